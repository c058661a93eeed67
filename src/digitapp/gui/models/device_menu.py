"""The menu of the devices that a model can run on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from digitapp.gui.style.labels import in_menu
from digitapp.language import tr


class DeviceMenu(QObject):
    """Fill a submenu with the devices of the model that answers; it is visible only if there is more than one."""

    chosen = Signal(str, str)
    """Emitted with a backend and the device that its models run on from now on."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu.addMenu(tr("&Run on"))
        self._menu.setObjectName("devices")
        self._group = QActionGroup(self)
        self._backend = ""
        self._group.triggered.connect(lambda action: self.chosen.emit(self._backend, action.data()))
        self.show_devices("", (), "")

    def show_devices(self, backend: str, devices: tuple[str, ...], chosen: str) -> None:
        """Show the devices of a backend's models, the default first; `chosen` is "" if the user chose none."""
        self._backend = backend
        for action in self._group.actions():
            self._group.removeAction(action)
            self._menu.removeAction(action)
            action.deleteLater()
        for device in devices:
            action = QAction(in_menu(device), self)
            action.setData(device)
            action.setCheckable(True)
            self._group.addAction(action)
            self._menu.addAction(action)
            action.setChecked(device == (chosen or devices[0]))
        self._menu.menuAction().setVisible(len(devices) > 1)
