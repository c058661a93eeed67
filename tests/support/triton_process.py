"""Start Triton itself in a process of its own on this machine: the server that the package nvidia-pytriton carries."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from time import monotonic, sleep
from urllib.error import URLError
from urllib.request import urlopen

import pytest

DEADLINE = 120
"""Seconds until it must be ready; it takes two on a machine that is otherwise idle."""
ABSENT = "needs Triton's server: pip install --no-deps nvidia-pytriton"


def server_folder() -> Path | None:
    """Return the folder of the server and its backends, None if the package is not installed."""
    spec = find_spec("pytriton")
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / "tritonserver"
    return folder if _stub(folder).is_file() else None


@contextmanager
def triton(repository: Path, folder: Path) -> Iterator[str]:
    """Yield the address of a server with a model repository; `folder` is for its own files, such as its log."""
    installed = server_folder()
    assert installed is not None
    backends = folder / "backends"
    shutil.copytree(installed / "backends", backends)
    shutil.copy(_stub(installed), backends / "python")
    log = folder / "server.log"
    port = _free_port()
    options = {
        "model-repository": repository,
        "backend-directory": backends,
        "http-address": "127.0.0.1",
        "http-port": port,
        "allow-grpc": "false",
        "allow-metrics": "false",
        "exit-timeout-secs": 2,
    }
    start = [str(installed / "bin" / "tritonserver"), *(f"--{name}={value}" for name, value in options.items())]
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        "LD_LIBRARY_PATH": str(installed.parents[1] / "nvidia_pytriton.libs"),  # the stub was copied away from them
        "OMP_NUM_THREADS": "1",
    }
    with log.open("wb") as output:
        process = subprocess.Popen(start, cwd=folder, env=environment, stdout=output, stderr=subprocess.STDOUT)
    address = f"http://127.0.0.1:{port}"
    try:
        _wait(process, address, log)
        yield address
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _stub(installed: Path) -> Path:
    """Return the program in which a model's Python code runs, for this version of Python."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return installed / "python_backend_stubs" / version / "triton_python_backend_stub"


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _wait(process: subprocess.Popen[bytes], address: str, log: Path) -> None:
    end = monotonic() + DEADLINE
    while monotonic() < end and process.poll() is None and b"error while loading" not in log.read_bytes():
        try:
            with urlopen(f"{address}/v2/health/ready", timeout=5):  # noqa: S310
                return
        except (URLError, OSError):
            sleep(0.05)  # another process can only be polled
    pytest.fail(f"Triton did not start; it said:\n{log.read_text(errors='replace')[-5000:]}")
