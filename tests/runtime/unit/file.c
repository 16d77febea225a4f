#include "file.h"
#include "fixture.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

TestSuite(file, .init = folder_make, .fini = folder_remove);

static struct output output;

Test(file, mapping)
{
    struct mapping mapping;
    write_text("a", "hello");
    cr_assert(file_map(&mapping, at("a"), &report));
    cr_expect(mapping.size == 5 && memcmp(mapping.data, "hello", 5) == 0);
    file_unmap(&mapping);
    write_text("empty", "");
    cr_assert(file_map(&mapping, at("empty"), &report));
    cr_expect(mapping.size == 0 && mapping.data);
    file_unmap(&mapping);
    expect_nothing_said();
}

Test(file, what_cannot_be_mapped, .timeout = 10)
{
    struct mapping mapping;
    cr_assert(mkfifo(at("pipe"), 0600) == 0);
    cr_expect(!file_map(&mapping, at("none"), &report));
    expect_said("none': No such file");
    cr_expect(!file_map(&mapping, at("."), &report));
    expect_said("Is a directory");
    cr_expect(!file_map(&mapping, at("pipe"), &report));
    expect_said("cannot read");
    file_unmap(&mapping);
}

Test(file, names_and_folders)
{
    char folder[PATH_LONGEST];
    cr_expect_str_eq(path_name("a/b/c"), "c");
    cr_expect_str_eq(path_name("c"), "c");
    cr_expect(path_folder("a/b/c", folder));
    cr_expect_str_eq(folder, "a/b/");
    cr_expect(path_folder("c", folder));
    cr_expect_str_eq(folder, ".");
    cr_expect(path_folder("/c", folder));
    cr_expect_str_eq(folder, "/");
    cr_expect_str_eq(path_join(&report, "a", "b"), "a/b");
    cr_expect_str_eq(path_join(&report, "a/", "b"), "a/b");
    cr_expect_str_eq(path_join(&report, "", "b"), "b");
    write_text("a", "");
    cr_expect(file_exists(at("a")) && !folder_exists(at("a")));
    cr_expect(folder_exists(at(".")) && !file_exists(at(".")));
    cr_expect(!file_exists(at("b")) && !folder_exists(at("b")));
}

Test(file, a_commit_replaces_the_file_at_once)
{
    write_text("a", "old");
    cr_assert(output_open(&output, at("a"), &report));
    output_write(&output, "new ", 4);
    output_write(&output, "text", 4);
    cr_expect_str_eq(read_bytes("a", NULL), "old");
    cr_expect_eq(count_files(), 2);
    cr_assert(output_commit(&output, &report));
    cr_expect_str_eq(read_bytes("a", NULL), "new text");
    cr_expect_eq(count_files(), 1);
    output_abandon(&output); /* too late, and does nothing */
    cr_expect_str_eq(read_bytes("a", NULL), "new text");
}

Test(file, an_abandoned_file_leaves_nothing)
{
    write_text("a", "old");
    cr_assert(output_open(&output, at("a"), &report));
    output_write(&output, "new", 3);
    output_abandon(&output);
    cr_expect_str_eq(read_bytes("a", NULL), "old");
    cr_expect_eq(count_files(), 1);
}

/* A full disk, seen as a limit on the size of files. */
Test(file, a_failed_write_leaves_the_old_file)
{
    const struct rlimit limit = {1000, 1000};
    static const char zeros[4096];
    signal(SIGXFSZ, SIG_IGN);
    write_text("a", "old");
    cr_assert(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    cr_assert(output_open(&output, at("a"), &report));
    output_write(&output, zeros, sizeof zeros);
    output_write(&output, zeros, 1); /* ignored after a failure */
    cr_expect(!output_commit(&output, &report));
    cr_expect_eq(report.code, EXIT_MISTAKE);
    expect_said("File too large");
    cr_expect_str_eq(read_bytes("a", NULL), "old");
    cr_expect_eq(count_files(), 1);
    cr_expect(!output_check(at("a"), sizeof zeros, &report));
    expect_said("cannot write");
    cr_expect(output_check(at("a"), 900, &report));
    cr_expect_str_eq(read_bytes("a", NULL), "old");
    cr_expect_eq(count_files(), 1);
}

Test(file, places_that_cannot_be_written)
{
    char path[2 * PATH_LONGEST];
    cr_expect(!output_open(&output, at("none/a"), &report));
    expect_said("does not exist");
    cr_expect(!output_open(&output, at("."), &report));
    expect_said("Is a directory");
    cr_expect(!output_open(&output, at(""), &report));
    expect_said("Is a directory");
    cr_expect(!output_open(&output, "/sys/kernel/a", &report));
    expect_said("cannot write");
    memset(path, 'a', sizeof path);
    path[sizeof path - 1] = '\0';
    cr_expect(!output_open(&output, path, &report));
    expect_said("too long");
}

/* A device or a pipe is not replaced by a file, not even by the superuser. */
Test(file, what_is_no_ordinary_file_stays)
{
    struct stat status;
    cr_assert(mkfifo(at("pipe"), 0600) == 0);
    cr_expect(!output_open(&output, at("pipe"), &report));
    expect_said("no ordinary file");
    cr_expect(!output_open(&output, "/dev/null", &report));
    expect_said("no ordinary file");
    cr_expect(stat("/dev/null", &status) == 0 && S_ISCHR(status.st_mode));
}

/* A process that begins to write `a` and then waits; the read end of *ready tells when. */
static pid_t start_writing(int *ready)
{
    int ends[2];
    cr_assert(pipe(ends) == 0);
    const pid_t child = fork();
    if (child == 0) {
        output_open(&output, at("a"), &report);
        if (write(ends[1], "x", 1) == 1)
            pause();
        _exit(0);
    }
    *ready = ends[0];
    return child;
}

/* What a killed process left is removed, even while it is a zombie; what others write stays. */
Test(file, what_killed_processes_left_is_removed)
{
    char byte;
    int ready;
    const pid_t child = start_writing(&ready);
    cr_assert(read(ready, &byte, 1) == 1);
    write_text(".a.x.tmp", "");
    write_text(".a.tmp", "");
    write_text(".b.1.tmp", "");
    write_text("a.1.tmp", "");
    cr_expect_eq(count_files(), 5);
    cr_expect(output_check(at("a"), 10, &report));
    cr_expect_eq(count_files(), 5, "the other process is still writing");
    kill(child, SIGKILL);
    siginfo_t info;
    cr_assert(waitid(P_PID, (id_t)child, &info, WEXITED | WNOWAIT) == 0);
    cr_expect(output_check(at("a"), 10, &report));
    cr_expect_eq(count_files(), 4);
    waitpid(child, NULL, 0);
}
