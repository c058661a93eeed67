"""Triton under load on this machine, dynamic batching on, beside bare onnxruntime in the same run.

Each client is a thread of one other process, with a connection of its own, and sends its next request of so many
images when the last is answered. Bare onnxruntime runs the same batches in a loop, in one thread. The figures are
images per second and the 99th percentile of the time of a request. Needs the package nvidia-pytriton.

    python benchmarks/serving.py [--seconds 4] [--model cnn-28x28] [--instances 1] [--json PATH]
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter

import numpy as np
import urllib3
from numpy.typing import NDArray

from digitapp_backends.onnx_runtime import OnnxBackend
from digitapp_export import repository
from digitapp_models import FOLDER

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from support.triton_process import ABSENT, server_folder, triton  # type: ignore[import-not-found]

BATCHES, CLIENTS = (1, 8, 64), (1, 4, 16)
DELAY = 500


@dataclass(frozen=True)
class Load:
    """What one load measured."""

    batch: int
    clients: int
    images_per_second: float
    p50_ms: float
    p99_ms: float
    requests: int
    images_per_run: float
    """How many images the server ran together, on average; the batch itself for bare onnxruntime."""


def main() -> int:
    """Print a row for each batch size and number of clients."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=4.0, help="of each load (4)")
    parser.add_argument("--model", default="cnn-28x28")
    parser.add_argument("--instances", type=int, default=1)
    parser.add_argument("--json", type=Path, metavar="PATH")
    args = parser.parse_args()
    if server_folder() is None:
        print(ABSENT, file=sys.stderr)
        return 2
    file = FOLDER / f"{args.model}.onnx"
    rows: dict[str, list[Load]] = {"onnxruntime": [], "triton": []}
    print("what         images/request  clients  images/s   p50 ms   p99 ms  images/run  requests")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        serving = repository.Serving(backend="python", delay=DELAY, instances=args.instances)
        repository.write(folder / "repository", [file], serving)
        with triton(folder / "repository", folder) as address:
            for batch in BATCHES:
                images = np.random.default_rng(0).random((batch, *shape(file)), np.float32)
                add(rows["onnxruntime"], "onnxruntime", bare(file, images, args.seconds))
                for clients in CLIENTS:
                    add(rows["triton"], "triton", load(address, args.model, images, clients, args.seconds))
    if args.json:
        args.json.write_text(json.dumps({what: list(map(asdict, loads)) for what, loads in rows.items()}, indent=2))
    return 0


def add(rows: list[Load], what: str, found: Load) -> None:
    """Keep a row, and print it."""
    rows.append(found)
    print(
        f"{what:12} {found.batch:14} {found.clients:8} {found.images_per_second:9,.0f} {found.p50_ms:8.2f} "
        f"{found.p99_ms:8.2f} {found.images_per_run:11.1f} {found.requests:9,}",
        flush=True,
    )


def shape(file: Path) -> tuple[int, ...]:
    """Return the shape of one image that a model takes."""
    (tensor,) = OnnxBackend().signature(file).inputs
    return tuple(side or 1 for side in tensor.shape[1:])


def bare(file: Path, images: NDArray[np.float32], seconds: float) -> Load:
    """Run a session of one thread over the same batch, again and again."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    feed = {session.get_inputs()[0].name: images}
    session.run(None, feed)
    times: list[float] = []
    started = perf_counter()
    while perf_counter() - started < seconds:
        before = perf_counter()
        session.run(None, feed)
        times.append(perf_counter() - before)
    return _load(times, perf_counter() - started, len(images), 1, len(images))


def load(address: str, model: str, images: NDArray[np.float32], clients: int, seconds: float) -> Load:
    """Ask the server from so many clients in another process."""
    before = _counts(address, model)
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        times, passed = pool.apply(ask, (address, model, images, clients, seconds))
    inferences, runs = (after - first for after, first in zip(_counts(address, model), before, strict=True))
    return _load(times, passed, len(images), clients, inferences / max(1, runs))


def ask(
    address: str, model: str, images: NDArray[np.float32], clients: int, seconds: float
) -> tuple[list[float], float]:
    """Send requests from so many threads for so many seconds; return the seconds of each, and of all."""
    started = perf_counter()
    with ThreadPoolExecutor(clients) as pool:
        found = pool.map(lambda _: _client(address, model, images, started + seconds), range(clients))
        times = [seconds for one in found for seconds in one]
    return times, perf_counter() - started


def _client(address: str, model: str, images: NDArray[np.float32], end: float) -> list[float]:
    """Send the images in the protocol's binary form: as JSON, most of the time would go into digits of numbers."""
    body, headers = _binary(images)
    times: list[float] = []
    with urllib3.connection_from_url(address) as at:
        while perf_counter() < end:
            before = perf_counter()
            answer = at.request("POST", f"/v2/models/{model}/infer", body=body, headers=headers)
            assert answer.status == 200, answer.data
            times.append(perf_counter() - before)
    return times


def _binary(images: NDArray[np.float32]) -> tuple[bytes, dict[str, str]]:
    content = images.tobytes()
    tensor = {"name": "image", "datatype": "FP32", "shape": list(images.shape)}
    head = {
        "inputs": [tensor | {"parameters": {"binary_data_size": len(content)}}],
        "outputs": [{"name": "probabilities", "parameters": {"binary_data": True}}],
    }
    text = json.dumps(head).encode()
    return text + content, {"Inference-Header-Content-Length": str(len(text))}


def _counts(address: str, model: str) -> tuple[int, int]:
    (stats,) = urllib3.request("GET", f"{address}/v2/models/{model}/stats").json()["model_stats"]
    return stats["inference_count"], stats["execution_count"]


def _load(times: list[float], passed: float, batch: int, clients: int, together: float) -> Load:
    p50, p99 = np.percentile(times, (50, 99)) * 1000
    return Load(batch, clients, len(times) * batch / passed, float(p50), float(p99), len(times), together)


if __name__ == "__main__":
    sys.exit(main())
