"""Starts everything: the window, or a command where one is named."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program. Returns the exit code: 0 done, 1 a self-check failed, 2 the world's fault."""
    try:
        arguments = list(sys.argv[1:] if argv is None else argv)
        from app.versions import hand_over

        done = hand_over(arguments)
        if done is not None:
            return done
        if not arguments:
            return _open_window()
        from app import cli

        return cli.run(arguments, _save_picture, _printers)
    except KeyboardInterrupt:
        print("msback: Stopped before it was done.", file=sys.stderr)
        return 2


def _open_window() -> int:
    """The window; what only the commands need is not loaded for it."""
    from app.errors import UserError
    from app.screen import need_screen

    try:
        need_screen()
        from app.gui.application import run

        return run([])
    except UserError as fault:
        print(f"msback: {fault}", file=sys.stderr)
        return 2


def _save_picture(intake: bytes, file: Path) -> None:
    """Save what the window shows of this intake, drawn without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.gui.picture import save_picture

    save_picture(intake, file)


def _printers() -> Sequence[str]:
    from app.gui.printer_names import printer_names

    return printer_names()


if __name__ == "__main__":
    sys.exit(main())
