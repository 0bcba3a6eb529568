#!/bin/sh
# The second half of bundle-test.sh, in a mount namespace of its own: lays the program into the bare system and tests it.
set -eu
bare=$MSBACK_BARE shared=$MSBACK_SHARED

rm -rf --one-file-system "$bare/opt/msback"
cp -a dist/msback "$bare/opt/msback"
# The same program, which also reads its window aloud; it stands there for this test only.
cp build/bundle/build/msback-heard "$bare/opt/msback/msback-heard"
mkdir -p "$bare/tmp/.X11-unix" "$bare$shared" /tmp/.X11-unix
mount --bind "$shared" "$bare$shared"
mount --bind /tmp/.X11-unix "$bare/tmp/.X11-unix"
mount -t proc proc "$bare/proc"
chmod 1777 "$bare/tmp" "$shared"

enter=$shared/enter.sh
cat >"$enter" <<END
#!/bin/sh
# The bare system, without network, as its ordinary user; what this test gave its folders belongs to that user.
find "$shared" -mindepth 1 -maxdepth 4 -type d -exec chmod a+rx {} +
[ -z "\${HOME:-}" ] || case \$HOME in "$shared"/*) chown -R 1000:1000 "\$(dirname "\$HOME")" ;; esac
unset DISPLAY_AUTH PYTHONPATH LD_LIBRARY_PATH
exec unshare --net chroot --userspec=1000:1000 "$bare" "\$@"
END
chmod 755 "$enter"

MSBACK_ENTER=$enter
MSBACK_PROGRAM="$enter /opt/msback/msback-heard"
export MSBACK_ENTER MSBACK_PROGRAM
umask 000
status=0
"$MSBACK_OUTER/python" -m pytest --basetemp="$shared/tests" -p no:cacheprovider \
    tests/bundle tests/journeys/test_sign_in.py tests/journeys/test_visit.py tests/journeys/test_signed.py \
    tests/journeys/test_kill.py tests/journeys/test_second_click.py \
    tests/journeys/test_away.py::test_a_folder_that_comes_back_takes_what_was_answered || status=$?
umount "$bare/proc" "$bare/tmp/.X11-unix" "$bare$shared"
exit $status
