"""The audit: filtered, checked, printed."""
