"""One drawing of a file is replaced, and nothing else in it is touched; nothing shortens a file unasked."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitapp.api import FileError
from digitapp.drawing import editing
from digitapp.drawing.editing import (
    Place,
    copy_with_drawing,
    count_drawings,
    read_drawing,
    replace_drawing,
    write_drawing,
)
from digitapp.drawing.files import Record, read_records, write_records
from support.errors import refusal
from support.processes import wait_until

NEW = Record([[(1.0, 2.0), (3.0, 4.0)]], label=9)
MARK = b"\xef\xbb\xbf"


def plain(path: Path) -> bytes:
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def put(path: Path, content: bytes) -> None:
    path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)


def placed(path: Path, index: int) -> Place:
    found = read_drawing(path, index)
    assert found is not None
    return found[1]


@pytest.fixture
def five(tmp_path: Path) -> Path:
    path = tmp_path / "five.ndjson"
    write_records(path, [Record([[(float(n), 0.0)]], label=n, writer=7) for n in range(5)])
    return path


blank = st.sampled_from([b"", b" ", b"\t"])
drawing = st.builds(
    lambda label, space, more: b'{"label":%s"%d",%s"strokes":%s[[[1,2.5]]]}' % (space, label, more, space),
    st.integers(0, 9),
    st.sampled_from([b"", b"  "]),
    st.sampled_from([b"", b'"colour":{"red":[1, 2]},', b'"note":"\xc3\xa9\\n",']),
)
line = st.tuples(st.one_of(drawing, drawing, blank), st.sampled_from([b"\n", b"\r\n"])).map(b"".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(
    lines=st.lists(line, max_size=6),
    last=drawing,
    end=st.sampled_from([b"", b"\n", b"\r\n"]),
    mark=st.sampled_from([b"", MARK]),
    name=st.sampled_from(["a.ndjson", "a.ndjson.gz"]),
    data=st.data(),
)
def test_all_other_lines_stay_byte_for_byte(lines, last, end, mark, name, data, tmp_path: Path):
    lines = [*lines, last + end]
    path = Path(tempfile.mkdtemp(dir=tmp_path)) / name
    put(path, mark + b"".join(lines))
    drawn = [n for n, text in enumerate(lines) if text.strip()]
    index = data.draw(st.integers(0, len(drawn) - 1))
    place = replace_drawing(placed(path, index), NEW)
    text = plain(path)
    assert text.startswith(mark)
    after = text[len(mark) :].splitlines(keepends=True)
    changed = drawn[index]
    assert after[:changed] == lines[:changed]
    assert after[changed + 1 :] == lines[changed + 1 :]
    assert after[changed].endswith(end if changed == len(lines) - 1 else lines[changed][-1:])
    assert msgspec.json.decode(after[changed], type=Record) == NEW
    assert read_drawing(path, index) == (NEW, place)
    assert list(path.parent.iterdir()) == [path]


def test_fields_of_a_later_version_stay_in_the_line(tmp_path: Path):
    path = tmp_path / "a.ndjson"
    path.write_bytes(b'{"colour":{"red":[1, 2]},"strokes":[],"time":[],"label":3}\n')
    replace_drawing(placed(path, 0), Record([[(1.0, 2.0)]]))
    assert path.read_bytes() == b'{"colour":{"red":[1, 2]},"strokes":[[[1.0,2.0]]]}\n'


def test_a_drawing_that_is_as_it_was_leaves_its_line(tmp_path: Path):
    path = tmp_path / "a.ndjson"
    path.write_bytes(content := b'{ "strokes": [[[1, 2]]] , "label":3}\r\n')
    replace_drawing(placed(path, 0), Record([[(1.0, 2.0)]], label=3))
    assert path.read_bytes() == content


@pytest.mark.parametrize("change", ["longer", "touched", "replaced", "another line", "gone"])
def test_a_file_that_has_changed_is_refused(five: Path, change: str):
    place = placed(five, 2)
    if change == "longer":
        with five.open("ab") as file:
            file.write(b"\n")
    elif change == "touched":
        os.utime(five, ns=(1, 1))
    elif change == "replaced":
        found = five.stat()
        five.with_suffix(".new").write_bytes(five.read_bytes())
        os.utime(five.with_suffix(".new"), ns=(found.st_atime_ns, found.st_mtime_ns))
        five.with_suffix(".new").replace(five)
    elif change == "another line":  # of the same size, at the same moment
        found = five.stat()
        with five.open("r+b") as file:
            file.write(five.read_bytes().replace(b"[[[2.0", b"[[[7.0"))
        os.utime(five, ns=(found.st_atime_ns, found.st_mtime_ns))
    else:
        five.unlink()
    before = five.read_bytes() if five.exists() else None
    said = refusal(replace_drawing, place, NEW)
    assert said is not None
    assert str(five) in said
    assert ("no such file" if change == "gone" else "has changed since") in said
    assert (five.read_bytes() if five.exists() else None) == before


def test_a_file_broken_elsewhere_is_edited(five: Path):
    five.write_bytes(five.read_bytes() + b"{torn")
    replace_drawing(placed(five, 4), NEW)
    assert five.read_bytes().endswith(b"\n{torn")


def test_a_gzip_file_cut_short_stays_as_it_is(tmp_path: Path):
    path = tmp_path / "cut.ndjson.gz"
    lines = b"".join(b'{"label":"%s","strokes":[]}\n' % os.urandom(40).hex().encode() for _ in range(2000))
    path.write_bytes(cut := gzip.compress(lines)[:-30])
    assert "broken after line" in str(refusal(replace_drawing, placed(path, 0), NEW))
    assert path.read_bytes() == cut


def test_all_drawings_are_written_to_another_file(five: Path, tmp_path: Path):
    target = tmp_path / "copy.ndjson.gz"
    place = copy_with_drawing(placed(five, 1), NEW, target)
    assert place == placed(target, 1)
    lines = five.read_bytes().splitlines(keepends=True)
    assert plain(target) == lines[0] + msgspec.json.encode(NEW) + b"\n" + b"".join(lines[2:])


def test_all_drawings_to_their_own_file_replace_the_one(five: Path):
    copy_with_drawing(placed(five, 1), NEW, five)
    assert [record.label for record in read_records(five)] == [0, 9, 2, 3, 4]


@pytest.mark.parametrize("may_go", [0, 4, 5])
def test_several_drawings_go_only_where_that_is_known(five: Path, tmp_path: Path, may_go: int):
    other = tmp_path / "other.ndjson"
    write_records(other, [NEW, NEW])
    for write in (
        lambda: write_drawing(five, NEW, may_go),
        lambda: copy_with_drawing(placed(other, 0), NEW, five, may_go),
    ):
        said = refusal(write)
        assert (said is None) == (may_go == 5)
        assert said is None or "holds 5 drawings" in said
        assert (count_drawings(five) == 5) == (may_go < 5)
        write_records(five, [NEW] * 5)


def test_a_file_of_one_is_replaced(tmp_path: Path):
    path = tmp_path / "folder" / "one.ndjson"
    for record in (NEW, Record([])):
        assert write_drawing(path, record) == placed(path, 0)
    assert list(read_records(path)) == [Record([])]


def test_what_a_killed_save_left_is_taken_away(five: Path):
    (five.parent / f".{five.name}.999.part").write_bytes(b"half")
    (five.parent / f".{five.name}.lock").touch()
    replace_drawing(placed(five, 0), NEW)
    assert list(five.parent.iterdir()) == [five]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes in folders are POSIX's")
def test_a_pipe_is_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.ndjson")
    assert "not a plain file" in str(refusal(read_drawing, tmp_path / "pipe.ndjson", 0))


def test_a_save_waits_for_that_of_another_process(five: Path, monkeypatch: pytest.MonkeyPatch):
    code = (
        "import sys; from pathlib import Path; from digitapp.locks import FileLock\n"
        "assert FileLock(Path(sys.argv[1])).acquire(); print('held', flush=True); sys.stdin.read()"
    )
    lock = five.parent / f".{five.name}.lock"
    place = placed(five, 0)
    with subprocess.Popen(
        [sys.executable, "-c", code, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        monkeypatch.setattr(editing, "_LOCK_SECONDS", 0)
        assert "is being saved by another window" in str(refusal(replace_drawing, place, NEW))
        monkeypatch.setattr(editing, "_LOCK_SECONDS", 30)
        saving = threading.Thread(target=replace_drawing, args=(place, NEW))
        saving.start()
        other.kill()
    saving.join()
    assert next(read_records(five)) == NEW


def test_two_that_save_at_once_lose_nothing(five: Path):
    """Each thread saves its own drawing; one that is refused reads it again."""
    refused: list[str] = []

    def save(index: int) -> None:
        for turn in range(10):
            while True:
                try:
                    replace_drawing(placed(five, index), Record([[(float(turn), 0.0)]], label=index))
                    break
                except FileError as error:
                    refused.append(str(error))

    threads = [threading.Thread(target=save, args=(index,)) for index in range(4)]
    for thread in threads:
        thread.start()
    assert wait_until(lambda: not any(thread.is_alive() for thread in threads), 60)
    assert [record.strokes for record in read_records(five)] == [[[(9.0, 0.0)]]] * 4 + [[[(4.0, 0.0)]]]
    assert all("has changed since" in said for said in refused)
