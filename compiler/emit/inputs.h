/* What the runtime knows of the inputs. */
#ifndef DLC_EMIT_INPUTS_H
#define DLC_EMIT_INPUTS_H

#include "emit/emitter.h"

int inputs_count(const Module *module);
/* The labels of the samples that are mixed in, or NULL. */
const Tensor *inputs_other(const Module *module);
/* The table `inputs`, and `other` where samples are mixed. */
void inputs_write(const Emitter *emitter, Text *out);

#endif
