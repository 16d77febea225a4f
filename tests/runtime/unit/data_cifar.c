#include "data_fixture.h"
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

TestSuite(cifar, .init = folder_make, .fini = folder_remove);

/* A file of `count` records: label bytes first, first + 1 ..., pixel p of record r is r + p. */
static void write_records(const char *name, int count, int label_bytes, int first)
{
    const size_t record = 3072 + (size_t)label_bytes;
    unsigned char *bytes = malloc((size_t)count * record + 1);
    for (int r = 0; r < count; r++) {
        unsigned char *at_record = bytes + (size_t)r * record;
        for (int b = 0; b < label_bytes; b++)
            at_record[b] = (unsigned char)(first + r + 10 * b);
        for (int p = 0; p < 3072; p++)
            at_record[label_bytes + p] = (unsigned char)(r + p);
    }
    write_bytes(name, bytes, (size_t)count * record);
    free(bytes);
}

static struct dlcrt_data cifar(const char *format)
{
    data_shape(3, 3, 32, 32, 10);
    return (struct dlcrt_data){.format = format, .path = at(".")};
}

Test(cifar, ten_classes)
{
    write_records("data_batch_1.bin", 3, 1, 0);
    write_records("data_batch_2.bin", 2, 1, 5);
    write_records("test_batch.bin", 1, 1, 9);
    cr_assert(data_opens(cifar("cifar10")), "%s", said());
    cr_expect(dataset.train.samples == 5 && dataset.test.samples == 1);
    data_fill(&dataset, &dataset.train, NULL, 1, 4);
    cr_expect(labels[0] == 1 && labels[1] == 2 && labels[2] == 5 && labels[3] == 6);
    cr_expect(images[0] == 1 && images[3071] == 3072 % 256 && images[2 * 3072 + 255] == 255);
    data_close(&dataset);
}

Test(cifar, the_folder_as_it_comes)
{
    cr_assert(mkdir(at("cifar-10-batches-bin"), 0777) == 0);
    write_records("cifar-10-batches-bin/data_batch_1.bin", 3, 1, 0);
    cr_assert(data_opens(cifar("cifar10")), "%s", said());
    cr_expect_eq(dataset.train.samples, 3);
    data_close(&dataset);
}

/* 20 classes are the coarse ones, else the fine ones are meant. */
Test(cifar, a_hundred_classes)
{
    write_records("train.bin", 3, 2, 4);
    write_records("test.bin", 2, 2, 4);
    const struct dlcrt_data data = cifar("cifar100");
    data_inputs[1].classes = 100;
    cr_assert(data_opens(data), "%s", said());
    cr_expect(dataset.train.samples == 3 && dataset.test.samples == 2);
    data_fill(&dataset, &dataset.train, NULL, 0, 3);
    cr_expect(labels[0] == 14 && labels[2] == 16 && images[0] == 0 && images[3072] == 1);
    data_close(&dataset);
    data_inputs[1].classes = 20;
    cr_assert(data_opens(data), "%s", said());
    data_fill(&dataset, &dataset.train, NULL, 0, 3);
    cr_expect(labels[0] == 4 && labels[2] == 6);
    data_close(&dataset);
}

Test(cifar, wrong_files)
{
    write_records("data_batch_1.bin", 3, 2, 0);
    expect_data_refused(cifar("cifar10"), "is not a multiple of 3073");
    write_records("data_batch_1.bin", 3, 1, 9);
    expect_data_refused(cifar("cifar10"), "record 1 of ");
    write_records("data_batch_1.bin", 3, 1, 0);
    write_text("data_batch_2.bin", "too short");
    expect_data_refused(cifar("cifar10"), "data_batch_2.bin' has 9 bytes, which is not a multiple");
    remove(at("data_batch_2.bin"));
    write_text("test_batch.bin", "too short");
    expect_data_refused(cifar("cifar10"), "test_batch.bin' has 9 bytes, which is not a multiple");
    remove(at("data_batch_1.bin"));
    remove(at("test_batch.bin"));
    expect_data_refused(cifar("cifar10"), "holds no data_batch_1.bin");
    expect_data_refused(cifar("cifar100"), "cifar-100-binary/train.bin\nhint: --data DIR");
    write_text("data_batch_1.bin", "");
    expect_data_refused(cifar("cifar10"), "holds no data_batch_1.bin");
}

Test(cifar, the_label_may_be_the_first_input_or_none)
{
    write_records("data_batch_1.bin", 3, 1, 4);
    const struct dlcrt_data data = cifar("cifar10");
    const struct dlcrt_input image = data_inputs[0];
    data_inputs[0] = data_inputs[1];
    data_inputs[1] = image;
    cr_assert(data_opens(data), "%s", said());
    data_fill(&dataset, &dataset.train, NULL, 0, 3);
    cr_expect(labels[0] == 4 && labels[2] == 6 && images[3072] == 1);
    data_close(&dataset);
    data_inputs[0] = image;
    data_model.inputs = 1;
    cr_assert(data_opens(data), "%s", said());
    data_fill(&dataset, &dataset.train, NULL, 1, 1);
    cr_expect(images[0] == 1 && images[1] == 2);
    data_close(&dataset);
}

Test(cifar, other_shapes)
{
    write_records("data_batch_1.bin", 3, 1, 0);
    struct dlcrt_data data = cifar("cifar10");
    data_shape(1, 3072, 0, 0, 10);
    cr_expect(data_opens(data));
    data_close(&dataset);
    data_shape(3, 32, 32, 3, 10);
    expect_data_refused(data, "CIFAR images are [3, 32, 32], the input 'image' is [32, 32, 3]");
    data = cifar("cifar10");
    data_inputs[1].rank = 1;
    data_inputs[1].shape[0] = 10;
    expect_data_refused(data, "is not one number a sample");
}
