/* Work that needs files of its own for a while. */
#ifndef DLC_SUPPORT_SCRATCH_H
#define DLC_SUPPORT_SCRATCH_H

#include "support/arena.h"

/* What is done in the folder; returns an exit code. */
typedef int ScratchJob(const char *folder, void *data);

/* Does `job` in a process of its own, with a new folder under TMPDIR that is removed, with the
   files in it, when the job has ended. A signal that ends this process ends the job, and what it
   has started, first. Returns the job's exit code; -1 with a message in *error where it did not
   come to one. What the job allocates or changes is not seen here. */
int scratch_do(Arena *arena, ScratchJob *job, void *data, const char **error);

#endif
