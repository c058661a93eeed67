"""The id and the title of a model, from a name that a person or a file gives."""

from __future__ import annotations

import re


def id_of(title: str) -> str:
    """Derive a model id from a title: lower-case letters, digits, hyphens, dots and underscores."""
    return re.sub(r"[^a-z0-9._]+", "-", title.lower()).strip("-._")[:64] or "model"


def title_of(name: str) -> str:
    """Derive a title from a name: one printable line of at most 80 characters."""
    return "".join(letter if letter.isprintable() else " " for letter in name).strip()[:80] or "model"
