#include "weights.h"
#include "checkpoint.h"
#include "fixture.h"
#include "trainer.h"
#include <stdlib.h>
#include <string.h>

TestSuite(weights, .init = folder_make, .fini = folder_remove);

/* Writes a file with these entries of a header; all data are zeros. */
static void write_file(const char *entries, size_t size)
{
    char *header = malloc(strlen(entries) + 3);
    const size_t length = strlen(entries) + 2;
    sprintf(header, "{%s}", entries);
    char *bytes = calloc(8 + length + size, 1);
    for (int i = 0; i < 8; i++)
        bytes[i] = (char)(length >> 8 * i);
    memcpy(bytes + 8, header, length);
    write_bytes("w", bytes, 8 + length + size);
    free(header);
    free(bytes);
}

static bool loads(void)
{
    struct dlcrt_model *model = toy_model();
    struct layout *layouts = layouts_make(model, &report);
    const bool good = weights_load(at("w"), model, layouts, &report);
    layouts_free(model, layouts);
    return good;
}

#define WEIGHT "\"fc.weight\":{\"dtype\":\"F32\",\"shape\":[4,3],\"data_offsets\":[0,48]}"
#define BIAS "\"fc.bias\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[48,64]}"
#define COUNT "\"count.batches\":{\"dtype\":\"I64\",\"shape\":[],\"data_offsets\":[64,72]}"

static float *parameter(int tensor)
{
    return toy_model()->tensor[tensor].data;
}

Test(weights, a_state_dict_is_loaded)
{
    parameter(0)[11] = parameter(1)[3] = 5;
    write_file(WEIGHT "," BIAS "," COUNT, 72);
    cr_expect(loads());
    expect_nothing_said();
    cr_expect(parameter(0)[11] == 0 && parameter(1)[3] == 0);
}

/* A checkpoint serves as weights: what is the optimizer's is left alone. */
Test(weights, state_of_the_optimizer_is_not_looked_at)
{
    write_file(WEIGHT "," BIAS "," COUNT
                      ",\"optimizer.x\":{\"dtype\":\"U8\",\"shape\":[8],\"data_offsets\":[72,80]}",
               80);
    parameter(3)[0] = 7;
    cr_expect(loads());
    cr_expect_eq(parameter(3)[0], 7);
}

/* A layer's averages begin with what they are averages of, where a file has none. */
Test(weights, averages_may_be_missing)
{
    struct dlcrt_tensor *average = &toy_model()->tensor[3];
    average->role = DLCRT_BUFFER;
    average->name = "slow.weight";
    average->average_of = "fc.weight";
    parameter(3)[11] = 7;
    write_file(WEIGHT "," BIAS "," COUNT, 72);
    cr_expect(loads(), "%s", said());
    cr_expect_eq(parameter(3)[11], 0);
    write_file(WEIGHT "," BIAS "," COUNT
                      ",\"slow.weight\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[72,84]}",
               84);
    cr_expect(!loads());
    cr_expect(strstr(said(), "shape: slow.weight is [3] in the file, [4, 3] in the model"));
}

Test(weights, all_that_does_not_fit_is_said_at_once)
{
    write_file("\"fc.weight\":{\"dtype\":\"F32\",\"shape\":[3,4],\"data_offsets\":[0,48]},"
               "\"fc.bias\":{\"dtype\":\"I32\",\"shape\":[4],\"data_offsets\":[48,64]},"
               "\"other\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[64,65]}",
               65);
    parameter(0)[0] = 5;
    cr_expect(!loads());
    cr_expect_eq(report.code, EXIT_MISTAKE);
    const char *text = said();
    cr_expect(strstr(text, "does not fit the model 'toy'"), "%s", text);
    cr_expect(strstr(text, "shape: fc.weight is [3, 4] in the file, [4, 3] in the model"));
    cr_expect(strstr(text, "dtype: fc.bias is I32 in the file, F32 in the model"));
    cr_expect(strstr(text, "missing: count.batches []"));
    cr_expect(strstr(text, "not in the model: other"));
    cr_expect_eq(parameter(0)[0], 5, "nothing may be copied");
}

Test(weights, the_list_of_complaints_ends)
{
    enum { MANY = 100000 };
    char *entries = malloc(80 * MANY), *end = entries;
    for (int i = 0; i < MANY; i++)
        end += sprintf(end, "%s\"t%d\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}",
                       i ? "," : "", i);
    write_file(entries, 0);
    cr_expect(!loads());
    const char *text = said();
    cr_expect(strlen(text) < 4000);
    cr_expect(strstr(text, "and 99983 more"), "%s", text);
    free(entries);
}

Test(weights, a_tied_tensor_is_found_under_each_of_its_names)
{
    static const char *const also[] = {"head.weight", "tail.weight", NULL};
    toy_model()->tensor[0].also = also;
    write_file("\"tail.weight\":{\"dtype\":\"F32\",\"shape\":[4,3],\"data_offsets\":[0,48]}," BIAS
               "," COUNT,
               72);
    parameter(0)[11] = 5;
    cr_expect(loads());
    cr_expect_eq(parameter(0)[11], 0);
    write_file(WEIGHT
               "," BIAS "," COUNT
               ",\"head.weight\":{\"dtype\":\"F32\",\"shape\":[4,3],\"data_offsets\":[72,120]}",
               120);
    cr_expect(loads());
    expect_nothing_said();
}

Test(weights, a_tied_tensor_with_two_values_is_refused)
{
    static const char *const also[] = {"head.weight", NULL};
    toy_model()->tensor[0].also = also;
    write_file(WEIGHT
               "," BIAS "," COUNT
               ",\"head.weight\":{\"dtype\":\"F64\",\"shape\":[4,3],\"data_offsets\":[72,168]}",
               168);
    cr_expect(!loads());
    cr_expect(strstr(said(), "tied: fc.weight and head.weight are one tensor in the model"));
}

/* As in a state_dict; and what is saved can be loaded. */
Test(weights, a_tied_tensor_is_saved_under_each_of_its_names)
{
    static const char *const also[] = {"head.weight", "a.weight", NULL};
    struct dlcrt_model *model = toy_model();
    model->tensor[0].also = also;
    cr_assert_eq(dlcrt_start(model, 9), 0);
    cr_assert_eq(dlcrt_save(model, at("saved.safetensors")), 0);
    struct safetensors file;
    cr_assert(safetensors_open(&file, at("saved.safetensors"), &report));
    cr_assert_eq(file.tensors, 5);
    const struct stored_tensor *own = safetensors_find(&file, "fc.weight");
    for (int i = 0; i < 2; i++) {
        const struct stored_tensor *other = safetensors_find(&file, also[i]);
        cr_assert(own && other);
        cr_expect_arr_eq(own->data, other->data, 48);
    }
    safetensors_close(&file);
    cr_expect_eq(dlcrt_load(model, at("saved.safetensors")), 0);
    expect_nothing_said();
}

Test(weights, the_application_loads_what_it_saved)
{
    struct dlcrt_model *model = toy_model();
    cr_assert_eq(dlcrt_start(model, 9), 0);
    float saved[12];
    memcpy(saved, parameter(0), sizeof saved);
    cr_assert_eq(dlcrt_save(model, at("saved.safetensors")), 0);
    cr_assert_eq(dlcrt_start(model, 10), 0);
    cr_expect(memcmp(saved, parameter(0), sizeof saved) != 0);
    cr_assert_eq(dlcrt_load(model, at("saved.safetensors")), 0);
    cr_expect_arr_eq(saved, parameter(0), sizeof saved);
    char *bytes = read_bytes("saved.safetensors", NULL);
    cr_expect(!strstr(bytes + 8, "optimizer.") && strstr(bytes + 8, "{\"format\":\"pt\"}"));
}
