"""The lesson of docs/TEACHING.md: its commands work as they stand there, one after the other."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from digitapp.cli import main
from digitapp.teaching.collection import Collection
from digitapp.teaching.formats import read
from support.varied_drawings import examples, write

PAGE = Path(__file__).parents[2] / "docs" / "TEACHING.md"


def commands() -> list[str]:
    lesson = PAGE.read_text().split("## A lesson of 45 minutes")[1].split("\n## ")[0]
    return re.findall(r"^    (digitapp .+)$", lesson, flags=re.MULTILINE)


@pytest.mark.slow
def test_the_lesson(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path / "own"))
    monkeypatch.setenv("DIGITAPP_STATE", str(tmp_path / "state"))
    for seed, name in enumerate(("anna", "ben")):
        write(tmp_path / f"{name}.ndjson", examples(["4", "7"], 6, seed))
    write(tmp_path / "hearts.ndjson", examples(["heart"], 6, 3))
    said = {}
    for line in commands():
        assert main(shlex.split(line)[1:]) == 0, line
        said[line] = capsys.readouterr().out
    assert len(said) == 12
    assert {example.writer for example in Collection(tmp_path / "class.ndjson").iterate()} == {"Anna", "Ben"}
    assert "heart" in said["digitapp predict hearts.ndjson --model class-4b"]
    assert (tmp_path / "why.png").read_bytes().startswith(b"\x89PNG")
    assert sum(example.label == "heart" for example in read(tmp_path / "class.inkml")) == 6
    assert not list((tmp_path / "own").glob("*.onnx"))
