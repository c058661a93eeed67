"""Replays as files: what is opened again is what was replayed."""

from __future__ import annotations

import csv
import itertools
import json
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw

import digitapp
from digitapp.api import FileError
from digitapp.explaining.replay import Replay, replay
from digitapp.explaining.replay_files import SUFFIXES, file_content
from digitapp.explaining.replay_picture import HOLD_MS, LEAST_MS, durations, frame_moments
from support.drawings import FOUR
from support.timed_drawings import timed


@pytest.fixture(scope="module")
def four() -> Replay:
    return replay(digitapp.load_model(), timed(FOUR, pause=0.5))


@pytest.mark.parametrize("suffix", [".webp", ".gif"])
def test_an_animation_lasts_as_long_as_the_drawing_took(four: Replay, suffix: str):
    content = file_content(Path(f"x{suffix}"), four)
    with Image.open(BytesIO(content)) as opened:
        assert (opened.format, opened.n_frames, opened.info["loop"]) == (suffix[1:].upper(), len(durations(four)), 0)
        shown, pictures = [], []
        for number in range(opened.n_frames):
            opened.seek(number)
            opened.load()
            shown.append(opened.info["duration"])
            pictures.append(np.asarray(opened.convert("L")).astype(int))
    assert shown == durations(four)
    assert min(shown) >= LEAST_MS - 10
    assert sum(shown) == pytest.approx(four.timeline.duration + HOLD_MS, abs=10)
    ink = [(picture[:480] < 100).sum() for picture in pictures]
    assert all(later > earlier - 50 for earlier, later in itertools.pairwise(ink))
    assert ink[-1] > 5 * ink[3]


def test_pictures_are_not_closer_than_browsers_show_them(four: Replay):
    chosen = frame_moments(four)
    assert (chosen[0], chosen[-1]) == (0, len(four.times) - 1)
    assert np.diff(four.times[chosen]).min() >= LEAST_MS


def test_a_single_point_is_one_picture():
    found = replay(digitapp.load_model(), digitapp.Drawing.from_points([[(250, 250)]]))
    for suffix in (".webp", ".gif"):
        with Image.open(BytesIO(file_content(Path(f"x{suffix}"), found))) as opened:
            assert getattr(opened, "n_frames", 1) == 1


def test_two_points_at_once_are_an_animation():
    drawing = digitapp.Drawing()
    drawing.begin(100, 100, time=0)
    drawing.extend(300, 300, time=0.005)
    found = replay(digitapp.load_model(), drawing)
    assert len(frame_moments(found)) == len(durations(found)) == 2
    assert file_content(Path("x.gif"), found).startswith(b"GIF89a")


def test_the_table_has_a_row_for_each_moment(four: Replay):
    rows = list(csv.DictReader(StringIO(file_content(Path("x.CSV"), four).decode())))
    assert len(rows) == len(four.times)
    assert [float(row["time_ms"]) for row in rows] == pytest.approx(four.times, abs=0.06)
    assert [row["answer"] or None for row in rows] == list(four.answers)
    for row, wanted in zip(rows, four.probabilities, strict=True):
        if row["answer"]:
            assert [float(row[label]) for label in four.labels] == pytest.approx(wanted, abs=1e-5)


def test_json_has_all_that_is_known(four: Replay):
    told = json.loads(file_content(Path("x.json"), four))
    assert (told["model"], told["sentence"]) == (four.model, four.sentence)
    assert [moment["answer"] for moment in told["moments"]] == list(four.answers)
    assert [change["after"] for change in told["changes"]] == [change.after for change in four.changes]


def test_times_that_nobody_knows_are_not_written():
    found = replay(digitapp.load_model(), digitapp.Drawing.from_points(FOUR))
    told = json.loads(file_content(Path("x.json"), found))
    assert {moment["time_ms"] for moment in told["moments"]} == {None}
    rows = csv.DictReader(StringIO(file_content(Path("x.csv"), found).decode()))
    assert {row["time_ms"] for row in rows} == {""}


def test_another_name_is_refused(four: Replay):
    with pytest.raises(FileError, match=r"x\.mp4: cannot hold a replay; end its name with one of \.webp, \.gif"):
        file_content(Path("x.mp4"), four)
    assert len(SUFFIXES) == 4


def test_the_font_of_an_animation_has_every_sign_that_is_written(four: Replay, monkeypatch: pytest.MonkeyPatch):
    """Arrows between labels were boxes, since Pillow's own font has none."""
    missing: list[str] = []
    write = ImageDraw.ImageDraw.text

    def checked(draw: ImageDraw.ImageDraw, place: object, text: str, *rest: Any) -> None:
        font = rest[1]
        none = bytes(font.getmask("\uffff"))
        missing.extend(sign for sign in text if bytes(font.getmask(sign)) == none)
        write(draw, place, text, *rest)

    monkeypatch.setattr(ImageDraw.ImageDraw, "text", checked)
    assert four.changes
    file_content(Path("x.gif"), four)
    assert not missing
