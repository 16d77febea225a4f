/* The checking of a model from inside: what the files of model_check share. */
#ifndef DLC_FRONTEND_CHECKER_H
#define DLC_FRONTEND_CHECKER_H

#include "frontend/model.h"
#include "support/map.h"

#include <stddef.h>

/* Words of the language that stand among the settings of an operator. */
typedef enum SettingWord {
    WORD_NAME,
    WORD_INPUT,
    WORD_INPUTS,
    WORD_AS,
    WORD_NAMES,
    WORD_TARGET,
    WORD_TRAINABLE,
    WORD_INIT,
    WORD_GROUPS,
    WORD_WEIGHT,
    WORD_SHARE,
    WORD_AVERAGE,
    WORD_REDUCTION,
    WORD_COUNT
} SettingWord;

/* An operator put to use, before its operands are known. */
typedef struct Draft {
    OperatorUse use;              /* use.operator is NULL when the file names none that is known */
    const Node *word[WORD_COUNT]; /* the value of each word, or NULL */
    const Node **shared;          /* by parameter: the name of the one that it is, or NULL */
} Draft;

/* A name of a value. */
typedef struct ValueName {
    const char *name;
    int input, layer, result; /* as in ValueReference */
    Span span;                /* where it gets its name */
} ValueName;

/* An operator that the file defines. */
typedef struct OwnOperator {
    const Node *key;
    bool used;
} OwnOperator;

typedef struct Checker {
    Context *context;
    Arena *arena;
    Diagnostics *diagnostics;
    Library *library;
    Model *model;
    const Node *tree;
    LIST(ValueName) values;
    Map value_of_name; /* -> values */
    Map labels;
    Map wholeness; /* of "LAYER.RESULT": what is known of its elements (forms.c) */
    LIST(OwnOperator) own_operators;
    const Node *augment;              /* of the data, or NULL */
    const Node *blocks;               /* the section, or NULL */
    const Node *own_blocks;           /* dlc's own: own_blocks.h */
    LIST(const Node *) unused_blocks; /* their keys */
    LIST(Draft) drafts;               /* of the layers, in order */
    bool *input_read, *layer_read;
    bool *is_block_output; /* by layer: nothing need read it */
    int target;            /* input that losses and metrics compare with by default */
    /* An operator or a value is not known: what is unused can then not be said. */
    bool doubtful;
} Checker;

/* --- values.c: what a node may hold; each reports what is wrong and then returns false or NULL -
 */

/* "the text 'abc'", "a list": for messages. */
const char *node_described(Checker *checker, const Node *node);
/* No value at all: `key:`, `key: null`, `key: ~`. */
bool node_is_empty(const Node *node);
/* A finite number: 3, -0.5, 1e-3, 1/255. `what` begins the message. */
bool read_number(Checker *checker, const Node *node, const char *what, double *value);
bool read_integer(Checker *checker, const Node *node, const char *what, int64_t minimum,
                  int64_t maximum, int64_t *value);
bool read_boolean(Checker *checker, const Node *node, const char *what, bool *value);
const char *read_text(Checker *checker, const Node *node, const char *what);
/* A text that may name a file: not empty, without controls. */
const char *read_path(Checker *checker, const Node *node, const char *what);
/* [A-Za-z_][A-Za-z0-9_]*; with `dots` [A-Za-z0-9_]+, parted by dots. */
const char *read_name(Checker *checker, const Node *node, const char *what, bool dots);
const char *read_choice(Checker *checker, const Node *node, const char *what,
                        const char *const *choices, int count);
bool is_number(const Node *node);
/* The value of a plain number: 3, -0.5, 1e-3, 1/255; false where it is none. */
bool node_number(const Node *node, double *value);
/* The bytes of a decimal number at the start of a text, 0 for none: what strtod takes less
   hexadecimals, infinities and spaces. */
size_t decimal_length(const char *text);
bool is_boolean(const Node *node);

/* --- fields.c: sections whose keys stand in a table ------------------------------------------ */

typedef enum FieldKind {
    FIELD_NODE, /* const Node *: read by other code */
    FIELD_INTEGER,
    FIELD_BOOLEAN,
    FIELD_PATH
} FieldKind;

typedef struct Field {
    const char *key;
    FieldKind kind;
    size_t offset; /* of its value in the record */
    int64_t minimum, maximum;
} Field;

typedef struct Section {
    const char *name; /* as messages name it: "train" */
    const Field *fields;
    int count;
} Section;

extern const Section top_section, data_section, train_section, input_section, stopping_section,
    block_section, repetition_section, group_section, average_section;

/* A format of the data and its keys beside `format`, of which it may need one; false: there are no
   more. */
typedef struct FormatKeys {
    const char *name, *needs;
    const char *const *takes; /* ended by NULL */
} FormatKeys;
bool data_format(int number, FormatKeys *keys);

/* Reads what is given of a section into a record; the rest of the record stays as it is. */
void read_section(Checker *checker, const Section *section, const Node *mapping, void *record);
/* Hints at the section in which a key names something; false: in none. */
bool hint_section(Checker *checker, const char *key);
/* The value of a key, also where the key is misspelt: that is reported once, and what follows from
   the key's absence is not. NULL when it is not there. */
const Node *given(Checker *checker, const Section *section, const Node *mapping, const char *key);
bool check_mapping(Checker *checker, const Node *node, const char *what);

/* --- the sections ---------------------------------------------------------------------------- */

void check_data(Checker *checker, const Node *node);
/* Whether the samples of a format are stored as bytes; false for NULL. */
bool format_holds_bytes(const char *format);
void check_train(Checker *checker, const Node *node);
/* The keys of `train` about the validation split: how large it is, and what it ends. */
void check_validation(Checker *checker, const Node *train, TrainSpec *spec, const Node *share,
                      const Node *stopping);
/* The number that is evaluated under that name: "loss" or a metric, perhaps written "val_loss".
   NULL, reported, where none is. */
const char *check_monitor(Checker *checker, const char *written, Span span);
void check_inputs(Checker *checker, const Node *node);
/* Where inputs must have the shapes of what the data's format holds. */
void check_data_fits(Checker *checker);
void check_own_operators(Checker *checker, const Node *node);
void check_layers(Checker *checker, const Node *node);
void check_initials(Checker *checker, const Node *node);
void check_output(Checker *checker, const Node *node);
void check_loss(Checker *checker, const Node *node);
void check_metrics(Checker *checker, const Node *node);
/* `augment` of the data, once the inputs are known. */
void check_augment(Checker *checker);
void check_optimizer(Checker *checker, const Node *node);
/* A list, or one alone. */
void check_gradient(Checker *checker, const Node *node);
void check_average(Checker *checker, const Node *node);
void check_schedule(Checker *checker, const Node *node);
/* A formula of step and epoch: an entry as of a schedule, which multiplies; NULL after an error. */
const OperatorUse *read_formula(Checker *checker, const Node *key, const Node *text,
                                const char *name);
/* `average` of a layer; false after an error. */
bool read_average(Checker *checker, const Node *node, Average *average);
/* The optimizer's `groups`. */
void check_groups(Checker *checker, const Node *node);
/* Whether a definition is from an included file. */
bool is_included(const Checker *checker, const Node *key);
/* What is defined and never read. */
void check_unused(Checker *checker);

/* --- forms.c --------------------------------------------------------------------------------- */

/* Where an entry that takes integers is given other values, the entry that it names for these. */
void settle_form(Checker *checker, OperatorUse *use);

/* --- find.c: operators by name ---------------------------------------------------------------- */

typedef struct KindNames {
    const char *noun, *article; /* "loss", "a loss" */
} KindNames;
KindNames kind_names(OperatorKind kind);

/* The entry of that name; NULL where there is none, which is reported. */
const Operator *find_operator(Checker *checker, OperatorKind kind, const Node *name);
/* What a layer of that name is: an operator, or else a loss, of which the layer is that of each
   element; NULL where there is none, as of blocks. */
const Operator *visible_layer(const Checker *checker, const Node *name);
/* "ReLU" of "torch.nn.ReLU". */
const char *last_part(const char *name);

/* --- settings.c: their values ----------------------------------------------------------------- */

/* What a node gives an attribute. False: an error, which is reported. */
bool read_value(Checker *checker, const Operator *entry, const Attribute *attribute,
                const Node *node, Setting *setting);
/* As a norm_type: inf, and .inf as YAML has it; -inf and -.inf. */
bool is_infinity(const Node *node);

/* --- use.c: one operator and its settings ---------------------------------------------------- */

/* A word of the language, and whether it stands among the settings of a kind of operators. */
const char *setting_word(SettingWord word);
/* The words that 'reduction' of every loss may be, and the attribute of that name that has further
   ones, or NULL. */
enum { REDUCTIONS = 3 };
extern const char *const reductions[REDUCTIONS];
const Attribute *reduction_setting(const Operator *entry);

bool takes_word(OperatorKind kind, SettingWord word);
/* The word of that name among the settings of a kind of operators; -1: there is none. */
int find_word(OperatorKind kind, const char *key);
/* Whether a use has to give a setting. */
bool setting_is_required(const Operator *entry, const Attribute *attribute);
/* Reads "name" or "{name: settings}". Returns false when there is not even a name. */
bool read_use(Checker *checker, const Node *node, OperatorKind kind, Draft *draft);

/* --- parameters.c: what layers say of their parameters --------------------------------------- */

/* Lists the parameters that the draft's operator declares. */
void declare_parameters(Checker *checker, Draft *draft);
/* `weight: wte.weight`: takes the setting where it shares a parameter of the layer. */
bool read_shared(Checker *checker, Draft *draft, const Attribute *attribute, const Node *key,
                 const Node *value);
/* Values that a layer is given in the place of parameters become operands, behind the others. */
void connect_values(Checker *checker, Draft *draft, int layer);
/* When all layers are read: which parameters are shared and frozen, and what they begin with. */
void check_layer_parameters(Checker *checker);
typedef LIST(const char *) NameList;
/* Every parameter of the model by its whole name: "conv1.weight". */
NameList parameter_names(Checker *checker);

/* --- initial.c: initial values as in torch.nn.init ------------------------------------------- */

/* `init: {weight: zeros}` of a layer. */
void read_layer_initials(Checker *checker, Draft *draft, const Node *node);
/* The section `init`. */
void check_initials(Checker *checker, const Node *node);

/* --- own_blocks.c ---------------------------------------------------------------------------- */

/* Whether a node stands in the text of dlc's own blocks. */
bool is_own_text(const Checker *checker, const Node *node);

/* --- names.c: values by name, labels --------------------------------------------------------- */

/* Reports a name that is taken. */
void add_value_name(Checker *checker, const char *name, ValueReference value);
/* The number of a result: "1", or its name in the entry, or that of a parameter; -1: it has none
   such. */
int result_number(const Operator *entry, const char *name);
/* Whether an input, a layer or a result of one has the name. */
bool is_value_name(Checker *checker, const char *name);

/* Whether a size of a layer is said by no setting and no operand. */
bool lacks_size(const OperatorUse *use);
/* Adds a named value to the operands of a draft. */
void add_named(Checker *checker, Draft *draft, const Node *node, int layer);
/* The value that a node names, of those before a layer; reports what it does not. */
bool resolve_value(Checker *checker, const Node *node, int layer, ValueReference *reference);
/* The values that a draft names as inputs, or the defaults; fills draft->use.inputs. `layer` is
   the draft's own position: later values are not defined yet. */
void connect_operands(Checker *checker, Draft *draft, int layer, const ValueReference *defaults,
                      int count);
/* The setting that stands for an operand: `b[...] if not given(other) else other` may be a number.
   NULL: the operand at this position must be a value. */
const char *operand_setting(const Operator *entry, int position);
const char *unique_label(Checker *checker, const char *wanted);

/* --- nested.c -------------------------------------------------------------------------------- */

/* A list of numbers, or of lists of them, as the list of all numbers, which gives the entry's
   extents; NULL after an error, and any other node as it is. */
const Node *flat_list(Checker *checker, Draft *draft, const Attribute *attribute, const Node *node);

/* --- operands.c ------------------------------------------------------------------------------ */

/* Whether an entry has such a setting or operand, or a number that may stand for one. */
bool entry_takes(const Operator *entry, const char *key);
/* What a key means where it is no setting or operand itself; NULL: nothing. */
const char *setting_meaning(const Operator *entry, const char *key);
/* The names of NumPy's that PyTorch takes, from 0; NULL: there are no more. */
const char *numpy_name(int number);

#endif
