"""The foot of the plan's side: who signs, the button, what hinders it, and what is open when it is pressed."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.gui.parts.box import Ground
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.field import FormField
from app.gui.parts.text import Text
from app.gui.theme import changes, theme

NAMED = 6
"""How many open questions are named before the rest is a number."""
CAN_GO_BACK = ("follow_up_note", "own.")


class SignBox(Ground):
    """It decides nothing: it asks for the signature and shows what came of it."""

    sign = Signal()
    go_back = Signal(str)
    """The field that a text which cannot be printed came from."""

    def __init__(self, clinician: str, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        tr = QCoreApplication.translate
        self._back_to = ""
        self.name = FormField(tr("SignBox", "Signed by"))
        self.name.field.setText(clinician)
        self.name.field.setReadOnly(True)
        self.name.field.setToolTip(tr("SignBox", "Whoever is signed in signs"))
        self.open_list = Text("", "dense", wrap=True)
        self.error = ErrorLine()
        self.back = Button(tr("SignBox", "Go to that text"), size="small_button")
        self.back.clicked.connect(lambda: self.go_back.emit(self._back_to))
        self.button = Button("", "primary", key=tr("SignBox", "Ctrl ⏎"), size="sign_button")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.sign)
        self.note = Text("", "small", "text2", wrap=True)
        self._column = QVBoxLayout(self)
        for part in (self.name, self.open_list, self.error, self.back, self.button, self.note):
            self._column.addWidget(part)
        self.back.hide()
        self._restyle()
        changes.changed.connect(self._restyle)

    def by(self) -> str:
        """Who signs."""
        return " ".join(self.name.text().split())

    def told(self) -> str:
        """The fault that stands there."""
        return self.error.sentence()

    def allow(self, hindrance: str) -> None:
        """Switch the button on, or off with the reason in tooltip, description and words."""
        tr = QCoreApplication.translate
        self.error.say("")
        self.back.hide()
        words = tr("SignBox", "Sign, and make the sheet")
        self.button.setText(words)
        self.button.setAccessibleName(tr("SignBox", "Sign as {name}, and make the sheet").format(name=self.by() or "?"))
        if hindrance:
            self.button.disable(hindrance)
        else:
            self.button.enable()
        final = tr("SignBox", "Signed is final. Later changes become a new version.")
        self.note.setText(hindrance or final)

    def confirm(self, opened: tuple[str, ...]) -> None:
        """Name what is unanswered and ask for a second time; nothing open hides it again."""
        tr = QCoreApplication.translate
        self.open_list.setVisible(bool(opened))
        if not opened:
            return
        listed = "; ".join(opened[:NAMED])
        if len(opened) > NAMED:
            listed += tr("SignBox", "; and {n} more").format(n=len(opened) - NAMED)
        words = tr("SignBox", "Not answered: {listed}. Press Ctrl Enter again to sign with these open.")
        self.open_list.setText(words.format(listed=listed))
        self.button.setText(tr("SignBox", "Sign all the same"))
        self.button.setAccessibleName(f"{self.button.text()}. {self.open_list.text()}")

    def fault(self, what: str, why: str, back_to: str = "") -> None:
        """Say what went wrong, with a way back to the text that it is about."""
        self.error.say(what, why)
        self._back_to = back_to
        self.back.setVisible(back_to.startswith(CAN_GO_BACK))

    def show_signed(self, words: str) -> None:
        """Nothing is left to sign."""
        for part in (self.name, self.open_list, self.back, self.button):
            part.hide()
        self.note.setText(words)

    def _restyle(self) -> None:
        now = theme()
        margin = now.size("panel_margin")
        self._column.setContentsMargins(margin, now.px(10), margin, now.px(10))
        self._column.setSpacing(now.px(8))
        self._column.setAlignment(self.back, Qt.AlignmentFlag.AlignLeading)
