/* --tensorboard: scalars in an event file that TensorBoard reads. */
#ifndef DLCRT_TENSORBOARD_H
#define DLCRT_TENSORBOARD_H

#include "report.h"
#include <stdbool.h>
#include <stdint.h>

struct tensorboard {
    int fd; /* -1: none */
    bool failed;
};

/* Makes the folder and an event file in it; with `folder` NULL nothing will be written. */
bool tensorboard_open(struct tensorboard *board, const char *folder, struct report *report);
/* Tags are cut to 128 bytes. The first failure is reported and training goes on. */
void tensorboard_scalar(struct tensorboard *board, uint64_t step, const char *tag, float value,
                        struct report *report);
void tensorboard_close(struct tensorboard *board);

/* CRC-32C (Castagnoli) as TFRecord files have it: rotated by 15 bits and offset, because a checksum
   of data that hold their own checksum is weak. */
uint32_t masked_crc(const unsigned char *data, size_t size);

#endif
