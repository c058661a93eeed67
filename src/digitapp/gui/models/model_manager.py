"""Model > About this model: open the page, and rename, remove and put back models beside the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from digitapp.api import DigitappError, ModelCard
from digitapp.gui.inference.background_tasks import BackgroundTasks
from digitapp.gui.inference.shared_registry import SharedRegistry
from digitapp.gui.models.model_controller import ModelController
from digitapp.language import tr
from digitapp.models.registry import Entry, default_id
from digitapp.workers.pool import CancelScope

if TYPE_CHECKING:
    from digitapp.gui.models.model_page import ModelPage
    from digitapp.models.manage import Removed


class ModelManager(QObject):
    """Owns the page and changes the user's own models, one change at a time."""

    def __init__(self, registry: SharedRegistry, models: ModelController, window: QWidget) -> None:
        super().__init__(window)
        self._registry, self._models, self._window = registry, models, window
        models.listed.connect(self._set_entries)
        self._pool = ThreadPoolExecutor(1, "models")
        self._tasks = BackgroundTasks(self._fail, self)
        self._scope = CancelScope()
        self._entries: tuple[Entry, ...] = ()
        self._shown = ""
        """The id of the model whose page is shown."""
        self._filled: Entry | None = None
        """That model as the page shows it."""
        self.page: ModelPage | None = None
        """The page; None until it is first shown."""

    @property
    def is_busy(self) -> bool:
        """Whether a model is being changed."""
        return self._tasks.is_busy

    def show_current(self) -> None:
        """Show the page of the model that answers, or say that there is none yet."""
        if self._models.card is None:
            self._models.message.emit(tr("No model is loaded yet; try again in a moment."), True)
        else:
            self.show_page(self._models.card.id)

    def show_page(self, model: str) -> None:
        """Show the page of a model; do nothing until it is listed."""
        if not any(entry.id == model for entry in self._entries):
            return
        page = self.page = self.page or self._make_page()
        self._shown = model
        self._list()
        self._fill()
        page.show()
        page.raise_()
        page.activateWindow()

    def close(self) -> None:
        """Close the page and cancel what a worker does for a change; files being moved are all moved."""
        if self.page is not None:
            self.page.close()
        self._tasks.close()
        self._scope.cancel()
        self._pool.shutdown(wait=True)

    def _set_entries(self, entries: Sequence[Entry]) -> None:
        self._entries = tuple(entries)
        if self.page is not None and self.page.isVisible():
            self._list()
            if self._entry() != self._filled:  # else what the page says of the last change would go
                self._fill()

    def _make_page(self) -> ModelPage:
        from digitapp.gui.models.model_page import ModelPage

        page = ModelPage(self._window)
        page.selected.connect(self.show_page)
        page.rename_wanted.connect(self._rename)
        page.remove_wanted.connect(self._remove)
        page.restore_wanted.connect(self._restore)
        return page

    def _list(self) -> None:
        if self.page is not None:
            self.page.set_models([(entry.id, entry.title) for entry in self._entries], self._shown)

    def _entry(self) -> Entry | None:
        return next((entry for entry in self._entries if entry.id == self._shown), None)

    def _fill(self) -> None:
        """Show the page of the chosen model."""
        from digitapp.models.page import page_of

        entry = self._filled = self._entry()
        if self.page is not None and self._registry.made is not None and entry is not None:
            self.page.show_page(page_of(self._registry.made, entry))

    def _rename(self, model: str, title: str) -> None:
        from digitapp.models.manage import rename

        def done(card: ModelCard) -> None:
            self._refresh(model)
            self._say(tr("It is called {title} now.").format(title=card.title))
            self._replace(model, model)

        self._change(lambda: rename(self._registry(), model, title), done)

    def _remove(self, model: str) -> None:
        from digitapp.models.manage import remove

        def done(gone: Removed) -> None:
            usable = [entry.id for entry in self._registry().entries if entry.is_usable]
            other = default_id() if default_id() in usable else next(iter(usable), "")
            self._refresh(other)
            if self.page is not None:
                self.page.show_removed(gone.title, gone.folder)
            self._replace(gone.id, other)

        self._change(lambda: remove(self._registry(), model), done)

    def _restore(self, name: str) -> None:
        from digitapp.models.manage import restore

        def done(model: str) -> None:
            self._refresh(model)
            self._say(tr("It is among your models again."))

        self._change(lambda: restore(self._registry(), name), done)

    def _change(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Change something in the pool's thread, then have workers look for cards in files that have none beside."""

        def change() -> Any:
            with self._scope:
                outcome = work()
                self._registry().probe()
                return outcome

        if not self._tasks.is_busy and self.page is not None:
            self.page.set_busy(True)
            self._tasks.run(self._pool, change, done)

    def _refresh(self, shown: str) -> None:
        """Show what the registry holds now, and the page of one of its models."""
        self._entries, self._shown = self._registry().entries, shown
        self._models.show_models(self._entries)
        if self.page is not None:
            self.page.set_busy(False)
        self._list()
        self._fill()

    def _replace(self, model: str, other: str) -> None:
        """Answer with another model, or with the same under its new title, if the one that was changed answers."""
        if other and self._models.card is not None and self._models.card.id == model:
            self._models.choose(other)

    def _say(self, sentence: str, is_error: bool = False) -> None:
        if self.page is not None:
            self.page.show_message(sentence, is_error)

    def _fail(self, error: DigitappError) -> None:
        if self.page is not None:
            self.page.set_busy(False)
        self._say(f"{error}.", is_error=True)
