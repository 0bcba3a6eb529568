"""Settings for what is printed: the clinic's logo and the usual language of sheets."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.gui.plan.signing import sheet_of
from app.gui.session import Session
from app.gui.settings.screen import Settings
from app.handouts.typeset import typeset
from tests.gui.front import in_front
from tests.gui.plan_visits import begun

pytestmark = pytest.mark.usefixtures("themed")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#c00"/></svg>'


@pytest.fixture
def settings(qtbot: QtBot, session: Session) -> Settings:
    made = Settings(session)
    in_front(qtbot, made, 1100, 900)
    return made


def test_a_logo_is_chosen_by_keyboard_seen_in_grey_and_printed(
    settings: Settings, session: Session, tmp_path: Path
) -> None:
    (tmp_path / "logo.svg").write_text(SVG)
    field = settings.logo
    assert not field.picture.isVisible()
    assert not field.remove.isVisible()
    field.choose.setFocus()
    QTest.keyClick(field.choose, Qt.Key.Key_Space)
    dialog = field.findChild(QFileDialog, "open_logo")
    assert isinstance(dialog, QFileDialog)
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(str(tmp_path / "logo.svg"))
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert field.error.sentence() == ""
    shown = QColor(field.picture.pixmap().toImage().pixel(20, 20))
    assert shown.red() == shown.green() == shown.blue() < 200
    assert session.clinic().logo.startswith("<svg")
    without = begun(session)
    with_logo = typeset(sheet_of(session, without, "Dr M. Osei", draft=True))
    field.remove.click()
    assert session.clinic().logo == ""
    assert not field.picture.isVisible()
    assert typeset(sheet_of(session, without, "Dr M. Osei", draft=True)) != with_logo


def test_a_png_is_taken_too(settings: Settings, session: Session, tmp_path: Path) -> None:
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.save(str(tmp_path / "logo.png"))
    settings.logo.take(str(tmp_path / "logo.png"))
    assert settings.logo.error.sentence() == ""
    assert not settings.logo.picture.pixmap().isNull()
    assert "image/png" in session.clinic().logo


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("notes.png", b"hello", "It is neither a PNG nor an SVG picture."),
        ("large.png", b"\x89PNG\r\n\x1a\n" + bytes(2_100_000), "It has 2.0 MB; 2 MB is the most."),
        ("broken.svg", b"<svg viewBox='0 0 1 1'><rect", "It is damaged."),
    ],
)
def test_what_is_no_picture_is_refused_by_its_name_and_the_old_logo_stays(
    settings: Settings, session: Session, tmp_path: Path, name: str, content: bytes, why: str
) -> None:
    (tmp_path / "logo.svg").write_text(SVG)
    settings.logo.take(str(tmp_path / "logo.svg"))
    before = session.clinic().logo
    (tmp_path / name).write_bytes(content)
    settings.logo.take(str(tmp_path / name))
    assert settings.logo.error.sentence().startswith(f"{name} was not taken as the logo. {why}")
    assert session.clinic().logo == before
    settings.logo.take(str(tmp_path / "gone.svg"))
    assert "gone.svg was not taken as the logo. The disk says: " in settings.logo.error.sentence()


def test_the_usual_language_is_chosen_in_its_own_name(settings: Settings, session: Session) -> None:
    assert settings.language.words() == "English"
    settings.language.setFocus()
    place = settings.language.codes().index("fr") + 1
    QTest.keyClicks(settings.language, str(place))
    assert settings.language.words() == "Français"
    assert session.records.setting("sheet_language") == "fr"
    assert sheet_of(session, begun(session), "", draft=True).language == "fr"
