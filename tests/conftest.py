from __future__ import annotations

import os
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
