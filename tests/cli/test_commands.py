"""The command line on real files and the bundled models."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitapp.cli import diagnostics, main, output, standard_input
from digitapp.drawing.files import Record, write_records
from digitapp.gui.system_libraries import missing
from support.data_sets import drawing, images, write_idx, write_optdigits
from support.onnx_models import card, write_model

SEVEN = [[[100, 100], [400, 100], [250, 420]]]


@pytest.fixture
def strokes(tmp_path: Path) -> Path:
    """Two drawings of a 7 and an empty canvas."""
    path = tmp_path / "drawings.ndjson"
    write_records(path, [Record(strokes=SEVEN, label=7, writer=w) for w in (1, 2)] + [Record(strokes=[], label=1)])
    return path


def run_json(capsys: pytest.CaptureFixture[str], *args: str | Path) -> object:
    assert main([str(arg) for arg in args]) == 0
    return json.loads(capsys.readouterr().out)


def test_models_lists_the_bundled_models(capsys: pytest.CaptureFixture[str]) -> None:
    rows = run_json(capsys, "models", "--json")
    assert {"cnn-28x28", "mlp-28x28", "mlp-8x8"} <= {row["id"] for row in rows}
    (default,) = [row for row in rows if row["default"]]
    assert default["id"] == "cnn-28x28"
    assert all(row["reason"] == "" and row["card"]["accuracy"] for row in rows)


def test_models_as_a_table_names_figures(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == 0
    text = capsys.readouterr().out
    assert "cnn-28x28" in text
    assert "pen strokes" in text
    assert "%" in text


def test_a_file_that_is_no_model_is_listed_with_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.onnx").write_bytes(b"not onnx")
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path))
    rows = {row["id"]: row for row in run_json(capsys, "models", "--json")}
    assert rows["mine"]["card"] is None
    assert rows["mine"]["reason"]
    assert rows["cnn-28x28"]["reason"] == ""


def test_predict_reads_strokes(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = run_json(capsys, "predict", strokes, "--json")
    assert [row["label"] for row in rows] == ["7", "7", None]
    assert [row["index"] for row in rows] == [1, 2, 3]
    assert rows[0]["confidence"] == max(rows[0]["probabilities"])
    assert rows[2]["probabilities"] is None


@pytest.mark.parametrize("model", ["cnn-28x28", "mlp-28x28", "mlp-8x8"])
@pytest.mark.parametrize("suffix", ["png", "jpg", "bmp"])
def test_predict_reads_pictures(tmp_path: Path, capsys: pytest.CaptureFixture[str], suffix: str, model: str) -> None:
    from digitapp.drawing.strokes import Drawing
    from digitapp.preprocessing import rasterizer
    from digitapp.preprocessing.framing import polylines

    ink = rasterizer.draw(polylines([Drawing.from_points(SEVEN).ink()]), 14, (1, 500, 500))[0]
    path = tmp_path / f"seven.{suffix}"
    Image.fromarray((255 * (1 - ink)).astype(np.uint8)).save(path)
    (row,) = run_json(capsys, "predict", path, "--json", "--model", model)
    assert row["label"] == "7"


def test_a_picture_of_the_models_own_size_is_framed_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pixels, labels = images(10, np.random.default_rng(0))
    seven = pixels[labels == 7][0]
    for name, look in (("bright", seven), ("dark", 255 - seven)):
        Image.fromarray(look).save(tmp_path / f"{name}.png")
    bright, dark = run_json(capsys, "predict", tmp_path / "bright.png", tmp_path / "dark.png", "--json")
    assert bright["label"] == dark["label"]
    assert bright["probabilities"] == pytest.approx(dark["probabilities"], abs=1e-3)


def test_predict_says_one_line_an_item(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["predict", str(strokes)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert lines[0].startswith(f"{strokes}:1: 7 (")
    assert lines[2] == f"{strokes}:3: nothing to read"


def test_predict_answers_for_the_files_that_can_be_read(
    strokes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken, missing, one = (tmp_path / name for name in ("broken.ndjson", "missing", "one.ndjson"))
    broken.write_text('{"strokes": []}\n{')
    write_records(one, [Record(strokes=SEVEN)])
    files = [str(path) for path in (strokes, missing, broken, one)]
    assert main(["predict", *files]) == 1
    captured = capsys.readouterr()
    starts = [line.split(" ")[0] for line in captured.out.splitlines()]
    assert starts == [f"{strokes}:1:", f"{strokes}:2:", f"{strokes}:3:", f"{one}:"]
    assert captured.err.splitlines() == [
        f"digitapp: {missing}: there is no such file; check its name",
        f"digitapp: {broken}, line 2: not a drawing (Input data was truncated); the README shows the format",
    ]
    assert main(["predict", *files, "--json"]) == 1
    captured = capsys.readouterr()
    rows = json.loads(captured.out)
    assert [row["file"] for row in rows] == [*files[:1] * 3, *files[1:]]
    assert rows[3] == {"file": str(missing), "error": f"{missing}: there is no such file; check its name"}
    assert ["error" in row for row in rows] == [False, False, False, True, True, False]
    assert f"digitapp: {missing}: there is no such file" in captured.err


def test_predict_of_nothing_that_can_be_read_has_another_status(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["predict", "missing", "absent", "--json"]) == 2
    assert [row["file"] for row in json.loads(capsys.readouterr().out)] == ["missing", "absent"]


def feed(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    """Puts content into standard input."""
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(content)))


@pytest.mark.parametrize("pack", [bytes, gzip.compress, b"\xef\xbb\xbf\n".__add__], ids=["plain", "gzip", "BOM"])
def test_predict_reads_strokes_from_standard_input(
    strokes: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], pack: Callable[[bytes], bytes]
) -> None:
    feed(monkeypatch, pack(strokes.read_bytes()))
    rows = run_json(capsys, "predict", "-", "--json")
    assert [(row["file"], row["label"]) for row in rows] == [("-", "7"), ("-", "7"), ("-", None)]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP"])
def test_predict_reads_a_picture_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    pixels = np.full((100, 100), 255, np.uint8)
    pixels[20:80, 46:54] = 0
    content = BytesIO()
    Image.fromarray(pixels).save(content, kind)
    feed(monkeypatch, content.getvalue())
    assert main(["predict", "-"]) == 0
    assert capsys.readouterr().out.startswith("-: 1 (")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "-: holds no drawing; check the file"),
        (b"seven", "standard input: neither stroke lines nor a picture"),
        (b'{"strokes": 7}', "standard input, line 1: not a drawing"),
        (b"\x89PNG\r\n\x1a\n", "standard input: "),
        (b"\x1f\x8b\x08", "standard input: broken after line 0"),
    ],
)
def test_a_standard_input_that_cannot_be_read_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], content: bytes, says: str
) -> None:
    feed(monkeypatch, content)
    assert main(["predict", "-"]) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith(f"digitapp: {says}")
    assert (captured.out, captured.err.count("\n"), captured.err.count(" at 0x")) == ("", 1, 0)


def test_a_standard_input_without_end_is_bounded(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(standard_input, "MAX_BYTES", 2**20)
    feed(monkeypatch, b"{" * 2**21)
    assert main(["predict", "-"]) == 2
    assert "standard input: longer than 1 MiB" in capsys.readouterr().err
    assert sys.stdin.buffer.tell() == 2**20 + 1


def test_a_standard_input_that_is_closed_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["predict", "-"]) == 2
    assert "standard input: is closed" in capsys.readouterr().err


def test_evaluate_reports_on_strokes(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = run_json(capsys, "evaluate", strokes, "--json")
    assert {key: report[key] for key in ("model", "n", "correct", "nothing")} == {
        "model": "cnn-28x28", "n": 3, "correct": 2, "nothing": 1,
    }  # fmt: skip
    low, high = report["accuracy_ci95"]
    assert low < report["accuracy"] == 2 / 3 < high
    assert sum(map(sum, report["confusion"])) == 2
    assert {"ece", "nll", "ms_per_item"} <= set(report)


def test_evaluate_of_some_writers(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_json(capsys, "evaluate", strokes, "--writers", "2-5", "--json")["n"] == 1


def test_evaluate_with_another_framing_sees_the_canvas(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    framed = run_json(capsys, "evaluate", strokes, "--json")
    shrunk = run_json(capsys, "evaluate", strokes, "--json", "--framing", "canvas")
    assert framed["nll"] != shrunk["nll"]


def test_evaluate_reads_idx_npz_and_optdigits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rng = np.random.default_rng(0)
    pixels, labels = images(20, rng)
    write_idx(tmp_path / "few-images-idx3-ubyte.gz", pixels)
    write_idx(tmp_path / "few-labels-idx1-ubyte.gz", labels)
    np.savez(tmp_path / "few.npz", x=pixels / 255, y=labels)
    write_optdigits(tmp_path / "optdigits.tes", 20, rng)
    files = [tmp_path / name for name in ("few-images-idx3-ubyte.gz", "few.npz", "optdigits.tes")]
    idx, npz, blocks = run_json(capsys, "evaluate", *files, "--json")
    assert [report["n"] for report in (idx, npz, blocks)] == [20, 20, 20]
    assert idx["confusion"] == npz["confusion"]  # the same pixels, stored in two ways


def test_evaluate_as_text_holds_the_confusion(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(strokes)]) == 0
    text = capsys.readouterr().out
    assert "accuracy 66.67%" in text
    assert "nothing to read 1" in text


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What windows were opened with, instead of opening them."""
    seen: list[list[str]] = []
    monkeypatch.setattr("digitapp.gui.app.run", lambda argv: seen.append(list(argv)[1:]) or 0)
    return seen


@pytest.mark.parametrize(
    ("args", "given"),
    [
        ([], []),
        (["open"], []),
        (["open", "one.ndjson"], ["one.ndjson"]),
        (["one.ndjson"], ["one.ndjson"]),
        (["./models"], ["./models"]),
        (["--", "-v"], ["-v"]),
    ],
)
def test_the_window_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, windows: list[list[str]], args: list[str], given: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("one.ndjson", "models", "-v"):
        Path(name).touch()
    assert main(args) == 0
    assert windows == [given]


def test_a_name_that_is_a_command_and_a_file_is_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, windows: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("models").touch()
    assert main(["models"]) == 0
    assert "cnn-28x28" in capsys.readouterr().out
    assert windows == []


@pytest.mark.parametrize("args", [["one.ndjson"], ["--", "-v"]])
def test_a_word_that_is_neither_a_command_nor_a_file_opens_no_window(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    windows: list[list[str]],
    capsys: pytest.CaptureFixture[str],
    args: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(args) == 2
    assert capsys.readouterr().err.startswith(f"digitapp: {args[-1]}: neither a command nor a file that is there")
    assert windows == []


@pytest.fixture
def strange(bundle: Path) -> None:
    """A model whose names look like rich's markup, and a broken one."""
    named = card("a-rather-long-name", title="Net [v2] of [/me] :ok:", labels=("[/b]", *"123456789"))
    write_model(bundle / "a.onnx", named)
    (bundle / "broken.onnx").write_bytes(b"not onnx")


@pytest.mark.usefixtures("strange")
@pytest.mark.parametrize("columns", ["40", "60", "300"])
def test_tables_are_whole_on_any_terminal_and_hold_no_markup(
    strokes: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert main(["models"]) == 0
    listing = capsys.readouterr().out
    assert "a-rather-long-name   Net [v2] of [/me] :ok:" in listing
    assert "\nbroken: cannot be used: it is not a whole ONNX file" in listing
    assert main(["evaluate", str(strokes), "--model", "a-rather-long-name"]) == 0
    assert "true \\ read   [/b]   1   2   3   4   5   6   7   8   9" in capsys.readouterr().out


def test_a_progress_title_is_no_markup(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    with output.progress("[/me].npz", 2) as advance:
        advance(2)
    assert "[/me].npz" in capsys.readouterr().err


def test_labels_that_the_model_does_not_know_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    some = tmp_path / "some.ndjson"
    write_records(some, [Record(strokes=SEVEN, label=label) for label in (7, "x", "y")])
    assert main(["evaluate", str(some)]) == 0
    assert "labels that the model does not know 2, counted as wrong" in capsys.readouterr().out
    assert list(run_json(capsys, "evaluate", some, "--json")) == [
        "file", "model", "n", "correct", "accuracy", "accuracy_ci95", "nothing", "ece", "nll", "doubted",
        "accuracy_when_sure", "risk_coverage", "calibration", "not_digits", "not_digits_doubted", "auroc",
        "confusion", "ms_per_item",
    ]  # fmt: skip


def test_doctor_names_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doctor"]) == 0
    assert "ok    model cnn-28x28: reads a drawn 7 as 7" in capsys.readouterr().out
    (tmp_path / "mine.onnx").write_bytes(b"not onnx")
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path))
    assert main(["doctor"]) == 1
    assert "WRONG model mine:" in capsys.readouterr().out


def test_doctor_tells_a_model_that_misreads(bundle: Path) -> None:
    never = np.zeros((784, 10))
    never[:, 3] = 1
    write_model(bundle / "a.onnx", card("three"), never)
    write_model(bundle / "b.onnx", card("letters", labels=tuple("abcdefghij")), never)
    found = {finding.name: finding for finding in diagnostics.findings()}
    assert not found["model three"].ok
    assert "reads a drawn 7 as 3" in found["model three"].text
    assert found["model letters"].ok


def test_doctor_tells_a_model_that_takes_a_seven_for_no_digit(bundle: Path) -> None:
    seven = np.zeros((784, 10))
    seven[:, 7] = 1
    write_model(bundle / "a.onnx", card("wary", digitness_threshold=0.5), seven, digitness=-np.ones(784))
    (found,) = [finding for finding in diagnostics.findings() if finding.name == "model wary"]
    assert not found.ok
    assert found.text == "reads a drawn 7 as 7 (> 99.9 %), but says that it is not a digit"


@pytest.mark.parametrize(
    ("environment", "ok", "text"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, True, "platform offscreen"),
        ({"QT_QPA_PLATFORM": "nonsense"}, False, "QT_QPA_PLATFORM (it is 'nonsense')"),
        ({"DISPLAY": ":987"}, False, missing({"DISPLAY": ":987"}) or "DISPLAY (it is ':987')"),
        ({}, True, "no display: the window cannot open here, the commands work"),
    ],
)
def test_doctor_starts_qt_where_there_is_a_display(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], ok: bool, text: str
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    found = next(finding for finding in diagnostics.findings() if finding.name == "Qt")
    assert found.ok == ok
    assert text in found.text
    assert "\n" not in found.text


def test_predicting_leaves_torch_sklearn_and_widgets_alone(strokes: Path) -> None:
    code = (
        "import sys; from digitapp.cli import main; assert main(['predict', sys.argv[1]]) == 0; "
        "print({'torch', 'sklearn', 'PySide6', 'rich', 'PIL'} & set(sys.modules))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "nonsense"}
    done = subprocess.run(
        [sys.executable, "-c", code, str(strokes)], capture_output=True, text=True, check=True, env=environment
    )
    assert done.stdout.splitlines()[-1] == "set()"


def test_the_drawn_digits_of_a_small_world_are_framed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rng = np.random.default_rng(1)
    path = tmp_path / "some.ndjson.gz"
    write_records(path, [Record.of(drawing(digit, rng), label=digit) for digit in (0, 1, 7, 7, 0, 1)])
    assert run_json(capsys, "evaluate", path, "--json")["nothing"] == 0
