"""Files that say where a model is served, and those that do not."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from digitapp.api import ModelError
from digitapp_backends.remote_model import RemoteBackend, remote_file
from support.errors import refusal
from support.onnx_models import card

CARD = card("far", size=(8, 8))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "missing required field `address`"),
        ('address = "http://a"', "missing required field `model`"),
        ('address = "http://a"\nmodel = ""', "length >= 1"),
        ('address = "http://a"\nmodel = "b"\nmodle = "c"', "contains unknown field `modle`"),
        ('address = 3\nmodel = "b"', r"Expected `str`, got `int` - at `\$.address`"),
        ('address = "http://a"\nmodel = "b"\nversion = 2', r"at `\$.version`"),
        ('address = "http://a"\nmodel = "b"\ntimeout = "5"', r"at `\$.timeout`"),
        ('address = "http://a"\nmodel = "b"\ntimeout = 0', r"at `\$.timeout`"),
        ('address = "http://a"\nmodel = "b"\ntimeout = nan', r"at `\$.timeout`"),
        ('address = "http://a"\nmodel = "b"\ntimeout = inf', r"at `\$.timeout`"),
        ('address = "http://a"\nmodel = "b"\nretries = -1', r"at `\$.retries`"),
        ('address = "http://a"\nmodel = "b"\nretries = true', r"at `\$.retries`"),
        ('address = "http://a"\nmodel = "b"\n[headers]\nA = "b\\r\\nc"', "the header 'A' is not one line"),
        ("address = ", "Invalid value"),
        ("\xff", "can't decode byte"),
        ("a = 1 #" + "a" * 70_000, "more than 64 KiB"),
    ],
)
def test_a_file_that_is_none_is_refused(text: str, why: str, tmp_path: Path) -> None:
    path = tmp_path / "a.remote"
    path.write_text(text, "latin-1")
    for call in (RemoteBackend().signature, lambda path: RemoteBackend().load(path, CARD)):
        with pytest.raises(ModelError, match=f"^it does not say where the model is served .*{why}"):
            call(path)


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    said_of_it = refusal(RemoteBackend().signature, tmp_path / "a.remote")
    assert said_of_it == "it cannot be read (No such file or directory): copy it again or give it your rights"


@pytest.mark.parametrize(
    "address",
    [
        "host:8000",
        "ftp://host",
        "http://",
        "http://host:99999",
        "http://host:a",
        "http://[::1",
        "http://a b",
        "http://ä",
    ],
)
def test_an_address_that_is_none_is_refused(address: str, tmp_path: Path) -> None:
    path = tmp_path / "a.remote"
    path.write_text(f'address = "{address}"\nmodel = "b"\n', "utf-8")
    with pytest.raises(ModelError, match="is not the address of a server: write it like http://host:8000"):
        RemoteBackend().signature(path)


@pytest.mark.parametrize("address", ["http://me:secret@host", "http://host?a=b", "http://host/#a"])
def test_an_address_holds_no_password_and_no_question(address: str) -> None:
    said_of_it = refusal(remote_file, f"{address}/v2/models/a")
    assert said_of_it == "the address holds a password, a '?' or a '#': write it like http://host:8000"


@pytest.mark.parametrize(
    ("url", "address", "model", "version"),
    [
        ("http://host:8000/v2/models/digits", "http://host:8000", "digits", ""),
        ("http://host:8000/v2/models/digits/", "http://host:8000", "digits", ""),
        ("https://host/a/b/v2/models/di%20gits/versions/2", "https://host/a/b", "di gits", "2"),
        ("http://[::1]:80/v2/models/%C3%A4%22%5C", "http://[::1]:80", 'ä"\\', ""),
    ],
)
def test_the_address_of_a_model_becomes_a_file(url: str, address: str, model: str, version: str) -> None:
    wanted = {"address": address, "model": model} | ({"version": version} if version else {})
    assert tomllib.loads(remote_file(url)) == wanted
    assert RemoteBackend().file_of(url) == remote_file(url)


@pytest.mark.parametrize(
    "url", ["http://host/v2/models/", "http://host/v1/models/a", "http://host", "http://host/v2/models/a/infer"]
)
def test_another_address_is_no_models(url: str) -> None:
    assert refusal(remote_file, url) == (
        f"{url}: is not the address of a model; give one like http://host:8000/v2/models/NAME"
    )


def test_a_name_that_cannot_be_shown_is_refused() -> None:
    assert "rename it on the server" in str(refusal(remote_file, "http://host/v2/models/a%0Ab"))


@pytest.mark.parametrize("url", ["ftp://host/v2/models/a", "hf://a/b", "http://host/model.onnx"])
def test_addresses_of_other_kinds_are_left_to_others(url: str) -> None:
    assert RemoteBackend().file_of(url) is None


def test_the_card_is_the_one_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "far.remote"
    path.write_text(remote_file("http://host/v2/models/far"))
    assert "it has no card" in str(refusal(RemoteBackend().card, path))
    (tmp_path / "far.card.json").write_text(CARD.to_json())
    assert RemoteBackend().card(path) == CARD
