#include "arguments.h"
#include "fixture.h"
#include <criterion/redirect.h>
#include <string.h>

static struct options options;

/* Reads a command line of at most 23 words behind the program's name. */
static int parse(const char *line)
{
    static char copy[1024];
    char *words[24] = {"toy"};
    int count = 1;
    snprintf(copy, sizeof copy, "%s", line);
    for (char *word = strtok(copy, " "); word; word = strtok(NULL, " "))
        words[count++] = word;
    words[count] = NULL;
    return options_read(&options, toy_model(), count, words, &report);
}

static void expect_usage(const char *line, const char *why)
{
    cr_expect_eq(parse(line), EXIT_USAGE, "%s", line);
    expect_said(why);
    options_free(&options);
}

Test(arguments, what_is_not_given)
{
    cr_expect_eq(parse("train"), OPTIONS_READ);
    cr_expect(options.command == COMMAND_TRAIN && options.seed == 3 && !options.seed_given);
    cr_expect(options.steps == -1 && options.epochs == -1 && options.log_every == -1 &&
              options.checkpoint_every == -1);
    cr_expect(!options.data && !options.resume && !options.no_shuffle && !options.quiet);
    options_apply_scalars(&options, toy_model());
    cr_expect_eq(*toy_model()->scalar[0].value, 0.1);
}

Test(arguments, all_of_train)
{
    cr_expect_eq(parse("train --data D --epochs 3 --steps=0 --seed 18446744073709551615 --lr 1e-3 "
                       "--no-shuffle --log-every 1"),
                 OPTIONS_READ);
    cr_expect_str_eq(options.data, "D");
    cr_expect(options.epochs == 3 && options.steps == 0 && options.log_every == 1);
    cr_expect(options.seed == UINT64_MAX && options.seed_given && options.no_shuffle);
    cr_expect_eq(parse("train --init I --checkpoint C --checkpoint-every 9223372036854775807 "
                       "--resume R --log L --tensorboard B --quiet"),
                 OPTIONS_READ);
    cr_expect_str_eq(options.init, "I");
    cr_expect_str_eq(options.checkpoint, "C");
    cr_expect_str_eq(options.resume, "R");
    cr_expect_str_eq(options.log, "L");
    cr_expect_str_eq(options.tensorboard, "B");
    cr_expect(options.checkpoint_every == INT64_MAX && options.quiet);
}

Test(arguments, the_other_commands)
{
    cr_expect_eq(parse("eval --weights W --data D"), OPTIONS_READ);
    cr_expect_eq(parse("predict --weights W --input x=a.npy --input b.npy --output Y"),
                 OPTIONS_READ);
    cr_expect_eq(options.inputs, 2);
    cr_expect_str_eq(options.input[0], "x=a.npy");
    cr_expect_str_eq(options.input[1], "b.npy");
    cr_expect_eq(parse("gradcheck --samples 5 --seed 7"), OPTIONS_READ);
    cr_expect_eq(parse("bench --steps 10 --profile"), OPTIONS_READ);
    cr_expect(options.steps == 10 && options.profile);
    cr_expect_eq(parse("info"), OPTIONS_READ);
}

Test(arguments, a_flag_for_each_scalar)
{
    cr_expect_eq(parse("train --momentum=0.5 --lr -2"), OPTIONS_READ);
    options_apply_scalars(&options, toy_model());
    cr_expect_eq(*toy_model()->scalar[0].value, -2);
    cr_expect_eq(*toy_model()->scalar[1].value, 0.5);
    static const char *const bad[] = {"x", "nan", "inf", "1e999", "1,5", "0.1x", "--quiet"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char line[64];
        snprintf(line, sizeof line, "train --lr %s", bad[i]);
        expect_usage(line, "--lr takes a number");
    }
    expect_usage("train --lr", "--lr takes a number");
    expect_usage("eval --lr 1", "no option '--lr' here");
}

Test(arguments, underscores_are_hyphens)
{
    cr_expect_eq(parse("train --log_every 7"), OPTIONS_READ);
    cr_expect_eq(options.log_every, 7);
}

Test(arguments, numbers_that_are_none)
{
    static const char *const bad[] = {"-1", "+1", "1.5", "x", "1x", "9223372036854775808", "0x10"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char line[64];
        snprintf(line, sizeof line, "train --steps %s", bad[i]);
        expect_usage(line, "--steps takes a whole number");
    }
    expect_usage("train --seed 18446744073709551616", "below 2^64");
    expect_usage("train --steps", "--steps takes a whole number");
    expect_usage("train --steps=", "--steps takes a whole number");
}

Test(arguments, values_where_none_belong_and_none_where_they_do)
{
    expect_usage("train --quiet=yes", "--quiet takes no value");
    expect_usage("train --data", "--data takes a name");
    expect_usage("train --data=", "--data takes a name");
}

Test(arguments, misspelt_words)
{
    expect_usage("trian", "did you mean 'train'?");
    expect_usage("train --chekpoint x", "did you mean '--checkpoint'?");
    expect_usage("train --momentun 1", "did you mean '--momentum'?");
    expect_usage("train --zzzzzz 1", "--help lists the options");
    expect_usage("zzzzzz", "--help lists the commands");
    expect_usage("eval --epochs 3", "no option '--epochs' here");
    expect_usage("train data", "'data' is no option");
    expect_usage("train -q", "'-q' is no option");
}

Test(arguments, too_many_inputs)
{
    char line[512] = "predict";
    for (int i = 0; i < 7; i++)
        strcat(line, " --input a");
    cr_expect_eq(parse(line), OPTIONS_READ);
    char *words[2 * MAX_INPUTS + 4] = {"toy", "predict"};
    for (int i = 0; i <= MAX_INPUTS; i++) {
        words[2 * i + 2] = "--input";
        words[2 * i + 3] = "a";
    }
    cr_expect_eq(options_read(&options, toy_model(), 2 * MAX_INPUTS + 4, words, &report),
                 EXIT_USAGE);
    expect_said("16 times at most");
}

Test(arguments, help, .init = cr_redirect_stdout)
{
    cr_expect_eq(parse("--help"), EXIT_DONE);
    cr_expect_eq(parse("train --help"), EXIT_DONE);
    cr_expect_eq(parse("--version"), EXIT_DONE);
    cr_expect_eq(parse(""), EXIT_USAGE);
    fflush(stdout);
    char text[8192] = "";
    const size_t size = fread(text, 1, sizeof text - 1, cr_get_redirected_stdout());
    text[size] = '\0';
    cr_expect(strstr(text, "gradcheck") && strstr(text, "--no-shuffle") && strstr(text, "--lr X"));
    cr_expect(strstr(text, "toy, hash 70617373776f7264, for generic"));
}

Test(arguments, distance_of_words)
{
    cr_expect_eq(edit_distance("", ""), 0);
    cr_expect_eq(edit_distance("kitten", "sitting"), 3);
    cr_expect_eq(edit_distance("trian", "train"), 1);
    cr_expect_eq(edit_distance("abc", ""), 3);
}
