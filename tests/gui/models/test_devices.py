"""A device that does not work is left for the default one, at once and at the next start; nobody is locked out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from digitapp.api import Backend, ModelCard, ModelError, Run
from digitapp.gui.main_window import MainWindow
from digitapp.models.registry import Registry
from digitapp_backends.onnx_runtime import OnnxBackend
from support.window_driver import answers_with, checked_devices, choose, devices, draw, shown

Open = Callable[..., MainWindow]


class Broken(Backend):
    """Gives 5 on its first device; the second is listed, but does not start, as without a driver."""

    def load(self, path: Path, card: ModelCard) -> Run:
        if self.device == "gpu":
            raise ModelError("gpu does not start here: choose another device")
        return lambda images: np.eye(10)[[5] * len(images)]

    def card(self, path: Path) -> ModelCard:
        return OnnxBackend().card(path)

    def devices(self) -> tuple[str, ...]:
        return ("cpu", "gpu")


@pytest.fixture
def registry(models: Path) -> Callable[[], Registry]:
    def make() -> Registry:
        made, backend = Registry([models], trusted=[models]), Broken()
        made.plugins.load = lambda _name: backend
        return made

    return make


def enabled(window: MainWindow, model: str) -> bool:
    picker = window.chooser.picker
    row = picker.model().index(picker.findData(model, Qt.ItemDataRole.UserRole), 0)
    return bool(row.flags() & Qt.ItemFlag.ItemIsEnabled)


def test_a_device_that_does_not_start_gives_way_to_the_default(
    qtbot: QtBot, open_window: Open, registry: Callable[[], Registry]
) -> None:
    window = open_window(registry)
    draw(window)
    qtbot.waitUntil(lambda: shown(window) == "5")
    devices(window)[1].trigger()
    qtbot.waitUntil(lambda: "gpu does not start here" in window.status_bar.status.text())
    assert window.status_bar.status.text().endswith("; it runs on the default device.")
    assert window.status_bar.status.is_error
    qtbot.waitUntil(lambda: checked_devices(window) == ["cpu"])
    qtbot.waitUntil(lambda: shown(window) == "5")
    assert window.settings.devices.get("onnx", "") == ""
    assert enabled(window, "seven")
    choose(window, "seven")
    qtbot.waitUntil(lambda: answers_with(window, "seven"))


def test_a_device_that_is_gone_since_last_time_locks_nobody_out(
    qtbot: QtBot, open_window: Open, registry: Callable[[], Registry], state: Path
) -> None:
    window = open_window(registry)
    window.settings.keep_device("onnx", "gpu")
    window.close()
    again = open_window(registry)
    draw(again)
    qtbot.waitUntil(lambda: shown(again) == "5")
    assert "gpu does not start here" in again.status_bar.status.text()
    assert checked_devices(again) == ["cpu"]
    assert again.settings.devices["onnx"] == ""
    assert enabled(again, "seven")
