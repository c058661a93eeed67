"""Run `digitapp-export` as `python -m digitapp_export`, the form that torchrun starts."""

import sys

from digitapp_export.cli import main

if __name__ == "__main__":
    sys.exit(main())
