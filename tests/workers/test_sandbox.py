"""What a stranger's model tries in its worker: each attack runs there, with the rights that the worker has."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from digitapp.workers.pool import Limits, WorkerError, WorkerNeedsError, WorkerPool
from digitapp.workers.sandbox import temporary
from digitapp.workers.sandbox.offered import offer
from support import attacking_backend
from support.attacking_backend import DONE, REFUSED, come_of, write_attack
from support.onnx_models import card
from support.processes import wait_until

OFFER = offer()
pytestmark = pytest.mark.skipif(not OFFER.is_whole, reason=f"this kernel cannot lock a process in: {OFFER.sentence()}")
SECRET = "the secret"  # noqa: S105


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's home folder, with a secret."""
    home = tmp_path / "home"
    (home / ".ssh").mkdir(parents=True)
    (home / ".ssh" / "key").write_text(SECRET)
    monkeypatch.setenv("HOME", str(home))
    return home


@pytest.fixture
def pool(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WorkerPool]:
    monkeypatch.syspath_prepend(attacking_backend.install(tmp_path / "site"))
    made = WorkerPool(Limits(load=20, memory=2 * 2**30), lambda name: [name.removeprefix("needs")])
    yield made
    made.close()


@pytest.mark.parametrize("attack", ["read", "write", "append", "cut", "remove", "move", "hard_link", "link_and_read"])
def test_a_secret_at_home_is_out_of_reach(attack: str, pool: WorkerPool, home: Path) -> None:
    secret = home / ".ssh" / "key"
    assert come_of(pool, write_attack(home / "models", attack, str(secret))).startswith(REFUSED)
    assert secret.read_text() == SECRET


@pytest.mark.parametrize("attack", ["rights", "times", "attribute", "look_at_attribute", "list_attributes", "watch"])
def test_what_landlock_leaves_open_is_refused_too(attack: str, pool: WorkerPool, home: Path) -> None:
    secret = home / ".ssh" / "key"
    before = secret.stat()
    assert come_of(pool, write_attack(home / "models", attack, str(secret))) == f"{REFUSED}EPERM"
    assert secret.stat().st_ctime_ns == before.st_ctime_ns


def test_a_model_that_lies_at_home_reaches_what_lies_beside_it_and_no_more(pool: WorkerPool, home: Path) -> None:
    (home / ".netrc").write_text(SECRET)
    (home / "weights.bin").write_text("weights")
    (home / "papers").mkdir()
    (home / "papers" / "letter").write_text(SECRET)
    for name in (".netrc", ".ssh/key", "papers/letter"):
        assert come_of(pool, write_attack(home, "read", str(home / name))) == f"{REFUSED}EACCES"
    assert come_of(pool, write_attack(home, "folder", str(home))) == f"{REFUSED}EACCES"
    assert come_of(pool, write_attack(home, "read", str(home / "weights.bin"))) == f"{DONE}'weights'"


def test_a_model_among_temporary_files_reaches_no_others_folder(
    pool: WorkerPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary" / "other").mkdir(parents=True)
    (tmp_path / "temporary" / "other" / "secret").write_text(SECRET)
    attack = write_attack(tmp_path / "temporary", "read", str(tmp_path / "temporary" / "other" / "secret"))
    assert come_of(pool, attack) == f"{REFUSED}EACCES"


def test_a_link_in_the_models_folder_leads_nowhere(pool: WorkerPool, home: Path) -> None:
    folder = home / "models"
    folder.mkdir()
    (folder / "weights.bin").symlink_to(home / ".ssh" / "key")
    (folder / "below").symlink_to(home / ".ssh", target_is_directory=True)
    for name in ("weights.bin", "below/key", "../.ssh/key"):
        assert come_of(pool, write_attack(folder, "read", str(folder / name))) == f"{REFUSED}EACCES"


def test_a_model_that_is_a_link_is_read_and_nothing_beside_its_file(pool: WorkerPool, tmp_path: Path) -> None:
    elsewhere, folder = tmp_path / "elsewhere", tmp_path / "models"
    real = write_attack(elsewhere, "read", str(elsewhere / "beside"))
    (elsewhere / "beside").write_text(SECRET)
    folder.mkdir()
    (folder / "model.attack").symlink_to(real)
    assert come_of(pool, folder / "model.attack") == f"{REFUSED}EACCES"


def test_a_worker_can_be_asked_about_very_many_files(pool: WorkerPool, tmp_path: Path) -> None:
    path = write_attack(tmp_path / "models", "thread")
    files = [path, *(path.with_name(f"{'long' * 20}{number}.attack") for number in range(3000))]
    with pool.session("attack", files) as session, pytest.raises(WorkerError, match=r"done: \[True\]"):
        session.load("attack", path, card("attack"))


def test_a_models_folder_can_be_read_and_not_written(pool: WorkerPool, tmp_path: Path) -> None:
    folder = tmp_path / "models"
    (folder / "below").mkdir(parents=True)
    (folder / "below" / "weights.bin").write_text("weights")
    for attack, path in (("write", "new"), ("append", "below/weights.bin"), ("remove", "below/weights.bin")):
        assert come_of(pool, write_attack(folder, attack, str(folder / path))) == f"{REFUSED}EACCES"
    read = come_of(pool, write_attack(folder, "read", str(folder / "below" / "weights.bin")))
    assert read == f"{DONE}'weights'"


@pytest.mark.parametrize("path", ["/etc/passwd", "/proc/1/environ", "/var/log", "/root", "/home", "/tmp"])  # noqa: S108
def test_the_systems_files_are_out_of_reach(path: str, pool: WorkerPool, tmp_path: Path) -> None:
    if not os.access(path, os.R_OK):
        pytest.skip(f"nobody here may read {path}")
    attack = "folder" if Path(path).is_dir() else "read"
    assert come_of(pool, write_attack(tmp_path / "models", attack, path)) == f"{REFUSED}EACCES"


def test_shared_memory_is_not_writable(pool: WorkerPool, tmp_path: Path) -> None:
    path = Path("/dev/shm/digitapp-attack")  # noqa: S108
    assert come_of(pool, write_attack(tmp_path / "models", "write", str(path))) == f"{REFUSED}EACCES"
    assert not path.exists()


@pytest.mark.parametrize("attack", ["execute", "run_program", "spawn", "fork", "vfork_by_clone"])
def test_no_program_and_no_process_is_started(attack: str, pool: WorkerPool, tmp_path: Path) -> None:
    assert come_of(pool, write_attack(tmp_path / "models", attack)) in (f"{REFUSED}EPERM", f"{REFUSED}EACCES")


def test_no_server_is_reached(pool: WorkerPool, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        port = server.getsockname()[1]
        assert come_of(pool, write_attack(tmp_path / "models", "connect", "127.0.0.1", port)) == f"{REFUSED}EPERM"
        with pytest.raises(BlockingIOError):
            server.accept()


SOCKETS = {"raw": ("AF_INET", 3), "unix": ("AF_UNIX", 1), "netlink": ("AF_NETLINK", 3), "ipv6": ("AF_INET6", 1)}


@pytest.mark.parametrize("kind", SOCKETS)
def test_no_socket_of_any_kind_is_opened(kind: str, pool: WorkerPool, tmp_path: Path) -> None:
    family, form = SOCKETS[kind]
    attack = write_attack(tmp_path / "models", "open_socket", int(getattr(socket, family)), form)
    assert come_of(pool, attack) == f"{REFUSED}EPERM"


@pytest.mark.parametrize("attack", ["listen", "pair"])
def test_no_one_is_waited_for(attack: str, pool: WorkerPool, tmp_path: Path) -> None:
    assert come_of(pool, write_attack(tmp_path / "models", attack)) == f"{REFUSED}EPERM"


def test_no_packet_is_sent(pool: WorkerPool, tmp_path: Path) -> None:
    assert come_of(pool, write_attack(tmp_path / "models", "packet", 53)) == f"{REFUSED}EPERM"


@pytest.mark.parametrize("path", ["net/tcp", "net/unix", "task"])
def test_nothing_is_read_of_what_others_are_connected_to(path: str, pool: WorkerPool, tmp_path: Path) -> None:
    attack = write_attack(tmp_path / "models", "folder" if path == "task" else "read", f"/proc/self/{path}")
    assert come_of(pool, attack) == f"{REFUSED}EACCES"


def test_no_one_waits_for_a_lease(pool: WorkerPool, tmp_path: Path) -> None:
    path = write_attack(tmp_path / "models", "lease", str(tmp_path / "models" / "model.attack"))
    assert come_of(pool, path) == f"{REFUSED}EPERM"


@pytest.mark.parametrize("what", ["environ", "mem", "maps", "cmdline"])
def test_nothing_of_the_app_is_read(what: str, pool: WorkerPool, tmp_path: Path) -> None:
    assert come_of(pool, write_attack(tmp_path / "models", "look_at_parent", what)) == f"{REFUSED}EACCES"


OF_THE_APP = (
    *("attach_to_parent", "read_memory_of_parent", "list_parent", "signal_parent", "signal_all", "open_parent"),
    *("signal_thread_of_parent", "queue_signal", "own_signals_to_parent", "limit_parent", "priority_of_parent"),
    "pin_parent",
)


@pytest.mark.parametrize("attack", OF_THE_APP)
def test_nothing_is_done_to_the_app(attack: str, pool: WorkerPool, tmp_path: Path) -> None:
    assert come_of(pool, write_attack(tmp_path / "models", attack)) in (f"{REFUSED}EPERM", f"{REFUSED}EACCES")


KERNEL = (
    *("rings", "bpf", "keys", "faults", "uncounted_memory", "shared_memory", "namespaces", "unlimited"),
    "namespaces_by_clone",
)


@pytest.mark.parametrize("attack", KERNEL)
def test_the_kernels_odd_corners_are_closed(attack: str, pool: WorkerPool, tmp_path: Path) -> None:
    assert come_of(pool, write_attack(tmp_path / "models", attack)) == f"{REFUSED}EPERM"


@pytest.mark.parametrize("attack", ["receive_message", "remove_shared_memory", "change_semaphore"])
def test_messages_and_memory_of_others_are_not_reached_by_a_guessed_number(
    attack: str, pool: WorkerPool, tmp_path: Path
) -> None:
    assert come_of(pool, write_attack(tmp_path / "models", attack, 0)) == f"{REFUSED}EPERM"


def test_calls_that_are_newer_than_the_filter_do_not_exist(pool: WorkerPool, tmp_path: Path) -> None:
    assert come_of(pool, write_attack(tmp_path / "models", "unknown_call")) == f"{REFUSED}ENOSYS"


def test_a_call_of_another_interface_ends_the_worker(pool: WorkerPool, tmp_path: Path) -> None:
    if os.uname().machine != "x86_64":
        pytest.skip("only x86-64 has a second interface under the same architecture")
    assert come_of(pool, write_attack(tmp_path / "models", "other_interface")) == "its process crashed (SIGSYS)"


def test_no_secret_is_in_the_environment(pool: WorkerPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    monkeypatch.setenv("SSH_AUTH_SOCK", "/run/agent")
    told = come_of(pool, write_attack(tmp_path / "models", "environment"))
    assert told.startswith(f"{DONE}{{")
    assert SECRET not in told
    assert "/run/agent" not in told


def test_what_the_app_has_open_is_not_passed_on(pool: WorkerPool, tmp_path: Path, home: Path) -> None:
    with (home / ".ssh" / "key").open("rb") as file:
        os.set_inheritable(file.fileno(), True)
        told = come_of(pool, write_attack(tmp_path / "models", "descriptors"))
    assert told == f"{DONE}['pipe', 'pipe']"


def test_its_temporary_folder_is_its_own_and_goes_with_it(pool: WorkerPool, tmp_path: Path) -> None:
    told = come_of(pool, write_attack(tmp_path / "models", "temporary"))
    assert told.startswith(f"{DONE}'")
    folder = Path(told.removeprefix(f"{DONE}'").removesuffix("'"))
    assert folder.name.startswith(f"{temporary.PREFIX}{os.getpid()}-")
    assert wait_until(lambda: not folder.exists())


def test_its_temporary_folder_goes_however_deep_it_is(
    pool: WorkerPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    assert come_of(pool, write_attack(tmp_path / "models", "deep_folders")) == f"{DONE}None"
    assert wait_until(lambda: not list((tmp_path / "temporary").iterdir()))


@pytest.mark.parametrize("kind", ["deep", "layers"])
def test_an_answer_that_is_too_deep_or_too_long_is_none(kind: str, pool: WorkerPool, tmp_path: Path) -> None:
    said = "its process answered with something that is not a message and was ended"
    assert come_of(pool, write_attack(tmp_path / "models", "answer", kind)) == said


def test_what_is_no_need_is_not_asked_for(pool: WorkerPool, tmp_path: Path) -> None:
    with pytest.raises(WorkerError, match="other") as raised:
        pool.load("attack", write_attack(tmp_path / "models", "answer", "needs"), card("attack"))
    assert not isinstance(raised.value, WorkerNeedsError)


def test_a_file_there_has_a_size(pool: WorkerPool, tmp_path: Path) -> None:
    assert come_of(pool, write_attack(tmp_path / "models", "large_file")) == f"{REFUSED}EFBIG"


@pytest.mark.parametrize(("harmless", "told"), [("thread", "[True]"), ("session", "True")])
def test_what_is_harmless_works(harmless: str, told: str, pool: WorkerPool, tmp_path: Path) -> None:
    assert come_of(pool, write_attack(tmp_path / "models", harmless)) == f"{DONE}{told}"


def test_a_worker_may_abort_itself(pool: WorkerPool, tmp_path: Path) -> None:
    assert come_of(pool, write_attack(tmp_path / "models", "abort")) == "its process crashed (SIGABRT)"


def test_a_package_that_is_installed_as_editable_is_read(
    pool: WorkerPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """setuptools finds some of them by an importer of its own, which a .pth file starts before a worker locks."""
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "module.py").write_text("here")
    (tmp_path / "site" / "__editable___module_finder.py").write_text(
        f"MAPPING = {{'module': {str(tmp_path / 'project' / 'module')!r}}}"
    )
    (tmp_path / "site" / "sitecustomize.py").write_text("import __editable___module_finder")
    attack = write_attack(tmp_path / "models", "read", str(tmp_path / "project" / "module.py"))
    assert come_of(pool, attack) == f"{DONE}'here'"


# What a backend needs and is allowed


def test_a_backend_that_may_start_processes_starts_them_and_still_reads_no_secret(
    pool: WorkerPool, home: Path, tmp_path: Path
) -> None:
    suffix = "needsprocesses"
    assert come_of(pool, write_attack(tmp_path / "models", "run_program", suffix=suffix)) == f"{DONE}0"
    for attack, argument in (("read", str(home / ".ssh" / "key")), ("connect", "127.0.0.1")):
        arguments = (argument, 1) if attack == "connect" else (argument,)
        assert come_of(pool, write_attack(tmp_path / "models", attack, *arguments, suffix=suffix)).startswith(REFUSED)
    for attack in ("signal_parent", "namespaces_by_clone"):
        assert come_of(pool, write_attack(tmp_path / "models", attack, suffix=suffix)) == f"{REFUSED}EPERM"


def test_a_backend_that_may_use_the_network_connects_and_starts_nothing(pool: WorkerPool, tmp_path: Path) -> None:
    suffix = "needsnetwork"
    with socket.create_server(("127.0.0.1", 0)) as server:
        attack = write_attack(tmp_path / "models", "connect", *server.getsockname(), suffix=suffix)
        assert come_of(pool, attack) == f"{DONE}'connected'"
    unix = write_attack(tmp_path / "models", "open_socket", int(socket.AF_UNIX), 1, suffix=suffix)
    assert come_of(pool, unix) == f"{REFUSED}EPERM"
    assert come_of(pool, write_attack(tmp_path / "models", "fork", suffix=suffix)) == f"{REFUSED}EPERM"


def test_what_is_no_need_is_the_authors_fault(pool: WorkerPool, tmp_path: Path) -> None:
    assert come_of(pool, write_attack(tmp_path / "models", "fork", suffix="needsodd")) == (
        "its backend's needs are ('everything',), not a tuple of 'server', 'network', 'processes': report it to its "
        "author"
    )
