"""What a chart says in words: names of what was taken, doses, days, and the whole of it for a screen reader."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.course import EXERCISE, TAKEN, THERAPY, Bar, Course, Point
from app.engine.pack import Pack
from app.engine.peg import FEWER_SHARE, fall
from app.gui.numbers import number, tenths
from app.gui.words import day

translate = QCoreApplication.translate


def name_of(pack: Pack, item: str) -> str:
    """What was taken or done, as "Ibuprofen"."""
    if item == EXERCISE:
        return translate("Chart", "Exercise")
    if item in pack.medicines:
        return pack.medicines[item].text.split(" (")[0]
    listed = (choice for question in (TAKEN, THERAPY) for choice in pack.questions[question].choices)
    return next((choice.text.split(" (")[0] for choice in listed if choice.id == item), item)


def dose(bar: Bar) -> str:
    """How much, and for how many days where that is set: "400 mg, 10 days"."""
    if bar.regimen is None:
        return ""
    words = translate("Chart", "{mg} mg").format(mg=number(bar.regimen.dose_mg))
    if bar.end != "last day":
        return words
    days = (bar.last - bar.first).days + 1
    length = translate("Chart", "1 day") if days == 1 else translate("Chart", "{n} days").format(n=days)
    return f"{words}, {length}"


def lasted(bar: Bar) -> str:
    """From when to when, and what the end of it is."""
    first, last = day(bar.first), day(bar.last)
    match bar.end:
        case "last day":
            shape = translate("Chart", "{first} to {last}, the last day of the plan")
        case "visit":
            shape = translate("Chart", "{first} to the visit of {last}")
        case _:
            shape = translate("Chart", "since {first}, no last day set")
    return shape.format(first=first, last=last)


def pain(point: Point) -> str:
    """The worst pain as a figure; a dash where it is not known."""
    return "–" if point.pain is None else str(point.pain)


def peg(point: Point) -> str:
    """The PEG with one figure after the point; a dash where it is not known."""
    return "–" if point.peg is None else tenths(point.peg)


def said(point: Point) -> str:
    """The scores of one visit in a line."""
    parts = []
    if point.pain is not None:
        parts.append(translate("Chart", "worst pain {n}").format(n=point.pain))
    if point.peg is not None:
        parts.append(translate("Chart", "PEG {n}").format(n=tenths(point.peg)))
    return f"{day(point.on)}: {', '.join(parts)}"


def whole(pack: Pack, course: Course) -> str:
    """Everything that the chart shows, in sentences."""
    visits = ". ".join(said(point) for point in course.points)
    bars = (f"{name_of(pack, bar.item)} {dose(bar)} {lasted(bar)}".replace("  ", " ") for bar in course.bars)
    return ". ".join(part for part in (visits, *bars) if part) + "."


def peg_line(now: float, before: float | None, on: date | None) -> str:
    """The PEG of today with where it comes from, and how it stands to the last one."""
    score = translate("Chart", "PEG {n}, the mean of the three (IN03)").format(n=tenths(now))
    if before is None or on is None:
        return score
    was = translate("Chart", "was {n} on {day}").format(n=tenths(before), day=day(on))
    change = fall(before, now)
    if change < FEWER_SHARE:
        return f"{score} · {was}"
    shape = translate("Chart", "down {share} %; 30 % counts as meaningful (IN04, grade C: weak)")
    return f"{score} · {was} · {shape.format(share=f'{change * 100:.0f}')}"
