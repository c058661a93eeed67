"""The environment of a worker: what Python and the runtimes need, and nothing else, since variables hold secrets."""

from __future__ import annotations

import os
import site

from digitapp.launching import MARKER, search_path

PASSED_ON = (
    *("PATH", "LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_NUMERIC", "TZ", "LD_LIBRARY_PATH", "PYTHONHOME"),
    *("SSL_CERT_FILE", "SSL_CERT_DIR", "CUDA_VISIBLE_DEVICES", "CUDA_DEVICE_ORDER", "CUDA_HOME", "CUDA_PATH"),
    *("HIP_VISIBLE_DEVICES", "ROCR_VISIBLE_DEVICES", "ZE_AFFINITY_MASK"),
    *("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE"),
)
"""The variables of the app that a worker gets too; the last row is for Windows, where nothing starts without it."""
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
HOMES = ("HOME", "TMPDIR", "TEMP", "TMP", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "USERPROFILE")
"""The variables that name folders to write to; all name the worker's private one."""


def environment(mark: str, folder: str) -> dict[str, str]:
    """Return a worker's environment: the same packages as here, no thread pools, and one folder for all it writes."""
    kept = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    fixed = {
        "PYTHONPATH": os.pathsep.join(search_path()),
        "PYTHONUSERBASE": site.getuserbase(),  # which Python would look for in HOME
        "JOBLIB_MULTIPROCESSING": "0",  # it would try shared memory, which is locked
        "USER": "digitapp",
        "LOGNAME": "digitapp",
        MARKER: mark,
    }
    return kept | dict.fromkeys(THREADS, "1") | dict.fromkeys(HOMES, folder) | fixed
