"""Make the program that needs no Python: a folder, an archive and, on Debian and its kin, a .deb.

    python packaging/program/build.py [--out FOLDER]

It makes a new virtual environment of this checkout's wheel, so that nothing that is installed by chance is packed, and
lets PyInstaller collect from it what digitapp.spec names. Beside the program lie the licences of all that is in it and
an SBOM (CycloneDX 1.6). Needs a Python 3.11 or newer that has a shared library; see packaging/README.md.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path
from typing import Any

from check_program import check

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TOOLS = ("cyclonedx-bom>=5", "pip-licenses>=5")
BUILDER = "pyinstaller>=6.11"
LIMITS = {"unpacked": 250, "archive": 90}
"""Megabytes that the program may have."""


def main() -> int:
    """Build all; print where it is and how large."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "dist" / "program")
    out: Path = parser.parse_args().out.absolute()
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    python = _environment(out / "app", _wheel(out))
    tools = _environment(out / "tools", *TOOLS)
    sbom = _sbom(python, tools, out)
    licences = _licences(python, tools)
    folder = _program(python, out)
    _strip(folder)
    libraries = _system_libraries(folder)
    _write_notices(folder, sbom, licences, libraries)
    archive = _archive(folder, out, version)
    made = [archive, *_debian(folder, out, version)]
    check(folder, python)
    _say_sizes(folder, made)
    return 0


def _wheel(out: Path) -> str:
    _run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", out / "wheel", ROOT)
    return str(next((out / "wheel").glob("*.whl")))


def _environment(folder: Path, *packages: str) -> Path:
    """Return the Python of a new environment with these packages."""
    _run(sys.executable, "-m", "venv", folder)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    _run(python, "-m", "pip", "install", "--quiet", *packages)
    return python


def _sbom(python: Path, tools: Path, out: Path) -> dict[str, Any]:
    """Return the CycloneDX document of the packages, and of Python itself, which is packed with them."""
    path = out / "sbom.json"
    _run(tools, "-m", "cyclonedx_py", "environment", "--of", "JSON", "--output-reproducible", "-o", path, python)
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    found["components"] = [one for one in found["components"] if one["name"] not in ("pip", "setuptools")]
    found["components"].append(_component("python", ".".join(map(str, sys.version_info[:3])), "pkg:generic/python"))
    return found


def _component(name: str, version: str, kind: str) -> dict[str, str]:
    return {"type": "library", "name": name, "version": version, "purl": f"{kind}@{version}", "bom-ref": name}


def _licences(python: Path, tools: Path) -> str:
    """Return the licences of the packages, each with its text."""
    command = [tools, "-m", "piplicenses", "--python", python, "--format=plain-vertical", "--with-license-file"]
    return _output(*command, "--no-license-path", "--ignore-packages", "pip", "setuptools")


def _program(python: Path, out: Path) -> Path:
    """Let PyInstaller collect the program; return its folder."""
    _run(python, "-m", "pip", "install", "--quiet", BUILDER)
    places = ["--distpath", out, "--workpath", out / "build"]
    _run(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, HERE / "digitapp.spec")
    folder = out / "digitapp"
    if sys.platform == "darwin":  # there the program is a folder of its own, to which nothing may be added
        shutil.rmtree(folder)
        folder.mkdir()
        (out / "digitapp.app").rename(folder / "digitapp.app")
    if sys.platform == "win32":
        shutil.copy(HERE / "associate.ps1", folder)
    return folder


def _strip(folder: Path) -> None:
    """Remove the symbols for debuggers from libraries, which has no effect on how they run.

    Not from those in numpy.libs and pillow.libs: auditwheel has changed them in a way that `strip` breaks.
    """
    if sys.platform.startswith("linux"):
        places = ("libpython*", "python3*/lib-dynload/*.so", "PySide6/Qt/lib/*", "PIL/*.so")
        _run("strip", "--strip-unneeded", *(path for place in places for path in (folder / "_internal").glob(place)))


def _system_libraries(folder: Path) -> dict[str, str]:
    """Return the Debian packages, with their versions, whose libraries are packed; none without dpkg."""
    if shutil.which("dpkg-query") is None:
        return {}
    found = {}
    for library in sorted((folder / "_internal").glob("lib*.so*")):
        owners = subprocess.run(["dpkg-query", "-S", f"*/{library.name}"], capture_output=True, text=True, check=False)
        package = owners.stdout.partition(":")[0]
        if package:
            found[package] = _output("dpkg-query", "-W", "-f", "${Version}\n", package).splitlines()[0]
    return found


def _write_notices(folder: Path, sbom: dict[str, Any], licences: str, libraries: dict[str, str]) -> None:
    sbom["components"] += [_component(name, version, f"pkg:deb/debian/{name}") for name, version in libraries.items()]
    (folder / "sbom.cdx.json").write_text(json.dumps(sbom, indent=1), encoding="utf-8")
    (folder / "LICENCES.txt").write_text(licences, encoding="utf-8")
    for package in libraries:
        text = Path("/usr/share/doc", package, "copyright")
        if text.exists():
            target = folder / "licences" / f"{package}.txt"
            target.parent.mkdir(exist_ok=True)
            shutil.copy(text, target)
    shutil.copy(ROOT / "LICENSE", folder)


def _archive(folder: Path, out: Path, version: str) -> Path:
    """Return an archive of the folder: .tar.xz, on Windows .zip."""
    name = out / f"digitapp-{version}-{sys.platform}-{os.uname().machine if hasattr(os, 'uname') else 'x86_64'}"
    if sys.platform == "win32":
        return Path(shutil.make_archive(str(name), "zip", folder.parent, folder.name))
    path = name.with_name(f"{name.name}.tar.xz")
    with tarfile.open(path, "w:xz") as archive:
        archive.add(folder, folder.name)
    return path


def _debian(folder: Path, out: Path, version: str) -> list[Path]:
    """Return the .deb: the program in /usr/lib, a link to it in /usr/bin, and what desktops want to know."""
    if shutil.which("dpkg-deb") is None:
        return []
    root = out / "deb"
    shutil.copytree(folder, root / "usr/lib/digitapp", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/digitapp").symlink_to("../lib/digitapp/digitapp")
    shared = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    for source, target in shared["shared-data"].items():  # the same as the wheel brings
        (root / "usr" / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / source, root / "usr" / target)
    control = (HERE / "debian.control").read_text(encoding="utf-8")
    architecture = _output("dpkg", "--print-architecture").strip()
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
    (root / "DEBIAN").mkdir()
    libc = platform.libc_ver()[1]  # that of this machine, whose libraries are packed
    filled = control.format(version=version, architecture=architecture, size=size, libc=libc)
    (root / "DEBIAN/control").write_text(filled, encoding="utf-8")
    path = out / f"digitapp_{version}_{architecture}.deb"
    _run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, path)
    return [path]


def _say_sizes(folder: Path, made: list[Path]) -> None:
    unpacked = sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
    print(f"{folder}: {unpacked:.0f} MB, of {LIMITS['unpacked']} at most")
    for path in made:
        print(f"{path}: {path.stat().st_size / 1e6:.0f} MB, of {LIMITS['archive']} at most")
    if unpacked > LIMITS["unpacked"] or any(path.stat().st_size > LIMITS["archive"] * 1e6 for path in made):
        sys.exit("the program is too large; see what digitapp.spec could leave out")


def _run(*command: object) -> None:
    subprocess.run([str(word) for word in command], check=True)


def _output(*command: object) -> str:
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())
