#include "common/interpret.h"
#include "ir/dead.h"
#include <math.h>
#include <string.h>

typedef struct Storage {
    double *value;
    bool *defined; /* NULL: set from outside */
} Storage;

enum { MAX_CONSTRAINTS = 64 };

struct Interpreter {
    Arena *arena;
    const Module *module;
    LIST(Storage) storage; /* by id of the tensor */
    const char *error;
    bool waits;   /* within a recurrence: what is not defined yet is tried again later */
    bool missing; /* the value at hand needs such an element */
    /* of the current statement */
    const Statement *statement;
    const int64_t *point;
    LIST(int) place;           /* by id of an index: its position, if it is of the statement */
    int last[MAX_CONSTRAINTS]; /* the position of the last index that each constraint uses */
};

Interpreter *interpret_new(Arena *arena, const Module *module)
{
    Interpreter *in = ARENA_NEW(arena, Interpreter);
    in->arena = arena;
    in->module = module;
    return in;
}

static Storage *storage_of(Interpreter *in, const Tensor *tensor)
{
    while (in->storage.count <= tensor->id) {
        const Storage none = {0};
        LIST_PUSH(in->arena, &in->storage, none);
    }
    Storage *storage = &in->storage.items[tensor->id];
    const size_t count = (size_t)tensor_elements(tensor);
    if (storage->value == NULL) {
        storage->value = ARENA_ARRAY(in->arena, double, count + 1);
        if (tensor->role == ROLE_VALUE || tensor->role == ROLE_UPDATE)
            storage->defined = ARENA_ARRAY(in->arena, bool, count + 1);
    }
    return storage;
}

double *interpret_tensor(Interpreter *in, const Tensor *tensor)
{
    return storage_of(in, tensor)->value;
}

static double next_random(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (double)(*state >> 33) * 0x1p-31;
}

static void fill(Interpreter *in, const Tensor *tensor, uint64_t state)
{
    double *value = interpret_tensor(in, tensor);
    for (const char *c = tensor->name; *c != 0; c++)
        state = (state ^ (unsigned char)*c) * 0x100000001b3u;
    for (int64_t i = 0; i < tensor_elements(tensor); i++) {
        const double r = next_random(&state);
        if (tensor->role == ROLE_SCALAR) /* the trainer counts steps from 1 */
            value[i] = string_equal(tensor->name, "step") ? 1 : tensor->value;
        else if (tensor->role == ROLE_CONSTANT)
            value[i] = tensor->constant[i];
        else if (!dtype_is_float(tensor->dtype))
            value[i] = floor(r * (double)(tensor->classes > 0 ? tensor->classes : 2));
        else if (tensor->role == ROLE_BUFFER || tensor->role == ROLE_STATE)
            value[i] = 0.5 + r;
        else
            value[i] = r < 0.5 ? r - 1.0 : r + 0.05;
    }
}

void interpret_fill(Interpreter *in, uint64_t seed)
{
    for (int i = 0; i < in->module->tensors.count; i++)
        fill(in, in->module->tensors.items[i], seed);
}

static void fail(Interpreter *in, const char *what, const Tensor *tensor)
{
    if (in->error != NULL)
        return;
    Text text = text_new(in->arena);
    text_format(&text, "%s '%s' in: ", what, tensor->name);
    statement_print(&text, in->statement);
    for (int i = 0; i < in->statement->outer + in->statement->reduced; i++)
        text_format(&text, " %s=%ld", in->statement->index[i]->name, (long)in->point[i]);
    in->error = text.data;
}

static int64_t floor_division(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

static int64_t affine_value(const Interpreter *in, const Affine *affine)
{
    int64_t sum = affine->constant;
    for (int t = 0; t < affine->count; t++) {
        const AffineTerm *term = &affine->term[t];
        int64_t value = 0;
        if (term->index == NULL) {
            value = floor_division(affine_value(in, term->dividend), term->divisor);
        } else {
            const int id = term->index->id, i = id < in->place.count ? in->place.items[id] : -1;
            if (i < 0 || i >= in->statement->outer + in->statement->reduced ||
                in->statement->index[i] != term->index)
                FAULT("S%d uses index %s, which it does not have", in->statement->id,
                      term->index->name);
            value = in->point[i];
        }
        sum += term->coefficient * value;
    }
    return sum;
}

static double evaluate(Interpreter *in, const Expr *e);

/* The row-major position of an element, or -1 outside. */
static int64_t position(const Tensor *tensor, const int64_t *element)
{
    int64_t at = 0;
    for (int d = 0; d < tensor->rank; d++) {
        if (element[d] < 0 || element[d] >= tensor->extent[d])
            return -1;
        at = at * tensor->extent[d] + element[d];
    }
    return at;
}

static double read_element(Interpreter *in, const Expr *read)
{
    int64_t element[TENSOR_MAX_RANK];
    for (int d = 0; d < read->tensor->rank; d++)
        element[d] = read->subscript[d].affine != NULL
                         ? affine_value(in, read->subscript[d].affine)
                         : (int64_t)evaluate(in, read->subscript[d].indirect);
    const int64_t at = position(read->tensor, element);
    if (at < 0) {
        fail(in, "read outside of", read->tensor);
        return 0;
    }
    const Storage *storage = storage_of(in, read->tensor);
    if (storage->defined != NULL && !storage->defined[at]) {
        in->missing = true;
        if (!in->waits)
            fail(in, "read of an undefined element of", read->tensor);
    }
    return storage->value[at];
}

/* splitmix64: any function will do. */
static double random_value(int stream, int64_t element)
{
    uint64_t z = (uint64_t)stream * 0x9e3779b97f4a7c15u + (uint64_t)element + 1;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return (double)((z ^ (z >> 31)) >> 11) * 0x1p-53;
}

static double named_value(const char *name, double a, double b)
{
    static const struct {
        const char *name;
        double (*function)(double);
    } unary[] = {{"abs", fabs},    {"floor", floor}, {"sqrt", sqrt}, {"exp", exp},  {"log", log},
                 {"log1p", log1p}, {"expm1", expm1}, {"sin", sin},   {"cos", cos},  {"tanh", tanh},
                 {"erf", erf},     {"atan", atan},   {"asin", asin}, {"acos", acos}};
    for (size_t i = 0; i < sizeof unary / sizeof *unary; i++)
        if (string_equal(unary[i].name, name))
            return unary[i].function(a);
    if (string_equal(name, "power"))
        return pow(a, b);
    if (string_equal(name, "max"))
        return fmax(a, b);
    if (string_equal(name, "min"))
        return fmin(a, b);
    if (string_equal(name, "relu"))
        return a > 0 ? a : 0;
    if (string_equal(name, "sign"))
        return (a > 0) - (a < 0);
    if (string_equal(name, "rsqrt"))
        return 1 / sqrt(a);
    if (string_equal(name, "sigmoid"))
        return 1 / (1 + exp(-a));
    FAULT("function '%s' is unknown to the interpreter", name);
}

static double apply_value(Interpreter *in, const Expr *e)
{
    const FunctionId id = e->function->id;
    const double a = evaluate(in, e->argument[0]);
    if (id == FUNCTION_SELECT)
        return evaluate(in, e->argument[a != 0 ? 1 : 2]);
    if (id == FUNCTION_AND || id == FUNCTION_OR)
        return (a != 0) == (id == FUNCTION_OR) ? a != 0 : evaluate(in, e->argument[1]) != 0;
    const double b = e->count > 1 ? evaluate(in, e->argument[1]) : 0;
    switch (id) {
    case FUNCTION_ADD:
        return a + b;
    case FUNCTION_SUB:
        return a - b;
    case FUNCTION_MUL:
        return a * b;
    case FUNCTION_DIV:
        return a / b;
    case FUNCTION_NEG:
        return -a;
    case FUNCTION_LT:
        return a < b;
    case FUNCTION_LE:
        return a <= b;
    case FUNCTION_GT:
        return a > b;
    case FUNCTION_GE:
        return a >= b;
    case FUNCTION_EQ:
        return a == b;
    case FUNCTION_NE:
        return a != b;
    case FUNCTION_NOT:
        return a == 0;
    case FUNCTION_STOP:
        return a;
    default:
        return named_value(e->function->name, a, b);
    }
}

static double evaluate(Interpreter *in, const Expr *e)
{
    switch (e->kind) {
    case EXPR_NUMBER:
        return e->number;
    case EXPR_INDEX:
        return (double)affine_value(in, e->affine);
    case EXPR_READ:
        return read_element(in, e);
    case EXPR_APPLY:
        return apply_value(in, e);
    default:
        return random_value(e->stream, affine_value(in, e->affine));
    }
}

/* ---- Statements ---- */

/* The position of the last index that a constraint uses; -1: none. */
static int last_index(const Statement *statement, const Affine *value)
{
    int last = statement->outer + statement->reduced - 1;
    while (last >= 0 && !affine_uses(value, statement->index[last]))
        last--;
    return last;
}

/* Whether the point is in the domain; if not, all points that agree with it up to `*last` are not.
 */
static bool in_domain(const Interpreter *in, int *last)
{
    for (int i = 0; i < in->statement->constraints; i++) {
        const Constraint *constraint = &in->statement->constraint[i];
        const int64_t value = affine_value(in, constraint->value);
        *last = in->last[i];
        if (constraint->equality ? value != 0 : value < 0)
            return false;
    }
    return true;
}

/* The next point in lexicographic order of the indices [from, to); false after the last. */
static bool advance(const Statement *statement, int64_t *point, int from, int to)
{
    for (int i = to - 1; i >= from; i--) {
        if (++point[i] < statement->index[i]->extent)
            return true;
        point[i] = 0;
    }
    return false;
}

/* The row-major number of the point of the reduction. */
static int64_t reduction_number(const Statement *statement, const int64_t *point)
{
    int64_t number = 0;
    for (int i = statement->outer; i < statement->outer + statement->reduced; i++)
        number = number * statement->index[i]->extent + point[i];
    return number;
}

static double reduce(Interpreter *in, int64_t *point, int64_t *argument)
{
    const Statement *statement = in->statement;
    const int from = statement->outer, to = statement->outer + statement->reduced;
    const Reduction reduction = statement->reduction;
    double result = reduction == REDUCE_PROD  ? 1
                    : reduction == REDUCE_MIN ? INFINITY
                    : reduction == REDUCE_SUM ? 0
                                              : -INFINITY;
    int last;
    *argument = 0;
    do {
        const bool inside = in_domain(in, &last);
        last = inside ? to - 1 : last;
        for (int i = to - 1; i > last && i >= from; i--)
            point[i] = 0;
        if (!inside)
            continue;
        const double value = evaluate(in, statement->value);
        if (reduction == REDUCE_SUM) {
            result += value;
        } else if (reduction == REDUCE_PROD) {
            result *= value;
        } else if (reduction == REDUCE_MIN ? value < result : value > result) {
            result = value;
            *argument = reduction_number(statement, point);
        }
    } while (advance(statement, point, from, last + 1));
    return reduction == REDUCE_ARGMAX ? (double)*argument : result;
}

/* The position of the element that the point defines, or -1 outside of the tensor. */
static int64_t element_at(Interpreter *in, const Tensor *tensor)
{
    int64_t element[TENSOR_MAX_RANK];
    for (int d = 0; d < tensor->rank; d++)
        element[d] = affine_value(in, in->statement->subscript[d]);
    return position(tensor, element);
}

static void assign(Interpreter *in, const Tensor *tensor, double value)
{
    const int64_t at = element_at(in, tensor);
    if (at < 0) {
        fail(in, "write outside of", tensor);
        return;
    }
    Storage *storage = storage_of(in, tensor);
    if (storage->defined != NULL && storage->defined[at])
        fail(in, "second write to an element of", tensor);
    if (storage->defined != NULL)
        storage->defined[at] = true;
    storage->value[at] = value;
}

static void begin_statement(Interpreter *in, const Statement *statement, const int64_t *point)
{
    in->statement = statement;
    in->point = point;
    for (int i = 0; i < statement->outer + statement->reduced; i++) {
        while (in->place.count <= statement->index[i]->id)
            LIST_PUSH(in->arena, &in->place, -1);
        in->place.items[statement->index[i]->id] = i;
    }
    if (statement->constraints > MAX_CONSTRAINTS)
        FAULT("S%d has %d constraints", statement->id, statement->constraints);
    for (int i = 0; i < statement->constraints; i++)
        in->last[i] = last_index(statement, statement->constraint[i].value);
}

/* Defines one element, or none where the value needs what is not defined yet. */
static void run_point(Interpreter *in, int64_t *point)
{
    const Statement *statement = in->statement;
    int64_t argument = 0;
    int last;
    double value;
    in->missing = false;
    if (statement->reduction != REDUCE_NONE)
        value = reduce(in, point, &argument);
    else if (in_domain(in, &last))
        value = evaluate(in, statement->value);
    else
        return;
    if (in->missing)
        return;
    assign(in, statement->result, value);
    if (statement->argument != NULL)
        assign(in, statement->argument, (double)argument);
}

static void run_statement(Interpreter *in, const Statement *statement)
{
    int64_t point[64] = {0};
    begin_statement(in, statement, point);
    do
        run_point(in, point);
    while (in->error == NULL && advance(statement, point, 0, statement->outer));
}

/* ---- Recurrences ---- */

/* How many elements a further run over a statement defines, and whether some are still missing. */
static int run_again(Interpreter *in, const Statement *statement, bool *pending)
{
    int64_t point[64] = {0};
    int defined = 0;
    begin_statement(in, statement, point);
    do {
        const int64_t at = element_at(in, statement->result);
        if (at >= 0 && storage_of(in, statement->result)->defined[at])
            continue;
        run_point(in, point);
        *pending |= in->missing;
        defined += !in->missing;
    } while (in->error == NULL && advance(statement, point, 0, statement->outer));
    return defined;
}

/* Over and over, until all is defined: knows nothing of steps. */
static void run_recurrence(Interpreter *in, const Program *program, int first, int end)
{
    in->waits = true;
    for (bool pending = true; pending && in->error == NULL;) {
        int defined = 0;
        pending = false;
        for (int i = first; i < end; i++)
            defined += run_again(in, program->statements.items[i], &pending);
        if (pending && defined == 0)
            fail(in, "elements that wait for each other, of",
                 program->statements.items[first]->result);
    }
    in->waits = false;
}

struct LastDefinition {
    const Program *program;
    int last;
};

static void find_last(void *user, const Expr *read)
{
    struct LastDefinition *found = user;
    for (int i = found->program->statements.count - 1; i > found->last; i--)
        if (found->program->statements.items[i]->result == read->tensor)
            found->last = i;
}

/* Behind the last definition of what the statements from `first` on read; at least `first`. */
static int recurrence_end(const Program *program, int first)
{
    int end = first;
    for (int i = first; i == first || i < end; i++) {
        struct LastDefinition found = {program, i - 1};
        expr_reads(program->statements.items[i]->value, find_last, &found);
        end = found.last + 1 > end && found.last >= i ? found.last + 1 : end;
    }
    return end;
}

/* What is looked at from outside; of other values passes leave out what nothing reads. */
static void check_defined(Interpreter *in, const Program *program)
{
    for (int i = 0; i < program->tensors.count && in->error == NULL; i++) {
        const Tensor *tensor = program->tensors.items[i];
        const Storage *storage = storage_of(in, tensor);
        const bool checked = storage->defined != NULL && program_observes(program, tensor);
        for (int64_t k = 0; k < tensor_elements(tensor) && checked; k++)
            if (!storage->defined[k]) {
                in->error = arena_format(in->arena, "element %ld of '%s' is never defined", (long)k,
                                         tensor->name);
                break;
            }
    }
}

static void run_statements(Interpreter *in, const Program *program, int count)
{
    in->error = NULL;
    for (int i = 0; i < program->tensors.count; i++) {
        const Tensor *tensor = program->tensors.items[i];
        Storage *storage = storage_of(in, tensor);
        if (storage->defined != NULL)
            memset(storage->defined, 0, (size_t)tensor_elements(tensor) * sizeof(bool));
    }
    for (int i = 0; i < count && in->error == NULL;) {
        const int end = recurrence_end(program, i);
        if (end > i)
            run_recurrence(in, program, i, end);
        else
            run_statement(in, program->statements.items[i]);
        i = end > i ? end : i + 1;
    }
}

const char *interpret_forward(Interpreter *in, const Program *program)
{
    run_statements(in, program, program->forward);
    return in->error;
}

const char *interpret_program(Interpreter *in, const Program *program)
{
    run_statements(in, program, program->statements.count);
    if (in->error == NULL)
        check_defined(in, program);
    return in->error;
}
