"""Work that several processes share: each sets itself up once, is given one batch at a time, and ends with its owner.

A pool of the standard library would leave its processes behind if the owner is killed, since each of them holds both
ends of the queue; here each has one end of a pipe of its own, and the other end closes with its owner.
"""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar, cast

from digitapp.api import DigitappError
from digitapp.language import tr

Batch = TypeVar("Batch")
Result = TypeVar("Result")
Work = Callable[[Batch], Result]
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
"""From glibc's malloc.h."""
_KEPT = 32 * 2**20
"""Bytes; glibc takes no more as the second."""
AHEAD = 4
"""Batches for each process that may be done before the first of them is; more are held back, so that memory is flat."""


class Processes(AbstractContextManager["Processes[Batch, Result]"], Generic[Batch, Result]):
    """Processes that each do the same work; as a context manager, it ends them."""

    def __init__(self, count: int, start: Callable[[], Work[Batch, Result]]) -> None:
        """Start `count` processes; each calls `start`, which must be picklable, for what does the work."""
        context = get_context("spawn")  # a fork would copy the threads' locks
        self._pipes: list[Connection] = []
        self._processes = []
        for _ in range(count):
            here, there = context.Pipe()
            process = context.Process(target=_serve, args=(there, start), daemon=True)
            process.start()
            there.close()
            self._pipes.append(here)
            self._processes.append(process)

    def __exit__(self, *_: object) -> None:
        for pipe in self._pipes:
            pipe.close()
        for process in self._processes:
            process.terminate()
            process.join()

    def map(self, batches: Iterable[Batch]) -> Iterator[Result]:
        """Yield the result of each batch, in order; what the work raises is raised here.

        DigitappError if a process ends.
        """
        waiting = iter(batches)
        idle, busy = list(self._pipes), dict[Connection, int]()
        done: dict[int, Result] = {}
        given = told = 0
        while True:
            while told in done:
                yield done.pop(told)
                told += 1
            while idle and given - told < AHEAD * len(self._pipes):
                try:
                    batch = next(waiting)
                except StopIteration:
                    idle.clear()  # nothing is left to give
                    break
                pipe = idle.pop()
                self._give(pipe, batch)
                busy[pipe] = given
                given += 1
            if not busy:
                return
            for pipe in cast(list[Connection], wait(list(busy))):
                done[busy.pop(pipe)] = self._taken(pipe)
                idle.append(pipe)

    def _give(self, pipe: Connection, batch: Batch) -> None:
        try:
            pipe.send(batch)
        except BrokenPipeError as error:
            raise self._ended(pipe) from error

    def _taken(self, pipe: Connection) -> Result:
        try:
            is_result, value = pipe.recv()
        except (EOFError, ConnectionResetError) as error:
            raise self._ended(pipe) from error
        if not is_result:
            raise value
        result: Result = value
        return result

    def _ended(self, pipe: Connection) -> DigitappError:
        process = self._processes[self._pipes.index(pipe)]
        process.join(5)
        return DigitappError(
            tr(
                "one of the processes of --jobs ended (exit code {exitcode}); run it again, with "
                "fewer jobs if memory is short"
            ).format(exitcode=process.exitcode)
        )


def _keep_memory() -> None:
    """Have glibc keep what is freed after each batch: else it is given back and fetched again, for 5 % of the time."""
    import ctypes

    if sys.platform == "linux" and hasattr(libc := ctypes.CDLL(None), "mallopt"):
        for name in (_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD):
            libc.mallopt(name, _KEPT)


def _serve(pipe: Connection, start: Callable[[], Work[Any, Any]]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the owner too, which ends this process
    _keep_memory()
    work: Work[Any, Any] | None = None
    while True:
        try:
            batch = pipe.recv()
        except (EOFError, ConnectionResetError):  # the owner has ended
            return
        try:
            work = work or start()
            answer = True, work(batch)
        except DigitappError as error:
            answer = False, error
        except Exception:
            answer = False, RuntimeError(f"in a process of --jobs:\n{traceback.format_exc()}")
        try:
            pipe.send(answer)
        except BrokenPipeError:
            return
