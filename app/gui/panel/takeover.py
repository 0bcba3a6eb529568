"""What stands in the panel while something is urgent: what to do now, why, and nothing that can wait."""

import re

from PySide6.QtCore import QCoreApplication

from app.engine.cards import Card
from app.engine.pack import Reminder
from app.gui.pack_words import said
from app.gui.panel import baseline, words
from app.gui.panel.advice import FACTS, SOURCE, reasons, sentences
from app.gui.panel.case import Case
from app.gui.panel.facts import FactLine, fact_lines, notes, once, other_lines, others, source_name, standing
from app.gui.panel.items import Facts, Fold, Head, Item, Lines, Source, Step
from app.gui.panel.listing import advice, by_status, settled
from app.gui.panel.run import Run, Runs, joined
from app.gui.panel.state import open_scope
from app.gui.panel.view import View

translate = QCoreApplication.translate
KEY = "now"
"""The takeover's key among the cards, for its parts."""


def takes_over(case: Case) -> bool:
    """Whether something urgent has words of its own: out of scope only emergencies and alerts have."""
    return not case.calm and bool(_urgent(case) or _out_of_scope(case))


def head(case: Case) -> Head:
    """The head: how urgent it is, and what is found."""
    return Head("emergency" if case.assessment.urgency == "emergency" else "urgent", _pairs(case)[0][0])


def rows(case: Case, view: View) -> list[Item]:
    """All rows below the head."""
    found: list[Item] = [*_steps(case), _letter(), *_reading(case)]
    found += _others(case)
    found += _source(case, view)
    found += _facts(case, view)
    found += baseline.rows(case, view, loud=True)
    return found + _waiting(case, view)


def _letter() -> Lines:
    """The letter that goes with the patient is one key away, wherever the hand is."""
    words = translate("Panel", "Referral letter to send along, filled in from the answers.")
    return Lines(f"{KEY}:letter", "print", translate("Panel", "Letter F9"), ((Run(words),),), rule=True)


def _urgent(case: Case) -> list[Card]:
    return [card for card in case.cards if card.status == "urgent"]


def _out_of_scope(case: Case) -> list[tuple[str, str]]:
    """Statement -> sentence of the emergencies that hold although the guideline is not for this person."""
    if case.assessment.applies or case.assessment.urgency != "emergency":
        return []
    named = [(name, line) for line in case.assessment.scope_why for name in _named(case, line)]
    return [
        (name, said(line.partition(f"{name}: ")[2].rstrip("."))) for name, line in named if name in case.pack.statements
    ]


def _named(case: Case, line: str) -> list[str]:
    """The emergencies that a line about the scope names by their ids: statements and alerts."""
    known = {alert.fact for alert in case.assessment.alerts}
    known |= {name for name, rule in case.pack.rules.items() if rule.emergency}
    return [name for name in re.findall(r"\b([A-Z]+\d+): ", line) if name in known]


def _pairs(case: Case) -> list[tuple[str, str]]:
    """What is found and what to do, for each urgent card: a statement says "do: found", an alert "found: do"."""
    said = [(bool(card.statements), card.text) for card in _urgent(case)]
    said += [(True, text) for _, text in _out_of_scope(case)]
    found = []
    for of_source, text in said:
        first, _, last = (part.strip() for part in text.partition(": "))
        pair = (last or first, first) if of_source else (first, last or first)
        found.append((_capital(pair[0]), _capital(_without_stop(pair[1]))))
    return found


def _without_stop(text: str) -> str:
    """A title has no full stop, unless it is more than one sentence."""
    return text.rstrip(".") if ". " not in text else text


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _names(case: Case) -> set[str]:
    return {name for card in _urgent(case) for name in card.statements} | {name for name, _ in _out_of_scope(case)}


def _reminders(case: Case) -> list[Reminder]:
    """What the guideline says beside the steps of this person's emergency."""
    names = _names(case)
    return [reminder for reminder in case.pack.reminders if reminder.statement in names]


def _steps(case: Case) -> list[Step]:
    said = [(do, "" if place == 0 else found) for place, (found, do) in enumerate(_pairs(case))]
    said[1:1] = [(reminder.title, reminder.text) for reminder in _reminders(case)]
    return [Step(f"step:{number}", number, title, text) for number, (title, text) in enumerate(said, 1)]


def _reading(case: Case) -> list[Lines]:
    """Why it is urgent, what is still open, and who it may not be for."""
    found = [
        Lines("now:W", "", translate("Panel", "Why"), (_why(case),), rule=True),
        Lines("now:M", "", translate("Panel", "Still open"), (_still_open(case),)),
    ]
    scope = tuple((Run(line),) for line in open_scope(case) if not _named(case, line))
    if scope:
        found.append(Lines("now:scope", "", translate("Panel", "Guideline"), scope))
    return found


def _why(case: Case) -> Runs:
    urgent = _urgent(case)
    told = {reason.field for card in urgent for reason in card.because}
    items = list(dict.fromkeys(runs for card in urgent for runs in reasons(case, card)))
    also = [flag for flag in case.flags_present if flag not in told]
    runs = joined(items, " · ")
    if len(told) == 1:
        runs += (Run(f". {translate('Panel', 'One answer is enough.')}"),)
    if also:
        names = ", ".join(words.small(case.pack.questions[flag].name) for flag in also)
        also_words = translate("Panel", "Also: {names}.").format(names=names)
        yes = translate("Panel", "yes")
        runs += (Run(f" {also_words}"),) if runs else (Run(f"{_capital(names)} "), Run(yes, bold=True))
    return runs


def _still_open(case: Case) -> Runs:
    number = len(case.flags_open)
    if not number:
        return (Run(translate("Panel", "Nothing. Every red flag is answered.")),)
    told = translate("Panel", "{flags}. None of them can lift this.").format(flags=words.red_flags(number))
    forcing = () if case.assessment.urgency == "emergency" else case.forcing
    if not forcing:
        return (Run(told),)
    names = joined(((Run(case.pack.questions[f].name, ink="accent", go=f"question:{f}"),) for f in forcing), ", ")
    yes = translate("Panel", "A yes makes it an emergency:")
    return (Run(f"{told} {yes} "), *names)


def _source(case: Case, view: View) -> list[Item]:
    together = [card.statements for card in _urgent(case) if card.statements]
    together += [(name,) for name, _ in _out_of_scope(case)]
    if not together:
        return []
    places = [words.source_place(case.pack, names) for names in together]
    opened = SOURCE in view.opened(KEY)
    said = tuple(line for names in together for line in sentences(case, names)) if opened else ()
    return [Source("now:S", (Run("; ".join(places)),), said)]


def _others(case: Case) -> list[Item]:
    """What other guidelines say of it, each once."""
    found = once(note for card in _urgent(case) for note in others(card))
    return [Lines("now:O", "", translate("Panel", "Others say"), other_lines(case, found))] if found else []


def _facts(case: Case, view: View) -> list[Item]:
    """Those beside the steps, then those of the urgent cards; each once, whatever it is said of."""
    known = {
        fact: FactLine(fact, (Run(f"{reminder.because} "), *standing(case.pack, fact)))
        for reminder in _reminders(case)
        for fact in reminder.facts
    }
    found = once(note for card in _urgent(case) for note in notes(card) if note.fact not in known)
    lines, more = fact_lines(case, found, whole=FACTS in view.opened(KEY))
    lines = (*known.values(), *(_placed(case, line) for line in lines))
    return [Facts("now:facts", lines, more)] if lines else []


def _placed(case: Case, line: FactLine) -> FactLine:
    """An alert's own words are the title and the step above, so here stands where they come from."""
    if all(alert.fact != line.id for alert in case.assessment.alerts):
        return line
    return FactLine(line.id, (Run(f"{source_name(case.pack, line.id)} "), *standing(case.pack, line.id)))


def _waiting(case: Case, view: View) -> list[Item]:
    """Routine care on hold, and what stands all the same; both folded."""
    found: list[Item] = []
    groups = by_status(case)
    held = groups.pop("hold", [])
    if held:
        names = words.statement_ids(name for _, card in held for name in card.statements)
        is_open = "hold" in view.groups
        routine = translate("Panel", "routine care: {names}").format(names=names)
        found.append(Fold("fold:hold", words.status("hold"), routine, "hold", (), open=is_open))
        found += [advice(case, view, key, card) for key, card in held if is_open or key in view.cards]
    for status in ("urgent", "ask"):
        groups.pop(status, None)
    return found + (settled(case, view, groups) if groups else [])
