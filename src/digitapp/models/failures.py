"""Whatever a model raises becomes one sentence that names it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from digitapp.api import DigitappError, ModelError
from digitapp.workers.process import WorkerStoppedError


@contextmanager
def errors_of(model: str) -> Iterator[None]:
    """Turn what is raised while a model runs into a ModelError with its id; a worker that was stopped is no error."""
    try:
        yield
    except WorkerStoppedError:  # the app stopped it; nothing is wrong with the model
        raise
    except DigitappError as error:
        raise ModelError(f"{model}: {error}") from error
    except (Exception, SystemExit) as error:  # third-party code may fail in any way
        reason = " ".join(f"{type(error).__name__}: {error}".split())[:100]  # runtimes write long messages
        raise ModelError(f"{model}: failed to read images; mend its export ({reason})") from error
