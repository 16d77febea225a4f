/* Any text as that of a module and its plan: no crash, no undefined behaviour; what parses prints
   as text that parses, and that prints as the same text. */
#include "ir/parse.h"
#include "poly/parse.h"

#include <stdint.h>
#include <stdlib.h>

/* Prints what the text says; false where it has errors. */
static bool print_again(Context *context, const char *name, const char *text, size_t length,
                        Text *out)
{
    Source *source = ARENA_NEW(context->arena, Source);
    *source = (Source){name, text, length};
    Module *module = module_parse(context, source);
    const Plan *plan = module == NULL ? NULL : plan_parse(context, source, module);
    if (diagnostics_errors(context->diagnostics) > 0)
        return false;
    if (plan != NULL)
        plan_print(out, module, plan);
    else
        module_print(out, module);
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = arena_new();
    Context context = {.arena = arena, .diagnostics = diagnostics_new(arena)};
    const char *text = arena_substring(arena, (const char *)data, size);
    Text printed = text_new(arena), again = text_new(arena);
    if (print_again(&context, "fuzz", text, size, &printed)) {
        print_again(&context, "printed", printed.data, printed.length, &again);
        if (!string_equal(printed.data, again.data)) {
            diagnostics_print(context.diagnostics, stderr);
            fprintf(stderr, "printed as:\n%s--- and again as:\n%s", printed.data, again.data);
            abort();
        }
    }
    arena_free(arena);
    return 0;
}
