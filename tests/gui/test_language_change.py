"""View > Language: the windows are made anew in the language that a person chooses, and nothing is lost."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from digitapp import language
from digitapp.cli import speaking
from digitapp.drawing.files import read_records
from digitapp.drawing.sessions import SessionStore
from digitapp.gui import languages
from digitapp.gui.answer.answer_card import INSET
from digitapp.gui.app import make_window, speak
from digitapp.gui.lenses.training.run import Order, Stage
from digitapp.gui.main_window import MainWindow
from digitapp.gui.settings import Settings
from digitapp.gui.windows import Windows
from digitapp.models.registry import Registry
from support.languages import application, in_all_languages, pseudo_catalogue
from support.window_driver import draw, settle, shown, strokes

_OPEN_FILES = Path("/proc/self/fd")


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All languages say what the pseudo-language says."""
    folder = tmp_path_factory.mktemp("catalogues")
    in_all_languages(pseudo_catalogue(folder))
    return folder


@pytest.fixture
def windows(
    qtbot: QtBot, models: Path, state: Path, catalogues: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Windows]:
    """One window, as at a start in English."""
    monkeypatch.setattr(languages, "FOLDER", catalogues)
    monkeypatch.setenv("LANG", "C")
    made = Windows(lambda: make_window(lambda: Registry([models], trusted=[models]), state))
    made.open()
    ready(qtbot, made)
    yield made
    made.ask_nothing()
    made.close_all()
    qtbot.waitUntil(lambda: not len(made))
    languages.use_in(application(), language.ENGLISH)


def ready(qtbot: QtBot, windows: Windows) -> MainWindow:
    window = windows.active
    assert window is not None
    qtbot.waitUntil(lambda: window.is_ready and not window.documents.is_busy, timeout=10_000)
    return window


def speak_in(qtbot: QtBot, windows: Windows, code: str) -> MainWindow:
    """Choose a language in the menu of the active window; return the window that takes its place."""
    before = windows.active
    assert before is not None
    (action,) = [action for action in before.actions_.languages.actions() if action.data() == code]
    action.trigger()
    qtbot.waitUntil(lambda: windows.active is not before)
    return ready(qtbot, windows)


def test_undo_redo_title_and_file_go_over_to_the_new_window(qtbot: QtBot, windows: Windows, three: Path) -> None:
    old = ready(qtbot, windows)
    old.documents.open(three)
    qtbot.waitUntil(lambda: old.documents.title != "" and not old.documents.is_busy)
    old.documents.step(1)
    qtbot.waitUntil(lambda: "2 of 3" in old.windowTitle())
    draw(old)
    old.canvas.undo()
    draw(old, [(50, 50), (90, 400)])
    old.canvas.undo()
    assert not old.isWindowModified()
    old.resize(790, 620)
    new = speak_in(qtbot, windows, "de")
    assert (language.current(), new.actions_["undo"].text()[0]) == ("de", "[")
    assert ("three.ndjson" in new.windowTitle(), new.documents.label, new.isWindowModified()) == (True, "1", False)
    assert (new.width(), new.height()) == (790, 620)
    new.canvas.redo()
    assert (len(strokes(new)[-1]), new.isWindowModified()) == (2, True)
    new.canvas.undo()
    draw(new)
    new.file_actions.save()
    qtbot.waitUntil(lambda: not new.isWindowModified())
    assert [len(record.strokes) for record in read_records(three)] == [1, 3, 1]


def test_what_a_window_shows_and_how_stays(qtbot: QtBot, windows: Windows) -> None:
    old = ready(qtbot, windows)
    old.models.choose("seven")
    draw(old)
    qtbot.waitUntil(lambda: shown(old) == "7")
    old.lenses.open("replay")
    old.lenses.tear_off("why")
    old.actions_["framing"].setChecked(False)
    old.actions_["eraser"].setChecked(True)
    old.actions_["collection"].setChecked(True)
    old.actions_.pen_width.setValue(30)
    new = speak_in(qtbot, windows, "de")
    settle(qtbot, new)
    qtbot.waitUntil(lambda: shown(new) == "7")
    assert (new.lenses.current, list(new.lenses._docks)) == ("replay", ["why"])
    assert not new.actions_["framing"].isChecked()
    assert new.actions_["eraser"].isChecked()
    assert new.collecting.place.isVisible()
    assert new.canvas.pen_width == 30


def test_a_presentation_goes_on(qtbot: QtBot, windows: Windows) -> None:
    old = ready(qtbot, windows)
    old.actions_["present"].setChecked(True)
    new = speak_in(qtbot, windows, "de")
    assert (new.view.is_presenting, new.isFullScreen(), new.menuBar().isVisible()) == (True, True, False)
    new.actions_["end_present"].trigger()
    assert (new.isFullScreen(), new.menuBar().isVisible()) == (False, True)


def test_the_session_is_continued_and_a_killed_app_has_the_drawing(qtbot: QtBot, windows: Windows, state: Path) -> None:
    draw(ready(qtbot, windows))
    new = speak_in(qtbot, windows, "de")
    draw(new, [(50, 50), (90, 400)])
    new.keep_everything()
    assert SessionStore(state).kept() == []  # it is held, and there is no other
    journals = list((state / "sessions").glob("session-*.ndjson"))
    assert len(journals) == 1
    copy = state / "sessions" / f"session-{0:020}-00000000.ndjson"  # what a killed app leaves
    copy.write_bytes(journals[0].read_bytes())
    (found,) = SessionStore(state).kept()
    assert (found.path, found.strokes) == (copy, 2)
    copy.unlink()


def test_two_windows_change_both_and_the_app_goes_on(qtbot: QtBot, windows: Windows, state: Path) -> None:
    first = ready(qtbot, windows)
    draw(first)
    second = windows.open()
    ready(qtbot, windows)
    draw(second, [(50, 50), (90, 400)])
    with qtbot.assertNotEmitted(application().lastWindowClosed, wait=10):
        speak_in(qtbot, windows, "fr")
    assert len(windows) == 2
    assert sorted(len(strokes(window)[0]) for window in windows) == [2, 6]
    assert not {first, second} & set(windows)
    assert {widget for widget in application().topLevelWidgets() if isinstance(widget, MainWindow)} == set(windows)
    assert [window.actions_.languages.choice for window in windows] == ["fr", "fr"]
    assert Settings(state).language == "fr"


def test_while_something_is_under_way_the_language_waits(qtbot: QtBot, windows: Windows) -> None:
    window = ready(qtbot, windows)
    done = threading.Event()
    window.documents._saving.run(done.wait)
    (german,) = [action for action in window.actions_.languages.actions() if action.data() == "de"]
    try:
        german.trigger()
        assert "as soon as what is under way is done" in window.status_bar.status.text()
        assert (windows.active, window.settings.language, language.current()) == (window, "de", "en")
    finally:
        done.set()  # else nothing would ever end
    qtbot.waitUntil(lambda: windows.active is not window)
    assert language.current() == "de"


def test_the_system_is_asked_for_its_language(
    qtbot: QtBot, windows: Windows, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready(qtbot, windows)
    speak_in(qtbot, windows, "ja")
    monkeypatch.setattr(languages, "wanted", lambda setting, environ: setting or "es")
    speak_in(qtbot, windows, "")
    assert (language.current(), Settings(state).language) == ("es", "")


def test_arabic_is_written_from_right_to_left_and_english_again_from_left_to_right(
    qtbot: QtBot, windows: Windows
) -> None:
    ready(qtbot, windows)
    new = speak_in(qtbot, windows, "ar")
    assert new.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert new.canvas.x() > new.answer_panel.x()
    assert new.answer_panel.time.contentsMargins().right() == INSET  # where the lines above it begin
    new.actions_.pen_width.setValue(20)
    assert [
        label.text() for label in new.findChildren(QLabel) if label.toolTip() == new.actions_.pen_width.toolTip()
    ] == ["٢٠"]
    new = speak_in(qtbot, windows, "en")
    assert new.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert new.canvas.x() < new.answer_panel.x()


def test_what_was_evaluated_is_still_there(qtbot: QtBot, windows: Windows, three: Path) -> None:
    old = ready(qtbot, windows)
    old.evaluation.open()
    assert old.evaluation.view is not None
    old.evaluation.view.choices.tick("seven")
    old.evaluation.open_with(three)
    qtbot.waitUntil(lambda: not old.evaluation.is_busy)
    old.evaluation.view.results.choose(three, "seven")
    old.evaluation.view.tabs.setCurrentIndex(2)
    new = speak_in(qtbot, windows, "fr")
    view = new.evaluation.view
    assert view is not None
    assert view.evaluated is not None
    assert (view.isVisible(), view.choices.paths, view.tabs.currentIndex()) == (True, [three], 2)
    assert (view.evaluated.measured.card.id, view.results.columnCount()) == ("seven", 2)
    qtbot.waitUntil(lambda: set(view.choices.chosen_models) == {"cnn-28x28", "seven"})


def test_what_is_known_of_a_training_is_still_there(qtbot: QtBot, windows: Windows) -> None:
    old = ready(qtbot, windows)
    old.training.order, old.training.failure = Order("cnn-28x28", "Mine", True), "It failed."
    old.training._set(Stage.FAILED)
    old.lenses.open("training")
    new = speak_in(qtbot, windows, "fr")
    assert (new.training.stage, new.training.failure, new.lenses.current) == (Stage.FAILED, "It failed.", "training")


@pytest.mark.slow
def test_twenty_changes_leave_nothing_behind(qtbot: QtBot, windows: Windows) -> None:
    gone: list[weakref.ref[MainWindow]] = []
    draw(ready(qtbot, windows))
    counts = []
    for turn in range(20):
        gone.append(weakref.ref(ready(qtbot, windows)))
        settle(qtbot, speak_in(qtbot, windows, ("de", "en")[turn % 2]))
        qtbot.waitUntil(lambda: len(application().topLevelWidgets()) < 60)
        files = len(list(_OPEN_FILES.iterdir())) if _OPEN_FILES.is_dir() else 0
        counts.append((threading.active_count(), files))
    gc.collect()
    assert [window() for window in gone] == 20 * [None]
    assert min(counts[-5:]) <= max(counts[:5]), counts  # a thread may be about to end
    assert len([widget for widget in application().topLevelWidgets() if isinstance(widget, MainWindow)]) == 1


def test_the_app_starts_in_the_language_of_the_settings(
    qtbot: QtBot, windows: Windows, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(language.VARIABLE, "")
    Settings(state).keep_language("fr")
    speak(state)
    assert language.current() == "fr"
    monkeypatch.setenv(language.VARIABLE, "en")
    speak(state)
    assert language.current() == "en"


def test_the_app_starts_from_right_to_left_where_the_command_spoke_arabic_before(
    qtbot: QtBot, windows: Windows, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(language.VARIABLE, "ar")
    speaking.speak("ar")  # as `digitapp` does before it opens the window
    speak(state)
    assert application().layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert application().translate("QPlatformTheme", "Cancel") == "ألغِ"


def test_a_figure_that_begins_an_arabic_text_does_not_turn_it() -> None:
    assert (
        languages.Catalogue("ar")
        .translate("1 · ink", "", -1)
        .startswith("\N{RIGHT-TO-LEFT MARK}\N{ARABIC-INDIC DIGIT ONE}")
    )
