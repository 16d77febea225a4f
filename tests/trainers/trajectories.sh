#!/bin/sh
# Trains the examples from recorded weights, 200 steps in the order of the data, and compares each
# loss, the buffers at the end, and the evaluation with PyTorch's.
#
#   trajectories.sh LEVEL COMPILER TARGET NAME...
#
# as in `trajectories.sh 0 gcc generic mlp_4 residual_64`; common.sh says what the environment names.
# Those that end in _full train on all of CIFAR-10; CIFAR10 is the whole path of its folder.
set -u
. "$(dirname "$0")/common.sh"
shift 3

root=$(cd "$here/../.." && pwd)
recorded=$root/tests/reference/trajectories
steps=200 tolerance=1e-4

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
        echo "$1: skipped: $CIFAR10 does not have the images that were recorded;" \
            "tests/reference/record.py --cifar records others"
    else
        return 0
    fi
    return 1
}

# Where the samples are; nothing for networks whose model file says it.
data_of()
{
    case $1 in
    *_full) echo "--data $CIFAR10" ;;
    cifar10_*) echo "--data $root/tests/data/cifar10" ;;
    esac
}

# run_trajectory NAME FOLDER
run_trajectory()
{
    network=${1%_full}
    network=${network%_*}
    model=$root/examples/$network.yaml
    [ -f "$model" ] || model=$recorded/$network.yaml
    # shellcheck disable=SC2046
    compile "$model" "$2/trainer" --no-reference $(cat "$recorded/$1.options") || return 1
    # shellcheck disable=SC2046
    trainer "$2" train $(data_of "$1") --init "$recorded/$network.initial.safetensors" --quiet \
        --no-shuffle --steps $steps --log-every 1 --log "$2/log.jsonl" \
        --checkpoint "$2/final.safetensors" || return 1
    # shellcheck disable=SC2046
    trainer "$2" eval $(data_of "$1") --weights "$2/final.safetensors" --output "$2/eval.json" ||
        return 1
    "$RECORDED" compare "$recorded/$1.safetensors" "$2" $tolerance
}

cd "$root" || exit 1
failed=0 skipped=0
for name; do
    mkdir "$work/$name"
    if ! has_data "$name"; then
        skipped=$((skipped + 1))
    elif ! run_trajectory "$name" "$work/$name"; then
        echo "FAILED: $name"
        failed=$((failed + 1))
    fi
done
finish $failed $# $skipped
