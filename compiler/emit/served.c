#include "emit/served.h"
#include "emit/writer.h"

static ServedLine *line_of(Served *served, int line)
{
    for (int i = 0; i < served->lines.count; i++)
        if (served->lines.items[i].line == line)
            return &served->lines.items[i];
    const ServedLine first = {.line = line};
    LIST_PUSH(served->arena, &served->lines, first);
    return &served->lines.items[served->lines.count - 1];
}

void served_add(Served *served, const Origin *origin)
{
    if (origin->layer == NULL)
        return;
    ServedLine *line = line_of(served, origin->line);
    for (int i = 0; i < line->layers.count; i++)
        if (string_equal(line->layers.items[i], origin->layer))
            return;
    LIST_PUSH(served->arena, &line->layers, origin->layer);
}

void served_write(const Served *served, Text *out)
{
    enum { NAMED = 4 };
    Text text = text_new(served->arena);
    if (served->lines.count == 0 ||
        (served->lines.count == 1 && served->lines.items[0].layers.count == 1))
        return;
    for (int l = 0; l < served->lines.count; l++) {
        const ServedLine *line = &served->lines.items[l];
        for (int i = 0; i < line->layers.count && i < NAMED; i++)
            text_format(&text, "%s%s", text.length == 0 ? "For " : ", ", line->layers.items[i]);
        if (line->layers.count > NAMED)
            text_format(&text, " and %d more", line->layers.count - NAMED);
        text_format(&text, " (line %d)", line->line);
    }
    write_comment(out, 0, text.data);
}
