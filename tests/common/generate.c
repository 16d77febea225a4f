#include "common/generate.h"

enum { MAX_DIMS = 3, MAX_BOUND = 8, DEPTH = 3 };

/* An index that can be read, and its extent as text. */
typedef struct Bound {
    const char *name, *extent;
} Bound;

/* A tensor that can be read; the extents of its dimensions as text. */
typedef struct Readable {
    const char *name;
    int rank; /* with the batch */
    const char *extent[MAX_DIMS + 1];
    bool batch; /* the first dimension is the batch */
} Readable;

typedef struct Generator {
    Arena *arena;
    const uint8_t *bytes;
    size_t size, at;
    Text out;
    int names; /* of indices so far */
    LIST(Readable) readable;
    LIST(Bound) bound;
} Generator;

static int choose(Generator *g, int count)
{
    return g->at < g->size ? g->bytes[g->at++] % count : 0;
}

static const char *fresh_index(Generator *g)
{
    return arena_format(g->arena, "i%d", g->names++);
}

/* ---- Index expressions ---- */

static const char *some_index(Generator *g)
{
    const int first = g->bound.count > 1 ? 1 : 0; /* index 0 counts the samples */
    return g->bound.items[first + choose(g, g->bound.count - first)].name;
}

static void subscript(Generator *g, const char *extent)
{
    const char *i = some_index(g);
    switch (choose(g, 12)) {
    case 1:
        text_format(&g->out, "%s + %d", i, choose(g, 3));
        return;
    case 2:
        text_format(&g->out, "%d*%s - %d", choose(g, 3) + 1, i, choose(g, 3));
        return;
    case 3:
        text_format(&g->out, "%s/%d", i, choose(g, 3) + 1);
        return;
    case 4:
        text_format(&g->out, "%s %% %d", i, choose(g, 3) + 1);
        return;
    case 5:
        text_format(&g->out, "%s + %s - 1", i, some_index(g));
        return;
    case 6:
        text_format(&g->out, "%s - 1 - %s", extent, i);
        return;
    case 7:
        text_format(&g->out, "%d", choose(g, 3));
        return;
    case 8:
        text_format(&g->out, "(%s + %d*%s)/%d", i, choose(g, 3) + 1, some_index(g),
                    choose(g, 3) + 1);
        return;
    case 9:
        text_format(&g->out, "%s - %d*%s + 1", i, choose(g, 3) + 1, some_index(g));
        return;
    default:
        text_add(&g->out, i);
    }
}

static void condition(Generator *g)
{
    static const char *const signs[] = {"<", "<=", ">", ">=", "=="};
    const char *sign = signs[choose(g, 5)];
    text_format(&g->out, "%s %s ", some_index(g), sign);
    if (choose(g, 2) == 0)
        text_format(&g->out, "%d", choose(g, 4));
    else
        text_format(&g->out, "%s + %d", some_index(g), choose(g, 3));
    if (choose(g, 4) == 1) {
        text_add(&g->out, " and ");
        condition(g);
    }
}

/* ---- Values ---- */

static void value(Generator *g, int depth);

static void access_to(Generator *g, const Readable *r)
{
    text_format(&g->out, "%s[", r->name);
    for (int d = 0; d < r->rank; d++) {
        text_add(&g->out, d > 0 ? ", " : "");
        if (d == 0 && r->batch)
            text_add(&g->out, g->bound.items[0].name);
        else
            subscript(g, r->extent[d]);
    }
    text_add(&g->out, choose(g, 8) == 1 ? " | 0.5]" : " | 0]");
}

static void access(Generator *g)
{
    access_to(g, &g->readable.items[choose(g, g->readable.count)]);
}

static void reduction(Generator *g, int depth)
{
    static const char *const kinds[] = {"sum", "sum", "max", "min"};
    const char *extents[] = {"2", "3", "D0", "4"};
    const int before = g->bound.count, count = 1 + choose(g, 2), kind = choose(g, 4);
    text_format(&g->out, "(%s(", kinds[kind]);
    for (int i = 0; i < count && g->bound.count < MAX_BOUND; i++) {
        const Bound b = {fresh_index(g), extents[choose(g, 4)]};
        text_format(&g->out, "%s%s: %s", i > 0 ? ", " : "", b.name, b.extent);
        LIST_PUSH(g->arena, &g->bound, b);
    }
    if (kind < 2 && choose(g, 3) == 1) { /* an empty maximum is no number */
        text_add(&g->out, " : ");
        condition(g);
    }
    text_add(&g->out, ") (");
    value(g, depth - 1);
    for (int i = before; i < g->bound.count; i++) /* each must be used */
        text_format(&g->out, "*cos(%s)", g->bound.items[i].name);
    text_add(&g->out, "))");
    g->bound.count = before;
}

static void function(Generator *g, int depth)
{
    static const char *const names[] = {"sin", "tanh", "sigmoid", "cos", "erf"};
    text_format(&g->out, "%s(", names[choose(g, 5)]);
    value(g, depth - 1);
    text_add(&g->out, ")");
}

static void infix(Generator *g, int depth)
{
    static const char *const signs[] = {" + ", " - ", "*", "/(2.5 + sin("};
    const int sign = choose(g, 4);
    text_add(&g->out, "(");
    value(g, depth - 1);
    text_add(&g->out, signs[sign]);
    value(g, depth - 1);
    text_add(&g->out, sign == 3 ? ")))" : ")");
}

static void value(Generator *g, int depth)
{
    switch (depth <= 0 ? choose(g, 4) : choose(g, 10)) {
    case 1:
        text_format(&g->out, "%s/4", some_index(g));
        return;
    case 4:
    case 5:
        reduction(g, depth);
        return;
    case 6:
        function(g, depth);
        return;
    case 7:
    case 8:
        infix(g, depth);
        return;
    case 9:
        text_add(&g->out, "select(");
        condition(g);
        text_add(&g->out, ", ");
        value(g, depth - 1);
        text_add(&g->out, ", ");
        value(g, depth - 1);
        text_add(&g->out, ")");
        return;
    default:
        access(g);
    }
}

/* ---- Definitions ---- */

/* Bindings for the left side, and the left side. */
static void left(Generator *g, const Readable *result)
{
    g->bound.count = 0;
    text_format(&g->out, "    %s[", result->name);
    for (int d = 0; d < result->rank; d++) {
        const Bound b = {fresh_index(g), result->extent[d]};
        LIST_PUSH(g->arena, &g->bound, b);
        text_format(&g->out, "%s%s", d > 0 ? ", " : "", b.name);
    }
    text_add(&g->out, "] = ");
}

/* A value, and a bit of everything that can be read: nothing may be unused. */
static void result_value(Generator *g, int depth)
{
    value(g, depth);
    for (int i = 0; i < g->readable.count; i++) {
        text_add(&g->out, " + 0.1*");
        access_to(g, &g->readable.items[i]);
    }
}

static void definition(Generator *g, const Readable *result)
{
    if (result->rank < 2 || choose(g, 4) != 1) {
        left(g, result);
        result_value(g, DEPTH);
        text_add(&g->out, "\n");
        return;
    }
    const int border = choose(g, 4);
    for (int part = 0; part < 2; part++) {
        left(g, result);
        result_value(g, DEPTH - 1);
        text_format(&g->out, " for %s %s %d\n", g->bound.items[result->rank - 1].name,
                    part == 0 ? "<" : ">=", border);
    }
}

/* A read of what is being defined, one or two steps before along a dimension. */
static void recurrence(Generator *g, const Readable *r)
{
    const int first = r->batch ? 1 : 0, along = first + choose(g, r->rank - first);
    text_format(&g->out, " + sin(%s[", r->name);
    for (int d = 0; d < r->rank; d++)
        text_format(&g->out, d == along ? "%s%s - %d" : "%s%s", d > 0 ? ", " : "",
                    g->bound.items[d].name, 1 + choose(g, 2));
    text_add(&g->out, " | 0.25])");
}

/* A tensor of the entry's own: its extents come from what it reads. */
static void local(Generator *g)
{
    const Readable of = g->readable.items[choose(g, g->readable.count)];
    Readable r = of;
    r.name = arena_format(g->arena, "t%d", g->names++);
    left(g, &r);
    text_format(&g->out, "sin(%s[", of.name);
    for (int d = 0; d < r.rank; d++)
        text_format(&g->out, "%s%s", d > 0 ? ", " : "", g->bound.items[d].name);
    text_add(&g->out, "])*");
    if (of.batch)
        value(g, DEPTH - 1);
    else
        text_add(&g->out, "2");
    if (choose(g, 3) == 1)
        recurrence(g, &r);
    text_add(&g->out, "\n");
    LIST_PUSH(g->arena, &g->readable, r);
}

static void dims(Generator *g, const Readable *r)
{
    text_format(&g->out, "%s[", r->name);
    for (int d = 0; d < r->rank; d++)
        text_format(&g->out, "%s%s", d > 0 ? ", " : "", r->extent[d]);
    text_add(&g->out, "]");
}

static void operator(Generator *g, int number, int rank)
{
    static const char *const sizes[] = {"N", "D0", "D1", "D2"};
    static const char *const results[] = {"D0", "2", "D0 + 1", "2*D0", "3", "(D0 + 1)/2"};
    Readable x = {"x", rank + 1, {0}, true}, y = {"y", 2 + choose(g, 2), {"N"}, true};
    Readable w = {"w", 1 + choose(g, 2), {0}, false};
    for (int d = 0; d < x.rank; d++)
        x.extent[d] = sizes[d];
    for (int d = 1; d < y.rank; d++)
        y.extent[d] = results[choose(g, 6)];
    for (int d = 0; d < w.rank; d++)
        w.extent[d] = results[choose(g, 6)];
    g->readable.count = 0;
    LIST_PUSH(g->arena, &g->readable, x);
    LIST_PUSH(g->arena, &g->readable, w);
    text_format(&g->out, "  op%d: |\n    (", number);
    dims(g, &x);
    text_add(&g->out, ", parameter ");
    dims(g, &w);
    text_add(&g->out, ") -> ");
    dims(g, &y);
    text_add(&g->out, "\n    init w = uniform(-1, 1)\n");
    for (int locals = choose(g, 3); locals > 0; locals--)
        local(g);
    definition(g, &y);
}

static int input_rank(Generator *g)
{
    const int rank = 1 + choose(g, MAX_DIMS);
    text_add(&g->out, "  x: {shape: [");
    for (int d = 0; d < rank; d++)
        text_format(&g->out, "%s%d", d > 0 ? ", " : "", 1 + choose(g, 5));
    text_add(&g->out, "]}\n");
    return rank;
}

const char *generate_description(Arena *arena, const uint8_t *bytes, size_t size)
{
    Generator g = {.arena = arena, .bytes = bytes, .size = size, .out = text_new(arena)};
    text_add(&g.out, "name: generated\ndata: {format: synthetic, samples: 10}\ninputs:\n");
    const int rank = input_rank(&g);
    text_add(&g.out, "  label: {classes: 3}\noperators:\n");
    operator(&g, 0, rank);
    text_add(&g.out, "model:\n"
                     "  - op0: {name: own}\n"
                     "  - flatten\n"
                     "  - linear: {name: fc, out_features: 3}\n"
                     "loss: cross_entropy\n"
                     "optimizer: {sgd: {lr: 0.1, momentum: 0.9}}\n"
                     "train: {batch_size: 2}\n");
    return g.out.data;
}
