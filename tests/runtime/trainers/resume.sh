# A resumed run ends with the bytes of one that was never interrupted: checkpoint and log.
. "$(dirname "$0")/lib.sh"

train() {
    expect 0 "$trainer" train --data "$data" --quiet "$@"
}

train --steps 150 --checkpoint whole --log whole.jsonl --log-every 7
train --steps 150 --checkpoint whole.again --log whole.csv --log-every 7
same whole whole.again

# In the middle of a line of progress, at its end, around the end of an epoch, twice.
for step in 0 1 6 7 44 45 46 89 90 149 150; do
    train --steps $step --checkpoint parts --log parts.jsonl --log-every 7
    train --resume parts --steps 150 --log parts.jsonl --log-every 7
    same whole parts
    same whole.jsonl parts.jsonl
done
train --steps 20 --checkpoint parts --log parts.csv --log-every 7
train --resume parts --steps 95 --log parts.csv --log-every 7
train --resume parts --steps 150 --log parts.csv --log-every 7
same whole parts
same whole.csv parts.csv

# --steps counts all steps, resumed or not; a run that is at its end does nothing more.
train --resume parts --steps 10
same whole parts

# Epochs, and a checkpoint under another name.
train --epochs 2 --checkpoint whole
train --epochs 1 --checkpoint half
cp half kept
train --resume half --epochs 2 --checkpoint parts
same whole parts
same half kept

no_temporary_files
finish
