/* The expansion of a description from inside: what its files share. */
#ifndef DLC_FRONTEND_EXPANDER_H
#define DLC_FRONTEND_EXPANDER_H

#include "frontend/checker.h"
#include "frontend/expression.h"

/* A value while layers are counted: a layer's, an input's, or neither: one that the checker is to
   look for (VALUE_OPEN) or that an error was reported about (VALUE_BROKEN). */
enum { VALUE_OPEN = -1, VALUE_BROKEN = -2 };
typedef struct Value {
    int layer;          /* into Expander.layers, or one of these */
    const char *input;  /* that, or the number that a use gives a block instead; or NULL */
    const char *result; /* of the layer, where it is not the first: "1" of "parts.1"; or NULL */
} Value;

typedef struct PlainLayer {
    Node *use;        /* "name" or "{name: settings}", without its name where it has none */
    const char *name; /* with all prefixes: "layer1.0.conv1", "layer1.0.2" */
    const char *as;   /* or NULL */
    bool named;
    bool referred;  /* by its name */
    bool is_output; /* one of several of a block, or a part: it need not be read */
} PlainLayer;

typedef struct Block {
    const Node *key, *parameters, *outputs, *layers;
    const Node *inputs;               /* names, or a mapping from names to defaults, or NULL */
    const Node *about, *torch, *also; /* of dlc's own blocks */
    bool is_own;                      /* dlc's */
    bool used, active;                /* active: being expanded */
} Block;

/* A use of a block, for those that share its parameters. */
typedef struct BlockUse {
    const Block *block;
    Environment parameters;
} BlockUse;

typedef struct ScopeName {
    const char *name;
    Value value;
    Span span;
    bool is_alias;  /* a plain layer has no such name */
    bool is_absent; /* an input of a block that the use does not give: it has its default */
} ScopeName;

/* A chain while it is expanded. */
typedef struct Scope Scope;
struct Scope {
    const Scope *outer; /* whose values are known here, too; NULL: a block, or the model */
    bool is_block;      /* unknown names are reported; the model's are by the checker */
    const char *prefix; /* of names: "layer1.0." */
    const Environment *parameters; /* that are known here */
    const Expansion *expansion;    /* why this chain is expanded; NULL: it is the model */
    Value chain;                   /* what the next layer reads */
    const Node *trainable;         /* of the layers that do not say it themselves; NULL: they are */
    const Node *average;           /* what averages of the parameters of `share` keep, or NULL */
    const char *share; /* in place of `prefix`, of the layers with the same parameters; or NULL */
    const char *only;  /* the same for the chain's only layer, by its whole name; or NULL */
    LIST(ScopeName) names;
    Map index; /* -> names */
    int depth;
};

typedef struct Expander {
    Checker *checker;
    Arena *arena;
    Diagnostics *diagnostics;
    Environment parameters; /* of the file */
    LIST(Block) blocks;     /* the file's, then dlc's */
    Map block_of_name, own_block_of_name;
    LIST(PlainLayer) layers;
    Map layer_of_name;  /* with all prefixes */
    Map layer_of_place; /* the same of layers without a name: "encoder.0" */
    LIST(BlockUse) uses;
    Map use_of_name; /* with all prefixes -> uses */
    int work;        /* nodes that were copied */
    bool exhausted;  /* a bound is passed, which is reported */
} Expander;

/* An item of a chain, taken apart. */
typedef struct Item {
    const Node *node, *key;
    const Node *settings; /* a mapping, or NULL */
    int position;
    const char *name; /* without prefix; its position where it is not named */
    bool named;
} Item;

/* --- blocks.c -------------------------------------------------------------------------------- */

/* Reads the file's `parameters` and `blocks`, and dlc's own blocks. */
void read_parameters(Expander *expander, const Node *node);
void read_blocks(Expander *expander, const Node *node);
void read_own_blocks(Expander *expander, const Node *node);
/* The block that a name means where it stands; NULL: none. */
Block *find_block(Expander *expander, const Node *name);
/* Reports the parameters of the file and of blocks that nothing mentions. */
void check_parameters(Expander *expander, const Node *tree);
/* The parameters of a use of a block: given ones, evaluated in `scope`, those of the use that it
   names with `share`, which is called `share` in full, and defaults. */
void bind_parameters(Expander *expander, const Scope *scope, const Block *block, const Item *item,
                     const char *share, Environment *bound);

/* --- scope.c --------------------------------------------------------------------------------- */

/* Gives a value a name; reports one that is taken. */
void scope_define(Expander *expander, Scope *scope, ScopeName name);
/* The value that a node names. An unknown one is reported in a block, and left open in the model.
 */
Value scope_value(Expander *expander, const Scope *scope, const Node *node);
/* The same for what reads no value of its own, as a block: unknown ones are reported in the model,
   too, for no layer is left to have them. */
Value scope_known_value(Expander *expander, const Scope *scope, const Node *node);
/* Whether a node names a value that is known here. */
bool scope_knows(Expander *expander, const Scope *scope, const Node *node);
/* Whether a text is "$x" for an operand x of the block. */
bool is_operand(const Scope *scope, const char *text);
/* Whether a node names an input that the block's use does not give. */
bool scope_is_absent(const Scope *scope, const Node *node);
/* The name by which a value is read in the expanded model. */
const char *value_name(Expander *expander, Value value);
bool value_known(Value value);

/* --- item.c ---------------------------------------------------------------------------------- */

/* Reports that a bound is passed; the expansion ends. */
void expander_exhaust(Expander *expander, Span span, const char *what, int bound);
/* Counts one node; false where they are too many. */
bool spend(Expander *expander, Span span);
/* A copy of a node with its expressions evaluated; one with an error is reported and is_broken.
   NULL where a bound is passed. */
Node *substitute(Expander *expander, const Scope *scope, const Node *node);
/* A copy of the node alone, with its place in the scope; NULL where a bound is passed. */
Node *expander_copy(Expander *expander, const Scope *scope, const Node *from);
Node *expander_scalar(Expander *expander, Span span, const char *text);
Node *expander_mapping(Expander *expander, Span span, int room);
Node *expander_sequence(Expander *expander, Span span, int room);
/* Adds a pair to a mapping that has room for it. */
void expander_add_pair(Expander *expander, Node *mapping, const char *key, Span span, Node *value);
Span scope_span(const Scope *scope, Span span);
const char *scope_full_name(Expander *expander, const Scope *scope, const char *name);
const Expansion *expander_use(Expander *expander, Span use, const char *what);

/* Takes "name" or "{name: settings}" apart; false where it is neither, which the checker reports.
 */
bool read_item(Expander *expander, const Scope *scope, Item *item);
const Node *item_setting(const Item *item, const char *key);
/* The text of a word of an item; NULL where it is not given or no text. */
const char *item_word(Expander *expander, const Scope *scope, const Item *item, const char *word);
/* The name that `as` gives its value, the first of a list. */
const char *item_as(Expander *expander, const Scope *scope, const Item *item);
/* What is said of the parameters of all layers of an item: its own word, or that of its scope. */
const Node *item_trainable(Expander *expander, const Scope *scope, const Item *item);
/* What the averages keep that its parameters are; NULL: they are none. */
const Node *item_average(Expander *expander, const Scope *scope, const Item *item);
/* The whole name of the layer, block or repetition whose parameters the item with this name has
   too, because it stands in its place in what the scope shares; or NULL. */
const char *scope_share(Expander *expander, const Scope *scope, const char *name);
/* The same, or what the item's `share` names. */
const char *item_share(Expander *expander, const Scope *scope, const Item *item);
/* Whether an item's condition holds; one with an error does. */
bool is_wanted(Expander *expander, const Scope *scope, const Item *item);
/* Gives an item's value the item's names. */
void item_define(Expander *expander, Scope *scope, const Item *item, Value value, bool is_alias);
/* The same with all that a name has, but for the name itself and its place. */
void item_define_as(Expander *expander, Scope *scope, const Item *item, ScopeName like);
/* The name that a list after `as` gives a result, from 1 on. */
void item_define_result(Expander *expander, Scope *scope, const Item *item, int result,
                        ScopeName like);
/* Both report. */
bool item_has_settings(Expander *expander, const Item *item);
bool item_too_deep(Expander *expander, const Scope *scope, const Item *item);

/* --- plain.c --------------------------------------------------------------------------------- */

/* The network's inputs, as written; NULL where there are none. */
const Node *network_inputs(const Expander *expander);
/* The names of `input: x` or `inputs: [x, y]` as the expanded model has them, in the same form;
   `first` is the first one's value. */
Node *expand_operands(Expander *expander, const Scope *scope, const Node *node, Value *first);
/* A name of a value with the values of its "$". */
Node *operand_name(Expander *expander, const Scope *scope, const Node *node);
/* The value that it names. */
Value operand_value(Expander *expander, const Scope *scope, const Node *node);
/* What an item reads first. */
Value item_operand(Expander *expander, const Scope *scope, const Item *item);
const Node *item_operand_node(const Item *item);
bool is_operand_word(const char *key);
void push_layer(Expander *expander, Scope *scope, PlainLayer layer, Span span);
void expand_layer(Expander *expander, Scope *scope, const Item *item);

/* --- operands.c ------------------------------------------------------------------------------ */

/* The item with the entry that its operands and settings mean, and with the names of settings that
   this has. */
Item settle_names(Expander *expander, const Scope *scope, const Item *item);
/* The item with `inputs` in place of operands that are given by their names. */
Item name_operands(Expander *expander, const Scope *scope, const Block *block, const Item *item);
/* The same in the sections of losses and metrics, where every operand up to the last that is given
   has a name: `triplet_margin_loss: {anchor: a, positive: p, negative: n}`. */
void name_compared(Expander *expander, OperatorKind kind, Node *use);

/* --- subscript.c ----------------------------------------------------------------------------- */

/* Whether a node is as "x[:, 0]". */
bool has_subscript(const Node *node);
/* The same without it: "x". */
Node *without_subscript(Expander *expander, const Node *node);
/* The part of a value that a node with a subscript means: layers are added for it. */
Value subscripted(Expander *expander, const Scope *scope, const Node *node, Value base);

/* --- repeat.c -------------------------------------------------------------------------------- */

void expand_repetition(Expander *expander, Scope *scope, const Item *item);

/* --- expand.c -------------------------------------------------------------------------------- */

/* How many values a block reads; those at the end may have defaults. */
int block_required_inputs(const Block *block);
/* The name of a block's input, in one of the two forms; NULL: it has no such one. */
const Node *block_input(const Block *block, int i);
void expand_chain(Expander *expander, Scope *scope, const Node *layers);
void expand_item(Expander *expander, Scope *scope, const Node *node, int position);

#endif
