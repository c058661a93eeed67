"""The desk: the open collection with its tray; what is put into it, and what is done with what is there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage

from digitapp.api import DigitappError
from digitapp.gui.collection.canvas_example import CanvasExample
from digitapp.gui.collection.collecting import NOTHING as NOTHING_YET
from digitapp.gui.collection.collecting import Collecting
from digitapp.gui.collection.correction_row import CorrectionRow
from digitapp.gui.collection.example_model import ExampleModel, Pictured
from digitapp.gui.collection.store import CollectionStore, Loaded
from digitapp.gui.collection.thumbnails import thumbnail
from digitapp.gui.collection.transfer import Transfer
from digitapp.gui.collection.tray import Tray
from digitapp.gui.style import theme
from digitapp.language import mark, tr, translated
from digitapp.teaching.asking import labels_to_ask
from digitapp.teaching.collection_index import Row
from digitapp.teaching.collection_journal import Redone, Undone
from digitapp.teaching.example import Example
from digitapp.teaching.names import collection_path, collections, title_of
from digitapp.wording import in_sentence

if TYPE_CHECKING:
    from digitapp.gui.main_window import MainWindow

FIRST = "My drawings"
"""What the first collection is called."""
NOTHING = mark("There is no drawing to be put into the collection yet.")

_REMEMBERED = 200
"""Drawings whose corrections are corrected when another label is given; of earlier ones it is added."""


@dataclass
class _Correction:
    """What a drawing was put into the collection as."""

    label: str
    id: str = ""
    """Its example; "" until that is on the disk."""


class Desk(QObject):
    """Connects the tray with the collection, and both with the canvas."""

    changed = Signal()
    """Emitted when another collection is open or the writer has another name."""

    def __init__(self, window: MainWindow, folder: Path, path: Path | None, writer: str) -> None:
        """`folder` is where the person's own collections are; `path` is the one that was open last time."""
        super().__init__(window)
        self._window, self._folder, self.writer = window, folder, writer
        self._path = path or collection_path(FIRST, folder)
        self._model = ExampleModel(self._make_pictures)
        self.tray, self.row, self.store = Tray(self._model), CorrectionRow(), CollectionStore(self)
        self._example = CanvasExample(window.canvas, window.documents, window.live_prediction, window.numbers.part)
        self.collecting = Collecting(window, self)
        self._corrections: list[tuple[object, _Correction]] = []
        """What was corrected last, each with what identifies the drawing."""
        self.row.hide()
        window.answer_panel.put_below(self.row)
        self.tray.writer.setText(writer)
        self._transfer = Transfer(self)
        self._connect()
        self._follow_ink()
        self.store.open(self._path)

    @property
    def path(self) -> Path:
        """The open collection's file; it need not be there yet."""
        return self._path

    @property
    def counts(self) -> dict[str, int]:
        """How many examples there are of each label."""
        return {label: count for label, count in self.tray.labels.counts.items() if label is not None}

    @property
    def known_labels(self) -> tuple[str, ...]:
        """The labels of the model that answers."""
        card = self._window.models.card
        return card.labels if card else tuple("0123456789")

    def refresh(self) -> None:
        """Look at the disk again: which collections there are, and what is in this one."""
        self.store.refresh()
        self._offer()
        self._list()

    def restyle(self) -> None:
        """Take the theme and the size of text of now."""
        self.row.buttons.restyle()
        self.tray.restyle()

    def say(self, sentence: str, is_error: bool = False) -> None:
        """Show a sentence in the window's status."""
        self._window.show_message(sentence, is_error)

    def begin(self, asking: bool) -> None:
        """Collect drawings from now on."""
        self.collecting.begin(asking)
        self._model.set_newest_first(True)

    def end(self) -> None:
        """Stop collecting."""
        self.collecting.end()
        self._model.set_newest_first(False)

    def add(self, label: str, done: Callable[[Example], None], failed: Callable[[], None]) -> None:
        """Put the drawing on the canvas into the collection, or the digit of it that is looked at."""
        part, newest = self._window.numbers.part(), self._window.collecting.newest_result()
        example = self._example.make(label, self.writer, newest, part)
        self.store.append(example, done, failed)

    def take_away(self, example: Example) -> None:
        """Take an example out of the collection again."""
        said = tr("{label} is out of the collection again.").format(label=in_sentence(example.label or ""))
        self.store.delete([example.id], lambda _: self.say(said))

    def correct(self, label: str) -> None:
        """Put the drawing into the collection with its right label; correct that if it was put there before."""
        if not self._window.canvas.drawing:
            self.say(translated(NOTHING))
            return
        identity = self._example.identity
        is_part = self._window.numbers.part() is not None
        known = next((one for whose, one in self._corrections if whose == identity), None)
        if known is None:
            known = _Correction(label)
            self._corrections = [*self._corrections[-_REMEMBERED:], (identity, known)]
            self.add(label, partial(self._corrected, known), partial(self._forget, known))
        elif known.label == label:
            text = tr("It is in {collection} as {label} already.")
            self.say(text.format(collection=title_of(self.path), label=in_sentence(label)))
        else:
            known.label = label
            if known.id:
                self.store.edit([known.id], label, lambda _: self._say_kept(label))
        if is_part:
            self._window.numbers.name(label)

    def _corrected(self, known: _Correction, example: Example) -> None:
        known.id, label = example.id, known.label
        if label == example.label:
            self._say_kept(label)
        else:  # it was corrected again meanwhile
            self.store.edit([example.id], label, lambda _: self._say_kept(label))

    def _forget(self, known: _Correction) -> None:
        self._corrections = [pair for pair in self._corrections if pair[1] is not known]

    def _say_kept(self, label: str) -> None:
        text = tr("It was a {label}: kept in {collection}.")
        self.say(text.format(label=in_sentence(label), collection=title_of(self.path)))

    def _connect(self) -> None:
        window, tray, bar, actions = self._window, self.tray, self.tray.bar, self._window.actions_
        self.store.changed.connect(self._show)
        self.store.failed.connect(lambda sentence: self.say(sentence, True))
        for name, button in (("collect", tray.collect), ("ask_me", tray.ask_me)):
            button.setChecked(actions[name].isChecked())
            button.toggled.connect(actions[name].setChecked)
            actions[name].toggled.connect(button.setChecked)
        tray.close_button.clicked.connect(lambda: actions["collection"].setChecked(False))
        tray.writer.textChanged.connect(self._set_writer)
        tray.picker.chosen.connect(self._open)
        tray.picker.named.connect(self._create)
        tray.relabel_wanted.connect(self._relabel)
        tray.delete_wanted.connect(self._delete)
        tray.undo.clicked.connect(lambda: self.store.undo(self._say_undone))
        tray.redo.clicked.connect(lambda: self.store.redo(self._say_redone))
        tray.placed.connect(self._put_on_canvas)
        bar.labelled.connect(self.collecting.collect)
        bar.done.connect(self.collecting.done)
        bar.skipped.connect(self.collecting.skip)
        bar.taken_back.connect(self.collecting.take_back)
        self.row.buttons.chosen.connect(self.correct)
        window.models.changed.connect(lambda _: self._offer())
        window.canvas.history_changed.connect(self._follow_ink)

    def _set_writer(self, text: str) -> None:
        self.writer = text.strip()
        self.changed.emit()

    def _open(self, path: Path) -> None:
        self._path, self._corrections = path, []
        self.store.open(path)
        self._list()
        self.changed.emit()

    def _create(self, name: str) -> None:
        try:
            path = collection_path(name, self._folder)
        except DigitappError as error:
            self.say(f"{error}.", True)
            return
        self.store.create(path, lambda: self._open(path))

    def _list(self) -> None:
        find = partial(collections, self._folder)
        self.store.list(find, lambda paths: self.tray.picker.show_paths(paths, self.path))

    def _show(self, loaded: Loaded) -> None:
        if loaded.is_whole:
            self._model.show_rows(loaded.rows)
            self.tray.labels.show_rows(loaded.rows)
        else:
            self._model.add_rows(loaded.rows)
            self.tray.labels.add_rows(loaded.rows)
        self.tray.undo.setEnabled(loaded.can_undo)
        self.tray.redo.setEnabled(loaded.can_redo)
        self._offer()

    def _offer(self) -> None:
        """Offer the model's labels and those of the collection."""
        labels = tuple(dict.fromkeys([*labels_to_ask(self.known_labels, self.counts), *self.known_labels]))
        self.tray.offer(labels)
        self.row.buttons.offer(labels)

    def _relabel(self, rows: Sequence[Row], label: str) -> None:
        said = tr("%n example(s) relabelled as {label}.", "", len(rows)).format(label=in_sentence(label))
        self.store.edit([row.id for row in rows], label, lambda _: self.say(said))

    def _delete(self, rows: Sequence[Row]) -> None:
        if rows:
            ids = [row.id for row in rows]
            self.store.delete(ids, self._say_deleted)

    def _say_deleted(self, count: int) -> None:
        self.say(tr("%n example(s) deleted; Ctrl+Z here brings (it|them) back.", "", count))

    def _say_undone(self, undone: Undone | None) -> None:
        if undone is None:
            self.say(tr("There is nothing to undo in this collection."))
        elif undone.restored:
            self.say(tr("%n example(s) back in the collection.", "", undone.restored))
        else:
            self.say(tr("%n example(s) labelled as before.", "", undone.edited))

    def _say_redone(self, redone: Redone | None) -> None:
        if redone is None:
            self.say(tr("There is nothing to redo in this collection."))
        else:
            said = tr("%n example(s) deleted again.", "", redone.deleted)
            self.say(tr("%n example(s) relabelled again.", "", redone.edited) if redone.edited else said)

    def _put_on_canvas(self, row: Row) -> None:
        def show(example: Example | None) -> None:
            if example is None:
                self.say(tr("This example is no longer there."), True)
            else:
                self._window.sources.show_record(example.record())

        self.store.read([row], lambda examples: examples[0], show)

    def _make_pictures(self, rows: list[Row], take: Callable[[Iterable[Pictured]], None]) -> None:
        side = round(self.tray.gallery.side() * self._window.devicePixelRatioF())
        colour = QColor(theme.current().ink)

        def make(examples: Sequence[Example | None]) -> list[tuple[Row, QImage | None]]:
            pictures = (None if example is None else thumbnail(example, side, colour) for example in examples)
            return list(zip(rows, pictures, strict=True))

        self.store.read(rows, make, take)

    def _follow_ink(self) -> None:
        has_ink = bool(self._window.canvas.drawing)
        self.row.buttons.setEnabled(has_ink)
        for sentence in (NOTHING, NOTHING_YET) if has_ink else ():
            self._window.clear_message(translated(sentence))
