"""Backends of others are found by entry point, run apart, and harm nobody when they are broken."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from digitapp.api import ModelError
from digitapp.importing import ModelImporter, write_address_file
from digitapp.models import permissions
from digitapp.models.registry import Registry
from support.errors import refusal
from support.onnx_models import card

GOOD = """
from digitapp.api import Backend

class Good(Backend):
    def load(self, path, card):
        import numpy
        return lambda images: numpy.full((len(images), 10), 0.1)

class Moody(Good):
    def load(self, path, card):
        if not path.with_suffix(".works").exists():
            raise OSError("the disc is\\n  wet")
        return super().load(path, card)

class Ending(Good):
    def card(self, path):
        import sys
        return sys.exit("no licence")

    def load(self, path, card):
        import sys
        return sys.exit("no licence")

class Telling(Good):
    def card(self, path):
        from digitapp.api import ModelCard
        return ModelCard(id="told", title="Told", size=(28, 28), framing="mnist")

class Served(Good):
    def load(self, path, card):
        if not path.with_name("weights").joinpath("part.bin").is_file():
            raise OSError("the weights are missing")
        return super().load(path, card)

    def files(self, path):
        return (path, path.with_name("weights") / "part.bin")

    def file_of(self, address):
        return f"at = {address}" if address.startswith("good://") else None

class Reaching(Good):
    def files(self, path):
        return (path, path.parent.parent / "secret.txt")

class Granting(Good):
    def files(self, path):
        return (path, path.with_name("allowed-backends.json"))

class Stranger:
    pass
"""

ENTRY_POINTS = """
[digitapp.backends]
good = good_backend:Good
moody = good_backend:Moody
ending = good_backend:Ending
telling = good_backend:Telling
served = good_backend:Served
reaching = good_backend:Reaching
granting = good_backend:Granting
leaving = leaving_backend:Leaving
stranger = good_backend:Stranger
broken = broken_backend:Broken
nameless = good_backend:Nobody
"""


def install(site: Path, name: str, entry_points: str) -> None:
    """Another distribution, as if it were installed."""
    info = site / f"{name.replace('-', '_')}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(entry_points)


@pytest.fixture
def plugins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A distribution whose backends work or are broken in several ways."""
    site = tmp_path / "site"
    install(site, "fake-plugins", ENTRY_POINTS)
    (site / "good_backend.py").write_text(GOOD)
    (site / "broken_backend.py").write_text("import a_runtime_that_nobody_has\n")
    (site / "leaving_backend.py").write_text("raise SystemExit('no licence')\n")
    monkeypatch.syspath_prepend(site)
    for name in ("good_backend", "broken_backend", "leaving_backend"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return site


def put(folder: Path, suffix: str, name: str = "m") -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.{suffix}").write_bytes(b"weights")
    (folder / f"{name}.card.json").write_text(card(name).to_json())


def test_backends_are_named_without_importing_them(plugins: Path, tmp_path: Path):
    registry = Registry([tmp_path / "models"])
    assert registry.backends["broken"] == "broken_backend:Broken"
    assert registry.backends["onnx"] == "digitapp_backends.onnx_runtime:OnnxBackend"
    assert not {"good_backend", "broken_backend"} & set(sys.modules)


def test_a_strangers_backend_works_as_ours_and_never_enters_this_process(plugins: Path, tmp_path: Path):
    put(tmp_path / "models", "good")
    registry = Registry([tmp_path / "models"])
    registry.probe()
    assert registry.failures == {}
    model = registry.load("m")
    assert model.predict_proba(np.eye(28)[None]).tolist() == [pytest.approx([0.1] * 10)]
    assert not {"good_backend", "broken_backend"} & set(sys.modules)
    model.close()


@pytest.mark.parametrize(
    ("suffix", "reason"),
    [
        ("broken", "ModuleNotFoundError: No module named 'a_runtime_that_nobody_has'"),
        ("stranger", "good_backend:Stranger is no digitapp.api.Backend"),
        ("nameless", "AttributeError"),
        ("leaving", "SystemExit: no licence"),
    ],
)
def test_a_broken_backend_is_a_reason_and_leaves_the_others_alone(
    suffix: str, reason: str, plugins: Path, tmp_path: Path
):
    put(tmp_path / "models", suffix, "bad")
    put(tmp_path / "models", "good", "fine")
    registry = Registry([tmp_path / "models"])
    assert reason in str(refusal(registry.load, "bad"))
    registry.probe()
    assert reason in registry.failures[suffix]
    assert str(refusal(permissions.missing_needs, registry.check_backend, suffix)).count("is not usable") == 1
    assert "Traceback" in registry.plugins.tracebacks[suffix]
    assert reason in registry.entry("bad").reason
    assert registry.load("fine").card.id == "fine"
    registry.workers.close()


@pytest.mark.parametrize(("rival", "first"), [("a-rival", "a-rival"), ("the-rival", "fake-plugins")])
def test_the_first_of_two_distributions_reads_a_suffix(rival: str, first: str, plugins: Path, tmp_path: Path):
    install(plugins, rival, "[digitapp.backends]\nGood = good_backend:Moody\n")
    put(tmp_path / "models", "good")
    registry = Registry([tmp_path / "models"])
    (name,) = registry.failures
    second = {"a-rival": "good of fake-plugins", "the-rival": "Good of the-rival"}[rival]
    assert (name, registry.failures[name].split()[0]) == (second, first)
    assert registry.backends["good"] == f"good_backend:{'Moody' if first == rival else 'Good'}"
    assert (refusal(registry.load, "m") is None) == (first != rival)
    registry.workers.close()


def test_no_distribution_takes_a_suffix_from_the_app(plugins: Path, tmp_path: Path):
    install(plugins, "a-thief", "[digitapp.backends]\nonnx = good_backend:Good\n")
    registry = Registry([tmp_path])
    assert registry.backends["onnx"].startswith("digitapp_backends")
    assert registry.failures == {"onnx of a-thief": "digitapp reads these files already; uninstall one of the two"}


def test_a_distribution_without_metadata_leaves_the_others_alone(plugins: Path, tmp_path: Path):
    install(plugins, "nameless", "[digitapp.backends]\ngood = good_backend:Good\n")
    (plugins / "nameless-1.0.dist-info" / "METADATA").unlink()
    registry = Registry([tmp_path])
    assert {"onnx", "good"} <= set(registry.backends)
    assert len(registry.failures) == 1


def test_a_distribution_with_a_torn_list_leaves_the_others_alone(plugins: Path, tmp_path: Path):
    install(plugins, "torn", "[digitapp.backends]\nno equals sign\n")
    assert {"onnx", "good"} <= set(Registry([tmp_path]).backends)


def test_a_card_that_only_a_strangers_backend_can_tell_is_asked_for(plugins: Path, tmp_path: Path):
    (tmp_path / "inside.telling").write_bytes(b"")
    registry = Registry([tmp_path])
    (entry,) = registry.entries
    assert (entry.id, entry.card, entry.reason) == ("inside", None, "not looked at yet")
    assert registry.entry("told").card == card("told")
    assert [entry.id for entry in registry.entries] == ["told"]


def test_a_strangers_model_without_a_card_is_a_reason(plugins: Path, tmp_path: Path):
    (tmp_path / "lonely.good").write_bytes(b"")
    registry = Registry([tmp_path])
    registry.probe()
    assert "write one as lonely.card.json beside it" in registry.entry("lonely").reason


def test_what_a_backend_raises_is_a_reason_on_one_line(plugins: Path, tmp_path: Path):
    put(tmp_path / "models", "moody")
    registry = Registry([tmp_path / "models"])
    with pytest.raises(ModelError, match="m: could not be loaded: OSError: the disc is wet"):
        registry.load("m")
    assert registry.entry("m").reason == "OSError: the disc is wet"


def test_a_backend_that_wants_to_end_the_process_is_a_reason(plugins: Path, tmp_path: Path):
    put(tmp_path / "models", "ending")
    registry = Registry([tmp_path / "models"])
    with pytest.raises(ModelError, match="m: could not be loaded: SystemExit: no licence"):
        registry.load("m")
    (tmp_path / "models" / "m.card.json").unlink()
    registry.refresh()
    registry.probe()
    assert registry.entry("m").reason == "SystemExit: no licence"


def test_a_model_that_loads_after_all_loses_its_reason(plugins: Path, tmp_path: Path):
    put(tmp_path / "models", "moody")
    registry = Registry([tmp_path / "models"])
    with pytest.raises(ModelError):
        registry.load("m")
    (tmp_path / "models" / "m.works").touch()
    assert registry.load("m").card.id == "m"
    assert registry.entry("m").reason == ""
    registry.workers.close()


def test_a_strangers_backend_tells_which_files_belong_to_a_model(plugins: Path, mine: Path, tmp_path: Path):
    put(tmp_path / "models", "served", "with-weights")
    (tmp_path / "models" / "weights").mkdir()
    (tmp_path / "models" / "weights" / "part.bin").write_bytes(b"numbers")
    registry = Registry()
    with ModelImporter(registry, tmp_path / "models" / "with-weights.served") as importer:
        assert importer.card is not None
        importer.add(importer.card)
    assert (mine / "weights" / "part.bin").read_bytes() == b"numbers"
    assert registry.load("with-weights").predict_proba(np.eye(28)[None]).shape == (1, 10)
    registry.close()


def test_a_file_outside_the_models_folder_is_not_copied(plugins: Path, mine: Path, tmp_path: Path):
    put(tmp_path / "models", "reaching")
    (tmp_path / "secret.txt").write_text("a key")
    registry = Registry()
    with ModelImporter(registry, tmp_path / "models" / "m.reaching") as importer:
        said = str(refusal(importer.add, importer.card))
    assert "secret.txt, which belongs to it, is no file in its folder" in said
    assert not mine.exists()
    registry.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows lets not everyone make links")
def test_a_link_among_a_models_files_leads_no_copy_out_of_its_folder(plugins: Path, mine: Path, tmp_path: Path):
    put(tmp_path / "models", "served")
    (tmp_path / "secret.txt").write_text("a key")
    (tmp_path / "models" / "weights").mkdir()
    (tmp_path / "models" / "weights" / "part.bin").symlink_to(tmp_path / "secret.txt")
    registry = Registry()
    with ModelImporter(registry, tmp_path / "models" / "m.served") as importer:
        said = str(refusal(importer.add, importer.card))
    assert "part.bin, which belongs to it, is no file in its folder" in said
    assert not mine.exists()
    registry.close()


def test_no_file_of_a_model_becomes_what_the_app_has_written_down(plugins: Path, mine: Path, tmp_path: Path):
    put(tmp_path / "models", "granting")
    (tmp_path / "models" / permissions.NAME).write_text('{"served": {"package": "fake-plugins", "needs": ["network"]}}')
    registry = Registry()
    with ModelImporter(registry, tmp_path / "models" / "m.granting") as importer:
        said = str(refusal(importer.add, importer.card))
    assert "allowed-backends.json, which holds its weights, is named as a model or a file of the app" in said
    assert not mine.exists()
    registry.close()


def test_a_strangers_backend_may_know_addresses(plugins: Path, tmp_path: Path):
    points = "[digitapp.backends]\nbroken = broken_backend:Broken\nserved = good_backend:Served\n"
    (plugins / "fake_plugins-1.0.dist-info" / "entry_points.txt").write_text(points)  # each is asked in a process
    registry = Registry([])
    path = write_address_file(registry, "good://host/models/digits", tmp_path)
    assert (path.name, path.read_text()) == ("digits.served", "at = good://host/models/digits")
    assert "no backend knows addresses of this kind" in str(
        refusal(write_address_file, registry, "odd://host", tmp_path)
    )
    assert "good_backend" not in sys.modules
    registry.close()
