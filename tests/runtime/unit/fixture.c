#define _GNU_SOURCE
#include "fixture.h"
#include <dirent.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char folder[64];

void folder_make(void)
{
    strcpy(folder, "/tmp/dlcrt-test-XXXXXX");
    cr_assert(mkdtemp(folder));
}

static int for_each_file(void (*visit)(const char *path))
{
    int count = 0;
    DIR *listing = opendir(folder);
    cr_assert(listing);
    for (struct dirent *entry; (entry = readdir(listing)) != NULL;) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        count++;
        if (visit)
            visit(at(entry->d_name));
    }
    closedir(listing);
    return count;
}

static void remove_path(const char *path)
{
    char command[256];
    snprintf(command, sizeof command, "rm -rf '%s'", path);
    if (remove(path) != 0)
        cr_assert(system(command) == 0);
}

void folder_remove(void)
{
    for_each_file(remove_path);
    rmdir(folder);
}

int count_files(void)
{
    return for_each_file(NULL);
}

char *at(const char *name)
{
    char *path = NULL;
    cr_assert(asprintf(&path, "%s/%s", folder, name) > 0);
    return path;
}

void write_bytes(const char *name, const void *data, size_t size)
{
    FILE *file = fopen(at(name), "wb");
    cr_assert(file && fwrite(data, 1, size, file) == size && fclose(file) == 0);
}

void write_text(const char *name, const char *text)
{
    write_bytes(name, text, strlen(text));
}

char *read_bytes(const char *name, size_t *size)
{
    FILE *file = fopen(at(name), "rb");
    cr_assert(file, "no file '%s'", name);
    fseek(file, 0, SEEK_END);
    const size_t length = (size_t)ftell(file);
    rewind(file);
    char *data = malloc(length + 1);
    cr_assert(data && fread(data, 1, length, file) == length);
    fclose(file);
    data[length] = '\0';
    if (size)
        *size = length;
    return data;
}

/* --- Errors --- */

struct report report;
static char *words;
static size_t words_size;

__attribute__((constructor)) static void listen_to_report(void)
{
    report = (struct report){.program = "test", .stream = open_memstream(&words, &words_size)};
}

const char *said(void)
{
    fclose(report.stream);
    const char *text = words;
    report.stream = open_memstream(&words, &words_size);
    report.code = EXIT_DONE;
    return text;
}

/* --- The toy --- */

static struct dlcrt_run run;
static void (*probe)(int kernel);
static double lr = 0.1, momentum = 0.9;
static float x[TOY_BATCH][TOY_FEATURES];
static int32_t label[TOY_BATCH];
static float weight[TOY_CLASSES][TOY_FEATURES], bias[TOY_CLASSES];
static float weight_velocity[TOY_CLASSES][TOY_FEATURES], bias_velocity[TOY_CLASSES];
static float y[TOY_BATCH][TOY_CLASSES];
static int64_t batches;
static float loss, loss_weight, hits;

static void forward(float p[TOY_BATCH][TOY_CLASSES])
{
    loss = hits = loss_weight = 0;
    for (int n = 0; n < TOY_BATCH; n++) {
        float sum = 0;
        int best = 0;
        for (int k = 0; k < TOY_CLASSES; k++) {
            y[n][k] = bias[k];
            for (int c = 0; c < TOY_FEATURES; c++)
                y[n][k] += x[n][c] * weight[k][c];
            sum += p[n][k] = expf(y[n][k]);
            best = y[n][k] > y[n][best] ? k : best;
        }
        const float valid = n < run.valid;
        for (int k = 0; k < TOY_CLASSES; k++)
            p[n][k] = valid * p[n][k] / sum;
        loss_weight += valid;
        hits += valid * (float)(best == label[n]);
        loss -= valid * (y[n][label[n]] - logf(sum));
    }
    loss /= loss_weight;
}

static void descend(float *value, float *velocity, float gradient)
{
    *velocity = (float)momentum * *velocity + gradient;
    *value -= (float)lr * *velocity;
}

double toy_step_factor = 1, toy_reference_factor = 1;
int toy_kinked = 0;
static struct dlcrt_tensor gradients[2];

/* Stores a gradient where there is room for it, and uses it. */
static void use_gradient(int tensor, int element, float *value, float *velocity, float gradient)
{
    gradient *= (float)toy_step_factor;
    if (gradients[tensor].data)
        ((float *)gradients[tensor].data)[element] = gradient;
    descend(value, velocity, gradient);
}

static bool train_step(void)
{
    float p[TOY_BATCH][TOY_CLASSES];
    forward(p);
    if (probe)
        probe(0);
    if (!isfinite(loss))
        return false;
    batches++;
    for (int k = 0; k < TOY_CLASSES; k++) {
        float sum = 0;
        for (int n = 0; n < TOY_BATCH; n++) {
            p[n][k] -= n < run.valid && label[n] == k;
            sum += p[n][k] / loss_weight;
        }
        use_gradient(1, k, &bias[k], &bias_velocity[k], sum);
        for (int c = 0; c < TOY_FEATURES; c++) {
            float product = 0;
            for (int n = 0; n < TOY_BATCH; n++)
                product += p[n][k] * x[n][c] / loss_weight;
            use_gradient(0, k * TOY_FEATURES + c, &weight[k][c], &weight_velocity[k][c], product);
        }
    }
    return true;
}

/* The reference: weight 12, bias 4, their gradients 12 and 4, the loss. */
enum { WEIGHT_AT = 0, BIAS_AT = 12, WEIGHT_GRADIENT_AT = 16, BIAS_GRADIENT_AT = 28, LOSS_AT = 32 };

static void reference_sample(double *memory, int n, bool backward)
{
    double p[TOY_CLASSES], sum = 0;
    for (int k = 0; k < TOY_CLASSES; k++) {
        double value = memory[BIAS_AT + k];
        for (int c = 0; c < TOY_FEATURES; c++)
            value += (double)x[n][c] * memory[WEIGHT_AT + k * TOY_FEATURES + c];
        sum += p[k] = exp(value);
    }
    memory[LOSS_AT] -= log(p[label[n]] / sum) / run.valid;
    for (int k = 0; backward && k < TOY_CLASSES; k++) {
        const double gradient = toy_reference_factor * (p[k] / sum - (label[n] == k)) / run.valid;
        memory[BIAS_GRADIENT_AT + k] += gradient;
        for (int c = 0; c < TOY_FEATURES; c++)
            memory[WEIGHT_GRADIENT_AT + k * TOY_FEATURES + c] += gradient * (double)x[n][c];
    }
}

static void reference_run(double *memory, bool backward)
{
    static double kink[WEIGHT_GRADIENT_AT]; /* where the gradients were computed last */
    static int gradients_run;
    memory[LOSS_AT] = 0;
    if (backward) {
        memset(memory + WEIGHT_GRADIENT_AT, 0, WEIGHT_GRADIENT_AT * sizeof *memory);
        memcpy(kink, memory, sizeof kink);
        gradients_run++;
    }
    for (int n = 0; n < run.valid; n++)
        reference_sample(memory, n, backward);
    for (int i = 0; gradients_run <= toy_kinked && i < WEIGHT_GRADIENT_AT; i++)
        memory[LOSS_AT] += fabs(memory[i] - kink[i]);
}

static const int64_t reference_value[] = {WEIGHT_AT, BIAS_AT, -1, -1, -1};
static const int64_t reference_gradient[] = {WEIGHT_GRADIENT_AT, BIAS_GRADIENT_AT, -1, -1, -1};
static const struct dlcrt_reference reference = {33 * sizeof(double), reference_run,
                                                 reference_value, reference_gradient, LOSS_AT};

static void evaluate(void)
{
    float p[TOY_BATCH][TOY_CLASSES];
    forward(p);
}

#define F32 .dtype = DLCRT_F32
#define WEIGHT .rank = 2, .shape = {TOY_CLASSES, TOY_FEATURES}, .elements = 12
#define BIAS .rank = 1, .shape = {TOY_CLASSES}, .elements = 4
#define RANDOM .initial = DLCRT_UNIFORM, .a = -0.5, .b = 0.5, .trainable = true

static struct dlcrt_tensor tensors[] = {
    {"fc.weight", F32, .role = DLCRT_PARAMETER, WEIGHT, .data = weight, RANDOM},
    {"fc.bias", F32, .role = DLCRT_PARAMETER, BIAS, .data = bias, RANDOM},
    {"count.batches", .dtype = DLCRT_I64, .role = DLCRT_BUFFER, .data = &batches, .elements = 1},
    {"fc.weight.velocity", F32, .role = DLCRT_STATE, WEIGHT, .data = weight_velocity},
    {"fc.bias.velocity", F32, .role = DLCRT_STATE, BIAS, .data = bias_velocity}};
static struct dlcrt_tensor outputs[] = {
    {"y", F32, .role = DLCRT_VALUE, .rank = 2, .shape = {TOY_BATCH, TOY_CLASSES}, .data = y,
     .elements = TOY_BATCH * TOY_CLASSES},
    {"loss", F32, .role = DLCRT_VALUE, .data = &loss, .elements = 1}};
static struct dlcrt_tensor gradients[2] = {{"fc.weight", F32, .role = DLCRT_GRADIENT, WEIGHT},
                                           {"fc.bias", F32, .role = DLCRT_GRADIENT, BIAS}};
static struct dlcrt_input inputs[] = {
    {"x", F32, .rank = 1, .shape = {TOY_FEATURES}, .data = x, .predicts = true},
    {"label", .dtype = DLCRT_I32, .classes = TOY_CLASSES, .data = label}};
static const struct dlcrt_scalar scalars[] = {{"lr", &lr, NULL}, {"momentum", &momentum, NULL}};
static const struct dlcrt_metric metrics[] = {
    {.name = "accuracy", .unit = "%", .scale = 100, .sum = &hits}};
static const struct dlcrt_kernel kernels[] = {
    {"forward", 3, 100, 200, 2, outputs, "y = x*weight + bias"}};

static struct dlcrt_model model = {.abi = DLCRT_ABI,
                                   .name = "toy",
                                   .source = "toy.yaml",
                                   .hash = 0x70617373776f7264,
                                   .batch = TOY_BATCH,
                                   .run = &run,
                                   .tensors = 5,
                                   .tensor = tensors,
                                   .gradients = 2,
                                   .gradient = gradients,
                                   .inputs = 2,
                                   .input = inputs,
                                   .scalars = 2,
                                   .scalar = scalars,
                                   .metrics = 1,
                                   .metric = metrics,
                                   .loss = &loss,
                                   .loss_weight = &loss_weight,
                                   .output = outputs,
                                   .train = train_step,
                                   .evaluate = evaluate,
                                   .train_kernels = 1,
                                   .eval_kernels = 1,
                                   .train_kernel = kernels,
                                   .eval_kernel = kernels,
                                   .probe = &probe,
                                   .reference = &reference,
                                   .data = {.format = "synthetic", .samples = 100},
                                   .defaults = {.epochs = 2, .log_every = 5, .seed = 3},
                                   .target = "generic"};

struct dlcrt_model *toy_model(void)
{
    return &model;
}
