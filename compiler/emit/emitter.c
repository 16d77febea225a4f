#include "emit/emitter.h"
#include "emit/template.h"

void emitter_need(Emitter *emitter, HelperKind kind, const char *name)
{
    for (int i = 0; i < emitter->helpers[kind].count; i++)
        if (string_equal(emitter->helpers[kind].items[i], name))
            return;
    const char *template = kind == HELPER_VECTOR ? template_vectors : template_functions;
    const char *other;
    for (int i = 0; (other = template_need(emitter->arena, template, name, i)) != NULL; i++)
        emitter_need(emitter, kind, other);
    LIST_PUSH(emitter->arena, &emitter->helpers[kind], name);
}
