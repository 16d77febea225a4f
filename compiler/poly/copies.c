#include "poly/copies.h"
#include "ir/inline.h"
#include "ir/split.h"
#include "poly/digits.h"

typedef struct Copy {
    const Tensor *of;
    Innermost innermost;
    Tensor *copy;
} Copy;

typedef struct Copier {
    Context *context;
    Module *module;
    Program *program;
    ProgramPlan *plan;
    const Accesses *accesses;
    LIST(Copy) copies;
    LIST(Group *) groups;         /* the new list */
    LIST(Statement *) statements; /* likewise */
    const Member *member;         /* at hand */
    const Loop *loop;             /* around its group; NULL: none */
    const Loop **defined_in;      /* by tensor id: the loop around the group that defines it */
    const Statement **part; /* by tensor id: its definition, below a diagonal; NULL: it is whole */
    int ids;                /* of tensors, before copies */
    bool saves;             /* copies are not kept for what comes later */
} Copier;

static const char *letter_of(Arena *arena, const Tensor *t, int dim)
{
    static const char *const image[] = {"n", "c", "h", "w"};
    return t->rank == 4 ? image[dim] : arena_format(arena, "i%d", dim);
}

/* Of several definitions of a tensor each defines a part of the whole. */
static void find_parts(Copier *copier)
{
    const Program *program = copier->program;
    bool *defined = ARENA_ARRAY(copier->context->arena, bool, copier->ids);
    copier->part = ARENA_ARRAY(copier->context->arena, const Statement *, copier->ids);
    for (int i = 0; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        copier->part[s->result->id] = !defined[s->result->id] && statement_is_partial(s) ? s : NULL;
        defined[s->result->id] = true;
    }
}

/* Splits the copy's indices in the blocks of the definition, and gives it the same constraints;
   `lane` is the copy's lane index before and after. */
static void restrict_to_part(Copier *copier, Statement *copy, const Statement *definition,
                             const Index **lane)
{
    Arena *arena = copier->context->arena;
    const Index **from = ARENA_ARRAY(arena, const Index *, definition->outer + 1);
    const Affine **to = ARENA_ARRAY(arena, const Affine *, definition->outer + 1);
    const Statement whole = *copy; /* with an index for each dimension */
    for (int i = 0; i < definition->outer; i++) {
        from[i] = definition->index[i];
        for (int d = 0; d < whole.outer; d++) {
            const int64_t block = affine_coefficient(definition->subscript[d], from[i]);
            const Index *quotient = whole.index[d], *remainder = NULL;
            if (block == 0 || (block == 1 && affine_as_index(definition->subscript[d]) == NULL))
                continue; /* of a remainder no constraint says anything */
            if (block > 1)
                statement_split(copier->module, copy, whole.index[d], block, NULL, &quotient,
                                &remainder);
            if (*lane == whole.index[d] && block > 1)
                *lane = remainder;
            to[i] = affine_index(arena, quotient);
        }
        if (to[i] == NULL)
            to[i] = affine_constant(arena, 0);
    }
    for (int c = 0; c < definition->constraints; c++)
        statement_constrain(
            copier->module, copy,
            affine_substitute(arena, definition->constraint[c].value, definition->outer, from, to),
            definition->constraint[c].equality);
}

/* copy[i...] = of[i...], with lanes over what lies innermost in the copy. */
static Statement *copy_statement(Copier *copier, Tensor *copy, Tensor *of, Innermost innermost,
                                 Origin origin, const Index **lane)
{
    Arena *arena = copier->context->arena;
    const Index *index[TENSOR_MAX_RANK], *remainder;
    const Affine *subscript[TENSOR_MAX_RANK];
    for (int d = 0; d < of->rank; d++) {
        index[d] = index_new(copier->module, letter_of(arena, of, d), of->extent[d]);
        subscript[d] = affine_index(arena, index[d]);
    }
    Statement *s = statement_pointwise(copier->module, copier->program, copy, index,
                                       expr_read_affine(arena, of, subscript), origin);
    copier->program->statements.count--; /* it is put in its place later */
    const Statement *part = copier->part[of->id];
    *lane = index[innermost.dim];
    if (innermost.split > 1)
        statement_split(copier->module, s, index[innermost.dim], innermost.split, NULL, lane,
                        &remainder);
    else if (part != NULL)
        restrict_to_part(copier, s, part, lane);
    return s;
}

static void open_group(Copier *copier, Statement *s, const Index *lane)
{
    Arena *arena = copier->context->arena;
    Group *group = ARENA_NEW(arena, Group);
    Member member = {s, ARENA_ARRAY(arena, int, s->outer), -1, false};
    for (int i = 0; i < s->outer; i++) {
        const Axis axis = {s->index[i]->name, s->index[i]->extent, 1, true, false, false};
        member.axis[i] = i;
        if (s->index[i] == lane)
            member.lane = i;
        LIST_PUSH(arena, &group->axes, axis);
    }
    group->shared = s->outer;
    LIST_PUSH(arena, &group->members, member);
    LIST_PUSH(arena, &copier->groups, group);
    LIST_PUSH(arena, &copier->statements, s);
}

static Tensor *copy_of(Copier *copier, Tensor *of, Innermost innermost, Origin origin)
{
    for (int i = 0; i < copier->copies.count; i++) {
        const Copy *known = &copier->copies.items[i];
        if (known->of == of && known->innermost.dim == innermost.dim &&
            known->innermost.split == innermost.split)
            return known->copy;
    }
    Tensor *copy = tensor_new(
        copier->module, copier->program, arena_format(copier->context->arena, "%s.copy", of->name),
        of->dtype == DTYPE_PAIR ? DTYPE_PAIR : DTYPE_F32, ROLE_VALUE, of->rank, of->extent, origin);
    copy->layout =
        layout_digits(copier->context, copy, innermost, (Outermost){-1, 0}, NULL, PANEL_NONE);
    const Index *lane;
    Statement *s = copy_statement(copier, copy, of, innermost, origin, &lane);
    open_group(copier, s, lane);
    const Copy fresh = {of, innermost, copy};
    LIST_PUSH(copier->context->arena, &copier->copies, fresh);
    return copy;
}

/* What the loop at hand defines is not there as a whole before it. */
static bool is_of_loop(const Copier *copier, const Tensor *tensor)
{
    return copier->loop != NULL && tensor->id < copier->ids &&
           copier->defined_in[tensor->id] == copier->loop;
}

static const Expr *read_copy(void *user, const Expr *leaf)
{
    Copier *copier = user;
    const Member *member = copier->member;
    const Lane lane = {member_index(member, member->lane), 1};
    if (leaf->kind != EXPR_READ || is_of_loop(copier, leaf->tensor) ||
        !lane_wants_copy(member->statement, leaf, lane, &copier->context->options->target,
                         copier->accesses))
        return leaf;
    const Innermost demand = lane_demand(leaf->tensor, leaf->subscript, lane);
    if (demand.split > 1 && copier->part[leaf->tensor->id] != NULL)
        return leaf;
    return expr_read(copier->context->arena,
                     copy_of(copier, leaf->tensor, demand, member->statement->origin),
                     leaf->subscript);
}

static void visit_group(Copier *copier, Group *group)
{
    Member *head = &group->members.items[0];
    copier->member = head;
    copier->loop = group->loop;
    if (head->lane >= 0 && statement_is_contraction(head->statement))
        head->statement->value =
            expr_map(copier->context->arena, head->statement->value, read_copy, copier);
}

static void find_loops(Copier *copier)
{
    copier->ids = copier->module->ids;
    copier->defined_in = ARENA_ARRAY(copier->context->arena, const Loop *, copier->ids);
    for (int g = 0; g < copier->plan->groups.count; g++) {
        const Group *group = copier->plan->groups.items[g];
        for (int m = 0; m < group->members.count; m++)
            copier->defined_in[group->members.items[m].statement->result->id] = group->loop;
    }
}

struct Merging {
    Copier *copier;
    const int *copies_before;
    int *heads; /* by the id of a statement: one more than the number of the group it heads */
};

static void merge_copies(void *user, Statement *s, int position)
{
    const struct Merging *merging = user;
    const int head = merging->heads[s->id], *before = merging->copies_before;
    Copier *copier = merging->copier;
    Arena *arena = copier->context->arena;
    (void)position;
    for (int c = head > 0 ? before[head - 1] : 0; head > 0 && c < before[head]; c++)
        LIST_PUSH(arena, &copier->program->statements, copier->statements.items[c]);
    LIST_PUSH(arena, &copier->program->statements, s);
}

/* The statements in their order, each copy before the first one that may read it: the groups have
   been visited in order, but a group's later members can stand far behind its first. */
static void merge_statements(Copier *copier, int group_count, const int *copies_before)
{
    Arena *arena = copier->context->arena;
    struct Merging merging = {copier, copies_before,
                              ARENA_ARRAY(arena, int, copier->module->ids + 1)};
    for (int g = 0; g < group_count; g++)
        merging.heads[copier->plan->groups.items[g]->members.items[0].statement->id] = g + 1;
    program_rewrite(arena, copier->program, merge_copies, &merging);
}

static void insert_in(Copier *copier)
{
    ProgramPlan *plan = copier->plan;
    const int count = plan->groups.count;
    int *before = ARENA_ARRAY(copier->context->arena, int, count + 1), forward = plan->forward;
    find_loops(copier);
    find_parts(copier);
    for (int g = 0; g < count;) { /* copies for the groups of a loop come before all of it */
        const int first = g, end = plan_loop_end(plan, g);
        if (g == plan->forward)
            forward = copier->groups.count;
        before[first] = copier->statements.count;
        copier->copies.count = copier->saves ? 0 : copier->copies.count;
        for (; g < end; g++)
            visit_group(copier, plan->groups.items[g]);
        for (int i = first + 1; i < end; i++)
            before[i] = copier->statements.count;
        for (int i = first; i < end; i++)
            LIST_PUSH(copier->context->arena, &copier->groups, plan->groups.items[i]);
    }
    before[count] = copier->statements.count;
    if (plan->forward >= count)
        forward = copier->groups.count;
    merge_statements(copier, count, before);
    plan->forward = forward;
    plan->groups.count = 0;
    for (int g = 0; g < copier->groups.count; g++)
        LIST_PUSH(copier->context->arena, &plan->groups, copier->groups.items[g]);
}

void copies_insert(Context *context, Module *module, Plan *plan, const Accesses *accesses,
                   bool saves)
{
    ProgramPlan *const plans[] = {&plan->train, &plan->eval};
    Program *const programs[] = {module->train, module->eval};
    for (int p = 0; p < 2; p++) {
        Copier copier = {.context = context,
                         .module = module,
                         .program = programs[p],
                         .plan = plans[p],
                         .accesses = accesses,
                         .saves = saves};
        insert_in(&copier);
    }
}
