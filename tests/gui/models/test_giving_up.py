"""A model file that is given up for another one, or with the window: at once, and nothing of it comes later."""

from __future__ import annotations

import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitapp.api import FileError
from digitapp.gui.inference.shared_registry import SharedRegistry
from digitapp.gui.main_window import MainWindow
from digitapp.gui.models import import_task
from digitapp.gui.models.add_model_dialog import AddModelDialog
from digitapp.gui.models.import_task import ImportTask
from digitapp.importing import importer
from digitapp.models.registry import Registry
from digitapp.workers.sandbox.temporary import PREFIX
from support.add_model_dialog import asked, confirm, name
from support.foreign_onnx import foreign
from support.window_driver import draw, drop
from support.window_models import always

pytestmark = pytest.mark.usefixtures("framed_once")


class Gate:
    """Holds the first that comes until it is opened; for a window that waits for it, that is after some seconds."""

    def __init__(self) -> None:
        self.reached, self._opened, self.passed = threading.Event(), threading.Event(), threading.Event()

    def hold(self) -> None:
        if not self.reached.is_set():
            self.reached.set()
            self._opened.wait(3)
            self.passed.set()

    def open(self) -> None:
        self._opened.set()


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open()


@pytest.fixture
def window(open_window: Callable[..., MainWindow], models: Path, mine: Path) -> MainWindow:
    return open_window(lambda: Registry([models, mine], trusted=[models]))


@pytest.fixture
def looked_at(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first file is looked at until the gate opens."""

    class Slow(importer.ModelImporter):
        def __init__(self, *args: object) -> None:
            super().__init__(*args)  # type: ignore[arg-type]
            gate.hold()

    monkeypatch.setattr(import_task, "ModelImporter", Slow)


@pytest.fixture
def copied(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first file is copied until the gate opens."""
    copy = importer._copy

    def slow(*args: object) -> None:
        gate.hold()
        copy(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(importer, "_copy", slow)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of temporary files, empty."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def reached(qtbot: QtBot, gate: Gate) -> None:
    qtbot.waitUntil(gate.reached.is_set, timeout=20_000)
    qtbot.wait(1)


def drop_too(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """FileDrops another file and waits until it is the one that is being added."""
    drop(window, path)
    qtbot.waitUntil(lambda: str(path) in [task.source for task in window.findChildren(ImportTask)], timeout=20_000)


@pytest.mark.usefixtures("looked_at")
@pytest.mark.parametrize("has_card", [True, False])
def test_what_one_file_is_goes_to_no_other(
    has_card: bool, qtbot: QtBot, window: MainWindow, gate: Gate, tmp_path: Path, mine: Path
) -> None:
    first, second = tmp_path / "first.onnx", foreign(tmp_path / "Second.onnx")
    drop(window, always(first, "5", id="five", title="Five") if has_card else foreign(first))
    reached(qtbot, gate)
    drop_too(qtbot, window, second)
    assert not gate.passed.is_set()  # the window did not wait
    gate.open()
    assert name(asked(qtbot, window)).text() == "Second"
    assert len(window.findChildren(AddModelDialog)) == 1
    assert not mine.exists()


@pytest.mark.usefixtures("copied")
def test_a_copy_is_given_up_for_another_file(
    qtbot: QtBot, window: MainWindow, gate: Gate, tmp_path: Path, mine: Path
) -> None:
    second = always(tmp_path / "second.onnx", "6", id="six", title="Six")
    drop(window, always(tmp_path / "first.onnx", "5", id="five", title="Five"))
    reached(qtbot, gate)
    drop_too(qtbot, window, second)
    assert not gate.passed.is_set()
    gate.open()
    qtbot.waitUntil(lambda: window.chooser.picker.currentText() == "Six", timeout=20_000)
    assert sorted(path.name for path in mine.iterdir()) == ["six.card.json", "six.onnx"]


@pytest.mark.usefixtures("looked_at")
def test_a_window_that_closes_waits_for_no_file(
    qtbot: QtBot, window: MainWindow, gate: Gate, tmp_path: Path, temporary: Path
) -> None:
    drop(window, foreign(tmp_path / "a.onnx"))
    reached(qtbot, gate)
    (folder,) = [path for path in temporary.iterdir() if not path.name.startswith(PREFIX)]  # without its worker's
    window.close()
    assert not gate.passed.is_set()
    assert folder.is_dir()
    gate.open()
    qtbot.waitUntil(lambda: not folder.exists(), timeout=5000)
    qtbot.wait(20)
    assert window.add_model.dialog is None


def test_a_registry_that_comes_too_late_starts_nothing(
    qtbot: QtBot, window: MainWindow, gate: Gate, tmp_path: Path, models: Path, temporary: Path
) -> None:
    def slow() -> Registry:
        gate.hold()
        return Registry([models])

    shared = SharedRegistry(slow)
    one = ImportTask(shared, str(foreign(tmp_path / "a.onnx")), window)
    one.open()
    reached(qtbot, gate)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(subprocess, "Popen", None)
        one.close()
        gate.open()
        qtbot.waitUntil(lambda: not any(temporary.iterdir()), timeout=5000)
    assert shared.made is not None
    shared.close()


def test_what_is_asked_of_a_file_that_was_given_up_is_not_done(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    one = ImportTask(SharedRegistry(Registry), str(foreign(tmp_path / "a.onnx")), window)
    with qtbot.assertNotEmitted(one.failed, wait=50), qtbot.assertNotEmitted(one.found):
        one.close()
        one.open()
        one.try_labels(())
        one.preview([], window.canvas.ink())
        one.close()
    assert not one.is_busy


def test_a_dialog_that_was_cancelled_goes_and_reads_nothing(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    drop(window, foreign(tmp_path / "a.onnx"))
    dialog = asked(qtbot, window)
    draw(window)
    assert any(timer.isActive() for timer in dialog.findChildren(QTimer))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not any(timer.isActive() for timer in dialog.findChildren(QTimer))
    qtbot.waitUntil(lambda: not window.findChildren(AddModelDialog) and not window.findChildren(ImportTask))


@pytest.mark.slow
def test_a_dialog_goes_with_the_file_that_was_added(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    drop(window, foreign(tmp_path / "a.onnx"))
    confirm(asked(qtbot, window))
    qtbot.waitUntil(lambda: window.chooser.picker.currentText() == "a", timeout=20_000)
    qtbot.waitUntil(lambda: not window.findChildren(AddModelDialog) and not window.findChildren(ImportTask))


def test_a_file_that_fails_after_it_was_given_up_is_not_told(
    qtbot: QtBot, window: MainWindow, gate: Gate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        gate.hold()
        raise FileError("first: failed")

    monkeypatch.setattr(import_task, "ModelImporter", fails)
    drop(window, foreign(tmp_path / "first.onnx"))
    reached(qtbot, gate)
    window.add_model.close()
    gate.open()
    qtbot.waitUntil(gate.passed.is_set, timeout=5000)
    qtbot.wait(50)
    assert "failed" not in window.status_bar.status.text()
