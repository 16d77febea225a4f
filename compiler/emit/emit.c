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

static const char prelude[] =
    "#include <dlcrt.h>\n"
    "#include <math.h>\n\n"
    "_Static_assert(!DLCRT_FAST_MATH, \"compile this without -ffast-math (and -Ofast)\");\n\n"
    "/* gcc 12 takes a store for one to a null pointer where its loops compute the "
    "address without a\n"
    "   base, and drops the calls of a kernel that does nothing else. */\n"
    "#if defined(__GNUC__) && !defined(__clang__)\n"
    "#pragma GCC optimize(\"no-delete-null-pointer-checks\")\n"
    "#endif\n";

/* The vector type and its operations, as far as the kernels use them. */
static Text vectors_text(const Emitter *emitter)
{
    Text out = text_new(emitter->arena);
    if (emitter->plan == NULL)
        return out;
    text_format(&out, "#define LANES %d\n", target_lanes(&emitter->context->options->target));
    template_section(&out, emitter_vectors(emitter, "base"), "base");
    template_section(&out, emitter_vectors(emitter, "first_unit"), "first_unit");
    for (int i = 0; i < emitter->helpers[HELPER_VECTOR].count; i++) {
        const char *name = emitter->helpers[HELPER_VECTOR].items[i];
        template_section(&out, emitter_vectors(emitter, name), name);
    }
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

/* The texts of the parts of a file. */
typedef struct Parts {
    Text kernels, train, evaluate, tables, bind, reference;
} Parts;

static Parts write_parts(Emitter *emitter, const Level *level)
{
    Arena *arena = emitter->arena;
    KernelTable train = {.forward = 0}, eval = {.forward = 0};
    Parts parts = {text_new(arena), text_new(arena), text_new(arena),
                   text_new(arena), text_new(arena), text_new(arena)};
    level->kernels(emitter, &parts.kernels, &train, &eval);
    tables_write(emitter, &parts.tables, &train, &eval);
    tables_bind(emitter, &parts.bind);
    level->train(emitter, &parts.train, &train);
    level->evaluate(emitter, &parts.evaluate, &eval);
    parts.reference = reference_text(emitter);
    return parts;
}

static void write_file(const Emitter *emitter, Text *out, const Parts *parts, const char *run,
                       const char *helpers, const char *vectors, const char *reference)
{
    const Slot slots[] = {
        {"head", head_text(emitter).data},
        {"prelude", prelude},
        {"run", run},
        {"vectors", vectors},
        {"storage", storage_text(emitter).data},
        {"helpers", helpers},
        {"kernels", parts->kernels.data},
        {"places", places_text(emitter).data},
        {"train", parts->train.data},
        {"evaluate", parts->evaluate.data},
        {"reference", reference},
        {"tables", parts->tables.data},
        {"bind", parts->bind.data},
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
    const Parts parts = write_parts(&emitter, level_of(plan));
    write_file(&emitter, out, &parts, "static struct dlcrt_run run;\n", helpers_text(&emitter).data,
               vectors_text(&emitter).data, parts.reference.data);
}

/* ---- Several files ---- */

static Text header_text(const Emitter *emitter, const char *stem)
{
    const Split *split = emitter->split;
    Text out = text_new(emitter->arena);
    write_comment(&out, 0,
                  arena_format(emitter->arena, "What %s.c and the files beside it share.", stem));
    text_format(&out, "#ifndef %sshared_h\n#define %sshared_h\n\n", split->prefix, split->prefix);
    text_format(&out, "%s\n", prelude);
    text_format(&out, "#define run %srun\nextern struct dlcrt_run run;\n", split->prefix);
    storage_declare_shared(emitter, &out);
    if (emitter->context->options->reference)
        text_format(&out, "extern const struct dlcrt_reference %s;\n", emitter_reference(emitter));
    text_add(&out, "\n");
    text_add(&out, helpers_text(emitter).data);
    text_add(&out, vectors_text(emitter).data);
    text_add(&out, split->declarations.data);
    text_add(&out, "\n#endif\n");
    return out;
}

static void add_file(const Emitter *emitter, EmittedFiles *files, const char *suffix, Text text)
{
    const EmittedFile file = {suffix, text};
    LIST_PUSH(emitter->arena, files, file);
}

static Split split_new(const Emitter *emitter)
{
    Arena *arena = emitter->arena;
    const int count = emitter->context->options->split;
    Split split = {.count = count, .part = ARENA_ARRAY(arena, Text, count)};
    split.prefix =
        arena_format(arena, "%s_", names_local(emitter->names, emitter->module->name, 0, NULL));
    split.declarations = text_new(arena);
    for (int i = 0; i < count; i++)
        split.part[i] = text_new(arena);
    return split;
}

void emit_split(Context *context, Text *out, EmittedFiles *files, const char *stem,
                const Module *module, const Model *model, const struct Plan *plan,
                const Program *reference, const char *remarks)
{
    Arena *arena = context->arena;
    Emitter emitter = {.context = context,
                       .arena = arena,
                       .module = module,
                       .model = model,
                       .plan = plan,
                       .reference = reference,
                       .remarks = remarks,
                       .names = names_new(arena)};
    Split split = split_new(&emitter);
    emitter.split = &split;
    storage_assign(&emitter);
    const Parts parts = write_parts(&emitter, level_of(plan));
    const char *include = arena_format(arena, "#include \"%s.h\"\n", stem);
    add_file(&emitter, files, ".h", header_text(&emitter, stem));
    for (int i = 1; i < split.count; i++) {
        Text text = text_new(arena);
        write_comment(&text, 0, arena_format(arena, "Part %d of %s.c", i, stem));
        text_format(&text, "%s\n%s%s", include, split.part[i].data,
                    i == split.count - 1 ? parts.reference.data : "");
        add_file(&emitter, files, arena_format(arena, ".%d.c", i), text);
    }
    write_file(&emitter, out, &parts, arena_format(arena, "%sstruct dlcrt_run run;\n", include), "",
               "", "");
}
