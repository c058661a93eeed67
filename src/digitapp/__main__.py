"""`python -m digitapp` is the command `digitapp`, wherever that is installed."""

import sys

from digitapp.cli import command
from digitapp.launching import search_path

if __name__ == "__main__":
    sys.path = search_path()  # which processes of --jobs take over, and workers from them
    sys.exit(command())
