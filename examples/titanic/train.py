"""Trains two survival classifiers on the Titanic passenger list and reports on both.

The champion, which is in use, adds up the effects of class, age and sex. The candidate also lets them interact. Both see
the same training rows and are judged on the same held-out rows.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import pandas as pd
import skops.io
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score, log_loss, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, PolynomialFeatures

ALLOWED = {
    "class": {"1st class", "2nd class", "3rd class", "crew"},
    "age": {"adults", "child"},
    "sex": {"man", "women"},
    "survived": {"yes", "no"},
}
FEATURES = ["class", "age", "sex"]


def load(path: Path) -> pd.DataFrame:
    """One row a passenger, indexed by their 1-based row number. Raises ValueError on data that isn't this data."""
    passengers = pd.read_csv(path, dtype=str, keep_default_na=False)
    if list(passengers.columns) != list(ALLOWED):
        raise ValueError(f"{path}: expected the columns {list(ALLOWED)}, found {list(passengers.columns)}")
    for column, allowed in ALLOWED.items():
        unknown = sorted(set(passengers[column]) - allowed)
        if unknown:
            raise ValueError(f"{path}: unknown values in column {column}: {unknown}")
    passengers.index = pd.RangeIndex(1, len(passengers) + 1, name="id")
    return passengers


def champion() -> Pipeline:
    return make_pipeline(OneHotEncoder(), LogisticRegression())


def candidate() -> Pipeline:
    interactions = PolynomialFeatures(degree=2, interaction_only=True, include_bias=False)
    return make_pipeline(OneHotEncoder(), interactions, LogisticRegression(max_iter=1_000))


def predict(model: Pipeline, passengers: pd.DataFrame) -> pd.DataFrame:
    """`score` is the probability of survival in millionths, `prediction` 1 from a score of one half."""
    score = model.predict_proba(passengers[FEATURES])[:, 1].round(6)
    return pd.DataFrame(
        {
            "label": (passengers["survived"] == "yes").astype(int),
            "prediction": (score >= 0.5).astype(int),
            "score": score,
            "sex": passengers["sex"],
            "class": passengers["class"],
        }
    )


def measure(predictions: pd.DataFrame) -> dict[str, float]:
    label, prediction, score = (predictions[column] for column in ("label", "prediction", "score"))
    return {
        "accuracy": float(accuracy_score(label, prediction)),
        "f1": float(f1_score(label, prediction)),
        "roc_auc": float(roc_auc_score(label, score)),
        "log_loss": float(log_loss(label, score)),
    }


def run(data: Path, out: Path, seed: int) -> dict[str, object]:
    """Trains, writes `models/*.skops`, `reports/*.csv` and `reports/metrics.json` under `out`, returns the metrics."""
    passengers = load(data)
    train, held_out = train_test_split(passengers, test_size=0.3, random_state=seed, stratify=passengers["survived"])
    models, reports = out / "models", out / "reports"
    models.mkdir(parents=True, exist_ok=True)
    reports.mkdir(parents=True, exist_ok=True)

    metrics: dict[str, object] = {
        "data": {"sha256": hashlib.sha256(data.read_bytes()).hexdigest(), "rows": len(passengers)},
        "held_out_rows": len(held_out),
        "seed": seed,
    }
    for name, model in (("champion", champion()), ("candidate", candidate())):
        model.fit(train[FEATURES], (train["survived"] == "yes").astype(int))
        predictions = predict(model, held_out).sort_index()
        predictions.to_csv(reports / f"{name}.csv", lineterminator="\n")
        # skops refuses to load a type that nobody vouched for, where a pickle would run whatever it holds.
        skops.io.dump(model, models / f"{name}.skops")
        metrics[name] = measure(predictions)
    (reports / "metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")
    return metrics


def main() -> None:
    parser = argparse.ArgumentParser(description="Train and compare the champion and the candidate.")
    parser.add_argument("--data", type=Path, default=Path(__file__).parent / "data" / "titanic.csv")
    parser.add_argument("--out", type=Path, default=Path("."), help="where models/ and reports/ go")
    parser.add_argument("--seed", type=int, default=0, help="of the split")
    arguments = parser.parse_args()
    print(json.dumps(run(arguments.data, arguments.out, arguments.seed), indent=2))


if __name__ == "__main__":
    main()
