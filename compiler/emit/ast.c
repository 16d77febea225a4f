/* The tree of the blocks gives the loops; at its instances the tiles are written.

   The AST's own iterators c0, c1, ... are the numbers of blocks: each is renamed to the block
   variable of the axis that it counts for, found from the instances below its loop. */
#include "emit/ast.h"
#include "emit/border.h"
#include "emit/boxes.h"
#include "emit/sliding.h"
#include "emit/tile.h"
#include "poly/box.h"
#include "poly/shares.h"
#include "poly/tree.h"
#include <ctype.h>
#include <isl/ast_build.h>
#include <isl/id.h>
#include <isl/val.h>
#include <stdlib.h>
#include <string.h>

enum { ITERATORS = 64 };

struct Walk {
    Kernel *kernel;
    const char *name[ITERATORS]; /* of iterator c<i>, while it is in scope */
    bool inside;                 /* of all shared loops */
};

/* What an identifier of isl's is called; NULL: as it is. */
static const char *name_of(const struct Walk *walk, const char *text, size_t length)
{
    const Kernel *kernel = walk->kernel;
    const size_t step = strlen(tree_step);
    if (length == step && strncmp(text, tree_step, step) == 0)
        return kernel->axis[0].block->name;
    char *end = NULL;
    const long number =
        text[0] == 'c' && isdigit((unsigned char)text[1]) ? strtol(text + 1, &end, 10) : -1;
    return end == text + length && number >= 0 && number < ITERATORS ? walk->name[number] : NULL;
}

/* An isl expression with its iterators renamed. */
static const char *renamed(struct Walk *walk, __isl_take isl_ast_expr *expr)
{
    char *text = isl_ast_expr_to_C_str(expr);
    isl_ast_expr_free(expr);
    Text out = text_new(walk->kernel->arena);
    for (const char *c = text; *c != '\0';) {
        size_t length = 0;
        while (isalnum((unsigned char)c[length]) || c[length] == '_')
            length++;
        const char *name = length > 0 ? name_of(walk, c, length) : NULL;
        length = length > 0 ? length : 1;
        if (name != NULL)
            text_add(&out, name);
        else
            text_add_bytes(&out, c, length);
        c += length;
    }
    free(text);
    if (strstr(out.data, "max(") != NULL || strstr(out.data, "min(") != NULL)
        emitter_need(walk->kernel->emitter, HELPER_VECTOR, "loop_bounds");
    if (strstr(out.data, "floord(") != NULL)
        emitter_need(walk->kernel->emitter, HELPER_VECTOR, "floor_division");
    return out.data;
}

static int iterator_number(__isl_take isl_ast_expr *expr)
{
    isl_id *id = isl_ast_expr_get_type(expr) == isl_ast_expr_id ? isl_ast_expr_get_id(expr) : NULL;
    isl_ast_expr_free(expr);
    const char *name = id == NULL ? NULL : isl_id_get_name(id);
    const int number = name != NULL && name[0] == 'c' ? atoi(name + 1) : -1;
    isl_id_free(id);
    return number < ITERATORS ? number : -1;
}

/* The member of an instance, and the letter of its leaf. */
static int called_member(const Kernel *kernel, __isl_keep isl_ast_expr *call, char *letter)
{
    isl_ast_expr *callee = isl_ast_expr_get_op_arg(call, 0);
    isl_id *id = isl_ast_expr_get_id(callee);
    const int m = atoi(isl_id_get_name(id) + 1);
    if (m >= kernel->group->members.count)
        FAULT("isl's AST names an unknown member '%s'", isl_id_get_name(id));
    *letter = isl_id_get_name(id)[0];
    isl_id_free(id);
    isl_ast_expr_free(callee);
    return m;
}

/* The axis of an argument of an instance: its indices but for the step. */
static int axis_of_argument(const Kernel *kernel, int m, int argument)
{
    const Member *member = kernel_member(kernel, m);
    const int step = tree_step_position(kernel->group, member);
    return member->axis[step >= 0 && argument >= step ? argument + 1 : argument];
}

/* The axis that an iterator counts the blocks of, from the instances below a node; -1. */
static int axis_below(struct Walk *walk, __isl_keep isl_ast_node *node, int iterator);

static int axis_in_call(struct Walk *walk, __isl_keep isl_ast_node *node, int iterator)
{
    char letter;
    isl_ast_expr *call = isl_ast_node_user_get_expr(node);
    const int m = called_member(walk->kernel, call, &letter);
    int axis = -1;
    for (int i = 0; i + 1 < isl_ast_expr_get_op_n_arg(call) && axis < 0; i++)
        if (iterator_number(isl_ast_expr_get_op_arg(call, i + 1)) == iterator)
            axis = axis_of_argument(walk->kernel, m, i);
    isl_ast_expr_free(call);
    return axis;
}

static int axis_in_block(struct Walk *walk, __isl_keep isl_ast_node *node, int iterator)
{
    isl_ast_node_list *children = isl_ast_node_block_get_children(node);
    int axis = -1;
    for (int i = 0; i < isl_ast_node_list_n_ast_node(children) && axis < 0; i++) {
        isl_ast_node *child = isl_ast_node_list_get_ast_node(children, i);
        axis = axis_below(walk, child, iterator);
        isl_ast_node_free(child);
    }
    isl_ast_node_list_free(children);
    return axis;
}

static int axis_below(struct Walk *walk, __isl_keep isl_ast_node *node, int iterator)
{
    isl_ast_node *child = NULL;
    switch (isl_ast_node_get_type(node)) {
    case isl_ast_node_user:
        return axis_in_call(walk, node, iterator);
    case isl_ast_node_block:
        return axis_in_block(walk, node, iterator);
    case isl_ast_node_for:
        child = isl_ast_node_for_get_body(node);
        break;
    case isl_ast_node_if:
        child = isl_ast_node_if_get_then(node);
        break;
    default:
        return -1;
    }
    const int axis = axis_below(walk, child, iterator);
    isl_ast_node_free(child);
    return axis;
}

static const char *block_name(const Kernel *kernel, int axis, int iterator)
{
    const Index *block = axis < 0 ? NULL : kernel->axis[axis].block;
    return block != NULL ? block->name : arena_format(kernel->arena, "c%d", iterator);
}

static Block walk_node(struct Walk *walk, __isl_take isl_ast_node *node);

/* A loop of one iteration. isl puts its number into the instances, but for one that a floor
   division tells: that has a variable. */
static Block walk_single(struct Walk *walk, __isl_keep isl_ast_node *node, int iterator)
{
    const char *name = arena_format(walk->kernel->arena, "c%d", iterator);
    const Block inner = walk_node(walk, isl_ast_node_for_get_body(node));
    if (iterator < 0 || !block_mentions(&inner, name))
        return inner;
    Block block = block_new(walk->kernel->arena);
    const char *value = renamed(walk, isl_ast_node_for_get_init(node));
    block_add(&block, arena_format(walk->kernel->arena, "const int %s = %s;", name, value));
    block_append(&block, &inner);
    return block_scope(&block);
}

static Block walk_for(struct Walk *walk, __isl_keep isl_ast_node *node)
{
    const int iterator = iterator_number(isl_ast_node_for_get_iterator(node));
    if (isl_ast_node_for_is_degenerate(node))
        return walk_single(walk, node, iterator);
    isl_ast_node *body = isl_ast_node_for_get_body(node);
    if (iterator < 0)
        FAULT("isl's AST has an iterator of another kind");
    const char *outer = walk->name[iterator];
    const char *name = block_name(walk->kernel, axis_below(walk, body, iterator), iterator);
    walk->name[iterator] = name;
    const char *init = renamed(walk, isl_ast_node_for_get_init(node));
    const char *condition = renamed(walk, isl_ast_node_for_get_cond(node));
    const char *step = renamed(walk, isl_ast_node_for_get_inc(node));
    const Block inner = walk_node(walk, body);
    walk->name[iterator] = outer;
    const char *next = string_equal(step, "1")
                           ? arena_format(walk->kernel->arena, "%s++", name)
                           : arena_format(walk->kernel->arena, "%s += %s", name, step);
    return block_wrap(
        arena_format(walk->kernel->arena, "for (int %s = %s; %s; %s)", name, init, condition, next),
        &inner);
}

static Block walk_if(struct Walk *walk, __isl_keep isl_ast_node *node)
{
    const char *condition = renamed(walk, isl_ast_node_if_get_cond(node));
    const Block then = walk_node(walk, isl_ast_node_if_get_then(node));
    Block block = block_wrap(arena_format(walk->kernel->arena, "if (%s)", condition), &then);
    if (isl_ast_node_if_has_else(node)) {
        const Block otherwise = walk_node(walk, isl_ast_node_if_get_else(node));
        const Block rest = block_wrap("else", &otherwise);
        block_append(&block, &rest);
    }
    return block;
}

static Block walk_block(struct Walk *walk, __isl_keep isl_ast_node *node)
{
    Block block = block_new(walk->kernel->arena);
    isl_ast_node_list *children = isl_ast_node_block_get_children(node);
    for (int i = 0; i < isl_ast_node_list_n_ast_node(children); i++) {
        const Block child = walk_node(walk, isl_ast_node_list_get_ast_node(children, i));
        block_append(&block, &child);
    }
    isl_ast_node_list_free(children);
    return block;
}

static Block tile_of(Kernel *kernel, int m, char letter)
{
    Block tile = block_new(kernel->arena);
    if (letter == 'B')
        tile_begin(kernel, &tile, m);
    else if (letter == 'E')
        tile_end(kernel, &tile, m);
    else if (kernel_is_looped(kernel, m))
        tile_step(kernel, &tile, m);
    else
        tile_whole(kernel, &tile, m);
    return tile;
}

/* An instance: a tile. Blocks whose number is no loop's variable get it here. */
static Block walk_user(struct Walk *walk, __isl_keep isl_ast_node *node)
{
    Kernel *kernel = walk->kernel;
    char letter;
    isl_ast_expr *call = isl_ast_node_user_get_expr(node);
    const int m = called_member(kernel, call, &letter);
    const Block tile = tile_of(kernel, m, letter);
    Block block = block_new(kernel->arena);
    for (int i = 0; i + 1 < isl_ast_expr_get_op_n_arg(call); i++) {
        const Index *own = kernel->axis[axis_of_argument(kernel, m, i)].block;
        const char *text = renamed(walk, isl_ast_expr_get_op_arg(call, i + 1));
        if (own != NULL && !string_equal(text, own->name) && block_mentions(&tile, own->name))
            block_add(&block, arena_format(kernel->arena, "const int %s = %s;", own->name, text));
    }
    isl_ast_expr_free(call);
    const bool declares = block.statements > 0;
    block_append(&block, &tile);
    return declares ? block_scope(&block) : block;
}

static Block walk_inside(struct Walk *walk, __isl_keep isl_ast_node *node)
{
    switch (isl_ast_node_get_type(node)) {
    case isl_ast_node_for:
        return walk_for(walk, node);
    case isl_ast_node_if:
        return walk_if(walk, node);
    case isl_ast_node_block:
        return walk_block(walk, node);
    case isl_ast_node_user:
        return walk_user(walk, node);
    default:
        FAULT("isl: %s", isl_ctx_last_error_msg(walk->kernel->emitter->context->isl));
    }
}

struct Entering {
    struct Walk *walk;
    isl_ast_node *node;
};

/* Inside of the shared loops, what is held in registers is declared first. */
static Block enter(Kernel *kernel, void *user)
{
    const struct Entering *entering = user;
    Block block = block_new(kernel->arena), declared = block_new(kernel->arena);
    for (int m = 0; m < kernel->group->members.count; m++)
        tile_declare(kernel, &declared, m);
    const Block inner = walk_inside(entering->walk, entering->node);
    block_declare(&block, &declared, &inner);
    return block;
}

/* Whether the loops over all axes whose last tile has a text of its own are around. */
static bool knows_edges(const struct Walk *walk)
{
    for (int a = 0; a < walk->kernel->group->axes.count; a++) {
        const KernelAxis *own = &walk->kernel->axis[a];
        bool known = !own->edge;
        for (int i = 0; i < ITERATORS && !known; i++)
            known = walk->name[i] != NULL && string_equal(walk->name[i], own->block->name);
        if (!known)
            return false;
    }
    return true;
}

static Block walk_node(struct Walk *walk, __isl_take isl_ast_node *node)
{
    const enum isl_ast_node_type type = isl_ast_node_get_type(node);
    Block block;
    if (walk->inside || type == isl_ast_node_for ||
        (type == isl_ast_node_if && !knows_edges(walk))) {
        block = walk_inside(walk, node);
    } else {
        struct Entering entering = {walk, node};
        walk->inside = true;
        block = kernel_variants(walk->kernel, enter, &entering);
        walk->inside = false;
    }
    isl_ast_node_free(node);
    return block;
}

/* ---- The loops that threads share ---- */

static bool constant(__isl_take isl_ast_expr *expr, int64_t *value)
{
    const bool is = isl_ast_expr_get_type(expr) == isl_ast_expr_int;
    if (is) {
        isl_val *v = isl_ast_expr_get_val(expr);
        *value = isl_val_get_num_si(v);
        isl_val_free(v);
    }
    isl_ast_expr_free(expr);
    return is;
}

/* The bound of "x <= c" or "x < c", as the number of trips from 0 on. */
static bool trips_of(__isl_keep isl_ast_node *node, int64_t *trips)
{
    isl_ast_expr *condition = isl_ast_node_for_get_cond(node);
    bool is = isl_ast_expr_get_type(condition) == isl_ast_expr_op &&
              isl_ast_expr_get_op_n_arg(condition) == 2;
    const enum isl_ast_expr_op_type op =
        is ? isl_ast_expr_get_op_type(condition) : isl_ast_expr_op_and;
    is = is && (op == isl_ast_expr_op_le || op == isl_ast_expr_op_lt) &&
         constant(isl_ast_expr_get_op_arg(condition, 1), trips);
    isl_ast_expr_free(condition);
    int64_t first = 1, step = 0;
    is = is && constant(isl_ast_node_for_get_init(node), &first) &&
         constant(isl_ast_node_for_get_inc(node), &step) && first == 0 && step == 1;
    *trips += is && op == isl_ast_expr_op_le;
    return is;
}

/* Takes parallel loops off the top of the AST until threads have enough to share. */
static __isl_give isl_ast_node *take_shared(struct Walk *walk, __isl_take isl_ast_node *node,
                                            Shared *shared)
{
    const Group *group = walk->kernel->group;
    while (!share_is_enough(shared) && isl_ast_node_get_type(node) == isl_ast_node_for) {
        const int iterator = iterator_number(isl_ast_node_for_get_iterator(node));
        isl_ast_node *body = isl_ast_node_for_get_body(node);
        const int axis = axis_below(walk, body, iterator);
        const bool degenerate = isl_ast_node_for_is_degenerate(node);
        int64_t trips = 1;
        if (!degenerate && (axis < 0 || !group->axes.items[axis].parallel ||
                            !group->axes.items[axis].shared || !trips_of(node, &trips))) {
            isl_ast_node_free(body);
            break;
        }
        if (!degenerate) {
            walk->name[iterator] = block_name(walk->kernel, axis, iterator);
            share_add(shared, walk->name[iterator], trips, axis == shares_first(group));
        }
        isl_ast_node_free(node);
        node = body;
    }
    return node;
}

/* ---- The function ---- */

static const char *c_type(Dtype dtype)
{
    return storage_type(dtype);
}

static const char *parameters_of(const Kernel *kernel)
{
    Text line = text_new(kernel->arena);
    text_add(&line, kernel->group->serial ? "" : "int thread, int threads");
    if (kernel->step != NULL)
        text_format(&line, "%sint %s", line.length > 0 ? ", " : "", kernel->step);
    for (int i = 0; i < kernel->operands.count; i++) {
        const Operand *operand = &kernel->operands.items[i];
        text_format(&line, "%s%s%s *restrict %s", line.length > 0 ? ", " : "",
                    operand->written ? "" : "const ", c_type(operand->tensor->dtype),
                    operand->name);
    }
    return line.length > 0 ? line.data : "void";
}

/* The steps that there are, so that no loop asks for others. */
static __isl_give isl_ast_build *build_of(Context *context, const Group *group)
{
    if (group_step_axes(group) == 0)
        return isl_ast_build_alloc(context->isl);
    const char *steps = arena_format(context->arena, "[%s] -> { : 0 <= %s < %lld }", tree_step,
                                     tree_step, (long long)group->axes.items[0].extent);
    return isl_ast_build_from_context(isl_set_read_from_str(context->isl, steps));
}

__isl_give isl_ast_node *ast_of_group(Context *context, const Group *group)
{
    if (group_is_box(group))
        return NULL;
    isl_ast_build *build = build_of(context, group);
    isl_ast_node *loops = isl_ast_build_node_from_schedule(build, tree_of_blocks(context, group));
    isl_ast_build_free(build);
    return loops;
}

static void add_member_loops(Text *out, const Group *group, const Member *member)
{
    const Statement *s = member->statement;
    text_format(out, "%d%s", s->outer, member_is_looped(group, member) ? " looped" : "");
    for (int i = 0; i < s->outer + s->reduced; i++)
        text_format(out, " %s:%d", s->index[i]->name, member->axis[i]);
    for (int c = 0; c < s->constraints; c++) {
        text_add(out, s->constraint[c].equality ? " = " : " > ");
        affine_print(out, s->constraint[c].value);
    }
    text_add(out, "\n");
}

const char *ast_signature(Arena *arena, const Group *group)
{
    Text text = text_new(arena);
    for (int a = 0; a < group->axes.count; a++) {
        const Axis *axis = &group->axes.items[a];
        text_format(&text, "%lld/%lld%s ", (long long)axis->extent, (long long)axis->tile,
                    axis->step && group->loop->backward ? " backward"
                    : axis->step                        ? " step"
                                                        : "");
    }
    text_format(&text, "%d shared\n", group->shared);
    for (int m = 0; m < group->members.count; m++)
        add_member_loops(&text, group, &group->members.items[m]);
    return text.data;
}

/* A sum of nothing has operands and no use of them. */
static bool is_used(const Kernel *kernel, const Block *body, const char *name)
{
    return block_mentions(&kernel->prologue, name) || block_mentions(body, name);
}

static Block ast_body(Kernel *kernel, __isl_take isl_ast_node *ast, Shared *shared)
{
    struct Walk walk = {.kernel = kernel};
    if (!kernel->group->serial)
        ast = take_shared(&walk, ast, shared);
    return walk_node(&walk, ast);
}

static void mention(const Kernel *kernel, Block *out, const Block *body, const char *name)
{
    if (!is_used(kernel, body, name))
        block_add(out, arena_format(kernel->arena, "(void)%s;", name));
}

CFunction ast_function(Kernel *kernel, __isl_keep isl_ast_node *loops)
{
    Shared shared = {.units = 1};
    border_write(kernel);
    Block body = loops == NULL ? boxes_body(kernel, &shared)
                               : ast_body(kernel, isl_ast_node_copy(loops), &shared);
    if (!kernel->group->serial)
        body = share_wrap(kernel->emitter, &shared, &body);
    CFunction function = {parameters_of(kernel), block_new(kernel->arena), sliding_numbers(kernel)};
    if (function.slides)
        emitter_need(kernel->emitter, HELPER_VECTOR, "sliding_kernel");
    if (kernel->step != NULL)
        mention(kernel, &function.body, &body, kernel->step);
    for (int i = 0; i < kernel->operands.count; i++)
        mention(kernel, &function.body, &body, kernel->operands.items[i].name);
    block_append(&function.body, &kernel->prologue);
    block_append(&function.body, &body);
    return function;
}
