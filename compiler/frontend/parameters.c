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
    /* `bias: false` says that there is none. */
    if (attribute && !(is_word(value) && strchr(value->text, '.')))
        return false;
    if (is_word(value)) {
        draft->shared[found] = value;
        return true;
    }
    diagnose(checker->diagnostics, value->span, "'%s' takes the name of a parameter, not %s",
             key->text, node_described(checker, value));
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

static const char *whole_name(Checker *checker, const OperatorUse *use, const char *parameter)
{
    return arena_format(checker->arena, "%s.%s", use->name, parameter);
}

NameList parameter_names(Checker *checker)
{
    NameList names = {0};
    for (int i = 0; i < checker->drafts.count; i++) {
        const OperatorUse *use = &checker->drafts.items[i].use;
        for (int k = 0; k < use->parameters.count; k++) {
            const char *name = whole_name(checker, use, use->parameters.items[k].name);
            LIST_PUSH(checker->arena, &names, name);
        }
    }
    return names;
}

/* "a.b.weight" is "weight" of "a.b", or "b.weight" of "a". */
static bool find_whole(Checker *checker, const Map *layers, const char *name, Place *place)
{
    for (size_t length = strlen(name); length-- > 0;) {
        if (name[length] != '.')
            continue;
        place->layer = map_get(layers, arena_substring(checker->arena, name, length));
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
static bool find_shared(Checker *checker, const Map *layers, const OperatorUse *use,
                        const char *name, Place *place)
{
    for (size_t length = strlen(use->name); length-- > 0;)
        if (use->name[length] == '.' &&
            find_whole(checker, layers,
                       arena_format(checker->arena, "%.*s.%s", (int)length, use->name, name),
                       place))
            return true;
    return find_whole(checker, layers, name, place);
}

static void report_unknown(Checker *checker, const Node *node)
{
    const NameList names = parameter_names(checker);
    const char *nearest = nearest_pattern(checker->arena, node->text, names.items, names.count);
    diagnose(checker->diagnostics, node->span, "unknown parameter '%s'%s", node->text,
             nearest ? arena_format(checker->arena, "; did you mean '%s'?", nearest) : "");
    if (!nearest)
        diagnose_hint(checker->diagnostics,
                      "a parameter has the name of its layer before its own: conv1.weight");
}

/* Fills in the owner, which may share its parameter itself. */
static void connect(Checker *checker, const Map *layers, int layer, int parameter)
{
    const Draft *draft = &checker->drafts.items[layer];
    const Node *node = draft->shared[parameter];
    ParameterUse *use = &draft->use.parameters.items[parameter];
    Place place;
    if (!find_shared(checker, layers, &draft->use, node->text, &place)) {
        report_unknown(checker, node);
    } else if (place.layer == layer && place.parameter == parameter) {
        diagnose(checker->diagnostics, node->span, "'%s' is this parameter itself", node->text);
    } else {
        use->owner = place.layer;
        use->shared = checker->drafts.items[place.layer].use.parameters.items[place.parameter].name;
        use->span = node->span;
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
    for (int steps = 0; last->owner >= 0; steps++) {
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
    return true;
}

static void share(Checker *checker, const Map *layers)
{
    for (int i = 0; i < checker->drafts.count; i++)
        for (int k = 0; k < checker->drafts.items[i].use.parameters.count; k++)
            if (checker->drafts.items[i].shared[k])
                connect(checker, layers, i, k);
    for (int i = 0; i < checker->drafts.count; i++)
        for (int k = 0; k < checker->drafts.items[i].use.parameters.count; k++) {
            ParameterUse *use = &checker->drafts.items[i].use.parameters.items[k];
            if (use->owner >= 0 && settle(checker, use) && use->initial) {
                diagnose(checker->diagnostics, use->initial->span,
                         "'%s' has no initial values of its own", use->name);
                diagnose_note(checker->diagnostics, use->span, "it is shared here");
            }
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
            if (parameter->owner >= 0)
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
    Map layers = {.arena = checker->arena};
    for (int i = 0; i < checker->drafts.count; i++) {
        Draft *draft = &checker->drafts.items[i];
        map_set(&layers, draft->use.name, i);
        read_trainable(checker, draft);
        if (draft->word[WORD_INIT] && draft->use.operator)
            read_layer_initials(checker, draft, draft->word[WORD_INIT]);
    }
    share(checker, &layers);
    freeze(checker);
}
