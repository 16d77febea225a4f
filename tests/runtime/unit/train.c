/* Whole command lines on the toy: what trainers/ does with programs of dlc, but faster and with
   faults that those cannot have. */
#include "fixture.h"
#include "safetensors.h"
#include <criterion/redirect.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static char *output;

static void begin(void)
{
    folder_make();
    cr_redirect_stdout();
    cr_redirect_stderr();
}

TestSuite(train, .init = begin, .fini = folder_remove);

/* Runs "toy LINE", each @ in it standing for the folder. */
static int command(const char *line)
{
    char *words[24] = {"./toy"}, *copy = strdup(line);
    int count = 1;
    for (char *word = strtok(copy, " "); word; word = strtok(NULL, " "))
        words[count++] = word[0] == '@' ? at(word + 1) : word;
    const int code = dlcrt_main(toy_model(), count, words);
    fflush(stdout);
    return code;
}

/* What was printed since the last call. */
static const char *printed(FILE *stream)
{
    output = calloc(1, 1 << 16);
    output[fread(output, 1, (1 << 16) - 1, stream)] = '\0';
    clearerr(stream);
    return output;
}

static void expect_same(const char *a, const char *b)
{
    size_t size_a, size_b;
    const char *bytes_a = read_bytes(a, &size_a), *bytes_b = read_bytes(b, &size_b);
    cr_expect(size_a == size_b && memcmp(bytes_a, bytes_b, size_a) == 0, "%s and %s differ", a, b);
}

Test(train, a_run_and_its_result)
{
    toy_model()->data.test_every = 5;
    cr_assert_eq(command("train --epochs 3 --log-every 4 --checkpoint @/a --log @/log"), 0);
    const char *text = printed(cr_get_redirected_stdout());
    cr_expect(strstr(text, "toy: 16 parameters in 2 tensors, batch 8"), "%s", text);
    cr_expect(strstr(text, "80 training, 20 test samples"));
    cr_expect(strstr(text, "epoch 1/3  step 4/30  loss "));
    cr_expect(strstr(text, "epoch 1/3  step 10/30  loss "), "the end of an epoch is said");
    cr_expect(strstr(text, "epoch 2/3  step 14/30  loss "), "each epoch counts anew");
    cr_expect(strstr(text, "(step 30)\ntest: loss "));
    cr_expect_eq(*(int64_t *)toy_model()->tensor[2].data, 30);
    int lines = 0;
    for (const char *c = read_bytes("log", NULL); *c; c++)
        lines += *c == '\n';
    cr_expect_eq(lines, 9);
}

Test(train, resumed_runs_end_with_the_same_bytes)
{
    cr_assert_eq(command("train --steps 40 --log-every 3 --checkpoint @/a --log @/a.jsonl --quiet"),
                 0);
    for (int step = 0; step <= 40; step += step < 16 ? 1 : 8) {
        char line[200];
        snprintf(line, sizeof line,
                 "train --steps %d --log-every 3 --checkpoint @/b --log @/b.jsonl --quiet", step);
        cr_assert_eq(command(line), 0);
        cr_assert_eq(command("train --resume @/b --steps 40 --log-every 3 --log @/b.jsonl --quiet"),
                     0);
        expect_same("a", "b");
        expect_same("a.jsonl", "b.jsonl");
    }
}

Test(train, checkpoints_on_the_way_change_nothing)
{
    cr_assert_eq(command("train --steps 40 --checkpoint @/a --quiet"), 0);
    cr_assert_eq(command("train --steps 40 --checkpoint @/b --checkpoint-every 1 --quiet"), 0);
    expect_same("a", "b");
    cr_expect_eq(count_files(), 2);
}

Test(train, seeds_and_orders)
{
    cr_assert_eq(command("train --steps 40 --checkpoint @/a --quiet"), 0);
    cr_assert_eq(command("train --steps 40 --checkpoint @/b --seed 3 --quiet"), 0);
    expect_same("a", "b");
    cr_assert_eq(command("train --steps 40 --checkpoint @/b --seed 4 --quiet"), 0);
    size_t size;
    const char *a = read_bytes("a", &size);
    cr_expect(memcmp(a, read_bytes("b", &size), size) != 0);
    cr_assert_eq(command("train --steps 40 --checkpoint @/b --no-shuffle --quiet"), 0);
    toy_model()->defaults.shuffle = true;
    cr_assert_eq(command("train --steps 40 --checkpoint @/c --no-shuffle --quiet"), 0);
    expect_same("b", "c");
    cr_assert_eq(command("train --steps 40 --checkpoint @/c --quiet"), 0);
    cr_expect(memcmp(a, read_bytes("c", &size), size) != 0);
}

Test(train, options_that_contradict_a_checkpoint)
{
    toy_model()->defaults.shuffle = true;
    cr_assert_eq(command("train --steps 4 --checkpoint @/a --quiet"), 0);
    cr_expect_eq(command("train --resume @/a --seed 9"), 1);
    cr_expect_eq(command("train --resume @/a --no-shuffle"), 1);
    cr_expect_eq(command("train --resume @/a --init @/a"), 2);
    cr_expect_eq(command("train --resume @/a --seed 3 --quiet"), 0);
    const char *text = printed(cr_get_redirected_stderr());
    cr_expect(strstr(text, "was trained with --seed 3"));
    cr_expect(strstr(text, "was trained without --no-shuffle"));
    cr_expect(strstr(text, "not both"));
}

Test(train, a_flag_changes_a_scalar_of_a_resumed_run)
{
    cr_assert_eq(command("train --steps 4 --checkpoint @/a --lr 0.5 --quiet"), 0);
    cr_assert_eq(command("train --resume @/a --steps 8 --quiet"), 0);
    cr_expect_eq(*toy_model()->scalar[0].value, 0.5);
    cr_assert_eq(command("train --resume @/a --steps 12 --lr 0.25 --quiet"), 0);
    cr_expect_eq(*toy_model()->scalar[0].value, 0.25);
}

Test(train, weights_begin_a_run)
{
    cr_assert_eq(command("train --steps 7 --checkpoint @/a --quiet"), 0);
    float trained[12];
    memcpy(trained, toy_model()->tensor[0].data, sizeof trained);
    cr_assert_eq(command("train --init @/a --steps 0 --checkpoint @/b --quiet"), 0);
    cr_expect_arr_eq(trained, toy_model()->tensor[0].data, sizeof trained);
    cr_expect_eq(((float *)toy_model()->tensor[4].data)[0], 0, "the optimizer begins anew");
}

/* The last of 13 batches has 4 samples; a model that couples samples drops it. */
Test(train, short_batches)
{
    cr_assert_eq(command("train --epochs 1 --checkpoint @/a --quiet"), 0);
    cr_expect_eq(*(int64_t *)toy_model()->tensor[2].data, 13);
    cr_expect_eq(toy_model()->run->valid, 4);
    cr_expect(toy_model()->run->step == 12 && toy_model()->run->epoch == 12.0 / 13);
    toy_model()->defaults.drop_last = true;
    cr_assert_eq(command("train --epochs 1 --checkpoint @/a --quiet"), 0);
    cr_expect_eq(*(int64_t *)toy_model()->tensor[2].data, 12);
    toy_model()->data.samples = 7;
    cr_expect_eq(command("train --epochs 1 --checkpoint @/a --quiet"), 1);
    cr_expect(strstr(printed(cr_get_redirected_stderr()), "has 7 samples, a batch has 8, and"));
}

/* The loss of every step in full precision. */
Test(train, a_log_of_every_step)
{
    cr_assert_eq(command("train --steps 1 --checkpoint @/a --quiet"), 0);
    char line[64];
    snprintf(line, sizeof line, "\"loss\":%.9g,", (double)*toy_model()->loss);
    cr_assert_eq(command("train --steps 3 --log-every 1 --log @/log --checkpoint @/a --quiet"), 0);
    cr_expect(strstr(read_bytes("log", NULL), line));
    cr_expect_eq(printed(cr_get_redirected_stdout())[0], '\0', "quiet is quiet");
}

/* A NaN in the weights, in the data, or made by a kernel: each is found, and nothing is lost. */
Test(train, a_loss_that_is_not_finite)
{
    cr_assert_eq(command("train --steps 5 --checkpoint @/a --quiet"), 0);
    cr_expect_eq(command("train --resume @/a --steps 50 --lr 1e30 --checkpoint-every 1"), 1);
    const char *text = printed(cr_get_redirected_stderr());
    cr_expect(strstr(text, "the loss of step 7 is not finite"), "%s", text);
    cr_expect(strstr(text, "its samples of the training split: 48, 49, 50"));
    cr_expect(strstr(text, "toy.yaml:3: the kernel 'forward' was the first to make it: "), "%s",
              text);
    struct safetensors file;
    cr_assert(safetensors_open(&file, at("a"), &report));
    cr_expect_str_eq(safetensors_note(&file, "dlc.step"), "6");
    safetensors_close(&file);
}

Test(train, a_nan_in_the_data)
{
    float values[24] = {0};
    int32_t classes[8] = {0};
    char header[256] =
        "\x93NUMPY\x01\x00\x76\x00{'descr': '<f4', 'fortran_order': False, 'shape': (8, 3), }";
    char bytes[128 + sizeof values];
    memset(bytes, ' ', 128);
    memcpy(bytes, header, 10);
    memcpy(bytes + 10, header + 10, strlen(header + 10));
    values[16] = NAN;
    memcpy(bytes + 128, values, sizeof values);
    write_bytes("train_x.npy", bytes, sizeof bytes);
    memset(bytes + 10, ' ', 118);
    strcpy(bytes + 10, "{'descr': '<i4', 'fortran_order': False, 'shape': (8,), }");
    bytes[10 + strlen(bytes + 10)] = ' ';
    memcpy(bytes + 128, classes, sizeof classes);
    write_bytes("train_label.npy", bytes, 128 + sizeof classes);
    toy_model()->data.format = "npy";
    cr_expect_eq(command("train --data @/ --steps 5 --checkpoint @/a"), 1);
    const char *text = printed(cr_get_redirected_stderr());
    cr_expect(strstr(text, "the data hold nan: input 'x' of sample 5 at [1]"), "%s", text);
}

/* --- The other commands --- */

Test(train, evaluation_and_information)
{
    toy_model()->data.test_every = 5;
    cr_assert_eq(command("train --steps 20 --checkpoint @/a"), 0);
    const char *text = strstr(printed(cr_get_redirected_stdout()), "test: loss ");
    cr_assert_eq(command("eval --weights @/a"), 0);
    cr_expect_str_eq(printed(cr_get_redirected_stdout()), text);
    cr_assert_eq(command("info"), 0);
    cr_expect(strstr(printed(cr_get_redirected_stdout()), "fc.weight"));
    cr_assert_eq(command("bench --steps 30 --profile"), 0);
    text = printed(cr_get_redirected_stdout());
    cr_expect(strstr(text, "step: ") && strstr(text, "(median of 30), ") &&
              strstr(text, "forward"));
}

/* The step uses its gradients up: gradcheck lends it room for them, and leaves no trace. */
Test(train, gradients)
{
    struct dlcrt_model *model = toy_model();
    cr_assert_eq(command("gradcheck"), 0);
    const char *text = printed(cr_get_redirected_stdout());
    cr_expect(strstr(text, "2 of 2 parameters pass"), "%s", text);
    cr_expect(!model->gradient[0].data && !model->gradient[1].data);
    float after[12];
    memcpy(after, model->tensor[0].data, sizeof after);
    cr_assert_eq(dlcrt_start(model, 3), 0);
    cr_expect_arr_eq(after, model->tensor[0].data, sizeof after, "the weights are as they began");
    cr_expect_eq(*(int64_t *)model->tensor[2].data, 0);
}

Test(train, gradients_that_the_program_stores)
{
    static float stored[12];
    toy_model()->gradient[0].data = stored;
    cr_assert_eq(command("gradcheck"), 0);
    cr_expect(toy_model()->gradient[0].data == stored && stored[0] != 0);
}

/* The columns: derived, optimised. */
static void expect_columns(const char *row, const char *derived, const char *optimised)
{
    const char *text = printed(cr_get_redirected_stdout()), *line = strstr(text, row);
    char verdict[2][8];
    cr_assert(line && sscanf(line, "%*[^+]+ %*d %*d %*s %7s %*s %7s", verdict[0], verdict[1]) == 2,
              "%s", text);
    cr_expect_str_eq(verdict[0], derived);
    cr_expect_str_eq(verdict[1], optimised);
}

Test(train, gradients_that_are_wrong)
{
    toy_step_factor = 1.01;
    cr_expect_eq(command("gradcheck"), 1);
    expect_columns("fc.weight", "PASS", "FAIL");
    toy_step_factor = toy_reference_factor = 1.00001;
    cr_expect_eq(command("gradcheck"), 1);
    expect_columns("fc.bias", "FAIL", "PASS");
    toy_step_factor = 1;
    toy_reference_factor = 0;
    cr_expect_eq(command("gradcheck"), 1);
    cr_expect(strstr(printed(cr_get_redirected_stderr()), "every gradient is zero"));
    toy_reference_factor = NAN;
    cr_expect_eq(command("gradcheck"), 1);
    expect_columns("fc.weight", "FAIL", "FAIL");
}

/* Where a loss lies on a kink other samples are taken, until one does not; if none is found,
   nothing was compared, which is no success. */
Test(train, gradients_at_kinks)
{
    toy_kinked = 8; /* of 8, 2 and 1 samples, then five single ones */
    cr_expect_eq(command("gradcheck"), 0);
    expect_columns("fc.weight", "PASS", "PASS");
}

Test(train, gradients_that_are_wrong_behind_kinks)
{
    toy_kinked = 8;
    toy_reference_factor = 1.00001;
    cr_expect_eq(command("gradcheck"), 1);
    expect_columns("fc.weight", "FAIL", "PASS");
}

Test(train, gradients_at_kinks_everywhere)
{
    toy_kinked = 1000;
    cr_expect_eq(command("gradcheck"), 1);
    expect_columns("fc.weight", "FAIL", "PASS");
    cr_expect(strstr(printed(cr_get_redirected_stderr()), "of 2 parameters are wrong"));
}

Test(train, gradients_without_a_reference)
{
    toy_model()->reference = NULL;
    cr_expect_eq(command("gradcheck"), 1);
    cr_expect(strstr(printed(cr_get_redirected_stderr()), "--no-reference"));
}

Test(train, evaluation_without_weights_or_data)
{
    cr_expect_eq(command("eval --weights @/none"), 1);
    cr_assert_eq(command("train --steps 1 --checkpoint @/a --quiet"), 0);
    cr_expect_eq(command("eval --weights @/a"), 1);
    cr_expect(strstr(printed(cr_get_redirected_stderr()), "no test split"));
}
