"""What stands around a sheet: the clinic at its head, whose it is and of which day, and who has read the language."""

from datetime import date

from app.handouts.options import SheetOptions
from app.handouts.parts import Letterhead, Line, Pen, own
from app.handouts.plan import Clinic
from app.handouts.words import words

SOURCE = "en"
"""The language in which the texts are written: a sheet in it is no translation."""


def letterhead(clinic: Clinic, pen: Pen) -> Letterhead:
    """Name and address at the start, phone and hours at the end."""
    phone = " ".join(clinic.phone.split())
    called = (pen.line("phone", field="clinic.phone", phone=phone),) if phone else ()
    return Letterhead(
        left=own(clinic.name, "clinic.name") + own(clinic.address, "clinic.address"),
        right=called + own(clinic.hours, "clinic.hours"),
    )


def dateline(day: date, clinician: str, pen: Pen) -> Line:
    """The day, and who hands it out."""
    written = pen.words.day(day, "date_long")
    who = " ".join(clinician.split())
    if not who:
        return Line(written, (), "date")
    return pen.line("by", field="clinician", date=written, clinician=who)


def footer(name: str, day: date, pen: Pen) -> Line:
    """Whose page it is and of which day; the date is not broken after a long name."""
    written = pen.words.day(day, "date_plain").replace(" ", "\N{NO-BREAK SPACE}")
    return named("footer", name, pen, date=written)


def named(key: str, name: str, pen: Pen, date: str = "") -> Line:
    """A line with the patient's name; a sheet for nobody in particular has words of its own."""
    if not name:
        return pen.line(f"{key}_without_name", date=date)
    return pen.line(key, field="patient_name", name=name, date=date)


def sample_mark(*languages: str) -> str:
    """What each page says of the sample, in each of its languages."""
    return " · ".join(
        f"\N{FIRST STRONG ISOLATE}{words(one).text('sample')}\N{POP DIRECTIONAL ISOLATE}" for one in languages
    )


def unreviewed(options: SheetOptions) -> bool:
    """Whether one of its languages is a translation that no clinician has read."""
    return any(language != SOURCE and not words(language).reviewed_by.strip() for language in options.languages)
