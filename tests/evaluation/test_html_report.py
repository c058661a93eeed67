"""The report is one well-formed file that needs no other, and shows as text what is text."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor

from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.evaluated import COLUMNS, Evaluated, examples_as_csv
from digitapp.evaluation.html_report import MAX_SHOWN, html_report
from digitapp.evaluation.html_style import STYLE
from digitapp.evaluation.label_errors import Suspect, Suspects
from digitapp.evaluation.measured import Measured
from support.contrast import contrast
from support.measured import measured_of

ROWS = (("1", "1", 0.9), ("1", "7", 0.6), ("7", "7", 0.8), ("<b>", "1", 0.7), (None, "4", 0.9))
VOID = {"meta", "line", "rect", "polyline", "image", "br"}


class Page(HTMLParser):
    """Checks that all elements are closed, and collects ids, links and sources."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(content.decode())
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids += filter(None, [found.get("id")])
        self.links += [link for name in ("href", "src") if (link := found.get(name))]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [link for name, link in attrs if name in ("href", "src") and link]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_links_lead_within_the_file_and_pictures_are_in_it() -> None:
    page = Page(html_report([Evaluated("a/made.ndjson", measured_of(ROWS, writers=("Ada",) * 5))]))
    assert page.links
    for link in page.links:
        assert link.startswith("data:") or link.removeprefix("#") in page.ids


def test_labels_are_text() -> None:
    page = Page(html_report([Evaluated("made", measured_of(ROWS))]))
    assert "b" not in page.open
    assert "label <b>" in page.text


def test_it_says_what_the_view_says() -> None:
    measured, other = measured_of(ROWS, writers=("Ada",) * 5), measured_of([*ROWS[:1], *ROWS[:1], *ROWS[2:]], name="o")
    other = Measured(other.card, measured.data, other.outputs, 0.5)
    suspect = Suspect(
        item=2, label="1", suggested="7", label_probability=0.1, suggested_probability=0.9, confident=True
    )
    suspects = Suspects(model="tiny", by="answers", n=4, left_out=0, suspects=[suspect])
    text = Page(html_report([Evaluated("made", measured, other, suspects)])).text
    for said in (
        "What is read for what", "By label", "By writer", "Ada", "Calibration", "Mistakes", "1 read as 7", "rather 7",
        "Labels that may be wrong", "No difference", "no. 2", "2 of 4",
    ):  # fmt: skip
        assert said in text


def test_long_labels_are_cut_and_those_from_right_to_left_stay_together() -> None:
    page = html_report([Evaluated("made", measured_of([*ROWS, ("x" * 500, "7", 0.6), ("\u05e9\u05dc", "1", 0.6)]))])
    text = Page(page).text
    assert "x" * 40 not in text
    assert "\u2068\u05e9\u05dc\u2069 read as 1 (1)" in text


def test_no_line_is_broken_within_a_number() -> None:
    page = html_report([Evaluated("made", measured_of([*ROWS, ("7", "1", 0.9999)]))]).decode()
    assert "read 7, 60.0\N{NO-BREAK SPACE}%" in page
    assert "read 1, &gt;\N{NO-BREAK SPACE}99.9\N{NO-BREAK SPACE}%" in page


@pytest.mark.parametrize("is_dark", [False, True])
def test_counts_of_mistakes_can_be_read_in_light_and_dark(is_dark: bool) -> None:
    light, dark = (re.search(r":root {(.*?)}", part, re.DOTALL) for part in STYLE.split("@media"))
    assert light is not None
    assert dark is not None
    values = dict(re.findall(r"--(\w+): ([^;]+);", light[1] + (dark[1] if is_dark else "")))
    share = 0.75 * float(values["strength"])  # of the cell with most mistakes
    wrong = np.array([int(part) for part in values["wrong"].split()])
    surface = np.array(QColor(values["surface"]).getRgb()[:3])
    ground = QColor(*(share * wrong + (1 - share) * surface).round().astype(int).tolist())
    assert contrast(QColor(values["text"]), ground) >= 4.5


def test_long_lists_are_cut_and_say_so() -> None:
    measured = measured_of([("1", "7", 0.6)] * (MAX_SHOWN + 5) + [("1", "1", 0.9)])
    text = Page(html_report([Evaluated("made", measured)])).text
    assert f"({MAX_SHOWN + 5}, the first {MAX_SHOWN} are shown)" in text
    assert "the first 12 are shown" in text


def test_pictures_are_their_pixels(tmp_path: Path) -> None:
    base = measured_of([("1", "7", 0.6), ("1", "1", 0.6)])
    data = Dataset("scans", base.data.labels, images=np.random.default_rng(0).random((2, 28, 28)).astype(np.float32))
    page = Page(html_report([Evaluated("scans", Measured(base.card, data, base.outputs, 1.0))]))
    assert sum(link.startswith("data:image/png;base64,") for link in page.links) == 2  # in its cell, and as a mistake


def test_csv_has_a_row_for_each_example_and_model() -> None:
    one, other = measured_of(ROWS, writers=("Ada", "", "", "", "")), measured_of(ROWS, name="other")
    content = examples_as_csv([Evaluated("made.ndjson", one, other)]).decode("utf-8-sig")
    header, *rows = csv.reader(io.StringIO(content))
    assert tuple(header) == COLUMNS
    assert len(rows) == 10
    assert rows[0] == ["made.ndjson", "1", "1", "Ada", "tiny", "1", "0.9000", "1", "1"]
    assert rows[3] == ["made.ndjson", "4", "<b>", "", "tiny", "1", "0.7000", "0", "0"]
    assert rows[4] == ["made.ndjson", "5", "", "", "tiny", "4", "0.9000", "1", ""]
    assert rows[5][4] == "other"


def test_what_was_computed_stays_when_another_model_comes_beside() -> None:
    evaluated = Evaluated("made", measured_of(ROWS))
    confusion, report = evaluated.confusion, evaluated.report
    beside = evaluated.beside(measured_of(ROWS, name="other"), None)
    assert beside.confusion is confusion
    assert beside.report is report
    assert beside.mcnemar is not None
