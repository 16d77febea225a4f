/* Small modules written as text, one statement a line, for the tests of passes:

       y[n, p] = sum(c, r) select(p + r - 1 >= 0, x[n, c, p + r - 1], 0)*w[c, r] for p <= n

   Extents of indices are given once: "n:2 p:8 c:3 r:3". */
#ifndef DLC_TESTS_PROGRAM_FIXTURE_H
#define DLC_TESTS_PROGRAM_FIXTURE_H

#include "gradient/gradient.h"

typedef struct Fixture {
    Context context;
    Module *module;
    Options options;
    const Library *library;
    int lines;
} Fixture;

Fixture *fixture_new(void);
void fixture_free(Fixture *fixture);

Tensor *fixture_tensor(Fixture *fixture, const char *name, Role role, Dtype dtype, int rank,
                       const int64_t *extent);
#define FIXTURE_TENSOR(fixture, name, role, ...)                              \
    fixture_tensor(fixture, name, role, DTYPE_F32,                            \
                   (int)(sizeof((int64_t[]){__VA_ARGS__}) / sizeof(int64_t)), \
                   (const int64_t[]){__VA_ARGS__})

/* Appends statements to train; a result not seen before is a value, large enough for its
 * subscripts.
 */
void fixture_statements(Fixture *fixture, const char *extents, const char *text);

/* Derives the gradient with loss[] = the last statement's, and prints the statements it appends. */
const char *fixture_gradient(Fixture *fixture);

/* Compares derived gradients of all parameters with central differences, in double, at random
   points. NULL, or what differs. */
const char *fixture_check(Fixture *fixture);

#endif
