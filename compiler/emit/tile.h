/* The C of one member of a group inside its loops: registers, vectors, loads and stores. */
#ifndef DLC_EMIT_TILE_H
#define DLC_EMIT_TILE_H

#include "emit/kernel.h"

/* Declarations that must stand before the loops around a member: where its results are held. */
void tile_declare(Kernel *kernel, Block *block, int m);

/* A reduction with loops of its own: accumulators before them, a step inside, results after. */
void tile_begin(Kernel *kernel, Block *block, int m);
void tile_step(Kernel *kernel, Block *block, int m);
void tile_end(Kernel *kernel, Block *block, int m);

/* A member without loops of its own: all of its tile. */
void tile_whole(Kernel *kernel, Block *block, int m);

/* The members from m up to the one that is returned are values at the same points, each of which
   may follow the one before at each point, so that little is held in registers; and their tile. */
int tile_together(const Kernel *kernel, int m);
void tile_points(Kernel *kernel, Block *block, int first, int end);

#endif
