"""Reference values for the tests beside this file.

    pip install scipy==1.17.1 statsmodels==0.15.0 numpy==2.4.6 && python reference.py > reference.json
"""

import json

import numpy as np
from scipy import optimize, stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests


def restricted_score(both, b, c, neither, margin):
    """Tango's test with the restricted estimate found numerically: b is the baseline's alone, c the candidate's."""
    n = both + b + c + neither

    def minus_log_likelihood(q):
        p = q - margin
        return -sum(k * np.log(v) for k, v in [(c, p), (b, q), (n - b - c, 1 - p - q)] if k > 0)

    q = optimize.minimize_scalar(minus_log_likelihood, bounds=(margin + 1e-13, (1 + margin) / 2 - 1e-13), method="bounded",
                                 options={"xatol": 1e-13}).x
    return float(stats.norm.sf((c - b + n * margin) / np.sqrt(n * (2 * q - margin - margin**2))))


def delong(y, a, b):
    """By the kernel, pair by pair."""
    kernel = lambda s: (s[y == 1][:, None] > s[y == 0][None, :]) + 0.5 * (s[y == 1][:, None] == s[y == 0][None, :])
    ka, kb = kernel(a), kernel(b)
    cov = np.cov(ka.mean(1), kb.mean(1)) / len(ka) + np.cov(ka.mean(0), kb.mean(0)) / len(ka[0])
    return {"candidate": ka.mean(), "baseline": kb.mean(), "candidateVariance": cov[0, 0], "baselineVariance": cov[1, 1],
            "covariance": cov[0, 1], "standardError": float(np.sqrt(cov[0, 0] + cov[1, 1] - 2 * cov[0, 1]))}


def bca(distribution, estimate, acceleration, level):
    z0 = stats.norm.ppf(((distribution < estimate).sum() + (distribution <= estimate).sum()) / (2 * len(distribution)))
    z = stats.norm.ppf([(1 - level) / 2, (1 + level) / 2])
    return np.percentile(distribution, 100 * stats.norm.cdf(z0 + (z0 + z) / (1 - acceleration * (z0 + z)))).tolist()


def main():
    rng = np.random.default_rng(20240601)
    out = {}
    families = [[0.01, 0.04, 0.03, 0.005, 0.5, 0.049, 0.2, 1.0], [0.2], [0, 1e-300, 1, 0.5, 0.5, 0.5], rng.random(50).tolist()]
    out["adjust"] = [
        {"p": p, **{name: multipletests(p, method=method)[1].tolist() for name, method in
                    [("holm", "holm"), ("benjaminiHochberg", "fdr_bh"), ("benjaminiYekutieli", "fdr_by"), ("bonferroni", "bonferroni")]}}
        for p in families]

    out["mcnemar"] = [
        {"b": b, "c": c, "pValue": float(mcnemar([[5, b], [c, 5]], exact=True).pvalue),
         "worse": float(stats.binomtest(c, b + c, 0.5, "less").pvalue), "better": float(stats.binomtest(c, b + c, 0.5, "greater").pvalue)}
        for b, c in [(10, 4), (4, 10), (1, 0), (7, 7), (0, 12), (300, 180), (5000, 4000)]]

    out["tango"] = [
        {"table": t, "margin": m, "pValue": restricted_score(*t, m)}
        for t in [(60, 10, 4, 40), (100, 3, 9, 20), (1000, 50, 45, 100), (20, 0, 3, 2), (30, 5, 0, 2)] for m in [0.01, 0.05, 0.1]]

    samples = {
        "shifted": rng.normal(0.3, 1, 40), "large": rng.normal(0.02, 1, 500), "ties": np.round(rng.normal(0.3, 1, 60), 1),
        "few ties": np.array([1.0, 1, -2, 3, 0, 4, -1]), "few": np.array([0.5, -0.25, 1.5, 2]), "fifty": rng.normal(0.2, 1, 50),
        "far": rng.normal(2, 1, 400), "one sided": np.arange(1.0, 21),
    }
    out["differences"] = [
        {"name": name, "values": d.tolist(), "t": float(stats.ttest_1samp(d, 0).statistic), "tP": float(stats.ttest_1samp(d, 0).pvalue),
         "interval": [float(v) for v in stats.ttest_1samp(d, 0).confidence_interval(0.95)],
         "noninferiority": float(stats.ttest_1samp(d, -0.1, alternative="greater").pvalue),
         "w": float(stats.wilcoxon(d).statistic), "wP": float(stats.wilcoxon(d).pvalue)}
        for name, d in samples.items()]

    out["delong"] = []
    for n, digits in [(30, 6), (80, 1), (200, 0), (400, 2)]:
        y = (rng.random(n) < 0.4).astype(int)
        base = rng.normal(size=n) + y
        a, b = np.round(base + rng.normal(size=n), digits), np.round(base + rng.normal(size=n), digits)
        out["delong"].append({"labels": y.tolist(), "a": a.tolist(), "b": b.tolist(), "expected": {k: float(v) for k, v in delong(y, a, b).items()}})

    distribution = np.sort(rng.gamma(3, 1, 999))
    out["bca"] = [{"distribution": distribution.tolist(), "estimate": e, "acceleration": a, "level": level,
                   "interval": bca(distribution, e, a, level)} for e, a, level in [(2.6, 0.05, 0.95), (3.1, -0.02, 0.9), (2, 0, 0.99)]]

    print(json.dumps(out))


if __name__ == "__main__":
    main()
