"""Beside the plan: its medicines checked together, and no signature under two that must not be."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.encounter import Encounter
from app.engine.assessment import FactNote
from app.engine.together import Pair
from app.gui.parts.buttons import Button
from app.gui.parts.text import Text
from app.gui.plan.flow_text import FlowText
from app.gui.plan.row import PlanRowView
from app.gui.plan.side import PlanSide
from app.gui.plan.together import CheckedTogether
from app.gui.plan.view import PlanView
from app.gui.session import Session
from app.gui.sheet.pages import SheetPages
from app.gui.sheet.view import SheetView
from app.gui.visit.pages_list import PLAN
from app.gui.visit.screen import VisitScreen
from tests.gui.front import in_front
from tests.gui.plan_visits import begun
from tests.patients import engine

pytestmark = pytest.mark.usefixtures("themed")
CTRL = Qt.KeyboardModifier.ControlModifier
CLASH = "Duloxetine with tramadol: not together"
WAY_OUT = f"{CLASH} (DX10 TR11). Decline one of the two."


@pytest.fixture
def visit(session: Session) -> Encounter:
    """Ibuprofen has failed, there is a nerve in it: six medicines are to be had."""
    return begun(
        session, pain_weeks=20, nsaid_response="inadequate", acetaminophen_response="not_tried", egfr=90,
        neuropathic_features=True, angle_closure_glaucoma=False, current_medicines=[], dmt=[],
    )  # fmt: skip


@pytest.fixture
def screen(qtbot: QtBot, session: Session, visit: Encounter) -> VisitScreen:
    found = VisitScreen(session, visit)
    in_front(qtbot, found, 1366, 736)
    found.open_place(PLAN)
    return found


def side_of(screen: VisitScreen) -> PlanSide:
    (found,) = screen.findChildren(PlanSide)
    return found


def row(screen: VisitScreen, item: str) -> PlanRowView:
    (view,) = screen.findChildren(PlanView)
    found = view.row_view(item)
    assert found is not None
    return found


def press(screen: VisitScreen, item: str, key: Qt.Key) -> None:
    found = row(screen, item)
    found.setFocus()
    QTest.keyClick(found, key)


def signed(visit: Encounter) -> bool:
    return visit.signed


def test_a_pair_that_must_not_be_stops_signing_until_one_is_declined(
    screen: VisitScreen, session: Session, visit: Encounter
) -> None:
    side = side_of(screen)
    press(screen, "S24", Qt.Key.Key_A)
    assert not side.together.isVisible()
    press(screen, "S25", Qt.Key.Key_A)
    assert side.together.isVisible()
    assert side.together.count.text() == "2 medicines, 1 pair"
    assert side.together.texts()[0] == CLASH
    assert side.together.texts()[1].startswith("Tramadol: serotonin syndrome and seizures")
    assert side.together.texts()[1].endswith("DX10\N{NO-BREAK SPACE}seen,\N{NO-BREAK SPACE}A")
    assert WAY_OUT in side.before.texts()
    assert (side.box.button.isEnabled(), side.box.note.text()) == (False, WAY_OUT)
    QTest.keyClick(side, Qt.Key.Key_Return, CTRL)
    assert side.box.told() == f"Not signed yet. {WAY_OUT}"
    assert not signed(visit)
    press(screen, "S25", Qt.Key.Key_D)
    declining = row(screen, "S25").reason.choice
    QTest.keyClick(declining, Qt.Key.Key_Space)
    QTest.keyClick(declining.menu, Qt.Key.Key_Return)
    assert visit.decisions["S25"].kind == "declined"
    assert not side.together.isVisible()
    QTest.keyClick(side, Qt.Key.Key_Return, CTRL)
    assert signed(visit)
    (sheet,) = session.open(visit.id).sheets()
    pages = SheetPages(sheet.pdf)
    words = " ".join(pages.text(number) for number in range(len(pages)))
    assert "Duloxetine" in words
    assert "Tramadol" not in words


def test_every_pair_is_told_before_either_is_chosen(screen: VisitScreen) -> None:
    side = side_of(screen)
    offered = [one for one in row(screen, "S24").row.pairs if "tramadol" in (one.one, one.other)]
    assert len(offered) >= 4
    assert CLASH in side.to_come.heads()
    told = row(screen, "S25").facts.texts()
    assert told[0].startswith("Not together with ")
    assert "duloxetine (DX10 TR11)" in told[0]
    assert "gabapentin" in " ".join(told)
    assert "DX10" in row(screen, "S25").accessibleDescription()
    press(screen, "S24", Qt.Key.Key_D)
    declining = row(screen, "S24").reason.choice
    QTest.keyClick(declining, Qt.Key.Key_Space)
    QTest.keyClick(declining.menu, Qt.Key.Key_Return)
    assert CLASH not in side.to_come.heads()
    assert "duloxetine" not in " ".join(row(screen, "S25").facts.texts())
    assert row(screen, "S24").facts.texts() == ()


def test_a_pair_that_is_chosen_is_no_more_among_those_to_come(screen: VisitScreen) -> None:
    side = side_of(screen)
    for item in ("S24", "S25"):
        press(screen, item, Qt.Key.Key_A)
    assert CLASH in side.together.heads()
    assert CLASH not in side.to_come.heads()


def test_in_a_narrow_window_the_plan_itself_says_it(qtbot: QtBot, screen: VisitScreen) -> None:
    for item in ("S24", "S25"):
        press(screen, item, Qt.Key.Key_A)
    (view,) = screen.findChildren(PlanView)
    assert view.notice.words.text() == ""
    screen.resize(900, 736)
    qtbot.waitUntil(lambda: view.notice.words.text() == WAY_OUT)
    assert view.notice.words.isVisible()
    press(screen, "S25", Qt.Key.Key_Backspace)
    assert view.notice.words.text() == ""


def test_the_draft_of_the_sheet_says_it_too(
    qtbot: QtBot, screen: VisitScreen, session: Session, visit: Encounter
) -> None:
    for item in ("S24", "S25"):
        press(screen, item, Qt.Key.Key_A)
    sheet = SheetView(session, visit)
    qtbot.addWidget(sheet)
    with qtbot.waitSignal(sheet.shown):
        sheet.show()
    pdf = sheet.pdf()
    assert pdf is not None
    assert "do not use it: Duloxetine and Tramadol must not go together." in SheetPages(pdf).text(0)


def box_of(qtbot: QtBot, pairs: tuple[Pair, ...]) -> CheckedTogether:
    box = CheckedTogether(engine().pack)
    qtbot.addWidget(box)
    box.show_pairs(pairs)
    return box


def test_what_must_not_be_comes_first_then_care_then_what_is_silent(qtbot: QtBot) -> None:
    chosen = ("ibuprofen", "acetaminophen", "gabapentin", "duloxetine", "tramadol")
    box = box_of(qtbot, engine().together({}, chosen))
    assert box.count.text() == "5 medicines, 10 pairs"
    assert box.heads() == (
        "Gabapentin with tramadol: not together",
        CLASH,
        "Ibuprofen with duloxetine: take care",
        "Ibuprofen with paracetamol: no fact speaks against it",
        "6 other pairs: no fact speaks against them",
    )


def test_what_is_folded_can_be_seen_and_stays_so(qtbot: QtBot) -> None:
    pairs = engine().together({}, ("ibuprofen", "acetaminophen", "gabapentin", "amitriptyline"))
    box = box_of(qtbot, pairs)
    listed = "Ibuprofen with gabapentin"
    assert not any(listed in text.text() for text in box.findChildren(Text) if text.isVisible())
    (fold,) = box.findChildren(Button)
    assert fold.accessibleName() == "Show: 4 other pairs: no fact speaks against them"
    qtbot.waitUntil(fold.isVisible)
    QTest.keyClick(fold, Qt.Key.Key_Space)
    assert any(listed in text.text() for text in box.findChildren(Text) if text.isVisible())
    box.show_pairs(pairs[:-1])
    qtbot.waitUntil(lambda: any(listed in text.text() for text in box.findChildren(Text) if text.isVisible()))


def test_a_fact_that_was_not_seen_says_so_in_bold(qtbot: QtBot) -> None:
    pack = engine().pack
    fact = next(name for name, known in pack.facts.items() if known.basis == "inferred")
    note = FactNote(fact, "caution", "Watch it.", ())
    box = box_of(qtbot, (Pair("ibuprofen", "gabapentin", (note,)),))
    (told,) = box.findChildren(FlowText)
    assert [(run.text, run.bold) for run in told.runs if run.bold] == [
        (f"{fact}\N{NO-BREAK SPACE}", True),
        ("inferred", True),
    ]
    assert told.accessibleName().startswith(f"Watch it. {fact}\N{NO-BREAK SPACE}inferred,")


def test_the_follow_up_comes_into_sight_and_page_up_shows_the_pairs_again(qtbot: QtBot, screen: VisitScreen) -> None:
    screen.resize(1366, 560)
    for item in ("S22", "S24", "S25"):
        press(screen, item, Qt.Key.Key_A)
    side = side_of(screen)
    side.take_focus()
    qtbot.waitUntil(lambda: in_sight(side.follow_up.day) and not in_sight(side.together.count))
    QTest.keyClick(side.follow_up.day, Qt.Key.Key_PageUp)
    assert in_sight(side.together.count)
    QTest.keyClick(side.follow_up.day, Qt.Key.Key_PageDown)
    assert not in_sight(side.together.count)


def in_sight(part: QWidget) -> bool:
    """Whether the whole of it is seen above the signature."""
    return part.visibleRegion().boundingRect() == part.rect()
