#!/bin/sh
# Builds dist/ in a clean environment of its own: only what the program needs when it runs, and what builds it.
# The same commit gives the same bytes: no clock, no order of hashing, no name of this machine gets in.
set -eu
export PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8 TZ=UTC
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 946684800)}
export SOURCE_DATE_EPOCH
umask 022

outer=$1
env=build/bundle-env
if [ -d "$env/Scripts" ]; then bin=$env/Scripts; else bin=$env/bin; fi
if ! [ -f "$env/stamp" ] || [ pyproject.toml -nt "$env/stamp" ] || [ constraints.txt -nt "$env/stamp" ]; then
    "$outer/python" -m venv --clear "$env"
    if [ -d "$env/Scripts" ]; then bin=$env/Scripts; else bin=$env/bin; fi
    "$bin/python" -m pip install --quiet -c constraints.txt setuptools
    "$bin/python" -m pip install --quiet -c constraints.txt --no-build-isolation -e ".[bundle]"
    touch "$env/stamp"
fi

rm -rf dist build/bundle
PYINSTALLER_CONFIG_DIR=$PWD/build/pyinstaller
export PYINSTALLER_CONFIG_DIR
"$bin/python" -m PyInstaller --clean --noconfirm --log-level WARN --distpath dist --workpath build/bundle build.spec
"$bin/python" resources/packaging/pack.py dist build/bundle
