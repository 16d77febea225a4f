#include "emit/comment.h"
#include "emit/formula.h"
#include "emit/writer.h"

/* The operator is not named where the layer has its name. */
static void add_origin(Text *text, const Origin *origin)
{
    if (origin->layer != NULL)
        text_add(text, origin->layer);
    if (origin->operator!= NULL && !string_equal(origin->layer, origin->operator))
        text_format(text, origin->layer != NULL ? " (%s)" : "%s", origin->operator);
    if (origin->line > 0)
        text_format(text, "%sline %d", text->length > 0 ? ", " : "", origin->line);
}

void comment_statement(Arena *arena, Text *out, const Statement *statement)
{
    Text text = text_new(arena);
    add_origin(&text, &statement->origin);
    text_add(&text, text.length > 0 ? ": " : "");
    text_add(&text, formula_text(arena, statement));
    write_comment(out, 0, text.data);
}

void comment_add_shape(Text *text, const Tensor *tensor)
{
    text_format(text, "%s %s[", tensor->name, dtype_name(tensor->dtype));
    for (int d = 0; d < tensor->rank; d++)
        text_format(text, "%s%lld", d > 0 ? ", " : "", (long long)tensor->extent[d]);
    text_add(text, "]");
}

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
