"""A patient's timeline: visits, sheets that were handed out, days to come again, merges; a filter shows one kind."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, Signal

from app.gui.dates import near
from app.gui.held_over import held_words
from app.gui.parts.buttons import Button
from app.gui.parts.list_row import Lines, Row
from app.gui.parts.row_box import RowBox
from app.gui.patient.merged import merged_words
from app.gui.session import Session
from app.gui.sheet.document import kept_title
from app.gui.words import day
from app.merging import Standing
from app.past import Document, Past, PastVisit
from app.records import Visit

Kind = Literal["all", "visits", "documents", "follow-ups", "merges"]
KINDS: tuple[Kind, ...] = get_args(Kind)
SHOWN = 10


@dataclass(frozen=True)
class _Event:
    """One line; what it is about tells its kind."""

    on: date
    about: Visit | Document | PastVisit | Standing


class Timeline(RowBox):
    """Every version of every visit and what came of them, newest first; Enter opens it."""

    chosen = Signal(int)
    """A visit, by its id."""
    document_chosen = Signal(object)
    """A Document."""
    merge_chosen = Signal(object)
    """A Standing."""

    def __init__(
        self,
        session: Session,
        visits: tuple[Visit, ...],
        documents: tuple[Document, ...] = (),
        past: Past | None = None,
        merges: tuple[Standing, ...] = (),
    ) -> None:
        super().__init__(self.tr("Timeline"))
        self._session = session
        self._visits, self._documents, self._merges = visits, documents, merges
        self._past = past or Past(())
        self._versions = {visit.encounter_id: visit.version for visit in visits}
        self.kind: Kind = "all"
        count = len(visits)
        self.say_count(self.tr("1 visit") if count == 1 else self.tr("{n} visits").format(n=count) if count else "")
        if not visits:
            self.empty("note", self.tr("No visit yet"), self.tr("Begin the first one."), "Ctrl B")
            for merge in merges:
                self.add_row(self._of_merge(merge))
            return
        self.filter = Button("", "link", key="F")
        self.filter.clicked.connect(self.turn)
        self.add_to_head(self.filter)
        self._show()

    def turn(self) -> None:
        """Show the next kind that there is."""
        if not self._visits:
            return
        there = [kind for kind in KINDS if kind == "all" or self._of(kind)]
        self.kind = there[(there.index(self.kind) + 1) % len(there)]
        self.clear()
        self._show()

    def _show(self) -> None:
        words = {
            "all": self.tr("Filter: everything"),
            "visits": self.tr("Filter: visits"),
            "documents": self.tr("Filter: documents"),
            "follow-ups": self.tr("Filter: follow-ups"),
            "merges": self.tr("Filter: merges"),
        }
        self.filter.setText(words[self.kind])
        self.filter.setAccessibleName(words[self.kind])
        found = sorted(self._of(self.kind), key=lambda one: one.on, reverse=True)
        for event in found[:SHOWN]:
            self.add_row(self._row(event))
        if rest := found[SHOWN:]:
            self.fold(self.tr("{n} earlier").format(n=len(rest)), lambda: map(self._row, rest))

    def _of(self, kind: Kind) -> list[_Event]:
        return [event for event in self._events() if kind in ("all", _kind(event))]

    def _events(self) -> Iterator[_Event]:
        for one in reversed(self._past.visits):
            if one.follow_up_on is not None:
                yield _Event(one.follow_up_on, one)
        for merge in self._merges:
            yield _Event(merge.at.astimezone().date(), merge)
        for document in self._documents:
            made = document.made_at
            yield _Event((made.astimezone() if made.tzinfo else made).date(), document)
        for visit in self._visits:
            yield _Event(visit.held_on, visit)

    def _row(self, event: _Event) -> Row:
        match event.about:
            case Visit():
                return self._of_visit(event.about)
            case Document():
                return self._of_document(event.about, event.on)
            case Standing():
                return self._of_merge(event.about)
            case _:
                return self._of_follow_up(event.about, event.on)

    def _of_visit(self, visit: Visit) -> Row:
        encounter = self._session.open(visit.encounter_id)
        urgency = visit.urgency or encounter.assessment.urgency
        word, icon, role = urgency_sign(urgency, draft=visit.state == "draft")
        row = Row(icon, 104, role, lead=Lines())
        row.lead.say(day(visit.held_on))
        pain = encounter.answers.get("pain_nrs")
        said = [self.tr("pain {n}").format(n=pain)] if isinstance(pain, int) else []
        kinds: Counter[str] = Counter(one.kind for one in encounter.decisions.values())
        # A line of one's own was nobody's advice, so it was not accepted.
        words = {
            "accepted": self.tr("{n} accepted"),
            "declined": self.tr("{n} declined"),
            "own": self.tr("own lines: {n}"),
        }
        said += [words[kind].format(n=kinds[kind]) for kind in words if kinds[kind]]
        title = f"{word}. {visit.headline}" if visit.headline else word
        row.middle.say(title, " · ".join([*said, *self._signature(visit)]))
        row.clicked.connect(lambda: self.chosen.emit(visit.encounter_id))
        return row

    def _signature(self, visit: Visit) -> list[str]:
        said = [words] if (words := held_words(visit.held_at)) else []
        if visit.signed_by:
            said.append(self.tr("signed {name}").format(name=visit.signed_by))
        if visit.version > 1:
            said.append(self.tr("version {n}").format(n=visit.version))
        if visit.amended_by:
            later = self._versions.get(visit.amended_by, visit.version + 1)
            said.append(self.tr("replaced by version {n}").format(n=later))
        return said

    def _of_document(self, document: Document, on: date) -> Row:
        row = Row("note", 104, "text2", lead=Lines())
        row.lead.say(day(on))
        held_on = next((one.held_on for one in self._visits if one.encounter_id == document.encounter_id), on)
        settings = [str(value) for name, value in document.settings.items() if name == "language"]
        of_visit = self.tr("of the visit of {day}").format(day=day(held_on))
        row.middle.say(kept_title(document.kind), " · ".join([of_visit, *settings]))
        row.clicked.connect(lambda: self.document_chosen.emit(document))
        return row

    def _of_merge(self, merge: Standing) -> Row:
        row = Row("swap", 104, "text2", lead=Lines())
        row.lead.say(day(merge.at.astimezone().date()))
        undo = QCoreApplication.translate("Merging", "Undo merge")
        row.middle.say(merged_words(merge), " · ".join([*([merge.by] if merge.by else []), undo]))
        row.clicked.connect(lambda: self.merge_chosen.emit(merge))
        return row

    def _of_follow_up(self, visit: PastVisit, on: date) -> Row:
        """A day to come again: kept when somebody came on it or later, as far as the visits tell."""
        came = next((one.held_on for one in self._past.visits if one.held_on > visit.held_on), None)
        today = self._session.now().date()
        late = came is None and on < today
        row = Row("calendar-over" if late else "calendar", 104, "text2", lead=Lines())
        row.lead.say(day(on))
        state = self.tr("came on {day}").format(day=day(came)) if came is not None else near(on, today)
        title = self.tr("Follow-up: {note}").format(note=visit.follow_up_note) if visit.follow_up_note else ""
        row.middle.say(title or self.tr("Follow-up"), state)
        row.clicked.connect(lambda: self.chosen.emit(visit.encounter_id))
        return row


def _kind(event: _Event) -> Kind:
    match event.about:
        case Visit():
            return "visits"
        case Document():
            return "documents"
        case Standing():
            return "merges"
        case _:
            return "follow-ups"


def urgency_sign(urgency: str, *, draft: bool) -> tuple[str, str, str]:
    """Word, icon and ink of a visit's urgency; a check for routine, a pencil for a routine draft."""
    words = QCoreApplication.translate
    told = {
        "emergency": (words("Patient", "Emergency"), "emergency", "emergency_ink"),
        "urgent": (words("Patient", "Urgent"), "urgent", "urgent"),
        "undetermined": (words("Patient", "Not decided"), "ask", "ask"),
    }
    word, icon, role = told.get(urgency, (words("Patient", "Routine"), "pencil" if draft else "check", "text2"))
    return (words("Patient", "Draft: {urgency}").format(urgency=word.lower()) if draft else word), icon, role
