"""Records out, records in, and a patient erased, as it is seen."""
