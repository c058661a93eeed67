"""What the program without Python starts with; packaging/build.py makes it."""

from __future__ import annotations

import runpy
import sys
from importlib.util import find_spec
from multiprocessing import freeze_support

from digitapp.files import state_folder
from digitapp.language import tr
from digitapp.launching import RUN_MODULE

BACKENDS_FOLDER = "backends"
"""The folder of other people's backends in `state_folder`; `pip install --target` puts packages there."""


def run_program() -> int:
    """Run the program without Python, and return its exit status: the command `digitapp`, or one of its modules."""
    freeze_support()  # the processes of --jobs are this program, started again
    sys.path.append(str(state_folder() / BACKENDS_FOLDER))
    if sys.argv[1:2] != [RUN_MODULE]:
        from digitapp.cli import command

        return command()
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
