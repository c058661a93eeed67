"""The work of an evaluation, done in another thread: read the sets, then have one model after the other read them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from digitapp.api import DigitappError
from digitapp.evaluation.datasets import Dataset, read_dataset
from digitapp.evaluation.evaluated import PREPARED, Evaluated
from digitapp.evaluation.label_errors import Suspects, find_label_errors
from digitapp.evaluation.measured import Measured, measure
from digitapp.gui.inference.predictor_loop import reason_of
from digitapp.gui.inference.turn import Turn
from digitapp.language import tr
from digitapp.models.model import Model
from digitapp.models.registry import Registry
from digitapp.workers.pool import CancelScope, WorkerStoppedError

Stamp = tuple[int, int]
"""The modification time and the size of a file."""


class Outcome(NamedTuple):
    """What came of one model on one set: all that was found out, or why there is nothing."""

    path: Path
    model: str
    evaluated: Evaluated | None
    reason: str = ""


class Progress(NamedTuple):
    """How far the work is."""

    done: int
    total: int
    """0 while that is not known."""
    text: str


class Job:
    """One evaluation; `cancel` may be called from any thread, all else is done in one."""

    def __init__(
        self,
        registry: Callable[[], Registry],
        turn: Turn,
        found: Callable[[Outcome], None],
        progressed: Callable[[Progress], None],
    ) -> None:
        """`found` and `progressed` are called in the job's thread."""
        self._registry, self._turn, self._found, self._progressed = registry, turn, found, progressed
        self._scope = CancelScope()
        self._done = self._total = 0
        self._text = ""

    @property
    def is_cancelled(self) -> bool:
        """Whether it was given up."""
        return self._scope.is_cancelled

    def cancel(self) -> None:
        """Give up: a model in a worker ends at once, one in this process after the batch that it reads."""
        self._scope.cancel()

    def evaluate(self, paths: Sequence[Path], models: Sequence[str], cache: SetCache) -> None:
        """Evaluate each model on each set; what fails is an outcome with its reason, and the rest goes on."""
        with self._scope:
            sets: dict[Path, Dataset] = {}
            for path in paths:
                self._start(tr("Reading {file}").format(file=path.name), 0)
                try:
                    sets[path] = cache.read(path, self._advance)
                except Exception as error:
                    self._fail_all(path, models, _sentence(error))
            self._done, self._total = 0, len(models) * sum(map(len, sets.values()))
            for name in models:
                if self.is_cancelled:
                    return
                self._evaluate_model(name, sets)

    def find_suspects(self, name: str, measured: Measured) -> Suspects:
        """Return the suspected labels of a set; raises the errors of `find_label_errors`, and if it was cancelled."""
        with self._scope:
            text = tr("{model} describes the drawings of {set}").format(model=name, set=measured.data.name)
            self._start(text, len(measured.data))
            with closing(self._registry().load(name)) as model:
                return find_label_errors(model, measured, progress=self._advance)

    def _evaluate_model(self, name: str, sets: dict[Path, Dataset]) -> None:
        self._text = tr("Loading {model}").format(model=name)
        self._tell()
        try:
            model = self._registry().load(name)
        except Exception as error:
            for path in sets:
                self._fail_all(path, [name], _sentence(error))
            self._done += sum(map(len, sets.values()))
            return
        with closing(model):
            for path, data in sets.items():
                if self.is_cancelled:
                    return
                text, before = tr("{model} reads {set}"), self._done
                self._text = text.format(model=model.card.title, set=data.name)
                self._tell()
                self._found(self._outcome(path, name, model, data))
                self._done = before + len(data)
                self._tell()

    def _outcome(self, path: Path, name: str, model: Model, data: Dataset) -> Outcome:
        try:
            evaluated = Evaluated(str(path), measure(model, data, progress=self._advance))
            for prepared in PREPARED:
                getattr(evaluated, prepared)  # here, so that the window need not
        except Exception as error:
            return Outcome(path, name, None, _sentence(error))
        return Outcome(path, name, evaluated)

    def _fail_all(self, path: Path, models: Sequence[str], reason: str) -> None:
        for name in models:
            self._found(Outcome(path, name, None, reason))

    def _start(self, text: str, total: int) -> None:
        self._text, self._done, self._total = text, 0, total
        self._tell()

    def _advance(self, count: int) -> None:
        if self.is_cancelled:
            raise WorkerStoppedError(tr("it was cancelled"))
        before, self._done = self._done, self._done + count
        if count > 1 or before // 256 != self._done // 256:
            self._tell()
            self._turn.wait()  # the pen's answer goes first

    def _tell(self) -> None:
        self._progressed(Progress(self._done, self._total, self._text))


class SetCache:
    """The sets that were read, so that another model need not wait for them; a file that has changed is read anew."""

    def __init__(self) -> None:
        self._read: dict[Path, tuple[Stamp, Dataset]] = {}

    def read(self, path: Path, progress: Callable[[int], None]) -> Dataset:
        """Return the data set of a file; FileError if it cannot be read."""
        stamp, data = self._read.get(path, (None, None))
        now = _stamp(path)
        if data is None or stamp != now:
            data = read_dataset(path, progress=progress)
            self._read[path] = now, data
        return data

    def forget(self, path: Path) -> None:
        """Let the set of a file go."""
        self._read.pop(path, None)


def _stamp(path: Path) -> Stamp:
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size


def _sentence(error: Exception) -> str:
    """Return why something failed; what nobody expected is logged too."""
    if isinstance(error, DigitappError):
        return f"{error}."
    logging.getLogger(__name__).error("an evaluation failed", exc_info=error)
    return tr("It failed ({reason}); choose another model or another set.").format(reason=reason_of(error))
