#include "ir/cost.h"
#include "ir/inline.h"
#include "ir/place.h"
#include "ir/recurrence.h"
#include "ir/split.h"

/* Points of a sum of products below which a copy and a kernel more gain nothing. */
static const double many_points = 65536;
/* Lanes, of those of the vectors, that are to count at least. */
static const double least_use = 0.7;

/* A definition d[2*p + i, ...] = select(rest and at[p, ...] == 2*i + ..., value, 0). */
typedef struct Spread {
    const Statement *definition;
    const Expr *at, *number; /* of its condition */
    const Expr *rest, *value;
    bool taken;    /* some product's sum is taken at the place */
    Tensor *inner; /* select(rest, value, 0), without the indices of the number; NULL: not yet */
} Spread;

typedef struct Placer {
    Context *context;
    Module *module;
    Program *program;
    Statement **definition; /* by tensor id; NULL: none, or several */
    Statement **extremum;   /* by id of the argument */
    Spread **spread;        /* by tensor id; NULL: none */
    Tensor **rows;          /* by tensor id: the copy in rows; NULL: none yet */
    bool *recurrent;        /* by position */
} Placer;

/* ---- What is zero but at a place ---- */

static double points_of(const Affine *number)
{
    double points = 1;
    for (int t = 0; t < number->count; t++)
        points *= number->term[t].index == NULL ? 0 : (double)number->term[t].index->extent;
    return points;
}

/* Whether a condition is at[...] == number for the place of a maximum and a point of its window. */
static bool tells_place(const Placer *p, const Expr *condition)
{
    if (!expr_applies(condition, FUNCTION_EQ))
        return false;
    const Expr *at = condition->argument[0], *number = condition->argument[1];
    const Statement *s = at->kind == EXPR_READ ? p->extremum[at->tensor->id] : NULL;
    return s != NULL && number->kind == EXPR_INDEX && number->affine->count > 0 &&
           points_of(number->affine) == statement_points(s, s->outer, s->outer + s->reduced) &&
           affine_max(number->affine) + 1 == (int64_t)points_of(number->affine) &&
           affine_min(number->affine) == 0;
}

/* The conjunction without the first condition that tells a place, which `found` becomes. */
static const Expr *without_place(const Placer *p, const Expr *condition, const Expr **found)
{
    if (*found == NULL && tells_place(p, condition)) {
        *found = condition;
        return NULL;
    }
    if (!expr_applies(condition, FUNCTION_AND))
        return condition;
    const Expr *a = without_place(p, condition->argument[0], found);
    const Expr *b = without_place(p, condition->argument[1], found);
    return a == NULL ? b : b == NULL ? a : expr_binary(p->context->arena, FUNCTION_AND, a, b);
}

static bool uses_any(const Expr *e, const Affine *number)
{
    bool uses = false;
    for (int t = 0; t < number->count && e != NULL; t++)
        uses |= expr_uses_index(e, number->term[t].index);
    return uses;
}

static Spread *find_spread(Placer *p, const Statement *s)
{
    if (s == NULL || s->reduction != REDUCE_NONE || s->constraints > 0 ||
        !expr_applies(s->value, FUNCTION_SELECT) || !expr_is_number(s->value->argument[2], 0) ||
        s->result->dtype != DTYPE_F32 || !statement_is_invertible(s))
        return NULL;
    const Expr *place = NULL;
    const Expr *rest = without_place(p, s->value->argument[0], &place);
    const Expr *value = s->value->argument[1];
    if (place == NULL)
        return NULL;
    const Affine *number = place->argument[1]->affine;
    if (uses_any(place->argument[0], number) || uses_any(rest, number) || uses_any(value, number))
        return NULL;
    Spread *spread = ARENA_NEW(p->context->arena, Spread);
    *spread = (Spread){s, place->argument[0], place->argument[1], rest, value, false, NULL};
    return spread;
}

/* inner[...] = select(rest, value, 0) over the other indices. */
static void define_inner(Placer *p, Spread *spread)
{
    Arena *arena = p->context->arena;
    const Statement *d = spread->definition;
    const Index *from[TENSOR_MAX_RANK * 2], *index[TENSOR_MAX_RANK];
    const Affine *to[TENSOR_MAX_RANK * 2], *subscript[TENSOR_MAX_RANK];
    int64_t extent[TENSOR_MAX_RANK];
    int rank = 0;
    for (int i = 0; i < d->outer; i++) {
        if (affine_uses(spread->number->affine, d->index[i]))
            continue;
        index[rank] = index_new(p->module, d->index[i]->name, d->index[i]->extent);
        from[rank] = d->index[i];
        extent[rank] = d->index[i]->extent;
        to[rank] = subscript[rank] = affine_index(arena, index[rank]);
        rank++;
    }
    const Expr *value = spread->rest == NULL ? spread->value
                                             : expr_select(arena, spread->rest, spread->value,
                                                           expr_number(arena, 0));
    spread->inner = tensor_new(p->module, p->program, arena_format(arena, "%s.at", d->result->name),
                               d->result->dtype, ROLE_VALUE, rank, extent, d->origin);
    statement_new(p->module, p->program, spread->inner, subscript, rank, 0, index, REDUCE_NONE,
                  expr_substitute(arena, value, rank, from, to), d->origin);
}

/* The element of inner, in terms of the definition's indices. */
static const Expr *read_inner(const Placer *p, const Spread *spread)
{
    const Statement *d = spread->definition;
    const Affine *subscript[TENSOR_MAX_RANK];
    int rank = 0;
    for (int i = 0; i < d->outer; i++)
        if (!affine_uses(spread->number->affine, d->index[i]))
            subscript[rank++] = affine_index(p->context->arena, d->index[i]);
    return expr_read_affine(p->context->arena, spread->inner, subscript);
}

/* ---- Sums over it ---- */

/* Whether a read goes over whole dimensions where the definition has indices of the number, by
   indices that are summed over. */
static bool sums_whole(const Statement *s, const Expr *read, const Spread *spread)
{
    const Statement *d = spread->definition;
    for (int dim = 0; dim < read->count; dim++) {
        const Affine *affine = read->subscript[dim].affine, *written = d->subscript[dim];
        if (affine == NULL)
            return false;
        for (int t = 0; t < written->count; t++) {
            const Index *index = written->term[t].index, *over = affine_as_index(affine);
            if (!affine_uses(spread->number->affine, index))
                continue;
            bool reduced = false;
            for (int i = s->outer; i < s->outer + s->reduced; i++)
                reduced |= s->index[i] == over;
            if (!reduced || over->extent != d->result->extent[dim] || written->count != 2 ||
                written->term[t].coefficient != 1)
                return false;
        }
    }
    return true;
}

/* p becomes 2*p + i wherever the definition has an index of the number; those are summed last. */
static void split_reduced(Placer *p, Statement *s, const Expr *read, const Spread *spread)
{
    Arena *arena = p->context->arena;
    const Statement *d = spread->definition;
    const int count = s->outer + 2 * s->reduced;
    const Index **told = ARENA_ARRAY(arena, const Index *, count);
    int tells = 0;
    for (int dim = 0; dim < read->count; dim++)
        for (int t = 0; t < d->subscript[dim]->count; t++) {
            const Index *index = d->subscript[dim]->term[t].index, *quotient;
            if (affine_uses(spread->number->affine, index))
                statement_split(p->module, s, affine_as_index(read->subscript[dim].affine),
                                index->extent, NULL, &quotient, &told[tells++]);
        }
    const Index **order = ARENA_ARRAY(arena, const Index *, count);
    int next = 0;
    for (int i = 0; i < s->outer + s->reduced; i++) {
        bool last = false;
        for (int t = 0; t < tells; t++)
            last |= s->index[i] == told[t];
        if (!last)
            order[next++] = s->index[i];
    }
    for (int t = 0; t < tells; t++)
        order[next++] = told[t];
    s->index = order;
}

/* Puts the definition, by inner, in the place of its read. */
static void put_inner(Placer *p, Statement *s, const Spread *spread, bool chosen)
{
    Arena *arena = p->context->arena;
    Statement definition = *spread->definition;
    definition.value = read_inner(p, spread);
    if (chosen)
        definition.value =
            expr_select(arena, expr_binary(arena, FUNCTION_EQ, spread->at, spread->number),
                        definition.value, expr_number(arena, 0));
    s->value = inline_definition(arena, &definition, s->value);
}

static void drop_told(Statement *s, const Spread *spread)
{
    s->reduced -= spread->number->affine->count; /* they are the last ones */
}

/* ---- Rows of channels and columns ---- */

/* A dimension that an outer index moves alone, or with a weight of 1 if it is a window's, and that
   no other factor moves with; -1: none. */
typedef struct Run {
    int dim;
    const Index *index;
} Run;

static bool is_elsewhere(const Statement *s, const Expr *read, const Expr *other,
                         const Index *index, int dim)
{
    bool elsewhere = expr_uses_index(other, index) || statement_constrains(s, index);
    for (int d = 0; d < read->count; d++)
        elsewhere |= d != dim && affine_uses(read->subscript[d].affine, index);
    return elsewhere;
}

/* The channels: an index that is the whole subscript. */
static Run find_channels(const Statement *s, const Expr *read, const Expr *other)
{
    for (int d = 0; d < read->count; d++)
        for (int i = 0; i < s->outer; i++)
            if (affine_as_index(read->subscript[d].affine) == s->index[i] &&
                s->index[i]->extent == read->tensor->extent[d] &&
                !is_elsewhere(s, read, other, s->index[i], d))
                return (Run){d, s->index[i]};
    return (Run){-1, NULL};
}

/* The last window that slides along a dimension. */
static Run find_window(const Statement *s, const Expr *read, const Expr *other)
{
    for (int d = read->count - 1; d >= 0; d--)
        for (int i = 0; i < s->outer; i++)
            if (read->subscript[d].affine->count > 1 &&
                affine_coefficient(read->subscript[d].affine, s->index[i]) == 1 &&
                !affine_has_floor(read->subscript[d].affine) &&
                !is_elsewhere(s, read, other, s->index[i], d))
                return (Run){d, s->index[i]};
    return (Run){-1, NULL};
}

static void note_input(void *user, const Expr *read)
{
    bool *only = user;
    *only &= read->tensor->role == ROLE_INPUT;
}

/* An element; of what is made of inputs alone what makes it, since in those rows lie together. */
static const Expr *element_of(const Placer *p, Tensor *x, const Affine *const *at)
{
    const Expr *read = expr_read_affine(p->context->arena, x, at);
    const Statement *s = p->definition[x->id];
    bool only = true;
    if (s == NULL || s->reduction != REDUCE_NONE || s->constraints > 0 ||
        !statement_is_invertible(s))
        return read;
    expr_reads(s->value, note_input, &only);
    return only ? inline_definition(p->context->arena, s, read) : read;
}

/* rows[..., C*w + c] = x[..., c, ..., w, ...] */
static Tensor *rows_of(Placer *p, Tensor *x, int channels, int columns)
{
    Arena *arena = p->context->arena;
    const Index *index[TENSOR_MAX_RANK];
    const Affine *read[TENSOR_MAX_RANK], *written[TENSOR_MAX_RANK];
    int64_t extent[TENSOR_MAX_RANK];
    int rank = 0, count = 0;
    for (int d = 0; d < x->rank; d++) {
        if (d == channels || d == columns)
            continue;
        index[count] = index_new(p->module, arena_format(arena, "i%d", d), x->extent[d]);
        extent[rank] = x->extent[d];
        read[d] = written[rank++] = affine_index(arena, index[count++]);
    }
    const Index *column = index[count++] = index_new(p->module, "w", x->extent[columns]);
    const Index *channel = index[count++] = index_new(p->module, "c", x->extent[channels]);
    read[columns] = affine_index(arena, column);
    read[channels] = affine_index(arena, channel);
    extent[rank] = x->extent[columns] * channel->extent;
    written[rank++] =
        affine_add(arena, affine_scale(arena, read[columns], channel->extent), read[channels]);
    Tensor *rows = tensor_new(p->module, p->program, arena_format(arena, "%s.rows", x->name),
                              x->dtype, ROLE_VALUE, rank, extent, x->origin);
    statement_new(p->module, p->program, rows, written, count, 0, index, REDUCE_NONE,
                  element_of(p, x, read), x->origin);
    return rows;
}

struct Swap {
    const Expr *from, *to;
};

static const Expr *swap(void *user, const Expr *leaf)
{
    const struct Swap *swap = user;
    return leaf == swap->from ? swap->to : leaf;
}

/* Reads rows, where the channels and the window are one index: `run`. */
static void read_rows(Placer *p, Statement *s, const Expr *read, Run channels, Run window,
                      const Index *run)
{
    Arena *arena = p->context->arena;
    if (p->rows[read->tensor->id] == NULL)
        p->rows[read->tensor->id] = rows_of(p, read->tensor, channels.dim, window.dim);
    Subscript subscript[TENSOR_MAX_RANK];
    int rank = 0;
    for (int d = 0; d < read->count; d++)
        if (d != channels.dim && d != window.dim)
            subscript[rank++] = read->subscript[d];
    const Affine *rest =
        affine_sub(arena, read->subscript[window.dim].affine, affine_index(arena, window.index));
    subscript[rank++] =
        (Subscript){affine_add(arena, affine_scale(arena, rest, channels.index->extent),
                               affine_index(arena, run)),
                    NULL};
    struct Swap to_rows = {read, expr_read(arena, p->rows[read->tensor->id], subscript)};
    s->value = expr_map(arena, s->value, swap, &to_rows);
}

/* The outer indices but those of the channels and the window, and behind them `run`. */
static int indices_of_rows(const Statement *s, Run channels, Run window, const Index *run,
                           const Index **index)
{
    int count = 0;
    for (int i = 0; i < s->outer; i++)
        if (s->index[i] != channels.index && s->index[i] != window.index)
            index[count++] = s->index[i];
    index[count++] = run;
    return count;
}

/* result[n, c, s] = rows[n, C*s + c], over indices of its own. */
static void define_by_rows(Placer *p, const Statement *s, Run channels, Run window, Tensor *rows)
{
    Arena *arena = p->context->arena;
    const Index **again = ARENA_ARRAY(arena, const Index *, s->outer);
    const Affine **to = ARENA_ARRAY(arena, const Affine *, s->outer);
    const Affine *of[TENSOR_MAX_RANK], *written[TENSOR_MAX_RANK];
    const Affine *at_window = NULL, *at_channel = NULL;
    int rank = 0;
    for (int i = 0; i < s->outer; i++) {
        again[i] = index_new(p->module, s->index[i]->name, s->index[i]->extent);
        to[i] = affine_index(arena, again[i]);
        if (s->index[i] == channels.index)
            at_channel = to[i];
        else if (s->index[i] == window.index)
            at_window = to[i];
        else
            of[rank++] = to[i];
    }
    of[rank] =
        affine_add(arena, affine_scale(arena, at_window, channels.index->extent), at_channel);
    for (int d = 0; d < s->result->rank; d++)
        written[d] = affine_substitute(arena, s->subscript[d], s->outer, s->index, to);
    statement_new(p->module, p->program, s->result, written, s->outer, 0, again, REDUCE_NONE,
                  expr_read_affine(arena, rows, of), s->origin);
}

/* The sum over the channels and the window as one index, the last one; what it is called is defined
   from it behind. */
static void run_rows(Placer *p, Statement *s, const Expr *read, Run channels, Run window)
{
    Arena *arena = p->context->arena;
    const Index *run = index_new(p->module, "e", channels.index->extent * window.index->extent);
    read_rows(p, s, read, channels, window, run);
    const Statement whole = *s;
    const Index **index = ARENA_ARRAY(arena, const Index *, s->outer + s->reduced);
    const Affine *summed[TENSOR_MAX_RANK];
    int64_t extent[TENSOR_MAX_RANK];
    const int count = indices_of_rows(s, channels, window, run, index);
    for (int i = 0; i < count; i++) {
        extent[i] = index[i]->extent;
        summed[i] = affine_index(arena, index[i]);
    }
    for (int i = 0; i < s->reduced; i++)
        index[count + i] = s->index[s->outer + i];
    s->result = tensor_new(p->module, p->program, arena_format(arena, "%s.rows", s->result->name),
                           s->result->dtype, ROLE_VALUE, count, extent, s->origin);
    s->index = index;
    s->outer = count;
    s->subscript = arena_copy(arena, summed, sizeof *summed * (size_t)count);
    LIST_PUSH(arena, &p->program->statements, s);
    define_by_rows(p, &whole, channels, window, s->result);
}

/* ---- Statements ---- */

/* Lanes that count, of those of the vectors that an index takes. */
static double use_of(const Placer *p, int64_t extent)
{
    const int64_t lanes = target_lanes(&p->context->options->target);
    return (double)extent / (double)((extent + lanes - 1) / lanes * lanes);
}

static Spread *spread_of(const Placer *p, const Statement *s, const Expr *read)
{
    Spread *spread = read->kind == EXPR_READ ? p->spread[read->tensor->id] : NULL;
    return spread != NULL && sums_whole(s, read, spread) ? spread : NULL;
}

static void at_places(Placer *p, Statement *s, const Expr *read, Spread *spread, bool chosen)
{
    if (spread->inner == NULL)
        define_inner(p, spread);
    split_reduced(p, s, read, spread);
    put_inner(p, s, spread, chosen);
}

/* How a sum of products is rewritten. */
typedef struct Choice {
    Spread *spread;
    int factor; /* that is zero but at a place */
    bool wide;  /* lanes run over the channels alone */
    Run channels, window;
} Choice;

static bool choose(const Placer *p, const Statement *s, int f, Choice *choice)
{
    const Expr *read = s->value->argument[f], *other = s->value->argument[1 - f];
    *choice = (Choice){.spread = spread_of(p, s, read), .factor = f};
    if (choice->spread == NULL || other->kind != EXPR_READ || other->tensor->dtype != DTYPE_F32)
        return false;
    for (int d = 0; d < other->count; d++)
        if (other->subscript[d].affine == NULL)
            return false;
    choice->channels = find_channels(s, other, read);
    if (choice->channels.dim < 0)
        return false;
    const int64_t channels = choice->channels.index->extent;
    choice->window = find_window(s, other, read);
    choice->wide = use_of(p, channels) >= least_use;
    return choice->wide || (choice->window.dim >= 0 &&
                            use_of(p, channels * choice->window.index->extent) >= least_use);
}

static bool choose_product(const Placer *p, const Statement *s, int position, Choice *choice)
{
    return s->constraints == 0 && !p->recurrent[position] && expr_applies(s->value, FUNCTION_MUL) &&
           statement_is_contraction(s) &&
           statement_points(s, 0, s->outer + s->reduced) >= many_points &&
           (choose(p, s, 0, choice) || choose(p, s, 1, choice));
}

static void visit(void *user, Statement *s, int position)
{
    Placer *p = user;
    Choice choice;
    if (choose_product(p, s, position, &choice)) {
        at_places(p, s, s->value->argument[choice.factor], choice.spread, true);
        if (!choice.wide) {
            run_rows(p, s, s->value->argument[1 - choice.factor], choice.channels, choice.window);
            return;
        }
    } else if (s->reduction == REDUCE_SUM && s->constraints == 0 && !p->recurrent[position]) {
        /* What is added up alone is added up where it is not zero. */
        Spread *spread = spread_of(p, s, s->value);
        if (spread != NULL && spread->taken) {
            at_places(p, s, s->value, spread, false);
            drop_told(s, spread);
        }
    }
    LIST_PUSH(p->context->arena, &p->program->statements, s);
}

/* Which values are zero but at a place, and in whose sums of products that counts. */
static void find_spreads(Placer *p)
{
    const Program *program = p->program;
    for (int i = 0; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        Choice choice;
        if (!p->recurrent[i] && p->definition[s->result->id] == s)
            p->spread[s->result->id] = find_spread(p, s);
        if (choose_product(p, s, i, &choice))
            choice.spread->taken = true;
    }
}

static void find_statements(Placer *p)
{
    const Program *program = p->program;
    bool *defined = ARENA_ARRAY(p->context->arena, bool, p->module->ids);
    for (int i = 0; i < program->statements.count; i++) {
        Statement *s = program->statements.items[i];
        p->definition[s->result->id] = defined[s->result->id] ? NULL : s;
        defined[s->result->id] = true;
        if (s->argument != NULL)
            p->extremum[s->argument->id] = s;
    }
    const Recurrences all = recurrence_find(p->context->arena, p->module, program);
    for (int r = 0; r < all.count; r++)
        for (int i = 0; i < all.items[r].count; i++)
            p->recurrent[all.items[r].first + i] = true;
}

void program_sum_at_places(Context *context, Module *module, Program *program)
{
    Arena *arena = context->arena;
    if (module->narrow)
        return;
    const int ids = module->ids; /* what is added is looked up nowhere */
    Placer placer = {.context = context,
                     .module = module,
                     .program = program,
                     .definition = ARENA_ARRAY(arena, Statement *, ids),
                     .extremum = ARENA_ARRAY(arena, Statement *, ids),
                     .spread = ARENA_ARRAY(arena, Spread *, ids),
                     .rows = ARENA_ARRAY(arena, Tensor *, ids),
                     .recurrent = ARENA_ARRAY(arena, bool, program->statements.count + 1)};
    find_statements(&placer);
    find_spreads(&placer);
    program_rewrite(arena, program, visit, &placer);
}
