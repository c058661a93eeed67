"""Read and drive the dialog that adds a model, as a user does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from digitapp.gui.main_window import MainWindow
from digitapp.gui.models.add_model_dialog import AddModelDialog


def asked(qtbot: QtBot, window: MainWindow) -> AddModelDialog:
    """Return the dialog, once it has candidates or says why it has none."""
    qtbot.waitUntil(lambda: window.add_model.dialog is not None, timeout=20_000)
    dialog = window.add_model.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: candidates(dialog).isEnabled() or is_refused(dialog), timeout=20_000)
    return dialog


def candidates(dialog: AddModelDialog) -> QTableWidget:
    return dialog.findChild(QTableWidget, "candidates")


def cell(dialog: AddModelDialog, row: int, column: int) -> str:
    item = candidates(dialog).item(row, column)
    return item.text() if item else ""


def reads(dialog: AddModelDialog, row: int = 0) -> str:
    """Return a candidate's reading of the drawing."""
    return cell(dialog, row, 1)


def takes(dialog: AddModelDialog, row: int = 0) -> str:
    """Return the text that says how a candidate takes its images."""
    return cell(dialog, row, 3)


def hint(dialog: AddModelDialog) -> str:
    return dialog.findChild(QLabel, "hint").text()


def is_refused(dialog: AddModelDialog) -> bool:
    return bool(dialog.findChild(QLabel, "hint").property("error"))


def name(dialog: AddModelDialog) -> QLineEdit:
    return dialog.findChild(QLineEdit, "name")


def try_labels(dialog: AddModelDialog, text: str) -> None:
    labels = dialog.findChild(QLineEdit, "labels")
    labels.setText(text)
    QTest.keyClick(labels, Qt.Key.Key_Return)


def add_button(dialog: AddModelDialog) -> QPushButton:
    return dialog.findChild(QPushButton, "add")


def confirm(dialog: AddModelDialog) -> None:
    QTest.mouseClick(add_button(dialog), Qt.MouseButton.LeftButton)
