"""What the README shows works as it is written there."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from digitapp.cli import main
from digitapp.drawing.files import read_records
from digitapp_export.report.readme import MODELS

README = (Path(__file__).parents[2] / "README.md").read_text()


def block(language: str, containing: str) -> str:
    """The code block of a language that contains a text."""
    blocks = re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)
    (found,) = [text for text in blocks if containing in text]
    return found


def test_the_python_example_runs() -> None:
    names: dict[str, object] = {}
    exec(block("python", "load_model"), names)  # noqa: S102
    assert names["answer"].label == "7"  # type: ignore[attr-defined]


def test_the_stroke_format_is_read(tmp_path: Path) -> None:
    path = tmp_path / "one.ndjson"
    path.write_text(block("json", "strokes"))
    (record,) = read_records(path)
    assert record.label == 7


@pytest.mark.parametrize("command", ["models", "predict", "evaluate", "doctor"])
def test_every_command_that_is_shown_exists(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    shown = [shlex.split(line, comments=True) for line in block("sh", "digitapp models").splitlines()]
    assert ["digitapp", command] in [words[:2] for words in shown]
    with pytest.raises(SystemExit, match="0"):
        main([command, "--help"])
    assert "usage: digitapp" in capsys.readouterr().out


def test_the_pictures_are_there() -> None:
    shown = re.findall(r'!\[[^]]*\]\(([^)]+)\)|<img src="([^"]+)"', README)
    assert len(shown) >= 7
    for target in map("".join, shown):
        assert (Path(__file__).parents[2] / target).is_file(), target


def test_the_table_of_accuracy_is_the_cards(capsys: pytest.CaptureFixture[str]) -> None:
    """The README's figures are those on the cards inside the models."""
    main(["models", "--json"])
    cards = {row["id"]: row["card"] for row in json.loads(capsys.readouterr().out)}
    columns = {"pen-strokes-held-out": 1, "mnist-test": 3}
    for model in MODELS:
        (row,) = [line for line in README.splitlines() if line.startswith(f"| `{model}` |")]
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        told = {figure["data"]: figure["accuracy"] for figure in cards[model]["accuracy"]}
        for data, place in columns.items():
            assert cells[place].startswith(f"{told[data]:.2%} ("), (model, data)
