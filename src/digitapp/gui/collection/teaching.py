"""The button Teach: which models can be taught, the dialog, and the new model in the window's list."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from digitapp.gui.inference.background_tasks import BackgroundTasks
from digitapp.language import mark, translated
from digitapp.models.registry import Entry, default_id

if TYPE_CHECKING:
    from digitapp.gui.collection.teach_dialog import TeachDialog
    from digitapp.gui.lenses.training.run import Order
    from digitapp.gui.main_window import MainWindow

NONE = mark("No model here has features, so none can be taught; bring back a bundled network such as CNN 28x28.")


class TeachingController(QObject):
    """Opens one dialog at a time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: TeachDialog | None = None
        """The open dialog; None if there is none."""
        self._name = ""
        """The name that was typed where nothing came of it yet."""
        self._pool = ThreadPoolExecutor(1, "teaching")
        self._tasks = BackgroundTasks(lambda error: window.show_message(f"{error}.", True), self)
        window.collecting.teach_wanted.connect(self.open)

    def open(self, path: Path) -> None:
        """Ask how to teach a model the examples of a collection."""
        from digitapp.gui.collection.teach_dialog import Base, TeachDialog
        from digitapp.teaching.taught_model import is_taught

        if self.dialog is not None and self.dialog.is_busy:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        self.close()
        registry = self._window.registry()
        bases = [
            Base(one.id, one.title, not registry.is_own(one))
            for one in registry.entries
            if one.is_usable and one.card is not None and one.card.features
        ]
        if not bases:
            self._window.show_message(translated(NONE), True)
            return
        card = self._window.models.card
        base = card.id if card is not None and not is_taught(card) else default_id()
        self.dialog = TeachDialog(path, bases, base, self._window)
        self.dialog.name.setText(self._name)
        self.dialog.train_wanted.connect(partial(self._train, path))
        self.dialog.taught.connect(self._list)
        self.dialog.use_wanted.connect(self._window.models.choose)
        self.dialog.show()

    def close(self) -> None:
        """Stop what is under way."""
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            self._name = "" if dialog.found is not None else dialog.name.text()  # what came to nothing is tried again
            dialog.reject()
            dialog.deleteLater()

    def stop(self) -> None:
        """Stop all for good."""
        self.close()
        self._tasks.close()
        self._pool.shutdown(wait=False)

    def _train(self, path: Path, order: Order) -> None:
        """Train a whole network in place of a head, and show how it goes."""
        training, dialog = self._window.training, self.dialog
        refusal = training.refusal()
        if dialog is None or refusal:
            if dialog is not None:
                dialog.refuse(refusal)
            return
        training.start(path, order)
        dialog.name.clear()
        dialog.accept()
        self._window.lenses.open("training")

    def _list(self) -> None:
        """Have the new model listed; a worker looks for its card, which takes a moment."""
        registry = self._window.registry()

        def look() -> tuple[Entry, ...]:
            registry.refresh()
            registry.probe()
            return registry.entries

        self._tasks.run(self._pool, look, self._show)

    def _show(self, entries: tuple[Entry, ...]) -> None:
        self._window.models.show_models(entries)
        if self.dialog is not None:
            self.dialog.offer()
