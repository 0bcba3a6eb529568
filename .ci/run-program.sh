#!/bin/sh
# Opens the window; where there is no screen, says so and does the main job without one.
#
# Usage: run-program.sh FOLDER-OF-THE-VIRTUAL-ENVIRONMENT'S-PROGRAMS
set -eu

if "$1/python" -c 'import sys; from app.screen import has_screen; sys.exit(not has_screen())'; then
    exec "$1/python" -m app
fi
echo "There is no screen here, so this is the sample patient without the window:"
exec "$1/python" -m app demo
