/* Programs evaluated in double by brute force: every statement over its whole domain, in the order
   of the text. What the passes must preserve is checked on the way: reads and writes in bounds,
   elements assigned once and before they are read. */
#ifndef DLC_TESTS_INTERPRET_H
#define DLC_TESTS_INTERPRET_H

#include "ir/program.h"

typedef struct Interpreter Interpreter;

Interpreter *interpret_new(Arena *arena, const Module *module);

/* The elements of a tensor, row-major. Those of inputs, parameters, ... are set by the caller. */
double *interpret_tensor(Interpreter *interpreter, const Tensor *tensor);

/* Gives all that is set from outside random values, the same for a tensor of the same name: labels
   within their classes, numbers away from 0 and from each other, so that no maximum or kink is
   near. */
void interpret_fill(Interpreter *interpreter, uint64_t seed);

/* Runs a program afresh. Returns NULL, or what is wrong with it. */
const char *interpret_program(Interpreter *interpreter, const Program *program);
/* Only the statements before program->forward. */
const char *interpret_forward(Interpreter *interpreter, const Program *program);

#endif
