"""The form made from the questions of a pack: red flags first, then its pages in their order."""

from app.engine.engine import Engine
from app.engine.in_words import Wording
from app.engine.pack import Group, Pack, Page, Question
from app.handouts.fonts import check_printable
from app.handouts.guideline.names import wording
from app.handouts.paper_form.acts import Acts, acts_at_once
from app.handouts.paper_form.parts import Ask, AskGroup, FormPage, FormWords, PaperForm
from app.handouts.parts import Letterhead, Line, own
from app.handouts.plan import Clinic
from app.handouts.typeset import Paper, inputs, set_pdf

TEMPLATE = "paper_form.typ"
RED_FLAGS = "red_flags"
SHORT_DIGEST = 12
_BLANKS = ("Family name", "Given name", "Born on", "MSBack No.", "Visit on (day)", "Visit at (time)", "Filled in by")
_RULES = (
    "One Yes is enough. Find its letter here, act first, and fill in the rest when there is time.",
    "A letter in brackets acts only together with other answers: they stand under it.",
    "Not known is not No: until every red flag is answered, routine care is not decided.",
)
_WORDS = FormWords(
    *(
        Line(text, (), "paper_form")
        for text in ("Yes", "No", "Not known", "None of these", "If yes", "Only if", "Notes", "Page")
    )
)


def compose_form(engine: Engine, clinic: Clinic) -> PaperForm:
    """The form of the guideline in use, with the clinic at its head; the same pack gives the same form."""
    pack, acts = engine.pack, acts_at_once(engine)
    words = wording(pack)
    pages = {page.id: _page(pack, page, words, acts) for page in pack.pages}
    phone = clinic.phone.strip()
    return PaperForm(
        letterhead=Letterhead(
            left=own(clinic.name, "clinic.name") + own(clinic.address, "clinic.address"),
            right=own(f"Phone {phone}" if phone else "", "clinic.phone") + own(clinic.hours, "clinic.hours"),
        ),
        title=_line("Visit on paper"),
        purpose=_line(
            "For a day without power. It is typed into MSBack later, with the day and time of the visit itself."
        ),
        blanks=tuple(map(_line, _BLANKS)),
        rule=_line("What to do at once"),
        rule_lines=tuple(map(_line, _RULES)),
        acts=acts.acts,
        means=acts.means,
        flags=pages.pop(RED_FLAGS),
        pages=tuple(pages.values()),
        words=_WORDS,
        closing=tuple(map(_line, ("What was decided, and what the patient was told", "Follow-up on, and what for"))),
        signature=_line("Signature"),
        typed=tuple(map(_line, ("Typed into MSBack on", "by"))),
        person=tuple(map(_line, ("Name", "Born on", "Visit on"))),
        footer=_line(f"{pack.title} {pack.version} · {pack.digest[:SHORT_DIGEST]}"),
    )


def typeset_form(form: PaperForm, paper: Paper = "a4") -> bytes:
    """The form as a tagged PDF.

    Raises:
        UserError: a text holds characters that no font of the sheet can show.
    """
    check_printable(form.lines)
    return set_pdf(TEMPLATE, inputs(form, paper))


def _page(pack: Pack, page: Page, words: Wording, acts: Acts) -> FormPage:
    groups = tuple(_group(pack, group, words, acts) for group in page.groups)
    return FormPage(page.id, _line(page.title), _line(page.intro), groups)


def _group(pack: Pack, group: Group, words: Wording, acts: Acts) -> AskGroup:
    asks = tuple(_ask(pack.questions[name], words, acts) for name in group.questions)
    # On paper one cross can stand for no alone.
    none = group.none_of_these and all(pack.questions[name].type == "bool" for name in group.questions)
    return AskGroup(_line(group.title), _line("None of these") if none else None, asks)


def _ask(question: Question, words: Wording, acts: Acts) -> Ask:
    number = question.type in ("int", "number")
    score = question.type == "int" and (question.low, question.high) == (0, 10)
    gate = question.asked_when
    return Ask(
        id=question.id,
        type=question.type,
        score=score,
        text=_line(question.text),
        hint=_line(question.hint),
        only_if=_line(words.say(gate.node).line) if gate else None,
        choices=tuple(_line(choice.text) for choice in question.choices),
        unit=_line(question.unit_text) if number else None,
        within=_line(f"{question.low:,g} to {question.high:,g}") if number and not score else None,
        ends=tuple(map(_line, question.ends)),
        marks=_line(_marks(question.id, acts)),
    )


def _marks(question: str, acts: Acts) -> str:
    """A for what calls for it alone, (A) for what does so together with other answers."""
    alone = acts.alone.get(question, ())
    return ", ".join((*alone, *(f"({mark})" for mark in acts.together.get(question, ()))))


def _line(text: str) -> Line:
    return Line(text, (), "paper_form")
