"""The lens What if: it shows what the model answers of the drawing changed so, and Keep makes that the drawing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import digitapp
from digitapp.api import ModelError
from digitapp.explaining.alterations import ALTERATIONS, altered_ink
from digitapp.explaining.sensitivity import Curve, curve_of, sensitivity
from digitapp.gui.lenses.what_if import curves as module
from digitapp.gui.lenses.what_if.lens import WhatIfLens
from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme
from digitapp.models.registry import Registry
from support.window_driver import SEVEN, choose, draw, press, release, settle, strokes
from support.window_driver import move as drag
from support.window_models import write_model, write_raising

ROTATION_45, NOISE = 25, 20
"""Places of amounts."""


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    """A window with the bundled models."""
    return open_window(Registry)


@pytest.fixture
def lens(window: MainWindow) -> WhatIfLens:
    return opened(window)


def opened(window: MainWindow) -> WhatIfLens:
    window.resize(1280, 900)
    window.lenses.open("whatIf")
    found = window.lenses.lens("whatIf")
    assert isinstance(found, WhatIfLens)
    return found


def known(qtbot: QtBot, window: MainWindow, lens: WhatIfLens) -> None:
    """Wait until all curves are about the drawing and the sliders of now."""
    settle(qtbot, window)
    qtbot.waitUntil(lambda: lens.curves.is_up_to_date, timeout=20_000)


def move(lens: WhatIfLens, name: str, place: int) -> None:
    """Turn to a slider and move it."""
    lens.controls.sliders[name].setFocus(Qt.FocusReason.OtherFocusReason)
    lens.controls.sliders[name].chosen.emit()  # offscreen the window may not be active
    lens.controls.sliders[name].setValue(place)


def test_it_shows_what_sensitivity_finds(qtbot: QtBot, window: MainWindow, lens: WhatIfLens) -> None:
    assert (lens.objectName(), lens.accessibleName()) == ("lensWhatIf", "What if")
    draw(window, SEVEN)
    known(qtbot, window, lens)
    same = sensitivity(digitapp.load_model(), window.canvas.drawing)
    assert lens.curves.sensitivity is not None
    assert lens.curves.sensitivity.sentence == same.sentence
    for way, curve in zip(ALTERATIONS, same.curves, strict=True):
        shown = lens.controls.sliders[way.name].shown
        assert shown is not None
        assert shown.curve.probabilities == pytest.approx(curve.probabilities, abs=1e-3)
        assert lens.controls.sliders[way.name].accessibleDescription() == curve.sentence
    rotation = next(curve for curve in same.curves if curve.alteration.name == "rotation")
    assert lens.said.text() == f"{rotation.sentence}\n{same.weakness}"
    assert lens.now.text().startswith("As drawn: 7 (")
    assert not lens.reset.isEnabled()
    assert not lens.keep.isEnabled()


def test_a_slider_changes_the_drawing_by_degrees_and_reset_puts_it_back(
    qtbot: QtBot, window: MainWindow, lens: WhatIfLens
) -> None:
    draw(window, SEVEN)
    known(qtbot, window, lens)
    before = strokes(window)
    move(lens, "rotation", ROTATION_45)
    ink = altered_ink(window.canvas.ink(), {"rotation": 45})
    read = digitapp.load_model().predict(ink)
    assert lens.preview.pixels() == pytest.approx(read.image, abs=1e-3)  # at once, without waiting for the model
    expected = str(read.label) if read.is_digit else "not a digit"
    assert lens.now.text().startswith(f"Changed: {expected}")
    ghost = window.canvas.ghost.ink
    assert ghost is not None
    assert [line.tolist() for line in ghost.strokes] == [line.tolist() for line in ink.strokes]
    assert strokes(window) == before
    label = lens.findChild(QLabel, "amount-rotation")
    assert label is not None
    assert label.text() == "+45°"
    known(qtbot, window, lens)
    shown = lens.controls.sliders["slant"].shown
    assert shown is not None
    turned = curve_of(digitapp.load_model(), window.canvas.ink(), shown.curve.alteration, {"rotation": 45})
    assert shown.curve.probabilities == pytest.approx(turned.probabilities, abs=1e-3)
    QTest.mouseClick(lens.reset, Qt.MouseButton.LeftButton)
    assert lens.controls.amounts == {}
    assert window.canvas.ghost.ink is None
    assert lens.now.text().startswith("As drawn: 7 (")


def test_keep_is_one_edit_that_can_be_undone(qtbot: QtBot, window: MainWindow, lens: WhatIfLens) -> None:
    draw(window, SEVEN)
    known(qtbot, window, lens)
    before = strokes(window)
    move(lens, "rotation", 20)
    move(lens, "tremble", 4)
    wanted = altered_ink(window.canvas.ink(), lens.controls.amounts)
    QTest.mouseClick(lens.keep, Qt.MouseButton.LeftButton)
    assert strokes(window) == [line.tolist() for line in wanted.strokes]
    assert lens.controls.amounts == {}
    assert window.canvas.ghost.ink is None
    known(qtbot, window, lens)
    window.actions_["undo"].trigger()
    assert strokes(window) == before


def test_noise_is_in_the_pixels_and_cannot_be_kept(qtbot: QtBot, window: MainWindow, lens: WhatIfLens) -> None:
    draw(window, SEVEN)
    known(qtbot, window, lens)
    move(lens, "noise", NOISE)
    assert np.median(lens.preview.pixels()) > 0
    assert window.canvas.ghost.ink is None
    assert not lens.keep.isEnabled()
    assert "not the ink" in lens.keep.toolTip()
    assert lens.reset.isEnabled()


def test_a_point_of_the_chart_chooses_the_amount(qtbot: QtBot, window: MainWindow, lens: WhatIfLens) -> None:
    draw(window, SEVEN)
    known(qtbot, window, lens)
    plot = lens.chart.plot()
    place = QPoint(round(plot.left() + 0.75 * plot.width()), round(plot.center().y()))
    QTest.mouseClick(lens.chart, Qt.MouseButton.LeftButton, pos=place)
    assert lens.controls.amounts == {"rotation": 40.0}


def test_sliders_by_keyboard_and_mouse(qtbot: QtBot, window: MainWindow, lens: WhatIfLens) -> None:
    draw(window, SEVEN)
    known(qtbot, window, lens)
    slider = lens.controls.sliders["slant"]
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert lens.controls.amounts == {"slant": 3.0}
    assert slider.accessibleName() == "Slant +3°"
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert lens.controls.amounts == {"slant": 48.0}
    QTest.keyClick(slider, Qt.Key.Key_Backspace)
    assert slider.is_at_rest
    left = QPoint(round(slider.strip().left()), slider.height() // 2)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=left)
    assert lens.controls.amounts == {"slant": -48.0}
    assert lens.said.text().startswith("Slant: ")
    QTest.mouseDClick(slider, Qt.MouseButton.LeftButton, pos=left)
    assert slider.is_at_rest


def test_without_framing_it_matters_where_the_drawing_is(qtbot: QtBot, window: MainWindow, lens: WhatIfLens) -> None:
    draw(window, SEVEN)
    known(qtbot, window, lens)
    move(lens, "shift-x", 16)
    assert "because drawings are framed" in lens.said.text()
    lens.framing.click()
    assert not window.actions_["framing"].isChecked()
    known(qtbot, window, lens)
    assert "stays 7" in lens.said.text()


def test_the_pen_takes_the_ghost_away_until_it_rests(qtbot: QtBot, window: MainWindow, lens: WhatIfLens) -> None:
    draw(window, SEVEN)
    known(qtbot, window, lens)
    move(lens, "slant", 20)
    assert window.canvas.ghost.ink is not None
    press(window, (100, 300))
    assert window.canvas.ghost.ink is None
    release(window, (150, 300))
    qtbot.waitUntil(lambda: window.canvas.ghost.ink is not None)
    assert len(window.canvas.ghost.ink.strokes) == 2
    window.lenses.open("input")
    assert window.canvas.ghost.ink is None
    window.lenses.open("whatIf")
    qtbot.waitUntil(lambda: window.canvas.ghost.ink is not None)


def test_while_strokes_arrive_only_the_chosen_curve_is_asked_for(
    qtbot: QtBot, window: MainWindow, lens: WhatIfLens, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def recorded(*args: object) -> Curve:
        asked.append(args[2].name)  # type: ignore[attr-defined]
        return curve_of(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "curve_of", recorded)
    press(window, SEVEN[0])
    for point in SEVEN[1:]:
        drag(window, point)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: "rotation" in lens.curves.known)
    assert set(asked) == {"rotation"}
    assert not lens.curves.is_up_to_date
    release(window, SEVEN[-1])
    known(qtbot, window, lens)
    assert set(asked) == {way.name for way in ALTERATIONS}


def test_the_ghost_is_painted_faintly_over_the_drawing(qtbot: QtBot, window: MainWindow, lens: WhatIfLens) -> None:
    draw(window, SEVEN)
    known(qtbot, window, lens)
    canvas, scale = window.canvas, window.canvas.width() / 500
    clear = canvas.grab().toImage()
    move(lens, "shift-x", 6)  # far to the left
    shown = canvas.grab().toImage()
    x, y = np.add(SEVEN[5], (lens.controls.amounts["shift-x"] / 100 * 500, 0)) * scale
    ratio = shown.devicePixelRatio()
    place = QPoint(round(x * ratio), round(y * ratio))
    colour, accent = shown.pixelColor(place), theme.current().accent
    assert clear.pixelColor(place) != colour
    assert colour.blue() > colour.red()
    assert colour != accent
    ink = QPoint(round(SEVEN[4][0] * scale * ratio), round(SEVEN[4][1] * scale * ratio))
    assert shown.pixelColor(ink) == clear.pixelColor(ink)


def test_an_empty_canvas_says_what_to_do(qtbot: QtBot, window: MainWindow, lens: WhatIfLens) -> None:
    assert "Draw something" in lens.said.text()
    draw(window, SEVEN)
    known(qtbot, window, lens)
    move(lens, "slant", 20)
    window.actions_["clear"].trigger()
    qtbot.waitUntil(lambda: "Draw something" in lens.said.text())
    assert lens.controls.amounts == {}
    assert lens.chart.curve is None
    assert window.canvas.ghost.ink is None


def test_a_dot_is_nothing_to_read(qtbot: QtBot, window: MainWindow, lens: WhatIfLens) -> None:
    draw(window, [(250, 250)])
    settle(qtbot, window)
    assert "Draw something" in lens.said.text()
    move(lens, "missing-end", 20)
    assert lens.chart.curve is None
    assert not lens.keep.isEnabled()


def test_it_follows_the_model(qtbot: QtBot, window: MainWindow, lens: WhatIfLens) -> None:
    draw(window, SEVEN)
    known(qtbot, window, lens)
    choose(window, "mlp-8x8")
    qtbot.waitUntil(lambda: lens.curves.is_up_to_date and lens.preview.pixels().shape == (8, 8), timeout=20_000)


def test_it_asks_only_while_it_is_open(qtbot: QtBot, window: MainWindow, lens: WhatIfLens) -> None:
    window.lenses.open("input")
    draw(window, SEVEN)
    settle(qtbot, window)
    assert lens.now.text() == ""
    window.lenses.open("whatIf")
    known(qtbot, window, lens)
    assert lens.now.text().startswith("As drawn: 7")


def test_a_model_that_fails_in_the_middle_says_so_and_the_window_lives(
    qtbot: QtBot, window: MainWindow, lens: WhatIfLens, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: Iterator[int] = iter(range(1000))

    def broken(*args: object) -> Curve:
        if next(calls) >= 3:
            raise ModelError("cnn-28x28: failed to read images; mend its export")
        return curve_of(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "curve_of", broken)
    draw(window, SEVEN)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: "mend its export." in lens.said.text())
    assert lens.chart.curve is None
    assert window.answer_panel.answer.property("label") == "7"
    monkeypatch.undo()
    window.actions_["clear"].trigger()
    draw(window, SEVEN)
    known(qtbot, window, lens)


def test_of_a_slow_model_it_says_how_long_it_takes(qtbot: QtBot, window: MainWindow, lens: WhatIfLens) -> None:
    draw(window, SEVEN)
    known(qtbot, window, lens)
    assert lens.curves.result is not None
    lens.curves.result = replace(lens.curves.result, model_seconds=0.4)
    lens.curves.delayed.emit()
    assert lens.said.text().endswith("needs 400 ms for one answer, and 33 are asked for: about 13 s for each slider.")


def test_a_thousand_labels_and_labels_alone(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    folder, labels = tmp_path / "many", [f"label {number}" for number in range(1000)]
    rng = np.random.default_rng(1)
    write_model(
        folder / "a.onnx", id="cnn-28x28", labels=labels, weights=rng.normal(size=(784, 1000)).astype(np.float32)
    )
    write_model(folder / "b.onnx", id="hard", weights=rng.normal(0, 1000, size=(784, 10)).astype(np.float32))
    window = open_window(lambda: Registry([folder], trusted=[folder]))
    lens = opened(window)
    draw(window, SEVEN)
    known(qtbot, window, lens)
    assert lens.chart.curve is not None
    assert 1 <= len(lens.chart.curve.lines()) <= 5
    lens.grab()
    choose(window, "hard")
    qtbot.waitUntil(lambda: lens.curves.is_up_to_date and len(lens.chart.curve.labels) == 10, timeout=20_000)  # type: ignore[union-attr]
    assert len(lens.chart.curve.segments) > 1
    assert np.sort(lens.chart.curve.probabilities, axis=1)[:, -1].min() > 0.99
    lens.grab()


def test_all_models_answer_along_the_chosen_change(qtbot: QtBot, window: MainWindow, lens: WhatIfLens) -> None:
    draw(window, SEVEN)
    known(qtbot, window, lens)
    lens.all_models.click()
    qtbot.waitUntil(lambda: lens.models.is_up_to_date, timeout=20_000)
    assert [row.entry.id for row in lens.models.rows] == [entry.id for entry in Registry().entries]
    for row in lens.strips.rows:
        assert row.curve is not None
        same = curve_of(digitapp.load_model(row.entry.id), window.canvas.ink(), row.curve.alteration)
        assert row.curve.probabilities == pytest.approx(same.probabilities, abs=1e-3)
    assert "MLP 8x8: Rotation: stays 7 from " in lens.strips.accessibleDescription()
    strip = lens.strips.strip(0)
    place = QPoint(round(strip.left() + 0.75 * strip.width()), round(strip.center().y()))
    QTest.mouseClick(lens.strips, Qt.MouseButton.LeftButton, pos=place)
    assert lens.controls.amounts == {"rotation": 40.0}
    move(lens, "slant", 20)
    qtbot.waitUntil(lambda: all(row.curve and row.curve.alteration.name == "slant" for row in lens.strips.rows))
    lens.grab()
    lens.all_models.click()
    assert all(row.curve is None for row in lens.models.rows)
    assert lens.chart.isVisible()


def test_a_model_that_fails_leaves_the_others_their_answers(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path
) -> None:
    write_raising(models / "c.onnx", id="raising")
    window = open_window()
    lens = opened(window)
    draw(window, SEVEN)
    known(qtbot, window, lens)
    lens.all_models.click()
    qtbot.waitUntil(lambda: lens.models.is_up_to_date, timeout=20_000)
    told = {row.entry.id: row for row in lens.models.rows}
    assert told["raising"].curve is None
    assert "raising: onnxruntime could not run it" in told["raising"].reason
    assert told["seven"].curve is not None
    assert told["seven"].curve.answer == "7"
    assert "raising: onnxruntime could not" in lens.strips.accessibleDescription()
    lens.grab()


def test_everything_has_a_name_and_a_tooltip(lens: WhatIfLens) -> None:
    for slider in lens.controls.sliders.values():
        assert slider.accessibleName()
        assert slider.toolTip()
        assert slider.focusPolicy() & Qt.FocusPolicy.TabFocus
    for widget in (lens.chart, lens.preview, lens.reset, lens.keep, lens.framing, lens.all_models):
        assert widget.toolTip()
        assert widget.accessibleName() or widget.text()


@pytest.mark.parametrize("zoom", [0.8, 1.5])
def test_it_is_painted_at_any_size(qtbot: QtBot, window: MainWindow, lens: WhatIfLens, zoom: float) -> None:
    draw(window, SEVEN)
    known(qtbot, window, lens)
    for size in ((700, 500), (1600, 1000)):
        window.resize(*size)
        assert not lens.grab().isNull()
