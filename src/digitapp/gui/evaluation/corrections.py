"""Correcting suspected labels from the evaluation's window: in the collection, beside the window's thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from digitapp.api import DigitappError
from digitapp.evaluation.stroke_items import DatasetItem
from digitapp.gui.evaluation.view import EvaluationView
from digitapp.gui.inference.background_tasks import BackgroundTasks
from digitapp.language import number, tr
from digitapp.teaching.correcting import correct
from digitapp.wording import in_sentence


@dataclass(frozen=True, eq=False)
class _Correction:
    """A label that was corrected."""

    path: Path
    place: int
    item: DatasetItem
    before: str


class Corrections(QObject):
    """Does what the page of suspected labels asks for, and remembers it to take it back."""

    def __init__(self, view: EvaluationView) -> None:
        super().__init__(view)
        self._view, self._pool = view, ThreadPoolExecutor(1, "corrections")
        self._tasks = BackgroundTasks(self._fail, self)
        self._done: list[_Correction] = []
        view.suspects.correction_wanted.connect(self._correct)
        view.suspects.row.undo_wanted.connect(self._undo)

    @property
    def is_busy(self) -> bool:
        """Whether a label is being written."""
        return self._tasks.is_busy

    def forget(self) -> None:
        """Begin anew: the sets are read again, with what was corrected in them."""
        self._done.clear()
        self._view.suspects.forget_corrected()

    def close(self) -> None:
        """Wait until all is written."""
        self._pool.shutdown()
        self._tasks.close()

    def _correct(self, place: int, label: str) -> None:
        evaluated = self._view.evaluated
        if evaluated is None:
            return
        path, item = Path(evaluated.file), evaluated.measured.data.item(place)
        before = self._view.suspects.label_of(place)
        if label != before:
            done = partial(self._note, _Correction(path, place, item, before), label)
            self._tasks.run(self._pool, lambda: correct(path, place, item, label), lambda _: done())

    def _undo(self) -> None:
        if self._done and not self.is_busy:
            last = self._done[-1]
            work = partial(correct, last.path, last.place, last.item, last.before)
            self._tasks.run(self._pool, work, lambda _: self._take_back(last))

    def _take_back(self, last: _Correction) -> None:
        self._done.remove(last)
        self._say(last, last.before)

    def _note(self, made: _Correction, label: str) -> None:
        self._done.append(made)
        self._say(made, label)

    def _say(self, made: _Correction, label: str) -> None:
        self._view.suspects.row.undo.setEnabled(bool(self._done))
        self._view.suspects.show_corrected(str(made.path), made.place, label)
        text = tr("Drawing {number} is labelled {label} in {file} now; evaluate again for figures with that.")
        what = {"number": number(made.place + 1), "label": in_sentence(label), "file": made.path.name}
        self._view.show_message(text.format(**what))

    def _fail(self, error: DigitappError) -> None:
        self._view.show_message(f"{error}.", True)
