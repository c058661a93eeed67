"""Forms of the digits 3 to 6 as they are taught, or grow out of haste, in different countries."""

from __future__ import annotations

from digitapp_export.stand_ins.forms import Form, Taste
from digitapp_export.stand_ins.paths import Point, Points, Strokes, arc, bezier, joined, line, smooth


def _bowl(t: Taste, start: Point) -> Points:
    """Return the lower bowl of a three from its waist."""
    wide, low = t("bowl", 0.54, 0.66), t("hook", 0.8, 0.93)
    middle = start[1] + 0.05
    return smooth(
        start, (wide - 0.12, middle), (wide, 0.72), (wide - 0.12, 0.93), (0.28, 1), (0.07, low + 0.05), (0, low)
    )


def three(t: Taste) -> Strokes:
    """Draw two bowls with a cusp between them."""
    waist = (t("waist", 0.18, 0.3), 0.46)
    top = t("top", 0.46, 0.58)
    upper = smooth(
        (0.02, t("start", 0.1, 0.2)), (0.1, 0.05), (0.28, 0), (top - 0.04, 0.09), (top, 0.22), (top - 0.1, 0.39), waist
    )
    return [joined(upper, _bowl(t, waist))]


def three_loop(t: Taste) -> Strokes:
    """Turn at the waist in a small loop."""
    size = t("loop", 0.04, 0.08)
    waist = [(0.3, 0.46), (0.22 - size, 0.47 + size), (0.17 - size, 0.46), (0.24 - size, 0.46 - size), (0.4, 0.5)]
    lower = [(0.57, 0.62), (0.6, 0.78), (0.46, 0.95), (0.25, 1), (0.03, t("hook", 0.84, 0.93))]
    return [smooth((0.02, 0.14), (0.28, 0), (0.5, 0.1), (0.5, 0.26), *waist, *lower)]


def three_flat(t: Taste) -> Strokes:
    """Begin with a flat top and a diagonal."""
    waist = (t("waist", 0.18, 0.28), t("height", 0.38, 0.46))
    top = line((t("left", 0.0, 0.06), t("tilt", -0.02, 0.04)), (t("right", 0.46, 0.6), 0), waist)
    return [joined(top, _bowl(t, waist))]


def three_flat_tick(t: Taste) -> Strokes:
    """Begin a flat top with a small tick."""
    waist = (t("waist", 0.18, 0.28), t("height", 0.38, 0.46))
    top = line((0.01, t("tick", 0.08, 0.15)), (0.05, 0.0), (t("right", 0.54, 0.64), 0), waist)
    return [joined(top, _bowl(t, waist))]


def three_curled(t: Taste) -> Strokes:
    """Curl both ends towards the waist."""
    waist = (t("waist", 0.26, 0.34), 0.46)
    top = smooth((0.07, t("start", 0.24, 0.32)), (0.03, 0.12), (0.24, 0), (0.48, 0.08), (0.5, 0.24), (0.42, 0.4), waist)
    end = (0.08, t("end", 0.69, 0.77))
    bowl = smooth(waist, (0.48, 0.51), (0.6, 0.7), (0.5, 0.92), (0.26, 1), (0.03, 0.88), end)
    return [joined(top, bowl)]


BAR = 0.62


def four_open(t: Taste) -> Strokes:
    """Draw an angle open at the top, and a stem across it."""
    left = t("left", 0.08, 0.2)
    angle = line((left, t("start", 0.0, 0.1)), (0.02, BAR), (t("bar", 0.56, 0.74), BAR + t("tilt", -0.06, 0.02)))
    x = t("stem", 0.4, 0.48)
    return [angle, line((x + t("lean", 0, 0.06), t("stem start", 0.05, 0.3)), (x, 1))]


def four_closed(t: Taste) -> Strokes:
    """Draw a triangle and the stem that closes it."""
    x = t("stem", 0.38, 0.48)
    angle = line((x, 0), (0, BAR + t("low", 0.0, 0.06)), (t("bar", 0.58, 0.74), BAR + t("low", 0, 0.06)))
    return [angle, line((x, t("above", -0.04, 0.03)), (x + t("lean", -0.03, 0.02), 1))]


def four_short_stem(t: Taste) -> Strokes:
    """Draw diagonal and bar, and a short stem through the bar."""
    angle = line((t("top", 0.3, 0.44), 0), (0, BAR + 0.04), (t("bar", 0.6, 0.76), BAR + t("tilt", -0.02, 0.05)))
    x = t("stem", 0.42, 0.52)
    return [angle, line((x + 0.03, t("stem start", 0.3, 0.44)), (x, 1))]


def four_round(t: Taste) -> Strokes:
    """Round the angle, and draw the stem across its end."""
    x, deep = t("stem", 0.42, 0.5), t("deep", 0.56, 0.64)
    angle = smooth((0.08, 0.03), (0.02, 0.35), (0.08, deep - 0.03), (0.3, deep), (x + t("bar", 0.08, 0.2), deep - 0.02))
    return [angle, line((x + t("lean", 0, 0.06), t("stem start", 0.02, 0.2)), (x, 1))]


def four_cup(t: Taste) -> Strokes:
    """Round the angle to a cup, and draw the stem with it in one stroke."""
    x, deep = t("stem", 0.48, 0.56), t("deep", 0.54, 0.62)
    cup = smooth((0.05, 0.03), (0.0, 0.4), (0.08, deep - 0.02), (0.3, deep), (x - 0.03, deep - 0.07))
    return [joined(cup, line((x, 0.02), (x - t("lean", 0, 0.05), 1)))]


def four_one_stroke(t: Taste) -> Strokes:
    """Draw angle and stem in one stroke: from the bar's end up to the stem's top, and down."""
    x = t("stem", 0.4, 0.46)
    bar_end = (x + t("bar", 0.14, 0.24), BAR)
    angle = line((t("left", 0.1, 0.18), 0.05), (0.0, BAR), bar_end)
    return [
        joined(
            angle,
            bezier(bar_end, (x + 0.24, 0.35), (x + 0.04, t("stem start", 0.08, 0.2))),
            line((x + 0.03, 0.2), (x, 1)),
        )
    ]


def _belly(t: Taste, start: Point) -> Points:
    """Return the bowl of a five from the end of its stem."""
    wide, high = t("belly", 0.52, 0.64), t("high", 0.34, 0.42)
    end = t("end", 0.84, 0.95)
    return smooth(
        start,
        (0.28, high),
        (wide - 0.08, high + 0.1),
        (wide, 0.66),
        (wide - 0.12, 0.9),
        (0.26, 1),
        (0.06, end + 0.03),
        (0, end),
    )


def five(t: Taste) -> Strokes:
    """Draw stem and bowl, and then the bar."""
    x = t("stem", 0.06, 0.14)
    return [
        joined(line((x, 0), (0.06, 0.45)), _belly(t, (0.06, 0.45))),
        line((x, 0), (t("bar", 0.48, 0.66), t("tilt", -0.05, 0.03))),
    ]


def five_one_stroke(t: Taste) -> Strokes:
    """Draw bar, stem and bowl in one stroke."""
    x = t("stem", 0.06, 0.14)
    return [joined(line((t("bar", 0.48, 0.64), t("tilt", -0.04, 0.04)), (x, 0), (0.06, 0.45)), _belly(t, (0.06, 0.45)))]


def five_crossing_bar(t: Taste) -> Strokes:
    """Draw a long bar that crosses the stem."""
    y, x = t("bar height", 0.05, 0.2), 0.1
    bar = line(
        (x - t("left", 0.12, 0.32), y + t("tilt", -0.02, 0.04)), (t("bar", 0.58, 0.8), y - t("tilt", -0.02, 0.04))
    )
    return [joined(line((x, -0.02), (0.06, 0.47)), _belly(t, (0.06, 0.47))), bar]


def five_detached_bar(t: Taste) -> Strokes:
    """Leave a gap between the stem and the bar."""
    x, gap = 0.1, t("gap", 0.04, 0.1)
    bar = line((x + gap, -gap * t("up", 0.0, 0.5)), (t("bar", 0.52, 0.66), t("tilt", -0.08, 0.0)))
    return [joined(line((x, 0.01), (0.06, 0.45)), _belly(t, (0.06, 0.45))), bar]


def five_rounded(t: Taste) -> Strokes:
    """Draw bar, stem and bowl in one stroke that rounds the corners."""
    turn = smooth((t("bar", 0.5, 0.62), 0.0), (0.3, 0.0), (0.13, 0.04), (0.08, 0.2), (0.07, 0.4))
    return [joined(turn, _belly(t, (0.07, 0.42)))]


def _loop_six(t: Taste, stem_start: Point, pull: float, radius: float, size: float, turn: float) -> Points:
    """Return a six: a stem that runs into the left side of an ellipse, around which it goes."""
    centre = (radius, 1 - size)
    stem = bezier(stem_start, (stem_start[0] - pull, 0.1), (0, 0.35), (0, 1 - size))
    return joined(stem, arc(centre, (radius, size), 180, 180 - turn))


def six(t: Taste) -> Strokes:
    """Bend the stem into a loop."""
    top = (t("top", 0.36, 0.58), t("drop", 0, 0.06))
    return [
        _loop_six(t, top, t("pull", 0.15, 0.35), t("radius", 0.22, 0.32), t("loop", 0.2, 0.29), t("turn", 340, 385))
    ]


def six_straight(t: Taste) -> Strokes:
    """Draw a straight slanting stem, and a loop."""
    r, size = t("radius", 0.2, 0.28), t("loop", 0.2, 0.28)
    stem = line((t("top", 0.36, 0.5), 0), (0.02, 0.98 - size - 0.06))
    return [joined(stem, arc((r, 1 - size), (r, size), 188, 188 - t("turn", 340, 375)))]


def six_thin(t: Taste) -> Strokes:
    """Draw a thin loop."""
    top = (t("top", 0.22, 0.34), 0.0)
    return [_loop_six(t, top, t("pull", 0.06, 0.14), t("radius", 0.09, 0.13), t("loop", 0.2, 0.3), t("turn", 335, 375))]


def six_hooked(t: Taste) -> Strokes:
    """Begin with a hook at the top."""
    x = t("top", 0.4, 0.52)
    r, size = t("radius", 0.24, 0.32), t("loop", 0.22, 0.3)
    stem = smooth((x + 0.06, t("hook", 0.1, 0.18)), (x - 0.02, 0.02), (x - 0.18, 0.06), (0.06, 0.35), (0, 1 - size))
    return [joined(stem, arc((r, 1 - size), (r, size), 180, 180 - t("turn", 345, 380)))]


def six_open(t: Taste) -> Strokes:
    """Stop short of closing the loop."""
    top = (t("top", 0.36, 0.54), 0.0)
    return [_loop_six(t, top, t("pull", 0.15, 0.3), t("radius", 0.24, 0.32), t("loop", 0.22, 0.3), t("turn", 270, 318))]


FORMS = (
    Form("3", "bowls", three, weight=2),
    Form("3", "loop at the waist", three_loop, "us fr it"),
    Form("3", "flat top", three_flat, "de ru es"),
    Form("3", "flat top with a tick", three_flat_tick, "it pl br"),
    Form("3", "curled ends", three_curled, "in fr"),
    Form("4", "open", four_open, "us uk fr es"),
    Form("4", "closed", four_closed, "cn jp it"),
    Form("4", "short stem", four_short_stem, "de pl fr"),
    Form("4", "round", four_round, "in us ru", 0.7),
    Form("4", "cup", four_cup, "us ar", 0.4),
    Form("4", "one stroke", four_one_stroke, "br ar uk", 0.7),
    Form("5", "two strokes", five, weight=1.5),
    Form("5", "one stroke", five_one_stroke, "us fr it"),
    Form("5", "crossing bar", five_crossing_bar, "de cn ar"),
    Form("5", "detached bar", five_detached_bar, "pl ru jp"),
    Form("5", "rounded", five_rounded, "in br es", 0.7),
    Form("6", "loop", six, weight=2),
    Form("6", "straight stem", six_straight, "jp cn de"),
    Form("6", "thin", six_thin, "us ar"),
    Form("6", "hook at the top", six_hooked, "ru fr it"),
    Form("6", "open loop", six_open),
)
