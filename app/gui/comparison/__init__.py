"""An old visit beside today's guideline, and whose advice another guideline would change."""
