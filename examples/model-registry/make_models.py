"""Makes the models of this registry: those that are fine, and three that must not get in.

    pip install -r requirements.txt && python make_models.py

The same seeds give the same models. Nothing is ever loaded here, and the file that would run a command when it is loaded would run
`true`, which does nothing.
"""

import os
import pickle
import random
from pathlib import Path

import joblib
import numpy as np
import skops.io
from skl2onnx import to_onnx
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

HERE = Path(__file__).parent
FEATURES = ["tenure", "tickets", "charges", "contract"]


def customers(seed: int, rows: int = 400) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    table = rng.normal(size=(rows, len(FEATURES))).astype(np.float32)
    leaves = table @ np.array([-1.2, 0.9, 0.4, -0.6]) + rng.normal(scale=0.5, size=rows) > 0
    return table, leaves.astype(int)


def tabular(folder: Path) -> None:
    """A model of scikit-learn in each of the ways in which teams ship them."""
    folder.mkdir(parents=True, exist_ok=True)
    table, leaves = customers(seed=7)
    scaled = make_pipeline(StandardScaler(), LogisticRegression()).fit(table, leaves)
    boosted = GradientBoostingClassifier(n_estimators=20, random_state=7).fit(table, leaves)
    joblib.dump(scaled, folder / "churn.joblib", compress=("zlib", 3))
    (folder / "churn-boosted.pkl").write_bytes(pickle.dumps(boosted, protocol=5))
    skops.io.dump(scaled, folder / "churn.skops")
    (folder / "churn.onnx").write_bytes(to_onnx(scaled, table[:1]).SerializeToString())


def encoder(folder: Path) -> None:
    """The weights of a network, by PyTorch itself and as what holds no code."""
    import torch
    from safetensors.torch import save_file

    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(7)
    network = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 2))
    torch.save(network.state_dict(), folder / "encoder.pt")
    save_file(network.state_dict(), folder / "encoder.safetensors", metadata={"trained-on": "customers, seed 7"})


class Greeting:
    """What a pickle of it calls is called by whoever loads the file."""

    def __reduce__(self) -> tuple:
        return os.system, ("true",)


def rejected(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    table, leaves = customers(seed=8)
    model = LogisticRegression().fit(table, leaves)
    # A model that works, and a command beside it.
    (folder / "with-command.pkl").write_bytes(pickle.dumps({"model": model, "hook": Greeting()}, protocol=4))
    # The same, under the name of a format that holds no code.
    (folder / "weights.safetensors").write_bytes(pickle.dumps(Greeting(), protocol=2))
    # A password that the training script had in its settings, and that went into the file with them.
    password = "".join(random.Random(9).choices("abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", k=20))
    settings = {"rows": len(table), "warehouse": {"user": "trainer", "password": password}}
    joblib.dump({"model": model, "settings": settings}, folder / "with-password.joblib", compress=3)


if __name__ == "__main__":
    tabular(HERE / "approved" / "models")
    encoder(HERE / "approved" / "models")
    rejected(HERE / "rejected" / "models")
