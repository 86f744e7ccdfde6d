import json
from pathlib import Path

import pandas as pd
import pytest
import skops.io

import train

ROOT = Path(train.__file__).parent
DATA = ROOT / "data" / "titanic.csv"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out")
    train.run(DATA, folder, seed=0)
    return folder


def test_both_reports_are_of_the_same_passengers(out: Path) -> None:
    champion = pd.read_csv(out / "reports" / "champion.csv")
    candidate = pd.read_csv(out / "reports" / "candidate.csv")
    assert list(champion.columns) == ["id", "label", "prediction", "score", "sex", "class"]
    assert champion["id"].is_unique
    same = ["id", "label", "sex", "class"]
    pd.testing.assert_frame_equal(champion[same], candidate[same])


def test_the_candidate_is_better_than_chance_and_than_the_champion(out: Path) -> None:
    metrics = json.loads((out / "reports" / "metrics.json").read_text())
    survivors = pd.read_csv(out / "reports" / "candidate.csv")["label"].mean()
    assert metrics["candidate"]["accuracy"] > 1 - survivors
    assert metrics["candidate"]["roc_auc"] > metrics["champion"]["roc_auc"]
    assert metrics["candidate"]["log_loss"] < metrics["champion"]["log_loss"]


@pytest.mark.parametrize("name", ["champion", "candidate"])
def test_a_saved_model_loads_with_no_extra_trust_and_predicts_the_same(out: Path, name: str) -> None:
    path = out / "models" / f"{name}.skops"
    assert skops.io.get_untrusted_types(file=path) == []
    model = skops.io.load(path)
    expected = pd.read_csv(out / "reports" / f"{name}.csv", index_col="id")
    passengers = train.load(DATA).loc[expected.index]
    pd.testing.assert_frame_equal(train.predict(model, passengers), expected, check_dtype=False)


def test_the_same_seed_gives_the_same_numbers(out: Path, tmp_path: Path) -> None:
    train.run(DATA, tmp_path, seed=0)
    for report in ("champion.csv", "candidate.csv", "metrics.json"):
        assert (tmp_path / "reports" / report).read_bytes() == (out / "reports" / report).read_bytes()


@pytest.mark.parametrize("name", ["champion", "candidate"])
def test_training_again_gives_the_committed_report(out: Path, name: str) -> None:
    again, before = (pd.read_csv(folder / "reports" / f"{name}.csv") for folder in (out, ROOT))
    pd.testing.assert_frame_equal(again, before, check_exact=False, rtol=0, atol=1e-5)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("class,age,sex\ncrew,adults,man\n", "expected the columns"),
        ("class,age,sex,survived\ncrew,adults,man,\n", "unknown values in column survived"),
        ("class,age,sex,survived\ncrew,adults,robot,no\n", "unknown values in column sex"),
    ],
)
def test_other_data_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "data.csv"
    path.write_text(text)
    with pytest.raises(ValueError, match=message):
        train.load(path)
