"""The keys of a visit: which shortcuts it has, and which keys the footer shows where the focus is."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.engine.pack import Question
from app.gui.parts.score import HIGHEST
from app.gui.parts.segment import answer_letters
from app.gui.parts.setfield import NOT_KNOWN_KEYS
from app.gui.visit.page import PageView

Keys = tuple[tuple[str, str], ...]


def shortcuts(screen: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """Let each key do its act anywhere in the screen."""
    for key, act in acts.items():
        made = QShortcut(QKeySequence(key), screen)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(act)


def of_page(view: PageView | None, *, signed: bool) -> Keys:
    """The keys of a page, by the row that has the focus; without a page, those that work everywhere."""
    row = next((row for row in view.rows.values() if row.has_focus()), None) if view else None
    if signed and view is not None:
        return of_signed()
    if view is None or row is None:
        return elsewhere()
    group = view.groups[row.question.group]
    return of_row(
        row.question,
        none_of_these=group.group.none_of_these,
        offered=bool(row.lines.offered),
        unchanged=group.may_take_over(),
        ticked=isinstance(row.value(), tuple) and row.value() != (),
        finds=row.control.entry() is not None,
    )


def of_row(
    question: Question,
    *,
    none_of_these: bool,
    offered: bool = False,
    unchanged: bool = False,
    ticked: bool = False,
    finds: bool = False,
) -> Keys:
    """The keys of a question's row, those alone that do something now.

    Args:
        question: whose row it is.
        none_of_these: whether its group has that key.
        offered: whether there is an earlier visit's answer to take.
        unchanged: whether there are such answers in its group, for one key.
        ticked: whether values of a list are ticked.
        finds: whether it has a field to type in.
    """
    words = QCoreApplication.translate
    earlier = (("=", words("Visit", "as last visit")),) if offered else ()
    move = (
        *earlier,
        *((("+", words("Visit", "group unchanged")),) if unchanged else ()),
        ("Backspace", words("Visit", "clear")),
        ("F2", words("Visit", "how to ask")),
        ("↑ ↓", words("Visit", "move")),
    )
    answer = _of_list(ticked=ticked, finds=finds) if question.type == "set" else _of_one(question)
    none = (("0", words("Visit", "none of these")),) if none_of_these and question.type == "bool" else ()
    return (*answer, *none, *move, *_always())


def _of_one(question: Question) -> Keys:
    """How one value is answered."""
    words = QCoreApplication.translate
    yes, no, letter = answer_letters()
    not_known = (letter, words("Visit", "not known"))
    match question.type:
        case "bool":
            return ((yes, words("Visit", "yes")), (no, words("Visit", "no")), not_known)
        case "choice":
            return (("1 2 3", words("Visit", "choose")), not_known)
        case "int" if (question.low, question.high) == (0, HIGHEST):
            return (("0…10", words("Visit", "answer")), ("Enter", words("Visit", "after a 1")), not_known)
        case _:
            return (("Enter", words("Visit", "take the number")), not_known)


def _of_list(*, ticked: bool, finds: bool) -> Keys:
    words = QCoreApplication.translate
    find = (("A…Z", words("Visit", "find")),) if finds else ()
    none = () if ticked else (("0", words("Visit", "none of these")),)
    on = words("Visit", "tick what is found, go on") if finds else words("Visit", "go on")
    unknown = (NOT_KNOWN_KEYS[0], words("Visit", "not known"))
    return (*find, ("Space", words("Visit", "tick")), ("Enter", on), *none, unknown)


def of_signed() -> Keys:
    """The keys of a row that can only be read."""
    words = QCoreApplication.translate
    compare = ("Ctrl G", words("Visit", "today’s guideline"))
    return (("↑ ↓", words("Visit", "move")), ("F2", words("Visit", "how to ask")), compare, *_moving())


def elsewhere() -> Keys:
    """The keys where no row has the focus."""
    return (*_moving(), ("Ctrl Z", QCoreApplication.translate("Visit", "undo")))


def _always() -> Keys:
    return (
        ("F6", QCoreApplication.translate("Visit", "next open")),
        ("F7", QCoreApplication.translate("Visit", "panel")),
    )


def _moving() -> Keys:
    words = QCoreApplication.translate
    return (
        ("Ctrl 1…7", words("Visit", "page")),
        ("F7", words("Visit", "panel")),
        ("Ctrl P", words("Visit", "plan")),
        ("Esc", words("Visit", "back")),
    )
