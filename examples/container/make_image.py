"""Writes image.tar beside the Dockerfile of FOLDER, as `docker build` and `docker save` would, but without a daemon.

    python make_image.py leaky
    python make_image.py fixed

The base image is a stand-in of a few files, and the token in leaky/.env is drawn at random: it opens nothing.
"""

import hashlib
import io
import json
import pathlib
import secrets
import string
import sys
import tarfile

OS_RELEASE = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n'
PASSWD = "root:x:0:0:root:/root:/bin/bash\nservice:x:10001:10001::/nonexistent:/usr/sbin/nologin\n"
STATUS = "Package: base-files\nStatus: install ok installed\nArchitecture: amd64\nVersion: 12.4+deb12u12\n"
METADATA = "Metadata-Version: 2.1\nName: pip\nVersion: 25.0.1\nLicense: MIT\n\nThe PyPA recommended tool.\n"

BASE = {
    "etc/os-release": OS_RELEASE,
    "etc/passwd": PASSWD,
    "var/lib/dpkg/status": STATUS,
    "usr/local/lib/python3.12/site-packages/pip-25.0.1.dist-info/METADATA": METADATA,
}
SOURCE = {"service/fetch_model.py": "print('fetching')\n", "service/serve.py": "print('serving')\n"}
MODEL = {"service/model.json": '{"weights": [0.1, 0.2]}\n'}


def layer(files):
    """A tar file of texts by name."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, text in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(text)
            archive.addfile(entry, io.BytesIO(text.encode()))
    return buffer.getvalue()


def token():
    alphabet = string.ascii_letters + string.digits
    return "glpat-" + "".join(secrets.choice(alphabet) for _ in range(20))


def steps(folder):
    """What made each layer, as BuildKit writes it into the history, and the files of the layer."""
    yield "/bin/sh -c #(nop) ADD file:0123456789abcdef in / ", BASE
    yield "WORKDIR /service", {}
    if folder == "leaky":
        yield "COPY . ./ # buildkit", SOURCE | {"service/.env": f"GITLAB_TOKEN={token()}\n"}
        yield "RUN /bin/sh -c python fetch_model.py     && rm .env # buildkit", MODEL | {"service/.wh..env": ""}
    else:
        yield "COPY fetch_model.py serve.py ./ # buildkit", SOURCE
        yield "RUN /bin/sh -c python fetch_model.py # buildkit", MODEL


def main(folder):
    layers = [(command, layer(files)) for command, files in steps(folder)]
    settings = {"Cmd": ["python", "serve.py"], "Env": ["PATH=/usr/local/bin:/usr/bin:/bin"]}
    if folder == "fixed":
        settings |= {"User": "10001:10001", "Healthcheck": {"Test": ["CMD", "python", "-c", "…"]}}
    config = {
        "architecture": "amd64",
        "os": "linux",
        "config": settings,
        "rootfs": {"type": "layers", "diff_ids": ["sha256:" + hashlib.sha256(content).hexdigest() for _, content in layers]},
        "history": [{"created_by": command} for command, _ in layers],
    }
    encoded = json.dumps(config).encode()
    name = hashlib.sha256(encoded).hexdigest() + ".json"
    names = [f"{number}/layer.tar" for number in range(len(layers))]
    manifest = [{"Config": name, "RepoTags": [f"service:{folder}"], "Layers": names}]
    files = {name: encoded, "manifest.json": json.dumps(manifest).encode()}
    files |= dict(zip(names, (content for _, content in layers)))
    with tarfile.open(pathlib.Path(__file__).parent / folder / "image.tar", "w") as archive:
        for path, content in files.items():
            entry = tarfile.TarInfo(path)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))


if __name__ == "__main__":
    if sys.argv[1:] not in (["leaky"], ["fixed"]):
        sys.exit(__doc__)
    main(sys.argv[1])
