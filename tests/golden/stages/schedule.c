/* Trains the network 'schedule' described in schedule.yaml. Written by dlc (-O0, target avx512);
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
static double lr = 0.01;
static double betas_0 = 0.9;
static double betas_1 = 0.999;
static double eps = 1e-08;
static double weight_decay = 0;

/* Parameters. */
static float layer_0_weight[2][3];
static float layer_0_bias[2];

/* State of the optimizer. */
static float layer_0_weight_exp_avg[2][3];
static float layer_0_weight_exp_avg_sq[2][3];
static float layer_0_bias_exp_avg[2];
static float layer_0_bias_exp_avg_sq[2];

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
static float loss_sum_grad;
static float cross_entropy_l_grad[4];
static float cross_entropy_lse_grad[4];
static float cross_entropy_sum_grad[4];
static float linear0_y_grad[4][2];
static float linear0_y_grad_1[4][2];
static float linear0_y_grad_2[4][2];
static float layer_0_bias_grad[2];
static float layer_0_weight_grad[2][3];
static double lr_linear_t;
static double lr_linear_y;
static double lr_one_cycle_t;
static double lr_one_cycle_high;
static double lr_one_cycle_start;
static double lr_one_cycle_low;
static double lr_one_cycle_steps;
static double lr_one_cycle_a;
static double lr_one_cycle_b;
static double lr_one_cycle_c;
static double lr_one_cycle_p;
static double lr_one_cycle_u;
static double lr_one_cycle_w;
static double lr_one_cycle_cu;
static double lr_one_cycle_cw;
static double lr_one_cycle_y;
static double lr_one_cycle_m;
static double lr_one_cycle_betas_0;
static double lr_lambda_step;
static double lr_lambda_y;
static double lr_scheduled;
static double betas_0_scheduled;
static double adam_c1;
static double adam_c2;
static float layer_0_weight_adam_d[2][3];
static float layer_0_weight_adam_m[2][3];
static float layer_0_weight_adam_v[2][3];
static float layer_0_weight_adam_s[2][3];
static float layer_0_bias_adam_d[2];
static float layer_0_bias_adam_m[2];
static float layer_0_bias_adam_v[2];
static float layer_0_bias_adam_s[2];

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

static inline double minimum(double a, double b)
{
    return a <= b || a != a ? a : b;
}

static inline double choose(bool c, double a, double b)
{
    return c ? a : b;
}

/* linear0 (linear), line 6: linear0.sum[i0, k] = sum(c) x[i0, c]*'0.weight'[k, c] */
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

/* linear0 (linear), line 6: linear0.y[i0, k] = '0.bias'[k] + linear0.sum[i0, k] */
/* linear0.y f32[4, 2]; 0.bias f32[2]; linear0.sum f32[4, 2] */
static void compute_linear0_y(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 2; k++)
            linear0_y[i0][k] = layer_0_bias[k] + linear0_sum[i0][k];
}

/* cross_entropy, line 7: cross_entropy.max[n] = max(c) linear0.y[n, c] */
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

/* cross_entropy, line 7: cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
/* cross_entropy.m f32[4]; cross_entropy.max f32[4] */
static void compute_cross_entropy_m(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_m[n] = cross_entropy_max[n];
}

/* cross_entropy, line 7: cross_entropy.sum[n] = sum(c) exp(linear0.y[n, c] - cross_entropy.m[n]) */
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

/* cross_entropy, line 7: cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
/* cross_entropy.lse f32[4]; cross_entropy.m f32[4]; cross_entropy.sum f32[4] */
static void compute_cross_entropy_lse(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_lse[n] = cross_entropy_m[n] + logf(cross_entropy_sum[n]);
}

/* cross_entropy, line 7: cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] -
   linear0.y[n, label[n]]) */
/* cross_entropy.l f32[4]; label i32[4]; cross_entropy.lse f32[4]; linear0.y f32[4, 2] */
static void compute_cross_entropy_l(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_l[n] = choosef(label[n] == -100, 0.0f, cross_entropy_lse[n] -
            linear0_y[n][class_of(label[n], 2)]);
}

/* cross_entropy, line 7: cross_entropy.w[n] = select(label[n] == -100, 0, 1) */
/* cross_entropy.w f32[4]; label i32[4] */
static void compute_cross_entropy_w(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_w[n] = choosef(label[n] == -100, 0.0f, 1.0f);
}

/* cross_entropy, line 7: loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
/* loss.sum f32[]; cross_entropy.l f32[4] */
static void compute_loss_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 4; n++)
        sum += choosef(n < run.valid, cross_entropy_l[n], 0.0f);
    loss_sum = sum;
}

/* cross_entropy, line 7: loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
/* loss.weight f32[]; cross_entropy.w f32[4] */
static void compute_loss_weight(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 4; n++)
        sum += choosef(n < run.valid, cross_entropy_w[n], 0.0f);
    loss_weight = sum;
}

/* cross_entropy, line 7: loss[] = loss.sum[]/loss.weight[] */
/* loss f32[] */
static void compute_loss(void)
{
    loss = loss_sum / loss_weight;
}

/* schedule, line 10: lr.linear.t[] = step[] - 1 */
/* lr.linear.t f64[] */
static void compute_lr_linear_t(void)
{
    lr_linear_t = (double)(run.step + 1) - 1.0;
}

/* schedule, line 10: lr.linear.y[] = lr[]*(0.1 + 0.9*min(lr.linear.t[], 10)/10) */
/* lr.linear.y f64[] */
static void compute_lr_linear_y(void)
{
    lr_linear_y = lr * (0.1 + 0.9 * minimum(lr_linear_t, 10.0) / 10.0);
}

/* schedule, line 10: lr.one_cycle.t[] = step[] - 1 - 10 */
/* lr.one_cycle.t f64[] */
static void compute_lr_one_cycle_t(void)
{
    lr_one_cycle_t = (double)(run.step + 1) - 1.0 - 10.0;
}

/* schedule, line 10: lr.one_cycle.high[] = lr[] */
/* lr.one_cycle.high f64[] */
static void compute_lr_one_cycle_high(void)
{
    lr_one_cycle_high = lr;
}

/* schedule, line 10: lr.one_cycle.start[] = lr.one_cycle.high[]/25 */
/* lr.one_cycle.start f64[] */
static void compute_lr_one_cycle_start(void)
{
    lr_one_cycle_start = lr_one_cycle_high / 25.0;
}

/* schedule, line 10: lr.one_cycle.low[] = lr.one_cycle.start[]/10000 */
/* lr.one_cycle.low f64[] */
static void compute_lr_one_cycle_low(void)
{
    lr_one_cycle_low = lr_one_cycle_start / 10000.0;
}

/* schedule, line 10: lr.one_cycle.steps[] = 90 */
/* lr.one_cycle.steps f64[] */
static void compute_lr_one_cycle_steps(void)
{
    lr_one_cycle_steps = 90.0;
}

/* schedule, line 10: lr.one_cycle.a[] = 0.3*lr.one_cycle.steps[] - 1 */
/* lr.one_cycle.a f64[] */
static void compute_lr_one_cycle_a(void)
{
    lr_one_cycle_a = 0.3 * lr_one_cycle_steps - 1.0;
}

/* schedule, line 10: lr.one_cycle.b[] = lr.one_cycle.a[] */
/* lr.one_cycle.b f64[] */
static void compute_lr_one_cycle_b(void)
{
    lr_one_cycle_b = lr_one_cycle_a;
}

/* schedule, line 10: lr.one_cycle.c[] = lr.one_cycle.steps[] - 1 */
/* lr.one_cycle.c f64[] */
static void compute_lr_one_cycle_c(void)
{
    lr_one_cycle_c = lr_one_cycle_steps - 1.0;
}

/* schedule, line 10: lr.one_cycle.p[] = min(lr.one_cycle.t[], lr.one_cycle.c[]) */
/* lr.one_cycle.p f64[] */
static void compute_lr_one_cycle_p(void)
{
    lr_one_cycle_p = minimum(lr_one_cycle_t, lr_one_cycle_c);
}

/* schedule, line 10: lr.one_cycle.u[] = select(lr.one_cycle.a[] == 0, 1,
   lr.one_cycle.p[]/lr.one_cycle.a[]) */
/* lr.one_cycle.u f64[] */
static void compute_lr_one_cycle_u(void)
{
    lr_one_cycle_u = choose(lr_one_cycle_a == 0.0, 1.0, lr_one_cycle_p / lr_one_cycle_a);
}

/* schedule, line 10: lr.one_cycle.w[] = (lr.one_cycle.p[] - lr.one_cycle.b[])/(lr.one_cycle.c[]
   - lr.one_cycle.b[]) */
/* lr.one_cycle.w f64[] */
static void compute_lr_one_cycle_w(void)
{
    lr_one_cycle_w = (lr_one_cycle_p - lr_one_cycle_b) / (lr_one_cycle_c - lr_one_cycle_b);
}

/* schedule, line 10: lr.one_cycle.cu[] = (1 - cos(3.141592653589793*lr.one_cycle.u[]))/2 */
/* lr.one_cycle.cu f64[] */
static void compute_lr_one_cycle_cu(void)
{
    lr_one_cycle_cu = (1.0 - cos(3.141592653589793 * lr_one_cycle_u)) / 2.0;
}

/* schedule, line 10: lr.one_cycle.cw[] = (1 - cos(3.141592653589793*lr.one_cycle.w[]))/2 */
/* lr.one_cycle.cw f64[] */
static void compute_lr_one_cycle_cw(void)
{
    lr_one_cycle_cw = (1.0 - cos(3.141592653589793 * lr_one_cycle_w)) / 2.0;
}

/* schedule, line 10: lr.one_cycle.y[] = select(lr.one_cycle.p[] <= lr.one_cycle.a[],
   lr.one_cycle.start[] + (lr.one_cycle.high[] - lr.one_cycle.start[])*lr.one_cycle.cu[],
   lr.one_cycle.high[] + (lr.one_cycle.low[] - lr.one_cycle.high[])*lr.one_cycle.cw[]) */
/* lr.one_cycle.y f64[] */
static void compute_lr_one_cycle_y(void)
{
    lr_one_cycle_y = choose(lr_one_cycle_p <= lr_one_cycle_a, lr_one_cycle_start +
        (lr_one_cycle_high - lr_one_cycle_start) * lr_one_cycle_cu, lr_one_cycle_high +
        (lr_one_cycle_low - lr_one_cycle_high) * lr_one_cycle_cw);
}

/* schedule, line 10: lr.one_cycle.m[] = select(lr.one_cycle.p[] <= lr.one_cycle.a[], 0.95 +
   (-0.09999999999999998)*lr.one_cycle.cu[], 0.85 + 0.09999999999999998*lr.one_cycle.cw[]) */
/* lr.one_cycle.m f64[] */
static void compute_lr_one_cycle_m(void)
{
    lr_one_cycle_m = choose(lr_one_cycle_p <= lr_one_cycle_a, 0.95 + -0.09999999999999998 *
        lr_one_cycle_cu, 0.85 + 0.09999999999999998 * lr_one_cycle_cw);
}

/* schedule, line 10: lr.one_cycle.betas_0[] = lr.one_cycle.m[] */
/* lr.one_cycle.betas_0 f64[] */
static void compute_lr_one_cycle_betas_0(void)
{
    lr_one_cycle_betas_0 = lr_one_cycle_m;
}

/* schedule, line 10: lr.lambda.step[] = step[] - 1 - 100 */
/* lr.lambda.step f64[] */
static void compute_lr_lambda_step(void)
{
    lr_lambda_step = (double)(run.step + 1) - 1.0 - 100.0;
}

/* schedule, line 10: lr.lambda.y[] = lr[]*(0.5*power(0.9, lr.lambda.step[])) */
/* lr.lambda.y f64[] */
static void compute_lr_lambda_y(void)
{
    lr_lambda_y = lr * (0.5 * pow(0.9, lr_lambda_step));
}

/* schedule, line 10: lr.scheduled[] = select(step[] - 1 < 10, lr.linear.y[], select(step[] - 1 <
   100, lr.one_cycle.y[], lr.lambda.y[])) */
/* lr.scheduled f64[] */
static void compute_lr_scheduled(void)
{
    lr_scheduled = choose((double)(run.step + 1) - 1.0 < 10.0, lr_linear_y,
        choose((double)(run.step + 1) - 1.0 < 100.0, lr_one_cycle_y, lr_lambda_y));
}

/* schedule, line 10: betas.0.scheduled[] = select(step[] - 1 < 10, betas.0[], select(step[] - 1
   < 100, lr.one_cycle.betas_0[], betas.0[])) */
/* betas.0.scheduled f64[] */
static void compute_betas_0_scheduled(void)
{
    betas_0_scheduled = choose((double)(run.step + 1) - 1.0 < 10.0, betas_0,
        choose((double)(run.step + 1) - 1.0 < 100.0, lr_one_cycle_betas_0, betas_0));
}

/* cross_entropy, line 7: loss.sum.grad[] = 1/loss.weight[] */
/* loss.sum.grad f32[] */
static void compute_loss_sum_grad(void)
{
    loss_sum_grad = 1.0f / loss_weight;
}

/* cross_entropy, line 7: cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
/* cross_entropy.l.grad f32[4] */
static void compute_cross_entropy_l_grad(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_l_grad[n] = choosef(n < run.valid, loss_sum_grad, 0.0f);
}

/* cross_entropy, line 7: cross_entropy.lse.grad[n] = select(label[n] == -100, 0,
   cross_entropy.l.grad[n]) */
/* cross_entropy.lse.grad f32[4]; label i32[4]; cross_entropy.l.grad f32[4] */
static void compute_cross_entropy_lse_grad(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_lse_grad[n] = choosef(label[n] == -100, 0.0f, cross_entropy_l_grad[n]);
}

/* cross_entropy, line 7: cross_entropy.sum.grad[n] =
   cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
/* cross_entropy.sum.grad f32[4]; cross_entropy.lse.grad f32[4]; cross_entropy.sum f32[4] */
static void compute_cross_entropy_sum_grad(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_sum_grad[n] = cross_entropy_lse_grad[n] / cross_entropy_sum[n];
}

/* cross_entropy, line 7: linear0.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100,
   0, -cross_entropy.l.grad[n]), 0) */
/* linear0.y.grad.1 f32[4, 2]; label i32[4]; cross_entropy.l.grad f32[4] */
static void compute_linear0_y_grad_1(void)
{
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 2; k++)
            linear0_y_grad_1[n][k] = choosef(label[n] == k,
                choosef(label[n] == -100, 0.0f, -cross_entropy_l_grad[n]), 0.0f);
}

/* cross_entropy, line 7: linear0.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(linear0.y[n, c]
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

/* cross_entropy, line 7: linear0.y.grad[n, k] = linear0.y.grad.2[n, k] + linear0.y.grad.1[n, k] */
/* linear0.y.grad f32[4, 2]; linear0.y.grad.2 f32[4, 2]; linear0.y.grad.1 f32[4, 2] */
static void compute_linear0_y_grad(void)
{
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 2; k++)
            linear0_y_grad[n][k] = linear0_y_grad_2[n][k] + linear0_y_grad_1[n][k];
}

/* linear0 (linear), line 6: 0.bias.grad[k] = sum(i0) linear0.y.grad[i0, k] */
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

/* linear0 (linear), line 6: 0.weight.grad[k, c] = sum(i0) linear0.y.grad[i0, k]*x[i0, c] */
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

/* adam, line 8: adam.c1[] = 1 - power(betas.0.scheduled[], step[]) */
/* adam.c1 f64[] */
static void compute_adam_c1(void)
{
    adam_c1 = 1.0 - pow(betas_0_scheduled, (double)(run.step + 1));
}

/* adam, line 8: adam.c2[] = sqrt(1 - power(betas.1[], step[])) */
/* adam.c2 f64[] */
static void compute_adam_c2(void)
{
    adam_c2 = sqrt(1.0 - pow(betas_1, (double)(run.step + 1)));
}

/* adam, line 8: 0.weight.adam.d[i0, i1] = '0.weight.grad'[i0, i1] +
   weight_decay[]*'0.weight'[i0, i1] */
/* 0.weight.adam.d f32[2, 3]; 0.weight.grad f32[2, 3]; 0.weight f32[2, 3] */
static void compute_layer_0_weight_adam_d(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            layer_0_weight_adam_d[i0][i1] = layer_0_weight_grad[i0][i1] + (float)weight_decay *
                layer_0_weight[i0][i1];
}

/* adam, line 8: 0.weight.adam.m[i0, i1] = '0.weight.exp_avg'[i0, i1] + (1 -
   betas.0.scheduled[])*('0.weight.adam.d'[i0, i1] - '0.weight.exp_avg'[i0, i1]) */
/* 0.weight.adam.m f32[2, 3]; 0.weight.exp_avg f32[2, 3]; 0.weight.adam.d f32[2, 3] */
static void compute_layer_0_weight_adam_m(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            layer_0_weight_adam_m[i0][i1] = layer_0_weight_exp_avg[i0][i1] +
                (float)(1.0 - betas_0_scheduled) *
                (layer_0_weight_adam_d[i0][i1] - layer_0_weight_exp_avg[i0][i1]);
}

/* adam, line 8: 0.weight.adam.v[i0, i1] = betas.1[]*'0.weight.exp_avg_sq'[i0, i1] + (1 -
   betas.1[])*'0.weight.adam.d'[i0, i1]*'0.weight.adam.d'[i0, i1] */
/* 0.weight.adam.v f32[2, 3]; 0.weight.exp_avg_sq f32[2, 3]; 0.weight.adam.d f32[2, 3] */
static void compute_layer_0_weight_adam_v(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            layer_0_weight_adam_v[i0][i1] = (float)betas_1 * layer_0_weight_exp_avg_sq[i0][i1] +
                (float)(1.0 - betas_1) * layer_0_weight_adam_d[i0][i1] *
                layer_0_weight_adam_d[i0][i1];
}

/* adam, line 8: 0.weight.adam.s[i0, i1] = '0.weight.adam.v'[i0, i1] */
/* 0.weight.adam.s f32[2, 3]; 0.weight.adam.v f32[2, 3] */
static void compute_layer_0_weight_adam_s(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            layer_0_weight_adam_s[i0][i1] = layer_0_weight_adam_v[i0][i1];
}

/* adam, line 8: 0.bias.adam.d[i0] = '0.bias.grad'[i0] + weight_decay[]*'0.bias'[i0] */
/* 0.bias.adam.d f32[2]; 0.bias.grad f32[2]; 0.bias f32[2] */
static void compute_layer_0_bias_adam_d(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        layer_0_bias_adam_d[i0] = layer_0_bias_grad[i0] + (float)weight_decay * layer_0_bias[i0];
}

/* adam, line 8: 0.bias.adam.m[i0] = '0.bias.exp_avg'[i0] + (1 -
   betas.0.scheduled[])*('0.bias.adam.d'[i0] - '0.bias.exp_avg'[i0]) */
/* 0.bias.adam.m f32[2]; 0.bias.exp_avg f32[2]; 0.bias.adam.d f32[2] */
static void compute_layer_0_bias_adam_m(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        layer_0_bias_adam_m[i0] = layer_0_bias_exp_avg[i0] + (float)(1.0 - betas_0_scheduled) *
            (layer_0_bias_adam_d[i0] - layer_0_bias_exp_avg[i0]);
}

/* adam, line 8: 0.bias.adam.v[i0] = betas.1[]*'0.bias.exp_avg_sq'[i0] + (1 -
   betas.1[])*'0.bias.adam.d'[i0]*'0.bias.adam.d'[i0] */
/* 0.bias.adam.v f32[2]; 0.bias.exp_avg_sq f32[2]; 0.bias.adam.d f32[2] */
static void compute_layer_0_bias_adam_v(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        layer_0_bias_adam_v[i0] = (float)betas_1 * layer_0_bias_exp_avg_sq[i0] +
            (float)(1.0 - betas_1) * layer_0_bias_adam_d[i0] * layer_0_bias_adam_d[i0];
}

/* adam, line 8: 0.bias.adam.s[i0] = '0.bias.adam.v'[i0] */
/* 0.bias.adam.s f32[2]; 0.bias.adam.v f32[2] */
static void compute_layer_0_bias_adam_s(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        layer_0_bias_adam_s[i0] = layer_0_bias_adam_v[i0];
}

/* adam, line 8: 0.weight.exp_avg.next[i0, i1] = '0.weight.adam.m'[i0, i1] */
/* 0.weight.exp_avg.next f32[2, 3]; 0.weight.adam.m f32[2, 3] */
static void update_layer_0_weight_exp_avg(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            layer_0_weight_exp_avg[i0][i1] = layer_0_weight_adam_m[i0][i1];
}

/* adam, line 8: 0.weight.exp_avg_sq.next[i0, i1] = '0.weight.adam.v'[i0, i1] */
/* 0.weight.exp_avg_sq.next f32[2, 3]; 0.weight.adam.v f32[2, 3] */
static void update_layer_0_weight_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            layer_0_weight_exp_avg_sq[i0][i1] = layer_0_weight_adam_v[i0][i1];
}

/* adam, line 8: 0.weight.next[i0, i1] = '0.weight'[i0, i1] -
   lr.scheduled[]/adam.c1[]*'0.weight.adam.m'[i0, i1]/(sqrt('0.weight.adam.s'[i0, i1])/adam.c2[]
   + eps[]) */
/* 0.weight.next f32[2, 3]; 0.weight f32[2, 3]; 0.weight.adam.m f32[2, 3]; 0.weight.adam.s f32[2,
   3] */
static void update_layer_0_weight(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            layer_0_weight[i0][i1] = layer_0_weight[i0][i1] - (float)(lr_scheduled / adam_c1) *
                layer_0_weight_adam_m[i0][i1] /
                (sqrtf(layer_0_weight_adam_s[i0][i1]) / (float)adam_c2 + (float)eps);
}

/* adam, line 8: 0.bias.exp_avg.next[i0] = '0.bias.adam.m'[i0] */
/* 0.bias.exp_avg.next f32[2]; 0.bias.adam.m f32[2] */
static void update_layer_0_bias_exp_avg(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        layer_0_bias_exp_avg[i0] = layer_0_bias_adam_m[i0];
}

/* adam, line 8: 0.bias.exp_avg_sq.next[i0] = '0.bias.adam.v'[i0] */
/* 0.bias.exp_avg_sq.next f32[2]; 0.bias.adam.v f32[2] */
static void update_layer_0_bias_exp_avg_sq(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        layer_0_bias_exp_avg_sq[i0] = layer_0_bias_adam_v[i0];
}

/* adam, line 8: 0.bias.next[i0] = '0.bias'[i0] -
   lr.scheduled[]/adam.c1[]*'0.bias.adam.m'[i0]/(sqrt('0.bias.adam.s'[i0])/adam.c2[] + eps[]) */
/* 0.bias.next f32[2]; 0.bias f32[2]; 0.bias.adam.m f32[2]; 0.bias.adam.s f32[2] */
static void update_layer_0_bias(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        layer_0_bias[i0] = layer_0_bias[i0] - (float)(lr_scheduled / adam_c1) *
            layer_0_bias_adam_m[i0] / (sqrtf(layer_0_bias_adam_s[i0]) / (float)adam_c2 +
            (float)eps);
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
    if (!isfinite(loss))
        return false;
    compute_lr_linear_t();
    done(11, 0);
    compute_lr_linear_y();
    done(12, 0);
    compute_lr_one_cycle_t();
    done(13, 0);
    compute_lr_one_cycle_high();
    done(14, 0);
    compute_lr_one_cycle_start();
    done(15, 0);
    compute_lr_one_cycle_low();
    done(16, 0);
    compute_lr_one_cycle_steps();
    done(17, 0);
    compute_lr_one_cycle_a();
    done(18, 0);
    compute_lr_one_cycle_b();
    done(19, 0);
    compute_lr_one_cycle_c();
    done(20, 0);
    compute_lr_one_cycle_p();
    done(21, 0);
    compute_lr_one_cycle_u();
    done(22, 0);
    compute_lr_one_cycle_w();
    done(23, 0);
    compute_lr_one_cycle_cu();
    done(24, 0);
    compute_lr_one_cycle_cw();
    done(25, 0);
    compute_lr_one_cycle_y();
    done(26, 0);
    compute_lr_one_cycle_m();
    done(27, 0);
    compute_lr_one_cycle_betas_0();
    done(28, 0);
    compute_lr_lambda_step();
    done(29, 0);
    compute_lr_lambda_y();
    done(30, 0);
    compute_lr_scheduled();
    done(31, 0);
    compute_betas_0_scheduled();
    done(32, 0);
    compute_loss_sum_grad();
    done(33, 0);
    compute_cross_entropy_l_grad();
    done(34, 0);
    compute_cross_entropy_lse_grad();
    done(35, 0);
    compute_cross_entropy_sum_grad();
    done(36, 0);
    compute_linear0_y_grad_1();
    done(37, 0);
    compute_linear0_y_grad_2();
    done(38, 0);
    compute_linear0_y_grad();
    done(39, 0);
    compute_layer_0_bias_grad();
    done(40, 0);
    compute_layer_0_weight_grad();
    done(41, 0);
    compute_adam_c1();
    done(42, 0);
    compute_adam_c2();
    done(43, 0);
    compute_layer_0_weight_adam_d();
    done(44, 0);
    compute_layer_0_weight_adam_m();
    done(45, 0);
    compute_layer_0_weight_adam_v();
    done(46, 0);
    compute_layer_0_weight_adam_s();
    done(47, 0);
    compute_layer_0_bias_adam_d();
    done(48, 0);
    compute_layer_0_bias_adam_m();
    done(49, 0);
    compute_layer_0_bias_adam_v();
    done(50, 0);
    compute_layer_0_bias_adam_s();
    done(51, 0);
    update_layer_0_weight_exp_avg();
    done(52, 0);
    update_layer_0_weight_exp_avg_sq();
    done(53, 0);
    update_layer_0_weight();
    done(54, 0);
    update_layer_0_bias_exp_avg();
    done(55, 0);
    update_layer_0_bias_exp_avg_sq();
    done(56, 0);
    update_layer_0_bias();
    done(57, 0);
    return true;
}

/* Loss, metrics and output for the batch, as the network is used after training. */
static void evaluate(void)
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

static const int64_t reference_value[] = {0, 6, 8, 14, 20, 22};
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
#define layout_3 .elements = 8, .rank = 2, .shape = {4, 2}
#define layout_4 .elements = 4, .rank = 1, .shape = {4}
#define layout_5 .elements = 1, .rank = 0, .shape = {0}
static struct dlcrt_tensor tensors[6] = {
    {layout_1, TENSOR("0.weight", F32, PARAMETER, layer_0_weight), .initial = DLCRT_UNIFORM,
        .a = -0.5773502691896258, .b = 0.5773502691896258, .trainable = true},
    {layout_2, TENSOR("0.bias", F32, PARAMETER, layer_0_bias), .initial = DLCRT_UNIFORM,
        .a = -0.5773502691896258, .b = 0.5773502691896258, .trainable = true},
    {layout_1, TENSOR("0.weight.exp_avg", F32, STATE, layer_0_weight_exp_avg)},
    {layout_1, TENSOR("0.weight.exp_avg_sq", F32, STATE, layer_0_weight_exp_avg_sq)},
    {layout_2, TENSOR("0.bias.exp_avg", F32, STATE, layer_0_bias_exp_avg)},
    {layout_2, TENSOR("0.bias.exp_avg_sq", F32, STATE, layer_0_bias_exp_avg_sq)},
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
static const struct dlcrt_scalar scalars[5] = {
    {"lr", &lr, &lr_scheduled},
    {"betas.0", &betas_0, &betas_0_scheduled},
    {"betas.1", &betas_1, NULL},
    {"eps", &eps, NULL},
    {"weight_decay", &weight_decay, NULL},
};
static const struct dlcrt_metric metrics[1] = {
    {0},
};
static struct dlcrt_tensor train_outputs[58] = {
    {layout_3, TENSOR("linear0.sum", F32, VALUE, linear0_sum)},
    {layout_3, TENSOR("linear0.y", F32, VALUE, linear0_y)},
    {layout_4, TENSOR("cross_entropy.max", F32, VALUE, cross_entropy_max)},
    {layout_4, TENSOR("cross_entropy.m", F32, VALUE, cross_entropy_m)},
    {layout_4, TENSOR("cross_entropy.sum", F32, VALUE, cross_entropy_sum)},
    {layout_4, TENSOR("cross_entropy.lse", F32, VALUE, cross_entropy_lse)},
    {layout_4, TENSOR("cross_entropy.l", F32, VALUE, cross_entropy_l)},
    {layout_4, TENSOR("cross_entropy.w", F32, VALUE, cross_entropy_w)},
    {layout_5, TENSOR("loss.sum", F32, VALUE, &loss_sum)},
    {layout_5, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_5, TENSOR("loss", F32, VALUE, &loss)},
    {layout_5, TENSOR("lr.linear.t", F64, VALUE, &lr_linear_t)},
    {layout_5, TENSOR("lr.linear.y", F64, VALUE, &lr_linear_y)},
    {layout_5, TENSOR("lr.one_cycle.t", F64, VALUE, &lr_one_cycle_t)},
    {layout_5, TENSOR("lr.one_cycle.high", F64, VALUE, &lr_one_cycle_high)},
    {layout_5, TENSOR("lr.one_cycle.start", F64, VALUE, &lr_one_cycle_start)},
    {layout_5, TENSOR("lr.one_cycle.low", F64, VALUE, &lr_one_cycle_low)},
    {layout_5, TENSOR("lr.one_cycle.steps", F64, VALUE, &lr_one_cycle_steps)},
    {layout_5, TENSOR("lr.one_cycle.a", F64, VALUE, &lr_one_cycle_a)},
    {layout_5, TENSOR("lr.one_cycle.b", F64, VALUE, &lr_one_cycle_b)},
    {layout_5, TENSOR("lr.one_cycle.c", F64, VALUE, &lr_one_cycle_c)},
    {layout_5, TENSOR("lr.one_cycle.p", F64, VALUE, &lr_one_cycle_p)},
    {layout_5, TENSOR("lr.one_cycle.u", F64, VALUE, &lr_one_cycle_u)},
    {layout_5, TENSOR("lr.one_cycle.w", F64, VALUE, &lr_one_cycle_w)},
    {layout_5, TENSOR("lr.one_cycle.cu", F64, VALUE, &lr_one_cycle_cu)},
    {layout_5, TENSOR("lr.one_cycle.cw", F64, VALUE, &lr_one_cycle_cw)},
    {layout_5, TENSOR("lr.one_cycle.y", F64, VALUE, &lr_one_cycle_y)},
    {layout_5, TENSOR("lr.one_cycle.m", F64, VALUE, &lr_one_cycle_m)},
    {layout_5, TENSOR("lr.one_cycle.betas_0", F64, VALUE, &lr_one_cycle_betas_0)},
    {layout_5, TENSOR("lr.lambda.step", F64, VALUE, &lr_lambda_step)},
    {layout_5, TENSOR("lr.lambda.y", F64, VALUE, &lr_lambda_y)},
    {layout_5, TENSOR("lr.scheduled", F64, VALUE, &lr_scheduled)},
    {layout_5, TENSOR("betas.0.scheduled", F64, VALUE, &betas_0_scheduled)},
    {layout_5, TENSOR("loss.sum.grad", F32, VALUE, &loss_sum_grad)},
    {layout_4, TENSOR("cross_entropy.l.grad", F32, VALUE, cross_entropy_l_grad)},
    {layout_4, TENSOR("cross_entropy.lse.grad", F32, VALUE, cross_entropy_lse_grad)},
    {layout_4, TENSOR("cross_entropy.sum.grad", F32, VALUE, cross_entropy_sum_grad)},
    {layout_3, TENSOR("linear0.y.grad.1", F32, VALUE, linear0_y_grad_1)},
    {layout_3, TENSOR("linear0.y.grad.2", F32, VALUE, linear0_y_grad_2)},
    {layout_3, TENSOR("linear0.y.grad", F32, VALUE, linear0_y_grad)},
    {layout_2, TENSOR("0.bias.grad", F32, GRADIENT, layer_0_bias_grad)},
    {layout_1, TENSOR("0.weight.grad", F32, GRADIENT, layer_0_weight_grad)},
    {layout_5, TENSOR("adam.c1", F64, VALUE, &adam_c1)},
    {layout_5, TENSOR("adam.c2", F64, VALUE, &adam_c2)},
    {layout_1, TENSOR("0.weight.adam.d", F32, VALUE, layer_0_weight_adam_d)},
    {layout_1, TENSOR("0.weight.adam.m", F32, VALUE, layer_0_weight_adam_m)},
    {layout_1, TENSOR("0.weight.adam.v", F32, VALUE, layer_0_weight_adam_v)},
    {layout_1, TENSOR("0.weight.adam.s", F32, VALUE, layer_0_weight_adam_s)},
    {layout_2, TENSOR("0.bias.adam.d", F32, VALUE, layer_0_bias_adam_d)},
    {layout_2, TENSOR("0.bias.adam.m", F32, VALUE, layer_0_bias_adam_m)},
    {layout_2, TENSOR("0.bias.adam.v", F32, VALUE, layer_0_bias_adam_v)},
    {layout_2, TENSOR("0.bias.adam.s", F32, VALUE, layer_0_bias_adam_s)},
    {layout_1, TENSOR("0.weight.exp_avg.next", F32, VALUE, layer_0_weight_exp_avg)},
    {layout_1, TENSOR("0.weight.exp_avg_sq.next", F32, VALUE, layer_0_weight_exp_avg_sq)},
    {layout_1, TENSOR("0.weight.next", F32, VALUE, layer_0_weight)},
    {layout_2, TENSOR("0.bias.exp_avg.next", F32, VALUE, layer_0_bias_exp_avg)},
    {layout_2, TENSOR("0.bias.exp_avg_sq.next", F32, VALUE, layer_0_bias_exp_avg_sq)},
    {layout_2, TENSOR("0.bias.next", F32, VALUE, layer_0_bias)},
};
static const struct dlcrt_kernel train_kernels[58] = {
    {"linear0.sum", 6, 48, 104, 1, &train_outputs[0],
     "linear0.sum[i0, k] = sum(c) x[i0, c]*'0.weight'[k, c]"},
    {"linear0.y", 6, 8, 72, 1, &train_outputs[1],
     "linear0.y[i0, k] = '0.bias'[k] + linear0.sum[i0, k]"},
    {"cross_entropy.max", 7, 8, 48, 1, &train_outputs[2],
     "cross_entropy.max[n] = max(c) linear0.y[n, c]"},
    {"cross_entropy.m", 7, 0, 32, 1, &train_outputs[3],
     "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])"},
    {"cross_entropy.sum", 7, 24, 64, 1, &train_outputs[4],
     "cross_entropy.sum[n] = sum(c) exp(linear0.y[n, c] - cross_entropy.m[n])"},
    {"cross_entropy.lse", 7, 8, 48, 1, &train_outputs[5],
     "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])"},
    {"cross_entropy.l", 7, 8, 64, 1, &train_outputs[6],
     "cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - linear0.y[n, ..."},
    {"cross_entropy.w", 7, 4, 32, 1, &train_outputs[7],
     "cross_entropy.w[n] = select(label[n] == -100, 0, 1)"},
    {"loss.sum", 7, 8, 28, 1, &train_outputs[8],
     "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)"},
    {"loss.weight", 7, 8, 28, 1, &train_outputs[9],
     "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)"},
    {"loss", 7, 1, 12, 1, &train_outputs[10],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"lr.linear.t", 10, 1, 16, 1, &train_outputs[11],
     "lr.linear.t[] = step[] - 1"},
    {"lr.linear.y", 10, 5, 24, 1, &train_outputs[12],
     "lr.linear.y[] = lr[]*(0.1 + 0.9*min(lr.linear.t[], 10)/10)"},
    {"lr.one_cycle.t", 10, 2, 16, 1, &train_outputs[13],
     "lr.one_cycle.t[] = step[] - 1 - 10"},
    {"lr.one_cycle.high", 10, 0, 16, 1, &train_outputs[14],
     "lr.one_cycle.high[] = lr[]"},
    {"lr.one_cycle.start", 10, 1, 16, 1, &train_outputs[15],
     "lr.one_cycle.start[] = lr.one_cycle.high[]/25"},
    {"lr.one_cycle.low", 10, 1, 16, 1, &train_outputs[16],
     "lr.one_cycle.low[] = lr.one_cycle.start[]/10000"},
    {"lr.one_cycle.steps", 10, 0, 8, 1, &train_outputs[17],
     "lr.one_cycle.steps[] = 90"},
    {"lr.one_cycle.a", 10, 2, 16, 1, &train_outputs[18],
     "lr.one_cycle.a[] = 0.3*lr.one_cycle.steps[] - 1"},
    {"lr.one_cycle.b", 10, 0, 16, 1, &train_outputs[19],
     "lr.one_cycle.b[] = lr.one_cycle.a[]"},
    {"lr.one_cycle.c", 10, 1, 16, 1, &train_outputs[20],
     "lr.one_cycle.c[] = lr.one_cycle.steps[] - 1"},
    {"lr.one_cycle.p", 10, 1, 24, 1, &train_outputs[21],
     "lr.one_cycle.p[] = min(lr.one_cycle.t[], lr.one_cycle.c[])"},
    {"lr.one_cycle.u", 10, 2, 24, 1, &train_outputs[22],
     "lr.one_cycle.u[] = select(lr.one_cycle.a[] == 0, 1, lr.one_cycle.p[]/lr.one_cycle.a[])"},
    {"lr.one_cycle.w", 10, 3, 32, 1, &train_outputs[23],
     "lr.one_cycle.w[] = (lr.one_cycle.p[] - lr.one_cycle.b[])/(lr.one_cycle.c[] - ..."},
    {"lr.one_cycle.cu", 10, 4, 16, 1, &train_outputs[24],
     "lr.one_cycle.cu[] = (1 - cos(3.141592653589793*lr.one_cycle.u[]))/2"},
    {"lr.one_cycle.cw", 10, 4, 16, 1, &train_outputs[25],
     "lr.one_cycle.cw[] = (1 - cos(3.141592653589793*lr.one_cycle.w[]))/2"},
    {"lr.one_cycle.y", 10, 7, 64, 1, &train_outputs[26],
     "lr.one_cycle.y[] = select(lr.one_cycle.p[] <= lr.one_cycle.a[], lr.one_cycle.start[] ..."},
    {"lr.one_cycle.m", 10, 5, 40, 1, &train_outputs[27],
     "lr.one_cycle.m[] = select(lr.one_cycle.p[] <= lr.one_cycle.a[], 0.95 + ..."},
    {"lr.one_cycle.betas_0", 10, 0, 16, 1, &train_outputs[28],
     "lr.one_cycle.betas_0[] = lr.one_cycle.m[]"},
    {"lr.lambda.step", 10, 2, 16, 1, &train_outputs[29],
     "lr.lambda.step[] = step[] - 1 - 100"},
    {"lr.lambda.y", 10, 3, 24, 1, &train_outputs[30],
     "lr.lambda.y[] = lr[]*(0.5*power(0.9, lr.lambda.step[]))"},
    {"lr.scheduled", 10, 4, 40, 1, &train_outputs[31],
     "lr.scheduled[] = select(step[] - 1 < 10, lr.linear.y[], select(step[] - 1 < 100, ..."},
    {"betas.0.scheduled", 10, 4, 32, 1, &train_outputs[32],
     "betas.0.scheduled[] = select(step[] - 1 < 10, betas.0[], select(step[] - 1 < 100, ..."},
    {"loss.sum.grad", 7, 1, 8, 1, &train_outputs[33],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"cross_entropy.l.grad", 7, 4, 28, 1, &train_outputs[34],
     "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)"},
    {"cross_entropy.lse.grad", 7, 4, 48, 1, &train_outputs[35],
     "cross_entropy.lse.grad[n] = select(label[n] == -100, 0, cross_entropy.l.grad[n])"},
    {"cross_entropy.sum.grad", 7, 4, 48, 1, &train_outputs[36],
     "cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n]"},
    {"linear0.y.grad.1", 7, 24, 64, 1, &train_outputs[37],
     "linear0.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0, ..."},
    {"linear0.y.grad.2", 7, 24, 96, 1, &train_outputs[38],
     "linear0.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(linear0.y[n, c] - ..."},
    {"linear0.y.grad", 7, 8, 96, 1, &train_outputs[39],
     "linear0.y.grad[n, k] = linear0.y.grad.2[n, k] + linear0.y.grad.1[n, k]"},
    {"0.bias.grad", 6, 8, 40, 1, &train_outputs[40],
     "0.bias.grad[k] = sum(i0) linear0.y.grad[i0, k]"},
    {"0.weight.grad", 6, 48, 104, 1, &train_outputs[41],
     "0.weight.grad[k, c] = sum(i0) linear0.y.grad[i0, k]*x[i0, c]"},
    {"adam.c1", 8, 2, 24, 1, &train_outputs[42],
     "adam.c1[] = 1 - power(betas.0.scheduled[], step[])"},
    {"adam.c2", 8, 3, 24, 1, &train_outputs[43],
     "adam.c2[] = sqrt(1 - power(betas.1[], step[]))"},
    {"0.weight.adam.d", 8, 12, 80, 1, &train_outputs[44],
     "0.weight.adam.d[i0, i1] = '0.weight.grad'[i0, i1] + weight_decay[]*'0.weight'[i0, i1]"},
    {"0.weight.adam.m", 8, 24, 80, 1, &train_outputs[45],
     "0.weight.adam.m[i0, i1] = '0.weight.exp_avg'[i0, i1] + (1 - ..."},
    {"0.weight.adam.v", 8, 30, 80, 1, &train_outputs[46],
     "0.weight.adam.v[i0, i1] = betas.1[]*'0.weight.exp_avg_sq'[i0, i1] + (1 - ..."},
    {"0.weight.adam.s", 8, 0, 48, 1, &train_outputs[47],
     "0.weight.adam.s[i0, i1] = '0.weight.adam.v'[i0, i1]"},
    {"0.bias.adam.d", 8, 4, 32, 1, &train_outputs[48],
     "0.bias.adam.d[i0] = '0.bias.grad'[i0] + weight_decay[]*'0.bias'[i0]"},
    {"0.bias.adam.m", 8, 8, 32, 1, &train_outputs[49],
     "0.bias.adam.m[i0] = '0.bias.exp_avg'[i0] + (1 - ..."},
    {"0.bias.adam.v", 8, 10, 32, 1, &train_outputs[50],
     "0.bias.adam.v[i0] = betas.1[]*'0.bias.exp_avg_sq'[i0] + (1 - ..."},
    {"0.bias.adam.s", 8, 0, 16, 1, &train_outputs[51],
     "0.bias.adam.s[i0] = '0.bias.adam.v'[i0]"},
    {"0.weight.exp_avg.next", 8, 0, 48, 1, &train_outputs[52],
     "0.weight.exp_avg.next[i0, i1] = '0.weight.adam.m'[i0, i1]"},
    {"0.weight.exp_avg_sq.next", 8, 0, 48, 1, &train_outputs[53],
     "0.weight.exp_avg_sq.next[i0, i1] = '0.weight.adam.v'[i0, i1]"},
    {"0.weight.next", 8, 42, 128, 1, &train_outputs[54],
     "0.weight.next[i0, i1] = '0.weight'[i0, i1] - ..."},
    {"0.bias.exp_avg.next", 8, 0, 16, 1, &train_outputs[55],
     "0.bias.exp_avg.next[i0] = '0.bias.adam.m'[i0]"},
    {"0.bias.exp_avg_sq.next", 8, 0, 16, 1, &train_outputs[56],
     "0.bias.exp_avg_sq.next[i0] = '0.bias.adam.v'[i0]"},
    {"0.bias.next", 8, 14, 64, 1, &train_outputs[57],
     "0.bias.next[i0] = '0.bias'[i0] - lr.schedule ..."},
};
static struct dlcrt_tensor eval_outputs[11] = {
    {layout_3, TENSOR("linear0.sum", F32, VALUE, linear0_sum)},
    {layout_3, TENSOR("linear0.y", F32, VALUE, linear0_y)},
    {layout_4, TENSOR("cross_entropy.max", F32, VALUE, cross_entropy_max)},
    {layout_4, TENSOR("cross_entropy.m", F32, VALUE, cross_entropy_m)},
    {layout_4, TENSOR("cross_entropy.sum", F32, VALUE, cross_entropy_sum)},
    {layout_4, TENSOR("cross_entropy.lse", F32, VALUE, cross_entropy_lse)},
    {layout_4, TENSOR("cross_entropy.l", F32, VALUE, cross_entropy_l)},
    {layout_4, TENSOR("cross_entropy.w", F32, VALUE, cross_entropy_w)},
    {layout_5, TENSOR("loss.sum", F32, VALUE, &loss_sum)},
    {layout_5, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_5, TENSOR("loss", F32, VALUE, &loss)},
};
static const struct dlcrt_kernel eval_kernels[11] = {
    {"linear0.sum", 6, 48, 104, 1, &eval_outputs[0],
     "linear0.sum[i0, k] = sum(c) x[i0, c]*'0.weight'[k, c]"},
    {"linear0.y", 6, 8, 72, 1, &eval_outputs[1],
     "linear0.y[i0, k] = '0.bias'[k] + linear0.sum[i0, k]"},
    {"cross_entropy.max", 7, 8, 48, 1, &eval_outputs[2],
     "cross_entropy.max[n] = max(c) linear0.y[n, c]"},
    {"cross_entropy.m", 7, 0, 32, 1, &eval_outputs[3],
     "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])"},
    {"cross_entropy.sum", 7, 24, 64, 1, &eval_outputs[4],
     "cross_entropy.sum[n] = sum(c) exp(linear0.y[n, c] - cross_entropy.m[n])"},
    {"cross_entropy.lse", 7, 8, 48, 1, &eval_outputs[5],
     "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])"},
    {"cross_entropy.l", 7, 8, 64, 1, &eval_outputs[6],
     "cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - linear0.y[n, ..."},
    {"cross_entropy.w", 7, 4, 32, 1, &eval_outputs[7],
     "cross_entropy.w[n] = select(label[n] == -100, 0, 1)"},
    {"loss.sum", 7, 8, 28, 1, &eval_outputs[8],
     "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)"},
    {"loss.weight", 7, 8, 28, 1, &eval_outputs[9],
     "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)"},
    {"loss", 7, 1, 12, 1, &eval_outputs[10],
     "loss[] = loss.sum[]/loss.weight[]"},
};
static struct dlcrt_tensor output = {layout_3, TENSOR("linear0.y", F32, VALUE, linear0_y)};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "schedule",
    .source = "schedule.yaml",
    .hash = UINT64_C(0xf922e3bee094ee18),
    .batch = 4,
    .run = &run,
    .tensors = 6,
    .tensor = tensors,
    .gradients = 2,
    .gradient = gradients,
    .inputs = 2,
    .input = inputs,
    .scalars = 5,
    .scalar = scalars,
    .metrics = 0,
    .metric = metrics,
    .loss = &loss,
    .loss_weight = &loss_weight,
    .output = &output,
    .train = train_step,
    .evaluate = evaluate,
    .train_kernels = 58,
    .eval_kernels = 11,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 672,
    .reference = &reference,
    .data = {.format = "synthetic", .path = NULL, .test = NULL, .test_every = 0, .label_column = -1,
        .header = false, .samples = 1000},
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
