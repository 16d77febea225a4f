#include "poly/work.h"
#include "ir/cost.h"

typedef struct Traffic {
    Arena *arena;
    const Group *group;
    Tensors seen;
    double points, bytes; /* of the statement at hand; so far */
} Traffic;

static bool is_made_here(const Group *group, const Tensor *tensor)
{
    for (int m = 0; m < group->members.count; m++)
        if (group->members.items[m].statement->result == tensor ||
            group->members.items[m].statement->argument == tensor)
            return true;
    return false;
}

/* What the group makes itself it has in registers or in a cache, if it does not go over steps. */
static void add_read(void *user, const Expr *read)
{
    Traffic *traffic = user;
    if (tensors_have(&traffic->seen, read->tensor) ||
        (traffic->group->loop == NULL && is_made_here(traffic->group, read->tensor)))
        return;
    LIST_PUSH(traffic->arena, &traffic->seen, read->tensor);
    const double elements = (double)tensor_elements(read->tensor);
    traffic->bytes +=
        (elements < traffic->points ? elements : traffic->points) * dtype_size(read->tensor->dtype);
}

Work group_work(Arena *arena, const Group *group, const Tensors *held)
{
    Traffic traffic = {.arena = arena, .group = group};
    Work work = {0, 0};
    for (int m = 0; m < group->members.count; m++) {
        const Statement *s = group->members.items[m].statement;
        traffic.points = statement_points(s, 0, s->outer + s->reduced);
        work.flops += statement_flops(s);
        expr_reads(s->value, add_read, &traffic);
        if (!tensors_have(held, s->result))
            traffic.bytes += statement_points(s, 0, s->outer) * dtype_size(s->result->dtype);
    }
    work.bytes = traffic.bytes;
    return work;
}

double work_seconds(Work work, Target target)
{
    const double cycles = 3e9, memory = 20e9;
    const double compute = work.flops / (2 * 2 * target_lanes(&target) * cycles);
    return compute > work.bytes / memory ? compute : work.bytes / memory;
}

/* ---- Printing ---- */

/* For each tensor by its number the group that reads it; several: -2, none: -1. */
typedef struct Readers {
    int *group;
    int at;
} Readers;

static void note_reader(void *user, const Expr *read)
{
    Readers *readers = user;
    int *group = &readers->group[read->tensor->id];
    *group = *group == -1 || *group == readers->at ? readers->at : -2;
}

static Readers find_readers(const Module *module, const ProgramPlan *plan)
{
    Readers readers = {ARENA_ARRAY(module->arena, int, module->ids), 0};
    for (int i = 0; i < module->ids; i++)
        readers.group[i] = -1;
    for (; readers.at < plan->groups.count; readers.at++) {
        const Group *group = plan->groups.items[readers.at];
        for (int m = 0; m < group->members.count; m++)
            expr_reads(group->members.items[m].statement->value, note_reader, &readers);
    }
    return readers;
}

static Tensors inner_values(const Module *module, const Readers *readers, const ProgramPlan *plan,
                            int g)
{
    Tensors inner = {.count = 0};
    const Group *group = plan->groups.items[g];
    for (int m = 0; m < group->members.count; m++) {
        Tensor *result = group->members.items[m].statement->result;
        if (result->role == ROLE_VALUE && readers->group[result->id] == g)
            LIST_PUSH(module->arena, &inner, result);
    }
    return inner;
}

/* "1.2 MFLOP  34.5 KiB  6.7 us" */
static void print_work(Text *out, Work work, double seconds)
{
    text_flops(out, work.flops);
    text_add(out, "  ");
    text_bytes(out, work.bytes);
    text_format(out, "  %.*f us\n", seconds < 1e-5 ? 2 : 1, seconds * 1e6);
}

static void print_program_work(Text *out, const Module *module, const ProgramPlan *plan,
                               Target target)
{
    const Readers readers = find_readers(module, plan);
    Work all = {0, 0};
    double seconds = 0;
    for (int g = 0; g < plan->groups.count; g++) {
        const Group *group = plan->groups.items[g];
        const Tensors inner = inner_values(module, &readers, plan, g);
        const Work work = group_work(module->arena, group, &inner);
        const double least = work_seconds(work, target);
        text_format(out, "# %s: group %d of %s: ", plan->program->name, g + 1,
                    group->members.items[0].statement->result->name);
        print_work(out, work, least);
        all.flops += work.flops;
        all.bytes += work.bytes;
        seconds += least;
    }
    text_format(out, "# %s: all: ", plan->program->name);
    print_work(out, all, seconds);
}

void plan_print_work(Text *out, const Module *module, const Plan *plan, Target target)
{
    text_format(
        out,
        "# Operations, bytes and least time of each group, on a core with two multiply-adds "
        "of %d bytes a cycle at 3 GHz and 20 GB/s:\n",
        target.vector_bytes);
    print_program_work(out, module, &plan->train, target);
    print_program_work(out, module, &plan->eval, target);
}
