"""Labelled drawings and pictures in the formats of others: one module a format, read and written as a stream."""

from __future__ import annotations

from digitapp.teaching.formats.format import Format, LeftOut
from digitapp.teaching.formats.registry import FORMATS, Reading, Written, format_of, named, read, write

__all__ = ["FORMATS", "Format", "LeftOut", "Reading", "Written", "format_of", "named", "read", "write"]
