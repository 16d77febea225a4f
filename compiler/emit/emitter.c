#include "emit/emitter.h"
#include "emit/template.h"

const char *emitter_linkage(const Emitter *emitter)
{
    return emitter->split == NULL ? "static " : "";
}

const char *emitter_take(const Emitter *emitter, const char *name)
{
    return names_take(emitter->names,
                      emitter->split == NULL
                          ? name
                          : arena_format(emitter->arena, "%s%s", emitter->split->prefix, name));
}

const char *emitter_reference(const Emitter *emitter)
{
    return emitter->split == NULL
               ? "reference"
               : arena_format(emitter->arena, "%sreference", emitter->split->prefix);
}

const char *emitter_vectors(const Emitter *emitter, const char *name)
{
    return emitter->module->in_double && template_has(template_doubles, name) ? template_doubles
                                                                              : template_vectors;
}

void emitter_need(Emitter *emitter, HelperKind kind, const char *name)
{
    for (int i = 0; i < emitter->helpers[kind].count; i++)
        if (string_equal(emitter->helpers[kind].items[i], name))
            return;
    const char *template =
        kind == HELPER_VECTOR ? emitter_vectors(emitter, name) : template_functions;
    const char *other;
    for (int i = 0; (other = template_need(emitter->arena, template, name, i)) != NULL; i++)
        emitter_need(emitter, kind, other);
    LIST_PUSH(emitter->arena, &emitter->helpers[kind], name);
}
