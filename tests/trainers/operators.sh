#!/bin/sh
# Compiles the recorded cases of operators and compares what the trainers compute with PyTorch.
#
#   operators.sh LEVEL COMPILER TARGET PATTERN...
#
# as in `operators.sh 0 gcc generic 'conv2d*' linear`; common.sh says what the environment names.
# CASES is the folder of other cases (record.py --random).
set -u
. "$(dirname "$0")/common.sh"
shift 3

cases=${CASES:-$here/../reference/operators}

tolerance_of()
{
    if grep -q '^dtype: f64' "$cases/$1.yaml"; then echo 1e-11; else echo 1e-5; fi
}

# The options of predict: every input but the target, which it needs not.
inputs_in()
{
    for file in "$1"/test_*.npy; do
        name=${file##*/test_}
        [ "$name" = target.npy ] || echo "--input ${name%.npy}=$file"
    done
}

# run_case NAME FOLDER
run_case()
{
    "$RECORDED" unpack "$cases/$1.safetensors" "$2" || return 1
    compile "$cases/$1.yaml" "$2/trainer" --no-reference || return 1
    # shellcheck disable=SC2046
    trainer "$2" predict --weights "$2/initial.safetensors" $(inputs_in "$2") \
        --output "$2/output.npy" || return 1
    trainer "$2" eval --data "$2" --weights "$2/initial.safetensors" --output "$2/eval.json" ||
        return 1
    trainer "$2" train --data "$2" --init "$2/initial.safetensors" --no-shuffle --quiet \
        --log-every 1 --log "$2/log.jsonl" --checkpoint "$2/final.safetensors" || return 1
    "$RECORDED" compare "$cases/$1.safetensors" "$2" "$(tolerance_of "$1")"
}

failed=0 total=0
for pattern; do
    for case in "$cases"/$pattern.yaml; do
        name=$(basename "$case" .yaml)
        total=$((total + 1))
        mkdir "$work/$name"
        run_case "$name" "$work/$name" || { echo "FAILED: $name"; failed=$((failed + 1)); }
    done
done
finish $failed $total 0
