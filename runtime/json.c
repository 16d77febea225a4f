#include "json.h"
#include <string.h>

struct json json_begin(const void *text, size_t size)
{
    return (struct json){.text = text, .size = size};
}

static bool fail(struct json *json, const char *error)
{
    if (!json->error)
        json->error = error;
    return false;
}

static int look(const struct json *json)
{
    return json->at < json->size ? json->text[json->at] : -1;
}

static void skip_space(struct json *json)
{
    for (int c = look(json); c == ' ' || c == '\t' || c == '\n' || c == '\r'; c = look(json))
        json->at++;
}

bool json_take(struct json *json, char punctuation)
{
    if (json->error)
        return false;
    skip_space(json);
    if (look(json) != punctuation)
        return fail(json, look(json) < 0 ? "unexpected end" : "unexpected character");
    json->at++;
    return true;
}

bool json_more(struct json *json, char close, bool *first)
{
    if (json->error)
        return false;
    skip_space(json);
    const bool begin = *first;
    *first = false;
    if (look(json) == close) {
        json->at++;
        return false;
    }
    return begin || json_take(json, ',');
}

/* The length of the UTF-8 sequence at the cursor, 0 if it is not one (RFC 3629). */
static size_t utf8_length(const struct json *json)
{
    const unsigned char *s = json->text + json->at;
    const size_t left = json->size - json->at;
    const size_t length = s[0] < 0x80   ? 1
                          : s[0] < 0xC2 ? 0
                          : s[0] < 0xE0 ? 2
                          : s[0] < 0xF0 ? 3
                          : s[0] < 0xF5 ? 4
                                        : 0;
    if (length > left)
        return 0;
    for (size_t i = 1; i < length; i++)
        if ((s[i] & 0xC0) != 0x80)
            return 0;
    if ((s[0] == 0xE0 && s[1] < 0xA0) || (s[0] == 0xED && s[1] > 0x9F) ||
        (s[0] == 0xF0 && s[1] < 0x90) || (s[0] == 0xF4 && s[1] > 0x8F))
        return 0; /* overlong, surrogate, beyond U+10FFFF */
    return length;
}

static bool hex4(struct json *json, uint32_t *value)
{
    *value = 0;
    for (int i = 0; i < 4; i++, json->at++) {
        const int c = look(json);
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return fail(json, "bad \\u escape");
        *value = *value * 16 + (uint32_t)digit;
    }
    return true;
}

static char *put_utf8(char *out, uint32_t code)
{
    if (code < 0x80) {
        *out++ = (char)code;
    } else if (code < 0x800) {
        *out++ = (char)(0xC0 | code >> 6);
        *out++ = (char)(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        *out++ = (char)(0xE0 | code >> 12);
        *out++ = (char)(0x80 | (code >> 6 & 0x3F));
        *out++ = (char)(0x80 | (code & 0x3F));
    } else {
        *out++ = (char)(0xF0 | code >> 18);
        *out++ = (char)(0x80 | (code >> 12 & 0x3F));
        *out++ = (char)(0x80 | (code >> 6 & 0x3F));
        *out++ = (char)(0x80 | (code & 0x3F));
    }
    return out;
}

/* "\uXXXX", or a pair of surrogates; the cursor is behind the "\u". */
static bool unicode_escape(struct json *json, char **out)
{
    uint32_t code, low;
    if (!hex4(json, &code))
        return false;
    if (code >= 0xD800 && code < 0xDC00) {
        if (json->size - json->at < 6 || memcmp(json->text + json->at, "\\u", 2) != 0)
            return fail(json, "unpaired surrogate");
        json->at += 2;
        if (!hex4(json, &low))
            return false;
        if (low < 0xDC00 || low > 0xDFFF)
            return fail(json, "unpaired surrogate");
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    } else if (code >= 0xDC00 && code < 0xE000) {
        return fail(json, "unpaired surrogate");
    }
    if (code == 0)
        return fail(json, "NUL in a string");
    *out = put_utf8(*out, code);
    return true;
}

static bool escape(struct json *json, char **out)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    json->at++;
    const int c = look(json);
    json->at++;
    if (c == 'u')
        return unicode_escape(json, out);
    const char *found = c > 0 ? strchr(from, c) : NULL;
    if (!found)
        return fail(json, "bad escape");
    *(*out)++ = to[found - from];
    return true;
}

static bool character(struct json *json, char **out)
{
    const size_t length = utf8_length(json);
    if (look(json) < 0x20)
        return fail(json, "control character in a string");
    if (length == 0)
        return fail(json, "invalid UTF-8");
    memcpy(*out, json->text + json->at, length);
    *out += length;
    json->at += length;
    return true;
}

const char *json_string(struct json *json, char **out)
{
    char *begin = *out;
    if (!json_take(json, '"'))
        return NULL;
    for (;;) {
        const int c = look(json);
        if (c < 0) {
            fail(json, "string without an end");
            return NULL;
        }
        if (c == '"')
            break;
        if (!(c == '\\' ? escape(json, out) : character(json, out)))
            return NULL;
    }
    json->at++;
    *(*out)++ = '\0';
    return begin;
}

static size_t take_digits(struct json *json)
{
    const size_t begin = json->at;
    while (look(json) >= '0' && look(json) <= '9')
        json->at++;
    return json->at - begin;
}

bool json_natural(struct json *json, int64_t *value)
{
    if (json->error)
        return false;
    skip_space(json);
    const size_t begin = json->at, digits = take_digits(json);
    const unsigned char *text = json->text + begin;
    const int next = look(json);
    if (digits == 0 || (digits > 1 && text[0] == '0') || next == '.' || next == 'e' || next == 'E')
        return fail(json, "a natural number was expected");
    *value = 0;
    for (size_t i = 0; i < digits; i++) {
        const int64_t digit = text[i] - '0';
        if (*value > (INT64_MAX - digit) / 10)
            return fail(json, "number too large");
        *value = *value * 10 + digit;
    }
    return true;
}

bool json_end(struct json *json)
{
    if (json->error)
        return false;
    skip_space(json);
    return json->at == json->size || fail(json, "text after the end");
}
