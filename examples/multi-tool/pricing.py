"""What a ride costs: a base fare, the distance, and a discount that a campaign gives."""

from decimal import Decimal

BASE = Decimal("2.50")
PER_KILOMETRE = Decimal("1.20")


def fare(kilometres: Decimal, discount: Decimal = Decimal(0)) -> Decimal:
    """The price in euros; `discount` is a share from 0 to 1."""
    if kilometres < 0:
        raise ValueError("a distance is not negative")
    assert 0 <= discount <= 1
    return (BASE + PER_KILOMETRE * kilometres) * (1 - discount)
