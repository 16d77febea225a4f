#include "support/json.h"

static void add_string(Text *out, const char *value)
{
    text_add(out, "\"");
    for (const char *c = value; *c; c++) {
        if (*c == '"' || *c == '\\')
            text_format(out, "\\%c", *c);
        else if ((unsigned char)*c < ' ')
            text_format(out, "\\u%04x", (unsigned char)*c);
        else
            text_add_bytes(out, c, 1);
    }
    text_add(out, "\"");
}

static void begin(Json *json, const char *key)
{
    if (json->any)
        text_add(json->out, ",");
    if (json->depth)
        text_format(json->out, "\n%*s", 2 * json->depth, "");
    json->any = true;
    if (!key)
        return;
    add_string(json->out, key);
    text_add(json->out, ": ");
}

void json_open(Json *json, const char *key, char bracket)
{
    begin(json, key);
    text_add_bytes(json->out, &bracket, 1);
    json->depth++;
    json->any = false;
}

void json_close(Json *json, char bracket)
{
    json->depth--;
    if (json->any)
        text_format(json->out, "\n%*s", 2 * json->depth, "");
    text_add_bytes(json->out, &bracket, 1);
    json->any = true;
    if (!json->depth)
        text_add(json->out, "\n");
}

void json_string(Json *json, const char *key, const char *value)
{
    begin(json, key);
    add_string(json->out, value);
}

void json_number(Json *json, const char *key, double value)
{
    begin(json, key);
    text_number(json->out, value);
}

void json_boolean(Json *json, const char *key, bool value)
{
    json_raw(json, key, value ? "true" : "false");
}

void json_strings(Json *json, const char *key, int count, const char *const *values)
{
    begin(json, key);
    text_add(json->out, "[");
    for (int i = 0; i < count; i++) {
        text_add(json->out, i ? ", " : "");
        add_string(json->out, values[i]);
    }
    text_add(json->out, "]");
}

void json_raw(Json *json, const char *key, const char *value)
{
    begin(json, key);
    text_add(json->out, value);
}
