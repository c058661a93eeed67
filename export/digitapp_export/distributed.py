"""Several processes that train one model together: started by torchrun, on one machine or on many.

Each takes its share of every batch, so that the number of steps and the schedule are those of one process. Gradients
are averaged over the whole batch; batch normalisation sees its process's share of it, and what it remembers for later
is that of process 0.
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
"""torchrun ends every process when one has ended: the others wait so long for the one that says why."""
LOST = re.compile("gloo.*(closed|reset|timed out)|remote process exited", re.IGNORECASE | re.DOTALL)
"""What gloo and NCCL say when another process is gone; it is no class of errors of its own."""


@dataclass(frozen=True)
class Group:
    """A process among those that train together; by itself, a group of one."""

    rank: int = 0
    """Its number among all; 0 alone writes files and shows how far it is."""
    world: int = 1
    """How many there are."""
    local_rank: int = 0
    """Its number on its machine, and that of its GPU."""

    @property
    def main(self) -> bool:
        """Whether it is the one that writes and speaks."""
        return self.rank == 0

    def device(self, name: str) -> str:
        """Its device: of several on one machine each takes a GPU of its own."""
        return f"{name}:{self.local_rank}" if self.world > 1 and name == "cuda" else name

    def share(self, count: int) -> int:
        """How many of `count` examples are this process's: those at `rank`, `rank + world`, ..."""
        return len(range(self.rank, count, self.world))

    def wrapped(self, net: nn.Module) -> nn.Module:
        """The network as it is to be called, so that `backward` averages the gradients over the processes."""
        return nn.parallel.DistributedDataParallel(net) if self.world > 1 else net

    def summed(self, *figures: float) -> list[float]:
        """The sum of each figure over the processes."""
        sums = torch.tensor(figures, dtype=torch.float64)
        if self.world > 1:
            dist.all_reduce(sums)
        return cast(list[float], sums.tolist())

    def from_main(self, value: T) -> T:
        """What process 0 has."""
        held = [value]
        if self.world > 1:
            dist.broadcast_object_list(held, src=0, device=torch.device("cpu"))
        return held[0]

    def share_buffers(self, *nets: nn.Module) -> None:
        """Gives all processes the buffers of process 0, which their own batches made different."""
        if self.world > 1:
            for buffer in (buffer for net in nets for buffer in net.buffers()):
                dist.broadcast(buffer, src=0)

    def together(self, action: Callable[[], T]) -> T:
        """Does something without messages in every process; when it fails in one, that one says so and all end."""
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
    """The group that torchrun's variables describe; ModelError when some of them are missing."""
    if int(environment.get("WORLD_SIZE", "1")) == 1:
        return ALONE
    missing = [name for name in ("RANK", "LOCAL_RANK", "MASTER_ADDR", "MASTER_PORT") if name not in environment]
    if missing:
        raise ModelError(f"WORLD_SIZE is set but {', '.join(missing)} is not; unset it, or start with torchrun")
    return Group(*(int(environment[name]) for name in ("RANK", "WORLD_SIZE", "LOCAL_RANK")))


@contextmanager
def joined(device: str) -> Iterator[Group]:
    """The group that this process was started in, once all are there: gloo between CPUs, NCCL between GPUs."""
    group = group_of(os.environ)
    if group.world == 1:
        yield group
        return
    if ":" in device:
        raise ModelError(f"--device {device}: each of several processes takes a GPU of its own; leave out the number")
    # What is said beside the training goes through gloo on any machine, also where the GPU is what is missing.
    dist.init_process_group("cpu:gloo,cuda:nccl" if device == "cuda" and torch.cuda.is_available() else "gloo")
    try:
        yield group
    except RuntimeError as error:
        if not LOST.search(str(error)):
            raise
        raise ModelError(
            f"process {group.rank} of {group.world}: lost the others, whose words or logs say why; "
            "the same command goes on from the last checkpoint"
        ) from error
    # A network that is still wrapped keeps gloo's threads alive, and one that wants Python while it ends aborts it.
    gc.collect()
    dist.barrier()
    dist.destroy_process_group()
