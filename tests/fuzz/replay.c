/* Gives a fuzz target the files it is given, and those in folders: without libFuzzer, with any
   compiler. --random=N gives it N texts of arbitrary bytes, the same in every run. Each input is
   named first, so that the last one named is the one that failed. */
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

static int replay_random(int count)
{
    uint64_t state = 1;
    for (int i = 0; i < count; i++) {
        uint8_t data[256];
        for (size_t k = 0; k < sizeof data; k++) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            data[k] = (uint8_t)(state >> 40);
        }
        printf("random input %d\n", i);
        fflush(stdout);
        LLVMFuzzerTestOneInput(data, sizeof data);
    }
    return count;
}

int main(int argc, char **argv)
{
    int replayed = 0, count;
    for (int i = 1; i < argc; i++)
        replayed +=
            sscanf(argv[i], "--random=%d", &count) == 1 ? replay_random(count) : replay(argv[i]);
    printf("%d files replayed\n", replayed);
    return replayed == 0;
}
