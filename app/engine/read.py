"""Reads a guideline pack from its folder, whole, and refuses it whole when anything is wrong in it."""

import gc
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from app.engine.check import check
from app.engine.claims import FILE, read_claims
from app.engine.condition import NEVER, Condition, Node, Some, Test, gated
from app.engine.entries import Entry, read_file, read_lines
from app.engine.files import digest_of, files_of
from app.engine.mistakes import Mistake, PackError
from app.engine.pack import Alert, Column, FactUse, Medicine, Pack, Row, Rule, ScopeRule, Statement
from app.engine.parse import ConditionError, Field, parse
from app.engine.questions import read_computed, read_pages
from app.engine.safety import FOLDER as SAFETY
from app.engine.safety import read_baselines, read_facts, read_not_wired, read_uses
from app.engine.sentences import STATUSES, read_sentences

RESERVED = ("any_red_flag", "urgent", "emergency", "always")
"""Names that mean something in a condition already."""
_TEXTS = ("guideline.yaml", "sentences.yaml", "evidence.yaml", "not_wired.yaml", "statements.yaml", "source.txt")
"""Files without conditions."""
COLUMNS = ("dose_mg", "every_h_least", "every_h_most", "start_mg", "max_single_mg", "max_daily_mg", "max_days")


def read_pack(folder: Path) -> Pack:
    """The pack in a folder.

    Raises:
        PackError: with every mistake that stands in it.
    """
    reader = _Reader(folder)
    with _uncollected():
        pack = reader.read()
        if not any(mistake.unread for mistake in reader.mistakes):
            reader.mistakes.extend(check(pack, whole=not any(map(_of_conditions, reader.mistakes))))
    if reader.mistakes:
        raise PackError(list(dict.fromkeys(reader.mistakes)))
    return pack


def _of_conditions(mistake: Mistake) -> bool:
    """Whether what the conditions mean cannot be judged beside it; beside a slip in a text it can."""
    return mistake.file not in _TEXTS and not (mistake.file.startswith(SAFETY) and mistake.field in ("text", "name"))


@contextmanager
def _uncollected() -> Iterator[None]:
    """Leave the garbage collector out: reading makes many objects and no rubbish, and it took a tenth of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


class _Reader:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.mistakes: list[Mistake] = []
        self.fields: dict[str, Field] = {}
        self.names: dict[str, Node] = {}
        self.gates: dict[str, Node] = {}
        self.measures: set[str] = set()

    def file(self, name: str) -> Entry:
        return read_file(self.folder, name, self.mistakes)

    def condition(self, entry: Entry, field: str, text: object) -> Condition:
        """A condition of the pack, its gates put in; a bad one is noted and never true."""
        if not isinstance(text, str):
            entry.wrong(field, f"is {text!r}", "a condition is wanted")
            return Condition("never", NEVER)
        try:
            return Condition(" ".join(text.split()), gated(parse(text, self.fields, self.names), self.gates))
        except ConditionError as error:
            entry.wrong(field, f"column {error.column}: {error.problem}", error.right)
            return Condition("never", NEVER)

    def read(self) -> Pack:
        guideline, rules = self.file("guideline.yaml"), self.file("rules.yaml")
        wizard = self.file("questions.yaml")
        pages, questions, gate_texts = read_pages(wizard, self.fields)
        computed = read_computed(wizard, self.fields)
        wizard.close()
        definitions = self._definitions(rules)
        for entry, question, text in gate_texts:
            self.gates[question] = self.condition(entry, "asked_when", text).node
        # Read again: a definition that looks at a gated answer wants its gate too.
        definitions = {name: Condition(c.text, gated(c.node, self.gates)) for name, c in definitions.items()}
        self.names.update({name: condition.node for name, condition in definitions.items()})
        flags = tuple(Test(q.id, "in", (True,)) for q in questions.values() if q.page == "red_flags")
        self.names["any_red_flag"] = Some(flags)
        asked = {q: Condition(text, self.gates[q]) for _, q, text in gate_texts}
        questions = {q.id: q.gated_by(asked.get(q.id)) for q in questions.values()}
        statements = self._statements()
        alerts = self._alerts(rules)
        self._urgency(rules)
        asked_of = [one.get("about") for one in rules.get("rules", list, []) if isinstance(one, dict)]
        self.measures = {subject for subject in asked_of if isinstance(subject, str)}
        uses = self._uses(guideline.words("safety"))
        said = read_sentences(self.file("sentences.yaml"))
        files = files_of(self.folder) if self.folder.is_dir() else b""
        pack = Pack(
            id=guideline.get("id", str, ""),
            version=guideline.get("version", str, ""),
            title=guideline.get("title", str, ""),
            digest=digest_of(files) if files else "",
            files=files,
            pages=pages,
            questions=questions,
            computed=computed,
            statements=statements,
            definitions={name: Condition(name, node) for name, node in self.names.items()},
            scope=self._scope(rules),
            rules=self._rules(rules, said.texts),
            facts=read_facts(self.file("evidence.yaml")),
            not_wired=read_not_wired(self.file("not_wired.yaml")),
            uses=uses,
            baselines=read_baselines(self.file("baseline.yaml"), self.condition),
            alerts=alerts,
            medicines=self._medicines(uses),
            groups=said.groups,
            reminders=said.reminders,
            claims=read_claims(self.file(FILE), self.condition),
        )
        for entry in (guideline, rules):
            entry.close()
        return pack

    def _definitions(self, rules: Entry) -> dict[str, Condition]:
        found = {}
        for name, text in rules.get("definitions", dict, {}).items():
            entry = Entry({}, rules.file, f"definitions.{name}", self.mistakes)
            if name in self.fields:
                entry.wrong("name", f"{name} is a question already", "give the definition a name of its own")
            if not str(name).isidentifier() or name in RESERVED:
                entry.wrong("name", f"is {name}", f"a word of its own, none of {', '.join(RESERVED)}")
            found[name] = self.condition(entry, "when", text)
            self.names[name] = found[name].node
        return found

    def _scope(self, rules: Entry) -> tuple[ScopeRule, ...]:
        found = []
        for entry in rules.entries("scope", "field"):
            field = entry.get("field", str, "")
            when = self.condition(entry, "when", entry.get("when", str, "always"))
            if when.fields != {field}:
                entry.wrong("when", f"looks at {', '.join(sorted(when.fields)) or 'nothing'}", f"only at {field}")
            found.append(ScopeRule(field, when, entry.get("out", str, ""), entry.get("open", str, "")))
            entry.close()
        return tuple(found)

    def _statements(self) -> dict[str, Statement]:
        file = self.file("statements.yaml")
        lines = read_lines(self.folder, "source.txt", self.mistakes)
        found: dict[str, Statement] = {}
        for entry in file.entries("statements", "id"):
            line = entry.get("line", int, 0)
            if not 1 <= line <= len(lines):
                entry.wrong("line", f"is {line}", f"source.txt has the lines 1 to {len(lines)}")
                line = 0
            text = lines[line - 1] if line else ""
            refs = tuple(entry.get("refs", list, []))
            stated = re.search(r"[\d, ]+$", text.rstrip())
            if line and sorted(refs) != sorted(int(n) for n in re.findall(r"\d+", stated.group() if stated else "")):
                entry.wrong(
                    "refs", f"are {list(refs)}", f"line {line} carries {stated.group().strip() if stated else 'none'}"
                )
            statement = Statement(
                id=entry.get("id", str, ""),
                line=line,
                kind=entry.get("kind", str, ""),
                refs=refs,
                source=re.sub(r"[\d, ]+$", "", text).removeprefix("- ").strip(),
                strength=entry.get("strength", str, None, optional=True),
            )
            if statement.id in found:
                entry.wrong("id", "stands there twice", "an id is for one statement, for ever")
            found[statement.id] = statement
            entry.close()
        file.close()
        return found

    def _alerts(self, rules: Entry) -> tuple[Alert, ...]:
        found = []
        for entry in rules.entries("alerts", "fact"):
            urgency = entry.get("urgency", str, "")
            if urgency not in ("emergency", "urgent"):
                entry.wrong("urgency", f"is {urgency}", "emergency or urgent")
            when = self.condition(entry, "when", entry.get("when", str))
            found.append(Alert(entry.name, urgency, when, entry.get("text", str, "")))
            entry.get("fact", str)
            entry.close()
        for level in ("emergency", "urgent"):
            self.names[f"alerts.{level}"] = Some(tuple(a.when.node for a in found if a.urgency == level))
        return tuple(found)

    def _urgency(self, rules: Entry) -> None:
        entry = Entry(rules.get("urgency", dict, {}), rules.file, "urgency", self.mistakes)
        for level in ("emergency", "urgent"):
            self.names[level] = self.condition(entry, level, entry.get(level, str)).node
        entry.close()

    def _uses(self, files: tuple[str, ...]) -> tuple[FactUse, ...]:
        found = read_uses(self.folder, files, self.mistakes, self.condition)
        for subject in sorted({use.subject for use in found} | self.measures):
            for name, effect in (("blocked", "block"), ("cautioned", "caution")):
                self.names[f"{subject}.{name}"] = Some(
                    tuple(u.when.node for u in found if u.subject == subject and u.effect == effect and u.personal)
                )
        return found

    def _rules(self, rules: Entry, sentences: Mapping[str, Mapping[str, str]]) -> dict[str, Rule]:
        found: dict[str, Rule] = {}
        for entry in rules.entries("rules", "statement"):
            name = entry.get("statement", str, "")
            routine = entry.get("routine", bool, False, optional=True)
            rows = [
                Row(str(s), self.condition(entry, f"status.{s}", t)) for s, t in entry.get("status", dict, {}).items()
            ]
            if routine:
                rows.insert(0, Row("hold", Condition("urgent", self.names.get("urgent", NEVER))))
            for row in rows:
                if row.outcome not in STATUSES or row.outcome == "ask":
                    entry.wrong(f"status.{row.outcome}", "is no status", f"one of {', '.join(STATUSES)}, ask apart")
            if name in found:
                entry.wrong("statement", "has a rule already", "one rule for a statement")
            found[name] = Rule(
                statement=name,
                rows=tuple(rows),
                subject=entry.get("about", str, None, optional=True),
                routine=routine,
                emergency=entry.get("emergency", bool, False, optional=True),
                assess_first=entry.words("assess_first", optional=True),
                texts=sentences.get(name, {}),
            )
            entry.close()
        return found

    def _medicines(self, uses: tuple[FactUse, ...]) -> dict[str, Medicine]:
        file = self.file("medicines.yaml")
        found = {}
        for entry in file.entries("medicines", "medicine"):
            name = entry.get("medicine", str, "")
            regimen = Entry(entry.get("regimen", dict, {}), file.file, name, self.mistakes)
            less = {str(of): str(what) for of, what in entry.get("less", dict, {}, optional=True).items()}
            columns = tuple(
                Column(column, self._numbers(regimen, column), less.get(column))
                for column in COLUMNS
                if regimen.get(column, list, None, optional=column == "max_days") is not None
            )
            regimen.close()
            found[name] = Medicine(
                id=name,
                text=entry.get("name", str, ""),
                statement=entry.get("statement", str, ""),
                columns=columns,
                notes=tuple(use for use in uses if use.subject == name and use.effect == "adjust"),
                taken=entry.get("taken", dict, {}),
                preferred=entry.get("preferred", bool, False, optional=True),
                preferred_unless=entry.get("preferred_unless", str, None, optional=True),
                said_with_dose=entry.words("said_with_dose", optional=True),
            )
            for fact in sorted(set(found[name].said_with_dose) - {use.fact for use in uses if use.subject == name}):
                entry.wrong("said_with_dose", f"names {fact}", f"a fact that safety/ uses about {name}")
            entry.close()
        file.close()
        return found

    def _numbers(self, regimen: Entry, column: str) -> tuple[Row, ...]:
        rows = []
        for row in regimen.get(column, list, []):
            if (
                not isinstance(row, list)
                or len(row) != 3
                or isinstance(row[0], bool)
                or not isinstance(row[0], int | float)
            ):
                regimen.wrong(column, f"has the row {row!r}", "[number, condition, statement or fact]")
                continue
            if row[0] <= 0:
                regimen.wrong(column, f"gives {row[0]}", "a number above 0")
            rows.append(Row(row[0], self.condition(regimen, column, row[1]), str(row[2])))
        return tuple(rows)
