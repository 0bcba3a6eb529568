"""Every text of the window, read from the code, and every text of the guideline pack that the window shows."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.engine.pack import Pack, Question
from app.engine.read import read_pack
from app.gui.pack_words import CONTEXT
from app.paths import GUIDELINE

ROOT = Path(__file__).resolve().parents[2]
WINDOW = ROOT / "app" / "gui"
TRANSLATE = "QCoreApplication.translate"
WRITTEN_ELSEWHERE = {f"{TRANSLATE}(CONTEXT, text)", f"{TRANSLATE}(FAULTS, sentence.template)"}
"""What these ask for are the texts of the pack, and the sentences of faults, which stand in code without Qt."""


@dataclass(frozen=True, order=True)
class Text:
    """One text: its context, its English words, and what is said of it to a translator."""

    context: str
    source: str
    comment: str = ""


class Unreadable(Exception):
    """A call whose text cannot be read from the code, by file and line."""


def window_texts() -> tuple[Text, ...]:
    """What the window says, by context.

    Raises:
        Unreadable: a text or context is not written out, or is translated before the window has a language.
    """
    found: set[Text] = set()
    for file in sorted(WINDOW.rglob("*.py")):
        found |= set(texts_of(file.read_text("utf-8"), str(file.relative_to(ROOT))))
    return tuple(sorted(found))


def texts_of(code: str, name: str) -> Iterator[Text]:
    """The texts of one file."""
    tree = ast.parse(code)
    aliases = {_target(node) for node in ast.walk(tree) if _is_alias(node)}
    yield from _texts_in(tree, name, aliases, "", inside=False)


def _texts_in(node: ast.AST, name: str, aliases: set[str], owner: str, *, inside: bool) -> Iterator[Text]:
    if isinstance(node, ast.ClassDef):
        owner, inside = node.name, False
    if isinstance(node, ast.Call) and ast.unparse(node) in WRITTEN_ELSEWHERE:
        return
    if isinstance(node, ast.Call) and (called := ast.unparse(node.func)) in {"self.tr", TRANSLATE, *aliases}:
        written = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        arguments = written if called != "self.tr" else [owner, *written]
        if len(written) != len(node.args) or node.keywords or not 2 <= len(arguments) <= 3:
            raise Unreadable(f"{name}:{node.lineno}: {ast.unparse(node)}: write context and text out")
        if not inside:
            raise Unreadable(f"{name}:{node.lineno}: {ast.unparse(node)}: this is said before there is a language")
        yield Text(*arguments)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
        raise Unreadable(f"{name}:{node.lineno}: {ast.unparse(node)}: only self.tr has a context of its own")
    if isinstance(node, ast.FunctionDef | ast.Lambda):
        body = node.body if isinstance(node.body, list) else [node.body]
        for child in ast.iter_child_nodes(node):
            yield from _texts_in(child, name, aliases, owner, inside=inside or child in body)
        return
    for child in ast.iter_child_nodes(node):
        yield from _texts_in(child, name, aliases, owner, inside=inside)


def _is_alias(node: ast.AST) -> bool:
    return isinstance(node, ast.Assign) and ast.unparse(node.value) == TRANSLATE


def _target(node: ast.AST) -> str:
    assert isinstance(node, ast.Assign)
    return ast.unparse(node.targets[0])


def pack_texts() -> tuple[Text, ...]:
    """What the window shows of the guideline, in the order in which it is read."""
    said = dict.fromkeys(text for text in _said(read_pack(GUIDELINE)) if text.strip())
    return tuple(Text(CONTEXT, text) for text in said)


def _said(pack: Pack) -> Iterator[str]:
    yield pack.title
    for page in pack.pages:
        yield from (page.title, page.intro, *(group.title for group in page.groups))
    for question in pack.fields.values():
        yield from _asked(question)
    for rule in pack.rules.values():
        yield from rule.texts.values()
    for group in pack.groups:
        yield from group.texts.values()
    yield from (words for rule in pack.scope for words in (rule.out, rule.open))
    yield from (alert.text for alert in pack.alerts)
    yield from (medicine.text for medicine in pack.medicines.values())
    yield from (words for one in pack.reminders for words in (one.title, one.text, one.because))
    yield from (words for one in pack.baselines for words in (one.title, one.may.text, one.never.text))
    yield from (use.text for use in pack.uses)
    yield from (claim.says for claim in pack.claims)


def _asked(question: Question) -> Iterator[str]:
    yield from (question.text, question.hint, question.help, question.short, question.unit_text, *question.ends)
    yield from (choice.text for choice in question.choices)
