"""The clinician’s copy of a visit, for the clinic’s own paper record."""
