"""`digitapp collection import` and `export`: drawings and pictures from other people's files, and into them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitapp.cli.output import print_json, say

if TYPE_CHECKING:
    from digitapp.teaching.example import Example
    from digitapp.teaching.formats import LeftOut, Reading


def add_parsers(subparsers: Any) -> None:
    """Add both commands to the subparsers of `digitapp collection`."""
    text = "add drawings and pictures from other files to a collection"
    into = subparsers.add_parser("import", help=text, description=text)
    into.set_defaults(command=run_import)
    into.add_argument("files", nargs="+", type=Path, metavar="FILE", help="or a folder with a folder for each label")
    into.add_argument("--to", required=True, type=Path, metavar="FILE.ndjson", help="the collection, new or not")
    into.add_argument("--label", metavar="LABEL", help="of what has none")
    into.add_argument("--writer", metavar="NAME", help="of what has none")
    text = "write a collection, or any file that can be imported, in another format"
    out = subparsers.add_parser("export", help=text, description=text)
    out.set_defaults(command=run_export)
    out.add_argument("file", type=Path, metavar="FILE.ndjson")
    out.add_argument("--to", required=True, type=Path, metavar="OUT", help="a file or a folder; what is there goes")
    for command in (into, out):
        command.add_argument("--format", metavar="FORMAT", help="instead of what names and contents tell")
        command.add_argument("--json", action="store_true", help="print JSON instead of lines")
