"""The way from Today to the form for a day without power."""

from PySide6.QtCore import QCoreApplication, Signal

from app.gui.parts.buttons import Button
from app.gui.parts.row_box import RowBox
from app.gui.session import Session
from app.gui.sheet.paper import usual_paper

translate = QCoreApplication.translate
FILE_NAME = "visit-on-paper.pdf"


class PaperFormBox(RowBox):
    """One line: what it is for, and the button."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Today", "A day without power"), "print")
        self.button = Button(translate("Today", "Paper form"), "link", key="Ctrl P")
        self.button.setAccessibleName(translate("Today", "Paper form of the questions, for a day without power"))
        self.button.clicked.connect(self.wanted)
        self.add_to_head(self.button)


def form_pdf(session: Session) -> bytes:
    """The form of the guideline in use, on the paper of this clinic, with its letterhead.

    Raises:
        UserError: the letterhead holds characters that no font can show.
    """
    # The typesetter is loaded when a paper is wanted first.
    from app.handouts.paper_form.form import compose_form, typeset_form

    return typeset_form(compose_form(session.engine, session.clinic()), usual_paper(session))
