/* dtype: bf16: what contractions multiply is rounded. */
#ifndef DLC_IR_NARROW_H
#define DLC_IR_NARROW_H

#include "ir/program.h"

/* In a module that is `narrow`, rounds the factors of the contractions of both programs, in `train`
   of the statements before `end`, behind which the optimizer's are. A contraction here is a sum of
   products in which no factor's place tells the other's: not the sum over a row times weights.

   Types are those of torch.autocast: the result of a contraction, and what is computed from such
   alone, is narrow; what is computed from inputs or tables is wide. A narrow value that a
   contraction reads is rounded where it is defined, for all its readers; of a wide one, and of a
   parameter, contractions read a rounded copy. Sums and everything else are computed in f32. */
void module_narrow(Context *context, Module *module, int end);

#endif
