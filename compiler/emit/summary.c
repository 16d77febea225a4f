#include "emit/summary.h"
#include "ir/cost.h"
#include <string.h>

void summary_memory(Text *out, const Module *module, Footprint footprint)
{
    int64_t parameters = 0;
    for (int i = 0; i < module->tensors.count; i++)
        if (module->tensors.items[i]->role == ROLE_PARAMETER)
            parameters += tensor_elements(module->tensors.items[i]);
    text_format(out, "%s: %lld parameters; memory ", module->name, (long long)parameters);
    text_bytes(out, (double)footprint.kept + (double)footprint.values);
    text_add(out, ": ");
    text_bytes(out, (double)footprint.kept);
    text_add(out, " of parameters, state and batch, ");
    text_bytes(out, (double)footprint.values);
    text_add(out, " of values\n");
}

void summary_recomputed(Text *out, const Module *module, const Recomputation *done, int most,
                        const char *prefix)
{
    double all = 0;
    for (int i = 0; i < module->train->statements.count; i++)
        all += statement_flops(module->train->statements.items[i]);
    if (done->choices.count == 0)
        return;
    text_format(out, "%scomputed again to save memory, for ", prefix);
    text_flops(out, done->flops);
    text_format(out, " (%.1f %% of a step):\n", all > 0 ? 100 * done->flops / all : 0);
    for (int i = 0; i < done->choices.count && (most < 0 || i < most); i++) {
        const Recomputed *choice = &done->choices.items[i];
        text_format(out, "%s  %s (", prefix, choice->name);
        text_bytes(out, (double)choice->bytes);
        if (choice->flops > 0) {
            text_add(out, ", ");
            text_flops(out, choice->flops);
        }
        text_add(out, choice->by == SAVED_BY_ORDER   ? ", only later)\n"
                      : choice->by == SAVED_BY_TURNS ? ", in turns)\n"
                                                     : ")\n");
    }
    if (most >= 0 && done->choices.count > most)
        text_format(out, "%s  and %d more\n", prefix, done->choices.count - most);
}

/* Characters that a shell reads as they are. */
static bool is_plain(const char *path)
{
    static const char plain[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-+,:@%";
    return path[0] != '-' && path[strspn(path, plain)] == '\0';
}

static void add_quoted(Text *out, const char *path)
{
    if (is_plain(path)) {
        text_add(out, path);
        return;
    }
    text_add(out, path[0] == '-' ? "./'" : "'");
    for (; *path != '\0'; path++)
        if (*path == '\'')
            text_add(out, "'\\''");
        else
            text_add_bytes(out, path, 1);
    text_add(out, "'");
}

void summary_command(Text *out, Footprint footprint, const char *march, int split,
                     const char *source)
{
    const size_t length = strlen(source);
    const bool is_c = length > 2 && string_equal(source + length - 2, ".c");
    const char *program = is_c ? arena_substring(out->arena, source, length - 2) : "net";
    text_format(out, "cc -O3 %s%s-fopenmp ", march, *march == '\0' ? "" : " ");
    if ((double)(footprint.kept + footprint.values - footprint.allocated) > 1.5e9)
        /* static data that 32-bit offsets do not reach */
        text_add(out, "-mcmodel=medium ");
    add_quoted(out, source);
    for (int i = 1; i < split; i++) {
        text_add(out, " ");
        add_quoted(out, arena_format(out->arena, "%s.%d.c", program, i));
    }
    text_add(out, " -ldlcrt -lm -o ");
    add_quoted(out, program);
    text_add(out, "\n");
}

void summary_shapes(Text *out, const Model *model, const Shapes *shapes)
{
    for (int i = 0; i < shapes->count; i++) {
        const OperatorUse *use = &model->layers.items[i];
        text_format(out, "%-24s %-20s [", use->label, use->operator->name);
        for (int d = 0; d < shapes->layer[i].rank; d++)
            text_format(out, "%s%lld", d > 0 ? ", " : "", (long long)shapes->layer[i].extent[d]);
        text_add(out, "]\n");
    }
}
