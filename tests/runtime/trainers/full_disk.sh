# A disk that fills up during training (a small tmpfs, where one can be mounted).
. "$(dirname "$0")/lib.sh"

# The script runs itself again where it may mount, in a mount namespace of its own.
if [ "${3:-}" != mounted ]; then
    unshare -rm mount -t tmpfs -o size=64k none "$folder" 2>/dev/null ||
        skip "no file system can be mounted here"
    cd "$OLDPWD" || exit 1
    unshare -rm sh "$0" "$trainer" "$data" mounted
    exit
fi

mkdir disk
mount -t tmpfs -o size=256k none disk || exit 1
trap 'umount disk; rm -rf "$folder"' EXIT
expect 0 "$trainer" train --data "$data" --steps 5 --checkpoint disk/a --quiet
cp disk/a old
size=$(wc -c <disk/a)

# Full from the start: no step is done.
head -c 1000000 /dev/zero >disk/ballast 2>/dev/null
expect 1 "$trainer" train --data "$data" --steps 10 --checkpoint disk/a
says "cannot write 'disk/a' of"
says "needs that much free space"
same disk/a old

# Room for one checkpoint beside the old one, taken away while the run goes on: the run ends, its
# checkpoint fails, the old one is whole, and what has no place on the disk is not lost elsewhere.
rm disk/ballast
"$trainer" train --data "$data" --steps 8000 --checkpoint disk/a --checkpoint-every 4000 >said 2>&1 &
process=$!
while kill -0 $process 2>/dev/null && ! grep -q ^epoch said; do sleep 0.02; done
head -c 1000000 /dev/zero >disk/ballast 2>/dev/null
wait $process
[ $? -eq 1 ] || fail "a run without room for its checkpoint does not end with 1"
says "cannot write 'disk/a': No space left on device"
says "a file of that name is as it was"
same disk/a old
expect 0 "$trainer" train --resume old --data "$data" --steps 6 --quiet

# The log stops at a whole record.
rm disk/ballast
head -c $((256 * 1024 - 2 * size - 16384)) /dev/zero >disk/ballast
expect 1 "$trainer" train --data "$data" --steps 2000 --log-every 1 --checkpoint disk/a --log disk/log
says "cannot write the log 'disk/log': No space left on device"
[ -z "$(tail -c 1 disk/log)" ] || fail "the log ends within a record"
tail -n 1 disk/log | grep -q '}$' || fail "the log ends within a record"

no_temporary_files
finish
