"""Which keys work where: what F1 shows."""

from PySide6.QtCore import QCoreApplication

from app.gui.footer import Keys
from app.gui.parts.segment import answer_letters

Place = tuple[str, Keys]
"""How it is called, and its keys with what they do."""

words = QCoreApplication.translate


def places() -> tuple[Place, ...]:
    """Each place with its keys, in the language of now."""
    made = (
        _anywhere,
        _today,
        _patient,
        _visit,
        _advice,
        _plan,
        _sheet,
        _report,
        _follow_ups,
        _settings,
        _guideline,
    )
    return tuple(one() for one in made)


def _anywhere() -> Place:
    return (
        words("Keys", "Anywhere"),
        (
            ("Ctrl F", words("Keys", "find a patient")),
            ("Tab", words("Keys", "next part")),
            ("Shift Tab", words("Keys", "part before")),
            ("Esc", words("Keys", "back")),
            ("Ctrl U", words("Keys", "the follow-up list")),
            ("Ctrl R", words("Keys", "the month’s report")),
            ("Ctrl L", words("Keys", "lock the window")),
            ("F1", words("Keys", "all keys")),
            ("F4", words("Keys", "tour: begin on an empty Today, next step")),
            ("Shift F1", words("Keys", "about this guideline")),
        ),
    )


def _today() -> Place:
    return (
        words("Keys", "Today"),
        (
            ("↑ ↓", words("Keys", "move")),
            ("Enter", words("Keys", "open")),
            ("Ctrl Shift N", words("Keys", "new patient")),
            ("Ctrl Shift E", words("Keys", "a new patient: start empty")),
            ("Ctrl B", words("Keys", "begin a visit of the person found")),
            ("Ctrl D", words("Keys", "resume the last draft")),
            ("Ctrl P", words("Keys", "paper form for a day without power")),
            ("Ctrl ,", words("Keys", "settings")),
        ),
    )


def _patient() -> Place:
    return (
        words("Keys", "Patient"),
        (
            ("Ctrl B", words("Keys", "begin or resume the visit")),
            ("Ctrl Shift B", words("Keys", "type in a visit from paper")),
            ("↑ ↓", words("Keys", "move in the timeline")),
            ("Enter", words("Keys", "open the visit")),
            ("T", words("Keys", "chart as a table, and back")),
            ("← →", words("Keys", "visit in the chart")),
            ("Ctrl P", words("Keys", "the chart on paper")),
            ("F", words("Keys", "filter the timeline")),
            ("Ctrl E", words("Keys", "edit details")),
            ("Ctrl M", words("Keys", "same person as…: make two records one")),
            ("1 2 3", words("Keys", "of two records, take the other one’s detail")),
            ("Ctrl Z", words("Keys", "undo a merge of two records")),
            ("Ctrl O", words("Keys", "take the record out")),
            ("Ctrl Enter", words("Keys", "save details or a new patient, make two records one")),
        ),
    )


def _visit() -> Place:
    return (
        words("Keys", "Visit"),
        (
            (" ".join(answer_letters()), words("Keys", "yes, no, not known")),
            ("1 2 3", words("Keys", "the same, or a value by its number")),
            ("0", words("Keys", "none of these")),
            ("=", words("Keys", "as at the last visit")),
            ("+", words("Keys", "the group as at the last visit")),
            ("Space", words("Keys", "tick in a list; in a long one, type to find")),
            ("Enter", words("Keys", "tick what was found; take a number; else go on")),
            ("?", words("Keys", "not known, in a list")),
            ("Backspace", words("Keys", "clear the answer")),
            ("↑ ↓", words("Keys", "question before, next question")),
            ("F2", words("Keys", "how to ask or examine")),
            ("F6", words("Keys", "next open question")),
            ("F7", words("Keys", "advice, and back")),
            ("F9", words("Keys", "letter, while something is urgent")),
            ("Ctrl 1…7", words("Keys", "page")),
            ("Ctrl N", words("Keys", "note")),
            ("Ctrl T", words("Keys", "when it was held, of a visit from paper")),
            ("Ctrl P", words("Keys", "plan")),
            ("Ctrl Shift P", words("Keys", "patient sheet")),
            ("Ctrl Z", words("Keys", "undo; in a note, the last word")),
            ("Ctrl Shift Z", words("Keys", "in a note, bring it back")),
            ("Ctrl G", words("Keys", "a signed visit beside today’s guideline")),
        ),
    )


def _advice() -> Place:
    return (
        words("Keys", "Advice"),
        (
            ("↑ ↓", words("Keys", "card before, next card")),
            ("Home End", words("Keys", "first card, last card")),
            ("Enter", words("Keys", "fold or unfold; follow a link")),
            ("← →", words("Keys", "link before, next link")),
            ("W M C O S F", words("Keys", "why, missing, changes if, others say, source, safety facts")),
            ("B", words("Keys", "new or usual?")),
            ("Ctrl C", words("Keys", "copy the card as text")),
        ),
    )


def _plan() -> Place:
    return (
        words("Keys", "Plan"),
        (
            ("A", words("Keys", "accept")),
            (words("PlanRow", "D", "key for decline"), words("Keys", "decline")),
            ("E", words("Keys", "dose")),
            (words("Plan", "Del"), words("Keys", "remove")),
            ("↑ ↓", words("Keys", "row before, next row")),
            ("Ctrl A", words("Keys", "accept all that are Do")),
            ("Ctrl +", words("Keys", "add your own")),
            ("Ctrl E", words("Keys", "exercises on the sheet")),
            ("Ctrl Z", words("Keys", "undo")),
            ("Ctrl Enter", words("Keys", "sign")),
        ),
    )


def _sheet() -> Place:
    return (
        words("Keys", "Patient sheet"),
        (
            ("PgUp PgDn", words("Keys", "turn the page")),
            ("↑ ↓", words("Keys", "scroll")),
            ("Ctrl P", words("Keys", "print")),
            ("Ctrl S", words("Keys", "save as PDF")),
            ("Ctrl K", words("Keys", "another paper: copy, letter, why not now")),
            ("Ctrl + −", words("Keys", "larger, smaller")),
            ("Ctrl 0", words("Keys", "as wide as the page")),
            ("F8", words("Keys", "languages, size, paper, lines; and back")),
            ("Enter", words("Keys", "reword the line")),
            ("Del", words("Keys", "leave the line out, or bring it back")),
            ("Alt ↑ ↓", words("Keys", "move the line")),
            ("Ctrl Z", words("Keys", "take a change of a line back")),
        ),
    )


def _report() -> Place:
    return (
        words("Keys", "Report"),
        (
            ("Ctrl ←", words("Keys", "month before")),
            ("Ctrl →", words("Keys", "month after")),
            ("Ctrl P", words("Keys", "as a PDF: look, print, save")),
            ("Ctrl S", words("Keys", "as a CSV file")),
        ),
    )


def _follow_ups() -> Place:
    return (
        words("Keys", "Follow-ups"),
        (
            ("↑ ↓", words("Keys", "move")),
            ("Enter", words("Keys", "open")),
            ("Tab", words("Keys", "search and filters")),
            ("Esc", words("Keys", "clear the search, then back")),
        ),
    )


def _settings() -> Place:
    return (
        words("Keys", "Settings"),
        (
            ("Tab", words("Keys", "next part")),
            ("← →", words("Keys", "choose")),
            ("Ctrl P", words("Keys", "audit, or a new guideline’s changes, on paper")),
            ("Ctrl S", words("Keys", "save them, or the records to take out")),
            ("Ctrl Enter", words("Keys", "use the new guideline")),
        ),
    )


def _guideline() -> Place:
    return (
        words("Keys", "Guideline"),
        (("Ctrl S", words("Keys", "save for sign-off")),),
    )
