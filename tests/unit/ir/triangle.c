/* What is beyond a diagonal is not computed where that changes nothing, and only there. */
#include "common/same_values.h"
#include "common/session.h"
#include "ir/cost.h"
#include "ir/simplify.h"

#include <criterion/criterion.h>
#include <string.h>

/* Queries and keys of T positions each; what stands in MODEL makes y of q, k and v. */
static const char *text_of(Arena *arena, int queries, int keys, const char *operator)
{
    return arena_format(arena,
                        "data: {format: synthetic}\n"
                        "inputs: {x: {shape: [%d, 3]}, z: {shape: [%d, 3]}, label: {classes: 2}}\n"
                        "operators:\n"
                        "  seen: |\n"
                        "    (q[N, T, D], k[N, S, D], v[N, S, D]) -> y[N, T, D]\n"
                        "    a[n, t, s] = sum(d) q[n, t, d]*k[n, s, d]\n"
                        "%s"
                        "model:\n"
                        "  - linear: {name: q, inputs: [x], out_features: 2}\n"
                        "  - linear: {name: k, inputs: [z], out_features: 2}\n"
                        "  - linear: {name: v, inputs: [z], out_features: 2}\n"
                        "  - seen: {inputs: [q, k, v]}\n"
                        "  - flatten\n"
                        "  - linear: {name: fc, out_features: 2}\n"
                        "loss: cross_entropy\n"
                        "optimizer: {sgd: {lr: 0.1}}\n"
                        "train: {batch_size: 2}\n",
                        queries, keys, operator);
}

typedef struct Found {
    int sums, values; /* statements with constraints */
    double flops;
} Found;

static Found found_in(const Program *program)
{
    Found found = {0, 0, 0};
    for (int i = 0; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        found.sums += s->constraints > 0 && s->reduction != REDUCE_NONE;
        found.values += s->constraints > 0 && s->reduction == REDUCE_NONE;
        found.flops += statement_flops(s);
    }
    return found;
}

/* Simplifies, and compares with the program as it was. */
static Found narrowed(int queries, int keys, const char *operator)
{
    Arena *arena = arena_new();
    const char *text = text_of(arena, queries, keys, operator);
    Session *before = session_of(text, STAGE_OPTIMIZER);
    Session *after = session_new(text, strlen(text));
    after->options.level = 2;
    cr_assert(session_run(after, STAGE_SIMPLIFIED), "%s", session_messages(after));
    const char *error = same_values(after->context.arena, before->module, after->module, 3);
    cr_expect_null(error, "%s", error);
    const Found found = found_in(after->module->train);
    session_free(after);
    session_free(before);
    arena_free(arena);
    return found;
}

#define SOFTMAX                                          \
    "    h[n, t] = max(s) m[n, t, s]\n"                  \
    "    r[n, t] = stop_gradient(max(h[n, t], -1e30))\n" \
    "    e[n, t, s] = exp(m[n, t, s] - r[n, t])\n"       \
    "    z[n, t] = sum(s) e[n, t, s]\n"                  \
    "    p[n, t, s] = e[n, t, s]/max(z[n, t], 1e-30)\n"  \
    "    y[n, t, d] = sum(s) p[n, t, s]*v[n, s, d]\n"

Test(triangle, softmax_below_a_diagonal)
{
    const Found all = narrowed(64, 64, "    m[n, t, s] = a[n, t, s]\n" SOFTMAX);
    cr_expect_eq(all.sums + all.values, 0);
    const Found half =
        narrowed(64, 64, "    m[n, t, s] = select(s <= t, a[n, t, s], -inf)\n" SOFTMAX);
    cr_expect_geq(half.sums, 8, "the products forward and backward, maximum and sums");
    cr_expect_geq(half.values, 3, "what is elementwise");
    cr_expect_lt(half.flops, 0.8 * all.flops);
    const Found few =
        narrowed(24, 24, "    m[n, t, s] = select(s <= t, a[n, t, s], -inf)\n" SOFTMAX);
    cr_expect_eq(few.sums + few.values, 0, "too few points");
}

Test(triangle, other_diagonals)
{
    static const char *const conditions[] = {"s < t",           "s <= t + 17", "t + 3 < s",
                                             "not s <= t - 33", "t - s >= 0",  "s >= t"};
    for (size_t i = 0; i < sizeof conditions / sizeof *conditions; i++) {
        char operator[1000];
        for (int transposed = 0; transposed < 2; transposed++) {
            snprintf(operator, sizeof operator,
                     "    m[n, t, s] = select(%s, a[n, t, s], %s)\n" SOFTMAX, conditions[i],
                     "-inf");
            const Found found = narrowed(transposed ? 96 : 64, transposed ? 64 : 96, operator);
            cr_expect_gt(found.sums, 0, "%s", conditions[i]);
        }
    }
}

/* Both sides of a band, and zeros instead of -inf. */
Test(triangle, bands)
{
    const Found band = narrowed(96, 96,
                                "    w[n, t, s] = select(s <= t and t <= s + 20, a[n, t, s], 0)\n"
                                "    y[n, t, d] = sum(s) w[n, t, s]*v[n, s, d]\n");
    cr_expect_gt(band.sums, 3);
    const Found all = narrowed(96, 96, "    y[n, t, d] = sum(s) a[n, t, s]*v[n, s, d]\n");
    cr_expect_eq(all.sums, 0);
    cr_expect_lt(band.flops, 0.8 * all.flops);
}

/* What somebody reads beyond the diagonal is computed there. */
Test(triangle, not_what_is_read_elsewhere)
{
    const Found found = narrowed(64, 64,
                                 "    w[n, t, s] = select(s <= t, exp(a[n, t, s]), 0)\n"
                                 "    u[n, t] = sum(s) exp(a[n, t, s])*a[n, t, s]\n"
                                 "    y[n, t, d] = u[n, t] + sum(s) w[n, t, s]*v[n, s, d]\n");
    cr_expect_gt(found.sums, 0);
    const Found ones = narrowed(64, 64,
                                "    w[n, t, s] = select(s <= t, a[n, t, s], 1)\n"
                                "    y[n, t, d] = sum(s) w[n, t, s]*v[n, s, d]\n");
    const Found zeros = narrowed(64, 64,
                                 "    w[n, t, s] = select(s <= t, a[n, t, s], 0)\n"
                                 "    y[n, t, d] = sum(s) w[n, t, s]*v[n, s, d]\n");
    cr_expect_lt(ones.sums, zeros.sums, "ones are no zeros");
}
