"""Why a model answers as it does: found by asking it about changed inputs, so that it works for every model."""
