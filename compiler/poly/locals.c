/* Results that stay in registers, and those of them that need no memory at all. */
#include "ir/dead.h"
#include "poly/plan.h"

/* No private loop separates a result from its readers: what is not shared is unrolled whole. */
static bool holds(const Group *group, const Member *member)
{
    for (int i = 0; i < member->statement->outer; i++) {
        const Axis *axis = &group->axes.items[member->axis[i]];
        if (!axis->shared && axis->tile < axis->extent)
            return false;
    }
    return true;
}

/* The reader's indices in the place of the producer's outer ones; NULL: it does not have all. */
static const Affine **indices_of_reader(Context *context, const Member *producer,
                                        const Member *reader)
{
    const int outer = producer->statement->outer;
    const Affine **to = ARENA_ARRAY(context->arena, const Affine *, outer + 1);
    for (int i = 0; i < outer; i++) {
        const Index *index = member_index(reader, producer->axis[i]);
        if (index == NULL)
            return NULL;
        to[i] = affine_index(context->arena, index);
    }
    return to;
}

static bool same_points(Context *context, const Member *producer, const Member *reader,
                        const Expr *read)
{
    const Statement *p = producer->statement;
    const Affine **to = indices_of_reader(context, producer, reader);
    if (to == NULL)
        return false;
    for (int d = 0; d < read->tensor->rank; d++)
        if (read->subscript[d].affine == NULL ||
            !affine_equal(
                affine_substitute(context->arena, p->subscript[d], p->outer, p->index, to),
                read->subscript[d].affine))
            return false;
    return true;
}

/* Lanes must be the same on both sides: a register has no other. Numbers suit any lanes. */
static bool same_lanes(const Member *producer, const Member *reader)
{
    if (producer->lane < 0 || producer->lane_reduced)
        return true;
    return producer->lane == reader->lane;
}

/* A number for each point of an axis cannot be read as a vector over it. */
static bool suits_lanes(const Member *producer, const Member *reader)
{
    return same_lanes(producer, reader) &&
           ((producer->lane >= 0 && !producer->lane_reduced) || reader->lane < 0 ||
            !member_has_outer(producer, reader->lane));
}

/* Whether a constraint leaves points for all values of the shared indices, by those of others that
   no other constraint uses. */
static bool leaves_points(const Group *group, const Member *member, int constraint)
{
    const Statement *s = member->statement;
    const Constraint *c = &s->constraint[constraint];
    int64_t least = c->value->constant;
    if (c->equality || affine_has_floor(c->value))
        return false;
    for (int i = 0; i < s->outer + s->reduced; i++) {
        const int64_t most = affine_coefficient(c->value, s->index[i]) * (s->index[i]->extent - 1);
        const bool shared = group->axes.items[member->axis[i]].shared;
        least += (most < 0) == shared ? most : 0;
        for (int k = 0; k < s->constraints && !shared && most != 0; k++)
            if (k != constraint && affine_uses(s->constraint[k].value, s->index[i]))
                return false;
    }
    return least >= 0;
}

/* Whether a constraint only decides at which points of the shared loops there is something to do.
 */
static bool is_of_shared(const Group *group, const Member *member, const Constraint *c)
{
    const Statement *s = member->statement;
    if (c->value->count < 2 || affine_has_floor(c->value))
        return false;
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (affine_uses(c->value, s->index[i]) && (!group->axes.items[member->axis[i]].shared ||
                                                   group->axes.items[member->axis[i]].tile > 1))
            return false;
    return true;
}

/* A statement that defines some elements only may get loops of its own from isl, if it has nothing
   to do at some points inside of the shared ones. */
static bool is_restricted(const Group *group, const Member *member)
{
    const Statement *s = member->statement;
    bool restricted = false;
    for (int c = 0; c < s->constraints; c++)
        restricted |=
            !is_of_shared(group, member, &s->constraint[c]) && !leaves_points(group, member, c);
    return restricted && s->reduction == REDUCE_NONE;
}

/* Whether two members have a constraint at the same points. */
static bool binds_alike(Context *context, const Member *producer, const Constraint *c,
                        const Member *reader)
{
    const Statement *p = producer->statement, *r = reader->statement;
    const Affine **to = indices_of_reader(context, producer, reader);
    if (to == NULL)
        return false;
    const Affine *value = affine_substitute(context->arena, c->value, p->outer, p->index, to);
    bool found = false;
    for (int i = 0; i < r->constraints && !found; i++)
        found =
            r->constraint[i].equality == c->equality && affine_equal(r->constraint[i].value, value);
    return found;
}

/* Whether a result is there wherever a reader asks for it. */
static bool is_there(Context *context, const Group *group, const Member *producer,
                     const Member *reader)
{
    const Statement *s = producer->statement;
    bool there = true;
    for (int c = 0; c < s->constraints && s->reduction == REDUCE_NONE; c++)
        there = there && is_of_shared(group, producer, &s->constraint[c]) &&
                binds_alike(context, producer, &s->constraint[c], reader);
    return there;
}

int plan_held(Context *context, const Group *group, int m, const Expr *read)
{
    if (is_restricted(group, &group->members.items[m]))
        return -1;
    for (int p = 0; p < m; p++) {
        const Member *producer = &group->members.items[p];
        const Statement *s = producer->statement;
        if (s->result == read->tensor && holds(group, producer) && s->reduction != REDUCE_ARGMAX &&
            is_there(context, group, producer, &group->members.items[m]) &&
            suits_lanes(producer, &group->members.items[m]) &&
            same_points(context, producer, &group->members.items[m], read))
            return p;
    }
    return -1;
}

struct Needs {
    Context *context;
    const Group *group;
    int member;
    bool *stored; /* by tensor id */
};

static void need_read(void *user, const Expr *read)
{
    struct Needs *needs = user;
    if (plan_held(needs->context, needs->group, needs->member, read) < 0)
        needs->stored[read->tensor->id] = true;
}

void locals_find(Context *context, const Module *module, ProgramPlan *plan)
{
    bool *stored = ARENA_ARRAY(context->arena, bool, module->ids);
    for (int g = 0; g < plan->groups.count; g++) {
        struct Needs needs = {context, plan->groups.items[g], 0, stored};
        for (; needs.member < needs.group->members.count; needs.member++)
            expr_reads(needs.group->members.items[needs.member].statement->value, need_read,
                       &needs);
    }
    for (int g = 0; g < plan->groups.count; g++) {
        Group *group = plan->groups.items[g];
        for (int m = 0; m < group->members.count; m++) {
            Tensor *t = group->members.items[m].statement->result;
            if (t->role == ROLE_VALUE && !stored[t->id] &&
                (t->gradient_of != NULL || !program_observes(plan->program, t)))
                LIST_PUSH(context->arena, &group->locals, t);
        }
    }
}
