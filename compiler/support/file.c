/* Files, read whole and written whole or not at all. */
#ifndef _XOPEN_SOURCE
#define _XOPEN_SOURCE 700
#endif
#include "support/file.h"

#include "support/text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *shown(const char *path, const char *standard)
{
    return string_equal(path, "-") ? standard : path;
}

/* --- reading --------------------------------------------------------------------------------- */

/* read(), tried again after a signal. */
static ssize_t read_some(int file, char *buffer, size_t size)
{
    ssize_t got;
    do
        got = read(file, buffer, size);
    while (got < 0 && errno == EINTR);
    return got;
}

/* Reads to the end, whatever the file is and says about its size; false sets errno. */
static bool read_all(Arena *arena, int file, size_t limit, Text *content)
{
    enum { PIECE = 64 * 1024 };
    char *piece = arena_alloc(arena, PIECE);
    for (;;) {
        ssize_t got = read_some(file, piece, PIECE);
        if (got <= 0)
            return got == 0;
        if ((size_t)got > limit - content->length) {
            errno = EFBIG;
            return false;
        }
        text_add_bytes(content, piece, (size_t)got);
    }
}

static const char *read_error(Arena *arena, const char *path, size_t limit)
{
    path = shown(path, "standard input");
    if (errno == EFBIG)
        return arena_format(arena, "cannot read '%s': it is larger than %zu bytes", path, limit);
    return arena_format(arena, "cannot read '%s': %s", path, strerror(errno));
}

char *file_read(Arena *arena, const char *path, size_t limit, size_t *length, const char **error)
{
    bool standard = string_equal(path, "-");
    int file = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    Text content = text_new(arena);
    if (file < 0 || !read_all(arena, file, limit, &content)) {
        *error = read_error(arena, path, limit);
        if (file >= 0 && !standard)
            close(file);
        return NULL;
    }
    if (!standard)
        close(file);
    *length = content.length;
    return content.data;
}

/* --- writing --------------------------------------------------------------------------------- */

static bool write_all(int file, const char *data, size_t length)
{
    while (length) {
        ssize_t put = write(file, data, length);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return false;
        data += put;
        length -= (size_t)put;
    }
    return true;
}

/* Pipes, terminals and sockets cannot be synced, and need not be. */
static bool sync_file(int file)
{
    return fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
}

/* The mode that open() would give a new file, or that the old file has. */
static mode_t mode_for(const char *path)
{
    struct stat old;
    if (stat(path, &old) == 0)
        return old.st_mode & 0777;
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

static bool fill_temporary(int file, const char *path, const char *data, size_t length)
{
    bool done =
        write_all(file, data, length) && fchmod(file, mode_for(path)) == 0 && sync_file(file);
    int failure = errno;
    if (close(file) != 0 && done)
        return false;
    errno = failure;
    return done;
}

/* Makes the new name last. A failure is of no consequence to what the file now holds. */
static void sync_folder(Arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *folder = slash ? arena_substring(arena, path, (size_t)(slash - path) + 1) : ".";
    int file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return;
    fsync(file);
    close(file);
}

static bool replace_file(Arena *arena, const char *path, const char *data, size_t length)
{
    char *temporary = arena_format(arena, "%s.XXXXXX", path);
    int file = mkstemp(temporary);
    if (file < 0)
        return false;
    if (!fill_temporary(file, path, data, length) || rename(temporary, path) != 0) {
        int failure = errno;
        unlink(temporary);
        errno = failure;
        return false;
    }
    sync_folder(arena, path);
    return true;
}

static bool write_directly(const char *path, const char *data, size_t length)
{
    int file = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (file < 0)
        return false;
    bool done = write_all(file, data, length);
    int failure = errno;
    close(file);
    errno = failure;
    return done;
}

/* A device or a pipe has no content to keep, and its name must not be replaced. */
static bool is_special(const char *path)
{
    struct stat status;
    return string_starts(path, "/dev/fd/") || string_starts(path, "/dev/std") ||
           string_starts(path, "/proc/") || (stat(path, &status) == 0 && !S_ISREG(status.st_mode));
}

static bool write_through_link(Arena *arena, const char *path, const char *data, size_t length)
{
    /* Where the path is a link, the file it names is replaced and the link stays. */
    char *real = realpath(path, NULL);
    bool done = replace_file(arena, real ? real : path, data, length);
    int failure = errno;
    free(real);
    errno = failure;
    return done;
}

bool file_write(Arena *arena, const char *path, const char *data, size_t length, const char **error)
{
    bool done;
    if (string_equal(path, "-") || string_equal(path, "/dev/stdout"))
        done = write_all(STDOUT_FILENO, data, length);
    else if (is_special(path))
        done = write_directly(path, data, length);
    else
        done = write_through_link(arena, path, data, length);
    if (!done)
        *error = arena_format(arena, "cannot write '%s': %s", shown(path, "standard output"),
                              strerror(errno));
    return done;
}
