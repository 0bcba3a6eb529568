"""People to write letters and notes about: a record of their visit, and what a page says when read back."""

import io
from dataclasses import replace
from datetime import date

import pypdf
import pypdfium2  # type: ignore[import-untyped]  # it has no types of its own, and there are no stubs
from hypothesis import strategies as st
from pypdf.generic import DictionaryObject

from app.engine.pack import Value
from app.handouts.record import Decided, Person, VisitRecord
from tests.engine.draws import VALUES
from tests.handouts.conftest import DAY
from tests.patients import Answers, engine

PACK = engine().pack
ANA = Person("Lindqvist, Ana", "004217", "female", date(1979, 3, 12), 47)


def record(answers: Answers, *decisions: Decided, **changes: object) -> VisitRecord:
    """A signed visit of Ana's."""
    asked = engine().asked(answers)
    made = VisitRecord(
        person=ANA,
        held_on=DAY,
        version=1,
        signed_by="Dr M. Osei",
        signed_on="23 November 2026, 10:42",
        assessment=engine().assess(answers),
        answers=answers,
        not_asked=tuple(q for q in PACK.questions if q not in answers and asked.get(q) is not False),
        decisions=decisions,
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # the values are those of its fields


def read(pdf: bytes) -> str:
    """All words of a PDF, in their order."""
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.replace("\u200b", "").split())


def first_page(pdf: bytes) -> str:
    """The words of the first page."""
    document = pypdfium2.PdfDocument(pdf)
    text: str = document[0].get_textpage().get_text_bounded()
    document.close()
    return " ".join(text.replace("\u200b", "").split())


def outside(pdf: bytes, margin_mm: float) -> list[str]:
    """Texts that come nearer to the edge of their paper than so many millimetres."""
    margin, found = margin_mm * 72 / 25.4, []
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text, (width, height) = page.get_textpage(), page.get_size()
        for place in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(place)
            if left < margin or bottom < margin or right > width - margin or top > height - margin:
                found.append(text.get_text_bounded(left, bottom, right, top))
    document.close()
    return found


def pages(pdf: bytes) -> int:
    """How many pages a PDF has."""
    return len(pypdf.PdfReader(io.BytesIO(pdf)).pages)


def tagged(pdf: bytes) -> bool:
    """Whether it is a tagged PDF that says it is PDF/UA."""
    marks = pypdf.PdfReader(io.BytesIO(pdf)).root_object["/MarkInfo"].get_object()
    return isinstance(marks, DictionaryObject) and bool(marks["/Marked"]) and b"pdfuaid" in pdf


def alternatives(pdf: bytes) -> list[str]:
    """The words that stand for pictures."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    found = (reader.get_object(number) for number in range(1, int(str(reader.trailer["/Size"]))))
    told = [str(part["/Alt"]) for part in found if isinstance(part, DictionaryObject) and "/Alt" in part]
    return [text.strip("\u2068\u2069") for text in told]


def people() -> st.SearchStrategy[Answers]:
    """Any answers at all, the gated ones too; half of the people are adults with MS."""
    one: dict[str, st.SearchStrategy[Value | None]] = {
        field: st.sampled_from([None, *values]) for field, values in VALUES.items()
    }
    scope: dict[str, st.SearchStrategy[Value | None]] = {"age_years": st.just(47), "ms_confirmed": st.just(True)}
    return st.fixed_dictionaries({}, optional=one) | st.fixed_dictionaries(
        scope, optional={field: values for field, values in one.items() if field not in scope}
    )
