"""While foreign backends are still asked for their cards, models are chosen and added, and nothing of it is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry
from digitapp.workers.pool import Limits
from support.window_driver import answers_with, choose
from support.window_models import always

BACKEND = '''
"""A backend that tells its cards only once there is a file `go` beside the model."""
import tempfile
import time
from pathlib import Path

import numpy as np

from digitapp.api import Backend, ModelCard


class Slow(Backend):
    def load(self, path, card):
        return lambda images: np.eye(10)[[4] * len(images)]

    def card(self, path):
        Path(tempfile.gettempdir(), "asked").touch()
        while not path.with_name("go").exists():
            time.sleep(0.01)
        return ModelCard(id=path.stem, title=path.stem.title(), size=(28, 28), framing="mnist")
'''


@pytest.fixture
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    info = tmp_path / "site" / "slow-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: slow\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[digitapp.backends]\nslow = slow_backend:Slow\n")
    (tmp_path / "site" / "slow_backend.py").write_text(BACKEND)
    monkeypatch.syspath_prepend(tmp_path / "site")
    (tmp_path / "temporary").mkdir()  # in which the worker has a folder, the only one that it writes to
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "four.slow").write_bytes(b"")
    return folder


@pytest.fixture
def registries() -> list[Registry]:
    """Those of the window: its own comes first."""
    return []


@pytest.fixture
def window(open_window: Callable[..., MainWindow], models: Path, mine: Path, registries: list[Registry]) -> MainWindow:
    def registry() -> Registry:
        registries.append(Registry([models, mine], trusted=[models], limits=Limits(load=30, run=5)))
        return registries[-1]

    return open_window(registry)


def is_enabled(window: MainWindow, model: str) -> bool:
    picker = window.chooser.picker
    place = picker.findData(model, Qt.ItemDataRole.UserRole)
    return place >= 0 and bool(picker.model().index(place, 0).flags() & Qt.ItemFlag.ItemIsEnabled)


def test_a_choice_does_not_end_what_is_looked_at_meanwhile(
    qtbot: QtBot, window: MainWindow, registries: list[Registry], mine: Path
) -> None:
    qtbot.waitUntil(lambda: any(mine.parent.glob("temporary/*/asked")), timeout=20_000)
    assert not is_enabled(window, "four")
    for model in ("seven", "cnn-28x28"):
        choose(window, model)
        qtbot.waitUntil(lambda: answers_with(window, model))  # noqa: B023
    (mine / "go").touch()
    qtbot.waitUntil(lambda: is_enabled(window, "four"), timeout=20_000)


def test_after_a_model_was_added_foreign_backends_are_asked_again(qtbot: QtBot, window: MainWindow, mine: Path) -> None:
    (mine / "go").touch()
    qtbot.waitUntil(lambda: is_enabled(window, "four"), timeout=20_000)
    always(mine / "five.onnx", "5", id="five", title="Five")
    window.registry().refresh()
    window.add_model.added.emit("five")
    qtbot.waitUntil(lambda: answers_with(window, "five"), timeout=20_000)
    qtbot.waitUntil(lambda: is_enabled(window, "four"), timeout=20_000)
