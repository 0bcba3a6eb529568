"""The sheet as real pages: seen, printed, saved."""
