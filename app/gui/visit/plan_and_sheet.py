"""Plan and sheet of one visit: built when they are first opened, and brought forward with what stands beside them."""

from PySide6.QtCore import QObject, Signal

from app.encounter import Encounter
from app.gui.plan.side import PlanSide
from app.gui.plan.view import PlanView
from app.gui.session import Session
from app.gui.sheet.view import SheetView
from app.gui.visit.focus import give_focus
from app.gui.visit.frame import Frame
from app.gui.visit.pages_list import PLAN, SHEET


class PlanAndSheet(QObject):
    """What a visit comes to, in the same frame as its pages."""

    go_to = Signal(str)
    """A question that the plan asks for."""
    changed = Signal()
    """Keys, or whether all is saved, may be others now."""
    signed = Signal()
    to_plan = Signal(str)
    """What a line of the sheet came from is to be put right in the plan."""

    def __init__(self, session: Session, encounter: Encounter, frame: Frame) -> None:
        super().__init__(frame)
        self._session, self._encounter, self._frame = session, encounter, frame
        self._side: PlanSide | None = None

    def open(self, place: str) -> None:
        """Bring one of the two to the front, with the focus."""
        frame = self._frame
        if frame.pages.other(place) is None:
            self._build(place)
        frame.pages.open_other(place)
        frame.show_right(self._side if place == PLAN else None)
        frame.body.set_over(False)
        give_focus(frame.pages.front())

    def open_letter(self) -> None:
        """The letter, in the sheet's place."""
        self.open(SHEET)
        sheet = self._sheet()
        if sheet:
            sheet.show_document("referral")

    def focus_field(self, field: str) -> None:
        """To a field at the plan's side, which is open."""
        if self._side:
            self._side.focus_field(field)

    def to_options(self) -> bool:
        """To the options and lines of the sheet, or back to its page; False while the sheet is not open."""
        sheet = self._sheet() if self._frame.pages.here == SHEET else None
        if sheet:
            sheet.toggle_side()
        return sheet is not None

    def _sheet(self) -> SheetView | None:
        view = self._frame.pages.other(SHEET)
        return view if isinstance(view, SheetView) else None

    def _build(self, place: str) -> None:
        if place == PLAN:
            plan = PlanView(self._session, self._encounter)
            self._side = PlanSide(self._session, self._encounter, plan)
            for part in (plan, self._side):
                part.go_to.connect(self.go_to)
                part.changed.connect(self.changed)
            self._side.signed.connect(self.signed)
            self._frame.pages.add(PLAN, plan)
            return
        sheet = SheetView(self._session, self._encounter)
        sheet.to_plan.connect(self.to_plan)
        sheet.renamed.connect(self._frame.name_sheet)
        self._frame.pages.add(SHEET, sheet)
