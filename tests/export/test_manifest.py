"""The Kubernetes manifest for Triton, by the schemas of Kubernetes itself and by what a repository holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

REASON = "needs the schemas of Kubernetes: pip install kubernetes-validate"
validator = pytest.importorskip("kubernetes_validate", reason=REASON)
yaml = pytest.importorskip("yaml", reason=REASON)

MANIFEST = Path(__file__).parents[2] / "examples" / "serving" / "triton.yaml"


@pytest.fixture(scope="module")
def documents() -> dict[str, Any]:
    return {document["kind"]: document for document in yaml.safe_load_all(MANIFEST.read_text())}


def test_each_document_is_valid(documents: dict[str, Any]) -> None:
    assert set(documents) == {"PersistentVolumeClaim", "Deployment", "Service", "HorizontalPodAutoscaler"}
    for document in documents.values():
        validator.validate(document, validator.latest_version(), strict=True)


def test_a_word_that_does_not_exist_is_found(documents: dict[str, Any]) -> None:
    broken = {**documents["Service"], "spec": {**documents["Service"]["spec"], "ports_": []}}
    with pytest.raises(validator.ValidationError):
        validator.validate(broken, validator.latest_version(), strict=True)


def test_names_that_refer_to_others_are_there(documents: dict[str, Any]) -> None:
    pod = documents["Deployment"]["spec"]["template"]
    (container,) = pod["spec"]["containers"]
    assert documents["Service"]["spec"]["selector"].items() <= pod["metadata"]["labels"].items()
    ports = {port["name"] for port in container["ports"]}
    assert {port["targetPort"] for port in documents["Service"]["spec"]["ports"]} <= ports
    scaled = documents["HorizontalPodAutoscaler"]["spec"]["scaleTargetRef"]
    assert scaled["name"] == documents["Deployment"]["metadata"]["name"]
    (volume,) = pod["spec"]["volumes"]
    assert volume["persistentVolumeClaim"]["claimName"] == documents["PersistentVolumeClaim"]["metadata"]["name"]
    assert f"--model-repository={container['volumeMounts'][0]['mountPath']}" in container["args"]
