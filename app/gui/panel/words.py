"""How the panel says answers, statements, doses and facts."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from app.engine.assessment import FactNote, Reason, Regimen
from app.engine.cards import Card
from app.engine.condition import literals
from app.engine.pack import Pack, Question
from app.gui.answer_words import in_figures
from app.gui.numbers import number
from app.gui.panel.run import Run, Runs
from app.gui.units import is_converted

translate = QCoreApplication.translate
SHORT_UNIT = 8


def status(shape: str) -> str:
    """The word of a status; an emergency has its own."""
    return {
        "emergency": translate("Panel", "Emergency"),
        "urgent": translate("Panel", "Urgent"),
        "do": translate("Panel", "Do"),
        "consider": translate("Panel", "Consider"),
        "ask": translate("Panel", "Undecided"),
        "blocked": translate("Panel", "Blocked"),
        "avoid": translate("Panel", "Avoid"),
        "hold": translate("Panel", "On hold"),
        "not_now": translate("Panel", "Not now"),
    }[shape]


def kind(pack: Pack, card: Card) -> str:
    """What sort of advice a card is."""
    if not card.statements:
        return translate("Panel", "safety fact")
    return {
        "treat": translate("Panel", "treatment"),
        "medicine": translate("Panel", "medicine"),
        "avoid": translate("Panel", "what to leave out"),
        "escalate": translate("Panel", "referral"),
        "monitor": translate("Panel", "what to watch"),
        "context": translate("Panel", "background"),
    }[pack.statements[card.statements[0]].kind]


def red_flags(number: int) -> str:
    """So many red flags."""
    return translate("Panel", "1 red flag") if number == 1 else translate("Panel", "{n} red flags").format(n=number)


def status_shape(card: Card) -> str:
    """The name of a card's shape, which is also the key of its word."""
    return "emergency" if card.emergency else card.status


def status_word(card: Card) -> str:
    """The word that a card's shape and colour stand for."""
    return status(status_shape(card))


def answer_words(question: Question, value: object) -> str:
    """An answer in words, as they stand after the question's name."""
    if value is None:
        return translate("Panel", "not known")
    if isinstance(value, bool):
        return translate("Panel", "yes") if value else translate("Panel", "no")
    if isinstance(value, int | float):
        unit = f" {question.unit_text}" if question.unit_text and len(question.unit_text) <= SHORT_UNIT else ""
        return in_figures(question, value) + ("" if is_converted(question) else unit)
    words = {choice.id: small(choice.text) for choice in question.choices}
    if isinstance(value, str):
        return words[value]
    members = [str(member) for member in value] if isinstance(value, Sequence) else []
    return ", ".join(words[member] for member in members) or translate("Panel", "none")


def small(text: str) -> str:
    """The same words inside a sentence; abbreviations keep their capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def capital(text: str) -> str:
    """The same words at the beginning of a sentence; `eGFR` stays."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]


def reason_runs(pack: Pack, reason: Reason) -> Runs:
    """A given answer: the question's name, and the answer in bold."""
    question = pack.questions[reason.field]
    return (Run(f"{question.name} "), Run(answer_words(question, reason.value), bold=True))


def blocker_words(pack: Pack, notes: Iterable[FactNote]) -> str:
    """What blocks, in the fewest words: the chosen value of a list, or the question that was answered yes."""
    found: list[str] = []
    for note in notes:
        uses = [use for use in pack.uses if use.fact == note.fact and use.effect == note.effect]
        looked_for = {str(v) for use in uses for test, _ in literals(use.when.node) for v in test.values}
        for reason in note.because:
            question = pack.questions[reason.field]
            if isinstance(reason.value, bool):
                found.append(small(question.name))
            elif isinstance(reason.value, list | tuple):
                members = tuple(member for member in reason.value if str(member) in looked_for)
                names = (answer_words(question, (each,)) for each in members or tuple(reason.value))
                # Which medicines belong to a class is told where it is asked.
                found.extend(without_examples(name) for name in names)
            else:
                found.append(f"{small(question.name)}: {answer_words(question, reason.value)}")
    return ", ".join(dict.fromkeys(", ".join(found).split(", ")))


def without_examples(words: str) -> str:
    """A class of medicines without those that are named as examples."""
    return words.partition(translate("Panel", ", e.g.", "before the examples in a choice of the guideline"))[0]


def short_name(pack: Pack, card: Card) -> str:
    """What a card is about, in the fewest words that its own sentence has."""
    if card.medicine:
        return small(pack.medicines[card.medicine].text)
    head = re.split("[:;]|, ", card.text)[0]
    head = head.strip()
    return small(head.removeprefix(translate("Panel", "Consider", "how a card begins") + " "))


def ranges(numbers: Iterable[int], shape: str = "{}") -> list[str]:
    """Numbers with runs of three and more drawn together: 3–6."""
    found: list[list[int]] = []
    for one in sorted(set(numbers)):
        if found and one == found[-1][-1] + 1:
            found[-1].append(one)
        else:
            found.append([one])
    words = []
    for together in found:
        if len(together) > 2:
            words.append(f"{shape.format(together[0])}–{shape.format(together[-1])}")
        else:
            words.extend(shape.format(one) for one in together)
    return words


def ids(card: Card) -> str:
    """The statements that a card says, `S12–S14`; an alert has its fact's id."""
    return statement_ids(card.statements) or card.id


def statement_ids(names: Iterable[str]) -> str:
    """Statements' ids, runs drawn together."""
    return " ".join(ranges((int(name[1:]) for name in names), "S{:02}"))


def references(card: Card) -> str:
    """The source's references, `[3, 5]`; nothing where there are none."""
    return f"[{', '.join(str(ref) for ref in card.refs)}]" if card.refs else ""


def source_place(pack: Pack, names: Sequence[str]) -> str:
    """Where the source says these statements: `S08 [3, 5], line 13`."""
    said = [pack.statements[name] for name in names]
    refs = ", ".join(str(ref) for ref in sorted({ref for statement in said for ref in statement.refs}))
    lines = ", ".join(ranges(statement.line for statement in said))
    words = f"{statement_ids(names)} [{refs}]" if refs else statement_ids(names)
    place = translate("Panel", "{ids}, line {n}") if len(said) == 1 else translate("Panel", "{ids}, lines {n}")
    return place.format(ids=words, n=lines)


def regimen_words(regimen: Regimen) -> str:
    """A regimen on one line: dose, how often, ceilings, how long."""
    least, most = regimen.every_h
    often = number(least) if least == most else f"{number(least)}–{number(most)}"
    parts = [f"{number(regimen.dose_mg)} mg", translate("Panel", "every {n} h").format(n=often)]
    if regimen.start_mg < regimen.dose_mg:
        parts.insert(0, translate("Panel", "start with {n} mg").format(n=number(regimen.start_mg)))
    if regimen.max_single_mg > regimen.dose_mg:
        parts.append(translate("Panel", "at most {n} mg at once").format(n=number(regimen.max_single_mg)))
    parts.append(translate("Panel", "at most {n} mg a day").format(n=number(regimen.max_daily_mg)))
    if regimen.max_days is not None:
        days = int(regimen.max_days)
        parts.append(translate("Panel", "1 day") if days == 1 else translate("Panel", "{n} days").format(n=days))
    return ", ".join(parts)
