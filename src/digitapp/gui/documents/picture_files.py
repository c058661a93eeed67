"""Pictures to step through like the drawings of a file: of one or several files, page by page, or from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from digitapp.api import FileError
from digitapp.drawing.pictures import Picture
from digitapp.gui.style.theme import DASH
from digitapp.language import grouped, number, tr
from digitapp.preprocessing.picture_files import count_pages, is_moving, read_picture


class PictureItem(NamedTuple):
    """A file, or what returns the content of one that was pasted or dropped; then `path` is only a name for it."""

    path: Path
    content: Callable[[], bytes] | None = None


class PictureFiles:
    """The pictures of some files in their order; nothing is read before it is wanted."""

    def __init__(self, items: Sequence[PictureItem]) -> None:
        self.items = tuple(items)
        self.total = 1 if len(items) == 1 and items[0].content is not None else None
        """The number of pictures; None until counted."""
        self.abandoned = False
        """Set to stop the count when its result is no longer needed."""
        self._pages: dict[int, int] = {}

    @property
    def path(self) -> Path | None:
        """The first file; None for what was pasted or dropped without one."""
        return next((item.path for item in self.items if item.content is None), None)

    def picture(self, position: int) -> tuple[Picture, str]:
        """Return a picture by its position from 0, and what is to be said of it; FileError if it cannot be read."""
        item, page = self._at(position)
        content = None if item.content is None else item.content()
        picture = read_picture(item.path, page, content)
        moves = is_moving(item.path, content)
        said = tr("{name} is an animation: this is its first picture.").format(name=item.path.name)
        return picture, said if moves else ""

    def name(self, position: int) -> str:
        """Return the name of a picture's file; call it for pictures that were read."""
        return self._at(position)[0].path.name

    def __len__(self) -> int:
        return sum(map(self._page_count, range(len(self.items))))

    def count(self) -> None:
        """Count the pictures."""
        found = 0
        for item in range(len(self.items)):
            found += self._page_count(item)
            if self.abandoned:
                return
        self.total = found

    def _at(self, position: int) -> tuple[PictureItem, int]:
        left = position
        for at, item in enumerate(self.items):
            if left < (pages := self._page_count(at)):
                return item, left
            left -= pages
        raise FileError(
            tr("{path}: there is no picture {place}").format(path=self.items[-1].path, place=number(position + 1))
        )

    def _page_count(self, at: int) -> int:
        if at not in self._pages:
            item = self.items[at]
            try:
                self._pages[at] = 1 if item.content is not None else count_pages(item.path)
            except FileError:
                self._pages[at] = 1  # reported when it is to be shown
        return self._pages[at]


class OpenPicture(NamedTuple):
    """The pictures to which the one on the canvas belongs, and its place among them."""

    file: PictureFiles
    position: int

    @property
    def title(self) -> str:
        """Return the file's name, and the picture's position if there are several."""
        name, total = self.file.name(self.position), self.file.total
        if total == 1:
            return name
        if len(self.file.items) == 1:
            said = tr("page {place} of {total}") if total else tr("page {place}")
        else:
            said = tr("picture {place} of {total}") if total else tr("picture {place}")
        return f"{name} {DASH} {said.format(place=number(self.position + 1), total=grouped(total or 0))}"

    @property
    def has_next(self) -> bool:
        """Return whether there may be a picture after this one."""
        return self.file.total is None or self.position + 1 < self.file.total

    @property
    def has_previous(self) -> bool:
        """Return whether there is a picture before this one."""
        return self.position > 0
