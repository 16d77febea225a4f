#include "emit/border.h"
#include "memory/border.h"

/* Threads share the rows: none of them reads a border before the next barrier. */
static void zero_rows(Kernel *kernel, const char *name, const BorderRun *run)
{
    const char *at = run->offset == 0
                         ? name
                         : arena_format(kernel->arena, "%s + %lld", name, (long long)run->offset);
    const char *share = kernel->group->serial ? "0, 1" : "thread, threads";
    emitter_need(kernel->emitter, HELPER_VECTOR, "zero_rows");
    block_add(&kernel->prologue, arena_format(kernel->arena, "zero_rows(%s, %lld, %lld, %lld, %s);",
                                              at, (long long)run->rows, (long long)run->stride,
                                              (long long)run->count, share));
}

/* In a loop, at its first step only. */
static void only_first(Kernel *kernel)
{
    const Group *group = kernel->group;
    const int64_t first = group->loop->backward ? group->axes.items[0].extent - 1 : 0;
    kernel->prologue =
        block_wrap(arena_format(kernel->arena, "if (%s == %lld)", kernel->step, (long long)first),
                   &kernel->prologue);
}

void border_write(Kernel *kernel)
{
    for (int i = 0; i < kernel->group->cleared.count; i++) {
        const Tensor *tensor = kernel->group->cleared.items[i];
        BorderRun run[BORDER_RUNS];
        const int count = border_runs(tensor, kernel->width, run);
        for (int r = 0; r < count; r++)
            zero_rows(kernel, kernel_operand(kernel, tensor)->name, &run[r]);
    }
    if (kernel->group->cleared.count > 0 && kernel->step != NULL)
        only_first(kernel);
}
