"""Writes seeded tables, and in reference.json what scikit-learn, fairlearn, AIF360, scipy and statsmodels say of them.

    python metrics_reference FOLDER SEED...      all tables of each seed, in FOLDER/SEED
    python metrics_reference --snapshot FOLDER   the few that are kept with the unit tests, in FOLDER

Needs what scripts/engines/metrics.txt lists.
"""

import logging
import sys
import warnings
from importlib.metadata import version
from pathlib import Path

import numpy as np
import sklearn

logging.disable(logging.WARNING)
warnings.filterwarnings("ignore")
sklearn.set_config(assume_finite=True, skip_parameter_validation=True)

import binary
import comparison
import drift
import fairness
import multiclass
import ranking
import regression
from cases import Cases

snapshot_seed = 20260401


def write(folder, seed, snapshot=False):
    folder.mkdir(parents=True, exist_ok=True)
    cases = Cases(folder)
    # A stream for each theme: what one of them draws changes no other.
    streams = iter(np.random.default_rng(seed).spawn(7))
    ordinary = binary.add(next(streams), cases, snapshot)
    fairness.add(next(streams), cases, ordinary, snapshot)
    for theme in (multiclass, regression, ranking):
        theme.add(next(streams), cases, snapshot)
    if not snapshot:
        comparison.add(next(streams), cases)
        drift.add(next(streams), cases)
    libraries = {
        name: version(name) for name in ("scikit-learn", "fairlearn", "aif360", "scipy", "statsmodels", "numpy")
    }
    cases.write("reference.json", libraries)
    print(f"{folder}: {len(cases.metrics)} metrics, {len(cases.drift)} drift tests")


first, *rest = sys.argv[1:]
if first == "--snapshot":
    write(Path(*rest), snapshot_seed, snapshot=True)
else:
    for seed in rest:
        write(Path(first, seed), int(seed))
