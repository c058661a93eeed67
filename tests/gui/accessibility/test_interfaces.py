"""Painted widgets as Qt hands them to a screen reader: roles, names, values, parts and what can be done with them."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from digitapp.evaluation.confusion import Confusion
from digitapp.gui.accessibility import interfaces
from digitapp.gui.accessibility.painted import Painted, Part, Role, Value
from digitapp.gui.evaluation.matrix import MatrixView
from digitapp.gui.main_window import MainWindow
from support.announced import Said
from support.window_driver import draw, settle

NAME, DESCRIPTION, VALUE = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value
CYCLES = 2000


class Lights(QWidget, Painted):
    """Some lights; a click on one turns it on."""

    accessible_role = Role.LIST

    def __init__(self, count: int = 10) -> None:
        super().__init__()
        self.count, self.on = count, -1
        self.setAccessibleName("Lights")

    def accessible_value(self) -> Value:
        return Value(f"{self.on} is on", self.on, -1, self.count)

    def part_count(self) -> int:
        return self.count

    def part(self, place: int) -> Part:
        number = Value(f"{place} W", place, 0, 10)
        return Part(
            f"light {place}", QRect(10 * place, 0, 10, 10), Role.BAR, number, place == self.on, self.press(place)
        )

    def press(self, place: int) -> Callable[[], None]:
        def turn_on() -> None:
            self.on = place

        return turn_on


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def children(parent: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [parent.child(place) for place in range(parent.childCount())]


def named(parent: QAccessibleInterface, name: str) -> QAccessibleInterface:
    return next(child for child in children(parent) if child.text(NAME) == name)


@pytest.fixture
def lights(qtbot: QtBot, said: list[Said]) -> Lights:
    lights = Lights()
    qtbot.addWidget(lights)
    return lights


def test_a_painted_widget_has_its_role_its_value_and_its_parts(lights: Lights) -> None:
    found = interface(lights)
    assert (found.role(), found.text(NAME), found.text(VALUE)) == (QAccessible.Role.List, "Lights", "-1 is on")
    assert found.valueInterface().currentValue() == -1
    parts = children(found)
    assert [part.text(NAME) for part in parts] == [f"light {place}" for place in range(10)]
    assert [found.indexOfChild(part) for part in parts] == list(range(10))
    third = parts[3]
    assert (third.role(), third.text(VALUE), third.text(DESCRIPTION)) == (QAccessible.Role.ProgressBar, "3 W", "3 W")
    number = third.valueInterface()
    assert (number.minimumValue(), number.currentValue(), number.maximumValue()) == (0, 3, 10)
    assert third.parent() is found
    assert third.rect().topLeft() == lights.mapToGlobal(QRect(30, 0, 10, 10).topLeft())


def test_a_part_is_pressed(lights: Lights) -> None:
    part = interface(lights).child(4)
    action = part.actionInterface()
    assert action.actionNames() == ["Press"]
    action.doAction("Press")
    assert lights.on == 4
    assert part.state().selected
    assert not interface(lights).child(5).state().selected


def test_a_part_that_is_gone_is_not_valid(lights: Lights) -> None:
    part = interface(lights).child(9)
    lights.count = 5
    assert not part.isValid()
    assert part.text(NAME) == ""
    assert part.valueInterface() is None
    interfaces.tell_of_parts(lights)
    assert [part.text(NAME) for part in children(interface(lights))] == [f"light {place}" for place in range(5)]


def test_widgets_on_a_painted_one_come_before_its_parts(lights: Lights) -> None:
    button = QPushButton("Off", lights)
    found = interface(lights)
    assert [child.text(NAME) for child in children(found)][:2] == ["Off", "light 0"]
    assert found.indexOfChild(interface(button)) == 0
    assert found.indexOfChild(found.child(3)) == 3
    assert found.child(11) is None


def test_an_interface_that_there_is_not_is_nothing(lights: Lights) -> None:
    assert interface(lights).textInterface() is None  # as of PySide 6.11 a None from Python would crash
    assert interface(lights).child(0).textInterface() is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_cycles_of_making_and_deleting_neither_crash_nor_grow(said: list[Said]) -> None:
    def cycle() -> None:
        lights = Lights()
        found = interface(lights)
        assert found.valueInterface() is not None
        for part in children(found):
            assert part.text(NAME)
            assert part.valueInterface().maximumValue() == 10
            assert part.actionInterface() is not None
            assert QAccessible.uniqueId(part)
        lights.deleteLater()
        del lights
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]

    for _ in range(CYCLES // 4):
        cycle()
    gc.collect()
    kept, objects, before = len(interfaces._kept), len(gc.get_objects()), memory()
    for _ in range(CYCLES):
        cycle()
    gc.collect()
    assert len(interfaces._kept) == kept
    # PySide keeps what its factory returned for as long as the application runs: one object without attributes.
    assert len(gc.get_objects()) - objects <= 1.1 * CYCLES
    assert memory() - before < 1_000_000


def memory() -> int:
    """Return the bytes that this process holds in memory."""
    return 4096 * int(Path("/proc/self/statm").read_text().split()[1])


def test_the_window_s_parts_have_roles_names_and_values(qtbot: QtBot, said: list[Said], window: MainWindow) -> None:
    draw(window)
    settle(qtbot, window)
    panel = window.answer_panel
    canvas, answer, bars = (interface(widget) for widget in (window.canvas, panel.answer, panel.bars))
    assert (canvas.role(), canvas.text(NAME), canvas.text(VALUE)) == (QAccessible.Role.Canvas, "Canvas", "1 stroke")
    assert canvas.text(DESCRIPTION)
    assert (answer.role(), answer.text(NAME)) == (QAccessible.Role.StaticText, "Answer")
    assert answer.text(VALUE).startswith("3, sure, ")
    assert answer.valueInterface().currentValue() == pytest.approx(100 * panel.answer.property("confidence"))
    assert (bars.role(), bars.text(NAME)) == (QAccessible.Role.Chart, "Probabilities")
    assert [bar.text(NAME) for bar in children(bars)] == list("0123456789")
    shares = [bar.valueInterface().currentValue() for bar in children(bars)]
    assert shares == pytest.approx([100 * share for share in panel.bars.values()])
    assert named(bars, "3").state().selected
    preview = interface(window.lenses.lens("input").findChild(QWidget, "preview"))
    assert preview.role() is QAccessible.Role.Graphic
    assert "pixels are inked" in preview.text(VALUE)


@pytest.mark.parametrize("name", ["input", "why", "layers", "whatIf", "replay", "compare", "table"])
def test_each_lens_is_a_pane_that_says_what_it_answers(said: list[Said], window: MainWindow, name: str) -> None:
    window.lenses.open(name)
    lens = interface(window.lenses.lens(name))
    assert lens.role() is QAccessible.Role.Pane
    assert lens.text(NAME)
    assert lens.text(DESCRIPTION)


def test_a_row_of_the_comparison_is_a_choice(qtbot: QtBot, said: list[Said], window: MainWindow) -> None:
    window.lenses.open("compare")
    draw(window)
    settle(qtbot, window)
    row = window.lenses.lens("compare").findChild(QWidget, "compare-seven")
    found = interface(row)
    assert found.role() is QAccessible.Role.RadioButton
    assert not found.state().checked
    found.actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: bool(found.state().checked), timeout=5000)
    qtbot.waitUntil(lambda: found.text(VALUE).startswith("7, "), timeout=5000)


def test_the_confusion_matrix_has_a_cell_for_each_count(qtbot: QtBot, said: list[Said]) -> None:
    view = MatrixView()
    qtbot.addWidget(view)
    none = np.zeros(0, np.intp)
    counts = np.array([[8, 1, 0], [0, 9, 2]])
    view.show_confusion(Confusion(("0", "1"), ("0", "1", None), counts, none, none, np.zeros(0)))
    found = interface(view)
    assert (found.role(), found.text(NAME)) == (QAccessible.Role.Table, "Confusion matrix")
    cells = children(found)
    assert [cell.role() for cell in cells] == 6 * [QAccessible.Role.Cell]
    assert [cell.valueInterface().currentValue() for cell in cells] == [8, 1, 0, 0, 9, 2]
    assert cells[1].text(NAME) == "0 read as 1: 1 drawing"
    assert cells[5].state().selected  # the most frequent mistake
    with qtbot.waitSignal(view.picked) as picked:
        cells[1].actionInterface().doAction("Press")
    assert picked.args == [0, 1]
    assert cells[1].state().selected
