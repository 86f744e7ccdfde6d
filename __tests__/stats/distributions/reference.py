"""Reference values for distributions.test.ts: mpmath at 40 digits, scipy where mpmath has no such distribution.

    pip install scipy==1.17.1 mpmath && python reference.py > reference.json
"""

import json
import math

import mpmath as mp
import numpy as np
from scipy import special, stats

mp.mp.dps = 40
cases = []


def case(function, arguments, expected, tolerance=1e-12):
    cases.append([function, arguments, float(expected), tolerance])


for z in [0, 0.3, 1, 1.959963984540054, -1, 3, -3, 5, 8, 10, 20, 37, -8]:
    case("normalUpper", [z], mp.erfc(mp.mpf(z) / mp.sqrt(2)) / 2)
for p in [0.5, 0.025, 0.975, 0.3, 0.499, 1e-3, 1e-10, 1e-100, 1e-300, 0.9999, 0.05, 0.1, 0.11]:
    q = mp.mpf(p)
    low = mp.findroot(lambda z: mp.log(mp.erfc(-z / mp.sqrt(2)) / 2) - mp.log(q), stats.norm.ppf(p))
    case("normalQuantile", [p], low)


def student(t, v):
    v, t = mp.mpf(v), mp.mpf(t)
    tail = mp.betainc(v / 2, mp.mpf(1) / 2, 0, v / (v + t * t), regularized=True) / 2
    return tail if t >= 0 else 1 - tail


for t, v in [(0, 3), (1, 1), (2.5, 2), (-2.5, 9), (4, 10), (30, 5), (12, 99), (1.7, 1e4), (25, 1e4), (3, 1e6), (0.01, 7)]:
    case("studentUpper", [t, v], student(t, v))
for p, v in [(0.975, 1), (0.975, 9), (0.025, 88), (0.995, 3), (0.6, 20), (1e-8, 12)]:
    case("studentQuantile", [p, v], mp.findroot(lambda t: student(t, v) - (1 - mp.mpf(p)), stats.t.ppf(p, v)), 1e-11)

for x, k in [(0.1, 1), (3.84, 1), (40, 1), (300, 3), (5, 5), (100, 80), (60, 80), (1500, 1000), (999, 1000), (1e-3, 2),
             (1.02e4, 1e4), (1.1e4, 1e4), (1200, 4)]:
    case("chiSquaredUpper", [x, k], mp.gammainc(mp.mpf(k) / 2, mp.mpf(x) / 2, mp.inf, regularized=True))

for k, n, p in [(4, 14, 0.5), (0, 10, 0.3), (10, 10, 0.3), (3, 50, 0.2), (480, 1000, 0.5), (300, 1000, 0.5),
                (4700, 10000, 0.5), (2, 100000, 1e-6)]:
    pm = mp.mpf(p)
    case("binomialLower", [k, n, p], mp.betainc(n - k, k + 1, 0, 1 - pm, regularized=True) if k < n else 1, 1e-11)
    case("binomialUpper", [k, n, p], mp.betainc(k, n - k + 1, 0, pm, regularized=True) if k > 0 else 1, 1e-11)


def hypergeometric(a, c, n, m):
    total = a + c
    low, high = max(0, total - m), min(total, n)
    terms = {x: math.comb(n, x) * math.comb(m, total - x) for x in range(low, high + 1)}
    every = math.comb(n + m, total)
    limit = terms[a] * (10**7 + 1)
    exact = lambda chosen: mp.mpf(sum(chosen)) / mp.mpf(every)
    return [exact([t for t in terms.values() if t * 10**7 <= limit]),
            exact([t for x, t in terms.items() if x <= a]),
            exact([t for x, t in terms.items() if x >= a])]


for a, c, n, m in [(1, 9, 11, 13), (0, 5, 100, 90), (3, 3, 8, 8), (8, 2, 10, 15), (0, 0, 5, 6), (5, 6, 5, 6), (2, 40, 1000, 1500),
                   (700, 300, 1000, 1200), (1, 0, 3, 3), (150, 210, 5000, 4800)]:
    for name, value in zip(["twoSided", "fewer", "more"], hypergeometric(a, c, n, m)):
        case(f"fisherExact.{name}", [a, c, n, m], value, 1e-10)

for n, m, d in [(5, 5, 0.6), (10, 7, 0.5), (100, 100, 0.2), (1000, 1000, 0.05), (37, 53, 0.3), (3000, 2000, 0.2215),
                (999, 1000, 0.03), (10000, 9999, 0.02), (200, 150, 0.9), (1, 1, 1), (2, 3, 1), (50, 60, 0.01)]:
    lcm = n * m // math.gcd(n, m)
    h = round(d * lcm)
    if n == m:
        p = special.comb(1, 1) * stats._stats_py._compute_prob_outside_square(n, h) if h else 1.0
    else:
        p = stats._stats_py._compute_outer_prob_inside_method(n, m, math.gcd(n, m), h) if h else 1.0
    case("smirnovExact", [n, m, h / lcm], p, 1e-10)

# Values above 1e-3 as 1 - P lose digits in scipy as here.
for n, d in [(1, 0.7), (5, 0.3), (10, 0.08), (10, 0.3), (100, 0.05), (100, 0.15), (140, 0.2), (50, 0.25), (141, 0.05), (1000, 0.02),
             (1000, 0.005), (1000, 0.04), (1000, 0.1), (5000, 0.01), (5000, 0.02), (100000, 0.003), (100000, 0.02), (250000, 0.0005),
             (250000, 0.001), (250000, 0.003), (250000, 0.005), (3, 0.9), (20, 0.52), (200, 0.9), (5000, 0.26), (20, 0.02), (20, 0.045),
             (300, 0.003)]:
    case("kolmogorovUpper", [n, d], stats.kstwo.sf(d, n), 1e-9)


def cramer_von_mises(x):
    """The series of Csorgo & Faraway (1996), equation 1.3, to the end, not cut at 1e-7."""
    x = mp.mpf(x)
    total = mp.mpf(0)
    for k in range(200):
        q = (4 * k + 1) ** 2 / (16 * x)
        total += mp.gamma(k + mp.mpf(1) / 2) / mp.factorial(k) * mp.sqrt(4 * k + 1) * mp.exp(-q) * mp.besselk(mp.mpf(1) / 4, q)
        if q > 60:
            break
    return 1 - total / (mp.pi ** mp.mpf(1.5) * mp.sqrt(x))


for x in [0.01, 0.02, 0.05, 0.1, 0.2, 0.46136, 0.74346, 1, 2, 3, 5, 8]:
    case("cramerVonMisesUpper", [x], cramer_von_mises(x), 1e-10)

for u, n, m in [(0, 3, 4), (5, 3, 4), (6, 3, 4), (20, 8, 9), (1000, 8, 300), (1200, 8, 300), (1, 1, 5), (100, 5, 50)]:
    from scipy.stats._mannwhitneyu import _MWU
    state = _MWU(n, m)
    case("mannWhitneyLower", [u, n, m], state.cdf(np.array([u]))[0], 1e-10)

print(json.dumps(cases, indent=None).replace("], [", "],\n["))
