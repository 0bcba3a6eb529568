"""A line figure as SVG: black strokes, the far limbs grey and behind. Run it to write all files again."""

import math
from collections.abc import Iterable, Mapping
from typing import Any

from app.handouts.figures import FOLDER, HEAD, WIDTH, Figure, Point, figures

LIMB, TRUNK, ARM, FURNITURE, FLOOR, MOVE = 3.4, 6.0, 3.0, 2.0, 1.6, 2.2
"""Widths of strokes."""
FAR = "#777"
ARROW_HEAD = 8.0


def svg(figure: Figure) -> str:
    """The figure as one SVG file."""
    body = figure.body
    floor = _line(((4, figure.floor), (WIDTH - 4, figure.floor)), FLOOR)
    parts = [
        *(mark for thing in figure.around for mark in _thing(thing, figure.floor)),
        _line(body.far_arm, ARM, FAR),
        _line(body.far_leg, LIMB, FAR),
        _line(body.trunk, TRUNK),
        _line(body.near_leg, LIMB),
        _line(body.near_arm, ARM),
        _circle(body.head, HEAD, ARM, fill="#fff"),
        *_arrow(figure.move),
    ]
    drawn = "\n".join(part for part in parts if part)
    moved = f' transform="translate({figure.shift:g} 0)"' if figure.shift else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {figure.height}" '
        f'width="{WIDTH}" height="{figure.height}">\n'
        f'<g fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round">\n'
        f"{floor}\n<g{moved}>\n{drawn}\n</g>\n</g>\n</svg>\n"
    )


def write_all() -> None:
    """Write the file of every figure."""
    for name, figure in figures().items():
        (FOLDER / f"{name}.svg").write_text(svg(figure), encoding="utf-8")


def _thing(thing: Mapping[str, Any], floor: float) -> list[str]:
    """What carries or holds the body: all its lines."""
    kind, at = thing["kind"], float(thing["at"])
    top = float(thing.get("top", 0))
    match kind:
        case "pillow":
            return [f'<path d="M{_n(at - 13)} {_n(floor)}q13 -{_n(thing["high"])} 26 0" stroke-width="{FURNITURE}"/>']
        case "chair":
            deep = float(thing["deep"])
            inwards = math.copysign(1, deep)
            back = ((at - 4 * inwards, top - float(thing["back"])), (at, top), (at + deep, top))
            legs = tuple(((x, top), (x, floor)) for x in (at + 3 * inwards, at + deep - 3 * inwards))
            arm_rest = _arm_rest(at, top, deep, float(thing["rest"])) if "rest" in thing else ()
            return [_line(one, FURNITURE) for one in (back, *legs, arm_rest)]
        case "table":
            wide = float(thing["wide"])
            legs = tuple(((x, top), (x, floor)) for x in thing.get("legs", (at + wide - 4,)))
            return [_line(one, FURNITURE) for one in (((at, top), (at + wide, top)), *legs)]
        case "wall":
            return [_line(((at, 4), (at, floor)), FURNITURE + 1)]
        case "strap":
            return [_line(tuple((float(x), float(y)) for x, y in thing["points"]), FURNITURE)]
        case "wheelchair":
            return _wheelchair(at, top, floor, thing)
    raise ValueError(f"There is no {kind!r} to draw.")


def _wheelchair(at: float, top: float, floor: float, thing: Mapping[str, Any]) -> list[str]:
    """Wheel r 20, small front wheel, seat, back with handle, arm rest, foot rest; `at` is where seat and back meet."""
    deep, foot = float(thing["deep"]), float(thing["foot"])
    wheel, front = at + 6, at + deep + 3
    return [
        _circle((wheel, floor - 20), 20, FURNITURE),
        _circle((wheel, floor - 20), 2, FURNITURE),
        _circle((front, floor - 5), 5, FURNITURE),
        _line(((at - 10, top - 26), (at - 4, top - 26), (at - 1, top), (at + deep, top)), FURNITURE),
        _line(_arm_rest(at, top, deep, float(thing["rest"])), FURNITURE),
        _line(((at + deep, top), (front, floor - 10), (front, floor - 5)), FURNITURE),
        _line(((front - 1, floor - 13), (foot - 4, floor - 3), (foot + 10, floor - 3)), FURNITURE),
    ]


def _arm_rest(at: float, top: float, deep: float, high: float) -> tuple[Point, ...]:
    """What a hand holds beside a seat: a bar from the back to above the front edge, on a post."""
    post = at + deep * 0.76
    return ((at - 2.5, top - high), (at + deep, top - high), (post, top - high), (post, top))


def _arrow(points: tuple[Point, ...]) -> list[str]:
    """One dotted arrow along two points, or bent towards the middle one of three; its head is not dotted."""
    if not points:
        return []
    start, end, before = points[0], points[-1], points[-2]
    way = f"L{_at(end)}" if len(points) == 2 else f"Q{_at(before)} {_at(end)}"
    turned = math.atan2(end[1] - before[1], end[0] - before[0])
    wings = [
        (end[0] - ARROW_HEAD * math.cos(turned + side), end[1] - ARROW_HEAD * math.sin(turned + side))
        for side in (0.6, -0.6)
    ]
    dots = f'<path d="M{_at(start)}{way}" stroke-width="{MOVE}" stroke-dasharray="0.1 5"/>'
    return [dots, _line((wings[0], end, wings[1]), MOVE)]


def _line(points: Iterable[Point], width: float, colour: str = "") -> str:
    ends = " ".join(_at(point) for point in points)
    if not ends:
        return ""
    painted = f' stroke="{colour}"' if colour else ""
    return f'<polyline points="{ends}" stroke-width="{width:g}"{painted}/>'


def _circle(centre: Point, radius: float, width: float, fill: str = "") -> str:
    filled = f' fill="{fill}"' if fill else ""
    return f'<circle cx="{_n(centre[0])}" cy="{_n(centre[1])}" r="{radius:g}" stroke-width="{width:g}"{filled}/>'


def _at(point: Point) -> str:
    return f"{_n(point[0])},{_n(point[1])}"


def _n(value: float) -> str:
    return f"{round(float(value), 2):g}"


if __name__ == "__main__":
    write_all()
