import numpy as np
import pandas as pd
import pytest

import customers

ROWS = 20_000


@pytest.fixture(scope="module")
def healthy() -> pd.DataFrame:
    return customers.snapshot(ROWS, seed=1)


def test_the_same_seed_gives_the_same_customers_and_another_seed_others(healthy: pd.DataFrame) -> None:
    pd.testing.assert_frame_equal(customers.snapshot(ROWS, seed=1), healthy)
    assert not customers.snapshot(ROWS, seed=2).equals(healthy)


def test_every_value_is_one_that_the_columns_allow(healthy: pd.DataFrame) -> None:
    assert list(healthy.columns) == customers.COLUMNS
    assert list(healthy["id"]) == list(range(1, ROWS + 1))
    shares = {
        "sex": customers.SEXES,
        "age_band": customers.AGE_BANDS,
        "region": customers.REGIONS,
        "contract": customers.CONTRACTS,
    }
    for column, expected in shares.items():
        drawn = healthy[column].value_counts(normalize=True).to_dict()
        assert drawn == pytest.approx(expected, abs=0.015), column
    assert healthy["tenure_months"].between(1, 72).all()
    assert healthy["monthly_charges"].between(18, 140).all()
    assert (healthy["support_tickets"] >= 0).all()
    assert set(healthy["churned"]) == {0, 1}


def test_who_leaves_depends_on_contract_and_tickets_but_not_on_sex(healthy: pd.DataFrame) -> None:
    by_contract = healthy.groupby("contract")["churned"].mean()
    assert by_contract["monthly"] > 2 * by_contract["one-year"] > 4 * by_contract["two-year"]
    callers = healthy["support_tickets"] >= 3
    assert healthy[callers]["churned"].mean() > 1.5 * healthy[~callers]["churned"].mean()
    by_sex = healthy.groupby("sex")["churned"]
    # Within four standard errors of no difference.
    assert abs(by_sex.mean().diff().iloc[-1]) < 4 * np.sqrt((by_sex.var() / by_sex.size()).sum())


def test_a_wrong_key_shows_in_no_column_but_in_what_belongs_together(healthy: pd.DataFrame) -> None:
    broken = customers.snapshot(ROWS, seed=1, night="degraded")
    for column in customers.COLUMNS:
        assert sorted(broken[column]) == sorted(healthy[column]), column
    joined = ["tenure_months", "support_tickets"]
    pd.testing.assert_frame_equal(broken.drop(columns=joined), healthy.drop(columns=joined))
    assert healthy["support_tickets"].corr(healthy["churned"]) > 0.2
    assert abs(broken["support_tickets"].corr(broken["churned"])) < 0.03


def test_lost_departures_are_of_women_only(healthy: pd.DataFrame) -> None:
    broken = customers.snapshot(ROWS, seed=1, night="biased")
    pd.testing.assert_frame_equal(broken.drop(columns="churned"), healthy.drop(columns="churned"))
    lost = (healthy["churned"] == 1) & (broken["churned"] == 0)
    assert set(healthy[lost]["sex"]) == {"female"}
    assert ((healthy["churned"] == 0) & (broken["churned"] == 1)).sum() == 0
    left = (healthy["churned"] == 1) & (healthy["sex"] == "female")
    assert lost.sum() / left.sum() == pytest.approx(0.28, abs=0.03)


def test_another_night_is_refused() -> None:
    with pytest.raises(KeyError):
        customers.snapshot(10, seed=1, night="moonless")
