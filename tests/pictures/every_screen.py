"""Makes a picture of every screen in three themes, at 100 % and 200 % text, under build/pictures/: `make pictures`.

With `--readme`, the pictures that the README shows are written too.
"""

import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.encounter import Encounter, begin
from app.engine.pack import Value
from app.gui import focus
from app.gui.clinic.report import ReportScreen
from app.gui.merging.ways import show_both
from app.gui.session import Session
from app.gui.singletons import keep_singletons
from app.gui.theme import Theme, apply
from app.gui.visit.screen import VisitScreen
from app.gui.window import Window
from tests.gui.visiting import NOW, begun, open_session
from tests.patients import clear
from tests.pictures.more_screens import MoreScreens, wait

ROOT = Path(__file__).resolve().parents[2]
SIZE = (1366, 768)
PATIENCE_MS = 30_000
THEMES = ("light", "dark", "contrast")
SCALES = (1.0, 2.0)
OUT, README = ROOT / "build" / "pictures", ROOT / ".readme"
SHOWN = {
    ("today", "light", 1.0): "today.png",
    ("visit-pain", "light", 1.0): "visit.png",
    ("visit-red_flags", "light", 1.0): "red-flags.png",
    ("emergency", "light", 1.0): "emergency.png",
    ("plan", "light", 1.0): "plan.png",
    ("visit-pain", "dark", 1.0): "dark.png",
    ("visit-pain", "light", 2.0): "large.png",
}
"""What the README shows: screen, theme and text size -> its file."""


class Screens:
    """Leads the window from screen to screen, over invented patients."""

    def __init__(self, window: Window, session: Session) -> None:
        self._window, self._session = window, session
        first = begun(session, clear(pain_nrs=6, muscle_spasm=True, dmt=["ocrelizumab"]))
        self._routine = first
        self._asked = begun(session, {"ms_confirmed": True, "fever": None}, family_name="Okoye", given_name="Chi")
        self._urgent = begun(session, clear(saddle_numbness=True), family_name="Berg", given_name="Liv")
        again = {"family_name": "Lindquist", "given_name": "Ana", "phone": "0170 1234567"}
        self._again = session.records.add_patient(**again, birth_date=date(1979, 3, 12), today=NOW.date())
        first.set_follow_up(NOW.date() + timedelta(weeks=2), "See whether the back is better")
        self._seen("Amsel", "Jon", 18, 14)
        self._seen("Tran", "Mai", 21, 21, saddle_numbness=True)
        self._seen("Sousa", "Rui", 11, 14)

    def all(self) -> dict[str, Callable[[], object]]:
        """Each screen's name, and how to come to it."""
        window, pages = self._window, self._session.pack.pages
        found: dict[str, Callable[[], object]] = {
            "today": window.show_today,
            "search": self._search,
            "new-patient": window.show_new_patient,
            "patient": lambda: window.show_patient(self._routine.patient.id),
            "same-person": lambda: show_both(window, self._routine.patient.id, self._again.id),
            "follow-ups": window.show_follow_ups,
            "report": self._report,
            "settings": window.show_settings,
            "keys": lambda: self._over(window.show_keys),
            "guideline": lambda: self._over(window.show_about),
            "emergency": lambda: self._visit(self._urgent, pages[1].id),
            "visit-red_flags": lambda: self._visit(self._asked, pages[1].id),
        }
        for page in pages:
            if page.id != "red_flags":
                found[f"visit-{page.id}"] = partial(self._visit, self._routine, page.id)
        found["plan"] = lambda: self._visit(self._routine, "plan")
        found["sheet"] = lambda: self._visit(self._routine, "sheet")
        found |= {"tour-1": window.tour.begin, "tour-2": window.tour.go_on, "tour-3-sheet": window.tour.go_on}
        found["today-with-sample"] = window.tour.go_on
        return found

    def _seen(self, family: str, given: str, days_ago: int, again_in: int, **answers: Value | None) -> None:
        """Somebody whose visit was signed, and who is to come again."""
        at = NOW - timedelta(days=days_ago)
        patient = self._session.records.add_patient(family_name=family, given_name=given, today=at.date())
        visit = begin(self._session.store, self._session.engine, patient.id, at)
        visit.answer_many(clear(pain_nrs=6, **answers))
        visit.set_follow_up(at.date() + timedelta(days=again_in), "Pain and walking")
        visit.sign("Dr M. Osei", at)

    def _report(self) -> None:
        self._window.show_report()
        screen = self._window.screen_shown()
        assert isinstance(screen, ReportScreen)
        wait(lambda: screen.found is not None)

    def _search(self) -> None:
        self._window.show_today()
        settle()
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        field.setText("lind")

    def _over(self, show: Callable[[], None]) -> None:
        self._window.show_today()
        show()

    def _visit(self, encounter: Encounter, place: str) -> None:
        screen = self._window.screen_shown()
        if not isinstance(screen, VisitScreen) or screen.encounter.id != encounter.id:
            self._window.show_visit(encounter)
            screen = self._window.screen_shown()
        assert isinstance(screen, VisitScreen)
        screen.open_place(place)


def settle() -> None:
    """Let everything that waits happen."""
    for _ in range(20):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_for_the_sheet(window: Window) -> None:
    """It is set off the window's thread."""
    until = QDeadlineTimer(PATIENCE_MS)
    while not any(part.accessibleName().startswith("Page 1 of") for part in window.findChildren(QWidget)):
        QApplication.processEvents()
        assert not until.hasExpired(), "no sheet"
    settle()


def take(window: Window, screens: Screens, more: MoreScreens, theme: Theme, *, readme: bool) -> int:
    """Every screen in one theme and text size; how many pictures."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, theme)
    window.resize(*SIZE)
    window.activateWindow()
    every = {**screens.all(), **more.all()}
    for number, (name, go) in enumerate(every.items(), 1):
        more.tidy()
        go()
        settle()
        if name.endswith("sheet"):
            wait_for_the_sheet(window)
        picture = more.in_front().grab()
        picture.save(str(OUT / f"{number:02}-{name}-{theme.name}-{theme.scale * 100:.0f}.png"))
        shown = SHOWN.get((name, theme.name, theme.scale))
        if readme and shown:
            picture.save(str(README / shown))
    return len(every)


def main() -> None:
    """All screens, all themes, both sizes."""
    keep_singletons()
    app = QApplication([])
    apply(app, Theme("light"))
    focus.install(app)
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="msback-") as folder:
        session = open_session(Path(folder))
        with closing(session.store):
            window = Window(session)
            # Nobody's hand is at it, and the pictures may take longer than the lock waits.
            window.lock.set_minutes(600)
            window.show()
            screens, more = Screens(window, session), MoreScreens(window, session, Path(folder) / "empty")
            made = sum(
                take(window, screens, more, Theme(name, scale), readme="--readme" in sys.argv)
                for name in THEMES
                for scale in SCALES
            )
            more.tidy()
            window.close()
    print(f"{made} pictures in {OUT}")


if __name__ == "__main__":
    main()
