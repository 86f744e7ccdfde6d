from pathlib import Path

import pandas as pd
import pytest
import skops.io
from sklearn.metrics import roc_auc_score

import customers
import train

COMMITTED = Path(train.__file__).parent / "reports"


@pytest.fixture(scope="module", params=list(customers.NIGHTS))
def night(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    out = tmp_path_factory.mktemp(request.param)
    train.nightly(request.param, out)
    return request.param, out


def predictions(path: Path) -> pd.DataFrame:
    return pd.read_csv(path, index_col="id")


def test_training_again_gives_the_committed_reports(night: tuple[str, Path]) -> None:
    name, out = night
    for written, committed in (("candidate", name), ("champion", "champion")):
        again = predictions(out / "reports" / f"{written}.csv")
        before = predictions(COMMITTED / f"{committed}.csv")
        pd.testing.assert_frame_equal(again, before, check_exact=False, rtol=0, atol=1e-6)


def test_candidate_and_champion_are_judged_on_the_same_customers(night: tuple[str, Path]) -> None:
    _, out = night
    candidate, champion = (predictions(out / "reports" / f"{name}.csv") for name in ("candidate", "champion"))
    assert candidate.index.is_unique
    same = ["label", "sex", "age_band", "contract"]
    pd.testing.assert_frame_equal(candidate[same], champion[same])
    assert list(candidate.columns) == ["label", "prediction", "score", "sex", "age_band", "contract"]
    assert (candidate["prediction"] == (candidate["score"] >= 0.5)).all()


def test_nobody_is_both_trained_on_and_judged(night: tuple[str, Path]) -> None:
    _, out = night
    spring, tonight, audited = (set(train.read(out / "data" / f"{source}.csv")["id"]) for source in train.SOURCES)
    assert not spring & audited
    assert not tonight & audited


def test_a_bad_night_changes_only_what_is_trained_on_tonight(night: tuple[str, Path], tmp_path: Path) -> None:
    name, out = night
    for source in train.SOURCES:
        train.snapshot(source, "fine", tmp_path / f"{source}.csv")
        same = (tmp_path / f"{source}.csv").read_bytes() == (out / "data" / f"{source}.csv").read_bytes()
        assert same == (name == "fine" or source != "tonight"), source


def test_a_saved_model_loads_with_no_extra_trust(night: tuple[str, Path]) -> None:
    _, out = night
    for name in ("champion", "candidate"):
        assert skops.io.get_untrusted_types(file=out / "models" / f"{name}.skops") == []


def test_the_committed_candidate_is_that_of_the_fine_night() -> None:
    assert (COMMITTED / "candidate.csv").read_bytes() == (COMMITTED / "fine.csv").read_bytes()


def equalized_odds_difference(table: pd.DataFrame) -> float:
    selected = table.groupby(["label", "sex"])["prediction"].mean().unstack("sex")
    return float((selected["female"] - selected["male"]).abs().max())


def test_the_three_candidates_are_what_they_are_named_for() -> None:
    table = {name: predictions(COMMITTED / f"{name}.csv") for name in ("champion", *customers.NIGHTS)}
    auc = {name: roc_auc_score(of["label"], of["score"]) for name, of in table.items()}
    accuracy = {name: (of["label"] == of["prediction"]).mean() for name, of in table.items()}
    unfairness = {name: equalized_odds_difference(of) for name, of in table.items()}
    assert auc["fine"] > auc["champion"] > 0.83
    assert auc["degraded"] < auc["champion"] - 0.05
    assert accuracy["degraded"] < accuracy["champion"] - 0.04
    assert auc["biased"] > auc["champion"] - 0.006
    assert accuracy["biased"] > accuracy["champion"] - 0.01
    assert unfairness["biased"] > 0.15
    assert max(unfairness[name] for name in ("champion", "fine", "degraded")) < 0.03


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id,sex\n1,male\n", "expected the columns"),
        (",".join(customers.COLUMNS) + "\n1,male,60+,east,monthly,3,,0,1\n", r"empty cells in \['monthly_charges'\]"),
    ],
)
def test_other_data_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "data.csv"
    path.write_text(text)
    with pytest.raises(ValueError, match=message):
        train.read(path)
