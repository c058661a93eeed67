"""Model repositories for Triton, read back by the messages that Triton's own client has."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from google.protobuf import text_format
from onnx import TensorProto, helper
from tritonclient.grpc.model_config_pb2 import DataType, ModelConfig

from digitapp.api import FileError, ModelError
from digitapp.models.tensors import BATCH
from digitapp_export import repository
from digitapp_export.cli import main
from digitapp_models import FOLDER
from support.foreign_onnx import Foreign
from support.platforms import link

BUNDLED = sorted(FOLDER.glob("*.onnx"))

SHORT = {
    TensorProto.FLOAT: "FP32",
    TensorProto.FLOAT16: "FP16",
    TensorProto.DOUBLE: "FP64",
    TensorProto.UINT8: "UINT8",
}


def configured(folder: Path) -> ModelConfig:
    return text_format.Parse((folder / "config.pbtxt").read_text(), ModelConfig())


def check_is_the_files(config: ModelConfig, path: Path) -> None:
    """Check names, types and dimensions after the batch against what onnx reads in the file."""
    graph = onnx.load(path).graph
    assert len(config.input) == len(graph.input)
    assert len(config.output) == len(graph.output)
    for said, value in zip([*config.input, *config.output], [*graph.input, *graph.output], strict=True):
        tensor = value.type.tensor_type
        batch, *sides = [side.dim_value or -1 for side in tensor.shape.dim]
        assert batch == -1
        assert said.name == value.name
        assert DataType.Name(said.data_type) == f"TYPE_{SHORT[tensor.elem_type]}"
        assert list(said.dims) == (sides or [1])
        assert said.HasField("reshape") == (not sides)
        assert list(said.reshape.shape) == []


def test_the_bundled_models_become_a_repository(tmp_path: Path) -> None:
    folders = repository.write(tmp_path / "out", BUNDLED)
    assert len(BUNDLED) >= 4
    assert folders == [tmp_path / "out" / path.stem for path in BUNDLED]
    for folder, path in zip(folders, BUNDLED, strict=True):
        assert [str(file.relative_to(folder)) for file in sorted(folder.rglob("*.*"))] == [
            "1/model.onnx",
            "config.pbtxt",
        ]
        assert (folder / "1" / "model.onnx").read_bytes() == path.read_bytes()
        config = configured(folder)
        assert (config.name, config.backend, config.platform) == (path.stem, "onnxruntime", "onnxruntime_onnx")
        assert config.max_batch_size == BATCH
        check_is_the_files(config, path)


@pytest.mark.parametrize(
    "form",
    [
        Foreign(layout="NHWC", channels=3, dtype="uint8", value_range=(0, 255), size=(32, 32)),
        Foreign(layout="ND", dtype="float64", input_name='say "pixels"\\', output="logits"),
        Foreign(dtype="float16"),
    ],
)
def test_a_model_of_another_form_is_described_too(form: Foreign, tmp_path: Path) -> None:
    path = form.write(tmp_path / "it's mine.onnx")
    (folder,) = repository.write(tmp_path / "out", [path])
    config = configured(folder)
    assert config.name == "it's mine"
    check_is_the_files(config, path)


def test_an_open_side_stays_open(tmp_path: Path) -> None:
    value = helper.make_tensor_value_info("image", TensorProto.FLOAT, ["batch", 1, "height", 28])
    answer = helper.make_tensor_value_info("same", TensorProto.FLOAT, ["batch", 1, "height", 28])
    graph = helper.make_graph([helper.make_node("Identity", ["image"], ["same"])], "g", [value], [answer])
    path = tmp_path / "open.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9), path)
    config = configured(repository.write(tmp_path / "out", [path])[0])
    assert list(config.input[0].dims) == list(config.output[0].dims) == [1, -1, 28]


def test_weights_beside_a_model_come_with_it(tmp_path: Path) -> None:
    path = Foreign().write(tmp_path / "inside.onnx")
    (tmp_path / "outside").mkdir()
    apart = tmp_path / "outside" / "apart.onnx"
    onnx.save(onnx.load(path), apart, save_as_external_data=True, location="apart.data", size_threshold=1024)
    (folder,) = repository.write(tmp_path / "out", [apart])
    images = np.random.default_rng(0).random((2, 1, 28, 28), np.float32)
    here, there = (
        onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"]).run(None, {"pixels": images})[0]
        for file in (path, folder / "1" / "model.onnx")
    )
    assert (folder / "1" / "apart.data").is_file()
    assert np.array_equal(here, there)


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    taken = tmp_path / BUNDLED[-1].stem
    taken.mkdir()
    with pytest.raises(FileError, match=f"^{taken}: already exists and is left unchanged; choose another folder"):
        repository.write(tmp_path, BUNDLED)
    assert list(tmp_path.rglob("*")) == [taken]
    taken.rmdir()
    link(taken, tmp_path / "nowhere")
    with pytest.raises(FileError, match="already exists"):
        repository.write(tmp_path, BUNDLED)
    assert list(tmp_path.rglob("*")) == [taken]


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="another of the files has the same name; rename one"):
        repository.write(tmp_path / "out", [BUNDLED[0], BUNDLED[0]])
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("form", [Foreign(batch=3), Foreign(layout="HW"), Foreign(layout="CHW")])
def test_a_model_without_an_open_batch_is_refused(form: Foreign, tmp_path: Path) -> None:
    path = form.write(tmp_path / "closed.onnx")
    with pytest.raises(
        ModelError, match="its input 'pixels' has no dynamic batch; export it with a dynamic batch axis"
    ):
        repository.write(tmp_path / "out", [BUNDLED[0], path])
    assert not (tmp_path / "out").exists()


def test_what_is_no_model_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "none.onnx"
    with pytest.raises(FileError, match=f"^{path}: there is no such file"):
        repository.write(tmp_path / "out", [path])
    path.write_bytes(b"none")
    with pytest.raises(ModelError, match=f"^{path}: cannot be served: it is not a whole ONNX file"):
        repository.write(tmp_path / "out", [path])
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(FileError, match=r"config\.pbtxt: cannot be written"):
        repository.write(tmp_path / "out", BUNDLED)


def test_the_python_backend_comes_with_its_code(tmp_path: Path) -> None:
    serving = repository.Serving(backend="python", delay=100, instances=3)
    (folder,) = repository.write(tmp_path / "out", BUNDLED[:1], serving)
    found = configured(folder)
    assert (found.backend, found.dynamic_batching.max_queue_delay_microseconds) == ("python", 100)
    assert (found.instance_group[0].count, found.instance_group[0].kind) == (3, found.instance_group[0].KIND_CPU)
    assert "class TritonPythonModel" in (folder / "1" / "model.py").read_text()


def test_own_models_are_served_beside_the_bundled_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    monkeypatch.setenv("DIGITAPP_MODELS", str(own))
    Foreign().write(own / "mine.onnx")
    Foreign(batch=3).write(own / "threes.onnx")
    (own / "forest.skops").write_bytes(b"")
    assert main(["repository", str(tmp_path / "all"), "--mine"]) == 0
    said = capsys.readouterr().out
    assert {path.name for path in (tmp_path / "all").iterdir()} == {"mine", *(path.stem for path in BUNDLED)}
    assert "threes.onnx: its input 'pixels' has no dynamic batch" in said
    assert "forest.skops: is no ONNX file, which alone can be served" in said
    assert main(["repository", str(tmp_path / "some"), "--mine", "--only", "mine,mlp-8x8"]) == 0
    assert {path.name for path in (tmp_path / "some").iterdir()} == {"mine", "mlp-8x8"}
    assert main(["repository", str(tmp_path / "none"), "--only", "mine"]) == 2
    assert "mine: none of the ONNX files has this name; choose from" in capsys.readouterr().err
