"""InkML as CROHME, the W3C's examples and others write it; ours has the structure of the standard's schema."""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from digitapp.api import FileError
from digitapp.teaching.example import Example
from digitapp.teaching.formats import inkml_reader, read, write
from digitapp.teaching.formats.inkml_traces import Channel, TraceFormat
from digitapp.teaching.formats.placing import rows_of
from support.errors import refusal
from support.labelled_examples import drawn, points

NAMESPACE = "{http://www.w3.org/2003/InkML}"
CANVAS = '<annotation type="canvasWidth">500</annotation><annotation type="canvasHeight">500</annotation>'


def ink(content: str, namespace: str = ' xmlns="http://www.w3.org/2003/InkML"') -> str:
    return f"<ink{namespace}>{CANVAS}{content}</ink>"


def found(tmp_path: Path, text: str) -> list[Example]:
    path = tmp_path / "a.inkml"
    path.write_text(text)
    return list(read(path))


def strokes(each: Example) -> list[list[list[float]]]:
    assert each.drawing is not None
    return [stroke.points.tolist() for stroke in each.drawing.strokes]


CROHME = """
<traceFormat><channel name="X" type="decimal"/><channel name="Y" type="decimal"/></traceFormat>
<annotation type="truth">$x+1$</annotation><annotation type="UI">2012_X_1</annotation>
<annotation type="writer">w3</annotation>
<annotationXML type="truth" encoding="Content-MathML"><math><mi xml:id="x">x</mi>
<annotation type="truth">no</annotation></math></annotationXML>
<trace id="0">10 10, 20 30, 30 10</trace>
<trace id="1">30 10, 10 30</trace>
<trace id="2">
50 20, 70 20
</trace>
<trace id="3">60 10, 60 30</trace>
<trace id="4">90 5, 90 30</trace>
<traceGroup xml:id="5"><annotation type="truth">Segmentation</annotation>
 <traceGroup xml:id="6"><annotation type="truth">x</annotation><traceView traceDataRef="0"/>
 <traceView traceDataRef="1"/>
 <annotationXML href="x_1"/></traceGroup>
 <traceGroup xml:id="7"><annotation type="truth">+</annotation><traceView traceDataRef="2"/>
 <traceView traceDataRef="3"/>
 </traceGroup>
 <traceGroup xml:id="8"><annotation type="truth">1</annotation><traceView traceDataRef="#4"/></traceGroup>
</traceGroup>"""


@pytest.mark.parametrize("namespace", ["", ' xmlns="http://www.w3.org/2003/InkML"'])
def test_the_symbols_of_a_formula_are_drawings(namespace: str, tmp_path: Path) -> None:
    signs = found(tmp_path, ink(CROHME, namespace))
    assert [(each.label, each.writer, each.id) for each in signs] == [("x", "w3", ""), ("+", "w3", ""), ("1", "w3", "")]
    assert strokes(signs[0]) == [[[10, 10], [20, 30], [30, 10]], [[30, 10], [10, 30]]]
    assert strokes(signs[2]) == [[[90, 5], [90, 30]]]


def test_a_file_of_a_single_symbol_has_the_label_of_the_ink(tmp_path: Path) -> None:
    text = ink(
        '<annotation type="truth"> \\alpha </annotation><annotation type="UI">iso1</annotation>'
        '<trace id="0">1 2, 3 4</trace><traceGroup><traceView traceDataRef="0"/><trace id="1">5 6</trace></traceGroup>'
    )
    (sign,) = found(tmp_path, text)
    assert (sign.label, sign.id) == ("\\alpha", "iso1")
    assert strokes(sign) == [[[1, 2], [3, 4]], [[5, 6]]]


def test_groups_in_which_the_traces_stand_are_drawings(tmp_path: Path) -> None:
    group = '<traceGroup><annotation type="truth">{}</annotation><trace>1 2, 3 4</trace></traceGroup>'
    signs = found(tmp_path, ink(group.format("a") + group.format("") + group.format("b")))
    assert [each.label for each in signs] == ["a", None, "b"]


def test_movements_of_the_lifted_pen_are_no_ink(tmp_path: Path) -> None:
    (sign,) = found(tmp_path, ink('<trace>1 2, 3 4</trace><trace type="penUp">3 4, 9 9</trace>'))
    assert strokes(sign) == [[[1, 2], [3, 4]]]


def test_without_a_canvas_a_drawing_stands_in_the_middle_of_ours(tmp_path: Path) -> None:
    (sign,) = found(tmp_path, "<ink><trace>0.1 0.1, 0.2 0.15</trace></ink>")
    assert sign.drawing is not None
    assert sign.drawing.size == (500, 500)
    assert strokes(sign)[0] == [pytest.approx([100, 175]), pytest.approx([400, 325])]


def test_channels_may_come_in_any_order(tmp_path: Path) -> None:
    text = ink(
        '<definitions><context xml:id="c"><inkSource xml:id="s"><traceFormat><channel name="F" max="1024"/>'
        '<channel name="T" units="ms"/><channel name="Y" orientation="-ve"/><channel name="X"/></traceFormat>'
        '</inkSource></context></definitions><trace contextRef="#c">512 1500 -20 10, 1024 2000 -40 30</trace>'
    )
    (sign,) = found(tmp_path, text)
    assert sign.drawing is not None
    (stroke,) = sign.drawing.strokes
    assert stroke.rows.tolist() == [[10, 20, 0.5, 1.5], [30, 40, 1, 2]]


def test_a_trace_format_that_stands_in_the_ink_is_of_what_follows(tmp_path: Path) -> None:
    text = ink('<context><traceFormat><channel name="Y"/><channel name="X"/></traceFormat></context><trace>2 1</trace>')
    assert strokes(found(tmp_path, text)[0]) == [[[1, 2]]]


def test_the_standards_example_of_differences() -> None:
    """Velocities and accelerations, values that are not divided, and buttons: the table in section 3.2.1."""
    text = "1125 18432,'23'43,\"7\"-8,3-5,7-3,6 2,6 8,3 6 T,2 4*T,3 6,3-6 F F"
    names = ("X", "Y", "B1", "B2")
    rows = TraceFormat(tuple(map(Channel, names)), intermittent=2).rows(text)
    x = [1125, 1148, 1178, 1211, 1251, 1297, 1349, 1404, 1461, 1521, 1584]
    y = [18432, 18475, 18510, 18540, 18567, 18596, 18633, 18676, 18723, 18776, 18823]
    assert rows[:, :2].tolist() == list(map(list, zip(x, y, strict=True)))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("", []),
        (" \n", []),
        ("1 2", [[1, 2]]),
        ("1 2,", [[1, 2]]),
        ("-1.5 .5 , 1e2 -2E-1", [[-1.5, 0.5], [100, -0.2]]),
        ("3-5,'1'1,1 1,!7!8", [[3, -5], [4, -4], [5, -3], [7, 8]]),
        ("#A#-1F", [[10, -31]]),
        ("1 2,* 3,5*", [[1, 2], [1, 3], [5, 3]]),
    ],
)
def test_traces_are_decoded(text: str, values: list[list[float]]) -> None:
    assert TraceFormat().rows(text)[:, :2].tolist() == values


@pytest.mark.parametrize("text", ["1", "1 2 3", "1 2,,3 4", "nan 2", "1_0 2", "1 inf", "x", "1 2;3 4", "' '"])
def test_what_is_no_trace_is_refused_with_its_line(text: str, tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"a\.inkml, line 3: not a trace \(.*\); correct or delete it"):
        found(tmp_path, ink(f"<trace>1 2</trace>\n\n<trace>{text}</trace>"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('<!DOCTYPE ink [<!ENTITY a "b">]><ink/>', "needs no document type and no entities"),
        ('<!DOCTYPE ink SYSTEM "file:///etc/passwd"><ink/>', "needs no document type"),
        ("<html/>", "the file is html and not ink"),
        ("<ink>", r"line 1: not XML \(no element found\)"),
        ("<ink>\n<trace></ink>", r"line 2: not XML \(mismatched tag\)"),
        ("<ink>&a;</ink>", "not XML"),
        ("<ink><ink/></ink>", "an ink in an ink"),
        (f"<ink>{'<traceGroup>' * 200}", "nested more than 100 deep"),
        ('<ink><traceFormat><channel name="X" max="x"/></traceFormat></ink>', "min or max is no number"),
        ('<ink><traceFormat><channel name="X"/></traceFormat><trace>1</trace></ink>', "has no channels X and Y"),
        ('<ink><brush xml:id="b"><brushProperty name="width" value="w"/></brush></ink>', "width is no number"),
        ("", "not XML"),
    ],
)
def test_what_is_no_ink_is_refused(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(FileError, match=rf"a\.inkml, line \d+: .*{said}|{said}"):
        found(tmp_path, text)


def test_a_brush_too_thin_for_our_files_is_ours(tmp_path: Path) -> None:
    brush = '<brush xml:id="b"><brushProperty name="width" value="{}"/></brush><trace brushRef="#b">1 2, 3 4</trace>'
    for width, wanted in (("0.001", 12), ("nan", 12), ("-1", 12), ("2.5", 2.5)):
        (sign,) = found(tmp_path, ink(brush.format(width)))
        assert sign.drawing is not None
        assert sign.drawing.strokes[0].width == wanted
        assert list(read_again(tmp_path, sign)) == [sign.label]


def read_again(tmp_path: Path, sign: Example) -> list[str | None]:
    write(tmp_path / "again.ndjson", [sign])
    return [each.label for each in read(tmp_path / "again.ndjson")]


def test_what_cannot_be_used_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.inkml"
    label = '<annotation type="truth">x</annotation>'
    groups = ['<traceView traceDataRef="#no"/>', "", "<trace>1 2, 3 4</trace>", "<trace>1 99999</trace>"]
    groups.append('<trace contextRef="#no">1 2</trace>')
    path.write_text(ink("".join(f"<traceGroup>{label}{each}</traceGroup>\n" for each in groups)))
    reading = read(path)
    assert len(list(reading)) == 1
    assert reading.left_out.lines() == [
        "1 left out: it refers to a trace that is not there before it, or to a part of one (first: line 1)",
        "1 left out: it has no ink (first: line 2)",
        "1 left out: a point lies more than 10 canvas sides away from the canvas (first: line 4)",
        "1 left out: it refers to a trace format that is not there before it (first: line 5)",
    ]


def test_points_that_must_be_remembered_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inkml_reader, "HELD_POINTS", 100)
    monkeypatch.setattr(inkml_reader, "_PER_TRACE", 1)
    group = '<traceGroup><annotation type="truth">x</annotation><trace{}>1 2, 3 4</trace></traceGroup>\n'
    assert len(found(tmp_path, ink(group.format("") * 100))) == 100
    for content in (
        group.format(' id="1"'),
        "<trace>1 2, 3 4</trace>",
        "<traceGroup><trace>1 2, 3 4</trace></traceGroup>",
    ):
        with pytest.raises(FileError, match="more than 100 points have names or are in no group"):
            found(tmp_path, ink(content * 100))


def test_an_element_that_never_ends_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inkml_reader, "MAX_LINE", 200_000)
    monkeypatch.setattr(inkml_reader, "MAX_TAG", 200_000)
    with pytest.raises(FileError, match="a tag of more than"):
        found(tmp_path, f'<ink><trace id="{"x" * 1_000_000}"/></ink>')
    with pytest.raises(FileError, match="a text of more than"):
        found(tmp_path, f"<ink><trace>{'1 2, ' * 100_000}</trace></ink>")


def test_a_packed_file_cut_short_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "a.inkml.gz", [drawn(n) for n in range(50)])
    whole = (tmp_path / "a.inkml.gz").read_bytes()
    (tmp_path / "a.inkml.gz").write_bytes(whole[:-200])
    with pytest.raises(FileError, match=r"a\.inkml\.gz: broken after"):
        list(read(tmp_path / "a.inkml.gz"))


WHOLE = ink(CROHME).encode()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(at=st.integers(0, len(WHOLE)), taken=st.integers(0, 12), put=st.binary(max_size=8))
@example(at=0, taken=0, put=b"\x1f\x8b")
def test_a_spoilt_file_is_read_or_refused(at: int, taken: int, put: bytes, tmp_path: Path) -> None:
    path = tmp_path / "spoilt.inkml"
    path.write_bytes(WHOLE[:at] + put + WHOLE[at + taken :])
    assert "spoilt.inkml" in (refusal(lambda: list(read(path))) or "spoilt.inkml")


@given(st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)), min_size=1, max_size=8), st.sampled_from("!'\""))
def test_differences_add_up_to_the_points(given_points: list[tuple[float, float]], order: str) -> None:
    whole = np.round(np.array(given_points) * 100).astype(int)
    steps = np.diff(whole, axis=0)
    tokens = [f"{x} {y}" for x, y in whole[:1].tolist()]
    if order == "!":
        tokens += [f"{x} {y}" for x, y in whole[1:].tolist()]
    else:
        values = steps if order == "'" else np.diff(steps, axis=0, prepend=np.zeros((min(len(steps), 1), 2), int))
        tokens += [f"{order}{x}{order}{y}" for x, y in values.tolist()]
    assert np.array_equal(TraceFormat().rows(",".join(tokens)), rows_of(*whole.T.astype(float)), equal_nan=True)


# The structure of InkML.xsd of the W3C Recommendation of 2011, as far as our files use it: element, its attributes with
# what each may hold, and the elements in it.
ID = r"[A-Za-z_][\w.-]*"
SCHEMA: dict[str, tuple[dict[str, str], set[str]]] = {
    "ink": ({}, {"definitions", "traceGroup"}),
    "definitions": ({}, {"context", "brush"}),
    "context": ({"xml:id": ID}, {"traceFormat"}),
    "traceFormat": ({}, {"channel"}),
    "channel": (
        {
            "name": "[XYTF]",
            "type": "integer|decimal|double|boolean",
            "units": r"\w+",
            "min": r"[\d.]+",
            "max": r"[\d.]+",
        },
        set(),
    ),
    "brush": ({"xml:id": ID}, {"brushProperty"}),
    "brushProperty": ({"name": r"\w+", "value": r"[\d.]+"}, set()),
    "traceGroup": ({}, {"annotation", "trace"}),
    "annotation": ({"type": r"\w+"}, set()),
    "trace": ({"contextRef": f"#{ID}", "brushRef": f"#{ID}"}, set()),
}
POINT = r"-?\d+(\.\d+)?( (-?\d+(\.\d+)?|\?)){1,3}"


def check_structure(element: ElementTree.Element) -> None:
    attributes, children = SCHEMA[element.tag.removeprefix(NAMESPACE)]
    for name, value in element.attrib.items():
        assert re.fullmatch(attributes[name.replace("{http://www.w3.org/XML/1998/namespace}", "xml:")], value)
    for child in element:
        assert child.tag.startswith(NAMESPACE)
        assert child.tag.removeprefix(NAMESPACE) in children
        check_structure(child)


def test_our_files_have_the_structure_of_the_schema(tmp_path: Path) -> None:
    write(tmp_path / "a.inkml", [drawn(number) for number in range(8)])
    tree = ElementTree.parse(tmp_path / "a.inkml").getroot()  # noqa: S314 it is ours
    assert tree.tag == f"{NAMESPACE}ink"
    check_structure(tree)
    found_ids = (each.get("{http://www.w3.org/XML/1998/namespace}id") for each in tree.iter())
    ids = [identifier for identifier in found_ids if identifier]
    assert len(ids) == len(set(ids)) == 6  # four contexts and two pens
    for trace in tree.iter(f"{NAMESPACE}trace"):
        assert {trace.attrib["contextRef"][1:], trace.attrib["brushRef"][1:]} <= set(ids)
        channels = len(trace.attrib["contextRef"]) - 1
        parts = (trace.text or "").split(", ")
        assert all(re.fullmatch(POINT, part) and len(part.split()) == channels for part in parts)


def test_others_read_ours_by_the_letter_of_the_standard(tmp_path: Path) -> None:
    """A reader by the standard library alone finds labels and points."""
    examples = [drawn(number) for number in range(8)]
    write(tmp_path / "a.inkml.gz", examples)
    with gzip.open(tmp_path / "a.inkml.gz") as file:
        groups = ElementTree.parse(file).getroot().findall(f"{NAMESPACE}traceGroup")  # noqa: S314 it is ours
    for each, group in zip(examples, groups, strict=True):
        (truth,) = (a.text for a in group.findall(f"{NAMESPACE}annotation") if a.attrib["type"] == "truth")
        assert truth == each.label
        texts = [trace.text or "" for trace in group.findall(f"{NAMESPACE}trace")]
        got = [[float(v) for v in point.split()[:2]] for text in texts for point in text.split(",")]
        assert np.array(got) == pytest.approx(points(each))


def test_labels_that_xml_cannot_hold_are_counted(tmp_path: Path) -> None:
    labels = ["a\0b", "\ufffe", "<&>\"'", " a  b ", "\r\n\t x"]
    written = write(tmp_path / "a.inkml", [drawn(1, label) for label in labels])
    assert (written.count, written.left_out.total) == (3, 2)
    assert "has a character that XML cannot hold (first: example 1)" in written.left_out.lines()[0]
    assert [each.label for each in read(tmp_path / "a.inkml")] == ["<&>\"'", "a  b", "x"]
