/* What an entry infers, so that no setting need tell it. */
#ifndef DLC_OPERATORS_INFER_H
#define DLC_OPERATORS_INFER_H

#include "operators/notation.h"

/* Whether the shape of an operand tells a size. */
bool operator_infers_size(const Operator *entry, const char *size);
/* Whether a rule tells the number of dimensions of an ellipsis. */
bool operator_infers_rank(const Operator *entry, const char *ellipsis);
/* Whether a result is of integers where all operands and settings are. */
bool operator_gives_whole(const Operator *entry);

#endif
