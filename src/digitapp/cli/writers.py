"""The option `--writers` of the commands that read labelled data sets."""

from __future__ import annotations

from digitapp.api import DigitappError
from digitapp.evaluation.datasets import writer_range


def chosen_writers(text: str | None) -> tuple[str, ...] | None:
    """Return the chosen writers, None for all; DigitappError if the text is not a list of writers."""
    try:
        return writer_range(text) if text else None
    except ValueError as error:
        raise DigitappError(f"--writers: {error}") from error
