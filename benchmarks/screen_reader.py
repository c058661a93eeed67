"""Use the window without seeing it: draw, read the answer, choose a model, open each lens, collect, by names and roles.

    python benchmarks/screen_reader.py [--client PATH ...]

Starts a D-Bus session, AT-SPI's bus, a screen (Xvfb) and a window manager of its own, and in them the real app;
`screen_reader_client.py` then does all that through AT-SPI, as a screen reader does, and writes down what it read and
heard. Ends with 0 only if everything was found and said. Needs what Debian calls
at-spi2-core, python3-pyatspi, xvfb, openbox and dbus; the client runs in the system's own Python, for which pyatspi is.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

SYSTEM_PYTHON = Path("/usr/bin/python3")
CLIENT = Path(__file__).parent / "screen_reader_client.py"
SIZE = "1366x768x24"
LONGEST = 240
"""Seconds that the client has."""
_NEEDED = {"Xvfb": "xvfb", "openbox": "openbox", "dbus-daemon": "dbus", "dbus-send": "dbus"}
_AT_SPI = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


def missing() -> str:
    """Return what is not installed that this needs, as Debian's packages; "" where all is there."""
    packages = [package for program, package in _NEEDED.items() if shutil.which(program) is None]
    packages += [] if _AT_SPI.exists() else ["at-spi2-core"]
    imports = [str(SYSTEM_PYTHON), "-c", "import pyatspi"]
    has_python = SYSTEM_PYTHON.exists() and subprocess.run(imports, capture_output=True, check=False).returncode == 0
    return " ".join(dict.fromkeys([*packages, *([] if has_python else ["python3-pyatspi"])]))


@contextmanager
def session(folder: Path) -> Iterator[dict[str, str]]:
    """Run a screen and the buses; yield the environment in which programs use them. `folder` is their home."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "AT_SPI_"))}
    environment |= {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "QT_QPA_PLATFORM": "xcb"}
    environment |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "DIGITAPP_STATE": str(folder / "state")}
    environment |= {"DIGITAPP_LANGUAGE": "en"}
    with ExitStack() as running:
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp"]
        environment["DISPLAY"] = f":{_first_line(running, screen, environment)}"
        daemon = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(running, daemon, environment)
        # Asking for the address starts AT-SPI's bus; an app that begins before it is never heard.
        ask = ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus"]
        subprocess.run([*ask, "org.a11y.Bus.GetAddress"], env=environment, check=True, capture_output=True)
        _start(running, ["openbox"], environment)
        yield environment


def use(client: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Start the app in a session of its own and run a client beside it; the app must end well too."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, session(Path(folder)) as environment:
        app = subprocess.Popen([sys.executable, "-X", "faulthandler", "-m", "digitapp"], env=environment)
        command = [str(SYSTEM_PYTHON), str(client), *arguments]
        try:
            plain = {name: value for name, value in environment.items() if not name.startswith("PYTHON")}
            done = subprocess.run(command, env=plain, stdout=subprocess.PIPE, text=True, timeout=LONGEST, check=False)
        finally:
            app.terminate()
            status = app.wait(30)
    return done if status == 0 else subprocess.CompletedProcess(command, status, done.stdout)


def _first_line(running: ExitStack, command: list[str], environment: dict[str, str]) -> str:
    """Start a program that runs until the end, and return what it says first."""
    stdout = _start(running, command, environment).stdout
    assert stdout is not None
    return stdout.readline().strip()


def _start(running: ExitStack, command: list[str], environment: dict[str, str]) -> subprocess.Popen[str]:
    program = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    running.enter_context(program)  # waits for its end
    running.callback(program.terminate)
    return program


def main() -> int:
    """Run the client and print what it wrote."""
    if packages := missing():
        print(f"This needs: apt install {packages}", file=sys.stderr)
        return 2
    done = use(CLIENT)
    print(done.stdout, end="")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
