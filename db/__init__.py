"""Records on disk: models, store, migrations. Never imports the program above it."""
