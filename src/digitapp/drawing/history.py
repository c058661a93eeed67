"""What undo goes back to: states of a drawing, of which the oldest are forgotten when they take too much memory."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import NamedTuple

from digitapp.drawing.by_hand import NOTHING_BY_HAND, ByHand
from digitapp.drawing.pictures import Picture
from digitapp.drawing.stroke import Stroke

MOST_BYTES = 32 * 2**20
"""Bytes of memory that a history may take."""
LEAST = 5
"""As many of the newest states are always kept: each may hold a large picture."""
_PER_STATE, _PER_REFERENCE, _PER_STROKE, _PER_POINT = 200, 8, 500, 32


class State(NamedTuple):
    """What an edit may change."""

    strokes: tuple[Stroke, ...]
    picture: Picture | None
    by_hand: ByHand = NOTHING_BY_HAND
    """What was said of the digits."""


@dataclass
class _Kept:
    """A state, and the bytes of what no later state holds."""

    state: State
    alone: int = 0

    @property
    def size(self) -> int:
        return _PER_STATE + _PER_REFERENCE * len(self.state.strokes) + self.alone


class History:
    """States, the newest at the end. They share the strokes that stay, so that few of them are copies."""

    def __init__(self) -> None:
        self._kept: deque[_Kept] = deque()
        self._size = 0

    def __bool__(self) -> bool:
        return bool(self._kept)

    @property
    def size(self) -> int:
        """About how many bytes of memory it takes."""
        return self._size

    def push(self, state: State) -> None:
        """Add a state, and forget the oldest that there is no room for."""
        if self._kept:
            last = self._kept[-1]
            alone = _lost(last.state, state)
            self._size += alone - last.alone
            last.alone = alone
        kept = _Kept(state)
        self._kept.append(kept)
        self._size += kept.size
        while self._size > MOST_BYTES and len(self._kept) > LEAST:
            self._size -= self._kept.popleft().size

    def pop(self) -> State:
        """Take the newest state out; IndexError if there is none."""
        kept = self._kept.pop()
        self._size -= kept.size
        return kept.state

    def clear(self) -> None:
        """Forget all states."""
        self._kept.clear()
        self._size = 0


def _lost(before: State, after: State) -> int:
    """Return the bytes of what a state holds and the next one does not."""
    picture = before.picture
    size = 0 if picture is None or picture is after.picture else picture.pixels.nbytes + len(picture.text)
    old, new = before.strokes, after.strokes
    if not old or (len(old) <= len(new) and new[len(old) - 1] is old[-1]):
        return size  # strokes were added, as with nearly every edit
    stay = set(map(id, new))
    return size + sum(_PER_STROKE + _PER_POINT * len(stroke) for stroke in old if id(stroke) not in stay)
