"""Another guideline: from a signed update or the one of before, and what it would change for this clinic."""
