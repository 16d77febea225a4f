/* Files: whole or not at all. */

#include "support/file.h"
#include "support/text.h"

#include <criterion/criterion.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static Arena *arena;
static char folder[] = "/tmp/dlc-test-XXXXXX";

static void setup(void)
{
    arena = arena_new();
    cr_assert(mkdtemp(folder));
}

static void teardown(void)
{
    const char *command = arena_format(arena, "chmod -R u+w %s && rm -r %s", folder, folder);
    cr_expect_eq(system(command), 0);
    arena_free(arena);
}

TestSuite(file, .init = setup, .fini = teardown);

static const char *path_of(const char *name)
{
    return arena_format(arena, "%s/%s", folder, name);
}

static void expect_content(const char *path, const char *wanted)
{
    size_t length = 0;
    const char *error = NULL, *text = file_read(arena, path, 1 << 20, &length, &error);
    cr_assert(text, "%s", error);
    cr_expect_eq(length, strlen(wanted));
    cr_expect_str_eq(text, wanted);
}

static void write_file(const char *path, const char *text)
{
    const char *error = NULL;
    cr_assert(file_write(arena, path, text, strlen(text), &error), "%s", error);
}

static int files_in_folder(void)
{
    int count = 0;
    DIR *entries = opendir(folder);
    for (const struct dirent *entry; (entry = readdir(entries));)
        count += entry->d_name[0] != '.';
    closedir(entries);
    return count;
}

Test(file, written_and_read)
{
    const char *path = path_of("a");
    write_file(path, "one");
    expect_content(path, "one");
    write_file(path, "");
    expect_content(path, "");
    cr_expect_eq(files_in_folder(), 1, "a temporary file is left");
}

Test(file, nul_bytes_are_kept)
{
    const char *path = path_of("a"), *error = NULL;
    size_t length = 0;
    cr_assert(file_write(arena, path, "a\0b", 3, &error));
    const char *text = file_read(arena, path, 10, &length, &error);
    cr_expect_eq(length, 3);
    cr_expect_eq(memcmp(text, "a\0b", 4), 0);
}

Test(file, limits)
{
    const char *path = path_of("a"), *error = NULL;
    size_t length;
    write_file(path, "12345");
    cr_expect(file_read(arena, path, 5, &length, &error));
    cr_expect_null(file_read(arena, path, 4, &length, &error));
    cr_expect(strstr(error, "larger than 4 bytes"), "%s", error);
}

Test(file, what_cannot_be_read)
{
    const char *error = NULL;
    size_t length;
    cr_expect_null(file_read(arena, path_of("none"), 100, &length, &error));
    cr_expect(strstr(error, "No such file"), "%s", error);
    cr_expect_null(file_read(arena, folder, 100, &length, &error));
    cr_expect(strstr(error, "Is a directory"), "%s", error);
}

/* The mode of a file stays, and a link stays a link. */
Test(file, replaces_the_content_only)
{
    const char *path = path_of("a"), *link = path_of("link");
    struct stat status;
    write_file(path, "old");
    cr_assert_eq(chmod(path, 0640), 0);
    cr_assert_eq(symlink("a", link), 0);
    write_file(link, "new");
    expect_content(path, "new");
    cr_expect_eq(lstat(link, &status), 0);
    cr_expect(S_ISLNK(status.st_mode));
    cr_expect_eq(stat(path, &status), 0);
    cr_expect_eq(status.st_mode & 0777, 0640);
}

Test(file, new_files_have_the_usual_mode)
{
    struct stat status;
    const mode_t mask = umask(027);
    write_file(path_of("a"), "x");
    umask(mask);
    cr_expect_eq(stat(path_of("a"), &status), 0);
    cr_expect_eq(status.st_mode & 0777, 0640);
}

Test(file, what_cannot_be_written)
{
    const char *error = NULL;
    cr_expect(!file_write(arena, path_of("none/a"), "x", 1, &error));
    cr_expect(strstr(error, "none/a") && strstr(error, "No such file"), "%s", error);
    cr_expect(!file_write(arena, folder, "x", 1, &error));
    cr_expect_eq(files_in_folder(), 0);
}

/* A full disk: the old content is still there. */
Test(file, a_full_device)
{
    const char *error = NULL;
    cr_expect(!file_write(arena, "/dev/full", "x", 1, &error));
    cr_expect(strstr(error, "No space left"), "%s", error);
    struct stat status;
    cr_expect_eq(stat("/dev/full", &status), 0);
    cr_expect(S_ISCHR(status.st_mode), "the device was replaced");
}
