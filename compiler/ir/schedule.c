/* A part of a schedule is an entry over numbers, lowered like any other; which part holds is a
   select on the time. */
#include "ir/schedule.h"
#include "ir/lower.h"
#include <string.h>

static Arena *arena_of(const Scheduling *s)
{
    return s->context->arena;
}

static Origin origin_of(const Scheduling *s)
{
    return (Origin){s->schedule->span.line, "schedule", NULL};
}

static Tensor *new_number(Scheduling *s, const char *name, const Expr *value)
{
    Tensor *t =
        tensor_new(s->module, s->program, name, DTYPE_F64, ROLE_VALUE, 0, NULL, origin_of(s));
    statement_pointwise(s->module, s->program, t, NULL, value, origin_of(s));
    return t;
}

static const Expr *number_of_run(Scheduling *s, const char *name)
{
    return expr_read(arena_of(s), lower_scalar(s->module, name, 0, origin_of(s)), NULL);
}

/* ---- Time ---- */

/* How many steps or whole epochs are done. */
static const Expr *time_done(Scheduling *s, bool steps)
{
    Arena *arena = arena_of(s);
    const Expr *time = number_of_run(s, steps ? "step" : "epoch");
    if (steps) /* the number of the step at hand, from 1 on */
        return expr_binary(arena, FUNCTION_SUB, time, expr_number(arena, 1));
    return expr_apply(arena, function_find("floor"), 1, (const Expr *[]){time});
}

static const Expr *minus(Scheduling *s, const Expr *time, int64_t milestone)
{
    if (milestone == 0)
        return time;
    return expr_binary(arena_of(s), FUNCTION_SUB, time,
                       expr_number(arena_of(s), (double)milestone));
}

/* What an operand of a part stands for; NULL: nothing. Time that its milestone counts begins there.
 */
static const Expr *operand_value(Scheduling *s, const char *name, int64_t milestone)
{
    const bool steps = s->schedule->per_step;
    if (string_equal(name, "t"))
        return minus(s, time_done(s, steps), milestone);
    if (string_equal(name, "step"))
        return minus(s, time_done(s, true), steps ? milestone : 0);
    if (string_equal(name, "epoch"))
        return minus(s, time_done(s, false), steps ? 0 : milestone);
    if (string_equal(name, "total"))
        return minus(s, number_of_run(s, steps ? "steps" : "epochs"), milestone);
    return string_equal(name, "reductions") ? number_of_run(s, name) : NULL;
}

/* ---- Parts ---- */

Instance *schedule_instance(Context *context, const OperatorUse *part)
{
    LayerShape number[NOTATION_MAX_PARTS] = {{.rank = 0}};
    Span from[NOTATION_MAX_PARTS] = {{0}};
    int operands = 0;
    for (int i = 0; i < part->operator->tensors.count; i++)
        operands += part->operator->tensors.items[i].kind == TENSOR_OPERAND;
    return instance_new(context, part, operands, number, from);
}

static void bind_operands(Scheduling *s, Instance *part, Tensor *lr, const char *label,
                          int64_t milestone)
{
    for (int i = 0; i < part->tensors.count; i++) {
        BoundTensor *bound = &part->tensors.items[i];
        const char *name = bound->declaration->name;
        if (bound->declaration->kind == TENSOR_CONSTANT && bound->present)
            lower_array(s->module, part, bound);
        if (bound->declaration->kind != TENSOR_OPERAND)
            continue;
        const Expr *value = operand_value(s, name, milestone);
        bound->tensor = value == NULL
                            ? lr
                            : new_number(s, arena_format(arena_of(s), "%s.%s", label, name), value);
    }
}

/* The results of a part for one learning rate; NULL after an error. */
static const Instance *lower_part(Scheduling *s, int at, Tensor *lr)
{
    const OperatorUse *use = &s->schedule->parts.items[at];
    const bool follows = at > 0 && !s->schedule->chained;
    const int64_t milestone = follows ? s->schedule->milestones.items[at - 1] : 0;
    Instance *part = schedule_instance(s->context, use);
    int streams = 0;
    if (part->failed)
        return NULL;
    Lowering lowering = {.context = s->context,
                         .module = s->module,
                         .program = s->program,
                         .instance = part,
                         .label = arena_format(arena_of(s), "%s.%s", lr->name, use->label),
                         .origin = origin_of(s),
                         .mode = MODE_TRAIN,
                         .streams = &streams,
                         .precise = true};
    bind_operands(s, part, lr, lowering.label, milestone);
    lower_definitions(&lowering);
    return part->failed ? NULL : part;
}

/* "betas.0" is "betas_0" as the name of a result. */
static bool names_scalar(const char *result, const char *scalar)
{
    for (; *result && (*result == *scalar || (*result == '_' && *scalar == '.')); result++)
        scalar++;
    return *result == *scalar;
}

/* The value that a part gives a scalar, or NULL: it leaves it as it is. */
static Tensor *result_for(const Instance *part, const char *scalar)
{
    const bool is_rate = string_equal(scalar, "lr");
    for (int i = 0; i < part->tensors.count; i++) {
        const BoundTensor *bound = &part->tensors.items[i];
        if (bound->declaration->kind != TENSOR_RESULT)
            continue;
        if (is_rate || (bound->present && names_scalar(bound->declaration->name, scalar)))
            return bound->tensor;
    }
    return NULL;
}

/* The parts' values, the one that holds at the time; NULL where no part changes the scalar. */
static const Expr *choose_part(Scheduling *s, const Instance *const *part, Tensor *number,
                               const char *scalar)
{
    Arena *arena = arena_of(s);
    const Expr *chosen = NULL;
    bool changes = false;
    for (int i = s->schedule->parts.count - 1; i >= 0; i--) {
        Tensor *result = result_for(part[i], scalar);
        const Expr *value = expr_read(arena, result != NULL ? result : number, NULL);
        if (s->schedule->chained && result == NULL)
            continue;
        changes |= result != NULL;
        if (chosen == NULL) {
            chosen = value;
            continue;
        }
        if (s->schedule->chained) /* the last one that changes it */
            break;
        const double milestone = (double)s->schedule->milestones.items[i];
        const Expr *before = expr_binary(arena, FUNCTION_LT, time_done(s, s->schedule->per_step),
                                         expr_number(arena, milestone));
        chosen = expr_select(arena, before, value, chosen);
    }
    return changes ? chosen : NULL;
}

/* ---- Scalars ---- */

static Tensor *find_done(const Scheduling *s, const Tensor *number)
{
    for (int i = 0; i < s->done.count; i++)
        if (s->done.items[i].number == number)
            return s->done.items[i].value;
    return NULL;
}

static Tensor *rate_of(const Instance *optimizer)
{
    for (int i = 0; i < optimizer->attributes.count; i++)
        if (string_equal(optimizer->attributes.items[i].attribute->name, "lr"))
            return optimizer->attributes.items[i].scalar[0];
    return NULL;
}

static void schedule_scalar(Scheduling *s, const Instance *const *part, BoundAttribute *bound,
                            int k)
{
    Tensor *number = bound->scalar[k];
    const char *name = bound->attribute->name;
    if (bound->attribute->count > 1)
        name = arena_format(arena_of(s), "%s.%d", name, k);
    const Expr *value = choose_part(s, part, number, name);
    if (value == NULL)
        return;
    Tensor *scheduled =
        new_number(s, arena_format(arena_of(s), "%s.scheduled", number->name), value);
    scheduled->schedule_of = number;
    LIST_PUSH(arena_of(s), &s->done, ((Scheduled){number, scheduled}));
}

static bool lower_parts(Scheduling *s, Tensor *lr, const Instance **part)
{
    for (int i = 0; i < s->schedule->parts.count; i++) {
        part[i] = lower_part(s, i, lr);
        if (part[i] == NULL)
            return false;
        if (s->schedule->chained)
            lr = result_for(part[i], "lr");
    }
    return true;
}

void schedule_scalars(Scheduling *s, Instance *optimizer)
{
    Tensor *lr = rate_of(optimizer);
    const int count = s->schedule->parts.count;
    if (lr == NULL || count == 0)
        return;
    const Instance **part = ARENA_ARRAY(arena_of(s), const Instance *, count);
    const bool known = find_done(s, lr) != NULL;
    if (!known && !lower_parts(s, lr, part))
        return;
    for (int i = 0; i < optimizer->attributes.count; i++) {
        BoundAttribute *bound = &optimizer->attributes.items[i];
        for (int k = 0; k < bound->attribute->count && bound->scalar[k] != NULL; k++) {
            if (!known)
                schedule_scalar(s, part, bound, k);
            Tensor *value = find_done(s, bound->scalar[k]);
            if (value != NULL)
                bound->scalar[k] = value;
        }
    }
}

/* ---- Formulas ---- */

/* Its entry multiplies a learning rate, which is 1 here. */
Tensor *schedule_formula(Context *context, Module *module, const OperatorUse *formula)
{
    Schedule schedule = {.span = formula->span, .per_step = true};
    LIST_PUSH(context->arena, &schedule.parts, *formula);
    Scheduling s = {
        .context = context, .module = module, .program = module->train, .schedule = &schedule};
    Tensor *one = new_number(&s, formula->label, expr_number(arena_of(&s), 1));
    const Instance *part = lower_part(&s, 0, one);
    return part == NULL ? NULL : result_for(part, "lr");
}

/* ---- What has no effect ---- */

static void mark_read(void *user, const Expr *read)
{
    ((bool *)user)[read->tensor->id] = true;
}

/* By tensor id: what the updates are computed from. */
static const bool *needed_by_updates(const Scheduling *s)
{
    bool *needed = ARENA_ARRAY(arena_of(s), bool, s->module->ids);
    for (int i = s->program->statements.count - 1; i >= 0; i--) {
        const Statement *statement = s->program->statements.items[i];
        if (statement->result->role == ROLE_UPDATE || needed[statement->result->id])
            expr_reads(statement->value, mark_read, needed);
    }
    return needed;
}

/* Whether a number that the result changes is read. */
static bool has_effect(const Scheduling *s, const bool *needed, const char *result)
{
    for (int i = 0; i < s->done.count; i++) {
        const char *name = s->done.items[i].number->name;
        if (names_scalar(result, name) && needed[s->done.items[i].value->id])
            return true;
    }
    return false;
}

static void check_part(const Scheduling *s, const bool *needed, const OperatorUse *part,
                       const OperatorUse *optimizer)
{
    const Instance *instance = schedule_instance(s->context, part);
    const BoundTensor *useless = NULL;
    bool first = true;
    for (int i = 0; i < instance->tensors.count; i++) {
        const BoundTensor *bound = &instance->tensors.items[i];
        if (bound->declaration->kind != TENSOR_RESULT)
            continue;
        if (!first && bound->present) {
            if (has_effect(s, needed, bound->declaration->name))
                return;
            if (useless == NULL)
                useless = bound;
        }
        first = false;
    }
    if (useless == NULL)
        return;
    Text condition = text_new(arena_of(s));
    if (useless->declaration->present != NULL)
        notation_print_term(&condition, useless->declaration->present);
    diagnose(s->context->diagnostics, part->span, "'%s' changes the %s, and this '%s' has none",
             part->name, useless->declaration->name, optimizer->name);
    diagnose_hint(s->context->diagnostics, "give the optimizer a %s, or %s: false to '%s'",
                  useless->declaration->name, condition.data, part->name);
}

void schedule_check(const Scheduling *s, const OperatorUse *optimizer)
{
    const bool *needed = needed_by_updates(s);
    for (int i = 0; i < s->schedule->parts.count && s->done.count > 0; i++)
        check_part(s, needed, &s->schedule->parts.items[i], optimizer);
}

/* ---- Plateaus ---- */

static const BoundAttribute *attribute_of(const Instance *part, const char *name)
{
    int k;
    const BoundAttribute *found = instance_attribute(part, name, &k);
    if (found == NULL)
        FAULT("'%s' counts reductions and has no '%s'", part->operator->name, name);
    return found;
}

static bool reads_operand(const OperatorUse *part, const char *name)
{
    for (int i = 0; i < part->operator->tensors.count; i++)
        if (string_equal(part->operator->tensors.items[i].name, name))
            return true;
    return false;
}

Watch schedule_watch(Context *context, const Schedule *schedule)
{
    for (int i = 0; i < schedule->parts.count; i++) {
        if (!reads_operand(&schedule->parts.items[i], "reductions"))
            continue;
        const Instance *part = schedule_instance(context, &schedule->parts.items[i]);
        return (Watch){.monitor = attribute_of(part, "monitor")->string,
                       .maximize = string_equal(attribute_of(part, "mode")->string, "max"),
                       .relative =
                           string_equal(attribute_of(part, "threshold_mode")->string, "rel"),
                       .threshold = attribute_of(part, "threshold")->number[0],
                       .patience = (int64_t)attribute_of(part, "patience")->number[0],
                       .cooldown = (int64_t)attribute_of(part, "cooldown")->number[0]};
    }
    return (Watch){.monitor = NULL};
}
