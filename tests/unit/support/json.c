#include "support/json.h"

#include <criterion/criterion.h>

Test(json, is_written)
{
    Arena *arena = arena_new();
    Text text = text_new(arena);
    Json json = {.out = &text};
    static const char *const words[] = {"a", "b"};
    json_open(&json, NULL, '{');
    json_string(&json, "text", "a \"quoted\\\" \n line");
    json_open(&json, "list", '[');
    json_number(&json, NULL, 0.5);
    json_boolean(&json, NULL, true);
    json_open(&json, NULL, '{');
    json_close(&json, '}');
    json_close(&json, ']');
    json_strings(&json, "words", 2, words);
    json_raw(&json, "raw", "{\"x\": null}");
    json_close(&json, '}');
    cr_expect_str_eq(text.data, "{\n"
                                "  \"text\": \"a \\\"quoted\\\\\\\" \\u000a line\",\n"
                                "  \"list\": [\n"
                                "    0.5,\n"
                                "    true,\n"
                                "    {}\n"
                                "  ],\n"
                                "  \"words\": [\"a\", \"b\"],\n"
                                "  \"raw\": {\"x\": null}\n"
                                "}\n");
    arena_free(arena);
}
