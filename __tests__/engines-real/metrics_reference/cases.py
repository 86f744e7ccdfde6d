"""Tables that are written, and what the peers say of them."""

import importlib.util
import json
import math
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np


@dataclass
class Cases:
    """Collects what one folder of tables must measure."""

    folder: Path
    metrics: list = field(default_factory=list)
    drift: list = field(default_factory=list)

    def table(self, name, frame):
        """Writes a table as CSV, every number to its last bit."""
        frame.to_csv(self.folder / name, index=False)
        return name

    def measure(self, file, metric, expected, *, near=None, slice=None, **options):
        """One measurement: a number (None or NaN: undefined), or a dict of its fields.

        `near` holds fields that only come close, as (value, greatest distance); `slice` which one it is; `options` are those
        of `gatehouse metrics`.
        """
        fields = expected if isinstance(expected, dict) else {"value": expected}
        place = {"file": file, "metric": metric} | ({"slice": slice} if slice else {})
        self.metrics.append(place | answer(fields, near, options))

    def drifted(self, reference, current, column, test, expected, *, near=None, **options):
        """One test of one column of two tables."""
        place = {"reference": reference, "current": current, "column": column, "test": test}
        self.drift.append(place | answer(expected, near, options))

    def write(self, name, libraries):
        """One case a line, so that a change of one is one line."""
        with open(self.folder / name, "w") as out:
            out.write('{\n  "libraries": ' + json.dumps(libraries))
            for key, cases in (("metrics", self.metrics), ("drift", self.drift)):
                lines = ",\n".join("    " + json.dumps(case, ensure_ascii=False, allow_nan=False) for case in cases)
                out.write(f',\n  "{key}": [\n{lines}\n  ]' if cases else "")
            out.write("\n}\n")


def answer(expected, near, options):
    case = {"expected": plain(expected)}
    if near:
        case["near"] = {
            name: {"value": plain(value), "within": plain(within)} for name, (value, within) in near.items()
        }
    return case | ({"options": options} if options else {})


def plain(value):
    """For JSON: numpy's numbers as Python's, what is no finite number as null."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(item) for item in value]
    if value is None or isinstance(value, (str, bool)):
        return value
    if isinstance(value, (int, np.integer)):
        return int(value)
    return float(value) if math.isfinite(value) else None


def expression(name, **parameters):
    """`name(key=value, …)`; a list is [a, b]."""
    if not parameters:
        return name
    shown = {
        key: f"[{', '.join(map(str, value))}]" if isinstance(value, list) else value
        for key, value in parameters.items()
    }
    shown = {key: str(value).lower() if isinstance(value, bool) else value for key, value in shown.items()}
    return f"{name}({', '.join(f'{key}={value}' for key, value in shown.items())})"


def formulas(place):
    """The reference formulas of a unit test, such as `stats/drift`: what no library has is written once."""
    path = Path(__file__).parents[2] / place / "reference.py"
    spec = importlib.util.spec_from_file_location(place.replace("/", "_"), path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
