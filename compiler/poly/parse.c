/* Line by line, as modules are read (ir/parse.c): each line belongs to the program and to the group
   that were begun last; a tree goes on while lines are indented further than its first word. */
#include "poly/parse.h"
#include "ir/reader.h"
#include "operators/limits.h"
#include <string.h>

static const int64_t most = INT64_C(1) << 52;

typedef struct PlanReader {
    Reader base;
    Plan *plan;
    ProgramPlan *program;
    Group *group;
    Loop *loop;   /* NULL: none */
    bool barrier; /* before the next group */
} PlanReader;

/* ---- Names ---- */

static int axis_named(PlanReader *r)
{
    Parser *p = &r->base.parser;
    const Token *token = parser_expect(p, TOKEN_NAME, "the name of an axis");
    if (token == NULL)
        return 0;
    for (int a = 0; a < r->group->axes.count; a++)
        if (string_equal(r->group->axes.items[a].name, token->text))
            return a;
    parser_error(p, token->span, "no axis of the group is called '%s'", token->text);
    return 0;
}

/* "S12", the name of a statement of the program; NULL after an error. */
static Statement *statement_named(PlanReader *r)
{
    Parser *p = &r->base.parser;
    const Token *token = parser_expect(p, TOKEN_NAME, "the name of a statement");
    if (token == NULL)
        return NULL;
    const Program *program = r->program->program;
    for (int i = 0; i < program->statements.count; i++) {
        Statement *s = program->statements.items[i];
        if (string_equal(token->text, arena_format(r->base.context->arena, "S%d", s->id)))
            return s;
    }
    parser_error(p, token->span, "no statement of '%s' is called '%s'", program->name, token->text);
    return NULL;
}

/* ---- Groups ---- */

static Axis read_axis(PlanReader *r)
{
    Parser *p = &r->base.parser;
    const Span span = parser_peek(p)->span;
    Axis axis = {.name = reader_name(&r->base, "the name of an axis"), .tile = 1};
    for (int a = 0; a < r->group->axes.count; a++)
        if (string_equal(r->group->axes.items[a].name, axis.name))
            parser_error(p, span, "two axes are called '%s'", axis.name);
    parser_expect_sign(p, ":", "and the extent of the axis");
    axis.extent = reader_integer(&r->base, 1, most);
    if (parser_take_sign(p, "/"))
        axis.tile = reader_integer(&r->base, 1, most);
    axis.parallel = parser_take_word(p, "parallel");
    axis.step = !axis.parallel && parser_take_word(p, "step");
    axis.shared = axis.parallel || axis.step || parser_take_word(p, "shared");
    if (axis.step && (r->group->axes.count > 0 || r->loop == NULL || axis.tile > 1))
        parser_error(p, span, "the axis of the steps is the first one of a group in a loop");
    return axis;
}

static void read_axes(PlanReader *r)
{
    Parser *p = &r->base.parser;
    if (r->group->axes.count > 0)
        parser_error(p, parser_peek(p)->span, "the group has its axes");
    while (!p->panic && parser_peek(p)->kind != TOKEN_END) {
        if (r->group->axes.count > 0)
            parser_expect_sign(p, ",", "between two axes");
        const Span span = parser_peek(p)->span;
        const Axis axis = read_axis(r);
        if (axis.shared && r->group->shared < r->group->axes.count)
            parser_error(p, span, "the shared axes come first");
        r->group->shared += axis.shared;
        LIST_PUSH(r->base.context->arena, &r->group->axes, axis);
    }
}

/* The axis of each index: they have the same extent. */
static void read_alignment(PlanReader *r, const Statement *s, int *axis)
{
    Parser *p = &r->base.parser;
    for (int i = 0; i < s->outer + s->reduced; i++) {
        if (i > 0)
            parser_expect_sign(p, ",", "and the axis of the next index");
        else if (!parser_take_word(p, "on"))
            parser_error(p, parser_peek(p)->span, "expected 'on' and the axes of the indices");
        const Span span = parser_peek(p)->span;
        axis[i] = axis_named(r);
        if (!p->panic && r->group->axes.items[axis[i]].extent != s->index[i]->extent)
            parser_error(p, span, "index '%s' has the extent %lld, its axis another",
                         s->index[i]->name, (long long)s->index[i]->extent);
    }
}

static void read_lanes(PlanReader *r, Member *member)
{
    Parser *p = &r->base.parser;
    if (!parser_take_word(p, "lanes"))
        return;
    const Span span = parser_peek(p)->span;
    member->lane = axis_named(r);
    member->lane_reduced = parser_take_word(p, "added");
    if (member->lane_reduced && !parser_take_word(p, "up"))
        parser_error(p, parser_peek(p)->span, "expected 'up'");
    if (!p->panic && (member->lane_reduced ? !member_has_reduced(member, member->lane)
                                           : !member_has_outer(member, member->lane)))
        parser_error(p, span, "S%d has no such lanes", member->statement->id);
}

static void read_member(PlanReader *r)
{
    Parser *p = &r->base.parser;
    Arena *arena = r->base.context->arena;
    Statement *s = statement_named(r);
    const Span span = parser_peek(p)->span;
    const char *result = reader_name(&r->base, "the statement's result");
    if (!p->panic && !string_equal(result, s->result->name))
        parser_error(p, span, "the result of S%d is '%s'", s->id, s->result->name);
    if (p->panic)
        return;
    Member member = {s, ARENA_ARRAY(arena, int, s->outer + s->reduced + 1), -1, false};
    read_alignment(r, s, member.axis);
    read_lanes(r, &member);
    LIST_PUSH(arena, &r->group->members, member);
}

static void read_tensors(PlanReader *r, Tensors *tensors)
{
    do {
        Tensor *tensor = reader_tensor(&r->base);
        LIST_PUSH(r->base.context->arena, tensors, tensor);
    } while (parser_take_sign(&r->base.parser, ","));
}

static void expect_word(Parser *p, const char *word)
{
    if (!parser_take_word(p, word))
        parser_error(p, parser_peek(p)->span, "expected '%s'", word);
}

/* "t:5 backward" */
static void read_loop(PlanReader *r)
{
    Parser *p = &r->base.parser;
    if (r->loop != NULL || r->barrier)
        parser_error(p, parser_peek(p)->span, "a loop begins in another, or behind a barrier");
    r->group = NULL;
    r->loop = ARENA_NEW(r->base.context->arena, Loop);
    r->loop->name = reader_name(&r->base, "the name of the steps");
    parser_expect_sign(p, ":", "and the number of the steps");
    r->loop->steps = reader_integer(&r->base, 1, most);
    r->loop->backward = parser_take_word(p, "backward");
}

static void read_loop_end(PlanReader *r)
{
    Parser *p = &r->base.parser;
    if (r->loop == NULL || r->barrier)
        parser_error(p, parser_peek(p)->span, "no loop ends here");
    r->group = NULL;
    r->loop = NULL;
}

/* "from step 1", "at step 0" */
static void read_steps(PlanReader *r)
{
    Parser *p = &r->base.parser;
    if (r->loop == NULL || !(parser_take_word(p, "from") || parser_take_word(p, "at")))
        return;
    expect_word(p, "step");
    r->group->first_step = reader_integer(&r->base, 0, r->loop->steps - 1);
}

static void read_group(PlanReader *r)
{
    Parser *p = &r->base.parser;
    r->group = ARENA_NEW(r->base.context->arena, Group);
    expect_word(p, "on");
    r->group->serial = parser_take_word(p, "one");
    if (!r->group->serial)
        expect_word(p, "all");
    expect_word(p, r->group->serial ? "thread" : "threads");
    r->group->barrier_before = r->barrier;
    r->group->loop = r->loop;
    r->barrier = false;
    read_steps(r);
    LIST_PUSH(r->base.context->arena, &r->program->groups, r->group);
}

/* ---- Lines ---- */

static void read_barrier(PlanReader *r)
{
    Parser *p = &r->base.parser;
    const Span span = parser_peek(p)->span;
    r->group = NULL;
    if (!parser_take_word(p, "loss"))
        r->barrier = true;
    else if (r->loop != NULL)
        parser_error(p, span, "nothing asks for the loss in a loop");
    else if (r->program != &r->plan->train || r->program->forward >= 0)
        parser_error(p, span, "training asks for the loss, once");
    else
        r->program->forward = r->program->groups.count;
}

static void read_program(PlanReader *r)
{
    Parser *p = &r->base.parser;
    const Span span = parser_peek(p)->span;
    const char *name = reader_name(&r->base, "train or eval");
    const bool train = string_equal(name, "train"), eval = string_equal(name, "eval");
    const Program *program = train ? r->base.module->train : r->base.module->eval;
    ProgramPlan *plan = train ? &r->plan->train : &r->plan->eval;
    if (!(train || eval) || program == NULL || plan->program != NULL) {
        parser_error(p, span, "the programs are train and eval, once each");
        return;
    }
    plan->program = program;
    plan->forward = -1;
    if (r->loop != NULL)
        parser_error(p, span, "a loop has no end");
    r->loop = NULL;
    r->program = plan;
    r->group = NULL;
    r->base.program = train ? r->base.module->train : r->base.module->eval;
}

static void read_end(PlanReader *r, bool arena)
{
    r->program = NULL;
    r->group = NULL;
    if (r->loop != NULL)
        parser_error(&r->base.parser, parser_peek(&r->base.parser)->span, "a loop has no end");
    if (arena) {
        r->plan->placed = true;
        r->plan->arena_bytes = (size_t)reader_integer(&r->base, 0, most);
    } else {
        r->plan->splits = (int)reader_integer(&r->base, 0, INT32_MAX);
    }
}

static bool at_statement(Parser *p)
{
    const Token *token = parser_peek(p);
    return token->kind == TOKEN_NAME && token->text[0] == 'S' && token->text[1] >= '0' &&
           token->text[1] <= '9';
}

static void read_line(PlanReader *r)
{
    Parser *p = &r->base.parser;
    if (parser_take_word(p, "plan"))
        read_program(r);
    else if (parser_at_word(p, "splits") || parser_at_word(p, "arena"))
        read_end(r, string_equal(parser_advance(p)->text, "arena"));
    else if (r->program != NULL && parser_take_word(p, "barrier"))
        read_barrier(r);
    else if (r->program != NULL && parser_take_word(p, "group"))
        read_group(r);
    else if (r->program != NULL && parser_take_word(p, "loop"))
        read_loop(r);
    else if (r->program != NULL && parser_take_word(p, "end"))
        read_loop_end(r);
    else if (r->group != NULL && parser_take_word(p, "axes"))
        read_axes(r);
    else if (r->group != NULL && parser_take_word(p, "registers"))
        read_tensors(r, &r->group->locals);
    else if (r->group != NULL && parser_take_word(p, "clears"))
        read_tensors(r, &r->group->cleared);
    else if (r->group != NULL && at_statement(p))
        read_member(r);
    else
        parser_error(p, parser_peek(p)->span, "expected a line of a plan");
    parser_expect_clause_end(p);
}

/* ---- The text ---- */

static int indent_of(const char *line)
{
    return (int)strspn(line, " ");
}

static const char *next_line(const char *line)
{
    line += strcspn(line, "\n");
    return line + (*line == '\n');
}

/* The tree below a line "schedule": what is indented further, less what its first line is. */
static const char *read_schedule(PlanReader *r, const char *text, int indent, int *line)
{
    Text tree = text_new(r->base.context->arena);
    const int own = indent_of(text);
    while (*text != '\0' && own > indent && indent_of(text) >= own) {
        const char *next = next_line(text);
        text_add_bytes(&tree, text + own, (size_t)(next - text - own));
        text = next;
        ++*line;
    }
    r->group->schedule = tree.data;
    return text;
}

static bool is_schedule(const PlanReader *r, const char *text)
{
    const char *word = text + indent_of(text);
    return r->group != NULL && string_starts(word, "schedule") && word[8] == '\n';
}

static const char *find_plan(const char *text, int *line)
{
    for (*line = 1; *text != '\0' && !string_starts(text, "plan "); ++*line)
        text = next_line(text);
    return text;
}

static int read_text(PlanReader *r, const Source *source)
{
    Arena *arena = r->base.context->arena;
    int line, errors = 0;
    const char *text = find_plan(source->text, &line);
    while (*text != '\0' && errors < NOTATION_MAX_ERRORS) {
        const char *next = next_line(text);
        const int indent = indent_of(text);
        if (is_schedule(r, text)) {
            line++;
            text = read_schedule(r, next, indent, &line);
            continue;
        }
        const char *own = arena_substring(arena, text, strcspn(text, "\n"));
        reader_begin_line(&r->base, source, own, line++);
        if (r->base.parser.tokens[0].kind != TOKEN_END)
            read_line(r);
        errors += r->base.parser.errors;
        text = next;
    }
    return errors;
}

static bool is_complete(const PlanReader *r, const Source *source)
{
    Diagnostics *diagnostics = r->base.context->diagnostics;
    const Span nowhere = {.source = source};
    const bool both = r->plan->train.program != NULL && r->plan->eval.program != NULL;
    if (!both)
        diagnose(diagnostics, nowhere, "the text has a plan of one program only");
    else if (r->plan->train.forward < 0)
        diagnose(diagnostics, nowhere, "the plan of train never asks for the loss");
    else if (r->barrier)
        diagnose(diagnostics, nowhere, "a barrier stands behind the last group");
    return both && r->plan->train.forward >= 0 && !r->barrier;
}

Plan *plan_parse(Context *context, const Source *source, Module *module)
{
    int line;
    PlanReader reader = {.base = {.context = context, .module = module},
                         .plan = ARENA_NEW(context->arena, Plan)};
    if (*find_plan(source->text, &line) == '\0' || read_text(&reader, source) > 0 ||
        !is_complete(&reader, source))
        return NULL;
    reader.plan->eval.forward = reader.plan->eval.groups.count;
    return reader.plan;
}
