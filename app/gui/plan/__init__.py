"""The plan: advice accepted or declined, one's own lines, doses, follow-up, and the signature."""
