"""What the packaged program does first on Linux: it gets along without the system's fonts, and with any locale."""

import os
import sys
from pathlib import Path

SYSTEMS_OWN = "/etc/fonts/fonts.conf"
"""Where there is none, fontconfig would complain; the program brings its own fonts in any case."""

if not Path(SYSTEMS_OWN).is_file():
    inside = Path(sys.executable).parent / "_internal"
    os.environ.setdefault("FONTCONFIG_FILE", str(inside / "resources" / "fonts.conf"))
chosen = os.environ.get("LC_ALL") or os.environ.get("LC_CTYPE") or os.environ.get("LANG") or "C"
if chosen in ("C", "POSIX"):
    os.environ["LC_ALL"] = "C.UTF-8"
