/* What the sweep has to know before it begins: who reads a tensor, and which tensors lie between a
   parameter and the loss. */
#include "gradient/sweep.h"

Flow *sweep_flow(const Sweep *sweep, const Tensor *tensor)
{
    if (tensor->id >= sweep->flows)
        FAULT("'%s' is not of the forward pass", tensor->name);
    return &sweep->flow[tensor->id];
}

Span sweep_span(const Sweep *sweep, const Origin *origin)
{
    return origin_span(sweep->module, origin);
}

typedef struct Reader {
    Sweep *sweep;
    int position;
    bool any;
} Reader;

static void mark_to_loss(void *user, const Expr *read)
{
    Reader *reader = user;
    Flow *flow = sweep_flow(reader->sweep, read->tensor);
    reader->any = reader->any || !flow->reaches_end;
    flow->reaches_end = true;
}

static void note_reader(void *user, const Expr *read)
{
    Reader *reader = user;
    Flow *flow = sweep_flow(reader->sweep, read->tensor);
    if (reader->position < flow->first_reader)
        flow->first_reader = reader->position;
}

static void note_active(void *user, const Expr *read)
{
    Reader *reader = user;
    reader->any = reader->any || sweep_flow(reader->sweep, read->tensor)->active;
}

static void note_positions(Sweep *sweep)
{
    for (int i = 0; i < sweep->flows; i++) {
        sweep->flow[i].first_reader = sweep->flow[i].first_definition = INT32_MAX;
        sweep->flow[i].last_definition = -1;
    }
    for (int i = 0; i < sweep->forward; i++) {
        const Statement *statement = sweep->program->statements.items[i];
        Reader reader = {sweep, i, false};
        expr_reads(statement->value, note_reader, &reader);
        Flow *result = sweep_flow(sweep, statement->result);
        if (result->last_definition < 0)
            result->first_definition = i;
        result->last_definition = i;
    }
}

/* One pass finds all but what only a recurrence reads, a second one that there is no more. */
static void find_paths_to_loss(Sweep *sweep)
{
    sweep_flow(sweep, sweep->of)->reaches_end = true;
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = sweep->forward - 1; i >= 0; i--) {
            const Statement *statement = sweep->program->statements.items[i];
            if (!sweep_flow(sweep, statement->result)->reaches_end)
                continue;
            Reader reader = {sweep, i, false};
            expr_reads(statement->value, mark_to_loss, &reader);
            changed = changed || reader.any;
        }
    }
}

static void find_active(Sweep *sweep)
{
    for (int i = 0; i < sweep->module->tensors.count; i++) {
        const Tensor *tensor = sweep->module->tensors.items[i];
        Flow *flow = sweep_flow(sweep, tensor);
        flow->active = sweep->by == NULL && tensor->role == ROLE_PARAMETER && tensor->trainable &&
                       dtype_is_float(tensor->dtype) && flow->reaches_end;
    }
    if (sweep->by != NULL) {
        Flow *flow = sweep_flow(sweep, sweep->by);
        flow->active = dtype_is_float(sweep->by->dtype) && flow->reaches_end;
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i < sweep->forward; i++) {
            const Statement *statement = sweep->program->statements.items[i];
            Flow *result = sweep_flow(sweep, statement->result);
            if (result->active || !result->reaches_end || !dtype_is_float(statement->result->dtype))
                continue;
            Reader reader = {sweep, i, false};
            expr_reads(statement->value, note_active, &reader);
            result->active = reader.any;
            changed = changed || reader.any;
        }
    }
}

void sweep_note_activity(Sweep *sweep)
{
    note_positions(sweep);
    find_paths_to_loss(sweep);
    find_active(sweep);
}
