"""Files of any kind: checked before they are read, and written whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path

from digitapp.api import FileError

_NEW = 0o666
"""The mode of a new file, less what the process's umask takes away."""


def check_file(path: Path) -> None:
    """Raise FileError where there is no such file, or a folder, or a name that no file can have."""
    try:
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileError(f"{path}: there is no such file; check its name") from error
    except (OSError, ValueError) as error:
        raise FileError(f"{path}: cannot be read ({getattr(error, 'strerror', error)}); check its name") from error
    if is_folder:
        raise FileError(f"{path}: is a folder; name a file in it")


def write_atomically(path: Path, content: bytes | Iterable[bytes]) -> os.stat_result:
    """Put `content` at `path` in one step, so that a crash or a full disk leaves the old file as it was.

    Content in pieces is written as it comes; what raises while it is made leaves the old file too. Keep the mode of a
    file that is replaced. Follow a link and replace the file that it names. Return what the system says of the file.
    """
    target = Path(os.path.realpath(path))
    beside = target.parent / f".{target.name}.{os.getpid()}.part"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        mode = _mode(target)
        try:
            _write(beside, [content] if isinstance(content, bytes) else content, _NEW if mode is None else mode)
            if mode is not None:
                beside.chmod(mode)  # whatever the umask took away
            written = beside.stat()
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise FileError(f"{path}: cannot be written ({error.strerror or error}); choose another place") from error
    return written


def _mode(target: Path) -> int | None:
    """Return the mode of a file that is there, None where there is none; OSError for what is not a plain file."""
    try:
        found = target.stat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found):
        raise OSError("it is not a plain file")  # to replace a device or a pipe would take it away
    return stat.S_IMODE(found)


def _write(path: Path, content: Iterable[bytes], mode: int) -> None:
    """Write a file that nobody can read, even for a moment, whom its mode shuts out."""
    path.unlink(missing_ok=True)  # a crash may have left one with another mode
    with open(path, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
        file.writelines(content)
        file.flush()
        os.fsync(file.fileno())


def set_aside(path: Path) -> Path:
    """Rename a file beside its own place; return the new path."""
    number = 1
    while (kept := path.with_name(f"{path.stem}-kept-{number}{path.suffix}")).exists():
        number += 1
    try:
        return path.replace(kept)
    except OSError as error:
        raise FileError(f"{path}: cannot be renamed ({error.strerror or error}); move it away") from error
