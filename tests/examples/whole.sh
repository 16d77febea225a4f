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

# find_data KIND FOLDER: sets `data`, the option that names the data; false: they are not here.
find_data()
{
    case $1 in
    own) data= ;;
    cifar) data=--data=${CIFAR10:-} && [ -n "${CIFAR10:-}" ] ;;
    text) data=--data=${SHAKESPEARE:-} && [ -n "${SHAKESPEARE:-}" ] ;;
    segmentation)
        data=--data=$2/data
        python3 -c 'import numpy' 2>/dev/null && python3 "$root/examples/data/segmentation.py" --out "$2/data"
        ;;
    esac
}

# hold METRIC FIGURE SLACK FILE: losses and errors at most, what counts what is right at least.
hold()
{
    awk -v metric="$1" -v figure="$2" -v slack="$3" '
        { line = line " " $0 }
        END {
            if (!match(line, metric "[^0-9]*[0-9.]+")) { print "there is no " metric ":" line; exit 1 }
            text = substr(line, RSTART, RLENGTH)
            sub(/^.*[^0-9.]/, "", text)
            reached = text + 0
            good = metric ~ /^(loss|mae|rmse)$/ ? reached <= figure + slack : reached >= figure - slack
            print metric, reached " (" figure ")"
            exit !good
        }' "$4"
}

# check FOLDER NAME METRIC FIGURE SLACK KIND [OPTION...]: code 77 where there are no data.
check()
{
    folder=$1 name=$2 metric=$3 figure=$4 slack=$5 kind=$6
    shift 6
    sed -n '/^#/p' "$(file_of "$name")" | grep -qF -- "$figure" || {
        echo "the header of $name does not say $figure"
        return 1
    }
    find_data "$kind" "$folder" || { echo "$name: skipped: its data are not here"; return 77; }
    compile "$(file_of "$name")" "$folder/trainer" --no-reference || return 1
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
