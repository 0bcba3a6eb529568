"""Which control a question is answered with: its type decides, nothing else."""

from PySide6.QtWidgets import QWidget

from app.engine.pack import Question
from app.gui.parts.answer import AnswerControl
from app.gui.parts.choice import ChoiceSegment
from app.gui.parts.number import NumberAnswer
from app.gui.parts.score import HIGHEST, Score
from app.gui.parts.segment import Segment, yes_no_cells
from app.gui.parts.setfield import SetField


def control_for(question: Question, *, red_flag: bool, parent: QWidget) -> AnswerControl:
    """A new control for a question."""
    match question.type:
        case "bool":
            return Segment(yes_no_cells(red_flag=red_flag), parent=parent)
        case "choice":
            return ChoiceSegment(question.choices, parent)
        case "set":
            return SetField(question.choices, question.text, parent)
        case "int" if (question.low, question.high) == (0, HIGHEST):
            return Score(question.ends, parent)
        case _:
            return NumberAnswer(question, parent)
