"""Start MLServer, a real server of the Open Inference Protocol, in a process of its own on this machine."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from time import monotonic, sleep

import pytest

from digitapp.api import Tensor
from digitapp_backends import onnx_signature
from digitapp_backends.remote_protocol import DATATYPES

EXAMPLE = Path(__file__).parents[2] / "examples" / "serving"
"""The example whose runtime and settings are tested."""
DEADLINE = 120
"""Seconds until it must be ready; it takes four on a slow machine that is otherwise idle."""
PORTS = {"MLSERVER_HTTP_PORT": "0", "MLSERVER_GRPC_PORT": "0"}
"""Ports that the system chooses."""


@contextmanager
def serving(folder: Path, models: dict[str, Path], silent: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield the address of a server with these ONNX files by name, each in version 1.

    `folder` becomes its model repository; the metadata of `silent` models lacks their inputs and outputs.
    """
    folder.mkdir(parents=True)
    for name in ("settings.json", "onnx_model.py"):
        shutil.copy(EXAMPLE / name, folder)
    for name, path in models.items():
        _put(folder / name, name, path, name in silent)
    # What the command `mlserver` does, but in the Python that runs the tests.
    start = [sys.executable, "-c", "from mlserver.cli import main; main()", "start", "."]
    with running(start, folder, os.environ | {"OMP_NUM_THREADS": "1"}) as address:
        yield address


@contextmanager
def running(start: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Iterator[str]:
    """Start an MLServer by a command in a folder; yield its address when it is ready, and stop it at the end."""
    log = folder / "server.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            start, cwd=folder, env={**environment, **PORTS}, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        yield _address(process, log)
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise


def _put(folder: Path, name: str, path: Path, is_silent: bool) -> None:
    folder.mkdir()
    settings: dict[str, object] = {
        "name": name,
        "implementation": "onnx_model.OnnxModel",
        "parameters": {"uri": str(path), "version": "1"},
    }
    if not is_silent:
        signature = onnx_signature.signature(path)
        settings |= {"inputs": list(map(_described, signature.inputs))}
        settings |= {"outputs": list(map(_described, signature.outputs))}
    (folder / "model-settings.json").write_text(json.dumps(settings))


def _described(tensor: Tensor) -> dict[str, object]:
    shape = [-1 if side is None else side for side in tensor.shape]
    return {"name": tensor.name, "datatype": DATATYPES[tensor.dtype], "shape": shape}


def _address(process: subprocess.Popen[bytes], log: Path) -> str:
    end = monotonic() + DEADLINE
    while monotonic() < end and process.poll() is None:
        found = re.search(r"Uvicorn running on http://(127\.0\.0\.1:\d+)", log.read_text(errors="replace"))
        if found and _is_ready(found[1]):
            return f"http://{found[1]}"
        sleep(0.05)  # another process can only be polled
    pytest.fail(f"MLServer did not start; it said:\n{log.read_text(errors='replace')[-5000:]}")


def _is_ready(place: str) -> bool:
    connection = HTTPConnection(place, timeout=5)
    try:
        connection.request("GET", "/v2/health/ready")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()
