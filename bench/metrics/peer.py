"""What `bench/metrics.mjs` measures, with pandas, scikit-learn, fairlearn and numpy: `peer.py FOLDER REPLICATES OUTPUT`.

Each part is done in the fastest way that was found to answer the same question. Writes CPU seconds of each part, and the values, as JSON.
"""

import json
import os
import pathlib
import sys

import numpy as np
import pandas as pd
import sklearn
from fairlearn.metrics import MetricFrame, false_positive_rate, selection_rate, true_positive_rate
from scipy.stats import rankdata
from sklearn import metrics

folder, replicates, output = sys.argv[1], int(sys.argv[2]), sys.argv[3]
sklearn.set_config(assume_finite=True, skip_parameter_validation=True)
seconds: dict[str, float] = {}
clock = 0.0


def cpu() -> float:
    times = os.times()
    return times.user + times.system


def part(name: str) -> None:
    """Books what was used since the last part."""
    global clock
    now = cpu()
    seconds[name] = now - clock
    clock = now


part("start")

columns = ["id", "label", "prediction", "score"]
candidate = pd.read_csv(f"{folder}/candidate.csv", usecols=[*columns, "sex", "race"])
champion = pd.read_csv(f"{folder}/champion.csv", usecols=columns)
if not candidate["id"].equals(champion["id"]):
    raise SystemExit("the rows differ")
label, prediction, score = (candidate[name].to_numpy() for name in columns[1:])
other = champion["score"].to_numpy()
part("read")

precision, recall, f1, _ = metrics.precision_recall_fscore_support(label, prediction, average="binary")
values = {
    "accuracy": metrics.accuracy_score(label, prediction),
    "balanced_accuracy": metrics.balanced_accuracy_score(label, prediction),
    "precision": precision,
    "recall": recall,
    "f1": f1,
    "mcc": metrics.matthews_corrcoef(label, prediction),
    "roc_auc": metrics.roc_auc_score(label, score),
    "average_precision": metrics.average_precision_score(label, score),
    "log_loss": metrics.log_loss(label, score),
    "brier": metrics.brier_score_loss(label, score),
}
edges = np.digitize(score, np.linspace(0, 1, 16)[1:-1], right=True)
confidence, truth = np.bincount(edges, score, 15), np.bincount(edges, label, 15)
values["ece"] = np.abs(confidence - truth).sum() / len(label)
part("metrics")

for column in ("sex", "race"):
    rates = {"selection": selection_rate, "tpr": true_positive_rate, "fpr": false_positive_rate}
    frame = MetricFrame(metrics=rates, y_true=label, y_pred=prediction, sensitive_features=candidate[column])
    gap = frame.difference()
    values[f"demographic_parity_difference(by={column})"] = gap["selection"]
    values[f"equalized_odds_difference(by={column})"] = max(gap["tpr"], gap["fpr"])
    values[f"equal_opportunity_difference(by={column})"] = gap["tpr"]
part("fairness")

# DeLong by ranks (Sun & Xu 2014).
positive = label == 1
positives, negatives = int(positive.sum()), int((~positive).sum())
placements = []
for scores in (score, other):
    of_positives, of_negatives = scores[positive], scores[~positive]
    ranks = rankdata(scores)
    above = (ranks[positive] - rankdata(of_positives)) / negatives
    below = 1 - (ranks[~positive] - rankdata(of_negatives)) / positives
    placements.append((above, below))
(first_above, first_below), (second_above, second_below) = placements
delta = first_above.mean() - second_above.mean()
variance = (first_above - second_above).var(ddof=1) / positives + (first_below - second_below).var(ddof=1) / negatives
values["delta"], values["standardError"] = delta, np.sqrt(variance)
part("delong")

random = np.random.default_rng(1)


def resampled_area(scores: np.ndarray):
    """The AUC of a resample from how often each row was drawn: presorted, counts of one byte, a cumulative sum."""
    order = np.argsort(scores, kind="stable")
    of_positives, of_negatives = order[positive[order]], order[~positive[order]]
    low = np.searchsorted(scores[of_negatives], scores[of_positives], "left")
    high = np.searchsorted(scores[of_negatives], scores[of_positives], "right")
    below = np.zeros(len(of_negatives) + 1)

    def area(counts: np.ndarray) -> float:
        np.cumsum(counts[of_negatives], out=below[1:])
        weights = counts[of_positives].astype(np.float64)
        placed = below[low] if ties == 0 else (below[low] + below[high]) / 2
        return weights @ placed / (weights.sum() * below[-1])

    ties = int((low != high).sum())
    return area


first, second = resampled_area(score), resampled_area(other)
part("presorting")
rows = len(label)
deltas = np.empty(replicates)
for replicate in range(replicates):
    drawn = np.bincount(random.integers(0, rows, rows), minlength=rows).astype(np.uint8)
    deltas[replicate] = first(drawn) - second(drawn)
part("replicates")
values["bootstrapStandardError"] = deltas.std(ddof=1)
part("end")
pathlib.Path(output).write_text(json.dumps({"seconds": seconds, "values": values}, default=float))
