"""Two tables of features, by scipy and statsmodels."""

import numpy as np
import pandas as pd
from scipy import stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportions_ztest

from binary import quantiles
from cases import expression, formulas

shared = formulas("stats/drift")


def table(rng, n, shift):
    """Features that change by `shift`, in several ways; gaps in some of them."""
    columns = {
        "normal": rng.normal(shift, 1, n),
        "same": rng.normal(0, 1, n),
        "skewed": rng.lognormal(0, 1 + shift, n),
        "heavy": rng.standard_cauchy(n),
        "offset": 1e7 + rng.normal(0, 1 + shift, n),
        "whole": rng.poisson(20 * (1 + shift), n).astype(float),
        "zeros": rng.exponential(1, n) * (rng.random(n) < 0.3 + shift / 4),
        "few": rng.binomial(5, 0.4 + shift / 4, n).astype(float),
        "switch": (rng.random(n) < 0.3 + shift / 4).astype(float),
        "city": rng.choice(["Ulm", "Bonn", "Köln", "Jena"], n, p=[0.4, 0.3 - shift / 4, 0.2 + shift / 4, 0.1]),
        "plan": rng.choice(["a", "b"], n, p=[0.7 - shift / 4, 0.3 + shift / 4]),
        "name": [f"n{k}" for k in rng.integers(0, n, n)],
    }
    for name, share in (("same", 0.02 + shift / 8), ("whole", 0.5), ("city", 0.03), ("heavy", 0.001)):
        missing = rng.random(n) < share
        values = np.array(columns[name], dtype=object)
        values[missing] = None
        columns[name] = values
    return pd.DataFrame(columns)


def samples(case, x, y):
    """Tests of the numbers themselves; a distance has the p-value of Kolmogorov–Smirnov."""
    n, m = len(x), len(y)
    ks = stats.ks_2samp(x, y)
    case("ks", {"value": ks.statistic, "pValue": ks.pvalue, "effect": ks.statistic})
    cvm = stats.cramervonmises_2samp(x, y)
    # scipy cuts a series off; in the far tail its p-value is the rest of it and nothing else.
    effect = np.sqrt(max(0, cvm.statistic) * (1 / n + 1 / m))
    rest = 1e-10 if cvm.pvalue > 1e-6 else 1e-7
    case("cvm", {"value": cvm.statistic, "effect": effect}, near={"pValue": (cvm.pvalue, rest)})
    u = stats.mannwhitneyu(x, y)
    case("mannwhitney", {"value": u.statistic, "pValue": u.pvalue, "effect": abs(2 * u.statistic / (n * m) - 1)})
    # Of both where the reference is constant.
    deviation = x.std() or np.concatenate([x, y]).std()
    distance = stats.wasserstein_distance(x, y)
    case("wasserstein", {"value": distance, "pValue": ks.pvalue, "effect": distance / deviation})
    case("wasserstein_normed", {"value": distance / deviation, "pValue": ks.pvalue, "effect": distance / deviation})
    energy = stats.energy_distance(x, y)
    case("energy_distance", {"value": energy, "pValue": ks.pvalue, "effect": energy / np.sqrt(deviation)})
    if max(n, m) <= 1000:
        square = shared.mmd(x, y)
        case("mmd(permutations=20)", {"value": square, "effect": np.sqrt(max(0, square))})


def binned(x, y, bins, strategy):
    """Counts of both samples in bins that the first one cuts; a value on which several quantiles fall is a bin of its own."""
    values = np.unique(np.concatenate([x, y]))
    if len(values) <= bins:
        return np.array([[(sample == value).sum() for value in values] for sample in (x, y)])
    if strategy == "quantile":
        edges = np.concatenate([[x.min()], quantiles(x, bins), [x.max()]])
    else:
        edges = np.linspace(x.min(), x.max(), bins + 1)
    repeated = np.array([edge for edge in np.unique(edges) if (edges == edge).sum() > 1])
    cuts = np.unique(np.concatenate([edges[1:-1], repeated]))
    place = lambda sample: 2 * np.searchsorted(cuts, sample, side="right") + np.isin(sample, repeated)
    places = np.unique(np.concatenate([place(x), place(y)]))
    return np.array([[(place(sample) == one).sum() for one in places] for sample in (x, y)])


def counted(x, y):
    """Counts of both samples in the categories of either."""
    return np.array([[(sample == value).sum() for value in np.unique(np.concatenate([x, y]))] for sample in (x, y)])


def counts(case, both, **binning):
    """Tests of how often bins or categories occur; a distance has the p-value of χ²."""
    (n, m), (p, q) = both.sum(axis=1), both / both.sum(axis=1, keepdims=True)
    put = lambda name, value, **more: case(expression(name, **binning, **more), value)
    if both.shape[1] == 1:
        put("chi2", {"value": 0, "pValue": 1})
        put("psi", {"value": None})
        return
    result = stats.chi2_contingency(both)
    plain = stats.chi2_contingency(both, correction=False)
    put("chi2", {"value": result.statistic, "pValue": result.pvalue, "effect": np.sqrt(plain.statistic / both.sum())})
    of = shared.divergences(p, q)
    # Of more bins, what is missing (taken for 1e-4) would count for more than what is there.
    if both.shape[1] <= 10_000:
        p_of_psi = stats.chi2.sf(of["psi"] * n * m / (n + m), both.shape[1] - 1)
        put("psi", {"value": of["psi"], "pValue": p_of_psi, "effect": of["psi"]})
    else:
        put("psi", {"value": None})
    for name, value, more in (
        ("jensen_shannon_distance", of["js2"], {}),
        ("jensen_shannon_distance", of["jse"], {"base": np.e}),
        ("jensen_shannon_divergence", of["js2"] ** 2, {}),
        ("jensen_shannon_divergence", of["jse"] ** 2, {"base": np.e}),
        ("hellinger", of["hellinger"], {}),
        ("total_variation", of["totalVariation"], {}),
        ("l_infinity", of["lInfinity"], {}),
    ):
        put(name, {"value": value, "pValue": result.pvalue, "effect": value}, **more)


def missing(case, x, y):
    """The change of the share of empty cells, by z where every expected count is 5 or more, else by Fisher's exact test."""
    (a, b), (n, m) = [column.isna().sum() for column in (x, y)], [len(x), len(y)]
    share = (a + b) / (n + m)
    if min(share, 1 - share) * min(n, m) < 5:
        p = stats.fisher_exact([[a, n - a], [b, m - b]]).pvalue
    else:
        p = proportions_ztest([a, b], [n, m])[1]
    case("null_rate", {"value": b / m - a / n, "pValue": p, "effect": abs(b / m - a / n)})


def fresh(case, x, y):
    """Categories that the reference lacks, against those that it has once."""
    n, m = len(x), len(y)
    once = (pd.Series(x).value_counts() == 1).sum()
    new = (~np.isin(y, x)).sum()
    p = stats.fisher_exact([[new, m - new], [once, n - once]], alternative="greater").pvalue if new else 1
    case("new_categories", {"value": new / m, "pValue": p, "effect": max(0, new / m - once / n)})


def compare(cases, name, reference, current):
    files = [
        cases.table(f"{name}-{kind}.csv", frame) for kind, frame in (("reference", reference), ("current", current))
    ]
    p = {test: {} for test in ("ks", "chi2", "null_rate")}
    for column in reference:

        def case(test, expected, **more):
            if test in p:
                p[test][column] = expected["pValue"]
            cases.drifted(*files, column, test, expected, **more)

        pair = reference[column], current[column]
        missing(case, *pair)
        x, y = (one.dropna().to_numpy() for one in pair)
        if column in ("city", "plan", "name"):
            counts(case, counted(x.astype(str), y.astype(str)))
            fresh(case, x.astype(str), y.astype(str))
            continue
        x, y = x.astype(float), y.astype(float)
        samples(case, x, y)
        counts(case, binned(x, y, 10, "quantile"))
        for bins, strategy in ((20, "quantile"), (6, "quantile"), (6, "uniform")):
            counts(case, binned(x, y, bins, strategy), bins=bins, strategy=strategy)
    adjusted(cases, files, p)


def adjusted(cases, files, p):
    """Over all tests of all columns."""
    all_p = [(column, test, value) for test, columns in p.items() for column, value in columns.items()]
    for ours, theirs in (("bh", "fdr_bh"), ("by", "fdr_by"), ("holm", "holm"), ("bonferroni", "bonferroni")):
        for (column, test, value), by in zip(all_p, multipletests([value for *_, value in all_p], method=theirs)[1]):
            cases.drifted(*files, column, test, {"pValue": value, "adjustedP": by}, adjust=ours)


def add(rng, cases):
    for name, n, m, shift in (
        ("large", 12_001, 9_000, 0.02),
        ("medium", 811, 640, 0.1),
        ("alike", 501, 500, 0),
        ("apart", 401, 400, 0.8),
        ("twenty", 20, 17, 0.3),
        ("few", 8, 60, 0.3),
    ):
        compare(cases, name, table(rng, n, 0), table(rng, m, shift))
