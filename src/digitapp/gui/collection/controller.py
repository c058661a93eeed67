"""The collection in the window: the tray, what is put into the open collection, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaMethod, QObject, Signal
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitapp.api import DigitappError
from digitapp.gui.collection.canvas_example import CanvasExample
from digitapp.gui.collection.collecting import Collecting
from digitapp.gui.collection.collecting_bar import shortened
from digitapp.gui.collection.corrections import Corrected, CorrectionRow, Corrections
from digitapp.gui.collection.example_model import ExampleModel, Pictured
from digitapp.gui.collection.store import CollectionStore, Loaded
from digitapp.gui.collection.thumbnails import thumbnail
from digitapp.gui.collection.tray import Tray
from digitapp.gui.style import theme
from digitapp.teaching.asking import labels_to_ask
from digitapp.teaching.collection_index import Row
from digitapp.teaching.collection_journal import Undone
from digitapp.teaching.example import Example
from digitapp.teaching.names import collection_path, collections, title_of

if TYPE_CHECKING:
    from digitapp.gui.main_window import MainWindow

FIRST = "My drawings"
"""What the first collection is called."""
PICTURES_STAY = "This example is a picture; only drawings can be put on the canvas."
NOTHING = "There is no drawing to be put into the collection yet."


class CollectionController(QObject):
    """Owns the tray; it and the collection are opened when they are wanted first."""

    teach_wanted = Signal(object)
    """Emitted with the Path of the collection that a model shall be taught; its button is there if this is taken."""
    evaluate_wanted = Signal(object)
    """Emitted with the Path of the collection on which models shall be measured; as `teach_wanted`."""
    message = Signal(str, bool)
    """A sentence for the status; True if something went wrong."""
    changed = Signal()
    """Emitted when what the settings keep has changed."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        """`folder` is where the person's own collections are."""
        super().__init__(window)
        self._window, self._folder = window, folder
        self.place = QWidget()
        """Where the tray is in the window."""
        self.place.hide()
        self._around = QVBoxLayout(self.place)
        self._store: CollectionStore | None = None
        self._tray: Tray | None = None
        self._model = ExampleModel(self._make_pictures)
        self._path = window.settings.collection
        self._writer = window.settings.writer
        self._corrections, self._row = Corrections(self), CorrectionRow()
        self._row.hide()
        window.answer_panel.put_below(self._row)
        self._canvas_example = CanvasExample(window.canvas, window.documents, window.live_prediction)
        self.collecting = Collecting(window, self)
        self.message.connect(window.show_message)
        self._connect()

    @property
    def tray(self) -> Tray:
        """The tray, made when it is wanted first."""
        if self._tray is None:
            self._tray = self._make_tray()
        return self._tray

    @property
    def store(self) -> CollectionStore:
        """The open collection, opened when it is wanted first."""
        if self._store is None:
            self._store = CollectionStore(self)
            self._store.changed.connect(self._show)
            self._store.failed.connect(lambda sentence: self.message.emit(sentence, True))
            self._store.open(self._path or collection_path(FIRST, self._folder))
        return self._store

    @property
    def path(self) -> Path:
        """The open collection's file; it need not be there yet."""
        return self.store.path or collection_path(FIRST, self._folder)

    @property
    def counts(self) -> dict[str, int]:
        """How many examples there are of each label."""
        return {label: count for label, count in self.tray.labels.counts.items() if label is not None}

    @property
    def known_labels(self) -> tuple[str, ...]:
        """The labels of the model that answers."""
        card = self._window.models.card
        return card.labels if card else tuple("0123456789")

    def recall(self) -> None:
        """Show the tray if it was open last time."""
        self._window.actions_["collection"].setChecked(self._window.settings.shows_collection)

    def values(self) -> dict[str, str]:
        """Return what the settings keep."""
        path = self._path or (self._store.path if self._store else None)
        is_on = self._window.actions_["collection"].isChecked()
        return {"collection": str(path or ""), "writer": self._writer, "tray": "on" if is_on else "off"}

    def close(self) -> None:
        """Wait until all is on the disk."""
        if self._store is not None:
            self._store.close()

    def add(self, label: str, done: Callable[[Example], None], failed: Callable[[], None]) -> None:
        """Put the drawing on the canvas into the collection."""
        self.store.append(self._canvas_example.make(label, self._writer), done, failed)

    def take_away(self, example: Example) -> None:
        """Take an example out of the collection again."""
        said = f"{shortened(example.label or '')} is out of the collection again."
        self.store.delete([example.id], lambda _: self.message.emit(said, False))

    def correct(self, label: str) -> None:
        """Put the drawing into the collection with its right label; correct that if it was put there before."""
        if not self._window.canvas.drawing:
            self.message.emit(NOTHING, False)
            return
        identity, title = self._canvas_example.identity, title_of(self.path)
        last = self._corrections.last_of(identity)
        if last is None:
            self._corrections.note(Corrected(identity, label, ""))
            self.add(label, partial(self._corrected, identity), lambda: self._corrections.note(None))
        elif last.label == label:
            self.message.emit(f"It is in {title} as {shortened(label)} already.", False)
        elif last.id:
            self._corrections.note(last._replace(label=label))
            self.store.edit([last.id], label, lambda _: self._say_kept(label))

    def _corrected(self, identity: object, example: Example) -> None:
        self._corrections.note(Corrected(identity, example.label or "", example.id))
        self._say_kept(example.label or "")

    def _say_kept(self, label: str) -> None:
        self.message.emit(f"It was a {shortened(label)}: kept in {title_of(self.path)}.", False)

    def _connect(self) -> None:
        window, actions = self._window, self._window.actions_
        actions["collection"].toggled.connect(self._show_tray)
        actions["collect"].toggled.connect(partial(self._set_mode, "collect", "ask_me"))
        actions["ask_me"].toggled.connect(partial(self._set_mode, "ask_me", "collect"))
        for number in range(10):
            actions[f"it_was_{number}"].triggered.connect(partial(self.correct, str(number)))
        self._row.buttons.chosen.connect(self.correct)
        window.models.changed.connect(lambda _: self._offer())
        window.view.changed.connect(self._restyle)
        window.stage.gap_changed.connect(lambda gap: self._around.setContentsMargins(gap, 0, gap, gap))
        window.canvas.history_changed.connect(self._follow_ink)
        self.collecting.changed.connect(self._fit)
        self._follow_ink()

    def _make_tray(self) -> Tray:
        actions = self._window.actions_
        tray = Tray(self._model)
        tray.writer.setText(self._writer)
        for name, button in (("collect", tray.collect), ("ask_me", tray.ask_me)):
            button.setChecked(actions[name].isChecked())
            button.toggled.connect(actions[name].setChecked)
            actions[name].toggled.connect(button.setChecked)
        tray.close_button.clicked.connect(lambda: actions["collection"].setChecked(False))
        tray.teach.clicked.connect(lambda: self.teach_wanted.emit(self.path))
        tray.evaluate.clicked.connect(lambda: self.evaluate_wanted.emit(self.path))
        tray.writer.textChanged.connect(self._set_writer)
        tray.picker.chosen.connect(self._open)
        tray.picker.named.connect(self._create)
        tray.relabel_wanted.connect(self._relabel)
        tray.delete_wanted.connect(self._delete)
        tray.undo.clicked.connect(lambda: self.store.undo(self._say_undone))
        tray.placed.connect(self._put_on_canvas)
        bar = tray.bar
        bar.labelled.connect(self.collecting.collect)
        bar.done.connect(self.collecting.done)
        bar.skipped.connect(self.collecting.skip)
        bar.taken_back.connect(self.collecting.take_back)
        self._around.addWidget(tray)
        return tray

    def _show_tray(self, shown: bool) -> None:
        if shown:
            self._show_buttons()
            self.store.refresh(whole=True)
            self._offer()
            self._list()
        else:
            for name in ("collect", "ask_me"):
                self._window.actions_[name].setChecked(False)
        self._fit()
        self.changed.emit()

    def _show_buttons(self) -> None:
        """Show the buttons whose signals somebody takes."""
        for signal, button in ((self.teach_wanted, self.tray.teach), (self.evaluate_wanted, self.tray.evaluate)):
            button.setVisible(self.isSignalConnected(QMetaMethod.fromSignal(signal)))

    def _fit(self) -> None:
        """Show the tray if it is wanted and the window is not presenting."""
        shown = self._window.actions_["collection"].isChecked() and not self._window.view.is_presenting
        self.place.setVisible(shown)
        self._row.setVisible(shown and not self.collecting.is_on)  # its buttons would stand there twice

    def _restyle(self) -> None:
        self._fit()
        self._row.buttons.restyle()
        if self._tray is not None:
            self._tray.restyle()

    def _set_mode(self, name: str, other: str, on: bool) -> None:
        actions = self._window.actions_
        if on:
            actions["collection"].setChecked(True)
            actions[other].setChecked(False)
            self.collecting.begin(asking=name == "ask_me")
        elif not actions[other].isChecked():
            self.collecting.end()
        self._model.set_newest_first(self.collecting.is_on)

    def _set_writer(self, text: str) -> None:
        self._writer = text.strip()
        self.changed.emit()

    def _open(self, path: Path) -> None:
        self._path = path
        self.store.open(path)
        self._list()
        self.changed.emit()

    def _create(self, name: str) -> None:
        try:
            path = collection_path(name, self._folder)
        except DigitappError as error:
            self.message.emit(f"{error}.", True)
            return
        self.store.create(path, lambda: self._open(path))

    def _list(self) -> None:
        self.store.list(partial(collections, self._folder), lambda paths: self.tray.picker.show_paths(paths, self.path))

    def _show(self, loaded: Loaded) -> None:
        tray = self.tray
        if loaded.is_whole:
            self._model.show_rows(loaded.rows)
            tray.labels.show_rows(loaded.rows)
        else:
            self._model.add_rows(loaded.rows)
            tray.labels.add_rows(loaded.rows)
        tray.set_can_undo(loaded.can_undo)
        self._offer()

    def _offer(self) -> None:
        """Offer the model's labels and those of the collection."""
        if self._tray is not None:
            labels = labels_to_ask(self.known_labels, self.counts)
            self._tray.offer(tuple(dict.fromkeys([*labels, *self.known_labels])))
            self._row.buttons.offer(self._tray.bar.buttons.labels)

    def _relabel(self, rows: Sequence[Row], label: str) -> None:
        said = f"{_examples(len(rows))} relabelled as {shortened(label)}."
        self.store.edit([row.id for row in rows], label, lambda _: self.message.emit(said, False))

    def _delete(self, rows: Sequence[Row]) -> None:
        if rows:
            ids = [row.id for row in rows]
            said = "deleted; Ctrl+Z here brings them back." if len(ids) > 1 else "deleted; Ctrl+Z here brings it back."
            self.store.delete(ids, lambda count: self.message.emit(f"{_examples(count)} {said}", False))

    def _say_undone(self, undone: Undone | None) -> None:
        if undone is None:
            self.message.emit("There is nothing to undo in this collection.", False)
        elif undone.restored:
            self.message.emit(f"{_examples(undone.restored)} back in the collection.", False)
        else:
            self.message.emit(f"{_examples(undone.edited)} labelled as before.", False)

    def _put_on_canvas(self, row: Row) -> None:
        def show(example: Example | None) -> None:
            if example is None:
                self.message.emit("This example is no longer there.", True)
            elif example.drawing is None:
                self.message.emit(PICTURES_STAY, False)
            else:
                record = example.record()
                self._window.file_actions.replace(lambda: self._window.documents.show_record(record))

        self.store.read([row], lambda examples: examples[0], show)

    def _make_pictures(self, rows: list[Row], take: Callable[[Iterable[Pictured]], None]) -> None:
        side = round(self.tray.gallery.side() * self._window.devicePixelRatioF())
        colour = QColor(theme.current().ink)

        def make(examples: Sequence[Example | None]) -> list[tuple[Row, QImage | None]]:
            pictures = (None if example is None else thumbnail(example, side, colour) for example in examples)
            return list(zip(rows, pictures, strict=True))

        self.store.read(rows, make, take)

    def _follow_ink(self) -> None:
        self._row.buttons.setEnabled(bool(self._window.canvas.drawing))


def _examples(count: int) -> str:
    return f"{count:,} {'example' if count == 1 else 'examples'}"
