/* Prints the description that arbitrary bytes, which a number stands for, are made into. */
#include "common/generate.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    uint64_t state = argc > 1 ? strtoull(argv[1], NULL, 10) + 1 : 1;
    uint8_t bytes[256];
    for (size_t i = 0; i < sizeof bytes; i++) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        bytes[i] = (uint8_t)(state >> 40);
    }
    Arena *arena = arena_new();
    fputs(generate_description(arena, bytes, sizeof bytes), stdout);
    arena_free(arena);
    return 0;
}
