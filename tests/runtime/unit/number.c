#include "number.h"
#include "fixture.h"
#include "random.h"
#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static bool reads(const char *text, double *value, size_t *used)
{
    const char *position = text;
    const bool good = number_read(&position, text + strlen(text), value);
    *used = (size_t)(position - text);
    return good;
}

/* What strtod reads, and as far. */
static void expect_as_strtod(const char *text)
{
    double value;
    size_t used;
    char *end;
    const double expected = strtod(text, &end);
    cr_expect(reads(text, &value, &used), "'%s'", text);
    cr_expect(memcmp(&value, &expected, sizeof value) == 0, "'%s': %.17g, not %.17g", text, value,
              expected);
    cr_expect_eq(used, (size_t)(end - text));
}

Test(number, reads_what_people_write)
{
    static const char *const texts[] = {
        "0",     "-0",    "7",     "+7",     "007",   "3.25",   "-3.25",  ".5",
        "5.",    "1e3",   "1E-3",  "1e+3",   "1.5e0", "0.1",    "0.3",    "1e22",
        "1e23",  "1e-22", "1e-23", "123456", "1e308", "1e-308", "5e-324", "2.2250738585072014e-308",
        "1e-400"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        expect_as_strtod(texts[i]);
}

/* Ties, halves of the last place, and more digits than a double or a 64-bit integer holds. */
Test(number, rounds_correctly)
{
    static const char *const texts[] = {"9007199254740993",
                                        "9007199254740992.5",
                                        "9007199254740993.00000000000000000000000000000001",
                                        "18446744073709551616",
                                        "99999999999999999999999999",
                                        "0.1000000000000000055511151231257827021181583404541015625",
                                        "1.7976931348623157e308",
                                        "2.4703282292062328e-324",
                                        "123456789012345678901234567890e-25",
                                        "0.000000000000000000000000000000000000000001234567890123"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        expect_as_strtod(texts[i]);
}

Test(number, agrees_with_strtod_on_random_doubles)
{
    for (uint64_t i = 0; i < 20000; i++) {
        uint32_t word[4];
        char text[64];
        double value;
        dlcrt_philox(1, 2, i, word);
        memcpy(&value, word, sizeof value);
        if (!isfinite(value))
            continue;
        snprintf(text, sizeof text, "%.*g", 1 + (int)(word[2] % 20), value);
        if (isfinite(strtod(text, NULL)))
            expect_as_strtod(text);
    }
}

Test(number, reads_hundreds_of_digits)
{
    char text[600] = "0.";
    memset(text + 2, '3', sizeof text - 3);
    expect_as_strtod(text);
    memset(text, '1', 300);
    text[300] = '\0';
    expect_as_strtod(text);
}

Test(number, refuses_what_is_none)
{
    static const char *const texts[] = {"",   " 1",  "-",   "+",   ".",    "-.",    "e5",  "x",
                                        "1e", "1e+", "nan", "inf", "-inf", "1e999", "--1", "1e400"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        double value;
        size_t used;
        cr_expect(!reads(texts[i], &value, &used), "'%s'", texts[i]);
        cr_expect_eq(used, 0u);
    }
}

Test(number, stops_where_the_number_stops)
{
    double value;
    size_t used;
    cr_expect(reads("12,34", &value, &used) && value == 12 && used == 2);
    cr_expect(reads("1.5.5", &value, &used) && value == 1.5 && used == 3);
    cr_expect(reads("0x10", &value, &used) && value == 0 && used == 1);
}

/* The text is a mapped file: nothing behind its end may be looked at. */
Test(number, stays_inside_its_text)
{
    char *text = malloc(3); /* no NUL: the sanitizer sees a byte too far */
    memcpy(text, "1e5", 3);
    for (size_t size = 1; size <= 3; size++) {
        const char *position = text;
        double value;
        const bool good = number_read(&position, text + size, &value);
        cr_expect(good == (size != 2));
        cr_expect(!good || value == (size == 1 ? 1 : 1e5));
    }
    free(text);
}
