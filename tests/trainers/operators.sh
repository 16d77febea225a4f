#!/bin/sh
# Compiles the recorded cases of operators and compares what the trainers compute with PyTorch.
#
#   operators.sh LEVEL COMPILER TARGET PATTERN...
#
# as in `operators.sh 0 gcc generic 'conv2d*' linear`. The environment names the built programs:
# DLC, RECORDED (tests/trainers/recorded.c), RUNTIME (libdlcrt.a); CFLAGS adds options.
set -u

level=$1 compiler=$2 target=$3
shift 3
here=$(cd "$(dirname "$0")" && pwd)
cases=$here/../reference/operators
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. "$here/compile.sh"

tolerance=1e-5
failed=0

# Runs one case in the folder $work/NAME.
run_case()
(
    name=$1 folder=$work/$1
    mkdir "$folder"
    "$RECORDED" unpack "$cases/$name.safetensors" "$folder" &&
        compile "$cases/$name.yaml" "$folder/trainer" --no-reference || return 1
    cd "$folder" || return 1
    inputs=
    for file in test_*.npy; do
        input=${file#test_}
        [ "$file" = test_target.npy ] || inputs="$inputs --input ${input%.npy}=$file"
    done
    # shellcheck disable=SC2086
    ./trainer predict --weights initial.safetensors $inputs --output output.npy >log.txt 2>&1 &&
        ./trainer eval --weights initial.safetensors --output eval.json >>log.txt 2>&1 &&
        ./trainer train --init initial.safetensors --no-shuffle --log-every 1 --log log.jsonl \
            --checkpoint final.safetensors --quiet >>log.txt 2>&1 || { cat log.txt; return 1; }
    "$RECORDED" compare "$cases/$name.safetensors" . $tolerance
)

for pattern; do
    for case in "$cases"/$pattern.yaml; do
        run_case "$(basename "$case" .yaml)" || {
            echo "FAILED: $(basename "$case" .yaml)"
            failed=$((failed + 1))
        }
    done
done
[ $failed = 0 ] || { echo "$failed cases failed"; exit 1; }
