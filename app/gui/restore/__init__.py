"""Restoring a backup, step by step."""
