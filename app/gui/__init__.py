"""What is seen. Qt is imported only here."""
