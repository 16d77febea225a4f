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

/* The statement at which the gradient of a parameter ends; NULL: the loss does not depend on it. */
static const Statement *find_end(const Sweep *sweep, const Tensor *parameter)
{
    bool *reached = ARENA_ARRAY(sweep->module->arena, bool, sweep->flows);
    reached[parameter->id] = true;
    for (int i = 0; i < sweep->forward; i++) {
        const Statement *statement = sweep->program->statements.items[i];
        Trace trace = {sweep, reached, false};
        expr_reads(statement->value, note_reached, &trace);
        if (!trace.reads || !sweep_flow(sweep, statement->result)->reaches_end)
            continue;
        if (!passes_gradient(&trace, statement))
            return statement;
        reached[statement->result->id] = true;
    }
    return NULL;
}

/* The statement of what the parameter has been left out of by differentiating it, as the bias of an
   energy of which the loss reads forces: numbers that nothing else reads are of that alone. NULL:
   there is none. */
static const Statement *find_differentiated(const Sweep *sweep, const Tensor *parameter)
{
    bool *reached = ARENA_ARRAY(sweep->module->arena, bool, sweep->flows);
    reached[parameter->id] = true;
    for (int i = 0; i < sweep->forward; i++) {
        const Statement *statement = sweep->program->statements.items[i];
        const Tensor *result = statement->result;
        Trace trace = {sweep, reached, false};
        expr_reads(statement->value, note_reached, &trace);
        if (!trace.reads)
            continue;
        if (result->rank == 0 && result->role == ROLE_VALUE && result != sweep->of &&
            sweep_flow(sweep, result)->first_reader == INT32_MAX)
            return statement;
        reached[result->id] = true;
    }
    return NULL;
}

static void report_missing(const Sweep *sweep, const Tensor *parameter)
{
    const Statement *end = find_end(sweep, parameter);
    if (end != NULL) {
        report_end(sweep, parameter, end);
        return;
    }
    diagnose(sweep->context->diagnostics, sweep_span(sweep, &parameter->origin),
             "'%s' cannot be learnt: the loss does not depend on it", parameter->name);
    hint_frozen(sweep);
}

/* Whether it is dlc's own entry that lets the gradient end, as PyTorch's function of that name
   does: a comparison, argmax, round, detach. In a formula of the file it may be a slip. */
static bool ends_as_meant(const Sweep *sweep, const Statement *end)
{
    const Operator *entry =
        end == NULL || end->origin.operator== NULL
            ? NULL
            : library_find(sweep->library, OPERATOR_LAYER, end->origin.operator);
    return entry != NULL && !entry->is_own;
}

/* As in PyTorch the parameter stays as it is. Of those that end at one place the first is named. */
static void freeze(const Sweep *sweep, Tensor *parameter, const Statement *end, bool first)
{
    parameter->trainable = false;
    if (!first)
        return;
    diagnose_warning(sweep->context->diagnostics, sweep_span(sweep, &end->origin),
                     "no gradient goes through '%s': '%s', and what else is above it alone, keeps "
                     "its values",
                     end->origin.layer != NULL ? end->origin.layer : end->result->name,
                     parameter->name);
    hint_frozen(sweep);
}

static bool is_missing(const Sweep *sweep, const Tensor *tensor)
{
    return tensor->role == ROLE_PARAMETER && tensor->trainable && tensor->id < sweep->flows &&
           sweep_flow(sweep, tensor)->gradient == NULL;
}

static bool any_learns(const Sweep *sweep)
{
    for (int i = 0; i < sweep->module->tensors.count; i++) {
        const Tensor *tensor = sweep->module->tensors.items[i];
        if (tensor->id < sweep->flows && tensor->role == ROLE_PARAMETER &&
            sweep_flow(sweep, tensor)->gradient != NULL)
            return true;
    }
    return false;
}

void settle_missing_gradients(const Sweep *sweep)
{
    const bool learns = any_learns(sweep);
    LIST(const Statement *) ends = {0};
    for (int i = 0; i < sweep->module->tensors.count; i++) {
        Tensor *tensor = sweep->module->tensors.items[i];
        if (!is_missing(sweep, tensor))
            continue;
        const Statement *end = learns ? find_end(sweep, tensor) : NULL;
        if (end == NULL && learns)
            end = find_differentiated(sweep, tensor);
        if (!ends_as_meant(sweep, end)) {
            report_missing(sweep, tensor);
            continue;
        }
        bool first = true;
        for (int k = 0; k < ends.count; k++)
            first &= ends.items[k] != end;
        if (first)
            LIST_PUSH(sweep->module->arena, &ends, end);
        freeze(sweep, tensor, end, first);
    }
}
