"""How the sheet is wanted: languages, size, paper, length; and what would suit this person, with the reason."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.parts.buttons import Button
from app.gui.parts.empty import empty
from app.gui.parts.pick import Pick
from app.gui.parts.text import Text
from app.gui.plan.dropdown import Dropdown
from app.gui.sheet.paper import MEDIA, paper_named
from app.gui.sheet.wanted import Suggestion
from app.gui.theme import changes, theme
from app.handouts.options import SIZES, SheetOptions
from app.handouts.words import languages, words

NONE = "-"


class OptionsBox(QWidget):
    """Every choice counts at once."""

    chosen = Signal(object)
    """SheetOptions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = QCoreApplication.translate
        self._options = SheetOptions()
        self.language = Dropdown(tr("Sheet", "Language of the sheet"))
        self.second = Dropdown(tr("Sheet", "Second language beside it"))
        self.points = Pick(tr("Sheet", "Text size in points"), {str(size): str(size) for size in SIZES})
        self.paper = Pick(tr("Sheet", "Paper"), {str(paper): name for paper, name in MEDIA.items()})
        self.length = Pick(tr("Sheet", "Length"), {"whole": tr("Sheet", "Whole"), "short": tr("Sheet", "Short")})
        self._suggested = QVBoxLayout()
        self._labels: list[Text] = []
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        for part, label in (
            (self.language, tr("Sheet", "Language of the sheet")),
            (self.second, tr("Sheet", "Second language beside it")),
            (self.points, tr("Sheet", "Text size in points")),
            (self.paper, tr("Sheet", "Paper")),
            (self.length, tr("Sheet", "Length: short is one page with pictures")),
        ):
            shown = Text(label, "small", "text2", wrap=True)
            shown.setBuddy(part)
            self._all.addWidget(shown)
            self._all.addWidget(part)
        self._all.addLayout(self._suggested)
        self.language.chosen.connect(self._choose_language)
        self.second.chosen.connect(lambda code: self._give(second_language=None if code == NONE else code))
        self.points.picked.connect(lambda size: self._give(size=next(each for each in SIZES if str(each) == size)))
        self.paper.picked.connect(lambda paper: self._give(paper=paper_named(paper)))
        self.length.picked.connect(lambda length: self._give(short=length == "short"))
        self._restyle()
        changes.changed.connect(self._restyle)

    def show_options(self, options: SheetOptions, suggested: Sequence[Suggestion], *, plain: bool) -> None:
        """Show these; of a `plain` paper, which is for clinicians, only the paper can be chosen."""
        self._options = options
        names = [(code, words(code).name) for code in languages()]
        self.language.offer(names)
        self.language.show_code(options.language)
        none = (NONE, QCoreApplication.translate("Sheet", "None"))
        self.second.offer([none, *(pair for pair in names if pair[0] != options.language)])
        self.second.show_code(options.second_language or NONE)
        self.points.set_value(str(options.size))
        self.paper.set_value(options.paper)
        self.length.set_value("short" if options.short else "whole")
        for part in (self.language, self.second, self.points, self.length):
            part.setEnabled(not plain)
        self._suggest(() if plain else suggested)

    def _choose_language(self, code: str) -> None:
        second = self._options.second_language
        self._give(language=code, second_language=None if second == code else second)

    def _give(self, **changed: object) -> None:
        self.chosen.emit(replace(self._options, **changed))  # type: ignore[arg-type]  # the fields' own values

    def _suggest(self, suggested: Sequence[Suggestion]) -> None:
        empty(self._suggested)
        for one in suggested:
            self._suggested.addWidget(Text(one.why, "small", "text2", wrap=True))
            button = Button(one.words, size="small_button", icon="check")
            button.setAccessibleDescription(one.why)
            button.clicked.connect(lambda _checked=False, options=one.options: self.chosen.emit(options))
            self._suggested.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _restyle(self) -> None:
        self._all.setSpacing(theme().px(4))
        self._suggested.setSpacing(theme().px(4))
