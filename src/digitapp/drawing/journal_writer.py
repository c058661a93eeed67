"""Write a drawing's journal in a thread of its own, within a bounded time; retry after a failure."""

from __future__ import annotations

import threading
from collections.abc import Callable

from digitapp.api import FileError
from digitapp.drawing.journal import Snapshot
from digitapp.drawing.sessions import Session, SessionStore

PACE = 0.03
"""Seconds from an edit to its write, unless somebody waits for it: the pen's event ends before, and a sweep of the
eraser makes many edits."""
RETRY = 1.0
"""Seconds from a failed write to the next attempt."""


class JournalWriter:
    """Write the newest posted state; older states that are not written yet are skipped."""

    def __init__(self, store: SessionStore, troubled: Callable[[str], None]) -> None:
        """`troubled` is called in the writer's thread, with a sentence when writing fails, with "" when it works."""
        self._store = store
        self._troubled = troubled
        self._changed = threading.Condition()
        self._wanted: Snapshot | None = None
        self._session: Session | None = None
        self._closing = False
        self._is_handed_over = False
        """Whether another writer goes on with the session."""
        self._is_writing = False
        self._is_awaited = False
        """Whether somebody waits in `flush`."""
        self.trouble = ""
        """Why the last state could not be written; "" if it could."""
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    def adopt(self, session: Session) -> None:
        """Continue a session that was taken; call it before anything is posted."""
        with self._changed:
            self._session = session

    @property
    def session(self) -> Session | None:
        """Return the session in use; None before the first write, unless one was adopted."""
        return self._session

    def report_trouble(self, sentence: str) -> None:
        """Report that the sessions cannot be read; the first write that succeeds takes it back, as one that failed."""
        if not self.trouble:
            self._troubled(sentence)
        self.trouble = sentence

    def post(self, snapshot: Snapshot) -> None:
        """Request that a state is written, and return at once."""
        with self._changed:
            self._wanted = snapshot
            self._changed.notify_all()

    def flush(self, seconds: float = 5.0) -> bool:
        """Wait until the posted state is written or writing has failed; return whether it is written."""
        with self._changed:
            self._is_awaited = True
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._is_idle or self.trouble, seconds)
            self._is_awaited = False
            return self._is_idle and not self.trouble

    def close(self, seconds: float = 5.0) -> None:
        """Write the posted state, and end the session so that the next start can take it."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join(seconds)

    def hand_over(self, seconds: float = 5.0) -> Session | None:
        """Write the posted state, end, and return the session, which another writer goes on with; None for none.

        A session that cannot be written in that time ends as with `close`.
        """
        with self._changed:
            self._is_handed_over = True
        self.close(seconds)
        with self._changed:
            self._is_handed_over = not self._thread.is_alive()
            return self._session if self._is_handed_over else None

    @property
    def _is_idle(self) -> bool:
        return self._wanted is None and not self._is_writing

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wanted is not None or self._closing)
                self._changed.wait_for(lambda: self._closing or self._is_awaited, PACE)
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
                if not wrote:
                    self._changed.wait_for(lambda: self._closing, RETRY)
        with self._changed:
            ended = None if self._is_handed_over else self._session
        if ended is not None:
            ended.journal.compact()
            ended.release()

    def _write(self, snapshot: Snapshot) -> bool:
        try:
            if self._session is None:
                self._session = self._store.create()
            self._session.journal.write(snapshot)
        except FileError as error:
            self.report_trouble(str(error))
            return False
        if self.trouble:
            self.trouble = ""
            self._troubled("")
        return True
