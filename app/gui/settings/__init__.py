"""Settings: who signs, the letterhead, the look."""
