from decimal import Decimal

import pytest

from pricing import fare


def test_the_base_fare_is_due_without_a_distance():
    assert fare(Decimal(0)) == Decimal("2.50")


def test_a_discount_is_taken_off_the_whole():
    assert fare(Decimal(10), Decimal("0.5")) == Decimal("7.25")


def test_a_negative_distance_is_refused():
    with pytest.raises(ValueError, match="not negative"):
        fare(Decimal(-1))
