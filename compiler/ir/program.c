#include "ir/program.h"
#include "support/map.h"
#include <math.h>
#include <string.h>

/* ---- Names ---- */

/* From names to positions in a list of tensors. Passes may shorten the list: a position is checked
   before it is believed, and all are found anew when one is wrong. */
struct TensorNames {
    Map position;
};

static Map positions_of(Arena *arena, Tensor *const *tensor, int count)
{
    Map position = {.arena = arena};
    for (int i = 0; i < count; i++)
        map_set(&position, tensor[i]->name, i);
    return position;
}

static Tensor *find_tensor(struct TensorNames *names, Tensor *const *tensor, int count,
                           const char *name)
{
    const int guess = names == NULL ? -1 : map_get(&names->position, name);
    if (guess < 0)
        return NULL;
    if (guess < count && string_equal(tensor[guess]->name, name))
        return tensor[guess];
    names->position = positions_of(names->position.arena, tensor, count);
    const int position = map_get(&names->position, name);
    return position < 0 ? NULL : tensor[position];
}

static void add_name(Arena *arena, struct TensorNames **names, const char *name, int position)
{
    if (*names == NULL) {
        *names = ARENA_NEW(arena, struct TensorNames);
        (*names)->position.arena = arena;
    }
    map_set(&(*names)->position, name, position);
}

Tensor *module_tensor(const Module *module, const char *name)
{
    return find_tensor(module->names, module->tensors.items, module->tensors.count, name);
}

const char *scalar_name(const Tensor *scalar)
{
    return scalar->also.count > 0 ? scalar->also.items[0] : scalar->name;
}

Tensor *program_tensor(const Module *module, const Program *program, const char *name)
{
    Tensor *own = program == NULL ? NULL
                                  : find_tensor(program->names, program->tensors.items,
                                                program->tensors.count, name);
    return own != NULL ? own : module_tensor(module, name);
}

static bool name_taken(const Module *module, const Program *program, const char *name)
{
    if (program != NULL)
        return program_tensor(module, program, name) != NULL;
    return program_tensor(module, module->train, name) != NULL ||
           program_tensor(module, module->eval, name) != NULL;
}

static const char *numbered(const Module *module, const char *name, int number)
{
    return number == 1 ? name : arena_format(module->arena, "%s.%d", name, number);
}

static const char *unique_name(const Module *module, const Program *program, const char *name)
{
    const char *candidate = name;
    for (int i = 2; name_taken(module, program, candidate); i++)
        candidate = numbered(module, name, i);
    return candidate;
}

Tensor *module_scalar(const Module *module, const char *name)
{
    for (int i = 1;; i++) {
        const char *candidate = numbered(module, name, i);
        Tensor *t = module_tensor(module, candidate);
        if (t != NULL && t->role == ROLE_SCALAR && string_equal(scalar_name(t), name))
            return t;
        if (t == NULL && !name_taken(module, NULL, candidate))
            return NULL;
    }
}

/* Parameters and inputs are called as the description says: a scalar yields its name. */
static void yield_name(Module *module, const char *name)
{
    Tensor *t = module_tensor(module, name);
    if (t == NULL || t->role != ROLE_SCALAR)
        return;
    if (t->also.count == 0)
        LIST_PUSH(module->arena, &t->also, name);
    t->name = unique_name(module, NULL, name);
    for (int i = 0; i < module->tensors.count; i++)
        if (module->tensors.items[i] == t)
            add_name(module->arena, &module->names, t->name, i);
}

/* ---- Tensors ---- */

Tensor *tensor_new(Module *module, Program *program, const char *name, Dtype dtype, Role role,
                   int rank, const int64_t *extent, Origin origin)
{
    Tensor *t = ARENA_NEW(module->arena, Tensor);
    if (program == NULL && role != ROLE_SCALAR)
        yield_name(module, name);
    t->name = unique_name(module, program, name);
    if (role == ROLE_SCALAR && !string_equal(t->name, name))
        LIST_PUSH(module->arena, &t->also, name);
    t->id = module->ids++;
    t->dtype = module->in_double && dtype == DTYPE_F32 && role != ROLE_INPUT ? DTYPE_F64 : dtype;
    t->role = role;
    t->rank = rank;
    for (int d = 0; d < rank; d++)
        t->extent[d] = extent[d];
    t->origin = origin;
    t->trainable = role == ROLE_PARAMETER;
    t->offset = -1;
    if (program != NULL) {
        LIST_PUSH(module->arena, &program->tensors, t);
        add_name(module->arena, &program->names, t->name, program->tensors.count - 1);
    } else {
        LIST_PUSH(module->arena, &module->tensors, t);
        add_name(module->arena, &module->names, t->name, module->tensors.count - 1);
    }
    return t;
}

int distribution_numbers(Distribution distribution)
{
    static const int numbers[] = {1, 2, 2, 4, 1};
    return numbers[distribution];
}

int64_t tensor_elements(const Tensor *tensor)
{
    int64_t elements = 1;
    for (int d = 0; d < tensor->rank; d++)
        elements *= tensor->extent[d];
    return elements;
}

int64_t tensor_stored_elements(const Tensor *tensor)
{
    return tensor->layout != NULL ? tensor->layout->elements : tensor_elements(tensor);
}

const Tensor *storage_tensor(const Tensor *tensor)
{
    while (tensor->replaces != NULL)
        tensor = tensor->replaces;
    return tensor;
}

size_t tensor_stored_bytes(const Tensor *tensor)
{
    return (size_t)tensor_stored_elements(tensor) * (size_t)dtype_size(tensor->dtype);
}

size_t tensor_arena_bytes(const Tensor *tensor)
{
    return (tensor_stored_bytes(tensor) + ARENA_ALIGNMENT - 1) / ARENA_ALIGNMENT * ARENA_ALIGNMENT;
}

/* ---- Statements ---- */

double reduction_neutral(Reduction reduction)
{
    switch (reduction) {
    case REDUCE_PROD:
        return 1;
    case REDUCE_MAX:
    case REDUCE_ARGMAX:
        return -INFINITY;
    case REDUCE_MIN:
        return INFINITY;
    default:
        return 0;
    }
}

void statement_subscripts(const Statement *statement, Subscript *subscript)
{
    for (int d = 0; d < statement->result->rank; d++)
        subscript[d] = (Subscript){statement->subscript[d], NULL};
}

struct Visiting {
    AccessVisit *visit;
    void *user;
};

static void visit_read(void *user, const Expr *read)
{
    const struct Visiting *visiting = user;
    visiting->visit(visiting->user, read->tensor, read->subscript);
}

void statement_accesses(const Statement *statement, AccessVisit *visit, void *user)
{
    struct Visiting visiting = {visit, user};
    Subscript subscript[TENSOR_MAX_RANK];
    expr_reads(statement->value, visit_read, &visiting);
    statement_subscripts(statement, subscript);
    visit(user, statement->result, subscript);
    if (statement->argument != NULL)
        visit(user, statement->argument, subscript);
}

bool statement_may_define(const Statement *s, const Expr *read)
{
    if (s->result != read->tensor && s->argument != read->tensor)
        return false;
    for (int d = 0; d < read->count; d++) {
        const Affine *written = s->subscript[d], *at = read->subscript[d].affine;
        if (at != NULL &&
            (affine_max(written) < affine_min(at) || affine_min(written) > affine_max(at)))
            return false;
    }
    return true;
}

bool statement_is_partial(const Statement *s)
{
    return s->reduction == REDUCE_NONE && s->constraints > 0;
}

bool reduction_chooses(Reduction reduction)
{
    return reduction == REDUCE_NONE || reduction == REDUCE_MAX || reduction == REDUCE_MIN;
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

Tensor *const *program_gradients(const Module *module, const Program *program)
{
    Tensor **gradient = ARENA_ARRAY(module->arena, Tensor *, module->ids);
    for (int i = 0; i < program->tensors.count; i++)
        if (program->tensors.items[i]->gradient_of != NULL)
            gradient[program->tensors.items[i]->gradient_of->id] = program->tensors.items[i];
    return gradient;
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
bool statement_reduces(const Statement *statement, const Index *index)
{
    for (int i = statement->outer; i < statement->outer + statement->reduced; i++)
        if (statement->index[i] == index)
            return true;
    return false;
}

bool statement_constrains(const Statement *statement, const Index *index)
{
    for (int c = 0; c < statement->constraints; c++)
        if (affine_uses(statement->constraint[c].value, index))
            return true;
    return false;
}

void program_remove_tensor(Program *program, const Tensor *tensor)
{
    int kept = 0;
    for (int i = 0; i < program->tensors.count; i++)
        if (program->tensors.items[i] != tensor)
            program->tensors.items[kept++] = program->tensors.items[i];
    program->tensors.count = kept;
}

Span origin_span(const Module *module, const Origin *origin)
{
    const Source *source = module->description;
    if (source == NULL || origin->line < 1)
        return (Span){source, 0, 0, 0, NULL};
    const char *line = source->text;
    for (int i = 1; i < origin->line && line != NULL; i++)
        line = (line = strchr(line, '\n')) != NULL ? line + 1 : NULL;
    if (line == NULL)
        return (Span){source, 0, 0, 0, NULL};
    const size_t before = strspn(line, " -");
    return (Span){source, origin->line, (int)before + 1, (int)strcspn(line + before, ":\r\n"),
                  NULL};
}

void program_rewrite(Arena *arena, Program *program, StatementVisitor *visit, void *user)
{
    const int count = program->statements.count, forward = program->forward;
    Statement **statement =
        arena_copy(arena, program->statements.items, sizeof *statement * (size_t)count);
    program->statements.count = 0;
    for (int i = 0; i < count; i++) {
        visit(user, statement[i], i);
        if (i + 1 == forward)
            program->forward = program->statements.count;
    }
}

/* Expressions and lists of indices are never changed in place, so that the statements are enough.
 */
Program *program_snapshot(Arena *arena, const Program *program)
{
    Program *copy = arena_copy(arena, program, sizeof *program);
    copy->tensors.items = NULL;
    copy->tensors.count = copy->tensors.capacity = 0;
    copy->statements.items = NULL;
    copy->statements.count = copy->statements.capacity = 0;
    for (int i = 0; i < program->tensors.count; i++)
        LIST_PUSH(arena, &copy->tensors, program->tensors.items[i]);
    for (int i = 0; i < program->statements.count; i++) {
        Statement *s =
            arena_copy(arena, program->statements.items[i], sizeof *program->statements.items[i]);
        LIST_PUSH(arena, &copy->statements, s);
    }
    return copy;
}
