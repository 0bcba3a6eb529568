"""The pages of a sheet as pictures, drawn from the PDF itself at the pixels that are needed."""

from contextlib import closing

import pypdfium2  # type: ignore[import-untyped]  # it comes without types
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72
SCREEN_DPI = 96


class SheetPages:
    """The pages of a PDF, opened anew for each look, which costs less than a millisecond and leaves nothing open.

    Sizes are in px at 96 dpi, pages count from 0. Only for the GUI thread: PDFium knows no other.
    """

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf
        with closing(pypdfium2.PdfDocument(pdf)) as document:
            self._sizes = [document.get_page_size(number) for number in range(len(document))]

    def __len__(self) -> int:
        return len(self._sizes)

    def size(self, number: int) -> QSizeF:
        """The size of a page."""
        return QSizeF(*self._sizes[number]) * (SCREEN_DPI / POINTS_PER_INCH)

    def text(self, number: int) -> str:
        """The words of a page, for a screen reader."""
        with closing(pypdfium2.PdfDocument(self.pdf)) as document:
            words: str = document[number].get_textpage().get_text_bounded()
        return " ".join(words.split())

    def picture(self, number: int, dpi: float) -> QImage:
        """A page at this many device pixels an inch."""
        with closing(pypdfium2.PdfDocument(self.pdf)) as document:
            bitmap = document[number].render(scale=dpi / POINTS_PER_INCH, prefer_bgrx=True)
            pixels = bytes(bitmap.buffer)
        drawn = QImage(pixels, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
        # The copy owns its pixels; those of Python die with this call.
        return drawn.copy()
