"""The window asks once whether a backend of another package may use what it needs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry
from support import attacking_backend
from support.attacking_backend import write_attack
from support.onnx_models import card
from support.window_driver import drop


@pytest.fixture
def window(
    open_window: Callable[..., MainWindow],
    models: Path,
    mine: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    monkeypatch.syspath_prepend(attacking_backend.install(tmp_path / "site"))
    return open_window(lambda: Registry([models, mine], trusted=[models]))


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model whose backend starts a program when it is loaded, and says so in its error."""
    path = write_attack(tmp_path / "given", "run_program", suffix="needsprocesses")
    path.with_name("model.card.json").write_text(card("model").to_json())
    return path


def answer(qtbot: QtBot, window: MainWindow, word: str) -> None:
    """Press a button of the question, once it is asked."""
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "allowBackend") is not None, timeout=20_000)
    box = window.findChild(QMessageBox, "allowBackend")
    (button,) = [button for button in box.findChildren(QPushButton) if button.text() == word]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "allowBackend") is None)


def test_what_is_not_allowed_is_refused_in_one_sentence(qtbot: QtBot, window: MainWindow, model: Path) -> None:
    said: list[str] = []
    window.add_model.message.connect(lambda text, _: said.append(text))
    drop(window, model)
    answer(qtbot, window, "Do Not Allow")
    qtbot.waitUntil(lambda: "needs other programs, which it starts" in said[-1], timeout=20_000)
    assert Registry().permissions.of("needsprocesses") == ()


def test_what_is_allowed_is_not_asked_again(qtbot: QtBot, window: MainWindow, model: Path) -> None:
    said: list[str] = []
    window.add_model.message.connect(lambda text, _: said.append(text))
    drop(window, model)
    answer(qtbot, window, "Allow")
    qtbot.waitUntil(lambda: "done: 0" in said[-1], timeout=20_000)
    assert Registry().permissions.of("needsprocesses") == ("processes",)
    said.append("")
    drop(window, model)
    qtbot.waitUntil(lambda: "done: 0" in said[-1], timeout=20_000)
    assert window.findChild(QMessageBox, "allowBackend") is None
