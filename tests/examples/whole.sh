#!/bin/sh
# Trains examples as they are, and holds what they reach against the figure in the header of the model
# file, as results.txt says. CIFAR10 is the folder of all of CIFAR-10, SHAKESPEARE the file of tiny
# Shakespeare; without them the examples that need them are skipped.
#
#   whole.sh LEVEL COMPILER TARGET NAME...
set -u
. "$(dirname "$0")/../trainers/common.sh"
. "$(dirname "$0")/common.sh"
shift 3
export OMP_NUM_THREADS="${EXAMPLE_THREADS:-$(nproc)}"

# few_tests COUNT FOLDER: CIFAR-10 with the first test images alone, in FOLDER/data.
few_tests()
{
    mkdir "$2/data"
    for batch in "$CIFAR10"/data_batch_*.bin "$CIFAR10"/cifar-10-batches-bin/data_batch_*.bin; do
        [ ! -f "$batch" ] || ln -s "$(realpath "$batch")" "$2/data" || return 1
    done
    cat "$CIFAR10/test_batch.bin" "$CIFAR10/cifar-10-batches-bin/test_batch.bin" 2>/dev/null |
        head -c $(($1 * 3073)) >"$2/data/test_batch.bin"
}

# find_data KIND FOLDER: sets `data`, the option that names the data; false: they are not here.
find_data()
{
    case $1 in
    own) data= ;;
    cifar) data=--data=${CIFAR10:-} && [ -n "${CIFAR10:-}" ] ;;
    cifar/*) data=--data=$2/data && [ -n "${CIFAR10:-}" ] && few_tests "${1#*/}" "$2" ;;
    text) data=--data=${SHAKESPEARE:-} && [ -n "${SHAKESPEARE:-}" ] ;;
    segmentation)
        data=--data=$2/data
        python3 "$root/examples/data/segmentation.py" --out "$2/data"
        ;;
    esac
}

# check FOLDER NAME METRIC FIGURE SLACK KIND [-D KEY=VALUE]... [OPTION...]: code 77 where there are no data.
check()
{
    folder=$1 name=$2 metric=$3 figure=$4 slack=$5 kind=$6
    shift 6
    sed -n '/^#/p' "$(file_of "$name")" | grep -qF -- "$figure" || {
        echo "the header of $name does not say $figure"
        return 1
    }
    find_data "$kind" "$folder" || { echo "$name: skipped: its data are not here"; return 77; }
    changes=
    while [ "${1:-}" = -D ]; do
        changes="$changes -D $2"
        shift 2
    done
    # shellcheck disable=SC2086
    compile "$(file_of "$name")" "$folder/trainer" --no-reference $changes || return 1
    trainer "$folder" train ${data:+"$data"} --quiet --checkpoint "$folder/last.safetensors" "$@" || return 1
    hold "$metric" "$figure" "$slack" "$folder/log.txt"
}

cd "$root" || exit 1
failed=0 skipped=0
for example; do
    mkdir "$work/$example"
    line=$(grep "^$example " "$here/results.txt") || { echo "results.txt has no $example"; exit 1; }
    # shellcheck disable=SC2086
    check "$work/$example" $line
    case $? in
    0) ;;
    77) skipped=$((skipped + 1)) ;;
    *) echo "FAILED: $example" && failed=$((failed + 1)) ;;
    esac
done
finish $failed $# $skipped
