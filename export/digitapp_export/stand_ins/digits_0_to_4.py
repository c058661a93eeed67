"""Forms of the digits 0 to 4 as they are taught, or grow out of haste, in different countries."""

from __future__ import annotations

from digitapp_export.stand_ins.forms import Form, Taste
from digitapp_export.stand_ins.paths import Point, Points, Strokes, arc, bezier, end_of, joined, line, smooth


def _ring(t: Taste, turn: float, width: float, start: float = -90.0) -> Points:
    """Return an upright ellipse from near its top, against the clock unless `turn` (degrees) is negative."""
    start += t("start", -35, 35)
    return arc((0.35, 0.5), (width, 0.5), start, start - turn)


def zero(t: Taste) -> Strokes:
    """Close a ring."""
    return [_ring(t, t("turn", 345, 375), t("width", 0.24, 0.42))]


def zero_clockwise(t: Taste) -> Strokes:
    """Close a ring with the clock."""
    return [_ring(t, -t("turn", 345, 370), t("width", 0.22, 0.4))]


def zero_open(t: Taste) -> Strokes:
    """Leave a gap at the top."""
    return [_ring(t, t("turn", 300, 335), t("width", 0.25, 0.4), -70)]


def zero_spiral(t: Taste) -> Strokes:
    """Run on inside the ring."""
    start = t("start", -120, -60)
    turn, inside = t("turn", 385, 425), t("inside", 0.05, 0.22)
    return [arc((0.35, 0.5), (t("width", 0.25, 0.38), 0.5), start, start - turn, inside)]


def zero_thin(t: Taste) -> Strokes:
    """Draw a narrow ring."""
    return [_ring(t, t("turn", 345, 375), t("width", 0.14, 0.18))]


def zero_flick(t: Taste) -> Strokes:
    """Leave the closed ring by a small flick to the right, as where zeros are joined."""
    width = t("width", 0.24, 0.36)
    ring = arc((0.35, 0.5), (width, 0.5), -75, -75 - t("turn", 352, 366))
    end = (0.35 + width * t("flick", 0.75, 1.15), t("height", -0.08, 0.04))
    return [joined(ring, bezier(end_of(ring), (0.35 + 0.5 * width, 0.12), end))]


def zero_slashed(t: Taste) -> Strokes:
    """Strike the zero through, as programmers and engineers do."""
    width, reach = t("width", 0.26, 0.4), t("reach", 0.72, 1.2)
    across, up = width * reach * t("across", 0.8, 1.0), 0.44 * reach
    slash = line((0.35 + across, 0.5 - up), (0.35 - across, 0.5 + up))
    return [_ring(t, t("turn", 345, 372), width), slash]


def zero_boxy(t: Taste) -> Strokes:
    """Draw straight sides and round ends."""
    w, r = t("width", 0.22, 0.34), t("round", 0.2, 0.35)
    x, left, right = 0.35, 0.35 - w, 0.35 + w
    top = smooth((x, 0), (left + 0.3 * w, 0.05), (left, r))
    bottom = smooth((left, 1 - r), (left + 0.3 * w, 0.95), (x, 1), (right - 0.3 * w, 0.95), (right, 1 - r))
    return [joined(top, bottom, smooth((right, r), (right - 0.3 * w, 0.05), (x + t("gap", -0.03, 0.06), 0.0)))]


STEM = 0.45


def _stem(t: Taste) -> Points:
    return line((STEM, 0), (STEM + t("lean", -0.06, 0.04), 1))


def _foot(t: Taste) -> Points:
    left, right = t("foot left", 0.16, 0.3), t("foot right", 0.14, 0.3)
    return line((STEM - left, 1 + t("tilt", -0.02, 0.04)), (STEM + right, 1 - t("tilt", -0.02, 0.04)))


def _short_flag(t: Taste) -> Points:
    return line((STEM - t("flag", 0.12, 0.26), t("drop", 0.12, 0.28)), (STEM, 0))


def _long_upstroke(t: Taste) -> Points:
    return line((STEM - t("upstroke", 0.28, 0.5), t("drop", 0.4, 0.72)), (STEM, 0))


def _curved_upstroke(t: Taste) -> Points:
    reach, drop = t("upstroke", 0.26, 0.5), t("drop", 0.3, 0.62)
    return bezier((STEM - reach, drop), (STEM - reach * t("sag", 0.1, 0.4), drop * t("belly", 0.75, 1.05)), (STEM, 0))


def one(t: Taste) -> Strokes:
    """Draw a plain bar."""
    return [_stem(t)]


def one_flag(t: Taste) -> Strokes:
    """Begin with a short flag."""
    return [joined(_short_flag(t), _stem(t))]


def one_long_upstroke(t: Taste) -> Strokes:
    """Begin with a long straight upstroke."""
    return [joined(_long_upstroke(t), _stem(t))]


def one_curved_upstroke(t: Taste) -> Strokes:
    """Begin with a sagging upstroke."""
    return [joined(_curved_upstroke(t), _stem(t))]


def one_flag_foot(t: Taste) -> Strokes:
    """Stand a flagged one on a foot."""
    return [joined(_short_flag(t), _stem(t)), _foot(t)]


def one_long_upstroke_foot(t: Taste) -> Strokes:
    """Stand a one with a long upstroke on a foot."""
    return [joined(_long_upstroke(t), _stem(t)), _foot(t)]


def one_curved_upstroke_foot(t: Taste) -> Strokes:
    """Stand a one with a curved upstroke on a foot."""
    return [joined(_curved_upstroke(t), _stem(t)), _foot(t)]


def one_joined_foot(t: Taste) -> Strokes:
    """Draw flag, stem and foot without lifting the pen."""
    left = (STEM - t("foot left", 0.18, 0.28), 1 + t("tilt", -0.03, 0.02))
    return [joined(_short_flag(t), _stem(t), line(left, (STEM + t("foot right", 0.16, 0.28), 1)))]


def _arch(t: Taste) -> list[Point]:
    """Return the upper half of a two: the arch from the left, down to the middle of the diagonal."""
    hook = t("hook", 0.2, 0.32)
    wide = t("wide", 0.5, 0.62)
    return [(0.03, hook), (0.1, 0.09), (0.3, 0), (wide - 0.04, 0.1), (wide, 0.28), (wide - 0.16, 0.55)]


def two(t: Taste) -> Strokes:
    """Draw arch, diagonal, corner and a flat foot."""
    return [joined(smooth(*_arch(t), (0.04, 0.98)), line((0.04, 0.98), (t("foot", 0.5, 0.72), t("tilt", 0.94, 1.02))))]


def two_wavy(t: Taste) -> Strokes:
    """End in a wave, as a swan's body."""
    end = t("foot", 0.58, 0.76)
    foot = smooth((0.02, 0.98), (0.16, t("wave", 0.84, 0.92)), (0.4, 0.99), (end, t("tip", 0.84, 0.95)))
    return [joined(smooth(*_arch(t), (0.02, 0.98)), foot)]


def _foot_loop(t: Taste, size: float) -> list[Point]:
    """Return the way from the diagonal around a loop at the foot and to the right."""
    end = (t("foot", 0.6, 0.76), t("tip", 0.9, 1.0))
    low, high = 0.97, 0.97 - 1.15 * size
    return [(0.1 + 0.3 * size, low - 0.02), (-0.02, low), (-0.07 - 0.1 * size, (low + high) / 2 + 0.01),
            (0.02, high), (0.12 + 0.35 * size, high + 0.42 * size), (0.4, 0.98), end]  # fmt: skip


def two_foot_loop(t: Taste) -> Strokes:
    """Turn at the foot in a small loop."""
    return [smooth(*_arch(t), *_foot_loop(t, t("loop", 0.12, 0.2)))]


def two_large_foot_loop(t: Taste) -> Strokes:
    """Turn at the foot in a large closed loop."""
    return [smooth(*_arch(t), *_foot_loop(t, t("loop", 0.22, 0.34)))]


def two_top_loop(t: Taste) -> Strokes:
    """Begin with a closed loop at the top left."""
    r, wide = t("loop", 0.1, 0.19), t("wide", 0.55, 0.68)
    x, y = 0.06 + r, 0.08 + r
    start = [(x + 0.6 * r, y - 0.9 * r), (x + r, y + 0.1 * r), (x, y + r), (x - r, y), (x - 0.35 * r, y - 0.95 * r)]
    arch = [(0.36, 0), (wide - 0.05, 0.1), (wide, 0.28), (wide - 0.17, 0.56)]
    return [joined(smooth(*start, *arch, (0.05, 0.98)), line((0.05, 0.98), (t("foot", 0.55, 0.75), 1)))]


def two_little_foot(t: Taste) -> Strokes:
    """Stop soon after the corner, with hardly any foot."""
    foot = line((0.03, 0.97), (0.03 + t("foot", 0.16, 0.3), t("tilt", 0.96, 1.03)))
    hook, wide = t("hook", 0.26, 0.36), t("wide", 0.5, 0.6)
    arch = [(0.0, hook), (0.07, 0.1), (0.27, 0), (wide - 0.03, 0.12), (wide, 0.32), (wide - 0.17, 0.6)]
    return [joined(smooth(*arch, (0.03, 0.97)), foot)]


def _bowl(t: Taste, start: Point) -> Points:
    """Return the lower bowl of a three from its waist."""
    wide, low = t("bowl", 0.54, 0.66), t("hook", 0.8, 0.93)
    middle = start[1] + 0.05
    return smooth(start, (wide - 0.12, middle), (wide, 0.72), (wide - 0.12, 0.93), (0.28, 1), (0.07, low + 0.05), (0, low))


def three(t: Taste) -> Strokes:
    """Draw two bowls with a cusp between them."""
    waist = (t("waist", 0.18, 0.3), 0.46)
    top = t("top", 0.46, 0.58)
    upper = smooth((0.02, t("start", 0.1, 0.2)), (0.1, 0.05), (0.28, 0), (top - 0.04, 0.09), (top, 0.22), (top - 0.1, 0.39), waist)
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
    top = line((0.01, t("tick", 0.08, 0.15)), (0.05, 0.0), (t("right", 0.48, 0.6), 0), waist)
    return [joined(top, _bowl(t, waist))]


def three_curled(t: Taste) -> Strokes:
    """Curl both ends towards the waist."""
    waist = (t("waist", 0.26, 0.34), 0.46)
    top = smooth((0.07, t("start", 0.22, 0.28)), (0.03, 0.12), (0.24, 0), (0.48, 0.08), (0.5, 0.24), (0.42, 0.4), waist)
    end = (0.08, t("end", 0.73, 0.78))
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
    return [joined(angle, bezier(bar_end, (x + 0.24, 0.35), (x + 0.04, t("stem start", 0.08, 0.2))), line((x + 0.03, 0.2), (x, 1)))]


FORMS = (
    Form("0", "ring", zero, weight=2),
    Form("0", "clockwise", zero_clockwise, "jp in ar"),
    Form("0", "open", zero_open),
    Form("0", "spiral", zero_spiral, "us br"),
    Form("0", "thin", zero_thin, "ru cn"),
    Form("0", "flick", zero_flick, "fr it ru", 0.6),
    Form("0", "slashed", zero_slashed, "us uk pl"),
    Form("0", "boxy", zero_boxy, "cn jp de"),
    Form("1", "bar", one, "us uk in cn"),
    Form("1", "flag", one_flag),
    Form("1", "long upstroke", one_long_upstroke, "de pl fr"),
    Form("1", "curved upstroke", one_curved_upstroke, "fr ru it"),
    Form("1", "flag and foot", one_flag_foot, "us es br"),
    Form("1", "long upstroke and foot", one_long_upstroke_foot, "pl it br", 0.7),
    Form("1", "curved upstroke and foot", one_curved_upstroke_foot, "fr es br", 0.7),
    Form("1", "foot in the same stroke", one_joined_foot, "in ar us", 0.7),
    Form("2", "flat foot", two, "us cn jp"),
    Form("2", "wavy", two_wavy, "ru pl uk"),
    Form("2", "loop at the foot", two_foot_loop, "us in it"),
    Form("2", "large loop at the foot", two_large_foot_loop, "us fr br"),
    Form("2", "loop at the top", two_top_loop, "fr ru es"),
    Form("2", "little foot", two_little_foot, "ar in cn", 0.8),
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
)
