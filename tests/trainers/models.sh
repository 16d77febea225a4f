#!/bin/sh
# Compiles the examples at a small size and in doubles, and compares their first 50 losses with PyTorch's
# (tests/reference/models.py), those named _bf16 with those under torch.autocast; three steps leave the same bytes with one thread and with eight.
#
#   models.sh LEVEL COMPILER TARGET NAME...
set -u
. "$(dirname "$0")/common.sh"
shift 3

root=$(cd "$here/../.." && pwd)
recorded=$here/../reference/models
steps=50 tolerance=1e-6

# data_of MODEL FOLDER: tables and texts are where the model file or the options say.
data_of()
{
    if ls "$2"/train_*.npy >/dev/null 2>&1; then
        echo "--data $2"
    elif grep -q 'path: data/cifar' "$1"; then
        echo "--data $root/tests/data/cifar10"
    fi
}

# run_model NAME FOLDER
run_model()
{
    set -- "$1" "$2"
    name=$1 folder=$2
    set --
    while IFS= read -r word; do # a formula has its lines in one
        set -- "$@" "$(printf '%b' "$word")"
    done <"$recorded/$name.options"
    "$RECORDED" unpack "$recorded/$name.safetensors" "$folder" || return 1
    file=$root/examples/models/${name%_bf16}.yaml
    [ -f "$file" ] || file=$root/examples/${name%_bf16}.yaml
    data=$(data_of "$file" "$folder")
    compile "$file" "$folder/trainer" --no-reference "$@" || return 1
    # shellcheck disable=SC2086
    trainer "$folder" train $data --init "$folder/initial.safetensors" --quiet \
        --no-shuffle --steps $steps --log-every 1 --log "$folder/log.jsonl" \
        --checkpoint "$folder/final.safetensors" || return 1
    if grep -q '"test.loss"' "$recorded/$name.safetensors"; then
        # shellcheck disable=SC2086
        trainer "$folder" eval $data --weights "$folder/final.safetensors" \
            --output "$folder/eval.json" || return 1
    fi
    case $name in
    *_bf16) near=1e-3 ;; # what 50 steps of sums in another order make of a last digit of bf16
    *) near=$tolerance ;;
    esac
    "$RECORDED" compare "$recorded/$name.safetensors" "$folder" $near || return 1
    for threads in 1 8; do
        # shellcheck disable=SC2086
        OMP_NUM_THREADS=$threads trainer "$folder" train $data --init "$folder/initial.safetensors" --quiet \
            --steps 3 --checkpoint "$folder/$threads.safetensors" || return 1
    done
    cmp "$folder/1.safetensors" "$folder/8.safetensors"
}

cd "$root" || exit 1
failed=0 total=0
for model; do
    total=$((total + 1))
    mkdir "$work/$model"
    run_model "$model" "$work/$model" || { echo "FAILED: $model"; failed=$((failed + 1)); }
done
finish $failed $total 0
