"""What a question's row says beside the question and its control; in most rows there never is any of it."""

from functools import cached_property

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.engine.pack import Question, Value
from app.gui.parts.help_drawings import HelpDrawings
from app.gui.parts.row_extras import LastVisit, Note
from app.gui.parts.text import Text


class RowLines(QVBoxLayout):
    """A row's contents: second line, what is usual, the last visit's answer, help; each is made once it is needed.

    A page is quick to build and to turn because of that: these would be half of all its parts.

    Args:
        question: whose row it is.
        text: the question's words.
        row: the row; this is its layout.
    """

    taken = Signal()
    """The pointer takes the last visit's answer."""

    def __init__(self, question: Question, text: QWidget, row: QWidget) -> None:
        super().__init__(row)
        self._question = question
        self._row = row
        self._hint = self._usual = ""
        self._helps = False
        self._may_offer = True
        self.offered = ""
        """The last visit's answer in words; empty while there is none to take."""
        self.offered_value: Value | None = None
        self.line = QHBoxLayout()
        self.words = QVBoxLayout()
        self.words.setSpacing(0)
        self.words.addWidget(text)
        self.line.addLayout(self.words, 1)
        self.addLayout(self.line)

    @cached_property
    def hint(self) -> Text:
        """The second line."""
        made = Text("", "small", "text3", wrap=True, parent=self._row)
        self.words.insertWidget(1, made)
        return made

    @cached_property
    def note(self) -> Note:
        """What is usual for this person."""
        made = Note(self._row)
        self.words.addWidget(made)
        return made

    @cached_property
    def last_visit(self) -> LastVisit:
        """The last visit's answer and its key."""
        made = LastVisit(self._row)
        made.clicked.connect(self.taken)
        made.setEnabled(self._may_offer)
        self.line.insertWidget(1, made, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    @cached_property
    def help_text(self) -> Text:
        """How to ask or examine it."""
        made = Text(_help(self._question), "dense", "text2", wrap=True, parent=self._row)
        made.hide()
        self.addWidget(made)
        return made

    @cached_property
    def help_drawings(self) -> HelpDrawings:
        """How to examine it, drawn."""
        made = HelpDrawings(self._question.drawings, self._row)
        made.hide()
        self.addWidget(made)
        return made

    def set_hint(self, hint: str) -> None:
        """Show another second line, or none."""
        if hint != self._hint:
            self._hint = hint
            self.hint.setText(hint)
            self.hint.setVisible(bool(hint))

    def say_usual(self, words: str) -> None:
        """Say what is usual for this person, or nothing."""
        if words != self._usual:
            self._usual = words
            self.note.say(words)

    def offer(self, words: str, value: Value | None) -> None:
        """Offer the last visit's answer, or nothing."""
        if words or self.offered:
            self.offered, self.offered_value = words, value
            self.last_visit.offer(words)

    def offer_no_more(self) -> None:
        """Show the last visit's answer, but do not let the pointer take it."""
        self._may_offer = False
        if self.offered:
            self.last_visit.setEnabled(False)

    def helps(self) -> bool:
        """Whether the help is open."""
        return self._helps

    def toggle_help(self) -> None:
        """Show the help, if there is any, or hide it again."""
        if self._question.help:
            self._helps = not self._helps
            self.help_text.setVisible(self._helps)
            if self._question.drawings:
                self.help_drawings.setVisible(self._helps)

    def said(self) -> tuple[str, ...]:
        """All that is said, for a screen reader; the help is heard when it is open."""
        return tuple(words for words in (self._hint, self._usual, self.offered) if words)


def _help(question: Question) -> str:
    """How to ask; of an added question also that nothing waits for it."""
    if not question.help or not question.added:
        return question.help
    optional = QCoreApplication.translate(
        "QuestionRow", "Optional: it acts once it is answered, and nothing waits for it."
    )
    return f"{question.help.strip()} {optional}"
