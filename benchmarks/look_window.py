"""Opens the windows that `looks.py` pictures, draws in them, and waits until they are as they will be."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication
from screenshot import STROKES, draw, wait

from digitapp.drawing.files import Record, read_records, write_records
from digitapp.gui.app import make_window
from digitapp.gui.documents.samples import NO_DIGITS
from digitapp.gui.main_window import MainWindow
from digitapp.importing.ranking import DRAWINGS
from digitapp.models.registry import Registry, bundled_folder
from digitapp.teaching.collection import Collection
from digitapp.teaching.example import Example

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from support.window_models import always, write_broken, write_raising  # type: ignore[import-not-found]

HELD = threading.Event()
"""Set once models may be loaded."""
_LOADING = "loading"
_MODELS = ("own-model", "failing-model", "broken-model", "picker", "menu-model")
"""States in which there are models of the user's own."""


@contextmanager
def opened(app: QApplication, folder: Path, theme: str, name: str) -> Iterator[MainWindow]:
    """Open a window for a state, ready but where the state is that it is not."""
    models = folder / "models"
    if name in _MODELS:
        always(models / "mine.onnx", "3", id="mine", title="My first network, trained in the third lesson")
        write_raising(models / "raising.onnx", id="raising", title="One that fails")
        write_broken(models / "torn.onnx")
    HELD.clear() if name == _LOADING else HELD.set()

    def registry() -> Registry:
        HELD.wait()
        trusted = {bundled_folder(), models} if name == "failing-model" else None  # a foreign one is tried first
        return Registry([bundled_folder(), models], trusted=trusted)

    window = make_window(registry, folder / "state")
    window.view.set_appearance(theme)
    window.show()
    window.setProperty("folder", str(folder))
    if name != _LOADING:
        wait(app, lambda: window.is_ready)
    try:
        yield window
    finally:
        HELD.set()
        window.close()
        window.deleteLater()
        app.processEvents()


def digit(window: MainWindow) -> None:
    """A seven that the model is sure of."""
    for stroke in STROKES:
        draw(window.canvas, stroke)
    read(window)


def app() -> QApplication:
    return cast(QApplication, QApplication.instance())


def known(window: MainWindow, model: str, usable: bool = True) -> None:
    """Wait until a worker has looked at a model of the user's own."""

    def looked_at() -> bool:
        return any(entry.id == model and (entry.card is not None) == usable for entry in window.registry().entries)

    wait(app(), looked_at, 60)


def read(window: MainWindow) -> None:
    """Wait until the answer is about the drawing, and nothing moves any more."""
    steps = window.lenses.lens("input").steps  # type: ignore[attr-defined]
    wait(app(), lambda: window.live_prediction.up_to_date and not (steps.is_playing or steps.is_waiting))


def compared(window: MainWindow) -> None:
    """Wait until every model that is compared has its answer."""
    lens = window.lenses.lens("compare")

    def are_judged() -> bool:
        slots, sentence = lens.slots, lens.sentence.text()  # type: ignore[attr-defined]
        return all(slot.row.shown.label for slot in slots) and sentence.startswith(("All", "No", *"23456789"))

    wait(app(), are_judged)


def sample(window: MainWindow, record: Record) -> None:
    window.documents.show_record(record)
    read(window)


def collected(window: MainWindow, labels: Sequence[str]) -> None:
    """Open the tray on a collection of generated digits, or of none, with these labels."""
    path = Path(str(window.property("folder"))) / "state" / "collections" / "My drawings.ndjson"
    drawings = {str(record.label): record.drawing() for record in read_records(DRAWINGS)}
    heart = NO_DIGITS[0].record().drawing()
    examples = (Example(id="", label=label, drawing=drawings.get(label, heart), writer="Ada") for label in labels)
    Collection(path).extend(examples)
    window.actions_["collection"].setChecked(True)
    tray = window.collecting.tray
    wait(app(), lambda: tray.labels.counts.total() == len(labels) and not window.collecting.store.is_busy)
    for _ in range(3):  # thumbnails are made once they were to be painted
        tray.grab()
        app().processEvents()
        wait(app(), lambda: not window.collecting.store.is_busy)


def labelled(window: MainWindow, label: int) -> None:
    path = Path(str(window.property("folder"))) / "lesson.ndjson"
    write_records(path, [Record([list(stroke) for stroke in STROKES], label=label)])
    window.file_actions.open_path(path)
    wait(app(), lambda: window.documents.label is not None)
    read(window)
