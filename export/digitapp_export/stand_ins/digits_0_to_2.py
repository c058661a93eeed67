"""Forms of the digits 0 to 2 as they are taught, or grow out of haste, in different countries."""

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
    return [_ring(t, t("turn", 300, 335), t("width", 0.25, 0.42), -70)]


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


def zero_slashed_back(t: Taste) -> Strokes:
    """Strike the zero through from the upper left."""
    ring, slash = zero_slashed(t)
    return [ring, slash * (-1, 1) + (0.7, 0)]


def zero_entered(t: Taste) -> Strokes:
    """Begin within the ring, as where a zero follows another sign without a lift of the pen."""
    width, start = t("width", 0.26, 0.4), t("start", -110, -60)
    ring = arc((0.35, 0.5), (width, 0.5), start, start - t("turn", 350, 385))
    first = (float(ring[0, 0]), float(ring[0, 1]))
    inside = (0.35 - width * t("from", 0.1, 0.5), t("depth", 0.14, 0.26))
    return [joined(bezier(inside, (first[0] - 0.02, 0.08), first), ring)]


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
    return line((STEM - t("flag", 0.1, 0.2), t("drop", 0.18, 0.34)), (STEM, 0))


def _long_upstroke(t: Taste) -> Points:
    return line((STEM - t("upstroke", 0.26, 0.56), t("drop", 0.42, 0.82)), (STEM, 0))


def _curved_upstroke(t: Taste) -> Points:
    reach, drop = t("upstroke", 0.24, 0.5), t("drop", 0.4, 0.74)
    return bezier((STEM - reach, drop), (STEM - reach * t("sag", 0.1, 0.45), drop * t("belly", 0.75, 1.0)), (STEM, 0))


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
    return [smooth(*_arch(t), *_foot_loop(t, t("loop", 0.22, 0.4)))]


def two_top_loop(t: Taste) -> Strokes:
    """Begin with a closed loop at the top left."""
    r, wide = t("loop", 0.1, 0.21), t("wide", 0.55, 0.68)
    x, y = 0.06 + r, 0.08 + r
    start = [(x + 0.6 * r, y - 0.9 * r), (x + r, y + 0.1 * r), (x, y + r), (x - r, y), (x - 0.35 * r, y - 0.95 * r)]
    arch = [(0.36, 0), (wide - 0.05, 0.1), (wide, 0.28), (wide - 0.17, 0.56)]
    return [joined(smooth(*start, *arch, (0.05, 0.98)), line((0.05, 0.98), (t("foot", 0.55, 0.75), 1)))]


def two_loops(t: Taste) -> Strokes:
    """Begin with a curl, and turn at the foot in a loop."""
    r, wide = t("curl", 0.06, 0.12), t("wide", 0.52, 0.64)
    start = [(0.06 + r, 0.2), (0.03 + r, 0.2 + r), (0.02, 0.17), (0.1, 0.05), (0.32, 0.0), (wide - 0.05, 0.1)]
    return [smooth(*start, (wide, 0.28), (wide - 0.17, 0.55), *_foot_loop(t, t("loop", 0.14, 0.3)))]


def two_little_foot(t: Taste) -> Strokes:
    """Stop soon after the corner, with hardly any foot."""
    foot = line((0.03, 0.97), (0.03 + t("foot", 0.12, 0.28), t("tilt", 0.96, 1.03)))
    hook, wide = t("hook", 0.26, 0.36), t("wide", 0.5, 0.6)
    arch = [(0.0, hook), (0.07, 0.1), (0.27, 0), (wide - 0.03, 0.12), (wide, 0.32), (wide - 0.17, 0.6)]
    return [joined(smooth(*arch, (0.03, 0.97)), foot)]


FORMS = (
    Form("0", "ring", zero, weight=2),
    Form("0", "clockwise", zero_clockwise, "jp in ar"),
    Form("0", "open", zero_open),
    Form("0", "spiral", zero_spiral, "us br"),
    Form("0", "thin", zero_thin, "ru cn"),
    Form("0", "flick", zero_flick, "fr it ru", 0.6),
    Form("0", "slashed", zero_slashed, "us uk pl"),
    Form("0", "slashed back", zero_slashed_back, "us ar", 0.4),
    Form("0", "entered", zero_entered, "it es br", 0.7),
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
    Form("2", "loops at both ends", two_loops, "ru fr us", 0.7),
    Form("2", "little foot", two_little_foot, "ar in cn", 0.8),
)
