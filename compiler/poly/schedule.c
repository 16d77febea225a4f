/* Schedules: builds every group's tree, proves it, and finds the loops that threads may share.

   Requires: groups with axes and tiles. Establishes: Group.schedule, a proven tree as text, and
   Axis.parallel. A group whose tree isl does not prove is split before the member that spoils it.
 */
#include "poly/plan.h"
#include "poly/tree.h"
#include <isl/aff.h>
#include <isl/printer.h>
#include <isl/schedule_node.h>
#include <stdlib.h>

static const char *schedule_text(Context *context, __isl_keep isl_schedule *schedule)
{
    isl_printer *printer = isl_printer_to_str(context->isl);
    printer = isl_printer_set_yaml_style(printer, ISL_YAML_STYLE_BLOCK);
    printer = isl_printer_print_schedule(printer, schedule);
    char *text = isl_printer_get_str(printer);
    isl_printer_free(printer);
    const char *copy = arena_string(context->arena, text);
    free(text);
    return copy;
}

/* A dependence that stays within one point of a band member does not keep it from being parallel.
 */
static bool is_coincident(__isl_keep isl_schedule_node *band, int member,
                          __isl_keep isl_union_map *dependences)
{
    isl_multi_union_pw_aff *partial = isl_schedule_node_band_get_partial_schedule(band);
    isl_multi_union_pw_aff *one = isl_multi_union_pw_aff_from_union_pw_aff(
        isl_multi_union_pw_aff_get_union_pw_aff(partial, member));
    isl_multi_union_pw_aff_free(partial);
    isl_union_map *same =
        isl_union_map_eq_at_multi_union_pw_aff(isl_union_map_copy(dependences), one);
    const bool coincident = isl_union_map_is_subset(dependences, same) == isl_bool_true;
    isl_union_map_free(same);
    return coincident;
}

static void find_parallel(Group *group, __isl_keep isl_schedule *schedule,
                          __isl_keep isl_union_map *dependences)
{
    if (group->shared == 0)
        return;
    isl_schedule_node *root = isl_schedule_get_root(schedule);
    isl_schedule_node *band = isl_schedule_node_child(root, 0);
    for (int a = 0; a < group->shared; a++)
        group->axes.items[a].parallel = is_coincident(band, a, dependences);
    isl_schedule_node_free(band);
}

static bool prove(Context *context, Group *group)
{
    isl_schedule *schedule = tree_of_group(context, group);
    isl_union_map *dependences = tree_dependences(context->isl, group);
    const bool proven = tree_respects(schedule, dependences);
    if (proven) {
        find_parallel(group, schedule, dependences);
        group->schedule = schedule_text(context, schedule);
    }
    isl_union_map_free(dependences);
    isl_schedule_free(schedule);
    return proven;
}

/* The members from `first` on, as a group of their own over the axes that they use. */
static Group *split_off(Context *context, Group *group, int first)
{
    Group *rest = ARENA_NEW(context->arena, Group);
    for (int a = 0; a < group->axes.count; a++)
        LIST_PUSH(context->arena, &rest->axes, group->axes.items[a]);
    rest->shared = group->shared;
    for (int m = first; m < group->members.count; m++)
        LIST_PUSH(context->arena, &rest->members, group->members.items[m]);
    group->members.count = first;
    return rest;
}

static void schedule_program(Context *context, Plan *plan, ProgramPlan *program)
{
    ProgramPlan done = {.program = program->program, .forward = program->forward};
    for (int g = 0; g < program->groups.count; g++) {
        Group *group = program->groups.items[g];
        if (g == program->forward)
            done.forward = done.groups.count;
        while (!prove(context, group)) {
            if (group->members.count == 1)
                FAULT("the schedule of S%d is not legal", group->members.items[0].statement->id);
            Group *rest = split_off(context, group, group->members.count - 1);
            plan->splits++;
            while (!prove(context, group) && group->members.count > 1) {
                Group *more = split_off(context, group, group->members.count - 1);
                LIST_PUSH(context->arena, &more->members, rest->members.items[0]);
                for (int m = 1; m < rest->members.count; m++)
                    LIST_PUSH(context->arena, &more->members, rest->members.items[m]);
                rest = more;
            }
            LIST_PUSH(context->arena, &done.groups, group);
            group = rest;
        }
        LIST_PUSH(context->arena, &done.groups, group);
    }
    if (program->forward >= program->groups.count)
        done.forward = done.groups.count;
    *program = done;
}

void schedule_build(Context *context, Module *module, Plan *plan)
{
    (void)module;
    schedule_program(context, plan, &plan->train);
    schedule_program(context, plan, &plan->eval);
}
void plan_print(Text *out, const Module *module, const Plan *plan)
{
    (void)out; (void)module; (void)plan;
}
