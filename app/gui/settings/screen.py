"""Settings: the clinic, who may sign in, the own password, and how the window looks. Each change counts at once."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.gui import messages
from app.gui.faults import translated
from app.gui.footer import Keys
from app.gui.language import speak
from app.gui.lock import IDLE
from app.gui.parts.field import FormField
from app.gui.parts.pick import FormPick, Pick
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.plan.dropdown import Dropdown
from app.gui.session import Session
from app.gui.settings.backup import BackupGroup
from app.gui.settings.declared import Setting, check, kept, of_box, store
from app.gui.settings.group import Group
from app.gui.settings.guideline import GuidelineGroup
from app.gui.settings.leaving import LeavingGroup
from app.gui.settings.logo import LogoField
from app.gui.settings.look import keep_language, keep_theme, kept_language
from app.gui.settings.own_password import OwnPassword
from app.gui.settings.program import ProgramGroup
from app.gui.settings.users import UsersBox
from app.gui.theme import Theme, apply, changes, theme
from app.gui.units import SETTING as WEIGHT
from app.gui.units import weigh_in

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
    guideline_wanted = Signal(object)
    """What finds the guideline that may speak from now on."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("settings")
        self.setAccessibleName(self.tr("Settings"))
        self._session = session
        self.fields: dict[str, FormField] = {}
        self.picks: dict[str, Pick] = {}
        scroll = Scroll()
        scroll.content.addWidget(Text(self.tr("Settings"), "page", wrap=True))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        scroll.content.addLayout(self._columns)
        left, right = QWidget(), QWidget()
        wide, narrow = QVBoxLayout(left), QVBoxLayout(right)
        self.leaving: LeavingGroup | None = None
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
            self.guideline = GuidelineGroup(session)
            self.guideline.wanted.connect(self.guideline_wanted)
            wide.addWidget(self.backup)
            wide.addWidget(self.guideline)
            self.program = ProgramGroup()
            self.guideline.program_wanted.connect(self.program.install)
            wide.addWidget(self.program)
            self.leaving = LeavingGroup()
            wide.addWidget(self.leaving)
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
        first = self.fields["clinic_name"].field if self.fields else self.picks["language"]
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
        self._fill(box, "clinic")
        self.logo = LogoField(self._session)
        box.body.addWidget(self.logo)
        return box

    def _sheets(self) -> QWidget:
        box = Group(self.tr("Sheets"), self.tr("What is chosen for a patient is remembered and goes first."))
        self._fill(box, "sheets")
        return box

    def _look(self) -> QWidget:
        box = Group(self.tr("How it looks"), "")
        self._fill(box, "look")
        now = theme()
        shown = {"language": kept_language(), "theme": now.name, "text_size": str(round(100 * now.scale))}
        for key, value in shown.items():
            self.picks[key].set_value(value)
        return box

    def _fill(self, box: Group, name: str) -> None:
        """The controls of a box, as they are declared."""
        for setting in of_box(name):
            if setting.control == "text":
                box.body.addWidget(self._field(setting))
            elif setting.control == "pick":
                box.body.addWidget(FormPick(self._pick(setting), setting.label()))
            elif setting.control == "list":
                for part in self._list(setting):
                    box.body.addWidget(part)

    def _field(self, setting: Setting) -> FormField:
        form = FormField(setting.label())
        form.field.setObjectName(setting.key)
        form.field.setText(self._session.records.setting(setting.key))
        form.field.setCursorPosition(0)
        form.field.editingFinished.connect(lambda: self._store_text(setting.key))
        self.fields[setting.key] = form
        return form

    def _pick(self, setting: Setting) -> Pick:
        pick = Pick((setting.name or setting.label)(), setting.values())
        pick.setObjectName(setting.key)
        if not setting.here:
            pick.set_value(kept(self._session.records, setting.key))
        pick.picked.connect(lambda value: self._picked(setting, value))
        self.picks[setting.key] = pick
        return pick

    def _list(self, setting: Setting) -> tuple[QWidget, ...]:
        label = Text(setting.label(), "dense", "text2", wrap=True)
        self.language = Dropdown(setting.label(), size="field")
        self.language.offer(list(setting.values().items()))
        self.language.show_code(kept(self._session.records, setting.key))
        self.language.chosen.connect(lambda code: self._picked(setting, code))
        label.setBuddy(self.language)
        return label, self.language

    def _store_text(self, key: str) -> None:
        form = self.fields[key]
        try:
            store(self._session.records, key, " ".join(form.text().split()))
        except UserError as fault:
            now = translated(fault)
            form.say(now.what, now.more)
            return
        form.say("")
        self.names_changed.emit()

    def _picked(self, setting: Setting, value: str) -> None:
        """Keep what was chosen; what is seen changes at once, also where it cannot be kept."""
        try:
            if setting.here:
                check(setting.key, value)
                self._look_now(setting.key, value)
            else:
                store(self._session.records, setting.key, value)
        except UserError as fault:
            messages.tell(self.window(), fault)
        else:
            self._act(setting.key, value)

    def _look_now(self, key: str, value: str) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if key == "language":
            speak(app, value)
            keep_language(value)
        else:
            chosen = Theme(self.picks["theme"].value(), int(self.picks["text_size"].value()) / 100)
            apply(app, chosen)
            keep_theme(chosen)

    def _act(self, key: str, value: str) -> None:
        """Let those know who act by it."""
        if key == IDLE:
            self.idle_changed.emit(int(value))
        elif key == WEIGHT:
            weigh_in(value)
        elif key == "language":
            self.language_changed.emit()
