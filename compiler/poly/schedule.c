/* Schedules: builds every group's tree, proves it, and finds the loops that threads may share.

   Requires: groups with axes and lanes. Establishes: tiles, a proven tree, as the text
   Group.schedule where it is printed, Axis.parallel, Group.locals. A group whose tree isl does not
   prove is split before its last member, until each part is proven. Of groups that are equal but
   for their tensors one is proven: the others are split alike and get its tiles, its loops and its
   tree. */
#include "ir/cost.h"
#include "poly/plan.h"
#include "poly/pointwise.h"
#include "poly/tree.h"
#include "support/map.h"
#include <ctype.h>
#include <isl/aff.h>
#include <isl/printer.h>
#include <isl/schedule_node.h>
#include <stdlib.h>

/* Work below which a second thread costs more than it does: about 3 microseconds of a core. */
static const double serial_flops = 60000, serial_bytes = 60000;

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

/* Those between instances of the same step: from one step to the next, threads wait for each other
   where they must. */
static __isl_give isl_union_map *within_step(__isl_keep isl_schedule_node *band,
                                             __isl_keep isl_union_map *dependences)
{
    isl_multi_union_pw_aff *partial = isl_schedule_node_band_get_partial_schedule(band);
    isl_multi_union_pw_aff *step = isl_multi_union_pw_aff_from_union_pw_aff(
        isl_multi_union_pw_aff_get_union_pw_aff(partial, 0));
    isl_multi_union_pw_aff_free(partial);
    return isl_union_map_eq_at_multi_union_pw_aff(isl_union_map_copy(dependences), step);
}

/* The tree tells which loops are parallel, too. */
static __isl_give isl_schedule *find_parallel(Group *group, __isl_take isl_schedule *schedule,
                                              __isl_keep isl_union_map *all)
{
    if (group->shared == 0)
        return schedule;
    isl_schedule_node *band = isl_schedule_node_child(isl_schedule_get_root(schedule), 0);
    isl_schedule_free(schedule);
    isl_union_map *dependences =
        group_step_axes(group) ? within_step(band, all) : isl_union_map_copy(all);
    const bool free = isl_union_map_is_empty(dependences) == isl_bool_true;
    for (int a = group_step_axes(group); a < group->shared; a++) {
        group->axes.items[a].parallel = free || is_coincident(band, a, dependences);
        band = isl_schedule_node_band_member_set_coincident(band, a, group->axes.items[a].parallel);
    }
    isl_union_map_free(dependences);
    schedule = isl_schedule_node_get_schedule(band);
    isl_schedule_node_free(band);
    return schedule;
}

/* By isl; the tree as text. */
static bool prove_tree(Context *context, Group *group)
{
    isl_schedule *schedule = tree_of_group(context, group);
    isl_union_map *dependences = tree_dependences(context->isl, group);
    const bool proven = tree_respects(schedule, dependences);
    if (proven) {
        schedule = find_parallel(group, schedule, dependences);
        group->schedule = schedule_text(context, schedule);
    }
    isl_union_map_free(dependences);
    isl_schedule_free(schedule);
    return proven;
}

/* Trees are only made where isl has to prove them, or where a stage is printed: then of all groups,
   and what their subscripts tell is proven once more. */
static bool prove(Context *context, Group *group)
{
    tile_choose(context, group);
    const bool pointwise = group_is_pointwise(context, group);
    if (!pointwise || context->options->stage != NULL) {
        const bool proven = prove_tree(context, group);
        for (int a = 0; pointwise && a < group->shared; a++)
            if (!proven || !group->axes.items[a].parallel)
                FAULT("isl does not find the group of S%d pointwise",
                      group->members.items[0].statement->id);
        return proven;
    }
    for (int a = 0; a < group->shared; a++)
        group->axes.items[a].parallel = true;
    return true;
}

/* The last member, as a group of its own over the axes that it has. */
static Group *split_last(Context *context, Group *group)
{
    const Member last = group->members.items[--group->members.count];
    const Statement *s = last.statement;
    Group *alone = ARENA_NEW(context->arena, Group);
    Member member = {last.statement, ARENA_ARRAY(context->arena, int, s->outer + s->reduced + 1),
                     -1, last.lane_reduced};
    alone->loop = group->loop;
    alone->first_step = group->first_step;
    for (int pass = 0; pass < 2; pass++) /* the axis of the steps comes first */
        for (int i = 0; i < s->outer + s->reduced; i++) {
            Axis axis = group->axes.items[last.axis[i]];
            if (axis.step != (pass == 0))
                continue;
            axis.tile = 1;
            axis.shared = i < s->outer;
            member.axis[i] = alone->axes.count;
            if (last.axis[i] == last.lane)
                member.lane = member.axis[i];
            LIST_PUSH(context->arena, &alone->axes, axis);
        }
    alone->shared = s->outer;
    LIST_PUSH(context->arena, &alone->members, member);
    return alone;
}

/* What became of a group: its parts, in order. All but the first have one member. */
typedef struct Parts {
    LIST(Group *) groups;
} Parts;

typedef struct Scheduler {
    Context *context;
    LIST(Parts) proven;
    Map known; /* signatures -> proven */
} Scheduler;

/* A group in as many parts as proofs ask for. */
static Parts prove_parts(Context *context, Group *group)
{
    Parts parts = {.groups = {0}};
    LIST(Group *) rest = {0};
    while (!prove(context, group)) {
        if (group->members.count == 1)
            FAULT("the schedule of S%d is not legal", group->members.items[0].statement->id);
        for (int a = 0; a < group->axes.count; a++)
            group->axes.items[a].tile = 1;
        Group *last = split_last(context, group);
        LIST_PUSH(context->arena, &rest, last);
    }
    LIST_PUSH(context->arena, &parts.groups, group);
    for (int i = rest.count - 1; i >= 0; i--) {
        if (!prove(context, rest.items[i]))
            FAULT("the schedule of S%d is not legal",
                  rest.items[i]->members.items[0].statement->id);
        LIST_PUSH(context->arena, &parts.groups, rest.items[i]);
    }
    return parts;
}

/* The member of a statement that isl's text names at `c`: "S12[", or "S12" at the end of a mark;
   NULL: it names none there. `end` is behind the number. */
static const Member *named_member(const Group *group, const char *c, char **end)
{
    if (*c != 'S' || !isdigit((unsigned char)c[1]))
        return NULL;
    const long id = strtol(c + 1, end, 10);
    for (int m = 0; (**end == '[' || **end == '"') && m < group->members.count; m++)
        if (group->members.items[m].statement->id == id)
            return &group->members.items[m];
    return NULL;
}

/* The text of a tree with the statements of another group in place of its own. */
static const char *schedule_for(Context *context, const Group *proven, const Group *group)
{
    Text text = text_new(context->arena);
    for (const char *c = proven->schedule; *c != '\0';) {
        char *end = NULL;
        const Member *member = named_member(proven, c, &end);
        if (member == NULL) {
            text_add_bytes(&text, c++, 1);
            continue;
        }
        text_format(&text, "S%d",
                    group->members.items[member - proven->members.items].statement->id);
        c = end;
    }
    return text.data;
}

/* As a group that was proven, to which this one is equal. */
static void adopt(Context *context, const Group *proven, Group *group)
{
    if (proven->moved != NULL)
        group_move_axes(context->arena, group, proven->moved);
    for (int a = 0; a < group->axes.count; a++) {
        group->axes.items[a].tile = proven->axes.items[a].tile;
        group->axes.items[a].parallel = proven->axes.items[a].parallel;
    }
    if (proven->schedule != NULL)
        group->schedule = schedule_for(context, proven, group);
}

static Parts adopt_parts(Context *context, const Parts *proven, Group *group)
{
    const int count = proven->groups.count;
    Parts parts = {.groups = {0}};
    for (int i = 0; i < count; i++)
        LIST_PUSH(context->arena, &parts.groups, group);
    for (int i = count - 1; i > 0; i--)
        parts.groups.items[i] = split_last(context, group);
    for (int i = 0; i < count; i++)
        adopt(context, proven->groups.items[i], parts.groups.items[i]);
    return parts;
}

static Parts schedule_group(Scheduler *scheduler, Group *group)
{
    Context *context = scheduler->context;
    const Signature signature = group_signature(context->arena, group);
    const int known = map_get(&scheduler->known, signature.text.data);
    if (known >= 0)
        return adopt_parts(context, &scheduler->proven.items[known], group);
    const Parts parts = prove_parts(context, group);
    map_set(&scheduler->known, signature.text.data, scheduler->proven.count);
    LIST_PUSH(context->arena, &scheduler->proven, parts);
    return parts;
}

static double operations(const Expr *e)
{
    double sum = e->kind == EXPR_APPLY ? (e->function->costly ? 20 : 1) : 0;
    sum += e->kind == EXPR_RANDOM ? 40 : 0;
    for (int i = 0; e->kind == EXPR_APPLY && i < e->count; i++)
        sum += operations(e->argument[i]);
    return sum;
}

static void note_gathered(void *user, const Expr *read)
{
    const Member **member = user; /* NULL once one is found */
    if (*member == NULL || read->tensor->rank == 0)
        return;
    const Innermost is = lane_innermost(read->tensor);
    const Innermost demand = lane_demand(read->tensor, read->subscript,
                                         (Lane){member_index(*member, (*member)->lane), 1});
    if (demand.dim != -1 && (demand.dim != is.dim || demand.split != is.split))
        *member = NULL;
}

/* How much longer a point takes than one in vectors that lie as they are read. */
static double slowness(const Member *member)
{
    static const double single = 3;
    const Member *left = member;
    if (member->lane >= 0)
        expr_reads(member->statement->value, note_gathered, &left);
    return member->lane < 0 || left == NULL ? single : 1;
}

/* Whether a second thread is worth a barrier, and has something to do; at each step. */
static void find_serial(Group *group)
{
    const double steps = group_step_axes(group) ? (double)group->axes.items[0].extent : 1;
    double units = 1, flops = 0, bytes = 0;
    group->flops = group->bytes = 0;
    for (int a = group_step_axes(group); a < group->shared && group->axes.items[a].parallel; a++) {
        const Axis *axis = &group->axes.items[a];
        units *= (double)((axis->extent + axis->tile - 1) / axis->tile);
    }
    for (int m = 0; m < group->members.count; m++) {
        const Statement *s = group->members.items[m].statement;
        const double points = statement_points(s, 0, s->outer + s->reduced) / steps;
        const double slow = slowness(&group->members.items[m]);
        group->flops += points * (operations(s->value) + (s->reduced > 0));
        group->bytes += points * 4;
        flops += slow * points * (operations(s->value) + (s->reduced > 0));
        bytes += slow * points * 4;
    }
    group->serial = units < 2 || (flops < serial_flops && bytes < serial_bytes);
}

static void schedule_program(Scheduler *scheduler, const Module *module, Plan *plan,
                             ProgramPlan *program)
{
    Context *context = scheduler->context;
    ProgramPlan done = {.program = program->program, .forward = program->forward};
    for (int g = 0; g < program->groups.count; g++) {
        if (g == program->forward)
            done.forward = done.groups.count;
        const Parts parts = schedule_group(scheduler, program->groups.items[g]);
        for (int i = 0; i < parts.groups.count; i++)
            LIST_PUSH(context->arena, &done.groups, parts.groups.items[i]);
        plan->splits += parts.groups.count - 1;
    }
    if (program->forward >= program->groups.count)
        done.forward = done.groups.count;
    for (int g = 0; g < done.groups.count; g++)
        find_serial(done.groups.items[g]);
    *program = done;
    locals_find(context, module, program);
}

void schedule_build(Context *context, Module *module, Plan *plan)
{
    Scheduler scheduler = {.context = context, .known = {.arena = context->arena}};
    schedule_program(&scheduler, module, plan, &plan->train);
    schedule_program(&scheduler, module, plan, &plan->eval);
}
