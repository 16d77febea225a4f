/* The text of a module (dlc --emit=program ... layout) read back.

   A line each; # begins a comment; names, numbers and expressions are the notation's
   (operators/notation.h):

     module NAME [source STRING] [batch N] [hash STRING] [doubles] [couples]
     input | scalar | parameter | buffer | state | constant
         NAME: TYPE[N, ...] [= numbers | uniform(a, b) | normal(a, b)] properties
     program train | eval | value NAME         # of a metric: its first values are given
       value | update NAME: TYPE[N, ...] properties
       S12: {i:4, j:3} NAME[subscript, ...][, argument] = value [for condition] origin
       S13: {i:4} NAME[subscript, ...][, argument] = sum(k:5, l:2 [: condition]) product origin
       loss NAME[, NAME]                       # and what it was divided by
       output NAME
       metric NAME STRING [scale X] NAME[, NAME] [value NAME]
       forward N                               # statements; all of them where it is missing

     properties = [frozen] [classes N] [ignored N] [mixes NAME] [replaces NAME] [gradient of NAME]
   [late] [layout {d0[+shift][/divisor]%modulus*stride} {halo d0 N N} of N [clean]] [at N] origin
     origin     = [@ LINE (LAYER | -) [OPERATOR]]

   Subscripts and conditions are index expressions, in which i/2 and i%2 are floor(i/2) and what it
   leaves; in values i/2 is a division. A string writes a byte as \22. */
#ifndef DLC_IR_PARSE_H
#define DLC_IR_PARSE_H

#include "ir/program.h"

/* The module that module_print has printed, or that someone has written; NULL after errors, which
   are reported. Names, shapes and the form of expressions are checked, not what module_verify
   checks. Statements keep their numbers; tensors and indices get new ones, in an order that keeps
   the order of terms as it is written. The module prints as the same text. A plan that follows it
   is read by plan_parse (poly/parse.h). */
Module *module_parse(Context *context, const Source *source);

#endif
