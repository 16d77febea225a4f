#include "json.h"
#include "fixture.h"
#include <stdlib.h>
#include <string.h>

/* Reads the text as one string; NULL: refused. */
static const char *string_of(const char *text)
{
    struct json json = json_begin(text, strlen(text));
    char *out = malloc(strlen(text) + 1), *begin = out;
    const char *string = json_string(&json, &out);
    cr_expect((string == NULL) == (json.error != NULL));
    cr_expect(!string || (string == begin && out == begin + strlen(begin) + 1));
    return string && json_end(&json) ? string : NULL;
}

Test(json, strings)
{
    cr_expect_str_eq(string_of("\"\""), "");
    cr_expect_str_eq(string_of(" \t\r\n\"conv1.weight\" "), "conv1.weight");
    cr_expect_str_eq(string_of("\"a\\\"b\\\\c\\/d\""), "a\"b\\c/d");
    cr_expect_str_eq(string_of("\"\\b\\f\\n\\r\\t\""), "\b\f\n\r\t");
    cr_expect_str_eq(string_of("\"\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80\""),
                     "\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80");
    cr_expect_str_eq(string_of("\"\\u0041\\u00e9\\u20AC\\ud83d\\ude00\""),
                     "A\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
}

Test(json, strings_that_are_refused)
{
    static const char *const texts[] = {"",
                                        "abc",
                                        "\"",
                                        "\"abc",
                                        "\"\\",
                                        "\"\\q\"",
                                        "\"\\u\"",
                                        "\"\\u12\"",
                                        "\"\\u12g4\"",
                                        "\"a\nb\"",
                                        "\"\\u0000\"", /* ends a C string */
                                        "\"\\ud800\"",
                                        "\"\\udc00\"",
                                        "\"\\ud800\\u0041\"",
                                        "\"\\ud800\\", /* half a pair */
                                        "\"\x80\"",
                                        "\"\xC3\"",
                                        "\"\xC0\x80\"",
                                        "\"\xE0\x80\x80\"", /* cut, overlong */
                                        "\"\xED\xA0\x80\"",
                                        "\"\xF4\x90\x80\x80\"",
                                        "\"\xFF\""}; /* surrogate, too large */
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        cr_expect_null(string_of(texts[i]), "%s", texts[i]);
}

/* No byte behind the text is read, wherever it ends. */
Test(json, a_text_may_end_anywhere)
{
    static const char whole[] = "\"a\\ud83d\\ude00\\n\xE2\x82\xAC\"";
    for (size_t size = 0; size < sizeof whole - 1; size++) {
        char *text = malloc(size ? size : 1), *scratch = malloc(sizeof whole), *out = scratch;
        memcpy(text, whole, size);
        struct json json = json_begin(text, size);
        cr_expect_null(json_string(&json, &out));
        free(text);
        free(scratch);
    }
}

static bool natural(const char *text, int64_t *value)
{
    struct json json = json_begin(text, strlen(text));
    return json_natural(&json, value) && json_end(&json);
}

Test(json, naturals)
{
    int64_t value;
    cr_expect(natural("0", &value) && value == 0);
    cr_expect(natural(" 42 ", &value) && value == 42);
    cr_expect(natural("9223372036854775807", &value) && value == INT64_MAX);
}

Test(json, naturals_that_are_refused)
{
    static const char *const texts[] = {"",
                                        "-1",
                                        "+1",
                                        "01",
                                        "1.0",
                                        "1e2",
                                        "1E2",
                                        "x",
                                        "\"1\"",
                                        "1 2",
                                        "9223372036854775808",
                                        "99999999999999999999999"};
    int64_t value;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        cr_expect(!natural(texts[i], &value), "%s", texts[i]);
}

/* Sum of a list of naturals, -1: refused. */
static int64_t list_sum(const char *text)
{
    struct json json = json_begin(text, strlen(text));
    bool first = true;
    int64_t sum = 0, value;
    if (!json_take(&json, '['))
        return -1;
    while (json_more(&json, ']', &first)) {
        if (!json_natural(&json, &value))
            return -1;
        sum += value;
    }
    return json_end(&json) ? sum : -1;
}

Test(json, lists)
{
    cr_expect_eq(list_sum("[]"), 0);
    cr_expect_eq(list_sum(" [ 1 , 2,3 ] "), 6);
    static const char *const texts[] = {"[",     "[1",   "[1,", "[1,]", "[,1]",
                                        "[1 2]", "[1]]", "{1}", "1"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        cr_expect_eq(list_sum(texts[i]), -1, "%s", texts[i]);
}

Test(json, the_first_error_and_its_place_stay)
{
    int64_t value;
    struct json json = json_begin("[x]", 3);
    cr_expect(json_take(&json, '['));
    cr_expect(!json_natural(&json, &value));
    const char *error = json.error;
    cr_expect(!json_take(&json, ']') && !json_end(&json));
    cr_expect(json.error == error && json.at == 1);
}
