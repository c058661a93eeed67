"""`python -m digitapp_export`, which is also what torchrun starts."""

import sys

from digitapp_export.cli import main

if __name__ == "__main__":
    sys.exit(main())
