"""Two classes: decisions and scores, by scikit-learn."""

import math
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import pandas as pd
from sklearn import metrics as sk
from sklearn.calibration import calibration_curve

from cases import expression


@dataclass
class Rows:
    """Labels and predictions are 0 and 1."""

    label: np.ndarray
    prediction: np.ndarray
    score: np.ndarray
    weight: np.ndarray
    groups: dict

    def frame(self, weight="w"):
        columns = dict(label=self.label, prediction=self.prediction, score=self.score)
        return pd.DataFrame({"id": np.arange(len(self.label))} | columns | self.groups | {weight: self.weight})

    def where(self, kept):
        groups = {name: values[kept] for name, values in self.groups.items()}
        return Rows(self.label[kept], self.prediction[kept], self.score[kept], self.weight[kept], groups)


def draw(rng, n, share=0.5, digits=2, weight=None, threshold=0.55):
    """Scores that know something of the labels, rounded so that many tie, and groups that differ in them."""
    label = (rng.random(n) < share).astype(int)
    sex = rng.choice(["F", "M"], n, p=[0.4, 0.6])
    race = rng.choice(["a", "b", "c"], n)
    score = np.clip(0.5 * label + rng.normal(0.25, 0.3, n) + 0.1 * (sex == "M"), 0, 1).round(digits)
    weights = rng.integers(0, 5, n) / 2 if weight is None else weight(n)
    return Rows(label, (score >= threshold).astype(int), score, weights, dict(sex=sex, race=race))


def decisions(case, label, prediction, w, zeros=(0, 1, np.nan), **common):
    """Every metric of decisions; `common` are the parameters that made them, `zeros` what 0/0 may count as."""
    labels = np.unique(np.concatenate([label, prediction]))
    case = partial(named, case, common)
    case("accuracy", sk.accuracy_score(label, prediction, sample_weight=w))
    for adjusted in (False, True):
        value = sk.balanced_accuracy_score(label, prediction, sample_weight=w, adjusted=adjusted)
        case("balanced_accuracy", value, adjusted=adjusted)
    case("mcc", sk.matthews_corrcoef(label, prediction, sample_weight=w))
    for kind in (None, "linear", "quadratic"):
        value = sk.cohen_kappa_score(label, prediction, weights=kind, sample_weight=w)
        case("cohen_kappa", value, weights=kind or "none")
    one_against_rest = sk.multilabel_confusion_matrix(label, prediction, labels=labels, sample_weight=w)
    positive = sk.confusion_matrix(label, prediction, labels=[0, 1], sample_weight=w)
    for zero in zeros:
        for average in ("binary", "micro", "macro", "weighted"):
            averaged(case, label, prediction, w, average, zero)
            value = share(positive[0, 0], positive[0].sum(), zero)
            if average != "binary":
                value = specificity(one_against_rest, average, zero)
            case("specificity", value, average=average, zero_division=zero)


def averaged(case, label, prediction, w, average, zero):
    """Rates of scikit-learn that average over classes."""
    parameters = dict(average=average, zero_division=zero)
    for beta in (1, 0.5):
        precision, recall, f, _ = sk.precision_recall_fscore_support(
            label, prediction, beta=beta, average=average, sample_weight=w, zero_division=zero
        )
        case("f1" if beta == 1 else "fbeta", f, **({} if beta == 1 else {"beta": beta}), **parameters)
    case("precision", precision, **parameters)
    case("recall", recall, **parameters)
    if not np.isnan(zero):
        case(
            "jaccard",
            sk.jaccard_score(label, prediction, average=average, sample_weight=w, zero_division=zero),
            **parameters,
        )


def named(case, common, name, expected, **parameters):
    case(expression(name, **parameters, **common), expected)


def specificity(one_against_rest, average, zero):
    """Recall of the rest of each class, averaged as scikit-learn averages recall."""
    (tn, fp), support = one_against_rest[:, 0].T, one_against_rest[:, 1].sum(axis=1)
    if average == "micro":
        return share(tn.sum(), (tn + fp).sum(), zero)
    rates = np.array([share(*pair, zero) for pair in zip(tn, tn + fp)])
    weights = support if average == "weighted" and support.sum() > 0 else np.ones(len(rates))
    kept = ~np.isnan(rates)
    if not kept.any():
        return np.nan
    return np.average(rates[kept], weights=weights[kept] if weights[kept].sum() > 0 else None)


def share(part, whole, zero):
    return part / whole if whole > 0 else zero


def cells(case, label, prediction, w):
    """The confusion matrix, by its names and by its classes."""
    for name, value in zip(
        ("tn", "fp", "fn", "tp"), sk.confusion_matrix(label, prediction, labels=[0, 1], sample_weight=w).ravel()
    ):
        case(f"confusion_matrix(cell={name})", value)
    for normalize in ("true", "pred", "all"):
        matrix = sk.confusion_matrix(label, prediction, labels=[0, 1], sample_weight=w)
        whole = {
            "true": matrix.sum(axis=1, keepdims=True),
            "pred": matrix.sum(axis=0, keepdims=True),
            "all": matrix.sum(),
        }[normalize]
        with np.errstate(invalid="ignore"):
            shares = matrix / whole
        case(f"confusion_matrix(normalize={normalize})", {"value": None, "matrix": shares})
        case(expression("confusion_matrix", cell="[0, 1]", normalize=normalize), shares[0, 1])


def scores(case, label, score, w):
    """Metrics of the order of the scores; undefined with one class, or with one that weighs nothing."""
    weight = np.ones(len(label)) if w is None else w
    both = all(weight[label == c].sum() > 0 for c in (0, 1))
    case("roc_auc", sk.roc_auc_score(label, score, sample_weight=w) if both else None)
    for most in (0.03, 0.2, 0.5, 1):
        case(
            f"roc_auc(max_fpr={most})", sk.roc_auc_score(label, score, sample_weight=w, max_fpr=most) if both else None
        )
    some = weight[label == 1].sum() > 0
    case("average_precision", sk.average_precision_score(label, score, sample_weight=w) if weight.sum() > 0 else None)
    precision, recall, _ = sk.precision_recall_curve(label, score, sample_weight=w)
    case("pr_auc_trapezoid", sk.auc(recall, precision) if some else None)
    if both:
        fpr, tpr, _ = sk.roc_curve(label, score, sample_weight=w, drop_intermediate=False)
    case("ks_separation", np.max(np.abs(tpr - fpr)) if both else None)


def probabilities(case, label, score, w):
    for labels in ([0, 1], None):
        name = expression("log_loss", **({"labels": labels} if labels else {}))
        case(
            name, sk.log_loss(label, score, labels=[0, 1], sample_weight=w) if labels or len(set(label)) == 2 else None
        )
    case("brier", sk.brier_score_loss(label, score, pos_label=1, sample_weight=w))
    case("brier(pos_label=0)", sk.brier_score_loss(label, score, pos_label=0, sample_weight=w))
    for bins in (1, 10, 15):
        for strategy in ("uniform", "quantile"):
            calibration(case, label, score, w, bins, strategy)


def calibration(case, label, confidence, w, bins, strategy):
    """Calibration errors; scikit-learn has the largest, without weights."""
    parameters = dict(bins=bins, strategy=strategy)
    size, gap = gaps(label, confidence, np.ones(len(label)) if w is None else w, bins, strategy)
    case(expression("ece", **parameters), (size * gap).sum())
    case(expression("ece", **parameters, norm="l2"), np.sqrt((size * gap**2).sum()))
    case(expression("ece", **parameters, norm="max"), gap.max())
    # Where an edge is one of the confidences, scikit-learn's may miss it by rounding.
    if w is None and (strategy == "uniform" or math.gcd(len(label) - 1, bins) == 1):
        true, predicted = calibration_curve(label, confidence, n_bins=bins, strategy=strategy)
        case(expression("mce", **parameters), np.abs(true - predicted).max())
    else:
        case(expression("mce", **parameters), gap.max())


def gaps(label, confidence, w, bins, strategy):
    """Share of the weight in each bin, and how far confidence and truth lie apart there; without the empty ones."""
    edges = np.linspace(0, 1, bins + 1)[1:-1] if strategy == "uniform" else quantiles(confidence, bins)
    which = np.searchsorted(edges, confidence)
    total = lambda values: np.bincount(which, weights=values, minlength=bins)
    weight = total(w)
    kept = weight > 0
    return weight[kept] / w.sum(), np.abs(total(w * confidence) - total(w * label))[kept] / weight[kept]


def quantiles(values, parts):
    """What lies between equal parts, by linear interpolation; exact where it is one of the values."""
    ascending = np.sort(values)
    places = [divmod(k * (len(values) - 1), parts) for k in range(1, parts)]
    after = np.append(ascending[1:], ascending[-1])
    return np.array([ascending[i] + (after[i] - ascending[i]) * rest / parts for i, rest in places])


def measure(cases, file, rows, *, weighted=True, probable=True, thresholds=True, **options):
    """Every metric of one table, without and with weights."""
    for given, w in (({}, None), ({"weight": "w"}, rows.weight))[: 1 + weighted]:
        case = partial(cases.measure, file, **options, **given)
        decisions(case, rows.label, rows.prediction, w)
        cells(case, rows.label, rows.prediction, w)
        scores(case, rows.label, rows.score, w)
        if probable:
            probabilities(case, rows.label, rows.score, w)
        if thresholds:
            decided = (rows.score >= 0.3).astype(int)
            decisions(case, 1 - rows.label, 1 - rows.prediction, w, [0], pos_label=0)
            decisions(case, rows.label, decided, w, [0], threshold=0.3)
            decisions(case, 1 - rows.label, 1 - decided, w, [0], threshold=0.3, pos_label=0)


def add(rng, cases, snapshot):
    """`snapshot`: the one table that is kept with the unit tests."""
    ordinary = draw(rng, 400)
    file = cases.table("reference-binary.csv", ordinary.frame())
    measure(cases, file, ordinary)
    if snapshot:
        return ordinary

    continuous = draw(rng, 3001, share=0.03, digits=17, weight=lambda n: rng.gamma(0.5, 3, n))
    measure(cases, cases.table("continuous.csv", continuous.frame()), continuous, thresholds=False)
    slices(cases, "reference-binary.csv", ordinary)

    few = draw(rng, 7)
    few.label[:2] = 0, 1
    measure(cases, cases.table("few.csv", few.frame()), few, weighted=few.weight.sum() > 0)

    # Scores that are sure of themselves, also where they are wrong.
    hard = draw(rng, 90)
    hard = replace(hard, score=(hard.score * 2).round(0) / 2)
    measure(cases, cases.table("sure.csv", hard.frame()), hard)

    for kept, name in ((0, "negatives"), (1, "positives")):
        one = draw(rng, 200)
        one = one.where(one.label == kept)
        measure(cases, cases.table(f"only-{name}.csv", one.frame()), one)

    never = draw(rng, 150)
    never = replace(never, prediction=np.zeros(150, int))
    measure(cases, cases.table("never.csv", never.frame()), never, thresholds=False)

    # Weights that take a whole class away.
    weightless = draw(rng, 150)
    weightless = replace(weightless, weight=np.where(weightless.label == 1, 0, weightless.weight))
    measure(cases, cases.table("weightless.csv", weightless.frame()), weightless, thresholds=False)

    equal = draw(rng, 60)
    equal = replace(equal, score=np.full(60, 0.1), prediction=np.zeros(60, int))
    measure(cases, cases.table("equal.csv", equal.frame()), equal, thresholds=False)

    logits = draw(rng, 500, digits=17)
    logits = replace(logits, score=rng.normal(0, 5, 500) + 4 * logits.label)
    logits.score[::9] = logits.score[0]
    measure(cases, cases.table("logits.csv", logits.frame()), logits, probable=False, thresholds=False)

    # Labels as words, the positive one first in the alphabet.
    words = draw(rng, 250)
    frame = words.frame()
    for column in ("label", "prediction"):
        frame[column] = np.where(frame[column] == 1, "gone", "stays")
    file = cases.table("words.csv", frame)
    case = partial(cases.measure, file, positive="gone")
    decisions(case, words.label, words.prediction, None)
    decisions(case, 1 - words.label, 1 - words.prediction, None, pos_label="stays")
    scores(case, words.label, words.score, None)
    decisions(partial(cases.measure, file, positive="stays"), 1 - words.label, 1 - words.prediction, None)
    scores(partial(cases.measure, file, positive="stays"), 1 - words.label, words.score, None)
    return ordinary


def slices(cases, file, rows):
    """The same metrics of the rows of each group alone, single and crossed."""
    columns = {"sex": [rows.groups["sex"]], "sex,race": [rows.groups["sex"], rows.groups["race"]]}
    for by, values in columns.items():
        for names in sorted(set(zip(*values))):
            kept = np.all([value == name for value, name in zip(values, names)], axis=0)
            some = rows.where(kept)
            case = partial(cases.measure, file, by=by, slice=dict(zip(by.split(","), names)), weight="w")
            case("f1", sk.f1_score(some.label, some.prediction, sample_weight=some.weight))
            case("roc_auc", sk.roc_auc_score(some.label, some.score, sample_weight=some.weight))
            case("log_loss", sk.log_loss(some.label, some.score, sample_weight=some.weight))
            case("ece", np.prod(gaps(some.label, some.score, some.weight, 15, "uniform"), axis=0).sum())
