"""What is printed: sheets as lines with their reasons, set in Typst. No Qt, no SQL."""
