/* Line by line: the module, its tensors, then each program with its tensors, statements and
   results. Nothing is used before it is declared, so that one pass is enough. */
#include "ir/parse.h"
#include "ir/reader.h"
#include "operators/limits.h"
#include <math.h>
#include <string.h>

enum {
    MAX_NAME = 1000,   /* a parameter's value in an optimizer has a name of many parts */
    MAX_NESTING = 400, /* of what the parser reads by recursion */
    MAX_HEIGHT = 4000  /* of an expression's tree: a tensor with many readers has a long sum */
};

static const int64_t most = INT64_C(1) << 52;

/* ---- Pieces of lines ---- */

int64_t reader_integer(Reader *reader, int64_t least, int64_t greatest)
{
    Parser *p = &reader->parser;
    const bool negative = parser_take_sign(p, "-");
    const Token *token = parser_expect(p, TOKEN_NUMBER, "an integer");
    const double number = token == NULL ? (double)least : negative ? -token->number : token->number;
    if (number == rint(number) && number >= (double)least && number <= (double)greatest)
        return (int64_t)number;
    parser_error(p, token->span, "expected an integer from %lld to %lld", (long long)least,
                 (long long)greatest);
    return least;
}

double reader_number(Reader *reader)
{
    double value = 0;
    const Term *term = parser_expression(&reader->parser);
    return !reader->parser.panic && reader_constant(reader, term, &value) ? value : 0;
}

const char *reader_name(Reader *reader, const char *what)
{
    const Token *token = parser_expect(&reader->parser, TOKEN_NAME, what);
    return token == NULL ? "" : token->text;
}

Origin reader_origin(Reader *reader)
{
    Parser *p = &reader->parser;
    Origin origin = {0, NULL, NULL};
    if (!parser_take_sign(p, "@"))
        return origin;
    origin.line = (int)reader_integer(reader, 0, INT32_MAX);
    if (!parser_take_sign(p, "-"))
        origin.layer = reader_name(reader, "the label of a layer, or '-'");
    if (parser_peek(p)->kind == TOKEN_NAME)
        origin.operator= parser_advance(p)->text;
    return origin;
}

Tensor *reader_tensor(Reader *reader)
{
    const Token *token = parser_expect(&reader->parser, TOKEN_NAME, "the name of a tensor");
    if (token == NULL)
        return NULL;
    Tensor *tensor = program_tensor(reader->module, reader->program, token->text);
    if (tensor == NULL)
        parser_error(&reader->parser, token->span, "no tensor is called '%s'", token->text);
    return tensor;
}

static int hexadecimal(char c)
{
    const char *digits = "0123456789abcdef", *at = c == 0 ? NULL : strchr(digits, c);
    return at == NULL ? -1 : (int)(at - digits);
}

/* "\22" is the byte 0x22. */
static const char *read_string(Reader *r, const char *what)
{
    const Token *token = parser_expect(&r->parser, TOKEN_STRING, what);
    Text text = text_new(r->context->arena);
    for (const char *c = token == NULL ? "" : token->text; *c; c++) {
        char byte = *c;
        if (byte == '\\') {
            const int high = hexadecimal(c[1]), low = high < 0 ? -1 : hexadecimal(c[2]);
            byte = (char)(16 * high + low);
            if (low < 0 || byte == 0) {
                parser_error(&r->parser, token->span, "expected two digits after a backslash");
                break;
            }
            c += 2;
        }
        text_add_bytes(&text, &byte, 1);
    }
    return text.data;
}

/* ---- Tensors ---- */

static const char *const role_names[] = {"input", "scalar",   "parameter", "buffer",
                                         "state", "constant", "value",     "update"};

static int role_at(Reader *r)
{
    for (int i = ROLE_INPUT; i <= ROLE_UPDATE; i++)
        if (parser_at_word(&r->parser, role_names[i]))
            return i;
    return -1;
}

static int read_shape(Reader *r, int64_t *extent)
{
    Parser *p = &r->parser;
    int rank = 0;
    double elements = 1;
    parser_expect_sign(p, "[", "before the shape");
    while (!p->panic && !parser_at_sign(p, "]")) {
        if (rank > 0)
            parser_expect_sign(p, ",", "between two extents");
        if (rank == TENSOR_MAX_RANK)
            parser_error(p, parser_peek(p)->span, "a tensor has at most %d dimensions",
                         TENSOR_MAX_RANK);
        else
            elements *= (double)(extent[rank++] = reader_integer(r, 1, most));
    }
    if (elements > (double)most)
        parser_error(p, parser_peek(p)->span, "a tensor has at most 2^52 elements");
    parser_expect_sign(p, "]", "after the shape");
    return rank;
}

static void read_distribution(Reader *r, Tensor *t, Distribution distribution)
{
    Parser *p = &r->parser;
    parser_advance(p);
    t->initial = distribution;
    double *const number[] = {&t->initial_a, &t->initial_b, &t->initial_low, &t->initial_high};
    parser_expect_sign(p, "(", "before the numbers");
    for (int i = 0; i < distribution_numbers(distribution); i++) {
        if (i > 0)
            parser_expect_sign(p, ",", i == 1 ? "and a second number" : "and a further number");
        *number[i] = reader_number(r);
    }
    parser_expect_sign(p, ")", "after the numbers");
}

static void read_elements(Reader *r, Tensor *t)
{
    LIST(double) numbers = {0};
    do {
        const double number = reader_number(r);
        LIST_PUSH(r->context->arena, &numbers, number);
    } while (parser_take_sign(&r->parser, ","));
    if (numbers.count != tensor_elements(t))
        parser_error(&r->parser, parser_peek(&r->parser)->span, "%d numbers for %lld elements",
                     numbers.count, (long long)tensor_elements(t));
    t->constant = numbers.items;
}

static void read_initial(Reader *r, Tensor *t)
{
    Parser *p = &r->parser;
    if (t->role == ROLE_INPUT || t->role == ROLE_VALUE || t->role == ROLE_UPDATE)
        return;
    parser_expect_sign(p, "=", "before the initial value");
    if (t->role == ROLE_CONSTANT)
        read_elements(r, t);
    else if (t->role == ROLE_SCALAR)
        t->value = reader_number(r);
    else if (parser_at_word(p, "uniform"))
        read_distribution(r, t, INITIAL_UNIFORM);
    else if (parser_at_word(p, "normal"))
        read_distribution(r, t, INITIAL_NORMAL);
    else if (parser_at_word(p, "trunc_normal"))
        read_distribution(r, t, INITIAL_TRUNCATED);
    else if (parser_at_word(p, "orthogonal"))
        read_distribution(r, t, INITIAL_ORTHOGONAL);
    else
        t->initial_a = reader_number(r);
}

/* "d2": a dimension of the tensor. */
static bool at_dimension(Reader *r, const Tensor *t)
{
    const Token *token = parser_peek(&r->parser);
    return token->kind == TOKEN_NAME && !token->quoted && token->text[0] == 'd' &&
           token->text[1] >= '0' && token->text[1] < '0' + t->rank && token->text[2] == 0;
}

static int read_dimension(Reader *r, const Tensor *t)
{
    if (at_dimension(r, t))
        return parser_advance(&r->parser)->text[1] - '0';
    parser_error(&r->parser, parser_peek(&r->parser)->span, "expected a dimension, such as d0");
    return 0;
}

/* d1+1/4%2*16 */
static LayoutDigit read_digit(Reader *r, const Tensor *t)
{
    Parser *p = &r->parser;
    LayoutDigit digit = {.dim = read_dimension(r, t), .divisor = 1};
    if (parser_take_sign(p, "+"))
        digit.shift = reader_integer(r, -most, most);
    if (parser_take_sign(p, "/"))
        digit.divisor = reader_integer(r, 1, most);
    parser_expect_sign(p, "%", "and the modulus of the digit");
    digit.modulus = reader_integer(r, 1, most);
    parser_expect_sign(p, "*", "and the stride of the digit");
    digit.stride = reader_integer(r, 0, most);
    return digit;
}

static const Layout *read_layout(Reader *r, const Tensor *t)
{
    Parser *p = &r->parser;
    Layout *layout = ARENA_NEW(r->context->arena, Layout);
    while (layout->count < 2 * TENSOR_MAX_RANK && at_dimension(r, t))
        layout->digit[layout->count++] = read_digit(r, t);
    while (parser_take_word(p, "halo")) {
        const int dim = read_dimension(r, t);
        layout->halo_before[dim] = reader_integer(r, 0, most);
        layout->halo_after[dim] = reader_integer(r, 0, most);
    }
    if (!parser_take_word(p, "of"))
        parser_error(p, parser_peek(p)->span, "expected 'of' and the number of elements");
    layout->elements = reader_integer(r, 1, most);
    layout->clean = parser_take_word(p, "clean");
    return layout;
}

static void read_further_name(Reader *r, Tensor *t)
{
    const char *name = reader_name(r, "a further name of the parameter");
    LIST_PUSH(r->context->arena, &t->also, name);
}

/* "gradient of weight" */
static void read_relation(Reader *r, const char *word, Tensor **of)
{
    if (!parser_take_word(&r->parser, word))
        return;
    if (!parser_take_word(&r->parser, "of"))
        parser_error(&r->parser, parser_peek(&r->parser)->span, "expected 'of' and a tensor");
    *of = reader_tensor(r);
}

static void read_properties(Reader *r, Tensor *t)
{
    Parser *p = &r->parser;
    if (t->role == ROLE_PARAMETER && parser_take_word(p, "frozen"))
        t->trainable = false;
    while ((t->role == ROLE_PARAMETER || t->role == ROLE_SCALAR) && parser_take_word(p, "also"))
        read_further_name(r, t);
    if (parser_take_word(p, "classes"))
        t->classes = reader_integer(r, 1, most);
    if (parser_take_word(p, "ignored"))
        t->ignored = reader_integer(r, INT32_MIN, INT32_MAX);
    if (parser_take_word(p, "mixes"))
        t->mixes = reader_tensor(r);
    if (parser_take_word(p, "replaces"))
        t->replaces = reader_tensor(r);
    read_relation(r, "gradient", &t->gradient_of);
    read_relation(r, "average", &t->average_of);
    read_relation(r, "schedule", &t->schedule_of);
    t->late = parser_take_word(p, "late");
    t->stepwise = parser_take_word(p, "stepwise");
    if (parser_take_word(p, "layout"))
        t->layout = read_layout(r, t);
    if (parser_take_word(p, "at"))
        t->offset = reader_integer(r, 0, most);
    t->origin = reader_origin(r);
}

static void read_tensor(Reader *r, Role role)
{
    Parser *p = &r->parser;
    const Span span = parser_advance(p)->span;
    const bool computed = role == ROLE_VALUE || role == ROLE_UPDATE;
    if (computed != (r->program != NULL))
        parser_error(p, span, computed ? "a %s belongs to a program" : "a %s belongs to the module",
                     role_names[role]);
    const Span name_span = parser_peek(p)->span;
    const char *name = reader_name(r, "the name of a tensor");
    if (!p->panic && program_tensor(r->module, r->program, name) != NULL)
        parser_error(p, name_span, "two tensors are called '%s'", name);
    parser_expect_sign(p, ":", "and a type");
    const Span type_span = parser_peek(p)->span;
    const char *type = reader_name(r, "a type");
    Dtype dtype = DTYPE_F32;
    if (!dtype_parse(type, &dtype))
        parser_error(p, type_span, "'%s' is no type", type);
    int64_t extent[TENSOR_MAX_RANK];
    const int rank = read_shape(r, extent);
    if (p->panic)
        return;
    Tensor *t =
        tensor_new(r->module, r->program, name, dtype, role, rank, extent, (Origin){0, NULL, NULL});
    read_initial(r, t);
    read_properties(r, t);
}

/* ---- The module and its programs ---- */

static void read_module(Reader *r)
{
    Module *module = r->module;
    parser_advance(&r->parser);
    module->name = reader_name(r, "the module's name");
    if (parser_take_word(&r->parser, "source")) {
        Source *description = ARENA_NEW(module->arena, Source);
        module->source = read_string(r, "a path in quotes");
        *description = (Source){module->source, "", 0}; /* messages tell its lines */
        module->description = description;
    }
    if (parser_take_word(&r->parser, "batch"))
        module->batch = reader_integer(r, 0, most);
    if (parser_take_word(&r->parser, "hash")) {
        const Span span = parser_peek(&r->parser)->span;
        const char *hash = read_string(r, "a hash in quotes");
        for (; hexadecimal(*hash) >= 0; hash++)
            module->hash = module->hash << 4 | (uint64_t)hexadecimal(*hash);
        if (*hash)
            parser_error(&r->parser, span, "a hash has hexadecimal digits");
    }
    module->in_double = parser_take_word(&r->parser, "doubles");
    module->narrow = parser_take_word(&r->parser, "narrow");
    module->couples_batch = parser_take_word(&r->parser, "couples");
    module->couples_evaluation = parser_take_word(&r->parser, "everywhere");
}

static void begin_program(Reader *r, const char *name)
{
    r->program = ARENA_NEW(r->context->arena, Program);
    r->program->name = name;
    r->program->forward = -1;
}

static void read_program(Reader *r)
{
    Parser *p = &r->parser;
    parser_advance(p);
    const Span span = parser_peek(p)->span;
    if (parser_take_word(p, "value")) {
        begin_program(r, reader_name(r, "the name of a metric"));
        LIST_PUSH(r->context->arena, &r->module->values, r->program);
        return;
    }
    const char *name = reader_name(r, "train or eval");
    Program **program = string_equal(name, "train")  ? &r->module->train
                        : string_equal(name, "eval") ? &r->module->eval
                                                     : NULL;
    if (program == NULL || *program != NULL) {
        parser_error(p, span, "the programs are train and eval, once each");
        return;
    }
    begin_program(r, name);
    *program = r->program;
}

static void read_loss(Reader *r)
{
    r->program->loss = reader_tensor(r);
    if (parser_take_sign(&r->parser, ","))
        r->program->loss_weight = reader_tensor(r);
}

static void read_output(Reader *r)
{
    r->program->output = reader_tensor(r);
}

static const Program *find_value(Reader *r)
{
    const Span span = parser_peek(&r->parser)->span;
    const char *name = reader_name(r, "a program");
    for (int i = 0; i < r->module->values.count; i++)
        if (string_equal(r->module->values.items[i]->name, name))
            return r->module->values.items[i];
    parser_error(&r->parser, span, "no value has the name '%s'", name);
    return NULL;
}

static void read_metric(Reader *r)
{
    Metric metric = {.scale = 1};
    metric.name = reader_name(r, "the name of a metric");
    metric.unit = read_string(r, "its unit in quotes");
    if (parser_take_word(&r->parser, "scale")) /* a name follows: no expression but a number */
        metric.scale = parser_signed_number(&r->parser)->number;
    do {
        LIST_PUSH(r->context->arena, &metric.sums, reader_tensor(r));
    } while (parser_take_sign(&r->parser, ","));
    if (parser_take_word(&r->parser, "value"))
        metric.value = find_value(r);
    LIST_PUSH(r->context->arena, &r->program->metrics, metric);
}

static void read_forward(Reader *r)
{
    r->program->forward = (int)reader_integer(r, 0, r->program->statements.count);
}

static const struct LineKind {
    const char *word;
    void (*read)(Reader *r);
} line_kinds[] = {{"loss", read_loss},
                  {"output", read_output},
                  {"metric", read_metric},
                  {"forward", read_forward}};

static void read_program_line(Reader *r)
{
    Parser *p = &r->parser;
    for (size_t i = 0; i < sizeof line_kinds / sizeof *line_kinds; i++)
        if (parser_take_word(p, line_kinds[i].word)) {
            line_kinds[i].read(r);
            return;
        }
    if (reader_at_statement(r))
        reader_statement(r);
    else
        parser_error(p, parser_peek(p)->span,
                     "expected a value, an update, a statement, loss, output, metric or forward");
}

static void read_line(Reader *r)
{
    Parser *p = &r->parser;
    const int role = role_at(r);
    if (r->module->name == NULL && !parser_at_word(p, "module"))
        parser_error(p, parser_peek(p)->span, "the text of a module begins with 'module'");
    else if (r->module->name == NULL)
        read_module(r);
    else if (parser_at_word(p, "program"))
        read_program(r);
    else if (role >= 0)
        read_tensor(r, (Role)role);
    else if (r->program != NULL)
        read_program_line(r);
    else
        parser_error(p, parser_peek(p)->span, "expected a tensor of the module, or 'program'");
    parser_expect_clause_end(p);
    if (!p->panic && p->tokens[p->next].kind != TOKEN_END)
        parser_error(p, p->tokens[p->next].span, "expected the end of the line");
}

/* ---- The text ---- */

/* The numbers that statements have are not given to anything else. */
static int first_free_number(const char *text)
{
    int first = 0;
    for (; *text; text += strcspn(text, "\n"), text += *text == '\n') {
        const char *at = text + strspn(text, " \t");
        long number = 0;
        if (*at == 'S')
            for (at++; *at >= '0' && *at <= '9' && number < READER_MAX_STATEMENT; at++)
                number = 10 * number + (*at - '0');
        if (*at == ':' && number >= first && number <= READER_MAX_STATEMENT)
            first = (int)number + 1;
    }
    return first;
}

void reader_begin_line(Reader *reader, const Source *source, const char *text, int line)
{
    const NotationText notation = {.source = source,
                                   .text = text,
                                   .first_line = line,
                                   .more_signs = "@{}",
                                   .longest_name = MAX_NAME};
    reader->parser = parser_new(reader->context, notation);
    reader->parser.most_nesting = MAX_NESTING;
    reader->parser.most_height = MAX_HEIGHT;
    parser_begin_clause(&reader->parser);
}

/* How many errors the line has. */
static int read_text_line(Reader *r, const Source *source, const char *text, int line)
{
    reader_begin_line(r, source, text, line);
    if (r->parser.tokens[0].kind != TOKEN_END)
        read_line(r);
    return r->parser.errors;
}

static void finish_program(Program *program)
{
    if (program != NULL && program->forward < 0)
        program->forward = program->statements.count;
}

Module *module_parse(Context *context, const Source *source)
{
    Arena *arena = context->arena;
    Reader reader = {.context = context, .module = ARENA_NEW(arena, Module)};
    reader.module->arena = arena;
    reader.module->ids = first_free_number(source->text);
    int errors = 0, line = 1;
    for (const char *text = source->text; *text && errors < NOTATION_MAX_ERRORS; line++) {
        if (string_starts(text, "plan "))
            break;
        const size_t length = strcspn(text, "\n");
        errors += read_text_line(&reader, source, arena_substring(arena, text, length), line);
        text += length + (text[length] == '\n');
    }
    if (reader.module->name == NULL && errors == 0) {
        diagnose(context->diagnostics, (Span){source, 0, 0, 0, NULL}, "the text has no module");
        errors++;
    }
    finish_program(reader.module->train);
    finish_program(reader.module->eval);
    for (int i = 0; i < reader.module->values.count; i++)
        finish_program(reader.module->values.items[i]);
    return errors == 0 ? reader.module : NULL;
}
