#!/bin/sh
# Opens the window; where there is no screen, says so and does the main job without one.
#
# Usage: run-program.sh FOLDER-OF-THE-VIRTUAL-ENVIRONMENT'S-PROGRAMS
set -eu

if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$1/python" -m app
fi
echo "There is no screen here, so this is the sample patient without the window:"
exec "$1/python" -m app demo
