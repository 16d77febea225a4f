#include "emit/transform.h"
#include "emit/element.h"
#include "emit/number.h"
#include "emit/tile_store.h"
#include "emit/vector.h"
#include "ir/transform.h"
#include <math.h>

enum { MOST_AXES = 16 };

/* What is added up, at one point of the sum. */
typedef struct Summand {
    const char *text;
    const Expr *table; /* a read that is a number once the result is fixed as well */
} Summand;

typedef struct Writing {
    Kernel *kernel;
    int member;
    const Member *of;
    Statement at; /* over the loop variables */
    const Expr *table, *rest;
    LIST(Summand) summands;
} Writing;

/* Points of some axes, counted through. */
typedef struct Points {
    int count;
    int axis[MOST_AXES];
} Points;

static int64_t points_of(const Writing *w, int axis)
{
    return kernel_points(w->kernel, w->member, axis);
}

/* The axes of the sum, or those of the table's results. */
static Points table_axes(const Writing *w, bool reduced)
{
    const Statement *s = w->of->statement;
    const Expr *table = transform_table(s->value);
    Points points = {0};
    for (int i = reduced ? s->outer : 0; i < (reduced ? s->outer + s->reduced : s->outer); i++)
        if (expr_uses_index(table, s->index[i]) && points.count < MOST_AXES)
            points.axis[points.count++] = w->of->axis[i];
    return points;
}

static void fix_first(const Writing *w, const Points *points)
{
    for (int i = 0; i < points->count; i++)
        w->kernel->fixed[points->axis[i]] = 0;
}

/* False after the last point: the axes are free again. */
static bool fix_next(const Writing *w, const Points *points)
{
    for (int i = points->count - 1; i >= 0; i--) {
        int64_t *fixed = &w->kernel->fixed[points->axis[i]];
        if (++*fixed < points_of(w, points->axis[i]))
            return true;
        *fixed = 0;
    }
    for (int i = 0; i < points->count; i++)
        w->kernel->fixed[points->axis[i]] = -1;
    return false;
}

/* The variables of the axes that are fixed, and what they are. */
static int fixed_points(const Writing *w, const Index **from, const Affine **to)
{
    int count = 0;
    for (int a = 0; a < w->kernel->group->axes.count; a++) {
        const Index *point = w->kernel->axis[a].point;
        if (w->kernel->fixed[a] < 0 || point == NULL)
            continue;
        from[count] = point;
        to[count++] = affine_constant(w->kernel->arena, w->kernel->fixed[a]);
    }
    return count;
}

struct Fixing {
    const Writing *writing;
    int count;
    const Index *const *from;
    const Affine *const *to;
};

/* What is held in registers is so at a fixed point, too. */
static const Expr *fix_leaf(void *user, const Expr *leaf)
{
    const struct Fixing *fixing = user;
    Kernel *kernel = fixing->writing->kernel;
    const Expr *e = expr_substitute(kernel->arena, leaf, fixing->count, fixing->from, fixing->to);
    if (leaf->kind == EXPR_READ && e != leaf)
        kernel_same_holder(kernel, e, leaf);
    return e;
}

static const Expr *fixed_expr(const Writing *w, const Expr *e)
{
    const int axes = w->kernel->group->axes.count + 1;
    const Index **from = ARENA_ARRAY(w->kernel->arena, const Index *, axes);
    const Affine **to = ARENA_ARRAY(w->kernel->arena, const Affine *, axes);
    struct Fixing fixing = {w, fixed_points(w, from, to), from, to};
    return expr_map(w->kernel->arena, e, fix_leaf, &fixing);
}

static bool is_vector(const Writing *w)
{
    return w->of->lane >= 0;
}

/* The factor beside the table at a point of the sum: where it is in registers already by its name.
 */
static void add_summand(Writing *w, Block *block)
{
    Kernel *kernel = w->kernel;
    const Dtype dtype = w->at.result->dtype;
    const Expr *rest = fixed_expr(w, w->rest);
    const bool held = rest->kind == EXPR_READ && kernel_holder(kernel, rest) >= 0;
    Summand summand = {.table = fixed_expr(w, w->table)};
    const char *text = is_vector(w) ? vector_text(kernel, block, w->member, rest)
                                    : number_text(kernel, w->member, rest, dtype);
    if (!held) {
        const char *name = kernel_name(kernel, "x");
        block_add(block, arena_format(kernel->arena, "const %s %s = %s;",
                                      is_vector(w) ? "vec" : storage_type(dtype), name, text));
        text = name;
    }
    summand.text = text;
    LIST_PUSH(kernel->arena, &w->summands, summand);
}

/* "SPLAT(4.0f) * x" with the sign in front of it. */
static void add_product(const Writing *w, Text *out, double number, const char *factor)
{
    const bool first = out->length == 0;
    const double shown = first ? number : fabs(number);
    if (!first)
        text_add(out, number < 0 ? " - " : " + ");
    if (fabs(shown) == 1) {
        text_format(out, "%s%s", shown < 0 ? "-" : "", factor);
        return;
    }
    text_add(out, is_vector(w) ? "SPLAT(" : "");
    c_number(out, shown, w->at.result->dtype);
    text_format(out, "%s * %s", is_vector(w) ? ")" : "", factor);
}

static const char *sum_text(const Writing *w)
{
    Text text = text_new(w->kernel->arena);
    for (int i = 0; i < w->summands.count; i++) {
        double number = 0;
        if (!transform_number(fixed_expr(w, w->summands.items[i].table), &number))
            FAULT("a number of '%s' is not known", w->table->tensor->name);
        if (number != 0)
            add_product(w, &text, number, w->summands.items[i].text);
    }
    if (text.length == 0)
        text_add(&text, is_vector(w) ? "SPLAT(0.0f)" : "0");
    return text.data;
}

/* One result of the table, at its fixed point. */
static void write_result(Writing *w, Block *block)
{
    Kernel *kernel = w->kernel;
    const int axes = kernel->group->axes.count + 1, rank = w->at.result->rank;
    const Index **from = ARENA_ARRAY(kernel->arena, const Index *, axes);
    const Affine **to = ARENA_ARRAY(kernel->arena, const Affine *, axes);
    const int count = fixed_points(w, from, to);
    const Affine **subscript = ARENA_ARRAY(kernel->arena, const Affine *, rank + 1);
    for (int d = 0; d < rank; d++)
        subscript[d] = affine_substitute(kernel->arena, w->at.subscript[d], count, from, to);
    const char *value = sum_text(w);
    if (kernel->held[w->member] != NULL) {
        const char *held = arena_format(kernel->arena, "%s%s", kernel->held[w->member],
                                        held_point(kernel, w->member));
        block_add(block, arena_format(kernel->arena, "%s = %s;", held, value));
        value = held;
    }
    tile_store(kernel, block, w->member, subscript, value);
}

/* The loops over the points that the table has nothing to do with. */
static Block other_loops(const Writing *w, Block body)
{
    const Statement *s = w->of->statement;
    const Expr *table = transform_table(s->value);
    for (int i = s->outer - 1; i >= 0; i--) {
        const int axis = w->of->axis[i];
        if (points_of(w, axis) == 1 || expr_uses_index(table, s->index[i]))
            continue;
        body = kernel_loop(w->kernel, w->member, axis, true, body);
    }
    return block_scope(&body);
}

void transform_write(Kernel *kernel, Block *block, int m)
{
    Writing w = {.kernel = kernel,
                 .member = m,
                 .of = kernel_member(kernel, m),
                 .at = kernel->statement[m],
                 .table = transform_table(kernel->statement[m].value)};
    w.rest = transform_rest(kernel->arena, w.at.value, w.table);
    const Points sum = table_axes(&w, true), results = table_axes(&w, false);
    Block body = block_new(kernel->arena);
    fix_first(&w, &sum);
    do
        add_summand(&w, &body);
    while (fix_next(&w, &sum));
    fix_first(&w, &results);
    do
        write_result(&w, &body);
    while (fix_next(&w, &results));
    const Block loops = other_loops(&w, body);
    block_append(block, &loops);
}
