/* Compiled with contraction to multiply-adds: no result depends on these. */
#include "roofline.h"
#include "trainer.h"
#include <math.h>
#include <stdlib.h>
#ifdef _OPENMP
#include <omp.h>
#include <stdatomic.h>
#endif

enum { SUMS = 12, ROUNDS = 100000, TRIES = 8, ELEMENTS = 12 << 20 };

typedef void Work(int rounds, float *number);

/* Sums in registers, as many as hide the latency of a multiply-add. They stay what they are:
   number[0], number[2] and what each sum begins with are 1, which the compiler does not know. */
#define MULTIPLY_ADD(n) s##n = s##n * one + none;
#define ALL_SUMS(DO) DO(0) DO(1) DO(2) DO(3) DO(4) DO(5) DO(6) DO(7) DO(8) DO(9) DO(10) DO(11)
#define DECLARE(n) vector s##n = one * number[3 + n];
#define ADD_UP(n) total += s##n[0];
#define WORK(name, how, floats)                                             \
    how static void name(int rounds, float *number)                         \
    {                                                                       \
        typedef float vector __attribute__((vector_size(4 * (floats))));    \
        const vector one = number[0] - (vector){0}, none = one - number[2]; \
        float total = 0;                                                    \
        ALL_SUMS(DECLARE)                                                   \
        for (int round = 0; round < rounds; round++) {                      \
            ALL_SUMS(MULTIPLY_ADD)                                          \
        }                                                                   \
        ALL_SUMS(ADD_UP)                                                    \
        number[1] = total; /* so that there is a result */                  \
    }

WORK(work_4, , 4)
#if defined(__x86_64__) && defined(__GNUC__)
WORK(work_8, __attribute__((target("avx2,fma"))), 8)
WORK(work_16, __attribute__((target("avx512f"))), 16)
#endif

/* The work with the widest vectors of this processor, and how wide they are. */
static Work *widest(int *floats)
{
#if defined(__x86_64__) && defined(__GNUC__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f"))
        return *floats = 16, work_16;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return *floats = 8, work_8;
#endif
    return *floats = 4, work_4;
}

static double measure_flops(void)
{
    int floats = 0;
    Work *work = widest(&floats);
    double best = 0;
    for (int i = 0; i < TRIES; i++) {
        const double begin = seconds_now();
#ifdef _OPENMP
#pragma omp parallel
#endif
        {
            float number[3 + SUMS] = {1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
            work(ROUNDS, number);
        }
        const double seconds = seconds_now() - begin;
        const double flops = 2.0 * SUMS * ROUNDS * floats * thread_count() / seconds;
        best = flops > best ? flops : best;
    }
    return best;
}

/* As STREAM's triad: two arrays are read, one is written. */
static double measure_bytes(float *memory)
{
    float *to = memory, *a = memory + ELEMENTS, *b = memory + 2 * ELEMENTS;
    double best = 0;
    for (int i = 0; i < TRIES; i++) {
        const double begin = seconds_now();
#ifdef _OPENMP
#pragma omp parallel for schedule(static)
#endif
        for (int k = 0; k < ELEMENTS; k++)
            to[k] = a[k] + b[k] * 3;
        const double seconds = seconds_now() - begin;
        const double bytes = 3.0 * ELEMENTS * sizeof *memory / seconds;
        best = bytes > best && i > 0 ? bytes : best; /* the first try touches the pages */
    }
    return best;
}

#ifdef _OPENMP
/* A number goes back and forth: odd ones are for the answering thread, a negative one ends it. */
static double ask(atomic_int *turn)
{
    enum { QUESTIONS = 2000, LOOKS = 64 };
    const double begin = seconds_now(), most = 5e-3; /* where there are fewer cores than threads */
    int n = 0;
    for (; n < QUESTIONS && (n % LOOKS || seconds_now() - begin < most); n++) {
        atomic_store(turn, 2 * n + 1);
        while (atomic_load(turn) != 2 * n + 2)
            ;
    }
    const double seconds = seconds_now() - begin;
    atomic_store(turn, -1);
    return seconds / (2 * n);
}

static void answer(atomic_int *turn)
{
    for (int now = 0; now >= 0; now = atomic_load(turn))
        if (now % 2 == 1)
            atomic_store(turn, now + 1);
}

static double measure_handover(void)
{
    double best = INFINITY;
    for (int i = 0; i < TRIES && thread_count() > 1; i++) {
        _Alignas(64) atomic_int turn = 0;
        double seconds = INFINITY;
#pragma omp parallel num_threads(2)
        if (omp_get_num_threads() == 2 && omp_get_thread_num() == 0)
            seconds = ask(&turn);
        else if (omp_get_num_threads() == 2)
            answer(&turn);
        best = fmin(best, seconds);
    }
    return best < INFINITY ? best : 0;
}
#else
static double measure_handover(void)
{
    return 0;
}
#endif

bool roofline_measure(struct roofline *roofline, struct report *report)
{
    float *memory = allocate(report, 3 * (size_t)ELEMENTS, sizeof *memory);
    if (!memory)
        return false;
    *roofline = (struct roofline){measure_flops(), measure_bytes(memory), measure_handover()};
    free(memory);
    return true;
}

double roofline_seconds(const struct roofline *roofline, double flops, double bytes)
{
    const double a = flops / roofline->flops, b = bytes / roofline->bytes;
    return a > b ? a : b;
}
