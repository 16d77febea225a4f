/* Derived gradients against finite differences: every layer and loss of the library with a spread
   of its attributes on small odd shapes, by all operands and parameters; every function. */
#include "common/gradient_check.h"
#include "common/program_fixture.h"
#include "common/session.h"
#include "common/shared_library.h"
#include "properties/cases.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_CHOICES = 200 };
#ifdef DLC_LONG_TESTS
enum { RANDOM_CHOICES = 200, SHAPES = SHAPE_VARIANTS };
#elif defined DLC_SANITIZE
enum { RANDOM_CHOICES = 6, SHAPES = 1 };
#else
enum { RANDOM_CHOICES = 6, SHAPES = 2 };
#endif

/* Under sanitizers it is dlc that is tested; the values are the same, and take minutes. */
#ifdef DLC_SANITIZE
enum { VALUES = false };
#else
enum { VALUES = true };
#endif

typedef struct Tally {
    int taken, refused;
    bool used[MAX_ATTRIBUTES][MAX_VALUES]; /* in a description that is taken */
} Tally;

/* What is read is learnt too, so that its gradient is derived. */
static void learn_inputs(Module *module)
{
    for (int i = 0; i < module->tensors.count; i++) {
        Tensor *t = module->tensors.items[i];
        if (t->role == ROLE_INPUT && dtype_is_float(t->dtype)) {
            t->role = ROLE_PARAMETER;
            t->trainable = true;
        }
    }
}

/* False when the description is refused: the attributes do not go together. */
static bool check_description(const char *description)
{
    Session *s = session_new(description, strlen(description));
    const bool taken = session_run(s, STAGE_PROGRAM);
    if (taken) {
        learn_inputs(s->module);
        session_run(s, STAGE_GRADIENT);
        for (int i = 0; i < s->module->tensors.count;
             i++) /* no gradient may be lost, if with a warning */
            cr_expect(s->module->tensors.items[i]->role != ROLE_PARAMETER ||
                          s->module->tensors.items[i]->trainable,
                      "no gradient reaches '%s'\n%s", s->module->tensors.items[i]->name,
                      description);
        const char *error = VALUES ? gradient_check(s->context.arena, s->module, 11) : NULL;
        cr_expect_eq(diagnostics_errors(s->context.diagnostics), 0, "%s", session_messages(s));
        cr_expect_null(error, "%s\n%s", error, description);
    }
    session_free(s);
    return taken;
}

/* On as many shapes as are taken, beginning with another one each time. */
static void check_choice(const Plan *plan, const int *choice, int shapes, Tally *tally)
{
    const int first = tally->taken + tally->refused;
    for (int i = 0, taken = 0; i < SHAPE_VARIANTS && taken < shapes; i++) {
        if (!check_description(plan_description(plan, choice, (first + i) % SHAPE_VARIANTS))) {
            tally->refused++;
            continue;
        }
        taken++;
        tally->taken++;
        for (int k = 0; k < plan->entry->attributes.count; k++)
            tally->used[k][choice[k]] = true;
    }
}

/* The attributes that are required have their first value. */
static void first_choice(const Plan *plan, int *choice)
{
    for (int i = 0; i < plan->entry->attributes.count; i++)
        choice[i] = plan_requires(plan, i);
}

static int values_used(const Plan *plan, const Tally *tally, int attribute)
{
    int values = 0;
    for (int v = 0; v < plan->spread[attribute].count; v++)
        values += tally->used[attribute][v];
    return values;
}

/* Whether each attribute takes more than one value: the spread is then worth something. */
static bool is_spread(const Plan *plan, const Tally *tally)
{
    for (int i = 0; i < plan->entry->attributes.count; i++)
        if (values_used(plan, tally, i) < 2)
            return false;
    return true;
}

/* Where most choices are refused there are more random ones. */
static void check_all(const Plan *plan, Tally *tally)
{
    int choice[MAX_ATTRIBUTES];
    unsigned state = 1;
    first_choice(plan, choice);
    check_choice(plan, choice, SHAPE_VARIANTS, tally);
    for (int i = 0; i < plan->entry->attributes.count; i++)
        for (int v = 0; v < plan->spread[i].count; v++) {
            first_choice(plan, choice);
            choice[i] = v;
            check_choice(plan, choice, SHAPES, tally);
        }
    const int most = plan->entry->attributes.count > 0 ? MOST_CHOICES : 0;
    for (int round = 0; round < most; round++) {
        if (round >= RANDOM_CHOICES && is_spread(plan, tally))
            break;
        for (int i = 0; i < plan->entry->attributes.count; i++) {
            state = state * 1664525u + 1013904223u;
            choice[i] = (int)((state >> 10) % (unsigned)plan->spread[i].count);
        }
        check_choice(plan, choice, SHAPES, tally);
    }
}

static void expect_spread(const Plan *plan, const Tally *tally)
{
    cr_expect_gt(tally->taken, 0, "%s", plan->entry->name);
    for (int i = 0; i < plan->entry->attributes.count; i++) {
        const int values = values_used(plan, tally, i);
        cr_expect_gt(values, 1, "%s: all but %d of %d values of '%s' are refused",
                     plan->entry->name, values, plan->spread[i].count,
                     plan->entry->attributes.items[i].name);
    }
}

/* No gradient goes through what is not continuous. */
static bool gives_integers(const Operator *entry)
{
    for (int i = 0; i < entry->tensors.count; i++)
        if (entry->tensors.items[i].kind == TENSOR_RESULT)
            return entry->tensors.items[i].dtype != NULL && entry->tensors.items[i].dtype[0] == 'i';
    return false;
}

/* What reads nothing is no function, and what is detached has another gradient than its derivative,
   on purpose; counts are constant, of vectors, matrices and masks of all heads the samples are no
   dimension of their own, nor of what a vector of labels chooses; and the nearest pixel tells
   nothing of the place. */
static bool is_left_out(const Operator *entry)
{
    static const char *const names[] = {
        "detach", "any", "all", "count_nonzero", "trace", "dot", "mv", "outer", "t",
        "index_select_by", "grid_sample", "grid_sample3d", "attention_heads_of", "kron", "inner",
        "tensordot", "meshgrid", "meshgrid3", "diag_of", "dist", "isnan", "isinf", "isfinite",
        "cov", "corrcoef", "pdist", "histc", "take", "quantiles",
        /* what a hard choice, or the first of windows that overlap, lets through */
        "gumbel_softmax", "max_unpool1d", "max_unpool2d", "max_unpool3d",
        /* one operand is made of the other, as in the recorded cases and programs/derivatives */
        "grad",
        /* one operand is there for its shape, or has one that settings tell */
        "expand_as", "reshape_as", "attention_group", "slice_scatter", "fractional_max_pool2d",
        "fractional_max_pool3d"};
    bool reads = false;
    for (int i = 0; i < entry->tensors.count; i++)
        reads |= entry->tensors.items[i].kind == TENSOR_OPERAND;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        reads &= !string_equal(entry->name, names[i]);
    return !reads || gives_integers(entry);
}

/* All of a kind; ENTRY in the environment names one, for whoever adds it. */
static void check_kind(OperatorKind kind)
{
    Arena *arena = arena_new();
    const Library *library = shared_library();
    for (int i = 0; i < library->operators.count; i++) {
        const char *only = getenv("ENTRY");
        if (only != NULL && !string_equal(library->operators.items[i]->name, only))
            continue;
        if (library->operators.items[i]->kind != kind || is_left_out(library->operators.items[i]))
            continue;
        const Plan plan = plan_new(arena, library->operators.items[i]);
        Tally tally = {0};
        check_all(&plan, &tally);
        expect_spread(&plan, &tally);
        cr_log_info("%s: %d gradients checked, %d descriptions refused", plan.entry->name,
                    tally.taken, tally.refused);
    }
    arena_free(arena);
}

Test(gradients, of_layers)
{
    check_kind(OPERATOR_LAYER);
}

Test(gradients, of_losses)
{
    check_kind(OPERATOR_LOSS);
}

/* f(a, b) + a + b, so that there is a gradient where that of f is zero; of positive and of negative
   arguments. */
static void check_function(const FunctionEntry *function, const char *argument)
{
    Fixture *f = fixture_new();
    Arena *arena = f->context.arena;
    Text call = text_new(arena);
    FIXTURE_TENSOR(f, "a", ROLE_PARAMETER, 12);
    FIXTURE_TENSOR(f, "b", ROLE_PARAMETER, 12);
    for (int i = 0; i < function->arity; i++)
        text_format(&call, "%s%s", i > 0 ? ", " : "", i == 0 ? "u[i]" : "v[i]");
    fixture_statements(f, "i:12",
                       arena_format(arena,
                                    "u[i] = %sexp(a[i])\n"
                                    "v[i] = exp(b[i])\n"
                                    "y[i] = %s(%s) + u[i] + v[i]\n"
                                    "loss[] = sum(i) y[i]*y[i]",
                                    argument, function->name, call.data));
    fixture_gradient(f);
    const char *error = fixture_check(f);
    cr_expect_null(error, "%s(%s exp a): %s", function->name, argument, error);
    fixture_free(f);
}

static bool takes_negative(const char *name)
{
    static const char *const positive[] = {"log", "sqrt", "rsqrt", "power", "log1p"};
    for (size_t i = 0; i < sizeof positive / sizeof *positive; i++)
        if (string_equal(positive[i], name))
            return false;
    return true;
}

/* Whether a function is defined between -1 and 1 alone. */
static bool is_bounded(const char *name)
{
    return string_equal(name, "asin") || string_equal(name, "acos");
}

Test(gradients, of_functions)
{
    const Library *library = shared_library();
    for (int i = 0; i < library->functions.count; i++) {
        const FunctionEntry *function = library->functions.items[i];
        const bool small = is_bounded(function->name);
        check_function(function, small ? "0.05*" : "");
        if (takes_negative(function->name))
            check_function(function, small ? "-0.05*" : "-");
    }
}
