"""The sentences of faults, read from the code that raises them: it knows no Qt, so each stands there as a literal.

A sentence that `UserError` takes is a literal, or something that was a `Said` from the start: one made here, a name or
parameter that holds one, a function that returns one. Whatever else would stay English is refused by file and line, and
so is a gap that nothing fills.
"""

import ast
import re
from collections.abc import Collection, Iterator
from functools import cache

from app.gui.faults import FAULTS
from db import faults
from tests.translations.extract import ROOT, TRANSLATE, WINDOW, Text, Unreadable

FAULT_CLASSES = {"UserError", "DamagedGuideline", "Wrong"}
DETAILED = {name for name, one in vars(faults).items() if isinstance(one, type)}
"""Faults of the database: `app.fault_words` makes sentences of what they say in brackets."""
SENTENCES = ("what", "why", "todo")
READ_ELSEWHERE = {"Said(text, **values)", "Said(why, **values)", "Said(fault.template, **fault.values)"}
"""Made of what a fault was raised with."""
_GAP = re.compile(r"\{(\w*)\}")
Scopes = tuple[ast.AST, ...]


@cache
def fault_texts() -> tuple[Text, ...]:
    """Every sentence, once; gaps alone are the same in every language.

    Raises:
        Unreadable: one cannot be read from the code.
    """
    found: set[Text] = set()
    for top in ("app", "db"):
        for file in sorted((ROOT / top).rglob("*.py")):
            name = str(file.relative_to(ROOT))
            found |= set(sentences_of(file.read_text("utf-8"), name, window=file.is_relative_to(WINDOW)))
    return tuple(sorted(text for text in found if any(map(str.isalpha, _GAP.sub("", text.source)))))


def sentences_of(code: str, name: str, *, window: bool = False) -> Iterator[Text]:
    """The sentences of one file; in the `window` they may be texts that are translated already."""
    yield from (Text(FAULTS, text) for text in _File(ast.parse(code), name, window=window).sentences())


class _File:
    def __init__(self, tree: ast.Module, name: str, *, window: bool) -> None:
        self._tree, self._name, self._window = tree, name, window
        self._functions = {one.name: one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)}

    def sentences(self) -> Iterator[str]:
        yield from self._inside(self._tree, ())

    def _inside(self, node: ast.AST, scopes: Scopes) -> Iterator[str]:
        if isinstance(node, ast.Call) and ast.unparse(node) not in READ_ELSEWHERE:
            yield from self._of_call(node, scopes)
        if isinstance(node, ast.Module | ast.FunctionDef | ast.Lambda):
            scopes = (*scopes, node)
        for child in ast.iter_child_nodes(node):
            yield from self._inside(child, scopes)

    def _of_call(self, call: ast.Call, scopes: Scopes) -> Iterator[str]:
        """The literals of one call that makes a sentence, a fault, or a fault by a function of this file."""
        called = ast.unparse(call.func).removeprefix("faults.").removeprefix("self.")
        given, literals = _given(call), list[str]()
        if called == "Said":
            if len(call.args) != 1 or not _is_literal(call.args[0]):
                raise self._unreadable(call)
            literals += self._literals(call.args[0], scopes)
        elif called in FAULT_CLASSES:
            literals += [text for one in call.args for text in self._literals(one, scopes)]
        elif (maker := self._functions.get(called)) is not None and _is_maker(maker):
            given |= {name for one in ast.walk(maker) if isinstance(one, ast.Call) for name in _given(one)}
            named = [one.arg for one in _parameters(maker) if one.arg != "self"]
            sentences = [one for name, one in zip(named, call.args, strict=False) if name in SENTENCES]
            literals += [text for one in sentences for text in self._literals(one, scopes)]
        elif called in DETAILED and len(call.args) == 2:
            if isinstance(call.args[1], ast.JoinedStr):
                raise self._unreadable(call)
            literals += self._literals(call.args[1], scopes) if _is_literal(call.args[1]) else ()
        for text in literals:
            if not any(one.arg is None for one in call.keywords) and not set(_GAP.findall(text)) <= given:
                raise self._unreadable(call)
        yield from literals

    def _literals(self, sentence: ast.expr, scopes: Scopes) -> Iterator[str]:
        """What a sentence is written as; nothing where it is a `Said`, which is read where that is made."""
        match sentence:
            case ast.Constant(value=str(text)):
                yield text
            case ast.IfExp(body=one, orelse=other):
                yield from (*self._literals(one, scopes), *self._literals(other, scopes))
            case ast.Name(id=name):
                yield from self._of_name(sentence, name, scopes)
            case ast.Call(func=ast.Name(id="Said")):
                pass
            case ast.Attribute(attr=name) if name in SENTENCES:
                pass
            case ast.Call(func=ast.Name(id=name)) if _returns(self._functions.get(name), {"Said"}):
                pass
            case ast.Call() if self._window and _is_translated(sentence):
                pass
            case _:
                raise self._unreadable(sentence)

    def _of_name(self, node: ast.expr, name: str, scopes: Scopes) -> Iterator[str]:
        """What the nearest scope that knows the name gives it."""
        for scope in reversed(scopes):
            given = [one.value for one in ast.walk(scope) if isinstance(one, ast.Assign) and _names(one, name)]
            taken = [one for one in _parameters(scope) if one.arg == name]
            if not all(self._is_sentence(one, scope) for one in taken):
                break
            for one in given:
                yield from self._literals(one, scopes)
            if given or taken:
                return
        raise self._unreadable(node)

    def _is_sentence(self, taken: ast.arg, scope: ast.AST) -> bool:
        """Whether a parameter holds a `Said`, or is read where its function is called, or is a text of the window."""
        said = taken.annotation is not None and ast.unparse(taken.annotation) == "Said"
        return said or self._window or (taken.arg in SENTENCES and _is_maker(scope))

    def _unreadable(self, node: ast.expr) -> Unreadable:
        where = f"{self._name}:{node.lineno}: {ast.unparse(node)}"
        return Unreadable(f"{where}: write the sentence out, and give its gaps by name")


def _given(call: ast.Call) -> set[str]:
    return {one.arg for one in call.keywords if one.arg is not None}


def _is_literal(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_literal(node.body) and _is_literal(node.orelse)
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _names(assigned: ast.Assign, name: str) -> bool:
    return any(isinstance(target, ast.Name) and target.id == name for target in assigned.targets)


def _parameters(scope: ast.AST) -> list[ast.arg]:
    if not isinstance(scope, ast.FunctionDef | ast.Lambda):
        return []
    return [*scope.args.posonlyargs, *scope.args.args, *scope.args.kwonlyargs]


def _returns(node: ast.AST | None, kinds: Collection[str]) -> bool:
    """Whether it is a function that returns one of these."""
    made = node.returns if isinstance(node, ast.FunctionDef) else None
    return made is not None and ast.unparse(made) in kinds


def _is_maker(node: ast.AST | None) -> bool:
    """Whether it makes a fault, of sentences with which it is called."""
    return _returns(node, FAULT_CLASSES)


def _is_translated(node: ast.expr) -> bool:
    """A text that the window has translated, whether or not its gaps are filled."""
    called = node.func if isinstance(node, ast.Call) else None
    if isinstance(called, ast.Attribute) and called.attr == "format":
        return isinstance(called.value, ast.Name) or _is_translated(called.value)
    return called is not None and ast.unparse(called) in {"tr", "words", "self.tr", TRANSLATE}
