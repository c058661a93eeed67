"""The part of a person who does not see the window: everything is found by its role and its name, through AT-SPI.

Run by `screen_reader.py`. It prints a line for each thing that was done, read or heard, and ends with 1 at the first
that is missing.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE = 20.0
"""Seconds that anything may take to be there."""
UP, DOWN, SPACE = 0xFF52, 0xFF54, 0x20
LENSES = {
    "Input": ("image", "What the model sees"),
    "Why": ("list", "Pieces of the drawing"),
    "Layers": ("list", "Layers, from the input to the answer"),
    "What if": ("chart", "Probabilities along the change"),
    "Replay": ("slider", "Position in time"),
    "Compare": ("radio button", "CNN 8x8"),
    "Table": ("table", "Numbers that were read"),
}
"""What is read in each lens: its role and its name."""
EVENTS = ("object:announcement", "object:property-change", "object:state-changed", "object:children-changed", "focus")
heard: list[tuple[str, str]] = []
"""What was announced, and by what."""


def main() -> None:
    """Do one thing after the other; with --listen only listen, until the end."""
    if "--listen" in sys.argv:
        pyatspi.Registry.registerEventListener(_listen, *EVENTS)
        GLib.MainLoop().run()
    pyatspi.Registry.registerEventListener(_listen, "object:announcement")
    app = wait("the app", lambda: next((one for one in _apps() if one.name == "digitapp"), None))
    canvas = wait("the canvas", lambda: find(app, "canvas", "Canvas"))
    draw(canvas)
    label = read_answer(app)
    choose_model(app, "CNN 8x8")
    for title, (role, name) in LENSES.items():
        read_lens(app, title, role, name)
    collect(app, label)
    hear_error(app)
    evaluate(app)


def draw(canvas: Any) -> None:
    """Draw a stroke downwards with the keyboard's pen."""
    canvas.queryComponent().grabFocus()
    wait("the focus", lambda: canvas.getState().contains(pyatspi.STATE_FOCUSED))
    for _ in range(14):
        key(UP)
    key(SPACE)
    for _ in range(28):
        key(DOWN)
    key(SPACE)
    wait("a stroke", lambda: canvas.queryValue().currentValue == 1)
    places = [said for said, by in heard if by == "Canvas"]
    print(f"heard: {places[0]} ... {places[-1]}")
    print("drew: 1 stroke with the keys")


def read_answer(app: Any) -> str:
    """Hear the answer, and read the same from the answer card and from its bar; return the label."""
    said = wait("an announcement of the answer", lambda: next((said for said, by in heard if by == "Answer"), ""))
    print(f"heard: {said}")
    label, state, share = said.split(", ")
    card = find(app, "label", "Answer")
    assert card.description.startswith(f"{label}, "), card.description
    print(f"read: Answer: {card.description}")
    bars = list(find(app, "chart", "Probabilities"))
    assert [bar.name for bar in bars] == list("0123456789")
    best = max(bars, key=lambda bar: bar.queryValue().currentValue)
    assert best.name == label, (best.name, said)
    print(f"read: {len(bars)} bars; {best.getRoleName()} {best.name}: {best.description} of 100 %")
    assert state in ("sure", "not sure")
    assert share.endswith("%")
    return str(label)


def choose_model(app: Any, title: str) -> None:
    """Have another model answer, by the menu."""
    before = len(heard)
    press(wait(f"the entry {title}", lambda: find(app, "menu item", title)))
    wait("the box of the models", lambda: find(app, "combo box", title))
    said = wait("the answer of that model", lambda: next((said for said, by in heard[before:] if by == "Answer"), ""))
    print(f"chose: {title}; heard: {said}")


def read_lens(app: Any, title: str, role: str, name: str) -> None:
    """Open a lens by its tab and read something that it says."""
    press(find(app, "page tab", title))
    pane = wait(f"the lens {title}", lambda: find(app, "panel", title, showing=True))
    assert pane.description, title

    def content() -> Any:
        found = find(pane, role, name, showing=True)
        return found if found is not None and (found.description or found.childCount) else None

    found = wait(f"{name} in {title}", content)
    parts = [part.name for part in found][:2]
    print(f"read: {title} ({pane.description}): {name}: {found.description} {parts if any(parts) else ''}".rstrip())


def collect(app: Any, label: str) -> None:
    """Put the drawing into the collection, and read it there."""
    press(wait("the entry Collect drawings", lambda: find(app, "menu item", "Collect drawings")))
    press(
        wait("the label's button", lambda: find(app, "push button", f"Collects the drawing as {label}", showing=True))
    )
    gallery = wait("the collection", lambda: find(app, "list", "Examples", showing=True))
    item = wait("the example", lambda: next((one for one in gallery if one.name.startswith(label)), None))
    assert item.getRoleName() == "list item"
    print(f"collected: {item.name}")


def hear_error(app: Any) -> None:
    """Do what cannot be done, and hear why."""
    before = len(heard)
    press(find(app, "push button", "Collects the drawing as 0"))
    said = wait("a message", lambda: next((said for said, by in heard[before:] if by == "Status"), ""))
    print(f"heard: {said}")


def evaluate(app: Any) -> None:
    """Have the model read the collection, hear how well it did, and read the confusion matrix cell by cell."""
    before = len(heard)
    press(find(app, "push button", "Evaluate …"))
    said = wait("how well it read", lambda: next((said for said, _ in heard[before:] if "read right" in said), ""))
    matrix = wait("the confusion matrix", lambda: find(app, "table", "Confusion matrix", showing=True))
    cells = wait("its cells", lambda: [(one.getRoleName(), one.name) for one in matrix])
    print(f"heard: {said}")
    print(f"read: Confusion matrix: {cells}")


def find(root: Any, role: str, name: str, *, showing: bool = False) -> Any:
    """Return what has a role and a name; None while there is nothing like it."""
    for one in _all(root):
        is_it = one.getRoleName() == role and one.name == name
        if is_it and (not showing or one.getState().contains(pyatspi.STATE_SHOWING)):
            return one
    return None


def press(what: Any) -> None:
    """Do what a click does."""
    action = what.queryAction()
    names = [action.getName(place) for place in range(action.nActions)]
    action.doAction(names.index("Press"))


def key(symbol: int) -> None:
    """Press a key and release it."""
    pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)
    _iterate(0.02)


def wait(what: str, condition: Callable[[], Any]) -> Any:
    """Return what a condition gives once that is something; end the program where that takes too long."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if found := condition():
            return found
        _iterate(0.05)
    print(f"missing: {what}; heard so far: {heard}")
    sys.exit(1)


def _iterate(seconds: float) -> None:
    """Handle events for a while."""
    context, until = GLib.MainContext.default(), time.monotonic() + seconds
    while time.monotonic() < until:
        if not context.iteration(False):
            time.sleep(0.002)


def _listen(event: Any) -> None:
    with suppress(GLib.GError):  # what told it may be gone by now
        heard.append((str(event.any_data), event.source.name if event.source else ""))


def _apps() -> Iterator[Any]:
    return (one for one in pyatspi.Registry.getDesktop(0) if one is not None)


def _all(root: Any) -> Iterator[Any]:
    for child in root:
        if child is not None:
            yield child
            yield from _all(child)


if __name__ == "__main__":
    main()
