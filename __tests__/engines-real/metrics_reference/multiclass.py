"""Several classes, by scikit-learn."""

from functools import partial

import numpy as np
import pandas as pd
from sklearn import metrics as sk

from binary import averaged, calibration, specificity
from cases import expression


def table(cases, name, names, codes, chosen, probabilities, weight, order=None):
    frame = pd.DataFrame(dict(id=np.arange(len(codes)), label=names[codes], prediction=names[chosen], w=weight))
    for c in range(len(names)) if order is None else order:
        frame[f"score_{names[c]}"] = probabilities[:, c]
    frame["part"] = np.where(np.arange(len(codes)) % 3 == 0, "third", "rest")
    return cases.table(name, frame)


def decisions(case, names, label, prediction, w):
    case("accuracy", sk.accuracy_score(label, prediction, sample_weight=w))
    for adjusted in (False, True):
        value = sk.balanced_accuracy_score(label, prediction, sample_weight=w, adjusted=adjusted)
        case(expression("balanced_accuracy", adjusted=adjusted), value)
    case("mcc", sk.matthews_corrcoef(label, prediction, sample_weight=w))
    for kind in (None, "linear", "quadratic"):
        value = sk.cohen_kappa_score(label, prediction, weights=kind, sample_weight=w, labels=names)
        case(expression("cohen_kappa", weights=kind or "none"), value)
    present = np.unique(np.concatenate([label, prediction]))
    one_against_rest = sk.multilabel_confusion_matrix(label, prediction, labels=present, sample_weight=w)
    for average in ("micro", "macro", "weighted"):
        for zero in (0, 1, np.nan):
            put = lambda name, value, **parameters: case(expression(name, **parameters), value)
            averaged(put, label, prediction, w, average, zero)
        case(expression("specificity", average=average), specificity(one_against_rest, average, 0))
    matrix = sk.confusion_matrix(label, prediction, labels=names, sample_weight=w)
    case("confusion_matrix", {"value": None, "matrix": matrix})
    cell = f"[{names[1]}, {names[2]}]"
    case(f"confusion_matrix(cell={cell})", matrix[1, 2])
    with np.errstate(invalid="ignore"):
        case(f"confusion_matrix(cell={cell}, normalize=true)", matrix[1, 2] / matrix[1].sum())


def scores(case, names, codes, probabilities, w):
    label = names[codes]
    weight = np.ones(len(codes)) if w is None else w
    case("log_loss", sk.log_loss(label, probabilities, labels=names, sample_weight=w))
    case("brier", sk.brier_score_loss(label, probabilities, labels=names, sample_weight=w))
    for k in range(1, len(names)):
        value = sk.top_k_accuracy_score(label, probabilities, k=k, labels=names, sample_weight=w)
        case(f"top_k_accuracy(k={k})", value)
    best = probabilities.argmax(axis=1)
    for bins, strategy in ((15, "uniform"), (10, "quantile")):
        calibration(case, (best == codes).astype(int), probabilities.max(axis=1), w, bins, strategy)
    if len(np.unique(codes)) < len(names):
        for multi in ("ovr", "ovo"):
            case(f"roc_auc(multi_class={multi})", None)
        return
    for average in ("macro", "weighted", "micro"):
        value = sk.roc_auc_score(label, probabilities, multi_class="ovr", average=average, sample_weight=w)
        case(expression("roc_auc", multi_class="ovr", average=average), value)
        value = sk.average_precision_score(label, probabilities, average=average, sample_weight=w)
        case(expression("average_precision", average=average), value)
        if average != "micro":
            # scikit-learn refuses weights here; a row of weight k/2 counts as k rows.
            times = (2 * weight).astype(int)
            repeated = (np.repeat(label, times), np.repeat(probabilities, times, axis=0))
            value = sk.roc_auc_score(*repeated, multi_class="ovo", average=average)
            case(expression("roc_auc", multi_class="ovo", average=average), value)


def measure(cases, file, names, codes, chosen, probabilities, weight, **options):
    for given, w in (({}, None), ({"weight": "w"}, weight)):
        case = partial(cases.measure, file, **options, **given)
        decisions(case, names, names[codes], names[chosen], w)
        scores(case, names, codes, probabilities, w)


def add(rng, cases, snapshot):
    # One class is only ever predicted. Sixteenths: probabilities that tie and sum to exactly 1.
    n = 300
    names = np.array(["ant", "bee", "cat", "dog"])
    codes = rng.integers(0, 3, n)
    raw = rng.gamma(1.0, 1.0, (n, 4)) + 2 * np.eye(4)[codes] * rng.random((n, 1))
    raw[:, 3] *= 0.4
    probabilities = np.floor(raw / raw.sum(axis=1, keepdims=True) * 16)
    probabilities[:, 0] += 16 - probabilities.sum(axis=1)
    probabilities /= 16
    weight = rng.integers(1, 5, n) / 2
    kept = (names, codes, probabilities.argmax(axis=1), probabilities, weight)
    measure(cases, table(cases, "reference-multiclass.csv", *kept), *kept)
    scaled = probabilities[:, :3] + probabilities[:, 3:] / 3
    three = (names[:3], codes, scaled.argmax(axis=1), scaled, weight)
    measure(cases, table(cases, "reference-three.csv", *three), *three)
    if snapshot:
        return
    parts(cases, "reference-multiclass.csv", *kept)

    # Classes that are numbers: 10 comes after 9, whatever the order of the columns.
    n = 500
    names = np.array([1, 2, 9, 10])
    codes = rng.choice(4, n, p=[0.7, 0.2, 0.08, 0.02])
    codes[:4] = range(4)
    raw = rng.gamma(0.5, 1.0, (n, 4)) + np.eye(4)[codes] * rng.random((n, 1))
    probabilities = raw / raw.sum(axis=1, keepdims=True)
    numbers = (names, codes, probabilities.argmax(axis=1), probabilities, rng.integers(0, 7, n) / 2)
    measure(cases, table(cases, "numbers.csv", *numbers, order=[3, 0, 2, 1]), *numbers, task="multiclass")

    # Many classes, several of which are never predicted.
    n, many = 900, 17
    names = np.array([f"class {i:02}" for i in range(many)])
    codes = np.minimum(rng.geometric(0.2, n) - 1, many - 1)
    codes[:many] = range(many)
    raw = rng.gamma(0.3, 1.0, (n, many)) + 1.5 * np.eye(many)[codes] * rng.random((n, 1)) ** 2
    raw[:, 10:14] *= 0.01
    probabilities = raw / raw.sum(axis=1, keepdims=True)
    several = (names, codes, probabilities.argmax(axis=1), probabilities, rng.integers(1, 9, n) / 2)
    measure(cases, table(cases, "many.csv", *several), *several)


def parts(cases, file, names, codes, chosen, probabilities, weight):
    """Slices: the classes stay those of the whole file."""
    third = np.arange(len(codes)) % 3 == 0
    for part, kept in (("third", third), ("rest", ~third)):
        case = partial(cases.measure, file, by="part", slice={"part": part}, weight="w")
        label, prediction, w = names[codes[kept]], names[chosen[kept]], weight[kept]
        value = sk.f1_score(label, prediction, average="macro", sample_weight=w)
        case("f1(average=macro)", value)
        value = sk.cohen_kappa_score(label, prediction, weights="linear", sample_weight=w, labels=names)
        case("cohen_kappa(weights=linear)", value)
        case("log_loss", sk.log_loss(label, probabilities[kept], labels=names, sample_weight=w))
