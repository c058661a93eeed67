"""Write a training's metrics as a table (CSV) and as a plot."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from digitapp.files import write_atomically


def write_log(rows: list[dict[str, float]], path: Path) -> None:
    """Write the metrics of each epoch so far as CSV; raise FileError if the file cannot be written."""
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    write_atomically(path, table.getvalue().encode())


def write_curve(rows: list[dict[str, float]], path: Path) -> None:
    """Plot the loss and accuracy of each epoch as a PNG file; raise FileError if it cannot be written."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6, 3.2), layout="constrained")
    left = figure.subplots()
    right = left.twinx()
    epochs = [row["epoch"] for row in rows]
    left.plot(epochs, [row["loss"] for row in rows], color="tab:blue")
    right.plot(epochs, [100 * row["accuracy"] for row in rows], color="tab:orange")
    left.set_xlabel("epoch")
    left.set_ylabel("training loss", color="tab:blue")
    right.set_ylabel("accuracy on augmented training data, %", color="tab:orange")
    picture = io.BytesIO()
    figure.savefig(picture, format="png", dpi=120, metadata={"Software": None})
    write_atomically(path, picture.getvalue())
