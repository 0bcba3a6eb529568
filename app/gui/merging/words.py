"""What the pages of merging say of a record."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.gui.pack_words import shown
from app.gui.patient.known import known_of, values
from app.gui.session import Session
from app.gui.words import ALLERGIES, allergy, background, day, sex
from app.handouts.direction import apart
from app.merging import Side, same_phone
from app.past import past_of
from app.records import PatientRecord

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Beside:
    """What stands beside the details of one record, in words; `allergies` also as they were answered."""

    visits: str
    drafts: str
    allergies: str
    ms: str
    follow_up: str
    allergies_known: object


def label(name: str) -> str:
    """What a detail is called."""
    return {
        "family_name": translate("NewPatient", "Family name"),
        "given_name": translate("NewPatient", "Given name"),
        "birth_date": translate("NewPatient", "Birth date"),
        "sex": translate("NewPatient", "Sex"),
        "phone": translate("NewPatient", "Phone"),
    }[name]


def detail(side: Side, name: str) -> str:
    """A detail of a record in words."""
    value = side.detail(name)
    if not value:
        return translate("Merging", "not entered")
    if name == "sex":
        return sex(value)
    return day(value) if name == "birth_date" else str(value)


def number(side: Side) -> str:
    """How a record is called while there are two."""
    return translate("Visit", "No. {number}").format(number=side.patient.number)


def beside(session: Session, side: Side) -> Beside:
    """What comes along with a record."""
    told = known_of(session, side.patient.id)
    answers, pack = values(told), shown(session.pack)
    past = past_of(session.store, side.patient.id)
    due = past.visits[-1].follow_up_on if past.visits else None
    last = translate("Merging", "{n}, the last on {day}")
    return Beside(
        visits=last.format(n=side.visits, day=day(side.last)) if side.last else translate("Merging", "none"),
        drafts=str(side.drafts) if side.drafts else translate("Merging", "none"),
        allergies=allergy(pack, answers)[1],
        ms=" · ".join(background(pack, answers)) or translate("Merging", "not asked"),
        follow_up=day(due) if due else translate("Merging", "none"),
        allergies_known=answers.get(ALLERGIES),
    )


def sentence(stays: Side, other: Side, becomes: PatientRecord) -> str:
    """What will happen."""
    born = translate("Visit", "born {day}").format(day=day(becomes.birth_date)) if becomes.birth_date else ""
    parts = (apart(becomes.name, rightward=True), born, sex(becomes.sex) if becomes.sex else "", becomes.phone)
    return translate(
        "Merging",
        "No. {other} will lead to no. {stays}, which will be {person}, with the visits of both ({n}); "
        "“Undo merge” on its page makes them two again.",
    ).format(
        other=other.patient.number,
        stays=stays.patient.number,
        person=", ".join(part for part in parts if part),
        n=stays.visits + other.visits,
    )


def alike(one: PatientRecord, other: PatientRecord, *, likely: bool) -> str:
    """What is the same in both; of those who are `likely`, whose names are at least similar, never nothing."""
    names, others = ((each.family_name.casefold(), each.given_name.casefold()) for each in (one, other))
    turned = names != others and names == others[::-1]
    same = (
        (names == others, translate("Merging", "same name")),
        (turned, translate("Merging", "names the other way round")),
        (likely and names != others and not turned, translate("Merging", "similar name")),
        (one.birth_date is not None and one.birth_date == other.birth_date, translate("Merging", "same birth date")),
        (same_phone(one.phone, other.phone), translate("Merging", "same phone")),
    )
    return " · ".join(words for holds, words in same if holds)
