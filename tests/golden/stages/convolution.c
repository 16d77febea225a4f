/* Trains the network 'convolution' described in convolution.yaml. Written by dlc (-O0, target
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
static uint8_t image[2][2][7][6];
static int32_t label[2];

/* Numbers that flags and schedules change. */
static double lr = 0.1;
static double weight_decay = 0;

/* Parameters. */
static float conv_weight[3][2][3][3];
static float conv_bias[3];
static float fc_weight[5][6];
static float fc_bias[5];

static const float image_mean[2] = {0.5f, 0.4f};
static const float image_std[2] = {0.2f, 0.3f};
/* Values of a step. */
static float image_value[2][2][7][6];
static float conv_sum[2][3][4][3];
static float conv_y[2][3][4][3];
static float relu1_y[2][3][4][3];
static float max_pool2d2_y[2][3][2][1];
static float flatten3_y[2][6];
static float fc_sum[2][5];
static float fc_y[2][5];
static float cross_entropy_max[2];
static float cross_entropy_m[2];
static float cross_entropy_sum[2];
static float cross_entropy_lse[2];
static float cross_entropy_l[2];
static float cross_entropy_w[2];
static float loss_sum;
static float loss_weight;
static float loss;
static int32_t accuracy_argmax[2];
static float accuracy_hit[2];
static float accuracy_seen[2];
static float accuracy_hit_sum;
static float accuracy_seen_sum;
static float loss_sum_grad;
static float cross_entropy_l_grad[2];
static float cross_entropy_lse_grad[2];
static float cross_entropy_sum_grad[2];
static float fc_y_grad[2][5];
static float fc_y_grad_1[2][5];
static float fc_y_grad_2[2][5];
static float fc_bias_grad[5];
static float flatten3_y_grad[2][6];
static float fc_weight_grad[5][6];
static float max_pool2d2_y_grad[2][3][2][1];
static int32_t max_pool2d2_y_at[2][3][2][1];
static float relu1_y_grad[2][3][4][3];
static float conv_y_grad[2][3][4][3];
static float conv_bias_grad[3];
static float conv_weight_grad[3][2][3][3];
static float conv_weight_sgd_d[3][2][3][3];
static float conv_weight_sgd_u[3][2][3][3];
static float conv_bias_sgd_d[3];
static float conv_bias_sgd_u[3];
static float fc_weight_sgd_d[5][6];
static float fc_weight_sgd_u[5][6];
static float fc_bias_sgd_d[5];
static float fc_bias_sgd_u[5];

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

/* A label; the first class in the place of one that does not count. */
static inline int class_of(int64_t label, int classes)
{
    return label >= 0 && label < classes ? (int)label : 0;
}

static inline double maximum(double a, double b)
{
    return a >= b || a != a ? a : b;
}

static inline double relu(double x)
{
    return x <= 0.0 ? 0.0 : x;
}

static inline double choose(bool c, double a, double b)
{
    return c ? a : b;
}

/* image, line 6: image.value[n, c, h, w] = (image[n, c, h, w]*0.00392156862745098 -
   image.mean[c])/image.std[c] */
/* image.value f32[2, 2, 7, 6]; image u8[2, 2, 7, 6]; image.mean f32[2]; image.std f32[2] */
static void compute_image_value(void)
{
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 2; c++)
            for (int h = 0; h < 7; h++)
                for (int w = 0; w < 6; w++)
                    image_value[n][c][h][w] = ((float)image[n][c][h][w] * 0.003921569f -
                        image_mean[c]) / image_std[c];
}

/* conv (conv2d), line 9: conv.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0 and -2*p - r + 7
   >= 0 and 2*q + s - 1 >= 0) image.value[n, c, 2*p + r - 1, 2*q + s - 1]*conv.weight[k, c, r, s] */
/* conv.sum f32[2, 3, 4, 3]; image.value f32[2, 2, 7, 6]; conv.weight f32[3, 2, 3, 3] */
static void compute_conv_sum(void)
{
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 3; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 3; q++) {
                    float sum = 0.0f;
                    for (int c = 0; c < 2; c++)
                        for (int r = larger(0, 1 - 2 * p); r < smaller(3, 8 - 2 * p); r++)
                            for (int s = larger(0, 1 - 2 * q); s < 3; s++)
                                sum += image_value[n][c][2 * p + r - 1][2 * q + s - 1] *
                                    conv_weight[k][c][r][s];
                    conv_sum[n][k][p][q] = sum;
                }
}

/* conv (conv2d), line 9: conv.y[n, k, p, q] = conv.bias[k] + conv.sum[n, k, p, q] */
/* conv.y f32[2, 3, 4, 3]; conv.bias f32[3]; conv.sum f32[2, 3, 4, 3] */
static void compute_conv_y(void)
{
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 3; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 3; q++)
                    conv_y[n][k][p][q] = conv_bias[k] + conv_sum[n][k][p][q];
}

/* relu1 (relu), line 10: relu1.y[i0, i1, i2, i3] = relu(conv.y[i0, i1, i2, i3]) */
/* relu1.y f32[2, 3, 4, 3]; conv.y f32[2, 3, 4, 3] */
static void compute_relu1_y(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    relu1_y[i0][i1][i2][i3] = reluf(conv_y[i0][i1][i2][i3]);
}

/* max_pool2d2 (max_pool2d), line 11: max_pool2d2.y[n, c, p, q] = max(r, s) relu1.y[n, c, 2*p +
   r, 2*q + s] */
/* max_pool2d2.y f32[2, 3, 2, 1]; relu1.y f32[2, 3, 4, 3] */
static void compute_max_pool2d2_y(void)
{
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 3; c++)
            for (int p = 0; p < 2; p++)
                for (int q = 0; q < 1; q++) {
                    float best = -INFINITY;
                    int argument = 0;
                    for (int r = 0; r < 2; r++)
                        for (int s = 0; s < 2; s++) {
                            const float v = relu1_y[n][c][2 * p + r][2 * q + s];
                            if (v > best || v != v) {
                                best = v;
                                argument = 2 * r + s;
                            }
                        }
                    max_pool2d2_y[n][c][p][q] = best;
                    max_pool2d2_y_at[n][c][p][q] = argument;
                }
}

/* flatten3 (flatten), line 12: flatten3.y[a0, f] = max_pool2d2.y[a0, f/2, f - f/2*2, 0] */
/* flatten3.y f32[2, 6]; max_pool2d2.y f32[2, 3, 2, 1] */
static void compute_flatten3_y(void)
{
    for (int a0 = 0; a0 < 2; a0++)
        for (int f = 0; f < 6; f++)
            flatten3_y[a0][f] = max_pool2d2_y[a0][f / 2][f - 2 * (f / 2)][0];
}

/* fc (linear), line 13: fc.sum[i0, k] = sum(c) flatten3.y[i0, c]*fc.weight[k, c] */
/* fc.sum f32[2, 5]; flatten3.y f32[2, 6]; fc.weight f32[5, 6] */
static void compute_fc_sum(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 5; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 6; c++)
                sum += flatten3_y[i0][c] * fc_weight[k][c];
            fc_sum[i0][k] = sum;
        }
}

/* fc (linear), line 13: fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
/* fc.y f32[2, 5]; fc.bias f32[5]; fc.sum f32[2, 5] */
static void compute_fc_y(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 5; k++)
            fc_y[i0][k] = fc_bias[k] + fc_sum[i0][k];
}

/* cross_entropy, line 14: cross_entropy.max[n] = max(c) fc.y[n, c] */
/* cross_entropy.max f32[2]; fc.y f32[2, 5] */
static void compute_cross_entropy_max(void)
{
    for (int n = 0; n < 2; n++) {
        float best = -INFINITY;
        for (int c = 0; c < 5; c++) {
            const float v = fc_y[n][c];
            if (v > best || v != v)
                best = v;
        }
        cross_entropy_max[n] = best;
    }
}

/* cross_entropy, line 14: cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
/* cross_entropy.m f32[2]; cross_entropy.max f32[2] */
static void compute_cross_entropy_m(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_m[n] = cross_entropy_max[n];
}

/* cross_entropy, line 14: cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n]) */
/* cross_entropy.sum f32[2]; fc.y f32[2, 5]; cross_entropy.m f32[2] */
static void compute_cross_entropy_sum(void)
{
    for (int n = 0; n < 2; n++) {
        float sum = 0.0f;
        for (int c = 0; c < 5; c++)
            sum += expf(fc_y[n][c] - cross_entropy_m[n]);
        cross_entropy_sum[n] = sum;
    }
}

/* cross_entropy, line 14: cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
/* cross_entropy.lse f32[2]; cross_entropy.m f32[2]; cross_entropy.sum f32[2] */
static void compute_cross_entropy_lse(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_lse[n] = cross_entropy_m[n] + logf(cross_entropy_sum[n]);
}

/* cross_entropy, line 14: cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n]
   - fc.y[n, label[n]]) */
/* cross_entropy.l f32[2]; label i32[2]; cross_entropy.lse f32[2]; fc.y f32[2, 5] */
static void compute_cross_entropy_l(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_l[n] = choosef(label[n] == -100, 0.0f, cross_entropy_lse[n] -
            fc_y[n][class_of(label[n], 5)]);
}

/* cross_entropy, line 14: cross_entropy.w[n] = select(label[n] == -100, 0, 1) */
/* cross_entropy.w f32[2]; label i32[2] */
static void compute_cross_entropy_w(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_w[n] = choosef(label[n] == -100, 0.0f, 1.0f);
}

/* cross_entropy, line 14: loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
/* loss.sum f32[]; cross_entropy.l f32[2] */
static void compute_loss_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 2; n++)
        sum += choosef(n < run.valid, cross_entropy_l[n], 0.0f);
    loss_sum = sum;
}

/* cross_entropy, line 14: loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
/* loss.weight f32[]; cross_entropy.w f32[2] */
static void compute_loss_weight(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 2; n++)
        sum += choosef(n < run.valid, cross_entropy_w[n], 0.0f);
    loss_weight = sum;
}

/* cross_entropy, line 14: loss[] = loss.sum[]/loss.weight[] */
/* loss f32[] */
static void compute_loss(void)
{
    loss = loss_sum / loss_weight;
}

/* accuracy, line 15: accuracy.argmax[n] = argmax(c) fc.y[n, c] */
/* accuracy.argmax i32[2]; fc.y f32[2, 5] */
static void compute_accuracy_argmax(void)
{
    for (int n = 0; n < 2; n++) {
        float best = -INFINITY;
        int argument = 0;
        for (int c = 0; c < 5; c++) {
            const float v = fc_y[n][c];
            if (v > best || v != v) {
                best = v;
                argument = c;
            }
        }
        accuracy_argmax[n] = argument;
    }
}

/* accuracy, line 15: accuracy.hit[n] = select(accuracy.argmax[n] == label[n] and label[n] !=
   -100, 1, 0) */
/* accuracy.hit f32[2]; accuracy.argmax i32[2]; label i32[2] */
static void compute_accuracy_hit(void)
{
    for (int n = 0; n < 2; n++)
        accuracy_hit[n] = choosef(accuracy_argmax[n] == label[n] && label[n] != -100, 1.0f, 0.0f);
}

/* accuracy, line 15: accuracy.seen[n] = select(label[n] == -100, 0, 1) */
/* accuracy.seen f32[2]; label i32[2] */
static void compute_accuracy_seen(void)
{
    for (int n = 0; n < 2; n++)
        accuracy_seen[n] = choosef(label[n] == -100, 0.0f, 1.0f);
}

/* accuracy, line 15: accuracy.hit.sum[] = sum(n) select(n < valid[], accuracy.hit[n], 0) */
/* accuracy.hit.sum f32[]; accuracy.hit f32[2] */
static void compute_accuracy_hit_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 2; n++)
        sum += choosef(n < run.valid, accuracy_hit[n], 0.0f);
    accuracy_hit_sum = sum;
}

/* accuracy, line 15: accuracy.seen.sum[] = sum(n) select(n < valid[], accuracy.seen[n], 0) */
/* accuracy.seen.sum f32[]; accuracy.seen f32[2] */
static void compute_accuracy_seen_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 2; n++)
        sum += choosef(n < run.valid, accuracy_seen[n], 0.0f);
    accuracy_seen_sum = sum;
}

/* cross_entropy, line 14: loss.sum.grad[] = 1/loss.weight[] */
/* loss.sum.grad f32[] */
static void compute_loss_sum_grad(void)
{
    loss_sum_grad = 1.0f / loss_weight;
}

/* cross_entropy, line 14: cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
/* cross_entropy.l.grad f32[2] */
static void compute_cross_entropy_l_grad(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_l_grad[n] = choosef(n < run.valid, loss_sum_grad, 0.0f);
}

/* cross_entropy, line 14: cross_entropy.lse.grad[n] = select(label[n] == -100, 0,
   cross_entropy.l.grad[n]) */
/* cross_entropy.lse.grad f32[2]; label i32[2]; cross_entropy.l.grad f32[2] */
static void compute_cross_entropy_lse_grad(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_lse_grad[n] = choosef(label[n] == -100, 0.0f, cross_entropy_l_grad[n]);
}

/* cross_entropy, line 14: cross_entropy.sum.grad[n] =
   cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
/* cross_entropy.sum.grad f32[2]; cross_entropy.lse.grad f32[2]; cross_entropy.sum f32[2] */
static void compute_cross_entropy_sum_grad(void)
{
    for (int n = 0; n < 2; n++)
        cross_entropy_sum_grad[n] = cross_entropy_lse_grad[n] / cross_entropy_sum[n];
}

/* cross_entropy, line 14: fc.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0,
   -cross_entropy.l.grad[n]), 0) */
/* fc.y.grad.1 f32[2, 5]; label i32[2]; cross_entropy.l.grad f32[2] */
static void compute_fc_y_grad_1(void)
{
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 5; k++)
            fc_y_grad_1[n][k] = choosef(label[n] == k,
                choosef(label[n] == -100, 0.0f, -cross_entropy_l_grad[n]), 0.0f);
}

/* cross_entropy, line 14: fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] -
   cross_entropy.m[n]) */
/* fc.y.grad.2 f32[2, 5]; cross_entropy.sum.grad f32[2]; fc.y f32[2, 5]; cross_entropy.m f32[2] */
static void compute_fc_y_grad_2(void)
{
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 5; c++)
            fc_y_grad_2[n][c] = cross_entropy_sum_grad[n] * expf(fc_y[n][c] - cross_entropy_m[n]);
}

/* cross_entropy, line 14: fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k] */
/* fc.y.grad f32[2, 5]; fc.y.grad.2 f32[2, 5]; fc.y.grad.1 f32[2, 5] */
static void compute_fc_y_grad(void)
{
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 5; k++)
            fc_y_grad[n][k] = fc_y_grad_2[n][k] + fc_y_grad_1[n][k];
}

/* fc (linear), line 13: fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
/* fc.bias.grad f32[5]; fc.y.grad f32[2, 5] */
static void compute_fc_bias_grad(void)
{
    for (int k = 0; k < 5; k++) {
        float sum = 0.0f;
        for (int i0 = 0; i0 < 2; i0++)
            sum += fc_y_grad[i0][k];
        fc_bias_grad[k] = sum;
    }
}

/* fc (linear), line 13: flatten3.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
/* flatten3.y.grad f32[2, 6]; fc.y.grad f32[2, 5]; fc.weight f32[5, 6] */
static void compute_flatten3_y_grad(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int c = 0; c < 6; c++) {
            float sum = 0.0f;
            for (int k = 0; k < 5; k++)
                sum += fc_y_grad[i0][k] * fc_weight[k][c];
            flatten3_y_grad[i0][c] = sum;
        }
}

/* fc (linear), line 13: fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten3.y[i0, c] */
/* fc.weight.grad f32[5, 6]; fc.y.grad f32[2, 5]; flatten3.y f32[2, 6] */
static void compute_fc_weight_grad(void)
{
    for (int k = 0; k < 5; k++)
        for (int c = 0; c < 6; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 2; i0++)
                sum += fc_y_grad[i0][k] * flatten3_y[i0][c];
            fc_weight_grad[k][c] = sum;
        }
}

/* flatten3 (flatten), line 12: max_pool2d2.y.grad[a0, c, p, 0] = flatten3.y.grad[a0, 2*c + p] */
/* max_pool2d2.y.grad f32[2, 3, 2, 1]; flatten3.y.grad f32[2, 6] */
static void compute_max_pool2d2_y_grad(void)
{
    for (int a0 = 0; a0 < 2; a0++)
        for (int c = 0; c < 3; c++)
            for (int p = 0; p < 2; p++)
                max_pool2d2_y_grad[a0][c][p][0] = flatten3_y_grad[a0][2 * c + p];
}

/* max_pool2d2 (max_pool2d), line 11: relu1.y.grad[n, c, 2*p + r, 2] = 0 */
/* relu1.y.grad f32[2, 3, 4, 3] */
static void compute_relu1_y_grad(void)
{
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 3; c++)
            for (int p = 0; p < 2; p++)
                for (int r = 0; r < 2; r++)
                    relu1_y_grad[n][c][2 * p + r][2] = 0.0f;
}

/* max_pool2d2 (max_pool2d), line 11: relu1.y.grad[n, c, 2*p + r, s] = select(max_pool2d2.y.at[n,
   c, p, 0] == 2*r + s, max_pool2d2.y.grad[n, c, p, 0], 0) */
/* relu1.y.grad f32[2, 3, 4, 3]; max_pool2d2.y.at i32[2, 3, 2, 1]; max_pool2d2.y.grad f32[2, 3,
   2, 1] */
static void compute_relu1_y_grad_part_2(void)
{
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 3; c++)
            for (int p = 0; p < 2; p++)
                for (int r = 0; r < 2; r++)
                    for (int s = 0; s < 2; s++)
                        relu1_y_grad[n][c][2 * p + r][s] =
                            choosef(max_pool2d2_y_at[n][c][p][0] == 2 * r + s,
                            max_pool2d2_y_grad[n][c][p][0], 0.0f);
}

/* relu1 (relu), line 10: conv.y.grad[i0, i1, i2, i3] = select(relu1.y[i0, i1, i2, i3] > 0,
   relu1.y.grad[i0, i1, i2, i3], 0) */
/* conv.y.grad f32[2, 3, 4, 3]; relu1.y f32[2, 3, 4, 3]; relu1.y.grad f32[2, 3, 4, 3] */
static void compute_conv_y_grad(void)
{
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv_y_grad[i0][i1][i2][i3] =
                        choosef(relu1_y[i0][i1][i2][i3] > 0.0f, relu1_y_grad[i0][i1][i2][i3], 0.0f);
}

/* conv (conv2d), line 9: conv.bias.grad[k] = sum(n, p, q) conv.y.grad[n, k, p, q] */
/* conv.bias.grad f32[3]; conv.y.grad f32[2, 3, 4, 3] */
static void compute_conv_bias_grad(void)
{
    for (int k = 0; k < 3; k++) {
        float sum = 0.0f;
        for (int n = 0; n < 2; n++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 3; q++)
                    sum += conv_y_grad[n][k][p][q];
        conv_bias_grad[k] = sum;
    }
}

/* conv (conv2d), line 9: conv.weight.grad[k, c, r, s] = sum(n, p, q: 2*p + r - 1 >= 0 and -2*p -
   r + 7 >= 0 and 2*q + s - 1 >= 0) conv.y.grad[n, k, p, q]*image.value[n, c, 2*p + r - 1, 2*q +
   s - 1] */
/* conv.weight.grad f32[3, 2, 3, 3]; conv.y.grad f32[2, 3, 4, 3]; image.value f32[2, 2, 7, 6] */
static void compute_conv_weight_grad(void)
{
    for (int k = 0; k < 3; k++)
        for (int c = 0; c < 2; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    float sum = 0.0f;
                    for (int n = 0; n < 2; n++)
                        for (int p = 0; p < 4; p++)
                            if (2 * p + r - 1 >= 0 && 7 - 2 * p - r >= 0)
                                for (int q = 0; q < 3; q++)
                                    if (2 * q + s - 1 >= 0)
                                        sum += conv_y_grad[n][k][p][q] *
                                            image_value[n][c][2 * p + r - 1][2 * q + s - 1];
                    conv_weight_grad[k][c][r][s] = sum;
                }
}

/* sgd, line 16: conv.weight.sgd.d[i0, i1, i2, i3] = conv.weight.grad[i0, i1, i2, i3] +
   weight_decay[]*conv.weight[i0, i1, i2, i3] */
/* conv.weight.sgd.d f32[3, 2, 3, 3]; conv.weight.grad f32[3, 2, 3, 3]; conv.weight f32[3, 2, 3,
   3] */
static void compute_conv_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        for (int i1 = 0; i1 < 2; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv_weight_sgd_d[i0][i1][i2][i3] = conv_weight_grad[i0][i1][i2][i3] +
                        (float)weight_decay * conv_weight[i0][i1][i2][i3];
}

/* sgd, line 16: conv.weight.sgd.u[i0, i1, i2, i3] = conv.weight.sgd.d[i0, i1, i2, i3] */
/* conv.weight.sgd.u f32[3, 2, 3, 3]; conv.weight.sgd.d f32[3, 2, 3, 3] */
static void compute_conv_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        for (int i1 = 0; i1 < 2; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv_weight_sgd_u[i0][i1][i2][i3] = conv_weight_sgd_d[i0][i1][i2][i3];
}

/* sgd, line 16: conv.bias.sgd.d[i0] = conv.bias.grad[i0] + weight_decay[]*conv.bias[i0] */
/* conv.bias.sgd.d f32[3]; conv.bias.grad f32[3]; conv.bias f32[3] */
static void compute_conv_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        conv_bias_sgd_d[i0] = conv_bias_grad[i0] + (float)weight_decay * conv_bias[i0];
}

/* sgd, line 16: conv.bias.sgd.u[i0] = conv.bias.sgd.d[i0] */
/* conv.bias.sgd.u f32[3]; conv.bias.sgd.d f32[3] */
static void compute_conv_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        conv_bias_sgd_u[i0] = conv_bias_sgd_d[i0];
}

/* sgd, line 16: fc.weight.sgd.d[i0, i1] = fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0,
   i1] */
/* fc.weight.sgd.d f32[5, 6]; fc.weight.grad f32[5, 6]; fc.weight f32[5, 6] */
static void compute_fc_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 5; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            fc_weight_sgd_d[i0][i1] = fc_weight_grad[i0][i1] + (float)weight_decay *
                fc_weight[i0][i1];
}

/* sgd, line 16: fc.weight.sgd.u[i0, i1] = fc.weight.sgd.d[i0, i1] */
/* fc.weight.sgd.u f32[5, 6]; fc.weight.sgd.d f32[5, 6] */
static void compute_fc_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 5; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            fc_weight_sgd_u[i0][i1] = fc_weight_sgd_d[i0][i1];
}

/* sgd, line 16: fc.bias.sgd.d[i0] = fc.bias.grad[i0] + weight_decay[]*fc.bias[i0] */
/* fc.bias.sgd.d f32[5]; fc.bias.grad f32[5]; fc.bias f32[5] */
static void compute_fc_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 5; i0++)
        fc_bias_sgd_d[i0] = fc_bias_grad[i0] + (float)weight_decay * fc_bias[i0];
}

/* sgd, line 16: fc.bias.sgd.u[i0] = fc.bias.sgd.d[i0] */
/* fc.bias.sgd.u f32[5]; fc.bias.sgd.d f32[5] */
static void compute_fc_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 5; i0++)
        fc_bias_sgd_u[i0] = fc_bias_sgd_d[i0];
}

/* sgd, line 16: conv.weight.next[i0, i1, i2, i3] = conv.weight[i0, i1, i2, i3] -
   lr[]*conv.weight.sgd.u[i0, i1, i2, i3] */
/* conv.weight.next f32[3, 2, 3, 3]; conv.weight f32[3, 2, 3, 3]; conv.weight.sgd.u f32[3, 2, 3,
   3] */
static void update_conv_weight(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        for (int i1 = 0; i1 < 2; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv_weight[i0][i1][i2][i3] = conv_weight[i0][i1][i2][i3] - (float)lr *
                        conv_weight_sgd_u[i0][i1][i2][i3];
}

/* sgd, line 16: conv.bias.next[i0] = conv.bias[i0] - lr[]*conv.bias.sgd.u[i0] */
/* conv.bias.next f32[3]; conv.bias f32[3]; conv.bias.sgd.u f32[3] */
static void update_conv_bias(void)
{
    for (int i0 = 0; i0 < 3; i0++)
        conv_bias[i0] = conv_bias[i0] - (float)lr * conv_bias_sgd_u[i0];
}

/* sgd, line 16: fc.weight.next[i0, i1] = fc.weight[i0, i1] - lr[]*fc.weight.sgd.u[i0, i1] */
/* fc.weight.next f32[5, 6]; fc.weight f32[5, 6]; fc.weight.sgd.u f32[5, 6] */
static void update_fc_weight(void)
{
    for (int i0 = 0; i0 < 5; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            fc_weight[i0][i1] = fc_weight[i0][i1] - (float)lr * fc_weight_sgd_u[i0][i1];
}

/* sgd, line 16: fc.bias.next[i0] = fc.bias[i0] - lr[]*fc.bias.sgd.u[i0] */
/* fc.bias.next f32[5]; fc.bias f32[5]; fc.bias.sgd.u f32[5] */
static void update_fc_bias(void)
{
    for (int i0 = 0; i0 < 5; i0++)
        fc_bias[i0] = fc_bias[i0] - (float)lr * fc_bias_sgd_u[i0];
}

/* max_pool2d2 (max_pool2d), line 11: max_pool2d2.y[n, c, p, q] = max(r, s) relu1.y[n, c, 2*p +
   r, 2*q + s] */
/* max_pool2d2.y f32[2, 3, 2, 1]; relu1.y f32[2, 3, 4, 3] */
static void compute_max_pool2d2_y_version_2(void)
{
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 3; c++)
            for (int p = 0; p < 2; p++)
                for (int q = 0; q < 1; q++) {
                    float best = -INFINITY;
                    for (int r = 0; r < 2; r++)
                        for (int s = 0; s < 2; s++) {
                            const float v = relu1_y[n][c][2 * p + r][2 * q + s];
                            if (v > best || v != v)
                                best = v;
                        }
                    max_pool2d2_y[n][c][p][q] = best;
                }
}

/* One step on the batch: forward, loss, backward, optimizer. Where the loss is not finite nothing
   is updated. */
static bool train_step(void)
{
    compute_image_value();
    done(0, 0);
    compute_conv_sum();
    done(1, 0);
    compute_conv_y();
    done(2, 0);
    compute_relu1_y();
    done(3, 0);
    compute_max_pool2d2_y();
    done(4, 0);
    compute_flatten3_y();
    done(5, 0);
    compute_fc_sum();
    done(6, 0);
    compute_fc_y();
    done(7, 0);
    compute_cross_entropy_max();
    done(8, 0);
    compute_cross_entropy_m();
    done(9, 0);
    compute_cross_entropy_sum();
    done(10, 0);
    compute_cross_entropy_lse();
    done(11, 0);
    compute_cross_entropy_l();
    done(12, 0);
    compute_cross_entropy_w();
    done(13, 0);
    compute_loss_sum();
    done(14, 0);
    compute_loss_weight();
    done(15, 0);
    compute_loss();
    done(16, 0);
    compute_accuracy_argmax();
    done(17, 0);
    compute_accuracy_hit();
    done(18, 0);
    compute_accuracy_seen();
    done(19, 0);
    compute_accuracy_hit_sum();
    done(20, 0);
    compute_accuracy_seen_sum();
    done(21, 0);
    if (!isfinite(loss))
        return false;
    compute_loss_sum_grad();
    done(22, 0);
    compute_cross_entropy_l_grad();
    done(23, 0);
    compute_cross_entropy_lse_grad();
    done(24, 0);
    compute_cross_entropy_sum_grad();
    done(25, 0);
    compute_fc_y_grad_1();
    done(26, 0);
    compute_fc_y_grad_2();
    done(27, 0);
    compute_fc_y_grad();
    done(28, 0);
    compute_fc_bias_grad();
    done(29, 0);
    compute_flatten3_y_grad();
    done(30, 0);
    compute_fc_weight_grad();
    done(31, 0);
    compute_max_pool2d2_y_grad();
    done(32, 0);
    compute_relu1_y_grad();
    done(33, 0);
    compute_relu1_y_grad_part_2();
    done(34, 0);
    compute_conv_y_grad();
    done(35, 0);
    compute_conv_bias_grad();
    done(36, 0);
    compute_conv_weight_grad();
    done(37, 0);
    compute_conv_weight_sgd_d();
    done(38, 0);
    compute_conv_weight_sgd_u();
    done(39, 0);
    compute_conv_bias_sgd_d();
    done(40, 0);
    compute_conv_bias_sgd_u();
    done(41, 0);
    compute_fc_weight_sgd_d();
    done(42, 0);
    compute_fc_weight_sgd_u();
    done(43, 0);
    compute_fc_bias_sgd_d();
    done(44, 0);
    compute_fc_bias_sgd_u();
    done(45, 0);
    update_conv_weight();
    done(46, 0);
    update_conv_bias();
    done(47, 0);
    update_fc_weight();
    done(48, 0);
    update_fc_bias();
    done(49, 0);
    return true;
}

/* Loss, metrics and output for the batch, as the network is used after training. */
static void evaluate(void)
{
    compute_image_value();
    done(0, 0);
    compute_conv_sum();
    done(1, 0);
    compute_conv_y();
    done(2, 0);
    compute_relu1_y();
    done(3, 0);
    compute_max_pool2d2_y_version_2();
    done(4, 0);
    compute_flatten3_y();
    done(5, 0);
    compute_fc_sum();
    done(6, 0);
    compute_fc_y();
    done(7, 0);
    compute_cross_entropy_max();
    done(8, 0);
    compute_cross_entropy_m();
    done(9, 0);
    compute_cross_entropy_sum();
    done(10, 0);
    compute_cross_entropy_lse();
    done(11, 0);
    compute_cross_entropy_l();
    done(12, 0);
    compute_cross_entropy_w();
    done(13, 0);
    compute_loss_sum();
    done(14, 0);
    compute_loss_weight();
    done(15, 0);
    compute_loss();
    done(16, 0);
    compute_accuracy_argmax();
    done(17, 0);
    compute_accuracy_hit();
    done(18, 0);
    compute_accuracy_seen();
    done(19, 0);
    compute_accuracy_hit_sum();
    done(20, 0);
    compute_accuracy_seen_sum();
    done(21, 0);
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
__attribute__((noinline)) static void reference_forward_2(double *memory)
{
    /* image.value[n, c, h, w] = (image[n, c, h, w]*0.00392156862745098 -
       image.mean[c])/image.std[c] */
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 2; c++)
            for (int h = 0; h < 7; h++)
                for (int w = 0; w < 6; w++)
                    memory[84 * n + 42 * c + 6 * h + w + 92] =
                        (image[n][c][h][w] * 0.00392156862745098 - image_mean[c]) / image_std[c];
    /* conv.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0 and -2*p - r + 7 >= 0 and 2*q + s - 1
       >= 0) image.value[n, c, 2*p + r - 1, 2*q + s - 1]*conv.weight[k, c, r, s] */
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 3; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 3; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 2; c++)
                        for (int r = larger(0, 1 - 2 * p); r < smaller(3, 8 - 2 * p); r++)
                            for (int s = larger(0, 1 - 2 * q); s < 3; s++)
                                sum += memory[84 * n + 12 * p + 2 * q + 42 * c + 6 * r + s + 85] *
                                    memory[18 * k + 9 * c + 3 * r + s];
                    memory[36 * n + 12 * k + 3 * p + q + 260] = sum;
                }
    /* conv.y[n, k, p, q] = conv.bias[k] + conv.sum[n, k, p, q] */
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 3; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 3; q++)
                    memory[36 * n + 12 * k + 3 * p + q + 332] = memory[k + 54] +
                        memory[36 * n + 12 * k + 3 * p + q + 260];
    /* relu1.y[i0, i1, i2, i3] = relu(conv.y[i0, i1, i2, i3]) */
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    memory[36 * i0 + 12 * i1 + 3 * i2 + i3 + 404] =
                        relu(memory[36 * i0 + 12 * i1 + 3 * i2 + i3 + 332]);
    /* max_pool2d2.y[n, c, p, q] = max(r, s) relu1.y[n, c, 2*p + r, 2*q + s] */
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 3; c++)
            for (int p = 0; p < 2; p++)
                for (int q = 0; q < 1; q++) {
                    double best = -INFINITY;
                    int argument = 0;
                    for (int r = 0; r < 2; r++)
                        for (int s = 0; s < 2; s++) {
                            const double v = memory[36 * n + 12 * c + 6 * p + 2 * q + 3 * r + s +
                                404];
                            if (v > best || v != v) {
                                best = v;
                                argument = 2 * r + s;
                            }
                        }
                    memory[6 * n + 2 * c + p + q + 476] = best;
                    memory[6 * n + 2 * c + p + q + 488] = argument;
                }
    /* flatten3.y[a0, f] = max_pool2d2.y[a0, f/2, f - f/2*2, 0] */
    for (int a0 = 0; a0 < 2; a0++)
        for (int f = 0; f < 6; f++)
            memory[6 * a0 + f + 500] = memory[6 * a0 + f + 476];
}

__attribute__((noinline)) static void reference_forward_3(double *memory)
{
    /* fc.sum[i0, k] = sum(c) flatten3.y[i0, c]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 5; k++) {
            double sum = 0.0;
            for (int c = 0; c < 6; c++)
                sum += memory[6 * i0 + c + 500] * memory[6 * k + c + 57];
            memory[5 * i0 + k + 512] = sum;
        }
    /* fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
    for (int i0 = 0; i0 < 2; i0++)
        for (int k = 0; k < 5; k++)
            memory[5 * i0 + k + 522] = memory[k + 87] + memory[5 * i0 + k + 512];
    /* cross_entropy.max[n] = max(c) fc.y[n, c] */
    for (int n = 0; n < 2; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 5; c++) {
            const double v = memory[5 * n + c + 522];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 532] = best;
    }
}

__attribute__((noinline)) static void reference_forward_4(double *memory)
{
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 2; n++)
        memory[n + 534] = memory[n + 532];
}

__attribute__((noinline)) static void reference_forward_5(double *memory)
{
    /* cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 2; n++) {
        double sum = 0.0;
        for (int c = 0; c < 5; c++)
            sum += exp(memory[5 * n + c + 522] - memory[n + 534]);
        memory[n + 536] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 2; n++)
        memory[n + 538] = memory[n + 534] + log(memory[n + 536]);
    /* cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, label[n]]) */
    for (int n = 0; n < 2; n++)
        memory[n + 540] = choose(label[n] == -100, 0.0, memory[n + 538] -
            memory[class_of(label[n], 5) + 5 * n + 522]);
    /* cross_entropy.w[n] = select(label[n] == -100, 0, 1) */
    for (int n = 0; n < 2; n++)
        memory[n + 542] = choose(label[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 2; n++)
            sum += choose(n < run.valid, memory[n + 540], 0.0);
        memory[544] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 2; n++)
            sum += choose(n < run.valid, memory[n + 542], 0.0);
        memory[545] = sum;
    }
}

__attribute__((noinline)) static void reference_forward_6(double *memory)
{
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[546] = memory[544] / memory[545];
}

__attribute__((noinline)) static void reference_backward_2(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[547] = 1.0 / memory[545];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 2; n++)
        memory[n + 548] = choose(n < run.valid, memory[547], 0.0);
    /* cross_entropy.lse.grad[n] = select(label[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 2; n++)
        memory[n + 550] = choose(label[n] == -100, 0.0, memory[n + 548]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 2; n++)
        memory[n + 552] = memory[n + 550] / memory[n + 536];
    /* fc.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 5; k++)
            memory[k + 5 * n + 554] = choose(label[n] == k,
                choose(label[n] == -100, 0.0, -memory[n + 548]), 0.0);
    /* fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 5; c++)
            memory[5 * n + c + 564] = memory[n + 552] *
                exp(memory[5 * n + c + 522] - memory[n + 534]);
}

__attribute__((noinline)) static void reference_backward_3(double *memory)
{
    /* fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k] */
    for (int n = 0; n < 2; n++)
        for (int k = 0; k < 5; k++)
            memory[5 * n + k + 574] = memory[5 * n + k + 564] + memory[5 * n + k + 554];
    /* fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
    for (int k = 0; k < 5; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 2; i0++)
            sum += memory[5 * i0 + k + 574];
        memory[k + 584] = sum;
    }
    /* flatten3.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 2; i0++)
        for (int c = 0; c < 6; c++) {
            double sum = 0.0;
            for (int k = 0; k < 5; k++)
                sum += memory[5 * i0 + k + 574] * memory[6 * k + c + 57];
            memory[6 * i0 + c + 589] = sum;
        }
    /* fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten3.y[i0, c] */
    for (int k = 0; k < 5; k++)
        for (int c = 0; c < 6; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 2; i0++)
                sum += memory[5 * i0 + k + 574] * memory[6 * i0 + c + 500];
            memory[6 * k + c + 601] = sum;
        }
    /* max_pool2d2.y.grad[a0, c, p, 0] = flatten3.y.grad[a0, 2*c + p] */
    for (int a0 = 0; a0 < 2; a0++)
        for (int c = 0; c < 3; c++)
            for (int p = 0; p < 2; p++)
                memory[2 * c + p + 6 * a0 + 631] = memory[2 * c + p + 6 * a0 + 589];
    /* relu1.y.grad[n, c, 2*p + r, 2] = 0 */
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 3; c++)
            for (int p = 0; p < 2; p++)
                for (int r = 0; r < 2; r++)
                    memory[36 * n + 12 * c + 6 * p + 3 * r + 645] = 0.0;
}

__attribute__((noinline)) static void reference_backward_4(double *memory)
{
    /* relu1.y.grad[n, c, 2*p + r, s] = select(max_pool2d2.y.at[n, c, p, 0] == 2*r + s,
       max_pool2d2.y.grad[n, c, p, 0], 0) */
    for (int n = 0; n < 2; n++)
        for (int c = 0; c < 3; c++)
            for (int p = 0; p < 2; p++)
                for (int r = 0; r < 2; r++)
                    for (int s = 0; s < 2; s++)
                        memory[36 * n + 12 * c + 6 * p + 3 * r + s + 643] =
                            choose((int32_t)memory[6 * n + 2 * c + p + 488] == 2 * r + s,
                            memory[6 * n + 2 * c + p + 631], 0.0);
    /* conv.y.grad[i0, i1, i2, i3] = select(relu1.y[i0, i1, i2, i3] > 0, relu1.y.grad[i0, i1, i2,
       i3], 0) */
    for (int i0 = 0; i0 < 2; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    memory[36 * i0 + 12 * i1 + 3 * i2 + i3 + 715] =
                        choose(memory[36 * i0 + 12 * i1 + 3 * i2 + i3 + 404] > 0.0,
                        memory[36 * i0 + 12 * i1 + 3 * i2 + i3 + 643], 0.0);
    /* conv.bias.grad[k] = sum(n, p, q) conv.y.grad[n, k, p, q] */
    for (int k = 0; k < 3; k++) {
        double sum = 0.0;
        for (int n = 0; n < 2; n++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 3; q++)
                    sum += memory[36 * n + 12 * k + 3 * p + q + 715];
        memory[k + 787] = sum;
    }
    /* conv.weight.grad[k, c, r, s] = sum(n, p, q: 2*p + r - 1 >= 0 and -2*p - r + 7 >= 0 and 2*q
       + s - 1 >= 0) conv.y.grad[n, k, p, q]*image.value[n, c, 2*p + r - 1, 2*q + s - 1] */
    for (int k = 0; k < 3; k++)
        for (int c = 0; c < 2; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 2; n++)
                        for (int p = 0; p < 4; p++)
                            if (2 * p + r - 1 >= 0 && 7 - 2 * p - r >= 0)
                                for (int q = 0; q < 3; q++)
                                    if (2 * q + s - 1 >= 0)
                                        sum += memory[36 * n + 12 * k + 3 * p + q + 715] *
                                            memory[84 * n + 12 * p + 2 * q + 42 * c + 6 * r + s +
                                            85];
                    memory[18 * k + 9 * c + 3 * r + s + 790] = sum;
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

static const int64_t reference_value[] = {0, 54, 57, 87};
static const int64_t reference_gradient[] = {790, 787, 601, 584};
static const struct dlcrt_reference reference = {
    .bytes = 6752,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 546,
};
/* What the runtime knows of this program. */
#define TENSOR(name_, type_, role_, data_) \
    .name = name_, .dtype = DLCRT_##type_, .role = DLCRT_##role_, .data = data_
#define layout_1 .elements = 54, .rank = 4, .shape = {3, 2, 3, 3}
#define layout_2 .elements = 3, .rank = 1, .shape = {3}
#define layout_3 .elements = 30, .rank = 2, .shape = {5, 6}
#define layout_4 .elements = 5, .rank = 1, .shape = {5}
#define layout_5 .elements = 1, .rank = 0, .shape = {0}
#define layout_6 .elements = 168, .rank = 4, .shape = {2, 2, 7, 6}
#define layout_7 .elements = 72, .rank = 4, .shape = {2, 3, 4, 3}
#define layout_8 .elements = 12, .rank = 4, .shape = {2, 3, 2, 1}
#define layout_9 .elements = 12, .rank = 2, .shape = {2, 6}
#define layout_10 .elements = 10, .rank = 2, .shape = {2, 5}
#define layout_11 .elements = 2, .rank = 1, .shape = {2}
static struct dlcrt_tensor tensors[4] = {
    {layout_1, TENSOR("conv.weight", F32, PARAMETER, conv_weight), .initial = DLCRT_UNIFORM,
        .a = -0.23570226039551587, .b = 0.23570226039551587, .trainable = true},
    {layout_2, TENSOR("conv.bias", F32, PARAMETER, conv_bias), .initial = DLCRT_UNIFORM,
        .a = -0.23570226039551587, .b = 0.23570226039551587, .trainable = true},
    {layout_3, TENSOR("fc.weight", F32, PARAMETER, fc_weight), .initial = DLCRT_UNIFORM,
        .a = -0.4082482904638631, .b = 0.4082482904638631, .trainable = true},
    {layout_4, TENSOR("fc.bias", F32, PARAMETER, fc_bias), .initial = DLCRT_UNIFORM,
        .a = -0.4082482904638631, .b = 0.4082482904638631, .trainable = true},
};
static struct dlcrt_tensor gradients[4] = {
    {layout_4, TENSOR("fc.bias", F32, GRADIENT, fc_bias_grad)},
    {layout_3, TENSOR("fc.weight", F32, GRADIENT, fc_weight_grad)},
    {layout_2, TENSOR("conv.bias", F32, GRADIENT, conv_bias_grad)},
    {layout_1, TENSOR("conv.weight", F32, GRADIENT, conv_weight_grad)},
};
static struct dlcrt_input inputs[2] = {
    {.name = "image", .dtype = DLCRT_U8, .rank = 3, .shape = {2, 7, 6}, .classes = 0, .data = image,
        .predicts = true},
    {.name = "label", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 5, .ignored = -100,
        .data = label},
};
static const struct dlcrt_scalar scalars[2] = {
    {"lr", &lr, NULL},
    {"weight_decay", &weight_decay, NULL},
};
static const struct dlcrt_tensor accuracy_sums[2] = {
    {layout_5, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_5, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
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
static struct dlcrt_tensor train_outputs[50] = {
    {layout_6, TENSOR("image.value", F32, VALUE, image_value)},
    {layout_7, TENSOR("conv.sum", F32, VALUE, conv_sum)},
    {layout_7, TENSOR("conv.y", F32, VALUE, conv_y)},
    {layout_7, TENSOR("relu1.y", F32, VALUE, relu1_y)},
    {layout_8, TENSOR("max_pool2d2.y", F32, VALUE, max_pool2d2_y)},
    {layout_9, TENSOR("flatten3.y", F32, VALUE, flatten3_y)},
    {layout_10, TENSOR("fc.sum", F32, VALUE, fc_sum)},
    {layout_10, TENSOR("fc.y", F32, VALUE, fc_y)},
    {layout_11, TENSOR("cross_entropy.max", F32, VALUE, cross_entropy_max)},
    {layout_11, TENSOR("cross_entropy.m", F32, VALUE, cross_entropy_m)},
    {layout_11, TENSOR("cross_entropy.sum", F32, VALUE, cross_entropy_sum)},
    {layout_11, TENSOR("cross_entropy.lse", F32, VALUE, cross_entropy_lse)},
    {layout_11, TENSOR("cross_entropy.l", F32, VALUE, cross_entropy_l)},
    {layout_11, TENSOR("cross_entropy.w", F32, VALUE, cross_entropy_w)},
    {layout_5, TENSOR("loss.sum", F32, VALUE, &loss_sum)},
    {layout_5, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_5, TENSOR("loss", F32, VALUE, &loss)},
    {layout_11, TENSOR("accuracy.argmax", I32, VALUE, accuracy_argmax)},
    {layout_11, TENSOR("accuracy.hit", F32, VALUE, accuracy_hit)},
    {layout_11, TENSOR("accuracy.seen", F32, VALUE, accuracy_seen)},
    {layout_5, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_5, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
    {layout_5, TENSOR("loss.sum.grad", F32, VALUE, &loss_sum_grad)},
    {layout_11, TENSOR("cross_entropy.l.grad", F32, VALUE, cross_entropy_l_grad)},
    {layout_11, TENSOR("cross_entropy.lse.grad", F32, VALUE, cross_entropy_lse_grad)},
    {layout_11, TENSOR("cross_entropy.sum.grad", F32, VALUE, cross_entropy_sum_grad)},
    {layout_10, TENSOR("fc.y.grad.1", F32, VALUE, fc_y_grad_1)},
    {layout_10, TENSOR("fc.y.grad.2", F32, VALUE, fc_y_grad_2)},
    {layout_10, TENSOR("fc.y.grad", F32, VALUE, fc_y_grad)},
    {layout_4, TENSOR("fc.bias.grad", F32, GRADIENT, fc_bias_grad)},
    {layout_9, TENSOR("flatten3.y.grad", F32, VALUE, flatten3_y_grad)},
    {layout_3, TENSOR("fc.weight.grad", F32, GRADIENT, fc_weight_grad)},
    {layout_8, TENSOR("max_pool2d2.y.grad", F32, VALUE, max_pool2d2_y_grad)},
    {layout_7, TENSOR("relu1.y.grad", F32, VALUE, relu1_y_grad)},
    {layout_7, TENSOR("relu1.y.grad", F32, VALUE, relu1_y_grad)},
    {layout_7, TENSOR("conv.y.grad", F32, VALUE, conv_y_grad)},
    {layout_2, TENSOR("conv.bias.grad", F32, GRADIENT, conv_bias_grad)},
    {layout_1, TENSOR("conv.weight.grad", F32, GRADIENT, conv_weight_grad)},
    {layout_1, TENSOR("conv.weight.sgd.d", F32, VALUE, conv_weight_sgd_d)},
    {layout_1, TENSOR("conv.weight.sgd.u", F32, VALUE, conv_weight_sgd_u)},
    {layout_2, TENSOR("conv.bias.sgd.d", F32, VALUE, conv_bias_sgd_d)},
    {layout_2, TENSOR("conv.bias.sgd.u", F32, VALUE, conv_bias_sgd_u)},
    {layout_3, TENSOR("fc.weight.sgd.d", F32, VALUE, fc_weight_sgd_d)},
    {layout_3, TENSOR("fc.weight.sgd.u", F32, VALUE, fc_weight_sgd_u)},
    {layout_4, TENSOR("fc.bias.sgd.d", F32, VALUE, fc_bias_sgd_d)},
    {layout_4, TENSOR("fc.bias.sgd.u", F32, VALUE, fc_bias_sgd_u)},
    {layout_1, TENSOR("conv.weight.next", F32, VALUE, conv_weight)},
    {layout_2, TENSOR("conv.bias.next", F32, VALUE, conv_bias)},
    {layout_3, TENSOR("fc.weight.next", F32, VALUE, fc_weight)},
    {layout_4, TENSOR("fc.bias.next", F32, VALUE, fc_bias)},
};
static const struct dlcrt_kernel train_kernels[50] = {
    {"image.value", 6, 504, 856, 1, &train_outputs[0],
     "image.value[n, c, h, w] = (image[n, c, h, w]*0.00392156862745098 - ..."},
    {"conv.sum", 9, 2592, 1176, 1, &train_outputs[1],
     "conv.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0 and -2*p - r + 7 >= 0 and 2*q + ..."},
    {"conv.y", 9, 72, 588, 1, &train_outputs[2],
     "conv.y[n, k, p, q] = conv.bias[k] + conv.sum[n, k, p, q]"},
    {"relu1.y", 10, 72, 576, 1, &train_outputs[3],
     "relu1.y[i0, i1, i2, i3] = relu(conv.y[i0, i1, i2, i3])"},
    {"max_pool2d2.y", 11, 48, 240, 1, &train_outputs[4],
     "max_pool2d2.y[n, c, p, q] = max(r, s) relu1.y[n, c, 2*p + r, 2*q + s]"},
    {"flatten3.y", 12, 0, 96, 1, &train_outputs[5],
     "flatten3.y[a0, f] = max_pool2d2.y[a0, f/2, f - f/2*2, 0]"},
    {"fc.sum", 13, 120, 208, 1, &train_outputs[6],
     "fc.sum[i0, k] = sum(c) flatten3.y[i0, c]*fc.weight[k, c]"},
    {"fc.y", 13, 10, 100, 1, &train_outputs[7],
     "fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k]"},
    {"cross_entropy.max", 14, 10, 48, 1, &train_outputs[8],
     "cross_entropy.max[n] = max(c) fc.y[n, c]"},
    {"cross_entropy.m", 14, 0, 16, 1, &train_outputs[9],
     "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])"},
    {"cross_entropy.sum", 14, 30, 56, 1, &train_outputs[10],
     "cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n])"},
    {"cross_entropy.lse", 14, 4, 24, 1, &train_outputs[11],
     "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])"},
    {"cross_entropy.l", 14, 4, 32, 1, &train_outputs[12],
     "cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, ..."},
    {"cross_entropy.w", 14, 2, 16, 1, &train_outputs[13],
     "cross_entropy.w[n] = select(label[n] == -100, 0, 1)"},
    {"loss.sum", 14, 4, 20, 1, &train_outputs[14],
     "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)"},
    {"loss.weight", 14, 4, 20, 1, &train_outputs[15],
     "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)"},
    {"loss", 14, 1, 12, 1, &train_outputs[16],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy.argmax", 15, 10, 48, 1, &train_outputs[17],
     "accuracy.argmax[n] = argmax(c) fc.y[n, c]"},
    {"accuracy.hit", 15, 2, 24, 1, &train_outputs[18],
     "accuracy.hit[n] = select(accuracy.argmax[n] == label[n] and label[n] != -100, 1, 0)"},
    {"accuracy.seen", 15, 2, 16, 1, &train_outputs[19],
     "accuracy.seen[n] = select(label[n] == -100, 0, 1)"},
    {"accuracy.hit.sum", 15, 4, 20, 1, &train_outputs[20],
     "accuracy.hit.sum[] = sum(n) select(n < valid[], accuracy.hit[n], 0)"},
    {"accuracy.seen.sum", 15, 4, 20, 1, &train_outputs[21],
     "accuracy.seen.sum[] = sum(n) select(n < valid[], accuracy.seen[n], 0)"},
    {"loss.sum.grad", 14, 1, 8, 1, &train_outputs[22],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"cross_entropy.l.grad", 14, 2, 20, 1, &train_outputs[23],
     "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)"},
    {"cross_entropy.lse.grad", 14, 2, 24, 1, &train_outputs[24],
     "cross_entropy.lse.grad[n] = select(label[n] == -100, 0, cross_entropy.l.grad[n])"},
    {"cross_entropy.sum.grad", 14, 2, 24, 1, &train_outputs[25],
     "cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n]"},
    {"fc.y.grad.1", 14, 30, 56, 1, &train_outputs[26],
     "fc.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0, ..."},
    {"fc.y.grad.2", 14, 30, 96, 1, &train_outputs[27],
     "fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n])"},
    {"fc.y.grad", 14, 10, 120, 1, &train_outputs[28],
     "fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k]"},
    {"fc.bias.grad", 13, 10, 60, 1, &train_outputs[29],
     "fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k]"},
    {"flatten3.y.grad", 13, 120, 208, 1, &train_outputs[30],
     "flatten3.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c]"},
    {"fc.weight.grad", 13, 120, 208, 1, &train_outputs[31],
     "fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten3.y[i0, c]"},
    {"max_pool2d2.y.grad", 12, 0, 96, 1, &train_outputs[32],
     "max_pool2d2.y.grad[a0, c, p, 0] = flatten3.y.grad[a0, 2*c + p]"},
    {"relu1.y.grad", 11, 0, 96, 1, &train_outputs[33],
     "relu1.y.grad[n, c, 2*p + r, 2] = 0"},
    {"relu1.y.grad", 11, 48, 288, 1, &train_outputs[34],
     "relu1.y.grad[n, c, 2*p + r, s] = select(max_pool2d2.y.at[n, c, p, 0] == 2*r + s, ..."},
    {"conv.y.grad", 10, 72, 864, 1, &train_outputs[35],
     "conv.y.grad[i0, i1, i2, i3] = select(relu1.y[i0, i1, i2, i3] > 0, relu1.y.grad[i0, ..."},
    {"conv.bias.grad", 9, 72, 300, 1, &train_outputs[36],
     "conv.bias.grad[k] = sum(n, p, q) conv.y.grad[n, k, p, q]"},
    {"conv.weight.grad", 9, 2592, 1176, 1, &train_outputs[37],
     "conv.weight.grad[k, c, r, s] = sum(n, p, q: 2*p + r - 1 >= 0 and -2*p - r + 7 >= 0 ..."},
    {"conv.weight.sgd.d", 16, 108, 656, 1, &train_outputs[38],
     "conv.weight.sgd.d[i0, i1, i2, i3] = conv.weight.grad[i0, i1, i2, i3] + ..."},
    {"conv.weight.sgd.u", 16, 0, 432, 1, &train_outputs[39],
     "conv.weight.sgd.u[i0, i1, i2, i3] = conv.weight.sgd.d[i0, i1, i2, i3]"},
    {"conv.bias.sgd.d", 16, 6, 44, 1, &train_outputs[40],
     "conv.bias.sgd.d[i0] = conv.bias.grad[i0] + weight_decay[]*conv.bias[i0]"},
    {"conv.bias.sgd.u", 16, 0, 24, 1, &train_outputs[41],
     "conv.bias.sgd.u[i0] = conv.bias.sgd.d[i0]"},
    {"fc.weight.sgd.d", 16, 60, 368, 1, &train_outputs[42],
     "fc.weight.sgd.d[i0, i1] = fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0, i1]"},
    {"fc.weight.sgd.u", 16, 0, 240, 1, &train_outputs[43],
     "fc.weight.sgd.u[i0, i1] = fc.weight.sgd.d[i0, i1]"},
    {"fc.bias.sgd.d", 16, 10, 68, 1, &train_outputs[44],
     "fc.bias.sgd.d[i0] = fc.bias.grad[i0] + weight_decay[]*fc.bias[i0]"},
    {"fc.bias.sgd.u", 16, 0, 40, 1, &train_outputs[45],
     "fc.bias.sgd.u[i0] = fc.bias.sgd.d[i0]"},
    {"conv.weight.next", 16, 108, 656, 1, &train_outputs[46],
     "conv.weight.next[i0, i1, i2, i3] = conv.weight[i0, i1, i2, i3] - ..."},
    {"conv.bias.next", 16, 6, 44, 1, &train_outputs[47],
     "conv.bias.next[i0] = conv.bias[i0] - lr[]*conv.bias.sgd.u[i0]"},
    {"fc.weight.next", 16, 60, 368, 1, &train_outputs[48],
     "fc.weight.next[i0, i1] = fc.weight[i0, i1] - lr[]*fc.weight.sgd.u[i0, i1]"},
    {"fc.bias.next", 16, 10, 68, 1, &train_outputs[49],
     "fc.bias.next[i0] = fc.bias[i0] - lr[]*fc.bias.sgd.u[i0]"},
};
static struct dlcrt_tensor eval_outputs[22] = {
    {layout_6, TENSOR("image.value", F32, VALUE, image_value)},
    {layout_7, TENSOR("conv.sum", F32, VALUE, conv_sum)},
    {layout_7, TENSOR("conv.y", F32, VALUE, conv_y)},
    {layout_7, TENSOR("relu1.y", F32, VALUE, relu1_y)},
    {layout_8, TENSOR("max_pool2d2.y", F32, VALUE, max_pool2d2_y)},
    {layout_9, TENSOR("flatten3.y", F32, VALUE, flatten3_y)},
    {layout_10, TENSOR("fc.sum", F32, VALUE, fc_sum)},
    {layout_10, TENSOR("fc.y", F32, VALUE, fc_y)},
    {layout_11, TENSOR("cross_entropy.max", F32, VALUE, cross_entropy_max)},
    {layout_11, TENSOR("cross_entropy.m", F32, VALUE, cross_entropy_m)},
    {layout_11, TENSOR("cross_entropy.sum", F32, VALUE, cross_entropy_sum)},
    {layout_11, TENSOR("cross_entropy.lse", F32, VALUE, cross_entropy_lse)},
    {layout_11, TENSOR("cross_entropy.l", F32, VALUE, cross_entropy_l)},
    {layout_11, TENSOR("cross_entropy.w", F32, VALUE, cross_entropy_w)},
    {layout_5, TENSOR("loss.sum", F32, VALUE, &loss_sum)},
    {layout_5, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_5, TENSOR("loss", F32, VALUE, &loss)},
    {layout_11, TENSOR("accuracy.argmax", I32, VALUE, accuracy_argmax)},
    {layout_11, TENSOR("accuracy.hit", F32, VALUE, accuracy_hit)},
    {layout_11, TENSOR("accuracy.seen", F32, VALUE, accuracy_seen)},
    {layout_5, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_5, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
};
static const struct dlcrt_kernel eval_kernels[22] = {
    {"image.value", 6, 504, 856, 1, &eval_outputs[0],
     "image.value[n, c, h, w] = (image[n, c, h, w]*0.00392156862745098 - ..."},
    {"conv.sum", 9, 2592, 1176, 1, &eval_outputs[1],
     "conv.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0 and -2*p - r + 7 >= 0 and 2*q + ..."},
    {"conv.y", 9, 72, 588, 1, &eval_outputs[2],
     "conv.y[n, k, p, q] = conv.bias[k] + conv.sum[n, k, p, q]"},
    {"relu1.y", 10, 72, 576, 1, &eval_outputs[3],
     "relu1.y[i0, i1, i2, i3] = relu(conv.y[i0, i1, i2, i3])"},
    {"max_pool2d2.y", 11, 48, 240, 1, &eval_outputs[4],
     "max_pool2d2.y[n, c, p, q] = max(r, s) relu1.y[n, c, 2*p + r, 2*q + s]"},
    {"flatten3.y", 12, 0, 96, 1, &eval_outputs[5],
     "flatten3.y[a0, f] = max_pool2d2.y[a0, f/2, f - f/2*2, 0]"},
    {"fc.sum", 13, 120, 208, 1, &eval_outputs[6],
     "fc.sum[i0, k] = sum(c) flatten3.y[i0, c]*fc.weight[k, c]"},
    {"fc.y", 13, 10, 100, 1, &eval_outputs[7],
     "fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k]"},
    {"cross_entropy.max", 14, 10, 48, 1, &eval_outputs[8],
     "cross_entropy.max[n] = max(c) fc.y[n, c]"},
    {"cross_entropy.m", 14, 0, 16, 1, &eval_outputs[9],
     "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])"},
    {"cross_entropy.sum", 14, 30, 56, 1, &eval_outputs[10],
     "cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n])"},
    {"cross_entropy.lse", 14, 4, 24, 1, &eval_outputs[11],
     "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])"},
    {"cross_entropy.l", 14, 4, 32, 1, &eval_outputs[12],
     "cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, ..."},
    {"cross_entropy.w", 14, 2, 16, 1, &eval_outputs[13],
     "cross_entropy.w[n] = select(label[n] == -100, 0, 1)"},
    {"loss.sum", 14, 4, 20, 1, &eval_outputs[14],
     "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)"},
    {"loss.weight", 14, 4, 20, 1, &eval_outputs[15],
     "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)"},
    {"loss", 14, 1, 12, 1, &eval_outputs[16],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy.argmax", 15, 10, 48, 1, &eval_outputs[17],
     "accuracy.argmax[n] = argmax(c) fc.y[n, c]"},
    {"accuracy.hit", 15, 2, 24, 1, &eval_outputs[18],
     "accuracy.hit[n] = select(accuracy.argmax[n] == label[n] and label[n] != -100, 1, 0)"},
    {"accuracy.seen", 15, 2, 16, 1, &eval_outputs[19],
     "accuracy.seen[n] = select(label[n] == -100, 0, 1)"},
    {"accuracy.hit.sum", 15, 4, 20, 1, &eval_outputs[20],
     "accuracy.hit.sum[] = sum(n) select(n < valid[], accuracy.hit[n], 0)"},
    {"accuracy.seen.sum", 15, 4, 20, 1, &eval_outputs[21],
     "accuracy.seen.sum[] = sum(n) select(n < valid[], accuracy.seen[n], 0)"},
};
static struct dlcrt_tensor output = {layout_10, TENSOR("fc.y", F32, VALUE, fc_y)};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "convolution",
    .source = "convolution.yaml",
    .hash = UINT64_C(0xd4b9d48aad6a3e1d),
    .batch = 2,
    .run = &run,
    .tensors = 4,
    .tensor = tensors,
    .gradients = 4,
    .gradient = gradients,
    .inputs = 2,
    .input = inputs,
    .scalars = 2,
    .scalar = scalars,
    .metrics = 1,
    .metric = metrics,
    .loss = &loss,
    .loss_weight = &loss_weight,
    .output = &output,
    .train = train_step,
    .evaluate = evaluate,
    .train_kernels = 50,
    .eval_kernels = 22,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 3776,
    .reference = &reference,
    .data = {.format = "npy", .path = "data", .test = NULL, .test_every = 0, .label_column = -1,
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
