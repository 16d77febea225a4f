# Sourced by the tests of the examples, whose arguments are NAME...
# The environment names the built programs, as for tests/trainers/common.sh, which this needs.
# shellcheck shell=sh

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

# The model file of an example.
file_of()
{
    ls "$root/examples/$1.yaml" "$root/examples/models/$1.yaml" 2>/dev/null
}

# small_options NAME: what makes the example small, a word a line, as tests/reference/models.py has
# it, but in floats; a formula has its lines in one. Those that are recorded elsewhere are small.
small_options()
{
    recorded=$root/tests/reference/models/$1.options
    if [ -f "$recorded" ]; then
        sed '1,2d' "$recorded"
    else
        printf '%s\n' -D train.batch_size=8
    fi
}

# small_data NAME FOLDER: the data of the small example, as an option of the program; tables and
# texts are where the model file or the options say. Recorded ones are unpacked into the folder.
small_data()
{
    recorded=$root/tests/reference/models/$1.safetensors
    [ ! -f "$recorded" ] || "$RECORDED" unpack "$recorded" "$2" || return 1
    if ls "$2"/train_*.npy >/dev/null 2>&1; then
        echo "--data $2"
    elif grep -q 'path: data/cifar' "$(file_of "$1")"; then
        echo "--data $root/tests/data/cifar10"
    fi
}

# hold METRIC FIGURE SLACK FILE: what a trainer has said in the file. Losses and errors are at most the
# figure, what counts what is right at least. METRIC.N is the value N of a list.
hold()
{
    awk -v metric="$1" -v figure="$2" -v slack="$3" '
        { text = text " " $0 }
        END {
            name = metric
            place = 0
            if (match(name, /\.[0-9]+$/)) {
                place = substr(name, RSTART + 1) + 0
                name = substr(name, 1, RSTART - 1)
            }
            words = split(text, word, /[ ,]+/)
            for (i = 1; i <= words && word[i] != name && word[i] != name ":"; i++)
                ;
            said = ""
            for (k = 1; k <= place + 1 && i + k <= words; k++) {
                said = word[i + k]
                if (said !~ /^-?[0-9]+(\.[0-9]+)?$/) break
            }
            if (k <= place + 1) { print "there is no number " metric ":" text; exit 1 }
            reached = said + 0
            good = name ~ /^(loss|mae|rmse)$/ ? reached <= figure + slack : reached >= figure - slack
            print metric, said " (" figure ")"
            exit !good
        }' "$4"
}
