"""What `digitapp-export train --data ... --progress` says on its standard output, a JSON object a line."""

from __future__ import annotations

import msgspec

from digitapp.api import DigitappError
from digitapp.language import tr
from digitapp.teaching.folds import Score


class Started(msgspec.Struct, frozen=True, kw_only=True, tag="started"):
    """What is trained; said first."""

    id: str
    labels: tuple[str, ...]
    n: int
    """Examples of the person's that it is trained on."""
    held_out: int
    """Examples of the person's that only measure."""
    left_out: dict[str, int]
    """How many examples are used for neither, by the reason."""
    digits: str
    """Which known digits are trained beside them, in words; "" for none."""
    of: int
    """Epochs in all."""


class Epoch(msgspec.Struct, frozen=True, kw_only=True, tag="epoch"):
    """The metrics of one epoch; those before a pause are said again when it goes on."""

    epoch: int
    """Counted from 1."""
    of: int
    loss: float
    accuracy: float
    """On what it was trained on, varied."""
    validation: float | None = None
    """On the held-out examples; None if there are none."""
    seconds_left: float | None = None
    """Until the last epoch; None if not known."""


class Finishing(msgspec.Struct, frozen=True, kw_only=True, tag="finishing"):
    """What is done after the last epoch."""

    what: str


class Measure(msgspec.Struct, frozen=True, kw_only=True):
    """How the model, and the one that it started from, read a set."""

    data: str
    before: Score | None
    """None where it started from nothing, or from weights that are no model; labels that it lacked count as misread."""
    after: Score

    @property
    def is_worse(self) -> bool:
        """Whether less is read than before, and the interval of what is read now does not reach what was."""
        return self.before is not None and self.after.ci95[1] < self.before.accuracy


class Finished(msgspec.Struct, frozen=True, kw_only=True, tag="finished"):
    """The model is written."""

    id: str
    title: str
    path: str
    measures: tuple[Measure, ...]
    """On the held-out examples first."""


Line = Started | Epoch | Finishing | Finished
_DECODER = msgspec.json.Decoder(Line)


def encode(line: Line) -> str:
    """Return a line of the output, without its end."""
    return msgspec.json.encode(line).decode()


def decode(text: bytes) -> Line:
    """Return what a line of the output says; DigitappError for any other text."""
    try:
        line: Line = _DECODER.decode(text)
    except (msgspec.MsgspecError, ValueError) as error:
        raise DigitappError(
            tr("not a line of a training's progress ({reason}): {line}").format(reason=error, line=ascii(text[:80]))
        ) from error
    return line
