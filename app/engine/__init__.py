"""What the guideline means. Pure Python: no Qt, no SQL, no clock."""
