"""How shares are written."""

from __future__ import annotations

import pytest

from digitapp.wording import measured_percent, percent


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (1.0, "> 99.9 %"),
        (0.9995, "> 99.9 %"),
        (0.9994, "99.9 %"),
        (0.5, "50.0 %"),
        (0.0005, "0.1 %"),
        (0.00049, "< 0.1 %"),
        (0.0, "< 0.1 %"),
    ],
)
def test_a_probability_is_never_written_as_certain(share: float, text: str) -> None:
    assert percent(share) == text


def test_a_share_that_was_counted_may_be_all() -> None:
    assert [measured_percent(share) for share in (1.0, 0.99961, 0.0)] == ["100.0 %", "100.0 %", "0.0 %"]
