"""A virtual environment that sees the packages of the one that runs the tests, so that nothing is downloaded."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from importlib.metadata import entry_points
from pathlib import Path

import pytest

OURS = ("DIGITAPP_", "PIP_", "PYTEST_", "PYTHON", "VIRTUAL_ENV")
"""Prefixes of variables that say how the tests are run; these variables must not reach the environment."""
SCRIPT = """#!{python}
import sys
from importlib.metadata import EntryPoint
sys.exit(EntryPoint({point.name!r}, {point.value!r}, {point.group!r}).load()())
"""


class Environment:
    """A virtual environment in a folder, with a home folder and a working folder."""

    def __init__(self, folder: Path) -> None:
        if os.name == "nt":
            pytest.skip("the commands in it are scripts that Windows does not start")
        self.work = folder / "work"
        """Where commands run."""
        self.home = folder / "home"
        self.models = folder / "models"
        """The folder of the user's models."""
        self.prefix = folder / "env"
        self.work.mkdir()
        self.home.mkdir()
        venv.create(self.prefix, symlinks=True)
        (site,) = self.prefix.glob("lib/python*/site-packages")
        # The .pth files there are not read: the metadata of an editable install is seen, but none of its code.
        outer = [entry for entry in sys.path if entry.endswith(("site-packages", "dist-packages"))]
        (site / "outer.pth").write_text("\n".join(outer))
        for point in entry_points(group="console_scripts"):
            script = self.prefix / "bin" / point.name
            script.write_text(SCRIPT.format(python=self.prefix / "bin" / "python", point=point))
            script.chmod(0o755)

    @property
    def variables(self) -> dict[str, str]:
        """Return the environment variables of commands that run in it."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
        own = {
            "PATH": f"{self.prefix / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(self.home),
            "DIGITAPP_MODELS": str(self.models),
            "DIGITAPP_STATE": str(self.home / "state"),
            "QT_QPA_PLATFORM": "offscreen",
            "PIP_NO_INDEX": "1",
            "PIP_NO_BUILD_ISOLATION": "0",  # which is yes: https://pip.pypa.io/en/stable/topics/configuration
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        }
        return kept | own

    def install(self, what: Path) -> None:
        """Install a wheel or a project without its dependencies; a visible package of the same name is left alone."""
        self.run("pip", "install", "--quiet", "--no-deps", "--ignore-installed", str(what))

    def run(self, *command: str, seconds: float = 120, **variables: str) -> str:
        """Run a command in the working folder and return its output; fail the test if the command fails."""
        done = subprocess.run(
            command,
            cwd=self.work,
            env=self.variables | variables,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
        if done.returncode:
            pytest.fail(f"{command} ended with status {done.returncode}:\n{done.stdout}\n{done.stderr}")
        return done.stdout
