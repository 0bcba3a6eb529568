"""What stands behind the statements: questions, facts that nothing uses, proofs, and the page to sign."""

from collections.abc import Iterator

from app.engine.in_words import Wording
from app.engine.pack import Pack, Question
from app.engine.proofs import Certificate
from app.handouts.guideline.blocks import Blanks, Block, Heading, Item, Listing, Paragraph, Run, Table, plain, strong
from app.handouts.guideline.facts import about, graded, marked, titles

_TYPES = {"bool": "yes or no", "choice": "one of", "set": "any of", "int": "whole number", "number": "number"}
_NO_REASON = "No reason is given."


def questions(pack: Pack, wording: Wording) -> Iterator[Block]:
    """Every question by page, with its answers and when it is asked; then what is worked out."""
    yield Heading(1, "The questions", new_page=True)
    yield Paragraph(plain("Each can also be answered “not known”. Those marked “added” act once they are answered."))
    columns, widths = ("Id", "Question", "Answers", "Asked"), (24, 28, 32, 16)
    for page in pack.pages:
        yield Heading(2, page.title)
        rows = tuple(_question(wording, pack.questions[name]) for name in page.questions)
        yield Table(columns, widths, rows)
    if pack.computed:
        yield Heading(2, "Worked out of the answers")
        yield Table(columns, widths, tuple(_question(wording, each, "worked out") for each in pack.computed.values()))


def _question(wording: Wording, question: Question, asked: str = "always") -> tuple[str, ...]:
    if question.asked_when:
        asked = f"when {wording.say(question.asked_when.node).line}"
    answers = _TYPES[question.type]
    if question.choices:
        answers += f": {'; '.join(choice.text for choice in question.choices)}"
    if question.low is not None and question.high is not None:
        answers += f", {question.low:,g} to {question.high:,g} {question.unit_text}".rstrip()
    short = "" if question.name == question.text else f" In lists: “{question.name}”."
    hint = f" {question.hint}." if question.hint else ""
    added = " Added." if question.added else ""
    return question.id, f"{question.text}.{hint}{short}{added}".replace("?.", "?"), answers, asked


def not_wired(pack: Pack) -> Iterator[Block]:
    """Facts of the evidence table that nothing uses, each with the reason."""
    if not pack.not_wired:
        return
    yield Heading(1, "Facts that nothing uses", new_page=True)
    rows = []
    for name, reason in pack.not_wired.items():
        fact = pack.facts[name]
        rows.append((marked(fact), about(fact), reason or _NO_REASON, f"{titles(fact)}. {graded(fact)}."))
    yield Table(("Fact", "About", "Why nothing uses it", "Source"), (11, 25, 34, 30), tuple(rows))


def proofs(proven: Certificate | None) -> Iterator[Block]:
    """What was proven of this pack over all ways of answering."""
    if proven is None:
        return
    yield Heading(1, "What is proven", new_page=True)
    told = f"{len(proven.proofs)} claims in {proven.points:,} points, over every way of answering, not samples. "
    count = proven.open_points
    left = "1 point is open." if count == 1 else f"{f'{count:,}' if count else 'Zero'} points are open."
    yield Paragraph((Run(told), strong(left), Run(f" The digest of the pack that was proven: {proven.digest}.")))
    rows = tuple(
        (
            "proven" if proof.holds else "OPEN",
            proof.says + (f". Open: {'; '.join(proof.open)}" if proof.open else ""),
            ", ".join(proof.origins),
            f"{proof.points:,}",
        )
        for proof in proven.proofs
    )
    yield Table(("", "Claim", "From", "Points"), (11, 58, 21, 10), rows)


def sign_off(pack: Pack) -> Iterator[Block]:
    """The page to sign."""
    yield Heading(1, "Sign-off", new_page=True)
    yield Paragraph(plain(f"I have reviewed the guideline “{pack.title}” as it stands in this document:"))
    yield Listing((Item(plain(f"{pack.id}, version {pack.version}")), Item(plain(f"digest {pack.digest}"))))
    yield Paragraph(
        plain("The program shows the same digest under “About this guideline”. Another digest is another guideline.")
    )
    yield Blanks(
        ("Approved", "Approved with the changes below", "Not approved"),
        ("Name", "Role", "Organisation", "Date", "Signature"),
        0,
    )
    yield Paragraph(plain("Changes to be made:"))
    yield Blanks((), (), 9)
