"""The choice of what a model runs on, where its backend offers more than one device."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu


class DeviceMenu(QObject):
    """Fills a submenu with the devices of the model that answers; it is there only where there is a choice."""

    chosen = Signal(str, str)
    """A backend and the device that its models run on from now on."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu.addMenu("&Run on")
        self._menu.setObjectName("devices")
        self._group = QActionGroup(self)
        self._backend = ""
        self._group.triggered.connect(lambda action: self.chosen.emit(self._backend, action.data()))
        self.show_devices("", (), "")

    def show_devices(self, backend: str, devices: tuple[str, ...], chosen: str) -> None:
        """What a backend's models can run on, the default first; `chosen` is "" where nothing was."""
        self._backend = backend
        for action in self._group.actions():
            self._group.removeAction(action)
            self._menu.removeAction(action)
            action.deleteLater()
        for device in devices:
            action = QAction(device, self)
            action.setData(device)
            action.setCheckable(True)
            self._group.addAction(action)
            self._menu.addAction(action)
            action.setChecked(device == (chosen or devices[0]))
        self._menu.menuAction().setVisible(len(devices) > 1)
