#include "text.h"
#include "fixture.h"
#include <string.h>

Test(text, grows_to_its_capacity_and_no_further)
{
    struct text text;
    cr_assert(text_make(&text, 8, &report));
    text_add(&text, "%d,", 12);
    text_add(&text, "%s", "abcd");
    cr_expect_str_eq(text.data, "12,abcd");
    cr_expect(text.size == 7 && !text.overflow);
    text_add(&text, "e");
    cr_expect_str_eq(text.data, "12,abcd", "what does not fit is left out whole");
    cr_expect(text.overflow);
    text_clear(&text);
    cr_expect(text.size == 0 && !text.overflow && text.data[0] == '\0');
    text_free(&text);
}

Test(text, strings_as_json)
{
    struct text text;
    cr_assert(text_make(&text, 100, &report));
    text_json(&text, "a\"b\\c\n\x01 \xC3\xA9");
    cr_expect_str_eq(text.data, "\"a\\\"b\\\\c\\u000a\\u0001 \xC3\xA9\"");
    text_free(&text);
}
