/* dlc's own blocks: parsed from the text that the build embeds, and their reference. */
#include "frontend/own_blocks.h"
#include "frontend/checker.h"

#include <string.h>

extern const char dlc_library_blocks[]; /* library.yaml, through cmake/embed.cmake */

const Node *own_blocks(Context *context)
{
    Source *source = ARENA_NEW(context->arena, Source);
    *source = (Source){"<blocks>", dlc_library_blocks, strlen(dlc_library_blocks)};
    const Node *tree = yaml_read(context, source);
    const Node *blocks = yaml_get(tree, "blocks");
    if (!blocks || blocks->kind != NODE_MAPPING)
        FAULT("dlc's own blocks cannot be read");
    return blocks;
}

bool is_own_text(const Checker *checker, const Node *node)
{
    return node->span.source == checker->own_blocks->span.source;
}

/* --- the reference --------------------------------------------------------------------------- */

static void add_value(Text *out, const Node *node)
{
    if (node->kind == NODE_SCALAR) {
        text_add(out, node->text);
        return;
    }
    text_add(out, "[");
    for (int i = 0; i < node->count; i++) {
        text_add(out, i ? ", " : "");
        add_value(out, node->items[i]);
    }
    text_add(out, "]");
}

static void add_arguments(Text *out, const Node *parameters)
{
    if (!parameters || !parameters->count)
        return;
    text_add(out, "\n| argument | default |\n|---|---|\n");
    for (int i = 0; i < parameters->count; i++) {
        text_format(out, "| `%s` | ", parameters->keys[i]->text);
        if (node_is_empty(parameters->items[i])) {
            text_add(out, "required |\n");
            continue;
        }
        text_add(out, "`");
        add_value(out, parameters->items[i]);
        text_add(out, "` |\n");
    }
}

static void add_inputs(Text *out, const Node *inputs)
{
    if (!inputs)
        return;
    text_add(out, "\nInputs: ");
    for (int i = 0; i < inputs->count; i++) {
        const bool is_mapping = inputs->kind == NODE_MAPPING;
        text_format(out, "%s`%s`", i ? ", " : "",
                    (is_mapping ? inputs->keys : inputs->items)[i]->text);
        if (is_mapping && !node_is_empty(inputs->items[i]))
            text_format(out, " (without it `%s`)", inputs->items[i]->text);
    }
    text_add(out, ".\n");
}

static void add_outputs(Text *out, const Node *outputs)
{
    for (int i = 0; outputs && i < outputs->count; i++)
        text_format(out, "%s`%s`%s", i ? ", " : "\nOutputs: ", outputs->items[i]->text,
                    i + 1 < outputs->count ? "" : ".\n");
}

/* The lines of the text from the one after a node to the one of the next. */
static void add_lines(Text *out, const Node *layers, int end)
{
    const char *at = layers->span.source->text;
    for (int line = 1; *at && (end == 0 || line < end); line++) {
        const size_t length = strcspn(at, "\n"), indent = (size_t)layers->span.column - 1;
        const size_t skip = strspn(at, " ") < indent ? strspn(at, " ") : indent;
        if (line >= layers->span.line && length > 0) {
            text_add_bytes(out, at + skip, length - skip);
            text_add(out, "\n");
        }
        at += length + (at[length] == '\n');
    }
}

static void add_block(Text *out, const Node *key, const Node *block, int end)
{
    const char *about = yaml_text(block, "about"), *torch = yaml_text(block, "torch");
    text_format(out, "\n### %s\n\n%s.", key->text, about ? about : "");
    if (torch)
        text_format(out, " In PyTorch: `%s`.", torch);
    if (yaml_text(block, "also"))
        text_format(out, " Also `%s`.", yaml_text(block, "also"));
    text_add(out, "\n");
    add_inputs(out, yaml_get(block, "inputs"));
    add_outputs(out, yaml_get(block, "outputs"));
    add_arguments(out, yaml_get(block, "parameters"));
    text_add(out, "\n```\n");
    add_lines(out, yaml_get(block, "layers"), end);
    text_add(out, "```\n");
}

void own_blocks_document(Context *context, Text *out)
{
    const Node *blocks = own_blocks(context);
    text_add(out,
             "\n## Blocks\n\nChains of the operators above that dlc brings along, written in the "
             "[model language](language.md#blocks)\nand used as operators are.\n\n");
    for (int i = 0; i < blocks->count; i++)
        text_format(out, "- [`%s`](#%s): %s\n", blocks->keys[i]->text, blocks->keys[i]->text,
                    yaml_text(blocks->items[i], "about"));
    for (int i = 0; i < blocks->count; i++)
        add_block(out, blocks->keys[i], blocks->items[i],
                  i + 1 < blocks->count ? blocks->keys[i + 1]->span.line : 0);
}
