"""Plans and sheets to test with: regimens of all seven medicines, a clinic, a day."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

import pytest

from app.engine.assessment import Regimen, Urgency
from app.engine.pack import Value
from app.handouts.plan import Clinic, Plan, PlanItem, last_day
from app.handouts.sheet import Sheet, compose

DAY = date(2026, 11, 23)
CLINIC = Clinic("Riverside Clinic", "12 Mill Road, Ashford", "01632 960142", "Monday to Friday, 8 to 17", "112")
REGIMENS = {
    "ibuprofen": ("S08", Regimen(400, (4, 6), 400, 400, 2400, 10, ())),
    "acetaminophen": ("S11", Regimen(1000, (4, 6), 500, 1000, 3000, 10, ())),
    "cyclobenzaprine": ("S12", Regimen(5, (8, 8), 5, 10, 30, 14, ())),
    "gabapentin": ("S22", Regimen(300, (8, 8), 100, 600, 1800, None, ())),
    "amitriptyline": ("S23", Regimen(10, (24, 24), 10, 75, 75, None, ())),
    "duloxetine": ("S24", Regimen(60, (24, 24), 30, 60, 60, None, ())),
    "tramadol": ("S25", Regimen(50, (4, 6), 25, 100, 400, 7, ())),
}


@dataclass(frozen=True)
class Desk:
    """Where plans are made up and sheets composed, with what does not matter filled in."""

    day: date = DAY
    clinic: Clinic = CLINIC

    def item(self, statement: str, status: str = "do") -> PlanItem:
        """An accepted statement that is no medicine."""
        return PlanItem(statement, (statement,), status, "", None, None, None)

    def medicine(self, name: str, regimen: Regimen | None = None, status: str = "do") -> PlanItem:
        """An accepted medicine with its regimen."""
        statement, usual = REGIMENS[name]
        taken = regimen or usual
        return PlanItem(statement, (statement,), status, "", name, taken, last_day(DAY, taken))

    def plan(
        self,
        *items: PlanItem | str,
        own: tuple[str, ...] = (),
        urgency: Urgency = "routine",
        alerts: tuple[str, ...] = (),
        answers: Mapping[str, Value | None] | None = None,
        follow_up_on: date | None = date(2026, 11, 30),
        note: str = "",
    ) -> Plan:
        """A plan; a bare statement id is one that is to be done."""
        accepted = tuple(self.item(item) if isinstance(item, str) else item for item in items)
        return Plan(accepted, own, follow_up_on, note, urgency, alerts, answers or {})

    def sheet(self, plan: Plan, name: str = "Ana Lindqvist", draft: bool = False) -> Sheet:
        """The sheet of a plan in English."""
        return compose(plan, name, self.day, "Dr M. Osei", self.clinic, draft=draft)

    def longest(self) -> Plan:
        """Everything at once, more than anybody is given."""
        statements = [f"S{number:02d}" for number in range(1, 39) if number not in (8, 11, 12, 22, 23, 24, 25)]
        avoid = ("S15", "S26", "S27", "S28", "S29", "S30", "S35")
        return self.plan(
            *(self.item(each, "avoid" if each in avoid else "do") for each in statements),
            *(self.medicine(name) for name in REGIMENS),
            own=("Bring the towel and the bottle of water that you like best to your class at the pool.",) * 12,
            answers={
                "osteoporosis": True,
                "heat_sensitive": True,
                "mobility": "wheelchair",
                "dmt": ("cladribine",),
                "baseline_deficits": ("leg_weakness", "sensory_loss", "bladder", "bowel", "fatigue"),
            },
        )


@pytest.fixture(scope="session")
def desk() -> Desk:
    return Desk()


@pytest.fixture(scope="session")
def texts() -> Callable[[Sheet], list[str]]:
    """All texts of a sheet, without their origins."""
    return lambda sheet: [line.text for line in sheet.lines]
