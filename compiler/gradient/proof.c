/* Both questions are about sets of integer points with constant bounds. The points of an access are
   pairs of a point of its domain and an element, so that an indirect subscript, which may be any
   element, needs no case of its own. */
#include "gradient/proof.h"
#include "poly/relation.h"
#include <inttypes.h>
#include <isl/ctx.h>
#include <isl/space.h>
#include <isl/val.h>

/* ---- Questions as texts ---- */

Proofs proofs_new(Context *context)
{
    return (Proofs){.context = context, .asked = {.arena = context->arena}};
}

static void add_affine(Text *out, const Affine *affine, int count, const Index *const *index)
{
    text_format(out, " %" PRId64, affine->constant);
    for (int t = 0; t < affine->count; t++) {
        const AffineTerm *term = &affine->term[t];
        int i = 0;
        while (i < count && index[i] != term->index)
            i++;
        text_format(out, "%+" PRId64, term->coefficient);
        if (term->index != NULL) {
            text_format(out, "i%d", i);
            continue;
        }
        text_add(out, "(");
        add_affine(out, term->dividend, count, index);
        text_format(out, ")/%" PRId64, term->divisor);
    }
}

static void add_indices(Text *out, int count, const Index *const *index)
{
    for (int i = 0; i < count; i++)
        text_format(out, " %" PRId64, index[i]->extent);
    text_add(out, ";");
}

static void add_constraints(Text *out, const Constraints *where, int count,
                            const Index *const *index)
{
    for (int i = 0; i < where->count; i++) {
        text_add(out, where->items[i].equality ? " =" : " >");
        add_affine(out, where->items[i].value, count, index);
    }
}

static const char *access_question(Arena *arena, const Access *access, const Pieces *pieces)
{
    const int rank = access->tensor->rank;
    Text out = text_new(arena);
    add_indices(&out, access->count, access->index);
    for (int d = 0; d < rank; d++) {
        text_format(&out, " of %" PRId64 ":", access->tensor->extent[d]);
        if (access->subscript[d].affine != NULL)
            add_affine(&out, access->subscript[d].affine, access->count, access->index);
    }
    add_constraints(&out, &access->where, access->count, access->index);
    for (int i = 0; i < pieces->count; i++) {
        const Piece *piece = &pieces->items[i];
        const int count = piece->outer + piece->reduced;
        text_format(&out, "\n%d", piece->outer);
        add_indices(&out, count, piece->index);
        for (int d = 0; d < rank; d++)
            add_affine(&out, piece->subscript[d], count, piece->index);
        add_constraints(&out, &piece->where, count, piece->index);
        text_add(&out, piece->of != NULL ? " of" : "");
        for (int k = 0; piece->of != NULL && k < access->count; k++)
            add_affine(&out, piece->of[k], count, piece->index);
    }
    return out.data;
}

static const Answer *known_answer(const Proofs *proofs, const char *question)
{
    const int at = map_get(&proofs->asked, question);
    return at < 0 ? NULL : &proofs->answers.items[at];
}

static bool remember(Proofs *proofs, const char *question, Answer answer)
{
    map_set(&proofs->asked, question, proofs->answers.count);
    LIST_PUSH(proofs->context->arena, &proofs->answers, answer);
    return answer.holds;
}

/* ---- Sets ---- */

static __isl_give isl_set *constraint_set(isl_ctx *ctx, int count, const Index *const *index,
                                          const Constraint *constraint)
{
    isl_space *space = isl_space_set_alloc(ctx, 0, (unsigned)count);
    isl_pw_aff *value = isl_pw_aff_from_aff(relation_aff(space, constraint->value, count, index));
    return constraint->equality ? isl_pw_aff_zero_set(value) : isl_pw_aff_nonneg_set(value);
}

static __isl_give isl_set *box(isl_ctx *ctx, int count, const Index *const *index)
{
    isl_set *set = isl_set_universe(isl_space_set_alloc(ctx, 0, (unsigned)count));
    for (int i = 0; i < count; i++) {
        set = isl_set_lower_bound_si(set, isl_dim_set, (unsigned)i, 0);
        set = isl_set_upper_bound_val(set, isl_dim_set, (unsigned)i,
                                      isl_val_int_from_si(ctx, index[i]->extent - 1));
    }
    return set;
}

static __isl_give isl_set *domain(isl_ctx *ctx, int count, const Index *const *index,
                                  const Constraints *where)
{
    isl_set *set = box(ctx, count, index);
    for (int i = 0; i < where->count; i++)
        set = isl_set_intersect(set, constraint_set(ctx, count, index, &where->items[i]));
    return set;
}

/* { [point] -> [affine...] } */
static __isl_give isl_map *affine_map(isl_ctx *ctx, int count, const Index *const *index,
                                      int outputs, const Affine *const *affine)
{
    isl_space *from = isl_space_set_alloc(ctx, 0, (unsigned)count);
    isl_aff_list *list = isl_aff_list_alloc(ctx, outputs);
    for (int i = 0; i < outputs; i++)
        list = isl_aff_list_add(list, relation_aff(isl_space_copy(from), affine[i], count, index));
    isl_space *to = isl_space_set_alloc(ctx, 0, (unsigned)outputs);
    isl_space *space = isl_space_map_from_domain_and_range(from, to);
    return isl_map_from_multi_aff(isl_multi_aff_from_aff_list(space, list));
}

/* { [point, element] : the point reads the element } */
static __isl_give isl_set *access_set(isl_ctx *ctx, const Access *access)
{
    const Tensor *tensor = access->tensor;
    Arena *arena = arena_new();
    const int count = access->count + tensor->rank;
    const Index **index = ARENA_ARRAY(arena, const Index *, count);
    for (int i = 0; i < access->count; i++)
        index[i] = access->index[i];
    Constraints where = {0};
    for (int i = 0; i < access->where.count; i++)
        LIST_PUSH(arena, &where, access->where.items[i]);
    for (int d = 0; d < tensor->rank; d++) {
        Index *element = ARENA_NEW(arena, Index);
        /* Only to be told apart from the others, for the time of this function. */
        *element = (Index){"x", tensor->extent[d], INT32_MAX - d};
        index[access->count + d] = element;
        if (access->subscript[d].affine == NULL)
            continue;
        const Constraint reads = {
            affine_sub(arena, access->subscript[d].affine, affine_index(arena, element)), true};
        LIST_PUSH(arena, &where, reads);
    }
    isl_set *set = domain(ctx, count, index, &where);
    arena_free(arena);
    return set;
}

typedef struct Image {
    isl_set *set;
    bool disjoint, injective;
} Image;

/* Adds the range of a map to an image; takes the map. */
static void add_range(Image *image, __isl_take isl_map *map)
{
    image->injective = image->injective && isl_map_is_injective(map) == isl_bool_true;
    isl_set *range = isl_map_range(map);
    image->disjoint = image->disjoint && isl_set_is_disjoint(image->set, range) == isl_bool_true;
    image->set = isl_set_union(image->set, range);
}

/* Takes the set that the image must be. */
static bool image_is(Image *image, __isl_take isl_set *wanted)
{
    const bool is = image->injective && image->disjoint &&
                    isl_set_is_equal(image->set, wanted) == isl_bool_true;
    isl_set_free(wanted);
    isl_set_free(image->set);
    return is;
}

static Image image_empty(isl_ctx *ctx, int dimensions)
{
    isl_space *space = isl_space_set_alloc(ctx, 0, (unsigned)dimensions);
    return (Image){isl_set_empty(space), true, true};
}

/* { [index of the piece] -> [point, element] } */
static __isl_give isl_map *piece_points(isl_ctx *ctx, const Access *access, const Piece *piece)
{
    const Affine *affine[256];
    int outputs = 0;
    for (int i = 0; i < access->count; i++)
        affine[outputs++] = piece->of[i];
    for (int d = 0; d < access->tensor->rank; d++)
        affine[outputs++] = piece->subscript[d];
    const int count = piece->outer + piece->reduced;
    isl_map *map = affine_map(ctx, count, piece->index, outputs, affine);
    return isl_map_intersect_domain(map, domain(ctx, count, piece->index, &piece->where));
}

static __isl_give isl_map *piece_elements(isl_ctx *ctx, const Access *access, const Piece *piece)
{
    isl_map *map =
        affine_map(ctx, piece->outer, piece->index, access->tensor->rank, piece->subscript);
    return isl_map_intersect_domain(map, box(ctx, piece->outer, piece->index));
}

static bool is_reversal(isl_ctx *ctx, const Access *access, const Pieces *pieces)
{
    const Tensor *tensor = access->tensor;
    Image points = image_empty(ctx, access->count + tensor->rank);
    Image elements = image_empty(ctx, tensor->rank);
    for (int i = 0; i < pieces->count; i++) {
        if (pieces->items[i].of != NULL)
            add_range(&points, piece_points(ctx, access, &pieces->items[i]));
        add_range(&elements, piece_elements(ctx, access, &pieces->items[i]));
    }
    isl_set *whole = isl_set_reset_tuple_id(relation_tensor(ctx, tensor));
    const bool exact = image_is(&points, access_set(ctx, access));
    const bool covers = image_is(&elements, whole);
    return exact && covers;
}

bool proof_reversal(Proofs *proofs, const Access *access, const Pieces *pieces)
{
    const char *question = access_question(proofs->context->arena, access, pieces);
    const Answer *known = known_answer(proofs, question);
    if (known != NULL)
        return known->holds;
    const bool holds = is_reversal(proofs->context->isl, access, pieces);
    return remember(proofs, question, (Answer){holds, NULL});
}

/* ---- Constraints ---- */

/* Decided by the extents alone: 1 always holds, -1 never, 0 unknown. */
static int verdict(const Constraint *constraint)
{
    const int64_t low = affine_min(constraint->value), high = affine_max(constraint->value);
    if (constraint->equality)
        return low == 0 && high == 0 ? 1 : low > 0 || high < 0 ? -1 : 0;
    return low >= 0 ? 1 : high < 0 ? -1 : 0;
}

/* Constraint `which` follows from the other ones. */
static bool follows(isl_ctx *ctx, int count, const Index *const *index, const Constraints *where,
                    int which)
{
    isl_set *others = box(ctx, count, index);
    for (int i = 0; i < where->count; i++)
        if (i != which)
            others = isl_set_intersect(others, constraint_set(ctx, count, index, &where->items[i]));
    isl_set *it = constraint_set(ctx, count, index, &where->items[which]);
    const bool subset = isl_set_is_subset(others, it) == isl_bool_true;
    isl_set_free(others);
    isl_set_free(it);
    return subset;
}

/* Marks those of the constraints that are left. */
static bool prune(isl_ctx *ctx, int count, const Index *const *index, const Constraints *all,
                  bool *kept)
{
    Arena *arena = arena_new();
    Constraints where = {0};
    LIST(int) position = {0};
    for (int i = 0; i < all->count; i++) {
        LIST_PUSH(arena, &where, all->items[i]);
        LIST_PUSH(arena, &position, i);
    }
    for (int i = where.count - 1; i >= 0; i--) {
        if (!follows(ctx, count, index, &where, i))
            continue;
        where.count--;
        for (int k = i; k < where.count; k++) {
            where.items[k] = where.items[k + 1];
            position.items[k] = position.items[k + 1];
        }
    }
    for (int i = 0; i < where.count; i++)
        kept[position.items[i]] = true;
    isl_set *rest = domain(ctx, count, index, &where);
    const bool empty = isl_set_is_empty(rest) == isl_bool_true;
    isl_set_free(rest);
    arena_free(arena);
    return !empty;
}

static Answer ask_prune(Proofs *proofs, int count, const Index *const *index,
                        const Constraints *where)
{
    Text question = text_new(proofs->context->arena);
    text_add(&question, "where");
    add_indices(&question, count, index);
    add_constraints(&question, where, count, index);
    const Answer *known = known_answer(proofs, question.data);
    if (known != NULL)
        return *known;
    bool *kept = ARENA_ARRAY(proofs->context->arena, bool, where->count);
    const bool holds = prune(proofs->context->isl, count, index, where, kept);
    const Answer answer = {holds, kept};
    remember(proofs, question.data, answer);
    return answer;
}

bool proof_prune(Proofs *proofs, int count, const Index *const *index, Constraints *where)
{
    bool floors = false;
    int open = 0;
    for (int i = 0; i < where->count; i++) {
        const int decided = verdict(&where->items[i]);
        if (decided < 0)
            return false;
        if (decided > 0)
            continue;
        floors = floors || affine_has_floor(where->items[i].value) || where->items[i].equality;
        where->items[open++] = where->items[i];
    }
    where->count = open;
    if (open == 0 || (open == 1 && !floors))
        return true;
    const Answer answer = ask_prune(proofs, count, index, where);
    where->count = 0;
    for (int i = 0; i < open; i++)
        if (answer.kept[i])
            where->items[where->count++] = where->items[i];
    return answer.holds;
}
