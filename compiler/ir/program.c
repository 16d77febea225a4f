#include "ir/program.h"
#include <string.h>

static bool name_taken(const Module *module, const char *name)
{
    return program_tensor(module, module->train, name) != NULL ||
           program_tensor(module, module->eval, name) != NULL;
}

static const char *unique_name(const Module *module, const Program *program, const char *name)
{
    const char *candidate = name;
    for (int i = 2; program == NULL ? name_taken(module, candidate)
                                    : program_tensor(module, program, candidate) != NULL;
         i++)
        candidate = arena_format(module->arena, "%s.%d", name, i);
    return candidate;
}

Tensor *tensor_new(Module *module, Program *program, const char *name, Dtype dtype, Role role,
                   int rank, const int64_t *extent, Origin origin)
{
    Tensor *t = ARENA_NEW(module->arena, Tensor);
    t->name = unique_name(module, program, name);
    t->id = module->ids++;
    t->dtype = dtype;
    t->role = role;
    t->rank = rank;
    for (int d = 0; d < rank; d++)
        t->extent[d] = extent[d];
    t->origin = origin;
    t->trainable = role == ROLE_PARAMETER;
    t->offset = -1;
    if (program != NULL)
        LIST_PUSH(module->arena, &program->tensors, t);
    else
        LIST_PUSH(module->arena, &module->tensors, t);
    return t;
}

int64_t tensor_elements(const Tensor *tensor)
{
    int64_t elements = 1;
    for (int d = 0; d < tensor->rank; d++)
        elements *= tensor->extent[d];
    return elements;
}

Tensor *module_tensor(const Module *module, const char *name)
{
    for (int i = 0; i < module->tensors.count; i++)
        if (string_equal(module->tensors.items[i]->name, name))
            return module->tensors.items[i];
    return NULL;
}

Tensor *program_tensor(const Module *module, const Program *program, const char *name)
{
    for (int i = 0; program != NULL && i < program->tensors.count; i++)
        if (string_equal(program->tensors.items[i]->name, name))
            return program->tensors.items[i];
    return module_tensor(module, name);
}

const Index *index_new(Module *module, const char *name, int64_t extent)
{
    Index *index = ARENA_NEW(module->arena, Index);
    *index = (Index){name, extent, module->ids++};
    return index;
}

/* Two indices of one name: the later one gets a number. */
static const char *index_name(Module *module, const Index *const *index, int count,
                              const char *name)
{
    const char *candidate = name;
    for (int suffix = 2, i = 0; i < count; i++)
        if (string_equal(index[i]->name, candidate)) {
            candidate = arena_format(module->arena, "%s%d", name, suffix++);
            i = -1;
        }
    return candidate;
}

Statement *statement_new(Module *module, Program *program, Tensor *result,
                         const Affine *const *subscript, int outer, int reduced,
                         const Index *const *index, Reduction reduction, const Expr *value,
                         Origin origin)
{
    Arena *arena = module->arena;
    Statement *s = ARENA_NEW(arena, Statement);
    s->id = module->ids++;
    s->result = result;
    s->subscript = arena_copy(arena, subscript, sizeof *subscript * (size_t)result->rank);
    s->outer = outer;
    s->reduced = reduced;
    s->index = arena_copy(arena, index, sizeof *index * (size_t)(outer + reduced));
    for (int i = 1; i < outer + reduced; i++) {
        const char *name = index_name(module, s->index, i, s->index[i]->name);
        if (name != s->index[i]->name)
            ((Index *)s->index[i])->name = name;
    }
    s->reduction = reduction;
    s->value = value;
    s->origin = origin;
    LIST_PUSH(arena, &program->statements, s);
    return s;
}

void statement_constrain(Module *module, Statement *s, const Affine *value, bool equality)
{
    Constraint *constraint = ARENA_ARRAY(module->arena, Constraint, s->constraints + 1);
    for (int c = 0; c < s->constraints; c++)
        constraint[c] = s->constraint[c];
    constraint[s->constraints++] = (Constraint){value, equality};
    s->constraint = constraint;
}

Statement *statement_pointwise(Module *module, Program *program, Tensor *result,
                               const Index *const *index, const Expr *value, Origin origin)
{
    const Affine *subscript[TENSOR_MAX_RANK];
    for (int d = 0; d < result->rank; d++)
        subscript[d] = affine_index(module->arena, index[d]);
    return statement_new(module, program, result, subscript, result->rank, 0, index, REDUCE_NONE,
                         value, origin);
}

Statement *program_definition(const Program *program, const Tensor *tensor)
{
    for (int i = 0; i < program->statements.count; i++)
        if (program->statements.items[i]->result == tensor ||
            program->statements.items[i]->argument == tensor)
            return program->statements.items[i];
    return NULL;
}

/* The word that a line begins with, after the dash of a list's item. */
Span origin_span(const Module *module, const Origin *origin)
{
    const Source *source = module->description;
    if (source == NULL || origin->line < 1)
        return (Span){source, 0, 0, 0};
    const char *line = source->text;
    for (int i = 1; i < origin->line && line != NULL; i++)
        line = (line = strchr(line, '\n')) != NULL ? line + 1 : NULL;
    if (line == NULL)
        return (Span){source, 0, 0, 0};
    const size_t before = strspn(line, " -");
    return (Span){source, origin->line, (int)before + 1, (int)strcspn(line + before, ":\r\n")};
}
