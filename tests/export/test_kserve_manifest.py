"""The KServe manifest, by a schema of the fields that it uses, and by the claim that it takes its models from.

KServe's own schema is in no package; the fields and their kinds are those of its reference of v1beta1,
https://kserve.github.io/website/docs/reference/crd-api.
"""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

jsonschema = pytest.importorskip("jsonschema", reason="needs pip install jsonschema")
yaml = pytest.importorskip("yaml", reason="needs pip install pyyaml")

SERVING = Path(__file__).parents[2] / "examples" / "serving"
QUANTITY = {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?(m|Ki|Mi|Gi)?$"}


def fields(required: tuple[str, ...] = (), **kinds: Any) -> dict[str, Any]:
    """Return the schema of an object with these fields and no others."""
    return {"type": "object", "properties": kinds, "required": list(required), "additionalProperties": False}


COUNT = {"type": "integer", "minimum": 1}
TEXT = {"type": "string", "minLength": 1}
RESOURCES = fields(requests=fields(cpu=QUANTITY, memory=QUANTITY), limits=fields(cpu=QUANTITY, memory=QUANTITY))
MODEL = fields(
    ("modelFormat", "storageUri"),
    modelFormat=fields(("name",), name=TEXT, version=TEXT),
    runtime=TEXT,
    protocolVersion={"enum": ["v1", "v2", "grpc-v2"]},
    storageUri={"type": "string", "pattern": "^(pvc|s3|gs|https?|hf|oci)://"},
    resources=RESOURCES,
)
PREDICTOR = fields(
    ("model",),
    minReplicas={"type": "integer", "minimum": 0},
    maxReplicas=COUNT,
    scaleMetric={"enum": ["cpu", "memory", "concurrency", "rps"]},
    scaleTarget=COUNT,
    automountServiceAccountToken={"type": "boolean"},
    model=MODEL,
)
SCHEMA = fields(
    ("apiVersion", "kind", "metadata", "spec"),
    apiVersion={"const": "serving.kserve.io/v1beta1"},
    kind={"const": "InferenceService"},
    metadata=fields(("name",), name={"type": "string", "pattern": "^[a-z]([-a-z0-9]*[a-z0-9])?$", "maxLength": 63}),
    spec=fields(("predictor",), predictor=PREDICTOR),
)


@pytest.fixture
def service() -> Any:
    return yaml.safe_load((SERVING / "kserve.yaml").read_text("utf-8"))


def test_it_is_valid(service: Any) -> None:
    jsonschema.validate(service, SCHEMA)
    predictor = service["spec"]["predictor"]
    assert predictor["minReplicas"] <= predictor["maxReplicas"]


def test_a_word_that_does_not_exist_is_found(service: Any) -> None:
    broken = copy.deepcopy(service)
    broken["spec"]["predictor"]["model"]["storageURI"] = broken["spec"]["predictor"]["model"].pop("storageUri")
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, SCHEMA)


def test_it_takes_the_claim_that_the_manifest_of_triton_makes(service: Any) -> None:
    documents = yaml.safe_load_all((SERVING / "triton.yaml").read_text("utf-8"))
    claims = [one["metadata"]["name"] for one in documents if one["kind"] == "PersistentVolumeClaim"]
    assert service["spec"]["predictor"]["model"]["storageUri"] == f"pvc://{claims[0]}/"
