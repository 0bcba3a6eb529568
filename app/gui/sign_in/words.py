"""Roles in words, as the pages for users say them."""

from PySide6.QtCore import QCoreApplication

from app.users import ADMINISTRATOR, ASSISTANT, CLINICIAN, ROLES, User


def role_name(role: str) -> str:
    """One role."""
    tr = QCoreApplication.translate
    return {
        CLINICIAN: tr("Users", "Clinician"),
        ASSISTANT: tr("Users", "Assistant"),
        ADMINISTRATOR: tr("Users", "Administrator"),
    }[role]


def role_means(role: str) -> str:
    """What it may do."""
    tr = QCoreApplication.translate
    return {
        CLINICIAN: tr("Users", "Sees patients, decides and signs."),
        ASSISTANT: tr("Users", "Sees patients and fills in visits; does not sign."),
        ADMINISTRATOR: tr("Users", "Looks after users, backups and settings; sees no patients."),
    }[role]


def roles_in_words(user: User) -> str:
    """All roles of a user, in one order."""
    return ", ".join(role_name(role) for role in ROLES if role in user.roles)
