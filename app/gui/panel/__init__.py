"""The live panel beside the questions: what the guideline says of the answers so far."""
