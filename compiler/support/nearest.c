/* Which known name a misspelt one was meant to be. */
#include "support/text.h"

#include <string.h>

/* Longer names are not compared: the table of distances stays on the stack. */
enum { MAX_LENGTH = 64 };

/* A name as it is compared. */
typedef struct Form {
    char letters[MAX_LENGTH + 1];
    int length;
} Form;

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Lower case, without underscores and dashes; false when it is too long or empty. */
static bool fold(const char *name, Form *form)
{
    form->length = 0;
    for (; *name; name++) {
        if (*name == '_' || *name == '-')
            continue;
        if (form->length == MAX_LENGTH)
            return false;
        form->letters[form->length++] = lower(*name);
    }
    form->letters[form->length] = '\0';
    return form->length > 0;
}

static int minimum(int a, int b)
{
    return a < b ? a : b;
}

/* Damerau and Levenshtein's distance (optimal string alignment): insertions, deletions,
   substitutions and swaps of neighbours. */
static int distance(const Form *a, const Form *b)
{
    int table[MAX_LENGTH + 1][MAX_LENGTH + 1];
    for (int i = 0; i <= a->length; i++)
        table[i][0] = i;
    for (int j = 0; j <= b->length; j++)
        table[0][j] = j;
    for (int i = 1; i <= a->length; i++) {
        for (int j = 1; j <= b->length; j++) {
            const char *p = a->letters + i - 1, *q = b->letters + j - 1;
            int best = minimum(table[i - 1][j], table[i][j - 1]) + 1;
            best = minimum(best, table[i - 1][j - 1] + (*p != *q));
            if (i > 1 && j > 1 && p[0] == q[-1] && p[-1] == q[0])
                best = minimum(best, table[i - 2][j - 2] + 1);
            table[i][j] = best;
        }
    }
    return table[a->length][b->length];
}

static const char *nearest_by_distance(const Form *form, const char *const *candidates, int count)
{
    /* A third of the letters may be wrong, but never all of them. */
    int best = form->length < 3 ? form->length - 1 : form->length / 3;
    const char *nearest = NULL;
    for (int i = 0; i < count; i++) {
        Form other;
        if (!fold(candidates[i], &other))
            continue;
        int between = distance(form, &other);
        if (between < best + !nearest && between < other.length) {
            best = between;
            nearest = candidates[i];
        }
    }
    return nearest;
}

/* kernel: kernel_size; conv: conv2d. */
static const char *continued(const Form *form, const char *const *candidates, int count)
{
    for (int i = 0; form->length >= 3 && i < count; i++) {
        Form other;
        if (fold(candidates[i], &other) && string_starts(other.letters, form->letters))
            return candidates[i];
    }
    return NULL;
}

/* learning_rate: lr; float32: f32. */
static const char *initials(const char *name, const char *const *candidates, int count)
{
    char letters[MAX_LENGTH + 1];
    int length = 0;
    for (const char *c = name; *c && length < MAX_LENGTH; c++)
        if (*c != '_' && (c == name || c[-1] == '_' || (*c >= '0' && *c <= '9')))
            letters[length++] = lower(*c);
    letters[length] = '\0';
    for (int i = 0; length > 1 && i < count; i++)
        if (string_equal(letters, candidates[i]))
            return candidates[i];
    return NULL;
}

const char *nearest_name(const char *name, const char *const *candidates, int count)
{
    const char *dot = strrchr(name, '.');
    if (dot && dot[1])
        name = dot + 1;
    Form form;
    if (!fold(name, &form))
        return NULL;
    const char *nearest = nearest_by_distance(&form, candidates, count);
    if (!nearest)
        nearest = continued(&form, candidates, count);
    if (!nearest)
        nearest = initials(name, candidates, count);
    return nearest;
}
