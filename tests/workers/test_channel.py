"""The pipes to a worker, which anyone who inherited them may hold open."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial

import numpy as np
import pytest

from digitapp.workers.channel import Channel, ChannelCancelledError, PollingChannel, ThreadedChannel, open_channel
from digitapp.workers.protocol import Array, Job, Outcome, receive, send
from support.processes import descriptors

LONG, SHORT, LIMIT = 60.0, 0.2, 1000
KINDS = [PollingChannel, ThreadedChannel] if sys.platform != "win32" else [ThreadedChannel]


class Pipes:
    """A channel and the worker's ends of its pipes, which stay open whatever becomes of the worker."""

    def __init__(self, kind: type[Channel]) -> None:
        self.jobs, jobs = os.pipe()
        outcomes, self.outcomes = os.pipe()
        self.channel = kind(os.fdopen(jobs, "wb", 0), os.fdopen(outcomes, "rb", 0))

    def job(self) -> Job | None:
        return receive(partial(os.read, self.jobs), Job)

    def answer(self, outcome: Outcome) -> None:
        send(partial(os.write, self.outcomes), outcome)

    def close(self) -> None:
        self.channel.close()
        os.close(self.jobs)
        os.close(self.outcomes)


@pytest.fixture(params=KINDS)
def pipes(request: pytest.FixtureRequest) -> Iterator[Pipes]:
    made = Pipes(request.param)
    yield made
    made.close()


def job(number: int = 1, values: int = 0) -> Job:
    return Job(do="run", seconds=1, number=number, tensor=Array.of(np.zeros(values)))


def when_asked(pipes: Pipes, act: Callable[[], None]) -> threading.Thread:
    """Do something in a thread once an exchange is under way."""

    def run() -> None:
        assert pipes.job() is not None
        act()

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def test_the_outcome_of_a_job_is_returned(pipes: Pipes) -> None:
    for number in (1, 2):
        thread = when_asked(pipes, lambda: pipes.answer(Outcome(number=number, card="a")))  # noqa: B023
        assert pipes.channel.exchange(job(number), LONG, LIMIT).card == "a"
        thread.join()


def test_outcomes_of_other_jobs_are_dropped(pipes: Pipes) -> None:
    for number in (1, 1, 3, 2):
        pipes.answer(Outcome(number=number, card=f"of {number}"))
    assert pipes.channel.exchange(job(2), LONG, LIMIT).card == "of 2"


@pytest.mark.parametrize("written", [b"", b"\x05\0\0", b"\x05\0\0\0\0\0\0\0ab"])
def test_a_pipe_on_which_nothing_more_comes_is_left_at_the_deadline(written: bytes, pipes: Pipes) -> None:
    os.write(pipes.outcomes, written)
    with pytest.raises(TimeoutError):
        pipes.channel.exchange(job(), SHORT, LIMIT)


def test_a_pipe_that_nobody_reads_is_left_at_the_deadline(pipes: Pipes) -> None:
    with pytest.raises(TimeoutError):
        pipes.channel.exchange(job(values=10**6), SHORT, LIMIT)


def test_one_who_never_stops_answering_is_left_at_the_deadline(pipes: Pipes) -> None:
    is_over = threading.Event()

    def answer_others() -> None:
        with suppress(BrokenPipeError):
            while not is_over.is_set():
                pipes.answer(Outcome(number=0))

    thread = threading.Thread(target=answer_others)
    thread.start()
    with pytest.raises(TimeoutError):
        pipes.channel.exchange(job(), SHORT, LIMIT)
    is_over.set()
    pipes.channel.close()
    thread.join()


def test_an_exchange_is_cancelled_from_another_thread(pipes: Pipes) -> None:
    thread = when_asked(pipes, pipes.channel.cancel)
    with pytest.raises(ChannelCancelledError):
        pipes.channel.exchange(job(), LONG, LIMIT)
    thread.join()


def test_an_exchange_is_cancelled_before_it_begins(pipes: Pipes) -> None:
    pipes.channel.cancel()
    with pytest.raises(ChannelCancelledError):
        pipes.channel.exchange(job(), LONG, LIMIT)


def test_the_end_of_a_worker_is_noticed_though_its_pipe_stays_open(pipes: Pipes) -> None:
    thread = when_asked(pipes, pipes.channel.process_ended)
    with pytest.raises(EOFError):
        pipes.channel.exchange(job(), LONG, LIMIT)
    thread.join()


def test_what_a_worker_answered_before_its_end_is_read(pipes: Pipes) -> None:
    pipes.answer(Outcome(number=1, card="last"))
    pipes.channel.process_ended()
    assert pipes.channel.exchange(job(), LONG, LIMIT).card == "last"


def test_a_closed_pipe_is_the_end(pipes: Pipes) -> None:
    read, write = os.pipe()
    os.close(write)
    os.dup2(read, pipes.channel._outcomes.fileno())
    os.close(read)
    with pytest.raises(EOFError):
        pipes.channel.exchange(job(), LONG, LIMIT)


def test_an_outcome_that_is_too_long_is_not_read(pipes: Pipes) -> None:
    pipes.answer(Outcome(number=1, card="a" * LIMIT))
    with pytest.raises(OverflowError):
        pipes.channel.exchange(job(), LONG, LIMIT)


@pytest.mark.parametrize("kind", KINDS)
def test_a_closed_channel_leaves_nothing_open(kind: type[Channel]) -> None:
    before = descriptors()
    pipes = Pipes(kind)
    pipes.close()
    pipes.channel.close()
    pipes.channel.cancel()
    pipes.channel.process_ended()
    assert descriptors() == before


def test_the_system_decides_which_channel_is_used() -> None:
    read, write = os.pipe()
    channel = open_channel(os.fdopen(write, "wb", 0), os.fdopen(read, "rb", 0))
    assert type(channel) is KINDS[0]
    channel.close()
