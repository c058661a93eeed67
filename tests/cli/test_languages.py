"""The commands speak the language of the environment; what programs read is the same in all of them."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from digitapp import language
from digitapp.cli import main
from digitapp.cli.arguments import parser_of
from digitapp.cli.speaking import speak, translated_argparse
from digitapp.drawing.files import Record, write_records
from digitapp.language import ENGLISH, PSEUDO, VARIABLE
from digitapp.teaching.folds import PLAIN, Score
from digitapp.teaching.teach import DRAWINGS, Taught

SEVEN = [[[100, 100], [400, 100], [250, 420]]]
COMMANDS = tuple(parser_of()[1])
_PSEUDO = re.compile(r"\[[^\[\]]*~\]")
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    language.use(None)


@pytest.fixture
def strokes(tmp_path: Path) -> Path:
    """Two drawings of a 7, and one that no model is sure of."""
    path = tmp_path / "drawings.ndjson"
    cross = [[[100.0, 250.0], [400.0, 250.0]], [[250.0, 100.0], [250.0, 400.0]]]
    write_records(path, [*2 * [Record(strokes=SEVEN, label=7)], Record(strokes=cross, label=7)])
    return path


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in a language; returns its status and what it prints."""

    def run_in(code: str, *words: str | Path) -> tuple[int, str, str]:
        monkeypatch.setenv(VARIABLE, code)
        try:
            status = main([str(word) for word in words])
        except SystemExit as error:  # by argparse
            status = int(error.code or 0)
        return status, *capsys.readouterr()

    return run_in


def _parsers() -> Iterator[argparse.ArgumentParser]:
    """Yield the parsers of the command, of its commands and of theirs."""
    waiting = [parser_of(["collection"])[0]]
    while waiting:
        parser = waiting.pop()
        yield parser
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                waiting += action.choices.values()


def test_all_help_is_translated() -> None:
    speak(PSEUDO)
    seen = 0
    with translated_argparse():
        for parser in _parsers():
            groups = [group for group in parser._action_groups if group._group_actions]
            texts = [parser.description, parser.epilog, *(group.title for group in groups)]
            texts += [action.help for action in parser._actions]
            for action in parser._actions:
                if isinstance(action, argparse._SubParsersAction):
                    texts += [choice.help for choice in action._choices_actions]
            for text in filter(None, texts):
                assert text.startswith("["), text
                assert text.endswith("~]"), text
                seen += 1
    assert seen > 150


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_printed(run: Run, command: str) -> None:
    status, printed, _ = run(PSEUDO, *([command] if command else []), "--help")
    assert status == 0
    assert printed.startswith("[úságé: ~~] digitapp")
    assert "[öptîöñs ~~]:" in printed
    assert run(ENGLISH, *([command] if command else []), "--help")[1].startswith("usage: digitapp")


@pytest.mark.parametrize(
    "words",
    [
        ("--nothing",), ("predict",), ("predict", "x.png", "--jobs", "two"), ("predict", "x.png", "--model"),
        ("evaluate", "x.npz", "--by", "age"), ("explain", "x.ndjson", "--timeout", "never"), ("replay", "a", "b"),
    ],
)  # fmt: skip
def test_errors_of_the_arguments_are_translated(run: Run, words: tuple[str, ...]) -> None:
    status, _, said = run(PSEUDO, *words)
    assert status == 2
    assert "érrör: [" in said
    assert not re.search(r"(?<!-)\b(the|arguments?|invalid|expected|required|choose)\b", said)


@pytest.mark.parametrize(
    "words",
    [
        ("no-such-command",), ("open", "--", "no-such-file", "more"), ("models", "no-such-model"),
        ("models", "--restore", "a", "--remove", "b"), ("predict", "none.png"), ("predict", "DRAWINGS", "--jobs", "0"),
        ("read", "none.png"), ("read", "DRAWINGS", "--index", "9"), ("evaluate", "none.npz"),
        ("evaluate", "DRAWINGS", "--framing", "round"), ("compare", "DRAWINGS", "--models", "cnn-8x8"),
        ("add-model", "none.onnx"), ("explain", "DRAWINGS", "--index", "9"), ("replay", "DRAWINGS", "--index", "0"),
        ("collection", "show", "none"), ("collection", "relabel", "DRAWINGS", "1"), ("teach", "none.ndjson"),
        ("predict", "DRAWINGS", "--timeout", "0.001"),
    ],
)  # fmt: skip
def test_errors_are_translated(run: Run, strokes: Path, words: tuple[str, ...]) -> None:
    status, _, said = run(PSEUDO, *(strokes if word == "DRAWINGS" else word for word in words))
    assert status == 2
    assert _PSEUDO.search(said), said


@pytest.mark.parametrize(
    "words",
    [
        ("predict", "DRAWINGS"), ("read", "DRAWINGS"), ("explain", "DRAWINGS"), ("models",),
        ("models", "cnn-8x8"), ("evaluate", "DRAWINGS"), ("collection", "show", "DRAWINGS"),
        ("compare", "DRAWINGS", "--models", "cnn-8x8,mlp-8x8"),
    ],
)  # fmt: skip
def test_what_a_person_reads_is_translated_and_json_is_not(run: Run, strokes: Path, words: tuple[str, ...]) -> None:
    given = [strokes if word == "DRAWINGS" else word for word in words]
    status, printed, _ = run(PSEUDO, *given)
    assert status == 0
    assert _PSEUDO.search(printed), printed
    english = run(ENGLISH, *given, "--json")
    assert _without_times(run(PSEUDO, *given, "--json")) == _without_times(english)


def _without_times(result: tuple[int, str, str]) -> tuple[int, str, str]:
    status, printed, said = result
    return status, re.sub(r'("(?:ms_per_item|seconds|milliseconds)": )[\d.]+', r"\1", printed), said


def test_a_table_for_programs_is_the_same_in_all_languages(run: Run, strokes: Path, tmp_path: Path) -> None:
    tables = []
    for code in (ENGLISH, PSEUDO):
        out = tmp_path / f"{code}.csv"
        assert run(code, "predict", strokes, "--out", out)[0] == 0
        tables.append(out.read_bytes())
    assert tables[0] == tables[1]


def test_teaching_tells_programs_in_english_and_a_person_why_it_did_nothing(
    run: Run, strokes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    score = Score(accuracy=0.5, n=10, ci95=(0.2, 0.8))
    taught = Taught(
        id="mine", labels=("A", "B"), n=10, seconds=1.0, before=Score(accuracy=0.9, n=10, ci95=(0.6, 1.0)), after=score,
        kept=None, folds=PLAIN, left_out={}, worse="of no matter", worse_in=(DRAWINGS,), path=None,
    )  # fmt: skip
    monkeypatch.setattr("digitapp.cli.teach.teach", lambda *_, **__: taught)
    said = [run(code, "teach", strokes, "--json") for code in (ENGLISH, PSEUDO)]
    assert said[0][:2] == said[1][:2]
    assert "it reads 50.0 % instead of 90.0 % of your drawings" in said[0][1]
    assert _PSEUDO.search(said[1][2])
    monkeypatch.undo()
    assert _PSEUDO.search(run(PSEUDO, "teach", "none.ndjson", "--json")[2])


@pytest.mark.slow
def test_processes_of_jobs_speak_it_too(run: Run, strokes: Path) -> None:
    assert run(PSEUDO, "predict", strokes, "--jobs", "2") == run(PSEUDO, "predict", strokes)


def test_english_stands_in_where_qt_does_not_load(run: Run, strokes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    english = run(ENGLISH, "predict", strokes)
    monkeypatch.setitem(sys.modules, "digitapp.gui.languages", None)
    assert run(PSEUDO, "predict", strokes) == english


def test_english_imports_no_qt(strokes: Path) -> None:
    code = "import sys; from digitapp.cli import main; main(['predict', sys.argv[1]]); print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code, strokes], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False"
