"""The commands: what the program does without a window, and how a fault is told in a terminal."""

import argparse
import io
import json
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from app import VERSION
from app.engine.engine import Engine
from app.engine.intake import IntakeFaults, parse_intake
from app.engine.mistakes import PackError
from app.engine.pack import Pack
from app.engine.read import read_pack
from app.errors import UserError
from app.packs import in_use
from app.paths import data_folder
from app.terminal import read_whole, say, write_whole

DONE, FAILED, FAULT = 0, 1, 2


def run(
    arguments: Sequence[str],
    save_picture: Callable[[bytes, Path], None],
    printers: Callable[[], Sequence[str]],
) -> int:
    """Do what the arguments name; a fault of the world becomes sentences and exit 2."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    try:
        return _do(arguments, save_picture, printers)
    except UserError as fault:
        return _refuse([f"msback: {fault}"])
    except IntakeFaults as faults:
        return _refuse(faults.lines)
    except PackError as damage:
        return _refuse(["msback: The guideline pack has mistakes, so no advice is given.", *map(str, damage.mistakes)])


def _do(
    arguments: Sequence[str],
    save_picture: Callable[[bytes, Path], None],
    printers: Callable[[], Sequence[str]],
) -> int:
    try:
        asked = _parser().parse_args(arguments)
    except SystemExit as stop:
        say("")
        return DONE if stop.code is None else int(stop.code)
    match asked.command:
        case "evaluate":
            _evaluate(asked.intake, lines=asked.lines)
        case "handout":
            _handout(asked)
        case "demo":
            from app.demo import demonstrate

            demonstrate(Path(asked.output), say, save_picture)
        case "verify":
            from app.verify import verify

            folder = Path(asked.pack or in_use(data_folder()))
            return DONE if verify(folder, datetime.now().astimezone().date(), say) else FAILED
        case "export" | "paper-form":
            _export(Path(asked.output)) if asked.command == "export" else _paper_form(asked)
        case "backup" | "restore" | "check" | "take-out" | "bring-in" | "erase" | "update":
            return _records(asked)
        case "self-check":
            from app.self_check import self_check

            return DONE if self_check(say, printers) else FAILED
    return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="msback",
        description="Guideline advice, records and patient sheets for low back pain in people with MS. "
        "Without a command, the window opens.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"msback {VERSION}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    evaluate = commands.add_parser("evaluate", allow_abbrev=False, help="print what the guideline says, as JSON")
    evaluate.add_argument("intake", metavar="INTAKE.json", help="the answers; - reads standard input")
    evaluate.add_argument("--lines", action="store_true", help="one intake a line in, one result a line out")

    handout = commands.add_parser("handout", allow_abbrev=False, help="make the sheet of what is recommended")
    handout.add_argument("intake", metavar="INTAKE.json", help="the answers; - reads standard input")
    handout.add_argument("-o", "--output", metavar="FILE.pdf", required=True, help="where the sheet goes")
    handout.add_argument("--language", metavar="CODE", default="en", help="en (default), es, fr, pt, ar, hi")
    handout.add_argument("--second-language", metavar="CODE", help="a language to print beside the first")
    handout.add_argument("--size", type=int, metavar="POINTS", default=12, help="12 (default), 16 or 20")
    handout.add_argument("--paper", metavar="PAPER", default="a4", help="a4 (default) or letter")
    handout.add_argument("--short", action="store_true", help="one page with five lines and pictures")
    handout.add_argument("--kind", metavar="KIND", default="sheet", help="sheet (default), note, referral or why-not")

    demo = commands.add_parser("demo", allow_abbrev=False, help="show the sample patient without a screen")
    demo.add_argument("-o", "--output", metavar="FOLDER", default="build/demo", help="default: build/demo")

    verify = commands.add_parser("verify", allow_abbrev=False, help="prove what the guideline promises every patient")
    verify.add_argument("pack", metavar="PACK", nargs="?", help="folder; default: the one in use")

    export = commands.add_parser("export", allow_abbrev=False, help="write the whole guideline for sign-off")
    export.add_argument("-o", "--output", metavar="FILE.pdf|FILE.md", required=True, help="where it goes")

    form = commands.add_parser("paper-form", allow_abbrev=False, help="make the questions on paper, with ticks")
    form.add_argument("-o", "--output", metavar="FILE.pdf", required=True, help="where the form goes")
    form.add_argument("--paper", choices=("a4", "letter"), default="a4", help="a4 (default) or letter")

    backup = commands.add_parser("backup", allow_abbrev=False, help="make a backup of the records, and prove it")
    backup.add_argument("folder", metavar="FOLDER", nargs="?", help="where it goes; default: where backups go")

    restore = commands.add_parser("restore", allow_abbrev=False, help="put a backup in the place of the records")
    restore.add_argument("file", metavar="FILE.backup", help="the backup; the records of before are kept aside")

    take_out = commands.add_parser("take-out", allow_abbrev=False, help="write records to a ZIP: JSON, CSV, sheets")
    take_out.add_argument("numbers", metavar="NUMBER", nargs="*", help="patients; default: everybody")
    take_out.add_argument(
        "-o", "--output", metavar="FILE.zip", required=True, help="where it goes; it is not encrypted"
    )
    take_out.add_argument("--without-names", action="store_true", help="no names, texts, dates, sheets; not anonymous")

    bring_in = commands.add_parser(
        "bring-in", allow_abbrev=False, help="put records from such a ZIP into the records here"
    )
    bring_in.add_argument("file", metavar="FILE.zip", help="nothing here is overwritten")
    bring_in.add_argument("--known-too", action="store_true", help="second records for those who are here already")

    erase = commands.add_parser("erase", allow_abbrev=False, help="erase a patient for good, on a legal request")
    erase.add_argument("number", metavar="NUMBER", help="as it stands on the patient's page")

    update = commands.add_parser(
        "update", allow_abbrev=False, help="take another guideline or program from a signed file"
    )
    which = update.add_mutually_exclusive_group(required=True)
    which.add_argument("archive", metavar="FILE.update", nargs="?", help="what it would change is shown first")
    which.add_argument("--back", action="store_true", help="the guideline of before")
    which.add_argument("--program-back", action="store_true", help="the program of before")

    commands.add_parser("check", allow_abbrev=False, help="read the records and their audit whole")
    commands.add_parser("self-check", allow_abbrev=False, help="try what must work on this computer, and say so")
    return parser


def _pack() -> Pack:
    """The guideline in use."""
    return read_pack(in_use(data_folder()))


def _evaluate(source: str, *, lines: bool) -> None:
    engine = Engine(_pack())
    given = read_whole(source)
    if not lines:
        intakes = [parse_intake(engine.pack, given)]
    else:
        intakes, faults = [], []
        for number, line in enumerate(given.split(b"\n"), 1):
            if not line.strip():
                continue
            try:
                intakes.append(parse_intake(engine.pack, line))
            except IntakeFaults as found:
                faults += [f"line {number}: {fault}" for fault in found.lines]
        if faults:
            raise IntakeFaults(faults)
    for answers in intakes:
        say(json.dumps(engine.assess(answers).as_contract(), ensure_ascii=False) + "\n")


def _handout(asked: argparse.Namespace) -> None:
    from app.handouts.options import SheetOptions
    from app.intake_documents import document
    from app.recommended_sheet import waiting

    options = SheetOptions(asked.language, asked.second_language, asked.size, asked.paper, asked.short)
    file = Path(asked.output)
    engine = Engine(_pack())
    answers = parse_intake(engine.pack, read_whole(asked.intake))
    write_whole(file, document(engine, answers, asked.kind, options))
    left_out = waiting(engine, answers)
    if left_out and asked.kind == "sheet":
        print(f"{file} is made. {left_out}", file=sys.stderr)


def _export(file: Path) -> None:
    from app.export import exported

    write_whole(file, exported(_pack(), file))


def _paper_form(asked: argparse.Namespace) -> None:
    from app.handouts.paper_form.form import compose_form, typeset_form
    from app.handouts.plan import Clinic

    form = compose_form(Engine(_pack()), Clinic())
    write_whole(Path(asked.output), typeset_form(form, asked.paper))


def _update(asked: argparse.Namespace) -> None:
    """Another guideline."""
    from app import update_commands as commands

    if asked.back:
        commands.step_back(data_folder(), say)
    elif asked.program_back:
        commands.step_back_program(say)
    else:
        commands.update(data_folder(), Path(asked.archive), say)


def _records(asked: argparse.Namespace) -> int:
    """What reads or writes the records: SQLAlchemy is loaded for these alone."""
    from app import backup_commands as commands

    data = data_folder()
    match asked.command:
        case "backup":
            commands.back_up(data, Path(asked.folder) if asked.folder else None, say)
        case "restore":
            commands.restore(data, Path(asked.file), say)
        case "check":
            return DONE if commands.check(data, say) else FAILED
        case "update":
            _update(asked)
        case _:
            _leaving(asked)
    return DONE


def _leaving(asked: argparse.Namespace) -> None:
    """Records out, records in, a patient erased."""
    from app import leaving_commands as commands

    data = data_folder()
    match asked.command:
        case "take-out":
            commands.take_out(data, Path(asked.output), asked.numbers, say, bare=asked.without_names)
        case "bring-in":
            commands.bring_in(data, Path(asked.file), say, known_too=asked.known_too)
        case _:
            commands.erase(data, asked.number, say)


def _refuse(lines: Sequence[str]) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return FAULT
