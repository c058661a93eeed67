"""docs/PLUGINS.md is true: its files are written and its commands run, in order, in an environment of their own."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from contextlib import ExitStack
from pathlib import Path

import pytest

from backends.mlserver_process import running
from digitapp.models.registry import bundled_folder
from environment import Environment

ROOT = Path(__file__).parents[2]
DOC = (ROOT / "docs" / "PLUGINS.md").read_text()
BLOCK = re.compile(r"<!-- (?P<kind>file|from|run|serve)(: (?P<name>[\w./]+))? -->\n```\w+\n(?P<text>.*?)```", re.DOTALL)
"""A file to be written, a part of one that is there, commands, or the command of a server."""
PORT = ":8080"
"""Where the doc's server is; in the test it is elsewhere, since somebody else may be there."""
FOREST = "ND float32, 0 to 16, ink bright, framing optdigits"
NETWORK = "NCHW float32, 0 to 1, ink bright, framing mnist"
ADDED = {
    "my-forest": FOREST,
    "forest-in-scikit-learn": FOREST,
    "linear-in-pytorch": NETWORK,
    "digits-on-a-server": NETWORK,
    "patient": NETWORK,
    "mean-digits": "NCHW float32, 0 to 1, ink bright, framing optdigits",
}
"""The models that the doc adds, and how each of them takes its images."""
BUNDLED = sorted(path.stem for path in bundled_folder().glob("*.onnx"))


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """All commands in their order, with what they printed; the server is there until the last has ended."""
    environment = Environment(tmp_path_factory.mktemp("doc"))
    environment.install(ROOT)
    shutil.copytree(ROOT / "examples", environment.work / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    printed: dict[str, str] = {}
    port = PORT
    with ExitStack() as servers:
        for block in BLOCK.finditer(DOC):
            text = block["text"]
            if block["kind"] == "file":
                (environment.work / block["name"]).write_text(text.replace(PORT, port))
            elif block["kind"] == "serve":
                server = running(shlex.split(text), environment.work, environment.variables)
                port = ":" + servers.enter_context(server).rpartition(":")[2]
            elif block["kind"] == "run":
                for line in text.splitlines():
                    printed[line] = environment.run(*shlex.split(line.replace(PORT, port)))
    return printed


def test_every_block_is_used() -> None:
    assert len(list(BLOCK.finditer(DOC))) == len(re.findall(r"^ *(```|~~~)", DOC, re.MULTILINE)) / 2
    assert all((block["kind"] in ("file", "from")) == bool(block["name"]) for block in BLOCK.finditer(DOC))


def test_what_is_shown_of_a_file_is_in_it() -> None:
    parts = [block for block in BLOCK.finditer(DOC) if block["kind"] == "from"]
    assert parts
    assert all(part["text"] in (ROOT / part["name"]).read_text() for part in parts)


def test_a_dry_run_ranks_and_adds_nothing(said: dict[str, str]) -> None:
    printed = said["digitapp add-model forest.onnx --dry-run"]
    assert re.search(rf"^ *1 \* +(9\d\.\d|100\.0)% +200 +{FOREST} *$", printed, re.MULTILINE)
    assert printed.endswith("Nothing was added.\n")


def test_every_model_is_added_as_what_it_is(said: dict[str, str]) -> None:
    added = re.findall(r"^Added as '(.+)': (.+)\.$", "\n".join(said.values()), re.MULTILINE)
    assert dict(added) == ADDED
    assert re.search(r"^ *my-forest +My forest +8 x 8, optdigits ", said["digitapp models"], re.MULTILINE)


def test_the_bundled_models_are_in_the_repository(said: dict[str, str]) -> None:
    written = said["digitapp-export repository repository"].splitlines()
    assert written == [f"repository/{model}: written" for model in BUNDLED]


def test_models_are_compared_and_measured(said: dict[str, str]) -> None:
    (compared,) = [line for line in said if line.startswith("digitapp compare")]
    rows = re.findall(r"^ *(\S+) +([\d.]+)% +\S+ to ", said[compared], re.MULTILINE)
    assert [model for model, _ in rows] == ["cnn-28x28", "my-forest", "linear-in-pytorch"]
    assert all(float(accuracy) > 90 for _, accuracy in rows)
    for model in ("forest-in-scikit-learn", "mean-digits"):
        measured = re.search(r"accuracy ([\d.]+)%", said[f"digitapp evaluate drawings.ndjson.gz --model {model}"])
        assert measured
        assert float(measured[1]) > 90


def test_drawings_are_read(said: dict[str, str]) -> None:
    rows = json.loads(said["digitapp predict drawings.ndjson.gz --model my-forest --json"])
    assert len(rows) == 200
    assert sum(row["label"] == str(number % 10) for number, row in enumerate(rows)) > 180


def test_the_doctor_finds_every_model_well(said: dict[str, str]) -> None:
    assert list(said)[-1] == "digitapp doctor"
    models = re.findall(r"^ok +model (\S+): reads a drawn 7 as 7", said["digitapp doctor"], re.MULTILINE)
    assert sorted(models) == sorted([*BUNDLED, *ADDED])
