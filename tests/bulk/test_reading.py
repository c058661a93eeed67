"""Long files are read row by row, in order, in one process or several, and into files that a kill leaves whole."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from time import monotonic, sleep

import numpy as np
import pytest

from digitapp.bulk import reading, tables
from digitapp.bulk.entries import BATCH_BYTES, Entry, batches, entries
from digitapp.bulk.output import SUFFIX, Output
from digitapp.bulk.processes import Processes
from digitapp.bulk.reading import read_rows
from digitapp.bulk.rows import Row, digit_reader
from digitapp.cli import main
from digitapp.drawing.files import Record, write_records
from support.bulk_readers import dying, own_process
from support.data_sets import drawing

MODEL = "mlp-8x8"
COLUMNS = {"file": "string", "index": "int64", "error": "string"}


def write_drawings(path: Path, count: int) -> Path:
    rng = np.random.default_rng(0)
    lines = [Record.of(drawing(digit, rng), digit) for digit in range(10)]
    write_records(path, [lines[i % 10] for i in range(count)])
    return path


def blank(path: Path, count: int, broken: Sequence[int] = ()) -> Path:
    """Write empty drawings, the lines counted from 1."""
    path.write_text("".join("{\n" if i in broken else '{"strokes": []}\n' for i in range(1, count + 1)))
    return path


def flat(parts: object) -> list[Row]:
    return [row for rows in parts for row in rows]  # type: ignore[attr-defined]


def places(rows: Sequence[Row]) -> list[tuple[str, int]]:
    return [(row["file"], row.get("index", 0)) for row in rows]


def test_batches_are_bounded_in_items_and_in_bytes() -> None:
    small, large = Entry("a", 1, b"x"), Entry("b", 1, b"x" * (BATCH_BYTES - 1))
    assert [len(batch) for batch in batches([small] * 100)] == [64, 36]
    assert [len(batch) for batch in batches([large, small, small])] == [2, 1]
    assert [len(batch) for batch in batches([small, Entry("c", 1, Path("c")), Entry("d", 1, Path("d"))])] == [1, 1, 1]


def test_what_was_done_before_is_passed_over(tmp_path: Path) -> None:
    first, second = blank(tmp_path / "1.ndjson", 3), blank(tmp_path / "2.ndjson", 2)
    files = [first, second]
    names = str(first), str(second)

    def left(after: tuple[str, int]) -> list[tuple[str, int]]:
        return [(entry.file, entry.position) for entry in entries(files, after=after)]

    assert left((names[0], 2)) == [(names[0], 3), (names[1], 1), (names[1], 2)]
    assert left((names[0], 0)) == [(names[1], 1), (names[1], 2)]
    assert left((names[1], 2)) == []


def test_the_bytes_that_were_read_are_told(tmp_path: Path) -> None:
    told: list[int] = []
    files = [write_drawings(tmp_path / "a.ndjson.gz", 300), blank(tmp_path / "b.ndjson", 300)]
    assert len(list(entries(files, advance=told.append))) == 600
    assert sum(told) == sum(path.stat().st_size for path in files)


def test_a_long_file_that_breaks_gives_what_came_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "HELD", 100)
    long, short = blank(tmp_path / "long.ndjson", 400, [301, 350]), blank(tmp_path / "short.ndjson", 99, [99])
    rows = flat(read_rows([long, short], partial(digit_reader, MODEL)))
    assert places(rows) == [*((str(long), i) for i in range(1, 301)), (str(long), 0), (str(short), 0)]
    assert ", line 301: not a drawing" in rows[300]["error"]


@pytest.mark.slow
def test_several_processes_give_the_same_rows_in_order(tmp_path: Path) -> None:
    files = [write_drawings(tmp_path / "a.ndjson", 700), blank(tmp_path / "b.ndjson", 200, [150]), tmp_path / "none"]
    files.append(write_drawings(tmp_path / "c.ndjson.gz", 130))
    alone, shared = (flat(read_rows(files, partial(digit_reader, MODEL), jobs)) for jobs in (1, 2))
    assert alone == shared
    assert len(alone) == 700 + 1 + 1 + 130


@pytest.mark.slow
def test_every_process_takes_part_and_all_end(tmp_path: Path) -> None:
    rows = flat(read_rows([blank(tmp_path / "a.ndjson", 64 * 20)], own_process, 2))
    processes = {row["process"] for row in rows}
    assert places(rows) == [(str(tmp_path / "a.ndjson"), i) for i in range(1, 64 * 20 + 1)]
    assert len(processes) == 2
    assert os.getpid() not in processes
    for process in processes:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)


@pytest.mark.slow
def test_a_process_that_ends_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Exception, match=r"^one of the processes of --jobs ended \(exit code 3\); run it again"):
        flat(read_rows([blank(tmp_path / "a.ndjson", 10)], dying, 2))


@pytest.mark.slow
def test_what_the_model_raises_there_is_raised_here(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(blank(tmp_path / "a.ndjson", 10))
    assert main(["predict", path, "--jobs", "2", "--model", MODEL]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 10
    with (
        Processes(1, partial(digit_reader, "none")) as processes,
        pytest.raises(Exception, match=r"^none: no such model"),
    ):
        list(processes.map([[Entry(path, 1, b"{}", 1)]]))


@pytest.mark.parametrize("jobs", ["0", "-1", "1000"])
def test_no_number_of_jobs_is_refused(jobs: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(blank(tmp_path / "a.ndjson", 1))
    assert main(["predict", path, "--jobs", jobs]) == 2
    assert "not a number of processes; give 1 to 256" in capsys.readouterr().err


def test_a_table_is_written_in_each_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, missing = write_drawings(tmp_path / "a.ndjson", 20), tmp_path / "none.ndjson"
    found: dict[str, list[Row]] = {}
    for suffix in (".ndjson", ".csv", ".parquet"):
        out = tmp_path / f"out{suffix}"
        if suffix == ".parquet":
            parquet = pytest.importorskip("pyarrow.parquet", reason='needs pyarrow: pip install "digitapp[parquet]"')
        assert main(["predict", str(path), str(missing), "--model", MODEL, "--out", str(out)]) == 1
        assert capsys.readouterr().out == f"{out}: 20 rows\n"
        if suffix == ".csv":
            with out.open(encoding="utf-8-sig", newline="") as file:
                found[suffix] = list(csv.DictReader(file))
        elif suffix == ".ndjson":
            found[suffix] = list(map(json.loads, out.read_text().splitlines()))
        else:
            found[suffix] = parquet.read_table(out).to_pylist()
        assert sorted(file.name for file in tmp_path.iterdir() if SUFFIX in file.name or ".lock" in file.name) == []
    for rows in found.values():
        assert len(rows) == 21
        assert [row["label"] for row in rows[:20]] == [row["label"] for row in found[".ndjson"][:20]]
        assert rows[20]["error"] == f"{missing}: there is no such file; check its name"
    assert json.loads(found[".csv"][3]["probabilities"]) == found[".parquet"][3]["probabilities"]
    assert list(found[".csv"][0]) == list(tables.DIGITS) == list(found[".parquet"][0])


def test_numbers_are_written_too(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason='needs pyarrow: pip install "digitapp[parquet]"')
    path, out = write_drawings(tmp_path / "a.ndjson", 3), tmp_path / "out.parquet"
    assert main(["read", str(path), "--out", str(out)]) == 0
    rows = parquet.read_table(out).to_pylist()
    assert [row["text"] for row in rows] == ["".join(digit["label"] for digit in row["digits"]) for row in rows]
    assert set(rows[0]) == set(tables.NUMBERS)


@pytest.mark.parametrize(
    ("out", "says"),
    [
        ("out.xls", "of no kind that can be written; name it .ndjson, .csv or .parquet"),
        ("there.csv", "is there already; remove it or choose another file"),
        ("s3://bucket/out.csv", "an address can be read and written only with predict --ray; name a file"),
    ],
)
def test_a_file_that_cannot_be_written_is_refused_at_once(
    out: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    blank(tmp_path / "a.ndjson", 1)
    (tmp_path / "there.csv").write_text("mine")
    assert main(["predict", "a.ndjson", "--out", out]) == 2
    assert capsys.readouterr().err == f"digitapp: {out}: {says}\n"
    assert (tmp_path / "there.csv").read_text() == "mine"


def test_an_unfinished_file_goes_on_behind_its_last_whole_row(tmp_path: Path) -> None:
    out = tmp_path / "out.ndjson"
    with Output(out, COLUMNS, "question") as output:
        assert output.after is None
        output.add({"file": "a", "index": i} for i in (1, 2, 3))
    unfinished = tmp_path / f"out.ndjson{SUFFIX}"
    whole = unfinished.read_bytes()
    for cut in range(1, 20):  # as a kill amid writing leaves it
        unfinished.write_bytes(whole[:-cut])
        with Output(out, COLUMNS, "question") as output:
            assert output.after == ("a", 2)
            output.add([{"file": "a", "index": 3}])
        assert unfinished.read_bytes() == whole
    with Output(out, COLUMNS, "question") as output:
        assert (output.after, output.done) == (("a", 3), 3)
        output.add([{"file": "b", "error": "broken"}])
    with Output(out, COLUMNS, "question") as output:
        assert output.after == ("b", 0)
        assert output.finish() == (4, 1)
    assert not unfinished.exists()
    assert len(out.read_text().splitlines()) == 4


def test_an_unfinished_file_of_another_question_is_refused(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    with Output(out, COLUMNS, "one"), pytest.raises(Exception, match="another run is writing it"):
        Output(out, COLUMNS, "one")
    with pytest.raises(Exception, match=f"{SUFFIX}: was begun with other files, another model or other options"):
        Output(out, COLUMNS, "another")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:  # not begun, or finished and named otherwise since
        return 0


@pytest.mark.skipif(sys.platform == "win32", reason="only POSIX systems have the signal KILL")
@pytest.mark.slow
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_killed_run_goes_on_and_no_row_is_lost_or_doubled(tmp_path: Path, jobs: str) -> None:
    files = [write_drawings(tmp_path / "a.ndjson.gz", 4000), write_drawings(tmp_path / "b.ndjson", 4000)]
    whole, out = tmp_path / "whole.ndjson", tmp_path / "out.ndjson"
    assert main(["predict", *map(str, files), "--model", MODEL, "--out", str(whole)]) == 0
    unfinished = tmp_path / f"out.ndjson{SUFFIX}"
    command = [sys.executable, "-c", "from digitapp.cli import command; command()", "predict", *map(str, files)]
    command += ["--model", MODEL, "--jobs", jobs, "--out", str(out)]
    kills, size = 0, 0
    while not out.exists():
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        end = monotonic() + 60
        while process.poll() is None and monotonic() < end:
            now = _size(unfinished)
            if now > size + 200_000 and kills < 3:
                process.send_signal(signal.SIGKILL)
                process.wait()
                kills, size = kills + 1, now
            sleep(0.002)  # another process can only be polled
        assert process.returncode in (0, -signal.SIGKILL)
    assert kills >= 2
    assert out.read_bytes() == whole.read_bytes()


def test_progress_in_lines_has_rate_and_remaining_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_drawings(tmp_path / "a.ndjson", 200)
    assert main(["predict", str(path), "--model", MODEL, "--progress"]) == 0
    said = capsys.readouterr().err.splitlines()
    assert said[-1].startswith("1.000 200 read, ")
    assert said[-1].endswith(" a second, 0:00 left")
