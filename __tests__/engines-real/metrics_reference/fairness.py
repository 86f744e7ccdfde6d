"""Gaps between groups: the largest by fairlearn, signed ones of two sides by AIF360."""

from dataclasses import replace
from functools import partial

import numpy as np
import pandas as pd
from aif360.datasets import BinaryLabelDataset
from aif360.metrics import ClassificationMetric
from fairlearn import metrics as fl
from sklearn import metrics as sk

from binary import draw, gaps
from cases import expression

# What each rate divides by: without such rows a group has none, and there is no gap, whatever a library fills in.
every = lambda label, prediction: np.ones(len(label), bool)
positives = lambda label, prediction: label == 1
negatives = lambda label, prediction: label == 0
taken = lambda label, prediction: prediction == 1
left = lambda label, prediction: prediction == 0

# The rate as measurements list it, the metric that is its plain difference, and fairlearn's or scikit-learn's function.
rates = {
    "selection rate": (None, fl.selection_rate, every),
    "true positive rate": (None, fl.true_positive_rate, positives),
    "precision": ("predictive_parity_difference", sk.precision_score, taken),
    "accuracy": ("accuracy_difference", sk.accuracy_score, every),
    "error rate": ("error_rate_difference", sk.zero_one_loss, every),
    "false positive rate": ("false_positive_rate_difference", fl.false_positive_rate, negatives),
    "false negative rate": ("false_negative_rate_difference", fl.false_negative_rate, positives),
    "false discovery rate": ("false_discovery_rate_difference", lambda *a, **k: 1 - sk.precision_score(*a, **k), taken),
    "false omission rate": (
        "false_omission_rate_difference",
        lambda *a, **k: 1 - sk.precision_score(*a, pos_label=0, **k),
        left,
    ),
}


class Frame:
    """One model's rows by group, and what of them a gap can be taken of."""

    def __init__(self, label, prediction, groups, w):
        self.label, self.prediction, self.w = label, prediction, w
        self.features = pd.DataFrame(groups)
        self.rates = self.by_group({name: rate for name, (_, rate, _) in rates.items()}, prediction)

    def by_group(self, metrics, values):
        sample = {} if self.w is None else {"sample_weight": self.w}
        if isinstance(metrics, dict):
            sample = {name: sample for name in metrics}
        return fl.MetricFrame(
            metrics=metrics, y_true=self.label, y_pred=values, sensitive_features=self.features, sample_params=sample
        )

    def weight(self, kind):
        """How much the rows of a kind weigh in each group."""
        weights = pd.Series(np.ones(len(self.label)) if self.w is None else self.w) * kind(self.label, self.prediction)
        return weights.groupby([self.features[name] for name in self.features]).sum()

    def lacks(self, kinds):
        return any(self.weight(kind).min() == 0 for kind in kinds)

    def library(self, name, **parameters):
        return getattr(fl, name)(
            self.label, self.prediction, sensitive_features=self.features, sample_weight=self.w, **parameters
        )


def spreads(case, frame, **common):
    """Largest differences and smallest ratios; a ratio is undefined where the rate is 0 in every group."""
    odds = ("true positive rate", "false positive rate")
    zero = {name: frame.rates.by_group[name].max() == 0 for name in ("selection rate", *odds)}
    lacking = {kind: frame.lacks([kind]) for kind in (every, positives, negatives, taken, left)}
    for method in ("between_groups", "to_overall"):
        differences = frame.rates.difference(method=method)

        def put(name, value, kinds, **more):
            undefined = value is None or any(lacking[kind] for kind in kinds)
            case(expression(name, **common, method=method, **more), None if undefined else value)

        for name, rate, kind in (
            ("demographic_parity", "selection rate", every),
            ("equal_opportunity", "true positive rate", positives),
        ):
            put(f"{name}_difference", frame.library(f"{name}_difference", method=method), [kind])
            put(f"{name}_ratio", None if zero[rate] else frame.library(f"{name}_ratio", method=method), [kind])
        for agg in ("worst_case", "mean"):
            value = frame.library("equalized_odds_difference", method=method, agg=agg)
            put("equalized_odds_difference", value, [positives, negatives], agg=agg)
            value = (
                None
                if any(zero[rate] for rate in odds)
                else frame.library("equalized_odds_ratio", method=method, agg=agg)
            )
            put("equalized_odds_ratio", value, [positives, negatives], agg=agg)
        for rate, (name, _, kind) in rates.items():
            if name:
                put(name, differences[rate], [kind])


def score_gaps(case, frame, score, **common):
    for method in ("between_groups", "to_overall"):
        lacking = frame.lacks([positives, negatives])
        value = None if lacking else frame.by_group(sk.roc_auc_score, score).difference(method=method)
        case(expression("roc_auc_difference", **common, method=method), value)
        for bins, strategy in ((15, "uniform"), (5, "quantile")):
            error = lambda label, values, sample_weight=None: calibration_error(
                label, values, sample_weight, bins, strategy
            )
            value = None if frame.lacks([every]) else frame.by_group(error, score).difference(method=method)
            case(expression("ece_difference", bins=bins, strategy=strategy, **common, method=method), value)


def calibration_error(label, score, w, bins, strategy):
    label, score = np.asarray(label), np.asarray(score)
    return np.prod(
        gaps(label, score, np.ones(len(label)) if w is None else np.asarray(w), bins, strategy), axis=0
    ).sum()


def groups_of(case, frame, by):
    """The rate of every group, as the measurement lists them."""
    columns = list(frame.features)
    sizes = frame.features.groupby(columns).size()
    names = [dict(zip(columns, map(str, key if isinstance(key, tuple) else (key,)))) for key in sizes.index]
    for rate, (name, _, kind) in rates.items():
        shown = "".join(word.capitalize() for word in rate.split())
        shown = shown[0].lower() + shown[1:]
        values = frame.rates.by_group[rate].reindex(sizes.index).where(frame.weight(kind) > 0)
        if name:
            groups = [{"group": group, "rows": n, shown: value} for group, n, value in zip(names, sizes, values)]
            case(expression(name, by=by, min_size=1), {"groups": groups})


signed = (
    "statistical_parity_difference",
    "disparate_impact",
    "average_odds_difference",
    "average_abs_odds_difference",
    "equal_opportunity_difference",
    "error_rate_difference",
    "false_positive_rate_difference",
    "false_negative_rate_difference",
    "false_discovery_rate_difference",
    "false_omission_rate_difference",
)


class Sides:
    """AIF360's view of the same rows: one number a protected attribute."""

    def __init__(self, label, prediction, groups, w):
        self.values = {name: sorted(set(values)) for name, values in groups.items()}
        columns = {name: [self.values[name].index(value) for value in values] for name, values in groups.items()}
        frame = pd.DataFrame(dict(label=label, w=np.ones(len(label)) if w is None else w) | columns)
        self.truth = BinaryLabelDataset(
            df=frame, label_names=["label"], protected_attribute_names=list(groups), instance_weights_name="w"
        )
        self.decided = self.truth.copy()
        self.decided.labels = prediction.reshape(-1, 1).astype(float)

    def metric(self, privileged=None):
        """`privileged`: groups by name; all other rows are the unprivileged side."""
        if privileged is None:
            return ClassificationMetric(self.truth, self.decided)
        code = lambda group: {name: self.values[name].index(value) for name, value in group.items()}
        inside = [code(group) for group in privileged]
        names = list(inside[0])
        combinations = np.unique(
            self.truth.protected_attributes[:, [self.truth.protected_attribute_names.index(n) for n in names]], axis=0
        )
        outside = [group for group in (dict(zip(names, row)) for row in combinations) if group not in inside]
        return ClassificationMetric(self.truth, self.decided, unprivileged_groups=outside, privileged_groups=inside)


def sides(case, label, prediction, score, groups, w, **common):
    """Signed differences, unprivileged less privileged."""
    compared = Sides(label, prediction, groups, w)
    chosen = [
        ("sex", "M", [{"sex": "M"}]),
        ("race", "a", [{"race": "a"}]),
        ("race", ["a", "b"], [{"race": "a"}, {"race": "b"}]),
        (["sex", "race"], ["F", "b"], [{"sex": "F", "race": "b"}]),
    ]
    for by, privileged, named_groups in chosen:
        metric = compared.metric(named_groups)
        given = dict(by=by, privileged=privileged, **common)
        for name in signed:
            case(expression(name, **given), getattr(metric, name)())
        for name, rate in (
            ("predictive_parity_difference", "positive_predictive_value"),
            ("accuracy_difference", "accuracy"),
        ):
            case(
                expression(name, **given),
                getattr(metric, rate)(privileged=False) - getattr(metric, rate)(privileged=True),
            )
        if not common:
            inside = np.any([np.all([groups[n] == v for n, v in g.items()], axis=0) for g in named_groups], axis=0)
            areas = [
                sk.roc_auc_score(label[k], score[k], sample_weight=None if w is None else w[k])
                for k in (~inside, inside)
            ]
            case(expression("roc_auc_difference", **given), areas[0] - areas[1])
            errors = [
                calibration_error(label[k], score[k], None if w is None else w[k], 15, "uniform")
                for k in (~inside, inside)
            ]
            case(expression("ece_difference", **given), errors[0] - errors[1])


def inequality(case, label, prediction, w, alphas, **common):
    """AIF360 leaves weights out here: a row of weight k/2 counts as k rows, which is the same index."""
    times = np.ones(len(label), int) if w is None else (2 * w).astype(int)
    label, prediction = np.repeat(label, times), np.repeat(prediction, times)
    metric = Sides(label, prediction, dict(none=np.zeros(len(label), int)), None).metric()
    case(expression("theil_index", **common), metric.theil_index())
    case(expression("coefficient_of_variation", **common), metric.coefficient_of_variation())
    for alpha in alphas:
        value = metric.generalized_entropy_index(alpha=alpha)
        if alpha == 0:
            # Its code divides by the mean once more than its formula says.
            value *= (1 + prediction - label).mean()
        if alpha <= 0 and (prediction < label).any():
            value = None
        case(expression("generalized_entropy_index", alpha=alpha, **common), value)


def measure(cases, file, rows, *, by=("sex", ["sex", "race"]), weighted=True):
    for options, w in (({}, None), ({"weight": "w"}, rows.weight))[: 1 + weighted]:
        case = partial(cases.measure, file, **options)
        for names in by:
            columns = names if isinstance(names, list) else [names]
            groups = {name: rows.groups[name] for name in columns}
            common = dict(by=names, min_size=1)
            frame = Frame(rows.label, rows.prediction, groups, w)
            spreads(case, frame, **common)
            score_gaps(case, frame, rows.score, **common)
            groups_of(case, frame, names)
    groups = {by[0]: rows.groups[by[0]]}
    case = partial(cases.measure, file)
    spreads(case, Frame(1 - rows.label, 1 - rows.prediction, groups, None), by=by[0], min_size=1, pos_label=0)
    spreads(case, Frame(rows.label, (rows.score >= 0.4).astype(int), groups, None), by=by[0], min_size=1, threshold=0.4)


def add(rng, cases, ordinary, snapshot):
    """`ordinary`: the rows of reference-binary.csv."""
    file = "reference-binary.csv"
    measure(cases, file, ordinary)
    for options, w in (({}, None), ({"weight": "w"}, ordinary.weight)):
        case = partial(cases.measure, file, **options)
        sides(case, ordinary.label, ordinary.prediction, ordinary.score, ordinary.groups, w)
        inequality(case, ordinary.label, ordinary.prediction, w, (2, 1, 0.5, 0, -1))
    everyone = np.ones(len(ordinary.label), int)
    inequality(partial(cases.measure, file), ordinary.label, everyone, None, (2, 0, -1), threshold=0)
    flipped = (1 - ordinary.label, 1 - ordinary.prediction, ordinary.score, ordinary.groups)
    sides(partial(cases.measure, file), *flipped, None, pos_label=0)
    if snapshot:
        return

    # Groups of a few rows, some without positives, without negatives, or never taken. fairlearn refuses groups without weight.
    rare = draw(rng, 300, weight=lambda n: rng.integers(1, 5, n) / 2)
    race = np.where(rng.random(300) < 0.02, "d", rare.groups["race"]).astype(object)
    race[:3], rare.label[:3] = "e", 0
    race[3:5], rare.label[3:5] = "f", 1
    race[5:9], rare.score[5:9], rare.prediction[5:9] = "g", 0, 0
    rare = replace(rare, groups=dict(sex=rare.groups["sex"], race=race.astype(str)))
    measure(cases, cases.table("rare.csv", rare.frame()), rare)

    # Groups that are numbers, and a rate that is 0 in all of them.
    ages = draw(rng, 240)
    ages = replace(
        ages,
        prediction=np.zeros(240, int),
        groups=dict(sex=rng.choice([1, 2, 10], 240), race=rng.choice([True, False], 240)),
    )
    measure(cases, cases.table("ages.csv", ages.frame()), ages, by=("sex",), weighted=False)
