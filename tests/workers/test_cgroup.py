"""The control group of a worker, in a folder that looks like the kernel's."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from digitapp.workers.sandbox import cgroup


@pytest.fixture
def tree(tmp_path: Path) -> tuple[Path, Path]:
    """A mount with the app's group in a delegated slice, and the file that names the group."""
    (tmp_path / "fs" / "app.slice" / "app.scope").mkdir(parents=True)
    (tmp_path / "fs" / "app.slice" / "cgroup.subtree_control").write_text("cpu memory pids\n")
    (tmp_path / "own").write_text("0::/app.slice/app.scope\n")
    return tmp_path / "fs", tmp_path / "own"


def test_a_group_beside_the_apps_own_limits_all_processes_together(tree: tuple[Path, Path]) -> None:
    group = cgroup.make(1000, *tree)
    assert group is not None
    assert group.parent == tree[0] / "app.slice"
    written = {name: (group / name).read_text() for name in ("memory.max", "memory.oom.group", "memory.swap.max")}
    assert written == {"memory.max": "1000", "memory.oom.group": "1", "memory.swap.max": "0"}
    cgroup.enter(group, os.getpid())
    assert (group / "cgroup.procs").read_text() == str(os.getpid())
    other = cgroup.make(1000, *tree)
    assert other not in (None, group)
    cgroup.remove(group)
    assert (group / "cgroup.kill").read_text() == "1"


@pytest.mark.parametrize("own", ["", "0::/\n", "4:memory:/a\n", "0::/gone/app.scope\n", "4:memory:/a\n0::/\n"])
def test_where_no_group_can_be_made_there_is_none(own: str, tree: tuple[Path, Path]) -> None:
    tree[1].write_text(own)
    assert cgroup.make(1000, *tree) is None


def test_a_slice_without_the_controller_of_memory_has_no_group(tree: tuple[Path, Path]) -> None:
    (tree[0] / "app.slice" / "cgroup.subtree_control").write_text("cpu pids\n")
    assert cgroup.make(1000, *tree) is None
    assert [path.name for path in (tree[0] / "app.slice").iterdir() if path.is_dir()] == ["app.scope"]


def test_a_system_without_groups_has_none(tmp_path: Path) -> None:
    assert cgroup.make(1000, tmp_path, tmp_path / "own") is None
