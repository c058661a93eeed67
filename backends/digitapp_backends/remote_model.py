"""Run models on a server that speaks the Open Inference Protocol: KServe, Triton, MLServer, OpenVINO Model Server."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar
from urllib.parse import unquote

import msgspec
from numpy.typing import NDArray

from digitapp.api import Backend, Floats, InputSpec, ModelCard, ModelError, Run, Signature
from digitapp_backends import input_spec
from digitapp_backends.remote_protocol import SCORES, ServedModel

if TYPE_CHECKING:
    from digitapp_backends.remote_connection import Connect

INPUT = "image"
SERVED = "the served model"
MARGIN = 5.0
"""Seconds that a run may take in addition to the server's time, to convert the largest tensors to text and back."""
MAX_SETTINGS = 64 << 10
"""Bytes that a `.remote` file may have."""
MODEL = re.compile(r"(?P<prefix>.*)/v2/models/(?P<model>[^/]+)(/versions/(?P<version>[^/]+))?/?")
"""The path of a model on a server."""


class Remote(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The settings in a `.remote` file: where the model is served, and how long to wait for it."""

    address: str
    """Such as http://host:8000; it may use https and have a path before the protocol's /v2."""
    model: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    version: str = ""
    """The version of the model; "" if the server is to choose."""
    timeout: Annotated[float, msgspec.Meta(gt=0, le=60)] = 5.0
    """Seconds for a request including retries; while the model is loaded, `MAX_LOADING` at most."""
    retries: Annotated[int, msgspec.Meta(ge=0, le=10)] = 2
    """How often to retry a request if the server cannot be reached or is busy."""
    headers: dict[str, str] = {}
    """Headers to send with each request, such as the Host by which a gateway selects the model."""

    def __post_init__(self) -> None:
        for name, value in self.headers.items():
            if not re.fullmatch(r"[A-Za-z0-9-]+", name) or not (value.isascii() and value.isprintable()):
                raise ValueError(f"the header {name[:40]!r} is not one line of ASCII letters")


class RemoteBackend(Backend):
    """Reads `.remote` files, which say where a model is served; the card beside the file describes the model.

    The input and the outputs are those that the card's form names, or those with the default names, or the only ones.
    """

    needs: ClassVar[tuple[str, ...]] = ("server",)

    def load(self, path: Path, card: ModelCard) -> Run:
        """Check that the server has the model, that it is ready, and that it fits the card.

        ModelError if it is not, or if the server does not respond in time. The returned function raises ModelError if
        a request fails.
        """
        remote = _read_settings(path)
        self.run_timeout = remote.timeout + MARGIN  # so that the file's timeout always expires first
        served = _served_model(remote, self.connect)
        name, output = _names(served.signature(), card)
        wanted = [output, *input_spec.other_names(card)]
        served.check_ready()

        def run(images: NDArray[Any]) -> Floats | tuple[Floats, ...]:
            scores, *others = served.infer(name, images, wanted)
            return input_spec.in_order(scores, others, card)

        return run

    def signature(self, path: Path) -> Signature:
        """Return the inputs and outputs as the server describes them; ModelError if it does not."""
        served = _served_model(_read_settings(path), self.connect)
        found = served.signature()
        if not found.inputs or not found.outputs:
            raise ModelError(f"{served.address} does not say what the model takes and gives: write its card beside it")
        return found

    def file_of(self, address: str) -> str | None:
        """Return `remote_file` for the address of a model; None for other addresses."""
        is_ours = address.startswith(("http://", "https://")) and "/v2/models/" in address
        return remote_file(address) if is_ours else None


def remote_file(url: str) -> str:
    """Return the content of a `.remote` file for an address such as http://host:8000/v2/models/digits/versions/2.

    The version may be left out. ModelError if the address has another form.
    """
    from digitapp_backends.remote_connection import split_address

    parts = split_address(url)
    found = MODEL.fullmatch(parts.path)
    if not found:
        raise ModelError(f"{url}: is not the address of a model; give one like http://host:8000/v2/models/NAME")
    lines = {"address": f"{parts.scheme}://{parts.netloc}{found['prefix']}", "model": unquote(found["model"])}
    if found["version"]:
        lines["version"] = unquote(found["version"])
    if not all(value.isprintable() for value in lines.values()):
        raise ModelError(f"{url}: the name of the model is not one printable line; rename it on the server")
    # A printable string is written in the same way in JSON and in TOML.
    return "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in lines.items())


def _served_model(remote: Remote, connect: Connect) -> ServedModel:
    from digitapp_backends.remote_connection import Connection

    connection = Connection(remote.address, remote.timeout, remote.retries, remote.headers, connect)
    return ServedModel(connection, remote.model, remote.version)


def _read_settings(path: Path) -> Remote:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_SETTINGS + 1)
        if len(content) > MAX_SETTINGS:
            raise ValueError(f"it has more than {MAX_SETTINGS >> 10} KiB")
        return msgspec.convert(tomllib.loads(content.decode()), Remote)
    except OSError as error:
        raise ModelError(f"it cannot be read ({error.strerror}): copy it again or give it your rights") from error
    except (ValueError, RecursionError) as error:  # msgspec's and tomllib's errors are ValueErrors
        reason = " ".join(str(error).split())[:200]
        raise ModelError(f"it does not say where the model is served ({reason}): mend it") from error


def _names(signature: Signature, card: ModelCard) -> tuple[str, str]:
    """Return the names of the input and the output that the card describes."""
    if not signature.inputs or not signature.outputs:
        own = (INPUT, card.output) if card.form == InputSpec() else (card.form.input, card.form.output)
        if not all(own):
            raise ModelError("the server does not say what the model takes and gives: name both in its card's form")
        return own
    given = input_spec.chosen(signature.inputs, card.form.input, "input", SERVED)
    wanted = input_spec.sides(card)
    if given.dtype != card.form.dtype or not input_spec.fits(given.shape, wanted):
        raise ModelError(
            f"its input {given.name!r} is {given.dtype} {_format_shape(given.shape)}, not {card.form.dtype} "
            f"{_format_shape(wanted)} as its card says: mend the card"
        )
    names = [output.name for output in signature.outputs]
    input_spec.check_others(card, names, SERVED)
    scores = [o for o in signature.outputs if o.dtype in SCORES]
    others = [o for o in scores if o.name not in input_spec.other_names(card)]
    usual = card.output if card.output in names else ""
    return given.name, input_spec.chosen(others, card.form.output or usual, "output", SERVED).name


def _format_shape(shape: tuple[int | None, ...]) -> str:
    return f"[{', '.join('any' if side is None else str(side) for side in shape)}]"
