"""A candidate and a baseline on the same rows: exact tests and intervals by formula, the bootstrap near scipy's."""

from dataclasses import replace
from functools import partial

import numpy as np
import pandas as pd
from scipy import stats
from sklearn import metrics as sk

from binary import draw
from cases import formulas

shared = formulas("stats/inference")
# Two bootstraps of 2,000 and 3,000 replicates: an end of one is this share of the interval's width from the other's, at most.
noise = 0.15
replicates = 3000


def areas(cases, files, label, candidate, baseline, w):
    """DeLong 1988."""
    found = shared.delong(label, candidate, baseline)
    delta, error = found["candidate"] - found["baseline"], found["standardError"]
    values = [sk.roc_auc_score(label, score) for score in (candidate, baseline)]
    for margin, level in ((0, 0.95), (0.01, 0.95), (0.03, 0.8)):
        expected = {
            "value": values[0],
            "baseline": values[1],
            "delta": delta,
            "interval": delta + error * stats.norm.ppf([(1 - level) / 2, (1 + level) / 2]),
            "pValue": stats.norm.sf((delta + margin) / error),
            "pWorse": stats.norm.cdf((delta + margin) / error),
            "method": "delong",
        }
        cases.measure(files[0], "roc_auc", expected, baseline=files[1], margin=margin, level=level)
    values = [sk.roc_auc_score(label, score, sample_weight=w) for score in (candidate, baseline)]
    error = weighted_error(label, candidate, baseline, w)
    interval = values[0] - values[1] + error * stats.norm.ppf([0.025, 0.975])
    expected = {"value": values[0], "baseline": values[1], "delta": values[0] - values[1], "method": "delong"}
    cases.measure(files[0], "roc_auc", expected, near={"interval": (interval, 1e-6)}, baseline=files[1], weight="w")


def weighted_error(label, candidate, baseline, w):
    """By how much the difference changes with the weight of each row: the infinitesimal jackknife of scikit-learn's areas."""

    def delta(weights):
        first, second = (sk.roc_auc_score(label, score, sample_weight=weights) for score in (candidate, baseline))
        return first - second

    variance = 0
    for kept in (0, 1):
        rows = np.flatnonzero((label == kept) & (w > 0))
        influences = []
        for row in rows:
            step = np.zeros(len(w))
            step[row] = w[row] * 1e-4
            influences.append((delta(w + step) - delta(w - step)) / 2e-4)
        variance += len(rows) / (len(rows) - 1) * np.sum(np.square(influences))
    return np.sqrt(variance)


def wilson(count, n, z):
    low, high = stats.binomtest(int(count), int(n)).proportion_ci(2 * stats.norm.cdf(z) - 1, method="wilson")
    return low, high


def newcombe(both, b, c, neither, level):
    """Newcombe 1998, method 10, for candidate − baseline: b rows are right by the baseline alone, c by the candidate alone."""
    n, z = both + b + c + neither, stats.norm.ppf((1 + level) / 2)
    (first, first_ends), (second, second_ends) = [(k / n, wilson(k, n, z)) for k in (both + c, both + b)]
    margins = (both + c) * (b + neither) * (both + b) * (c + neither)
    product = both * neither - b * c
    phi = 0 if margins == 0 else (max(product - n / 2, 0) if product > 0 else product) / np.sqrt(margins)
    join = lambda x, y: np.sqrt(x**2 - 2 * phi * x * y + y**2)
    delta = first - second
    return delta - join(first - first_ends[0], second_ends[1] - second), delta + join(
        first_ends[1] - first, second - second_ends[0]
    )


def shares(cases, files, metric, candidate, baseline, **options):
    """Two models' successes on the same rows, as arrays of truth values."""
    both, b, c = (candidate & baseline).sum(), (~candidate & baseline).sum(), (candidate & ~baseline).sum()
    neither, n = (~candidate & ~baseline).sum(), len(candidate)
    common = {"value": candidate.mean(), "baseline": baseline.mean(), "delta": (c - b) / n, "method": "newcombe"}
    common["discordant"] = {"candidateOnly": c, "baselineOnly": b}
    case = partial(cases.measure, files[0], metric, baseline=files[1], **options)
    for level in (0.95, 0.9):
        expected = common | {"interval": newcombe(both, b, c, neither, level), "test": "mcnemar-exact"}
        if b + c > 0:
            for name, side in (("pValue", "greater"), ("pWorse", "less")):
                expected[name] = stats.binomtest(int(c), int(b + c), 0.5, side).pvalue
        case(expected, level=level)
    for margin in (0.01, 0.04):
        # The restricted estimate is searched for numerically.
        p = shared.restricted_score(both, b, c, neither, margin)
        case(common | {"test": "tango-score"}, near={"pValue": (p, 1e-6), "pWorse": (1 - p, 1e-6)}, margin=margin)


def bootstrapped(cases, files, metric, statistic, units, rng, *, margin=None, higher=True, **options):
    """`statistic` of row numbers, which makes them of `units`: rows, or arrays of rows that stay together."""
    rows = (lambda some: some) if units.ndim == 1 and units.dtype != object else lambda some: np.concatenate(list(some))
    index = np.arange(len(units))
    value = lambda some: statistic(rows(units[some]))
    # Of areas under a curve of steps BCa misses more often than it says.
    percentile = metric == "average_precision" and len(files) > 1
    given = dict(vectorized=False, method="percentile" if percentile else "BCa")
    found = stats.bootstrap((index,), value, n_resamples=replicates, rng=rng, **given)
    interval = np.array(found.confidence_interval)
    width = interval[1] - interval[0]
    near = {"interval": (interval, noise * width)}
    if margin is not None:
        near["pValue"] = (p_at(found, index, value, -margin if higher else margin, higher, given), 0.05)
        options["margin"] = margin
    base = {"baseline": files[1]} if len(files) > 1 else {}
    expected = {"delta" if base else "value": value(index), "method": f"bootstrap-{'percentile' if percentile else 'bca'}"}
    cases.measure(files[0], metric, expected, near=near, **base, **options)


def p_at(found, index, value, bound, higher, given):
    """The level at which the one-sided interval just reaches a bound."""
    low, high = 0.0001, 0.9999
    side = "greater" if higher else "less"
    reaches = lambda level: stats.bootstrap(
        (index,), value, n_resamples=0, bootstrap_result=found, confidence_level=level, alternative=side, **given
    ).confidence_interval[0 if higher else 1]
    for _ in range(12):
        middle = (low + high) / 2
        inside = reaches(middle) > bound if higher else reaches(middle) < bound
        low, high = (middle, high) if inside else (low, middle)
    return 1 - low


def difference(metric, truth, candidate, baseline):
    return lambda rows: metric(truth[rows], candidate[rows]) - metric(truth[rows], baseline[rows])


def f1(label, prediction):
    return 2 * (label * prediction).sum() / (label.sum() + prediction.sum())


def average_precision(label, score):
    """scikit-learn's, without its checks."""
    order = np.argsort(-score)
    label, score = label[order], score[order]
    last = np.append(score[1:] != score[:-1], True)
    up, taken = np.cumsum(label)[last], np.flatnonzero(last) + 1
    return (np.diff(up, prepend=0) * up / taken).sum() / up[-1]


def area(label, score):
    ranks = stats.rankdata(score)
    up = label.sum()
    return (ranks[label == 1].sum() - up * (up + 1) / 2) / up / (len(label) - up)


def log_loss(label, score):
    eps = np.finfo(float).eps
    return -np.log(np.clip(np.where(label == 1, score, 1 - score), eps, 1 - eps)).mean()


def pair(rng, rows, change):
    """A second model that agrees with the first on most rows."""
    moved = rng.random(len(rows.label)) < change
    score = np.where(moved, np.clip(rows.score + rng.normal(-0.02, 0.3, len(moved)), 0, 1).round(2), rows.score)
    return replace(rows, score=score, prediction=(score >= 0.55).astype(int))


def binary(rng, cases):
    rows = draw(rng, 300)
    other = pair(rng, rows, 0.4)
    cluster = rng.integers(0, 60, 300)
    frames = [one.frame().assign(cluster=cluster) for one in (other, rows)]
    # The baseline in another order: joined on the ids.
    frames[1] = frames[1].sample(frac=1, random_state=int(rng.integers(1 << 30)))
    files = [cases.table(f"pair-{kind}.csv", frame) for kind, frame in zip(("candidate", "baseline"), frames)]
    label, candidate, baseline = rows.label, other.prediction, rows.prediction
    areas(cases, files, label, other.score, rows.score, rows.weight)
    shares(cases, files, "accuracy", candidate == label, baseline == label)
    for positive, metric in (
        (1, "recall"),
        (0, "specificity"),
        (0, "recall(pos_label=0)"),
        (1, "specificity(pos_label=0)"),
    ):
        kept = label == positive
        shares(cases, files, metric, (candidate == label)[kept], (baseline == label)[kept])
    decided = [(one.score >= 0.3) == (label == 1) for one in (other, rows)]
    shares(cases, files, "accuracy(threshold=0.3)", *decided)
    kept = rows.groups["sex"] == "F"
    of_slice = dict(by="sex", slice={"sex": "F"})
    shares(cases, files, "accuracy", (candidate == label)[kept], (baseline == label)[kept], **of_slice)

    same = pair(rng, rows, 0)
    twin = cases.table("pair-twin.csv", same.frame())
    shares(cases, [twin, files[1]], "accuracy", same.prediction == label, baseline == label)

    index = np.arange(300)
    put = partial(bootstrapped, cases, files, rng=rng)
    put("f1", difference(f1, label, candidate, baseline), index, margin=0.02)
    put("mcc", difference(lambda a, b: np.corrcoef(a, b)[0, 1], label, candidate, baseline), index)
    put("average_precision", difference(average_precision, label, other.score, rows.score), index, margin=0.02)
    put(
        "brier",
        difference(lambda a, b: ((a - b) ** 2).mean(), label, other.score, rows.score),
        index,
        margin=0.01,
        higher=False,
    )
    put("log_loss", difference(log_loss, label, other.score, rows.score), index)
    weighted = lambda some: np.average(
        (candidate == label)[some] * 1.0 - (baseline == label)[some], weights=rows.weight[some]
    )
    put("accuracy", weighted, index, weight="w")
    clusters = np.empty(60, object)
    clusters[:] = [np.flatnonzero(cluster == c) for c in range(60)]
    clusters = clusters[[len(some) > 0 for some in clusters]]
    put("roc_auc", difference(area, label, other.score, rows.score), clusters, cluster="cluster", margin=0.02)
    put("accuracy", difference(lambda a, b: (a == b).mean(), label, candidate, baseline), clusters, cluster="cluster")
    put("f1", difference(f1, label, candidate, baseline), clusters, cluster="cluster")
    gaps(cases, files[0], other, rng)


def gaps(cases, file, rows, rng):
    """One model's gaps between groups, resampled within them."""
    race, taken = rows.groups["race"], rows.prediction
    parts = [np.flatnonzero(race == name) for name in ("a", "b", "c")]
    signed = lambda a, b, c: np.concatenate([taken[b], taken[c]]).mean() - taken[a].mean()
    found = stats.bootstrap(parts, signed, n_resamples=replicates, rng=rng, vectorized=False, method="BCa")
    interval = np.array(found.confidence_interval)
    near = {"interval": (interval, noise * (interval[1] - interval[0]))}
    expected = {"value": signed(*parts), "method": "bootstrap-bca"}
    cases.measure(file, "demographic_parity_difference(by=race, privileged=a)", expected, near=near)

    # Simultaneous: what 95 % of the resamples moved any two groups apart.
    rates = np.array([taken[part].mean() for part in parts])
    drawn = np.array([[rng.choice(taken[part], len(part)).mean() for part in parts] for _ in range(replicates)]) - rates
    gap, radius = np.ptp(rates), np.quantile(np.ptp(drawn, axis=1), 0.95)
    near = {"interval": ([max(0, gap - radius), gap + radius], noise * radius)}
    expected = {"value": gap, "method": "bootstrap-simultaneous"}
    cases.measure(file, "demographic_parity_difference(by=race)", expected, near=near)


def others(rng, cases):
    n = 250
    target = rng.gamma(2, 10, n)
    guesses = [target + rng.normal(0, spread, n) for spread in (5, 6)]
    frames = [pd.DataFrame(dict(id=np.arange(n), target=target, prediction=guess)) for guess in guesses]
    files = [cases.table(f"numbers-{kind}.csv", frame) for kind, frame in zip(("candidate", "baseline"), frames)]
    put = partial(bootstrapped, cases, files, rng=rng, units=np.arange(n), task="regression")
    put("mae", difference(lambda a, b: np.abs(a - b).mean(), target, *guesses), margin=0.1, higher=False)
    put("rmse", difference(lambda a, b: np.sqrt(((a - b) ** 2).mean()), target, *guesses))
    put("r2", difference(lambda a, b: 1 - ((a - b) ** 2).mean() / a.var(), target, *guesses))
    put("pearson_r", difference(lambda a, b: np.corrcoef(a, b)[0, 1], target, *guesses))

    names, n = np.array(["x", "y", "z"]), 300
    codes = rng.integers(0, 3, n)
    raws = [rng.gamma(1, 1, (n, 3)) + lift * np.eye(3)[codes] for lift in (1.5, 1.2)]
    probabilities = [raw / raw.sum(axis=1, keepdims=True) for raw in raws]
    chosen = [of.argmax(axis=1) for of in probabilities]
    files = []
    for kind, of, choice in zip(("candidate", "baseline"), probabilities, chosen):
        frame = pd.DataFrame(dict(id=np.arange(n), label=names[codes], prediction=names[choice]))
        files.append(
            cases.table(
                f"classes-{kind}.csv", frame.assign(**{f"score_{name}": of[:, c] for c, name in enumerate(names)})
            )
        )
    shares(cases, files, "accuracy", *(choice == codes for choice in chosen))
    hits = [[code in np.argsort(row)[-2:] for code, row in zip(codes, of)] for of in probabilities]
    shares(cases, files, "top_k_accuracy(k=2)", *map(np.array, hits))
    put = partial(bootstrapped, cases, files, rng=rng, units=np.arange(n))
    macro = lambda a, b: np.mean([f1((a == c) * 1, (b == c) * 1) for c in range(3)])
    put("f1(average=macro)", difference(macro, codes, *chosen), margin=0.02)
    own = [-np.log(of[np.arange(n), codes]) for of in probabilities]
    put("log_loss", lambda rows: own[0][rows].mean() - own[1][rows].mean())

    sizes = rng.integers(5, 12, 80)
    queries = np.repeat(np.arange(80), sizes)
    relevance = rng.integers(0, 4, len(queries))
    scores = [relevance + rng.normal(0, spread, len(queries)) for spread in (1.5, 2)]
    files = []
    for kind, score in zip(("candidate", "baseline"), scores):
        frame = pd.DataFrame(dict(id=np.arange(len(queries)), query=queries, relevance=relevance, score=score))
        files.append(cases.table(f"queries-{kind}.csv", frame))
    each = [
        np.array([sk.ndcg_score([relevance[queries == q]], [score[queries == q]]) for q in range(80)])
        for score in scores
    ]
    mean = lambda rows: (each[0] - each[1])[rows].mean()
    bootstrapped(cases, files, "ndcg", mean, np.arange(80), rng, task="ranking", margin=0.02)


def add(rng, cases):
    binary(rng, cases)
    others(rng, cases)
