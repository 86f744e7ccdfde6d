"""Reference values for the tests beside this file; `draw` is repeated in samples.ts.

    pip install scipy==1.17.1 statsmodels==0.15.0 numpy==2.4.6 && python reference.py > reference.json
"""

import json

import numpy as np
from scipy import stats
from scipy.spatial import distance
from statsmodels.stats.proportion import proportions_ztest


def draw(seed, n, scale=1.0, shift=0.0, step=0.0):
    """n values u·u·scale + shift, rounded down to multiples of step, from a linear congruential generator."""
    state, values = seed, []
    for _ in range(n):
        state = (1664525 * state + 1013904223) % 2**32
        u = state / 2**32
        value = u * u * scale + shift
        values.append(np.floor(value / step) * step if step else value)
    return np.array(values)


pairs = {
    "five and four": [(1, 5), (2, 4, 1.0, 0.3)],
    "eight and many": [(3, 8), (4, 300, 1.0, 0.2)],
    "twenty and fifteen": [(5, 20), (6, 15, 1.2)],
    "twenty, tied": [(7, 20, 4, 0, 1), (8, 18, 5, 0, 1)],
    "equal sizes": [(9, 100), (10, 100, 1.0, 0.05)],
    "unequal sizes": [(11, 90), (12, 131, 1.1)],
    "same values": [(13, 60), (13, 60)],
    "far apart": [(14, 400), (15, 350, 1.0, 0.5)],
    "disjoint": [(16, 40), (17, 30, 1.0, 2.0)],
    "integers": [(18, 500, 9, 0, 1), (19, 450, 10, 0, 1)],
    "mostly zeros": [(20, 300, 1.2, 0, 0.9), (21, 280, 1.3, 0, 0.9)],
    "large, alike": [(22, 12000), (23, 11000, 1.01)],
    "large, shifted": [(24, 15000), (25, 9000, 1.0, 0.02)],
    "large and few": [(26, 20000), (27, 40, 1.0, 0.1)],
    "large and apart": [(28, 15000), (29, 12000, 1.0, 0.2)],
}


def mmd(x, y):
    z = np.concatenate([x, y])
    d = np.abs(z[:, None] - z[None, :])
    distances = d[np.triu_indices(len(z), 1)]
    sigma = np.median(distances) or np.mean(distances)
    k = np.exp(-(d**2) / (2 * sigma**2))
    np.fill_diagonal(k, 0)
    n, m = len(x), len(y)
    return k[:n, :n].sum() / (n * (n - 1)) + k[n:, n:].sum() / (m * (m - 1)) - 2 * k[:n, n:].mean()


def shares(x, y, edges):
    inner = np.concatenate([[-np.inf], edges[1:-1], [np.inf]])
    return np.histogram(x, inner)[0] / len(x), np.histogram(y, inner)[0] / len(y)


def divergences(p, q):
    floor = lambda s: np.where(s == 0, 1e-4, s)
    return {
        "psi": float(((floor(q) - floor(p)) * np.log(floor(q) / floor(p))).sum()),
        "js2": float(distance.jensenshannon(p, q, base=2)),
        "jse": float(distance.jensenshannon(p, q)),
        "hellinger": float(np.sqrt(max(0.0, 1 - np.sqrt(p * q).sum()))),
        "totalVariation": float(np.abs(p - q).sum() / 2),
        "lInfinity": float(np.abs(p - q).max()),
    }


def main():
    out = {"pairs": [], "tables": [], "shares": []}
    for name, (first, second) in pairs.items():
        x, y = draw(*first), draw(*second)
        ks, cvm, mw = stats.ks_2samp(x, y), stats.cramervonmises_2samp(x, y), stats.mannwhitneyu(x, y)
        row = {
            "name": name, "x": first, "y": second,
            "ks": [ks.statistic, ks.pvalue], "cvm": [cvm.statistic, cvm.pvalue], "mannwhitney": [mw.statistic, mw.pvalue],
            "wasserstein": stats.wasserstein_distance(x, y), "energy": stats.energy_distance(x, y), "deviation": x.std(),
        }
        if len(x) <= 500:
            row["mmd"] = mmd(x, y)
        if len(np.unique(x)) == len(x) and len(x) >= 60:
            row["quantile"] = divergences(*shares(x, y, np.quantile(x, np.linspace(0, 1, 11))))
            row["uniform"] = divergences(*shares(x, y, np.linspace(x.min(), x.max(), 11)))
        out["pairs"].append({k: v if isinstance(v, (str, tuple, dict)) else np.array(v).tolist() for k, v in row.items()})

    for table in [[[30, 20], [25, 40]], [[5, 5], [5, 6]], [[100, 50, 3], [90, 70, 0]], [[1000, 0], [990, 10]], [[10, 20, 30, 40], [12, 18, 33, 41]],
                  [[3, 1], [1, 4]], [[500000, 500000], [498000, 502000]], [[90, 0, 10], [0, 80, 5]]]:
        result = stats.chi2_contingency(table)
        plain = stats.chi2_contingency(table, correction=False)
        p, q = (np.array(row) / sum(row) for row in table)
        out["tables"].append({"table": table, "statistic": result.statistic, "pValue": result.pvalue, "degrees": result.dof,
                              "effect": float(np.sqrt(plain.statistic / np.sum(table))), **divergences(p, q)})

    for a, n, b, m in [(50, 1000, 70, 900), (0, 1000, 3, 1000), (2, 50, 9, 40), (10, 10, 10, 10), (0, 20, 0, 30), (400, 1000, 900, 1000)]:
        share = (a + b) / (n + m)
        exact = min(share, 1 - share) * min(n, m) < 5
        p = stats.fisher_exact([[a, n - a], [b, m - b]]).pvalue if exact else proportions_ztest([a, b], [n, m])[1]
        out["shares"].append({"marked": [a, b], "rows": [n, m], "pValue": float(p), "method": "fisher" if exact else "z"})

    print(json.dumps(out))


if __name__ == "__main__":
    main()
