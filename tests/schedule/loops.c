/* Loops around groups: at which step of one an instance is executed. */
#include "checker.h"
#include <inttypes.h>

static const Group *group_of(const Checker *checker, int group)
{
    return checker->program->groups.items[group];
}

bool in_one_loop(const Checker *checker, int a, int b)
{
    return group_of(checker, a)->loop != NULL &&
           group_of(checker, a)->loop == group_of(checker, b)->loop;
}

/* { S12[x0, x1] -> [how many steps there are before that of the instance] } */
static __isl_give isl_map *step_relation(Checker *checker, const Group *group, const Member *member)
{
    const int count = statement_indices(member->statement);
    Text text = text_new(checker->arena);
    text_format(&text, "{ S%d[", member->statement->id);
    for (int i = 0; i < count; i++)
        text_format(&text, "%sx%d", i > 0 ? ", " : "", i);
    text_format(&text, "] -> [%s%" PRId64, group->loop->backward ? "-" : "", group->first_step);
    for (int i = 0; i < count; i++)
        if (group->axes.items[member->axis[i]].step)
            text_format(&text, " %s x%d", group->loop->backward ? "-" : "+", i);
    text_add(&text, "] }");
    return read_map(checker, text.data);
}

static __isl_give isl_map *steps_of(Checker *checker, const Access *access)
{
    return step_relation(checker, group_of(checker, access->group), access->member);
}

__isl_give isl_set *points_at_start(Checker *checker, int group, const Member *member,
                                    __isl_take isl_set *points)
{
    const Group *g = group_of(checker, group);
    if (g->loop == NULL)
        return points;
    const int64_t first = g->loop->backward ? 1 - g->loop->steps : 0;
    isl_set *start = read_set(checker, arena_format(checker->arena, "{ [%" PRId64 "] }", first));
    isl_map *steps = step_relation(checker, g, member);
    return isl_set_intersect(points, isl_set_apply(start, isl_map_reverse(steps)));
}

__isl_give isl_map *pairs_of_steps(Checker *checker, __isl_take isl_map *pairs,
                                   const Access *before, const Access *after, const char *relation)
{
    isl_map *steps = isl_map_apply_range(steps_of(checker, before), read_map(checker, relation));
    steps = isl_map_apply_range(steps, isl_map_reverse(steps_of(checker, after)));
    return isl_map_intersect(pairs, steps);
}

/* The steps of a group are steps of its loop; its axis runs over them, and no other does. */
void check_steps(Checker *checker, int group)
{
    const Group *g = group_of(checker, group);
    int64_t steps = 1;
    for (int a = 0; a < g->axes.count; a++) {
        if (g->axes.items[a].step && (a > 0 || g->loop == NULL || !g->axes.items[a].shared ||
                                      g->axes.items[a].tile > 1 || g->axes.items[a].parallel))
            fault(checker, group, "axis %s counts no steps", g->axes.items[a].name);
        steps = g->axes.items[a].step ? g->axes.items[a].extent : steps;
    }
    if (g->loop != NULL && (g->first_step < 0 || g->first_step + steps > g->loop->steps))
        fault(checker, group, "the loop over %s has no step %" PRId64, g->loop->name,
              g->first_step + steps - 1);
    if (g->loop == NULL && g->first_step != 0)
        fault(checker, group, "there is no loop around the group");
}
