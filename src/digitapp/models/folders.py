"""Where models are: those that come with the app, and the person's own."""

from __future__ import annotations

import os
from pathlib import Path


def bundled_folder() -> Path:
    """Return the folder of the models that are bundled with the app."""
    from digitapp_models import FOLDER

    return FOLDER


def user_folder() -> Path:
    """Return the folder of the user's models: `DIGITAPP_MODELS`, or one in the platform's user data folder."""
    import platformdirs

    return Path(os.environ.get("DIGITAPP_MODELS") or platformdirs.user_data_path("digitapp") / "models")


def default_id() -> str:
    """Return the id of the model that the app starts with."""
    from digitapp_models import DEFAULT

    return DEFAULT
