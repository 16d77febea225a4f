/* Any text: no crash, no undefined behaviour; what parses prints as text that parses to the same
   entry, and the checks give the same verdict on both. */
#include "unit/operators/equal.h"

#include <stdint.h>
#include <stdlib.h>

static Operator *parse(Context *context, const char *text)
{
    Source *source = ARENA_NEW(context->arena, Source);
    *source = (Source){"fuzz", text, 0};
    while (text[source->length])
        source->length++;
    NotationText notation = {.source = source, .text = text, .first_line = 1};
    return notation_parse_operator(context, notation, "fuzzed");
}

/* Prints an entry, parses that as a library, and compares. */
static void round_trip(Context *context, const Operator *entry)
{
    Text printed = text_new(context->arena);
    notation_print(&printed, entry);
    Source source = {"printed", printed.data, printed.length};
    NotationFile file = {0};
    NotationText text = {.source = &source, .text = printed.data, .first_line = 1};
    int errors = diagnostics_errors(context->diagnostics);
    notation_parse_library(context, text, &file);
    if (diagnostics_errors(context->diagnostics) != errors || file.operators.count != 1 ||
        !operator_equal(entry, file.operators.items[0])) {
        diagnostics_print(context->diagnostics, stderr);
        fprintf(stderr, "printed as:\n%s", printed.data);
        abort();
    }
    if (notation_check(context, entry) != notation_check(context, file.operators.items[0]))
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = arena_new();
    Context context = {.arena = arena, .diagnostics = diagnostics_new(arena)};
    char *text = arena_substring(arena, (const char *)data, size);
    const Operator *entry = parse(&context, text);
    if (entry)
        round_trip(&context, entry);
    NotationFile file = {0};
    Source source = {"library", text, size};
    NotationText library = {.source = &source, .text = text, .first_line = 1};
    notation_parse_library(&context, library, &file);
    for (int i = 0; i < file.operators.count; i++)
        round_trip(&context, file.operators.items[i]);
    arena_free(arena);
    return 0;
}
