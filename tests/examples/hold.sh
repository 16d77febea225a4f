#!/bin/sh
# What whole.sh takes for the result of a trainer, and when it is content.
set -u
: "${TMPDIR:=/tmp}"
. "$(dirname "$0")/common.sh"
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0

# expect CODE METRIC FIGURE SLACK, of $said
expect()
{
    code=$1
    shift
    printf '%s\n' "$said" >"$work/said"
    hold "$@" "$work/said" >"$work/held"
    [ $? = "$code" ] && return
    echo "hold $*: not $code: $(cat "$work/held")"
    failed=1
}

said='test: loss 0.0433, accuracy 98.05 %, binary_accuracy 71 %, r2 -0.561'
expect 0 loss 0.04 0.01
expect 1 loss 0.03 0.01
expect 0 accuracy 98.1 0.1
expect 1 accuracy 98.2 0.1
expect 0 accuracy 90 0
expect 0 binary_accuracy 71 0
expect 1 binary_accuracy 72 0
expect 1 r2 0.561 0.1
expect 1 mae 100 100 # is not there
expect 1 '.*' 0 0

# A list has a line of its own, without a unit or with one.
said='test: loss 0.0433, accuracy 98.05 %
iou: 97.62 85.41 %
recall: 0.5000 0.2500'
expect 0 iou 97.6 0
expect 1 iou 97.7 0
expect 0 iou.1 85.4 0
expect 1 iou.1 85.5 0
expect 1 iou.2 0 100
expect 0 recall.1 0.25 0
expect 1 recall.2 0 1

# What is no number is no result, and never that of the next metric.
said='test: loss nan, accuracy 10.00 %
iou: 97.62 nan %'
expect 1 loss 100 0
expect 1 iou.1 0 100
expect 0 iou 97 0
said=
expect 1 loss 100 100
exit $failed
