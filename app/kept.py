"""What is kept of a visit for ever: the assessment as it stood at signing, and the sheets handed out."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.engine.assessment import Assessment
from app.engine.cards import cards
from app.engine.pack import Pack
from db import guidelines, models, visits

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


KIND, SHEET = "kind", "sheet"


@dataclass(frozen=True)
class KeptSheet:
    """A sheet, a letter or a copy exactly as it was handed out."""

    made_at: datetime
    sha256: str
    settings: Mapping[str, object]
    pdf: bytes

    @property
    def kind(self) -> str:
        """Which paper it is: sheet, copy, referral or why-not."""
        return kind_of(self.settings)


def kind_of(settings: Mapping[str, object]) -> str:
    """Which paper was made so; what was kept before there were others is a patient's sheet."""
    return str(settings.get(KIND, SHEET))


def kept(row: models.Sheet) -> KeptSheet:
    """The sheet that a row keeps."""
    return KeptSheet(row.made_at, row.sha256, json.loads(row.settings), row.pdf)


def seal(session: "Session", row: models.Encounter, pack: Pack, assessment: Assessment, by: str, now: datetime) -> None:
    """Sign an encounter: its assessment and its guideline go to the records, and the row is frozen."""
    guideline = assessment.guideline
    guidelines.keep(session, pack.digest, (pack.id, pack.version), pack.files, now)
    row.signed_at, row.signed_by = now, by
    row.pack_id, row.pack_version, row.pack_digest = guideline["id"], guideline["version"], guideline["digest"]
    record = models.Assessment(
        encounter_id=row.id,
        pack_digest=guideline["digest"],
        pack_version=guideline["version"],
        made_at=now,
        urgency=assessment.urgency,
        headline=_headline(pack, assessment),
        result=json.dumps(assessment.as_json(), ensure_ascii=False),
    )
    visits.sign(session, row, record)


def _headline(pack: Pack, assessment: Assessment) -> str:
    """The first card that says something; why it does not apply, when there is none."""
    said = (card.text for card in cards(pack, assessment) if card.status != "ask")
    return next(said, " ".join(assessment.scope_why))
