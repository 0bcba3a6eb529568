"""A visit: its pages, the strip of pages, and how the window is cut between page and panel."""
