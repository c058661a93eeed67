"""The stand-ins: what is generated, that it is the same each time, and how models are measured on it."""

from __future__ import annotations

import io
import subprocess
import sys
from collections import Counter
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PIL import Image

from digitapp.api import Figure
from digitapp.evaluation.datasets import Dataset
from digitapp.evaluation.report import evaluate
from digitapp.preprocessing.framing import frame
from digitapp_export import cli, data
from digitapp_export.report import stand_ins
from digitapp_export.report.evaluated_models import load_model
from digitapp_export.report.scores import CARD_TOLERANCE
from digitapp_export.stand_ins import sets
from digitapp_export.stand_ins.forms import Taste
from digitapp_export.stand_ins.hands import MOST_OF_FEW
from digitapp_export.stand_ins.paths import arc, bezier, smooth
from digitapp_export.stand_ins.printed_scans import printed_scans
from digitapp_export.stand_ins.scans import Scans, black_and_white_scans, envelope_scans
from digitapp_export.stand_ins.sheets import CELL, sheet
from digitapp_export.stand_ins.sign_shapes import GREEK, LETTERS, SYMBOLS
from digitapp_export.stand_ins.signs import A_WRITER, PAIRS, signs
from digitapp_export.stand_ins.writers import COUNTRIES, DIGITS, SEED, WRITERS, other_schools, writers
from support.data_sets import write_world
from support.onnx_models import card, write_model

MAKERS = (black_and_white_scans, envelope_scans, printed_scans)


@pytest.fixture(scope="module")
def tests(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Dataset]:
    return data.test_sets(write_world(tmp_path_factory.mktemp("world")))


def made(tests: dict[str, Dataset]) -> sets.StandIns:
    return sets.make(tests["mnist-test"], tests[data.HELD_OUT], 4, 6)


def same(first: Dataset, second: Dataset) -> bool:
    pairs = zip(first.inks, second.inks, strict=True)
    return all(np.array_equal(x, y) for a, b in pairs for x, y in zip(a.strokes, b.strokes, strict=True))


def test_there_are_enough_writers_from_everywhere():
    hands = writers(WRITERS, SEED)
    assert len(hands) >= 200
    assert len(hands) * len(DIGITS) >= 2000
    assert {writer.country for writer in hands} == set(COUNTRIES)
    used = {(sign, form.name) for writer in hands for sign, form in writer.forms.items()}
    assert used == {(sign, form.name) for sign, forms in DIGITS.items() for form in forms}
    assert {writer.hand.device for writer in hands} == {"tablet", "board", "few points", "straight pieces"}


def test_each_writer_writes_each_digit_once_on_the_canvas():
    found = other_schools(13)
    assert Counter(found.labels) == dict.fromkeys("0123456789", 13)
    assert Counter(found.writers) == {str(number): 10 for number in range(13)}
    for ink in found.inks:
        points = np.concatenate(ink.strokes)
        assert (points >= 0).all()
        assert (points <= ink.size).all()
    assert frame(found.inks, "mnist").readable.all()


def test_a_device_of_few_points_reports_few():
    hands = writers(40, SEED)
    found = other_schools(40)
    few = {str(writer.number) for writer in hands if writer.hand.device == "few points"}
    inks = [ink for ink, name in zip(found.inks, found.writers, strict=True) if name in few]
    lengths = {len(stroke) for ink in inks for stroke in ink.strokes}
    assert min(lengths) >= 5
    assert max(lengths) == MOST_OF_FEW


def test_drawings_are_the_same_each_time_and_others_with_another_seed():
    assert same(other_schools(3), other_schools(3))
    assert same(signs(3), signs(3))
    assert not same(other_schools(3), other_schools(3, seed=1))


def test_a_writer_keeps_a_taste_that_wavers_little():
    def liked(writer: int) -> list[float]:
        rng = np.random.default_rng(0)
        return [Taste(writer, "7 bar", rng)("tilt", 0, 1) for _ in range(200)]

    spread = [np.std(liked(writer)) for writer in range(20)]
    assert max(spread) < 0.15
    assert np.std([np.mean(liked(writer)) for writer in range(20)]) > 0.2


def test_signs_are_no_digits_nor_what_looks_like_one():
    found = signs(30)
    names = [name.partition(" ")[2] for name in found.writers]
    assert found.labels == (None,) * (30 * A_WRITER)
    assert sum(name.isdecimal() and len(name) == 2 for name in names) == 30 * PAIRS
    assert not set("OoIl|/SsZzBbqg()[]{}") & set(LETTERS | GREEK | SYMBOLS)
    kinds = [set(names) & set(kind) for kind in (LETTERS, GREEK, SYMBOLS)]
    assert min(map(len, kinds)) >= 10


def test_black_and_white_scans_touch_the_border(tests: dict[str, Dataset]):
    found = black_and_white_scans(tests["mnist-test"], tests[data.HELD_OUT], 18)
    corners = 0
    for image in found.images:
        assert image.shape == (16, 16)
        assert set(np.unique(image)) == {0, 1}
        ink = image if image.mean() < 0.5 else 1 - image
        rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
        reaches = (rows[0], 15 - rows[-1], columns[0], 15 - columns[-1])
        assert not any(reaches[:2]) or not any(reaches[2:])
        corners += not any(reaches)
    assert corners >= 3


def test_grey_scans_have_the_sizes_of_their_kind(tests: dict[str, Dataset]):
    grey = envelope_scans(tests["mnist-test"], tests[data.HELD_OUT], 18)
    assert {image.shape for image in grey.images} == {(16, 16)}
    assert min(len(np.unique(image)) for image in grey.images) > 8
    printed = printed_scans(tests["mnist-test"], tests[data.HELD_OUT], 18)
    assert {36 <= image.shape[0] <= 46 for image in printed.images} == {True}
    assert all(np.percentile(image, 80) > image.min() + 0.3 for image in printed.images)  # dark ink on bright paper


@pytest.mark.parametrize("make", MAKERS)
def test_scans_are_the_same_each_time_and_know_their_sources(make, tests: dict[str, Dataset]):
    mnist, pens = tests["mnist-test"], tests[data.HELD_OUT]
    first, second = make(mnist, pens, 6), make(mnist, pens, 6)
    assert all(map(np.array_equal, first.images, second.images))
    assert (len(first.images), first.mnist, first.labels) == (12, 6, second.labels)
    assert set(first.labels) <= set("0123456789")
    assert all(image.dtype == np.float32 and image.min() >= 0 and image.max() <= 1 for image in first.images)
    assert not all(map(np.array_equal, first.images, make(mnist, pens, 6, seed=1).images))


def test_curves_pass_through_what_they_are_given():
    points = [(0.0, 0.0), (0.3, 0.5), (0.1, 0.9)]
    curve = smooth(*points)
    assert all(np.hypot(*(curve - point).T).min() < 1e-9 for point in points)
    assert bezier(*points)[[0, -1]].tolist() == [list(points[0]), list(points[-1])]
    ring = arc((0.5, 0.5), (0.5, 0.5), -90, -450)
    assert ring[[0, -1]] == pytest.approx(np.array([[0.5, 0], [0.5, 0]]))


def test_nothing_of_the_training_generator_is_loaded():
    code = (
        "from digitapp_export.stand_ins import sets\n"
        "import sys\n"
        "sets.other_schools(1), sets.signs(1)\n"
        "print(*(name for name in sys.modules if name.startswith('digitapp_export')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert {name.split(".")[1] for name in done.stdout.split() if "." in name} == {"stand_ins"}


def test_a_sheet_has_a_cell_for_each(tests: dict[str, Dataset]):
    found = made(tests)
    page = Image.open(io.BytesIO(sets.picture(found)))
    assert page.size == (sets.SHOWN * (CELL + 4), 5 * (CELL + 4))
    sheets = sets.contact_sheets(found)
    assert set(sheets) == {f"other-schools-{digit}.png" for digit in range(10)} | {
        "signs.png", "scans-1.png", "scans-2.png", "scans-3.png"
    }  # fmt: skip
    with pytest.raises(ValueError, match="zip"):
        sheet(found.signs.inks, ["too few"])


def write(path: Path, tests: dict[str, Dataset]) -> Path:
    """Write a model of mean drawings, which states its figure for the held-out writers."""
    pens = tests[data.HELD_OUT]
    images = frame(pens.inks, "mnist").images.reshape(len(pens), -1)
    means = np.stack([images[data.digits(pens) == digit].mean(axis=0) for digit in range(10)], axis=1)
    weights = (means - means.mean(axis=1, keepdims=True)) * 1.5
    plain = card("m-28x28", digitness_threshold=0.5)
    likeness = np.full((784, 1), 0.02)
    report = evaluate(load_model(write_model(path, plain, weights, digitness=likeness)), pens)
    figure = Figure(data=data.HELD_OUT, accuracy=report.accuracy, n=report.n, ci95=report.accuracy_ci95)
    write_model(path, msgspec.structs.replace(plain, accuracy=(figure,)), weights, digitness=likeness)
    return path


def test_figures_are_those_of_evaluate(tests: dict[str, Dataset], tmp_path: Path):
    found, pens = made(tests), tests[data.HELD_OUT]
    path = write(tmp_path / "m.onnx", tests)
    (subject,) = stand_ins.subjects({"m": load_model(path)}, pens)
    assert (subject.name, subject.is_unseen) == ("`m`", True)
    figures = {one.name: one for one in stand_ins.measure([subject], found, pens, lambda _: None)}
    told = evaluate(load_model(path), found.schools)
    schools = figures[sets.SCHOOLS]
    assert (schools.n, schools.accuracy, schools.ci95) == (40, told.accuracy, told.accuracy_ci95)
    assert schools.nll == pytest.approx(told.nll, abs=CARD_TOLERANCE)
    assert schools.doubted == pytest.approx(told.doubted)
    assert figures[sets.SIGNS].accuracy is None
    assert 0 < figures[sets.SIGNS].auroc_pen < 1
    assert [figures[name].n for name in found.scans] == [12, 12, 12]


@pytest.mark.parametrize(
    "stated", [(), (Figure(data=data.HELD_OUT, accuracy=0.125, n=18, ci95=(0.1, 0.2)),)], ids=["none", "another's"]
)
def test_a_model_that_knows_the_writers_is_measured_on_images_by_others_alone(
    stated: tuple[Figure, ...], tests: dict[str, Dataset], tmp_path: Path
):
    found, pens = made(tests), tests[data.HELD_OUT]
    model = load_model(write(tmp_path / "m.onnx", tests))
    model.card = msgspec.structs.replace(model.card, accuracy=stated)
    (seen,) = stand_ins.subjects({"m": model}, pens)
    assert not seen.is_unseen
    figures = {one.name: one for one in stand_ins.measure([seen], found, pens, lambda _: None)}
    assert [figures[name].n for name in found.scans] == [6, 6, 6]
    assert figures[sets.SIGNS].auroc_pen is None
    assert figures[sets.SIGNS].auroc_schools is not None


def test_what_cannot_be_read_is_wrong(tests: dict[str, Dataset], tmp_path: Path):
    blank = Scans([np.ones((16, 16), np.float32)] * 4, ("0",) * 4, 2)
    found = sets.StandIns(other_schools(1), signs(1), {"blank": blank})
    subject = stand_ins.Subject("m", load_model(write(tmp_path / "m.onnx", tests)), is_unseen=True)
    figures = {one.name: one for one in stand_ins.measure([subject], found, tests[data.HELD_OUT], lambda _: None)}
    assert (figures["blank"].accuracy, figures["blank"].doubted, figures["blank"].n) == (0, 1, 4)


def test_the_command_prints_the_table_and_writes_the_sheets(
    tests: dict[str, Dataset], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(sets.make, "__defaults__", (2, 3))
    world, path = write_world(tmp_path / "world"), write(tmp_path / "m.onnx", tests)
    arguments = ["stand-ins", str(path), "--data-dir", str(world), "--sheet", str(tmp_path / "sheets")]
    assert cli.main(arguments) == 0
    out = capsys.readouterr().out
    assert f"| `{path}` | {sets.SCHOOLS} | 20 | " in out
    assert len(list((tmp_path / "sheets").glob("*.png"))) == 14
    assert cli.main(["stand-ins", str(tmp_path / "none.onnx"), "--data-dir", str(world)]) == 2
    assert "none.onnx" in capsys.readouterr().err
