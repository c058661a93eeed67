"""While a page is read the window shows how far it is, can be told to stop, and lets newer ink go first."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from digitapp.gui.answers import STOPPED
from digitapp.gui.inference.patience import PATIENCE_MS
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry
from digitapp.numbers import page
from support.window_driver import draw, settle, shown, state_word

SEVEN = [(60, 40), (120, 40), (90, 160)]
ONE = [(190, 40), (188, 160)]


class Hold:
    """Holds the reading of pages where they have just been made level."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_open, self.waits = threading.Event(), threading.Event()
        attempt = page._attempt

        def held(*args: object) -> object:
            self.waits.set()
            assert self.is_open.wait(30)
            return attempt(*args)  # type: ignore[arg-type]

        monkeypatch.setattr(page, "_attempt", held)


@pytest.fixture
def hold(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hold]:
    made = Hold(monkeypatch)
    yield made
    made.is_open.set()


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    """A window with the bundled models."""
    return open_window(Registry)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    image = Image.new("L", (400, 200), 235)
    pencil = ImageDraw.Draw(image)
    for stroke in (SEVEN, ONE):
        pencil.line(stroke, fill=30, width=11, joint="curve")
    path = tmp_path / "number.png"
    image.save(path)
    return path


def test_progress_is_shown_until_the_page_is_read(window: MainWindow, hold: Hold, photo: Path, qtbot: QtBot) -> None:
    progress = window.answer_panel.progress
    assert not progress.isVisible()
    window.sources.router.open([photo])
    qtbot.waitUntil(progress.isVisible, timeout=20_000)
    assert 0 < progress.bar.value() < progress.bar.maximum()
    assert state_word(window) == "reading …"
    hold.is_open.set()
    qtbot.waitUntil(lambda: shown(window) == "71", timeout=20_000)
    assert not progress.isVisible()


def test_stop_answers_as_one_digit_and_does_not_begin_again(
    window: MainWindow, hold: Hold, photo: Path, qtbot: QtBot
) -> None:
    window.sources.router.open([photo])
    progress = window.answer_panel.progress
    qtbot.waitUntil(progress.isVisible, timeout=20_000)
    qtbot.mouseClick(progress.stop, Qt.MouseButton.LeftButton)
    hold.is_open.set()
    qtbot.waitUntil(lambda: window.status.text() == STOPPED, timeout=20_000)
    assert not progress.isVisible()
    assert window.numbers.tags.tags == []
    assert window.live_prediction.up_to_date
    (number,) = [action for action in window.actions_.read_as.actions() if action.data() == "number"]
    number.trigger()
    qtbot.waitUntil(lambda: shown(window) == "71", timeout=20_000)
    assert window.status.text() != STOPPED


def test_ink_over_a_page_that_is_being_read_does_not_wait_for_it(
    window: MainWindow, hold: Hold, photo: Path, qtbot: QtBot
) -> None:
    window.sources.router.open([photo])
    qtbot.waitUntil(hold.waits.is_set, timeout=20_000)
    qtbot.waitUntil(window.answer_panel.progress.isVisible, timeout=20_000)
    draw(window, [(100, 400), (300, 400)])
    hold.is_open.set()
    settle(qtbot, window)
    assert window.numbers.number is None
    assert not window.answer_panel.progress.isVisible()


def test_a_picture_that_is_read_at_once_shows_no_progress(window: MainWindow, qtbot: QtBot) -> None:
    progress = window.answer_panel.progress
    for share in (0.1, 0.5, 0.9):
        progress.show_share(share)
    progress.end()
    with qtbot.assertNotEmitted(progress.due, wait=2 * PATIENCE_MS):
        assert not progress.isVisible()


def test_uneven_light_is_said_in_the_place_of_not_a_digit(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    image = Image.new("L", (600, 600), 225)
    heart = [(300, 480), (140, 300), (180, 180), (300, 250), (420, 180), (460, 300), (300, 480)]
    ImageDraw.Draw(image).line(heart, fill=40, width=14)
    even = np.asarray(image, np.float32) + np.random.default_rng(1).normal(0, 3, (600, 600))
    shaded = even * np.where(np.arange(600) > 330, 1.0, 0.35)[:, None]
    for name, pixels, word in (("shade", shaded, "uneven light"), ("even", even, "not a digit")):
        path = tmp_path / f"{name}.png"
        Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(path)
        window.sources.router.open([path])
        qtbot.waitUntil(lambda word=word: state_word(window) == word, timeout=20_000)
    assert "if it had to be one" in window.answer_panel.answer.accessibleDescription()


def test_a_page_of_text_is_not_a_doubted_digit(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    image = Image.new("L", (1455, 2000), 250)
    pencil, font = ImageDraw.Draw(image), ImageFont.load_default(26)
    for line in range(60):
        words = "The quick brown fox jumps over the lazy dog and runs away home"
        pencil.text((73, 36 + 31 * line), words, fill=20, font=font)
    image.save(tmp_path / "text.png")
    window.sources.router.open([tmp_path / "text.png"])
    qtbot.waitUntil(lambda: window.canvas.drawing.picture is not None)
    settle(qtbot, window)
    assert state_word(window) == "not a digit"
