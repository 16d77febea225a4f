/* Trains the network 'custom_operator' described in examples/custom_operator.yaml. Written by
   dlc (-O0, target avx512); batch size 32. */

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
static double lr = 0.002;
static double betas_0 = 0.9;
static double betas_1 = 0.999;
static double eps = 1e-08;
static double weight_decay = 0;

/* Parameters. */
static float fc1_weight[256][64];
static float fc1_bias[256];
static float scale_gain[128];
static float fc2_weight[10][128];
static float fc2_bias[10];

/* State of the optimizer. */
static float fc1_weight_exp_avg[256][64];
static float fc1_weight_exp_avg_sq[256][64];
static float fc1_bias_exp_avg[256];
static float fc1_bias_exp_avg_sq[256];
static float scale_gain_exp_avg[128];
static float scale_gain_exp_avg_sq[128];
static float fc2_weight_exp_avg[10][128];
static float fc2_weight_exp_avg_sq[10][128];
static float fc2_bias_exp_avg[10];
static float fc2_bias_exp_avg_sq[10];

/* Values of a step. */
static float pixels_value[32][64];
static float fc1_sum[32][256];
static float fc1_y[32][256];
static float swiglu1_y[32][128];
static float scale_y[32][128];
static float fc2_sum[32][10];
static float fc2_y[32][10];
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
static float fc2_y_grad[32][10];
static float fc2_y_grad_1[32][10];
static float fc2_y_grad_2[32][10];
static float fc2_bias_grad[10];
static float scale_y_grad[32][128];
static float fc2_weight_grad[10][128];
static float scale_gain_grad[128];
static float swiglu1_y_grad[32][128];
static float fc1_y_grad[32][256];
static float fc1_y_grad_1[32][256];
static float fc1_y_grad_2[32][256];
static float fc1_bias_grad[256];
static float fc1_weight_grad[256][64];
static double adam_c1;
static double adam_c2;
static float fc1_weight_adam_d[256][64];
static float fc1_weight_adam_m[256][64];
static float fc1_weight_adam_v[256][64];
static float fc1_weight_adam_s[256][64];
static float fc1_bias_adam_d[256];
static float fc1_bias_adam_m[256];
static float fc1_bias_adam_v[256];
static float fc1_bias_adam_s[256];
static float scale_gain_adam_d[128];
static float scale_gain_adam_m[128];
static float scale_gain_adam_v[128];
static float scale_gain_adam_s[128];
static float fc2_weight_adam_d[10][128];
static float fc2_weight_adam_m[10][128];
static float fc2_weight_adam_v[10][128];
static float fc2_weight_adam_s[10][128];
static float fc2_bias_adam_d[10];
static float fc2_bias_adam_m[10];
static float fc2_bias_adam_v[10];
static float fc2_bias_adam_s[10];

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

/* Where exp overflows, 1/inf is the right 0. */
static inline float sigmoidf(float x)
{
    return 1.0f / (1.0f + expf(-x));
}

static inline float choosef(bool c, float a, float b)
{
    return c ? a : b;
}

static inline double sigmoid(double x)
{
    return 1.0 / (1.0 + exp(-x));
}

static inline double choose(bool c, double a, double b)
{
    return c ? a : b;
}

/* pixels, line 7: pixels.value[n, i0] = pixels[n, i0]*0.0625 */
/* pixels.value f32[32, 64]; pixels f32[32, 64] */
static void compute_pixels_value(void)
{
    for (int n = 0; n < 32; n++)
        for (int i0 = 0; i0 < 64; i0++)
            pixels_value[n][i0] = pixels[n][i0] * 0.0625f;
}

/* fc1 (linear), line 18: fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c] */
/* fc1.sum f32[32, 256]; pixels.value f32[32, 64]; fc1.weight f32[256, 64] */
static void compute_fc1_sum(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 256; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 64; c++)
                sum += pixels_value[i0][c] * fc1_weight[k][c];
            fc1_sum[i0][k] = sum;
        }
}

/* fc1 (linear), line 18: fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k] */
/* fc1.y f32[32, 256]; fc1.bias f32[256]; fc1.sum f32[32, 256] */
static void compute_fc1_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 256; k++)
            fc1_y[i0][k] = fc1_bias[k] + fc1_sum[i0][k];
}

/* swiglu1 (swiglu), line 19: swiglu1.y[n, d] = fc1.y[n, d]*sigmoid(fc1.y[n, d])*fc1.y[n, d +
   128] */
/* swiglu1.y f32[32, 128]; fc1.y f32[32, 256] */
static void compute_swiglu1_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int d = 0; d < 128; d++)
            swiglu1_y[n][d] = fc1_y[n][d] * sigmoidf(fc1_y[n][d]) * fc1_y[n][d + 128];
}

/* scale (scale), line 20: scale.y[n, d] = scale.gain[d]*swiglu1.y[n, d] */
/* scale.y f32[32, 128]; scale.gain f32[128]; swiglu1.y f32[32, 128] */
static void compute_scale_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int d = 0; d < 128; d++)
            scale_y[n][d] = scale_gain[d] * swiglu1_y[n][d];
}

/* fc2 (linear), line 21: fc2.sum[i0, k] = sum(c) scale.y[i0, c]*fc2.weight[k, c] */
/* fc2.sum f32[32, 10]; scale.y f32[32, 128]; fc2.weight f32[10, 128] */
static void compute_fc2_sum(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 128; c++)
                sum += scale_y[i0][c] * fc2_weight[k][c];
            fc2_sum[i0][k] = sum;
        }
}

/* fc2 (linear), line 21: fc2.y[i0, k] = fc2.bias[k] + fc2.sum[i0, k] */
/* fc2.y f32[32, 10]; fc2.bias f32[10]; fc2.sum f32[32, 10] */
static void compute_fc2_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++)
            fc2_y[i0][k] = fc2_bias[k] + fc2_sum[i0][k];
}

/* cross_entropy (cross_entropy), line 22: cross_entropy.max[n] = max(c) fc2.y[n, c] */
/* cross_entropy.max f32[32]; fc2.y f32[32, 10] */
static void compute_cross_entropy_max(void)
{
    for (int n = 0; n < 32; n++) {
        float best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const float v = fc2_y[n][c];
            if (v > best || v != v)
                best = v;
        }
        cross_entropy_max[n] = best;
    }
}

/* cross_entropy (cross_entropy), line 22: cross_entropy.m[n] =
   stop_gradient(cross_entropy.max[n]) */
/* cross_entropy.m f32[32]; cross_entropy.max f32[32] */
static void compute_cross_entropy_m(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_m[n] = cross_entropy_max[n];
}

/* cross_entropy (cross_entropy), line 22: cross_entropy.sum[n] = sum(c) exp(fc2.y[n, c] -
   cross_entropy.m[n]) */
/* cross_entropy.sum f32[32]; fc2.y f32[32, 10]; cross_entropy.m f32[32] */
static void compute_cross_entropy_sum(void)
{
    for (int n = 0; n < 32; n++) {
        float sum = 0.0f;
        for (int c = 0; c < 10; c++)
            sum += expf(fc2_y[n][c] - cross_entropy_m[n]);
        cross_entropy_sum[n] = sum;
    }
}

/* cross_entropy (cross_entropy), line 22: cross_entropy.lse[n] = cross_entropy.m[n] +
   log(cross_entropy.sum[n]) */
/* cross_entropy.lse f32[32]; cross_entropy.m f32[32]; cross_entropy.sum f32[32] */
static void compute_cross_entropy_lse(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_lse[n] = cross_entropy_m[n] + logf(cross_entropy_sum[n]);
}

/* cross_entropy (cross_entropy), line 22: cross_entropy.l[n] = select(digit[n] == -100, 0,
   cross_entropy.lse[n] - fc2.y[n, digit[n]]) */
/* cross_entropy.l f32[32]; digit i32[32]; cross_entropy.lse f32[32]; fc2.y f32[32, 10] */
static void compute_cross_entropy_l(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_l[n] = choosef(digit[n] == -100, 0.0f, cross_entropy_lse[n] -
            fc2_y[n][digit[n]]);
}

/* cross_entropy (cross_entropy), line 22: cross_entropy.w[n] = select(digit[n] == -100, 0, 1) */
/* cross_entropy.w f32[32]; digit i32[32] */
static void compute_cross_entropy_w(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_w[n] = choosef(digit[n] == -100, 0.0f, 1.0f);
}

/* cross_entropy (cross_entropy), line 22: loss.sum[] = sum(n) select(n < valid[],
   cross_entropy.l[n], 0) */
/* loss.sum f32[]; cross_entropy.l f32[32] */
static void compute_loss_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 32; n++)
        sum += choosef(n < run.valid, cross_entropy_l[n], 0.0f);
    loss_sum = sum;
}

/* cross_entropy (cross_entropy), line 22: loss.weight[] = sum(n) select(n < valid[],
   cross_entropy.w[n], 0) */
/* loss.weight f32[]; cross_entropy.w f32[32] */
static void compute_loss_weight(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 32; n++)
        sum += choosef(n < run.valid, cross_entropy_w[n], 0.0f);
    loss_weight = sum;
}

/* cross_entropy (cross_entropy), line 22: loss[] = loss.sum[]/loss.weight[] */
/* loss f32[] */
static void compute_loss(void)
{
    loss = loss_sum / loss_weight;
}

/* accuracy (accuracy), line 23: accuracy.argmax[n] = argmax(c) fc2.y[n, c] */
/* accuracy.argmax i32[32]; fc2.y f32[32, 10] */
static void compute_accuracy_argmax(void)
{
    for (int n = 0; n < 32; n++) {
        float best = -INFINITY;
        int argument = 0;
        for (int c = 0; c < 10; c++) {
            const float v = fc2_y[n][c];
            if (v > best || v != v) {
                best = v;
                argument = c;
            }
        }
        accuracy_argmax[n] = argument;
    }
}

/* accuracy (accuracy), line 23: accuracy.v[n] = select(accuracy.argmax[n] == digit[n], 1, 0) */
/* accuracy.v f32[32]; accuracy.argmax i32[32]; digit i32[32] */
static void compute_accuracy_v(void)
{
    for (int n = 0; n < 32; n++)
        accuracy_v[n] = choosef(accuracy_argmax[n] == digit[n], 1.0f, 0.0f);
}

/* accuracy (accuracy), line 23: accuracy.sum[] = sum(n) select(n < valid[], accuracy.v[n], 0) */
/* accuracy.sum f32[]; accuracy.v f32[32] */
static void compute_accuracy_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 32; n++)
        sum += choosef(n < run.valid, accuracy_v[n], 0.0f);
    accuracy_sum = sum;
}

/* cross_entropy (cross_entropy), line 22: loss.sum.grad[] = 1/loss.weight[] */
/* loss.sum.grad f32[] */
static void compute_loss_sum_grad(void)
{
    loss_sum_grad = 1.0f / loss_weight;
}

/* cross_entropy (cross_entropy), line 22: cross_entropy.l.grad[n] = select(n < valid[],
   loss.sum.grad[], 0) */
/* cross_entropy.l.grad f32[32] */
static void compute_cross_entropy_l_grad(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_l_grad[n] = choosef(n < run.valid, loss_sum_grad, 0.0f);
}

/* cross_entropy (cross_entropy), line 22: cross_entropy.lse.grad[n] = select(digit[n] == -100,
   0, cross_entropy.l.grad[n]) */
/* cross_entropy.lse.grad f32[32]; digit i32[32]; cross_entropy.l.grad f32[32] */
static void compute_cross_entropy_lse_grad(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_lse_grad[n] = choosef(digit[n] == -100, 0.0f, cross_entropy_l_grad[n]);
}

/* cross_entropy (cross_entropy), line 22: cross_entropy.sum.grad[n] =
   cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
/* cross_entropy.sum.grad f32[32]; cross_entropy.lse.grad f32[32]; cross_entropy.sum f32[32] */
static void compute_cross_entropy_sum_grad(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_sum_grad[n] = cross_entropy_lse_grad[n] / cross_entropy_sum[n];
}

/* cross_entropy (cross_entropy), line 22: fc2.y.grad.1[n, k] = select(digit[n] == k,
   select(digit[n] == -100, 0, -cross_entropy.l.grad[n]), 0) */
/* fc2.y.grad.1 f32[32, 10]; digit i32[32]; cross_entropy.l.grad f32[32] */
static void compute_fc2_y_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            fc2_y_grad_1[n][k] = choosef(digit[n] == k,
                choosef(digit[n] == -100, 0.0f, -cross_entropy_l_grad[n]), 0.0f);
}

/* cross_entropy (cross_entropy), line 22: fc2.y.grad.2[n, c] =
   cross_entropy.sum.grad[n]*exp(fc2.y[n, c] - cross_entropy.m[n]) */
/* fc2.y.grad.2 f32[32, 10]; cross_entropy.sum.grad f32[32]; fc2.y f32[32, 10]; cross_entropy.m
   f32[32] */
static void compute_fc2_y_grad_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 10; c++)
            fc2_y_grad_2[n][c] = cross_entropy_sum_grad[n] * expf(fc2_y[n][c] - cross_entropy_m[n]);
}

/* cross_entropy (cross_entropy), line 22: fc2.y.grad[n, k] = fc2.y.grad.2[n, k] +
   fc2.y.grad.1[n, k] */
/* fc2.y.grad f32[32, 10]; fc2.y.grad.2 f32[32, 10]; fc2.y.grad.1 f32[32, 10] */
static void compute_fc2_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            fc2_y_grad[n][k] = fc2_y_grad_2[n][k] + fc2_y_grad_1[n][k];
}

/* fc2 (linear), line 21: fc2.bias.grad[k] = sum(i0) fc2.y.grad[i0, k] */
/* fc2.bias.grad f32[10]; fc2.y.grad f32[32, 10] */
static void compute_fc2_bias_grad(void)
{
    for (int k = 0; k < 10; k++) {
        float sum = 0.0f;
        for (int i0 = 0; i0 < 32; i0++)
            sum += fc2_y_grad[i0][k];
        fc2_bias_grad[k] = sum;
    }
}

/* fc2 (linear), line 21: scale.y.grad[i0, c] = sum(k) fc2.y.grad[i0, k]*fc2.weight[k, c] */
/* scale.y.grad f32[32, 128]; fc2.y.grad f32[32, 10]; fc2.weight f32[10, 128] */
static void compute_scale_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 128; c++) {
            float sum = 0.0f;
            for (int k = 0; k < 10; k++)
                sum += fc2_y_grad[i0][k] * fc2_weight[k][c];
            scale_y_grad[i0][c] = sum;
        }
}

/* fc2 (linear), line 21: fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*scale.y[i0, c] */
/* fc2.weight.grad f32[10, 128]; fc2.y.grad f32[32, 10]; scale.y f32[32, 128] */
static void compute_fc2_weight_grad(void)
{
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 128; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 32; i0++)
                sum += fc2_y_grad[i0][k] * scale_y[i0][c];
            fc2_weight_grad[k][c] = sum;
        }
}

/* scale (scale), line 20: scale.gain.grad[d] = sum(n) scale.y.grad[n, d]*swiglu1.y[n, d] */
/* scale.gain.grad f32[128]; scale.y.grad f32[32, 128]; swiglu1.y f32[32, 128] */
static void compute_scale_gain_grad(void)
{
    for (int d = 0; d < 128; d++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            sum += scale_y_grad[n][d] * swiglu1_y[n][d];
        scale_gain_grad[d] = sum;
    }
}

/* scale (scale), line 20: swiglu1.y.grad[n, d] = scale.y.grad[n, d]*scale.gain[d] */
/* swiglu1.y.grad f32[32, 128]; scale.y.grad f32[32, 128]; scale.gain f32[128] */
static void compute_swiglu1_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int d = 0; d < 128; d++)
            swiglu1_y_grad[n][d] = scale_y_grad[n][d] * scale_gain[d];
}

/* swiglu1 (swiglu), line 19: fc1.y.grad.1[n, k + 128] = 0 */
/* fc1.y.grad.1 f32[32, 256] */
static void compute_fc1_y_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 128; k++)
            fc1_y_grad_1[n][k + 128] = 0.0f;
}

/* swiglu1 (swiglu), line 19: fc1.y.grad.1[n, d] = swiglu1.y.grad[n, d]*fc1.y[n, d +
   128]*sigmoid(fc1.y[n, d]) + swiglu1.y.grad[n, d]*fc1.y[n, d + 128]*fc1.y[n,
   d]*(sigmoid(fc1.y[n, d])*(1 - sigmoid(fc1.y[n, d]))) */
/* fc1.y.grad.1 f32[32, 256]; swiglu1.y.grad f32[32, 128]; fc1.y f32[32, 256] */
static void compute_fc1_y_grad_1_part_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int d = 0; d < 128; d++)
            fc1_y_grad_1[n][d] = swiglu1_y_grad[n][d] * fc1_y[n][d + 128] * sigmoidf(fc1_y[n][d]) +
                swiglu1_y_grad[n][d] * fc1_y[n][d + 128] * fc1_y[n][d] *
                (sigmoidf(fc1_y[n][d]) * (1.0f - sigmoidf(fc1_y[n][d])));
}

/* swiglu1 (swiglu), line 19: fc1.y.grad.2[n, k] = 0 */
/* fc1.y.grad.2 f32[32, 256] */
static void compute_fc1_y_grad_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 128; k++)
            fc1_y_grad_2[n][k] = 0.0f;
}

/* swiglu1 (swiglu), line 19: fc1.y.grad.2[n, d + 128] = swiglu1.y.grad[n, d]*(fc1.y[n,
   d]*sigmoid(fc1.y[n, d])) */
/* fc1.y.grad.2 f32[32, 256]; swiglu1.y.grad f32[32, 128]; fc1.y f32[32, 256] */
static void compute_fc1_y_grad_2_part_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int d = 0; d < 128; d++)
            fc1_y_grad_2[n][d + 128] = swiglu1_y_grad[n][d] * (fc1_y[n][d] * sigmoidf(fc1_y[n][d]));
}

/* swiglu1 (swiglu), line 19: fc1.y.grad[n, k] = fc1.y.grad.2[n, k] + fc1.y.grad.1[n, k] */
/* fc1.y.grad f32[32, 256]; fc1.y.grad.2 f32[32, 256]; fc1.y.grad.1 f32[32, 256] */
static void compute_fc1_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 256; k++)
            fc1_y_grad[n][k] = fc1_y_grad_2[n][k] + fc1_y_grad_1[n][k];
}

/* fc1 (linear), line 18: fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k] */
/* fc1.bias.grad f32[256]; fc1.y.grad f32[32, 256] */
static void compute_fc1_bias_grad(void)
{
    for (int k = 0; k < 256; k++) {
        float sum = 0.0f;
        for (int i0 = 0; i0 < 32; i0++)
            sum += fc1_y_grad[i0][k];
        fc1_bias_grad[k] = sum;
    }
}

/* fc1 (linear), line 18: fc1.weight.grad[k, c] = sum(i0) fc1.y.grad[i0, k]*pixels.value[i0, c] */
/* fc1.weight.grad f32[256, 64]; fc1.y.grad f32[32, 256]; pixels.value f32[32, 64] */
static void compute_fc1_weight_grad(void)
{
    for (int k = 0; k < 256; k++)
        for (int c = 0; c < 64; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 32; i0++)
                sum += fc1_y_grad[i0][k] * pixels_value[i0][c];
            fc1_weight_grad[k][c] = sum;
        }
}

/* adam (adam), line 24: adam.c1[] = 1 - power(betas.0[], step[]) */
/* adam.c1 f64[] */
static void compute_adam_c1(void)
{
    adam_c1 = 1.0 - pow(betas_0, (double)(run.step + 1));
}

/* adam (adam), line 24: adam.c2[] = sqrt(1 - power(betas.1[], step[])) */
/* adam.c2 f64[] */
static void compute_adam_c2(void)
{
    adam_c2 = sqrt(1.0 - pow(betas_1, (double)(run.step + 1)));
}

/* adam (adam), line 24: fc1.weight.adam.d[i0, i1] = fc1.weight.grad[i0, i1] +
   weight_decay[]*fc1.weight[i0, i1] */
/* fc1.weight.adam.d f32[256, 64]; fc1.weight.grad f32[256, 64]; fc1.weight f32[256, 64] */
static void compute_fc1_weight_adam_d(void)
{
    for (int i0 = 0; i0 < 256; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc1_weight_adam_d[i0][i1] = fc1_weight_grad[i0][i1] + (float)weight_decay *
                fc1_weight[i0][i1];
}

/* adam (adam), line 24: fc1.weight.adam.m[i0, i1] = fc1.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(fc1.weight.adam.d[i0, i1] - fc1.weight.exp_avg[i0, i1]) */
/* fc1.weight.adam.m f32[256, 64]; fc1.weight.exp_avg f32[256, 64]; fc1.weight.adam.d f32[256,
   64] */
static void compute_fc1_weight_adam_m(void)
{
    for (int i0 = 0; i0 < 256; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc1_weight_adam_m[i0][i1] = fc1_weight_exp_avg[i0][i1] + (float)(1.0 - betas_0) *
                (fc1_weight_adam_d[i0][i1] - fc1_weight_exp_avg[i0][i1]);
}

/* adam (adam), line 24: fc1.weight.adam.v[i0, i1] = betas.1[]*fc1.weight.exp_avg_sq[i0, i1] + (1
   - betas.1[])*fc1.weight.adam.d[i0, i1]*fc1.weight.adam.d[i0, i1] */
/* fc1.weight.adam.v f32[256, 64]; fc1.weight.exp_avg_sq f32[256, 64]; fc1.weight.adam.d f32[256,
   64] */
static void compute_fc1_weight_adam_v(void)
{
    for (int i0 = 0; i0 < 256; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc1_weight_adam_v[i0][i1] = (float)betas_1 * fc1_weight_exp_avg_sq[i0][i1] +
                (float)(1.0 - betas_1) * fc1_weight_adam_d[i0][i1] * fc1_weight_adam_d[i0][i1];
}

/* adam (adam), line 24: fc1.weight.adam.s[i0, i1] = fc1.weight.adam.v[i0, i1] */
/* fc1.weight.adam.s f32[256, 64]; fc1.weight.adam.v f32[256, 64] */
static void compute_fc1_weight_adam_s(void)
{
    for (int i0 = 0; i0 < 256; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc1_weight_adam_s[i0][i1] = fc1_weight_adam_v[i0][i1];
}

/* adam (adam), line 24: fc1.bias.adam.d[i0] = fc1.bias.grad[i0] + weight_decay[]*fc1.bias[i0] */
/* fc1.bias.adam.d f32[256]; fc1.bias.grad f32[256]; fc1.bias f32[256] */
static void compute_fc1_bias_adam_d(void)
{
    for (int i0 = 0; i0 < 256; i0++)
        fc1_bias_adam_d[i0] = fc1_bias_grad[i0] + (float)weight_decay * fc1_bias[i0];
}

/* adam (adam), line 24: fc1.bias.adam.m[i0] = fc1.bias.exp_avg[i0] + (1 -
   betas.0[])*(fc1.bias.adam.d[i0] - fc1.bias.exp_avg[i0]) */
/* fc1.bias.adam.m f32[256]; fc1.bias.exp_avg f32[256]; fc1.bias.adam.d f32[256] */
static void compute_fc1_bias_adam_m(void)
{
    for (int i0 = 0; i0 < 256; i0++)
        fc1_bias_adam_m[i0] = fc1_bias_exp_avg[i0] + (float)(1.0 - betas_0) *
            (fc1_bias_adam_d[i0] - fc1_bias_exp_avg[i0]);
}

/* adam (adam), line 24: fc1.bias.adam.v[i0] = betas.1[]*fc1.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*fc1.bias.adam.d[i0]*fc1.bias.adam.d[i0] */
/* fc1.bias.adam.v f32[256]; fc1.bias.exp_avg_sq f32[256]; fc1.bias.adam.d f32[256] */
static void compute_fc1_bias_adam_v(void)
{
    for (int i0 = 0; i0 < 256; i0++)
        fc1_bias_adam_v[i0] = (float)betas_1 * fc1_bias_exp_avg_sq[i0] + (float)(1.0 - betas_1) *
            fc1_bias_adam_d[i0] * fc1_bias_adam_d[i0];
}

/* adam (adam), line 24: fc1.bias.adam.s[i0] = fc1.bias.adam.v[i0] */
/* fc1.bias.adam.s f32[256]; fc1.bias.adam.v f32[256] */
static void compute_fc1_bias_adam_s(void)
{
    for (int i0 = 0; i0 < 256; i0++)
        fc1_bias_adam_s[i0] = fc1_bias_adam_v[i0];
}

/* adam (adam), line 24: scale.gain.adam.d[i0] = scale.gain.grad[i0] +
   weight_decay[]*scale.gain[i0] */
/* scale.gain.adam.d f32[128]; scale.gain.grad f32[128]; scale.gain f32[128] */
static void compute_scale_gain_adam_d(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        scale_gain_adam_d[i0] = scale_gain_grad[i0] + (float)weight_decay * scale_gain[i0];
}

/* adam (adam), line 24: scale.gain.adam.m[i0] = scale.gain.exp_avg[i0] + (1 -
   betas.0[])*(scale.gain.adam.d[i0] - scale.gain.exp_avg[i0]) */
/* scale.gain.adam.m f32[128]; scale.gain.exp_avg f32[128]; scale.gain.adam.d f32[128] */
static void compute_scale_gain_adam_m(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        scale_gain_adam_m[i0] = scale_gain_exp_avg[i0] + (float)(1.0 - betas_0) *
            (scale_gain_adam_d[i0] - scale_gain_exp_avg[i0]);
}

/* adam (adam), line 24: scale.gain.adam.v[i0] = betas.1[]*scale.gain.exp_avg_sq[i0] + (1 -
   betas.1[])*scale.gain.adam.d[i0]*scale.gain.adam.d[i0] */
/* scale.gain.adam.v f32[128]; scale.gain.exp_avg_sq f32[128]; scale.gain.adam.d f32[128] */
static void compute_scale_gain_adam_v(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        scale_gain_adam_v[i0] = (float)betas_1 * scale_gain_exp_avg_sq[i0] +
            (float)(1.0 - betas_1) * scale_gain_adam_d[i0] * scale_gain_adam_d[i0];
}

/* adam (adam), line 24: scale.gain.adam.s[i0] = scale.gain.adam.v[i0] */
/* scale.gain.adam.s f32[128]; scale.gain.adam.v f32[128] */
static void compute_scale_gain_adam_s(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        scale_gain_adam_s[i0] = scale_gain_adam_v[i0];
}

/* adam (adam), line 24: fc2.weight.adam.d[i0, i1] = fc2.weight.grad[i0, i1] +
   weight_decay[]*fc2.weight[i0, i1] */
/* fc2.weight.adam.d f32[10, 128]; fc2.weight.grad f32[10, 128]; fc2.weight f32[10, 128] */
static void compute_fc2_weight_adam_d(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            fc2_weight_adam_d[i0][i1] = fc2_weight_grad[i0][i1] + (float)weight_decay *
                fc2_weight[i0][i1];
}

/* adam (adam), line 24: fc2.weight.adam.m[i0, i1] = fc2.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(fc2.weight.adam.d[i0, i1] - fc2.weight.exp_avg[i0, i1]) */
/* fc2.weight.adam.m f32[10, 128]; fc2.weight.exp_avg f32[10, 128]; fc2.weight.adam.d f32[10,
   128] */
static void compute_fc2_weight_adam_m(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            fc2_weight_adam_m[i0][i1] = fc2_weight_exp_avg[i0][i1] + (float)(1.0 - betas_0) *
                (fc2_weight_adam_d[i0][i1] - fc2_weight_exp_avg[i0][i1]);
}

/* adam (adam), line 24: fc2.weight.adam.v[i0, i1] = betas.1[]*fc2.weight.exp_avg_sq[i0, i1] + (1
   - betas.1[])*fc2.weight.adam.d[i0, i1]*fc2.weight.adam.d[i0, i1] */
/* fc2.weight.adam.v f32[10, 128]; fc2.weight.exp_avg_sq f32[10, 128]; fc2.weight.adam.d f32[10,
   128] */
static void compute_fc2_weight_adam_v(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            fc2_weight_adam_v[i0][i1] = (float)betas_1 * fc2_weight_exp_avg_sq[i0][i1] +
                (float)(1.0 - betas_1) * fc2_weight_adam_d[i0][i1] * fc2_weight_adam_d[i0][i1];
}

/* adam (adam), line 24: fc2.weight.adam.s[i0, i1] = fc2.weight.adam.v[i0, i1] */
/* fc2.weight.adam.s f32[10, 128]; fc2.weight.adam.v f32[10, 128] */
static void compute_fc2_weight_adam_s(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            fc2_weight_adam_s[i0][i1] = fc2_weight_adam_v[i0][i1];
}

/* adam (adam), line 24: fc2.bias.adam.d[i0] = fc2.bias.grad[i0] + weight_decay[]*fc2.bias[i0] */
/* fc2.bias.adam.d f32[10]; fc2.bias.grad f32[10]; fc2.bias f32[10] */
static void compute_fc2_bias_adam_d(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc2_bias_adam_d[i0] = fc2_bias_grad[i0] + (float)weight_decay * fc2_bias[i0];
}

/* adam (adam), line 24: fc2.bias.adam.m[i0] = fc2.bias.exp_avg[i0] + (1 -
   betas.0[])*(fc2.bias.adam.d[i0] - fc2.bias.exp_avg[i0]) */
/* fc2.bias.adam.m f32[10]; fc2.bias.exp_avg f32[10]; fc2.bias.adam.d f32[10] */
static void compute_fc2_bias_adam_m(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc2_bias_adam_m[i0] = fc2_bias_exp_avg[i0] + (float)(1.0 - betas_0) *
            (fc2_bias_adam_d[i0] - fc2_bias_exp_avg[i0]);
}

/* adam (adam), line 24: fc2.bias.adam.v[i0] = betas.1[]*fc2.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*fc2.bias.adam.d[i0]*fc2.bias.adam.d[i0] */
/* fc2.bias.adam.v f32[10]; fc2.bias.exp_avg_sq f32[10]; fc2.bias.adam.d f32[10] */
static void compute_fc2_bias_adam_v(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc2_bias_adam_v[i0] = (float)betas_1 * fc2_bias_exp_avg_sq[i0] + (float)(1.0 - betas_1) *
            fc2_bias_adam_d[i0] * fc2_bias_adam_d[i0];
}

/* adam (adam), line 24: fc2.bias.adam.s[i0] = fc2.bias.adam.v[i0] */
/* fc2.bias.adam.s f32[10]; fc2.bias.adam.v f32[10] */
static void compute_fc2_bias_adam_s(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc2_bias_adam_s[i0] = fc2_bias_adam_v[i0];
}

/* adam (adam), line 24: fc1.weight.exp_avg.next[i0, i1] = fc1.weight.adam.m[i0, i1] */
/* fc1.weight.exp_avg.next f32[256, 64]; fc1.weight.adam.m f32[256, 64] */
static void update_fc1_weight_exp_avg(void)
{
    for (int i0 = 0; i0 < 256; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc1_weight_exp_avg[i0][i1] = fc1_weight_adam_m[i0][i1];
}

/* adam (adam), line 24: fc1.weight.exp_avg_sq.next[i0, i1] = fc1.weight.adam.v[i0, i1] */
/* fc1.weight.exp_avg_sq.next f32[256, 64]; fc1.weight.adam.v f32[256, 64] */
static void update_fc1_weight_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 256; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc1_weight_exp_avg_sq[i0][i1] = fc1_weight_adam_v[i0][i1];
}

/* adam (adam), line 24: fc1.weight.next[i0, i1] = fc1.weight[i0, i1] -
   lr[]/adam.c1[]*fc1.weight.adam.m[i0, i1]/(sqrt(fc1.weight.adam.s[i0, i1])/adam.c2[] + eps[]) */
/* fc1.weight.next f32[256, 64]; fc1.weight f32[256, 64]; fc1.weight.adam.m f32[256, 64];
   fc1.weight.adam.s f32[256, 64] */
static void update_fc1_weight(void)
{
    for (int i0 = 0; i0 < 256; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            fc1_weight[i0][i1] = fc1_weight[i0][i1] - (float)(lr / adam_c1) *
                fc1_weight_adam_m[i0][i1] / (sqrtf(fc1_weight_adam_s[i0][i1]) / (float)adam_c2 +
                (float)eps);
}

/* adam (adam), line 24: fc1.bias.exp_avg.next[i0] = fc1.bias.adam.m[i0] */
/* fc1.bias.exp_avg.next f32[256]; fc1.bias.adam.m f32[256] */
static void update_fc1_bias_exp_avg(void)
{
    for (int i0 = 0; i0 < 256; i0++)
        fc1_bias_exp_avg[i0] = fc1_bias_adam_m[i0];
}

/* adam (adam), line 24: fc1.bias.exp_avg_sq.next[i0] = fc1.bias.adam.v[i0] */
/* fc1.bias.exp_avg_sq.next f32[256]; fc1.bias.adam.v f32[256] */
static void update_fc1_bias_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 256; i0++)
        fc1_bias_exp_avg_sq[i0] = fc1_bias_adam_v[i0];
}

/* adam (adam), line 24: fc1.bias.next[i0] = fc1.bias[i0] -
   lr[]/adam.c1[]*fc1.bias.adam.m[i0]/(sqrt(fc1.bias.adam.s[i0])/adam.c2[] + eps[]) */
/* fc1.bias.next f32[256]; fc1.bias f32[256]; fc1.bias.adam.m f32[256]; fc1.bias.adam.s f32[256] */
static void update_fc1_bias(void)
{
    for (int i0 = 0; i0 < 256; i0++)
        fc1_bias[i0] = fc1_bias[i0] - (float)(lr / adam_c1) * fc1_bias_adam_m[i0] /
            (sqrtf(fc1_bias_adam_s[i0]) / (float)adam_c2 + (float)eps);
}

/* adam (adam), line 24: scale.gain.exp_avg.next[i0] = scale.gain.adam.m[i0] */
/* scale.gain.exp_avg.next f32[128]; scale.gain.adam.m f32[128] */
static void update_scale_gain_exp_avg(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        scale_gain_exp_avg[i0] = scale_gain_adam_m[i0];
}

/* adam (adam), line 24: scale.gain.exp_avg_sq.next[i0] = scale.gain.adam.v[i0] */
/* scale.gain.exp_avg_sq.next f32[128]; scale.gain.adam.v f32[128] */
static void update_scale_gain_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        scale_gain_exp_avg_sq[i0] = scale_gain_adam_v[i0];
}

/* adam (adam), line 24: scale.gain.next[i0] = scale.gain[i0] -
   lr[]/adam.c1[]*scale.gain.adam.m[i0]/(sqrt(scale.gain.adam.s[i0])/adam.c2[] + eps[]) */
/* scale.gain.next f32[128]; scale.gain f32[128]; scale.gain.adam.m f32[128]; scale.gain.adam.s
   f32[128] */
static void update_scale_gain(void)
{
    for (int i0 = 0; i0 < 128; i0++)
        scale_gain[i0] = scale_gain[i0] - (float)(lr / adam_c1) * scale_gain_adam_m[i0] /
            (sqrtf(scale_gain_adam_s[i0]) / (float)adam_c2 + (float)eps);
}

/* adam (adam), line 24: fc2.weight.exp_avg.next[i0, i1] = fc2.weight.adam.m[i0, i1] */
/* fc2.weight.exp_avg.next f32[10, 128]; fc2.weight.adam.m f32[10, 128] */
static void update_fc2_weight_exp_avg(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            fc2_weight_exp_avg[i0][i1] = fc2_weight_adam_m[i0][i1];
}

/* adam (adam), line 24: fc2.weight.exp_avg_sq.next[i0, i1] = fc2.weight.adam.v[i0, i1] */
/* fc2.weight.exp_avg_sq.next f32[10, 128]; fc2.weight.adam.v f32[10, 128] */
static void update_fc2_weight_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            fc2_weight_exp_avg_sq[i0][i1] = fc2_weight_adam_v[i0][i1];
}

/* adam (adam), line 24: fc2.weight.next[i0, i1] = fc2.weight[i0, i1] -
   lr[]/adam.c1[]*fc2.weight.adam.m[i0, i1]/(sqrt(fc2.weight.adam.s[i0, i1])/adam.c2[] + eps[]) */
/* fc2.weight.next f32[10, 128]; fc2.weight f32[10, 128]; fc2.weight.adam.m f32[10, 128];
   fc2.weight.adam.s f32[10, 128] */
static void update_fc2_weight(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            fc2_weight[i0][i1] = fc2_weight[i0][i1] - (float)(lr / adam_c1) *
                fc2_weight_adam_m[i0][i1] / (sqrtf(fc2_weight_adam_s[i0][i1]) / (float)adam_c2 +
                (float)eps);
}

/* adam (adam), line 24: fc2.bias.exp_avg.next[i0] = fc2.bias.adam.m[i0] */
/* fc2.bias.exp_avg.next f32[10]; fc2.bias.adam.m f32[10] */
static void update_fc2_bias_exp_avg(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc2_bias_exp_avg[i0] = fc2_bias_adam_m[i0];
}

/* adam (adam), line 24: fc2.bias.exp_avg_sq.next[i0] = fc2.bias.adam.v[i0] */
/* fc2.bias.exp_avg_sq.next f32[10]; fc2.bias.adam.v f32[10] */
static void update_fc2_bias_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc2_bias_exp_avg_sq[i0] = fc2_bias_adam_v[i0];
}

/* adam (adam), line 24: fc2.bias.next[i0] = fc2.bias[i0] -
   lr[]/adam.c1[]*fc2.bias.adam.m[i0]/(sqrt(fc2.bias.adam.s[i0])/adam.c2[] + eps[]) */
/* fc2.bias.next f32[10]; fc2.bias f32[10]; fc2.bias.adam.m f32[10]; fc2.bias.adam.s f32[10] */
static void update_fc2_bias(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc2_bias[i0] = fc2_bias[i0] - (float)(lr / adam_c1) * fc2_bias_adam_m[i0] /
            (sqrtf(fc2_bias_adam_s[i0]) / (float)adam_c2 + (float)eps);
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
    compute_swiglu1_y();
    done(3, 0);
    compute_scale_y();
    done(4, 0);
    compute_fc2_sum();
    done(5, 0);
    compute_fc2_y();
    done(6, 0);
    compute_cross_entropy_max();
    done(7, 0);
    compute_cross_entropy_m();
    done(8, 0);
    compute_cross_entropy_sum();
    done(9, 0);
    compute_cross_entropy_lse();
    done(10, 0);
    compute_cross_entropy_l();
    done(11, 0);
    compute_cross_entropy_w();
    done(12, 0);
    compute_loss_sum();
    done(13, 0);
    compute_loss_weight();
    done(14, 0);
    compute_loss();
    done(15, 0);
    compute_accuracy_argmax();
    done(16, 0);
    compute_accuracy_v();
    done(17, 0);
    compute_accuracy_sum();
    done(18, 0);
    if (!isfinite(loss))
        return false;
    compute_loss_sum_grad();
    done(19, 0);
    compute_cross_entropy_l_grad();
    done(20, 0);
    compute_cross_entropy_lse_grad();
    done(21, 0);
    compute_cross_entropy_sum_grad();
    done(22, 0);
    compute_fc2_y_grad_1();
    done(23, 0);
    compute_fc2_y_grad_2();
    done(24, 0);
    compute_fc2_y_grad();
    done(25, 0);
    compute_fc2_bias_grad();
    done(26, 0);
    compute_scale_y_grad();
    done(27, 0);
    compute_fc2_weight_grad();
    done(28, 0);
    compute_scale_gain_grad();
    done(29, 0);
    compute_swiglu1_y_grad();
    done(30, 0);
    compute_fc1_y_grad_1();
    done(31, 0);
    compute_fc1_y_grad_1_part_2();
    done(32, 0);
    compute_fc1_y_grad_2();
    done(33, 0);
    compute_fc1_y_grad_2_part_2();
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
    compute_scale_gain_adam_d();
    done(48, 0);
    compute_scale_gain_adam_m();
    done(49, 0);
    compute_scale_gain_adam_v();
    done(50, 0);
    compute_scale_gain_adam_s();
    done(51, 0);
    compute_fc2_weight_adam_d();
    done(52, 0);
    compute_fc2_weight_adam_m();
    done(53, 0);
    compute_fc2_weight_adam_v();
    done(54, 0);
    compute_fc2_weight_adam_s();
    done(55, 0);
    compute_fc2_bias_adam_d();
    done(56, 0);
    compute_fc2_bias_adam_m();
    done(57, 0);
    compute_fc2_bias_adam_v();
    done(58, 0);
    compute_fc2_bias_adam_s();
    done(59, 0);
    update_fc1_weight_exp_avg();
    done(60, 0);
    update_fc1_weight_exp_avg_sq();
    done(61, 0);
    update_fc1_weight();
    done(62, 0);
    update_fc1_bias_exp_avg();
    done(63, 0);
    update_fc1_bias_exp_avg_sq();
    done(64, 0);
    update_fc1_bias();
    done(65, 0);
    update_scale_gain_exp_avg();
    done(66, 0);
    update_scale_gain_exp_avg_sq();
    done(67, 0);
    update_scale_gain();
    done(68, 0);
    update_fc2_weight_exp_avg();
    done(69, 0);
    update_fc2_weight_exp_avg_sq();
    done(70, 0);
    update_fc2_weight();
    done(71, 0);
    update_fc2_bias_exp_avg();
    done(72, 0);
    update_fc2_bias_exp_avg_sq();
    done(73, 0);
    update_fc2_bias();
    done(74, 0);
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
    compute_swiglu1_y();
    done(3, 0);
    compute_scale_y();
    done(4, 0);
    compute_fc2_sum();
    done(5, 0);
    compute_fc2_y();
    done(6, 0);
    compute_cross_entropy_max();
    done(7, 0);
    compute_cross_entropy_m();
    done(8, 0);
    compute_cross_entropy_sum();
    done(9, 0);
    compute_cross_entropy_lse();
    done(10, 0);
    compute_cross_entropy_l();
    done(11, 0);
    compute_cross_entropy_w();
    done(12, 0);
    compute_loss_sum();
    done(13, 0);
    compute_loss_weight();
    done(14, 0);
    compute_loss();
    done(15, 0);
    compute_accuracy_argmax();
    done(16, 0);
    compute_accuracy_v();
    done(17, 0);
    compute_accuracy_sum();
    done(18, 0);
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
static void reference_forward(double *memory)
{
    /* pixels.value[n, i0] = pixels[n, i0]*0.0625 */
    for (int n = 0; n < 32; n++)
        for (int i0 = 0; i0 < 64; i0++)
            memory[64 * n + i0 + 54174] = pixels[n][i0] * 0.0625;
    /* fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 256; k++) {
            double sum = 0.0;
            for (int c = 0; c < 64; c++)
                sum += memory[64 * i0 + c + 54174] * memory[64 * k + c];
            memory[256 * i0 + k + 56222] = sum;
        }
    /* fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 256; k++)
            memory[256 * i0 + k + 64414] = memory[k + 16384] + memory[256 * i0 + k + 56222];
    /* swiglu1.y[n, d] = fc1.y[n, d]*sigmoid(fc1.y[n, d])*fc1.y[n, d + 128] */
    for (int n = 0; n < 32; n++)
        for (int d = 0; d < 128; d++)
            memory[128 * n + d + 72606] = memory[256 * n + d + 64414] *
                sigmoid(memory[256 * n + d + 64414]) * memory[256 * n + d + 64542];
    /* scale.y[n, d] = scale.gain[d]*swiglu1.y[n, d] */
    for (int n = 0; n < 32; n++)
        for (int d = 0; d < 128; d++)
            memory[128 * n + d + 76702] = memory[d + 16640] * memory[128 * n + d + 72606];
    /* fc2.sum[i0, k] = sum(c) scale.y[i0, c]*fc2.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++) {
            double sum = 0.0;
            for (int c = 0; c < 128; c++)
                sum += memory[128 * i0 + c + 76702] * memory[128 * k + c + 16768];
            memory[10 * i0 + k + 80798] = sum;
        }
    /* fc2.y[i0, k] = fc2.bias[k] + fc2.sum[i0, k] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++)
            memory[10 * i0 + k + 81118] = memory[k + 18048] + memory[10 * i0 + k + 80798];
    /* cross_entropy.max[n] = max(c) fc2.y[n, c] */
    for (int n = 0; n < 32; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const double v = memory[10 * n + c + 81118];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 81438] = best;
    }
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 81470] = memory[n + 81438];
    /* cross_entropy.sum[n] = sum(c) exp(fc2.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++) {
        double sum = 0.0;
        for (int c = 0; c < 10; c++)
            sum += exp(memory[10 * n + c + 81118] - memory[n + 81470]);
        memory[n + 81502] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 81534] = memory[n + 81470] + log(memory[n + 81502]);
    /* cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc2.y[n,
       digit[n]]) */
    for (int n = 0; n < 32; n++)
        memory[n + 81566] = choose(digit[n] == -100, 0.0, memory[n + 81534] -
            memory[digit[n] + 10 * n + 81118]);
    /* cross_entropy.w[n] = select(digit[n] == -100, 0, 1) */
    for (int n = 0; n < 32; n++)
        memory[n + 81598] = choose(digit[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 81566], 0.0);
        memory[81630] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 81598], 0.0);
        memory[81631] = sum;
    }
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[81632] = memory[81630] / memory[81631];
}

static void reference_backward(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[81633] = 1.0 / memory[81631];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 32; n++)
        memory[n + 81634] = choose(n < run.valid, memory[81633], 0.0);
    /* cross_entropy.lse.grad[n] = select(digit[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 81666] = choose(digit[n] == -100, 0.0, memory[n + 81634]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 32; n++)
        memory[n + 81698] = memory[n + 81666] / memory[n + 81502];
    /* fc2.y.grad.1[n, k] = select(digit[n] == k, select(digit[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[k + 10 * n + 81730] = choose(digit[n] == k,
                choose(digit[n] == -100, 0.0, -memory[n + 81634]), 0.0);
    /* fc2.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc2.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 10; c++)
            memory[10 * n + c + 82050] = memory[n + 81698] *
                exp(memory[10 * n + c + 81118] - memory[n + 81470]);
    /* fc2.y.grad[n, k] = fc2.y.grad.2[n, k] + fc2.y.grad.1[n, k] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[10 * n + k + 82370] = memory[10 * n + k + 82050] + memory[10 * n + k + 81730];
    /* fc2.bias.grad[k] = sum(i0) fc2.y.grad[i0, k] */
    for (int k = 0; k < 10; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 32; i0++)
            sum += memory[10 * i0 + k + 82370];
        memory[k + 82690] = sum;
    }
    /* scale.y.grad[i0, c] = sum(k) fc2.y.grad[i0, k]*fc2.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 128; c++) {
            double sum = 0.0;
            for (int k = 0; k < 10; k++)
                sum += memory[10 * i0 + k + 82370] * memory[128 * k + c + 16768];
            memory[128 * i0 + c + 82700] = sum;
        }
    /* fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*scale.y[i0, c] */
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 128; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 32; i0++)
                sum += memory[10 * i0 + k + 82370] * memory[128 * i0 + c + 76702];
            memory[128 * k + c + 86796] = sum;
        }
    /* scale.gain.grad[d] = sum(n) scale.y.grad[n, d]*swiglu1.y[n, d] */
    for (int d = 0; d < 128; d++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += memory[128 * n + d + 82700] * memory[128 * n + d + 72606];
        memory[d + 88076] = sum;
    }
    /* swiglu1.y.grad[n, d] = scale.y.grad[n, d]*scale.gain[d] */
    for (int n = 0; n < 32; n++)
        for (int d = 0; d < 128; d++)
            memory[128 * n + d + 88204] = memory[128 * n + d + 82700] * memory[d + 16640];
    /* fc1.y.grad.1[n, k + 128] = 0 */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 128; k++)
            memory[k + 256 * n + 92428] = 0.0;
    /* fc1.y.grad.1[n, d] = swiglu1.y.grad[n, d]*fc1.y[n, d + 128]*sigmoid(fc1.y[n, d]) +
       swiglu1.y.grad[n, d]*fc1.y[n, d + 128]*fc1.y[n, d]*(sigmoid(fc1.y[n, d])*(1 -
       sigmoid(fc1.y[n, d]))) */
    for (int n = 0; n < 32; n++)
        for (int d = 0; d < 128; d++)
            memory[256 * n + d + 92300] = memory[128 * n + d + 88204] *
                memory[256 * n + d + 64542] * sigmoid(memory[256 * n + d + 64414]) +
                memory[128 * n + d + 88204] * memory[256 * n + d + 64542] *
                memory[256 * n + d + 64414] *
                (sigmoid(memory[256 * n + d + 64414]) *
                (1.0 - sigmoid(memory[256 * n + d + 64414])));
    /* fc1.y.grad.2[n, k] = 0 */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 128; k++)
            memory[k + 256 * n + 100492] = 0.0;
    /* fc1.y.grad.2[n, d + 128] = swiglu1.y.grad[n, d]*(fc1.y[n, d]*sigmoid(fc1.y[n, d])) */
    for (int n = 0; n < 32; n++)
        for (int d = 0; d < 128; d++)
            memory[256 * n + d + 100620] = memory[128 * n + d + 88204] *
                (memory[256 * n + d + 64414] * sigmoid(memory[256 * n + d + 64414]));
    /* fc1.y.grad[n, k] = fc1.y.grad.2[n, k] + fc1.y.grad.1[n, k] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 256; k++)
            memory[256 * n + k + 108684] = memory[256 * n + k + 100492] +
                memory[256 * n + k + 92300];
    /* fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k] */
    for (int k = 0; k < 256; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 32; i0++)
            sum += memory[256 * i0 + k + 108684];
        memory[k + 116876] = sum;
    }
    /* fc1.weight.grad[k, c] = sum(i0) fc1.y.grad[i0, k]*pixels.value[i0, c] */
    for (int k = 0; k < 256; k++)
        for (int c = 0; c < 64; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 32; i0++)
                sum += memory[256 * i0 + k + 108684] * memory[64 * i0 + c + 54174];
            memory[64 * k + c + 117132] = sum;
        }
}

static void reference_run(double *memory, bool backward)
{
    reference_forward(memory);
    if (backward)
        reference_backward(memory);
}

static const int64_t reference_value[] =
    {0, 16384, 16640, 16768, 18048, 18058, 34442, 50826, 51082, 51338, 51466, 51594, 52874, 54154,
    54164};
static const int64_t reference_gradient[] =
    {117132, 116876, 88076, 86796, 82690, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
static const struct dlcrt_reference reference = {
    .bytes = 1068128,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 81632,
};
/* What the runtime knows of this program. */
static struct dlcrt_tensor tensors[15] = {
    {.name = "fc1.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2,
        .shape = {256, 64}, .data = fc1_weight, .elements = 16384, .initial = DLCRT_UNIFORM, .a =
        -0.125, .b = 0.125, .trainable = true},
    {.name = "fc1.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {256},
        .data = fc1_bias, .elements = 256, .initial = DLCRT_UNIFORM, .a = -0.125, .b = 0.125,
        .trainable = true},
    {.name = "scale.gain", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {128},
        .data = scale_gain, .elements = 128, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable =
        true},
    {.name = "fc2.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2,
        .shape = {10, 128}, .data = fc2_weight, .elements = 1280, .initial = DLCRT_UNIFORM, .a =
        -0.08838834764831843, .b = 0.08838834764831843, .trainable = true},
    {.name = "fc2.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {10},
        .data = fc2_bias, .elements = 10, .initial = DLCRT_UNIFORM, .a = -0.08838834764831843, .b =
        0.08838834764831843, .trainable = true},
    {.name = "fc1.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {256, 64}, .data = fc1_weight_exp_avg, .elements = 16384, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc1.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {256, 64}, .data = fc1_weight_exp_avg_sq, .elements = 16384, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc1.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1, .shape = {256},
        .data = fc1_bias_exp_avg, .elements = 256, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc1.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {256}, .data = fc1_bias_exp_avg_sq, .elements = 256, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "scale.gain.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {128}, .data = scale_gain_exp_avg, .elements = 128, .initial = DLCRT_CONSTANT, .a =
        0, .b = 0},
    {.name = "scale.gain.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {128}, .data = scale_gain_exp_avg_sq, .elements = 128, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "fc2.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {10, 128}, .data = fc2_weight_exp_avg, .elements = 1280, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "fc2.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {10, 128}, .data = fc2_weight_exp_avg_sq, .elements = 1280, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc2.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1, .shape = {10},
        .data = fc2_bias_exp_avg, .elements = 10, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc2.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {10}, .data = fc2_bias_exp_avg_sq, .elements = 10, .initial = DLCRT_CONSTANT, .a =
        0, .b = 0},
};
static struct dlcrt_tensor gradients[5] = {
    {.name = "fc2.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {10},
        .data = fc2_bias_grad, .elements = 10},
    {.name = "fc2.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {10, 128}, .data = fc2_weight_grad, .elements = 1280},
    {.name = "scale.gain", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {128},
        .data = scale_gain_grad, .elements = 128},
    {.name = "fc1.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {256},
        .data = fc1_bias_grad, .elements = 256},
    {.name = "fc1.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {256, 64}, .data = fc1_weight_grad, .elements = 16384},
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
static struct dlcrt_tensor train_outputs[75] = {
    {.name = "pixels.value", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 64},
        .data = pixels_value, .elements = 2048},
    {.name = "fc1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 256},
        .data = fc1_sum, .elements = 8192},
    {.name = "fc1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 256},
        .data = fc1_y, .elements = 8192},
    {.name = "swiglu1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 128},
        .data = swiglu1_y, .elements = 4096},
    {.name = "scale.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 128},
        .data = scale_y, .elements = 4096},
    {.name = "fc2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc2_sum, .elements = 320},
    {.name = "fc2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc2_y, .elements = 320},
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
    {.name = "fc2.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc2_y_grad_1, .elements = 320},
    {.name = "fc2.y.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc2_y_grad_2, .elements = 320},
    {.name = "fc2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc2_y_grad, .elements = 320},
    {.name = "fc2.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {10},
        .data = fc2_bias_grad, .elements = 10},
    {.name = "scale.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 128},
        .data = scale_y_grad, .elements = 4096},
    {.name = "fc2.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {10, 128}, .data = fc2_weight_grad, .elements = 1280},
    {.name = "scale.gain.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {128}, .data = scale_gain_grad, .elements = 128},
    {.name = "swiglu1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {32, 128}, .data = swiglu1_y_grad, .elements = 4096},
    {.name = "fc1.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 256},
        .data = fc1_y_grad_1, .elements = 8192},
    {.name = "fc1.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 256},
        .data = fc1_y_grad_1, .elements = 8192},
    {.name = "fc1.y.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 256},
        .data = fc1_y_grad_2, .elements = 8192},
    {.name = "fc1.y.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 256},
        .data = fc1_y_grad_2, .elements = 8192},
    {.name = "fc1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 256},
        .data = fc1_y_grad, .elements = 8192},
    {.name = "fc1.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {256},
        .data = fc1_bias_grad, .elements = 256},
    {.name = "fc1.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {256, 64}, .data = fc1_weight_grad, .elements = 16384},
    {.name = "adam.c1", .dtype = DLCRT_F64, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &adam_c1, .elements = 1},
    {.name = "adam.c2", .dtype = DLCRT_F64, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &adam_c2, .elements = 1},
    {.name = "fc1.weight.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {256, 64}, .data = fc1_weight_adam_d, .elements = 16384},
    {.name = "fc1.weight.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {256, 64}, .data = fc1_weight_adam_m, .elements = 16384},
    {.name = "fc1.weight.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {256, 64}, .data = fc1_weight_adam_v, .elements = 16384},
    {.name = "fc1.weight.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {256, 64}, .data = fc1_weight_adam_s, .elements = 16384},
    {.name = "fc1.bias.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {256},
        .data = fc1_bias_adam_d, .elements = 256},
    {.name = "fc1.bias.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {256},
        .data = fc1_bias_adam_m, .elements = 256},
    {.name = "fc1.bias.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {256},
        .data = fc1_bias_adam_v, .elements = 256},
    {.name = "fc1.bias.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {256},
        .data = fc1_bias_adam_s, .elements = 256},
    {.name = "scale.gain.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {128}, .data = scale_gain_adam_d, .elements = 128},
    {.name = "scale.gain.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {128}, .data = scale_gain_adam_m, .elements = 128},
    {.name = "scale.gain.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {128}, .data = scale_gain_adam_v, .elements = 128},
    {.name = "scale.gain.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {128}, .data = scale_gain_adam_s, .elements = 128},
    {.name = "fc2.weight.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 128}, .data = fc2_weight_adam_d, .elements = 1280},
    {.name = "fc2.weight.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 128}, .data = fc2_weight_adam_m, .elements = 1280},
    {.name = "fc2.weight.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 128}, .data = fc2_weight_adam_v, .elements = 1280},
    {.name = "fc2.weight.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 128}, .data = fc2_weight_adam_s, .elements = 1280},
    {.name = "fc2.bias.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc2_bias_adam_d, .elements = 10},
    {.name = "fc2.bias.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc2_bias_adam_m, .elements = 10},
    {.name = "fc2.bias.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc2_bias_adam_v, .elements = 10},
    {.name = "fc2.bias.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc2_bias_adam_s, .elements = 10},
    {.name = "fc1.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {256, 64}, .data = fc1_weight_exp_avg, .elements = 16384},
    {.name = "fc1.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {256, 64}, .data = fc1_weight_exp_avg_sq, .elements = 16384},
    {.name = "fc1.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {256, 64}, .data = fc1_weight, .elements = 16384},
    {.name = "fc1.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {256}, .data = fc1_bias_exp_avg, .elements = 256},
    {.name = "fc1.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {256}, .data = fc1_bias_exp_avg_sq, .elements = 256},
    {.name = "fc1.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {256},
        .data = fc1_bias, .elements = 256},
    {.name = "scale.gain.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {128}, .data = scale_gain_exp_avg, .elements = 128},
    {.name = "scale.gain.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {128}, .data = scale_gain_exp_avg_sq, .elements = 128},
    {.name = "scale.gain.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {128},
        .data = scale_gain, .elements = 128},
    {.name = "fc2.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 128}, .data = fc2_weight_exp_avg, .elements = 1280},
    {.name = "fc2.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 128}, .data = fc2_weight_exp_avg_sq, .elements = 1280},
    {.name = "fc2.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 128}, .data = fc2_weight, .elements = 1280},
    {.name = "fc2.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {10}, .data = fc2_bias_exp_avg, .elements = 10},
    {.name = "fc2.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {10}, .data = fc2_bias_exp_avg_sq, .elements = 10},
    {.name = "fc2.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc2_bias, .elements = 10},
};
static const struct dlcrt_kernel train_kernels[75] = {
    {"pixels.value",
    "pixels.value[n, i0] = pixels[n, i0]*0.0625",
     7, 2048, 16384, 1, &train_outputs[0]},
    {"fc1.sum",
    "fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c]",
     18, 1048576, 106496, 1, &train_outputs[1]},
    {"fc1.y",
    "fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k]",
     18, 8192, 66560, 1, &train_outputs[2]},
    {"swiglu1.y",
    "swiglu1.y[n, d] = fc1.y[n, d]*sigmoid(fc1.y[n, d])*fc1.y[n, d + 128]",
     19, 12288, 32768, 1, &train_outputs[3]},
    {"scale.y",
    "scale.y[n, d] = scale.gain[d]*swiglu1.y[n, d]",
     20, 4096, 33280, 1, &train_outputs[4]},
    {"fc2.sum",
    "fc2.sum[i0, k] = sum(c) scale.y[i0, c]*fc2.weight[k, c]",
     21, 81920, 22784, 1, &train_outputs[5]},
    {"fc2.y",
    "fc2.y[i0, k] = fc2.bias[k] + fc2.sum[i0, k]",
     21, 320, 2600, 1, &train_outputs[6]},
    {"cross_entropy.max",
    "cross_entropy.max[n] = max(c) fc2.y[n, c]",
     22, 320, 1408, 1, &train_outputs[7]},
    {"cross_entropy.m",
    "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])",
     22, 0, 256, 1, &train_outputs[8]},
    {"cross_entropy.sum",
    "cross_entropy.sum[n] = sum(c) exp(fc2.y[n, c] - cross_entropy.m[n])",
     22, 960, 1536, 1, &train_outputs[9]},
    {"cross_entropy.lse",
    "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])",
     22, 64, 384, 1, &train_outputs[10]},
    {"cross_entropy.l",
    "cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc2.y[n, digit[n]])",
     22, 64, 512, 1, &train_outputs[11]},
    {"cross_entropy.w",
    "cross_entropy.w[n] = select(digit[n] == -100, 0, 1)",
     22, 32, 256, 1, &train_outputs[12]},
    {"loss.sum",
    "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)",
     22, 64, 140, 1, &train_outputs[13]},
    {"loss.weight",
    "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)",
     22, 64, 140, 1, &train_outputs[14]},
    {"loss",
    "loss[] = loss.sum[]/loss.weight[]",
     22, 1, 12, 1, &train_outputs[15]},
    {"accuracy.argmax",
    "accuracy.argmax[n] = argmax(c) fc2.y[n, c]",
     23, 320, 1408, 1, &train_outputs[16]},
    {"accuracy.v",
    "accuracy.v[n] = select(accuracy.argmax[n] == digit[n], 1, 0)",
     23, 32, 384, 1, &train_outputs[17]},
    {"accuracy.sum",
    "accuracy.sum[] = sum(n) select(n < valid[], accuracy.v[n], 0)",
     23, 64, 140, 1, &train_outputs[18]},
    {"loss.sum.grad",
    "loss.sum.grad[] = 1/loss.weight[]",
     22, 1, 8, 1, &train_outputs[19]},
    {"cross_entropy.l.grad",
    "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)",
     22, 32, 140, 1, &train_outputs[20]},
    {"cross_entropy.lse.grad",
    "cross_entropy.lse.grad[n] = select(digit[n] == -100, 0, cross_entropy.l.grad[n])",
     22, 32, 384, 1, &train_outputs[21]},
    {"cross_entropy.sum.grad",
    "cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n]",
     22, 32, 384, 1, &train_outputs[22]},
    {"fc2.y.grad.1",
    "fc2.y.grad.1[n, k] = select(digit[n] == k, select(digit[n] == -100, 0, "
    "-cross_entropy.l.grad[n]), 0)",
     22, 960, 1536, 1, &train_outputs[23]},
    {"fc2.y.grad.2",
    "fc2.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc2.y[n, c] - cross_entropy.m[n])",
     22, 960, 2816, 1, &train_outputs[24]},
    {"fc2.y.grad",
    "fc2.y.grad[n, k] = fc2.y.grad.2[n, k] + fc2.y.grad.1[n, k]",
     22, 320, 3840, 1, &train_outputs[25]},
    {"fc2.bias.grad",
    "fc2.bias.grad[k] = sum(i0) fc2.y.grad[i0, k]",
     21, 320, 1320, 1, &train_outputs[26]},
    {"scale.y.grad",
    "scale.y.grad[i0, c] = sum(k) fc2.y.grad[i0, k]*fc2.weight[k, c]",
     21, 81920, 22784, 1, &train_outputs[27]},
    {"fc2.weight.grad",
    "fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*scale.y[i0, c]",
     21, 81920, 22784, 1, &train_outputs[28]},
    {"scale.gain.grad",
    "scale.gain.grad[d] = sum(n) scale.y.grad[n, d]*swiglu1.y[n, d]",
     20, 8192, 33280, 1, &train_outputs[29]},
    {"swiglu1.y.grad",
    "swiglu1.y.grad[n, d] = scale.y.grad[n, d]*scale.gain[d]",
     20, 4096, 33280, 1, &train_outputs[30]},
    {"fc1.y.grad.1",
    "fc1.y.grad.1[n, k + 128] = 0",
     19, 0, 16384, 1, &train_outputs[31]},
    {"fc1.y.grad.1",
    "fc1.y.grad.1[n, d] = swiglu1.y.grad[n, d]*fc1.y[n, d + 128]*sigmoid(fc1.y[n, d]) + "
    "swiglu1.y.grad[n, d]*fc1.y[n, d + 128]*fc1.y[n, d]*(sigmoid(fc1.y[n, d])*(1 - "
    "sigmoid(fc1.y[n, d])))",
     19, 45056, 49152, 1, &train_outputs[32]},
    {"fc1.y.grad.2",
    "fc1.y.grad.2[n, k] = 0",
     19, 0, 16384, 1, &train_outputs[33]},
    {"fc1.y.grad.2",
    "fc1.y.grad.2[n, d + 128] = swiglu1.y.grad[n, d]*(fc1.y[n, d]*sigmoid(fc1.y[n, d]))",
     19, 12288, 49152, 1, &train_outputs[34]},
    {"fc1.y.grad",
    "fc1.y.grad[n, k] = fc1.y.grad.2[n, k] + fc1.y.grad.1[n, k]",
     19, 8192, 98304, 1, &train_outputs[35]},
    {"fc1.bias.grad",
    "fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k]",
     18, 8192, 33792, 1, &train_outputs[36]},
    {"fc1.weight.grad",
    "fc1.weight.grad[k, c] = sum(i0) fc1.y.grad[i0, k]*pixels.value[i0, c]",
     18, 1048576, 106496, 1, &train_outputs[37]},
    {"adam.c1",
    "adam.c1[] = 1 - power(betas.0[], step[])",
     24, 2, 24, 1, &train_outputs[38]},
    {"adam.c2",
    "adam.c2[] = sqrt(1 - power(betas.1[], step[]))",
     24, 3, 24, 1, &train_outputs[39]},
    {"fc1.weight.adam.d",
    "fc1.weight.adam.d[i0, i1] = fc1.weight.grad[i0, i1] + weight_decay[]*fc1.weight[i0, i1]",
     24, 32768, 196616, 1, &train_outputs[40]},
    {"fc1.weight.adam.m",
    "fc1.weight.adam.m[i0, i1] = fc1.weight.exp_avg[i0, i1] + (1 - "
    "betas.0[])*(fc1.weight.adam.d[i0, i1] - fc1.weight.exp_avg[i0, i1])",
     24, 65536, 196616, 1, &train_outputs[41]},
    {"fc1.weight.adam.v",
    "fc1.weight.adam.v[i0, i1] = betas.1[]*fc1.weight.exp_avg_sq[i0, i1] + (1 - "
    "betas.1[])*fc1.weight.adam.d[i0, i1]*fc1.weight.adam.d[i0, i1]",
     24, 81920, 196616, 1, &train_outputs[42]},
    {"fc1.weight.adam.s",
    "fc1.weight.adam.s[i0, i1] = fc1.weight.adam.v[i0, i1]",
     24, 0, 131072, 1, &train_outputs[43]},
    {"fc1.bias.adam.d",
    "fc1.bias.adam.d[i0] = fc1.bias.grad[i0] + weight_decay[]*fc1.bias[i0]",
     24, 512, 3080, 1, &train_outputs[44]},
    {"fc1.bias.adam.m",
    "fc1.bias.adam.m[i0] = fc1.bias.exp_avg[i0] + (1 - betas.0[])*(fc1.bias.adam.d[i0] - "
    "fc1.bias.exp_avg[i0])",
     24, 1024, 3080, 1, &train_outputs[45]},
    {"fc1.bias.adam.v",
    "fc1.bias.adam.v[i0] = betas.1[]*fc1.bias.exp_avg_sq[i0] + (1 - "
    "betas.1[])*fc1.bias.adam.d[i0]*fc1.bias.adam.d[i0]",
     24, 1280, 3080, 1, &train_outputs[46]},
    {"fc1.bias.adam.s",
    "fc1.bias.adam.s[i0] = fc1.bias.adam.v[i0]",
     24, 0, 2048, 1, &train_outputs[47]},
    {"scale.gain.adam.d",
    "scale.gain.adam.d[i0] = scale.gain.grad[i0] + weight_decay[]*scale.gain[i0]",
     24, 256, 1544, 1, &train_outputs[48]},
    {"scale.gain.adam.m",
    "scale.gain.adam.m[i0] = scale.gain.exp_avg[i0] + (1 - betas.0[])*(scale.gain.adam.d[i0] - "
    "scale.gain.exp_avg[i0])",
     24, 512, 1544, 1, &train_outputs[49]},
    {"scale.gain.adam.v",
    "scale.gain.adam.v[i0] = betas.1[]*scale.gain.exp_avg_sq[i0] + (1 - "
    "betas.1[])*scale.gain.adam.d[i0]*scale.gain.adam.d[i0]",
     24, 640, 1544, 1, &train_outputs[50]},
    {"scale.gain.adam.s",
    "scale.gain.adam.s[i0] = scale.gain.adam.v[i0]",
     24, 0, 1024, 1, &train_outputs[51]},
    {"fc2.weight.adam.d",
    "fc2.weight.adam.d[i0, i1] = fc2.weight.grad[i0, i1] + weight_decay[]*fc2.weight[i0, i1]",
     24, 2560, 15368, 1, &train_outputs[52]},
    {"fc2.weight.adam.m",
    "fc2.weight.adam.m[i0, i1] = fc2.weight.exp_avg[i0, i1] + (1 - "
    "betas.0[])*(fc2.weight.adam.d[i0, i1] - fc2.weight.exp_avg[i0, i1])",
     24, 5120, 15368, 1, &train_outputs[53]},
    {"fc2.weight.adam.v",
    "fc2.weight.adam.v[i0, i1] = betas.1[]*fc2.weight.exp_avg_sq[i0, i1] + (1 - "
    "betas.1[])*fc2.weight.adam.d[i0, i1]*fc2.weight.adam.d[i0, i1]",
     24, 6400, 15368, 1, &train_outputs[54]},
    {"fc2.weight.adam.s",
    "fc2.weight.adam.s[i0, i1] = fc2.weight.adam.v[i0, i1]",
     24, 0, 10240, 1, &train_outputs[55]},
    {"fc2.bias.adam.d",
    "fc2.bias.adam.d[i0] = fc2.bias.grad[i0] + weight_decay[]*fc2.bias[i0]",
     24, 20, 128, 1, &train_outputs[56]},
    {"fc2.bias.adam.m",
    "fc2.bias.adam.m[i0] = fc2.bias.exp_avg[i0] + (1 - betas.0[])*(fc2.bias.adam.d[i0] - "
    "fc2.bias.exp_avg[i0])",
     24, 40, 128, 1, &train_outputs[57]},
    {"fc2.bias.adam.v",
    "fc2.bias.adam.v[i0] = betas.1[]*fc2.bias.exp_avg_sq[i0] + (1 - "
    "betas.1[])*fc2.bias.adam.d[i0]*fc2.bias.adam.d[i0]",
     24, 50, 128, 1, &train_outputs[58]},
    {"fc2.bias.adam.s",
    "fc2.bias.adam.s[i0] = fc2.bias.adam.v[i0]",
     24, 0, 80, 1, &train_outputs[59]},
    {"fc1.weight.exp_avg.next",
    "fc1.weight.exp_avg.next[i0, i1] = fc1.weight.adam.m[i0, i1]",
     24, 0, 131072, 1, &train_outputs[60]},
    {"fc1.weight.exp_avg_sq.next",
    "fc1.weight.exp_avg_sq.next[i0, i1] = fc1.weight.adam.v[i0, i1]",
     24, 0, 131072, 1, &train_outputs[61]},
    {"fc1.weight.next",
    "fc1.weight.next[i0, i1] = fc1.weight[i0, i1] - lr[]/adam.c1[]*fc1.weight.adam.m[i0, "
    "i1]/(sqrt(fc1.weight.adam.s[i0, i1])/adam.c2[] + eps[])",
     24, 114688, 262176, 1, &train_outputs[62]},
    {"fc1.bias.exp_avg.next",
    "fc1.bias.exp_avg.next[i0] = fc1.bias.adam.m[i0]",
     24, 0, 2048, 1, &train_outputs[63]},
    {"fc1.bias.exp_avg_sq.next",
    "fc1.bias.exp_avg_sq.next[i0] = fc1.bias.adam.v[i0]",
     24, 0, 2048, 1, &train_outputs[64]},
    {"fc1.bias.next",
    "fc1.bias.next[i0] = fc1.bias[i0] - lr[]/adam.c"
    "1[]*fc1.bias.adam.m[i0]/(sqrt(fc1.bias.adam.s[i0])/adam.c2[] + eps[])",
     24, 1792, 4128, 1, &train_outputs[65]},
    {"scale.gain.exp_avg.next",
    "scale.gain.exp_avg.next[i0] = scale.gain.adam.m[i0]",
     24, 0, 1024, 1, &train_outputs[66]},
    {"scale.gain.exp_avg_sq.next",
    "scale.gain.exp_avg_sq.next[i0] = scale.gain.adam.v[i0]",
     24, 0, 1024, 1, &train_outputs[67]},
    {"scale.gain.next",
    "scale.gain.next[i0] = scale.gain[i0] - lr[]/ad"
    "am.c1[]*scale.gain.adam.m[i0]/(sqrt(scale.gain.adam.s[i0])/adam.c2[] + eps[])",
     24, 896, 2080, 1, &train_outputs[68]},
    {"fc2.weight.exp_avg.next",
    "fc2.weight.exp_avg.next[i0, i1] = fc2.weight.adam.m[i0, i1]",
     24, 0, 10240, 1, &train_outputs[69]},
    {"fc2.weight.exp_avg_sq.next",
    "fc2.weight.exp_avg_sq.next[i0, i1] = fc2.weight.adam.v[i0, i1]",
     24, 0, 10240, 1, &train_outputs[70]},
    {"fc2.weight.next",
    "fc2.weight.next[i0, i1] = fc2.weight[i0, i1] - lr[]/adam.c1[]*fc2.weight.adam.m[i0, "
    "i1]/(sqrt(fc2.weight.adam.s[i0, i1])/adam.c2[] + eps[])",
     24, 8960, 20512, 1, &train_outputs[71]},
    {"fc2.bias.exp_avg.next",
    "fc2.bias.exp_avg.next[i0] = fc2.bias.adam.m[i0]",
     24, 0, 80, 1, &train_outputs[72]},
    {"fc2.bias.exp_avg_sq.next",
    "fc2.bias.exp_avg_sq.next[i0] = fc2.bias.adam.v[i0]",
     24, 0, 80, 1, &train_outputs[73]},
    {"fc2.bias.next",
    "fc2.bias.next[i0] = fc2.bias[i0] - lr[]/adam.c"
    "1[]*fc2.bias.adam.m[i0]/(sqrt(fc2.bias.adam.s[i0])/adam.c2[] + eps[])",
     24, 70, 192, 1, &train_outputs[74]},
};
static struct dlcrt_tensor eval_outputs[19] = {
    {.name = "pixels.value", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 64},
        .data = pixels_value, .elements = 2048},
    {.name = "fc1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 256},
        .data = fc1_sum, .elements = 8192},
    {.name = "fc1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 256},
        .data = fc1_y, .elements = 8192},
    {.name = "swiglu1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 128},
        .data = swiglu1_y, .elements = 4096},
    {.name = "scale.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 128},
        .data = scale_y, .elements = 4096},
    {.name = "fc2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc2_sum, .elements = 320},
    {.name = "fc2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc2_y, .elements = 320},
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
static const struct dlcrt_kernel eval_kernels[19] = {
    {"pixels.value",
    "pixels.value[n, i0] = pixels[n, i0]*0.0625",
     7, 2048, 16384, 1, &eval_outputs[0]},
    {"fc1.sum",
    "fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c]",
     18, 1048576, 106496, 1, &eval_outputs[1]},
    {"fc1.y",
    "fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k]",
     18, 8192, 66560, 1, &eval_outputs[2]},
    {"swiglu1.y",
    "swiglu1.y[n, d] = fc1.y[n, d]*sigmoid(fc1.y[n, d])*fc1.y[n, d + 128]",
     19, 12288, 32768, 1, &eval_outputs[3]},
    {"scale.y",
    "scale.y[n, d] = scale.gain[d]*swiglu1.y[n, d]",
     20, 4096, 33280, 1, &eval_outputs[4]},
    {"fc2.sum",
    "fc2.sum[i0, k] = sum(c) scale.y[i0, c]*fc2.weight[k, c]",
     21, 81920, 22784, 1, &eval_outputs[5]},
    {"fc2.y",
    "fc2.y[i0, k] = fc2.bias[k] + fc2.sum[i0, k]",
     21, 320, 2600, 1, &eval_outputs[6]},
    {"cross_entropy.max",
    "cross_entropy.max[n] = max(c) fc2.y[n, c]",
     22, 320, 1408, 1, &eval_outputs[7]},
    {"cross_entropy.m",
    "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])",
     22, 0, 256, 1, &eval_outputs[8]},
    {"cross_entropy.sum",
    "cross_entropy.sum[n] = sum(c) exp(fc2.y[n, c] - cross_entropy.m[n])",
     22, 960, 1536, 1, &eval_outputs[9]},
    {"cross_entropy.lse",
    "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])",
     22, 64, 384, 1, &eval_outputs[10]},
    {"cross_entropy.l",
    "cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc2.y[n, digit[n]])",
     22, 64, 512, 1, &eval_outputs[11]},
    {"cross_entropy.w",
    "cross_entropy.w[n] = select(digit[n] == -100, 0, 1)",
     22, 32, 256, 1, &eval_outputs[12]},
    {"loss.sum",
    "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)",
     22, 64, 140, 1, &eval_outputs[13]},
    {"loss.weight",
    "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)",
     22, 64, 140, 1, &eval_outputs[14]},
    {"loss",
    "loss[] = loss.sum[]/loss.weight[]",
     22, 1, 12, 1, &eval_outputs[15]},
    {"accuracy.argmax",
    "accuracy.argmax[n] = argmax(c) fc2.y[n, c]",
     23, 320, 1408, 1, &eval_outputs[16]},
    {"accuracy.v",
    "accuracy.v[n] = select(accuracy.argmax[n] == digit[n], 1, 0)",
     23, 32, 384, 1, &eval_outputs[17]},
    {"accuracy.sum",
    "accuracy.sum[] = sum(n) select(n < valid[], accuracy.v[n], 0)",
     23, 64, 140, 1, &eval_outputs[18]},
};
static struct dlcrt_tensor output =
    {.name = "fc2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
    .data = fc2_y, .elements = 320};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "custom_operator",
    .source = "examples/custom_operator.yaml",
    .hash = UINT64_C(0xfbcd0d4f4ee5fd67),
    .batch = 32,
    .run = &run,
    .tensors = 15,
    .tensor = tensors,
    .gradients = 5,
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
    .train_kernels = 75,
    .eval_kernels = 19,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 606572,
    .reference = &reference,
    .data = {.format = "csv", .path = "examples/data/digits.csv", .test = NULL, .test_every = 5,
        .label_column = -1, .header = false, .samples = 1000},
    .defaults = {.epochs = 20, .steps = 0, .log_every = 45, .seed = UINT64_C(1), .shuffle = true,
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
