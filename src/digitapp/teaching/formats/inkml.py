"""InkML, the W3C's XML for ink: groups of traces with the label that an annotation of the type "truth" names.

Read as CROHME and others write it: a group's traces stand in it, or are named by traceViews. A file without labelled
groups is one drawing. Ink Markup Language, https://www.w3.org/TR/InkML/.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from digitapp.drawing.files import Record
from digitapp.files import write_atomically
from digitapp.language import mark, tr
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import Format, LeftOut, UnusableError, check_any, example_place
from digitapp.teaching.formats.inkml_reader import NAMESPACE, read
from digitapp.teaching.formats.text import number_text, packed, strokes_of

_CHANNELS = {
    "X": '<channel name="X" type="decimal"/>',
    "Y": '<channel name="Y" type="decimal"/>',
    "T": '<channel name="T" type="decimal" units="s"/>',
    "F": '<channel name="F" type="decimal" min="0" max="1"/>',
}
_FORMATS = ("XY", "XYT", "XYF", "XYTF")
_HEAD = (
    f'<?xml version="1.0" encoding="UTF-8"?>\n<ink xmlns="{NAMESPACE}">\n<definitions>\n'
    + "".join(
        f'<context xml:id="{name}"><traceFormat>{"".join(_CHANNELS[c] for c in name)}</traceFormat></context>\n'
        for name in _FORMATS
    )
    + "</definitions>\n"
)
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold."""


def write(path: Path, examples: Iterable[Example], left_out: LeftOut) -> None:
    """Write a group for each drawing, with its pens as brushes and what is known of it as annotations."""
    write_atomically(path, packed(path, _pieces(path, examples, left_out)))


def _pieces(path: Path, examples: Iterable[Example], left_out: LeftOut) -> Iterator[bytes]:
    yield _HEAD.encode()
    written = 0
    brushes: set[str] = set()
    for number, example in enumerate(examples, 1):
        try:
            record = strokes_of(example)
            annotations = _annotations(example, record)
        except UnusableError as fault:
            left_out.add(str(fault), example_place(number))
            continue
        pens = [number_text(width) for width in record.pen_widths or []]
        for pen in dict.fromkeys(pens):
            if pen not in brushes:
                brushes.add(pen)
                yield _brush(pen).encode()
        traces = "".join(_trace(record, index, pens[index]) for index, stroke in enumerate(record.strokes) if stroke)
        yield f"<traceGroup>\n{annotations}{traces}</traceGroup>\n".encode()
        written += 1
    yield b"</ink>\n"
    check_any(path, written, left_out)


def _annotations(example: Example, record: Record) -> str:
    values = {
        "truth": example.label or "",  # empty: a drawing of its own that has no label yet
        "UI": example.id,
        "writer": example.writer,
        "session": example.session,
        "collected": example.collected,
        "source": example.source,
        "read": example.read,
        "confidence": None if example.confidence is None else repr(round(example.confidence, 4)),
        "canvasWidth": number_text(record.width),
        "canvasHeight": number_text(record.height),
    }
    texts = {name: value for name, value in values.items() if value or name == "truth"}
    if any(_FORBIDDEN.search(text or "") for text in texts.values()):
        raise UnusableError(tr("its label, or what else is known of it, has a character that XML cannot hold"))
    return "".join(
        f"<annotation type={quoteattr(name)}>{escape(text or '', {chr(13): '&#13;'})}</annotation>\n"
        for name, text in texts.items()
    )


def _brush(pen: str) -> str:
    return f'<definitions><brush xml:id="pen{pen}"><brushProperty name="width" value="{pen}"/></brush></definitions>\n'


def _trace(record: Record, index: int, pen: str) -> str:
    columns: list[list[str]] = [[number_text(x) for x, _ in record.strokes[index]]]
    columns.append([number_text(y) for _, y in record.strokes[index]])
    channels = "XY"
    for name, rows in (("T", record.time), ("F", record.pressure)):
        values = rows[index] if rows is not None else []
        if any(value is not None for value in values):
            columns.append(["?" if value is None else number_text(value) for value in values])
            channels += name
    points = ", ".join(map(" ".join, zip(*columns, strict=True)))
    return f'<trace contextRef="#{channels}" brushRef="#pen{pen}">{points}</trace>\n'


FORMAT = Format(
    name="inkml",
    title=mark("InkML (W3C): single symbols, and groups as CROHME writes them"),
    holds="strokes",
    keeps="everything: pens, times, pressure, writer, session, what was read",
    suffixes=(".inkml", ".inkml.gz"),
    looks=lambda head: re.search(rb"<(\w+:)?ink[\s>]", head) is not None,
    reads=read,
    writes=write,
)
