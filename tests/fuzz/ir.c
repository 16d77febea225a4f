/* Any text as that of a module: no crash, no undefined behaviour; what parses prints as text that
   parses, and that prints as the same text. */
#include "ir/parse.h"

#include <stdint.h>
#include <stdlib.h>

static Module *parse(Context *context, const char *name, const char *text, size_t length)
{
    Source *source = ARENA_NEW(context->arena, Source);
    *source = (Source){name, text, length};
    return module_parse(context, source);
}

static void round_trip(Context *context, const Module *module)
{
    Text printed = text_new(context->arena), again = text_new(context->arena);
    module_print(&printed, module);
    const Module *second = parse(context, "printed", printed.data, printed.length);
    if (second != NULL)
        module_print(&again, second);
    if (string_equal(printed.data, again.data))
        return;
    diagnostics_print(context->diagnostics, stderr);
    fprintf(stderr, "printed as:\n%s--- and again as:\n%s", printed.data, again.data);
    abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = arena_new();
    Context context = {.arena = arena, .diagnostics = diagnostics_new(arena)};
    const char *text = arena_substring(arena, (const char *)data, size);
    const Module *module = parse(&context, "fuzz", text, size);
    if (module != NULL)
        round_trip(&context, module);
    arena_free(arena);
    return 0;
}
