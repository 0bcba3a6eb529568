"""Meets a running program as a screen reader does: by AT-SPI alone, over its bus.

It is a process of its own under the system's Python, which has the bindings. Each line that it reads is a question in
JSON, each line that it writes the answer. What is not on the screen it does not find.
"""

import importlib
import json
import sys
from collections.abc import Iterator
from typing import Any

gi = importlib.import_module("gi")
gi.require_version("Atspi", "2.0")
Atspi: Any = importlib.import_module("gi.repository.Atspi")
GLib: Any = importlib.import_module("gi.repository.GLib")

APPLICATION = "MSBack"
BUTTONS = ["push button", "radio button", "check box"]
HEARD = ("object:announcement", "object:state-changed:focused")
heard: list[dict[str, str]] = []


def windows() -> list[Any]:
    """The windows of the program, the one in front last."""
    desktop = Atspi.get_desktop(0)
    programs = (desktop.get_child_at_index(number) for number in range(desktop.get_child_count()))
    found = [one for program in programs if program and program.get_name() == APPLICATION for one in children(program)]
    return sorted(found, key=lambda one: one.get_state_set().contains(Atspi.StateType.ACTIVE))


def children(node: Any) -> list[Any]:
    """What lies in it and is on the screen."""
    found = (node.get_child_at_index(number) for number in range(node.get_child_count()))
    return [one for one in found if one is not None and one.get_state_set().contains(Atspi.StateType.SHOWING)]


def walk(node: Any, groups: tuple[str, ...] = ()) -> Iterator[tuple[Any, tuple[str, ...]]]:
    """Every part below with the names of what it lies in, from the outside in."""
    yield node, groups
    name = node.get_name()
    inside = (*groups, name) if name else groups
    for child in children(node):
        yield from walk(child, inside)


def said(node: Any, groups: tuple[str, ...]) -> dict[str, Any]:
    """What a screen reader can say of one part."""
    states = {state.value_nick for state in node.get_state_set().get_states()}
    interfaces = set(node.get_interfaces())
    acts = node.get_n_actions() if "Action" in interfaces else 0
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "about": node.get_description(),
        "groups": groups,
        "text": Atspi.Text.get_text(node, 0, -1) if "Text" in interfaces else "",
        "value": Atspi.Value.get_current_value(node) if "Value" in interfaces else None,
        "acts": [Atspi.Action.get_action_name(node, number) for number in range(acts)],
        "states": sorted(states),
    }


def showing(window: Any, roles: list[str], states: tuple[Any, ...] = ()) -> list[Any]:
    """What is on the screen of these roles, or of any where none is named, asked for in one question."""
    wanted = [getattr(Atspi.Role, role.upper().replace(" ", "_")) for role in roles]
    every, some = Atspi.CollectionMatchType.ALL, Atspi.CollectionMatchType.ANY
    seen = Atspi.StateSet.new([Atspi.StateType.SHOWING, *states])
    rule = Atspi.MatchRule.new(seen, every, {}, every, wanted, some if wanted else every, [], every, False)
    matches: list[Any] = Atspi.Collection.get_matches(window, rule, Atspi.CollectionSortOrder.CANONICAL, 0, True)
    return matches


def controls() -> list[Any]:
    """What can be acted on in the window in front: what takes the focus, and buttons of every kind."""
    window = windows()[-1]
    takes_focus = showing(window, [], (Atspi.StateType.FOCUSABLE,))
    others = [one for one in showing(window, BUTTONS) if one not in takes_focus]
    return [said(one, around(one)) for one in (*takes_focus, *others)]


def around(node: Any) -> tuple[str, ...]:
    """The names of what it lies in, from the outside in, without the window itself."""
    names: list[str] = []
    node = node.get_parent()
    while node is not None and node.get_role() not in (Atspi.Role.FRAME, Atspi.Role.DIALOG, Atspi.Role.APPLICATION):
        if node.get_name():
            names.insert(0, node.get_name())
        node = node.get_parent()
    return tuple(names)


def found(question: dict[str, Any]) -> tuple[Any, tuple[str, ...]] | None:
    """The first part with this role and name, in the group of this name where one is given.

    A name that ends with three dots is the beginning of one, for parts that say a count behind their name.
    """
    name, group = question["name"], question.get("group", "")
    begins = name.removesuffix("...")
    for window in reversed(windows()):
        for node in showing(window, [question["role"]]):
            called = node.get_name()
            if called == name or (begins != name and called.startswith(begins)):
                groups = around(node)
                if not group or group in groups:
                    return node, groups
    return None


def answer(question: dict[str, Any]) -> Any:
    """Look, or act on one part by the interface that its role has."""
    ask = question["ask"]
    if ask == "all":
        return [said(*each) for window in windows() for each in walk(window)]
    if ask == "controls":
        return controls()
    if ask == "heard":
        taken = heard.copy()
        heard.clear()
        return taken
    hit = found(question)
    if hit is None:
        return None
    node = hit[0]
    if ask == "look":
        return said(*hit)
    if ask == "write":
        return Atspi.EditableText.set_text_contents(node, question["text"])
    if ask == "set":
        return Atspi.Value.set_current_value(node, question["value"])
    names = [Atspi.Action.get_action_name(node, number) for number in range(node.get_n_actions())]
    return Atspi.Action.do_action(node, names.index(question["act"])) if question["act"] in names else False


def hear(event: Any) -> None:
    """Keep what is announced, and where the focus goes."""
    if event.type.startswith("object:announcement"):
        heard.append({"kind": "announced", "words": str(event.any_data)})
    elif event.detail1:
        heard.append({"kind": "focus", "words": event.source.get_name() or ""})


def main() -> None:
    """Answer until nobody asks any more."""
    Atspi.init()
    # What changed on the screen is asked for anew each time.
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    listener = Atspi.EventListener.new(hear)
    for kind in HEARD:
        listener.register(kind)
    loop = GLib.MainLoop()

    def asked(_source: Any, _condition: Any) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        try:
            reply = {"answer": answer(json.loads(line))}
        except GLib.GError as gone:
            # A part that went away while it was looked at.
            reply = {"gone": str(gone)}
        print(json.dumps(reply), flush=True)
        return True

    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_LOW, GLib.IOCondition.IN | GLib.IOCondition.HUP, asked)
    print(json.dumps({"answer": "listening"}), flush=True)
    loop.run()


if __name__ == "__main__":
    main()
