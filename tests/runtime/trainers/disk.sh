# Places that cannot be written, and disks that are full: before training or in the middle of it.
# The error is said, the code is 1, and what was there before stays.
. "$(dirname "$0")/lib.sh"

train() {
    wanted=$1
    shift
    expect "$wanted" "$trainer" train --data "$data" --steps 20 "$@"
}

# No step is done where the checkpoint or the log cannot be written.
nothing_done() {
    if grep -q "^epoch" said; then
        fail "a step was done before: $(cat said)"
    fi
}

train 1 --checkpoint none/a
says "cannot write 'none/a': No such file or directory"
says "the folder 'none/' does not exist"
nothing_done
mkdir taken
train 1 --checkpoint taken
says "cannot write 'taken': Is a directory"
train 1 --checkpoint a --log none/log
says "cannot write the log 'none/log'"
nothing_done
train 1 --checkpoint a --tensorboard none/board
says "cannot write TensorBoard's events in 'none/board'"
nothing_done
train 1 --checkpoint /dev/null
says "no ordinary file"
[ -c /dev/null ] || fail "/dev/null was replaced"
train 1 --checkpoint /proc/a
says "cannot write '/proc/a'"
if [ -d /sys/kernel ]; then # elsewhere, as in a chroot, it is a folder like others
    train 1 --checkpoint /sys/a
    says "cannot write '/sys/a'"
fi

# A log on a full disk: the run goes on, the failure is said and in the exit code.
train 1 --checkpoint a --log /dev/full
says "cannot write the log '/dev/full': No space left on device"
says "(step 20)"

# Standard output on a full disk.
"$trainer" info >/dev/full 2>said
[ $? -eq 1 ] || fail "a full standard output is no error"
says "standard output could not be written"

# A limit on the size of files stands for a full disk: seen before the first step.
train 0 --checkpoint a --quiet
cp a old
(
    ulimit -f 1
    train 1 --checkpoint a
    exit $failures
) || failures=$((failures + 1))
says "cannot write 'a' of"
nothing_done
same a old
no_temporary_files
finish
