"""A window of the real app with tiny real models, in a state folder of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitapp.drawing.files import Record, write_records
from digitapp.gui.app import make_window, prepare
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry
from support.window_driver import LINES
from support.window_models import always

prepare()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.gui)
            # Qt's offscreen platform says this of windows with a smallest size and of menus.
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session", autouse=True)
def clipboard_without_python(qapp: QApplication) -> Iterator[None]:
    """What a test put on the clipboard is deleted while Python runs: Qt deletes it after that, and so crashes."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "state"
    monkeypatch.setenv("DIGITAPP_STATE", str(folder))
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path / "no models"))
    return folder


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """Two models, the default one first: one says 3 whatever it sees, the other 7."""
    folder = tmp_path / "models"
    figures = (("mnist-test", 0.995, 10000), ("pen-strokes-held-out", 0.985, 1490))
    always(folder / "a.onnx", "3", id="cnn-28x28", title="Three", accuracy=figures)
    always(folder / "b.onnx", "7", id="seven", title="Seven")
    return folder


@pytest.fixture
def three(tmp_path: Path) -> Path:
    """A file of three drawings."""
    path = tmp_path / "three.ndjson"
    write_records(path, [Record(lines, label=n) for n, lines in enumerate(LINES)])
    return path


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """A file of one drawing whose label and writer are known."""
    path = tmp_path / "labelled.ndjson"
    write_records(path, [Record(LINES[0], label=7, writer=12)])
    return path


Open = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, models: Path, state: Path) -> Iterator[Open]:
    """Opens windows; waits for the model and for the drawing of last time."""
    made: list[MainWindow] = []

    def open_one(registry: Callable[[], Registry] | None = None, ready: bool = True) -> MainWindow:
        window = make_window(registry or (lambda: Registry([models], trusted=[models])), state)
        made.append(window)
        qtbot.addWidget(window)
        if ready:
            window.show()
            qtbot.waitUntil(lambda: window.is_ready, timeout=10_000)
        return window

    yield open_one
    for window in made:
        window.close()


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window()
