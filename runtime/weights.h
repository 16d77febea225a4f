/* Tensors of a safetensors file -> tensors of the model, by name, whole or not at all. */
#ifndef DLCRT_WEIGHTS_H
#define DLCRT_WEIGHTS_H

#include "safetensors.h"
#include "tensor.h"

/* The name under which a tensor is saved: state of the optimizer has the prefix "optimizer.". */
enum { NAME_LONGEST = 512, SAVED_NAME = NAME_LONGEST + 16 };
const char *saved_name(const struct dlcrt_tensor *tensor, char name[SAVED_NAME]);

/* For each tensor of the model the one of the file, in an array that the caller frees. Without
   `state` the optimizer's tensors are left out on both sides (NULL in the array). All that is
   missing, unknown, or of another shape or type is reported in one list; then NULL. */
const struct stored_tensor **weights_match(const struct safetensors *file,
                                           const struct dlcrt_model *model, bool state,
                                           struct report *report);
/* Copies what was matched. Cannot fail. */
void weights_copy(const struct stored_tensor *const *match, const struct dlcrt_model *model,
                  const struct layout *layouts);

/* Lets the averages begin with the parameters. */
void averages_begin(const struct dlcrt_model *model, const struct layout *layouts);
/* Opens, matches, copies, closes: parameters and buffers only, and averages; those that the file
   does not have begin with the parameters. */
bool weights_load(const char *path, const struct dlcrt_model *model, const struct layout *layouts,
                  struct report *report);

#endif
