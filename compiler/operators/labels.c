#include "operators/labels.h"

#include <ctype.h>
#include <string.h>

enum { LETTERS = 1 + 'z' - 'A' };

const Attribute *labels_attribute(const Operator *entry)
{
    for (int i = 0; i < entry->attributes.count; i++)
        if (entry->attributes.items[i].form == FORM_LABELS)
            return &entry->attributes.items[i];
    return NULL;
}

/* An index is not a capital, and a size is one. */
const char *labels_name(Arena *arena, char letter, bool is_size)
{
    const bool is_capital = isupper((unsigned char)letter) != 0;
    const int shown = is_size ? toupper((unsigned char)letter) : tolower((unsigned char)letter);
    return arena_format(arena, is_capital ? "%c_" : "%c", shown);
}

/* The letters up to `end`, "..." as one '.'; NULL where something else is among them. */
static const char *take_letters(Arena *arena, const char *begin, const char *end)
{
    Text text = text_new(arena);
    bool dots = false;
    for (const char *at = begin; at < end; at++) {
        if (*at == ' ')
            continue;
        if (end - at >= 3 && strncmp(at, "...", 3) == 0 && !dots) {
            dots = true;
            at += 2;
        } else if (!(*at >= 'a' && *at <= 'z') && !(*at >= 'A' && *at <= 'Z')) {
            return NULL;
        }
        text_add_bytes(&text, at, 1);
    }
    return text.data;
}

static const char *malformed(Arena *arena, const char *begin, const char *end)
{
    return arena_format(arena, "'%.*s' is no list of dimensions: letters, and '...' at most once",
                        (int)(end - begin), begin);
}

static const char *read_operands(Arena *arena, const char *text, const char *end, Labels *out)
{
    for (const char *at = text;; at++) {
        const char *comma = memchr(at, ',', (size_t)(end - at));
        const char *stop = comma ? comma : end;
        const char *letters = take_letters(arena, at, stop);
        if (!letters)
            return malformed(arena, at, stop);
        if (out->count < NOTATION_MAX_EACH)
            out->of[out->count++] = letters;
        if (!comma)
            return NULL;
        at = comma;
    }
}

static int occurrences(const Labels *labels, char letter)
{
    int count = 0;
    for (int i = 0; i < labels->count; i++)
        for (const char *at = labels->of[i]; *at; at++)
            count += *at == letter;
    return count;
}

static const char *standard_result(Arena *arena, const Labels *labels)
{
    Text text = text_new(arena);
    if (occurrences(labels, '.') > 0)
        text_add(&text, ".");
    for (int i = 0; i < LETTERS; i++) {
        const char letter = (char)('A' + i);
        if (isalpha((unsigned char)letter) && occurrences(labels, letter) == 1)
            text_add_bytes(&text, &letter, 1);
    }
    return text.data;
}

static const char *check_result(Arena *arena, const Labels *labels)
{
    for (const char *at = labels->to; *at; at++) {
        if (occurrences(labels, *at) == 0)
            return arena_format(arena, "no value has the dimension '%s' of the result",
                                *at == '.' ? "..." : arena_format(arena, "%c", *at));
        if (strchr(at + 1, *at))
            return arena_format(arena, "the result has the dimension '%c' twice", *at);
    }
    if (occurrences(labels, '.') > 0 && !strchr(labels->to, '.'))
        return "the result must have the dimensions '...', too";
    return NULL;
}

const char *labels_parse(Arena *arena, const char *text, int operands, Labels *out)
{
    const char *arrow = strstr(text, "->"), *end = text + strlen(text);
    const char *error = read_operands(arena, text, arrow ? arrow : end, out);
    if (error)
        return error;
    if (out->count != operands)
        return arena_format(arena, "it names the dimensions of %d value%s, and %d %s read",
                            out->count, out->count == 1 ? "" : "s", operands,
                            operands == 1 ? "is" : "are");
    out->to = arrow ? take_letters(arena, arrow + 2, end) : standard_result(arena, out);
    return out->to ? check_result(arena, out) : malformed(arena, arrow + 2, end);
}
