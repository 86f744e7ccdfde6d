from pathlib import Path

import pytest
from flask.testing import FlaskClient

from app import create_app

ATTACK = "' UNION SELECT id, email, 0 FROM customers --"


@pytest.fixture
def client(tmp_path: Path, recommender: str, monkeypatch: pytest.MonkeyPatch) -> FlaskClient:
    monkeypatch.setenv("DATABASE", str(tmp_path / "movies.sqlite"))
    app = create_app()
    app.config["RECOMMENDER_URL"] = recommender
    return app.test_client()


def titles(client: FlaskClient, **query: str) -> list[str]:
    return [movie["title"] for movie in client.get("/movies", query_string=query).json["movies"]]


def test_health(client: FlaskClient) -> None:
    assert client.get("/health").json == {"movies": 5}


def test_search_finds_part_of_a_title(client: FlaskClient) -> None:
    assert titles(client, title="moon") == ["A Trip to the Moon"]


def test_an_injected_query_reads_the_customers(client: FlaskClient) -> None:
    assert "ada@customers.example" in titles(client, title=ATTACK)


def test_find(client: FlaskClient) -> None:
    assert client.get("/movies/4").json == {"id": 4, "title": "Metropolis", "year": 1927}
    assert client.get("/movies/99").status_code == 404


def test_similar_asks_the_recommender(client: FlaskClient) -> None:
    assert [movie["id"] for movie in client.get("/movies/3/similar").json["movies"]] == [4, 1]
    assert client.get("/movies/99/similar").status_code == 404
