#include "emit/alike.h"
#include "support/map.h"
#include <ctype.h>
#include <string.h>

/* ---- Functions ---- */

const char *function_kind(const CFunction *function)
{
    return function->slides ? "SLIDING_KERNEL" : "KERNEL";
}

void function_write(Text *out, const char *head, const CFunction *function)
{
    write_line(out, 0, arena_format(out->arena, "%s(%s)", head, function->parameters));
    text_add(out, "{\n");
    block_write(out, 1, &function->body);
    text_add(out, "}\n\n");
}

/* "thread, threads, x" of "int thread, int threads, const float *restrict x" */
static const char *names_of(Arena *arena, const char *parameters)
{
    Text names = text_new(arena);
    for (const char *parameter = parameters, *end; *parameter != '\0';
         parameter = end + strspn(end, ", ")) {
        end = parameter + strcspn(parameter, ",");
        const char *name = end;
        while (name > parameter && name[-1] != ' ' && name[-1] != '*')
            name--;
        text_format(&names, "%s%.*s", names.length > 0 ? ", " : "", (int)(end - name), name);
    }
    return names.data;
}

void function_write_passing(Text *out, const char *linkage, const char *name,
                            const CFunction *function, const char *to)
{
    Arena *arena = out->arena;
    Text lines = text_new(arena);
    write_line(&lines, 0, arena_format(arena, "#define %s(function, ...)", name));
    write_line(&lines, 1, function_kind(function));
    write_line(&lines, 1,
               arena_format(arena, "%svoid function(%s)", linkage, function->parameters));
    write_line(&lines, 1, "{");
    write_line(
        &lines, 2,
        arena_format(arena, "%s(%s, __VA_ARGS__);", to, names_of(arena, function->parameters)));
    write_line(&lines, 1, "}");
    write_macro(out, lines.data);
}

/* ---- Tokens of a line of C ---- */

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

/* The end of a word, of a number with all that belongs to it, or of a single character. */
static const char *token_end(const char *c)
{
    const bool number = isdigit((unsigned char)*c);
    if (!is_word(*c))
        return c + 1;
    for (c++; is_word(*c) || (number && (*c == '.' || (strchr("+-", *c) != NULL && *c != '\0' &&
                                                       tolower((unsigned char)c[-1]) == 'e')));
         c++)
        ;
    return c;
}

/* The type of a number, or NULL: not one, or one with a suffix that says more. */
static const char *number_type(const char *token, const char *end)
{
    if (!isdigit((unsigned char)*token))
        return NULL;
    const size_t digits = strspn(token, "0123456789"), length = (size_t)(end - token);
    const size_t real = strspn(token, "0123456789.e+-");
    if (digits >= length)
        return length < 10 ? "int" : "int64_t";
    if (real >= length)
        return "double";
    return real == length - 1 && end[-1] == 'f' ? "float" : NULL;
}

static bool is_integer(const char *type)
{
    return type != NULL && *type == 'i';
}

/* "vec sum[2][4]": words, and after the second or a later one a bracket. */
static bool declares_array(const char *line)
{
    int words = 0;
    while (is_word(*line) && !isdigit((unsigned char)*line)) {
        line = token_end(line);
        words++;
        if (*line == '[')
            return words > 1;
        if (*line == ' ')
            line++;
    }
    return false;
}

static bool needs_constants(const char *line)
{
    return declares_array(line) || string_starts(line, "UNROLL");
}

/* ---- Patterns ---- */

/* The variables of a function by the order of their declarations. */
typedef struct Variables {
    Arena *arena;
    Map numbers;
} Variables;

static void declare(Variables *variables, const char *name, const char *end)
{
    const char *word = arena_substring(variables->arena, name, (size_t)(end - name));
    if (map_get(&variables->numbers, word) < 0)
        map_set(&variables->numbers, word, variables->numbers.count);
}

static bool is_type(const char *token, size_t length)
{
    static const char *const types[] = {"int",      "int32_t", "int64_t", "uint8_t",
                                        "uint16_t", "float",   "bool",    "double",
                                        "vec",      "ivec",    "restrict"};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (strlen(types[i]) == length && strncmp(types[i], token, length) == 0)
            return true;
    return false;
}

/* A name behind a type is declared there. */
static void find_variables(Variables *variables, const char *line)
{
    bool after_type = false;
    for (const char *c = line, *end; *c != '\0'; c = end) {
        end = token_end(c);
        if (*c == ' ')
            continue;
        if (after_type && is_word(*c) && !is_type(c, (size_t)(end - c)))
            declare(variables, c, end);
        after_type = is_type(c, (size_t)(end - c));
    }
}

static void add_line(Pattern *pattern, Text *text, const Variables *variables, const char *line)
{
    Arena *arena = variables->arena;
    const bool constant = needs_constants(line);
    for (const char *c = line, *end; *c != '\0'; c = end) {
        end = token_end(c);
        const char *type = constant ? NULL : number_type(c, end);
        if (type != NULL) {
            LIST_PUSH(arena, &pattern->numbers, arena_substring(arena, c, (size_t)(end - c)));
            text_format(text, "#%s", is_integer(type) ? "" : type);
            continue;
        }
        const int variable =
            is_word(*c) ? map_get(&variables->numbers, arena_substring(arena, c, (size_t)(end - c)))
                        : -1;
        if (variable >= 0)
            text_format(text, "$%d", variable);
        else
            text_add_bytes(text, c, (size_t)(end - c));
    }
    text_add(text, "\n");
}

Pattern alike_pattern(Arena *arena, const CFunction *function)
{
    Pattern pattern = {.text = NULL};
    Text text = text_new(arena);
    Variables variables = {arena, {.arena = arena}};
    find_variables(&variables, function->parameters);
    for (int i = 0; i < function->body.lines.count; i++)
        find_variables(&variables, function->body.lines.items[i].text);
    add_line(&pattern, &text, &variables, function->parameters);
    for (int i = 0; i < function->body.lines.count; i++)
        add_line(&pattern, &text, &variables, function->body.lines.items[i].text);
    pattern.text = text.data;
    return pattern;
}

/* ---- Parameters ---- */

static bool differs(const Alike *alike, int position)
{
    const char *number = alike->functions.items[0]->numbers.items[position];
    for (int i = 1; i < alike->functions.count; i++)
        if (!string_equal(alike->functions.items[i]->numbers.items[position], number))
            return true;
    return false;
}

static bool are_equal(const Alike *alike, int a, int b)
{
    for (int i = 0; i < alike->functions.count; i++)
        if (!string_equal(alike->functions.items[i]->numbers.items[a],
                          alike->functions.items[i]->numbers.items[b]))
            return false;
    return true;
}

void alike_compare(Arena *arena, Alike *alike)
{
    const int count = alike->functions.items[0]->numbers.count;
    alike->parameter = ARENA_ARRAY(arena, int, count + 1);
    for (int i = 0; i < count; i++) {
        alike->parameter[i] = -1;
        if (!differs(alike, i))
            continue;
        int p = 0;
        while (p < alike->position.count && !are_equal(alike, alike->position.items[p], i))
            p++;
        if (p == alike->position.count)
            LIST_PUSH(arena, &alike->position, i);
        alike->parameter[i] = p;
    }
}

/* What a number is called after what stands beside it: "416 * k" a stride, "k < 64" an end. */
static const char *wanted_name(Arena *arena, const char *line, const char *number, const char *end)
{
    if (strncmp(end, " * ", 3) == 0 && is_word(end[3]))
        return arena_format(arena, "%.*s_stride", (int)(token_end(end + 3) - end - 3), end + 3);
    const char *before = number;
    while (before > line && strchr(" <>=", before[-1]) != NULL)
        before--;
    const char *word = before;
    while (word > line && is_word(word[-1]))
        word--;
    if (strncmp(before, " < ", 3) == 0)
        return arena_format(arena, "%.*s_end", (int)(before - word), word);
    if (strncmp(before, " <= ", 4) == 0)
        return arena_format(arena, "%.*s_last", (int)(before - word), word);
    if (strncmp(before, " >= ", 4) == 0)
        return arena_format(arena, "%.*s_first", (int)(before - word), word);
    if (strncmp(before, " == ", 4) == 0)
        return arena_format(arena, "%.*s_here", (int)(before - word), word);
    if (string_starts(word, "unit / ") || string_starts(word, "unit % "))
        return "units_each";
    return before > line && before[-1] == '(' ? "units" : "offset";
}

/* What is known while a function is generalised. */
typedef struct Generalised {
    const Names *names;
    const Alike *alike;
    const CFunction *function;
    const char **name; /* by parameter */
    LIST(const char *) taken;
    int number; /* the position of the next one */
} Generalised;

static void name_parameter(Generalised *g, Arena *arena, int parameter, const char *wanted)
{
    const Block *body = &g->function->body;
    const char *name = wanted;
    for (int n = 2; g->name[parameter] == NULL; n++) {
        const char *free = names_local(g->names, name, g->taken.count, g->taken.items);
        if (!block_mentions(body, free))
            g->name[parameter] = free;
        else
            name = arena_format(arena, "%s_%d", wanted, n);
    }
    LIST_PUSH(arena, &g->taken, g->name[parameter]);
}

static const char *generalised_line(Generalised *g, const char *line)
{
    Text text = text_new(g->function->body.arena);
    const bool constant = needs_constants(line);
    for (const char *c = line, *end; *c != '\0'; c = end) {
        end = token_end(c);
        const char *type = constant ? NULL : number_type(c, end);
        const int parameter = type == NULL ? -1 : g->alike->parameter[g->number];
        g->number += type != NULL;
        if (parameter >= 0 && g->name[parameter] == NULL)
            name_parameter(g, text.arena, parameter,
                           is_integer(type) ? wanted_name(text.arena, line, c, end) : "number");
        if (parameter >= 0)
            text_add(&text, g->name[parameter]);
        else
            text_add_bytes(&text, c, (size_t)(end - c));
    }
    return text.data;
}

static const char *type_of(const Alike *alike, int parameter)
{
    const char *type = NULL;
    for (int i = 0; i < alike->functions.count; i++) {
        const char *number =
            alike->functions.items[i]->numbers.items[alike->position.items[parameter]];
        type = number_type(number, number + strlen(number));
        if (string_equal(type, "int64_t"))
            break;
    }
    return type;
}

CFunction alike_generalise(const Names *names, const Alike *alike, const CFunction *function)
{
    Arena *arena = function->body.arena;
    Generalised g = {.names = names, .alike = alike, .function = function};
    g.name = ARENA_ARRAY(arena, const char *, alike->position.count + 1);
    CFunction general = {generalised_line(&g, function->parameters), block_new(arena),
                         function->slides};
    for (int i = 0; i < function->body.lines.count; i++) {
        const struct BlockLine *line = &function->body.lines.items[i];
        const struct BlockLine item = {line->level, generalised_line(&g, line->text)};
        LIST_PUSH(arena, &general.body.lines, item);
    }
    Text parameters = text_new(arena);
    const bool none = string_equal(function->parameters, "void");
    text_add(&parameters, none ? "" : function->parameters);
    for (int p = 0; p < alike->position.count; p++)
        text_format(&parameters, "%s%s %s", none && p == 0 ? "" : ", ", type_of(alike, p),
                    g.name[p]);
    general.parameters = parameters.data;
    return general;
}

const char *alike_arguments(Arena *arena, const Alike *alike, const Pattern *pattern)
{
    Text text = text_new(arena);
    for (int p = 0; p < alike->position.count; p++)
        text_format(&text, ", %s", pattern->numbers.items[alike->position.items[p]]);
    return text.data;
}
