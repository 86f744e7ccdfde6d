"""The nightly retraining of the churn model, step by step.

`python train.py nightly` takes all steps here, and writes data/, models/ and reports/. `snapshot`, `fit` and `score` are
one step each, from files to a file, as pipeline.py has them run in a cluster.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import skops.io
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, roc_auc_score
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import FunctionTransformer, OneHotEncoder, StandardScaler

import customers

CATEGORIES = ["contract", "region", "age_band", "sex"]
SKEWED = ["tenure_months", "support_tickets"]
FEATURES = [*CATEGORIES, *SKEWED, "monthly_charges"]


@dataclass(frozen=True)
class Source:
    """Which customers a snapshot holds. The ids of different sources never meet."""

    rows: int
    seed: int
    first_id: int


SOURCES = {
    # What the model in production was trained on, in spring.
    "spring": Source(rows=2_500, seed=20260401, first_id=100_001),
    # What has been collected up to tonight.
    "tonight": Source(rows=20_000, seed=20261122, first_id=200_001),
    # Held out from every training, and every label checked with the customer.
    "audited": Source(rows=6_000, seed=20260901, first_id=900_001),
}


def snapshot(source: str, night: str, out: Path) -> None:
    """Writes the customers of a source as CSV; a bad `night` only ever happens to tonight's."""
    wanted = SOURCES[source]
    table = customers.snapshot(wanted.rows, wanted.seed, night if source == "tonight" else "fine", wanted.first_id)
    write(table, out)


def fit(data: Path, out: Path) -> None:
    """Trains on a snapshot and writes the fitted pipeline in skops format."""
    table = read(data)
    columns = make_column_transformer(
        (OneHotEncoder(), CATEGORIES),
        (make_pipeline(FunctionTransformer(np.log1p), StandardScaler()), SKEWED),
        (StandardScaler(), ["monthly_charges"]),
    )
    # Newton's method down to a gradient of almost nothing: the same coefficients whatever the machine adds up first.
    model = make_pipeline(columns, LogisticRegression(solver="newton-cholesky", tol=1e-10))
    model.fit(table[FEATURES], table["churned"])
    out.parent.mkdir(parents=True, exist_ok=True)
    # skops refuses to load a type that nobody vouched for, where a pickle would run whatever it holds.
    skops.io.dump(model, out)


def score(model: Path, data: Path, out: Path) -> None:
    """Writes the model's predictions for a snapshot, with the groups that they will be judged by."""
    fitted: Pipeline = skops.io.load(model)
    table = read(data)
    # The decision is made on the score as it is written, so that anybody can repeat it.
    probability = fitted.predict_proba(table[FEATURES])[:, 1].round(6)
    predictions = pd.DataFrame(
        {
            "id": table["id"],
            "label": table["churned"],
            "prediction": (probability >= 0.5).astype(int),
            "score": probability,
            "sex": table["sex"],
            "age_band": table["age_band"],
            "contract": table["contract"],
        }
    )
    write(predictions, out)


def nightly(night: str, out: Path) -> None:
    """All steps: `reports/champion.csv` and `reports/candidate.csv` are about the same customers."""
    data, models, reports = out / "data", out / "models", out / "reports"
    for source in SOURCES:
        snapshot(source, night, data / f"{source}.csv")
    # A registry would hand out the champion. Here it is trained again, from the snapshot that it came from.
    for name, source in (("champion", "spring"), ("candidate", "tonight")):
        fit(data / f"{source}.csv", models / f"{name}.skops")
        score(models / f"{name}.skops", data / "audited.csv", reports / f"{name}.csv")
        predictions = pd.read_csv(reports / f"{name}.csv")
        auc = roc_auc_score(predictions["label"], predictions["score"])
        accuracy = accuracy_score(predictions["label"], predictions["prediction"])
        print(f"{name}: ROC AUC {auc:.4f}, accuracy {accuracy:.4f} on {len(predictions)} customers")


def read(path: Path) -> pd.DataFrame:
    """Raises ValueError where the columns aren't those of a snapshot, or a cell is empty."""
    table = pd.read_csv(path)
    if list(table.columns) != customers.COLUMNS:
        raise ValueError(f"{path}: expected the columns {customers.COLUMNS}, found {list(table.columns)}")
    if table.isna().any(axis=None):
        raise ValueError(f"{path}: empty cells in {sorted(table.columns[table.isna().any()])}")
    return table


def write(table: pd.DataFrame, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    table.to_csv(path, index=False, lineterminator="\n")


def parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(description="Retrain the churn model.")
    steps = whole.add_subparsers(required=True, metavar="STEP")

    step = steps.add_parser("nightly", help="all steps, here")
    step.add_argument("--night", choices=customers.NIGHTS, default="fine", help="what happens upstream tonight")
    step.add_argument("--out", type=Path, default=Path("."), help="where data/, models/ and reports/ go")
    step.set_defaults(run=nightly)

    step = steps.add_parser("snapshot", help="write the customers of a source")
    step.add_argument("--source", choices=SOURCES, required=True)
    step.add_argument("--night", choices=customers.NIGHTS, default="fine")
    step.add_argument("--out", type=Path, required=True)
    step.set_defaults(run=snapshot)

    step = steps.add_parser("fit", help="train on a snapshot")
    step.add_argument("--data", type=Path, required=True)
    step.add_argument("--out", type=Path, required=True)
    step.set_defaults(run=fit)

    step = steps.add_parser("score", help="predict for a snapshot")
    step.add_argument("--model", type=Path, required=True)
    step.add_argument("--data", type=Path, required=True)
    step.add_argument("--out", type=Path, required=True)
    step.set_defaults(run=score)
    return whole


def main(arguments: list[str] | None = None) -> None:
    options = vars(parser().parse_args(arguments))
    options.pop("run")(**options)


if __name__ == "__main__":
    main()
