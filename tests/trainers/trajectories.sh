#!/bin/sh
# Trains the examples from recorded weights, 200 steps in the order of the data, and compares each
# loss, the buffers at the end, and the evaluation with PyTorch's.
#
#   trajectories.sh LEVEL COMPILER TARGET NAME...
#
# as in `trajectories.sh 0 gcc generic mlp_4 residual_64`. The environment is that of operators.sh.
# Names that end in _full train on all of CIFAR-10, in the folder that CIFAR10 names.
set -u

level=$1 compiler=$2 target=$3
shift 3
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
recorded=$root/tests/reference/trajectories
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. "$here/compile.sh"

steps=200 tolerance=1e-4
failed=0 skipped=0

# Where the samples of a network are; nothing for those that their model files name.
data_of()
{
    case $1 in
    *_full) echo "--data $CIFAR10" ;;
    cifar10_*) echo "--data $root/tests/data/cifar10" ;;
    esac
}

# The losses belong to the bytes of the images: copies of CIFAR-10 differ.
has_data()
{
    case $1 in
    *_full) ;;
    *) return 0 ;;
    esac
    if [ -z "${CIFAR10:-}" ]; then
        echo "$1: skipped: CIFAR10 does not name a folder with data_batch_1.bin"
    elif ! (cd "$CIFAR10" && cksum data_batch_1.bin test_batch.bin) 2>&1 |
            cmp -s - "$recorded/cifar10_full.cksum"; then
        echo "$1: skipped: the files in $CIFAR10 are not those that were recorded;" \
            "record.py --cifar records yours"
    else
        return 0
    fi
    return 1
}

run_trajectory()
(
    name=$1 network=${1%_full}
    network=${network%_*}
    model=$root/examples/$network.yaml
    [ -f "$model" ] || model=$recorded/$network.yaml
    mkdir "$work/$name"
    # shellcheck disable=SC2046
    compile "$model" "$work/$name/trainer" --no-reference $(cat "$recorded/$name.options") ||
        return 1
    cd "$root" || return 1
    folder=$work/$name
    # shellcheck disable=SC2046
    "$folder/trainer" train $(data_of "$name") --init "$recorded/$network.initial.safetensors" \
        --no-shuffle --steps $steps --log-every 1 --log "$folder/log.jsonl" \
        --checkpoint "$folder/final.safetensors" --quiet >"$folder/log.txt" 2>&1 &&
        "$folder/trainer" eval $(data_of "$name") --weights "$folder/final.safetensors" \
            --output "$folder/eval.json" >>"$folder/log.txt" 2>&1 ||
        { cat "$folder/log.txt"; return 1; }
    "$RECORDED" compare "$recorded/$name.safetensors" "$folder" $tolerance
)

for name; do
    if ! has_data "$name"; then
        skipped=$((skipped + 1))
    elif ! run_trajectory "$name"; then
        echo "FAILED: $name"
        failed=$((failed + 1))
    fi
done
[ $failed = 0 ] || { echo "$failed trajectories failed"; exit 1; }
[ $skipped != $# ] || exit 77
