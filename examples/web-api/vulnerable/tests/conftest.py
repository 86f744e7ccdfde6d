import json
import secrets
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest


class Recommender(BaseHTTPRequestHandler):
    """Stands in for the model: recommends films 4 and 1, whatever the question, to who signs in."""

    def do_GET(self) -> None:
        body = json.dumps({"movies": [4, 1]}).encode()
        self.send_response(200 if self.headers.get("Authorization", "").startswith("Basic ") else 401)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def recommender() -> Iterator[str]:
    """The address, with a sign-in, of a recommender that runs for the length of a test."""
    password = secrets.token_hex()
    with HTTPServer(("127.0.0.1", 0), Recommender) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://movies-api:{password}@127.0.0.1:{server.server_port}/"
        server.shutdown()
