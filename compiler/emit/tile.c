/* Tiles as C: loops over the points of a tile, to be unrolled by the C compiler, over arrays that
   it keeps in registers. */
#include "emit/tile.h"
#include "emit/vector.h"
#include <ctype.h>

const char *kernel_identifier(Arena *arena, const Tensor *tensor)
{
    const char *prefix = isdigit((unsigned char)tensor->name[0]) ? "t" : "";
    char *name = arena_format(arena, "%s%s", prefix, tensor->name);
    for (char *c = name; *c; c++)
        if (!isalnum((unsigned char)*c))
            *c = '_';
    return name;
}

static const Index *variable(Arena *arena, const char *name, int64_t extent, int id)
{
    Index *index = ARENA_NEW(arena, Index);
    *index = (Index){name, extent, id};
    return index;
}

/* Loop variables are named after their axis: "k", or "k0" for the origin of a tile and "k1" in it.
 */
Kernel kernel_new(Context *context, const Group *group)
{
    Arena *arena = context->arena;
    const int count = group->axes.count;
    Kernel kernel = {.context = context, .group = group};
    kernel.width = context->options->target.vector_bytes / 4;
    kernel.origin = ARENA_ARRAY(arena, const Index *, count + 1);
    kernel.origin_value = ARENA_ARRAY(arena, const Affine *, count + 1);
    kernel.point = ARENA_ARRAY(arena, const Index *, count + 1);
    kernel.held = ARENA_ARRAY(arena, const char *, group->members.count + 1);
    for (int a = 0; a < count; a++) {
        const Axis *axis = &group->axes.items[a];
        const int64_t last = (axis->extent - 1) / axis->tile * axis->tile;
        const char *name = axis->tile > 1 ? arena_format(arena, "%s0", axis->name) : axis->name;
        kernel.origin[a] = variable(arena, name, last + 1, 2 * a);
        kernel.origin_value[a] =
            last == 0 ? affine_constant(arena, 0) : affine_index(arena, kernel.origin[a]);
        if (axis->tile > 1) {
            const int64_t points = axis->lane ? axis->tile / kernel.width : axis->tile;
            kernel.point[a] = variable(arena, arena_format(arena, "%s1", axis->name),
                                       points > 0 ? points : 1, 2 * a + 1);
        }
    }
    return kernel;
}

static bool is_outer(const Member *member, int axis)
{
    for (int i = 0; i < member->statement->outer; i++)
        if (member->axis[i] == axis)
            return true;
    return false;
}

static bool is_reduced(const Member *member, int axis)
{
    for (int i = member->statement->outer;
         i < member->statement->outer + member->statement->reduced; i++)
        if (member->axis[i] == axis)
            return true;
    return false;
}

/* The number of points that loops inside a tile make of an axis, for one member. */
static int64_t points_of(const Kernel *kernel, const Member *member, int a)
{
    const Axis *axis = &kernel->group->axes.items[a];
    return member->lane == a ? axis->tile / kernel->width : axis->tile;
}

static void add_line(Text *out, int indent, const char *line)
{
    text_format(out, "%*s%s\n", indent, "", line);
}

/* Opens the loops over the points of the axes for which `want` holds; returns the new indent. */
static int open_points(const Kernel *kernel, Text *out, int indent, const Member *member,
                       bool (*want)(const Member *, int))
{
    for (int a = 0; a < kernel->group->axes.count; a++) {
        if (!want(member, a) || kernel->group->axes.items[a].tile == 1)
            continue;
        const int64_t points = points_of(kernel, member, a);
        const char *name = kernel->point[a]->name;
        if (points > 1 && points <= 32)
            add_line(out, indent, "UNROLL");
        text_format(out, "%*sfor (int %s = 0; %s < %lld; %s++) {\n", indent, "", name, name,
                    (long long)points, name);
        indent += 4;
    }
    return indent;
}

static void close_points(Text *out, int indent, int to)
{
    for (indent -= 4; indent >= to; indent -= 4)
        add_line(out, indent, "}");
}

static bool vector_result(const Member *member)
{
    return member->lane >= 0 && is_outer(member, member->lane);
}

/* Results stay in a local array when no private loop of the member separates them from their
 * readers. */
static bool can_hold(const Kernel *kernel, const Member *member)
{
    for (int i = 0; i < member->statement->outer; i++) {
        const Axis *axis = &kernel->group->axes.items[member->axis[i]];
        if (!axis->shared && axis->tile < axis->extent)
            return false;
    }
    return true;
}

static const char *neutral(const Statement *s)
{
    switch (s->reduction) {
    case REDUCE_PROD:
        return "1.0f";
    case REDUCE_MAX:
        return "-INFINITY";
    case REDUCE_MIN:
        return "INFINITY";
    default:
        return "0.0f";
    }
}

static const char *value_type(const Member *member, bool vector)
{
    const bool integer = member->statement->result->dtype == DTYPE_I32;
    if (member->statement->result->dtype == DTYPE_F64)
        return "double";
    return vector ? (integer ? "ivec" : "vec") : (integer ? "int" : "float");
}

void tile_begin(Kernel *kernel, Text *out, int indent, int m)
{
    const Member *member = &kernel->group->members.items[m];
    const Statement *s = member->statement;
    Arena *arena = kernel->context->arena;
    const bool vector = member->lane >= 0;
    kernel->held[m] = arena_format(arena, "r%d", m);
    text_format(out, "%*s%s r%d", indent, "", value_type(member, vector), m);
    for (int i = 0; i < s->outer; i++)
        if (kernel->group->axes.items[member->axis[i]].tile > 1 &&
            kernel->group->axes.items[member->axis[i]].tile >
                (member->lane == member->axis[i] ? kernel->width : 1))
            text_format(out, "[%lld]", (long long)points_of(kernel, member, member->axis[i]));
    text_add(out, ";\n");
    if (s->argument != NULL)
        text_format(out, "%*s/* and the place of the first extremum */\n", indent, "");
    if (s->reduction == REDUCE_NONE)
        return;
    const int inner = open_points(kernel, out, indent, member, is_outer);
    const char *splat = vector ? "SPLAT(%s)" : "%s";
    Text value = text_new(arena);
    text_format(&value, "%s = ", vector_held(kernel, m, m));
    if (vector)
        text_format(&value, "SPLAT(%s);", neutral(s));
    else
        text_format(&value, "%s;", neutral(s));
    (void)splat;
    add_line(out, inner, value.data);
    close_points(out, inner, indent);
}

static void store_result(Kernel *kernel, Text *out, int indent, int m)
{
    const Member *member = &kernel->group->members.items[m];
    const Statement *s = member->statement;
    Subscript subscript[TENSOR_MAX_RANK];
    for (int d = 0; d < s->result->rank; d++)
        subscript[d] = (Subscript){s->subscript[d], NULL};
    const Tensor *stored = s->result->replaces ? s->result->replaces : s->result;
    Text at = text_new(kernel->context->arena);
    affine_print(&at, vector_address(kernel, m, s->result, subscript));
    const char *name = kernel_identifier(kernel->context->arena, stored);
    const char *held = vector_held(kernel, m, m);
    if (!vector_result(member)) {
        text_format(out, "%*s%s[%s] = %s(%s);\n", indent, "", name, at.data,
                    member->lane >= 0 ? "ACROSS" : "", held);
    } else if (vector_stride(kernel, m, s->result, subscript) == 1) {
        text_format(out, "%*sSTORE(&%s[%s], %s);\n", indent, "", name, at.data, held);
    } else {
        text_format(out, "%*sSCATTER(&%s[%s], %s);\n", indent, "", name, at.data, held);
    }
}

static bool inside_tile(const Member *member, int axis)
{
    return is_outer(member, axis) || is_reduced(member, axis);
}

void tile_step(Kernel *kernel, Text *out, int indent, int m)
{
    const Member *member = &kernel->group->members.items[m];
    const Statement *s = member->statement;
    Arena *arena = kernel->context->arena;
    const int inner = open_points(kernel, out, indent, member, inside_tile);
    const Piece value = vector_value(kernel, m, s->value);
    const char *held = vector_held(kernel, m, m);
    const bool vector = member->lane >= 0;
    const char *text =
        vector && !value.vector ? arena_format(arena, "SPLAT(%s)", value.text) : value.text;
    if (s->reduction == REDUCE_SUM)
        text_format(out, "%*s%s += %s;\n", inner, "", held, text);
    else if (s->reduction == REDUCE_NONE)
        text_format(out, "%*s%s = %s;\n", inner, "", held, text);
    else
        text_format(out, "%*s%s = %s(%s, %s);\n", inner, "", held,
                    s->reduction == REDUCE_MAX   ? (vector ? "v_max" : "s_max")
                    : s->reduction == REDUCE_MIN ? (vector ? "v_min" : "s_min")
                                                 : "PRODUCT",
                    held, text);
    if (s->reduction == REDUCE_NONE)
        store_result(kernel, out, inner, m);
    close_points(out, inner, indent);
}

void tile_end(Kernel *kernel, Text *out, int indent, int m)
{
    const Member *member = &kernel->group->members.items[m];
    if (member->statement->reduction == REDUCE_NONE)
        return;
    const int inner = open_points(kernel, out, indent, member, is_outer);
    store_result(kernel, out, inner, m);
    close_points(out, inner, indent);
    (void)can_hold;
}
