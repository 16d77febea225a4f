# SIGINT, SIGTERM and SIGHUP end a run after its step, with its checkpoint; the resumed run ends with
# the same bytes.
. "$(dirname "$0")/lib.sh"

# As many steps as take a second, so that a signal after 0.3 seconds comes in the middle.
steps=2000
milliseconds=0
while [ $milliseconds -lt 1000 ] && [ $failures -eq 0 ]; do
    steps=$((steps * 2))
    begin=$(date +%s%N)
    options="--data $data --steps $steps --log-every 100"
    expect 0 "$trainer" train $options --checkpoint whole --quiet
    milliseconds=$((($(date +%s%N) - begin) / 1000000))
done

for signal in 2 15 1; do
    rm -f parts
    # --foreground: only the trainer gets the signal.
    timeout --foreground -s $signal 0.3 "$trainer" train $options --checkpoint parts >said 2>&1
    says "stopped by signal $signal at step"
    says "go on with: $trainer train --resume parts --data $data --steps $steps"
    [ -s parts ] || fail "there is no checkpoint after $signal"
    expect 0 "$trainer" train $options --resume parts --quiet
    same whole parts
done

# The exit code is that of a process which the signal ended.
"$trainer" train $options --checkpoint parts >said 2>&1 &
process=$!
sleep 0.3
kill -TERM $process
wait $process
code=$?
[ $code -eq 143 ] || fail "after SIGTERM it ended with $code, not 143"

# Under nohup the end of a session does not end the run.
(trap '' HUP; exec "$trainer" train $options --checkpoint parts --quiet) >said 2>&1 &
process=$!
sleep 0.3
kill -HUP $process
wait $process || fail "SIGHUP ended a run that was started to ignore it"
same whole parts

no_temporary_files
finish
