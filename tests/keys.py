"""Keys for tests: one fixed database key, and what a password costs there."""

from db.wrapping import Cost

KEY = bytes(range(32))
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
