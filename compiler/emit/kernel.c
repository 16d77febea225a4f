/* The variables of a kernel: blocks, points and lanes of its axes, parameters, what registers hold.
 */
#include "emit/kernel.h"
#include "emit/integers.h"
#include "ir/condition.h"
#include "ir/inline.h"
#include "ir/place.h"
#include "ir/transform.h"
#include <string.h>

/* ---- Setting up ---- */

const char *kernel_name(Kernel *kernel, const char *wanted)
{
    const char *name =
        names_local(kernel->emitter->names, wanted, kernel->names.count, kernel->names.items);
    LIST_PUSH(kernel->arena, &kernel->names, name);
    return name;
}

const char *kernel_last_name(const char *name)
{
    const char *last = name;
    for (const char *c = name; *c != '\0'; c++)
        if (*c == '.' && c[1] != '\0' && !(c[1] >= '0' && c[1] <= '9'))
            last = c + 1;
    return last;
}

static const Index *variable(Kernel *kernel, const char *wanted, int64_t extent, int id)
{
    Index *index = ARENA_NEW(kernel->arena, Index);
    *index = (Index){kernel_name(kernel, wanted), extent, id};
    return index;
}

static bool is_lane_axis(const Group *group, int axis)
{
    for (int m = 0; m < group->members.count; m++)
        if (group->members.items[m].lane == axis)
            return true;
    return false;
}

/* Whether the last tile of an axis has less points, or less vectors where it has lanes. */
static bool has_edge(const Kernel *kernel, int a)
{
    const Axis *axis = &kernel->group->axes.items[a];
    const int64_t unit = is_lane_axis(kernel->group, a) ? kernel->width : 1;
    return (axis->extent + unit - 1) / unit * unit % axis->tile != 0;
}

static void set_points(Kernel *kernel, int axis, int64_t points)
{
    KernelAxis *own = &kernel->axis[axis];
    const int64_t vectors = (points + kernel->width - 1) / kernel->width;
    own->points = own->point == NULL ? 1 : points;
    own->vectors = own->vector == NULL ? 1 : vectors;
}

/* "k" counts the points of an axis, "kb" its blocks where they are more than a point, "kv" vectors.
 */
static void name_axes(Kernel *kernel)
{
    const Group *group = kernel->group;
    kernel->axis = arena_array(kernel->arena, sizeof *kernel->axis, (size_t)group->axes.count);
    for (int a = 0; a < group->axes.count; a++) {
        const Axis *axis = &group->axes.items[a];
        const char *name = kernel->canonical ? arena_format(kernel->arena, "a%d", a) : axis->name;
        const int64_t blocks = (axis->extent + axis->tile - 1) / axis->tile;
        KernelAxis *own = &kernel->axis[a];
        if (blocks > 1)
            own->block =
                variable(kernel, axis->tile > 1 ? arena_format(kernel->arena, "%sb", name) : name,
                         blocks, 3 * a);
        if (axis->tile > 1)
            own->point = variable(kernel, name,
                                  axis->tile < axis->extent ? axis->tile : axis->extent, 3 * a + 1);
        if (is_lane_axis(group, a) && axis->tile > kernel->width)
            own->vector = variable(kernel, arena_format(kernel->arena, "%sv", name),
                                   axis->tile / kernel->width, 3 * a + 2);
        own->edge = axis->shared && blocks > 1 && has_edge(kernel, a) &&
                    statement_is_contraction(group->members.items[0].statement);
        set_points(kernel, a, axis->tile < axis->extent ? axis->tile : axis->extent);
    }
    if (group_step_axes(group) && kernel->axis[0].block != NULL)
        kernel->step = kernel->axis[0].block->name;
    kernel->lane = variable(kernel, "lane", kernel->width, 3 * group->axes.count);
}

const Index *kernel_point(const Kernel *kernel, int m, int axis)
{
    const KernelAxis *own = &kernel->axis[axis];
    return kernel_member(kernel, m)->lane == axis ? own->vector : own->point;
}

int64_t kernel_points(const Kernel *kernel, int m, int axis)
{
    const KernelAxis *own = &kernel->axis[axis];
    return kernel_member(kernel, m)->lane == axis ? own->vectors : own->points;
}

/* ---- The last tiles of an axis ---- */

/* A variable of a single point, where the text mentions it. */
static void add_only_point(const Kernel *kernel, Block *block, const Block *body,
                           const Index *point, int64_t points)
{
    if (point != NULL && points == 1 && block_mentions(body, point->name))
        block_add(block, arena_format(kernel->arena, "const int %s = 0;", point->name));
}

/* A text, after which names that it declares are free again: it stands in braces. */
static Block one_variant(Kernel *kernel, Block (*body)(Kernel *kernel, void *user), void *user)
{
    const int members = kernel->group->members.count;
    const int names = kernel->names.count, run = kernel->prologue_names.count;
    const char **held = ARENA_ARRAY(kernel->arena, const char *, members);
    const char **numbers = ARENA_ARRAY(kernel->arena, const char *, members);
    memcpy(held, kernel->held, (size_t)members * sizeof *held);
    memcpy(numbers, kernel->numbers, (size_t)members * sizeof *numbers);
    const Block text = body(kernel, user);
    memcpy(kernel->held, held, (size_t)members * sizeof *held);
    memcpy(kernel->numbers, numbers, (size_t)members * sizeof *numbers);
    kernel->names.count = names;
    for (int i = run; i < kernel->prologue_names.count; i++)
        LIST_PUSH(kernel->arena, &kernel->names, kernel->prologue_names.items[i]);
    Block block = block_new(kernel->arena);
    for (int a = 0; a < kernel->group->axes.count; a++) {
        const KernelAxis *own = &kernel->axis[a];
        add_only_point(kernel, &block, &text, own->point, own->points);
        add_only_point(kernel, &block, &text, own->vector, own->vectors);
    }
    block_append(&block, &text);
    return block;
}

static Block variants_from(Kernel *kernel, int axis, Block (*body)(Kernel *kernel, void *user),
                           void *user)
{
    while (axis < kernel->group->axes.count && !kernel->axis[axis].edge)
        axis++;
    if (axis == kernel->group->axes.count)
        return one_variant(kernel, body, user);
    const Axis *a = &kernel->group->axes.items[axis];
    const Index *block = kernel->axis[axis].block;
    Block whole = variants_from(kernel, axis + 1, body, user);
    set_points(kernel, axis, a->extent % a->tile);
    const Block last = variants_from(kernel, axis + 1, body, user);
    set_points(kernel, axis, a->tile);
    whole = block_wrap(
        arena_format(kernel->arena, "if (%s < %lld)", block->name, (long long)block->extent - 1),
        &whole);
    const Block rest = block_wrap("else", &last);
    block_append(&whole, &rest);
    return whole;
}

Block kernel_variants(Kernel *kernel, Block (*body)(Kernel *kernel, void *user), void *user)
{
    return variants_from(kernel, 0, body, user);
}

Block kernel_loop(const Kernel *kernel, int m, int axis, bool unroll, Block body)
{
    const Axis *a = &kernel->group->axes.items[axis];
    const Index *point = kernel_point(kernel, m, axis), *block = kernel->axis[axis].block;
    const char *name = point->name;
    if (point == kernel->axis[axis].point && block != NULL && a->extent % a->tile != 0 &&
        !kernel->axis[axis].edge)
        body = block_wrap(arena_format(kernel->arena, "if (%lld * %s + %s < %lld)",
                                       (long long)a->tile, block->name, name, (long long)a->extent),
                          &body);
    return block_wrap(arena_format(kernel->arena, "%sfor (int %s = 0; %s < %lld; %s++)",
                                   unroll ? "UNROLL " : "", name, name,
                                   (long long)kernel_points(kernel, m, axis), name),
                      &body);
}

const Affine *kernel_index(const Kernel *kernel, int m, int position)
{
    Arena *arena = kernel->arena;
    const int axis = kernel_member(kernel, m)->axis[position];
    const bool lane = kernel_member(kernel, m)->lane == axis;
    const KernelAxis *own = &kernel->axis[axis];
    const Affine *value = affine_constant(arena, 0);
    if (own->block != NULL)
        value = affine_scale(arena, affine_index(arena, own->block),
                             kernel->group->axes.items[axis].tile);
    const Index *point = kernel_point(kernel, m, axis);
    if (point != NULL)
        value =
            affine_add(arena, value,
                       affine_scale(arena, affine_index(arena, point), lane ? kernel->width : 1));
    return lane ? affine_add(arena, value, affine_index(arena, kernel->lane)) : value;
}

/* Of all of a member's indices. */
static const Affine **kernel_indices(const Kernel *kernel, int m)
{
    const Statement *s = kernel_member(kernel, m)->statement;
    const Affine **index = ARENA_ARRAY(kernel->arena, const Affine *, s->outer + s->reduced);
    for (int i = 0; i < s->outer + s->reduced; i++)
        index[i] = kernel_index(kernel, m, i);
    return index;
}

const Affine *kernel_number(const Kernel *kernel, int m, int from)
{
    const Statement *s = kernel_member(kernel, m)->statement;
    const int count = s->outer + s->reduced;
    return affine_substitute(kernel->arena,
                             affine_row_major(kernel->arena, count - from, s->index + from), count,
                             s->index, kernel_indices(kernel, m));
}

struct Substitution {
    Kernel *kernel;
    int member, count;
    const Affine **to;
};

/* Over the loop variables; what is held in registers is remembered. */
static const Expr *substitute_leaf(void *user, const Expr *leaf)
{
    const struct Substitution *substitution = user;
    Kernel *kernel = substitution->kernel;
    const int m = substitution->member;
    const Expr *e = expr_substitute(kernel->arena, leaf, substitution->count,
                                    kernel_member(kernel, m)->statement->index, substitution->to);
    const int producer =
        leaf->kind != EXPR_READ ? -1 : plan_held(kernel->emitter->context, kernel->group, m, leaf);
    if (producer < 0)
        return e;
    const HeldRead held = {e, producer};
    LIST_PUSH(kernel->arena, &kernel->held_reads, held);
    kernel->held[producer] = "";
    return e;
}

/* The factor of a sum that is met at a single place (ir/place.h). Not where a tile has several
   points of what tells the place: each of them has its own. */
static const Expr *met_once(const Kernel *kernel, int m)
{
    const Member *member = kernel_member(kernel, m);
    const Statement *s = member->statement;
    const Expr *place = place_factor(s);
    for (int i = 0; place != NULL && i < s->outer + s->reduced; i++)
        if (kernel_point(kernel, m, member->axis[i]) != NULL &&
            expr_uses_index(place->argument[0], s->index[i]))
            place = NULL;
    return place;
}

static void substitute_member(Kernel *kernel, int m, Statement *out)
{
    Arena *arena = kernel->arena;
    const Statement *s = kernel_member(kernel, m)->statement;
    const int count = s->outer + s->reduced;
    struct Substitution substitution = {kernel, m, count, kernel_indices(kernel, m)};
    const Affine **subscript = ARENA_ARRAY(arena, const Affine *, s->result->rank);
    for (int d = 0; d < s->result->rank; d++)
        subscript[d] = affine_substitute(arena, s->subscript[d], count, s->index, substitution.to);
    const Expr *place = met_once(kernel, m);
    if (place != NULL)
        kernel->place[m] = expr_map(arena, place->argument[0], substitute_leaf, &substitution);
    *out = *s;
    out->subscript = subscript;
    const Expr *value = place != NULL ? place_value(arena, s) : s->value;
    out->value = condition_decide(arena, expr_map(arena, value, substitute_leaf, &substitution));
}

/* ---- Operands ---- */

const Operand *kernel_operand(const Kernel *kernel, const Tensor *tensor)
{
    tensor = storage_tensor(tensor);
    for (int i = 0; i < kernel->operands.count; i++)
        if (kernel->operands.items[i].tensor == tensor ||
            kernel->operands.items[i].result == tensor)
            return &kernel->operands.items[i];
    return NULL;
}

static void add_operand(Kernel *kernel, const Tensor *tensor, bool written)
{
    const bool local = tensors_have(&kernel->group->locals, tensor);
    if (tensor->role == ROLE_SCALAR || (tensor->role == ROLE_CONSTANT && tensor->rank < 2) ||
        (local && tensor->gradient_of == NULL))
        return;
    tensor = storage_tensor(tensor);
    const Tensor *place = group_in_place_of(kernel->group, tensor);
    for (int i = 0; i < kernel->operands.count; i++) {
        Operand *known = &kernel->operands.items[i];
        if (known->tensor != tensor && known->tensor != place)
            continue;
        known->written |= written;
        known->result = known->tensor == tensor ? known->result : tensor;
        return;
    }
    const Operand operand = {tensor, NULL, NULL, written, local};
    LIST_PUSH(kernel->arena, &kernel->operands, operand);
}

int kernel_holder(const Kernel *kernel, const Expr *read)
{
    for (int i = 0; i < kernel->held_reads.count; i++)
        if (kernel->held_reads.items[i].read == read)
            return kernel->held_reads.items[i].producer;
    return -1;
}

void kernel_same_holder(Kernel *kernel, const Expr *read, const Expr *like)
{
    const int producer = kernel_holder(kernel, like);
    const HeldRead held = {read, producer};
    if (producer >= 0 && kernel_holder(kernel, read) < 0)
        LIST_PUSH(kernel->arena, &kernel->held_reads, held);
}

bool kernel_writes_out(const Kernel *kernel, int m)
{
    const Member *member = kernel_member(kernel, m);
    const Statement *s = member->statement;
    if (!statement_is_transform(s) || s->constraints > 0 || kernel_is_looped(kernel, m) ||
        member->lane_reduced)
        return false;
    const Expr *table = transform_table(s->value);
    const Expr *rest = transform_rest(kernel->arena, s->value, table);
    for (int i = 0; i < s->outer + s->reduced; i++) {
        const int axis = member->axis[i];
        if (expr_uses_index(table, s->index[i]) &&
            (axis == member->lane || kernel->axis[axis].block != NULL ||
             (i < s->outer && expr_uses_index(rest, s->index[i]))))
            return false;
    }
    return true;
}

struct Collecting {
    Kernel *kernel;
    const Expr *written_out; /* the table of the member at hand: no array of the program; or NULL */
};

static void collect_read(void *user, const Expr *read)
{
    struct Collecting *collecting = user;
    if (kernel_holder(collecting->kernel, read) < 0 && read != collecting->written_out)
        add_operand(collecting->kernel, read->tensor, false);
}

/* What is read first, then what is written. A read that the loop variables decide is none. */
static void find_operands(Kernel *kernel)
{
    const Group *group = kernel->group;
    for (int m = 0; m < group->members.count; m++) {
        struct Collecting collecting = {kernel, NULL};
        if (kernel_writes_out(kernel, m))
            collecting.written_out = transform_table(kernel->statement[m].value);
        expr_reads(kernel->statement[m].value, collect_read, &collecting);
        if (kernel->place[m] != NULL)
            expr_reads(kernel->place[m], collect_read, &collecting);
    }
    for (int m = 0; m < group->members.count; m++) {
        add_operand(kernel, group->members.items[m].statement->result, true);
        if (group->members.items[m].statement->argument != NULL)
            add_operand(kernel, group->members.items[m].statement->argument, true);
    }
    for (int i = 0; i < group->cleared.count; i++)
        add_operand(kernel, group->cleared.items[i], true);
    for (int i = 0; i < kernel->operands.count; i++) {
        Operand *operand = &kernel->operands.items[i];
        operand->name =
            kernel_name(kernel, kernel->canonical
                                    ? arena_format(kernel->arena, "t%d", i)
                                    : arena_format(kernel->arena, "%s.in", operand->tensor->name));
        if (!kernel->canonical)
            operand->name = kernel->emitter->place[operand->tensor->id].name;
    }
}

bool kernel_is_looped(const Kernel *kernel, int m)
{
    return member_is_looped(kernel->group, kernel_member(kernel, m));
}

static const char *integer_type(const Kernel *kernel)
{
    const char *integer = "int";
    for (int m = 0; m < kernel->group->members.count && string_equal(integer, "int"); m++)
        integer = integers_of(&kernel->statement[m], NULL);
    return integer;
}

Kernel kernel_new(Emitter *emitter, const Group *group, bool canonical)
{
    const int members = group->members.count;
    Kernel kernel = {.emitter = emitter,
                     .arena = emitter->arena,
                     .group = group,
                     .width = target_lanes(&emitter->context->options->target),
                     .canonical = canonical,
                     .prologue = block_new(emitter->arena)};
    kernel.held = ARENA_ARRAY(kernel.arena, const char *, members);
    kernel.place = ARENA_ARRAY(kernel.arena, const Expr *, members);
    kernel.numbers = ARENA_ARRAY(kernel.arena, const char *, members);
    kernel.fixed = ARENA_ARRAY(kernel.arena, int64_t, group->axes.count + 1);
    for (int a = 0; a < group->axes.count; a++)
        kernel.fixed[a] = -1;
    name_axes(&kernel);
    Statement *statement = arena_array(kernel.arena, sizeof *statement, (size_t)members);
    for (int m = 0; m < members; m++) {
        substitute_member(&kernel, m, &statement[m]);
        if (kernel_is_looped(&kernel, m))
            kernel.held[m] = "";
    }
    kernel.statement = statement;
    find_operands(&kernel);
    kernel.integer = integer_type(&kernel);
    return kernel;
}
