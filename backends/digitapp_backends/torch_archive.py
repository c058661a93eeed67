"""Inspect an exported PyTorch program (.pt2) without PyTorch, and rewrite it so that it is safe to load.

torch.export.load is for trusted files only: it unpickles, imports modules that the file names, evaluates expressions in
it and writes its names into Python code. So PyTorch never reads the original file but the one that `plain` writes,
which holds only weights and what was validated here. The layout of the archive is described in
https://docs.pytorch.org/docs/stable/export/pt2_archive.html, that of the JSON in torch/_export/serde/schema.py.
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
"""Bytes that the program, and each list of weights, may have."""
MAX_CARD = 1 << 20
PROGRAM = "models/model.json"
CARD = f"extra/{CARD_KEY}"
"""The member in which `torch.export.save(..., extra_files={"digitapp.card": text})` stores a card."""
SAMPLES = "data/sample_inputs/model.pt"
"""The only member of a regular file that is a pickle."""
MEMBERS = re.compile(
    rf"{re.escape(PROGRAM)}|data/(weights|constants)/((weight|tensor)_\d+|model_(weights|constants)_config\.json)"
    rf"|{re.escape(SAMPLES)}|extra/.*|archive_format|archive_version|byteorder|\.data/\w+"
)
"""The allowed members: no compiled code, no pickled objects, no weights in the old pickled format."""

OPERATORS = re.compile(
    r"torch\.ops\.(aten|prims)\.(?!__|from_file|save)\w+\.(?!__)\w+|torch\.ops\.aten\.__(and|or|xor)__\.\w+"
    r"|_operator\.(add|sub|mul|floordiv|truediv|mod|pow|neg|eq|ne|lt|le|gt|ge|getitem)"
)
"""The allowed operators: calculations, but none that use files, and no special methods of Python objects.

A forged call may still crash PyTorch's compiled code, as a forged ONNX file may crash onnxruntime; either only ends a
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
"""The patterns of a program's strings by field name; all other fields must match `NAMES`.

PyTorch looks up, evaluates or writes into Python code all strings except those that it passes to an operator.
"""
CONTAINERS = (None, "builtins.tuple", "builtins.list", "builtins.dict", "collections.OrderedDict")
"""The containers allowed for arguments and results; None for a tensor itself."""

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
"""The names of the schema's ScalarType in numpy."""
BROKEN = (
    BadZipFile, OSError, EOFError, RuntimeError, zlib.error, ArithmeticError,
    LookupError, TypeError, AttributeError, ValueError, msgspec.MsgspecError,
)  # fmt: skip
"""The exceptions raised by reading a file that is not an archive, is encrypted, or has unexpected JSON."""


def plain(path: Path) -> BytesIO:
    """Return a new archive with the program only; ModelError if it holds more than tensors and calls of operators.

    The archive is rewritten because PyTorch's zip and JSON readers may interpret a file differently from ours.
    """
    written = BytesIO()
    with _open(path) as members, ZipFile(written, "w") as archive:
        for name in members.infos:
            if not name.startswith("extra/"):
                archive.writestr(f"plain/{name}", _rewrite_member(name, members))
    written.seek(0)
    return written


def card(path: Path) -> str | None:
    """Return the JSON of the card saved in the file; None if there is none."""
    with _open(path) as members:
        return members.read(CARD).decode() if CARD in members.infos else None


def signature(path: Path) -> Signature:
    """Return the program's inputs and outputs with the names in its graph; dynamic dimensions are None."""
    with _open(path) as members:
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
    """The members of an archive, by their names without the root folder."""

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
def _open(path: Path) -> Iterator[_Members]:
    """Open a file in a `with` block; ModelError if the file or anything that the block reads is not valid."""
    try:
        with zip_archive.opened(path) as archive:
            yield _Members(archive)
    except BROKEN as error:
        raise ModelError("it is not a whole .pt2 file: copy or export it again") from error


def _tensor(argument: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    """Describe a value of the graph for a `Tensor`; one that is not a tensor, such as a number, has the dtype ""."""
    if "as_tensor" not in argument:
        return {"name": "".join(argument), "dtype": "", "shape": ()}
    name = argument["as_tensor"]["name"]
    shape = [side.get("as_int") for side in values[name]["sizes"]]
    return {"name": name, "dtype": DTYPES.get(values[name]["dtype"], ""), "shape": shape}


def _rewrite_member(name: str, members: _Members) -> bytes:
    """Return the validated content of a member, for PyTorch to read."""
    if name == SAMPLES:
        return b""  # not needed; if PyTorch cannot unpickle it safely, it does so unsafely
    if not name.endswith(".json"):
        return members.read(name)
    content = members.json(name)
    if name == PROGRAM:
        _remove_metadata(content)
    return msgspec.json.encode(_validate(content))


def _remove_metadata(program: dict[str, Any]) -> None:
    """Remove metadata about a program's origin; ModelError for parts that PyTorch would turn into code."""
    if program.get("guards_code"):
        raise ModelError("it holds guards, which are code: export it with the shapes fixed or fully dynamic")
    module = program["graph_module"]
    if not all("as_tensor" in given for given in module["graph"]["inputs"]):
        raise ModelError("it takes what is no tensor: export it with one tensor for all it takes")
    for part in (module, *module["graph"]["nodes"]):
        part["metadata"] = {}


def _validate(value: Any, key: str = "") -> Any:
    """Return the validated value of a field `key` in the JSON; ModelError if a string in it is not allowed."""
    if key == "use_pickle" and value is not False:
        raise ModelError("it holds pickled objects, which may run code: export plain tensors")
    if isinstance(value, dict):
        return {name: _validate(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return [_validate(part, key) for part in value]
    if isinstance(value, str) and key in ("in_spec", "out_spec"):
        version, tree = msgspec.json.decode(value)
        return msgspec.json.encode([version, _validate_tree(tree)]).decode()
    if isinstance(value, str) and not TEXTS.get(key, NAMES).fullmatch(value):
        description = f"it holds {value[:60]!r} as {key!r}, which no plain network has"
        raise ModelError(f"{description}: export it after run_decompositions()")
    return value


def _validate_tree(tree: dict[str, Any]) -> dict[str, Any]:
    """Return a validated pytree of arguments or results; dict keys become argument names in Python code."""
    kind, keys = tree["type"], msgspec.json.decode(tree["context"] or "null", type=list[str | int] | None)
    if kind not in CONTAINERS:
        raise ModelError(f"it takes or gives {str(kind)[:60]!r}: export it with tensors, tuples, lists and dicts only")
    parts = [_validate_tree(part) for part in tree["children_spec"]]
    return {
        "type": kind,
        "context": tree["context"] and msgspec.json.encode(_validate(keys, "context")).decode(),
        "children_spec": parts,
    }
