"""The dialogs and menus over the window that `looks.py` pictures, each opened as a user does."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import onnx
from look_states import compare
from look_window import app, digit, known
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QTableWidget, QWidget
from screenshot import wait

from digitapp.gui.documents.question import Question
from digitapp.gui.main_window import MainWindow
from digitapp.importing.ranking import DRAWINGS
from digitapp.models.registry import bundled_folder


def add_model(window: MainWindow) -> None:
    """A file without a card, and the ways to read it."""
    digit(window)
    path = Path(str(window.property("folder"))) / "network.onnx"
    model = onnx.load(bundled_folder() / "mlp-28x28.onnx")
    del model.metadata_props[:]
    onnx.save(model, path)
    window.add_model.add(str(path))

    def has_candidates() -> bool:
        dialog = window.add_model.dialog
        table = dialog.findChild(QTableWidget, "candidates") if dialog is not None else None
        cell = table.item(0, 1) if table is not None else None
        return cell is not None and cell.text() != ""

    wait(app(), has_candidates, 60)


def add_served(window: MainWindow) -> None:
    """The address of a served model was wrong."""
    window.add_model.ask_address()
    dialog = window.add_model.address_dialog
    assert dialog is not None
    dialog.show_failure("No server answers at http://localhost:8080; start it, or give another address.")


def help_page(window: MainWindow) -> None:
    """The help page."""
    window.actions_["help"].trigger()


def about(window: MainWindow) -> None:
    """What this is."""
    window.actions_["about"].trigger()


def model_page(window: MainWindow) -> None:
    """All that is known of a bundled model."""
    window.actions_["about_model"].trigger()


def own_model(window: MainWindow) -> None:
    """The page of a model of one's own."""
    known(window, "mine")
    window.model_manager.show_page("mine")
    name = cast(QWidget, window.model_manager.page).findChild(QLineEdit, "modelName")
    wait(app(), lambda: name is not None and name.isEnabled())


def evaluation(window: MainWindow) -> None:
    """Two models on drawings with labels: the matrix and the drawings of a cell."""
    window.evaluation.open()
    view = window.evaluation.view
    assert view is not None
    view.choices.tick("logreg-28x28")
    window.evaluation.open_with(DRAWINGS)
    wait(app(), lambda: not window.evaluation.is_busy, 60)
    view.results.setCurrentCell(0, 1)


def question(window: MainWindow) -> None:
    """A question about what would be lost."""
    digit(window)
    choices = [("save", "Save"), ("discard", "Discard")]
    asked = Question(
        window, "Open a drawing", "The drawing is in no file yet. Save it before another is opened?", choices
    )
    asked.show()


def picker(window: MainWindow) -> None:
    """The list of models is open."""
    known(window, "mine")
    digit(window)
    window.chooser.picker.showPopup()


def menu_file(window: MainWindow) -> None:
    """The menu File."""
    _menu(window, "File")


def menu_tools(window: MainWindow) -> None:
    """The menu Tools, with a choice checked."""
    _menu(window, "Tools")


def menu_model(window: MainWindow) -> None:
    """The menu Model, with one that cannot be used."""
    known(window, "mine")
    _menu(window, "Model")


def compare_menu(window: MainWindow) -> None:
    """The menu of a compared model."""
    compare(window)
    row = window.lenses.lens("compare").slots[2].row  # type: ignore[attr-defined]
    place = QPoint(40, 20)
    app().sendEvent(row, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, row.mapToGlobal(place)))


def _menu(window: MainWindow, title: str) -> None:
    bar = window.menuBar()
    action = next(action for action in bar.actions() if action.text().replace("&", "") == title)
    bar.setActiveAction(action)
    cast(QMenu, action.menu()).popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))


DIALOGS = (
    *(add_model, add_served, help_page, about, model_page, own_model, evaluation, question),
    *(picker, menu_file, menu_tools, menu_model, compare_menu),
)
