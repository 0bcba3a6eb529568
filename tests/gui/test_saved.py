"""The footer says when something was last brought to the disk, whatever it was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.visit.screen import VisitScreen
from tests.gui.visiting import NOW, begun, open_session
from tests.patients import clear


@pytest.mark.usefixtures("themed")
def test_plan_follow_up_and_signature_are_saved_at_their_own_time(qtbot: QtBot, tmp_path: Path) -> None:
    now = [NOW]
    session = replace(open_session(tmp_path), now=lambda: now[0])
    screen = VisitScreen(session, begun(session, clear()))
    qtbot.addWidget(screen)
    assert screen.saved() == (True, "Saved")
    steps: tuple[Callable[[], object], ...] = (
        lambda: screen.encounter.add_own("Rest at noon"),
        lambda: screen.encounter.set_follow_up(NOW.date() + timedelta(days=7), "pain"),
        lambda: screen.encounter.set_note("pain", "since lifting"),
        lambda: screen.encounter.sign("Dr M. Osei", now[0]),
    )
    for step in steps:
        now[0] += timedelta(minutes=3)
        step()
        assert screen.saved() == (True, f"Saved {now[0].astimezone():%H:%M}")
    before = now[0]
    now[0] += timedelta(minutes=3)
    assert screen.saved() == (True, f"Saved {before.astimezone():%H:%M}")
    session.store.close()
