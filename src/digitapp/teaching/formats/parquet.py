"""Parquet with the columns image and label, as Hugging Face's `datasets` writes them; needs pyarrow.

An image is a struct of its file's bytes and its path, a label the number of a name that the metadata list.
https://huggingface.co/docs/datasets/image_dataset
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from digitapp.api import FileError
from digitapp.bounded import RATIO, most_unpacked, open_plain, size_of
from digitapp.files import write_atomically
from digitapp.language import grouped, mark, tr
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import Format, LeftOut, UnusableError, check_any
from digitapp.teaching.formats.pixels import pictures, png, read_ink
from digitapp.teaching.formats.spool import content, spooled

_BATCH = 256
_BATCH_BYTES = 2**25
"""Bytes that a batch may take if each of its rows held what is unlike in its whole group."""
_GROUP = 2048
"""Rows that are compressed together, and that a reader must hold."""
MAX_GROUP_BYTES = 2**27


def _pyarrow() -> Any:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise FileError(tr("Parquet: pyarrow is not installed; run pip install 'digitapp[parquet]'")) from error
    return pyarrow


def read(path: Path, left_out: LeftOut) -> Iterator[Example]:
    """Yield the rows of a file."""
    arrow = _pyarrow()
    try:
        with open_plain(path) as plain, arrow.parquet.ParquetFile(plain) as file:
            largest = _largest_group(path, file.metadata)
            schema = file.schema_arrow
            columns = [name for name in ("image", "label", "writer") if name in schema.names]
            if "image" not in columns:
                raise FileError(
                    tr("{path}: has no column image but {names}; rename one").format(
                        path=path, names=", ".join(schema.names)[:200]
                    )
                )
            names = _label_names(schema.metadata)
            number = 0
            rows = max(1, min(_BATCH, _BATCH_BYTES // max(1, largest)))
            left = most_unpacked(size_of(path))
            for batch in file.iter_batches(batch_size=rows, columns=columns):
                left -= batch.nbytes
                if left < 0:
                    raise FileError(
                        tr("{path}: unpacks to more than {ratio} times its size; write each picture once").format(
                            path=path, ratio=grouped(RATIO)
                        )
                    )
                for number, row in enumerate(batch.to_pylist(), number + 1):  # noqa: B020
                    yield from left_out.attempt(
                        tr("row {number}").format(number=grouped(number)), _example, path, row, names
                    )
    except (arrow.ArrowException, OSError, ValueError, UnicodeDecodeError) as error:
        reason = " ".join(str(error).split())[:200]
        raise FileError(
            tr("{path}: not a Parquet file that can be read ({reason}); copy it again").format(path=path, reason=reason)
        ) from error


def _largest_group(path: Path, metadata: Any) -> int:
    """Return the bytes of the largest group of rows, unpacked; FileError if a reader could not hold it.

    A picture that is there often is packed once, so that rows may take far more than their group.
    """
    sizes = [metadata.row_group(i).total_byte_size for i in range(metadata.num_row_groups)]
    if max(sizes, default=0) > MAX_GROUP_BYTES:
        raise FileError(
            tr("{path}: has row groups of more than {most} MiB; write it with smaller ones").format(
                path=path, most=grouped(MAX_GROUP_BYTES >> 20)
            )
        )
    return max(sizes, default=0)


def _label_names(metadata: dict[bytes, bytes] | None) -> list[str]:
    """Return the names of the labels' numbers that the metadata of `datasets` list; none if they list none."""
    try:
        features = json.loads((metadata or {})[b"huggingface"])["info"]["features"]
        return [str(name) for name in features["label"]["names"]]
    except (KeyError, TypeError, ValueError):
        return []


def _example(path: Path, row: dict[str, Any], names: list[str]) -> Example:
    image, label, writer = row["image"], row.get("label"), row.get("writer")
    data = image.get("bytes") if isinstance(image, dict) else image
    if not isinstance(data, bytes):
        raise UnusableError(tr("its picture is not in the file"))
    if isinstance(label, int) and names:
        label = names[label] if 0 <= label < len(names) else None
    if label is not None and not isinstance(label, str | int):
        raise UnusableError(tr("its label is neither text nor a whole number"))
    return Example(
        id="",
        label=None if label is None else str(label) or None,
        image=read_ink(path, io.BytesIO(data)),
        writer=None if writer is None else str(writer) or None,
    )


def write(path: Path, examples: Iterable[Example], left_out: LeftOut) -> None:
    """Write PNG pictures, labels as numbers with their names in the metadata, -1 for none, and writers."""
    arrow = _pyarrow()
    schema = arrow.schema(
        [
            ("image", arrow.struct([("bytes", arrow.binary()), ("path", arrow.string())])),
            ("label", arrow.int64()),
            ("writer", arrow.string()),
        ]
    )
    names: dict[str, int] = {}
    rows = (_row(example, pixels, names) for example, pixels in pictures(examples, left_out))
    written = 0
    with spooled(path) as file:
        # The names are known at the end only, where a schema that was stored at the start would hide them.
        with arrow.parquet.ParquetWriter(file, schema, store_schema=False) as writer:
            while group := list(islice(rows, _GROUP)):
                writer.write_table(arrow.Table.from_pylist(group, schema=schema))
                written += len(group)
            check_any(path, written, left_out)
            writer.add_key_value_metadata({"huggingface": json.dumps(_features(list(names)))})
        write_atomically(path, content(file))


def _row(example: Example, pixels: Any, names: dict[str, int]) -> dict[str, Any]:
    label = -1 if example.label is None else names.setdefault(example.label, len(names))
    return {"image": {"bytes": png(pixels), "path": None}, "label": label, "writer": example.writer}


def _features(names: list[str]) -> dict[str, Any]:
    features = {
        "image": {"_type": "Image"},
        "label": {"names": names, "_type": "ClassLabel"},
        "writer": {"dtype": "string", "_type": "Value"},
    }
    return {"info": {"features": features}}


FORMAT = Format(
    name="parquet",
    title=mark("Parquet with images as Hugging Face's datasets writes them; needs digitapp[parquet]"),
    holds="pictures",
    keeps="writer",
    suffixes=(".parquet",),
    looks=lambda head: head.startswith(b"PAR1"),
    reads=read,
    writes=write,
)
