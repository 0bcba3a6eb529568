"""Typing in a visit from paper: first asked when it was held; the same is asked again to put it right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui.held_over import HeldOver
from app.held import check_held

if TYPE_CHECKING:
    from app.encounter import Encounter
    from app.gui.window import Window


def begin_from_paper(window: Window, patient_id: int, show: Callable[[Encounter], None]) -> None:
    """Ask when it was held, then begin it and show it."""
    session = window.opened
    born = session.records.get(patient_id).birth_date

    def begin(held_at: datetime) -> None:
        window.go_to_patients(lambda: show(session.begin(patient_id, held_at)))

    words = QCoreApplication.translate("Held", "Begin to type in")
    _ask(window, HeldOver(words, lambda at: check_held(at, session.now(), born)), begin)


def ask_held(window: Window, encounter: Encounter, show: Callable[[Encounter], None]) -> None:
    """Ask again when a draft was held, and show it anew with its day; what is signed is left alone."""
    if encounter.signed:
        return
    session = window.opened

    def check(at: datetime) -> None:
        check_held(at, session.now(), encounter.patient.birth_date, encounter.follow_up_on)

    def take(held_at: datetime) -> None:
        def keep() -> None:
            session.set_held(encounter, held_at)
            show(encounter)

        window.go_to_patients(keep)

    words = QCoreApplication.translate("Held", "Take this time")
    _ask(window, HeldOver(words, check, encounter.held_at), take)


def _ask(window: Window, page: HeldOver, take: Callable[[datetime], None]) -> None:
    page.chosen.connect(take)
    window.show_over(page)
