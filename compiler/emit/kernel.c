/* isl's AST -> C. The tree of the origins gives the loops; at the marks the tiles are written.

   Loop variables get the names of the axes: the AST's own iterators c0, c1, ... are renamed on the
   way, each after the index of the first instance below its loop that is exactly this iterator. */
#include "emit/kernel.h"
#include "emit/tile.h"
#include "poly/tree.h"
#include <ctype.h>
#include <isl/ast.h>
#include <isl/ast_build.h>
#include <isl/id.h>
#include <isl/val.h>
#include <stdlib.h>
#include <string.h>

enum { ITERATORS = 64 };

struct Walk {
    Kernel *kernel;
    Text *out;
    const char *name[ITERATORS]; /* of iterator c<i>, while it is in scope */
};

/* An isl expression with its iterators renamed. */
static const char *renamed(struct Walk *walk, __isl_take isl_ast_expr *expr)
{
    char *text = isl_ast_expr_to_C_str(expr);
    isl_ast_expr_free(expr);
    Text out = text_new(walk->kernel->context->arena);
    for (const char *c = text; *c;) {
        char *end = NULL;
        const bool starts = c == text || !(isalnum((unsigned char)c[-1]) || c[-1] == '_');
        const long number =
            starts && *c == 'c' && isdigit((unsigned char)c[1]) ? strtol(c + 1, &end, 10) : -1;
        if (number >= 0 && number < ITERATORS && walk->name[number] != NULL) {
            text_add(&out, walk->name[number]);
            c = end;
        } else {
            text_add_bytes(&out, c++, 1);
        }
    }
    free(text);
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

static int member_of(const Kernel *kernel, const char *tuple)
{
    for (int m = 0; m < kernel->group->members.count; m++)
        if (kernel->group->members.items[m].statement->id == atoi(tuple + 1))
            return m;
    FAULT("isl's AST names an unknown statement '%s'", tuple);
}

static int called_member(const Kernel *kernel, __isl_keep isl_ast_expr *call)
{
    isl_ast_expr *callee = isl_ast_expr_get_op_arg(call, 0);
    isl_id *id = isl_ast_expr_get_id(callee);
    const int m = member_of(kernel, isl_id_get_name(id));
    isl_id_free(id);
    isl_ast_expr_free(callee);
    return m;
}

/* The name for an iterator, from the first instance below a node; NULL when none is just it. */
static const char *name_below(struct Walk *walk, __isl_keep isl_ast_node *node, int iterator);

static const char *name_in_call(struct Walk *walk, __isl_keep isl_ast_node *node, int iterator)
{
    isl_ast_expr *call = isl_ast_node_user_get_expr(node);
    const Member *member = &walk->kernel->group->members.items[called_member(walk->kernel, call)];
    const char *name = NULL;
    for (int i = 0; i + 1 < isl_ast_expr_get_op_n_arg(call) && name == NULL; i++)
        if (iterator_number(isl_ast_expr_get_op_arg(call, i + 1)) == iterator)
            name = walk->kernel->origin[member->axis[i]]->name;
    isl_ast_expr_free(call);
    return name;
}

static const char *name_in_block(struct Walk *walk, __isl_keep isl_ast_node *node, int iterator)
{
    isl_ast_node_list *children = isl_ast_node_block_get_children(node);
    const char *name = NULL;
    for (int i = 0; i < isl_ast_node_list_n_ast_node(children) && name == NULL; i++) {
        isl_ast_node *child = isl_ast_node_list_get_ast_node(children, i);
        name = name_below(walk, child, iterator);
        isl_ast_node_free(child);
    }
    isl_ast_node_list_free(children);
    return name;
}

static const char *name_below(struct Walk *walk, __isl_keep isl_ast_node *node, int iterator)
{
    isl_ast_node *child = NULL;
    switch (isl_ast_node_get_type(node)) {
    case isl_ast_node_user:
        return name_in_call(walk, node, iterator);
    case isl_ast_node_block:
        return name_in_block(walk, node, iterator);
    case isl_ast_node_for:
        child = isl_ast_node_for_get_body(node);
        break;
    case isl_ast_node_if:
        child = isl_ast_node_if_get_then(node);
        break;
    case isl_ast_node_mark:
        child = isl_ast_node_mark_get_node(node);
        break;
    default:
        return NULL;
    }
    const char *name = name_below(walk, child, iterator);
    isl_ast_node_free(child);
    return name;
}

static void walk_node(struct Walk *walk, __isl_take isl_ast_node *node, int indent);

static void walk_for(struct Walk *walk, __isl_keep isl_ast_node *node, int indent)
{
    const int iterator = iterator_number(isl_ast_node_for_get_iterator(node));
    isl_ast_node *body = isl_ast_node_for_get_body(node);
    const char *name = name_below(walk, body, iterator);
    const char *outer = walk->name[iterator];
    if (isl_ast_node_for_is_degenerate(node)) {
        walk_node(walk, body, indent);
        return;
    }
    walk->name[iterator] = name;
    if (name == NULL)
        name = arena_format(walk->kernel->context->arena, "c%d", iterator);
    const char *init = renamed(walk, isl_ast_node_for_get_init(node));
    const char *condition = renamed(walk, isl_ast_node_for_get_cond(node));
    const char *step = renamed(walk, isl_ast_node_for_get_inc(node));
    text_format(walk->out, "%*sfor (int %s = %s; %s; ", indent, "", name, init, condition);
    if (string_equal(step, "1"))
        text_format(walk->out, "%s++) {\n", name);
    else
        text_format(walk->out, "%s += %s) {\n", name, step);
    walk_node(walk, body, indent + 4);
    text_format(walk->out, "%*s}\n", indent, "");
    walk->name[iterator] = outer;
}

static void walk_if(struct Walk *walk, __isl_keep isl_ast_node *node, int indent)
{
    const char *condition = renamed(walk, isl_ast_node_if_get_cond(node));
    text_format(walk->out, "%*sif (%s) {\n", indent, "", condition);
    walk_node(walk, isl_ast_node_if_get_then(node), indent + 4);
    if (isl_ast_node_if_has_else(node)) {
        text_format(walk->out, "%*s} else {\n", indent, "");
        walk_node(walk, isl_ast_node_if_get_else(node), indent + 4);
    }
    text_format(walk->out, "%*s}\n", indent, "");
}

static void walk_block(struct Walk *walk, __isl_keep isl_ast_node *node, int indent)
{
    isl_ast_node_list *children = isl_ast_node_block_get_children(node);
    for (int i = 0; i < isl_ast_node_list_n_ast_node(children); i++)
        walk_node(walk, isl_ast_node_list_get_ast_node(children, i), indent);
    isl_ast_node_list_free(children);
}

static void walk_mark(struct Walk *walk, __isl_keep isl_ast_node *node, int indent)
{
    isl_id *id = isl_ast_node_mark_get_id(node);
    const char *name = isl_id_get_name(id);
    isl_ast_node *child = isl_ast_node_mark_get_node(node);
    if (string_starts(name, "reduce:")) {
        const int m = member_of(walk->kernel, name + strlen("reduce:"));
        tile_begin(walk->kernel, walk->out, indent, m);
        walk_node(walk, child, indent);
        tile_end(walk->kernel, walk->out, indent, m);
    } else {
        walk_node(walk, child, indent);
    }
    isl_id_free(id);
}

/* An instance: its coordinates are the origins; those that are not a loop's variable get a
 * constant. */
static void walk_user(struct Walk *walk, __isl_keep isl_ast_node *node, int indent)
{
    Kernel *kernel = walk->kernel;
    isl_ast_expr *call = isl_ast_node_user_get_expr(node);
    const int m = called_member(kernel, call);
    const Member *member = &kernel->group->members.items[m];
    const bool alone = member->statement->reduction == REDUCE_NONE;
    if (alone)
        tile_begin(kernel, walk->out, indent, m);
    for (int i = 0; i + 1 < isl_ast_expr_get_op_n_arg(call); i++) {
        const int axis = member->axis[i];
        const char *text = renamed(walk, isl_ast_expr_get_op_arg(call, i + 1));
        if (!string_equal(text, kernel->origin[axis]->name) &&
            !affine_is_constant(kernel->origin_value[axis]))
            text_format(walk->out, "%*sconst int %s = %s;\n", indent, "",
                        kernel->origin[axis]->name, text);
    }
    isl_ast_expr_free(call);
    tile_step(kernel, walk->out, indent, m);
}

static void walk_node(struct Walk *walk, __isl_take isl_ast_node *node, int indent)
{
    switch (isl_ast_node_get_type(node)) {
    case isl_ast_node_for:
        walk_for(walk, node, indent);
        break;
    case isl_ast_node_if:
        walk_if(walk, node, indent);
        break;
    case isl_ast_node_block:
        walk_block(walk, node, indent);
        break;
    case isl_ast_node_mark:
        walk_mark(walk, node, indent);
        break;
    case isl_ast_node_user:
        walk_user(walk, node, indent);
        break;
    default:
        FAULT("isl: %s", isl_ctx_last_error_msg(walk->kernel->context->isl));
    }
    isl_ast_node_free(node);
}

/* The loops that threads share: for (x = first; x <= last; x += step) with constants. */
struct Shared {
    int count;
    const char *name[ITERATORS];
    long first[ITERATORS], trips[ITERATORS], step[ITERATORS];
};

static bool constant(__isl_take isl_ast_expr *expr, long *value)
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

/* The bound of "x <= c" or "x < c", as the last value. */
static bool last_value(__isl_take isl_ast_expr *condition, long *last)
{
    bool is = isl_ast_expr_get_type(condition) == isl_ast_expr_op &&
              isl_ast_expr_get_op_n_arg(condition) == 2;
    const enum isl_ast_expr_op_type op =
        is ? isl_ast_expr_get_op_type(condition) : isl_ast_expr_op_and;
    is = is && (op == isl_ast_expr_op_le || op == isl_ast_expr_op_lt) &&
         constant(isl_ast_expr_get_op_arg(condition, 1), last);
    if (is && op == isl_ast_expr_op_lt)
        --*last;
    isl_ast_expr_free(condition);
    return is;
}

/* Takes parallel loops off the top of the AST until threads have enough to share. */
static __isl_give isl_ast_node *take_shared(struct Walk *walk, __isl_take isl_ast_node *node,
                                            struct Shared *shared)
{
    enum { ENOUGH = 256 };
    const Group *group = walk->kernel->group;
    long units = 1;
    for (int a = 0; a < group->shared && group->axes.items[a].parallel && units < ENOUGH; a++) {
        if (isl_ast_node_get_type(node) != isl_ast_node_for)
            break;
        isl_ast_node *body = isl_ast_node_for_get_body(node);
        if (!isl_ast_node_for_is_degenerate(node)) {
            const int i = shared->count;
            const int iterator = iterator_number(isl_ast_node_for_get_iterator(node));
            long last;
            if (!constant(isl_ast_node_for_get_init(node), &shared->first[i]) ||
                !constant(isl_ast_node_for_get_inc(node), &shared->step[i]) ||
                !last_value(isl_ast_node_for_get_cond(node), &last)) {
                isl_ast_node_free(body);
                break;
            }
            shared->trips[i] = (last - shared->first[i]) / shared->step[i] + 1;
            shared->name[i] = walk->kernel->origin[a]->name;
            walk->name[iterator] = shared->name[i];
            units *= shared->trips[i];
            shared->count++;
        }
        isl_ast_node_free(node);
        node = body;
    }
    return node;
}

static void open_shared(struct Walk *walk, const struct Shared *shared)
{
    long units = 1;
    for (int i = 0; i < shared->count; i++)
        units *= shared->trips[i];
    text_format(
        walk->out,
        "    for (int unit = (int)(%ldL * thread / threads); unit < (int)(%ldL * (thread + 1) / "
        "threads); unit++) {\n",
        units, units);
    for (int i = 0; i < shared->count; i++) {
        units /= shared->trips[i];
        text_format(walk->out, "        const int %s = ", shared->name[i]);
        const char *unit =
            units > 1 ? arena_format(walk->kernel->context->arena, "unit / %ld", units) : "unit";
        const char *digit =
            i > 0 ? arena_format(walk->kernel->context->arena, "%s %% %ld", unit, shared->trips[i])
                  : unit;
        if (shared->step[i] == 1 && shared->first[i] == 0)
            text_format(walk->out, "%s;\n", digit);
        else
            text_format(walk->out, "%ld + %ld * (%s);\n", shared->first[i], shared->step[i], digit);
    }
}

struct Collector {
    Context *context;
    KernelOperands *operands;
    const Group *group;
};

static bool is_local(const Group *group, const Tensor *tensor)
{
    for (int i = 0; i < group->locals.count; i++)
        if (group->locals.items[i] == tensor)
            return true;
    return false;
}

static const Tensor *stored(const Tensor *tensor)
{
    return tensor->replaces != NULL ? stored(tensor->replaces) : tensor;
}

static void collect_write(struct Collector *collector, const Tensor *tensor)
{
    if (tensor == NULL || is_local(collector->group, tensor))
        return;
    KernelOperands *operands = collector->operands;
    for (int i = 0; i < operands->writes.count; i++)
        if (operands->writes.items[i] == stored(tensor))
            return;
    LIST_PUSH(collector->context->arena, &operands->writes, stored(tensor));
}

static void collect_read(void *user, const Expr *read)
{
    struct Collector *collector = user;
    KernelOperands *operands = collector->operands;
    const Tensor *tensor = stored(read->tensor);
    if (is_local(collector->group, tensor) || tensor->role == ROLE_SCALAR)
        return;
    for (int i = 0; i < operands->writes.count; i++)
        if (operands->writes.items[i] == tensor)
            return;
    for (int i = 0; i < operands->reads.count; i++)
        if (operands->reads.items[i] == tensor)
            return;
    LIST_PUSH(collector->context->arena, &operands->reads, tensor);
}

KernelOperands kernel_operands(Context *context, const Group *group)
{
    KernelOperands operands = {0};
    struct Collector collector = {context, &operands, group};
    for (int m = 0; m < group->members.count; m++) {
        collect_write(&collector, group->members.items[m].statement->result);
        collect_write(&collector, group->members.items[m].statement->argument);
    }
    for (int m = 0; m < group->members.count; m++)
        expr_reads(group->members.items[m].statement->value, collect_read, &collector);
    return operands;
}

static const char *c_type(Dtype dtype)
{
    static const char *const name[] = {[DTYPE_U8] = "uint8_t",
                                       [DTYPE_I32] = "int32_t",
                                       [DTYPE_I64] = "int64_t",
                                       [DTYPE_F32] = "float",
                                       [DTYPE_F64] = "double"};
    return name[dtype];
}

void emit_kernel(Context *context, Text *out, const Group *group)
{
    Kernel kernel = kernel_new(context, group);
    const KernelOperands operands = kernel_operands(context, group);
    text_format(out, "static void %s(int thread, int threads", group->name);
    for (int i = 0; i < operands.reads.count; i++)
        text_format(out, ", const %s *restrict %s", c_type(operands.reads.items[i]->dtype),
                    kernel_identifier(context->arena, operands.reads.items[i]));
    for (int i = 0; i < operands.writes.count; i++)
        text_format(out, ", %s *restrict %s", c_type(operands.writes.items[i]->dtype),
                    kernel_identifier(context->arena, operands.writes.items[i]));
    text_add(out, ")\n{\n");
    isl_ast_build *build = isl_ast_build_alloc(context->isl);
    isl_ast_node *ast = isl_ast_build_node_from_schedule(build, tree_of_origins(context, group));
    isl_ast_build_free(build);
    struct Walk walk = {.kernel = &kernel, .out = out};
    struct Shared shared = {0};
    ast = take_shared(&walk, ast, &shared);
    if (shared.count > 0) {
        open_shared(&walk, &shared);
        walk_node(&walk, ast, 8);
        text_add(out, "    }\n");
    } else {
        text_add(out, "    if (thread != 0)\n        return;\n    (void)threads;\n");
        walk_node(&walk, ast, 4);
    }
    text_add(out, "}\n");
}
