"""Train one model in several processes started by torchrun, on one machine or on many.

Each process takes its share of every batch, so that the number of steps and the schedule are those of one process.
Gradients are averaged over the whole batch; batch normalisation uses the statistics of its process's share, and the
running statistics are those of process 0.
"""

from __future__ import annotations

import gc
import os
import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar, cast

import torch
import torch.distributed as dist
from torch import nn

from digitapp.api import ModelError

T = TypeVar("T")
PATIENCE_S = 5.0
"""How long the others wait for the one that reports an error: torchrun ends every process once one has ended."""
LOST = re.compile("gloo.*(closed|reset|timed out)|remote process exited", re.IGNORECASE | re.DOTALL)
"""The messages of gloo and NCCL if another process is gone; they raise no exception class of their own."""


@dataclass(frozen=True)
class Group:
    """The place of this process among those that train together; alone, a group of one."""

    rank: int = 0
    """Its number among all; only 0 writes files and shows progress."""
    world: int = 1
    """How many there are."""
    local_rank: int = 0
    """Its number on its machine, which is also that of its GPU."""

    @property
    def main(self) -> bool:
        """Whether this is the process that writes files and prints."""
        return self.rank == 0

    def device(self, name: str) -> str:
        """Return this process's device: each of several on one machine takes its own GPU."""
        return f"{name}:{self.local_rank}" if self.world > 1 and name == "cuda" else name

    def share(self, count: int) -> int:
        """Return how many of `count` examples are this process's: those at `rank`, `rank + world`, ..."""
        return len(range(self.rank, count, self.world))

    def wrapped(self, net: nn.Module) -> nn.Module:
        """Wrap the network so that `backward` averages the gradients over the processes."""
        return nn.parallel.DistributedDataParallel(net) if self.world > 1 else net

    def summed(self, *figures: float) -> list[float]:
        """Return the sum of each figure over the processes."""
        sums = torch.tensor(figures, dtype=torch.float64)
        if self.world > 1:
            dist.all_reduce(sums)
        return cast(list[float], sums.tolist())

    def from_main(self, value: T) -> T:
        """Return the value that process 0 has."""
        held = [value]
        if self.world > 1:
            dist.broadcast_object_list(held, src=0, device=torch.device("cpu"))
        return held[0]

    def share_buffers(self, *nets: nn.Module) -> None:
        """Copy the buffers of process 0 to all processes, since each process's batches changed its own."""
        if self.world > 1:
            for buffer in (buffer for net in nets for buffer in net.buffers()):
                dist.broadcast(buffer, src=0)

    def together(self, action: Callable[[], T]) -> T:
        """Run an action that does not communicate in every process; if one fails, it reports so and all end."""
        if self.world == 1:
            return action()
        failure: Exception | None = None
        try:
            result = action()
        except Exception as error:
            failure = error
        first = torch.tensor(self.world if failure is None else self.rank)
        dist.all_reduce(first, dist.ReduceOp.MIN)
        if failure is not None and first == self.rank:
            raise failure
        if first < self.world:
            time.sleep(PATIENCE_S)
            raise SystemExit(2)
        return result


ALONE = Group()


def group_of(environment: Mapping[str, str]) -> Group:
    """Return the group that torchrun's environment variables describe; raise ModelError if some are missing."""
    if int(environment.get("WORLD_SIZE", "1")) == 1:
        return ALONE
    missing = [name for name in ("RANK", "LOCAL_RANK", "MASTER_ADDR", "MASTER_PORT") if name not in environment]
    if missing:
        raise ModelError(f"WORLD_SIZE is set but {', '.join(missing)} is not; unset it, or start with torchrun")
    return Group(*(int(environment[name]) for name in ("RANK", "WORLD_SIZE", "LOCAL_RANK")))


@contextmanager
def joined(device: str) -> Iterator[Group]:
    """Join the group that this process was started in, once all have started: gloo between CPUs, NCCL between GPUs."""
    group = group_of(os.environ)
    if group.world == 1:
        yield group
        return
    if ":" in device:
        raise ModelError(f"--device {device}: each of several processes takes a GPU of its own; omit the number")
    # Communication outside the training uses gloo on any machine, so that it works even if the GPU is missing.
    dist.init_process_group("cpu:gloo,cuda:nccl" if device == "cuda" and torch.cuda.is_available() else "gloo")
    try:
        yield group
    except RuntimeError as error:
        if not LOST.search(str(error)):
            raise
        raise ModelError(
            f"process {group.rank} of {group.world}: lost the others, whose output or logs say why; "
            "the same command continues from the last checkpoint"
        ) from error
    # A network that is still wrapped keeps gloo's threads alive, and one that needs the GIL at exit aborts Python.
    gc.collect()
    dist.barrier()
    dist.destroy_process_group()
