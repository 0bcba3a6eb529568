"""The clinic's logo: chosen from a file, seen as it will be printed, removed."""

import base64
import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QRectF, QSize, QStandardPaths, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.errors import UserError
from app.gui.parts.buttons import Button
from app.gui.parts.error_line import ErrorLine
from app.gui.parts.text import Text
from app.gui.session import LOGO, Session
from app.gui.theme import changes, theme
from app.handouts.logo import LARGEST, read_logo

WIDE, HIGH = 180, 60
SHARP = 2
_INSIDE = re.compile(r'href="data:([^;]+);base64,([^"]+)"')


class LogoField(QWidget):
    """Stored as soon as it is chosen; what cannot be taken is named, and what was there stays."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        tr = QCoreApplication.translate
        self._session = session
        self.label = Text(tr("Settings", "Logo, printed in grey at the top of the sheet"), "dense", "text2", wrap=True)
        self.picture = QLabel()
        self.choose = Button(tr("Settings", "Choose a picture"), size="small_button")
        self.choose.setObjectName("choose_logo")
        self.choose.setAccessibleDescription(tr("Settings", "A PNG or SVG file of at most 2 MB"))
        self.remove = Button(tr("Settings", "Remove the logo"), size="small_button")
        self.error = ErrorLine()
        self.choose.clicked.connect(self.ask)
        self.remove.clicked.connect(lambda: self._store(""))
        self._buttons = QHBoxLayout()
        for part in (self.choose, self.remove):
            self._buttons.addWidget(part)
        self._buttons.addStretch(1)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addWidget(self.label)
        self._lines.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeading)
        self._lines.addLayout(self._buttons)
        self._lines.addWidget(self.error)
        self._restyle()
        changes.changed.connect(self._restyle)

    def ask(self) -> None:
        """Ask for the file."""
        tr = QCoreApplication.translate
        dialog = QFileDialog(self, tr("Settings", "Choose a picture"))
        dialog.setObjectName("open_logo")
        # Qt's own dialog looks and works the same everywhere.
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Settings", "Pictures (*.png *.svg *.PNG *.SVG)"))
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def take(self, path: str) -> None:
        """Take this file as the logo, or say why it is not taken."""
        file = Path(path)
        try:
            self._store(read_logo(_read(file), file.name))
        except UserError as fault:
            self._say(fault)

    def _store(self, logo: str) -> None:
        try:
            self._session.records.set_setting(LOGO, logo)
        except UserError as fault:
            self._say(fault)
        else:
            self._say(None)
            self._show()

    def _say(self, fault: UserError | None) -> None:
        self.error.tell(fault)

    def _show(self) -> None:
        tr = QCoreApplication.translate
        logo = self._session.records.setting(LOGO)
        picture = _picture(logo, QSize(theme().px(WIDE), theme().px(HIGH)))
        self.picture.setPixmap(picture)
        self.picture.setVisible(not picture.isNull())
        self.picture.setAccessibleName(tr("Settings", "The logo as it is printed"))
        self.remove.setVisible(bool(logo))

    def _restyle(self) -> None:
        for layout in (self._lines, self._buttons):
            layout.setSpacing(theme().px(6))
        self._show()


def _read(file: Path) -> bytes:
    """A file as far as it may be large.

    Raises:
        UserError: it cannot be read.
    """
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except OSError as error:
        raise UserError(
            "{file} was not taken as the logo.",
            "The disk says: {reason}.",
            "Choose another file.",
            file=file.name,
            reason=error.strerror,
        ) from error


def _picture(logo: str, room: QSize) -> QPixmap:
    """The logo in grey on white, as paper shows it."""
    found = _INSIDE.search(logo)
    if found is None:
        return QPixmap()
    data = base64.b64decode(found[2])
    drawn = QImage(room * SHARP, QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.white)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if found[1] == "image/png":
        image = QImage.fromData(data)
        size = image.size().scaled(drawn.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), image)
    else:
        renderer = QSvgRenderer(QByteArray(data))
        size = renderer.defaultSize().scaled(drawn.size(), Qt.AspectRatioMode.KeepAspectRatio)
        renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    shown = QPixmap.fromImage(drawn.copy(0, 0, size.width(), size.height()).convertToFormat(_GREY))
    shown.setDevicePixelRatio(SHARP)
    return shown


_GREY = QImage.Format.Format_Grayscale8
