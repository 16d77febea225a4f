/* Decoding of UTF-8 and the width of characters. */
#include "support/unicode.h"

#include <stdbool.h>

typedef struct Range {
    unsigned first, last;
} Range;

/* Drawn over the character before. */
static const Range combining[] = {
    {0x0300, 0x036f}, {0x0483, 0x0489}, {0x0591, 0x05bd}, {0x064b, 0x065f},   {0x0e34, 0x0e3a},
    {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff}, {0x200b, 0x200d}, {0x20d0, 0x20ff},   {0x3099, 0x309a},
    {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0xfeff, 0xfeff}, {0xe0100, 0xe01ef},
};

/* Two columns: East Asian scripts and pictographs. */
static const Range wide[] = {
    {0x1100, 0x115f},   {0x231a, 0x231b},   {0x2e80, 0x303e},   {0x3041, 0x33ff},
    {0x3400, 0x4dbf},   {0x4e00, 0xa4cf},   {0xa960, 0xa97f},   {0xac00, 0xd7a3},
    {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},   {0xffe0, 0xffe6},
    {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1faff}, {0x20000, 0x3fffd},
};

/* Controls, and marks that would let a line read other than it is. */
static const Range unprintable[] = {
    {0x00, 0x1f},     {0x7f, 0x9f},       {0x200e, 0x200f}, {0x2028, 0x202e},
    {0x2060, 0x206f}, {0xfff9, 0xfffb},   {0xd800, 0xdfff}, {0xfdd0, 0xfdef},
    {0xfffe, 0xffff}, {0xe0000, 0xe007f}, {0x110000, ~0u},
};

static bool in_ranges(unsigned code, const Range *ranges, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (code >= ranges[i].first && code <= ranges[i].last)
            return true;
    return false;
}
#define IN(code, ranges) in_ranges(code, ranges, sizeof(ranges) / sizeof *(ranges))

int unicode_width(unsigned code)
{
    if (code >= 0x20 && code < 0x7f)
        return 1;
    if (IN(code, unprintable))
        return -1;
    if (IN(code, combining))
        return 0;
    return IN(code, wide) ? 2 : 1;
}

/* The number of bytes that a first byte announces; 0 for none. */
static int announced(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first < 0xe0)
        return 2;
    if (first >= 0xe0 && first < 0xf0)
        return 3;
    return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

int unicode_decode(const char *text, size_t length, unsigned *code)
{
    static const unsigned smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    unsigned char first = (unsigned char)text[0];
    int count = announced(first);
    if (count == 0 || (size_t)count > length)
        return 0;
    unsigned value = count == 1 ? first : first & (0x7fu >> count);
    for (int i = 1; i < count; i++) {
        unsigned char next = (unsigned char)text[i];
        if ((next & 0xc0) != 0x80)
            return 0;
        value = value << 6 | (next & 0x3fu);
    }
    if (value < smallest[count] || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff))
        return 0;
    *code = value;
    return count;
}
