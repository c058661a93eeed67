"""Another start of the app passes its file to the process that runs, or opens a window of its own."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from digitapp.gui.instance import Handover, Instance, address, hand_over
from digitapp.gui.main_window import MainWindow
from digitapp.gui.settings import Settings
from digitapp.gui.windows import Windows
from support.processes import wait_until

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="sockets with a file, processes that are stopped")
DRIVEN = """
import os, sys
from PySide6.QtCore import QTimer
from digitapp.gui import app, windows
said, opened = set(), windows.Windows.open
def look(self):
    for window in self:
        line = f"{len(self)} {window.documents.title}"
        if window.is_ready and line not in said:
            said.add(line)
            print(line, flush=True)
    if self._instance is not None and self._instance.is_listening and "listens" not in said:
        said.add("listens")
        print("listens", flush=True)
def open(self, file=None):
    if not hasattr(self, "beat"):
        self.beat = QTimer(self, interval=20)
        self.beat.timeout.connect(lambda: look(self))
        self.beat.start()
    return opened(self, file)
windows.Windows.open = open
sys.exit(app.run(["digitapp", *sys.argv[1:]]))
"""
"""The app, which prints how many windows it has beside what one shows, and that it listens."""


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for sockets whose name is short enough."""
    folder = Path(tempfile.mkdtemp(prefix="digitapp-"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def place(runtime: Path, state: Path) -> str:
    found = address(state, os.environ)
    assert found is not None
    return found


@pytest.fixture
def instance(qtbot: QtBot, place: str) -> Iterator[Instance]:
    made = Instance(place)
    assert made.listen()
    yield made
    made.close()


class App:
    """The app in a process of its own."""

    def __init__(self, folder: Path, *args: str | Path) -> None:
        self.out = folder / f"out-{time.monotonic_ns()}"
        command = [sys.executable, "-c", DRIVEN, *map(str, args)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        with self.out.open("w") as out:
            self.process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, env=environment, cwd=folder)

    def says(self, line: str, seconds: float = 20) -> bool:
        """Whether it prints a line in time."""
        return wait_until(lambda: line in self.text.splitlines() or self.ended, seconds) and line in self.lines

    @property
    def text(self) -> str:
        return self.out.read_text()

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @property
    def ended(self) -> bool:
        return self.process.poll() is not None

    def close(self) -> None:
        if not self.ended:
            self.process.send_signal(signal.SIGCONT) if sys.platform != "win32" else None
            self.process.kill()
        self.process.wait(10)


@pytest.fixture
def start(tmp_path: Path, runtime: Path) -> Iterator[Callable[..., App]]:
    """Starts the app in other processes, which end with the test."""
    started: list[App] = []

    def start_one(*args: str | Path) -> App:
        started.append(App(tmp_path, *args))
        return started[-1]

    yield start_one
    for app in started:
        app.close()


@pytest.mark.slow
def test_a_second_start_passes_its_file_on_and_ends(
    start: Callable[..., App], three: Path, labelled: Path, state: Path
) -> None:
    Settings(state).keep_opening("window")
    first = start()
    assert first.says("listens"), first.text
    for number, name in enumerate((three.name, labelled.name), 2):
        second = start(name)  # a relative path
        assert second.process.wait(20) == 0
        assert second.lines == [f"digitapp: the app runs already; it opens {three.parent / name} there."]
        assert wait_until(lambda: any(line.startswith(f"{number} {name}") for line in first.lines), 20), first.text  # noqa: B023
    third = start()
    assert third.process.wait(20) == 0
    assert third.lines == ["digitapp: the app runs already; it opens another window."]
    assert first.says("4 "), first.text


@POSIX
@pytest.mark.slow
def test_a_first_process_that_hangs_is_left_alone(start: Callable[..., App], labelled: Path) -> None:
    first = start()
    assert first.says("listens"), first.text
    first.process.send_signal(signal.SIGSTOP)
    second = start(labelled)
    assert second.says("1 labelled.ndjson"), second.text
    first.process.send_signal(signal.SIGCONT)
    third = start()  # what the first does now comes after what the second has left in its socket
    assert third.process.wait(20) == 0
    assert first.says("2 "), first.text
    assert not any("labelled" in line for line in first.lines)


@POSIX
@pytest.mark.slow
def test_what_a_killed_process_left_behind_is_removed(start: Callable[..., App], labelled: Path, place: str) -> None:
    first = start()
    assert first.says("listens"), first.text
    first.process.kill()
    first.process.wait()
    assert Path(place).exists()
    second = start(labelled)
    assert second.says("1 labelled.ndjson"), second.text
    assert second.says("listens"), second.text
    third = start()
    assert third.process.wait(20) == 0
    assert second.says("2 "), second.text


@POSIX
@pytest.mark.slow
def test_many_starts_at_once_all_show_a_window(start: Callable[..., App], place: str) -> None:
    apps = [start() for _ in range(4)]
    for app in apps:
        assert app.says("1 ") or app.process.wait(10) == 0, app.text
    listening = [app for app in apps if app.says("listens", 5)]
    assert listening
    later = start()
    assert later.process.wait(20) == 0


def test_the_address_is_one_for_each_state_folder_and_display(runtime: Path, tmp_path: Path) -> None:
    given = [address(tmp_path / name, {**os.environ, "DISPLAY": display}) for name in "ab" for display in (":0", ":1")]
    assert len(set(given)) == 4
    assert None not in given
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert address(tmp_path / "link", {**os.environ, "DISPLAY": ":0"}) == given[0]


@POSIX
def test_a_folder_that_others_can_enter_holds_no_socket(runtime: Path, state: Path) -> None:
    (runtime / "digitapp").mkdir()
    (runtime / "digitapp").chmod(0o755)
    assert address(state, os.environ) is None
    (runtime / "digitapp").chmod(0o700)
    assert address(state, os.environ) is not None


@POSIX
def test_a_folder_whose_name_is_too_long_or_that_is_not_there_holds_no_socket(tmp_path: Path, state: Path) -> None:
    (tmp_path / ("x" * 90)).mkdir()
    assert address(state, {"XDG_RUNTIME_DIR": str(tmp_path / ("x" * 90))}) is None
    assert address(state, {"XDG_RUNTIME_DIR": str(tmp_path / "nowhere")}) is None


def test_only_one_listens(qtbot: QtBot, place: str, instance: Instance) -> None:
    other = Instance(place)
    assert not other.listen()
    instance.close()
    assert other.listen()
    other.close()


def test_nobody_there_is_seen_at_once(qtbot: QtBot, place: str) -> None:
    begun = time.monotonic()
    assert not hand_over(place, Handover())
    assert time.monotonic() - begun < 0.5


@POSIX
def test_a_socket_that_nobody_listens_at_is_seen_at_once_and_replaced(qtbot: QtBot, place: str) -> None:
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(place)
    begun = time.monotonic()
    assert not hand_over(place, Handover())
    assert time.monotonic() - begun < 0.5
    made = Instance(place)
    assert made.listen()
    made.close()
    assert not Path(place).exists()


SERVER = """
import socket, sys
with socket.socket(socket.AF_UNIX) as listening:
    listening.bind(sys.argv[1])
    listening.listen()
    print("listens", flush=True)
    with listening.accept()[0] as accepted:
        accepted.sendall(sys.argv[2].encode())
        received = b""
        try:
            while piece := accepted.recv(1000):
                received += piece
        except ConnectionResetError:  # it left without reading to the end
            pass
print(received.decode())
"""
"""Says something to the first client, whatever it wants, and prints what that sends."""


@POSIX
@pytest.mark.parametrize(
    ("said", "sent"),
    [("", ""), ("something else\n", ""), ("digitapp 1\n", '{"file":"file","activation":""}\n')],
    ids=["silent", "another version", "no confirmation"],
)
def test_a_process_that_does_not_answer_costs_no_more_than_the_patience(
    qtbot: QtBot, place: str, said: str, sent: str
) -> None:
    command = [sys.executable, "-c", SERVER, place, said]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert server.stdout.readline() == "listens\n"
        begun = time.monotonic()
        assert not hand_over(place, Handover("file"), 300)
        assert time.monotonic() - begun < 1
        assert server.communicate(timeout=10)[0] == f"{sent}\n"


def client(qtbot: QtBot, place: str) -> QLocalSocket:
    """A connection that was greeted."""
    made = QLocalSocket()
    made.connectToServer(place)
    qtbot.waitUntil(made.canReadLine)
    assert made.readLine().data() == b"digitapp 1\n"
    return made


def test_a_file_that_is_asked_for_is_confirmed(qtbot: QtBot, place: str, instance: Instance) -> None:
    made = client(qtbot, place)
    with qtbot.waitSignal(instance.requested) as requested:
        made.write(b'{"file": "/a/b.ndjson", "activation": "token"}\n')
    assert requested.args == [Handover("/a/b.ndjson", "token")]
    qtbot.waitUntil(made.canReadLine)
    assert made.readLine().data() == b"ok\n"


@pytest.mark.parametrize("line", [b"\n", b"[]\n", b'{"file": 7}\n', b"\xff\n", b"x" * 200_000])
def test_what_is_no_request_is_dropped(qtbot: QtBot, place: str, instance: Instance, line: bytes) -> None:
    made = client(qtbot, place)
    with qtbot.assertNotEmitted(instance.requested):
        made.write(line)
        qtbot.waitUntil(lambda: made.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    with qtbot.waitSignal(instance.requested):  # and it still listens
        client_again = client(qtbot, place)
        client_again.write(b"{}\n")


def test_a_client_that_is_gone_by_then_gets_nothing_opened(qtbot: QtBot, place: str, instance: Instance) -> None:
    gone = QLocalSocket()
    gone.connectToServer(place)
    with qtbot.assertNotEmitted(instance.requested):
        gone.abort()
        client(qtbot, place)


def test_without_qts_network_the_window_says_what_is_missing(
    qtbot: QtBot, place: str, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Instance) -> bool:
        raise ImportError("libgssapi_krb5.so.2: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(Instance, "listen", refuse)
    windows = Windows(lambda: window)
    windows.open()
    windows.serve(place)
    qtbot.waitUntil(lambda: "libgssapi_krb5.so.2" in window.status_bar.status.text())
    assert "libgssapi-krb5-2" in window.status_bar.status.text()


def test_nothing_is_confirmed_after_the_end(qtbot: QtBot, place: str, instance: Instance) -> None:
    made = client(qtbot, place)
    instance.close()
    with qtbot.assertNotEmitted(instance.requested):
        made.write(b"{}\n")
        qtbot.waitUntil(lambda: made.state() == QLocalSocket.LocalSocketState.UnconnectedState)
