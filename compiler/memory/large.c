/* A loop over slices (poly/slices.h) then has a slice of such a value in the caches when it is
   read, and neither its way to memory nor that back. */
#include "memory/large.h"
#include "ir/cost.h"
#include "ir/dead.h"
#include "ir/inline.h"
#include "memory/again.h"
#include <stdlib.h>

enum {
    LARGE = 16 << 20, /* bytes */
    SMALLER = 16,     /* times: what is kept for it */
    TERMS = 128,      /* of the sum of a product that is computed again, at most */
    NONE = -1
};

typedef struct Search {
    Context *context;
    const Program *program;
    int *definition; /* by tensor id: the position of the only one, or NONE */
    int *reader;     /* by tensor id: the first one behind the loss, or NONE */
    int at;
    /* Of a value: */
    const Tensor *value;
    LIST(int) chain; /* the definitions that it takes */
    bool fits, multiplies;
} Search;

static void note_reader(void *user, const Expr *read)
{
    Search *search = user;
    int *reader = &search->reader[read->tensor->id];
    if (*reader == NONE && search->at >= search->program->forward)
        *reader = search->at;
}

static void note_definition(Search *search, const Tensor *t)
{
    int *definition = &search->definition[t->id];
    *definition = *definition == NONE ? search->at : search->program->statements.count;
}

static void note_statements(Search *search, int ids)
{
    for (int i = 0; i < ids; i++)
        search->definition[i] = search->reader[i] = NONE;
    for (search->at = 0; search->at < search->program->statements.count; search->at++) {
        const Statement *s = search->program->statements.items[search->at];
        expr_reads(s->value, note_reader, search);
        note_definition(search, s->result);
    }
}

static bool is_small(const Search *search, const Tensor *t)
{
    return tensor_elements(t) * SMALLER <= tensor_elements(search->value);
}

struct Factor {
    const Statement *statement;
    const Index *index; /* what counts the products */
    double most;
    bool fit;
};

static void check_factor(void *user, const Expr *read)
{
    struct Factor *factor = user;
    const Statement *s = factor->statement;
    double points = 1;
    for (int i = 0; i < s->outer + s->reduced; i++)
        points *= expr_uses_index(read, s->index[i]) ? (double)s->index[i]->extent : 1;
    factor->fit &= expr_uses_index(read, factor->index) && points <= factor->most;
}

/* A batch of products, as slices_form puts a loop around. */
static bool is_batch(const Search *search, const Statement *s)
{
    const double most = (double)tensor_elements(search->value) / SMALLER;
    for (int i = 0; i < s->outer; i++) {
        struct Factor factor = {s, s->index[i], most, s->index[i]->extent > 1};
        expr_reads(s->value, check_factor, &factor);
        if (factor.fit)
            return statement_points(s, s->outer, s->outer + s->reduced) <= TERMS;
    }
    return false;
}

static bool has(const Search *search, int position)
{
    for (int i = 0; i < search->chain.count; i++)
        if (search->chain.items[i] == position)
            return true;
    return false;
}

static void take_read(void *user, const Expr *read);

static void take(Search *search, const Tensor *t)
{
    const int position = search->definition[t->id];
    if (position == NONE || position >= search->program->forward) {
        search->fits = false;
        return;
    }
    if (has(search, position))
        return;
    const Statement *s = search->program->statements.items[position];
    const bool multiplies = statement_is_contraction(s);
    search->multiplies |= multiplies;
    search->fits &=
        s->argument == NULL && (multiplies ? is_batch(search, s) : s->reduction == REDUCE_NONE);
    if (!search->fits)
        return;
    LIST_PUSH(search->context->arena, &search->chain, position);
    if (!multiplies)
        expr_reads(s->value, take_read, search);
}

/* Inputs and parameters are there anyway. */
static void take_read(void *user, const Expr *read)
{
    Search *search = user;
    const Tensor *t = read->tensor;
    if (t->role == ROLE_VALUE && !is_small(search, t))
        take(search, t);
    search->fits &= t->role == ROLE_VALUE || t->role == ROLE_INPUT || t->role == ROLE_PARAMETER ||
                    t->role == ROLE_CONSTANT || t->role == ROLE_SCALAR;
}

static bool may_be_again(Search *search, const Tensor *t)
{
    search->value = t;
    search->chain.count = 0;
    search->fits = t->role == ROLE_VALUE && search->reader[t->id] != NONE &&
                   tensor_elements(t) * (int64_t)sizeof(float) >= LARGE &&
                   !program_observes(search->program, t);
    search->multiplies = false;
    if (search->fits)
        take(search, t);
    return search->fits && search->multiplies;
}

static int ascending(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* Moves the first reader to before large products that others need: the caches still have what is
   computed again. Where it is then. */
static int bring_reader(const Search *search, Program *program, int reader)
{
    Statement **items = program->statements.items, *s = items[reader];
    for (; reader > program->forward && statement_is_contraction(s); reader--) {
        const Statement *other = items[reader - 1];
        if (expr_reads_tensor(s->value, other->result) || other->result == s->result ||
            !statement_is_contraction(other) ||
            tensor_elements(other->result) < tensor_elements(search->value))
            break;
        items[reader] = items[reader - 1];
        items[reader - 1] = s;
    }
    return reader;
}

/* All that the chain defines is read from the copies, behind the loss. */
static void put_again(Search *search, Module *module, Program *program)
{
    const int count = search->chain.count, ids = module->ids;
    int before = program->statements.count;
    qsort(search->chain.items, (size_t)count, sizeof *search->chain.items, ascending);
    for (int i = 0; i < count; i++) {
        const Statement *s = program->statements.items[search->chain.items[i]];
        const int reader = search->reader[s->result->id];
        before = reader != NONE && reader < before ? reader : before;
    }
    before = bring_reader(search, program, before);
    Tensor **again = statements_again(module, program, count, search->chain.items, before,
                                      ARENA_ARRAY(search->context->arena, Tensor *, ids));
    reads_instead(module, program, before + count, program->statements.count, ids, again);
}

/* The last ones first: a chain has what the values before need. */
static bool one_again(Context *context, Module *module, Program *program)
{
    Search search = {.context = context,
                     .program = program,
                     .definition = ARENA_ARRAY(context->arena, int, module->ids),
                     .reader = ARENA_ARRAY(context->arena, int, module->ids)};
    note_statements(&search, module->ids);
    for (int i = program->forward - 1; i >= 0; i--)
        if (may_be_again(&search, program->statements.items[i]->result)) {
            put_again(&search, module, program);
            return true;
        }
    return false;
}

void large_values_again(Context *context, Module *module)
{
    while (one_again(context, module, module->train))
        ;
}
