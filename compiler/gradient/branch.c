#include "gradient/branch.h"
#include "gradient/proof.h"

static Arena *arena_of(const Reversal *reversal)
{
    return reversal->module->arena;
}

Branch *branch_new(const Reversal *reversal)
{
    const Access *access = reversal->access;
    Arena *arena = arena_of(reversal);
    Branch *branch = ARENA_NEW(arena, Branch);
    branch->of = ARENA_ARRAY(arena, const Affine *, access->count);
    if (access->count > BRANCH_MAX_SLOTS)
        FAULT("a statement with %d indices", access->count);
    for (int i = 0; i < access->count; i++) {
        const Slot slot = {access->index[i], SLOT_FREE, i < access->outer, false, -1, 0};
        branch->slot[branch->slots++] = slot;
        branch->of[i] = affine_index(arena, access->index[i]);
    }
    for (int d = 0; d < access->tensor->rank; d++)
        branch->read[d] = access->subscript[d].affine;
    for (int i = 0; i < access->where.count; i++)
        LIST_PUSH(arena, &branch->where, access->where.items[i]);
    return branch;
}

Branch *branch_copy(const Reversal *reversal, const Branch *branch)
{
    Arena *arena = arena_of(reversal);
    Branch *copy = arena_copy(arena, branch, sizeof *branch);
    copy->of = arena_copy(arena, branch->of, sizeof *branch->of * (size_t)reversal->access->count);
    copy->where = (Constraints){0};
    for (int i = 0; i < branch->where.count; i++)
        LIST_PUSH(arena, &copy->where, branch->where.items[i]);
    return copy;
}

const Index *branch_fresh(const Reversal *reversal, Branch *branch, int position, const char *name,
                          int64_t extent, SlotState state, int dim)
{
    if (branch->slots == BRANCH_MAX_SLOTS)
        FAULT("reversing an access of '%s' takes too many indices", reversal->access->tensor->name);
    for (int i = branch->slots; i > position; i--)
        branch->slot[i] = branch->slot[i - 1];
    branch->slots++;
    const Index *index = index_new(reversal->module, name, extent);
    branch->slot[position] = (Slot){index, state, false, true, dim, 0};
    return index;
}

const Affine *branch_element(const Reversal *reversal, Branch *branch, int dim, int64_t extent)
{
    Arena *arena = arena_of(reversal);
    if (extent == 1)
        return affine_constant(arena, 0);
    const char *name = arena_format(arena, "x%d", dim);
    const Index *index =
        branch_fresh(reversal, branch, branch->slots, name, extent, SLOT_OUTER, dim);
    return affine_index(arena, index);
}

void branch_replace(const Reversal *reversal, Branch *branch, int slot, const Affine *by)
{
    Arena *arena = arena_of(reversal);
    const Index *from = branch->slot[slot].index;
    for (int i = 0; i < reversal->access->count; i++)
        branch->of[i] = affine_substitute(arena, branch->of[i], 1, &from, &by);
    for (int d = 0; d < reversal->access->tensor->rank; d++) {
        if (branch->read[d] != NULL)
            branch->read[d] = affine_substitute(arena, branch->read[d], 1, &from, &by);
        if (branch->result[d] != NULL)
            branch->result[d] = affine_substitute(arena, branch->result[d], 1, &from, &by);
    }
    for (int i = 0; i < branch->where.count; i++) {
        Constraint *constraint = &branch->where.items[i];
        constraint->value = affine_substitute(arena, constraint->value, 1, &from, &by);
    }
    branch->slot[slot].state = SLOT_GONE;
}

void branch_require(const Reversal *reversal, Branch *branch, const Affine *value, bool equality)
{
    const Constraint constraint = {value, equality};
    LIST_PUSH(arena_of(reversal), &branch->where, constraint);
}

static int free_slot(const Branch *branch, const Index *index)
{
    for (int i = 0; i < branch->slots; i++)
        if (branch->slot[i].index == index)
            return branch->slot[i].state == SLOT_FREE ? i : -1;
    return -1;
}

static bool uses_free(const Branch *branch, const Affine *affine)
{
    for (int i = 0; i < branch->slots; i++)
        if (branch->slot[i].state == SLOT_FREE && affine_uses(affine, branch->slot[i].index))
            return true;
    return false;
}

Form branch_form(const Reversal *reversal, const Branch *branch, const Affine *affine)
{
    Arena *arena = arena_of(reversal);
    Form form = {.rest = affine};
    for (int t = 0; t < affine->count; t++) {
        const AffineTerm *term = &affine->term[t];
        if (term->index == NULL) {
            form.floors += uses_free(branch, term->dividend);
            continue;
        }
        const int slot = free_slot(branch, term->index);
        if (slot < 0)
            continue;
        form.slot[form.count] = slot;
        form.coefficient[form.count++] = term->coefficient;
        form.rest =
            affine_sub(arena, form.rest,
                       affine_scale(arena, affine_index(arena, term->index), term->coefficient));
    }
    return form;
}

/* ---- Names ---- */

static bool name_taken(const char *name, int count, const char *const *names)
{
    for (int i = 0; i < count; i++)
        if (names[i] != NULL && string_equal(names[i], name))
            return true;
    return false;
}

/* Fresh indices of a dimension are named as the tensor's definition names it. */
static const char *slot_name(const Reversal *reversal, const Slot *slot, int count,
                             const char *const *names)
{
    if (!slot->fresh || slot->dim < 0)
        return slot->index->name;
    const char *letter = reversal->access->letter[slot->dim];
    return letter != NULL && !name_taken(letter, count, names) ? letter : slot->index->name;
}

/* ---- Pieces ---- */

/* The slots of the piece in order: outer ones by dimension, then the summed ones. */
static int ordered_slots(const Branch *branch, int rank, int *outer, int *order)
{
    int count = 0;
    for (int d = 0; d < rank; d++)
        for (int place = 0; place < BRANCH_MAX_SLOTS; place++) {
            const int before = count;
            for (int i = 0; i < branch->slots; i++) {
                const Slot *slot = &branch->slot[i];
                if (slot->state == SLOT_OUTER && slot->dim == d && slot->place == place)
                    order[count++] = i;
            }
            if (count == before)
                break;
        }
    *outer = count;
    for (int i = 0; i < branch->slots; i++)
        if (branch->slot[i].state == SLOT_FREE && !branch->fills)
            order[count++] = i;
    return count;
}

static void drop_points(const Reversal *reversal, Branch *branch)
{
    const Affine *zero = affine_constant(arena_of(reversal), 0);
    for (int i = 0; i < branch->slots; i++)
        if (branch->slot[i].state == SLOT_FREE && branch->slot[i].index->extent == 1)
            branch_replace(reversal, branch, i, zero);
}

/* Indices of its own for the piece. Numbers go up as in the access, where p + r is the usual order
   of terms; the element's own indices come before them: h - r. */
static void renew_indices(const Reversal *reversal, Branch *branch, int count, const int *order,
                          const char *const *names, const Index **index)
{
    Arena *arena = arena_of(reversal);
    for (int own = 1; own >= 0; own--)
        for (int i = 0; i < branch->slots; i++)
            for (int k = 0; k < count; k++) {
                const Slot *slot = &branch->slot[i];
                if (order[k] != i || (slot->fresh && slot->dim >= 0) != (bool)own)
                    continue;
                index[k] = index_new(reversal->module, names[k], slot->index->extent);
            }
    for (int k = 0; k < count; k++)
        branch_replace(reversal, branch, order[k], affine_index(arena, index[k]));
}

static void rename_slots(const Reversal *reversal, Branch *branch, Piece *piece)
{
    int order[BRANCH_MAX_SLOTS];
    const char *names[BRANCH_MAX_SLOTS] = {0};
    const int count = ordered_slots(branch, reversal->access->tensor->rank, &piece->outer, order);
    piece->reduced = count - piece->outer;
    piece->index = ARENA_ARRAY(arena_of(reversal), const Index *, count);
    for (int i = 0; i < count; i++)
        if (!branch->slot[order[i]].fresh)
            names[i] = branch->slot[order[i]].index->name;
    for (int i = 0; i < count; i++)
        names[i] = slot_name(reversal, &branch->slot[order[i]], count, names);
    renew_indices(reversal, branch, count, order, names, piece->index);
}

/* Reads an element whose number is itself read: it counts where that number is the element's. */
static const Expr *indirect_value(const Reversal *reversal, const Piece *piece, const Expr *value)
{
    const Access *access = reversal->access;
    Arena *arena = arena_of(reversal);
    for (int d = 0; d < access->tensor->rank; d++) {
        if (access->subscript[d].affine != NULL)
            continue;
        const Expr *number = expr_substitute(arena, access->subscript[d].indirect, access->count,
                                             access->index, piece->of);
        const Expr *same =
            expr_binary(arena, FUNCTION_EQ, number, expr_index(arena, piece->subscript[d]));
        value = algebra_select(arena, same, value, expr_number(arena, 0));
    }
    return value;
}

static const Expr *piece_value(const Reversal *reversal, Piece *piece)
{
    const Access *access = reversal->access;
    Arena *arena = arena_of(reversal);
    const Expr *value =
        expr_substitute(arena, access->value, access->count, access->index, piece->of);
    value = indirect_value(reversal, piece, value);
    piece->guarded = piece->reduced == 0 && piece->where.count > 0;
    if (piece->guarded)
        value = algebra_select(arena, condition_expr(arena, piece->where.count, piece->where.items),
                               value, expr_number(arena, 0));
    return value;
}

static void make_zero(const Reversal *reversal, Piece *piece)
{
    piece->reduced = 0;
    piece->of = NULL;
    piece->where = (Constraints){0};
    piece->value = expr_number(arena_of(reversal), 0);
}

void branch_finish(Reversal *reversal, Branch *branch)
{
    Piece piece = {0};
    drop_points(reversal, branch);
    rename_slots(reversal, branch, &piece);
    for (int d = 0; d < reversal->access->tensor->rank; d++)
        piece.subscript[d] = branch->result[d];
    piece.of = branch->of;
    piece.where = branch->where;
    if (branch->fills ||
        !proof_prune(reversal->proofs, piece.outer + piece.reduced, piece.index, &piece.where))
        make_zero(reversal, &piece);
    else
        piece.value = piece_value(reversal, &piece);
    LIST_PUSH(arena_of(reversal), &reversal->pieces, piece);
}

void branch_fill(Reversal *reversal, Branch *branch)
{
    const Tensor *tensor = reversal->access->tensor;
    branch->fills = true;
    for (int d = 0; d < tensor->rank; d++)
        if (branch->result[d] == NULL)
            branch->result[d] = branch_element(reversal, branch, d, tensor->extent[d]);
    branch_finish(reversal, branch);
}

bool piece_is_pointwise(const Piece *piece, const Tensor *tensor)
{
    if (piece->reduced != 0 || piece->outer != tensor->rank)
        return false;
    for (int d = 0; d < tensor->rank; d++) {
        const Index *index = affine_as_index(piece->subscript[d]);
        if (index != piece->index[d] || index->extent != tensor->extent[d])
            return false;
    }
    return true;
}
