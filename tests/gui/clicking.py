"""What reacts to a click, found in the widgets themselves, and what the keys alone come to."""

import inspect
from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QFocusFrame,
    QFrame,
    QHeaderView,
    QLabel,
    QMainWindow,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QWidget,
)

PASSIVE = (QWidget, QFrame, QLabel, QScrollArea, QAbstractScrollArea, QStackedWidget, QMainWindow, QDialog, QFocusFrame)
"""What Qt itself does nothing with when it is clicked; of any other kind it is taken that it does."""
BY_MOUSE = ("mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent")
ANY_EVENT = ("event", "viewportEvent", "eventFilter")
POINTS = (Qt.CursorShape.PointingHandCursor, Qt.CursorShape.OpenHandCursor)
OF_NO_CONSEQUENCE = ("destroyed", "focused", "touched")
"""Signals by which a widget only tells that it has the focus."""
ENOUGH, TURNS = 400, 40
LEEWAY = 40
"""The margin below the last part of a page, in px."""


def reacts(widget: QWidget) -> bool:
    """Whether a click on it may do something, as far as its class, its pointer and its words tell."""
    # Qt keeps a part visible for itself that was shown inside a page which is hidden.
    if not (widget.isEnabled() and all(one.isVisible() for one in (widget, *around(widget)))):
        return False
    passing = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    if isinstance(widget, QScrollBar) or any(one.testAttribute(passing) for one in (widget, *around(widget))):
        return False
    if isinstance(widget, QHeaderView) and not widget.sectionsClickable():
        return False
    kinds = type(widget).__mro__
    by_qt = next(kind for kind in kinds if kind.__module__.startswith("PySide6"))
    pointed = widget.testAttribute(Qt.WidgetAttribute.WA_SetCursor) and widget.cursor().shape() in POINTS
    linked = isinstance(widget, QLabel) and "<a " in widget.text()
    return by_qt not in PASSIVE or pointed or linked or _takes_the_mouse(kinds)


def _takes_the_mouse(kinds: Iterable[type]) -> bool:
    own = [kind for kind in kinds if kind.__module__.startswith(("app.", "tests."))]
    if any(name in vars(kind) for kind in own for name in BY_MOUSE):
        return True
    seen = [vars(kind)[name] for kind in own for name in ANY_EVENT if name in vars(kind)]
    return any("Mouse" in inspect.getsource(handler) for handler in seen)


def clickable(window: QWidget) -> list[QWidget]:
    """Everything in a window that may react to a click."""
    return [one for one in window.findChildren(QWidget) if one.window() is window and reacts(one)]


def tab_chain(window: QWidget, seen: Callable[[], object] = lambda: None) -> list[QWidget]:
    """Where Tab leads, pressed until it comes to a place again; `seen` is told of each place."""
    found: list[QWidget] = []
    for _ in range(ENOUGH):
        focus = QApplication.focusWidget()
        assert focus is not None, f"the focus was lost after {[path(one) for one in found[-1:]]}"
        if focus in found:
            return found
        found.append(focus)
        seen()
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come round in {window.windowTitle()}")


def stopped_at(widget: QWidget, stops: Iterable[QWidget]) -> bool:
    """Whether a key that moves the focus comes to it: itself, what has the focus for it, or its radio group."""
    stops = list(stops)
    if widget in stops or widget.focusProxy() in stops:
        return True
    if isinstance(widget, QAbstractButton) and widget.autoExclusive() and widget.isCheckable():
        # Of a radio group Qt stops at the chosen one, and its arrows choose the others.
        group = [one for one in stops if type(one) is type(widget) and one.parentWidget() is widget.parentWidget()]
        return bool(group) and takes_focus(widget)
    return False


def takes_focus(widget: QWidget) -> bool:
    """Whether it can have the focus at all."""
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def by_arrows(widget: QWidget, stops: Iterable[QWidget]) -> set[QWidget]:
    """What ↓ and ↑ come to from its sibling that Tab stops at."""
    came: set[QWidget] = set()
    start = next((one for one in stops if one.parentWidget() is widget.parentWidget()), None)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up) if start is not None and start is not widget else ():
        assert start is not None
        start.setFocus()
        for _ in range(ENOUGH):
            focus = QApplication.focusWidget()
            if focus is None or (focus in came and focus is not start):
                break
            came.add(focus)
            QTest.keyClick(focus, key)
    return came


def holder(widget: QWidget, stops: Iterable[QWidget]) -> QWidget | None:
    """The composite that a part without a focus of its own belongs to: the nearest one around it with the focus."""
    stops = set(stops)
    return next((one for one in around(widget) if one in stops or one.focusProxy() in stops), None)


def chosen_by_keys(button: QAbstractButton, whole: QWidget) -> bool:
    """Whether the key that it shows, or the arrows and the space bar in its composite, choose a button of it."""
    whole.setFocus()
    # What is answered already may keep another answer out.
    _press(Qt.Key.Key_Backspace)
    acted: list[bool] = []
    button.toggled.connect(acted.append)
    figure = button.text() if button.text().isdecimal() else ""
    shown = getattr(button, "key", "") or getattr(button, "_key", "") or figure
    whole.setFocus()
    if shown:
        _press(shown)
        if not acted:
            _press(Qt.Key.Key_Return)
        return bool(acted) or button.isChecked()
    for way in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        for _ in range(len(whole.findChildren(type(button))) + 1):
            whole.setFocus()
            _press(way)
            if not acted and way == Qt.Key.Key_Down:
                _press(Qt.Key.Key_Space)
            if acted or button.isChecked():
                return True
    return False


def _press(key: str | Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    if isinstance(key, str):
        QTest.keyClicks(focus, key)
    else:
        QTest.keyClick(focus, key)


def dead(widget: QWidget, row: QWidget | None) -> bool:
    """Whether a click anywhere on it does nothing but give the focus to its row, and nothing is told of it."""
    told: list[str] = []
    if row is not None:
        row.setFocus()
    kind = type(widget)
    for name in dir(kind):
        if isinstance(getattr(kind, name), Signal) and name not in OF_NO_CONSEQUENCE and "Changed" not in name:
            getattr(widget, name).connect(lambda *_said, name=name: told.append(name))
    before = fingerprint(widget.window())
    for x in range(1, 6):
        for y in range(1, 4):
            at = QPoint(widget.width() * x // 6, widget.height() * y // 4)
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    return not told and fingerprint(widget.window()) == before


class Scrolled:
    """What of each scrolling part comes into sight while the focus goes round."""

    def __init__(self, window: QWidget) -> None:
        self._bars = [
            area.verticalScrollBar()
            for area in window.findChildren(QAbstractScrollArea)
            if area.isVisible() and area.verticalScrollBar().maximum() > 0
        ]
        self._seen: dict[QScrollBar, set[int]] = {bar: set() for bar in self._bars}

    def look(self) -> None:
        """Note where they stand."""
        for bar in self._bars:
            self._seen[bar].add(bar.value())

    def hidden(self, stops: list[QWidget]) -> list[QWidget]:
        """The parts of which something is never in sight, also not by the keys that scroll."""
        return [around(bar)[0] for bar in self._bars if bar.isVisible() and self._gap(bar, stops)]

    def _gap(self, bar: QScrollBar, stops: list[QWidget]) -> bool:
        area = next(one for one in around(bar) if isinstance(one, QAbstractScrollArea))
        inside = [one for one in stops if area.isAncestorOf(one) or one is area]
        for start in (*inside[-1:], *stops[:1]):
            for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_Up):
                if not self._hole(bar):
                    return False
                start.setFocus()
                self.look()
                for turn in range(TURNS):
                    QTest.keyClick(QApplication.focusWidget() or start, key)
                    self.look()
                    if turn % 5 == 4 and not self._hole(bar):
                        return False
        return self._hole(bar)

    def _hole(self, bar: QScrollBar) -> bool:
        """Whether something lies between the places at which it stood."""
        end = bar.minimum()
        for value in sorted(self._seen[bar]):
            if value > end + LEEWAY:
                return True
            end = max(end, value + bar.pageStep())
        return end + LEEWAY < bar.maximum() + bar.pageStep()


def around(widget: QWidget) -> list[QWidget]:
    """The widgets that it lies in, from the inside out."""
    found: list[QWidget] = []
    part = widget.parentWidget()
    while part is not None:
        found.append(part)
        part = part.parentWidget()
    return found


def fingerprint(window: QWidget) -> tuple[object, ...]:
    """What is seen in a window and over it, without the focus."""
    parts = [
        (
            type(one).__name__,
            one.objectName(),
            one.accessibleName(),
            one.accessibleDescription(),
            one.isEnabled(),
            getattr(one, "text", str)() if isinstance(one, QLabel | QAbstractButton) else "",
            one.isChecked() if isinstance(one, QAbstractButton) else None,
        )
        for one in window.findChildren(QWidget)
        if one.isVisible()
    ]
    boxes = [type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()]
    return (*parts, *boxes, QApplication.clipboard().text())


def path(widget: QWidget) -> str:
    """What it is and where it lies, for the message of a test that failed."""
    names: list[str] = []
    part: QWidget | None = widget
    while part is not None and not part.isWindow() and len(names) < 4:
        names.append(f"{type(part).__name__}{'#' if part.objectName() else ''}{part.objectName()}")
        part = part.parentWidget()
    called = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    return f"{called!r}: {' in '.join(names)}"
