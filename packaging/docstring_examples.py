"""Show the examples in docstrings as code; griffe, which reads them for the documentation, makes quotations of them."""

from __future__ import annotations

import re
from typing import Any

import griffe

_EXAMPLE = re.compile(r"^(?P<indent> *)>>> (?:.+\n?)+", re.MULTILINE)
"""From the first line of an example to the next empty one."""


class DocstringExamples(griffe.Extension):
    """Puts examples between fences."""

    def on_instance(self, *, obj: griffe.Object, **_: Any) -> None:
        """Change the docstring of an object that was just read."""
        if obj.docstring is not None:
            obj.docstring.value = _EXAMPLE.sub(
                lambda found: f"```pycon\n{found[0].rstrip()}\n```\n", obj.docstring.value
            )
