"""Forms of the digits 7 to 9 as they are taught, or grow out of haste, in different countries."""

from __future__ import annotations

from digitapp_export.stand_ins.forms import Form, Taste
from digitapp_export.stand_ins.paths import Points, Strokes, arc, bezier, end_of, joined, line, smooth


def _seven_stem(t: Taste, right: float) -> Points:
    end = (t("end", 0.16, 0.3), 1.0)
    return bezier((right, 0), (right - t("bend", 0.1, 0.28), t("bend height", 0.35, 0.5)), end)


def seven(t: Taste) -> Strokes:
    """Draw bar and stem."""
    right = t("right", 0.5, 0.66)
    return [joined(line((0, t("tilt", -0.03, 0.05)), (right, 0)), _seven_stem(t, right))]


def seven_tick(t: Taste) -> Strokes:
    """Begin with a tick at the left."""
    right = t("right", 0.5, 0.64)
    return [joined(line((0, t("tick", 0.1, 0.2)), (0.03, 0), (right, 0)), _seven_stem(t, right))]


def seven_long_tick(t: Taste) -> Strokes:
    """Begin with a long tick at the left, as in Japan."""
    right = t("right", 0.5, 0.62)
    return [joined(line((0, t("tick", 0.22, 0.34)), (0.02, 0), (right, 0)), _seven_stem(t, right))]


def _middle(t: Taste, stem: Points) -> tuple[float, float]:
    """Return x and y of the place where a bar crosses the stem."""
    place = stem[round(t("bar height", 0.4, 0.58) * (len(stem) - 1))]
    return float(place[0]), float(place[1])


def seven_bar(t: Taste) -> Strokes:
    """Cross the stem with a bar."""
    right = t("right", 0.5, 0.64)
    stem = _seven_stem(t, right)
    x, y = _middle(t, stem)
    tilt = t("bar tilt", -0.04, 0.06)
    bar = line((x - t("bar left", 0.12, 0.24), y + tilt), (x + t("bar right", 0.12, 0.26), y - tilt))
    return [joined(line((0, t("tilt", -0.03, 0.05)), (right, 0)), stem), bar]


def seven_tick_bar(t: Taste) -> Strokes:
    """Begin with a tick, and cross the stem with a bar."""
    top, bar = seven_bar(t)
    return [joined(line((0, t("tick", 0.1, 0.2)), (0.01, 0.02)), top), bar]


def seven_wavy_bar(t: Taste) -> Strokes:
    """Begin with a wave, and cross the stem."""
    right = t("right", 0.54, 0.66)
    stem = _seven_stem(t, right)
    x, y = _middle(t, stem)
    wave = smooth((0, 0.12), (0.07, 0.02), (0.2, 0.0), (0.38, t("wave", 0.06, 0.1)), (right - 0.04, 0.04), (right, 0))
    return [joined(wave, stem), line((x - 0.16, y + 0.02), (x + t("bar right", 0.14, 0.24), y - 0.02))]


def seven_one_stroke(t: Taste) -> Strokes:
    """Go back from the stem's end to the left and across the stem, without lifting the pen."""
    right = t("right", 0.54, 0.68)
    stem = _seven_stem(t, right)
    x, y = _middle(t, stem)
    left = (x - t("bar left", 0.1, 0.22), y + t("drop", 0.0, 0.08))
    end = end_of(stem)
    back = bezier(end, ((end[0] + left[0]) / 2 + t("close", 0, 0.05), 0.8), left)
    return [
        joined(
            line((0, t("tilt", -0.03, 0.05)), (right, 0)),
            stem,
            back,
            line(left, (x + t("bar right", 0.14, 0.28), y - 0.02)),
        )
    ]


def _eight(t: Taste, upper: float, lower: float, closing: float) -> Points:
    """Return an eight from its top right; `upper` and `lower` are half widths, `closing` is 1 for a closed one."""
    waist = t("waist", 0.42, 0.5)
    end = (0.35 + upper * (0.5 + 0.45 * (1 - closing)), 0.05 + 0.2 * (1 - closing))
    return smooth(
        (0.35 + 0.75 * upper, 0.08), (0.35, 0), (0.35 - upper, 0.5 * waist), (0.35, waist),
        (0.35 + lower, (1 + waist) / 2 + 0.02), (0.35, 1), (0.35 - lower, (1 + waist) / 2 + 0.02), (0.35, waist),
        (0.35 + upper, 0.5 * waist), end,
    )  # fmt: skip


def eight(t: Taste) -> Strokes:
    """Draw two loops in one stroke."""
    return [_eight(t, t("upper", 0.17, 0.28), t("lower", 0.22, 0.34), t("closing", 0.8, 1.1))]


def eight_thin(t: Taste) -> Strokes:
    """Draw two thin loops."""
    return [_eight(t, t("upper", 0.1, 0.13), t("lower", 0.11, 0.15), t("closing", 0.85, 1.05))]


def eight_open(t: Taste) -> Strokes:
    """Leave a gap at the top."""
    return [_eight(t, t("upper", 0.2, 0.28), t("lower", 0.24, 0.34), t("closing", 0.25, 0.6))]


def eight_rings(t: Taste) -> Strokes:
    """Set a ring on a ring."""
    waist = t("waist", 0.42, 0.5)
    upper, lower = waist / 2 + t("touch", 0.0, 0.02), (1 - waist) / 2
    top = arc((0.35, waist / 2), (t("upper", 0.17, 0.25), upper), -70, -70 - t("turn", 345, 372))
    return [top, arc((0.35, waist + lower), (t("lower", 0.2, 0.3), lower), -80, -80 - t("turn", 345, 372))]


def eight_from_waist(t: Taste) -> Strokes:
    """Begin and end at the waist."""
    a, b, waist = t("upper", 0.17, 0.26), t("lower", 0.2, 0.32), t("waist", 0.42, 0.5)
    low = (1 + waist) / 2
    return [smooth(
        (0.35 + t("begin", 0.0, 0.08), waist - 0.02), (0.35 - a, 0.5 * waist), (0.35, 0), (0.35 + a, 0.5 * waist),
        (0.35, waist), (0.35 - b, low), (0.35, 1), (0.35 + b, low), (0.36, waist + t("meet", -0.01, 0.03)),
    )]  # fmt: skip


def eight_straight_return(t: Taste) -> Strokes:
    """Draw an S and close it by a straight line up to its start."""
    a, b = t("upper", 0.2, 0.28), t("lower", 0.22, 0.3)
    start = (0.35 + a, t("start", 0.06, 0.12))
    ess = smooth(start, (0.35, 0), (0.35 - a, 0.2), (0.35, 0.46), (0.35 + b, 0.76), (0.35, 1), (0.35 - b, 0.8))
    return [
        joined(ess, bezier((0.35 - b, 0.8), (0.35 - b, 0.66), (0.4, 0.4), (start[0] + t("gap", -0.03, 0.03), start[1])))
    ]


def _ring_nine(t: Taste, radius: float, size: float, open_by: float = 0.0) -> Points:
    """Return the ring of a nine from its right side, against the clock and up to its stem's start.

    It begins `open_by` degrees before that.
    """
    end = -360 - t("up", 8, 28)
    return arc((radius, size), (radius, size), end + 360 + t("start", 0, 12) - open_by, end)


def nine(t: Taste) -> Strokes:
    """Draw a ring and a straight stem."""
    r, size = t("radius", 0.2, 0.3), t("ring", 0.2, 0.28)
    ring = _ring_nine(t, r, size)
    return [joined(ring, line(end_of(ring), (2 * r + t("lean", -0.12, 0.03), 1)))]


def nine_tail(t: Taste) -> Strokes:
    """Bend the stem to the left."""
    r, size = t("radius", 0.22, 0.32), t("ring", 0.2, 0.28)
    ring = _ring_nine(t, r, size)
    stem = bezier(end_of(ring), (2 * r + 0.04, 0.7), (2 * r - 0.05, 0.98), (t("tail", 0.02, 0.2), 1.0))
    return [joined(ring, stem)]


def nine_curled(t: Taste) -> Strokes:
    """Curl the end of the stem upwards."""
    r, size = t("radius", 0.22, 0.3), t("ring", 0.2, 0.27)
    ring, x = _ring_nine(t, r, size), 2 * r
    end = (0.0, t("curl", 0.78, 0.92))
    return [joined(ring, smooth(end_of(ring), (x + 0.01, 0.6), (x - 0.04, 0.88), (x - 0.2, 1), (0.06, 0.95), end))]


def nine_open(t: Taste) -> Strokes:
    """Leave the ring open at the upper right."""
    r, size = t("radius", 0.22, 0.3), t("ring", 0.22, 0.28)
    ring = _ring_nine(t, r, size, t("gap", 35, 75))
    return [joined(ring, line((2 * r, size - 0.16), (2 * r + t("lean", -0.1, 0.02), 1)))]


def nine_two_strokes(t: Taste) -> Strokes:
    """Draw a ring, lift the pen, and draw the stem."""
    r, size = t("radius", 0.2, 0.28), t("ring", 0.2, 0.28)
    ring = arc((r, size), (r, size), -60, -60 - t("turn", 345, 370))
    return [ring, line((2 * r + t("gap", -0.02, 0.02), t("stem", 0.02, 0.12)), (2 * r + t("lean", -0.1, 0.02), 1))]


def nine_thin(t: Taste) -> Strokes:
    """Draw a thin ring."""
    r, size = t("radius", 0.1, 0.14), t("ring", 0.2, 0.28)
    ring = _ring_nine(t, r, size)
    return [joined(ring, line(end_of(ring), (2 * r + t("lean", -0.08, 0.02), 1)))]


FORMS = (
    Form("7", "plain", seven, "us uk cn in"),
    Form("7", "tick", seven_tick, "ru us ar"),
    Form("7", "long tick", seven_long_tick, "jp"),
    Form("7", "bar", seven_bar, "de fr it pl"),
    Form("7", "tick and bar", seven_tick_bar, "es br fr"),
    Form("7", "wave and bar", seven_wavy_bar, "ru pl it"),
    Form("7", "bar in the same stroke", seven_one_stroke, "es it br", 0.8),
    Form("8", "from the top right", eight, weight=2),
    Form("8", "thin", eight_thin, "us in"),
    Form("8", "open", eight_open),
    Form("8", "two rings", eight_rings, "uk in"),
    Form("8", "from the waist", eight_from_waist, "fr ru"),
    Form("8", "straight return", eight_straight_return, "de cn br"),
    Form("9", "straight stem", nine, "us cn jp"),
    Form("9", "tail", nine_tail, "ru de it"),
    Form("9", "curled tail", nine_curled, "fr es pl"),
    Form("9", "open ring", nine_open),
    Form("9", "two strokes", nine_two_strokes, "uk in ar"),
    Form("9", "thin", nine_thin, "br us", 0.7),
)
