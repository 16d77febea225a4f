/* No step of a run allocates: malloc and its kin are this program's own here, and count; also those
   that the C library and OpenMP call. Between the begin of the second step (in the first one OpenMP
   starts its threads) and the end of the last lie records, checkpoints, the log and TensorBoard's
   events. */
#include <dlcrt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

static volatile long allocations; /* so far */

void *malloc(size_t size)
{
    allocations++;
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    allocations++;
    return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size)
{
    allocations++;
    return __libc_realloc(memory, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    allocations++;
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size)
{
    allocations++;
    *memory = __libc_memalign(alignment, size);
    return *memory ? 0 : 12;
}

extern struct dlcrt_model *const plain_network;

static bool (*train)(void);
static long steps, at_first, at_last;

static bool counted_train(void)
{
    if (steps++ == 1)
        at_first = allocations;
    const bool finite = train();
    at_last = allocations;
    return finite;
}

/* Proves that the counting works. */
static bool allocating_train(void)
{
    void *volatile memory = malloc(steps > 0 ? 100 : 0);
    free(memory);
    return counted_train();
}

static int run(const char *data, bool (*step)(void))
{
    char *words[] = {"allocation",
                     "train",
                     "--data",
                     (char *)(size_t)data,
                     "--steps",
                     "200",
                     "--log-every",
                     "10",
                     "--log",
                     "allocation.jsonl",
                     "--checkpoint",
                     "allocation.safetensors",
                     "--checkpoint-every",
                     "20",
                     "--tensorboard",
                     "allocation.board",
                     NULL};
    plain_network->train = step;
    steps = 0;
    return dlcrt_main(plain_network, 16, words);
}

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    train = plain_network->train;
    if (run(argv[1], counted_train) != 0 || steps != 200)
        return 1;
    const long during = at_last - at_first;
    if (run(argv[1], allocating_train) != 0)
        return 1;
    printf("%ld allocations during 199 steps; %ld when each step makes one\n", during,
           at_last - at_first);
    return during == 0 && at_last - at_first == 198 ? 0 : 1;
}
