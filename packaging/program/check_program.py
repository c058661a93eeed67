"""Prove a program that build.py made: it reads drawings, in several processes too, and runs other people's backends.

    python packaging/program/check_program.py [FOLDER]

Each backend is put where a person would put it: one by pip, as packaging/README.md says, and on Linux one that tries
what no model needs, and reads every drawing as a 7 where all of it is refused. The Python that runs this must be of the
program's version.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "template_backend"
PROGRAM = {"win32": "digitapp.exe", "darwin": "digitapp.app/Contents/MacOS/digitapp"}
"""Where the program is in its folder, by system."""
DRAWING = '{"strokes": [[[140, 110], [340, 110], [240, 410]]]}\n'
"""A seven."""
INTRUDER = '''
"""A backend whose models try to break out."""
import os
import socket
import subprocess
from pathlib import Path

import numpy as np

from digitapp.api import Backend, ModelCard, ModelError


class Intruder(Backend):
    def card(self, path):
        return ModelCard(
            id="intruder",
            title="Intruder",
            size=(8, 8),
            framing="optdigits",
            labels=tuple("0123456789"),
            output="logits",
        )

    def load(self, path, card):
        attempts = {
            "read another's file": lambda: Path(path.read_text()).read_text(),
            "write beside its model": lambda: path.with_suffix(".mine").write_text(""),
            "open a connection": lambda: socket.socket(socket.AF_INET),
            "start a program": lambda: subprocess.run(["/bin/true"]),
        }
        done = []
        for name, attempt in attempts.items():
            try:
                attempt()
                done.append(name)
            except OSError:
                pass
        if done:
            raise ModelError(f"a worker could {', '.join(done)}")
        return lambda images: np.eye(10)[[7] * len(images)] * 20
'''


def main() -> int:
    """Check the program in the folder that the command line names, or where build.py puts it."""
    check(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "program" / "digitapp", Path(sys.executable))
    return 0


def check(folder: Path, python: Path) -> None:
    """Run the program in a folder; CalledProcessError or SystemExit if it does not do what it should.

    `python` has pip, and is of the program's version.
    """
    program = folder / PROGRAM.get(sys.platform, "digitapp")
    with TemporaryDirectory() as home:
        state, models = Path(home, "state"), Path(home, "models")
        models.mkdir()
        environment = os.environ | {"DIGITAPP_STATE": str(state), "DIGITAPP_MODELS": str(models)}
        environment |= {"DIGITAPP_LANGUAGE": "en"}  # in which is looked for the answer
        _read(program, environment)
        _read(program, environment, "--jobs", "2")
        pip: list[str | Path] = [python, "-m", "pip", "install", "--quiet", "--no-deps"]
        subprocess.run([*pip, "--target", state / "backends", EXAMPLE], check=True)
        _read(program, environment | {"DIGITAPP_MODELS": str(EXAMPLE / "sample")}, "--model", "mean-digits")
        if sys.platform == "linux":
            _put_intruder(state / "backends", models)
            _read(program, environment, "--model", "intruder")
        subprocess.run([program, "doctor"], env=environment, check=True)


def _put_intruder(packages: Path, models: Path) -> None:
    """Install the backend that tries to break out, and a model of it, which names a file that is not its own."""
    information = packages / "intruder-1.0.dist-info"
    information.mkdir(parents=True)
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: intruder\nVersion: 1.0\n")
    (information / "entry_points.txt").write_text("[digitapp.backends]\nintruder = intruder:Intruder\n")
    (packages / "intruder.py").write_text(INTRUDER)
    secret = models.parent / "secret.txt"
    secret.write_text("not the model's")
    (models / "intruder.intruder").write_text(str(secret))


def _read(program: Path, environment: dict[str, str], *options: str) -> None:
    """Have the seven read; SystemExit if it is read as anything else, or not at all."""
    command: list[str | Path] = [program, "predict", "-", *options]
    done = subprocess.run(command, input=DRAWING, env=environment, capture_output=True, text=True, check=False)
    if ": 7 " not in done.stdout:
        sys.exit(f"{' '.join(map(str, command))} reads a 7 as: {done.stdout or done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
