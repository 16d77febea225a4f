/* `include`: definitions from files beside the model. */
#ifndef DLC_FRONTEND_INCLUDE_H
#define DLC_FRONTEND_INCLUDE_H

#include "frontend/yaml.h"

/* The tree with the `parameters`, `operators` and `blocks` of the files that it includes before its
   own, and without `include`. A parameter of the including file takes the place of one with its
   name; all else must have one definition. A file that several include is read once. NULL after an
   error, which is reported.
   Bounds: paths lead to the folder of the including file or below, 100 files, 16 deep, 4 MiB each.
 */
Node *include_files(Context *context, Node *tree);

#endif
