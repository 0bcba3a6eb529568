#!/bin/sh
# Sees to it that the system has what Qt loads (window), what the tests drive a real window with (tests),
# what checks the bundle's files (bundle), what tries the bundle in a bare system (bundle-test), or what makes a
# virtual environment (venv). Costs nothing where it is all there.
#
# Usage: system-libraries.sh window|tests|bundle|bundle-test|venv. Exit 1: something is missing and could not be installed.
set -eu

[ "$(uname -s)" = Linux ] || exit 0
PATH=$PATH:/usr/sbin:/sbin:/usr/libexec:/usr/lib/at-spi2-core

window='libGL.so.1=libgl1 libEGL.so.1=libegl1 libfontconfig.so.1=libfontconfig1 libglib-2.0.so.0=libglib2.0-0
libdbus-1.so.3=libdbus-1-3 libxkbcommon.so.0=libxkbcommon0 libxcb-cursor.so.0=libxcb-cursor0
libxcb-icccm.so.4=libxcb-icccm4 libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-image.so.0=libxcb-image0
libxcb-render-util.so.0=libxcb-render-util0 libxcb-shape.so.0=libxcb-shape0 libxcb-xkb.so.1=libxcb-xkb1
libxkbcommon-x11.so.0=libxkbcommon-x11-0 libcups.so.2=libcups2'
programs='Xvfb=xvfb openbox=openbox xdotool=xdotool xauth=xauth pdftoppm=poppler-utils
cupsd=cups-daemon lp=cups-client strace=strace'

bundling='objdump=binutils dpkg-deb=dpkg desktop-file-validate=desktop-file-utils appstreamcli=appstream xz=xz-utils'
bare='debootstrap=debootstrap unshare=util-linux'

missing=
if [ "$1" = venv ]; then
    missing=' python3-venv'
else
    loadable=$(ldconfig -p 2>/dev/null || true)
    for pair in $window; do
        case $loadable in
        *"${pair%%=*} "*) ;;
        *) missing="$missing ${pair#*=}" ;;
        esac
    done
fi
wanted=
case $1 in
tests) wanted=$programs ;;
bundle) wanted=$bundling ;;
bundle-test) wanted="$programs $bare" ;;
esac
for pair in $wanted; do
    command -v "${pair%%=*}" >/dev/null 2>&1 || missing="$missing ${pair#*=}"
done
# What hears the window as a screen reader does belongs to the system's own Python.
if [ "$1" = tests ] && ! /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' >/dev/null 2>&1; then
    missing="$missing python3-gi gir1.2-atspi-2.0"
fi
[ -n "$missing" ] || exit 0

if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing what is missing:$missing"
    export DEBIAN_FRONTEND=noninteractive
    if apt-get update -qq >/dev/null && apt-get install -y -qq --no-install-recommends $missing >/dev/null; then
        exit 0
    fi
fi
echo "Missing on this system:$missing" >&2
if command -v apt-get >/dev/null 2>&1; then
    echo "Install them with: sudo apt-get update && sudo apt-get install -y --no-install-recommends$missing" >&2
else
    echo "Install what this system calls the Debian packages named above." >&2
fi
exit 1
