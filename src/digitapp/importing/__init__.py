"""Takes in a model that someone brings: finds out how it wants its images, and copies it to the user's models."""

from digitapp.importing.candidates import describe
from digitapp.importing.importer import ModelImporter, model_file, write_address_file
from digitapp.importing.ranking import Candidate

__all__ = ["Candidate", "ModelImporter", "describe", "model_file", "write_address_file"]
