"""A month's report as tables: the same on the screen, on paper and in a file of comma-separated values."""

import csv
import io
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.engine.pack import Pack
from app.gui.language import language
from app.gui.plan.words import reason_text
from app.gui.words import day
from app.handouts.direction import apart
from app.handouts.tables import Table, TablePage
from app.month import HIDDEN, LEAST, SOME, Advice, Month, guarded, guarded_parts, guarded_total

translate = QCoreApplication.translate
_RISKY = ("=", "+", "-", "@", "\t")
"""A cell that begins so would be taken for a formula by a spreadsheet."""


def title(first: date) -> str:
    """Of the month that begins on this day."""
    return translate("Report", "Report of {month}").format(month=day(first, "MMMM yyyy"))


def guard_words() -> str:
    """Why some numbers are not there."""
    words = translate(
        "Report", "Numbers from 1 to {most} are not told apart, and one that would give such a number away is hidden."
    )
    return words.format(most=LEAST - 1)


def tables(pack: Pack, found: Month) -> tuple[Table, ...]:
    """Visits, red flags, advice with its reasons, and the change of pain."""
    return (_visits(found), _flags(pack, found), _advice(pack, found), _reasons(pack, found), _pain(found))


def as_page(pack: Pack, found: Month, clinic: str) -> TablePage:
    """The report for paper."""
    footer = " · ".join(part for part in (apart(clinic, rightward=True), title(found.first)) if part)
    guideline = f"{pack.id} {pack.version}"
    about = (clinic, guideline, guard_words())
    return TablePage(found.last, title(found.first), about, tables(pack, found), footer, language=language())


def as_csv(pack: Pack, found: Month) -> str:
    """The report as rows: which table, then its cells."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([title(found.first)])
    for table in tables(pack, found):
        writer.writerow([table.heading, *table.columns])
        for row in table.rows:
            writer.writerow([table.heading, *(f"'{cell}" if cell.startswith(_RISKY) else cell for cell in row)])
    return out.getvalue()


def advice_name(pack: Pack, advice: Advice) -> str:
    """What a piece of advice is called, with its statements."""
    group = next((one for one in pack.groups if one.statements == advice.statements), None)
    if group is not None:
        words = group.texts[""]
    elif advice.statements and advice.statements[0] in pack.rules:
        words = "; ".join(pack.rules[name].text("") for name in advice.statements if name in pack.rules)
    else:
        words = next((alert.text for alert in pack.alerts if alert.fact == advice.item), advice.item)
    return f"{words} ({' '.join(advice.statements) or advice.item})"


def _told(count: str) -> str:
    """A guarded count in the language of the window."""
    return {HIDDEN: translate("Report", "5 or more"), SOME: translate("Report", "1 or more")}.get(count, count)


def _declined(advice: Advice) -> str:
    """Its reasons stand in a table of their own from LEAST on, and add up to it."""
    return guarded(advice.declined) if advice.declined < LEAST else _told(guarded_total(advice.reasons))


def _visits(found: Month) -> Table:
    words = {
        "emergency": translate("Report", "Emergency"),
        "urgent": translate("Report", "Urgent"),
        "undetermined": translate("Report", "Not decided"),
        "routine": translate("Report", "Routine"),
    }
    counts = {code: found.urgencies.get(code, 0) for code in words}
    visits, people = guarded_total(counts), guarded(found.patients)
    if visits == HIDDEN and found.patients >= LEAST:
        # So many people had at least so many visits.
        people = HIDDEN
    rows = [
        (translate("Report", "Visits, signed"), _told(visits)),
        (translate("Report", "People seen"), _told(people)),
        *((words[code], _told(count)) for code, count in guarded_parts(counts).items()),
        (translate("Report", "Visits with a referral accepted"), guarded(found.referrals)),
    ]
    return Table(
        translate("Report", "Visits"), (translate("Report", "What"), translate("Report", "Number")), tuple(rows)
    )


def _flags(pack: Pack, found: Month) -> Table:
    rows = tuple((pack.questions[name].name, guarded(count)) for name, count in found.red_flags.items())
    heads = (translate("Report", "Red flag"), translate("Report", "Visits with it"))
    notes = () if rows else (translate("Report", "None was present."),)
    return Table(translate("Report", "Red flags"), heads, rows, notes=notes)


def _advice(pack: Pack, found: Month) -> Table:
    rows = tuple((advice_name(pack, one), guarded(one.accepted), _declined(one)) for one in found.advice)
    heads = (translate("Report", "Advice"), translate("Report", "Accepted"), translate("Report", "Declined"))
    notes = () if rows else (translate("Report", "Nothing was accepted or declined."),)
    return Table(translate("Report", "Advice"), heads, rows, notes=notes)


def _reasons(pack: Pack, found: Month) -> Table:
    rows = tuple(
        (advice_name(pack, one), reason_text(reason), _told(count))
        for one in found.advice
        if one.declined >= LEAST
        for reason, count in guarded_parts(dict(one.reasons.most_common())).items()
    )
    heads = (translate("Report", "Advice"), translate("Report", "Reason"), translate("Report", "Number"))
    note = translate("Report", "Only of advice that was declined {least} times or more.").format(least=LEAST)
    return Table(translate("Report", "Why advice was declined"), heads, rows, notes=(note,))


def _pain(found: Month) -> Table:
    words = {
        "better": translate("Report", "Better"),
        "same": translate("Report", "No change that counts"),
        "worse": translate("Report", "Worse"),
    }
    parts = guarded_parts(dict(found.pain))
    note = translate(
        "Report",
        "The last score of the month against the one before it, of people who have both. "
        "A change counts from 2 points or 30 % (IN18).",
    )
    heads = (translate("Report", "Worst pain, 24 h"), translate("Report", "People"))
    rows = tuple((words[change], _told(count)) for change, count in parts.items())
    return Table(translate("Report", "Change of pain at follow-up"), heads, rows, notes=(note,))
