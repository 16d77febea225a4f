#include "progress.h"
#include "fixture.h"
#include <string.h>

Test(progress, durations)
{
    char text[32];
    cr_expect_str_eq(duration_text(text, sizeof text, 0), "0:00");
    cr_expect_str_eq(duration_text(text, sizeof text, 59.6), "1:00");
    cr_expect_str_eq(duration_text(text, sizeof text, 754), "12:34");
    cr_expect_str_eq(duration_text(text, sizeof text, 3600), "1:00:00");
    cr_expect_str_eq(duration_text(text, sizeof text, 360000 + 61), "100:01:01");
    cr_expect_str_eq(duration_text(text, sizeof text, 1.0 / 0.0), "0:00");
}

Test(progress, a_line_for_people)
{
    const double accuracy = 54.719;
    const struct record record = {.step = 2000, .epoch = 1, .loss = 2.20297, .metric = &accuracy};
    struct progress progress;
    char text[PROGRESS_TEXT];
    progress_begin(&progress, toy_model(), false, 1000, 25000, 2);
    progress_step(&progress, 4000);
    progress.begin = 100;
    progress.last_record = 150;
    progress_text(&progress, &record, 200, false, text);
    cr_expect_str_eq(text, "epoch 1/2  step 2000/25000  loss 2.2030  accuracy 54.72 %  "
                           "80 samples/s  38:20 left");
    progress_text(&progress, &record, 200, true, text);
    cr_expect_str_eq(text, "epoch 1/2  loss 2.2030  accuracy 54.72 %  80/s  38:20 left");
}

Test(progress, the_bar_fits_the_terminal)
{
    char line[PROGRESS_TEXT];
    cr_expect(progress_bar(0.5, "step 1", 30, line));
    cr_expect_str_eq(line, "[##########..........] step 1");
    progress_bar(0, "step 1", 20, line);
    cr_expect_str_eq(line, "[..........] step 1");
    progress_bar(1, "step 1", 20, line);
    cr_expect_str_eq(line, "[##########] step 1");
    cr_expect(!progress_bar(1, "step 1", 19, line));
    cr_expect_str_eq(line, "step 1", "no room for a bar");
    progress_bar(1, "step 1", 5, line);
    cr_expect_str_eq(line, "step");
    progress_bar(1, "step 1", 0, line);
    cr_expect_str_eq(line, "");
    for (int columns = 0; columns < 400; columns++) {
        progress_bar(0.3, "epoch 1/2  step 2000/25000  loss 2.2030", columns, line);
        cr_assert(strlen(line) <= (size_t)(columns > 0 ? columns - 1 : 0));
    }
}
