/* The command info: what the program is, without running it. */
#include "trainer.h"
#include <inttypes.h>
#include <string.h>

static void print_tensors(const struct trainer *trainer, enum dlcrt_role role, const char *title)
{
    const struct dlcrt_model *model = trainer->model;
    int64_t total = 0, bytes = 0;
    int tensors = 0;
    char shape[SHAPE_TEXT];
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
        printf("  %d tensors, %" PRId64 " elements, %.3f MB stored\n", tensors, total,
               (double)bytes * 1e-6);
}

static void print_inputs(const struct dlcrt_model *model)
{
    char shape[SHAPE_TEXT];
    printf("\ninputs of one sample\n");
    for (int i = 0; i < model->inputs; i++) {
        const struct dlcrt_input *input = &model->input[i];
        printf("  %-40s %-4s %-20s", input->name, dtype_name(input->dtype),
               shape_text(shape, sizeof shape, input->rank, input->shape));
        if (input->classes > 0)
            printf(" %" PRId64 " classes", input->classes);
        printf("\n");
    }
}

static void print_work(const struct dlcrt_model *model)
{
    double train = 0, eval = 0, bytes = 0;
    for (int i = 0; i < model->train_kernels; i++) {
        train += model->train_kernel[i].flops;
        bytes += model->train_kernel[i].bytes;
    }
    for (int i = 0; i < model->eval_kernels; i++)
        eval += model->eval_kernel[i].flops;
    printf("\nwork\n");
    printf("  training step    %.6g MFLOP, %.6g MB, %d kernels\n", train * 1e-6, bytes * 1e-6,
           model->train_kernels);
    printf("  evaluation step  %.6g MFLOP, %d kernels\n", eval * 1e-6, model->eval_kernels);
}

/* The most bytes of the arena that are live at once. */
static size_t peak_live(const struct dlcrt_model *model)
{
    size_t peak = 0;
    for (int at = 0; at < model->blocks; at++) {
        size_t live = 0;
        for (int i = 0; i < model->blocks; i++)
            if (model->block[i].first <= model->block[at].first &&
                model->block[at].first <= model->block[i].last)
                live += model->block[i].bytes;
        peak = live > peak ? live : peak;
    }
    return peak;
}

static void print_memory(const struct dlcrt_model *model)
{
    printf("\nmemory\n");
    printf("  static           %zu bytes\n", model->static_bytes);
    printf("  allocated        %zu bytes\n", model->arena_bytes);
    printf("  live at the peak %zu bytes\n", peak_live(model));
    if (model->blocks > 0)
        printf("\n  %12s %12s  %-9s  tensor\n", "offset", "bytes", "kernels");
    for (int i = 0; i < model->blocks; i++) {
        const struct dlcrt_block *block = &model->block[i];
        char live[32];
        snprintf(live, sizeof live, "%d-%d", block->first, block->last);
        printf("  %12zu %12zu  %-9s  %s %s\n", block->offset, block->bytes, live, block->name,
               block->shape ? block->shape : "");
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
