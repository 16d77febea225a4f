/* What the tests of the runtime share: a folder of their own, errors to look at, and a model. */
#ifndef FIXTURE_H
#define FIXTURE_H

#include "dlcrt.h"
#include "file.h"
#include "report.h"
#include <criterion/criterion.h>

/* A new folder, removed with all that is in it; for .init and .fini of a suite. */
void folder_make(void);
void folder_remove(void);
/* The path of a name in it; allocated, never freed: a test is a short process. */
char *at(const char *name);
void write_bytes(const char *name, const void *data, size_t size);
void write_text(const char *name, const char *text);
/* The whole file, with a NUL behind it. */
char *read_bytes(const char *name, size_t *size);
int count_files(void);

/* Errors go to memory. */
extern struct report report;
/* What was said since the last call, and forgets it; the code becomes EXIT_DONE again. */
const char *said(void);
/* Checks that an error was reported which contains the text. */
#define expect_said(TEXT)                                                                          \
    do {                                                                                           \
        const int code_ = report.code;                                                             \
        const char *said_ = said();                                                                \
        cr_expect(code_ != EXIT_DONE && strstr(said_, TEXT), "\"%s\" was said, not \"%s\"", said_, \
                  TEXT);                                                                           \
    } while (0)
#define expect_nothing_said()                                  \
    do {                                                       \
        const char *said_ = said();                            \
        cr_expect(said_[0] == '\0', "\"%s\" was said", said_); \
    } while (0)

/* A program as dlc writes it, by hand: x f32[3], label i32 -> logistic regression with 4 classes,
   batch 8, SGD with momentum; a buffer counts the batches. Its data are synthetic. It uses its
   gradients up in the update, and stores them where it is lent room. */
struct dlcrt_model *toy_model(void);
/* What the gradients of the step and of the reference are multiplied by: 1 unless a test wants them
   wrong. */
extern double toy_step_factor, toy_reference_factor;
/* For how many of the first losses of gradcheck (of a batch, of fewer samples, of others) every
   parameter lies on a kink. */
extern int toy_kinked;
enum { TOY_FEATURES = 3, TOY_CLASSES = 4, TOY_BATCH = 8 };

#endif
