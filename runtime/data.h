/* Data sets: any number of samples of the model's inputs, in a training and a test split.

   Every format comes down to one description: columns of fixed-size records in memory, most often a
   mapped file. A reader only finds the columns; reading a sample converts it to the input's type.
 */
#ifndef DLCRT_DATA_H
#define DLCRT_DATA_H

#include "arguments.h"
#include "dlcrt.h"
#include "file.h"
#include "report.h"

/* The values of one input for consecutive samples. */
struct column {
    const unsigned char *base; /* NULL: synthetic */
    enum dlcrt_dtype dtype;    /* as stored */
    int64_t stride;            /* bytes from one sample to the next */
};

struct segment { /* one file */
    const char *path;
    int64_t first, samples;
    struct column *column; /* one per input of the model */
};

struct split {
    const char *name; /* "training", "test" */
    int64_t samples;
    int segments;
    struct segment *segment;
    /* > 0: this split is a part of the segments, by test_every; see split_place(). */
    int64_t every;
    bool is_test;
    const int64_t *pick; /* the samples that this split takes out of those; NULL: all */
};

struct dataset {
    const struct dlcrt_model *model;
    uint64_t seed; /* of synthetic samples */
    struct split train, test;
    struct split validation; /* of no samples, where none are kept out of the training split */
    int64_t *picked;         /* the samples of validation, then those of training */
    int owned_count, mappings;
    void **owned; /* freed at the end */
    struct mapping *mapping;
    bool checked;              /* the reader has seen that all values are right */
    char source[PATH_LONGEST]; /* for people: "cifar10 in data/..." */
};

/* Opens the data of `data` (a copy of model->data with --data applied) and checks all of them:
   sizes, shapes, exact conversion, the range of every label. On failure nothing is left open. */
bool data_open(struct dataset *dataset, const struct dlcrt_model *model,
               const struct dlcrt_data *data, uint64_t seed, struct report *report);
/* Keeps a share of the training split out for validation; which samples it is, data_draw says. */
bool data_reserve(struct dataset *dataset, double share, struct report *report);
void data_draw(struct dataset *dataset, uint64_t seed);
void data_close(struct dataset *dataset);

/* The description with what --data says (NULL: nothing) in it. For csv and text, `data` may be a
   file or a folder with the files of the description. The strings live in `paths`. */
struct data_paths {
    char path[PATH_LONGEST], test[PATH_LONGEST];
};
struct dlcrt_data data_located(const struct dlcrt_data *described, const char *data,
                               struct data_paths *paths);

/* The memory of a batch, laid out as the input arrays of the model: these themselves, or others. */
struct batch {
    unsigned char *input[MAX_INPUTS];
    unsigned char *other; /* as model->other; NULL: nothing is mixed */
    double mixed;         /* as run->mixed */
};
struct batch batch_of_model(const struct dlcrt_model *model);

/* Which samples a batch has: those at the positions [begin, begin + count) of an epoch, `place`
   mapping positions to samples (NULL: in order). */
struct permutation;
struct drawn {
    const struct permutation *place;
    int64_t begin, count;
    uint64_t seed, epoch; /* of what is changed at random */
};
int64_t drawn_sample(const struct drawn *drawn, int64_t k);

/* Reads samples number first ... last-1 of a batch into their places. */
void data_read(const struct dataset *dataset, const struct split *split, const struct drawn *drawn,
               int64_t first, int64_t last, const struct batch *batch);
/* Puts zeros into the places behind the first `count`. */
void data_pad(const struct dlcrt_model *model, int64_t count, const struct batch *batch);
/* Both, for the input arrays of the model. */
void data_fill(const struct dataset *dataset, const struct split *split,
               const struct permutation *place, int64_t begin, int64_t count);
/* Bytes of one sample of an input. */
size_t sample_bytes(const struct dlcrt_input *input);

/* For the readers, and for predict, which reads what it is given. */
void *data_own(struct dataset *dataset, void *memory, struct report *report);
const struct mapping *data_map(struct dataset *dataset, const char *path, struct report *report);
/* A new segment of `samples` samples at the end of a split, columns zeroed. */
struct segment *data_segment(struct dataset *dataset, struct split *split, const char *path,
                             int64_t samples, struct report *report);
/* Adds the .npy file with the values of one input to a split; all inputs must have as many samples.
 */
bool data_add_npy(struct dataset *dataset, struct split *split, const char *path, int input,
                  struct report *report);
/* Checks that every sample fits its inputs: exact conversion, range of labels. */
bool data_check(const struct dataset *dataset, const struct split *split, struct report *report);
int64_t input_elements(const struct dlcrt_input *input);
/* Whether an input may have the value: a label is one of its classes, or does not count. If not,
   writes a message. */
bool input_takes(const struct dlcrt_input *input, double value, char *message, size_t size);

/* Which input is the label: the one with classes, else the last; -1 when there is one input only.
   False, reported, when the model does not have the one or two inputs that such data have. */
bool data_roles(const struct dlcrt_model *model, const char *format, int *image, int *label,
                struct report *report);
/* "hint: ..." for data that were not found. */
void data_hint(const struct dlcrt_data *data, struct report *report);

bool read_cifar(struct dataset *dataset, const struct dlcrt_data *data, struct report *report);
bool read_idx(struct dataset *dataset, const struct dlcrt_data *data, struct report *report);
bool read_csv(struct dataset *dataset, const struct dlcrt_data *data, struct report *report);
bool read_npy(struct dataset *dataset, const struct dlcrt_data *data, struct report *report);
bool read_text(struct dataset *dataset, const struct dlcrt_data *data, struct report *report);
bool read_synthetic(struct dataset *dataset, const struct dlcrt_data *data, struct report *report);
void fill_synthetic(const struct dlcrt_model *model, int input, uint64_t seed, int64_t sample,
                    void *out);

#endif
