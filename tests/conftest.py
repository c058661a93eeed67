"""What tests of all folders share: the data sets, a user's models, and that nothing unexpected is logged."""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from digitapp.models.registry import Registry

# The same examples each time: a test that fails does so for everyone.
settings.register_profile(
    "digitapp", deadline=None, max_examples=50, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("digitapp")

os.environ["DIGITAPP_LANGUAGE"] = "en"  # what the system speaks is not what is asserted here

gc.disable()  # until the tests are collected: all that is imported stays, and looking through it takes seconds


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session")
def data_folder() -> Path:
    folder = Path(os.environ.get("DIGITAPP_DATA") or Path(__file__).parent.parent / "../shared/data").resolve()
    if not folder.is_dir():
        pytest.skip(f"no data sets in {folder}: set DIGITAPP_DATA or run digitapp-export fetch")
    return folder


@pytest.fixture
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a user's own models, empty."""
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path / "mine"))
    return tmp_path / "mine"


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for models in place of the bundled ones: as those, they are trusted and need no worker's process."""
    folder = tmp_path / "bundle"
    folder.mkdir()
    monkeypatch.setattr("digitapp_models.FOLDER", folder)
    monkeypatch.setattr("digitapp.models.registry.is_as_released", lambda _: True)
    monkeypatch.setenv("DIGITAPP_MODELS", str(tmp_path / "no models"))
    return folder


@pytest.fixture
def framed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The drawings on which models are tried stay framed from one test to the next; that takes most of a trial."""
    monkeypatch.setattr("digitapp.importing.importer.forget", lambda: None)


@pytest.fixture
def registry(mine: Path) -> Iterator[Registry]:
    """The bundled models and those that a test adds to the user's own."""
    made = Registry()
    yield made
    made.close()


@pytest.fixture(autouse=True)
def no_unexpected_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that logs a warning or worse, unless it asks for `caplog` and so looks itself."""
    looks_itself = "caplog" in request.fixturenames
    caplog = request.getfixturevalue("caplog")
    yield
    if not looks_itself:
        logged = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
        assert not logged
