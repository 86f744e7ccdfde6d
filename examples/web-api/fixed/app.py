"""A catalogue of films: search it, look one up, ask the recommendation model for similar ones."""

import os
import sqlite3
from pathlib import Path

import requests
from flask import Blueprint, Flask, abort, current_app, g, request

api = Blueprint("api", __name__)


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["DATABASE"] = Path(os.environ.get("DATABASE", "movies.sqlite"))
    app.config["RECOMMENDER_URL"] = os.environ["RECOMMENDER_URL"]
    app.register_blueprint(api)
    app.teardown_appcontext(close_database)
    create_database(app.config["DATABASE"])
    return app


def create_database(path: Path) -> None:
    """Lays the catalogue out, unless it is there."""
    if path.exists():
        return
    connection = sqlite3.connect(path)
    connection.executescript(Path(__file__).with_name("schema.sql").read_text())
    connection.close()


def database() -> sqlite3.Connection:
    """This request's own connection."""
    if "database" not in g:
        g.database = sqlite3.connect(current_app.config["DATABASE"])
        g.database.row_factory = sqlite3.Row
    return g.database


def close_database(_error: BaseException | None) -> None:
    if "database" in g:
        g.pop("database").close()


@api.get("/health")
def health() -> dict:
    return {"movies": database().execute("SELECT count(*) FROM movies").fetchone()[0]}


@api.get("/movies")
def search() -> dict:
    title = request.args.get("title", "")
    rows = database().execute("SELECT id, title, year FROM movies WHERE title LIKE '%' || ? || '%'", (title,))
    return {"movies": [dict(row) for row in rows]}


@api.get("/movies/<int:movie>")
def find(movie: int) -> dict:
    row = database().execute("SELECT id, title, year FROM movies WHERE id = ?", (movie,)).fetchone()
    return dict(row) if row else abort(404)


@api.get("/movies/<int:movie>/similar")
def similar(movie: int) -> dict:
    find(movie)
    answer = requests.get(current_app.config["RECOMMENDER_URL"], params={"movie": movie}, timeout=3)
    answer.raise_for_status()
    return {"movies": [find(int(other)) for other in answer.json()["movies"]]}
