#include "signals.h"
#include <stddef.h>

/* The one mutable variable that a handler needs. */
static volatile sig_atomic_t stop_signal;

static void ask_to_stop(int number)
{
    stop_signal = number;
}

void signals_install(struct signals *before)
{
    /* SA_RESETHAND: the second signal meets the default action. */
    struct sigaction stop = {.sa_handler = ask_to_stop, .sa_flags = (int)SA_RESETHAND | SA_RESTART};
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigemptyset(&stop.sa_mask);
    sigemptyset(&ignore.sa_mask);
    stop_signal = 0;
    sigaction(SIGINT, &stop, &before->interrupt);
    sigaction(SIGTERM, &stop, &before->terminate);
    /* A closed pipe or a limit on the size of files must not end a run without its checkpoint: the
       write fails instead. */
    sigaction(SIGPIPE, &ignore, &before->pipe);
    sigaction(SIGXFSZ, &ignore, &before->size);
}

void signals_restore(const struct signals *before)
{
    sigaction(SIGINT, &before->interrupt, NULL);
    sigaction(SIGTERM, &before->terminate, NULL);
    sigaction(SIGPIPE, &before->pipe, NULL);
    sigaction(SIGXFSZ, &before->size, NULL);
}

int signals_stop(void)
{
    return stop_signal;
}
