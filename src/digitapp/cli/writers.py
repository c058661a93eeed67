"""The option `--writers` of the commands that read labelled sets."""

from __future__ import annotations

from digitapp.api import DigitappError
from digitapp.evaluation.datasets import writer_range


def chosen_writers(text: str | None) -> tuple[str, ...] | None:
    """The writers that were asked for, None for all; DigitappError when the text names none."""
    try:
        return writer_range(text) if text else None
    except ValueError as error:
        raise DigitappError(f"--writers: {error}") from error
