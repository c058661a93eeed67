"""Looks into an exported PyTorch program (.pt2) without PyTorch: what it takes and gives, and that it holds no code.

PyTorch warns that loading one may run what is pickled in it, and it evaluates the file's expressions and names as
Python. So only what `torch.export.save` writes for plain networks is let through. The layout is that of
https://docs.pytorch.org/docs/stable/export/pt2_archive.html, the JSON's that of torch/_export/serde/schema.py.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

import msgspec

from digitapp.api import CARD_KEY, ModelError, Signature, Tensor

LARGEST = 1 << 30
"""Bytes of all that is in a file."""
MOST_JSON = 32 << 20
CARD = f"extra/{CARD_KEY}"
"""Where `torch.export.save(..., extra_files={"digitapp.card": text})` puts a card."""
SAMPLES = "data/sample_inputs/model.pt"
"""The one pickle that each file has; PyTorch reads it in its safe way first."""
PLAIN = re.compile(
    r"models/model\.json|data/(weights|constants)/((weight|tensor)_\d+|model_(weights|constants)_config\.json)"
    rf"|{re.escape(SAMPLES)}|extra/.*|archive_format|archive_version|byteorder|\.data/[\w]+"
)
"""No compiled code, no pickled objects, no weights in the old pickled form."""
OPERATORS = re.compile(
    r"torch\.ops\.(aten|prims)\.\w+\.\w+|_operator\.(add|sub|mul|floordiv|truediv|mod|neg|eq|ne|lt|le|gt|ge|getitem)"
)
SYMBOLS = r"[su]\d+|Symbol|Integer|Mod|FloorDiv|CleanDiv|CeilDiv|Max|Min|positive|integer|nonnegative|True|False"
RESOLVED = {"target": "the operator", "expr_str": "the expression", "name": "the name", "forward_arg_names": "the name"}
"""The texts of a program that PyTorch looks up, evaluates or writes into Python code, and what they are."""
ALLOWED = {
    "the operator": OPERATORS,
    "the expression": re.compile(rf"(\b({SYMBOLS}|\d+)\b|[ '()+*/,=-])*"),
    "the name": re.compile(r"[A-Za-z_]\w*(\.\w+)*"),
    "an argument of the kind": re.compile(r"None|builtins\.(tuple|list|dict)"),
}
DTYPES = {
    1: "uint8",
    2: "int8",
    3: "int16",
    4: "int32",
    5: "int64",
    6: "float16",
    7: "float32",
    8: "float64",
    12: "bool",
}
"""The schema's ScalarType as numpy calls it."""
BROKEN = (
    BadZipFile, OSError, EOFError, NotImplementedError, RecursionError, zlib.error,
    KeyError, TypeError, AttributeError, ValueError, msgspec.MsgspecError,
)  # fmt: skip
"""What reading a file raises that is none, or whose JSON has another form."""


def check(path: Path) -> None:
    """ModelError for what is no exported program, or holds more than tensors and calls of PyTorch's own operators."""
    with _opened(path) as members:
        program = members.json("models/model.json")
        for part in ("weights", "constants"):
            config = members.json(f"data/{part}/model_{part}_config.json")
            if any(entry.get("use_pickle", True) for entry in config["config"].values()):
                raise ModelError("it holds pickled objects, which may run code: export plain tensors")
        if program.get("guards_code"):
            raise ModelError("it holds guards, which are code: export it with the shapes fixed or fully dynamic")
        for what, text in _texts(program):
            if not ALLOWED[what].fullmatch(text):
                raise ModelError(f"it holds {what} {text[:60]!r}, which no plain network has: export it again")


def card(path: Path) -> str | None:
    """The card that was saved in the file, as JSON; None where there is none."""
    with _opened(path) as members:
        return members.text(CARD) if CARD in members else None


def signature(path: Path) -> Signature:
    """What the program takes and gives, by the names of the values in its graph; None for a side that is dynamic."""
    with _opened(path) as members:
        module = members.json("models/model.json")["graph_module"]
        values = module["graph"]["tensor_values"]
        taken = [spec["user_input"]["arg"] for spec in module["signature"]["input_specs"] if "user_input" in spec]
        given = [spec["user_output"]["arg"] for spec in module["signature"]["output_specs"] if "user_output" in spec]
        return Signature(tuple(_tensor(one, values) for one in taken), tuple(_tensor(one, values) for one in given))


class _Members:
    """The files in an archive, by their names without its root folder."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        infos = archive.infolist()
        self._root = infos[0].filename.split("/")[0] if infos else ""
        names = [info.filename.removeprefix(f"{self._root}/") for info in infos]
        if "models/model.json" not in names or len(set(names)) != len(names):
            raise ModelError("it is no exported program: save it with torch.export.save of torch 2.8 or later")
        if sum(info.file_size for info in infos) > LARGEST:
            raise ModelError(f"it holds more than {LARGEST >> 30} GiB, too much for a worker process")
        strange = next((name for name in names if not PLAIN.fullmatch(name)), None)
        if strange:
            raise ModelError(f"it holds {strange[:80]!r}, which no plain network has: export it without")
        self._names = set(names)

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def text(self, name: str) -> str:
        info = self._archive.getinfo(f"{self._root}/{name}")
        if info.file_size > MOST_JSON:
            raise ModelError(f"its {name} has more than {MOST_JSON >> 20} MiB: export a smaller program")
        return self._archive.read(info).decode()

    def json(self, name: str) -> Any:
        return msgspec.json.decode(self.text(name))


@contextmanager
def _opened(path: Path) -> Iterator[_Members]:
    """ModelError where anything in it is not as it has to be."""
    try:
        with ZipFile(path) as archive:
            yield _Members(archive)
    except BROKEN as error:
        raise ModelError("it is not a whole .pt2 file: copy or export it again") from error


def _tensor(argument: dict[str, Any], values: dict[str, Any]) -> Tensor:
    """A tensor of the graph; what is none, such as a number, has no dtype."""
    if "as_tensor" not in argument:
        return Tensor(next(iter(argument)), "", ())
    name = argument["as_tensor"]["name"]
    return Tensor(
        name, DTYPES.get(values[name]["dtype"], ""), tuple(side.get("as_int") for side in values[name]["sizes"])
    )


def _texts(node: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text in the program that PyTorch resolves or evaluates, and what it is."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name in ("in_spec", "out_spec") and isinstance(value, str):
                yield from (("an argument of the kind", str(kind)) for kind in _kinds(msgspec.json.decode(value)))
            yield from _texts(value, name)
    elif isinstance(node, list):
        for value in node:
            yield from _texts(value, key)
    elif isinstance(node, str) and key in RESOLVED:
        yield RESOLVED[key], node


def _kinds(spec: Any) -> Iterator[str | None]:
    """The types of containers in a tree of arguments."""
    if isinstance(spec, dict):
        yield spec["type"]
        spec = spec["children_spec"]
    for part in spec if isinstance(spec, list) else ():
        yield from _kinds(part)
