/* The IR as text. It parses back (parse.h), so nothing that the passes read may be missing. */
#include "ir/program.h"
#include "operators/lexer.h"
#include <inttypes.h>

static const char *const role_names[] = {"input", "scalar",   "parameter", "buffer",
                                         "state", "constant", "value",     "update"};
static const char *const reduction_names[] = {"", "sum", "prod", "max", "min", "argmax"};
static const char *const distribution_names[] = {"constant", "uniform", "normal", "trunc_normal",
                                                 "orthogonal"};

/* A string in quotes; what cannot stand in one of the notation is written \22 (hexadecimal). */
static void print_string(Text *out, const char *string)
{
    text_add(out, "\"");
    for (const char *c = string; *c; c++) {
        const unsigned char byte = (unsigned char)*c;
        text_format(out, byte < ' ' || byte == '"' || byte == '\\' || byte == 127 ? "\\%02x" : "%c",
                    byte);
    }
    text_add(out, "\"");
}

/* "@12 conv1 conv2d"; "-" for a layer without a label */
static void print_origin(Text *out, Origin origin)
{
    if (origin.line == 0 && origin.layer == NULL && origin.operator== NULL)
        return;
    text_format(out, " @%d ", origin.line);
    if (origin.layer != NULL)
        notation_print_name(out, origin.layer);
    else
        text_add(out, "-");
    if (origin.operator!= NULL) {
        text_add(out, " ");
        notation_print_name(out, origin.operator);
    }
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
    for (int d = 0; d < TENSOR_MAX_RANK; d++)
        if (layout->halo_before[d] != 0 || layout->halo_after[d] != 0)
            text_format(out, " halo d%d %" PRId64 " %" PRId64, d, layout->halo_before[d],
                        layout->halo_after[d]);
    text_format(out, " of %" PRId64 "%s", layout->elements, layout->clean ? " clean" : "");
}

static void print_initial(Text *out, const Tensor *t)
{
    text_add(out, " = ");
    if (t->role == ROLE_SCALAR) {
        expr_print_number(out, t->value);
        return;
    }
    if (t->initial != INITIAL_CONSTANT)
        text_format(out, "%s(", distribution_names[t->initial]);
    expr_print_number(out, t->initial_a);
    const double further[] = {t->initial_b, t->initial_low, t->initial_high};
    for (int i = 0; i < distribution_numbers(t->initial) - 1; i++) {
        text_add(out, ", ");
        expr_print_number(out, further[i]);
    }
    if (t->initial != INITIAL_CONSTANT)
        text_add(out, ")");
}

static void print_constant(Text *out, const Tensor *t)
{
    text_add(out, " = ");
    for (int64_t i = 0; i < tensor_elements(t); i++) {
        text_add(out, i > 0 ? ", " : "");
        expr_print_number(out, t->constant[i]);
    }
}

static void print_tensor(Text *out, const Tensor *t)
{
    text_format(out, "%s ", role_names[t->role]);
    notation_print_name(out, t->name);
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
    for (int i = 0; i < t->also.count; i++) {
        text_add(out, " also ");
        notation_print_name(out, t->also.items[i]);
    }
    if (t->classes > 0)
        text_format(out, " classes %" PRId64, t->classes);
    if (t->ignored != 0)
        text_format(out, " ignored %" PRId64, t->ignored);
    if (t->mixes != NULL) {
        text_add(out, " mixes ");
        notation_print_name(out, t->mixes->name);
    }
    if (t->replaces != NULL) {
        text_add(out, " replaces ");
        notation_print_name(out, t->replaces->name);
    }
    if (t->gradient_of != NULL) {
        text_add(out, " gradient of ");
        notation_print_name(out, t->gradient_of->name);
    }
    if (t->average_of != NULL) {
        text_add(out, " average of ");
        notation_print_name(out, t->average_of->name);
    }
    if (t->schedule_of != NULL) {
        text_add(out, " schedule of ");
        notation_print_name(out, t->schedule_of->name);
    }
    if (t->late)
        text_add(out, " late");
    if (t->stepwise)
        text_add(out, " stepwise");
    if (t->layout != NULL)
        print_layout(out, t->layout);
    if (t->offset >= 0)
        text_format(out, " at %" PRId64, t->offset);
    print_origin(out, t->origin);
    text_add(out, "\n");
}

static void print_indices(Text *out, const Index *const *index, int count)
{
    for (int i = 0; i < count; i++) {
        text_add(out, i > 0 ? ", " : "");
        notation_print_name(out, index[i]->name);
        text_format(out, ":%" PRId64, index[i]->extent);
    }
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
    expr_print_reduced(out, s->value, s->reduction == REDUCE_MAX || s->reduction == REDUCE_MIN);
}

void statement_print(Text *out, const Statement *s)
{
    text_format(out, "S%d: {", s->id);
    print_indices(out, s->index, s->outer);
    text_add(out, "} ");
    notation_print_name(out, s->result->name);
    text_add(out, "[");
    for (int d = 0; d < s->result->rank; d++) {
        text_add(out, d > 0 ? ", " : "");
        affine_print(out, s->subscript[d]);
    }
    text_add(out, "]");
    if (s->argument != NULL) {
        text_add(out, ", ");
        notation_print_name(out, s->argument->name);
    }
    text_add(out, " = ");
    print_value(out, s);
    print_origin(out, s->origin);
}

static void print_results(Text *out, const Program *program)
{
    if (program->loss != NULL) {
        text_add(out, "  loss ");
        notation_print_name(out, program->loss->name);
        if (program->loss_weight != NULL) {
            text_add(out, ", ");
            notation_print_name(out, program->loss_weight->name);
        }
        text_add(out, "\n");
    }
    if (program->output != NULL) {
        text_add(out, "  output ");
        notation_print_name(out, program->output->name);
        text_add(out, "\n");
    }
    for (int i = 0; i < program->metrics.count; i++) {
        const Metric *metric = &program->metrics.items[i];
        text_add(out, "  metric ");
        notation_print_name(out, metric->name);
        text_add(out, " ");
        print_string(out, metric->unit);
        text_add(out, " scale ");
        expr_print_number(out, metric->scale);
        for (int k = 0; k < metric->sums.count; k++) {
            text_add(out, k > 0 ? ", " : " ");
            notation_print_name(out, metric->sums.items[k]->name);
        }
        if (metric->value != NULL) {
            text_add(out, " value ");
            notation_print_name(out, metric->value->name);
        }
        text_add(out, "\n");
    }
}

static void print_program(Text *out, const Program *program, const char *kind)
{
    text_format(out, "\nprogram %s", kind);
    notation_print_name(out, program->name);
    text_add(out, "\n");
    for (int i = 0; i < program->tensors.count; i++) {
        text_add(out, "  ");
        print_tensor(out, program->tensors.items[i]);
    }
    for (int i = 0; i < program->statements.count; i++) {
        text_add(out, "  ");
        statement_print(out, program->statements.items[i]);
        text_add(out, "\n");
    }
    print_results(out, program);
    text_format(out, "  forward %d\n", program->forward);
}

void module_print(Text *out, const Module *module)
{
    text_add(out, "module ");
    notation_print_name(out, module->name);
    if (module->source != NULL) {
        text_add(out, " source ");
        print_string(out, module->source);
    }
    text_format(out, " batch %" PRId64 " hash \"%016" PRIx64 "\"%s%s%s%s\n", module->batch,
                module->hash, module->in_double ? " doubles" : "", module->narrow ? " narrow" : "",
                module->couples_batch ? " couples" : "",
                module->couples_evaluation ? " everywhere" : "");
    for (int i = 0; i < module->tensors.count; i++)
        print_tensor(out, module->tensors.items[i]);
    for (int i = 0; i < module->values.count; i++)
        print_program(out, module->values.items[i], "value ");
    if (module->train != NULL)
        print_program(out, module->train, "");
    if (module->eval != NULL)
        print_program(out, module->eval, "");
}
