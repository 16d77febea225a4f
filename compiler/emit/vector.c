#include "emit/vector.h"
#include "poly/lanes.h"

/* An index is the origin of its tile plus its point; in the lane axis the point counts vectors. */
static const Affine *index_value(Kernel *kernel, const Member *member, int position)
{
    Arena *arena = kernel->context->arena;
    const int axis = member->axis[position];
    const Affine *value = kernel->origin_value[axis];
    if (kernel->point[axis] == NULL)
        return value;
    const int64_t step = member->lane == axis ? kernel->width : 1;
    return affine_add(arena, value,
                      affine_scale(arena, affine_index(arena, kernel->point[axis]), step));
}

const Index *vector_lane(const Kernel *kernel, int m)
{
    const Member *member = &kernel->group->members.items[m];
    for (int i = 0; i < member->statement->outer + member->statement->reduced; i++)
        if (member->axis[i] == member->lane)
            return member->statement->index[i];
    return NULL;
}

const char *vector_lanes_left(Kernel *kernel, int m)
{
    const Member *member = &kernel->group->members.items[m];
    const int64_t extent = kernel->group->axes.items[member->lane].extent;
    if (extent % kernel->width == 0)
        return "LANES";
    for (int i = 0;; i++)
        if (member->axis[i] == member->lane) {
            Arena *arena = kernel->context->arena;
            Text text = text_new(arena);
            affine_print(&text, affine_sub(arena, affine_constant(arena, extent),
                                           index_value(kernel, member, i)));
            return text.data;
        }
}

static const Affine *in_variables(Kernel *kernel, int m, const Affine *affine)
{
    const Member *member = &kernel->group->members.items[m];
    const int count = member->statement->outer + member->statement->reduced;
    const Affine **to = ARENA_ARRAY(kernel->context->arena, const Affine *, count + 1);
    for (int i = 0; i < count; i++)
        to[i] = index_value(kernel, member, i);
    return affine_substitute(kernel->context->arena, affine, count, member->statement->index, to);
}

static const Affine *row_major(Arena *arena, const Tensor *tensor, const Affine *const *subscript)
{
    const Affine *address = affine_constant(arena, 0);
    int64_t stride = 1;
    for (int d = tensor->rank - 1; d >= 0; d--) {
        address = affine_add(arena, address, affine_scale(arena, subscript[d], stride));
        stride *= tensor->extent[d];
    }
    return address;
}

static const Affine *by_digits(Arena *arena, const Layout *layout, const Affine *const *subscript)
{
    const Affine *address = affine_constant(arena, 0);
    for (int i = 0; i < layout->count; i++) {
        const LayoutDigit *digit = &layout->digit[i];
        const Affine *value = affine_offset(arena, subscript[digit->dim], digit->shift);
        value = affine_floor(arena, value, digit->divisor);
        if (affine_max(value) >= digit->modulus || affine_min(value) < 0)
            value = affine_modulo(arena, value, digit->modulus);
        address = affine_add(arena, address, affine_scale(arena, value, digit->stride));
    }
    return address;
}

const Affine *vector_address(Kernel *kernel, int m, const Tensor *tensor,
                             const Subscript *subscript)
{
    const Affine *value[TENSOR_MAX_RANK];
    for (int d = 0; d < tensor->rank; d++)
        value[d] = in_variables(kernel, m, subscript[d].affine);
    return tensor->layout ? by_digits(kernel->context->arena, tensor->layout, value)
                          : row_major(kernel->context->arena, tensor, value);
}

/* The address one lane further; gathers take a constant step between lanes. */
static const Affine *vector_address_after(Kernel *kernel, int m, const Tensor *tensor,
                                          const Subscript *subscript)
{
    Arena *arena = kernel->context->arena;
    const Index *lane = vector_lane(kernel, m);
    const Affine *by = affine_offset(arena, affine_index(arena, lane), 1);
    Subscript moved[TENSOR_MAX_RANK];
    for (int d = 0; d < tensor->rank; d++)
        moved[d].affine = affine_substitute(arena, subscript[d].affine, 1, &lane, &by);
    return vector_address(kernel, m, tensor, moved);
}

int64_t vector_stride(Kernel *kernel, int m, const Tensor *tensor, const Subscript *subscript)
{
    const Member *member = &kernel->group->members.items[m];
    if (member->lane < 0)
        return 0;
    const Innermost demand = lane_demand(tensor, subscript, (Lane){vector_lane(kernel, m), 1});
    if (demand.dim == -1)
        return 0;
    const Innermost is = lane_innermost(NULL, tensor);
    return demand.dim == is.dim && demand.split == is.split ? 1 : 2;
}

const char *vector_held(Kernel *kernel, int m, int of)
{
    const Member *producer = &kernel->group->members.items[of];
    Text text = text_new(kernel->context->arena);
    text_add(&text, kernel->held[of]);
    for (int i = 0; i < producer->statement->outer; i++) {
        const int axis = producer->axis[i];
        const int64_t step = axis == producer->lane ? kernel->width : 1;
        if (kernel->group->axes.items[axis].tile > step)
            text_format(&text, "[%s]", kernel->point[axis]->name);
    }
    (void)m;
    return text.data;
}

static Piece atom(const char *text, bool vector, Dtype dtype)
{
    return (Piece){text, vector, dtype, 100};
}

static const char *affine_text(Kernel *kernel, const Affine *affine)
{
    Text text = text_new(kernel->context->arena);
    affine_print(&text, affine);
    return text.data;
}

const char *vector_step(Kernel *kernel, int m, const Tensor *tensor, const Subscript *subscript)
{
    const Affine *here = vector_address(kernel, m, tensor, subscript);
    const Affine *next = vector_address_after(kernel, m, tensor, subscript);
    return affine_text(kernel, affine_sub(kernel->context->arena, next, here));
}

const char *vector_number(Kernel *kernel, int m)
{
    Arena *arena = kernel->context->arena;
    const Statement *s = kernel->group->members.items[m].statement;
    const Affine *number = affine_constant(arena, 0);
    for (int i = s->outer; i < s->outer + s->reduced; i++)
        number = affine_add(arena, affine_scale(arena, number, s->index[i]->extent),
                            affine_index(arena, s->index[i]));
    return affine_text(kernel, in_variables(kernel, m, number));
}

/* Lane by lane: lanes beyond the axis repeat its last element, so that nothing outside is read. */
static Piece gathered(Kernel *kernel, int m, const Expr *read, const char *name, const char *at)
{
    Arena *arena = kernel->context->arena;
    const Tensor *t = read->tensor;
    const char *macro = t->dtype == DTYPE_I32  ? "gather_int"
                        : t->dtype == DTYPE_U8 ? "gather_byte"
                                               : "gather";
    return atom(arena_format(arena, "%s(&%s[%s], %s, %s)", macro, name, at,
                             vector_step(kernel, m, t, read->subscript),
                             vector_lanes_left(kernel, m)),
                true, t->dtype == DTYPE_I32 ? DTYPE_I32 : DTYPE_F32);
}

static Piece read_value(Kernel *kernel, int m, const Expr *read)
{
    Arena *arena = kernel->context->arena;
    const Tensor *t = read->tensor;
    const int holder = plan_held(kernel->context, kernel->group, m, read);
    if (holder >= 0)
        return atom(vector_held(kernel, m, holder),
                    kernel->group->members.items[holder].lane >= 0 &&
                        !kernel->group->members.items[holder].lane_reduced,
                    t->dtype);
    const char *name = kernel_identifier(arena, t);
    const char *at = affine_text(kernel, vector_address(kernel, m, t, read->subscript));
    const int64_t stride = vector_stride(kernel, m, t, read->subscript);
    if (t->role == ROLE_SCALAR)
        return atom(name, false, t->dtype);
    if (stride == 0)
        return atom(arena_format(arena, "%s[%s]", name, at), false, t->dtype);
    if (stride == 1 && t->dtype == DTYPE_F32)
        return atom(arena_format(arena, "LOAD(&%s[%s])", name, at), true, DTYPE_F32);
    if (stride == 1 && t->dtype == DTYPE_I32)
        return atom(arena_format(arena, "LOADI(&%s[%s])", name, at), true, DTYPE_I32);
    return gathered(kernel, m, read, name, at);
}

static Piece as_vector(Kernel *kernel, Piece p)
{
    if (p.vector)
        return p;
    const char *format = p.dtype == DTYPE_I32 || p.dtype == DTYPE_BOOL ? "SPLATI(%s)" : "SPLAT(%s)";
    return atom(arena_format(kernel->context->arena, format, p.text), true,
                p.dtype == DTYPE_ANY ? DTYPE_F32 : p.dtype);
}

static const char *wrap(Kernel *kernel, Piece p, int precedence)
{
    return p.precedence >= precedence ? p.text
                                      : arena_format(kernel->context->arena, "(%s)", p.text);
}

static Piece select_value(Kernel *kernel, const Piece *a)
{
    Arena *arena = kernel->context->arena;
    const bool vector = a[0].vector || a[1].vector || a[2].vector;
    const Dtype dtype = a[1].dtype == DTYPE_ANY ? a[2].dtype : a[1].dtype;
    if (!vector)
        return (Piece){arena_format(arena, "%s ? %s : %s", wrap(kernel, a[0], 20),
                                    wrap(kernel, a[1], 20), wrap(kernel, a[2], 20)),
                       false, dtype, 10};
    const Piece x = as_vector(kernel, a[1]), y = as_vector(kernel, a[2]);
    if (!a[0].vector)
        return (Piece){arena_format(arena, "%s ? %s : %s", wrap(kernel, a[0], 20), x.text, y.text),
                       true, dtype, 10};
    return atom(arena_format(arena, "SELECT(%s, %s, %s)", a[0].text, x.text, y.text), true, dtype);
}

static Piece apply_value(Kernel *kernel, int m, const Expr *e)
{
    Arena *arena = kernel->context->arena;
    Piece a[3] = {{0}};
    bool vector = false;
    for (int i = 0; i < e->count && i < 3; i++) {
        a[i] = vector_value(kernel, m, e->argument[i]);
        vector |= a[i].vector;
    }
    const Function *f = e->function;
    const Dtype dtype = f->boolean ? DTYPE_BOOL : expr_dtype(e);
    if (f->id == FUNCTION_STOP)
        return a[0];
    if (f->id == FUNCTION_SELECT)
        return select_value(kernel, a);
    if (f->id == FUNCTION_NEG)
        return (Piece){arena_format(arena, "-%s", wrap(kernel, a[0], 90)), vector, dtype, 80};
    if (f->infix != NULL) {
        const int precedence = 20 + f->precedence;
        if (vector && (f->boolean || f->id == FUNCTION_AND || f->id == FUNCTION_OR))
            for (int i = 0; i < 2; i++)
                a[i] = as_vector(kernel, a[i]);
        const char *sign = f->id == FUNCTION_AND  ? (vector ? "&" : "&&")
                           : f->id == FUNCTION_OR ? (vector ? "|" : "||")
                                                  : f->infix;
        return (Piece){arena_format(arena, "%s %s %s", wrap(kernel, a[0], precedence), sign,
                                    wrap(kernel, a[1], precedence + 1)),
                       vector, dtype, precedence};
    }
    Text text = text_new(arena);
    text_format(&text, vector ? "v_%s(" : "s_%s(", f->name);
    for (int i = 0; i < e->count; i++)
        text_format(&text, "%s%s", i > 0 ? ", " : "",
                    vector ? as_vector(kernel, a[i]).text : a[i].text);
    text_add(&text, ")");
    return atom(text.data, vector, dtype);
}

static Piece number_value(Kernel *kernel, double number)
{
    Text text = text_new(kernel->context->arena);
    if (number > 1e300)
        return atom("INFINITY", false, DTYPE_ANY);
    if (number < -1e300)
        return (Piece){"-INFINITY", false, DTYPE_ANY, 80};
    text_format(&text, "%.9g", number);
    bool integer = true;
    for (const char *c = text.data; *c; c++)
        integer &= (*c >= '0' && *c <= '9') || *c == '-';
    text_add(&text, integer ? ".0f" : "f");
    return (Piece){text.data, false, DTYPE_ANY, number < 0 ? 80 : 100};
}

static Piece index_piece(Kernel *kernel, int m, const Affine *affine)
{
    const Index *lane = vector_lane(kernel, m);
    const char *text = affine_text(kernel, in_variables(kernel, m, affine));
    if (lane == NULL || !affine_uses(affine, lane))
        return (Piece){text, false, DTYPE_I32, 50};
    return atom(arena_format(kernel->context->arena, "(SPLATI(%s) + %lld * lane_numbers())", text,
                             (long long)affine_coefficient(affine, lane)),
                true, DTYPE_I32);
}

Piece vector_value(Kernel *kernel, int m, const Expr *e)
{
    switch (e->kind) {
    case EXPR_NUMBER:
        return number_value(kernel, e->number);
    case EXPR_INDEX:
        return index_piece(kernel, m, e->affine);
    case EXPR_READ:
        return read_value(kernel, m, e);
    case EXPR_APPLY:
        return apply_value(kernel, m, e);
    case EXPR_RANDOM:
        break;
    }
    return atom(arena_format(kernel->context->arena,
                             "dlcrt_uniform(run.seed, %du, run.step, (uint64_t)(%s))", e->stream,
                             affine_text(kernel, in_variables(kernel, m, e->affine))),
                false, DTYPE_F32);
}
