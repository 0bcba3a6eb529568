"""How the panel says answers, statements, doses and facts."""

import re
from collections.abc import Iterable, Sequence

from app.engine.assessment import FactNote, Reason, Regimen
from app.engine.cards import Card
from app.engine.condition import literals
from app.engine.pack import Pack, Question
from app.gui.panel.run import Run, Runs

STATUS = {
    "emergency": "Emergency",
    "urgent": "Urgent",
    "do": "Do",
    "consider": "Consider",
    "ask": "Undecided",
    "blocked": "Blocked",
    "avoid": "Avoid",
    "hold": "On hold",
    "not_now": "Not now",
}
KIND = {
    "treat": "treatment",
    "medicine": "medicine",
    "avoid": "what to leave out",
    "escalate": "referral",
    "monitor": "what to watch",
    "context": "background",
}
SHORT_UNIT = 8


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def status_shape(card: Card) -> str:
    """The name of a card's shape, which is also the key of its word."""
    return "emergency" if card.emergency else card.status


def status_word(card: Card) -> str:
    """The word that a card's shape and colour stand for."""
    return STATUS[status_shape(card)]


def answer_words(question: Question, value: object) -> str:
    """An answer in words, as they stand after the question's name."""
    if value is None:
        return "not known"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        unit = f" {question.unit_text}" if question.unit_text and len(question.unit_text) <= SHORT_UNIT else ""
        return f"{value:,g}{unit}"
    words = {choice.id: small(choice.text) for choice in question.choices}
    if isinstance(value, str):
        return words[value]
    members = [str(member) for member in value] if isinstance(value, Sequence) else []
    return ", ".join(words[member] for member in members) or "none"


def small(text: str) -> str:
    """The same words inside a sentence; abbreviations keep their capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


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
                found.append(answer_words(question, members or tuple(reason.value)))
            else:
                found.append(f"{small(question.name)} {answer_words(question, reason.value)}")
    return ", ".join(dict.fromkeys(", ".join(found).split(", ")))


def short_name(pack: Pack, card: Card) -> str:
    """What a card is about, in the fewest words that its own sentence has."""
    if card.medicine:
        return small(pack.medicines[card.medicine].text)
    head = re.split("[:;]|, ", card.text)[0]
    return small(head.removeprefix("Consider "))


def ranges(numbers: Iterable[int], shape: str = "{}") -> list[str]:
    """Numbers with runs of three and more drawn together: 3–6."""
    found: list[list[int]] = []
    for number in sorted(set(numbers)):
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    words = []
    for together in found:
        if len(together) > 2:
            words.append(f"{shape.format(together[0])}–{shape.format(together[-1])}")
        else:
            words.extend(shape.format(number) for number in together)
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
    return f"{words}, {'line' if len(said) == 1 else 'lines'} {lines}"


def regimen_words(regimen: Regimen) -> str:
    """A regimen on one line: dose, how often, ceilings, how long."""
    least, most = regimen.every_h
    often = f"{least:g}" if least == most else f"{least:g}–{most:g}"
    parts = [f"{regimen.dose_mg:,g} mg", f"every {often} h"]
    if regimen.start_mg < regimen.dose_mg:
        parts.insert(0, f"start with {regimen.start_mg:,g} mg")
    if regimen.max_single_mg > regimen.dose_mg:
        parts.append(f"at most {regimen.max_single_mg:,g} mg at once")
    parts.append(f"at most {regimen.max_daily_mg:,g} mg a day")
    if regimen.max_days is not None:
        parts.append(count(int(regimen.max_days), "day"))
    return ", ".join(parts)


def standing(pack: Pack, fact: str) -> Runs:
    """How far a fact can be trusted: its basis, bold unless it was seen, and its grade."""
    known = pack.facts[fact]
    grade = "C,\u00a0weak" if known.grade == "C" else known.grade
    return Run(known.basis, bold=known.basis != "seen", ink="text2"), Run(f",\u00a0{grade}", ink="text2")
