"""View > Evaluate: sets are read beside the window, and a click on a cell leads to a drawing on the canvas."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from digitapp.drawing.files import Record, write_records
from digitapp.gui.evaluation.controller import EvaluationController
from digitapp.gui.evaluation.group_page import GroupPage
from digitapp.gui.evaluation.list_pages import CalibrationPage, SuspectsPage
from digitapp.gui.evaluation.matrix_page import MatrixPage
from digitapp.gui.evaluation.results_table import ResultsTable
from digitapp.gui.evaluation.thumbnails import Thumbnails
from digitapp.gui.evaluation.view import EvaluationView
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry, bundled_folder
from digitapp.teaching.collection import Collection
from digitapp.teaching.example import Example
from digitapp.workers.pool import Limits
from support import faulty_backend
from support.collected import labels
from support.window_driver import draw
from support.window_models import always, write_raising

SEVEN = [[(100.0, 100.0), (400.0, 100.0), (250.0, 420.0)]]
BAR = [[(250.0, 60.0), (250.0, 440.0)]]
Open = Callable[..., MainWindow]


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    """Three sevens of Ada, of which one is labelled 3, and two bars of Bo, labelled 3 as well."""
    path = tmp_path / "lesson.ndjson"
    sevens = [Record(strokes=SEVEN, label=label, writer="Ada") for label in (7, "7", 3)]
    write_records(path, [*sevens, *(Record(strokes=BAR, label=3, writer="Bo") for _ in range(2))])
    return path


def view_of(window: MainWindow) -> EvaluationView:
    window.actions_["evaluate"].trigger()
    view = window.evaluation.view
    assert view is not None
    return view


def evaluate(qtbot: QtBot, window: MainWindow, *paths: Path, models: tuple[str, ...] = ()) -> EvaluationView:
    """Evaluate the model that answers, and others, on files; wait until that is done."""
    view = view_of(window)
    view.choices.add_sets(paths)
    for model in models:
        view.choices.tick(model)
    QTest.mouseClick(view.choices.start, Qt.MouseButton.LeftButton)
    finished(qtbot, window.evaluation)
    return view


def finished(qtbot: QtBot, controller: EvaluationController) -> None:
    qtbot.waitUntil(lambda: not controller.is_busy, timeout=20_000)


def page(view: EvaluationView, title: str) -> object:
    """Go to a page by its tab."""
    titles = [view.tabs.tabText(place) for place in range(view.tabs.count())]
    view.tabs.setCurrentIndex(titles.index(title))
    return view.page


def matrix_page(view: EvaluationView) -> MatrixPage:
    found = page(view, "Confusion")
    assert isinstance(found, MatrixPage)
    return found


def lines(thumbnails: Thumbnails) -> list[str]:
    return [" ".join(thumbnail.lines) for thumbnail in thumbnails.shown]


def click_first(thumbnails: Thumbnails) -> None:
    grid = thumbnails.list
    room = grid.visualRect(grid.model().index(0, 0))
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, room.center())


def test_nothing_can_be_begun_without_a_set(window: MainWindow) -> None:
    view = view_of(window)
    assert view.objectName() == "evaluation"
    assert view.choices.chosen_models == ["cnn-28x28"]  # the one that answers is ticked
    assert not view.choices.start.isEnabled()
    assert not view.copy.isEnabled()


def test_the_file_that_is_open_is_listed_at_first(qtbot: QtBot, window: MainWindow, lesson: Path) -> None:
    window.file_actions.open_path(lesson)
    qtbot.waitUntil(lambda: window.documents.path is not None)
    assert view_of(window).choices.paths == [lesson]


def test_the_figures_of_the_set_that_is_asked_for_are_shown(
    qtbot: QtBot, window: MainWindow, lesson: Path, tmp_path: Path
) -> None:
    view = evaluate(qtbot, window, lesson)
    other = tmp_path / "other.ndjson"
    write_records(other, [Record(strokes=SEVEN, label=7)])
    window.evaluation.open_with(other)
    finished(qtbot, window.evaluation)
    assert view.results.currentRow() == 1
    assert matrix_page(view).matrix.said((1, 0)) == "7 read as 3: 1 drawing"


def test_a_click_on_a_cell_shows_its_drawings_and_one_on_a_drawing_puts_it_on_the_canvas(
    qtbot: QtBot, window: MainWindow, lesson: Path
) -> None:
    view = evaluate(qtbot, window, lesson)
    found = matrix_page(view)
    assert found.matrix.said((1, 0)) == "7 read as 3: 2 drawings"
    place = found.matrix.place_of((0, 0)).center().toPoint()
    QTest.mouseClick(found.matrix, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert found.thumbnails.heading.text() == "3 read right: 3 drawings"
    assert lines(found.thumbnails) == ["label 3 read 3, 99.7 %"] * 3
    place = found.matrix.place_of((1, 0)).center().toPoint()
    QTest.mouseClick(found.matrix, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert [thumbnail.place for thumbnail in found.thumbnails.shown] == [0, 1]
    click_first(found.thumbnails)
    assert [stroke.points.tolist() for stroke in window.canvas.drawing.strokes] == [[list(p) for p in SEVEN[0]]]
    assert window.documents.label == "7"
    assert not window.documents.is_modified
    qtbot.waitUntil(lambda: window.live_prediction.up_to_date)


def test_cells_are_reached_by_keys(qtbot: QtBot, window: MainWindow, lesson: Path) -> None:
    view = evaluate(qtbot, window, lesson)
    found = matrix_page(view)
    matrix = found.matrix
    assert matrix.cell == (1, 0)  # the most frequent mistake
    QTest.keyClick(matrix, Qt.Key.Key_Up)
    assert matrix.cell == (0, 0)
    assert matrix.accessibleDescription() == "3 read right: 3 drawings"
    QTest.keyClick(matrix, Qt.Key.Key_Up)
    assert matrix.cell == (0, 0)
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    view.activateWindow()
    qtbot.waitUntil(found.thumbnails.list.hasFocus)
    QTest.keyClick(found.thumbnails.list, Qt.Key.Key_Return)
    assert window.documents.label == "3"


def test_ink_that_is_in_no_file_is_asked_about_first(
    qtbot: QtBot, window: MainWindow, lesson: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(window)
    before = window.canvas.drawing.strokes
    asked = []
    monkeypatch.setattr("digitapp.gui.documents.file_actions.ask", lambda *args, **_: asked.append(args[1]) or "")
    view = evaluate(qtbot, window, lesson)
    click_first(matrix_page(view).thumbnails)
    assert asked == ["Unsaved drawing"]
    assert window.canvas.drawing.strokes == before


def test_mistakes_and_groups_lead_to_their_drawings(qtbot: QtBot, window: MainWindow, lesson: Path) -> None:
    view = evaluate(qtbot, window, lesson)
    page(view, "Mistakes")
    assert lines(view.page.thumbnails) == ["label 7 read 3, 99.7 %"] * 2
    groups = page(view, "By writer")
    assert isinstance(groups, GroupPage)
    assert [groups.groups.item(row, 0).text() for row in range(2)] == ["Ada", "Bo"]
    assert [thumbnail.place for thumbnail in groups.thumbnails.shown] == [0, 1]  # the worst is chosen
    groups.groups.setCurrentCell(1, 0)
    assert groups.thumbnails.heading.text() == "All 2 of writer Bo are read right"
    labels = page(view, "By label")
    assert isinstance(labels, GroupPage)
    assert labels.groups.item(1, 4).text() == "3 (2)"


def test_a_point_of_the_reliability_curve_shows_its_drawings(qtbot: QtBot, window: MainWindow, lesson: Path) -> None:
    view = evaluate(qtbot, window, lesson)
    found = page(view, "Calibration")
    assert isinstance(found, CalibrationPage)
    (point,) = found.chart.curve
    assert (point.n, point.accuracy) == (5, 0.6)
    assert [thumbnail.place for thumbnail in found.thumbnails.shown][:2] == [0, 1]  # what is misread comes first
    QTest.mouseClick(
        found.chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, found.chart.position(0).toPoint()
    )
    assert "5 answers" in found.chart.accessibleDescription()


def test_two_models_are_compared(qtbot: QtBot, window: MainWindow, lesson: Path) -> None:
    view = evaluate(qtbot, window, lesson, models=("seven",))
    page(view, "Two models")
    two = view.two_models
    assert two.against.currentData() == "seven"
    assert "No difference that chance would not make" in two._words()
    assert two.which.itemText(0) == "All that they read differently (5)"
    two.which.setCurrentIndex(2)
    assert lines(two.thumbnails) == ["label 7 3 | 7"] * 2
    view.results.setCurrentCell(0, 1)  # the other way round
    assert two.against.currentData() == "cnn-28x28"
    assert lines(two.thumbnails)[0] == "label 3 7 | 3"


def test_wrong_labels_are_looked_for_when_asked(qtbot: QtBot, window: MainWindow, lesson: Path) -> None:
    view = evaluate(qtbot, window, lesson)
    page(view, "Wrong labels?")
    QTest.mouseClick(view.suspects.look, Qt.MouseButton.LeftButton)
    finished(qtbot, window.evaluation)
    suspects = view.suspects.suspects
    assert suspects is not None
    assert suspects.by == "answers"
    assert lines(view.suspects.thumbnails) == ["label 7 rather 3, 99.7 %"] * 2
    assert not view.suspects.look.isVisible()


def suspects_of(qtbot: QtBot, window: MainWindow, path: Path) -> SuspectsPage:
    """Look for wrong labels in a file, and mark the first."""
    view = evaluate(qtbot, window, path)
    page(view, "Wrong labels?")
    QTest.mouseClick(view.suspects.look, Qt.MouseButton.LeftButton)
    finished(qtbot, window.evaluation)
    assert not view.suspects.row.relabel.isEnabled()
    view.activateWindow()
    view.suspects.thumbnails.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert len(view.suspects.thumbnails.list.selectedIndexes()) == 1
    return view.suspects


def test_a_wrong_label_is_corrected_by_one_key_and_taken_back(qtbot: QtBot, window: MainWindow, lesson: Path) -> None:
    suspects, before = suspects_of(qtbot, window, lesson), lesson.read_bytes()
    view = window.evaluation.view
    assert view is not None
    view.activateWindow()
    assert suspects.row.relabel.text() == "Relabel as 3"
    QTest.keyClick(suspects.thumbnails.list, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    finished(qtbot, window.evaluation)
    assert labels(lesson) == ["3", "7", 3, 3, 3]
    assert lines(suspects.thumbnails) == ["now 3 was 7", "label 7 rather 3, 99.7 %"]
    assert "Drawing 1 is labelled 3 in lesson.ndjson now" in view.hint.label.text()
    QTest.mouseClick(suspects.row.undo, Qt.MouseButton.LeftButton)
    finished(qtbot, window.evaluation)
    assert labels(lesson) == ["7", "7", 3, 3, 3]
    assert lines(suspects.thumbnails) == ["label 7 rather 3, 99.7 %"] * 2
    assert not suspects.row.undo.isEnabled()
    collection = Collection(lesson)  # where both are journaled
    assert collection.undo() == collection.undo() == (1, 0)
    assert [line["label"] for line in map(msgspec.json.decode, before.splitlines())] == labels(lesson)


def test_a_wrong_label_gets_any_other_label(qtbot: QtBot, window: MainWindow, lesson: Path) -> None:
    suspects = suspects_of(qtbot, window, lesson)
    QTest.keyClick(suspects.thumbnails.list, Qt.Key.Key_Down)
    QTest.keyClick(suspects.thumbnails.list, Qt.Key.Key_Right)
    QTest.keyClicks(suspects.row.field, "a beak")
    QTest.keyClick(suspects.row.field, Qt.Key.Key_Return)
    finished(qtbot, window.evaluation)
    assert labels(lesson) == [7, "a beak", 3, 3, 3]
    view = window.evaluation.view
    assert view is not None
    QTest.mouseClick(view.choices.start, Qt.MouseButton.LeftButton)  # the file is read again
    finished(qtbot, window.evaluation)
    assert view.evaluated is not None
    assert view.evaluated.measured.data.labels == ("7", "a beak", "3", "3", "3")


def test_what_is_no_collection_and_what_has_changed_say_why_they_are_not_corrected(
    qtbot: QtBot, window: MainWindow, lesson: Path
) -> None:
    packed = lesson.with_name("packed.ndjson.gz")
    packed.write_bytes(gzip.compress(lesson.read_bytes()))
    before = packed.read_bytes()
    for path, why in ((packed, "`digitapp collection import`"), (lesson, "evaluate it again")):
        suspects = suspects_of(qtbot, window, path)
        write_records(lesson, [Record(strokes=BAR, label=7)] * 5)
        QTest.mouseClick(suspects.row.relabel, Qt.MouseButton.LeftButton)
        finished(qtbot, window.evaluation)
        view = window.evaluation.view
        assert view is not None
        assert str(path) in view.hint.label.text()
        assert why in view.hint.label.text()
        write_records(lesson, [Record(strokes=SEVEN, label=label) for label in (7, 7, 3)])
        view.choices.sets.clear()
    assert packed.read_bytes() == before


def test_a_set_that_cannot_be_read_and_a_model_that_fails_say_why(
    qtbot: QtBot, open_window: Open, models: Path, lesson: Path, tmp_path: Path
) -> None:
    write_raising(models / "raising.onnx", id="raising")
    broken, unlabelled = tmp_path / "broken.ndjson", tmp_path / "doodles.ndjson"
    broken.write_text("{}\n")
    write_records(unlabelled, [Record(strokes=BAR)])
    window = open_window()
    view = evaluate(qtbot, window, broken, unlabelled, lesson, models=("raising",))
    texts = [[view.results.item(row, column).text() for column in range(2)] for row in range(3)]
    assert texts[0] == texts[1] == ["failed", "failed"]
    assert (texts[2][0][:4], texts[2][1]) == ("60 %", "failed")
    reasons = []
    for row, column in ((0, 0), (1, 0), (2, 1)):
        view.results.setCurrentCell(row, column)
        assert view.evaluated is None
        reasons.append(view._failed.label.text())
    assert "broken.ndjson, line 1: not a drawing" in reasons[0]
    assert "doodles.ndjson: holds no labelled drawing" in reasons[1]
    assert reasons[2].startswith("raising: ")


def test_an_evaluation_can_be_cancelled_and_begun_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, lesson: Path
) -> None:
    long = tmp_path / "long.ndjson"
    write_records(long, [Record(strokes=SEVEN, label=7)] * 30_000)
    view = view_of(window)
    view.choices.add_sets([lesson, long])
    QTest.mouseClick(view.choices.start, Qt.MouseButton.LeftButton)
    assert view.choices.cancel.isVisible()
    qtbot.waitUntil(lambda: "long.ndjson" in view.choices.text.text(), timeout=20_000)
    QTest.mouseClick(view.choices.cancel, Qt.MouseButton.LeftButton)
    finished(qtbot, window.evaluation)
    assert view.choices.start.isVisible()
    assert view.hint.label.text() == "Cancelled; what was found by then is shown."
    assert view.results.item(1, 0).text() == "\N{EN DASH}"
    view.choices.sets.setCurrentRow(1)
    QTest.mouseClick(view.choices.remove, Qt.MouseButton.LeftButton)
    QTest.mouseClick(view.choices.start, Qt.MouseButton.LeftButton)
    finished(qtbot, window.evaluation)
    assert view.results.item(0, 0).text().startswith("60 %")


@pytest.mark.slow
def test_a_model_that_hangs_is_ended_when_the_evaluation_is_cancelled(
    qtbot: QtBot, open_window: Open, models: Path, lesson: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(faulty_backend.install(tmp_path / "site"))
    foreign = tmp_path / "mine"
    faulty_backend.put(foreign, "later-hang")
    window = open_window(lambda: Registry([models, foreign], trusted=[models], limits=Limits(load=60, run=600)))
    view = view_of(window)
    view.choices.add_sets([lesson])
    view.choices.tick("later-hang")
    with qtbot.waitSignal(view.results.outcome_chosen, timeout=30_000):  # the other model is done
        QTest.mouseClick(view.choices.start, Qt.MouseButton.LeftButton)
    faulty_backend.begin(foreign, "later-hang")
    qtbot.waitUntil(lambda: "later-hang" in view.choices.text.text(), timeout=30_000)
    QTest.mouseClick(view.choices.cancel, Qt.MouseButton.LeftButton)
    finished(qtbot, window.evaluation)
    assert view.results.item(0, 0).text().startswith("60 %")
    assert view.results.item(0, 1).text() == "\N{EN DASH}"


def test_closing_the_window_ends_an_evaluation(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    long = tmp_path / "long.ndjson"
    write_records(long, [Record(strokes=SEVEN, label=7)] * 5_000)
    window.evaluation.open_with(long)
    assert window.evaluation.is_busy
    job = window.evaluation._job
    assert job is not None
    window.close()
    assert job.is_cancelled
    assert window.evaluation.view is None


def test_a_picture_of_a_collection_is_shown_on_the_canvas(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    image = np.zeros((28, 28), np.float32)
    image[4:24, 13:16] = 1
    path = tmp_path / "pictures.ndjson"
    path.write_bytes(Example(id="a", label="1", image=image).line() + Example(id="b", label="4", image=image).line())
    view = evaluate(qtbot, window, path)
    with qtbot.waitSignal(window.documents.opened):
        click_first(matrix_page(view).thumbnails)
    shown = window.canvas.drawing.picture
    assert shown is not None
    assert (shown.pixels == (255 * image).astype(np.uint8)).all()
    assert window.documents.label == "1"


def test_what_a_page_says_is_copied_as_csv(qtbot: QtBot, window: MainWindow, lesson: Path) -> None:
    view = evaluate(qtbot, window, lesson)
    for title, header in (
        ("Confusion", ["label", "3", "7"]),
        ("By label", ["label", "drawings", "right"]),
        ("By writer", ["writer", "drawings", "right"]),
        ("Calibration", ["low", "high", "answers"]),
        ("Mistakes", ["item", "label", "writer"]),
    ):
        page(view, title)
        QTest.mouseClick(view.copy, Qt.MouseButton.LeftButton)
        rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text())))
        assert rows[0][:3] == header
        assert len(rows) > 1
        assert "on the clipboard as CSV" in view.hint.label.text()
    page(view, "Wrong labels?")
    QTest.mouseClick(view.copy, Qt.MouseButton.LeftButton)
    assert view.hint.label.text() == "There is nothing on this page to be copied."


def test_picture_and_report_are_saved(
    qtbot: QtBot, window: MainWindow, lesson: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = evaluate(qtbot, window, lesson, models=("seven",))
    buttons = (view.save_picture, "m.png", b"\x89PNG"), (view.save_report, "r.html", b"<!doctype html>")
    for button, name, start in buttons:
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        with qtbot.waitSignal(window.documents.message, timeout=10_000):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert path.read_bytes().startswith(start)
        assert view.hint.label.text() == f"Exported to {path}."


def test_a_bundled_model_reads_drawn_digits(qtbot: QtBot, open_window: Open, lesson: Path) -> None:
    window = open_window(lambda: Registry([bundled_folder()]))
    view = evaluate(qtbot, window, lesson)
    assert view.evaluated is not None
    assert view.evaluated.measured.answers[:2] == ("7", "7")
    found = matrix_page(view)
    assert found.matrix.said(found.matrix.cell or (0, 0)).startswith("3 read as ")
    click_first(found.thumbnails)
    qtbot.waitUntil(lambda: window.live_prediction.up_to_date and window.answer_panel.answer.property("label") != "")
    assert window.documents.label == "3"


def test_a_foreign_model_reads_in_its_worker(
    qtbot: QtBot, open_window: Open, models: Path, lesson: Path, tmp_path: Path
) -> None:
    foreign = tmp_path / "foreign"
    always(foreign / "mine.onnx", "7", id="mine", title="Mine", beside=True)
    window = open_window(lambda: Registry([models, foreign], trusted=[models]))
    view = evaluate(qtbot, window, lesson, models=("mine",))
    assert view.results.item(0, 1).text().startswith("40 %")


def test_a_set_is_listed_once(window: MainWindow, lesson: Path) -> None:
    view = view_of(window)
    view.choices.add_sets([lesson, lesson])
    assert view.choices.paths == [lesson]
    assert view.choices.start.isEnabled()


def test_hovering_a_cell_marks_it(qtbot: QtBot, window: MainWindow, lesson: Path) -> None:
    matrix = matrix_page(evaluate(qtbot, window, lesson)).matrix
    for place, cell in ((matrix.place_of((0, 1)).center(), (0, 1)), (QPointF(1, 1), None)):
        none, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        moved = QMouseEvent(QEvent.Type.MouseMove, place, matrix.mapToGlobal(place), none, none, no_keys)
        QApplication.sendEvent(matrix, moved)
        assert matrix._under == cell


def test_no_row_of_the_results_is_below_the_bar_that_scrolls_them(qtbot: QtBot) -> None:
    results = ResultsTable()
    qtbot.addWidget(results)
    results.begin([Path("a set with a name that is long.ndjson")], [("a", "A model"), ("b", "Another model")])
    results.resize(150, results.height())
    results.show()
    qtbot.waitUntil(results.horizontalScrollBar().isVisible)
    assert results.viewport().height() >= results.rowHeight(0)
