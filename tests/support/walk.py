"""Walk over all that the app shows: each lens, dialog, menu and mode, one after the other, with the bundled models."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import onnx
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from digitapp.gui.lenses.inquiry import Inquiry
from digitapp.gui.lenses.kinds import LENSES
from digitapp.gui.main_window import MainWindow
from digitapp.gui.opening import OpeningQuestion
from digitapp.gui.tour.tour import Tour
from digitapp.importing.ranking import DRAWINGS
from digitapp.models.registry import bundled_folder
from support.window_driver import draw, settle

ONE = [(120, 120), (140, 100), (140, 400)]
SEVEN = [(260, 110), (400, 110), (320, 400)]
_QUIET_MS = 10


def places(qtbot: QtBot, window: MainWindow, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Yield what is seen, one after the other: its name, and the top-level widget that shows it."""
    yield "empty", window
    draw(window)
    settle(qtbot, window)
    yield "drawn", window
    yield from _lenses(qtbot, window)
    yield from _numbers(qtbot, window)
    yield from _collection(qtbot, window, folder)
    yield from _dialogs(qtbot, window, folder)
    yield from _tour(qtbot, window)
    yield from _evaluation(qtbot, window)
    yield from _menus(window)


def quick_places(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield what is seen without waiting for what models find out."""
    window.canvas.clear()
    yield "empty", window
    draw(window)
    settle(qtbot, window)
    for kind in LENSES:
        window.lenses.open(kind.name)
        yield f"lens {kind.name}", window
    window.lenses.open("input")
    window.actions_["collection"].setChecked(True)
    yield "tray", window
    window.actions_["ask_me"].setChecked(True)
    yield "ask_me", window
    window.actions_["collection"].setChecked(False)
    yield from _tour(qtbot, window)
    yield from _pages(qtbot, window)
    window.evaluation.open()
    assert window.evaluation.view is not None
    quiet(qtbot)
    yield "evaluation", window.evaluation.view
    window.evaluation.view.close()


def quiet(qtbot: QtBot) -> None:
    """Let what was changed be laid out."""
    for _ in range(3):
        QApplication.processEvents()
    qtbot.wait(_QUIET_MS)


def _lenses(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    for kind in LENSES:
        if kind.is_hidden:
            window.lenses.reveal(kind.name, True)
        window.lenses.open(kind.name)
        _answered(qtbot, window.lenses.lens(kind.name))
        quiet(qtbot)
        yield f"lens {kind.name}", window
    window.lenses.reveal("training", False)
    window.lenses.open("input")


def _answered(qtbot: QtBot, lens: QWidget) -> None:
    """Wait until a lens that was just made knows all that it asks for."""
    answered: set[Inquiry] = set()
    asked = [inquiry for inquiry in lens.findChildren(Inquiry) if inquiry._thread is not None]
    for inquiry in asked:
        for signal in (inquiry.finished, inquiry.failed):
            signal.connect(lambda *_, inquiry=inquiry: answered.add(inquiry))
    qtbot.waitUntil(lambda: len(answered) == len(asked), timeout=20_000)


def _numbers(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.canvas.clear()
    draw(window, ONE)
    draw(window, SEVEN)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.numbers.number is not None)
    window.lenses.open("table")
    quiet(qtbot)
    yield "number", window
    window.lenses.open("input")
    window.canvas.clear()


def _collection(qtbot: QtBot, window: MainWindow, folder: Path) -> Iterator[tuple[str, QWidget]]:
    window.actions_["collection"].setChecked(True)
    quiet(qtbot)
    yield "empty tray", window
    for label in ("1", "7"):
        draw(window, ONE if label == "1" else SEVEN)
        settle(qtbot, window)
        window.collecting.correct(label)
        window.canvas.clear()
    qtbot.waitUntil(lambda: sum(window.collecting.desk.counts.values()) == 2)
    quiet(qtbot)
    yield "tray", window
    for mode in ("collect", "ask_me"):
        window.actions_[mode].setChecked(True)
        quiet(qtbot)
        yield mode, window
        window.actions_[mode].setChecked(False)
    window.collecting.teach_wanted.emit(window.collecting.desk.path)
    dialog = window.teaching.dialog
    assert dialog is not None
    quiet(qtbot)
    yield "teach", dialog
    window.teaching.close()
    window.actions_["collection"].setChecked(False)


def _dialogs(qtbot: QtBot, window: MainWindow, folder: Path) -> Iterator[tuple[str, QWidget]]:
    yield from _pages(qtbot, window)
    yield from _added(qtbot, window, folder)


def _pages(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    dialogs = (("help", "help"), ("about", "about"), ("about_model", "modelPage"), ("shortcuts", "shortcuts"))
    for action, name in dialogs:
        window.actions_[action].trigger()
        dialog = window.findChild(QDialog, name)
        assert dialog is not None
        quiet(qtbot)
        yield name, dialog
        dialog.close()
    window.add_model.ask_address()
    address = window.add_model.address_dialog
    assert address is not None
    quiet(qtbot)
    yield "address", address
    window.add_model.close()
    question = OpeningQuestion("three.ndjson", window)
    question.show()
    quiet(qtbot)
    yield "opening", question
    question.close()


def _tour(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.actions_["tour"].trigger()
    tour = window.findChild(Tour)
    assert isinstance(tour, Tour)
    while tour.step is not None:
        quiet(qtbot)
        yield f"tour, {tour.step.title}", window
        tour.go_on()


def _added(qtbot: QtBot, window: MainWindow, folder: Path) -> Iterator[tuple[str, QWidget]]:
    path = folder / "network.onnx"
    model = onnx.load(bundled_folder() / "mlp-28x28.onnx")
    del model.metadata_props[:]
    onnx.save(model, path)
    window.add_model.add(str(path))
    qtbot.waitUntil(lambda: window.add_model.dialog is not None and window.add_model.dialog.isVisible(), timeout=30_000)
    dialog = window.add_model.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog._candidates), timeout=30_000)
    quiet(qtbot)
    yield "add model", dialog
    dialog.reject()
    window.add_model.close()


def _evaluation(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.evaluation.open()
    view = window.evaluation.view
    assert view is not None
    quiet(qtbot)
    yield "evaluation, empty", view
    view.choices.tick("logreg-28x28")
    window.evaluation.open_with(DRAWINGS)
    qtbot.waitUntil(lambda: not window.evaluation.is_busy, timeout=60_000)
    for place in range(view.tabs.count()):
        view.tabs.setCurrentIndex(place)
        quiet(qtbot)
        yield f"evaluation, page {place + 1}", view
    view.close()


def _menus(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
        yield f"menu {menu.title() or menu.objectName()}", menu
