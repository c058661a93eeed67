"""What the program without Python starts with; packaging/program/build.py makes it."""

from __future__ import annotations

import os
import sys

from digitapp.files import state_folder
from digitapp.language import tr
from digitapp.launching import MARKER, RUN_MODULE

BACKENDS_FOLDER = "backends"
"""The folder of other people's backends in `state_folder`; `pip install --target` puts packages there."""
FORKED = "--multiprocessing-fork"
"""The first argument of a process of --jobs, as `multiprocessing` starts a program that has no Python beside it."""
TRACKER = "from multiprocessing.resource_tracker import "
"""The beginning of what `multiprocessing` has another process do: to tidy up after those that were killed."""


def run_program() -> int:
    """Run the program without Python, and return its exit status: the command `digitapp`, or one of its modules."""
    _serve_multiprocessing(sys.argv[1:])
    sys.path += _packages_of_others()
    if sys.argv[1:2] != [RUN_MODULE]:
        from digitapp.cli import command

        return command()
    import runpy
    from importlib.util import find_spec

    module, *words = sys.argv[2:]
    if find_spec(module) is None:
        print(
            tr("{module}: is not part of this program; install digitapp with Python for it").format(module=module),
            file=sys.stderr,
        )
        return 2
    sys.argv = [module, *words]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    return 0


def _serve_multiprocessing(words: list[str]) -> None:
    """Be the process for which `multiprocessing` has started this program again, if it has, and end with it.

    PyInstaller's own hook for this imports all of `multiprocessing` at every start.
    """
    if words[:1] == [FORKED]:
        from multiprocessing.spawn import freeze_support

        freeze_support()
    elif words[-2:-1] == ["-c"] and words[-1].startswith(TRACKER):
        exec(words[-1], {})  # noqa: S102  (as `python -c` would)
        sys.exit()


def _packages_of_others() -> list[str]:
    """Return the folders of other people's backends.

    A worker, whose home is a folder of its own, is told them by the app, in the variable that only Python itself reads.
    """
    if MARKER not in os.environ:
        return [str(state_folder() / BACKENDS_FOLDER)]
    told = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    return [path for path in told if path and path not in sys.path]
