"""Measure how long each step of an ONNX file takes, by onnxruntime's own profiler.

The profiler names the operators that onnxruntime made of the file's, which it fuses and rearranges. The file of these,
which it writes too, tells which values each of them gives, and so which step it belongs to.
"""

from __future__ import annotations

import json
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from digitapp_backends import onnx_graph
from digitapp_backends.graph_steps import Graph, Step

RUNS = 9
"""The median of so many is the time, after one that is not counted."""
LARGEST = 64 << 20
"""Bytes of a model and its weights up to which it is measured: onnxruntime writes a copy of them."""
PATIENCE = 0.2
"""Seconds for all runs; a slow model runs fewer times, at least once."""
_KERNEL = "_kernel_time"
_COPY = "ReorderOutput"
"""The operator that brings values into the order in which they are shown; without the lens it does not run."""


Open = Callable[[bytes, Callable[[Any], None]], Any]
"""Makes a session of a model's content, with options changed by a function."""


def times(content: bytes, found: list[Step], feeds: dict[str, Any], open_session: Open) -> dict[int, float]:
    """Return the milliseconds of each step of a model's content, by its place."""
    with tempfile.TemporaryDirectory(prefix="digitapp-") as folder:
        fused = Path(folder, "fused.onnx")

        def profiled(options: Any) -> None:
            options.enable_profiling = True
            options.profile_file_prefix = str(Path(folder, "times"))
            options.optimized_model_filepath = str(fused)

        session = open_session(content, profiled)
        names = [output.name for output in session.get_outputs()]
        began = perf_counter()
        session.run(names, feeds)
        for _ in range(max(1, min(RUNS, int(PATIENCE / max(1e-6, perf_counter() - began))))):
            session.run(names, feeds)
        events = json.loads(Path(session.end_profiling()).read_bytes())
        place_of = _places(onnx_graph.graph(fused), found)
    durations: dict[str, list[int]] = defaultdict(list)
    for event in events:
        if event.get("cat") == "Node" and event["name"].endswith(_KERNEL):
            durations[event["name"].removesuffix(_KERNEL)].append(event["dur"])
    total: dict[int, float] = defaultdict(float)
    for name, microseconds in durations.items():
        if name in place_of:
            total[place_of[name]] += median(microseconds[1:] or microseconds) / 1000
    return dict(total)


def _places(fused: Graph, found: list[Step]) -> dict[str, int]:
    """Return which step each of onnxruntime's operators belongs to, by its name."""
    place_of = {
        name: place for place, step in reversed([*enumerate(found)]) for node in step.nodes for name in node.outputs
    }
    places: dict[str, int] = {}
    taken: dict[str, list[int]] = defaultdict(list)
    for node in reversed(fused.nodes):
        is_copy = node.operator == _COPY and not any(name in taken for name in node.outputs)
        own = [place_of[name] for name in node.outputs if name in place_of]
        later = [place for name in node.outputs for place in taken.get(name, ())]
        if not own and not later:
            continue
        place = min(own or later)
        for name in node.inputs:
            taken[name].append(place)
        if node.name and not is_copy:
            places[node.name] = place
    return places
