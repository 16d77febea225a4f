/* Conversion of numbers between element types. */
#ifndef DLCRT_CONVERT_H
#define DLCRT_CONVERT_H

#include "dlcrt.h"

/* Converts `count` elements; neither pointer need be aligned. Returns the index of the first
   element that `to` cannot hold exactly, where it stops, or `count`. That element is stored rounded
   if `to` is a float. NaN becomes NaN. */
int64_t convert_exactly(enum dlcrt_dtype to, void *out, enum dlcrt_dtype from, const void *in,
                        int64_t count);
/* Whether no value of `from` can fail to convert. */
bool converts_always(enum dlcrt_dtype to, enum dlcrt_dtype from);

/* Element `index` as a double (i64 beyond 2^53 is rounded). */
double element_value(enum dlcrt_dtype dtype, const void *data, int64_t index);
/* Stores a value in element `index`, as a C conversion does; `data` need not be aligned. */
void element_store(enum dlcrt_dtype dtype, void *data, int64_t index, double value);

float half_to_float(uint16_t half); /* IEEE binary16 */

#endif
