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

static const char *neutral(const Statement *s)
{
    switch (s->reduction) {
    case REDUCE_PROD:
        return "1.0f";
    case REDUCE_MAX:
    case REDUCE_ARGMAX:
        return "-INFINITY";
    case REDUCE_MIN:
        return "INFINITY";
    default:
        return "0.0f";
    }
}

static bool numbered(const Statement *s)
{
    return s->argument != NULL || s->reduction == REDUCE_ARGMAX;
}

static const char *scalar_type(Dtype dtype)
{
    switch (dtype) {
    case DTYPE_F64:
        return "double";
    case DTYPE_I64:
        return "int64_t";
    case DTYPE_I32:
        return "int32_t";
    default:
        return "float";
    }
}

/* "[6][2]" for the points of the member's outer axes. */
static const char *extents_of(const Kernel *kernel, const Member *member)
{
    Text text = text_new(kernel->context->arena);
    for (int i = 0; i < member->statement->outer; i++) {
        const int axis = member->axis[i];
        if (kernel->group->axes.items[axis].tile > 1 && points_of(kernel, member, axis) > 1)
            text_format(&text, "[%lld]", (long long)points_of(kernel, member, axis));
    }
    return text.data;
}

void tile_begin(Kernel *kernel, Text *out, int indent, int m)
{
    const Member *member = &kernel->group->members.items[m];
    const Statement *s = member->statement;
    const bool vector = member->lane >= 0;
    const char *extents = extents_of(kernel, member);
    const Dtype dtype = s->reduction == REDUCE_ARGMAX ? DTYPE_F32 : s->result->dtype;
    kernel->held[m] = arena_format(kernel->context->arena, "r%d", m);
    text_format(out, "%*s%s r%d%s;\n", indent, "", vector ? "vec" : scalar_type(dtype), m, extents);
    if (numbered(s))
        text_format(out, "%*s%s n%d%s;\n", indent, "", vector ? "ivec" : "int32_t", m, extents);
    if (s->reduction == REDUCE_NONE)
        return;
    const int inner = open_points(kernel, out, indent, member, is_outer);
    const char *format = vector ? "%*s%s = SPLAT(%s);\n" : "%*s%s = %s;\n";
    text_format(out, format, inner, "", vector_held(kernel, m, m), neutral(s));
    if (numbered(s))
        text_format(out, vector ? "%*sn%s = SPLATI(0);\n" : "%*sn%s = 0;\n", inner, "",
                    vector_held(kernel, m, m) + 1);
    close_points(out, inner, indent);
}

static void store(Kernel *kernel, Text *out, int indent, int m, const Tensor *tensor,
                  const char *held)
{
    const Member *member = &kernel->group->members.items[m];
    const Statement *s = member->statement;
    Arena *arena = kernel->context->arena;
    Subscript subscript[TENSOR_MAX_RANK];
    for (int d = 0; d < s->result->rank; d++)
        subscript[d] = (Subscript){s->subscript[d], NULL};
    const char *name = kernel_identifier(arena, tensor->replaces ? tensor->replaces : tensor);
    const char *kind = tensor->dtype == DTYPE_I32 ? "I" : "";
    Text at = text_new(arena);
    affine_print(&at, vector_address(kernel, m, tensor, subscript));
    if (member->lane < 0)
        text_format(out, "%*s%s[%s] = %s;\n", indent, "", name, at.data, held);
    else if (!vector_result(member))
        text_format(out, "%*s%s[%s] = add_lanes(%s);\n", indent, "", name, at.data, held);
    else if (vector_stride(kernel, m, tensor, subscript) == 1)
        text_format(out, "%*sSTORE%s(&%s[%s], %s);\n", indent, "", kind, name, at.data, held);
    else
        text_format(out, "%*sscatter%s(&%s[%s], %s, %s, %s);\n", indent, "", *kind ? "_int" : "",
                    name, at.data, vector_step(kernel, m, tensor, subscript),
                    vector_lanes_left(kernel, m), held);
}

static bool is_local(const Kernel *kernel, const Tensor *tensor)
{
    for (int i = 0; i < kernel->group->locals.count; i++)
        if (kernel->group->locals.items[i] == tensor)
            return true;
    return false;
}

/* The results at the current point, from registers to memory. */
static void store_results(Kernel *kernel, Text *out, int indent, int m)
{
    const Statement *s = kernel->group->members.items[m].statement;
    const char *held = vector_held(kernel, m, m);
    const char *number = arena_format(kernel->context->arena, "n%s", held + 1);
    if (!is_local(kernel, s->result))
        store(kernel, out, indent, m, s->result, s->reduction == REDUCE_ARGMAX ? number : held);
    if (s->argument != NULL)
        store(kernel, out, indent, m, s->argument, number);
}

static bool inside_tile(const Member *member, int axis)
{
    return is_outer(member, axis) || is_reduced(member, axis);
}

static void step_extremum(Kernel *kernel, Text *out, int indent, int m, const char *value)
{
    const Member *member = &kernel->group->members.items[m];
    const char *held = vector_held(kernel, m, m), *number = vector_number(kernel, m);
    const bool least = member->statement->reduction == REDUCE_MIN;
    const bool vector = member->lane >= 0, numbers = numbered(member->statement);
    text_format(out, "%*sconst %s v = %s;\n", indent, "", vector ? "vec" : "float", value);
    if (!vector) {
        text_format(out, "%*sif (v %s %s || v != v) {\n", indent, "", least ? "<" : ">", held);
        text_format(out, "%*s%s = v;\n", indent + 4, "", held);
        if (numbers)
            text_format(out, "%*sn%s = %s;\n", indent + 4, "", held + 1, number);
        text_format(out, "%*s}\n", indent, "");
        return;
    }
    text_format(out, "%*sconst ivec better = (v %s %s) | (v != v);\n", indent, "",
                least ? "<" : ">", held);
    text_format(out, "%*s%s = SELECT(better, v, %s);\n", indent, "", held, held);
    if (numbers)
        text_format(out, "%*sn%s = SELECTI(better, SPLATI(%s), n%s);\n", indent, "", held + 1,
                    number, held + 1);
}

static void step_value(Kernel *kernel, Text *out, int indent, int m, const char *value)
{
    const Member *member = &kernel->group->members.items[m];
    const char *held = vector_held(kernel, m, m);
    const bool tail = member->lane_reduced && member->lane >= 0 &&
                      kernel->group->axes.items[member->lane].extent % kernel->width != 0;
    switch (member->statement->reduction) {
    case REDUCE_SUM:
        if (tail)
            text_format(out, "%*s%s += FIRST_LANES(%s, %s);\n", indent, "", held,
                        vector_lanes_left(kernel, m), value);
        else
            text_format(out, "%*s%s += %s;\n", indent, "", held, value);
        break;
    case REDUCE_PROD:
        text_format(out, "%*s%s *= %s;\n", indent, "", held, value);
        break;
    case REDUCE_NONE:
        text_format(out, "%*s%s = %s;\n", indent, "", held, value);
        store_results(kernel, out, indent, m);
        break;
    default:
        step_extremum(kernel, out, indent, m, value);
    }
}

void tile_step(Kernel *kernel, Text *out, int indent, int m)
{
    const Member *member = &kernel->group->members.items[m];
    const int inner = open_points(kernel, out, indent, member, inside_tile);
    const Piece value = vector_value(kernel, m, member->statement->value);
    const bool splat = member->lane >= 0 && !value.vector;
    step_value(kernel, out, inner, m,
               splat ? arena_format(kernel->context->arena, "SPLAT(%s)", value.text) : value.text);
    close_points(out, inner, indent);
}

void tile_end(Kernel *kernel, Text *out, int indent, int m)
{
    const Member *member = &kernel->group->members.items[m];
    if (member->statement->reduction == REDUCE_NONE)
        return;
    const int inner = open_points(kernel, out, indent, member, is_outer);
    store_results(kernel, out, inner, m);
    close_points(out, inner, indent);
}
