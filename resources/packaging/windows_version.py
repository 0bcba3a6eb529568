"""What Windows shows of the program file: Properties, Details."""

from typing import Any

FACTS = {
    "CompanyName": "The MSBack developers",
    "FileDescription": "MSBack: low back pain in multiple sclerosis",
    "InternalName": "msback",
    "LegalCopyright": "MIT licence",
    "OriginalFilename": "msback.exe",
    "ProductName": "MSBack",
}


def resource(version: str) -> Any:
    """The version resource, as PyInstaller writes it into a program file."""
    from PyInstaller.utils.win32 import versioninfo as windows

    numbers = quadruple(version)
    strings = [windows.StringStruct(name, text) for name, text in FACTS.items()]
    strings += [windows.StringStruct(name, version) for name in ("FileVersion", "ProductVersion")]
    return windows.VSVersionInfo(
        ffi=windows.FixedFileInfo(filevers=numbers, prodvers=numbers, mask=0x3F, OS=0x40004, fileType=1),
        kids=[
            windows.StringFileInfo([windows.StringTable("040904B0", strings)]),
            windows.VarFileInfo([windows.VarStruct("Translation", [0x409, 1200])]),
        ],
    )


def quadruple(version: str) -> tuple[int, int, int, int]:
    """The four numbers of a Windows version: 0.1.0 is 0.1.0.0."""
    first, second, third, *_ = [*(int(part) for part in version.split(".")[:3]), 0, 0]
    return first, second, third, 0
