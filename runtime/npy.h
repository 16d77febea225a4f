/* NumPy's .npy files, versions 1 to 3, in C order and little endian.
   https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
#ifndef DLCRT_NPY_H
#define DLCRT_NPY_H

#include "dlcrt.h"
#include "file.h"

struct npy {
    enum dlcrt_dtype dtype;
    int rank;
    int64_t shape[DLCRT_MAX_RANK];
    const unsigned char *data; /* in the mapping; not aligned if the header is strange */
};

/* Reads the header and checks that the data are all there. */
bool npy_parse(struct npy *npy, const struct mapping *mapping, const char *path,
               struct report *report);

/* The header of an array of floats, f32 or f64, padded to 64 bytes. Returns its size. */
enum { NPY_HEADER = 512 };
size_t npy_header(char header[NPY_HEADER], enum dlcrt_dtype dtype, int rank, const int64_t *shape);

#endif
