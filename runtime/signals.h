/* What a process does on signals.

   While a command runs: SIGXFSZ is ignored, so that a limit on the size of files makes a write fail
   instead of ending the process.
   While a run trains: SIGINT, SIGTERM and SIGHUP ask it to stop after its step, a second one ends
   the process at once; SIGPIPE is ignored, so that a reader that goes away does not take the run
   with it.
   What the process was started to ignore stays ignored: SIGHUP under nohup. */
#ifndef DLCRT_SIGNALS_H
#define DLCRT_SIGNALS_H

#include <signal.h>

enum signals_scope { SIGNALS_COMMAND, SIGNALS_TRAINING };
enum { SIGNALS = 5 };

/* What was done on them before. */
struct signals {
    enum signals_scope scope;
    struct sigaction action[SIGNALS];
};

void signals_install(struct signals *before, enum signals_scope scope);
void signals_restore(const struct signals *before);
/* The signal that asked to stop since SIGNALS_TRAINING was installed, or 0. */
int signals_stop(void);

#endif
