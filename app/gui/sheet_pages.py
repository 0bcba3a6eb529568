"""The pages of a sheet as pictures, drawn from the PDF itself at the pixels that are needed."""

import pypdfium2  # type: ignore[import-untyped]  # it comes without types
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72
SCREEN_DPI = 96


class SheetPages:
    """An open PDF; sizes in px at 96 dpi. Only for the GUI thread: PDFium knows no other."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf
        self._document = pypdfium2.PdfDocument(pdf)

    def __len__(self) -> int:
        return len(self._document)

    def size(self, number: int) -> QSizeF:
        """The size of a page in px at 96 dpi; pages count from 0."""
        width, height = self._document.get_page_size(number)
        return QSizeF(width, height) * (SCREEN_DPI / POINTS_PER_INCH)

    def text(self, number: int) -> str:
        """The words of a page, for a screen reader."""
        words: str = self._document[number].get_textpage().get_text_bounded()
        return " ".join(words.split())

    def picture(self, number: int, dpi: float) -> QImage:
        """A page at this many device pixels an inch."""
        bitmap = self._document[number].render(scale=dpi / POINTS_PER_INCH, prefer_bgrx=True)
        drawn = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
        # The copy owns its pixels; the buffer dies with this call.
        return drawn.copy()

    def close(self) -> None:
        """Let go of the document."""
        self._document.close()
