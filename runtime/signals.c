#include "signals.h"
#include <stddef.h>

/* The one mutable variable that a handler needs. */
static volatile sig_atomic_t stop_signal;

static void ask_to_stop(int number)
{
    stop_signal = number;
}

static const struct {
    int number;
    enum signals_scope scope;
    void (*handler)(int number);
    int flags;
} handled[SIGNALS] = {
    /* SA_RESETHAND: the second signal meets the default action. */
    {SIGINT, SIGNALS_TRAINING, ask_to_stop, (int)SA_RESETHAND | SA_RESTART},
    {SIGTERM, SIGNALS_TRAINING, ask_to_stop, (int)SA_RESETHAND | SA_RESTART},
    {SIGHUP, SIGNALS_TRAINING, ask_to_stop, (int)SA_RESETHAND | SA_RESTART},
    {SIGPIPE, SIGNALS_TRAINING, SIG_IGN, 0},
    {SIGXFSZ, SIGNALS_COMMAND, SIG_IGN, 0},
};

void signals_install(struct signals *before, enum signals_scope scope)
{
    before->scope = scope;
    stop_signal = 0;
    for (int i = 0; i < SIGNALS; i++) {
        struct sigaction action = {.sa_handler = handled[i].handler, .sa_flags = handled[i].flags};
        sigemptyset(&action.sa_mask);
        sigaction(handled[i].number, NULL, &before->action[i]);
        if (handled[i].scope == scope && before->action[i].sa_handler != SIG_IGN)
            sigaction(handled[i].number, &action, NULL);
    }
}

void signals_restore(const struct signals *before)
{
    for (int i = 0; i < SIGNALS; i++)
        if (handled[i].scope == before->scope)
            sigaction(handled[i].number, &before->action[i], NULL);
}

int signals_stop(void)
{
    return stop_signal;
}
