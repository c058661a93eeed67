"""Every fault that the command line meets is one sentence and status 2."""

from __future__ import annotations

import gzip
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from digitapp.bulk import entries
from digitapp.cli import add_model, main
from digitapp.drawing.files import Record, write_records
from support.onnx_models import card, write_model

SEVEN = [[[100, 100], [400, 100], [250, 420]]]


@pytest.fixture
def strokes(tmp_path: Path) -> Path:
    """A drawing of a 7."""
    path = tmp_path / "drawings.ndjson"
    write_records(path, [Record(strokes=SEVEN, label=7)])
    return path


def _fault(capsys: pytest.CaptureFixture[str], *args: str | Path) -> str:
    """The one sentence that a command prints on stderr."""
    assert main([str(arg) for arg in args]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert "Traceback" not in captured.err
    return captured.err


@pytest.mark.parametrize("command", ["predict", "evaluate"])
@pytest.mark.parametrize(
    "name",
    [
        "none.png", "none.ndjson", "none.ndjson.gz", "none.npz", "t10k-images-idx3-ubyte",
        "x" * 300, "x" * 300 + ".npz", "x" * 300 + ".ndjson",
    ],
)  # fmt: skip
def test_a_missing_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, name: str) -> None:
    assert str(tmp_path / name) in _fault(capsys, command, tmp_path / name)


def test_an_unknown_model_names_the_known(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "cnn-28x28" in _fault(capsys, "predict", strokes, "--model", "gpt")


def test_an_unknown_framing_names_the_known(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "optdigits" in _fault(capsys, "evaluate", strokes, "--framing", "round")


def test_an_unknown_writer_list_is_refused(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "--writers" in _fault(capsys, "evaluate", strokes, "--writers", "9-1")


def test_a_picture_of_30000_pixels_a_side_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 0, 0, 0, 0)
    path = tmp_path / "huge.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))))
    assert "pixels are too many; scale it below 50,000,000\n" in _fault(capsys, "predict", path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b'{"strokes": [[[NaN, 1], [2, 3]]]}',
        b'{"strokes": [[[1e300, 1], [2, 3]]]}',
        b'{"strokes": [[[1, 2, 3]]]}',
        b'{"strokes": 7}',
        b'{"label": 3}',
        b'{"strokes": [[[1, 2]]], "width": 0}',
        b"\xff\xfe\x00",
    ],
)
def test_a_broken_stroke_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes) -> None:
    path = tmp_path / "broken.ndjson"
    path.write_bytes(content)
    assert str(path) in _fault(capsys, "evaluate", path)


def test_a_truncated_gzip_is_named(strokes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = strokes.with_suffix(".ndjson.gz")
    path.write_bytes(gzip.compress(strokes.read_bytes() * 50)[:-20])
    assert str(path) in _fault(capsys, "predict", path)


@pytest.mark.parametrize("command", ["predict", "evaluate"])
def test_a_stroke_file_without_drawings_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    path = tmp_path / "empty.ndjson"
    path.write_bytes(b"\n")
    assert f"{path}: holds no drawing" in _fault(capsys, command, path)


@pytest.mark.parametrize("command", ["predict", "evaluate"])
def test_stroke_files_have_one_kind_of_name(strokes: Path, capsys: pytest.CaptureFixture[str], command: str) -> None:
    path = strokes.rename(strokes.with_suffix(".jsonl"))
    assert str(path) in _fault(capsys, command, path)


@pytest.mark.parametrize("framing", [[], ["--framing", "canvas"]])
def test_two_points_far_apart_are_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], framing: list[str]
) -> None:
    path = tmp_path / "far.ndjson"
    path.write_text('{"width":1,"height":1,"label":1,"strokes":[[[-1000000,0],[1000000,1]]]}')
    assert "10 canvas sides away" in _fault(capsys, "evaluate", path, *framing)


def test_too_little_memory_is_one_sentence(
    strokes: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def starve(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(entries, "read_lines", starve)
    assert "too little memory" in _fault(capsys, "predict", strokes)


def test_a_text_file_is_no_picture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "note.png"
    path.write_text("seven")
    assert str(path) in _fault(capsys, "predict", path)


@pytest.mark.parametrize("command", ["predict", "evaluate"])
@pytest.mark.parametrize("name", ["folder", "folder.ndjson", "folder.npz"])
def test_a_folder_is_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, name: str) -> None:
    (tmp_path / name).mkdir()
    assert f"{tmp_path / name}: is a folder; name a file in it" in _fault(capsys, command, tmp_path / name)


COMMANDS = [
    ["predict", "FILE"],
    pytest.param(["predict", "FILE", "--json"], marks=pytest.mark.slow),  # each is a process that loads a model
    ["models"],
    pytest.param(["evaluate", "FILE"], marks=pytest.mark.slow),
    ["--help"],
]


def _ran(args: list[str], file: Path, stdout: int) -> tuple[int, str]:
    command = [sys.executable, "-c", "import sys; from digitapp.cli import main; sys.exit(main())"]
    given = [str(file) if arg == "FILE" else arg for arg in args]
    done = subprocess.run([*command, *given], stdout=stdout, stderr=subprocess.PIPE, text=True, check=False)
    return done.returncode, done.stderr


@pytest.mark.parametrize("args", COMMANDS, ids=" ".join)
def test_a_reader_that_has_gone_is_no_fault(strokes: Path, args: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        assert _ran(args, strokes, writer) == (0, "")
    finally:
        os.close(writer)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("args", COMMANDS, ids=" ".join)
def test_an_output_that_is_full_is_one_sentence(strokes: Path, args: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        status, said = _ran(args, strokes, full.fileno())
    assert (status, said.count("\n")) == (2, 1)
    assert said.startswith("digitapp: the output cannot be written (No space left on device)")


def test_no_model_of_that_kind_without_its_card(
    strokes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import onnx
    from onnx import helper

    folder = tmp_path / "models"
    folder.mkdir()
    value = [helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["batch", 10]) for name in ("image", "out")]
    graph = helper.make_graph([helper.make_node("Identity", ["image"], ["out"])], "g", value[:1], value[1:])
    onnx.save(helper.make_model(graph), folder / "bare.onnx")
    monkeypatch.setenv("DIGITAPP_MODELS", str(folder))
    fault = _fault(capsys, "predict", strokes, "--model", "bare")
    assert f"{folder / 'bare.onnx'}: cannot be used: it has no card" in fault


def test_labels_of_which_the_model_knows_none_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "none.ndjson"
    write_records(path, [Record(strokes=SEVEN, label="x")])
    assert "its labels 'x' are unknown to cnn-28x28, which knows '0'" in _fault(capsys, "evaluate", path)


def test_a_set_without_any_label_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "none.ndjson"
    write_records(path, [Record(strokes=SEVEN)])
    assert "none.ndjson: holds no labelled drawing, so nothing can be right" in _fault(capsys, "evaluate", path)


def test_a_model_that_lacks_its_digitness_is_named(
    strokes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_model(tmp_path / "models/a.onnx", card("a", digitness_threshold=0.5))
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path / "models"))
    said = "a: could not be loaded: its card has a digitness_threshold, but it has no output 'digitness'"
    assert said in _fault(capsys, "predict", strokes, "--model", "a")


@pytest.fixture
def unnamed(tmp_path: Path) -> Path:
    """A model with ten outputs and no card."""
    return write_model(tmp_path / "unnamed.onnx", None)


def test_what_is_neither_a_model_file_nor_an_address_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    said = _fault(capsys, "add-model", "hello")
    assert "hello: neither a file nor an address" in said
    assert "or give an address such as http://" in said


def test_labels_may_be_longer_than_a_files_name(unnamed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    labels = ",".join(f"label {n}" for n in range(100))
    assert "it has 10 outputs, but 100 labels were given" in _fault(capsys, "add-model", unnamed, "--labels", labels)


@pytest.mark.parametrize(
    ("content", "says"),
    [("größer\nkleiner\n".encode("latin-1"), "not in UTF-8"), (b"x" * (1 << 20) + b"\n", "longer than 1 MiB")],
    ids=["Latin-1", "too large"],
)
def test_a_file_of_labels_that_cannot_be_used_is_named(
    unnamed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, says: str
) -> None:
    path = tmp_path / "labels.txt"
    path.write_bytes(content)
    said = _fault(capsys, "add-model", unnamed, "--labels", path)
    assert str(path) in said
    assert says in said


def test_a_file_of_labels_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "labels.txt"
    path.write_bytes(b"\xef\xbb\xbfyes\r\n\nno")
    assert add_model.read_labels(str(path)) == ("yes", "no")
