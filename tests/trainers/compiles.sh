#!/bin/sh
# The examples have at most 60 lines, and dlc takes them: to the program of a whole
# step, gradients and optimizer included.
#
#   compiles.sh DLC
set -u
dlc=$1
cd "$(dirname "$0")/../../examples" || exit 1
failed=0
for model in *.yaml models/*.yaml; do
    [ "$(wc -l <"$model")" -le 60 ] || { echo "FAILED $model: more than 60 lines"; failed=1; }
    "$dlc" --emit=optimizer "$model" >/dev/null || { echo "FAILED $model"; failed=1; }
done
exit $failed
