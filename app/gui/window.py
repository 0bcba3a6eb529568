"""The window: the ways from one screen to another, and what is asked before one is left."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.gui.first_frame import FirstFrame

if TYPE_CHECKING:
    # What stands in the window is loaded after the first frame; the database, once somebody has signed in.
    from app.encounter import Encounter
    from app.gui.inside import Inside
    from app.gui.page_over import OverPage
    from app.gui.session import Session
    from app.gui.sign_in.door import Door
    from app.users import User


class Window(FirstFrame):
    """Today, a patient, a visit: each screen is made when it is shown and goes away when another is.

    Args:
        session: the records, where they are open already.
        empty: only the first frame, until `furnish` is called.
    """

    restore_wanted = Signal()
    guideline_changed = Signal()
    """Another guideline speaks from now on."""
    _inside: Inside

    def __init__(self, session: Session | None = None, *, empty: bool = False) -> None:
        super().__init__()
        self.session = session
        self._back: Callable[[], None] | None = None
        self._may_close = False
        self.hold: Callable[[], bool] = lambda: False
        """Asked before it closes: whether something is done first, which then calls `end`."""
        if not empty:
            self.furnish()
        if session:
            self.begin(session)

    def furnish(self) -> None:
        """Put bar, screens and footer on the ground of the first frame."""
        # Here and not above: this loads ten times what the first frame needs.
        from app.gui.inside import Inside
        from app.gui.start_fault import waiting

        self._inside = inside = Inside(self)
        self.top_bar, self.stack, self.footer = inside.top_bar, inside.stack, inside.footer
        self.tour, self.lock = inside.tour, inside.lock
        self.clear()
        self.setCentralWidget(inside)
        # Where the window is seen already: what is hidden takes no focus.
        inside.show()
        self.put(waiting(), tab=None, back=None)
        inside.tie()

    @property
    def furnished(self) -> bool:
        """Whether there is more than the first frame."""
        return hasattr(self, "_inside")

    def begin(self, session: Session) -> None:
        """The records are open for somebody: show Today, or Settings to who sees no patients."""
        from app.gui.units import SETTING, weigh_in

        self.session = session
        self.tour.end()
        weigh_in(session.records.setting(SETTING))
        self.lock.begin(session)
        self.show_today()

    def switch(self, user: User) -> None:
        """Another user begins; what the one before typed and did not keep is forgotten."""
        assert self.session is not None
        self._inside.screens.forget_typed()
        session = replace(self.session, user=user)
        session.note_sign_in()
        self.begin(session)

    def all_saved(self) -> bool:
        """Whether everything on the screen is on the disk."""
        return self.saved()[0]

    def screen_shown(self) -> QWidget:
        """The screen that is seen; there always is one."""
        screen = self.stack.currentWidget()
        assert screen is not None
        return screen

    def show_door(self, door: Door) -> None:
        """Ask who it is, before there is anything else to see."""
        self.put(door, tab=None, back=None)

    def show_fault(self, screen: QWidget) -> None:
        """Show why the program cannot begin."""
        self.put(screen, tab=None, back=None)

    def show_closing(self, screen: QWidget) -> None:
        """Show what is still being done before it closes; nothing else can be reached then."""
        self.put(screen, tab=None, back=None)

    def show_today(self) -> None:
        """Today, with the focus in the search."""
        self.go_to_patients(self._inside.screens.today)

    def show_patient(self, patient_id: int) -> None:
        """One patient."""
        self.go_to_patients(lambda: self._inside.screens.patient(patient_id))

    def show_visit(self, encounter: Encounter) -> None:
        """One visit, to go on with or to read."""
        self.go_to_patients(lambda: self._inside.screens.visit(encounter))

    def show_new_patient(self) -> None:
        """The page for a new patient, with what was typed there before."""
        self.go_to_patients(self._inside.screens.new_patient)

    def show_settings(self) -> None:
        """Settings."""
        self.go(self._inside.screens.settings)

    def show_follow_ups(self) -> None:
        """Everybody who is to come again."""
        self.go_to_patients(self._inside.screens.follow_ups)

    def show_report(self) -> None:
        """The month's report."""
        self.go_to_patients(self._inside.screens.report)

    def begin_visit(self, patient_id: int) -> None:
        """A visit of a patient: the draft that waits, or a new one, which is stored before it is seen."""
        self.go_to_patients(lambda: self._inside.screens.resume(self.opened.begin_or_resume(patient_id)))

    def open_visit(self, encounter_id: int) -> None:
        """A visit that is in the records."""
        self.go_to_patients(lambda: self._inside.screens.resume(self.opened.open(encounter_id)))

    def show_keys(self) -> None:
        """All keys, over the screen; the same key closes them."""
        from app.gui.keys import KeysPage

        if not self.lock.locked:
            self._inside.over.toggle(KeysPage, lambda: KeysPage(self._place()))

    def _place(self) -> str:
        """The screen that is shown; of a visit, the plan or the sheet where one of them is open."""
        from app.gui.visit.pages_list import PLAN, SHEET
        from app.gui.visit.screen import VisitScreen

        screen = self.screen_shown()
        here = screen.frame.pages.here if isinstance(screen, VisitScreen) else ""
        return here if here in (PLAN, SHEET) else screen.objectName()

    def show_about(self) -> None:
        """What this guideline is and what is proven of it, over the screen; the same key closes it."""
        from app.gui.about.page import About

        if self.session is not None and not self.lock.locked:
            session = self.session
            self._inside.over.toggle(About, lambda: About(session.pack, session.now, session.backup_places))

    def show_over(self, page: OverPage) -> None:
        """A page of this kind over the screen."""
        self._inside.over.toggle(type(page), lambda: page)

    def close_over(self) -> bool:
        """Close the page that lies over the screen; whether there was one."""
        was = self._inside.over.is_open()
        self._inside.over.close()
        return was

    def show_paper(self, title: str, pdf: bytes, file_name: str) -> None:
        """A paper over the screen, to look at, to print or to save."""
        from app.gui.paper_over import PaperOver

        self._inside.over.toggle(PaperOver, lambda: PaperOver(title, pdf, file_name))

    def show_comparison(self, encounter: Encounter) -> None:
        """A signed visit beside today's guideline, over the screen; the same key closes it."""
        from app.gui.comparison.page import Comparison

        self._inside.over.toggle(Comparison, lambda: Comparison(self.opened, encounter))

    @property
    def opened(self) -> Session:
        """The session; nothing that needs it can be reached before there is one."""
        assert self.session is not None
        return self.session

    def go_to_patients(self, act: Callable[[], None]) -> None:
        """The same, for who sees patients; who does not is led to Settings."""
        allowed = self.session is not None and self.session.may_see_patients()
        self.go(act if allowed else self._inside.screens.settings)

    def go(self, act: Callable[[], None]) -> None:
        """Leave the screen for another; a fault of the world on the way leaves this one as it is."""
        if self.session is None or self.lock.locked:
            return
        self._inside.over.close()
        self._inside.commit()
        self._guarded(lambda: self.tried(act))

    def tried(self, act: Callable[[], None]) -> None:
        """Do it; a fault of the world is told, and leaves the screen as it is."""
        try:
            act()
        except UserError as fault:
            from app.gui import messages

            messages.tell(self, fault)

    def _guarded(self, act: Callable[[], None]) -> None:
        """Ask before leaving a screen of which something is not on the disk."""
        if self.saved()[0]:
            act()
            return
        from app.gui import messages

        messages.confirm(
            self,
            self.tr("Not everything is saved."),
            self.tr("{why}. What is not saved is lost when you leave.").format(why=self.saved()[1]),
            self.tr("Leave without saving"),
            act,
        )

    def saved(self) -> tuple[bool, str]:
        """What the screen says of its saving; a screen that has nothing to save is always saved."""
        saved = getattr(self.screen_shown(), "saved", None)
        return saved() if saved else (True, "")

    def put(self, screen: QWidget, *, tab: str | None, back: Callable[[], None] | None) -> None:
        """Show a screen in the place of the one before; `back` is where Esc leads."""
        self._back = back
        self._inside.put(screen, tab)

    def say_names(self) -> None:
        """Say in the bar which clinic it is, who works, and what that user may reach."""
        self._inside.say_names()

    def say_away(self, words: str) -> None:
        """Say in the foot that the records are not there; nothing, once they are back."""
        self._inside.say_away(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; Esc goes back where the screen did not use it."""
        if not (self.furnished and self._inside.takes(event, self._back)):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take what is being typed; ask when something could not be saved."""
        if not self.furnished:
            event.accept()
            return
        self._inside.commit()
        if self._may_close or self.saved()[0]:
            if not self._may_close and self.hold():
                event.ignore()
                return
            self.lock.rest()
            event.accept()
            return
        event.ignore()
        self._guarded(self.end)

    def end(self) -> None:
        """Close without a question: the system wants it."""
        if self.furnished:
            self._inside.commit()
        self._may_close = True
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the footer out where the window is low."""
        super().resizeEvent(event)
        if self.furnished:
            self._inside.leave_room()

    def changeEvent(self, event: QEvent) -> None:
        """Say the keys again when the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.furnished and self.isActiveWindow():
            self._inside.say()
