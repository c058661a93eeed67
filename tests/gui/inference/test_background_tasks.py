"""What is done in other threads comes to the window's, until nothing is wanted any more."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from digitapp.api import DigitappError
from digitapp.gui.inference.background_tasks import BackgroundTasks


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as made:
        yield made


@pytest.fixture
def come() -> list[object]:
    return []


@pytest.fixture
def background(qapp: QObject, come: list[object]) -> Iterator[BackgroundTasks]:
    parent = QObject()
    yield BackgroundTasks(come.append, parent)
    parent.deleteLater()


def fail() -> None:
    raise DigitappError("no")


def test_what_was_done_comes_in_the_windows_thread(
    qtbot: QtBot, background: BackgroundTasks, pool: ThreadPoolExecutor, come: list[object]
) -> None:
    background.run(pool, threading.get_ident, lambda other: come.append((other, threading.get_ident())))
    background.run(pool, lambda: background.report(come.append, "news"))
    qtbot.waitUntil(lambda: not background.is_busy)
    assert come[1:] == ["news"]
    other, own = come[0]  # type: ignore[misc]
    assert own == threading.get_ident() != other


def test_what_was_done_and_not_delivered_yet_does_not_come_after_it_was_closed(
    qtbot: QtBot, background: BackgroundTasks, pool: ThreadPoolExecutor, come: list[object]
) -> None:
    background.run(pool, lambda: 1, come.append)
    background.run(pool, lambda: background.report(come.append, 2))
    background.run(pool, fail)
    pool.submit(int).result()
    background.close()
    qtbot.wait(20)
    assert come == []


def test_a_job_that_has_not_begun_is_not_done_once_it_is_closed(
    qtbot: QtBot, background: BackgroundTasks, pool: ThreadPoolExecutor, come: list[object]
) -> None:
    goes_on = threading.Event()
    pool.submit(goes_on.wait, 5)
    background.run(pool, lambda: come.append("began"))
    background.close()
    goes_on.set()
    background.run(pool, lambda: come.append("came later"))
    pool.submit(int).result()
    qtbot.wait(20)
    assert come == []


def test_a_bug_is_raised_even_when_it_was_closed_since(
    qtbot: QtBot, background: BackgroundTasks, pool: ThreadPoolExecutor
) -> None:
    background.run(pool, lambda: 1 / 0)
    pool.submit(int).result()
    background.close()
    with qtbot.captureExceptions() as bugs:
        qtbot.waitUntil(lambda: bool(bugs))
    assert bugs[0][0] is ZeroDivisionError
