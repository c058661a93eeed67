"""Look up the locked packages in the public list of known vulnerabilities; says so where that cannot be reached.

    python packaging/audit.py          (needs pip-audit)

Ends with 1 where a locked version has a known vulnerability, and with 0 where none has, or where nothing could be
looked up: a machine without the list must not fail, and must not look as if all were well either.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

LOCKED = Path(__file__).parent / "requirements.txt"


def main() -> int:
    """Print what is known of each package."""
    if importlib.util.find_spec("pip_audit") is None:
        print("skipped: pip-audit is not installed (pip install pip-audit)")
        return 0
    command = [sys.executable, "-m", "pip_audit", "--require-hashes", "--disable-pip", "-r", str(LOCKED), "-f", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        found = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        print(f"skipped: the list of vulnerabilities cannot be reached ({done.stderr.strip().splitlines()[-1:]})")
        return 0
    looked_up = [package for package in found if "vulns" in package]
    unsafe = [package for package in looked_up if package["vulns"]]
    for package in unsafe:
        names = ", ".join(known["id"] for known in package["vulns"])
        print(f"{package['name']} {package['version']}: {names}")
    if not looked_up:
        print(f"skipped: none of {len(found)} packages could be looked up")
    else:
        print(f"{len(looked_up)} of {len(found)} packages looked up, {len(unsafe)} with known vulnerabilities")
    return int(bool(unsafe))


if __name__ == "__main__":
    sys.exit(main())
