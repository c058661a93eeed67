"""Check, without a runtime, that an ONNX file is self-contained.

A file can name other files that onnxruntime then reads, operators that need other code, and functions that call each
other until no memory is left. `check` rejects all of these. Field numbers are those of onnx.proto.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from math import prod
from pathlib import Path
from typing import NamedTuple

from digitapp.api import ModelError
from digitapp_backends.onnx_signature import VALUES
from digitapp_backends.protobuf import NUMBER, BrokenError, Span, Wire, opened, runs

LARGEST = 1 << 30
"""Bytes that the file, and each file that belongs to it, may have."""
AXES = 64
"""Axes that a tensor may have."""
NODES = 200_000
"""Operators that a model may have with all functions inlined; networks have a few thousand."""
NESTING = 20
"""The depth limit of nested graphs, and of functions that call functions; protocol buffers allow about 30 levels."""
DOMAINS = ("", "ai.onnx", "ai.onnx.ml", "ai.onnx.preview.training", "com.microsoft", "com.microsoft.nchwc")
"""The domains whose operators onnxruntime has built in."""
LOADERS = ("EPContext",)
"""Operators that read a compiled model from a file that they name."""

MODEL, TRAINING, GRAPH, FUNCTION, NODE, ATTRIBUTE, TENSOR, SPARSE = range(8)
PARTS_OF = {
    MODEL: {7: GRAPH, 20: TRAINING, 25: FUNCTION},
    TRAINING: {1: GRAPH, 2: GRAPH},
    GRAPH: {1: NODE, 5: TENSOR, 15: SPARSE},
    FUNCTION: {7: NODE, 11: ATTRIBUTE},
    NODE: {5: ATTRIBUTE},
    ATTRIBUTE: {5: TENSOR, 6: GRAPH, 10: TENSOR, 11: GRAPH, 22: SPARSE, 23: SPARSE},
    SPARSE: {1: TENSOR, 2: TENSOR},
}
"""For each message type, the fields that hold other messages."""
ONCE = {MODEL: {7}, TRAINING: {1, 2}, ATTRIBUTE: {5, 6, 22}, SPARSE: {1, 2}}
"""Fields that may occur only once: a parser would merge two, and the result may be harmful though neither part is."""
PASSED_OVER = {
    ATTRIBUTE: runs(numbers=b"\x40", fours=b"\x3d", texts=b"\x4a"),
    TENSOR: VALUES,
}
"""Lists of numbers and strings that need not be packed: each element may be a field of its own."""

BITS = {1: 32, 2: 8, 3: 8, 4: 16, 5: 16, 6: 32, 7: 64, 9: 8, 10: 16, 11: 64, 12: 32, 13: 64, 14: 64, 15: 128, 16: 16}
"""The bits of one value by data type; types that are not listed have at least 2."""
DECIMAL = re.compile(r"[0-9]{1,18}")
Operator = tuple[str, str, str]
"""Domain, name and overload."""


class External(NamedTuple):
    """A tensor whose values are stored in another file."""

    location: str
    offset: int
    size: int
    """In bytes: the size given in the file or, if that is larger, the size that the tensor's shape needs."""


def check(path: Path) -> None:
    """Raise ModelError unless the file is a complete model that refers only to itself and to files in its folder.

    Its operators must be built into onnxruntime or be its own functions, its other files must be as `external_files`
    says, and its size, depth and number of operators must be plausible. The time is linear in the number of fields and
    does not depend on the weights.
    """
    external_files(path)


def external_files(path: Path) -> tuple[Path, ...]:
    """Return the files in the model's folder or below that hold its weights; raises the errors of `check`.

    Each is a regular file of at most 1 GiB, neither a symbolic link nor reached through one, and is as long as the
    tensors in it need.
    """
    with opened(path) as wire:
        _check_size(wire.whole[1], "it")
        contents = _Contents(wire)
    contents.check_operators()
    if contents.externals and path.is_symlink():
        raise ModelError("it is a link and its weights lie in other files: copy all of them here")
    ends: dict[str, int] = {}
    for external in contents.externals:
        ends[external.location] = max(ends.get(external.location, 0), external.offset + external.size)
    try:
        files = {_resolve(path.parent, location, end) for location, end in ends.items()}
    except OSError as error:
        raise ModelError(f"the files of its weights cannot be read ({error.strerror}): copy them again") from error
    return tuple(sorted(files))


class _Contents:
    """The contents of a file that `check` needs, read in one pass without recursion."""

    def __init__(self, wire: Wire) -> None:
        self.externals: list[External] = []
        self._wire = wire
        self._functions: dict[Operator, int] = {}
        self._calls: dict[int, Counter[Operator]] = {}
        """The operators called by each function, keyed by the function's offset in the file; 0 is the graph."""
        self._sizes: dict[int, int] = {}
        if not any(number == 7 for number, _ in wire.messages(wire.whole)):
            raise ModelError("it is not a whole ONNX file, it has no graph: copy or export it again")
        messages = [(MODEL, wire.whole, 0, 0)]
        while messages:
            kind, span, outer, caller = messages.pop()
            depth, owner = outer + (kind == GRAPH), span[0] if kind == FUNCTION else caller
            if depth > NESTING:
                raise ModelError(f"its graphs lie more than {NESTING} deep in each other: export it again")
            if kind == FUNCTION:
                self._add_function(span)
            elif kind == NODE:
                self._calls.setdefault(owner, Counter())[self._operator(span, 7, 4, 8)] += 1
            found = [(part, where, depth, owner) for part, where in self._parts(kind, span)]
            messages += reversed(found)  # so that the file is read from beginning to end

    def _parts(self, kind: int, span: Span) -> list[tuple[int, Span]]:
        """Return the messages inside a message that have to be visited; tensors are read here."""
        if kind == TENSOR:
            self._read_tensor(span)
            return []
        children, once = PARTS_OF[kind], ONCE.get(kind, set())
        messages = self._wire.messages(span, PASSED_OVER.get(kind))
        found = [(number, where) for number, where in messages if number in children]
        if max(Counter(number for number, _ in found if number in once).values(), default=1) > 1:
            raise BrokenError("a field that there can be once is there twice")
        return [(children[number], where) for number, where in found]

    def _operator(self, span: Span, *numbers: int) -> Operator:
        """Return the operator that a node calls or a function defines, from the fields with these three numbers."""
        domain, name, overload = self._wire.texts(span, *numbers)
        return domain, name, overload

    def _add_function(self, span: Span) -> None:
        operator = self._operator(span, 10, 1, 13)
        if operator in self._functions:
            raise ModelError(f"it has two functions {operator[1][:60]!r}: export it again")
        self._functions[operator] = span[0]

    def _read_tensor(self, span: Span) -> None:
        """Record the location of external values; the values themselves are skipped."""
        wire, kind, elsewhere = self._wire, 0, False
        sides: list[int] = []
        entries = {"location": "", "offset": "0", "length": "0"}
        for number, start, end in wire.fields(span, PASSED_OVER[TENSOR]):
            if number == 1:
                sides += [start] if end == NUMBER else islice(wire.numbers((start, end)), AXES + 1)
            elif number == 2 and end == NUMBER:
                kind = start
            elif number == 13 and end != NUMBER:
                entries.update([wire.entry((start, end))])
            elif number == 14 and end == NUMBER:
                elsewhere |= start & 0xFFFF_FFFF == 1  # a parser ignores values that it does not know
        if not elsewhere:
            return
        offset, length = entries["offset"], entries["length"]
        if len(sides) > AXES or not all(DECIMAL.fullmatch(text) for text in (offset, length)):
            raise ModelError("it does not say where in another file its weights are: export it again")
        needed = prod(sides) * BITS.get(kind, 2) // 8
        self.externals.append(External(entries["location"], int(offset), max(int(length), needed)))

    def check_operators(self) -> None:
        """Raise ModelError unless all operators are known and there are not too many."""
        for operator in {operator for calls in self._calls.values() for operator in calls} - set(self._functions):
            domain, name, _ = operator
            if domain not in DOMAINS or name in LOADERS:
                where = f" of {domain[:60]!r}" if domain else ""
                raise ModelError(
                    f"its operator {name[:60]!r}{where} needs code that does not come with onnxruntime: "
                    "export it with standard operators"
                )
        if self._size(0, 0) > NODES:
            raise ModelError(f"it has more than {NODES} operators, which no model needs: export it again")

    def _size(self, owner: int, depth: int) -> int:
        """Return the number of operators with all functions inlined; the count of each function is cached."""
        if depth > NESTING:
            raise ModelError(f"its functions call each other more than {NESTING} deep: export it without functions")
        if owner not in self._sizes:
            calls = self._calls.get(owner, Counter[Operator]())
            inner = {call: self._size(self._functions[call], depth + 1) for call in calls if call in self._functions}
            self._sizes[owner] = sum(count * (1 + inner.get(call, 0)) for call, count in calls.items())
        return self._sizes[owner]


def _resolve(folder: Path, location: str, end: int) -> Path:
    """Return the file at a location, which must have at least `end` bytes; ModelError as `external_files` says."""
    shown = repr(location[:60])
    parts = [part for part in location.split("/") if part != "."]
    # onnxruntime uses locations with '*' internally, for weights at an address in memory.
    is_invalid = not location.isprintable() or set(location) & set('\\:*?"<>|') or len(location.encode()) > 200
    if is_invalid or not parts or {"", ".."} & set(parts):
        raise ModelError(f"its weights are in {shown}, not in a file beside it: export it as one file")
    found = folder
    for part in parts:
        found /= part
        if found.is_symlink():
            raise ModelError(f"its weights are in {shown}, which is a link: put the file itself there")
    if not found.is_file():
        raise ModelError(f"its weights are in {shown}, which is not beside it: copy that file too")
    size = found.stat().st_size
    _check_size(size, f"its file {shown}")
    if end > size:
        raise ModelError(f"its file {shown} is too short for its weights: copy it again")
    return found


def _check_size(size: int, what: str) -> None:
    if size > LARGEST:
        raise ModelError(f"{what} is larger than {LARGEST >> 30} GiB: choose a smaller model")
