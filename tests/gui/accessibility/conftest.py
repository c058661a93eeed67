"""A screen reader that is there only in as far as Qt believes in it, and what it would have said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from digitapp.gui.accessibility import factory, interfaces
from support.announced import Said


@pytest.fixture
def said(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Said]]:
    """Everything that is announced while a screen reader runs."""
    heard: list[Said] = []
    announce = interfaces.announce

    def listen(widget: QWidget, sentence: str, is_urgent: bool) -> None:
        heard.append(Said(sentence, is_urgent))
        announce(widget, sentence, is_urgent)

    monkeypatch.setattr(interfaces, "announce", listen)
    factory.install()
    QAccessible.setActive(True)
    yield heard
    QAccessible.setActive(False)
