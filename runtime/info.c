/* The command info: what the program is, without running it. */
#include "trainer.h"
#include <inttypes.h>
#include <string.h>

/* "856", "12.3 k", "1.05 M": a quantity and the prefix of its unit. */
static const char *scaled(char text[32], double value, double base)
{
    static const char *const prefix[] = {"", "k", "M", "G", "T", "P"};
    int i = 0;
    for (; value >= base && i < 5; i++)
        value /= base;
    snprintf(text, 32, i == 0 ? "%.0f %s" : value < 100 ? "%.2f %s" : "%.1f %s", value, prefix[i]);
    return text;
}

/* "12.3 KiB" */
static const char *bytes_text(char text[40], double bytes)
{
    char number[32];
    scaled(number, bytes, 1024);
    snprintf(text, 40, "%s%s", number, bytes < 1024 ? "B" : "iB");
    for (char *c = text; *c; c++)
        *c = *c == 'k' ? 'K' : *c;
    return text;
}

static void print_tensors(const struct trainer *trainer, enum dlcrt_role role, const char *title)
{
    const struct dlcrt_model *model = trainer->model;
    int64_t total = 0, bytes = 0;
    int tensors = 0;
    char shape[SHAPE_TEXT], text[40];
    for (int i = 0; i < model->tensors; i++) {
        const struct dlcrt_tensor *tensor = &model->tensor[i];
        if (tensor->role != role)
            continue;
        if (tensors++ == 0)
            printf("\n%s\n", title);
        printf("  %-40s %-4s %-20s %12" PRId64 "%s\n", tensor->name, dtype_name(tensor->dtype),
               shape_text(shape, sizeof shape, tensor->rank, tensor->shape),
               trainer->layouts[i].elements,
               role == DLCRT_PARAMETER && !tensor->trainable ? "  (frozen)" : "");
        total += trainer->layouts[i].elements;
        bytes += tensor->elements * (int64_t)dtype_size(tensor->dtype);
    }
    if (tensors > 0)
        printf("  %d %s, %" PRId64 " elements, stored in %s\n", tensors,
               tensors == 1 ? "tensor" : "tensors", total, bytes_text(text, (double)bytes));
}

static void print_inputs(const struct dlcrt_model *model)
{
    char shape[SHAPE_TEXT];
    printf("\ninputs of one sample\n");
    for (int i = 0; i < model->inputs; i++) {
        const struct dlcrt_input *input = &model->input[i];
        printf("  %-40s %-4s %s", input->name, dtype_name(input->dtype),
               shape_text(shape, sizeof shape, input->rank, input->shape));
        if (input->classes > 0)
            printf(", %" PRId64 " classes", input->classes);
        if (input->ignored != 0)
            printf(" or %" PRId64, input->ignored);
        printf("%s\n", input->predicts ? "" : ", for the loss only");
    }
}

static void print_kernels(const char *title, int kernels, const struct dlcrt_kernel *kernel)
{
    double flops = 0, bytes = 0;
    char flops_text[32], text[40];
    for (int i = 0; i < kernels; i++) {
        flops += kernel[i].flops;
        bytes += kernel[i].bytes;
    }
    printf("  %-18s %sFLOP in %d kernels, which touch %s\n", title, scaled(flops_text, flops, 1000),
           kernels, bytes_text(text, bytes));
}

static void print_work(const struct dlcrt_model *model)
{
    printf("\nwork for a batch of %" PRId64 "\n", model->batch);
    print_kernels("training step", model->train_kernels, model->train_kernel);
    print_kernels("evaluation", model->eval_kernels, model->eval_kernel);
}

static size_t block_bytes(const struct dlcrt_block *block)
{
    return (size_t)block->tensor->elements * dtype_size(block->tensor->dtype);
}

/* Whether it begins in the kernel in which another ends, in the place of that one. */
static bool takes_place(const struct dlcrt_model *model, const struct dlcrt_block *block)
{
    for (int i = 0; i < model->blocks; i++)
        if (&model->block[i] != block && model->block[i].last == block->first &&
            model->block[i].offset == block->offset)
            return true;
    return false;
}

/* The most bytes of the arena that are live at once. */
static size_t peak_live(const struct dlcrt_model *model)
{
    size_t peak = 0;
    for (int at = 0; at < model->blocks; at++) {
        size_t live = 0;
        for (int i = 0; i < model->blocks; i++)
            if (model->block[i].first <= model->block[at].first &&
                model->block[at].first <= model->block[i].last &&
                (model->block[i].first < model->block[at].first ||
                 !takes_place(model, &model->block[i])))
                live += block_bytes(&model->block[i]);
        peak = live > peak ? live : peak;
    }
    return peak;
}

static void print_memory(const struct dlcrt_model *model)
{
    char text[40];
    printf("\nmemory for the values of a step\n");
    printf("  %-18s %s\n", "static", bytes_text(text, (double)model->static_bytes));
    printf("  %-18s %s\n", "allocated at start", bytes_text(text, (double)model->arena_bytes));
    if (model->blocks == 0)
        return;
    printf("  %-18s %s\n", "live at the peak", bytes_text(text, (double)peak_live(model)));
    printf("\n  %12s %12s  %-9s  tensor\n", "offset", "bytes", "kernels");
    for (int i = 0; i < model->blocks; i++) {
        const struct dlcrt_block *block = &model->block[i];
        char live[32], shape[SHAPE_TEXT];
        snprintf(live, sizeof live, "%d-%d", block->first, block->last);
        printf("  %12zu %12zu  %-9s  %s %s%s\n", block->offset, block_bytes(block), live,
               block->tensor->name, dtype_name(block->tensor->dtype),
               shape_text(shape, sizeof shape, block->tensor->rank, block->tensor->shape));
    }
}

static void print_defaults(const struct dlcrt_model *model)
{
    const struct dlcrt_defaults *defaults = &model->defaults;
    printf("\ndefaults\n");
    printf("  data             %s%s%s\n", model->data.format ? model->data.format : "none",
           model->data.path ? " in " : "", model->data.path ? model->data.path : "");
    printf("  epochs           %" PRId64 "\n", defaults->epochs);
    if (defaults->steps > 0)
        printf("  steps            %" PRId64 "\n", defaults->steps);
    printf("  batch            %" PRId64 "%s%s\n", model->batch,
           defaults->shuffle ? ", shuffled" : "",
           defaults->drop_last ? ", the short last one dropped" : "");
    printf("  seed             %" PRIu64 "\n", defaults->seed);
    printf("  log every        %" PRId64 " steps\n", defaults->log_every);
    for (int i = 0; i < model->scalars; i++)
        printf("  %-16s %.9g\n", model->scalar[i].name, *model->scalar[i].value);
}

int command_info(struct trainer *trainer)
{
    const struct dlcrt_model *model = trainer->model;
    printf("model              %s (%s)\n", model->name, model->source);
    printf("hash               %016" PRIx64 "\n", model->hash);
    printf("target             %s\n", model->target);
    printf("threads            %d\n", thread_count());
    print_tensors(trainer, DLCRT_PARAMETER, "parameters");
    print_tensors(trainer, DLCRT_BUFFER, "buffers");
    print_tensors(trainer, DLCRT_STATE, "optimizer state");
    print_inputs(model);
    print_work(model);
    print_memory(model);
    print_defaults(model);
    return EXIT_DONE;
}
