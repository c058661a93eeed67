"""Reads the wire format of protocol buffers, in which ONNX files are written, a window of the file at a time.

https://protobuf.dev/programming-guides/encoding

The file is not mapped into memory: to touch a part of it that someone has cut off meanwhile would end the process.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from digitapp.api import ModelError

Span = tuple[int, int]
"""Where a message, a text or bytes lie in the file: first byte and the one after the last."""
PARTS = 3_000_000
"""So many fields are read of one file; the largest networks have some hundred thousand."""
TEXTS = 64 << 20
"""So many bytes of names and other texts are read of one file."""
WINDOW = 16 << 10
"""So many bytes of the file are held at a time."""
AHEAD = 64
"""So many bytes from the one that is looked at are in the window, unless the message ends before.

No number has more than 10, no field that `runs` matches more than 49.
"""
NUMBER = -1
"""In the place of a span's end: what stands before it is the number itself."""


class BrokenError(Exception):
    """The bytes are not the message that they should be."""


class Wire:
    """The bytes of one file and how much of them may still be read."""

    def __init__(self, file: BinaryIO, parts: int = PARTS) -> None:
        self.whole: Span = (0, file.seek(0, os.SEEK_END))
        self._file = file
        self._window, self._start = b"", 0
        self._parts_left, self._texts_left = parts, TEXTS

    def fields(self, span: Span, passed_over: re.Pattern[bytes] | None = None) -> Iterator[tuple[int, int, int]]:
        """Yield the fields of a message: its number and either the span of its content, or its value and `NUMBER`.

        Fixed-width fields are passed over, and so are the runs that `passed_over` (see `runs`) matches. BrokenError
        when a field is none or runs past the end of the message, ModelError when there are more than `PARTS`.
        """
        at, end = span
        while at < end:
            if passed_over and (at := self._after_run(passed_over, at, end)) == end:
                return
            self._parts_left -= 1
            if self._parts_left < 0:
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
        """Yield the fields that are messages, texts, bytes or packed numbers: number and content."""
        for number, start, end in self.fields(span, passed_over):
            if end != NUMBER:
                yield number, (start, end)

    def numbers(self, span: Span) -> Iterator[int]:
        """Yield the values of a packed field of numbers."""
        at, end = span
        while at < end:
            value, at = self._varint(at, end)
            yield value

    def text(self, span: Span) -> str:
        """Return what lies there; UnicodeDecodeError when it is no text, ModelError when all are too much of it."""
        at, end = span
        self._texts_left -= end - at
        if self._texts_left < 0:
            raise ModelError(f"it has more than {TEXTS >> 20} MiB of names and texts: export it again")
        place = at - self._start
        if place < 0 or end - self._start > len(self._window):
            self._move(at, end - at)
            place = 0
        return self._window[place : place + end - at].decode()

    def texts(self, span: Span, *numbers: int) -> list[str]:
        """Return text fields of a message, in the order of their numbers here; "" where one is missing."""
        found = dict.fromkeys(numbers, "")
        for number, where in self.messages(span):
            if number in found:
                found[number] = self.text(where)
        return list(found.values())

    def entry(self, span: Span) -> tuple[str, str]:
        """Return key and value of a StringStringEntryProto."""
        key, value = self.texts(span, 1, 2)
        return key, value

    def _varint(self, at: int, end: int) -> tuple[int, int]:
        place = at - self._start
        if 0 <= place < len(self._window) and at < end and (byte := self._window[place]) < 0x80:
            return byte, at + 1  # as most are
        first = place = self._place(at, end)
        window, last = self._window, place + end - at
        value = shift = 0
        while place < last:
            byte = window[place]
            place += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value & 0xFFFF_FFFF_FFFF_FFFF, at + place - first
            shift += 7
            if shift > 63:
                raise BrokenError("a number runs on")
        raise BrokenError("a number runs past the end")

    def _after_run(self, passed_over: re.Pattern[bytes], at: int, end: int) -> int:
        """Return where the run of fields that is matched from `at` on ends; it may go through several windows."""
        while at < end:
            place = self._place(at, end)
            run = passed_over.match(self._window, place, place + end - at)
            if run is None or run.end() == place:
                break
            at += run.end() - place
        return at

    def _place(self, at: int, end: int) -> int:
        """Return where in the window the bytes from `at` on are: `AHEAD` of them or more, or all up to `end`."""
        place, wanted = at - self._start, min(AHEAD, end - at)
        if place >= 0 and place + wanted <= len(self._window):
            return place
        self._move(at, wanted)
        return 0

    def _move(self, at: int, wanted: int) -> None:
        """Move the window to where it begins with `at`; BrokenError when there are not as many bytes as wanted."""
        self._file.seek(at)
        self._window, self._start = self._file.read(max(WINDOW, wanted)), at
        if len(self._window) < wanted:
            raise BrokenError("the file is shorter than it was")


def runs(numbers: bytes = b"", fours: bytes = b"", eights: bytes = b"", texts: bytes = b"") -> re.Pattern[bytes]:
    """Return what matches a run of fields that say nothing, by their tags; texts of up to 47 bytes only.

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
    """Open a file.

    ModelError when it is empty or cannot be read, or when what is read of it inside turns out to be broken.
    """
    try:
        if not path.is_file():
            raise ModelError("it is not a file: copy or export it again")
        with path.open("rb", buffering=0) as file:
            wire = Wire(file)
            if wire.whole == (0, 0):
                raise ModelError("it is empty: copy or export it again")
            yield wire
    except OSError as error:
        raise ModelError(f"it cannot be read ({error.strerror}): copy it again or give it your rights") from error
    except (BrokenError, UnicodeDecodeError) as error:
        raise ModelError("it is not a whole ONNX file: copy or export it again") from error
