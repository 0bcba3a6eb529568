"""The person at this visit, for somebody who has not seen them: MS, the pain, medicines and what limits them."""

from app.engine.assessment import Regimen
from app.handouts.clinician.copy_words import Voice, small
from app.handouts.findings import Findings
from app.handouts.letters.letter_parts import LetterPen, Part, Row
from app.handouts.plan import STOPS
from app.handouts.record import VisitRecord

_PAIN = (
    "pain_weeks",
    "pain_nrs",
    "mechanical_pattern",
    "muscle_spasm",
    "spasm_kind",
    "radicular_symptoms",
    "neuropathic_features",
    "morning_stiffness_over_30_min",
)
_NEW = ("new_neuro_symptoms", "new_neuro_in", "new_neuro_over_24_h", "steroid_relapse_course_now")
_TRIED = (
    "nsaid_response",
    "acetaminophen_response",
    "gabapentin_response",
    "tricyclic_response",
    "duloxetine_response",
    "tramadol_response",
)
_OPEN = ("not_known", "not_asked")
_KIDNEY = ("egfr", "creatinine_umol_l", "on_dialysis")
_MEDICINES = ("current_medicines", "other_medicines")


def ms(told: Findings, pen: LetterPen) -> Part:
    """Course, therapy, what is usual, and what is said to be new."""
    return Part(
        pen.line("ms"),
        (
            _row("course", told, pen, "ms_course"),
            _row("therapy", told, pen, "dmt"),
            pen.row("usual", _usual(told), ("baseline_deficits", "usual_saddle_or_sexual_change", "mobility")),
            pen.row("new", _joined(told, _asked(told, _NEW)), _NEW),
        ),
    )


def pain(told: Findings, pen: LetterPen) -> Part:
    """How long, how strong, which kind."""
    return Part(pen.line("pain"), (pen.row("pain", _joined(told, _asked(told, _PAIN)), _PAIN),))


def medicines(told: Findings, record: VisitRecord, pen: LetterPen) -> Part:
    """What is taken, was tried, is given here, and what limits the choice."""
    texts = pen.texts
    rows = [
        pen.row("now", _taken(told, pen) or texts["nothing"], _MEDICINES),
        pen.row("tried", _tried(told) or texts["nothing"], _TRIED),
        pen.row("given", "; ".join(_given(told, record, pen)) or texts["nothing"], ("decisions",)),
    ]
    if stopped := _stopped(record, told.say):
        rows.append(pen.row("stopped", "; ".join(stopped), ("decisions",)))
    rows.append(_row("allergies", told, pen, "allergies"))
    if not (told.answers.get("sex") == "male" and "pregnancy" not in told.answers):
        rows.append(_pregnancy(told, pen))
    kidney = [question for question in _asked(told, _KIDNEY) if question == "egfr" or question in told.answers]
    rows.append(pen.row("kidney", _joined(told, kidney), _KIDNEY))
    if health := _health(told):
        rows.append(pen.row("health", ", ".join(told.name(question) for question in health), health))
    return Part(pen.line("medicines"), tuple(rows))


def _row(label: str, told: Findings, pen: LetterPen, question: str) -> Row:
    return pen.row(label, told.said(question), (question,))


def _asked(told: Findings, questions: tuple[str, ...]) -> list[str]:
    """Those that were answered, and of the open ones those that are asked of everybody and are no addition."""
    return [
        question
        for question in questions
        if question in told.answers
        or (told.pack.questions[question].asked_when is None and not told.pack.questions[question].added)
    ]


def _joined(told: Findings, questions: list[str]) -> str:
    """Answers one after the other; what nobody has said is named together at the end."""
    parts = [told.told(question) for question in questions if told.answers.get(question) is not None]
    for words in map(told.say, _OPEN):
        if missing := [small(told.name(one)) for one in questions if told.said(one) == words]:
            parts.append(told.say("pair", name=words, said=", ".join(missing)))
    return "; ".join(parts)


def _usual(told: Findings) -> str:
    parts = [told.said("baseline_deficits")]
    parts += [small(told.name(question)) for question in told.yes(("usual_saddle_or_sexual_change",))]
    parts += [small(told.pack.questions[q].text) for q in told.yes(("urinary_retention",))]
    return "; ".join((*parts, told.told("mobility")))


def _taken(told: Findings, pen: LetterPen) -> str:
    """Every medicine that an answer says is taken now; a list that nobody has seen is said to be so."""
    taken = [*told.members("current_medicines"), *told.members("other_medicines")]
    taken += [_medicine(told, question) for question in _TRIED if told.answers.get(question) == "current"]
    days = told.answers.get("muscle_relaxant_days")
    if isinstance(days, int | float) and days > 0:
        taken.append(pen.texts["relaxant_for"].format(days=told.say.number(days)))
    if told.answers.get("acetaminophen_total_mg_day") is not None:
        taken.append(pen.texts["of_paracetamol"].format(amount=told.said("acetaminophen_total_mg_day")))
    if told.answers.get("current_medicines") is None:
        taken.append(pen.texts["list_of_medicines"].format(said=told.said("current_medicines")))
    return ", ".join(taken)


def _tried(told: Findings) -> str:
    """What was tried and how it went; what nobody has said is named as that."""
    ended = ("adequate", "inadequate", "not_tolerated")
    parts = [
        told.say("pair", name=_medicine(told, one), said=told.said(one))
        for one in _TRIED
        if told.answers.get(one) in ended
    ]
    for words in map(told.say, _OPEN):
        if missing := [_medicine(told, one) for one in _TRIED if told.said(one) == words]:
            parts.append(told.say("pair", name=words, said=", ".join(missing)))
    return "; ".join(parts)


def _medicine(told: Findings, question: str) -> str:
    return told.say.medicine(told.name(question))


def _given(told: Findings, record: VisitRecord, pen: LetterPen) -> list[str]:
    """Every medicine that was accepted here, with its dose; one that the guideline rules out says so."""
    of = {medicine.statement: medicine.text for medicine in told.pack.medicines.values()}
    found = []
    for one in record.decisions:
        names = [of[statement] for statement in one.statements if statement in of]
        if one.kind != "accepted" or one.outdated or not names:
            continue
        results = (record.assessment.statements.get(each) for each in one.statements)
        against = any(result is not None and result.status == "blocked" for result in results)
        dose = _dose(one.regimen, told.say, pen) if one.regimen else pen.texts["no_dose"]
        found.append(f"{names[0]} {dose}{pen.texts['although'] if against else ''}")
    return found


def _dose(regimen: Regimen, say: Voice, pen: LetterPen) -> str:
    single, most = say.number(regimen.dose_mg), say.number(regimen.max_daily_mg)
    return pen.texts["dose"].format(single=single, hours=say.hours(regimen), most=most)


def _stopped(record: VisitRecord, say: Voice) -> list[str]:
    return [
        say.guideline(one.text)
        for one in record.decisions
        if one.kind == "accepted" and not one.outdated and not STOPS.isdisjoint(one.statements)
    ]


def _pregnancy(told: Findings, pen: LetterPen) -> Row:
    parts = [told.said("pregnancy")]
    parts += [told.told(question) for question in ("gestation_weeks", "breastfeeding") if question in told.answers]
    return pen.row("pregnancy", "; ".join(parts), ("pregnancy", "gestation_weeks", "breastfeeding"))


def _health(told: Findings) -> tuple[str, ...]:
    """What was answered yes on the page about health."""
    page = [question.id for question in told.pack.questions.values() if question.page == "health"]
    return tuple(question for question in told.yes(page) if question not in (*_KIDNEY, "urinary_retention"))
