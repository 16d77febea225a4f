/* A model with two inputs, an image and a label, that readers of data fill. */
#ifndef DATA_FIXTURE_H
#define DATA_FIXTURE_H

#include "data.h"
#include "fixture.h"

enum { BATCH = 4, MOST_ELEMENTS = 4096 };
extern float images[BATCH * MOST_ELEMENTS];
extern int32_t labels[BATCH * 8];
extern struct dlcrt_input data_inputs[2];
extern struct dlcrt_model data_model;
extern struct dataset dataset;

/* Makes the image this shape and the label a class of so many. */
void data_shape(int rank, int64_t d0, int64_t d1, int64_t d2, int64_t classes);
bool data_opens(struct dlcrt_data data);
void expect_data_refused(struct dlcrt_data data, const char *why);

#endif
