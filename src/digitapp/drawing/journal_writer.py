"""Writes a drawing's journal beside the thread that draws, within a bounded time, and goes on trying where it fails."""

from __future__ import annotations

import threading
from collections.abc import Callable

from digitapp.api import FileError
from digitapp.drawing.journal import Snapshot
from digitapp.drawing.sessions import Session, SessionStore

PACE = 0.05
"""Seconds from one write to the next: a sweep of the eraser is many edits."""
RETRY = 1.0
"""Seconds from a write that failed to the next try."""


class JournalWriter:
    """Writes the newest state that was posted; states before it that were not written yet need not be."""

    def __init__(self, store: SessionStore, troubled: Callable[[str], None]) -> None:
        """`troubled` is told, in the writer's thread, a sentence when writing fails, and "" when it goes again."""
        self._store = store
        self._troubled = troubled
        self._changed = threading.Condition()
        self._wanted: Snapshot | None = None
        self._session: Session | None = None
        self._closing = False
        self._is_writing = False
        self.trouble = ""
        """Why the last state could not be written; "" where it could."""
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    def adopt(self, session: Session) -> None:
        """Go on in a session that was taken; to be called before anything is posted."""
        with self._changed:
            self._session = session

    @property
    def session(self) -> Session | None:
        """Return the session that is written; None before the first state is."""
        return self._session

    def post(self, snapshot: Snapshot) -> None:
        """Have a state written; returns at once."""
        with self._changed:
            self._wanted = snapshot
            self._changed.notify_all()

    def flush(self, seconds: float = 5.0) -> bool:
        """Wait until what was posted is written, or failed to be; tell whether it is."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_idle or self.trouble, seconds)
            return self._is_idle and not self.trouble

    def close(self, seconds: float = 5.0) -> None:
        """Write what was posted, and leave the session to the next start."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join(seconds)

    @property
    def _is_idle(self) -> bool:
        return self._wanted is None and not self._is_writing

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wanted is not None or self._closing)
                snapshot, self._wanted = self._wanted, None
                self._is_writing = snapshot is not None
                closing = self._closing
            wrote = snapshot is None or self._write(snapshot)
            with self._changed:
                self._is_writing = False
                if not wrote and self._wanted is None:
                    self._wanted = snapshot
                self._changed.notify_all()
                if closing and (self._wanted is None or not wrote):
                    break
                self._changed.wait_for(lambda: self._closing, PACE if wrote else RETRY)
        if self._session is not None:
            self._session.journal.compact()
            self._session.release()

    def _write(self, snapshot: Snapshot) -> bool:
        try:
            if self._session is None:
                self._session = self._store.create()
            self._session.journal.write(snapshot)
        except FileError as error:
            if not self.trouble:
                self._troubled(str(error))
            self.trouble = str(error)
            return False
        if self.trouble:
            self.trouble = ""
            self._troubled("")
        return True
