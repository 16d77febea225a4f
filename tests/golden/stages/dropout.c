/* Trains the network 'dropout' described in dropout.yaml. Written by dlc (-O0, target avx512);
   batch size 2. */

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
static float x_2[2][6];
static int32_t label[2];

/* Numbers that flags and schedules change. */
static double dropout2_p = 0.2;
static double lr = 0.001;
static double weight_decay = 0;

/* Parameters. */
static float layer_0_weight[8][6];
static float layer_0_bias[8];
static float layer_3_weight[4][8];
static float layer_3_bias[4];

/* Values of a step. */
static float linear0_sum[2][8];
static float linear0_y[2][8];
static float gelu1_y[2][8];
static float dropout2_y[2][8];
static float linear3_sum[2][4];
static float linear3_y[2][4];
static float cross_entropy_max[2];
static float cross_entropy_m[2];
static float cross_entropy_sum[2];
static float cross_entropy_lse[2];
static float cross_entropy_sum_2[2];
static float cross_entropy_l[2];
static float cross_entropy_w[2];
static float loss_sum;
static float loss_weight;
static float loss;
static float loss_sum_grad;
static float cross_entropy_l_grad[2];
static float cross_entropy_lse_grad[2];
static float cross_entropy_sum_2_grad[2];
static float cross_entropy_sum_grad[2];
static float linear3_y_grad[2][4];
static float linear3_y_grad_1[2][4];
static float linear3_y_grad_2[2][4];
static float linear3_y_grad_3[2][4];
static float layer_3_bias_grad[4];
static float dropout2_y_grad[2][8];
static float layer_3_weight_grad[4][8];
static float gelu1_y_grad[2][8];
static float linear0_y_grad[2][8];
static float layer_0_bias_grad[8];
static float layer_0_weight_grad[8][6];
static float layer_0_weight_sgd_d[8][6];
static float layer_0_weight_sgd_u[8][6];
static float layer_0_bias_sgd_d[8];
static float layer_0_bias_sgd_u[8];
static float layer_3_weight_sgd_d[4][8];
static float layer_3_weight_sgd_u[4][8];
static float layer_3_bias_sgd_d[4];
static float layer_3_bias_sgd_u[4];

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

static inline float choosef(bool c, float a, float b)
{
    return c ? a : b;
}

static inline double choose(bool c, double a, double b)
{
    return c ? a : b;
}

/* linear0 (linear), line 8: linear0.sum[i0, k] = sum(c) x[i0, c]*'0.weight'[k, c] */
/* linear0.sum f32[2, 8]; x f32[2, 6]; 0.weight f32[8, 6] */
static void compute_linear0_sum(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 8; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 6; c++)
                sum += x_2[i0][c] * layer_0_weight[k][c];
            linear0_sum[i0][k] = sum;
        }
}

/* linear0 (linear), line 8: linear0.y[i0, k] = '0.bias'[k] + linear0.sum[i0, k] */
/* linear0.y f32[2, 8]; 0.bias f32[8]; linear0.sum f32[2, 8] */
static void compute_linear0_y(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 8; k++)
            linear0_y[i0][k] = layer_0_bias[k] + linear0_sum[i0][k];
}

/* gelu1 (gelu), line 9: gelu1.y[i0, i1] = 0.5*linear0.y[i0, i1]*(1 +
   tanh(0.7978845608028654*(linear0.y[i0, i1] + 0.044715*linear0.y[i0, i1]*linear0.y[i0,
   i1]*linear0.y[i0, i1]))) */
/* gelu1.y f32[2, 8]; linear0.y f32[2, 8] */
static void compute_gelu1_y(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 8; i1++)
            gelu1_y[i0][i1] = 0.5f * linear0_y[i0][i1] *
                (1.0f + tanhf(0.7978846f * (linear0_y[i0][i1] + 0.044715f * linear0_y[i0][i1] *
                linear0_y[i0][i1] * linear0_y[i0][i1])));
}

/* dropout2 (dropout), line 10: dropout2.y[i0, i1] = select(random(16, 8*i0 + i1) < dropout2.p[],
   0, gelu1.y[i0, i1]/(1 - dropout2.p[])) */
/* dropout2.y f32[2, 8]; gelu1.y f32[2, 8] */
static void compute_dropout2_y(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 8; i1++)
            dropout2_y[i0][i1] = choosef(dlcrt_uniform(run.seed, 16, run.step,
                (uint64_t)(8 * i0 + i1)) < dropout2_p, 0.0f, gelu1_y[i0][i1] /
                (float)(1.0 - dropout2_p));
}

/* linear3 (linear), line 11: linear3.sum[i0, k] = sum(c) dropout2.y[i0, c]*'3.weight'[k, c] */
/* linear3.sum f32[2, 4]; dropout2.y f32[2, 8]; 3.weight f32[4, 8] */
static void compute_linear3_sum(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 4; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 8; c++)
                sum += dropout2_y[i0][c] * layer_3_weight[k][c];
            linear3_sum[i0][k] = sum;
        }
}

/* linear3 (linear), line 11: linear3.y[i0, k] = '3.bias'[k] + linear3.sum[i0, k] */
/* linear3.y f32[2, 4]; 3.bias f32[4]; linear3.sum f32[2, 4] */
static void compute_linear3_y(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 4; k++)
            linear3_y[i0][k] = layer_3_bias[k] + linear3_sum[i0][k];
}

/* cross_entropy, line 12: cross_entropy.max[n] = max(c) linear3.y[n, c] */
/* cross_entropy.max f32[2]; linear3.y f32[2, 4] */
static void compute_cross_entropy_max(void)
{
    for (int n = 0; n < 2; n++) {
        float best = -INFINITY;
        for (int c = 0; c < 4; c++) {
            const float v = linear3_y[n][c];
            if (v > best || v != v)
                best = v;
        }
        cross_entropy_max[n] = best;
    }
}

/* cross_entropy, line 12: cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
/* cross_entropy.m f32[2]; cross_entropy.max f32[2] */
static void compute_cross_entropy_m(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_m[n] = cross_entropy_max[n];
}

/* cross_entropy, line 12: cross_entropy.sum[n] = sum(c) exp(linear3.y[n, c] -
   cross_entropy.m[n]) */
/* cross_entropy.sum f32[2]; linear3.y f32[2, 4]; cross_entropy.m f32[2] */
static void compute_cross_entropy_sum(void)
{
    for (int n = 0; n < 2; n++) {
        float sum = 0.0f;
        for (int c = 0; c < 4; c++)
            sum += expf(linear3_y[n][c] - cross_entropy_m[n]);
        cross_entropy_sum[n] = sum;
    }
}

/* cross_entropy, line 12: cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
/* cross_entropy.lse f32[2]; cross_entropy.m f32[2]; cross_entropy.sum f32[2] */
static void compute_cross_entropy_lse(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_lse[n] = cross_entropy_m[n] + logf(cross_entropy_sum[n]);
}

/* cross_entropy, line 12: cross_entropy.sum.2[n] = sum(c) linear3.y[n, c] */
/* cross_entropy.sum.2 f32[2]; linear3.y f32[2, 4] */
static void compute_cross_entropy_sum_2(void)
{
    for (int n = 0; n < 2; n++) {
        float sum = 0.0f;
        for (int c = 0; c < 4; c++)
            sum += linear3_y[n][c];
        cross_entropy_sum_2[n] = sum;
    }
}

/* cross_entropy, line 12: cross_entropy.l[n] = select(label[n] == 3, 0, cross_entropy.lse[n] -
   0.9*linear3.y[n, label[n]] - 0.025*cross_entropy.sum.2[n]) */
/* cross_entropy.l f32[2]; label i32[2]; cross_entropy.lse f32[2]; linear3.y f32[2, 4];
   cross_entropy.sum.2 f32[2] */
static void compute_cross_entropy_l(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_l[n] = choosef(label[n] == 3, 0.0f, cross_entropy_lse[n] - 0.9f *
            linear3_y[n][label[n]] - 0.025f * cross_entropy_sum_2[n]);
}

/* cross_entropy, line 12: cross_entropy.w[n] = select(label[n] == 3, 0, 1) */
/* cross_entropy.w f32[2]; label i32[2] */
static void compute_cross_entropy_w(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_w[n] = choosef(label[n] == 3, 0.0f, 1.0f);
}

/* cross_entropy, line 12: loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
/* loss.sum f32[]; cross_entropy.l f32[2] */
static void compute_loss_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 2; n++)
        sum += choosef(n < run.valid, cross_entropy_l[n], 0.0f);
    loss_sum = sum;
}

/* cross_entropy, line 12: loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
/* loss.weight f32[]; cross_entropy.w f32[2] */
static void compute_loss_weight(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 2; n++)
        sum += choosef(n < run.valid, cross_entropy_w[n], 0.0f);
    loss_weight = sum;
}

/* cross_entropy, line 12: loss[] = loss.sum[]/loss.weight[] */
/* loss f32[] */
static void compute_loss(void)
{
    loss = loss_sum / loss_weight;
}

/* cross_entropy, line 12: loss.sum.grad[] = 1/loss.weight[] */
/* loss.sum.grad f32[] */
static void compute_loss_sum_grad(void)
{
    loss_sum_grad = 1.0f / loss_weight;
}

/* cross_entropy, line 12: cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
/* cross_entropy.l.grad f32[2] */
static void compute_cross_entropy_l_grad(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_l_grad[n] = choosef(n < run.valid, loss_sum_grad, 0.0f);
}

/* cross_entropy, line 12: cross_entropy.lse.grad[n] = select(label[n] == 3, 0,
   cross_entropy.l.grad[n]) */
/* cross_entropy.lse.grad f32[2]; label i32[2]; cross_entropy.l.grad f32[2] */
static void compute_cross_entropy_lse_grad(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_lse_grad[n] = choosef(label[n] == 3, 0.0f, cross_entropy_l_grad[n]);
}

/* cross_entropy, line 12: cross_entropy.sum.2.grad[n] = select(label[n] == 3, 0,
   (-0.025)*cross_entropy.l.grad[n]) */
/* cross_entropy.sum.2.grad f32[2]; label i32[2]; cross_entropy.l.grad f32[2] */
static void compute_cross_entropy_sum_2_grad(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_sum_2_grad[n] = choosef(label[n] == 3, 0.0f, -0.025f *
            cross_entropy_l_grad[n]);
}

/* cross_entropy, line 12: cross_entropy.sum.grad[n] =
   cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
/* cross_entropy.sum.grad f32[2]; cross_entropy.lse.grad f32[2]; cross_entropy.sum f32[2] */
static void compute_cross_entropy_sum_grad(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_sum_grad[n] = cross_entropy_lse_grad[n] / cross_entropy_sum[n];
}

/* cross_entropy, line 12: linear3.y.grad.1[n, k] = select(label[n] == k, select(label[n] == 3,
   0, (-0.9)*cross_entropy.l.grad[n]), 0) */
/* linear3.y.grad.1 f32[2, 4]; label i32[2]; cross_entropy.l.grad f32[2] */
static void compute_linear3_y_grad_1(void)
{
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 4; k++)
            linear3_y_grad_1[n][k] = choosef(label[n] == k,
                choosef(label[n] == 3, 0.0f, -0.9f * cross_entropy_l_grad[n]), 0.0f);
}

/* cross_entropy, line 12: linear3.y.grad.2[n, c] = cross_entropy.sum.2.grad[n] */
/* linear3.y.grad.2 f32[2, 4]; cross_entropy.sum.2.grad f32[2] */
static void compute_linear3_y_grad_2(void)
{
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 4; c++)
            linear3_y_grad_2[n][c] = cross_entropy_sum_2_grad[n];
}

/* cross_entropy, line 12: linear3.y.grad.3[n, c] = cross_entropy.sum.grad[n]*exp(linear3.y[n, c]
   - cross_entropy.m[n]) */
/* linear3.y.grad.3 f32[2, 4]; cross_entropy.sum.grad f32[2]; linear3.y f32[2, 4];
   cross_entropy.m f32[2] */
static void compute_linear3_y_grad_3(void)
{
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 4; c++)
            linear3_y_grad_3[n][c] = cross_entropy_sum_grad[n] *
                expf(linear3_y[n][c] - cross_entropy_m[n]);
}

/* cross_entropy, line 12: linear3.y.grad[n, k] = linear3.y.grad.3[n, k] + linear3.y.grad.2[n, k]
   + linear3.y.grad.1[n, k] */
/* linear3.y.grad f32[2, 4]; linear3.y.grad.3 f32[2, 4]; linear3.y.grad.2 f32[2, 4];
   linear3.y.grad.1 f32[2, 4] */
static void compute_linear3_y_grad(void)
{
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 4; k++)
            linear3_y_grad[n][k] = linear3_y_grad_3[n][k] + linear3_y_grad_2[n][k] +
                linear3_y_grad_1[n][k];
}

/* linear3 (linear), line 11: 3.bias.grad[k] = sum(i0) linear3.y.grad[i0, k] */
/* 3.bias.grad f32[4]; linear3.y.grad f32[2, 4] */
static void compute_layer_3_bias_grad(void)
{
    for (int k = 0; k < 4; k++) {
        float sum = 0.0f;
        for (int i0 = 0; i0 < 2; i0++)
            sum += linear3_y_grad[i0][k];
        layer_3_bias_grad[k] = sum;
    }
}

/* linear3 (linear), line 11: dropout2.y.grad[i0, c] = sum(k) linear3.y.grad[i0, k]*'3.weight'[k,
   c] */
/* dropout2.y.grad f32[2, 8]; linear3.y.grad f32[2, 4]; 3.weight f32[4, 8] */
static void compute_dropout2_y_grad(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int c = 0; c < 8; c++) {
            float sum = 0.0f;
            for (int k = 0; k < 4; k++)
                sum += linear3_y_grad[i0][k] * layer_3_weight[k][c];
            dropout2_y_grad[i0][c] = sum;
        }
}

/* linear3 (linear), line 11: 3.weight.grad[k, c] = sum(i0) linear3.y.grad[i0, k]*dropout2.y[i0,
   c] */
/* 3.weight.grad f32[4, 8]; linear3.y.grad f32[2, 4]; dropout2.y f32[2, 8] */
static void compute_layer_3_weight_grad(void)
{
    for (int k = 0; k < 4; k++)
        for (int c = 0; c < 8; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 2; i0++)
                sum += linear3_y_grad[i0][k] * dropout2_y[i0][c];
            layer_3_weight_grad[k][c] = sum;
        }
}

/* dropout2 (dropout), line 10: gelu1.y.grad[i0, i1] = select(random(16, 8*i0 + i1) <
   dropout2.p[], 0, dropout2.y.grad[i0, i1]/(1 - dropout2.p[])) */
/* gelu1.y.grad f32[2, 8]; dropout2.y.grad f32[2, 8] */
static void compute_gelu1_y_grad(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 8; i1++)
            gelu1_y_grad[i0][i1] = choosef(dlcrt_uniform(run.seed, 16, run.step,
                (uint64_t)(8 * i0 + i1)) < dropout2_p, 0.0f, dropout2_y_grad[i0][i1] /
                (float)(1.0 - dropout2_p));
}

/* gelu1 (gelu), line 9: linear0.y.grad[i0, i1] = 0.5*(gelu1.y.grad[i0, i1]*(1 +
   tanh(0.7978845608028654*(linear0.y[i0, i1] + 0.044715*linear0.y[i0, i1]*linear0.y[i0,
   i1]*linear0.y[i0, i1])))) + 0.3989422804014327*(gelu1.y.grad[i0, i1]*linear0.y[i0, i1]*(1 -
   tanh(0.7978845608028654*(linear0.y[i0, i1] + 0.044715*linear0.y[i0, i1]*linear0.y[i0,
   i1]*linear0.y[i0, i1]))*tanh(0.7978845608028654*(linear0.y[i0, i1] + 0.044715*linear0.y[i0,
   i1]*linear0.y[i0, i1]*linear0.y[i0, i1])))) + 0.017838704068150062*(gelu1.y.grad[i0,
   i1]*linear0.y[i0, i1]*(1 - tanh(0.7978845608028654*(linear0.y[i0, i1] + 0.044715*linear0.y[i0,
   i1]*linear0.y[i0, i1]*linear0.y[i0, i1]))*tanh(0.7978845608028654*(linear0.y[i0, i1] +
   0.044715*linear0.y[i0, i1]*linear0.y[i0, i1]*linear0.y[i0, i1])))*linear0.y[i0,
   i1]*linear0.y[i0, i1]) + 0.017838704068150062*(gelu1.y.grad[i0, i1]*linear0.y[i0, i1]*(1 -
   tanh(0.7978845608028654*(linear0.y[i0, i1] + 0.044715*linear0.y[i0, i1]*linear0.y[i0,
   i1]*linear0.y[i0, i1]))*tanh(0.7978845608028654*(linear0.y[i0, i1] + 0.044715*linear0.y[i0,
   i1]*linear0.y[i0, i1]*linear0.y[i0, i1])))*linear0.y[i0, i1]*linear0.y[i0, i1]) +
   0.3989422804014327*(gelu1.y.grad[i0, i1]*linear0.y[i0, i1]*(1 -
   tanh(0.7978845608028654*(linear0.y[i0, i1] + 0.044715*linear0.y[i0, i1]*linear0.y[i0,
   i1]*linear0.y[i0, i1]))*tanh(0.7978845608028654*(linear0.y[i0, i1] + 0.044715*linear0.y[i0,
   i1]*linear0.y[i0, i1]*linear0.y[i0, i1])))*(0.044715*linear0.y[i0, i1]*linear0.y[i0, i1])) */
/* linear0.y.grad f32[2, 8]; gelu1.y.grad f32[2, 8]; linear0.y f32[2, 8] */
static void compute_linear0_y_grad(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 8; i1++)
            linear0_y_grad[i0][i1] = 0.5f *
                (gelu1_y_grad[i0][i1] * (1.0f +
                tanhf(0.7978846f * (linear0_y[i0][i1] + 0.044715f * linear0_y[i0][i1] *
                linear0_y[i0][i1] * linear0_y[i0][i1])))) + 0.3989423f *
                (gelu1_y_grad[i0][i1] * linear0_y[i0][i1] *
                (1.0f - tanhf(0.7978846f * (linear0_y[i0][i1] + 0.044715f * linear0_y[i0][i1] *
                linear0_y[i0][i1] * linear0_y[i0][i1])) *
                tanhf(0.7978846f * (linear0_y[i0][i1] + 0.044715f * linear0_y[i0][i1] *
                linear0_y[i0][i1] * linear0_y[i0][i1])))) + 0.017838703f *
                (gelu1_y_grad[i0][i1] * linear0_y[i0][i1] *
                (1.0f - tanhf(0.7978846f * (linear0_y[i0][i1] + 0.044715f * linear0_y[i0][i1] *
                linear0_y[i0][i1] * linear0_y[i0][i1])) *
                tanhf(0.7978846f * (linear0_y[i0][i1] + 0.044715f * linear0_y[i0][i1] *
                linear0_y[i0][i1] * linear0_y[i0][i1]))) * linear0_y[i0][i1] * linear0_y[i0][i1]) +
                0.017838703f * (gelu1_y_grad[i0][i1] * linear0_y[i0][i1] *
                (1.0f - tanhf(0.7978846f * (linear0_y[i0][i1] + 0.044715f * linear0_y[i0][i1] *
                linear0_y[i0][i1] * linear0_y[i0][i1])) *
                tanhf(0.7978846f * (linear0_y[i0][i1] + 0.044715f * linear0_y[i0][i1] *
                linear0_y[i0][i1] * linear0_y[i0][i1]))) * linear0_y[i0][i1] * linear0_y[i0][i1]) +
                0.3989423f * (gelu1_y_grad[i0][i1] * linear0_y[i0][i1] *
                (1.0f - tanhf(0.7978846f * (linear0_y[i0][i1] + 0.044715f * linear0_y[i0][i1] *
                linear0_y[i0][i1] * linear0_y[i0][i1])) *
                tanhf(0.7978846f * (linear0_y[i0][i1] + 0.044715f * linear0_y[i0][i1] *
                linear0_y[i0][i1] * linear0_y[i0][i1]))) *
                (0.044715f * linear0_y[i0][i1] * linear0_y[i0][i1]));
}

/* linear0 (linear), line 8: 0.bias.grad[k] = sum(i0) linear0.y.grad[i0, k] */
/* 0.bias.grad f32[8]; linear0.y.grad f32[2, 8] */
static void compute_layer_0_bias_grad(void)
{
    for (int k = 0; k < 8; k++) {
        float sum = 0.0f;
        for (int i0 = 0; i0 < 2; i0++)
            sum += linear0_y_grad[i0][k];
        layer_0_bias_grad[k] = sum;
    }
}

/* linear0 (linear), line 8: 0.weight.grad[k, c] = sum(i0) linear0.y.grad[i0, k]*x[i0, c] */
/* 0.weight.grad f32[8, 6]; linear0.y.grad f32[2, 8]; x f32[2, 6] */
static void compute_layer_0_weight_grad(void)
{
    for (int k = 0; k < 8; k++)
        for (int c = 0; c < 6; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 2; i0++)
                sum += linear0_y_grad[i0][k] * x_2[i0][c];
            layer_0_weight_grad[k][c] = sum;
        }
}

/* sgd, line 13: 0.weight.sgd.d[i0, i1] = '0.weight.grad'[i0, i1] + weight_decay[]*'0.weight'[i0,
   i1] */
/* 0.weight.sgd.d f32[8, 6]; 0.weight.grad f32[8, 6]; 0.weight f32[8, 6] */
static void compute_layer_0_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 8; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            layer_0_weight_sgd_d[i0][i1] = layer_0_weight_grad[i0][i1] + (float)weight_decay *
                layer_0_weight[i0][i1];
}

/* sgd, line 13: 0.weight.sgd.u[i0, i1] = '0.weight.sgd.d'[i0, i1] */
/* 0.weight.sgd.u f32[8, 6]; 0.weight.sgd.d f32[8, 6] */
static void compute_layer_0_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 8; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            layer_0_weight_sgd_u[i0][i1] = layer_0_weight_sgd_d[i0][i1];
}

/* sgd, line 13: 0.bias.sgd.d[i0] = '0.bias.grad'[i0] + weight_decay[]*'0.bias'[i0] */
/* 0.bias.sgd.d f32[8]; 0.bias.grad f32[8]; 0.bias f32[8] */
static void compute_layer_0_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 8; i0++)
        layer_0_bias_sgd_d[i0] = layer_0_bias_grad[i0] + (float)weight_decay * layer_0_bias[i0];
}

/* sgd, line 13: 0.bias.sgd.u[i0] = '0.bias.sgd.d'[i0] */
/* 0.bias.sgd.u f32[8]; 0.bias.sgd.d f32[8] */
static void compute_layer_0_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 8; i0++)
        layer_0_bias_sgd_u[i0] = layer_0_bias_sgd_d[i0];
}

/* sgd, line 13: 3.weight.sgd.d[i0, i1] = '3.weight.grad'[i0, i1] + weight_decay[]*'3.weight'[i0,
   i1] */
/* 3.weight.sgd.d f32[4, 8]; 3.weight.grad f32[4, 8]; 3.weight f32[4, 8] */
static void compute_layer_3_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 8; i1++)
            layer_3_weight_sgd_d[i0][i1] = layer_3_weight_grad[i0][i1] + (float)weight_decay *
                layer_3_weight[i0][i1];
}

/* sgd, line 13: 3.weight.sgd.u[i0, i1] = '3.weight.sgd.d'[i0, i1] */
/* 3.weight.sgd.u f32[4, 8]; 3.weight.sgd.d f32[4, 8] */
static void compute_layer_3_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 8; i1++)
            layer_3_weight_sgd_u[i0][i1] = layer_3_weight_sgd_d[i0][i1];
}

/* sgd, line 13: 3.bias.sgd.d[i0] = '3.bias.grad'[i0] + weight_decay[]*'3.bias'[i0] */
/* 3.bias.sgd.d f32[4]; 3.bias.grad f32[4]; 3.bias f32[4] */
static void compute_layer_3_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        layer_3_bias_sgd_d[i0] = layer_3_bias_grad[i0] + (float)weight_decay * layer_3_bias[i0];
}

/* sgd, line 13: 3.bias.sgd.u[i0] = '3.bias.sgd.d'[i0] */
/* 3.bias.sgd.u f32[4]; 3.bias.sgd.d f32[4] */
static void compute_layer_3_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        layer_3_bias_sgd_u[i0] = layer_3_bias_sgd_d[i0];
}

/* sgd, line 13: 0.weight.next[i0, i1] = '0.weight'[i0, i1] - lr[]*'0.weight.sgd.u'[i0, i1] */
/* 0.weight.next f32[8, 6]; 0.weight f32[8, 6]; 0.weight.sgd.u f32[8, 6] */
static void update_layer_0_weight(void)
{
    for (int i0 = 0; i0 < 8; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            layer_0_weight[i0][i1] = layer_0_weight[i0][i1] - (float)lr *
                layer_0_weight_sgd_u[i0][i1];
}

/* sgd, line 13: 0.bias.next[i0] = '0.bias'[i0] - lr[]*'0.bias.sgd.u'[i0] */
/* 0.bias.next f32[8]; 0.bias f32[8]; 0.bias.sgd.u f32[8] */
static void update_layer_0_bias(void)
{
    for (int i0 = 0; i0 < 8; i0++)
        layer_0_bias[i0] = layer_0_bias[i0] - (float)lr * layer_0_bias_sgd_u[i0];
}

/* sgd, line 13: 3.weight.next[i0, i1] = '3.weight'[i0, i1] - lr[]*'3.weight.sgd.u'[i0, i1] */
/* 3.weight.next f32[4, 8]; 3.weight f32[4, 8]; 3.weight.sgd.u f32[4, 8] */
static void update_layer_3_weight(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 8; i1++)
            layer_3_weight[i0][i1] = layer_3_weight[i0][i1] - (float)lr *
                layer_3_weight_sgd_u[i0][i1];
}

/* sgd, line 13: 3.bias.next[i0] = '3.bias'[i0] - lr[]*'3.bias.sgd.u'[i0] */
/* 3.bias.next f32[4]; 3.bias f32[4]; 3.bias.sgd.u f32[4] */
static void update_layer_3_bias(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        layer_3_bias[i0] = layer_3_bias[i0] - (float)lr * layer_3_bias_sgd_u[i0];
}

/* dropout2 (dropout), line 10: dropout2.y[i0, i1] = gelu1.y[i0, i1] */
/* dropout2.y f32[2, 8]; gelu1.y f32[2, 8] */
static void compute_dropout2_y_version_2(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 8; i1++)
            dropout2_y[i0][i1] = gelu1_y[i0][i1];
}

/* One step on the batch: forward, loss, backward, optimizer. Where the loss is not finite nothing
   is updated. */
static bool train_step(void)
{
    compute_linear0_sum();
    done(0, 0);
    compute_linear0_y();
    done(1, 0);
    compute_gelu1_y();
    done(2, 0);
    compute_dropout2_y();
    done(3, 0);
    compute_linear3_sum();
    done(4, 0);
    compute_linear3_y();
    done(5, 0);
    compute_cross_entropy_max();
    done(6, 0);
    compute_cross_entropy_m();
    done(7, 0);
    compute_cross_entropy_sum();
    done(8, 0);
    compute_cross_entropy_lse();
    done(9, 0);
    compute_cross_entropy_sum_2();
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
    if (!isfinite(loss))
        return false;
    compute_loss_sum_grad();
    done(16, 0);
    compute_cross_entropy_l_grad();
    done(17, 0);
    compute_cross_entropy_lse_grad();
    done(18, 0);
    compute_cross_entropy_sum_2_grad();
    done(19, 0);
    compute_cross_entropy_sum_grad();
    done(20, 0);
    compute_linear3_y_grad_1();
    done(21, 0);
    compute_linear3_y_grad_2();
    done(22, 0);
    compute_linear3_y_grad_3();
    done(23, 0);
    compute_linear3_y_grad();
    done(24, 0);
    compute_layer_3_bias_grad();
    done(25, 0);
    compute_dropout2_y_grad();
    done(26, 0);
    compute_layer_3_weight_grad();
    done(27, 0);
    compute_gelu1_y_grad();
    done(28, 0);
    compute_linear0_y_grad();
    done(29, 0);
    compute_layer_0_bias_grad();
    done(30, 0);
    compute_layer_0_weight_grad();
    done(31, 0);
    compute_layer_0_weight_sgd_d();
    done(32, 0);
    compute_layer_0_weight_sgd_u();
    done(33, 0);
    compute_layer_0_bias_sgd_d();
    done(34, 0);
    compute_layer_0_bias_sgd_u();
    done(35, 0);
    compute_layer_3_weight_sgd_d();
    done(36, 0);
    compute_layer_3_weight_sgd_u();
    done(37, 0);
    compute_layer_3_bias_sgd_d();
    done(38, 0);
    compute_layer_3_bias_sgd_u();
    done(39, 0);
    update_layer_0_weight();
    done(40, 0);
    update_layer_0_bias();
    done(41, 0);
    update_layer_3_weight();
    done(42, 0);
    update_layer_3_bias();
    done(43, 0);
    return true;
}

/* Loss, metrics and output for the batch, as the network is used after training. */
static void evaluate(void)
{
    compute_linear0_sum();
    done(0, 0);
    compute_linear0_y();
    done(1, 0);
    compute_gelu1_y();
    done(2, 0);
    compute_dropout2_y_version_2();
    done(3, 0);
    compute_linear3_sum();
    done(4, 0);
    compute_linear3_y();
    done(5, 0);
    compute_cross_entropy_max();
    done(6, 0);
    compute_cross_entropy_m();
    done(7, 0);
    compute_cross_entropy_sum();
    done(8, 0);
    compute_cross_entropy_lse();
    done(9, 0);
    compute_cross_entropy_sum_2();
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
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
__attribute__((noinline)) static void reference_forward_2(double *memory)
{
    /* linear0.sum[i0, k] = sum(c) x[i0, c]*'0.weight'[k, c] */
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 8; k++) {
            double sum = 0.0;
            for (int c = 0; c < 6; c++)
                sum += x_2[i0][c] * memory[6 * k + c];
            memory[8 * i0 + k + 92] = sum;
        }
    /* linear0.y[i0, k] = '0.bias'[k] + linear0.sum[i0, k] */
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 8; k++)
            memory[8 * i0 + k + 108] = memory[k + 48] + memory[8 * i0 + k + 92];
    /* gelu1.y[i0, i1] = 0.5*linear0.y[i0, i1]*(1 + tanh(0.7978845608028654*(linear0.y[i0, i1] +
       0.044715*linear0.y[i0, i1]*linear0.y[i0, i1]*linear0.y[i0, i1]))) */
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 8; i1++)
            memory[8 * i0 + i1 + 124] = 0.5 * memory[8 * i0 + i1 + 108] *
                (1.0 + tanh(0.7978845608028654 *
                (memory[8 * i0 + i1 + 108] + 0.044715 * memory[8 * i0 + i1 + 108] *
                memory[8 * i0 + i1 + 108] * memory[8 * i0 + i1 + 108])));
    /* dropout2.y[i0, i1] = select(random(16, 8*i0 + i1) < dropout2.p[], 0, gelu1.y[i0, i1]/(1 -
       dropout2.p[])) */
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 8; i1++)
            memory[8 * i0 + i1 + 140] = choose(dlcrt_uniform(run.seed, 16, run.step,
                (uint64_t)(8 * i0 + i1)) < dropout2_p, 0.0, memory[8 * i0 + i1 + 124] /
                (1.0 - dropout2_p));
    /* linear3.sum[i0, k] = sum(c) dropout2.y[i0, c]*'3.weight'[k, c] */
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 4; k++) {
            double sum = 0.0;
            for (int c = 0; c < 8; c++)
                sum += memory[8 * i0 + c + 140] * memory[8 * k + c + 56];
            memory[4 * i0 + k + 156] = sum;
        }
    /* linear3.y[i0, k] = '3.bias'[k] + linear3.sum[i0, k] */
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 4; k++)
            memory[4 * i0 + k + 164] = memory[k + 88] + memory[4 * i0 + k + 156];
}

__attribute__((noinline)) static void reference_forward_3(double *memory)
{
    /* cross_entropy.max[n] = max(c) linear3.y[n, c] */
    for (int n = 0; n < 2; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 4; c++) {
            const double v = memory[4 * n + c + 164];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 172] = best;
    }
}

__attribute__((noinline)) static void reference_forward_4(double *memory)
{
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 2; n++)
        memory[n + 174] = memory[n + 172];
}

__attribute__((noinline)) static void reference_forward_5(double *memory)
{
    /* cross_entropy.sum[n] = sum(c) exp(linear3.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 2; n++) {
        double sum = 0.0;
        for (int c = 0; c < 4; c++)
            sum += exp(memory[4 * n + c + 164] - memory[n + 174]);
        memory[n + 176] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 2; n++)
        memory[n + 178] = memory[n + 174] + log(memory[n + 176]);
    /* cross_entropy.sum.2[n] = sum(c) linear3.y[n, c] */
    for (int n = 0; n < 2; n++) {
        double sum = 0.0;
        for (int c = 0; c < 4; c++)
            sum += memory[4 * n + c + 164];
        memory[n + 180] = sum;
    }
    /* cross_entropy.l[n] = select(label[n] == 3, 0, cross_entropy.lse[n] - 0.9*linear3.y[n,
       label[n]] - 0.025*cross_entropy.sum.2[n]) */
    for (int n = 0; n < 2; n++)
        memory[n + 182] = choose(label[n] == 3, 0.0, memory[n + 178] - 0.9 *
            memory[label[n] + 4 * n + 164] - 0.025 * memory[n + 180]);
    /* cross_entropy.w[n] = select(label[n] == 3, 0, 1) */
    for (int n = 0; n < 2; n++)
        memory[n + 184] = choose(label[n] == 3, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 2; n++)
            sum += choose(n < run.valid, memory[n + 182], 0.0);
        memory[186] = sum;
    }
}

__attribute__((noinline)) static void reference_forward_6(double *memory)
{
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 2; n++)
            sum += choose(n < run.valid, memory[n + 184], 0.0);
        memory[187] = sum;
    }
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[188] = memory[186] / memory[187];
}

__attribute__((noinline)) static void reference_backward_2(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[189] = 1.0 / memory[187];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 2; n++)
        memory[n + 190] = choose(n < run.valid, memory[189], 0.0);
    /* cross_entropy.lse.grad[n] = select(label[n] == 3, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 2; n++)
        memory[n + 192] = choose(label[n] == 3, 0.0, memory[n + 190]);
    /* cross_entropy.sum.2.grad[n] = select(label[n] == 3, 0, (-0.025)*cross_entropy.l.grad[n]) */
    for (int n = 0; n < 2; n++)
        memory[n + 194] = choose(label[n] == 3, 0.0, -0.025 * memory[n + 190]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 2; n++)
        memory[n + 196] = memory[n + 192] / memory[n + 176];
    /* linear3.y.grad.1[n, k] = select(label[n] == k, select(label[n] == 3, 0,
       (-0.9)*cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 4; k++)
            memory[k + 4 * n + 198] = choose(label[n] == k,
                choose(label[n] == 3, 0.0, -0.9 * memory[n + 190]), 0.0);
}

__attribute__((noinline)) static void reference_backward_3(double *memory)
{
    /* linear3.y.grad.2[n, c] = cross_entropy.sum.2.grad[n] */
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 4; c++)
            memory[4 * n + c + 206] = memory[n + 194];
    /* linear3.y.grad.3[n, c] = cross_entropy.sum.grad[n]*exp(linear3.y[n, c] -
       cross_entropy.m[n]) */
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 4; c++)
            memory[4 * n + c + 214] = memory[n + 196] *
                exp(memory[4 * n + c + 164] - memory[n + 174]);
    /* linear3.y.grad[n, k] = linear3.y.grad.3[n, k] + linear3.y.grad.2[n, k] +
       linear3.y.grad.1[n, k] */
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 4; k++)
            memory[4 * n + k + 222] = memory[4 * n + k + 214] + memory[4 * n + k + 206] +
                memory[4 * n + k + 198];
    /* 3.bias.grad[k] = sum(i0) linear3.y.grad[i0, k] */
    for (int k = 0; k < 4; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 2; i0++)
            sum += memory[4 * i0 + k + 222];
        memory[k + 230] = sum;
    }
    /* dropout2.y.grad[i0, c] = sum(k) linear3.y.grad[i0, k]*'3.weight'[k, c] */
    for (int i0 = 0; i0 < 2; i0++)
        for (int c = 0; c < 8; c++) {
            double sum = 0.0;
            for (int k = 0; k < 4; k++)
                sum += memory[4 * i0 + k + 222] * memory[8 * k + c + 56];
            memory[8 * i0 + c + 234] = sum;
        }
    /* 3.weight.grad[k, c] = sum(i0) linear3.y.grad[i0, k]*dropout2.y[i0, c] */
    for (int k = 0; k < 4; k++)
        for (int c = 0; c < 8; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 2; i0++)
                sum += memory[4 * i0 + k + 222] * memory[8 * i0 + c + 140];
            memory[8 * k + c + 250] = sum;
        }
}

__attribute__((noinline)) static void reference_backward_4(double *memory)
{
    /* gelu1.y.grad[i0, i1] = select(random(16, 8*i0 + i1) < dropout2.p[], 0, dropout2.y.grad[i0,
       i1]/(1 - dropout2.p[])) */
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 8; i1++)
            memory[8 * i0 + i1 + 282] = choose(dlcrt_uniform(run.seed, 16, run.step,
                (uint64_t)(8 * i0 + i1)) < dropout2_p, 0.0, memory[8 * i0 + i1 + 234] /
                (1.0 - dropout2_p));
    /* linear0.y.grad[i0, i1] = 0.5*(gelu1.y.grad[i0, i1]*(1 +
       tanh(0.7978845608028654*(linear0.y[i0, i1] + 0.044715*linear0.y[i0, i1]*linear0.y[i0,
       i1]*linear0.y[i0, i1])))) + 0.3989422804014327*(gelu1.y.grad[i0, i1]*linear0.y[i0, i1]*(1
       - tanh(0.7978845608028654*(linear0.y[i0, i1] + 0.044715*linear0.y[i0, i1]*linear0.y[i0,
       i1]*linear0.y[i0, i1]))*tanh(0.7978845608028654*(linear0.y[i0, i1] +
       0.044715*linear0.y[i0, i1]*linear0.y[i0, i1]*linear0.y[i0, i1])))) +
       0.017838704068150062*(gelu1.y.grad[i0, i1]*linear0.y[i0, i1]*(1 -
       tanh(0.7978845608028654*(linear0.y[i0, i1] + 0.044715*linear0.y[i0, i1]*linear0.y[i0,
       i1]*linear0.y[i0, i1]))*tanh(0.7978845608028654*(linear0.y[i0, i1] +
       0.044715*linear0.y[i0, i1]*linear0.y[i0, i1]*linear0.y[i0, i1])))*linear0.y[i0,
       i1]*linear0.y[i0, i1]) + 0.017838704068150062*(gelu1.y.grad[i0, i1]*linear0.y[i0, i1]*(1 -
       tanh(0.7978845608028654*(linear0.y[i0, i1] + 0.044715*linear0.y[i0, i1]*linear0.y[i0,
       i1]*linear0.y[i0, i1]))*tanh(0.7978845608028654*(linear0.y[i0, i1] +
       0.044715*linear0.y[i0, i1]*linear0.y[i0, i1]*linear0.y[i0, i1])))*linear0.y[i0,
       i1]*linear0.y[i0, i1]) + 0.3989422804014327*(gelu1.y.grad[i0, i1]*linear0.y[i0, i1]*(1 -
       tanh(0.7978845608028654*(linear0.y[i0, i1] + 0.044715*linear0.y[i0, i1]*linear0.y[i0,
       i1]*linear0.y[i0, i1]))*tanh(0.7978845608028654*(linear0.y[i0, i1] +
       0.044715*linear0.y[i0, i1]*linear0.y[i0, i1]*linear0.y[i0, i1])))*(0.044715*linear0.y[i0,
       i1]*linear0.y[i0, i1])) */
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 8; i1++)
            memory[8 * i0 + i1 + 298] = 0.5 *
                (memory[8 * i0 + i1 + 282] * (1.0 +
                tanh(0.7978845608028654 * (memory[8 * i0 + i1 + 108] + 0.044715 *
                memory[8 * i0 + i1 + 108] * memory[8 * i0 + i1 + 108] *
                memory[8 * i0 + i1 + 108])))) + 0.3989422804014327 *
                (memory[8 * i0 + i1 + 282] * memory[8 * i0 + i1 + 108] *
                (1.0 - tanh(0.7978845608028654 *
                (memory[8 * i0 + i1 + 108] + 0.044715 * memory[8 * i0 + i1 + 108] *
                memory[8 * i0 + i1 + 108] * memory[8 * i0 + i1 + 108])) *
                tanh(0.7978845608028654 * (memory[8 * i0 + i1 + 108] + 0.044715 *
                memory[8 * i0 + i1 + 108] * memory[8 * i0 + i1 + 108] *
                memory[8 * i0 + i1 + 108])))) + 0.017838704068150062 *
                (memory[8 * i0 + i1 + 282] * memory[8 * i0 + i1 + 108] *
                (1.0 - tanh(0.7978845608028654 *
                (memory[8 * i0 + i1 + 108] + 0.044715 * memory[8 * i0 + i1 + 108] *
                memory[8 * i0 + i1 + 108] * memory[8 * i0 + i1 + 108])) *
                tanh(0.7978845608028654 * (memory[8 * i0 + i1 + 108] + 0.044715 *
                memory[8 * i0 + i1 + 108] * memory[8 * i0 + i1 + 108] *
                memory[8 * i0 + i1 + 108]))) * memory[8 * i0 + i1 + 108] *
                memory[8 * i0 + i1 + 108]) + 0.017838704068150062 *
                (memory[8 * i0 + i1 + 282] * memory[8 * i0 + i1 + 108] *
                (1.0 - tanh(0.7978845608028654 *
                (memory[8 * i0 + i1 + 108] + 0.044715 * memory[8 * i0 + i1 + 108] *
                memory[8 * i0 + i1 + 108] * memory[8 * i0 + i1 + 108])) *
                tanh(0.7978845608028654 * (memory[8 * i0 + i1 + 108] + 0.044715 *
                memory[8 * i0 + i1 + 108] * memory[8 * i0 + i1 + 108] *
                memory[8 * i0 + i1 + 108]))) * memory[8 * i0 + i1 + 108] *
                memory[8 * i0 + i1 + 108]) + 0.3989422804014327 *
                (memory[8 * i0 + i1 + 282] * memory[8 * i0 + i1 + 108] *
                (1.0 - tanh(0.7978845608028654 *
                (memory[8 * i0 + i1 + 108] + 0.044715 * memory[8 * i0 + i1 + 108] *
                memory[8 * i0 + i1 + 108] * memory[8 * i0 + i1 + 108])) *
                tanh(0.7978845608028654 * (memory[8 * i0 + i1 + 108] + 0.044715 *
                memory[8 * i0 + i1 + 108] * memory[8 * i0 + i1 + 108] *
                memory[8 * i0 + i1 + 108]))) *
                (0.044715 * memory[8 * i0 + i1 + 108] * memory[8 * i0 + i1 + 108]));
    /* 0.bias.grad[k] = sum(i0) linear0.y.grad[i0, k] */
    for (int k = 0; k < 8; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 2; i0++)
            sum += memory[8 * i0 + k + 298];
        memory[k + 314] = sum;
    }
    /* 0.weight.grad[k, c] = sum(i0) linear0.y.grad[i0, k]*x[i0, c] */
    for (int k = 0; k < 8; k++)
        for (int c = 0; c < 6; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 2; i0++)
                sum += memory[8 * i0 + k + 298] * x_2[i0][c];
            memory[6 * k + c + 322] = sum;
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

static const int64_t reference_value[] = {0, 48, 56, 88};
static const int64_t reference_gradient[] = {322, 314, 250, 230};
static const struct dlcrt_reference reference = {
    .bytes = 2960,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 188,
};
/* What the runtime knows of this program. */
#define TENSOR(name_, type_, role_, data_) \
    .name = name_, .dtype = DLCRT_##type_, .role = DLCRT_##role_, .data = data_
#define layout_1 .elements = 48, .rank = 2, .shape = {8, 6}
#define layout_2 .elements = 8, .rank = 1, .shape = {8}
#define layout_3 .elements = 32, .rank = 2, .shape = {4, 8}
#define layout_4 .elements = 4, .rank = 1, .shape = {4}
#define layout_5 .elements = 16, .rank = 2, .shape = {2, 8}
#define layout_6 .elements = 8, .rank = 2, .shape = {2, 4}
#define layout_7 .elements = 2, .rank = 1, .shape = {2}
#define layout_8 .elements = 1, .rank = 0, .shape = {0}
static struct dlcrt_tensor tensors[4] = {
    {layout_1, TENSOR("0.weight", F32, PARAMETER, layer_0_weight), .initial = DLCRT_UNIFORM,
        .a = -0.4082482904638631, .b = 0.4082482904638631, .trainable = true},
    {layout_2, TENSOR("0.bias", F32, PARAMETER, layer_0_bias), .initial = DLCRT_UNIFORM,
        .a = -0.4082482904638631, .b = 0.4082482904638631, .trainable = true},
    {layout_3, TENSOR("3.weight", F32, PARAMETER, layer_3_weight), .initial = DLCRT_UNIFORM,
        .a = -0.35355339059327373, .b = 0.35355339059327373, .trainable = true},
    {layout_4, TENSOR("3.bias", F32, PARAMETER, layer_3_bias), .initial = DLCRT_UNIFORM,
        .a = -0.35355339059327373, .b = 0.35355339059327373, .trainable = true},
};
static struct dlcrt_tensor gradients[4] = {
    {layout_4, TENSOR("3.bias", F32, GRADIENT, layer_3_bias_grad)},
    {layout_3, TENSOR("3.weight", F32, GRADIENT, layer_3_weight_grad)},
    {layout_2, TENSOR("0.bias", F32, GRADIENT, layer_0_bias_grad)},
    {layout_1, TENSOR("0.weight", F32, GRADIENT, layer_0_weight_grad)},
};
static struct dlcrt_input inputs[2] = {
    {.name = "x", .dtype = DLCRT_F32, .rank = 1, .shape = {6}, .classes = 0, .data = x_2,
        .predicts = true},
    {.name = "label", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 4, .data = label},
};
static const struct dlcrt_scalar scalars[3] = {
    {"dropout2.p", &dropout2_p, NULL},
    {"lr", &lr, NULL},
    {"weight_decay", &weight_decay, NULL},
};
static const struct dlcrt_metric metrics[1] = {
    {0},
};
static struct dlcrt_tensor train_outputs[44] = {
    {layout_5, TENSOR("linear0.sum", F32, VALUE, linear0_sum)},
    {layout_5, TENSOR("linear0.y", F32, VALUE, linear0_y)},
    {layout_5, TENSOR("gelu1.y", F32, VALUE, gelu1_y)},
    {layout_5, TENSOR("dropout2.y", F32, VALUE, dropout2_y)},
    {layout_6, TENSOR("linear3.sum", F32, VALUE, linear3_sum)},
    {layout_6, TENSOR("linear3.y", F32, VALUE, linear3_y)},
    {layout_7, TENSOR("cross_entropy.max", F32, VALUE, cross_entropy_max)},
    {layout_7, TENSOR("cross_entropy.m", F32, VALUE, cross_entropy_m)},
    {layout_7, TENSOR("cross_entropy.sum", F32, VALUE, cross_entropy_sum)},
    {layout_7, TENSOR("cross_entropy.lse", F32, VALUE, cross_entropy_lse)},
    {layout_7, TENSOR("cross_entropy.sum.2", F32, VALUE, cross_entropy_sum_2)},
    {layout_7, TENSOR("cross_entropy.l", F32, VALUE, cross_entropy_l)},
    {layout_7, TENSOR("cross_entropy.w", F32, VALUE, cross_entropy_w)},
    {layout_8, TENSOR("loss.sum", F32, VALUE, &loss_sum)},
    {layout_8, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_8, TENSOR("loss", F32, VALUE, &loss)},
    {layout_8, TENSOR("loss.sum.grad", F32, VALUE, &loss_sum_grad)},
    {layout_7, TENSOR("cross_entropy.l.grad", F32, VALUE, cross_entropy_l_grad)},
    {layout_7, TENSOR("cross_entropy.lse.grad", F32, VALUE, cross_entropy_lse_grad)},
    {layout_7, TENSOR("cross_entropy.sum.2.grad", F32, VALUE, cross_entropy_sum_2_grad)},
    {layout_7, TENSOR("cross_entropy.sum.grad", F32, VALUE, cross_entropy_sum_grad)},
    {layout_6, TENSOR("linear3.y.grad.1", F32, VALUE, linear3_y_grad_1)},
    {layout_6, TENSOR("linear3.y.grad.2", F32, VALUE, linear3_y_grad_2)},
    {layout_6, TENSOR("linear3.y.grad.3", F32, VALUE, linear3_y_grad_3)},
    {layout_6, TENSOR("linear3.y.grad", F32, VALUE, linear3_y_grad)},
    {layout_4, TENSOR("3.bias.grad", F32, GRADIENT, layer_3_bias_grad)},
    {layout_5, TENSOR("dropout2.y.grad", F32, VALUE, dropout2_y_grad)},
    {layout_3, TENSOR("3.weight.grad", F32, GRADIENT, layer_3_weight_grad)},
    {layout_5, TENSOR("gelu1.y.grad", F32, VALUE, gelu1_y_grad)},
    {layout_5, TENSOR("linear0.y.grad", F32, VALUE, linear0_y_grad)},
    {layout_2, TENSOR("0.bias.grad", F32, GRADIENT, layer_0_bias_grad)},
    {layout_1, TENSOR("0.weight.grad", F32, GRADIENT, layer_0_weight_grad)},
    {layout_1, TENSOR("0.weight.sgd.d", F32, VALUE, layer_0_weight_sgd_d)},
    {layout_1, TENSOR("0.weight.sgd.u", F32, VALUE, layer_0_weight_sgd_u)},
    {layout_2, TENSOR("0.bias.sgd.d", F32, VALUE, layer_0_bias_sgd_d)},
    {layout_2, TENSOR("0.bias.sgd.u", F32, VALUE, layer_0_bias_sgd_u)},
    {layout_3, TENSOR("3.weight.sgd.d", F32, VALUE, layer_3_weight_sgd_d)},
    {layout_3, TENSOR("3.weight.sgd.u", F32, VALUE, layer_3_weight_sgd_u)},
    {layout_4, TENSOR("3.bias.sgd.d", F32, VALUE, layer_3_bias_sgd_d)},
    {layout_4, TENSOR("3.bias.sgd.u", F32, VALUE, layer_3_bias_sgd_u)},
    {layout_1, TENSOR("0.weight.next", F32, VALUE, layer_0_weight)},
    {layout_2, TENSOR("0.bias.next", F32, VALUE, layer_0_bias)},
    {layout_3, TENSOR("3.weight.next", F32, VALUE, layer_3_weight)},
    {layout_4, TENSOR("3.bias.next", F32, VALUE, layer_3_bias)},
};
static const struct dlcrt_kernel train_kernels[44] = {
    {"linear0.sum", 8, 192, 304, 1, &train_outputs[0],
     "linear0.sum[i0, k] = sum(c) x[i0, c]*'0.weight'[k, c]"},
    {"linear0.y", 8, 16, 160, 1, &train_outputs[1],
     "linear0.y[i0, k] = '0.bias'[k] + linear0.sum[i0, k]"},
    {"gelu1.y", 9, 144, 128, 1, &train_outputs[2],
     "gelu1.y[i0, i1] = 0.5*linear0.y[i0, i1]*(1 + tanh(0.7978845608028654*(linear0.y[i0, ..."},
    {"dropout2.y", 10, 48, 136, 1, &train_outputs[3],
     "dropout2.y[i0, i1] = select(random(16, 8*i0 + i1) < dropout2.p[], 0, gelu1.y[i0, ..."},
    {"linear3.sum", 11, 128, 224, 1, &train_outputs[4],
     "linear3.sum[i0, k] = sum(c) dropout2.y[i0, c]*'3.weight'[k, c]"},
    {"linear3.y", 11, 8, 80, 1, &train_outputs[5],
     "linear3.y[i0, k] = '3.bias'[k] + linear3.sum[i0, k]"},
    {"cross_entropy.max", 12, 8, 40, 1, &train_outputs[6],
     "cross_entropy.max[n] = max(c) linear3.y[n, c]"},
    {"cross_entropy.m", 12, 0, 16, 1, &train_outputs[7],
     "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])"},
    {"cross_entropy.sum", 12, 24, 48, 1, &train_outputs[8],
     "cross_entropy.sum[n] = sum(c) exp(linear3.y[n, c] - cross_entropy.m[n])"},
    {"cross_entropy.lse", 12, 4, 24, 1, &train_outputs[9],
     "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])"},
    {"cross_entropy.sum.2", 12, 8, 40, 1, &train_outputs[10],
     "cross_entropy.sum.2[n] = sum(c) linear3.y[n, c]"},
    {"cross_entropy.l", 12, 10, 40, 1, &train_outputs[11],
     "cross_entropy.l[n] = select(label[n] == 3, 0, cross_entropy.lse[n] - ..."},
    {"cross_entropy.w", 12, 2, 16, 1, &train_outputs[12],
     "cross_entropy.w[n] = select(label[n] == 3, 0, 1)"},
    {"loss.sum", 12, 4, 20, 1, &train_outputs[13],
     "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)"},
    {"loss.weight", 12, 4, 20, 1, &train_outputs[14],
     "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)"},
    {"loss", 12, 1, 12, 1, &train_outputs[15],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"loss.sum.grad", 12, 1, 8, 1, &train_outputs[16],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"cross_entropy.l.grad", 12, 2, 20, 1, &train_outputs[17],
     "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)"},
    {"cross_entropy.lse.grad", 12, 2, 24, 1, &train_outputs[18],
     "cross_entropy.lse.grad[n] = select(label[n] == 3, 0, cross_entropy.l.grad[n])"},
    {"cross_entropy.sum.2.grad", 12, 4, 24, 1, &train_outputs[19],
     "cross_entropy.sum.2.grad[n] = select(label[n] == 3, 0, (-0.025)*cross_entropy.l.grad[n])"},
    {"cross_entropy.sum.grad", 12, 2, 24, 1, &train_outputs[20],
     "cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n]"},
    {"linear3.y.grad.1", 12, 24, 48, 1, &train_outputs[21],
     "linear3.y.grad.1[n, k] = select(label[n] == k, select(label[n] == 3, 0, ..."},
    {"linear3.y.grad.2", 12, 0, 40, 1, &train_outputs[22],
     "linear3.y.grad.2[n, c] = cross_entropy.sum.2.grad[n]"},
    {"linear3.y.grad.3", 12, 24, 80, 1, &train_outputs[23],
     "linear3.y.grad.3[n, c] = cross_entropy.sum.grad[n]*exp(linear3.y[n, c] - ..."},
    {"linear3.y.grad", 12, 16, 128, 1, &train_outputs[24],
     "linear3.y.grad[n, k] = linear3.y.grad.3[n, k] + linear3.y.grad.2[n, k] + ..."},
    {"3.bias.grad", 11, 8, 48, 1, &train_outputs[25],
     "3.bias.grad[k] = sum(i0) linear3.y.grad[i0, k]"},
    {"dropout2.y.grad", 11, 128, 224, 1, &train_outputs[26],
     "dropout2.y.grad[i0, c] = sum(k) linear3.y.grad[i0, k]*'3.weight'[k, c]"},
    {"3.weight.grad", 11, 128, 224, 1, &train_outputs[27],
     "3.weight.grad[k, c] = sum(i0) linear3.y.grad[i0, k]*dropout2.y[i0, c]"},
    {"gelu1.y.grad", 10, 48, 136, 1, &train_outputs[28],
     "gelu1.y.grad[i0, i1] = select(random(16, 8*i0 + i1) < dropout2.p[], 0, ..."},
    {"linear0.y.grad", 9, 1408, 192, 1, &train_outputs[29],
     "linear0.y.grad[i0, i1] = 0.5*(gelu1.y.grad[i0, i1]*(1 + ..."},
    {"0.bias.grad", 8, 16, 96, 1, &train_outputs[30],
     "0.bias.grad[k] = sum(i0) linear0.y.grad[i0, k]"},
    {"0.weight.grad", 8, 192, 304, 1, &train_outputs[31],
     "0.weight.grad[k, c] = sum(i0) linear0.y.grad[i0, k]*x[i0, c]"},
    {"0.weight.sgd.d", 13, 96, 584, 1, &train_outputs[32],
     "0.weight.sgd.d[i0, i1] = '0.weight.grad'[i0, i1] + weight_decay[]*'0.weight'[i0, i1]"},
    {"0.weight.sgd.u", 13, 0, 384, 1, &train_outputs[33],
     "0.weight.sgd.u[i0, i1] = '0.weight.sgd.d'[i0, i1]"},
    {"0.bias.sgd.d", 13, 16, 104, 1, &train_outputs[34],
     "0.bias.sgd.d[i0] = '0.bias.grad'[i0] + weight_decay[]*'0.bias'[i0]"},
    {"0.bias.sgd.u", 13, 0, 64, 1, &train_outputs[35],
     "0.bias.sgd.u[i0] = '0.bias.sgd.d'[i0]"},
    {"3.weight.sgd.d", 13, 64, 392, 1, &train_outputs[36],
     "3.weight.sgd.d[i0, i1] = '3.weight.grad'[i0, i1] + weight_decay[]*'3.weight'[i0, i1]"},
    {"3.weight.sgd.u", 13, 0, 256, 1, &train_outputs[37],
     "3.weight.sgd.u[i0, i1] = '3.weight.sgd.d'[i0, i1]"},
    {"3.bias.sgd.d", 13, 8, 56, 1, &train_outputs[38],
     "3.bias.sgd.d[i0] = '3.bias.grad'[i0] + weight_decay[]*'3.bias'[i0]"},
    {"3.bias.sgd.u", 13, 0, 32, 1, &train_outputs[39],
     "3.bias.sgd.u[i0] = '3.bias.sgd.d'[i0]"},
    {"0.weight.next", 13, 96, 584, 1, &train_outputs[40],
     "0.weight.next[i0, i1] = '0.weight'[i0, i1] - lr[]*'0.weight.sgd.u'[i0, i1]"},
    {"0.bias.next", 13, 16, 104, 1, &train_outputs[41],
     "0.bias.next[i0] = '0.bias'[i0] - lr[]*'0.bias.sgd.u'[i0]"},
    {"3.weight.next", 13, 64, 392, 1, &train_outputs[42],
     "3.weight.next[i0, i1] = '3.weight'[i0, i1] - lr[]*'3.weight.sgd.u'[i0, i1]"},
    {"3.bias.next", 13, 8, 56, 1, &train_outputs[43],
     "3.bias.next[i0] = '3.bias'[i0] - lr[]*'3.bias.sgd.u'[i0]"},
};
static struct dlcrt_tensor eval_outputs[16] = {
    {layout_5, TENSOR("linear0.sum", F32, VALUE, linear0_sum)},
    {layout_5, TENSOR("linear0.y", F32, VALUE, linear0_y)},
    {layout_5, TENSOR("gelu1.y", F32, VALUE, gelu1_y)},
    {layout_5, TENSOR("dropout2.y", F32, VALUE, dropout2_y)},
    {layout_6, TENSOR("linear3.sum", F32, VALUE, linear3_sum)},
    {layout_6, TENSOR("linear3.y", F32, VALUE, linear3_y)},
    {layout_7, TENSOR("cross_entropy.max", F32, VALUE, cross_entropy_max)},
    {layout_7, TENSOR("cross_entropy.m", F32, VALUE, cross_entropy_m)},
    {layout_7, TENSOR("cross_entropy.sum", F32, VALUE, cross_entropy_sum)},
    {layout_7, TENSOR("cross_entropy.lse", F32, VALUE, cross_entropy_lse)},
    {layout_7, TENSOR("cross_entropy.sum.2", F32, VALUE, cross_entropy_sum_2)},
    {layout_7, TENSOR("cross_entropy.l", F32, VALUE, cross_entropy_l)},
    {layout_7, TENSOR("cross_entropy.w", F32, VALUE, cross_entropy_w)},
    {layout_8, TENSOR("loss.sum", F32, VALUE, &loss_sum)},
    {layout_8, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_8, TENSOR("loss", F32, VALUE, &loss)},
};
static const struct dlcrt_kernel eval_kernels[16] = {
    {"linear0.sum", 8, 192, 304, 1, &eval_outputs[0],
     "linear0.sum[i0, k] = sum(c) x[i0, c]*'0.weight'[k, c]"},
    {"linear0.y", 8, 16, 160, 1, &eval_outputs[1],
     "linear0.y[i0, k] = '0.bias'[k] + linear0.sum[i0, k]"},
    {"gelu1.y", 9, 144, 128, 1, &eval_outputs[2],
     "gelu1.y[i0, i1] = 0.5*linear0.y[i0, i1]*(1 + tanh(0.7978845608028654*(linear0.y[i0, ..."},
    {"dropout2.y", 10, 0, 128, 1, &eval_outputs[3],
     "dropout2.y[i0, i1] = gelu1.y[i0, i1]"},
    {"linear3.sum", 11, 128, 224, 1, &eval_outputs[4],
     "linear3.sum[i0, k] = sum(c) dropout2.y[i0, c]*'3.weight'[k, c]"},
    {"linear3.y", 11, 8, 80, 1, &eval_outputs[5],
     "linear3.y[i0, k] = '3.bias'[k] + linear3.sum[i0, k]"},
    {"cross_entropy.max", 12, 8, 40, 1, &eval_outputs[6],
     "cross_entropy.max[n] = max(c) linear3.y[n, c]"},
    {"cross_entropy.m", 12, 0, 16, 1, &eval_outputs[7],
     "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])"},
    {"cross_entropy.sum", 12, 24, 48, 1, &eval_outputs[8],
     "cross_entropy.sum[n] = sum(c) exp(linear3.y[n, c] - cross_entropy.m[n])"},
    {"cross_entropy.lse", 12, 4, 24, 1, &eval_outputs[9],
     "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])"},
    {"cross_entropy.sum.2", 12, 8, 40, 1, &eval_outputs[10],
     "cross_entropy.sum.2[n] = sum(c) linear3.y[n, c]"},
    {"cross_entropy.l", 12, 10, 40, 1, &eval_outputs[11],
     "cross_entropy.l[n] = select(label[n] == 3, 0, cross_entropy.lse[n] - ..."},
    {"cross_entropy.w", 12, 2, 16, 1, &eval_outputs[12],
     "cross_entropy.w[n] = select(label[n] == 3, 0, 1)"},
    {"loss.sum", 12, 4, 20, 1, &eval_outputs[13],
     "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)"},
    {"loss.weight", 12, 4, 20, 1, &eval_outputs[14],
     "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)"},
    {"loss", 12, 1, 12, 1, &eval_outputs[15],
     "loss[] = loss.sum[]/loss.weight[]"},
};
static struct dlcrt_tensor output = {layout_6, TENSOR("linear3.y", F32, VALUE, linear3_y)};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "dropout",
    .source = "dropout.yaml",
    .hash = UINT64_C(0xd86da2c4e607362f),
    .batch = 2,
    .run = &run,
    .tensors = 4,
    .tensor = tensors,
    .gradients = 4,
    .gradient = gradients,
    .inputs = 2,
    .input = inputs,
    .scalars = 3,
    .scalar = scalars,
    .metrics = 0,
    .metric = metrics,
    .loss = &loss,
    .loss_weight = &loss_weight,
    .output = &output,
    .train = train_step,
    .evaluate = evaluate,
    .train_kernels = 44,
    .eval_kernels = 16,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 1848,
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
