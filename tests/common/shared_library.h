/* The operator library, opened once for many descriptions. */
#ifndef DLC_TESTS_SHARED_LIBRARY_H
#define DLC_TESTS_SHARED_LIBRARY_H

#include "operators/library.h"

const Library *shared_library(void);

#endif
