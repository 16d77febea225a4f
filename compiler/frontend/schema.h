/* The model language as a JSON Schema (draft 2020-12): dlc --schema. Editors complete by it. */
#ifndef DLC_FRONTEND_SCHEMA_H
#define DLC_FRONTEND_SCHEMA_H

#include "frontend/checker.h"
#include "support/json.h"

/* Made of the tables of the sections, the library of operators and dlc's own blocks, so that it
   knows what they know. It accepts all that dlc accepts, and refuses what can be told from the text
   of one value or the keys of one mapping; names of values and shapes it does not follow. */
void schema_print(Context *context, Text *out, const Library *library);

/* --- between schema*.c -------------------------------------------------------------------------
 */

typedef struct Schema {
    Context *context;
    const Library *library;
    const Node *blocks; /* dlc's own */
    Json json;
} Schema;

/* "key": {"$ref": "#/$defs/NAME"} */
void schema_reference(Schema *schema, const char *key, const char *name);
/* "key": one of the words, or an expression */
void schema_words(Schema *schema, const char *key, int count, const char *const *words);
/* The definitions of operators of all kinds, of blocks, and of their uses: "layer", "loss" ... */
void schema_operators(Schema *schema);
/* The properties of a section: what its table says of each key. */
void schema_fields(Schema *schema, const Section *section);

#endif
