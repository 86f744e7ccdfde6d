"""The nightly retraining as a Kubeflow pipeline: the steps of train.py, each in a container of the Dockerfile's image.

`python pipeline.py [nightly.yaml]` compiles it, and needs kfp 2, which the training itself does not. Nothing is decided
in the cluster: the predictions that come out of it are judged where the model is released.
"""

import os
import sys

from kfp import compiler, dsl

IMAGE = os.environ.get("CHURN_IMAGE", "churn-nightly:latest")  # in a cluster: by digest, from your registry
PROGRAM = ["python", "train.py"]


@dsl.container_component
def snapshot(source: str, night: str, data: dsl.Output[dsl.Dataset]):
    return dsl.ContainerSpec(
        image=IMAGE,
        command=PROGRAM,
        args=["snapshot", "--source", source, "--night", night, "--out", data.path],
    )


@dsl.container_component
def fit(data: dsl.Input[dsl.Dataset], model: dsl.Output[dsl.Model]):
    return dsl.ContainerSpec(image=IMAGE, command=PROGRAM, args=["fit", "--data", data.path, "--out", model.path])


@dsl.container_component
def score(model: dsl.Input[dsl.Model], data: dsl.Input[dsl.Dataset], predictions: dsl.Output[dsl.Dataset]):
    return dsl.ContainerSpec(
        image=IMAGE,
        command=PROGRAM,
        args=["score", "--model", model.path, "--data", data.path, "--out", predictions.path],
    )


@dsl.pipeline(name="churn-nightly", description="Retrains the churn model; its predictions are for the gate.")
def nightly(night: str = "fine"):
    audited = snapshot(source="audited", night=night).set_display_name("audited customers")
    for name, source in (("champion", "spring"), ("candidate", "tonight")):
        data = snapshot(source=source, night=night).set_display_name(f"{source}'s customers")
        trained = fit(data=data.output).set_display_name(f"train {name}")
        score(model=trained.output, data=audited.output).set_display_name(f"predictions of {name}")


if __name__ == "__main__":
    compiler.Compiler().compile(nightly, sys.argv[1] if len(sys.argv) > 1 else "nightly.yaml")
