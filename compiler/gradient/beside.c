#include "gradient/beside.h"

enum { MOST_BOXES = 64 };

typedef struct Box {
    int64_t begin[TENSOR_MAX_RANK], end[TENSOR_MAX_RANK];
} Box;

/* The elements that a piece defines, where they are a box, one for each point. */
static bool find_box(const Tensor *tensor, const Piece *piece, Box *box)
{
    int moving = 0;
    if (piece->where.count > 0 && !piece->guarded && piece->reduced == 0)
        return false;
    for (int d = 0; d < tensor->rank; d++) {
        const Affine *at = piece->subscript[d];
        if (at->count > 1 ||
            (at->count == 1 && (at->term[0].index == NULL || at->term[0].coefficient != 1)))
            return false;
        box->begin[d] = at->constant;
        box->end[d] = at->constant + (at->count == 0 ? 1 : at->term[0].index->extent);
        moving += at->count;
    }
    return moving == piece->outer;
}

static bool are_apart(const Tensor *tensor, const Box *a, const Box *b)
{
    for (int d = 0; d < tensor->rank; d++)
        if (a->end[d] <= b->begin[d] || b->end[d] <= a->begin[d])
            return true;
    return false;
}

static double box_volume(const Tensor *tensor, const Box *box)
{
    double volume = 1;
    for (int d = 0; d < tensor->rank; d++)
        volume *= (double)(box->end[d] - box->begin[d]);
    return volume;
}

Pieces pieces_that_add(Arena *arena, const Pieces *pieces)
{
    Pieces add = {0};
    for (int i = 0; i < pieces->count; i++)
        if (pieces->items[i].of != NULL)
            LIST_PUSH(arena, &add, pieces->items[i]);
    return add;
}

bool pieces_beside(Arena *arena, const Tensor *tensor, const Pieces *pieces)
{
    const Pieces add = pieces_that_add(arena, pieces);
    Box box[MOST_BOXES];
    double volume = 0;
    for (int i = 0; i < add.count; i++) {
        if (i == MOST_BOXES || !find_box(tensor, &add.items[i], &box[i]))
            return false;
        for (int k = 0; k < i; k++)
            if (!are_apart(tensor, &box[k], &box[i]))
                return false;
        volume += box_volume(tensor, &box[i]);
    }
    return volume == (double)tensor_elements(tensor);
}
