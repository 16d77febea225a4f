/* C identifiers for the names of a model: the one place where a name of the model file becomes C.
 */
#ifndef DLC_EMIT_NAMES_H
#define DLC_EMIT_NAMES_H

#include "support/arena.h"
#include <stdbool.h>

/* The identifiers of one C file: those given out, and those that C, its library, the runtime and
   the templates have already. */
typedef struct Names Names;

Names *names_new(Arena *arena);

/* An identifier like `name` that nobody has: "conv1.weight" -> conv1_weight, "0.bias" ->
   layer_0_bias; a number is appended where it is taken. */
const char *names_take(Names *names, const char *name);

/* An identifier for a variable inside a function: unlike those of the file and unlike the `count`
   others of the function. It stays free for other functions. */
const char *names_local(const Names *names, const char *name, int count, const char *const *others);

#endif
