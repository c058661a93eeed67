"""The page of a model: what its card, its file and its measured mistakes say, in words that a pupil knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from digitapp.api import Figure, ModelCard
from digitapp.models.entry import Entry
from digitapp.models.facts import Facts, Mistakes, facts_beside
from digitapp.models.registry import Registry, default_id
from digitapp.workers.needs import in_words
from digitapp.workers.sandbox.offered import offer

SETS = {
    "collection-held-out": "your drawings, held out",
    "pen-strokes-held-out": "unseen writers (pen)",
    "mnist-test": "scanned digits (MNIST test)",
    "optdigits-test": "tiny scans (optdigits test)",
}
"""The data sets of the models' figures, in words, the most telling first."""
FRAMINGS = {
    "mnist": "centred and scaled like MNIST",
    "optdigits": "filling the whole field, like optdigits",
    "canvas": "the whole canvas, merely shrunk",
}
_AXES = {"N": "batch", "C": "channels", "H": "height", "W": "width", "D": "all pixels in a row"}
_SHOWN = 3
"""Confusions shown for each data set."""
NOT_MEASURED = "not measured here"


class Row(NamedTuple):
    """One line of the page: a term and what is said of it."""

    term: str
    text: str


class Section(NamedTuple):
    """Some lines under a heading."""

    heading: str
    rows: tuple[Row, ...]


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is known of one model; its fields are the keys of `digitapp models ID --json`."""

    id: str
    title: str
    default: bool
    is_own: bool
    """Whether it is the user's own, so that it can be renamed and removed."""
    backend: str
    path: str
    bytes: int | None
    """The size of its file; None if that is gone."""
    is_isolated: bool
    """Whether it runs in a process of its own."""
    protection: str
    """How its process is locked in, and what its backend may use all the same; "" if it runs in the app's own."""
    reason: str
    """Why it cannot be used; "" if it can."""
    card: ModelCard | None
    facts: Facts

    def sections(self) -> tuple[Section, ...]:
        """Return the page as text: first how well the model reads, then what it is, then its file."""
        about_file = Section("The file", tuple(self._file_rows()))
        if self.card is None:
            return (about_file,)
        figures = sorted(self.card.accuracy, key=lambda figure: _place(figure.data))
        return (
            Section("Read right (accuracy)", tuple(self._accuracy_rows(figures))),
            Section("Typical mistakes (confusions)", tuple(self._mistake_rows())),
            Section("Doubt", tuple(_doubt_rows(self.card, figures))),
            Section("What it is", tuple(self._model_rows(self.card))),
            about_file,
        )

    def _accuracy_rows(self, figures: Sequence[Figure]) -> Iterator[Row]:
        for figure in figures:
            yield Row(set_name(figure.data), accuracy(figure))
        if figures:
            yield Row("", "in brackets: the 95 % confidence interval, and n, the number of digits that were read")
        else:
            yield Row("", f"{NOT_MEASURED}; {self._command()} measures it on labelled drawings")

    def _mistake_rows(self) -> Iterator[Row]:
        for found in sorted(self.facts.mistakes, key=lambda found: _place(found.data)):
            yield Row(set_name(found.data), confusions(found))
        if not self.facts.mistakes:
            yield Row("", f"{NOT_MEASURED}; {self._command()} counts them on labelled drawings")

    def _command(self) -> str:
        return f"digitapp evaluate FILE --model {self.id}"

    def _model_rows(self, card: ModelCard) -> Iterator[Row]:
        height, width = card.size
        yield Row("Architecture", self.facts.architecture or "its card does not say")
        yield Row("Parameters", f"{card.parameters:,} learnt numbers" if card.parameters else "its card does not say")
        yield Row("Trained on", card.training or "its card does not say")
        yield Row("Input", f"{height} x {width} pixels, {FRAMINGS[card.framing]} (framing {card.framing})")
        yield Row("Input tensor", tensor(card))
        yield Row("Answers", _answers(card))
        yield Row("Licence", card.licence or "its card does not say")

    def _file_rows(self) -> Iterator[Row]:
        if self.reason:
            yield Row("Cannot be used", self.reason)
        yield Row("Id", self.id + (" (the app starts with it)" if self.default else ""))
        yield Row("File", self.path)
        yield Row("Size on disk", "the file is gone" if self.bytes is None else size(self.bytes))
        yield Row("Read by", f"the backend {self.backend}")
        if self.is_isolated:
            yield Row("Runs in", self.protection)
        else:
            yield Row("Runs in", "the app's own process, since it comes with the app and its file is unchanged")
        yield Row("Belongs to", "you: it can be renamed and removed" if self.is_own else "the app: it stays")


def page_of(registry: Registry, entry: Entry) -> Page:
    """Return the page of a model; only its size and the small files beside it are read."""
    try:
        bytes_on_disk = entry.path.stat().st_size
    except OSError:
        bytes_on_disk = None
    # A bundled model of a broken backend cannot be asked where it would run.
    is_isolated = entry.is_foreign or (entry.backend not in registry.failures and registry.is_isolated(entry))
    return Page(
        id=entry.id,
        title=entry.title,
        default=entry.id == default_id(),
        is_own=registry.is_own(entry),
        backend=entry.backend,
        path=str(entry.path),
        bytes=bytes_on_disk,
        is_isolated=is_isolated,
        protection=_protection(registry.permissions.of(entry.backend)) if is_isolated else "",
        reason=entry.reason,
        card=entry.card,
        facts=facts_beside(entry.path).of(entry.card) if entry.card else Facts(),
    )


def _protection(needs: Sequence[str]) -> str:
    allowed = f"; its backend may use {in_words(needs)}" if needs else ""
    return offer().of_a_model() + allowed


def set_name(data: str) -> str:
    """Return a data set's name in words."""
    return SETS.get(data, data)


def accuracy(figure: Figure) -> str:
    """Return a figure with its interval and n, such as "99.6 % (99.1 to 99.8, n = 1,498)"."""
    low, high = figure.ci95
    return f"{100 * figure.accuracy:.1f} % ({100 * low:.1f} to {100 * high:.1f}, n = {figure.n:,})"


def confusions(found: Mistakes) -> str:
    """Return the most frequent mistakes, such as "6 of 1,498 wrong: 9 read as 3 (twice), 0 read as 9 (once)"."""
    shown = [f"{one.label} read as {one.answer} ({_times(one.count)})" for one in found.confusions[:_SHOWN]]
    return f"{found.wrong:,} of {found.n:,} wrong{': ' if shown else ''}{', '.join(shown)}"


def tensor(card: ModelCard) -> str:
    """Return the input tensor in the field's terms, such as "float32, batch x channels x height x width"."""
    form, (paper, ink) = card.form, card.range
    axes = " x ".join(_AXES[axis] for axis in form.layout)
    parts = [f"{form.dtype}, {axes} ({form.layout})", f"paper {paper:g}, ink {ink:g}"]
    if form.batch:
        parts.append(f"{form.batch} {'image' if form.batch == 1 else 'images'} at a time")
    if form.mean:
        mean, std = (", ".join(f"{value:g}" for value in values) for values in (form.mean, form.std))
        parts.append(f"then mean {mean} and standard deviation {std} are taken out")
    return "; ".join(parts)


def size(count: int) -> str:
    """Return a number of bytes in the largest unit of which there is one, such as "917 KiB"."""
    value, unit = float(count), "bytes"
    for larger in ("KiB", "MiB", "GiB"):
        if value < 1024:
            break
        value, unit = value / 1024, larger
    return f"{value:.0f} {unit}" if unit == "bytes" or value >= 100 else f"{value:.1f} {unit}"


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count:,} times")


def _place(data: str) -> int:
    names = list(SETS)
    return names.index(data) if data in SETS else len(names)


def _doubt_rows(card: ModelCard, figures: Sequence[Figure]) -> Iterator[Row]:
    for figure in figures:
        if figure.doubted is not None:
            yield Row(set_name(figure.data), f"not sure of {100 * figure.doubted:.1f} % of the digits")
    if card.digitness_threshold is None:
        yield Row("what is no digit", "it cannot tell: it takes everything for one of its answers")
        return
    said = f"it can tell: with a digitness below {card.digitness_threshold:.2f} a drawing is “not a digit”"
    if card.sure_digitness > card.digitness_threshold:
        said += f", below {card.sure_digitness:.2f} an answer is “not sure”"
    known = [figure.auroc for figure in figures if figure.auroc is not None]
    if known:
        said += f"; in {100 * known[0]:.1f} of 100 pairs of a digit and something else the digit has the higher (AUROC)"
    yield Row("what is no digit", said)


def _answers(card: ModelCard) -> str:
    shown = ", ".join(card.labels[:26])
    return shown if len(card.labels) <= 26 else f"{shown}, … ({len(card.labels):,} labels)"
