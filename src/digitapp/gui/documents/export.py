"""Export a drawing as a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice

from digitapp.api import FileError
from digitapp.drawing.strokes import Drawing
from digitapp.files import write_atomically
from digitapp.gui.canvas.ink_painter import picture
from digitapp.language import tr


def export_picture(path: Path, drawing: Drawing) -> None:
    """Write a PNG file, black on white or over its picture; raise FileError if that fails."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture(drawing.strokes, drawing.size, below=drawing.picture).save(buffer, "PNG"):  # type: ignore[call-overload]
        said = tr("{path}: the picture could not be made; draw in a canvas of a common shape")
        raise FileError(said.format(path=path))
    write_atomically(path, bytes(buffer.data().data()))
