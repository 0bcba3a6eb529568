"""The parts that screens are built of: each one draws itself by role, follows the text size and has a name."""
