"""Scores rows of features with a logistic model: `python score.py < rows.csv`."""

import csv
import json
import math
import sys
from pathlib import Path

MODEL = Path(__file__).with_name("model.json")


def score(row: dict[str, str], model: dict) -> float:
    """The probability of the positive class, between 0 and 1."""
    margin = model["intercept"] + sum(weight * float(row[name]) for name, weight in model["weights"].items())
    return 1 / (1 + math.exp(-margin))


def main() -> None:
    model = json.loads(MODEL.read_text())
    for row in csv.DictReader(sys.stdin):
        print(f"{score(row, model):.6f}")


if __name__ == "__main__":
    main()
