"""Backups as they are seen: one being made, what is said of them, and those that nobody asks for."""
