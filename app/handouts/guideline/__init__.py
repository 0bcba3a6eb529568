"""A whole guideline pack as one document that a medical director can read and sign."""
