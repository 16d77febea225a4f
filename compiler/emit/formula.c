#include "emit/formula.h"
#include "ir/cost.h"

static const char *const reduction_word[] = {
    [REDUCE_NONE] = "",   [REDUCE_SUM] = "sum", [REDUCE_PROD] = "prod",
    [REDUCE_MAX] = "max", [REDUCE_MIN] = "min", [REDUCE_ARGMAX] = "argmax"};

static void add_constraints(Text *out, const Statement *s, const char *separator)
{
    for (int i = 0; i < s->constraints; i++) {
        text_add(out, i == 0 ? separator : " and ");
        affine_print(out, s->constraint[i].value);
        text_add(out, s->constraint[i].equality ? " == 0" : " >= 0");
    }
}

const char *formula_text(Arena *arena, const Statement *s)
{
    Text text = text_new(arena);
    text_format(&text, "%s[", s->result->name);
    for (int d = 0; d < s->result->rank; d++) {
        text_add(&text, d > 0 ? ", " : "");
        affine_print(&text, s->subscript[d]);
    }
    text_add(&text, "] = ");
    if (s->reduction != REDUCE_NONE) {
        text_format(&text, "%s(", reduction_word[s->reduction]);
        for (int i = s->outer; i < s->outer + s->reduced; i++)
            text_format(&text, "%s%s", i > s->outer ? ", " : "", s->index[i]->name);
        add_constraints(&text, s, ": ");
        text_add(&text, ") ");
        expr_print_reduced(&text, s->value,
                           s->reduction == REDUCE_MAX || s->reduction == REDUCE_MIN);
    } else {
        expr_print(&text, s->value);
        add_constraints(&text, s, " for ");
    }
    return text.data;
}

struct Traffic {
    Arena *arena;
    LIST(const Tensor *) seen;
    double points, bytes;
};

static void add_read(void *user, const Expr *read)
{
    struct Traffic *traffic = user;
    for (int i = 0; i < traffic->seen.count; i++)
        if (traffic->seen.items[i] == read->tensor)
            return;
    LIST_PUSH(traffic->arena, &traffic->seen, (const Tensor *)read->tensor);
    const double elements = (double)tensor_elements(read->tensor);
    traffic->bytes +=
        (elements < traffic->points ? elements : traffic->points) * dtype_size(read->tensor->dtype);
}

double formula_bytes(Arena *arena, const Statement *s)
{
    struct Traffic traffic = {.arena = arena,
                              .points = statement_points(s, 0, s->outer + s->reduced)};
    expr_reads(s->value, add_read, &traffic);
    return traffic.bytes + statement_points(s, 0, s->outer) * dtype_size(s->result->dtype);
}
