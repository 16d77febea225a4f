#include "safetensors.h"
#include "fixture.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

TestSuite(safetensors, .init = folder_make, .fini = folder_remove);

static struct safetensors file;

/* Writes a file with this header and `size` bytes of data 0, 1, 2 ... and opens it. */
static bool opens(const char *header, size_t size)
{
    const uint64_t length = strlen(header);
    unsigned char *bytes = malloc(8 + length + size);
    for (int i = 0; i < 8; i++)
        bytes[i] = (unsigned char)(length >> 8 * i);
    memcpy(bytes + 8, header, length);
    for (size_t i = 0; i < size; i++)
        bytes[8 + length + i] = (unsigned char)i;
    write_bytes("w.safetensors", bytes, 8 + length + size);
    free(bytes);
    return safetensors_open(&file, at("w.safetensors"), &report);
}

static void expect_refused(const char *header, size_t size, const char *why)
{
    cr_expect(!opens(header, size), "%s", header);
    cr_expect_eq(report.code, EXIT_MISTAKE);
    expect_said(why);
    cr_expect_null(file.tensor);
}

#define TENSOR(NAME, TYPE, SHAPE, BEGIN, END)                                                     \
    "\"" NAME "\":{\"dtype\":\"" TYPE "\",\"shape\":[" SHAPE "],\"data_offsets\":[" BEGIN "," END \
    "]}"
#define HALF(TYPE) TENSOR("a", TYPE, "2,3", "0", "24")

Test(safetensors, a_whole_file)
{
    cr_assert(
        opens("{\"__metadata__\":{\"format\":\"pt\",\"x\":\"1\\n2\"}," HALF("F32") "," TENSOR(
                  "b.c", "I64", "", "24", "32") "," TENSOR("empty", "U8", "4,0", "32", "32") "}   ",
              32));
    cr_expect_eq(file.tensors, 3);
    const struct stored_tensor *a = safetensors_find(&file, "a"),
                               *b = safetensors_find(&file, "b.c");
    cr_assert(a && b && safetensors_find(&file, "empty"));
    cr_expect(a->rank == 2 && a->shape[0] == 2 && a->shape[1] == 3 && a->elements == 6);
    cr_expect(a->data[0] == 0 && a->data[23] == 23 && strcmp(a->type->name, "F32") == 0);
    cr_expect(b->rank == 0 && b->elements == 1 && b->data[0] == 24);
    cr_expect_null(safetensors_find(&file, "c"));
    cr_expect_str_eq(safetensors_note(&file, "x"), "1\n2");
    cr_expect_null(safetensors_note(&file, "y"));
    safetensors_close(&file);
    expect_nothing_said();
}

Test(safetensors, tensors_in_any_order_and_a_file_without_any)
{
    cr_expect(
        opens("{" TENSOR("a", "U8", "1", "3", "4") "," TENSOR("b", "U8", "3", "0", "3") "}", 4));
    cr_expect_eq(safetensors_find(&file, "a")->data[0], 3);
    safetensors_close(&file);
    cr_expect(opens("{}", 0));
    cr_expect_null(safetensors_find(&file, "a"));
    safetensors_close(&file);
}

Test(safetensors, keys_in_any_order)
{
    cr_expect(opens("{\"a\":{\"data_offsets\":[0,2],\"shape\":[2],\"dtype\":\"U8\"}}", 2));
    safetensors_close(&file);
}

Test(safetensors, files_that_are_not_there_or_no_files)
{
    cr_expect(!safetensors_open(&file, at("none"), &report));
    expect_said("No such file");
    cr_expect(!safetensors_open(&file, at("."), &report));
    expect_said("Is a directory");
}

/* Cut after any byte, the file is refused. */
Test(safetensors, truncated_everywhere)
{
    size_t size;
    cr_assert(opens("{" HALF("F32") "}", 24));
    safetensors_close(&file);
    char *bytes = read_bytes("w.safetensors", &size);
    for (size_t cut = 0; cut < size; cut++) {
        write_bytes("cut", bytes, cut);
        cr_expect(!safetensors_open(&file, at("cut"), &report), "%zu bytes", cut);
        expect_said("cut");
    }
}

Test(safetensors, a_header_that_is_too_long)
{
    static const unsigned char lengths[][8] = {{255, 255, 255, 255, 255, 255, 255, 255},
                                               {0, 0, 0, 0, 0, 0, 0, 128},
                                               {9, 0, 0, 0},
                                               {1, 0, 0, 0},
                                               {0}};
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        unsigned char bytes[16] = "________{}      ";
        memcpy(bytes, lengths[i], 8);
        write_bytes("long", bytes, sizeof bytes);
        cr_expect(!safetensors_open(&file, at("long"), &report));
        expect_said("not a whole safetensors file");
    }
}

Test(safetensors, places_of_tensors)
{
    expect_refused("{" HALF("F32") "}", 23, "outside the file");
    expect_refused("{" HALF("F32") "}", 25, "1 bytes after the last tensor");
    expect_refused("{" HALF("F32") "," TENSOR("b", "U8", "4", "23", "27") "}", 27, "overlaps");
    expect_refused("{" HALF("F32") "," TENSOR("b", "U8", "24", "0", "24") "}", 24, "overlaps");
    expect_refused("{" HALF("F32") "," TENSOR("b", "U8", "4", "25", "29") "}", 29, "gap");
    expect_refused("{" TENSOR("a", "U8", "4", "4", "0") "}", 4, "outside");
    expect_refused("{" TENSOR("a", "U8", "4", "0", "9223372036854775807") "}", 4, "outside");
}

Test(safetensors, shapes_that_do_not_fit_their_bytes)
{
    expect_refused("{" HALF("F64") "}", 24, "size that its shape does not say");
    expect_refused("{" TENSOR("a", "F32", "5", "0", "24") "}", 24, "size that its shape");
    expect_refused("{" TENSOR("a", "U8", "4294967296,4294967296", "0", "0") "}", 0, "overflows");
    expect_refused("{" TENSOR("a", "F64", "1152921504606846976", "0", "0") "}", 0, "overflows");
    expect_refused("{" TENSOR("a", "U8", "9223372036854775807", "0", "0") "}", 0, "overflows");
    expect_refused("{" TENSOR("a", "U8", "1,1,1,1,1,1,1,1,1", "0", "1") "}", 1, "8 dimensions");
    expect_refused("{" TENSOR("a", "U8", "-1", "0", "0") "}", 0, "natural number");
    expect_refused("{" TENSOR("a", "U8", "1.0", "0", "1") "}", 1, "natural number");
    expect_refused("{" TENSOR("a", "U8", "99999999999999999999", "0", "1") "}", 1, "too large");
}

Test(safetensors, names_and_keys)
{
    expect_refused("{" TENSOR("a", "U8", "1", "0", "1") "," TENSOR("a", "U8", "1", "1", "2") "}", 2,
                   "'a' is there twice");
    expect_refused(
        "{" TENSOR("a", "U8", "1", "0", "1") "," TENSOR("\\u0061", "U8", "1", "1", "2") "}", 2,
        "'a' is there twice");
    expect_refused("{" TENSOR("a\\u001b[31m", "U8", "1", "0", "1") "}", 1, "control characters");
    expect_refused("{" TENSOR("a\\u0000", "U8", "1", "0", "1") "}", 1, "NUL");
    expect_refused("{" TENSOR("a", "U9", "1", "0", "1") "}", 1, "unknown dtype");
    expect_refused("{\"a\":{}}", 0, "without dtype");
    expect_refused("{\"a\":{\"dtype\":\"U8\",\"shape\":[0]}}", 0, "without dtype, shape or");
    expect_refused("{\"a\":{\"dtype\":\"U8\",\"dtype\":\"U8\"}}", 0, "unknown or there twice");
    expect_refused("{\"a\":{\"shape\":[1],\"shape\":[1]}}", 0, "unknown or there twice");
    expect_refused("{\"a\":{\"colour\":\"U8\"}}", 0, "unknown or there twice");
    expect_refused("{\"__metadata__\":{},\"__metadata__\":{}}", 0, "__metadata__ twice");
    expect_refused("{\"__metadata__\":{\"a\":1}}", 0, "unexpected character");
}

Test(safetensors, headers_that_are_no_json)
{
    static const char *const headers[] = {"[]",        " {",         "{}x", "{\"a\"}",
                                          "{\"a\":1}", "{\"a\":[]}", "{,}", "{\"a\":{\"dtype\":7}}",
                                          "{a:{}}",    "null",       "  "};
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
        expect_refused(headers[i], 0, "damaged");
}

/* A million brackets are one error, not a stack that is full. */
Test(safetensors, deep_nesting)
{
    enum { DEPTH = 1000000 };
    char *header = malloc(DEPTH + 16);
    strcpy(header, "{\"a\":{\"shape\":");
    memset(header + 14, '[', DEPTH);
    header[14 + DEPTH] = '\0';
    expect_refused(header, 0, "natural number");
    memset(header, '{', DEPTH);
    expect_refused(header, 0, "unexpected character");
    free(header);
}

/* Bytes of a good file, replaced one at a time: refused or read, never believed beyond the file. */
Test(safetensors, any_byte_may_be_wrong)
{
    size_t size;
    cr_assert(opens("{" HALF("F32") "," TENSOR("b", "BF16", "2", "24", "28") "}", 28));
    safetensors_close(&file);
    char *bytes = read_bytes("w.safetensors", &size);
    struct report silent = {.program = "test"};
    for (size_t i = 0; i < size; i++)
        for (int bit = 0; bit < 8; bit++) {
            bytes[i] ^= (char)(1 << bit);
            write_bytes("flipped", bytes, size);
            if (safetensors_open(&file, at("flipped"), &silent)) {
                for (int t = 0; t < file.tensors; t++)
                    cr_assert(file.tensor[t].data + (file.tensor[t].end - file.tensor[t].begin) <=
                              file.mapping.data + file.mapping.size);
                safetensors_close(&file);
            }
            bytes[i] ^= (char)(1 << bit);
        }
}

/* --- Conversion of elements --- */

static float element(const char *type, const void *bytes, size_t size)
{
    const struct stored_type stored = {type, size};
    const struct stored_tensor tensor = {.type = &stored, .elements = 1, .data = bytes};
    float value;
    cr_assert(stored_converts(&stored, DLCRT_F32));
    stored_read(&tensor, 0, 1, DLCRT_F32, &value);
    return value;
}

static float half(uint16_t bits)
{
    return element("F16", &bits, 2);
}

static float brain(uint16_t bits)
{
    return element("BF16", &bits, 2);
}

Test(safetensors, floats_of_all_widths_become_floats)
{
    const double third = 1.0 / 3;
    const float small = 1e-40f;
    cr_expect_eq(element("F64", &third, 8), (float)third);
    cr_expect_eq(element("F32", &small, 4), small);
    cr_expect_eq(half(0x3C00), 1.0f);
    cr_expect_eq(half(0xC500), -5.0f);
    cr_expect_eq(half(0x7BFF), 65504.0f);
    cr_expect_eq(half(0x0001), 0x1p-24f);
    cr_expect_eq(half(0x83FF), -0x3FFp-24f);
    cr_expect(half(0x8000) == 0 && signbit(half(0x8000)));
    cr_expect(half(0xFC00) == -INFINITY && isnan(half(0x7C01)));
    cr_expect_eq(brain(0x3F80), 1.0f);
    cr_expect_eq(brain(0xC0A0), -5.0f);
    cr_expect(brain(0x7F80) == INFINITY && isnan(brain(0x7FC0)));
}

Test(safetensors, integers_stay_what_they_are)
{
    const struct stored_type i64 = {"I64", 8}, i32 = {"I32", 4}, f32 = {"F32", 4},
                             f8 = {"F8_E5M2", 1};
    cr_expect(stored_converts(&i64, DLCRT_I64) && stored_converts(&i32, DLCRT_I32));
    cr_expect(!stored_converts(&i64, DLCRT_I32) && !stored_converts(&i64, DLCRT_F32));
    cr_expect(!stored_converts(&f32, DLCRT_I32) && !stored_converts(&f8, DLCRT_F32));
    cr_expect(stored_converts(&f32, DLCRT_F64));
}
