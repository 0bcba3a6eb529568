"""The impact of another guideline in words: its first sentence, its rows, the paper and the file of values."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app import spreadsheet
from app.engine.compared import Change
from app.engine.pack import Pack
from app.gui.comparison import words as comparing
from app.gui.language import language
from app.gui.words import day
from app.handouts.tables import Table, TablePage
from app.impact import Affected, Impact

translate = QCoreApplication.translate


def top(found: Impact) -> str:
    """How many patients it is about."""
    number = len(found.affected)
    if not found.looked_at:
        return translate("Guideline", "No patient has an open follow-up.")
    if not number:
        words = translate("Guideline", "None of {of} patients with an open follow-up would get other advice.")
        return words.format(of=f"{found.looked_at:,}")
    words = translate("Guideline", "{n} of {of} patients with an open follow-up would get other advice.")
    said = words.format(n=f"{number:,}", of=f"{found.looked_at:,}")
    if found.urgent:
        urgent = translate("Guideline", "{n} would become urgent.").format(n=f"{found.urgent:,}")
        return f"{said} {urgent}"
    return said


def by_change(found: Impact) -> tuple[tuple[Change, int], ...]:
    """Each change of advice once, as the first patient has it, with how many have it; the most frequent first."""
    counts: dict[object, list[Change]] = {}
    for one in found.affected:
        for change in one.replay.advice:
            key = (change.items, change.what, change.before, change.after, change.said_after)
            counts.setdefault(key, []).append(change)
    return tuple((same[0], len(same)) for same in sorted(counts.values(), key=len, reverse=True))


def patients(number: int) -> str:
    """So many patients."""
    one = translate("Guideline", "1 patient")
    return one if number == 1 else translate("Guideline", "{n} patients").format(n=f"{number:,}")


def who(one: Affected) -> str:
    """Name and number."""
    return f"{one.patient.name} · {translate('Guideline', 'No. {number}').format(number=one.patient.number)}"


def due(one: Affected) -> str:
    """When the follow-up is, and which visit it is about."""
    words = translate("Guideline", "due {due}, visit of {held}")
    return words.format(due=day(one.due_on), held=day(one.held_on))


def what(one: Affected) -> list[str]:
    """Every change of one patient, a line each."""
    told = comparing.about_all(one.replay.stored, one.replay.now)
    return [*told, *(_change(change) for change in one.replay.advice)]


def as_page(pack: Pack, found: Impact, clinic: str, today: date) -> TablePage:
    """The report for paper."""
    title = translate("Guideline", "What guideline {version} would change").format(version=pack.version)
    counts = [(_change(change), f"{number:,}") for change, number in by_change(found)]
    people = [(who(one), day(one.due_on), "; ".join(what(one))) for one in found.affected]
    heads = (translate("Guideline", "Advice"), translate("Guideline", "Patients"))
    names = (translate("Guideline", "Patient"), translate("Guideline", "Due"), translate("Guideline", "What changes"))
    tables = (
        Table(translate("Guideline", "By advice"), heads, tuple(counts)),
        Table(translate("Guideline", "By patient"), names, tuple(people), wide=2),
    )
    footer = " · ".join(part for part in (clinic, title) if part)
    about = (clinic, f"{pack.id} {pack.version}, {pack.digest[:16]}", top(found))
    shown = tuple(table for table in tables if table.rows)
    return TablePage(today, title, about, shown, footer, language=language())


def as_csv(pack: Pack, found: Impact) -> str:
    """A row for each change of each patient."""
    heads = ("patient", "name", "visit", "due", "urgency_then", "urgency_now", "advice", "then", "now", "says", "why")
    return spreadsheet.lines([heads, *(row for one in found.affected for row in _csv_rows(pack, one))])


def _csv_rows(pack: Pack, one: Affected) -> Iterable[tuple[object, ...]]:
    replay = one.replay
    person = (one.patient.number, one.patient.name, one.held_on.isoformat(), one.due_on.isoformat())
    urgencies = (replay.stored.urgency, replay.now.urgency)
    if not replay.advice:
        yield (*person, *urgencies, "", "", "", "; ".join(comparing.about_all(replay.stored, replay.now)), "")
    for change in replay.advice:
        lines = comparing.lines(change, comparing.finder(pack))
        statuses = (change.before or "", change.after or "")
        yield (*person, *urgencies, comparing.ids(change), *statuses, comparing.sentence(change), "; ".join(lines))


def _change(change: Change) -> str:
    before, after = comparing.status_word(change.before), comparing.status_word(change.after)
    turn = f"{before} → {after}" if before != after else f"{after}, {comparing.other(change)}"
    return f"{turn}: {comparing.sentence(change)} ({comparing.ids(change)})"
