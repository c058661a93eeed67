"""Columns of tables, as Ray, Spark and Dask hand them over."""

from __future__ import annotations

import json
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from digitapp.api import DigitappError
from digitapp.bulk.columns import ANSWERS, ColumnReader

SEVEN = json.dumps({"strokes": [[[100, 100], [400, 100], [250, 420]]]})


def one() -> bytes:
    pixels = np.full((100, 100), 255, np.uint8)
    pixels[20:80, 46:54] = 0
    content = BytesIO()
    Image.fromarray(pixels).save(content, "PNG")
    return content.getvalue()


def test_drawings_and_pictures_are_read_and_other_columns_kept() -> None:
    columns = {
        "id": np.array([5, 6, 7, 8, 9]),
        "drawing": [SEVEN, SEVEN.encode(), None, "{", None],
        "image": [None, None, {"bytes": one(), "path": None}, None, None],
    }
    found = ColumnReader()(columns)
    assert list(found) == ["id", *ANSWERS]
    assert found["id"] == [5, 6, 7, 8, 9]
    assert found["label"] == ["7", "7", "1", None, None]
    assert [error is None for error in found["error"]] == [True, True, True, False, False]


def test_pandas_can_hold_them() -> None:
    pandas = pytest.importorskip("pandas", reason="needs pandas")
    frame = pandas.DataFrame({"drawing": [SEVEN] * 3})
    assert list(pandas.DataFrame(ColumnReader("mlp-8x8")(frame))["label"]) == ["7"] * 3


def test_a_table_without_drawings_is_refused() -> None:
    with pytest.raises(DigitappError, match=r"^the table has no column drawing or image; name one of its columns so"):
        ColumnReader()({"id": [1]})
