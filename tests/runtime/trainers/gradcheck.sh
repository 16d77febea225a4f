# gradcheck finds gradients that are wrong: by a formula, in the reference, in one element of many,
# in the training step. Called with a trainer, its data, its level, its C file, that of a model with
# stop_gradient, that of one whose first sample is at a kink, and the command that compiles.
. "$(dirname "$0")/lib.sh"
level=$3
program=$4
stopped=$5
kinked=$6
shift 6 # the rest compiles: cc ... SOURCE -o TRAINER

# row NAME: PASS or FAIL of both comparisons of a parameter.
row() {
    grep "^$1 " said | grep -oE 'PASS|FAIL' | tr '\n' ' '
}

expect_row() {
    [ "$(row "$1")" = "$2 " ] || {
        fail "$1 is not $2 but $(row "$1"):"
        cat said
    }
}

expect 0 "$trainer" gradcheck --data "$data"
says "4 of 4 parameters pass"
[ "$(grep -c '0.00e+00' said)" -eq 0 ] || fail "an error of exactly 0 is none that was measured"

# compiled SOURCE CC...
compiled() {
    source=$1
    shift
    "$@" "$source" -o changed.trainer >said 2>&1 || {
        fail "$source does not compile:"
        cat said
    }
}

# change AWK-PROGRAM SOURCE CC...: compiles the program as awk changes it.
change() {
    awk "$1" "$2" >changed.c
    if cmp -s changed.c "$2"; then fail "awk '$1' changes nothing"; fi
    shift 2
    compiled changed.c "$@"
}

# changed AWK-PROGRAM CC...: runs gradcheck of such a program, which must fail.
changed() {
    edit=$1
    shift
    change "$edit" "$program" "$@"
    expect 1 ./changed.trainer gradcheck --data "$data"
}

# What stop_gradient is applied to counts as a constant; computed anew, it is seen in the loss.
compiled "$stopped" "$@"
expect 0 ./changed.trainer gradcheck
says "4 of 4 parameters pass"
change '!/^    if \(backward\)$/' "$stopped" "$@"
expect 1 ./changed.trainer gradcheck
expect_row fc1.weight "FAIL PASS"
expect_row fc2.weight "PASS PASS"
says "the gradients of 2 parameters are wrong"

# A derived gradient that is a hundred-thousandth too large.
changed '/static void reference_backward/ {on = 1}
    on && /sum \+= / {sub(/sum \+= /, "sum += 1.00001 * "); on = 0} {print}' "$@"
says "FAIL"

# One element of 2048 that is wrong by a thousandth of the largest: the elements that are compared
# one by one miss it, the directions do not.
changed '/^static void reference_run/ {print "static const int64_t reference_gradient[];"; on = 1}
    on && /^}/ {print "    memory[reference_gradient[0] + 1234] += 3e-5;"; on = 0} {print}' "$@"
expect_row fc1.weight "FAIL PASS"
expect_row fc2.weight "PASS PASS"

# A unit that rounding moves across a kink is no wrong gradient.
cat >kinked.csv <<END
-0.1,-0.2,0.3,0
0.7,0.4,-0.2,1
-0.3,0.9,0.5,2
0.8,0.1,0.6,0
0.2,0.2,0.9,1
END
compiled "$kinked" "$@"
expect 0 ./changed.trainer gradcheck --data kinked.csv
says "3 of 3 parameters pass"

# The training step alone: a gradient with a sample too few. (How such a step is written is known for
# plain loops.)
[ "$level" -eq 0 ] || finish
changed '/^static void compute_fc1_weight_grad\(/ {on = 1}
    on && /< 32/ {sub(/< 32/, "< 31"); on = 0} {print}' "$@"
expect_row fc1.weight "PASS FAIL"
expect_row fc2.weight "PASS PASS"

# The same where a unit is at a kink: other samples do not make it right.
compiled "$kinked" "$@"
expect 0 ./changed.trainer gradcheck --data kinked.csv
says "gradients of 1 parameters jump"
change '/^static void compute_fc1_weight_grad\(/ {on = 1}
    on && /i0 < 4/ {sub(/i0 < 4/, "i0 < 3"); on = 0} {print}' "$kinked" "$@"
expect 1 ./changed.trainer gradcheck --data kinked.csv
expect_row fc1.weight "PASS FAIL"
expect_row fc2.weight "PASS PASS"
finish
