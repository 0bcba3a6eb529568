#!/bin/sh
# MSBack @VERSION@: this file carries the whole program. It needs no administrator and no internet.
#
#   sh @FILE@                    puts the program into your home folder and into the menu
#   sh @FILE@ --folder FOLDER    only unpacks it there, for example onto a stick
#   sh @FILE@ --remove           takes the program away; your records stay
set -eu

home=${XDG_DATA_HOME:-$HOME/.local/share}
place=$HOME/.local/lib/msback
parts="$home/applications/msback.desktop $home/metainfo/org.msback.MSBack.metainfo.xml"

unpack() { # into the folder $1/msback, whole or not at all
    # After a loss of power in the midst of it, the old folder may still wait.
    if [ -d "$1/.msback-old" ]; then
        if [ -d "$1/msback" ]; then settle "$1"; else mv "$1/.msback-old" "$1/msback"; fi
    fi
    rm -rf "$1/.msback-new"
    mkdir -p "$1/.msback-new"
    if ! tail -c +@OFFSET@ "$0" | gzip -dc | tar -xf - -C "$1/.msback-new"; then
        rm -rf "$1/.msback-new"
        echo "MSBack was not unpacked: this file is damaged, or the disk is full. Nothing was changed." >&2
        exit 1
    fi
    if ! "$1/.msback-new/msback/msback" self-check >"$1/.msback-new/told" 2>&1; then
        cat "$1/.msback-new/told" >&2
        rm -rf "$1/.msback-new"
        echo "MSBack was not installed: it does not work on this computer, see above. Nothing was changed." >&2
        exit 1
    fi
    # What is kept in `data` beside the program never lies in a folder that is about to be removed.
    if [ -d "$1/msback" ]; then mv "$1/msback" "$1/.msback-old"; fi
    mv "$1/.msback-new/msback" "$1/msback"
    settle "$1"
    rm -rf "$1/.msback-new"
}

settle() { # the records of the version before go to the one that is there now; then the old one can go
    if [ -d "$1/.msback-old/data" ]; then mv "$1/.msback-old/data" "$1/msback/data"; fi
    rm -rf "$1/.msback-old"
}

case ${1:-} in
'')
    unpack "$(dirname "$place")"
    mkdir -p "$home/applications" "$home/metainfo" "$HOME/.local/bin"
    ln -sf "$place/msback" "$HOME/.local/bin/msback"
    (cd "$place/share" && find icons metainfo -type f) | while read -r file; do
        mkdir -p "$home/$(dirname "$file")"
        cp "$place/share/$file" "$home/$file"
    done
    sed "s|^Exec=.*|Exec=\"$place/msback\"|" "$place/share/applications/msback.desktop" >"$home/applications/msback.desktop"
    echo "MSBack is installed. Start it from the menu, or with: $place/msback"
    ;;
--folder)
    unpack "${2:?name the folder}"
    echo "MSBack is in $2/msback. Make a folder data beside the program there, and it keeps everything in it."
    ;;
--remove)
    rm -rf "$place"
    rm -f $parts "$HOME/.local/bin/msback"
    find "$home/icons/hicolor" -name msback.png -delete 2>/dev/null || true
    rm -f "$home/icons/hicolor/scalable/apps/msback.svg"
    echo "MSBack is taken away. The records stay in $home/MSBack"
    ;;
*)
    sed -n '2,6s/^# \{0,1\}//p' "$0"
    exit 2
    ;;
esac
exit 0
