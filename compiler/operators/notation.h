/* The index notation as text and as a tree: what operators are written in, and how the IR prints.

   Grammar (newlines and ';' end a clause outside brackets; # starts a comment):

     library    = { function | operator }
     function   = "function" NAME "(" NAME {"," NAME} ")" { "derivative" expression }
                                                   # one per argument, over them and the result y
     operator   = ("op" | "loss" | "metric" | "optimizer" | "schedule") NAME signature { clause }
     signature  = "(" tensor {"," tensor} ")" ["->" tensor {"," tensor}] ["broadcast"]
     tensor     = ["parameter" | "buffer" | "state"] NAME [":" dtype] "[" [dim {"," dim}] "]"
                  ["=" number] ["if" condition ["else" number]]
     dim        = [NAME] "..." | expression of sizes and attributes
     clause     = "attr" NAME "=" default {"," NAME "=" default}
                | "scalar" NAME "=" default {"," NAME "=" default}
                | "where" SIZE "=" expression {"," SIZE "=" expression}
                | "rank" NAME "=" expression {"," NAME "=" expression}  # dims of an ellipsis
                | "require" expression "," STRING | "torch" STRING | "about" STRING
                | "unit" STRING | "scale" number                        # of a metric
                | "init" NAME {"," NAME} "=" NAME "(" expression {"," expression} ")"
                | "train" ":" | "eval" ":" | "always" ":"  # mode of the definitions that follow
                | ["update"] definition
                | "value" signature             # of a metric; the clauses that follow are its own
     default    = value | "(" value "," value {"," value} ")"
     value      = number | "true" | "false" | STRING | NAME
     definition = NAME "[" [subscript {"," subscript}] "]" "=" expression ["for" condition]
     expression = the usual infix, with ^ for powers, and/or/not, chained comparisons;
                  select(c, a, b); random(); stop_gradient(e); NAME "(" arguments ")";
                  reduction; access
     reduction  = ("sum" | "max" | "min" | "prod" | "argmax")
                  "(" binder {"," binder} [":" condition] ")" product
                                 # sum(i) a[i] * b[i] + 1 is (sum(i) a[i]*b[i]) + 1
     binder     = NAME [":" expression]
     access     = NAME "[" [subscript {"," subscript}] ["|" expression] "]"
     subscript  = expression | [NAME] "..." | "unravel" "(" expression ")"

   A name has dotted parts (stride.0); one that begins with a digit is written '0.weight'. */
#ifndef DLC_OPERATORS_NOTATION_H
#define DLC_OPERATORS_NOTATION_H

#include "operators/limits.h"
#include "support/context.h"

/* A text in the notation that is part of a source: its first line and what each line is indented
 * by. */
typedef struct NotationText {
    const Source *source;
    const char *text;
    int first_line, indent; /* indent: columns left of each line's first character */
    const char *more_signs; /* characters that are signs too ("@"), for other readers; or NULL */
    int longest_name;       /* 0: NOTATION_MAX_NAME */
} NotationText;

typedef enum TermKind {
    TERM_NUMBER,
    TERM_STRING,
    TERM_NAME,     /* index, size, attribute, scalar: "k", "K", "stride.0", "lr" */
    TERM_ACCESS,   /* name[arguments | fallback] */
    TERM_APPLY,    /* name(arguments): functions, and operators by their sign: "+", "neg", "and" */
    TERM_REDUCE,   /* name(binders : condition) arguments[0] */
    TERM_ELLIPSIS, /* "..." or "a..." as a subscript or dimension; name is NULL or "a" */
} TermKind;

typedef struct Term Term;
typedef struct Binder {
    const char *name;
    const Term *extent; /* NULL: found from the accesses */
    Span span;
} Binder;

struct Term {
    TermKind kind;
    Span span;
    const char *name;
    int height;    /* of the tree: 1 for a leaf; bounded by the parser */
    double number; /* true and false: 1 and 0, with their names */
    const char *string;
    int count;
    Term **arguments;
    Term *fallback; /* access: the value outside the tensor */
    int binder_count;
    Binder *binders;
    Term *condition; /* reduction */
};

typedef enum DefinitionMode { MODE_ALWAYS, MODE_TRAIN, MODE_EVAL } DefinitionMode;

typedef struct Definition {
    Span span;
    DefinitionMode mode;
    bool update; /* defines the next value of a buffer, state or parameter */
    const char *name;
    int count;
    Term **subscripts;
    Term *value;
    Term *condition;     /* "for", or NULL */
    const char *written; /* its text, lines and comments included; NULL when not parsed */
} Definition;

typedef enum TensorKind {
    TENSOR_OPERAND,
    TENSOR_PARAMETER,
    TENSOR_BUFFER,
    TENSOR_STATE,
    TENSOR_RESULT
} TensorKind;

typedef struct TensorDeclaration {
    Span span;
    TensorKind kind;
    const char *name;
    const char *dtype; /* NULL: f32, or that of what it is connected to */
    int rank;          /* dims, an ellipsis counting as one */
    Term **dims;
    double initial;   /* buffers and states */
    bool has_initial; /* an operand with one need not be given: it is this number then */
    Term *present;    /* "if": a condition on attributes, or NULL for always */
    double absent;    /* "else": what reading it gives when it is not there */
} TensorDeclaration;

typedef enum AttributeKind {
    ATTRIBUTE_NUMBER,
    ATTRIBUTE_BOOLEAN,
    ATTRIBUTE_STRING,
    ATTRIBUTE_SCALAR /* a number that the trainer may change from step to step */
} AttributeKind;

typedef struct Attribute {
    Span span;
    const char *name;
    AttributeKind kind;
    int count; /* 1, or the parts of a tuple */
    /* The default: a number, boolean or string; an attribute declared before (a pair `stride =
       kernel_size` has the values kernel_size.0 and kernel_size.1); or a SIZE that it binds. */
    Term *value[NOTATION_MAX_PARTS];
    bool binds; /* value is a size: the attribute is required unless the size can be inferred */
} Attribute;

typedef struct Requirement {
    Term *condition;
    const char *message; /* {name} stands for a size's or attribute's value */
} Requirement;

typedef struct SizeRule {
    Span span;
    const char *name;
    Term *value;
} SizeRule;

typedef struct Initializer {
    const char *parameter;    /* one per parameter of the clause; the arguments may be shared */
    const char *distribution; /* "uniform", "normal", "constant" */
    int count;
    Term *argument[2];
    Span span;
} Initializer;

typedef enum OperatorKind {
    OPERATOR_LAYER,
    OPERATOR_LOSS,
    OPERATOR_METRIC,
    OPERATOR_OPTIMIZER,
    OPERATOR_SCHEDULE, /* numbers of the optimizer, as functions of those given and of time */
    OPERATOR_KINDS
} OperatorKind;

/* What an entry of each kind begins with: "op", "loss" ... */
extern const char *const notation_kinds[OPERATOR_KINDS];

typedef struct Operator Operator;
struct Operator {
    OperatorKind kind;
    const char *name;
    Span span;
    const char *torch, *about;       /* PyTorch's name and a line of description, or NULL */
    const char *unit;                /* metric: "%", or NULL */
    double scale;                    /* metric: the mean is shown times this; 1 otherwise */
    bool broadcast;                  /* operands of extent 1 are repeated, as in PyTorch */
    LIST(TensorDeclaration) tensors; /* operands, parameters, buffers, states, then results */
    LIST(Attribute) attributes;
    LIST(SizeRule) sizes, ranks;
    LIST(Requirement) requirements;
    LIST(Initializer) initializers;
    LIST(Definition) definitions;
    /* metric: from the sums of its results over the samples to what is shown, with the same
       attributes; NULL: the mean of its one result is */
    const Operator *value;
};

/* A scalar function: its derivatives are in the notation too, over its arguments and its result y.
 */
typedef struct FunctionEntry {
    const char *name;
    int arity;
    const char *parameter[3];
    const Term *derivative[3]; /* NULL: zero */
} FunctionEntry;

typedef struct NotationFile {
    LIST(Operator *) operators;
    LIST(FunctionEntry *) functions;
} NotationFile;

/* Parses a library. Errors are reported; the entries that parsed are returned all the same. */
void notation_parse_library(Context *context, NotationText text, NotationFile *file);

/* Parses "(signature) clauses" as the operator `name` of a model file; NULL after an error. */
Operator *notation_parse_operator(Context *context, NotationText text, const char *name);

/* Parses an expression of step, epoch, total and pi (** is a power, too) as a schedule: lr times
   it; NULL after an error. */
Operator *notation_parse_formula(Context *context, NotationText text, const char *name);

/* Checks an entry for itself: names defined, ranks, subscripts, sizes that can be solved for. */
bool notation_check(Context *context, const Operator *entry);

/* The part that a name such as "stride.1" stands for, and the length of "stride"; -1 where the name
   has no part. */
int notation_part(const char *name, size_t *length);

/* Whether an attribute is a whole number: dimensions, subscripts or conditions on indices are made
   of it. */
bool notation_is_count(const Operator *entry, const Attribute *attribute);

/* An entry as text that parses back to the same entry. */
void notation_print(Text *out, const Operator *entry);
void notation_print_term(Text *out, const Term *term);
void notation_print_definition(Text *out, const Definition *definition);

#endif
