"""Training in several real processes, started by torchrun on this machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from digitapp.api import ModelError
from digitapp_export import data, train
from digitapp_export.distributed import ALONE, Group, group_of, joined
from digitapp_export.training_set import training_set
from support.data_sets import write_world
from support.distributed_training import EPOCHS, RECIPES_HERE
from support.platforms import POSIX

pytestmark = [pytest.mark.slow, pytest.mark.network, POSIX]

SCRIPT = Path(__file__).parents[1] / "support" / "distributed_training.py"
PLACE = {"RANK": "1", "WORLD_SIZE": "2", "LOCAL_RANK": "0", "MASTER_ADDR": "localhost", "MASTER_PORT": "1"}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_world(tmp_path_factory.mktemp("data"))


def torchrun(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run two processes; `arguments` are the script, or -m and the module, and their arguments."""
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    return subprocess.run(
        [*command, *map(str, arguments)],
        env=os.environ | {"OMP_NUM_THREADS": "1"}, capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip


@pytest.fixture(scope="module")
def fitted(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("fitted")
    done = torchrun(SCRIPT, "fit", world, out)
    assert done.returncode == 0, done.stderr
    return out


@pytest.mark.parametrize("name", RECIPES_HERE)
def test_both_processes_end_with_the_same(fitted: Path, name: str) -> None:
    first, second = (torch.load(fitted / f"{name}.{rank}.pt") for rank in (0, 1))
    assert first["rows"] == second["rows"]
    for part, weights in first["weights"].items():
        assert torch.equal(weights, second["weights"][part]), part


def test_two_processes_come_to_what_one_comes_to(fitted: Path, world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train, "has_bfloat16", lambda _kind: False)
    recipe = RECIPES_HERE["plain"]
    net, rows = train.fit(recipe, training_set(recipe, world, ()), train.Options(EPOCHS))
    two = torch.load(fitted / "plain.0.pt")
    assert two["rows"] == [pytest.approx(row, rel=1e-4) for row in rows]
    for part, weights in net.state_dict().items():
        torch.testing.assert_close(two["weights"][part], weights, rtol=1e-3, atol=1e-4, msg=part)


def test_they_learn_as_fast_as_one(fitted: Path, world: Path) -> None:
    recipe = RECIPES_HERE["uneven"]
    _, rows = train.fit(recipe, training_set(recipe, world, data.TRAINING_WRITERS), train.Options(EPOCHS))
    two = torch.load(fitted / "uneven.0.pt")["rows"]
    assert [row["loss"] for row in two] == pytest.approx([row["loss"] for row in rows], rel=0.2)


def test_a_killed_run_of_two_goes_on_to_the_same_result(world: Path, tmp_path: Path) -> None:
    command = ["train", "mlp-8x8", "--data-dir", world, "--epochs", "4", "--out"]
    done = torchrun(SCRIPT, "killed", *command, tmp_path / "killed")
    assert done.returncode != 0
    assert "[rank1]: Traceback" not in done.stderr
    assert len((tmp_path / "killed/mlp-8x8.csv").read_text().splitlines()) == 1 + 2
    assert not (tmp_path / "killed/mlp-8x8.pt").exists()
    for name in ("killed", "whole"):
        done = torchrun("-m", "digitapp_export", *command, tmp_path / name)
        assert done.returncode == 0, done.stderr
        assert done.stdout.count("trained; training loss") == 1
    went_on, in_one_go = (torch.load(tmp_path / name / "mlp-8x8.pt")["weights"] for name in ("killed", "whole"))
    assert all(torch.equal(went_on[part], in_one_go[part]) for part in in_one_go)
    logs = [(tmp_path / name / "mlp-8x8.csv").read_bytes() for name in ("killed", "whole")]
    assert logs[0] == logs[1]


def test_when_one_cannot_begin_all_end_with_its_sentence(world: Path, tmp_path: Path) -> None:
    done = torchrun(SCRIPT, "apart", "train", "mlp-8x8", "--data-dir", world, "--out", tmp_path)
    assert done.returncode != 0
    said = [line for line in done.stderr.splitlines() if line.startswith("digitapp-export: ")]
    assert len(said) == 1
    assert "nowhere" in said[0]
    assert "digitapp-export fetch" in said[0]


def test_shares_make_up_the_batch() -> None:
    for count in (0, 1, 7, 128):
        assert sum(Group(rank, 3).share(count) for rank in range(3)) == count


def test_each_process_of_a_machine_takes_its_own_gpu() -> None:
    assert Group(5, 8, 1).device("cuda") == "cuda:1"
    assert Group(5, 8, 1).device("cpu") == "cpu"
    assert ALONE.device("cuda:3") == "cuda:3"


def test_the_group_is_what_torchrun_says() -> None:
    assert group_of({}) == ALONE
    assert group_of(PLACE | {"WORLD_SIZE": "1", "RANK": "0"}) == ALONE
    assert group_of(PLACE) == Group(rank=1, world=2, local_rank=0)
    with pytest.raises(ModelError, match="WORLD_SIZE is set but MASTER_ADDR is not"):
        group_of({name: value for name, value in PLACE.items() if name != "MASTER_ADDR"})


def test_one_gpu_for_several_processes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in PLACE.items():
        monkeypatch.setenv(name, value)
    with (
        pytest.raises(ModelError, match="--device cuda:0: each of several processes takes a GPU of its own"),
        joined("cuda:0"),
    ):
        pass
