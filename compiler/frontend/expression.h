/* Constants of a description: its parameters and those of its blocks, and arithmetic with them. */
#ifndef DLC_FRONTEND_EXPRESSION_H
#define DLC_FRONTEND_EXPRESSION_H

#include "frontend/yaml.h"

typedef struct Parameter {
    const char *name;
    const Node *value; /* with nothing left to evaluate */
} Parameter;

/* The parameters that a part of the description sees; an inner one hides an outer one. */
typedef struct Environment Environment;
struct Environment {
    const Environment *outer; /* or NULL */
    LIST(Parameter) parameters;
};

bool environment_has(const Environment *environment, const char *name);

/* Whether a scalar is to be evaluated: a plain one with a "$", any that is "${...}", or one that
   has such pieces among other text: "conv$index", "layer${index + 1}.conv". */
bool node_is_expression(const Node *node);

/* The value of an expression:

     condition  = either ["if" either "else" condition]
     either     = both {"or" both},  both = negation {"and" negation}
     negation   = "not" negation | sum [("==" | "!=" | "<" | "<=" | ">" | ">=") sum]
     sum        = product {("+" | "-") product}
     product    = sign {("*" | "/" | "//" | "%") sign}
     sign       = ("-" | "+") sign | primary ["**" sign]
     primary    = number | 'text' | "true" | "false" | ["$"] NAME | ["$"] "{" condition "}"
                | "(" condition ")" | NAME "(" condition {"," condition} ")"

   as in Python. A parameter by itself is its value, of whatever kind. Pieces of a text are replaced
   by their values; there "$$" is a "$". NULL after an error, which is
   reported at the node. */
const Node *expression_evaluate(Context *context, const Environment *environment, const Node *node);

/* The same for a text with pieces (template.c); it is a text, whatever it looks like. */
bool node_is_template(const Node *node);
const Node *template_evaluate(Context *context, const Environment *environment, const Node *node);

/* The value of a condition: a boolean, with or without "$". */
bool expression_holds(Context *context, const Environment *environment, const Node *node,
                      bool *holds);

/* Calls `found` for every name that an expression mentions. */
void expression_names(Context *context, const Node *node,
                      void (*found)(void *data, const char *name), void *data);

#endif
