/* A value counts samples in dimension d when every read that it depends on takes the same sample,
   which is an expression of outer indices, and subscript d of the result is that sample: alone, or
   times a whole number and less than it more, as where [4, 6, 5] is seen as [24, 5]. In dimension d
   the sample is then its index divided by extent/batch. */
#include "ir/batch.h"

enum { NONE = -1 };

typedef struct Tracer {
    const Module *module;
    int *dimension; /* by tensor id */
    const Statement *statement;
    const Affine *sample; /* of the statement at hand; NULL: not found yet */
    bool reads, mixes;
    int found; /* the dimension of its result that counts one of the samples read */
} Tracer;

static int64_t rows_of_sample(const Module *module, const Tensor *t, int d)
{
    return t->extent[d] % module->batch == 0 ? t->extent[d] / module->batch : 0;
}

/* An index of extent 1 in the expression, within floor divisions too. */
static const Index *unit_of(const Affine *a)
{
    for (int i = 0; i < a->count; i++) {
        const AffineTerm *term = &a->term[i];
        const Index *unit = term->index == NULL        ? unit_of(term->dividend)
                            : term->index->extent == 1 ? term->index
                                                       : NULL;
        if (unit != NULL)
            return unit;
    }
    return NULL;
}

/* An index of extent 1 is 0: [N, 1, 1] seen of [N] has n + i + j, whose sample is n. */
static const Affine *without_units(const Tracer *tracer, const Affine *a)
{
    Arena *arena = tracer->module->arena;
    for (const Index *unit = unit_of(a); unit != NULL; unit = unit_of(a))
        a = affine_substitute(arena, a, 1, &unit, (const Affine *[]){affine_constant(arena, 0)});
    return a;
}

/* The dimension of the result that counts the sample, or NONE. */
static int dimension_of(const Tracer *tracer, const Affine *sample)
{
    const Statement *s = tracer->statement;
    for (int d = 0; d < s->result->rank; d++) {
        const int64_t rows = rows_of_sample(tracer->module, s->result, d);
        if (rows > 0 && affine_equal(affine_floor(tracer->module->arena,
                                                  without_units(tracer, s->subscript[d]), rows),
                                     sample))
            return d;
    }
    return NONE;
}

static void trace_read(void *user, const Expr *read)
{
    Tracer *tracer = user;
    const int d = tracer->dimension[read->tensor->id];
    if (d == NONE)
        return;
    const Affine *affine = read->subscript[d].affine;
    const Affine *sample = affine == NULL
                               ? NULL
                               : affine_floor(tracer->module->arena, without_units(tracer, affine),
                                              rows_of_sample(tracer->module, read->tensor, d));
    tracer->reads = true;
    tracer->mixes |=
        sample == NULL || (tracer->sample != NULL && !affine_equal(tracer->sample, sample));
    tracer->sample = sample;
    if (sample != NULL && tracer->found == NONE)
        tracer->found = dimension_of(tracer, sample);
}

/* Whether the statement mixes samples; sets the dimension of its result. */
static bool trace(Tracer *tracer, const Statement *s)
{
    tracer->statement = s;
    tracer->sample = NULL;
    tracer->reads = tracer->mixes = false;
    tracer->found = NONE;
    expr_reads(s->value, trace_read, tracer);
    if (tracer->found != NONE)
        tracer->dimension[s->result->id] = tracer->found;
    return tracer->reads && (tracer->mixes || tracer->found == NONE);
}

static Tracer tracer_new(Context *context, const Module *module)
{
    Tracer tracer = {.module = module, .dimension = ARENA_ARRAY(context->arena, int, module->ids)};
    for (int i = 0; i < module->ids; i++)
        tracer.dimension[i] = NONE;
    for (int i = 0; i < module->tensors.count; i++)
        if (module->tensors.items[i]->role == ROLE_INPUT)
            tracer.dimension[module->tensors.items[i]->id] = 0;
    return tracer;
}

/* Twice, for a recurrence reads what is defined below. */
static void trace_all(Tracer *tracer, const Program *program)
{
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < program->statements.count; i++)
            trace(tracer, program->statements.items[i]);
}

int batch_dimension(Context *context, const Module *module, const Program *program,
                    const Tensor *tensor)
{
    Tracer tracer = tracer_new(context, module);
    trace_all(&tracer, program);
    return tracer.dimension[tensor->id];
}

struct Needs {
    bool *needed; /* by tensor id */
};

static void need_read(void *user, const Expr *read)
{
    ((struct Needs *)user)->needed[read->tensor->id] = true;
}

const Statement *batch_mixing_statement(Context *context, const Module *module,
                                        const Program *program, int count, Tensor *const *results)
{
    struct Needs needs = {ARENA_ARRAY(context->arena, bool, module->ids)};
    if (module->batch == 1)
        return NULL; /* there is no other sample */
    for (int i = 0; i < count; i++)
        if (results[i] != NULL)
            needs.needed[results[i]->id] = true;
    for (int pass = 0; pass < 2; pass++)
        for (int i = program->statements.count - 1; i >= 0; i--)
            if (needs.needed[program->statements.items[i]->result->id])
                expr_reads(program->statements.items[i]->value, need_read, &needs);
    Tracer tracer = tracer_new(context, module);
    trace_all(&tracer, program);
    for (int i = 0; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        const bool mixes = trace(&tracer, s);
        if (mixes && needs.needed[s->result->id])
            return s;
    }
    return NULL;
}
