/* An application with two networks in it, and functions of its own that have names the runtime has
   inside: trains, saves, loads, predicts. */
#include <assert.h>
#include <dlcrt.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

extern struct dlcrt_model *const plain_network, *const normed_network;

/* Were a name of the library visible, one of these would take its place, or not link. */
int evaluate(void);
int evaluate(void)
{
    return 1;
}
int allocate, text_add, report_error, layout_make, file_map, hash_text;

static void fill_inputs(struct dlcrt_model *model)
{
    float *image = model->input[0].data;
    int32_t *digit = model->input[1].data;
    for (int64_t n = 0; n < model->batch; n++) {
        digit[n] = (int32_t)(n % 10);
        for (int i = 0; i < 64; i++)
            image[64 * n + i] = (float)((n % 10 * 7 + i) % 17);
    }
}

/* Trains on one batch until it is known by heart; the last loss. */
static float train(struct dlcrt_model *model)
{
    model->run->valid = (double)model->batch;
    for (uint64_t step = 0; step < 300; step++) {
        model->run->step = model->run->update = step;
        assert(model->train());
    }
    return *model->loss;
}

static float output_at(const struct dlcrt_model *model, int64_t n, int64_t k)
{
    const int64_t index[] = {n, k};
    return ((const float *)model->output->data)[dlcrt_offset(model->output, index)];
}

static int best_class(const struct dlcrt_model *model, int64_t n)
{
    int best = 0;
    for (int k = 1; k < 10; k++)
        best = output_at(model, n, k) > output_at(model, n, best) ? k : best;
    return best;
}

static void use(struct dlcrt_model *model, const char *path)
{
    assert(dlcrt_start(model, 1) == 0);
    fill_inputs(model);
    const float loss = train(model);
    assert(loss < 0.5f);
    for (int n = 0; n < 10; n++) {
        model->evaluate();
        assert(best_class(model, n) == n);
    }
    const float trained = output_at(model, 3, 4);
    assert(dlcrt_save(model, path) == 0);
    assert(dlcrt_start(model, 2) == 0);
    model->evaluate();
    assert(output_at(model, 3, 4) != trained);
    assert(dlcrt_load(model, path) == 0);
    model->evaluate();
    assert(output_at(model, 3, 4) == trained);
    assert(dlcrt_load(model, "no.such.file") == 1);
    assert(remove(path) == 0);
    printf("%s: loss %g\n", model->name, (double)loss);
}

int main(void)
{
    use(plain_network, "embedded_plain.safetensors");
    use(normed_network, "embedded_normed.safetensors");
    char *words[] = {"application", "info", NULL};
    return evaluate() == 1 ? dlcrt_main(plain_network, 2, words) : 1;
}
