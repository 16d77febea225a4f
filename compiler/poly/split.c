#include "poly/split.h"

static int position_of(const Statement *s, const Index *index)
{
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (s->index[i] == index)
            return i;
    FAULT("an index is not of its statement");
}

static void replace_index(Module *module, Statement *s, const Index *index, const Affine *by)
{
    Arena *arena = module->arena;
    const Affine **subscript = ARENA_ARRAY(arena, const Affine *, s->result->rank + 1);
    for (int d = 0; d < s->result->rank; d++)
        subscript[d] = affine_substitute(arena, s->subscript[d], 1, &index, &by);
    Constraint *constraint = ARENA_ARRAY(arena, Constraint, s->constraints + 1);
    for (int c = 0; c < s->constraints; c++)
        constraint[c] =
            (Constraint){affine_substitute(arena, s->constraint[c].value, 1, &index, &by),
                         s->constraint[c].equality};
    s->subscript = subscript;
    s->constraint = constraint;
    s->value = expr_substitute(arena, s->value, 1, &index, &by);
}

void statement_split(Module *module, Statement *s, const Index *index, int64_t size,
                     const Index **quotient, const Index **remainder)
{
    Arena *arena = module->arena;
    const int at = position_of(s, index), count = s->outer + s->reduced;
    *quotient = index_new(module, index->name, index->extent / size);
    *remainder = index_new(module, arena_format(arena, "%s_%d", index->name, module->ids), size);
    const Index **indices = ARENA_ARRAY(arena, const Index *, count + 1);
    for (int i = 0; i < at; i++)
        indices[i] = s->index[i];
    indices[at] = *quotient;
    indices[at + 1] = *remainder;
    for (int i = at + 1; i < count; i++)
        indices[i + 1] = s->index[i];
    const Affine *by = affine_add(arena, affine_scale(arena, affine_index(arena, *quotient), size),
                                  affine_index(arena, *remainder));
    replace_index(module, s, index, by);
    s->index = indices;
    if (at < s->outer)
        s->outer++;
    else
        s->reduced++;
}
