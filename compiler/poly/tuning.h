/* Tiles of contractions that were measured to be the fastest (dlc --tune), instead of those that
   the cost model takes for it. The file has a line for each, with numbers of the axes in their
   order:

       KEY TILE ...    # comment

   The key is of the contraction, its layouts and the target; one that no group has is ignored, as
   are tiles that the model would not consider. */
#ifndef DLC_POLY_TUNING_H
#define DLC_POLY_TUNING_H

#include "poly/plan.h"

typedef struct TunedTiles {
    uint64_t key;
    int axes;
    const int64_t *tile;
} TunedTiles;

typedef struct Tuning {
    LIST(TunedTiles) entries;
    int variant; /* of the model's choices: 0 is its best one */
} Tuning;

/* Variants that are measured. */
enum { TUNING_VARIANTS = 6 };

uint64_t tuning_key(Arena *arena, const Group *group, const Target *target);

/* The tiles of a group; NULL: none are known. */
const int64_t *tuning_tiles(const Tuning *tuning, uint64_t key, int axes);

/* Reads a file; NULL with a message in *error. */
const Tuning *tuning_read(Arena *arena, const char *path, const char **error);

/* Adds a line of the file, but for its comment and end. */
void tuning_print(Text *out, uint64_t key, const Group *group);

#endif
