"""The states of the window that `looks.py` pictures, each brought about as a user does."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import onnx
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTableWidget, QWidget
from screenshot import STROKES, draw, wait

from digitapp.drawing.files import Record, write_records
from digitapp.gui.app import make_window
from digitapp.gui.documents.question import Question
from digitapp.gui.documents.samples import DIGITS, NO_DIGITS
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry, bundled_folder

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from support.window_models import always, write_broken, write_raising  # type: ignore[import-not-found]

HELD = threading.Event()
"""Set once models may be loaded."""
_LOADING = "loading"
_MODELS = ("own-model", "failing-model", "broken-model", "picker", "menu-model")
"""States in which there are models of the user's own."""


@contextmanager
def opened(app: QApplication, folder: Path, theme: str, name: str) -> Iterator[MainWindow]:
    """Open a window for a state, ready but where the state is that it is not."""
    models = folder / "models"
    if name in _MODELS:
        always(models / "mine.onnx", "3", id="mine", title="My first network, trained in the third lesson")
        write_raising(models / "raising.onnx", id="raising", title="One that fails")
        write_broken(models / "torn.onnx")
    HELD.clear() if name == _LOADING else HELD.set()

    def registry() -> Registry:
        HELD.wait()
        trusted = {bundled_folder(), models} if name == "failing-model" else None  # a foreign one is tried first
        return Registry([bundled_folder(), models], trusted=trusted)

    window = make_window(registry, folder / "state")
    window.view.set_appearance(theme)
    window.show()
    window.setProperty("folder", str(folder))
    if name != _LOADING:
        wait(app, lambda: window.is_ready)
    try:
        yield window
    finally:
        HELD.set()
        window.close()
        window.deleteLater()
        app.processEvents()


def empty(_: MainWindow) -> None:
    """Nothing was drawn yet."""


def digit(window: MainWindow) -> None:
    """A seven that the model is sure of."""
    for stroke in STROKES:
        draw(window.canvas, stroke)
    _read(window)


def unsure(window: MainWindow) -> None:
    """A digit that could be another."""
    _sample(window, DIGITS[3].record())


def no_digit(window: MainWindow) -> None:
    """A heart."""
    _sample(window, NO_DIGITS[0].record())


def loading(window: MainWindow) -> None:
    """Ink, and no model yet."""
    for stroke in STROKES:
        draw(window.canvas, stroke)
    wait(_app(), lambda: window.answer_panel.answer.property("state") == "loading the model …")


def failing_model(window: MainWindow) -> None:
    """A model that fails on every drawing."""
    _known(window, "raising")
    window.models.choose("raising")
    wait(_app(), lambda: window.models.card is not None and window.models.card.id == "raising")
    digit(window)


def broken_model(window: MainWindow) -> None:
    """A model whose file is damaged, chosen."""
    digit(window)
    _known(window, "torn", False)
    window.models.choose("torn")
    wait(_app(), lambda: window.status_bar.status.is_error)


def no_file(window: MainWindow) -> None:
    """A file that is no drawing was opened."""
    path = Path(str(window.property("folder"))) / "holiday in the mountains.ndjson"
    path.write_text("[1, 2\n")
    window.file_actions.open_path(path)
    wait(_app(), lambda: window.status_bar.status.is_error)


def dot(window: MainWindow) -> None:
    """Too little ink to read."""
    draw(window.canvas, ((250, 250), (255, 250)))
    _read(window)


def right(window: MainWindow) -> None:
    """A drawing of a file, labelled as it is read."""
    _labelled(window, 7)


def wrong(window: MainWindow) -> None:
    """A drawing of a file, labelled otherwise."""
    _labelled(window, 4)


def framing_off(window: MainWindow) -> None:
    """The canvas shrunk as it is."""
    window.actions_["framing"].trigger()
    digit(window)


def compare(window: MainWindow) -> None:
    """All models read the drawing."""
    window.actions_["compare"].trigger()
    _sample(window, DIGITS[1].record())
    _compared(window)


def compare_menu(window: MainWindow) -> None:
    """The menu of a compared model."""
    compare(window)
    row = window.lenses.lens("compare").slots[2].row  # type: ignore[attr-defined]
    place = QPoint(40, 20)
    QApplication.sendEvent(row, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, row.mapToGlobal(place)))


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

    wait(_app(), has_candidates, 60)


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
    _known(window, "mine")
    window.model_manager.show_page("mine")
    name = cast(QWidget, window.model_manager.page).findChild(QLineEdit, "modelName")
    wait(_app(), lambda: name is not None and name.isEnabled())


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
    _known(window, "mine")
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
    _known(window, "mine")
    _menu(window, "Model")


def present(window: MainWindow) -> None:
    """Presentation of an answer."""
    digit(window)
    window.actions_["present"].trigger()


def present_unsure(window: MainWindow) -> None:
    """Presentation of a drawing that is no digit."""
    no_digit(window)
    window.actions_["present"].trigger()


def eraser(window: MainWindow) -> None:
    """The eraser over ink."""
    digit(window)
    window.actions_["eraser"].trigger()
    QTest.mouseMove(window.canvas, QPoint(round(0.6 * window.canvas.width()), round(0.3 * window.canvas.height())))


def focus(window: MainWindow) -> None:
    """The strip of steps has the focus, by keyboard."""
    digit(window)
    window.activateWindow()
    window.lenses.lens("input").steps.setFocus(Qt.FocusReason.TabFocusReason)  # type: ignore[attr-defined]


def focus_tool(window: MainWindow) -> None:
    """A button of the toolbar has the focus, by keyboard."""
    window.activateWindow()
    cast(QWidget, window.findChild(QWidget, "open")).setFocus(Qt.FocusReason.TabFocusReason)


def drop(window: MainWindow) -> None:
    """Files are dragged over the window."""
    window.sources.drops.target.light_up("Open lesson.ndjson")


def torn_off(window: MainWindow) -> None:
    """A lens in a dock of its own."""
    digit(window)
    window.lenses.tear_off("input")
    window.lenses.open("compare")
    _app().processEvents()
    if window.lenses.isVisible():  # else the screen is too small for both
        _compared(window)


def _app() -> QApplication:
    return cast(QApplication, QApplication.instance())


def _known(window: MainWindow, model: str, usable: bool = True) -> None:
    """Wait until a worker has looked at a model of the user's own."""

    def looked_at() -> bool:
        return any(entry.id == model and (entry.card is not None) == usable for entry in window.registry().entries)

    wait(_app(), looked_at, 60)


def _read(window: MainWindow) -> None:
    """Wait until the answer is about the drawing, and nothing moves any more."""
    steps = window.lenses.lens("input").steps  # type: ignore[attr-defined]
    wait(_app(), lambda: window.live_prediction.up_to_date and not (steps.is_playing or steps.is_waiting))


def _compared(window: MainWindow) -> None:
    """Wait until every model that is compared has its answer."""
    lens = window.lenses.lens("compare")

    def are_judged() -> bool:
        slots, sentence = lens.slots, lens.sentence.text()  # type: ignore[attr-defined]
        return all(slot.row.shown.label for slot in slots) and sentence.startswith(("All", "No", *"23456789"))

    wait(_app(), are_judged)


def _sample(window: MainWindow, record: Record) -> None:
    window.documents.show_record(record)
    _read(window)


def _labelled(window: MainWindow, label: int) -> None:
    path = Path(str(window.property("folder"))) / "lesson.ndjson"
    write_records(path, [Record([list(stroke) for stroke in STROKES], label=label)])
    window.file_actions.open_path(path)
    wait(_app(), lambda: window.documents.label is not None)
    _read(window)


def _menu(window: MainWindow, title: str) -> None:
    bar = window.menuBar()
    action = next(action for action in bar.actions() if action.text().replace("&", "") == title)
    bar.setActiveAction(action)
    cast(QMenu, action.menu()).popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))


STATES: dict[str, Callable[[MainWindow], None]] = {
    take.__name__.replace("_", "-"): take
    for take in (
        *(empty, digit, unsure, no_digit, dot, loading, failing_model, broken_model, no_file, right, wrong),
        *(framing_off, compare, compare_menu, torn_off, present, present_unsure, eraser, focus, focus_tool, drop),
        *(add_model, add_served, help_page, about, model_page, own_model, question),
        *(picker, menu_file, menu_tools, menu_model),
    )
}
"""By name."""
