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
