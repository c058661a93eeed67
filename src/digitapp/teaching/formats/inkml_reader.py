"""Read InkML as it streams past; entities, document types and what is out of bounds are refused."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.parsers import expat

from digitapp.api import FileError
from digitapp.bounded import BROKEN_GZIP, open_unpacked
from digitapp.drawing.files import MAX_BYTES, MAX_LINE, MAX_POINTS
from digitapp.language import grouped, number, tr
from digitapp.teaching.example import Example
from digitapp.teaching.formats.format import LeftOut, line_place
from digitapp.teaching.formats.inkml_group import Group, Trace, example_of
from digitapp.teaching.formats.inkml_traces import Channel, TraceFormat
from digitapp.teaching.formats.text import broken

NAMESPACE = "http://www.w3.org/2003/InkML"
MAX_DEPTH = 100
"""How deep elements may be nested."""
HELD_POINTS = 25 * MAX_POINTS
"""How many points of traces are remembered, to which a later group may refer."""
MAX_GROUP = HELD_POINTS
"""How many points a group may have, those of the groups in it included."""
MAX_TAG = 2**20
"""Bytes of an element's tag with its attributes."""
HELD_NAMES = 100_000
"""How many definitions, and annotations of one group, are remembered."""
_PER_TRACE = 20
"""As many points take the memory that a trace takes besides its points."""
_CHUNK = 2**16
_XML_ID = "http://www.w3.org/XML/1998/namespace id"

Attributes = dict[str, str]


def read(path: Path, left_out: LeftOut) -> Iterator[Example]:
    """Yield the drawings of an InkML file; FileError, which names the line, where it is broken."""
    reader = _Reader(path, left_out)
    size = 0
    try:
        with open_unpacked(path) as file:
            while chunk := file.read(_CHUNK):
                size += len(chunk)
                if size > MAX_BYTES:
                    large = tr("{path}: unpacks to more than {most} GiB; split it")
                    raise FileError(large.format(path=path, most=number(MAX_BYTES >> 30)))
                reader.feed(chunk, size)
                yield from reader.take()
        reader.feed(b"", size, final=True)
    except BROKEN_GZIP as error:
        raise FileError(
            tr("{path}: broken after {size} bytes ({reason}); copy or download it again").format(
                path=path, size=grouped(size), reason=error
            )
        ) from error
    except OSError as error:
        raise FileError(
            tr("{path}: cannot be read ({reason}); check its name").format(path=path, reason=error.strerror or error)
        ) from error
    yield from reader.take()


class _Reader:
    """Collects what the XML parser finds; each element has a method for its start or its end, or is passed over."""

    def __init__(self, path: Path, left_out: LeftOut) -> None:
        self._path, self._left_out = path, left_out
        self._done: deque[Example] = deque()
        self._groups: list[Group] = []
        self._elements: list[str] = []
        self._traces: dict[str, list[Trace]] = {}
        self._formats: dict[str, TraceFormat] = {"DefaultTraceFormat": TraceFormat()}
        self._contexts: dict[str, TraceFormat] = {}
        self._widths: dict[str, float] = {}
        self._format = TraceFormat()  # of traces that name none
        self._channels: list[Channel] | None = None
        self._intermittent = 0
        self._ids: list[str | None] = []
        self._trace: Attributes = {}
        self._text: list[str] | None = None
        self._text_size = self._held = 0
        self._parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = self._refuse

    def feed(self, chunk: bytes, size: int, final: bool = False) -> None:
        """Parse more of the file, of which `size` bytes are given by then."""
        try:
            self._parser.Parse(chunk, final)
        except expat.ExpatError as error:
            raise broken(
                self._path, error.lineno, tr("not XML ({reason})").format(reason=expat.ErrorString(error.code))
            ) from error
        except LookupError as error:
            raise broken(self._path, 1, tr("not XML that can be read ({reason})").format(reason=error)) from error
        if size - self._parser.CurrentByteIndex > MAX_TAG:
            raise self._fault(tr("a tag of more than {most} MiB").format(most=number(MAX_TAG >> 20)))

    def take(self) -> Iterator[Example]:
        """Yield what was found since the last call."""
        while self._done:
            yield self._done.popleft()

    def _fault(self, why: object) -> FileError:
        return broken(self._path, self._parser.CurrentLineNumber, why)

    def _refuse(self, *_: object) -> None:
        raise self._fault(tr("InkML needs no document type and no entities, which could be harmful"))

    def _start(self, qualified: str, attributes: Attributes) -> None:
        name = qualified.rpartition(" ")[2]
        if not self._elements and name != "ink":
            raise self._fault(tr("the file is {name} and not ink").format(name=name))
        self._elements.append(name)
        self._ids.append(attributes.get(_XML_ID) or attributes.get("id"))
        if len(self._elements) > MAX_DEPTH:
            raise self._fault(tr("elements are nested more than {most} deep").format(most=number(MAX_DEPTH)))
        self._check_names(self._formats, self._contexts, self._widths)
        start = getattr(self, f"_start_{name}", None)
        if start is not None:
            start(attributes)

    def _end(self, qualified: str) -> None:
        name = self._elements.pop()
        end = getattr(self, f"_end_{name}", None)
        if end is not None:
            end()
        self._ids.pop()

    def _characters(self, text: str) -> None:
        if self._text is None:
            return
        self._text.append(text)
        self._text_size += len(text)
        if self._text_size > MAX_LINE:
            raise self._fault(tr("a text of more than {most} MiB").format(most=number(MAX_LINE >> 20)))

    def _check_names(self, *known: Mapping[str, object]) -> None:
        if max(map(len, known)) > HELD_NAMES:
            raise self._fault(
                tr("more than {most} definitions or annotations; split the file").format(most=grouped(HELD_NAMES))
            )

    def _begin_text(self, attributes: Attributes) -> None:
        self._trace, self._text, self._text_size = attributes, [], 0

    def _take_text(self) -> str:
        text, self._text = "".join(self._text or []), None
        return text

    # Trace formats and brushes

    def _start_traceFormat(self, _attributes: Attributes) -> None:
        self._channels, self._intermittent = [], 0

    def _start_channel(self, attributes: Attributes) -> None:
        if self._channels is None:
            return
        try:
            low, high = (float(attributes[name]) if name in attributes else None for name in ("min", "max"))
        except ValueError as error:
            raise self._fault(tr("a channel's min or max is no number ({reason})").format(reason=error)) from error
        name, is_reversed = attributes.get("name", ""), attributes.get("orientation") == "-ve"
        self._channels.append(Channel(name, attributes.get("units"), low, high, is_reversed))
        self._intermittent += "intermittentChannels" in self._elements

    def _end_traceFormat(self) -> None:
        found, self._channels = TraceFormat(tuple(self._channels or ()), self._intermittent), None
        for element, identifier in zip(self._elements, self._ids, strict=False):
            if element in ("context", "inkSource") and identifier:
                self._contexts[identifier] = found
        if self._ids[-1]:
            self._formats[self._ids[-1]] = found
        if "definitions" not in self._elements:
            self._format = found

    def _start_context(self, attributes: Attributes) -> None:
        named = attributes.get("traceFormatRef") or attributes.get("contextRef") or attributes.get("inkSourceRef")
        found = self._formats.get(_target(named), self._contexts.get(_target(named), self._format))
        if self._ids[-1]:
            self._contexts[self._ids[-1]] = found
        if "definitions" not in self._elements:
            self._format = found

    def _start_brushProperty(self, attributes: Attributes) -> None:
        identifier = next((i for e, i in zip(self._elements, self._ids, strict=True) if e == "brush"), None)
        if identifier and attributes.get("name") == "width":
            try:
                self._widths[identifier] = float(attributes.get("value", ""))
            except ValueError as error:
                raise self._fault(tr("a brush's width is no number ({reason})").format(reason=error)) from error

    # Ink

    def _start_trace(self, attributes: Attributes) -> None:
        self._begin_text(attributes)

    def _end_trace(self) -> None:
        text, attributes = self._take_text(), self._trace
        if attributes.get("type") == "penUp":
            return
        context = attributes.get("contextRef") or next((g.context for g in reversed(self._groups) if g.context), None)
        brush = attributes.get("brushRef") or next((g.brush for g in reversed(self._groups) if g.brush), None)
        traced = self._format if context is None else self._contexts.get(_target(context))
        if traced is None:
            self._groups[-1].fault = tr("it refers to a trace format that is not there before it")
            return
        try:
            rows = traced.rows(text)
        except (ValueError, OverflowError) as error:
            raise self._fault(tr("not a trace ({reason})").format(reason=error)) from error
        self._add([(rows, self._widths.get(_target(brush)))])

    def _add(self, traces: list[Trace]) -> None:
        """Add traces to the group that is open, and remember those that another may refer to."""
        group = self._groups[-1]
        group.traces += traces
        group.points += sum(_PER_TRACE + len(rows) for rows, _ in traces)
        if group.points > MAX_GROUP:
            raise self._fault(tr("a group of more than {most} points; split the file").format(most=grouped(MAX_GROUP)))
        self._remember(traces, is_loose=len(self._groups) == 1)

    def _remember(self, traces: list[Trace], is_loose: bool = False) -> None:
        if self._ids[-1] is not None:
            self._traces[self._ids[-1]] = traces
        if self._ids[-1] is not None or is_loose:
            self._held += sum(_PER_TRACE + len(rows) for rows, _ in traces)
        if self._held > HELD_POINTS:
            raise self._fault(
                tr("more than {most} points have names or are in no group; split the file").format(
                    most=grouped(HELD_POINTS)
                )
            )

    def _start_traceView(self, attributes: Attributes) -> None:
        named = attributes.get("traceDataRef")
        if named is None:
            self._start_traceGroup(attributes)
            return
        self._groups.append(Group(traces=list(self._traces.get(_target(named), []))))
        if not self._groups[-1].traces or "from" in attributes or "to" in attributes:
            self._groups[-2].fault = tr("it refers to a trace that is not there before it, or to a part of one")

    def _start_ink(self, _attributes: Attributes) -> None:
        if self._groups:
            raise self._fault(tr("an ink in an ink"))
        self._groups.append(Group())

    def _start_traceGroup(self, attributes: Attributes) -> None:
        self._groups.append(Group(context=attributes.get("contextRef"), brush=attributes.get("brushRef")))

    def _end_traceView(self) -> None:
        self._end_traceGroup()

    def _end_traceGroup(self) -> None:
        group, outer = self._groups.pop(), self._groups[-1]
        if "truth" in group.annotations and not group.own:
            known: dict[str, str] = {}
            for each in (*self._groups, group):
                known |= each.annotations
            self._finish(group, known)
            for each in self._groups:
                each.own = True
            group.own = True
        if not group.own:
            outer.fault = outer.fault or group.fault
            self._add(group.traces)
        else:
            self._remember(group.traces)

    def _end_ink(self) -> None:
        ink = self._groups[-1]
        if not ink.own:
            self._finish(ink, ink.annotations)

    def _finish(self, group: Group, known: dict[str, str]) -> None:
        """Make a drawing of the group; `known` are its annotations and those of the groups around it."""
        where = line_place(self._parser.CurrentLineNumber)
        self._done.extend(self._left_out.attempt(where, example_of, group, known))

    def _start_annotation(self, attributes: Attributes) -> None:
        if "annotationXML" not in self._elements:
            self._begin_text(attributes)

    def _end_annotation(self) -> None:
        kind, text = self._trace.get("type"), self._take_text()
        if kind and self._groups and "annotationXML" not in self._elements:
            self._groups[-1].annotations[kind] = text.strip()
            self._check_names(self._groups[-1].annotations)


def _target(reference: str | None) -> str:
    """Return the id that a reference such as "#x" names; CROHME writes it without the sign."""
    return (reference or "").removeprefix("#")
