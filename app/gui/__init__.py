"""What is seen. Qt is imported only here."""

from app.gui.sources import leave_sources_unread

leave_sources_unread()
