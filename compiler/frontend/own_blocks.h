/* The blocks that dlc brings along, embedded as text: operators/library.yaml. */
#ifndef DLC_FRONTEND_OWN_BLOCKS_H
#define DLC_FRONTEND_OWN_BLOCKS_H

#include "frontend/yaml.h"

/* A mapping from names to blocks, as in the section `blocks` of a description; beside the keys of
   those a block has `about`, and `torch` where PyTorch has it. */
const Node *own_blocks(Context *context);

/* Their reference in Markdown, which follows that of the operators. */
void own_blocks_document(Context *context, Text *out);

#endif
