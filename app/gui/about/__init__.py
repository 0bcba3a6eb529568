"""About this guideline: what it is, what is in it, what is proven of it, and the document for sign-off."""
