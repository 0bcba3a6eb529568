"""About this guideline: what it is, what is proven of it, and the document that is saved from there."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import VERSION
from app.checkup import line
from app.engine.pack import Pack
from app.engine.proofs import Certificate, certificate
from app.export import exported
from app.gui.about.boxes import Listed
from app.gui.about.page import About
from app.gui.about.program import ProgramBox
from app.gui.about.words import in_groups, what_is_in_it, what_is_proven
from app.gui.keys import KeysPage
from app.gui.settings.screen import Settings
from app.gui.theme import Theme, apply
from app.gui.window import Window
from app.gui.work import Work, running
from tests.gui.front import in_front, window_of
from tests.gui.visiting import open_session
from tests.patients import engine

PACK = engine().pack
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def _no_work_is_left(qtbot: QtBot) -> Iterator[None]:
    yield
    qtbot.waitUntil(lambda: not running)


@pytest.fixture
def about(themed: QApplication, qtbot: QtBot) -> About:
    made = About(PACK, lambda: datetime(2026, 11, 22, 14, 2, tzinfo=UTC))
    in_front(qtbot, made, 1024, 720)
    qtbot.waitUntil(lambda: made.proven is not None)
    return made


@pytest.fixture
def window(tmp_path: Path, themed: QApplication, qtbot: QtBot) -> Iterator[Window]:
    made = window_of(qtbot, open_session(tmp_path))
    yield made
    made.end()


@pytest.fixture(scope="module")
def proven() -> Certificate:
    return certificate(PACK)


def words(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def shown(window: Window, kind: type[QWidget]) -> bool:
    return isinstance(window.screen_shown(), kind)


def test_it_says_what_the_guideline_is(about: About) -> None:
    said = words(about)
    for text in (PACK.title, PACK.version, in_groups(PACK.digest)):
        assert text in said
    assert in_groups(PACK.digest).replace(" ", "") == PACK.digest


def test_it_counts_what_is_in_it_by_basis_and_grade(about: About) -> None:
    said = dict(what_is_in_it(PACK))
    assert set(said.values()) <= set(words(about))
    assert said["Statements of the source"] == "38"
    used = [PACK.facts[fact] for fact in PACK.used_facts]
    assert f"{len(used)} used of {len(PACK.facts)}" in said["Safety facts"]
    assert f"seen {sum(fact.basis == 'seen' for fact in used)}" in said["By basis"]
    assert f"A {sum(fact.grade == 'A' for fact in used)}" in said["By grade"]
    counted = [int(part.split()[-1]) for part in said["By grade"].split(", ")]
    assert sum(counted) == len(used)


def test_it_says_what_is_proven_when_and_for_which_digest(about: About, proven: Certificate) -> None:
    said = words(about)
    assert what_is_proven(proven) in said
    assert all(any(text.startswith(claim.says) for text in said) for claim in PACK.claims)
    when = about.proof_box.when.text()
    assert "22 Nov 2026 at 14:02" in when
    assert PACK.digest[:8] in when


def test_it_says_which_program_this_is(about: About) -> None:
    said = words(about.program_box)
    assert f"version {VERSION}" in said
    assert any("LGPL" in text for text in said)


def test_this_computer_is_checked_and_the_report_can_be_copied(about: About, qtbot: QtBot) -> None:
    box = about.program_box
    assert box.copy_button.isHidden()
    check(box, qtbot)
    check(box, qtbot)
    box.copy_button.click()
    assert "guideline pack: ok: " in QApplication.clipboard().text()


def check(box: ProgramBox, qtbot: QtBot) -> None:
    """Press the button, and wait for a line for each part."""
    with qtbot.waitSignal(box.changed):
        box.check_button.click()
        assert not box.check_button.isEnabled()
    found = {line(outcome) for outcome in box.found}
    assert len(found) == 7
    qtbot.waitUntil(lambda: found <= {text.replace("\u200b", "") for text in words(box)})


def test_the_licences_of_a_bundle_unfold(themed: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "licences.txt"
    box = ProgramBox(lambda: datetime.now(UTC), file)
    qtbot.addWidget(box)
    assert box.licences_button.isHidden()
    file.write_text("The licence of a part", "utf-8")
    box = ProgramBox(lambda: datetime.now(UTC), file)
    qtbot.addWidget(box)
    assert box.text.isHidden()
    box.licences_button.click()
    assert (box.text.isHidden(), box.text.toPlainText()) == (False, "The licence of a part")
    box.licences_button.click()
    assert box.text.isHidden()


def test_while_the_proof_is_worked_out_it_says_so_and_nothing_can_be_saved(themed: QApplication, qtbot: QtBot) -> None:
    page = About(PACK, lambda: datetime.now(UTC))
    qtbot.addWidget(page)
    assert page.proof_box.head.words.text() == "The proof is being worked out…"
    assert not page.save_button.isEnabled()
    assert page.save_button.accessibleDescription()
    with qtbot.waitSignal(page.changed):
        pass
    assert page.save_button.isEnabled()
    assert page.save_button.accessibleDescription() == ""


def test_a_point_that_is_open_stands_first_in_bold_with_its_name(
    themed: QApplication, qtbot: QtBot, proven: Certificate
) -> None:
    last = replace(proven.proofs[-1], open=("S26 with fever",))
    box = Listed("Proven")
    qtbot.addWidget(box)
    broken = replace(proven, proofs=(*proven.proofs[:-1], last))
    box.show_proofs(broken)
    first = next(label for label in box.findChildren(QLabel) if last.says in label.text())
    assert first.text().startswith("Open: ")
    assert "S26 with fever" in first.text()
    assert first.font().bold()
    assert "must not be used" in what_is_proven(broken)


@pytest.mark.parametrize("ending", ["pdf", "md"])
def test_the_document_is_saved_as_it_is_exported(about: About, qtbot: QtBot, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"guideline.{ending}"
    with qtbot.waitSignal(about.changed):
        about.save_to(str(file))
        assert not about.save_button.isEnabled()
    assert file.read_bytes() == exported(PACK, file)
    assert about.status.text().replace("\u200b", "") == f"Saved as {file}"
    assert about.save_button.isEnabled()


@pytest.mark.parametrize("name", ["guideline.docx", "no-folder/guideline.pdf"])
def test_what_cannot_be_saved_is_said_and_can_be_tried_again(
    about: About, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    with qtbot.waitSignal(about.changed):
        about.save_to(str(tmp_path / name))
    assert about.fault.isVisible()
    assert about.fault.sentence().startswith("The guideline was not ")
    assert about.save_button.isEnabled()
    with qtbot.waitSignal(about.changed):
        about.save_to(str(tmp_path / "guideline.md"))
    assert not about.fault.isVisible()


def test_the_dialog_offers_both_kinds_and_changes_the_ending_with_them(about: About, qtbot: QtBot) -> None:
    QTest.keyClick(about, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = about.findChild(QFileDialog, "save_guideline")
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    assert [Path(file).suffix for file in dialog.selectedFiles()] == [".pdf"]
    markdown = dialog.nameFilters()[1]
    dialog.selectNameFilter(markdown)
    dialog.filterSelected.emit(markdown)
    assert [Path(file).suffix for file in dialog.selectedFiles()] == [".md"]
    dialog.selectFile("guideline 1.0")
    dialog.filterSelected.emit(dialog.nameFilters()[0])
    assert [Path(file).name for file in dialog.selectedFiles()] == ["guideline 1.0.pdf"]
    dialog.reject()


def test_a_page_that_is_left_at_once_is_no_fault(themed: QApplication, qtbot: QtBot) -> None:
    page = About(PACK, lambda: datetime.now(UTC))
    page.deleteLater()
    waiting: Work[Pack] = Work(lambda: PACK)
    with qtbot.waitSignal(waiting.finished):
        waiting.begin()
    assert waiting.result() is PACK


def test_the_work_is_done_on_another_thread_and_its_fault_comes_back(themed: QApplication, qtbot: QtBot) -> None:
    where: Work[int] = Work(threading.get_ident)
    with qtbot.waitSignal(where.finished):
        where.begin()
    assert where.result() != threading.get_ident()
    broken: Work[float] = Work(lambda: 1 / 0)
    with qtbot.waitSignal(broken.finished):
        broken.begin()
    with pytest.raises(ZeroDivisionError):
        broken.result()


def test_shift_f1_opens_it_over_any_screen_and_esc_gives_the_focus_back(window: Window, qtbot: QtBot) -> None:
    window.show_settings()
    settings = window.screen_shown()
    assert isinstance(settings, Settings)
    settings.picks["theme"].setFocus()
    QTest.keyClick(settings.picks["theme"], Qt.Key.Key_F1, SHIFT)
    page = window.screen_shown()
    assert isinstance(page, About)
    assert page.close_button.hasFocus()
    qtbot.waitUntil(lambda: page.proven is not None)
    assert ("Ctrl S", "save for sign-off") in window.footer.shown()
    QTest.keyClick(page.close_button, Qt.Key.Key_Escape)
    assert window.screen_shown() is settings
    assert settings.picks["theme"].hasFocus()


def test_the_bar_leads_there_and_all_keys_take_its_place(window: Window) -> None:
    tab = window.top_bar.tabs["about"]
    assert tab.accessibleName() == "About this guideline"
    tab.click()
    assert shown(window, About)
    assert not tab.isChecked()
    window.show_keys()
    assert shown(window, KeysPage)
    assert "about this guideline" in words(window.screen_shown())
    window.show_about()
    window.show_about()
    assert not shown(window, About)
    assert not shown(window, KeysPage)


def test_without_records_there_is_nothing_to_open(themed: QApplication, qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.show_about()
    assert not shown(window, About)


@pytest.mark.parametrize(
    "look", [Theme("light", 2.0), Theme("dark", 1.5), Theme("contrast", 2.0)], ids=attrgetter("name")
)
def test_nothing_is_cut_off_at_any_size(about: About, themed: QApplication, qtbot: QtBot, look: Theme) -> None:
    about.resize(800, 560)
    apply(themed, look)
    QApplication.processEvents()
    for label in about.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            left = label.mapTo(about, label.rect().topLeft()).x()
            assert left >= 0
            assert left + label.width() <= about.width()
    right = about.save_button.mapTo(about, about.save_button.rect().topRight()).x()
    assert right < about.width()


def test_every_part_that_takes_the_focus_has_a_name(about: About) -> None:
    parts = [part for part in about.findChildren(QWidget) if part.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert {about.close_button, about.save_button} <= set(parts)
    assert all(part.accessibleName() or getattr(part, "text", str)() for part in parts if part.isVisible())
