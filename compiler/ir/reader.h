/* What the readers of a module's text share. Internal. */
#ifndef DLC_IR_READER_H
#define DLC_IR_READER_H

#include "ir/program.h"
#include "operators/parser.h"

enum {
    READER_MAX_STATEMENT = 1 << 22, /* the largest number of one */
    READER_MAX_INDICES = 64         /* of a statement */
};

/* Every line is a clause of its own: what is wrong with one does not hide what is wrong with the
   next. */
typedef struct Reader {
    Context *context;
    Module *module;
    Program *program;         /* that the lines belong to; NULL: the module */
    Parser parser;            /* of the line at hand */
    LIST(bool) has_statement; /* by number */
} Reader;

/* Sets the parser to a line of the text. */
void reader_begin_line(Reader *reader, const Source *source, const char *text, int line);

/* The integer that is next; reports one that is out of range and then returns `least`. */
int64_t reader_integer(Reader *reader, int64_t least, int64_t most);
/* The number that is next: it may be -0.5, inf, inf - inf. */
double reader_number(Reader *reader);
/* Its text; "" after an error. */
const char *reader_name(Reader *reader, const char *what);
/* "@12 conv1 conv2d" at the end of a line, or nothing. */
Origin reader_origin(Reader *reader);
/* The tensor whose name is next, of the program or of the module; NULL after an error. */
Tensor *reader_tensor(Reader *reader);

/* S12: {n:4} y[n] = ... */
bool reader_at_statement(Reader *reader);
void reader_statement(Reader *reader);

/* A number that the text gives for an expression. */
bool reader_constant(Reader *reader, const Term *term, double *value);

/* Puts names of indices in an order in which the terms of all sums in the expressions ascend, as
   far as there is one, else as they are; rank[i] is the place of names[i]. */
void reader_order(Arena *arena, int count, const char *const *names, int expressions,
                  const Term *const *expression, int *rank);

#endif
