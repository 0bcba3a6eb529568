"""The form for a day without power: the pack's own questions on paper, to be typed in later."""
