"""The exceptions whose messages are shown to the user; any other exception is a bug."""

from __future__ import annotations

from digitapp.outside_text import shown


class DigitappError(Exception):
    """An error that the user can fix; the message is one sentence: what happened, to which file, what to do.

    What it names may come from anywhere, so that its text is always one that can be shown.
    """

    def __str__(self) -> str:
        return shown(super().__str__())


class FileError(DigitappError):
    """A file is missing, broken, too large or of the wrong type."""


class ModelError(DigitappError):
    """A model is unknown, cannot be loaded, or does not match its card."""


class NoCardError(ModelError):
    """A model has no card, so one has to be inferred or written."""
