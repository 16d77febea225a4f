#include "emit/emitter.h"

void emitter_need(Emitter *emitter, HelperKind kind, const char *name)
{
    for (int i = 0; i < emitter->helpers[kind].count; i++)
        if (string_equal(emitter->helpers[kind].items[i], name))
            return;
    LIST_PUSH(emitter->arena, &emitter->helpers[kind], name);
}
