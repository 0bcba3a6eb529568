#!/bin/sh
# Tries dist/msback where nothing helps it: a bare Debian 12 with libgl1, libegl1 and libxcb1 alone, no fonts, no Python,
# an ordinary user, no network. The window opens on a screen outside, by its socket; the keys come from outside too.
# As root: a system is made under build/, entered by chroot, and its mounts go away with this process.
set -eu
outer=$1
bare=$PWD/build/bare

if [ "$(id -u)" != 0 ]; then
    echo "Run this as root: it makes a small Debian under build/bare and enters it." >&2
    exit 1
fi
if ! [ -f "$bare/made" ]; then
    echo "Making a bare Debian 12 in build/bare"
    rm -rf --one-file-system "$bare"
    mkdir -p build
    if ! debootstrap --variant=minbase bookworm "$bare" >build/debootstrap.log 2>&1; then
        tail -5 build/debootstrap.log >&2
        exit 1
    fi
    chroot "$bare" apt-get install -y -qq --no-install-recommends libgl1 libegl1 libxcb1 >>build/debootstrap.log 2>&1
    chroot "$bare" useradd --create-home clinician
    touch "$bare/made"
fi

shared=$(mktemp -d "${TMPDIR:-/tmp}/msback-bare-XXXXXX")
trap 'rm -rf --one-file-system "$shared"' EXIT
MSBACK_BARE=$bare MSBACK_SHARED=$shared MSBACK_OUTER=$PWD/$outer
export MSBACK_BARE MSBACK_SHARED MSBACK_OUTER
unshare --mount sh .ci/bundle-test-inside.sh
