"""A backend of another package that needs more than its model's folder has to be allowed to, once."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from digitapp.api.backend import NEEDS, PROCESSES
from digitapp.cli import main
from digitapp.models.permissions import NAME
from digitapp.models.registry import Registry
from digitapp.plugins import Plugins
from support import attacking_backend
from support.attacking_backend import write_attack
from support.errors import refusal
from support.onnx_models import card

ASKED = (
    "the backend 'needsprocesses' of the package attacker needs other programs, which it starts: if you trust that "
    "package, allow it with digitapp models --allow needsprocesses"
)


@pytest.fixture
def model(tmp_path: Path, mine: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A model whose backend starts a program when it is loaded, and says so in its error."""
    monkeypatch.syspath_prepend(attacking_backend.install(tmp_path / "site"))
    path = write_attack(tmp_path / "models", "run_program", suffix="needsprocesses")
    path.with_name("model.card.json").write_text(card("model").to_json())
    return path


@pytest.fixture
def registry(model: Path) -> Iterator[Registry]:
    made = Registry([model.parent])
    yield made
    made.close()


def test_a_backend_that_nobody_has_allowed_is_refused_in_one_sentence(registry: Registry) -> None:
    assert refusal(registry.load, "model") == f"model: could not be loaded: {ASKED}"
    assert registry.failures == {}


def test_it_is_asked_once(registry: Registry, model: Path) -> None:
    registry.allow("needsprocesses", ("processes",))
    assert refusal(registry.load, "model") == "model: could not be loaded: done: 0"
    again = Registry([model.parent])
    assert refusal(again.load, "model") == "model: could not be loaded: done: 0"
    again.close()
    registry.allow("needsprocesses", ())
    assert refusal(registry.load, "model") == f"model: could not be loaded: {ASKED}"


def test_another_package_of_that_name_has_to_ask_anew(registry: Registry, mine: Path) -> None:
    mine.mkdir()
    (mine / NAME).write_text(json.dumps({"needsprocesses": {"package": "other", "needs": ["processes"]}}))
    assert refusal(registry.load, "model") == f"model: could not be loaded: {ASKED}"


@pytest.mark.parametrize("content", ["", "[]", "[" * 10_000, '{"needsprocesses": {"package": 1}}', "\0"])
def test_a_damaged_file_allows_nothing(content: str, registry: Registry, mine: Path) -> None:
    mine.mkdir()
    (mine / NAME).write_text(content)
    assert refusal(registry.load, "model") == f"model: could not be loaded: {ASKED}"
    registry.allow("needsprocesses", ("processes",))
    assert registry.permissions.of("needsprocesses") == ("processes",)


def test_what_comes_with_the_app_has_what_it_needs(registry: Registry) -> None:
    assert registry.permissions.of("remote") == ("server",)
    assert [registry.permissions.of(name) for name in ("onnx", "pt2", "skops", "none")] == [()] * 4


def test_a_command_allows_and_forbids(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "--allow", "needsprocesses"]) == 0
    assert capsys.readouterr().out == (
        "The backend 'needsprocesses' may use other programs, which it starts now. To undo this: digitapp models "
        "--forbid needsprocesses\n"
    )
    assert main(["models", "--allow", "needsprocesses", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"backend": "needsprocesses", "allowed": ["processes"]}
    assert main(["models", "--forbid", "needsprocesses"]) == 0
    assert main(["models", "--allow", "nothing"]) == 2
    assert "nothing: there is no backend of this name; known are attack, " in capsys.readouterr().err


def test_adding_a_model_asks_on_a_terminal(
    model: Path, mine: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(text: str) -> None:
        typed = io.StringIO(text)
        monkeypatch.setattr(typed, "isatty", lambda: True)
        monkeypatch.setattr(sys, "stdin", typed)
        monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)

    answer("\n")
    assert main(["add-model", str(model)]) == 2
    said = capsys.readouterr().err
    assert said == f"{ASKED}.\nAllow it now ({NEEDS[PROCESSES]})? [y/N] digitapp: {model}: cannot be added: {ASKED}\n"
    answer("y\n")
    assert main(["add-model", str(model)]) == 2
    assert capsys.readouterr().err.endswith(f"{model}: cannot be added: done: 0\n")
    assert Registry().permissions.of("needsprocesses") == ("processes",)


@pytest.mark.parametrize(("options", "said"), [([], ASKED), (["--allow"], "done: 0")])
def test_where_nobody_can_be_asked_an_option_says_it(
    options: list[str], said: str, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["add-model", str(model), *options]) == 2
    assert capsys.readouterr().err == f"digitapp: {model}: cannot be added: {said}\n"


def test_a_need_is_read_from_the_class_in_a_worker(model: Path) -> None:
    plugins = Plugins()
    registry = Registry([model.parent])
    registry.probe()
    assert "attacking_backend_module" not in sys.modules
    assert plugins.failures == registry.failures
    registry.close()
