"""The details of a patient as they were entered: checked, and put into the row. No Qt."""

import unicodedata
from datetime import date

from app.errors import UserError
from db import models

SEXES = ("female", "male", "other")
LONGEST_NAME = 200
OLDEST_YEARS = 130


def storable(text: str) -> str:
    """The text without halves of a character, which some input methods leave and no file can hold."""
    return text.encode("utf-8", "ignore").decode("utf-8")


def fill(
    patient: models.Patient,
    family_name: str,
    given_name: str,
    birth_date: date | None,
    sex: str | None,
    phone: str,
    today: date,
) -> None:
    """Check what was entered and put it into the row; nothing is put when something is wrong."""
    family_name, given_name, phone = (_one_line(text) for text in (family_name, given_name, phone))
    if not family_name and not given_name:
        raise _refusal("The patient has no name.", "Enter a family name or a given name.")
    if max(len(family_name), len(given_name), len(phone)) > LONGEST_NAME:
        raise _refusal("A name or phone is longer than {most} characters.", "Shorten it.", most=LONGEST_NAME)
    if birth_date is not None and birth_date > today:
        raise _refusal("The birth date {day} is in the future.", "Correct the birth date.", day=birth_date)
    if birth_date is not None and today.year - birth_date.year > OLDEST_YEARS:
        raise _refusal(
            "The birth date {day} is more than {years} years ago.",
            "Correct the birth date.",
            day=birth_date,
            years=OLDEST_YEARS,
        )
    if sex is not None and sex not in SEXES:
        raise _refusal("Sex is '{sex}'.", "Choose one of {sexes}, or leave it open.", sex=sex, sexes=SEXES)
    patient.family_name, patient.given_name, patient.phone = family_name, given_name, phone
    patient.birth_date, patient.sex = birth_date, sex


def _refusal(why: str, todo: str, **values: object) -> UserError:
    return UserError("The patient was not saved.", why, todo, **values)


def _one_line(text: str) -> str:
    """One line, without control characters."""
    visible = (" " if unicodedata.category(letter) == "Cc" else letter for letter in storable(text))
    return " ".join("".join(visible).split())
