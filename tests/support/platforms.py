"""Features that not every system has; tests that need one are skipped elsewhere, with the reason."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux keeps to a limit of memory")
POSIX = pytest.mark.skipif(os.name != "posix", reason="processes fork and end by signals on POSIX only")
PROC = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at processes in /proc")


def link(path: Path, target: Path) -> None:
    """Make a symbolic link, or skip the test."""
    try:
        path.symlink_to(target, target_is_directory=target.is_dir())
    except OSError as error:
        if os.name != "nt":
            raise
        pytest.skip(f"Windows does not let every user make symbolic links: {error}")


def pipe(path: Path) -> None:
    """Make a named pipe, or skip the test."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes in its file system")
    os.mkfifo(path)
