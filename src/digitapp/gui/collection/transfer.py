"""The tray's menu of files: examples of other people's files come in, and the collection goes out in their formats."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu

from digitapp.api import FileError
from digitapp.language import tr, translated
from digitapp.teaching.collection import Collection
from digitapp.teaching.formats import FORMATS, LeftOut, Reading, Written, read, write
from digitapp.teaching.formats.taken_in import checked

if TYPE_CHECKING:
    from digitapp.gui.collection.desk import Desk


class Transfer(QObject):
    """Asks for files, and has them read and written beside the window's thread."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        menu = QMenu(desk.tray)
        menu.setObjectName("collectionFiles")
        for text, act in (
            (tr("&Import files …"), self._ask_files),
            (tr("Import a &folder with a folder for each label …"), self._ask_folder),
            (tr("&Export …"), self._ask_name),
        ):
            menu.addAction(text).triggered.connect(act)
        desk.tray.files.setMenu(menu)

    def take_in(self, paths: Iterable[Path]) -> None:
        """Add what files or folders hold to the collection."""
        given = list(paths)
        self._desk.say(tr("Importing {files} …").format(files=_names(given)))
        self._desk.store.change(partial(_take_in, given), self._say_taken)

    def write(self, path: Path, format: str | None) -> None:
        """Write the collection to a file, or to a new folder, in a format; None for that of its name."""
        self._desk.say(tr("Exporting to {file} …").format(file=path.name))
        self._desk.store.change(partial(_write, path, format), partial(self._say_written, path))

    def _ask_files(self) -> None:
        kinds = ";;".join([tr("Drawings and pictures ({patterns})"), tr("All files (*)")])
        kinds = kinds.format(patterns=" ".join(_patterns()))
        self._take(QFileDialog.getOpenFileNames(self._desk.tray, tr("Import"), str(Path.home()), kinds)[0])

    def _ask_folder(self) -> None:
        self._take([QFileDialog.getExistingDirectory(self._desk.tray, tr("Import a folder"), str(Path.home()))])

    def _take(self, names: Iterable[str]) -> None:
        if paths := [Path(name) for name in names if name]:
            self.take_in(paths)

    def _ask_name(self) -> None:
        titles = {_filter(name): name for name, found in FORMATS.items() if found.writes is not None}
        start = str(self._desk.path.with_suffix("").with_name(f"{self._desk.path.stem} exported"))
        name, kind = QFileDialog.getSaveFileName(self._desk.tray, tr("Export"), start, ";;".join(titles))
        if name:
            found = FORMATS[titles.get(kind, "ndjson")]
            has_suffix = found.is_folder or name.lower().endswith(found.suffixes)
            self.write(Path(name if has_suffix else name + found.suffixes[0]), found.name)

    def _say_taken(self, readings: list[Reading]) -> None:
        count = sum(reading.count for reading in readings)
        said = tr("%n example(s) from {files} added to the collection", "", count)
        text = said.format(files=_names([each.path for each in readings]))
        self._desk.say(_with_left_out(text, [each.left_out for each in readings]))

    def _say_written(self, path: Path, written: Written) -> None:
        text = tr("%n written to {path}", "examples", written.count).format(path=path)
        self._desk.say(_with_left_out(text, [written.left_out]))


def _take_in(paths: list[Path], collection: Collection) -> list[Reading]:
    readings = checked(paths, collection.path)
    for reading in readings:
        collection.extend(read(reading.path))
    return readings


def _write(path: Path, format: str | None, collection: Collection) -> Written:
    if path.exists() and path.samefile(collection.path):
        raise FileError(tr("{path}: is the collection itself; choose another name").format(path=path))
    return write(path, read(collection.path), format)


def _patterns() -> list[str]:
    """Return the name patterns of all files that are read."""
    found = [f"*{suffix}" for each in FORMATS.values() if each.reads for suffix in each.suffixes]
    return list(dict.fromkeys(found))


def _filter(name: str) -> str:
    found = FORMATS[name]
    title = translated(found.title).replace("(", "").replace(")", "")
    return f"{title} ({' '.join(f'*{suffix}' for suffix in found.suffixes) or '*'})"


def _names(paths: list[Path]) -> str:
    return paths[0].name if len(paths) == 1 else tr("%n file(s)", "", len(paths))


def _with_left_out(done: str, parts: list[LeftOut]) -> str:
    """Return what was done, how many were left out, and why most of them were."""
    counts: dict[str, int] = {}
    for part in parts:
        for reason, count in part.counts.items():
            counts[reason] = counts.get(reason, 0) + count
    if not counts:
        return tr("{done}.", "what was imported or exported").format(done=done)
    text = tr("{done}; %n left out, most since {reason}.", "examples", sum(counts.values()))
    return text.format(done=done, reason=max(counts, key=lambda reason: counts[reason]))
