#include "log.h"
#include "fixture.h"
#include <string.h>

TestSuite(log, .init = folder_make, .fini = folder_remove);

/* Opens, writes a record for each step, closes. */
static void write_log(const char *name, bool resumed, uint64_t kept, uint64_t first, uint64_t last)
{
    struct log log;
    cr_assert(log_open(&log, at(name), toy_model(), resumed, kept, &report), "%s", said());
    for (uint64_t step = first; step <= last; step++) {
        const double accuracy = 12.5 * (double)step;
        const struct record record = {.step = step,
                                      .epoch = (step + 1) / 2,
                                      .loss = 1.0 / 3 + (double)step,
                                      .metric = &accuracy};
        log_record(&log, &record, &report);
    }
    log_sync(&log);
    log_close(&log);
    expect_nothing_said();
}

static const char lines[] =
    "{\"step\":1,\"epoch\":1,\"loss\":1.33333333,\"lr\":0.1,\"accuracy\":12.5}\n"
    "{\"step\":2,\"epoch\":1,\"loss\":2.33333333,\"lr\":0.1,\"accuracy\":25}\n"
    "{\"step\":3,\"epoch\":2,\"loss\":3.33333333,\"lr\":0.1,\"accuracy\":37.5}\n";
static const char table[] = "step,epoch,loss,lr,accuracy\n"
                            "1,1,1.33333333,0.1,12.5\n"
                            "2,1,2.33333333,0.1,25\n"
                            "3,2,3.33333333,0.1,37.5\n";

Test(log, lines_of_json)
{
    write_log("log.jsonl", false, 0, 1, 3);
    cr_expect_str_eq(read_bytes("log.jsonl", NULL), lines);
}

Test(log, a_table)
{
    write_log("log.csv", false, 0, 1, 3);
    cr_expect_str_eq(read_bytes("log.csv", NULL), table);
}

Test(log, a_new_run_begins_a_new_log)
{
    write_text("log", "something else\n");
    write_log("log", false, 0, 1, 3);
    cr_expect_str_eq(read_bytes("log", NULL), lines);
}

/* A resumed run goes on where its checkpoint was: what was logged after it is written again. */
Test(log, a_resumed_run_goes_on_with_its_log)
{
    write_log("log", false, 0, 1, 5);
    write_log("log", true, 2, 3, 3);
    cr_expect_str_eq(read_bytes("log", NULL), lines);
    write_log("log.csv", false, 0, 1, 5);
    write_log("log.csv", true, 2, 3, 3);
    cr_expect_str_eq(read_bytes("log.csv", NULL), table);
    write_log("new.csv", true, 2, 1, 3);
    cr_expect_str_eq(read_bytes("new.csv", NULL), table);
    cr_expect_eq(count_files(), 3);
}

/* Killed in the middle of a record: at every byte of it. */
Test(log, a_torn_record_is_dropped)
{
    for (size_t cut = 130; cut < sizeof lines; cut++) {
        write_bytes("log", lines, cut);
        write_log("log", true, 2, 3, 3);
        cr_expect_str_eq(read_bytes("log", NULL), lines);
    }
    for (size_t cut = 0; cut < sizeof table; cut++) {
        write_bytes("log.csv", table, cut);
        write_log("log.csv", true, 0, 1, 3);
        cr_expect_str_eq(read_bytes("log.csv", NULL), table);
    }
}

/* Without room the records are missing, which is said once; training goes on. */
Test(log, a_full_disk)
{
    struct log log;
    const double accuracy = 50;
    const struct record record = {.step = 1, .epoch = 1, .loss = 0.5, .metric = &accuracy};
    cr_assert(log_open(&log, "/dev/full", toy_model(), false, 0, &report));
    log_record(&log, &record, &report);
    expect_said("No space left");
    log_record(&log, &record, &report);
    expect_nothing_said();
    log_close(&log);
}

Test(log, places_that_cannot_be_written)
{
    struct log log;
    cr_expect(!log_open(&log, at("none/log"), toy_model(), false, 0, &report));
    expect_said("cannot write the log");
    cr_expect(!log_open(&log, at("."), toy_model(), true, 0, &report));
    expect_said("cannot write the log");
}

Test(log, without_a_path_nothing_is_written)
{
    struct log log;
    const double accuracy = 50;
    const struct record record = {.step = 1, .epoch = 1, .loss = 0.5, .metric = &accuracy};
    cr_assert(log_open(&log, NULL, toy_model(), false, 0, &report));
    log_record(&log, &record, &report);
    log_sync(&log);
    log_close(&log);
    cr_expect_eq(count_files(), 0);
}
