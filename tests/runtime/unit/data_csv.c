#include "data_fixture.h"
#include <stdlib.h>
#include <string.h>

TestSuite(csv, .init = folder_make, .fini = folder_remove);

static struct dlcrt_data csv(const char *text)
{
    write_text("a.csv", text);
    data_shape(1, 2, 0, 0, 10);
    return (struct dlcrt_data){.format = "csv", .path = at("a.csv"), .label_column = -1};
}

/* The samples in `images` and `labels`. */
static void expect_samples(const struct dlcrt_data data, int count)
{
    cr_assert(data_opens(data), "%s", said());
    cr_assert_eq(dataset.train.samples, count);
    data_fill(&dataset, &dataset.train, NULL, 0, count);
    data_close(&dataset);
}

Test(csv, numbers_and_labels)
{
    expect_samples(csv("1,2.5,3\n-1e2, +.5 ,\t0\n"), 2);
    cr_expect(images[0] == 1 && images[1] == 2.5f && labels[0] == 3);
    cr_expect(images[2] == -100 && images[3] == 0.5f && labels[1] == 0);
}

Test(csv, ends_of_lines_and_blank_lines)
{
    expect_samples(csv("\xEF\xBB\xBF"
                       "1,2,3\r\n\r\n  \n4,5,6\r\n\n7,8,9"),
                   3);
    cr_expect(images[0] == 1 && images[2] == 4 && images[5] == 8 && labels[2] == 9);
    expect_samples(csv(""), 0);
}

Test(csv, a_header)
{
    struct dlcrt_data data = csv("x,y,label\n1,2,3\n");
    data.header = true;
    expect_samples(data, 1);
    cr_expect(images[0] == 1 && labels[0] == 3);
    data.header = false;
    cr_expect(!data_opens(data));
    expect_said("a.csv:1:1: not a number\nhint: 'header: true'");
}

Test(csv, the_column_of_the_label)
{
    struct dlcrt_data data = csv("3,1,2\n");
    data.label_column = 0;
    expect_samples(data, 1);
    cr_expect(images[0] == 1 && images[1] == 2 && labels[0] == 3);
    data.label_column = 1;
    expect_samples(data, 1);
    cr_expect(images[0] == 3 && images[1] == 2 && labels[0] == 1);
    data.label_column = -3;
    expect_samples(data, 1);
    cr_expect_eq(labels[0], 3);
    data.label_column = 3;
    expect_data_refused(data, "the label's column is 3, but a line has 3 columns");
    data.label_column = -4;
    expect_data_refused(data, "the label's column is -4");
}

Test(csv, mistakes_have_their_line_and_column)
{
    expect_data_refused(csv("1,2,3\n1,x,3\n"), "a.csv:2:3: not a number");
    expect_data_refused(csv("1,2,3\n1,2\n"), "a.csv:2:4: the line has 2 columns, 3 are needed");
    expect_data_refused(csv("1,2,3,4\n"), "a.csv:1:6: the line has 3 and more columns");
    expect_data_refused(csv("1,2,3\n\n1,,3\n"), "a.csv:3:3: not a number");
    expect_data_refused(csv("1,2,\n"), "a.csv:1:5: a number is missing");
    expect_data_refused(csv("1;2;3\n"), "a.csv:1:2: a comma was expected");
    expect_data_refused(csv("1,2,10\n"), "a.csv:1:5: 'label' is 10, but its classes are 0 to 9");
    expect_data_refused(csv("1,2,-1\n"), "a.csv:1:5: 'label' is -1");
    expect_data_refused(csv("1,2,0.5\n"), "a.csv:1:5: 0.5 cannot be held as i32");
    expect_data_refused(csv("1,nan,3\n"), "a.csv:1:3: not a number");
    expect_data_refused(csv("1,1e39,3\n"),
                        "a.csv:1:3: 9.9999999999999994e+38 cannot be held as f32");
    expect_data_refused(csv("1,1e999,3\n"), "a.csv:1:3: not a number");
}

Test(csv, labels_that_do_not_count)
{
    const struct dlcrt_data data = csv("1,2,-100\n1,2,-1\n");
    expect_data_refused(data, "a.csv:1:5: 'label' is -100, but its classes are 0 to 9");
    data_inputs[1].ignored = -100;
    expect_data_refused(data, "a.csv:2:5: 'label' is -1, but its classes are 0 to 9, or -100");
    expect_samples(csv("1,2,-100\n"), 1);
    cr_expect_eq(labels[0], -100);
}

Test(csv, a_file_that_is_not_there)
{
    struct dlcrt_data data = csv("1,2,3\n");
    data.path = at("none.csv");
    expect_data_refused(data, "no csv data: there is no file");
    data.path = at(".");
    expect_data_refused(data, "no csv data");
    data = csv("1,2,3\n");
    data.test = at("none.csv");
    expect_data_refused(data, "cannot read");
}

Test(csv, a_test_split_of_its_own)
{
    struct dlcrt_data data = csv("1,2,3\n4,5,6\n");
    write_text("test.csv", "7,8,9\n");
    data.test = at("test.csv");
    data.test_every = 2; /* not needed, so not looked at */
    cr_assert(data_opens(data));
    cr_expect(dataset.train.samples == 2 && dataset.test.samples == 1);
    data_fill(&dataset, &dataset.test, NULL, 0, 1);
    cr_expect(images[0] == 7 && labels[0] == 9);
    data_close(&dataset);
}

/* Values that are to be predicted, several a line. */
Test(csv, targets_of_several_columns)
{
    struct dlcrt_data data = csv("1,2,3,4,5\n");
    data_inputs[1].rank = 1;
    data_inputs[1].shape[0] = 3;
    data.label_column = 0;
    expect_samples(data, 1);
    cr_expect(labels[0] == 1 && labels[1] == 2 && labels[2] == 3 && images[0] == 4 &&
              images[1] == 5);
    data.label_column = -3;
    expect_samples(data, 1);
    cr_expect(images[0] == 1 && labels[0] == 3 && labels[2] == 5);
}

Test(csv, without_a_label)
{
    struct dlcrt_data data = csv("1,2\n3,4\n");
    data_model.inputs = 1;
    expect_samples(data, 2);
    cr_expect_eq(images[3], 4);
}

Test(csv, the_label_may_be_the_first_input)
{
    const struct dlcrt_data data = csv("1,2,3\n");
    const struct dlcrt_input image = data_inputs[0];
    data_inputs[0] = data_inputs[1];
    data_inputs[1] = image;
    expect_samples(data, 1);
    cr_expect(images[0] == 1 && images[1] == 2 && labels[0] == 3);
}

Test(csv, fields_in_quotes)
{
    expect_samples(csv("\"1\", \"2.5\" ,3\n\"4\",5,\"6\"\r\n"), 2);
    cr_expect(images[0] == 1 && images[1] == 2.5f && labels[0] == 3 && images[2] == 4 &&
              labels[1] == 6);
    expect_data_refused(csv("1,\"2,3\n"), "a.csv:1:3: the quotes are not closed on the line");
    expect_data_refused(csv("1,\"2\"x,3\n"), "a.csv:1:6: a comma was expected");
    expect_data_refused(csv("1,\"2,5\",3\n"), "a.csv:1:3: not a number");
}

/* An image of two columns and a label of words, by the names of the header. */
static struct dlcrt_data table(const char *text)
{
    static const struct dlcrt_column features[] = {{"y", 0}, {NULL, -1}}, kind[] = {{"kind", 0}};
    static const char *const words[] = {"red", "sea \"green\"", "", "blue", "4", "5", "6", "7", "8",
                                        "9"};
    struct dlcrt_data data = csv(text);
    data.header = true;
    data_inputs[0].column = features;
    data_inputs[1].column = kind;
    data_inputs[1].vocabulary = words;
    return data;
}

Test(csv, columns_by_name_and_by_number)
{
    expect_samples(table("id, y ,\"kind\",note,z\na,1,blue,\"x, y\",2\n"
                         "b,3, \"sea \"\"green\"\"\" ,,4\nc,5,,,6\n"),
                   3);
    cr_expect(images[0] == 1 && images[1] == 2 && images[2] == 3 && images[5] == 6);
    cr_expect(labels[0] == 3 && labels[1] == 1 && labels[2] == 2);
}

Test(csv, columns_that_are_not_there)
{
    expect_data_refused(table("x,kind\n1,red\n"),
                        "a.csv:1:1: no column of its own has the name 'y', for 'image'");
    expect_data_refused(table("y,kind\n1,red\n"), /* its last column is the label */
                        "a.csv:1:1: no column of its own has the name 'kind', for 'label'");
    expect_data_refused(table("y,kind,z\n1,read,2\n"),
                        "a.csv:2:3: 'read' is not in the vocabulary of 'label'");
    expect_data_refused(table("y,kind,z\n1,red\n"), "a.csv:2:6: the line has 2 columns, 3 are");
    expect_data_refused(table("y,kind,z\nred,red,1\n"), "a.csv:2:1: not a number");
}
