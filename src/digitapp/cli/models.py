"""`digitapp models`: list the installed models, show the page of one, rename, remove or bring back your own."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Sequence
from typing import Any

import msgspec

from digitapp.api import DigitappError, ModelCard
from digitapp.cli.output import percentage, print_json, print_table, say
from digitapp.language import Marked, grouped, mark, tr, translated
from digitapp.models import manage
from digitapp.models.page import Page, page_of
from digitapp.models.permissions import check_known, missing_needs
from digitapp.models.registry import Entry, Registry, default_id
from digitapp.workers.needs import in_words

FIGURES = {
    "mnist-test": Marked("MNIST"),
    "pen-strokes-held-out": mark("pen strokes"),
    "optdigits-test": Marked("optdigits"),
}
"""The data sets of a card's figures, with their names in the table."""
ACTIONS = ("rename", "remove", "restore", "allow", "forbid")


def run(args: argparse.Namespace) -> None:
    """List all models, with the reason for those that cannot be used; or do with one what the options say."""
    chosen = [name for name in ("id", *ACTIONS) if getattr(args, name) is not None]
    if len(chosen) > 1:
        raise DigitappError(
            tr("one thing at a time: give an ID or one of --{names}").format(names=", --".join(ACTIONS))
        )
    registry = Registry()
    if chosen in (["allow"], ["forbid"]):
        done, sentence = _permit(registry, args.allow or args.forbid, is_allowed=args.forbid is None)
        print_json(done) if args.json else say(sentence)
        return
    registry.probe()
    if chosen == ["id"]:
        _print_page(page_of(registry, registry.entry(args.id)), args.json)
    elif chosen:
        done, sentence = _manage(registry, chosen[0], args)
        print_json(done) if args.json else say(sentence)
    else:
        _print_list(registry.entries, args.json)


def _permit(registry: Registry, backend: str, is_allowed: bool) -> tuple[dict[str, Any], str]:
    """Let a backend use what it needs, or no longer; return what was done, as JSON and as a sentence."""
    check_known(registry.plugins, backend)
    if not is_allowed:
        registry.allow(backend, ())
        return {"backend": backend, "allowed": []}, tr(
            "The backend {backend} may use its model's folder alone now."
        ).format(backend=repr(backend))
    if not (needs := missing_needs(registry.check_backend, backend)):
        allowed = registry.permissions.of(backend)
        return {"backend": backend, "allowed": allowed}, tr(
            "The backend {backend} needs nothing that it may not use."
        ).format(backend=repr(backend))
    registry.allow(backend, needs)
    undo = f"digitapp models --forbid {shlex.quote(backend)}"
    said = tr("The backend {backend} may use {needs} now. To undo this: {command}")
    sentence = said.format(backend=repr(backend), needs=in_words(needs), command=undo)
    return {"backend": backend, "allowed": needs, "undo": undo}, sentence


def _manage(registry: Registry, what: str, args: argparse.Namespace) -> tuple[dict[str, str], str]:
    """Rename, remove or bring back a model; return what was done, as JSON and as sentences."""
    if what == "rename":
        model, title = args.rename
        before = registry.entry(model).title
        after = manage.rename(registry, model, title).title
        undo = f"digitapp models --rename {shlex.quote(model)} {shlex.quote(before)}"
        said = tr("{model} is called {title} now. To undo this: {command}")
        sentence = said.format(model=model, title=repr(after), command=undo)
        return {"id": model, "title": after, "undo": undo}, sentence
    if what == "remove":
        gone = manage.remove(registry, args.remove)
        undo = f"digitapp models --restore {shlex.quote(gone.folder.name)}"
        said = tr("{model} was removed; its files are kept in {folder}. To bring it back: {command}")
        sentence = said.format(model=gone.id, folder=gone.folder, command=undo)
        return {"id": gone.id, "folder": str(gone.folder), "undo": undo}, sentence
    model = manage.restore(registry, args.restore)
    undo = f"digitapp models --remove {shlex.quote(model)}"
    return {"id": model, "undo": undo}, tr("{model} is among your models again.").format(model=model)


def _print_page(page: Page, as_json: bool) -> None:
    if as_json:
        print_json(msgspec.structs.asdict(page))
        return
    say(page.title)
    for section in page.sections():
        say(f"\n{section.heading}")
        for term, text in section.rows:
            say(f"  {term}: {text}" if term else f"  ({text})")


def _print_list(entries: Sequence[Entry], as_json: bool) -> None:
    if as_json:
        print_json([_entry_row(entry) for entry in entries])
        return
    figures = map(translated, FIGURES.values())
    columns = (tr("model"), tr("title"), tr("input"), tr("parameters"), *figures, tr("non-digits"), tr("state"))
    print_table(columns, map(_entry_cells, entries))
    for entry in entries:
        if entry.reason:
            say(tr("{model}: cannot be used: {reason}").format(model=entry.id, reason=entry.reason))


def _entry_row(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "default": entry.id == default_id(),
        "backend": entry.backend,
        "path": str(entry.path),
        "reason": entry.reason,
        "tells_non_digits": entry.card.tells_non_digits if entry.card else None,
        "card": entry.card,
    }


def _entry_cells(entry: Entry) -> list[str]:
    card = entry.card
    if card is None:
        return [entry.id, entry.title, *[""] * (3 + len(FIGURES)), tr("see below")]
    size = f"{card.size[0]} x {card.size[1]}, {card.framing}"
    state = (
        tr("see below")
        if entry.reason
        else tr("default", "the model that the app starts with")
        if entry.id == default_id()
        else ""
    )
    return [
        entry.id,
        card.title,
        size,
        grouped(card.parameters) if card.parameters else "-",
        *(_accuracy(card, name) for name in FIGURES),
        tr("told") if card.tells_non_digits else tr("cannot tell"),
        state,
    ]


def _accuracy(card: ModelCard, data: str) -> str:
    figure = card.figure(data)
    return percentage(figure.accuracy) if figure else "-"
