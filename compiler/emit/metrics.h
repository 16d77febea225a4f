/* What the runtime knows of the metrics. */
#ifndef DLC_EMIT_METRICS_H
#define DLC_EMIT_METRICS_H

#include "emit/emitter.h"
#include "emit/writer.h"

/* Functions for those with a formula, and the table `metrics`. */
void metrics_write(Emitter *emitter, Text *out);

#endif
