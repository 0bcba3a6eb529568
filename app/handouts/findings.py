"""What the answers of one visit say, in words: given, not known, not asked. An answer to a question that is not
asked any more does not exist."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.engine.engine import Engine
from app.engine.pack import Pack, Value
from app.handouts.clinician.copy_words import Voice, small, voice
from app.handouts.record import VisitRecord

_NOT_ASKED = object()


@dataclass(frozen=True)
class Flags:
    """The red flags of one visit by their answers, each once, in the order of the page."""

    present: tuple[str, ...]
    not_known: tuple[str, ...]
    not_asked: tuple[str, ...]
    absent: tuple[str, ...]


@dataclass(frozen=True)
class Findings:
    """The answers of one visit that count; `names` words questions otherwise than the screen does."""

    pack: Pack
    answers: Mapping[str, Value | None]
    names: Mapping[str, str]
    say: Voice

    def name(self, question: str) -> str:
        """A question in its shortest words."""
        return self.names.get(question) or self.pack.questions[question].name

    def flags(self) -> Flags:
        """The red flags, parted by what was answered."""
        found: dict[object, list[str]] = {True: [], None: [], _NOT_ASKED: [], False: []}
        for question in self.pack.questions:
            if question in self.pack.red_flags:
                found[self.answers.get(question, _NOT_ASKED)].append(question)
        return Flags(*(tuple(members) for members in found.values()))

    def yes(self, questions: Iterable[str]) -> tuple[str, ...]:
        """Those of the questions that were answered yes."""
        return tuple(question for question in questions if self.answers.get(question) is True)

    def said(self, question: str) -> str:
        """The answer to one question, or that there is none."""
        if question not in self.answers:
            return self.say("not_asked")
        return self.say.answer(self.pack.questions[question], self.answers[question])

    def told(self, question: str) -> str:
        """The question and its answer, as part of a line."""
        return f"{small(self.name(question))} {self.said(question)}"

    def briefly(self, question: str) -> str:
        """As `told`; what was answered yes is its name alone."""
        return small(self.name(question)) if self.answers.get(question) is True else self.told(question)

    def members(self, question: str) -> tuple[str, ...]:
        """The members of a set that was answered, in words."""
        given = self.answers.get(question)
        texts = {choice.id: choice.text for choice in self.pack.questions[question].choices}
        chosen = given if isinstance(given, tuple) else ()
        return tuple(small(texts.get(member, member).partition(",")[0]) for member in chosen)


def findings(
    engine: Engine,
    record: VisitRecord,
    names: Mapping[str, str] | None = None,
    say: Voice | None = None,
    worded: Pack | None = None,
) -> Findings:
    """The answers of a visit to what is asked of this person, as the pack of today words them, or `worded` does.

    Of a visit that was decided on by another pack, answers to questions that are not asked of everybody are left out.
    """
    pack = engine.pack
    known = {question: value for question, value in record.answers.items() if question in pack.questions}
    if by_this_pack(pack, record):
        asked = engine.asked(known)
        counts = {question: value for question, value in known.items() if asked.get(question) is not False}
    else:
        counts = {question: value for question, value in known.items() if pack.questions[question].asked_when is None}
    return Findings(worded or pack, counts, names or {}, say or voice())


def by_this_pack(pack: Pack, record: VisitRecord) -> bool:
    """Whether the visit was assessed by this very pack."""
    return record.assessment.guideline["digest"] == pack.digest
