"""`python -m digitapp` is the command `digitapp`, wherever that is installed."""

import sys

from digitapp.cli import command

if __name__ == "__main__":
    sys.exit(command())
