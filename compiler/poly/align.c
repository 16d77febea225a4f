/* A read of a result lines up with its definition subscript by subscript: both sides are sums of
   indices in a mixed radix (often just one index), refined until they have the same digits. */
#include "poly/align.h"
#include "ir/split.h"

enum { MAX_DIGITS = 8 };

struct Aligner {
    Context *context;
    Module *module;
    Group *group;
    Statement *statement;
    const Index *step; /* runs over the axis of the steps; or NULL */
    LIST(int) axis;    /* by position of the index */
    bool failed;
};

/* The digits of a subscript, the most significant first. */
struct Digits {
    int count;
    const Index *index[MAX_DIGITS];
};

static int position_in(const Statement *s, const Index *index)
{
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (s->index[i] == index)
            return i;
    return -1;
}

/* False for what is no mixed-radix sum from 0 on. */
static bool digits_of(const Affine *affine, struct Digits *digits)
{
    digits->count = 0;
    if (affine->constant != 0 || affine->count > MAX_DIGITS)
        return false;
    int64_t below = 1;
    for (int n = 0; n < affine->count; n++) {
        const Index *next = affine_index_of(affine, below);
        if (next == NULL)
            return false;
        for (int i = digits->count++; i > 0; i--)
            digits->index[i] = digits->index[i - 1];
        digits->index[0] = next;
        below *= next->extent;
    }
    return true;
}

/* ---- Splitting ---- */

static void insert_axis(Context *context, Group *group, int at, Axis axis)
{
    LIST_PUSH(context->arena, &group->axes, axis);
    for (int a = group->axes.count - 1; a > at; a--)
        group->axes.items[a] = group->axes.items[a - 1];
    group->axes.items[at] = axis;
}

static void split_member(Context *context, Module *module, Member *member, int axis, int64_t size,
                         const char *name)
{
    Statement *s = member->statement;
    const int count = s->outer + s->reduced;
    const Index *found = member_index(member, axis);
    int *moved = ARENA_ARRAY(context->arena, int, count + 1), next = 0;
    for (int i = 0; i < count; i++) {
        moved[next++] = member->axis[i] > axis ? member->axis[i] + 1 : member->axis[i];
        if (member->axis[i] == axis)
            moved[next++] = axis + 1;
    }
    const Index *quotient, *remainder;
    if (found != NULL)
        statement_split(module, s, found, size, name, &quotient, &remainder);
    if (member->lane > axis)
        member->lane++;
    member->axis = moved;
}

void group_split_axis(Context *context, Module *module, Group *group, int axis, int64_t size,
                      const char *name)
{
    for (int m = 0; m < group->members.count; m++) {
        Member *member = &group->members.items[m];
        split_member(context, module, member, axis, size, name);
        if (name == NULL && member_index(member, axis + 1) != NULL)
            name = member_index(member, axis + 1)->name;
    }
    Axis inner = group->axes.items[axis];
    inner.extent = size;
    inner.name = name;
    group->axes.items[axis].extent /= size;
    insert_axis(context, group, axis + 1, inner);
    group->shared += inner.shared;
}

static void split_axis(struct Aligner *a, int axis, int64_t size, const char *name)
{
    if (a->group->axes.items[axis].step) { /* the loop around the group stays as it is */
        a->failed = true;
        return;
    }
    group_split_axis(a->context, a->module, a->group, axis, size, name);
    for (int i = 0; i < a->axis.count; i++)
        if (a->axis.items[i] > axis)
            a->axis.items[i]++;
}

static void split_own(struct Aligner *a, const Index *index, int64_t size, const char *name)
{
    const int at = position_in(a->statement, index);
    if (a->axis.items[at] >= 0) { /* already on an axis: that must be split, then */
        split_axis(a, a->axis.items[at], size, name);
    }
    if (a->failed)
        return;
    const int axis = a->axis.items[at];
    const Index *quotient, *remainder;
    statement_split(a->module, a->statement, index, size, name, &quotient, &remainder);
    LIST_PUSH(a->context->arena, &a->axis, -1);
    for (int i = a->axis.count - 1; i > at; i--)
        a->axis.items[i] = a->axis.items[i - 1];
    a->axis.items[at + 1] = axis >= 0 ? axis + 1 : -1;
}

/* ---- Matching ---- */

static void set_axis(struct Aligner *a, const Index *index, int axis)
{
    const int at = position_in(a->statement, index);
    if (at < 0 || index->extent != a->group->axes.items[axis].extent ||
        (a->axis.items[at] >= 0 && a->axis.items[at] != axis)) {
        a->failed = true;
        return;
    }
    for (int i = 0; i < a->axis.count; i++)
        if (i != at && a->axis.items[i] == axis)
            a->failed = true; /* a diagonal */
    a->axis.items[at] = axis;
}

static int axis_of(const Member *member, const Index *index)
{
    return member->axis[position_in(member->statement, index)];
}

static int64_t product_from(const struct Digits *digits, int first)
{
    int64_t product = 1;
    for (int i = first; i < digits->count; i++)
        product *= digits->index[i]->extent;
    return product;
}

/* Splits the first digit that is longer than its counterpart. True when something was split: the
   digits are then taken afresh. */
static bool refine(struct Aligner *a, const Member *producer, const struct Digits *written,
                   const struct Digits *read)
{
    for (int i = 0; i < written->count && i < read->count; i++) {
        const Index *w = written->index[i], *r = read->index[i];
        if (w->extent == r->extent)
            continue;
        const bool own = r->extent > w->extent; /* whose digit is too long */
        const struct Digits *shorter = own ? written : read;
        const int64_t size =
            product_from(shorter, i + 1) / product_from(own ? read : written, i + 1);
        const Index *longer = own ? r : w;
        if (size < 2 || longer->extent % size != 0 || longer->extent / size < 1 ||
            i + 1 >= shorter->count) {
            a->failed = true;
            return false;
        }
        const char *name = shorter->index[i + 1]->name;
        if (own)
            split_own(a, r, size, name);
        else
            split_axis(a, axis_of(producer, w), size, name);
        return true;
    }
    return false;
}

/* Lines up one subscript of a read with the producer's subscript of the same dimension. */
static void align_subscript(struct Aligner *a, int m, int dim, const Expr *read)
{
    const Member *producer = &a->group->members.items[m];
    const Affine *written = producer->statement->subscript[dim];
    const Affine *subscript = read->subscript[dim].affine;
    struct Digits w, r;
    if (affine_is_constant(written) && affine_equal(written, subscript))
        return;
    if (!digits_of(written, &w) || !digits_of(subscript, &r)) {
        a->failed = true;
        return;
    }
    if (product_from(&w, 0) != product_from(&r, 0) || refine(a, producer, &w, &r) || a->failed) {
        a->failed |= product_from(&w, 0) != product_from(&r, 0);
        return;
    }
    for (int i = 0; i < w.count; i++)
        set_axis(a, r.index[i], axis_of(producer, w.index[i]));
}

struct Search {
    const Group *group;
    int read, wanted; /* the number of the read that is looked at, and of the one looked for */
    int member;       /* its producer */
    const Expr *found;
};

static int producer_of(const Group *group, const Tensor *tensor)
{
    for (int m = 0; m < group->members.count; m++)
        if (group->members.items[m].statement->result == tensor ||
            group->members.items[m].statement->argument == tensor)
            return m;
    return -1;
}

static void find_read(void *user, const Expr *read)
{
    struct Search *search = user;
    const int m = producer_of(search->group, read->tensor);
    if (m < 0 || search->read++ != search->wanted)
        return;
    search->member = m;
    search->found = read;
}

/* The statement's n-th read of a result of the group, as it is now. */
static struct Search nth_read(const struct Aligner *a, int n)
{
    struct Search search = {a->group, 0, n, -1, NULL};
    expr_reads(a->statement->value, find_read, &search);
    return search;
}

/* Whether a read goes to another step than that of the statement. */
static bool is_of_other_step(const struct Aligner *a, int m, const Expr *read)
{
    const Member *producer = &a->group->members.items[m];
    const Index *index = a->step == NULL ? NULL : member_index(producer, 0);
    for (int d = 0; index != NULL && d < read->count; d++) {
        const Affine *written = producer->statement->subscript[d], *at = read->subscript[d].affine;
        if (!affine_uses(written, index) || at == NULL)
            continue;
        const Affine *to = affine_index(a->context->arena, a->step);
        written = affine_substitute(a->context->arena, written, 1, &index, &to);
        const Affine *difference = affine_sub(a->context->arena, at, written);
        return affine_is_constant(difference) && difference->constant != 0;
    }
    return false;
}

/* Splits replace the statement's expression: after one, the reads are looked at again. */
static void align_reads(struct Aligner *a)
{
    for (int n = 0; !a->failed; n++) {
        struct Search search = nth_read(a, n);
        if (search.found == NULL)
            return;
        if (is_of_other_step(a, search.member, search.found))
            continue;
        for (int d = 0; d < search.found->count && !a->failed; d++) {
            if (search.found->subscript[d].affine == NULL) {
                a->failed = true; /* any element may be read */
                return;
            }
            const int before = a->module->ids;
            align_subscript(a, search.member, d, search.found);
            if (a->module->ids != before) { /* an index was split: its digits are new */
                search = nth_read(a, n);
                d--;
            }
        }
    }
}

int *group_align(Context *context, Module *module, Group *group, Statement *s, const Index *step)
{
    struct Aligner a = {
        .context = context, .module = module, .group = group, .statement = s, .step = step};
    for (int i = 0; i < s->outer + s->reduced; i++)
        LIST_PUSH(context->arena, &a.axis, s->index[i] == step ? 0 : -1);
    align_reads(&a);
    bool any = false;
    for (int i = 0; i < a.axis.count; i++)
        any |= a.axis.items[i] >= 0;
    return a.failed || !any ? NULL : a.axis.items;
}
