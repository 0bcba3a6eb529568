"""The ways from a patient to the other record, to both side by side, to one of two, and back to two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.errors import UserError
from app.gui import messages

if TYPE_CHECKING:
    from app.gui.merging.beside import SideBySide
    from app.gui.window import Window
    from app.merging import Standing

translate = QCoreApplication.translate


def choose_other(window: Window, patient_id: int) -> None:
    """The page on which the other record of this person is chosen."""
    from app.gui.merging.other import OtherRecord

    def show() -> None:
        page = OtherRecord(window.opened, patient_id)
        page.chosen.connect(lambda other: show_both(window, patient_id, other))
        window.put(page, tab="today", back=lambda: window.show_patient(patient_id))

    window.go_to_patients(show)


def show_both(window: Window, patient_id: int, other_id: int) -> None:
    """Both records side by side."""
    from app.gui.merging.beside import SideBySide

    def show() -> None:
        page = SideBySide(window.opened, patient_id, other_id)
        page.left.connect(lambda: window.show_patient(patient_id))
        page.merge_wanted.connect(lambda: window.go_to_patients(lambda: _merge(window, page)))
        window.put(page, tab="today", back=lambda: choose_other(window, patient_id))

    window.go_to_patients(show)


def ask_to_undo(window: Window, standing: Standing) -> None:
    """Make one record two again, once that is confirmed."""
    if not standing.is_last:
        messages.tell(
            window,
            UserError("The merge was not undone.", "A later merge rests on it.", "Undo the later one first."),
        )
        return
    line = translate(
        "Merging",
        "No. {number} and no. {into} are two patients again, each with the visits that were held under its number. "
        "What was changed since stays with no. {into}.",
    )
    messages.confirm(
        window,
        translate("Merging", "Undo the merge?"),
        line.format(number=standing.number, into=standing.into),
        translate("Merging", "Undo merge"),
        lambda: window.go_to_patients(lambda: _undo(window, standing)),
    )


def _merge(window: Window, page: SideBySide) -> None:
    from app.merging import Merging

    session = window.opened
    kept = Merging(session.records, session.now).merge(page.stays(), page.other(), page.from_other())
    window.show_patient(kept.id)


def _undo(window: Window, standing: Standing) -> None:
    from app.merging import Merging

    session = window.opened
    Merging(session.records, session.now).undo(standing.id)
    window.show_patient(standing.into_id)
