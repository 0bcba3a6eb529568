"""Settings: the clinic, who may sign in, the own password, and how the window looks. Each change counts at once."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.gui import messages
from app.gui.footer import Keys
from app.gui.language import LANGUAGES, SYSTEM, speak
from app.gui.lock import CHOICES, IDLE, idle_minutes
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.field import FormField
from app.gui.parts.pick import FormPick, Pick
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.plan.dropdown import Dropdown
from app.gui.session import Session
from app.gui.settings.backup import BackupGroup
from app.gui.settings.group import Group
from app.gui.settings.logo import LogoField
from app.gui.settings.look import SCALES, keep_language, keep_theme, kept_language
from app.gui.settings.own_password import OwnPassword
from app.gui.settings.users import UsersBox
from app.gui.sheet.wanted import LANGUAGE, usual_language
from app.gui.theme import Theme, apply, changes, theme
from app.handouts.words import languages, words

TWO_COLUMNS = 1000


class Settings(QWidget):
    """The page; a field is stored when the hand leaves it or presses Enter."""

    names_changed = Signal()
    language_changed = Signal()
    """The window speaks another language now; what is seen was made in the one before."""
    idle_changed = Signal(int)
    """After how many minutes the window is to lock itself."""
    me_changed = Signal(object)
    """The User that works here, with another name or other roles."""
    recovery_wanted, restore_wanted, audit_wanted = Signal(), Signal(), Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("settings")
        self.setAccessibleName(self.tr("Settings"))
        self._session = session
        self.fields: dict[str, FormField] = {}
        scroll = Scroll()
        scroll.content.addWidget(Text(self.tr("Settings"), "page", wrap=True))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        scroll.content.addLayout(self._columns)
        left, right = QWidget(), QWidget()
        wide, narrow = QVBoxLayout(left), QVBoxLayout(right)
        self._left = left  # who is no administrator does not see it, and it must not go away under its layout
        self._columns_inside = (wide, narrow)
        for column in self._columns_inside:
            column.setContentsMargins(0, 0, 0, 0)
        if session.may_administer():
            self.users = UsersBox(session)
            self.users.me_changed.connect(self.me_changed)
            self.users.recovery_wanted.connect(self.recovery_wanted)
            self.backup = BackupGroup(session)
            self.backup.restore_wanted.connect(self.restore_wanted)
            self.backup.audit_wanted.connect(self.audit_wanted)
            wide.addWidget(self._clinic())
            wide.addWidget(self.users)
            wide.addWidget(self.backup)
            wide.addStretch(1)
            self._columns.addWidget(left, 3)
        self.password = OwnPassword(session)
        narrow.addWidget(self._look())
        if session.may_administer():
            narrow.addWidget(self._sheets())
        narrow.addWidget(self.password)
        narrow.addStretch(1)
        self._columns.addWidget(right, 2)
        scroll.content.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._restyle()
        changes.changed.connect(self._restyle)

    def begin(self) -> None:
        """Give the focus to the first field."""
        first = self.fields["clinic_name"].field if self.fields else self.theme_pick
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Keys:
        """What can be pressed here."""
        focus = self.focusWidget()
        choose = (("← →", self.tr("choose")),) if isinstance(focus, Pick) else ()
        return (("Tab", self.tr("next field")), *choose, ("Esc", self.tr("back to Today")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        now = theme()
        wide = self.width() >= now.px(TWO_COLUMNS)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self._columns.setSpacing(now.px(16 if wide else 12))
        for column in self._columns_inside:
            column.setSpacing(now.px(12))

    def _clinic(self) -> QWidget:
        box = Group(self.tr("The clinic"), self.tr("It stands at the top of what patients take home."))
        for key, label in (
            ("clinic_name", self.tr("Clinic")),
            ("clinic_address", self.tr("Address")),
            ("clinic_phone", self.tr("Phone")),
            ("clinic_hours", self.tr("Opening hours")),
            ("emergency_phone", self.tr("Emergency phone number")),
        ):
            box.body.addWidget(self._field(key, label))
        self.idle = Pick(self.tr("Lock after minutes"), {str(minutes): str(minutes) for minutes in CHOICES})
        self.idle.set_value(str(idle_minutes(self._session)))
        self.idle.picked.connect(self._keep_idle)
        box.body.addWidget(FormPick(self.idle, self.tr("Lock the window after minutes without a hand on it")))
        self.logo = LogoField(self._session)
        box.body.addWidget(self.logo)
        return box

    def _keep_idle(self, minutes: str) -> None:
        try:
            self._session.records.set_setting(IDLE, minutes)
        except UserError as fault:
            messages.tell(self.window(), fault)
            return
        self.idle_changed.emit(int(minutes))

    def _sheets(self) -> QWidget:
        box = Group(self.tr("Sheets"), self.tr("What is chosen for a patient is remembered and goes first."))
        label = Text(self.tr("Usual language"), "dense", "text2", wrap=True)
        self.language = Dropdown(self.tr("Usual language"), size="field")
        self.language.offer([(code, words(code).name) for code in languages()])
        self.language.show_code(usual_language(self._session))
        self.language.chosen.connect(self._store_language)
        label.setBuddy(self.language)
        self.language_error = ErrorLine()
        for part in (label, self.language, self.language_error):
            box.body.addWidget(part)
        return box

    def _store_language(self, code: str) -> None:
        try:
            self._session.records.set_setting(LANGUAGE, code)
        except UserError as fault:
            self.language_error.say(fault.what, f"{fault.why} {fault.todo}")
        else:
            self.language_error.say("")

    def _field(self, key: str, label: str) -> FormField:
        form = FormField(label)
        form.field.setObjectName(key)
        form.field.setText(self._session.records.setting(key))
        form.field.setCursorPosition(0)
        form.field.editingFinished.connect(lambda: self._store(key))
        self.fields[key] = form
        return form

    def _store(self, key: str) -> None:
        form = self.fields[key]
        text = " ".join(form.text().split())
        try:
            if text != self._session.records.setting(key):
                self._session.records.set_setting(key, text)
        except UserError as fault:
            form.say(fault.what, f"{fault.why} {fault.todo}")
            return
        form.say("")
        self.names_changed.emit()

    def _look(self) -> QWidget:
        box = Group(self.tr("How it looks"), "")
        now = theme()
        self.theme_pick = Pick(
            self.tr("Colours"),
            {"light": self.tr("Light"), "dark": self.tr("Dark"), "contrast": self.tr("High contrast")},
        )
        self.theme_pick.set_value(now.name)
        self.size_pick = Pick(self.tr("Text size"), {str(round(100 * size)): f"{size:.0%}" for size in SCALES})
        self.size_pick.set_value(str(round(100 * now.scale)))
        for pick, label in ((self.theme_pick, self.tr("Colours")), (self.size_pick, self.tr("Text size"))):
            pick.picked.connect(self._apply)
            box.body.addWidget(FormPick(pick, label))
        self.language_pick = Pick(self.tr("Language"), {SYSTEM: self.tr("System"), **LANGUAGES})
        self.language_pick.set_value(kept_language())
        self.language_pick.picked.connect(self._speak)
        box.body.addWidget(FormPick(self.language_pick, self.tr("Language of the window")))
        return box

    def _speak(self, chosen: str) -> None:
        """Speak another language at once, and keep it for this computer."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            speak(app, chosen)
        try:
            keep_language(chosen)
        except UserError as fault:
            messages.tell(self.window(), fault)
        self.language_changed.emit()

    def _apply(self) -> None:
        """Put the look on at once, and keep it."""
        app = QApplication.instance()
        chosen = Theme(self.theme_pick.value(), int(self.size_pick.value()) / 100)
        if isinstance(app, QApplication):
            apply(app, chosen)
        try:
            keep_theme(chosen)
        except UserError as fault:
            messages.tell(self.window(), fault)
