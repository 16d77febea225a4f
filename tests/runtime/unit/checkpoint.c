#include "checkpoint.h"
#include "fixture.h"
#include "safetensors.h"
#include "trainer.h"
#include <stdlib.h>
#include <string.h>

TestSuite(checkpoint, .init = folder_make, .fini = folder_remove);

static struct layout *layouts;

static const struct position somewhere = {.seed = UINT64_MAX,
                                          .shuffle = true,
                                          .step = 77,
                                          .samples = 100,
                                          .per_epoch = 13,
                                          .loss = 1.0 / 3,
                                          .sum = (double[]){0x1.fffffffffffffp-3},
                                          .window_steps = 5,
                                          .window_samples = 40};

/* Starts the toy, writes a checkpoint of it, and changes all that is in it. */
static void write_checkpoint(const char *name)
{
    struct dlcrt_model *model = toy_model();
    struct writer writer;
    cr_assert_eq(dlcrt_start(model, 5), 0);
    layouts = layouts_make(model, &report);
    *(int64_t *)model->tensor[2].data = INT64_C(1) << 60;
    ((float *)model->tensor[4].data)[3] = 0.125f;
    *model->scalar[0].value = 0.1;
    cr_assert(writer_make(&writer, model, layouts, true, &report));
    cr_assert(writer_save(&writer, at(name), &somewhere, &report), "%s", said());
    writer_free(&writer);
    cr_assert_eq(dlcrt_start(model, 6), 0);
    *model->scalar[0].value = 7;
}

static bool reads(const char *name, struct position *position)
{
    static double sum[1];
    *position = (struct position){.samples = 100, .per_epoch = 13, .sum = sum};
    return checkpoint_read(at(name), toy_model(), layouts, position, &report);
}

static void expect_refused(const char *name, const char *why)
{
    struct position position;
    struct dlcrt_model *model = toy_model();
    float before[12];
    memcpy(before, model->tensor[0].data, sizeof before);
    cr_expect(!reads(name, &position));
    cr_expect_eq(report.code, EXIT_MISTAKE);
    expect_said(why);
    cr_expect_arr_eq(before, model->tensor[0].data, sizeof before);
    cr_expect(position.step == 0 && *model->scalar[0].value == 7, "nothing is changed");
}

Test(checkpoint, what_is_written_is_read)
{
    struct dlcrt_model *model = toy_model();
    struct position position;
    write_checkpoint("a");
    cr_assert(reads("a", &position), "%s", said());
    cr_expect_eq(position.sum[0], somewhere.sum[0]);
    position.sum = somewhere.sum;
    cr_expect(memcmp(&position, &somewhere, sizeof position) == 0);
    cr_expect_eq(*(int64_t *)model->tensor[2].data, INT64_C(1) << 60);
    cr_expect_eq(((float *)model->tensor[4].data)[3], 0.125f);
    cr_expect_eq(*model->scalar[0].value, 0.1);
    cr_assert_eq(dlcrt_start(model, 6), 0);
    write_checkpoint("b");
    size_t size_a, size_b;
    const char *a = read_bytes("a", &size_a), *b = read_bytes("b", &size_b);
    cr_expect(size_a == size_b && memcmp(a, b, size_a) == 0, "the same state is the same bytes");
    expect_nothing_said();
}

/* As others must be able to read it: aligned data, wide elements first, plain names. */
Test(checkpoint, the_file_is_an_ordinary_one)
{
    struct safetensors file;
    write_checkpoint("a");
    cr_assert(safetensors_open(&file, at("a"), &report));
    cr_expect_eq(file.tensors, 5);
    cr_expect_str_eq(safetensors_note(&file, "format"), "pt");
    cr_expect(safetensors_find(&file, "optimizer.fc.weight.velocity"));
    cr_expect_eq(safetensors_find(&file, "count.batches")->begin, 0);
    cr_expect_eq(safetensors_find(&file, "fc.bias")->begin, 8);
    cr_expect_eq((safetensors_find(&file, "count.batches")->data - file.mapping.data) % 8, 0);
    safetensors_close(&file);
}

Test(checkpoint, cut_anywhere)
{
    size_t size;
    write_checkpoint("a");
    const char *bytes = read_bytes("a", &size);
    for (size_t cut = 0; cut < size; cut += cut < 16 ? 1 : 7) {
        write_bytes("cut", bytes, cut);
        expect_refused("cut", "cut'");
    }
}

Test(checkpoint, of_another_model)
{
    write_checkpoint("a");
    toy_model()->hash++;
    expect_refused("a", "is a checkpoint of another model than 'toy'");
}

Test(checkpoint, of_other_data)
{
    struct position position = {.samples = 101, .per_epoch = 13};
    write_checkpoint("a");
    cr_expect(!checkpoint_read(at("a"), toy_model(), layouts, &position, &report));
    expect_said("was trained on 100 samples, 13 steps an epoch; these data have 101 and 13");
}

Test(checkpoint, weights_are_none)
{
    write_checkpoint("a");
    cr_assert_eq(dlcrt_save(toy_model(), at("weights")), 0);
    expect_refused("weights",
                   "is no checkpoint: it does not say where its run stood\nhint: --init");
}

/* Replaces the first `from` of the file by `to`, of the same length. */
static void replace(const char *from, const char *to)
{
    size_t size, length = strlen(from);
    char *bytes = read_bytes("a", &size);
    cr_assert_eq(length, strlen(to));
    for (size_t i = 0; i + length <= size; i++)
        if (memcmp(bytes + i, from, length) == 0) {
            memcpy(bytes + i, to, length);
            write_bytes("changed", bytes, size);
            return;
        }
    cr_assert_fail("no '%s' in the file", from);
}

Test(checkpoint, metadata_that_are_wrong)
{
    static const char *const changes[][2] = {{"dlc.step\":\"77", "dlc.step\":\"-7"},
                                             {"dlc.step\":\"77", "dlc.step\":\"7x"},
                                             {"dlc.step\"", "dlc.stop\""},
                                             {"dlc.seed\":\"1", "dlc.seed\":\"9"},
                                             {"dlc.shuffle\":\"1", "dlc.shuffle\":\"2"},
                                             {"dlc.window.loss\":\"0x1", "dlc.window.loss\":\"nan"},
                                             {"dlc.scalar.lr\":\"0x1", "dlc.scalar.lr\":\"inf"},
                                             {"dlc.scalar.lr\"", "dlc.scalar.lx\""},
                                             {"dlc.window.metric.0", "dlc.window.metric.1"}};
    write_checkpoint("a");
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        replace(changes[i][0], changes[i][1]);
        expect_refused("changed", "is damaged: its metadata 'dlc.");
    }
}

Test(checkpoint, tensors_that_are_wrong)
{
    write_checkpoint("a");
    replace("optimizer.fc.bias", "optimizer.fc.bxas");
    expect_refused("changed", "missing: optimizer.fc.bias.velocity [4]");
    replace("\"count.batches\":{\"dtype\":\"I64\"", "\"count.batches\":{\"dtype\":\"F64\"");
    expect_refused("changed", "dtype: count.batches is F64 in the file, I64 in the model");
}

Test(checkpoint, a_file_that_cannot_be_written)
{
    struct writer writer;
    write_checkpoint("a");
    cr_assert(writer_make(&writer, toy_model(), layouts, true, &report));
    cr_expect(!writer_save(&writer, at("none/a"), &somewhere, &report));
    expect_said("does not exist");
    cr_expect_eq(count_files(), 1);
    writer_free(&writer);
}
