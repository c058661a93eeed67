"""The size of the wheel, and of what `pip install` puts on the disk with it.

The wheel is built and installed into a new environment without pip. With --quick nothing is installed: its
requirements, and theirs in turn, are looked up among the packages of the environment that runs this.

    python benchmarks/footprint.py [--quick] [--json PATH]
"""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import measuring
from measuring import Row, print_table
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
MB = 1_000_000
HEAVY = ("torch", "scipy", "scikit-learn")
"""Packages that only training and foreign models need."""
SHOWN = 6


def main() -> int:
    """Print the largest packages, and the rows."""
    return measuring.run(__doc__ or "", measure)


def measure(quick: bool) -> tuple[list[Row], dict[str, Any]]:
    """Measure the wheel, and the environment that it makes."""
    with TemporaryDirectory() as folder:
        wheel = built(Path(folder))
        size = wheel.stat().st_size / MB
        sizes = megabytes(required("digitapp") if quick else installed(wheel, Path(folder) / "env"))
    print_table([("installed", "MB"), *((name, f"{mb:.1f}") for name, mb in [*sizes.items()][:SHOWN])])
    print(f"{len(sizes)} packages of {sum(sizes.values()):.0f} MB\n")
    heavy = sum(name in HEAVY for name in sizes)
    rows = [Row("wheel", size, "MB", 6), Row(f"{', '.join(HEAVY)} installed", heavy, "", 0)]
    return rows, {"wheel": size, "installed": sizes}


def built(folder: Path) -> Path:
    """Build the wheel of the checkout; return its path."""
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT)
    return next(folder.glob("*.whl"))


def installed(wheel: Path, home: Path) -> Iterable[Distribution]:
    """Install the wheel into a new environment; return the packages in it."""
    venv.create(home)
    pip("--python", home, "install", wheel)
    return distributions(path=[str(next(home.glob("lib/python*/site-packages")))])


def pip(*arguments: str | Path) -> None:
    """Run pip, which only prints errors."""
    subprocess.run([sys.executable, "-m", "pip", "-qq", *arguments], check=True)


def required(name: str) -> Iterable[Distribution]:
    """Return a package of this environment and all its requirements without extras."""
    found: dict[str, Distribution] = {}
    names = [name]
    while names:
        if (name := canonicalize_name(names.pop())) not in found:
            found[name] = distribution(name)
            wanted = map(Requirement, found[name].requires or ())
            names += [need.name for need in wanted if need.marker is None or need.marker.evaluate({"extra": ""})]
    return found.values()


def megabytes(packages: Iterable[Distribution]) -> dict[str, float]:
    """Return the size of each package's files, with the bytecode that pip has compiled; the largest first."""
    sizes = {}
    for package in packages:
        paths = [Path(str(package.locate_file(file))) for file in package.files or ()]
        sizes[canonicalize_name(package.name)] = sum(path.stat().st_size for path in paths if path.is_file()) / MB
    return dict(sorted(sizes.items(), key=lambda item: -item[1]))


if __name__ == "__main__":
    sys.exit(main())
