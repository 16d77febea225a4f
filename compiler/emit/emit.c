/* Every part of the file is written to a text of its own and then put into templates/program.c, so
   that a part may say what the parts before it need (the helper functions). */
#include "emit/emit.h"
#include "emit/level.h"
#include "emit/reference.h"
#include "emit/tables.h"
#include "emit/template.h"
#include "emit/writer.h"
#include <string.h>

static const Level *level_of(const struct Plan *plan)
{
    return plan == NULL ? &level_plain : &level_grouped;
}

/* Lines in a comment of their own. */
static void write_remarks(Text *out, const char *lines)
{
    for (const char *line = lines; *line != '\0'; line += strcspn(line, "\n") + 1) {
        const int length = (int)strcspn(line, "\n");
        const bool last = line[length + 1] == '\0';
        text_format(out, "%s%.*s%s\n", line == lines ? "/* " : "   ", length, line,
                    last ? " */" : "");
    }
}

static Text head_text(const Emitter *emitter)
{
    const Options *options = emitter->context->options;
    const Module *module = emitter->module;
    Text comment = text_new(emitter->arena), out = text_new(emitter->arena);
    text_format(&comment,
                "Trains the network '%s' described in %s. Written by dlc (-O%d, target %s); batch "
                "size %lld.",
                module->name, module->source, options->level, options->target.name,
                (long long)module->batch);
    write_comment(&out, 0, comment.data);
    write_remarks(&out, emitter->remarks);
    return out;
}

static Text storage_text(const Emitter *emitter)
{
    Text out = text_new(emitter->arena);
    storage_declare(emitter, &out);
    return out;
}

static Text places_text(const Emitter *emitter)
{
    Text out = text_new(emitter->arena);
    storage_declare_places(emitter, &out);
    return out;
}

static Text helpers_text(const Emitter *emitter)
{
    Text out = text_new(emitter->arena);
    for (int i = 0; i < emitter->helpers[HELPER_SCALAR].count; i++)
        template_section(&out, template_functions, emitter->helpers[HELPER_SCALAR].items[i]);
    return out;
}

/* The vector type and its operations, as far as the kernels use them. */
static Text vectors_text(const Emitter *emitter)
{
    Text out = text_new(emitter->arena);
    if (emitter->plan == NULL)
        return out;
    text_format(&out, "#define LANES %d\n", emitter->context->options->target.vector_bytes / 4);
    template_section(&out, template_vectors, "base");
    for (int i = 0; i < emitter->helpers[HELPER_VECTOR].count; i++)
        template_section(&out, template_vectors, emitter->helpers[HELPER_VECTOR].items[i]);
    return out;
}

static Text reference_text(Emitter *emitter)
{
    Text out = text_new(emitter->arena);
    int count = 0;
    const Tensor **table = tables_tensors(emitter, &count);
    if (emitter->context->options->reference)
        reference_write(emitter, &out, count, table);
    return out;
}

static void write_file(Emitter *emitter, Text *out, const Level *level)
{
    Arena *arena = emitter->arena;
    KernelTable train = {.forward = 0}, eval = {.forward = 0};
    Text kernels = text_new(arena), step = text_new(arena), evaluate = text_new(arena),
         tables = text_new(arena), bind = text_new(arena);
    level->kernels(emitter, &kernels, &train, &eval);
    tables_write(emitter, &tables, &train, &eval);
    tables_bind(emitter, &bind);
    level->train(emitter, &step, &train);
    level->evaluate(emitter, &evaluate, &eval);
    Text reference = reference_text(emitter);
    const Slot slots[] = {
        {"head", head_text(emitter).data},
        {"vectors", vectors_text(emitter).data},
        {"storage", storage_text(emitter).data},
        {"helpers", helpers_text(emitter).data},
        {"kernels", kernels.data},
        {"places", places_text(emitter).data},
        {"train", step.data},
        {"evaluate", evaluate.data},
        {"reference", reference.data},
        {"tables", tables.data},
        {"bind", bind.data},
    };
    template_fill(out, template_program, (int)(sizeof slots / sizeof *slots), slots);
}

Footprint emit_footprint(Context *context, const Module *module, const struct Plan *plan)
{
    Emitter emitter = {.context = context,
                       .arena = context->arena,
                       .module = module,
                       .plan = plan,
                       .names = names_new(context->arena)};
    storage_assign(&emitter);
    const size_t allocated = emitter.arena_static ? 0 : emitter.arena_bytes;
    return (Footprint){emitter.kept_bytes, emitter.arena_bytes + emitter.static_bytes, allocated};
}

void emit_program(Context *context, Text *out, const Module *module, const Model *model,
                  const struct Plan *plan, const Program *reference, const char *remarks)
{
    Emitter emitter = {.context = context,
                       .arena = context->arena,
                       .module = module,
                       .model = model,
                       .plan = plan,
                       .reference = reference,
                       .remarks = remarks,
                       .names = names_new(context->arena)};
    storage_assign(&emitter);
    write_file(&emitter, out, level_of(plan));
}
