"""A medicine's card beyond what every card has: its regimen with the arithmetic, its place, and with which others."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.engine.assessment import FactNote, MedicineResult, Regimen
from app.engine.cards import Card
from app.engine.pack import Pack
from app.engine.together import Pair
from app.gui.numbers import number
from app.gui.pack_words import said, said_of_dose
from app.gui.panel import words
from app.gui.panel.case import Case
from app.gui.panel.facts import notes, standing
from app.gui.panel.run import Run, Runs
from app.gui.words import day
from app.handouts.plan import last_day

translate = QCoreApplication.translate
OFFERED = ("do", "consider")


def name_of(pack: Pack, medicine: str) -> str:
    """A medicine in a word: "Paracetamol" of "Paracetamol (acetaminophen)"."""
    return pack.medicines[medicine].text.split(" (")[0]


def taken_name(pack: Pack, medicine: str) -> str:
    """A medicine as it is taken: with its class, where nothing but the list of what is taken tells."""
    known, own = pack.medicines[medicine], name_of(pack, medicine)
    if len(known.taken) > 1:
        return own
    ((field, value),) = known.taken.items()
    listed = next(one.text for one in pack.questions[field].choices if one.id == value)
    listed = words.without_examples(listed)
    return own if listed.startswith(own) else f"{listed} ({words.small(own)})"


def dose(case: Case, card: Card, medicine: MedicineResult) -> tuple[Runs, ...]:
    """A regimen, its arithmetic, what it adds up to and its last day; its facts stand among the card's own."""
    if medicine.regimen is None:
        return ()
    lines = [(Run(words.regimen_words(medicine.regimen), bold=True),)]
    below = {note.fact for note in notes(card)}
    worked_out = (note for note in medicine.regimen.notes if note.partition(":")[0] not in below)
    lines += [(Run(said_of_dose(note), ink="text2"),) for note in worked_out]
    told = (_in_all(case, medicine.medicine, medicine.regimen), until(medicine.regimen, case.held_on))
    return (*lines, *((Run(text),) for text in told if text))


def until(regimen: Regimen, held_on: date | None) -> str:
    """The last day of a course that begins with the visit; empty where no length is set."""
    last = last_day(held_on, regimen) if held_on else None
    if last is None or held_on is None:
        return ""
    return translate("Panel", "Begun on {first}, the last day is {last}.").format(first=day(held_on), last=day(last))


def _in_all(case: Case, medicine: str, regimen: Regimen) -> str:
    """The day's total of the substance, when other products that hold it are taken already."""
    column = next((one for one in case.pack.medicines[medicine].columns if one.name == "max_daily_mg"), None)
    taken = case.answers.get(column.less) if column and column.less else None
    if not isinstance(taken, int | float) or not taken:
        return ""
    shape = translate("Panel", "From all products: {taken} mg now and up to {more} mg more make {sum} mg a day.")
    most = regimen.max_daily_mg
    return shape.format(taken=number(taken), more=number(most), sum=number(taken + most))


def place(case: Case, medicine: MedicineResult) -> str:
    """Which of two the source prefers, and why; empty where it prefers none."""
    known, pack = case.pack.medicines[medicine.medicine], case.pack
    if not known.preferred or medicine.preferred is None or medicine.status not in OFFERED:
        return ""
    rival = next((one for one in pack.medicines.values() if one.statement == known.preferred_unless), None)
    if rival is None:
        behind = [one for one in pack.medicines.values() if one.preferred_unless == known.statement]
        names = ", ".join(words.small(name_of(pack, one.id)) for one in behind)
        shape = translate("Panel", "Preferred after an NSAID, before {names} ({ids}).")
        ids = words.statement_ids((known.statement, *(one.statement for one in behind)))
        return shape.format(names=names, ids=ids) if names else ""
    ids = words.statement_ids((rival.statement, known.statement))
    first = name_of(pack, rival.id)
    if not medicine.preferred:
        shape = translate("Panel", "Second to {first}, which is open to this person ({ids}).")
        return shape.format(first=words.small(first), ids=ids)
    status = case.assessment.medicines[rival.id].status
    why = {
        "blocked": translate("Panel", "Preferred here: {first} is ruled out ({ids})."),
        "not_now": translate("Panel", "Preferred here: {first} has failed, or is not for now ({ids})."),
    }
    return why[status].format(first=words.small(first), ids=ids) if status in why else ""


def together(case: Case, card: Card) -> tuple[Runs, ...]:
    """What choosing this medicine and another open one together does: facts first, then those of which none speaks."""
    own = card.medicine
    if own is None or card.status not in OFFERED:
        return ()
    pairs = [pair for pair in case.open_pairs if own in (pair.one, pair.other)]
    spoken = [line for blocked in (True, False) for line in _spoken(case.pack, own, pairs, blocked=blocked)]
    silent = [_other(pair, own) for pair in pairs if not pair.notes]
    if silent:
        shape = translate("Panel", "With {names}: no fact speaks against it.")
        spoken.append((Run(shape.format(names=_names(case.pack, silent)), ink="text2"),))
    return tuple(spoken)


def _spoken(pack: Pack, own: str, pairs: Sequence[Pair], *, blocked: bool) -> list[Runs]:
    """Each fact once, with all the medicines that it speaks of; facts about the same ones stand together."""
    about: dict[FactNote, tuple[str, ...]] = {}
    for pair in pairs:
        # Of what is not to be taken together, how to do it with care would speak against that.
        for note in pair.notes if blocked or not pair.blocked else ():
            if (note.effect == "block") is blocked:
                about[note] = (*about.get(note, ()), _other(pair, own))
    shape = translate("Panel", "Not with {names}:") if blocked else translate("Panel", "Care with {names}:")
    lines = []
    for others in dict.fromkeys(about.values()):
        led: Runs = (Run(f"{shape.format(names=_names(pack, others))} ", bold=blocked),)
        for note in (note for note, found in about.items() if found == others):
            fact = Run(f"{note.fact}\u00a0", bold=True, ink="text2")
            lines.append(
                (*led, Run(f"{_unled(pack, (own, *others), said(note.text))} "), fact, *standing(pack, note.fact))
            )
            led = ()
    return lines


def _unled(pack: Pack, named: Iterable[str], text: str) -> str:
    """A fact's words without the medicine that leads them, since the card or the line names it already."""
    for one in named:
        # French parts the colon from its word.
        text = re.sub(rf"^{re.escape(name_of(pack, one))}\u00a0?: ", "", text)
    return words.capital(text)


def _other(pair: Pair, own: str) -> str:
    return pair.other if pair.one == own else pair.one


def _names(pack: Pack, medicines: Iterable[str]) -> str:
    return ", ".join(words.small(name_of(pack, one)) for one in medicines)
