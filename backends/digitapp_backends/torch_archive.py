"""Looks into an exported PyTorch program (.pt2) without PyTorch: what it takes and gives, and what of it is plain.

torch.export.load is made for files that one trusts: it unpickles, imports modules that a file names, evaluates its
expressions and writes its names into Python code. So PyTorch never sees a stranger's file but `plain`, a new one of
weights and of what was looked at here. The layout is that of
https://docs.pytorch.org/docs/stable/export/pt2_archive.html, the JSON's that of torch/_export/serde/schema.py.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

import msgspec

from digitapp.api import CARD_KEY, ModelError, Signature
from digitapp_backends import zip_archive

MAX_JSON = 32 << 20
"""Bytes of the program and of each list of weights."""
MAX_CARD = 1 << 20
PROGRAM = "models/model.json"
CARD = f"extra/{CARD_KEY}"
"""Where `torch.export.save(..., extra_files={"digitapp.card": text})` puts a card."""
SAMPLES = "data/sample_inputs/model.pt"
"""The one pickle that each file has."""
MEMBERS = re.compile(
    rf"{re.escape(PROGRAM)}|data/(weights|constants)/((weight|tensor)_\d+|model_(weights|constants)_config\.json)"
    rf"|{re.escape(SAMPLES)}|extra/.*|archive_format|archive_version|byteorder|\.data/\w+"
)
"""No compiled code, no pickled objects, no weights in the old pickled form."""

OPERATORS = re.compile(
    r"torch\.ops\.(aten|prims)\.(?!__|from_file|save)\w+\.(?!__)\w+|torch\.ops\.aten\.__(and|or|xor)__\.\w+"
    r"|_operator\.(add|sub|mul|floordiv|truediv|mod|pow|neg|eq|ne|lt|le|gt|ge|getitem)"
)
"""Calculations: none with files, and nothing that Python finds in every object.

A forged call may still lead PyTorch's compiled code astray, as a forged ONNX file may lead onnxruntime: both cost a
worker.
"""
SYMBOLS = (
    r"[su]\d+|Symbol|Integer|Add|Mul|Pow|Mod|PythonMod|FloorDiv|CleanDiv|CeilDiv|IntTrueDiv|FloatTrueDiv|ToFloat|Max|Min"
    r"|Equality|Unequality|(Strict)?(Greater|Less)Than|positive|nonnegative|integer|True|False"
)
NAMES = re.compile(r"[\w.-]*")
TEXTS = {
    "target": OPERATORS,
    "as_operator": OPERATORS,
    "expr_str": re.compile(rf"('[su]\d+'|\b({SYMBOLS}|\d+)\b|[ ()+*/,=-])*"),
    "as_string": re.compile(r".*", re.DOTALL),
    "as_strings": re.compile(r".*", re.DOTALL),
    "torch_version": re.compile(r"[\w.+]*"),
}
"""What the texts of a program may be, by the names of their fields; all others are `NAMES`.

PyTorch looks them up, evaluates them or writes them into Python code, but those that it hands to an operator.
"""
CONTAINERS = (None, "builtins.tuple", "builtins.list", "builtins.dict", "collections.OrderedDict")
"""What arguments and answers may be in; None for a tensor itself."""

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
    BadZipFile, OSError, EOFError, RuntimeError, zlib.error, ArithmeticError,
    LookupError, TypeError, AttributeError, ValueError, msgspec.MsgspecError,
)  # fmt: skip
"""What reading a file raises that is none, is encrypted, or whose JSON has another form."""


def plain(path: Path) -> BytesIO:
    """Return the program alone; ModelError for what is none, or holds more than tensors and calls of operators.

    It is written anew since PyTorch's readers of zip files and of JSON may find other things in a file than ours.
    """
    written = BytesIO()
    with _opened(path) as members, ZipFile(written, "w") as archive:
        for name in members.infos:
            if not name.startswith("extra/"):
                archive.writestr(f"plain/{name}", _plain(name, members))
    written.seek(0)
    return written


def card(path: Path) -> str | None:
    """Return the card that was saved in the file, as JSON; None where there is none."""
    with _opened(path) as members:
        return members.read(CARD).decode() if CARD in members.infos else None


def signature(path: Path) -> Signature:
    """Return what it takes and gives, by the names of the values in its graph; None for a side that is dynamic."""
    with _opened(path) as members:
        module = members.json(PROGRAM)["graph_module"]
        values = module["graph"]["tensor_values"]
        specs = module["signature"]
        taken = [spec["user_input"]["arg"] for spec in specs["input_specs"] if "user_input" in spec]
        given = [spec["user_output"]["arg"] for spec in specs["output_specs"] if "user_output" in spec]
        tensors = {
            "inputs": [_tensor(one, values) for one in taken],
            "outputs": [_tensor(one, values) for one in given],
        }
        return msgspec.convert(tensors, Signature)


class _Members:
    """The files in an archive, by their names without its root folder."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        infos = archive.infolist()
        root = infos[0].filename.split("/")[0] if infos else ""
        self.infos = {info.filename.removeprefix(f"{root}/"): info for info in infos}
        if PROGRAM not in self.infos or len(self.infos) != len(infos):
            raise ModelError("it is no exported program, or no whole one: save it with torch.export.save")
        for name in self.infos:
            if not MEMBERS.fullmatch(name):
                raise ModelError(f"it holds {name[:80]!r}, which no plain network has: export it by torch 2.9 or later")

    def read(self, name: str) -> bytes:
        most = MAX_CARD if name == CARD else MAX_JSON if name.endswith(".json") else zip_archive.LARGEST
        if self.infos[name].file_size > most:
            raise ModelError(f"its {name} has more than {most >> 20} MiB: export a smaller program")
        return zip_archive.read(self._archive, self.infos[name])

    def json(self, name: str) -> Any:
        return msgspec.json.decode(self.read(name))


@contextmanager
def _opened(path: Path) -> Iterator[_Members]:
    """Open a file; ModelError where anything in it is not as it has to be."""
    try:
        with zip_archive.opened(path) as archive:
            yield _Members(archive)
    except BROKEN as error:
        raise ModelError("it is not a whole .pt2 file: copy or export it again") from error


def _tensor(argument: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    """Return a tensor of the graph; what is none, such as a number, has no dtype."""
    if "as_tensor" not in argument:
        return {"name": "".join(argument), "dtype": "", "shape": ()}
    name = argument["as_tensor"]["name"]
    shape = [side.get("as_int") for side in values[name]["sizes"]]
    return {"name": name, "dtype": DTYPES.get(values[name]["dtype"], ""), "shape": shape}


def _plain(name: str, members: _Members) -> bytes:
    """Return a member as PyTorch may have it."""
    if name == SAMPLES:
        return b""  # does without; what PyTorch cannot unpickle safely it unpickles all the same
    if not name.endswith(".json"):
        return members.read(name)
    content = members.json(name)
    if name == PROGRAM:
        _prepare(content)
    return msgspec.json.encode(_checked(content))


def _prepare(program: dict[str, Any]) -> None:
    """Take out what only tells where a program is from; ModelError for what PyTorch would make code of."""
    if program.get("guards_code"):
        raise ModelError("it holds guards, which are code: export it with the shapes fixed or fully dynamic")
    module = program["graph_module"]
    if not all("as_tensor" in given for given in module["graph"]["inputs"]):
        raise ModelError("it takes what is no tensor: export it with one tensor for all it takes")
    for part in (module, *module["graph"]["nodes"]):
        part["metadata"] = {}


def _checked(value: Any, key: str = "") -> Any:
    """Return a part of a file's JSON, which is the value of a field `key`; ModelError for a text that is not plain."""
    if key == "use_pickle" and value is not False:
        raise ModelError("it holds pickled objects, which may run code: export plain tensors")
    if isinstance(value, dict):
        return {name: _checked(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return [_checked(part, key) for part in value]
    if isinstance(value, str) and key in ("in_spec", "out_spec"):
        version, tree = msgspec.json.decode(value)
        return msgspec.json.encode([version, _checked_tree(tree)]).decode()
    if isinstance(value, str) and not TEXTS.get(key, NAMES).fullmatch(value):
        said = f"it holds {value[:60]!r} as {key!r}, which no plain network has"
        raise ModelError(f"{said}: export it after run_decompositions()")
    return value


def _checked_tree(tree: dict[str, Any]) -> dict[str, Any]:
    """Return how arguments or answers are put together; a dict's keys become names of arguments in Python code."""
    kind, keys = tree["type"], msgspec.json.decode(tree["context"] or "null", type=list[str | int] | None)
    if kind not in CONTAINERS:
        raise ModelError(f"it takes or gives {str(kind)[:60]!r}: export it with tensors, tuples, lists and dicts only")
    parts = [_checked_tree(part) for part in tree["children_spec"]]
    return {
        "type": kind,
        "context": tree["context"] and msgspec.json.encode(_checked(keys, "context")).decode(),
        "children_spec": parts,
    }
