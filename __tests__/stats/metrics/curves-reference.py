"""Reference values for curves.test.ts.

    pip install scikit-learn==1.9.1 && python curves-reference.py > curves-reference.json
"""

import json

import numpy as np
from sklearn.calibration import calibration_curve
from sklearn.metrics import precision_recall_curve, roc_curve

rng = np.random.default_rng(20240711)
grid = np.arange(51) / 50


def steps(labels, scores, weights):
    """Precision at each recall of the grid: of the highest threshold that reaches it."""
    precision, recall, _ = precision_recall_curve(labels, scores, sample_weight=weights)
    precision, recall = precision[-2::-1], recall[-2::-1]
    return [float(precision[np.argmax((recall >= r - 1e-12) & (recall > 0))]) for r in grid]


def case(n, decimals, weighted):
    labels = rng.integers(0, 2, n)
    scores = np.round(np.clip(rng.normal(0.35 + 0.3 * labels, 0.2), 0, 1), decimals)
    weights = rng.integers(0, 4, n) if weighted else np.ones(n, int)
    fpr, tpr, _ = roc_curve(labels, scores, sample_weight=weights, drop_intermediate=False)
    # calibration_curve knows no weights: rows are repeated instead.
    shares, means = calibration_curve(np.repeat(labels, weights), np.repeat(scores, weights), n_bins=10)
    return {
        "labels": labels.tolist(), "scores": scores.tolist(), "weights": weights.tolist() if weighted else None,
        "tpr": np.interp(grid, fpr, tpr).tolist(), "precision": steps(labels, scores, weights),
        "calibration": [[float(x), float(y)] for x, y in zip(means, shares)],
    }


print(json.dumps([case(100, 3, False), case(80, 1, False), case(90, 2, True), case(7, 1, False)]))
