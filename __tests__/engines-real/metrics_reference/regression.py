"""Numbers, by scikit-learn and scipy."""

from functools import partial

import numpy as np
import pandas as pd
from scipy import stats
from sklearn import metrics as sk

from cases import expression


def measure(cases, file, target, guess, counts, unit):
    """Every metric, without and with weights; where a library takes none, `counts` says how many rows a row stands for."""
    # Around equal targets such as 0.1 scikit-learn's mean is rounded, and its r2 far below −1e30; around 0 it isn't.
    shift = target[0] if len(set(target)) == 1 else 0
    for options, times in (({}, None), ({"weight": "w"}, counts)):
        case = partial(cases.measure, file, **options, task="regression")
        w = None if times is None else times * unit
        case("mae", sk.mean_absolute_error(target, guess, sample_weight=w))
        case("mse", sk.mean_squared_error(target, guess, sample_weight=w))
        case("rmse", sk.root_mean_squared_error(target, guess, sample_weight=w))
        case("mape", sk.mean_absolute_percentage_error(target, guess, sample_weight=w))
        case("median_ae", sk.median_absolute_error(target, guess, sample_weight=w))
        logarithms = min(target.min(), guess.min()) > -1
        case("msle", sk.mean_squared_log_error(target, guess, sample_weight=w) if logarithms else None)
        case("rmsle", sk.root_mean_squared_log_error(target, guess, sample_weight=w) if logarithms else None)
        for alpha in (0, 0.1, 0.5, 0.9, 1):
            case(f"pinball(alpha={alpha})", sk.mean_pinball_loss(target, guess, alpha=alpha, sample_weight=w))
        for force in (True, False):
            given = dict(force_finite=force)
            shifted = (target - shift, guess - shift)
            value = sk.explained_variance_score(*shifted, sample_weight=w, **given)
            case(expression("explained_variance", **given), value)
            single = (np.ones(len(target)) if w is None else w > 0).sum() < 2
            case(expression("r2", **given), None if single else sk.r2_score(*shifted, sample_weight=w, **given))
        targets, guesses = (values if w is None else np.repeat(values, times) for values in (target, guess))
        case("max_error", sk.max_error(targets, guesses))
        varied = len(set(targets)) > 1 and len(set(guesses)) > 1
        case("pearson_r", stats.pearsonr(targets, guesses).statistic if varied else None)
        case("spearman_rho", stats.spearmanr(targets, guesses).statistic if varied else None)


def add(rng, cases, snapshot):
    def table(name, target, guess, counts=None, unit=0.25):
        counts = rng.integers(0, 4, len(target)) if counts is None else counts
        frame = pd.DataFrame(dict(id=np.arange(len(target)), target=target, prediction=guess, w=counts * unit))
        measure(cases, cases.table(name, frame), target, guess, counts, unit)

    # Ties for the rank correlation, an even number of rows for the median.
    target = rng.gamma(2, 10, 150).round(1)
    table("reference-regression.csv", target, (target + rng.normal(0, 6, 150)).round(0).clip(-0.5))
    if snapshot:
        return
    target = rng.normal(0, 1, 2001)
    table("centred.csv", target, 0.7 * target + rng.normal(0, 0.5, 2001))
    # A large offset, in which sums of squares lose digits.
    target = 1e6 + rng.normal(0, 1, 400)
    table("offset.csv", target, target + rng.normal(0, 0.3, 400))
    # A few values outweigh all others.
    target = rng.standard_cauchy(300) * 1e9
    table("heavy.csv", target, target * rng.uniform(0.5, 2, 300))
    target = rng.integers(0, 3, 120).astype(float)
    table("counts.csv", target, rng.integers(0, 3, 120).astype(float))
    # Weights whose sums are rounded: half of the weight may be missed by a little.
    target = rng.normal(0, 1, 61)
    table("tenths.csv", target, target + rng.normal(0, 1, 61), unit=0.1)
    table("constant.csv", np.full(40, 0.1), rng.normal(0, 1, 40), unit=0.1)
    table("exact.csv", np.full(40, 0.1), np.full(40, 0.1))
    table("two.csv", np.array([1.0, 3.0]), np.array([2.0, 2.5]), np.array([1, 3]))
    table("one.csv", np.array([3.0]), np.array([2.5]), np.array([2]))
