"""In a narrow window the panel is a bar at the bottom: how it stands, and the key that opens it."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.engine.assessment import Assessment
from app.gui.icons import pixmap
from app.gui.parts import paint
from app.gui.theme import changes, theme

HEIGHT = 42


class _Look(NamedTuple):
    icon: str
    ink: str
    edge: str
    fill: str
    dashed: bool


LOOKS = {
    "emergency": _Look("emergency", "on_emergency", "emergency", "emergency", dashed=False),
    "urgent": _Look("urgent", "urgent", "urgent", "emergency_soft", dashed=False),
    "undetermined": _Look("ask", "ask", "ask", "surface", dashed=True),
    "routine": _Look("check", "text", "edge", "surface", dashed=False),
    "none": _Look("warning", "text", "text", "surface", dashed=False),
}


class PanelBar(QAbstractButton):
    """The bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel_bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._look = LOOKS["undetermined"]
        self._words = ""
        self._open = False
        self._for_plan = False
        changes.changed.connect(self._restyle)

    def show_assessment(self, assessment: Assessment | None, open_flags: int) -> None:
        """Say how it stands; without an assessment, that there is no advice."""
        words = QCoreApplication.translate("PanelBar", "{n} red flags open").format(n=open_flags)
        if assessment is None:
            self._say("none", QCoreApplication.translate("PanelBar", "No advice: the guideline failed"), "")
        elif not assessment.applies and assessment.urgency in ("routine", "undetermined"):
            does_not = QCoreApplication.translate("PanelBar", "The guideline does not apply")
            self._say("none", does_not, "")
        else:
            states = {
                "emergency": QCoreApplication.translate("PanelBar", "Emergency"),
                "urgent": QCoreApplication.translate("PanelBar", "Urgent"),
                "undetermined": QCoreApplication.translate("PanelBar", "Not decided yet"),
                "routine": QCoreApplication.translate("PanelBar", "Routine"),
            }
            self._say(assessment.urgency, states[assessment.urgency], words if open_flags else "")

    def set_open(self, is_open: bool) -> None:
        """Say whether the key opens the panel or goes back to the page."""
        self._open = is_open
        self._name()
        self.update()

    def set_for_plan(self, for_plan: bool) -> None:
        """Say whether the key opens the plan's side instead of the advice."""
        self._for_plan = for_plan
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """42 high."""
        return QSize(theme().px(200), theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line above, shape, state and key."""
        now, painter, look = theme(), QPainter(self), self._look
        painter.fillRect(self.rect(), now.color(look.fill))
        if look.fill != "emergency":
            painter.setPen(paint.pen(look.edge, 2, dashed=look.dashed))
            painter.drawLine(0, 1, self.width(), 1)
        filled = look.fill == "emergency"
        edge, x = now.px(20), now.px(12)
        painter.drawPixmap(self._turned(x, edge, edge).topLeft(), pixmap(look.icon, 20, look.ink, look.fill))
        x += edge + now.px(10)
        key, why = "F7", self._way()
        end = self.width() - now.px(12)
        for words, bold in ((self.text(), True), (self._words, False)):
            font = now.font("body", bold=bold)
            width = QFontMetrics(font).horizontalAdvance(words)
            painter.setFont(font)
            painter.setPen(now.color(look.ink if filled else "text" if bold else "text2"))
            painter.drawText(self._turned(x, width, self.height()), Qt.AlignmentFlag.AlignCenter, words)
            x += width + now.px(10)
        small = now.font("small")
        width = QFontMetrics(small).horizontalAdvance(why)
        cap = paint.key_cap_width(key)
        if x + cap + now.px(10) + width > end:
            return
        painter.setFont(small)
        painter.setPen(now.color(look.ink if filled else "text2"))
        painter.drawText(self._turned(end - width, width, self.height()), Qt.AlignmentFlag.AlignCenter, why)
        at = self._turned(end - width - now.px(8) - cap, cap, now.size("key_cap"))
        ink = look.ink if filled else "text2"
        paint.key_cap(painter, at, key, ink, ink if filled else "edge")
        if self.underMouse() and not filled:
            paint.box(painter, self.rect(), edge="edge", radius=0)

    def _restyle(self) -> None:
        self.updateGeometry()

    def _say(self, look: str, state: str, words: str) -> None:
        self._look = LOOKS[look]
        self._words = words
        self.setText(state)
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()} {self._words}".strip())
        self.setAccessibleDescription(self._way())

    def _way(self) -> str:
        if self._open:
            return QCoreApplication.translate("PanelBar", "back to the page")
        if self._for_plan:
            return QCoreApplication.translate("PanelBar", "follow-up and signature")
        return QCoreApplication.translate("PanelBar", "why")

    def _turned(self, x: int, width: int, height: int) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - width
        return QRect(x, (self.height() - height) // 2, width, height)
