"""Asks and drives the dialog that adds a model, as a person would."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from digitapp.gui.main_window import MainWindow
from digitapp.gui.models.add_model_dialog import AddModel


def asked(qtbot: QtBot, window: MainWindow) -> AddModel:
    """The dialog, once it has candidates or says why it has none."""
    qtbot.waitUntil(lambda: window.add_model.dialog is not None, timeout=20_000)
    dialog = window.add_model.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: candidates(dialog).isEnabled() or is_refused(dialog), timeout=20_000)
    return dialog


def candidates(dialog: AddModel) -> QTableWidget:
    return dialog.findChild(QTableWidget, "candidates")


def cell(dialog: AddModel, row: int, column: int) -> str:
    item = candidates(dialog).item(row, column)
    return item.text() if item else ""


def reads(dialog: AddModel, row: int = 0) -> str:
    """What a candidate makes of the drawing."""
    return cell(dialog, row, 1)


def takes(dialog: AddModel, row: int = 0) -> str:
    """How a candidate takes its images."""
    return cell(dialog, row, 3)


def hint(dialog: AddModel) -> str:
    return dialog.findChild(QLabel, "hint").text()


def is_refused(dialog: AddModel) -> bool:
    return bool(dialog.findChild(QLabel, "hint").property("error"))


def name(dialog: AddModel) -> QLineEdit:
    return dialog.findChild(QLineEdit, "name")


def try_labels(dialog: AddModel, text: str) -> None:
    labels = dialog.findChild(QLineEdit, "labels")
    labels.setText(text)
    QTest.keyClick(labels, Qt.Key.Key_Return)


def add_button(dialog: AddModel) -> QPushButton:
    return dialog.findChild(QPushButton, "add")


def confirm(dialog: AddModel) -> None:
    QTest.mouseClick(add_button(dialog), Qt.MouseButton.LeftButton)
