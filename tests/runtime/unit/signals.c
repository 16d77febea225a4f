#include "signals.h"
#include "fixture.h"
#include <unistd.h>

static int caught;

static void catch (int number)
{
    caught = number;
}

Test(signals, the_first_asks_to_stop)
{
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    for (int i = 0; i < 3; i++) {
        struct signals before;
        signal(numbers[i], SIG_DFL);
        signals_install(&before, SIGNALS_TRAINING);
        cr_expect_eq(signals_stop(), 0);
        raise(numbers[i]);
        cr_expect_eq(signals_stop(), numbers[i]);
        signals_restore(&before);
    }
}

Test(signals, the_second_ends_the_process, .signal = SIGTERM)
{
    struct signals before;
    signal(SIGTERM, SIG_DFL);
    signals_install(&before, SIGNALS_TRAINING);
    raise(SIGTERM);
    raise(SIGTERM);
}

Test(signals, what_was_there_comes_back)
{
    struct signals before;
    signal(SIGINT, catch);
    signals_install(&before, SIGNALS_TRAINING);
    raise(SIGINT);
    cr_expect_eq(caught, 0);
    signals_restore(&before);
    raise(SIGINT);
    cr_expect_eq(caught, SIGINT);
}

Test(signals, what_was_ignored_stays_ignored)
{
    struct signals before;
    signal(SIGHUP, SIG_IGN);
    signals_install(&before, SIGNALS_TRAINING);
    raise(SIGHUP);
    cr_expect_eq(signals_stop(), 0);
    signals_restore(&before);
}

Test(signals, a_closed_pipe_is_an_error_of_writing)
{
    int ends[2];
    struct signals before;
    signal(SIGPIPE, SIG_DFL);
    cr_assert(pipe(ends) == 0);
    close(ends[0]);
    signals_install(&before, SIGNALS_TRAINING);
    cr_expect_eq(write(ends[1], "x", 1), -1);
    signals_restore(&before);
}
