"""The tag of a follow-up whose last visit was urgent."""

from PySide6.QtCore import QCoreApplication

from app.gui.parts.tag import Tag


def last_urgency(urgency: str | None) -> Tag | None:
    """A tag when the visit that set the follow-up was urgent."""
    if urgency == "urgent":
        return Tag(QCoreApplication.translate("FollowUps", "Urgent at last visit"), "urgent")
    if urgency == "emergency":
        return Tag(QCoreApplication.translate("FollowUps", "Emergency at last visit"), "emergency")
    return None
