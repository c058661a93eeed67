"""The script that the program without Python runs."""

import sys

from digitapp.program import run_program

if __name__ == "__main__":
    sys.exit(run_program())
