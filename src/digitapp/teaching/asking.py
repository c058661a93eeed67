"""Which label is asked for next: in balanced random order, which is how examples are collected without bias."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence


def prompts(labels: Sequence[str], seed: int, have: Mapping[str, int] | None = None) -> Iterator[str]:
    """Yield labels without end, first those of which there are fewer; the same seed gives the same order.

    After each round every label was asked for equally often; within a round the order is random, and no label comes
    twice in a row if there are several. `have` is how many examples of each there are.
    """
    names = list(dict.fromkeys(labels))
    if not names:
        return
    chance, last = random.Random(seed), ""  # noqa: S311 - nothing here is secret
    counts = {name: have.get(name, 0) if have else 0 for name in names}
    while True:
        fewest = min(counts.values())
        turn = [name for name in names if counts[name] == fewest]
        chance.shuffle(turn)
        if len(turn) > 1 and turn[0] == last:
            turn.append(turn.pop(0))
        for name in turn:
            counts[name] += 1
            last = name
            yield name
