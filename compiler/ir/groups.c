#include "ir/groups.h"
#include "frontend/pattern.h"

typedef LIST(const char *) Names;

/* ---- What a group asks for ---- */

static bool has_name(const Tensor *parameter, const char *pattern)
{
    bool found = pattern_matches(pattern, parameter->name);
    for (int i = 0; i < parameter->also.count; i++)
        found |= pattern_matches(pattern, parameter->also.items[i]);
    return found;
}

static bool has_operator(const Tensor *parameter, const char *name)
{
    return string_equal(parameter->origin.operator, name);
}

static bool fits(const ParameterGroup *group, const Tensor *parameter)
{
    bool name = group->patterns.count == 0, rank = group->ranks.count == 0;
    bool layer = group->operators.count == 0;
    for (int i = 0; i < group->patterns.count; i++)
        name |= has_name(parameter, group->patterns.items[i].text);
    for (int i = 0; i < group->ranks.count; i++)
        rank |= parameter->rank == group->ranks.items[i];
    for (int i = 0; i < group->operators.count; i++)
        layer |= has_operator(parameter, group->operators.items[i].text);
    return name && rank && layer;
}

const ParameterGroup *groups_find(const Model *model, const Tensor *parameter)
{
    for (int i = 0; i < model->groups.count; i++)
        if (fits(&model->groups.items[i], parameter))
            return &model->groups.items[i];
    return NULL;
}

const char *groups_scalar(Arena *arena, const ParameterGroup *group, const char *attribute)
{
    bool is_own = group != NULL && group->is_other;
    for (int i = 0; group != NULL && i < group->own; i++)
        is_own |= string_equal(group->use.settings.items[i].name, attribute);
    return is_own ? arena_format(arena, "%s.%s", group->name, attribute) : attribute;
}

/* ---- Checks ---- */

typedef struct Check {
    Context *context;
    const Module *module;
    const Model *model;
} Check;

static Names names_of_parameters(const Check *check)
{
    Names names = {0};
    for (int i = 0; i < check->module->tensors.count; i++) {
        const Tensor *t = check->module->tensors.items[i];
        if (t->role != ROLE_PARAMETER)
            continue;
        LIST_PUSH(check->context->arena, &names, t->name);
        for (int k = 0; k < t->also.count; k++)
            LIST_PUSH(check->context->arena, &names, t->also.items[k]);
    }
    return names;
}

static void check_pattern(const Check *check, const Word *pattern)
{
    const Names names = names_of_parameters(check);
    for (int i = 0; i < names.count; i++)
        if (pattern_matches(pattern->text, names.items[i]))
            return;
    Arena *arena = check->context->arena;
    const char *nearest = nearest_pattern(arena, pattern->text, names.items, names.count);
    diagnose(check->context->diagnostics, pattern->span, "no parameter has the name '%s'%s",
             pattern->text, did_you_mean(arena, nearest));
}

static void check_operator(const Check *check, const Word *word)
{
    Names names = {0};
    for (int i = 0; i < check->module->tensors.count; i++) {
        const Tensor *t = check->module->tensors.items[i];
        if (t->role != ROLE_PARAMETER || t->origin.operator== NULL)
            continue;
        if (has_operator(t, word->text))
            return;
        LIST_PUSH(check->context->arena, &names, t->origin.operator);
    }
    const char *nearest = nearest_name(word->text, names.items, names.count);
    diagnose(check->context->diagnostics, word->span, "no layer with parameters is a '%s'%s",
             word->text, did_you_mean(check->context->arena, nearest));
}

static void check_rank(const Check *check, const ParameterGroup *group, int64_t rank)
{
    for (int i = 0; i < check->module->tensors.count; i++)
        if (check->module->tensors.items[i]->role == ROLE_PARAMETER &&
            check->module->tensors.items[i]->rank == rank)
            return;
    diagnose(check->context->diagnostics, group->ranks_span, "no parameter has %lld dimensions",
             (long long)rank);
}

static void check_members(const Check *check, const ParameterGroup *group)
{
    const ParameterGroup *other = NULL;
    for (int i = 0; i < check->module->tensors.count; i++) {
        const Tensor *t = check->module->tensors.items[i];
        if (t->role != ROLE_PARAMETER || !fits(group, t))
            continue;
        other = groups_find(check->model, t);
        if (other == group)
            return;
    }
    diagnose(check->context->diagnostics, group->span,
             other == NULL ? "no parameter is all that this group asks for"
                           : "all parameters of this group are in groups above");
    if (other != NULL)
        diagnose_note(check->context->diagnostics, other->span, "as in this one");
}

void groups_check(Context *context, const Module *module, const Model *model)
{
    const Check check = {context, module, model};
    for (int i = 0; i < model->groups.count; i++) {
        const ParameterGroup *group = &model->groups.items[i];
        const int errors = diagnostics_errors(context->diagnostics);
        for (int k = 0; k < group->patterns.count; k++)
            check_pattern(&check, &group->patterns.items[k]);
        for (int k = 0; k < group->operators.count; k++)
            check_operator(&check, &group->operators.items[k]);
        for (int k = 0; k < group->ranks.count; k++)
            check_rank(&check, group, group->ranks.items[k]);
        if (diagnostics_errors(context->diagnostics) == errors)
            check_members(&check, group);
    }
}
