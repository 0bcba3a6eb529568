"""A sheet that is outdated is not kept, printed or saved: not a draft once signed, not the plan of before."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.gui.plan.signing import sign_and_keep
from app.gui.session import Session
from app.gui.sheet import document
from app.gui.sheet.pages import SheetPages
from app.gui.sheet.printing import Printer
from app.gui.sheet.view import SheetView
from app.handouts.sheet import Sheet
from app.handouts.typeset import Paper, typeset
from tests.gui.front import in_front
from tests.gui.plan_visits import begun

pytestmark = pytest.mark.usefixtures("themed")


@pytest.fixture
def visit(session: Session) -> Encounter:
    return begun(session, angle_closure_glaucoma=False)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """While it is not set, a sheet that the view asked for is not done."""
    gate = Event()
    gate.set()

    def typeset_behind_gate(sheet: Sheet, paper: Paper) -> bytes:
        gate.wait()
        return typeset(sheet, paper)

    monkeypatch.setattr(document, "typeset", typeset_behind_gate)
    yield gate
    gate.set()


def shown(qtbot: QtBot, session: Session, visit: Encounter) -> SheetView:
    view = SheetView(session, visit, lambda: (Printer("desk", "Front desk", default=True),))
    with qtbot.waitSignal(view.shown):
        in_front(qtbot, view, 702, 700)
    return view


def words(pdf: bytes | None) -> str:
    assert pdf is not None
    pages = SheetPages(pdf)
    return " ".join(pages.text(number) for number in range(len(pages)))


def test_a_draft_that_is_done_after_signing_is_not_kept(
    qtbot: QtBot, session: Session, visit: Encounter, gate: Event
) -> None:
    view = shown(qtbot, session, visit)
    gate.clear()
    view.refresh()
    sign_and_keep(session, visit)
    with qtbot.waitSignal(view.shown):
        gate.set()
    (sheet,) = session.open(visit.id).sheets()
    assert view.pdf() == sheet.pdf
    assert "DRAFT" not in words(sheet.pdf)


def test_a_draft_that_is_done_after_signing_gives_way_to_a_sheet_that_can_be_kept(
    qtbot: QtBot, session: Session, visit: Encounter, gate: Event
) -> None:
    view = shown(qtbot, session, visit)
    gate.clear()
    view.refresh()
    visit.sign("Dr M. Osei", session.now())
    with qtbot.waitSignal(view.shown):
        gate.set()
    (sheet,) = session.open(visit.id).sheets()
    assert "DRAFT" not in words(sheet.pdf)
    assert view.pdf() == sheet.pdf


def test_back_at_the_sheet_the_pages_of_before_cannot_be_printed_or_saved(
    qtbot: QtBot, session: Session, visit: Encounter, gate: Event, tmp_path: Path
) -> None:
    view = shown(qtbot, session, visit)
    view.print_now()
    assert view.print_line.isVisible()
    view.hide()
    visit.add_own("Pool walking")
    gate.clear()
    view.show()
    for _moment in ("before the making begins", "while it runs"):
        assert not view.print_line.isVisible()
        assert not view.bar.print_button.isEnabled()
        assert not view.bar.save_button.isEnabled()
        view.print_now()
        assert not view.print_line.isVisible()
        view.save_to(str(tmp_path / "old.pdf"))
        assert not (tmp_path / "old.pdf").exists()
        view.refresh()
    with qtbot.waitSignal(view.shown):
        gate.set()
    assert view.bar.print_button.isEnabled()
    assert view.bar.save_button.isEnabled()
    view.save_to(str(tmp_path / "new.pdf"))
    assert "Pool walking" in words((tmp_path / "new.pdf").read_bytes())


def test_a_job_that_ends_after_its_sheet_is_outdated_cannot_be_printed_again(
    qtbot: QtBot, session: Session, visit: Encounter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "lp"
    program.write_text("#!/bin/sh\ncat >/dev/null\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    view = shown(qtbot, session, visit)
    view.print_now()
    view.print_line.go.click()
    assert view.print_line.busy()
    visit.add_own("Pool walking")
    with qtbot.waitSignal(view.shown):
        view.refresh()
    qtbot.waitUntil(lambda: not view.print_line.busy())
    assert view.print_line.told.text() == "Sent to Front desk."
    assert not view.print_line.go.isVisible()


def test_a_making_that_was_overtaken_is_ignored(qtbot: QtBot, session: Session, visit: Encounter, gate: Event) -> None:
    view = shown(qtbot, session, visit)
    view.refresh()
    old = view.maker.running()
    assert old is not None
    # Its end is told by now, and not heard yet.
    old.wait()
    gate.clear()
    visit.add_own("Pool walking")
    view.refresh()
    new = view.maker.running()
    QApplication.processEvents()
    assert old.isFinished()
    assert view.maker.running() is new
    assert view.pdf() is None
    with qtbot.waitSignal(view.shown):
        gate.set()
    assert "Pool walking" in words(view.pdf())
