#include "emit/order.h"

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
    const Statement *writer; /* its own element may be read; NULL: none */
    bool found;
};

static void find_read(void *user, const Expr *read)
{
    struct Reads *reads = user;
    if (read->tensor != reads->tensor)
        return;
    bool own = reads->writer != NULL;
    for (int d = 0; own && d < read->tensor->rank; d++)
        own = read->subscript[d].affine != NULL &&
              affine_equal(read->subscript[d].affine, reads->writer->subscript[d]);
    reads->found |= !own;
}

/* Whether the old value of the tensor that `update` replaces is read when it is no longer there. */
static bool is_read_too_late(const Program *program, const Tensor *update, int first)
{
    for (int i = first; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        const bool only_writer = s->result == update && i == first;
        struct Reads reads = {update->replaces, only_writer ? s : NULL, false};
        expr_reads(s->value, find_read, &reads);
        if (reads.found)
            return true;
    }
    return false;
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

static int first_definition(const Program *program, const Tensor *tensor)
{
    for (int i = 0; i < program->statements.count; i++)
        if (program->statements.items[i]->result == tensor)
            return i;
    return -1;
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
    move_updates(context, module);
    const int count = train->tensors.count;
    for (int t = 0; t < count; t++) {
        Tensor *tensor = train->tensors.items[t];
        const int first = tensor->role == ROLE_UPDATE ? first_definition(train, tensor) : -1;
        if (first >= 0 && is_read_too_late(train, tensor, first))
            save_old_value(module, train, tensor, first);
    }
}
