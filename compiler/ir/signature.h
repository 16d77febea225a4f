/* Statements as texts in which the tensors are numbers: layers that are equal have equal texts. */
#ifndef DLC_IR_SIGNATURE_H
#define DLC_IR_SIGNATURE_H

#include "ir/program.h"

/* Texts are equal where what they describe is equal but for the tensors: these have the same
   numbers, types, shapes and layouts. Scalars and constants, which no pointer is passed for, have
   their names, and random numbers their stream. */
typedef struct Signature {
    Text text;
    LIST(Tensor *) tensors; /* by number, in the order in which they appear */
} Signature;

Signature signature_new(Arena *arena);

/* Adds a statement, all of it but its id and its origin. */
void signature_statement(Signature *signature, const Statement *statement);

/* Adds the number of a tensor, and what it is where it appears first. */
void signature_tensor(Signature *signature, Tensor *tensor);

/* The number of a tensor that has appeared, or -1. */
int signature_number(const Signature *signature, const Tensor *tensor);

#endif
