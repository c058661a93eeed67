"""Whether a bundled model is the one that was released: its file's hash is in a list that comes with the app."""

from __future__ import annotations

from functools import cache
from pathlib import Path

CHECKSUMS = "B2SUMS"
"""The list of BLAKE2b hashes, as `b2sum` writes and checks it; `digitapp-export facts` and `measure` write it."""


def is_as_released(path: Path) -> bool:
    """Return whether the list beside a model's file has its hash; the file is read once as long as it is not changed.

    A file that has taken a bundled model's place is a stranger's, whatever its name.
    """
    try:
        status = path.stat()
        return _digest(path, status.st_mtime_ns, status.st_size) == _released(path.parent).get(path.name)
    except OSError:
        return False


def checksums(folder: Path) -> str:
    """Return the list for a folder's ONNX files."""
    return "".join(f"{_hash(path)}  {path.name}\n" for path in sorted(folder.glob("*.onnx")))


@cache
def _released(folder: Path) -> dict[str, str]:
    lines = (folder / CHECKSUMS).read_text("utf-8").splitlines()
    return {name: digest for digest, _, name in (line.partition("  ") for line in lines)}


@cache
def _digest(path: Path, _modified: int, _size: int) -> str:
    return _hash(path)


def _hash(path: Path) -> str:
    try:
        from _blake2 import blake2b  # hashlib, which is made of it, loads OpenSSL too: 4 MB, and 3 ms of the start
    except ImportError:
        from hashlib import blake2b
    return blake2b(path.read_bytes()).hexdigest()
