"""Today: search, drafts, follow-ups."""
