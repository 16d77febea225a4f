/* The kernels of a program, what they write, and the values of the arena, as tables. */
#include "emit/kernel_tables.h"
#include "emit/rows.h"
#include "emit/writer.h"
#include "poly/plan.h"

#include <string.h>

static int count_outputs(const KernelTable *table)
{
    int count = 0;
    for (int k = 0; k < table->rows.count; k++)
        count += table->rows.items[k].outputs.count;
    return count;
}

/* The tensors that the kernels write, kernel by kernel. */
static void write_outputs(const Emitter *emitter, Text *out, const char *name,
                          const KernelTable *table)
{
    rows_begin(out, "static struct dlcrt_tensor", name, count_outputs(table));
    for (int k = 0; k < table->rows.count; k++) {
        const KernelRow *row = &table->rows.items[k];
        for (int i = 0; i < row->outputs.count; i++) {
            const Tensor *tensor = row->outputs.items[i];
            write_line(
                out, 1,
                arena_format(emitter->arena, "%s,", rows_tensor(emitter, tensor->name, tensor)));
        }
    }
    text_add(out, "};\n");
}

/* What fits on a line. */
static const char *shortened(Arena *arena, const char *formula)
{
    enum { ROOM = 88 };
    if (strlen(formula) <= ROOM)
        return formula;
    int end = ROOM - 4;
    while (end > ROOM / 2 && formula[end] != ' ')
        end--;
    return arena_format(arena, "%.*s ...", end, formula);
}

void tables_kernels(const Emitter *emitter, Text *out, const char *program,
                    const KernelTable *table)
{
    Arena *arena = emitter->arena;
    write_outputs(emitter, out, arena_format(arena, "%s_outputs", program), table);
    rows_begin(out, "static const struct dlcrt_kernel", arena_format(arena, "%s_kernels", program),
               table->rows.count);
    int first = 0;
    for (int k = 0; k < table->rows.count; k++) {
        const KernelRow *row = &table->rows.items[k];
        Text line = text_new(arena);
        text_add(&line, "{");
        write_string(&line, row->name);
        text_format(&line, ", %d, %.17g, %.17g, %d, &%s_outputs[%d],", row->line, row->flops,
                    row->bytes, row->outputs.count, program, first);
        write_line(out, 1, line.data);
        text_add(out, "     ");
        write_string(out, shortened(arena, row->formula));
        text_add(out, "},\n");
        first += row->outputs.count;
    }
    text_add(out, "};\n");
}

/* Rows, as many on a line as there is room for. */
typedef struct Blocks {
    Text rows, line;
    int *output; /* by tensor id: the row of train_outputs; -1: none */
    int *kernel; /* the first that writes it */
    int count;
} Blocks;

static void end_line(Blocks *blocks)
{
    if (blocks->line.length > 0)
        write_line(&blocks->rows, 1, blocks->line.data);
    blocks->line = text_new(blocks->rows.arena);
}

static void add_block(const Emitter *emitter, Blocks *blocks, const Tensor *tensor, int first,
                      int last)
{
    enum { ROOM = 96 };
    if (blocks->output[tensor->id] < 0)
        return;
    const char *row = arena_format(emitter->arena, "{&train_outputs[%d], %lld, %d, %d},",
                                   blocks->output[tensor->id],
                                   (long long)emitter->place[tensor->id].offset, first, last);
    if (blocks->line.length + strlen(row) >= ROOM)
        end_line(blocks);
    text_format(&blocks->line, "%s%s", blocks->line.length > 0 ? " " : "", row);
    blocks->count++;
}

/* As the memory plan has them: a kernel is a group. */
static void planned_blocks(const Emitter *emitter, Blocks *blocks)
{
    const ProgramPlan *train = &emitter->plan->train;
    for (int i = 0; i < train->placements.count; i++) {
        const Placement *placement = &train->placements.items[i];
        add_block(emitter, blocks, placement->tensor, placement->first, placement->last);
    }
}

/* Without a plan each value is live from its definition to the end. */
static void plain_blocks(const Emitter *emitter, Blocks *blocks, const KernelTable *table)
{
    const Program *train = table->program;
    for (int i = 0; i < train->tensors.count; i++) {
        const Tensor *tensor = train->tensors.items[i];
        const Place *place = &emitter->place[tensor->id];
        if (place->name == NULL || place->storage != STORAGE_ARENA)
            continue;
        add_block(emitter, blocks, tensor, blocks->kernel[tensor->id], table->rows.count - 1);
    }
}

static void find_outputs(const Emitter *emitter, const KernelTable *table, Blocks *blocks)
{
    blocks->output = ARENA_ARRAY(emitter->arena, int, emitter->module->ids + 1);
    blocks->kernel = ARENA_ARRAY(emitter->arena, int, emitter->module->ids + 1);
    for (int i = 0; i <= emitter->module->ids; i++)
        blocks->output[i] = -1;
    int row = 0;
    for (int k = 0; k < table->rows.count; k++)
        for (int i = 0; i < table->rows.items[k].outputs.count; i++, row++) {
            const int id = table->rows.items[k].outputs.items[i]->id;
            if (blocks->output[id] >= 0)
                continue;
            blocks->output[id] = row;
            blocks->kernel[id] = k;
        }
}

int tables_blocks(const Emitter *emitter, Text *out, const KernelTable *table)
{
    Blocks blocks = {.rows = text_new(emitter->arena), .line = text_new(emitter->arena)};
    find_outputs(emitter, table, &blocks);
    if (emitter->plan != NULL)
        planned_blocks(emitter, &blocks);
    else
        plain_blocks(emitter, &blocks, table);
    end_line(&blocks);
    if (blocks.count > 0)
        text_format(out, "static const struct dlcrt_block blocks[%d] = {\n%s};\n", blocks.count,
                    blocks.rows.data);
    return blocks.count;
}
