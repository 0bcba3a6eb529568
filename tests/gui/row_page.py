"""A page of rows of every kind, as the tests of rows and of their controls use it."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.engine.pack import Choice, Question, QuestionType
from app.gui.parts.question_row import QuestionRow

BOTTLES = tuple(Choice(name.lower(), name) for name in ("Amber", "Blue", "Clear"))
MANY = tuple(Choice(f"v{number}", f"Value {number}") for number in range(1, 21))


def question(id_: str, type_: QuestionType = "bool", text: str = "", **rest: Any) -> Question:
    return Question(id_, type_, text or f"Text of {id_}", "page", "group", **rest)


QUESTIONS = (
    question("first", help="Ask in these words."),
    question("bottle", "choice", choices=BOTTLES),
    question("worst", "int", low=0, high=10),
    question("kidney", "number", text="eGFR of the kidney", short="eGFR", low=1, high=200, unit_text="mL/min"),
    question("age", "int", text="Age", low=0, high=120, unit_text="years"),
    question("few", "set", choices=BOTTLES),
    question("many", "set", choices=MANY),
    question("last"),
)


@dataclass
class Page:
    window: QWidget
    rows: dict[str, QuestionRow]
    heard: list[tuple[str, Any]] = field(default_factory=list)

    def focused(self) -> str:
        return next((id_ for id_, row in self.rows.items() if row.has_focus()), "")

    def press(self, *keys: str | Qt.Key) -> None:
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key)
