#include "ir/updates.h"

struct Late {
    bool *late; /* by tensor id: it is updated, or computed from an updated value */
    bool found;
};

static void find_late(void *user, const Expr *read)
{
    struct Late *late = user;
    late->found |= late->late[read->tensor->id];
}

static bool is_late(struct Late *late, const Statement *s)
{
    late->found = s->result->role == ROLE_UPDATE || late->late[s->result->id];
    expr_reads(s->value, find_late, late);
    return late->found;
}

struct Plain {
    const bool *number; /* by tensor id: computed of numbers of the run */
    bool others;
};

static void find_others(void *user, const Expr *read)
{
    struct Plain *plain = user;
    plain->others |= read->tensor->role != ROLE_SCALAR && !plain->number[read->tensor->id];
}

static void mark_read(void *user, const Expr *read)
{
    ((bool *)user)[read->tensor->id] = true;
}

/* What schedules need, by tensor id: of a module's numbers, and of all that those read. */
static bool *needed_by_schedules(Arena *arena, const Module *module)
{
    const Program *train = module->train;
    bool *needed = ARENA_ARRAY(arena, bool, module->ids + 1);
    for (int i = train->statements.count - 1; i >= train->forward; i--) {
        const Statement *s = train->statements.items[i];
        if (s->result->schedule_of == NULL && !needed[s->result->id])
            continue;
        needed[s->result->id] = true;
        expr_reads(s->value, mark_read, needed);
    }
    return needed;
}

/* Moves schedules that depend on numbers of the run to the front of what follows the loss. */
static void move_schedules(Context *context, Module *module)
{
    Program *train = module->train;
    const int count = train->statements.count;
    const bool *needed = needed_by_schedules(context->arena, module);
    bool *number = ARENA_ARRAY(context->arena, bool, module->ids + 1);
    Statement **moved = ARENA_ARRAY(context->arena, Statement *, count + 1);
    int first = train->forward;
    for (int i = train->forward; i < count; i++) {
        Statement *s = train->statements.items[i];
        struct Plain plain = {number, s->result->role != ROLE_VALUE || s->result->rank > 0 ||
                                          !needed[s->result->id]};
        expr_reads(s->value, find_others, &plain);
        number[s->result->id] = !plain.others;
        if (!plain.others)
            moved[first++] = s;
    }
    for (int i = train->forward; i < count; i++)
        if (!number[train->statements.items[i]->result->id])
            moved[first++] = train->statements.items[i];
    for (int i = train->forward; i < count; i++)
        train->statements.items[i] = moved[i];
}

/* Moves the late statements behind the others; both keep their order. */
static void move_updates(Context *context, Module *module)
{
    Program *train = module->train;
    const int count = train->statements.count;
    struct Late late = {ARENA_ARRAY(context->arena, bool, module->ids + 1), false};
    Statement **early = ARENA_ARRAY(context->arena, Statement *, count + 1);
    Statement **moved = ARENA_ARRAY(context->arena, Statement *, count + 1);
    int early_count = 0, moved_count = 0, forward = 0;
    for (int i = 0; i < count; i++) {
        Statement *s = train->statements.items[i];
        if (is_late(&late, s)) {
            late.late[s->result->id] = true;
            if (s->argument != NULL)
                late.late[s->argument->id] = true;
            moved[moved_count++] = s;
            continue;
        }
        early[early_count++] = s;
        forward += i < train->forward;
    }
    train->forward = forward;
    for (int i = 0; i < count; i++)
        train->statements.items[i] = i < early_count ? early[i] : moved[i - early_count];
}

struct Reads {
    const Tensor *tensor;
    const Statement *writer; /* its own element may be read */
    bool found;
};

static void find_read(void *user, const Expr *read)
{
    struct Reads *reads = user;
    if (read->tensor != reads->tensor)
        return;
    bool own = true;
    for (int d = 0; own && d < read->tensor->rank; d++)
        own = read->subscript[d].affine != NULL &&
              affine_equal(read->subscript[d].affine, reads->writer->subscript[d]);
    reads->found |= !own;
}

/* Positions of statements by tensor id: the first that defines it, the last that reads it. */
typedef struct Positions {
    int *defined, *read; /* -1: none */
} Positions;

struct Reader {
    const Positions *positions;
    int position;
};

static void note_read(void *user, const Expr *read)
{
    const struct Reader *reader = user;
    reader->positions->read[read->tensor->id] = reader->position;
}

static Positions positions_of(Arena *arena, const Module *module, const Program *program)
{
    const Positions positions = {ARENA_ARRAY(arena, int, module->ids),
                                 ARENA_ARRAY(arena, int, module->ids)};
    for (int i = 0; i < module->ids; i++)
        positions.defined[i] = positions.read[i] = -1;
    for (int i = program->statements.count - 1; i >= 0; i--)
        positions.defined[program->statements.items[i]->result->id] = i;
    for (int i = 0; i < program->statements.count; i++) {
        struct Reader reader = {&positions, i};
        expr_reads(program->statements.items[i]->value, note_read, &reader);
    }
    return positions;
}

/* Whether the old value of the tensor that `update` replaces is read when it is no longer there. */
static bool is_read_too_late(const Program *program, const Positions *positions,
                             const Tensor *update)
{
    const int first = positions->defined[update->id], last = positions->read[update->replaces->id];
    const Statement *writer = program->statements.items[first];
    struct Reads reads = {update->replaces, writer, false};
    expr_reads(writer->value, find_read, &reads);
    return last > first || reads.found;
}

struct Redirect {
    Arena *arena;
    const Tensor *from;
    Tensor *to;
};

static const Expr *redirect_leaf(void *user, const Expr *leaf)
{
    const struct Redirect *redirect = user;
    if (leaf->kind != EXPR_READ || leaf->tensor != redirect->from)
        return leaf;
    return expr_read(redirect->arena, redirect->to, leaf->subscript);
}

/* old = tensor, as the statement at `position`. */
static Tensor *insert_copy(Module *module, Program *program, Tensor *tensor, int position)
{
    const char *name = arena_format(module->arena, "%s.old", tensor->name);
    Tensor *old = tensor_new(module, program, name, tensor->dtype, ROLE_VALUE, tensor->rank,
                             tensor->extent, tensor->origin);
    const Index *index[TENSOR_MAX_RANK];
    const Affine *subscript[TENSOR_MAX_RANK];
    for (int d = 0; d < tensor->rank; d++) {
        index[d] = index_new(module, arena_format(module->arena, "i%d", d), tensor->extent[d]);
        subscript[d] = affine_index(module->arena, index[d]);
    }
    const Expr *value = expr_read_affine(module->arena, tensor, subscript);
    Statement *copy = statement_pointwise(module, program, old, index, value, tensor->origin);
    for (int i = program->statements.count - 1; i > position; i--)
        program->statements.items[i] = program->statements.items[i - 1];
    program->statements.items[position] = copy;
    return old;
}

static void save_old_value(Module *module, Program *program, Tensor *update, int first)
{
    Tensor *old = insert_copy(module, program, update->replaces, first);
    struct Redirect redirect = {module->arena, update->replaces, old};
    for (int i = first + 1; i < program->statements.count; i++) {
        Statement *s = program->statements.items[i];
        s->value = expr_map(module->arena, s->value, redirect_leaf, &redirect);
    }
}

void order_updates(Context *context, Module *module)
{
    Program *train = module->train;
    move_schedules(context, module);
    move_updates(context, module);
    const int count = train->tensors.count;
    Positions positions = positions_of(context->arena, module, train);
    for (int t = 0; t < count; t++) {
        Tensor *tensor = train->tensors.items[t];
        if (tensor->role != ROLE_UPDATE || positions.defined[tensor->id] < 0 ||
            !is_read_too_late(train, &positions, tensor))
            continue;
        save_old_value(module, train, tensor, positions.defined[tensor->id]);
        positions = positions_of(context->arena, module, train);
    }
}
