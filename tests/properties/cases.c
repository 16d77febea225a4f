#include "properties/cases.h"
#include "operators/specialise.h"

#include <string.h>

typedef LIST(const char *) Names;

enum { BATCH = 3, MAX_DIMS = 5, MAX_SIZES = 16 };

/* ---- Values of attributes ---- */

static void add_value(Spread *spread, const char *value)
{
    for (int i = 0; i < spread->count; i++)
        if (string_equal(spread->value[i], value))
            return;
    if (spread->count < MAX_VALUES)
        spread->value[spread->count++] = value;
}

/* The strings that an entry compares something with. */
static void add_strings(Spread *spread, const Term *term)
{
    if (term == NULL)
        return;
    if (term->kind == TERM_STRING)
        add_value(spread, term->string);
    for (int i = 0; i < term->count; i++)
        add_strings(spread, term->arguments[i]);
}

static void add_counts(Spread *spread, const Attribute *attribute)
{
    static const char *const from_one[] = {"1", "2", "3"}, *const from_zero[] = {"0", "1", "2"};
    static const char *const dims[] = {"-1", "-2", "0", "1", "2"};
    const Term *initial = attribute->value[0];
    const bool number = initial->kind == TERM_NUMBER;
    if (number && initial->number < 0) {
        for (size_t i = 0; i < sizeof dims / sizeof *dims; i++)
            add_value(spread, dims[i]);
        return;
    }
    const bool zero = number && initial->number == 0;
    for (int i = 0; i < 3; i++)
        add_value(spread, zero ? from_zero[i] : from_one[i]);
    if (attribute->count == 2) {
        add_value(spread, zero ? "[0, 1]" : "[1, 2]");
        add_value(spread, zero ? "[1, 0]" : "[3, 2]");
    }
}

/* Dimensions, shifts, sections; only some go with a shape and with each other. */
static void add_lists(Spread *spread)
{
    static const char *const lists[] = {"1",         "-1",        "[1, -1]",       "[2, 1]",
                                        "[0, 2, 1]", "[0, 1]",    "[0, -1, 1, 2]", "[1, 3]",
                                        "[1, 1, 2]", "[1, 2, 2]", "[-2]",          "[1, 4]"};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        add_value(spread, lists[i]);
}

/* Extents of the operands that variants have, and -1. */
static void add_extents(Spread *spread)
{
    static const char *const lists[] = {"[3, -1]",       "7",       "5",          "[3, 5]",
                                        "[5, 4]",        "[-1, 7]", "[-1, 2]",    "[-1, 2, 2]",
                                        "[-1, -1, -1]",  "[2, 3]",  "[-1, 3, 2]", "[3, 3]",
                                        "[-1, -1, 3, 7]"};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        add_value(spread, lists[i]);
}

static void add_choices(Spread *spread, const Attribute *attribute)
{
    for (int i = 0; i < attribute->choices; i++)
        add_value(spread, attribute->choice[i]);
}

static Spread spread_of(const Operator *entry, const Attribute *attribute)
{
    Spread spread = {1, {NULL}};
    add_choices(&spread, attribute);
    if (attribute->form == FORM_LABELS) {
        add_value(&spread, "'n...,n...->n...'");
        add_value(&spread, "'nb,nc->nbc'");
        add_value(&spread, "'nbd,nce->ncdb'");
    } else if (string_equal(attribute->name, "index") && attribute->form == FORM_ARRAY) {
        add_value(&spread, "[0, 1, 0]");
        add_value(&spread, "2");
    } else if (attribute->form == FORM_ARRAY) {
        add_value(&spread, "0.5");
        add_value(&spread, "[0.5, 1, 2]");
    } else if (attribute->form == FORM_LIST && (string_equal(attribute->name, "size") ||
                                                string_equal(attribute->name, "scale_factor"))) {
        add_value(&spread, "3");
        add_value(&spread, "[2, 3]");
        add_value(&spread, "[-1, 1, 2, 3]");
        add_value(&spread, "[-1, 1, 1, 4]");
    } else if (attribute->form == FORM_LIST) {
        add_lists(&spread);
    } else if (attribute->form == FORM_ELLIPSIS) {
        add_extents(&spread);
    } else if (attribute->kind == ATTRIBUTE_BOOLEAN) {
        add_value(&spread, "true");
        add_value(&spread, "false");
    } else if (attribute->kind == ATTRIBUTE_STRING) {
        for (int i = 0; i < entry->requirements.count; i++)
            add_strings(&spread, entry->requirements.items[i].condition);
    } else if (notation_is_count(entry, attribute)) {
        add_counts(&spread, attribute);
    } else if (string_equal(attribute->name, "eps") ||
               string_equal(attribute->name, "label_smoothing")) { /* small by their nature */
        add_value(&spread, "0.125");
        add_value(&spread, "0.001");
    } else {
        add_value(&spread, "0.25");
        add_value(&spread, "1");
        add_value(&spread, "2");
        add_value(&spread, "0.001");
    }
    return spread;
}

Plan plan_new(Arena *arena, const Operator *entry)
{
    Plan plan = {.arena = arena, .entry = entry};
    for (int i = 0; i < entry->attributes.count && i < MAX_ATTRIBUTES; i++)
        plan.spread[i] = spread_of(entry, &entry->attributes.items[i]);
    for (int i = 0; i < entry->attributes.count && i < MAX_ATTRIBUTES; i++)
        if (entry->attributes.items[i].binds)
            add_value(&plan.spread[i], plan_requires(&plan, i)
                                           ? "7"
                                           : "5"); /* at least what an operand has; what it has */
    return plan;
}

bool plan_requires(const Plan *plan, int attribute)
{
    const Attribute *a = &plan->entry->attributes.items[attribute];
    if (a->form == FORM_ELLIPSIS)
        for (int i = 0; i < plan->entry->ranks.count; i++)
            if (string_equal(plan->entry->ranks.items[i].name, a->value[0]->name))
                return false;
    if (a->need == NEED_REQUIRED || a->form == FORM_ELLIPSIS)
        return true;
    for (int i = 0; i < plan->entry->tensors.count; i++) {
        const TensorDeclaration *tensor = &plan->entry->tensors.items[i];
        for (int d = 0; d < tensor->rank && tensor->kind == TENSOR_OPERAND; d++)
            if (a->binds && string_equal(tensor->dims[d]->name, a->value[0]->name))
                return false;
    }
    return a->binds;
}

/* ---- Shapes of operands ---- */

/* The extents that names of sizes and ellipses stand for. */
typedef struct Shapes {
    const Operator *entry;
    int variant, count;
    bool volumes; /* of many dimensions, which are shorter */
    const char *name[MAX_SIZES];
    int extent[MAX_SIZES];
} Shapes;

static int extent_of(Shapes *shapes, const char *name)
{
    static const int images[] = {4, 5, 7, 6, 3, 5}, volumes[] = {4, 3, 4, 5, 3, 3};
    const int *extents = shapes->volumes ? volumes : images;
    for (int i = 0; i < shapes->count; i++)
        if (string_equal(shapes->name[i], name))
            return shapes->extent[i];
    int extent = shapes->count == 0 ? BATCH : extents[(shapes->count + shapes->variant) % 6];
    if (string_equal(shapes->entry->name, "ctc_loss") && string_equal(name, "S"))
        extent = 2; /* more would not fit into the shortest sequence */
    shapes->name[shapes->count] = name;
    shapes->extent[shapes->count] = extent;
    return shapes->extent[shapes->count++];
}

/* 4*H is four times what H is; of other products, one. */
static int product_of(Shapes *shapes, const Term *dim)
{
    static const int products[SHAPE_VARIANTS] = {4, 6, 4, 9}; /* P*Q, C*S*S */
    const bool multiple = dim->kind == TERM_APPLY && dim->count == 2 &&
                          string_equal(dim->name, "*") && dim->arguments[0]->kind == TERM_NUMBER &&
                          dim->arguments[1]->kind == TERM_NAME;
    return multiple ? (int)dim->arguments[0]->number * extent_of(shapes, dim->arguments[1]->name)
                    : products[shapes->variant];
}

/* The dimensions of an operand, the batch included; an ellipsis has 0 to 3 of them. */
static int dims_of(const Plan *plan, Shapes *shapes, const TensorDeclaration *tensor, int *dims)
{
    int rank = 0;
    shapes->volumes = tensor->rank == MAX_DIMS;
    for (int d = 0; d < tensor->rank && rank < MAX_DIMS; d++) {
        const Term *dim = tensor->dims[d];
        if (dim->kind != TERM_ELLIPSIS) {
            dims[rank++] = dim->kind == TERM_NAME     ? extent_of(shapes, dim->name)
                           : dim->kind == TERM_NUMBER ? (int)dim->number
                                                      : product_of(shapes, dim);
            continue;
        }
        const int least = rank == 0 && tensor->rank == 1; /* the batch is part of it */
        for (int i = 0; i < shapes->variant + least && rank < MAX_DIMS; i++)
            dims[rank++] = extent_of(shapes, arena_format(plan->arena, "%s...%d",
                                                          dim->name == NULL ? "" : dim->name, i));
    }
    return rank;
}

/* Nothing is learnt of what is only compared with a number, either. */
static bool is_integer(const Operator *entry, const TensorDeclaration *tensor)
{
    static const char *const entries[] = {"hinge_embedding_loss", "cosine_embedding_loss"};
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++)
        if (string_equal(entries[i], entry->name) && string_equal(tensor->name, "target"))
            return true;
    return tensor->dtype != NULL && (tensor->dtype[0] == 'i' || tensor->dtype[0] == 'b');
}

/* Whether the settings say that an operand is there: "not given(other)". */
static bool is_present(const Plan *plan, const Term *condition, const int *choice)
{
    if (condition == NULL)
        return true;
    if (string_equal(condition->name, "not"))
        return !is_present(plan, condition->arguments[0], choice);
    for (int i = 0; i < plan->entry->attributes.count; i++)
        if (string_equal(condition->name, "given") &&
            string_equal(condition->arguments[0]->name, plan->entry->attributes.items[i].name))
            return plan->spread[i].value[choice[i]] != NULL;
    return true;
}

/* The size that counts the samples of a loss: the first of its result. */
static const char *batch_of(const Operator *entry)
{
    for (int i = 0; i < entry->tensors.count && entry->kind == OPERATOR_LOSS; i++)
        if (entry->tensors.items[i].kind == TENSOR_RESULT)
            return entry->tensors.items[i].dims[0]->name;
    return NULL;
}

/* Whether the samples of an operand are in its second dimension. */
static bool is_turned(const Operator *entry, const TensorDeclaration *tensor)
{
    const char *batch = batch_of(entry);
    return batch != NULL && tensor->rank > 1 && tensor->dims[1]->kind == TERM_NAME &&
           string_equal(tensor->dims[1]->name, batch);
}

/* Whether settings say how large an operand must be: it is left out where it can be. */
static bool has_rule(const Operator *entry, const TensorDeclaration *tensor)
{
    for (int i = 0; i < entry->sizes.count; i++)
        for (int d = 0; d < tensor->rank; d++)
            if (tensor->dims[d]->name != NULL &&
                string_equal(tensor->dims[d]->name, entry->sizes.items[i].name))
                return true;
    return false;
}

/* "  a: {shape: [5, 7]}" for each operand; for a loss, another one of the first operand's shape. */
static void add_inputs(const Plan *plan, const Operator *entry, Text *out, int variant,
                       const int *choice, Names *operands)
{
    Shapes shapes = {.entry = entry, .variant = variant};
    const char *batch = batch_of(entry);
    if (batch != NULL)
        extent_of(&shapes, batch);
    for (int i = 0; i < entry->tensors.count; i++) {
        const TensorDeclaration *tensor = &entry->tensors.items[i];
        int dims[MAX_DIMS];
        if (tensor->kind != TENSOR_OPERAND || !is_present(plan, tensor->present, choice) ||
            (tensor->has_initial && (is_integer(entry, tensor) || has_rule(entry, tensor))))
            continue;
        char *name = arena_string(plan->arena, tensor->name);
        for (char *dot = strchr(name, '.'); dot != NULL; dot = NULL)
            *dot = '_'; /* x.0 of a list */
        const int rank = dims_of(plan, &shapes, tensor, dims);
        if (is_turned(entry, tensor))
            dims[1] = dims[0];
        Text shape = text_new(plan->arena);
        for (int d = 1; d < rank; d++)
            text_format(&shape, "%s%d", d > 1 ? ", " : "", dims[d]);
        text_format(out, "  %s: {shape: [%s]%s}\n", name, shape.data,
                    is_integer(entry, tensor) ? ", classes: 2" : "");

        if (operands->count == 0 && plan->entry->kind == OPERATOR_LOSS)
            text_format(out, "  other: {shape: [%s]}\n", shape.data);
        LIST_PUSH(plan->arena, operands, name);
    }
}

/* ---- Descriptions ---- */

static void add_settings(const Plan *plan, Text *out, const int *choice, const char *separator)
{
    for (int i = 0; i < plan->entry->attributes.count; i++) {
        const char *value = plan->spread[i].value[choice[i]];
        if (value != NULL) {
            text_format(out, "%s%s: %s", separator, plan->entry->attributes.items[i].name, value);
            separator = ", ";
        }
    }
}

/* The layer that makes arguments for which an entry is defined of any numbers; NULL: all are. */
static const char *domain_of(const Operator *entry)
{
    static const char *const domains[][2] = {
        {"log", "exp"},       {"sqrt", "exp"},         {"rsqrt", "exp"},
        {"pow", "exp"},       {"bce_loss", "sigmoid"}, {"log1p", "exp"},
        {"log2", "exp"},      {"log10", "exp"},        {"reciprocal", "exp"},
        {"lp_pool1d", "exp"}, {"lp_pool2d", "exp"},    {"poisson_nll_loss", "exp"},
        {"remainder", "exp"}, {"fmod", "exp"},         {"floor_divide", "exp"},
        {"xlogy", "exp"},     {"asin", "tanh"},        {"acos", "tanh"},
        {"atanh", "tanh"},    {"logit", "sigmoid"},    {"acosh", "cosh"},
        {"lgamma", "cosh"},   {"digamma", "cosh"},     {"erfinv", "tanh"}};
    for (size_t i = 0; i < sizeof domains / sizeof *domains; i++)
        if (string_equal(domains[i][0], entry->name))
            return domains[i][1];
    return NULL;
}

/* No gradient goes through a condition: what it reads is added to its result. */
static void add_bypass(const Plan *plan, Text *out, const Names *operands)
{
    static const char *const conditions[] = {
        "eq",           "ne",        "lt",          "le",          "gt",         "ge",
        "bool",         "where",     "masked_fill", "logical_not", "logical_or", "logical_and",
        "logical_xor",  "sign",      "floor",       "ceil",        "trunc",      "round",
        "floor_divide", "full_like", "zeros_like",  "ones_like",   "rand_like",  "randn_like",
        "heaviside",    "bernoulli", "copysign"};
    const char *sum = "op";
    for (size_t i = 0; i < sizeof conditions / sizeof *conditions; i++)
        for (int k = 0; k < operands->count && string_equal(conditions[i], plan->entry->name);
             k++) {
            text_format(out, "  - add: {name: sum%d, inputs: [%s, %s]}\n", k, sum,
                        operands->items[k]);
            sum = arena_format(plan->arena, "sum%d", k);
        }
}

static void add_layer(const Plan *plan, Text *out, const Names *operands, const int *choice)
{
    /* Numbers may stand for all of them. */
    const char *domain = operands->count > 0 ? domain_of(plan->entry) : NULL;
    if (domain != NULL)
        text_format(out, "  - %s: {name: domain, inputs: [%s]}\n", domain, operands->items[0]);
    text_format(out, "  - %s: {name: op, inputs: [", plan->entry->name);
    for (int i = 0; i < operands->count; i++)
        text_format(out, "%s%s", i > 0 ? ", " : "", domain != NULL ? "domain" : operands->items[i]);
    text_add(out, "]");
    add_settings(plan, out, choice, ", ");
    text_add(out, "}\n");
    if (string_equal(plan->entry->name, "attention_mask") ||
        string_equal(plan->entry->name, "attention_padding"))
        text_add(out, "  - exp: {name: finite}\n"); /* of -inf, too */
    add_bypass(plan, out, operands);
    text_add(out, "  - flatten: {start_dim: 1}\n"
                  "  - linear: {name: fc, out_features: 3}\n"
                  "loss: {cross_entropy: {target: label}}\n");
}

/* The network is a sum of two inputs; a variance is positive. */
static void add_loss(const Plan *plan, Text *out, const Names *operands, const int *choice)
{
    const char *domain = domain_of(plan->entry);
    text_format(out, "  - add: {name: sum, inputs: [%s, other]}\n", operands->items[0]);
    for (int i = 2; i < operands->count; i++)
        text_format(out, "  - %s: {name: more%d, input: %s}\n",
                    string_equal(operands->items[i], "var") ? "exp" : "identity", i,
                    operands->items[i]);
    const bool turned = is_turned(plan->entry, &plan->entry->tensors.items[0]);
    text_format(out, "  - %s: {name: %s, input: sum}\n", domain != NULL ? domain : "identity",
                turned ? "straight" : "out");
    if (turned)
        text_add(out, "  - transpose: {name: out, dim0: 0, dim1: 1}\noutput: straight\n");
    text_format(out, "loss: {%s: {inputs: [out", plan->entry->name);
    if (operands->count > 1)
        text_format(out, ", %s", operands->items[1]);
    for (int i = 2; i < operands->count; i++)
        text_format(out, ", more%d", i);
    text_add(out, "]");
    add_settings(plan, out, choice, ", ");
    text_add(out, "}}\n");
}

const char *plan_description(const Plan *plan, const int *choice, int variant)
{
    const bool layer = plan->entry->kind == OPERATOR_LAYER;
    Text inputs = text_new(plan->arena), out = text_new(plan->arena);
    Names operands = {0};
    const Operator *entry = plan->entry;
    if (operator_has_lists(entry)) /* of two operands */
        entry = operator_specialise(plan->arena, entry, &(Given){.each = 2});
    add_inputs(plan, entry, &inputs, variant, choice, &operands);
    text_format(&out, "data: {format: synthetic}\ninputs:\n%s", inputs.data);
    if (layer)
        text_add(&out, "  label: {classes: 3}\n");
    text_add(&out, "model:\n");
    if (layer)
        add_layer(plan, &out, &operands, choice);
    else
        add_loss(plan, &out, &operands, choice);
    text_format(&out, "optimizer: sgd\ntrain: {batch_size: %d}\n", BATCH);
    return out.data;
}
