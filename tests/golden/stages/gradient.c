/* Trains the network 'gradient' described in gradient.yaml. Written by dlc (-O0, target avx512);
   batch size 4. */

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
static float x_2[4][3];
static int32_t label[4];

/* Numbers that flags and schedules change. */
static double l1_weight = 0.1;
static double clip_grad_norm_max_norm = 1;
static double clip_grad_value_clip_value = 1;
static double lr = 0.01;
static double weight_decay = 0;
static double ema_decay = 0.9;

/* Parameters. */
static float layer_0_weight[2][3];
static float layer_0_bias[2];

/* State of the optimizer. */
static float layer_0_weight_accumulated[2][3];
static float layer_0_bias_accumulated[2];
static float layer_0_weight_average[2][3];
static float layer_0_bias_average[2];

/* Values of a step. */
static float linear0_sum[4][2];
static float linear0_y[4][2];
static float cross_entropy_max[4];
static float cross_entropy_m[4];
static float cross_entropy_sum[4];
static float cross_entropy_lse[4];
static float cross_entropy_l[4];
static float cross_entropy_w[4];
static float loss_sum;
static float loss_weight;
static float loss;
static int32_t accuracy_argmax[4];
static float accuracy_hit[4];
static float accuracy_seen[4];
static float accuracy_hit_sum;
static float accuracy_seen_sum;
static float loss_sum_grad;
static float cross_entropy_l_grad[4];
static float cross_entropy_lse_grad[4];
static float cross_entropy_sum_grad[4];
static float linear0_y_grad[4][2];
static float linear0_y_grad_1[4][2];
static float linear0_y_grad_2[4][2];
static float layer_0_bias_grad[2];
static float layer_0_weight_grad[2][3];
static float layer_0_weight_l1_y[2][3];
static float layer_0_bias_l1_y[2];
static float clip_grad_norm_s_parts[2];
static float clip_grad_norm_s;
static float clip_grad_norm_n;
static double clip_grad_norm_r;
static double clip_grad_norm_c;
static float layer_0_weight_clip_grad_norm_y[2][3];
static float layer_0_bias_clip_grad_norm_y[2];
static float layer_0_weight_clip_grad_value_y[2][3];
static float layer_0_bias_clip_grad_value_y[2];
static double lr_reduce_on_plateau_reductions;
static double lr_reduce_on_plateau_most;
static double lr_reduce_on_plateau_y;
static double lr_scheduled;
static float layer_0_weight_sgd_d[2][3];
static float layer_0_weight_sgd_u[2][3];
static float layer_0_bias_sgd_d[2];
static float layer_0_bias_sgd_u[2];

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

/* A label; the first class in the place of one that does not count. */
static inline int class_of(int64_t label, int classes)
{
    return label >= 0 && label < classes ? (int)label : 0;
}

static inline double maximum(double a, double b)
{
    return a >= b || a != a ? a : b;
}

static inline double minimum(double a, double b)
{
    return a <= b || a != a ? a : b;
}

static inline float signf(float x)
{
    return (float)((x > 0.0f) - (x < 0.0f));
}

static inline double choose(bool c, double a, double b)
{
    return c ? a : b;
}

/* linear0 (linear), line 7: linear0.sum[i0, k] = sum(c) x[i0, c]*'0.weight'[k, c] */
/* linear0.sum f32[4, 2]; x f32[4, 3]; 0.weight f32[2, 3] */
static void compute_linear0_sum(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 2; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 3; c++)
                sum += x_2[i0][c] * layer_0_weight[k][c];
            linear0_sum[i0][k] = sum;
        }
}

/* linear0 (linear), line 7: linear0.y[i0, k] = '0.bias'[k] + linear0.sum[i0, k] */
/* linear0.y f32[4, 2]; 0.bias f32[2]; linear0.sum f32[4, 2] */
static void compute_linear0_y(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 2; k++)
            linear0_y[i0][k] = layer_0_bias[k] + linear0_sum[i0][k];
}

/* cross_entropy, line 8: cross_entropy.max[n] = max(c) linear0.y[n, c] */
/* cross_entropy.max f32[4]; linear0.y f32[4, 2] */
static void compute_cross_entropy_max(void)
{
    for (int n = 0; n < 4; n++) {
        float best = -INFINITY;
        for (int c = 0; c < 2; c++) {
            const float v = linear0_y[n][c];
            if (v > best || v != v)
                best = v;
        }
        cross_entropy_max[n] = best;
    }
}

/* cross_entropy, line 8: cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
/* cross_entropy.m f32[4]; cross_entropy.max f32[4] */
static void compute_cross_entropy_m(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_m[n] = cross_entropy_max[n];
}

/* cross_entropy, line 8: cross_entropy.sum[n] = sum(c) exp(linear0.y[n, c] - cross_entropy.m[n]) */
/* cross_entropy.sum f32[4]; linear0.y f32[4, 2]; cross_entropy.m f32[4] */
static void compute_cross_entropy_sum(void)
{
    for (int n = 0; n < 4; n++) {
        float sum = 0.0f;
        for (int c = 0; c < 2; c++)
            sum += expf(linear0_y[n][c] - cross_entropy_m[n]);
        cross_entropy_sum[n] = sum;
    }
}

/* cross_entropy, line 8: cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
/* cross_entropy.lse f32[4]; cross_entropy.m f32[4]; cross_entropy.sum f32[4] */
static void compute_cross_entropy_lse(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_lse[n] = cross_entropy_m[n] + logf(cross_entropy_sum[n]);
}

/* cross_entropy, line 8: cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] -
   linear0.y[n, label[n]]) */
/* cross_entropy.l f32[4]; label i32[4]; cross_entropy.lse f32[4]; linear0.y f32[4, 2] */
static void compute_cross_entropy_l(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_l[n] = choosef(label[n] == -100, 0.0f, cross_entropy_lse[n] -
            linear0_y[n][class_of(label[n], 2)]);
}

/* cross_entropy, line 8: cross_entropy.w[n] = select(label[n] == -100, 0, 1) */
/* cross_entropy.w f32[4]; label i32[4] */
static void compute_cross_entropy_w(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_w[n] = choosef(label[n] == -100, 0.0f, 1.0f);
}

/* cross_entropy, line 8: loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
/* loss.sum f32[]; cross_entropy.l f32[4] */
static void compute_loss_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 4; n++)
        sum += choosef(n < run.valid, cross_entropy_l[n], 0.0f);
    loss_sum = sum;
}

/* cross_entropy, line 8: loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
/* loss.weight f32[]; cross_entropy.w f32[4] */
static void compute_loss_weight(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 4; n++)
        sum += choosef(n < run.valid, cross_entropy_w[n], 0.0f);
    loss_weight = sum;
}

/* cross_entropy, line 8: loss[] = loss.sum[]/loss.weight[] */
/* loss f32[] */
static void compute_loss(void)
{
    loss = loss_sum / loss_weight;
}

/* accuracy, line 9: accuracy.argmax[n] = argmax(c) linear0.y[n, c] */
/* accuracy.argmax i32[4]; linear0.y f32[4, 2] */
static void compute_accuracy_argmax(void)
{
    for (int n = 0; n < 4; n++) {
        float best = -INFINITY;
        int argument = 0;
        for (int c = 0; c < 2; c++) {
            const float v = linear0_y[n][c];
            if (v > best || v != v) {
                best = v;
                argument = c;
            }
        }
        accuracy_argmax[n] = argument;
    }
}

/* accuracy, line 9: accuracy.hit[n] = select(accuracy.argmax[n] == label[n] and label[n] !=
   -100, 1, 0) */
/* accuracy.hit f32[4]; accuracy.argmax i32[4]; label i32[4] */
static void compute_accuracy_hit(void)
{
    for (int n = 0; n < 4; n++)
        accuracy_hit[n] = choosef(accuracy_argmax[n] == label[n] && label[n] != -100, 1.0f, 0.0f);
}

/* accuracy, line 9: accuracy.seen[n] = select(label[n] == -100, 0, 1) */
/* accuracy.seen f32[4]; label i32[4] */
static void compute_accuracy_seen(void)
{
    for (int n = 0; n < 4; n++)
        accuracy_seen[n] = choosef(label[n] == -100, 0.0f, 1.0f);
}

/* accuracy, line 9: accuracy.hit.sum[] = sum(n) select(n < valid[], accuracy.hit[n], 0) */
/* accuracy.hit.sum f32[]; accuracy.hit f32[4] */
static void compute_accuracy_hit_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 4; n++)
        sum += choosef(n < run.valid, accuracy_hit[n], 0.0f);
    accuracy_hit_sum = sum;
}

/* accuracy, line 9: accuracy.seen.sum[] = sum(n) select(n < valid[], accuracy.seen[n], 0) */
/* accuracy.seen.sum f32[]; accuracy.seen f32[4] */
static void compute_accuracy_seen_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 4; n++)
        sum += choosef(n < run.valid, accuracy_seen[n], 0.0f);
    accuracy_seen_sum = sum;
}

/* schedule, line 13: lr.reduce_on_plateau.reductions[] = reductions[] */
/* lr.reduce_on_plateau.reductions f64[] */
static void compute_lr_reduce_on_plateau_reductions(void)
{
    lr_reduce_on_plateau_reductions = run.reductions;
}

/* schedule, line 13: lr.reduce_on_plateau.most[] =
   floor(log(1e-08/(lr[]*0.9))/(-2.3025850929940455)) + 1 */
/* lr.reduce_on_plateau.most f64[] */
static void compute_lr_reduce_on_plateau_most(void)
{
    lr_reduce_on_plateau_most = floor(log(1e-08 / (lr * 0.9)) / -2.3025850929940455) + 1.0;
}

/* schedule, line 13: lr.reduce_on_plateau.y[] = max(lr[]*power(0.1,
   min(lr.reduce_on_plateau.reductions[], max(lr.reduce_on_plateau.most[], 0))), 0) */
/* lr.reduce_on_plateau.y f64[] */
static void compute_lr_reduce_on_plateau_y(void)
{
    lr_reduce_on_plateau_y = maximum(lr *
        pow(0.1, minimum(lr_reduce_on_plateau_reductions, maximum(lr_reduce_on_plateau_most, 0.0))),
        0.0);
}

/* schedule, line 13: lr.scheduled[] = lr.reduce_on_plateau.y[] */
/* lr.scheduled f64[] */
static void compute_lr_scheduled(void)
{
    lr_scheduled = lr_reduce_on_plateau_y;
}

/* cross_entropy, line 8: loss.sum.grad[] = 1/loss.weight[] */
/* loss.sum.grad f32[] */
static void compute_loss_sum_grad(void)
{
    loss_sum_grad = 1.0f / loss_weight;
}

/* cross_entropy, line 8: cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
/* cross_entropy.l.grad f32[4] */
static void compute_cross_entropy_l_grad(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_l_grad[n] = choosef(n < run.valid, loss_sum_grad, 0.0f);
}

/* cross_entropy, line 8: cross_entropy.lse.grad[n] = select(label[n] == -100, 0,
   cross_entropy.l.grad[n]) */
/* cross_entropy.lse.grad f32[4]; label i32[4]; cross_entropy.l.grad f32[4] */
static void compute_cross_entropy_lse_grad(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_lse_grad[n] = choosef(label[n] == -100, 0.0f, cross_entropy_l_grad[n]);
}

/* cross_entropy, line 8: cross_entropy.sum.grad[n] =
   cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
/* cross_entropy.sum.grad f32[4]; cross_entropy.lse.grad f32[4]; cross_entropy.sum f32[4] */
static void compute_cross_entropy_sum_grad(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_sum_grad[n] = cross_entropy_lse_grad[n] / cross_entropy_sum[n];
}

/* cross_entropy, line 8: linear0.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100,
   0, -cross_entropy.l.grad[n]), 0) */
/* linear0.y.grad.1 f32[4, 2]; label i32[4]; cross_entropy.l.grad f32[4] */
static void compute_linear0_y_grad_1(void)
{
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 2; k++)
            linear0_y_grad_1[n][k] = choosef(label[n] == k,
                choosef(label[n] == -100, 0.0f, -cross_entropy_l_grad[n]), 0.0f);
}

/* cross_entropy, line 8: linear0.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(linear0.y[n, c]
   - cross_entropy.m[n]) */
/* linear0.y.grad.2 f32[4, 2]; cross_entropy.sum.grad f32[4]; linear0.y f32[4, 2];
   cross_entropy.m f32[4] */
static void compute_linear0_y_grad_2(void)
{
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 2; c++)
            linear0_y_grad_2[n][c] = cross_entropy_sum_grad[n] *
                expf(linear0_y[n][c] - cross_entropy_m[n]);
}

/* cross_entropy, line 8: linear0.y.grad[n, k] = linear0.y.grad.2[n, k] + linear0.y.grad.1[n, k] */
/* linear0.y.grad f32[4, 2]; linear0.y.grad.2 f32[4, 2]; linear0.y.grad.1 f32[4, 2] */
static void compute_linear0_y_grad(void)
{
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 2; k++)
            linear0_y_grad[n][k] = linear0_y_grad_2[n][k] + linear0_y_grad_1[n][k];
}

/* linear0 (linear), line 7: 0.bias.grad[k] = sum(i0) linear0.y.grad[i0, k] */
/* 0.bias.grad f32[2]; linear0.y.grad f32[4, 2] */
static void compute_layer_0_bias_grad(void)
{
    for (int k = 0; k < 2; k++) {
        float sum = 0.0f;
        for (int i0 = 0; i0 < 4; i0++)
            sum += linear0_y_grad[i0][k];
        layer_0_bias_grad[k] = sum;
    }
}

/* linear0 (linear), line 7: 0.weight.grad[k, c] = sum(i0) linear0.y.grad[i0, k]*x[i0, c] */
/* 0.weight.grad f32[2, 3]; linear0.y.grad f32[4, 2]; x f32[4, 3] */
static void compute_layer_0_weight_grad(void)
{
    for (int k = 0; k < 2; k++)
        for (int c = 0; c < 3; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 4; i0++)
                sum += linear0_y_grad[i0][k] * x_2[i0][c];
            layer_0_weight_grad[k][c] = sum;
        }
}

/* linear0 (linear), line 7: 0.weight.accumulated.next[i0, i1] = select(first[] > 0, 0,
   '0.weight.accumulated'[i0, i1]) + '0.weight.grad'[i0, i1]/2 */
/* 0.weight.accumulated.next f32[2, 3]; 0.weight.accumulated f32[2, 3]; 0.weight.grad f32[2, 3] */
static void update_layer_0_weight_accumulated(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            layer_0_weight_accumulated[i0][i1] =
                choosef(run.first > 0.0, 0.0f, layer_0_weight_accumulated[i0][i1]) +
                layer_0_weight_grad[i0][i1] / 2.0f;
}

/* linear0 (linear), line 7: 0.bias.accumulated.next[i0] = select(first[] > 0, 0,
   '0.bias.accumulated'[i0]) + '0.bias.grad'[i0]/2 */
/* 0.bias.accumulated.next f32[2]; 0.bias.accumulated f32[2]; 0.bias.grad f32[2] */
static void update_layer_0_bias_accumulated(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        layer_0_bias_accumulated[i0] = choosef(run.first > 0.0, 0.0f,
            layer_0_bias_accumulated[i0]) + layer_0_bias_grad[i0] / 2.0f;
}

/* l1, line 11: 0.weight.l1.y[i0, i1] = '0.weight.accumulated.next'[i0, i1] +
   l1.weight[]*sign('0.weight'[i0, i1]) */
/* 0.weight.l1.y f32[2, 3]; 0.weight.accumulated.next f32[2, 3]; 0.weight f32[2, 3] */
static void compute_layer_0_weight_l1_y(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            layer_0_weight_l1_y[i0][i1] = layer_0_weight_accumulated[i0][i1] + (float)l1_weight *
                signf(layer_0_weight[i0][i1]);
}

/* l1, line 11: 0.bias.l1.y[i0] = '0.bias.accumulated.next'[i0] + l1.weight[]*sign('0.bias'[i0]) */
/* 0.bias.l1.y f32[2]; 0.bias.accumulated.next f32[2]; 0.bias f32[2] */
static void compute_layer_0_bias_l1_y(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        layer_0_bias_l1_y[i0] = layer_0_bias_accumulated[i0] + (float)l1_weight *
            signf(layer_0_bias[i0]);
}

/* clip_grad_norm, line 11: clip_grad_norm.s.parts[0] = sum(i) '0.weight.l1.y'[i/3, i -
   i/3*3]*'0.weight.l1.y'[i/3, i - i/3*3] */
/* clip_grad_norm.s.parts f32[2]; 0.weight.l1.y f32[2, 3] */
static void compute_clip_grad_norm_s_parts(void)
{
    float sum = 0.0f;
    for (int i = 0; i < 6; i++)
        sum += layer_0_weight_l1_y[i / 3][i - 3 * (i / 3)] *
            layer_0_weight_l1_y[i / 3][i - 3 * (i / 3)];
    clip_grad_norm_s_parts[0] = sum;
}

/* clip_grad_norm, line 11: clip_grad_norm.s.parts[1] = sum(i) '0.bias.l1.y'[i]*'0.bias.l1.y'[i] */
/* clip_grad_norm.s.parts f32[2]; 0.bias.l1.y f32[2] */
static void compute_clip_grad_norm_s_parts_part_2(void)
{
    float sum = 0.0f;
    for (int i = 0; i < 2; i++)
        sum += layer_0_bias_l1_y[i] * layer_0_bias_l1_y[i];
    clip_grad_norm_s_parts[1] = sum;
}

/* clip_grad_norm, line 11: clip_grad_norm.s[] = sum(k) clip_grad_norm.s.parts[k] */
/* clip_grad_norm.s f32[]; clip_grad_norm.s.parts f32[2] */
static void compute_clip_grad_norm_s(void)
{
    float sum = 0.0f;
    for (int k = 0; k < 2; k++)
        sum += clip_grad_norm_s_parts[k];
    clip_grad_norm_s = sum;
}

/* clip_grad_norm, line 11: clip_grad_norm.n[] = sqrt(clip_grad_norm.s[]) */
/* clip_grad_norm.n f32[] */
static void compute_clip_grad_norm_n(void)
{
    clip_grad_norm_n = sqrtf(clip_grad_norm_s);
}

/* clip_grad_norm, line 11: clip_grad_norm.r[] = clip_grad_norm.max_norm[]/(clip_grad_norm.n[] +
   1e-06) */
/* clip_grad_norm.r f64[] */
static void compute_clip_grad_norm_r(void)
{
    clip_grad_norm_r = clip_grad_norm_max_norm / (clip_grad_norm_n + 1e-06f);
}

/* clip_grad_norm, line 11: clip_grad_norm.c[] = select(clip_grad_norm.r[] > 1, 1,
   clip_grad_norm.r[]) */
/* clip_grad_norm.c f64[] */
static void compute_clip_grad_norm_c(void)
{
    clip_grad_norm_c = choose(clip_grad_norm_r > 1.0, 1.0, clip_grad_norm_r);
}

/* clip_grad_norm, line 11: 0.weight.clip_grad_norm.y[i0, i1] = '0.weight.l1.y'[i0,
   i1]*clip_grad_norm.c[] */
/* 0.weight.clip_grad_norm.y f32[2, 3]; 0.weight.l1.y f32[2, 3] */
static void compute_layer_0_weight_clip_grad_norm_y(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            layer_0_weight_clip_grad_norm_y[i0][i1] = layer_0_weight_l1_y[i0][i1] *
                (float)clip_grad_norm_c;
}

/* clip_grad_norm, line 11: 0.bias.clip_grad_norm.y[i0] = '0.bias.l1.y'[i0]*clip_grad_norm.c[] */
/* 0.bias.clip_grad_norm.y f32[2]; 0.bias.l1.y f32[2] */
static void compute_layer_0_bias_clip_grad_norm_y(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        layer_0_bias_clip_grad_norm_y[i0] = layer_0_bias_l1_y[i0] * (float)clip_grad_norm_c;
}

/* clip_grad_value, line 11: 0.weight.clip_grad_value.y[i0, i1] =
   select('0.weight.clip_grad_norm.y'[i0, i1] > clip_grad_value.clip_value[],
   clip_grad_value.clip_value[], select('0.weight.clip_grad_norm.y'[i0, i1] <
   -clip_grad_value.clip_value[], -clip_grad_value.clip_value[], '0.weight.clip_grad_norm.y'[i0,
   i1])) */
/* 0.weight.clip_grad_value.y f32[2, 3]; 0.weight.clip_grad_norm.y f32[2, 3] */
static void compute_layer_0_weight_clip_grad_value_y(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            layer_0_weight_clip_grad_value_y[i0][i1] =
                choosef(layer_0_weight_clip_grad_norm_y[i0][i1] > clip_grad_value_clip_value,
                (float)clip_grad_value_clip_value,
                choosef(layer_0_weight_clip_grad_norm_y[i0][i1] < -clip_grad_value_clip_value,
                (float)(-clip_grad_value_clip_value), layer_0_weight_clip_grad_norm_y[i0][i1]));
}

/* clip_grad_value, line 11: 0.bias.clip_grad_value.y[i0] = select('0.bias.clip_grad_norm.y'[i0]
   > clip_grad_value.clip_value[], clip_grad_value.clip_value[],
   select('0.bias.clip_grad_norm.y'[i0] < -clip_grad_value.clip_value[],
   -clip_grad_value.clip_value[], '0.bias.clip_grad_norm.y'[i0])) */
/* 0.bias.clip_grad_value.y f32[2]; 0.bias.clip_grad_norm.y f32[2] */
static void compute_layer_0_bias_clip_grad_value_y(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        layer_0_bias_clip_grad_value_y[i0] =
            choosef(layer_0_bias_clip_grad_norm_y[i0] > clip_grad_value_clip_value,
            (float)clip_grad_value_clip_value,
            choosef(layer_0_bias_clip_grad_norm_y[i0] < -clip_grad_value_clip_value,
            (float)(-clip_grad_value_clip_value), layer_0_bias_clip_grad_norm_y[i0]));
}

/* sgd, line 10: 0.weight.sgd.d[i0, i1] = '0.weight.clip_grad_value.y'[i0, i1] +
   weight_decay[]*'0.weight'[i0, i1] */
/* 0.weight.sgd.d f32[2, 3]; 0.weight.clip_grad_value.y f32[2, 3]; 0.weight f32[2, 3] */
static void compute_layer_0_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            layer_0_weight_sgd_d[i0][i1] = layer_0_weight_clip_grad_value_y[i0][i1] +
                (float)weight_decay * layer_0_weight[i0][i1];
}

/* sgd, line 10: 0.weight.sgd.u[i0, i1] = '0.weight.sgd.d'[i0, i1] */
/* 0.weight.sgd.u f32[2, 3]; 0.weight.sgd.d f32[2, 3] */
static void compute_layer_0_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            layer_0_weight_sgd_u[i0][i1] = layer_0_weight_sgd_d[i0][i1];
}

/* sgd, line 10: 0.weight.next[i0, i1] = select(last[] > 0, '0.weight'[i0, i1] -
   lr.scheduled[]*'0.weight.sgd.u'[i0, i1], '0.weight'[i0, i1]) */
/* 0.weight.next f32[2, 3]; 0.weight f32[2, 3]; 0.weight.sgd.u f32[2, 3] */
static void update_layer_0_weight(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            layer_0_weight[i0][i1] = choosef(run.last > 0.0, layer_0_weight[i0][i1] -
                (float)lr_scheduled * layer_0_weight_sgd_u[i0][i1], layer_0_weight[i0][i1]);
}

/* sgd, line 10: 0.bias.sgd.d[i0] = '0.bias.clip_grad_value.y'[i0] + weight_decay[]*'0.bias'[i0] */
/* 0.bias.sgd.d f32[2]; 0.bias.clip_grad_value.y f32[2]; 0.bias f32[2] */
static void compute_layer_0_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        layer_0_bias_sgd_d[i0] = layer_0_bias_clip_grad_value_y[i0] + (float)weight_decay *
            layer_0_bias[i0];
}

/* sgd, line 10: 0.bias.sgd.u[i0] = '0.bias.sgd.d'[i0] */
/* 0.bias.sgd.u f32[2]; 0.bias.sgd.d f32[2] */
static void compute_layer_0_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        layer_0_bias_sgd_u[i0] = layer_0_bias_sgd_d[i0];
}

/* sgd, line 10: 0.bias.next[i0] = select(last[] > 0, '0.bias'[i0] -
   lr.scheduled[]*'0.bias.sgd.u'[i0], '0.bias'[i0]) */
/* 0.bias.next f32[2]; 0.bias f32[2]; 0.bias.sgd.u f32[2] */
static void update_layer_0_bias(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        layer_0_bias[i0] = choosef(run.last > 0.0, layer_0_bias[i0] - (float)lr_scheduled *
            layer_0_bias_sgd_u[i0], layer_0_bias[i0]);
}

/* ema, line 12: 0.weight.average.next[i0, i1] = select(last[] > 0, select(step[] == 1,
   '0.weight.next'[i0, i1], '0.weight.average'[i0, i1] + (1 - ema.decay[])*('0.weight.next'[i0,
   i1] - '0.weight.average'[i0, i1])), '0.weight.average'[i0, i1]) */
/* 0.weight.average.next f32[2, 3]; 0.weight.next f32[2, 3]; 0.weight.average f32[2, 3] */
static void update_layer_0_weight_average(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            layer_0_weight_average[i0][i1] =
                choosef(run.last > 0.0, choosef((double)(run.update + 1) == 1.0,
                layer_0_weight[i0][i1], layer_0_weight_average[i0][i1] + (float)(1.0 - ema_decay) *
                (layer_0_weight[i0][i1] - layer_0_weight_average[i0][i1])),
                layer_0_weight_average[i0][i1]);
}

/* ema, line 12: 0.bias.average.next[i0] = select(last[] > 0, select(step[] == 1,
   '0.bias.next'[i0], '0.bias.average'[i0] + (1 - ema.decay[])*('0.bias.next'[i0] -
   '0.bias.average'[i0])), '0.bias.average'[i0]) */
/* 0.bias.average.next f32[2]; 0.bias.next f32[2]; 0.bias.average f32[2] */
static void update_layer_0_bias_average(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        layer_0_bias_average[i0] = choosef(run.last > 0.0,
            choosef((double)(run.update + 1) == 1.0, layer_0_bias[i0], layer_0_bias_average[i0] +
            (float)(1.0 - ema_decay) * (layer_0_bias[i0] - layer_0_bias_average[i0])),
            layer_0_bias_average[i0]);
}

/* linear0 (linear), line 7: linear0.sum[i0, k] = sum(c) x[i0, c]*'0.weight.average'[k, c] */
/* linear0.sum f32[4, 2]; x f32[4, 3]; 0.weight.average f32[2, 3] */
static void compute_linear0_sum_version_2(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 2; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 3; c++)
                sum += x_2[i0][c] * layer_0_weight_average[k][c];
            linear0_sum[i0][k] = sum;
        }
}

/* linear0 (linear), line 7: linear0.y[i0, k] = '0.bias.average'[k] + linear0.sum[i0, k] */
/* linear0.y f32[4, 2]; 0.bias.average f32[2]; linear0.sum f32[4, 2] */
static void compute_linear0_y_version_2(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 2; k++)
            linear0_y[i0][k] = layer_0_bias_average[k] + linear0_sum[i0][k];
}

/* One step on the batch: forward, loss, backward, optimizer. Where the loss is not finite nothing
   is updated. */
static bool train_step(void)
{
    compute_linear0_sum();
    done(0, 0);
    compute_linear0_y();
    done(1, 0);
    compute_cross_entropy_max();
    done(2, 0);
    compute_cross_entropy_m();
    done(3, 0);
    compute_cross_entropy_sum();
    done(4, 0);
    compute_cross_entropy_lse();
    done(5, 0);
    compute_cross_entropy_l();
    done(6, 0);
    compute_cross_entropy_w();
    done(7, 0);
    compute_loss_sum();
    done(8, 0);
    compute_loss_weight();
    done(9, 0);
    compute_loss();
    done(10, 0);
    compute_accuracy_argmax();
    done(11, 0);
    compute_accuracy_hit();
    done(12, 0);
    compute_accuracy_seen();
    done(13, 0);
    compute_accuracy_hit_sum();
    done(14, 0);
    compute_accuracy_seen_sum();
    done(15, 0);
    if (!isfinite(loss))
        return false;
    compute_lr_reduce_on_plateau_reductions();
    done(16, 0);
    compute_lr_reduce_on_plateau_most();
    done(17, 0);
    compute_lr_reduce_on_plateau_y();
    done(18, 0);
    compute_lr_scheduled();
    done(19, 0);
    compute_loss_sum_grad();
    done(20, 0);
    compute_cross_entropy_l_grad();
    done(21, 0);
    compute_cross_entropy_lse_grad();
    done(22, 0);
    compute_cross_entropy_sum_grad();
    done(23, 0);
    compute_linear0_y_grad_1();
    done(24, 0);
    compute_linear0_y_grad_2();
    done(25, 0);
    compute_linear0_y_grad();
    done(26, 0);
    compute_layer_0_bias_grad();
    done(27, 0);
    compute_layer_0_weight_grad();
    done(28, 0);
    update_layer_0_weight_accumulated();
    done(29, 0);
    update_layer_0_bias_accumulated();
    done(30, 0);
    compute_layer_0_weight_l1_y();
    done(31, 0);
    compute_layer_0_bias_l1_y();
    done(32, 0);
    compute_clip_grad_norm_s_parts();
    done(33, 0);
    compute_clip_grad_norm_s_parts_part_2();
    done(34, 0);
    compute_clip_grad_norm_s();
    done(35, 0);
    compute_clip_grad_norm_n();
    done(36, 0);
    compute_clip_grad_norm_r();
    done(37, 0);
    compute_clip_grad_norm_c();
    done(38, 0);
    compute_layer_0_weight_clip_grad_norm_y();
    done(39, 0);
    compute_layer_0_bias_clip_grad_norm_y();
    done(40, 0);
    compute_layer_0_weight_clip_grad_value_y();
    done(41, 0);
    compute_layer_0_bias_clip_grad_value_y();
    done(42, 0);
    compute_layer_0_weight_sgd_d();
    done(43, 0);
    compute_layer_0_weight_sgd_u();
    done(44, 0);
    update_layer_0_weight();
    done(45, 0);
    compute_layer_0_bias_sgd_d();
    done(46, 0);
    compute_layer_0_bias_sgd_u();
    done(47, 0);
    update_layer_0_bias();
    done(48, 0);
    update_layer_0_weight_average();
    done(49, 0);
    update_layer_0_bias_average();
    done(50, 0);
    return true;
}

/* Loss, metrics and output for the batch, as the network is used after training. */
static void evaluate(void)
{
    compute_linear0_sum_version_2();
    done(0, 0);
    compute_linear0_y_version_2();
    done(1, 0);
    compute_cross_entropy_max();
    done(2, 0);
    compute_cross_entropy_m();
    done(3, 0);
    compute_cross_entropy_sum();
    done(4, 0);
    compute_cross_entropy_lse();
    done(5, 0);
    compute_cross_entropy_l();
    done(6, 0);
    compute_cross_entropy_w();
    done(7, 0);
    compute_loss_sum();
    done(8, 0);
    compute_loss_weight();
    done(9, 0);
    compute_loss();
    done(10, 0);
    compute_accuracy_argmax();
    done(11, 0);
    compute_accuracy_hit();
    done(12, 0);
    compute_accuracy_seen();
    done(13, 0);
    compute_accuracy_hit_sum();
    done(14, 0);
    compute_accuracy_seen_sum();
    done(15, 0);
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
__attribute__((noinline)) static void reference_forward_2(double *memory)
{
    /* linear0.sum[i0, k] = sum(c) x[i0, c]*'0.weight'[k, c] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 2; k++) {
            double sum = 0.0;
            for (int c = 0; c < 3; c++)
                sum += x_2[i0][c] * memory[3 * k + c];
            memory[2 * i0 + k + 24] = sum;
        }
    /* linear0.y[i0, k] = '0.bias'[k] + linear0.sum[i0, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 2; k++)
            memory[2 * i0 + k + 32] = memory[k + 6] + memory[2 * i0 + k + 24];
    /* cross_entropy.max[n] = max(c) linear0.y[n, c] */
    for (int n = 0; n < 4; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 2; c++) {
            const double v = memory[2 * n + c + 32];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 40] = best;
    }
}

__attribute__((noinline)) static void reference_forward_3(double *memory)
{
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 4; n++)
        memory[n + 44] = memory[n + 40];
}

__attribute__((noinline)) static void reference_forward_4(double *memory)
{
    /* cross_entropy.sum[n] = sum(c) exp(linear0.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 4; n++) {
        double sum = 0.0;
        for (int c = 0; c < 2; c++)
            sum += exp(memory[2 * n + c + 32] - memory[n + 44]);
        memory[n + 48] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 4; n++)
        memory[n + 52] = memory[n + 44] + log(memory[n + 48]);
    /* cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - linear0.y[n,
       label[n]]) */
    for (int n = 0; n < 4; n++)
        memory[n + 56] = choose(label[n] == -100, 0.0, memory[n + 52] -
            memory[class_of(label[n], 2) + 2 * n + 32]);
    /* cross_entropy.w[n] = select(label[n] == -100, 0, 1) */
    for (int n = 0; n < 4; n++)
        memory[n + 60] = choose(label[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 4; n++)
            sum += choose(n < run.valid, memory[n + 56], 0.0);
        memory[64] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 4; n++)
            sum += choose(n < run.valid, memory[n + 60], 0.0);
        memory[65] = sum;
    }
}

__attribute__((noinline)) static void reference_forward_5(double *memory)
{
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[66] = memory[64] / memory[65];
}

__attribute__((noinline)) static void reference_backward_2(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[67] = 1.0 / memory[65];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 4; n++)
        memory[n + 68] = choose(n < run.valid, memory[67], 0.0);
    /* cross_entropy.lse.grad[n] = select(label[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 4; n++)
        memory[n + 72] = choose(label[n] == -100, 0.0, memory[n + 68]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 4; n++)
        memory[n + 76] = memory[n + 72] / memory[n + 48];
    /* linear0.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 2; k++)
            memory[k + 2 * n + 80] = choose(label[n] == k,
                choose(label[n] == -100, 0.0, -memory[n + 68]), 0.0);
    /* linear0.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(linear0.y[n, c] -
       cross_entropy.m[n]) */
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 2; c++)
            memory[2 * n + c + 88] = memory[n + 76] * exp(memory[2 * n + c + 32] - memory[n + 44]);
}

__attribute__((noinline)) static void reference_backward_3(double *memory)
{
    /* linear0.y.grad[n, k] = linear0.y.grad.2[n, k] + linear0.y.grad.1[n, k] */
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 2; k++)
            memory[2 * n + k + 96] = memory[2 * n + k + 88] + memory[2 * n + k + 80];
    /* 0.bias.grad[k] = sum(i0) linear0.y.grad[i0, k] */
    for (int k = 0; k < 2; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            sum += memory[2 * i0 + k + 96];
        memory[k + 104] = sum;
    }
    /* 0.weight.grad[k, c] = sum(i0) linear0.y.grad[i0, k]*x[i0, c] */
    for (int k = 0; k < 2; k++)
        for (int c = 0; c < 3; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 4; i0++)
                sum += memory[2 * i0 + k + 96] * x_2[i0][c];
            memory[3 * k + c + 106] = sum;
        }
}

static void reference_run(double *memory, bool backward)
{
    reference_forward_2(memory);
    if (backward)
        reference_forward_3(memory);
    reference_forward_4(memory);
    reference_forward_5(memory);
    if (!backward)
        return;
    reference_backward_2(memory);
    reference_backward_3(memory);
}

static const int64_t reference_value[] = {0, 6, 8, 14, 16, 22};
static const int64_t reference_gradient[] = {106, 104, -1, -1, -1, -1};
static const struct dlcrt_reference reference = {
    .bytes = 896,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 66,
};
/* What the runtime knows of this program. */
#define TENSOR(name_, type_, role_, data_) \
    .name = name_, .dtype = DLCRT_##type_, .role = DLCRT_##role_, .data = data_
#define layout_1 .elements = 6, .rank = 2, .shape = {2, 3}
#define layout_2 .elements = 2, .rank = 1, .shape = {2}
#define layout_3 .elements = 1, .rank = 0, .shape = {0}
#define layout_4 .elements = 8, .rank = 2, .shape = {4, 2}
#define layout_5 .elements = 4, .rank = 1, .shape = {4}
static struct dlcrt_tensor tensors[6] = {
    {layout_1, TENSOR("0.weight", F32, PARAMETER, layer_0_weight), .initial = DLCRT_UNIFORM,
        .a = -0.5773502691896258, .b = 0.5773502691896258, .trainable = true},
    {layout_2, TENSOR("0.bias", F32, PARAMETER, layer_0_bias), .initial = DLCRT_UNIFORM,
        .a = -0.5773502691896258, .b = 0.5773502691896258, .trainable = true},
    {layout_1, TENSOR("0.weight.accumulated", F32, STATE, layer_0_weight_accumulated)},
    {layout_2, TENSOR("0.bias.accumulated", F32, STATE, layer_0_bias_accumulated)},
    {layout_1, TENSOR("0.weight.average", F32, STATE, layer_0_weight_average),
        .average_of = "0.weight"},
    {layout_2, TENSOR("0.bias.average", F32, STATE, layer_0_bias_average), .average_of = "0.bias"},
};
static struct dlcrt_tensor gradients[2] = {
    {layout_2, TENSOR("0.bias", F32, GRADIENT, layer_0_bias_grad)},
    {layout_1, TENSOR("0.weight", F32, GRADIENT, layer_0_weight_grad)},
};
static struct dlcrt_input inputs[2] = {
    {.name = "x", .dtype = DLCRT_F32, .rank = 1, .shape = {3}, .classes = 0, .data = x_2,
        .predicts = true},
    {.name = "label", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 2, .ignored = -100,
        .data = label},
};
static const struct dlcrt_scalar scalars[6] = {
    {"l1.weight", &l1_weight, NULL},
    {"clip_grad_norm.max_norm", &clip_grad_norm_max_norm, NULL},
    {"clip_grad_value.clip_value", &clip_grad_value_clip_value, NULL},
    {"lr", &lr, &lr_scheduled},
    {"weight_decay", &weight_decay, NULL},
    {"ema.decay", &ema_decay, NULL},
};
static const struct dlcrt_tensor accuracy_sums[2] = {
    {layout_3, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_3, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
};
/* The metric accuracy of the sums over a split, which memory begins with. */
static void accuracy_value(double *memory)
{
    /* accuracy.v[] = hit[]/max(seen[], 1) */
    memory[2] = memory[0] / maximum(memory[1], 1.0);
}
static const struct dlcrt_metric metrics[1] = {
    {.name = "accuracy", .unit = "%", .scale = 100, .parts = 2, .part = accuracy_sums,
        .value = accuracy_value, .doubles = 3, .at = 2, .rank = 0, .shape = {0}},
};
static struct dlcrt_tensor train_outputs[51] = {
    {layout_4, TENSOR("linear0.sum", F32, VALUE, linear0_sum)},
    {layout_4, TENSOR("linear0.y", F32, VALUE, linear0_y)},
    {layout_5, TENSOR("cross_entropy.max", F32, VALUE, cross_entropy_max)},
    {layout_5, TENSOR("cross_entropy.m", F32, VALUE, cross_entropy_m)},
    {layout_5, TENSOR("cross_entropy.sum", F32, VALUE, cross_entropy_sum)},
    {layout_5, TENSOR("cross_entropy.lse", F32, VALUE, cross_entropy_lse)},
    {layout_5, TENSOR("cross_entropy.l", F32, VALUE, cross_entropy_l)},
    {layout_5, TENSOR("cross_entropy.w", F32, VALUE, cross_entropy_w)},
    {layout_3, TENSOR("loss.sum", F32, VALUE, &loss_sum)},
    {layout_3, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_3, TENSOR("loss", F32, VALUE, &loss)},
    {layout_5, TENSOR("accuracy.argmax", I32, VALUE, accuracy_argmax)},
    {layout_5, TENSOR("accuracy.hit", F32, VALUE, accuracy_hit)},
    {layout_5, TENSOR("accuracy.seen", F32, VALUE, accuracy_seen)},
    {layout_3, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_3, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
    {layout_3, TENSOR("lr.reduce_on_plateau.reductions", F64, VALUE,
        &lr_reduce_on_plateau_reductions)},
    {layout_3, TENSOR("lr.reduce_on_plateau.most", F64, VALUE, &lr_reduce_on_plateau_most)},
    {layout_3, TENSOR("lr.reduce_on_plateau.y", F64, VALUE, &lr_reduce_on_plateau_y)},
    {layout_3, TENSOR("lr.scheduled", F64, VALUE, &lr_scheduled)},
    {layout_3, TENSOR("loss.sum.grad", F32, VALUE, &loss_sum_grad)},
    {layout_5, TENSOR("cross_entropy.l.grad", F32, VALUE, cross_entropy_l_grad)},
    {layout_5, TENSOR("cross_entropy.lse.grad", F32, VALUE, cross_entropy_lse_grad)},
    {layout_5, TENSOR("cross_entropy.sum.grad", F32, VALUE, cross_entropy_sum_grad)},
    {layout_4, TENSOR("linear0.y.grad.1", F32, VALUE, linear0_y_grad_1)},
    {layout_4, TENSOR("linear0.y.grad.2", F32, VALUE, linear0_y_grad_2)},
    {layout_4, TENSOR("linear0.y.grad", F32, VALUE, linear0_y_grad)},
    {layout_2, TENSOR("0.bias.grad", F32, GRADIENT, layer_0_bias_grad)},
    {layout_1, TENSOR("0.weight.grad", F32, GRADIENT, layer_0_weight_grad)},
    {layout_1, TENSOR("0.weight.accumulated.next", F32, VALUE, layer_0_weight_accumulated)},
    {layout_2, TENSOR("0.bias.accumulated.next", F32, VALUE, layer_0_bias_accumulated)},
    {layout_1, TENSOR("0.weight.l1.y", F32, VALUE, layer_0_weight_l1_y)},
    {layout_2, TENSOR("0.bias.l1.y", F32, VALUE, layer_0_bias_l1_y)},
    {layout_2, TENSOR("clip_grad_norm.s.parts", F32, VALUE, clip_grad_norm_s_parts)},
    {layout_2, TENSOR("clip_grad_norm.s.parts", F32, VALUE, clip_grad_norm_s_parts)},
    {layout_3, TENSOR("clip_grad_norm.s", F32, VALUE, &clip_grad_norm_s)},
    {layout_3, TENSOR("clip_grad_norm.n", F32, VALUE, &clip_grad_norm_n)},
    {layout_3, TENSOR("clip_grad_norm.r", F64, VALUE, &clip_grad_norm_r)},
    {layout_3, TENSOR("clip_grad_norm.c", F64, VALUE, &clip_grad_norm_c)},
    {layout_1, TENSOR("0.weight.clip_grad_norm.y", F32, VALUE, layer_0_weight_clip_grad_norm_y)},
    {layout_2, TENSOR("0.bias.clip_grad_norm.y", F32, VALUE, layer_0_bias_clip_grad_norm_y)},
    {layout_1, TENSOR("0.weight.clip_grad_value.y", F32, VALUE, layer_0_weight_clip_grad_value_y)},
    {layout_2, TENSOR("0.bias.clip_grad_value.y", F32, VALUE, layer_0_bias_clip_grad_value_y)},
    {layout_1, TENSOR("0.weight.sgd.d", F32, VALUE, layer_0_weight_sgd_d)},
    {layout_1, TENSOR("0.weight.sgd.u", F32, VALUE, layer_0_weight_sgd_u)},
    {layout_1, TENSOR("0.weight.next", F32, VALUE, layer_0_weight)},
    {layout_2, TENSOR("0.bias.sgd.d", F32, VALUE, layer_0_bias_sgd_d)},
    {layout_2, TENSOR("0.bias.sgd.u", F32, VALUE, layer_0_bias_sgd_u)},
    {layout_2, TENSOR("0.bias.next", F32, VALUE, layer_0_bias)},
    {layout_1, TENSOR("0.weight.average.next", F32, VALUE, layer_0_weight_average)},
    {layout_2, TENSOR("0.bias.average.next", F32, VALUE, layer_0_bias_average)},
};
static const struct dlcrt_kernel train_kernels[51] = {
    {"linear0.sum", 7, 48, 104, 1, &train_outputs[0],
     "linear0.sum[i0, k] = sum(c) x[i0, c]*'0.weight'[k, c]"},
    {"linear0.y", 7, 8, 72, 1, &train_outputs[1],
     "linear0.y[i0, k] = '0.bias'[k] + linear0.sum[i0, k]"},
    {"cross_entropy.max", 8, 8, 48, 1, &train_outputs[2],
     "cross_entropy.max[n] = max(c) linear0.y[n, c]"},
    {"cross_entropy.m", 8, 0, 32, 1, &train_outputs[3],
     "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])"},
    {"cross_entropy.sum", 8, 24, 64, 1, &train_outputs[4],
     "cross_entropy.sum[n] = sum(c) exp(linear0.y[n, c] - cross_entropy.m[n])"},
    {"cross_entropy.lse", 8, 8, 48, 1, &train_outputs[5],
     "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])"},
    {"cross_entropy.l", 8, 8, 64, 1, &train_outputs[6],
     "cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - linear0.y[n, ..."},
    {"cross_entropy.w", 8, 4, 32, 1, &train_outputs[7],
     "cross_entropy.w[n] = select(label[n] == -100, 0, 1)"},
    {"loss.sum", 8, 8, 28, 1, &train_outputs[8],
     "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)"},
    {"loss.weight", 8, 8, 28, 1, &train_outputs[9],
     "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)"},
    {"loss", 8, 1, 12, 1, &train_outputs[10],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy.argmax", 9, 8, 48, 1, &train_outputs[11],
     "accuracy.argmax[n] = argmax(c) linear0.y[n, c]"},
    {"accuracy.hit", 9, 4, 48, 1, &train_outputs[12],
     "accuracy.hit[n] = select(accuracy.argmax[n] == label[n] and label[n] != -100, 1, 0)"},
    {"accuracy.seen", 9, 4, 32, 1, &train_outputs[13],
     "accuracy.seen[n] = select(label[n] == -100, 0, 1)"},
    {"accuracy.hit.sum", 9, 8, 28, 1, &train_outputs[14],
     "accuracy.hit.sum[] = sum(n) select(n < valid[], accuracy.hit[n], 0)"},
    {"accuracy.seen.sum", 9, 8, 28, 1, &train_outputs[15],
     "accuracy.seen.sum[] = sum(n) select(n < valid[], accuracy.seen[n], 0)"},
    {"lr.reduce_on_plateau.reductions", 13, 0, 16, 1, &train_outputs[16],
     "lr.reduce_on_plateau.reductions[] = reductions[]"},
    {"lr.reduce_on_plateau.most", 13, 6, 16, 1, &train_outputs[17],
     "lr.reduce_on_plateau.most[] = floor(log(1e-08/(lr[]*0.9))/(-2.3025850929940455)) + 1"},
    {"lr.reduce_on_plateau.y", 13, 5, 32, 1, &train_outputs[18],
     "lr.reduce_on_plateau.y[] = max(lr[]*power(0.1, ..."},
    {"lr.scheduled", 13, 0, 16, 1, &train_outputs[19],
     "lr.scheduled[] = lr.reduce_on_plateau.y[]"},
    {"loss.sum.grad", 8, 1, 8, 1, &train_outputs[20],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"cross_entropy.l.grad", 8, 4, 28, 1, &train_outputs[21],
     "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)"},
    {"cross_entropy.lse.grad", 8, 4, 48, 1, &train_outputs[22],
     "cross_entropy.lse.grad[n] = select(label[n] == -100, 0, cross_entropy.l.grad[n])"},
    {"cross_entropy.sum.grad", 8, 4, 48, 1, &train_outputs[23],
     "cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n]"},
    {"linear0.y.grad.1", 8, 24, 64, 1, &train_outputs[24],
     "linear0.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0, ..."},
    {"linear0.y.grad.2", 8, 24, 96, 1, &train_outputs[25],
     "linear0.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(linear0.y[n, c] - ..."},
    {"linear0.y.grad", 8, 8, 96, 1, &train_outputs[26],
     "linear0.y.grad[n, k] = linear0.y.grad.2[n, k] + linear0.y.grad.1[n, k]"},
    {"0.bias.grad", 7, 8, 40, 1, &train_outputs[27],
     "0.bias.grad[k] = sum(i0) linear0.y.grad[i0, k]"},
    {"0.weight.grad", 7, 48, 104, 1, &train_outputs[28],
     "0.weight.grad[k, c] = sum(i0) linear0.y.grad[i0, k]*x[i0, c]"},
    {"0.weight.accumulated.next", 7, 18, 80, 1, &train_outputs[29],
     "0.weight.accumulated.next[i0, i1] = select(first[] > 0, 0, ..."},
    {"0.bias.accumulated.next", 7, 6, 32, 1, &train_outputs[30],
     "0.bias.accumulated.next[i0] = select(first[] > 0, 0, '0.bias.accumulated'[i0]) + ..."},
    {"0.weight.l1.y", 11, 18, 80, 1, &train_outputs[31],
     "0.weight.l1.y[i0, i1] = '0.weight.accumulated.next'[i0, i1] + ..."},
    {"0.bias.l1.y", 11, 6, 32, 1, &train_outputs[32],
     "0.bias.l1.y[i0] = '0.bias.accumulated.next'[i0] + l1.weight[]*sign('0.bias'[i0])"},
    {"clip_grad_norm.s.parts", 11, 12, 28, 1, &train_outputs[33],
     "clip_grad_norm.s.parts[0] = sum(i) '0.weight.l1.y'[i/3, i - ..."},
    {"clip_grad_norm.s.parts", 11, 4, 12, 1, &train_outputs[34],
     "clip_grad_norm.s.parts[1] = sum(i) '0.bias.l1.y'[i]*'0.bias.l1.y'[i]"},
    {"clip_grad_norm.s", 11, 2, 12, 1, &train_outputs[35],
     "clip_grad_norm.s[] = sum(k) clip_grad_norm.s.parts[k]"},
    {"clip_grad_norm.n", 11, 1, 8, 1, &train_outputs[36],
     "clip_grad_norm.n[] = sqrt(clip_grad_norm.s[])"},
    {"clip_grad_norm.r", 11, 2, 20, 1, &train_outputs[37],
     "clip_grad_norm.r[] = clip_grad_norm.max_norm[]/(clip_grad_norm.n[] + 1e-06)"},
    {"clip_grad_norm.c", 11, 1, 16, 1, &train_outputs[38],
     "clip_grad_norm.c[] = select(clip_grad_norm.r[] > 1, 1, clip_grad_norm.r[])"},
    {"0.weight.clip_grad_norm.y", 11, 6, 56, 1, &train_outputs[39],
     "0.weight.clip_grad_norm.y[i0, i1] = '0.weight.l1.y'[i0, i1]*clip_grad_norm.c[]"},
    {"0.bias.clip_grad_norm.y", 11, 2, 24, 1, &train_outputs[40],
     "0.bias.clip_grad_norm.y[i0] = '0.bias.l1.y'[i0]*clip_grad_norm.c[]"},
    {"0.weight.clip_grad_value.y", 11, 24, 56, 1, &train_outputs[41],
     "0.weight.clip_grad_value.y[i0, i1] = select('0.weight.clip_grad_norm.y'[i0, i1] > ..."},
    {"0.bias.clip_grad_value.y", 11, 8, 24, 1, &train_outputs[42],
     "0.bias.clip_grad_value.y[i0] = select('0.bias.clip_grad_norm.y'[i0] > ..."},
    {"0.weight.sgd.d", 10, 12, 80, 1, &train_outputs[43],
     "0.weight.sgd.d[i0, i1] = '0.weight.clip_grad_value.y'[i0, i1] + ..."},
    {"0.weight.sgd.u", 10, 0, 48, 1, &train_outputs[44],
     "0.weight.sgd.u[i0, i1] = '0.weight.sgd.d'[i0, i1]"},
    {"0.weight.next", 10, 18, 88, 1, &train_outputs[45],
     "0.weight.next[i0, i1] = select(last[] > 0, '0.weight'[i0, i1] - ..."},
    {"0.bias.sgd.d", 10, 4, 32, 1, &train_outputs[46],
     "0.bias.sgd.d[i0] = '0.bias.clip_grad_value.y'[i0] + weight_decay[]*'0.bias'[i0]"},
    {"0.bias.sgd.u", 10, 0, 16, 1, &train_outputs[47],
     "0.bias.sgd.u[i0] = '0.bias.sgd.d'[i0]"},
    {"0.bias.next", 10, 6, 40, 1, &train_outputs[48],
     "0.bias.next[i0] = select(last[] > 0, '0.bias'[i0] - ..."},
    {"0.weight.average.next", 12, 36, 96, 1, &train_outputs[49],
     "0.weight.average.next[i0, i1] = select(last[] > 0, select(step[] == 1, ..."},
    {"0.bias.average.next", 12, 12, 48, 1, &train_outputs[50],
     "0.bias.average.next[i0] = select(last[] > 0, select(step[] == 1, '0.bias.next'[i0], ..."},
};
static struct dlcrt_tensor eval_outputs[16] = {
    {layout_4, TENSOR("linear0.sum", F32, VALUE, linear0_sum)},
    {layout_4, TENSOR("linear0.y", F32, VALUE, linear0_y)},
    {layout_5, TENSOR("cross_entropy.max", F32, VALUE, cross_entropy_max)},
    {layout_5, TENSOR("cross_entropy.m", F32, VALUE, cross_entropy_m)},
    {layout_5, TENSOR("cross_entropy.sum", F32, VALUE, cross_entropy_sum)},
    {layout_5, TENSOR("cross_entropy.lse", F32, VALUE, cross_entropy_lse)},
    {layout_5, TENSOR("cross_entropy.l", F32, VALUE, cross_entropy_l)},
    {layout_5, TENSOR("cross_entropy.w", F32, VALUE, cross_entropy_w)},
    {layout_3, TENSOR("loss.sum", F32, VALUE, &loss_sum)},
    {layout_3, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_3, TENSOR("loss", F32, VALUE, &loss)},
    {layout_5, TENSOR("accuracy.argmax", I32, VALUE, accuracy_argmax)},
    {layout_5, TENSOR("accuracy.hit", F32, VALUE, accuracy_hit)},
    {layout_5, TENSOR("accuracy.seen", F32, VALUE, accuracy_seen)},
    {layout_3, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_3, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
};
static const struct dlcrt_kernel eval_kernels[16] = {
    {"linear0.sum", 7, 48, 104, 1, &eval_outputs[0],
     "linear0.sum[i0, k] = sum(c) x[i0, c]*'0.weight.average'[k, c]"},
    {"linear0.y", 7, 8, 72, 1, &eval_outputs[1],
     "linear0.y[i0, k] = '0.bias.average'[k] + linear0.sum[i0, k]"},
    {"cross_entropy.max", 8, 8, 48, 1, &eval_outputs[2],
     "cross_entropy.max[n] = max(c) linear0.y[n, c]"},
    {"cross_entropy.m", 8, 0, 32, 1, &eval_outputs[3],
     "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])"},
    {"cross_entropy.sum", 8, 24, 64, 1, &eval_outputs[4],
     "cross_entropy.sum[n] = sum(c) exp(linear0.y[n, c] - cross_entropy.m[n])"},
    {"cross_entropy.lse", 8, 8, 48, 1, &eval_outputs[5],
     "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])"},
    {"cross_entropy.l", 8, 8, 64, 1, &eval_outputs[6],
     "cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - linear0.y[n, ..."},
    {"cross_entropy.w", 8, 4, 32, 1, &eval_outputs[7],
     "cross_entropy.w[n] = select(label[n] == -100, 0, 1)"},
    {"loss.sum", 8, 8, 28, 1, &eval_outputs[8],
     "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)"},
    {"loss.weight", 8, 8, 28, 1, &eval_outputs[9],
     "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)"},
    {"loss", 8, 1, 12, 1, &eval_outputs[10],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy.argmax", 9, 8, 48, 1, &eval_outputs[11],
     "accuracy.argmax[n] = argmax(c) linear0.y[n, c]"},
    {"accuracy.hit", 9, 4, 48, 1, &eval_outputs[12],
     "accuracy.hit[n] = select(accuracy.argmax[n] == label[n] and label[n] != -100, 1, 0)"},
    {"accuracy.seen", 9, 4, 32, 1, &eval_outputs[13],
     "accuracy.seen[n] = select(label[n] == -100, 0, 1)"},
    {"accuracy.hit.sum", 9, 8, 28, 1, &eval_outputs[14],
     "accuracy.hit.sum[] = sum(n) select(n < valid[], accuracy.hit[n], 0)"},
    {"accuracy.seen.sum", 9, 8, 28, 1, &eval_outputs[15],
     "accuracy.seen.sum[] = sum(n) select(n < valid[], accuracy.seen[n], 0)"},
};
static struct dlcrt_tensor output = {layout_4, TENSOR("linear0.y", F32, VALUE, linear0_y)};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "gradient",
    .source = "gradient.yaml",
    .hash = UINT64_C(0xf74e207e7cc17a3a),
    .batch = 4,
    .run = &run,
    .tensors = 6,
    .tensor = tensors,
    .gradients = 2,
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
    .train_kernels = 51,
    .eval_kernels = 16,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 632,
    .reference = &reference,
    .data = {.format = "synthetic", .path = NULL, .test = NULL, .test_every = 0, .label_column = -1,
        .header = false, .samples = 1000},
    .defaults = {.epochs = 1, .steps = 0, .log_every = 100, .seed = UINT64_C(0), .shuffle = true,
        .drop_last = false, .checkpoint_every = 0, .accumulate = 2, .validation = 0.25,
        .evaluate_every = 2, .stop = {.monitor = "loss", .maximize = false, .relative = false,
        .threshold = 0.001, .patience = 3, .cooldown = 0},
        .plateau = {.monitor = "accuracy", .maximize = true, .relative = true, .threshold = 0.0001,
        .patience = 2, .cooldown = 0}},
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
