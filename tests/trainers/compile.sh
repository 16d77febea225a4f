# Sourced by the tests of trainers, which set $here, $level, $compiler and $target.

# Threads that share a core with other tests must not spin; an odd number finds uneven shares.
export OMP_NUM_THREADS="${OMP_NUM_THREADS:-3}" OMP_WAIT_POLICY=passive

# The flags of the line that dlc prints, without its -O3, which takes long and shows no more.
flags_of()
{
    sed -n 's/^cc -O3 \(.*-fopenmp\) .*/\1/p' "$1"
}

# compile MODEL PROGRAM [OPTION...]: dlc with the options, then the C compiler, without warnings.
compile()
{
    model=$1 program=$2
    shift 2
    "$DLC" "-O$level" "--target=$target" "$@" "$model" -o "$program.c" >"$program.out" &&
        # shellcheck disable=SC2046,SC2086
        "$compiler" "${OPTIMIZE:--O1}" -Wall -Wextra -Werror $(flags_of "$program.out") \
            ${CFLAGS:-} "-I$here/../../runtime" "$program.c" "$RUNTIME" -lm -o "$program"
}
