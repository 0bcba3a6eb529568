"""A picture of the window for the demonstration, of a patient who is invented."""

import os
import tempfile
from contextlib import closing
from datetime import datetime
from pathlib import Path

from app.engine.engine import Engine
from app.engine.intake import parse_intake
from app.engine.read import read_pack
from app.errors import UserError
from app.gui.application import application
from app.gui.furnishing import dress
from app.gui.language import ENGLISH
from app.gui.session import Session
from app.gui.theme import Theme
from app.gui.window import Window
from app.paths import GUIDELINE
from app.records import open_records
from app.users import CLINICIAN, User, Users

PICTURE = (1366, 768)


def save_picture(intake: bytes, file: Path) -> None:
    """Save what the window shows of an invented patient with this intake. Wants Qt's offscreen platform."""
    app = application([])
    dress(app, Theme(), ENGLISH)
    pack = read_pack(GUIDELINE)
    with tempfile.TemporaryDirectory(prefix="msback-") as folder:
        records = open_records(Path(folder), os.urandom(32))
        with closing(records.store):
            somebody = User("sample", "Sample Clinician", frozenset({CLINICIAN}))
            session = Session(pack, Engine(pack), records, records.store, _now, Users(Path(folder)), somebody)
            patient = records.add_patient(family_name="Sample", given_name="Patient", today=_now().date())
            encounter = session.begin(patient.id)
            encounter.answer_many(parse_intake(pack, intake))
            window = Window(session)
            window.resize(*PICTURE)
            window.show_visit(encounter)
            window.show()
            app.processEvents()
            picture = window.grab()
            window.close()
            window.deleteLater()
            app.processEvents()
    if not picture.save(str(file), "PNG"):
        raise UserError(
            "{file} cannot be written.", "The picture could not be saved there.", "Name another folder.", file=file
        )


def _now() -> datetime:
    return datetime.now().astimezone()
