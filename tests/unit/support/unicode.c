/* UTF-8: what is decoded, what is refused, and how wide it is. */
#include "support/unicode.h"

#include <criterion/criterion.h>
#include <string.h>

static void expect_character(const char *text, unsigned wanted)
{
    unsigned code = 0;
    cr_expect_eq(unicode_decode(text, strlen(text), &code), (int)strlen(text), "U+%04X", wanted);
    cr_expect_eq(code, wanted);
}

Test(unicode, decodes)
{
    expect_character("a", 'a');
    expect_character("\x7f", 0x7f);
    expect_character("\xc2\x80", 0x80);
    expect_character("\xc3\xa9", 0xe9);
    expect_character("\xe0\xa0\x80", 0x800);
    expect_character("\xe2\x82\xac", 0x20ac);
    expect_character("\xef\xbf\xbd", 0xfffd);
    expect_character("\xf0\x90\x80\x80", 0x10000);
    expect_character("\xf4\x8f\xbf\xbf", 0x10ffff);
    unsigned code = 1;
    cr_expect_eq(unicode_decode("", 1, &code), 1);
    cr_expect_eq(code, 0);
}

static void expect_refused(const char *text, size_t length)
{
    unsigned code = 0;
    cr_expect_eq(unicode_decode(text, length, &code), 0, "%02X...", (unsigned char)*text);
}

Test(unicode, refuses)
{
    expect_refused("\x80", 1);     /* a continuation alone */
    expect_refused("\xc0\x80", 2); /* overlong */
    expect_refused("\xc1\xbf", 2);
    expect_refused("\xe0\x9f\xbf", 3);
    expect_refused("\xf0\x8f\xbf\xbf", 4);
    expect_refused("\xed\xa0\x80", 3);     /* a surrogate */
    expect_refused("\xf4\x90\x80\x80", 4); /* beyond U+10FFFF */
    expect_refused("\xf5\x80\x80\x80", 4);
    expect_refused("\xff", 1);
    expect_refused("\xc3", 1); /* cut */
    expect_refused("\xe2\x82", 2);
    expect_refused("\xc3(", 2);
    expect_refused("\xe2\x28\xa1", 3);
}

/* Every character decodes as what was encoded, and nothing reads beyond the length. */
Test(unicode, all_characters)
{
    for (unsigned code = 0x80; code <= 0x10ffff; code++) {
        if (code >= 0xd800 && code <= 0xdfff)
            continue;
        char text[4];
        int bytes = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        unsigned rest = code, found = 0;
        for (int i = bytes - 1; i > 0; i--, rest >>= 6)
            text[i] = (char)(0x80 | (rest & 0x3f));
        text[0] = (char)((0xf00u >> bytes) | rest);
        cr_assert_eq(unicode_decode(text, 4, &found), bytes);
        cr_assert_eq(found, code);
        cr_assert_eq(unicode_decode(text, (size_t)bytes - 1, &found), 0);
    }
}

Test(unicode, width)
{
    cr_expect_eq(unicode_width('a'), 1);
    cr_expect_eq(unicode_width(0xe9), 1);
    cr_expect_eq(unicode_width(0x301), 0);   /* combining acute */
    cr_expect_eq(unicode_width(0x4e2d), 2);  /* a Chinese character */
    cr_expect_eq(unicode_width(0x1f600), 2); /* a face */
    cr_expect_eq(unicode_width(0x1b), -1);   /* escape */
    cr_expect_eq(unicode_width(0x9b), -1);   /* the 8-bit control sequence introducer */
    cr_expect_eq(unicode_width(0x202e), -1); /* right-to-left override */
    cr_expect_eq(unicode_width(0x110000), -1);
}
