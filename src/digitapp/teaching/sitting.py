"""Which session an example belongs to: what is collected without a longer pause, by one writer, is alike."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta

PAUSE = timedelta(minutes=30)
"""A longer one begins another session."""


class Sitting:
    """Names the session of now."""

    def __init__(self) -> None:
        self._name, self._writer = "", ""
        self._last = datetime.min.replace(tzinfo=UTC)

    def session(self, writer: str, now: datetime) -> str:
        """Return the session of what a writer gives at a time."""
        if not self._name or writer != self._writer or now - self._last > PAUSE:
            self._name, self._writer = secrets.token_hex(4), writer
        self._last = now
        return self._name


def timestamp(now: datetime) -> str:
    """Return a time as collections hold it, to the second in UTC."""
    return now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
