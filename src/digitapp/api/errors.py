"""The errors whose text is meant for the user; all else that is raised is a bug."""

from __future__ import annotations


class DigitappError(Exception):
    """A fault that a user can mend: its text is one sentence that says what happened, to what, and what to do."""


class FileError(DigitappError):
    """A file that is missing, broken, too large or of another kind than it should be."""


class ModelError(DigitappError):
    """A model that is unknown, cannot be loaded, or does not keep to its card."""


class NoCardError(ModelError):
    """A model that has no card, so that one has to be found out or written."""
