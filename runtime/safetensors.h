/* The safetensors format, version 0.4: a length, a JSON header, the data.
   https://huggingface.co/docs/safetensors

   A file comes from anywhere, so nothing in it is believed before it is checked: every tensor of an
   opened file has a shape whose product does not overflow, a known element type, and exactly its
   bytes inside the file, which the tensors cover without gap or overlap. */
#ifndef DLCRT_SAFETENSORS_H
#define DLCRT_SAFETENSORS_H

#include "dlcrt.h"
#include "file.h"
#include "report.h"

struct stored_type {
    const char *name; /* "F32" */
    size_t size;
};

struct stored_tensor {
    const char *name;
    const struct stored_type *type;
    int rank;
    int64_t shape[DLCRT_MAX_RANK];
    int64_t elements, begin, end; /* bytes of the data section */
    const unsigned char *data;    /* in the mapping */
};

struct stored_note {
    const char *key, *value;
};

struct safetensors {
    const char *path;
    struct mapping mapping;
    char *strings;
    int tensors, notes;
    struct stored_tensor *tensor; /* sorted by name */
    struct stored_note *note;     /* __metadata__ */
};

/* Maps and checks a file. On failure the reason is reported and nothing is left open. */
bool safetensors_open(struct safetensors *file, const char *path, struct report *report);
void safetensors_close(struct safetensors *file);

const struct stored_tensor *safetensors_find(const struct safetensors *file, const char *name);
/* A value of __metadata__, or NULL. */
const char *safetensors_note(const struct safetensors *file, const char *key);

/* Whether elements of this type can become `dtype`: floats become floats (F64 is rounded), integers
   only their own type. */
bool stored_converts(const struct stored_type *type, enum dlcrt_dtype dtype);
/* Converts the elements [begin, begin + count) of a tensor for which that holds. */
void stored_read(const struct stored_tensor *tensor, int64_t begin, int64_t count,
                 enum dlcrt_dtype dtype, void *out);

/* The name of the format for a dtype: "F32". */
const char *stored_name(enum dlcrt_dtype dtype);

#endif
