# Killed at ten random moments, many of them while a checkpoint or a record is written, and resumed
# each time, a run ends with the bytes of one that was never interrupted.
. "$(dirname "$0")/lib.sh"

options="--data $data --steps 600 --log-every 3 --checkpoint-every 3 --quiet"
expect 0 "$trainer" train $options --checkpoint whole --log whole.jsonl

# A random number of milliseconds from 20 to 219.
milliseconds() {
    word=$(od -An -N2 -tu2 /dev/urandom)
    echo $((20 + word % 200))
}

# A moment that is hit once in hundreds of runs: while the log is cut.
: >.parts.jsonl.1.tmp

kills=0
resumed=
while [ $kills -lt 10 ]; do
    pause=$(milliseconds)
    timeout -s KILL "0.$(printf %03d "$pause")" \
        "$trainer" train $options $resumed --checkpoint parts --log parts.jsonl >said 2>&1
    code=$?
    if [ $code -eq 0 ]; then # it was done before: begin again
        resumed=
        rm -f parts parts.jsonl
        continue
    fi
    [ $code -eq 137 ] || {
        fail "after $kills kills, $pause ms, it ended with $code and said:"
        cat said
        finish
    }
    kills=$((kills + 1))
    [ ! -e parts ] || resumed="--resume parts"
done
expect 0 "$trainer" train $options $resumed --checkpoint parts --log parts.jsonl
same whole parts
same whole.jsonl parts.jsonl
no_temporary_files
finish
