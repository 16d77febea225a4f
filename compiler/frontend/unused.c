/* What nothing reads: mistakes are reported, outputs of blocks that a use does not need left out.
 */
#include "frontend/checker.h"

#include <string.h>

/* --- what is left out ------------------------------------------------------------------------ */

/* By layer: whether the loss, a metric or the network's result depends on it. */
typedef struct Live {
    bool *layers;
    bool changed;
} Live;

static void mark_layer(Live *live, int layer)
{
    if (layer < 0)
        return;
    live->changed |= !live->layers[layer];
    live->layers[layer] = true;
}

static void mark(Live *live, const OperatorUse *use)
{
    for (int i = 0; i < use->inputs.count; i++)
        mark_layer(live, use->inputs.items[i].layer);
}

/* A layer whose parameters others have is needed for these. */
static void mark_owners(Live *live, const OperatorUse *use)
{
    for (int i = 0; i < use->parameters.count; i++)
        mark_layer(live, use->parameters.items[i].owner);
}

static bool *live_layers(Checker *checker)
{
    const Model *model = checker->model;
    Live live = {ARENA_ARRAY(checker->arena, bool, model->layers.count + 1), true};
    live.layers[model->output] = true;
    for (int i = 0; i < model->losses.count; i++)
        mark(&live, &model->losses.items[i]);
    for (int i = 0; i < model->metrics.count; i++)
        mark(&live, &model->metrics.items[i]);
    /* Layers read those above them: another round is needed for owners alone. */
    while (live.changed) {
        for (int i = model->layers.count; i-- > 0;)
            if (live.layers[i])
                mark(&live, &model->layers.items[i]);
        live.changed = false;
        for (int i = 0; i < model->layers.count; i++)
            if (live.layers[i])
                mark_owners(&live, &model->layers.items[i]);
    }
    return live.layers;
}

static void renumber(OperatorUse *use, const int *number)
{
    for (int i = 0; i < use->inputs.count; i++)
        if (use->inputs.items[i].layer >= 0)
            use->inputs.items[i].layer = number[use->inputs.items[i].layer];
    for (int i = 0; i < use->parameters.count; i++)
        if (use->parameters.items[i].owner >= 0)
            use->parameters.items[i].owner = number[use->parameters.items[i].owner];
}

static void leave_out(Checker *checker, const bool *live)
{
    Model *model = checker->model;
    int *number = ARENA_ARRAY(checker->arena, int, model->layers.count + 1);
    int count = 0;
    for (int i = 0; i < model->layers.count; i++) {
        number[i] = count;
        if (live[i])
            model->layers.items[count++] = model->layers.items[i];
    }
    if (count == model->layers.count)
        return;
    model->layers.count = count;
    model->output = number[model->output];
    for (int i = 0; i < count; i++)
        renumber(&model->layers.items[i], number);
    for (int i = 0; i < model->losses.count; i++)
        renumber(&model->losses.items[i], number);
    for (int i = 0; i < model->metrics.count; i++)
        renumber(&model->metrics.items[i], number);
}

/* --- what is a mistake ----------------------------------------------------------------------- */

static void check_values(Checker *checker)
{
    const Model *model = checker->model;
    for (int i = 0; i < model->inputs.count; i++)
        if (!checker->input_read[i])
            diagnose(checker->diagnostics, model->inputs.items[i].span,
                     "the input '%s' is never used", model->inputs.items[i].name);
    for (int i = 0; i < model->layers.count; i++) {
        const OperatorUse *layer = &model->layers.items[i];
        if (checker->layer_read[i] || i == model->output || checker->is_block_output[i])
            continue;
        diagnose(checker->diagnostics, layer->span, "the result of '%s' is never used",
                 layer->named ? layer->name : layer->operator->name);
        diagnose_hint(checker->diagnostics, "the layer below reads another value; "
                                            "name this one with 'as' to read it later");
    }
}

/* A file that is included may define more than one model needs. */
static void check_definitions(Checker *checker)
{
    for (int i = 0; i < checker->unused_blocks.count; i++)
        if (!is_included(checker, checker->unused_blocks.items[i]))
            diagnose(checker->diagnostics, checker->unused_blocks.items[i]->span,
                     "the block '%s' is never used", checker->unused_blocks.items[i]->text);
    for (int i = 0; i < checker->own_operators.count; i++)
        if (!checker->own_operators.items[i].used &&
            !is_included(checker, checker->own_operators.items[i].key))
            diagnose(checker->diagnostics, checker->own_operators.items[i].key->span,
                     "the operator '%s' is never used", checker->own_operators.items[i].key->text);
}

void check_unused(Checker *checker)
{
    const int errors = diagnostics_errors(checker->diagnostics);
    check_values(checker);
    check_definitions(checker);
    if (diagnostics_errors(checker->diagnostics) == errors && checker->model->layers.count)
        leave_out(checker, live_layers(checker));
}
