"""A model file is dropped on the window, or chosen, and reads."""

from __future__ import annotations

import errno
import json
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from digitapp.api import Backend, ModelCard, Run
from digitapp.gui.main_window import MainWindow
from digitapp.gui.models.address_dialog import AddressDialog
from digitapp.importing import describe
from digitapp.models.registry import Registry
from support.add_model_dialog import add_button, asked, candidates, confirm, hint, name, reads, takes, try_labels
from support.fake_server import ROW, Handler, fake_server, output
from support.foreign_onnx import foreign
from support.onnx_models import write_model
from support.window_driver import checked_devices, devices, draw, drop, shown
from support.window_models import always

pytestmark = pytest.mark.usefixtures("framed_once")


@pytest.fixture
def window(open_window: Callable[..., MainWindow], models: Path, mine: Path) -> MainWindow:
    return open_window(lambda: Registry([models, mine], trusted=[models]))


def test_a_dropped_model_with_a_card_reads_without_a_question(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    draw(window)
    drop(window, always(tmp_path / "given.onnx", "5", id="five", title="Five"))
    qtbot.waitUntil(lambda: shown(window) == "5", timeout=20_000)
    assert window.chooser.picker.currentText() == "Five"
    assert window.add_model.dialog is None


def test_a_dropped_model_without_a_card_is_asked_about_and_reads(
    qtbot: QtBot, window: MainWindow, mine: Path, tmp_path: Path
) -> None:
    draw(window)
    drop(window, foreign(tmp_path / "Strange one.onnx", layout="NHWC", value_range=(0.0, 255.0)))
    dialog = asked(qtbot, window)
    assert dialog.isVisible()
    assert "tried on generated digits" in hint(dialog)
    assert takes(dialog) == "NHWC float32, 0 to 255, ink bright, framing mnist"
    qtbot.waitUntil(lambda: reads(dialog).startswith("7"), timeout=20_000)
    assert not candidates(dialog).item(0, 0).icon().isNull()
    name(dialog).setText("My strange one")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.chooser.picker.currentText() == "My strange one", timeout=20_000)
    qtbot.waitUntil(lambda: shown(window) == "7", timeout=20_000)
    assert window.add_model.dialog is None
    assert (mine / "my-strange-one.card.json").is_file()


def test_that_there_is_no_room_for_temporary_files_is_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "mkdtemp", full)
    drop(window, always(tmp_path / "given.onnx", "5", id="five", title="Five"))
    qtbot.waitUntil(lambda: window.status_bar.status.is_error, timeout=20_000)
    assert "no temporary folder can be made (No space left on device)" in window.status_bar.status.text()


def test_the_dialog_follows_the_pen(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    drop(window, foreign(tmp_path / "a.onnx"))
    dialog = asked(qtbot, window)
    qtbot.waitUntil(lambda: reads(dialog) == "\N{EN DASH}", timeout=20_000)
    draw(window)
    qtbot.waitUntil(lambda: reads(dialog).startswith("7"), timeout=20_000)
    window.canvas.clear()
    draw(window, [(250, 60), (252, 200), (251, 440)])
    qtbot.waitUntil(lambda: reads(dialog).startswith("1"), timeout=20_000)


@pytest.mark.slow
def test_another_candidate_may_be_chosen(qtbot: QtBot, window: MainWindow, mine: Path, tmp_path: Path) -> None:
    drop(window, foreign(tmp_path / "a.onnx"))
    dialog = asked(qtbot, window)
    wanted = takes(dialog, 2)
    assert wanted != takes(dialog)
    candidates(dialog).selectRow(2)
    confirm(dialog)
    qtbot.waitUntil((mine / "a.card.json").is_file, timeout=20_000)
    assert describe(ModelCard.from_json((mine / "a.card.json").read_bytes())) == wanted


@pytest.mark.slow
def test_labels_may_be_changed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    drop(window, foreign(tmp_path / "a.onnx"))
    dialog = asked(qtbot, window)
    draw(window)
    try_labels(dialog, "zero, one, two, three, four, five, six, seven, eight, nine")
    qtbot.waitUntil(lambda: reads(dialog).startswith("seven"), timeout=20_000)
    try_labels(dialog, "a, b")
    qtbot.waitUntil(lambda: "but 2 labels were given" in hint(dialog), timeout=20_000)
    assert add_button(dialog).isEnabled()


@pytest.mark.slow
def test_a_name_that_is_taken_is_said_and_another_one_works(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    drop(window, foreign(tmp_path / "seven.onnx"))
    dialog = asked(qtbot, window)
    confirm(dialog)
    qtbot.waitUntil(lambda: "there is a model 'seven' already" in hint(dialog), timeout=20_000)
    name(dialog).setText("Eight")
    confirm(dialog)
    qtbot.waitUntil(lambda: window.chooser.picker.currentText() == "Eight", timeout=20_000)


def test_cancel_leaves_everything_as_it_was(qtbot: QtBot, window: MainWindow, mine: Path, tmp_path: Path) -> None:
    drop(window, foreign(tmp_path / "a.onnx"))
    QTest.keyClick(asked(qtbot, window), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.add_model.dialog is None)
    assert not mine.exists()
    assert window.chooser.picker.currentText() == "Three"


def test_a_file_that_cannot_be_used_is_told_in_one_sentence(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "torn.onnx").write_bytes(b"not a model")
    drop(window, tmp_path / "torn.onnx")
    qtbot.waitUntil(lambda: window.status_bar.status.is_error, timeout=20_000)
    assert window.status_bar.status.text().startswith(
        f"{tmp_path / 'torn.onnx'}: cannot be added: it is not a whole ONNX"
    )
    drop(window, write_model(tmp_path / "small.onnx", None).rename(tmp_path / "drawing.txt"))
    qtbot.waitUntil(lambda: "drawing.txt" in window.status_bar.status.text())


def test_a_window_may_close_while_a_model_is_tried(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    drop(window, foreign(tmp_path / "a.onnx"))
    qtbot.waitUntil(lambda: window.add_model.dialog is not None, timeout=20_000)
    window.close()
    assert window.add_model.dialog is None


def test_the_menu_asks_for_a_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, kinds = always(tmp_path / "given.onnx", "5", id="five", title="Five"), []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: kinds.append(args[3]) or (str(path), ""))
    window.actions_["add_model"].trigger()
    qtbot.waitUntil(lambda: window.chooser.picker.currentText() == "Five", timeout=20_000)
    assert "*.onnx" in kinds[0]


def ask(window: MainWindow, address: str) -> AddressDialog:
    """Open the dialog that asks for an address, and give one."""
    window.actions_["add_served"].trigger()
    dialog = window.add_model.address_dialog
    assert dialog is not None
    give(dialog, address)
    return dialog


def give(dialog: AddressDialog, address: str) -> None:
    field = dialog.findChild(QLineEdit, "address")
    field.setText(address)
    QTest.keyClick(field, Qt.Key.Key_Return)


def error(dialog: AddressDialog) -> str:
    found = dialog.findChild(QLabel, "hint")
    return found.text() if found.property("error") else ""


def test_what_is_no_address_is_said_in_place(window: MainWindow) -> None:
    dialog = ask(window, "hello")
    assert error(dialog).startswith("hello is not an address")
    assert window.add_model.source == ""
    give(dialog, "")
    assert error(dialog).startswith("This is not an address")


def test_an_address_that_no_one_knows_is_said_in_place_and_another_can_be_given(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = ask(window, "ftp://nowhere/x")
    assert not dialog.findChild(QLineEdit, "address").isEnabled()
    qtbot.waitUntil(lambda: "no backend knows addresses of this kind" in error(dialog), timeout=20_000)
    give(dialog, "http://127.0.0.1:9/v2/models/x")
    qtbot.waitUntil(lambda: "cannot be reached" in error(dialog), timeout=20_000)
    assert error(dialog).startswith("http://127.0.0.1:9/v2/models/x: ")
    assert dialog.isVisible()
    assert window.add_model.dialog is None


def test_nothing_is_cut_off_in_large_text(window: MainWindow) -> None:
    for _ in range(6):
        window.actions_["zoom_in"].trigger()
    dialog = ask(window, "hello " * 12)
    layout = dialog.layout()
    assert layout is not None
    assert error(dialog)
    assert dialog.height() >= layout.totalHeightForWidth(dialog.width())
    window.actions_["zoom_reset"].trigger()


def test_giving_up_an_address_cancels_what_was_asked(qtbot: QtBot, window: MainWindow) -> None:
    dialog = ask(window, "http://127.0.0.1:9/v2/models/x")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.add_model.address_dialog is None)
    assert window.add_model.source == ""
    assert window.status_bar.status.text() == ""


def as_many_as_asked(handler: Handler) -> None:
    """Answer each image with the same row."""
    count = json.loads(handler.server.bodies[-1])["inputs"][0]["shape"][0]
    handler.say(200, {"model_name": "far", "outputs": [output(shape=[count, 10], data=ROW * count)]})


@pytest.mark.slow
@pytest.mark.network
def test_the_dialog_of_addresses_makes_way_when_something_was_found(qtbot: QtBot, window: MainWindow) -> None:
    with fake_server(infer=as_many_as_asked) as server:
        ask(window, f"{server.address}/v2/models/far")
        found = asked(qtbot, window)
        assert found.isVisible()
        assert window.add_model.address_dialog is None
        name(found).setText("Far away")
        confirm(found)
        qtbot.waitUntil(lambda: window.chooser.picker.currentText() == "Far away", timeout=20_000)
        window.close()


@pytest.mark.parametrize("suffix", ["keras", "h5", "pt", "pth", "pb", "tflite", "joblib", "pkl"])
def test_a_dropped_model_of_another_kind_says_what_to_do(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"digits.{suffix}"
    path.write_bytes(b"whatever")
    drop(window, path)
    status = window.status_bar.status
    qtbot.waitUntil(lambda: "cannot be opened here" in status.text(), timeout=20_000)
    assert status.is_error
    assert ("skops" if suffix in ("joblib", "pkl") else "ONNX") in status.text()


def test_such_a_model_that_is_opened_as_a_drawing_says_what_to_do_too(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "digits.pth"
    path.write_bytes(b"whatever")
    window.file_actions.open_path(path)
    qtbot.waitUntil(lambda: "torch.onnx.export" in window.status_bar.status.text(), timeout=20_000)


class TwoPlaces(Backend):
    """A backend that gives 5 on its first device and 6 on its second."""

    def load(self, path: Path, card: ModelCard) -> Run:
        import numpy as np

        place = 6 if self.device == "gpu" else 5
        return lambda images: np.eye(10)[[place] * len(images)]

    def devices(self) -> tuple[str, ...]:
        return ("cpu", "gpu")


def test_what_a_model_runs_on_may_be_chosen_and_is_remembered(
    qtbot: QtBot, open_window: Callable[..., MainWindow], models: Path
) -> None:
    def registry() -> Registry:
        made, backend = Registry([models], trusted=[models]), Two()
        made.plugins.load = lambda _name: backend
        return made

    class Two(TwoPlaces):
        def card(self, path: Path) -> ModelCard:
            from digitapp_backends.onnx_runtime import OnnxBackend

            return OnnxBackend().card(path)

    window = open_window(registry)
    draw(window)
    qtbot.waitUntil(lambda: shown(window) == "5")
    assert checked_devices(window) == ["cpu"]
    devices(window)[1].trigger()
    qtbot.waitUntil(lambda: shown(window) == "6")
    window.close()
    again = open_window(registry)
    draw(again)
    qtbot.waitUntil(lambda: shown(again) == "6")
    assert checked_devices(again) == ["gpu"]


def test_without_a_choice_of_device_there_is_no_menu_for_it(window: MainWindow) -> None:
    assert devices(window) == []
