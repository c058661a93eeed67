"""Read the wire format of protocol buffers, the format of ONNX files, through a window that moves over the file.

https://protobuf.dev/programming-guides/encoding

The file is not mapped into memory: if it were truncated in the meantime, reading the missing part would kill the
process.
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
"""The offsets of a message, a string or bytes in the file: the first byte, and the one after the last."""
PARTS = 3_000_000
"""Fields that are read from one file at most; the largest networks have a few hundred thousand."""
TEXTS = 64 << 20
"""Bytes of names and other strings that are read from one file at most."""
WINDOW = 16 << 10
"""Bytes of the file that are held in memory at a time."""
AHEAD = 64
"""Bytes from the current one on that the window holds at least, unless the message ends earlier.

No number has more than 10 bytes, no field that `runs` matches more than 49.
"""
NUMBER = -1
"""Marks a number, in place of a span's end: the value before it is the number itself, not an offset."""


class BrokenError(Exception):
    """The bytes are not a valid message."""


class Wire:
    """Reads one file, with limits on the number of fields and the bytes of strings."""

    def __init__(self, file: BinaryIO, parts: int = PARTS) -> None:
        self.whole: Span = (0, file.seek(0, os.SEEK_END))
        self._file = file
        self._window, self._start = b"", 0
        self._parts_left, self._texts_left = parts, TEXTS

    def fields(self, span: Span, passed_over: re.Pattern[bytes] | None = None) -> Iterator[tuple[int, int, int]]:
        """Yield the fields of a message: each one's number and the span of its content, or its value and `NUMBER`.

        Fixed-width fields are skipped, and so are the runs that `passed_over` (see `runs`) matches. BrokenError if a
        field is not valid or exceeds the message, ModelError if there are more than `PARTS` fields.
        """
        at, end = span
        while at < end:
            if passed_over and (at := self._skip_run(passed_over, at, end)) == end:
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
        """Yield the number and the span of each field that holds a message, a string, bytes or packed numbers."""
        for number, start, end in self.fields(span, passed_over):
            if end != NUMBER:
                yield number, (start, end)

    def numbers(self, span: Span) -> Iterator[int]:
        """Yield the values of a packed field of numbers."""
        at, end = span
        while at < end:
            value, at = self._varint(at, end)
            yield value

    def floats(self, span: Span, number: int, limit: int) -> bytes:
        """Return the values of a field of 4-byte floats below number 16, packed or not, as bytes; none over `limit`."""
        at, end = span
        single = runs(fours=bytes([number << 3 | 5]))
        parts: list[bytes] = []
        while at < end and end - span[0] <= 6 * limit:
            if (after := self._skip_run(single, at, end)) > at:
                found = self.content((at, after))
                parts += [found[place + 1 : place + 5] for place in range(0, len(found), 5)]
                at = after
                continue
            tag, at = self._varint(at, end)
            length, start = self._varint(at, end) if tag & 7 in (0, 2) else ({1: 8, 5: 4}.get(tag & 7, end), at)
            at = start + length * (tag & 7 != 0)
            if tag == number << 3 | 2 and at <= end:
                parts.append(self.content((start, at)))
        return b"".join(parts)

    def content(self, span: Span) -> bytes:
        """Return the bytes of a span; BrokenError if the file has become shorter."""
        self._move_window(span[0], span[1] - span[0])
        return self._window[: span[1] - span[0]]

    def text(self, span: Span) -> str:
        """Return a string; UnicodeDecodeError if it is not UTF-8, ModelError once more than `TEXTS` bytes were read."""
        at, end = span
        self._texts_left -= end - at
        if self._texts_left < 0:
            raise ModelError(f"it has more than {TEXTS >> 20} MiB of names and texts: export it again")
        place = at - self._start
        if place < 0 or end - self._start > len(self._window):
            self._move_window(at, end - at)
            place = 0
        return self._window[place : place + end - at].decode()

    def texts(self, span: Span, *numbers: int) -> list[str]:
        """Return the string fields of a message with these numbers, in this order; "" for a missing one."""
        found = dict.fromkeys(numbers, "")
        for number, where in self.messages(span):
            if number in found:
                found[number] = self.text(where)
        return list(found.values())

    def entry(self, span: Span) -> tuple[str, str]:
        """Return the key and the value of a StringStringEntryProto."""
        key, value = self.texts(span, 1, 2)
        return key, value

    def _varint(self, at: int, end: int) -> tuple[int, int]:
        place = at - self._start
        if 0 <= place < len(self._window) and at < end and (byte := self._window[place]) < 0x80:
            return byte, at + 1  # the common case
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

    def _skip_run(self, passed_over: re.Pattern[bytes], at: int, end: int) -> int:
        """Return the end of the run of fields that matches from `at` on; it may extend over several windows."""
        while at < end:
            place = self._place(at, end)
            run = passed_over.match(self._window, place, place + end - at)
            if run is None or run.end() == place:
                break
            at += run.end() - place
        return at

    def _place(self, at: int, end: int) -> int:
        """Return the position of byte `at` in the window; move it if it holds fewer than `AHEAD` bytes before `end`."""
        place, wanted = at - self._start, min(AHEAD, end - at)
        if place >= 0 and place + wanted <= len(self._window):
            return place
        self._move_window(at, wanted)
        return 0

    def _move_window(self, at: int, wanted: int) -> None:
        """Move the window to begin at `at`; BrokenError if fewer than `wanted` bytes follow."""
        self._file.seek(at)
        self._window, self._start = self._file.read(max(WINDOW, wanted)), at
        if len(self._window) < wanted:
            raise BrokenError("the file is shorter than it was")


def runs(numbers: bytes = b"", fours: bytes = b"", eights: bytes = b"", texts: bytes = b"") -> re.Pattern[bytes]:
    """Return a pattern for runs of fields that can be skipped, given their tags; strings of at most 47 bytes only.

    A forest of decision trees has millions of such fields; the pattern skips them without running Python for each.
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
    """Open a file in a `with` block.

    ModelError if it is empty or cannot be read, or if the block finds that its content is not valid.
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
