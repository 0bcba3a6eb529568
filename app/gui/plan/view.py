"""The plan in the middle of a visit: a row for each piece of advice, one's own lines, and what is to be avoided."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.encounter import Encounter
from app.engine.assessment import Regimen
from app.errors import UserError
from app.gui.parts.box import Box, Rule
from app.gui.parts.buttons import Button
from app.gui.parts.text import Text
from app.gui.plan.avoided import Avoided
from app.gui.plan.notice import Notice
from app.gui.plan.own import OwnLine
from app.gui.plan.row import PlanRowView
from app.gui.plan.rows import PlanRow, counted, plan_rows
from app.gui.plan.signing import usual_signer
from app.gui.session import Session
from app.gui.theme import changes, theme

WIDEST = 760


class PlanView(QWidget):
    """The plan of one visit. Every decision is saved as it is made."""

    changed = Signal()
    """A decision was made or taken back, or what hinders signing came or went."""
    go_to = Signal(str)
    """The hand wants to answer this question."""

    sign_asked = Signal()
    """Ctrl+Enter, anywhere in the window while the plan is open."""

    def __init__(self, session: Session, encounter: Encounter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = QCoreApplication.translate
        self._session, self._encounter = session, encounter
        self._by = ""
        self._rows: dict[str, tuple[PlanRowView, Rule]] = {}
        self.setAccessibleName(tr("Plan", "Plan"))
        self.title = Text(tr("Plan", "Plan"), "page")
        self.count = Text("", ink="text2")
        self.add = Button(tr("Plan", "Add your own"), key="Ctrl +", icon="plus")
        self.add.clicked.connect(self.add_own)
        self.notice = Notice()
        self.notice.remove_gone.connect(self._remove_gone)
        self.error = self.notice.error
        self.own = OwnLine()
        self.own.given.connect(self._add_own)
        self.own.left.connect(self._leave_own)
        self.avoided = Avoided()
        self.avoided.made.connect(self._connect)
        words = tr("Plan", "No advice to decide on yet. Answer the pages first, or add a line of your own.")
        self.empty = Text(words, ink="text2", wrap=True)
        self._build()
        for keys in ("Ctrl++", "Ctrl+="):
            QShortcut(QKeySequence(keys), self).activated.connect(self.add_own)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.sign_asked)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        self._restyle()
        changes.changed.connect(self._restyle)
        self.refresh()

    def rows(self) -> tuple[PlanRow, ...]:
        """What is shown, in its order."""
        return plan_rows(self._session.pack, self._encounter)

    def row_view(self, item: str) -> PlanRowView | None:
        """The row of an item."""
        return next((view for view in self._views() if view.row.item == item), None)

    def wanting(self) -> tuple[str, ...]:
        """What is still to be done in the rows before signing."""
        return tuple(text for view in self._views() if (text := view.wanting()))

    def commit(self) -> None:
        """Take what is still being typed in any row."""
        for view in self._views():
            view.commit()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of this place, for the footer."""
        tr = QCoreApplication.translate
        return (
            ("A", tr("Plan", "accept")),
            ("D", tr("Plan", "decline")),
            ("E", tr("Plan", "edit dose")),
            ("↑ ↓", tr("Plan", "move")),
            ("Ctrl +", tr("Plan", "add your own")),
            ("Ctrl ⏎", tr("Plan", "sign")),
        )

    def take_focus(self) -> None:
        """Give the focus to the first row that is open, or the first one."""
        views = self._views()
        first = next((view for view in views if not view.row.decided), views[0] if views else None)
        (first or self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_own(self, place: int) -> None:
        """Bring the hand to one's own line by its number, counted from 1."""
        own = [view for view in self._views() if view.row.kind == "own"]
        if 0 < place <= len(own):
            own[place - 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the plan as it stands; rows that stay keep what is being typed in them."""
        rows = self.rows()
        self._by = self._encounter.signed_by or usual_signer(self._session)
        self._show_rows([row for row in rows if row.kind != "avoid"])
        self.avoided.show_rows([row for row in rows if row.kind == "avoid"], self._show_row)
        decided, of = counted(rows)
        words = QCoreApplication.translate("Plan", "{decided} of {of} decided")
        self.count.setText(words.format(decided=decided, of=of) if of else "")
        self.add.setVisible(not self._encounter.signed)
        self.notice.show_plan(self._encounter.assessment, rows, signed=self._encounter.signed)
        self.empty.setVisible(not of)

    def add_own(self) -> None:
        """Open the field for a line of one's own."""
        if not self._encounter.signed:
            self.own.open()
            self._scroll.ensureWidgetVisible(self.own)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Head and rows keep one width, and never scroll sideways."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what the answers say by now."""
        super().showEvent(event)
        self.refresh()

    def _build(self) -> None:
        self._top = QWidget()
        head = QHBoxLayout(self._top)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.add)
        self._box = Box()
        self._list = QVBoxLayout(self._box)
        self._list.setSpacing(0)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.notice, self._box, self.empty, self.own, self.avoided):
            self._column.addWidget(part)
        self._column.addStretch(1)
        inner = _centred(self._content)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        self._all = QVBoxLayout(self)
        self._all.addWidget(_centred(self._top))
        self._all.addWidget(self._scroll, 1)
        self._head = head

    def _show_rows(self, rows: list[PlanRow]) -> None:
        """Reuse the row of an item that is still there, so that focus and typing stay."""
        had_focus = self._place_of_focus()
        wanted = [row.key for row in rows]
        for key in [key for key in self._rows if key not in wanted]:
            for part in self._rows.pop(key):
                part.hide()
                part.deleteLater()
        for place, row in enumerate(rows):
            if row.key not in self._rows:
                view = PlanRowView(row)
                self._connect(view)
                self._rows[row.key] = (view, Rule())
            view, rule = self._rows[row.key]
            self._list.insertWidget(2 * place, rule)
            self._list.insertWidget(2 * place + 1, view)
            rule.setVisible(place > 0)
            self._show_row(view, row)
            view.show()
        self._rows = {key: self._rows[key] for key in wanted}
        self._box.setVisible(bool(rows))
        self._chain()
        if had_focus is not None and self._place_of_focus() is None and self.isVisible():
            self._focus_row(min(had_focus, len(rows) - 1))

    def _show_row(self, view: PlanRowView, row: PlanRow) -> None:
        view.show_row(row, self._encounter.held_on, self._by, editable=not self._encounter.signed)

    def _chain(self) -> None:
        """Tab goes down the rows, whatever the order in which they were made."""
        views = self._views()
        for one, other in pairwise(views):
            QWidget.setTabOrder(one, other)

    def _connect(self, view: PlanRowView) -> None:
        encounter = self._encounter
        view.accepted.connect(lambda row: self._do(lambda: self._accept(row)))
        view.declined.connect(
            lambda row, code, line: self._do(lambda: encounter.decline(row.item, row.statements, code, line))
        )
        view.used_anyway.connect(lambda row, line: self._do(lambda: self._use_anyway(row, line)))
        view.undecided.connect(lambda row: self._do(lambda: encounter.undecide(row.item)))
        view.dosed.connect(lambda row, regimen: self._do(lambda: self._accept(row, regimen)))
        view.removed.connect(lambda row: self._do(lambda: encounter.undecide(row.item)))
        view.moved.connect(self._move)
        view.touched.connect(self.changed)

    def _accept(self, row: PlanRow, regimen: Regimen | None = None) -> None:
        self._encounter.accept(row.item, row.statements, row.text, regimen)

    def _use_anyway(self, row: PlanRow, line: str) -> None:
        facts = " ".join(note.fact for note in row.card.blocks) if row.card else ""
        comment = f"{line} ({facts})" if facts and not line.endswith(f"({facts})") else line
        self._encounter.accept(row.item, row.statements, row.text, comment=comment)

    def _do(self, act: Callable[[], object]) -> None:
        """Decide, and say it where it could not be done or not be saved."""
        try:
            act()
        except UserError as fault:
            self.error.say(fault.what, f"{fault.why} {fault.todo}")
        else:
            self.error.say("")
        self.refresh()
        self.changed.emit()

    def _add_own(self, text: str) -> None:
        self._do(lambda: self._encounter.add_own(text))

    def _leave_own(self) -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_gone(self) -> None:
        gone = [row.item for row in self.rows() if row.kind == "gone"]

        def remove() -> None:
            for item in gone:
                self._encounter.undecide(item)

        self._do(remove)
        self.take_focus()

    def _views(self) -> list[PlanRowView]:
        return [view for view, _ in self._rows.values()] + self.avoided.views()

    def _place_of_focus(self) -> int | None:
        now = QApplication.focusWidget()
        inside = (place for place, view in enumerate(self._views()) if now and (view is now or view.isAncestorOf(now)))
        return next(inside, None)

    def _focus_row(self, place: int) -> None:
        views = [view for view in self._views() if view.isVisibleTo(self)]
        if views:
            views[max(0, min(place, len(views) - 1))].setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, step: int) -> None:
        views = [view for view in self._views() if view.isVisibleTo(self)]
        at = (self._place_of_focus() or 0) + step
        if 0 <= at < len(views):
            views[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        for view in self._views():
            inside = now is not None and (view is now or view.isAncestorOf(now))
            view.set_active(inside)
            if inside:
                self._scroll.ensureWidgetVisible(view, 0, theme().px(8))

    def _restyle(self) -> None:
        now = theme()
        margin = now.size("page_margin")
        self._all.setContentsMargins(margin, now.px(12), margin, 0)
        self._all.setSpacing(now.px(8))
        self._head.setSpacing(now.px(12))
        self._column.setSpacing(now.px(8))
        edge = now.width("box")
        self._list.setContentsMargins(edge, edge, edge, edge)
        self._fit()

    def _fit(self) -> None:
        widest = min(theme().px(WIDEST), max(1, self.width() - 2 * theme().size("page_margin")))
        # The head keeps clear of the scroll bar's place, so that the buttons stand under one another.
        for part in (self._top, self._content):
            part.setFixedWidth(widest - self._scroll.verticalScrollBar().sizeHint().width())


def _centred(part: QWidget) -> QWidget:
    """A line that keeps a part in its middle."""
    line = QWidget()
    beside = QHBoxLayout(line)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
    return line
