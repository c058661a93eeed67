"""The actions of the File menu: ask for names, and ask before ink or drawings would be lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QFileDialog, QWidget

from digitapp.files import write_atomically
from digitapp.gui.documents.documents import Documents
from digitapp.gui.documents.picture_files import PictureItem
from digitapp.gui.documents.question import ask
from digitapp.language import mark, tr, translated
from digitapp.preprocessing.picture_files import SUFFIXES, is_picture

PICTURES = mark("Pictures (*.png)")
_OPENED = " ".join(f"*{suffix}" for suffix in SUFFIXES)
Then = Callable[[], object]


class Export(NamedTuple):
    """A file to be written that is no drawing."""

    title: str
    """Of the dialog that asks for its name."""
    name: str
    """What it is called unless another name is given."""
    kinds: str
    """The dialog's filter."""
    suffixes: tuple[str, ...]
    """What its name may end with; the first is added where none of them is there."""
    content: Callable[[Path], bytes]
    """Makes the content, in another thread; a DigitappError is shown."""


class FileActions:
    """Ask the user what the documents need to know."""

    def __init__(self, window: QWidget, documents: Documents) -> None:
        self._window = window
        self._documents = documents
        self.may_ask = True
        """False once the process is being ended: nobody may be there to answer."""

    def open(self) -> None:
        """Ask which file to open."""
        if name := QFileDialog.getOpenFileName(self._window, tr("Open drawings or pictures"), self._start(), _opened())[
            0
        ]:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Open a file of drawings or a picture, unless the user wants to keep the present drawing."""
        if is_picture(path):
            self.open_pictures([PictureItem(path.absolute())])
        else:
            self.replace(lambda: self._documents.open(path))

    def open_pictures(self, items: Sequence[PictureItem]) -> None:
        """Open the first of some pictures, unless the user wants to keep the present drawing."""
        self.replace(lambda: self._documents.open_pictures(items))

    def open_kept(self, path: Path) -> None:
        """Show the drawing of an ended session, unless the user wants to keep the present one."""
        self.replace(lambda: self._documents.open_kept(path))

    def step(self, by: int) -> None:
        """Go to another drawing of the same file."""
        self.replace(lambda: self._documents.step(by))

    def replace(self, act: Then) -> None:
        """Call `act`, which replaces the drawing; ask the user first if the drawing is in no file."""
        documents = self._documents
        if not documents.is_modified:
            act()
            return
        text = tr("The drawing is in no file yet. Save it first?")
        if documents.path is not None:
            text = tr("What was changed is not in {file} yet. Save it first?").format(file=documents.title)
        choice = self._ask_to_save(text)
        if choice == "save":
            self.save(then=lambda: self.replace(act))  # asks again if something was drawn while the file was written
        elif choice == "discard":
            act()

    def may_close(self, close: Then) -> bool:
        """Return whether the window may close: its drawing is kept or given up; if it is saved first, call `close`."""
        if self._documents.keep() or not self._documents.is_modified or not self.may_ask:
            return True
        text = tr("The drawing cannot be kept for the next start and is in no file yet. Save it first?")
        choice = self._ask_to_save(text)
        if choice == "save":
            self.save(then=close)
        return choice == "discard"

    def _ask_to_save(self, text: str) -> str:
        choices = ("save", tr("Save", "a button")), ("discard", tr("Do not save"))
        return ask(self._window, tr("Unsaved drawing"), text, choices)

    def save(self, *, then: Then = lambda: None) -> None:
        """Save to the drawing's own file, or ask for one; call `then` if it was saved."""
        self._documents.save(then) if self._documents.path else self.save_as(then=then)

    def save_as(self, *, then: Then = lambda: None) -> None:
        """Ask for a name and save; of a file of several drawings, ask whether to save this one or all."""
        whole = False
        if self._documents.may_hold_several:
            text = tr("{file}: save this drawing alone, or all drawings of the file?")
            choices = ("this", tr("This drawing")), ("all", tr("All drawings"))
            scope = ask(self._window, tr("Save as"), text.format(file=self._documents.title), choices)
            if not scope:
                return
            whole = scope == "all"
        path = self._ask_name(tr("Save drawing"), "drawing.ndjson", _strokes(), (".ndjson", ".ndjson.gz"))
        if path is not None:
            self._save_as(path, whole, then)

    def export(self) -> None:
        """Ask for a name and export a picture."""
        path = self._ask_name(tr("Export as PNG"), "drawing.png", translated(PICTURES), (".png",))
        if path is not None and (not path.exists() or self._may_replace(path, 1)):
            self._documents.export(path)

    def write(self, wanted: Export) -> None:
        """Ask for a name and write what a lens shows."""
        path = self._ask_name(wanted.title, wanted.name, wanted.kinds, wanted.suffixes)
        if path is not None and (not path.exists() or self._may_replace(path, 1)):
            self._documents.write(path, lambda: write_atomically(path, wanted.content(path)))

    def _save_as(self, path: Path, whole: bool, then: Then) -> None:
        documents = self._documents
        if whole and documents.path is not None and path.absolute() == documents.path:
            documents.save(then)  # the other drawings are there already
        elif not path.exists():
            documents.save_as(path, whole=whole, then=then)
        else:
            asked_of = documents.document

            def counted(count: int) -> None:
                if documents.document is asked_of and self._may_replace(path, count):
                    documents.save_as(path, whole=whole, may_go=count, then=then)

            documents.count(path, counted)

    def _may_replace(self, path: Path, count: int) -> bool:
        """Ask whether to replace a file, and say how many drawings it holds."""
        text, replace = tr("{file} already exists. Replace it?"), tr("Replace")
        if count > 1:
            text = tr("{file} holds %n drawing(s). Replace all of them?", "", count)
            replace = tr("Replace %n drawing(s)", "", count)
        return (
            ask(self._window, tr("Replace"), text.format(file=path.name), (("replace", replace),), default="")
            == "replace"
        )

    def _ask_name(self, title: str, name: str, kinds: str, suffixes: tuple[str, ...]) -> Path | None:
        """Return the path to write to, with one of the suffixes; None if the user cancels."""
        # `_may_replace` asks later: the dialog knows neither the suffix nor the number of drawings.
        later = QFileDialog.Option.DontConfirmOverwrite
        chosen = QFileDialog.getSaveFileName(self._window, title, self._start(name), kinds, "", later)[0]
        if not chosen:
            return None
        return Path(chosen if chosen.endswith(suffixes) else chosen + suffixes[0])

    def _start(self, name: str = "") -> str:
        path = self._documents.origin
        return str((path.parent if path else Path.home()) / name)


def _strokes() -> str:
    return tr("Drawings ({suffixes})").format(suffixes="*.ndjson *.ndjson.gz")


def _opened() -> str:
    """Return what the dialog offers to open."""
    both, pictures = tr("Drawings and pictures ({suffixes})"), tr("Pictures ({suffixes})")
    kinds = both.format(suffixes=f"*.ndjson *.ndjson.gz {_OPENED}"), _strokes(), pictures.format(suffixes=_OPENED)
    return ";;".join(kinds)
