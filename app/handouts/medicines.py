"""The table of accepted medicines: each row is worked out from that person's own regimen."""

from datetime import date

from app.engine.assessment import Regimen
from app.handouts.content import MedicineTexts, content
from app.handouts.parts import Line, MedicineRow, MedicineTable, Pen
from app.handouts.plan import Plan, PlanItem

SLOTS = ("morning", "noon", "evening", "night")
_TIMES: dict[int, tuple[str, ...]] = {
    2: ("morning", "evening"),
    3: ("morning", "noon", "night"),
    4: SLOTS,
}
"""How often in a day -> the boxes that are filled."""


def medicine_table(plan: Plan, pen: Pen) -> MedicineTable | None:
    """The medicines of the plan, or None where there is none; times of day only if one has them."""
    rows = tuple(
        _row(item, content().medicines[item.medicine], plan, pen) for item in plan.items if item.medicine is not None
    )
    if not rows:
        return None
    timed = SLOTS if any(row.slots for row in rows) else ("column_amount",)
    columns = tuple(pen.line(key) for key in ("column_medicine", *timed, "column_most", "column_wait"))
    return MedicineTable(pen.line("medicines"), pen.line("medicines_intro"), columns, rows)


def _row(item: PlanItem, texts: MedicineTexts, plan: Plan, pen: Pen) -> MedicineRow:
    medicine = str(item.medicine)
    origin = tuple(dict.fromkeys((*item.statements, *texts.origin)))
    about = tuple(
        line for line in (pen.line(f"generic_{medicine}", origin), pen.line(f"for_{medicine}", origin)) if line.text
    )
    amount, slots, how = _amount(item.regimen, texts, origin, pen)
    return MedicineRow(
        medicine=medicine,
        name=pen.line(f"name_{medicine}", origin),
        about=about,
        amount=amount,
        slots=slots,
        unit=pen.line("dose_unit"),
        how=how,
        most=_most(item, texts, origin, plan, pen),
        wait=_wait(item.regimen, texts, origin, pen),
        until=_until(item.stop_on, origin, pen),
        notes=_notes(item.regimen, texts, origin, plan, pen),
    )


def _amount(
    regimen: Regimen | None, texts: MedicineTexts, origin: tuple[str, ...], pen: Pen
) -> tuple[Line | None, tuple[Line | None, ...], tuple[Line, ...]]:
    """How much to take: one amount with words, or a number for each time of day."""
    if regimen is None:
        return None, (), (pen.line("ask_how_much", origin),)
    usual, first = _single(regimen), min(_single(regimen), regimen.start_mg)
    number = pen.words.number
    if texts.taken == "as_needed":
        how = [pen.line("when_needed", origin)]
        if first < usual:
            how.append(pen.line("not_enough", origin, amount=number(usual)))
        return pen.line("dose", origin, amount=number(first)), (), tuple(how)
    times = texts.first if first < usual and texts.first else ""
    slots = (times,) if times in SLOTS else () if times else _slots(regimen, texts)
    if slots:
        shown = Line(number(first), origin, f"dose.{'.'.join(slots)}")
        return None, tuple(shown if slot in slots else None for slot in SLOTS), ()
    return pen.line("dose", origin, amount=number(first)), (), (_often(regimen, times, origin, pen),)


def _single(regimen: Regimen) -> float:
    """One dose, never above what one dose or one day may be."""
    return min(regimen.dose_mg, regimen.max_single_mg, regimen.max_daily_mg)


def _slots(regimen: Regimen, texts: MedicineTexts) -> tuple[str, ...]:
    """The times of day of a regular dose; none where no fact names the time or they are too many."""
    times = _times_a_day(regimen)
    if times == 1:
        return (texts.once,) if texts.once else ()
    return _TIMES.get(times, ())


def _times_a_day(regimen: Regimen) -> int:
    """How many doses fit in a day, by the interval and by the day's ceiling."""
    by_time = int(24 // regimen.every_h[0]) if regimen.every_h[0] > 0 else 1
    by_amount = int(regimen.max_daily_mg // _single(regimen)) if _single(regimen) > 0 else 1
    return max(1, min(by_time, by_amount))


def _often(regimen: Regimen, times: str, origin: tuple[str, ...], pen: Pen) -> Line:
    if times == "once" or _times_a_day(regimen) == 1:
        return pen.line("once_a_day", origin)
    return _hours(regimen, origin, pen)


def _hours(regimen: Regimen, origin: tuple[str, ...], pen: Pen) -> Line:
    """How long to wait: the shortest time alone, since a range does not say which of the two to keep to."""
    return pen.line("wait", origin, hours=pen.words.number(regimen.every_h[0]))


def _most(item: PlanItem, texts: MedicineTexts, origin: tuple[str, ...], plan: Plan, pen: Pen) -> tuple[Line, ...]:
    """The day's ceiling: as much as one may take as needed, else a limit never to pass.

    Whoever takes some of it already is told that this much may be added.
    """
    if item.regimen is None:
        return ()
    most = pen.words.number(item.regimen.max_daily_mg)
    if texts.taken == "as_needed":
        added = texts.on_top if texts.on_top and _takes_some(item, plan) else None
        on_top = (pen.line(added.id, added.origin),) if added else ()
        return (pen.line("dose", origin, amount=most), *on_top)
    return (pen.line("never_over", origin, amount=most),)


def _takes_some(item: PlanItem, plan: Plan) -> bool:
    """Whether the day's ceiling is only what the medicines of now leave of it; see `less` in medicines.yaml."""
    taken = plan.answers.get(f"{item.medicine}_total_mg_day")
    current = plan.answers.get("current_medicines")
    listed = isinstance(current, tuple) and item.medicine in current
    return listed and isinstance(taken, int | float) and taken > 0


def _wait(regimen: Regimen | None, texts: MedicineTexts, origin: tuple[str, ...], pen: Pen) -> tuple[Line, ...]:
    if regimen is None or texts.taken != "as_needed":
        return ()
    return (_hours(regimen, origin, pen),)


def _until(stop_on: date | None, origin: tuple[str, ...], pen: Pen) -> tuple[Line, ...]:
    """The last day, after its label; or that it is not settled yet."""
    if stop_on is None:
        return (pen.line("told_when_to_stop", origin),)
    day = pen.words.day(stop_on, "date_short").replace(" ", "\N{NO-BREAK SPACE}")
    last = Line(day, origin, "stop_on")
    return (pen.line("last_day", origin), last)


def _notes(
    regimen: Regimen | None, texts: MedicineTexts, origin: tuple[str, ...], plan: Plan, pen: Pen
) -> tuple[Line, ...]:
    """The notes under a row; whoever takes a medicine at set times is told first not to go up alone."""
    told = regimen is not None and texts.taken == "regular"
    first = (pen.line("only_if_told", origin),) if told else ()
    return first + tuple(pen.line(note.id, note.origin) for note in texts.notes if note.suits(plan))
