"""What the compiled pipeline would run in a cluster, run here: needs kfp, and is skipped without it."""

import re
from pathlib import Path

import pytest

pytest.importorskip("kfp")

import yaml
from kfp import compiler

import pipeline
import train

PLACEHOLDER = re.compile(r"\{\{\$\.(inputs|outputs)\.(parameters|artifacts)\['(\w+)'\](?:\.path)?\}\}")


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> dict:
    path = tmp_path_factory.mktemp("compiled") / "nightly.yaml"
    compiler.Compiler().compile(pipeline.nightly, str(path))
    return next(yaml.safe_load_all(path.read_text()))


def filled(argument: str, task: str, inputs: dict, night: str, folder: Path) -> str:
    """An argument of a task's container as a cluster would hand it over; every output has its place below the folder."""

    def value(match: re.Match[str]) -> str:
        side, kind, key = match.groups()
        if side == "outputs":
            return str(folder / task / key)
        if kind == "artifacts":
            source = inputs["artifacts"][key]["taskOutputArtifact"]
            return str(folder / source["producerTask"] / source["outputArtifactKey"])
        given = inputs["parameters"][key]
        return given["runtimeValue"]["constant"] if "runtimeValue" in given else night

    return PLACEHOLDER.sub(value, argument)


@pytest.mark.parametrize("night", ["fine", "biased"])
def test_its_containers_do_what_training_here_does(compiled: dict, night: str, tmp_path: Path) -> None:
    tasks = compiled["root"]["dag"]["tasks"]
    executors = compiled["deploymentSpec"]["executors"]
    waiting = dict(tasks)
    while waiting:
        ready = [name for name, task in waiting.items() if not waiting.keys() & set(task.get("dependentTasks", []))]
        assert ready, "the tasks wait for each other"
        for name in ready:
            task = waiting.pop(name)
            container = executors[compiled["components"][task["componentRef"]["name"]]["executorLabel"]]["container"]
            assert container["command"] == ["python", "train.py"]
            train.main([filled(argument, name, task["inputs"], night, tmp_path) for argument in container["args"]])

    train.nightly(night, tmp_path)
    predicted = {path.read_bytes() for path in tmp_path.glob("*/predictions")}
    assert predicted == {(tmp_path / "reports" / f"{name}.csv").read_bytes() for name in ("champion", "candidate")}
