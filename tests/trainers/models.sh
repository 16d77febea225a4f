#!/bin/sh
# Compiles networks of examples/models at a small size and in doubles, and compares their first 50
# losses with PyTorch's (tests/reference/models.py).
#
#   models.sh LEVEL COMPILER TARGET NAME...
set -u
. "$(dirname "$0")/common.sh"
shift 3

root=$(cd "$here/../.." && pwd)
recorded=$here/../reference/models
steps=50 tolerance=1e-6

# The tables are where the model file says.
data_of()
{
    grep -q 'path: data/cifar' "$root/examples/models/$1.yaml" && echo "--data $root/tests/data/cifar10"
}

# run_model NAME FOLDER
run_model()
{
    set -- "$1" "$2"
    name=$1 folder=$2
    set --
    while IFS= read -r word; do
        set -- "$@" "$word"
    done <"$recorded/$name.options"
    "$RECORDED" unpack "$recorded/$name.safetensors" "$folder" || return 1
    compile "$root/examples/models/$name.yaml" "$folder/trainer" --no-reference "$@" || return 1
    # shellcheck disable=SC2046
    trainer "$folder" train $(data_of "$name") --init "$folder/initial.safetensors" --quiet \
        --no-shuffle --steps $steps --log-every 1 --log "$folder/log.jsonl" \
        --checkpoint "$folder/final.safetensors" || return 1
    "$RECORDED" compare "$recorded/$name.safetensors" "$folder" $tolerance
}

cd "$root" || exit 1
failed=0 total=0
for model; do
    total=$((total + 1))
    mkdir "$work/$model"
    run_model "$model" "$work/$model" || { echo "FAILED: $model"; failed=$((failed + 1)); }
done
finish $failed $total 0
