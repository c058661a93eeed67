"""The page of a model: what its card, its file and its measured mistakes say, in words that a pupil knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from digitapp.api import Figure, ModelCard
from digitapp.language import grouped, listed, mark, number, significant, tr, translated
from digitapp.models.entry import Entry
from digitapp.models.facts import Confusion, Facts, Mistakes, facts_beside
from digitapp.models.registry import Registry, default_id
from digitapp.wording import as_percent
from digitapp.workers.needs import in_words
from digitapp.workers.sandbox.offered import offer

SETS = {
    "collection-held-out": mark("your drawings, held out"),
    "pen-strokes-held-out": mark("unseen writers (pen)"),
    "mnist-test": mark("scanned digits (MNIST test)"),
    "optdigits-test": mark("tiny scans (optdigits test)"),
}
"""The data sets of the models' figures, in words, the most telling first."""
FRAMINGS = {
    "mnist": mark("centred and scaled like MNIST"),
    "optdigits": mark("filling the whole field, like optdigits"),
    "canvas": mark("the whole canvas, merely shrunk"),
}
_AXES = {
    "N": mark("batch"),
    "C": mark("channels"),
    "H": mark("height"),
    "W": mark("width"),
    "D": mark("all pixels in a row"),
}
_SHOWN = 3
"""Confusions shown for each data set."""


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
        about_file = Section(tr("The file"), tuple(self._file_rows()))
        if self.card is None:
            return (about_file,)
        figures = sorted(self.card.accuracy, key=lambda figure: _place(figure.data))
        return (
            Section(tr("Read right (accuracy)"), tuple(self._accuracy_rows(figures))),
            Section(tr("Typical mistakes (confusions)"), tuple(self._mistake_rows())),
            Section(tr("Doubt"), tuple(_doubt_rows(self.card, figures))),
            Section(tr("What it is"), tuple(self._model_rows(self.card))),
            about_file,
        )

    def _accuracy_rows(self, figures: Sequence[Figure]) -> Iterator[Row]:
        for figure in figures:
            yield Row(set_name(figure.data), accuracy(figure))
        if figures:
            yield Row("", tr("in brackets: the 95 % confidence interval, and n, the number of digits that were read"))
        else:
            said = tr("not measured here; {command} measures it on labelled drawings")
            yield Row("", said.format(command=self._command()))

    def _mistake_rows(self) -> Iterator[Row]:
        for found in sorted(self.facts.mistakes, key=lambda found: _place(found.data)):
            yield Row(set_name(found.data), confusions(found))
        if not self.facts.mistakes:
            said = tr("not measured here; {command} counts them on labelled drawings")
            yield Row("", said.format(command=self._command()))

    def _command(self) -> str:
        return f"digitapp evaluate FILE --model {self.id}"

    def _model_rows(self, card: ModelCard) -> Iterator[Row]:
        height, width = card.size
        yield Row(tr("Architecture"), self.facts.architecture or tr("its card does not say"))
        yield Row(tr("Parameters"), _parameters(card))
        yield Row(tr("Trained on"), card.training or tr("its card does not say"))
        meaning = translated(FRAMINGS[card.framing])
        said = tr("{height} x {width} pixels, {meaning} (framing {framing})")
        yield Row(
            tr("Input"), said.format(height=number(height), width=number(width), meaning=meaning, framing=card.framing)
        )
        yield Row(tr("Input tensor"), tensor(card))
        yield Row(tr("Answers"), _answers(card))
        yield Row(tr("Licence"), card.licence or tr("its card does not say"))

    def _file_rows(self) -> Iterator[Row]:
        if self.reason:
            yield Row(tr("Cannot be used"), self.reason)
        yield Row(tr("Id"), tr("{id} (the app starts with it)").format(id=self.id) if self.default else self.id)
        yield Row(tr("File"), self.path)
        yield Row(tr("Size on disk"), tr("the file is gone") if self.bytes is None else size(self.bytes))
        yield Row(tr("Read by"), tr("the backend {name}").format(name=self.backend))
        if self.is_isolated:
            yield Row(tr("Runs in"), self.protection)
        else:
            yield Row(tr("Runs in"), tr("the app's own process, since it comes with the app and its file is unchanged"))
        yield Row(
            tr("Belongs to"), tr("you: it can be renamed and removed") if self.is_own else tr("the app: it stays")
        )


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
    place = offer().of_a_model()
    if not needs:
        return place
    return tr("{place}; its backend may use {needs}").format(place=place, needs=in_words(needs))


def set_name(data: str) -> str:
    """Return a data set's name in words."""
    return translated(SETS[data]) if data in SETS else data


def accuracy(figure: Figure) -> str:
    """Return a figure with its interval and n, such as "99.6 % (99.1 to 99.8, n = 1,498)"."""
    low, high = figure.ci95
    shares = {"low": number(100 * low, 1), "high": number(100 * high, 1), "n": grouped(figure.n)}
    return tr("{share} ({low} to {high}, n = {n})").format(share=as_percent(figure.accuracy), **shares)


def confusions(found: Mistakes) -> str:
    """Return the most frequent mistakes, such as "6 of 1,498 wrong: 9 read as 3 (twice), 0 read as 9 (once)"."""
    shown = listed(map(_confusion, found.confusions[:_SHOWN]))
    said = tr("{wrong} of {n} wrong: {mistakes}") if shown else tr("{wrong} of {n} wrong")
    return said.format(wrong=grouped(found.wrong), n=grouped(found.n), mistakes=shown)


def tensor(card: ModelCard) -> str:
    """Return the input tensor in the field's terms, such as "float32, batch x channels x height x width"."""
    form, (paper, ink) = card.form, card.range
    axes = " x ".join(translated(_AXES[axis]) for axis in form.layout)
    parts = [
        f"{form.dtype}, {axes} ({form.layout})",
        tr("paper {paper}, ink {ink}").format(paper=significant(paper), ink=significant(ink)),
    ]
    if form.batch:
        parts.append(tr("%n image(s) at a time", "", form.batch))
    if form.mean:
        mean, std = (", ".join(map(significant, values)) for values in (form.mean, form.std))
        parts.append(tr("then mean {mean} and standard deviation {std} are taken out").format(mean=mean, std=std))
    return "; ".join(parts)


def size(count: int) -> str:
    """Return a number of bytes in the largest unit of which there is one, such as "917 KiB"."""
    value, said = float(count), tr("{size} bytes")
    for larger in (tr("{size} KiB"), tr("{size} MiB"), tr("{size} GiB")):
        if value < 1024:
            break
        value, said = value / 1024, larger
    return said.format(size=number(value, 0 if count < 1024 or value >= 100 else 1))


def _confusion(one: Confusion) -> str:
    if one.count == 1:
        said = tr("{label} read as {answer} (once)")
    elif one.count == 2:
        said = tr("{label} read as {answer} (twice)")
    else:
        said = tr("{label} read as {answer} (%n times)", "", one.count)
    return said.format(label=one.label, answer=one.answer)


def _parameters(card: ModelCard) -> str:
    if not card.parameters:
        return tr("its card does not say")
    return tr("{count} learnt numbers").format(count=grouped(card.parameters))


def _place(data: str) -> int:
    names = list(SETS)
    return names.index(data) if data in SETS else len(names)


def _doubt_rows(card: ModelCard, figures: Sequence[Figure]) -> Iterator[Row]:
    for figure in figures:
        if figure.doubted is not None:
            yield Row(
                set_name(figure.data), tr("not sure of {share} of the digits").format(share=as_percent(figure.doubted))
            )
    if card.digitness_threshold is None:
        yield Row(tr("what is no digit"), tr("it cannot tell: it takes everything for one of its answers"))
        return
    said = tr("it can tell: with a digitness below {threshold} a drawing is “not a digit”")
    if card.sure_digitness > card.digitness_threshold:
        said = tr(
            "it can tell: with a digitness below {threshold} a drawing is “not a digit”, below {sure} an answer is "
            "“not sure”"
        )
    said = said.format(threshold=number(card.digitness_threshold, 2), sure=number(card.sure_digitness, 2))
    known = [figure.auroc for figure in figures if figure.auroc is not None]
    if known:
        said = tr(
            "{said}; in {share} of 100 pairs of a digit and something else the digit has the higher (AUROC)"
        ).format(said=said, share=number(100 * known[0], 1))
    yield Row(tr("what is no digit"), said)


def _answers(card: ModelCard) -> str:
    shown = ", ".join(card.labels[:26])
    return (
        shown if len(card.labels) <= 26 else tr("{labels}, … (%n label(s))", "", len(card.labels)).format(labels=shown)
    )
