/* The schema knows what the library knows; what it accepts and refuses: tests/schema. */
#include "frontend/schema.h"
#include "common/session.h"

#include <criterion/criterion.h>
#include <string.h>

static const char *schema_of(Session *s)
{
    Text text = text_new(s->context.arena);
    schema_print(&s->context, &text, s->library);
    return text.data;
}

Test(schema, has_every_operator_and_setting)
{
    Session *s = session_new("", 0);
    const char *schema = schema_of(s);
    for (int i = 0; i < s->library->operators.count; i++) {
        const Operator *entry = s->library->operators.items[i];
        const char *key = arena_format(s->context.arena, "\"%s\": {", entry->name);
        cr_expect(strstr(schema, key), "%s", entry->name);
        for (int k = 0; k < entry->attributes.count; k++) {
            key = arena_format(s->context.arena, "\"%s\": {", entry->attributes.items[k].name);
            cr_expect(strstr(schema, key), "%s: %s", entry->name, key);
        }
    }
    cr_expect(strstr(schema, "\"multi_head_attention\": {"));
    session_free(s);
}

/* An operator that is added is in it without more ado. */
Test(schema, grows_with_the_library)
{
    Session *s = session_new("", 0);
    static const char formula[] = "(x[...], parameter beta[]) -> y[...]\n"
                                  "attr speed = 3\n"
                                  "init beta = constant(1)\n"
                                  "y[...] = speed * beta[] * x[...]\n";
    Source source = {"test", formula, sizeof formula - 1};
    const NotationText text = {.source = &source, .text = formula, .first_line = 1};
    cr_expect(!strstr(schema_of(s), "faster"));
    cr_assert(library_add(&s->context, s->library, "faster", (Span){.source = &source}, text));
    const char *entry = strstr(schema_of(s), "\"faster\": {");
    cr_assert(entry);
    cr_expect(strstr(entry, "\"speed\": {"));
    cr_expect(strstr(entry, "\"default\": 3,"));
    cr_expect(strstr(entry, "\"beta\": {"));
    session_free(s);
}
