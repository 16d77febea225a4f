#include "npy.h"
#include "data_fixture.h"
#include <stdlib.h>
#include <string.h>

TestSuite(npy, .init = folder_make, .fini = folder_remove);

/* Writes an array as NumPy does, format version 1. */
static void write_npy(const char *name, const char *descr, const char *shape, const void *data,
                      size_t size)
{
    char *bytes = malloc(256 + size);
    memset(bytes, ' ', 128);
    memcpy(bytes, "\x93NUMPY\x01\x00\x76\x00", 10);
    const int used =
        sprintf(bytes + 10, "{'descr': '%s', 'fortran_order': False, 'shape': %s, }", descr, shape);
    bytes[10 + used] = ' ';
    bytes[127] = '\n';
    memcpy(bytes + 128, data, size);
    write_bytes(name, bytes, 128 + size);
    free(bytes);
}

static bool parses(struct npy *npy, const void *bytes, size_t size)
{
    struct mapping mapping = {.data = bytes, .size = size};
    return npy_parse(npy, &mapping, "a.npy", &report);
}

/* A file with this header, without data. */
static bool header_parses(struct npy *npy, const char *header)
{
    const size_t length = strlen(header);
    char *bytes = malloc(10 + length);
    memcpy(bytes, "\x93NUMPY\x01\x00", 8);
    bytes[8] = (char)length;
    bytes[9] = (char)(length >> 8);
    memcpy(bytes + 10, header, length);
    const bool good = parses(npy, bytes, 10 + length);
    free(bytes);
    return good;
}

Test(npy, what_is_written_is_read)
{
    static const int64_t shape[] = {3, 0, 5, INT64_C(1) << 40, 1, 1, 1, 1};
    for (int rank = 0; rank <= DLCRT_MAX_RANK; rank++) {
        char header[NPY_HEADER + 4];
        struct npy npy;
        const size_t size = npy_header(header, DLCRT_F32, rank, shape);
        cr_expect(size % 64 == 0 && header[size - 1] == '\n');
        const size_t data = rank == 0 ? 4 : rank == 1 ? 12 : 0;
        cr_assert(parses(&npy, header, size + data), "%s", said());
        cr_expect(npy.rank == rank && npy.dtype == DLCRT_F32);
        cr_expect_arr_eq(npy.shape, shape, (size_t)rank * sizeof *shape);
        cr_expect_eq(npy.data, (unsigned char *)header + size);
    }
}

Test(npy, headers_as_others_write_them)
{
    struct npy npy;
    cr_expect(header_parses(&npy, "{'descr':'<i4','fortran_order':False,'shape':(0,)}"));
    cr_expect(npy.dtype == DLCRT_I32 && npy.rank == 1 && npy.shape[0] == 0);
    cr_expect(header_parses(
        &npy, "{\"shape\": (2, 0), \"fortran_order\": False, \"descr\": \"|u1\",}\n"));
    cr_expect(npy.dtype == DLCRT_U8 && npy.rank == 2);
    cr_expect(header_parses(
        &npy, " { 'descr' : '<f8' , 'fortran_order' : False , 'shape' : ( 0 , 3 , ) } "));
    cr_expect(npy.dtype == DLCRT_F64 && npy.shape[1] == 3);
}

Test(npy, headers_that_are_refused)
{
    static const char *const headers[] = {
        "",
        "{",
        "{}",
        "{'descr': '<f4', 'fortran_order': False}",
        "{'descr': '<f4', 'shape': (0,)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (0,)",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (0,)} x",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (0}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (0,0,0,0,0,0,0,0,0)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': 0}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': }",
        "{'descr': '<f4', 'fortran_order': Maybe, 'shape': (0,)}",
        "{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (0,)}",
        "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (0,)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (0,), 'x': 1}",
        "{'descr': '<f444444444444444444444', 'fortran_order': False, 'shape': (0,)}"};
    struct npy npy;
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++) {
        cr_expect(!header_parses(&npy, headers[i]), "%s", headers[i]);
        expect_said("is not a whole .npy file");
    }
    cr_expect(!header_parses(&npy, "{'descr': '>f4', 'fortran_order': False, 'shape': (0,)}"));
    expect_said("holds >f4 in C order");
    cr_expect(!header_parses(&npy, "{'descr': '<f4', 'fortran_order': True, 'shape': (0,)}"));
    expect_said("in Fortran order");
    cr_expect(!header_parses(&npy, "{'descr': '<c8', 'fortran_order': False, 'shape': (0,)}"));
    expect_said("holds <c8");
    cr_expect(!header_parses(&npy, "{'descr': '<f4', 'fortran_order': False, 'shape': (3,)}"));
    expect_said("0 bytes of data for f32 of shape [3]");
    cr_expect(!header_parses(
        &npy, "{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296,4294967296)}"));
    expect_said("is damaged");
}

Test(npy, cut_anywhere)
{
    char bytes[NPY_HEADER + 12];
    struct npy npy;
    const size_t size = npy_header(bytes, DLCRT_F32, 1, (int64_t[]){3}) + 12;
    for (size_t cut = 0; cut < size; cut++) {
        char *copy = malloc(cut ? cut : 1);
        memcpy(copy, bytes, cut);
        cr_expect(!parses(&npy, copy, cut));
        expect_said("a.npy");
        free(copy);
    }
}

Test(npy, longer_headers_of_version_2)
{
    struct npy npy;
    char bytes[12 + 70000];
    memset(bytes, ' ', sizeof bytes);
    memcpy(bytes, "\x93NUMPY\x02\x00\x70\x11\x01\x00", 12);
    static const char header[] = "{'descr': '<f4', 'fortran_order': False, 'shape': (0,)}";
    memcpy(bytes + 12, header, sizeof header - 1);
    cr_expect(parses(&npy, bytes, sizeof bytes), "%s", said());
    bytes[6] = 4;
    cr_expect(!parses(&npy, bytes, sizeof bytes));
}

/* --- A folder of arrays as data --- */

static struct dlcrt_data arrays(void)
{
    static const float values[] = {0, 1, 2, 3, 4, 5};
    static const int64_t classes[] = {2, 1, 0};
    write_npy("train_image.npy", "<f4", "(3, 2)", values, sizeof values);
    write_npy("train_label.npy", "<i8", "(3,)", classes, sizeof classes);
    data_shape(1, 2, 0, 0, 3);
    return (struct dlcrt_data){.format = "npy", .path = at(".")};
}

Test(npy, a_file_for_each_input)
{
    cr_assert(data_opens(arrays()), "%s", said());
    cr_expect(dataset.train.samples == 3 && dataset.test.samples == 0);
    data_fill(&dataset, &dataset.train, NULL, 0, 3);
    for (int i = 0; i < 6; i++)
        cr_expect_eq(images[i], (float)i);
    cr_expect(labels[0] == 2 && labels[1] == 1 && labels[2] == 0);
    data_close(&dataset);
}

Test(npy, a_test_split)
{
    const struct dlcrt_data data = arrays();
    write_npy("test_image.npy", "<f4", "(1, 2)", (float[]){7, 8}, 8);
    expect_data_refused(data, "there is no file");
    write_npy("test_label.npy", "|u1", "(1, 1)", "\1", 1);
    cr_assert(data_opens(data), "%s", said());
    data_fill(&dataset, &dataset.test, NULL, 0, 1);
    cr_expect(dataset.test.samples == 1 && images[1] == 8 && labels[0] == 1);
    data_close(&dataset);
}

Test(npy, arrays_that_do_not_fit)
{
    const struct dlcrt_data data = arrays();
    write_npy("train_label.npy", "<i8", "(2,)", (int64_t[]){0, 1}, 16);
    expect_data_refused(data, "has 2 samples, ");
    write_npy("train_label.npy", "<i8", "(3,)", (int64_t[]){0, 3, 0}, 24);
    expect_data_refused(data, "'label' is 3, but its classes are 0 to 2");
    write_npy("train_label.npy", "<f4", "(3,)", (float[]){0, 0.5f, 0}, 12);
    expect_data_refused(data, "a value of 'label' cannot be held exactly as i32");
    write_npy("train_label.npy", "<i8", "(1, 3)", (int64_t[]){0, 1, 0}, 24);
    expect_data_refused(data, "has the shape [1, 3]; the input 'label' takes samples of shape []");
    remove(at("train_label.npy"));
    expect_data_refused(data, "train_label.npy'");
    arrays();
    write_npy("train_image.npy", "<f8", "(3, 2)", (double[]){0, 0.1, 0, 0, 0, 0}, 48);
    expect_data_refused(data, "a value of 'image' cannot be held exactly as f32");
    write_npy("train_image.npy", "<f8", "(3, 2)", (double[]){0, 0.5, 0, 0, 0, 0}, 48);
    cr_expect(data_opens(data));
    data_close(&dataset);
}
