/* Plans as text. It parses back (parse.h), so nothing that tells in which order and by which thread
   something is done may be missing. */
#include "operators/lexer.h"
#include "poly/plan.h"
#include <inttypes.h>

static bool is_label(int count, const char *const *label, const char *name)
{
    for (int a = 0; a < count; a++)
        if (string_equal(label[a], name))
            return true;
    return false;
}

/* The names of the axes, each different: "c", "c.1". */
static const char *const *label_axes(Arena *arena, const Group *group)
{
    const char **label = ARENA_ARRAY(arena, const char *, group->axes.count);
    for (int a = 0; a < group->axes.count; a++) {
        label[a] = group->axes.items[a].name;
        for (int i = 1; is_label(a, label, label[a]); i++)
            label[a] = arena_format(arena, "%s.%d", group->axes.items[a].name, i);
    }
    return label;
}

static void print_axes(Text *out, const Group *group, const char *const *label)
{
    text_add(out, "    axes");
    for (int a = 0; a < group->axes.count; a++) {
        const Axis *axis = &group->axes.items[a];
        text_add(out, a > 0 ? ", " : " ");
        notation_print_name(out, label[a]);
        text_format(out, ":%" PRId64, axis->extent);
        if (axis->tile > 1)
            text_format(out, "/%" PRId64, axis->tile);
        text_add(out, axis->step       ? " step"
                      : !axis->shared  ? ""
                      : axis->parallel ? " parallel"
                                       : " shared");
    }
    text_add(out, "\n");
}

static void print_member(Text *out, const Member *member, const char *const *label)
{
    const Statement *s = member->statement;
    text_format(out, "    S%d ", s->id);
    notation_print_name(out, s->result->name);
    for (int i = 0; i < s->outer + s->reduced; i++) {
        text_add(out, i > 0 ? ", " : " on ");
        notation_print_name(out, label[member->axis[i]]);
    }
    if (member->lane >= 0) {
        text_add(out, " lanes ");
        notation_print_name(out, label[member->lane]);
        text_add(out, member->lane_reduced ? " added up" : "");
    }
    text_add(out, "\n");
}

static void print_tensors(Text *out, const char *word, const Tensors *tensors)
{
    for (int i = 0; i < tensors->count; i++) {
        text_format(out, i > 0 ? ", " : "    %s ", word);
        notation_print_name(out, tensors->items[i]->name);
    }
    text_add(out, tensors->count > 0 ? "\n" : "");
}

static void print_schedule(Text *out, const char *schedule)
{
    text_add(out, "    schedule\n");
    for (const char *line = schedule; *line != '\0';) {
        const char *end = line;
        while (*end != '\0' && *end != '\n')
            end++;
        text_add(out, "      ");
        text_add_bytes(out, line, (size_t)(end - line));
        text_add(out, "\n");
        line = *end == '\n' ? end + 1 : end;
    }
}

static void print_group(Text *out, const Group *group)
{
    const char *const *label = label_axes(out->arena, group);
    text_format(out, "  group on %s", group->serial ? "one thread" : "all threads");
    if (group->first_step > 0 || (group->loop != NULL && group_step_axes(group) == 0))
        text_format(out, " %s step %" PRId64, group_step_axes(group) ? "from" : "at",
                    group->first_step);
    text_add(out, "\n");
    print_axes(out, group, label);
    for (int m = 0; m < group->members.count; m++)
        print_member(out, &group->members.items[m], label);
    print_tensors(out, "registers", &group->locals);
    print_tensors(out, "clears", &group->cleared);
    if (group->schedule != NULL)
        print_schedule(out, group->schedule);
}

static const Loop *loop_at(const ProgramPlan *plan, int g)
{
    return g < 0 || g >= plan->groups.count ? NULL : plan->groups.items[g]->loop;
}

static void print_loop(Text *out, const Loop *loop)
{
    text_add(out, "  loop ");
    notation_print_name(out, loop->name);
    text_format(out, ":%" PRId64 "%s\n", loop->steps, loop->backward ? " backward" : "");
}

/* Only training asks for the loss, and stops where it is not finite. */
static void print_program(Text *out, const ProgramPlan *plan, bool asks)
{
    text_format(out, "plan %s\n", plan->program->name);
    for (int g = 0; g <= plan->groups.count; g++) {
        const Loop *before = loop_at(plan, g - 1), *loop = loop_at(plan, g);
        if (before != NULL && before != loop)
            text_add(out, "  end\n");
        if (asks && g == plan->forward)
            text_add(out, "  barrier loss\n");
        if (loop != NULL && before != loop)
            print_loop(out, loop);
        if (g < plan->groups.count && plan->groups.items[g]->barrier_before)
            text_add(out, "  barrier\n");
        if (g < plan->groups.count)
            print_group(out, plan->groups.items[g]);
    }
}

void plan_print(Text *out, const Module *module, const Plan *plan)
{
    module_print(out, module);
    text_add(out, "\n");
    print_program(out, &plan->train, true);
    print_program(out, &plan->eval, false);
    text_format(out, "splits %d\n", plan->splits);
    if (plan->placed)
        text_format(out, "arena %zu\n", plan->arena_bytes);
}
