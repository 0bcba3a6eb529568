"""Makes of the folder what is handed out: archive, Debian package, a file that unpacks itself; and lists the bytes.

Usage: pack.py DIST WORK, after PyInstaller; SOURCE_DATE_EPOCH is the moment that every file is said to be from.
"""

import gzip
import hashlib
import io
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app import VERSION
from app.signed_archive import make_archive, public_key
from app.updating import TARGET

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
NEEDED = "libc6 (>= 2.36), libgl1, libegl1, libxcb1"
"""What the program loads from the system; everything else is in its folder."""
KEY = os.environ.get("MSBACK_RELEASE_KEY", "")
MOMENT = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
DEB_ARCHITECTURE = {"x86_64": "amd64", "aarch64": "arm64"}


def main(dist: Path, work: Path) -> None:
    """Make them all, and say what they weigh."""
    folder, made = dist / "msback", next(work.rglob("made"))
    machine = f"{platform.system().lower()}-{platform.machine().lower()}"
    stem = f"msback-{VERSION}-{machine}"
    shutil.copy(made / "bill-of-materials.cdx.json", dist / f"{stem}.cdx.json")
    _put_beside(folder, made)
    listing = dist / f"{stem}.sha256"
    listing.write_text(contents(folder), "utf-8", newline="\n")
    if sys.platform == "linux":
        plain = tar_of(folder)
        (dist / f"{stem}.tar.xz").write_bytes(_xz(plain))
        unpacking(dist / f"{stem}.run", plain)
        debian(folder, dist / f"msback_{VERSION}_{DEB_ARCHITECTURE[platform.machine()]}.deb", work / "deb")
    else:
        shown = dist / "MSBack.app" if sys.platform == "darwin" else folder
        zipped(shown, dist / f"{stem}.zip")
    signed(folder, dist / f"{stem}.update")
    size = sum(file.stat().st_size for file in folder.rglob("*") if not file.is_symlink() and file.is_file())
    print(f"{folder}: {size / 1e6:.1f} MB in {len(listing.read_text('utf-8').splitlines())} files")
    for file in sorted(dist.glob("msback?*")):
        if file.is_file():
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
            print(f"{file}: {file.stat().st_size / 1e6:.1f} MB, SHA-256 {digest}")


def contents(folder: Path) -> str:
    """Each file of a folder with its SHA-256, each link with where it leads, in the order of their names."""
    lines = []
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if file.is_symlink():
            lines.append(f"-> {file.readlink().as_posix()}  {name}")
        elif file.is_file():
            lines.append(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {name}")
    return "".join(f"{line}\n" for line in lines)


def tar_of(folder: Path) -> bytes:
    """A folder as tar: in the order of names, owned by nobody in particular, all from one moment."""
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for file in (folder, *sorted(folder.rglob("*"))):
            about = archive.gettarinfo(str(file), f"{folder.name}/{file.relative_to(folder).as_posix()}".rstrip("/."))
            about.uid = about.gid = 0
            about.uname = about.gname = ""
            about.mtime = MOMENT
            about.mode = 0o755 if about.isdir() or about.mode & 0o100 else 0o644
            if about.isreg():
                with file.open("rb") as data:
                    archive.addfile(about, data)
            else:
                archive.addfile(about)
    return whole.getvalue()


def unpacking(file: Path, plain: bytes) -> None:
    """A shell script that carries the tar: gzip, since that is on every Linux."""
    head = (HERE / "linux" / "install.sh").read_text("utf-8")
    head = head.replace("@VERSION@", VERSION).replace("@FILE@", file.name)
    # The length of the script is part of the script; its own digits change it.
    offset = f"{len(head.replace('@OFFSET@', '00000').encode()) + 1:05d}"
    packed = gzip.compress(plain, compresslevel=6, mtime=0)
    file.write_bytes(head.replace("@OFFSET@", offset).encode() + packed)
    file.chmod(0o755)


def debian(folder: Path, file: Path, tree: Path) -> None:
    """A .deb: the folder under /usr/lib, a link in /usr/bin, menu, icons and metadata."""
    shutil.rmtree(tree, ignore_errors=True)
    usr = tree / "usr"
    shutil.copytree(folder, usr / "lib" / "msback", symlinks=True)
    shutil.move(usr / "lib" / "msback" / "share", usr / "share")
    (usr / "bin").mkdir()
    (usr / "bin" / "msback").symlink_to("../lib/msback/msback")
    told = usr / "share" / "doc" / "msback"
    told.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", told / "copyright")
    size = sum(one.stat().st_size for one in tree.rglob("*") if one.is_file() and not one.is_symlink()) // 1024
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        f"Package: msback\nVersion: {VERSION}\nArchitecture: {DEB_ARCHITECTURE[platform.machine()]}\n"
        f"Maintainer: The MSBack developers <none@localhost>\nInstalled-Size: {size}\nDepends: {NEEDED}\n"
        "Section: science\nPriority: optional\n"
        "Description: Guideline advice for low back pain in people with multiple sclerosis\n"
        " Asks the red flags first, shows what the guideline says of this person and why,\n"
        " keeps the visit as a record, and prints a sheet for the patient. Works offline.\n",
        "utf-8",
    )
    shutil.copy(HERE / "linux" / "postrm", control / "postrm")
    (control / "postrm").chmod(0o755)
    built = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(file)]
    subprocess.run(built, check=True, stdout=subprocess.DEVNULL)


def signed(folder: Path, file: Path) -> None:
    """The folder as an update for a stick, where MSBACK_RELEASE_KEY names the file with the private key."""
    if sys.platform == "darwin":
        print("No update is made for macOS: links between the folders of MSBack.app have no place in one.")
        return
    if not KEY:
        print("No release key in MSBACK_RELEASE_KEY, so no update is made.")
        return
    key = load_pem_private_key(Path(KEY).read_bytes(), None)
    if not isinstance(key, Ed25519PrivateKey):
        raise SystemExit(f"{KEY} is no Ed25519 key.")
    if key.public_key() != public_key():
        print("This key is not the one that is pinned: the programs that are out there will refuse the update.")
    file.write_bytes(make_archive(folder, key, "program", VERSION, TARGET))


def zipped(folder: Path, file: Path) -> None:
    """A folder as .zip, for the systems whose users know no other; links stay links, for MSBack.app has some."""
    day = datetime.fromtimestamp(max(MOMENT, 315532800), UTC)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for one in sorted(folder.rglob("*")):
            link = one.is_symlink()
            if link or one.is_file():
                about = zipfile.ZipInfo(one.relative_to(folder.parent).as_posix(), day.timetuple()[:6])
                about.compress_type = zipfile.ZIP_DEFLATED
                about.create_system = 3
                about.external_attr = (0o120777 if link else one.stat().st_mode & 0o777 | 0o100000) << 16
                archive.writestr(about, str(one.readlink()).encode() if link else one.read_bytes())


def _put_beside(folder: Path, made: Path) -> None:
    """What a user sees beside the program file: the licence; on Linux what puts it into a menu."""
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE.txt")
    if sys.platform != "linux":
        return
    share = folder / "share"
    day = datetime.fromtimestamp(MOMENT, UTC).date().isoformat()
    about = (HERE / "linux" / "org.msback.MSBack.metainfo.xml").read_text("utf-8")
    metadata = share / "metainfo" / "org.msback.MSBack.metainfo.xml"
    entry = share / "applications" / "msback.desktop"
    for file in (metadata, entry):
        file.parent.mkdir(parents=True)
    metadata.write_text(about.replace("@VERSION@", VERSION).replace("@DAY@", day), "utf-8")
    shutil.copy(HERE / "linux" / "msback.desktop", entry)
    for picture in made.glob("msback-*.png"):
        size = picture.stem.rpartition("-")[2]
        _icon(picture, share, f"{size}x{size}", "msback.png")
    _icon(HERE / "icon.svg", share, "scalable", "msback.svg")
    subprocess.run(["desktop-file-validate", str(entry)], check=True)
    subprocess.run(["appstreamcli", "validate", "--no-net", str(metadata)], check=True)


def _icon(picture: Path, share: Path, size: str, name: str) -> None:
    place = share / "icons" / "hicolor" / size / "apps"
    place.mkdir(parents=True)
    shutil.copy(picture, place / name)


def _xz(plain: bytes) -> bytes:
    """By the system's xz in blocks of one size, so that the number of cores makes no difference to the bytes."""
    packing = ["xz", "-6", "--threads=2", "--block-size=32MiB", "--stdout"]
    return subprocess.run(packing, input=plain, capture_output=True, check=True).stdout


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
