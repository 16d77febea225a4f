/* Decimal numbers in text, whatever the locale. */
#ifndef DLCRT_NUMBER_H
#define DLCRT_NUMBER_H

#include <stdbool.h>

/* Reads a number at *at and moves it behind; false, with *at as it was, when there is none or it is
   not finite. Correctly rounded. `end` bounds the text, which needs no NUL. */
bool number_read(const char **at, const char *end, double *value);

#endif
