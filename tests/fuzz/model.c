/* Any bytes as a model file: an error or a program, no crash, no fault of ours, no end of time. The
   whole of dlc but the optimising passes runs. */
#include "common/session.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Session *session = session_new((const char *)data, size);
    session_run(session, STAGE_C);
    session_messages(session);
    session_free(session);
    return 0;
}
