#include "probe.h"

/* The program's hook takes no context, and is called by whichever thread of a step; so what it
   needs stands here while a probe is set. */
static struct {
    void (*visit)(void *context, int kernel);
    void *context;
} probe;

static void call(int kernel)
{
    probe.visit(probe.context, kernel);
}

void probe_set(const struct dlcrt_model *model, void (*visit)(void *context, int kernel),
               void *context)
{
    probe.visit = visit;
    probe.context = context;
    if (model->probe)
        *model->probe = call;
}

void probe_clear(const struct dlcrt_model *model)
{
    if (model->probe)
        *model->probe = NULL;
}
