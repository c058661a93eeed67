"""A model for MLServer: an ONNX file in onnxruntime, behind the Open Inference Protocol v2."""

from __future__ import annotations

import onnxruntime  # noqa: TID253  # this file is only useful with it
from mlserver import MLModel
from mlserver.codecs import NumpyCodec
from mlserver.types import InferenceRequest, InferenceResponse
from mlserver.utils import get_model_uri


class OnnxModel(MLModel):
    """Returns the requested outputs in the order of the file; all of them if none is named."""

    async def load(self) -> bool:
        """Load the file; return True, which means ready."""
        path = await get_model_uri(self.settings)  # a relative path starts in the folder of model-settings.json
        self._session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
        return True

    async def predict(self, payload: InferenceRequest) -> InferenceResponse:
        """Run the model on the tensors of a request, with any batch size."""
        given = {tensor.name: NumpyCodec.decode_input(tensor) for tensor in payload.inputs}
        wanted = {output.name for output in payload.outputs or []}
        names = [output.name for output in self._session.get_outputs() if output.name in wanted or not wanted]
        arrays = self._session.run(names, given)
        outputs = [NumpyCodec.encode_output(*pair) for pair in zip(names, arrays, strict=True)]
        return InferenceResponse(model_name=self.name, model_version=self.version, outputs=outputs)
