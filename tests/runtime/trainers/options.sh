# Options of train, what is said and logged, and the other commands.
. "$(dirname "$0")/lib.sh"

train() {
    expect 0 "$trainer" train --data "$data" "$@"
}

# Every step's loss, in full precision: what a float needs is nine digits.
train --steps 50 --log-every 1 --log log.jsonl --checkpoint a
[ "$(wc -l <log.jsonl)" -eq 50 ] || fail "a record is missing"
losses=$(grep -cE '^\{"step":[0-9]+,"epoch":[12],"loss":[0-9]\.[0-9]{6,8},"lr":0.002[^}]*\}$' log.jsonl)
[ "$losses" -ge 45 ] || fail "only $losses records look right: $(head -n 3 log.jsonl)"
train --steps 50 --log-every 1 --log log.csv --checkpoint a
head -n 1 log.csv | grep -q '^step,epoch,loss,lr,accuracy$' || fail "the table has no header"
tail -n +2 log.csv | cut -d, -f3 >losses.csv
sed 's/.*"loss":\([^,]*\),.*/\1/' log.jsonl >losses.jsonl
same losses.csv losses.jsonl

# Lines in a pipe: no control characters; epoch, step, loss, metric, speed and time left.
train --epochs 2 --log-every 20 --checkpoint a
grep -qE '^epoch 1/2  step 20/90  loss [0-9.]+  accuracy [0-9.]+ %  [0-9]+ samples/s  [0-9]+:[0-9]+ left$' said ||
    fail "there is no such line: $(cat said)"
says "epoch 1/2  step 45/90  loss "
says "1438 training, 359 test samples, shuffled"
grep -qE '^test: loss [0-9]\.[0-9]{4}, accuracy [0-9.]+ %$' said || fail "no result: $(cat said)"
if LC_ALL=C grep -q '[[:cntrl:]]' said; then fail "there are control characters"; fi
result=$(grep '^test:' said)
expect 0 "$trainer" eval --data "$data" --weights a
says "$result"
train --epochs 1 --quiet --checkpoint a
[ "$(wc -l <said)" -eq 1 ] || fail "quiet is not quiet: $(cat said)"

# A bar on a terminal, which leaves the lines alone.
if script -qec true typed >/dev/null 2>&1; then # where there are pseudo-terminals
    script -qec "$trainer train --data $data --steps 4000 --log-every 0 --checkpoint a" typed >/dev/null 2>&1
    grep -q "$(printf '\r\033\\[K\\[#')" typed || fail "there is no bar on a terminal: $(tail -n 3 typed)"
    grep -q "(step 4000)" typed || fail "the run on a terminal did not end: $(tail -n 3 typed)"
fi

# Seeds, orders, scalars.
train --steps 30 --checkpoint a --quiet
train --steps 30 --checkpoint b --seed 7 --quiet
same a b
train --steps 30 --checkpoint b --seed 8 --quiet
cmp -s a b && fail "another seed changes nothing"
train --steps 30 --checkpoint b --no-shuffle --quiet
cmp -s a b && fail "--no-shuffle changes nothing"
train --steps 30 --checkpoint b --lr 0.004 --quiet
cmp -s a b && fail "--lr changes nothing"
train --steps 30 --checkpoint b --lr 0.002 --betas.0 0.9 --drop.p 0.1 --quiet
same a b
train --steps 0 --checkpoint b --quiet
train --steps 30 --init b --checkpoint c --quiet
same a c
train --steps 30 --quiet
same a plain.safetensors
train --steps 30 --checkpoint a --tensorboard board --quiet
ls board | grep -q '^events.out.tfevents' || fail "no events for TensorBoard"

# The other commands.
expect 0 "$trainer" info
says "fc1.weight.exp_avg"
expect 0 "$trainer" bench --steps 50
grep -qE '^step: [0-9.]+ [um]s \(median of 50\), [0-9]+ samples/s' said || fail "$(cat said)"
expect 0 "$trainer" bench --steps 50 --profile
says "(outside the kernels)"
grep -qE '^limits of this machine \(threads: 1\): [1-9][0-9.]* GFLOP/s, [1-9][0-9.]* GB/s$' said || fail "$(cat said)"
expect 0 "$trainer" gradcheck --data "$data"
says "4 of 4 parameters pass"
expect 0 "$trainer" gradcheck --weights a
says "4 of 4 parameters pass"
no_temporary_files
finish
