"""The screens of the window: how each is made, and which one it leads to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from app.gui import messages
from app.gui.leaving import ways
from app.gui.merging import ways as merging

if TYPE_CHECKING:
    # The database is loaded after the first frame, and each screen when it is first shown.
    from app.encounter import Encounter
    from app.gui.patient.new import Typed
    from app.gui.settings.screen import Settings
    from app.gui.window import Window
    from app.packs import Candidate
    from app.users import User


class Screens:
    """Each method puts one screen into the window; faults of the world are the window's to tell."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._typed: Typed | None = None

    def forget_typed(self) -> None:
        """What was typed for a new patient and not kept is nobody else's."""
        self._typed = None

    def today(self) -> None:
        """Today, with its search."""
        from app.gui.today.screen import Today

        today = Today(self._window.opened)
        today.patient_chosen.connect(self._window.show_patient)
        today.draft_chosen.connect(self._window.open_visit)
        today.new_patient.connect(self._window.show_new_patient)
        today.visit_wanted.connect(self._window.begin_visit)
        today.follow_ups.all_wanted.connect(self._window.show_follow_ups)
        today.paper_form_wanted.connect(lambda: self._window.tried(self._paper_form))
        today.sample.tour_wanted.connect(self._window.tour.begin)
        today.sample.remove_wanted.connect(self._window.tour.ask_to_remove)
        today.changed_guideline.look_wanted.connect(lambda: self._window.go(self.changed_guideline))
        self._window.put(today, tab="today", back=None)
        QShortcut(QKeySequence("Ctrl+,"), today, self._window.show_settings)

    def _paper_form(self) -> None:
        """The questions on paper, over the screen."""
        from app.gui.today.paper_form import FILE_NAME, form_pdf

        title = QCoreApplication.translate("Today", "Paper form for a day without power")
        self._window.show_paper(title, form_pdf(self._window.opened), FILE_NAME)

    def patient(self, patient_id: int) -> None:
        """One patient; that they were seen stands in the audit."""
        from app.gui.from_paper import begin_from_paper
        from app.gui.patient.screen import PatientScreen

        screen = PatientScreen(self._window.opened, patient_id)
        self._window.opened.note_seen(screen.patient)
        screen.back.connect(self._window.show_today)
        screen.visit_wanted.connect(lambda: self._window.begin_visit(patient_id))
        screen.visit_chosen.connect(self._window.open_visit)
        screen.paper_wanted.connect(self._window.show_paper)
        screen.from_paper.connect(lambda: begin_from_paper(self._window, patient_id, self.visit))
        screen.edit_wanted.connect(lambda: self._window.go_to_patients(lambda: self.details(patient_id)))
        number, back = screen.patient.number, lambda: self._window.show_patient(patient_id)
        screen.links.same_wanted.connect(lambda: merging.choose_other(self._window, patient_id))
        screen.undo_wanted.connect(lambda merge: merging.ask_to_undo(self._window, merge))
        screen.links.take_out_wanted.connect(lambda: ways.take_out(self._window, back, number))
        screen.links.erase_wanted.connect(lambda: ways.erase(self._window, back, number))
        screen.links.remove_wanted.connect(self._window.tour.ask_to_remove)
        self._window.put(screen, tab=None, back=self._window.show_today)

    def details(self, patient_id: int) -> None:
        """The details of one patient, to mend them."""
        from app.gui.patient.edit import EditPatient

        screen = EditPatient(self._window.opened, patient_id)
        screen.left.connect(lambda: self._window.show_patient(patient_id))
        screen.patient_chosen.connect(self._window.show_patient)
        self._window.put(screen, tab="today", back=lambda: self._window.show_patient(patient_id))

    def resume(self, encounter: Encounter) -> None:
        """A draft that somebody else has is taken over only on purpose."""
        holder = self._window.opened.holder(encounter)
        if holder is None:
            self.visit(encounter)
            return

        def take_over() -> None:
            self._window.opened.take_over(encounter)
            self.visit(encounter)

        messages.confirm(
            self._window,
            QCoreApplication.translate("Window", "{name} has this draft.").format(name=holder),
            QCoreApplication.translate(
                "Window", "One visit is written by one user at a time. Every answer so far is kept."
            ),
            QCoreApplication.translate("Window", "Take it over"),
            lambda: self._window.tried(take_over),
        )

    def visit(self, encounter: Encounter) -> None:
        """One visit, to go on with or to read."""
        from app.gui.from_paper import ask_held
        from app.gui.visit.screen import VisitScreen

        screen = VisitScreen(self._window.opened, encounter)
        self._window.opened.note_visit(encounter)
        screen.left.connect(lambda: self._window.show_patient(encounter.patient.id))
        screen.today.connect(self._window.show_today)
        screen.held_wanted.connect(lambda: ask_held(self._window, screen.encounter, self.visit))
        screen.compare_wanted.connect(lambda: self._window.show_comparison(screen.encounter))
        self._window.put(screen, tab=None, back=lambda: self._window.show_patient(encounter.patient.id))

    def new_patient(self) -> None:
        """The page for a new patient, with what was typed there before, which it says."""
        from app.gui.patient.kept import KeptLine
        from app.gui.patient.new import NewPatient

        screen = NewPatient(self._window.opened, self._typed)
        if self._typed:
            KeptLine(screen, self._typed).given_up.connect(self._new_and_empty)
        screen.typed.connect(self._keep_typed)
        screen.left.connect(self._window.show_today)
        screen.patient_chosen.connect(self._window.show_patient)
        self._window.put(screen, tab="today", back=self._window.show_today)

    def settings(self) -> None:
        """Settings, as far as this user may change them."""
        self._settings()

    def speak_anew(self) -> None:
        """Say everything in another language: the bar, and Settings, where it was chosen, with the focus there."""
        self._window.top_bar.name_tabs()
        self._settings().picks["language"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _settings(self) -> Settings:
        from app.gui.settings.screen import Settings

        screen = Settings(self._window.opened)
        screen.names_changed.connect(self._window.say_names)
        screen.idle_changed.connect(self._window.lock.set_minutes)
        screen.language_changed.connect(self.speak_anew)
        screen.me_changed.connect(self.become)
        screen.recovery_wanted.connect(lambda: self._window.go(self.recovery))
        screen.restore_wanted.connect(self._window.restore_wanted)
        if screen.leaving is not None:
            screen.leaving.take_out_wanted.connect(lambda: ways.take_out(self._window, self._window.show_settings))
            screen.leaving.bring_in_wanted.connect(lambda: ways.bring_in(self._window, self._window.show_settings))
            screen.leaving.erase_wanted.connect(lambda: ways.erase(self._window, self._window.show_settings))
        screen.audit_wanted.connect(lambda: self._window.go(self.audit))
        screen.guideline_wanted.connect(lambda find: self._window.go(lambda: self.guideline(find)))
        self._window.put(screen, tab="settings", back=self._window.show_today)
        return screen

    def _settings_at_audit(self) -> None:
        """Back where the way to the audit began."""
        screen = self._settings()
        if self._window.opened.may_administer():
            screen.backup.audit.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow_ups(self) -> None:
        """Everybody who is to come again."""
        from app.gui.clinic.follow_ups import FollowUpList

        screen = FollowUpList(self._window.opened)
        screen.patient_chosen.connect(self._window.show_patient)
        self._window.put(screen, tab="follow_ups", back=self._window.show_today)

    def report(self) -> None:
        """The month's report."""
        from app.gui.clinic.report import ReportScreen

        screen = ReportScreen(self._window.opened)
        screen.paper_wanted.connect(self._window.show_paper)
        self._window.put(screen, tab="reports", back=self._window.show_today)

    def audit(self) -> None:
        """What was done to the records, and by whom."""
        from app.gui.audit.screen import AuditScreen

        screen = AuditScreen(self._window.opened)
        self._window.put(screen, tab="settings", back=lambda: self._window.go(self._settings_at_audit))

    def guideline(self, find: Callable[[], Candidate]) -> None:
        """Another guideline, and what it would change; it speaks once that is chosen there."""
        from app.gui.guideline.screen import GuidelineScreen
        from app.packs import switch
        from app.paths import data_folder

        def speak(candidate: Candidate) -> None:
            switch(data_folder(), candidate)
            self._window.session = replace(self._window.opened, pack=candidate.pack, engine=candidate.engine)
            self._window.opened.note_pack(looked_at=True)
            self._window.guideline_changed.emit()
            self._window.lock.begin(self._window.opened)
            self._window.show_settings()

        screen = GuidelineScreen(self._window.opened, find)
        screen.left.connect(self._window.show_settings)
        screen.chosen.connect(lambda candidate: self._window.tried(lambda: speak(candidate)))
        screen.paper_wanted.connect(self._window.show_paper)
        self._window.put(screen, tab="settings", back=screen.give_up)

    def changed_guideline(self) -> None:
        """The guideline speaks already; what that changes, until somebody has seen it."""
        from app.gui.guideline.screen import GuidelineScreen
        from app.guidelines import not_looked_at, note_looked_at
        from app.packs import speaking

        session = self._window.opened
        before = not_looked_at(session.records)
        if before is None:
            self._window.show_today()
            return

        def seen() -> None:
            note_looked_at(session.records)
            self._window.show_today()

        screen = GuidelineScreen(session, lambda: speaking(session.engine), session.with_pack(before))
        screen.left.connect(self._window.show_today)
        screen.chosen.connect(lambda: self._window.tried(seen))
        screen.paper_wanted.connect(self._window.show_paper)
        self._window.put(screen, tab="today", back=screen.give_up)

    def become(self, user: User) -> None:
        """Who works here has another name or other roles."""
        self._window.session = replace(self._window.opened, user=user)
        self._window.lock.begin(self._window.session)
        self._window.show_settings()

    def recovery(self) -> None:
        """Another recovery sheet; it counts once two of its groups were typed back."""
        from app.gui.sign_in.recovery_page import RecoveryPage

        session = self._window.opened
        groups = session.users.new_recovery()
        screen = RecoveryPage(groups, session.now().date())

        def keep() -> None:
            session.users.set_recovery(groups)
            session.note_users(session.user, "recovery sheet")
            self._window.show_settings()

        screen.proven.connect(lambda: self._window.tried(keep))
        self._window.put(screen, tab="settings", back=self._window.show_settings)

    def _new_and_empty(self) -> None:
        self._typed = None
        self.new_patient()

    def _keep_typed(self, typed: Typed | None) -> None:
        self._typed = typed
