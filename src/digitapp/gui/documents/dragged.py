"""What is dropped or pasted: files, pictures that another program hands over, or only the address of one."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, cast

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

from digitapp.gui.documents.picture_files import PictureItem
from digitapp.language import mark

ONLY_ADDRESS = mark(
    "The browser hands over only the picture's address, and nothing is fetched from the network here; "
    "choose Copy image there, and press Ctrl+V here."
)
_FORMATS = ("image/png", "image/jpeg", "image/webp", "image/tiff", "image/gif", "image/bmp", "image/heic")
"""Without loss first; a browser offers several."""
_DATA = re.compile(r"data:image/[\w.+-]+;base64,([A-Za-z0-9+/=\s%]+)")
_WEB = ("http", "https")


class Dragged(NamedTuple):
    """What there is to open."""

    paths: tuple[Path, ...] = ()
    picture: Callable[[], bytes] | None = None
    """Returns the content of a picture, in any thread; None for none."""
    is_only_address: bool = False

    def __bool__(self) -> bool:
        return bool(self.paths or self.picture or self.is_only_address)

    def items(self, name: str) -> list[PictureItem]:
        """Return the picture under a name, if there is one."""
        return [] if self.picture is None else [PictureItem(Path(name), self.picture)]


def offered(data: QMimeData) -> Dragged:
    """Return what there would be to open; the other program is not asked for a picture yet, which may take a moment."""
    urls = data.urls()
    if urls and all(url.isLocalFile() for url in urls):
        return Dragged(tuple(Path(url.toLocalFile()) for url in urls))
    if any(map(data.hasFormat, _FORMATS)) or data.hasImage() or _inline(data, urls) is not None:
        return Dragged(picture=bytes)
    return Dragged(is_only_address=bool(urls) and all(url.scheme() in _WEB for url in urls))


def dragged(data: QMimeData) -> Dragged:
    """Return what there is to open; pictures are not decoded."""
    found, urls = offered(data), data.urls()
    if found.picture is None:
        return found
    for kind in _FORMATS:
        if data.hasFormat(kind) and (content := bytes(data.data(kind).data())):
            return Dragged(picture=lambda: content)
    if (inline := _inline(data, urls)) is not None:
        return Dragged(picture=lambda: inline)
    if data.hasImage() and not (image := cast(QImage, data.imageData())).isNull():
        return Dragged(picture=lambda: _encoded(image))
    return Dragged()


def _inline(data: QMimeData, urls: list[QUrl]) -> bytes | None:
    """Return the picture that is written out in an address or in HTML."""
    texts = [url.toString() for url in urls if url.scheme() == "data"]
    texts += [data.html()] if data.hasHtml() else []
    for text in texts:
        if (found := _DATA.search(text)) is not None:
            try:
                return base64.b64decode(QUrl.fromPercentEncoding(found[1].encode()))
            except ValueError:
                continue
    return None


def _encoded(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
