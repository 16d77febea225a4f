# The same bytes for any number of threads, and from run to run.
. "$(dirname "$0")/lib.sh"

for threads in 1 2 3 8 1 8; do
    OMP_NUM_THREADS=$threads expect 0 "$trainer" train --data "$data" --steps 60 \
        --checkpoint "with_$threads" --log "log_$threads"
    says ", $threads thread"
    same with_1 "with_$threads"
    same log_1 "log_$threads"
done
finish
