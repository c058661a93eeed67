"""Reading on a real Ray cluster of two nodes on this machine, one of which is killed in the middle."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import numpy as np
import pytest
from PIL import Image

from digitapp.bulk import ray_data
from digitapp.cli import main
from digitapp.drawing.files import Record, write_records
from support.data_sets import drawing

ray = pytest.importorskip("ray", reason='needs Ray: pip install "digitapp[ray]"')
pytest.importorskip("ray.data", reason='needs Ray Data: pip install "digitapp[ray]"')

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]  # Ray's own warnings are not ours to mend
DEADLINE = 300
FILES, DRAWINGS = 30, 400


@pytest.fixture
def nodes() -> Iterator[tuple[Any, Any]]:
    """A cluster of two nodes with two CPUs each, and the second of them."""
    from ray.cluster_utils import Cluster

    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 2, "include_dashboard": False})
    try:
        second = cluster.add_node(num_cpus=2)
        ray.init(address=cluster.address, log_to_driver=False)
        yield cluster, second
    finally:
        ray.shutdown()
        cluster.shutdown()


def write_files(folder: Path) -> dict[tuple[str, int], int]:
    """Write stroke files; return the digit of each drawing by its file and position."""
    folder.mkdir()
    rng = np.random.default_rng(0)
    lines = [Record.of(drawing(digit, rng), digit) for digit in range(10)]
    for number in range(FILES):
        suffix = ".ndjson.gz" if number % 2 else ".ndjson"
        write_records(folder / f"{number}{suffix}", [lines[(number + i) % 10] for i in range(DRAWINGS)])
    return {
        (str(path), index + 1): (int(path.name.split(".")[0]) + index) % 10
        for path in folder.iterdir()
        for index in range(DRAWINGS)
    }


def rows_of(folder: Path) -> list[dict[str, Any]]:
    from pyarrow import dataset

    return dataset.dataset(folder, format="parquet").to_table().to_pylist()


def test_every_row_is_there_once_although_a_node_is_killed(nodes: tuple[Any, Any], tmp_path: Path) -> None:
    cluster, second = nodes
    wanted, out = write_files(tmp_path / "in"), tmp_path / "out"
    rows = ray_data.predicted([str(tmp_path / "in")], "mlp-8x8", actors=4)
    with ThreadPoolExecutor(1) as pool:
        written = pool.submit(ray_data.write, rows, str(out))
        end = monotonic() + DEADLINE
        while not (out.is_dir() and any(out.glob("*.parquet"))):
            assert monotonic() < end
            assert not written.done(), written.result()
            sleep(0.05)  # another process can only be polled
        assert not written.done()
        cluster.remove_node(second, allow_graceful=False)
        assert written.result(DEADLINE) == len(wanted)
    found = rows_of(out)
    assert sorted((row["file"], row["index"]) for row in found) == sorted(wanted)
    assert {row["error"] for row in found} == {None}
    right = sum(row["label"] == str(wanted[row["file"], row["index"]]) for row in found)
    assert right > 0.7 * len(wanted)


def test_the_command_reads_folders_pictures_parquet_and_broken_lines(
    nodes: tuple[Any, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cluster, _ = nodes
    import pyarrow
    from pyarrow import parquet

    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    line = {"strokes": [[[100, 100], [400, 100], [250, 420]]]}
    (folder / "a.ndjson").write_text(f"{json.dumps(line)}\n{{\n{json.dumps(line)}\n")
    pixels = np.full((100, 100), 255, np.uint8)
    pixels[20:80, 46:54] = 0
    Image.fromarray(pixels).save(folder / "one.png")
    table = pyarrow.Table.from_pylist([{**line, "label": "7"}])
    parquet.write_table(table, folder / "strokes.parquet")
    content = (folder / "one.png").read_bytes()
    parquet.write_table(pyarrow.Table.from_pylist([{"image": {"bytes": content}}]), folder / "images.parquet")
    assert main(["predict", str(folder), "--ray", cluster.address, "--out", str(out)]) == 0
    assert capsys.readouterr().out.endswith(f"{out}: 6 rows\n")
    found = {(Path(row["file"]).name, row["index"]): row for row in rows_of(out)}
    labels = {place: row["label"] for place, row in found.items()}
    assert labels == {
        ("a.ndjson", 1): "7", ("a.ndjson", 2): None, ("a.ndjson", 3): "7", ("one.png", 1): "1",
        ("strokes.parquet", 1): "7", ("images.parquet", 1): "1",
    }  # fmt: skip
    assert "not a drawing" in found["a.ndjson", 2]["error"]
    assert main(["predict", str(folder), "--ray", cluster.address, "--out", str(out)]) == 2
    assert capsys.readouterr().err == f"digitapp: {out}: is not empty; choose another folder\n"
