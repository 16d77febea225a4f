/* A step at -O2: one parallel region, in which every thread calls the functions of all groups and
   waits where data cross. */
#include "emit/calls.h"
#include "emit/writer.h"
#include "poly/plan.h"

/* In scope are `thread`, `threads` and what lies outside of functions. */
static const char *loop_name(const Emitter *emitter, const Loop *loop)
{
    static const char *const taken[] = {"thread", "threads"};
    return names_local(emitter->names, loop->name, 2, taken);
}

static const char *argument_of(const Emitter *emitter, const Tensor *t)
{
    const Place *place = &emitter->place[t->id];
    if (place->storage == STORAGE_LENT)
        return arena_format(emitter->arena, "gradients[%d].data", place->gradient);
    if (storage_is_lent(emitter, t))
        return arena_format(emitter->arena, "LENT_OR(%d, %s)", place->gradient, place->name);
    if (place->storage != STORAGE_ARRAY)
        return place->name;
    if (t->rank == 0)
        return arena_format(emitter->arena, "&%s", place->name);
    /* The first element of rows of rows. */
    Text first = text_new(emitter->arena);
    text_format(&first, "%s%s", t->layout == NULL && t->rank > 1 ? "&" : "", place->name);
    for (int d = 0; t->layout == NULL && t->rank > 1 && d < t->rank; d++)
        text_add(&first, "[0]");
    return first.data;
}

/* for (int t = 4; t >= 0; t--) { */
static const char *step_loop(const Emitter *emitter, const Loop *loop)
{
    const char *t = loop_name(emitter, loop);
    const long long steps = loop->steps;
    return loop->backward ? arena_format(emitter->arena, "for (int %s = %lld; %s >= 0; %s--) {", t,
                                         steps - 1, t, t)
                          : arena_format(emitter->arena, "for (int %s = 0; %s < %lld; %s++) {", t,
                                         t, steps, t);
}

static const char *step_argument(const Emitter *emitter, const Group *group)
{
    const char *t = loop_name(emitter, group->loop);
    return group->first_step == 0
               ? t
               : arena_format(emitter->arena, "%s - %lld", t, (long long)group->first_step);
}

/* By which threads and at which steps a group runs; NULL: by all and always. */
static const char *call_condition(const Emitter *emitter, const Group *group)
{
    Text text = text_new(emitter->arena);
    text_add(&text, group->serial ? "thread == 0" : "");
    if (group->loop == NULL)
        return text.length > 0 ? text.data : NULL;
    const char *t = loop_name(emitter, group->loop);
    const long long first = group->first_step;
    const long long end = first + (group_step_axes(group) ? group->axes.items[0].extent : 1);
    if (first > 0)
        text_format(&text, "%s%s >= %lld", text.length > 0 ? " && " : "", t, first);
    if (end < group->loop->steps)
        text_format(&text, "%s%s < %lld", text.length > 0 ? " && " : "", t, end);
    return text.length > 0 ? text.data : NULL;
}

/* The call, and what follows it. */
static void write_call(const Emitter *emitter, Text *out, int level, const Group *group,
                       const KernelRow *row, const char *done)
{
    const char *condition = call_condition(emitter, group);
    Text line = text_new(emitter->arena);
    text_add(&line, group->serial ? "" : "thread, threads");
    if (row->takes_step)
        text_format(&line, "%s%s", line.length > 0 ? ", " : "", step_argument(emitter, group));
    for (int i = 0; i < row->arguments.count; i++)
        text_format(&line, "%s%s", line.length > 0 ? ", " : "",
                    argument_of(emitter, row->arguments.items[i]));
    text_add(&line, line.length > 0 || *row->numbers == '\0' ? row->numbers : row->numbers + 2);
    if (condition != NULL)
        write_line(out, level, arena_format(emitter->arena, "if (%s)", condition));
    const char *call = arena_format(emitter->arena, "%s(%s);", row->identifier, line.data);
    if (condition != NULL)
        write_line(out, level + 1, call);
    write_line(out, level,
               condition != NULL ? done : arena_format(emitter->arena, "%s %s", call, done));
}

/* What the kernel gives is whole after the last step. */
static const char *done_at_step(const Emitter *emitter, const Loop *loop, int g)
{
    const long long last = loop->backward ? 0 : loop->steps - 1;
    return arena_format(emitter->arena, "done(%s == %lld ? %d : ~%d, thread);",
                        loop_name(emitter, loop), last, g, g);
}

static void write_calls_once(Emitter *emitter, Text *out, int level, const ProgramPlan *plan,
                             const KernelTable *table, int first, int end)
{
    for (int g = first; g < end; g++) {
        const Group *group = plan->groups.items[g];
        const char *done = group->loop == NULL
                               ? arena_format(emitter->arena, "done(%d, thread);", g)
                               : done_at_step(emitter, group->loop, g);
        if (g == first && group->barrier_before)
            write_line(out, level, "BARRIER");
        if (g + 1 < end && plan->groups.items[g + 1]->barrier_before)
            done = arena_format(emitter->arena, "%s BARRIER", done);
        write_call(emitter, out, level, group, &table->rows.items[g], done);
    }
}

static void write_calls(Emitter *emitter, Text *out, int level, const ProgramPlan *plan,
                        const KernelTable *table, int first, int end)
{
    for (int g = first; g < end;) {
        const Loop *loop = plan->groups.items[g]->loop;
        const int next = plan_loop_end(plan, g);
        if (loop != NULL)
            write_line(out, level, step_loop(emitter, loop));
        write_calls_once(emitter, out, level + (loop != NULL), plan, table, g, next);
        if (loop != NULL)
            write_line(out, level, "}");
        g = next;
    }
}

static void open_region(Text *out)
{
    write_line(out, 1, "PARALLEL");
    write_line(out, 1, "{");
    write_line(out, 2, "const int thread = THREAD, threads = THREADS;");
    write_line(out, 2, "(void)threads;");
}

void calls_train(Emitter *emitter, Text *out, const KernelTable *table)
{
    const ProgramPlan *plan = &emitter->plan->train;
    const char *loss = emitter->place[emitter->module->train->loss->id].name;
    open_region(out);
    write_calls(emitter, out, 2, plan, table, 0, plan->forward);
    write_line(out, 2, "BARRIER");
    write_line(out, 2, arena_format(emitter->arena, "if (isfinite(%s)) {", loss));
    write_calls(emitter, out, 3, plan, table, plan->forward, plan->groups.count);
    write_line(out, 2, "}");
    write_line(out, 1, "}");
    write_line(out, 1, arena_format(emitter->arena, "return isfinite(%s);", loss));
}

void calls_evaluate(Emitter *emitter, Text *out, const KernelTable *table)
{
    const ProgramPlan *plan = &emitter->plan->eval;
    open_region(out);
    write_calls(emitter, out, 2, plan, table, 0, plan->groups.count);
    write_line(out, 1, "}");
}
