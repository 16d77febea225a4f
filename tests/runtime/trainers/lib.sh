# What the tests of trainers share. Each is called with a trainer and the file of its data, works in
# a folder of its own, and ends with `finish`.
set -u
trainer=$1
data=$2
failures=0
# Threads that wait for each other on a busy machine take long; what tests threads says how many.
export OMP_NUM_THREADS=1

folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# expect CODE COMMAND...: runs it, keeps what it says in the file `said`, checks its exit code.
expect() {
    wanted=$1
    shift
    "$@" >said 2>&1
    code=$?
    if [ "$code" -ne "$wanted" ]; then
        fail "'$*' ended with $code, not $wanted, and said:"
        cat said
    fi
}

# Checks that the last command said a text.
says() {
    grep -qF -e "$1" said || {
        fail "there is no \"$1\" in:"
        cat said
    }
}

same() {
    cmp -s "$1" "$2" || fail "$1 and $2 differ"
}

# Nothing half-written lies about.
no_temporary_files() {
    left=$(find . -name '.*.tmp')
    [ -z "$left" ] || fail "temporary files are left: $left"
}

skip() {
    echo "skipped: $*"
    exit 77
}

finish() {
    [ "$failures" -eq 0 ] || exit 1
    exit 0
}
