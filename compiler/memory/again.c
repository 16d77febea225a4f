#include "memory/again.h"

typedef struct Instead {
    Arena *arena;
    int ids;
    Tensor *const *tensor; /* by id; NULL: itself */
} Instead;

static const Expr *read_instead(void *user, const Expr *leaf)
{
    const Instead *instead = user;
    if (leaf->kind != EXPR_READ || leaf->tensor->id >= instead->ids ||
        instead->tensor[leaf->tensor->id] == NULL)
        return leaf;
    return expr_read(instead->arena, instead->tensor[leaf->tensor->id], leaf->subscript);
}

static const Expr *all_reads_instead(const Expr *e, Instead instead)
{
    return expr_map(instead.arena, e, read_instead, &instead);
}

void reads_instead(Module *module, Program *program, int first, int end, int ids,
                   Tensor *const *instead)
{
    for (int i = first; i < end; i++) {
        Statement *s = program->statements.items[i];
        s->value = all_reads_instead(s->value, (Instead){module->arena, ids, instead});
    }
}

/* ---- Copies of statements ---- */

static Tensor *tensor_again(Module *module, Program *program, const Tensor *of, Tensor **known)
{
    if (*known != NULL)
        return *known;
    const char *name = arena_format(module->arena, "%s.again", of->name);
    Tensor *again =
        tensor_new(module, program, name, of->dtype, ROLE_VALUE, of->rank, of->extent, of->origin);
    again->late = true;
    *known = again;
    return again;
}

/* The same statement over indices of its own. */
static Statement *statement_again(Module *module, Program *program, const Statement *s,
                                  Tensor *result)
{
    Arena *arena = module->arena;
    const int count = s->outer + s->reduced;
    const Index **index = ARENA_ARRAY(arena, const Index *, count + 1);
    const Affine **to = ARENA_ARRAY(arena, const Affine *, count + 1);
    const Affine *subscript[TENSOR_MAX_RANK];
    for (int i = 0; i < count; i++) {
        index[i] = index_new(module, s->index[i]->name, s->index[i]->extent);
        to[i] = affine_index(arena, index[i]);
    }
    for (int d = 0; d < result->rank; d++)
        subscript[d] = affine_substitute(arena, s->subscript[d], count, s->index, to);
    Statement *again =
        statement_new(module, program, result, subscript, s->outer, s->reduced, index, s->reduction,
                      expr_substitute(arena, s->value, count, s->index, to), s->origin);
    for (int c = 0; c < s->constraints; c++)
        statement_constrain(module, again,
                            affine_substitute(arena, s->constraint[c].value, count, s->index, to),
                            s->constraint[c].equality);
    again->place = s->place;
    return again;
}

/* Moves the last `count` statements of a program before another. */
static void move_last(Arena *arena, Program *program, int count, int before)
{
    Statement **items = program->statements.items;
    const int rest = program->statements.count - count;
    Statement **moved = arena_copy(arena, items + rest, sizeof *moved * (size_t)count);
    for (int i = rest - 1; i >= before; i--)
        items[i + count] = items[i];
    for (int i = 0; i < count; i++)
        items[before + i] = moved[i];
    program->forward += before < program->forward ? count : 0;
}

Tensor **statements_again(Module *module, Program *program, int count, const int *position,
                          int before, Tensor *const *instead)
{
    const int ids = module->ids;
    Tensor **again = ARENA_ARRAY(module->arena, Tensor *, ids);
    for (int i = 0; i < count; i++) { /* first, for a recurrence reads what it defines below */
        const Statement *s = program->statements.items[position[i]];
        tensor_again(module, program, s->result, &again[s->result->id]);
        if (s->argument != NULL)
            tensor_again(module, program, s->argument, &again[s->argument->id]);
    }
    for (int i = 0; i < count; i++) {
        const Statement *s = program->statements.items[position[i]];
        Statement *copy = statement_again(module, program, s, again[s->result->id]);
        copy->argument = s->argument != NULL ? again[s->argument->id] : NULL;
        copy->value = all_reads_instead(copy->value, (Instead){module->arena, ids, instead});
        copy->value = all_reads_instead(copy->value, (Instead){module->arena, ids, again});
    }
    move_last(module->arena, program, count, before);
    return again;
}
