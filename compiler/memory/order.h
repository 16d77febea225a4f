/* Statements that stand elsewhere, so that less is live at once: it costs nothing. */
#ifndef DLC_MEMORY_ORDER_H
#define DLC_MEMORY_ORDER_H

#include "ir/recurrence.h"
#include "memory/lifetime.h"

/* A definition that moves to before another statement. */
typedef struct Move {
    const Value *value;
    int before;
    size_t saved; /* at the peak; 0: there is none */
} Move;

/* The one that saves most: what nothing reads up to the peak is defined soon behind it, or, if that
   saves nothing, what takes less than the operands that nothing else needs is defined before it.
   Lines of recurrences stay where they are, and so does what is late, and what `settled` has by
   its name. updates: the first statement that replaces something. */
Move order_best(Arena *arena, const Program *program, const Lifetimes *lifetimes,
                const Recurrences *recurrences, int updates, const Map *settled);

/* Notes in `settled` what moves to before the peak, and what took nothing where it was: that it
   takes as much as all of it is assumed only once. */
void order_carry_out(Program *program, const Move *move, Map *settled);

#endif
