"""The question where the document for sign-off is to be saved, and the saving."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.engine.pack import Pack
from app.engine.proofs import Certificate
from app.errors import Said
from app.export import exported
from app.gui.sheet.file import write_file
from app.gui.sheet.save_dialog import save_dialog


def ask(parent: QWidget, pack: Pack) -> QFileDialog:
    """A dialog that asks for the place of a PDF or of Markdown, with a name to begin with."""
    kinds = {
        QCoreApplication.translate("About", "PDF, to print and sign (*.pdf)"): "pdf",
        QCoreApplication.translate("About", "Markdown, plain text (*.md)"): "md",
    }
    dialog = save_dialog(parent, f"{pack.id}-{pack.version}-{pack.digest[:8]}.pdf")
    dialog.setObjectName("save_guideline")
    dialog.setWindowTitle(QCoreApplication.translate("About", "Save for sign-off"))
    dialog.setNameFilters(list(kinds))
    dialog.filterSelected.connect(lambda chosen: _end_with(dialog, kinds.get(chosen, "pdf")))
    return dialog


def _end_with(dialog: QFileDialog, ending: str) -> None:
    """The name as it was typed, with the ending of the kind that was chosen."""
    dialog.setDefaultSuffix(ending)
    for file in map(Path, dialog.selectedFiles()):
        typed = file.stem if file.suffix in (".pdf", ".md") else file.name
        dialog.selectFile(f"{typed}.{ending}")


def saving(pack: Pack, proven: Certificate, path: Path) -> Callable[[], Path]:
    """The work of making the document and writing it; it may run on any thread."""

    def save() -> Path:
        write_file(path, exported(pack, path, proven), Said("The guideline was not saved."))
        return path

    return save
