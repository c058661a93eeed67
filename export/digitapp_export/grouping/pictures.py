"""Fit how the pieces of ink in pictures are grouped into digits and other signs, on generated fields and pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitapp.drawing.strokes import Ink
from digitapp.models.model import Model, Outputs
from digitapp.numbers.judging import paths_of
from digitapp.numbers.layout import arrange
from digitapp.numbers.level_page import at_edge, level_page
from digitapp.numbers.page_ink import coverage, thresholds
from digitapp.numbers.pieces import cut_word
from digitapp.numbers.scoring import Network, SignScores, trust_features
from digitapp.numbers.signs import GEOMETRY, Candidates, Meaning, candidates_of, features_of, meanings_of
from digitapp.numbers.strokes import Floats
from digitapp.preprocessing.components import find_components
from digitapp.preprocessing.picture_framing import frame_images
from digitapp_export.allographs import generator
from digitapp_export.grouping import trust
from digitapp_export.grouping.descent import descend
from digitapp_export.photos.fields import LOOKS, Photo, Truth, field, photographed
from digitapp_export.photos.hands import Hand, Hands, number

Image = NDArray[np.float32]
Rng = np.random.Generator
WRITERS = tuple(str(writer) for writer in range(1, 20))
MNIST = slice(0, 40_000)
"""The writers and the images whose digits are fitted to; others measure what is chosen."""
COUNT, TRUSTED = 2400, 600
EPOCHS = 30
BLIND, STRANGE = 0.15, 0.2
"""See `fit_signs`."""
FIRST = 0.7
"""How often the first threshold of a picture's ink is taken, and not one of the others."""
OWN, NOISE = 0.5, 0.1
"""The share of a piece's ink that must be a sign's to be a part of it, and of other ink that may be in a digit."""
BEST, DIGITNESS, UNTOLD, LABELS = GEOMETRY, GEOMETRY + 1, GEOMETRY + 2, slice(GEOMETRY + 4, GEOMETRY + 14)
"""Columns of the features, as in `scoring.outputs_as_features`."""
LETTER = "x"
"""Stands for any letter in a text that is written for the fit."""


@dataclass
class Example:
    """A word of a generated picture with all that its pieces may be, and what of that is true."""

    label: str
    word: Candidates
    meanings: list[Meaning]
    features: Floats
    outputs: Outputs
    true: NDArray[np.bool_]
    """bool [G]."""


def fit(model: Model, data_dir: Path, seed: int, say: Callable[[str], None] = print) -> SignScores:
    """Return scores fitted on the answers of a model to generated pictures."""
    rng = np.random.default_rng(seed)
    hands = Hands(data_dir, WRITERS, MNIST)
    made = examples(COUNT, hands, model, rng)
    say(f"{len(made)} words of {COUNT} pictures with {np.mean([len(one.meanings) for one in made]):.1f} meanings each")
    sign = fit_signs(made, EPOCHS, rng, BLIND, STRANGE)
    others = (read_right(one, sign, model) for one in examples(TRUSTED, hands, model, rng))
    told = [one for one in others if one is not None]
    say(f"{np.mean([right for right, _ in told]):.1%} of {len(told)} other words are read right")
    return SignScores(sign, trust.fit([right for right, _ in told], [features for _, features in told]))


def examples(count: int, hands: Hands, model: Model, rng: Rng) -> list[Example]:
    """Return the words of `count` pictures: half of them fields of cheques, half cut from photographed pages."""
    found = []
    for index in range(count):
        photo = field(hands.draw(rng), rng) if index % 2 == 0 else clip(hands.draw(rng), rng)
        found += _words(photo, model, rng)
    return found


def clip(hand: Hand, rng: Rng) -> Photo:
    """Photograph a number, or now and then a word of letters or a number beside letters, on any paper."""
    letters: list[Ink | Image] = [_letter(rng) for _ in range(6)]
    height = float(rng.uniform(16, 56))
    text = "".join(map(str, rng.integers(0, 10, int(rng.integers(1, 7)))))
    kind = rng.random()
    if kind < 0.12:
        text = LETTER * int(rng.integers(2, 9))
    elif kind < 0.2:
        text = f"{text} {LETTER}" if rng.random() < 0.5 else f"{LETTER * int(rng.integers(1, 4))} {text}"
    elif kind < 0.3 and len(text) > 2:
        text = f"{text[:-2]}{rng.choice(list('.,-'))}{text[-2:]}"
    ink, owners = number(text, height, Hand({**hand.signs, LETTER: letters}, hand.pen), rng)
    around = tuple((int(a), int(b)) for a, b in rng.uniform(0.6, 2.5, (2, 2)) * height)
    ink, owners = np.pad(ink, around), np.pad(owners, around, constant_values=-1)
    look = LOOKS[str(rng.choice(list(LOOKS)))]
    picture = photographed(ink, height * float(rng.uniform(0.6, 1.6)), look, rng)
    return Photo(picture, "".join(filter(str.isdigit, text)), Truth(text, owners))


def _letter(rng: Rng) -> Ink:
    strokes = generator.sign("letters", rng)
    return Ink(tuple(strokes), (1.0,) * len(strokes))


def _words(photo: Photo, model: Model, rng: Rng) -> list[Example]:
    """Return the words that are found in a picture with one of the thresholds."""
    assert photo.truth is not None
    grey = photo.picture if photo.picture.ndim == 2 else photo.picture.mean(axis=2)
    page = level_page(np.asarray(grey, np.float32))
    ways = list(thresholds(page.contrast))
    if not ways or page.skew or page.shrink > 1:  # the truth is not turned
        return []
    ink, mask = coverage(page.contrast, ways[0 if rng.random() < FIRST else int(rng.integers(len(ways)))])
    components = find_components(mask)
    layout = arrange(components, (mask.shape[0], mask.shape[1]), at_edge(page, components))
    if layout is None:
        return []
    words = [candidates_of(cut_word(ink, components, word)) for line in layout.lines for word in line]
    found = [_example(word, photo.truth, model) for word in words if len(word.pieces.boxes) < 60]
    return [one for one in found if one is not None]


def _example(word: Candidates, truth: Truth, model: Model) -> Example | None:
    outputs = model.readings(frame_images(word.inks(), model.card.framing, model.card.size, is_ink=True))
    meanings = meanings_of(word, outputs)
    owners = _owners(word, truth.owners)
    wanted = _true(word, meanings, owners, truth.text)
    if wanted is None:
        return None
    places = sorted({owner for owner, _ in owners if owner >= 0})
    label = "".join(truth.text[place] for place in places if truth.text[place].isdigit())
    features = features_of(word, meanings, outputs, model.classes_)
    return Example(label, word, meanings, features, outputs, wanted)


def _owners(word: Candidates, owners: NDArray[np.int16]) -> list[tuple[int, float]]:
    """Return for each piece the sign that most of its ink is of, -1 for what is none, and its area."""
    left, top = word.pieces.origin
    height, width = word.pieces.numbers.shape
    own = owners[top : top + height, left : left + width]
    found = []
    for piece in range(len(word.pieces.boxes)):
        places = own[word.pieces.numbers == piece]
        signs, counts = np.unique(places[places >= 0], return_counts=True)
        is_one = counts.sum() >= OWN * len(places) and len(signs)
        found.append((int(signs[counts.argmax()]) if is_one else -1, float(len(places))))
    return found


def _true(
    word: Candidates, meanings: Sequence[Meaning], owners: list[tuple[int, float]], text: str
) -> NDArray[np.bool_] | None:
    """Return which meanings are true, bool [G]: those of any way to group what is no digit; None if no way is."""
    true = np.array([_is_true(meaning, owners, text) for meaning in meanings])
    try:
        paths_of(word, [one for one, is_true in zip(meanings, true, strict=True) if is_true], np.zeros(true.sum()))
    except ValueError:
        return None
    return true


def _is_true(meaning: Meaning, owners: list[tuple[int, float]], text: str) -> bool:
    signs = {owners[piece][0] for piece in meaning.pieces if owners[piece][0] >= 0}
    area = sum(owners[piece][1] for piece in meaning.pieces)
    if meaning.kind is not None:  # a speck of a digit may also be left out
        has_digit = any(text[sign].isdigit() for sign in signs)
        return not has_digit or area < 0.5 * NOISE * max(owned for _, owned in owners)
    if len(signs) != 1 or not text[next(iter(signs))].isdigit():
        return False
    own = sum(owners[piece][1] for piece in meaning.pieces if owners[piece][0] in signs)
    whole = sum(area for owner, area in owners if owner in signs)
    return own >= (1 - NOISE) * whole and area - own <= NOISE * whole


def fit_signs(examples: Sequence[Example], epochs: int, rng: Rng, blind: float = 0.0, strange: float = 0.0) -> Network:
    """Fit a network on the likelihood of the true ways of grouping, a conditional random field with hidden variables.

    A. Quattoni et al. (IEEE Trans. PAMI 29, 2007). For a share `blind` of the examples in each epoch, the digitness is
    hidden: some models have none. For a share `strange`, one digit is as if its form were unknown to the model.
    """

    def draw(chosen: list[int]) -> list[Floats]:
        return [_varied(examples[i], rng, rng.random() < blind, rng.random() < strange) for i in chosen]

    def errors(chosen: list[int], scores: Floats) -> Floats:
        found, first = [], 0
        for one in (examples[i] for i in chosen):
            own = scores[first : first + len(one.meanings)]
            first += len(own)
            error = paths_of(one.word, one.meanings, own).shares
            true = [meaning for meaning, is_true in zip(one.meanings, one.true, strict=True) if is_true]
            error[one.true] -= paths_of(one.word, true, own[one.true]).shares
            found.append(error)
        return np.concatenate(found)

    return descend([one.features for one in examples], draw, errors, epochs, rng)


def _varied(one: Example, rng: Rng, is_blind: bool, is_strange: bool) -> Floats:
    features = one.features.copy()
    if is_blind:
        read = features[:, BEST] != 0
        features[read, DIGITNESS], features[read, UNTOLD] = 0.0, 1.0
    digits = [m.candidate for m, is_true in zip(one.meanings, one.true, strict=True) if is_true and m.kind is None]
    if is_strange and digits:
        rows = np.array([meaning.candidate for meaning in one.meanings]) == digits[int(rng.integers(len(digits)))]
        best = rng.uniform(0.15, 0.7)
        features[rows, LABELS] = best * features[rows, LABELS] + (1 - best) / 10
        features[rows, BEST] = np.log(best + (1 - best) / 10)
        if not is_blind:
            features[rows, DIGITNESS] = rng.uniform(-7.0, 0.0)
    return features


def read_right(one: Example, network: Network, model: Model) -> tuple[bool, Floats] | None:
    """Return whether all digits of a word are right, and its `trust_features`; None if none is read."""
    best = paths_of(one.word, one.meanings, network(one.features)).best
    digits = [one.meanings[group].row for group in best.groups if one.meanings[group].kind is None]
    if not digits:
        return None
    outputs = one.outputs.of(np.array(digits))
    text = "".join(model.classes_[int(row.argmax())] for row in outputs.probabilities)
    return text == one.label, trust_features(best.share, outputs)
