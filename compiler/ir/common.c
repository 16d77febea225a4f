/* Two right sides are equal when they print alike with indices named by position. */
#include "ir/common.h"
#include "ir/dead.h"
#include "support/map.h"

typedef struct Joiner {
    Context *context;
    Tensor **instead; /* by tensor id; NULL: itself */
    int *definitions; /* by tensor id */
} Joiner;

static const Expr *read_instead(void *user, const Expr *leaf)
{
    const Joiner *joiner = user;
    if (leaf->kind != EXPR_READ || joiner->instead[leaf->tensor->id] == NULL)
        return leaf;
    return expr_read(joiner->context->arena, joiner->instead[leaf->tensor->id], leaf->subscript);
}

/* y[i0, i1] for all of the result: what a statement must be to stand for another. */
static bool is_whole(const Joiner *joiner, const Statement *s)
{
    if (joiner->definitions[s->result->id] != 1 || s->outer != s->result->rank ||
        s->result->role != ROLE_VALUE || s->argument != NULL || s->result->late ||
        statement_is_partial(s))
        return false;
    for (int d = 0; d < s->result->rank; d++)
        if (affine_as_index(s->subscript[d]) != s->index[d])
            return false;
    return true;
}

const char *statement_key(Arena *arena, const Statement *s)
{
    const int count = s->outer + s->reduced;
    Index *pool = arena_array(arena, sizeof *pool, (size_t)count);
    const Affine **to = ARENA_ARRAY(arena, const Affine *, count);
    Text key = text_new(arena);
    text_format(&key, "%d %d %s", (int)s->reduction, s->outer, dtype_name(s->result->dtype));
    for (int i = 0; i < count; i++) {
        pool[i] = (Index){arena_format(arena, "i%d", i), s->index[i]->extent, i};
        to[i] = affine_index(arena, &pool[i]);
        text_format(&key, " %lld", (long long)s->index[i]->extent);
    }
    for (int c = 0; c < s->constraints; c++) {
        text_add(&key, s->constraint[c].equality ? " = " : " > ");
        affine_print(&key, affine_substitute(arena, s->constraint[c].value, count, s->index, to));
    }
    text_add(&key, " : ");
    expr_print(&key, expr_substitute(arena, s->value, count, s->index, to));
    return key.data;
}

void program_join_equal(Context *context, Module *module, Program *program)
{
    Arena *arena = context->arena;
    Joiner joiner = {context, ARENA_ARRAY(arena, Tensor *, module->ids),
                     ARENA_ARRAY(arena, int, module->ids)};
    Map seen = {.arena = arena};
    for (int i = 0; i < program->statements.count; i++)
        joiner.definitions[program->statements.items[i]->result->id]++;
    for (int i = 0; i < program->statements.count; i++) {
        Statement *s = program->statements.items[i];
        s->value = expr_map(arena, s->value, read_instead, &joiner);
        if (!is_whole(&joiner, s))
            continue;
        const char *key = statement_key(arena, s);
        const int first = map_get(&seen, key);
        if (first < 0)
            map_set(&seen, key, i);
        else if (!program_observes(program, s->result))
            joiner.instead[s->result->id] = program->statements.items[first]->result;
    }
}
