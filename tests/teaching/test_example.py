"""An example comes back from its line as it was, a drawing or a picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitapp.api import FileError
from digitapp.drawing.files import read_records
from digitapp.drawing.strokes import Drawing
from digitapp.teaching.example import Example, decode_example

SEVEN = Drawing.from_points([[(100, 100), (400, 100), (250, 420)]])


def test_a_drawing_comes_back_with_all_that_is_known_of_it() -> None:
    example = Example(
        id="a1", label="\N{HEAVY BLACK HEART}", drawing=SEVEN, writer="Ada", session="s",
        collected="2026-11-27T12:00:00Z",
        source="canvas", read="7", confidence=0.5,
    )  # fmt: skip
    found = decode_example(Path("x"), 1, example.line())
    assert found.drawing is not None
    assert found.drawing.ink().strokes[0].tolist() == SEVEN.ink().strokes[0].tolist()
    known = [getattr(found, name) for name in ("id", "label", "writer", "session", "collected", "source", "read")]
    assert known == ["a1", "\N{HEAVY BLACK HEART}", "Ada", "s", "2026-11-27T12:00:00Z", "canvas", "7"]
    assert found.confidence == 0.5


def test_its_line_is_one_of_a_stroke_file(tmp_path: Path) -> None:
    path = tmp_path / "own.ndjson"
    path.write_bytes(Example(id="a1", label="4", drawing=SEVEN).line())
    (record,) = read_records(path)
    assert record.label == "4"


def test_a_picture_comes_back_in_256_shades() -> None:
    image = np.linspace(0, 1, 12, dtype=np.float32).reshape(3, 4)
    found = decode_example(Path("x"), 1, Example(id="p", label="0", image=image).line())
    assert found.drawing is None
    assert found.image is not None
    assert found.image.shape == (3, 4)
    assert np.abs(found.image - image).max() <= 1 / 510 + 1e-6


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b'{"strokes":[],"image":"AAAA","image_size":[2,2]}', "has 3 pixels and not 2 x 2"),
        (b'{"strokes":[],"image":"?","image_size":[1,1]}', "not base64"),
        (b'{"strokes":[],"image":"AA=="}', "image_size"),
        (b"{", "not an example"),
    ],
)
def test_a_broken_line_is_refused_with_its_number(line: bytes, said: str) -> None:
    with pytest.raises(FileError, match=f"line 3: not an example .*{said}|line 3: {said}"):
        decode_example(Path("x.ndjson"), 3, line)
