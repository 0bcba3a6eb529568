"""How a sheet is wanted: as chosen for this patient before, else as usual here; and what the answers suggest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app.encounter import Encounter
from app.engine.pack import Value
from app.errors import UserError
from app.gui.session import Session
from app.gui.sheet.paper import usual_paper
from app.handouts.options import SheetOptions, options_from_json
from app.handouts.wanted import members_given
from app.handouts.words import languages
from app.kept import KeptSheet

LANGUAGE = "sheet_language"
"""The setting that names the usual language of sheets here."""
_USUALLY = "baseline_deficits"


@dataclass(frozen=True)
class Suggestion:
    """What would suit this person, why, and the options with it; it is never taken by itself."""

    why: str
    words: str
    options: SheetOptions


def usual_language(session: Session) -> str:
    """The language that was chosen in Settings; English until then."""
    chosen = session.records.setting(LANGUAGE)
    return chosen if chosen in languages() else "en"


def options_of(session: Session, encounter: Encounter) -> SheetOptions:
    """For the sheets of this patient, on the paper of this clinic."""
    chosen = encounter.sheet_options or SheetOptions(language=usual_language(session))
    return replace(chosen, paper=usual_paper(session))


def keep_options(session: Session, encounter: Encounter, options: SheetOptions, before: SheetOptions) -> None:
    """Remember them: the paper for the clinic, all else for the patient.

    Raises:
        UserError: they could not be stored.
    """
    if options.paper != before.paper:
        session.records.set_setting("paper", options.paper)
    encounter.want_sheets(options)


def made_with(encounter: Encounter, options: SheetOptions) -> dict[str, object]:
    """How a sheet was made; kept with it."""
    return {**options.as_json(), "edits": encounter.prepared.edits.as_json()}


def options_of_kept(sheet: KeptSheet) -> SheetOptions | None:
    """How a kept sheet was made; None where this release cannot make such a sheet any more."""
    try:
        return options_from_json(dict(sheet.settings))
    except UserError:
        return None


def kept_like(sheets: Sequence[KeptSheet], options: SheetOptions) -> KeptSheet | None:
    """The sheet that was handed out with just these options; its bytes are shown and printed again.

    Where this release can make none of them any more, it is the last one.
    """
    made = [(sheet, options_of_kept(sheet)) for sheet in reversed(sheets)]
    if made and all(known is None for _, known in made):
        return made[0][0]
    return next((sheet for sheet, known in made if known == options), None)


def suggestions(answers: Mapping[str, Value | None], options: SheetOptions) -> tuple[Suggestion, ...]:
    """What these options lack for a person with these answers."""
    tr = QCoreApplication.translate
    found = []
    if members_given(_USUALLY, ("vision",), answers) and options.size == 12:
        why = tr("Sheet", "Vision is among the usual MS symptoms.")
        found.append(Suggestion(why, tr("Sheet", "Text at 16 points"), replace(options, size=16)))
    tires = members_given(_USUALLY, ("fatigue",), answers)
    forgets = members_given(_USUALLY, ("cognition",), answers)
    if (tires or forgets) and not options.short:
        names = tr("Sheet", "Fatigue and memory are") if tires and forgets else ""
        names = names or (tr("Sheet", "Fatigue is") if tires else tr("Sheet", "Memory and thinking is"))
        why = tr("Sheet", "{names} among the usual MS symptoms.").format(names=names)
        found.append(Suggestion(why, tr("Sheet", "Short, one page"), replace(options, short=True)))
    return tuple(found)
