"""What of a window is there again at the next start, and how it is put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digitapp.gui.settings_keeper import Kept

if TYPE_CHECKING:
    from digitapp.gui.main_window import MainWindow


def restore_settings(window: MainWindow) -> None:
    """Give a window what it had last time."""
    settings, actions = window.settings, window.actions_
    actions.pen_width.setValue(settings.pen_width)
    actions["framing"].setChecked(True)
    window.view.recall(settings)
    actions["single_keys"].setChecked(settings.single_keys)
    if settings.shortcuts:
        actions.keys.take(settings.shortcuts)
    window.lenses.open(settings.lens)
    window.numbers.recall(settings.read_as)
    for action in actions.read_as.actions():
        action.setChecked(action.data() == settings.read_as)
    window.collecting.recall()


def settings_of(window: MainWindow) -> Kept:
    """Return what a window has now."""
    import json

    actions = window.actions_
    values = {
        "penWidth": str(actions.pen_width.value()),
        "framing": "on" if actions["framing"].isChecked() else "off",
        "singleKeys": "on" if actions["single_keys"].isChecked() else "off",
        "shortcuts": json.dumps(own) if (own := actions.keys.own) else "",
        "lens": window.lenses.current,
        "readAs": window.numbers.read_as.value,
        **window.view.values(),
        **window.collecting.values(),
    }
    if window.models.card is not None:
        values["model"] = window.models.card.id
    return Kept(values, window.saveGeometry(), window.saveState())
