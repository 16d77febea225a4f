/* A reader of JSON that walks over the text and takes what the caller expects next: for the headers
   of safetensors files, which come from anywhere. What it takes is RFC 8259's: strings are valid
   UTF-8 without unpaired surrogates. It does not recurse, so nesting cannot exhaust the stack. */
#ifndef DLCRT_JSON_H
#define DLCRT_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct json {
    const unsigned char *text;
    size_t size, at;
    const char *error; /* the first error, at `at`; NULL: none so far */
};

struct json json_begin(const void *text, size_t size);
/* Takes this punctuation, or fails. */
bool json_take(struct json *json, char punctuation);
/* For "{" and "[" alike: whether there is a further item; takes the comma or the closing bracket.
   `first` begins as true. */
bool json_more(struct json *json, char close, bool *first);
/* Takes a string; writes it with its escapes resolved, ended by a NUL, at *out, which moves behind
   it. It is never longer than its text. A NUL inside a string is refused. */
const char *json_string(struct json *json, char **out);
/* Takes an integer of [0, 2^63), written without fraction or exponent. */
bool json_natural(struct json *json, int64_t *value);
/* Whether only white space is left. */
bool json_end(struct json *json);

#endif
