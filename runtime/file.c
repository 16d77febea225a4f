#include "file.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static bool map_open(struct mapping *mapping, int fd)
{
    struct stat status;
    if (fstat(fd, &status) != 0)
        return false;
    if (!S_ISREG(status.st_mode)) {
        errno = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
        return false;
    }
    mapping->size = (size_t)status.st_size;
    if ((off_t)mapping->size != status.st_size) { /* more than a pointer of 32 bits can reach */
        errno = EFBIG;
        return false;
    }
    if (mapping->size == 0)
        return true;
    void *data = mmap(NULL, mapping->size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (data == MAP_FAILED)
        return false;
    mapping->data = data;
    mapping->mapped = true;
    return true;
}

bool file_map(struct mapping *mapping, const char *path, struct report *report)
{
    *mapping = (struct mapping){.data = (const unsigned char *)""};
    /* O_NONBLOCK: opening a FIFO must not wait for a writer; it is refused afterwards. */
    const int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    const bool mapped = fd >= 0 && map_open(mapping, fd);
    if (!mapped)
        report_error(report, "cannot read '%s': %s", path, strerror(errno));
    if (fd >= 0)
        close(fd);
    return mapped;
}

void file_unmap(struct mapping *mapping)
{
    if (mapping->mapped)
        munmap((void *)(uintptr_t)mapping->data, mapping->size);
    *mapping = (struct mapping){.data = (const unsigned char *)""};
}

/* The type of what is there, as in st_mode; 0: nothing. */
static mode_t type_of(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : 0;
}

bool file_exists(const char *path)
{
    const mode_t type = type_of(path);
    return type != 0 && type != S_IFDIR;
}

bool folder_exists(const char *path)
{
    return type_of(path) == S_IFDIR;
}

char *path_join(struct report *report, const char *folder, const char *name)
{
    const size_t length = strlen(folder), size = length + strlen(name) + 2;
    const char *slash = length == 0 || folder[length - 1] == '/' ? "" : "/";
    char *path = allocate(report, size, 1);
    if (path)
        snprintf(path, size, "%s%s%s", folder, slash, name);
    return path;
}

const char *path_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

bool path_folder(const char *path, char folder[PATH_LONGEST])
{
    const size_t length = (size_t)(path_name(path) - path);
    if (length >= PATH_LONGEST)
        return false;
    memcpy(folder, path, length);
    folder[length] = '\0';
    if (length == 0)
        memcpy(folder, ".", 2);
    return true;
}

bool write_all(int fd, const void *data, size_t size)
{
    const char *next = data;
    while (size > 0) {
        const ssize_t written = write(fd, next, size < 1 << 30 ? size : 1 << 30);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        next += written;
        size -= (size_t)written;
    }
    return true;
}

static void report_unwritable(const struct output *output, struct report *report)
{
    report_error(report, "cannot write '%s': %s", output->path, strerror(output->error));
    if (output->error == ENOENT)
        report_hint(report, "the folder '%s' does not exist", output->folder);
    else if (output->error == EEXIST)
        report_hint(report, "what is there is no ordinary file, and is not replaced by one");
    else if (output->error == ENOSPC || output->error == EDQUOT)
        report_hint(report, "the disk that holds '%s' is full; a file of that name is as it was",
                    output->folder);
}

/* Fills in the paths; returns 0 or an errno. */
static int name_output(struct output *output, const char *path)
{
    const char *name = path_name(path);
    const mode_t type = type_of(path);
    const int length = snprintf(output->path, PATH_LONGEST, "%s", path);
    if (length >= PATH_LONGEST || !path_folder(path, output->folder))
        return ENAMETOOLONG;
    if (*name == '\0' || type == S_IFDIR)
        return EISDIR;
    if (type != 0 && type != S_IFREG)
        return EEXIST; /* /dev/null, for one, must stay what it is */
    const int used = snprintf(output->temporary, PATH_LONGEST, "%.*s.%s.%ld.tmp",
                              (int)(name - path), path, name, (long)getpid());
    return used >= PATH_LONGEST ? ENAMETOOLONG : 0;
}

bool output_open(struct output *output, const char *path, struct report *report)
{
    output->fd = -1;
    output->error = name_output(output, path);
    if (output->error == 0) {
        unlink(output->temporary); /* of a process of this number that was killed */
        output->fd = open(output->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        output->error = output->fd < 0 ? errno : 0;
    }
    if (output->error == 0)
        flock(output->fd, LOCK_EX | LOCK_NB); /* see remove_orphan() */
    if (output->error != 0)
        report_unwritable(output, report);
    return output->error == 0;
}

void output_write(struct output *output, const void *data, size_t size)
{
    if (output->error == 0 && !write_all(output->fd, data, size))
        output->error = errno;
}

void output_abandon(struct output *output)
{
    if (output->fd < 0)
        return;
    close(output->fd);
    output->fd = -1;
    unlink(output->temporary);
}

static void sync_folder(const char *folder)
{
    /* Best effort: some file systems cannot sync a folder, and the new name is in place. */
    const int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    fsync(fd);
    close(fd);
}

bool output_commit(struct output *output, struct report *report)
{
    if (output->error == 0 && fsync(output->fd) != 0)
        output->error = errno;
    if (output->error == 0 && rename(output->temporary, output->path) != 0)
        output->error = errno;
    if (output->error != 0) {
        output_abandon(output);
        report_unwritable(output, report);
        return false;
    }
    close(output->fd);
    output->fd = -1;
    sync_folder(output->folder);
    return true;
}

/* Whether `entry` is ".NAME.PID.tmp". */
static bool is_temporary(const char *entry, const char *name)
{
    const size_t length = strlen(name);
    if (entry[0] != '.' || strncmp(entry + 1, name, length) != 0 || entry[1 + length] != '.')
        return false;
    const char *number = entry + length + 2;
    const size_t digits = strspn(number, "0123456789");
    return digits > 0 && strcmp(number + digits, ".tmp") == 0;
}

/* A file that is being written is locked by its process. The lock ends with the process, also when
   that was killed, on another machine, or is a zombie. */
static void remove_orphan(int folder, const char *entry)
{
    const int fd = openat(folder, entry, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0)
        return;
    if (flock(fd, LOCK_EX | LOCK_NB) == 0)
        unlinkat(folder, entry, 0);
    close(fd);
}

static void remove_orphans(const struct output *output)
{
    DIR *folder = opendir(output->folder);
    if (!folder)
        return;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;)
        if (is_temporary(entry->d_name, path_name(output->path)))
            remove_orphan(dirfd(folder), entry->d_name);
    closedir(folder);
}

void output_clean(const char *path)
{
    struct output output;
    if (name_output(&output, path) == 0)
        remove_orphans(&output);
}

bool output_check(const char *path, uint64_t size, struct report *report)
{
    struct output output;
    if (!output_open(&output, path, report))
        return false;
    remove_orphans(&output);
    const int error = size > 0 ? posix_fallocate(output.fd, 0, (off_t)size) : 0;
    output_abandon(&output);
    if (error == ENOSPC || error == EDQUOT || error == EFBIG) {
        output.error = error;
        report_error(report, "cannot write '%s' of %.1f MB: %s", path, (double)size * 1e-6,
                     strerror(error));
        report_hint(report, "the folder '%s' needs that much free space", output.folder);
        return false;
    }
    return true;
}
