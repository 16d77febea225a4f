/* JSON being written, indented by two spaces. */
#ifndef DLC_SUPPORT_JSON_H
#define DLC_SUPPORT_JSON_H

#include "support/text.h"

typedef struct Json {
    Text *out;
    int depth;
    bool any; /* what is open has something in it */
} Json;

/* In an object every value has a key; in a list, and for the whole, the key is NULL. */
void json_open(Json *json, const char *key, char bracket);
void json_close(Json *json, char bracket);
void json_string(Json *json, const char *key, const char *value);
void json_number(Json *json, const char *key, double value);
void json_boolean(Json *json, const char *key, bool value);
/* A list of strings on one line. */
void json_strings(Json *json, const char *key, int count, const char *const *values);
/* A value that is JSON already. */
void json_raw(Json *json, const char *key, const char *value);

#endif
