"""View > Evaluate: opens the window, has models read sets beside the window's thread, and hands out what was found."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from digitapp.api import DigitappError
from digitapp.gui.accessibility.announcing import announce
from digitapp.gui.evaluation.context import EvaluationContext
from digitapp.gui.evaluation.output import copy_table, report_of
from digitapp.gui.inference.background_tasks import BackgroundTasks
from digitapp.language import tr
from digitapp.models.registry import Entry

if TYPE_CHECKING:
    from digitapp.evaluation.evaluated import Evaluated
    from digitapp.evaluation.label_errors import Suspects
    from digitapp.gui.evaluation.corrections import Corrections
    from digitapp.gui.evaluation.job import Job, Outcome, Progress, SetCache
    from digitapp.gui.evaluation.page import Page
    from digitapp.gui.evaluation.view import EvaluationView

Key = tuple[Path, str]
"""A set and the id of a model."""


class EvaluationController(QObject):
    """Owns the window of the evaluation; one evaluation is done at a time."""

    def __init__(self, context: EvaluationContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._pool = ThreadPoolExecutor(1, "evaluation")
        self._tasks = BackgroundTasks(self._fail, self)
        self._entries: tuple[Entry, ...] = ()
        self._outcomes: dict[Key, Outcome] = {}
        self._suspects: dict[Key, Suspects] = {}
        self._shown: Key | None = None
        self._against = ""
        self._job: Job | None = None
        self._cache: SetCache | None = None
        self._corrections: Corrections | None = None
        self.view: EvaluationView | None = None
        """The window; None until it is first shown."""
        self._wanted: Path | None = None
        """The set whose figures are shown first; None for the one that is read first."""
        context.models.listed.connect(self._set_entries)

    @property
    def is_busy(self) -> bool:
        """Whether models read, or wrong labels are looked for or corrected."""
        return self._tasks.is_busy or (self._corrections is not None and self._corrections.is_busy)

    def open(self) -> None:
        """Show the window; at first with the file that is open, if any."""
        path = self._context.open_file() if self.view is None else None
        view = self._shown_view()
        if path is not None:
            view.choices.add_sets([path])

    def open_with(self, path: Path) -> None:
        """Show the window and have the ticked models, at first the one that answers, read a set."""
        view = self._shown_view()
        view.choices.add_sets([path])
        self._wanted = path
        view.choices.begin()

    def close(self) -> None:
        """Close the window, and end all work."""
        self._tasks.close()
        if self._job is not None:
            self._job.cancel()
        self._pool.shutdown(wait=False, cancel_futures=True)
        if self._corrections is not None:
            self._corrections.close()
        if self.view is not None:
            self.view.close()
            self.view.deleteLater()
            self.view = None

    def take_over(self, other: EvaluationController) -> None:
        """Show what was found in another window, which is not busy."""
        before = other.view
        if before is None:
            return
        view = self.view = self._make_view()
        view.choices.set_entries(other._entries, "")
        for model in before.choices.chosen_models:
            view.choices.tick(model)
        view.choices.add_sets(before.choices.paths)
        self._cache, self._against = other._cache, other._against
        self._outcomes, self._suspects = other._outcomes, other._suspects
        if self._outcomes:
            paths, models = (list(dict.fromkeys(parts)) for parts in zip(*self._outcomes, strict=True))
            view.results.begin(paths, view.choices.titles(models), other._shown[0] if other._shown else None)
            for outcome in self._outcomes.values():
                view.results.show_outcome(outcome)
            view.results.end()
            view.results.show()
            if other._shown is not None:
                view.results.choose(*other._shown)
        view.tabs.setCurrentIndex(before.tabs.currentIndex())
        view.setGeometry(before.geometry())
        view.setVisible(before.isVisible())

    def _shown_view(self) -> EvaluationView:
        view = self.view = self.view or self._make_view()
        view.show()
        view.raise_()
        view.activateWindow()
        return view

    def _make_view(self) -> EvaluationView:
        from digitapp.gui.documents.drops import FileDrops
        from digitapp.gui.evaluation.corrections import Corrections
        from digitapp.gui.evaluation.job import SetCache
        from digitapp.gui.evaluation.view import EvaluationView

        self._cache = SetCache()
        view = EvaluationView()
        self._corrections = Corrections(view)
        view.choices.set_entries(self._entries, self._current())
        view.choices.start_wanted.connect(self._start)
        view.choices.cancel_wanted.connect(self._cancel)
        view.results.outcome_chosen.connect(lambda path, model: self._show((path, model)))
        view.drawing_wanted.connect(self._show_drawing)
        view.suspects.wanted.connect(self._find_suspects)
        view.two_models.against_chosen.connect(self._compare)
        view.copy.clicked.connect(self._copy)
        view.save_picture.clicked.connect(self._save_picture)
        view.save_report.clicked.connect(self._save_report)
        drops = FileDrops(view, lambda paths: tr("Add set") if len(paths) == 1 else tr("Add %n set(s)", "", len(paths)))
        drops.dropped.connect(view.choices.add_sets)
        self._context.written.connect(view.show_message)
        return view

    def _current(self) -> str:
        card = self._context.models.card
        return card.id if card else ""

    def _set_entries(self, entries: Sequence[Entry]) -> None:
        self._entries = tuple(entries)
        if self.view is not None:
            self.view.choices.set_entries(self._entries, self._current())

    def _start(self, paths: Sequence[Path], models: Sequence[str]) -> None:
        from digitapp.gui.evaluation.job import Job

        if self.view is None or self._cache is None or self._corrections is None or self.is_busy:
            return
        self._corrections.forget()
        self._outcomes, self._suspects, self._shown = {}, {}, None
        self.view.show_waiting()
        self.view.show_message("")
        self.view.results.begin(paths, self.view.choices.titles(models), self._wanted)
        self._wanted = None
        self.view.results.show()
        cache, job = self._cache, self._new_job(Job)
        self._tasks.run(self._pool, lambda: job.evaluate(paths, models, cache), lambda _: self._end(job))

    def _new_job(self, make: type[Job]) -> Job:
        job = self._job = make(
            self._context.registry,
            self._context.turn,
            lambda outcome: self._tasks.report(self._take, outcome),
            lambda progress: self._tasks.report(self._show_progress, progress),
        )
        if self.view is not None:
            self.view.choices.set_busy(True)
        return job

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _take(self, outcome: Outcome) -> None:
        if self.view is None or (self._job is not None and self._job.is_cancelled and outcome.evaluated is None):
            return  # what was cut off is not a failure of the model
        self._outcomes[outcome.path, outcome.model] = outcome
        self.view.results.show_outcome(outcome)
        if self._shown is not None and outcome.path == self._shown[0] and outcome.model != self._shown[1]:
            self._refine(self.view.two_models)  # it can be compared with one model more

    def _show_progress(self, progress: Progress) -> None:
        if self.view is not None:
            self.view.choices.show_progress(progress)

    def _end(self, job: Job) -> None:
        if self.view is None:
            return
        self.view.choices.set_busy(False)
        self.view.results.end()
        if self._shown is None:
            self.view.show_evaluated(None)
        if job.is_cancelled:
            self.view.show_message(tr("Cancelled; what was found by then is shown."))
        elif self.view.evaluated is not None:
            announce(self.view, self.view.facts.text())

    def _fail(self, error: DigitappError) -> None:
        """Say why wrong labels could not be looked for."""
        if self.view is not None:
            self.view.choices.set_busy(False)
            cancelled = self._job is not None and self._job.is_cancelled
            self.view.suspects.show_failure(tr("Cancelled.") if cancelled else f"{error}.")

    def _show(self, key: Key) -> None:
        outcome = self._outcomes.get(key)
        if self.view is None or outcome is None:
            return
        self._shown = key
        if outcome.evaluated is None:
            self.view.show_failure(outcome.reason)
            return
        self._offer_others(key)
        self.view.show_evaluated(self._complete(key, outcome.evaluated))

    def _refine(self, page: Page) -> None:
        """Show on one page what was found since."""
        outcome = self._outcomes.get(self._shown) if self._shown else None
        if self.view is not None and outcome is not None and outcome.evaluated is not None:
            key = (outcome.path, outcome.model)
            self._offer_others(key)
            self.view.refine(self._complete(key, outcome.evaluated), page)

    def _offer_others(self, key: Key) -> None:
        """List the models that a model can be compared with on a set."""
        others = [
            name
            for (path, name), other in self._outcomes.items()
            if path == key[0] and name != key[1] and other.evaluated is not None
        ]
        self._against = self._against if self._against in others else next(iter(others), "")
        if self.view is not None:
            self.view.two_models.set_models(self.view.choices.titles(others), self._against)

    def _complete(self, key: Key, evaluated: Evaluated) -> Evaluated:
        """Return what was found of a model on a set, with the model beside it and the suspects."""
        other = self._outcomes.get((key[0], self._against)) if key[1] != self._against else None
        against = other.evaluated.measured if other is not None and other.evaluated is not None else None
        return evaluated.beside(against, self._suspects.get(key))

    def _compare(self, model: str) -> None:
        if self.view is not None and model:
            self._against = model
            self._refine(self.view.two_models)

    def _find_suspects(self) -> None:
        from digitapp.gui.evaluation.job import Job

        if self.view is None or self._shown is None or self.view.evaluated is None or self.is_busy:
            return
        key, measured = self._shown, self.view.evaluated.measured
        job = self._new_job(Job)

        def found(suspects: Suspects) -> None:
            self._suspects[key] = suspects
            self._end(job)
            if self.view is not None and self._shown == key:
                self._refine(self.view.suspects)

        self._tasks.run(self._pool, lambda: job.find_suspects(key[1], measured), found)

    def _show_drawing(self, place: int) -> None:
        from digitapp.gui.evaluation.example import record_of

        if self.view is None or self.view.evaluated is None:
            return
        self._context.show_drawing(record_of(self.view.evaluated, place))
        if self._window.frameGeometry().intersects(self.view.frameGeometry()):
            self._window.raise_()
            self._window.activateWindow()

    def _copy(self) -> None:
        if self.view is not None:
            self.view.show_message(copy_table(self.view.page))

    def _save_picture(self) -> None:
        from digitapp.gui.lenses.picture import picture_of

        if self.view is not None:
            self._context.write(picture_of(self.view.page.picture()))

    def _save_report(self) -> None:
        sets = [self._complete(key, found.evaluated) for key, found in self._outcomes.items() if found.evaluated]
        self._context.write(report_of(sets))
