"""The screens beside the visit by a screen reader's means alone: each control can be told, each change is heard."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from app import encounter
from app.backups import Backups
from app.records import open_records
from tests.journeys import disk
from tests.journeys.spoken.ear import Ear
from tests.journeys.spoken.walk import Walk, sign_in
from tests.patients import clear, engine

CARD = "Do: Offer exercise with education to stay active..."


@pytest.fixture
def records(tmp_path: Path) -> None:
    """One patient with a visit that waits, and a backup."""
    now = datetime.now().astimezone()
    opened = open_records(tmp_path / "data", disk.key(tmp_path / "data"))
    with closing(opened.store):
        patient = opened.add_patient(family_name="Lindqvist", given_name="Ana", today=now.date())
        encounter.begin(opened.store, engine(), patient.id, now).answer_many(clear(pain_nrs=6))
        Backups(opened, lambda: now).make("asked")


def test_every_other_screen_by_name_and_role_alone(records: None, ear: Ear) -> None:
    walk = Walk(ear)
    walk.at("sign in", "push button", "Sign in")
    sign_in(ear)
    walk.at("Today", "push button", "New patient", "Today")
    settings(ear, walk)
    ear.choose("Reports")
    walk.at("report", "push button", "Month before", "Report")
    patient(ear, walk)
    advice(ear)
    assert not walk.faults, "\n".join(walk.faults)


def settings(ear: Ear, walk: Walk) -> None:
    """What an administrator comes to from Settings, and the way back from each."""
    for button, role, name, announced in (
        ("Audit…", "push button", "Print", "Audit"),
        ("New recovery sheet", "push button", "I have it on paper", "The recovery sheet"),
        ("Take out…", "push button", "Back", "Take out all records"),
        ("Bring in…", "push button", "Back", "Bring records in"),
        ("Erase a patient…", "push button", "Back", "Erase a patient"),
    ):
        ear.choose("Today")
        ear.choose("Settings")
        walk.at("Settings", "push button", "Audit…", "Settings")
        ear.press(button)
        walk.at(button, role, name, announced)
    ear.choose("Today")
    ear.choose("Settings")
    ear.press("Restore…")
    walk.at("restore", "push button", "Leave everything as it is", "Restore a backup")
    ear.press("Leave everything as it is")
    ear.press("Lock")
    walk.at("lock", "push button", "Sign in", "Locked")
    sign_in(ear)


def patient(ear: Ear, walk: Walk) -> None:
    """The patient's page, the details, and the record taken out."""
    ear.choose("Today")
    ear.write("Find a patient: name, birth date, number or phone", "Lindqvist")
    ear.act("push button", "Lindqvist, Ana...", "Found patients")
    walk.at("patient", "push button", "Edit details", "Lindqvist")
    ear.press("Edit details")
    walk.at("details", "push button", "Leave as it was", "Edit details")
    ear.press("Leave as it was")
    ear.press("Take the record out…")
    walk.at("take out", "push button", "Back", "Take out record")
    ear.press("Back")


def advice(ear: Ear) -> None:
    """A card is a button that opens and closes, and its parts say what they are."""
    ear.press("Resume visit")
    card = ear.look("push button", CARD, "Advice")
    assert {"expandable"} <= card.states
    assert "expanded" not in card.states
    ear.act("push button", CARD, "Advice")
    ear.look("label", "Missing:...", "Advice")
    assert "expanded" in ear.look("push button", CARD, "Advice").states
