"""Ink on the canvas by mouse, pen and finger: nothing is lost, all can be undone."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider
from pytestqt.qtbot import QtBot

from digitapp.drawing.strokes import Drawing
from digitapp.gui.canvas.canvas import Canvas
from digitapp.gui.canvas.ink_painter import picture, pressed_width
from digitapp.gui.main_window import MainWindow
from support.window_driver import SEVEN, click, draw, move, press, release, settle

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    QApplication.instance().setProperty("dark", False)  # whatever a test before has chosen
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(500, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def pen(eraser: bool = False) -> QPointingDevice:
    kind = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
    abilities = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure
    return QPointingDevice("pen", 7, QInputDevice.DeviceType.Stylus, kind, abilities, 1, 1)


def tablet(
    canvas: Canvas, kind: QEvent.Type, place: tuple[float, float], pressure: float, device: QPointingDevice
) -> QTabletEvent:
    down = LEFT if kind != QEvent.Type.TabletRelease else Qt.MouseButton.NoButton
    where = QPointF(*place)
    event = QTabletEvent(kind, device, where, where, pressure, 0, 0, 0, 0, 0, NO_KEY, LEFT, down)
    QApplication.sendEvent(canvas, event)
    return event


def mouse(canvas: Canvas, kind: QEvent.Type, x: float, y: float) -> None:
    where = QPointF(x, y)
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    QApplication.sendEvent(canvas, QMouseEvent(kind, where, where, button, held, NO_KEY))


def pixels(canvas: Canvas) -> np.ndarray:
    image = canvas.grab().toImage()
    return np.frombuffer(bytes(image.constBits()), np.uint8).reshape(image.height(), -1)[:, : 4 * image.width()].copy()


def ink_at(canvas: Canvas, x: int, y: int) -> bool:
    ratio = canvas.devicePixelRatioF()
    return canvas.grab().toImage().pixelColor(int(x * ratio), int(y * ratio)).lightness() < 128


def test_every_point_is_kept(canvas: Canvas) -> None:
    angles = np.linspace(0, 6, 1000)
    points = [(250 + 100 * math.cos(a) + a, 250 + 100 * math.sin(a)) for a in angles]
    mouse(canvas, QEvent.Type.MouseButtonPress, *points[0])
    for point in points[1:]:
        mouse(canvas, QEvent.Type.MouseMove, *point)
    mouse(canvas, QEvent.Type.MouseButtonRelease, *points[-1])
    (stroke,) = canvas.drawing.strokes
    assert np.allclose(stroke.points, points)


def test_strokes_are_in_canvas_units_whatever_the_size(canvas: Canvas) -> None:
    canvas.resize(250, 250)
    mouse(canvas, QEvent.Type.MouseButtonPress, 50, 100)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 100.5, 100)
    assert canvas.drawing.strokes[0].points.tolist() == [[100, 200], [201, 200]]


def test_a_point_outside_is_put_on_the_edge(canvas: Canvas) -> None:
    mouse(canvas, QEvent.Type.MouseButtonPress, 50, 100)
    mouse(canvas, QEvent.Type.MouseButtonRelease, -40, 700)
    assert canvas.drawing.strokes[0].points.tolist() == [[50, 100], [0, 500]]


def test_ink_painted_piece_by_piece_looks_as_painted_anew(canvas: Canvas) -> None:
    mouse(canvas, QEvent.Type.MouseButtonPress, *SEVEN[0])
    for point in SEVEN[1:]:
        mouse(canvas, QEvent.Type.MouseMove, *point)
        canvas.grab()
    growing = pixels(canvas)
    mouse(canvas, QEvent.Type.MouseButtonRelease, *SEVEN[-1])
    finished = pixels(canvas)
    canvas.restyle()
    anew = pixels(canvas)
    assert np.array_equal(finished, anew)
    assert np.abs(growing.astype(int) - finished).max() < 90  # the edges alone, where pieces overlap


def test_dense_points_leave_the_edge_as_smooth_as_few(canvas: Canvas) -> None:
    images = []
    for count in (2, 200):
        xs, ys = np.linspace(50, 450, count), np.linspace(100, 170, count)
        drawing = Drawing.from_points([np.column_stack([xs, ys])])
        canvas.show_drawing(drawing)
        images.append((pixels(canvas).astype(int), picture(drawing.strokes, drawing.size)))
    assert np.abs(images[0][0] - images[1][0]).max() <= 12
    few, dense = (bytes(image.constBits()) for _, image in images)
    assert np.abs(np.frombuffer(few, np.uint8).astype(int) - np.frombuffer(dense, np.uint8)).max() <= 12


def test_a_picture_of_any_shape_has_pixels() -> None:
    image = picture(Drawing.from_points([[(0, 0), (1, 9e5)]], (1, 1e6)).strokes, (1, 1e6))
    assert (image.width(), image.height()) == (1, 1000)


def test_the_erasers_circle_comes_and_goes_with_the_key(canvas: Canvas) -> None:
    before = pixels(canvas)
    mouse(canvas, QEvent.Type.MouseMove, 250, 350)
    canvas.choose_eraser(True)
    assert not np.array_equal(pixels(canvas), before)
    canvas.choose_eraser(False)
    assert np.array_equal(pixels(canvas), before)


def test_a_dot_is_painted(canvas: Canvas) -> None:
    mouse(canvas, QEvent.Type.MouseButtonPress, 250, 250)
    assert ink_at(canvas, 250, 250)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 250, 250)
    assert len(canvas.drawing.strokes[0]) == 1
    assert ink_at(canvas, 250, 250)


def test_a_dot_that_trembles_on_the_spot_is_painted(canvas: Canvas) -> None:
    mouse(canvas, QEvent.Type.MouseButtonPress, 250, 250)
    mouse(canvas, QEvent.Type.MouseMove, 250, 250)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 250, 250)
    assert ink_at(canvas, 250, 250)


def test_another_button_draws_nothing(canvas: Canvas) -> None:
    QTest.mouseClick(canvas, Qt.MouseButton.RightButton)
    assert not canvas.drawing


def test_a_tablet_draws_with_pressure_and_keeps_the_mouse_out(canvas: Canvas) -> None:
    device = pen()
    assert tablet(canvas, QEvent.Type.TabletPress, (100, 100), 0.25, device).isAccepted()
    mouse(canvas, QEvent.Type.MouseButtonPress, 300, 300)
    mouse(canvas, QEvent.Type.MouseMove, 310, 300)
    tablet(canvas, QEvent.Type.TabletMove, (200, 100), 0.75, device)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 320, 300)
    tablet(canvas, QEvent.Type.TabletRelease, (200, 100), 0.0, device)
    (stroke,) = canvas.drawing.strokes
    assert stroke.points.tolist() == [[100, 100], [200, 100]]
    assert np.allclose(stroke.pressure, [0.25, 0.75])
    mouse(canvas, QEvent.Type.MouseButtonPress, 300, 300)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 320, 300)
    assert len(canvas.drawing.strokes) == 2
    assert np.isnan(canvas.drawing.strokes[1].pressure).all()


def test_pressure_widens_the_line() -> None:
    assert pressed_width(10, 0.2) < pressed_width(10, 0.8) <= pressed_width(10, 1) == pressed_width(10, math.nan) == 10


def test_the_eraser_end_of_a_pen_erases(canvas: Canvas) -> None:
    mouse(canvas, QEvent.Type.MouseButtonPress, 100, 250)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 400, 250)
    device = pen(eraser=True)
    tablet(canvas, QEvent.Type.TabletPress, (250, 200), 0.5, device)
    tablet(canvas, QEvent.Type.TabletMove, (250, 300), 0.5, device)
    tablet(canvas, QEvent.Type.TabletRelease, (250, 300), 0.0, device)
    assert len(canvas.drawing.strokes) == 2
    assert not ink_at(canvas, 250, 250)
    canvas.undo()
    assert len(canvas.drawing.strokes) == 1
    assert ink_at(canvas, 250, 250)


def test_one_finger_draws_and_the_others_do_not(canvas: Canvas) -> None:
    screen = QTest.createTouchDevice()
    QTest.touchEvent(canvas, screen).press(1, QPoint(100, 100)).commit()
    QTest.touchEvent(canvas, screen).stationary(1).press(2, QPoint(300, 300)).commit()
    QTest.touchEvent(canvas, screen).move(1, QPoint(150, 100)).move(2, QPoint(350, 300)).commit()
    QTest.touchEvent(canvas, screen).release(1, QPoint(200, 100)).stationary(2).commit()
    QTest.touchEvent(canvas, screen).move(2, QPoint(400, 300)).commit()
    QTest.touchEvent(canvas, screen).release(2, QPoint(400, 300)).commit()
    (stroke,) = canvas.drawing.strokes
    # Qt's offscreen platform gives windows a frame that touch points are moved by.
    assert (stroke.points - stroke.points[0]).tolist() == [[0, 0], [50, 0], [100, 0]]
    assert not canvas.drawing.pen_is_down


def test_buttons_undo_redo_and_clear(qtbot: QtBot, window: MainWindow) -> None:
    draw(window)
    draw(window, [(50, 50), (80, 80)])
    for name, strokes in (("undo", 1), ("undo", 0), ("redo", 1), ("redo", 2), ("clear", 0), ("undo", 2)):
        click(window, name)
        assert len(window.canvas.drawing.strokes) == strokes
    assert window.actions_["redo"].isEnabled()


def test_keys_undo_redo_and_clear(window: MainWindow) -> None:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    draw(window)
    for key, modifiers, strokes in (
        (Qt.Key.Key_Z, control, 0),
        (Qt.Key.Key_Z, control | shift, 1),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier, 0),
    ):
        QTest.keyClick(window, key, modifiers)
        assert len(window.canvas.drawing.strokes) == strokes


def test_the_eraser_button_erases_and_the_pen_draws_again(qtbot: QtBot, window: MainWindow) -> None:
    draw(window, [(100, 250), (400, 250)])
    click(window, "eraser")
    draw(window, [(250, 200), (250, 300)])
    assert len(window.canvas.drawing.strokes) == 2
    settle(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_P)
    draw(window, [(100, 400), (400, 400)])
    assert len(window.canvas.drawing.strokes) == 3


def test_the_eraser_button_goes_back_to_the_pen(window: MainWindow) -> None:
    pen, eraser = window.actions_["pen"], window.actions_["eraser"]
    for name, erases in (("eraser", True), ("eraser", False), ("pen", False), ("eraser", True), ("pen", False)):
        click(window, name)
        assert (pen.isChecked(), eraser.isChecked(), window.canvas.eraser_chosen) == (not erases, erases, erases)


def test_undo_in_the_middle_of_a_stroke_ends_it(window: MainWindow) -> None:
    press(window, (100, 100))
    move(window, (200, 200))
    window.canvas.undo()
    move(window, (300, 300))
    release(window, (300, 300))
    assert not window.canvas.drawing


def test_the_pen_width_is_chosen_by_slider_and_keys(window: MainWindow) -> None:
    slider = window.findChild(QSlider, "penWidth")
    assert slider is not None
    slider.setValue(30)
    draw(window)
    QTest.keyClick(window, Qt.Key.Key_BracketLeft)
    draw(window, [(50, 50), (80, 80)])
    assert [stroke.width for stroke in window.canvas.drawing.strokes] == [30, 28]


def test_the_canvas_is_square_and_fills_the_window(window: MainWindow) -> None:
    for size in ((900, 720), (1600, 900), (800, 1100)):
        window.resize(*size)
        QApplication.processEvents()
        assert window.canvas.width() == window.canvas.height()
        assert (
            window.canvas.geometry().right()
            < window.answer_panel.mapTo(window.stage, window.answer_panel.rect().topLeft()).x()
        )


def test_ink_is_kept_while_the_window_is_resized(window: MainWindow) -> None:
    draw(window)
    before = window.canvas.drawing.strokes[0].points.copy()
    window.resize(1500, 1000)
    assert np.array_equal(before, window.canvas.drawing.strokes[0].points)


def test_the_image_behind_has_the_screens_pixels(canvas: Canvas, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(canvas, "devicePixelRatioF", lambda: 2.0)
    mouse(canvas, QEvent.Type.MouseButtonPress, 100, 100)
    canvas.grab()
    assert canvas.ink_layer.image.width() == 1000


def test_a_drawing_of_another_shape_fits(canvas: Canvas) -> None:
    canvas.show_drawing(Drawing((1000, 500)))
    mouse(canvas, QEvent.Type.MouseButtonPress, 250, 250)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 500, 250)
    assert canvas.drawing.strokes[0].points.tolist() == [[500, 250], [1000, 250]]


def test_the_mouse_works_again_after_a_release_that_was_lost(canvas: Canvas) -> None:
    mouse(canvas, QEvent.Type.MouseButtonPress, 100, 100)
    where = QPointF(200, 200)
    no_button = Qt.MouseButton.NoButton
    QApplication.sendEvent(canvas, QMouseEvent(QEvent.Type.MouseMove, where, where, no_button, no_button, NO_KEY))
    assert not canvas.drawing.pen_is_down


def test_a_quick_second_stroke_is_drawn(canvas: Canvas) -> None:
    mouse(canvas, QEvent.Type.MouseButtonPress, 100, 100)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 100, 100)
    mouse(canvas, QEvent.Type.MouseButtonDblClick, 102, 100)  # what Qt makes of a second press at once
    mouse(canvas, QEvent.Type.MouseMove, 200, 100)
    mouse(canvas, QEvent.Type.MouseButtonRelease, 200, 100)
    assert [stroke.points.tolist() for stroke in canvas.drawing.strokes] == [[[100, 100]], [[102, 100], [200, 100]]]
