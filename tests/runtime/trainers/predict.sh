# predict: .npy in, .npy out, any number of samples; inputs by their names.
. "$(dirname "$0")/lib.sh"

# npy FILE SHAPE BYTES: an array of float32 zeros whose first byte pattern does not matter here.
npy() {
    header="{'descr': '<f4', 'fortran_order': False, 'shape': $2, }"
    { printf '\223NUMPY\001\000\166\000%-117s\n' "$header"; head -c "$3" /dev/zero; } >"$1"
}

expect 0 "$trainer" train --data "$data" --steps 30 --checkpoint w --quiet
for count in 0 1 31 32 33 100; do
    npy x.npy "($count, 64)" $((count * 256))
    expect 0 "$trainer" predict --weights w --input x.npy --output y.npy
    says "y.npy: $count samples"
    [ "$(wc -c <y.npy)" -eq $((128 + count * 40)) ] || fail "y.npy has the wrong size"
    head -c 128 y.npy | grep -qF "'shape': ($count, 10)" || fail "y.npy has the wrong shape"
done
# All samples are the same here, wherever they are in a batch.
tail -c 40 y.npy >last
head -c 168 y.npy | tail -c 40 >first
same first last
expect 0 "$trainer" predict --weights w --input pixels=x.npy --output z.npy
same y.npy z.npy

expect 1 "$trainer" predict --weights w --input none.npy --output z.npy
says "cannot read 'none.npy'"
npy bad.npy "(2, 63)" 504
expect 1 "$trainer" predict --weights w --input bad.npy --output z.npy
says "has the shape [2, 63]; the input 'pixels' takes samples of shape [64]"
npy bad.npy "(2, 64)" 511
expect 1 "$trainer" predict --weights w --input bad.npy --output z.npy
says "is damaged: 511 bytes of data"
expect 1 "$trainer" predict --weights w --input x.npy --output none/z.npy
says "does not exist"
expect 1 "$trainer" predict --weights none --input x.npy --output z.npy
same y.npy z.npy

# Two inputs, and a target that a prediction does not need.
pair=$3
mkdir arrays
for name in train_left train_right; do npy arrays/$name.npy "(8, 3)" 96; done
npy arrays/train_target.npy "(8, 2)" 64
expect 0 "$pair" train --data arrays --checkpoint w --quiet
npy l.npy "(5, 3)" 60
npy r.npy "(5, 3)" 60
expect 0 "$pair" predict --weights w --input left=l.npy --input right=r.npy --output y.npy
says "5 samples"
expect 1 "$pair" predict --weights w --input l.npy --output y.npy
says "the model has 2 inputs: --input NAME=X.npy says which is meant"
expect 1 "$pair" predict --weights w --input left=l.npy --output y.npy
says "the input 'right' is missing: --input right=X.npy"
npy r.npy "(4, 3)" 48
expect 1 "$pair" predict --weights w --input left=l.npy --input right=r.npy --output y.npy
says "'r.npy' has 4 samples, 'l.npy' has 5"
no_temporary_files
finish
