/* Files: read whole through a mapping, written whole or not at all. */
#ifndef DLCRT_FILE_H
#define DLCRT_FILE_H

#include "report.h"
#include <stdbool.h>
#include <stdint.h>

/* A file's bytes, mapped read-only. `data` is not NULL even for an empty file. */
struct mapping {
    const unsigned char *data;
    size_t size;
    bool mapped;
};

/* Reports why a file that must be there cannot be read (a folder, no permission ...). */
bool file_map(struct mapping *mapping, const char *path, struct report *report);
void file_unmap(struct mapping *mapping);

bool file_exists(const char *path); /* anything but a folder */
bool folder_exists(const char *path);

/* "folder/name", or "name" when folder is empty; allocated, freed by the caller. */
char *path_join(struct report *report, const char *folder, const char *name);
/* What follows the last '/'. */
const char *path_name(const char *path);
/* The folder of a path ("." where it names none); false when it is too long. */
enum { PATH_LONGEST = 4096 };
bool path_folder(const char *path, char folder[PATH_LONGEST]);

/* A file being written under a temporary name, ".NAME.PID.tmp" in the same folder. It takes its
   name in output_commit(): after a crash at any moment the old file or the new one is there, whole.
   The first failure is kept and reported by output_commit(). Nothing is allocated. */
struct output {
    int fd;
    int error; /* errno of the first failure */
    char path[PATH_LONGEST], temporary[PATH_LONGEST], folder[PATH_LONGEST];
};

bool output_open(struct output *output, const char *path, struct report *report);
void output_write(struct output *output, const void *data, size_t size);
/* Syncs, renames, syncs the folder. On failure the temporary file is removed. */
bool output_commit(struct output *output, struct report *report);
void output_abandon(struct output *output);

/* Removes the temporary files that killed processes left for this path. */
void output_clean(const char *path);
/* Whether a file of `size` bytes could be written there now: the folder exists and may be written,
   the disk has the room. Also does what output_clean() does. */
bool output_check(const char *path, uint64_t size, struct report *report);

/* All of the data, in spite of short writes and signals; false: errno says why. */
bool write_all(int fd, const void *data, size_t size);

#endif
