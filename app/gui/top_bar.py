"""The bar at the top of the screens that belong to no patient: where one is, which clinic, who works."""
# ruff: noqa: N802 (Qt names the methods that it calls)

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.gui.more_tab import MoreTab
from app.gui.parts.box import Ground, Rule
from app.gui.parts.text import Text
from app.gui.spoken import SpokenPart
from app.gui.tab import Tab
from app.gui.theme import changes, theme

GO = ("reports", "follow_ups", "about", "settings", "lock")
"""Tabs go into the list in this order, where there is no room; what Today has links to goes first."""
KEYS = {"reports": "Ctrl+R", "follow_ups": "Ctrl+U", "about": "Shift+F1", "lock": "Ctrl+L"}
"""Their keys, which work everywhere."""


class TopBar(SpokenPart, Ground):
    """MSBack, the screens there are, the clinic and the clinician."""

    today, follow_ups, reports, settings = Signal(), Signal(), Signal(), Signal()
    about, lock = Signal(), Signal()

    def __init__(self) -> None:
        super().__init__("surface")
        self.setObjectName("top_bar")
        self.name = Text("MSBack", "head")
        self.tabs = {name: Tab() for name in ("today", "follow_ups", "reports", "settings", "about", "lock")}
        # No screens of their own, but over the one that is seen: so they are never the current one.
        for name in ("about", "lock"):
            self.tabs[name].setCheckable(False)
        self.more = MoreTab()
        self.name_tabs()
        self.tabs["about"].clicked.connect(self.about)
        self.tabs["lock"].clicked.connect(self.lock)
        self.tabs["today"].clicked.connect(self.today)
        self.tabs["follow_ups"].clicked.connect(self.follow_ups)
        self.tabs["reports"].clicked.connect(self.reports)
        self.tabs["settings"].clicked.connect(self.settings)
        # Where tabs have no room they go into a list; the window need not grow.
        self.setMinimumWidth(1)
        self.clinic = Text("", "body", "text2")
        self.rule = Rule(standing=True)
        self.clinician = Text("", "body")
        self._line = QHBoxLayout()
        for part in (self.name, *self.tabs.values(), self.more):
            self._line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addStretch(1)
        for part in (self.clinic, self.rule, self.clinician):
            self._line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._line, 1)
        whole.addWidget(Rule())
        self._restyle()
        changes.changed.connect(self._restyle)

    def name_tabs(self) -> None:
        """Name the tabs in the language of the window."""
        self.setAccessibleName(self.tr("Screens"))
        words = {
            "today": self.tr("Today"),
            "follow_ups": self.tr("Follow-ups"),
            "reports": self.tr("Reports"),
            "settings": self.tr("Settings"),
            "about": self.tr("Guideline"),
            "lock": self.tr("Lock"),
        }
        for name, tab in self.tabs.items():
            tab.setText(words[name])
        self.more.setText(self.tr("More"))
        self.tabs["about"].setAccessibleName(self.tr("About this guideline"))
        self.tabs["about"].setToolTip(self.tr("About this guideline"))
        self.tabs["lock"].setToolTip(self.tr("Lock the window: Ctrl L"))

    def say(self, tab: str, clinic: str, clinician: str) -> None:
        """Mark where one is, and say who works where."""
        for name, button in self.tabs.items():
            button.choose(name == tab)
        self._names = clinic, clinician
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the names that there is room for."""
        super().resizeEvent(event)
        self._fit()

    _names = ("", "")

    def _fit(self) -> None:
        """The clinic goes first, then the clinician, then tabs; a name that is too long keeps its beginning."""
        now = theme()
        self._fit_tabs()
        tabs = [tab for tab in (*self.tabs.values(), self.more) if not tab.isHidden()]
        taken = sum(tab.sizeHint().width() for tab in tabs)
        taken += 0 if self.name.isHidden() else self.name.sizeHint().width() + now.px(12) * len(tabs)
        room = self.width() - taken - now.px(3 * 24 + 3 * 12)
        metrics = QFontMetrics(now.font("body"))
        clinic, clinician = self._names
        cut = metrics.elidedText(clinician, Qt.TextElideMode.ElideRight, max(0, room))
        room -= metrics.horizontalAdvance(cut) + now.px(24)
        short = metrics.elidedText(clinic, Qt.TextElideMode.ElideRight, max(0, room))
        readable = now.px(80)
        show_clinic = bool(clinic) and (short == clinic or room > readable)
        show_clinician = bool(clinician) and (cut == clinician or metrics.horizontalAdvance(cut) > readable)
        for label, text, whole, shown in (
            (self.clinic, short, clinic, show_clinic),
            (self.clinician, cut, clinician, show_clinician),
        ):
            label.setText(text)
            label.setAccessibleName(whole)
            label.setToolTip(whole if text != whole else "")
            label.setVisible(shown)
        self.rule.setVisible(show_clinic and show_clinician)

    def _fit_tabs(self) -> None:
        """Those for which there is no room go into a list; the current one stays, and so does Today."""
        now = theme()
        named = self.name.sizeHint().width() + now.px(12)
        shown = {name: tab for name, tab in self.tabs.items() if name in GO or not tab.isHidden()}
        wide = {name: tab.sizeHint().width() + now.px(12) for name, tab in shown.items()}
        room = self.width() - now.px(2 * 24) + now.px(12) - sum(wide.values())
        gone = [] if room >= named else self._gone(wide, room)
        room += sum(wide[name] for name in gone) - (self._more_width() if gone else 0)
        self.name.setVisible(room >= named)
        for name in GO:
            self.tabs[name].setVisible(name not in gone)
        self.more.hold([(self.tabs[name], KEYS.get(name, "")) for name in self.tabs if name in gone])

    def _gone(self, wide: dict[str, int], room: int) -> list[str]:
        """Which tabs go, so that the others and the list fit beside one another; the program’s name is not needed."""
        if room >= 0:
            return []
        gone: list[str] = []
        room -= self._more_width()
        for name in GO:
            if room < 0 and not self.tabs[name].isChecked():
                gone.append(name)
                room += wide[name]
        return gone

    def _more_width(self) -> int:
        return self.more.sizeHint().width() + theme().px(12)

    def _restyle(self) -> None:
        now = theme()
        self.setFixedHeight(now.size("top_bar"))
        self._line.setContentsMargins(now.px(24), 0, now.px(24), 0)
        self._line.setSpacing(now.px(12))
        self.rule.setFixedHeight(now.px(20))
        self._fit()
