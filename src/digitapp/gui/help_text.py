"""The words of the help page, as headings with what stands below them; plain text throughout."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from digitapp.api import SURE
from digitapp.gui.lenses.kinds import LENSES
from digitapp.language import number, tr, translated


class Section(NamedTuple):
    """A heading, sentences, and pairs of a word and what it means."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()


CREDITS = (
    ("MNIST", "Y. LeCun, C. Cortes and C. Burges, scanned digits; CC BY-SA 3.0."),
    ("Optical Recognition of Handwritten Digits", "E. Alpaydin and C. Kaynak, UCI; CC BY 4.0."),
    ("Pen-Based Recognition of Handwritten Digits", "E. Alpaydin and F. Alimoglu, UCI; CC BY 4.0."),
)
"""The collections that the bundled models have learnt from, cited as their licences ask for in all languages."""


def _what() -> Section:
    return Section(
        tr("What this is"),
        (
            tr(
                "You draw a digit, and while the pen moves you see what a model reads in it. A model is a program "
                "that has learnt from many written digits what each of them looks like."
            ),
            tr(
                "Everything happens on this computer. No drawing leaves it, unless you add a model that runs on a "
                "server."
            ),
        ),
    )


def _begin() -> Section:
    return Section(
        tr("How to begin"),
        (
            tr(
                "Draw a digit on the large square with the mouse, a pen or a finger. The answer stands beside it, "
                "with how probable the model finds each of the ten digits."
            ),
            tr(
                "Then try to fool it: cross your 7, leave your 8 open, write very small, draw a heart. File > Samples"
                " has drawings that are easy, hard, or no digit at all."
            ),
            tr("Ctrl+Z takes the last edit back, even Clear. The drawing is there again at the next start."),
            tr("At the top right you choose another model. The tab Compare shows what all of them read."),
            tr(
                "View > Collection keeps drawings with what they are; Teach makes a model of your own of them, and "
                "View > Evaluate models shows what is misread."
            ),
            tr(
                "Drop a file on the window to open it: drawings (.ndjson), a picture, or a model of your own (.onnx, "
                "others)."
            ),
            tr("A picture of a digit can also be pasted (Ctrl+V). You can draw over it; Edit turns and crops it."),
        ),
    )


def _words() -> Section:
    return Section(
        tr("What the words mean"),
        (),
        (
            (tr("Answer"), tr("The digit that the model finds the most probable.")),
            (
                tr("Confidence"),
                tr(
                    "How probable the model finds its answer, in per cent. A model that says 90 % should be right "
                    "nine times in ten; not every model is that honest."
                ),
            ),
            (
                tr("Digitness"),
                tr(
                    "How much the drawing looks like a digit at all. A heart may look more like a 0 than like any "
                    "other digit and still be no digit. Not every model can tell."
                ),
            ),
            (
                tr("Sure"),
                tr("The confidence is at least {share} %, and the digitness is high enough.").format(
                    share=number(100 * SURE)
                ),
            ),
            (tr("Not sure"), tr("The model hesitates between two digits, or the drawing is not quite like one.")),
            (tr("Not a digit"), tr("The digitness is too low. What the model would read if it had to stands below.")),
            (
                tr("Framing"),
                tr(
                    "The ink is enlarged or shrunk to one size and moved to the middle before the model sees it, as "
                    "it was done with the digits that the model has learnt from. Switch it off, and a digit in a "
                    "corner is misread."
                ),
            ),
            (
                tr("Lens"),
                tr("A tab below the answer. Each answers one question about your drawing."),
            ),
            (
                tr("Read right on unseen writers"),
                tr(
                    "How many drawings of people from whom the model has never seen anything it reads right. That is "
                    "what counts for you: it has never seen your hand either."
                ),
            ),
            (
                "MNIST",
                tr(
                    "70,000 scanned digits on which models are compared. Figures here are for the 10,000 kept for "
                    "testing."
                ),
            ),
            (
                tr("Label"),
                tr("What a drawing in a file is meant to be. Where there is one, the answer says whether it is right."),
            ),
        ),
    )


def _sources() -> Section:
    return Section(
        tr("Data and licences"),
        (
            tr("digitapp is free under the MIT licence: you may use it, change it and pass it on."),
            tr("The bundled models have learnt from three collections, whose licences ask that they are named:"),
        ),
        (
            *CREDITS,
            (tr("Samples"), tr("The digits under File > Samples are generated; nobody wrote them.")),
        ),
    )


def sections(shortcuts: Sequence[tuple[str, str]]) -> tuple[Section, ...]:
    """Return the whole page; `shortcuts` are what is done and its key."""
    pairs = tuple((keys, what) for what, keys in shortcuts)
    drawing = tr(
        "Single letters and Del work while the canvas is used; Edit > Single-key shortcuts turns the letters off."
    )
    writing = tr(
        "To draw by keyboard, go to the canvas: the arrow keys move a pen, with Shift finely; Space puts it down and "
        "lifts it, Esc leaves it. Two arrows at once draw a slanting line. Or press D and a digit for a sample of it."
    )
    moving = tr("Tab goes from one control to the next, Space presses it, Alt opens the menus.")
    lenses = Section(
        tr("The lenses"), (), tuple((translated(lens.title), translated(lens.question)) for lens in LENSES)
    )
    return _what(), _begin(), _words(), lenses, Section(tr("Keys"), (moving, writing, drawing), pairs), _sources()
