/* generate_description NUMBER | network NUMBER: prints the description that arbitrary bytes, which
   a number stands for, are made into; of operators of its own, or of the library's layers. */
#include "common/generate.h"
#include "common/network.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv)
{
    const bool network = argc > 1 && strcmp(argv[1], "network") == 0;
    uint64_t state = argc > 1 + network ? strtoull(argv[1 + network], NULL, 10) + 1 : 1;
    uint8_t bytes[256];
    for (size_t i = 0; i < sizeof bytes; i++) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        bytes[i] = (uint8_t)(state >> 40);
    }
    Arena *arena = arena_new();
    fputs(network ? network_description(arena, bytes, sizeof bytes)
                  : generate_description(arena, bytes, sizeof bytes),
          stdout);
    arena_free(arena);
    return 0;
}
