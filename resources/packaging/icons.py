"""The program's icon in every size and kind that a system asks for, drawn by Qt from one SVG."""

import os
import struct
from dataclasses import dataclass
from pathlib import Path

PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
ICNS_KINDS = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512}


@dataclass(frozen=True)
class Icons:
    """The files: PNG by size, one for Windows, one for macOS."""

    png: dict[int, Path]
    ico: Path
    icns: Path


def draw(drawing: Path, folder: Path) -> Icons:
    """Draw all of them into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: _picture(drawing, size) for size in PNG_SIZES}
    png = {size: folder / f"msback-{size}.png" for size in PNG_SIZES}
    for size, file in png.items():
        file.write_bytes(pictures[size])
    ico, icns = folder / "msback.ico", folder / "msback.icns"
    ico.write_bytes(windows_icon({size: pictures[size] for size in ICO_SIZES}))
    icns.write_bytes(mac_icon({kind: pictures[size] for kind, size in ICNS_KINDS.items()}))
    return Icons(png, ico, icns)


def windows_icon(pictures: dict[int, bytes]) -> bytes:
    """An .ico of PNG pictures, by their size in pixels; 0 stands for 256."""
    place = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, png in sorted(pictures.items()):
        side = size % 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), place + len(body))
        body += png
    return head + body


def mac_icon(pictures: dict[str, bytes]) -> bytes:
    """An .icns of PNG pictures, by their kind's four letters."""
    body = b"".join(kind.encode() + struct.pack(">I", 8 + len(png)) + png for kind, png in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def _picture(drawing: Path, size: int) -> bytes:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    data = QByteArray()
    out = QBuffer(data)
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(out, "PNG"):  # type: ignore[call-overload]  # the stubs want bytes for the format, Qt takes both
        raise OSError(f"{drawing} could not be drawn.")
    return data.data()
