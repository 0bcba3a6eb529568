"""Where every joint of a line figure is: a body of constant lengths, posed by angles or by where hand and foot are."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

from app.paths import RESOURCES

FOLDER = RESOURCES / "pictures" / "exercises"
TRUNK, THIGH, SHIN, FOOT = 54.0, 41.0, 41.0, 11.0
"""Lengths in units of the picture at scale 1."""
HEAD, HEAD_GAP = 9.0, 6.0
"""The head's radius, and how far its edge is from the end of the trunk; the same at every scale."""
SHOULDER = 5.0
"""How far below the end of the trunk the arms begin."""
FOREARM = 0.93
"""A forearm with its fist, in upper arms."""
WIDTH = 150
HEIGHTS = {"lying": 70, "upright": 100}
_SIDES = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}

Point = tuple[float, float]


@dataclass(frozen=True)
class Body:
    """The joints of one posture, from the middle of the body outwards; a part that is not drawn is empty."""

    trunk: tuple[Point, ...]
    head: Point
    near_leg: tuple[Point, ...]
    far_leg: tuple[Point, ...]
    near_arm: tuple[Point, ...]
    far_arm: tuple[Point, ...]


@dataclass(frozen=True)
class Figure:
    """One position: the body, what carries or holds it, and the way it moves, if it does."""

    name: str
    height: int
    scale: float
    floor: float
    shift: float
    upper_arm: float
    body: Body
    around: tuple[Mapping[str, Any], ...]
    move: tuple[Point, ...]


@cache
def figures() -> Mapping[str, Figure]:
    """Every figure that figures.yaml declares, by its name."""
    data = yaml.safe_load((FOLDER / "figures.yaml").read_text(encoding="utf-8"))
    drawn = {}
    for name, row in data.items():
        try:
            drawn[name] = _figure(name, row)
        except ValueError as fault:
            raise ValueError(f"figures.yaml, {name}: {fault}") from fault
    return drawn


def _figure(name: str, row: dict[str, Any]) -> Figure:
    scale, arm = float(row["scale"]), float(row.get("arm", 28))
    return Figure(
        name=name,
        height=HEIGHTS[row["box"]],
        scale=scale,
        floor=float(row["floor"]),
        shift=float(row.get("shift", 0)),
        upper_arm=arm * scale,
        body=_body(row, scale, arm * scale),
        around=tuple(row.get("around", ())),
        move=tuple(_point(one) for one in row.get("move", ())),
    )


def _body(row: dict[str, Any], scale: float, arm: float) -> Body:
    hip = _point(row["hip"])
    low, high = row["trunk"] if isinstance(row["trunk"], list) else (row["trunk"], row["trunk"])
    half = TRUNK * scale / 2
    waist = _step(hip, low, half)
    neck = _step(waist, high, half)
    looks = float(row["head"]) if "head" in row else high
    shoulder = _step(neck, high + 180, SHOULDER * scale)
    legs = [_leg(hip, row.get(leg), scale) for leg in ("near_leg", "far_leg")]
    arms = [_arm(shoulder, row.get(each), arm) for each in ("near_arm", "far_arm")]
    return Body(
        trunk=(hip, waist, neck),
        head=_step(neck, looks, HEAD_GAP + HEAD),
        near_leg=legs[0],
        far_leg=legs[1],
        near_arm=arms[0],
        far_arm=arms[1],
    )


def _leg(hip: Point, row: dict[str, Any] | None, scale: float) -> tuple[Point, ...]:
    if row is None:
        return ()
    upper, lower = THIGH * scale, SHIN * scale
    knee, ankle = _limb(hip, row, ("thigh", "shin"), (upper, lower))
    return (hip, knee, ankle, _step(ankle, row.get("foot", 0), FOOT * max(scale, 0.7)))


def _arm(shoulder: Point, row: dict[str, Any] | None, upper: float) -> tuple[Point, ...]:
    if row is None:
        return ()
    return (shoulder, *_limb(shoulder, row, ("upper", "fore"), (upper, upper * FOREARM)))


def _limb(
    start: Point, row: dict[str, Any], names: tuple[str, str], lengths: tuple[float, float]
) -> tuple[Point, Point]:
    """Middle joint and end of a limb that is given by two angles, or by its end and the side it bends to."""
    if "to" not in row:
        middle = _step(start, row[names[0]], lengths[0])
        return middle, _step(middle, row[names[1]], lengths[1])
    return _bent(start, _point(row["to"]), lengths, row["bend"])


def _bent(start: Point, end: Point, lengths: tuple[float, float], side: str) -> tuple[Point, Point]:
    """A limb of two lengths from start to end; out of reach it is a mistake in the file, never a longer limb."""
    one, other = lengths
    across, down = end[0] - start[0], end[1] - start[1]
    apart = math.hypot(across, down)
    if not abs(one - other) < apart <= one + other:
        raise ValueError(f"{start} to {end} is {apart:.1f}; the limb reaches {one + other:.1f}")
    along = (apart**2 + one**2 - other**2) / (2 * apart)
    out = math.sqrt(max(one**2 - along**2, 0))
    foot = (start[0] + along * across / apart, start[1] + along * down / apart)
    sideways = (-down / apart * out, across / apart * out)
    to_side = _SIDES[side]
    sign = 1 if sideways[0] * to_side[0] + sideways[1] * to_side[1] > 0 else -1
    return (foot[0] + sign * sideways[0], foot[1] + sign * sideways[1]), end


def _step(start: Point, degrees: float, length: float) -> Point:
    """From a point so far in a direction; 0 is to the right, 90 is up."""
    turned = math.radians(degrees)
    return (start[0] + length * math.cos(turned), start[1] - length * math.sin(turned))


def _point(pair: list[float]) -> Point:
    return (float(pair[0]), float(pair[1]))
