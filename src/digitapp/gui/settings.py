"""What the app remembers from one start to the next, apart from the drawing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from digitapp.drawing.strokes import PEN_WIDTH
from digitapp.gui.style import theme
from digitapp.models.registry import Registry

FILE = "settings.ini"
_DEVICES = "devices"


class Settings:
    """Typed access to an ini file; a value that makes no sense counts as not there."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / FILE), QSettings.Format.IniFormat)
        keys = [key for key in self._file.allKeys() if key.startswith(f"{_DEVICES}/")]
        self.devices = {key.partition("/")[2]: self._text(key) for key in keys}
        """By backend, the device that was chosen for its models; may be read in any thread."""

    @property
    def model(self) -> str | None:
        """The id of the model that was chosen."""
        return self._text("model") or None

    @property
    def pen_width(self) -> int:
        """In canvas units."""
        text = self._text("penWidth")
        return int(text) if text.isdecimal() else round(PEN_WIDTH)

    @property
    def framing(self) -> bool:
        """Whether drawings are framed."""
        return self._text("framing") != "off"

    @property
    def appearance(self) -> str:
        """One of `theme.CHOICES`."""
        text = self._text("appearance")
        return text if text in theme.CHOICES else theme.CHOICES[0]

    @property
    def geometry(self) -> QByteArray:
        """Where the window was; empty where that is not known."""
        return self._bytes("geometry")

    @property
    def docks(self) -> QByteArray:
        """Which docks were shown and how large; empty where that is not known."""
        return self._bytes("docks")

    def keep_device(self, backend: str, device: str) -> None:
        """Writes what the models of a backend run on, once it is seen that they do; "" for the default."""
        if self.devices.get(backend, "") == device:
            return
        self.devices = {**self.devices, backend: device}
        self._file.setValue(f"{_DEVICES}/{backend}", device)
        self._file.sync()

    def placing(self, registry_factory: Callable[[], Registry]) -> Callable[[], Registry]:
        """Makes registries whose models run on the devices that were chosen."""

        def make() -> Registry:
            registry = registry_factory()
            registry.devices.update(self.devices)
            return registry

        return make

    def take_saved_in(self) -> Path | None:
        """The file that held the last drawing when the app ended; said once, for an app that crashes says nothing."""
        text = self._text("savedIn")
        self._file.remove("savedIn")
        self._file.sync()
        return Path(text) if text else None

    def keep(self, values: dict[str, str], geometry: QByteArray, docks: QByteArray) -> None:
        """Writes all of them."""
        for name, value in values.items():
            self._file.setValue(name, value)
        self._file.setValue("geometry", geometry)
        self._file.setValue("docks", docks)
        self._file.sync()

    def _text(self, name: str) -> str:
        value = self._file.value(name, "")
        return value if isinstance(value, str) else ""

    def _bytes(self, name: str) -> QByteArray:
        value = self._file.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()
