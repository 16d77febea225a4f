# Checkpoints and data that are not what they should be.
. "$(dirname "$0")/lib.sh"
other=$3 # a trainer of another model

train() {
    wanted=$1
    shift
    expect "$wanted" "$trainer" train --data "$data" --steps 20 --quiet "$@"
}

train 0 --checkpoint a
cp a old

# Checkpoints.
train 1 --resume none
says "cannot read 'none': No such file or directory"
head -c 3000 a >cut
train 1 --resume cut
says "'cut' is damaged"
says "is the file cut short?"
head -c 100 a >cut
train 1 --resume cut
says "is not a whole safetensors file"
: >empty
train 1 --resume empty
says "it has 0 bytes"
train 1 --resume "$data"
says "is not a whole safetensors file"
expect 0 "$other" train --data "$data" --steps 3 --checkpoint b --quiet
train 1 --resume b
says "'b' is a checkpoint of another model"
train 1 --init b
says "'b' does not fit the model"
says "missing: fc1.weight [32, 64]"
says "not in the model: conv.weight"
train 1 --init cut
train 1 --init none
expect 1 "$trainer" eval --data "$data" --weights b
expect 1 "$trainer" eval --data "$data" --weights cut
expect 1 "$trainer" eval --data "$data"
says "there are no weights: no file 'plain.safetensors'"
same a old

# Data.
head -n 100 "$data" >short.csv
expect 1 "$trainer" train --data short.csv --resume a
says "was trained on"
expect 1 "$trainer" train --data none.csv
says "there is no file 'none.csv'"
expect 1 "$trainer" train --data a
says "a:1:"
says "not a number"
: >nothing.csv
expect 1 "$trainer" train --data nothing.csv
says "the training split has 0 samples, a batch has 32"
cut -d, -f2- "$data" >narrow.csv
expect 1 "$trainer" train --data narrow.csv
says "narrow.csv:1:"
says "the line has 64 columns, 65 are needed"
sed '700s/,[0-9]*$/,10/' "$data" >label.csv
expect 1 "$trainer" train --data label.csv
says "label.csv:700:"
says "'digit' is 10, but its classes are 0 to 9"
sed '5s/^[0-9]*/x/' "$data" >letter.csv
expect 1 "$trainer" train --data letter.csv
says "letter.csv:5:1: not a number"
ls plain.safetensors 2>/dev/null && fail "a run that did not begin wrote a checkpoint"

# Usage.
expect 2 "$trainer"
says "usage:"
expect 2 "$trainer" tarin
says "did you mean 'train'?"
expect 2 "$trainer" train --setps 3
says "did you mean '--steps'?"
expect 2 "$trainer" train --steps many
expect 2 "$trainer" train --init a --resume a
expect 2 "$trainer" predict --weights a
says "predict needs --input X.npy"
expect 0 "$trainer" --help
expect 0 "$trainer" train --help
says "--lr X"
expect 0 "$trainer" --version
no_temporary_files
finish
