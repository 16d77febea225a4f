/* Lines of C: indented, broken at 100 columns, and safe to hold any text. */
#ifndef DLC_EMIT_WRITER_H
#define DLC_EMIT_WRITER_H

#include "support/text.h"

/* One line, indented by 4 * level; broken after operators and commas where it is too long. */
void write_line(Text *out, int level, const char *line);

/* Lines of a macro: with a backslash at the end of all but the last. */
void write_macro(Text *out, const char *lines);

/* The text as a comment of its own, broken at spaces. Nothing in it can end the comment. */
void write_comment(Text *out, int level, const char *text);

/* A C string literal whose value is exactly the text. */
void write_string(Text *out, const char *text);

/* The same on lines of their own, as adjacent literals that end before column 100. */
void write_long_string(Text *out, int level, const char *text);

/* Lines that belong together: the body of a loop or function. */
typedef struct Block {
    Arena *arena;
    LIST(struct BlockLine) lines;
    int statements; /* of C, at the block's own level */
} Block;
struct BlockLine {
    int level;
    const char *text;
};

Block block_new(Arena *arena);
/* Adds one line that is a whole statement. */
void block_add(Block *block, const char *line);
/* Adds all lines of another block. */
void block_append(Block *block, const Block *other);
/* Adds declarations and the body that uses them. A variable whose first mention assigns to it, as a
   statement of the body itself, is declared there. */
void block_declare(Block *block, const Block *declared, const Block *body);
/* `header { body }`, without the braces where the body is one statement. */
Block block_wrap(const char *header, const Block *body);
/* for (int variable = 0; variable < end; variable++) */
Block block_loop(const char *variable, const char *end, const Block *body);
/* The body in braces where it is several statements, which may declare variables. */
Block block_scope(const Block *body);
/* Whether the name occurs in it as a word. */
bool block_mentions(const Block *block, const char *name);
void block_write(Text *out, int level, const Block *block);

#endif
