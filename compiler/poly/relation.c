/* Statements as isl relations. Everything is exact: affine subscripts, floors and constraints are
   what isl calls quasi-affine; only an indirect subscript is widened to its whole dimension.
   isl propagates NULL, so each function asks once, at its end, whether something went wrong. */
#include "poly/relation.h"
#include <isl/ctx.h>
#include <isl/id.h>
#include <isl/local_space.h>
#include <isl/space.h>
#include <isl/val.h>

enum { NAME_SIZE = 32 };

static void require(isl_ctx *ctx, const void *object)
{
    if (object == NULL)
        FAULT("isl: %s", isl_ctx_last_error_msg(ctx) ? isl_ctx_last_error_msg(ctx) : "no result");
}

static __isl_give isl_space *named_space(isl_ctx *ctx, char letter, int id, int dimensions)
{
    char name[NAME_SIZE];
    snprintf(name, sizeof name, "%c%d", letter, id);
    isl_space *space = isl_space_set_alloc(ctx, 0, (unsigned)dimensions);
    return isl_space_set_tuple_name(space, isl_dim_set, name);
}

static __isl_give isl_space *statement_space(isl_ctx *ctx, const Statement *statement)
{
    const int dimensions = statement->outer + statement->reduced;
    isl_space *space = named_space(ctx, 'S', statement->id, dimensions);
    for (int i = 0; i < dimensions; i++)
        space = isl_space_set_dim_name(space, isl_dim_set, (unsigned)i, statement->index[i]->name);
    return space;
}

static __isl_give isl_space *tensor_space(isl_ctx *ctx, const Tensor *tensor)
{
    return named_space(ctx, 'T', storage_tensor(tensor)->id, tensor->rank);
}

/* 0 <= dimension < extent */
static __isl_give isl_set *bound_dimension(__isl_take isl_set *set, int dimension, int64_t extent)
{
    isl_ctx *ctx = isl_set_get_ctx(set);
    set = isl_set_lower_bound_si(set, isl_dim_set, (unsigned)dimension, 0);
    return isl_set_upper_bound_val(set, isl_dim_set, (unsigned)dimension,
                                   isl_val_int_from_si(ctx, extent - 1));
}

/* ---- Affine expressions ---- */

static __isl_give isl_aff *scale(__isl_take isl_aff *aff, int64_t factor)
{
    isl_ctx *ctx = isl_aff_get_ctx(aff);
    return isl_aff_scale_val(aff, isl_val_int_from_si(ctx, factor));
}

static __isl_give isl_aff *variable(__isl_keep isl_space *space, const Index *wanted, int count,
                                    const Index *const *index)
{
    for (int i = 0; i < count; i++)
        if (index[i] == wanted)
            return isl_aff_var_on_domain(isl_local_space_from_space(isl_space_copy(space)),
                                         isl_dim_set, (unsigned)i);
    FAULT("index '%s' is not of the statement", wanted->name);
}

static __isl_give isl_aff *term_aff(__isl_keep isl_space *space, const AffineTerm *term, int count,
                                    const Index *const *index)
{
    isl_aff *aff;
    if (term->index != NULL) {
        aff = variable(space, term->index, count, index);
    } else {
        aff = relation_aff(isl_space_copy(space), term->dividend, count, index);
        aff = isl_aff_scale_down_val(aff,
                                     isl_val_int_from_si(isl_space_get_ctx(space), term->divisor));
        aff = isl_aff_floor(aff);
    }
    return scale(aff, term->coefficient);
}

__isl_give isl_aff *relation_aff(__isl_take isl_space *space, const Affine *affine, int count,
                                 const Index *const *index)
{
    isl_ctx *ctx = isl_space_get_ctx(space);
    isl_val *constant = isl_val_int_from_si(ctx, affine->constant);
    isl_aff *sum = isl_aff_val_on_domain_space(isl_space_copy(space), constant);
    for (int t = 0; t < affine->count; t++)
        sum = isl_aff_add(sum, term_aff(space, &affine->term[t], count, index));
    isl_space_free(space);
    require(ctx, sum);
    return sum;
}

/* Takes the value; false when it is not an integer. */
static bool integer_of(__isl_take isl_val *value, int64_t *result)
{
    const bool integer = isl_val_is_int(value) == isl_bool_true;
    if (integer)
        *result = isl_val_get_num_si(value);
    isl_val_free(value);
    return integer;
}

/* floor(argument of the division), as an affine expression of ours. */
static const Affine *division_affine(Arena *arena, __isl_take isl_aff *argument, int count,
                                     const Index *const *index)
{
    int64_t divisor = 0;
    const Affine *result = NULL;
    if (integer_of(isl_aff_get_denominator_val(argument), &divisor)) {
        argument = scale(argument, divisor);
        const Affine *dividend = relation_affine(arena, argument, count, index);
        if (dividend != NULL)
            result = affine_floor(arena, dividend, divisor);
    }
    isl_aff_free(argument);
    return result;
}

const Affine *relation_affine(Arena *arena, __isl_keep isl_aff *aff, int count,
                              const Index *const *index)
{
    int64_t factor = 0;
    if (!integer_of(isl_aff_get_constant_val(aff), &factor))
        return NULL;
    const Affine *sum = affine_constant(arena, factor);
    for (int i = 0; i < count; i++) {
        if (!integer_of(isl_aff_get_coefficient_val(aff, isl_dim_in, i), &factor))
            return NULL;
        if (factor != 0)
            sum =
                affine_add(arena, sum, affine_scale(arena, affine_index(arena, index[i]), factor));
    }
    const int divisions = (int)isl_aff_dim(aff, isl_dim_div);
    for (int i = 0; i < divisions; i++) {
        if (!integer_of(isl_aff_get_coefficient_val(aff, isl_dim_div, i), &factor))
            return NULL;
        if (factor == 0)
            continue;
        const Affine *part = division_affine(arena, isl_aff_get_div(aff, i), count, index);
        if (part == NULL)
            return NULL;
        sum = affine_add(arena, sum, affine_scale(arena, part, factor));
    }
    return sum;
}

/* ---- Domains ---- */

static __isl_give isl_set *constraint_set(__isl_keep isl_space *space, const Statement *statement,
                                          const Constraint *constraint)
{
    isl_pw_aff *value =
        isl_pw_aff_from_aff(relation_aff(isl_space_copy(space), constraint->value,
                                         statement->outer + statement->reduced, statement->index));
    return constraint->equality ? isl_pw_aff_zero_set(value) : isl_pw_aff_nonneg_set(value);
}

__isl_give isl_set *relation_domain(isl_ctx *ctx, const Statement *statement)
{
    isl_space *space = statement_space(ctx, statement);
    isl_set *domain = isl_set_universe(isl_space_copy(space));
    for (int i = 0; i < statement->outer + statement->reduced; i++)
        domain = bound_dimension(domain, i, statement->index[i]->extent);
    for (int i = 0; i < statement->constraints; i++)
        domain =
            isl_set_intersect(domain, constraint_set(space, statement, &statement->constraint[i]));
    isl_space_free(space);
    require(ctx, domain);
    return domain;
}

__isl_give isl_set *relation_tensor(isl_ctx *ctx, const Tensor *tensor)
{
    isl_set *elements = isl_set_universe(tensor_space(ctx, tensor));
    for (int d = 0; d < tensor->rank; d++)
        elements = bound_dimension(elements, d, tensor->extent[d]);
    require(ctx, elements);
    return elements;
}

/* ---- Accesses ---- */

/* { S[...] -> T[...] } with output d equal to affine[d], or within the tensor where it is NULL. */
static __isl_give isl_map *access_map(isl_ctx *ctx, const Statement *statement,
                                      const Tensor *tensor, const Affine *const *affine)
{
    const int dimensions = statement->outer + statement->reduced;
    isl_space *domain_space = statement_space(ctx, statement);
    const Affine zero = {0};
    isl_aff_list *list = isl_aff_list_alloc(ctx, tensor->rank);
    for (int d = 0; d < tensor->rank; d++)
        list = isl_aff_list_add(list, relation_aff(isl_space_copy(domain_space),
                                                   affine[d] != NULL ? affine[d] : &zero,
                                                   dimensions, statement->index));
    isl_space *space = isl_space_map_from_domain_and_range(domain_space, tensor_space(ctx, tensor));
    isl_map *map = isl_map_from_multi_aff(isl_multi_aff_from_aff_list(space, list));
    for (int d = 0; d < tensor->rank; d++)
        if (affine[d] == NULL) {
            map = isl_map_drop_constraints_involving_dims(map, isl_dim_out, (unsigned)d, 1);
            isl_set *range = isl_set_universe(tensor_space(ctx, tensor));
            map = isl_map_intersect_range(map, bound_dimension(range, d, tensor->extent[d]));
        }
    map = isl_map_intersect_domain(map, relation_domain(ctx, statement));
    require(ctx, map);
    return map;
}

__isl_give isl_map *relation_write(isl_ctx *ctx, const Statement *statement)
{
    return access_map(ctx, statement, statement->result, statement->subscript);
}

__isl_give isl_map *relation_write_argument(isl_ctx *ctx, const Statement *statement)
{
    if (statement->argument == NULL)
        return NULL;
    return access_map(ctx, statement, statement->argument, statement->subscript);
}

__isl_give isl_map *relation_read(isl_ctx *ctx, const Statement *statement, const Expr *read)
{
    const Affine *affine[TENSOR_MAX_RANK] = {0};
    for (int d = 0; d < read->tensor->rank; d++)
        affine[d] = read->subscript[d].affine;
    return access_map(ctx, statement, read->tensor, affine);
}

struct Reads {
    isl_ctx *ctx;
    const Statement *statement;
    isl_union_map *all;
};

static void add_read(void *user, const Expr *read)
{
    struct Reads *reads = user;
    isl_map *map = relation_read(reads->ctx, reads->statement, read);
    reads->all = isl_union_map_union(reads->all, isl_union_map_from_map(map));
}

__isl_give isl_union_map *relation_reads(isl_ctx *ctx, const Statement *statement)
{
    struct Reads reads = {ctx, statement, isl_union_map_empty_ctx(ctx)};
    expr_reads(statement->value, add_read, &reads);
    require(ctx, reads.all);
    return reads.all;
}
