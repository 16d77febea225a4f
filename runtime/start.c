/* Bringing a model to life: checks of its tables, storage, initial values; the public API. */
#include "trainer.h"
#include "weights.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>
#ifdef _OPENMP
#include <omp.h>
#endif

int thread_count(void)
{
#ifdef _OPENMP
    return omp_get_max_threads();
#else
    return 1;
#endif
}

int thread_number(void)
{
#ifdef _OPENMP
    return omp_get_thread_num();
#else
    return 0;
#endif
}

double seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

void default_checkpoint(const struct dlcrt_model *model, char path[PATH_LONGEST])
{
    snprintf(path, PATH_LONGEST, "%s.safetensors", model->name);
}

void threads_start(void)
{
#ifdef _OPENMP
    /* An empty region: OpenMP makes its threads, and allocates what they need, in the first one. */
#pragma omp parallel
    {
    }
#endif
}

static const char *fault_of(const struct dlcrt_model *model)
{
    if (model->batch < 1 || model->inputs < 1 || model->inputs > MAX_INPUTS)
        return "its batch or its number of inputs is out of range";
    if (model->metrics > MAX_METRICS)
        return "it has more than 16 metrics";
    for (int i = 0; i < model->tensors; i++)
        if (strlen(model->tensor[i].name) >= NAME_LONGEST || model->tensor[i].rank > DLCRT_MAX_RANK)
            return "a tensor's name or rank is too large";
    for (int i = 0; i < model->scalars; i++)
        if (strlen(model->scalar[i].name) >= 64)
            return "a scalar's name is too long";
    return NULL;
}

bool model_check(const struct dlcrt_model *model, struct report *report)
{
    if (model->abi != DLCRT_ABI) {
        report_error(report, "the program was written for another version of libdlcrt (%d, not %d)",
                     model->abi, DLCRT_ABI);
        report_hint(report, "write it again with the dlc of this version, and compile that");
        return false;
    }
    const char *fault = fault_of(model);
    if (fault)
        report_fault(report, "the model cannot be run: %s", fault);
    return !fault;
}

/* The machine's memory in bytes, 0: not known. */
static double machine_memory(void)
{
    const long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? (double)pages * (double)size : 0;
}

/* What the program needs: values of a step, tensors. */
static double needed_memory(const struct dlcrt_model *model)
{
    double bytes = (double)model->static_bytes + (double)model->arena_bytes;
    for (int i = 0; i < model->tensors; i++)
        bytes += (double)model->tensor[i].elements * (double)dtype_size(model->tensor[i].dtype);
    return bytes;
}

/* Memory that is reserved is not there yet: a program too large for the machine would be killed
   somewhere in its first step. */
static bool check_memory(const struct dlcrt_model *model, struct report *report)
{
    const double machine = machine_memory(), needed = needed_memory(model);
    if (machine == 0 || needed <= machine)
        return true;
    report_error(report, "the model needs %.2f GiB of memory; the machine has %.2f",
                 needed / (1 << 30), machine / (1 << 30));
    report_hint(report, "a smaller batch_size, or dlc --memory-limit, makes it fit");
    return false;
}

static bool map_arena(struct dlcrt_model *model, struct report *report)
{
    if (model->arena_bytes == 0 || *model->arena)
        return true;
    void *arena =
        mmap(NULL, model->arena_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (arena == MAP_FAILED) {
        report_error(report, "out of memory: %zu bytes for the values of a step were asked for",
                     model->arena_bytes);
        return false;
    }
#ifdef MADV_HUGEPAGE
    madvise(arena, model->arena_bytes, MADV_HUGEPAGE);
#endif
    *model->arena = arena;
    if (model->bind)
        model->bind();
    return true;
}

/* A tensor for which the program reserved no storage gets it here, for as long as the process. */
static bool give_storage(struct dlcrt_tensor *tensor, struct report *report)
{
    if (!tensor->data)
        tensor->data = allocate(report, (size_t)tensor->elements, dtype_size(tensor->dtype));
    return tensor->data != NULL;
}

bool model_start(struct dlcrt_model *model, struct layout *layouts, uint64_t seed,
                 struct report *report)
{
    if (!check_memory(model, report) || !map_arena(model, report))
        return false;
    model->run->seed = seed;
    model->run->first = model->run->last =
        1; /* each batch is a step, unless the caller says else */
    for (int i = 0; i < model->tensors; i++) {
        if (!give_storage(&model->tensor[i], report) ||
            !initialise(&model->tensor[i], &layouts[i], seed, report))
            return false;
    }
    averages_begin(model, layouts);
    return true;
}

bool load_weights(struct trainer *trainer, bool required)
{
    char path[PATH_LONGEST];
    const char *weights = trainer->options->weights;
    if (!model_start(trainer->model, trainer->layouts, trainer->options->seed, trainer->report))
        return false;
    if (!weights && required) {
        default_checkpoint(trainer->model, path);
        weights = path;
        if (!file_exists(path)) {
            report_error(trainer->report, "there are no weights: no file '%s' in this folder",
                         path);
            report_hint(trainer->report, "'train' writes it; --weights names another");
            return false;
        }
    }
    return !weights || weights_load(weights, trainer->model, trainer->layouts, trainer->report);
}

static struct report embedded_report(const struct dlcrt_model *model)
{
    return (struct report){.program = model->name, .stream = stderr};
}

int dlcrt_start(struct dlcrt_model *model, uint64_t seed)
{
    struct report report = embedded_report(model);
    if (!model_check(model, &report))
        return report.code;
    struct layout *layouts = layouts_make(model, &report);
    if (layouts)
        model_start(model, layouts, seed, &report);
    layouts_free(model, layouts);
    return report.code;
}

int dlcrt_load(struct dlcrt_model *model, const char *path)
{
    struct report report = embedded_report(model);
    struct layout *layouts = layouts_make(model, &report);
    if (layouts)
        weights_load(path, model, layouts, &report);
    layouts_free(model, layouts);
    return report.code;
}

int dlcrt_save(const struct dlcrt_model *model, const char *path)
{
    struct report report = embedded_report(model);
    struct writer writer = {0};
    struct layout *layouts = layouts_make(model, &report);
    if (layouts && writer_make(&writer, model, layouts, false, &report)) {
        writer_save(&writer, path, NULL, &report);
        writer_free(&writer);
    }
    layouts_free(model, layouts);
    return report.code;
}
