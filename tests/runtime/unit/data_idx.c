#include "data_fixture.h"
#include <string.h>

TestSuite(idx, .init = folder_make, .fini = folder_remove);

/* Three images of 2 x 3 and three labels. */
static unsigned char image_file[16 + 18] = {0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 3};
static const unsigned char label_file[8 + 3] = {0, 0, 8, 1, 0, 0, 0, 3, 7, 8, 9};

static struct dlcrt_data idx(void)
{
    for (int i = 0; i < 18; i++)
        image_file[16 + i] = (unsigned char)(i * 10);
    write_bytes("train-images-idx3-ubyte", image_file, sizeof image_file);
    write_bytes("train-labels-idx1-ubyte", label_file, sizeof label_file);
    data_shape(3, 1, 2, 3, 10);
    return (struct dlcrt_data){.format = "idx", .path = at(".")};
}

Test(idx, images_and_labels)
{
    cr_assert(data_opens(idx()), "%s", said());
    cr_expect(dataset.train.samples == 3 && dataset.test.samples == 0);
    data_fill(&dataset, &dataset.train, NULL, 0, 3);
    for (int i = 0; i < 18; i++)
        cr_expect_eq(images[i], (float)(i * 10));
    cr_expect(labels[0] == 7 && labels[1] == 8 && labels[2] == 9);
    data_close(&dataset);
}

Test(idx, the_other_spelling_and_a_test_split)
{
    const struct dlcrt_data data = idx();
    write_bytes("t10k-images.idx3-ubyte", image_file, sizeof image_file);
    write_bytes("t10k-labels.idx1-ubyte", label_file, sizeof label_file);
    cr_assert(data_opens(data), "%s", said());
    cr_expect_eq(dataset.test.samples, 3);
    data_close(&dataset);
}

Test(idx, shapes_that_are_the_same_image)
{
    const struct dlcrt_data data = idx();
    data_shape(2, 2, 3, 0, 10);
    cr_expect(data_opens(data));
    data_close(&dataset);
    data_shape(1, 6, 0, 0, 10);
    cr_expect(data_opens(data));
    data_close(&dataset);
    data_shape(2, 3, 2, 0, 10);
    expect_data_refused(data, "are [2, 3], the input 'image' is [3, 2]");
    data_shape(3, 2, 3, 1, 10);
    cr_expect(data_opens(data));
    data_close(&dataset);
    data_shape(3, 3, 2, 3, 10);
    expect_data_refused(data, "the input 'image' is [3, 2, 3]");
}

Test(idx, cut_anywhere)
{
    const struct dlcrt_data data = idx();
    for (size_t cut = 0; cut < sizeof image_file; cut++) {
        write_bytes("train-images-idx3-ubyte", image_file, cut);
        cr_expect(!data_opens(data));
        expect_said("train-images-idx3-ubyte");
    }
    write_bytes("train-images-idx3-ubyte", image_file, sizeof image_file);
    for (size_t cut = 0; cut < sizeof label_file; cut++) {
        write_bytes("train-labels-idx1-ubyte", label_file, cut);
        cr_expect(!data_opens(data));
        expect_said("train-labels-idx1-ubyte");
    }
}

Test(idx, headers_that_lie)
{
    const struct dlcrt_data data = idx();
    unsigned char file[sizeof image_file + 1];
    memcpy(file, image_file, sizeof image_file);
    write_bytes("train-images-idx3-ubyte", file, sizeof file);
    expect_data_refused(data, "it has 19 bytes of data, its header says 18");
    memset(file + 4, 255, 12);
    write_bytes("train-images-idx3-ubyte", file, sizeof file);
    expect_data_refused(data, "its header says at least");
    file[2] = 0x0D;
    write_bytes("train-images-idx3-ubyte", file, sizeof file);
    expect_data_refused(data, "type 0x0d; only bytes");
    file[0] = 1;
    write_bytes("train-images-idx3-ubyte", file, sizeof file);
    expect_data_refused(data, "is not an IDX file");
    memcpy(file, image_file, 16);
    file[3] = 0;
    write_bytes("train-images-idx3-ubyte", file, 5);
    expect_data_refused(data, "is not an IDX file");
    file[3] = 200;
    write_bytes("train-images-idx3-ubyte", file, sizeof file);
    expect_data_refused(data, "is not an IDX file");
}

Test(idx, labels_that_do_not_fit)
{
    const struct dlcrt_data data = idx();
    data_inputs[1].classes = 9;
    expect_data_refused(data, "sample 2 of the training split (record 2 of ");
    unsigned char two[8 + 2] = {0, 0, 8, 1, 0, 0, 0, 2, 1, 1};
    write_bytes("train-labels-idx1-ubyte", two, sizeof two);
    expect_data_refused(data, "has 2 labels for 3 images");
    data_inputs[1].rank = 1;
    data_inputs[1].shape[0] = 2;
    expect_data_refused(data, "is not one number a sample");
}

Test(idx, files_that_are_missing_or_compressed)
{
    struct dlcrt_data data = idx();
    remove(at("train-labels-idx1-ubyte"));
    expect_data_refused(data, "holds no train-labels-idx1-ubyte");
    remove(at("train-images-idx3-ubyte"));
    expect_data_refused(data, "holds no train-images-idx3-ubyte\nhint: --data DIR");
    write_text("train-images-idx3-ubyte.gz", "");
    expect_data_refused(data, "is compressed\nhint: gunzip");
    data.path = at("none");
    expect_data_refused(data, "is no folder with train-images-idx3-ubyte");
}
