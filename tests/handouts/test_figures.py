"""The line figures, measured as they are drawn: one body of constant lengths, on one floor, holding on."""

import math
import re
from dataclasses import dataclass
from xml.etree import ElementTree

import pytest

from app.handouts.exercises import Exercise, exercise_set
from app.handouts.figure_svg import svg
from app.handouts.figures import FOLDER, Figure, Point, figures

EXERCISES = tuple(exercise_set().exercises.values())
NAMESPACE = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class Stroke:
    """One line of a file: its points (a circle's only one is its centre), how wide, which colour."""

    points: tuple[Point, ...]
    width: float
    colour: str
    dotted: bool

    @property
    def lengths(self) -> list[float]:
        return [math.dist(one, other) for one, other in zip(self.points, self.points[1:], strict=False)]


def strokes(name: str) -> list[Stroke]:
    """All strokes of a figure's file, where they are on the page."""
    root = ElementTree.parse(FOLDER / f"{name}.svg").getroot()
    found = []
    for moved in root.iter(f"{NAMESPACE}g"):
        shift = float((re.findall(r"translate\(([\d.]+)", moved.get("transform", "")) or ["0"])[0])
        for mark in moved:
            if mark.tag == f"{NAMESPACE}g":
                continue
            if mark.tag == f"{NAMESPACE}circle":
                points = [(float(mark.get("cx", "")), float(mark.get("cy", "")))]
            elif mark.tag == f"{NAMESPACE}polyline":
                points = [(float(x), float(y)) for x, y in re.findall(r"([\d.-]+),([\d.-]+)", mark.get("points", ""))]
            else:
                points = []
            width, dotted = float(mark.get("stroke-width", "")), "stroke-dasharray" in mark.attrib
            placed = tuple((x + shift, y) for x, y in points)
            found.append(Stroke(placed, width, mark.get("stroke", "#000"), dotted))
    return found


def limbs(name: str, width: float) -> list[Stroke]:
    """The strokes of the body that are so wide; arms, as wide as the head's circle, have three points."""
    return [stroke for stroke in strokes(name) if stroke.width == width and len(stroke.points) > 2]


@pytest.mark.parametrize("name", figures())
def test_the_file_is_what_is_declared(name: str) -> None:
    assert (FOLDER / f"{name}.svg").read_text("utf-8") == svg(figures()[name])


def test_every_figure_is_used_and_has_a_file() -> None:
    assert {path.stem for path in FOLDER.glob("*.svg")} == set(figures())
    assert {name for exercise in EXERCISES for name in exercise.figures} == set(figures())


@pytest.mark.parametrize("name", figures())
def test_a_body_has_the_same_lengths_in_every_position(name: str) -> None:
    scale = figures()[name].scale
    (trunk,) = limbs(name, 6)
    assert sum(trunk.lengths) == pytest.approx(54 * scale, abs=0.1)
    for leg in limbs(name, 3.4):
        assert leg.lengths[:2] == pytest.approx([41 * scale, 41 * scale], abs=0.1)
    for arm in limbs(name, 3):
        upper, fore = arm.lengths
        assert 17 <= upper / scale <= 28.01
        assert fore == pytest.approx(upper * 0.93, abs=0.1)


@pytest.mark.parametrize("name", figures())
def test_the_head_is_a_circle_six_units_from_the_trunk(name: str) -> None:
    (trunk,) = limbs(name, 6)
    root = ElementTree.parse(FOLDER / f"{name}.svg")
    (head,) = [mark for mark in root.iter(f"{NAMESPACE}circle") if mark.get("fill") == "#fff"]
    centre = min(stroke.points[0] for stroke in strokes(name) if len(stroke.points) == 1 and stroke.width == 3)
    assert float(head.get("r", "")) == 9
    assert math.dist(centre, trunk.points[-1]) - 9 == pytest.approx(6, abs=0.1)


@pytest.mark.parametrize("name", figures())
def test_everything_is_in_the_picture_and_nothing_below_the_floor(name: str) -> None:
    figure = figures()[name]
    for stroke in strokes(name):
        reach = 9 if len(stroke.points) == 1 and stroke.width == 3 else stroke.width / 2
        for x, y in stroke.points:
            assert reach <= x <= 150 - reach
            assert reach <= y <= figure.height - reach
    body = figure.body
    for x, y in (*body.trunk, *body.near_leg, *body.far_leg, *body.near_arm, *body.far_arm):
        assert y <= figure.floor, (x, y)


@pytest.mark.parametrize("name", figures())
def test_there_is_black_a_far_grey_and_nothing_else(name: str) -> None:
    colours = set(re.findall(r'(?:stroke|fill)="([^"]+)"', svg(figures()[name])))
    assert colours <= {"#000", "#777", "#fff", "none"}
    order = [stroke.colour for stroke in strokes(name) if stroke.width in (3, 3.4, 6) and len(stroke.points) > 2]
    assert order == sorted(order, reverse=True), "what is far is drawn first"


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda each: each.id)
def test_start_and_end_are_one_person_in_one_place(exercise: Exercise) -> None:
    start, end = (figures()[name] for name in exercise.figures)
    for what in ("height", "scale", "floor", "shift", "upper_arm", "around"):
        assert getattr(start, what) == getattr(end, what), what
    assert (start.height == 70) is (exercise.position == "lying")


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda each: each.id)
def test_only_the_end_shows_one_dotted_arrow(exercise: Exercise) -> None:
    start, end = exercise.figures
    assert [sum(stroke.dotted for stroke in strokes(name)) for name in (start, end)] == [0, 1]


def holds(figure: Figure, hold: str) -> bool:
    """Whether a hand is on what is to be held."""
    arms = [arm for arm in (figure.body.near_arm, figure.body.far_arm) if arm]
    for thing in figure.around:
        for x, y in (arm[-1] for arm in arms):
            near = {
                "table": abs(y - thing.get("top", 0)) <= 3 and x >= thing["at"],
                "wall": abs(x - thing["at"]) <= 5,
                "chair": abs(y - thing.get("top", 0) + thing.get("rest", 99)) <= 3,
                "wheelchair": abs(y - thing.get("top", 0) + thing.get("rest", 99)) <= 3,
            }
            if thing["kind"] == hold and near[hold]:
                return True
    return False


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda each: each.id)
def test_what_keeps_from_falling_is_held_in_both_pictures(exercise: Exercise) -> None:
    for name in exercise.figures:
        assert exercise.hold == "bed" or holds(figures()[name], exercise.hold), name
    assert (exercise.hold == "bed") is (exercise.position == "lying")
