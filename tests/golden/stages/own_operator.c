/* Trains the network 'own_operator' described in own_operator.yaml. Written by dlc (-O0, target
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
static float x_2[2][5][6];
static int32_t label[2];

/* Numbers that flags and schedules change. */
static double lr = 0.001;
static double weight_decay = 0;

/* Parameters. */
static float scale_gain[3];
static float fc_weight[3][15];
static float fc_bias[3];

/* Values of a step. */
static float gate0_y[2][5][3];
static float scale_y[2][5][3];
static float running_mean2_sum[2][5][3];
static float running_mean2_y[2][5][3];
static float shift3_y[2][5][3];
static float flatten4_y[2][15];
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
static float flatten4_y_grad[2][15];
static float fc_weight_grad[3][15];
static float shift3_y_grad[2][5][3];
static float running_mean2_y_grad[2][5][3];
static float running_mean2_sum_grad[2][5][3];
static float scale_y_grad[2][5][3];
static float scale_gain_grad[3];
static float scale_gain_sgd_d[3];
static float scale_gain_sgd_u[3];
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

static inline double sigmoid(double x)
{
    return 1.0 / (1.0 + exp(-x));
}

static inline double choose(bool c, double a, double b)
{
    return c ? a : b;
}

/* gate0 (gate), line 25: gate0.y[n, t, d] = x[n, t, d]*sigmoid(x[n, t, d + 3]) */
/* gate0.y f32[2, 5, 3]; x f32[2, 5, 6] */
static void compute_gate0_y(void)
{
    for (int n = 0; n < 2; n++)
        for (int t = 0; t < 5; t++)
            for (int d = 0; d < 3; d++)
                gate0_y[n][t][d] = x_2[n][t][d] * sigmoidf(x_2[n][t][d + 3]);
}

/* scale, line 26: scale.y[n, i0, d] = 3*scale.gain[d]*gate0.y[n, i0, d] */
/* scale.y f32[2, 5, 3]; scale.gain f32[3]; gate0.y f32[2, 5, 3] */
static void compute_scale_y(void)
{
    for (int n = 0; n < 2; n++)
        for (int i0 = 0; i0 < 5; i0++)
            for (int d = 0; d < 3; d++)
                scale_y[n][i0][d] = 3.0f * scale_gain[d] * gate0_y[n][i0][d];
}

/* running_mean2 (running_mean), line 27: running_mean2.sum[n, t, d] = sum(j: t - j >= 0)
   scale.y[n, j, d] */
/* running_mean2.sum f32[2, 5, 3]; scale.y f32[2, 5, 3] */
static void compute_running_mean2_sum(void)
{
    for (int n = 0; n < 2; n++)
        for (int t = 0; t < 5; t++)
            for (int d = 0; d < 3; d++) {
                float sum = 0.0f;
                for (int j = 0; j < t + 1; j++)
                    sum += scale_y[n][j][d];
                running_mean2_sum[n][t][d] = sum;
            }
}

/* running_mean2 (running_mean), line 27: running_mean2.y[n, t, d] = running_mean2.sum[n, t,
   d]/(t + 1) */
/* running_mean2.y f32[2, 5, 3]; running_mean2.sum f32[2, 5, 3] */
static void compute_running_mean2_y(void)
{
    for (int n = 0; n < 2; n++)
        for (int t = 0; t < 5; t++)
            for (int d = 0; d < 3; d++)
                running_mean2_y[n][t][d] = running_mean2_sum[n][t][d] / (float)(t + 1);
}

/* shift3 (shift), line 28: shift3.y[n, t, d] = running_mean2.y[n, t - 1, d] for t - 1 >= 0 */
/* shift3.y f32[2, 5, 3]; running_mean2.y f32[2, 5, 3] */
static void compute_shift3_y(void)
{
    for (int n = 0; n < 2; n++)
        for (int t = 1; t < 5; t++)
            for (int d = 0; d < 3; d++)
                shift3_y[n][t][d] = running_mean2_y[n][t - 1][d];
}

/* shift3 (shift), line 28: shift3.y[n, t, d] = 0 for t == 0 */
/* shift3.y f32[2, 5, 3] */
static void compute_shift3_y_part_2(void)
{
    for (int n = 0; n < 2; n++)
        for (int t = 0; t < 5; t++)
            if (t == 0)
                for (int d = 0; d < 3; d++)
                    shift3_y[n][t][d] = 0.0f;
}

/* flatten4 (flatten), line 29: flatten4.y[a0, f] = shift3.y[a0, f/3, f - f/3*3] */
/* flatten4.y f32[2, 15]; shift3.y f32[2, 5, 3] */
static void compute_flatten4_y(void)
{
    for (int a0 = 0; a0 < 2; a0++)
        for (int f = 0; f < 15; f++)
            flatten4_y[a0][f] = shift3_y[a0][f / 3][f - 3 * (f / 3)];
}

/* fc (linear), line 30: fc.sum[i0, k] = sum(c) flatten4.y[i0, c]*fc.weight[k, c] */
/* fc.sum f32[2, 3]; flatten4.y f32[2, 15]; fc.weight f32[3, 15] */
static void compute_fc_sum(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 3; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 15; c++)
                sum += flatten4_y[i0][c] * fc_weight[k][c];
            fc_sum[i0][k] = sum;
        }
}

/* fc (linear), line 30: fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
/* fc.y f32[2, 3]; fc.bias f32[3]; fc.sum f32[2, 3] */
static void compute_fc_y(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 3; k++)
            fc_y[i0][k] = fc_bias[k] + fc_sum[i0][k];
}

/* cross_entropy, line 31: cross_entropy.max[n] = max(c) fc.y[n, c] */
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

/* cross_entropy, line 31: cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
/* cross_entropy.m f32[2]; cross_entropy.max f32[2] */
static void compute_cross_entropy_m(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_m[n] = cross_entropy_max[n];
}

/* cross_entropy, line 31: cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n]) */
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

/* cross_entropy, line 31: cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
/* cross_entropy.lse f32[2]; cross_entropy.m f32[2]; cross_entropy.sum f32[2] */
static void compute_cross_entropy_lse(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_lse[n] = cross_entropy_m[n] + logf(cross_entropy_sum[n]);
}

/* cross_entropy, line 31: cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n]
   - fc.y[n, label[n]]) */
/* cross_entropy.l f32[2]; label i32[2]; cross_entropy.lse f32[2]; fc.y f32[2, 3] */
static void compute_cross_entropy_l(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_l[n] = choosef(label[n] == -100, 0.0f, cross_entropy_lse[n] -
            fc_y[n][class_of(label[n], 3)]);
}

/* cross_entropy, line 31: cross_entropy.w[n] = select(label[n] == -100, 0, 1) */
/* cross_entropy.w f32[2]; label i32[2] */
static void compute_cross_entropy_w(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_w[n] = choosef(label[n] == -100, 0.0f, 1.0f);
}

/* cross_entropy, line 31: loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
/* loss.sum f32[]; cross_entropy.l f32[2] */
static void compute_loss_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 2; n++)
        sum += choosef(n < run.valid, cross_entropy_l[n], 0.0f);
    loss_sum = sum;
}

/* cross_entropy, line 31: loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
/* loss.weight f32[]; cross_entropy.w f32[2] */
static void compute_loss_weight(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 2; n++)
        sum += choosef(n < run.valid, cross_entropy_w[n], 0.0f);
    loss_weight = sum;
}

/* cross_entropy, line 31: loss[] = loss.sum[]/loss.weight[] */
/* loss f32[] */
static void compute_loss(void)
{
    loss = loss_sum / loss_weight;
}

/* cross_entropy, line 31: loss.sum.grad[] = 1/loss.weight[] */
/* loss.sum.grad f32[] */
static void compute_loss_sum_grad(void)
{
    loss_sum_grad = 1.0f / loss_weight;
}

/* cross_entropy, line 31: cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
/* cross_entropy.l.grad f32[2] */
static void compute_cross_entropy_l_grad(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_l_grad[n] = choosef(n < run.valid, loss_sum_grad, 0.0f);
}

/* cross_entropy, line 31: cross_entropy.lse.grad[n] = select(label[n] == -100, 0,
   cross_entropy.l.grad[n]) */
/* cross_entropy.lse.grad f32[2]; label i32[2]; cross_entropy.l.grad f32[2] */
static void compute_cross_entropy_lse_grad(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_lse_grad[n] = choosef(label[n] == -100, 0.0f, cross_entropy_l_grad[n]);
}

/* cross_entropy, line 31: cross_entropy.sum.grad[n] =
   cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
/* cross_entropy.sum.grad f32[2]; cross_entropy.lse.grad f32[2]; cross_entropy.sum f32[2] */
static void compute_cross_entropy_sum_grad(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_sum_grad[n] = cross_entropy_lse_grad[n] / cross_entropy_sum[n];
}

/* cross_entropy, line 31: fc.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0,
   -cross_entropy.l.grad[n]), 0) */
/* fc.y.grad.1 f32[2, 3]; label i32[2]; cross_entropy.l.grad f32[2] */
static void compute_fc_y_grad_1(void)
{
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 3; k++)
            fc_y_grad_1[n][k] = choosef(label[n] == k,
                choosef(label[n] == -100, 0.0f, -cross_entropy_l_grad[n]), 0.0f);
}

/* cross_entropy, line 31: fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] -
   cross_entropy.m[n]) */
/* fc.y.grad.2 f32[2, 3]; cross_entropy.sum.grad f32[2]; fc.y f32[2, 3]; cross_entropy.m f32[2] */
static void compute_fc_y_grad_2(void)
{
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 3; c++)
            fc_y_grad_2[n][c] = cross_entropy_sum_grad[n] * expf(fc_y[n][c] - cross_entropy_m[n]);
}

/* cross_entropy, line 31: fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k] */
/* fc.y.grad f32[2, 3]; fc.y.grad.2 f32[2, 3]; fc.y.grad.1 f32[2, 3] */
static void compute_fc_y_grad(void)
{
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 3; k++)
            fc_y_grad[n][k] = fc_y_grad_2[n][k] + fc_y_grad_1[n][k];
}

/* fc (linear), line 30: fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
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

/* fc (linear), line 30: flatten4.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
/* flatten4.y.grad f32[2, 15]; fc.y.grad f32[2, 3]; fc.weight f32[3, 15] */
static void compute_flatten4_y_grad(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int c = 0; c < 15; c++) {
            float sum = 0.0f;
            for (int k = 0; k < 3; k++)
                sum += fc_y_grad[i0][k] * fc_weight[k][c];
            flatten4_y_grad[i0][c] = sum;
        }
}

/* fc (linear), line 30: fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten4.y[i0, c] */
/* fc.weight.grad f32[3, 15]; fc.y.grad f32[2, 3]; flatten4.y f32[2, 15] */
static void compute_fc_weight_grad(void)
{
    for (int k = 0; k < 3; k++)
        for (int c = 0; c < 15; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 2; i0++)
                sum += fc_y_grad[i0][k] * flatten4_y[i0][c];
            fc_weight_grad[k][c] = sum;
        }
}

/* flatten4 (flatten), line 29: shift3.y.grad[a0, t, d] = flatten4.y.grad[a0, 3*t + d] */
/* shift3.y.grad f32[2, 5, 3]; flatten4.y.grad f32[2, 15] */
static void compute_shift3_y_grad(void)
{
    for (int a0 = 0; a0 < 2; a0++)
        for (int t = 0; t < 5; t++)
            for (int d = 0; d < 3; d++)
                shift3_y_grad[a0][t][d] = flatten4_y_grad[a0][3 * t + d];
}

/* shift3 (shift), line 28: running_mean2.y.grad[n, x1, d] = select(-x1 + 3 >= 0,
   shift3.y.grad[n, x1 + 1, d], 0) */
/* running_mean2.y.grad f32[2, 5, 3]; shift3.y.grad f32[2, 5, 3] */
static void compute_running_mean2_y_grad(void)
{
    for (int n = 0; n < 2; n++)
        for (int x1 = 0; x1 < 5; x1++)
            for (int d = 0; d < 3; d++)
                running_mean2_y_grad[n][x1][d] =
                    choosef(3 - x1 >= 0, *(3 - x1 >= 0 ? &shift3_y_grad[n][x1 + 1][d] :
                    &(const float){0}), 0.0f);
}

/* running_mean2 (running_mean), line 27: running_mean2.sum.grad[n, t, d] =
   running_mean2.y.grad[n, t, d]/(t + 1) */
/* running_mean2.sum.grad f32[2, 5, 3]; running_mean2.y.grad f32[2, 5, 3] */
static void compute_running_mean2_sum_grad(void)
{
    for (int n = 0; n < 2; n++)
        for (int t = 0; t < 5; t++)
            for (int d = 0; d < 3; d++)
                running_mean2_sum_grad[n][t][d] = running_mean2_y_grad[n][t][d] / (float)(t + 1);
}

/* running_mean2 (running_mean), line 27: scale.y.grad[n, j, d] = sum(t: t - j >= 0)
   running_mean2.sum.grad[n, t, d] */
/* scale.y.grad f32[2, 5, 3]; running_mean2.sum.grad f32[2, 5, 3] */
static void compute_scale_y_grad(void)
{
    for (int n = 0; n < 2; n++)
        for (int j = 0; j < 5; j++)
            for (int d = 0; d < 3; d++) {
                float sum = 0.0f;
                for (int t = j; t < 5; t++)
                    sum += running_mean2_sum_grad[n][t][d];
                scale_y_grad[n][j][d] = sum;
            }
}

/* scale, line 26: scale.gain.grad[d] = sum(n, i0) 3*(scale.y.grad[n, i0, d]*gate0.y[n, i0, d]) */
/* scale.gain.grad f32[3]; scale.y.grad f32[2, 5, 3]; gate0.y f32[2, 5, 3] */
static void compute_scale_gain_grad(void)
{
    for (int d = 0; d < 3; d++) {
        float sum = 0.0f;
        for (int n = 0; n < 2; n++)
            for (int i0 = 0; i0 < 5; i0++)
                sum += 3.0f * (scale_y_grad[n][i0][d] * gate0_y[n][i0][d]);
        scale_gain_grad[d] = sum;
    }
}

/* sgd, line 32: scale.gain.sgd.d[i0] = scale.gain.grad[i0] + weight_decay[]*scale.gain[i0] */
/* scale.gain.sgd.d f32[3]; scale.gain.grad f32[3]; scale.gain f32[3] */
static void compute_scale_gain_sgd_d(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        scale_gain_sgd_d[i0] = scale_gain_grad[i0] + (float)weight_decay * scale_gain[i0];
}

/* sgd, line 32: scale.gain.sgd.u[i0] = scale.gain.sgd.d[i0] */
/* scale.gain.sgd.u f32[3]; scale.gain.sgd.d f32[3] */
static void compute_scale_gain_sgd_u(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        scale_gain_sgd_u[i0] = scale_gain_sgd_d[i0];
}

/* sgd, line 32: fc.weight.sgd.d[i0, i1] = fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0,
   i1] */
/* fc.weight.sgd.d f32[3, 15]; fc.weight.grad f32[3, 15]; fc.weight f32[3, 15] */
static void compute_fc_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        for (int i1 = 0; i1 < 15; i1++)
            fc_weight_sgd_d[i0][i1] = fc_weight_grad[i0][i1] + (float)weight_decay *
                fc_weight[i0][i1];
}

/* sgd, line 32: fc.weight.sgd.u[i0, i1] = fc.weight.sgd.d[i0, i1] */
/* fc.weight.sgd.u f32[3, 15]; fc.weight.sgd.d f32[3, 15] */
static void compute_fc_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        for (int i1 = 0; i1 < 15; i1++)
            fc_weight_sgd_u[i0][i1] = fc_weight_sgd_d[i0][i1];
}

/* sgd, line 32: fc.bias.sgd.d[i0] = fc.bias.grad[i0] + weight_decay[]*fc.bias[i0] */
/* fc.bias.sgd.d f32[3]; fc.bias.grad f32[3]; fc.bias f32[3] */
static void compute_fc_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        fc_bias_sgd_d[i0] = fc_bias_grad[i0] + (float)weight_decay * fc_bias[i0];
}

/* sgd, line 32: fc.bias.sgd.u[i0] = fc.bias.sgd.d[i0] */
/* fc.bias.sgd.u f32[3]; fc.bias.sgd.d f32[3] */
static void compute_fc_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        fc_bias_sgd_u[i0] = fc_bias_sgd_d[i0];
}

/* sgd, line 32: scale.gain.next[i0] = scale.gain[i0] - lr[]*scale.gain.sgd.u[i0] */
/* scale.gain.next f32[3]; scale.gain f32[3]; scale.gain.sgd.u f32[3] */
static void update_scale_gain(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        scale_gain[i0] = scale_gain[i0] - (float)lr * scale_gain_sgd_u[i0];
}

/* sgd, line 32: fc.weight.next[i0, i1] = fc.weight[i0, i1] - lr[]*fc.weight.sgd.u[i0, i1] */
/* fc.weight.next f32[3, 15]; fc.weight f32[3, 15]; fc.weight.sgd.u f32[3, 15] */
static void update_fc_weight(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        for (int i1 = 0; i1 < 15; i1++)
            fc_weight[i0][i1] = fc_weight[i0][i1] - (float)lr * fc_weight_sgd_u[i0][i1];
}

/* sgd, line 32: fc.bias.next[i0] = fc.bias[i0] - lr[]*fc.bias.sgd.u[i0] */
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
    compute_gate0_y();
    done(0, 0);
    compute_scale_y();
    done(1, 0);
    compute_running_mean2_sum();
    done(2, 0);
    compute_running_mean2_y();
    done(3, 0);
    compute_shift3_y();
    done(4, 0);
    compute_shift3_y_part_2();
    done(5, 0);
    compute_flatten4_y();
    done(6, 0);
    compute_fc_sum();
    done(7, 0);
    compute_fc_y();
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
    if (!isfinite(loss))
        return false;
    compute_loss_sum_grad();
    done(18, 0);
    compute_cross_entropy_l_grad();
    done(19, 0);
    compute_cross_entropy_lse_grad();
    done(20, 0);
    compute_cross_entropy_sum_grad();
    done(21, 0);
    compute_fc_y_grad_1();
    done(22, 0);
    compute_fc_y_grad_2();
    done(23, 0);
    compute_fc_y_grad();
    done(24, 0);
    compute_fc_bias_grad();
    done(25, 0);
    compute_flatten4_y_grad();
    done(26, 0);
    compute_fc_weight_grad();
    done(27, 0);
    compute_shift3_y_grad();
    done(28, 0);
    compute_running_mean2_y_grad();
    done(29, 0);
    compute_running_mean2_sum_grad();
    done(30, 0);
    compute_scale_y_grad();
    done(31, 0);
    compute_scale_gain_grad();
    done(32, 0);
    compute_scale_gain_sgd_d();
    done(33, 0);
    compute_scale_gain_sgd_u();
    done(34, 0);
    compute_fc_weight_sgd_d();
    done(35, 0);
    compute_fc_weight_sgd_u();
    done(36, 0);
    compute_fc_bias_sgd_d();
    done(37, 0);
    compute_fc_bias_sgd_u();
    done(38, 0);
    update_scale_gain();
    done(39, 0);
    update_fc_weight();
    done(40, 0);
    update_fc_bias();
    done(41, 0);
    return true;
}

/* Loss, metrics and output for the batch, as the network is used after training. */
static void evaluate(void)
{
    compute_gate0_y();
    done(0, 0);
    compute_scale_y();
    done(1, 0);
    compute_running_mean2_sum();
    done(2, 0);
    compute_running_mean2_y();
    done(3, 0);
    compute_shift3_y();
    done(4, 0);
    compute_shift3_y_part_2();
    done(5, 0);
    compute_flatten4_y();
    done(6, 0);
    compute_fc_sum();
    done(7, 0);
    compute_fc_y();
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
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
__attribute__((noinline)) static void reference_forward_2(double *memory)
{
    /* gate0.y[n, t, d] = x[n, t, d]*sigmoid(x[n, t, d + 3]) */
    for (int n = 0; n < 2; n++)
        for (int t = 0; t < 5; t++)
            for (int d = 0; d < 3; d++)
                memory[15 * n + 3 * t + d + 51] = x_2[n][t][d] * sigmoid(x_2[n][t][d + 3]);
    /* scale.y[n, i0, d] = 3*scale.gain[d]*gate0.y[n, i0, d] */
    for (int n = 0; n < 2; n++)
        for (int i0 = 0; i0 < 5; i0++)
            for (int d = 0; d < 3; d++)
                memory[15 * n + 3 * i0 + d + 81] = 3.0 * memory[d] *
                    memory[15 * n + 3 * i0 + d + 51];
    /* running_mean2.sum[n, t, d] = sum(j: t - j >= 0) scale.y[n, j, d] */
    for (int n = 0; n < 2; n++)
        for (int t = 0; t < 5; t++)
            for (int d = 0; d < 3; d++) {
                double sum = 0.0;
                for (int j = 0; j < t + 1; j++)
                    sum += memory[15 * n + d + 3 * j + 81];
                memory[15 * n + 3 * t + d + 111] = sum;
            }
    /* running_mean2.y[n, t, d] = running_mean2.sum[n, t, d]/(t + 1) */
    for (int n = 0; n < 2; n++)
        for (int t = 0; t < 5; t++)
            for (int d = 0; d < 3; d++)
                memory[15 * n + 3 * t + d + 141] = memory[15 * n + 3 * t + d + 111] / (t + 1);
    /* shift3.y[n, t, d] = running_mean2.y[n, t - 1, d] for t - 1 >= 0 */
    for (int n = 0; n < 2; n++)
        for (int t = 1; t < 5; t++)
            for (int d = 0; d < 3; d++)
                memory[15 * n + 3 * t + d + 171] = memory[15 * n + 3 * t + d + 138];
    /* shift3.y[n, t, d] = 0 for t == 0 */
    for (int n = 0; n < 2; n++)
        for (int t = 0; t < 5; t++)
            if (t == 0)
                for (int d = 0; d < 3; d++)
                    memory[15 * n + 3 * t + d + 171] = 0.0;
}

__attribute__((noinline)) static void reference_forward_3(double *memory)
{
    /* flatten4.y[a0, f] = shift3.y[a0, f/3, f - f/3*3] */
    for (int a0 = 0; a0 < 2; a0++)
        for (int f = 0; f < 15; f++)
            memory[15 * a0 + f + 201] = memory[15 * a0 + f + 171];
    /* fc.sum[i0, k] = sum(c) flatten4.y[i0, c]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 3; k++) {
            double sum = 0.0;
            for (int c = 0; c < 15; c++)
                sum += memory[15 * i0 + c + 201] * memory[15 * k + c + 3];
            memory[3 * i0 + k + 231] = sum;
        }
    /* fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 3; k++)
            memory[3 * i0 + k + 237] = memory[k + 48] + memory[3 * i0 + k + 231];
    /* cross_entropy.max[n] = max(c) fc.y[n, c] */
    for (int n = 0; n < 2; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 3; c++) {
            const double v = memory[3 * n + c + 237];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 243] = best;
    }
}

__attribute__((noinline)) static void reference_forward_4(double *memory)
{
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 2; n++)
        memory[n + 245] = memory[n + 243];
}

__attribute__((noinline)) static void reference_forward_5(double *memory)
{
    /* cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 2; n++) {
        double sum = 0.0;
        for (int c = 0; c < 3; c++)
            sum += exp(memory[3 * n + c + 237] - memory[n + 245]);
        memory[n + 247] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 2; n++)
        memory[n + 249] = memory[n + 245] + log(memory[n + 247]);
    /* cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, label[n]]) */
    for (int n = 0; n < 2; n++)
        memory[n + 251] = choose(label[n] == -100, 0.0, memory[n + 249] -
            memory[class_of(label[n], 3) + 3 * n + 237]);
    /* cross_entropy.w[n] = select(label[n] == -100, 0, 1) */
    for (int n = 0; n < 2; n++)
        memory[n + 253] = choose(label[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 2; n++)
            sum += choose(n < run.valid, memory[n + 251], 0.0);
        memory[255] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 2; n++)
            sum += choose(n < run.valid, memory[n + 253], 0.0);
        memory[256] = sum;
    }
}

__attribute__((noinline)) static void reference_forward_6(double *memory)
{
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[257] = memory[255] / memory[256];
}

__attribute__((noinline)) static void reference_backward_2(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[258] = 1.0 / memory[256];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 2; n++)
        memory[n + 259] = choose(n < run.valid, memory[258], 0.0);
    /* cross_entropy.lse.grad[n] = select(label[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 2; n++)
        memory[n + 261] = choose(label[n] == -100, 0.0, memory[n + 259]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 2; n++)
        memory[n + 263] = memory[n + 261] / memory[n + 247];
    /* fc.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 3; k++)
            memory[k + 3 * n + 265] = choose(label[n] == k,
                choose(label[n] == -100, 0.0, -memory[n + 259]), 0.0);
    /* fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 3; c++)
            memory[3 * n + c + 271] = memory[n + 263] *
                exp(memory[3 * n + c + 237] - memory[n + 245]);
}

__attribute__((noinline)) static void reference_backward_3(double *memory)
{
    /* fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k] */
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 3; k++)
            memory[3 * n + k + 277] = memory[3 * n + k + 271] + memory[3 * n + k + 265];
    /* fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
    for (int k = 0; k < 3; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 2; i0++)
            sum += memory[3 * i0 + k + 277];
        memory[k + 283] = sum;
    }
    /* flatten4.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 2; i0++)
        for (int c = 0; c < 15; c++) {
            double sum = 0.0;
            for (int k = 0; k < 3; k++)
                sum += memory[3 * i0 + k + 277] * memory[15 * k + c + 3];
            memory[15 * i0 + c + 286] = sum;
        }
    /* fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten4.y[i0, c] */
    for (int k = 0; k < 3; k++)
        for (int c = 0; c < 15; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 2; i0++)
                sum += memory[3 * i0 + k + 277] * memory[15 * i0 + c + 201];
            memory[15 * k + c + 316] = sum;
        }
    /* shift3.y.grad[a0, t, d] = flatten4.y.grad[a0, 3*t + d] */
    for (int a0 = 0; a0 < 2; a0++)
        for (int t = 0; t < 5; t++)
            for (int d = 0; d < 3; d++)
                memory[3 * t + d + 15 * a0 + 361] = memory[3 * t + d + 15 * a0 + 286];
    /* running_mean2.y.grad[n, x1, d] = select(-x1 + 3 >= 0, shift3.y.grad[n, x1 + 1, d], 0) */
    for (int n = 0; n < 2; n++)
        for (int x1 = 0; x1 < 5; x1++)
            for (int d = 0; d < 3; d++)
                memory[3 * x1 + 15 * n + d + 391] =
                    choose(3 - x1 >= 0, *(3 - x1 >= 0 ? &memory[3 * x1 + 15 * n + d + 364] :
                    &(const double){0}), 0.0);
}

__attribute__((noinline)) static void reference_backward_4(double *memory)
{
    /* running_mean2.sum.grad[n, t, d] = running_mean2.y.grad[n, t, d]/(t + 1) */
    for (int n = 0; n < 2; n++)
        for (int t = 0; t < 5; t++)
            for (int d = 0; d < 3; d++)
                memory[15 * n + 3 * t + d + 421] = memory[15 * n + 3 * t + d + 391] / (t + 1);
    /* scale.y.grad[n, j, d] = sum(t: t - j >= 0) running_mean2.sum.grad[n, t, d] */
    for (int n = 0; n < 2; n++)
        for (int j = 0; j < 5; j++)
            for (int d = 0; d < 3; d++) {
                double sum = 0.0;
                for (int t = j; t < 5; t++)
                    sum += memory[15 * n + 3 * t + d + 421];
                memory[15 * n + d + 3 * j + 451] = sum;
            }
    /* scale.gain.grad[d] = sum(n, i0) 3*(scale.y.grad[n, i0, d]*gate0.y[n, i0, d]) */
    for (int d = 0; d < 3; d++) {
        double sum = 0.0;
        for (int n = 0; n < 2; n++)
            for (int i0 = 0; i0 < 5; i0++)
                sum += 3.0 * (memory[15 * n + 3 * i0 + d + 451] * memory[15 * n + 3 * i0 + d + 51]);
        memory[d + 481] = sum;
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

static const int64_t reference_value[] = {0, 3, 48};
static const int64_t reference_gradient[] = {481, 316, 283};
static const struct dlcrt_reference reference = {
    .bytes = 3872,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 257,
};
/* What the runtime knows of this program. */
#define TENSOR(name_, type_, role_, data_) \
    .name = name_, .dtype = DLCRT_##type_, .role = DLCRT_##role_, .data = data_
#define layout_1 .elements = 3, .rank = 1, .shape = {3}
#define layout_2 .elements = 45, .rank = 2, .shape = {3, 15}
#define layout_3 .elements = 30, .rank = 3, .shape = {2, 5, 3}
#define layout_4 .elements = 30, .rank = 2, .shape = {2, 15}
#define layout_5 .elements = 6, .rank = 2, .shape = {2, 3}
#define layout_6 .elements = 2, .rank = 1, .shape = {2}
#define layout_7 .elements = 1, .rank = 0, .shape = {0}
static struct dlcrt_tensor tensors[3] = {
    {layout_1, TENSOR("scale.gain", F32, PARAMETER, scale_gain), .a = 1, .trainable = true},
    {layout_2, TENSOR("fc.weight", F32, PARAMETER, fc_weight), .initial = DLCRT_UNIFORM,
        .a = -0.2581988897471611, .b = 0.2581988897471611, .trainable = true},
    {layout_1, TENSOR("fc.bias", F32, PARAMETER, fc_bias), .initial = DLCRT_UNIFORM,
        .a = -0.2581988897471611, .b = 0.2581988897471611, .trainable = true},
};
static struct dlcrt_tensor gradients[3] = {
    {layout_1, TENSOR("fc.bias", F32, GRADIENT, fc_bias_grad)},
    {layout_2, TENSOR("fc.weight", F32, GRADIENT, fc_weight_grad)},
    {layout_1, TENSOR("scale.gain", F32, GRADIENT, scale_gain_grad)},
};
static struct dlcrt_input inputs[2] = {
    {.name = "x", .dtype = DLCRT_F32, .rank = 2, .shape = {5, 6}, .classes = 0, .data = x_2,
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
static struct dlcrt_tensor train_outputs[42] = {
    {layout_3, TENSOR("gate0.y", F32, VALUE, gate0_y)},
    {layout_3, TENSOR("scale.y", F32, VALUE, scale_y)},
    {layout_3, TENSOR("running_mean2.sum", F32, VALUE, running_mean2_sum)},
    {layout_3, TENSOR("running_mean2.y", F32, VALUE, running_mean2_y)},
    {layout_3, TENSOR("shift3.y", F32, VALUE, shift3_y)},
    {layout_3, TENSOR("shift3.y", F32, VALUE, shift3_y)},
    {layout_4, TENSOR("flatten4.y", F32, VALUE, flatten4_y)},
    {layout_5, TENSOR("fc.sum", F32, VALUE, fc_sum)},
    {layout_5, TENSOR("fc.y", F32, VALUE, fc_y)},
    {layout_6, TENSOR("cross_entropy.max", F32, VALUE, cross_entropy_max)},
    {layout_6, TENSOR("cross_entropy.m", F32, VALUE, cross_entropy_m)},
    {layout_6, TENSOR("cross_entropy.sum", F32, VALUE, cross_entropy_sum)},
    {layout_6, TENSOR("cross_entropy.lse", F32, VALUE, cross_entropy_lse)},
    {layout_6, TENSOR("cross_entropy.l", F32, VALUE, cross_entropy_l)},
    {layout_6, TENSOR("cross_entropy.w", F32, VALUE, cross_entropy_w)},
    {layout_7, TENSOR("loss.sum", F32, VALUE, &loss_sum)},
    {layout_7, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_7, TENSOR("loss", F32, VALUE, &loss)},
    {layout_7, TENSOR("loss.sum.grad", F32, VALUE, &loss_sum_grad)},
    {layout_6, TENSOR("cross_entropy.l.grad", F32, VALUE, cross_entropy_l_grad)},
    {layout_6, TENSOR("cross_entropy.lse.grad", F32, VALUE, cross_entropy_lse_grad)},
    {layout_6, TENSOR("cross_entropy.sum.grad", F32, VALUE, cross_entropy_sum_grad)},
    {layout_5, TENSOR("fc.y.grad.1", F32, VALUE, fc_y_grad_1)},
    {layout_5, TENSOR("fc.y.grad.2", F32, VALUE, fc_y_grad_2)},
    {layout_5, TENSOR("fc.y.grad", F32, VALUE, fc_y_grad)},
    {layout_1, TENSOR("fc.bias.grad", F32, GRADIENT, fc_bias_grad)},
    {layout_4, TENSOR("flatten4.y.grad", F32, VALUE, flatten4_y_grad)},
    {layout_2, TENSOR("fc.weight.grad", F32, GRADIENT, fc_weight_grad)},
    {layout_3, TENSOR("shift3.y.grad", F32, VALUE, shift3_y_grad)},
    {layout_3, TENSOR("running_mean2.y.grad", F32, VALUE, running_mean2_y_grad)},
    {layout_3, TENSOR("running_mean2.sum.grad", F32, VALUE, running_mean2_sum_grad)},
    {layout_3, TENSOR("scale.y.grad", F32, VALUE, scale_y_grad)},
    {layout_1, TENSOR("scale.gain.grad", F32, GRADIENT, scale_gain_grad)},
    {layout_1, TENSOR("scale.gain.sgd.d", F32, VALUE, scale_gain_sgd_d)},
    {layout_1, TENSOR("scale.gain.sgd.u", F32, VALUE, scale_gain_sgd_u)},
    {layout_2, TENSOR("fc.weight.sgd.d", F32, VALUE, fc_weight_sgd_d)},
    {layout_2, TENSOR("fc.weight.sgd.u", F32, VALUE, fc_weight_sgd_u)},
    {layout_1, TENSOR("fc.bias.sgd.d", F32, VALUE, fc_bias_sgd_d)},
    {layout_1, TENSOR("fc.bias.sgd.u", F32, VALUE, fc_bias_sgd_u)},
    {layout_1, TENSOR("scale.gain.next", F32, VALUE, scale_gain)},
    {layout_2, TENSOR("fc.weight.next", F32, VALUE, fc_weight)},
    {layout_1, TENSOR("fc.bias.next", F32, VALUE, fc_bias)},
};
static const struct dlcrt_kernel train_kernels[42] = {
    {"gate0.y", 25, 60, 240, 1, &train_outputs[0],
     "gate0.y[n, t, d] = x[n, t, d]*sigmoid(x[n, t, d + 3])"},
    {"scale.y", 26, 60, 252, 1, &train_outputs[1],
     "scale.y[n, i0, d] = 3*scale.gain[d]*gate0.y[n, i0, d]"},
    {"running_mean2.sum", 27, 90, 240, 1, &train_outputs[2],
     "running_mean2.sum[n, t, d] = sum(j: t - j >= 0) scale.y[n, j, d]"},
    {"running_mean2.y", 27, 30, 240, 1, &train_outputs[3],
     "running_mean2.y[n, t, d] = running_mean2.sum[n, t, d]/(t + 1)"},
    {"shift3.y", 28, 0, 240, 1, &train_outputs[4],
     "shift3.y[n, t, d] = running_mean2.y[n, t - 1, d] for t - 1 >= 0"},
    {"shift3.y", 28, 0, 120, 1, &train_outputs[5],
     "shift3.y[n, t, d] = 0 for t == 0"},
    {"flatten4.y", 29, 0, 240, 1, &train_outputs[6],
     "flatten4.y[a0, f] = shift3.y[a0, f/3, f - f/3*3]"},
    {"fc.sum", 30, 180, 324, 1, &train_outputs[7],
     "fc.sum[i0, k] = sum(c) flatten4.y[i0, c]*fc.weight[k, c]"},
    {"fc.y", 30, 6, 60, 1, &train_outputs[8],
     "fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k]"},
    {"cross_entropy.max", 31, 6, 32, 1, &train_outputs[9],
     "cross_entropy.max[n] = max(c) fc.y[n, c]"},
    {"cross_entropy.m", 31, 0, 16, 1, &train_outputs[10],
     "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])"},
    {"cross_entropy.sum", 31, 18, 40, 1, &train_outputs[11],
     "cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n])"},
    {"cross_entropy.lse", 31, 4, 24, 1, &train_outputs[12],
     "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])"},
    {"cross_entropy.l", 31, 4, 32, 1, &train_outputs[13],
     "cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, ..."},
    {"cross_entropy.w", 31, 2, 16, 1, &train_outputs[14],
     "cross_entropy.w[n] = select(label[n] == -100, 0, 1)"},
    {"loss.sum", 31, 4, 20, 1, &train_outputs[15],
     "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)"},
    {"loss.weight", 31, 4, 20, 1, &train_outputs[16],
     "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)"},
    {"loss", 31, 1, 12, 1, &train_outputs[17],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"loss.sum.grad", 31, 1, 8, 1, &train_outputs[18],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"cross_entropy.l.grad", 31, 2, 20, 1, &train_outputs[19],
     "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)"},
    {"cross_entropy.lse.grad", 31, 2, 24, 1, &train_outputs[20],
     "cross_entropy.lse.grad[n] = select(label[n] == -100, 0, cross_entropy.l.grad[n])"},
    {"cross_entropy.sum.grad", 31, 2, 24, 1, &train_outputs[21],
     "cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n]"},
    {"fc.y.grad.1", 31, 18, 40, 1, &train_outputs[22],
     "fc.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0, ..."},
    {"fc.y.grad.2", 31, 18, 64, 1, &train_outputs[23],
     "fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n])"},
    {"fc.y.grad", 31, 6, 72, 1, &train_outputs[24],
     "fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k]"},
    {"fc.bias.grad", 30, 6, 36, 1, &train_outputs[25],
     "fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k]"},
    {"flatten4.y.grad", 30, 180, 324, 1, &train_outputs[26],
     "flatten4.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c]"},
    {"fc.weight.grad", 30, 180, 324, 1, &train_outputs[27],
     "fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten4.y[i0, c]"},
    {"shift3.y.grad", 29, 0, 240, 1, &train_outputs[28],
     "shift3.y.grad[a0, t, d] = flatten4.y.grad[a0, 3*t + d]"},
    {"running_mean2.y.grad", 28, 30, 240, 1, &train_outputs[29],
     "running_mean2.y.grad[n, x1, d] = select(-x1 + 3 >= 0, shift3.y.grad[n, x1 + 1, d], 0)"},
    {"running_mean2.sum.grad", 27, 30, 240, 1, &train_outputs[30],
     "running_mean2.sum.grad[n, t, d] = running_mean2.y.grad[n, t, d]/(t + 1)"},
    {"scale.y.grad", 27, 90, 240, 1, &train_outputs[31],
     "scale.y.grad[n, j, d] = sum(t: t - j >= 0) running_mean2.sum.grad[n, t, d]"},
    {"scale.gain.grad", 26, 90, 252, 1, &train_outputs[32],
     "scale.gain.grad[d] = sum(n, i0) 3*(scale.y.grad[n, i0, d]*gate0.y[n, i0, d])"},
    {"scale.gain.sgd.d", 32, 6, 44, 1, &train_outputs[33],
     "scale.gain.sgd.d[i0] = scale.gain.grad[i0] + weight_decay[]*scale.gain[i0]"},
    {"scale.gain.sgd.u", 32, 0, 24, 1, &train_outputs[34],
     "scale.gain.sgd.u[i0] = scale.gain.sgd.d[i0]"},
    {"fc.weight.sgd.d", 32, 90, 548, 1, &train_outputs[35],
     "fc.weight.sgd.d[i0, i1] = fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0, i1]"},
    {"fc.weight.sgd.u", 32, 0, 360, 1, &train_outputs[36],
     "fc.weight.sgd.u[i0, i1] = fc.weight.sgd.d[i0, i1]"},
    {"fc.bias.sgd.d", 32, 6, 44, 1, &train_outputs[37],
     "fc.bias.sgd.d[i0] = fc.bias.grad[i0] + weight_decay[]*fc.bias[i0]"},
    {"fc.bias.sgd.u", 32, 0, 24, 1, &train_outputs[38],
     "fc.bias.sgd.u[i0] = fc.bias.sgd.d[i0]"},
    {"scale.gain.next", 32, 6, 44, 1, &train_outputs[39],
     "scale.gain.next[i0] = scale.gain[i0] - lr[]*scale.gain.sgd.u[i0]"},
    {"fc.weight.next", 32, 90, 548, 1, &train_outputs[40],
     "fc.weight.next[i0, i1] = fc.weight[i0, i1] - lr[]*fc.weight.sgd.u[i0, i1]"},
    {"fc.bias.next", 32, 6, 44, 1, &train_outputs[41],
     "fc.bias.next[i0] = fc.bias[i0] - lr[]*fc.bias.sgd.u[i0]"},
};
static struct dlcrt_tensor eval_outputs[18] = {
    {layout_3, TENSOR("gate0.y", F32, VALUE, gate0_y)},
    {layout_3, TENSOR("scale.y", F32, VALUE, scale_y)},
    {layout_3, TENSOR("running_mean2.sum", F32, VALUE, running_mean2_sum)},
    {layout_3, TENSOR("running_mean2.y", F32, VALUE, running_mean2_y)},
    {layout_3, TENSOR("shift3.y", F32, VALUE, shift3_y)},
    {layout_3, TENSOR("shift3.y", F32, VALUE, shift3_y)},
    {layout_4, TENSOR("flatten4.y", F32, VALUE, flatten4_y)},
    {layout_5, TENSOR("fc.sum", F32, VALUE, fc_sum)},
    {layout_5, TENSOR("fc.y", F32, VALUE, fc_y)},
    {layout_6, TENSOR("cross_entropy.max", F32, VALUE, cross_entropy_max)},
    {layout_6, TENSOR("cross_entropy.m", F32, VALUE, cross_entropy_m)},
    {layout_6, TENSOR("cross_entropy.sum", F32, VALUE, cross_entropy_sum)},
    {layout_6, TENSOR("cross_entropy.lse", F32, VALUE, cross_entropy_lse)},
    {layout_6, TENSOR("cross_entropy.l", F32, VALUE, cross_entropy_l)},
    {layout_6, TENSOR("cross_entropy.w", F32, VALUE, cross_entropy_w)},
    {layout_7, TENSOR("loss.sum", F32, VALUE, &loss_sum)},
    {layout_7, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_7, TENSOR("loss", F32, VALUE, &loss)},
};
static const struct dlcrt_kernel eval_kernels[18] = {
    {"gate0.y", 25, 60, 240, 1, &eval_outputs[0],
     "gate0.y[n, t, d] = x[n, t, d]*sigmoid(x[n, t, d + 3])"},
    {"scale.y", 26, 60, 252, 1, &eval_outputs[1],
     "scale.y[n, i0, d] = 3*scale.gain[d]*gate0.y[n, i0, d]"},
    {"running_mean2.sum", 27, 90, 240, 1, &eval_outputs[2],
     "running_mean2.sum[n, t, d] = sum(j: t - j >= 0) scale.y[n, j, d]"},
    {"running_mean2.y", 27, 30, 240, 1, &eval_outputs[3],
     "running_mean2.y[n, t, d] = running_mean2.sum[n, t, d]/(t + 1)"},
    {"shift3.y", 28, 0, 240, 1, &eval_outputs[4],
     "shift3.y[n, t, d] = running_mean2.y[n, t - 1, d] for t - 1 >= 0"},
    {"shift3.y", 28, 0, 120, 1, &eval_outputs[5],
     "shift3.y[n, t, d] = 0 for t == 0"},
    {"flatten4.y", 29, 0, 240, 1, &eval_outputs[6],
     "flatten4.y[a0, f] = shift3.y[a0, f/3, f - f/3*3]"},
    {"fc.sum", 30, 180, 324, 1, &eval_outputs[7],
     "fc.sum[i0, k] = sum(c) flatten4.y[i0, c]*fc.weight[k, c]"},
    {"fc.y", 30, 6, 60, 1, &eval_outputs[8],
     "fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k]"},
    {"cross_entropy.max", 31, 6, 32, 1, &eval_outputs[9],
     "cross_entropy.max[n] = max(c) fc.y[n, c]"},
    {"cross_entropy.m", 31, 0, 16, 1, &eval_outputs[10],
     "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])"},
    {"cross_entropy.sum", 31, 18, 40, 1, &eval_outputs[11],
     "cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n])"},
    {"cross_entropy.lse", 31, 4, 24, 1, &eval_outputs[12],
     "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])"},
    {"cross_entropy.l", 31, 4, 32, 1, &eval_outputs[13],
     "cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, ..."},
    {"cross_entropy.w", 31, 2, 16, 1, &eval_outputs[14],
     "cross_entropy.w[n] = select(label[n] == -100, 0, 1)"},
    {"loss.sum", 31, 4, 20, 1, &eval_outputs[15],
     "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)"},
    {"loss.weight", 31, 4, 20, 1, &eval_outputs[16],
     "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)"},
    {"loss", 31, 1, 12, 1, &eval_outputs[17],
     "loss[] = loss.sum[]/loss.weight[]"},
};
static struct dlcrt_tensor output = {layout_5, TENSOR("fc.y", F32, VALUE, fc_y)};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "own_operator",
    .source = "own_operator.yaml",
    .hash = UINT64_C(0xd208985da3268a7e),
    .batch = 2,
    .run = &run,
    .tensors = 3,
    .tensor = tensors,
    .gradients = 3,
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
    .train_kernels = 42,
    .eval_kernels = 18,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 2140,
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
