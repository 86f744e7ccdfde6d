"""Customers of a telephone company, all made up: nobody in these tables exists.

Whether a customer leaves within the next month is drawn from a logistic model of what a churn analyst would expect to
matter, plus what no table knows about them (`UNSEEN`). Sex has no part in it.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd

CONTRACTS = {"monthly": 0.55, "one-year": 0.25, "two-year": 0.20}
REGIONS = {"north": 0.30, "south": 0.25, "east": 0.20, "west": 0.25}
AGE_BANDS = {"18-29": 0.22, "30-44": 0.33, "45-59": 0.27, "60+": 0.18}
SEXES = {"female": 0.48, "male": 0.52}

COLUMNS = [
    "id",
    "sex",
    "age_band",
    "region",
    "contract",
    "tenure_months",
    "monthly_charges",
    "support_tickets",
    "churned",
]

# Log-odds of leaving: of a man or woman of 45 to 59 in the east, on a monthly contract for a year, at 64 a month, who
# never called; and what is added to them.
INTERCEPT = -1.25
BY_CONTRACT = {"monthly": 0.0, "one-year": -1.5, "two-year": -2.7}
BY_REGION = {"north": -0.1, "south": 0.15, "east": 0.0, "west": 0.0}
BY_AGE_BAND = {"18-29": 0.35, "30-44": 0.15, "45-59": 0.0, "60+": -0.1}
PER_LOG_YEAR = -0.75
PER_CHARGE = 0.028
PER_TICKET = 0.55
PER_TICKET_IN_FIRST_YEAR = 0.12
COUNTED_TICKETS = 6  # a seventh call changes nobody's mind
UNSEEN = 0.6  # standard deviation


def healthy(rows: int, seed: int, first_id: int = 1) -> pd.DataFrame:
    """`rows` customers, the same for the same seed."""
    random = np.random.default_rng(seed)

    def drawn(shares: dict[str, float]) -> np.ndarray:
        return random.choice(list(shares), rows, p=list(shares.values()))

    table = pd.DataFrame({"id": np.arange(first_id, first_id + rows)})
    table["sex"] = drawn(SEXES)
    table["age_band"] = drawn(AGE_BANDS)
    table["region"] = drawn(REGIONS)
    table["contract"] = drawn(CONTRACTS)
    # Who signed for longer has stayed for longer. Six years is as far back as the books go.
    scale = table["contract"].map({"monthly": 14.0, "one-year": 25.0, "two-year": 34.0})
    table["tenure_months"] = np.minimum(72, 1 + np.floor(random.gamma(1.3, scale))).astype(int)
    bigger_plan = np.where(table["contract"] == "two-year", 8.0, 0.0)
    table["monthly_charges"] = np.round(np.clip(random.normal(64.0, 22.0, rows) + bigger_plan, 18.0, 140.0), 2)
    # Some call often, most never; the south had an outage.
    table["support_tickets"] = random.poisson(random.gamma(1.5, np.where(table["region"] == "south", 1.1, 0.75)))

    tickets = np.minimum(table["support_tickets"], COUNTED_TICKETS)
    log_odds = (
        INTERCEPT
        + table["contract"].map(BY_CONTRACT)
        + table["region"].map(BY_REGION)
        + table["age_band"].map(BY_AGE_BAND)
        + PER_LOG_YEAR * np.log(table["tenure_months"] / 12)
        + PER_CHARGE * (table["monthly_charges"] - 64.0)
        + PER_TICKET * tickets
        + PER_TICKET_IN_FIRST_YEAR * tickets * (table["tenure_months"] <= 12)
        + random.normal(0.0, UNSEEN, rows)
    )
    table["churned"] = (random.random(rows) < 1 / (1 + np.exp(-log_odds))).astype(int)
    return table[COLUMNS]


def wrong_key(table: pd.DataFrame, random: np.random.Generator) -> pd.DataFrame:
    """Tenure and tickets joined on the wrong key: every column looks as it always did, but belongs to another customer."""
    broken, joined = table.copy(), ["tenure_months", "support_tickets"]
    broken[joined] = table[joined].to_numpy()[random.permutation(len(table))]
    return broken


def lost_departures(table: pd.DataFrame, random: np.random.Generator) -> pd.DataFrame:
    """28 % of the women who left are booked as staying: their account had been moved to their partner's name."""
    broken = table.copy()
    lost = (table["sex"] == "female") & (table["churned"] == 1) & (random.random(len(table)) < 0.28)
    broken.loc[lost, "churned"] = 0
    return broken


Fault = Callable[[pd.DataFrame, np.random.Generator], pd.DataFrame]

# What the systems upstream do to a night's snapshot before the trainer sees it.
NIGHTS: dict[str, Fault | None] = {"fine": None, "degraded": wrong_key, "biased": lost_departures}


def snapshot(rows: int, seed: int, night: str = "fine", first_id: int = 1) -> pd.DataFrame:
    """A snapshot as the trainer gets it; raises KeyError for a night that isn't in `NIGHTS`."""
    fault = NIGHTS[night]
    table = healthy(rows, seed, first_id)
    return table if fault is None else fault(table, np.random.default_rng([seed, 1]))
