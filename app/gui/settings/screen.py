"""Settings: who works here, what stands on the letterhead, and how the window looks. Each change counts at once."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.gui import messages
from app.gui.footer import Keys
from app.gui.parts.box import Box
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.field import FormField
from app.gui.parts.pick import FormPick, Pick
from app.gui.parts.scroll import Scroll
from app.gui.parts.text import Text
from app.gui.plan.dropdown import Dropdown
from app.gui.session import Session
from app.gui.settings.logo import LogoField
from app.gui.settings.look import SCALES, keep_theme
from app.gui.sheet.wanted import LANGUAGE, usual_language
from app.gui.theme import Theme, apply, changes, theme
from app.handouts.words import languages, words

TWO_COLUMNS = 1000


class Settings(QWidget):
    """The page; a field is stored when the hand leaves it or presses Enter."""

    names_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("settings")
        self.setAccessibleName(self.tr("Settings"))
        self._session = session
        self.fields: dict[str, FormField] = {}
        scroll = Scroll()
        scroll.content.addWidget(Text(self.tr("Settings"), "page", wrap=True))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._people(), 3)
        self._right = QVBoxLayout()
        self._right.addWidget(self._look())
        self._right.addWidget(self._sheets())
        self._right.addStretch(1)
        self._columns.addLayout(self._right, 2)
        scroll.content.addLayout(self._columns)
        scroll.content.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._restyle()
        changes.changed.connect(self._restyle)

    def begin(self) -> None:
        """Give the focus to the first field."""
        self.fields["clinician"].field.setFocus(Qt.FocusReason.OtherFocusReason)

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
        for layout in (self._columns, self._right):
            layout.setSpacing(now.px(16 if wide else 12))

    def _people(self) -> QWidget:
        box = _Group(
            self.tr("You and your clinic"),
            self.tr("Your name signs visits. The rest stands at the top of what patients take home."),
        )
        for key, label in (
            ("clinician", self.tr("Your name")),
            ("clinic_name", self.tr("Clinic")),
            ("clinic_address", self.tr("Address")),
            ("clinic_phone", self.tr("Phone")),
            ("clinic_hours", self.tr("Opening hours")),
            ("emergency_phone", self.tr("Emergency phone number")),
        ):
            box.body.addWidget(self._field(key, label))
        self.logo = LogoField(self._session)
        box.body.addWidget(self.logo)
        return box

    def _sheets(self) -> QWidget:
        box = _Group(self.tr("Sheets"), self.tr("What is chosen for a patient is remembered and goes first."))
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
        box = _Group(self.tr("How it looks"), "")
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
        return box

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


class _Group(Box):
    """A box with a title, a line about it, and fields."""

    def __init__(self, title: str, line: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.addWidget(Text(title, "head", wrap=True))
        if line:
            self.body.addWidget(Text(line, ink="text2", wrap=True))
        self._restyle()
        changes.changed.connect(self._restyle)

    def _restyle(self) -> None:
        now = theme()
        self.body.setContentsMargins(now.px(16), now.px(14), now.px(16), now.px(16))
        self.body.setSpacing(now.px(10))
