/* Trains the network 'mlp' described in examples/mlp.yaml. Written by dlc (-O0, target avx512);
   batch size 32. */

#include <dlcrt.h>
#include <math.h>

#ifdef _OPENMP
#include <omp.h>
#define PARALLEL _Pragma("omp parallel")
#define BARRIER _Pragma("omp barrier")
#define THREAD omp_get_thread_num()
#define THREADS omp_get_num_threads()
#else
#define PARALLEL
#define BARRIER
#define THREAD 0
#define THREADS 1
#endif

static struct dlcrt_run run;
static void (*probe)(int kernel);

/* The batch, filled in before each step. */
static float pixels[32][64];
static int32_t digit[32];

/* Numbers that flags and schedules change. */
static double lr = 0.001;
static double betas_0 = 0.9;
static double betas_1 = 0.999;
static double eps = 1e-08;
static double weight_decay = 0;

/* Parameters. */
static float fc1_weight[128][64];
static float fc1_bias[128];
static float fc2_weight[64][128];
static float fc2_bias[64];
static float fc3_weight[10][64];
static float fc3_bias[10];

/* State of the optimizer. */
static float fc1_weight_exp_avg[128][64];
static float fc1_weight_exp_avg_sq[128][64];
static float fc1_bias_exp_avg[128];
static float fc1_bias_exp_avg_sq[128];
static float fc2_weight_exp_avg[64][128];
static float fc2_weight_exp_avg_sq[64][128];
static float fc2_bias_exp_avg[64];
static float fc2_bias_exp_avg_sq[64];
static float fc3_weight_exp_avg[10][64];
static float fc3_weight_exp_avg_sq[10][64];
static float fc3_bias_exp_avg[10];
static float fc3_bias_exp_avg_sq[10];

/* Values of a step. */
static float pixels_value[32][64];
static float fc1_sum[32][128];
static float fc1_y[32][128];
static float relu1_y[32][128];
static float fc2_sum[32][64];
static float fc2_y[32][64];
static float tanh3_y[32][64];
static float fc3_sum[32][10];
static float fc3_y[32][10];
static float cross_entropy_max[32];
static float cross_entropy_m[32];
static float cross_entropy_sum[32];
static float cross_entropy_lse[32];
static float cross_entropy_l[32];
static float cross_entropy_w[32];
static float loss_sum;
static float loss_weight;
static float loss;
static int32_t accuracy_argmax[32];
static float accuracy_v[32];
static float accuracy_sum;
static float loss_sum_grad;
static float cross_entropy_l_grad[32];
static float cross_entropy_lse_grad[32];
static float cross_entropy_sum_grad[32];
static float fc3_y_grad[32][10];
static float fc3_y_grad_1[32][10];
static float fc3_y_grad_2[32][10];
static float fc3_bias_grad[10];
static float tanh3_y_grad[32][64];
static float fc3_weight_grad[10][64];
static float fc2_y_grad[32][64];
static float fc2_bias_grad[64];
static float relu1_y_grad[32][128];
static float fc2_weight_grad[64][128];
static float fc1_y_grad[32][128];
static float fc1_bias_grad[128];
static float fc1_weight_grad[128][64];
static double adam_c1;
static double adam_c2;
static float fc1_weight_adam_d[128][64];
static float fc1_weight_adam_m[128][64];
static float fc1_weight_adam_v[128][64];
static float fc1_weight_adam_s[128][64];
static float fc1_bias_adam_d[128];
static float fc1_bias_adam_m[128];
static float fc1_bias_adam_v[128];
static float fc1_bias_adam_s[128];
static float fc2_weight_adam_d[64][128];
static float fc2_weight_adam_m[64][128];
static float fc2_weight_adam_v[64][128];
static float fc2_weight_adam_s[64][128];
static float fc2_bias_adam_d[64];
static float fc2_bias_adam_m[64];
static float fc2_bias_adam_v[64];
static float fc2_bias_adam_s[64];
static float fc3_weight_adam_d[10][64];
static float fc3_weight_adam_m[10][64];
static float fc3_weight_adam_v[10][64];
static float fc3_weight_adam_s[10][64];
static float fc3_bias_adam_d[10];
static float fc3_bias_adam_m[10];
static float fc3_bias_adam_v[10];
static float fc3_bias_adam_s[10];

/* Tells the runtime that a kernel is done; only for `bench --profile` and the search of a NaN. */
static inline void done(int kernel, int thread)
{
    if (probe == NULL)
        return;
    BARRIER
    if (thread == 0)
        probe(kernel);
    BARRIER
}

/* NaN stays NaN. */
static inline float reluf(float x)
{
    return x <= 0.0f ? 0.0f : x;
}

static inline float choosef(bool c, float a, float b)
{
    return c ? a : b;
}

static inline double relu(double x)
{
    return x <= 0.0 ? 0.0 : x;
}

static inline double choose(bool c, double a, double b)
{
    return c ? a : b;
}

/* pixels, line 5: pixels.value[n, i0] = pixels[n, i0]*0.0625 */
/* pixels.value f32[32, 64]; pixels f32[32, 64] */
static void compute_pixels_value(void)
{
    for (int n = 0; n < 32; n++)
        for (int i0 = 0; i0 < 64; i0++)
            pixels_value[n][i0] = pixels[n][i0] * 0.0625f;
}

/* fc1 (linear), line 8: fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c] */
/* fc1.sum f32[32, 128]; pixels.value f32[32, 64]; fc1.weight f32[128, 64] */
static void compute_fc1_sum(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 128; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 64; c++)
                sum += pixels_value[i0][c] * fc1_weight[k][c];
            fc1_sum[i0][k] = sum;
        }
}

/* fc1 (linear), line 8: fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k] */
/* fc1.y f32[32, 128]; fc1.bias f32[128]; fc1.sum f32[32, 128] */
static void compute_fc1_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 128; k++)
            fc1_y[i0][k] = fc1_bias[k] + fc1_sum[i0][k];
}

/* relu1 (relu), line 9: relu1.y[i0, i1] = relu(fc1.y[i0, i1]) */
/* relu1.y f32[32, 128]; fc1.y f32[32, 128] */
static void compute_relu1_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            relu1_y[i0][i1] = reluf(fc1_y[i0][i1]);
}

/* fc2 (linear), line 10: fc2.sum[i0, k] = sum(c) relu1.y[i0, c]*fc2.weight[k, c] */
/* fc2.sum f32[32, 64]; relu1.y f32[32, 128]; fc2.weight f32[64, 128] */
static void compute_fc2_sum(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 64; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 128; c++)
                sum += relu1_y[i0][c] * fc2_weight[k][c];
            fc2_sum[i0][k] = sum;
        }
}

/* fc2 (linear), line 10: fc2.y[i0, k] = fc2.bias[k] + fc2.sum[i0, k] */
/* fc2.y f32[32, 64]; fc2.bias f32[64]; fc2.sum f32[32, 64] */
static void compute_fc2_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 64; k++)
            fc2_y[i0][k] = fc2_bias[k] + fc2_sum[i0][k];
}

/* tanh3 (tanh), line 11: tanh3.y[i0, i1] = tanh(fc2.y[i0, i1]) */
/* tanh3.y f32[32, 64]; fc2.y f32[32, 64] */
static void compute_tanh3_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            tanh3_y[i0][i1] = tanhf(fc2_y[i0][i1]);
}

/* fc3 (linear), line 12: fc3.sum[i0, k] = sum(c) tanh3.y[i0, c]*fc3.weight[k, c] */
/* fc3.sum f32[32, 10]; tanh3.y f32[32, 64]; fc3.weight f32[10, 64] */
static void compute_fc3_sum(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 64; c++)
                sum += tanh3_y[i0][c] * fc3_weight[k][c];
            fc3_sum[i0][k] = sum;
        }
}

/* fc3 (linear), line 12: fc3.y[i0, k] = fc3.bias[k] + fc3.sum[i0, k] */
/* fc3.y f32[32, 10]; fc3.bias f32[10]; fc3.sum f32[32, 10] */
static void compute_fc3_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++)
            fc3_y[i0][k] = fc3_bias[k] + fc3_sum[i0][k];
}

/* cross_entropy (cross_entropy), line 13: cross_entropy.max[n] = max(c) fc3.y[n, c] */
/* cross_entropy.max f32[32]; fc3.y f32[32, 10] */
static void compute_cross_entropy_max(void)
{
    for (int n = 0; n < 32; n++) {
        float best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const float v = fc3_y[n][c];
            if (v > best || v != v)
                best = v;
        }
        cross_entropy_max[n] = best;
    }
}

/* cross_entropy (cross_entropy), line 13: cross_entropy.m[n] =
   stop_gradient(cross_entropy.max[n]) */
/* cross_entropy.m f32[32]; cross_entropy.max f32[32] */
static void compute_cross_entropy_m(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_m[n] = cross_entropy_max[n];
}

/* cross_entropy (cross_entropy), line 13: cross_entropy.sum[n] = sum(c) exp(fc3.y[n, c] -
   cross_entropy.m[n]) */
/* cross_entropy.sum f32[32]; fc3.y f32[32, 10]; cross_entropy.m f32[32] */
static void compute_cross_entropy_sum(void)
{
    for (int n = 0; n < 32; n++) {
        float sum = 0.0f;
        for (int c = 0; c < 10; c++)
            sum += expf(fc3_y[n][c] - cross_entropy_m[n]);
        cross_entropy_sum[n] = sum;
    }
}

/* cross_entropy (cross_entropy), line 13: cross_entropy.lse[n] = cross_entropy.m[n] +
   log(cross_entropy.sum[n]) */
/* cross_entropy.lse f32[32]; cross_entropy.m f32[32]; cross_entropy.sum f32[32] */
static void compute_cross_entropy_lse(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_lse[n] = cross_entropy_m[n] + logf(cross_entropy_sum[n]);
}

/* cross_entropy (cross_entropy), line 13: cross_entropy.l[n] = select(digit[n] == -100, 0,
   cross_entropy.lse[n] - fc3.y[n, digit[n]]) */
/* cross_entropy.l f32[32]; digit i32[32]; cross_entropy.lse f32[32]; fc3.y f32[32, 10] */
static void compute_cross_entropy_l(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_l[n] = choosef(digit[n] == -100, 0.0f, cross_entropy_lse[n] -
            fc3_y[n][digit[n]]);
}

/* cross_entropy (cross_entropy), line 13: cross_entropy.w[n] = select(digit[n] == -100, 0, 1) */
/* cross_entropy.w f32[32]; digit i32[32] */
static void compute_cross_entropy_w(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_w[n] = choosef(digit[n] == -100, 0.0f, 1.0f);
}

/* cross_entropy (cross_entropy), line 13: loss.sum[] = sum(n) select(n < valid[],
   cross_entropy.l[n], 0) */
/* loss.sum f32[]; cross_entropy.l f32[32] */
static void compute_loss_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 32; n++)
        sum += choosef(n < run.valid, cross_entropy_l[n], 0.0f);
    loss_sum = sum;
}

/* cross_entropy (cross_entropy), line 13: loss.weight[] = sum(n) select(n < valid[],
   cross_entropy.w[n], 0) */
/* loss.weight f32[]; cross_entropy.w f32[32] */
static void compute_loss_weight(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 32; n++)
        sum += choosef(n < run.valid, cross_entropy_w[n], 0.0f);
    loss_weight = sum;
}

/* cross_entropy (cross_entropy), line 13: loss[] = loss.sum[]/loss.weight[] */
/* loss f32[] */
static void compute_loss(void)
{
    loss = loss_sum / loss_weight;
}

/* accuracy (accuracy), line 14: accuracy.argmax[n] = argmax(c) fc3.y[n, c] */
/* accuracy.argmax i32[32]; fc3.y f32[32, 10] */
static void compute_accuracy_argmax(void)
{
    for (int n = 0; n < 32; n++) {
        float best = -INFINITY;
        int argument = 0;
        for (int c = 0; c < 10; c++) {
            const float v = fc3_y[n][c];
            if (v > best || v != v) {
                best = v;
                argument = c;
            }
        }
        accuracy_argmax[n] = argument;
    }
}

/* accuracy (accuracy), line 14: accuracy.v[n] = select(accuracy.argmax[n] == digit[n], 1, 0) */
/* accuracy.v f32[32]; accuracy.argmax i32[32]; digit i32[32] */
static void compute_accuracy_v(void)
{
    for (int n = 0; n < 32; n++)
        accuracy_v[n] = choosef(accuracy_argmax[n] == digit[n], 1.0f, 0.0f);
}

/* accuracy (accuracy), line 14: accuracy.sum[] = sum(n) select(n < valid[], accuracy.v[n], 0) */
/* accuracy.sum f32[]; accuracy.v f32[32] */
static void compute_accuracy_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 32; n++)
        sum += choosef(n < run.valid, accuracy_v[n], 0.0f);
    accuracy_sum = sum;
}

/* cross_entropy (cross_entropy), line 13: loss.sum.grad[] = 1/loss.weight[] */
/* loss.sum.grad f32[] */
static void compute_loss_sum_grad(void)
{
    loss_sum_grad = 1.0f / loss_weight;
}

/* cross_entropy (cross_entropy), line 13: cross_entropy.l.grad[n] = select(n < valid[],
   loss.sum.grad[], 0) */
/* cross_entropy.l.grad f32[32] */
static void compute_cross_entropy_l_grad(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_l_grad[n] = choosef(n < run.valid, loss_sum_grad, 0.0f);
}

/* cross_entropy (cross_entropy), line 13: cross_entropy.lse.grad[n] = select(digit[n] == -100,
   0, cross_entropy.l.grad[n]) */
/* cross_entropy.lse.grad f32[32]; digit i32[32]; cross_entropy.l.grad f32[32] */
static void compute_cross_entropy_lse_grad(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_lse_grad[n] = choosef(digit[n] == -100, 0.0f, cross_entropy_l_grad[n]);
}

/* cross_entropy (cross_entropy), line 13: cross_entropy.sum.grad[n] =
   cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
/* cross_entropy.sum.grad f32[32]; cross_entropy.lse.grad f32[32]; cross_entropy.sum f32[32] */
static void compute_cross_entropy_sum_grad(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_sum_grad[n] = cross_entropy_lse_grad[n] / cross_entropy_sum[n];
}

/* cross_entropy (cross_entropy), line 13: fc3.y.grad.1[n, k] = select(digit[n] == k,
   select(digit[n] == -100, 0, -cross_entropy.l.grad[n]), 0) */
/* fc3.y.grad.1 f32[32, 10]; digit i32[32]; cross_entropy.l.grad f32[32] */
static void compute_fc3_y_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            fc3_y_grad_1[n][k] = choosef(digit[n] == k,
                choosef(digit[n] == -100, 0.0f, -cross_entropy_l_grad[n]), 0.0f);
}

/* cross_entropy (cross_entropy), line 13: fc3.y.grad.2[n, c] =
   cross_entropy.sum.grad[n]*exp(fc3.y[n, c] - cross_entropy.m[n]) */
/* fc3.y.grad.2 f32[32, 10]; cross_entropy.sum.grad f32[32]; fc3.y f32[32, 10]; cross_entropy.m
   f32[32] */
static void compute_fc3_y_grad_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 10; c++)
            fc3_y_grad_2[n][c] = cross_entropy_sum_grad[n] * expf(fc3_y[n][c] - cross_entropy_m[n]);
}

/* cross_entropy (cross_entropy), line 13: fc3.y.grad[n, k] = fc3.y.grad.2[n, k] +
   fc3.y.grad.1[n, k] */
/* fc3.y.grad f32[32, 10]; fc3.y.grad.2 f32[32, 10]; fc3.y.grad.1 f32[32, 10] */
static void compute_fc3_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            fc3_y_grad[n][k] = fc3_y_grad_2[n][k] + fc3_y_grad_1[n][k];
}

/* fc3 (linear), line 12: fc3.bias.grad[k] = sum(i0) fc3.y.grad[i0, k] */
/* fc3.bias.grad f32[10]; fc3.y.grad f32[32, 10] */
static void compute_fc3_bias_grad(void)
{
    for (int k = 0; k < 10; k++) {
        float sum = 0.0f;
        for (int i0 = 0; i0 < 32; i0++)
            sum += fc3_y_grad[i0][k];
        fc3_bias_grad[k] = sum;
    }
}

/* fc3 (linear), line 12: tanh3.y.grad[i0, c] = sum(k) fc3.y.grad[i0, k]*fc3.weight[k, c] */
/* tanh3.y.grad f32[32, 64]; fc3.y.grad f32[32, 10]; fc3.weight f32[10, 64] */
static void compute_tanh3_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 64; c++) {
            float sum = 0.0f;
            for (int k = 0; k < 10; k++)
                sum += fc3_y_grad[i0][k] * fc3_weight[k][c];
            tanh3_y_grad[i0][c] = sum;
        }
}

/* fc3 (linear), line 12: fc3.weight.grad[k, c] = sum(i0) fc3.y.grad[i0, k]*tanh3.y[i0, c] */
/* fc3.weight.grad f32[10, 64]; fc3.y.grad f32[32, 10]; tanh3.y f32[32, 64] */
static void compute_fc3_weight_grad(void)
{
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 64; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 32; i0++)
                sum += fc3_y_grad[i0][k] * tanh3_y[i0][c];
            fc3_weight_grad[k][c] = sum;
        }
}

/* tanh3 (tanh), line 11: fc2.y.grad[i0, i1] = tanh3.y.grad[i0, i1]*(1 - tanh3.y[i0,
   i1]*tanh3.y[i0, i1]) */
/* fc2.y.grad f32[32, 64]; tanh3.y.grad f32[32, 64]; tanh3.y f32[32, 64] */
static void compute_fc2_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc2_y_grad[i0][i1] = tanh3_y_grad[i0][i1] * (1.0f - tanh3_y[i0][i1] * tanh3_y[i0][i1]);
}

/* fc2 (linear), line 10: fc2.bias.grad[k] = sum(i0) fc2.y.grad[i0, k] */
/* fc2.bias.grad f32[64]; fc2.y.grad f32[32, 64] */
static void compute_fc2_bias_grad(void)
{
    for (int k = 0; k < 64; k++) {
        float sum = 0.0f;
        for (int i0 = 0; i0 < 32; i0++)
            sum += fc2_y_grad[i0][k];
        fc2_bias_grad[k] = sum;
    }
}

/* fc2 (linear), line 10: relu1.y.grad[i0, c] = sum(k) fc2.y.grad[i0, k]*fc2.weight[k, c] */
/* relu1.y.grad f32[32, 128]; fc2.y.grad f32[32, 64]; fc2.weight f32[64, 128] */
static void compute_relu1_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 128; c++) {
            float sum = 0.0f;
            for (int k = 0; k < 64; k++)
                sum += fc2_y_grad[i0][k] * fc2_weight[k][c];
            relu1_y_grad[i0][c] = sum;
        }
}

/* fc2 (linear), line 10: fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*relu1.y[i0, c] */
/* fc2.weight.grad f32[64, 128]; fc2.y.grad f32[32, 64]; relu1.y f32[32, 128] */
static void compute_fc2_weight_grad(void)
{
    for (int k = 0; k < 64; k++)
        for (int c = 0; c < 128; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 32; i0++)
                sum += fc2_y_grad[i0][k] * relu1_y[i0][c];
            fc2_weight_grad[k][c] = sum;
        }
}

/* relu1 (relu), line 9: fc1.y.grad[i0, i1] = select(relu1.y[i0, i1] > 0, relu1.y.grad[i0, i1],
   0) */
/* fc1.y.grad f32[32, 128]; relu1.y f32[32, 128]; relu1.y.grad f32[32, 128] */
static void compute_fc1_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            fc1_y_grad[i0][i1] = choosef(relu1_y[i0][i1] > 0.0f, relu1_y_grad[i0][i1], 0.0f);
}

/* fc1 (linear), line 8: fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k] */
/* fc1.bias.grad f32[128]; fc1.y.grad f32[32, 128] */
static void compute_fc1_bias_grad(void)
{
    for (int k = 0; k < 128; k++) {
        float sum = 0.0f;
        for (int i0 = 0; i0 < 32; i0++)
            sum += fc1_y_grad[i0][k];
        fc1_bias_grad[k] = sum;
    }
}

/* fc1 (linear), line 8: fc1.weight.grad[k, c] = sum(i0) fc1.y.grad[i0, k]*pixels.value[i0, c] */
/* fc1.weight.grad f32[128, 64]; fc1.y.grad f32[32, 128]; pixels.value f32[32, 64] */
static void compute_fc1_weight_grad(void)
{
    for (int k = 0; k < 128; k++)
        for (int c = 0; c < 64; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 32; i0++)
                sum += fc1_y_grad[i0][k] * pixels_value[i0][c];
            fc1_weight_grad[k][c] = sum;
        }
}

/* adam (adam), line 15: adam.c1[] = 1 - power(betas.0[], step[]) */
/* adam.c1 f64[] */
static void compute_adam_c1(void)
{
    adam_c1 = 1.0 - pow(betas_0, (double)(run.step + 1));
}

/* adam (adam), line 15: adam.c2[] = sqrt(1 - power(betas.1[], step[])) */
/* adam.c2 f64[] */
static void compute_adam_c2(void)
{
    adam_c2 = sqrt(1.0 - pow(betas_1, (double)(run.step + 1)));
}

/* adam (adam), line 15: fc1.weight.adam.d[i0, i1] = fc1.weight.grad[i0, i1] +
   weight_decay[]*fc1.weight[i0, i1] */
/* fc1.weight.adam.d f32[128, 64]; fc1.weight.grad f32[128, 64]; fc1.weight f32[128, 64] */
static void compute_fc1_weight_adam_d(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc1_weight_adam_d[i0][i1] = fc1_weight_grad[i0][i1] + (float)weight_decay *
                fc1_weight[i0][i1];
}

/* adam (adam), line 15: fc1.weight.adam.m[i0, i1] = fc1.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(fc1.weight.adam.d[i0, i1] - fc1.weight.exp_avg[i0, i1]) */
/* fc1.weight.adam.m f32[128, 64]; fc1.weight.exp_avg f32[128, 64]; fc1.weight.adam.d f32[128,
   64] */
static void compute_fc1_weight_adam_m(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc1_weight_adam_m[i0][i1] = fc1_weight_exp_avg[i0][i1] + (float)(1.0 - betas_0) *
                (fc1_weight_adam_d[i0][i1] - fc1_weight_exp_avg[i0][i1]);
}

/* adam (adam), line 15: fc1.weight.adam.v[i0, i1] = betas.1[]*fc1.weight.exp_avg_sq[i0, i1] + (1
   - betas.1[])*fc1.weight.adam.d[i0, i1]*fc1.weight.adam.d[i0, i1] */
/* fc1.weight.adam.v f32[128, 64]; fc1.weight.exp_avg_sq f32[128, 64]; fc1.weight.adam.d f32[128,
   64] */
static void compute_fc1_weight_adam_v(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc1_weight_adam_v[i0][i1] = (float)betas_1 * fc1_weight_exp_avg_sq[i0][i1] +
                (float)(1.0 - betas_1) * fc1_weight_adam_d[i0][i1] * fc1_weight_adam_d[i0][i1];
}

/* adam (adam), line 15: fc1.weight.adam.s[i0, i1] = fc1.weight.adam.v[i0, i1] */
/* fc1.weight.adam.s f32[128, 64]; fc1.weight.adam.v f32[128, 64] */
static void compute_fc1_weight_adam_s(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc1_weight_adam_s[i0][i1] = fc1_weight_adam_v[i0][i1];
}

/* adam (adam), line 15: fc1.bias.adam.d[i0] = fc1.bias.grad[i0] + weight_decay[]*fc1.bias[i0] */
/* fc1.bias.adam.d f32[128]; fc1.bias.grad f32[128]; fc1.bias f32[128] */
static void compute_fc1_bias_adam_d(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        fc1_bias_adam_d[i0] = fc1_bias_grad[i0] + (float)weight_decay * fc1_bias[i0];
}

/* adam (adam), line 15: fc1.bias.adam.m[i0] = fc1.bias.exp_avg[i0] + (1 -
   betas.0[])*(fc1.bias.adam.d[i0] - fc1.bias.exp_avg[i0]) */
/* fc1.bias.adam.m f32[128]; fc1.bias.exp_avg f32[128]; fc1.bias.adam.d f32[128] */
static void compute_fc1_bias_adam_m(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        fc1_bias_adam_m[i0] = fc1_bias_exp_avg[i0] + (float)(1.0 - betas_0) *
            (fc1_bias_adam_d[i0] - fc1_bias_exp_avg[i0]);
}

/* adam (adam), line 15: fc1.bias.adam.v[i0] = betas.1[]*fc1.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*fc1.bias.adam.d[i0]*fc1.bias.adam.d[i0] */
/* fc1.bias.adam.v f32[128]; fc1.bias.exp_avg_sq f32[128]; fc1.bias.adam.d f32[128] */
static void compute_fc1_bias_adam_v(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        fc1_bias_adam_v[i0] = (float)betas_1 * fc1_bias_exp_avg_sq[i0] + (float)(1.0 - betas_1) *
            fc1_bias_adam_d[i0] * fc1_bias_adam_d[i0];
}

/* adam (adam), line 15: fc1.bias.adam.s[i0] = fc1.bias.adam.v[i0] */
/* fc1.bias.adam.s f32[128]; fc1.bias.adam.v f32[128] */
static void compute_fc1_bias_adam_s(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        fc1_bias_adam_s[i0] = fc1_bias_adam_v[i0];
}

/* adam (adam), line 15: fc2.weight.adam.d[i0, i1] = fc2.weight.grad[i0, i1] +
   weight_decay[]*fc2.weight[i0, i1] */
/* fc2.weight.adam.d f32[64, 128]; fc2.weight.grad f32[64, 128]; fc2.weight f32[64, 128] */
static void compute_fc2_weight_adam_d(void)
{
    for (int i0 = 0; i0 < 64; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            fc2_weight_adam_d[i0][i1] = fc2_weight_grad[i0][i1] + (float)weight_decay *
                fc2_weight[i0][i1];
}

/* adam (adam), line 15: fc2.weight.adam.m[i0, i1] = fc2.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(fc2.weight.adam.d[i0, i1] - fc2.weight.exp_avg[i0, i1]) */
/* fc2.weight.adam.m f32[64, 128]; fc2.weight.exp_avg f32[64, 128]; fc2.weight.adam.d f32[64,
   128] */
static void compute_fc2_weight_adam_m(void)
{
    for (int i0 = 0; i0 < 64; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            fc2_weight_adam_m[i0][i1] = fc2_weight_exp_avg[i0][i1] + (float)(1.0 - betas_0) *
                (fc2_weight_adam_d[i0][i1] - fc2_weight_exp_avg[i0][i1]);
}

/* adam (adam), line 15: fc2.weight.adam.v[i0, i1] = betas.1[]*fc2.weight.exp_avg_sq[i0, i1] + (1
   - betas.1[])*fc2.weight.adam.d[i0, i1]*fc2.weight.adam.d[i0, i1] */
/* fc2.weight.adam.v f32[64, 128]; fc2.weight.exp_avg_sq f32[64, 128]; fc2.weight.adam.d f32[64,
   128] */
static void compute_fc2_weight_adam_v(void)
{
    for (int i0 = 0; i0 < 64; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            fc2_weight_adam_v[i0][i1] = (float)betas_1 * fc2_weight_exp_avg_sq[i0][i1] +
                (float)(1.0 - betas_1) * fc2_weight_adam_d[i0][i1] * fc2_weight_adam_d[i0][i1];
}

/* adam (adam), line 15: fc2.weight.adam.s[i0, i1] = fc2.weight.adam.v[i0, i1] */
/* fc2.weight.adam.s f32[64, 128]; fc2.weight.adam.v f32[64, 128] */
static void compute_fc2_weight_adam_s(void)
{
    for (int i0 = 0; i0 < 64; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            fc2_weight_adam_s[i0][i1] = fc2_weight_adam_v[i0][i1];
}

/* adam (adam), line 15: fc2.bias.adam.d[i0] = fc2.bias.grad[i0] + weight_decay[]*fc2.bias[i0] */
/* fc2.bias.adam.d f32[64]; fc2.bias.grad f32[64]; fc2.bias f32[64] */
static void compute_fc2_bias_adam_d(void)
{
    for (int i0 = 0; i0 < 64; i0++)
        fc2_bias_adam_d[i0] = fc2_bias_grad[i0] + (float)weight_decay * fc2_bias[i0];
}

/* adam (adam), line 15: fc2.bias.adam.m[i0] = fc2.bias.exp_avg[i0] + (1 -
   betas.0[])*(fc2.bias.adam.d[i0] - fc2.bias.exp_avg[i0]) */
/* fc2.bias.adam.m f32[64]; fc2.bias.exp_avg f32[64]; fc2.bias.adam.d f32[64] */
static void compute_fc2_bias_adam_m(void)
{
    for (int i0 = 0; i0 < 64; i0++)
        fc2_bias_adam_m[i0] = fc2_bias_exp_avg[i0] + (float)(1.0 - betas_0) *
            (fc2_bias_adam_d[i0] - fc2_bias_exp_avg[i0]);
}

/* adam (adam), line 15: fc2.bias.adam.v[i0] = betas.1[]*fc2.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*fc2.bias.adam.d[i0]*fc2.bias.adam.d[i0] */
/* fc2.bias.adam.v f32[64]; fc2.bias.exp_avg_sq f32[64]; fc2.bias.adam.d f32[64] */
static void compute_fc2_bias_adam_v(void)
{
    for (int i0 = 0; i0 < 64; i0++)
        fc2_bias_adam_v[i0] = (float)betas_1 * fc2_bias_exp_avg_sq[i0] + (float)(1.0 - betas_1) *
            fc2_bias_adam_d[i0] * fc2_bias_adam_d[i0];
}

/* adam (adam), line 15: fc2.bias.adam.s[i0] = fc2.bias.adam.v[i0] */
/* fc2.bias.adam.s f32[64]; fc2.bias.adam.v f32[64] */
static void compute_fc2_bias_adam_s(void)
{
    for (int i0 = 0; i0 < 64; i0++)
        fc2_bias_adam_s[i0] = fc2_bias_adam_v[i0];
}

/* adam (adam), line 15: fc3.weight.adam.d[i0, i1] = fc3.weight.grad[i0, i1] +
   weight_decay[]*fc3.weight[i0, i1] */
/* fc3.weight.adam.d f32[10, 64]; fc3.weight.grad f32[10, 64]; fc3.weight f32[10, 64] */
static void compute_fc3_weight_adam_d(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc3_weight_adam_d[i0][i1] = fc3_weight_grad[i0][i1] + (float)weight_decay *
                fc3_weight[i0][i1];
}

/* adam (adam), line 15: fc3.weight.adam.m[i0, i1] = fc3.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(fc3.weight.adam.d[i0, i1] - fc3.weight.exp_avg[i0, i1]) */
/* fc3.weight.adam.m f32[10, 64]; fc3.weight.exp_avg f32[10, 64]; fc3.weight.adam.d f32[10, 64] */
static void compute_fc3_weight_adam_m(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc3_weight_adam_m[i0][i1] = fc3_weight_exp_avg[i0][i1] + (float)(1.0 - betas_0) *
                (fc3_weight_adam_d[i0][i1] - fc3_weight_exp_avg[i0][i1]);
}

/* adam (adam), line 15: fc3.weight.adam.v[i0, i1] = betas.1[]*fc3.weight.exp_avg_sq[i0, i1] + (1
   - betas.1[])*fc3.weight.adam.d[i0, i1]*fc3.weight.adam.d[i0, i1] */
/* fc3.weight.adam.v f32[10, 64]; fc3.weight.exp_avg_sq f32[10, 64]; fc3.weight.adam.d f32[10,
   64] */
static void compute_fc3_weight_adam_v(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc3_weight_adam_v[i0][i1] = (float)betas_1 * fc3_weight_exp_avg_sq[i0][i1] +
                (float)(1.0 - betas_1) * fc3_weight_adam_d[i0][i1] * fc3_weight_adam_d[i0][i1];
}

/* adam (adam), line 15: fc3.weight.adam.s[i0, i1] = fc3.weight.adam.v[i0, i1] */
/* fc3.weight.adam.s f32[10, 64]; fc3.weight.adam.v f32[10, 64] */
static void compute_fc3_weight_adam_s(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc3_weight_adam_s[i0][i1] = fc3_weight_adam_v[i0][i1];
}

/* adam (adam), line 15: fc3.bias.adam.d[i0] = fc3.bias.grad[i0] + weight_decay[]*fc3.bias[i0] */
/* fc3.bias.adam.d f32[10]; fc3.bias.grad f32[10]; fc3.bias f32[10] */
static void compute_fc3_bias_adam_d(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc3_bias_adam_d[i0] = fc3_bias_grad[i0] + (float)weight_decay * fc3_bias[i0];
}

/* adam (adam), line 15: fc3.bias.adam.m[i0] = fc3.bias.exp_avg[i0] + (1 -
   betas.0[])*(fc3.bias.adam.d[i0] - fc3.bias.exp_avg[i0]) */
/* fc3.bias.adam.m f32[10]; fc3.bias.exp_avg f32[10]; fc3.bias.adam.d f32[10] */
static void compute_fc3_bias_adam_m(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc3_bias_adam_m[i0] = fc3_bias_exp_avg[i0] + (float)(1.0 - betas_0) *
            (fc3_bias_adam_d[i0] - fc3_bias_exp_avg[i0]);
}

/* adam (adam), line 15: fc3.bias.adam.v[i0] = betas.1[]*fc3.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*fc3.bias.adam.d[i0]*fc3.bias.adam.d[i0] */
/* fc3.bias.adam.v f32[10]; fc3.bias.exp_avg_sq f32[10]; fc3.bias.adam.d f32[10] */
static void compute_fc3_bias_adam_v(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc3_bias_adam_v[i0] = (float)betas_1 * fc3_bias_exp_avg_sq[i0] + (float)(1.0 - betas_1) *
            fc3_bias_adam_d[i0] * fc3_bias_adam_d[i0];
}

/* adam (adam), line 15: fc3.bias.adam.s[i0] = fc3.bias.adam.v[i0] */
/* fc3.bias.adam.s f32[10]; fc3.bias.adam.v f32[10] */
static void compute_fc3_bias_adam_s(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc3_bias_adam_s[i0] = fc3_bias_adam_v[i0];
}

/* adam (adam), line 15: fc1.weight.exp_avg.next[i0, i1] = fc1.weight.adam.m[i0, i1] */
/* fc1.weight.exp_avg.next f32[128, 64]; fc1.weight.adam.m f32[128, 64] */
static void update_fc1_weight_exp_avg(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc1_weight_exp_avg[i0][i1] = fc1_weight_adam_m[i0][i1];
}

/* adam (adam), line 15: fc1.weight.exp_avg_sq.next[i0, i1] = fc1.weight.adam.v[i0, i1] */
/* fc1.weight.exp_avg_sq.next f32[128, 64]; fc1.weight.adam.v f32[128, 64] */
static void update_fc1_weight_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc1_weight_exp_avg_sq[i0][i1] = fc1_weight_adam_v[i0][i1];
}

/* adam (adam), line 15: fc1.weight.next[i0, i1] = fc1.weight[i0, i1] -
   lr[]/adam.c1[]*fc1.weight.adam.m[i0, i1]/(sqrt(fc1.weight.adam.s[i0, i1])/adam.c2[] + eps[]) */
/* fc1.weight.next f32[128, 64]; fc1.weight f32[128, 64]; fc1.weight.adam.m f32[128, 64];
   fc1.weight.adam.s f32[128, 64] */
static void update_fc1_weight(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc1_weight[i0][i1] = fc1_weight[i0][i1] - (float)(lr / adam_c1) *
                fc1_weight_adam_m[i0][i1] / (sqrtf(fc1_weight_adam_s[i0][i1]) / (float)adam_c2 +
                (float)eps);
}

/* adam (adam), line 15: fc1.bias.exp_avg.next[i0] = fc1.bias.adam.m[i0] */
/* fc1.bias.exp_avg.next f32[128]; fc1.bias.adam.m f32[128] */
static void update_fc1_bias_exp_avg(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        fc1_bias_exp_avg[i0] = fc1_bias_adam_m[i0];
}

/* adam (adam), line 15: fc1.bias.exp_avg_sq.next[i0] = fc1.bias.adam.v[i0] */
/* fc1.bias.exp_avg_sq.next f32[128]; fc1.bias.adam.v f32[128] */
static void update_fc1_bias_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        fc1_bias_exp_avg_sq[i0] = fc1_bias_adam_v[i0];
}

/* adam (adam), line 15: fc1.bias.next[i0] = fc1.bias[i0] -
   lr[]/adam.c1[]*fc1.bias.adam.m[i0]/(sqrt(fc1.bias.adam.s[i0])/adam.c2[] + eps[]) */
/* fc1.bias.next f32[128]; fc1.bias f32[128]; fc1.bias.adam.m f32[128]; fc1.bias.adam.s f32[128] */
static void update_fc1_bias(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        fc1_bias[i0] = fc1_bias[i0] - (float)(lr / adam_c1) * fc1_bias_adam_m[i0] /
            (sqrtf(fc1_bias_adam_s[i0]) / (float)adam_c2 + (float)eps);
}

/* adam (adam), line 15: fc2.weight.exp_avg.next[i0, i1] = fc2.weight.adam.m[i0, i1] */
/* fc2.weight.exp_avg.next f32[64, 128]; fc2.weight.adam.m f32[64, 128] */
static void update_fc2_weight_exp_avg(void)
{
    for (int i0 = 0; i0 < 64; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            fc2_weight_exp_avg[i0][i1] = fc2_weight_adam_m[i0][i1];
}

/* adam (adam), line 15: fc2.weight.exp_avg_sq.next[i0, i1] = fc2.weight.adam.v[i0, i1] */
/* fc2.weight.exp_avg_sq.next f32[64, 128]; fc2.weight.adam.v f32[64, 128] */
static void update_fc2_weight_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 64; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            fc2_weight_exp_avg_sq[i0][i1] = fc2_weight_adam_v[i0][i1];
}

/* adam (adam), line 15: fc2.weight.next[i0, i1] = fc2.weight[i0, i1] -
   lr[]/adam.c1[]*fc2.weight.adam.m[i0, i1]/(sqrt(fc2.weight.adam.s[i0, i1])/adam.c2[] + eps[]) */
/* fc2.weight.next f32[64, 128]; fc2.weight f32[64, 128]; fc2.weight.adam.m f32[64, 128];
   fc2.weight.adam.s f32[64, 128] */
static void update_fc2_weight(void)
{
    for (int i0 = 0; i0 < 64; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            fc2_weight[i0][i1] = fc2_weight[i0][i1] - (float)(lr / adam_c1) *
                fc2_weight_adam_m[i0][i1] / (sqrtf(fc2_weight_adam_s[i0][i1]) / (float)adam_c2 +
                (float)eps);
}

/* adam (adam), line 15: fc2.bias.exp_avg.next[i0] = fc2.bias.adam.m[i0] */
/* fc2.bias.exp_avg.next f32[64]; fc2.bias.adam.m f32[64] */
static void update_fc2_bias_exp_avg(void)
{
    for (int i0 = 0; i0 < 64; i0++)
        fc2_bias_exp_avg[i0] = fc2_bias_adam_m[i0];
}

/* adam (adam), line 15: fc2.bias.exp_avg_sq.next[i0] = fc2.bias.adam.v[i0] */
/* fc2.bias.exp_avg_sq.next f32[64]; fc2.bias.adam.v f32[64] */
static void update_fc2_bias_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 64; i0++)
        fc2_bias_exp_avg_sq[i0] = fc2_bias_adam_v[i0];
}

/* adam (adam), line 15: fc2.bias.next[i0] = fc2.bias[i0] -
   lr[]/adam.c1[]*fc2.bias.adam.m[i0]/(sqrt(fc2.bias.adam.s[i0])/adam.c2[] + eps[]) */
/* fc2.bias.next f32[64]; fc2.bias f32[64]; fc2.bias.adam.m f32[64]; fc2.bias.adam.s f32[64] */
static void update_fc2_bias(void)
{
    for (int i0 = 0; i0 < 64; i0++)
        fc2_bias[i0] = fc2_bias[i0] - (float)(lr / adam_c1) * fc2_bias_adam_m[i0] /
            (sqrtf(fc2_bias_adam_s[i0]) / (float)adam_c2 + (float)eps);
}

/* adam (adam), line 15: fc3.weight.exp_avg.next[i0, i1] = fc3.weight.adam.m[i0, i1] */
/* fc3.weight.exp_avg.next f32[10, 64]; fc3.weight.adam.m f32[10, 64] */
static void update_fc3_weight_exp_avg(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc3_weight_exp_avg[i0][i1] = fc3_weight_adam_m[i0][i1];
}

/* adam (adam), line 15: fc3.weight.exp_avg_sq.next[i0, i1] = fc3.weight.adam.v[i0, i1] */
/* fc3.weight.exp_avg_sq.next f32[10, 64]; fc3.weight.adam.v f32[10, 64] */
static void update_fc3_weight_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc3_weight_exp_avg_sq[i0][i1] = fc3_weight_adam_v[i0][i1];
}

/* adam (adam), line 15: fc3.weight.next[i0, i1] = fc3.weight[i0, i1] -
   lr[]/adam.c1[]*fc3.weight.adam.m[i0, i1]/(sqrt(fc3.weight.adam.s[i0, i1])/adam.c2[] + eps[]) */
/* fc3.weight.next f32[10, 64]; fc3.weight f32[10, 64]; fc3.weight.adam.m f32[10, 64];
   fc3.weight.adam.s f32[10, 64] */
static void update_fc3_weight(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc3_weight[i0][i1] = fc3_weight[i0][i1] - (float)(lr / adam_c1) *
                fc3_weight_adam_m[i0][i1] / (sqrtf(fc3_weight_adam_s[i0][i1]) / (float)adam_c2 +
                (float)eps);
}

/* adam (adam), line 15: fc3.bias.exp_avg.next[i0] = fc3.bias.adam.m[i0] */
/* fc3.bias.exp_avg.next f32[10]; fc3.bias.adam.m f32[10] */
static void update_fc3_bias_exp_avg(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc3_bias_exp_avg[i0] = fc3_bias_adam_m[i0];
}

/* adam (adam), line 15: fc3.bias.exp_avg_sq.next[i0] = fc3.bias.adam.v[i0] */
/* fc3.bias.exp_avg_sq.next f32[10]; fc3.bias.adam.v f32[10] */
static void update_fc3_bias_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc3_bias_exp_avg_sq[i0] = fc3_bias_adam_v[i0];
}

/* adam (adam), line 15: fc3.bias.next[i0] = fc3.bias[i0] -
   lr[]/adam.c1[]*fc3.bias.adam.m[i0]/(sqrt(fc3.bias.adam.s[i0])/adam.c2[] + eps[]) */
/* fc3.bias.next f32[10]; fc3.bias f32[10]; fc3.bias.adam.m f32[10]; fc3.bias.adam.s f32[10] */
static void update_fc3_bias(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc3_bias[i0] = fc3_bias[i0] - (float)(lr / adam_c1) * fc3_bias_adam_m[i0] /
            (sqrtf(fc3_bias_adam_s[i0]) / (float)adam_c2 + (float)eps);
}

/* One step on the batch: forward, loss, backward, optimizer. Where the loss is not finite nothing
   is updated. */
static bool train_step(void)
{
    compute_pixels_value();
    done(0, 0);
    compute_fc1_sum();
    done(1, 0);
    compute_fc1_y();
    done(2, 0);
    compute_relu1_y();
    done(3, 0);
    compute_fc2_sum();
    done(4, 0);
    compute_fc2_y();
    done(5, 0);
    compute_tanh3_y();
    done(6, 0);
    compute_fc3_sum();
    done(7, 0);
    compute_fc3_y();
    done(8, 0);
    compute_cross_entropy_max();
    done(9, 0);
    compute_cross_entropy_m();
    done(10, 0);
    compute_cross_entropy_sum();
    done(11, 0);
    compute_cross_entropy_lse();
    done(12, 0);
    compute_cross_entropy_l();
    done(13, 0);
    compute_cross_entropy_w();
    done(14, 0);
    compute_loss_sum();
    done(15, 0);
    compute_loss_weight();
    done(16, 0);
    compute_loss();
    done(17, 0);
    compute_accuracy_argmax();
    done(18, 0);
    compute_accuracy_v();
    done(19, 0);
    compute_accuracy_sum();
    done(20, 0);
    if (!isfinite(loss))
        return false;
    compute_loss_sum_grad();
    done(21, 0);
    compute_cross_entropy_l_grad();
    done(22, 0);
    compute_cross_entropy_lse_grad();
    done(23, 0);
    compute_cross_entropy_sum_grad();
    done(24, 0);
    compute_fc3_y_grad_1();
    done(25, 0);
    compute_fc3_y_grad_2();
    done(26, 0);
    compute_fc3_y_grad();
    done(27, 0);
    compute_fc3_bias_grad();
    done(28, 0);
    compute_tanh3_y_grad();
    done(29, 0);
    compute_fc3_weight_grad();
    done(30, 0);
    compute_fc2_y_grad();
    done(31, 0);
    compute_fc2_bias_grad();
    done(32, 0);
    compute_relu1_y_grad();
    done(33, 0);
    compute_fc2_weight_grad();
    done(34, 0);
    compute_fc1_y_grad();
    done(35, 0);
    compute_fc1_bias_grad();
    done(36, 0);
    compute_fc1_weight_grad();
    done(37, 0);
    compute_adam_c1();
    done(38, 0);
    compute_adam_c2();
    done(39, 0);
    compute_fc1_weight_adam_d();
    done(40, 0);
    compute_fc1_weight_adam_m();
    done(41, 0);
    compute_fc1_weight_adam_v();
    done(42, 0);
    compute_fc1_weight_adam_s();
    done(43, 0);
    compute_fc1_bias_adam_d();
    done(44, 0);
    compute_fc1_bias_adam_m();
    done(45, 0);
    compute_fc1_bias_adam_v();
    done(46, 0);
    compute_fc1_bias_adam_s();
    done(47, 0);
    compute_fc2_weight_adam_d();
    done(48, 0);
    compute_fc2_weight_adam_m();
    done(49, 0);
    compute_fc2_weight_adam_v();
    done(50, 0);
    compute_fc2_weight_adam_s();
    done(51, 0);
    compute_fc2_bias_adam_d();
    done(52, 0);
    compute_fc2_bias_adam_m();
    done(53, 0);
    compute_fc2_bias_adam_v();
    done(54, 0);
    compute_fc2_bias_adam_s();
    done(55, 0);
    compute_fc3_weight_adam_d();
    done(56, 0);
    compute_fc3_weight_adam_m();
    done(57, 0);
    compute_fc3_weight_adam_v();
    done(58, 0);
    compute_fc3_weight_adam_s();
    done(59, 0);
    compute_fc3_bias_adam_d();
    done(60, 0);
    compute_fc3_bias_adam_m();
    done(61, 0);
    compute_fc3_bias_adam_v();
    done(62, 0);
    compute_fc3_bias_adam_s();
    done(63, 0);
    update_fc1_weight_exp_avg();
    done(64, 0);
    update_fc1_weight_exp_avg_sq();
    done(65, 0);
    update_fc1_weight();
    done(66, 0);
    update_fc1_bias_exp_avg();
    done(67, 0);
    update_fc1_bias_exp_avg_sq();
    done(68, 0);
    update_fc1_bias();
    done(69, 0);
    update_fc2_weight_exp_avg();
    done(70, 0);
    update_fc2_weight_exp_avg_sq();
    done(71, 0);
    update_fc2_weight();
    done(72, 0);
    update_fc2_bias_exp_avg();
    done(73, 0);
    update_fc2_bias_exp_avg_sq();
    done(74, 0);
    update_fc2_bias();
    done(75, 0);
    update_fc3_weight_exp_avg();
    done(76, 0);
    update_fc3_weight_exp_avg_sq();
    done(77, 0);
    update_fc3_weight();
    done(78, 0);
    update_fc3_bias_exp_avg();
    done(79, 0);
    update_fc3_bias_exp_avg_sq();
    done(80, 0);
    update_fc3_bias();
    done(81, 0);
    return true;
}

/* Loss, metrics and output for the batch, as the network is used after training. */
static void evaluate(void)
{
    compute_pixels_value();
    done(0, 0);
    compute_fc1_sum();
    done(1, 0);
    compute_fc1_y();
    done(2, 0);
    compute_relu1_y();
    done(3, 0);
    compute_fc2_sum();
    done(4, 0);
    compute_fc2_y();
    done(5, 0);
    compute_tanh3_y();
    done(6, 0);
    compute_fc3_sum();
    done(7, 0);
    compute_fc3_y();
    done(8, 0);
    compute_cross_entropy_max();
    done(9, 0);
    compute_cross_entropy_m();
    done(10, 0);
    compute_cross_entropy_sum();
    done(11, 0);
    compute_cross_entropy_lse();
    done(12, 0);
    compute_cross_entropy_l();
    done(13, 0);
    compute_cross_entropy_w();
    done(14, 0);
    compute_loss_sum();
    done(15, 0);
    compute_loss_weight();
    done(16, 0);
    compute_loss();
    done(17, 0);
    compute_accuracy_argmax();
    done(18, 0);
    compute_accuracy_v();
    done(19, 0);
    compute_accuracy_sum();
    done(20, 0);
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
static void reference_forward(double *memory)
{
    /* pixels.value[n, i0] = pixels[n, i0]*0.0625 */
    for (int n = 0; n < 32; n++)
        for (int i0 = 0; i0 < 64; i0++)
            memory[64 * n + i0 + 51678] = pixels[n][i0] * 0.0625;
    /* fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 128; k++) {
            double sum = 0.0;
            for (int c = 0; c < 64; c++)
                sum += memory[64 * i0 + c + 51678] * memory[64 * k + c];
            memory[128 * i0 + k + 53726] = sum;
        }
    /* fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 128; k++)
            memory[128 * i0 + k + 57822] = memory[k + 8192] + memory[128 * i0 + k + 53726];
    /* relu1.y[i0, i1] = relu(fc1.y[i0, i1]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            memory[128 * i0 + i1 + 61918] = relu(memory[128 * i0 + i1 + 57822]);
    /* fc2.sum[i0, k] = sum(c) relu1.y[i0, c]*fc2.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 64; k++) {
            double sum = 0.0;
            for (int c = 0; c < 128; c++)
                sum += memory[128 * i0 + c + 61918] * memory[128 * k + c + 8320];
            memory[64 * i0 + k + 66014] = sum;
        }
    /* fc2.y[i0, k] = fc2.bias[k] + fc2.sum[i0, k] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 64; k++)
            memory[64 * i0 + k + 68062] = memory[k + 16512] + memory[64 * i0 + k + 66014];
    /* tanh3.y[i0, i1] = tanh(fc2.y[i0, i1]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            memory[64 * i0 + i1 + 70110] = tanh(memory[64 * i0 + i1 + 68062]);
    /* fc3.sum[i0, k] = sum(c) tanh3.y[i0, c]*fc3.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++) {
            double sum = 0.0;
            for (int c = 0; c < 64; c++)
                sum += memory[64 * i0 + c + 70110] * memory[64 * k + c + 16576];
            memory[10 * i0 + k + 72158] = sum;
        }
    /* fc3.y[i0, k] = fc3.bias[k] + fc3.sum[i0, k] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++)
            memory[10 * i0 + k + 72478] = memory[k + 17216] + memory[10 * i0 + k + 72158];
    /* cross_entropy.max[n] = max(c) fc3.y[n, c] */
    for (int n = 0; n < 32; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const double v = memory[10 * n + c + 72478];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 72798] = best;
    }
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 72830] = memory[n + 72798];
    /* cross_entropy.sum[n] = sum(c) exp(fc3.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++) {
        double sum = 0.0;
        for (int c = 0; c < 10; c++)
            sum += exp(memory[10 * n + c + 72478] - memory[n + 72830]);
        memory[n + 72862] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 72894] = memory[n + 72830] + log(memory[n + 72862]);
    /* cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc3.y[n,
       digit[n]]) */
    for (int n = 0; n < 32; n++)
        memory[n + 72926] = choose(digit[n] == -100, 0.0, memory[n + 72894] -
            memory[digit[n] + 10 * n + 72478]);
    /* cross_entropy.w[n] = select(digit[n] == -100, 0, 1) */
    for (int n = 0; n < 32; n++)
        memory[n + 72958] = choose(digit[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 72926], 0.0);
        memory[72990] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 72958], 0.0);
        memory[72991] = sum;
    }
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[72992] = memory[72990] / memory[72991];
}

static void reference_backward(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[72993] = 1.0 / memory[72991];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 32; n++)
        memory[n + 72994] = choose(n < run.valid, memory[72993], 0.0);
    /* cross_entropy.lse.grad[n] = select(digit[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 73026] = choose(digit[n] == -100, 0.0, memory[n + 72994]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 32; n++)
        memory[n + 73058] = memory[n + 73026] / memory[n + 72862];
    /* fc3.y.grad.1[n, k] = select(digit[n] == k, select(digit[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[k + 10 * n + 73090] = choose(digit[n] == k,
                choose(digit[n] == -100, 0.0, -memory[n + 72994]), 0.0);
    /* fc3.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc3.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 10; c++)
            memory[10 * n + c + 73410] = memory[n + 73058] *
                exp(memory[10 * n + c + 72478] - memory[n + 72830]);
    /* fc3.y.grad[n, k] = fc3.y.grad.2[n, k] + fc3.y.grad.1[n, k] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[10 * n + k + 73730] = memory[10 * n + k + 73410] + memory[10 * n + k + 73090];
    /* fc3.bias.grad[k] = sum(i0) fc3.y.grad[i0, k] */
    for (int k = 0; k < 10; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 32; i0++)
            sum += memory[10 * i0 + k + 73730];
        memory[k + 74050] = sum;
    }
    /* tanh3.y.grad[i0, c] = sum(k) fc3.y.grad[i0, k]*fc3.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 64; c++) {
            double sum = 0.0;
            for (int k = 0; k < 10; k++)
                sum += memory[10 * i0 + k + 73730] * memory[64 * k + c + 16576];
            memory[64 * i0 + c + 74060] = sum;
        }
    /* fc3.weight.grad[k, c] = sum(i0) fc3.y.grad[i0, k]*tanh3.y[i0, c] */
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 64; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 32; i0++)
                sum += memory[10 * i0 + k + 73730] * memory[64 * i0 + c + 70110];
            memory[64 * k + c + 76108] = sum;
        }
    /* fc2.y.grad[i0, i1] = tanh3.y.grad[i0, i1]*(1 - tanh3.y[i0, i1]*tanh3.y[i0, i1]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            memory[64 * i0 + i1 + 76748] = memory[64 * i0 + i1 + 74060] *
                (1.0 - memory[64 * i0 + i1 + 70110] * memory[64 * i0 + i1 + 70110]);
    /* fc2.bias.grad[k] = sum(i0) fc2.y.grad[i0, k] */
    for (int k = 0; k < 64; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 32; i0++)
            sum += memory[64 * i0 + k + 76748];
        memory[k + 78796] = sum;
    }
    /* relu1.y.grad[i0, c] = sum(k) fc2.y.grad[i0, k]*fc2.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 128; c++) {
            double sum = 0.0;
            for (int k = 0; k < 64; k++)
                sum += memory[64 * i0 + k + 76748] * memory[128 * k + c + 8320];
            memory[128 * i0 + c + 78860] = sum;
        }
    /* fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*relu1.y[i0, c] */
    for (int k = 0; k < 64; k++)
        for (int c = 0; c < 128; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 32; i0++)
                sum += memory[64 * i0 + k + 76748] * memory[128 * i0 + c + 61918];
            memory[128 * k + c + 82956] = sum;
        }
    /* fc1.y.grad[i0, i1] = select(relu1.y[i0, i1] > 0, relu1.y.grad[i0, i1], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            memory[128 * i0 + i1 + 91148] =
                choose(memory[128 * i0 + i1 + 61918] > 0.0, memory[128 * i0 + i1 + 78860], 0.0);
    /* fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k] */
    for (int k = 0; k < 128; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 32; i0++)
            sum += memory[128 * i0 + k + 91148];
        memory[k + 95244] = sum;
    }
    /* fc1.weight.grad[k, c] = sum(i0) fc1.y.grad[i0, k]*pixels.value[i0, c] */
    for (int k = 0; k < 128; k++)
        for (int c = 0; c < 64; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 32; i0++)
                sum += memory[128 * i0 + k + 91148] * memory[64 * i0 + c + 51678];
            memory[64 * k + c + 95372] = sum;
        }
}

static void reference_run(double *memory, bool backward)
{
    reference_forward(memory);
    if (backward)
        reference_backward(memory);
}

static const int64_t reference_value[] =
    {0, 8192, 8320, 16512, 16576, 17216, 17226, 25418, 33610, 33738, 33866, 42058, 50250, 50314,
    50378, 51018, 51658, 51668};
static const int64_t reference_gradient[] =
    {95372, 95244, 82956, 78796, 76108, 74050, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
static const struct dlcrt_reference reference = {
    .bytes = 828512,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 72992,
};
/* What the runtime knows of this program. */
static struct dlcrt_tensor tensors[18] = {
    {.name = "fc1.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2,
        .shape = {128, 64}, .data = fc1_weight, .elements = 8192, .initial = DLCRT_UNIFORM, .a =
        -0.125, .b = 0.125, .trainable = true},
    {.name = "fc1.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {128},
        .data = fc1_bias, .elements = 128, .initial = DLCRT_UNIFORM, .a = -0.125, .b = 0.125,
        .trainable = true},
    {.name = "fc2.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2,
        .shape = {64, 128}, .data = fc2_weight, .elements = 8192, .initial = DLCRT_UNIFORM, .a =
        -0.08838834764831843, .b = 0.08838834764831843, .trainable = true},
    {.name = "fc2.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {64},
        .data = fc2_bias, .elements = 64, .initial = DLCRT_UNIFORM, .a = -0.08838834764831843, .b =
        0.08838834764831843, .trainable = true},
    {.name = "fc3.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2,
        .shape = {10, 64}, .data = fc3_weight, .elements = 640, .initial = DLCRT_UNIFORM, .a =
        -0.125, .b = 0.125, .trainable = true},
    {.name = "fc3.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {10},
        .data = fc3_bias, .elements = 10, .initial = DLCRT_UNIFORM, .a = -0.125, .b = 0.125,
        .trainable = true},
    {.name = "fc1.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {128, 64}, .data = fc1_weight_exp_avg, .elements = 8192, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "fc1.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {128, 64}, .data = fc1_weight_exp_avg_sq, .elements = 8192, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc1.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1, .shape = {128},
        .data = fc1_bias_exp_avg, .elements = 128, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc1.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {128}, .data = fc1_bias_exp_avg_sq, .elements = 128, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "fc2.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {64, 128}, .data = fc2_weight_exp_avg, .elements = 8192, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "fc2.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {64, 128}, .data = fc2_weight_exp_avg_sq, .elements = 8192, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc2.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1, .shape = {64},
        .data = fc2_bias_exp_avg, .elements = 64, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc2.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {64}, .data = fc2_bias_exp_avg_sq, .elements = 64, .initial = DLCRT_CONSTANT, .a =
        0, .b = 0},
    {.name = "fc3.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {10, 64}, .data = fc3_weight_exp_avg, .elements = 640, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "fc3.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {10, 64}, .data = fc3_weight_exp_avg_sq, .elements = 640, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc3.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1, .shape = {10},
        .data = fc3_bias_exp_avg, .elements = 10, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc3.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {10}, .data = fc3_bias_exp_avg_sq, .elements = 10, .initial = DLCRT_CONSTANT, .a =
        0, .b = 0},
};
static struct dlcrt_tensor gradients[6] = {
    {.name = "fc3.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {10},
        .data = fc3_bias_grad, .elements = 10},
    {.name = "fc3.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2, .shape = {10, 64},
        .data = fc3_weight_grad, .elements = 640},
    {.name = "fc2.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {64},
        .data = fc2_bias_grad, .elements = 64},
    {.name = "fc2.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {64, 128}, .data = fc2_weight_grad, .elements = 8192},
    {.name = "fc1.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {128},
        .data = fc1_bias_grad, .elements = 128},
    {.name = "fc1.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {128, 64}, .data = fc1_weight_grad, .elements = 8192},
};
static struct dlcrt_input inputs[2] = {
    {.name = "pixels", .dtype = DLCRT_F32, .rank = 1, .shape = {64}, .classes = 0, .data = pixels,
        .predicts = true},
    {.name = "digit", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 10, .data = digit},
};
static const struct dlcrt_scalar scalars[5] = {
    {"lr", &lr},
    {"betas.0", &betas_0},
    {"betas.1", &betas_1},
    {"eps", &eps},
    {"weight_decay", &weight_decay},
};
static const struct dlcrt_metric metrics[1] = {
    {"accuracy", "%", 100, &accuracy_sum},
};
static struct dlcrt_tensor train_outputs[82] = {
    {.name = "pixels.value", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 64},
        .data = pixels_value, .elements = 2048},
    {.name = "fc1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 128},
        .data = fc1_sum, .elements = 4096},
    {.name = "fc1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 128},
        .data = fc1_y, .elements = 4096},
    {.name = "relu1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 128},
        .data = relu1_y, .elements = 4096},
    {.name = "fc2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 64},
        .data = fc2_sum, .elements = 2048},
    {.name = "fc2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 64},
        .data = fc2_y, .elements = 2048},
    {.name = "tanh3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 64},
        .data = tanh3_y, .elements = 2048},
    {.name = "fc3.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc3_sum, .elements = 320},
    {.name = "fc3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc3_y, .elements = 320},
    {.name = "cross_entropy.max", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = cross_entropy_max, .elements = 32},
    {.name = "cross_entropy.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = cross_entropy_m, .elements = 32},
    {.name = "cross_entropy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = cross_entropy_sum, .elements = 32},
    {.name = "cross_entropy.lse", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = cross_entropy_lse, .elements = 32},
    {.name = "cross_entropy.l", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = cross_entropy_l, .elements = 32},
    {.name = "cross_entropy.w", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = cross_entropy_w, .elements = 32},
    {.name = "loss.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss_sum, .elements = 1},
    {.name = "loss.weight", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss_weight, .elements = 1},
    {.name = "loss", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss, .elements = 1},
    {.name = "accuracy.argmax", .dtype = DLCRT_I32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = accuracy_argmax, .elements = 32},
    {.name = "accuracy.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = accuracy_v, .elements = 32},
    {.name = "accuracy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &accuracy_sum, .elements = 1},
    {.name = "loss.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss_sum_grad, .elements = 1},
    {.name = "cross_entropy.l.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = cross_entropy_l_grad, .elements = 32},
    {.name = "cross_entropy.lse.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = cross_entropy_lse_grad, .elements = 32},
    {.name = "cross_entropy.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = cross_entropy_sum_grad, .elements = 32},
    {.name = "fc3.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc3_y_grad_1, .elements = 320},
    {.name = "fc3.y.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc3_y_grad_2, .elements = 320},
    {.name = "fc3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc3_y_grad, .elements = 320},
    {.name = "fc3.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {10},
        .data = fc3_bias_grad, .elements = 10},
    {.name = "tanh3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 64},
        .data = tanh3_y_grad, .elements = 2048},
    {.name = "fc3.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {10, 64}, .data = fc3_weight_grad, .elements = 640},
    {.name = "fc2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 64},
        .data = fc2_y_grad, .elements = 2048},
    {.name = "fc2.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {64},
        .data = fc2_bias_grad, .elements = 64},
    {.name = "relu1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 128},
        .data = relu1_y_grad, .elements = 4096},
    {.name = "fc2.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {64, 128}, .data = fc2_weight_grad, .elements = 8192},
    {.name = "fc1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 128},
        .data = fc1_y_grad, .elements = 4096},
    {.name = "fc1.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {128},
        .data = fc1_bias_grad, .elements = 128},
    {.name = "fc1.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {128, 64}, .data = fc1_weight_grad, .elements = 8192},
    {.name = "adam.c1", .dtype = DLCRT_F64, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &adam_c1, .elements = 1},
    {.name = "adam.c2", .dtype = DLCRT_F64, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &adam_c2, .elements = 1},
    {.name = "fc1.weight.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {128, 64}, .data = fc1_weight_adam_d, .elements = 8192},
    {.name = "fc1.weight.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {128, 64}, .data = fc1_weight_adam_m, .elements = 8192},
    {.name = "fc1.weight.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {128, 64}, .data = fc1_weight_adam_v, .elements = 8192},
    {.name = "fc1.weight.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {128, 64}, .data = fc1_weight_adam_s, .elements = 8192},
    {.name = "fc1.bias.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {128},
        .data = fc1_bias_adam_d, .elements = 128},
    {.name = "fc1.bias.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {128},
        .data = fc1_bias_adam_m, .elements = 128},
    {.name = "fc1.bias.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {128},
        .data = fc1_bias_adam_v, .elements = 128},
    {.name = "fc1.bias.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {128},
        .data = fc1_bias_adam_s, .elements = 128},
    {.name = "fc2.weight.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {64, 128}, .data = fc2_weight_adam_d, .elements = 8192},
    {.name = "fc2.weight.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {64, 128}, .data = fc2_weight_adam_m, .elements = 8192},
    {.name = "fc2.weight.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {64, 128}, .data = fc2_weight_adam_v, .elements = 8192},
    {.name = "fc2.weight.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {64, 128}, .data = fc2_weight_adam_s, .elements = 8192},
    {.name = "fc2.bias.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {64},
        .data = fc2_bias_adam_d, .elements = 64},
    {.name = "fc2.bias.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {64},
        .data = fc2_bias_adam_m, .elements = 64},
    {.name = "fc2.bias.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {64},
        .data = fc2_bias_adam_v, .elements = 64},
    {.name = "fc2.bias.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {64},
        .data = fc2_bias_adam_s, .elements = 64},
    {.name = "fc3.weight.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 64}, .data = fc3_weight_adam_d, .elements = 640},
    {.name = "fc3.weight.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 64}, .data = fc3_weight_adam_m, .elements = 640},
    {.name = "fc3.weight.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 64}, .data = fc3_weight_adam_v, .elements = 640},
    {.name = "fc3.weight.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 64}, .data = fc3_weight_adam_s, .elements = 640},
    {.name = "fc3.bias.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc3_bias_adam_d, .elements = 10},
    {.name = "fc3.bias.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc3_bias_adam_m, .elements = 10},
    {.name = "fc3.bias.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc3_bias_adam_v, .elements = 10},
    {.name = "fc3.bias.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc3_bias_adam_s, .elements = 10},
    {.name = "fc1.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {128, 64}, .data = fc1_weight_exp_avg, .elements = 8192},
    {.name = "fc1.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {128, 64}, .data = fc1_weight_exp_avg_sq, .elements = 8192},
    {.name = "fc1.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {128, 64}, .data = fc1_weight, .elements = 8192},
    {.name = "fc1.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {128}, .data = fc1_bias_exp_avg, .elements = 128},
    {.name = "fc1.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {128}, .data = fc1_bias_exp_avg_sq, .elements = 128},
    {.name = "fc1.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {128},
        .data = fc1_bias, .elements = 128},
    {.name = "fc2.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {64, 128}, .data = fc2_weight_exp_avg, .elements = 8192},
    {.name = "fc2.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {64, 128}, .data = fc2_weight_exp_avg_sq, .elements = 8192},
    {.name = "fc2.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {64, 128}, .data = fc2_weight, .elements = 8192},
    {.name = "fc2.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {64}, .data = fc2_bias_exp_avg, .elements = 64},
    {.name = "fc2.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {64}, .data = fc2_bias_exp_avg_sq, .elements = 64},
    {.name = "fc2.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {64},
        .data = fc2_bias, .elements = 64},
    {.name = "fc3.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 64}, .data = fc3_weight_exp_avg, .elements = 640},
    {.name = "fc3.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 64}, .data = fc3_weight_exp_avg_sq, .elements = 640},
    {.name = "fc3.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 64}, .data = fc3_weight, .elements = 640},
    {.name = "fc3.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {10}, .data = fc3_bias_exp_avg, .elements = 10},
    {.name = "fc3.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {10}, .data = fc3_bias_exp_avg_sq, .elements = 10},
    {.name = "fc3.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc3_bias, .elements = 10},
};
static const struct dlcrt_kernel train_kernels[82] = {
    {"pixels.value",
    "pixels.value[n, i0] = pixels[n, i0]*0.0625",
     5, 2048, 16384, 1, &train_outputs[0]},
    {"fc1.sum",
    "fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c]",
     8, 524288, 57344, 1, &train_outputs[1]},
    {"fc1.y",
    "fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k]",
     8, 4096, 33280, 1, &train_outputs[2]},
    {"relu1.y",
    "relu1.y[i0, i1] = relu(fc1.y[i0, i1])",
     9, 4096, 32768, 1, &train_outputs[3]},
    {"fc2.sum",
    "fc2.sum[i0, k] = sum(c) relu1.y[i0, c]*fc2.weight[k, c]",
     10, 524288, 57344, 1, &train_outputs[4]},
    {"fc2.y",
    "fc2.y[i0, k] = fc2.bias[k] + fc2.sum[i0, k]",
     10, 2048, 16640, 1, &train_outputs[5]},
    {"tanh3.y",
    "tanh3.y[i0, i1] = tanh(fc2.y[i0, i1])",
     11, 2048, 16384, 1, &train_outputs[6]},
    {"fc3.sum",
    "fc3.sum[i0, k] = sum(c) tanh3.y[i0, c]*fc3.weight[k, c]",
     12, 40960, 12032, 1, &train_outputs[7]},
    {"fc3.y",
    "fc3.y[i0, k] = fc3.bias[k] + fc3.sum[i0, k]",
     12, 320, 2600, 1, &train_outputs[8]},
    {"cross_entropy.max",
    "cross_entropy.max[n] = max(c) fc3.y[n, c]",
     13, 320, 1408, 1, &train_outputs[9]},
    {"cross_entropy.m",
    "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])",
     13, 0, 256, 1, &train_outputs[10]},
    {"cross_entropy.sum",
    "cross_entropy.sum[n] = sum(c) exp(fc3.y[n, c] - cross_entropy.m[n])",
     13, 960, 1536, 1, &train_outputs[11]},
    {"cross_entropy.lse",
    "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])",
     13, 64, 384, 1, &train_outputs[12]},
    {"cross_entropy.l",
    "cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc3.y[n, digit[n]])",
     13, 64, 512, 1, &train_outputs[13]},
    {"cross_entropy.w",
    "cross_entropy.w[n] = select(digit[n] == -100, 0, 1)",
     13, 32, 256, 1, &train_outputs[14]},
    {"loss.sum",
    "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)",
     13, 64, 140, 1, &train_outputs[15]},
    {"loss.weight",
    "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)",
     13, 64, 140, 1, &train_outputs[16]},
    {"loss",
    "loss[] = loss.sum[]/loss.weight[]",
     13, 1, 12, 1, &train_outputs[17]},
    {"accuracy.argmax",
    "accuracy.argmax[n] = argmax(c) fc3.y[n, c]",
     14, 320, 1408, 1, &train_outputs[18]},
    {"accuracy.v",
    "accuracy.v[n] = select(accuracy.argmax[n] == digit[n], 1, 0)",
     14, 32, 384, 1, &train_outputs[19]},
    {"accuracy.sum",
    "accuracy.sum[] = sum(n) select(n < valid[], accuracy.v[n], 0)",
     14, 64, 140, 1, &train_outputs[20]},
    {"loss.sum.grad",
    "loss.sum.grad[] = 1/loss.weight[]",
     13, 1, 8, 1, &train_outputs[21]},
    {"cross_entropy.l.grad",
    "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)",
     13, 32, 140, 1, &train_outputs[22]},
    {"cross_entropy.lse.grad",
    "cross_entropy.lse.grad[n] = select(digit[n] == -100, 0, cross_entropy.l.grad[n])",
     13, 32, 384, 1, &train_outputs[23]},
    {"cross_entropy.sum.grad",
    "cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n]",
     13, 32, 384, 1, &train_outputs[24]},
    {"fc3.y.grad.1",
    "fc3.y.grad.1[n, k] = select(digit[n] == k, select(digit[n] == -100, 0, "
    "-cross_entropy.l.grad[n]), 0)",
     13, 960, 1536, 1, &train_outputs[25]},
    {"fc3.y.grad.2",
    "fc3.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc3.y[n, c] - cross_entropy.m[n])",
     13, 960, 2816, 1, &train_outputs[26]},
    {"fc3.y.grad",
    "fc3.y.grad[n, k] = fc3.y.grad.2[n, k] + fc3.y.grad.1[n, k]",
     13, 320, 3840, 1, &train_outputs[27]},
    {"fc3.bias.grad",
    "fc3.bias.grad[k] = sum(i0) fc3.y.grad[i0, k]",
     12, 320, 1320, 1, &train_outputs[28]},
    {"tanh3.y.grad",
    "tanh3.y.grad[i0, c] = sum(k) fc3.y.grad[i0, k]*fc3.weight[k, c]",
     12, 40960, 12032, 1, &train_outputs[29]},
    {"fc3.weight.grad",
    "fc3.weight.grad[k, c] = sum(i0) fc3.y.grad[i0, k]*tanh3.y[i0, c]",
     12, 40960, 12032, 1, &train_outputs[30]},
    {"fc2.y.grad",
    "fc2.y.grad[i0, i1] = tanh3.y.grad[i0, i1]*(1 - tanh3.y[i0, i1]*tanh3.y[i0, i1])",
     11, 6144, 24576, 1, &train_outputs[31]},
    {"fc2.bias.grad",
    "fc2.bias.grad[k] = sum(i0) fc2.y.grad[i0, k]",
     10, 2048, 8448, 1, &train_outputs[32]},
    {"relu1.y.grad",
    "relu1.y.grad[i0, c] = sum(k) fc2.y.grad[i0, k]*fc2.weight[k, c]",
     10, 524288, 57344, 1, &train_outputs[33]},
    {"fc2.weight.grad",
    "fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*relu1.y[i0, c]",
     10, 524288, 57344, 1, &train_outputs[34]},
    {"fc1.y.grad",
    "fc1.y.grad[i0, i1] = select(relu1.y[i0, i1] > 0, relu1.y.grad[i0, i1], 0)",
     9, 4096, 49152, 1, &train_outputs[35]},
    {"fc1.bias.grad",
    "fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k]",
     8, 4096, 16896, 1, &train_outputs[36]},
    {"fc1.weight.grad",
    "fc1.weight.grad[k, c] = sum(i0) fc1.y.grad[i0, k]*pixels.value[i0, c]",
     8, 524288, 57344, 1, &train_outputs[37]},
    {"adam.c1",
    "adam.c1[] = 1 - power(betas.0[], step[])",
     15, 2, 24, 1, &train_outputs[38]},
    {"adam.c2",
    "adam.c2[] = sqrt(1 - power(betas.1[], step[]))",
     15, 3, 24, 1, &train_outputs[39]},
    {"fc1.weight.adam.d",
    "fc1.weight.adam.d[i0, i1] = fc1.weight.grad[i0, i1] + weight_decay[]*fc1.weight[i0, i1]",
     15, 16384, 98312, 1, &train_outputs[40]},
    {"fc1.weight.adam.m",
    "fc1.weight.adam.m[i0, i1] = fc1.weight.exp_avg[i0, i1] + (1 - "
    "betas.0[])*(fc1.weight.adam.d[i0, i1] - fc1.weight.exp_avg[i0, i1])",
     15, 32768, 98312, 1, &train_outputs[41]},
    {"fc1.weight.adam.v",
    "fc1.weight.adam.v[i0, i1] = betas.1[]*fc1.weight.exp_avg_sq[i0, i1] + (1 - "
    "betas.1[])*fc1.weight.adam.d[i0, i1]*fc1.weight.adam.d[i0, i1]",
     15, 40960, 98312, 1, &train_outputs[42]},
    {"fc1.weight.adam.s",
    "fc1.weight.adam.s[i0, i1] = fc1.weight.adam.v[i0, i1]",
     15, 0, 65536, 1, &train_outputs[43]},
    {"fc1.bias.adam.d",
    "fc1.bias.adam.d[i0] = fc1.bias.grad[i0] + weight_decay[]*fc1.bias[i0]",
     15, 256, 1544, 1, &train_outputs[44]},
    {"fc1.bias.adam.m",
    "fc1.bias.adam.m[i0] = fc1.bias.exp_avg[i0] + (1 - betas.0[])*(fc1.bias.adam.d[i0] - "
    "fc1.bias.exp_avg[i0])",
     15, 512, 1544, 1, &train_outputs[45]},
    {"fc1.bias.adam.v",
    "fc1.bias.adam.v[i0] = betas.1[]*fc1.bias.exp_avg_sq[i0] + (1 - "
    "betas.1[])*fc1.bias.adam.d[i0]*fc1.bias.adam.d[i0]",
     15, 640, 1544, 1, &train_outputs[46]},
    {"fc1.bias.adam.s",
    "fc1.bias.adam.s[i0] = fc1.bias.adam.v[i0]",
     15, 0, 1024, 1, &train_outputs[47]},
    {"fc2.weight.adam.d",
    "fc2.weight.adam.d[i0, i1] = fc2.weight.grad[i0, i1] + weight_decay[]*fc2.weight[i0, i1]",
     15, 16384, 98312, 1, &train_outputs[48]},
    {"fc2.weight.adam.m",
    "fc2.weight.adam.m[i0, i1] = fc2.weight.exp_avg[i0, i1] + (1 - "
    "betas.0[])*(fc2.weight.adam.d[i0, i1] - fc2.weight.exp_avg[i0, i1])",
     15, 32768, 98312, 1, &train_outputs[49]},
    {"fc2.weight.adam.v",
    "fc2.weight.adam.v[i0, i1] = betas.1[]*fc2.weight.exp_avg_sq[i0, i1] + (1 - "
    "betas.1[])*fc2.weight.adam.d[i0, i1]*fc2.weight.adam.d[i0, i1]",
     15, 40960, 98312, 1, &train_outputs[50]},
    {"fc2.weight.adam.s",
    "fc2.weight.adam.s[i0, i1] = fc2.weight.adam.v[i0, i1]",
     15, 0, 65536, 1, &train_outputs[51]},
    {"fc2.bias.adam.d",
    "fc2.bias.adam.d[i0] = fc2.bias.grad[i0] + weight_decay[]*fc2.bias[i0]",
     15, 128, 776, 1, &train_outputs[52]},
    {"fc2.bias.adam.m",
    "fc2.bias.adam.m[i0] = fc2.bias.exp_avg[i0] + (1 - betas.0[])*(fc2.bias.adam.d[i0] - "
    "fc2.bias.exp_avg[i0])",
     15, 256, 776, 1, &train_outputs[53]},
    {"fc2.bias.adam.v",
    "fc2.bias.adam.v[i0] = betas.1[]*fc2.bias.exp_avg_sq[i0] + (1 - "
    "betas.1[])*fc2.bias.adam.d[i0]*fc2.bias.adam.d[i0]",
     15, 320, 776, 1, &train_outputs[54]},
    {"fc2.bias.adam.s",
    "fc2.bias.adam.s[i0] = fc2.bias.adam.v[i0]",
     15, 0, 512, 1, &train_outputs[55]},
    {"fc3.weight.adam.d",
    "fc3.weight.adam.d[i0, i1] = fc3.weight.grad[i0, i1] + weight_decay[]*fc3.weight[i0, i1]",
     15, 1280, 7688, 1, &train_outputs[56]},
    {"fc3.weight.adam.m",
    "fc3.weight.adam.m[i0, i1] = fc3.weight.exp_avg[i0, i1] + (1 - "
    "betas.0[])*(fc3.weight.adam.d[i0, i1] - fc3.weight.exp_avg[i0, i1])",
     15, 2560, 7688, 1, &train_outputs[57]},
    {"fc3.weight.adam.v",
    "fc3.weight.adam.v[i0, i1] = betas.1[]*fc3.weight.exp_avg_sq[i0, i1] + (1 - "
    "betas.1[])*fc3.weight.adam.d[i0, i1]*fc3.weight.adam.d[i0, i1]",
     15, 3200, 7688, 1, &train_outputs[58]},
    {"fc3.weight.adam.s",
    "fc3.weight.adam.s[i0, i1] = fc3.weight.adam.v[i0, i1]",
     15, 0, 5120, 1, &train_outputs[59]},
    {"fc3.bias.adam.d",
    "fc3.bias.adam.d[i0] = fc3.bias.grad[i0] + weight_decay[]*fc3.bias[i0]",
     15, 20, 128, 1, &train_outputs[60]},
    {"fc3.bias.adam.m",
    "fc3.bias.adam.m[i0] = fc3.bias.exp_avg[i0] + (1 - betas.0[])*(fc3.bias.adam.d[i0] - "
    "fc3.bias.exp_avg[i0])",
     15, 40, 128, 1, &train_outputs[61]},
    {"fc3.bias.adam.v",
    "fc3.bias.adam.v[i0] = betas.1[]*fc3.bias.exp_avg_sq[i0] + (1 - "
    "betas.1[])*fc3.bias.adam.d[i0]*fc3.bias.adam.d[i0]",
     15, 50, 128, 1, &train_outputs[62]},
    {"fc3.bias.adam.s",
    "fc3.bias.adam.s[i0] = fc3.bias.adam.v[i0]",
     15, 0, 80, 1, &train_outputs[63]},
    {"fc1.weight.exp_avg.next",
    "fc1.weight.exp_avg.next[i0, i1] = fc1.weight.adam.m[i0, i1]",
     15, 0, 65536, 1, &train_outputs[64]},
    {"fc1.weight.exp_avg_sq.next",
    "fc1.weight.exp_avg_sq.next[i0, i1] = fc1.weight.adam.v[i0, i1]",
     15, 0, 65536, 1, &train_outputs[65]},
    {"fc1.weight.next",
    "fc1.weight.next[i0, i1] = fc1.weight[i0, i1] - lr[]/adam.c1[]*fc1.weight.adam.m[i0, "
    "i1]/(sqrt(fc1.weight.adam.s[i0, i1])/adam.c2[] + eps[])",
     15, 57344, 131104, 1, &train_outputs[66]},
    {"fc1.bias.exp_avg.next",
    "fc1.bias.exp_avg.next[i0] = fc1.bias.adam.m[i0]",
     15, 0, 1024, 1, &train_outputs[67]},
    {"fc1.bias.exp_avg_sq.next",
    "fc1.bias.exp_avg_sq.next[i0] = fc1.bias.adam.v[i0]",
     15, 0, 1024, 1, &train_outputs[68]},
    {"fc1.bias.next",
    "fc1.bias.next[i0] = fc1.bias[i0] - lr[]/adam.c"
    "1[]*fc1.bias.adam.m[i0]/(sqrt(fc1.bias.adam.s[i0])/adam.c2[] + eps[])",
     15, 896, 2080, 1, &train_outputs[69]},
    {"fc2.weight.exp_avg.next",
    "fc2.weight.exp_avg.next[i0, i1] = fc2.weight.adam.m[i0, i1]",
     15, 0, 65536, 1, &train_outputs[70]},
    {"fc2.weight.exp_avg_sq.next",
    "fc2.weight.exp_avg_sq.next[i0, i1] = fc2.weight.adam.v[i0, i1]",
     15, 0, 65536, 1, &train_outputs[71]},
    {"fc2.weight.next",
    "fc2.weight.next[i0, i1] = fc2.weight[i0, i1] - lr[]/adam.c1[]*fc2.weight.adam.m[i0, "
    "i1]/(sqrt(fc2.weight.adam.s[i0, i1])/adam.c2[] + eps[])",
     15, 57344, 131104, 1, &train_outputs[72]},
    {"fc2.bias.exp_avg.next",
    "fc2.bias.exp_avg.next[i0] = fc2.bias.adam.m[i0]",
     15, 0, 512, 1, &train_outputs[73]},
    {"fc2.bias.exp_avg_sq.next",
    "fc2.bias.exp_avg_sq.next[i0] = fc2.bias.adam.v[i0]",
     15, 0, 512, 1, &train_outputs[74]},
    {"fc2.bias.next",
    "fc2.bias.next[i0] = fc2.bias[i0] - lr[]/adam.c"
    "1[]*fc2.bias.adam.m[i0]/(sqrt(fc2.bias.adam.s[i0])/adam.c2[] + eps[])",
     15, 448, 1056, 1, &train_outputs[75]},
    {"fc3.weight.exp_avg.next",
    "fc3.weight.exp_avg.next[i0, i1] = fc3.weight.adam.m[i0, i1]",
     15, 0, 5120, 1, &train_outputs[76]},
    {"fc3.weight.exp_avg_sq.next",
    "fc3.weight.exp_avg_sq.next[i0, i1] = fc3.weight.adam.v[i0, i1]",
     15, 0, 5120, 1, &train_outputs[77]},
    {"fc3.weight.next",
    "fc3.weight.next[i0, i1] = fc3.weight[i0, i1] - lr[]/adam.c1[]*fc3.weight.adam.m[i0, "
    "i1]/(sqrt(fc3.weight.adam.s[i0, i1])/adam.c2[] + eps[])",
     15, 4480, 10272, 1, &train_outputs[78]},
    {"fc3.bias.exp_avg.next",
    "fc3.bias.exp_avg.next[i0] = fc3.bias.adam.m[i0]",
     15, 0, 80, 1, &train_outputs[79]},
    {"fc3.bias.exp_avg_sq.next",
    "fc3.bias.exp_avg_sq.next[i0] = fc3.bias.adam.v[i0]",
     15, 0, 80, 1, &train_outputs[80]},
    {"fc3.bias.next",
    "fc3.bias.next[i0] = fc3.bias[i0] - lr[]/adam.c"
    "1[]*fc3.bias.adam.m[i0]/(sqrt(fc3.bias.adam.s[i0])/adam.c2[] + eps[])",
     15, 70, 192, 1, &train_outputs[81]},
};
static struct dlcrt_tensor eval_outputs[21] = {
    {.name = "pixels.value", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 64},
        .data = pixels_value, .elements = 2048},
    {.name = "fc1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 128},
        .data = fc1_sum, .elements = 4096},
    {.name = "fc1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 128},
        .data = fc1_y, .elements = 4096},
    {.name = "relu1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 128},
        .data = relu1_y, .elements = 4096},
    {.name = "fc2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 64},
        .data = fc2_sum, .elements = 2048},
    {.name = "fc2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 64},
        .data = fc2_y, .elements = 2048},
    {.name = "tanh3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 64},
        .data = tanh3_y, .elements = 2048},
    {.name = "fc3.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc3_sum, .elements = 320},
    {.name = "fc3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc3_y, .elements = 320},
    {.name = "cross_entropy.max", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = cross_entropy_max, .elements = 32},
    {.name = "cross_entropy.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = cross_entropy_m, .elements = 32},
    {.name = "cross_entropy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = cross_entropy_sum, .elements = 32},
    {.name = "cross_entropy.lse", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = cross_entropy_lse, .elements = 32},
    {.name = "cross_entropy.l", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = cross_entropy_l, .elements = 32},
    {.name = "cross_entropy.w", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = cross_entropy_w, .elements = 32},
    {.name = "loss.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss_sum, .elements = 1},
    {.name = "loss.weight", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss_weight, .elements = 1},
    {.name = "loss", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss, .elements = 1},
    {.name = "accuracy.argmax", .dtype = DLCRT_I32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = accuracy_argmax, .elements = 32},
    {.name = "accuracy.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = accuracy_v, .elements = 32},
    {.name = "accuracy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &accuracy_sum, .elements = 1},
};
static const struct dlcrt_kernel eval_kernels[21] = {
    {"pixels.value",
    "pixels.value[n, i0] = pixels[n, i0]*0.0625",
     5, 2048, 16384, 1, &eval_outputs[0]},
    {"fc1.sum",
    "fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c]",
     8, 524288, 57344, 1, &eval_outputs[1]},
    {"fc1.y",
    "fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k]",
     8, 4096, 33280, 1, &eval_outputs[2]},
    {"relu1.y",
    "relu1.y[i0, i1] = relu(fc1.y[i0, i1])",
     9, 4096, 32768, 1, &eval_outputs[3]},
    {"fc2.sum",
    "fc2.sum[i0, k] = sum(c) relu1.y[i0, c]*fc2.weight[k, c]",
     10, 524288, 57344, 1, &eval_outputs[4]},
    {"fc2.y",
    "fc2.y[i0, k] = fc2.bias[k] + fc2.sum[i0, k]",
     10, 2048, 16640, 1, &eval_outputs[5]},
    {"tanh3.y",
    "tanh3.y[i0, i1] = tanh(fc2.y[i0, i1])",
     11, 2048, 16384, 1, &eval_outputs[6]},
    {"fc3.sum",
    "fc3.sum[i0, k] = sum(c) tanh3.y[i0, c]*fc3.weight[k, c]",
     12, 40960, 12032, 1, &eval_outputs[7]},
    {"fc3.y",
    "fc3.y[i0, k] = fc3.bias[k] + fc3.sum[i0, k]",
     12, 320, 2600, 1, &eval_outputs[8]},
    {"cross_entropy.max",
    "cross_entropy.max[n] = max(c) fc3.y[n, c]",
     13, 320, 1408, 1, &eval_outputs[9]},
    {"cross_entropy.m",
    "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])",
     13, 0, 256, 1, &eval_outputs[10]},
    {"cross_entropy.sum",
    "cross_entropy.sum[n] = sum(c) exp(fc3.y[n, c] - cross_entropy.m[n])",
     13, 960, 1536, 1, &eval_outputs[11]},
    {"cross_entropy.lse",
    "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])",
     13, 64, 384, 1, &eval_outputs[12]},
    {"cross_entropy.l",
    "cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc3.y[n, digit[n]])",
     13, 64, 512, 1, &eval_outputs[13]},
    {"cross_entropy.w",
    "cross_entropy.w[n] = select(digit[n] == -100, 0, 1)",
     13, 32, 256, 1, &eval_outputs[14]},
    {"loss.sum",
    "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)",
     13, 64, 140, 1, &eval_outputs[15]},
    {"loss.weight",
    "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)",
     13, 64, 140, 1, &eval_outputs[16]},
    {"loss",
    "loss[] = loss.sum[]/loss.weight[]",
     13, 1, 12, 1, &eval_outputs[17]},
    {"accuracy.argmax",
    "accuracy.argmax[n] = argmax(c) fc3.y[n, c]",
     14, 320, 1408, 1, &eval_outputs[18]},
    {"accuracy.v",
    "accuracy.v[n] = select(accuracy.argmax[n] == digit[n], 1, 0)",
     14, 32, 384, 1, &eval_outputs[19]},
    {"accuracy.sum",
    "accuracy.sum[] = sum(n) select(n < valid[], accuracy.v[n], 0)",
     14, 64, 140, 1, &eval_outputs[20]},
};
static struct dlcrt_tensor output =
    {.name = "fc3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
    .data = fc3_y, .elements = 320};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "mlp",
    .source = "examples/mlp.yaml",
    .hash = UINT64_C(0xf721df5da2dab0ce),
    .batch = 32,
    .run = &run,
    .tensors = 18,
    .tensor = tensors,
    .gradients = 6,
    .gradient = gradients,
    .inputs = 2,
    .input = inputs,
    .scalars = 5,
    .scalar = scalars,
    .metrics = 1,
    .metric = metrics,
    .loss = &loss,
    .loss_weight = &loss_weight,
    .output = &output,
    .train = train_step,
    .evaluate = evaluate,
    .train_kernels = 82,
    .eval_kernels = 21,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 483436,
    .reference = &reference,
    .data = {.format = "csv", .path = "examples/data/digits.csv", .test = NULL, .test_every = 5,
        .label_column = -1, .header = false, .samples = 1000},
    .defaults = {.epochs = 30, .steps = 0, .log_every = 45, .seed = UINT64_C(1), .shuffle = true,
        .drop_last = false, .checkpoint_every = 0},
    .target = "avx512",
};

#ifdef DLCRT_MODEL
struct dlcrt_model *const DLCRT_MODEL = &model; /* for an application: see dlcrt.h */
#else
int main(int argc, char **argv)
{
    return dlcrt_main(&model, argc, argv);
}
#endif
