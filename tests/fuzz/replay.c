/* Gives a fuzz target the files it is given, and those in folders: without libFuzzer, with any
   compiler. It names each file first, so that the last one named is the one that failed. */
#include <dirent.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        return 0;
    }
    printf("%s\n", path);
    fflush(stdout);
    fseek(file, 0, SEEK_END);
    const long size = ftell(file);
    rewind(file);
    uint8_t *data = malloc((size_t)size + 1);
    const bool whole = data != NULL && fread(data, 1, (size_t)size, file) == (size_t)size;
    fclose(file);
    if (whole)
        LLVMFuzzerTestOneInput(data, (size_t)size);
    free(data);
    return whole;
}

/* The number of files replayed. */
static int replay(const char *path)
{
    struct dirent **entry;
    const int count = scandir(path, &entry, NULL, alphasort);
    if (count < 0)
        return replay_file(path);
    int replayed = 0;
    for (int i = 0; i < count; i++) {
        char inside[4096];
        snprintf(inside, sizeof inside, "%s/%s", path, entry[i]->d_name);
        if (entry[i]->d_name[0] != '.')
            replayed += replay(inside);
        free(entry[i]);
    }
    free(entry);
    return replayed;
}

int main(int argc, char **argv)
{
    int replayed = 0;
    for (int i = 1; i < argc; i++)
        replayed += replay(argv[i]);
    printf("%d files replayed\n", replayed);
    return replayed == 0;
}
