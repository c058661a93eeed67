"""The errors that a user sees."""

from __future__ import annotations

from collections.abc import Callable

from digitapp.api import DigitappError


def refusal(call: Callable[..., object], *arguments: object) -> str | None:
    """What the app says when the call is refused, None when it works; every other exception passes."""
    try:
        call(*arguments)
    except DigitappError as error:
        return str(error)
    return None
