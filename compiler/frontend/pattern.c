#include "frontend/pattern.h"

#include "support/map.h"

#include <string.h>

bool is_pattern(const char *text)
{
    return strpbrk(text, "*?") != NULL;
}

/* On a mismatch the latest "*" takes one character more: no earlier one has to be tried again. */
bool pattern_matches(const char *pattern, const char *name)
{
    const char *star = NULL, *taken = NULL;
    while (*name) {
        if (*pattern == '*') {
            star = pattern++;
            taken = name;
        } else if (*pattern == '?' || *pattern == *name) {
            pattern++;
            name++;
        } else if (star) {
            pattern = star + 1;
            name = ++taken;
        } else {
            return false;
        }
    }
    return !pattern[strspn(pattern, "*")];
}

/* A name in one word. */
static const char *joined(Arena *arena, const char *name)
{
    char *word = arena_string(arena, name);
    for (char *c = word; *c; c++)
        if (*c == '.')
            *c = '/';
    return word;
}

typedef struct Candidates {
    Arena *arena;
    Map known;
    LIST(const char *) texts, words;
} Candidates;

static void add(Candidates *candidates, const char *text)
{
    if (map_get(&candidates->known, text) >= 0)
        return;
    map_set(&candidates->known, text, 0);
    const char *word = joined(candidates->arena, text);
    LIST_PUSH(candidates->arena, &candidates->texts, text);
    LIST_PUSH(candidates->arena, &candidates->words, word);
}

const char *nearest_pattern(Arena *arena, const char *pattern, const char *const *names, int count)
{
    Candidates candidates = {.arena = arena, .known = {.arena = arena}};
    for (int i = 0; i < count; i++) {
        add(&candidates, names[i]);
        for (const char *dot = strchr(names[i], '.'); *pattern == '*' && dot;
             dot = strchr(dot + 1, '.'))
            add(&candidates, arena_format(arena, "*%s", dot));
    }
    const char *nearest =
        nearest_name(joined(arena, pattern), candidates.words.items, candidates.words.count);
    for (int i = 0; nearest && i < candidates.words.count; i++)
        if (candidates.words.items[i] == nearest)
            return candidates.texts.items[i];
    return NULL;
}
