"""Drawings over pictures: in files, in journals, undone, turned and cropped."""

from __future__ import annotations

import base64
from pathlib import Path

import msgspec
import numpy as np
import pytest

from digitapp.api import FileError
from digitapp.drawing.editing import read_drawing, replace_drawing
from digitapp.drawing.files import MAX_LINE, Record, read_records, write_records
from digitapp.drawing.journal import Journal, Snapshot, read_journal
from digitapp.drawing.picture_edits import cropped, rotated
from digitapp.drawing.pictures import MAX_PNG, MAX_SIDE, Picture, encode_pixels
from digitapp.drawing.sessions import SessionStore
from digitapp.drawing.strokes import Drawing
from support.pictures import photo


@pytest.fixture
def picture() -> Picture:
    return Picture.of(photo())


def over(picture: Picture) -> Drawing:
    drawing = Drawing.from_points([[(100, 200), (400, 200)]])
    drawing.picture = picture
    return drawing


def test_a_drawing_over_a_picture_is_read_back_as_it_was_written(picture: Picture, tmp_path: Path) -> None:
    path = tmp_path / "over.ndjson.gz"
    write_records(path, [Record.of(over(picture), 7), Record.of(Drawing(picture=picture))])
    drawn, bare = read_records(path)
    assert drawn.image_size == (400, 300)
    assert base64.b64decode(drawn.image or "").startswith(b"\x89PNG")
    found = drawn.drawing()
    assert found.picture is not None
    assert (found.picture.pixels == photo()).all()
    assert len(found.strokes) == 1
    assert bare.drawing()
    assert Record.of(found, 7) == drawn


def test_bare_pixels_of_a_collection_are_a_picture_too() -> None:
    pixels = np.zeros((20, 30), np.float32)
    pixels[4:9] = 1
    found = Record([], image=encode_pixels(pixels), image_size=(30, 20)).picture()
    assert found is not None
    assert (found.pixels == 255 * pixels).all()
    assert not found.is_bright


@pytest.mark.parametrize(
    "fields",
    [
        {"image": "no base64!"},
        {"image": base64.b64encode(b"\x89PNG\r\n\x1a\nnothing").decode()},
        {"image": base64.b64encode(bytes(12)).decode(), "image_size": [3, 3]},
        {"image": base64.b64encode(bytes(12)).decode()},
    ],
)
def test_a_broken_picture_names_its_line(fields: dict[str, object], tmp_path: Path) -> None:
    path = tmp_path / "broken.ndjson"
    path.write_bytes(b'{"strokes": []}\n' + msgspec.json.encode({"strokes": [], **fields}) + b"\n")
    with pytest.raises(FileError, match="line 2: not a drawing"):
        list(read_records(path))


def test_half_a_png_is_broken(picture: Picture, tmp_path: Path) -> None:
    path = tmp_path / "half.ndjson"
    half = picture.text[: len(picture.text) // 8 * 4]
    path.write_bytes(msgspec.json.encode({"strokes": [], "image": half}) + b"\n")
    with pytest.raises(FileError, match="line 1: not a drawing"):
        list(read_records(path))


def test_a_transparent_png_of_somebody_else_lies_on_white(tmp_path: Path) -> None:
    from io import BytesIO

    from PIL import Image

    file = BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(file, "PNG")
    found = Record([], image=base64.b64encode(file.getvalue()).decode()).picture()
    assert found is not None
    assert (found.pixels == 255).all()


def test_a_large_picture_is_scaled_down_so_that_it_fits_into_a_line() -> None:
    noise = np.random.default_rng(0).integers(0, 256, (4000, 2000, 3), np.uint8)[:2000]
    found = Picture.of(noise)
    assert max(found.size) < MAX_SIDE
    assert len(found.text) <= 4 * (MAX_PNG + 2) / 3 < MAX_LINE
    assert found.size[1] == found.size[0]


def test_saving_keeps_the_picture_and_takes_it_away_when_it_is_gone(picture: Picture, tmp_path: Path) -> None:
    path = tmp_path / "one.ndjson"
    write_records(path, [Record.of(over(picture))])
    record, place = read_drawing(path, 0) or pytest.fail("no drawing")
    saved = replace_drawing(place, record)
    assert saved.line == place.line
    replace_drawing(saved, Record.of(Drawing.from_points([[(1, 1), (2, 2)]])))
    (left,) = read_records(path)
    assert left.image is None
    assert left.image_size is None


def test_each_edit_of_a_picture_can_be_undone(picture: Picture) -> None:
    drawing = over(picture)
    before = drawing.ink()
    edit = rotated(picture, drawing.size, to_left=True)
    drawing.put_picture(*edit)
    assert drawing.picture is edit.picture
    assert drawing.ink().revision > before.revision
    drawing.clear()
    assert not drawing
    assert drawing.ink().is_empty
    assert drawing.undo()
    assert drawing.undo()
    assert drawing.picture is picture
    assert np.array_equal(drawing.ink().strokes[0], before.strokes[0])
    assert drawing.redo()
    assert drawing.picture is edit.picture


def test_four_turns_leave_picture_and_ink_as_they_were(picture: Picture) -> None:
    drawing = over(picture)
    drawing.begin(120.0, 130.0, 0.5, 1.0, width=9.0)
    drawing.end()
    for to_left in (True, True, True, True):
        assert drawing.picture is not None
        drawing.put_picture(*rotated(drawing.picture, drawing.size, to_left))
    assert drawing.picture is not None
    assert (drawing.picture.pixels == picture.pixels).all()
    assert drawing.strokes[0].points == pytest.approx(np.array([(100.0, 200.0), (400.0, 200.0)]))
    assert drawing.strokes[1].rows[0] == pytest.approx([120.0, 130.0, 0.5, 1.0])
    assert drawing.strokes[1].width == pytest.approx(9.0)


@pytest.mark.parametrize("to_left", [True, False])
def test_ink_turns_with_what_it_lies_on(to_left: bool) -> None:
    pixels = np.full((300, 400), 255, np.uint8)
    pixels[30:50, 300:320] = 0  # its middle is at (310, 40)
    picture = Picture.of(pixels)
    scale, left, top = picture.placing((500, 500))
    drawing = Drawing.from_points([[(left + scale * 310, top + scale * 40)]])
    drawing.picture = picture
    drawing.put_picture(*rotated(picture, drawing.size, to_left))
    assert drawing.picture is not None
    scale, left, top = drawing.picture.placing((500, 500))
    x, y = ((drawing.strokes[0].points[0] - (left, top)) / scale).tolist()
    dark = np.argwhere(drawing.picture.pixels == 0).mean(axis=0) + 0.5
    assert (y, x) == pytest.approx(tuple(dark))


def test_a_crop_enlarges_what_is_kept_and_cuts_the_ink_to_it(picture: Picture) -> None:
    drawing = Drawing.from_points([[(x, 250) for x in range(0, 501, 10)], [(10, 70), (20, 70)]], pen_width=10)
    drawing.picture = picture  # 400 x 300, so 1.25 units a pixel from (0, 62.5) on
    edit = cropped(picture, drawing.size, (125.0, 187.5, 375.0, 312.5))
    assert edit is not None
    drawing.put_picture(*edit)
    assert edit.picture.size == (200, 100)
    assert (edit.picture.pixels == picture.pixels[100:200, 100:300]).all()
    (kept,) = drawing.strokes
    assert kept.points[0] == pytest.approx((10.0, 250.0))
    assert kept.points[-1] == pytest.approx((490.0, 250.0))
    assert kept.width == pytest.approx(20.0)


@pytest.mark.parametrize("box", [(0.0, 0.0, 500.0, 40.0), (200.0, 200.0, 203.0, 300.0), (-90.0, 0.0, -10.0, 500.0)])
def test_a_crop_beside_the_picture_is_none(picture: Picture, box: tuple[float, float, float, float]) -> None:
    assert cropped(picture, (500, 500), box) is None


def test_a_journal_holds_a_picture_once_and_knows_when_it_goes(picture: Picture, tmp_path: Path) -> None:
    path = tmp_path / "journal.ndjson"
    drawing, journal = over(picture), Journal(path)
    states = [Snapshot(picture=picture), Snapshot(drawing.strokes, picture=picture), Snapshot(drawing.strokes)]
    for state, has_picture in zip(states, (True, True, False), strict=True):
        journal.write(state)
        found = read_journal(path).snapshot
        assert found is not None
        assert (found.picture is not None) is has_picture
        assert len(found.strokes) == len(state.strokes)
    journal.close()
    lengths = [len(line) for line in path.read_bytes().splitlines()]
    assert lengths[0] > len(picture.text)
    assert max(lengths[1:]) < 500


def test_listing_sessions_decodes_no_picture(picture: Picture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """File > Recent lists them in the window's thread."""
    store = SessionStore(tmp_path)
    store.set_aside(Snapshot(picture=picture))
    monkeypatch.setattr(Record, "picture", lambda _: pytest.fail("decoded"))
    assert [kept.has_picture for kept in store.kept()] == [True]


def test_a_broken_picture_in_a_journal_loses_no_ink(picture: Picture, tmp_path: Path) -> None:
    path = tmp_path / "journal.ndjson"
    journal = Journal(path)
    journal.write(Snapshot(over(picture).strokes, picture=picture))
    journal.close()
    path.write_bytes(path.read_bytes().replace(picture.text.encode(), picture.text[:400].encode()))
    found = read_journal(path)
    assert found.is_broken
    assert found.snapshot is not None
    assert len(found.snapshot.strokes) == 1


def test_an_ended_session_of_a_picture_alone_is_kept(picture: Picture, tmp_path: Path) -> None:
    store = SessionStore(tmp_path)
    store.set_aside(Snapshot(picture=picture))
    (kept,) = store.kept()
    assert kept.has_picture
    assert kept.strokes == 0
