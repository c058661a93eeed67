from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# The same examples each time: a test that fails does so for everyone.
settings.register_profile(
    "digitapp", deadline=None, max_examples=50, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("digitapp")


@pytest.fixture(scope="session")
def data_folder() -> Path:
    folder = Path(os.environ.get("DIGITAPP_DATA") or Path(__file__).parent.parent / "../shared/data").resolve()
    if not folder.is_dir():
        pytest.skip(f"no data sets in {folder}: set DIGITAPP_DATA or run digitapp-export fetch")
    return folder


@pytest.fixture(autouse=True)
def no_unexpected_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that logs a warning or worse, unless it asks for `caplog` and so looks itself."""
    looks_itself = "caplog" in request.fixturenames
    caplog = request.getfixturevalue("caplog")
    yield
    if not looks_itself:
        logged = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
        assert not logged
