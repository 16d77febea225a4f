/* The checked description of a network: names resolved, defaults filled in, every error reported.
 */
#ifndef DLC_FRONTEND_MODEL_H
#define DLC_FRONTEND_MODEL_H

#include "frontend/yaml.h"
#include "operators/library.h"
#include "support/context.h"
#include <stdint.h>

/* One attribute of an operator, as written: kernel_size: [3, 5], bias: false, approximate: tanh. */
typedef enum ValueKind { VALUE_NUMBERS, VALUE_BOOLEAN, VALUE_STRING } ValueKind;
typedef struct Setting {
    const char *name;
    Span name_span, value_span;
    ValueKind kind;
    int count; /* numbers: 1 for a scalar, else the length of the list */
    double *number;
    bool is_list; /* written as a list */
    bool is_real; /* some number is written with a point or an exponent, as Python's floats are */
    bool boolean;
    const char *string;
    bool is_default; /* said of the whole model, not of the layer: given() is false */
} Setting;

/* A value that a layer can read: an input of the network or the result of a layer. */
typedef struct ValueReference {
    int input;  /* index into Model.inputs, or -1 */
    int layer;  /* index into Model.layers, or -1 */
    Span span;  /* where it is named; for the value of the chain, the layer's own place */
    int result; /* of the layer: 0 is its value; others are named NAME.1 or NAME.RESULT */
} ValueReference;

/* Initial values that the description gives, as torch.nn.init has them: an entry of the table in
   frontend/initial.c with its arguments. */
enum { INITIAL_ARGUMENTS = 4 };
typedef struct InitialArgument {
    const char *name;
    const char *const *words; /* what a word may be, ended by NULL, the default first; NULL for a
                                 number */
    double standard;
    bool required;
} InitialArgument;

typedef struct InitialEntry {
    const char *name, *about;
    bool is_matrix; /* it takes two dimensions or more */
    int count;
    InitialArgument argument[INITIAL_ARGUMENTS];
} InitialEntry;

typedef struct InitialUse {
    const InitialEntry *entry;
    Span span;
    double number[INITIAL_ARGUMENTS];
    const char *word[INITIAL_ARGUMENTS];
} InitialUse;

/* A parameter of a layer, and what the description says of it. */
typedef struct ParameterUse {
    const char *name;  /* as its operator declares it: "weight" */
    const char *given; /* its whole name where the layer gives it one, or NULL */
    Span given_span;
    bool frozen;               /* not learnt */
    const InitialUse *initial; /* NULL: as the operator says */
    bool initial_is_own;       /* said by the layer, not by a rule for many */
    int owner;                 /* the layer whose parameter this is; -1: a parameter of its own */
    const char *shared;        /* that layer's name of it */
    bool is_same;              /* because the layer's parameters are all those of another */
    bool is_average;           /* not that one itself, but its moving average */
    bool is_value;             /* no parameter: a value, the next one behind the layer's operands */
    Span span;                 /* where that is said */
} ParameterUse;

struct OperatorUse;

/* That a layer's parameters are averages of another one's, which follow them. */
typedef struct Average {
    const char *of;                    /* the other layer; NULL: they are none */
    double decay;                      /* what they keep of themselves in a step */
    const struct OperatorUse *formula; /* instead: one of the step, as of a schedule; NULL: none */
    int64_t every;                     /* steps from one update to the next */
} Average;

/* An operator put to use: a layer, the loss, a metric or the optimizer. */
typedef struct OperatorUse {
    const Operator *operator;
    Span span; /* of the operator's name */
    int line;  /* in the model file: of the use, where the layer is one of dlc's own blocks */
    const char *name; /* "conv1"; a layer without a name has its position in its chain: "3" */
    bool named;
    const char *as;    /* a further name of its value, or NULL */
    const char *label; /* unique, an identifier with dots, for its tensors: "conv1", "relu2" */
    LIST(Setting) settings;
    LIST(ParameterUse) parameters; /* of a layer: all that its operator declares, in order */
    const char *same;              /* the layer whose parameters are this one's too, or NULL */
    Average average;               /* of another layer's parameters, which this one's are */
    bool frozen;                   /* trainable: false */
    bool is_weighted;              /* of a loss among several: */
    double weight;                 /* its part in the sum */
    const Operator *written;       /* the entry that it names, where its operands make it another */
    bool is_sum;                   /* of a loss: the sum over the samples, not the mean */
    LIST(ValueReference)
    inputs;     /* the operator's tensors that are neither parameter nor state, in order */
    int values; /* the last of them, which take the place of parameters */
} OperatorUse;

/* A text of the description. */
typedef struct Word {
    const char *text;
    Span span;
} Word;

/* Parameters that the optimizer treats in another way: PyTorch's parameter groups. */
typedef struct ParameterGroup {
    const char *name; /* in the names of its numbers: "group0" */
    Span span;
    /* It is for parameters that have one of the names, of one of the ranks, of layers of one of the
       operators; an empty list says nothing. */
    LIST(Word) patterns, operators;
    LIST(int64_t) ranks;
    Span ranks_span;
    OperatorUse use; /* with the optimizer's settings where the group has none of its own */
    int own;         /* the first settings of `use`, which are the group's own */
    bool is_other;   /* another operator than the optimizer: all numbers are its own */
} ParameterGroup;

/* A column of a csv file, by the name that the header gives it or by its number. */
typedef struct ColumnSpec {
    const char *name; /* NULL: the number counts */
    int64_t position;
} ColumnSpec;

typedef struct InputSpec {
    const char *name;
    Span span;
    const char *dtype; /* "u8", "i32", "i64", "f32", "f64": as stored in the batch */
    int rank;
    int64_t extent[8]; /* of one sample */
    /* The first statement of the program computes (value * scale - mean[c]) / std[c]; count is 0
       for neither, 1 for one number, else the length, which is extent[0]. */
    double scale;
    int mean_count, std_count;
    double mean[64], std[64];
    int64_t classes;               /* > 0: labels in [0, classes) */
    LIST(ColumnSpec) columns;      /* csv: one per element of a sample, or none */
    LIST(const char *) vocabulary; /* texts that stand for the classes, or none */
} InputSpec;

/* A change of the samples of training, made at random before each step. */
enum { AUGMENT_NUMBERS = 8, AUGMENT_INPUTS = 4 };
typedef struct AugmentSpec {
    int kind; /* of augment_kind() */
    Span span;
    double number[AUGMENT_NUMBERS]; /* as runtime/dlcrt.h has them */
    int inputs, input[AUGMENT_INPUTS];
} AugmentSpec;

typedef struct DataSpec {
    const char *format, *path, *test;
    int64_t test_every, label_column, samples, stride;
    double test_share;
    bool header, bytes; /* bytes: of a text, not its characters */
    LIST(AugmentSpec) augment;
    int mixed_label; /* input whose classes are mixed by a mixup: the target of the loss; or -1 */
    Span span;
} DataSpec;

/* The settings of an augmentation and where their numbers are. */
typedef struct AugmentArgument {
    const char *name;
    int position, count; /* of its numbers */
    int most;            /* of the list that gives them; 1: a number */
    double value[4];     /* default */
    double minimum, maximum;
    bool whole;
} AugmentArgument;

typedef struct AugmentKind {
    const char *name;     /* "random_crop" */
    const char *constant; /* of runtime/dlcrt.h */
    int arguments;
    AugmentArgument argument[4];
} AugmentKind;

/* The kind with this number; NULL behind the last one. */
const AugmentKind *augment_kind(int kind);

/* How the learning rate changes: parts one after the other, each from its milestone on, or all at
   once. */
typedef struct Schedule {
    LIST(OperatorUse) parts;  /* none: it stays as it is */
    LIST(int64_t) milestones; /* of the second part and those after it */
    bool sequential;
    bool chained;  /* all of them at once: each changes what the one before it gives */
    bool per_step; /* the parts count steps; else epochs */
    Span span;
} Schedule;

/* A number that is watched from epoch to epoch; monitor NULL: none. */
typedef struct WatchSpec {
    const char *monitor; /* "loss" or a metric */
    bool maximize;
    double min_delta;
    int64_t patience;
    Span span;
} WatchSpec;

typedef struct TrainSpec {
    int64_t batch_size, epochs, steps, log_every, checkpoint_every, accumulate, evaluate_every;
    double validation; /* share of the training split; 0: none */
    WatchSpec stopping;
    uint64_t seed;
    bool shuffle;
    bool drop_last_given, drop_last;
    Span drop_last_span, batch_span;
} TrainSpec;

typedef struct Model {
    const Source *source;
    const char *name;
    bool in_double;        /* dtype: f64 */
    bool narrow;           /* dtype: bf16 */
    const char *algorithm; /* the default of all attributes of this name that know the word; or NULL
                            */
    Span algorithm_span;
    const Node *operators; /* the file's own, as written; NULL for none */
    const Node *initials;  /* the section `init`, whose rules are applied; NULL for none */
    LIST(InputSpec) inputs;
    LIST(OperatorUse) layers;
    int output, output_result; /* the layer whose result is the network's, and which of its */
    Span output_span;
    LIST(OperatorUse) losses; /* of which the sum is minimised */
    LIST(OperatorUse) metrics;
    OperatorUse optimizer;
    LIST(OperatorUse) gradients; /* what is done to the gradients, in this order */
    OperatorUse average;         /* operator NULL: none */
    Schedule schedule;
    LIST(ParameterGroup) groups; /* a parameter is in the first that it fits */
    DataSpec data;
    TrainSpec train;
    Span model_span; /* of the `model:` key, for errors about the whole */
} Model;

/* A parameter of this name is called as its layer is: that of `parameter`. */
#define PARAMETER_SELF "self"

/* A layer's parameters can be read as well: they are numbered behind its results. NULL: the number
   is that of a result, or there is none. */
const char *parameter_of_result(const Operator *entry, int number);

/* What a layer says of a parameter, or NULL. */
const ParameterUse *parameter_use(const OperatorUse *use, const char *name);

/* All numbers that a layer says are whole, or infinite. */
bool settings_are_whole(const OperatorUse *use);
/* The setting of that name; NULL: it is not given. */
Setting *setting_of(const OperatorUse *use, const char *name);
/* The whole name of a parameter or buffer of a use: "conv1.weight", or what the layer calls it. */
const char *parameter_name(Arena *arena, const OperatorUse *use, const char *name);

/* Checks the tree against the language and the library, to which the file's own `operators:` are
   added. Reports every error; returns NULL when there was one. */
Model *model_check(Context *context, const Node *tree, const Source *source, Library *library);

/* The model as a description with everything said: names, inputs, defaults. It reads back as the
 * same. */
void model_print(Text *out, const Model *model);

/* A hash (FNV-1a, 64 bits) of what a checkpoint must agree with: inputs, layers, loss, optimizer
   and batch size; not of the paths, the number of epochs, or values that can change from run to
   run. */
uint64_t model_hash(Context *context, const Model *model);

#endif
