# Sourced by the tests of trainers, whose arguments are LEVEL COMPILER TARGET and names of cases.
# The environment names the built programs: DLC, RECORDED (recorded.c), RUNTIME (libdlcrt.a);
# OPTIMIZE is the level of the C compiler, MARCH what to say instead of the -march that dlc prints, and
# EMULATOR the command that runs programs of another machine.
# shellcheck shell=sh

level=$1 compiler=$2 target=$3
: "${DLC:?}" "${RECORDED:?}" "${RUNTIME:?}"
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# Threads that share a core with other tests must not spin; an odd number finds uneven shares.
export OMP_NUM_THREADS="${OMP_NUM_THREADS:-3}" OMP_WAIT_POLICY=passive

# gcc 11 at -O1 takes a vector that begins as {0} for uninitialized.
known=
case $compiler-$("$compiler" -dumpversion) in
gcc-11*) known=-Wno-maybe-uninitialized ;;
esac

# The flags of the line that dlc prints, but for its -O3.
flags_of()
{
    sed -n "s/^cc -O3 \(.*-fopenmp\) .*/\1/p" "$1" | sed "${MARCH+s/-march=[^ ]*/$MARCH/}"
}

# compile MODEL PROGRAM [OPTION...]: dlc with the options, then the C compiler, without warnings.
compile()
{
    model=$1 program=$2
    shift 2
    "$DLC" "-O$level" "--target=$target" "$@" "$model" -o "$program.c" >"$program.out" || return 1
    # shellcheck disable=SC2046
    "$compiler" "${OPTIMIZE:--O1}" -Wall -Wextra -Werror $known $(flags_of "$program.out") \
        "-I$here/../../runtime" "$program.c" "$RUNTIME" -lm -o "$program"
}

# trainer FOLDER ARGUMENT...: runs the program there; what it says is shown only if it fails.
trainer()
{
    folder=$1
    shift
    # shellcheck disable=SC2086
    ${EMULATOR:-} "$folder/trainer" "$@" >"$folder/log.txt" 2>&1 && return
    echo "trainer $*: exit code $?"
    cat "$folder/log.txt"
    return 1
}

# finish FAILED TOTAL SKIPPED: ends the test.
finish()
{
    [ "$1" = 0 ] || { echo "$1 of $2 failed"; exit 1; }
    [ "$2" -gt 0 ] || { echo "there is no such case"; exit 1; }
    [ "$2" != "$3" ] || exit 77
    exit 0
}
