/* Parameters that no gradient reaches: where it ends on the way to them. */
#include "gradient/derivative.h"
#include "gradient/sweep.h"

typedef struct Trace {
    const Sweep *sweep;
    const bool *reached; /* by id of the tensor */
    bool reads;
} Trace;

static bool is_reached(void *user, const Tensor *tensor)
{
    return ((Trace *)user)->reached[tensor->id];
}

static void note_reached(void *user, const Expr *read)
{
    Trace *trace = user;
    trace->reads = trace->reads || trace->reached[read->tensor->id];
}

static bool passes_gradient(const Trace *trace, const Statement *statement)
{
    Arena *arena = trace->sweep->module->arena;
    if (statement->reduction == REDUCE_ARGMAX || !dtype_is_float(statement->result->dtype))
        return false;
    const DerivativeTask task = {.arena = arena,
                                 .library = trace->sweep->library,
                                 .value = statement->value,
                                 .seed = expr_number(arena, 1),
                                 .wanted = is_reached,
                                 .user = (void *)trace};
    return derivative_partials(&task).count > 0;
}

static void hint_frozen(const Sweep *sweep)
{
    diagnose_hint(sweep->context->diagnostics,
                  "if it is to keep its values, say so: trainable: false");
}

/* The gradient of a parameter ends at a statement. */
static void report_end(const Sweep *sweep, const Tensor *parameter, const Statement *statement)
{
    const Origin *end = &statement->origin;
    diagnose(sweep->context->diagnostics, sweep_span(sweep, end),
             "'%s' cannot be learnt: no gradient goes through '%s'", parameter->name,
             end->layer != NULL ? end->layer : statement->result->name);
    if (parameter->origin.line != end->line)
        diagnose_note(sweep->context->diagnostics, sweep_span(sweep, &parameter->origin),
                      "it is a parameter of this layer");
    hint_frozen(sweep);
}

static void report_missing(const Sweep *sweep, const Tensor *parameter)
{
    bool *reached = ARENA_ARRAY(sweep->module->arena, bool, sweep->flows);
    reached[parameter->id] = true;
    for (int i = 0; i < sweep->forward; i++) {
        const Statement *statement = sweep->train->statements.items[i];
        Trace trace = {sweep, reached, false};
        expr_reads(statement->value, note_reached, &trace);
        if (!trace.reads || !sweep_flow(sweep, statement->result)->reaches_loss)
            continue;
        if (passes_gradient(&trace, statement)) {
            reached[statement->result->id] = true;
            continue;
        }
        report_end(sweep, parameter, statement);
        return;
    }
    diagnose(sweep->context->diagnostics, sweep_span(sweep, &parameter->origin),
             "'%s' cannot be learnt: the loss does not depend on it", parameter->name);
    hint_frozen(sweep);
}

void report_missing_gradients(const Sweep *sweep)
{
    for (int i = 0; i < sweep->module->tensors.count; i++) {
        const Tensor *tensor = sweep->module->tensors.items[i];
        if (tensor->role == ROLE_PARAMETER && tensor->trainable && tensor->id < sweep->flows &&
            sweep_flow(sweep, tensor)->gradient == NULL)
            report_missing(sweep, tensor);
    }
}
