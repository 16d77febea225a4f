/* Trains the network 'digits' described in examples/digits.yaml. Written by dlc (-O0, target
   avx512); batch size 32. */

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
static float image[32][1][8][8];
static int32_t digit[32];

/* Numbers that flags and schedules change. */
static double drop_p = 0.25;
static double lr = 0.002;
static double betas_0 = 0.9;
static double betas_1 = 0.999;
static double eps = 1e-08;
static double weight_decay = 0;

/* Parameters. */
static float conv1_weight[16][1][3][3];
static float conv1_bias[16];
static float conv2_weight[32][16][3][3];
static float conv2_bias[32];
static float fc_weight[10][512];
static float fc_bias[10];

/* State of the optimizer. */
static float conv1_weight_exp_avg[16][1][3][3];
static float conv1_weight_exp_avg_sq[16][1][3][3];
static float conv1_bias_exp_avg[16];
static float conv1_bias_exp_avg_sq[16];
static float conv2_weight_exp_avg[32][16][3][3];
static float conv2_weight_exp_avg_sq[32][16][3][3];
static float conv2_bias_exp_avg[32];
static float conv2_bias_exp_avg_sq[32];
static float fc_weight_exp_avg[10][512];
static float fc_weight_exp_avg_sq[10][512];
static float fc_bias_exp_avg[10];
static float fc_bias_exp_avg_sq[10];

/* Values of a step. */
static float image_value[32][1][8][8];
static float conv1_sum[32][16][8][8];
static float conv1_y[32][16][8][8];
static float relu1_y[32][16][8][8];
static float conv2_sum[32][32][8][8];
static float conv2_y[32][32][8][8];
static float relu3_y[32][32][8][8];
static float max_pool2d4_y[32][32][4][4];
static float drop_y[32][32][4][4];
static float flatten6_y[32][512];
static float fc_sum[32][10];
static float fc_y[32][10];
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
static float fc_y_grad[32][10];
static float fc_y_grad_1[32][10];
static float fc_y_grad_2[32][10];
static float fc_bias_grad[10];
static float flatten6_y_grad[32][512];
static float fc_weight_grad[10][512];
static float drop_y_grad[32][32][4][4];
static float max_pool2d4_y_grad[32][32][4][4];
static int32_t max_pool2d4_y_at[32][32][4][4];
static float relu3_y_grad[32][32][8][8];
static float conv2_y_grad[32][32][8][8];
static float conv2_bias_grad[32];
static float relu1_y_grad[32][16][8][8];
static float conv2_weight_grad[32][16][3][3];
static float conv1_y_grad[32][16][8][8];
static float conv1_bias_grad[16];
static float conv1_weight_grad[16][1][3][3];
static double adam_c1;
static double adam_c2;
static float conv1_weight_adam_d[16][1][3][3];
static float conv1_weight_adam_m[16][1][3][3];
static float conv1_weight_adam_v[16][1][3][3];
static float conv1_weight_adam_s[16][1][3][3];
static float conv1_bias_adam_d[16];
static float conv1_bias_adam_m[16];
static float conv1_bias_adam_v[16];
static float conv1_bias_adam_s[16];
static float conv2_weight_adam_d[32][16][3][3];
static float conv2_weight_adam_m[32][16][3][3];
static float conv2_weight_adam_v[32][16][3][3];
static float conv2_weight_adam_s[32][16][3][3];
static float conv2_bias_adam_d[32];
static float conv2_bias_adam_m[32];
static float conv2_bias_adam_v[32];
static float conv2_bias_adam_s[32];
static float fc_weight_adam_d[10][512];
static float fc_weight_adam_m[10][512];
static float fc_weight_adam_v[10][512];
static float fc_weight_adam_s[10][512];
static float fc_bias_adam_d[10];
static float fc_bias_adam_m[10];
static float fc_bias_adam_v[10];
static float fc_bias_adam_s[10];

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

static inline int larger(int a, int b)
{
    return a > b ? a : b;
}

static inline int smaller(int a, int b)
{
    return a < b ? a : b;
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

/* image, line 6: image.value[n, c, h, w] = image[n, c, h, w]*0.0625 */
/* image.value f32[32, 1, 8, 8]; image f32[32, 1, 8, 8] */
static void compute_image_value(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 1; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    image_value[n][c][h][w] = image[n][c][h][w] * 0.0625f;
}

/* conv1 (conv2d), line 9: conv1.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >=
   0 and q + s - 1 >= 0 and -q - s + 8 >= 0) image.value[n, c, p + r - 1, q + s -
   1]*conv1.weight[k, c, r, s] */
/* conv1.sum f32[32, 16, 8, 8]; image.value f32[32, 1, 8, 8]; conv1.weight f32[16, 1, 3, 3] */
static void compute_conv1_sum(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++) {
                    float sum = 0.0f;
                    for (int c = 0; c < 1; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 9 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 9 - q); s++)
                                sum += image_value[n][c][p + r - 1][q + s - 1] *
                                    conv1_weight[k][c][r][s];
                    conv1_sum[n][k][p][q] = sum;
                }
}

/* conv1 (conv2d), line 9: conv1.y[n, k, p, q] = conv1.bias[k] + conv1.sum[n, k, p, q] */
/* conv1.y f32[32, 16, 8, 8]; conv1.bias f32[16]; conv1.sum f32[32, 16, 8, 8] */
static void compute_conv1_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    conv1_y[n][k][p][q] = conv1_bias[k] + conv1_sum[n][k][p][q];
}

/* relu1 (relu), line 10: relu1.y[i0, i1, i2, i3] = relu(conv1.y[i0, i1, i2, i3]) */
/* relu1.y f32[32, 16, 8, 8]; conv1.y f32[32, 16, 8, 8] */
static void compute_relu1_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    relu1_y[i0][i1][i2][i3] = reluf(conv1_y[i0][i1][i2][i3]);
}

/* conv2 (conv2d), line 11: conv2.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >=
   0 and q + s - 1 >= 0 and -q - s + 8 >= 0) relu1.y[n, c, p + r - 1, q + s - 1]*conv2.weight[k,
   c, r, s] */
/* conv2.sum f32[32, 32, 8, 8]; relu1.y f32[32, 16, 8, 8]; conv2.weight f32[32, 16, 3, 3] */
static void compute_conv2_sum(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++) {
                    float sum = 0.0f;
                    for (int c = 0; c < 16; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 9 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 9 - q); s++)
                                sum += relu1_y[n][c][p + r - 1][q + s - 1] *
                                    conv2_weight[k][c][r][s];
                    conv2_sum[n][k][p][q] = sum;
                }
}

/* conv2 (conv2d), line 11: conv2.y[n, k, p, q] = conv2.bias[k] + conv2.sum[n, k, p, q] */
/* conv2.y f32[32, 32, 8, 8]; conv2.bias f32[32]; conv2.sum f32[32, 32, 8, 8] */
static void compute_conv2_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    conv2_y[n][k][p][q] = conv2_bias[k] + conv2_sum[n][k][p][q];
}

/* relu3 (relu), line 12: relu3.y[i0, i1, i2, i3] = relu(conv2.y[i0, i1, i2, i3]) */
/* relu3.y f32[32, 32, 8, 8]; conv2.y f32[32, 32, 8, 8] */
static void compute_relu3_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    relu3_y[i0][i1][i2][i3] = reluf(conv2_y[i0][i1][i2][i3]);
}

/* max_pool2d4 (max_pool2d), line 13: max_pool2d4.y[n, c, p, q] = max(r, s) relu3.y[n, c, 2*p +
   r, 2*q + s] */
/* max_pool2d4.y f32[32, 32, 4, 4]; relu3.y f32[32, 32, 8, 8] */
static void compute_max_pool2d4_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    float best = -INFINITY;
                    int argument = 0;
                    for (int r = 0; r < 2; r++)
                        for (int s = 0; s < 2; s++) {
                            const float v = relu3_y[n][c][2 * p + r][2 * q + s];
                            if (v > best || v != v) {
                                best = v;
                                argument = 2 * r + s;
                            }
                        }
                    max_pool2d4_y[n][c][p][q] = best;
                    max_pool2d4_y_at[n][c][p][q] = argument;
                }
}

/* drop (dropout), line 14: drop.y[i0, i1, i2, i3] = select(random(16, 512*i0 + 16*i1 + 4*i2 +
   i3) < drop.p[], 0, max_pool2d4.y[i0, i1, i2, i3]/(1 - drop.p[])) */
/* drop.y f32[32, 32, 4, 4]; max_pool2d4.y f32[32, 32, 4, 4] */
static void compute_drop_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    drop_y[i0][i1][i2][i3] = choosef(dlcrt_uniform(run.seed, 16, run.step,
                        (uint64_t)(512 * i0 + 16 * i1 + 4 * i2 + i3)) < drop_p, 0.0f,
                        max_pool2d4_y[i0][i1][i2][i3] / (float)(1.0 - drop_p));
}

/* flatten6 (flatten), line 15: flatten6.y[a0, f] = drop.y[a0, f/16, f/4 - f/16*4, f - f/4*4] */
/* flatten6.y f32[32, 512]; drop.y f32[32, 32, 4, 4] */
static void compute_flatten6_y(void)
{
    for (int a0 = 0; a0 < 32; a0++)
        for (int f = 0; f < 512; f++)
            flatten6_y[a0][f] = drop_y[a0][f / 16][f / 4 - 4 * (f / 16)][f - 4 * (f / 4)];
}

/* fc (linear), line 16: fc.sum[i0, k] = sum(c) flatten6.y[i0, c]*fc.weight[k, c] */
/* fc.sum f32[32, 10]; flatten6.y f32[32, 512]; fc.weight f32[10, 512] */
static void compute_fc_sum(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 512; c++)
                sum += flatten6_y[i0][c] * fc_weight[k][c];
            fc_sum[i0][k] = sum;
        }
}

/* fc (linear), line 16: fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
/* fc.y f32[32, 10]; fc.bias f32[10]; fc.sum f32[32, 10] */
static void compute_fc_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++)
            fc_y[i0][k] = fc_bias[k] + fc_sum[i0][k];
}

/* cross_entropy (cross_entropy), line 17: cross_entropy.max[n] = max(c) fc.y[n, c] */
/* cross_entropy.max f32[32]; fc.y f32[32, 10] */
static void compute_cross_entropy_max(void)
{
    for (int n = 0; n < 32; n++) {
        float best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const float v = fc_y[n][c];
            if (v > best || v != v)
                best = v;
        }
        cross_entropy_max[n] = best;
    }
}

/* cross_entropy (cross_entropy), line 17: cross_entropy.m[n] =
   stop_gradient(cross_entropy.max[n]) */
/* cross_entropy.m f32[32]; cross_entropy.max f32[32] */
static void compute_cross_entropy_m(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_m[n] = cross_entropy_max[n];
}

/* cross_entropy (cross_entropy), line 17: cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] -
   cross_entropy.m[n]) */
/* cross_entropy.sum f32[32]; fc.y f32[32, 10]; cross_entropy.m f32[32] */
static void compute_cross_entropy_sum(void)
{
    for (int n = 0; n < 32; n++) {
        float sum = 0.0f;
        for (int c = 0; c < 10; c++)
            sum += expf(fc_y[n][c] - cross_entropy_m[n]);
        cross_entropy_sum[n] = sum;
    }
}

/* cross_entropy (cross_entropy), line 17: cross_entropy.lse[n] = cross_entropy.m[n] +
   log(cross_entropy.sum[n]) */
/* cross_entropy.lse f32[32]; cross_entropy.m f32[32]; cross_entropy.sum f32[32] */
static void compute_cross_entropy_lse(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_lse[n] = cross_entropy_m[n] + logf(cross_entropy_sum[n]);
}

/* cross_entropy (cross_entropy), line 17: cross_entropy.l[n] = select(digit[n] == -100, 0,
   cross_entropy.lse[n] - fc.y[n, digit[n]]) */
/* cross_entropy.l f32[32]; digit i32[32]; cross_entropy.lse f32[32]; fc.y f32[32, 10] */
static void compute_cross_entropy_l(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_l[n] = choosef(digit[n] == -100, 0.0f, cross_entropy_lse[n] -
            fc_y[n][digit[n]]);
}

/* cross_entropy (cross_entropy), line 17: cross_entropy.w[n] = select(digit[n] == -100, 0, 1) */
/* cross_entropy.w f32[32]; digit i32[32] */
static void compute_cross_entropy_w(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_w[n] = choosef(digit[n] == -100, 0.0f, 1.0f);
}

/* cross_entropy (cross_entropy), line 17: loss.sum[] = sum(n) select(n < valid[],
   cross_entropy.l[n], 0) */
/* loss.sum f32[]; cross_entropy.l f32[32] */
static void compute_loss_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 32; n++)
        sum += choosef(n < run.valid, cross_entropy_l[n], 0.0f);
    loss_sum = sum;
}

/* cross_entropy (cross_entropy), line 17: loss.weight[] = sum(n) select(n < valid[],
   cross_entropy.w[n], 0) */
/* loss.weight f32[]; cross_entropy.w f32[32] */
static void compute_loss_weight(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 32; n++)
        sum += choosef(n < run.valid, cross_entropy_w[n], 0.0f);
    loss_weight = sum;
}

/* cross_entropy (cross_entropy), line 17: loss[] = loss.sum[]/loss.weight[] */
/* loss f32[] */
static void compute_loss(void)
{
    loss = loss_sum / loss_weight;
}

/* accuracy (accuracy), line 18: accuracy.argmax[n] = argmax(c) fc.y[n, c] */
/* accuracy.argmax i32[32]; fc.y f32[32, 10] */
static void compute_accuracy_argmax(void)
{
    for (int n = 0; n < 32; n++) {
        float best = -INFINITY;
        int argument = 0;
        for (int c = 0; c < 10; c++) {
            const float v = fc_y[n][c];
            if (v > best || v != v) {
                best = v;
                argument = c;
            }
        }
        accuracy_argmax[n] = argument;
    }
}

/* accuracy (accuracy), line 18: accuracy.v[n] = select(accuracy.argmax[n] == digit[n], 1, 0) */
/* accuracy.v f32[32]; accuracy.argmax i32[32]; digit i32[32] */
static void compute_accuracy_v(void)
{
    for (int n = 0; n < 32; n++)
        accuracy_v[n] = choosef(accuracy_argmax[n] == digit[n], 1.0f, 0.0f);
}

/* accuracy (accuracy), line 18: accuracy.sum[] = sum(n) select(n < valid[], accuracy.v[n], 0) */
/* accuracy.sum f32[]; accuracy.v f32[32] */
static void compute_accuracy_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 32; n++)
        sum += choosef(n < run.valid, accuracy_v[n], 0.0f);
    accuracy_sum = sum;
}

/* cross_entropy (cross_entropy), line 17: loss.sum.grad[] = 1/loss.weight[] */
/* loss.sum.grad f32[] */
static void compute_loss_sum_grad(void)
{
    loss_sum_grad = 1.0f / loss_weight;
}

/* cross_entropy (cross_entropy), line 17: cross_entropy.l.grad[n] = select(n < valid[],
   loss.sum.grad[], 0) */
/* cross_entropy.l.grad f32[32] */
static void compute_cross_entropy_l_grad(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_l_grad[n] = choosef(n < run.valid, loss_sum_grad, 0.0f);
}

/* cross_entropy (cross_entropy), line 17: cross_entropy.lse.grad[n] = select(digit[n] == -100,
   0, cross_entropy.l.grad[n]) */
/* cross_entropy.lse.grad f32[32]; digit i32[32]; cross_entropy.l.grad f32[32] */
static void compute_cross_entropy_lse_grad(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_lse_grad[n] = choosef(digit[n] == -100, 0.0f, cross_entropy_l_grad[n]);
}

/* cross_entropy (cross_entropy), line 17: cross_entropy.sum.grad[n] =
   cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
/* cross_entropy.sum.grad f32[32]; cross_entropy.lse.grad f32[32]; cross_entropy.sum f32[32] */
static void compute_cross_entropy_sum_grad(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_sum_grad[n] = cross_entropy_lse_grad[n] / cross_entropy_sum[n];
}

/* cross_entropy (cross_entropy), line 17: fc.y.grad.1[n, k] = select(digit[n] == k,
   select(digit[n] == -100, 0, -cross_entropy.l.grad[n]), 0) */
/* fc.y.grad.1 f32[32, 10]; digit i32[32]; cross_entropy.l.grad f32[32] */
static void compute_fc_y_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            fc_y_grad_1[n][k] = choosef(digit[n] == k,
                choosef(digit[n] == -100, 0.0f, -cross_entropy_l_grad[n]), 0.0f);
}

/* cross_entropy (cross_entropy), line 17: fc.y.grad.2[n, c] =
   cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n]) */
/* fc.y.grad.2 f32[32, 10]; cross_entropy.sum.grad f32[32]; fc.y f32[32, 10]; cross_entropy.m
   f32[32] */
static void compute_fc_y_grad_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 10; c++)
            fc_y_grad_2[n][c] = cross_entropy_sum_grad[n] * expf(fc_y[n][c] - cross_entropy_m[n]);
}

/* cross_entropy (cross_entropy), line 17: fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n,
   k] */
/* fc.y.grad f32[32, 10]; fc.y.grad.2 f32[32, 10]; fc.y.grad.1 f32[32, 10] */
static void compute_fc_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            fc_y_grad[n][k] = fc_y_grad_2[n][k] + fc_y_grad_1[n][k];
}

/* fc (linear), line 16: fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
/* fc.bias.grad f32[10]; fc.y.grad f32[32, 10] */
static void compute_fc_bias_grad(void)
{
    for (int k = 0; k < 10; k++) {
        float sum = 0.0f;
        for (int i0 = 0; i0 < 32; i0++)
            sum += fc_y_grad[i0][k];
        fc_bias_grad[k] = sum;
    }
}

/* fc (linear), line 16: flatten6.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
/* flatten6.y.grad f32[32, 512]; fc.y.grad f32[32, 10]; fc.weight f32[10, 512] */
static void compute_flatten6_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 512; c++) {
            float sum = 0.0f;
            for (int k = 0; k < 10; k++)
                sum += fc_y_grad[i0][k] * fc_weight[k][c];
            flatten6_y_grad[i0][c] = sum;
        }
}

/* fc (linear), line 16: fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten6.y[i0, c] */
/* fc.weight.grad f32[10, 512]; fc.y.grad f32[32, 10]; flatten6.y f32[32, 512] */
static void compute_fc_weight_grad(void)
{
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 512; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 32; i0++)
                sum += fc_y_grad[i0][k] * flatten6_y[i0][c];
            fc_weight_grad[k][c] = sum;
        }
}

/* flatten6 (flatten), line 15: drop.y.grad[a0, i1, i2, i3] = flatten6.y.grad[a0, 16*i1 + 4*i2 +
   i3] */
/* drop.y.grad f32[32, 32, 4, 4]; flatten6.y.grad f32[32, 512] */
static void compute_drop_y_grad(void)
{
    for (int a0 = 0; a0 < 32; a0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    drop_y_grad[a0][i1][i2][i3] = flatten6_y_grad[a0][16 * i1 + 4 * i2 + i3];
}

/* drop (dropout), line 14: max_pool2d4.y.grad[i0, i1, i2, i3] = select(random(16, 512*i0 + 16*i1
   + 4*i2 + i3) < drop.p[], 0, drop.y.grad[i0, i1, i2, i3]/(1 - drop.p[])) */
/* max_pool2d4.y.grad f32[32, 32, 4, 4]; drop.y.grad f32[32, 32, 4, 4] */
static void compute_max_pool2d4_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    max_pool2d4_y_grad[i0][i1][i2][i3] =
                        choosef(dlcrt_uniform(run.seed, 16, run.step,
                        (uint64_t)(512 * i0 + 16 * i1 + 4 * i2 + i3)) < drop_p, 0.0f,
                        drop_y_grad[i0][i1][i2][i3] / (float)(1.0 - drop_p));
}

/* max_pool2d4 (max_pool2d), line 13: relu3.y.grad[n, c, 2*p + r, 2*q + s] =
   select(max_pool2d4.y.at[n, c, p, q] == 2*r + s, max_pool2d4.y.grad[n, c, p, q], 0) */
/* relu3.y.grad f32[32, 32, 8, 8]; max_pool2d4.y.at i32[32, 32, 4, 4]; max_pool2d4.y.grad f32[32,
   32, 4, 4] */
static void compute_relu3_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 4; p++)
                for (int r = 0; r < 2; r++)
                    for (int q = 0; q < 4; q++)
                        for (int s = 0; s < 2; s++)
                            relu3_y_grad[n][c][2 * p + r][2 * q + s] =
                                choosef(max_pool2d4_y_at[n][c][p][q] == 2 * r + s,
                                max_pool2d4_y_grad[n][c][p][q], 0.0f);
}

/* relu3 (relu), line 12: conv2.y.grad[i0, i1, i2, i3] = select(relu3.y[i0, i1, i2, i3] > 0,
   relu3.y.grad[i0, i1, i2, i3], 0) */
/* conv2.y.grad f32[32, 32, 8, 8]; relu3.y f32[32, 32, 8, 8]; relu3.y.grad f32[32, 32, 8, 8] */
static void compute_conv2_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    conv2_y_grad[i0][i1][i2][i3] =
                        choosef(relu3_y[i0][i1][i2][i3] > 0.0f, relu3_y_grad[i0][i1][i2][i3], 0.0f);
}

/* conv2 (conv2d), line 11: conv2.bias.grad[k] = sum(n, p, q) conv2.y.grad[n, k, p, q] */
/* conv2.bias.grad f32[32]; conv2.y.grad f32[32, 32, 8, 8] */
static void compute_conv2_bias_grad(void)
{
    for (int k = 0; k < 32; k++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    sum += conv2_y_grad[n][k][p][q];
        conv2_bias_grad[k] = sum;
    }
}

/* conv2 (conv2d), line 11: relu1.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r
   + 6 >= 0 and i3 - s + 1 >= 0 and -i3 + s + 6 >= 0) conv2.y.grad[n, k, i2 - r + 1, i3 - s +
   1]*conv2.weight[k, c, r, s] */
/* relu1.y.grad f32[32, 16, 8, 8]; conv2.y.grad f32[32, 32, 8, 8]; conv2.weight f32[32, 16, 3, 3] */
static void compute_relu1_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++) {
                    float sum = 0.0f;
                    for (int k = 0; k < 32; k++)
                        for (int r = larger(0, i2 - 6); r < smaller(3, i2 + 2); r++)
                            for (int s = larger(0, i3 - 6); s < smaller(3, i3 + 2); s++)
                                sum += conv2_y_grad[n][k][i2 - r + 1][i3 - s + 1] *
                                    conv2_weight[k][c][r][s];
                    relu1_y_grad[n][c][i2][i3] = sum;
                }
}

/* conv2 (conv2d), line 11: conv2.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p -
   r + 8 >= 0 and q + s - 1 >= 0 and -q - s + 8 >= 0) conv2.y.grad[n, k, p, q]*relu1.y[n, c, p +
   r - 1, q + s - 1] */
/* conv2.weight.grad f32[32, 16, 3, 3]; conv2.y.grad f32[32, 32, 8, 8]; relu1.y f32[32, 16, 8, 8] */
static void compute_conv2_weight_grad(void)
{
    for (int k = 0; k < 32; k++)
        for (int c = 0; c < 16; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    float sum = 0.0f;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(8, 9 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(8, 9 - s); q++)
                                sum += conv2_y_grad[n][k][p][q] *
                                    relu1_y[n][c][p + r - 1][q + s - 1];
                    conv2_weight_grad[k][c][r][s] = sum;
                }
}

/* relu1 (relu), line 10: conv1.y.grad[i0, i1, i2, i3] = select(relu1.y[i0, i1, i2, i3] > 0,
   relu1.y.grad[i0, i1, i2, i3], 0) */
/* conv1.y.grad f32[32, 16, 8, 8]; relu1.y f32[32, 16, 8, 8]; relu1.y.grad f32[32, 16, 8, 8] */
static void compute_conv1_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    conv1_y_grad[i0][i1][i2][i3] =
                        choosef(relu1_y[i0][i1][i2][i3] > 0.0f, relu1_y_grad[i0][i1][i2][i3], 0.0f);
}

/* conv1 (conv2d), line 9: conv1.bias.grad[k] = sum(n, p, q) conv1.y.grad[n, k, p, q] */
/* conv1.bias.grad f32[16]; conv1.y.grad f32[32, 16, 8, 8] */
static void compute_conv1_bias_grad(void)
{
    for (int k = 0; k < 16; k++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    sum += conv1_y_grad[n][k][p][q];
        conv1_bias_grad[k] = sum;
    }
}

/* conv1 (conv2d), line 9: conv1.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r
   + 8 >= 0 and q + s - 1 >= 0 and -q - s + 8 >= 0) conv1.y.grad[n, k, p, q]*image.value[n, c, p
   + r - 1, q + s - 1] */
/* conv1.weight.grad f32[16, 1, 3, 3]; conv1.y.grad f32[32, 16, 8, 8]; image.value f32[32, 1, 8,
   8] */
static void compute_conv1_weight_grad(void)
{
    for (int k = 0; k < 16; k++)
        for (int c = 0; c < 1; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    float sum = 0.0f;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(8, 9 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(8, 9 - s); q++)
                                sum += conv1_y_grad[n][k][p][q] *
                                    image_value[n][c][p + r - 1][q + s - 1];
                    conv1_weight_grad[k][c][r][s] = sum;
                }
}

/* adam (adam), line 19: adam.c1[] = 1 - power(betas.0[], step[]) */
/* adam.c1 f64[] */
static void compute_adam_c1(void)
{
    adam_c1 = 1.0 - pow(betas_0, (double)(run.step + 1));
}

/* adam (adam), line 19: adam.c2[] = sqrt(1 - power(betas.1[], step[])) */
/* adam.c2 f64[] */
static void compute_adam_c2(void)
{
    adam_c2 = sqrt(1.0 - pow(betas_1, (double)(run.step + 1)));
}

/* adam (adam), line 19: conv1.weight.adam.d[i0, i1, i2, i3] = conv1.weight.grad[i0, i1, i2, i3]
   + weight_decay[]*conv1.weight[i0, i1, i2, i3] */
/* conv1.weight.adam.d f32[16, 1, 3, 3]; conv1.weight.grad f32[16, 1, 3, 3]; conv1.weight f32[16,
   1, 3, 3] */
static void compute_conv1_weight_adam_d(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 1; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv1_weight_adam_d[i0][i1][i2][i3] = conv1_weight_grad[i0][i1][i2][i3] +
                        (float)weight_decay * conv1_weight[i0][i1][i2][i3];
}

/* adam (adam), line 19: conv1.weight.adam.m[i0, i1, i2, i3] = conv1.weight.exp_avg[i0, i1, i2,
   i3] + (1 - betas.0[])*(conv1.weight.adam.d[i0, i1, i2, i3] - conv1.weight.exp_avg[i0, i1, i2,
   i3]) */
/* conv1.weight.adam.m f32[16, 1, 3, 3]; conv1.weight.exp_avg f32[16, 1, 3, 3];
   conv1.weight.adam.d f32[16, 1, 3, 3] */
static void compute_conv1_weight_adam_m(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 1; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv1_weight_adam_m[i0][i1][i2][i3] = conv1_weight_exp_avg[i0][i1][i2][i3] +
                        (float)(1.0 - betas_0) * (conv1_weight_adam_d[i0][i1][i2][i3] -
                        conv1_weight_exp_avg[i0][i1][i2][i3]);
}

/* adam (adam), line 19: conv1.weight.adam.v[i0, i1, i2, i3] =
   betas.1[]*conv1.weight.exp_avg_sq[i0, i1, i2, i3] + (1 - betas.1[])*conv1.weight.adam.d[i0,
   i1, i2, i3]*conv1.weight.adam.d[i0, i1, i2, i3] */
/* conv1.weight.adam.v f32[16, 1, 3, 3]; conv1.weight.exp_avg_sq f32[16, 1, 3, 3];
   conv1.weight.adam.d f32[16, 1, 3, 3] */
static void compute_conv1_weight_adam_v(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 1; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv1_weight_adam_v[i0][i1][i2][i3] = (float)betas_1 *
                        conv1_weight_exp_avg_sq[i0][i1][i2][i3] + (float)(1.0 - betas_1) *
                        conv1_weight_adam_d[i0][i1][i2][i3] * conv1_weight_adam_d[i0][i1][i2][i3];
}

/* adam (adam), line 19: conv1.weight.adam.s[i0, i1, i2, i3] = conv1.weight.adam.v[i0, i1, i2,
   i3] */
/* conv1.weight.adam.s f32[16, 1, 3, 3]; conv1.weight.adam.v f32[16, 1, 3, 3] */
static void compute_conv1_weight_adam_s(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 1; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv1_weight_adam_s[i0][i1][i2][i3] = conv1_weight_adam_v[i0][i1][i2][i3];
}

/* adam (adam), line 19: conv1.bias.adam.d[i0] = conv1.bias.grad[i0] +
   weight_decay[]*conv1.bias[i0] */
/* conv1.bias.adam.d f32[16]; conv1.bias.grad f32[16]; conv1.bias f32[16] */
static void compute_conv1_bias_adam_d(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        conv1_bias_adam_d[i0] = conv1_bias_grad[i0] + (float)weight_decay * conv1_bias[i0];
}

/* adam (adam), line 19: conv1.bias.adam.m[i0] = conv1.bias.exp_avg[i0] + (1 -
   betas.0[])*(conv1.bias.adam.d[i0] - conv1.bias.exp_avg[i0]) */
/* conv1.bias.adam.m f32[16]; conv1.bias.exp_avg f32[16]; conv1.bias.adam.d f32[16] */
static void compute_conv1_bias_adam_m(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        conv1_bias_adam_m[i0] = conv1_bias_exp_avg[i0] + (float)(1.0 - betas_0) *
            (conv1_bias_adam_d[i0] - conv1_bias_exp_avg[i0]);
}

/* adam (adam), line 19: conv1.bias.adam.v[i0] = betas.1[]*conv1.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*conv1.bias.adam.d[i0]*conv1.bias.adam.d[i0] */
/* conv1.bias.adam.v f32[16]; conv1.bias.exp_avg_sq f32[16]; conv1.bias.adam.d f32[16] */
static void compute_conv1_bias_adam_v(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        conv1_bias_adam_v[i0] = (float)betas_1 * conv1_bias_exp_avg_sq[i0] +
            (float)(1.0 - betas_1) * conv1_bias_adam_d[i0] * conv1_bias_adam_d[i0];
}

/* adam (adam), line 19: conv1.bias.adam.s[i0] = conv1.bias.adam.v[i0] */
/* conv1.bias.adam.s f32[16]; conv1.bias.adam.v f32[16] */
static void compute_conv1_bias_adam_s(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        conv1_bias_adam_s[i0] = conv1_bias_adam_v[i0];
}

/* adam (adam), line 19: conv2.weight.adam.d[i0, i1, i2, i3] = conv2.weight.grad[i0, i1, i2, i3]
   + weight_decay[]*conv2.weight[i0, i1, i2, i3] */
/* conv2.weight.adam.d f32[32, 16, 3, 3]; conv2.weight.grad f32[32, 16, 3, 3]; conv2.weight
   f32[32, 16, 3, 3] */
static void compute_conv2_weight_adam_d(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv2_weight_adam_d[i0][i1][i2][i3] = conv2_weight_grad[i0][i1][i2][i3] +
                        (float)weight_decay * conv2_weight[i0][i1][i2][i3];
}

/* adam (adam), line 19: conv2.weight.adam.m[i0, i1, i2, i3] = conv2.weight.exp_avg[i0, i1, i2,
   i3] + (1 - betas.0[])*(conv2.weight.adam.d[i0, i1, i2, i3] - conv2.weight.exp_avg[i0, i1, i2,
   i3]) */
/* conv2.weight.adam.m f32[32, 16, 3, 3]; conv2.weight.exp_avg f32[32, 16, 3, 3];
   conv2.weight.adam.d f32[32, 16, 3, 3] */
static void compute_conv2_weight_adam_m(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv2_weight_adam_m[i0][i1][i2][i3] = conv2_weight_exp_avg[i0][i1][i2][i3] +
                        (float)(1.0 - betas_0) * (conv2_weight_adam_d[i0][i1][i2][i3] -
                        conv2_weight_exp_avg[i0][i1][i2][i3]);
}

/* adam (adam), line 19: conv2.weight.adam.v[i0, i1, i2, i3] =
   betas.1[]*conv2.weight.exp_avg_sq[i0, i1, i2, i3] + (1 - betas.1[])*conv2.weight.adam.d[i0,
   i1, i2, i3]*conv2.weight.adam.d[i0, i1, i2, i3] */
/* conv2.weight.adam.v f32[32, 16, 3, 3]; conv2.weight.exp_avg_sq f32[32, 16, 3, 3];
   conv2.weight.adam.d f32[32, 16, 3, 3] */
static void compute_conv2_weight_adam_v(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv2_weight_adam_v[i0][i1][i2][i3] = (float)betas_1 *
                        conv2_weight_exp_avg_sq[i0][i1][i2][i3] + (float)(1.0 - betas_1) *
                        conv2_weight_adam_d[i0][i1][i2][i3] * conv2_weight_adam_d[i0][i1][i2][i3];
}

/* adam (adam), line 19: conv2.weight.adam.s[i0, i1, i2, i3] = conv2.weight.adam.v[i0, i1, i2,
   i3] */
/* conv2.weight.adam.s f32[32, 16, 3, 3]; conv2.weight.adam.v f32[32, 16, 3, 3] */
static void compute_conv2_weight_adam_s(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv2_weight_adam_s[i0][i1][i2][i3] = conv2_weight_adam_v[i0][i1][i2][i3];
}

/* adam (adam), line 19: conv2.bias.adam.d[i0] = conv2.bias.grad[i0] +
   weight_decay[]*conv2.bias[i0] */
/* conv2.bias.adam.d f32[32]; conv2.bias.grad f32[32]; conv2.bias f32[32] */
static void compute_conv2_bias_adam_d(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        conv2_bias_adam_d[i0] = conv2_bias_grad[i0] + (float)weight_decay * conv2_bias[i0];
}

/* adam (adam), line 19: conv2.bias.adam.m[i0] = conv2.bias.exp_avg[i0] + (1 -
   betas.0[])*(conv2.bias.adam.d[i0] - conv2.bias.exp_avg[i0]) */
/* conv2.bias.adam.m f32[32]; conv2.bias.exp_avg f32[32]; conv2.bias.adam.d f32[32] */
static void compute_conv2_bias_adam_m(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        conv2_bias_adam_m[i0] = conv2_bias_exp_avg[i0] + (float)(1.0 - betas_0) *
            (conv2_bias_adam_d[i0] - conv2_bias_exp_avg[i0]);
}

/* adam (adam), line 19: conv2.bias.adam.v[i0] = betas.1[]*conv2.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*conv2.bias.adam.d[i0]*conv2.bias.adam.d[i0] */
/* conv2.bias.adam.v f32[32]; conv2.bias.exp_avg_sq f32[32]; conv2.bias.adam.d f32[32] */
static void compute_conv2_bias_adam_v(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        conv2_bias_adam_v[i0] = (float)betas_1 * conv2_bias_exp_avg_sq[i0] +
            (float)(1.0 - betas_1) * conv2_bias_adam_d[i0] * conv2_bias_adam_d[i0];
}

/* adam (adam), line 19: conv2.bias.adam.s[i0] = conv2.bias.adam.v[i0] */
/* conv2.bias.adam.s f32[32]; conv2.bias.adam.v f32[32] */
static void compute_conv2_bias_adam_s(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        conv2_bias_adam_s[i0] = conv2_bias_adam_v[i0];
}

/* adam (adam), line 19: fc.weight.adam.d[i0, i1] = fc.weight.grad[i0, i1] +
   weight_decay[]*fc.weight[i0, i1] */
/* fc.weight.adam.d f32[10, 512]; fc.weight.grad f32[10, 512]; fc.weight f32[10, 512] */
static void compute_fc_weight_adam_d(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 512; i1++)
            fc_weight_adam_d[i0][i1] = fc_weight_grad[i0][i1] + (float)weight_decay *
                fc_weight[i0][i1];
}

/* adam (adam), line 19: fc.weight.adam.m[i0, i1] = fc.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(fc.weight.adam.d[i0, i1] - fc.weight.exp_avg[i0, i1]) */
/* fc.weight.adam.m f32[10, 512]; fc.weight.exp_avg f32[10, 512]; fc.weight.adam.d f32[10, 512] */
static void compute_fc_weight_adam_m(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 512; i1++)
            fc_weight_adam_m[i0][i1] = fc_weight_exp_avg[i0][i1] + (float)(1.0 - betas_0) *
                (fc_weight_adam_d[i0][i1] - fc_weight_exp_avg[i0][i1]);
}

/* adam (adam), line 19: fc.weight.adam.v[i0, i1] = betas.1[]*fc.weight.exp_avg_sq[i0, i1] + (1 -
   betas.1[])*fc.weight.adam.d[i0, i1]*fc.weight.adam.d[i0, i1] */
/* fc.weight.adam.v f32[10, 512]; fc.weight.exp_avg_sq f32[10, 512]; fc.weight.adam.d f32[10,
   512] */
static void compute_fc_weight_adam_v(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 512; i1++)
            fc_weight_adam_v[i0][i1] = (float)betas_1 * fc_weight_exp_avg_sq[i0][i1] +
                (float)(1.0 - betas_1) * fc_weight_adam_d[i0][i1] * fc_weight_adam_d[i0][i1];
}

/* adam (adam), line 19: fc.weight.adam.s[i0, i1] = fc.weight.adam.v[i0, i1] */
/* fc.weight.adam.s f32[10, 512]; fc.weight.adam.v f32[10, 512] */
static void compute_fc_weight_adam_s(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 512; i1++)
            fc_weight_adam_s[i0][i1] = fc_weight_adam_v[i0][i1];
}

/* adam (adam), line 19: fc.bias.adam.d[i0] = fc.bias.grad[i0] + weight_decay[]*fc.bias[i0] */
/* fc.bias.adam.d f32[10]; fc.bias.grad f32[10]; fc.bias f32[10] */
static void compute_fc_bias_adam_d(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc_bias_adam_d[i0] = fc_bias_grad[i0] + (float)weight_decay * fc_bias[i0];
}

/* adam (adam), line 19: fc.bias.adam.m[i0] = fc.bias.exp_avg[i0] + (1 -
   betas.0[])*(fc.bias.adam.d[i0] - fc.bias.exp_avg[i0]) */
/* fc.bias.adam.m f32[10]; fc.bias.exp_avg f32[10]; fc.bias.adam.d f32[10] */
static void compute_fc_bias_adam_m(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc_bias_adam_m[i0] = fc_bias_exp_avg[i0] + (float)(1.0 - betas_0) *
            (fc_bias_adam_d[i0] - fc_bias_exp_avg[i0]);
}

/* adam (adam), line 19: fc.bias.adam.v[i0] = betas.1[]*fc.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*fc.bias.adam.d[i0]*fc.bias.adam.d[i0] */
/* fc.bias.adam.v f32[10]; fc.bias.exp_avg_sq f32[10]; fc.bias.adam.d f32[10] */
static void compute_fc_bias_adam_v(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc_bias_adam_v[i0] = (float)betas_1 * fc_bias_exp_avg_sq[i0] + (float)(1.0 - betas_1) *
            fc_bias_adam_d[i0] * fc_bias_adam_d[i0];
}

/* adam (adam), line 19: fc.bias.adam.s[i0] = fc.bias.adam.v[i0] */
/* fc.bias.adam.s f32[10]; fc.bias.adam.v f32[10] */
static void compute_fc_bias_adam_s(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc_bias_adam_s[i0] = fc_bias_adam_v[i0];
}

/* adam (adam), line 19: conv1.weight.exp_avg.next[i0, i1, i2, i3] = conv1.weight.adam.m[i0, i1,
   i2, i3] */
/* conv1.weight.exp_avg.next f32[16, 1, 3, 3]; conv1.weight.adam.m f32[16, 1, 3, 3] */
static void update_conv1_weight_exp_avg(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 1; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv1_weight_exp_avg[i0][i1][i2][i3] = conv1_weight_adam_m[i0][i1][i2][i3];
}

/* adam (adam), line 19: conv1.weight.exp_avg_sq.next[i0, i1, i2, i3] = conv1.weight.adam.v[i0,
   i1, i2, i3] */
/* conv1.weight.exp_avg_sq.next f32[16, 1, 3, 3]; conv1.weight.adam.v f32[16, 1, 3, 3] */
static void update_conv1_weight_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 1; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv1_weight_exp_avg_sq[i0][i1][i2][i3] = conv1_weight_adam_v[i0][i1][i2][i3];
}

/* adam (adam), line 19: conv1.weight.next[i0, i1, i2, i3] = conv1.weight[i0, i1, i2, i3] -
   lr[]/adam.c1[]*conv1.weight.adam.m[i0, i1, i2, i3]/(sqrt(conv1.weight.adam.s[i0, i1, i2,
   i3])/adam.c2[] + eps[]) */
/* conv1.weight.next f32[16, 1, 3, 3]; conv1.weight f32[16, 1, 3, 3]; conv1.weight.adam.m f32[16,
   1, 3, 3]; conv1.weight.adam.s f32[16, 1, 3, 3] */
static void update_conv1_weight(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 1; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv1_weight[i0][i1][i2][i3] = conv1_weight[i0][i1][i2][i3] -
                        (float)(lr / adam_c1) * conv1_weight_adam_m[i0][i1][i2][i3] /
                        (sqrtf(conv1_weight_adam_s[i0][i1][i2][i3]) / (float)adam_c2 + (float)eps);
}

/* adam (adam), line 19: conv1.bias.exp_avg.next[i0] = conv1.bias.adam.m[i0] */
/* conv1.bias.exp_avg.next f32[16]; conv1.bias.adam.m f32[16] */
static void update_conv1_bias_exp_avg(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        conv1_bias_exp_avg[i0] = conv1_bias_adam_m[i0];
}

/* adam (adam), line 19: conv1.bias.exp_avg_sq.next[i0] = conv1.bias.adam.v[i0] */
/* conv1.bias.exp_avg_sq.next f32[16]; conv1.bias.adam.v f32[16] */
static void update_conv1_bias_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        conv1_bias_exp_avg_sq[i0] = conv1_bias_adam_v[i0];
}

/* adam (adam), line 19: conv1.bias.next[i0] = conv1.bias[i0] -
   lr[]/adam.c1[]*conv1.bias.adam.m[i0]/(sqrt(conv1.bias.adam.s[i0])/adam.c2[] + eps[]) */
/* conv1.bias.next f32[16]; conv1.bias f32[16]; conv1.bias.adam.m f32[16]; conv1.bias.adam.s
   f32[16] */
static void update_conv1_bias(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        conv1_bias[i0] = conv1_bias[i0] - (float)(lr / adam_c1) * conv1_bias_adam_m[i0] /
            (sqrtf(conv1_bias_adam_s[i0]) / (float)adam_c2 + (float)eps);
}

/* adam (adam), line 19: conv2.weight.exp_avg.next[i0, i1, i2, i3] = conv2.weight.adam.m[i0, i1,
   i2, i3] */
/* conv2.weight.exp_avg.next f32[32, 16, 3, 3]; conv2.weight.adam.m f32[32, 16, 3, 3] */
static void update_conv2_weight_exp_avg(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv2_weight_exp_avg[i0][i1][i2][i3] = conv2_weight_adam_m[i0][i1][i2][i3];
}

/* adam (adam), line 19: conv2.weight.exp_avg_sq.next[i0, i1, i2, i3] = conv2.weight.adam.v[i0,
   i1, i2, i3] */
/* conv2.weight.exp_avg_sq.next f32[32, 16, 3, 3]; conv2.weight.adam.v f32[32, 16, 3, 3] */
static void update_conv2_weight_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv2_weight_exp_avg_sq[i0][i1][i2][i3] = conv2_weight_adam_v[i0][i1][i2][i3];
}

/* adam (adam), line 19: conv2.weight.next[i0, i1, i2, i3] = conv2.weight[i0, i1, i2, i3] -
   lr[]/adam.c1[]*conv2.weight.adam.m[i0, i1, i2, i3]/(sqrt(conv2.weight.adam.s[i0, i1, i2,
   i3])/adam.c2[] + eps[]) */
/* conv2.weight.next f32[32, 16, 3, 3]; conv2.weight f32[32, 16, 3, 3]; conv2.weight.adam.m
   f32[32, 16, 3, 3]; conv2.weight.adam.s f32[32, 16, 3, 3] */
static void update_conv2_weight(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv2_weight[i0][i1][i2][i3] = conv2_weight[i0][i1][i2][i3] -
                        (float)(lr / adam_c1) * conv2_weight_adam_m[i0][i1][i2][i3] /
                        (sqrtf(conv2_weight_adam_s[i0][i1][i2][i3]) / (float)adam_c2 + (float)eps);
}

/* adam (adam), line 19: conv2.bias.exp_avg.next[i0] = conv2.bias.adam.m[i0] */
/* conv2.bias.exp_avg.next f32[32]; conv2.bias.adam.m f32[32] */
static void update_conv2_bias_exp_avg(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        conv2_bias_exp_avg[i0] = conv2_bias_adam_m[i0];
}

/* adam (adam), line 19: conv2.bias.exp_avg_sq.next[i0] = conv2.bias.adam.v[i0] */
/* conv2.bias.exp_avg_sq.next f32[32]; conv2.bias.adam.v f32[32] */
static void update_conv2_bias_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        conv2_bias_exp_avg_sq[i0] = conv2_bias_adam_v[i0];
}

/* adam (adam), line 19: conv2.bias.next[i0] = conv2.bias[i0] -
   lr[]/adam.c1[]*conv2.bias.adam.m[i0]/(sqrt(conv2.bias.adam.s[i0])/adam.c2[] + eps[]) */
/* conv2.bias.next f32[32]; conv2.bias f32[32]; conv2.bias.adam.m f32[32]; conv2.bias.adam.s
   f32[32] */
static void update_conv2_bias(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        conv2_bias[i0] = conv2_bias[i0] - (float)(lr / adam_c1) * conv2_bias_adam_m[i0] /
            (sqrtf(conv2_bias_adam_s[i0]) / (float)adam_c2 + (float)eps);
}

/* adam (adam), line 19: fc.weight.exp_avg.next[i0, i1] = fc.weight.adam.m[i0, i1] */
/* fc.weight.exp_avg.next f32[10, 512]; fc.weight.adam.m f32[10, 512] */
static void update_fc_weight_exp_avg(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 512; i1++)
            fc_weight_exp_avg[i0][i1] = fc_weight_adam_m[i0][i1];
}

/* adam (adam), line 19: fc.weight.exp_avg_sq.next[i0, i1] = fc.weight.adam.v[i0, i1] */
/* fc.weight.exp_avg_sq.next f32[10, 512]; fc.weight.adam.v f32[10, 512] */
static void update_fc_weight_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 512; i1++)
            fc_weight_exp_avg_sq[i0][i1] = fc_weight_adam_v[i0][i1];
}

/* adam (adam), line 19: fc.weight.next[i0, i1] = fc.weight[i0, i1] -
   lr[]/adam.c1[]*fc.weight.adam.m[i0, i1]/(sqrt(fc.weight.adam.s[i0, i1])/adam.c2[] + eps[]) */
/* fc.weight.next f32[10, 512]; fc.weight f32[10, 512]; fc.weight.adam.m f32[10, 512];
   fc.weight.adam.s f32[10, 512] */
static void update_fc_weight(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 512; i1++)
            fc_weight[i0][i1] = fc_weight[i0][i1] - (float)(lr / adam_c1) *
                fc_weight_adam_m[i0][i1] / (sqrtf(fc_weight_adam_s[i0][i1]) / (float)adam_c2 +
                (float)eps);
}

/* adam (adam), line 19: fc.bias.exp_avg.next[i0] = fc.bias.adam.m[i0] */
/* fc.bias.exp_avg.next f32[10]; fc.bias.adam.m f32[10] */
static void update_fc_bias_exp_avg(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc_bias_exp_avg[i0] = fc_bias_adam_m[i0];
}

/* adam (adam), line 19: fc.bias.exp_avg_sq.next[i0] = fc.bias.adam.v[i0] */
/* fc.bias.exp_avg_sq.next f32[10]; fc.bias.adam.v f32[10] */
static void update_fc_bias_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc_bias_exp_avg_sq[i0] = fc_bias_adam_v[i0];
}

/* adam (adam), line 19: fc.bias.next[i0] = fc.bias[i0] -
   lr[]/adam.c1[]*fc.bias.adam.m[i0]/(sqrt(fc.bias.adam.s[i0])/adam.c2[] + eps[]) */
/* fc.bias.next f32[10]; fc.bias f32[10]; fc.bias.adam.m f32[10]; fc.bias.adam.s f32[10] */
static void update_fc_bias(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc_bias[i0] = fc_bias[i0] - (float)(lr / adam_c1) * fc_bias_adam_m[i0] /
            (sqrtf(fc_bias_adam_s[i0]) / (float)adam_c2 + (float)eps);
}

/* max_pool2d4 (max_pool2d), line 13: max_pool2d4.y[n, c, p, q] = max(r, s) relu3.y[n, c, 2*p +
   r, 2*q + s] */
/* max_pool2d4.y f32[32, 32, 4, 4]; relu3.y f32[32, 32, 8, 8] */
static void compute_max_pool2d4_y_version_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    float best = -INFINITY;
                    for (int r = 0; r < 2; r++)
                        for (int s = 0; s < 2; s++) {
                            const float v = relu3_y[n][c][2 * p + r][2 * q + s];
                            if (v > best || v != v)
                                best = v;
                        }
                    max_pool2d4_y[n][c][p][q] = best;
                }
}

/* drop (dropout), line 14: drop.y[i0, i1, i2, i3] = max_pool2d4.y[i0, i1, i2, i3] */
/* drop.y f32[32, 32, 4, 4]; max_pool2d4.y f32[32, 32, 4, 4] */
static void compute_drop_y_version_2(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    drop_y[i0][i1][i2][i3] = max_pool2d4_y[i0][i1][i2][i3];
}

/* One step on the batch: forward, loss, backward, optimizer. Where the loss is not finite nothing
   is updated. */
static bool train_step(void)
{
    compute_image_value();
    done(0, 0);
    compute_conv1_sum();
    done(1, 0);
    compute_conv1_y();
    done(2, 0);
    compute_relu1_y();
    done(3, 0);
    compute_conv2_sum();
    done(4, 0);
    compute_conv2_y();
    done(5, 0);
    compute_relu3_y();
    done(6, 0);
    compute_max_pool2d4_y();
    done(7, 0);
    compute_drop_y();
    done(8, 0);
    compute_flatten6_y();
    done(9, 0);
    compute_fc_sum();
    done(10, 0);
    compute_fc_y();
    done(11, 0);
    compute_cross_entropy_max();
    done(12, 0);
    compute_cross_entropy_m();
    done(13, 0);
    compute_cross_entropy_sum();
    done(14, 0);
    compute_cross_entropy_lse();
    done(15, 0);
    compute_cross_entropy_l();
    done(16, 0);
    compute_cross_entropy_w();
    done(17, 0);
    compute_loss_sum();
    done(18, 0);
    compute_loss_weight();
    done(19, 0);
    compute_loss();
    done(20, 0);
    compute_accuracy_argmax();
    done(21, 0);
    compute_accuracy_v();
    done(22, 0);
    compute_accuracy_sum();
    done(23, 0);
    if (!isfinite(loss))
        return false;
    compute_loss_sum_grad();
    done(24, 0);
    compute_cross_entropy_l_grad();
    done(25, 0);
    compute_cross_entropy_lse_grad();
    done(26, 0);
    compute_cross_entropy_sum_grad();
    done(27, 0);
    compute_fc_y_grad_1();
    done(28, 0);
    compute_fc_y_grad_2();
    done(29, 0);
    compute_fc_y_grad();
    done(30, 0);
    compute_fc_bias_grad();
    done(31, 0);
    compute_flatten6_y_grad();
    done(32, 0);
    compute_fc_weight_grad();
    done(33, 0);
    compute_drop_y_grad();
    done(34, 0);
    compute_max_pool2d4_y_grad();
    done(35, 0);
    compute_relu3_y_grad();
    done(36, 0);
    compute_conv2_y_grad();
    done(37, 0);
    compute_conv2_bias_grad();
    done(38, 0);
    compute_relu1_y_grad();
    done(39, 0);
    compute_conv2_weight_grad();
    done(40, 0);
    compute_conv1_y_grad();
    done(41, 0);
    compute_conv1_bias_grad();
    done(42, 0);
    compute_conv1_weight_grad();
    done(43, 0);
    compute_adam_c1();
    done(44, 0);
    compute_adam_c2();
    done(45, 0);
    compute_conv1_weight_adam_d();
    done(46, 0);
    compute_conv1_weight_adam_m();
    done(47, 0);
    compute_conv1_weight_adam_v();
    done(48, 0);
    compute_conv1_weight_adam_s();
    done(49, 0);
    compute_conv1_bias_adam_d();
    done(50, 0);
    compute_conv1_bias_adam_m();
    done(51, 0);
    compute_conv1_bias_adam_v();
    done(52, 0);
    compute_conv1_bias_adam_s();
    done(53, 0);
    compute_conv2_weight_adam_d();
    done(54, 0);
    compute_conv2_weight_adam_m();
    done(55, 0);
    compute_conv2_weight_adam_v();
    done(56, 0);
    compute_conv2_weight_adam_s();
    done(57, 0);
    compute_conv2_bias_adam_d();
    done(58, 0);
    compute_conv2_bias_adam_m();
    done(59, 0);
    compute_conv2_bias_adam_v();
    done(60, 0);
    compute_conv2_bias_adam_s();
    done(61, 0);
    compute_fc_weight_adam_d();
    done(62, 0);
    compute_fc_weight_adam_m();
    done(63, 0);
    compute_fc_weight_adam_v();
    done(64, 0);
    compute_fc_weight_adam_s();
    done(65, 0);
    compute_fc_bias_adam_d();
    done(66, 0);
    compute_fc_bias_adam_m();
    done(67, 0);
    compute_fc_bias_adam_v();
    done(68, 0);
    compute_fc_bias_adam_s();
    done(69, 0);
    update_conv1_weight_exp_avg();
    done(70, 0);
    update_conv1_weight_exp_avg_sq();
    done(71, 0);
    update_conv1_weight();
    done(72, 0);
    update_conv1_bias_exp_avg();
    done(73, 0);
    update_conv1_bias_exp_avg_sq();
    done(74, 0);
    update_conv1_bias();
    done(75, 0);
    update_conv2_weight_exp_avg();
    done(76, 0);
    update_conv2_weight_exp_avg_sq();
    done(77, 0);
    update_conv2_weight();
    done(78, 0);
    update_conv2_bias_exp_avg();
    done(79, 0);
    update_conv2_bias_exp_avg_sq();
    done(80, 0);
    update_conv2_bias();
    done(81, 0);
    update_fc_weight_exp_avg();
    done(82, 0);
    update_fc_weight_exp_avg_sq();
    done(83, 0);
    update_fc_weight();
    done(84, 0);
    update_fc_bias_exp_avg();
    done(85, 0);
    update_fc_bias_exp_avg_sq();
    done(86, 0);
    update_fc_bias();
    done(87, 0);
    return true;
}

/* Loss, metrics and output for the batch, as the network is used after training. */
static void evaluate(void)
{
    compute_image_value();
    done(0, 0);
    compute_conv1_sum();
    done(1, 0);
    compute_conv1_y();
    done(2, 0);
    compute_relu1_y();
    done(3, 0);
    compute_conv2_sum();
    done(4, 0);
    compute_conv2_y();
    done(5, 0);
    compute_relu3_y();
    done(6, 0);
    compute_max_pool2d4_y_version_2();
    done(7, 0);
    compute_drop_y_version_2();
    done(8, 0);
    compute_flatten6_y();
    done(9, 0);
    compute_fc_sum();
    done(10, 0);
    compute_fc_y();
    done(11, 0);
    compute_cross_entropy_max();
    done(12, 0);
    compute_cross_entropy_m();
    done(13, 0);
    compute_cross_entropy_sum();
    done(14, 0);
    compute_cross_entropy_lse();
    done(15, 0);
    compute_cross_entropy_l();
    done(16, 0);
    compute_cross_entropy_w();
    done(17, 0);
    compute_loss_sum();
    done(18, 0);
    compute_loss_weight();
    done(19, 0);
    compute_loss();
    done(20, 0);
    compute_accuracy_argmax();
    done(21, 0);
    compute_accuracy_v();
    done(22, 0);
    compute_accuracy_sum();
    done(23, 0);
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
static void reference_forward(double *memory)
{
    /* image.value[n, c, h, w] = image[n, c, h, w]*0.0625 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 1; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[64 * n + 64 * c + 8 * h + w + 29790] = image[n][c][h][w] * 0.0625;
    /* conv1.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0
       and -q - s + 8 >= 0) image.value[n, c, p + r - 1, q + s - 1]*conv1.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 1; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 9 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 9 - q); s++)
                                sum += memory[64 * n + 8 * p + q + 64 * c + 8 * r + s + 29781] *
                                    memory[9 * k + 9 * c + 3 * r + s];
                    memory[1024 * n + 64 * k + 8 * p + q + 31838] = sum;
                }
    /* conv1.y[n, k, p, q] = conv1.bias[k] + conv1.sum[n, k, p, q] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    memory[1024 * n + 64 * k + 8 * p + q + 64606] = memory[k + 144] +
                        memory[1024 * n + 64 * k + 8 * p + q + 31838];
    /* relu1.y[i0, i1, i2, i3] = relu(conv1.y[i0, i1, i2, i3]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 97374] =
                        relu(memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 64606]);
    /* conv2.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0
       and -q - s + 8 >= 0) relu1.y[n, c, p + r - 1, q + s - 1]*conv2.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 16; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 9 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 9 - q); s++)
                                sum += memory[1024 * n + 8 * p + q + 64 * c + 8 * r + s + 97365] *
                                    memory[144 * k + 9 * c + 3 * r + s + 160];
                    memory[2048 * n + 64 * k + 8 * p + q + 130142] = sum;
                }
    /* conv2.y[n, k, p, q] = conv2.bias[k] + conv2.sum[n, k, p, q] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    memory[2048 * n + 64 * k + 8 * p + q + 195678] = memory[k + 4768] +
                        memory[2048 * n + 64 * k + 8 * p + q + 130142];
    /* relu3.y[i0, i1, i2, i3] = relu(conv2.y[i0, i1, i2, i3]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[2048 * i0 + 64 * i1 + 8 * i2 + i3 + 261214] =
                        relu(memory[2048 * i0 + 64 * i1 + 8 * i2 + i3 + 195678]);
    /* max_pool2d4.y[n, c, p, q] = max(r, s) relu3.y[n, c, 2*p + r, 2*q + s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    double best = -INFINITY;
                    int argument = 0;
                    for (int r = 0; r < 2; r++)
                        for (int s = 0; s < 2; s++) {
                            const double v = memory[2048 * n + 64 * c + 16 * p + 2 * q + 8 * r + s +
                                261214];
                            if (v > best || v != v) {
                                best = v;
                                argument = 2 * r + s;
                            }
                        }
                    memory[512 * n + 16 * c + 4 * p + q + 326750] = best;
                    memory[512 * n + 16 * c + 4 * p + q + 343134] = argument;
                }
    /* drop.y[i0, i1, i2, i3] = select(random(16, 512*i0 + 16*i1 + 4*i2 + i3) < drop.p[], 0,
       max_pool2d4.y[i0, i1, i2, i3]/(1 - drop.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 359518] =
                        choose(dlcrt_uniform(run.seed, 16, run.step,
                        (uint64_t)(512 * i0 + 16 * i1 + 4 * i2 + i3)) < drop_p, 0.0,
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 326750] / (1.0 - drop_p));
    /* flatten6.y[a0, f] = drop.y[a0, f/16, f/4 - f/16*4, f - f/4*4] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int f = 0; f < 512; f++)
            memory[512 * a0 + f + 375902] = memory[512 * a0 + f + 359518];
    /* fc.sum[i0, k] = sum(c) flatten6.y[i0, c]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++) {
            double sum = 0.0;
            for (int c = 0; c < 512; c++)
                sum += memory[512 * i0 + c + 375902] * memory[512 * k + c + 4800];
            memory[10 * i0 + k + 392286] = sum;
        }
    /* fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++)
            memory[10 * i0 + k + 392606] = memory[k + 9920] + memory[10 * i0 + k + 392286];
    /* cross_entropy.max[n] = max(c) fc.y[n, c] */
    for (int n = 0; n < 32; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const double v = memory[10 * n + c + 392606];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 392926] = best;
    }
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 392958] = memory[n + 392926];
    /* cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++) {
        double sum = 0.0;
        for (int c = 0; c < 10; c++)
            sum += exp(memory[10 * n + c + 392606] - memory[n + 392958]);
        memory[n + 392990] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 393022] = memory[n + 392958] + log(memory[n + 392990]);
    /* cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, digit[n]]) */
    for (int n = 0; n < 32; n++)
        memory[n + 393054] = choose(digit[n] == -100, 0.0, memory[n + 393022] -
            memory[digit[n] + 10 * n + 392606]);
    /* cross_entropy.w[n] = select(digit[n] == -100, 0, 1) */
    for (int n = 0; n < 32; n++)
        memory[n + 393086] = choose(digit[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 393054], 0.0);
        memory[393118] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 393086], 0.0);
        memory[393119] = sum;
    }
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[393120] = memory[393118] / memory[393119];
}

static void reference_backward(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[393121] = 1.0 / memory[393119];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 32; n++)
        memory[n + 393122] = choose(n < run.valid, memory[393121], 0.0);
    /* cross_entropy.lse.grad[n] = select(digit[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 393154] = choose(digit[n] == -100, 0.0, memory[n + 393122]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 32; n++)
        memory[n + 393186] = memory[n + 393154] / memory[n + 392990];
    /* fc.y.grad.1[n, k] = select(digit[n] == k, select(digit[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[k + 10 * n + 393218] = choose(digit[n] == k,
                choose(digit[n] == -100, 0.0, -memory[n + 393122]), 0.0);
    /* fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 10; c++)
            memory[10 * n + c + 393538] = memory[n + 393186] *
                exp(memory[10 * n + c + 392606] - memory[n + 392958]);
    /* fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[10 * n + k + 393858] = memory[10 * n + k + 393538] + memory[10 * n + k + 393218];
    /* fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
    for (int k = 0; k < 10; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 32; i0++)
            sum += memory[10 * i0 + k + 393858];
        memory[k + 394178] = sum;
    }
    /* flatten6.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 512; c++) {
            double sum = 0.0;
            for (int k = 0; k < 10; k++)
                sum += memory[10 * i0 + k + 393858] * memory[512 * k + c + 4800];
            memory[512 * i0 + c + 394188] = sum;
        }
    /* fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten6.y[i0, c] */
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 512; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 32; i0++)
                sum += memory[10 * i0 + k + 393858] * memory[512 * i0 + c + 375902];
            memory[512 * k + c + 410572] = sum;
        }
    /* drop.y.grad[a0, i1, i2, i3] = flatten6.y.grad[a0, 16*i1 + 4*i2 + i3] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[16 * i1 + 4 * i2 + i3 + 512 * a0 + 415692] =
                        memory[16 * i1 + 4 * i2 + i3 + 512 * a0 + 394188];
    /* max_pool2d4.y.grad[i0, i1, i2, i3] = select(random(16, 512*i0 + 16*i1 + 4*i2 + i3) <
       drop.p[], 0, drop.y.grad[i0, i1, i2, i3]/(1 - drop.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 432076] =
                        choose(dlcrt_uniform(run.seed, 16, run.step,
                        (uint64_t)(512 * i0 + 16 * i1 + 4 * i2 + i3)) < drop_p, 0.0,
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 415692] / (1.0 - drop_p));
    /* relu3.y.grad[n, c, 2*p + r, 2*q + s] = select(max_pool2d4.y.at[n, c, p, q] == 2*r + s,
       max_pool2d4.y.grad[n, c, p, q], 0) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 4; p++)
                for (int r = 0; r < 2; r++)
                    for (int q = 0; q < 4; q++)
                        for (int s = 0; s < 2; s++)
                            memory[2048 * n + 64 * c + 16 * p + 2 * q + 8 * r + s + 448460] =
                                choose((int32_t)memory[512 * n + 16 * c + 4 * p + q + 343134] == 2 *
                                r + s, memory[512 * n + 16 * c + 4 * p + q + 432076], 0.0);
    /* conv2.y.grad[i0, i1, i2, i3] = select(relu3.y[i0, i1, i2, i3] > 0, relu3.y.grad[i0, i1,
       i2, i3], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[2048 * i0 + 64 * i1 + 8 * i2 + i3 + 513996] =
                        choose(memory[2048 * i0 + 64 * i1 + 8 * i2 + i3 + 261214] > 0.0,
                        memory[2048 * i0 + 64 * i1 + 8 * i2 + i3 + 448460], 0.0);
    /* conv2.bias.grad[k] = sum(n, p, q) conv2.y.grad[n, k, p, q] */
    for (int k = 0; k < 32; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    sum += memory[2048 * n + 64 * k + 8 * p + q + 513996];
        memory[k + 579532] = sum;
    }
    /* relu1.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 6 >= 0 and i3 - s
       + 1 >= 0 and -i3 + s + 6 >= 0) conv2.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv2.weight[k,
       c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 32; k++)
                        for (int r = larger(0, i2 - 6); r < smaller(3, i2 + 2); r++)
                            for (int s = larger(0, i3 - 6); s < smaller(3, i3 + 2); s++)
                                sum += memory[8 * i2 + i3 + 2048 * n + 64 * k - 8 * r - s +
                                    514005] * memory[144 * k + 9 * c + 3 * r + s + 160];
                    memory[8 * i2 + i3 + 1024 * n + 64 * c + 579564] = sum;
                }
    /* conv2.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s
       - 1 >= 0 and -q - s + 8 >= 0) conv2.y.grad[n, k, p, q]*relu1.y[n, c, p + r - 1, q + s - 1] */
    for (int k = 0; k < 32; k++)
        for (int c = 0; c < 16; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(8, 9 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(8, 9 - s); q++)
                                sum += memory[2048 * n + 64 * k + 8 * p + q + 513996] *
                                    memory[1024 * n + 8 * p + q + 64 * c + 8 * r + s + 97365];
                    memory[144 * k + 9 * c + 3 * r + s + 612332] = sum;
                }
    /* conv1.y.grad[i0, i1, i2, i3] = select(relu1.y[i0, i1, i2, i3] > 0, relu1.y.grad[i0, i1,
       i2, i3], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 616940] =
                        choose(memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 97374] > 0.0,
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 579564], 0.0);
    /* conv1.bias.grad[k] = sum(n, p, q) conv1.y.grad[n, k, p, q] */
    for (int k = 0; k < 16; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    sum += memory[1024 * n + 64 * k + 8 * p + q + 616940];
        memory[k + 649708] = sum;
    }
    /* conv1.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s
       - 1 >= 0 and -q - s + 8 >= 0) conv1.y.grad[n, k, p, q]*image.value[n, c, p + r - 1, q + s
       - 1] */
    for (int k = 0; k < 16; k++)
        for (int c = 0; c < 1; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(8, 9 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(8, 9 - s); q++)
                                sum += memory[1024 * n + 64 * k + 8 * p + q + 616940] *
                                    memory[64 * n + 8 * p + q + 64 * c + 8 * r + s + 29781];
                    memory[9 * k + 9 * c + 3 * r + s + 649724] = sum;
                }
}

static void reference_run(double *memory, bool backward)
{
    reference_forward(memory);
    if (backward)
        reference_backward(memory);
}

static const int64_t reference_value[] =
    {0, 144, 160, 4768, 4800, 9920, 9930, 10074, 10218, 10234, 10250, 14858, 19466, 19498, 19530,
    24650, 29770, 29780};
static const int64_t reference_gradient[] =
    {649724, 649708, 612332, 579532, 410572, 394178, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1};
static const struct dlcrt_reference reference = {
    .bytes = 5198944,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 393120,
};
/* What the runtime knows of this program. */
static struct dlcrt_tensor tensors[18] = {
    {.name = "conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = conv1_weight, .elements = 144, .initial = DLCRT_UNIFORM,
        .a = -0.3333333333333333, .b = 0.3333333333333333, .trainable = true},
    {.name = "conv1.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {16},
        .data = conv1_bias, .elements = 16, .initial = DLCRT_UNIFORM, .a = -0.3333333333333333, .b =
        0.3333333333333333, .trainable = true},
    {.name = "conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv2_weight, .elements = 4608, .initial = DLCRT_UNIFORM,
        .a = -0.08333333333333333, .b = 0.08333333333333333, .trainable = true},
    {.name = "conv2.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .data = conv2_bias, .elements = 32, .initial = DLCRT_UNIFORM, .a = -0.08333333333333333,
        .b = 0.08333333333333333, .trainable = true},
    {.name = "fc.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2,
        .shape = {10, 512}, .data = fc_weight, .elements = 5120, .initial = DLCRT_UNIFORM, .a =
        -0.044194173824159216, .b = 0.044194173824159216, .trainable = true},
    {.name = "fc.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {10},
        .data = fc_bias, .elements = 10, .initial = DLCRT_UNIFORM, .a = -0.044194173824159216, .b =
        0.044194173824159216, .trainable = true},
    {.name = "conv1.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = conv1_weight_exp_avg, .elements = 144, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "conv1.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = conv1_weight_exp_avg_sq, .elements = 144, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "conv1.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {16}, .data = conv1_bias_exp_avg, .elements = 16, .initial = DLCRT_CONSTANT, .a =
        0, .b = 0},
    {.name = "conv1.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {16}, .data = conv1_bias_exp_avg_sq, .elements = 16, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "conv2.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv2_weight_exp_avg, .elements = 4608, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "conv2.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv2_weight_exp_avg_sq, .elements = 4608, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "conv2.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .data = conv2_bias_exp_avg, .elements = 32, .initial = DLCRT_CONSTANT, .a =
        0, .b = 0},
    {.name = "conv2.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .data = conv2_bias_exp_avg_sq, .elements = 32, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "fc.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {10, 512}, .data = fc_weight_exp_avg, .elements = 5120, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "fc.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {10, 512}, .data = fc_weight_exp_avg_sq, .elements = 5120, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1, .shape = {10},
        .data = fc_bias_exp_avg, .elements = 10, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {10}, .data = fc_bias_exp_avg_sq, .elements = 10, .initial = DLCRT_CONSTANT, .a =
        0, .b = 0},
};
static struct dlcrt_tensor gradients[6] = {
    {.name = "fc.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {10},
        .data = fc_bias_grad, .elements = 10},
    {.name = "fc.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2, .shape = {10, 512},
        .data = fc_weight_grad, .elements = 5120},
    {.name = "conv2.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .data = conv2_bias_grad, .elements = 32},
    {.name = "conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv2_weight_grad, .elements = 4608},
    {.name = "conv1.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .data = conv1_bias_grad, .elements = 16},
    {.name = "conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = conv1_weight_grad, .elements = 144},
};
static struct dlcrt_input inputs[2] = {
    {.name = "image", .dtype = DLCRT_F32, .rank = 3, .shape = {1, 8, 8}, .classes = 0,
        .data = image, .predicts = true},
    {.name = "digit", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 10, .data = digit},
};
static const struct dlcrt_scalar scalars[6] = {
    {"drop.p", &drop_p},
    {"lr", &lr},
    {"betas.0", &betas_0},
    {"betas.1", &betas_1},
    {"eps", &eps},
    {"weight_decay", &weight_decay},
};
static const struct dlcrt_metric metrics[1] = {
    {"accuracy", "%", 100, &accuracy_sum},
};
static struct dlcrt_tensor train_outputs[88] = {
    {.name = "image.value", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 1, 8, 8}, .data = image_value, .elements = 2048},
    {.name = "conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = conv1_sum, .elements = 32768},
    {.name = "conv1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = conv1_y, .elements = 32768},
    {.name = "relu1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = relu1_y, .elements = 32768},
    {.name = "conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 8, 8}, .data = conv2_sum, .elements = 65536},
    {.name = "conv2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 8, 8},
        .data = conv2_y, .elements = 65536},
    {.name = "relu3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 8, 8},
        .data = relu3_y, .elements = 65536},
    {.name = "max_pool2d4.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = max_pool2d4_y, .elements = 16384},
    {.name = "drop.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = drop_y, .elements = 16384},
    {.name = "flatten6.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 512},
        .data = flatten6_y, .elements = 16384},
    {.name = "fc.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc_sum, .elements = 320},
    {.name = "fc.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc_y, .elements = 320},
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
    {.name = "fc.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc_y_grad_1, .elements = 320},
    {.name = "fc.y.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc_y_grad_2, .elements = 320},
    {.name = "fc.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc_y_grad, .elements = 320},
    {.name = "fc.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {10},
        .data = fc_bias_grad, .elements = 10},
    {.name = "flatten6.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {32, 512}, .data = flatten6_y_grad, .elements = 16384},
    {.name = "fc.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {10, 512}, .data = fc_weight_grad, .elements = 5120},
    {.name = "drop.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = drop_y_grad, .elements = 16384},
    {.name = "max_pool2d4.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = max_pool2d4_y_grad, .elements = 16384},
    {.name = "relu3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 8, 8}, .data = relu3_y_grad, .elements = 65536},
    {.name = "conv2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 8, 8}, .data = conv2_y_grad, .elements = 65536},
    {.name = "conv2.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {32}, .data = conv2_bias_grad, .elements = 32},
    {.name = "relu1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = relu1_y_grad, .elements = 32768},
    {.name = "conv2.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv2_weight_grad, .elements = 4608},
    {.name = "conv1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = conv1_y_grad, .elements = 32768},
    {.name = "conv1.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {16}, .data = conv1_bias_grad, .elements = 16},
    {.name = "conv1.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = conv1_weight_grad, .elements = 144},
    {.name = "adam.c1", .dtype = DLCRT_F64, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &adam_c1, .elements = 1},
    {.name = "adam.c2", .dtype = DLCRT_F64, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &adam_c2, .elements = 1},
    {.name = "conv1.weight.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = conv1_weight_adam_d, .elements = 144},
    {.name = "conv1.weight.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = conv1_weight_adam_m, .elements = 144},
    {.name = "conv1.weight.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = conv1_weight_adam_v, .elements = 144},
    {.name = "conv1.weight.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = conv1_weight_adam_s, .elements = 144},
    {.name = "conv1.bias.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = conv1_bias_adam_d, .elements = 16},
    {.name = "conv1.bias.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = conv1_bias_adam_m, .elements = 16},
    {.name = "conv1.bias.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = conv1_bias_adam_v, .elements = 16},
    {.name = "conv1.bias.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = conv1_bias_adam_s, .elements = 16},
    {.name = "conv2.weight.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv2_weight_adam_d, .elements = 4608},
    {.name = "conv2.weight.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv2_weight_adam_m, .elements = 4608},
    {.name = "conv2.weight.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv2_weight_adam_v, .elements = 4608},
    {.name = "conv2.weight.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv2_weight_adam_s, .elements = 4608},
    {.name = "conv2.bias.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = conv2_bias_adam_d, .elements = 32},
    {.name = "conv2.bias.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = conv2_bias_adam_m, .elements = 32},
    {.name = "conv2.bias.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = conv2_bias_adam_v, .elements = 32},
    {.name = "conv2.bias.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = conv2_bias_adam_s, .elements = 32},
    {.name = "fc.weight.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 512}, .data = fc_weight_adam_d, .elements = 5120},
    {.name = "fc.weight.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 512}, .data = fc_weight_adam_m, .elements = 5120},
    {.name = "fc.weight.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 512}, .data = fc_weight_adam_v, .elements = 5120},
    {.name = "fc.weight.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 512}, .data = fc_weight_adam_s, .elements = 5120},
    {.name = "fc.bias.adam.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc_bias_adam_d, .elements = 10},
    {.name = "fc.bias.adam.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc_bias_adam_m, .elements = 10},
    {.name = "fc.bias.adam.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc_bias_adam_v, .elements = 10},
    {.name = "fc.bias.adam.s", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc_bias_adam_s, .elements = 10},
    {.name = "conv1.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = conv1_weight_exp_avg, .elements = 144},
    {.name = "conv1.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = conv1_weight_exp_avg_sq, .elements = 144},
    {.name = "conv1.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = conv1_weight, .elements = 144},
    {.name = "conv1.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .data = conv1_bias_exp_avg, .elements = 16},
    {.name = "conv1.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .data = conv1_bias_exp_avg_sq, .elements = 16},
    {.name = "conv1.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = conv1_bias, .elements = 16},
    {.name = "conv2.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv2_weight_exp_avg, .elements = 4608},
    {.name = "conv2.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv2_weight_exp_avg_sq, .elements = 4608},
    {.name = "conv2.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv2_weight, .elements = 4608},
    {.name = "conv2.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = conv2_bias_exp_avg, .elements = 32},
    {.name = "conv2.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = conv2_bias_exp_avg_sq, .elements = 32},
    {.name = "conv2.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = conv2_bias, .elements = 32},
    {.name = "fc.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 512}, .data = fc_weight_exp_avg, .elements = 5120},
    {.name = "fc.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 512}, .data = fc_weight_exp_avg_sq, .elements = 5120},
    {.name = "fc.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 512}, .data = fc_weight, .elements = 5120},
    {.name = "fc.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {10}, .data = fc_bias_exp_avg, .elements = 10},
    {.name = "fc.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {10}, .data = fc_bias_exp_avg_sq, .elements = 10},
    {.name = "fc.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc_bias, .elements = 10},
};
static const struct dlcrt_kernel train_kernels[88] = {
    {"image.value",
    "image.value[n, c, h, w] = image[n, c, h, w]*0.0625",
     6, 2048, 16384, 1, &train_outputs[0]},
    {"conv1.sum",
    "conv1.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0 "
    "and -q - s + 8 >= 0) image.value[n, c, p + r - 1, q + s - 1]*conv1.weight[k, c, r, s]",
     9, 589824, 139840, 1, &train_outputs[1]},
    {"conv1.y",
    "conv1.y[n, k, p, q] = conv1.bias[k] + conv1.sum[n, k, p, q]",
     9, 32768, 262208, 1, &train_outputs[2]},
    {"relu1.y",
    "relu1.y[i0, i1, i2, i3] = relu(conv1.y[i0, i1, i2, i3])",
     10, 32768, 262144, 1, &train_outputs[3]},
    {"conv2.sum",
    "conv2.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0 "
    "and -q - s + 8 >= 0) relu1.y[n, c, p + r - 1, q + s - 1]*conv2.weight[k, c, r, s]",
     11, 18874368, 411648, 1, &train_outputs[4]},
    {"conv2.y",
    "conv2.y[n, k, p, q] = conv2.bias[k] + conv2.sum[n, k, p, q]",
     11, 65536, 524416, 1, &train_outputs[5]},
    {"relu3.y",
    "relu3.y[i0, i1, i2, i3] = relu(conv2.y[i0, i1, i2, i3])",
     12, 65536, 524288, 1, &train_outputs[6]},
    {"max_pool2d4.y",
    "max_pool2d4.y[n, c, p, q] = max(r, s) relu3.y[n, c, 2*p + r, 2*q + s]",
     13, 65536, 327680, 1, &train_outputs[7]},
    {"drop.y",
    "drop.y[i0, i1, i2, i3] = select(random(16, 512*i0 + 16*i1 + 4*i2 + i3) < drop.p[], 0, "
    "max_pool2d4.y[i0, i1, i2, i3]/(1 - drop.p[]))",
     14, 49152, 131080, 1, &train_outputs[8]},
    {"flatten6.y",
    "flatten6.y[a0, f] = drop.y[a0, f/16, f/4 - f/16*4, f - f/4*4]",
     15, 0, 131072, 1, &train_outputs[9]},
    {"fc.sum",
    "fc.sum[i0, k] = sum(c) flatten6.y[i0, c]*fc.weight[k, c]",
     16, 327680, 87296, 1, &train_outputs[10]},
    {"fc.y",
    "fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k]",
     16, 320, 2600, 1, &train_outputs[11]},
    {"cross_entropy.max",
    "cross_entropy.max[n] = max(c) fc.y[n, c]",
     17, 320, 1408, 1, &train_outputs[12]},
    {"cross_entropy.m",
    "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])",
     17, 0, 256, 1, &train_outputs[13]},
    {"cross_entropy.sum",
    "cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n])",
     17, 960, 1536, 1, &train_outputs[14]},
    {"cross_entropy.lse",
    "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])",
     17, 64, 384, 1, &train_outputs[15]},
    {"cross_entropy.l",
    "cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, digit[n]])",
     17, 64, 512, 1, &train_outputs[16]},
    {"cross_entropy.w",
    "cross_entropy.w[n] = select(digit[n] == -100, 0, 1)",
     17, 32, 256, 1, &train_outputs[17]},
    {"loss.sum",
    "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)",
     17, 64, 140, 1, &train_outputs[18]},
    {"loss.weight",
    "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)",
     17, 64, 140, 1, &train_outputs[19]},
    {"loss",
    "loss[] = loss.sum[]/loss.weight[]",
     17, 1, 12, 1, &train_outputs[20]},
    {"accuracy.argmax",
    "accuracy.argmax[n] = argmax(c) fc.y[n, c]",
     18, 320, 1408, 1, &train_outputs[21]},
    {"accuracy.v",
    "accuracy.v[n] = select(accuracy.argmax[n] == digit[n], 1, 0)",
     18, 32, 384, 1, &train_outputs[22]},
    {"accuracy.sum",
    "accuracy.sum[] = sum(n) select(n < valid[], accuracy.v[n], 0)",
     18, 64, 140, 1, &train_outputs[23]},
    {"loss.sum.grad",
    "loss.sum.grad[] = 1/loss.weight[]",
     17, 1, 8, 1, &train_outputs[24]},
    {"cross_entropy.l.grad",
    "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)",
     17, 32, 140, 1, &train_outputs[25]},
    {"cross_entropy.lse.grad",
    "cross_entropy.lse.grad[n] = select(digit[n] == -100, 0, cross_entropy.l.grad[n])",
     17, 32, 384, 1, &train_outputs[26]},
    {"cross_entropy.sum.grad",
    "cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n]",
     17, 32, 384, 1, &train_outputs[27]},
    {"fc.y.grad.1",
    "fc.y.grad.1[n, k] = select(digit[n] == k, select(digit[n] == -100, 0, "
    "-cross_entropy.l.grad[n]), 0)",
     17, 960, 1536, 1, &train_outputs[28]},
    {"fc.y.grad.2",
    "fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n])",
     17, 960, 2816, 1, &train_outputs[29]},
    {"fc.y.grad",
    "fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k]",
     17, 320, 3840, 1, &train_outputs[30]},
    {"fc.bias.grad",
    "fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k]",
     16, 320, 1320, 1, &train_outputs[31]},
    {"flatten6.y.grad",
    "flatten6.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c]",
     16, 327680, 87296, 1, &train_outputs[32]},
    {"fc.weight.grad",
    "fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten6.y[i0, c]",
     16, 327680, 87296, 1, &train_outputs[33]},
    {"drop.y.grad",
    "drop.y.grad[a0, i1, i2, i3] = flatten6.y.grad[a0, 16*i1 + 4*i2 + i3]",
     15, 0, 131072, 1, &train_outputs[34]},
    {"max_pool2d4.y.grad",
    "max_pool2d4.y.grad[i0, i1, i2, i3] = select(random(16, 512*i0 + 16*i1 + 4*i2 + i3) < "
    "drop.p[], 0, drop.y.grad[i0, i1, i2, i3]/(1 - drop.p[]))",
     14, 49152, 131080, 1, &train_outputs[35]},
    {"relu3.y.grad",
    "relu3.y.grad[n, c, 2*p + r, 2*q + s] = select(max_pool2d4.y.at[n, c, p, q] == 2*r + s, "
    "max_pool2d4.y.grad[n, c, p, q], 0)",
     13, 65536, 393216, 1, &train_outputs[36]},
    {"conv2.y.grad",
    "conv2.y.grad[i0, i1, i2, i3] = select(relu3.y[i0, i1, i2, i3] > 0, relu3.y.grad[i0, i1, i2, "
    "i3], 0)",
     12, 65536, 786432, 1, &train_outputs[37]},
    {"conv2.bias.grad",
    "conv2.bias.grad[k] = sum(n, p, q) conv2.y.grad[n, k, p, q]",
     11, 65536, 262272, 1, &train_outputs[38]},
    {"relu1.y.grad",
    "relu1.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 6 >= 0 and i3 - s + "
    "1 >= 0 and -i3 + s + 6 >= 0) conv2.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv2.weight[k, c, "
    "r, s]",
     11, 18874368, 411648, 1, &train_outputs[39]},
    {"conv2.weight.grad",
    "conv2.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - "
    "1 >= 0 and -q - s + 8 >= 0) conv2.y.grad[n, k, p, q]*relu1.y[n, c, p + r - 1, q + s - 1]",
     11, 18874368, 411648, 1, &train_outputs[40]},
    {"conv1.y.grad",
    "conv1.y.grad[i0, i1, i2, i3] = select(relu1.y[i0, i1, i2, i3] > 0, relu1.y.grad[i0, i1, i2, "
    "i3], 0)",
     10, 32768, 393216, 1, &train_outputs[41]},
    {"conv1.bias.grad",
    "conv1.bias.grad[k] = sum(n, p, q) conv1.y.grad[n, k, p, q]",
     9, 32768, 131136, 1, &train_outputs[42]},
    {"conv1.weight.grad",
    "conv1.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - "
    "1 >= 0 and -q - s + 8 >= 0) conv1.y.grad[n, k, p, q]*image.value[n, c, p + r - 1, q + s - 1]",
     9, 589824, 139840, 1, &train_outputs[43]},
    {"adam.c1",
    "adam.c1[] = 1 - power(betas.0[], step[])",
     19, 2, 24, 1, &train_outputs[44]},
    {"adam.c2",
    "adam.c2[] = sqrt(1 - power(betas.1[], step[]))",
     19, 3, 24, 1, &train_outputs[45]},
    {"conv1.weight.adam.d",
    "conv1.weight.adam.d[i0, i1, i2, i3] = conv1.weight.grad[i0, i1, i2, i3] + "
    "weight_decay[]*conv1.weight[i0, i1, i2, i3]",
     19, 288, 1736, 1, &train_outputs[46]},
    {"conv1.weight.adam.m",
    "conv1.weight.adam.m[i0, i1, i2, i3] = conv1.weight.exp_avg[i0, i1, i2, i3] + (1 - "
    "betas.0[])*(conv1.weight.adam.d[i0, i1, i2, i3] - conv1.weight.exp_avg[i0, i1, i2, i3])",
     19, 576, 1736, 1, &train_outputs[47]},
    {"conv1.weight.adam.v",
    "conv1.weight.adam.v[i0, i1, i2, i3] = betas.1[]*conv1.weight.exp_avg_sq[i0, i1, i2, i3] + "
    "(1 - betas.1[])*conv1.weight.adam.d[i0, i1, i2, i3]*conv1.weight.adam.d[i0, i1, i2, i3]",
     19, 720, 1736, 1, &train_outputs[48]},
    {"conv1.weight.adam.s",
    "conv1.weight.adam.s[i0, i1, i2, i3] = conv1.weight.adam.v[i0, i1, i2, i3]",
     19, 0, 1152, 1, &train_outputs[49]},
    {"conv1.bias.adam.d",
    "conv1.bias.adam.d[i0] = conv1.bias.grad[i0] + weight_decay[]*conv1.bias[i0]",
     19, 32, 200, 1, &train_outputs[50]},
    {"conv1.bias.adam.m",
    "conv1.bias.adam.m[i0] = conv1.bias.exp_avg[i0] + (1 - betas.0[])*(conv1.bias.adam.d[i0] - "
    "conv1.bias.exp_avg[i0])",
     19, 64, 200, 1, &train_outputs[51]},
    {"conv1.bias.adam.v",
    "conv1.bias.adam.v[i0] = betas.1[]*conv1.bias.exp_avg_sq[i0] + (1 - "
    "betas.1[])*conv1.bias.adam.d[i0]*conv1.bias.adam.d[i0]",
     19, 80, 200, 1, &train_outputs[52]},
    {"conv1.bias.adam.s",
    "conv1.bias.adam.s[i0] = conv1.bias.adam.v[i0]",
     19, 0, 128, 1, &train_outputs[53]},
    {"conv2.weight.adam.d",
    "conv2.weight.adam.d[i0, i1, i2, i3] = conv2.weight.grad[i0, i1, i2, i3] + "
    "weight_decay[]*conv2.weight[i0, i1, i2, i3]",
     19, 9216, 55304, 1, &train_outputs[54]},
    {"conv2.weight.adam.m",
    "conv2.weight.adam.m[i0, i1, i2, i3] = conv2.weight.exp_avg[i0, i1, i2, i3] + (1 - "
    "betas.0[])*(conv2.weight.adam.d[i0, i1, i2, i3] - conv2.weight.exp_avg[i0, i1, i2, i3])",
     19, 18432, 55304, 1, &train_outputs[55]},
    {"conv2.weight.adam.v",
    "conv2.weight.adam.v[i0, i1, i2, i3] = betas.1[]*conv2.weight.exp_avg_sq[i0, i1, i2, i3] + "
    "(1 - betas.1[])*conv2.weight.adam.d[i0, i1, i2, i3]*conv2.weight.adam.d[i0, i1, i2, i3]",
     19, 23040, 55304, 1, &train_outputs[56]},
    {"conv2.weight.adam.s",
    "conv2.weight.adam.s[i0, i1, i2, i3] = conv2.weight.adam.v[i0, i1, i2, i3]",
     19, 0, 36864, 1, &train_outputs[57]},
    {"conv2.bias.adam.d",
    "conv2.bias.adam.d[i0] = conv2.bias.grad[i0] + weight_decay[]*conv2.bias[i0]",
     19, 64, 392, 1, &train_outputs[58]},
    {"conv2.bias.adam.m",
    "conv2.bias.adam.m[i0] = conv2.bias.exp_avg[i0] + (1 - betas.0[])*(conv2.bias.adam.d[i0] - "
    "conv2.bias.exp_avg[i0])",
     19, 128, 392, 1, &train_outputs[59]},
    {"conv2.bias.adam.v",
    "conv2.bias.adam.v[i0] = betas.1[]*conv2.bias.exp_avg_sq[i0] + (1 - "
    "betas.1[])*conv2.bias.adam.d[i0]*conv2.bias.adam.d[i0]",
     19, 160, 392, 1, &train_outputs[60]},
    {"conv2.bias.adam.s",
    "conv2.bias.adam.s[i0] = conv2.bias.adam.v[i0]",
     19, 0, 256, 1, &train_outputs[61]},
    {"fc.weight.adam.d",
    "fc.weight.adam.d[i0, i1] = fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0, i1]",
     19, 10240, 61448, 1, &train_outputs[62]},
    {"fc.weight.adam.m",
    "fc.weight.adam.m[i0, i1] = fc.weight.exp_avg[i0, i1] + (1 - "
    "betas.0[])*(fc.weight.adam.d[i0, i1] - fc.weight.exp_avg[i0, i1])",
     19, 20480, 61448, 1, &train_outputs[63]},
    {"fc.weight.adam.v",
    "fc.weight.adam.v[i0, i1] = betas.1[]*fc.weight.exp_avg_sq[i0, i1] + (1 - "
    "betas.1[])*fc.weight.adam.d[i0, i1]*fc.weight.adam.d[i0, i1]",
     19, 25600, 61448, 1, &train_outputs[64]},
    {"fc.weight.adam.s",
    "fc.weight.adam.s[i0, i1] = fc.weight.adam.v[i0, i1]",
     19, 0, 40960, 1, &train_outputs[65]},
    {"fc.bias.adam.d",
    "fc.bias.adam.d[i0] = fc.bias.grad[i0] + weight_decay[]*fc.bias[i0]",
     19, 20, 128, 1, &train_outputs[66]},
    {"fc.bias.adam.m",
    "fc.bias.adam.m[i0] = fc.bias.exp_avg[i0] + (1 - betas.0[])*(fc.bias.adam.d[i0] - "
    "fc.bias.exp_avg[i0])",
     19, 40, 128, 1, &train_outputs[67]},
    {"fc.bias.adam.v",
    "fc.bias.adam.v[i0] = betas.1[]*fc.bias.exp_avg_sq[i0] + (1 - "
    "betas.1[])*fc.bias.adam.d[i0]*fc.bias.adam.d[i0]",
     19, 50, 128, 1, &train_outputs[68]},
    {"fc.bias.adam.s",
    "fc.bias.adam.s[i0] = fc.bias.adam.v[i0]",
     19, 0, 80, 1, &train_outputs[69]},
    {"conv1.weight.exp_avg.next",
    "conv1.weight.exp_avg.next[i0, i1, i2, i3] = conv1.weight.adam.m[i0, i1, i2, i3]",
     19, 0, 1152, 1, &train_outputs[70]},
    {"conv1.weight.exp_avg_sq.next",
    "conv1.weight.exp_avg_sq.next[i0, i1, i2, i3] = conv1.weight.adam.v[i0, i1, i2, i3]",
     19, 0, 1152, 1, &train_outputs[71]},
    {"conv1.weight.next",
    "conv1.weight.next[i0, i1, i2, i3] = conv1.weight[i0, i1, i2, i3] - "
    "lr[]/adam.c1[]*conv1.weight.adam.m[i0, i1, i2, i3]/(sqrt(conv1.weight.adam.s[i0, i1, i2, "
    "i3])/adam.c2[] + eps[])",
     19, 1008, 2336, 1, &train_outputs[72]},
    {"conv1.bias.exp_avg.next",
    "conv1.bias.exp_avg.next[i0] = conv1.bias.adam.m[i0]",
     19, 0, 128, 1, &train_outputs[73]},
    {"conv1.bias.exp_avg_sq.next",
    "conv1.bias.exp_avg_sq.next[i0] = conv1.bias.adam.v[i0]",
     19, 0, 128, 1, &train_outputs[74]},
    {"conv1.bias.next",
    "conv1.bias.next[i0] = conv1.bias[i0] - lr[]/ad"
    "am.c1[]*conv1.bias.adam.m[i0]/(sqrt(conv1.bias.adam.s[i0])/adam.c2[] + eps[])",
     19, 112, 288, 1, &train_outputs[75]},
    {"conv2.weight.exp_avg.next",
    "conv2.weight.exp_avg.next[i0, i1, i2, i3] = conv2.weight.adam.m[i0, i1, i2, i3]",
     19, 0, 36864, 1, &train_outputs[76]},
    {"conv2.weight.exp_avg_sq.next",
    "conv2.weight.exp_avg_sq.next[i0, i1, i2, i3] = conv2.weight.adam.v[i0, i1, i2, i3]",
     19, 0, 36864, 1, &train_outputs[77]},
    {"conv2.weight.next",
    "conv2.weight.next[i0, i1, i2, i3] = conv2.weight[i0, i1, i2, i3] - "
    "lr[]/adam.c1[]*conv2.weight.adam.m[i0, i1, i2, i3]/(sqrt(conv2.weight.adam.s[i0, i1, i2, "
    "i3])/adam.c2[] + eps[])",
     19, 32256, 73760, 1, &train_outputs[78]},
    {"conv2.bias.exp_avg.next",
    "conv2.bias.exp_avg.next[i0] = conv2.bias.adam.m[i0]",
     19, 0, 256, 1, &train_outputs[79]},
    {"conv2.bias.exp_avg_sq.next",
    "conv2.bias.exp_avg_sq.next[i0] = conv2.bias.adam.v[i0]",
     19, 0, 256, 1, &train_outputs[80]},
    {"conv2.bias.next",
    "conv2.bias.next[i0] = conv2.bias[i0] - lr[]/ad"
    "am.c1[]*conv2.bias.adam.m[i0]/(sqrt(conv2.bias.adam.s[i0])/adam.c2[] + eps[])",
     19, 224, 544, 1, &train_outputs[81]},
    {"fc.weight.exp_avg.next",
    "fc.weight.exp_avg.next[i0, i1] = fc.weight.adam.m[i0, i1]",
     19, 0, 40960, 1, &train_outputs[82]},
    {"fc.weight.exp_avg_sq.next",
    "fc.weight.exp_avg_sq.next[i0, i1] = fc.weight.adam.v[i0, i1]",
     19, 0, 40960, 1, &train_outputs[83]},
    {"fc.weight.next",
    "fc.weight.next[i0, i1] = fc.weight[i0, i1] - lr[]/adam.c1[]*fc.weight.adam.m[i0, "
    "i1]/(sqrt(fc.weight.adam.s[i0, i1])/adam.c2[] + eps[])",
     19, 35840, 81952, 1, &train_outputs[84]},
    {"fc.bias.exp_avg.next",
    "fc.bias.exp_avg.next[i0] = fc.bias.adam.m[i0]",
     19, 0, 80, 1, &train_outputs[85]},
    {"fc.bias.exp_avg_sq.next",
    "fc.bias.exp_avg_sq.next[i0] = fc.bias.adam.v[i0]",
     19, 0, 80, 1, &train_outputs[86]},
    {"fc.bias.next",
    "fc.bias.next[i0] = fc.bias[i0] - lr[]/adam.c1["
    "]*fc.bias.adam.m[i0]/(sqrt(fc.bias.adam.s[i0])/adam.c2[] + eps[])",
     19, 70, 192, 1, &train_outputs[87]},
};
static struct dlcrt_tensor eval_outputs[24] = {
    {.name = "image.value", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 1, 8, 8}, .data = image_value, .elements = 2048},
    {.name = "conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = conv1_sum, .elements = 32768},
    {.name = "conv1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = conv1_y, .elements = 32768},
    {.name = "relu1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = relu1_y, .elements = 32768},
    {.name = "conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 8, 8}, .data = conv2_sum, .elements = 65536},
    {.name = "conv2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 8, 8},
        .data = conv2_y, .elements = 65536},
    {.name = "relu3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 8, 8},
        .data = relu3_y, .elements = 65536},
    {.name = "max_pool2d4.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = max_pool2d4_y, .elements = 16384},
    {.name = "drop.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = drop_y, .elements = 16384},
    {.name = "flatten6.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 512},
        .data = flatten6_y, .elements = 16384},
    {.name = "fc.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc_sum, .elements = 320},
    {.name = "fc.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .data = fc_y, .elements = 320},
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
static const struct dlcrt_kernel eval_kernels[24] = {
    {"image.value",
    "image.value[n, c, h, w] = image[n, c, h, w]*0.0625",
     6, 2048, 16384, 1, &eval_outputs[0]},
    {"conv1.sum",
    "conv1.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0 "
    "and -q - s + 8 >= 0) image.value[n, c, p + r - 1, q + s - 1]*conv1.weight[k, c, r, s]",
     9, 589824, 139840, 1, &eval_outputs[1]},
    {"conv1.y",
    "conv1.y[n, k, p, q] = conv1.bias[k] + conv1.sum[n, k, p, q]",
     9, 32768, 262208, 1, &eval_outputs[2]},
    {"relu1.y",
    "relu1.y[i0, i1, i2, i3] = relu(conv1.y[i0, i1, i2, i3])",
     10, 32768, 262144, 1, &eval_outputs[3]},
    {"conv2.sum",
    "conv2.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0 "
    "and -q - s + 8 >= 0) relu1.y[n, c, p + r - 1, q + s - 1]*conv2.weight[k, c, r, s]",
     11, 18874368, 411648, 1, &eval_outputs[4]},
    {"conv2.y",
    "conv2.y[n, k, p, q] = conv2.bias[k] + conv2.sum[n, k, p, q]",
     11, 65536, 524416, 1, &eval_outputs[5]},
    {"relu3.y",
    "relu3.y[i0, i1, i2, i3] = relu(conv2.y[i0, i1, i2, i3])",
     12, 65536, 524288, 1, &eval_outputs[6]},
    {"max_pool2d4.y",
    "max_pool2d4.y[n, c, p, q] = max(r, s) relu3.y[n, c, 2*p + r, 2*q + s]",
     13, 65536, 327680, 1, &eval_outputs[7]},
    {"drop.y",
    "drop.y[i0, i1, i2, i3] = max_pool2d4.y[i0, i1, i2, i3]",
     14, 0, 131072, 1, &eval_outputs[8]},
    {"flatten6.y",
    "flatten6.y[a0, f] = drop.y[a0, f/16, f/4 - f/16*4, f - f/4*4]",
     15, 0, 131072, 1, &eval_outputs[9]},
    {"fc.sum",
    "fc.sum[i0, k] = sum(c) flatten6.y[i0, c]*fc.weight[k, c]",
     16, 327680, 87296, 1, &eval_outputs[10]},
    {"fc.y",
    "fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k]",
     16, 320, 2600, 1, &eval_outputs[11]},
    {"cross_entropy.max",
    "cross_entropy.max[n] = max(c) fc.y[n, c]",
     17, 320, 1408, 1, &eval_outputs[12]},
    {"cross_entropy.m",
    "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])",
     17, 0, 256, 1, &eval_outputs[13]},
    {"cross_entropy.sum",
    "cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n])",
     17, 960, 1536, 1, &eval_outputs[14]},
    {"cross_entropy.lse",
    "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])",
     17, 64, 384, 1, &eval_outputs[15]},
    {"cross_entropy.l",
    "cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, digit[n]])",
     17, 64, 512, 1, &eval_outputs[16]},
    {"cross_entropy.w",
    "cross_entropy.w[n] = select(digit[n] == -100, 0, 1)",
     17, 32, 256, 1, &eval_outputs[17]},
    {"loss.sum",
    "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)",
     17, 64, 140, 1, &eval_outputs[18]},
    {"loss.weight",
    "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)",
     17, 64, 140, 1, &eval_outputs[19]},
    {"loss",
    "loss[] = loss.sum[]/loss.weight[]",
     17, 1, 12, 1, &eval_outputs[20]},
    {"accuracy.argmax",
    "accuracy.argmax[n] = argmax(c) fc.y[n, c]",
     18, 320, 1408, 1, &eval_outputs[21]},
    {"accuracy.v",
    "accuracy.v[n] = select(accuracy.argmax[n] == digit[n], 1, 0)",
     18, 32, 384, 1, &eval_outputs[22]},
    {"accuracy.sum",
    "accuracy.sum[] = sum(n) select(n < valid[], accuracy.v[n], 0)",
     18, 64, 140, 1, &eval_outputs[23]},
};
static struct dlcrt_tensor output =
    {.name = "fc.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
    .data = fc_y, .elements = 320};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "digits",
    .source = "examples/digits.yaml",
    .hash = UINT64_C(0x85524e5938944b0d),
    .batch = 32,
    .run = &run,
    .tensors = 18,
    .tensor = tensors,
    .gradients = 6,
    .gradient = gradients,
    .inputs = 2,
    .input = inputs,
    .scalars = 6,
    .scalar = scalars,
    .metrics = 1,
    .metric = metrics,
    .loss = &loss,
    .loss_weight = &loss_weight,
    .output = &output,
    .train = train_step,
    .evaluate = evaluate,
    .train_kernels = 88,
    .eval_kernels = 24,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 2639468,
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
