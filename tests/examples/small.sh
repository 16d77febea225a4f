#!/bin/sh
# The examples at a small size: gradcheck passes, and a few steps of training leave the same bytes with
# 1, 2, 3 and 8 threads.
#
#   small.sh LEVEL COMPILER TARGET NAME...
#
# SAMPLES is how many elements of each parameter gradcheck compares.
set -u
. "$(dirname "$0")/../trainers/common.sh"
. "$(dirname "$0")/common.sh"
shift 3

# same_bits NAME FOLDER DATA-OPTION...
same_bits()
{
    folder=$2
    shift 2
    for threads in 1 2 3 8; do
        OMP_NUM_THREADS=$threads trainer "$folder" train "$@" --quiet --steps 3 \
            --checkpoint "$folder/$threads.safetensors" || return 1
        cmp "$folder/1.safetensors" "$folder/$threads.safetensors" || return 1
    done
}

# check NAME FOLDER
check()
{
    name=$1 folder=$2
    set --
    while IFS= read -r word; do
        set -- "$@" "$(printf '%b' "$word")"
    done <<END
$(small_options "$name")
END
    data=$(small_data "$name" "$folder") || return 1
    compile "$(file_of "$name")" "$folder/trainer" "$@" || return 1
    weights=$folder/initial.safetensors # of PyTorch, and calm where they have to be
    [ -f "$weights" ] || weights=
    # shellcheck disable=SC2086
    trainer "$folder" gradcheck $data ${weights:+--weights "$weights"} ${SAMPLES:+--samples "$SAMPLES"} || return 1
    # shellcheck disable=SC2086
    same_bits "$name" "$folder" $data
}

cd "$root" || exit 1
failed=0
for example; do
    mkdir "$work/$example"
    check "$example" "$work/$example" || { echo "FAILED: $example"; failed=$((failed + 1)); }
done
finish $failed $# 0
