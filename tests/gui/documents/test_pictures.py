"""Pictures in the window: where they come from, what is done with them, and where they are kept."""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from digitapp import cli
from digitapp.drawing.files import read_records
from digitapp.drawing.journal import read_journal
from digitapp.drawing.pictures import Picture
from digitapp.gui import picture_editing
from digitapp.gui.documents import dragged, picture_files, sources
from digitapp.gui.lenses.input import InputLens
from digitapp.gui.lenses.replay.lens import ReplayLens
from digitapp.gui.lenses.steps import FRAMED, PICTURE_FRAMED
from digitapp.gui.lenses.what_if.lens import WhatIfLens
from digitapp.gui.lenses.why.lens import WhyLens
from digitapp.gui.main_window import MainWindow
from digitapp.gui.style import theme
from digitapp.teaching.collection import Collection
from support.pictures import cut_off, photo, png_that_says, save, save_pages
from support.processes import wait_until
from support.window_driver import at, draw, drop, move, opened, press, release, settle, shown, strokes

Open = Callable[..., MainWindow]
PICTURE_WAYS = {"slant", "rotation", "size", "shift-x", "shift-y", "blur", "noise"}
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
# There is no other way to make the events of a drag.
pytestmark = pytest.mark.filterwarnings("ignore:.*(QDragEnterEvent|QDropEvent):DeprecationWarning")


@pytest.fixture
def seven(tmp_path: Path) -> Path:
    return save(tmp_path / "seven.png")


def open_picture(qtbot: QtBot, window: MainWindow, *paths: Path) -> Picture:
    """Open pictures and wait until the first is shown and read."""
    with qtbot.waitSignal(window.documents.opened):
        window.sources.router.open(paths)
    settle(qtbot, window)
    return picture_of(window)


def picture_of(window: MainWindow) -> Picture:
    found = window.canvas.drawing.picture
    assert found is not None
    return found


def drop_data(window: MainWindow, data: QMimeData) -> bool:
    """Drag something over the window and drop it; return whether it was taken."""
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, LEFT, NONE))
    return enter.isAccepted()


def with_bytes(path: Path, kind: str = "image/png") -> QMimeData:
    data = QMimeData()
    data.setData(kind, path.read_bytes())
    return data


def test_a_picture_is_opened_and_read(qtbot: QtBot, window: MainWindow, seven: Path) -> None:
    found = open_picture(qtbot, window, seven)
    assert (found.pixels == photo()).all()
    assert shown(window) == "3"  # the model says that of everything
    assert window.windowTitle().startswith("seven.png[*]")
    assert not window.documents.is_modified
    assert not window.canvas.prompts.isVisible()
    assert window.sources.recent.paths() == [seven]
    for name in ("save", "export", "copy", "clear", "rotate_left", "crop"):
        assert window.actions_[name].isEnabled()


def test_the_dialog_opens_pictures_too(
    qtbot: QtBot, window: MainWindow, seven: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[Any, ...]] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (asked.append(args), (str(seven), ""))[1])
    with qtbot.waitSignal(window.documents.opened):
        window.actions_["open"].trigger()
    assert picture_of(window).size == (400, 300)
    assert "*.heic" in asked[0][3]


def test_the_picture_is_seen_where_it_lies(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    pixels = np.full((200, 400, 3), (250, 200, 40), np.uint8)
    open_picture(qtbot, window, save(tmp_path / "yellow.png", pixels))
    image = window.canvas.grab().toImage()
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    assert middle == QColor(250, 200, 40)
    assert image.pixelColor(image.width() // 2, image.height() // 10) == theme.LIGHT.track


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize(("paper", "is_dark_ink"), [(240, True), (20, False)])
def test_ink_is_seen_on_every_picture(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, appearance: str, paper: int, is_dark_ink: bool
) -> None:
    window.view.set_appearance(appearance)
    open_picture(qtbot, window, save(tmp_path / "page.png", np.full((300, 300), paper, np.uint8)))
    draw(window, [(100, 250), (250, 250), (400, 250)])
    image = window.canvas.grab().toImage()
    ink = image.pixelColor(at(window, (250, 250)) * image.devicePixelRatio())
    assert abs(ink.lightness() - paper) > 180
    assert (ink.lightness() < 128) is is_dark_ink


def test_ink_over_a_picture_counts_with_it(qtbot: QtBot, window: MainWindow, seven: Path) -> None:
    open_picture(qtbot, window, seven)
    window.lenses.open("input")
    draw(window, [(60, 250), (250, 250), (440, 250)])
    settle(qtbot, window)
    result = window.collecting.newest_result()
    assert result is not None
    left, top, right, bottom = result.frames.boxes[0].tolist()
    assert left == pytest.approx(54, abs=4)
    assert right == pytest.approx(446, abs=4)
    assert bottom - top > 150  # the 7 in the picture
    assert window.documents.is_modified
    window.actions_["undo"].trigger()
    assert not window.documents.is_modified


def test_a_picture_is_pasted(qtbot: QtBot, window: MainWindow, seven: Path) -> None:
    QGuiApplication.clipboard().setMimeData(with_bytes(seven))
    for _ in range(2):  # a picture that was only looked at is no work that could be lost
        with qtbot.waitSignal(window.documents.opened):
            window.actions_["paste"].trigger()
    assert (picture_of(window).pixels == photo()).all()
    assert "Pasted picture" in window.windowTitle()
    assert window.sources.recent.paths() == []


def test_an_image_without_a_file_of_its_own_is_pasted(qtbot: QtBot, window: MainWindow) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 200, 30))
    QGuiApplication.clipboard().setImage(image)
    with qtbot.waitSignal(window.documents.opened):
        window.actions_["paste"].trigger()
    assert (picture_of(window).pixels == (10, 200, 30)).all()


def test_files_on_the_clipboard_are_opened(qtbot: QtBot, window: MainWindow, seven: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(seven))])
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(window.documents.opened):
        window.actions_["paste"].trigger()
    assert window.documents.title == "seven.png"


def test_a_clipboard_without_a_picture_says_so(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("seven")
    window.actions_["paste"].trigger()
    assert window.status_bar.status.text() == sources.NOTHING_TO_PASTE


def test_the_picture_of_a_browser_is_dropped(qtbot: QtBot, window: MainWindow, seven: Path) -> None:
    data = with_bytes(seven)
    data.setUrls([QUrl("https://example.org/seven.png")])
    with qtbot.waitSignal(window.documents.opened):
        assert drop_data(window, data)
    assert (picture_of(window).pixels == photo()).all()


def test_a_picture_is_not_asked_for_before_it_is_dropped(window: MainWindow, seven: Path) -> None:
    asked: list[str] = []

    class Slow(QMimeData):
        def retrieveData(self, kind: str, type_: object) -> object:
            asked.append(kind)
            return super().retrieveData(kind, type_)  # type: ignore[arg-type]

    data = Slow()
    data.setData("image/png", seven.read_bytes())
    event = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(window, event)
    assert event.isAccepted()
    assert window.sources.drops.target.words == "Open picture"
    assert "image/png" not in asked


def test_a_picture_that_is_written_out_in_a_page_is_dropped(qtbot: QtBot, window: MainWindow, seven: Path) -> None:
    data = QMimeData()
    data.setHtml(f'<img src="data:image/png;base64,{base64.b64encode(seven.read_bytes()).decode()}">')
    with qtbot.waitSignal(window.documents.opened):
        assert drop_data(window, data)
    assert (picture_of(window).pixels == photo()).all()


def test_the_address_of_a_picture_is_not_fetched(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/seven.png")])
    with qtbot.waitSignal(window.sources.message):
        assert drop_data(window, data)
    assert window.status_bar.status.text() == dragged.ONLY_ADDRESS


def test_several_pictures_are_stepped_through(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    paths = [save(tmp_path / f"{name}.png", photo((width, 300))) for name, width in (("a", 300), ("b", 310))]
    paths.append(save_pages(tmp_path / "c.tif", 2))
    with qtbot.waitSignal(window.documents.opened):
        drop(window, *paths)
    qtbot.waitUntil(lambda: window.documents.title.endswith("1 of 4"))
    assert not window.actions_["previous"].isEnabled()
    for width, title in ((310, "b.png"), (400, "c.tif"), (390, "c.tif")):
        with qtbot.waitSignal(window.documents.opened):
            window.actions_["next"].trigger()
        assert picture_of(window).size[0] == width
        assert window.documents.title.startswith(title)
    assert not window.actions_["next"].isEnabled()
    with qtbot.waitSignal(window.documents.opened):
        window.actions_["previous"].trigger()
    assert picture_of(window).size[0] == 400


def test_a_broken_picture_among_others_is_passed_over(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    broken = cut_off(save(tmp_path / "b.png"))
    paths = [save(tmp_path / "a.png"), broken, save(tmp_path / "c.png", photo((200, 300)))]
    open_picture(qtbot, window, *paths)
    for step, width in (("next", 200), ("previous", 400)):
        with qtbot.waitSignal(window.documents.opened):
            window.actions_[step].trigger()
        assert picture_of(window).size[0] == width
        assert "b.png: not a picture that can be read" in window.status_bar.status.text()


def test_saving_one_of_several_pictures_leaves_the_others_to_step_to(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_picture(qtbot, window, save(tmp_path / "a.png"), save(tmp_path / "b.png", photo((200, 300))))
    draw(window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "kept.ndjson"), ""))
    window.actions_["save"].trigger()
    qtbot.waitUntil(lambda: window.documents.title == "kept.ndjson")
    with qtbot.waitSignal(window.documents.opened):
        window.actions_["next"].trigger()
    assert picture_of(window).size[0] == 200
    assert window.documents.path is None
    assert not window.actions_["next"].isEnabled()


def test_the_pages_of_a_tiff_are_pages(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_picture(qtbot, window, save_pages(tmp_path / "scan.tif", 3))
    qtbot.waitUntil(lambda: window.documents.title.endswith("page 1 of 3"))


def test_an_animation_says_that_it_is_one(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    from PIL import Image

    path = tmp_path / "moves.gif"
    Image.fromarray(photo()).save(path, save_all=True, append_images=[Image.new("RGB", (400, 300))])
    open_picture(qtbot, window, path)
    assert window.status_bar.status.text() == "moves.gif is an animation: this is its first picture."
    open_picture(qtbot, window, save(tmp_path / "still.png"))
    assert window.status_bar.status.text() == ""


def test_bad_pictures_leave_the_drawing_as_it_was(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    draw(window)
    window.documents.forget()  # there is nothing to ask about
    text, heic = tmp_path / "text.png", tmp_path / "photo.heic"
    text.write_text("hello")
    heic.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    bad = [
        (text, "not a picture"),
        (cut_off(save(tmp_path / "half.jpg")), "not a picture"),
        (png_that_says(tmp_path / "huge.png", 30_000, 30_000), "too many"),
        (png_that_says(tmp_path / "none.png", 0, 0), "not a picture"),
    ]
    if "pillow_heif" not in sys.modules:
        bad.append((heic, "pip install pillow-heif"))
    for path, said in bad:
        window.sources.router.open([path])
        said_of_it = f"{path}: "
        qtbot.waitUntil(lambda start=said_of_it: window.status_bar.status.text().startswith(start))
        assert said in window.status_bar.status.text()
        assert len(strokes(window)) == 1


def test_a_picture_is_turned_and_that_is_undone(qtbot: QtBot, window: MainWindow, seven: Path) -> None:
    before = open_picture(qtbot, window, seven)
    draw(window)
    drawn = strokes(window)
    window.actions_["rotate_left"].trigger()
    qtbot.waitUntil(lambda: not window.picture_editing.is_busy, timeout=5000)
    assert (picture_of(window).pixels == np.rot90(photo())).all()
    x, y = drawn[0][0]
    assert strokes(window)[0][0] == pytest.approx([y, 500 - x])
    window.actions_["rotate_right"].trigger()
    qtbot.waitUntil(lambda: not window.picture_editing.is_busy, timeout=5000)
    assert (picture_of(window).pixels == photo()).all()
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert picture_of(window) is before
    assert strokes(window) == drawn


def drag_crop(window: MainWindow, start: tuple[float, float], stop: tuple[float, float]) -> None:
    press(window, start)
    move(window, ((start[0] + stop[0]) / 2, (start[1] + stop[1]) / 2))
    release(window, stop)


def test_a_picture_is_cropped_by_a_rectangle(qtbot: QtBot, window: MainWindow, seven: Path) -> None:
    before = open_picture(qtbot, window, seven)
    window.actions_["crop"].trigger()
    assert window.status_bar.status.text() == picture_editing.HOW_TO_CROP
    drag_crop(window, (375, 400), (125, 100))
    qtbot.waitUntil(lambda: not window.picture_editing.is_busy, timeout=5000)
    assert picture_of(window).size == pytest.approx((200, 240), abs=3)
    assert not window.actions_["crop"].isChecked()
    assert window.status_bar.status.text() == ""
    assert strokes(window) == []  # the pen chose, and drew nothing
    draw(window)
    assert len(strokes(window)) == 1
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert picture_of(window) is before


def test_a_picture_is_cropped_by_keys(qtbot: QtBot, window: MainWindow, seven: Path) -> None:
    open_picture(qtbot, window, seven)
    window.actions_["crop"].trigger()
    box = window.canvas.crop.box
    assert 0 < box.width() < 400  # around the 7
    QTest.keyClick(window.canvas, Qt.Key.Key_Right)
    assert window.canvas.crop.box.left() == box.left() + 10
    QTest.keyClick(window.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert window.canvas.crop.box.height() == box.height() + 10
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.picture_editing.is_busy, timeout=5000)
    assert picture_of(window).size[0] < 300


def test_a_crop_is_given_up(qtbot: QtBot, window: MainWindow, seven: Path) -> None:
    before = open_picture(qtbot, window, seven)
    window.actions_["crop"].trigger()
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not window.actions_["crop"].isChecked()
    window.actions_["crop"].trigger()
    drag_crop(window, (10, 2), (490, 30))  # beside the picture
    qtbot.waitUntil(lambda: window.status_bar.status.text() == picture_editing.TOO_SMALL, timeout=5000)
    assert picture_of(window) is before


def test_saved_pictures_are_read_by_the_window_and_the_command(
    qtbot: QtBot,
    window: MainWindow,
    seven: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "kept.ndjson"
    open_picture(qtbot, window, seven)
    draw(window, [(150, 250), (250, 250), (350, 250)])
    names: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (names.append(args[2]), (str(path), ""))[1])
    with qtbot.waitSignal(window.documents.renamed):
        window.actions_["save"].trigger()  # it asks: a drawing is not written into a picture
    qtbot.waitUntil(lambda: window.documents.path == path)
    assert names == [str(tmp_path / "drawing.ndjson")]
    (record,) = read_records(path)
    assert base64.b64decode(record.image or "").startswith(b"\x89PNG")
    assert record.image_size == (400, 300)
    window.actions_["new"].trigger()
    assert window.canvas.drawing.picture is None
    opened(qtbot, window, path)
    assert (picture_of(window).pixels == photo()).all()
    assert len(strokes(window)) == 1
    monkeypatch.delenv("DIGITAPP_MODELS")
    capsys.readouterr()
    assert cli.main(["predict", "--json", str(path)]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row["label"] == "7"


def test_a_picture_is_exported_and_copied_with_its_ink(
    qtbot: QtBot, window: MainWindow, seven: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_picture(qtbot, window, seven)
    draw(window, [(60, 430), (440, 430)])
    window.actions_["copy"].trigger()
    copied = QGuiApplication.clipboard().image()
    path = tmp_path / "out.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(window.documents.message):
        window.actions_["export"].trigger()
    for image in (copied, QImage(str(path))):
        assert image.size().width() == 1000
        assert image.pixelColor(500, 860).lightness() < 60  # the stroke
        assert image.pixelColor(20, 500).lightness() == pytest.approx(219, abs=4)  # the paper


def test_a_picture_is_there_again_at_the_next_start(qtbot: QtBot, open_window: Open, seven: Path) -> None:
    first = open_window()
    open_picture(qtbot, first, seven)
    draw(first)
    first.close()
    second = open_window()
    assert (picture_of(second).pixels == photo()).all()
    assert len(strokes(second)) == 1


_CHILD = """
import sys
import threading
from pathlib import Path
from digitapp.gui.app import make_window, prepare
from PySide6.QtWidgets import QApplication
prepare()
app = QApplication([])
window = make_window(state=Path(sys.argv[1]))
window.show()
window.documents.opened.connect(lambda _: None)
window.sources.router.open([Path(sys.argv[2])])
app.exec()
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_a_killed_app_brings_the_picture_back(qtbot: QtBot, open_window: Open, state: Path, seven: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", _CHILD, str(state), str(seven)])

    def is_kept() -> bool:
        found = [read_journal(path).snapshot for path in (state / "sessions").glob("session-*.ndjson")]
        return any(snapshot is not None and snapshot.picture is not None for snapshot in found)

    try:
        wait_until(is_kept, 20)
    finally:
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
    assert (picture_of(open_window()).pixels == photo()).all()


def test_what_is_unsaved_is_asked_about_before_a_picture_replaces_it(
    window: MainWindow, seven: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("digitapp.gui.documents.file_actions.ask", lambda *args, **_: (asked.append(args[1]), "")[1])
    draw(window)
    window.sources.router.open([seven])
    QGuiApplication.clipboard().setMimeData(with_bytes(seven))
    window.actions_["paste"].trigger()
    assert asked == ["Unsaved drawing"] * 2
    assert len(strokes(window)) == 1


def test_the_steps_show_how_a_picture_becomes_the_input(qtbot: QtBot, window: MainWindow, seven: Path) -> None:
    open_picture(qtbot, window, seven)
    window.lenses.open("input")
    lens = window.lenses.findChild(InputLens, "lensInput")
    assert lens is not None
    qtbot.waitUntil(lambda: lens.steps.toolTip().startswith("The picture; in even light"))
    assert lens.steps._captions == PICTURE_FRAMED
    assert not lens.steps.grab().isNull()
    lens.steps.play()
    assert lens.steps.is_playing
    window.actions_["new"].trigger()
    draw(window)
    settle(qtbot, window)
    assert lens.steps._captions == FRAMED


def test_lenses_that_need_strokes_say_so_of_a_picture(qtbot: QtBot, window: MainWindow, seven: Path) -> None:
    open_picture(qtbot, window, seven)
    window.lenses.open("replay")
    replay = window.lenses.findChild(ReplayLens, "lensReplay")
    assert replay is not None
    qtbot.waitUntil(lambda: replay.said.text().startswith("A picture has no times"))
    assert not replay.play_button.isEnabled()
    window.lenses.open("whatIf")
    what_if = window.lenses.findChild(WhatIfLens, "lensWhatIf")
    assert what_if is not None
    qtbot.waitUntil(lambda: what_if.curves.is_up_to_date, timeout=10_000)
    assert set(what_if.curves.known) == PICTURE_WAYS
    what_if.controls.sliders["rotation"].setValue(0)
    qtbot.waitUntil(lambda: what_if.curves.is_up_to_date, timeout=10_000)
    assert what_if.preview.pixels() == pytest.approx(what_if.curves.known["rotation"].images[0])
    assert not what_if.keep.isEnabled()
    for name, slider in what_if.controls.sliders.items():
        assert slider.isVisible() is (name in PICTURE_WAYS)
    window.lenses.open("why")
    why = window.lenses.findChild(WhyLens, "lensWhy")
    assert why is not None
    qtbot.waitUntil(lambda: why.explanation is not None and why.explanation.is_complete, timeout=10_000)
    assert why.explanation is not None
    assert why.explanation.pieces == ()
    window.actions_["new"].trigger()
    draw(window)
    window.lenses.open("whatIf")
    qtbot.waitUntil(lambda: what_if.curves.is_up_to_date, timeout=10_000)
    assert all(slider.isVisible() for slider in what_if.controls.sliders.values())
    assert len(what_if.curves.known) == 10


def test_ink_over_a_picture_is_replayed_over_it(qtbot: QtBot, window: MainWindow, seven: Path) -> None:
    open_picture(qtbot, window, seven)
    draw(window)
    window.lenses.open("replay")
    replay = window.lenses.findChild(ReplayLens, "lensReplay")
    assert replay is not None
    qtbot.waitUntil(lambda: replay.is_up_to_date, timeout=10_000)
    assert replay.replay is not None
    assert replay.replay.timeline.ink.picture is picture_of(window)
    replay.chart.setValue(0)
    assert window.canvas.shown_ink().picture is picture_of(window)


def test_a_picture_is_put_into_the_collection_and_back(qtbot: QtBot, window: MainWindow, seven: Path) -> None:
    open_picture(qtbot, window, seven)
    path = window.collecting.desk.path
    window.collecting.desk.correct("7")
    qtbot.waitUntil(lambda: path.exists() and len(Collection(path).rows()) == 1, timeout=5000)
    (record,) = read_records(path)
    assert record.label == "7"
    assert record.strokes == []
    assert record.image is not None
    assert max(record.image_size or ()) <= 256
    found = record.picture()
    assert found is not None
    assert not found.is_bright  # the ink alone, bright on black


def test_the_eraser_takes_ink_and_leaves_the_picture(qtbot: QtBot, window: MainWindow, seven: Path) -> None:
    before = open_picture(qtbot, window, seven)
    draw(window, [(100, 250), (400, 250)])
    window.canvas.choose_eraser(True)
    draw(window, [(100, 250), (400, 250)])
    assert strokes(window) == []
    assert picture_of(window) is before
    window.actions_["clear"].trigger()
    assert window.canvas.drawing.picture is None
    window.actions_["undo"].trigger()
    assert picture_of(window) is before


def test_opening_a_picture_that_takes_long_says_so(
    qtbot: QtBot, window: MainWindow, seven: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    read = picture_files.read_picture
    monkeypatch.setattr(picture_files, "read_picture", lambda *args: (go.wait(10), read(*args))[1])
    window.sources.router.open([seven])
    qtbot.waitUntil(lambda: window.status_bar.status.text() == "Opening the picture …")
    draw(window)  # the window is free meanwhile
    window.documents.forget()
    with qtbot.waitSignal(window.documents.opened):
        go.set()
    assert window.status_bar.status.text() == ""
