/* Borders of zeros that a kernel has to write. */
#ifndef DLC_EMIT_BORDER_H
#define DLC_EMIT_BORDER_H

#include "emit/kernel.h"

/* Puts in front of the kernel's loops what zeroes the borders that the memory plan asks for. */
void border_write(Kernel *kernel);

#endif
