"""Finds out which of the system's libraries Qt lacks, by loading what Qt would load."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

from digitapp.language import tr

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt's wheels link to, and the package of Debian and Ubuntu that has it."""

_SONAME = re.compile(r"lib[\w+.-]+?\.so[.\d]*")
_WAYLAND = "libwayland"
_X11 = ("libxcb", "libX11", "libxkbcommon-x11")

Load = Callable[[str], object]
"""Loads a library by its path or its name; OSError with the loader's message where it cannot."""


def missing(environment: Mapping[str, str], load: Load = ctypes.CDLL, folder: Path | None = None) -> str | None:
    """Return what the loader says of the platform plug-in that Qt would take; None where one of them loads.

    `folder` is where the plug-ins are, by default PySide6's.
    """
    said: list[str] = []
    for plugin in _plugins(folder or _plugin_folder(), _platforms(environment)):
        try:
            load(str(plugin))
        except OSError as error:
            said.append(str(error))
        else:
            return None
    return said[0] if said else None


def advice(message: str, environment: Mapping[str, str], load: Load = ctypes.CDLL) -> str:
    """Return how to install what the loader's message says is missing, and all else that is missing with it.

    The loader names one library at a time; a person should not have to start the app once for each.
    """
    found = _SONAME.match(message)
    if found is None:
        return tr("install PySide6 again")
    named = found[0]
    packages = {PACKAGES[name] for name in (named, *_absent(environment, load)) if name in PACKAGES}
    if named not in PACKAGES:
        return tr("install the package that holds {library}").format(library=named)
    return tr("on Debian and Ubuntu: {command}").format(command=f"apt install {' '.join(sorted(packages))}")


def _absent(environment: Mapping[str, str], load: Load) -> Iterator[str]:
    """Yield the known libraries that cannot be loaded, less those of a platform that is not asked for."""
    platforms = _platforms(environment)
    for name in PACKAGES:
        is_wayland, is_x11 = name.startswith(_WAYLAND), name.startswith(_X11)
        if (is_wayland and "wayland" not in platforms) or (is_x11 and "xcb" not in platforms):
            continue
        try:
            load(name)
        except OSError:
            yield name


def _platforms(environment: Mapping[str, str]) -> list[str]:
    """Return the platforms that Qt tries, in its order."""
    if asked := environment.get("QT_QPA_PLATFORM"):
        return [name.partition(":")[0] for name in asked.split(";")]
    is_wayland = environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland"
    return ["wayland", "xcb"] if is_wayland else ["xcb"]


def _plugins(folder: Path, platforms: Iterable[str]) -> Iterator[Path]:
    for name in platforms:
        # Up to Qt 6.9 there is libqwayland-generic.so instead of libqwayland.so.
        yield from sorted(folder.glob(f"libq{name}.so")) or sorted(folder.glob(f"libq{name}-generic.so"))


def _plugin_folder() -> Path:
    found = find_spec("PySide6")  # not an import: what PySide6 loads may be what is missing
    places = found.submodule_search_locations if found else None
    return Path(next(iter(places or ()), "")) / "Qt" / "plugins" / "platforms"
