import os
import pickle
import subprocess

import datasets
import flask
import joblib
import keras
import numpy as np
import requests
import torch
import yaml
from flask import request
from huggingface_hub import hf_hub_download
from transformers import AutoModel

app = flask.Flask(__name__)


def models(path, data):
    # ruleid: unpickled-data
    pickle.loads(data)
    # ruleid: unpickled-data
    joblib.load(path)
    # ok: unpickled-data
    pickle.dumps(data)
    # ruleid: torch-load-runs-code
    torch.load(path)
    # ruleid: torch-load-runs-code
    torch.load(path, weights_only=False)
    # ok: torch-load-runs-code
    torch.load(path, map_location="cpu", weights_only=True)
    # ruleid: numpy-load-pickle
    np.load(path, allow_pickle=True)
    # ok: numpy-load-pickle
    np.load(path)
    # ruleid: keras-unsafe-load
    keras.models.load_model(path, safe_mode=False)
    # ok: keras-unsafe-load
    keras.models.load_model(path)
    # ruleid: yaml-runs-code
    yaml.load(data, Loader=yaml.Loader)
    # ruleid: yaml-runs-code
    yaml.unsafe_load(data)
    # ok: yaml-runs-code
    yaml.load(data, Loader=yaml.SafeLoader)
    # ok: yaml-runs-code
    yaml.safe_load(data)


def downloads():
    # ruleid: remote-code-trusted, unpinned-download
    AutoModel.from_pretrained("some/model", trust_remote_code=True)
    # ruleid: unpinned-download
    datasets.load_dataset("some/data", revision="main")
    # ruleid: unpinned-download
    hf_hub_download("some/model", "model.safetensors")
    # ok: unpinned-download, remote-code-trusted
    AutoModel.from_pretrained("some/model", revision="0123456789abcdef0123456789abcdef01234567")


@app.route("/search")
def search(cursor):
    name = request.args["name"]
    # ruleid: request-reaches-sql
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")
    # ok: request-reaches-sql
    cursor.execute("SELECT * FROM users WHERE name = ?", (name,))
    # ok: request-reaches-sql
    cursor.execute("SELECT * FROM users WHERE id = " + str(int(name)))
    # ruleid: request-reaches-shell
    os.system("convert " + name)
    # ruleid: request-reaches-shell
    subprocess.run("convert %s" % name, shell=True)
    # ok: request-reaches-shell
    subprocess.run(["convert", name])
    # ruleid: request-reaches-code
    eval(name)
    # ok: request-reaches-code
    eval("1 + 1")
    # ruleid: request-reaches-path
    open(os.path.join("uploads", name))
    # ok: request-reaches-path
    open(os.path.join("uploads", os.path.basename(name)))
    # ruleid: request-reaches-template
    flask.render_template_string("Hello " + name)
    # ok: request-reaches-template
    flask.render_template_string("Hello {{ name }}")


@app.get("/items/{name}")
def items(name: str, number: int, cursor):
    # ruleid: request-reaches-sql
    cursor.execute("SELECT * FROM items WHERE name = '" + name + "'")
    # ok: request-reaches-sql
    cursor.execute("SELECT * FROM items WHERE number = " + str(number))


def network(url):
    # ruleid: tls-not-verified
    requests.get(url, timeout=10, verify=False)
    # ok: tls-not-verified
    requests.get(url, timeout=10, verify="ca.pem")


if __name__ == "__main__":
    # ruleid: flask-debugger
    app.run(host="127.0.0.1", debug=True)
    # ok: flask-debugger
    app.run(host="127.0.0.1")
