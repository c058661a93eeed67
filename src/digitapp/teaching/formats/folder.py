"""Folders of pictures by label, `folder/label/picture.png`, as Keras, torchvision and Hugging Face read them."""

from __future__ import annotations

import os
import re
import shutil
import stat
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote

from digitapp.api import FileError
from digitapp.files import remove_parts
from digitapp.language import mark, tr
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import Format, LeftOut, check_any
from digitapp.teaching.formats.pixels import SUFFIXES, pictures, png, read_ink, without_label

LONGEST_NAME = 200
"""Bytes of a folder's name; systems take 255."""
_FORBIDDEN = re.compile(r'[%/\\:*?"<>|\x00-\x1f\x7f]|^[. ]|[. ]$')
"""What a name cannot hold, on one system or another."""
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?$", re.IGNORECASE)
"""Names that Windows keeps for devices."""


def read(path: Path, left_out: LeftOut) -> Iterator[Example]:
    """Yield the pictures of a folder's folders, in the order of their names; a folder's name is the label.

    Pictures that lie in the folder itself have no label. A percent sign and two hexadecimal digits in a name are the
    character that a name cannot hold.
    """
    yield from _in_folder(path, path, None, left_out)
    for name in _names(path):
        folder = path / name
        if not name.startswith(".") and _is(folder, stat.S_ISDIR):
            yield from _in_folder(path, folder, unquote(name), left_out)


def _in_folder(top: Path, folder: Path, label: str | None, left_out: LeftOut) -> Iterator[Example]:
    for name in _names(folder):
        path = folder / name
        where = path.relative_to(top).as_posix()
        if name.startswith(".") or (folder == top and _is(path, stat.S_ISDIR)):
            continue
        if _is(path, stat.S_ISDIR):
            left_out.add(tr("it is a folder within a label's folder"), where)
        elif not name.lower().endswith(SUFFIXES) or not _is(path, stat.S_ISREG):
            left_out.add(tr("it is no picture"), where)
        else:
            yield from left_out.attempt(where, _example, path, label, where)


def _example(path: Path, label: str | None, where: str) -> Example:
    return Example(id="", label=label, image=read_ink(path), source=where)


def _names(folder: Path) -> list[str]:
    try:
        return sorted(each.name for each in folder.iterdir())
    except OSError as error:
        raise FileError(
            tr("{folder}: cannot be read ({reason}); check its name and who may read it").format(
                folder=folder, reason=error.strerror
            )
        ) from error


def _is(path: Path, kind: Callable[[int], bool]) -> bool:
    try:
        return kind(path.stat().st_mode)
    except OSError:
        return False


def write(path: Path, examples: Iterable[Example], left_out: LeftOut) -> None:
    """Write a new folder with a folder for each label and a PNG for each example; FileError if it is there already."""
    target = path.absolute()
    if os.path.lexists(target) and (not target.is_dir() or any(target.iterdir())):
        raise FileError(tr("{path}: is there already; choose a folder that is new or empty").format(path=path))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        building = target.parent / f".{target.name}.{os.getpid()}.part"
        remove_parts(target)
        shutil.rmtree(building, ignore_errors=True)
        building.mkdir()
        try:
            _write_pictures(path, building, examples, left_out)
            if target.exists():
                target.rmdir()
            building.rename(target)
        finally:
            shutil.rmtree(building, ignore_errors=True)
    except OSError as error:
        raise FileError(
            tr("{path}: cannot be written ({reason}); choose another place").format(
                path=path, reason=error.strerror or error
            )
        ) from error


def _write_pictures(path: Path, folder: Path, examples: Iterable[Example], left_out: LeftOut) -> None:
    names: dict[str, str] = {}
    used: set[str] = set()
    written = 0
    for example, pixels in pictures(examples, left_out, without_label):
        label = example.label or ""
        name = names.get(label) or _name(label, used)
        if len(name.encode(errors="replace")) > LONGEST_NAME:
            left_out.add(
                tr("its label is too long for the name of a folder"),
                tr("the label {label}").format(label=f"{label[:20]}..."),
            )
            continue
        if label not in names:
            names[label] = name
            used.add(_key(name))
            (folder / name).mkdir()
        written += 1
        (folder / name / f"{written:06}.png").write_bytes(png(pixels))
    check_any(path, written, left_out)


def _name(label: str, used: set[str]) -> str:
    """Return a name that every system takes for a label, unlike those in use even where capitals are not told apart."""
    name = _FORBIDDEN.sub(lambda found: _coded(found[0]), label)
    return _coded(label) if _RESERVED.match(name) or _key(name) in used else name


def _coded(text: str) -> str:
    return "".join(f"%{byte:02X}" for byte in text.encode())


def _key(name: str) -> str:
    """Return what two names share that are one to some systems."""
    return unicodedata.normalize("NFC", name).casefold()


FORMAT = Format(
    name="folder",
    title=mark("A folder with a folder of pictures for each label"),
    holds="pictures",
    keeps="nothing else",
    is_folder=True,
    reads=read,
    writes=write,
)
