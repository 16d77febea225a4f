/* YAML text -> a tree whose every node knows its place. The only user of libyaml. */
#ifndef DLC_FRONTEND_YAML_H
#define DLC_FRONTEND_YAML_H

#include "support/context.h"

typedef enum NodeKind { NODE_SCALAR, NODE_SEQUENCE, NODE_MAPPING } NodeKind;

typedef struct Node Node;
struct Node {
    NodeKind kind;
    Span span;        /* of the node's first token */
    const char *text; /* scalar: its value */
    bool plain;       /* scalar: written without quotes, so it may be a number or a boolean */
    /* A block scalar ("|"): the line of its first content line and the columns it is indented by,
       so that a place in `text` is a place in the file. first_line is 0 for other scalars. */
    int first_line, indent;
    int count;      /* sequence: items; mapping: pairs, in the order of the file */
    Node **keys;    /* mapping: scalars, all different */
    Node **items;   /* sequence: items; mapping: values */
    bool is_broken; /* an error of this value is reported: it says nothing more */
};

/* The tree of a document, or NULL when the text is not one YAML document within the bounds
   (depth 64, 1e5 nodes with aliases expanded); errors are reported. Duplicate keys are errors. */
Node *yaml_read(Context *context, const Source *source);

/* Applies "path.to.key=value" (dlc -D): the value replaces or adds one node; list items are
   numbered from 0 ("model.0.conv2d.out_channels=8"). Errors point into the assignment. */
void yaml_override(Context *context, Node *root, const char *assignment);

/* The value of a key of a mapping, or NULL. */
Node *yaml_get(const Node *mapping, const char *key);
/* The position of the key, or -1. */
int yaml_find(const Node *mapping, const char *key);
/* The text of the key's scalar, or NULL. */
const char *yaml_text(const Node *mapping, const char *key);

/* The tree as YAML text that reads back as the same tree. */
void yaml_print(Text *out, const Node *node);

/* A text in double quotes. */
void yaml_add_quoted(Text *out, const char *text);

#endif
