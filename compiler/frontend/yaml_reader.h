/* The reading of YAML from inside: what yaml*.c share. */
#ifndef DLC_FRONTEND_YAML_READER_H
#define DLC_FRONTEND_YAML_READER_H

#include "frontend/yaml.h"

#include <yaml.h>

/* From libyaml's marks, which count characters, to lines and columns in bytes. */
typedef struct Places {
    const Source *source;
    size_t start;             /* of what libyaml reads, in bytes */
    LIST(size_t) lines;       /* where each line begins */
    LIST(size_t) checkpoints; /* where every 64th character begins */
} Places;

Places places_new(Arena *arena, const Source *source, size_t start);
Span places_at(const Places *places, size_t offset, size_t length);
Span places_span(const Places *places, yaml_mark_t start, yaml_mark_t end);
/* The bytes of a line, without its end; 0 when there is no such line. */
size_t places_line_length(const Places *places, int line);

typedef struct Anchor {
    const char *name;
    const Node *node; /* NULL while it is being read */
} Anchor;

typedef struct YamlReader {
    Context *context;
    const Source *source;
    yaml_parser_t parser;
    Places places;
    LIST(Anchor) anchors;
    int nodes;
    bool failed, duplicates;
} YamlReader;

/* Reads the document that a source holds from the byte `start` on. */
Node *yaml_read_part(Context *context, const Source *source, size_t start);

/* Whether a source is UTF-8 without controls; reports the first byte that is not. */
bool yaml_check_characters(Context *context, const Source *source);

/* Reports the error at which libyaml stopped. */
void yaml_report_syntax(YamlReader *reader);

#endif
