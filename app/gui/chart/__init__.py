"""The chart of a patient's pain, and the same as a table and as a page."""
