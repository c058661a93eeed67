"""What notebooks show of drawings, answers, explanations and readings; and the notebook of the examples runs."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QColor

import digitapp
from digitapp import notebook
from digitapp.api import Prediction
from digitapp.drawing.pictures import Picture
from digitapp.numbers.reading import Reading
from support.contrast import contrast

SEVEN = [[(100, 100), (400, 100), (250, 420)]]
TWO_SEVENS = [*SEVEN, [(560, 100), (860, 100), (710, 420)]]
EXAMPLES = Path(__file__).parents[1] / "examples"
NASTY = '<script>alert("4")</script>'


class Checked(HTMLParser):
    """Collects tags, attributes and text, and checks that every tag is closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: dict[str, list[str]] = {}
        self.text = ""
        self.feed(html)
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            self.attributes.setdefault(name, []).append(value or "")
        if tag != "img":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.open.remove(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def shown() -> dict[str, Any]:
    model = digitapp.load_model()
    drawing = digitapp.Drawing.from_points(SEVEN)
    numbers = digitapp.Drawing.from_points(TWO_SEVENS, (1000, 500))
    return {
        "drawing": drawing,
        "prediction": model.predict(drawing),
        "explanation": digitapp.explain(model, drawing),
        "reading": digitapp.read(numbers, model),
    }


@pytest.mark.parametrize("kind", ["drawing", "prediction", "explanation", "reading"])
def test_the_html_is_whole_and_needs_nothing_else(shown: dict[str, Any], kind: str) -> None:
    html = shown[kind]._repr_html_()
    found = Checked(html)
    assert not re.search(r"https?:|url\(|@import", html)
    assert {"script", "link", "style", "iframe"}.isdisjoint(found.tags)
    sources = found.attributes.get("src", []) + found.attributes.get("href", [])
    assert all(source.startswith("data:image/png;base64,") for source in sources)


@pytest.mark.parametrize("kind", ["drawing", "prediction", "explanation", "reading"])
def test_the_png_is_a_picture_that_is_large_enough_to_be_seen(shown: dict[str, Any], kind: str) -> None:
    from PIL import Image

    image = Image.open(BytesIO(shown[kind]._repr_png_()))
    assert image.format == "PNG"
    assert max(image.size) >= 100
    low, high = image.convert("L").getextrema()
    assert high - low > 100


def test_what_is_said(shown: dict[str, Any]) -> None:
    said = {kind: Checked(value._repr_html_()).text for kind, value in shown.items()}
    assert said["prediction"].startswith("7")
    assert "%, sure" in said["prediction"]
    assert "why 7" in said["explanation"]
    assert all(sentence in said["explanation"] for sentence in shown["explanation"].sentences)
    assert said["reading"].startswith("77")


def test_labels_are_escaped() -> None:
    shares = np.array([0.9, 0.1], np.float32)
    answer = Prediction(NASTY, shares, (NASTY, "b"), np.zeros((28, 28), np.float32))
    found = Checked(answer._repr_html_())
    assert "script" not in found.tags
    assert "<script>" in found.text


def test_nothing_to_read_is_said() -> None:
    nothing = np.full(10, np.nan, np.float32)
    answer = Prediction(None, nothing, tuple("0123456789"), np.zeros((28, 28), np.float32), is_digit=False)
    assert "nothing to read" in answer._repr_html_()
    reading = Reading((), 0.0, False, problem="uneven light")
    assert "nothing to read" in reading._repr_html_()
    assert "uneven light" in reading._repr_html_()
    assert reading._repr_png_() is None


def test_a_drawing_has_a_path_for_each_stroke_and_a_dot_for_a_point() -> None:
    drawing = digitapp.Drawing.from_points([*SEVEN, [(20, 30)]])
    found = Checked(drawing._repr_html_())
    assert found.attributes["d"] == ["M100.0 100.0L400.0 100.0L250.0 420.0", "M20.0 30.0L20.0 30.0"]


def test_a_picture_lies_below_the_ink() -> None:
    drawing = digitapp.Drawing.from_points(SEVEN)
    drawing.picture = Picture.of(np.full((40, 80), 250, np.uint8))
    html = drawing._repr_html_()
    assert html.index("<image") < html.index("<path")
    assert 'width="500.0" height="250.0"' in html
    assert len(drawing._repr_png_()) > 100


@pytest.mark.parametrize("paper", ["#ffffff", "#111111"])
def test_colours_are_seen_on_light_and_dark(paper: str) -> None:
    assert contrast(QColor(notebook.BLUE), QColor(paper)) >= 3
    assert contrast(QColor(notebook.ORANGE), QColor(paper)) >= 3


@pytest.mark.slow
@pytest.mark.network
def test_the_notebook_of_the_examples_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is executed as Jupyter does, in a kernel of its own; each kind of object is shown as HTML and as PNG."""
    nbformat = pytest.importorskip("nbformat", reason="needs digitapp[docs]")
    nbclient = pytest.importorskip("nbclient", reason="needs digitapp[docs]")
    pytest.importorskip("ipykernel", reason="needs digitapp[docs]")
    monkeypatch.setenv("PYDEVD_DISABLE_FILE_VALIDATION", "1")
    book = nbformat.read(EXAMPLES / "notebook.ipynb", as_version=4)
    assert not any(cell.get("outputs") for cell in book.cells)  # outputs are not committed
    nbclient.NotebookClient(book, timeout=120, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    outputs = [output for cell in book.cells for output in cell.get("outputs", [])]
    assert all(output.output_type != "error" and output.get("name") != "stderr" for output in outputs)
    rich = [output.data for output in outputs if "text/html" in output.get("data", {})]
    assert len(rich) >= 4
    assert all("image/png" in data for data in rich)
