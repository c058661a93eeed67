"""What very many drawings cost and how long they take, simulated from measured rates: a batch job, and a service.

The batch job: machines with so many cores take one block of drawings after the other; a machine fails after an
exponential time, its blocks are read again by others, and another machine comes after a while. The service: requests
arrive at random (Poisson), wait up to a delay for others, and are run together by one of several instances, which fail
and come back too; the time of a run is a constant and a part for each image. All random numbers come from the seed.

    python benchmarks/scale_simulation.py [--drawings 1e9] [--rate 2900] [--price 0.04] [--json PATH]
"""

from __future__ import annotations

import argparse
import heapq
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

HOUR = 3600.0


@dataclass(frozen=True)
class Job:
    """A batch job on machines that fail."""

    drawings: float
    rate: float
    """Drawings a second on one core, as `digitapp predict --jobs` reads them."""
    machines: int
    cores: int = 8
    block: int = 100_000
    """Drawings that are read again if the machine fails meanwhile."""
    between_failures: float = 24.0
    """Hours until a machine fails, on average."""
    replaced_after: float = 300.0
    """Seconds until another machine has taken its place and loaded the model."""
    price: float = 0.04
    """Of one core for an hour, in dollars."""


@dataclass(frozen=True)
class Done:
    """What the job took."""

    hours: float
    core_hours: float
    dollars: float
    failures: int
    read_again: float
    """The share of the drawings that was read more than once."""
    blocks: int
    """Blocks that were finished, each of them once."""


def run_job(job: Job, seed: int) -> Done:
    """Simulate a job block by block on each core."""
    rng = np.random.default_rng(seed)
    total = int(-(-job.drawings // job.block))
    seconds = job.block / job.rate
    fails = rng.exponential(job.between_failures * HOUR, job.machines).tolist()
    # Each event is the end of a core's block, or its machine's failure before that, with the core's next start.
    ready = [(0.0, machine, core) for machine in range(job.machines) for core in range(job.cores)]
    heapq.heapify(ready)
    waiting, running = total, list[tuple[float, int, int, bool]]()
    finished, lost, failures, last = 0, 0.0, 0, 0.0
    counted = set[tuple[int, float]]()
    while finished < total:
        while waiting and ready and (not running or ready[0][0] <= running[0][0]):
            start, machine, core = heapq.heappop(ready)
            while fails[machine] <= start:  # it failed while it had nothing to do
                fails[machine] += job.replaced_after + float(rng.exponential(job.between_failures * HOUR))
            end = min(start + seconds, fails[machine])
            heapq.heappush(running, (end, machine, core, end == start + seconds))
            waiting -= 1
        end, machine, core, is_whole = heapq.heappop(running)
        if is_whole:
            finished, last = finished + 1, max(last, end)
            heapq.heappush(ready, (end, machine, core))
            continue
        waiting += 1
        if (machine, end) not in counted:
            counted.add((machine, end))
            failures += 1
        lost += job.block / 2  # on average half of a block had been read
        heapq.heappush(ready, (end + job.replaced_after, machine, core))
    core_hours = last / HOUR * job.machines * job.cores
    return Done(last / HOUR, core_hours, core_hours * job.price, failures, lost / job.drawings, finished)


@dataclass(frozen=True)
class Service:
    """A server with dynamic batching."""

    requests_per_second: float
    instances: int
    delay: float = 0.0005
    """Seconds that a request waits for others at most."""
    most: int = 256
    """Images of one run."""
    constant: float = 0.0012
    """Seconds of a run whatever its size."""
    each: float = 0.0002
    """Seconds for each image of it."""
    between_failures: float = 24.0
    """Hours until an instance fails, on average."""
    restart: float = 20.0
    """Seconds until it is back; what it was running is asked again."""


@dataclass(frozen=True)
class Answered:
    """How requests were answered."""

    p50_ms: float
    p99_ms: float
    images_per_run: float
    busy: float
    """The share of the instances' time that they ran."""
    retried: int
    answered: int


def run_service(service: Service, requests: int, seed: int) -> Answered:
    """Simulate so many requests of one image each."""
    rng = np.random.default_rng(seed)
    arrivals = np.cumsum(rng.exponential(1 / service.requests_per_second, requests))
    free = [(0.0, float(rng.exponential(service.between_failures * HOUR))) for _ in range(service.instances)]
    heapq.heapify(free)
    latencies = np.empty(requests)
    place = runs = retried = 0
    busy = 0.0
    while place < requests:
        at, fails = heapq.heappop(free)
        start = max(at, float(arrivals[place]))
        in_queue = int(np.searchsorted(arrivals, start, "right")) - place
        if in_queue < service.most and at <= arrivals[place]:  # nobody waited for an instance: wait for others
            start = float(arrivals[place]) + service.delay
        count = min(service.most, int(np.searchsorted(arrivals, start, "right")) - place)
        end = start + service.constant + service.each * count
        if fails < end:
            retried += count if fails > start else 0
            heapq.heappush(free, (max(at, fails) + service.restart, end + _until(rng, service)))
            continue
        latencies[place : place + count] = end - arrivals[place : place + count]
        busy += end - start
        place, runs = place + count, runs + 1
        heapq.heappush(free, (end, fails))
    p50, p99 = np.percentile(latencies, (50, 99)) * 1000
    passed = float(arrivals[-1]) * service.instances
    return Answered(float(p50), float(p99), requests / runs, min(1.0, busy / passed), retried, requests)


def _until(rng: np.random.Generator, service: Service) -> float:
    return service.restart + float(rng.exponential(service.between_failures * HOUR))


def jobs(args: argparse.Namespace) -> Iterator[tuple[Job, Done]]:
    """Yield jobs on more and more machines, with failures rare and frequent."""
    for machines in (1, 10, 100):
        for between in (24 * 30.0, 6.0):
            job = Job(args.drawings, args.rate, machines, between_failures=between, price=args.price)
            yield job, run_job(job, args.seed)


def services(args: argparse.Namespace) -> Iterator[tuple[Service, Answered]]:
    """Yield services under more and more load."""
    for each_second, instances in ((500, 2), (2000, 2), (4000, 2), (8000, 2), (8000, 8), (30_000, 8)):
        service = Service(each_second, instances, constant=args.constant, each=args.each)
        yield service, run_service(service, args.requests, args.seed)


def main() -> int:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--drawings", type=float, default=1e9)
    parser.add_argument("--rate", type=float, default=2900.0, help="drawings a second on one core (2,900)")
    parser.add_argument("--price", type=float, default=0.04, help="dollars for a core and an hour (0.04)")
    parser.add_argument("--constant", type=float, default=0.0012, help="seconds of a run of the server (0.0012)")
    parser.add_argument("--each", type=float, default=0.0002, help="seconds for each image of it (0.0002)")
    parser.add_argument("--requests", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path, metavar="PATH")
    args = parser.parse_args()
    raw: dict[str, list[dict[str, object]]] = {"jobs": [], "services": []}
    print("machines  hours to failure    hours  core hours  dollars  failures  read again")
    for job, done in jobs(args):
        raw["jobs"].append(asdict(job) | asdict(done))
        print(
            f"{job.machines:8} {job.between_failures:17,.0f} {done.hours:8.2f} {done.core_hours:11,.1f} "
            f"{done.dollars:8.2f} {done.failures:9} {done.read_again:11.3%}"
        )
    print("\nrequests/s  instances   p50 ms     p99 ms  images/run    busy")
    for service, answered in services(args):
        raw["services"].append(asdict(service) | asdict(answered))
        print(
            f"{service.requests_per_second:10,.0f} {service.instances:10} {answered.p50_ms:8.2f} "
            f"{answered.p99_ms:10.2f} {answered.images_per_run:11.1f} {answered.busy:7.0%}"
        )
    if args.json:
        args.json.write_text(json.dumps(raw, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
