/* Statements as isl relations, by way of their text: index i of a statement is xi, dimension d of a
   tensor is yd, whatever their names. Texts do not name statements and tensors, so that what layers
   have in common is read once. */
#include "checker.h"
#include <inttypes.h>
#include <math.h>

int statement_indices(const Statement *s)
{
    return s->outer + s->reduced;
}

/* ---- Texts ---- */

static void add_index(Text *out, const Statement *s, const Index *index)
{
    for (int i = 0; i < statement_indices(s); i++)
        if (s->index[i] == index) {
            text_format(out, "x%d", i);
            return;
        }
    FAULT("S%d has no index '%s'", s->id, index->name);
}

static void add_affine(Text *out, const Statement *s, const Affine *a)
{
    text_format(out, "%" PRId64, a->constant);
    for (int t = 0; t < a->count; t++) {
        const AffineTerm *term = &a->term[t];
        text_format(out, " + %" PRId64 "*", term->coefficient);
        if (term->index != NULL) {
            add_index(out, s, term->index);
            continue;
        }
        text_add(out, "floor((");
        add_affine(out, s, term->dividend);
        text_format(out, ")/%" PRId64 ")", term->divisor);
    }
}

static void add_instance(Text *out, const Statement *s)
{
    text_add(out, "[");
    for (int i = 0; i < statement_indices(s); i++)
        text_format(out, "%sx%d", i > 0 ? ", " : "", i);
    text_add(out, "]");
}

static void add_element(Text *out, const Tensor *tensor)
{
    text_add(out, "[");
    for (int d = 0; d < tensor->rank; d++)
        text_format(out, "%sy%d", d > 0 ? ", " : "", d);
    text_add(out, "]");
}

static void add_constraints(Text *out, const Statement *s)
{
    for (int c = 0; c < s->constraints; c++) {
        text_add(out, " and ");
        add_affine(out, s, s->constraint[c].value);
        text_add(out, s->constraint[c].equality ? " = 0" : " >= 0");
    }
}

/* ---- Names ---- */

static const char *instance_name(Checker *checker, const Statement *s)
{
    return arena_format(checker->arena, "S%d", s->id);
}

static const char *element_name(Checker *checker, const Tensor *tensor)
{
    int version;
    return arena_format(checker->arena, "T%d", storage_root(tensor, &version)->id);
}

static __isl_give isl_set *instances(Checker *checker, const Statement *s, __isl_take isl_set *set)
{
    return isl_set_set_tuple_name(set, instance_name(checker, s));
}

static __isl_give isl_map *accesses(Checker *checker, const Statement *s, const Tensor *tensor,
                                    __isl_take isl_map *map)
{
    map = isl_map_set_tuple_name(map, isl_dim_in, instance_name(checker, s));
    return isl_map_set_tuple_name(map, isl_dim_out, element_name(checker, tensor));
}

/* ---- Domains ---- */

static __isl_give isl_set *domain(Checker *checker, const Statement *s, bool constrained)
{
    Text text = text_new(checker->arena);
    text_add(&text, "{ ");
    add_instance(&text, s);
    text_add(&text, " : true");
    for (int i = 0; i < statement_indices(s); i++)
        text_format(&text, " and 0 <= x%d < %" PRId64, i, s->index[i]->extent);
    if (constrained)
        add_constraints(&text, s);
    text_add(&text, " }");
    return instances(checker, s, read_set(checker, text.data));
}

__isl_give isl_set *statement_domain(Checker *checker, const Statement *s)
{
    return domain(checker, s, true);
}

__isl_give isl_set *statement_results(Checker *checker, const Statement *s)
{
    return domain(checker, s, s->reduction == REDUCE_NONE);
}

__isl_give isl_set *tensor_box(Checker *checker, const Tensor *tensor, const int64_t *before,
                               const int64_t *after)
{
    Text text = text_new(checker->arena);
    text_add(&text, "{ ");
    add_element(&text, tensor);
    text_add(&text, " : true");
    for (int d = 0; d < tensor->rank; d++)
        text_format(&text, " and %" PRId64 " <= y%d < %" PRId64, before == NULL ? 0 : -before[d], d,
                    tensor->extent[d] + (after == NULL ? 0 : after[d]));
    text_add(&text, " }");
    return isl_set_set_tuple_name(read_set(checker, text.data), element_name(checker, tensor));
}

/* ---- Places ---- */

int folded_dimension(const Tensor *tensor)
{
    for (int d = 0; tensor->layout != NULL && d < tensor->rank; d++) {
        int64_t places = 1;
        for (int i = 0; i < tensor->layout->count; i++)
            if (tensor->layout->digit[i].dim == d)
                places *= tensor->layout->digit[i].modulus;
        if (places < tensor->extent[d])
            return d;
    }
    return -1;
}

__isl_give isl_map *same_place(Checker *checker, const Tensor *tensor, const char *order)
{
    const int folded = folded_dimension(tensor);
    const Layout *layout = tensor->layout;
    const char *name = element_name(checker, tensor);
    Text text = text_new(checker->arena);
    text_add(&text, "{ ");
    add_element(&text, tensor);
    text_add(&text, " -> [");
    for (int d = 0; d < tensor->rank; d++)
        text_format(&text, "%sz%d", d > 0 ? ", " : "", d);
    text_add(&text, "] : true");
    for (int d = 0; d < tensor->rank; d++)
        if (d != folded)
            text_format(&text, " and y%d = z%d", d, d);
    for (int i = 0; i < layout->count; i++) {
        const LayoutDigit *digit = &layout->digit[i];
        if (digit->dim == folded)
            text_format(&text,
                        " and (floor((y%d + %" PRId64 ")/%" PRId64 ")) mod %" PRId64
                        " = (floor((z%d + %" PRId64 ")/%" PRId64 ")) mod %" PRId64,
                        folded, digit->shift, digit->divisor, digit->modulus, folded, digit->shift,
                        digit->divisor, digit->modulus);
    }
    if (order != NULL)
        text_format(&text, " and z%d %s y%d", folded, order, folded);
    text_add(&text, " }");
    isl_map *same = isl_map_set_tuple_name(read_map(checker, text.data), isl_dim_in, name);
    return isl_map_set_tuple_name(same, isl_dim_out, name);
}

/* ---- Accesses ---- */

const Tensor *storage_root(const Tensor *tensor, int *version)
{
    for (*version = 0; tensor->replaces != NULL; tensor = tensor->replaces)
        ++*version;
    return tensor;
}

__isl_give isl_map *write_relation(Checker *checker, const Statement *s, const Tensor *tensor)
{
    Text text = text_new(checker->arena);
    text_add(&text, "{ ");
    add_instance(&text, s);
    text_add(&text, " -> ");
    add_element(&text, tensor);
    text_add(&text, " : true");
    for (int d = 0; d < tensor->rank; d++) {
        text_format(&text, " and y%d = ", d);
        add_affine(&text, s, s->subscript[d]);
    }
    text_add(&text, " }");
    isl_map *map = accesses(checker, s, tensor, read_map(checker, text.data));
    return isl_map_intersect_domain(map, statement_results(checker, s));
}

/* A subscript that is read from a tensor may be any of the dimension. */
__isl_give isl_map *read_relation(Checker *checker, const Statement *s, const Expr *read)
{
    Text text = text_new(checker->arena);
    text_add(&text, "{ ");
    add_instance(&text, s);
    text_add(&text, " -> ");
    add_element(&text, read->tensor);
    text_add(&text, " : true");
    for (int d = 0; d < read->tensor->rank; d++) {
        if (read->subscript[d].affine != NULL) {
            text_format(&text, " and y%d = ", d);
            add_affine(&text, s, read->subscript[d].affine);
        } else {
            text_format(&text, " and 0 <= y%d < %" PRId64, d, read->tensor->extent[d]);
        }
    }
    text_add(&text, " }");
    isl_map *map = accesses(checker, s, read->tensor, read_map(checker, text.data));
    return isl_map_intersect_domain(map, statement_domain(checker, s));
}

/* ---- Guards ---- */

/* An integer that indices and numbers give; false where it is none. */
static bool add_integer(Text *out, const Statement *s, const Expr *e)
{
    if (e->kind == EXPR_INDEX)
        add_affine(out, s, e->affine);
    else if (e->kind == EXPR_NUMBER && e->number == rint(e->number) && fabs(e->number) < 0x1p52)
        text_format(out, "%.0f", e->number);
    else
        return false;
    return true;
}

static const char *comparison(FunctionId id)
{
    static const char *const signs[] = {
        [FUNCTION_LT] = "<",  [FUNCTION_LE] = "<=", [FUNCTION_GT] = ">",
        [FUNCTION_GE] = ">=", [FUNCTION_EQ] = "=",  [FUNCTION_NE] = "!=",
    };
    return id >= FUNCTION_LT && id <= FUNCTION_NE ? signs[id] : NULL;
}

static __isl_give isl_set *all_points(__isl_keep isl_set *points)
{
    return isl_set_universe(isl_set_get_space(points));
}

/* Where a comparison of indices is what `truth` says; of other things it may be so everywhere. */
static __isl_give isl_set *compared(Checker *checker, const Statement *s, const Expr *e, bool truth,
                                    __isl_keep isl_set *points)
{
    const char *sign = e->kind == EXPR_APPLY ? comparison(e->function->id) : NULL;
    Text text = text_new(checker->arena);
    text_add(&text, "{ ");
    add_instance(&text, s);
    text_add(&text, truth ? " : " : " : not (");
    if (sign == NULL || !add_integer(&text, s, e->argument[0]))
        return all_points(points);
    text_format(&text, " %s ", sign);
    if (!add_integer(&text, s, e->argument[1]))
        return all_points(points);
    text_add(&text, truth ? " }" : ") }");
    return instances(checker, s, read_set(checker, text.data));
}

/* The points at which a condition may be what `truth` says. */
static __isl_give isl_set *may_be(Checker *checker, const Statement *s, const Expr *e, bool truth,
                                  __isl_keep isl_set *points)
{
    const FunctionId id = e->kind == EXPR_APPLY ? e->function->id : FUNCTION_NAMED;
    if (id == FUNCTION_NOT)
        return may_be(checker, s, e->argument[0], !truth, points);
    if (id != FUNCTION_AND && id != FUNCTION_OR)
        return compared(checker, s, e, truth, points);
    isl_set *a = may_be(checker, s, e->argument[0], truth, points);
    isl_set *b = may_be(checker, s, e->argument[1], truth, points);
    return (id == FUNCTION_AND) == truth ? isl_set_intersect(a, b) : isl_set_union(a, b);
}

struct Visiting {
    Checker *checker;
    const Statement *statement;
    ReadVisit *visit;
    void *user;
};

static void visit_expression(const struct Visiting *v, const Expr *e, __isl_keep isl_set *points);

/* An argument that is looked at only where another one is what `truth` says. */
static void visit_guarded(const struct Visiting *v, const Expr *guard, bool truth, const Expr *e,
                          __isl_keep isl_set *points)
{
    isl_set *inside = may_be(v->checker, v->statement, guard, truth, points);
    inside = isl_set_intersect(inside, isl_set_copy(points));
    visit_expression(v, e, inside);
    isl_set_free(inside);
}

static void visit_arguments(const struct Visiting *v, const Expr *e, __isl_keep isl_set *points)
{
    const FunctionId id = e->function->id;
    visit_expression(v, e->argument[0], points);
    for (int i = 1; i < e->count; i++)
        if (id == FUNCTION_SELECT)
            visit_guarded(v, e->argument[0], i == 1, e->argument[i], points);
        else if (id == FUNCTION_AND || id == FUNCTION_OR)
            visit_guarded(v, e->argument[0], id == FUNCTION_AND, e->argument[i], points);
        else
            visit_expression(v, e->argument[i], points);
}

static void visit_expression(const struct Visiting *v, const Expr *e, __isl_keep isl_set *points)
{
    if (e->kind == EXPR_APPLY)
        visit_arguments(v, e, points);
    if (e->kind != EXPR_READ)
        return;
    for (int d = 0; d < e->tensor->rank; d++)
        if (e->subscript[d].affine == NULL)
            visit_expression(v, e->subscript[d].indirect, points);
    v->visit(v->user, e, points);
}

void each_read(Checker *checker, const Statement *s, ReadVisit *visit, void *user)
{
    const struct Visiting visiting = {checker, s, visit, user};
    isl_set *points = statement_domain(checker, s);
    visit_expression(&visiting, s->value, points);
    isl_set_free(points);
}

/* ---- Blocks ---- */

static bool is_backward(const Group *group, int axis)
{
    return group->axes.items[axis].step && group->loop != NULL && group->loop->backward;
}

__isl_give isl_map *block_relation(Checker *checker, const Group *group, const Member *member,
                                   int axis)
{
    const Statement *s = member->statement;
    int dims = 0;
    Text text = text_new(checker->arena);
    text_add(&text, "{ ");
    add_instance(&text, s);
    text_add(&text, " -> [");
    for (int i = 0; i < statement_indices(s); i++)
        if (axis < 0 || member->axis[i] == axis)
            text_format(&text, "%s%sfloor((x%d)/%" PRId64 ")", dims++ > 0 ? ", " : "",
                        is_backward(group, member->axis[i]) ? "-" : "", i,
                        group->axes.items[member->axis[i]].tile);
    text_add(&text, "] }");
    return isl_map_set_tuple_name(read_map(checker, text.data), isl_dim_in,
                                  instance_name(checker, s));
}
