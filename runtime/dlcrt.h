/* dlcrt.h: the one header of the programs that dlc writes, and the API of an application that
   embeds one. A generated program describes itself in a `struct dlcrt_model`; dlcrt_main() does the
   rest: arguments, data, training, checkpoints, logs.

   An application compiles the program with -DDLCRT_MODEL=digits (a name of its choice), which
   leaves main() out, and declares

       extern struct dlcrt_model *const digits;

   It calls dlcrt_start(), perhaps dlcrt_load(); then for each batch it fills digits->input[i].data,
   sets digits->run, calls digits->train() or digits->evaluate(), and reads *digits->loss, the
   metrics and digits->output. All else of the program is static, so that several can be linked.

   Everything here is C11 (and C++) and needs the C library, libm and, for threads, OpenMP. */
#ifndef DLCRT_H
#define DLCRT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define DLCRT_API __attribute__((visibility("default")))
#else
#define DLCRT_API
#endif

/* A program is not to be compiled with -ffast-math or a part of it: it relies on infinities and
   NaN, and on its own order of sums. The macros are those that gcc and clang define then. */
#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || \
    (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__)
#define DLCRT_FAST_MATH 1
#else
#define DLCRT_FAST_MATH 0
#endif

#define DLCRT_ABI 5
#define DLCRT_MAX_RANK 8

/* DLCRT_BF16: the upper half of a float; of values within a step only. */
enum dlcrt_dtype { DLCRT_U8, DLCRT_I32, DLCRT_I64, DLCRT_F32, DLCRT_F64, DLCRT_BF16 };

/* How a logical index finds its element. The index of dimension `dim` contributes
   ((index + shift) / divisor % modulus) * stride; a tensor has one digit or more per dimension.
   Row-major storage is one digit per dimension with shift 0, divisor 1 and modulus = extent. */
struct dlcrt_digit {
    int dim;
    int64_t shift, divisor, modulus, stride; /* stride in elements */
};

enum dlcrt_role { DLCRT_PARAMETER, DLCRT_BUFFER, DLCRT_STATE, DLCRT_GRADIENT, DLCRT_VALUE };
enum dlcrt_initial {
    DLCRT_CONSTANT,  /* a */
    DLCRT_UNIFORM,   /* in [a, b) */
    DLCRT_NORMAL,    /* with mean a and deviation b */
    DLCRT_TRUNCATED, /* the same, within [low, high] */
    DLCRT_ORTHOGONAL /* a matrix of rows or columns, the fewer ones, that are orthogonal and of
                        length a; the first dimension counts the rows */
};

/* A tensor that outlives a step, or that the runtime reads or fills. */
struct dlcrt_tensor {
    const char *name; /* PyTorch's state_dict name; optimizer state: "conv1.weight.exp_avg" */
    enum dlcrt_dtype dtype;
    enum dlcrt_role role;
    int rank;
    int64_t shape[DLCRT_MAX_RANK]; /* logical: PyTorch's */
    void *data;                    /* NULL: the runtime allocates it; of a gradient: see below */
    int64_t elements;              /* stored, padding included */
    int digits;                    /* 0: row-major */
    const struct dlcrt_digit *digit;
    enum dlcrt_initial initial;
    double a, b, low, high;
    bool trainable;
    const char *average_of;  /* the parameter whose values it begins with; of a state, which
                                evaluation reads in its place */
    const char *const *also; /* further names of a tied tensor, ended by NULL; or NULL: none */
    size_t offset;           /* where the data are NULL: in an arena that is allocated at start */
};

/* A column of a csv file: the one that the header calls so, or the one with a number. */
struct dlcrt_column {
    const char *name; /* NULL: */
    int64_t position; /* from 0, negative from the end */
};

/* One array of a batch, filled by the runtime before each step: row-major [batch][shape...]. */
struct dlcrt_input {
    const char *name;
    enum dlcrt_dtype dtype; /* of the buffer; the readers convert to it exactly or refuse */
    int rank;
    int64_t shape[DLCRT_MAX_RANK]; /* of one sample */
    int64_t classes;               /* > 0: integer values must lie in [0, classes) */
    int64_t ignored;               /* or be this: labels that do not count; 0: there are none */
    void *data;
    bool predicts;                     /* the output depends on it: `predict` asks for it */
    const struct dlcrt_column *column; /* csv: of each element of a sample; NULL: by its role */
    const char *const *vocabulary;     /* csv: texts that stand for the classes, or NULL */
};

/* A number the program reads at every step: lr, momentum, dropout probability ...
   The runtime makes a flag of each: "lr" is --lr, "weight_decay" is --weight-decay. */
struct dlcrt_scalar {
    const char *name;
    double *value;
    double *scheduled; /* what a schedule made of it in the last step; NULL: none changes it */
};

/* What the runtime tells a step; the program reads it through model->run. */
struct dlcrt_run {
    uint64_t seed; /* of all random numbers of this run */
    uint64_t step; /* batches of training done before this one: steps, unless accumulate > 1 */
    double epoch;  /* epochs done before this one */
    double valid;  /* samples of this batch that count: the first `valid`; the rest are zeros */
    double mixed;  /* share of the other sample in each, where they are mixed; 0: not at all */
    double steps, epochs; /* of the whole run, for schedules that are as long as it */
    /* A program that accumulates: steps done before this batch, and whether it is the first and the
       last batch of its step. Parameters change with the last one. */
    uint64_t update;
    double first, last;
    double reductions; /* how often a plateau was found, for a schedule that waits for it */
};

/* What is shown and logged beside the loss: scale times the mean over the samples, or scale times a
   formula of sums over the samples. */
struct dlcrt_metric {
    const char *name;
    const char *unit; /* "%" or "" */
    double scale;
    /* Over the valid samples, set by each step, in the type of the program; NULL both: there is a
       formula. */
    const float *sum;
    const double *sum_f64;
    /* The formula reads the sums of a whole split, one after the other, from the begin of its
       `doubles` numbers of memory, and leaves its value, of this shape, from `at` on. */
    int parts;
    const struct dlcrt_tensor *part; /* the sums over the valid samples, set by each step */
    void (*value)(double *memory);
    int64_t doubles, at;
    int rank;
    int64_t shape[DLCRT_MAX_RANK];
};

struct dlcrt_kernel {
    const char *name;
    int line;            /* of the model file; 0: none */
    double flops, bytes; /* of one step */
    int outputs;         /* tensors it writes, for the search of a NaN */
    const struct dlcrt_tensor *output;
    const char *formula; /* in index notation; a long one is cut off */
};

/* A tensor's place in the arena, for `info`. */
struct dlcrt_block {
    const struct dlcrt_tensor *tensor;
    size_t offset;
    int first, last; /* kernels between which it is live */
};

/* The same step in double and in plain loops, for `gradcheck`. The runtime allocates `bytes` zeroed
   bytes and passes them as an array of doubles; offsets count doubles; tensors are row-major.
   run() reads the inputs, the scalars and model->run, and changes `memory` alone: threads may run
   it on memories of their own at the same time. Without `backward` it computes the loss, in a copy
   of a memory of a whole run: what no gradient flows through is left as it is there. */
struct dlcrt_reference {
    size_t bytes;
    void (*run)(double *memory, bool backward);
    const int64_t *value;    /* offset of each tensor of model->tensor */
    const int64_t *gradient; /* offset of its gradient, -1 where it has none */
    int64_t loss;
};

/* A change of the samples of training, made at random before each step (augment.h). */
enum dlcrt_augmentation {
    DLCRT_RANDOM_CROP,            /* padding left, top, right, bottom; fill */
    DLCRT_RANDOM_HORIZONTAL_FLIP, /* p */
    DLCRT_RANDOM_VERTICAL_FLIP,   /* p */
    DLCRT_RANDOM_ERASING,         /* p; scale from, to; ratio from, to; value */
    DLCRT_CUTOUT,                 /* size; value */
    DLCRT_MIXUP                   /* alpha */
};
struct dlcrt_augment {
    enum dlcrt_augmentation kind;
    double number[8];     /* see above */
    int inputs, input[4]; /* changed alike; the last two dimensions are an image's */
};

/* Where the data come from unless the command line says otherwise. */
struct dlcrt_data {
    const char *format; /* "cifar10", "cifar100", "idx", "csv", "npy", "text", "synthetic" */
    const char *path;   /* a folder; csv, text: a file */
    const char *test;   /* csv, text: the file of the test split, or NULL */
    /* > 1: without a test split of their own, the samples i with i % test_every == test_every - 1
     */
    int64_t test_every;
    int64_t label_column; /* csv: the label's column, negative from the end */
    bool header;          /* csv: skip the first line */
    int64_t samples;      /* synthetic: how many; 0: 64 batches */
    int augments;
    const struct dlcrt_augment *augment; /* one after the other */
    bool bytes;                          /* text: of bytes, not of characters */
    int64_t stride;    /* text: from one window of the training split to the next */
    double test_share; /* text: of the file's end that is the test split, without `test` */
};

/* A number that is watched from epoch to epoch. It gets better where it passes the best one by the
   threshold, which may be relative to it. */
struct dlcrt_watch {
    const char *monitor; /* "loss" or a metric; NULL: nothing is watched */
    bool maximize, relative;
    double threshold;
    int64_t patience, cooldown;
};

struct dlcrt_defaults {
    int64_t epochs, steps; /* steps 0: as many as the epochs have */
    int64_t log_every;
    uint64_t seed;
    bool shuffle;
    bool drop_last;     /* the short last batch is dropped: the forward pass couples the samples */
    bool whole_batches; /* in evaluation, too: the loss or a metric couples them there */
    int64_t checkpoint_every;   /* steps; 0: at the end only */
    double validation;          /* share of the training split that is kept out for validation */
    int64_t evaluate_every;     /* epochs between evaluations; 0: at the end only */
    struct dlcrt_watch stop;    /* early stopping, on the validation split */
    struct dlcrt_watch plateau; /* of the schedule */
    int64_t accumulate;         /* > 1: batches whose gradients are averaged for a step */
};

struct dlcrt_model {
    int abi; /* DLCRT_ABI */
    const char *name;
    const char *source; /* the model file */
    uint64_t hash;      /* of the description: a checkpoint belongs to one */
    int64_t batch;
    struct dlcrt_run *run;

    int tensors; /* parameters, buffers, optimizer state */
    struct dlcrt_tensor *tensor;
    /* Of the trainable parameters: a gradient has the name and the shape of its parameter. Where
       `data` is not NULL each train() stores the whole gradient there. A program that keeps a
       gradient no longer than the update needs it says NULL; whoever wants to see it
       (`gradcheck`, an application) lends `elements` elements by setting `data` between two steps,
       and takes them back by setting NULL. */
    int gradients;
    struct dlcrt_tensor *gradient;
    int inputs;
    struct dlcrt_input *input;
    /* Where samples are mixed: the labels of those mixed in, beside input[mixed_label]; or NULL. */
    struct dlcrt_input *other;
    int mixed_label;
    int scalars;
    const struct dlcrt_scalar *scalar;
    int metrics;
    const struct dlcrt_metric *metric;
    const float *loss;                        /* mean over the valid samples */
    const float *loss_weight;                 /* what it was divided by; NULL: it is a sum */
    const double *loss_f64, *loss_weight_f64; /* those of a program with dtype: f64, instead */
    const struct dlcrt_tensor *output;        /* what `predict` writes: [batch*rows, ...] */

    /* One step of training on the input arrays. Returns false, with nothing updated, when the loss
       is not finite. */
    bool (*train)(void);
    /* Loss, metrics and output of the input arrays; changes nothing else. */
    void (*evaluate)(void);

    int train_kernels, eval_kernels;
    const struct dlcrt_kernel *train_kernel, *eval_kernel;
    /* Called, when not NULL, by one thread after each kernel of a step, all threads waiting. */
    void (**probe)(int kernel);

    void **arena; /* *arena is set by the runtime when arena_bytes > 0: zeroed, page-aligned */
    size_t arena_bytes;
    /* Called once when *arena is set, to point the tensors of the tables (outputs of kernels,
       model->output ...) into it; or NULL. */
    void (*bind)(void);
    size_t static_bytes; /* of the arena in .bss */
    int blocks;
    const struct dlcrt_block *block;

    const struct dlcrt_reference *reference; /* NULL with --no-reference */
    struct dlcrt_data data;
    struct dlcrt_defaults defaults;
    const char *target; /* what it was compiled for: "avx512" */
    bool narrow;        /* dtype: bf16; its gradients are those of rounded numbers */
};

/* Runs a command line: train, eval, predict, gradcheck, bench, info. Returns the exit code:
   0 done, 1 the user's mistake, 2 usage, 3 an internal fault. */
DLCRT_API int dlcrt_main(struct dlcrt_model *model, int argc, char **argv);

/* For an application that embeds a program: allocates what the model needs and gives the parameters
   their initial values. Returns 0, or an exit code as dlcrt_main. */
DLCRT_API int dlcrt_start(struct dlcrt_model *model, uint64_t seed);

/* Loads or saves parameters and buffers, by name, as a safetensors file: whole or not at all.
   Return 0, or an exit code as dlcrt_main; what is wrong is said on stderr. */
DLCRT_API int dlcrt_load(struct dlcrt_model *model, const char *path);
DLCRT_API int dlcrt_save(const struct dlcrt_model *model, const char *path);

/* Where the element with this logical index lies in the tensor's storage, in elements. */
DLCRT_API int64_t dlcrt_offset(const struct dlcrt_tensor *tensor, const int64_t *index);

/* Philox4x32-10 (Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC
   2011): four words that are a function of the key and the counter, and of nothing else. */
static inline void dlcrt_philox(uint64_t key, uint64_t high, uint64_t low, uint32_t word[4])
{
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    uint32_t c0 = (uint32_t)low, c1 = (uint32_t)(low >> 32);
    uint32_t c2 = (uint32_t)high, c3 = (uint32_t)(high >> 32);
    for (int round = 0; round < 10; round++) {
        const uint64_t p0 = (uint64_t)0xD2511F53u * c0, p1 = (uint64_t)0xCD9E8D57u * c2;
        c0 = (uint32_t)(p1 >> 32) ^ c1 ^ k0;
        c2 = (uint32_t)(p0 >> 32) ^ c3 ^ k1;
        c1 = (uint32_t)p1;
        c3 = (uint32_t)p0;
        k0 += 0x9E3779B9u;
        k1 += 0xBB67AE85u;
    }
    word[0] = c0, word[1] = c1, word[2] = c2, word[3] = c3;
}

/* A word as a number of [0, 1), of 24 bits. */
static inline float dlcrt_unit(uint32_t word)
{
    return (float)(word >> 8) * (1.0f / 16777216); /* 2^-24 */
}

/* Uniform in [0, 1): element `element` of stream `stream` at a step. Streams 0..15 are
   the runtime's (initial values, order of the samples); a program's begin at 16. */
static inline float dlcrt_uniform(uint64_t seed, uint32_t stream, uint64_t step, uint64_t element)
{
    uint32_t word[4];
    dlcrt_philox(seed, (uint64_t)stream << 40 ^ step, element >> 2, word);
    return dlcrt_unit(word[element & 3]);
}

#ifdef __cplusplus
}
#endif

#endif
