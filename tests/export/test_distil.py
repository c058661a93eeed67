"""Distillation on small generated data: the pool, a student trained on it, and what is resumed or refused."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from digitapp.api import FileError
from digitapp_export import data, distil, nets, recipes, train
from digitapp_export.checkpoint import load_weights
from digitapp_export.cli import main
from digitapp_export.distributed import ALONE
from digitapp_export.pool import BATCH, CLASSES, NON_DIGITS, Pool, read
from support.data_sets import write_world

pytestmark = pytest.mark.slow

TEACHER = "mlp-28x28"  # large enough here
STUDENT = "mlp-28x28"
EPOCHS = 3


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_world(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module", autouse=True)
def small() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(recipes.RECIPES, STUDENT, replace(recipes.RECIPES[STUDENT], generated=0, copies=1))
        yield


@pytest.fixture(scope="module")
def teacher(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("teacher")
    assert main(["train", TEACHER, "--data-dir", str(world), "--out", str(out), "--epochs", "150"]) == 0
    return out / f"{TEACHER}.pt"


def command(world: Path, teacher: Path | None, out: Path, *more: str) -> list[str]:
    options = ["--data-dir", str(world), "--out", str(out), "--epochs", str(EPOCHS), "--parts", "2", "--plain", "1"]
    return ["distil", STUDENT, *(["--teachers", str(teacher)] if teacher else []), *options, *more]


@pytest.fixture(scope="module")
def taught(world: Path, teacher: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("student")
    assert main(command(world, teacher, out)) == 0
    return out


def pool_of(folder: Path, teacher: Path) -> Pool:
    return Pool(folder, 2, EPOCHS, 1, [load_weights(teacher, recipes.recipe(TEACHER))[0]])


def test_a_pool_has_images_with_labels_and_with_answers(taught: Path, teacher: Path) -> None:
    pool = pool_of(taught / f"{STUDENT}.pool", teacher)
    for part in range(3):
        images, labels = (read(pool.images_path(part), name) for name in ("images", "labels"))
        answers = read(pool.answers_path(part), "answers")
        assert images.dtype == np.uint8
        assert images.shape == (len(labels), 28, 28)
        assert answers.shape == (len(labels), CLASSES)
        np.testing.assert_allclose(answers.sum(axis=1), 1, atol=5e-3)
        assert (labels < 0).mean() == pytest.approx(NON_DIGITS / (1 + NON_DIGITS), abs=0.02)
        assert (answers[labels < 0, -1] == 1).all()
        assert (answers[labels >= 0, -1] == 0).all()
        assert (answers[labels >= 0].max(axis=1) < 1).any()
    assert not np.array_equal(read(pool.images_path(0), "images"), read(pool.images_path(1), "images"))


def test_teachers_of_scans_answer_to_scans_and_the_others_to_all_else(
    taught: Path, teacher: Path, tmp_path: Path
) -> None:
    pool = pool_of(taught / f"{STUDENT}.pool", teacher)
    labels = read(pool.images_path(0), "labels")
    scans = int(read(pool.images_path(0), "scans"))
    assert 0 < scans < (labels >= 0).sum()
    shutil.copytree(pool.folder, tmp_path / "pool")
    torch.manual_seed(1)
    other = nets.mlp(784, 16, 10).eval()
    both = replace(pool, folder=tmp_path / "pool", scan_teachers=[other])
    mark = str(read(pool.images_path(0), "mark"))
    both._answer(0, mark, "cpu")
    alone = replace(both, teachers=[other], scan_teachers=())
    alone._answer(0, mark, "cpu")
    found, by_first, by_other = (read(one.answers_path(0), "answers") for one in (both, pool, alone))
    np.testing.assert_array_equal(found[scans:].argmax(axis=1), by_first[scans:].argmax(axis=1))
    np.testing.assert_array_equal(found[:scans].argmax(axis=1), by_other[:scans].argmax(axis=1))
    assert (found[:scans].argmax(axis=1) != by_first[:scans].argmax(axis=1)).any()
    assert len({one.answers_path(0) for one in (both, pool, alone)}) == 3


def test_a_teacher_of_scans_is_trained_alone_and_asked_about_scans(
    world: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = replace(recipes.RECIPES[STUDENT], teachers=("tutor", "scanner"))
    monkeypatch.setitem(recipes.RECIPES, STUDENT, own)
    monkeypatch.setitem(recipes.TEACHERS, "tutor", replace(own, id="tutor", teachers=()))
    monkeypatch.setitem(recipes.TEACHERS, "scanner", replace(own, id="scanner", teachers=(), copies=0, generated=0))
    options = ["--data-dir", str(world), "--out", str(tmp_path), "--epochs", "2", "--parts", "1", "--plain", "1"]
    assert main(["train", STUDENT, *options]) == 0
    assert load_weights(tmp_path / f"{STUDENT}.pt", own)[1]["teachers"] == ("tutor", "scanner")
    assert load_weights(tmp_path / "teachers" / "scanner.pt", recipes.TEACHERS["scanner"])[1]["writers"] == ()


def test_without_teachers_the_labels_are_the_answers(world: Path, taught: Path, tmp_path: Path) -> None:
    shutil.copytree(taught / f"{STUDENT}.pool", tmp_path / "pool")
    before = (tmp_path / "pool" / "000.npz").stat().st_mtime_ns
    line = command(world, None, tmp_path / "out", "--pool", str(tmp_path / "pool"))
    assert main(line) == 0
    assert (tmp_path / "pool" / "000.npz").stat().st_mtime_ns == before
    pool = Pool(tmp_path / "pool", 2, EPOCHS, 1)
    labels, answers = read(pool.images_path(0), "labels"), read(pool.answers_path(0), "answers")
    np.testing.assert_array_equal(answers.argmax(axis=1), np.where(labels < 0, CLASSES - 1, labels))
    assert (answers.max(axis=1) == 1).all()


def test_several_processes_make_the_same_images(world: Path, taught: Path, teacher: Path, tmp_path: Path) -> None:
    assert main(command(world, teacher, tmp_path, "--jobs", "2")) == 0
    one, two = (pool_of(out / f"{STUDENT}.pool", teacher) for out in (taught, tmp_path))
    for part in range(3):
        for name in ("images", "labels"):
            np.testing.assert_array_equal(read(one.images_path(part), name), read(two.images_path(part), name))


def test_a_network_loses_the_class_for_non_digits_and_nothing_else() -> None:
    torch.manual_seed(0)
    recipe = replace(recipes.RECIPES[STUDENT], net=lambda: nets.mlp(784, 16, 10))
    net = distil.with_no_digit(recipe).net()
    images = torch.rand(3, 1, 28, 28)
    assert net(images).shape == (3, CLASSES)
    torch.testing.assert_close(distil.digits_only(net)(images), net(images)[:, :-1])


def test_a_recipe_with_teachers_trains_them_first(world: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = replace(recipes.RECIPES[STUDENT], teachers=("tutor",))
    monkeypatch.setitem(recipes.RECIPES, STUDENT, own)
    monkeypatch.setitem(recipes.TEACHERS, "tutor", replace(own, id="tutor", teachers=()))
    options = ["--data-dir", str(world), "--out", str(tmp_path), "--epochs", "2", "--parts", "1", "--plain", "1"]
    assert main(["train", STUDENT, *options]) == 0
    assert load_weights(tmp_path / f"{STUDENT}.pt", own)[1]["teachers"] == ("tutor",)
    weights = tmp_path / "teachers" / "tutor.pt"
    before = weights.stat().st_mtime_ns
    assert main(["train", STUDENT, *options, "--force"]) == 0
    assert weights.stat().st_mtime_ns == before


def test_another_student_is_trained_on_the_same_pool(
    world: Path, teacher: Path, taught: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = replace(recipes.RECIPES[STUDENT], id="other", net=lambda: nets.mlp(784, 16, 10), learning_rate=1e-3)
    monkeypatch.setitem(recipes.RECIPES, "other", other)
    pool = shutil.copytree(taught / f"{STUDENT}.pool", tmp_path / "pool")
    before = {path.name: path.stat().st_mtime_ns for path in pool.iterdir()}
    line = command(world, teacher, tmp_path / "out", "--pool", str(pool))
    assert main(["distil", "other", *line[2:]]) == 0
    assert {path.name: path.stat().st_mtime_ns for path in pool.iterdir()} == before
    net, _ = load_weights(tmp_path / "out" / "other.pt", other)
    assert net[1].out_features == 16


def test_unaugmented_images_are_those_of_the_data_sets(world: Path, taught: Path) -> None:
    images = read(taught / f"{STUDENT}.pool" / "plain.npz", "images")
    known = {image.tobytes() for image in images}
    scanned, _ = data.mnist(world, "train")
    assert all((image * 255).round().astype(np.uint8).tobytes() in known for image in scanned)


def test_each_epoch_uses_its_part_and_the_last_the_unaugmented_images(taught: Path, teacher: Path) -> None:
    pool = pool_of(taught / f"{STUDENT}.pool", teacher)
    recipe = recipes.recipe(STUDENT)
    for epoch, part in ((0, 0), (1, 1), (2, 2)):
        generator = torch.Generator().manual_seed(0)
        batches = list(pool.batches(recipe, epoch, np.random.default_rng(0), generator, ALONE))
        images, answers = (torch.cat(parts) for parts in zip(*batches, strict=True))
        assert len(images) == pool.epoch_size(recipe)
        assert answers.shape == (len(images), CLASSES)
        stored = {image.tobytes() for image in read(pool.images_path(part), "images")}
        assert all((image * 255).round().to(torch.uint8).numpy().tobytes() in stored for image in images[:20, 0])


def test_a_student_learns_what_its_teacher_knows(world: Path, teacher: Path, tmp_path: Path) -> None:
    assert main([*command(world, teacher, tmp_path)[:-6], "--epochs", "400", "--parts", "3", "--plain", "1"]) == 0
    recipe = recipes.recipe(STUDENT)
    (net, _), (tutor, _) = load_weights(tmp_path / f"{STUDENT}.pt", recipe), load_weights(teacher, recipe)
    images, labels = data.mnist(world, "train")
    with torch.inference_mode():
        answers, taught = (part(torch.from_numpy(images)[:, None]).argmax(1) for part in (net, tutor))
    assert (answers == taught).float().mean() > 0.8
    assert (answers.numpy() == labels).mean() > 0.8


def test_a_killed_run_continues_and_gives_the_same_weights(
    world: Path, teacher: Path, taught: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    epoch = train.Trainer.epoch

    def killed(self: train.Trainer, number: int, *rest: object) -> dict[str, float]:
        if number == EPOCHS - 1:
            raise KeyboardInterrupt
        return epoch(self, number, *rest)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(train.Trainer, "epoch", killed)
        assert main(command(world, teacher, tmp_path)) == 130
    (tmp_path / f"{STUDENT}.pool" / "001.npz").unlink()  # as if it had been killed earlier
    kept = (tmp_path / f"{STUDENT}.pool" / "000.npz").stat().st_mtime_ns
    assert main(command(world, teacher, tmp_path)) == 0
    assert (tmp_path / f"{STUDENT}.pool" / "000.npz").stat().st_mtime_ns == kept
    recipe = recipes.recipe(STUDENT)
    one, two = (load_weights(out / f"{STUDENT}.pt", recipe)[0].state_dict() for out in (taught, tmp_path))
    assert all(torch.equal(one[name], two[name]) for name in one)


def test_a_pool_of_another_seed_is_replaced(world: Path, teacher: Path, taught: Path, tmp_path: Path) -> None:
    shutil.copytree(taught, tmp_path, dirs_exist_ok=True)
    before = str(read(tmp_path / f"{STUDENT}.pool" / "000.npz", "mark"))
    assert main(command(world, teacher, tmp_path, "--seed", "5", "--force")) == 0
    assert str(read(tmp_path / f"{STUDENT}.pool" / "000.npz", "mark")) != before


def test_a_teacher_trained_on_held_out_writers_is_refused(
    world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--data-dir", str(world), "--out", str(tmp_path), "--epochs", "1", "--writers", "1-26"]
    assert main(["train", TEACHER, *options]) == 0
    assert main(command(world, tmp_path / f"{TEACHER}.pt", tmp_path / "student")) == 2
    assert "was trained on writers 25, 26 too; train the teacher without them" in capsys.readouterr().err


def test_a_broken_part_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "000.npz").write_bytes(b"PK no part")
    with pytest.raises(FileError, match=r"000.npz: not a part of a pool; delete it and run the same command again"):
        read(tmp_path / "000.npz", "images")


def test_recomputing_norms_changes_their_statistics_and_nothing_else() -> None:
    torch.manual_seed(0)
    net = nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.Flatten(), nn.Dropout(0.5), nn.Linear(4 * 36, 10))
    images = torch.rand(1200, 1, 8, 8)
    weights = [part.clone() for part in net.parameters()]
    distil.recompute_norms(net, images)
    norm = net[1]
    assert isinstance(norm, nn.BatchNorm2d)
    seen = torch.stack([net[0](part).mean(dim=(0, 2, 3)) for part in images.split(BATCH)]).mean(dim=0)
    torch.testing.assert_close(norm.running_mean, seen.detach(), atol=1e-5, rtol=1e-4)
    assert norm.momentum == 0.1
    assert not net.training
    assert not norm.training
    assert all(torch.equal(a, b) for a, b in zip(weights, net.parameters(), strict=True))
