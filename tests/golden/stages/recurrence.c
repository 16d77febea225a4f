/* Trains the network 'recurrence' described in recurrence.yaml. Written by dlc (-O0, target
   avx512); batch size 2. */

#include <dlcrt.h>
#include <math.h>

_Static_assert(!DLCRT_FAST_MATH, "compile this without -ffast-math (and -Ofast)");

/* gcc 12 takes a store for one to a null pointer where its loops compute the address without a
   base, and drops the calls of a kernel that does nothing else. */
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("no-delete-null-pointer-checks")
#endif

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
static float x_2[2][5][4];
static int32_t label[2];

/* Numbers that flags and schedules change. */
static double lr = 0.1;
static double weight_decay = 0;

/* Parameters. */
static float lstm_weight_ih[12][4];
static float lstm_weight_hh[12][3];
static float lstm_bias_ih[12];
static float lstm_bias_hh[12];
static float fc_weight[3][15];
static float fc_bias[3];

/* Values of a step. */
static float lstm_sum[2][5][12];
static float lstm_h[2][5][3];
static float lstm_sum_2[2][5][12];
static float lstm_z[2][5][12];
static float lstm_c[2][5][3];
static float flatten1_y[2][15];
static float fc_sum[2][3];
static float fc_y[2][3];
static float cross_entropy_max[2];
static float cross_entropy_m[2];
static float cross_entropy_sum[2];
static float cross_entropy_lse[2];
static float cross_entropy_l[2];
static float cross_entropy_w[2];
static float loss_sum;
static float loss_weight;
static float loss;
static float loss_sum_grad;
static float cross_entropy_l_grad[2];
static float cross_entropy_lse_grad[2];
static float cross_entropy_sum_grad[2];
static float fc_y_grad[2][3];
static float fc_y_grad_1[2][3];
static float fc_y_grad_2[2][3];
static float fc_bias_grad[3];
static float flatten1_y_grad[2][15];
static float fc_weight_grad[3][15];
static float lstm_h_grad[2][5][3];
static float lstm_c_grad[2][5][3];
static float lstm_z_grad[2][5][12];
static float lstm_h_grad_1[2][5][3];
static float lstm_h_grad_2[2][5][3];
static float lstm_c_grad_1[2][5][3];
static float lstm_c_grad_2[2][5][3];
static float lstm_bias_ih_grad[12];
static float lstm_bias_hh_grad[12];
static float lstm_weight_hh_grad[12][3];
static float lstm_weight_ih_grad[12][4];
static float lstm_weight_ih_sgd_d[12][4];
static float lstm_weight_ih_sgd_u[12][4];
static float lstm_weight_hh_sgd_d[12][3];
static float lstm_weight_hh_sgd_u[12][3];
static float lstm_bias_ih_sgd_d[12];
static float lstm_bias_ih_sgd_u[12];
static float lstm_bias_hh_sgd_d[12];
static float lstm_bias_hh_sgd_u[12];
static float fc_weight_sgd_d[3][15];
static float fc_weight_sgd_u[3][15];
static float fc_bias_sgd_d[3];
static float fc_bias_sgd_u[3];

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

/* A label; the first class in the place of one that does not count. */
static inline int class_of(int64_t label, int classes)
{
    return label >= 0 && label < classes ? (int)label : 0;
}

static inline double choose(bool c, double a, double b)
{
    return c ? a : b;
}

static inline double sigmoid(double x)
{
    return 1.0 / (1.0 + exp(-x));
}

/* lstm, line 19: lstm.sum[b, t, g] = sum(d) x[b, t, d]*lstm.weight_ih[g, d] */
/* lstm.sum f32[2, 5, 12]; x f32[2, 5, 4]; lstm.weight_ih f32[12, 4] */
static void compute_lstm_sum(void)
{
    for (int b = 0; b < 2; b++)
        for (int t = 0; t < 5; t++)
            for (int g = 0; g < 12; g++) {
                float sum = 0.0f;
                for (int d = 0; d < 4; d++)
                    sum += x_2[b][t][d] * lstm_weight_ih[g][d];
                lstm_sum[b][t][g] = sum;
            }
}

/* lstm, line 19: lstm.sum.2[b, t, g] = sum(k: t - 1 >= 0) lstm.h[b, t - 1, k]*lstm.weight_hh[g,
   k] */
/* lstm.sum.2 f32[2, 5, 12]; lstm.h f32[2, 5, 3]; lstm.weight_hh f32[12, 3] */
/* lstm, line 19: lstm.z[b, t, g] = lstm.bias_ih[g] + lstm.bias_hh[g] + lstm.sum[b, t, g] +
   lstm.sum.2[b, t, g] */
/* lstm.z f32[2, 5, 12]; lstm.bias_ih f32[12]; lstm.bias_hh f32[12]; lstm.sum f32[2, 5, 12];
   lstm.sum.2 f32[2, 5, 12] */
/* lstm, line 19: lstm.c[b, t, k] = sigmoid(lstm.z[b, t, k + 3])*select(t - 1 >= 0, lstm.c[b, t -
   1, k], 0) + sigmoid(lstm.z[b, t, k])*tanh(lstm.z[b, t, k + 6]) */
/* lstm.c f32[2, 5, 3]; lstm.z f32[2, 5, 12]; lstm.c f32[2, 5, 3] */
/* lstm, line 19: lstm.h[b, t, k] = sigmoid(lstm.z[b, t, k + 9])*tanh(lstm.c[b, t, k]) */
/* lstm.h f32[2, 5, 3]; lstm.z f32[2, 5, 12]; lstm.c f32[2, 5, 3] */
static void compute_lstm_h(void)
{
    for (int t = 0; t < 5; t++) {
        for (int b = 0; b < 2; b++)
            for (int g = 0; g < 12; g++) {
                float sum = 0.0f;
                if (t - 1 >= 0)
                    for (int k = 0; k < 3; k++)
                        sum += lstm_h[b][t - 1][k] * lstm_weight_hh[g][k];
                lstm_sum_2[b][t][g] = sum;
            }
        for (int b = 0; b < 2; b++)
            for (int g = 0; g < 12; g++)
                lstm_z[b][t][g] = lstm_bias_ih[g] + lstm_bias_hh[g] + lstm_sum[b][t][g] +
                    lstm_sum_2[b][t][g];
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                lstm_c[b][t][k] = sigmoidf(lstm_z[b][t][k + 3]) *
                    choosef(t - 1 >= 0, *(t - 1 >= 0 ? &lstm_c[b][t - 1][k] : &(const float){0}),
                    0.0f) + sigmoidf(lstm_z[b][t][k]) * tanhf(lstm_z[b][t][k + 6]);
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                lstm_h[b][t][k] = sigmoidf(lstm_z[b][t][k + 9]) * tanhf(lstm_c[b][t][k]);
    }
}

/* flatten1 (flatten), line 20: flatten1.y[a0, f] = lstm.h[a0, f/3, f - f/3*3] */
/* flatten1.y f32[2, 15]; lstm.h f32[2, 5, 3] */
static void compute_flatten1_y(void)
{
    for (int a0 = 0; a0 < 2; a0++)
        for (int f = 0; f < 15; f++)
            flatten1_y[a0][f] = lstm_h[a0][f / 3][f - 3 * (f / 3)];
}

/* fc (linear), line 21: fc.sum[i0, k] = sum(c) flatten1.y[i0, c]*fc.weight[k, c] */
/* fc.sum f32[2, 3]; flatten1.y f32[2, 15]; fc.weight f32[3, 15] */
static void compute_fc_sum(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 3; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 15; c++)
                sum += flatten1_y[i0][c] * fc_weight[k][c];
            fc_sum[i0][k] = sum;
        }
}

/* fc (linear), line 21: fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
/* fc.y f32[2, 3]; fc.bias f32[3]; fc.sum f32[2, 3] */
static void compute_fc_y(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 3; k++)
            fc_y[i0][k] = fc_bias[k] + fc_sum[i0][k];
}

/* cross_entropy, line 22: cross_entropy.max[n] = max(c) fc.y[n, c] */
/* cross_entropy.max f32[2]; fc.y f32[2, 3] */
static void compute_cross_entropy_max(void)
{
    for (int n = 0; n < 2; n++) {
        float best = -INFINITY;
        for (int c = 0; c < 3; c++) {
            const float v = fc_y[n][c];
            if (v > best || v != v)
                best = v;
        }
        cross_entropy_max[n] = best;
    }
}

/* cross_entropy, line 22: cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
/* cross_entropy.m f32[2]; cross_entropy.max f32[2] */
static void compute_cross_entropy_m(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_m[n] = cross_entropy_max[n];
}

/* cross_entropy, line 22: cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n]) */
/* cross_entropy.sum f32[2]; fc.y f32[2, 3]; cross_entropy.m f32[2] */
static void compute_cross_entropy_sum(void)
{
    for (int n = 0; n < 2; n++) {
        float sum = 0.0f;
        for (int c = 0; c < 3; c++)
            sum += expf(fc_y[n][c] - cross_entropy_m[n]);
        cross_entropy_sum[n] = sum;
    }
}

/* cross_entropy, line 22: cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
/* cross_entropy.lse f32[2]; cross_entropy.m f32[2]; cross_entropy.sum f32[2] */
static void compute_cross_entropy_lse(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_lse[n] = cross_entropy_m[n] + logf(cross_entropy_sum[n]);
}

/* cross_entropy, line 22: cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n]
   - fc.y[n, label[n]]) */
/* cross_entropy.l f32[2]; label i32[2]; cross_entropy.lse f32[2]; fc.y f32[2, 3] */
static void compute_cross_entropy_l(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_l[n] = choosef(label[n] == -100, 0.0f, cross_entropy_lse[n] -
            fc_y[n][class_of(label[n], 3)]);
}

/* cross_entropy, line 22: cross_entropy.w[n] = select(label[n] == -100, 0, 1) */
/* cross_entropy.w f32[2]; label i32[2] */
static void compute_cross_entropy_w(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_w[n] = choosef(label[n] == -100, 0.0f, 1.0f);
}

/* cross_entropy, line 22: loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
/* loss.sum f32[]; cross_entropy.l f32[2] */
static void compute_loss_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 2; n++)
        sum += choosef(n < run.valid, cross_entropy_l[n], 0.0f);
    loss_sum = sum;
}

/* cross_entropy, line 22: loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
/* loss.weight f32[]; cross_entropy.w f32[2] */
static void compute_loss_weight(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 2; n++)
        sum += choosef(n < run.valid, cross_entropy_w[n], 0.0f);
    loss_weight = sum;
}

/* cross_entropy, line 22: loss[] = loss.sum[]/loss.weight[] */
/* loss f32[] */
static void compute_loss(void)
{
    loss = loss_sum / loss_weight;
}

/* cross_entropy, line 22: loss.sum.grad[] = 1/loss.weight[] */
/* loss.sum.grad f32[] */
static void compute_loss_sum_grad(void)
{
    loss_sum_grad = 1.0f / loss_weight;
}

/* cross_entropy, line 22: cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
/* cross_entropy.l.grad f32[2] */
static void compute_cross_entropy_l_grad(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_l_grad[n] = choosef(n < run.valid, loss_sum_grad, 0.0f);
}

/* cross_entropy, line 22: cross_entropy.lse.grad[n] = select(label[n] == -100, 0,
   cross_entropy.l.grad[n]) */
/* cross_entropy.lse.grad f32[2]; label i32[2]; cross_entropy.l.grad f32[2] */
static void compute_cross_entropy_lse_grad(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_lse_grad[n] = choosef(label[n] == -100, 0.0f, cross_entropy_l_grad[n]);
}

/* cross_entropy, line 22: cross_entropy.sum.grad[n] =
   cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
/* cross_entropy.sum.grad f32[2]; cross_entropy.lse.grad f32[2]; cross_entropy.sum f32[2] */
static void compute_cross_entropy_sum_grad(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_sum_grad[n] = cross_entropy_lse_grad[n] / cross_entropy_sum[n];
}

/* cross_entropy, line 22: fc.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0,
   -cross_entropy.l.grad[n]), 0) */
/* fc.y.grad.1 f32[2, 3]; label i32[2]; cross_entropy.l.grad f32[2] */
static void compute_fc_y_grad_1(void)
{
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 3; k++)
            fc_y_grad_1[n][k] = choosef(label[n] == k,
                choosef(label[n] == -100, 0.0f, -cross_entropy_l_grad[n]), 0.0f);
}

/* cross_entropy, line 22: fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] -
   cross_entropy.m[n]) */
/* fc.y.grad.2 f32[2, 3]; cross_entropy.sum.grad f32[2]; fc.y f32[2, 3]; cross_entropy.m f32[2] */
static void compute_fc_y_grad_2(void)
{
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 3; c++)
            fc_y_grad_2[n][c] = cross_entropy_sum_grad[n] * expf(fc_y[n][c] - cross_entropy_m[n]);
}

/* cross_entropy, line 22: fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k] */
/* fc.y.grad f32[2, 3]; fc.y.grad.2 f32[2, 3]; fc.y.grad.1 f32[2, 3] */
static void compute_fc_y_grad(void)
{
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 3; k++)
            fc_y_grad[n][k] = fc_y_grad_2[n][k] + fc_y_grad_1[n][k];
}

/* fc (linear), line 21: fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
/* fc.bias.grad f32[3]; fc.y.grad f32[2, 3] */
static void compute_fc_bias_grad(void)
{
    for (int k = 0; k < 3; k++) {
        float sum = 0.0f;
        for (int i0 = 0; i0 < 2; i0++)
            sum += fc_y_grad[i0][k];
        fc_bias_grad[k] = sum;
    }
}

/* fc (linear), line 21: flatten1.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
/* flatten1.y.grad f32[2, 15]; fc.y.grad f32[2, 3]; fc.weight f32[3, 15] */
static void compute_flatten1_y_grad(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int c = 0; c < 15; c++) {
            float sum = 0.0f;
            for (int k = 0; k < 3; k++)
                sum += fc_y_grad[i0][k] * fc_weight[k][c];
            flatten1_y_grad[i0][c] = sum;
        }
}

/* fc (linear), line 21: fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten1.y[i0, c] */
/* fc.weight.grad f32[3, 15]; fc.y.grad f32[2, 3]; flatten1.y f32[2, 15] */
static void compute_fc_weight_grad(void)
{
    for (int k = 0; k < 3; k++)
        for (int c = 0; c < 15; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 2; i0++)
                sum += fc_y_grad[i0][k] * flatten1_y[i0][c];
            fc_weight_grad[k][c] = sum;
        }
}

/* flatten1 (flatten), line 20: lstm.h.grad.1[a0, t, k] = flatten1.y.grad[a0, 3*t + k] */
/* lstm.h.grad.1 f32[2, 5, 3]; flatten1.y.grad f32[2, 15] */
static void compute_lstm_h_grad_1(void)
{
    for (int a0 = 0; a0 < 2; a0++)
        for (int t = 0; t < 5; t++)
            for (int k = 0; k < 3; k++)
                lstm_h_grad_1[a0][t][k] = flatten1_y_grad[a0][3 * t + k];
}

/* lstm, line 19: lstm.h.grad.2[b, x1, k] = sum(g: -x1 + 3 >= 0) lstm.z.grad[b, x1 + 1,
   g]*lstm.weight_hh[g, k] */
/* lstm.h.grad.2 f32[2, 5, 3]; lstm.z.grad f32[2, 5, 12]; lstm.weight_hh f32[12, 3] */
/* lstm, line 19: lstm.h.grad[a0, t, k] = lstm.h.grad.2[a0, t, k] + lstm.h.grad.1[a0, t, k] */
/* lstm.h.grad f32[2, 5, 3]; lstm.h.grad.2 f32[2, 5, 3]; lstm.h.grad.1 f32[2, 5, 3] */
/* lstm, line 19: lstm.z.grad[b, t, k + 9] = lstm.h.grad[b, t, k]*tanh(lstm.c[b, t,
   k])*(sigmoid(lstm.z[b, t, k + 9])*(1 - sigmoid(lstm.z[b, t, k + 9]))) */
/* lstm.z.grad f32[2, 5, 12]; lstm.h.grad f32[2, 5, 3]; lstm.c f32[2, 5, 3]; lstm.z f32[2, 5, 12] */
/* lstm, line 19: lstm.c.grad.1[b, t, k] = lstm.h.grad[b, t, k]*sigmoid(lstm.z[b, t, k + 9])*(1 -
   tanh(lstm.c[b, t, k])*tanh(lstm.c[b, t, k])) */
/* lstm.c.grad.1 f32[2, 5, 3]; lstm.h.grad f32[2, 5, 3]; lstm.z f32[2, 5, 12]; lstm.c f32[2, 5,
   3] */
/* lstm, line 19: lstm.c.grad.2[b, x1, k] = select(-x1 + 3 >= 0, lstm.c.grad[b, x1 + 1,
   k]*sigmoid(lstm.z[b, x1 + 1, k + 3]), 0) */
/* lstm.c.grad.2 f32[2, 5, 3]; lstm.c.grad f32[2, 5, 3]; lstm.z f32[2, 5, 12] */
/* lstm, line 19: lstm.c.grad[b, t, k] = lstm.c.grad.2[b, t, k] + lstm.c.grad.1[b, t, k] */
/* lstm.c.grad f32[2, 5, 3]; lstm.c.grad.2 f32[2, 5, 3]; lstm.c.grad.1 f32[2, 5, 3] */
/* lstm, line 19: lstm.z.grad[b, t, k + 3] = select(t - 1 >= 0, lstm.c.grad[b, t, k]*lstm.c[b, t
   - 1, k]*(sigmoid(lstm.z[b, t, k + 3])*(1 - sigmoid(lstm.z[b, t, k + 3]))), 0) */
/* lstm.z.grad f32[2, 5, 12]; lstm.c.grad f32[2, 5, 3]; lstm.c f32[2, 5, 3]; lstm.z f32[2, 5, 12] */
/* lstm, line 19: lstm.z.grad[b, t, k] = lstm.c.grad[b, t, k]*tanh(lstm.z[b, t, k +
   6])*(sigmoid(lstm.z[b, t, k])*(1 - sigmoid(lstm.z[b, t, k]))) */
/* lstm.z.grad f32[2, 5, 12]; lstm.c.grad f32[2, 5, 3]; lstm.z f32[2, 5, 12] */
/* lstm, line 19: lstm.z.grad[b, t, k + 6] = lstm.c.grad[b, t, k]*sigmoid(lstm.z[b, t, k])*(1 -
   tanh(lstm.z[b, t, k + 6])*tanh(lstm.z[b, t, k + 6])) */
/* lstm.z.grad f32[2, 5, 12]; lstm.c.grad f32[2, 5, 3]; lstm.z f32[2, 5, 12] */
static void compute_lstm_z_grad_part_4(void)
{
    for (int t = 4; t >= 0; t--) {
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++) {
                float sum = 0.0f;
                if (3 - t >= 0)
                    for (int g = 0; g < 12; g++)
                        sum += lstm_z_grad[b][t + 1][g] * lstm_weight_hh[g][k];
                lstm_h_grad_2[b][t][k] = sum;
            }
        for (int a0 = 0; a0 < 2; a0++)
            for (int k = 0; k < 3; k++)
                lstm_h_grad[a0][t][k] = lstm_h_grad_2[a0][t][k] + lstm_h_grad_1[a0][t][k];
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                lstm_z_grad[b][t][k + 9] = lstm_h_grad[b][t][k] * tanhf(lstm_c[b][t][k]) *
                    (sigmoidf(lstm_z[b][t][k + 9]) * (1.0f - sigmoidf(lstm_z[b][t][k + 9])));
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                lstm_c_grad_1[b][t][k] = lstm_h_grad[b][t][k] * sigmoidf(lstm_z[b][t][k + 9]) *
                    (1.0f - tanhf(lstm_c[b][t][k]) * tanhf(lstm_c[b][t][k]));
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                lstm_c_grad_2[b][t][k] = choosef(3 - t >= 0,
                    *(3 - t >= 0 ? &lstm_c_grad[b][t + 1][k] : &(const float){0}) *
                    sigmoidf(*(3 - t >= 0 ? &lstm_z[b][t + 1][k + 3] : &(const float){0})), 0.0f);
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                lstm_c_grad[b][t][k] = lstm_c_grad_2[b][t][k] + lstm_c_grad_1[b][t][k];
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                lstm_z_grad[b][t][k + 3] = choosef(t - 1 >= 0, lstm_c_grad[b][t][k] *
                    *(t - 1 >= 0 ? &lstm_c[b][t - 1][k] : &(const float){0}) *
                    (sigmoidf(lstm_z[b][t][k + 3]) * (1.0f - sigmoidf(lstm_z[b][t][k + 3]))), 0.0f);
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                lstm_z_grad[b][t][k] = lstm_c_grad[b][t][k] * tanhf(lstm_z[b][t][k + 6]) *
                    (sigmoidf(lstm_z[b][t][k]) * (1.0f - sigmoidf(lstm_z[b][t][k])));
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                lstm_z_grad[b][t][k + 6] = lstm_c_grad[b][t][k] * sigmoidf(lstm_z[b][t][k]) *
                    (1.0f - tanhf(lstm_z[b][t][k + 6]) * tanhf(lstm_z[b][t][k + 6]));
    }
}

/* lstm, line 19: lstm.bias_ih.grad[g] = sum(b, t) lstm.z.grad[b, t, g] */
/* lstm.bias_ih.grad f32[12]; lstm.z.grad f32[2, 5, 12] */
static void compute_lstm_bias_ih_grad(void)
{
    for (int g = 0; g < 12; g++) {
        float sum = 0.0f;
        for (int b = 0; b < 2; b++)
            for (int t = 0; t < 5; t++)
                sum += lstm_z_grad[b][t][g];
        lstm_bias_ih_grad[g] = sum;
    }
}

/* lstm, line 19: lstm.bias_hh.grad[g] = sum(b, t) lstm.z.grad[b, t, g] */
/* lstm.bias_hh.grad f32[12]; lstm.z.grad f32[2, 5, 12] */
static void compute_lstm_bias_hh_grad(void)
{
    for (int g = 0; g < 12; g++) {
        float sum = 0.0f;
        for (int b = 0; b < 2; b++)
            for (int t = 0; t < 5; t++)
                sum += lstm_z_grad[b][t][g];
        lstm_bias_hh_grad[g] = sum;
    }
}

/* lstm, line 19: lstm.weight_hh.grad[g, k] = sum(b, t: t - 1 >= 0) lstm.z.grad[b, t,
   g]*lstm.h[b, t - 1, k] */
/* lstm.weight_hh.grad f32[12, 3]; lstm.z.grad f32[2, 5, 12]; lstm.h f32[2, 5, 3] */
static void compute_lstm_weight_hh_grad(void)
{
    for (int g = 0; g < 12; g++)
        for (int k = 0; k < 3; k++) {
            float sum = 0.0f;
            for (int b = 0; b < 2; b++)
                for (int t = 1; t < 5; t++)
                    sum += lstm_z_grad[b][t][g] * lstm_h[b][t - 1][k];
            lstm_weight_hh_grad[g][k] = sum;
        }
}

/* lstm, line 19: lstm.weight_ih.grad[g, d] = sum(b, t) lstm.z.grad[b, t, g]*x[b, t, d] */
/* lstm.weight_ih.grad f32[12, 4]; lstm.z.grad f32[2, 5, 12]; x f32[2, 5, 4] */
static void compute_lstm_weight_ih_grad(void)
{
    for (int g = 0; g < 12; g++)
        for (int d = 0; d < 4; d++) {
            float sum = 0.0f;
            for (int b = 0; b < 2; b++)
                for (int t = 0; t < 5; t++)
                    sum += lstm_z_grad[b][t][g] * x_2[b][t][d];
            lstm_weight_ih_grad[g][d] = sum;
        }
}

/* sgd, line 23: lstm.weight_ih.sgd.d[i0, i1] = lstm.weight_ih.grad[i0, i1] +
   weight_decay[]*lstm.weight_ih[i0, i1] */
/* lstm.weight_ih.sgd.d f32[12, 4]; lstm.weight_ih.grad f32[12, 4]; lstm.weight_ih f32[12, 4] */
static void compute_lstm_weight_ih_sgd_d(void)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            lstm_weight_ih_sgd_d[i0][i1] = lstm_weight_ih_grad[i0][i1] + (float)weight_decay *
                lstm_weight_ih[i0][i1];
}

/* sgd, line 23: lstm.weight_ih.sgd.u[i0, i1] = lstm.weight_ih.sgd.d[i0, i1] */
/* lstm.weight_ih.sgd.u f32[12, 4]; lstm.weight_ih.sgd.d f32[12, 4] */
static void compute_lstm_weight_ih_sgd_u(void)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            lstm_weight_ih_sgd_u[i0][i1] = lstm_weight_ih_sgd_d[i0][i1];
}

/* sgd, line 23: lstm.weight_hh.sgd.d[i0, i1] = lstm.weight_hh.grad[i0, i1] +
   weight_decay[]*lstm.weight_hh[i0, i1] */
/* lstm.weight_hh.sgd.d f32[12, 3]; lstm.weight_hh.grad f32[12, 3]; lstm.weight_hh f32[12, 3] */
static void compute_lstm_weight_hh_sgd_d(void)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            lstm_weight_hh_sgd_d[i0][i1] = lstm_weight_hh_grad[i0][i1] + (float)weight_decay *
                lstm_weight_hh[i0][i1];
}

/* sgd, line 23: lstm.weight_hh.sgd.u[i0, i1] = lstm.weight_hh.sgd.d[i0, i1] */
/* lstm.weight_hh.sgd.u f32[12, 3]; lstm.weight_hh.sgd.d f32[12, 3] */
static void compute_lstm_weight_hh_sgd_u(void)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            lstm_weight_hh_sgd_u[i0][i1] = lstm_weight_hh_sgd_d[i0][i1];
}

/* sgd, line 23: lstm.bias_ih.sgd.d[i0] = lstm.bias_ih.grad[i0] + weight_decay[]*lstm.bias_ih[i0] */
/* lstm.bias_ih.sgd.d f32[12]; lstm.bias_ih.grad f32[12]; lstm.bias_ih f32[12] */
static void compute_lstm_bias_ih_sgd_d(void)
{
    for (int i0 = 0; i0 < 12; i0++)
        lstm_bias_ih_sgd_d[i0] = lstm_bias_ih_grad[i0] + (float)weight_decay * lstm_bias_ih[i0];
}

/* sgd, line 23: lstm.bias_ih.sgd.u[i0] = lstm.bias_ih.sgd.d[i0] */
/* lstm.bias_ih.sgd.u f32[12]; lstm.bias_ih.sgd.d f32[12] */
static void compute_lstm_bias_ih_sgd_u(void)
{
    for (int i0 = 0; i0 < 12; i0++)
        lstm_bias_ih_sgd_u[i0] = lstm_bias_ih_sgd_d[i0];
}

/* sgd, line 23: lstm.bias_hh.sgd.d[i0] = lstm.bias_hh.grad[i0] + weight_decay[]*lstm.bias_hh[i0] */
/* lstm.bias_hh.sgd.d f32[12]; lstm.bias_hh.grad f32[12]; lstm.bias_hh f32[12] */
static void compute_lstm_bias_hh_sgd_d(void)
{
    for (int i0 = 0; i0 < 12; i0++)
        lstm_bias_hh_sgd_d[i0] = lstm_bias_hh_grad[i0] + (float)weight_decay * lstm_bias_hh[i0];
}

/* sgd, line 23: lstm.bias_hh.sgd.u[i0] = lstm.bias_hh.sgd.d[i0] */
/* lstm.bias_hh.sgd.u f32[12]; lstm.bias_hh.sgd.d f32[12] */
static void compute_lstm_bias_hh_sgd_u(void)
{
    for (int i0 = 0; i0 < 12; i0++)
        lstm_bias_hh_sgd_u[i0] = lstm_bias_hh_sgd_d[i0];
}

/* sgd, line 23: fc.weight.sgd.d[i0, i1] = fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0,
   i1] */
/* fc.weight.sgd.d f32[3, 15]; fc.weight.grad f32[3, 15]; fc.weight f32[3, 15] */
static void compute_fc_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        for (int i1 = 0; i1 < 15; i1++)
            fc_weight_sgd_d[i0][i1] = fc_weight_grad[i0][i1] + (float)weight_decay *
                fc_weight[i0][i1];
}

/* sgd, line 23: fc.weight.sgd.u[i0, i1] = fc.weight.sgd.d[i0, i1] */
/* fc.weight.sgd.u f32[3, 15]; fc.weight.sgd.d f32[3, 15] */
static void compute_fc_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        for (int i1 = 0; i1 < 15; i1++)
            fc_weight_sgd_u[i0][i1] = fc_weight_sgd_d[i0][i1];
}

/* sgd, line 23: fc.bias.sgd.d[i0] = fc.bias.grad[i0] + weight_decay[]*fc.bias[i0] */
/* fc.bias.sgd.d f32[3]; fc.bias.grad f32[3]; fc.bias f32[3] */
static void compute_fc_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        fc_bias_sgd_d[i0] = fc_bias_grad[i0] + (float)weight_decay * fc_bias[i0];
}

/* sgd, line 23: fc.bias.sgd.u[i0] = fc.bias.sgd.d[i0] */
/* fc.bias.sgd.u f32[3]; fc.bias.sgd.d f32[3] */
static void compute_fc_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        fc_bias_sgd_u[i0] = fc_bias_sgd_d[i0];
}

/* sgd, line 23: lstm.weight_ih.next[i0, i1] = lstm.weight_ih[i0, i1] -
   lr[]*lstm.weight_ih.sgd.u[i0, i1] */
/* lstm.weight_ih.next f32[12, 4]; lstm.weight_ih f32[12, 4]; lstm.weight_ih.sgd.u f32[12, 4] */
static void update_lstm_weight_ih(void)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            lstm_weight_ih[i0][i1] = lstm_weight_ih[i0][i1] - (float)lr *
                lstm_weight_ih_sgd_u[i0][i1];
}

/* sgd, line 23: lstm.weight_hh.next[i0, i1] = lstm.weight_hh[i0, i1] -
   lr[]*lstm.weight_hh.sgd.u[i0, i1] */
/* lstm.weight_hh.next f32[12, 3]; lstm.weight_hh f32[12, 3]; lstm.weight_hh.sgd.u f32[12, 3] */
static void update_lstm_weight_hh(void)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            lstm_weight_hh[i0][i1] = lstm_weight_hh[i0][i1] - (float)lr *
                lstm_weight_hh_sgd_u[i0][i1];
}

/* sgd, line 23: lstm.bias_ih.next[i0] = lstm.bias_ih[i0] - lr[]*lstm.bias_ih.sgd.u[i0] */
/* lstm.bias_ih.next f32[12]; lstm.bias_ih f32[12]; lstm.bias_ih.sgd.u f32[12] */
static void update_lstm_bias_ih(void)
{
    for (int i0 = 0; i0 < 12; i0++)
        lstm_bias_ih[i0] = lstm_bias_ih[i0] - (float)lr * lstm_bias_ih_sgd_u[i0];
}

/* sgd, line 23: lstm.bias_hh.next[i0] = lstm.bias_hh[i0] - lr[]*lstm.bias_hh.sgd.u[i0] */
/* lstm.bias_hh.next f32[12]; lstm.bias_hh f32[12]; lstm.bias_hh.sgd.u f32[12] */
static void update_lstm_bias_hh(void)
{
    for (int i0 = 0; i0 < 12; i0++)
        lstm_bias_hh[i0] = lstm_bias_hh[i0] - (float)lr * lstm_bias_hh_sgd_u[i0];
}

/* sgd, line 23: fc.weight.next[i0, i1] = fc.weight[i0, i1] - lr[]*fc.weight.sgd.u[i0, i1] */
/* fc.weight.next f32[3, 15]; fc.weight f32[3, 15]; fc.weight.sgd.u f32[3, 15] */
static void update_fc_weight(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        for (int i1 = 0; i1 < 15; i1++)
            fc_weight[i0][i1] = fc_weight[i0][i1] - (float)lr * fc_weight_sgd_u[i0][i1];
}

/* sgd, line 23: fc.bias.next[i0] = fc.bias[i0] - lr[]*fc.bias.sgd.u[i0] */
/* fc.bias.next f32[3]; fc.bias f32[3]; fc.bias.sgd.u f32[3] */
static void update_fc_bias(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        fc_bias[i0] = fc_bias[i0] - (float)lr * fc_bias_sgd_u[i0];
}

/* One step on the batch: forward, loss, backward, optimizer. Where the loss is not finite nothing
   is updated. */
static bool train_step(void)
{
    compute_lstm_sum();
    done(0, 0);
    compute_lstm_h();
    done(1, 0);
    compute_flatten1_y();
    done(2, 0);
    compute_fc_sum();
    done(3, 0);
    compute_fc_y();
    done(4, 0);
    compute_cross_entropy_max();
    done(5, 0);
    compute_cross_entropy_m();
    done(6, 0);
    compute_cross_entropy_sum();
    done(7, 0);
    compute_cross_entropy_lse();
    done(8, 0);
    compute_cross_entropy_l();
    done(9, 0);
    compute_cross_entropy_w();
    done(10, 0);
    compute_loss_sum();
    done(11, 0);
    compute_loss_weight();
    done(12, 0);
    compute_loss();
    done(13, 0);
    if (!isfinite(loss))
        return false;
    compute_loss_sum_grad();
    done(14, 0);
    compute_cross_entropy_l_grad();
    done(15, 0);
    compute_cross_entropy_lse_grad();
    done(16, 0);
    compute_cross_entropy_sum_grad();
    done(17, 0);
    compute_fc_y_grad_1();
    done(18, 0);
    compute_fc_y_grad_2();
    done(19, 0);
    compute_fc_y_grad();
    done(20, 0);
    compute_fc_bias_grad();
    done(21, 0);
    compute_flatten1_y_grad();
    done(22, 0);
    compute_fc_weight_grad();
    done(23, 0);
    compute_lstm_h_grad_1();
    done(24, 0);
    compute_lstm_z_grad_part_4();
    done(25, 0);
    compute_lstm_bias_ih_grad();
    done(26, 0);
    compute_lstm_bias_hh_grad();
    done(27, 0);
    compute_lstm_weight_hh_grad();
    done(28, 0);
    compute_lstm_weight_ih_grad();
    done(29, 0);
    compute_lstm_weight_ih_sgd_d();
    done(30, 0);
    compute_lstm_weight_ih_sgd_u();
    done(31, 0);
    compute_lstm_weight_hh_sgd_d();
    done(32, 0);
    compute_lstm_weight_hh_sgd_u();
    done(33, 0);
    compute_lstm_bias_ih_sgd_d();
    done(34, 0);
    compute_lstm_bias_ih_sgd_u();
    done(35, 0);
    compute_lstm_bias_hh_sgd_d();
    done(36, 0);
    compute_lstm_bias_hh_sgd_u();
    done(37, 0);
    compute_fc_weight_sgd_d();
    done(38, 0);
    compute_fc_weight_sgd_u();
    done(39, 0);
    compute_fc_bias_sgd_d();
    done(40, 0);
    compute_fc_bias_sgd_u();
    done(41, 0);
    update_lstm_weight_ih();
    done(42, 0);
    update_lstm_weight_hh();
    done(43, 0);
    update_lstm_bias_ih();
    done(44, 0);
    update_lstm_bias_hh();
    done(45, 0);
    update_fc_weight();
    done(46, 0);
    update_fc_bias();
    done(47, 0);
    return true;
}

/* Loss, metrics and output for the batch, as the network is used after training. */
static void evaluate(void)
{
    compute_lstm_sum();
    done(0, 0);
    compute_lstm_h();
    done(1, 0);
    compute_flatten1_y();
    done(2, 0);
    compute_fc_sum();
    done(3, 0);
    compute_fc_y();
    done(4, 0);
    compute_cross_entropy_max();
    done(5, 0);
    compute_cross_entropy_m();
    done(6, 0);
    compute_cross_entropy_sum();
    done(7, 0);
    compute_cross_entropy_lse();
    done(8, 0);
    compute_cross_entropy_l();
    done(9, 0);
    compute_cross_entropy_w();
    done(10, 0);
    compute_loss_sum();
    done(11, 0);
    compute_loss_weight();
    done(12, 0);
    compute_loss();
    done(13, 0);
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
__attribute__((noinline)) static void reference_forward_2(double *memory)
{
    /* lstm.sum[b, t, g] = sum(d) x[b, t, d]*lstm.weight_ih[g, d] */
    for (int b = 0; b < 2; b++)
        for (int t = 0; t < 5; t++)
            for (int g = 0; g < 12; g++) {
                double sum = 0.0;
                for (int d = 0; d < 4; d++)
                    sum += x_2[b][t][d] * memory[4 * g + d];
                memory[60 * b + 12 * t + g + 156] = sum;
            }
    /* lstm.sum.2[b, t, g] = sum(k: t - 1 >= 0) lstm.h[b, t - 1, k]*lstm.weight_hh[g, k] */
    /* lstm.z[b, t, g] = lstm.bias_ih[g] + lstm.bias_hh[g] + lstm.sum[b, t, g] + lstm.sum.2[b, t,
       g] */
    /* lstm.c[b, t, k] = sigmoid(lstm.z[b, t, k + 3])*select(t - 1 >= 0, lstm.c[b, t - 1, k], 0)
       + sigmoid(lstm.z[b, t, k])*tanh(lstm.z[b, t, k + 6]) */
    /* lstm.h[b, t, k] = sigmoid(lstm.z[b, t, k + 9])*tanh(lstm.c[b, t, k]) */
    for (int t = 0; t < 5; t++) {
        for (int b = 0; b < 2; b++)
            for (int g = 0; g < 12; g++) {
                double sum = 0.0;
                if (t - 1 >= 0)
                    for (int k = 0; k < 3; k++)
                        sum += memory[15 * b + 3 * t + k + 543] * memory[3 * g + k + 48];
                memory[60 * b + 12 * t + g + 276] = sum;
            }
        for (int b = 0; b < 2; b++)
            for (int g = 0; g < 12; g++)
                memory[60 * b + 12 * t + g + 396] = memory[g + 84] + memory[g + 96] +
                    memory[60 * b + 12 * t + g + 156] + memory[60 * b + 12 * t + g + 276];
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                memory[15 * b + 3 * t + k + 516] = sigmoid(memory[60 * b + 12 * t + k + 399]) *
                    choose(t - 1 >= 0, *(t - 1 >= 0 ? &memory[15 * b + 3 * t + k + 513] :
                    &(const double){0}), 0.0) + sigmoid(memory[60 * b + 12 * t + k + 396]) *
                    tanh(memory[60 * b + 12 * t + k + 402]);
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                memory[15 * b + 3 * t + k + 546] = sigmoid(memory[60 * b + 12 * t + k + 405]) *
                    tanh(memory[15 * b + 3 * t + k + 516]);
    }
    /* flatten1.y[a0, f] = lstm.h[a0, f/3, f - f/3*3] */
    for (int a0 = 0; a0 < 2; a0++)
        for (int f = 0; f < 15; f++)
            memory[15 * a0 + f + 576] = memory[15 * a0 + f + 546];
}

__attribute__((noinline)) static void reference_forward_3(double *memory)
{
    /* fc.sum[i0, k] = sum(c) flatten1.y[i0, c]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 3; k++) {
            double sum = 0.0;
            for (int c = 0; c < 15; c++)
                sum += memory[15 * i0 + c + 576] * memory[15 * k + c + 108];
            memory[3 * i0 + k + 606] = sum;
        }
    /* fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 3; k++)
            memory[3 * i0 + k + 612] = memory[k + 153] + memory[3 * i0 + k + 606];
    /* cross_entropy.max[n] = max(c) fc.y[n, c] */
    for (int n = 0; n < 2; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 3; c++) {
            const double v = memory[3 * n + c + 612];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 618] = best;
    }
}

__attribute__((noinline)) static void reference_forward_4(double *memory)
{
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 2; n++)
        memory[n + 620] = memory[n + 618];
}

__attribute__((noinline)) static void reference_forward_5(double *memory)
{
    /* cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 2; n++) {
        double sum = 0.0;
        for (int c = 0; c < 3; c++)
            sum += exp(memory[3 * n + c + 612] - memory[n + 620]);
        memory[n + 622] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 2; n++)
        memory[n + 624] = memory[n + 620] + log(memory[n + 622]);
    /* cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, label[n]]) */
    for (int n = 0; n < 2; n++)
        memory[n + 626] = choose(label[n] == -100, 0.0, memory[n + 624] -
            memory[class_of(label[n], 3) + 3 * n + 612]);
    /* cross_entropy.w[n] = select(label[n] == -100, 0, 1) */
    for (int n = 0; n < 2; n++)
        memory[n + 628] = choose(label[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 2; n++)
            sum += choose(n < run.valid, memory[n + 626], 0.0);
        memory[630] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 2; n++)
            sum += choose(n < run.valid, memory[n + 628], 0.0);
        memory[631] = sum;
    }
}

__attribute__((noinline)) static void reference_forward_6(double *memory)
{
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[632] = memory[630] / memory[631];
}

__attribute__((noinline)) static void reference_backward_2(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[633] = 1.0 / memory[631];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 2; n++)
        memory[n + 634] = choose(n < run.valid, memory[633], 0.0);
    /* cross_entropy.lse.grad[n] = select(label[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 2; n++)
        memory[n + 636] = choose(label[n] == -100, 0.0, memory[n + 634]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 2; n++)
        memory[n + 638] = memory[n + 636] / memory[n + 622];
    /* fc.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 3; k++)
            memory[k + 3 * n + 640] = choose(label[n] == k,
                choose(label[n] == -100, 0.0, -memory[n + 634]), 0.0);
    /* fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 3; c++)
            memory[3 * n + c + 646] = memory[n + 638] *
                exp(memory[3 * n + c + 612] - memory[n + 620]);
}

__attribute__((noinline)) static void reference_backward_3(double *memory)
{
    /* fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k] */
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 3; k++)
            memory[3 * n + k + 652] = memory[3 * n + k + 646] + memory[3 * n + k + 640];
    /* fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
    for (int k = 0; k < 3; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 2; i0++)
            sum += memory[3 * i0 + k + 652];
        memory[k + 658] = sum;
    }
    /* flatten1.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 2; i0++)
        for (int c = 0; c < 15; c++) {
            double sum = 0.0;
            for (int k = 0; k < 3; k++)
                sum += memory[3 * i0 + k + 652] * memory[15 * k + c + 108];
            memory[15 * i0 + c + 661] = sum;
        }
    /* fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten1.y[i0, c] */
    for (int k = 0; k < 3; k++)
        for (int c = 0; c < 15; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 2; i0++)
                sum += memory[3 * i0 + k + 652] * memory[15 * i0 + c + 576];
            memory[15 * k + c + 691] = sum;
        }
    /* lstm.h.grad.1[a0, t, k] = flatten1.y.grad[a0, 3*t + k] */
    for (int a0 = 0; a0 < 2; a0++)
        for (int t = 0; t < 5; t++)
            for (int k = 0; k < 3; k++)
                memory[3 * t + k + 15 * a0 + 736] = memory[3 * t + k + 15 * a0 + 661];
    /* lstm.h.grad.2[b, x1, k] = sum(g: -x1 + 3 >= 0) lstm.z.grad[b, x1 + 1, g]*lstm.weight_hh[g,
       k] */
    /* lstm.h.grad[a0, t, k] = lstm.h.grad.2[a0, t, k] + lstm.h.grad.1[a0, t, k] */
    /* lstm.z.grad[b, t, k + 9] = lstm.h.grad[b, t, k]*tanh(lstm.c[b, t, k])*(sigmoid(lstm.z[b,
       t, k + 9])*(1 - sigmoid(lstm.z[b, t, k + 9]))) */
    /* lstm.c.grad.1[b, t, k] = lstm.h.grad[b, t, k]*sigmoid(lstm.z[b, t, k + 9])*(1 -
       tanh(lstm.c[b, t, k])*tanh(lstm.c[b, t, k])) */
    /* lstm.c.grad.2[b, x1, k] = select(-x1 + 3 >= 0, lstm.c.grad[b, x1 + 1, k]*sigmoid(lstm.z[b,
       x1 + 1, k + 3]), 0) */
    /* lstm.c.grad[b, t, k] = lstm.c.grad.2[b, t, k] + lstm.c.grad.1[b, t, k] */
    /* lstm.z.grad[b, t, k + 3] = select(t - 1 >= 0, lstm.c.grad[b, t, k]*lstm.c[b, t - 1,
       k]*(sigmoid(lstm.z[b, t, k + 3])*(1 - sigmoid(lstm.z[b, t, k + 3]))), 0) */
    /* lstm.z.grad[b, t, k] = lstm.c.grad[b, t, k]*tanh(lstm.z[b, t, k + 6])*(sigmoid(lstm.z[b,
       t, k])*(1 - sigmoid(lstm.z[b, t, k]))) */
    /* lstm.z.grad[b, t, k + 6] = lstm.c.grad[b, t, k]*sigmoid(lstm.z[b, t, k])*(1 -
       tanh(lstm.z[b, t, k + 6])*tanh(lstm.z[b, t, k + 6])) */
    for (int t = 4; t >= 0; t--) {
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++) {
                double sum = 0.0;
                if (3 - t >= 0)
                    for (int g = 0; g < 12; g++)
                        sum += memory[12 * t + 60 * b + g + 838] * memory[3 * g + k + 48];
                memory[3 * t + 15 * b + k + 766] = sum;
            }
        for (int a0 = 0; a0 < 2; a0++)
            for (int k = 0; k < 3; k++)
                memory[15 * a0 + 3 * t + k + 796] = memory[15 * a0 + 3 * t + k + 766] +
                    memory[15 * a0 + 3 * t + k + 736];
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                memory[60 * b + 12 * t + k + 835] = memory[15 * b + 3 * t + k + 796] *
                    tanh(memory[15 * b + 3 * t + k + 516]) *
                    (sigmoid(memory[60 * b + 12 * t + k + 405]) *
                    (1.0 - sigmoid(memory[60 * b + 12 * t + k + 405])));
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                memory[15 * b + 3 * t + k + 946] = memory[15 * b + 3 * t + k + 796] *
                    sigmoid(memory[60 * b + 12 * t + k + 405]) *
                    (1.0 - tanh(memory[15 * b + 3 * t + k + 516]) *
                    tanh(memory[15 * b + 3 * t + k + 516]));
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                memory[3 * t + 15 * b + k + 976] =
                    choose(3 - t >= 0, *(3 - t >= 0 ? &memory[3 * t + 15 * b + k + 1009] :
                    &(const double){0}) * sigmoid(*(3 - t >= 0 ?
                    &memory[12 * t + 60 * b + k + 411] : &(const double){0})), 0.0);
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                memory[15 * b + 3 * t + k + 1006] = memory[15 * b + 3 * t + k + 976] +
                    memory[15 * b + 3 * t + k + 946];
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                memory[60 * b + 12 * t + k + 829] =
                    choose(t - 1 >= 0, memory[15 * b + 3 * t + k + 1006] *
                    *(t - 1 >= 0 ? &memory[15 * b + 3 * t + k + 513] : &(const double){0}) *
                    (sigmoid(memory[60 * b + 12 * t + k + 399]) *
                    (1.0 - sigmoid(memory[60 * b + 12 * t + k + 399]))), 0.0);
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                memory[60 * b + 12 * t + k + 826] = memory[15 * b + 3 * t + k + 1006] *
                    tanh(memory[60 * b + 12 * t + k + 402]) *
                    (sigmoid(memory[60 * b + 12 * t + k + 396]) *
                    (1.0 - sigmoid(memory[60 * b + 12 * t + k + 396])));
        for (int b = 0; b < 2; b++)
            for (int k = 0; k < 3; k++)
                memory[60 * b + 12 * t + k + 832] = memory[15 * b + 3 * t + k + 1006] *
                    sigmoid(memory[60 * b + 12 * t + k + 396]) *
                    (1.0 - tanh(memory[60 * b + 12 * t + k + 402]) *
                    tanh(memory[60 * b + 12 * t + k + 402]));
    }
}

__attribute__((noinline)) static void reference_backward_4(double *memory)
{
    /* lstm.bias_ih.grad[g] = sum(b, t) lstm.z.grad[b, t, g] */
    for (int g = 0; g < 12; g++) {
        double sum = 0.0;
        for (int b = 0; b < 2; b++)
            for (int t = 0; t < 5; t++)
                sum += memory[60 * b + 12 * t + g + 826];
        memory[g + 1036] = sum;
    }
    /* lstm.bias_hh.grad[g] = sum(b, t) lstm.z.grad[b, t, g] */
    for (int g = 0; g < 12; g++) {
        double sum = 0.0;
        for (int b = 0; b < 2; b++)
            for (int t = 0; t < 5; t++)
                sum += memory[60 * b + 12 * t + g + 826];
        memory[g + 1048] = sum;
    }
    /* lstm.weight_hh.grad[g, k] = sum(b, t: t - 1 >= 0) lstm.z.grad[b, t, g]*lstm.h[b, t - 1, k] */
    for (int g = 0; g < 12; g++)
        for (int k = 0; k < 3; k++) {
            double sum = 0.0;
            for (int b = 0; b < 2; b++)
                for (int t = 1; t < 5; t++)
                    sum += memory[60 * b + 12 * t + g + 826] * memory[15 * b + 3 * t + k + 543];
            memory[3 * g + k + 1060] = sum;
        }
    /* lstm.weight_ih.grad[g, d] = sum(b, t) lstm.z.grad[b, t, g]*x[b, t, d] */
    for (int g = 0; g < 12; g++)
        for (int d = 0; d < 4; d++) {
            double sum = 0.0;
            for (int b = 0; b < 2; b++)
                for (int t = 0; t < 5; t++)
                    sum += memory[60 * b + 12 * t + g + 826] * x_2[b][t][d];
            memory[4 * g + d + 1096] = sum;
        }
}

static void reference_run(double *memory, bool backward)
{
    reference_forward_2(memory);
    reference_forward_3(memory);
    if (backward)
        reference_forward_4(memory);
    reference_forward_5(memory);
    reference_forward_6(memory);
    if (!backward)
        return;
    reference_backward_2(memory);
    reference_backward_3(memory);
    reference_backward_4(memory);
}

static const int64_t reference_value[] = {0, 48, 84, 96, 108, 153};
static const int64_t reference_gradient[] = {1096, 1060, 1036, 1048, 691, 658};
static const struct dlcrt_reference reference = {
    .bytes = 9152,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 632,
};
/* What the runtime knows of this program. */
#define TENSOR(name_, type_, role_, data_) \
    .name = name_, .dtype = DLCRT_##type_, .role = DLCRT_##role_, .data = data_
#define layout_1 .elements = 48, .rank = 2, .shape = {12, 4}
#define layout_2 .elements = 36, .rank = 2, .shape = {12, 3}
#define layout_3 .elements = 12, .rank = 1, .shape = {12}
#define layout_4 .elements = 45, .rank = 2, .shape = {3, 15}
#define layout_5 .elements = 3, .rank = 1, .shape = {3}
#define layout_6 .elements = 120, .rank = 3, .shape = {2, 5, 12}
#define layout_7 .elements = 30, .rank = 3, .shape = {2, 5, 3}
#define layout_8 .elements = 30, .rank = 2, .shape = {2, 15}
#define layout_9 .elements = 6, .rank = 2, .shape = {2, 3}
#define layout_10 .elements = 2, .rank = 1, .shape = {2}
#define layout_11 .elements = 1, .rank = 0, .shape = {0}
static struct dlcrt_tensor tensors[6] = {
    {layout_1, TENSOR("lstm.weight_ih", F32, PARAMETER, lstm_weight_ih), .initial = DLCRT_UNIFORM,
        .a = -0.5773502691896258, .b = 0.5773502691896258, .trainable = true},
    {layout_2, TENSOR("lstm.weight_hh", F32, PARAMETER, lstm_weight_hh), .initial = DLCRT_UNIFORM,
        .a = -0.5773502691896258, .b = 0.5773502691896258, .trainable = true},
    {layout_3, TENSOR("lstm.bias_ih", F32, PARAMETER, lstm_bias_ih), .initial = DLCRT_UNIFORM,
        .a = -0.5773502691896258, .b = 0.5773502691896258, .trainable = true},
    {layout_3, TENSOR("lstm.bias_hh", F32, PARAMETER, lstm_bias_hh), .initial = DLCRT_UNIFORM,
        .a = -0.5773502691896258, .b = 0.5773502691896258, .trainable = true},
    {layout_4, TENSOR("fc.weight", F32, PARAMETER, fc_weight), .initial = DLCRT_UNIFORM,
        .a = -0.2581988897471611, .b = 0.2581988897471611, .trainable = true},
    {layout_5, TENSOR("fc.bias", F32, PARAMETER, fc_bias), .initial = DLCRT_UNIFORM,
        .a = -0.2581988897471611, .b = 0.2581988897471611, .trainable = true},
};
static struct dlcrt_tensor gradients[6] = {
    {layout_5, TENSOR("fc.bias", F32, GRADIENT, fc_bias_grad)},
    {layout_4, TENSOR("fc.weight", F32, GRADIENT, fc_weight_grad)},
    {layout_3, TENSOR("lstm.bias_ih", F32, GRADIENT, lstm_bias_ih_grad)},
    {layout_3, TENSOR("lstm.bias_hh", F32, GRADIENT, lstm_bias_hh_grad)},
    {layout_2, TENSOR("lstm.weight_hh", F32, GRADIENT, lstm_weight_hh_grad)},
    {layout_1, TENSOR("lstm.weight_ih", F32, GRADIENT, lstm_weight_ih_grad)},
};
static struct dlcrt_input inputs[2] = {
    {.name = "x", .dtype = DLCRT_F32, .rank = 2, .shape = {5, 4}, .classes = 0, .data = x_2,
        .predicts = true},
    {.name = "label", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 3, .ignored = -100,
        .data = label},
};
static const struct dlcrt_scalar scalars[2] = {
    {"lr", &lr, NULL},
    {"weight_decay", &weight_decay, NULL},
};
static const struct dlcrt_metric metrics[1] = {
    {0},
};
static struct dlcrt_tensor train_outputs[59] = {
    {layout_6, TENSOR("lstm.sum", F32, VALUE, lstm_sum)},
    {layout_6, TENSOR("lstm.sum.2", F32, VALUE, lstm_sum_2)},
    {layout_6, TENSOR("lstm.z", F32, VALUE, lstm_z)},
    {layout_7, TENSOR("lstm.c", F32, VALUE, lstm_c)},
    {layout_7, TENSOR("lstm.h", F32, VALUE, lstm_h)},
    {layout_8, TENSOR("flatten1.y", F32, VALUE, flatten1_y)},
    {layout_9, TENSOR("fc.sum", F32, VALUE, fc_sum)},
    {layout_9, TENSOR("fc.y", F32, VALUE, fc_y)},
    {layout_10, TENSOR("cross_entropy.max", F32, VALUE, cross_entropy_max)},
    {layout_10, TENSOR("cross_entropy.m", F32, VALUE, cross_entropy_m)},
    {layout_10, TENSOR("cross_entropy.sum", F32, VALUE, cross_entropy_sum)},
    {layout_10, TENSOR("cross_entropy.lse", F32, VALUE, cross_entropy_lse)},
    {layout_10, TENSOR("cross_entropy.l", F32, VALUE, cross_entropy_l)},
    {layout_10, TENSOR("cross_entropy.w", F32, VALUE, cross_entropy_w)},
    {layout_11, TENSOR("loss.sum", F32, VALUE, &loss_sum)},
    {layout_11, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_11, TENSOR("loss", F32, VALUE, &loss)},
    {layout_11, TENSOR("loss.sum.grad", F32, VALUE, &loss_sum_grad)},
    {layout_10, TENSOR("cross_entropy.l.grad", F32, VALUE, cross_entropy_l_grad)},
    {layout_10, TENSOR("cross_entropy.lse.grad", F32, VALUE, cross_entropy_lse_grad)},
    {layout_10, TENSOR("cross_entropy.sum.grad", F32, VALUE, cross_entropy_sum_grad)},
    {layout_9, TENSOR("fc.y.grad.1", F32, VALUE, fc_y_grad_1)},
    {layout_9, TENSOR("fc.y.grad.2", F32, VALUE, fc_y_grad_2)},
    {layout_9, TENSOR("fc.y.grad", F32, VALUE, fc_y_grad)},
    {layout_5, TENSOR("fc.bias.grad", F32, GRADIENT, fc_bias_grad)},
    {layout_8, TENSOR("flatten1.y.grad", F32, VALUE, flatten1_y_grad)},
    {layout_4, TENSOR("fc.weight.grad", F32, GRADIENT, fc_weight_grad)},
    {layout_7, TENSOR("lstm.h.grad.1", F32, VALUE, lstm_h_grad_1)},
    {layout_7, TENSOR("lstm.h.grad.2", F32, VALUE, lstm_h_grad_2)},
    {layout_7, TENSOR("lstm.h.grad", F32, VALUE, lstm_h_grad)},
    {layout_6, TENSOR("lstm.z.grad", F32, VALUE, lstm_z_grad)},
    {layout_7, TENSOR("lstm.c.grad.1", F32, VALUE, lstm_c_grad_1)},
    {layout_7, TENSOR("lstm.c.grad.2", F32, VALUE, lstm_c_grad_2)},
    {layout_7, TENSOR("lstm.c.grad", F32, VALUE, lstm_c_grad)},
    {layout_6, TENSOR("lstm.z.grad", F32, VALUE, lstm_z_grad)},
    {layout_6, TENSOR("lstm.z.grad", F32, VALUE, lstm_z_grad)},
    {layout_6, TENSOR("lstm.z.grad", F32, VALUE, lstm_z_grad)},
    {layout_3, TENSOR("lstm.bias_ih.grad", F32, GRADIENT, lstm_bias_ih_grad)},
    {layout_3, TENSOR("lstm.bias_hh.grad", F32, GRADIENT, lstm_bias_hh_grad)},
    {layout_2, TENSOR("lstm.weight_hh.grad", F32, GRADIENT, lstm_weight_hh_grad)},
    {layout_1, TENSOR("lstm.weight_ih.grad", F32, GRADIENT, lstm_weight_ih_grad)},
    {layout_1, TENSOR("lstm.weight_ih.sgd.d", F32, VALUE, lstm_weight_ih_sgd_d)},
    {layout_1, TENSOR("lstm.weight_ih.sgd.u", F32, VALUE, lstm_weight_ih_sgd_u)},
    {layout_2, TENSOR("lstm.weight_hh.sgd.d", F32, VALUE, lstm_weight_hh_sgd_d)},
    {layout_2, TENSOR("lstm.weight_hh.sgd.u", F32, VALUE, lstm_weight_hh_sgd_u)},
    {layout_3, TENSOR("lstm.bias_ih.sgd.d", F32, VALUE, lstm_bias_ih_sgd_d)},
    {layout_3, TENSOR("lstm.bias_ih.sgd.u", F32, VALUE, lstm_bias_ih_sgd_u)},
    {layout_3, TENSOR("lstm.bias_hh.sgd.d", F32, VALUE, lstm_bias_hh_sgd_d)},
    {layout_3, TENSOR("lstm.bias_hh.sgd.u", F32, VALUE, lstm_bias_hh_sgd_u)},
    {layout_4, TENSOR("fc.weight.sgd.d", F32, VALUE, fc_weight_sgd_d)},
    {layout_4, TENSOR("fc.weight.sgd.u", F32, VALUE, fc_weight_sgd_u)},
    {layout_5, TENSOR("fc.bias.sgd.d", F32, VALUE, fc_bias_sgd_d)},
    {layout_5, TENSOR("fc.bias.sgd.u", F32, VALUE, fc_bias_sgd_u)},
    {layout_1, TENSOR("lstm.weight_ih.next", F32, VALUE, lstm_weight_ih)},
    {layout_2, TENSOR("lstm.weight_hh.next", F32, VALUE, lstm_weight_hh)},
    {layout_3, TENSOR("lstm.bias_ih.next", F32, VALUE, lstm_bias_ih)},
    {layout_3, TENSOR("lstm.bias_hh.next", F32, VALUE, lstm_bias_hh)},
    {layout_4, TENSOR("fc.weight.next", F32, VALUE, fc_weight)},
    {layout_5, TENSOR("fc.bias.next", F32, VALUE, fc_bias)},
};
static const struct dlcrt_kernel train_kernels[48] = {
    {"lstm.sum", 19, 960, 832, 1, &train_outputs[0],
     "lstm.sum[b, t, g] = sum(d) x[b, t, d]*lstm.weight_ih[g, d]"},
    {"lstm.h", 19, 1380, 3000, 4, &train_outputs[1],
     "lstm.sum.2[b, t, g] = sum(k: t - 1 >= 0) lstm.h[b, t - 1, k]*lstm.weight_hh[g, k]; ..."},
    {"flatten1.y", 20, 0, 240, 1, &train_outputs[5],
     "flatten1.y[a0, f] = lstm.h[a0, f/3, f - f/3*3]"},
    {"fc.sum", 21, 180, 324, 1, &train_outputs[6],
     "fc.sum[i0, k] = sum(c) flatten1.y[i0, c]*fc.weight[k, c]"},
    {"fc.y", 21, 6, 60, 1, &train_outputs[7],
     "fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k]"},
    {"cross_entropy.max", 22, 6, 32, 1, &train_outputs[8],
     "cross_entropy.max[n] = max(c) fc.y[n, c]"},
    {"cross_entropy.m", 22, 0, 16, 1, &train_outputs[9],
     "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])"},
    {"cross_entropy.sum", 22, 18, 40, 1, &train_outputs[10],
     "cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n])"},
    {"cross_entropy.lse", 22, 4, 24, 1, &train_outputs[11],
     "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])"},
    {"cross_entropy.l", 22, 4, 32, 1, &train_outputs[12],
     "cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, ..."},
    {"cross_entropy.w", 22, 2, 16, 1, &train_outputs[13],
     "cross_entropy.w[n] = select(label[n] == -100, 0, 1)"},
    {"loss.sum", 22, 4, 20, 1, &train_outputs[14],
     "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)"},
    {"loss.weight", 22, 4, 20, 1, &train_outputs[15],
     "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)"},
    {"loss", 22, 1, 12, 1, &train_outputs[16],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"loss.sum.grad", 22, 1, 8, 1, &train_outputs[17],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"cross_entropy.l.grad", 22, 2, 20, 1, &train_outputs[18],
     "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)"},
    {"cross_entropy.lse.grad", 22, 2, 24, 1, &train_outputs[19],
     "cross_entropy.lse.grad[n] = select(label[n] == -100, 0, cross_entropy.l.grad[n])"},
    {"cross_entropy.sum.grad", 22, 2, 24, 1, &train_outputs[20],
     "cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n]"},
    {"fc.y.grad.1", 22, 18, 40, 1, &train_outputs[21],
     "fc.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0, ..."},
    {"fc.y.grad.2", 22, 18, 64, 1, &train_outputs[22],
     "fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n])"},
    {"fc.y.grad", 22, 6, 72, 1, &train_outputs[23],
     "fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k]"},
    {"fc.bias.grad", 21, 6, 36, 1, &train_outputs[24],
     "fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k]"},
    {"flatten1.y.grad", 21, 180, 324, 1, &train_outputs[25],
     "flatten1.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c]"},
    {"fc.weight.grad", 21, 180, 324, 1, &train_outputs[26],
     "fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten1.y[i0, c]"},
    {"lstm.h.grad.1", 20, 0, 240, 1, &train_outputs[27],
     "lstm.h.grad.1[a0, t, k] = flatten1.y.grad[a0, 3*t + k]"},
    {"lstm.z.grad", 19, 1920, 3984, 9, &train_outputs[28],
     "lstm.h.grad.2[b, x1, k] = sum(g: -x1 + 3 >= 0) lstm.z.grad[b, x1 + 1, ..."},
    {"lstm.bias_ih.grad", 19, 120, 528, 1, &train_outputs[37],
     "lstm.bias_ih.grad[g] = sum(b, t) lstm.z.grad[b, t, g]"},
    {"lstm.bias_hh.grad", 19, 120, 528, 1, &train_outputs[38],
     "lstm.bias_hh.grad[g] = sum(b, t) lstm.z.grad[b, t, g]"},
    {"lstm.weight_hh.grad", 19, 720, 744, 1, &train_outputs[39],
     "lstm.weight_hh.grad[g, k] = sum(b, t: t - 1 >= 0) lstm.z.grad[b, t, g]*lstm.h[b, t - ..."},
    {"lstm.weight_ih.grad", 19, 960, 832, 1, &train_outputs[40],
     "lstm.weight_ih.grad[g, d] = sum(b, t) lstm.z.grad[b, t, g]*x[b, t, d]"},
    {"lstm.weight_ih.sgd.d", 23, 96, 584, 1, &train_outputs[41],
     "lstm.weight_ih.sgd.d[i0, i1] = lstm.weight_ih.grad[i0, i1] + ..."},
    {"lstm.weight_ih.sgd.u", 23, 0, 384, 1, &train_outputs[42],
     "lstm.weight_ih.sgd.u[i0, i1] = lstm.weight_ih.sgd.d[i0, i1]"},
    {"lstm.weight_hh.sgd.d", 23, 72, 440, 1, &train_outputs[43],
     "lstm.weight_hh.sgd.d[i0, i1] = lstm.weight_hh.grad[i0, i1] + ..."},
    {"lstm.weight_hh.sgd.u", 23, 0, 288, 1, &train_outputs[44],
     "lstm.weight_hh.sgd.u[i0, i1] = lstm.weight_hh.sgd.d[i0, i1]"},
    {"lstm.bias_ih.sgd.d", 23, 24, 152, 1, &train_outputs[45],
     "lstm.bias_ih.sgd.d[i0] = lstm.bias_ih.grad[i0] + weight_decay[]*lstm.bias_ih[i0]"},
    {"lstm.bias_ih.sgd.u", 23, 0, 96, 1, &train_outputs[46],
     "lstm.bias_ih.sgd.u[i0] = lstm.bias_ih.sgd.d[i0]"},
    {"lstm.bias_hh.sgd.d", 23, 24, 152, 1, &train_outputs[47],
     "lstm.bias_hh.sgd.d[i0] = lstm.bias_hh.grad[i0] + weight_decay[]*lstm.bias_hh[i0]"},
    {"lstm.bias_hh.sgd.u", 23, 0, 96, 1, &train_outputs[48],
     "lstm.bias_hh.sgd.u[i0] = lstm.bias_hh.sgd.d[i0]"},
    {"fc.weight.sgd.d", 23, 90, 548, 1, &train_outputs[49],
     "fc.weight.sgd.d[i0, i1] = fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0, i1]"},
    {"fc.weight.sgd.u", 23, 0, 360, 1, &train_outputs[50],
     "fc.weight.sgd.u[i0, i1] = fc.weight.sgd.d[i0, i1]"},
    {"fc.bias.sgd.d", 23, 6, 44, 1, &train_outputs[51],
     "fc.bias.sgd.d[i0] = fc.bias.grad[i0] + weight_decay[]*fc.bias[i0]"},
    {"fc.bias.sgd.u", 23, 0, 24, 1, &train_outputs[52],
     "fc.bias.sgd.u[i0] = fc.bias.sgd.d[i0]"},
    {"lstm.weight_ih.next", 23, 96, 584, 1, &train_outputs[53],
     "lstm.weight_ih.next[i0, i1] = lstm.weight_ih[i0, i1] - lr[]*lstm.weight_ih.sgd.u[i0, i1]"},
    {"lstm.weight_hh.next", 23, 72, 440, 1, &train_outputs[54],
     "lstm.weight_hh.next[i0, i1] = lstm.weight_hh[i0, i1] - lr[]*lstm.weight_hh.sgd.u[i0, i1]"},
    {"lstm.bias_ih.next", 23, 24, 152, 1, &train_outputs[55],
     "lstm.bias_ih.next[i0] = lstm.bias_ih[i0] - lr[]*lstm.bias_ih.sgd.u[i0]"},
    {"lstm.bias_hh.next", 23, 24, 152, 1, &train_outputs[56],
     "lstm.bias_hh.next[i0] = lstm.bias_hh[i0] - lr[]*lstm.bias_hh.sgd.u[i0]"},
    {"fc.weight.next", 23, 90, 548, 1, &train_outputs[57],
     "fc.weight.next[i0, i1] = fc.weight[i0, i1] - lr[]*fc.weight.sgd.u[i0, i1]"},
    {"fc.bias.next", 23, 6, 44, 1, &train_outputs[58],
     "fc.bias.next[i0] = fc.bias[i0] - lr[]*fc.bias.sgd.u[i0]"},
};
static struct dlcrt_tensor eval_outputs[17] = {
    {layout_6, TENSOR("lstm.sum", F32, VALUE, lstm_sum)},
    {layout_6, TENSOR("lstm.sum.2", F32, VALUE, lstm_sum_2)},
    {layout_6, TENSOR("lstm.z", F32, VALUE, lstm_z)},
    {layout_7, TENSOR("lstm.c", F32, VALUE, lstm_c)},
    {layout_7, TENSOR("lstm.h", F32, VALUE, lstm_h)},
    {layout_8, TENSOR("flatten1.y", F32, VALUE, flatten1_y)},
    {layout_9, TENSOR("fc.sum", F32, VALUE, fc_sum)},
    {layout_9, TENSOR("fc.y", F32, VALUE, fc_y)},
    {layout_10, TENSOR("cross_entropy.max", F32, VALUE, cross_entropy_max)},
    {layout_10, TENSOR("cross_entropy.m", F32, VALUE, cross_entropy_m)},
    {layout_10, TENSOR("cross_entropy.sum", F32, VALUE, cross_entropy_sum)},
    {layout_10, TENSOR("cross_entropy.lse", F32, VALUE, cross_entropy_lse)},
    {layout_10, TENSOR("cross_entropy.l", F32, VALUE, cross_entropy_l)},
    {layout_10, TENSOR("cross_entropy.w", F32, VALUE, cross_entropy_w)},
    {layout_11, TENSOR("loss.sum", F32, VALUE, &loss_sum)},
    {layout_11, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_11, TENSOR("loss", F32, VALUE, &loss)},
};
static const struct dlcrt_kernel eval_kernels[14] = {
    {"lstm.sum", 19, 960, 832, 1, &eval_outputs[0],
     "lstm.sum[b, t, g] = sum(d) x[b, t, d]*lstm.weight_ih[g, d]"},
    {"lstm.h", 19, 1380, 3000, 4, &eval_outputs[1],
     "lstm.sum.2[b, t, g] = sum(k: t - 1 >= 0) lstm.h[b, t - 1, k]*lstm.weight_hh[g, k]; ..."},
    {"flatten1.y", 20, 0, 240, 1, &eval_outputs[5],
     "flatten1.y[a0, f] = lstm.h[a0, f/3, f - f/3*3]"},
    {"fc.sum", 21, 180, 324, 1, &eval_outputs[6],
     "fc.sum[i0, k] = sum(c) flatten1.y[i0, c]*fc.weight[k, c]"},
    {"fc.y", 21, 6, 60, 1, &eval_outputs[7],
     "fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k]"},
    {"cross_entropy.max", 22, 6, 32, 1, &eval_outputs[8],
     "cross_entropy.max[n] = max(c) fc.y[n, c]"},
    {"cross_entropy.m", 22, 0, 16, 1, &eval_outputs[9],
     "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])"},
    {"cross_entropy.sum", 22, 18, 40, 1, &eval_outputs[10],
     "cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n])"},
    {"cross_entropy.lse", 22, 4, 24, 1, &eval_outputs[11],
     "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])"},
    {"cross_entropy.l", 22, 4, 32, 1, &eval_outputs[12],
     "cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, ..."},
    {"cross_entropy.w", 22, 2, 16, 1, &eval_outputs[13],
     "cross_entropy.w[n] = select(label[n] == -100, 0, 1)"},
    {"loss.sum", 22, 4, 20, 1, &eval_outputs[14],
     "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)"},
    {"loss.weight", 22, 4, 20, 1, &eval_outputs[15],
     "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)"},
    {"loss", 22, 1, 12, 1, &eval_outputs[16],
     "loss[] = loss.sum[]/loss.weight[]"},
};
static struct dlcrt_tensor output = {layout_9, TENSOR("fc.y", F32, VALUE, fc_y)};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "recurrence",
    .source = "recurrence.yaml",
    .hash = UINT64_C(0xc74dfd524888a067),
    .batch = 2,
    .run = &run,
    .tensors = 6,
    .tensor = tensors,
    .gradients = 6,
    .gradient = gradients,
    .inputs = 2,
    .input = inputs,
    .scalars = 2,
    .scalar = scalars,
    .metrics = 0,
    .metric = metrics,
    .loss = &loss,
    .loss_weight = &loss_weight,
    .output = &output,
    .train = train_step,
    .evaluate = evaluate,
    .train_kernels = 48,
    .eval_kernels = 14,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 5200,
    .reference = &reference,
    .data = {.format = "synthetic", .path = NULL, .test = NULL, .test_every = 0, .label_column = -1,
        .header = false, .samples = 10},
    .defaults = {.epochs = 1, .steps = 0, .log_every = 100, .seed = UINT64_C(0), .shuffle = true,
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
