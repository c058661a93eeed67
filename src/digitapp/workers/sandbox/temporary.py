"""The private temporary folder of a worker, and what is left of those of an app that was killed."""

from __future__ import annotations

import os
import secrets
import shutil
import stat
import tempfile
import time
from contextlib import suppress
from functools import cache
from itertools import count
from pathlib import Path

PREFIX = "digitapp-worker-"
DAY = 86_400.0
"""Seconds after which a folder may be one that was left: process ids here say nothing of another container's."""


def make() -> str:
    """Return a new folder that only this user can enter; OSError if it cannot be made."""
    _remove_leftovers()
    return tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-")


def remove(folder: str) -> None:
    """Remove a folder with all that a worker has written; links are removed and not followed."""
    if os.name == "posix":
        _flatten(folder)
    shutil.rmtree(folder, ignore_errors=True)


def _flatten(folder: str) -> None:
    """Make all folders within one its direct ones, and readable.

    How deep they are is the worker's choice, and shutil.rmtree recurses before Python 3.14; so are their rights, and it
    leaves what it cannot list.
    """
    unused, numbers, waiting = secrets.token_hex(8), count(), [Path(folder)]
    while waiting:
        for path in _folders_in(waiting.pop()):
            with suppress(OSError):
                path.chmod(stat.S_IRWXU)
                waiting.append(path.rename(Path(folder, f"{unused}-{next(numbers)}")))


def _folders_in(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as found:
            return [Path(one.path) for one in found if one.is_dir(follow_symlinks=False)]
    except OSError:
        return []


@cache
def _remove_leftovers() -> None:
    """Remove, once, the folders of apps that were killed more than a day ago."""
    for found in Path(tempfile.gettempdir()).glob(f"{PREFIX}*-*"):
        with suppress(OSError):
            if time.time() - found.lstat().st_mtime > DAY and not _is_alive(found.name.removeprefix(PREFIX)):
                remove(str(found))


def _is_alive(name: str) -> bool:
    """Return whether the process whose id a folder's name begins with runs, or may run."""
    number = name.partition("-")[0]
    if os.name != "posix" or not number.isdigit():
        return True
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OverflowError:
        return True
    return True
