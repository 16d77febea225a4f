# Threads do not race: the trainer under clang's thread sanitizer, with OpenMP's tool Archer, which
# tells it of OpenMP's own synchronisation. Called with anything, the data, the program, the folder of
# the runtime.
. "$(dirname "$0")/lib.sh"
program=$3
runtime=$4
export TSAN_OPTIONS="ignore_noninstrumented_modules=1 exitcode=66" OMP_NUM_THREADS=3

build() {
    clang -std=gnu11 -g -O1 -fsanitize=thread -fopenmp -D_DEFAULT_SOURCE -I"$runtime" "$@" >compiled 2>&1
}

# The tools must be there, and see a race where there is one and none where there is none.
command -v clang >/dev/null || skip "there is no clang"
for clause in "" "reduction(+ : sum)"; do
    cat >sum.c <<END
#include <stdio.h>
int main(void)
{
    int sum = 0;
#pragma omp parallel for $clause
    for (int i = 0; i < 1000; i++)
        sum += i;
    return sum == 0;
}
END
    build sum.c -o sum || skip "clang has no OpenMP here"
    ./sum >said 2>&1
    code=$?
    if [ -z "$clause" ]; then wanted=66; else wanted=0; fi
    [ $code -eq $wanted ] || skip "the sanitizer does not understand OpenMP here"
done

build "$program" "$runtime"/*.c -lm -o racing || fail "the trainer does not compile: $(cat compiled)"
expect 0 ./racing train --data "$data" --steps 30 --checkpoint-every 10 --log log --checkpoint a
OMP_NUM_THREADS=1 expect 0 ./racing train --data "$data" --steps 60 --checkpoint b # with a helper, if there are two processors
expect 0 ./racing eval --data "$data" --weights a
expect 0 ./racing gradcheck --data "$data"
expect 0 ./racing bench --steps 20 --profile
expect 1 ./racing train --data "$data" --resume a --steps 60 --lr 1e20
says "is not finite"
grep -q "WARNING: ThreadSanitizer" said && fail "there is a race: $(cat said)"
finish
