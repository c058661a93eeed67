"""The settings that the app keeps between sessions; the drawing is kept elsewhere."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from digitapp.api import FileError
from digitapp.api.card import ID
from digitapp.drawing.strokes import PEN_WIDTH
from digitapp.files import set_aside, write_atomically
from digitapp.gui import opening
from digitapp.gui.canvas.pen_width import THICKEST, THINNEST
from digitapp.gui.style import theme
from digitapp.language import NAMES
from digitapp.models.registry import Registry

FILE = "settings.ini"
MAX_BYTES = 1 << 20
"""Largest size of the file, in bytes; the app writes a few hundred."""
_DEVICES = "devices"
_CHECKSUM = "layoutChecksum"
_UNEXPECTED_VALUE = re.compile(rb"@(Variant|DateTime)\(")
"""Values of types that the app never writes; some end the process when QSettings reads them."""


class Settings:
    """Typed access to an ini file; an invalid value is treated as missing."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(_repaired(folder / FILE), QSettings.Format.IniFormat)
        keys = [key for key in self._file.allKeys() if key.startswith(f"{_DEVICES}/")]
        self.devices = {key.partition("/")[2]: self._text(key) for key in keys}
        """Maps a backend to the device that was chosen for its models; may be read in any thread."""

    @property
    def model(self) -> str | None:
        """Return the id of the chosen model, or None."""
        text = self._text("model")
        return text if ID.fullmatch(text) else None

    @property
    def pen_width(self) -> int:
        """Return the pen's width in canvas units."""
        text = self._text("penWidth")
        width = int(text) if re.fullmatch("[0-9]{1,3}", text) else 0
        return width if THINNEST <= width <= THICKEST else round(PEN_WIDTH)

    @property
    def framing(self) -> bool:
        """Return whether drawings are framed."""
        return self._text("framing") != "off"

    @property
    def appearance(self) -> str:
        """Return one of `theme.CHOICES`."""
        text = self._text("appearance")
        return text if text in theme.CHOICES else theme.CHOICES[0]

    @property
    def lens(self) -> str:
        """The name of the lens that was open."""
        return self._text("lens") or "input"

    @property
    def collection(self) -> Path | None:
        """The collection that was open; None if unknown."""
        text = self._text("collection")
        path = Path(text)
        try:
            is_possible = path.is_absolute() and path.name != "" and (path.is_file() or not path.exists())
        except (OSError, ValueError):  # a name that no file can have
            return None
        return path if is_possible else None

    @property
    def shows_collection(self) -> bool:
        """Whether the tray was open."""
        return self._text("tray") == "on"

    @property
    def writer(self) -> str:
        """The name of the person who draws."""
        return self._text("writer")

    @property
    def zoom(self) -> float | None:
        """One of `theme.ZOOMS`; None for what suits the screen."""
        text = self._text("zoom")
        return next((zoom for zoom in theme.ZOOMS if f"{zoom:g}" == text), None)

    @property
    def opening(self) -> str:
        """Return where files from outside open: one of `opening.CHOICES`."""
        text = self._text("opening")
        return text if text in opening.CHOICES else opening.ASK

    def keep_opening(self, choice: str) -> None:
        """Write where files from outside open."""
        self._write({"opening": choice})

    @property
    def language(self) -> str:
        """Return a code of `language.NAMES`; "" for the system's language."""
        text = self._text("language")
        return text if text in NAMES else ""

    def keep_language(self, choice: str) -> None:
        """Write which language is spoken, "" for the system's."""
        self._write({"language": choice})

    @property
    def has_seen_tour(self) -> bool:
        """Whether the tour was once taken, or left."""
        return self._text("tour") == "seen"

    def keep_tour(self) -> None:
        """Write that the tour was seen."""
        self._write({"tour": "seen"})

    @property
    def geometry(self) -> QByteArray:
        """Return the window's saved geometry; empty if unknown."""
        return self._layout()[0]

    @property
    def docks(self) -> QByteArray:
        """Return which docks were shown and how large; empty if unknown."""
        return self._layout()[1]

    @property
    def recent(self) -> list[Path]:
        """The files that were opened or saved last, as another window may have changed them since; the newest first."""
        import json

        self._file.sync()
        try:
            names = json.loads(self._text("recent") or "[]")
        except (ValueError, RecursionError):
            return []
        texts = (
            [name for name in names if isinstance(name, str) and "\0" not in name] if isinstance(names, list) else []
        )
        return [path for path in map(Path, texts) if path.is_absolute()]

    def keep_recent(self, paths: Sequence[Path]) -> None:
        """Save the files that were opened or saved last."""
        import json

        self._file.setValue("recent", json.dumps([str(path) for path in paths]))
        self._file.sync()

    @property
    def read_as(self) -> str:
        """What drawings are taken for, a value of `ReadAs`."""
        choice = self._text("readAs")
        return choice if choice in ("digit", "number") else "auto"

    @property
    def shortcuts(self) -> dict[str, str]:
        """The keys that a person gave, by the action's name."""
        import json

        try:
            own = json.loads(self._text("shortcuts") or "{}")
        except (ValueError, RecursionError):
            return {}
        pairs = own.items() if isinstance(own, dict) else ()
        return {name: key for name, key in pairs if isinstance(key, str)}

    @property
    def single_keys(self) -> bool:
        """Whether single letters are shortcuts on the canvas."""
        return self._text("singleKeys") != "off"

    def keep_device(self, backend: str, device: str) -> None:
        """Save the device that the models of a backend run on, "" for the default; call it once one runs there."""
        if self.devices.get(backend, "") == device:
            return
        self.devices = {**self.devices, backend: device}
        self._write({f"{_DEVICES}/{backend}": device})

    def placing(self, registry_factory: Callable[[], Registry]) -> Callable[[], Registry]:
        """Return a factory of registries whose models run on the chosen devices."""

        def make() -> Registry:
            registry = registry_factory()
            registry.devices.update(self.devices)
            return registry

        return make

    def take_saved_in(self) -> Path | None:
        """Return the file that version 0.1 saved the last drawing in, if it still exists; remove the entry."""
        text = self._text("savedIn")
        if text:
            self._file.remove("savedIn")
            self._file.sync()
        try:
            return Path(text) if text and Path(text).exists() else None
        except (OSError, ValueError):  # a name that no file can have
            return None

    def keep(self, values: dict[str, str], geometry: QByteArray, docks: QByteArray) -> None:
        """Save all of them; may be called in any thread."""
        checksum = _checksum(geometry, docks)
        self._write({**values, "geometry": geometry, "docks": docks, _CHECKSUM: checksum})

    def _write(self, values: Mapping[str, str | QByteArray]) -> None:
        """Write values and wait until they are on the disk; each thread needs a QSettings of its own."""
        name = self._file.fileName()
        file = QSettings(name, QSettings.Format.IniFormat) if name else self._file
        for key, value in values.items():
            file.setValue(key, value)
        file.sync()

    def _layout(self) -> tuple[QByteArray, QByteArray]:
        """Return geometry and docks, both empty if the checksum is wrong: Qt can crash on damaged layout bytes."""
        layout = self._bytes("geometry"), self._bytes("docks")
        return layout if self._text(_CHECKSUM) == _checksum(*layout) else (QByteArray(), QByteArray())

    def _text(self, name: str) -> str:
        value = self._file.value(name, "")
        return value if isinstance(value, str) else ""

    def _bytes(self, name: str) -> QByteArray:
        value = self._file.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()


def _checksum(*parts: QByteArray) -> str:
    return str(zlib.crc32(b"".join(bytes(part.data()) for part in parts)))


def _repaired(path: Path) -> str:
    """Return the file's name once it is safe for QSettings to read, "" (settings in memory) if that is impossible.

    Lines with values that the app never writes are removed. A path that is no file, or too large, is set aside.
    """
    try:
        if path.exists() and not (path.is_file() and path.stat().st_size <= MAX_BYTES):
            set_aside(path)
        elif path.exists():
            lines = path.read_bytes().splitlines(keepends=True)
            plain = [line for line in lines if not _UNEXPECTED_VALUE.search(line)]
            if len(plain) < len(lines):
                write_atomically(path, b"".join(plain))
    except (OSError, FileError):
        return ""
    return str(path)
