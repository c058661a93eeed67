"""A distribution with backends whose models attack, each in the way that the model's file says, while it is loaded."""

from __future__ import annotations

import json
from pathlib import Path

from digitapp.api import NEEDS
from digitapp.workers.pool import WorkerPool
from digitapp.workers.process import WorkerError
from support.onnx_models import card

REFUSED, DONE = "refused: ", "done: "
BACKEND = '''
"""Backends that do what the model's file says, and tell by their error what came of it."""
import ctypes
import errno
import fcntl
import json
import os
import resource
import signal
import socket
import struct
import subprocess
import sys
import threading
from pathlib import Path

from digitapp.api import Backend, ModelError

libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long
parent = os.getppid()


class Attack(Backend):
    def load(self, path, card):
        name, *arguments = json.loads(path.read_text())
        try:
            result = globals()[name](*arguments, **({"backend": self} if name == "ask" else {}))
        except OSError as error:
            raise ModelError(f"refused: {errno.errorcode.get(error.errno, error)}") from error
        raise ModelError(f"done: {result!r}")


class NeedsServer(Attack):
    needs = ("server",)


class NeedsNetwork(Attack):
    needs = ("network",)


class NeedsProcesses(Attack):
    needs = ("processes",)


class NeedsOdd(Attack):
    needs = ("everything",)


def call(x86_64, aarch64, *arguments):
    words = [ctypes.c_long(word) if isinstance(word, int) else word for word in arguments]
    number = aarch64 if os.uname().machine == "aarch64" else x86_64
    if libc.syscall(ctypes.c_long(number), *words) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return "called"


def read(path):
    return Path(path).read_text()


def folder(path):
    return sorted(os.listdir(path))


def write(path):
    return Path(path).write_text("mine")


def append(path):
    with open(path, "a") as file:
        return file.write("mine")


def cut(path):
    os.truncate(path, 0)


def remove(path):
    os.unlink(path)


def rights(path):
    os.chmod(path, 0o777)


def times(path):
    os.utime(path, (0, 0))


def attribute(path):
    os.setxattr(path, "user.mine", b"1")


def watch(path):
    return call(294, 26, 0)  # inotify_init1


def look_at_attribute(path):
    return os.getxattr(path, "user.mine")


def list_attributes(path):
    return os.listxattr(path)


def lease(path):
    with open(path) as file:
        return fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_RDLCK)


def move(path):
    os.rename(path, os.path.join(os.environ["TMPDIR"], "moved"))


def hard_link(path):
    os.link(path, os.path.join(os.environ["TMPDIR"], "linked"))


def link_and_read(path):
    link = os.path.join(os.environ["TMPDIR"], "link")
    os.symlink(path, link)
    return Path(link).read_text()


def execute():
    os.execv("/bin/true", ["true"])


def run_program():
    return subprocess.run(["/bin/true"]).returncode


def spawn():
    return os.posix_spawn("/bin/true", ["true"], {})


def fork():
    if os.fork() == 0:
        os._exit(0)


def vfork_by_clone():
    return call(56, 220, signal.SIGCHLD, 0, 0, 0, 0)


def connect(host, port):
    with socket.create_connection((host, port), 5):
        return "connected"


def open_socket(family, kind):
    socket.socket(family, kind).close()


def packet(port):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        return sender.sendto(b"x", ("127.0.0.1", port))


def listen():
    socket.create_server(("127.0.0.1", 0)).close()


def pair():
    socket.socketpair()


def attach_to_parent():
    return call(101, 117, 16, parent, 0, 0)  # PTRACE_ATTACH


def read_memory_of_parent():
    buffer = ctypes.create_string_buffer(8)
    here = (ctypes.c_size_t * 2)(ctypes.addressof(buffer), 8)
    there = (ctypes.c_size_t * 2)(ctypes.addressof(buffer), 8)
    return call(310, 270, parent, ctypes.byref(here), 1, ctypes.byref(there), 1, 0)


def look_at_parent(what):
    with open(f"/proc/{parent}/{what}", "rb") as file:
        return len(file.read(10))


def list_parent():
    return os.listdir(f"/proc/{parent}/fd")


def signal_parent():
    os.kill(parent, 0)


def signal_all():
    os.kill(-1, 0)


def signal_thread_of_parent():
    return call(234, 131, parent, parent, 0)


def queue_signal():
    return call(129, 138, parent, 0, ctypes.create_string_buffer(128))


def open_parent():
    return call(434, 434, parent, 0)


def own_signals_to_parent():
    read, _ = os.pipe()
    fcntl.fcntl(read, fcntl.F_SETOWN, parent)


def limit_parent():
    return call(302, 261, parent, resource.RLIMIT_NOFILE, struct.pack("QQ", 1, 1), 0)


def unlimited():
    try:
        resource.setrlimit(resource.RLIMIT_AS, (-1, -1))
    except ValueError as error:
        raise PermissionError(errno.EPERM, str(error)) from error


def priority_of_parent():
    os.setpriority(os.PRIO_PROCESS, parent, 19)


def pin_parent():
    os.sched_setaffinity(parent, {0})


def rings():
    return call(425, 425, 1, ctypes.create_string_buffer(120))


def bpf():
    return call(321, 280, 0, ctypes.create_string_buffer(120), 120)


def keys():
    return call(250, 219, 0, -3, 0, 0, 0)


def faults():
    return call(323, 282, 1)


def uncounted_memory():
    return os.memfd_create("mine")


def shared_memory():
    return call(29, 194, 0, 4096, 0o1600)


def receive_message(queue):
    return call(70, 188, queue, ctypes.create_string_buffer(128), 100, 0, 0o4000)  # IPC_NOWAIT


def remove_shared_memory(number):
    return call(31, 195, number, 0, None)  # IPC_RMID


def change_semaphore(number):
    return call(66, 191, number, 0, 0, None)


def namespaces_by_clone():
    return call(56, 220, 0x10000000 | signal.SIGCHLD, 0, 0, 0, 0)


def deep_folders():
    os.chdir(os.environ["TMPDIR"])
    for _ in range(1200):
        os.mkdir("below", 0o700)
        os.chdir("below")
    return os.mkdir("closed", 0)


def answer(kind):
    """Write an answer in place of the worker, with the number that was asked for."""
    frame = sys._getframe()
    while "job" not in frame.f_locals:
        frame = frame.f_back
    number = struct.pack(">Q", frame.f_locals["job"].number)
    body = (b"\\x84" if kind == "needs" else b"\\x82") + b"\\xa6number\\xcf" + number + ANSWERS[kind]
    for descriptor in (int(name) for name in os.listdir("/proc/self/fd") if int(name) > 2):
        try:
            os.write(descriptor, struct.pack("<Q", len(body)) + body)
        except OSError:  # it is the one for reading
            pass


ANSWERS = {
    "deep": b"\\xa4more" + b"\\x91" * 100_000 + b"\\x00",
    "needs": b"\\xa4kind\\xaaNeedsError\\xa5needs\\x91\\xa8anything\\xa5error\\xa5other",
    "layers": b"\\xa6layers\\xdd" + struct.pack(">I", 100_000) + b"\\x80" * 100_000,
}


def namespaces():
    return call(272, 97, 0x10000000)  # CLONE_NEWUSER


def other_interface():
    return call(0x40000000 + 39, 100_000)


def unknown_call():
    return call(100_000, 100_000)


def environment():
    return dict(os.environ)


def descriptors():
    listed = [int(name) for name in os.listdir("/proc/self/fd") if int(name) > 2]
    kinds = [os.readlink(f"/proc/self/fd/{one}") for one in listed if is_open(one)]
    return [kind.partition(":")[0] for kind in kinds]


def is_open(descriptor):
    try:
        return bool(os.fstat(descriptor))
    except OSError:  # it was that of the listing
        return False


def temporary():
    folder = Path(os.environ["TMPDIR"])
    (folder / "below").mkdir()
    (folder / "below" / "file").write_text("mine")
    os.rename(folder / "below" / "file", folder / "file")
    return str(folder)


def large_file():
    with open(os.path.join(os.environ["TMPDIR"], "large"), "wb") as file:
        os.ftruncate(file.fileno(), 2**40)


def thread():
    found = []
    started = threading.Thread(target=lambda: found.append(threading.get_native_id() != os.getpid()))
    started.start()
    started.join()
    return found


def session():
    return os.getsid(0) == os.getpid() != os.getsid(parent)


def abort():
    os.abort()


def ask(*servers, backend):
    said = []
    for host, port in servers:
        try:
            with backend.connect(host, port, 5) as connection:
                said.append(connection.recv(100).decode())
        except OSError as error:
            said.append(errno.errorcode.get(error.errno, str(error)))
    return said
'''
POINTS = {
    "attack": "Attack",
    "needsserver": "NeedsServer",
    "needsnetwork": "NeedsNetwork",
    "needsprocesses": "NeedsProcesses",
    "needsodd": "NeedsOdd",
}


def install(site: Path) -> Path:
    """Write the distribution; return the folder to put on `sys.path`."""
    info = site / "attacker-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: attacker\nVersion: 1.0\n")
    points = "\n".join(f"{name} = attacking_backend_module:{kind}" for name, kind in POINTS.items())
    (info / "entry_points.txt").write_text(f"[digitapp.backends]\n{points}\n")
    (site / "attacking_backend_module.py").write_text(BACKEND)
    return site


def write_attack(folder: Path, attack: str, *arguments: object, suffix: str = "attack") -> Path:
    """Write a model's file that says what to do."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"model.{suffix}"
    path.write_text(json.dumps([attack, *arguments]))
    return path


def come_of(pool: WorkerPool, path: Path) -> str:
    """Load the model in a worker; return what came of its attack: `REFUSED` or `DONE` and more, or the worker's end."""
    try:
        pool.load(path.suffix[1:], path, card("attack")).close()
    except WorkerError as error:
        return str(error)
    raise AssertionError("an attack says what came of it")


assert set(NEEDS) == {name.removeprefix("needs") for name in POINTS} - {"attack", "odd"}
