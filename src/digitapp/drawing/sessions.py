"""Sessions: each window has a journal of its own, which a later window finds when the process has ended."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from digitapp.api import FileError
from digitapp.drawing.editing import Place
from digitapp.drawing.journal import Journal, Snapshot, read_journal, unusable
from digitapp.locks import FileLock

FOLDER = "sessions"
OLD = "last.ndjson"
"""The file in which version 0.1 kept the last drawing."""
_SUFFIX = ".ndjson"
_PREFIX = "session-"
_BROKEN = "broken-"
_WAIT = 0.02
"""Seconds to wait for another window that checks whether a session is held."""


class KeptDrawing(NamedTuple):
    """The drawing of a session that has ended."""

    path: Path
    """Its journal; pass it to `SessionStore.take`."""
    time: float
    """Time of its last change, in seconds since 1970."""
    strokes: int
    place: Place | None
    """Its place in a file, if it belongs to one."""
    is_saved: bool
    """Whether that file holds it as it is."""
    has_picture: bool = False


class Session:
    """A window's journal; no other window can take it while it is held."""

    def __init__(self, journal: Journal, lock: FileLock, snapshot: Snapshot, broken: Path | None = None) -> None:
        self.journal = journal
        self._lock = lock
        self.snapshot = snapshot
        """The journal's state when the session was taken."""
        self.broken = broken
        """A copy of the journal, if parts of it could not be read."""

    @property
    def path(self) -> Path:
        """Return the journal's file."""
        return self.journal.path

    def release(self) -> None:
        """End the session; the next window that starts may take it."""
        self.journal.close()
        self._lock.release()

    def remove(self) -> None:
        """End the session and remove its drawing; raise FileError if it cannot be removed."""
        self.journal.close()
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise unusable(self.path.parent, error) from error
        finally:
            self._lock.release()


class SessionStore:
    """Create and find sessions in the app's state folder; any thread may use it."""

    def __init__(self, state: Path) -> None:
        self._state = state
        self.folder = state / FOLDER

    def create(self) -> Session:
        """Return a new session; raise FileError if the folder cannot be written."""
        path = self.folder / f"{_PREFIX}{time.time_ns():020}-{os.urandom(4).hex()}{_SUFFIX}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            lock = FileLock(_lock_path(path))
            lock.acquire()
        except OSError as error:
            raise unusable(self._state, error) from error
        return Session(Journal(path), lock, Snapshot())

    def take_newest(self) -> Session | None:
        """Return the session that was changed last of those that no window holds, or None.

        Version 0.1's last drawing is turned into a session first. Raise FileError if the folder cannot be read.
        """
        self._take_over_old()
        for path, _ in self._orphans():
            if session := self.take(path):
                return session
        return None

    def take(self, path: Path) -> Session | None:
        """Return an ended session by its journal; None if another window holds it or it no longer exists."""
        lock = FileLock(_lock_path(path))
        try:
            if not lock.acquire(_WAIT):
                return None
        except OSError as error:
            raise unusable(self._state, error) from error
        try:
            if not path.exists():
                lock.release()
                return None
            found = read_journal(path)
            broken = self._copy_of(path) if found.is_broken else None
        except BaseException:
            lock.release()
            raise
        journal = Journal(path, 0 if found.is_broken else found.end)
        return Session(journal, lock, found.snapshot or Snapshot(), broken)

    def kept(self) -> list[KeptDrawing]:
        """Return the drawings of sessions that no window holds, the newest first; omit those that cannot be read."""
        found = []
        for path, changed in self._orphans():
            try:
                found_there = read_journal(path, with_picture=False)
            except FileError:  # another window may have taken it meanwhile
                continue
            snapshot, has_picture = found_there.snapshot, found_there.has_picture
            if snapshot and (snapshot.strokes or has_picture):
                strokes = len(snapshot.strokes)
                found.append(KeptDrawing(path, changed, strokes, snapshot.place, snapshot.is_saved, has_picture))
        return found

    def set_aside(self, snapshot: Snapshot) -> Path:
        """Keep a drawing as an ended session; raise FileError if it cannot be written. Return its journal."""
        session = self.create()
        try:
            session.journal.write(snapshot)
        except FileError:
            session.remove()
            raise
        session.release()
        return session.path

    def _orphans(self) -> Iterator[tuple[Path, float]]:
        """Yield the journals that no window holds and their times of change, the newest first."""
        try:
            names = os.listdir(self.folder)  # noqa: PTH208 - Path.iterdir hides that the folder cannot be read
        except FileNotFoundError:
            return
        except OSError as error:
            raise unusable(self._state, error) from error
        paths = [self.folder / name for name in names if name.startswith(_PREFIX) and name.endswith(_SUFFIX)]
        times = {path: changed for path in paths if (changed := _changed(path)) is not None}
        for path in sorted(times, key=lambda path: (times[path], path.name), reverse=True):
            if not FileLock.is_held(_lock_path(path)):
                yield path, times[path] / 1e9

    def _take_over_old(self) -> None:
        """Turn version 0.1's last drawing into a session by renaming its file."""
        old = self._state / OLD
        if not old.is_file():
            return
        session = self.create()
        try:
            old.replace(session.path)
        except FileNotFoundError:
            pass  # another window has done it
        except OSError as error:
            raise unusable(self._state, error) from error
        finally:
            session.release()

    def _copy_of(self, path: Path) -> Path:
        copy = path.with_name(path.name.replace(_PREFIX, _BROKEN, 1))
        try:
            shutil.copyfile(path, copy)
        except OSError as error:
            raise unusable(self._state, error) from error
        return copy


def _lock_path(path: Path) -> Path:
    return path.with_suffix(".lock")


def _changed(path: Path) -> int | None:
    """Return the modification time of a plain file in ns; None for anything else."""
    try:
        return path.stat().st_mtime_ns if path.is_file() else None
    except OSError:
        return None
