#include "data_fixture.h"
#include <string.h>

TestSuite(data_text, .init = folder_make, .fini = folder_remove);

/* Windows of two numbers, the second one further. */
static struct dlcrt_data text(int64_t classes, double test_share)
{
    data_shape(1, 2, 0, 0, classes);
    data_inputs[0].classes = classes;
    data_inputs[1].rank = 1;
    data_inputs[1].shape[0] = 2;
    return (struct dlcrt_data){
        .format = "text", .path = at("a.txt"), .stride = 1, .test_share = test_share};
}

static void expect_sample(const struct split *split, int64_t sample, const float *first,
                          const int32_t *next)
{
    data_fill(&dataset, split, NULL, sample, 1);
    cr_expect(memcmp(images, first, 2 * sizeof *first) == 0, "%g %g", images[0], images[1]);
    cr_expect(memcmp(labels, next, 2 * sizeof *next) == 0, "%d %d", labels[0], labels[1]);
}

Test(data_text, characters_are_numbered_as_they_are_sorted)
{
    write_text("a.txt", "ba\xc3\xa9"
                        "b\xf0\x9f\x98\x80"
                        "a\n");
    cr_assert(data_opens(text(5, 0)));
    cr_expect(dataset.train.samples == 5 && dataset.test.samples == 0);
    expect_sample(&dataset.train, 0, (float[]){2, 1}, (int32_t[]){1, 3});
    expect_sample(&dataset.train, 2, (float[]){3, 2}, (int32_t[]){2, 4});
    expect_sample(&dataset.train, 4, (float[]){4, 1}, (int32_t[]){1, 0});
    cr_expect(strstr(dataset.source, "5 different characters"), "%s", dataset.source);
    data_close(&dataset);
}

Test(data_text, the_end_is_the_test_split)
{
    write_text("a.txt", "abcdefghij");
    struct dlcrt_data data = text(10, 0.5);
    data.stride = 2;
    cr_assert(data_opens(data));
    cr_expect(dataset.train.samples == 2 && dataset.test.samples == 2);
    expect_sample(&dataset.train, 1, (float[]){2, 3}, (int32_t[]){3, 4});
    expect_sample(&dataset.test, 1, (float[]){7, 8}, (int32_t[]){8, 9});
    data_close(&dataset);
}

Test(data_text, two_files_have_one_vocabulary)
{
    write_text("a.txt", "ac");
    write_text("b.txt", "cba");
    struct dlcrt_data data = text(3, 0);
    data.test = at("b.txt");
    expect_data_refused(data, "has 2 characters, a sample takes 3");
    write_text("a.txt", "aca");
    cr_assert(data_opens(data));
    expect_sample(&dataset.train, 0, (float[]){0, 2}, (int32_t[]){2, 0});
    expect_sample(&dataset.test, 0, (float[]){2, 1}, (int32_t[]){1, 0});
    data_close(&dataset);
}

Test(data_text, bytes)
{
    write_text("a.txt", "\x01\xff\x80");
    struct dlcrt_data data = text(256, 0);
    data.bytes = true;
    cr_assert(data_opens(data));
    expect_sample(&dataset.train, 0, (float[]){1, 255}, (int32_t[]){255, 128});
    data_close(&dataset);
    data_inputs[1].classes = 255;
    expect_data_refused(data, "there are 256 different bytes, and 'label' has 255 classes");
}

Test(data_text, hostile_files)
{
    static const char *const broken[] = {
        "abc\x80",        "abc\xc3", "abc\xc0\x80", "abc\xed\xa0\x80", "abc\xf4\x90\x80\x80",
        "abc\xe2\x28\xa1"};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        write_text("a.txt", broken[i]);
        expect_data_refused(text(9, 0), "is no UTF-8 text: byte 3");
    }
    write_text("a.txt", "abcd");
    expect_data_refused(text(3, 0),
                        "the text has 4 different characters, and 'image' has 3 classes");
    write_text("a.txt", "");
    expect_data_refused(text(3, 0), "has 0 characters, a sample takes 3");
    struct dlcrt_data missing = text(3, 0);
    missing.path = at("none.txt");
    expect_data_refused(missing, "no text: there is no file");
}
