"""The report on a small world of generated digits, with models that were never trained."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
import pytest

from digitapp.api import ModelCard
from digitapp.evaluation.report import Report, evaluate
from digitapp.preprocessing.framing import frame
from digitapp_export import cli, data
from digitapp_export.report import (
    command,
    findings,
    markdown,
    non_digits,
    numbers,
    robustness,
    synthetic_scans,
    timing,
)
from digitapp_export.report.curves import calibration, confusions, mistakes, risk_curve
from digitapp_export.report.evaluated_models import load_model, load_models
from digitapp_export.report.readme import cell
from digitapp_export.report.scores import COLUMNS, MNIST, OPTDIGITS, scores
from digitapp_export.stand_ins import sets
from support.data_sets import write_world
from support.errors import refusal
from support.onnx_models import card, write_model

PLACEHOLDERS = "<!-- accuracy -->\n<!-- /accuracy -->"


def quiet(_: str) -> None:
    """Ignore the progress."""


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_world(tmp_path_factory.mktemp("world"))


def prototypes(world: Path, size: tuple[int, int], framing: str, seed: int = 0) -> np.ndarray:
    """Return weights [pixels, 10] of a model that reads the small world mostly right: each digit's mean drawing."""
    drawings = data.strokes(world, data.TRAINING_WRITERS)
    images = frame(drawings.inks, framing, size).images.reshape(len(drawings), -1)
    means = np.stack([images[data.digits(drawings) == digit].mean(axis=0) for digit in range(10)], axis=1)
    return (means - means.mean(axis=1, keepdims=True)) * 1.5 + np.random.default_rng(seed).normal(0, 0.01, means.shape)


def write(path: Path, world: Path, told: ModelCard, seed: int = 0) -> Path:
    """Write a model file whose card has the measured figures."""
    weights = prototypes(world, told.size, told.framing, seed)
    likeness = None if told.digitness_threshold is None else np.full((len(weights), 1), 0.02)
    model = load_model(write_model(path, told, weights, digitness=likeness))
    sets = data.test_sets(world)
    measured = tuple(figure_of(name, evaluate(model, sets[name])) for name in sets)
    write_model(path, msgspec.structs.replace(told, accuracy=measured), weights, digitness=likeness)
    return path


def figure_of(name: str, report: Report) -> object:
    from digitapp.api import Figure

    return Figure(
        data=name, accuracy=report.accuracy, n=report.n, ci95=report.accuracy_ci95, ece=report.ece, nll=report.nll
    )


@pytest.fixture(scope="module")
def models(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    write(folder / "cnn-28x28.onnx", world, card("cnn-28x28", digitness_threshold=0.5))
    write(folder / "a-8x8.onnx", world, card("a-8x8", size=(8, 8), framing="optdigits"))
    return folder


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reduce the amount of everything, for speed."""
    monkeypatch.setattr(findings, "SUBSET", 30)
    monkeypatch.setattr(non_digits.kinds, "__defaults__", (12,))
    monkeypatch.setattr(sets.make, "__defaults__", (3, 5))
    monkeypatch.setattr(robustness, "IMAGES", robustness.IMAGES[:2])
    monkeypatch.setattr(robustness, "DRAWINGS", robustness.DRAWINGS[:2])
    monkeypatch.setattr(synthetic_scans, "MAKERS", dict(list(synthetic_scans.MAKERS.items())[:3]))
    for name, count in {"WRITTEN": 3, "DIGITS": 1, "FIELDS": 2, "PAGES": 1, "IMAGES": slice(None)}.items():
        monkeypatch.setattr(numbers, name, count)
    monkeypatch.setattr(timing.timings, "__defaults__", (3,))


@pytest.fixture
def options(world: Path, models: Path, tmp_path: Path) -> command.Options:
    return command.Options(world, models, tmp_path / "docs")


def rows(report: str, title: str) -> list[list[str]]:
    """Return the cells of all tables of a section, without backticks."""
    section = report.split(f"## {title}\n")[1].split("\n## ", maxsplit=1)[0]
    lines = [line for line in section.splitlines() if line.startswith("| ") and not line.startswith("| ---")]
    return [[cell.strip().replace("`", "") for cell in line.strip("|").split(" | ")] for line in lines]


@pytest.mark.slow
@pytest.mark.usefixtures("few")
def test_the_command_writes_the_report_its_pictures_and_the_readme(
    options: command.Options, world: Path, models: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{PLACEHOLDERS}\nafter\n")
    arguments = ["report", "--data-dir", str(world), "--models", str(models)]
    arguments += ["--out", str(options.out), "--readme", str(readme)]
    assert cli.main(arguments) == 0
    assert re.search(r"cnn-28x28: one run takes \d+ us, \d+\.\d\d times a bare CNN's", capsys.readouterr().out)
    first = {path: path.read_bytes() for path in options.out.rglob("*.*")}
    report = (options.out / "REPORT.md").read_text()
    pictures = re.findall(r"!\[[^]]*\]\(([^)]+)\)", report)
    assert {options.out / name for name in pictures} == set(first) - {options.out / "REPORT.md"}
    assert "## Time" not in report
    assert readme.read_text().startswith("before\n<!-- accuracy -->\n| model | pen strokes, writers 25 to 30, n = 18 |")
    assert cli.main([*arguments, "--check"]) == 0
    assert cli.main(arguments) == 0
    assert {path: path.read_bytes() for path in options.out.rglob("*.*")} == first  # the same bytes

    path = options.out / "REPORT.md"
    path.write_text(report.replace("| `cnn-28x28` | MNIST test | 60 |", "| `cnn-28x28` | MNIST test | 70 |"))
    assert cli.main([*arguments, "--check"]) == 2
    assert f"{path}: line " in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.usefixtures("few")
def test_the_figures_are_those_of_evaluate(options: command.Options, models: Path, world: Path):
    command.write(replace(options, timings=True), quiet)
    report = (options.out / "REPORT.md").read_text()
    sets = data.test_sets(world)
    told = {(row[0], row[1]): row[2:] for row in rows(report, "Accuracy")}
    for path in models.glob("*.onnx"):
        model = load_model(path)
        for column in COLUMNS:
            found = evaluate(model, sets[column.data], column.framing)
            low, high = found.accuracy_ci95
            sure = "-" if found.accuracy_when_sure is None else f"{found.accuracy_when_sure:.2%}"
            assert told[(model.card.id, column.title)] == [
                str(found.n), f"{found.accuracy:.2%}", f"{low:.2%} to {high:.2%}", f"{found.ece:.4f}",
                f"{found.nll:.4f}", f"{found.doubted:.2%}", sure
            ]  # fmt: skip
    kinds = {row[1] for row in rows(report, "Non-digits")}
    assert {"letters", "scribbles", "two digits", "half digits", "noise", non_digits.ALL} <= kinds
    stand_ins = rows(report, "Stand-ins for hands and scanners that nobody here has")[1:]
    assert [row[1] for row in stand_ins[:5]] == [row[1] for row in stand_ins[5:]]
    assert [int(row[2]) for row in stand_ins[:5]] == [30, 10, 10, 10, 24]
    read = rows(report, "Numbers and pictures")[1:]
    assert [int(row[1]) for row in read] == [3, 2, *[1] * 14]
    assert all(row[3].endswith("%") for row in read)
    assert [row[0] for row in rows(report, "Time")] == ["model", timing.BARE, "cnn-28x28", "a-8x8"]


def test_the_default_model_comes_first(models: Path):
    assert [model.card.id for model in load_models(models)] == ["cnn-28x28", "a-8x8"]


def without_held_out_figure(path: Path, world: Path, told: ModelCard) -> Path:
    """Write a model whose card states no figure for the held-out writers, as one that was trained on them."""
    write(path, world, told)
    stated = load_model(path).card
    others = tuple(figure for figure in stated.accuracy if figure.data != data.HELD_OUT)
    likeness = None if told.digitness_threshold is None else np.full((784, 1), 0.02)
    changed = msgspec.structs.replace(stated, accuracy=others)
    return write_model(path, changed, prototypes(world, told.size, told.framing), digitness=likeness)


@pytest.mark.slow
@pytest.mark.usefixtures("few")
def test_a_model_that_was_trained_on_the_held_out_writers_is_not_measured_on_them(world: Path, tmp_path: Path):
    models = tmp_path / "models"
    without_held_out_figure(models / "cnn-28x28.onnx", world, card("cnn-28x28", digitness_threshold=0.5))
    readme = tmp_path / "README.md"
    readme.write_text(PLACEHOLDERS)
    command.write(command.Options(world, models, tmp_path, readme), quiet)
    report = (tmp_path / "REPORT.md").read_text()
    assert [row[1] for row in rows(report, "Accuracy")[1:]] == [MNIST.title, OPTDIGITS.title]
    assert [row[1] for row in rows(report, "Confusions")[1:]] == [MNIST.title, OPTDIGITS.title]
    assert {row[3] for row in rows(report, "Non-digits")[1:]} == {"-"}
    assert "mistakes-pen.png" not in report
    assert "| `cnn-28x28` | - | - | " in readme.read_text()


@pytest.mark.parametrize("name", [data.HELD_OUT, "mnist-test"])
def test_a_card_that_tells_another_figure_is_refused(name: str, world: Path, models: Path, tmp_path: Path):
    told = load_model(models / "cnn-28x28.onnx").card
    figures = tuple(
        msgspec.structs.replace(figure, accuracy=0.125, ci95=(0.1, 0.2)) if figure.data == name else figure
        for figure in told.accuracy
    )
    changed = msgspec.structs.replace(told, accuracy=figures)
    weights, likeness = prototypes(world, (28, 28), "mnist"), np.full((784, 1), 0.02)
    model = load_model(write_model(tmp_path / "cnn-28x28.onnx", changed, weights, digitness=likeness))
    said = refusal(scores, model, data.test_sets(world), quiet)
    assert re.fullmatch(rf"cnn-28x28: reads .*% of {name}, but its card says 12.50% .*; export it again", said or "")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"data_dir": Path("nowhere")}, "the data set is missing; download it with: digitapp-export fetch"),
        ({"models": Path("nowhere")}, "nowhere: contains no model (*.onnx); choose another folder with --models"),
        ({"readme": Path("nowhere.md")}, "nowhere.md: cannot be read"),
    ],
)
def test_what_is_missing_is_told(change: dict[str, Path], said: str, options: command.Options):
    assert said in str(refusal(command.write, replace(options, **change), quiet))
    assert not options.out.exists()


def test_a_broken_model_is_told(tmp_path: Path, options: command.Options):
    (tmp_path / "broken.onnx").write_bytes(b"nothing")
    said = refusal(command.write, replace(options, models=tmp_path), quiet)
    assert re.fullmatch(r".*broken\.onnx: cannot be loaded \(.*\); export it again", said or "")


def test_a_report_that_is_not_there_is_told(options: command.Options):
    assert "REPORT.md: does not exist yet" in str(refusal(command.compare, options, quiet))


def test_the_curves_are_those_of_the_figures(world: Path, models: Path):
    found = scores(load_models(models)[1], data.test_sets(world), quiet)
    labels = found.model.card.labels
    for score in found.cells.values():
        report, bins = score.measured.report, calibration(score.measured)
        held = bins.counts > 0
        gaps = bins.counts[held] * np.abs(bins.accuracy[held] - bins.confidence[held])
        assert gaps.sum() / report.n == pytest.approx(report.ece, abs=1e-6)
        coverage, risk = risk_curve(score.measured)
        assert (coverage[-1], risk[-1]) == (1, pytest.approx(1 - report.accuracy))
        wrong = mistakes(score.measured, labels)
        assert len(wrong) == report.n - report.correct
        assert all(one.label != one.answer for one in wrong)
        for true, answer, count in confusions(score.measured, labels):
            assert sum((one.label, one.answer) == (true, answer) for one in wrong) == count


def test_a_dash_stands_for_an_unknown_figure():
    assert cell(None) == "-"


def test_a_table_is_markdown():
    assert markdown.table(["a", "b"], [["1", "2"]]) == "| a | b |\n| --- | --- |\n| 1 | 2 |"


def test_the_bare_cnn_has_87_thousand_parameters():
    proto = timing.bare_proto()
    assert sum(int(np.prod(constant.dims)) for constant in proto.graph.initializer) == 87_031
    answer = timing.bare_cnn().run(np.zeros((3, 1, 28, 28), np.float32))
    assert np.asarray(answer).shape == (3, 10)
