/* The cheap checks are by bounds of affine expressions; isl decides what they leave open. */
#include "poly/verify.h"
#include "ir/condition.h"
#include "ir/dead.h"
#include "ir/recurrence.h"
#include "poly/relation.h"
#include <isl/val.h>

/* The statements of a tensor, in order. */
typedef LIST(const Statement *) Statements;

/* The values of `proven`, by questions as texts. */
enum { PROVEN = 1, DEFINED_IN_PART };

typedef struct Verifier {
    Context *context;
    const Module *module;
    const Program *program;
    const char *pass; /* NULL: the statements are as the operators define them */
    const Statement *statement;
    Map *proven;
    bool *defined;           /* by tensor id: wholly or in part */
    Statements *definitions; /* by tensor id */
    const char **part; /* by tensor id: how one that is not defined wholly is defined; else NULL */
} Verifier;

_Noreturn static void refuse(const Verifier *verifier, const char *what)
{
    if (verifier->pass == NULL)
        FAULT("the program as it is built: %s", what);
    Text text = text_new(verifier->context->arena);
    if (verifier->statement != NULL)
        statement_print(&text, verifier->statement);
    FAULT("after the pass '%s', program '%s': %s: %s", verifier->pass, verifier->program->name,
          what, text.data);
}

/* A violation that a definition of an operator may contain: reported at the definition when it is
   the description's own, and as long as no pass has changed anything. */
static void refuse_definition(const Verifier *verifier, const char *what)
{
    const Statement *s = verifier->statement;
    Diagnostics *diagnostics = verifier->context->diagnostics;
    const bool is_own = s != NULL && (s->place.source == verifier->module->description ||
                                      diagnostics_inclusion(diagnostics, s->place.source) != NULL);
    if (verifier->pass != NULL || !is_own)
        refuse(verifier, what);
    diagnose(diagnostics, s->place, "%s", what);
    diagnose_note(diagnostics, origin_span(verifier->module, &s->origin), "used here");
}

/* ---- Indices ---- */

static bool has_index(const Statement *s, int count, const Index *index)
{
    for (int i = 0; i < count; i++)
        if (s->index[i] == index)
            return true;
    return false;
}

static bool only_indices(const Statement *s, int count, const Affine *affine)
{
    for (int t = 0; t < affine->count; t++) {
        const AffineTerm *term = &affine->term[t];
        if (term->index != NULL ? !has_index(s, count, term->index)
                                : !only_indices(s, count, term->dividend))
            return false;
    }
    return true;
}

static void verify_indices(const Verifier *verifier, const Statement *s)
{
    const int all = s->outer + s->reduced;
    for (int i = 0; i < all; i++) {
        if (s->index[i]->extent < 1)
            refuse(verifier, "an index without points");
        for (int k = 0; k < i; k++)
            if (string_equal(s->index[k]->name, s->index[i]->name))
                refuse(verifier, "two indices of one name");
    }
    for (int d = 0; d < s->result->rank; d++)
        if (!only_indices(s, s->outer, s->subscript[d]))
            refuse(verifier, "the result's subscript uses what is not an outer index");
    for (int c = 0; c < s->constraints; c++)
        if (!only_indices(s, all, s->constraint[c].value))
            refuse(verifier, "a constraint uses an index of another statement");
    if ((s->reduction == REDUCE_NONE) != (s->reduced == 0))
        refuse(verifier, "reduced indices and a reduction belong together");
}

/* ---- What was proven before: of an equal layer, or before a pass that left it as it was ---- */

/* The points of a statement for a text that says all that a proof depends on. */
static void add_points(Text *text, const Statement *s)
{
    for (int i = 0; i < s->outer + s->reduced; i++)
        text_format(text, "%s%s<%lld", i == s->outer ? ";" : " ", s->index[i]->name,
                    (long long)s->index[i]->extent);
    for (int c = 0; c < s->constraints; c++) {
        text_add(text, s->constraint[c].equality ? " = " : " > ");
        affine_print(text, s->constraint[c].value);
    }
}

static void add_extents(Text *text, const Tensor *t, bool readable)
{
    for (int d = 0; d < t->rank; d++) {
        const bool border = readable && t->layout != NULL;
        text_format(text, ",%lld+%lld+%lld", (long long)(border ? t->layout->halo_before[d] : 0),
                    (long long)t->extent[d], (long long)(border ? t->layout->halo_after[d] : 0));
    }
}

/* ---- Elements that are defined ---- */

/* Which elements a reduction defines does not depend on its conditions. */
static Statement as_definition(const Statement *s)
{
    Statement whole = *s;
    if (s->reduction != REDUCE_NONE)
        whole.constraints = 0;
    return whole;
}

static __isl_give isl_map *definition_of(isl_ctx *ctx, const Statement *s)
{
    const Statement whole = as_definition(s);
    return isl_map_project_out(relation_write(ctx, &whole), isl_dim_in, (unsigned)s->outer,
                               (unsigned)s->reduced);
}

/* NULL: wholly, or it is not known yet. */
static const char *part_of(const Verifier *verifier, const Tensor *t)
{
    return verifier->part != NULL ? verifier->part[t->id] : NULL;
}

static __isl_give isl_set *defined_elements(const Verifier *verifier, const Tensor *t)
{
    isl_ctx *ctx = verifier->context->isl;
    const Statements *definitions = &verifier->definitions[t->id];
    isl_set *elements = isl_map_range(definition_of(ctx, definitions->items[0]));
    for (int i = 1; i < definitions->count; i++)
        elements =
            isl_set_union(elements, isl_map_range(definition_of(ctx, definitions->items[i])));
    return elements;
}

/* ---- Reads ---- */

/* A border of zeros may be read. */
static bool in_bounds(const Affine *affine, const Tensor *t, int d)
{
    const int64_t before = t->layout == NULL ? 0 : t->layout->halo_before[d];
    const int64_t after = t->layout == NULL ? 0 : t->layout->halo_after[d];
    return affine == NULL ||
           (affine_min(affine) >= -before && affine_max(affine) < t->extent[d] + after);
}

/* The elements that may be read: those of the tensor and of the zeros around it; of one that is
   defined in part those. */
static __isl_give isl_set *readable(const Verifier *verifier, const Tensor *t)
{
    isl_ctx *ctx = verifier->context->isl;
    if (part_of(verifier, t) != NULL)
        return defined_elements(verifier, t);
    isl_set *whole = relation_tensor(ctx, t);
    isl_set *elements = isl_set_universe(isl_set_get_space(whole));
    isl_set_free(whole);
    for (int d = 0; d < t->rank; d++) {
        const int64_t before = t->layout == NULL ? 0 : t->layout->halo_before[d];
        const int64_t after = t->layout == NULL ? 0 : t->layout->halo_after[d];
        elements = isl_set_lower_bound_val(elements, isl_dim_set, (unsigned)d,
                                           isl_val_int_from_si(ctx, -before));
        elements = isl_set_upper_bound_val(elements, isl_dim_set, (unsigned)d,
                                           isl_val_int_from_si(ctx, t->extent[d] + after - 1));
    }
    return elements;
}

static Text question_of_read(const Verifier *verifier, const Statement *s, const Expr *read)
{
    Text text = text_new(verifier->context->arena);
    text_add(&text, "read ");
    add_points(&text, s);
    for (int d = 0; d < read->tensor->rank; d++) {
        text_add(&text, ", ");
        if (read->subscript[d].affine != NULL)
            affine_print(&text, read->subscript[d].affine);
    }
    add_extents(&text, read->tensor, true);
    if (part_of(verifier, read->tensor) != NULL)
        text_format(&text, " of %s", part_of(verifier, read->tensor));
    return text;
}

/* Under the statement's constraints and those of the selects around the read. */
static bool proven_in_bounds(const Verifier *verifier, const Expr *read, const Constraints *guard)
{
    isl_ctx *ctx = verifier->context->isl;
    const Statement *s = verifier->statement;
    Statement guarded = *s;
    Constraint *all =
        ARENA_ARRAY(verifier->context->arena, Constraint, s->constraints + guard->count + 1);
    for (int c = 0; c < s->constraints; c++)
        all[c] = s->constraint[c];
    for (int c = 0; c < guard->count; c++)
        all[s->constraints + c] = guard->items[c];
    guarded.constraint = all;
    guarded.constraints += guard->count;
    const Text question = question_of_read(verifier, &guarded, read);
    if (map_get(verifier->proven, question.data) == PROVEN)
        return true;
    isl_set *image = isl_map_range(relation_read(ctx, &guarded, read));
    isl_set *tensor = readable(verifier, read->tensor);
    const bool inside = isl_set_is_subset(image, tensor) == isl_bool_true;
    isl_set_free(image);
    isl_set_free(tensor);
    if (inside)
        map_set(verifier->proven, question.data, PROVEN);
    return inside;
}

static void refuse_read(const Verifier *verifier, const Expr *read)
{
    Text text = text_new(verifier->context->arena);
    expr_print(&text, read);
    text_add(&text, " is read outside of its shape [");
    for (int d = 0; d < read->tensor->rank; d++)
        text_format(&text, "%s%lld", d > 0 ? ", " : "", (long long)read->tensor->extent[d]);
    text_add(&text, "] for some of");
    for (int i = 0; i < verifier->statement->outer + verifier->statement->reduced; i++)
        text_format(&text, "%s %s < %lld", i > 0 ? "," : "", verifier->statement->index[i]->name,
                    (long long)verifier->statement->index[i]->extent);
    refuse_definition(verifier, text.data);
    if (verifier->pass == NULL)
        diagnose_hint(
            verifier->context->diagnostics,
            "give its value outside, as in x[i - 1 | 0], or restrict where it is read: by "
            "select, 'for', or the condition of a sum");
}

static void verify_expression(const Verifier *verifier, const Expr *e, const Constraints *guard,
                              bool guarded);

/* `guarded`: below a select whose condition is not affine; what it guards is not known here. */
static void verify_read(const Verifier *verifier, const Expr *e, const Constraints *guard,
                        bool guarded)
{
    const Statement *s = verifier->statement;
    const Tensor *t = e->tensor;
    bool inside = part_of(verifier, t) == NULL;
    if ((t->role == ROLE_VALUE || t->role == ROLE_UPDATE) && !verifier->defined[t->id])
        refuse(verifier, arena_format(verifier->context->arena, "'%s' is read before it is defined",
                                      t->name));
    for (int d = 0; d < t->rank; d++) {
        const Subscript *subscript = &e->subscript[d];
        if (subscript->affine == NULL) {
            if (dtype_is_float(expr_dtype(subscript->indirect)))
                refuse(verifier, "a subscript that is not an integer");
            verify_expression(verifier, subscript->indirect, guard, guarded);
        } else if (!only_indices(s, s->outer + s->reduced, subscript->affine)) {
            refuse(verifier, "a read uses an index of another statement");
        }
        inside &= in_bounds(subscript->affine, t, d);
    }
    if (!inside && !guarded && !proven_in_bounds(verifier, e, guard))
        refuse_read(verifier, e);
}

/* An expression that is evaluated only where a condition holds, or (negated) does not. The other
   side of a conjunction is no conjunction, and restricts nothing here. */
static void verify_guarded(const Verifier *verifier, const Expr *e, const Constraints *guard,
                           bool guarded, const Expr *condition, bool negated)
{
    Constraints deeper = {0};
    for (int c = 0; c < guard->count; c++)
        LIST_PUSH(verifier->context->arena, &deeper, guard->items[c]);
    const bool known = condition_constraints(verifier->context->arena, condition, negated, &deeper);
    verify_expression(verifier, e, &deeper, guarded || (!known && !negated));
}

/* select, and, or: the arguments after the first are evaluated where that one says so. */
static void verify_choice(const Verifier *verifier, const Expr *e, const Constraints *guard,
                          bool guarded)
{
    const bool choice = e->function->id == FUNCTION_SELECT;
    verify_expression(verifier, e->argument[0], guard, guarded);
    verify_guarded(verifier, e->argument[1], guard, guarded, e->argument[0],
                   e->function->id == FUNCTION_OR);
    if (choice)
        verify_guarded(verifier, e->argument[2], guard, guarded, e->argument[0], true);
}

static void verify_expression(const Verifier *verifier, const Expr *e, const Constraints *guard,
                              bool guarded)
{
    const Statement *s = verifier->statement;
    switch (e->kind) {
    case EXPR_NUMBER:
        return;
    case EXPR_INDEX:
    case EXPR_RANDOM:
        if (!only_indices(s, s->outer + s->reduced, e->affine))
            refuse(verifier, "a value uses an index of another statement");
        return;
    case EXPR_READ:
        verify_read(verifier, e, guard, guarded);
        return;
    case EXPR_APPLY:
        break;
    }
    if (e->function->id == FUNCTION_SELECT || e->function->id == FUNCTION_AND ||
        e->function->id == FUNCTION_OR) {
        verify_choice(verifier, e, guard, guarded);
        return;
    }
    for (int i = 0; i < e->count; i++)
        verify_expression(verifier, e->argument[i], guard, guarded);
}

/* ---- Definitions ---- */

/* y[i, j] for all of i and j: needs no proof. */
static bool is_plain(const Statement *s)
{
    if (s->outer != s->result->rank || statement_is_partial(s))
        return false;
    for (int d = 0; d < s->result->rank; d++) {
        const Index *index = affine_as_index(s->subscript[d]);
        if (index == NULL || index->extent != s->result->extent[d])
            return false;
        for (int k = 0; k < d; k++)
            if (affine_as_index(s->subscript[k]) == index)
                return false;
    }
    return true;
}

static Text question_of_definitions(const Verifier *verifier, const Tensor *t,
                                    const Statements *statements)
{
    Text text = text_new(verifier->context->arena);
    text_add(&text, "define ");
    add_extents(&text, t, false);
    for (int i = 0; i < statements->count; i++) {
        const Statement s = as_definition(statements->items[i]);
        text_add(&text, "; ");
        add_points(&text, &s);
        for (int d = 0; d < t->rank; d++) {
            text_add(&text, ", ");
            affine_print(&text, s.subscript[d]);
        }
    }
    return text;
}

/* Adds to the elements that earlier statements define. */
static __isl_give isl_set *define(Verifier *verifier, __isl_take isl_set *before,
                                  const Statement *s)
{
    verifier->statement = s;
    isl_map *write = definition_of(verifier->context->isl, s);
    if (isl_map_is_injective(write) != isl_bool_true)
        refuse(verifier, "an element is defined twice");
    isl_set *elements = isl_map_range(write);
    if (isl_set_is_disjoint(before, elements) != isl_bool_true)
        refuse_definition(verifier, "some elements are defined by another definition already");
    return isl_set_union(before, elements);
}

/* Asks isl. The answer holds for another tensor of the same question if nothing is reported. */
static bool define_wholly(Verifier *verifier, const Tensor *t, const Statements *statements)
{
    isl_set *whole = relation_tensor(verifier->context->isl, t);
    isl_set *defined = isl_set_empty(isl_set_get_space(whole));
    for (int i = 0; i < statements->count; i++)
        defined = define(verifier, defined, statements->items[i]);
    const bool all = isl_set_is_equal(defined, whole) == isl_bool_true;
    isl_set_free(whole);
    isl_set_free(defined);
    return all;
}

/* Passes leave a value undefined where nothing reads it. Returns how such a one is defined, else
   NULL. */
static const char *verify_definitions(Verifier *verifier, const Tensor *t)
{
    const Statements *statements = &verifier->definitions[t->id];
    if (statements->count == 0 || (statements->count == 1 && is_plain(statements->items[0])))
        return NULL;
    const int errors = diagnostics_errors(verifier->context->diagnostics);
    const Text question = question_of_definitions(verifier, t, statements);
    int answer = map_get(verifier->proven, question.data);
    if (answer < 0) {
        answer = define_wholly(verifier, t, statements) ? PROVEN : DEFINED_IN_PART;
        if (diagnostics_errors(verifier->context->diagnostics) == errors)
            map_set(verifier->proven, question.data, answer);
    }
    if (answer == PROVEN)
        return NULL;
    if (verifier->pass != NULL && t->role == ROLE_VALUE && !program_observes(verifier->program, t))
        return question.data;
    verifier->statement = statements->items[statements->count - 1];
    refuse_definition(verifier, "not every element is defined");
    return NULL;
}

static void verify_all_definitions(Verifier *verifier)
{
    Arena *arena = verifier->context->arena;
    const Program *program = verifier->program;
    const size_t ids = (size_t)verifier->module->ids;
    verifier->definitions = arena_alloc(arena, sizeof *verifier->definitions * ids);
    for (int i = 0; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        LIST_PUSH(arena, &verifier->definitions[s->result->id], s);
    }
    const char **part = ARENA_ARRAY(arena, const char *, verifier->module->ids);
    for (int i = 0; i < program->tensors.count; i++) {
        const Tensor *t = program->tensors.items[i];
        part[t->id] = verify_definitions(verifier, t);
    }
    verifier->part = part;
}

struct Parts {
    const Verifier *verifier;
    bool any;
};

static void note_part(void *user, const Expr *read)
{
    struct Parts *parts = user;
    parts->any |= parts->verifier->part[read->tensor->id] != NULL;
}

/* What is not defined wholly is read where it is defined. */
static void verify_reads_of_parts(Verifier *verifier)
{
    const Constraints none = {0};
    for (int i = 0; i < verifier->program->statements.count; i++) {
        const Statement *s = verifier->program->statements.items[i];
        struct Parts parts = {verifier, false};
        expr_reads(s->value, note_part, &parts);
        verifier->statement = s;
        if (parts.any)
            verify_expression(verifier, s->value, &none, false);
    }
}

/* ---- Programs ---- */

static void define_results(Verifier *verifier, const Statement *s)
{
    verifier->defined[s->result->id] = true;
    if (s->argument != NULL)
        verifier->defined[s->argument->id] = true;
}

/* Its statements read what they or later ones define. */
static void verify_recurrence(Verifier *verifier, const Recurrence *recurrence)
{
    if (recurrence->step == NULL) {
        verifier->statement = recurrence->reader;
        refuse_definition(verifier, arena_format(verifier->context->arena,
                                                 "'%s' is read before it is defined: no index "
                                                 "counts the steps of a recurrence here",
                                                 recurrence->read->tensor->name));
        diagnose_hint(
            verifier->context->diagnostics,
            "all its reads go back along one index, as t - 1 or t + 1; where they go back "
            "along two, as s - 1 and t - 1, their sum counts the steps: r[u, s] for u = s + t");
    }
    for (int i = 0; i < recurrence->count; i++)
        define_results(verifier, verifier->program->statements.items[recurrence->first + i]);
}

static void verify_program(Verifier *verifier)
{
    const Program *program = verifier->program;
    verifier->defined = ARENA_ARRAY(verifier->context->arena, bool, verifier->module->ids);
    const Recurrences recurrences =
        recurrence_find(verifier->context->arena, verifier->module, program);
    for (int i = 0; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        const Constraints none = {0};
        const Recurrence *recurrence = recurrence_at(&recurrences, i);
        if (recurrence != NULL)
            verify_recurrence(verifier, recurrence);
        verifier->statement = s;
        verify_indices(verifier, s);
        if (s->result->role != ROLE_VALUE && s->result->role != ROLE_UPDATE)
            refuse(verifier, "defines what the program does not own");
        if (s->reduction == REDUCE_NONE && s->argument != NULL)
            refuse(verifier, "the argument of what is no extremum");
        verify_expression(verifier, s->value, &none, false);
        define_results(verifier, s);
    }
    verify_all_definitions(verifier);
    verify_reads_of_parts(verifier);
}

static void verify_module(Context *context, const Module *module, const char *pass, Map *proven)
{
    const Program *const program[] = {module->train, module->eval};
    for (int p = 0; p < 2; p++) {
        Verifier verifier = {.context = context,
                             .module = module,
                             .program = program[p],
                             .pass = pass,
                             .proven = proven};
        if (program[p] != NULL)
            verify_program(&verifier);
    }
}

void module_verify(Context *context, const Module *module, const char *pass, Map *proven)
{
    verify_module(context, module, pass, proven);
}

void module_check(Context *context, const Module *module, Map *proven)
{
    verify_module(context, module, NULL, proven);
}
