"""The names that a person gives: to examples, to writers and to collections."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import NamedTuple

from digitapp.api import DigitappError
from digitapp.files import state_folder
from digitapp.language import Marked, grouped, mark, number, tr, translated
from digitapp.teaching.example import LONGEST_LABEL

FOLDER = "collections"
SUFFIX = ".ndjson"
LONGEST_NAME = 80
"""Characters of a collection's name; a file's name may have 255 bytes."""
_FORBIDDEN = '<>:"/\\|?*\0'
"""What no file's name may hold on one system or another."""
_RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{digit}" for name in ("com", "lpt") for digit in range(1, 10))}


class _Faults(NamedTuple):
    """What is said of a name that is empty, too long or no line of text."""

    empty: Marked
    long: Marked
    lines: Marked


_LABEL = _Faults(
    mark("the label is empty; give at least one character"),
    mark("the label has {count} characters; give at most {most}"),
    mark("the label {text} holds a line break or a control character; give one line of text"),
)
_WRITER = _Faults(
    mark("the writer's name is empty; give at least one character"),
    mark("the writer's name has {count} characters; give at most {most}"),
    mark("the writer's name {text} holds a line break or a control character; give one line of text"),
)


def checked_label(text: str) -> str:
    """Return a label without white space around it; DigitappError if it is empty, too long or no line of text."""
    return _checked(text, _LABEL)


def checked_writer(text: str) -> str:
    """Return a writer's name, as `checked_label` does."""
    return _checked(text, _WRITER)


def _checked(text: str, faults: _Faults) -> str:
    name = unicodedata.normalize("NFC", text).strip()
    if not name:
        raise DigitappError(translated(faults.empty))
    if len(name) > LONGEST_LABEL:
        raise DigitappError(translated(faults.long).format(count=grouped(len(name)), most=number(LONGEST_LABEL)))
    if any(unicodedata.category(character) in ("Cc", "Cs") or character in "\u2028\u2029" for character in name):
        raise DigitappError(translated(faults.lines).format(text=ascii(name)))
    return name


def collections_folder() -> Path:
    """Return the folder of the person's collections; it need not be there yet."""
    return state_folder() / FOLDER


def collections(folder: Path | None = None) -> list[Path]:
    """Return the collections in a folder, the person's own by default, by name; none if there is no such folder."""
    try:
        found = [path for path in (folder or collections_folder()).iterdir() if _is_collection(path)]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise DigitappError(
            tr("{folder}: cannot be read ({reason})").format(
                folder=folder or collections_folder(), reason=error.strerror or error
            )
        ) from error
    return sorted(found, key=lambda path: path.name.casefold())


def _is_collection(path: Path) -> bool:
    return path.suffix == SUFFIX and not path.name.startswith(".") and path.is_file()


def collection_path(name: str, folder: Path | None = None) -> Path:
    """Return the path of a collection by its name in a folder; DigitappError if no file can have that name."""
    text = unicodedata.normalize("NFC", name).strip().removesuffix(SUFFIX).strip()
    wrong = sorted(set(text) & set(_FORBIDDEN))
    if not text or text.startswith(".") or text.endswith(".") or text.casefold() in _RESERVED:
        raise DigitappError(tr("{name} can be no collection's name; choose another one").format(name=repr(name)))
    if wrong or any(unicodedata.category(character) in ("Cc", "Cs") for character in text):
        if not wrong:
            raise DigitappError(
                tr("{name} can be no collection's name; leave out control characters").format(name=repr(name))
            )
        signs = " ".join(map(repr, wrong))
        raise DigitappError(
            tr("{name} can be no collection's name; leave out {signs}").format(name=repr(name), signs=signs)
        )
    if len(text) > LONGEST_NAME or len(f".{text}{SUFFIX}.9999999.part".encode()) > 255:
        raise DigitappError(
            tr("a collection's name of {count} characters is too long; choose a shorter one").format(
                count=grouped(len(text))
            )
        )
    return (folder or collections_folder()) / f"{text}{SUFFIX}"


def given_collection(text: str) -> Path:
    """Return what a command means by a collection: a file by its path, or one of the person's own by its name."""
    path = Path(text)
    is_path = path.name != text or text.endswith((SUFFIX, f"{SUFFIX}.gz"))
    return path if is_path else collection_path(text)


def title_of(path: Path) -> str:
    """Return what a collection is called."""
    return path.name.removesuffix(SUFFIX)
