"""Writes predictions of two models on the same rows: `data.py ROWS FOLDER csv|parquet...`. The same rows give the same files."""

import sys

import numpy as np
import pyarrow as pa
import pyarrow.csv as csv
import pyarrow.parquet as parquet

rows, folder, formats = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
random = np.random.default_rng(20260101)
sex = random.integers(0, 2, rows, dtype=np.int8)
race = random.choice(np.arange(5, dtype=np.int8), rows, p=[0.5, 0.2, 0.15, 0.1, 0.05])
signal = random.normal(0.2 * sex - 0.15 * race, 1)
label = (random.random(rows) < 1 / (1 + np.exp(0.4 - 1.4 * signal))).astype(np.int8)
tenure = random.integers(0, 72, rows, dtype=np.int16)
amount = np.round(random.gamma(2, 40, rows), 2)
for name, noise in (("candidate", 0.55), ("champion", 0.6)):
    score = 1 / (1 + np.exp(0.4 - 1.4 * (signal + random.normal(0, noise, rows))))
    table = pa.table(
        {
            "id": np.arange(1, rows + 1),
            "label": label,
            "prediction": (score >= 0.5).astype(np.int8),
            "score": score,
            "sex": pa.DictionaryArray.from_arrays(sex, ["F", "M"]).cast(pa.string()),
            "race": pa.DictionaryArray.from_arrays(race, ["asian", "black", "latin", "other", "white"]).cast(pa.string()),
            "tenure": tenure,
            "amount": amount,
        }
    )
    if "csv" in formats:
        csv.write_csv(table, f"{folder}/{name}.csv", csv.WriteOptions(quoting_style="none"))
    if "parquet" in formats:
        parquet.write_table(table, f"{folder}/{name}.parquet")
