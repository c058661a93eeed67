"""Reads the wire format of protocol buffers, in which ONNX files are written; what is passed over is never copied.

https://protobuf.dev/programming-guides/encoding
"""

from __future__ import annotations

import mmap
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from digitapp.api import ModelError

Span = tuple[int, int]
"""Where a message, a text or bytes lie in the file: first byte and the one after the last."""
PARTS = 3_000_000
"""So many fields are read of one file; the largest networks have some hundred thousand."""
NUMBER = -1
"""In the place of a span's end: what stands before it is the number itself."""


class BrokenError(Exception):
    """The bytes are not the message that they should be."""


class Wire:
    """The bytes of one file and how much of them may still be read."""

    def __init__(self, data: bytes | mmap.mmap, parts: int = PARTS) -> None:
        self.data = data
        self.whole: Span = (0, len(data))
        self._left = parts

    def fields(self, span: Span, passed_over: re.Pattern[bytes] | None = None) -> Iterator[tuple[int, int, int]]:
        """The fields of a message: its number and either the span of its content, or its value and `NUMBER`.

        Fixed-width fields are passed over, and so are the runs that `passed_over` (see `runs`) matches. BrokenError
        when a field is none or runs past the end of the message, ModelError when there are more than `PARTS`.
        """
        at, end = span
        while at < end:
            if passed_over and (run := passed_over.match(self.data, at, end)):
                at = run.end()
                if at == end:
                    return
            self._left -= 1
            if self._left < 0:
                raise ModelError(f"it has more than {PARTS} parts, which no model needs: export it again")
            tag, at = self._varint(at, end)
            number, kind = tag >> 3, tag & 7
            if not 1 <= number < 1 << 29:
                raise BrokenError("not a field")
            if kind == 0:
                value, at = self._varint(at, end)
                yield number, value, NUMBER
                continue
            if kind == 2:
                length, start = self._varint(at, end)
                at = start + length
            else:
                at += {1: 8, 5: 4}.get(kind, end)  # groups and unknown kinds: past the end
            if at > end:
                raise BrokenError("a field runs past the end")
            if kind == 2:
                yield number, start, at

    def messages(self, span: Span, passed_over: re.Pattern[bytes] | None = None) -> Iterator[tuple[int, Span]]:
        """The fields that are messages, texts, bytes or packed numbers: number and content."""
        for number, start, end in self.fields(span, passed_over):
            if end != NUMBER:
                yield number, (start, end)

    def numbers(self, span: Span) -> Iterator[int]:
        """The values of a packed field of numbers."""
        at, end = span
        while at < end:
            value, at = self._varint(at, end)
            yield value

    def content(self, span: Span) -> bytes:
        """A copy of what lies there."""
        return self.data[slice(*span)]

    def text(self, span: Span) -> str:
        """What lies there; UnicodeDecodeError when it is no text."""
        return self.content(span).decode()

    def texts(self, span: Span, *numbers: int) -> list[str]:
        """Text fields of a message, in the order of their numbers here; "" where one is missing."""
        found = dict.fromkeys(numbers, "")
        for number, where in self.messages(span):
            if number in found:
                found[number] = self.text(where)
        return list(found.values())

    def entry(self, span: Span) -> tuple[str, str]:
        """Key and value of a StringStringEntryProto."""
        key, value = self.texts(span, 1, 2)
        return key, value

    def _varint(self, at: int, end: int) -> tuple[int, int]:
        value = shift = 0
        while at < end:
            byte = self.data[at]
            at += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value & 0xFFFF_FFFF_FFFF_FFFF, at
            shift += 7
            if shift > 63:
                raise BrokenError("a number runs on")
        raise BrokenError("a number runs past the end")


def runs(numbers: bytes = b"", fours: bytes = b"", eights: bytes = b"", texts: bytes = b"") -> re.Pattern[bytes]:
    """What matches a run of fields that say nothing, by their tags; texts of up to 47 bytes only.

    A forest of decision trees is millions of such fields: here they take no Python each.
    """
    lengths = b"|".join(re.escape(bytes([n])) + b".{%d}" % n for n in range(48))
    kinds = [
        (numbers, rb"[\x80-\xff]{0,9}+[\x00-\x7f]"),
        (fours, rb".{4}"),
        (eights, rb".{8}"),
        (texts, b"(?:" + lengths + b")"),
    ]
    fields = b"|".join(b"[" + re.escape(tags) + b"]" + content for tags, content in kinds if tags)
    return re.compile(b"(?:" + fields + b")*+", re.DOTALL)


@contextmanager
def opened(path: Path) -> Iterator[Wire]:
    """The file, mapped into memory.

    ModelError when it is empty or cannot be read, or when what is read of it inside turns out to be broken.
    """
    try:
        if not path.is_file():
            raise ModelError("it is not a file: copy or export it again")
        with path.open("rb") as file:
            if not file.seek(0, 2):
                raise ModelError("it is empty: copy or export it again")
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
                yield Wire(content)
    except OSError as error:
        raise ModelError(f"it cannot be read ({error.strerror}): copy it again or give it your rights") from error
    except (BrokenError, UnicodeDecodeError) as error:
        raise ModelError("it is not a whole ONNX file: copy or export it again") from error
