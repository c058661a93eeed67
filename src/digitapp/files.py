"""Helpers for files of any kind: where the app keeps its own, check a path before reading it, write atomically."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from digitapp.api import FileError
from digitapp.language import tr

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

_DEFAULT_MODE = 0o666
"""The permissions of a new file, before the process's umask is applied."""


ABANDONED = 3600.0
"""Seconds after which nobody writes to a temporary file any more."""


def state_folder() -> Path:
    """Return the folder of sessions, settings and collections: `DIGITAPP_STATE`, or the platform's for app data."""
    import platformdirs

    return Path(os.environ.get("DIGITAPP_STATE") or platformdirs.user_data_path("digitapp")).absolute()


def check_file(path: Path) -> None:
    """Raise FileError if the path does not exist, is no plain file, or is not a valid file name."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileError(tr("{path}: there is no such file; check its name").format(path=path)) from error
    except (OSError, ValueError) as error:
        raise FileError(
            tr("{path}: cannot be read ({reason}); check its name").format(
                path=path, reason=getattr(error, "strerror", error)
            )
        ) from error
    if stat.S_ISDIR(mode):
        raise FileError(tr("{path}: is a folder; name a file in it").format(path=path))
    if not stat.S_ISREG(mode):
        raise FileError(
            tr("{path}: is not a plain file; save it as one first").format(path=path)
        )  # a pipe would be waited for


def write_atomically(path: Path, content: bytes | Iterable[bytes]) -> os.stat_result:
    """Write `content` to `path` in one step, so that a crash or a full disk leaves the old file unchanged.

    Content that comes in pieces is written piece by piece; an exception raised by it leaves the old file unchanged too.
    A replaced file keeps its permissions. A symbolic link is followed: the file it points to is replaced. Return the
    new file's status.
    """
    target = Path(os.path.realpath(path))
    temporary = target.parent / f".{target.name}.{os.getpid()}.part"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        remove_parts(target)
        mode = _mode(target)
        try:
            _write(
                temporary, [content] if isinstance(content, bytes) else content, _DEFAULT_MODE if mode is None else mode
            )
            if mode is not None:
                temporary.chmod(mode)  # the umask may have removed some of its bits
            written = temporary.stat()
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise FileError(
            tr("{path}: cannot be written ({reason}); choose another place").format(
                path=path, reason=error.strerror or error
            )
        ) from error
    return written


def temporary_directory() -> TemporaryDirectory[str]:
    """Return a new temporary folder, which goes with its context; FileError if none can be made."""
    from tempfile import TemporaryDirectory

    try:
        return TemporaryDirectory(prefix="digitapp-")
    except OSError as error:
        reason = error.strerror or error
        raise FileError(
            tr("no temporary folder can be made ({reason}); make room, or name a folder by TMPDIR").format(
                reason=reason
            )
        ) from error


def remove_parts(target: Path, age: float = ABANDONED) -> None:
    """Remove what writers of a file have left beside it that were killed more than so many seconds ago."""
    with os.scandir(target.parent) as entries:
        for entry in entries:
            if entry.name.startswith(f".{target.name}.") and entry.name.endswith(".part"):
                with suppress(OSError):
                    if time.time() - entry.stat(follow_symlinks=False).st_mtime < age:
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        import shutil  # with packers that nothing else here needs

                        shutil.rmtree(entry.path, ignore_errors=True)
                    else:
                        Path(entry.path).unlink()


def _mode(target: Path) -> int | None:
    """Return the permissions of an existing file, None if there is none; OSError if it is not a regular file."""
    try:
        found = target.stat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found):
        raise OSError("it is not a plain file")  # replacing a device or a pipe would remove it
    return stat.S_IMODE(found)


def _write(path: Path, content: Iterable[bytes], mode: int) -> None:
    """Write a file that has its final permissions from the start, so that it is never readable by too many."""
    path.unlink(missing_ok=True)  # a crash may have left one with other permissions
    with open(path, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
        file.writelines(content)
        file.flush()
        os.fsync(file.fileno())


def set_aside(path: Path) -> Path:
    """Rename a file within its folder; return the new path."""
    number = 1
    while (kept := path.with_name(f"{path.stem}-kept-{number}{path.suffix}")).exists():
        number += 1
    try:
        return path.replace(kept)
    except OSError as error:
        raise FileError(
            tr("{path}: cannot be renamed ({reason}); move it away").format(path=path, reason=error.strerror or error)
        ) from error
