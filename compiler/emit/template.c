#include "emit/template.h"
#include "support/diagnostic.h"
#include <string.h>

/* Whether a line is "@name@"; then *name is that name and *length its length. */
static bool is_marker(const char *line, const char **name, size_t *length)
{
    const size_t end = strcspn(line, "\n");
    if (end < 3 || line[0] != '@' || line[end - 1] != '@')
        return false;
    *name = line + 1;
    *length = end - 2;
    return true;
}

static const char *next_line(const char *line)
{
    line += strcspn(line, "\n");
    return *line == '\n' ? line + 1 : line;
}

static const char *slot_text(int count, const Slot *slots, const char *name, size_t length)
{
    for (int i = 0; i < count; i++)
        if (strlen(slots[i].name) == length && memcmp(slots[i].name, name, length) == 0)
            return slots[i].text;
    FAULT("a template has the unknown slot '%.*s'", (int)length, name);
}

void template_fill(Text *out, const char *template, int count, const Slot *slots)
{
    for (const char *line = template; *line != '\0'; line = next_line(line)) {
        const char *name;
        size_t length;
        if (is_marker(line, &name, &length))
            text_add(out, slot_text(count, slots, name, length));
        else
            text_add_bytes(out, line, (size_t)(next_line(line) - line));
    }
}

/* The first word of a marker is the section's name. */
static bool names_section(const char *marker, size_t length, const char *section)
{
    const size_t name = strlen(section);
    return name <= length && memcmp(section, marker, name) == 0 &&
           (name == length || marker[name] == ' ');
}

bool template_has(const char *template, const char *section)
{
    for (const char *line = template; *line != '\0'; line = next_line(line)) {
        const char *name;
        size_t length;
        if (is_marker(line, &name, &length) && names_section(name, length, section))
            return true;
    }
    return false;
}

void template_section(Text *out, const char *template, const char *section)
{
    bool inside = false, found = false;
    for (const char *line = template; *line != '\0'; line = next_line(line)) {
        const char *name;
        size_t length;
        if (is_marker(line, &name, &length)) {
            inside = names_section(name, length, section);
            found |= inside;
        } else if (inside) {
            text_add_bytes(out, line, (size_t)(next_line(line) - line));
        }
    }
    if (!found)
        FAULT("no section '%s' in the templates", section);
}

const char *template_need(Arena *arena, const char *template, const char *section, int position)
{
    for (const char *line = template; *line != '\0'; line = next_line(line)) {
        const char *word;
        size_t length;
        if (!is_marker(line, &word, &length) || !names_section(word, length, section))
            continue;
        const char *end = word + length;
        for (int i = 0; word < end; i++) {
            const size_t letters = strcspn(word, " @");
            if (i == position + 1)
                return arena_format(arena, "%.*s", (int)letters, word);
            word += letters + 1;
        }
        return NULL;
    }
    return NULL;
}
