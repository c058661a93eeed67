"""Whatever a model raises becomes one sentence that names it, with details for its author."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from digitapp.api import DigitappError, ModelError
from digitapp.language import tr
from digitapp.workers.process import WorkerError, WorkerStoppedError


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
        raise ModelError(
            tr("{model}: failed to read images; mend its export ({reason})").format(model=model, reason=reason)
        ) from error


def details_of(error: BaseException) -> str:
    """Return the details of a failure for the author of a model: the worker's, or else the traceback."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, WorkerError):
        cause = cause.__cause__
    return cause.details if cause and cause.details else "".join(traceback.format_exception(error))
