"""Import a model file: find out how the model takes its images, and copy it to the user's models."""

from digitapp.importing.candidates import describe
from digitapp.importing.importer import ModelImporter, model_file, write_address_file
from digitapp.importing.ranking import Candidate

__all__ = ["Candidate", "ModelImporter", "describe", "model_file", "write_address_file"]
