"""Errors that a user sees."""

from __future__ import annotations

from collections.abc import Callable

from digitapp.api import DigitappError


def refusal(call: Callable[..., object], *arguments: object) -> str | None:
    """Return the app's sentence if a call raises a user error, None if it works; other exceptions propagate."""
    try:
        call(*arguments)
    except DigitappError as error:
        return str(error)
    return None
