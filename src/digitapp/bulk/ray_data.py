"""Read any number of files on a Ray cluster: a pool of actors that hold the model, and a folder of Parquet files.

Ray finds and opens the files (folders, globs, addresses such as s3://...), keeps no more in memory than the actors can
read, and does again what a node that dies had done; a block is written under the same name again, so no row is doubled.
https://docs.ray.io/en/latest/data/data.html
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from digitapp.api import DigitappError
from digitapp.bulk.columns import DRAWING, IMAGE, ColumnReader
from digitapp.bulk.tables import DIGITS, arrow_schema
from digitapp.drawing.files import SUFFIXES, is_blank, read_lines, without_mark
from digitapp.language import tr
from digitapp.preprocessing.picture_files import SUFFIXES as PICTURES

if TYPE_CHECKING:
    import pyarrow
    from ray.data import Dataset

READ, BLOCK = 256, 1024
"""Rows that an actor reads at a time, and rows of a block of a file."""
ACTOR_CPUS, TASK_CPUS = 0.9, 0.1
"""Of each CPU an actor leaves a part to the tasks that open and write files: else, with fewer nodes, all would wait."""
PARQUET = ".parquet"
_EXTENSIONS = [suffix.removeprefix(".") for suffix in (*SUFFIXES, *PICTURES, PARQUET)]


def connect(address: str) -> None:
    """Connect to a cluster, or start one on this machine if the address is empty; DigitappError if that fails."""
    ray = _ray()
    if ray.is_initialized():
        return
    try:
        ray.init(address=address or None, include_dashboard=None if address else False, log_to_driver=False)
    except (ConnectionError, RuntimeError, ValueError) as error:
        raise DigitappError(
            tr("{address}: no cluster answers there ({reason}); check its address").format(
                address=address or "Ray", reason=error
            )
        ) from error


def predicted(sources: Sequence[str], model: str | None = None, actors: int | None = None) -> Dataset:
    """Return what a model reads in the drawings and pictures of files, folders and addresses, not read yet.

    The columns are those of `tables.DIGITS`; `index` is the position in the file, and a row that cannot be read has an
    `error`. Each node needs the model, as a bundled one or in its user's folder. `actors` is how many read, by default
    one for each CPU that the cluster has now.
    """
    import ray
    from ray.data import ActorPoolStrategy

    most = actors or max(1, int(ray.cluster_resources().get("CPU", 1)))
    found = ray.data.read_datasource(_datasource(list(sources)), ray_remote_args={"num_cpus": TASK_CPUS})
    return found.map_batches(
        TableReader,
        fn_constructor_kwargs={"model": model},
        batch_size=READ,
        batch_format="pyarrow",
        compute=ActorPoolStrategy(min_size=1, max_size=most),
        num_cpus=ACTOR_CPUS,
    )


def write(rows: Dataset, folder: str) -> int:
    """Read, and write Parquet files into a new folder or address; return how many rows these have.

    DigitappError if something is in the folder already.
    """
    from pyarrow import dataset

    if "://" not in folder and Path(folder).exists() and any(Path(folder).iterdir()):
        raise DigitappError(tr("{folder}: is not empty; choose another folder").format(folder=folder))
    rows.write_parquet(folder, ray_remote_args={"num_cpus": TASK_CPUS})
    return int(dataset.dataset(folder, format="parquet").count_rows())


class TableReader:
    """A `ColumnReader` for Arrow tables, which always gives the same types."""

    def __init__(self, model: str | None = None) -> None:
        self._reader = ColumnReader(model)

    def __call__(self, table: pyarrow.Table) -> pyarrow.Table:
        """Return the columns of `tables.DIGITS`."""
        import pyarrow

        columns = {name: table.column(name).to_pylist() for name in table.column_names}
        return pyarrow.Table.from_pydict(self._reader(columns), arrow_schema(DIGITS))


def _datasource(paths: list[str]) -> Any:
    """Return what opens the files; a class within, since its base is in Ray."""
    from ray.data.datasource import FileBasedDatasource

    class Drawings(FileBasedDatasource):  # type: ignore[misc]
        def _read_stream(self, file: Any, path: str) -> Iterator[Any]:
            return blocks(file, path)

        def _open_input_source(self, filesystem: Any, path: str, **options: Any) -> Any:
            if path.endswith(PARQUET):
                return filesystem.open_input_file(path)  # its end is read first
            return super()._open_input_source(filesystem, path, **options)

    return Drawings(paths, file_extensions=_EXTENSIONS)


def blocks(file: Any, path: str) -> Iterator[pyarrow.Table]:
    """Yield the rows of an open file as tables with the columns file, index, drawing and image; FileError if broken."""
    import pyarrow

    schema = pyarrow.schema(
        [("file", pyarrow.string()), ("index", pyarrow.int64()), (DRAWING, pyarrow.binary()), (IMAGE, pyarrow.binary())]
    )
    rows: list[dict[str, Any]] = []
    for index, row in enumerate(_rows(file, path), 1):
        rows.append({"file": path, "index": index} | row)
        if len(rows) == BLOCK:
            yield pyarrow.Table.from_pylist(rows, schema)
            rows = []
    if rows:
        yield pyarrow.Table.from_pylist(rows, schema)


def _rows(file: Any, path: str) -> Iterator[dict[str, Any]]:
    if path.endswith(PARQUET):
        yield from _parquet_rows(file)
    elif path.endswith(SUFFIXES):
        lines = io.BufferedReader(file)  # Ray has unpacked it already
        for number, line in read_lines(Path(path.removesuffix(".gz")), lines):
            if not is_blank(number, line):
                yield {DRAWING: without_mark(number, line)}
    else:
        yield {IMAGE: file.read()}


def _parquet_rows(file: Any) -> Iterator[dict[str, Any]]:
    """Yield a table's pictures, of a column `image`, or its drawings, of columns that are named as in a stroke file."""
    from pyarrow.parquet import ParquetFile

    for batch in ParquetFile(file).iter_batches(BLOCK):
        for row in batch.to_pylist():
            if DRAWING in row:
                line = row[DRAWING]
                yield {DRAWING: line.encode() if isinstance(line, str) else line}
            elif "strokes" in row:
                yield {DRAWING: msgspec.json.encode({name: value for name, value in row.items() if value is not None})}
            else:
                image = row.get(IMAGE)
                yield {IMAGE: image["bytes"] if isinstance(image, dict) else image}


def _ray() -> Any:
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise DigitappError(tr('--ray needs Ray, which is not installed; run pip install "digitapp[ray]"')) from error
    return ray
