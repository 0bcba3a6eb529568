#!/bin/sh
# Makes .venv with the first Python found that is 3.11 or newer, and installs the project into it for development.
set -eu
export PIP_DISABLE_PIP_VERSION_CHECK=1

python=
for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
    if command -v "$name" >/dev/null 2>&1 &&
        "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        python=$name
        break
    fi
done
if [ -z "$python" ]; then
    echo "MSBack needs Python 3.11 or newer, and none was found. Install it, or name it: make setup PYTHON=/path/to/python3" >&2
    exit 1
fi

if ! "$python" -c 'import ensurepip' >/dev/null 2>&1; then
    sh .ci/system-libraries.sh venv
fi

if [ -d .venv/Scripts ]; then bin=.venv/Scripts; else bin=.venv/bin; fi
if ! "$bin/python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
    "$python" -m venv --clear .venv
    if [ -d .venv/Scripts ]; then bin=.venv/Scripts; fi
fi

"$bin/python" -m pip install --quiet -c constraints.txt setuptools
"$bin/python" -m pip install --quiet -c constraints.txt --no-build-isolation -e ".[dev]"
touch .venv/setup-stamp
