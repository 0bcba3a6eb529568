"""What belongs to the clinic as a whole: the follow-ups and the month's report."""
