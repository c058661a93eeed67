"""Servers that are not there, that hang, or that misbehave."""

from __future__ import annotations

import json
import shutil
import socketserver
import ssl
import subprocess
import threading
from pathlib import Path

import numpy as np
import pytest

from digitapp.api import ModelError, Run
from digitapp.drawing.strokes import Drawing
from digitapp.models.model import Model
from digitapp_backends.remote_connection import MAX_ANSWER
from digitapp_backends.remote_model import RemoteBackend, remote_file
from support.drawings import SEVEN
from support.errors import refusal
from support.fake_server import (
    METADATA,
    ROW,
    Handler,
    Reply,
    answered,
    cut_short,
    elsewhere,
    endless,
    fake_server,
    hang,
    hang_amid,
    one_by_one,
    output,
    said,
    trickle_amid,
)
from support.onnx_models import card

pytestmark = pytest.mark.network

CARD = card("far", size=(8, 8))
IMAGES = np.zeros((1, 1, 8, 8), np.float32)


def file_at(folder: Path, address: str, more: str = "") -> Path:
    path = folder / "far.remote"
    path.write_text(remote_file(f"{address}/v2/models/far") + more)
    return path


def load(folder: Path, address: str, more: str = "", **fields: object) -> Run:
    return RemoteBackend().load(file_at(folder, address, more), card("far", **{"size": (8, 8)} | fields))


# Servers that are there some of the time


def test_one_connection_serves_all_questions(tmp_path: Path) -> None:
    with fake_server() as server:
        run = load(tmp_path, server.address)
        for _ in range(5):
            assert run(IMAGES) == pytest.approx(np.array([ROW]))
        assert server.connections == 1
    assert server.paths == ["/v2/models/far", "/v2/models/far/ready", *["/v2/models/far/infer"] * 5]
    given = {"name": "image", "shape": [1, 1, 8, 8], "datatype": "FP32", "data": [0.0] * 64}
    assert json.loads(server.bodies[-1]) == {"inputs": [given], "outputs": [{"name": "probabilities"}]}


@pytest.mark.parametrize("is_announced", [False, True])
def test_a_connection_that_the_server_closes_is_opened_again(is_announced: bool, tmp_path: Path) -> None:
    def closing(handler: Handler) -> None:
        if is_announced:
            handler.send_response(200)
            handler.send_header("Connection", "close")  # and the end of the connection is the end of the answer
            handler.end_headers()
            handler.wfile.write(json.dumps({"outputs": [output()]}).encode())
        else:
            answered(output())(handler)
        handler.close_connection = True

    with fake_server(infer=closing) as server:
        run = load(tmp_path, server.address, "retries = 0\n")
        for _ in range(4):
            assert run(IMAGES) == pytest.approx(np.array([ROW]))
        assert server.connections == 4


def test_a_server_that_is_not_there_cannot_be_reached(tmp_path: Path) -> None:
    with fake_server() as server:
        run = load(tmp_path, server.address)
    server.server_close()
    assert refusal(load, tmp_path, server.address) == (
        f"the server {server.address} cannot be reached (Connection refused): "
        "see that it is running and that the address is right"
    )
    del run


def test_a_server_that_ends_is_missed_and_found_again(tmp_path: Path) -> None:
    def hang_up(handler: Handler) -> None:
        handler.close_connection = True

    with fake_server(infer=one_by_one(hang_up, hang_up, answered(output()), hang_up)) as server:
        run = load(tmp_path, server.address, "retries = 1\n")
        assert run(IMAGES) == pytest.approx(np.array([ROW]))
        assert refusal(run, IMAGES) == (
            f"the server {server.address} cannot be reached (it ended the connection): "
            "see that it is running and that the address is right"
        )


@pytest.mark.parametrize("status", [502, 503, 504])
def test_a_busy_server_is_asked_again(status: int, tmp_path: Path) -> None:
    with fake_server(infer=one_by_one(said(status, b"busy"), answered(output()))) as server:
        assert load(tmp_path, server.address)(IMAGES) == pytest.approx(np.array([ROW]))
        assert server.paths.count("/v2/models/far/infer") == 2


def test_an_answer_that_breaks_off_is_asked_for_again(tmp_path: Path) -> None:
    """The first was on a connection that had been kept, which does not count."""
    with fake_server(infer=one_by_one(cut_short, cut_short, answered(output()))) as server:
        assert load(tmp_path, server.address, "retries = 1\n")(IMAGES) == pytest.approx(np.array([ROW]))
        assert server.paths.count("/v2/models/far/infer") == 3


def test_a_server_that_stays_busy_is_asked_no_more_often_than_wanted(tmp_path: Path) -> None:
    with fake_server(infer=said(503, {"error": "all workers\n are busy."})) as server:
        run = load(tmp_path, server.address, "retries = 1\n")
        assert refusal(run, IMAGES) == f"{server.address} answered 503 (all workers are busy): see the server's log"
        assert server.paths.count("/v2/models/far/infer") == 2


def test_there_is_no_time_for_a_repetition_after_the_timeout(tmp_path: Path) -> None:
    with fake_server(infer=said(503, b"")) as server:
        run = load(tmp_path, server.address, "retries = 10\ntimeout = 0.5\n")
        assert refusal(run, IMAGES) == f"{server.address} answered 503: see the server's log"
        assert server.paths.count("/v2/models/far/infer") <= 3  # 0.1 s and 0.2 s after the one before


# Servers that hang


@pytest.mark.parametrize("reply", [hang, hang_amid, trickle_amid])
@pytest.mark.parametrize("when", ["infer", "metadata"])
def test_a_server_that_hangs_is_left(reply: Reply, when: str, tmp_path: Path) -> None:
    with fake_server(**{when: reply}) as server:

        def ask() -> None:
            load(tmp_path, server.address, "timeout = 0.3\n")(IMAGES)

        assert refusal(ask) == (
            f"the server {server.address} did not answer within 0.3 s: see that it is well, or give it a longer timeout"
        )
        assert server.paths.count("/v2/models/far/infer" if when == "infer" else "/v2/models/far") == 1


# Servers that say other things


WRONG = {
    "error with text": (said(500, {"error": "Segmentation\nfault"}), r"answered 500 \(Segmentation fault\): see"),
    "error without": (said(500, b""), "answered 500: see the server's log"),
    "long error": (said(400, b"<html>" + b"a" * 5000), rf"answered 400 \(<html>{'a' * 194}\): see the server's log"),
    "elsewhere": (elsewhere, "answered 302: see the server's log"),
    "nothing": (said(200, b""), r"not of the Open Inference Protocol \(Expecting value: line 1"),
    "garbage": (said(200, b"\xff\xfe\0<html>"), "not of the Open Inference Protocol"),
    "a page": (said(200, b"<html>Hello</html>"), "not of the Open Inference Protocol"),
    "deep": (said(200, b"[" * 100_000), "not of the Open Inference Protocol"),
    "other JSON": (said(200, [1, 2]), r"not of the Open Inference Protocol \(Expected `object`, got `array`\)"),
    "no outputs": (said(200, {"model_name": "far"}), "missing required field `outputs`"),
    "no data": (said(200, {"outputs": [{"name": "a", "datatype": "FP32", "shape": [1]}]}), "required field `data`"),
    "endless": (endless, f"answered with more than {MAX_ANSWER >> 20} MiB"),
    "cut short": (cut_short, r"cannot be reached \(it ended the connection\)"),
    "missing output": (answered(output(name="scores")), "answered without 'probabilities'"),
    "null": (answered(output(data=[None, *ROW[1:]])), "'probabilities' whose values are not all numbers"),
    "text": (answered(output(data=["1.0", *ROW[1:]])), "values are not all numbers"),
    "no rectangle": (answered(output(data=[[0.5], ROW])), "values are not all numbers"),
    "other shape": (answered(output(shape=[2, 10])), r"of 10 values, not of shape \[2, 10\]: mend the server"),
    "open shape": (answered(output(shape=[-1, 10])), r"of 10 values, not of shape \[-1, 10\]"),
    "text type": (answered(output(datatype="BYTES")), "of type BYTES, which holds no scores"),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_no_answer_is_refused(case: str, tmp_path: Path) -> None:
    reply, why = WRONG[case]
    with fake_server(infer=reply) as server:
        run = load(tmp_path, server.address, "retries = 0\n")
        with pytest.raises(ModelError, match=why) as caught:
            run(IMAGES)
        assert server.address in str(caught.value)
        assert len(str(caught.value).splitlines()) == 1
        server.replies["infer"] = answered(output())
        assert run(IMAGES) == pytest.approx(np.array([ROW]))  # the connection is as good as new


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        (answered(output(data=[float("nan"), *ROW[1:]])), "far: answered with values that are not numbers"),
        (answered(output(datatype="FP64", data=[1e300, *ROW[1:]])), "far: answered with values that are not numbers"),
        (answered(output(shape=[1, 5], data=ROW[:5])), r"far: answered with shape \(1, 5\), not \(1, 10\)"),
        (answered(output(data=[3.0] * 10)), "far: answered with values that are not probabilities"),
    ],
)
def test_scores_that_are_none_are_seen_by_the_app(reply: Reply, why: str, tmp_path: Path) -> None:
    with fake_server(infer=reply) as server, pytest.raises(ModelError, match=why):
        Model(CARD, load(tmp_path, server.address)).predict(Drawing.from_points(SEVEN))


def test_outputs_are_taken_by_name_whatever_their_order(tmp_path: Path) -> None:
    likeness = {"name": "digitness", "datatype": "FP64", "shape": [1, 1], "data": [[0.25]]}
    metadata = METADATA | {"outputs": [*METADATA["outputs"], likeness]}
    half = output(datatype="FP16", data=[ROW])
    with fake_server(metadata=said(200, metadata), infer=answered(likeness, output(name="other"), half)) as server:
        scores, digitness = load(tmp_path, server.address, digitness_threshold=0.5)(IMAGES)
    assert scores == pytest.approx(np.array([ROW]))
    assert digitness == pytest.approx([0.25])


def test_a_model_that_is_not_ready_is_not_loaded(tmp_path: Path) -> None:
    with fake_server(ready=said(400, {"error": "still loading"})) as server:
        assert refusal(load, tmp_path, server.address) == (
            f"{server.address} has the model 'far', but not ready (still loading): see the server's log"
        )


def test_what_does_not_speak_http_is_no_server(tmp_path: Path) -> None:
    class Greeting(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            self.request.sendall(b"SSH-2.0-server\r\n")
            self.request.recv(1 << 16)

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Greeting) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        address = f"http://127.0.0.1:{server.server_address[1]}"
        said_of_it = refusal(load, tmp_path, address)
        server.shutdown()
        thread.join()
    assert said_of_it == f"what answers at {address} does not speak HTTP: mend the address"


def test_a_server_without_encryption_is_not_asked_where_there_should_be_some(tmp_path: Path) -> None:
    with fake_server() as server:
        address = server.address.replace("http:", "https:")
        assert refusal(load, tmp_path, address) == (
            f"{address} cannot be asked safely (wrong version number): "
            "mend its certificate, or write http where it has none"
        )
    assert server.paths == []


def test_only_a_server_whose_certificate_is_trusted_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not shutil.which("openssl"):
        pytest.skip("no openssl command here to make a certificate with")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    names = "subjectAltName=IP:127.0.0.1"
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=far", "-addext", names]
    subprocess.run([*make, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    with fake_server(context) as server:
        refused = str(refusal(load, tmp_path, server.address))
        assert "(self-signed certificate)" in refused.replace("self signed", "self-signed")
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        run = load(tmp_path, server.address)
        for _ in range(3):
            assert run(IMAGES) == pytest.approx(np.array([ROW]))


def test_a_host_that_no_one_knows_cannot_be_reached(tmp_path: Path) -> None:
    for host in ("nowhere.invalid", "a..b", "a" * 70):
        said_of_it = refusal(load, tmp_path, f"http://{host}", "retries = 0\n")
        assert said_of_it is not None
        assert f"the server http://{host} cannot be reached (" in said_of_it


def test_headers_are_sent(tmp_path: Path) -> None:
    seen: list[str | None] = []

    def look(handler: Handler) -> None:
        seen.extend(handler.headers.get_all("Host") or [])
        answered(output())(handler)

    with fake_server(infer=look) as server:
        load(tmp_path, server.address, '[headers]\nHost = "digits.example"\n')(IMAGES)
    assert seen == ["digits.example"]
