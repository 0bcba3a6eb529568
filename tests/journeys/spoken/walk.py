"""From screen to screen as somebody goes who sees nothing: each control can be told, and each change is said."""

from collections import Counter

from tests.journeys.disk import CLINICIAN
from tests.journeys.spoken.ear import Ear, Said
from tests.keys import PASSWORD

NO_ROLE = ("filler", "unknown", "invalid")
FIELDS = ("text", "password text", "check box", "radio button")


class Walk:
    """Goes from screen to screen and looks whether each control can be told from the others of its group by name."""

    def __init__(self, ear: Ear) -> None:
        self._ear = ear
        self.faults: list[str] = []
        self._said: list[str] = []

    def at(self, screen: str, role: str, name: str, announced: str = "") -> None:
        """A screen is open, known by one of its parts; where it is `announced` by a name, that is heard."""
        self._ear.look(role, name)
        if announced:
            self._said = []
            self._ear.wait(lambda: self._heard(announced), f"{announced} announced")
        self.faults.extend(f"{screen}: {fault}" for fault in nameless(self._ear))

    def _heard(self, words: str) -> bool:
        self._said += self._ear.heard("announced")
        return any(one.startswith(words) for one in self._said)


def nameless(ear: Ear) -> list[str]:
    """Controls without a name, a role or, where they are filled in, a group; those that share a name in their group."""
    found: list[Said] = []

    def there() -> bool:
        # A cell of a table is a value that its row and column name.
        found[:] = (one for one in ear.controls() if one.role != "table cell")
        return bool(found)

    ear.wait(there, "controls")
    called = Counter((one.role, one.name, one.groups) for one in found)
    without = [f"no name: {one.words()}" for one in found if not one.name]
    without += [f"no role: {one.words()}" for one in found if one.role in NO_ROLE]
    without += [f"no group: {one.words()}" for one in found if one.role in FIELDS and not one.groups]
    several = (f"{n} are {role} {name!r} in {groups}" for (role, name, groups), n in called.items() if n > 1)
    return [*without, *several]


def sign_in(ear: Ear) -> None:
    ear.write(f"Password of {CLINICIAN}", PASSWORD, role="password text")
    ear.press("Sign in")
