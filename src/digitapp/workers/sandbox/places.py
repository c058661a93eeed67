"""Which files a locked worker reaches: those of Python and its libraries, its model's folder, its temporary folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from digitapp.api.backend import CARD_SUFFIX, NETWORK, PROCESSES, SERVER
from digitapp.workers.sandbox import Policy
from digitapp.workers.sandbox.landlock import KEEP, READ, RUN, USE, Rule

SYSTEM = ("/usr", "/lib", "/lib32", "/lib64", "/bin", "/opt", "/nix/store", "/gnu/store", "/sys")
SETTINGS = ("/etc/ld.so.cache", "/etc/localtime", "/etc/timezone")
PROCESS = (
    *("/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/proc/version", "/proc/filesystems"),
    *("/proc/sys/vm", "/proc/sys/kernel", "/proc/devices", "/proc/driver/nvidia"),
)
"""What runtimes look at to know the machine; nothing of other processes."""
OWN_PROCESS = (
    *("auxv", "cgroup", "cmdline", "comm", "environ", "exe", "fd", "fdinfo", "io", "limits", "maps", "mountinfo"),
    *("mounts", "numa_maps", "schedstat", "smaps", "smaps_rollup", "stat", "statm", "status"),
)
"""What they look at in /proc/self, to know themselves; not `net` and `task/*/net`, which list others' connections."""
CERTIFICATES = ("/etc/ssl", "/etc/pki", "/etc/ca-certificates")
NAMES = (
    *("/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf", "/etc/host.conf", "/etc/gai.conf", "/etc/services"),
    *("/run/systemd/resolve", "/run/resolvconf", "/run/NetworkManager"),
)
"""What finds the addresses of hosts."""
DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")
ACCELERATORS = ("nvidia*", "dri", "kfd")
"""In /dev."""
MAX_NEIGHBOURS = 1000
"""Files beside a model in a folder that is too wide to be readable as a whole."""


def rules(policy: Policy) -> Iterator[Rule]:
    """Yield what a worker may do with which files."""
    libraries = RUN if PROCESSES in policy.needs else READ
    yield from (Rule(path, libraries) for path in (*SYSTEM, *_libraries(policy.homes)))
    own = (f"/proc/self/{name}" for name in OWN_PROCESS)
    yield from (Rule(path, READ) for path in (*SETTINGS, *PROCESS, *own))
    if SERVER in policy.needs or NETWORK in policy.needs:
        chosen = filter(None, map(os.environ.get, ("SSL_CERT_FILE", "SSL_CERT_DIR")))
        yield from (Rule(path, READ) for path in (*CERTIFICATES, *NAMES, *chosen))
    yield from (Rule(path, USE) for path in DEVICES)
    yield from (Rule(path, USE) for pattern in ACCELERATORS for path in map(str, Path("/dev").glob(pattern)))
    for folder in {str(Path(file).absolute().parent) for file in policy.files}:
        yield from (Rule(path, READ) for path in _beside(folder, policy.homes))
    for file in policy.files:  # it and its card may be links to files elsewhere, which the person has made
        yield from (Rule(path, READ) for path in (file, str(Path(file).with_suffix(CARD_SUFFIX))))
    if policy.folder:
        yield Rule(policy.folder, KEEP)


def _libraries(homes: Sequence[str]) -> Iterator[str]:
    """Yield the folders of the interpreter and of all that it imports, and those that the linker was told of."""
    linked = os.environ.get("LD_LIBRARY_PATH", "").split(os.pathsep)
    fixed = sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix
    for path in {*fixed, *sys.path, *linked, *_editable()}:
        if path and not _is_wide(path, homes):
            yield path


def _editable() -> Iterator[str]:
    """Yield the packages and modules that setuptools has installed as editable, which are not on `sys.path`."""
    for name, module in list(sys.modules.items()):
        if name.startswith("__editable___"):
            for path in getattr(module, "MAPPING", {}).values():
                yield from (path, f"{path}.py")


def _beside(folder: str, homes: Sequence[str]) -> Iterator[str]:
    """Yield a model's folder, or, if all that a person has is beneath it, the visible files that lie directly in it."""
    if not _is_wide(folder, homes):
        yield folder
        return
    with os.scandir(folder) as found:
        files = (one.path for one in found if not one.name.startswith(".") and one.is_file(follow_symlinks=False))
        yield from islice(files, MAX_NEIGHBOURS)


def _is_wide(folder: str, homes: Sequence[str]) -> bool:
    """Return whether a folder is one of the homes, or contains one."""
    real = os.path.realpath(folder)
    return any(os.path.commonpath([os.path.realpath(home), real]) == real for home in homes)
