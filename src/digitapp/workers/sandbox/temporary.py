"""The private temporary folder of a worker, and what is left of those of an app that was killed."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import suppress
from functools import cache
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
    shutil.rmtree(folder, ignore_errors=True)


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
