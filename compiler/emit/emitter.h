/* What the parts of the emission share. */
#ifndef DLC_EMIT_EMITTER_H
#define DLC_EMIT_EMITTER_H

#include "emit/names.h"
#include "frontend/model.h"
#include "ir/program.h"
#include "support/map.h"

struct Plan;

/* Where a tensor's elements are. */
typedef enum Storage {
    STORAGE_ARRAY, /* a static array (a variable for rank 0) */
    STORAGE_ARENA, /* at a constant offset of the arena */
    STORAGE_LENT,  /* a gradient that is stored only where the runtime lends memory for it */
    STORAGE_RUN    /* a number of struct dlcrt_run */
} Storage;

typedef struct Place {
    const char *name; /* a C identifier, or for STORAGE_RUN an expression; NULL: no such tensor, or
                         it lives in registers */
    Storage storage;
    int64_t offset; /* STORAGE_ARENA: bytes */
    int gradient;   /* the position of a gradient in the table `gradients` */
} Place;

/* The layouts that the tables name, each once. */
typedef struct LayoutTable {
    Map known; /* digits -> names */
    LIST(const char *) names, digits;
} LayoutTable;

/* A program in several files. What they share has external linkage, and a name that begins with the
   program's: several programs may be linked into one. */
typedef struct Split {
    const char *prefix; /* "net_" */
    int count;          /* of files */
    Text *part;         /* kernels and the reference, by file; the first has all else, too */
    Text declarations;  /* of what the files share */
} Split;

typedef struct Emitter {
    Context *context;
    Arena *arena;
    const Module *module;
    const Model *model;
    const struct Plan *plan;
    const Program *reference; /* the train program as gradcheck runs it */
    const char *remarks;      /* lines for the comment at the head of the file */
    Names *names;
    Place *place;        /* by tensor id */
    const bool *local;   /* by tensor id: lives in registers */
    const bool *loaded;  /* by tensor id: lanes read it */
    size_t arena_bytes;  /* 0: none */
    bool arena_static;   /* an array of the program, not allocated at start */
    size_t static_bytes; /* of the values of a step that are static arrays */
    size_t kept_bytes;   /* of the other static arrays: parameters, state, the batch ... */
    LayoutTable *layouts;
    Split *split;                  /* NULL: one file, in which all is static */
    LIST(const char *) helpers[2]; /* functions of the templates that were called, by HelperKind */
} Emitter;

/* Where a function is: templates/functions.c or templates/vectors.c. */
typedef enum HelperKind { HELPER_SCALAR, HELPER_VECTOR } HelperKind;

/* The template that has the section of this name for the vectors of the module. */
const char *emitter_vectors(const Emitter *emitter, const char *name);

/* Remembers that the file needs a function of the templates. */
void emitter_need(Emitter *emitter, HelperKind kind, const char *name);

/* "static ", or "" for what files share. */
const char *emitter_linkage(const Emitter *emitter);
/* An identifier of the file, or of the files, which nobody has. */
const char *emitter_take(const Emitter *emitter, const char *name);

/* What the reference's description is called. */
const char *emitter_reference(const Emitter *emitter);

/* Gives every tensor of the module its name and place. */
void storage_assign(Emitter *emitter);
/* The declarations of all tensors: inputs, scalars, parameters ..., values, but for those that a
   memory plan put into the arena. */
void storage_declare(const Emitter *emitter, Text *out);
/* Declarations, for the header, of what kernels use beside what they are called with; constants
 * whole.
 */
void storage_declare_shared(const Emitter *emitter, Text *out);
/* Names for the places in the arena of a memory plan. Kernels get pointers, whose names may be the
   same: these stand behind the kernels. */
void storage_declare_places(const Emitter *emitter, Text *out);
/* Whether memory may be lent for it: for a gradient that the program does not keep. */
bool storage_is_lent(const Emitter *emitter, const Tensor *tensor);
/* "conv1_weight", "&loss", "NULL": a constant expression for its first element. */
const char *storage_address(const Emitter *emitter, const Tensor *tensor);
const char *storage_type(Dtype dtype); /* "float" */

#endif
