"""Keys wrapped by other keys: Argon2id from a password, AES-256-GCM around the key, HMAC over what names the users."""

import secrets
import unicodedata
from dataclasses import dataclass
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
SALT_BYTES = 16
_NONCE_BYTES = 12


@dataclass(frozen=True)
class Cost:
    """What one try of a password costs."""

    memory_kib: int
    passes: int
    lanes: int


COST = Cost(memory_kib=128 * 1024, passes=3, lanes=1)
"""0.30 s on one core of the computer it was measured on; tests/benchmarks measures it again."""


def stretched(password: str, salt: bytes, cost: Cost) -> bytes:
    """The key that a password makes; however the letters were composed, the same password is the same."""
    return hash_secret_raw(
        unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass"),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def derived(key: bytes, purpose: str, length: int = KEY_BYTES) -> bytes:
    """Another key from a key that is random already, one for each purpose."""
    return HKDF(algorithm=hashes.SHA256(), length=length, salt=None, info=f"msback {purpose}".encode()).derive(key)


def wrap(key: bytes, by: bytes, whose: str) -> dict[str, str]:
    """The key as it may lie on the disk; it opens only in the same hands."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return {"nonce": nonce.hex(), "wrapped": AESGCM(by).encrypt(nonce, key, whose.encode()).hex()}


def unwrap(stored: dict[str, Any], by: bytes, whose: str) -> bytes | None:
    """The key, or None when it was wrapped by another."""
    try:
        return AESGCM(by).decrypt(bytes.fromhex(stored["nonce"]), bytes.fromhex(stored["wrapped"]), whose.encode())
    except InvalidTag:
        return None


def sealed(key: bytes, text: bytes) -> str:
    """A seal that only who has the key can make."""
    mark = hmac.HMAC(derived(key, "seal"), hashes.SHA256())
    mark.update(text)
    return mark.finalize().hex()
