"""The question where a sheet is to be saved."""

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def save_dialog(parent: QWidget, file_name: str) -> QFileDialog:
    """A dialog that asks for the place of a PDF, with a name to begin with."""
    tr = QCoreApplication.translate
    dialog = QFileDialog(parent, tr("Sheet", "Save as PDF"))
    dialog.setObjectName("save_sheet")
    # Qt's own dialog looks and works the same everywhere.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.setNameFilter(tr("Sheet", "PDF (*.pdf)"))
    dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    dialog.selectFile(file_name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
