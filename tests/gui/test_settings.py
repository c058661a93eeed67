"""Settings that someone has edited, or a disk has damaged: what makes no sense counts as not there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from digitapp.drawing.strokes import PEN_WIDTH
from digitapp.gui.main_window import MainWindow
from digitapp.gui.settings import Settings

FONT, BITMAP = r"@DateTime(\0\0\0D\0\xff\xff\xff\xff)", r"@Variant(\0\0\0I\0\0\0\0\x1)"
"""Values of type 68 and 73, on which QSettings of Qt 6.11.3 ends the process."""


def settings(folder: Path, text: str) -> Settings:
    (folder / "settings.ini").write_bytes(text.encode())
    return Settings(folder)


@pytest.mark.parametrize(
    "width",
    ["99999999999", "9" * 5000, "41", "1", "0", "-3", "12.5", "many", "1, 2", "@Size(1 2)", "@Invalid()"],
    ids=lambda width: width[:12],
)
def test_a_pen_that_cannot_be_is_the_usual_one(open_window: Callable[..., MainWindow], state: Path, width: str) -> None:
    state.mkdir()
    (state / "settings.ini").write_text(f"[General]\npenWidth={width}\n")
    assert open_window(ready=False).actions_.pen_width.value() == round(PEN_WIDTH)


def test_a_pen_that_can_be_is_taken(tmp_path: Path) -> None:
    assert settings(tmp_path, "[General]\npenWidth=40\n").pen_width == 40


@pytest.mark.parametrize("name", [r"a\0b", "x" * 5000, r"\xd800"], ids=["nul", "long", "half a character"])
def test_a_file_that_cannot_be_held_no_drawing(open_window: Callable[..., MainWindow], state: Path, name: str) -> None:
    state.mkdir()
    (state / "settings.ini").write_text(f"[General]\nsavedIn={name}\n")
    open_window()


def test_what_no_model_can_be_called_is_no_model(tmp_path: Path) -> None:
    for name in ("../up", "Tiny", "x" * 65, r"\x1b[31m", "a, b"):
        assert settings(tmp_path, f"[General]\nmodel={name}\n").model is None
    assert settings(tmp_path, "[General]\nmodel=cnn-28x28\n").model == "cnn-28x28"


def read_in_a_process(folder: Path) -> subprocess.CompletedProcess[str]:
    """Reads and writes settings where it may crash."""
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QByteArray\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "from digitapp.gui.settings import Settings\n"
        "app = QGuiApplication([])\n"
        "found = Settings(Path(sys.argv[1]))\n"
        "found.keep({}, QByteArray(), QByteArray())\n"
        "print(found.model, found.pen_width, found.appearance, found.devices)"
    )
    command = [sys.executable, "-c", code, str(folder)]
    return subprocess.run(command, env=os.environ, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("value", [FONT, BITMAP, r"@Variant(\0\0\0\x41\0\0\0\0\x1zzz)"], ids=["68", "73", "65"])
def test_values_that_would_end_the_process_are_taken_out(tmp_path: Path, value: str) -> None:
    (tmp_path / "settings.ini").write_text(f"[General]\nmodel={value}\nappearance=dark\n[devices]\nonnx={value}\n")
    done = read_in_a_process(tmp_path)
    assert (done.returncode, done.stdout) == (0, f"None {round(PEN_WIDTH)} dark {{}}\n"), done.stderr
    assert "appearance=dark" in (tmp_path / "settings.ini").read_text()


def test_a_layout_that_is_damaged_counts_as_not_there(tmp_path: Path) -> None:
    """Qt 6.11.3 crashes on some: of 4,000 that were changed at random, within the first hundred."""
    Settings(tmp_path).keep({"model": "seven"}, QByteArray(b"geometry"), QByteArray(b"docks"))
    assert (Settings(tmp_path).geometry, Settings(tmp_path).docks) == (b"geometry", b"docks")
    text = (tmp_path / "settings.ini").read_text()
    # Of another length: Qt does not read a file again that was written within the same millisecond with the same size.
    changed = settings(tmp_path, text.replace("@ByteArray(docks)", "@ByteArray(ducklings)"))
    assert (changed.geometry, changed.docks, changed.model) == (b"", b"", "seven")


def test_a_file_that_is_too_large_is_set_aside(tmp_path: Path) -> None:
    found = settings(tmp_path, "[General]\nmodel=seven\n" + ";" * (1 << 20))
    assert found.model is None
    assert [path.name for path in tmp_path.iterdir()] == ["settings-kept-1.ini"]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes in folders are POSIX's")
def test_a_pipe_in_its_place_is_set_aside(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "settings.ini")
    Settings(tmp_path).keep({"model": "seven"}, QByteArray(), QByteArray())
    assert Settings(tmp_path).model == "seven"


@pytest.mark.skipif(sys.platform == "win32", reason="paths of POSIX")
@pytest.mark.parametrize("path", ["/", "/" + "x/" * 3000, "/dev/zero", "/proc", "relative.ndjson", ""])
def test_a_collection_that_cannot_be_is_none(tmp_path: Path, path: str) -> None:
    """Such a file of settings stopped every start."""
    assert settings(tmp_path, f"[General]\ncollection={path}\ntray=on\n").collection is None


@pytest.mark.skipif(sys.platform != "linux", reason="a plain file that cannot be read, on Linux")
def test_a_collection_that_cannot_be_read_is_said(open_window: Callable[..., MainWindow], state: Path) -> None:
    state.mkdir()
    (state / "settings.ini").write_text("[General]\ncollection=/proc/self/mem\ntray=on\n")
    assert open_window().is_ready
