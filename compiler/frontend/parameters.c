/* What layers say of their parameters: shared with another layer, frozen, initial values. */
#include "frontend/checker.h"
#include "frontend/pattern.h"

#include <string.h>

const ParameterUse *parameter_use(const OperatorUse *use, const char *name)
{
    for (int i = 0; i < use->parameters.count; i++)
        if (string_equal(use->parameters.items[i].name, name))
            return &use->parameters.items[i];
    return NULL;
}

const char *parameter_name(Arena *arena, const OperatorUse *use, const char *name)
{
    const ParameterUse *said = parameter_use(use, name);
    if (said && said->given)
        return said->given;
    return string_equal(name, PARAMETER_SELF) ? use->name
                                              : arena_format(arena, "%s.%s", use->name, name);
}

Setting *setting_of(const OperatorUse *use, const char *name)
{
    for (int i = 0; i < use->settings.count; i++)
        if (string_equal(use->settings.items[i].name, name))
            return &use->settings.items[i];
    return NULL;
}

const char *parameter_of_result(const Operator *entry, int number)
{
    for (int i = 0; i < entry->tensors.count; i++)
        number -= entry->tensors.items[i].kind == TENSOR_RESULT;
    for (int i = 0; i < entry->tensors.count && number >= 0; i++)
        if (entry->tensors.items[i].kind == TENSOR_PARAMETER && number-- == 0)
            return entry->tensors.items[i].name;
    return NULL;
}

static int find_parameter(const OperatorUse *use, const char *name)
{
    const ParameterUse *found = parameter_use(use, name);
    return found ? (int)(found - use->parameters.items) : -1;
}

void declare_parameters(Checker *checker, Draft *draft)
{
    const Operator *entry = draft->use.operator;
    for (int i = 0; i < entry->tensors.count; i++) {
        const ParameterUse parameter = {.name = entry->tensors.items[i].name, .owner = -1};
        if (entry->kind == OPERATOR_LAYER && entry->tensors.items[i].kind == TENSOR_PARAMETER)
            LIST_PUSH(checker->arena, &draft->use.parameters, parameter);
    }
    draft->shared = ARENA_ARRAY(checker->arena, const Node *, draft->use.parameters.count);
}

/* --- settings -------------------------------------------------------------------------------- */

static bool is_word(const Node *node)
{
    return node->kind == NODE_SCALAR && !node_is_empty(node) && !is_number(node) &&
           !is_boolean(node);
}

bool read_shared(Checker *checker, Draft *draft, const Attribute *attribute, const Node *key,
                 const Node *value)
{
    int found = find_parameter(&draft->use, key->text);
    if (found < 0 || value->is_broken)
        return false;
    /* `bias: false` says that there is none; another setting may be a word. */
    if (attribute &&
        !(is_word(value) && (strchr(value->text, '.') || is_value_name(checker, value->text))))
        return false;
    if (is_word(value)) {
        draft->shared[found] = value;
        return true;
    }
    diagnose(checker->diagnostics, value->span,
             "'%s' takes the name of a parameter or of a value, not %s", key->text,
             node_described(checker, value));
    diagnose_hint(checker->diagnostics,
                  "it is a parameter of '%s'; write %s: LAYER.%s to share that of another layer",
                  draft->use.operator->name, key->text, key->text);
    checker->doubtful = true;
    return true;
}

/* --- shared parameters ----------------------------------------------------------------------- */

typedef struct Place {
    int layer, parameter;
} Place;

NameList parameter_names(Checker *checker)
{
    NameList names = {0};
    for (int i = 0; i < checker->drafts.count; i++) {
        const OperatorUse *use = &checker->drafts.items[i].use;
        for (int k = 0; k < use->parameters.count; k++) {
            if (use->parameters.items[k].is_value)
                continue;
            const char *name = parameter_name(checker->arena, use, use->parameters.items[k].name);
            LIST_PUSH(checker->arena, &names, name);
        }
    }
    return names;
}

/* What names of parameters are looked up in. */
typedef struct Names {
    Map layers; /* by name */
    Map given;  /* names that layers give their parameters -> places */
    LIST(Place) places;
} Names;

/* "a.b.weight" is "weight" of "a.b", or "b.weight" of "a", if no layer calls a parameter so. */
static bool find_whole(Checker *checker, const Names *names, const char *name, Place *place)
{
    const int given = map_get(&names->given, name);
    if (given >= 0)
        *place = names->places.items[given];
    if (given >= 0)
        return true;
    place->layer = map_get(&names->layers, name);
    if (place->layer >= 0) {
        const OperatorUse *use = &checker->drafts.items[place->layer].use;
        place->parameter = find_parameter(use, PARAMETER_SELF);
        if (place->parameter >= 0)
            return true;
    }
    for (size_t length = strlen(name); length-- > 0;) {
        if (name[length] != '.')
            continue;
        place->layer = map_get(&names->layers, arena_substring(checker->arena, name, length));
        if (place->layer < 0)
            continue;
        place->parameter =
            find_parameter(&checker->drafts.items[place->layer].use, name + length + 1);
        if (place->parameter >= 0)
            return true;
    }
    return false;
}

/* A name is looked for beside the layer, then in the blocks around it. */
static bool find_shared(Checker *checker, const Names *names, const OperatorUse *use,
                        const char *name, Place *place)
{
    for (size_t length = strlen(use->name); length-- > 0;)
        if (use->name[length] == '.' &&
            find_whole(checker, names,
                       arena_format(checker->arena, "%.*s.%s", (int)length, use->name, name),
                       place))
            return true;
    return find_whole(checker, names, name, place);
}

static void report_unknown(Checker *checker, const Node *node)
{
    const NameList names = parameter_names(checker);
    const char *nearest = nearest_pattern(checker->arena, node->text, names.items, names.count);
    diagnose(checker->diagnostics, node->span, "unknown parameter '%s'%s", node->text,
             did_you_mean(checker->arena, nearest));
    if (!nearest)
        diagnose_hint(checker->diagnostics,
                      "a parameter has the name of its layer before its own: conv1.weight; a value "
                      "stands above the layer that reads it");
}

/* `share`: all parameters that the layer says nothing else about are those of another one. */
static void share_all(Checker *checker, const Names *names, int layer)
{
    Draft *draft = &checker->drafts.items[layer];
    const Node *node = draft->word[WORD_SHARE];
    if (!node || node->is_broken || !draft->use.operator)
        return;
    const int other = map_get(&names->layers, node->text);
    const OperatorUse *owner = other < 0 ? NULL : &checker->drafts.items[other].use;
    if (!owner || other == layer || owner->operator!= draft->use.operator) {
        diagnose(checker->diagnostics, node->span,
                 !owner           ? "there is no layer '%s'"
                 : other == layer ? "'%s' is this layer itself"
                                  : "'%s' is a layer of another operator",
                 node->text);
        return;
    }
    const Node *average = draft->word[WORD_AVERAGE];
    if (average && !average->is_broken && !read_average(checker, average, &draft->use.average))
        return;
    if (average)
        draft->use.average.of = owner->name;
    else
        draft->use.same = owner->name;
    for (int i = 0; i < draft->use.parameters.count; i++) {
        ParameterUse *use = &draft->use.parameters.items[i];
        /* One that has a name may be an average, of two that have the same name the first. */
        if (draft->shared[i] || (use->given && !(average && use->owner < 0)))
            continue;
        use->owner = other;
        use->shared = use->name;
        use->span = node->span;
        use->is_average = average != NULL;
        use->is_same = !use->is_average;
        if (use->is_same)
            use->given = parameter_name(checker->arena, owner, use->name);
    }
}

/* Fills in the owner, which may share its parameter itself. */
static void connect(Checker *checker, const Names *names, int layer, int parameter)
{
    const Draft *draft = &checker->drafts.items[layer];
    const Node *node = draft->shared[parameter];
    ParameterUse *use = &draft->use.parameters.items[parameter];
    Place place;
    if (!find_shared(checker, names, &draft->use, node->text, &place)) {
        use->is_value = is_value_name(checker, node->text);
        use->span = node->span;
        if (!use->is_value)
            report_unknown(checker, node);
    } else if (place.layer == layer && place.parameter == parameter) {
        diagnose(checker->diagnostics, node->span, "'%s' is this parameter itself", node->text);
    } else if (lacks_size(&draft->use) && is_value_name(checker, node->text)) {
        use->is_value =
            true; /* `linear: {weight: fc.weight}`, which tells the sizes, as F.linear */
        use->span = node->span;
    } else {
        use->owner = place.layer;
        use->shared = checker->drafts.items[place.layer].use.parameters.items[place.parameter].name;
        use->span = node->span;
        /* A parameter of the model's own is read where it is shared. */
        checker->layer_read[place.layer] |= string_equal(use->shared, PARAMETER_SELF);
    }
}

static ParameterUse *owner_of(Checker *checker, const ParameterUse *use)
{
    const OperatorUse *owner = &checker->drafts.items[use->owner].use;
    return &owner->parameters.items[find_parameter(owner, use->shared)];
}

/* The owner that shares its parameter with nobody; false where they are a circle, which is
   reported. */
static bool settle(Checker *checker, ParameterUse *use)
{
    const ParameterUse *last = owner_of(checker, use);
    if (last->is_value) {
        diagnose(checker->diagnostics, use->span, "'%s' is no parameter there, but a value",
                 last->name);
        diagnose_note(checker->diagnostics, last->span, "it is given here");
        use->owner = -1;
        return false;
    }
    for (int steps = 0; last->owner >= 0 && !last->is_average; steps++) {
        if (steps > checker->drafts.count || last == use) {
            diagnose(checker->diagnostics, use->span,
                     "these parameters are shared in a circle: none has values of its own");
            use->owner = -1;
            return false;
        }
        use->owner = last->owner;
        use->shared = last->shared;
        last = owner_of(checker, use);
    }
    if (!use->is_average || !last->is_average)
        return true;
    diagnose(checker->diagnostics, use->span, "'%s' is an average there already", last->name);
    use->owner = -1;
    return false;
}

/* The same text, as in two uses of a block. */
static bool is_same_place(const InitialUse *a, const InitialUse *b)
{
    return a && b && a->span.source == b->span.source && a->span.line == b->span.line &&
           a->span.column == b->span.column;
}

/* Averages begin with the values of what they are averages of. */
static const InitialUse *initial_of_owner(Checker *checker, const ParameterUse *use)
{
    const ParameterUse *owner = owner_of(checker, use);
    return owner->is_average ? owner_of(checker, owner)->initial : owner->initial;
}

/* Initial values belong to who has the parameter. */
static void check_given(Checker *checker, ParameterUse *use)
{
    const bool is_given = use->owner >= 0 ? settle(checker, use) : use->is_value;
    if (!is_given || !use->initial)
        return;
    if (use->owner >= 0 && is_same_place(use->initial, initial_of_owner(checker, use))) {
        use->initial = NULL;
        use->initial_is_own = false;
        return;
    }
    diagnose(checker->diagnostics, use->initial->span, "'%s' has no initial values of its own",
             use->name);
    diagnose_note(checker->diagnostics, use->span, "it is given here");
}

static void share(Checker *checker, const Names *names)
{
    for (int i = 0; i < checker->drafts.count; i++)
        share_all(checker, names, i);
    for (int i = 0; i < checker->drafts.count; i++)
        for (int k = 0; k < checker->drafts.items[i].use.parameters.count; k++)
            if (checker->drafts.items[i].shared[k])
                connect(checker, names, i, k);
    for (int i = 0; i < checker->drafts.count; i++)
        for (int k = 0; k < checker->drafts.items[i].use.parameters.count; k++)
            check_given(checker, &checker->drafts.items[i].use.parameters.items[k]);
}

/* The entry, reading a value where it has a parameter: as its operand with this number. */
static const Operator *with_operand(Arena *arena, const Operator *entry, const char *parameter,
                                    int number)
{
    Operator *copy = arena_copy(arena, entry, sizeof *entry);
    TensorDeclaration operand = {0};
    copy->tensors.count = 0;
    copy->tensors.capacity = 0;
    copy->tensors.items = NULL;
    for (int i = 0; i < entry->tensors.count; i++)
        if (string_equal(entry->tensors.items[i].name, parameter))
            operand = entry->tensors.items[i];
    operand.kind = TENSOR_OPERAND;
    operand.present = NULL;
    for (int i = 0; i < entry->tensors.count; i++) {
        const TensorDeclaration *tensor = &entry->tensors.items[i];
        if (number-- == 0)
            LIST_PUSH(arena, &copy->tensors, operand);
        if (!string_equal(tensor->name, parameter))
            LIST_PUSH(arena, &copy->tensors, *tensor);
    }
    return copy;
}

void connect_values(Checker *checker, Draft *draft, int layer)
{
    for (int i = 0; i < draft->use.parameters.count; i++) {
        const ParameterUse *parameter = &draft->use.parameters.items[i];
        const int position = draft->use.inputs.count;
        if (!parameter->is_value)
            continue;
        add_named(checker, draft, draft->shared[i], layer);
        draft->use.values += draft->use.inputs.count - position;
        draft->use.operator=
            with_operand(checker->arena, draft->use.operator, parameter->name, position);
    }
}

/* --- names ----------------------------------------------------------------------------------- */

/* `names` gives parameters names of their own. */
static void name_parameters(Checker *checker, Names *names, int layer)
{
    Draft *draft = &checker->drafts.items[layer];
    const Node *node = draft->word[WORD_NAMES];
    if (!node || !draft->use.operator|| !check_mapping(checker, node, "'names'"))
        return;
    for (int i = 0; i < node->count; i++) {
        const Node *key = node->keys[i];
        const char *name = read_name(checker, node->items[i], "the name of a parameter", true);
        const Place place = {layer, find_parameter(&draft->use, key->text)};
        if (place.parameter < 0)
            diagnose(checker->diagnostics, key->span, "'%s' has no parameter '%s'",
                     draft->use.operator->name, key->text);
        if (place.parameter < 0 || !name)
            continue;
        ParameterUse *use = &draft->use.parameters.items[place.parameter];
        use->given = name;
        use->given_span = node->items[i]->span;
        LIST_PUSH(checker->arena, &names->places, place);
    }
}

static void report_name(Checker *checker, const ParameterUse *use, Span other)
{
    diagnose(checker->diagnostics, use->given_span, "the name '%s' is given twice", use->given);
    diagnose_note(checker->diagnostics, other, "first given here");
}

/* Layers that give a parameter the same name have it together. */
static void share_name(Checker *checker, ParameterUse *use, const Place *other)
{
    const OperatorUse *owner = &checker->drafts.items[other->layer].use;
    const ParameterUse *named = &owner->parameters.items[other->parameter];
    if (!named->given) {
        report_name(checker, use, owner->span);
        return;
    }
    use->owner = other->layer;
    use->shared = named->name;
    use->span = use->given_span;
}

/* A name that is given is that of no value, and of no parameter that is not called so by its layer.
 */
static void check_given_names(Checker *checker, Names *names)
{
    for (int i = 0; i < names->places.count; i++) {
        const Place *place = &names->places.items[i];
        ParameterUse *use =
            &checker->drafts.items[place->layer].use.parameters.items[place->parameter];
        const int value = map_get(&checker->value_of_name, use->given);
        Place other;
        if (value >= 0)
            report_name(checker, use, checker->values.items[value].span);
        else if (find_whole(checker, names, use->given, &other))
            share_name(checker, use, &other);
        else
            map_set(&names->given, use->given, i);
    }
}

/* --- frozen parameters ----------------------------------------------------------------------- */

/* As in PyTorch: a parameter is frozen where one of the layers that share it is. */
static void freeze(Checker *checker)
{
    for (int i = 0; i < checker->drafts.count; i++) {
        const OperatorUse *use = &checker->drafts.items[i].use;
        for (int k = 0; use->frozen && k < use->parameters.count; k++) {
            ParameterUse *parameter = &use->parameters.items[k];
            parameter->frozen = true;
            if (parameter->owner >= 0 && !parameter->is_average)
                owner_of(checker, parameter)->frozen = true;
        }
    }
}

static void read_trainable(Checker *checker, Draft *draft)
{
    const Node *node = draft->word[WORD_TRAINABLE];
    bool trainable = true;
    if (node && !node->is_broken)
        read_boolean(checker, node, "'trainable'", &trainable);
    draft->use.frozen = !trainable;
}

void check_layer_parameters(Checker *checker)
{
    Names names = {.layers = {.arena = checker->arena}, .given = {.arena = checker->arena}};
    for (int i = 0; i < checker->drafts.count; i++) {
        Draft *draft = &checker->drafts.items[i];
        map_set(&names.layers, draft->use.name, i);
        name_parameters(checker, &names, i);
        read_trainable(checker, draft);
        if (draft->word[WORD_INIT] && draft->use.operator)
            read_layer_initials(checker, draft, draft->word[WORD_INIT]);
    }
    check_given_names(checker, &names);
    share(checker, &names);
    freeze(checker);
}
