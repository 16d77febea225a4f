/* SIGINT and SIGTERM ask a run to stop after its step; a second one ends the process at once. */
#ifndef DLCRT_SIGNALS_H
#define DLCRT_SIGNALS_H

#include <signal.h>

/* The handlers that were there before. */
struct signals {
    struct sigaction interrupt, terminate, pipe, size;
};

void signals_install(struct signals *before);
void signals_restore(const struct signals *before);
/* The signal that asked to stop, or 0. */
int signals_stop(void);

#endif
