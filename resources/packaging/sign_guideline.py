"""Makes a signed update of a guideline pack, or a release key.

Usage: sign_guideline.py FOLDER FILE.update, with MSBACK_RELEASE_KEY naming the file of the private key; or
sign_guideline.py --new-key KEY.pem, which writes a private key there and prints its public half, which goes into
resources/updates/release-key.pub of the program that is to take the updates.
"""

import os
import sys
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.engine.proofs import certificate
from app.engine.read import read_pack
from app.signed_archive import make_archive, public_key


def new_key(file: Path) -> None:
    """Write a private key for its owner's eyes only, and print the public half."""
    key = Ed25519PrivateKey.generate()
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as out:
        out.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    print(key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode(), end="")


def signed(folder: Path, key_file: Path) -> bytes:
    """The update; a pack with a mistake or an open promise is not signed."""
    pack = read_pack(folder)
    proven = certificate(pack)
    if proven.open_points:
        raise SystemExit(f"{folder} does not keep what it promises: {proven.open_points} points are open.")
    key = load_pem_private_key(key_file.read_bytes(), None)
    if not isinstance(key, Ed25519PrivateKey):
        raise SystemExit(f"{key_file} is no Ed25519 key.")
    if key.public_key().public_bytes_raw() != public_key().public_bytes_raw():
        print("Mind: this key is not the one in resources/updates; this program will refuse the update.")
    return make_archive(folder, key, "guideline", pack.version)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    if sys.argv[1] == "--new-key":
        new_key(Path(sys.argv[2]))
    elif "MSBACK_RELEASE_KEY" not in os.environ:
        raise SystemExit("MSBACK_RELEASE_KEY names no file with the private key.")
    else:
        Path(sys.argv[2]).write_bytes(signed(Path(sys.argv[1]), Path(os.environ["MSBACK_RELEASE_KEY"])))
