# A loss that is not finite ends the run, which says where it came from; what was good is kept.
. "$(dirname "$0")/lib.sh"


expect 0 "$trainer" train --data "$data" --steps 20 --checkpoint a --quiet
cp a old
expect 1 "$trainer" train --data "$data" --resume a --steps 100 --lr 1e20
says "the loss of step 22 is not finite (nan)"
says "its samples of the training split: "
grep -qE "[a-z]+\.yaml:[0-9]+: the kernel '[a-z0-9_.]+' was the first to make it: -?(nan|inf) in '" said ||
    fail "no kernel is named: $(cat said)"
same a old

# Weights that overflowed are not saved over good ones.
expect 1 "$trainer" train --data "$data" --resume a --steps 100 --lr 1e300 --checkpoint-every 1
says "holds nan at [0, 0] after step 21"
says "no checkpoint of step 21 was written"
says "'fc1.weight' already held nan at [0, 0] before this step"
same a old
expect 1 "$trainer" train --data "$data" --resume a --steps 21 --lr 1e300
says "no checkpoint of step 21 was written"
same a old

# The run can go on from there.
expect 0 "$trainer" train --data "$data" --resume a --steps 25 --quiet
no_temporary_files
finish
