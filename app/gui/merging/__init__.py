"""Two records of one person made one: the other one chosen, both side by side, and the way back."""
