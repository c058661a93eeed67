"""Takes in a model that someone brings: finds out how it wants its images, and copies it to the user's models."""

from digitapp.adoption.candidates import described
from digitapp.adoption.guest import Guest, file_of
from digitapp.adoption.ranking import Candidate

__all__ = ["Candidate", "Guest", "described", "file_of"]
