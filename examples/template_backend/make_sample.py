"""Write sample/mean-digits.templates: the mean of a hundred generated drawings of each way to write a digit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from digitapp_templates import SHADES

from digitapp.preprocessing.framing import place_optdigits
from digitapp_export.generate import DIGITS, drawings

SAMPLE = Path(__file__).parent / "sample" / "mean-digits.templates"
SIZE = (8, 8)
COUNT = 100


def text() -> str:
    """Return the file's content: all templates, sorted by digit."""
    rng = np.random.default_rng(0)
    blocks = []
    for digit, ways in DIGITS.items():
        narrow = {1: 30, 7: 60}.get(digit, 45)
        for way in ways:
            lines = drawings([way] * COUNT, rng.uniform(narrow, narrow + 35, COUNT), rng)
            mean = place_optdigits(lines, SIZE).images.mean(axis=0)
            shades = np.rint(mean * (len(SHADES) - 1)).astype(int).tolist()
            blocks.append("\n".join([str(digit), *("".join(SHADES[shade] for shade in row) for row in shades)]))
    return "\n\n".join(blocks) + "\n"


if __name__ == "__main__":
    SAMPLE.write_text(text())
