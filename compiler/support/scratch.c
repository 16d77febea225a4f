#define _POSIX_C_SOURCE 200809L /* mkdtemp, kill, setenv */
#include "support/scratch.h"
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void remove_folder(Arena *arena, const char *path)
{
    DIR *folder = opendir(path);
    const struct dirent *entry;
    while (folder != NULL && (entry = readdir(folder)) != NULL)
        unlink(arena_format(arena, "%s/%s", path, entry->d_name)); /* not "." and ".." */
    if (folder != NULL)
        closedir(folder);
    rmdir(path);
}

/* The signals are blocked while this waits. Returns the signal that this process got; 0: the job
   has ended by itself. */
static int wait_for(pid_t job, const sigset_t *signals, int *status)
{
    int got = 0;
    while (waitpid(job, status, WNOHANG) == 0) {
        int signal = SIGTERM;
        sigwait(signals, &signal);
        if (signal == SIGCHLD)
            continue;
        got = signal;
        kill(-job, SIGKILL); /* whatever it, or a compiler, does with other signals */
    }
    return got;
}

/* The job's process leads a group, so that what it started can be ended with it. */
static pid_t start(ScratchJob *job, const char *folder, void *data, const sigset_t *before)
{
    fflush(NULL);
    const pid_t pid = fork();
    if (pid != 0) {
        if (pid > 0)
            setpgid(pid, pid); /* whoever comes first */
        return pid;
    }
    setpgid(0, 0);
    sigprocmask(SIG_SETMASK, before, NULL);
    setenv("TMPDIR", folder, 1); /* for what compilers leave */
    const int code = job(folder, data);
    fflush(NULL);
    _exit(code);
}

int scratch_do(Arena *arena, ScratchJob *job, void *data, const char **error)
{
    const char *base = getenv("TMPDIR");
    char *folder =
        arena_format(arena, "%s/dlc-XXXXXX", base != NULL && *base != '\0' ? base : "/tmp");
    if (mkdtemp(folder) == NULL) {
        *error =
            arena_format(arena, "no folder can be made like '%s': %s", folder, strerror(errno));
        return -1;
    }
    sigset_t signals, before;
    sigemptyset(&signals);
    sigaddset(&signals, SIGCHLD);
    sigaddset(&signals, SIGHUP);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &signals, &before);
    const pid_t pid = start(job, folder, data, &before);
    int status = 0;
    const int got = pid > 0 ? wait_for(pid, &signals, &status) : 0;
    const int reason = errno;
    remove_folder(arena, folder);
    sigprocmask(SIG_SETMASK, &before, NULL);
    if (got != 0)
        raise(got);
    if (pid > 0 && WIFEXITED(status))
        return WEXITSTATUS(status);
    *error = pid < 0 ? arena_format(arena, "no process can be started: %s", strerror(reason))
                     : arena_format(arena, "it was ended by signal %d", WTERMSIG(status));
    return -1;
}
