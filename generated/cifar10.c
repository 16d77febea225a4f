/* Trains the network 'cifar10' described in examples/cifar10.yaml. Written by dlc (-O0, target
   avx512); batch size 4. */

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
static uint8_t image[4][3][32][32];
static int32_t label[4];

/* Numbers that flags and schedules change. */
static double lr = 0.001;
static double momentum = 0.9;
static double dampening = 0;
static double weight_decay = 0;

/* Parameters. */
static float conv1_weight[6][3][5][5];
static float conv1_bias[6];
static float conv2_weight[16][6][5][5];
static float conv2_bias[16];
static float fc1_weight[120][400];
static float fc1_bias[120];
static float fc2_weight[84][120];
static float fc2_bias[84];
static float fc3_weight[10][84];
static float fc3_bias[10];

/* State of the optimizer. */
static float conv1_weight_momentum_buffer[6][3][5][5];
static float conv1_bias_momentum_buffer[6];
static float conv2_weight_momentum_buffer[16][6][5][5];
static float conv2_bias_momentum_buffer[16];
static float fc1_weight_momentum_buffer[120][400];
static float fc1_bias_momentum_buffer[120];
static float fc2_weight_momentum_buffer[84][120];
static float fc2_bias_momentum_buffer[84];
static float fc3_weight_momentum_buffer[10][84];
static float fc3_bias_momentum_buffer[10];

/* Values of a step. */
static float image_value[4][3][32][32];
static float conv1_sum[4][6][28][28];
static float conv1_y[4][6][28][28];
static float relu1_y[4][6][28][28];
static float max_pool2d2_y[4][6][14][14];
static float conv2_sum[4][16][10][10];
static float conv2_y[4][16][10][10];
static float relu4_y[4][16][10][10];
static float max_pool2d5_y[4][16][5][5];
static float flatten6_y[4][400];
static float fc1_sum[4][120];
static float fc1_y[4][120];
static float relu8_y[4][120];
static float fc2_sum[4][84];
static float fc2_y[4][84];
static float relu10_y[4][84];
static float fc3_sum[4][10];
static float fc3_y[4][10];
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
static float accuracy_v[4];
static float accuracy_sum;
static float loss_sum_grad;
static float cross_entropy_l_grad[4];
static float cross_entropy_lse_grad[4];
static float cross_entropy_sum_grad[4];
static float fc3_y_grad[4][10];
static float fc3_y_grad_1[4][10];
static float fc3_y_grad_2[4][10];
static float fc3_bias_grad[10];
static float relu10_y_grad[4][84];
static float fc3_weight_grad[10][84];
static float fc2_y_grad[4][84];
static float fc2_bias_grad[84];
static float relu8_y_grad[4][120];
static float fc2_weight_grad[84][120];
static float fc1_y_grad[4][120];
static float fc1_bias_grad[120];
static float flatten6_y_grad[4][400];
static float fc1_weight_grad[120][400];
static float max_pool2d5_y_grad[4][16][5][5];
static int32_t max_pool2d5_y_at[4][16][5][5];
static float relu4_y_grad[4][16][10][10];
static float conv2_y_grad[4][16][10][10];
static float conv2_bias_grad[16];
static float max_pool2d2_y_grad[4][6][14][14];
static float conv2_weight_grad[16][6][5][5];
static int32_t max_pool2d2_y_at[4][6][14][14];
static float relu1_y_grad[4][6][28][28];
static float conv1_y_grad[4][6][28][28];
static float conv1_bias_grad[6];
static float conv1_weight_grad[6][3][5][5];
static float conv1_weight_sgd_d[6][3][5][5];
static float conv1_weight_sgd_b[6][3][5][5];
static float conv1_weight_sgd_u[6][3][5][5];
static float conv1_bias_sgd_d[6];
static float conv1_bias_sgd_b[6];
static float conv1_bias_sgd_u[6];
static float conv2_weight_sgd_d[16][6][5][5];
static float conv2_weight_sgd_b[16][6][5][5];
static float conv2_weight_sgd_u[16][6][5][5];
static float conv2_bias_sgd_d[16];
static float conv2_bias_sgd_b[16];
static float conv2_bias_sgd_u[16];
static float fc1_weight_sgd_d[120][400];
static float fc1_weight_sgd_b[120][400];
static float fc1_weight_sgd_u[120][400];
static float fc1_bias_sgd_d[120];
static float fc1_bias_sgd_b[120];
static float fc1_bias_sgd_u[120];
static float fc2_weight_sgd_d[84][120];
static float fc2_weight_sgd_b[84][120];
static float fc2_weight_sgd_u[84][120];
static float fc2_bias_sgd_d[84];
static float fc2_bias_sgd_b[84];
static float fc2_bias_sgd_u[84];
static float fc3_weight_sgd_d[10][84];
static float fc3_weight_sgd_b[10][84];
static float fc3_weight_sgd_u[10][84];
static float fc3_bias_sgd_d[10];
static float fc3_bias_sgd_b[10];
static float fc3_bias_sgd_u[10];

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

static inline int smaller(int a, int b)
{
    return a < b ? a : b;
}

static inline int larger(int a, int b)
{
    return a > b ? a : b;
}

static inline double relu(double x)
{
    return x <= 0.0 ? 0.0 : x;
}

static inline double choose(bool c, double a, double b)
{
    return c ? a : b;
}

/* image, line 8: image.value[n, c, h, w] = (image[n, c, h, w]*0.00392156862745098 - 0.5)/0.5 */
/* image.value f32[4, 3, 32, 32]; image u8[4, 3, 32, 32] */
static void compute_image_value(void)
{
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 3; c++)
            for (int h = 0; h < 32; h++)
                for (int w = 0; w < 32; w++)
                    image_value[n][c][h][w] = ((float)image[n][c][h][w] * 0.003921569f - 0.5f) /
                        0.5f;
}

/* conv1 (conv2d), line 11: conv1.sum[n, k, p, q] = sum(c, r, s) image.value[n, c, p + r, q +
   s]*conv1.weight[k, c, r, s] */
/* conv1.sum f32[4, 6, 28, 28]; image.value f32[4, 3, 32, 32]; conv1.weight f32[6, 3, 5, 5] */
static void compute_conv1_sum(void)
{
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 6; k++)
            for (int p = 0; p < 28; p++)
                for (int q = 0; q < 28; q++) {
                    float sum = 0.0f;
                    for (int c = 0; c < 3; c++)
                        for (int r = 0; r < 5; r++)
                            for (int s = 0; s < 5; s++)
                                sum += image_value[n][c][p + r][q + s] * conv1_weight[k][c][r][s];
                    conv1_sum[n][k][p][q] = sum;
                }
}

/* conv1 (conv2d), line 11: conv1.y[n, k, p, q] = conv1.bias[k] + conv1.sum[n, k, p, q] */
/* conv1.y f32[4, 6, 28, 28]; conv1.bias f32[6]; conv1.sum f32[4, 6, 28, 28] */
static void compute_conv1_y(void)
{
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 6; k++)
            for (int p = 0; p < 28; p++)
                for (int q = 0; q < 28; q++)
                    conv1_y[n][k][p][q] = conv1_bias[k] + conv1_sum[n][k][p][q];
}

/* relu1 (relu), line 12: relu1.y[i0, i1, i2, i3] = relu(conv1.y[i0, i1, i2, i3]) */
/* relu1.y f32[4, 6, 28, 28]; conv1.y f32[4, 6, 28, 28] */
static void compute_relu1_y(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            for (int i2 = 0; i2 < 28; i2++)
                for (int i3 = 0; i3 < 28; i3++)
                    relu1_y[i0][i1][i2][i3] = reluf(conv1_y[i0][i1][i2][i3]);
}

/* max_pool2d2 (max_pool2d), line 13: max_pool2d2.y[n, c, p, q] = max(r, s) relu1.y[n, c, 2*p +
   r, 2*q + s] */
/* max_pool2d2.y f32[4, 6, 14, 14]; relu1.y f32[4, 6, 28, 28] */
static void compute_max_pool2d2_y(void)
{
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 6; c++)
            for (int p = 0; p < 14; p++)
                for (int q = 0; q < 14; q++) {
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

/* conv2 (conv2d), line 14: conv2.sum[n, k, p, q] = sum(c, r, s) max_pool2d2.y[n, c, p + r, q +
   s]*conv2.weight[k, c, r, s] */
/* conv2.sum f32[4, 16, 10, 10]; max_pool2d2.y f32[4, 6, 14, 14]; conv2.weight f32[16, 6, 5, 5] */
static void compute_conv2_sum(void)
{
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 10; p++)
                for (int q = 0; q < 10; q++) {
                    float sum = 0.0f;
                    for (int c = 0; c < 6; c++)
                        for (int r = 0; r < 5; r++)
                            for (int s = 0; s < 5; s++)
                                sum += max_pool2d2_y[n][c][p + r][q + s] * conv2_weight[k][c][r][s];
                    conv2_sum[n][k][p][q] = sum;
                }
}

/* conv2 (conv2d), line 14: conv2.y[n, k, p, q] = conv2.bias[k] + conv2.sum[n, k, p, q] */
/* conv2.y f32[4, 16, 10, 10]; conv2.bias f32[16]; conv2.sum f32[4, 16, 10, 10] */
static void compute_conv2_y(void)
{
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 10; p++)
                for (int q = 0; q < 10; q++)
                    conv2_y[n][k][p][q] = conv2_bias[k] + conv2_sum[n][k][p][q];
}

/* relu4 (relu), line 15: relu4.y[i0, i1, i2, i3] = relu(conv2.y[i0, i1, i2, i3]) */
/* relu4.y f32[4, 16, 10, 10]; conv2.y f32[4, 16, 10, 10] */
static void compute_relu4_y(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 10; i2++)
                for (int i3 = 0; i3 < 10; i3++)
                    relu4_y[i0][i1][i2][i3] = reluf(conv2_y[i0][i1][i2][i3]);
}

/* max_pool2d5 (max_pool2d), line 16: max_pool2d5.y[n, c, p, q] = max(r, s) relu4.y[n, c, 2*p +
   r, 2*q + s] */
/* max_pool2d5.y f32[4, 16, 5, 5]; relu4.y f32[4, 16, 10, 10] */
static void compute_max_pool2d5_y(void)
{
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 5; p++)
                for (int q = 0; q < 5; q++) {
                    float best = -INFINITY;
                    int argument = 0;
                    for (int r = 0; r < 2; r++)
                        for (int s = 0; s < 2; s++) {
                            const float v = relu4_y[n][c][2 * p + r][2 * q + s];
                            if (v > best || v != v) {
                                best = v;
                                argument = 2 * r + s;
                            }
                        }
                    max_pool2d5_y[n][c][p][q] = best;
                    max_pool2d5_y_at[n][c][p][q] = argument;
                }
}

/* flatten6 (flatten), line 17: flatten6.y[a0, f] = max_pool2d5.y[a0, f/25, f/5 - f/25*5, f -
   f/5*5] */
/* flatten6.y f32[4, 400]; max_pool2d5.y f32[4, 16, 5, 5] */
static void compute_flatten6_y(void)
{
    for (int a0 = 0; a0 < 4; a0++)
        for (int f = 0; f < 400; f++)
            flatten6_y[a0][f] = max_pool2d5_y[a0][f / 25][f / 5 - 5 * (f / 25)][f - 5 * (f / 5)];
}

/* fc1 (linear), line 18: fc1.sum[i0, k] = sum(c) flatten6.y[i0, c]*fc1.weight[k, c] */
/* fc1.sum f32[4, 120]; flatten6.y f32[4, 400]; fc1.weight f32[120, 400] */
static void compute_fc1_sum(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 120; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 400; c++)
                sum += flatten6_y[i0][c] * fc1_weight[k][c];
            fc1_sum[i0][k] = sum;
        }
}

/* fc1 (linear), line 18: fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k] */
/* fc1.y f32[4, 120]; fc1.bias f32[120]; fc1.sum f32[4, 120] */
static void compute_fc1_y(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 120; k++)
            fc1_y[i0][k] = fc1_bias[k] + fc1_sum[i0][k];
}

/* relu8 (relu), line 19: relu8.y[i0, i1] = relu(fc1.y[i0, i1]) */
/* relu8.y f32[4, 120]; fc1.y f32[4, 120] */
static void compute_relu8_y(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 120; i1++)
            relu8_y[i0][i1] = reluf(fc1_y[i0][i1]);
}

/* fc2 (linear), line 20: fc2.sum[i0, k] = sum(c) relu8.y[i0, c]*fc2.weight[k, c] */
/* fc2.sum f32[4, 84]; relu8.y f32[4, 120]; fc2.weight f32[84, 120] */
static void compute_fc2_sum(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 84; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 120; c++)
                sum += relu8_y[i0][c] * fc2_weight[k][c];
            fc2_sum[i0][k] = sum;
        }
}

/* fc2 (linear), line 20: fc2.y[i0, k] = fc2.bias[k] + fc2.sum[i0, k] */
/* fc2.y f32[4, 84]; fc2.bias f32[84]; fc2.sum f32[4, 84] */
static void compute_fc2_y(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 84; k++)
            fc2_y[i0][k] = fc2_bias[k] + fc2_sum[i0][k];
}

/* relu10 (relu), line 21: relu10.y[i0, i1] = relu(fc2.y[i0, i1]) */
/* relu10.y f32[4, 84]; fc2.y f32[4, 84] */
static void compute_relu10_y(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 84; i1++)
            relu10_y[i0][i1] = reluf(fc2_y[i0][i1]);
}

/* fc3 (linear), line 22: fc3.sum[i0, k] = sum(c) relu10.y[i0, c]*fc3.weight[k, c] */
/* fc3.sum f32[4, 10]; relu10.y f32[4, 84]; fc3.weight f32[10, 84] */
static void compute_fc3_sum(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 10; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 84; c++)
                sum += relu10_y[i0][c] * fc3_weight[k][c];
            fc3_sum[i0][k] = sum;
        }
}

/* fc3 (linear), line 22: fc3.y[i0, k] = fc3.bias[k] + fc3.sum[i0, k] */
/* fc3.y f32[4, 10]; fc3.bias f32[10]; fc3.sum f32[4, 10] */
static void compute_fc3_y(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 10; k++)
            fc3_y[i0][k] = fc3_bias[k] + fc3_sum[i0][k];
}

/* cross_entropy (cross_entropy), line 23: cross_entropy.max[n] = max(c) fc3.y[n, c] */
/* cross_entropy.max f32[4]; fc3.y f32[4, 10] */
static void compute_cross_entropy_max(void)
{
    for (int n = 0; n < 4; n++) {
        float best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const float v = fc3_y[n][c];
            if (v > best || v != v)
                best = v;
        }
        cross_entropy_max[n] = best;
    }
}

/* cross_entropy (cross_entropy), line 23: cross_entropy.m[n] =
   stop_gradient(cross_entropy.max[n]) */
/* cross_entropy.m f32[4]; cross_entropy.max f32[4] */
static void compute_cross_entropy_m(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_m[n] = cross_entropy_max[n];
}

/* cross_entropy (cross_entropy), line 23: cross_entropy.sum[n] = sum(c) exp(fc3.y[n, c] -
   cross_entropy.m[n]) */
/* cross_entropy.sum f32[4]; fc3.y f32[4, 10]; cross_entropy.m f32[4] */
static void compute_cross_entropy_sum(void)
{
    for (int n = 0; n < 4; n++) {
        float sum = 0.0f;
        for (int c = 0; c < 10; c++)
            sum += expf(fc3_y[n][c] - cross_entropy_m[n]);
        cross_entropy_sum[n] = sum;
    }
}

/* cross_entropy (cross_entropy), line 23: cross_entropy.lse[n] = cross_entropy.m[n] +
   log(cross_entropy.sum[n]) */
/* cross_entropy.lse f32[4]; cross_entropy.m f32[4]; cross_entropy.sum f32[4] */
static void compute_cross_entropy_lse(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_lse[n] = cross_entropy_m[n] + logf(cross_entropy_sum[n]);
}

/* cross_entropy (cross_entropy), line 23: cross_entropy.l[n] = select(label[n] == -100, 0,
   cross_entropy.lse[n] - fc3.y[n, label[n]]) */
/* cross_entropy.l f32[4]; label i32[4]; cross_entropy.lse f32[4]; fc3.y f32[4, 10] */
static void compute_cross_entropy_l(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_l[n] = choosef(label[n] == -100, 0.0f, cross_entropy_lse[n] -
            fc3_y[n][label[n]]);
}

/* cross_entropy (cross_entropy), line 23: cross_entropy.w[n] = select(label[n] == -100, 0, 1) */
/* cross_entropy.w f32[4]; label i32[4] */
static void compute_cross_entropy_w(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_w[n] = choosef(label[n] == -100, 0.0f, 1.0f);
}

/* cross_entropy (cross_entropy), line 23: loss.sum[] = sum(n) select(n < valid[],
   cross_entropy.l[n], 0) */
/* loss.sum f32[]; cross_entropy.l f32[4] */
static void compute_loss_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 4; n++)
        sum += choosef(n < run.valid, cross_entropy_l[n], 0.0f);
    loss_sum = sum;
}

/* cross_entropy (cross_entropy), line 23: loss.weight[] = sum(n) select(n < valid[],
   cross_entropy.w[n], 0) */
/* loss.weight f32[]; cross_entropy.w f32[4] */
static void compute_loss_weight(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 4; n++)
        sum += choosef(n < run.valid, cross_entropy_w[n], 0.0f);
    loss_weight = sum;
}

/* cross_entropy (cross_entropy), line 23: loss[] = loss.sum[]/loss.weight[] */
/* loss f32[] */
static void compute_loss(void)
{
    loss = loss_sum / loss_weight;
}

/* accuracy (accuracy), line 24: accuracy.argmax[n] = argmax(c) fc3.y[n, c] */
/* accuracy.argmax i32[4]; fc3.y f32[4, 10] */
static void compute_accuracy_argmax(void)
{
    for (int n = 0; n < 4; n++) {
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

/* accuracy (accuracy), line 24: accuracy.v[n] = select(accuracy.argmax[n] == label[n], 1, 0) */
/* accuracy.v f32[4]; accuracy.argmax i32[4]; label i32[4] */
static void compute_accuracy_v(void)
{
    for (int n = 0; n < 4; n++)
        accuracy_v[n] = choosef(accuracy_argmax[n] == label[n], 1.0f, 0.0f);
}

/* accuracy (accuracy), line 24: accuracy.sum[] = sum(n) select(n < valid[], accuracy.v[n], 0) */
/* accuracy.sum f32[]; accuracy.v f32[4] */
static void compute_accuracy_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 4; n++)
        sum += choosef(n < run.valid, accuracy_v[n], 0.0f);
    accuracy_sum = sum;
}

/* cross_entropy (cross_entropy), line 23: loss.sum.grad[] = 1/loss.weight[] */
/* loss.sum.grad f32[] */
static void compute_loss_sum_grad(void)
{
    loss_sum_grad = 1.0f / loss_weight;
}

/* cross_entropy (cross_entropy), line 23: cross_entropy.l.grad[n] = select(n < valid[],
   loss.sum.grad[], 0) */
/* cross_entropy.l.grad f32[4] */
static void compute_cross_entropy_l_grad(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_l_grad[n] = choosef(n < run.valid, loss_sum_grad, 0.0f);
}

/* cross_entropy (cross_entropy), line 23: cross_entropy.lse.grad[n] = select(label[n] == -100,
   0, cross_entropy.l.grad[n]) */
/* cross_entropy.lse.grad f32[4]; label i32[4]; cross_entropy.l.grad f32[4] */
static void compute_cross_entropy_lse_grad(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_lse_grad[n] = choosef(label[n] == -100, 0.0f, cross_entropy_l_grad[n]);
}

/* cross_entropy (cross_entropy), line 23: cross_entropy.sum.grad[n] =
   cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
/* cross_entropy.sum.grad f32[4]; cross_entropy.lse.grad f32[4]; cross_entropy.sum f32[4] */
static void compute_cross_entropy_sum_grad(void)
{
    for (int n = 0; n < 4; n++)
        cross_entropy_sum_grad[n] = cross_entropy_lse_grad[n] / cross_entropy_sum[n];
}

/* cross_entropy (cross_entropy), line 23: fc3.y.grad.1[n, k] = select(label[n] == k,
   select(label[n] == -100, 0, -cross_entropy.l.grad[n]), 0) */
/* fc3.y.grad.1 f32[4, 10]; label i32[4]; cross_entropy.l.grad f32[4] */
static void compute_fc3_y_grad_1(void)
{
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 10; k++)
            fc3_y_grad_1[n][k] = choosef(label[n] == k,
                choosef(label[n] == -100, 0.0f, -cross_entropy_l_grad[n]), 0.0f);
}

/* cross_entropy (cross_entropy), line 23: fc3.y.grad.2[n, c] =
   cross_entropy.sum.grad[n]*exp(fc3.y[n, c] - cross_entropy.m[n]) */
/* fc3.y.grad.2 f32[4, 10]; cross_entropy.sum.grad f32[4]; fc3.y f32[4, 10]; cross_entropy.m
   f32[4] */
static void compute_fc3_y_grad_2(void)
{
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 10; c++)
            fc3_y_grad_2[n][c] = cross_entropy_sum_grad[n] * expf(fc3_y[n][c] - cross_entropy_m[n]);
}

/* cross_entropy (cross_entropy), line 23: fc3.y.grad[n, k] = fc3.y.grad.2[n, k] +
   fc3.y.grad.1[n, k] */
/* fc3.y.grad f32[4, 10]; fc3.y.grad.2 f32[4, 10]; fc3.y.grad.1 f32[4, 10] */
static void compute_fc3_y_grad(void)
{
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 10; k++)
            fc3_y_grad[n][k] = fc3_y_grad_2[n][k] + fc3_y_grad_1[n][k];
}

/* fc3 (linear), line 22: fc3.bias.grad[k] = sum(i0) fc3.y.grad[i0, k] */
/* fc3.bias.grad f32[10]; fc3.y.grad f32[4, 10] */
static void compute_fc3_bias_grad(void)
{
    for (int k = 0; k < 10; k++) {
        float sum = 0.0f;
        for (int i0 = 0; i0 < 4; i0++)
            sum += fc3_y_grad[i0][k];
        fc3_bias_grad[k] = sum;
    }
}

/* fc3 (linear), line 22: relu10.y.grad[i0, c] = sum(k) fc3.y.grad[i0, k]*fc3.weight[k, c] */
/* relu10.y.grad f32[4, 84]; fc3.y.grad f32[4, 10]; fc3.weight f32[10, 84] */
static void compute_relu10_y_grad(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int c = 0; c < 84; c++) {
            float sum = 0.0f;
            for (int k = 0; k < 10; k++)
                sum += fc3_y_grad[i0][k] * fc3_weight[k][c];
            relu10_y_grad[i0][c] = sum;
        }
}

/* fc3 (linear), line 22: fc3.weight.grad[k, c] = sum(i0) fc3.y.grad[i0, k]*relu10.y[i0, c] */
/* fc3.weight.grad f32[10, 84]; fc3.y.grad f32[4, 10]; relu10.y f32[4, 84] */
static void compute_fc3_weight_grad(void)
{
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 84; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 4; i0++)
                sum += fc3_y_grad[i0][k] * relu10_y[i0][c];
            fc3_weight_grad[k][c] = sum;
        }
}

/* relu10 (relu), line 21: fc2.y.grad[i0, i1] = select(relu10.y[i0, i1] > 0, relu10.y.grad[i0,
   i1], 0) */
/* fc2.y.grad f32[4, 84]; relu10.y f32[4, 84]; relu10.y.grad f32[4, 84] */
static void compute_fc2_y_grad(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 84; i1++)
            fc2_y_grad[i0][i1] = choosef(relu10_y[i0][i1] > 0.0f, relu10_y_grad[i0][i1], 0.0f);
}

/* fc2 (linear), line 20: fc2.bias.grad[k] = sum(i0) fc2.y.grad[i0, k] */
/* fc2.bias.grad f32[84]; fc2.y.grad f32[4, 84] */
static void compute_fc2_bias_grad(void)
{
    for (int k = 0; k < 84; k++) {
        float sum = 0.0f;
        for (int i0 = 0; i0 < 4; i0++)
            sum += fc2_y_grad[i0][k];
        fc2_bias_grad[k] = sum;
    }
}

/* fc2 (linear), line 20: relu8.y.grad[i0, c] = sum(k) fc2.y.grad[i0, k]*fc2.weight[k, c] */
/* relu8.y.grad f32[4, 120]; fc2.y.grad f32[4, 84]; fc2.weight f32[84, 120] */
static void compute_relu8_y_grad(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int c = 0; c < 120; c++) {
            float sum = 0.0f;
            for (int k = 0; k < 84; k++)
                sum += fc2_y_grad[i0][k] * fc2_weight[k][c];
            relu8_y_grad[i0][c] = sum;
        }
}

/* fc2 (linear), line 20: fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*relu8.y[i0, c] */
/* fc2.weight.grad f32[84, 120]; fc2.y.grad f32[4, 84]; relu8.y f32[4, 120] */
static void compute_fc2_weight_grad(void)
{
    for (int k = 0; k < 84; k++)
        for (int c = 0; c < 120; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 4; i0++)
                sum += fc2_y_grad[i0][k] * relu8_y[i0][c];
            fc2_weight_grad[k][c] = sum;
        }
}

/* relu8 (relu), line 19: fc1.y.grad[i0, i1] = select(relu8.y[i0, i1] > 0, relu8.y.grad[i0, i1],
   0) */
/* fc1.y.grad f32[4, 120]; relu8.y f32[4, 120]; relu8.y.grad f32[4, 120] */
static void compute_fc1_y_grad(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 120; i1++)
            fc1_y_grad[i0][i1] = choosef(relu8_y[i0][i1] > 0.0f, relu8_y_grad[i0][i1], 0.0f);
}

/* fc1 (linear), line 18: fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k] */
/* fc1.bias.grad f32[120]; fc1.y.grad f32[4, 120] */
static void compute_fc1_bias_grad(void)
{
    for (int k = 0; k < 120; k++) {
        float sum = 0.0f;
        for (int i0 = 0; i0 < 4; i0++)
            sum += fc1_y_grad[i0][k];
        fc1_bias_grad[k] = sum;
    }
}

/* fc1 (linear), line 18: flatten6.y.grad[i0, c] = sum(k) fc1.y.grad[i0, k]*fc1.weight[k, c] */
/* flatten6.y.grad f32[4, 400]; fc1.y.grad f32[4, 120]; fc1.weight f32[120, 400] */
static void compute_flatten6_y_grad(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int c = 0; c < 400; c++) {
            float sum = 0.0f;
            for (int k = 0; k < 120; k++)
                sum += fc1_y_grad[i0][k] * fc1_weight[k][c];
            flatten6_y_grad[i0][c] = sum;
        }
}

/* fc1 (linear), line 18: fc1.weight.grad[k, c] = sum(i0) fc1.y.grad[i0, k]*flatten6.y[i0, c] */
/* fc1.weight.grad f32[120, 400]; fc1.y.grad f32[4, 120]; flatten6.y f32[4, 400] */
static void compute_fc1_weight_grad(void)
{
    for (int k = 0; k < 120; k++)
        for (int c = 0; c < 400; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 4; i0++)
                sum += fc1_y_grad[i0][k] * flatten6_y[i0][c];
            fc1_weight_grad[k][c] = sum;
        }
}

/* flatten6 (flatten), line 17: max_pool2d5.y.grad[a0, c, p, q] = flatten6.y.grad[a0, 25*c + 5*p
   + q] */
/* max_pool2d5.y.grad f32[4, 16, 5, 5]; flatten6.y.grad f32[4, 400] */
static void compute_max_pool2d5_y_grad(void)
{
    for (int a0 = 0; a0 < 4; a0++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 5; p++)
                for (int q = 0; q < 5; q++)
                    max_pool2d5_y_grad[a0][c][p][q] = flatten6_y_grad[a0][25 * c + 5 * p + q];
}

/* max_pool2d5 (max_pool2d), line 16: relu4.y.grad[n, c, 2*p + r, 2*q + s] =
   select(max_pool2d5.y.at[n, c, p, q] == 2*r + s, max_pool2d5.y.grad[n, c, p, q], 0) */
/* relu4.y.grad f32[4, 16, 10, 10]; max_pool2d5.y.at i32[4, 16, 5, 5]; max_pool2d5.y.grad f32[4,
   16, 5, 5] */
static void compute_relu4_y_grad(void)
{
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 5; p++)
                for (int r = 0; r < 2; r++)
                    for (int q = 0; q < 5; q++)
                        for (int s = 0; s < 2; s++)
                            relu4_y_grad[n][c][2 * p + r][2 * q + s] =
                                choosef(max_pool2d5_y_at[n][c][p][q] == 2 * r + s,
                                max_pool2d5_y_grad[n][c][p][q], 0.0f);
}

/* relu4 (relu), line 15: conv2.y.grad[i0, i1, i2, i3] = select(relu4.y[i0, i1, i2, i3] > 0,
   relu4.y.grad[i0, i1, i2, i3], 0) */
/* conv2.y.grad f32[4, 16, 10, 10]; relu4.y f32[4, 16, 10, 10]; relu4.y.grad f32[4, 16, 10, 10] */
static void compute_conv2_y_grad(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 10; i2++)
                for (int i3 = 0; i3 < 10; i3++)
                    conv2_y_grad[i0][i1][i2][i3] =
                        choosef(relu4_y[i0][i1][i2][i3] > 0.0f, relu4_y_grad[i0][i1][i2][i3], 0.0f);
}

/* conv2 (conv2d), line 14: conv2.bias.grad[k] = sum(n, p, q) conv2.y.grad[n, k, p, q] */
/* conv2.bias.grad f32[16]; conv2.y.grad f32[4, 16, 10, 10] */
static void compute_conv2_bias_grad(void)
{
    for (int k = 0; k < 16; k++) {
        float sum = 0.0f;
        for (int n = 0; n < 4; n++)
            for (int p = 0; p < 10; p++)
                for (int q = 0; q < 10; q++)
                    sum += conv2_y_grad[n][k][p][q];
        conv2_bias_grad[k] = sum;
    }
}

/* conv2 (conv2d), line 14: max_pool2d2.y.grad[n, c, h, w] = sum(k, r, s: h - r >= 0 and -h + r +
   9 >= 0 and w - s >= 0 and -w + s + 9 >= 0) conv2.y.grad[n, k, h - r, w - s]*conv2.weight[k, c,
   r, s] */
/* max_pool2d2.y.grad f32[4, 6, 14, 14]; conv2.y.grad f32[4, 16, 10, 10]; conv2.weight f32[16, 6,
   5, 5] */
static void compute_max_pool2d2_y_grad(void)
{
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 6; c++)
            for (int h = 0; h < 14; h++)
                for (int w = 0; w < 14; w++) {
                    float sum = 0.0f;
                    for (int k = 0; k < 16; k++)
                        for (int r = larger(0, h - 9); r < smaller(5, h + 1); r++)
                            for (int s = larger(0, w - 9); s < smaller(5, w + 1); s++)
                                sum += conv2_y_grad[n][k][h - r][w - s] * conv2_weight[k][c][r][s];
                    max_pool2d2_y_grad[n][c][h][w] = sum;
                }
}

/* conv2 (conv2d), line 14: conv2.weight.grad[k, c, r, s] = sum(n, p, q) conv2.y.grad[n, k, p,
   q]*max_pool2d2.y[n, c, p + r, q + s] */
/* conv2.weight.grad f32[16, 6, 5, 5]; conv2.y.grad f32[4, 16, 10, 10]; max_pool2d2.y f32[4, 6,
   14, 14] */
static void compute_conv2_weight_grad(void)
{
    for (int k = 0; k < 16; k++)
        for (int c = 0; c < 6; c++)
            for (int r = 0; r < 5; r++)
                for (int s = 0; s < 5; s++) {
                    float sum = 0.0f;
                    for (int n = 0; n < 4; n++)
                        for (int p = 0; p < 10; p++)
                            for (int q = 0; q < 10; q++)
                                sum += conv2_y_grad[n][k][p][q] * max_pool2d2_y[n][c][p + r][q + s];
                    conv2_weight_grad[k][c][r][s] = sum;
                }
}

/* max_pool2d2 (max_pool2d), line 13: relu1.y.grad[n, c, 2*p + r, 2*q + s] =
   select(max_pool2d2.y.at[n, c, p, q] == 2*r + s, max_pool2d2.y.grad[n, c, p, q], 0) */
/* relu1.y.grad f32[4, 6, 28, 28]; max_pool2d2.y.at i32[4, 6, 14, 14]; max_pool2d2.y.grad f32[4,
   6, 14, 14] */
static void compute_relu1_y_grad(void)
{
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 6; c++)
            for (int p = 0; p < 14; p++)
                for (int r = 0; r < 2; r++)
                    for (int q = 0; q < 14; q++)
                        for (int s = 0; s < 2; s++)
                            relu1_y_grad[n][c][2 * p + r][2 * q + s] =
                                choosef(max_pool2d2_y_at[n][c][p][q] == 2 * r + s,
                                max_pool2d2_y_grad[n][c][p][q], 0.0f);
}

/* relu1 (relu), line 12: conv1.y.grad[i0, i1, i2, i3] = select(relu1.y[i0, i1, i2, i3] > 0,
   relu1.y.grad[i0, i1, i2, i3], 0) */
/* conv1.y.grad f32[4, 6, 28, 28]; relu1.y f32[4, 6, 28, 28]; relu1.y.grad f32[4, 6, 28, 28] */
static void compute_conv1_y_grad(void)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            for (int i2 = 0; i2 < 28; i2++)
                for (int i3 = 0; i3 < 28; i3++)
                    conv1_y_grad[i0][i1][i2][i3] =
                        choosef(relu1_y[i0][i1][i2][i3] > 0.0f, relu1_y_grad[i0][i1][i2][i3], 0.0f);
}

/* conv1 (conv2d), line 11: conv1.bias.grad[k] = sum(n, p, q) conv1.y.grad[n, k, p, q] */
/* conv1.bias.grad f32[6]; conv1.y.grad f32[4, 6, 28, 28] */
static void compute_conv1_bias_grad(void)
{
    for (int k = 0; k < 6; k++) {
        float sum = 0.0f;
        for (int n = 0; n < 4; n++)
            for (int p = 0; p < 28; p++)
                for (int q = 0; q < 28; q++)
                    sum += conv1_y_grad[n][k][p][q];
        conv1_bias_grad[k] = sum;
    }
}

/* conv1 (conv2d), line 11: conv1.weight.grad[k, c, r, s] = sum(n, p, q) conv1.y.grad[n, k, p,
   q]*image.value[n, c, p + r, q + s] */
/* conv1.weight.grad f32[6, 3, 5, 5]; conv1.y.grad f32[4, 6, 28, 28]; image.value f32[4, 3, 32,
   32] */
static void compute_conv1_weight_grad(void)
{
    for (int k = 0; k < 6; k++)
        for (int c = 0; c < 3; c++)
            for (int r = 0; r < 5; r++)
                for (int s = 0; s < 5; s++) {
                    float sum = 0.0f;
                    for (int n = 0; n < 4; n++)
                        for (int p = 0; p < 28; p++)
                            for (int q = 0; q < 28; q++)
                                sum += conv1_y_grad[n][k][p][q] * image_value[n][c][p + r][q + s];
                    conv1_weight_grad[k][c][r][s] = sum;
                }
}

/* sgd (sgd), line 25: conv1.weight.sgd.d[i0, i1, i2, i3] = conv1.weight.grad[i0, i1, i2, i3] +
   weight_decay[]*conv1.weight[i0, i1, i2, i3] */
/* conv1.weight.sgd.d f32[6, 3, 5, 5]; conv1.weight.grad f32[6, 3, 5, 5]; conv1.weight f32[6, 3,
   5, 5] */
static void compute_conv1_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 6; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int i2 = 0; i2 < 5; i2++)
                for (int i3 = 0; i3 < 5; i3++)
                    conv1_weight_sgd_d[i0][i1][i2][i3] = conv1_weight_grad[i0][i1][i2][i3] +
                        (float)weight_decay * conv1_weight[i0][i1][i2][i3];
}

/* sgd (sgd), line 25: conv1.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1,
   conv1.weight.sgd.d[i0, i1, i2, i3], momentum[]*conv1.weight.momentum_buffer[i0, i1, i2, i3] +
   (1 - dampening[])*conv1.weight.sgd.d[i0, i1, i2, i3]) */
/* conv1.weight.sgd.b f32[6, 3, 5, 5]; conv1.weight.sgd.d f32[6, 3, 5, 5];
   conv1.weight.momentum_buffer f32[6, 3, 5, 5] */
static void compute_conv1_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 6; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int i2 = 0; i2 < 5; i2++)
                for (int i3 = 0; i3 < 5; i3++)
                    conv1_weight_sgd_b[i0][i1][i2][i3] =
                        choosef((double)(run.step + 1) == 1.0, conv1_weight_sgd_d[i0][i1][i2][i3],
                        (float)momentum * conv1_weight_momentum_buffer[i0][i1][i2][i3] +
                        (float)(1.0 - dampening) * conv1_weight_sgd_d[i0][i1][i2][i3]);
}

/* sgd (sgd), line 25: conv1.weight.sgd.u[i0, i1, i2, i3] = conv1.weight.sgd.b[i0, i1, i2, i3] */
/* conv1.weight.sgd.u f32[6, 3, 5, 5]; conv1.weight.sgd.b f32[6, 3, 5, 5] */
static void compute_conv1_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 6; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int i2 = 0; i2 < 5; i2++)
                for (int i3 = 0; i3 < 5; i3++)
                    conv1_weight_sgd_u[i0][i1][i2][i3] = conv1_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 25: conv1.bias.sgd.d[i0] = conv1.bias.grad[i0] + weight_decay[]*conv1.bias[i0] */
/* conv1.bias.sgd.d f32[6]; conv1.bias.grad f32[6]; conv1.bias f32[6] */
static void compute_conv1_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 6; i0++)
        conv1_bias_sgd_d[i0] = conv1_bias_grad[i0] + (float)weight_decay * conv1_bias[i0];
}

/* sgd (sgd), line 25: conv1.bias.sgd.b[i0] = select(step[] == 1, conv1.bias.sgd.d[i0],
   momentum[]*conv1.bias.momentum_buffer[i0] + (1 - dampening[])*conv1.bias.sgd.d[i0]) */
/* conv1.bias.sgd.b f32[6]; conv1.bias.sgd.d f32[6]; conv1.bias.momentum_buffer f32[6] */
static void compute_conv1_bias_sgd_b(void)
{
    for (int i0 = 0; i0 < 6; i0++)
        conv1_bias_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, conv1_bias_sgd_d[i0],
            (float)momentum * conv1_bias_momentum_buffer[i0] + (float)(1.0 - dampening) *
            conv1_bias_sgd_d[i0]);
}

/* sgd (sgd), line 25: conv1.bias.sgd.u[i0] = conv1.bias.sgd.b[i0] */
/* conv1.bias.sgd.u f32[6]; conv1.bias.sgd.b f32[6] */
static void compute_conv1_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 6; i0++)
        conv1_bias_sgd_u[i0] = conv1_bias_sgd_b[i0];
}

/* sgd (sgd), line 25: conv2.weight.sgd.d[i0, i1, i2, i3] = conv2.weight.grad[i0, i1, i2, i3] +
   weight_decay[]*conv2.weight[i0, i1, i2, i3] */
/* conv2.weight.sgd.d f32[16, 6, 5, 5]; conv2.weight.grad f32[16, 6, 5, 5]; conv2.weight f32[16,
   6, 5, 5] */
static void compute_conv2_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            for (int i2 = 0; i2 < 5; i2++)
                for (int i3 = 0; i3 < 5; i3++)
                    conv2_weight_sgd_d[i0][i1][i2][i3] = conv2_weight_grad[i0][i1][i2][i3] +
                        (float)weight_decay * conv2_weight[i0][i1][i2][i3];
}

/* sgd (sgd), line 25: conv2.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1,
   conv2.weight.sgd.d[i0, i1, i2, i3], momentum[]*conv2.weight.momentum_buffer[i0, i1, i2, i3] +
   (1 - dampening[])*conv2.weight.sgd.d[i0, i1, i2, i3]) */
/* conv2.weight.sgd.b f32[16, 6, 5, 5]; conv2.weight.sgd.d f32[16, 6, 5, 5];
   conv2.weight.momentum_buffer f32[16, 6, 5, 5] */
static void compute_conv2_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            for (int i2 = 0; i2 < 5; i2++)
                for (int i3 = 0; i3 < 5; i3++)
                    conv2_weight_sgd_b[i0][i1][i2][i3] =
                        choosef((double)(run.step + 1) == 1.0, conv2_weight_sgd_d[i0][i1][i2][i3],
                        (float)momentum * conv2_weight_momentum_buffer[i0][i1][i2][i3] +
                        (float)(1.0 - dampening) * conv2_weight_sgd_d[i0][i1][i2][i3]);
}

/* sgd (sgd), line 25: conv2.weight.sgd.u[i0, i1, i2, i3] = conv2.weight.sgd.b[i0, i1, i2, i3] */
/* conv2.weight.sgd.u f32[16, 6, 5, 5]; conv2.weight.sgd.b f32[16, 6, 5, 5] */
static void compute_conv2_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            for (int i2 = 0; i2 < 5; i2++)
                for (int i3 = 0; i3 < 5; i3++)
                    conv2_weight_sgd_u[i0][i1][i2][i3] = conv2_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 25: conv2.bias.sgd.d[i0] = conv2.bias.grad[i0] + weight_decay[]*conv2.bias[i0] */
/* conv2.bias.sgd.d f32[16]; conv2.bias.grad f32[16]; conv2.bias f32[16] */
static void compute_conv2_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        conv2_bias_sgd_d[i0] = conv2_bias_grad[i0] + (float)weight_decay * conv2_bias[i0];
}

/* sgd (sgd), line 25: conv2.bias.sgd.b[i0] = select(step[] == 1, conv2.bias.sgd.d[i0],
   momentum[]*conv2.bias.momentum_buffer[i0] + (1 - dampening[])*conv2.bias.sgd.d[i0]) */
/* conv2.bias.sgd.b f32[16]; conv2.bias.sgd.d f32[16]; conv2.bias.momentum_buffer f32[16] */
static void compute_conv2_bias_sgd_b(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        conv2_bias_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, conv2_bias_sgd_d[i0],
            (float)momentum * conv2_bias_momentum_buffer[i0] + (float)(1.0 - dampening) *
            conv2_bias_sgd_d[i0]);
}

/* sgd (sgd), line 25: conv2.bias.sgd.u[i0] = conv2.bias.sgd.b[i0] */
/* conv2.bias.sgd.u f32[16]; conv2.bias.sgd.b f32[16] */
static void compute_conv2_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        conv2_bias_sgd_u[i0] = conv2_bias_sgd_b[i0];
}

/* sgd (sgd), line 25: fc1.weight.sgd.d[i0, i1] = fc1.weight.grad[i0, i1] +
   weight_decay[]*fc1.weight[i0, i1] */
/* fc1.weight.sgd.d f32[120, 400]; fc1.weight.grad f32[120, 400]; fc1.weight f32[120, 400] */
static void compute_fc1_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 120; i0++)
        for (int i1 = 0; i1 < 400; i1++)
            fc1_weight_sgd_d[i0][i1] = fc1_weight_grad[i0][i1] + (float)weight_decay *
                fc1_weight[i0][i1];
}

/* sgd (sgd), line 25: fc1.weight.sgd.b[i0, i1] = select(step[] == 1, fc1.weight.sgd.d[i0, i1],
   momentum[]*fc1.weight.momentum_buffer[i0, i1] + (1 - dampening[])*fc1.weight.sgd.d[i0, i1]) */
/* fc1.weight.sgd.b f32[120, 400]; fc1.weight.sgd.d f32[120, 400]; fc1.weight.momentum_buffer
   f32[120, 400] */
static void compute_fc1_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 120; i0++)
        for (int i1 = 0; i1 < 400; i1++)
            fc1_weight_sgd_b[i0][i1] = choosef((double)(run.step + 1) == 1.0,
                fc1_weight_sgd_d[i0][i1], (float)momentum * fc1_weight_momentum_buffer[i0][i1] +
                (float)(1.0 - dampening) * fc1_weight_sgd_d[i0][i1]);
}

/* sgd (sgd), line 25: fc1.weight.sgd.u[i0, i1] = fc1.weight.sgd.b[i0, i1] */
/* fc1.weight.sgd.u f32[120, 400]; fc1.weight.sgd.b f32[120, 400] */
static void compute_fc1_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 120; i0++)
        for (int i1 = 0; i1 < 400; i1++)
            fc1_weight_sgd_u[i0][i1] = fc1_weight_sgd_b[i0][i1];
}

/* sgd (sgd), line 25: fc1.bias.sgd.d[i0] = fc1.bias.grad[i0] + weight_decay[]*fc1.bias[i0] */
/* fc1.bias.sgd.d f32[120]; fc1.bias.grad f32[120]; fc1.bias f32[120] */
static void compute_fc1_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 120; i0++)
        fc1_bias_sgd_d[i0] = fc1_bias_grad[i0] + (float)weight_decay * fc1_bias[i0];
}

/* sgd (sgd), line 25: fc1.bias.sgd.b[i0] = select(step[] == 1, fc1.bias.sgd.d[i0],
   momentum[]*fc1.bias.momentum_buffer[i0] + (1 - dampening[])*fc1.bias.sgd.d[i0]) */
/* fc1.bias.sgd.b f32[120]; fc1.bias.sgd.d f32[120]; fc1.bias.momentum_buffer f32[120] */
static void compute_fc1_bias_sgd_b(void)
{
    for (int i0 = 0; i0 < 120; i0++)
        fc1_bias_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, fc1_bias_sgd_d[i0],
            (float)momentum * fc1_bias_momentum_buffer[i0] + (float)(1.0 - dampening) *
            fc1_bias_sgd_d[i0]);
}

/* sgd (sgd), line 25: fc1.bias.sgd.u[i0] = fc1.bias.sgd.b[i0] */
/* fc1.bias.sgd.u f32[120]; fc1.bias.sgd.b f32[120] */
static void compute_fc1_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 120; i0++)
        fc1_bias_sgd_u[i0] = fc1_bias_sgd_b[i0];
}

/* sgd (sgd), line 25: fc2.weight.sgd.d[i0, i1] = fc2.weight.grad[i0, i1] +
   weight_decay[]*fc2.weight[i0, i1] */
/* fc2.weight.sgd.d f32[84, 120]; fc2.weight.grad f32[84, 120]; fc2.weight f32[84, 120] */
static void compute_fc2_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 84; i0++)
        for (int i1 = 0; i1 < 120; i1++)
            fc2_weight_sgd_d[i0][i1] = fc2_weight_grad[i0][i1] + (float)weight_decay *
                fc2_weight[i0][i1];
}

/* sgd (sgd), line 25: fc2.weight.sgd.b[i0, i1] = select(step[] == 1, fc2.weight.sgd.d[i0, i1],
   momentum[]*fc2.weight.momentum_buffer[i0, i1] + (1 - dampening[])*fc2.weight.sgd.d[i0, i1]) */
/* fc2.weight.sgd.b f32[84, 120]; fc2.weight.sgd.d f32[84, 120]; fc2.weight.momentum_buffer
   f32[84, 120] */
static void compute_fc2_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 84; i0++)
        for (int i1 = 0; i1 < 120; i1++)
            fc2_weight_sgd_b[i0][i1] = choosef((double)(run.step + 1) == 1.0,
                fc2_weight_sgd_d[i0][i1], (float)momentum * fc2_weight_momentum_buffer[i0][i1] +
                (float)(1.0 - dampening) * fc2_weight_sgd_d[i0][i1]);
}

/* sgd (sgd), line 25: fc2.weight.sgd.u[i0, i1] = fc2.weight.sgd.b[i0, i1] */
/* fc2.weight.sgd.u f32[84, 120]; fc2.weight.sgd.b f32[84, 120] */
static void compute_fc2_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 84; i0++)
        for (int i1 = 0; i1 < 120; i1++)
            fc2_weight_sgd_u[i0][i1] = fc2_weight_sgd_b[i0][i1];
}

/* sgd (sgd), line 25: fc2.bias.sgd.d[i0] = fc2.bias.grad[i0] + weight_decay[]*fc2.bias[i0] */
/* fc2.bias.sgd.d f32[84]; fc2.bias.grad f32[84]; fc2.bias f32[84] */
static void compute_fc2_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 84; i0++)
        fc2_bias_sgd_d[i0] = fc2_bias_grad[i0] + (float)weight_decay * fc2_bias[i0];
}

/* sgd (sgd), line 25: fc2.bias.sgd.b[i0] = select(step[] == 1, fc2.bias.sgd.d[i0],
   momentum[]*fc2.bias.momentum_buffer[i0] + (1 - dampening[])*fc2.bias.sgd.d[i0]) */
/* fc2.bias.sgd.b f32[84]; fc2.bias.sgd.d f32[84]; fc2.bias.momentum_buffer f32[84] */
static void compute_fc2_bias_sgd_b(void)
{
    for (int i0 = 0; i0 < 84; i0++)
        fc2_bias_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, fc2_bias_sgd_d[i0],
            (float)momentum * fc2_bias_momentum_buffer[i0] + (float)(1.0 - dampening) *
            fc2_bias_sgd_d[i0]);
}

/* sgd (sgd), line 25: fc2.bias.sgd.u[i0] = fc2.bias.sgd.b[i0] */
/* fc2.bias.sgd.u f32[84]; fc2.bias.sgd.b f32[84] */
static void compute_fc2_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 84; i0++)
        fc2_bias_sgd_u[i0] = fc2_bias_sgd_b[i0];
}

/* sgd (sgd), line 25: fc3.weight.sgd.d[i0, i1] = fc3.weight.grad[i0, i1] +
   weight_decay[]*fc3.weight[i0, i1] */
/* fc3.weight.sgd.d f32[10, 84]; fc3.weight.grad f32[10, 84]; fc3.weight f32[10, 84] */
static void compute_fc3_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 84; i1++)
            fc3_weight_sgd_d[i0][i1] = fc3_weight_grad[i0][i1] + (float)weight_decay *
                fc3_weight[i0][i1];
}

/* sgd (sgd), line 25: fc3.weight.sgd.b[i0, i1] = select(step[] == 1, fc3.weight.sgd.d[i0, i1],
   momentum[]*fc3.weight.momentum_buffer[i0, i1] + (1 - dampening[])*fc3.weight.sgd.d[i0, i1]) */
/* fc3.weight.sgd.b f32[10, 84]; fc3.weight.sgd.d f32[10, 84]; fc3.weight.momentum_buffer f32[10,
   84] */
static void compute_fc3_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 84; i1++)
            fc3_weight_sgd_b[i0][i1] = choosef((double)(run.step + 1) == 1.0,
                fc3_weight_sgd_d[i0][i1], (float)momentum * fc3_weight_momentum_buffer[i0][i1] +
                (float)(1.0 - dampening) * fc3_weight_sgd_d[i0][i1]);
}

/* sgd (sgd), line 25: fc3.weight.sgd.u[i0, i1] = fc3.weight.sgd.b[i0, i1] */
/* fc3.weight.sgd.u f32[10, 84]; fc3.weight.sgd.b f32[10, 84] */
static void compute_fc3_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 84; i1++)
            fc3_weight_sgd_u[i0][i1] = fc3_weight_sgd_b[i0][i1];
}

/* sgd (sgd), line 25: fc3.bias.sgd.d[i0] = fc3.bias.grad[i0] + weight_decay[]*fc3.bias[i0] */
/* fc3.bias.sgd.d f32[10]; fc3.bias.grad f32[10]; fc3.bias f32[10] */
static void compute_fc3_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc3_bias_sgd_d[i0] = fc3_bias_grad[i0] + (float)weight_decay * fc3_bias[i0];
}

/* sgd (sgd), line 25: fc3.bias.sgd.b[i0] = select(step[] == 1, fc3.bias.sgd.d[i0],
   momentum[]*fc3.bias.momentum_buffer[i0] + (1 - dampening[])*fc3.bias.sgd.d[i0]) */
/* fc3.bias.sgd.b f32[10]; fc3.bias.sgd.d f32[10]; fc3.bias.momentum_buffer f32[10] */
static void compute_fc3_bias_sgd_b(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc3_bias_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, fc3_bias_sgd_d[i0],
            (float)momentum * fc3_bias_momentum_buffer[i0] + (float)(1.0 - dampening) *
            fc3_bias_sgd_d[i0]);
}

/* sgd (sgd), line 25: fc3.bias.sgd.u[i0] = fc3.bias.sgd.b[i0] */
/* fc3.bias.sgd.u f32[10]; fc3.bias.sgd.b f32[10] */
static void compute_fc3_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc3_bias_sgd_u[i0] = fc3_bias_sgd_b[i0];
}

/* sgd (sgd), line 25: conv1.weight.momentum_buffer.next[i0, i1, i2, i3] = conv1.weight.sgd.b[i0,
   i1, i2, i3] */
/* conv1.weight.momentum_buffer.next f32[6, 3, 5, 5]; conv1.weight.sgd.b f32[6, 3, 5, 5] */
static void update_conv1_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 6; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int i2 = 0; i2 < 5; i2++)
                for (int i3 = 0; i3 < 5; i3++)
                    conv1_weight_momentum_buffer[i0][i1][i2][i3] =
                        conv1_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 25: conv1.weight.next[i0, i1, i2, i3] = conv1.weight[i0, i1, i2, i3] -
   lr[]*conv1.weight.sgd.u[i0, i1, i2, i3] */
/* conv1.weight.next f32[6, 3, 5, 5]; conv1.weight f32[6, 3, 5, 5]; conv1.weight.sgd.u f32[6, 3,
   5, 5] */
static void update_conv1_weight(void)
{
    for (int i0 = 0; i0 < 6; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int i2 = 0; i2 < 5; i2++)
                for (int i3 = 0; i3 < 5; i3++)
                    conv1_weight[i0][i1][i2][i3] = conv1_weight[i0][i1][i2][i3] - (float)lr *
                        conv1_weight_sgd_u[i0][i1][i2][i3];
}

/* sgd (sgd), line 25: conv1.bias.momentum_buffer.next[i0] = conv1.bias.sgd.b[i0] */
/* conv1.bias.momentum_buffer.next f32[6]; conv1.bias.sgd.b f32[6] */
static void update_conv1_bias_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 6; i0++)
        conv1_bias_momentum_buffer[i0] = conv1_bias_sgd_b[i0];
}

/* sgd (sgd), line 25: conv1.bias.next[i0] = conv1.bias[i0] - lr[]*conv1.bias.sgd.u[i0] */
/* conv1.bias.next f32[6]; conv1.bias f32[6]; conv1.bias.sgd.u f32[6] */
static void update_conv1_bias(void)
{
    for (int i0 = 0; i0 < 6; i0++)
        conv1_bias[i0] = conv1_bias[i0] - (float)lr * conv1_bias_sgd_u[i0];
}

/* sgd (sgd), line 25: conv2.weight.momentum_buffer.next[i0, i1, i2, i3] = conv2.weight.sgd.b[i0,
   i1, i2, i3] */
/* conv2.weight.momentum_buffer.next f32[16, 6, 5, 5]; conv2.weight.sgd.b f32[16, 6, 5, 5] */
static void update_conv2_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            for (int i2 = 0; i2 < 5; i2++)
                for (int i3 = 0; i3 < 5; i3++)
                    conv2_weight_momentum_buffer[i0][i1][i2][i3] =
                        conv2_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 25: conv2.weight.next[i0, i1, i2, i3] = conv2.weight[i0, i1, i2, i3] -
   lr[]*conv2.weight.sgd.u[i0, i1, i2, i3] */
/* conv2.weight.next f32[16, 6, 5, 5]; conv2.weight f32[16, 6, 5, 5]; conv2.weight.sgd.u f32[16,
   6, 5, 5] */
static void update_conv2_weight(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            for (int i2 = 0; i2 < 5; i2++)
                for (int i3 = 0; i3 < 5; i3++)
                    conv2_weight[i0][i1][i2][i3] = conv2_weight[i0][i1][i2][i3] - (float)lr *
                        conv2_weight_sgd_u[i0][i1][i2][i3];
}

/* sgd (sgd), line 25: conv2.bias.momentum_buffer.next[i0] = conv2.bias.sgd.b[i0] */
/* conv2.bias.momentum_buffer.next f32[16]; conv2.bias.sgd.b f32[16] */
static void update_conv2_bias_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        conv2_bias_momentum_buffer[i0] = conv2_bias_sgd_b[i0];
}

/* sgd (sgd), line 25: conv2.bias.next[i0] = conv2.bias[i0] - lr[]*conv2.bias.sgd.u[i0] */
/* conv2.bias.next f32[16]; conv2.bias f32[16]; conv2.bias.sgd.u f32[16] */
static void update_conv2_bias(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        conv2_bias[i0] = conv2_bias[i0] - (float)lr * conv2_bias_sgd_u[i0];
}

/* sgd (sgd), line 25: fc1.weight.momentum_buffer.next[i0, i1] = fc1.weight.sgd.b[i0, i1] */
/* fc1.weight.momentum_buffer.next f32[120, 400]; fc1.weight.sgd.b f32[120, 400] */
static void update_fc1_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 120; i0++)
        for (int i1 = 0; i1 < 400; i1++)
            fc1_weight_momentum_buffer[i0][i1] = fc1_weight_sgd_b[i0][i1];
}

/* sgd (sgd), line 25: fc1.weight.next[i0, i1] = fc1.weight[i0, i1] - lr[]*fc1.weight.sgd.u[i0,
   i1] */
/* fc1.weight.next f32[120, 400]; fc1.weight f32[120, 400]; fc1.weight.sgd.u f32[120, 400] */
static void update_fc1_weight(void)
{
    for (int i0 = 0; i0 < 120; i0++)
        for (int i1 = 0; i1 < 400; i1++)
            fc1_weight[i0][i1] = fc1_weight[i0][i1] - (float)lr * fc1_weight_sgd_u[i0][i1];
}

/* sgd (sgd), line 25: fc1.bias.momentum_buffer.next[i0] = fc1.bias.sgd.b[i0] */
/* fc1.bias.momentum_buffer.next f32[120]; fc1.bias.sgd.b f32[120] */
static void update_fc1_bias_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 120; i0++)
        fc1_bias_momentum_buffer[i0] = fc1_bias_sgd_b[i0];
}

/* sgd (sgd), line 25: fc1.bias.next[i0] = fc1.bias[i0] - lr[]*fc1.bias.sgd.u[i0] */
/* fc1.bias.next f32[120]; fc1.bias f32[120]; fc1.bias.sgd.u f32[120] */
static void update_fc1_bias(void)
{
    for (int i0 = 0; i0 < 120; i0++)
        fc1_bias[i0] = fc1_bias[i0] - (float)lr * fc1_bias_sgd_u[i0];
}

/* sgd (sgd), line 25: fc2.weight.momentum_buffer.next[i0, i1] = fc2.weight.sgd.b[i0, i1] */
/* fc2.weight.momentum_buffer.next f32[84, 120]; fc2.weight.sgd.b f32[84, 120] */
static void update_fc2_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 84; i0++)
        for (int i1 = 0; i1 < 120; i1++)
            fc2_weight_momentum_buffer[i0][i1] = fc2_weight_sgd_b[i0][i1];
}

/* sgd (sgd), line 25: fc2.weight.next[i0, i1] = fc2.weight[i0, i1] - lr[]*fc2.weight.sgd.u[i0,
   i1] */
/* fc2.weight.next f32[84, 120]; fc2.weight f32[84, 120]; fc2.weight.sgd.u f32[84, 120] */
static void update_fc2_weight(void)
{
    for (int i0 = 0; i0 < 84; i0++)
        for (int i1 = 0; i1 < 120; i1++)
            fc2_weight[i0][i1] = fc2_weight[i0][i1] - (float)lr * fc2_weight_sgd_u[i0][i1];
}

/* sgd (sgd), line 25: fc2.bias.momentum_buffer.next[i0] = fc2.bias.sgd.b[i0] */
/* fc2.bias.momentum_buffer.next f32[84]; fc2.bias.sgd.b f32[84] */
static void update_fc2_bias_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 84; i0++)
        fc2_bias_momentum_buffer[i0] = fc2_bias_sgd_b[i0];
}

/* sgd (sgd), line 25: fc2.bias.next[i0] = fc2.bias[i0] - lr[]*fc2.bias.sgd.u[i0] */
/* fc2.bias.next f32[84]; fc2.bias f32[84]; fc2.bias.sgd.u f32[84] */
static void update_fc2_bias(void)
{
    for (int i0 = 0; i0 < 84; i0++)
        fc2_bias[i0] = fc2_bias[i0] - (float)lr * fc2_bias_sgd_u[i0];
}

/* sgd (sgd), line 25: fc3.weight.momentum_buffer.next[i0, i1] = fc3.weight.sgd.b[i0, i1] */
/* fc3.weight.momentum_buffer.next f32[10, 84]; fc3.weight.sgd.b f32[10, 84] */
static void update_fc3_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 84; i1++)
            fc3_weight_momentum_buffer[i0][i1] = fc3_weight_sgd_b[i0][i1];
}

/* sgd (sgd), line 25: fc3.weight.next[i0, i1] = fc3.weight[i0, i1] - lr[]*fc3.weight.sgd.u[i0,
   i1] */
/* fc3.weight.next f32[10, 84]; fc3.weight f32[10, 84]; fc3.weight.sgd.u f32[10, 84] */
static void update_fc3_weight(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 84; i1++)
            fc3_weight[i0][i1] = fc3_weight[i0][i1] - (float)lr * fc3_weight_sgd_u[i0][i1];
}

/* sgd (sgd), line 25: fc3.bias.momentum_buffer.next[i0] = fc3.bias.sgd.b[i0] */
/* fc3.bias.momentum_buffer.next f32[10]; fc3.bias.sgd.b f32[10] */
static void update_fc3_bias_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc3_bias_momentum_buffer[i0] = fc3_bias_sgd_b[i0];
}

/* sgd (sgd), line 25: fc3.bias.next[i0] = fc3.bias[i0] - lr[]*fc3.bias.sgd.u[i0] */
/* fc3.bias.next f32[10]; fc3.bias f32[10]; fc3.bias.sgd.u f32[10] */
static void update_fc3_bias(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc3_bias[i0] = fc3_bias[i0] - (float)lr * fc3_bias_sgd_u[i0];
}

/* max_pool2d2 (max_pool2d), line 13: max_pool2d2.y[n, c, p, q] = max(r, s) relu1.y[n, c, 2*p +
   r, 2*q + s] */
/* max_pool2d2.y f32[4, 6, 14, 14]; relu1.y f32[4, 6, 28, 28] */
static void compute_max_pool2d2_y_version_2(void)
{
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 6; c++)
            for (int p = 0; p < 14; p++)
                for (int q = 0; q < 14; q++) {
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

/* max_pool2d5 (max_pool2d), line 16: max_pool2d5.y[n, c, p, q] = max(r, s) relu4.y[n, c, 2*p +
   r, 2*q + s] */
/* max_pool2d5.y f32[4, 16, 5, 5]; relu4.y f32[4, 16, 10, 10] */
static void compute_max_pool2d5_y_version_2(void)
{
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 5; p++)
                for (int q = 0; q < 5; q++) {
                    float best = -INFINITY;
                    for (int r = 0; r < 2; r++)
                        for (int s = 0; s < 2; s++) {
                            const float v = relu4_y[n][c][2 * p + r][2 * q + s];
                            if (v > best || v != v)
                                best = v;
                        }
                    max_pool2d5_y[n][c][p][q] = best;
                }
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
    compute_max_pool2d2_y();
    done(4, 0);
    compute_conv2_sum();
    done(5, 0);
    compute_conv2_y();
    done(6, 0);
    compute_relu4_y();
    done(7, 0);
    compute_max_pool2d5_y();
    done(8, 0);
    compute_flatten6_y();
    done(9, 0);
    compute_fc1_sum();
    done(10, 0);
    compute_fc1_y();
    done(11, 0);
    compute_relu8_y();
    done(12, 0);
    compute_fc2_sum();
    done(13, 0);
    compute_fc2_y();
    done(14, 0);
    compute_relu10_y();
    done(15, 0);
    compute_fc3_sum();
    done(16, 0);
    compute_fc3_y();
    done(17, 0);
    compute_cross_entropy_max();
    done(18, 0);
    compute_cross_entropy_m();
    done(19, 0);
    compute_cross_entropy_sum();
    done(20, 0);
    compute_cross_entropy_lse();
    done(21, 0);
    compute_cross_entropy_l();
    done(22, 0);
    compute_cross_entropy_w();
    done(23, 0);
    compute_loss_sum();
    done(24, 0);
    compute_loss_weight();
    done(25, 0);
    compute_loss();
    done(26, 0);
    compute_accuracy_argmax();
    done(27, 0);
    compute_accuracy_v();
    done(28, 0);
    compute_accuracy_sum();
    done(29, 0);
    if (!isfinite(loss))
        return false;
    compute_loss_sum_grad();
    done(30, 0);
    compute_cross_entropy_l_grad();
    done(31, 0);
    compute_cross_entropy_lse_grad();
    done(32, 0);
    compute_cross_entropy_sum_grad();
    done(33, 0);
    compute_fc3_y_grad_1();
    done(34, 0);
    compute_fc3_y_grad_2();
    done(35, 0);
    compute_fc3_y_grad();
    done(36, 0);
    compute_fc3_bias_grad();
    done(37, 0);
    compute_relu10_y_grad();
    done(38, 0);
    compute_fc3_weight_grad();
    done(39, 0);
    compute_fc2_y_grad();
    done(40, 0);
    compute_fc2_bias_grad();
    done(41, 0);
    compute_relu8_y_grad();
    done(42, 0);
    compute_fc2_weight_grad();
    done(43, 0);
    compute_fc1_y_grad();
    done(44, 0);
    compute_fc1_bias_grad();
    done(45, 0);
    compute_flatten6_y_grad();
    done(46, 0);
    compute_fc1_weight_grad();
    done(47, 0);
    compute_max_pool2d5_y_grad();
    done(48, 0);
    compute_relu4_y_grad();
    done(49, 0);
    compute_conv2_y_grad();
    done(50, 0);
    compute_conv2_bias_grad();
    done(51, 0);
    compute_max_pool2d2_y_grad();
    done(52, 0);
    compute_conv2_weight_grad();
    done(53, 0);
    compute_relu1_y_grad();
    done(54, 0);
    compute_conv1_y_grad();
    done(55, 0);
    compute_conv1_bias_grad();
    done(56, 0);
    compute_conv1_weight_grad();
    done(57, 0);
    compute_conv1_weight_sgd_d();
    done(58, 0);
    compute_conv1_weight_sgd_b();
    done(59, 0);
    compute_conv1_weight_sgd_u();
    done(60, 0);
    compute_conv1_bias_sgd_d();
    done(61, 0);
    compute_conv1_bias_sgd_b();
    done(62, 0);
    compute_conv1_bias_sgd_u();
    done(63, 0);
    compute_conv2_weight_sgd_d();
    done(64, 0);
    compute_conv2_weight_sgd_b();
    done(65, 0);
    compute_conv2_weight_sgd_u();
    done(66, 0);
    compute_conv2_bias_sgd_d();
    done(67, 0);
    compute_conv2_bias_sgd_b();
    done(68, 0);
    compute_conv2_bias_sgd_u();
    done(69, 0);
    compute_fc1_weight_sgd_d();
    done(70, 0);
    compute_fc1_weight_sgd_b();
    done(71, 0);
    compute_fc1_weight_sgd_u();
    done(72, 0);
    compute_fc1_bias_sgd_d();
    done(73, 0);
    compute_fc1_bias_sgd_b();
    done(74, 0);
    compute_fc1_bias_sgd_u();
    done(75, 0);
    compute_fc2_weight_sgd_d();
    done(76, 0);
    compute_fc2_weight_sgd_b();
    done(77, 0);
    compute_fc2_weight_sgd_u();
    done(78, 0);
    compute_fc2_bias_sgd_d();
    done(79, 0);
    compute_fc2_bias_sgd_b();
    done(80, 0);
    compute_fc2_bias_sgd_u();
    done(81, 0);
    compute_fc3_weight_sgd_d();
    done(82, 0);
    compute_fc3_weight_sgd_b();
    done(83, 0);
    compute_fc3_weight_sgd_u();
    done(84, 0);
    compute_fc3_bias_sgd_d();
    done(85, 0);
    compute_fc3_bias_sgd_b();
    done(86, 0);
    compute_fc3_bias_sgd_u();
    done(87, 0);
    update_conv1_weight_momentum_buffer();
    done(88, 0);
    update_conv1_weight();
    done(89, 0);
    update_conv1_bias_momentum_buffer();
    done(90, 0);
    update_conv1_bias();
    done(91, 0);
    update_conv2_weight_momentum_buffer();
    done(92, 0);
    update_conv2_weight();
    done(93, 0);
    update_conv2_bias_momentum_buffer();
    done(94, 0);
    update_conv2_bias();
    done(95, 0);
    update_fc1_weight_momentum_buffer();
    done(96, 0);
    update_fc1_weight();
    done(97, 0);
    update_fc1_bias_momentum_buffer();
    done(98, 0);
    update_fc1_bias();
    done(99, 0);
    update_fc2_weight_momentum_buffer();
    done(100, 0);
    update_fc2_weight();
    done(101, 0);
    update_fc2_bias_momentum_buffer();
    done(102, 0);
    update_fc2_bias();
    done(103, 0);
    update_fc3_weight_momentum_buffer();
    done(104, 0);
    update_fc3_weight();
    done(105, 0);
    update_fc3_bias_momentum_buffer();
    done(106, 0);
    update_fc3_bias();
    done(107, 0);
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
    compute_max_pool2d2_y_version_2();
    done(4, 0);
    compute_conv2_sum();
    done(5, 0);
    compute_conv2_y();
    done(6, 0);
    compute_relu4_y();
    done(7, 0);
    compute_max_pool2d5_y_version_2();
    done(8, 0);
    compute_flatten6_y();
    done(9, 0);
    compute_fc1_sum();
    done(10, 0);
    compute_fc1_y();
    done(11, 0);
    compute_relu8_y();
    done(12, 0);
    compute_fc2_sum();
    done(13, 0);
    compute_fc2_y();
    done(14, 0);
    compute_relu10_y();
    done(15, 0);
    compute_fc3_sum();
    done(16, 0);
    compute_fc3_y();
    done(17, 0);
    compute_cross_entropy_max();
    done(18, 0);
    compute_cross_entropy_m();
    done(19, 0);
    compute_cross_entropy_sum();
    done(20, 0);
    compute_cross_entropy_lse();
    done(21, 0);
    compute_cross_entropy_l();
    done(22, 0);
    compute_cross_entropy_w();
    done(23, 0);
    compute_loss_sum();
    done(24, 0);
    compute_loss_weight();
    done(25, 0);
    compute_loss();
    done(26, 0);
    compute_accuracy_argmax();
    done(27, 0);
    compute_accuracy_v();
    done(28, 0);
    compute_accuracy_sum();
    done(29, 0);
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
static void reference_forward(double *memory)
{
    /* image.value[n, c, h, w] = (image[n, c, h, w]*0.00392156862745098 - 0.5)/0.5 */
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 3; c++)
            for (int h = 0; h < 32; h++)
                for (int w = 0; w < 32; w++)
                    memory[3072 * n + 1024 * c + 32 * h + w + 124012] =
                        (image[n][c][h][w] * 0.00392156862745098 - 0.5) / 0.5;
    /* conv1.sum[n, k, p, q] = sum(c, r, s) image.value[n, c, p + r, q + s]*conv1.weight[k, c, r,
       s] */
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 6; k++)
            for (int p = 0; p < 28; p++)
                for (int q = 0; q < 28; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 3; c++)
                        for (int r = 0; r < 5; r++)
                            for (int s = 0; s < 5; s++)
                                sum += memory[3072 * n + 32 * p + q + 1024 * c + 32 * r + s +
                                    124012] * memory[75 * k + 25 * c + 5 * r + s];
                    memory[4704 * n + 784 * k + 28 * p + q + 136300] = sum;
                }
    /* conv1.y[n, k, p, q] = conv1.bias[k] + conv1.sum[n, k, p, q] */
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 6; k++)
            for (int p = 0; p < 28; p++)
                for (int q = 0; q < 28; q++)
                    memory[4704 * n + 784 * k + 28 * p + q + 155116] = memory[k + 450] +
                        memory[4704 * n + 784 * k + 28 * p + q + 136300];
    /* relu1.y[i0, i1, i2, i3] = relu(conv1.y[i0, i1, i2, i3]) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            for (int i2 = 0; i2 < 28; i2++)
                for (int i3 = 0; i3 < 28; i3++)
                    memory[4704 * i0 + 784 * i1 + 28 * i2 + i3 + 173932] =
                        relu(memory[4704 * i0 + 784 * i1 + 28 * i2 + i3 + 155116]);
    /* max_pool2d2.y[n, c, p, q] = max(r, s) relu1.y[n, c, 2*p + r, 2*q + s] */
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 6; c++)
            for (int p = 0; p < 14; p++)
                for (int q = 0; q < 14; q++) {
                    double best = -INFINITY;
                    int argument = 0;
                    for (int r = 0; r < 2; r++)
                        for (int s = 0; s < 2; s++) {
                            const double v = memory[4704 * n + 784 * c + 56 * p + 2 * q + 28 * r +
                                s + 173932];
                            if (v > best || v != v) {
                                best = v;
                                argument = 2 * r + s;
                            }
                        }
                    memory[1176 * n + 196 * c + 14 * p + q + 192748] = best;
                    memory[1176 * n + 196 * c + 14 * p + q + 197452] = argument;
                }
    /* conv2.sum[n, k, p, q] = sum(c, r, s) max_pool2d2.y[n, c, p + r, q + s]*conv2.weight[k, c,
       r, s] */
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 10; p++)
                for (int q = 0; q < 10; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 6; c++)
                        for (int r = 0; r < 5; r++)
                            for (int s = 0; s < 5; s++)
                                sum += memory[1176 * n + 14 * p + q + 196 * c + 14 * r + s +
                                    192748] * memory[150 * k + 25 * c + 5 * r + s + 456];
                    memory[1600 * n + 100 * k + 10 * p + q + 202156] = sum;
                }
    /* conv2.y[n, k, p, q] = conv2.bias[k] + conv2.sum[n, k, p, q] */
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 10; p++)
                for (int q = 0; q < 10; q++)
                    memory[1600 * n + 100 * k + 10 * p + q + 208556] = memory[k + 2856] +
                        memory[1600 * n + 100 * k + 10 * p + q + 202156];
    /* relu4.y[i0, i1, i2, i3] = relu(conv2.y[i0, i1, i2, i3]) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 10; i2++)
                for (int i3 = 0; i3 < 10; i3++)
                    memory[1600 * i0 + 100 * i1 + 10 * i2 + i3 + 214956] =
                        relu(memory[1600 * i0 + 100 * i1 + 10 * i2 + i3 + 208556]);
    /* max_pool2d5.y[n, c, p, q] = max(r, s) relu4.y[n, c, 2*p + r, 2*q + s] */
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 5; p++)
                for (int q = 0; q < 5; q++) {
                    double best = -INFINITY;
                    int argument = 0;
                    for (int r = 0; r < 2; r++)
                        for (int s = 0; s < 2; s++) {
                            const double v = memory[1600 * n + 100 * c + 20 * p + 2 * q + 10 * r +
                                s + 214956];
                            if (v > best || v != v) {
                                best = v;
                                argument = 2 * r + s;
                            }
                        }
                    memory[400 * n + 25 * c + 5 * p + q + 221356] = best;
                    memory[400 * n + 25 * c + 5 * p + q + 222956] = argument;
                }
    /* flatten6.y[a0, f] = max_pool2d5.y[a0, f/25, f/5 - f/25*5, f - f/5*5] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int f = 0; f < 400; f++)
            memory[400 * a0 + f + 224556] = memory[400 * a0 + f + 221356];
    /* fc1.sum[i0, k] = sum(c) flatten6.y[i0, c]*fc1.weight[k, c] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 120; k++) {
            double sum = 0.0;
            for (int c = 0; c < 400; c++)
                sum += memory[400 * i0 + c + 224556] * memory[400 * k + c + 2872];
            memory[120 * i0 + k + 226156] = sum;
        }
    /* fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 120; k++)
            memory[120 * i0 + k + 226636] = memory[k + 50872] + memory[120 * i0 + k + 226156];
    /* relu8.y[i0, i1] = relu(fc1.y[i0, i1]) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 120; i1++)
            memory[120 * i0 + i1 + 227116] = relu(memory[120 * i0 + i1 + 226636]);
    /* fc2.sum[i0, k] = sum(c) relu8.y[i0, c]*fc2.weight[k, c] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 84; k++) {
            double sum = 0.0;
            for (int c = 0; c < 120; c++)
                sum += memory[120 * i0 + c + 227116] * memory[120 * k + c + 50992];
            memory[84 * i0 + k + 227596] = sum;
        }
    /* fc2.y[i0, k] = fc2.bias[k] + fc2.sum[i0, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 84; k++)
            memory[84 * i0 + k + 227932] = memory[k + 61072] + memory[84 * i0 + k + 227596];
    /* relu10.y[i0, i1] = relu(fc2.y[i0, i1]) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 84; i1++)
            memory[84 * i0 + i1 + 228268] = relu(memory[84 * i0 + i1 + 227932]);
    /* fc3.sum[i0, k] = sum(c) relu10.y[i0, c]*fc3.weight[k, c] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 10; k++) {
            double sum = 0.0;
            for (int c = 0; c < 84; c++)
                sum += memory[84 * i0 + c + 228268] * memory[84 * k + c + 61156];
            memory[10 * i0 + k + 228604] = sum;
        }
    /* fc3.y[i0, k] = fc3.bias[k] + fc3.sum[i0, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < 10; k++)
            memory[10 * i0 + k + 228644] = memory[k + 61996] + memory[10 * i0 + k + 228604];
    /* cross_entropy.max[n] = max(c) fc3.y[n, c] */
    for (int n = 0; n < 4; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const double v = memory[10 * n + c + 228644];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 228684] = best;
    }
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 4; n++)
        memory[n + 228688] = memory[n + 228684];
    /* cross_entropy.sum[n] = sum(c) exp(fc3.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 4; n++) {
        double sum = 0.0;
        for (int c = 0; c < 10; c++)
            sum += exp(memory[10 * n + c + 228644] - memory[n + 228688]);
        memory[n + 228692] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 4; n++)
        memory[n + 228696] = memory[n + 228688] + log(memory[n + 228692]);
    /* cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - fc3.y[n,
       label[n]]) */
    for (int n = 0; n < 4; n++)
        memory[n + 228700] = choose(label[n] == -100, 0.0, memory[n + 228696] -
            memory[label[n] + 10 * n + 228644]);
    /* cross_entropy.w[n] = select(label[n] == -100, 0, 1) */
    for (int n = 0; n < 4; n++)
        memory[n + 228704] = choose(label[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 4; n++)
            sum += choose(n < run.valid, memory[n + 228700], 0.0);
        memory[228708] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 4; n++)
            sum += choose(n < run.valid, memory[n + 228704], 0.0);
        memory[228709] = sum;
    }
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[228710] = memory[228708] / memory[228709];
}

static void reference_backward(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[228711] = 1.0 / memory[228709];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 4; n++)
        memory[n + 228712] = choose(n < run.valid, memory[228711], 0.0);
    /* cross_entropy.lse.grad[n] = select(label[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 4; n++)
        memory[n + 228716] = choose(label[n] == -100, 0.0, memory[n + 228712]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 4; n++)
        memory[n + 228720] = memory[n + 228716] / memory[n + 228692];
    /* fc3.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 10; k++)
            memory[k + 10 * n + 228724] = choose(label[n] == k,
                choose(label[n] == -100, 0.0, -memory[n + 228712]), 0.0);
    /* fc3.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc3.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 10; c++)
            memory[10 * n + c + 228764] = memory[n + 228720] *
                exp(memory[10 * n + c + 228644] - memory[n + 228688]);
    /* fc3.y.grad[n, k] = fc3.y.grad.2[n, k] + fc3.y.grad.1[n, k] */
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 10; k++)
            memory[10 * n + k + 228804] = memory[10 * n + k + 228764] + memory[10 * n + k + 228724];
    /* fc3.bias.grad[k] = sum(i0) fc3.y.grad[i0, k] */
    for (int k = 0; k < 10; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            sum += memory[10 * i0 + k + 228804];
        memory[k + 228844] = sum;
    }
    /* relu10.y.grad[i0, c] = sum(k) fc3.y.grad[i0, k]*fc3.weight[k, c] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int c = 0; c < 84; c++) {
            double sum = 0.0;
            for (int k = 0; k < 10; k++)
                sum += memory[10 * i0 + k + 228804] * memory[84 * k + c + 61156];
            memory[84 * i0 + c + 228854] = sum;
        }
    /* fc3.weight.grad[k, c] = sum(i0) fc3.y.grad[i0, k]*relu10.y[i0, c] */
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 84; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 4; i0++)
                sum += memory[10 * i0 + k + 228804] * memory[84 * i0 + c + 228268];
            memory[84 * k + c + 229190] = sum;
        }
    /* fc2.y.grad[i0, i1] = select(relu10.y[i0, i1] > 0, relu10.y.grad[i0, i1], 0) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 84; i1++)
            memory[84 * i0 + i1 + 230030] =
                choose(memory[84 * i0 + i1 + 228268] > 0.0, memory[84 * i0 + i1 + 228854], 0.0);
    /* fc2.bias.grad[k] = sum(i0) fc2.y.grad[i0, k] */
    for (int k = 0; k < 84; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            sum += memory[84 * i0 + k + 230030];
        memory[k + 230366] = sum;
    }
    /* relu8.y.grad[i0, c] = sum(k) fc2.y.grad[i0, k]*fc2.weight[k, c] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int c = 0; c < 120; c++) {
            double sum = 0.0;
            for (int k = 0; k < 84; k++)
                sum += memory[84 * i0 + k + 230030] * memory[120 * k + c + 50992];
            memory[120 * i0 + c + 230450] = sum;
        }
    /* fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*relu8.y[i0, c] */
    for (int k = 0; k < 84; k++)
        for (int c = 0; c < 120; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 4; i0++)
                sum += memory[84 * i0 + k + 230030] * memory[120 * i0 + c + 227116];
            memory[120 * k + c + 230930] = sum;
        }
    /* fc1.y.grad[i0, i1] = select(relu8.y[i0, i1] > 0, relu8.y.grad[i0, i1], 0) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 120; i1++)
            memory[120 * i0 + i1 + 241010] =
                choose(memory[120 * i0 + i1 + 227116] > 0.0, memory[120 * i0 + i1 + 230450], 0.0);
    /* fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k] */
    for (int k = 0; k < 120; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            sum += memory[120 * i0 + k + 241010];
        memory[k + 241490] = sum;
    }
    /* flatten6.y.grad[i0, c] = sum(k) fc1.y.grad[i0, k]*fc1.weight[k, c] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int c = 0; c < 400; c++) {
            double sum = 0.0;
            for (int k = 0; k < 120; k++)
                sum += memory[120 * i0 + k + 241010] * memory[400 * k + c + 2872];
            memory[400 * i0 + c + 241610] = sum;
        }
    /* fc1.weight.grad[k, c] = sum(i0) fc1.y.grad[i0, k]*flatten6.y[i0, c] */
    for (int k = 0; k < 120; k++)
        for (int c = 0; c < 400; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 4; i0++)
                sum += memory[120 * i0 + k + 241010] * memory[400 * i0 + c + 224556];
            memory[400 * k + c + 243210] = sum;
        }
    /* max_pool2d5.y.grad[a0, c, p, q] = flatten6.y.grad[a0, 25*c + 5*p + q] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 5; p++)
                for (int q = 0; q < 5; q++)
                    memory[25 * c + 5 * p + q + 400 * a0 + 291210] =
                        memory[25 * c + 5 * p + q + 400 * a0 + 241610];
    /* relu4.y.grad[n, c, 2*p + r, 2*q + s] = select(max_pool2d5.y.at[n, c, p, q] == 2*r + s,
       max_pool2d5.y.grad[n, c, p, q], 0) */
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 5; p++)
                for (int r = 0; r < 2; r++)
                    for (int q = 0; q < 5; q++)
                        for (int s = 0; s < 2; s++)
                            memory[1600 * n + 100 * c + 20 * p + 2 * q + 10 * r + s + 292810] =
                                choose((int32_t)memory[400 * n + 25 * c + 5 * p + q + 222956] == 2 *
                                r + s, memory[400 * n + 25 * c + 5 * p + q + 291210], 0.0);
    /* conv2.y.grad[i0, i1, i2, i3] = select(relu4.y[i0, i1, i2, i3] > 0, relu4.y.grad[i0, i1,
       i2, i3], 0) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 10; i2++)
                for (int i3 = 0; i3 < 10; i3++)
                    memory[1600 * i0 + 100 * i1 + 10 * i2 + i3 + 299210] =
                        choose(memory[1600 * i0 + 100 * i1 + 10 * i2 + i3 + 214956] > 0.0,
                        memory[1600 * i0 + 100 * i1 + 10 * i2 + i3 + 292810], 0.0);
    /* conv2.bias.grad[k] = sum(n, p, q) conv2.y.grad[n, k, p, q] */
    for (int k = 0; k < 16; k++) {
        double sum = 0.0;
        for (int n = 0; n < 4; n++)
            for (int p = 0; p < 10; p++)
                for (int q = 0; q < 10; q++)
                    sum += memory[1600 * n + 100 * k + 10 * p + q + 299210];
        memory[k + 305610] = sum;
    }
    /* max_pool2d2.y.grad[n, c, h, w] = sum(k, r, s: h - r >= 0 and -h + r + 9 >= 0 and w - s >=
       0 and -w + s + 9 >= 0) conv2.y.grad[n, k, h - r, w - s]*conv2.weight[k, c, r, s] */
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 6; c++)
            for (int h = 0; h < 14; h++)
                for (int w = 0; w < 14; w++) {
                    double sum = 0.0;
                    for (int k = 0; k < 16; k++)
                        for (int r = larger(0, h - 9); r < smaller(5, h + 1); r++)
                            for (int s = larger(0, w - 9); s < smaller(5, w + 1); s++)
                                sum += memory[10 * h + w + 1600 * n + 100 * k - 10 * r - s +
                                    299210] * memory[150 * k + 25 * c + 5 * r + s + 456];
                    memory[14 * h + w + 1176 * n + 196 * c + 305626] = sum;
                }
    /* conv2.weight.grad[k, c, r, s] = sum(n, p, q) conv2.y.grad[n, k, p, q]*max_pool2d2.y[n, c,
       p + r, q + s] */
    for (int k = 0; k < 16; k++)
        for (int c = 0; c < 6; c++)
            for (int r = 0; r < 5; r++)
                for (int s = 0; s < 5; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 4; n++)
                        for (int p = 0; p < 10; p++)
                            for (int q = 0; q < 10; q++)
                                sum += memory[1600 * n + 100 * k + 10 * p + q + 299210] *
                                    memory[1176 * n + 14 * p + q + 196 * c + 14 * r + s + 192748];
                    memory[150 * k + 25 * c + 5 * r + s + 310330] = sum;
                }
    /* relu1.y.grad[n, c, 2*p + r, 2*q + s] = select(max_pool2d2.y.at[n, c, p, q] == 2*r + s,
       max_pool2d2.y.grad[n, c, p, q], 0) */
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 6; c++)
            for (int p = 0; p < 14; p++)
                for (int r = 0; r < 2; r++)
                    for (int q = 0; q < 14; q++)
                        for (int s = 0; s < 2; s++)
                            memory[4704 * n + 784 * c + 56 * p + 2 * q + 28 * r + s + 312730] =
                                choose((int32_t)memory[1176 * n + 196 * c + 14 * p + q +
                                197452] == 2 * r + s, memory[1176 * n + 196 * c + 14 * p + q +
                                305626], 0.0);
    /* conv1.y.grad[i0, i1, i2, i3] = select(relu1.y[i0, i1, i2, i3] > 0, relu1.y.grad[i0, i1,
       i2, i3], 0) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            for (int i2 = 0; i2 < 28; i2++)
                for (int i3 = 0; i3 < 28; i3++)
                    memory[4704 * i0 + 784 * i1 + 28 * i2 + i3 + 331546] =
                        choose(memory[4704 * i0 + 784 * i1 + 28 * i2 + i3 + 173932] > 0.0,
                        memory[4704 * i0 + 784 * i1 + 28 * i2 + i3 + 312730], 0.0);
    /* conv1.bias.grad[k] = sum(n, p, q) conv1.y.grad[n, k, p, q] */
    for (int k = 0; k < 6; k++) {
        double sum = 0.0;
        for (int n = 0; n < 4; n++)
            for (int p = 0; p < 28; p++)
                for (int q = 0; q < 28; q++)
                    sum += memory[4704 * n + 784 * k + 28 * p + q + 331546];
        memory[k + 350362] = sum;
    }
    /* conv1.weight.grad[k, c, r, s] = sum(n, p, q) conv1.y.grad[n, k, p, q]*image.value[n, c, p
       + r, q + s] */
    for (int k = 0; k < 6; k++)
        for (int c = 0; c < 3; c++)
            for (int r = 0; r < 5; r++)
                for (int s = 0; s < 5; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 4; n++)
                        for (int p = 0; p < 28; p++)
                            for (int q = 0; q < 28; q++)
                                sum += memory[4704 * n + 784 * k + 28 * p + q + 331546] *
                                    memory[3072 * n + 32 * p + q + 1024 * c + 32 * r + s + 124012];
                    memory[75 * k + 25 * c + 5 * r + s + 350368] = sum;
                }
}

static void reference_run(double *memory, bool backward)
{
    reference_forward(memory);
    if (backward)
        reference_backward(memory);
}

static const int64_t reference_value[] =
    {0, 450, 456, 2856, 2872, 50872, 50992, 61072, 61156, 61996, 62006, 62456, 62462, 64862, 64878,
    112878, 112998, 123078, 123162, 124002};
static const int64_t reference_gradient[] =
    {350368, 350362, 310330, 305610, 243210, 241490, 230930, 230366, 229190, 228844, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1};
static const struct dlcrt_reference reference = {
    .bytes = 2806544,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 228710,
};
/* What the runtime knows of this program. */
static struct dlcrt_tensor tensors[20] = {
    {.name = "conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {6, 3, 5, 5}, .data = conv1_weight, .elements = 450, .initial = DLCRT_UNIFORM, .a =
        -0.11547005383792514, .b = 0.11547005383792514, .trainable = true},
    {.name = "conv1.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {6},
        .data = conv1_bias, .elements = 6, .initial = DLCRT_UNIFORM, .a = -0.11547005383792514, .b =
        0.11547005383792514, .trainable = true},
    {.name = "conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {16, 6, 5, 5}, .data = conv2_weight, .elements = 2400, .initial = DLCRT_UNIFORM,
        .a = -0.08164965809277261, .b = 0.08164965809277261, .trainable = true},
    {.name = "conv2.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {16},
        .data = conv2_bias, .elements = 16, .initial = DLCRT_UNIFORM, .a = -0.08164965809277261,
        .b = 0.08164965809277261, .trainable = true},
    {.name = "fc1.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2,
        .shape = {120, 400}, .data = fc1_weight, .elements = 48000, .initial = DLCRT_UNIFORM, .a =
        -0.05, .b = 0.05, .trainable = true},
    {.name = "fc1.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {120},
        .data = fc1_bias, .elements = 120, .initial = DLCRT_UNIFORM, .a = -0.05, .b = 0.05,
        .trainable = true},
    {.name = "fc2.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2,
        .shape = {84, 120}, .data = fc2_weight, .elements = 10080, .initial = DLCRT_UNIFORM, .a =
        -0.09128709291752768, .b = 0.09128709291752768, .trainable = true},
    {.name = "fc2.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {84},
        .data = fc2_bias, .elements = 84, .initial = DLCRT_UNIFORM, .a = -0.09128709291752768, .b =
        0.09128709291752768, .trainable = true},
    {.name = "fc3.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2,
        .shape = {10, 84}, .data = fc3_weight, .elements = 840, .initial = DLCRT_UNIFORM, .a =
        -0.1091089451179962, .b = 0.1091089451179962, .trainable = true},
    {.name = "fc3.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {10},
        .data = fc3_bias, .elements = 10, .initial = DLCRT_UNIFORM, .a = -0.1091089451179962, .b =
        0.1091089451179962, .trainable = true},
    {.name = "conv1.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {6, 3, 5, 5}, .data = conv1_weight_momentum_buffer, .elements = 450, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "conv1.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {6}, .data = conv1_bias_momentum_buffer, .elements = 6, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "conv2.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {16, 6, 5, 5}, .data = conv2_weight_momentum_buffer, .elements = 2400, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "conv2.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {16}, .data = conv2_bias_momentum_buffer, .elements = 16, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc1.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {120, 400}, .data = fc1_weight_momentum_buffer, .elements = 48000, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc1.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {120}, .data = fc1_bias_momentum_buffer, .elements = 120, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc2.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {84, 120}, .data = fc2_weight_momentum_buffer, .elements = 10080, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc2.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {84}, .data = fc2_bias_momentum_buffer, .elements = 84, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "fc3.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {10, 84}, .data = fc3_weight_momentum_buffer, .elements = 840, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc3.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {10}, .data = fc3_bias_momentum_buffer, .elements = 10, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
};
static struct dlcrt_tensor gradients[10] = {
    {.name = "fc3.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {10},
        .data = fc3_bias_grad, .elements = 10},
    {.name = "fc3.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2, .shape = {10, 84},
        .data = fc3_weight_grad, .elements = 840},
    {.name = "fc2.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {84},
        .data = fc2_bias_grad, .elements = 84},
    {.name = "fc2.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {84, 120}, .data = fc2_weight_grad, .elements = 10080},
    {.name = "fc1.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {120},
        .data = fc1_bias_grad, .elements = 120},
    {.name = "fc1.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {120, 400}, .data = fc1_weight_grad, .elements = 48000},
    {.name = "conv2.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .data = conv2_bias_grad, .elements = 16},
    {.name = "conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {16, 6, 5, 5}, .data = conv2_weight_grad, .elements = 2400},
    {.name = "conv1.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {6},
        .data = conv1_bias_grad, .elements = 6},
    {.name = "conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {6, 3, 5, 5}, .data = conv1_weight_grad, .elements = 450},
};
static struct dlcrt_input inputs[2] = {
    {.name = "image", .dtype = DLCRT_U8, .rank = 3, .shape = {3, 32, 32}, .classes = 0,
        .data = image, .predicts = true},
    {.name = "label", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 10, .data = label},
};
static const struct dlcrt_scalar scalars[4] = {
    {"lr", &lr},
    {"momentum", &momentum},
    {"dampening", &dampening},
    {"weight_decay", &weight_decay},
};
static const struct dlcrt_metric metrics[1] = {
    {"accuracy", "%", 100, &accuracy_sum},
};
static struct dlcrt_tensor train_outputs[108] = {
    {.name = "image.value", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 3, 32, 32}, .data = image_value, .elements = 12288},
    {.name = "conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 6, 28, 28}, .data = conv1_sum, .elements = 18816},
    {.name = "conv1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {4, 6, 28, 28},
        .data = conv1_y, .elements = 18816},
    {.name = "relu1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {4, 6, 28, 28},
        .data = relu1_y, .elements = 18816},
    {.name = "max_pool2d2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 6, 14, 14}, .data = max_pool2d2_y, .elements = 4704},
    {.name = "conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 16, 10, 10}, .data = conv2_sum, .elements = 6400},
    {.name = "conv2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 16, 10, 10}, .data = conv2_y, .elements = 6400},
    {.name = "relu4.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 16, 10, 10}, .data = relu4_y, .elements = 6400},
    {.name = "max_pool2d5.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 16, 5, 5}, .data = max_pool2d5_y, .elements = 1600},
    {.name = "flatten6.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 400},
        .data = flatten6_y, .elements = 1600},
    {.name = "fc1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 120},
        .data = fc1_sum, .elements = 480},
    {.name = "fc1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 120},
        .data = fc1_y, .elements = 480},
    {.name = "relu8.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 120},
        .data = relu8_y, .elements = 480},
    {.name = "fc2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 84},
        .data = fc2_sum, .elements = 336},
    {.name = "fc2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 84},
        .data = fc2_y, .elements = 336},
    {.name = "relu10.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 84},
        .data = relu10_y, .elements = 336},
    {.name = "fc3.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 10},
        .data = fc3_sum, .elements = 40},
    {.name = "fc3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 10},
        .data = fc3_y, .elements = 40},
    {.name = "cross_entropy.max", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = cross_entropy_max, .elements = 4},
    {.name = "cross_entropy.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = cross_entropy_m, .elements = 4},
    {.name = "cross_entropy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = cross_entropy_sum, .elements = 4},
    {.name = "cross_entropy.lse", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = cross_entropy_lse, .elements = 4},
    {.name = "cross_entropy.l", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = cross_entropy_l, .elements = 4},
    {.name = "cross_entropy.w", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = cross_entropy_w, .elements = 4},
    {.name = "loss.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss_sum, .elements = 1},
    {.name = "loss.weight", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss_weight, .elements = 1},
    {.name = "loss", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss, .elements = 1},
    {.name = "accuracy.argmax", .dtype = DLCRT_I32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = accuracy_argmax, .elements = 4},
    {.name = "accuracy.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = accuracy_v, .elements = 4},
    {.name = "accuracy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &accuracy_sum, .elements = 1},
    {.name = "loss.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss_sum_grad, .elements = 1},
    {.name = "cross_entropy.l.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {4}, .data = cross_entropy_l_grad, .elements = 4},
    {.name = "cross_entropy.lse.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {4}, .data = cross_entropy_lse_grad, .elements = 4},
    {.name = "cross_entropy.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {4}, .data = cross_entropy_sum_grad, .elements = 4},
    {.name = "fc3.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 10},
        .data = fc3_y_grad_1, .elements = 40},
    {.name = "fc3.y.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 10},
        .data = fc3_y_grad_2, .elements = 40},
    {.name = "fc3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 10},
        .data = fc3_y_grad, .elements = 40},
    {.name = "fc3.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {10},
        .data = fc3_bias_grad, .elements = 10},
    {.name = "relu10.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 84},
        .data = relu10_y_grad, .elements = 336},
    {.name = "fc3.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {10, 84}, .data = fc3_weight_grad, .elements = 840},
    {.name = "fc2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 84},
        .data = fc2_y_grad, .elements = 336},
    {.name = "fc2.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {84},
        .data = fc2_bias_grad, .elements = 84},
    {.name = "relu8.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 120},
        .data = relu8_y_grad, .elements = 480},
    {.name = "fc2.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {84, 120}, .data = fc2_weight_grad, .elements = 10080},
    {.name = "fc1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 120},
        .data = fc1_y_grad, .elements = 480},
    {.name = "fc1.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {120},
        .data = fc1_bias_grad, .elements = 120},
    {.name = "flatten6.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {4, 400}, .data = flatten6_y_grad, .elements = 1600},
    {.name = "fc1.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {120, 400}, .data = fc1_weight_grad, .elements = 48000},
    {.name = "max_pool2d5.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 16, 5, 5}, .data = max_pool2d5_y_grad, .elements = 1600},
    {.name = "relu4.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 16, 10, 10}, .data = relu4_y_grad, .elements = 6400},
    {.name = "conv2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 16, 10, 10}, .data = conv2_y_grad, .elements = 6400},
    {.name = "conv2.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {16}, .data = conv2_bias_grad, .elements = 16},
    {.name = "max_pool2d2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 6, 14, 14}, .data = max_pool2d2_y_grad, .elements = 4704},
    {.name = "conv2.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {16, 6, 5, 5}, .data = conv2_weight_grad, .elements = 2400},
    {.name = "relu1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 6, 28, 28}, .data = relu1_y_grad, .elements = 18816},
    {.name = "conv1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 6, 28, 28}, .data = conv1_y_grad, .elements = 18816},
    {.name = "conv1.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {6},
        .data = conv1_bias_grad, .elements = 6},
    {.name = "conv1.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {6, 3, 5, 5}, .data = conv1_weight_grad, .elements = 450},
    {.name = "conv1.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {6, 3, 5, 5}, .data = conv1_weight_sgd_d, .elements = 450},
    {.name = "conv1.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {6, 3, 5, 5}, .data = conv1_weight_sgd_b, .elements = 450},
    {.name = "conv1.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {6, 3, 5, 5}, .data = conv1_weight_sgd_u, .elements = 450},
    {.name = "conv1.bias.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {6},
        .data = conv1_bias_sgd_d, .elements = 6},
    {.name = "conv1.bias.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {6},
        .data = conv1_bias_sgd_b, .elements = 6},
    {.name = "conv1.bias.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {6},
        .data = conv1_bias_sgd_u, .elements = 6},
    {.name = "conv2.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 6, 5, 5}, .data = conv2_weight_sgd_d, .elements = 2400},
    {.name = "conv2.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 6, 5, 5}, .data = conv2_weight_sgd_b, .elements = 2400},
    {.name = "conv2.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 6, 5, 5}, .data = conv2_weight_sgd_u, .elements = 2400},
    {.name = "conv2.bias.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = conv2_bias_sgd_d, .elements = 16},
    {.name = "conv2.bias.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = conv2_bias_sgd_b, .elements = 16},
    {.name = "conv2.bias.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = conv2_bias_sgd_u, .elements = 16},
    {.name = "fc1.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {120, 400}, .data = fc1_weight_sgd_d, .elements = 48000},
    {.name = "fc1.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {120, 400}, .data = fc1_weight_sgd_b, .elements = 48000},
    {.name = "fc1.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {120, 400}, .data = fc1_weight_sgd_u, .elements = 48000},
    {.name = "fc1.bias.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {120},
        .data = fc1_bias_sgd_d, .elements = 120},
    {.name = "fc1.bias.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {120},
        .data = fc1_bias_sgd_b, .elements = 120},
    {.name = "fc1.bias.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {120},
        .data = fc1_bias_sgd_u, .elements = 120},
    {.name = "fc2.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {84, 120}, .data = fc2_weight_sgd_d, .elements = 10080},
    {.name = "fc2.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {84, 120}, .data = fc2_weight_sgd_b, .elements = 10080},
    {.name = "fc2.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {84, 120}, .data = fc2_weight_sgd_u, .elements = 10080},
    {.name = "fc2.bias.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {84},
        .data = fc2_bias_sgd_d, .elements = 84},
    {.name = "fc2.bias.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {84},
        .data = fc2_bias_sgd_b, .elements = 84},
    {.name = "fc2.bias.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {84},
        .data = fc2_bias_sgd_u, .elements = 84},
    {.name = "fc3.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 84}, .data = fc3_weight_sgd_d, .elements = 840},
    {.name = "fc3.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 84}, .data = fc3_weight_sgd_b, .elements = 840},
    {.name = "fc3.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 84}, .data = fc3_weight_sgd_u, .elements = 840},
    {.name = "fc3.bias.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc3_bias_sgd_d, .elements = 10},
    {.name = "fc3.bias.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc3_bias_sgd_b, .elements = 10},
    {.name = "fc3.bias.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc3_bias_sgd_u, .elements = 10},
    {.name = "conv1.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {6, 3, 5, 5}, .data = conv1_weight_momentum_buffer, .elements = 450},
    {.name = "conv1.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {6, 3, 5, 5}, .data = conv1_weight, .elements = 450},
    {.name = "conv1.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {6}, .data = conv1_bias_momentum_buffer, .elements = 6},
    {.name = "conv1.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {6},
        .data = conv1_bias, .elements = 6},
    {.name = "conv2.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 6, 5, 5}, .data = conv2_weight_momentum_buffer, .elements = 2400},
    {.name = "conv2.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 6, 5, 5}, .data = conv2_weight, .elements = 2400},
    {.name = "conv2.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .data = conv2_bias_momentum_buffer, .elements = 16},
    {.name = "conv2.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = conv2_bias, .elements = 16},
    {.name = "fc1.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {120, 400}, .data = fc1_weight_momentum_buffer, .elements = 48000},
    {.name = "fc1.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {120, 400}, .data = fc1_weight, .elements = 48000},
    {.name = "fc1.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {120}, .data = fc1_bias_momentum_buffer, .elements = 120},
    {.name = "fc1.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {120},
        .data = fc1_bias, .elements = 120},
    {.name = "fc2.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {84, 120}, .data = fc2_weight_momentum_buffer, .elements = 10080},
    {.name = "fc2.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {84, 120}, .data = fc2_weight, .elements = 10080},
    {.name = "fc2.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {84}, .data = fc2_bias_momentum_buffer, .elements = 84},
    {.name = "fc2.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {84},
        .data = fc2_bias, .elements = 84},
    {.name = "fc3.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 84}, .data = fc3_weight_momentum_buffer, .elements = 840},
    {.name = "fc3.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 84}, .data = fc3_weight, .elements = 840},
    {.name = "fc3.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {10}, .data = fc3_bias_momentum_buffer, .elements = 10},
    {.name = "fc3.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc3_bias, .elements = 10},
};
static const struct dlcrt_kernel train_kernels[108] = {
    {"image.value",
    "image.value[n, c, h, w] = (image[n, c, h, w]*0.00392156862745098 - 0.5)/0.5",
     8, 36864, 61440, 1, &train_outputs[0]},
    {"conv1.sum",
    "conv1.sum[n, k, p, q] = sum(c, r, s) image.value[n, c, p + r, q + s]*conv1.weight[k, c, r, "
    "s]",
     11, 2822400, 126216, 1, &train_outputs[1]},
    {"conv1.y",
    "conv1.y[n, k, p, q] = conv1.bias[k] + conv1.sum[n, k, p, q]",
     11, 18816, 150552, 1, &train_outputs[2]},
    {"relu1.y",
    "relu1.y[i0, i1, i2, i3] = relu(conv1.y[i0, i1, i2, i3])",
     12, 18816, 150528, 1, &train_outputs[3]},
    {"max_pool2d2.y",
    "max_pool2d2.y[n, c, p, q] = max(r, s) relu1.y[n, c, 2*p + r, 2*q + s]",
     13, 18816, 94080, 1, &train_outputs[4]},
    {"conv2.sum",
    "conv2.sum[n, k, p, q] = sum(c, r, s) max_pool2d2.y[n, c, p + r, q + s]*conv2.weight[k, c, "
    "r, s]",
     14, 1920000, 54016, 1, &train_outputs[5]},
    {"conv2.y",
    "conv2.y[n, k, p, q] = conv2.bias[k] + conv2.sum[n, k, p, q]",
     14, 6400, 51264, 1, &train_outputs[6]},
    {"relu4.y",
    "relu4.y[i0, i1, i2, i3] = relu(conv2.y[i0, i1, i2, i3])",
     15, 6400, 51200, 1, &train_outputs[7]},
    {"max_pool2d5.y",
    "max_pool2d5.y[n, c, p, q] = max(r, s) relu4.y[n, c, 2*p + r, 2*q + s]",
     16, 6400, 32000, 1, &train_outputs[8]},
    {"flatten6.y",
    "flatten6.y[a0, f] = max_pool2d5.y[a0, f/25, f/5 - f/25*5, f - f/5*5]",
     17, 0, 12800, 1, &train_outputs[9]},
    {"fc1.sum",
    "fc1.sum[i0, k] = sum(c) flatten6.y[i0, c]*fc1.weight[k, c]",
     18, 384000, 200320, 1, &train_outputs[10]},
    {"fc1.y",
    "fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k]",
     18, 480, 4320, 1, &train_outputs[11]},
    {"relu8.y",
    "relu8.y[i0, i1] = relu(fc1.y[i0, i1])",
     19, 480, 3840, 1, &train_outputs[12]},
    {"fc2.sum",
    "fc2.sum[i0, k] = sum(c) relu8.y[i0, c]*fc2.weight[k, c]",
     20, 80640, 43584, 1, &train_outputs[13]},
    {"fc2.y",
    "fc2.y[i0, k] = fc2.bias[k] + fc2.sum[i0, k]",
     20, 336, 3024, 1, &train_outputs[14]},
    {"relu10.y",
    "relu10.y[i0, i1] = relu(fc2.y[i0, i1])",
     21, 336, 2688, 1, &train_outputs[15]},
    {"fc3.sum",
    "fc3.sum[i0, k] = sum(c) relu10.y[i0, c]*fc3.weight[k, c]",
     22, 6720, 4864, 1, &train_outputs[16]},
    {"fc3.y",
    "fc3.y[i0, k] = fc3.bias[k] + fc3.sum[i0, k]",
     22, 40, 360, 1, &train_outputs[17]},
    {"cross_entropy.max",
    "cross_entropy.max[n] = max(c) fc3.y[n, c]",
     23, 40, 176, 1, &train_outputs[18]},
    {"cross_entropy.m",
    "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])",
     23, 0, 32, 1, &train_outputs[19]},
    {"cross_entropy.sum",
    "cross_entropy.sum[n] = sum(c) exp(fc3.y[n, c] - cross_entropy.m[n])",
     23, 120, 192, 1, &train_outputs[20]},
    {"cross_entropy.lse",
    "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])",
     23, 8, 48, 1, &train_outputs[21]},
    {"cross_entropy.l",
    "cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - fc3.y[n, label[n]])",
     23, 8, 64, 1, &train_outputs[22]},
    {"cross_entropy.w",
    "cross_entropy.w[n] = select(label[n] == -100, 0, 1)",
     23, 4, 32, 1, &train_outputs[23]},
    {"loss.sum",
    "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)",
     23, 8, 28, 1, &train_outputs[24]},
    {"loss.weight",
    "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)",
     23, 8, 28, 1, &train_outputs[25]},
    {"loss",
    "loss[] = loss.sum[]/loss.weight[]",
     23, 1, 12, 1, &train_outputs[26]},
    {"accuracy.argmax",
    "accuracy.argmax[n] = argmax(c) fc3.y[n, c]",
     24, 40, 176, 1, &train_outputs[27]},
    {"accuracy.v",
    "accuracy.v[n] = select(accuracy.argmax[n] == label[n], 1, 0)",
     24, 4, 48, 1, &train_outputs[28]},
    {"accuracy.sum",
    "accuracy.sum[] = sum(n) select(n < valid[], accuracy.v[n], 0)",
     24, 8, 28, 1, &train_outputs[29]},
    {"loss.sum.grad",
    "loss.sum.grad[] = 1/loss.weight[]",
     23, 1, 8, 1, &train_outputs[30]},
    {"cross_entropy.l.grad",
    "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)",
     23, 4, 28, 1, &train_outputs[31]},
    {"cross_entropy.lse.grad",
    "cross_entropy.lse.grad[n] = select(label[n] == -100, 0, cross_entropy.l.grad[n])",
     23, 4, 48, 1, &train_outputs[32]},
    {"cross_entropy.sum.grad",
    "cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n]",
     23, 4, 48, 1, &train_outputs[33]},
    {"fc3.y.grad.1",
    "fc3.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0, "
    "-cross_entropy.l.grad[n]), 0)",
     23, 120, 192, 1, &train_outputs[34]},
    {"fc3.y.grad.2",
    "fc3.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc3.y[n, c] - cross_entropy.m[n])",
     23, 120, 352, 1, &train_outputs[35]},
    {"fc3.y.grad",
    "fc3.y.grad[n, k] = fc3.y.grad.2[n, k] + fc3.y.grad.1[n, k]",
     23, 40, 480, 1, &train_outputs[36]},
    {"fc3.bias.grad",
    "fc3.bias.grad[k] = sum(i0) fc3.y.grad[i0, k]",
     22, 40, 200, 1, &train_outputs[37]},
    {"relu10.y.grad",
    "relu10.y.grad[i0, c] = sum(k) fc3.y.grad[i0, k]*fc3.weight[k, c]",
     22, 6720, 4864, 1, &train_outputs[38]},
    {"fc3.weight.grad",
    "fc3.weight.grad[k, c] = sum(i0) fc3.y.grad[i0, k]*relu10.y[i0, c]",
     22, 6720, 4864, 1, &train_outputs[39]},
    {"fc2.y.grad",
    "fc2.y.grad[i0, i1] = select(relu10.y[i0, i1] > 0, relu10.y.grad[i0, i1], 0)",
     21, 336, 4032, 1, &train_outputs[40]},
    {"fc2.bias.grad",
    "fc2.bias.grad[k] = sum(i0) fc2.y.grad[i0, k]",
     20, 336, 1680, 1, &train_outputs[41]},
    {"relu8.y.grad",
    "relu8.y.grad[i0, c] = sum(k) fc2.y.grad[i0, k]*fc2.weight[k, c]",
     20, 80640, 43584, 1, &train_outputs[42]},
    {"fc2.weight.grad",
    "fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*relu8.y[i0, c]",
     20, 80640, 43584, 1, &train_outputs[43]},
    {"fc1.y.grad",
    "fc1.y.grad[i0, i1] = select(relu8.y[i0, i1] > 0, relu8.y.grad[i0, i1], 0)",
     19, 480, 5760, 1, &train_outputs[44]},
    {"fc1.bias.grad",
    "fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k]",
     18, 480, 2400, 1, &train_outputs[45]},
    {"flatten6.y.grad",
    "flatten6.y.grad[i0, c] = sum(k) fc1.y.grad[i0, k]*fc1.weight[k, c]",
     18, 384000, 200320, 1, &train_outputs[46]},
    {"fc1.weight.grad",
    "fc1.weight.grad[k, c] = sum(i0) fc1.y.grad[i0, k]*flatten6.y[i0, c]",
     18, 384000, 200320, 1, &train_outputs[47]},
    {"max_pool2d5.y.grad",
    "max_pool2d5.y.grad[a0, c, p, q] = flatten6.y.grad[a0, 25*c + 5*p + q]",
     17, 0, 12800, 1, &train_outputs[48]},
    {"relu4.y.grad",
    "relu4.y.grad[n, c, 2*p + r, 2*q + s] = select(max_pool2d5.y.at[n, c, p, q] == 2*r + s, "
    "max_pool2d5.y.grad[n, c, p, q], 0)",
     16, 6400, 38400, 1, &train_outputs[49]},
    {"conv2.y.grad",
    "conv2.y.grad[i0, i1, i2, i3] = select(relu4.y[i0, i1, i2, i3] > 0, relu4.y.grad[i0, i1, i2, "
    "i3], 0)",
     15, 6400, 76800, 1, &train_outputs[50]},
    {"conv2.bias.grad",
    "conv2.bias.grad[k] = sum(n, p, q) conv2.y.grad[n, k, p, q]",
     14, 6400, 25664, 1, &train_outputs[51]},
    {"max_pool2d2.y.grad",
    "max_pool2d2.y.grad[n, c, h, w] = sum(k, r, s: h - r >= 0 and -h + r + 9 >= 0 and w - s >= 0 "
    "and -w + s + 9 >= 0) conv2.y.grad[n, k, h - r, w - s]*conv2.weight[k, c, r, s]",
     14, 3763200, 54016, 1, &train_outputs[52]},
    {"conv2.weight.grad",
    "conv2.weight.grad[k, c, r, s] = sum(n, p, q) conv2.y.grad[n, k, p, q]*max_pool2d2.y[n, c, p "
    "+ r, q + s]",
     14, 1920000, 54016, 1, &train_outputs[53]},
    {"relu1.y.grad",
    "relu1.y.grad[n, c, 2*p + r, 2*q + s] = select(max_pool2d2.y.at[n, c, p, q] == 2*r + s, "
    "max_pool2d2.y.grad[n, c, p, q], 0)",
     13, 18816, 112896, 1, &train_outputs[54]},
    {"conv1.y.grad",
    "conv1.y.grad[i0, i1, i2, i3] = select(relu1.y[i0, i1, i2, i3] > 0, relu1.y.grad[i0, i1, i2, "
    "i3], 0)",
     12, 18816, 225792, 1, &train_outputs[55]},
    {"conv1.bias.grad",
    "conv1.bias.grad[k] = sum(n, p, q) conv1.y.grad[n, k, p, q]",
     11, 18816, 75288, 1, &train_outputs[56]},
    {"conv1.weight.grad",
    "conv1.weight.grad[k, c, r, s] = sum(n, p, q) conv1.y.grad[n, k, p, q]*image.value[n, c, p + "
    "r, q + s]",
     11, 2822400, 126216, 1, &train_outputs[57]},
    {"conv1.weight.sgd.d",
    "conv1.weight.sgd.d[i0, i1, i2, i3] = conv1.weight.grad[i0, i1, i2, i3] + "
    "weight_decay[]*conv1.weight[i0, i1, i2, i3]",
     25, 900, 5408, 1, &train_outputs[58]},
    {"conv1.weight.sgd.b",
    "conv1.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1, conv1.weight.sgd.d[i0, i1, i2, "
    "i3], momentum[]*conv1.weight.momentum_buffer[i0, i1, i2, i3] + (1 - "
    "dampening[])*conv1.weight.sgd.d[i0, i1, i2, i3])",
     25, 2250, 5424, 1, &train_outputs[59]},
    {"conv1.weight.sgd.u",
    "conv1.weight.sgd.u[i0, i1, i2, i3] = conv1.weight.sgd.b[i0, i1, i2, i3]",
     25, 0, 3600, 1, &train_outputs[60]},
    {"conv1.bias.sgd.d",
    "conv1.bias.sgd.d[i0] = conv1.bias.grad[i0] + weight_decay[]*conv1.bias[i0]",
     25, 12, 80, 1, &train_outputs[61]},
    {"conv1.bias.sgd.b",
    "conv1.bias.sgd.b[i0] = select(step[] == 1, conv1.bias.sgd.d[i0], "
    "momentum[]*conv1.bias.momentum_buffer[i0] + (1 - dampening[])*conv1.bias.sgd.d[i0])",
     25, 30, 96, 1, &train_outputs[62]},
    {"conv1.bias.sgd.u",
    "conv1.bias.sgd.u[i0] = conv1.bias.sgd.b[i0]",
     25, 0, 48, 1, &train_outputs[63]},
    {"conv2.weight.sgd.d",
    "conv2.weight.sgd.d[i0, i1, i2, i3] = conv2.weight.grad[i0, i1, i2, i3] + "
    "weight_decay[]*conv2.weight[i0, i1, i2, i3]",
     25, 4800, 28808, 1, &train_outputs[64]},
    {"conv2.weight.sgd.b",
    "conv2.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1, conv2.weight.sgd.d[i0, i1, i2, "
    "i3], momentum[]*conv2.weight.momentum_buffer[i0, i1, i2, i3] + (1 - "
    "dampening[])*conv2.weight.sgd.d[i0, i1, i2, i3])",
     25, 12000, 28824, 1, &train_outputs[65]},
    {"conv2.weight.sgd.u",
    "conv2.weight.sgd.u[i0, i1, i2, i3] = conv2.weight.sgd.b[i0, i1, i2, i3]",
     25, 0, 19200, 1, &train_outputs[66]},
    {"conv2.bias.sgd.d",
    "conv2.bias.sgd.d[i0] = conv2.bias.grad[i0] + weight_decay[]*conv2.bias[i0]",
     25, 32, 200, 1, &train_outputs[67]},
    {"conv2.bias.sgd.b",
    "conv2.bias.sgd.b[i0] = select(step[] == 1, conv2.bias.sgd.d[i0], "
    "momentum[]*conv2.bias.momentum_buffer[i0] + (1 - dampening[])*conv2.bias.sgd.d[i0])",
     25, 80, 216, 1, &train_outputs[68]},
    {"conv2.bias.sgd.u",
    "conv2.bias.sgd.u[i0] = conv2.bias.sgd.b[i0]",
     25, 0, 128, 1, &train_outputs[69]},
    {"fc1.weight.sgd.d",
    "fc1.weight.sgd.d[i0, i1] = fc1.weight.grad[i0, i1] + weight_decay[]*fc1.weight[i0, i1]",
     25, 96000, 576008, 1, &train_outputs[70]},
    {"fc1.weight.sgd.b",
    "fc1.weight.sgd.b[i0, i1] = select(step[] == 1, fc1.weight.sgd.d[i0, i1], "
    "momentum[]*fc1.weight.momentum_buffer[i0, i1] + (1 - dampening[])*fc1.weight.sgd.d[i0, i1])",
     25, 240000, 576024, 1, &train_outputs[71]},
    {"fc1.weight.sgd.u",
    "fc1.weight.sgd.u[i0, i1] = fc1.weight.sgd.b[i0, i1]",
     25, 0, 384000, 1, &train_outputs[72]},
    {"fc1.bias.sgd.d",
    "fc1.bias.sgd.d[i0] = fc1.bias.grad[i0] + weight_decay[]*fc1.bias[i0]",
     25, 240, 1448, 1, &train_outputs[73]},
    {"fc1.bias.sgd.b",
    "fc1.bias.sgd.b[i0] = select(step[] == 1, fc1.bias.sgd.d[i0], "
    "momentum[]*fc1.bias.momentum_buffer[i0] + (1 - dampening[])*fc1.bias.sgd.d[i0])",
     25, 600, 1464, 1, &train_outputs[74]},
    {"fc1.bias.sgd.u",
    "fc1.bias.sgd.u[i0] = fc1.bias.sgd.b[i0]",
     25, 0, 960, 1, &train_outputs[75]},
    {"fc2.weight.sgd.d",
    "fc2.weight.sgd.d[i0, i1] = fc2.weight.grad[i0, i1] + weight_decay[]*fc2.weight[i0, i1]",
     25, 20160, 120968, 1, &train_outputs[76]},
    {"fc2.weight.sgd.b",
    "fc2.weight.sgd.b[i0, i1] = select(step[] == 1, fc2.weight.sgd.d[i0, i1], "
    "momentum[]*fc2.weight.momentum_buffer[i0, i1] + (1 - dampening[])*fc2.weight.sgd.d[i0, i1])",
     25, 50400, 120984, 1, &train_outputs[77]},
    {"fc2.weight.sgd.u",
    "fc2.weight.sgd.u[i0, i1] = fc2.weight.sgd.b[i0, i1]",
     25, 0, 80640, 1, &train_outputs[78]},
    {"fc2.bias.sgd.d",
    "fc2.bias.sgd.d[i0] = fc2.bias.grad[i0] + weight_decay[]*fc2.bias[i0]",
     25, 168, 1016, 1, &train_outputs[79]},
    {"fc2.bias.sgd.b",
    "fc2.bias.sgd.b[i0] = select(step[] == 1, fc2.bias.sgd.d[i0], "
    "momentum[]*fc2.bias.momentum_buffer[i0] + (1 - dampening[])*fc2.bias.sgd.d[i0])",
     25, 420, 1032, 1, &train_outputs[80]},
    {"fc2.bias.sgd.u",
    "fc2.bias.sgd.u[i0] = fc2.bias.sgd.b[i0]",
     25, 0, 672, 1, &train_outputs[81]},
    {"fc3.weight.sgd.d",
    "fc3.weight.sgd.d[i0, i1] = fc3.weight.grad[i0, i1] + weight_decay[]*fc3.weight[i0, i1]",
     25, 1680, 10088, 1, &train_outputs[82]},
    {"fc3.weight.sgd.b",
    "fc3.weight.sgd.b[i0, i1] = select(step[] == 1, fc3.weight.sgd.d[i0, i1], "
    "momentum[]*fc3.weight.momentum_buffer[i0, i1] + (1 - dampening[])*fc3.weight.sgd.d[i0, i1])",
     25, 4200, 10104, 1, &train_outputs[83]},
    {"fc3.weight.sgd.u",
    "fc3.weight.sgd.u[i0, i1] = fc3.weight.sgd.b[i0, i1]",
     25, 0, 6720, 1, &train_outputs[84]},
    {"fc3.bias.sgd.d",
    "fc3.bias.sgd.d[i0] = fc3.bias.grad[i0] + weight_decay[]*fc3.bias[i0]",
     25, 20, 128, 1, &train_outputs[85]},
    {"fc3.bias.sgd.b",
    "fc3.bias.sgd.b[i0] = select(step[] == 1, fc3.bias.sgd.d[i0], "
    "momentum[]*fc3.bias.momentum_buffer[i0] + (1 - dampening[])*fc3.bias.sgd.d[i0])",
     25, 50, 144, 1, &train_outputs[86]},
    {"fc3.bias.sgd.u",
    "fc3.bias.sgd.u[i0] = fc3.bias.sgd.b[i0]",
     25, 0, 80, 1, &train_outputs[87]},
    {"conv1.weight.momentum_buffer.next",
    "conv1.weight.momentum_buffer.next[i0, i1, i2, i3] = conv1.weight.sgd.b[i0, i1, i2, i3]",
     25, 0, 3600, 1, &train_outputs[88]},
    {"conv1.weight.next",
    "conv1.weight.next[i0, i1, i2, i3] = conv1.weight[i0, i1, i2, i3] - "
    "lr[]*conv1.weight.sgd.u[i0, i1, i2, i3]",
     25, 900, 5408, 1, &train_outputs[89]},
    {"conv1.bias.momentum_buffer.next",
    "conv1.bias.momentum_buffer.next[i0] = conv1.bias.sgd.b[i0]",
     25, 0, 48, 1, &train_outputs[90]},
    {"conv1.bias.next",
    "conv1.bias.next[i0] = conv1.bias[i0] - lr[]*conv1.bias.sgd.u[i0]",
     25, 12, 80, 1, &train_outputs[91]},
    {"conv2.weight.momentum_buffer.next",
    "conv2.weight.momentum_buffer.next[i0, i1, i2, i3] = conv2.weight.sgd.b[i0, i1, i2, i3]",
     25, 0, 19200, 1, &train_outputs[92]},
    {"conv2.weight.next",
    "conv2.weight.next[i0, i1, i2, i3] = conv2.weight[i0, i1, i2, i3] - "
    "lr[]*conv2.weight.sgd.u[i0, i1, i2, i3]",
     25, 4800, 28808, 1, &train_outputs[93]},
    {"conv2.bias.momentum_buffer.next",
    "conv2.bias.momentum_buffer.next[i0] = conv2.bias.sgd.b[i0]",
     25, 0, 128, 1, &train_outputs[94]},
    {"conv2.bias.next",
    "conv2.bias.next[i0] = conv2.bias[i0] - lr[]*conv2.bias.sgd.u[i0]",
     25, 32, 200, 1, &train_outputs[95]},
    {"fc1.weight.momentum_buffer.next",
    "fc1.weight.momentum_buffer.next[i0, i1] = fc1.weight.sgd.b[i0, i1]",
     25, 0, 384000, 1, &train_outputs[96]},
    {"fc1.weight.next",
    "fc1.weight.next[i0, i1] = fc1.weight[i0, i1] - lr[]*fc1.weight.sgd.u[i0, i1]",
     25, 96000, 576008, 1, &train_outputs[97]},
    {"fc1.bias.momentum_buffer.next",
    "fc1.bias.momentum_buffer.next[i0] = fc1.bias.sgd.b[i0]",
     25, 0, 960, 1, &train_outputs[98]},
    {"fc1.bias.next",
    "fc1.bias.next[i0] = fc1.bias[i0] - lr[]*fc1.bias.sgd.u[i0]",
     25, 240, 1448, 1, &train_outputs[99]},
    {"fc2.weight.momentum_buffer.next",
    "fc2.weight.momentum_buffer.next[i0, i1] = fc2.weight.sgd.b[i0, i1]",
     25, 0, 80640, 1, &train_outputs[100]},
    {"fc2.weight.next",
    "fc2.weight.next[i0, i1] = fc2.weight[i0, i1] - lr[]*fc2.weight.sgd.u[i0, i1]",
     25, 20160, 120968, 1, &train_outputs[101]},
    {"fc2.bias.momentum_buffer.next",
    "fc2.bias.momentum_buffer.next[i0] = fc2.bias.sgd.b[i0]",
     25, 0, 672, 1, &train_outputs[102]},
    {"fc2.bias.next",
    "fc2.bias.next[i0] = fc2.bias[i0] - lr[]*fc2.bias.sgd.u[i0]",
     25, 168, 1016, 1, &train_outputs[103]},
    {"fc3.weight.momentum_buffer.next",
    "fc3.weight.momentum_buffer.next[i0, i1] = fc3.weight.sgd.b[i0, i1]",
     25, 0, 6720, 1, &train_outputs[104]},
    {"fc3.weight.next",
    "fc3.weight.next[i0, i1] = fc3.weight[i0, i1] - lr[]*fc3.weight.sgd.u[i0, i1]",
     25, 1680, 10088, 1, &train_outputs[105]},
    {"fc3.bias.momentum_buffer.next",
    "fc3.bias.momentum_buffer.next[i0] = fc3.bias.sgd.b[i0]",
     25, 0, 80, 1, &train_outputs[106]},
    {"fc3.bias.next",
    "fc3.bias.next[i0] = fc3.bias[i0] - lr[]*fc3.bias.sgd.u[i0]",
     25, 20, 128, 1, &train_outputs[107]},
};
static struct dlcrt_tensor eval_outputs[30] = {
    {.name = "image.value", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 3, 32, 32}, .data = image_value, .elements = 12288},
    {.name = "conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 6, 28, 28}, .data = conv1_sum, .elements = 18816},
    {.name = "conv1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {4, 6, 28, 28},
        .data = conv1_y, .elements = 18816},
    {.name = "relu1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {4, 6, 28, 28},
        .data = relu1_y, .elements = 18816},
    {.name = "max_pool2d2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 6, 14, 14}, .data = max_pool2d2_y, .elements = 4704},
    {.name = "conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 16, 10, 10}, .data = conv2_sum, .elements = 6400},
    {.name = "conv2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 16, 10, 10}, .data = conv2_y, .elements = 6400},
    {.name = "relu4.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 16, 10, 10}, .data = relu4_y, .elements = 6400},
    {.name = "max_pool2d5.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 16, 5, 5}, .data = max_pool2d5_y, .elements = 1600},
    {.name = "flatten6.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 400},
        .data = flatten6_y, .elements = 1600},
    {.name = "fc1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 120},
        .data = fc1_sum, .elements = 480},
    {.name = "fc1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 120},
        .data = fc1_y, .elements = 480},
    {.name = "relu8.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 120},
        .data = relu8_y, .elements = 480},
    {.name = "fc2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 84},
        .data = fc2_sum, .elements = 336},
    {.name = "fc2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 84},
        .data = fc2_y, .elements = 336},
    {.name = "relu10.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 84},
        .data = relu10_y, .elements = 336},
    {.name = "fc3.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 10},
        .data = fc3_sum, .elements = 40},
    {.name = "fc3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 10},
        .data = fc3_y, .elements = 40},
    {.name = "cross_entropy.max", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = cross_entropy_max, .elements = 4},
    {.name = "cross_entropy.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = cross_entropy_m, .elements = 4},
    {.name = "cross_entropy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = cross_entropy_sum, .elements = 4},
    {.name = "cross_entropy.lse", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = cross_entropy_lse, .elements = 4},
    {.name = "cross_entropy.l", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = cross_entropy_l, .elements = 4},
    {.name = "cross_entropy.w", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = cross_entropy_w, .elements = 4},
    {.name = "loss.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss_sum, .elements = 1},
    {.name = "loss.weight", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss_weight, .elements = 1},
    {.name = "loss", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss, .elements = 1},
    {.name = "accuracy.argmax", .dtype = DLCRT_I32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = accuracy_argmax, .elements = 4},
    {.name = "accuracy.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {4},
        .data = accuracy_v, .elements = 4},
    {.name = "accuracy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &accuracy_sum, .elements = 1},
};
static const struct dlcrt_kernel eval_kernels[30] = {
    {"image.value",
    "image.value[n, c, h, w] = (image[n, c, h, w]*0.00392156862745098 - 0.5)/0.5",
     8, 36864, 61440, 1, &eval_outputs[0]},
    {"conv1.sum",
    "conv1.sum[n, k, p, q] = sum(c, r, s) image.value[n, c, p + r, q + s]*conv1.weight[k, c, r, "
    "s]",
     11, 2822400, 126216, 1, &eval_outputs[1]},
    {"conv1.y",
    "conv1.y[n, k, p, q] = conv1.bias[k] + conv1.sum[n, k, p, q]",
     11, 18816, 150552, 1, &eval_outputs[2]},
    {"relu1.y",
    "relu1.y[i0, i1, i2, i3] = relu(conv1.y[i0, i1, i2, i3])",
     12, 18816, 150528, 1, &eval_outputs[3]},
    {"max_pool2d2.y",
    "max_pool2d2.y[n, c, p, q] = max(r, s) relu1.y[n, c, 2*p + r, 2*q + s]",
     13, 18816, 94080, 1, &eval_outputs[4]},
    {"conv2.sum",
    "conv2.sum[n, k, p, q] = sum(c, r, s) max_pool2d2.y[n, c, p + r, q + s]*conv2.weight[k, c, "
    "r, s]",
     14, 1920000, 54016, 1, &eval_outputs[5]},
    {"conv2.y",
    "conv2.y[n, k, p, q] = conv2.bias[k] + conv2.sum[n, k, p, q]",
     14, 6400, 51264, 1, &eval_outputs[6]},
    {"relu4.y",
    "relu4.y[i0, i1, i2, i3] = relu(conv2.y[i0, i1, i2, i3])",
     15, 6400, 51200, 1, &eval_outputs[7]},
    {"max_pool2d5.y",
    "max_pool2d5.y[n, c, p, q] = max(r, s) relu4.y[n, c, 2*p + r, 2*q + s]",
     16, 6400, 32000, 1, &eval_outputs[8]},
    {"flatten6.y",
    "flatten6.y[a0, f] = max_pool2d5.y[a0, f/25, f/5 - f/25*5, f - f/5*5]",
     17, 0, 12800, 1, &eval_outputs[9]},
    {"fc1.sum",
    "fc1.sum[i0, k] = sum(c) flatten6.y[i0, c]*fc1.weight[k, c]",
     18, 384000, 200320, 1, &eval_outputs[10]},
    {"fc1.y",
    "fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k]",
     18, 480, 4320, 1, &eval_outputs[11]},
    {"relu8.y",
    "relu8.y[i0, i1] = relu(fc1.y[i0, i1])",
     19, 480, 3840, 1, &eval_outputs[12]},
    {"fc2.sum",
    "fc2.sum[i0, k] = sum(c) relu8.y[i0, c]*fc2.weight[k, c]",
     20, 80640, 43584, 1, &eval_outputs[13]},
    {"fc2.y",
    "fc2.y[i0, k] = fc2.bias[k] + fc2.sum[i0, k]",
     20, 336, 3024, 1, &eval_outputs[14]},
    {"relu10.y",
    "relu10.y[i0, i1] = relu(fc2.y[i0, i1])",
     21, 336, 2688, 1, &eval_outputs[15]},
    {"fc3.sum",
    "fc3.sum[i0, k] = sum(c) relu10.y[i0, c]*fc3.weight[k, c]",
     22, 6720, 4864, 1, &eval_outputs[16]},
    {"fc3.y",
    "fc3.y[i0, k] = fc3.bias[k] + fc3.sum[i0, k]",
     22, 40, 360, 1, &eval_outputs[17]},
    {"cross_entropy.max",
    "cross_entropy.max[n] = max(c) fc3.y[n, c]",
     23, 40, 176, 1, &eval_outputs[18]},
    {"cross_entropy.m",
    "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])",
     23, 0, 32, 1, &eval_outputs[19]},
    {"cross_entropy.sum",
    "cross_entropy.sum[n] = sum(c) exp(fc3.y[n, c] - cross_entropy.m[n])",
     23, 120, 192, 1, &eval_outputs[20]},
    {"cross_entropy.lse",
    "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])",
     23, 8, 48, 1, &eval_outputs[21]},
    {"cross_entropy.l",
    "cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - fc3.y[n, label[n]])",
     23, 8, 64, 1, &eval_outputs[22]},
    {"cross_entropy.w",
    "cross_entropy.w[n] = select(label[n] == -100, 0, 1)",
     23, 4, 32, 1, &eval_outputs[23]},
    {"loss.sum",
    "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)",
     23, 8, 28, 1, &eval_outputs[24]},
    {"loss.weight",
    "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)",
     23, 8, 28, 1, &eval_outputs[25]},
    {"loss",
    "loss[] = loss.sum[]/loss.weight[]",
     23, 1, 12, 1, &eval_outputs[26]},
    {"accuracy.argmax",
    "accuracy.argmax[n] = argmax(c) fc3.y[n, c]",
     24, 40, 176, 1, &eval_outputs[27]},
    {"accuracy.v",
    "accuracy.v[n] = select(accuracy.argmax[n] == label[n], 1, 0)",
     24, 4, 48, 1, &eval_outputs[28]},
    {"accuracy.sum",
    "accuracy.sum[] = sum(n) select(n < valid[], accuracy.v[n], 0)",
     24, 8, 28, 1, &eval_outputs[29]},
};
static struct dlcrt_tensor output =
    {.name = "fc3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 10},
    .data = fc3_y, .elements = 40};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "cifar10",
    .source = "examples/cifar10.yaml",
    .hash = UINT64_C(0x90c277141197c6d9),
    .batch = 4,
    .run = &run,
    .tensors = 20,
    .tensor = tensors,
    .gradients = 10,
    .gradient = gradients,
    .inputs = 2,
    .input = inputs,
    .scalars = 4,
    .scalar = scalars,
    .metrics = 1,
    .metric = metrics,
    .loss = &loss,
    .loss_weight = &loss_weight,
    .output = &output,
    .train = train_step,
    .evaluate = evaluate,
    .train_kernels = 108,
    .eval_kernels = 30,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 1651332,
    .reference = &reference,
    .data = {.format = "cifar10", .path = "data/cifar-10-batches-bin", .test = NULL,
        .test_every = 0, .label_column = -1, .header = false, .samples = 1000},
    .defaults = {.epochs = 2, .steps = 0, .log_every = 2000, .seed = UINT64_C(0), .shuffle = true,
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
