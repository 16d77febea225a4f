/* The IR as text. It parses back (parse.h), so nothing that the passes read may be missing. */
#include "ir/program.h"
#include <inttypes.h>

static const char *const role_names[] = {"input", "scalar",   "parameter", "buffer",
                                         "state", "constant", "value",     "update"};
static const char *const reduction_names[] = {"", "sum", "prod", "max", "min", "argmax"};
static const char *const distribution_names[] = {"constant", "uniform", "normal"};

static void print_name(Text *out, const char *name)
{
    text_format(out, name[0] >= '0' && name[0] <= '9' ? "'%s'" : "%s", name);
}

static void print_origin(Text *out, Origin origin)
{
    if (origin.line > 0)
        text_format(out, " @%d", origin.line);
    if (origin.layer != NULL)
        text_format(out, " %s", origin.layer);
    if (origin.operator!= NULL)
        text_format(out, " %s", origin.operator);
}

static void print_layout(Text *out, const Layout *layout)
{
    text_add(out, " layout");
    for (int i = 0; i < layout->count; i++) {
        const LayoutDigit *d = &layout->digit[i];
        text_format(out, " d%d", d->dim);
        if (d->shift != 0)
            text_format(out, "+%" PRId64, d->shift);
        if (d->divisor != 1)
            text_format(out, "/%" PRId64, d->divisor);
        text_format(out, "%%%" PRId64 "*%" PRId64, d->modulus, d->stride);
    }
    text_format(out, " of %" PRId64, layout->elements);
}

static void print_initial(Text *out, const Tensor *t)
{
    text_add(out, " = ");
    if (t->role == ROLE_SCALAR) {
        text_number(out, t->value);
        return;
    }
    if (t->initial != INITIAL_CONSTANT)
        text_format(out, "%s(", distribution_names[t->initial]);
    text_number(out, t->initial_a);
    if (t->initial != INITIAL_CONSTANT) {
        text_add(out, ", ");
        text_number(out, t->initial_b);
        text_add(out, ")");
    }
}

static void print_constant(Text *out, const Tensor *t)
{
    text_add(out, " = ");
    for (int64_t i = 0; i < tensor_elements(t); i++) {
        text_add(out, i > 0 ? ", " : "");
        text_number(out, t->constant[i]);
    }
}

static void print_tensor(Text *out, const Tensor *t)
{
    text_format(out, "%s ", role_names[t->role]);
    print_name(out, t->name);
    text_format(out, ": %s[", dtype_name(t->dtype));
    for (int d = 0; d < t->rank; d++)
        text_format(out, "%s%" PRId64, d > 0 ? ", " : "", t->extent[d]);
    text_add(out, "]");
    if (t->role == ROLE_SCALAR || t->role == ROLE_PARAMETER || t->role == ROLE_BUFFER ||
        t->role == ROLE_STATE)
        print_initial(out, t);
    if (t->role == ROLE_CONSTANT)
        print_constant(out, t);
    if (t->role == ROLE_PARAMETER && !t->trainable)
        text_add(out, " frozen");
    if (t->classes > 0)
        text_format(out, " classes %" PRId64, t->classes);
    if (t->replaces != NULL) {
        text_add(out, " replaces ");
        print_name(out, t->replaces->name);
    }
    if (t->gradient_of != NULL) {
        text_add(out, " gradient of ");
        print_name(out, t->gradient_of->name);
    }
    if (t->layout != NULL)
        print_layout(out, t->layout);
    if (t->offset >= 0)
        text_format(out, " at %" PRId64, t->offset);
    print_origin(out, t->origin);
    text_add(out, "\n");
}

static void print_indices(Text *out, const Index *const *index, int count)
{
    for (int i = 0; i < count; i++)
        text_format(out, "%s%s:%" PRId64, i > 0 ? ", " : "", index[i]->name, index[i]->extent);
}

static void print_constraints(Text *out, const Statement *s)
{
    for (int c = 0; c < s->constraints; c++) {
        text_add(out, c > 0 ? " and " : "");
        affine_print(out, s->constraint[c].value);
        text_add(out, s->constraint[c].equality ? " == 0" : " >= 0");
    }
}

static void print_value(Text *out, const Statement *s)
{
    if (s->reduction == REDUCE_NONE) {
        expr_print(out, s->value);
        if (s->constraints > 0) {
            text_add(out, " for ");
            print_constraints(out, s);
        }
        return;
    }
    text_format(out, "%s(", reduction_names[s->reduction]);
    print_indices(out, s->index + s->outer, s->reduced);
    if (s->constraints > 0) {
        text_add(out, " : ");
        print_constraints(out, s);
    }
    text_add(out, ") ");
    expr_print_reduced(out, s->value);
}

void statement_print(Text *out, const Statement *s)
{
    text_format(out, "S%d: {", s->id);
    print_indices(out, s->index, s->outer);
    text_add(out, "} ");
    print_name(out, s->result->name);
    text_add(out, "[");
    for (int d = 0; d < s->result->rank; d++) {
        text_add(out, d > 0 ? ", " : "");
        affine_print(out, s->subscript[d]);
    }
    text_add(out, "]");
    if (s->argument != NULL) {
        text_add(out, ", ");
        print_name(out, s->argument->name);
    }
    text_add(out, " = ");
    print_value(out, s);
    print_origin(out, s->origin);
}

static void print_program(Text *out, const Program *program)
{
    text_format(out, "\nprogram %s\n", program->name);
    for (int i = 0; i < program->tensors.count; i++) {
        text_add(out, "  ");
        print_tensor(out, program->tensors.items[i]);
    }
    for (int i = 0; i < program->statements.count; i++) {
        text_add(out, "  ");
        statement_print(out, program->statements.items[i]);
        text_add(out, "\n");
    }
    if (program->loss != NULL)
        text_format(out, "  loss %s, %s\n", program->loss->name, program->loss_weight->name);
    if (program->output != NULL) {
        text_add(out, "  output ");
        print_name(out, program->output->name);
        text_add(out, "\n");
    }
    for (int i = 0; i < program->metrics.count; i++) {
        const Metric *metric = &program->metrics.items[i];
        text_format(out, "  metric %s \"%s\" scale ", metric->name, metric->unit);
        text_number(out, metric->scale);
        text_add(out, " ");
        print_name(out, metric->sum->name);
        text_add(out, "\n");
    }
    text_format(out, "  forward %d\n", program->forward);
}

void module_print(Text *out, const Module *module)
{
    text_format(out, "module %s source \"%s\" batch %" PRId64 " hash 0x%016" PRIx64 "%s\n",
                module->name, module->source, module->batch, module->hash,
                module->couples_batch ? " couples" : "");
    for (int i = 0; i < module->tensors.count; i++)
        print_tensor(out, module->tensors.items[i]);
    print_program(out, module->train);
    print_program(out, module->eval);
}
