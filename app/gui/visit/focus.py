"""Where the focus goes in a part of a visit, and whether it is there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def give_focus(widget: QWidget | None) -> None:
    """To the place in a widget where work goes on, else to the first one that takes the focus."""
    take = getattr(widget, "take_focus", None)
    if take:
        take()
        return
    if widget is None:
        return
    if widget.focusProxy() is None:
        # A mere container would take the focus too, and no key would do anything there.
        inside = (each for each in (widget, *widget.findChildren(QWidget)) if each.isVisible() and each.isEnabled())
        widget = next((each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus), widget)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)


def holds_focus(widget: QWidget | None) -> bool:
    """Whether the focus is on it or in it."""
    focus = QApplication.focusWidget()
    return focus is not None and widget is not None and (widget is focus or widget.isAncestorOf(focus))
