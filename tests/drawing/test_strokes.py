"""Strokes, and the edits on them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from digitapp.drawing.strokes import Drawing, Ink, Stroke

coordinates = st.floats(-1000, 1000, allow_nan=False)


def line(*points: tuple[float, float]) -> Drawing:
    drawing = Drawing()
    drawing.begin(*points[0])
    for point in points[1:]:
        drawing.extend(*point)
    drawing.end()
    return drawing


def erase(drawing: Drawing, start: tuple[float, float], stop: tuple[float, float], radius: float) -> bool:
    drawing.begin_erasing()
    hit = drawing.erase(start, stop, radius)
    drawing.end_erasing()
    return hit


def snapshot(drawing: Drawing) -> tuple[bytes, ...]:
    return tuple(stroke.rows.tobytes() for stroke in drawing.strokes)


def test_a_view_stays_valid_and_unchanged_while_the_stroke_grows():
    stroke = Stroke()
    stroke.append(1, 2)
    early = stroke.points
    for n in range(1000):
        stroke.append(n, n)
    assert early.tolist() == [[1, 2]]


def test_the_buffer_is_replaced_only_when_it_doubles():
    stroke = Stroke()
    buffers = set()
    kept = []
    for n in range(10_000):
        stroke.append(n, n)
        kept.append(stroke.rows.base)
        buffers.add(id(stroke.rows.base))
    assert len(buffers) <= 11  # 16 doubled ten times holds 16,384


def test_a_stroke_keeps_every_row_in_order():
    stroke = Stroke()
    for n in range(100):
        stroke.append(n, -n, n / 100, n / 10)
    assert np.allclose(stroke.rows, [(n, -n, n / 100, n / 10) for n in range(100)])


def test_ink_does_not_change_when_drawing_goes_on():
    drawing = Drawing()
    drawing.begin(1, 1)
    ink = drawing.ink()
    drawing.extend(2, 2)
    drawing.begin(3, 3)
    assert [stroke.tolist() for stroke in ink.strokes] == [[[1, 1]]]


def test_beginning_finishes_an_open_stroke():
    drawing = Drawing()
    drawing.begin(0, 0)
    drawing.begin(5, 5)
    assert [len(stroke) for stroke in drawing.strokes] == [1, 1]


def test_extending_with_the_pen_up_is_refused():
    with pytest.raises(RuntimeError, match="pen is up"):
        Drawing().extend(1, 1)


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), float("-inf")])
def test_a_point_that_is_not_finite_is_refused_and_leaves_no_trace(bad: float):
    drawing = line((0, 0), (1, 1))
    drawing.undo()
    before = drawing.revision
    with pytest.raises(ValueError, match="finite"):
        drawing.begin(bad, 0)
    assert (drawing.revision, drawing.can_redo, drawing.pen_is_down, bool(drawing)) == (before, True, False, False)


@pytest.mark.parametrize("strokes", [[[(1, 2, 3)]], [[(1, float("nan"))]], [[1, 2]]])
def test_from_points_refuses_what_is_not_finite_pairs(strokes: list):
    with pytest.raises(ValueError, match="finite"):
        Drawing.from_points(strokes)


@pytest.mark.parametrize("length", [0, -1, float("nan"), float("inf")])
def test_from_points_refuses_sizes_and_widths_that_are_none(length: float):
    for size, width in (((length, 500), 12), ((500, length), 12), ((500, 500), length)):
        with pytest.raises(ValueError, match="not finite and positive"):
            Drawing.from_points([[(0, 0), (9, 9)]], size, width)


def test_an_empty_stroke_is_left_out():
    assert not Drawing.from_points([np.empty((0, 2))])


def test_undo_takes_a_whole_stroke_back_and_redo_brings_it_again():
    drawing = line((0, 0), (1, 1), (2, 2))
    before = snapshot(drawing)
    assert drawing.undo()
    assert not drawing
    assert drawing.redo()
    assert snapshot(drawing) == before


def test_undo_without_history_says_so():
    assert not Drawing().undo()
    assert not Drawing().redo()


def test_a_new_stroke_drops_redo():
    drawing = line((0, 0), (1, 1))
    drawing.undo()
    drawing.begin(2, 2)
    assert not drawing.can_redo


def test_clear_is_one_edit():
    drawing = line((0, 0), (1, 1))
    drawing.begin(5, 5)
    before = snapshot(drawing)
    drawing.clear()
    assert not drawing
    drawing.undo()
    assert snapshot(drawing) == before


def test_clearing_nothing_is_no_edit():
    drawing = Drawing()
    drawing.clear()
    assert (drawing.revision, drawing.can_undo) == (0, False)


@pytest.mark.parametrize(
    ("start", "stop", "left"),
    [
        (1, 2.5, [[(0, 0), (10, 0)], [(25, 0), (30, 0)]]),
        (0, 1.5, [[(15, 0), (20, 0), (30, 0)]]),
        (0.5, 3, [[(0, 0), (5, 0)]]),
        (0, 3, []),
    ],
)
def test_a_cut_leaves_what_is_on_either_side_and_is_one_edit(start: float, stop: float, left: list):
    drawing = Drawing.from_points([[(0, 0), (10, 0), (20, 0), (30, 0)], [(5, 5), (6, 6)]])
    kept, revision = drawing.strokes[1], drawing.revision
    drawing.cut(0, start, stop)
    assert [stroke.points.tolist() for stroke in drawing.strokes[:-1]] == [[list(p) for p in part] for part in left]
    assert drawing.strokes[-1] is kept
    assert drawing.revision > revision
    assert drawing.undo()
    assert len(drawing.strokes) == 2
    assert drawing.redo()
    assert len(drawing.strokes) == len(left) + 1


def test_a_cut_keeps_pressure_and_time():
    drawing = Drawing()
    for number in range(4):
        point = (10.0 * number, 0.0, 0.1 * number, 1.0 * number)
        drawing.extend(*point) if number else drawing.begin(*point)
    drawing.end()
    drawing.cut(0, 0, 1.5)
    assert drawing.strokes[0].rows[0] == pytest.approx([15, 0, 0.15, 1.5])


def test_a_replacement_is_one_edit_and_keeps_what_the_pen_reported_where_it_can():
    drawing = Drawing()
    drawing.begin(0, 0, 0.5, 0.0)
    drawing.extend(10, 0, 0.6, 0.1)
    drawing.begin(20, 20, 0.7, 0.2)
    before, revision = drawing.ink(), drawing.revision
    points = (np.array([(5.0, 5.0), (15.0, 5.0)]), np.array([(1.0, 1.0), (2.0, 2.0)]), np.array([(9.0, 9.0)]))
    drawing.replace(Ink((*points, np.zeros((0, 2))), (12.0, 3.0, 4.0, 5.0), drawing.size))
    assert not drawing.pen_is_down
    assert drawing.revision > revision
    assert [stroke.points.tolist() for stroke in drawing.strokes] == [part.tolist() for part in points]
    assert [stroke.width for stroke in drawing.strokes] == [12.0, 3.0, 4.0]
    assert drawing.strokes[0].rows[:, 2:].tolist() == [[0.5, 0.0], [0.6, 0.1]]
    assert np.isnan(drawing.strokes[1].rows[:, 2:]).all()  # has another number of points than before
    assert drawing.undo()
    assert [part.tolist() for part in drawing.ink().strokes] == [part.tolist() for part in before.strokes]


def test_a_sweep_of_the_eraser_is_one_edit():
    drawing = line((0, 0), (100, 0))
    before = snapshot(drawing)
    drawing.begin_erasing()
    for x in (20, 50, 80):
        assert drawing.erase((x, 0), (x, 0), 5)
    drawing.end_erasing()
    assert len(drawing.strokes) == 4
    drawing.undo()
    assert snapshot(drawing) == before


@pytest.mark.parametrize(("rise", "count"), [(3, 9), (5, 17), (14, 9), (25, 3)])
def test_the_eraser_may_stay_where_it_has_just_cut_a_stroke(rise: int, count: int):
    drawing = Drawing.from_points([[(10 * index, rise * index) for index in range(count)]])
    end = (10 * (count - 1), rise * (count - 1))
    assert erase(drawing, end, end, 12)
    once = snapshot(drawing)
    assert not erase(drawing, end, end, 12)  # the new end lies on the eraser's edge, to the last digit or nearly so
    assert snapshot(drawing) == once


def test_two_sweeps_are_two_edits():
    drawing = line((0, 0), (100, 0))
    erase(drawing, (20, 0), (20, 0), 5)
    once = snapshot(drawing)
    erase(drawing, (70, 0), (70, 0), 5)
    drawing.undo()
    assert snapshot(drawing) == once


def test_an_erase_that_hits_nothing_leaves_no_history():
    drawing = line((0, 0), (100, 0))
    revision = drawing.revision
    assert not erase(drawing, (50, 50), (60, 50), 10)
    drawing.undo()
    assert (bool(drawing), drawing.revision) == (False, revision + 1)


def test_an_erase_that_hits_nothing_keeps_redo():
    drawing = line((0, 0), (100, 0))
    drawing.undo()
    erase(drawing, (50, 50), (60, 50), 10)
    assert drawing.can_redo


def test_undo_in_the_middle_of_a_sweep_leaves_the_rest_undoable():
    drawing = line((0, 0), (100, 0))
    whole = snapshot(drawing)
    drawing.begin_erasing()
    drawing.erase((20, 0), (20, 0), 5)
    drawing.undo()
    drawing.erase((70, 0), (70, 0), 5)
    drawing.end_erasing()
    drawing.undo()
    assert snapshot(drawing) == whole


def test_the_eraser_cuts_a_line_between_two_distant_points_at_its_radius():
    drawing = line((0, 0), (1000, 0))
    erase(drawing, (500, 3), (500, 3), 5)
    assert [stroke.points[:, 0].tolist() for stroke in drawing.strokes] == [
        pytest.approx([0, 496]),
        pytest.approx([504, 1000]),
    ]


def test_the_eraser_cuts_where_its_sweep_crosses_a_line():
    drawing = line((0, 0), (1000, 0))
    erase(drawing, (300, -400), (300, 400), 7)
    assert [stroke.points[:, 0].tolist() for stroke in drawing.strokes] == [
        pytest.approx([0, 293]),
        pytest.approx([307, 1000]),
    ]


def test_the_eraser_clips_a_corner_of_the_sweep():
    drawing = line((-100, 9.9), (100, 9.9))
    erase(drawing, (0, 0), (0, 0), 10)
    gap = np.sqrt(100 - 9.9**2)
    assert drawing.strokes[0].points[-1].tolist() == pytest.approx([-gap, 9.9])


def test_the_eraser_takes_a_dot():
    drawing = line((10, 10))
    assert erase(drawing, (12, 10), (12, 10), 5)
    assert not drawing


def test_what_is_erased_wholly_is_gone():
    drawing = line((10, 10), (12, 12), (14, 10))
    assert erase(drawing, (12, 10), (12, 10), 50)
    assert not drawing


def test_the_eraser_passes_pressure_and_pen_width_on():
    drawing = Drawing()
    drawing.begin(0, 0, 0.0, 0.0, width=7)
    drawing.extend(100, 0, 1.0, 2.0)
    drawing.end()
    erase(drawing, (50, 0), (50, 0), 10)
    left, right = drawing.strokes
    assert (left.width, right.width) == (7, 7)
    assert left.rows[-1].tolist() == pytest.approx([40, 0, 0.4, 0.8])


def test_strokes_that_the_eraser_misses_are_not_copied():
    drawing = Drawing.from_points([[(0, 0), (10, 0)], [(0, 100), (10, 100)]])
    kept = drawing.strokes[1]
    erase(drawing, (5, 0), (5, 0), 1)
    assert drawing.strokes[-1] is kept


@given(
    st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=8),
    st.tuples(coordinates, coordinates),
    st.tuples(coordinates, coordinates),
    st.floats(1, 300),
)
def test_erasing_removes_exactly_what_lies_within_the_radius(points, start, stop, radius):
    drawing = Drawing.from_points([points])
    erase(drawing, start, stop, radius)
    along = np.subtract(stop, start)

    def distance(places: np.ndarray) -> np.ndarray:
        away = places - start
        part = np.clip(away @ along / max(along @ along, 1e-12), 0, 1)
        return np.hypot(*(away - part[:, None] * along).T)

    def dense(row: np.ndarray) -> np.ndarray:
        knots = np.linspace(0, len(row) - 1, 40 * len(row))
        return np.column_stack([np.interp(knots, np.arange(len(row)), column) for column in row.T])

    left = [dense(stroke.points) for stroke in drawing.strokes]
    assert all(distance(row).min() >= radius - 1e-3 for row in left)
    whole = dense(np.array(points, dtype=float))
    outside = whole[distance(whole) > radius + 1e-3]
    ends = [(a, b - a) for stroke in drawing.strokes for a, b in zip(stroke.points, stroke.points[1:], strict=False)]
    ends += [(stroke.points[0], np.zeros(2)) for stroke in drawing.strokes]
    for place in outside[::7]:
        gaps = [np.hypot(*(place - a - np.clip((place - a) @ d / max(d @ d, 1e-12), 0, 1) * d)) for a, d in ends]
        assert min(gaps) < 1e-3


class Edits(RuleBasedStateMachine):
    """A Drawing against a plain list of snapshots."""

    def __init__(self) -> None:
        super().__init__()
        self.drawing = Drawing()
        self.states = [()]
        self.at = 0
        self.revision = 0
        self.edit_open = False

    def _record(self, same_edit: bool = False) -> None:
        if same_edit:
            self.states[self.at] = snapshot(self.drawing)
        else:
            del self.states[self.at + 1 :]
            self.states.append(snapshot(self.drawing))
            self.at += 1

    def _is_newer(self) -> None:
        assert self.drawing.revision > self.revision
        self.revision = self.drawing.revision

    @rule(x=coordinates, y=coordinates)
    def begin(self, x: float, y: float) -> None:
        self.drawing.begin(x, y)
        self._record()
        self._is_newer()

    @precondition(lambda self: self.drawing.pen_is_down)
    @rule(x=coordinates, y=coordinates)
    def extend(self, x: float, y: float) -> None:
        self.drawing.extend(x, y)
        self._record(same_edit=True)
        self._is_newer()

    @rule()
    def end(self) -> None:
        self.drawing.end()

    @rule(x=coordinates, y=coordinates, radius=st.floats(1, 500), more=st.integers(1, 3))
    def sweep(self, x: float, y: float, radius: float, more: int) -> None:
        self.drawing.begin_erasing()
        hits = [self.drawing.erase((x, y), (x + 50 * n, y), radius) for n in range(more)]
        self.drawing.end_erasing()
        if any(hits):
            self._record()
            self._is_newer()

    @rule()
    def clear(self) -> None:
        was_inked = bool(self.drawing)
        self.drawing.clear()
        if was_inked:
            self._record()
            self._is_newer()

    @rule(x=coordinates, y=coordinates)
    def replace(self, x: float, y: float) -> None:
        self.drawing.replace(Ink((np.array([(x, y)]),), (3.0,)))
        self._record()
        self._is_newer()

    @rule()
    def undo(self) -> None:
        assert self.drawing.undo() == (self.at > 0)
        if self.at > 0:
            self.at -= 1
            self._is_newer()

    @rule()
    def redo(self) -> None:
        possible = self.at + 1 < len(self.states)
        assert self.drawing.redo() == possible
        if possible:
            self.at += 1
            self._is_newer()

    @invariant()
    def shows_the_current_state(self) -> None:
        assert snapshot(self.drawing) == self.states[self.at]

    @invariant()
    def keeps_the_revision_when_nothing_changes(self) -> None:
        assert self.drawing.revision == self.revision

    @invariant()
    def knows_what_can_be_undone(self) -> None:
        assert (self.drawing.can_undo, self.drawing.can_redo) == (self.at > 0, self.at + 1 < len(self.states))


TestEdits = Edits.TestCase
TestEdits.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)


def test_a_snapshot_knows_the_times_of_its_points():
    drawing = Drawing()
    drawing.begin(0, 0, time=0.5)
    drawing.extend(1, 1, time=0.75)
    drawing.begin(2, 2)
    first = drawing.ink()
    drawing.extend(3, 3, time=1.5)
    assert [times.tolist() for times in drawing.ink().times] == [[0.5, 0.75], [pytest.approx(np.nan, nan_ok=True), 1.5]]
    assert [len(times) for times in first.times] == [2, 1]
    drawing.undo()
    assert [times.tolist() for times in drawing.ink().times] == [[0.5, 0.75]]
    drawing.redo()
    assert [len(stroke) for stroke in drawing.ink().strokes] == [2, 2]


def test_what_the_eraser_leaves_keeps_its_times():
    drawing = Drawing()
    drawing.begin(0, 0, time=0)
    drawing.extend(100, 0, time=1)
    drawing.end()
    assert erase(drawing, (50, 0), (50, 0), 10)
    assert [times.tolist() for times in drawing.ink().times] == [pytest.approx([0, 0.4]), pytest.approx([0.6, 1])]
    drawing.cut(1, 0.5, 1)
    assert drawing.ink().times[1].tolist() == pytest.approx([0.6, 0.8])


def test_the_beginning_of_a_drawing_is_its_first_points():
    drawing = line((0, 0), (1, 1), (2, 2))
    drawing.begin(5, 5)
    drawing.extend(6, 6)
    flat = np.concatenate(drawing.ink().strokes)
    for count in range(1, 6):
        part = drawing.beginning(count)
        assert part.point_count == count
        assert np.array_equal(np.concatenate(part.ink().strokes), flat[:count])
        assert all(np.shares_memory(a.rows, b.rows) for a, b in zip(part.strokes, drawing.strokes, strict=False))
    whole = drawing.beginning(5)
    drawing.extend(7, 7)
    assert whole.point_count == 5
