"""The lens Layers: what it shows is what `layers` tells, of the drawing and the model of now."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from digitapp.api import Backend, InputSpec, Layer, ModelCard, ModelError
from digitapp.explaining.layers import layers
from digitapp.explaining.picture import toned
from digitapp.gui.inference.requests import Result
from digitapp.gui.lenses.layers.lens import LayersLens
from digitapp.gui.lenses.layers.values_view import Place
from digitapp.gui.main_window import MainWindow
from digitapp.models.model import Model
from digitapp.models.registry import Registry
from support import faulty_backend, layered_onnx
from support.contrast import painted_contrast
from support.onnx_models import card
from support.window_driver import SEVEN, draw, settle
from support.window_models import write_model

Open = Callable[..., MainWindow]


def lens_of(window: MainWindow) -> LayersLens:
    window.resize(1280, 900)
    window.lenses.open("layers")
    found = window.lenses.lens("layers")
    assert isinstance(found, LayersLens)
    return found


def looked(qtbot: QtBot, window: MainWindow, lens: LayersLens) -> tuple[Layer, ...]:
    """Wait until the layers are those of the drawing of now."""
    settle(qtbot, window)
    qtbot.waitUntil(lambda: lens.is_up_to_date, timeout=20_000)
    return lens.layers


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "layered"


@pytest.fixture
def open_folder(open_window: Open, folder: Path) -> Callable[[], MainWindow]:
    """Opens a window with the models of a folder, which are trusted."""
    return lambda: open_window(lambda: Registry([folder], trusted=[folder]))


@pytest.fixture
def window(open_folder: Callable[[], MainWindow], folder: Path) -> MainWindow:
    """A window with two models: one of known convolutions, and a linear one."""
    layered_onnx.edges(folder / "edges.onnx", card("cnn-28x28"))
    write_model(folder / "linear.onnx", id="linear")
    return open_folder()


@pytest.fixture
def lens(window: MainWindow) -> LayersLens:
    return lens_of(window)


def middle(lens: LayersLens, place: Place, size: tuple[int, int]) -> QPoint:
    """Return the middle of a pixel of a map, in the widget."""
    box = lens.maps.box(place.number)
    x = box.left() + (place.column + 0.5) * box.width() / size[1]
    return QPoint(int(x), int(box.top() + (place.row + 0.5) * box.height() / size[0]))


def test_it_shows_what_the_function_tells(qtbot: QtBot, window: MainWindow, lens: LayersLens) -> None:
    draw(window, SEVEN)
    found = looked(qtbot, window, lens)
    same = layers(window.registry().load("cnn-28x28"), window.canvas.drawing)
    for shown, told in zip(found, same, strict=True):
        assert shown.values == pytest.approx(told.values, abs=1e-5)
    assert lens.heading.text().startswith("1. Convolution, ReLU · 2 maps of 28 × 28")  # noqa: RUF001
    lens.maps.show_only(1)
    image = lens.maps.grab().toImage()
    expected = toned(same[0].values)[1]
    for row, column in ((6, 9), (14, 16), (3, 3), (20, 14)):
        colour = image.pixelColor(middle(lens, Place(1, row, column), (28, 28)))
        assert abs(colour.red() - int(expected[row, column, 0])) <= 2


def test_a_layer_is_chosen_by_the_arrows_and_by_a_click(qtbot: QtBot, window: MainWindow, lens: LayersLens) -> None:
    draw(window, SEVEN)
    looked(qtbot, window, lens)
    steps = lens.strip.steps
    for key, heading in (
        (Qt.Key.Key_Right, "2. Max pooling"), (Qt.Key.Key_End, "4. Softmax"), (Qt.Key.Key_Right, "4. Softmax"),
        (Qt.Key.Key_Left, "3. Dense"), (Qt.Key.Key_Home, "1. Convolution"), (Qt.Key.Key_Left, "1. Convolution"),
    ):  # fmt: skip
        QTest.keyClick(steps, key)
        assert lens.heading.text().startswith(heading)
        assert steps.accessibleDescription().startswith(heading)
    QTest.mouseClick(steps, Qt.MouseButton.LeftButton, pos=steps.box(2).center())
    assert lens.heading.text().startswith("3. Dense · 10 numbers")
    QTest.mouseClick(steps, Qt.MouseButton.LeftButton, pos=steps.box(-1).center())  # the input is no layer
    assert steps.number == 2
    assert "3. Dense (Flatten Gemm), 10" in steps.said_of(2)


def test_the_chosen_layer_stays_while_the_drawing_changes(qtbot: QtBot, window: MainWindow, lens: LayersLens) -> None:
    draw(window, SEVEN)
    looked(qtbot, window, lens)
    QTest.keyClick(lens.strip.steps, Qt.Key.Key_Right)
    before = lens.layers
    draw(window, [(150, 300), (300, 300)])
    assert looked(qtbot, window, lens) is not before
    assert lens.heading.text().startswith("2. Max pooling")


def test_the_pointer_says_a_value_and_frames_what_it_sees(qtbot: QtBot, window: MainWindow, lens: LayersLens) -> None:
    draw(window, SEVEN)
    found = looked(qtbot, window, lens)
    assert lens.said.text().startswith("All values: 0 to ")
    QTest.mouseMove(lens.maps, middle(lens, Place(1, 10, 12), (28, 28)))
    assert lens.maps.place == Place(1, 10, 12)
    assert lens.said.text().startswith(
        f"Map 2, row 11, column 13: {found[0].values[1, 10, 12]:.3g}; sees rows 10 to 12"
    )
    assert lens.field.field == (9, 11, 12, 14)
    lens.maps.leaveEvent(None)
    assert lens.field.field is None
    QTest.keyClick(lens.strip.steps, Qt.Key.Key_Right)
    lens.maps.point_at(Place(0, 5, 5))
    assert lens.field.field == (9, 9, 13, 13)
    QTest.keyClick(lens.strip.steps, Qt.Key.Key_Right)
    lens.units.point_at(Place(7))
    assert lens.said.text().startswith("7: ")
    assert lens.field.field == (0, 0, 28, 28)


def test_values_are_pointed_at_by_the_keys(qtbot: QtBot, window: MainWindow, lens: LayersLens) -> None:
    draw(window, SEVEN)
    looked(qtbot, window, lens)
    arrow, far = Qt.Key, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(lens.maps, arrow.Key_Right)
    assert lens.maps.place == Place(0, 0, 0)
    QTest.keyClick(lens.maps, arrow.Key_Down)
    QTest.keyClick(lens.maps, arrow.Key_Right, far)
    assert lens.maps.place == Place(1, 1, 0)
    assert "Map 2, row 2, column 1" in lens.maps.accessibleDescription()
    QTest.keyClick(lens.maps, arrow.Key_Left)
    assert lens.maps.place == Place(0, 1, 27)  # beyond the edge is the map before
    QTest.keyClick(lens.maps, arrow.Key_Return)
    assert lens.maps.only == 0
    QTest.keyClick(lens.maps, arrow.Key_Right)
    assert lens.maps.place == Place(0, 1, 27)  # alone it has no neighbour
    QTest.keyClick(lens.maps, arrow.Key_Escape)
    assert lens.maps.only is None
    QTest.keyClick(lens.maps, arrow.Key_Escape)
    assert lens.maps.place is None
    QTest.keyClick(lens.strip.steps, arrow.Key_End)
    for key, number in ((arrow.Key_Down, 0), (arrow.Key_Down, 1), (arrow.Key_Up, 0), (arrow.Key_Up, 0)):
        QTest.keyClick(lens.units, key)
        assert lens.units.place == Place(number)


def test_a_click_shows_a_map_alone_and_a_second_one_all(qtbot: QtBot, window: MainWindow, lens: LayersLens) -> None:
    draw(window, SEVEN)
    looked(qtbot, window, lens)
    small = lens.maps.box(1)
    QTest.mouseClick(lens.maps, Qt.MouseButton.LeftButton, pos=small.center().toPoint())
    assert lens.maps.box(1).width() > small.width()
    assert lens.maps.at(lens.maps.box(1).center()).number == 1
    QTest.mouseClick(lens.maps, Qt.MouseButton.LeftButton, pos=lens.maps.box(1).center().toPoint())
    assert lens.maps.box(1) == small


def test_a_linear_model_shows_its_weights(qtbot: QtBot, window: MainWindow, lens: LayersLens) -> None:
    draw(window, SEVEN)
    looked(qtbot, window, lens)
    window.models.choose("linear")
    qtbot.waitUntil(lambda: lens.is_up_to_date and lens.layers[0].operators == ("Flatten", "Gemm"), timeout=20_000)
    assert lens.units.isVisible()
    lens.weights.click()
    assert lens.maps.isVisible()
    assert lens.heading.text().startswith("1. Dense · 10 numbers")
    assert lens.said.text().startswith("All weights: -")
    lens.maps.point_at(Place(7, 3, 4))
    assert lens.said.text() == f"Weight for 7, row 4, column 5: {lens.layers[0].weights[7, 3, 4]:+.3g}"
    assert lens.field.field == (3, 4, 4, 5)
    QTest.keyClick(lens.strip.steps, Qt.Key.Key_Right)  # softmax has none
    assert lens.units.isVisible()
    assert not lens.weights.isVisible()


def test_an_empty_canvas_says_what_to_do(qtbot: QtBot, window: MainWindow, lens: LayersLens) -> None:
    assert lens.message.text() == "Draw something to see what each layer of the model makes of it."
    draw(window, SEVEN)
    looked(qtbot, window, lens)
    assert not lens.message.isVisible()
    window.actions_["clear"].trigger()
    qtbot.waitUntil(lens.message.isVisible)
    assert (lens.layers, lens.layer) == ((), None)
    QTest.keyClick(lens.strip.steps, Qt.Key.Key_Right)
    QTest.keyClick(lens.maps, Qt.Key.Key_Right)


def test_a_slow_model_is_said_to_be_looked_into(
    qtbot: QtBot, window: MainWindow, lens: LayersLens, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, tell = threading.Event(), Model.layers

    def slow(model: Model, image: np.ndarray) -> list[Layer]:
        go_on.wait(20)
        return tell(model, image)

    monkeypatch.setattr("digitapp.models.model.Model.layers", slow)
    draw(window, SEVEN)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: lens.message.text() == "Looking into the model …")
    go_on.set()
    before = looked(qtbot, window, lens)
    go_on.clear()
    draw(window, [(150, 300), (300, 300)])
    settle(qtbot, window)
    qtbot.waitUntil(lambda: lens.legend.text() == "Looking into the model …")
    assert lens.layers is before  # those of the drawing before stay
    go_on.set()
    looked(qtbot, window, lens)
    assert lens.legend.text().startswith("Black is 0")


def test_it_is_computed_only_while_it_is_open(qtbot: QtBot, window: MainWindow, lens: LayersLens) -> None:
    window.lenses.open("input")
    asked: list[Result] = []
    lens.show_result = asked.append  # type: ignore[method-assign,assignment]
    draw(window, SEVEN)
    settle(qtbot, window)
    assert asked == []


def test_a_backend_that_cannot_tell_is_a_sentence(
    qtbot: QtBot, window: MainWindow, lens: LayersLens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digitapp_backends.onnx_runtime.OnnxBackend.layers", Backend.layers)
    draw(window, SEVEN)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: "its backend tells nothing of its layers." in lens.message.text())
    assert window.answer_panel.answer.property("label")


def test_a_model_that_fails_in_the_middle_is_a_sentence_and_the_window_lives(
    qtbot: QtBot, window: MainWindow, lens: LayersLens, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> list[Layer]:
        raise ModelError("cnn-28x28: failed to read images; mend its export")

    draw(window, SEVEN)
    looked(qtbot, window, lens)
    with monkeypatch.context() as patched:
        patched.setattr("digitapp.models.model.Model.layers", broken)
        draw(window, [(150, 300), (300, 300)])
        settle(qtbot, window)
        qtbot.waitUntil(lambda: lens.message.text() == "cnn-28x28: failed to read images; mend its export.")
    draw(window, [(150, 350), (300, 350)])
    assert looked(qtbot, window, lens)


def test_a_foreign_model_that_crashes_while_it_is_looked_at(
    qtbot: QtBot, open_window: Open, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(faulty_backend.install(tmp_path / "site"))
    faulty_backend.put(folder, "later-exit")
    faulty_backend.begin(folder, "later-exit", "layers")
    write_model(folder / "good.onnx", id="cnn-28x28", beside=True)
    window = open_window(lambda: Registry([folder]))
    lens = lens_of(window)
    window.models.choose("later-exit")
    draw(window, SEVEN)
    qtbot.waitUntil(lambda: "its process ended with status 3" in lens.message.text(), timeout=20_000)
    window.models.choose("cnn-28x28")
    qtbot.waitUntil(lambda: len(lens.layers) == 2, timeout=20_000)


def test_a_thousand_labels_five_hundred_layers_and_values_that_are_no_numbers(
    qtbot: QtBot, open_folder: Callable[[], MainWindow], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = card("cnn-28x28", labels=tuple(f"label {n}" for n in range(1000)))
    layered_onnx.deep(folder / "deep.onnx", many, 500)
    window = open_folder()
    lens = lens_of(window)
    draw(window, SEVEN)
    assert len(looked(qtbot, window, lens)) == 503
    QTest.keyClick(lens.strip.steps, Qt.Key.Key_End)
    assert lens.strip.visibleRegion().boundingRect().width() < lens.strip.steps.width()
    assert lens.strip.horizontalScrollBar().value() > 0.9 * lens.strip.horizontalScrollBar().maximum()
    assert lens.units.grab().toImage().width() == lens.units.width()
    lens.units.point_at(Place(999))
    assert lens.said.text().startswith("label 999: ")
    shown = Layer.of("broken", ["Log"], np.full((2, 4, 4), np.nan))
    monkeypatch.setattr("digitapp.models.model.Model.layers", lambda *_: [shown])
    draw(window, [(150, 300), (300, 300)])
    looked(qtbot, window, lens)
    assert lens.said.text() == "This layer gives values that are not numbers; mend the model's export."
    assert lens.heading.text().startswith("1. Log")


def test_the_strip_begins_at_the_input_again_with_another_model(
    qtbot: QtBot, open_folder: Callable[[], MainWindow], folder: Path
) -> None:
    layered_onnx.deep(folder / "deep.onnx", card("cnn-28x28"), 40)
    layered_onnx.deep(folder / "other.onnx", card("other"), 50)
    window = open_folder()
    lens = lens_of(window)
    draw(window, SEVEN)
    looked(qtbot, window, lens)
    QTest.keyClick(lens.strip.steps, Qt.Key.Key_End)
    assert lens.strip.horizontalScrollBar().value() > 0
    window.models.choose("other")
    qtbot.waitUntil(lambda: len(lens.layers) == 53, timeout=20_000)
    assert (lens.strip.horizontalScrollBar().value(), lens.strip.steps.number) == (0, 0)


def test_large_colour_images_are_shown_smaller(
    qtbot: QtBot, open_folder: Callable[[], MainWindow], folder: Path
) -> None:
    form = InputSpec(channels=3, input="image", output="probabilities")
    layered_onnx.deep(folder / "wide.onnx", card("cnn-28x28", size=(256, 256), form=form), 2, channels=80)
    window = open_folder()
    lens = lens_of(window)
    draw(window, SEVEN)
    looked(qtbot, window, lens)
    assert "64 of 80 maps of 256 × 256" in lens.heading.text()  # noqa: RUF001
    assert "each pixel is the mean of 4 × 4" in lens.legend.text()  # noqa: RUF001
    lens.maps.point_at(Place(63, 5, 6))
    assert lens.field.field == (20, 24, 24, 28)
    inside = lens.maps.rect().adjusted(0, 0, 1, 1)
    assert all(inside.contains(lens.maps.box(number).toAlignedRect()) for number in range(64))


def test_everything_can_be_reached_and_has_a_name(qtbot: QtBot, window: MainWindow, lens: LayersLens) -> None:
    draw(window, SEVEN)
    looked(qtbot, window, lens)
    for widget in (lens.strip.steps, lens.maps, lens.units, lens.weights):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert widget.accessibleName() or widget.text()
    assert lens.objectName() == "lensLayers"
    assert all(widget.toolTip() for widget in (lens.maps, lens.field, lens.weights))
    assert lens.strip.steps.said_of(0) == "1. Convolution, ReLU (Conv Relu), 2 × 28 × 28"  # noqa: RUF001


@pytest.mark.parametrize("look", ["light", "dark"])
def test_it_can_be_read_in_every_theme_and_fits_the_smallest_window(
    qtbot: QtBot, window: MainWindow, lens: LayersLens, look: str
) -> None:
    window.resize(1000, 640)
    window.view.set_appearance(look)
    draw(window, SEVEN)
    looked(qtbot, window, lens)
    assert lens.width() <= window.width()
    read: tuple[QWidget, ...] = (lens.heading, lens.said, lens.legend)
    assert all(painted_contrast(widget) >= 4.5 for widget in read)
    assert painted_contrast(lens.strip.steps, lens.strip.steps.box(0)) >= 4.5
    QTest.keyClick(lens.strip.steps, Qt.Key.Key_End)
    assert painted_contrast(lens.units) >= 3


def test_an_answer_of_another_model_is_not_shown(qtbot: QtBot, window: MainWindow, lens: LayersLens) -> None:
    draw(window, SEVEN)
    looked(qtbot, window, lens)
    settled = lens._shown  # the last answer
    assert settled is not None
    other = Result(**{**vars(settled), "card": ModelCard(id="gone", title="Gone", size=(28, 28), framing="mnist")})
    before = lens.layers
    lens._show(other, [Layer.of("gone", ["Conv"], np.zeros(3))])
    assert lens.layers is before
