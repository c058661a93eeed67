"""The window's session: where its drawing is kept while it is drawn, and the drawings of sessions that have ended."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from digitapp.api import FileError
from digitapp.drawing.journal import Snapshot
from digitapp.drawing.journal_writer import JournalWriter
from digitapp.drawing.sessions import KeptDrawing, Session, SessionStore
from digitapp.gui.documents.opened import Opened, found_in
from digitapp.language import mark, tr

KEPT = mark("The drawing before was kept; File > Recent opens it.")


class SessionJournal:
    """Keep the window's drawing in a journal of its own."""

    def __init__(self, state: Path, report: Callable[[str], None]) -> None:
        """`report` is called in another thread, with a sentence when the journal cannot be written, "" when it can."""
        self.sessions = SessionStore(state)
        self._writer = JournalWriter(self.sessions, report)

    @property
    def is_keeping(self) -> bool:
        """Return whether the journal can be written, as far as that was tried."""
        return not self._writer.trouble

    def post(self, snapshot: Snapshot) -> None:
        """Have a state of the drawing written; return at once."""
        self._writer.post(snapshot)

    def flush(self) -> bool:
        """Wait for what was posted; return whether it is written."""
        return self._writer.flush()

    def close(self) -> None:
        """Write what was posted, and leave the session to the next start."""
        self._writer.close()

    def find_last(self, saved_in: Path | None) -> Opened | None:
        """Return the drawing of the session that ended last; report it if the sessions cannot be read."""
        try:
            session = self.sessions.take_newest()
            return None if session is None else found_in(session, saved_in)
        except FileError as error:  # what is drawn from now on is to be kept all the same
            self._writer.report_trouble(str(error))
            return None

    def adopt(self, session: Session) -> None:
        """Continue an earlier session; call it before anything is posted."""
        self._writer.adopt(session)

    def take_over(self, other: SessionJournal) -> None:
        """Continue the session of another window, which writes no more then; call it before anything is posted."""
        if session := other._writer.hand_over():
            self._writer.adopt(session)

    def kept(self) -> list[KeptDrawing]:
        """Return the drawings of sessions that have ended, the newest first; raise FileError if they cannot be read."""
        return self.sessions.kept()

    def take(self, path: Path) -> Opened:
        """Return the drawing of an ended session by its journal; raise FileError if another window has it."""
        session = self.sessions.take(path)
        if session is None:
            said = tr("{path}: this drawing is gone or open in another window; choose another one")
            raise FileError(said.format(path=path))
        return found_in(session)

    def remove(self, session: Session) -> None:
        """Remove a session whose drawing was posted here, once it is written here."""
        if session is not self._writer.session:
            session.remove() if self._writer.flush() else session.release()
