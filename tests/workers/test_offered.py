"""What the app says of how a model is locked in, on every kind of system."""

from __future__ import annotations

import sys

import pytest

from digitapp.cli.diagnostics import findings
from digitapp.models.page import page_of
from digitapp.models.registry import Registry
from digitapp.workers.sandbox import offered
from digitapp.workers.sandbox.offered import Offer

WHOLE, OLD, FILES, CALLS, NONE = Offer(7, True), Offer(2, True), Offer(7, False), Offer(0, True), Offer(0, False)


@pytest.mark.parametrize(
    ("offer", "doctor", "model"),
    [
        (WHOLE, "start nothing, signal nothing and reach no network", "it is locked in: it reads its folder"),
        (OLD, "but can empty files that you can write", "it is locked in in part"),
        (FILES, "no seccomp: foreign models read their own folder, but can start programs", "it is locked in in part"),
        (CALLS, "but can read and write your files, since this kernel offers no Landlock", "it is locked in in part"),
        (NONE, "none that this app knows on this system", "it is not locked in, since this system offers no way"),
    ],
)
def test_the_words_are_those_of_the_system(offer: Offer, doctor: str, model: str) -> None:
    assert doctor in offer.sentence()
    assert model in offer.of_a_model()


def test_a_system_that_is_not_linux_offers_nothing_and_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert offered.offer.__wrapped__() == NONE


def test_doctor_says_it() -> None:
    told = {finding.name: finding for finding in _first(findings(), "sandbox")}
    assert told["sandbox"].text == offered.offer().sentence()


def test_a_models_page_says_it(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digitapp.models.page.offer", lambda: NONE)
    entry = registry.entry("mlp-8x8")
    assert page_of(registry, entry).protection == ""
    monkeypatch.setattr(registry, "is_isolated", lambda _: True)
    page = page_of(registry, entry)
    assert page.protection == NONE.of_a_model()
    monkeypatch.setattr(registry.permissions, "of", lambda _: ("network",))
    assert page_of(registry, entry).protection == f"{NONE.of_a_model()}; its backend may use the whole network"


def _first(found, name):
    """Yield the findings up to one of a name; those after it start processes."""
    for finding in found:
        yield finding
        if finding.name == name:
            return
