/* `repeat: {times: 3, layers: [...]}` -> copies of a chain, whose names are numbered. */
#include "frontend/expander.h"

enum { MAX_TIMES = 10000 };

typedef struct Repetition {
    int64_t times;
    const Node *name, *as, *input, *when, *trainable, *share, *average, *count, *layers;
} Repetition;

static const Field repetition_fields[] = {
    {"name", FIELD_NODE, offsetof(Repetition, name), 0, 0},
    {"as", FIELD_NODE, offsetof(Repetition, as), 0, 0},
    {"input", FIELD_NODE, offsetof(Repetition, input), 0, 0},
    {"when", FIELD_NODE, offsetof(Repetition, when), 0, 0},
    {"trainable", FIELD_NODE, offsetof(Repetition, trainable), 0, 0},
    {"share", FIELD_NODE, offsetof(Repetition, share), 0, 0},
    {"average", FIELD_NODE, offsetof(Repetition, average), 0, 0},
    {"times", FIELD_NODE, offsetof(Repetition, count), 0, 0},
    {"layers", FIELD_NODE, offsetof(Repetition, layers), 0, 0},
};
const Section repetition_section = {"repeat", repetition_fields,
                                    sizeof repetition_fields / sizeof *repetition_fields};

static bool read_repetition(Expander *expander, const Scope *scope, const Item *item,
                            Repetition *repetition)
{
    Checker *checker = expander->checker;
    const char *missing = NULL;
    if (item->settings)
        read_section(checker, &repetition_section, item->settings, repetition);
    if (!repetition->count)
        missing = "times";
    else if (!repetition->layers || repetition->layers->kind != NODE_SEQUENCE)
        missing = "layers";
    if (missing) {
        diagnose(checker->diagnostics, item->key->span, "'repeat' needs '%s'", missing);
        diagnose_hint(checker->diagnostics,
                      "write repeat: {name: blocks, times: 3, layers: [...]}");
        return false;
    }
    const Node *times = substitute(expander, scope, repetition->count);
    return times && read_integer(checker, times, "'times'", 1, MAX_TIMES, &repetition->times);
}

/* One layer without a name of its own is called by the number of its copy: "blocks.0". */
static bool is_single(const Node *layers)
{
    const Node *node = layers->items[0];
    return layers->count == 1 &&
           !(node->kind == NODE_MAPPING && node->count == 1 && yaml_get(node->items[0], "name"));
}

/* The copy of another repetition, or with `share: true` the first of this one, whose parameters a
   copy has too; or, in a block that averages, whose averages it has. */
static const char *shared_copy(Expander *expander, const Scope *outer, const Item *item,
                               const Node *share, int index, const Node **average)
{
    const bool is_flag = share && is_boolean(share);
    bool all = false;
    if (is_flag)
        read_boolean(expander->checker, share, "'share'", &all);
    const bool is_first = index == 0 || !all;
    *average = is_first ? item_average(expander, outer, item) : NULL;
    const char *other =
        is_flag ? scope_share(expander, outer, item->name) : item_share(expander, outer, item);
    if (!is_first && (!other || outer->average))
        other = scope_full_name(expander, outer, item->name);
    return other ? arena_format(expander->arena, "%s.%d", other, all ? 0 : index) : NULL;
}

static bool is_input_of_copy(const char *name)
{
    return string_equal(name, "$input") || string_equal(name, "input");
}

/* What a copy reads is its `$input`, and its `input`, where that is not the input of a block or of
   the network. */
static void define_input(Expander *expander, Scope *copy)
{
    const Node *inputs = network_inputs(expander);
    if (!value_known(copy->chain))
        return;
    ScopeName name = {"$input", copy->chain, copy->expansion->use, true, false};
    scope_define(expander, copy, name);
    name.name = "input";
    if (!copy->is_block && !(inputs && yaml_get(inputs, "input")))
        scope_define(expander, copy, name);
}

/* Names of a copy outside of it: that of what it ends with is "blocks.0", and further names of
   values, as of a block's outputs, begin with it. Those of layers do so by themselves. */
static void define_outside(Expander *expander, Scope *outer, const Item *item, const Scope *copy,
                           int index)
{
    const char *name = arena_format(expander->arena, "%s.%d", item->name, index);
    if (!item->named)
        return;
    const Span span = scope_span(outer, item->key->span);
    scope_define(expander, outer, (ScopeName){name, copy->chain, span, true, false});
    for (int i = 0; i < copy->names.count; i++) {
        ScopeName inner = copy->names.items[i];
        if (!inner.is_alias || is_input_of_copy(inner.name))
            continue;
        const char *base = is_single(item_setting(item, "layers")) ? item->name : name;
        inner.name = arena_format(expander->arena, "%s.%s", base, inner.name);
        scope_define(expander, outer, inner);
    }
}

/* The copy with a number, which `$index` is in it. Returns the value that it ends with. */
static Value expand_copy(Expander *expander, Scope *outer, const Item *item,
                         const Repetition *repetition, int index)
{
    const Node *layers = repetition->layers;
    const Node *average;
    const char *share = shared_copy(expander, outer, item, repetition->share, index, &average);
    const char *name = scope_full_name(expander, outer, item->name);
    const char *number = arena_format(expander->arena, "%d", index);
    const char *what = arena_format(expander->arena, "in copy %s of what is repeated here", number);
    Environment parameters = {.outer = outer->parameters};
    const Parameter counter = {"index", expander_scalar(expander, item->key->span, number)};
    LIST_PUSH(expander->arena, &parameters.parameters, counter);
    const bool single = is_single(layers);
    Scope copy = {.outer = outer,
                  .is_block = outer->is_block,
                  .prefix = arena_format(expander->arena, single ? "%s." : "%s.%s.", name, number),
                  .parameters = &parameters,
                  .expansion = expander_use(expander, item->key->span, what),
                  .chain = outer->chain,
                  .trainable = item_trainable(expander, outer, item),
                  .average = average,
                  .share = share ? arena_format(expander->arena, "%s.", share) : NULL,
                  .depth = outer->depth + 1};
    define_input(expander, &copy);
    if (single) {
        copy.only = share;
        expand_item(expander, &copy, layers->items[0], index);
    } else {
        expand_chain(expander, &copy, layers);
    }
    define_outside(expander, outer, item, &copy, index);
    return copy.chain;
}

/* Copies have the errors of the first one: it is enough to say them once. */
void expand_repetition(Expander *expander, Scope *scope, const Item *item)
{
    Repetition repetition = {0};
    int errors = diagnostics_errors(expander->diagnostics);
    if (!item_has_settings(expander, item) || item_too_deep(expander, scope, item) ||
        !read_repetition(expander, scope, item, &repetition) || !repetition.layers->count) {
        expander->checker->doubtful = true;
        return;
    }
    scope->chain = item_operand(expander, scope, item);
    for (int i = 0; i < repetition.times && !expander->exhausted &&
                    diagnostics_errors(expander->diagnostics) == errors;
         i++)
        scope->chain = expand_copy(expander, scope, item, &repetition, i);
    item_define(expander, scope, item, scope->chain, true);
}
