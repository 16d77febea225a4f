/* The index notation as text and as a tree: what operators are written in, and how the IR prints.

   Grammar (newlines and ';' end a clause outside brackets; # starts a comment):

     library    = { function | operator }
     function   = "function" NAME "(" NAME {"," NAME} ")" { "derivative" expression }
                                                   # one per argument, over them and the result y
     operator   = ("op" | "loss" | "metric" | "optimizer" | "gradient" | "average" |
                  "schedule") NAME signature { clause }
     signature  = "(" [tensor {"," tensor}] ")" ["->" tensor {"," tensor}] ["broadcast"]
     tensor     = ["parameter" | "buffer" | "state"] NAME [":" dtype] "[" [dim {"," dim}] "]"
                  ["=" number] ["if" condition ["else" number]]
                                                   # a NAME that ends in ".each" is a list of them
     dim        = ellipsis | expression of sizes and attributes
     ellipsis   = [NAME] "..."
                | NAME "[" NAME "]" "..."                   # those that the attribute lists
                | NAME "[" "-" NAME ["," condition] "]" "..."  # the others; kept as 1 if ...
                | NAME "[" (NAME | "...") ":" expression "]" "..."  # all, those being expressions
     clause     = "attr" attribute {"," attribute}
                | "scalar" NAME "=" default {"," NAME "=" default}
                | "where" SIZE "=" expression {"," SIZE "=" expression}
                | "rank" NAME "=" expression {"," NAME "=" expression}  # dims of an ellipsis
                | "require" expression "," STRING | "torch" STRING | "about" STRING
                | "table" NAME "[" dim {"," dim} "]" "=" numbers {"," numbers}
                | "each" NAME "=" expression                            # results of a list
                | "instead" other {"," other}
                | "alias" NAME "=" NAME {"," NAME "=" NAME}  # further names of settings, operands
                | "also" NAME {"," NAME}  # further names, as of a function of torch.nn.functional
                | "otherwise" NAME        # the entry where operands for integers are others
                | "unit" STRING | "scale" number                        # of a metric
                | "init" NAME {"," NAME} "=" NAME "(" expression {"," expression} ")"
                | "train" ":" | "eval" ":" | "always" ":"  # mode of the definitions that follow
                | ["update"] definition
                | "value" signature             # of a metric; the clauses that follow are its own
     other      = NAME ("if" condition | "of" number | "with" NAME)
     attribute  = NAME ["=" default {"|" STRING}] | NAME "=" NAME "..." ["->" NAME "..."]
                | NAME "[" "]" ["=" ("none" | "[" ("..." | number {"," number}) "]")]
                | NAME "[" SIZE "]" ["=" number]
     default    = value | "(" value "," value {"," value} ")"
     value      = "none" | number | "true" | "false" | STRING | NAME
     numbers    = "(" expression {"," expression} ")" ["if" condition]  # row-major
     definition = NAME "[" [subscript {"," subscript}] "]" "=" expression ["for" condition]
     expression = the usual infix, with ^ for powers, and/or/not, chained comparisons;
                  select(c, a, b); random(); stop_gradient(e); gradient_of(t[], x[i]); total(e) and
   largest(e), over all parameters, as the value of a definition of a gradient entry; NAME "("
   arguments
   ")"; reduction; access reduction  = ("sum" | "max" | "min" | "prod" | "argmax")
                  "(" binder {"," binder} [":" condition] ")" product
                                 # sum(i) a[i] * b[i] + 1 is (sum(i) a[i]*b[i]) + 1
     binder     = NAME [":" expression] | ellipsis
     access     = NAME "[" [subscript {"," subscript}] ["|" expression] "]"
     subscript  = expression | ellipsis | "unravel" "(" expression ")"

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

/* Which dimensions of an ellipsis are meant. All but the first have the name of the attribute that
   lists them as arguments[0]. */
typedef enum Selection {
    SELECT_ALL,    /* a... */
    SELECT_LISTED, /* a[dims]...: in the order of the list */
    SELECT_OTHERS, /* a[-dims]...; with arguments[1], a condition, the listed ones stay as 1 */
    SELECT_MAPPED, /* a[dims: e]...: all, arguments[1] standing for the listed ones; "..." lists all
                    */
} Selection;

typedef struct Term Term;
typedef struct Binder {
    const char *name;
    const Term *ellipsis; /* NULL: one index */
    const Term *extent;   /* NULL: found from the accesses */
    Span span;
} Binder;

struct Term {
    TermKind kind;
    Span span;
    const char *name;
    int height;    /* of the tree: 1 for a leaf; bounded by the parser */
    double number; /* true and false: 1 and 0, with their names */
    const char *string;
    Selection selection; /* ellipsis */
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
    TENSOR_RESULT,
    TENSOR_CONSTANT /* an attribute that is an array, under its name; or a table */
} TensorKind;

/* The numbers that a table has where a condition holds. */
typedef struct TableNumbers {
    Span span;
    int count;
    Term **number;   /* row-major; constant expressions */
    Term *condition; /* NULL: always */
} TableNumbers;

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
    Term *otherwise;  /* the same where an attribute says it, or NULL */
    /* Of a table: the first one whose condition holds counts; where none does it is not there. */
    LIST(TableNumbers) tables;
    const char *written; /* of a table: its text, lines included; NULL when not parsed */
} TensorDeclaration;

typedef enum AttributeKind {
    ATTRIBUTE_NUMBER,
    ATTRIBUTE_BOOLEAN,
    ATTRIBUTE_STRING,
    ATTRIBUTE_SCALAR /* a number that the trainer may change from step to step */
} AttributeKind;

/* What an attribute is beside one value or a tuple of them. */
typedef enum AttributeForm {
    FORM_VALUE,    /* kernel_size = (R, S) */
    FORM_LIST,     /* dims[] = [-1]: any number of them */
    FORM_LABELS,   /* equation = A... -> R...: names of the dimensions of each operand and of the
                      result, as "ij,jk->ik" */
    FORM_ELLIPSIS, /* shape = S...: the extents of an ellipsis */
    FORM_ARRAY     /* weight[C] = 1: a tensor of numbers, declared as TENSOR_CONSTANT */
} AttributeForm;

/* The name, in defaults and values, of the distance from 1 to the next number of the dtype that is
   computed in. */
#define NOTATION_EPSILON "epsilon"

/* Whether a description has to give it. */
typedef enum AttributeNeed {
    NEED_DEFAULT,  /* it has a default, or binds a size */
    NEED_REQUIRED, /* no default */
    NEED_NONE      /* it may be absent: its default is none */
} AttributeNeed;

typedef struct Attribute {
    Span span;
    const char *name;
    AttributeKind kind;
    AttributeForm form;
    AttributeNeed need;
    int count; /* 1, the parts of a tuple, or the items of a list's default */
    /* The default: a number, boolean or string; an attribute declared before (a pair `stride =
       kernel_size` has the values kernel_size.0 and kernel_size.1); or a SIZE or ellipsis that it
       binds. The name "none" where there is none; an ellipsis, in a list, for all dimensions. */
    Term *value[NOTATION_MAX_PARTS];
    bool binds; /* value is a size: the attribute is required unless the size can be inferred */
    /* The words that it may be: a string's, of which the first is the default, or others than the
       numbers. */
    int choices;
    const char *choice[NOTATION_MAX_CHOICES];
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
    OPERATOR_GRADIENT, /* what is done to the gradients before they are used */
    OPERATOR_AVERAGE,  /* of the parameters over the steps, for evaluation */
    OPERATOR_SCHEDULE, /* numbers of the optimizer, as functions of those given and of time */
    OPERATOR_KINDS
} OperatorKind;

/* Whether entries of a kind update their operands or states, and have no results. */
bool notation_updates(OperatorKind kind);

/* What an entry of each kind begins with: "op", "loss" ... */
extern const char *const notation_kinds[OPERATOR_KINDS];

typedef struct Operator Operator;

/* "instead upsample3d if rank == 5": an entry that is meant for operands of other dimensions;
   "instead maximum of 2": for so many operands; "instead unfold_dimension with size": where that
   key is given, and is none of this entry or names a value. */
typedef struct OtherForm {
    const char *name;
    Span span;
    Term *condition; /* NULL: one of the other two */
    int operands;
    const char *with;      /* or NULL */
    const Operator *entry; /* of that name and the same kind; NULL until the library is read */
} OtherForm;

/* "alias split_size = split_size_or_sections" */
typedef struct Alias {
    const char *name, *of;
    Span span;
} Alias;

struct Operator {
    OperatorKind kind;
    const char *name;
    Span span;
    bool is_own;                     /* defined by the description */
    const char *torch, *about;       /* PyTorch's name and a line of description, or NULL */
    LIST(const char *) also;         /* its further names */
    LIST(OtherForm) forms;           /* entries that are meant where their conditions hold */
    LIST(Alias) aliases;             /* further names of settings and operands */
    const char *otherwise;           /* the entry for operands that are no integers, or NULL */
    const char *unit;                /* metric: "%", or NULL */
    double scale;                    /* metric: the mean is shown times this; 1 otherwise */
    bool broadcast;                  /* operands of extent 1 are repeated, as in PyTorch */
    LIST(TensorDeclaration) tensors; /* operands, parameters, buffers, states, then results */
    LIST(Attribute) attributes;
    LIST(SizeRule) sizes, ranks;
    LIST(SizeRule) equations; /* where product(S...) = ...: gives the extent of S that is -1 */
    SizeRule each;            /* the number of results of a list; value NULL: there is none */
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

/* total(e) or largest(e): a sum or a maximum over all parameters. */
bool notation_is_across(const Term *term);

/* The part that a name such as "stride.1" stands for, and the length of "stride"; -1 where the name
   has no part. */
int notation_part(const char *name, size_t *length);

/* The attribute of an entry with a name, or NULL. */
const Attribute *notation_attribute(const Operator *entry, const char *name);

/* Whether an attribute is a whole number: dimensions, subscripts or conditions on indices are made
   of it. */
bool notation_is_count(const Operator *entry, const Attribute *attribute);

/* gradient_of(t[], x[i]): the gradient of a value without dimensions, by an element. */
bool notation_is_gradient(const Term *term);

/* An entry as text that parses back to the same entry. */
void notation_print(Text *out, const Operator *entry);
void notation_print_term(Text *out, const Term *term);
void notation_print_table(Text *out, const TensorDeclaration *table);
void notation_print_definition(Text *out, const Definition *definition);

#endif
