"""How the plan says numbers, days, statements and reasons."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.engine.assessment import Regimen
from app.gui.dates import no_such_day, read_day
from app.gui.numbers import number
from app.gui.words import day
from app.handouts.plan import last_day

REASONS = ("prefers_not", "tried_before", "not_available", "too_costly", "other_reason_stronger", "not_now")
NO_BREAK = "\N{NO-BREAK SPACE}"


def reason_text(code: str) -> str:
    """A reason for declining in words; one that an older record holds is shown as it is."""
    tr = QCoreApplication.translate
    return {
        "prefers_not": tr("Plan", "Patient prefers not to"),
        "tried_before": tr("Plan", "Tried before"),
        "not_available": tr("Plan", "Not available here"),
        "too_costly": tr("Plan", "Too costly"),
        "other_reason_stronger": tr("Plan", "Another reason is stronger"),
        "not_now": tr("Plan", "Not now"),
    }.get(code, code)


def status_text(status: str) -> str:
    """The word that stands beside a status shape."""
    tr = QCoreApplication.translate
    return {
        "emergency": tr("Plan", "Emergency"),
        "urgent": tr("Plan", "Urgent"),
        "do": tr("Plan", "Do"),
        "consider": tr("Plan", "Consider"),
        "blocked": tr("Plan", "Blocked"),
        "avoid": tr("Plan", "Avoid"),
        "hold": tr("Plan", "No longer advised"),
        "own": tr("Plan", "Own"),
    }[status]


def read_near_day(typed: str, today: date) -> date | None:
    """A day as somebody types it; without a year, the next such day. None for what is no day."""
    found = read_day(typed)
    if found is None and typed.strip():
        years = (read_day(f"{typed} {year}") for year in (today.year, today.year + 1))
        found = next((day_found for day_found in years if day_found and day_found >= today), None)
    return found


def no_near_day(typed: str, today: date) -> str:
    """That the month has no such day, also where the year is left out; else nothing."""
    return no_such_day(typed) or no_such_day(f"{typed} {today.year}")


def statement_ids(statements: tuple[str, ...]) -> str:
    """S12–S14 for neighbours, S26 S28 for others."""
    runs: list[list[int]] = []
    for place in sorted(int(name.removeprefix("S")) for name in statements):
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return " ".join(f"S{run[0]:02}–S{run[-1]:02}" if len(run) > 1 else f"S{run[0]:02}" for run in runs)


def doses_a_day(regimen: Regimen) -> int:
    """How many doses fit into a day, by the interval and by the day's ceiling."""
    by_amount = regimen.max_daily_mg // regimen.dose_mg if regimen.dose_mg > 0 else 0
    return int(min(by_amount, 24 // regimen.every_h[0] if regimen.every_h[0] > 0 else 1))


def arithmetic(regimen: Regimen, held_on: date) -> str:
    """6 × 400 mg = 2,400 mg a day, until 30 Nov 2026."""
    tr = QCoreApplication.translate
    times = doses_a_day(regimen)
    line = tr("Plan", "{times} × {dose} mg = {total} mg a day").format(
        times=times, dose=number(regimen.dose_mg), total=number(times * regimen.dose_mg)
    )
    if regimen.start_mg < regimen.dose_mg:
        line += tr("Plan", ", first dose {start} mg").format(start=number(regimen.start_mg))
    until = last_day(held_on, regimen)
    return f"{line}{_until(until)}."


def summary(regimen: Regimen, held_on: date) -> str:
    """400 mg, every 4–6 h, at most 2,400 mg a day, until 30 Nov 2026."""
    tr = QCoreApplication.translate
    least, most = regimen.every_h
    hours = number(least) if least == most else f"{number(least)}–{number(most)}"
    line = tr("Plan", "{dose} mg every {hours} h, at most {day} mg a day").format(
        dose=number(regimen.dose_mg), hours=hours, day=number(regimen.max_daily_mg)
    )
    until = last_day(held_on, regimen)
    return f"{line}{_until(until)}"


def _until(last: date | None) -> str:
    """The last day, never broken in two."""
    if last is None:
        return ""
    words = QCoreApplication.translate("Plan", "until {day}").format(day=day(last))
    return f", {words.replace(' ', NO_BREAK)}"
