"""Who works here: the first start, signing in, the recovery key, the lock."""
