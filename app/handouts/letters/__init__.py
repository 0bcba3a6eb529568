"""Letters that go with a patient, and the page for who expects a scan, an injection or an operation."""
