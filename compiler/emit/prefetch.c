/* Parameters that are updated from a tile, and what their optimizer keeps, were touched a whole
   step ago, and a tile takes a piece of many rows: no stream brings them. They are asked for a few
   at a time, spread over the steps of the sum; all at once they would have to wait for each other.
 */
#include "emit/prefetch.h"
#include "emit/address.h"
#include "emit/element.h"
#include "emit/vector.h"
#include "ir/inline.h"

/* What no cache keeps from one step of training to the next. */
static const int64_t far_bytes = 1 << 18;
/* Steps of a sum beside which waiting for what its tile's end touches is nothing. */
static const int64_t long_sum = 1024;

typedef struct Finder {
    Kernel *kernel;
    int member;
    Block lines; /* for all members */
} Finder;

/* Whether vectors of it are updated in place. */
static bool is_far(const Kernel *kernel, const Expr *read)
{
    const Tensor *t = read->tensor;
    if ((t->role != ROLE_PARAMETER && t->role != ROLE_STATE) || kernel_holder(kernel, read) >= 0 ||
        tensor_elements(t) * (int64_t)dtype_size(t->dtype) < far_bytes)
        return false;
    for (int d = 0; d < t->rank; d++)
        if (read->subscript[d].affine == NULL)
            return false;
    const Affine *address =
        address_affine(kernel->arena, address_layout(kernel->arena, t), read->subscript, 0);
    return affine_coefficient(address, kernel->lane) == 1;
}

static void note_read(void *user, const Expr *read)
{
    Finder *finder = user;
    if (!is_far(finder->kernel, read))
        return;
    const char *line = arena_format(finder->kernel->arena, "PREFETCH(&%s);",
                                    element_text(finder->kernel, 0, read->tensor, read->subscript));
    for (int i = 0; i < finder->lines.lines.count; i++)
        if (string_equal(finder->lines.lines.items[i].text, line))
            return;
    block_add(&finder->lines, line);
}

/* Whether a prefetch in the sum pays: its loops are boxes, and there is little to compute. */
static bool is_short(const Kernel *kernel)
{
    const Statement *s = kernel_member(kernel, 0)->statement;
    int64_t steps = 1;
    for (int i = s->outer; i < s->outer + s->reduced; i++)
        steps *= s->index[i]->extent;
    return s->constraints == 0 && !kernel_member(kernel, 0)->lane_reduced && steps <= long_sum;
}

/* The axis of which the sum's tile has the most points, all of them inside; -1: none. */
static int longest_axis(const Kernel *kernel)
{
    int longest = -1;
    int64_t most = 1;
    for (int a = 0; a < kernel->group->shared; a++) {
        const Axis *axis = &kernel->group->axes.items[a];
        if ((axis->extent % axis->tile != 0 && !kernel->axis[a].edge) ||
            kernel_points(kernel, 0, a) <= most)
            continue;
        most = kernel_points(kernel, 0, a);
        longest = a;
    }
    return longest;
}

/* The steps of the sum's loops at which lines are asked for: of the innermost one that has one for
   each point, at the first step of the others. NULL: there are too few. */
static const char *when(const Kernel *kernel, int64_t points, const Index **loop, int64_t *every)
{
    const Member *head = kernel_member(kernel, 0);
    const Statement *s = head->statement;
    Text text = text_new(kernel->arena);
    *loop = NULL;
    for (int i = s->outer + s->reduced - 1; i >= s->outer; i--) {
        const Index *block = kernel->axis[head->axis[i]].block;
        if (block == NULL)
            continue;
        const char *and = text.length > 0 ? " && " : "";
        if (*loop != NULL || block->extent < points) {
            text_format(&text, "%s%s == 0", and, block->name);
            continue;
        }
        *loop = block;
        *every = block->extent / points;
        if (*every > 1)
            text_format(&text, "%s%s %% %lld == 0", and, block->name, (long long)*every);
        if (block->extent > *every * points)
            text_format(&text, "%s%s < %lld", text.length > 0 ? " && " : "", block->name,
                        (long long)(*every * points));
    }
    return *loop == NULL ? NULL : text.data;
}

/* if (k % 8 == 0) { const int row = k / 8; for the other points PREFETCH(...); } */
void prefetch_write(Kernel *kernel, Block *block)
{
    const Group *group = kernel->group;
    const Member *head = &group->members.items[0];
    const int axis = longest_axis(kernel);
    Finder finder = {kernel, 1, block_new(kernel->arena)};
    if (axis < 0 || !is_short(kernel))
        return;
    for (; finder.member < group->members.count; finder.member++)
        if (group->members.items[finder.member].lane == head->lane)
            expr_reads(kernel->statement[finder.member].value, note_read, &finder);
    const Index *loop;
    int64_t every = 1;
    const char *condition = when(kernel, kernel_points(kernel, 0, axis), &loop, &every);
    if (finder.lines.lines.count == 0 || condition == NULL)
        return;
    Block body = finder.lines;
    for (int a = group->shared - 1; a >= 0; a--)
        if (a != axis && kernel_points(kernel, 0, a) > 1)
            body = kernel_loop(kernel, 0, a, true, body);
    Block all = block_new(kernel->arena);
    const char *point = kernel_point(kernel, 0, axis)->name;
    if (!block_mentions(&body, point))
        return;
    emitter_need(kernel->emitter, HELPER_VECTOR, "prefetch");
    block_add(&all, every > 1
                        ? arena_format(kernel->arena, "const int %s = %s / %lld;", point,
                                       loop->name, (long long)every)
                        : arena_format(kernel->arena, "const int %s = %s;", point, loop->name));
    block_append(&all, &body);
    all = condition[0] == '\0'
              ? block_scope(&all)
              : block_wrap(arena_format(kernel->arena, "if (%s)", condition), &all);
    block_append(block, &all);
}
