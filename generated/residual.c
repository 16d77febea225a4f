/* Trains the network 'residual' described in examples/residual.yaml. Written by dlc (-O0, target
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
static double lr = 0.05;
static double momentum = 0.9;
static double dampening = 0;
static double weight_decay = 0.0005;

/* Parameters. */
static float stem_weight[16][1][3][3];
static float bn0_weight[16];
static float bn0_bias[16];
static float conv1_weight[16][16][3][3];
static float bn1_weight[16];
static float bn1_bias[16];
static float conv2_weight[16][16][3][3];
static float bn2_weight[16];
static float bn2_bias[16];
static float conv3_weight[32][16][3][3];
static float bn3_weight[32];
static float bn3_bias[32];
static float conv4_weight[32][32][3][3];
static float bn4_weight[32];
static float bn4_bias[32];
static float shortcut_weight[32][16][1][1];
static float bn5_weight[32];
static float bn5_bias[32];
static float fc_weight[10][32];
static float fc_bias[10];

/* Buffers: kept, but not learnt. */
static float bn0_running_mean[16];
static float bn0_running_var[16];
static int64_t bn0_num_batches_tracked;
static float bn1_running_mean[16];
static float bn1_running_var[16];
static int64_t bn1_num_batches_tracked;
static float bn2_running_mean[16];
static float bn2_running_var[16];
static int64_t bn2_num_batches_tracked;
static float bn3_running_mean[32];
static float bn3_running_var[32];
static int64_t bn3_num_batches_tracked;
static float bn4_running_mean[32];
static float bn4_running_var[32];
static int64_t bn4_num_batches_tracked;
static float bn5_running_mean[32];
static float bn5_running_var[32];
static int64_t bn5_num_batches_tracked;

/* State of the optimizer. */
static float stem_weight_momentum_buffer[16][1][3][3];
static float bn0_weight_momentum_buffer[16];
static float bn0_bias_momentum_buffer[16];
static float conv1_weight_momentum_buffer[16][16][3][3];
static float bn1_weight_momentum_buffer[16];
static float bn1_bias_momentum_buffer[16];
static float conv2_weight_momentum_buffer[16][16][3][3];
static float bn2_weight_momentum_buffer[16];
static float bn2_bias_momentum_buffer[16];
static float conv3_weight_momentum_buffer[32][16][3][3];
static float bn3_weight_momentum_buffer[32];
static float bn3_bias_momentum_buffer[32];
static float conv4_weight_momentum_buffer[32][32][3][3];
static float bn4_weight_momentum_buffer[32];
static float bn4_bias_momentum_buffer[32];
static float shortcut_weight_momentum_buffer[32][16][1][1];
static float bn5_weight_momentum_buffer[32];
static float bn5_bias_momentum_buffer[32];
static float fc_weight_momentum_buffer[10][32];
static float fc_bias_momentum_buffer[10];

/* Values of a step. */
static float image_value[32][1][8][8];
static float stem_sum[32][16][8][8];
static float stem_y[32][16][8][8];
static float bn0_sum[16];
static float bn0_m[16];
static float bn0_d[32][16][8][8];
static float bn0_sum_2[16];
static float bn0_v[16];
static float bn0_y[32][16][8][8];
static float relu2_y[32][16][8][8];
static float conv1_sum[32][16][8][8];
static float conv1_y[32][16][8][8];
static float bn1_sum[16];
static float bn1_m[16];
static float bn1_d[32][16][8][8];
static float bn1_sum_2[16];
static float bn1_v[16];
static float bn1_y[32][16][8][8];
static float relu5_y[32][16][8][8];
static float conv2_sum[32][16][8][8];
static float conv2_y[32][16][8][8];
static float bn2_sum[16];
static float bn2_m[16];
static float bn2_d[32][16][8][8];
static float bn2_sum_2[16];
static float bn2_v[16];
static float bn2_y[32][16][8][8];
static float add8_y[32][16][8][8];
static float relu9_y[32][16][8][8];
static float conv3_sum[32][32][4][4];
static float conv3_y[32][32][4][4];
static float bn3_sum[32];
static float bn3_m[32];
static float bn3_d[32][32][4][4];
static float bn3_sum_2[32];
static float bn3_v[32];
static float bn3_y[32][32][4][4];
static float relu12_y[32][32][4][4];
static float conv4_sum[32][32][4][4];
static float conv4_y[32][32][4][4];
static float bn4_sum[32];
static float bn4_m[32];
static float bn4_d[32][32][4][4];
static float bn4_sum_2[32];
static float bn4_v[32];
static float bn4_y[32][32][4][4];
static float shortcut_sum[32][32][4][4];
static float shortcut_y[32][32][4][4];
static float bn5_sum[32];
static float bn5_m[32];
static float bn5_d[32][32][4][4];
static float bn5_sum_2[32];
static float bn5_v[32];
static float bn5_y[32][32][4][4];
static float add17_y[32][32][4][4];
static float relu18_y[32][32][4][4];
static float avg_pool2d19_sum[32][32][1][1];
static float avg_pool2d19_y[32][32][1][1];
static float flatten20_y[32][32];
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
static float flatten20_y_grad[32][32];
static float fc_weight_grad[10][32];
static float avg_pool2d19_y_grad[32][32][1][1];
static float avg_pool2d19_sum_grad[32][32][1][1];
static float relu18_y_grad[32][32][4][4];
static float add17_y_grad[32][32][4][4];
static float bn5_v_grad[32];
static float bn5_weight_grad[32];
static float bn5_bias_grad[32];
static float bn5_sum_2_grad[32];
static float bn5_d_grad[32][32][4][4];
static float bn5_d_grad_1[32][32][4][4];
static float bn5_d_grad_2[32][32][4][4];
static float bn5_m_grad[32];
static float bn5_sum_grad[32];
static float shortcut_y_grad[32][32][4][4];
static float shortcut_y_grad_1[32][32][4][4];
static float shortcut_weight_grad[32][16][1][1];
static float bn4_v_grad[32];
static float bn4_weight_grad[32];
static float bn4_bias_grad[32];
static float bn4_sum_2_grad[32];
static float bn4_d_grad[32][32][4][4];
static float bn4_d_grad_1[32][32][4][4];
static float bn4_d_grad_2[32][32][4][4];
static float bn4_m_grad[32];
static float bn4_sum_grad[32];
static float conv4_y_grad[32][32][4][4];
static float conv4_y_grad_1[32][32][4][4];
static float relu12_y_grad[32][32][4][4];
static float conv4_weight_grad[32][32][3][3];
static float bn3_y_grad[32][32][4][4];
static float bn3_v_grad[32];
static float bn3_weight_grad[32];
static float bn3_bias_grad[32];
static float bn3_sum_2_grad[32];
static float bn3_d_grad[32][32][4][4];
static float bn3_d_grad_1[32][32][4][4];
static float bn3_d_grad_2[32][32][4][4];
static float bn3_m_grad[32];
static float bn3_sum_grad[32];
static float conv3_y_grad[32][32][4][4];
static float conv3_y_grad_1[32][32][4][4];
static float relu9_y_grad[32][16][8][8];
static float relu9_y_grad_1[32][16][8][8];
static float relu9_y_grad_2[32][16][8][8];
static float conv3_weight_grad[32][16][3][3];
static float add8_y_grad[32][16][8][8];
static float bn2_v_grad[16];
static float bn2_weight_grad[16];
static float bn2_bias_grad[16];
static float bn2_sum_2_grad[16];
static float bn2_d_grad[32][16][8][8];
static float bn2_d_grad_1[32][16][8][8];
static float bn2_d_grad_2[32][16][8][8];
static float bn2_m_grad[16];
static float bn2_sum_grad[16];
static float conv2_y_grad[32][16][8][8];
static float conv2_y_grad_1[32][16][8][8];
static float relu5_y_grad[32][16][8][8];
static float conv2_weight_grad[16][16][3][3];
static float bn1_y_grad[32][16][8][8];
static float bn1_v_grad[16];
static float bn1_weight_grad[16];
static float bn1_bias_grad[16];
static float bn1_sum_2_grad[16];
static float bn1_d_grad[32][16][8][8];
static float bn1_d_grad_1[32][16][8][8];
static float bn1_d_grad_2[32][16][8][8];
static float bn1_m_grad[16];
static float bn1_sum_grad[16];
static float conv1_y_grad[32][16][8][8];
static float conv1_y_grad_1[32][16][8][8];
static float relu2_y_grad[32][16][8][8];
static float relu2_y_grad_1[32][16][8][8];
static float conv1_weight_grad[16][16][3][3];
static float bn0_y_grad[32][16][8][8];
static float bn0_v_grad[16];
static float bn0_weight_grad[16];
static float bn0_bias_grad[16];
static float bn0_sum_2_grad[16];
static float bn0_d_grad[32][16][8][8];
static float bn0_d_grad_1[32][16][8][8];
static float bn0_d_grad_2[32][16][8][8];
static float bn0_m_grad[16];
static float bn0_sum_grad[16];
static float stem_y_grad[32][16][8][8];
static float stem_y_grad_1[32][16][8][8];
static float stem_weight_grad[16][1][3][3];
static float stem_weight_sgd_d[16][1][3][3];
static float stem_weight_sgd_b[16][1][3][3];
static float stem_weight_sgd_u[16][1][3][3];
static float bn0_weight_sgd_d[16];
static float bn0_weight_sgd_b[16];
static float bn0_weight_sgd_u[16];
static float bn0_bias_sgd_d[16];
static float bn0_bias_sgd_b[16];
static float bn0_bias_sgd_u[16];
static float conv1_weight_sgd_d[16][16][3][3];
static float conv1_weight_sgd_b[16][16][3][3];
static float conv1_weight_sgd_u[16][16][3][3];
static float bn1_weight_sgd_d[16];
static float bn1_weight_sgd_b[16];
static float bn1_weight_sgd_u[16];
static float bn1_bias_sgd_d[16];
static float bn1_bias_sgd_b[16];
static float bn1_bias_sgd_u[16];
static float conv2_weight_sgd_d[16][16][3][3];
static float conv2_weight_sgd_b[16][16][3][3];
static float conv2_weight_sgd_u[16][16][3][3];
static float bn2_weight_sgd_d[16];
static float bn2_weight_sgd_b[16];
static float bn2_weight_sgd_u[16];
static float bn2_bias_sgd_d[16];
static float bn2_bias_sgd_b[16];
static float bn2_bias_sgd_u[16];
static float conv3_weight_sgd_d[32][16][3][3];
static float conv3_weight_sgd_b[32][16][3][3];
static float conv3_weight_sgd_u[32][16][3][3];
static float bn3_weight_sgd_d[32];
static float bn3_weight_sgd_b[32];
static float bn3_weight_sgd_u[32];
static float bn3_bias_sgd_d[32];
static float bn3_bias_sgd_b[32];
static float bn3_bias_sgd_u[32];
static float conv4_weight_sgd_d[32][32][3][3];
static float conv4_weight_sgd_b[32][32][3][3];
static float conv4_weight_sgd_u[32][32][3][3];
static float bn4_weight_sgd_d[32];
static float bn4_weight_sgd_b[32];
static float bn4_weight_sgd_u[32];
static float bn4_bias_sgd_d[32];
static float bn4_bias_sgd_b[32];
static float bn4_bias_sgd_u[32];
static float shortcut_weight_sgd_d[32][16][1][1];
static float shortcut_weight_sgd_b[32][16][1][1];
static float shortcut_weight_sgd_u[32][16][1][1];
static float bn5_weight_sgd_d[32];
static float bn5_weight_sgd_b[32];
static float bn5_weight_sgd_u[32];
static float bn5_bias_sgd_d[32];
static float bn5_bias_sgd_b[32];
static float bn5_bias_sgd_u[32];
static float fc_weight_sgd_d[10][32];
static float fc_weight_sgd_b[10][32];
static float fc_weight_sgd_u[10][32];
static float fc_bias_sgd_d[10];
static float fc_bias_sgd_b[10];
static float fc_bias_sgd_u[10];

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

static inline float rsqrtf(float x)
{
    return 1.0f / sqrtf(x);
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

static inline double rsqrt(double x)
{
    return 1.0 / sqrt(x);
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

/* stem (conv2d), line 9: stem.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0
   and q + s - 1 >= 0 and -q - s + 8 >= 0) image.value[n, c, p + r - 1, q + s - 1]*stem.weight[k,
   c, r, s] */
/* stem.sum f32[32, 16, 8, 8]; image.value f32[32, 1, 8, 8]; stem.weight f32[16, 1, 3, 3] */
static void compute_stem_sum(void)
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
                                    stem_weight[k][c][r][s];
                    stem_sum[n][k][p][q] = sum;
                }
}

/* stem (conv2d), line 9: stem.y[n, k, p, q] = stem.sum[n, k, p, q] */
/* stem.y f32[32, 16, 8, 8]; stem.sum f32[32, 16, 8, 8] */
static void compute_stem_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    stem_y[n][k][p][q] = stem_sum[n][k][p][q];
}

/* bn0 (batch_norm2d), line 10: bn0.sum[c] = sum(n, h, w) stem.y[n, c, h, w] */
/* bn0.sum f32[16]; stem.y f32[32, 16, 8, 8] */
static void compute_bn0_sum(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += stem_y[n][c][h][w];
        bn0_sum[c] = sum;
    }
}

/* bn0 (batch_norm2d), line 10: bn0.m[c] = bn0.sum[c]/2048 */
/* bn0.m f32[16]; bn0.sum f32[16] */
static void compute_bn0_m(void)
{
    for (int c = 0; c < 16; c++)
        bn0_m[c] = bn0_sum[c] / 2048.0f;
}

/* bn0 (batch_norm2d), line 10: bn0.d[n, c, h, w] = stem.y[n, c, h, w] - bn0.m[c] */
/* bn0.d f32[32, 16, 8, 8]; stem.y f32[32, 16, 8, 8]; bn0.m f32[16] */
static void compute_bn0_d(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn0_d[n][c][h][w] = stem_y[n][c][h][w] - bn0_m[c];
}

/* bn0 (batch_norm2d), line 10: bn0.sum.2[c] = sum(n, h, w) bn0.d[n, c, h, w]*bn0.d[n, c, h, w] */
/* bn0.sum.2 f32[16]; bn0.d f32[32, 16, 8, 8] */
static void compute_bn0_sum_2(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += bn0_d[n][c][h][w] * bn0_d[n][c][h][w];
        bn0_sum_2[c] = sum;
    }
}

/* bn0 (batch_norm2d), line 10: bn0.v[c] = bn0.sum.2[c]/2048 */
/* bn0.v f32[16]; bn0.sum.2 f32[16] */
static void compute_bn0_v(void)
{
    for (int c = 0; c < 16; c++)
        bn0_v[c] = bn0_sum_2[c] / 2048.0f;
}

/* bn0 (batch_norm2d), line 10: bn0.y[n, c, h, w] = bn0.d[n, c, h, w]*rsqrt(bn0.v[c] +
   1e-05)*bn0.weight[c] + bn0.bias[c] */
/* bn0.y f32[32, 16, 8, 8]; bn0.d f32[32, 16, 8, 8]; bn0.v f32[16]; bn0.weight f32[16]; bn0.bias
   f32[16] */
static void compute_bn0_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn0_y[n][c][h][w] = bn0_d[n][c][h][w] * rsqrtf(bn0_v[c] + 1e-05f) *
                        bn0_weight[c] + bn0_bias[c];
}

/* relu2 (relu), line 11: relu2.y[i0, i1, i2, i3] = relu(bn0.y[i0, i1, i2, i3]) */
/* relu2.y f32[32, 16, 8, 8]; bn0.y f32[32, 16, 8, 8] */
static void compute_relu2_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    relu2_y[i0][i1][i2][i3] = reluf(bn0_y[i0][i1][i2][i3]);
}

/* conv1 (conv2d), line 13: conv1.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >=
   0 and q + s - 1 >= 0 and -q - s + 8 >= 0) relu2.y[n, c, p + r - 1, q + s - 1]*conv1.weight[k,
   c, r, s] */
/* conv1.sum f32[32, 16, 8, 8]; relu2.y f32[32, 16, 8, 8]; conv1.weight f32[16, 16, 3, 3] */
static void compute_conv1_sum(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++) {
                    float sum = 0.0f;
                    for (int c = 0; c < 16; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 9 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 9 - q); s++)
                                sum += relu2_y[n][c][p + r - 1][q + s - 1] *
                                    conv1_weight[k][c][r][s];
                    conv1_sum[n][k][p][q] = sum;
                }
}

/* conv1 (conv2d), line 13: conv1.y[n, k, p, q] = conv1.sum[n, k, p, q] */
/* conv1.y f32[32, 16, 8, 8]; conv1.sum f32[32, 16, 8, 8] */
static void compute_conv1_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    conv1_y[n][k][p][q] = conv1_sum[n][k][p][q];
}

/* bn1 (batch_norm2d), line 14: bn1.sum[c] = sum(n, h, w) conv1.y[n, c, h, w] */
/* bn1.sum f32[16]; conv1.y f32[32, 16, 8, 8] */
static void compute_bn1_sum(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += conv1_y[n][c][h][w];
        bn1_sum[c] = sum;
    }
}

/* bn1 (batch_norm2d), line 14: bn1.m[c] = bn1.sum[c]/2048 */
/* bn1.m f32[16]; bn1.sum f32[16] */
static void compute_bn1_m(void)
{
    for (int c = 0; c < 16; c++)
        bn1_m[c] = bn1_sum[c] / 2048.0f;
}

/* bn1 (batch_norm2d), line 14: bn1.d[n, c, h, w] = conv1.y[n, c, h, w] - bn1.m[c] */
/* bn1.d f32[32, 16, 8, 8]; conv1.y f32[32, 16, 8, 8]; bn1.m f32[16] */
static void compute_bn1_d(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn1_d[n][c][h][w] = conv1_y[n][c][h][w] - bn1_m[c];
}

/* bn1 (batch_norm2d), line 14: bn1.sum.2[c] = sum(n, h, w) bn1.d[n, c, h, w]*bn1.d[n, c, h, w] */
/* bn1.sum.2 f32[16]; bn1.d f32[32, 16, 8, 8] */
static void compute_bn1_sum_2(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += bn1_d[n][c][h][w] * bn1_d[n][c][h][w];
        bn1_sum_2[c] = sum;
    }
}

/* bn1 (batch_norm2d), line 14: bn1.v[c] = bn1.sum.2[c]/2048 */
/* bn1.v f32[16]; bn1.sum.2 f32[16] */
static void compute_bn1_v(void)
{
    for (int c = 0; c < 16; c++)
        bn1_v[c] = bn1_sum_2[c] / 2048.0f;
}

/* bn1 (batch_norm2d), line 14: bn1.y[n, c, h, w] = bn1.d[n, c, h, w]*rsqrt(bn1.v[c] +
   1e-05)*bn1.weight[c] + bn1.bias[c] */
/* bn1.y f32[32, 16, 8, 8]; bn1.d f32[32, 16, 8, 8]; bn1.v f32[16]; bn1.weight f32[16]; bn1.bias
   f32[16] */
static void compute_bn1_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn1_y[n][c][h][w] = bn1_d[n][c][h][w] * rsqrtf(bn1_v[c] + 1e-05f) *
                        bn1_weight[c] + bn1_bias[c];
}

/* relu5 (relu), line 15: relu5.y[i0, i1, i2, i3] = relu(bn1.y[i0, i1, i2, i3]) */
/* relu5.y f32[32, 16, 8, 8]; bn1.y f32[32, 16, 8, 8] */
static void compute_relu5_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    relu5_y[i0][i1][i2][i3] = reluf(bn1_y[i0][i1][i2][i3]);
}

/* conv2 (conv2d), line 16: conv2.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >=
   0 and q + s - 1 >= 0 and -q - s + 8 >= 0) relu5.y[n, c, p + r - 1, q + s - 1]*conv2.weight[k,
   c, r, s] */
/* conv2.sum f32[32, 16, 8, 8]; relu5.y f32[32, 16, 8, 8]; conv2.weight f32[16, 16, 3, 3] */
static void compute_conv2_sum(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++) {
                    float sum = 0.0f;
                    for (int c = 0; c < 16; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 9 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 9 - q); s++)
                                sum += relu5_y[n][c][p + r - 1][q + s - 1] *
                                    conv2_weight[k][c][r][s];
                    conv2_sum[n][k][p][q] = sum;
                }
}

/* conv2 (conv2d), line 16: conv2.y[n, k, p, q] = conv2.sum[n, k, p, q] */
/* conv2.y f32[32, 16, 8, 8]; conv2.sum f32[32, 16, 8, 8] */
static void compute_conv2_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    conv2_y[n][k][p][q] = conv2_sum[n][k][p][q];
}

/* bn2 (batch_norm2d), line 17: bn2.sum[c] = sum(n, h, w) conv2.y[n, c, h, w] */
/* bn2.sum f32[16]; conv2.y f32[32, 16, 8, 8] */
static void compute_bn2_sum(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += conv2_y[n][c][h][w];
        bn2_sum[c] = sum;
    }
}

/* bn2 (batch_norm2d), line 17: bn2.m[c] = bn2.sum[c]/2048 */
/* bn2.m f32[16]; bn2.sum f32[16] */
static void compute_bn2_m(void)
{
    for (int c = 0; c < 16; c++)
        bn2_m[c] = bn2_sum[c] / 2048.0f;
}

/* bn2 (batch_norm2d), line 17: bn2.d[n, c, h, w] = conv2.y[n, c, h, w] - bn2.m[c] */
/* bn2.d f32[32, 16, 8, 8]; conv2.y f32[32, 16, 8, 8]; bn2.m f32[16] */
static void compute_bn2_d(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn2_d[n][c][h][w] = conv2_y[n][c][h][w] - bn2_m[c];
}

/* bn2 (batch_norm2d), line 17: bn2.sum.2[c] = sum(n, h, w) bn2.d[n, c, h, w]*bn2.d[n, c, h, w] */
/* bn2.sum.2 f32[16]; bn2.d f32[32, 16, 8, 8] */
static void compute_bn2_sum_2(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += bn2_d[n][c][h][w] * bn2_d[n][c][h][w];
        bn2_sum_2[c] = sum;
    }
}

/* bn2 (batch_norm2d), line 17: bn2.v[c] = bn2.sum.2[c]/2048 */
/* bn2.v f32[16]; bn2.sum.2 f32[16] */
static void compute_bn2_v(void)
{
    for (int c = 0; c < 16; c++)
        bn2_v[c] = bn2_sum_2[c] / 2048.0f;
}

/* bn2 (batch_norm2d), line 17: bn2.y[n, c, h, w] = bn2.d[n, c, h, w]*rsqrt(bn2.v[c] +
   1e-05)*bn2.weight[c] + bn2.bias[c] */
/* bn2.y f32[32, 16, 8, 8]; bn2.d f32[32, 16, 8, 8]; bn2.v f32[16]; bn2.weight f32[16]; bn2.bias
   f32[16] */
static void compute_bn2_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn2_y[n][c][h][w] = bn2_d[n][c][h][w] * rsqrtf(bn2_v[c] + 1e-05f) *
                        bn2_weight[c] + bn2_bias[c];
}

/* add8 (add), line 18: add8.y[i0, i1, i2, i3] = bn2.y[i0, i1, i2, i3] + relu2.y[i0, i1, i2, i3] */
/* add8.y f32[32, 16, 8, 8]; bn2.y f32[32, 16, 8, 8]; relu2.y f32[32, 16, 8, 8] */
static void compute_add8_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    add8_y[i0][i1][i2][i3] = bn2_y[i0][i1][i2][i3] + relu2_y[i0][i1][i2][i3];
}

/* relu9 (relu), line 19: relu9.y[i0, i1, i2, i3] = relu(add8.y[i0, i1, i2, i3]) */
/* relu9.y f32[32, 16, 8, 8]; add8.y f32[32, 16, 8, 8] */
static void compute_relu9_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    relu9_y[i0][i1][i2][i3] = reluf(add8_y[i0][i1][i2][i3]);
}

/* conv3 (conv2d), line 21: conv3.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0 and 2*q + s - 1
   >= 0) relu9.y[n, c, 2*p + r - 1, 2*q + s - 1]*conv3.weight[k, c, r, s] */
/* conv3.sum f32[32, 32, 4, 4]; relu9.y f32[32, 16, 8, 8]; conv3.weight f32[32, 16, 3, 3] */
static void compute_conv3_sum(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    float sum = 0.0f;
                    for (int c = 0; c < 16; c++)
                        for (int r = larger(0, 1 - 2 * p); r < 3; r++)
                            for (int s = larger(0, 1 - 2 * q); s < 3; s++)
                                sum += relu9_y[n][c][2 * p + r - 1][2 * q + s - 1] *
                                    conv3_weight[k][c][r][s];
                    conv3_sum[n][k][p][q] = sum;
                }
}

/* conv3 (conv2d), line 21: conv3.y[n, k, p, q] = conv3.sum[n, k, p, q] */
/* conv3.y f32[32, 32, 4, 4]; conv3.sum f32[32, 32, 4, 4] */
static void compute_conv3_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++)
                    conv3_y[n][k][p][q] = conv3_sum[n][k][p][q];
}

/* bn3 (batch_norm2d), line 22: bn3.sum[c] = sum(n, h, w) conv3.y[n, c, h, w] */
/* bn3.sum f32[32]; conv3.y f32[32, 32, 4, 4] */
static void compute_bn3_sum(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += conv3_y[n][c][h][w];
        bn3_sum[c] = sum;
    }
}

/* bn3 (batch_norm2d), line 22: bn3.m[c] = bn3.sum[c]/512 */
/* bn3.m f32[32]; bn3.sum f32[32] */
static void compute_bn3_m(void)
{
    for (int c = 0; c < 32; c++)
        bn3_m[c] = bn3_sum[c] / 512.0f;
}

/* bn3 (batch_norm2d), line 22: bn3.d[n, c, h, w] = conv3.y[n, c, h, w] - bn3.m[c] */
/* bn3.d f32[32, 32, 4, 4]; conv3.y f32[32, 32, 4, 4]; bn3.m f32[32] */
static void compute_bn3_d(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn3_d[n][c][h][w] = conv3_y[n][c][h][w] - bn3_m[c];
}

/* bn3 (batch_norm2d), line 22: bn3.sum.2[c] = sum(n, h, w) bn3.d[n, c, h, w]*bn3.d[n, c, h, w] */
/* bn3.sum.2 f32[32]; bn3.d f32[32, 32, 4, 4] */
static void compute_bn3_sum_2(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += bn3_d[n][c][h][w] * bn3_d[n][c][h][w];
        bn3_sum_2[c] = sum;
    }
}

/* bn3 (batch_norm2d), line 22: bn3.v[c] = bn3.sum.2[c]/512 */
/* bn3.v f32[32]; bn3.sum.2 f32[32] */
static void compute_bn3_v(void)
{
    for (int c = 0; c < 32; c++)
        bn3_v[c] = bn3_sum_2[c] / 512.0f;
}

/* bn3 (batch_norm2d), line 22: bn3.y[n, c, h, w] = bn3.d[n, c, h, w]*rsqrt(bn3.v[c] +
   1e-05)*bn3.weight[c] + bn3.bias[c] */
/* bn3.y f32[32, 32, 4, 4]; bn3.d f32[32, 32, 4, 4]; bn3.v f32[32]; bn3.weight f32[32]; bn3.bias
   f32[32] */
static void compute_bn3_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn3_y[n][c][h][w] = bn3_d[n][c][h][w] * rsqrtf(bn3_v[c] + 1e-05f) *
                        bn3_weight[c] + bn3_bias[c];
}

/* relu12 (relu), line 23: relu12.y[i0, i1, i2, i3] = relu(bn3.y[i0, i1, i2, i3]) */
/* relu12.y f32[32, 32, 4, 4]; bn3.y f32[32, 32, 4, 4] */
static void compute_relu12_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    relu12_y[i0][i1][i2][i3] = reluf(bn3_y[i0][i1][i2][i3]);
}

/* conv4 (conv2d), line 24: conv4.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 4 >=
   0 and q + s - 1 >= 0 and -q - s + 4 >= 0) relu12.y[n, c, p + r - 1, q + s - 1]*conv4.weight[k,
   c, r, s] */
/* conv4.sum f32[32, 32, 4, 4]; relu12.y f32[32, 32, 4, 4]; conv4.weight f32[32, 32, 3, 3] */
static void compute_conv4_sum(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    float sum = 0.0f;
                    for (int c = 0; c < 32; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 5 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 5 - q); s++)
                                sum += relu12_y[n][c][p + r - 1][q + s - 1] *
                                    conv4_weight[k][c][r][s];
                    conv4_sum[n][k][p][q] = sum;
                }
}

/* conv4 (conv2d), line 24: conv4.y[n, k, p, q] = conv4.sum[n, k, p, q] */
/* conv4.y f32[32, 32, 4, 4]; conv4.sum f32[32, 32, 4, 4] */
static void compute_conv4_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++)
                    conv4_y[n][k][p][q] = conv4_sum[n][k][p][q];
}

/* bn4 (batch_norm2d), line 25: bn4.sum[c] = sum(n, h, w) conv4.y[n, c, h, w] */
/* bn4.sum f32[32]; conv4.y f32[32, 32, 4, 4] */
static void compute_bn4_sum(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += conv4_y[n][c][h][w];
        bn4_sum[c] = sum;
    }
}

/* bn4 (batch_norm2d), line 25: bn4.m[c] = bn4.sum[c]/512 */
/* bn4.m f32[32]; bn4.sum f32[32] */
static void compute_bn4_m(void)
{
    for (int c = 0; c < 32; c++)
        bn4_m[c] = bn4_sum[c] / 512.0f;
}

/* bn4 (batch_norm2d), line 25: bn4.d[n, c, h, w] = conv4.y[n, c, h, w] - bn4.m[c] */
/* bn4.d f32[32, 32, 4, 4]; conv4.y f32[32, 32, 4, 4]; bn4.m f32[32] */
static void compute_bn4_d(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn4_d[n][c][h][w] = conv4_y[n][c][h][w] - bn4_m[c];
}

/* bn4 (batch_norm2d), line 25: bn4.sum.2[c] = sum(n, h, w) bn4.d[n, c, h, w]*bn4.d[n, c, h, w] */
/* bn4.sum.2 f32[32]; bn4.d f32[32, 32, 4, 4] */
static void compute_bn4_sum_2(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += bn4_d[n][c][h][w] * bn4_d[n][c][h][w];
        bn4_sum_2[c] = sum;
    }
}

/* bn4 (batch_norm2d), line 25: bn4.v[c] = bn4.sum.2[c]/512 */
/* bn4.v f32[32]; bn4.sum.2 f32[32] */
static void compute_bn4_v(void)
{
    for (int c = 0; c < 32; c++)
        bn4_v[c] = bn4_sum_2[c] / 512.0f;
}

/* bn4 (batch_norm2d), line 25: bn4.y[n, c, h, w] = bn4.d[n, c, h, w]*rsqrt(bn4.v[c] +
   1e-05)*bn4.weight[c] + bn4.bias[c] */
/* bn4.y f32[32, 32, 4, 4]; bn4.d f32[32, 32, 4, 4]; bn4.v f32[32]; bn4.weight f32[32]; bn4.bias
   f32[32] */
static void compute_bn4_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn4_y[n][c][h][w] = bn4_d[n][c][h][w] * rsqrtf(bn4_v[c] + 1e-05f) *
                        bn4_weight[c] + bn4_bias[c];
}

/* shortcut (conv2d), line 26: shortcut.sum[n, k, p, q] = sum(c, r, s) relu9.y[n, c, 2*p + r, 2*q
   + s]*shortcut.weight[k, c, r, s] */
/* shortcut.sum f32[32, 32, 4, 4]; relu9.y f32[32, 16, 8, 8]; shortcut.weight f32[32, 16, 1, 1] */
static void compute_shortcut_sum(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    float sum = 0.0f;
                    for (int c = 0; c < 16; c++)
                        for (int r = 0; r < 1; r++)
                            for (int s = 0; s < 1; s++)
                                sum += relu9_y[n][c][2 * p + r][2 * q + s] *
                                    shortcut_weight[k][c][r][s];
                    shortcut_sum[n][k][p][q] = sum;
                }
}

/* shortcut (conv2d), line 26: shortcut.y[n, k, p, q] = shortcut.sum[n, k, p, q] */
/* shortcut.y f32[32, 32, 4, 4]; shortcut.sum f32[32, 32, 4, 4] */
static void compute_shortcut_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++)
                    shortcut_y[n][k][p][q] = shortcut_sum[n][k][p][q];
}

/* bn5 (batch_norm2d), line 27: bn5.sum[c] = sum(n, h, w) shortcut.y[n, c, h, w] */
/* bn5.sum f32[32]; shortcut.y f32[32, 32, 4, 4] */
static void compute_bn5_sum(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += shortcut_y[n][c][h][w];
        bn5_sum[c] = sum;
    }
}

/* bn5 (batch_norm2d), line 27: bn5.m[c] = bn5.sum[c]/512 */
/* bn5.m f32[32]; bn5.sum f32[32] */
static void compute_bn5_m(void)
{
    for (int c = 0; c < 32; c++)
        bn5_m[c] = bn5_sum[c] / 512.0f;
}

/* bn5 (batch_norm2d), line 27: bn5.d[n, c, h, w] = shortcut.y[n, c, h, w] - bn5.m[c] */
/* bn5.d f32[32, 32, 4, 4]; shortcut.y f32[32, 32, 4, 4]; bn5.m f32[32] */
static void compute_bn5_d(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn5_d[n][c][h][w] = shortcut_y[n][c][h][w] - bn5_m[c];
}

/* bn5 (batch_norm2d), line 27: bn5.sum.2[c] = sum(n, h, w) bn5.d[n, c, h, w]*bn5.d[n, c, h, w] */
/* bn5.sum.2 f32[32]; bn5.d f32[32, 32, 4, 4] */
static void compute_bn5_sum_2(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += bn5_d[n][c][h][w] * bn5_d[n][c][h][w];
        bn5_sum_2[c] = sum;
    }
}

/* bn5 (batch_norm2d), line 27: bn5.v[c] = bn5.sum.2[c]/512 */
/* bn5.v f32[32]; bn5.sum.2 f32[32] */
static void compute_bn5_v(void)
{
    for (int c = 0; c < 32; c++)
        bn5_v[c] = bn5_sum_2[c] / 512.0f;
}

/* bn5 (batch_norm2d), line 27: bn5.y[n, c, h, w] = bn5.d[n, c, h, w]*rsqrt(bn5.v[c] +
   1e-05)*bn5.weight[c] + bn5.bias[c] */
/* bn5.y f32[32, 32, 4, 4]; bn5.d f32[32, 32, 4, 4]; bn5.v f32[32]; bn5.weight f32[32]; bn5.bias
   f32[32] */
static void compute_bn5_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn5_y[n][c][h][w] = bn5_d[n][c][h][w] * rsqrtf(bn5_v[c] + 1e-05f) *
                        bn5_weight[c] + bn5_bias[c];
}

/* add17 (add), line 28: add17.y[i0, i1, i2, i3] = bn4.y[i0, i1, i2, i3] + bn5.y[i0, i1, i2, i3] */
/* add17.y f32[32, 32, 4, 4]; bn4.y f32[32, 32, 4, 4]; bn5.y f32[32, 32, 4, 4] */
static void compute_add17_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    add17_y[i0][i1][i2][i3] = bn4_y[i0][i1][i2][i3] + bn5_y[i0][i1][i2][i3];
}

/* relu18 (relu), line 29: relu18.y[i0, i1, i2, i3] = relu(add17.y[i0, i1, i2, i3]) */
/* relu18.y f32[32, 32, 4, 4]; add17.y f32[32, 32, 4, 4] */
static void compute_relu18_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    relu18_y[i0][i1][i2][i3] = reluf(add17_y[i0][i1][i2][i3]);
}

/* avg_pool2d19 (avg_pool2d), line 31: avg_pool2d19.sum[n, c, p, q] = sum(r, s) relu18.y[n, c,
   4*p + r, 4*q + s] */
/* avg_pool2d19.sum f32[32, 32, 1, 1]; relu18.y f32[32, 32, 4, 4] */
static void compute_avg_pool2d19_sum(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 1; p++)
                for (int q = 0; q < 1; q++) {
                    float sum = 0.0f;
                    for (int r = 0; r < 4; r++)
                        for (int s = 0; s < 4; s++)
                            sum += relu18_y[n][c][4 * p + r][4 * q + s];
                    avg_pool2d19_sum[n][c][p][q] = sum;
                }
}

/* avg_pool2d19 (avg_pool2d), line 31: avg_pool2d19.y[n, c, p, q] = avg_pool2d19.sum[n, c, p,
   q]/16 */
/* avg_pool2d19.y f32[32, 32, 1, 1]; avg_pool2d19.sum f32[32, 32, 1, 1] */
static void compute_avg_pool2d19_y(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 1; p++)
                for (int q = 0; q < 1; q++)
                    avg_pool2d19_y[n][c][p][q] = avg_pool2d19_sum[n][c][p][q] / 16.0f;
}

/* flatten20 (flatten), line 32: flatten20.y[a0, f] = avg_pool2d19.y[a0, f, 0, 0] */
/* flatten20.y f32[32, 32]; avg_pool2d19.y f32[32, 32, 1, 1] */
static void compute_flatten20_y(void)
{
    for (int a0 = 0; a0 < 32; a0++)
        for (int f = 0; f < 32; f++)
            flatten20_y[a0][f] = avg_pool2d19_y[a0][f][0][0];
}

/* fc (linear), line 33: fc.sum[i0, k] = sum(c) flatten20.y[i0, c]*fc.weight[k, c] */
/* fc.sum f32[32, 10]; flatten20.y f32[32, 32]; fc.weight f32[10, 32] */
static void compute_fc_sum(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++) {
            float sum = 0.0f;
            for (int c = 0; c < 32; c++)
                sum += flatten20_y[i0][c] * fc_weight[k][c];
            fc_sum[i0][k] = sum;
        }
}

/* fc (linear), line 33: fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
/* fc.y f32[32, 10]; fc.bias f32[10]; fc.sum f32[32, 10] */
static void compute_fc_y(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++)
            fc_y[i0][k] = fc_bias[k] + fc_sum[i0][k];
}

/* cross_entropy (cross_entropy), line 34: cross_entropy.max[n] = max(c) fc.y[n, c] */
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

/* cross_entropy (cross_entropy), line 34: cross_entropy.m[n] =
   stop_gradient(cross_entropy.max[n]) */
/* cross_entropy.m f32[32]; cross_entropy.max f32[32] */
static void compute_cross_entropy_m(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_m[n] = cross_entropy_max[n];
}

/* cross_entropy (cross_entropy), line 34: cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] -
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

/* cross_entropy (cross_entropy), line 34: cross_entropy.lse[n] = cross_entropy.m[n] +
   log(cross_entropy.sum[n]) */
/* cross_entropy.lse f32[32]; cross_entropy.m f32[32]; cross_entropy.sum f32[32] */
static void compute_cross_entropy_lse(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_lse[n] = cross_entropy_m[n] + logf(cross_entropy_sum[n]);
}

/* cross_entropy (cross_entropy), line 34: cross_entropy.l[n] = select(digit[n] == -100, 0,
   cross_entropy.lse[n] - fc.y[n, digit[n]]) */
/* cross_entropy.l f32[32]; digit i32[32]; cross_entropy.lse f32[32]; fc.y f32[32, 10] */
static void compute_cross_entropy_l(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_l[n] = choosef(digit[n] == -100, 0.0f, cross_entropy_lse[n] -
            fc_y[n][digit[n]]);
}

/* cross_entropy (cross_entropy), line 34: cross_entropy.w[n] = select(digit[n] == -100, 0, 1) */
/* cross_entropy.w f32[32]; digit i32[32] */
static void compute_cross_entropy_w(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_w[n] = choosef(digit[n] == -100, 0.0f, 1.0f);
}

/* cross_entropy (cross_entropy), line 34: loss.sum[] = sum(n) select(n < valid[],
   cross_entropy.l[n], 0) */
/* loss.sum f32[]; cross_entropy.l f32[32] */
static void compute_loss_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 32; n++)
        sum += choosef(n < run.valid, cross_entropy_l[n], 0.0f);
    loss_sum = sum;
}

/* cross_entropy (cross_entropy), line 34: loss.weight[] = sum(n) select(n < valid[],
   cross_entropy.w[n], 0) */
/* loss.weight f32[]; cross_entropy.w f32[32] */
static void compute_loss_weight(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 32; n++)
        sum += choosef(n < run.valid, cross_entropy_w[n], 0.0f);
    loss_weight = sum;
}

/* cross_entropy (cross_entropy), line 34: loss[] = loss.sum[]/loss.weight[] */
/* loss f32[] */
static void compute_loss(void)
{
    loss = loss_sum / loss_weight;
}

/* accuracy (accuracy), line 35: accuracy.argmax[n] = argmax(c) fc.y[n, c] */
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

/* accuracy (accuracy), line 35: accuracy.v[n] = select(accuracy.argmax[n] == digit[n], 1, 0) */
/* accuracy.v f32[32]; accuracy.argmax i32[32]; digit i32[32] */
static void compute_accuracy_v(void)
{
    for (int n = 0; n < 32; n++)
        accuracy_v[n] = choosef(accuracy_argmax[n] == digit[n], 1.0f, 0.0f);
}

/* accuracy (accuracy), line 35: accuracy.sum[] = sum(n) select(n < valid[], accuracy.v[n], 0) */
/* accuracy.sum f32[]; accuracy.v f32[32] */
static void compute_accuracy_sum(void)
{
    float sum = 0.0f;
    for (int n = 0; n < 32; n++)
        sum += choosef(n < run.valid, accuracy_v[n], 0.0f);
    accuracy_sum = sum;
}

/* cross_entropy (cross_entropy), line 34: loss.sum.grad[] = 1/loss.weight[] */
/* loss.sum.grad f32[] */
static void compute_loss_sum_grad(void)
{
    loss_sum_grad = 1.0f / loss_weight;
}

/* cross_entropy (cross_entropy), line 34: cross_entropy.l.grad[n] = select(n < valid[],
   loss.sum.grad[], 0) */
/* cross_entropy.l.grad f32[32] */
static void compute_cross_entropy_l_grad(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_l_grad[n] = choosef(n < run.valid, loss_sum_grad, 0.0f);
}

/* cross_entropy (cross_entropy), line 34: cross_entropy.lse.grad[n] = select(digit[n] == -100,
   0, cross_entropy.l.grad[n]) */
/* cross_entropy.lse.grad f32[32]; digit i32[32]; cross_entropy.l.grad f32[32] */
static void compute_cross_entropy_lse_grad(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_lse_grad[n] = choosef(digit[n] == -100, 0.0f, cross_entropy_l_grad[n]);
}

/* cross_entropy (cross_entropy), line 34: cross_entropy.sum.grad[n] =
   cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
/* cross_entropy.sum.grad f32[32]; cross_entropy.lse.grad f32[32]; cross_entropy.sum f32[32] */
static void compute_cross_entropy_sum_grad(void)
{
    for (int n = 0; n < 32; n++)
        cross_entropy_sum_grad[n] = cross_entropy_lse_grad[n] / cross_entropy_sum[n];
}

/* cross_entropy (cross_entropy), line 34: fc.y.grad.1[n, k] = select(digit[n] == k,
   select(digit[n] == -100, 0, -cross_entropy.l.grad[n]), 0) */
/* fc.y.grad.1 f32[32, 10]; digit i32[32]; cross_entropy.l.grad f32[32] */
static void compute_fc_y_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            fc_y_grad_1[n][k] = choosef(digit[n] == k,
                choosef(digit[n] == -100, 0.0f, -cross_entropy_l_grad[n]), 0.0f);
}

/* cross_entropy (cross_entropy), line 34: fc.y.grad.2[n, c] =
   cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n]) */
/* fc.y.grad.2 f32[32, 10]; cross_entropy.sum.grad f32[32]; fc.y f32[32, 10]; cross_entropy.m
   f32[32] */
static void compute_fc_y_grad_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 10; c++)
            fc_y_grad_2[n][c] = cross_entropy_sum_grad[n] * expf(fc_y[n][c] - cross_entropy_m[n]);
}

/* cross_entropy (cross_entropy), line 34: fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n,
   k] */
/* fc.y.grad f32[32, 10]; fc.y.grad.2 f32[32, 10]; fc.y.grad.1 f32[32, 10] */
static void compute_fc_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            fc_y_grad[n][k] = fc_y_grad_2[n][k] + fc_y_grad_1[n][k];
}

/* fc (linear), line 33: fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
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

/* fc (linear), line 33: flatten20.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
/* flatten20.y.grad f32[32, 32]; fc.y.grad f32[32, 10]; fc.weight f32[10, 32] */
static void compute_flatten20_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 32; c++) {
            float sum = 0.0f;
            for (int k = 0; k < 10; k++)
                sum += fc_y_grad[i0][k] * fc_weight[k][c];
            flatten20_y_grad[i0][c] = sum;
        }
}

/* fc (linear), line 33: fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten20.y[i0, c] */
/* fc.weight.grad f32[10, 32]; fc.y.grad f32[32, 10]; flatten20.y f32[32, 32] */
static void compute_fc_weight_grad(void)
{
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 32; c++) {
            float sum = 0.0f;
            for (int i0 = 0; i0 < 32; i0++)
                sum += fc_y_grad[i0][k] * flatten20_y[i0][c];
            fc_weight_grad[k][c] = sum;
        }
}

/* flatten20 (flatten), line 32: avg_pool2d19.y.grad[a0, f, 0, 0] = flatten20.y.grad[a0, f] */
/* avg_pool2d19.y.grad f32[32, 32, 1, 1]; flatten20.y.grad f32[32, 32] */
static void compute_avg_pool2d19_y_grad(void)
{
    for (int a0 = 0; a0 < 32; a0++)
        for (int f = 0; f < 32; f++)
            avg_pool2d19_y_grad[a0][f][0][0] = flatten20_y_grad[a0][f];
}

/* avg_pool2d19 (avg_pool2d), line 31: avg_pool2d19.sum.grad[n, c, p, q] = avg_pool2d19.y.grad[n,
   c, p, q]/16 */
/* avg_pool2d19.sum.grad f32[32, 32, 1, 1]; avg_pool2d19.y.grad f32[32, 32, 1, 1] */
static void compute_avg_pool2d19_sum_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 1; p++)
                for (int q = 0; q < 1; q++)
                    avg_pool2d19_sum_grad[n][c][p][q] = avg_pool2d19_y_grad[n][c][p][q] / 16.0f;
}

/* avg_pool2d19 (avg_pool2d), line 31: relu18.y.grad[n, c, r, s] = avg_pool2d19.sum.grad[n, c, 0,
   0] */
/* relu18.y.grad f32[32, 32, 4, 4]; avg_pool2d19.sum.grad f32[32, 32, 1, 1] */
static void compute_relu18_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int r = 0; r < 4; r++)
                for (int s = 0; s < 4; s++)
                    relu18_y_grad[n][c][r][s] = avg_pool2d19_sum_grad[n][c][0][0];
}

/* relu18 (relu), line 29: add17.y.grad[i0, i1, i2, i3] = select(relu18.y[i0, i1, i2, i3] > 0,
   relu18.y.grad[i0, i1, i2, i3], 0) */
/* add17.y.grad f32[32, 32, 4, 4]; relu18.y f32[32, 32, 4, 4]; relu18.y.grad f32[32, 32, 4, 4] */
static void compute_add17_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    add17_y_grad[i0][i1][i2][i3] =
                        choosef(relu18_y[i0][i1][i2][i3] > 0.0f, relu18_y_grad[i0][i1][i2][i3],
                        0.0f);
}

/* bn5 (batch_norm2d), line 27: bn5.v.grad[c] = sum(n, h, w) (-0.5)*(add17.y.grad[n, c, h,
   w]*bn5.weight[c]*bn5.d[n, c, h, w]*(rsqrt(bn5.v[c] + 1e-05)*rsqrt(bn5.v[c] +
   1e-05)*rsqrt(bn5.v[c] + 1e-05))) */
/* bn5.v.grad f32[32]; add17.y.grad f32[32, 32, 4, 4]; bn5.weight f32[32]; bn5.d f32[32, 32, 4,
   4]; bn5.v f32[32] */
static void compute_bn5_v_grad(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += -0.5f * (add17_y_grad[n][c][h][w] * bn5_weight[c] * bn5_d[n][c][h][w] *
                        (rsqrtf(bn5_v[c] + 1e-05f) * rsqrtf(bn5_v[c] + 1e-05f) *
                        rsqrtf(bn5_v[c] + 1e-05f)));
        bn5_v_grad[c] = sum;
    }
}

/* bn5 (batch_norm2d), line 27: bn5.weight.grad[c] = sum(n, h, w) add17.y.grad[n, c, h,
   w]*(bn5.d[n, c, h, w]*rsqrt(bn5.v[c] + 1e-05)) */
/* bn5.weight.grad f32[32]; add17.y.grad f32[32, 32, 4, 4]; bn5.d f32[32, 32, 4, 4]; bn5.v
   f32[32] */
static void compute_bn5_weight_grad(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += add17_y_grad[n][c][h][w] *
                        (bn5_d[n][c][h][w] * rsqrtf(bn5_v[c] + 1e-05f));
        bn5_weight_grad[c] = sum;
    }
}

/* bn5 (batch_norm2d), line 27: bn5.bias.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w] */
/* bn5.bias.grad f32[32]; add17.y.grad f32[32, 32, 4, 4] */
static void compute_bn5_bias_grad(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += add17_y_grad[n][c][h][w];
        bn5_bias_grad[c] = sum;
    }
}

/* bn5 (batch_norm2d), line 27: bn5.sum.2.grad[c] = bn5.v.grad[c]/512 */
/* bn5.sum.2.grad f32[32]; bn5.v.grad f32[32] */
static void compute_bn5_sum_2_grad(void)
{
    for (int c = 0; c < 32; c++)
        bn5_sum_2_grad[c] = bn5_v_grad[c] / 512.0f;
}

/* bn5 (batch_norm2d), line 27: bn5.d.grad.1[n, c, h, w] = add17.y.grad[n, c, h,
   w]*bn5.weight[c]*rsqrt(bn5.v[c] + 1e-05) */
/* bn5.d.grad.1 f32[32, 32, 4, 4]; add17.y.grad f32[32, 32, 4, 4]; bn5.weight f32[32]; bn5.v
   f32[32] */
static void compute_bn5_d_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn5_d_grad_1[n][c][h][w] = add17_y_grad[n][c][h][w] * bn5_weight[c] *
                        rsqrtf(bn5_v[c] + 1e-05f);
}

/* bn5 (batch_norm2d), line 27: bn5.d.grad.2[n, c, h, w] = 2*(bn5.sum.2.grad[c]*bn5.d[n, c, h,
   w]) */
/* bn5.d.grad.2 f32[32, 32, 4, 4]; bn5.sum.2.grad f32[32]; bn5.d f32[32, 32, 4, 4] */
static void compute_bn5_d_grad_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn5_d_grad_2[n][c][h][w] = 2.0f * (bn5_sum_2_grad[c] * bn5_d[n][c][h][w]);
}

/* bn5 (batch_norm2d), line 27: bn5.d.grad[n, c, h, w] = bn5.d.grad.2[n, c, h, w] +
   bn5.d.grad.1[n, c, h, w] */
/* bn5.d.grad f32[32, 32, 4, 4]; bn5.d.grad.2 f32[32, 32, 4, 4]; bn5.d.grad.1 f32[32, 32, 4, 4] */
static void compute_bn5_d_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn5_d_grad[n][c][h][w] = bn5_d_grad_2[n][c][h][w] + bn5_d_grad_1[n][c][h][w];
}

/* bn5 (batch_norm2d), line 27: bn5.m.grad[c] = sum(n, h, w) -bn5.d.grad[n, c, h, w] */
/* bn5.m.grad f32[32]; bn5.d.grad f32[32, 32, 4, 4] */
static void compute_bn5_m_grad(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += -bn5_d_grad[n][c][h][w];
        bn5_m_grad[c] = sum;
    }
}

/* bn5 (batch_norm2d), line 27: bn5.sum.grad[c] = bn5.m.grad[c]/512 */
/* bn5.sum.grad f32[32]; bn5.m.grad f32[32] */
static void compute_bn5_sum_grad(void)
{
    for (int c = 0; c < 32; c++)
        bn5_sum_grad[c] = bn5_m_grad[c] / 512.0f;
}

/* bn5 (batch_norm2d), line 27: shortcut.y.grad.1[n, c, h, w] = bn5.sum.grad[c] */
/* shortcut.y.grad.1 f32[32, 32, 4, 4]; bn5.sum.grad f32[32] */
static void compute_shortcut_y_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    shortcut_y_grad_1[n][c][h][w] = bn5_sum_grad[c];
}

/* bn5 (batch_norm2d), line 27: shortcut.y.grad[n, c, h, w] = shortcut.y.grad.1[n, c, h, w] +
   bn5.d.grad[n, c, h, w] */
/* shortcut.y.grad f32[32, 32, 4, 4]; shortcut.y.grad.1 f32[32, 32, 4, 4]; bn5.d.grad f32[32, 32,
   4, 4] */
static void compute_shortcut_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    shortcut_y_grad[n][c][h][w] = shortcut_y_grad_1[n][c][h][w] +
                        bn5_d_grad[n][c][h][w];
}

/* shortcut (conv2d), line 26: shortcut.weight.grad[k, c, r, s] = sum(n, p, q) shortcut.y.grad[n,
   k, p, q]*relu9.y[n, c, 2*p + r, 2*q + s] */
/* shortcut.weight.grad f32[32, 16, 1, 1]; shortcut.y.grad f32[32, 32, 4, 4]; relu9.y f32[32, 16,
   8, 8] */
static void compute_shortcut_weight_grad(void)
{
    for (int k = 0; k < 32; k++)
        for (int c = 0; c < 16; c++)
            for (int r = 0; r < 1; r++)
                for (int s = 0; s < 1; s++) {
                    float sum = 0.0f;
                    for (int n = 0; n < 32; n++)
                        for (int p = 0; p < 4; p++)
                            for (int q = 0; q < 4; q++)
                                sum += shortcut_y_grad[n][k][p][q] *
                                    relu9_y[n][c][2 * p + r][2 * q + s];
                    shortcut_weight_grad[k][c][r][s] = sum;
                }
}

/* bn4 (batch_norm2d), line 25: bn4.v.grad[c] = sum(n, h, w) (-0.5)*(add17.y.grad[n, c, h,
   w]*bn4.weight[c]*bn4.d[n, c, h, w]*(rsqrt(bn4.v[c] + 1e-05)*rsqrt(bn4.v[c] +
   1e-05)*rsqrt(bn4.v[c] + 1e-05))) */
/* bn4.v.grad f32[32]; add17.y.grad f32[32, 32, 4, 4]; bn4.weight f32[32]; bn4.d f32[32, 32, 4,
   4]; bn4.v f32[32] */
static void compute_bn4_v_grad(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += -0.5f * (add17_y_grad[n][c][h][w] * bn4_weight[c] * bn4_d[n][c][h][w] *
                        (rsqrtf(bn4_v[c] + 1e-05f) * rsqrtf(bn4_v[c] + 1e-05f) *
                        rsqrtf(bn4_v[c] + 1e-05f)));
        bn4_v_grad[c] = sum;
    }
}

/* bn4 (batch_norm2d), line 25: bn4.weight.grad[c] = sum(n, h, w) add17.y.grad[n, c, h,
   w]*(bn4.d[n, c, h, w]*rsqrt(bn4.v[c] + 1e-05)) */
/* bn4.weight.grad f32[32]; add17.y.grad f32[32, 32, 4, 4]; bn4.d f32[32, 32, 4, 4]; bn4.v
   f32[32] */
static void compute_bn4_weight_grad(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += add17_y_grad[n][c][h][w] *
                        (bn4_d[n][c][h][w] * rsqrtf(bn4_v[c] + 1e-05f));
        bn4_weight_grad[c] = sum;
    }
}

/* bn4 (batch_norm2d), line 25: bn4.bias.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w] */
/* bn4.bias.grad f32[32]; add17.y.grad f32[32, 32, 4, 4] */
static void compute_bn4_bias_grad(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += add17_y_grad[n][c][h][w];
        bn4_bias_grad[c] = sum;
    }
}

/* bn4 (batch_norm2d), line 25: bn4.sum.2.grad[c] = bn4.v.grad[c]/512 */
/* bn4.sum.2.grad f32[32]; bn4.v.grad f32[32] */
static void compute_bn4_sum_2_grad(void)
{
    for (int c = 0; c < 32; c++)
        bn4_sum_2_grad[c] = bn4_v_grad[c] / 512.0f;
}

/* bn4 (batch_norm2d), line 25: bn4.d.grad.1[n, c, h, w] = add17.y.grad[n, c, h,
   w]*bn4.weight[c]*rsqrt(bn4.v[c] + 1e-05) */
/* bn4.d.grad.1 f32[32, 32, 4, 4]; add17.y.grad f32[32, 32, 4, 4]; bn4.weight f32[32]; bn4.v
   f32[32] */
static void compute_bn4_d_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn4_d_grad_1[n][c][h][w] = add17_y_grad[n][c][h][w] * bn4_weight[c] *
                        rsqrtf(bn4_v[c] + 1e-05f);
}

/* bn4 (batch_norm2d), line 25: bn4.d.grad.2[n, c, h, w] = 2*(bn4.sum.2.grad[c]*bn4.d[n, c, h,
   w]) */
/* bn4.d.grad.2 f32[32, 32, 4, 4]; bn4.sum.2.grad f32[32]; bn4.d f32[32, 32, 4, 4] */
static void compute_bn4_d_grad_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn4_d_grad_2[n][c][h][w] = 2.0f * (bn4_sum_2_grad[c] * bn4_d[n][c][h][w]);
}

/* bn4 (batch_norm2d), line 25: bn4.d.grad[n, c, h, w] = bn4.d.grad.2[n, c, h, w] +
   bn4.d.grad.1[n, c, h, w] */
/* bn4.d.grad f32[32, 32, 4, 4]; bn4.d.grad.2 f32[32, 32, 4, 4]; bn4.d.grad.1 f32[32, 32, 4, 4] */
static void compute_bn4_d_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn4_d_grad[n][c][h][w] = bn4_d_grad_2[n][c][h][w] + bn4_d_grad_1[n][c][h][w];
}

/* bn4 (batch_norm2d), line 25: bn4.m.grad[c] = sum(n, h, w) -bn4.d.grad[n, c, h, w] */
/* bn4.m.grad f32[32]; bn4.d.grad f32[32, 32, 4, 4] */
static void compute_bn4_m_grad(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += -bn4_d_grad[n][c][h][w];
        bn4_m_grad[c] = sum;
    }
}

/* bn4 (batch_norm2d), line 25: bn4.sum.grad[c] = bn4.m.grad[c]/512 */
/* bn4.sum.grad f32[32]; bn4.m.grad f32[32] */
static void compute_bn4_sum_grad(void)
{
    for (int c = 0; c < 32; c++)
        bn4_sum_grad[c] = bn4_m_grad[c] / 512.0f;
}

/* bn4 (batch_norm2d), line 25: conv4.y.grad.1[n, c, h, w] = bn4.sum.grad[c] */
/* conv4.y.grad.1 f32[32, 32, 4, 4]; bn4.sum.grad f32[32] */
static void compute_conv4_y_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    conv4_y_grad_1[n][c][h][w] = bn4_sum_grad[c];
}

/* bn4 (batch_norm2d), line 25: conv4.y.grad[n, c, h, w] = conv4.y.grad.1[n, c, h, w] +
   bn4.d.grad[n, c, h, w] */
/* conv4.y.grad f32[32, 32, 4, 4]; conv4.y.grad.1 f32[32, 32, 4, 4]; bn4.d.grad f32[32, 32, 4, 4] */
static void compute_conv4_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    conv4_y_grad[n][c][h][w] = conv4_y_grad_1[n][c][h][w] + bn4_d_grad[n][c][h][w];
}

/* conv4 (conv2d), line 24: relu12.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 +
   r + 2 >= 0 and i3 - s + 1 >= 0 and -i3 + s + 2 >= 0) conv4.y.grad[n, k, i2 - r + 1, i3 - s +
   1]*conv4.weight[k, c, r, s] */
/* relu12.y.grad f32[32, 32, 4, 4]; conv4.y.grad f32[32, 32, 4, 4]; conv4.weight f32[32, 32, 3,
   3] */
static void compute_relu12_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++) {
                    float sum = 0.0f;
                    for (int k = 0; k < 32; k++)
                        for (int r = larger(0, i2 - 2); r < smaller(3, i2 + 2); r++)
                            for (int s = larger(0, i3 - 2); s < smaller(3, i3 + 2); s++)
                                sum += conv4_y_grad[n][k][i2 - r + 1][i3 - s + 1] *
                                    conv4_weight[k][c][r][s];
                    relu12_y_grad[n][c][i2][i3] = sum;
                }
}

/* conv4 (conv2d), line 24: conv4.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p -
   r + 4 >= 0 and q + s - 1 >= 0 and -q - s + 4 >= 0) conv4.y.grad[n, k, p, q]*relu12.y[n, c, p +
   r - 1, q + s - 1] */
/* conv4.weight.grad f32[32, 32, 3, 3]; conv4.y.grad f32[32, 32, 4, 4]; relu12.y f32[32, 32, 4,
   4] */
static void compute_conv4_weight_grad(void)
{
    for (int k = 0; k < 32; k++)
        for (int c = 0; c < 32; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    float sum = 0.0f;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(4, 5 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(4, 5 - s); q++)
                                sum += conv4_y_grad[n][k][p][q] *
                                    relu12_y[n][c][p + r - 1][q + s - 1];
                    conv4_weight_grad[k][c][r][s] = sum;
                }
}

/* relu12 (relu), line 23: bn3.y.grad[i0, i1, i2, i3] = select(relu12.y[i0, i1, i2, i3] > 0,
   relu12.y.grad[i0, i1, i2, i3], 0) */
/* bn3.y.grad f32[32, 32, 4, 4]; relu12.y f32[32, 32, 4, 4]; relu12.y.grad f32[32, 32, 4, 4] */
static void compute_bn3_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    bn3_y_grad[i0][i1][i2][i3] =
                        choosef(relu12_y[i0][i1][i2][i3] > 0.0f, relu12_y_grad[i0][i1][i2][i3],
                        0.0f);
}

/* bn3 (batch_norm2d), line 22: bn3.v.grad[c] = sum(n, h, w) (-0.5)*(bn3.y.grad[n, c, h,
   w]*bn3.weight[c]*bn3.d[n, c, h, w]*(rsqrt(bn3.v[c] + 1e-05)*rsqrt(bn3.v[c] +
   1e-05)*rsqrt(bn3.v[c] + 1e-05))) */
/* bn3.v.grad f32[32]; bn3.y.grad f32[32, 32, 4, 4]; bn3.weight f32[32]; bn3.d f32[32, 32, 4, 4];
   bn3.v f32[32] */
static void compute_bn3_v_grad(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += -0.5f * (bn3_y_grad[n][c][h][w] * bn3_weight[c] * bn3_d[n][c][h][w] *
                        (rsqrtf(bn3_v[c] + 1e-05f) * rsqrtf(bn3_v[c] + 1e-05f) *
                        rsqrtf(bn3_v[c] + 1e-05f)));
        bn3_v_grad[c] = sum;
    }
}

/* bn3 (batch_norm2d), line 22: bn3.weight.grad[c] = sum(n, h, w) bn3.y.grad[n, c, h,
   w]*(bn3.d[n, c, h, w]*rsqrt(bn3.v[c] + 1e-05)) */
/* bn3.weight.grad f32[32]; bn3.y.grad f32[32, 32, 4, 4]; bn3.d f32[32, 32, 4, 4]; bn3.v f32[32] */
static void compute_bn3_weight_grad(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += bn3_y_grad[n][c][h][w] * (bn3_d[n][c][h][w] * rsqrtf(bn3_v[c] + 1e-05f));
        bn3_weight_grad[c] = sum;
    }
}

/* bn3 (batch_norm2d), line 22: bn3.bias.grad[c] = sum(n, h, w) bn3.y.grad[n, c, h, w] */
/* bn3.bias.grad f32[32]; bn3.y.grad f32[32, 32, 4, 4] */
static void compute_bn3_bias_grad(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += bn3_y_grad[n][c][h][w];
        bn3_bias_grad[c] = sum;
    }
}

/* bn3 (batch_norm2d), line 22: bn3.sum.2.grad[c] = bn3.v.grad[c]/512 */
/* bn3.sum.2.grad f32[32]; bn3.v.grad f32[32] */
static void compute_bn3_sum_2_grad(void)
{
    for (int c = 0; c < 32; c++)
        bn3_sum_2_grad[c] = bn3_v_grad[c] / 512.0f;
}

/* bn3 (batch_norm2d), line 22: bn3.d.grad.1[n, c, h, w] = bn3.y.grad[n, c, h,
   w]*bn3.weight[c]*rsqrt(bn3.v[c] + 1e-05) */
/* bn3.d.grad.1 f32[32, 32, 4, 4]; bn3.y.grad f32[32, 32, 4, 4]; bn3.weight f32[32]; bn3.v
   f32[32] */
static void compute_bn3_d_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn3_d_grad_1[n][c][h][w] = bn3_y_grad[n][c][h][w] * bn3_weight[c] *
                        rsqrtf(bn3_v[c] + 1e-05f);
}

/* bn3 (batch_norm2d), line 22: bn3.d.grad.2[n, c, h, w] = 2*(bn3.sum.2.grad[c]*bn3.d[n, c, h,
   w]) */
/* bn3.d.grad.2 f32[32, 32, 4, 4]; bn3.sum.2.grad f32[32]; bn3.d f32[32, 32, 4, 4] */
static void compute_bn3_d_grad_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn3_d_grad_2[n][c][h][w] = 2.0f * (bn3_sum_2_grad[c] * bn3_d[n][c][h][w]);
}

/* bn3 (batch_norm2d), line 22: bn3.d.grad[n, c, h, w] = bn3.d.grad.2[n, c, h, w] +
   bn3.d.grad.1[n, c, h, w] */
/* bn3.d.grad f32[32, 32, 4, 4]; bn3.d.grad.2 f32[32, 32, 4, 4]; bn3.d.grad.1 f32[32, 32, 4, 4] */
static void compute_bn3_d_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn3_d_grad[n][c][h][w] = bn3_d_grad_2[n][c][h][w] + bn3_d_grad_1[n][c][h][w];
}

/* bn3 (batch_norm2d), line 22: bn3.m.grad[c] = sum(n, h, w) -bn3.d.grad[n, c, h, w] */
/* bn3.m.grad f32[32]; bn3.d.grad f32[32, 32, 4, 4] */
static void compute_bn3_m_grad(void)
{
    for (int c = 0; c < 32; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += -bn3_d_grad[n][c][h][w];
        bn3_m_grad[c] = sum;
    }
}

/* bn3 (batch_norm2d), line 22: bn3.sum.grad[c] = bn3.m.grad[c]/512 */
/* bn3.sum.grad f32[32]; bn3.m.grad f32[32] */
static void compute_bn3_sum_grad(void)
{
    for (int c = 0; c < 32; c++)
        bn3_sum_grad[c] = bn3_m_grad[c] / 512.0f;
}

/* bn3 (batch_norm2d), line 22: conv3.y.grad.1[n, c, h, w] = bn3.sum.grad[c] */
/* conv3.y.grad.1 f32[32, 32, 4, 4]; bn3.sum.grad f32[32] */
static void compute_conv3_y_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    conv3_y_grad_1[n][c][h][w] = bn3_sum_grad[c];
}

/* bn3 (batch_norm2d), line 22: conv3.y.grad[n, c, h, w] = conv3.y.grad.1[n, c, h, w] +
   bn3.d.grad[n, c, h, w] */
/* conv3.y.grad f32[32, 32, 4, 4]; conv3.y.grad.1 f32[32, 32, 4, 4]; bn3.d.grad f32[32, 32, 4, 4] */
static void compute_conv3_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    conv3_y_grad[n][c][h][w] = conv3_y_grad_1[n][c][h][w] + bn3_d_grad[n][c][h][w];
}

/* shortcut (conv2d), line 26: relu9.y.grad.1[n, c, 2*i2 + 1, i3] = 0 */
/* relu9.y.grad.1 f32[32, 16, 8, 8] */
static void compute_relu9_y_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    relu9_y_grad_1[n][c][2 * i2 + 1][i3] = 0.0f;
}

/* shortcut (conv2d), line 26: relu9.y.grad.1[n, c, 7, i3] = 0 */
/* relu9.y.grad.1 f32[32, 16, 8, 8] */
static void compute_relu9_y_grad_1_part_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i3 = 0; i3 < 8; i3++)
                relu9_y_grad_1[n][c][7][i3] = 0.0f;
}

/* shortcut (conv2d), line 26: relu9.y.grad.1[n, c, 2*p, 2*i3 + 1] = 0 */
/* relu9.y.grad.1 f32[32, 16, 8, 8] */
static void compute_relu9_y_grad_1_part_3(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 4; p++)
                for (int i3 = 0; i3 < 3; i3++)
                    relu9_y_grad_1[n][c][2 * p][2 * i3 + 1] = 0.0f;
}

/* shortcut (conv2d), line 26: relu9.y.grad.1[n, c, 2*p, 7] = 0 */
/* relu9.y.grad.1 f32[32, 16, 8, 8] */
static void compute_relu9_y_grad_1_part_4(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 4; p++)
                relu9_y_grad_1[n][c][2 * p][7] = 0.0f;
}

/* shortcut (conv2d), line 26: relu9.y.grad.1[n, c, 2*p, 2*q] = sum(k) shortcut.y.grad[n, k, p,
   q]*shortcut.weight[k, c, 0, 0] */
/* relu9.y.grad.1 f32[32, 16, 8, 8]; shortcut.y.grad f32[32, 32, 4, 4]; shortcut.weight f32[32,
   16, 1, 1] */
static void compute_relu9_y_grad_1_part_5(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    float sum = 0.0f;
                    for (int k = 0; k < 32; k++)
                        sum += shortcut_y_grad[n][k][p][q] * shortcut_weight[k][c][0][0];
                    relu9_y_grad_1[n][c][2 * p][2 * q] = sum;
                }
}

/* conv3 (conv2d), line 21: relu9.y.grad.2[n, c, 2*i2, 2*i3] = sum(k) conv3.y.grad[n, k, i2,
   i3]*conv3.weight[k, c, 1, 1] */
/* relu9.y.grad.2 f32[32, 16, 8, 8]; conv3.y.grad f32[32, 32, 4, 4]; conv3.weight f32[32, 16, 3,
   3] */
static void compute_relu9_y_grad_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++) {
                    float sum = 0.0f;
                    for (int k = 0; k < 32; k++)
                        sum += conv3_y_grad[n][k][i2][i3] * conv3_weight[k][c][1][1];
                    relu9_y_grad_2[n][c][2 * i2][2 * i3] = sum;
                }
}

/* conv3 (conv2d), line 21: relu9.y.grad.2[n, c, 2*i2, 2*i3 + 1] = sum(k, s: -i3 + s + 2 >= 0)
   conv3.y.grad[n, k, i2, i3 - s + 1]*conv3.weight[k, c, 1, 2*s] */
/* relu9.y.grad.2 f32[32, 16, 8, 8]; conv3.y.grad f32[32, 32, 4, 4]; conv3.weight f32[32, 16, 3,
   3] */
static void compute_relu9_y_grad_2_part_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++) {
                    float sum = 0.0f;
                    for (int k = 0; k < 32; k++)
                        for (int s = larger(0, i3 - 2); s < 2; s++)
                            sum += conv3_y_grad[n][k][i2][i3 - s + 1] *
                                conv3_weight[k][c][1][2 * s];
                    relu9_y_grad_2[n][c][2 * i2][2 * i3 + 1] = sum;
                }
}

/* conv3 (conv2d), line 21: relu9.y.grad.2[n, c, 2*i2 + 1, 2*i3] = sum(k, r: -i2 + r + 2 >= 0)
   conv3.y.grad[n, k, i2 - r + 1, i3]*conv3.weight[k, c, 2*r, 1] */
/* relu9.y.grad.2 f32[32, 16, 8, 8]; conv3.y.grad f32[32, 32, 4, 4]; conv3.weight f32[32, 16, 3,
   3] */
static void compute_relu9_y_grad_2_part_3(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++) {
                    float sum = 0.0f;
                    for (int k = 0; k < 32; k++)
                        for (int r = larger(0, i2 - 2); r < 2; r++)
                            sum += conv3_y_grad[n][k][i2 - r + 1][i3] *
                                conv3_weight[k][c][2 * r][1];
                    relu9_y_grad_2[n][c][2 * i2 + 1][2 * i3] = sum;
                }
}

/* conv3 (conv2d), line 21: relu9.y.grad.2[n, c, 2*i2 + 1, 2*i3 + 1] = sum(k, r, s: -i2 + r + 2
   >= 0 and -i3 + s + 2 >= 0) conv3.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv3.weight[k, c, 2*r,
   2*s] */
/* relu9.y.grad.2 f32[32, 16, 8, 8]; conv3.y.grad f32[32, 32, 4, 4]; conv3.weight f32[32, 16, 3,
   3] */
static void compute_relu9_y_grad_2_part_4(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++) {
                    float sum = 0.0f;
                    for (int k = 0; k < 32; k++)
                        for (int r = larger(0, i2 - 2); r < 2; r++)
                            for (int s = larger(0, i3 - 2); s < 2; s++)
                                sum += conv3_y_grad[n][k][i2 - r + 1][i3 - s + 1] *
                                    conv3_weight[k][c][2 * r][2 * s];
                    relu9_y_grad_2[n][c][2 * i2 + 1][2 * i3 + 1] = sum;
                }
}

/* conv3 (conv2d), line 21: relu9.y.grad[n, c, i2, i3] = relu9.y.grad.2[n, c, i2, i3] +
   relu9.y.grad.1[n, c, i2, i3] */
/* relu9.y.grad f32[32, 16, 8, 8]; relu9.y.grad.2 f32[32, 16, 8, 8]; relu9.y.grad.1 f32[32, 16,
   8, 8] */
static void compute_relu9_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    relu9_y_grad[n][c][i2][i3] = relu9_y_grad_2[n][c][i2][i3] +
                        relu9_y_grad_1[n][c][i2][i3];
}

/* conv3 (conv2d), line 21: conv3.weight.grad[k, c, r, s] = sum(n, p, q: 2*p + r - 1 >= 0 and 2*q
   + s - 1 >= 0) conv3.y.grad[n, k, p, q]*relu9.y[n, c, 2*p + r - 1, 2*q + s - 1] */
/* conv3.weight.grad f32[32, 16, 3, 3]; conv3.y.grad f32[32, 32, 4, 4]; relu9.y f32[32, 16, 8, 8] */
static void compute_conv3_weight_grad(void)
{
    for (int k = 0; k < 32; k++)
        for (int c = 0; c < 16; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    float sum = 0.0f;
                    for (int n = 0; n < 32; n++)
                        for (int p = 0; p < 4; p++)
                            if (2 * p + r - 1 >= 0)
                                for (int q = 0; q < 4; q++)
                                    if (2 * q + s - 1 >= 0)
                                        sum += conv3_y_grad[n][k][p][q] *
                                            relu9_y[n][c][2 * p + r - 1][2 * q + s - 1];
                    conv3_weight_grad[k][c][r][s] = sum;
                }
}

/* relu9 (relu), line 19: add8.y.grad[i0, i1, i2, i3] = select(relu9.y[i0, i1, i2, i3] > 0,
   relu9.y.grad[i0, i1, i2, i3], 0) */
/* add8.y.grad f32[32, 16, 8, 8]; relu9.y f32[32, 16, 8, 8]; relu9.y.grad f32[32, 16, 8, 8] */
static void compute_add8_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    add8_y_grad[i0][i1][i2][i3] =
                        choosef(relu9_y[i0][i1][i2][i3] > 0.0f, relu9_y_grad[i0][i1][i2][i3], 0.0f);
}

/* bn2 (batch_norm2d), line 17: bn2.v.grad[c] = sum(n, h, w) (-0.5)*(add8.y.grad[n, c, h,
   w]*bn2.weight[c]*bn2.d[n, c, h, w]*(rsqrt(bn2.v[c] + 1e-05)*rsqrt(bn2.v[c] +
   1e-05)*rsqrt(bn2.v[c] + 1e-05))) */
/* bn2.v.grad f32[16]; add8.y.grad f32[32, 16, 8, 8]; bn2.weight f32[16]; bn2.d f32[32, 16, 8,
   8]; bn2.v f32[16] */
static void compute_bn2_v_grad(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += -0.5f * (add8_y_grad[n][c][h][w] * bn2_weight[c] * bn2_d[n][c][h][w] *
                        (rsqrtf(bn2_v[c] + 1e-05f) * rsqrtf(bn2_v[c] + 1e-05f) *
                        rsqrtf(bn2_v[c] + 1e-05f)));
        bn2_v_grad[c] = sum;
    }
}

/* bn2 (batch_norm2d), line 17: bn2.weight.grad[c] = sum(n, h, w) add8.y.grad[n, c, h,
   w]*(bn2.d[n, c, h, w]*rsqrt(bn2.v[c] + 1e-05)) */
/* bn2.weight.grad f32[16]; add8.y.grad f32[32, 16, 8, 8]; bn2.d f32[32, 16, 8, 8]; bn2.v f32[16] */
static void compute_bn2_weight_grad(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += add8_y_grad[n][c][h][w] *
                        (bn2_d[n][c][h][w] * rsqrtf(bn2_v[c] + 1e-05f));
        bn2_weight_grad[c] = sum;
    }
}

/* bn2 (batch_norm2d), line 17: bn2.bias.grad[c] = sum(n, h, w) add8.y.grad[n, c, h, w] */
/* bn2.bias.grad f32[16]; add8.y.grad f32[32, 16, 8, 8] */
static void compute_bn2_bias_grad(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += add8_y_grad[n][c][h][w];
        bn2_bias_grad[c] = sum;
    }
}

/* bn2 (batch_norm2d), line 17: bn2.sum.2.grad[c] = bn2.v.grad[c]/2048 */
/* bn2.sum.2.grad f32[16]; bn2.v.grad f32[16] */
static void compute_bn2_sum_2_grad(void)
{
    for (int c = 0; c < 16; c++)
        bn2_sum_2_grad[c] = bn2_v_grad[c] / 2048.0f;
}

/* bn2 (batch_norm2d), line 17: bn2.d.grad.1[n, c, h, w] = add8.y.grad[n, c, h,
   w]*bn2.weight[c]*rsqrt(bn2.v[c] + 1e-05) */
/* bn2.d.grad.1 f32[32, 16, 8, 8]; add8.y.grad f32[32, 16, 8, 8]; bn2.weight f32[16]; bn2.v
   f32[16] */
static void compute_bn2_d_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn2_d_grad_1[n][c][h][w] = add8_y_grad[n][c][h][w] * bn2_weight[c] *
                        rsqrtf(bn2_v[c] + 1e-05f);
}

/* bn2 (batch_norm2d), line 17: bn2.d.grad.2[n, c, h, w] = 2*(bn2.sum.2.grad[c]*bn2.d[n, c, h,
   w]) */
/* bn2.d.grad.2 f32[32, 16, 8, 8]; bn2.sum.2.grad f32[16]; bn2.d f32[32, 16, 8, 8] */
static void compute_bn2_d_grad_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn2_d_grad_2[n][c][h][w] = 2.0f * (bn2_sum_2_grad[c] * bn2_d[n][c][h][w]);
}

/* bn2 (batch_norm2d), line 17: bn2.d.grad[n, c, h, w] = bn2.d.grad.2[n, c, h, w] +
   bn2.d.grad.1[n, c, h, w] */
/* bn2.d.grad f32[32, 16, 8, 8]; bn2.d.grad.2 f32[32, 16, 8, 8]; bn2.d.grad.1 f32[32, 16, 8, 8] */
static void compute_bn2_d_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn2_d_grad[n][c][h][w] = bn2_d_grad_2[n][c][h][w] + bn2_d_grad_1[n][c][h][w];
}

/* bn2 (batch_norm2d), line 17: bn2.m.grad[c] = sum(n, h, w) -bn2.d.grad[n, c, h, w] */
/* bn2.m.grad f32[16]; bn2.d.grad f32[32, 16, 8, 8] */
static void compute_bn2_m_grad(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += -bn2_d_grad[n][c][h][w];
        bn2_m_grad[c] = sum;
    }
}

/* bn2 (batch_norm2d), line 17: bn2.sum.grad[c] = bn2.m.grad[c]/2048 */
/* bn2.sum.grad f32[16]; bn2.m.grad f32[16] */
static void compute_bn2_sum_grad(void)
{
    for (int c = 0; c < 16; c++)
        bn2_sum_grad[c] = bn2_m_grad[c] / 2048.0f;
}

/* bn2 (batch_norm2d), line 17: conv2.y.grad.1[n, c, h, w] = bn2.sum.grad[c] */
/* conv2.y.grad.1 f32[32, 16, 8, 8]; bn2.sum.grad f32[16] */
static void compute_conv2_y_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    conv2_y_grad_1[n][c][h][w] = bn2_sum_grad[c];
}

/* bn2 (batch_norm2d), line 17: conv2.y.grad[n, c, h, w] = conv2.y.grad.1[n, c, h, w] +
   bn2.d.grad[n, c, h, w] */
/* conv2.y.grad f32[32, 16, 8, 8]; conv2.y.grad.1 f32[32, 16, 8, 8]; bn2.d.grad f32[32, 16, 8, 8] */
static void compute_conv2_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    conv2_y_grad[n][c][h][w] = conv2_y_grad_1[n][c][h][w] + bn2_d_grad[n][c][h][w];
}

/* conv2 (conv2d), line 16: relu5.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r
   + 6 >= 0 and i3 - s + 1 >= 0 and -i3 + s + 6 >= 0) conv2.y.grad[n, k, i2 - r + 1, i3 - s +
   1]*conv2.weight[k, c, r, s] */
/* relu5.y.grad f32[32, 16, 8, 8]; conv2.y.grad f32[32, 16, 8, 8]; conv2.weight f32[16, 16, 3, 3] */
static void compute_relu5_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++) {
                    float sum = 0.0f;
                    for (int k = 0; k < 16; k++)
                        for (int r = larger(0, i2 - 6); r < smaller(3, i2 + 2); r++)
                            for (int s = larger(0, i3 - 6); s < smaller(3, i3 + 2); s++)
                                sum += conv2_y_grad[n][k][i2 - r + 1][i3 - s + 1] *
                                    conv2_weight[k][c][r][s];
                    relu5_y_grad[n][c][i2][i3] = sum;
                }
}

/* conv2 (conv2d), line 16: conv2.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p -
   r + 8 >= 0 and q + s - 1 >= 0 and -q - s + 8 >= 0) conv2.y.grad[n, k, p, q]*relu5.y[n, c, p +
   r - 1, q + s - 1] */
/* conv2.weight.grad f32[16, 16, 3, 3]; conv2.y.grad f32[32, 16, 8, 8]; relu5.y f32[32, 16, 8, 8] */
static void compute_conv2_weight_grad(void)
{
    for (int k = 0; k < 16; k++)
        for (int c = 0; c < 16; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    float sum = 0.0f;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(8, 9 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(8, 9 - s); q++)
                                sum += conv2_y_grad[n][k][p][q] *
                                    relu5_y[n][c][p + r - 1][q + s - 1];
                    conv2_weight_grad[k][c][r][s] = sum;
                }
}

/* relu5 (relu), line 15: bn1.y.grad[i0, i1, i2, i3] = select(relu5.y[i0, i1, i2, i3] > 0,
   relu5.y.grad[i0, i1, i2, i3], 0) */
/* bn1.y.grad f32[32, 16, 8, 8]; relu5.y f32[32, 16, 8, 8]; relu5.y.grad f32[32, 16, 8, 8] */
static void compute_bn1_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    bn1_y_grad[i0][i1][i2][i3] =
                        choosef(relu5_y[i0][i1][i2][i3] > 0.0f, relu5_y_grad[i0][i1][i2][i3], 0.0f);
}

/* bn1 (batch_norm2d), line 14: bn1.v.grad[c] = sum(n, h, w) (-0.5)*(bn1.y.grad[n, c, h,
   w]*bn1.weight[c]*bn1.d[n, c, h, w]*(rsqrt(bn1.v[c] + 1e-05)*rsqrt(bn1.v[c] +
   1e-05)*rsqrt(bn1.v[c] + 1e-05))) */
/* bn1.v.grad f32[16]; bn1.y.grad f32[32, 16, 8, 8]; bn1.weight f32[16]; bn1.d f32[32, 16, 8, 8];
   bn1.v f32[16] */
static void compute_bn1_v_grad(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += -0.5f * (bn1_y_grad[n][c][h][w] * bn1_weight[c] * bn1_d[n][c][h][w] *
                        (rsqrtf(bn1_v[c] + 1e-05f) * rsqrtf(bn1_v[c] + 1e-05f) *
                        rsqrtf(bn1_v[c] + 1e-05f)));
        bn1_v_grad[c] = sum;
    }
}

/* bn1 (batch_norm2d), line 14: bn1.weight.grad[c] = sum(n, h, w) bn1.y.grad[n, c, h,
   w]*(bn1.d[n, c, h, w]*rsqrt(bn1.v[c] + 1e-05)) */
/* bn1.weight.grad f32[16]; bn1.y.grad f32[32, 16, 8, 8]; bn1.d f32[32, 16, 8, 8]; bn1.v f32[16] */
static void compute_bn1_weight_grad(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += bn1_y_grad[n][c][h][w] * (bn1_d[n][c][h][w] * rsqrtf(bn1_v[c] + 1e-05f));
        bn1_weight_grad[c] = sum;
    }
}

/* bn1 (batch_norm2d), line 14: bn1.bias.grad[c] = sum(n, h, w) bn1.y.grad[n, c, h, w] */
/* bn1.bias.grad f32[16]; bn1.y.grad f32[32, 16, 8, 8] */
static void compute_bn1_bias_grad(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += bn1_y_grad[n][c][h][w];
        bn1_bias_grad[c] = sum;
    }
}

/* bn1 (batch_norm2d), line 14: bn1.sum.2.grad[c] = bn1.v.grad[c]/2048 */
/* bn1.sum.2.grad f32[16]; bn1.v.grad f32[16] */
static void compute_bn1_sum_2_grad(void)
{
    for (int c = 0; c < 16; c++)
        bn1_sum_2_grad[c] = bn1_v_grad[c] / 2048.0f;
}

/* bn1 (batch_norm2d), line 14: bn1.d.grad.1[n, c, h, w] = bn1.y.grad[n, c, h,
   w]*bn1.weight[c]*rsqrt(bn1.v[c] + 1e-05) */
/* bn1.d.grad.1 f32[32, 16, 8, 8]; bn1.y.grad f32[32, 16, 8, 8]; bn1.weight f32[16]; bn1.v
   f32[16] */
static void compute_bn1_d_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn1_d_grad_1[n][c][h][w] = bn1_y_grad[n][c][h][w] * bn1_weight[c] *
                        rsqrtf(bn1_v[c] + 1e-05f);
}

/* bn1 (batch_norm2d), line 14: bn1.d.grad.2[n, c, h, w] = 2*(bn1.sum.2.grad[c]*bn1.d[n, c, h,
   w]) */
/* bn1.d.grad.2 f32[32, 16, 8, 8]; bn1.sum.2.grad f32[16]; bn1.d f32[32, 16, 8, 8] */
static void compute_bn1_d_grad_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn1_d_grad_2[n][c][h][w] = 2.0f * (bn1_sum_2_grad[c] * bn1_d[n][c][h][w]);
}

/* bn1 (batch_norm2d), line 14: bn1.d.grad[n, c, h, w] = bn1.d.grad.2[n, c, h, w] +
   bn1.d.grad.1[n, c, h, w] */
/* bn1.d.grad f32[32, 16, 8, 8]; bn1.d.grad.2 f32[32, 16, 8, 8]; bn1.d.grad.1 f32[32, 16, 8, 8] */
static void compute_bn1_d_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn1_d_grad[n][c][h][w] = bn1_d_grad_2[n][c][h][w] + bn1_d_grad_1[n][c][h][w];
}

/* bn1 (batch_norm2d), line 14: bn1.m.grad[c] = sum(n, h, w) -bn1.d.grad[n, c, h, w] */
/* bn1.m.grad f32[16]; bn1.d.grad f32[32, 16, 8, 8] */
static void compute_bn1_m_grad(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += -bn1_d_grad[n][c][h][w];
        bn1_m_grad[c] = sum;
    }
}

/* bn1 (batch_norm2d), line 14: bn1.sum.grad[c] = bn1.m.grad[c]/2048 */
/* bn1.sum.grad f32[16]; bn1.m.grad f32[16] */
static void compute_bn1_sum_grad(void)
{
    for (int c = 0; c < 16; c++)
        bn1_sum_grad[c] = bn1_m_grad[c] / 2048.0f;
}

/* bn1 (batch_norm2d), line 14: conv1.y.grad.1[n, c, h, w] = bn1.sum.grad[c] */
/* conv1.y.grad.1 f32[32, 16, 8, 8]; bn1.sum.grad f32[16] */
static void compute_conv1_y_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    conv1_y_grad_1[n][c][h][w] = bn1_sum_grad[c];
}

/* bn1 (batch_norm2d), line 14: conv1.y.grad[n, c, h, w] = conv1.y.grad.1[n, c, h, w] +
   bn1.d.grad[n, c, h, w] */
/* conv1.y.grad f32[32, 16, 8, 8]; conv1.y.grad.1 f32[32, 16, 8, 8]; bn1.d.grad f32[32, 16, 8, 8] */
static void compute_conv1_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    conv1_y_grad[n][c][h][w] = conv1_y_grad_1[n][c][h][w] + bn1_d_grad[n][c][h][w];
}

/* conv1 (conv2d), line 13: relu2.y.grad.1[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 +
   r + 6 >= 0 and i3 - s + 1 >= 0 and -i3 + s + 6 >= 0) conv1.y.grad[n, k, i2 - r + 1, i3 - s +
   1]*conv1.weight[k, c, r, s] */
/* relu2.y.grad.1 f32[32, 16, 8, 8]; conv1.y.grad f32[32, 16, 8, 8]; conv1.weight f32[16, 16, 3,
   3] */
static void compute_relu2_y_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++) {
                    float sum = 0.0f;
                    for (int k = 0; k < 16; k++)
                        for (int r = larger(0, i2 - 6); r < smaller(3, i2 + 2); r++)
                            for (int s = larger(0, i3 - 6); s < smaller(3, i3 + 2); s++)
                                sum += conv1_y_grad[n][k][i2 - r + 1][i3 - s + 1] *
                                    conv1_weight[k][c][r][s];
                    relu2_y_grad_1[n][c][i2][i3] = sum;
                }
}

/* conv1 (conv2d), line 13: relu2.y.grad[i0, i1, i2, i3] = relu2.y.grad.1[i0, i1, i2, i3] +
   add8.y.grad[i0, i1, i2, i3] */
/* relu2.y.grad f32[32, 16, 8, 8]; relu2.y.grad.1 f32[32, 16, 8, 8]; add8.y.grad f32[32, 16, 8,
   8] */
static void compute_relu2_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    relu2_y_grad[i0][i1][i2][i3] = relu2_y_grad_1[i0][i1][i2][i3] +
                        add8_y_grad[i0][i1][i2][i3];
}

/* conv1 (conv2d), line 13: conv1.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p -
   r + 8 >= 0 and q + s - 1 >= 0 and -q - s + 8 >= 0) conv1.y.grad[n, k, p, q]*relu2.y[n, c, p +
   r - 1, q + s - 1] */
/* conv1.weight.grad f32[16, 16, 3, 3]; conv1.y.grad f32[32, 16, 8, 8]; relu2.y f32[32, 16, 8, 8] */
static void compute_conv1_weight_grad(void)
{
    for (int k = 0; k < 16; k++)
        for (int c = 0; c < 16; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    float sum = 0.0f;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(8, 9 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(8, 9 - s); q++)
                                sum += conv1_y_grad[n][k][p][q] *
                                    relu2_y[n][c][p + r - 1][q + s - 1];
                    conv1_weight_grad[k][c][r][s] = sum;
                }
}

/* relu2 (relu), line 11: bn0.y.grad[i0, i1, i2, i3] = select(relu2.y[i0, i1, i2, i3] > 0,
   relu2.y.grad[i0, i1, i2, i3], 0) */
/* bn0.y.grad f32[32, 16, 8, 8]; relu2.y f32[32, 16, 8, 8]; relu2.y.grad f32[32, 16, 8, 8] */
static void compute_bn0_y_grad(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    bn0_y_grad[i0][i1][i2][i3] =
                        choosef(relu2_y[i0][i1][i2][i3] > 0.0f, relu2_y_grad[i0][i1][i2][i3], 0.0f);
}

/* bn0 (batch_norm2d), line 10: bn0.v.grad[c] = sum(n, h, w) (-0.5)*(bn0.y.grad[n, c, h,
   w]*bn0.weight[c]*bn0.d[n, c, h, w]*(rsqrt(bn0.v[c] + 1e-05)*rsqrt(bn0.v[c] +
   1e-05)*rsqrt(bn0.v[c] + 1e-05))) */
/* bn0.v.grad f32[16]; bn0.y.grad f32[32, 16, 8, 8]; bn0.weight f32[16]; bn0.d f32[32, 16, 8, 8];
   bn0.v f32[16] */
static void compute_bn0_v_grad(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += -0.5f * (bn0_y_grad[n][c][h][w] * bn0_weight[c] * bn0_d[n][c][h][w] *
                        (rsqrtf(bn0_v[c] + 1e-05f) * rsqrtf(bn0_v[c] + 1e-05f) *
                        rsqrtf(bn0_v[c] + 1e-05f)));
        bn0_v_grad[c] = sum;
    }
}

/* bn0 (batch_norm2d), line 10: bn0.weight.grad[c] = sum(n, h, w) bn0.y.grad[n, c, h,
   w]*(bn0.d[n, c, h, w]*rsqrt(bn0.v[c] + 1e-05)) */
/* bn0.weight.grad f32[16]; bn0.y.grad f32[32, 16, 8, 8]; bn0.d f32[32, 16, 8, 8]; bn0.v f32[16] */
static void compute_bn0_weight_grad(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += bn0_y_grad[n][c][h][w] * (bn0_d[n][c][h][w] * rsqrtf(bn0_v[c] + 1e-05f));
        bn0_weight_grad[c] = sum;
    }
}

/* bn0 (batch_norm2d), line 10: bn0.bias.grad[c] = sum(n, h, w) bn0.y.grad[n, c, h, w] */
/* bn0.bias.grad f32[16]; bn0.y.grad f32[32, 16, 8, 8] */
static void compute_bn0_bias_grad(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += bn0_y_grad[n][c][h][w];
        bn0_bias_grad[c] = sum;
    }
}

/* bn0 (batch_norm2d), line 10: bn0.sum.2.grad[c] = bn0.v.grad[c]/2048 */
/* bn0.sum.2.grad f32[16]; bn0.v.grad f32[16] */
static void compute_bn0_sum_2_grad(void)
{
    for (int c = 0; c < 16; c++)
        bn0_sum_2_grad[c] = bn0_v_grad[c] / 2048.0f;
}

/* bn0 (batch_norm2d), line 10: bn0.d.grad.1[n, c, h, w] = bn0.y.grad[n, c, h,
   w]*bn0.weight[c]*rsqrt(bn0.v[c] + 1e-05) */
/* bn0.d.grad.1 f32[32, 16, 8, 8]; bn0.y.grad f32[32, 16, 8, 8]; bn0.weight f32[16]; bn0.v
   f32[16] */
static void compute_bn0_d_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn0_d_grad_1[n][c][h][w] = bn0_y_grad[n][c][h][w] * bn0_weight[c] *
                        rsqrtf(bn0_v[c] + 1e-05f);
}

/* bn0 (batch_norm2d), line 10: bn0.d.grad.2[n, c, h, w] = 2*(bn0.sum.2.grad[c]*bn0.d[n, c, h,
   w]) */
/* bn0.d.grad.2 f32[32, 16, 8, 8]; bn0.sum.2.grad f32[16]; bn0.d f32[32, 16, 8, 8] */
static void compute_bn0_d_grad_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn0_d_grad_2[n][c][h][w] = 2.0f * (bn0_sum_2_grad[c] * bn0_d[n][c][h][w]);
}

/* bn0 (batch_norm2d), line 10: bn0.d.grad[n, c, h, w] = bn0.d.grad.2[n, c, h, w] +
   bn0.d.grad.1[n, c, h, w] */
/* bn0.d.grad f32[32, 16, 8, 8]; bn0.d.grad.2 f32[32, 16, 8, 8]; bn0.d.grad.1 f32[32, 16, 8, 8] */
static void compute_bn0_d_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn0_d_grad[n][c][h][w] = bn0_d_grad_2[n][c][h][w] + bn0_d_grad_1[n][c][h][w];
}

/* bn0 (batch_norm2d), line 10: bn0.m.grad[c] = sum(n, h, w) -bn0.d.grad[n, c, h, w] */
/* bn0.m.grad f32[16]; bn0.d.grad f32[32, 16, 8, 8] */
static void compute_bn0_m_grad(void)
{
    for (int c = 0; c < 16; c++) {
        float sum = 0.0f;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += -bn0_d_grad[n][c][h][w];
        bn0_m_grad[c] = sum;
    }
}

/* bn0 (batch_norm2d), line 10: bn0.sum.grad[c] = bn0.m.grad[c]/2048 */
/* bn0.sum.grad f32[16]; bn0.m.grad f32[16] */
static void compute_bn0_sum_grad(void)
{
    for (int c = 0; c < 16; c++)
        bn0_sum_grad[c] = bn0_m_grad[c] / 2048.0f;
}

/* bn0 (batch_norm2d), line 10: stem.y.grad.1[n, c, h, w] = bn0.sum.grad[c] */
/* stem.y.grad.1 f32[32, 16, 8, 8]; bn0.sum.grad f32[16] */
static void compute_stem_y_grad_1(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    stem_y_grad_1[n][c][h][w] = bn0_sum_grad[c];
}

/* bn0 (batch_norm2d), line 10: stem.y.grad[n, c, h, w] = stem.y.grad.1[n, c, h, w] +
   bn0.d.grad[n, c, h, w] */
/* stem.y.grad f32[32, 16, 8, 8]; stem.y.grad.1 f32[32, 16, 8, 8]; bn0.d.grad f32[32, 16, 8, 8] */
static void compute_stem_y_grad(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    stem_y_grad[n][c][h][w] = stem_y_grad_1[n][c][h][w] + bn0_d_grad[n][c][h][w];
}

/* stem (conv2d), line 9: stem.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r +
   8 >= 0 and q + s - 1 >= 0 and -q - s + 8 >= 0) stem.y.grad[n, k, p, q]*image.value[n, c, p + r
   - 1, q + s - 1] */
/* stem.weight.grad f32[16, 1, 3, 3]; stem.y.grad f32[32, 16, 8, 8]; image.value f32[32, 1, 8, 8] */
static void compute_stem_weight_grad(void)
{
    for (int k = 0; k < 16; k++)
        for (int c = 0; c < 1; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    float sum = 0.0f;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(8, 9 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(8, 9 - s); q++)
                                sum += stem_y_grad[n][k][p][q] *
                                    image_value[n][c][p + r - 1][q + s - 1];
                    stem_weight_grad[k][c][r][s] = sum;
                }
}

/* sgd (sgd), line 36: stem.weight.sgd.d[i0, i1, i2, i3] = stem.weight.grad[i0, i1, i2, i3] +
   weight_decay[]*stem.weight[i0, i1, i2, i3] */
/* stem.weight.sgd.d f32[16, 1, 3, 3]; stem.weight.grad f32[16, 1, 3, 3]; stem.weight f32[16, 1,
   3, 3] */
static void compute_stem_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 1; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    stem_weight_sgd_d[i0][i1][i2][i3] = stem_weight_grad[i0][i1][i2][i3] +
                        (float)weight_decay * stem_weight[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: stem.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1,
   stem.weight.sgd.d[i0, i1, i2, i3], momentum[]*stem.weight.momentum_buffer[i0, i1, i2, i3] + (1
   - dampening[])*stem.weight.sgd.d[i0, i1, i2, i3]) */
/* stem.weight.sgd.b f32[16, 1, 3, 3]; stem.weight.sgd.d f32[16, 1, 3, 3];
   stem.weight.momentum_buffer f32[16, 1, 3, 3] */
static void compute_stem_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 1; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    stem_weight_sgd_b[i0][i1][i2][i3] =
                        choosef((double)(run.step + 1) == 1.0, stem_weight_sgd_d[i0][i1][i2][i3],
                        (float)momentum * stem_weight_momentum_buffer[i0][i1][i2][i3] +
                        (float)(1.0 - dampening) * stem_weight_sgd_d[i0][i1][i2][i3]);
}

/* sgd (sgd), line 36: stem.weight.sgd.u[i0, i1, i2, i3] = stem.weight.sgd.d[i0, i1, i2, i3] +
   momentum[]*stem.weight.sgd.b[i0, i1, i2, i3] */
/* stem.weight.sgd.u f32[16, 1, 3, 3]; stem.weight.sgd.d f32[16, 1, 3, 3]; stem.weight.sgd.b
   f32[16, 1, 3, 3] */
static void compute_stem_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 1; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    stem_weight_sgd_u[i0][i1][i2][i3] = stem_weight_sgd_d[i0][i1][i2][i3] +
                        (float)momentum * stem_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: bn0.weight.sgd.d[i0] = bn0.weight.grad[i0] + weight_decay[]*bn0.weight[i0] */
/* bn0.weight.sgd.d f32[16]; bn0.weight.grad f32[16]; bn0.weight f32[16] */
static void compute_bn0_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn0_weight_sgd_d[i0] = bn0_weight_grad[i0] + (float)weight_decay * bn0_weight[i0];
}

/* sgd (sgd), line 36: bn0.weight.sgd.b[i0] = select(step[] == 1, bn0.weight.sgd.d[i0],
   momentum[]*bn0.weight.momentum_buffer[i0] + (1 - dampening[])*bn0.weight.sgd.d[i0]) */
/* bn0.weight.sgd.b f32[16]; bn0.weight.sgd.d f32[16]; bn0.weight.momentum_buffer f32[16] */
static void compute_bn0_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn0_weight_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, bn0_weight_sgd_d[i0],
            (float)momentum * bn0_weight_momentum_buffer[i0] + (float)(1.0 - dampening) *
            bn0_weight_sgd_d[i0]);
}

/* sgd (sgd), line 36: bn0.weight.sgd.u[i0] = bn0.weight.sgd.d[i0] +
   momentum[]*bn0.weight.sgd.b[i0] */
/* bn0.weight.sgd.u f32[16]; bn0.weight.sgd.d f32[16]; bn0.weight.sgd.b f32[16] */
static void compute_bn0_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn0_weight_sgd_u[i0] = bn0_weight_sgd_d[i0] + (float)momentum * bn0_weight_sgd_b[i0];
}

/* sgd (sgd), line 36: bn0.bias.sgd.d[i0] = bn0.bias.grad[i0] + weight_decay[]*bn0.bias[i0] */
/* bn0.bias.sgd.d f32[16]; bn0.bias.grad f32[16]; bn0.bias f32[16] */
static void compute_bn0_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn0_bias_sgd_d[i0] = bn0_bias_grad[i0] + (float)weight_decay * bn0_bias[i0];
}

/* sgd (sgd), line 36: bn0.bias.sgd.b[i0] = select(step[] == 1, bn0.bias.sgd.d[i0],
   momentum[]*bn0.bias.momentum_buffer[i0] + (1 - dampening[])*bn0.bias.sgd.d[i0]) */
/* bn0.bias.sgd.b f32[16]; bn0.bias.sgd.d f32[16]; bn0.bias.momentum_buffer f32[16] */
static void compute_bn0_bias_sgd_b(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn0_bias_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, bn0_bias_sgd_d[i0],
            (float)momentum * bn0_bias_momentum_buffer[i0] + (float)(1.0 - dampening) *
            bn0_bias_sgd_d[i0]);
}

/* sgd (sgd), line 36: bn0.bias.sgd.u[i0] = bn0.bias.sgd.d[i0] + momentum[]*bn0.bias.sgd.b[i0] */
/* bn0.bias.sgd.u f32[16]; bn0.bias.sgd.d f32[16]; bn0.bias.sgd.b f32[16] */
static void compute_bn0_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn0_bias_sgd_u[i0] = bn0_bias_sgd_d[i0] + (float)momentum * bn0_bias_sgd_b[i0];
}

/* sgd (sgd), line 36: conv1.weight.sgd.d[i0, i1, i2, i3] = conv1.weight.grad[i0, i1, i2, i3] +
   weight_decay[]*conv1.weight[i0, i1, i2, i3] */
/* conv1.weight.sgd.d f32[16, 16, 3, 3]; conv1.weight.grad f32[16, 16, 3, 3]; conv1.weight
   f32[16, 16, 3, 3] */
static void compute_conv1_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv1_weight_sgd_d[i0][i1][i2][i3] = conv1_weight_grad[i0][i1][i2][i3] +
                        (float)weight_decay * conv1_weight[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: conv1.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1,
   conv1.weight.sgd.d[i0, i1, i2, i3], momentum[]*conv1.weight.momentum_buffer[i0, i1, i2, i3] +
   (1 - dampening[])*conv1.weight.sgd.d[i0, i1, i2, i3]) */
/* conv1.weight.sgd.b f32[16, 16, 3, 3]; conv1.weight.sgd.d f32[16, 16, 3, 3];
   conv1.weight.momentum_buffer f32[16, 16, 3, 3] */
static void compute_conv1_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv1_weight_sgd_b[i0][i1][i2][i3] =
                        choosef((double)(run.step + 1) == 1.0, conv1_weight_sgd_d[i0][i1][i2][i3],
                        (float)momentum * conv1_weight_momentum_buffer[i0][i1][i2][i3] +
                        (float)(1.0 - dampening) * conv1_weight_sgd_d[i0][i1][i2][i3]);
}

/* sgd (sgd), line 36: conv1.weight.sgd.u[i0, i1, i2, i3] = conv1.weight.sgd.d[i0, i1, i2, i3] +
   momentum[]*conv1.weight.sgd.b[i0, i1, i2, i3] */
/* conv1.weight.sgd.u f32[16, 16, 3, 3]; conv1.weight.sgd.d f32[16, 16, 3, 3]; conv1.weight.sgd.b
   f32[16, 16, 3, 3] */
static void compute_conv1_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv1_weight_sgd_u[i0][i1][i2][i3] = conv1_weight_sgd_d[i0][i1][i2][i3] +
                        (float)momentum * conv1_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: bn1.weight.sgd.d[i0] = bn1.weight.grad[i0] + weight_decay[]*bn1.weight[i0] */
/* bn1.weight.sgd.d f32[16]; bn1.weight.grad f32[16]; bn1.weight f32[16] */
static void compute_bn1_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn1_weight_sgd_d[i0] = bn1_weight_grad[i0] + (float)weight_decay * bn1_weight[i0];
}

/* sgd (sgd), line 36: bn1.weight.sgd.b[i0] = select(step[] == 1, bn1.weight.sgd.d[i0],
   momentum[]*bn1.weight.momentum_buffer[i0] + (1 - dampening[])*bn1.weight.sgd.d[i0]) */
/* bn1.weight.sgd.b f32[16]; bn1.weight.sgd.d f32[16]; bn1.weight.momentum_buffer f32[16] */
static void compute_bn1_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn1_weight_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, bn1_weight_sgd_d[i0],
            (float)momentum * bn1_weight_momentum_buffer[i0] + (float)(1.0 - dampening) *
            bn1_weight_sgd_d[i0]);
}

/* sgd (sgd), line 36: bn1.weight.sgd.u[i0] = bn1.weight.sgd.d[i0] +
   momentum[]*bn1.weight.sgd.b[i0] */
/* bn1.weight.sgd.u f32[16]; bn1.weight.sgd.d f32[16]; bn1.weight.sgd.b f32[16] */
static void compute_bn1_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn1_weight_sgd_u[i0] = bn1_weight_sgd_d[i0] + (float)momentum * bn1_weight_sgd_b[i0];
}

/* sgd (sgd), line 36: bn1.bias.sgd.d[i0] = bn1.bias.grad[i0] + weight_decay[]*bn1.bias[i0] */
/* bn1.bias.sgd.d f32[16]; bn1.bias.grad f32[16]; bn1.bias f32[16] */
static void compute_bn1_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn1_bias_sgd_d[i0] = bn1_bias_grad[i0] + (float)weight_decay * bn1_bias[i0];
}

/* sgd (sgd), line 36: bn1.bias.sgd.b[i0] = select(step[] == 1, bn1.bias.sgd.d[i0],
   momentum[]*bn1.bias.momentum_buffer[i0] + (1 - dampening[])*bn1.bias.sgd.d[i0]) */
/* bn1.bias.sgd.b f32[16]; bn1.bias.sgd.d f32[16]; bn1.bias.momentum_buffer f32[16] */
static void compute_bn1_bias_sgd_b(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn1_bias_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, bn1_bias_sgd_d[i0],
            (float)momentum * bn1_bias_momentum_buffer[i0] + (float)(1.0 - dampening) *
            bn1_bias_sgd_d[i0]);
}

/* sgd (sgd), line 36: bn1.bias.sgd.u[i0] = bn1.bias.sgd.d[i0] + momentum[]*bn1.bias.sgd.b[i0] */
/* bn1.bias.sgd.u f32[16]; bn1.bias.sgd.d f32[16]; bn1.bias.sgd.b f32[16] */
static void compute_bn1_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn1_bias_sgd_u[i0] = bn1_bias_sgd_d[i0] + (float)momentum * bn1_bias_sgd_b[i0];
}

/* sgd (sgd), line 36: conv2.weight.sgd.d[i0, i1, i2, i3] = conv2.weight.grad[i0, i1, i2, i3] +
   weight_decay[]*conv2.weight[i0, i1, i2, i3] */
/* conv2.weight.sgd.d f32[16, 16, 3, 3]; conv2.weight.grad f32[16, 16, 3, 3]; conv2.weight
   f32[16, 16, 3, 3] */
static void compute_conv2_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv2_weight_sgd_d[i0][i1][i2][i3] = conv2_weight_grad[i0][i1][i2][i3] +
                        (float)weight_decay * conv2_weight[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: conv2.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1,
   conv2.weight.sgd.d[i0, i1, i2, i3], momentum[]*conv2.weight.momentum_buffer[i0, i1, i2, i3] +
   (1 - dampening[])*conv2.weight.sgd.d[i0, i1, i2, i3]) */
/* conv2.weight.sgd.b f32[16, 16, 3, 3]; conv2.weight.sgd.d f32[16, 16, 3, 3];
   conv2.weight.momentum_buffer f32[16, 16, 3, 3] */
static void compute_conv2_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv2_weight_sgd_b[i0][i1][i2][i3] =
                        choosef((double)(run.step + 1) == 1.0, conv2_weight_sgd_d[i0][i1][i2][i3],
                        (float)momentum * conv2_weight_momentum_buffer[i0][i1][i2][i3] +
                        (float)(1.0 - dampening) * conv2_weight_sgd_d[i0][i1][i2][i3]);
}

/* sgd (sgd), line 36: conv2.weight.sgd.u[i0, i1, i2, i3] = conv2.weight.sgd.d[i0, i1, i2, i3] +
   momentum[]*conv2.weight.sgd.b[i0, i1, i2, i3] */
/* conv2.weight.sgd.u f32[16, 16, 3, 3]; conv2.weight.sgd.d f32[16, 16, 3, 3]; conv2.weight.sgd.b
   f32[16, 16, 3, 3] */
static void compute_conv2_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv2_weight_sgd_u[i0][i1][i2][i3] = conv2_weight_sgd_d[i0][i1][i2][i3] +
                        (float)momentum * conv2_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: bn2.weight.sgd.d[i0] = bn2.weight.grad[i0] + weight_decay[]*bn2.weight[i0] */
/* bn2.weight.sgd.d f32[16]; bn2.weight.grad f32[16]; bn2.weight f32[16] */
static void compute_bn2_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn2_weight_sgd_d[i0] = bn2_weight_grad[i0] + (float)weight_decay * bn2_weight[i0];
}

/* sgd (sgd), line 36: bn2.weight.sgd.b[i0] = select(step[] == 1, bn2.weight.sgd.d[i0],
   momentum[]*bn2.weight.momentum_buffer[i0] + (1 - dampening[])*bn2.weight.sgd.d[i0]) */
/* bn2.weight.sgd.b f32[16]; bn2.weight.sgd.d f32[16]; bn2.weight.momentum_buffer f32[16] */
static void compute_bn2_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn2_weight_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, bn2_weight_sgd_d[i0],
            (float)momentum * bn2_weight_momentum_buffer[i0] + (float)(1.0 - dampening) *
            bn2_weight_sgd_d[i0]);
}

/* sgd (sgd), line 36: bn2.weight.sgd.u[i0] = bn2.weight.sgd.d[i0] +
   momentum[]*bn2.weight.sgd.b[i0] */
/* bn2.weight.sgd.u f32[16]; bn2.weight.sgd.d f32[16]; bn2.weight.sgd.b f32[16] */
static void compute_bn2_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn2_weight_sgd_u[i0] = bn2_weight_sgd_d[i0] + (float)momentum * bn2_weight_sgd_b[i0];
}

/* sgd (sgd), line 36: bn2.bias.sgd.d[i0] = bn2.bias.grad[i0] + weight_decay[]*bn2.bias[i0] */
/* bn2.bias.sgd.d f32[16]; bn2.bias.grad f32[16]; bn2.bias f32[16] */
static void compute_bn2_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn2_bias_sgd_d[i0] = bn2_bias_grad[i0] + (float)weight_decay * bn2_bias[i0];
}

/* sgd (sgd), line 36: bn2.bias.sgd.b[i0] = select(step[] == 1, bn2.bias.sgd.d[i0],
   momentum[]*bn2.bias.momentum_buffer[i0] + (1 - dampening[])*bn2.bias.sgd.d[i0]) */
/* bn2.bias.sgd.b f32[16]; bn2.bias.sgd.d f32[16]; bn2.bias.momentum_buffer f32[16] */
static void compute_bn2_bias_sgd_b(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn2_bias_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, bn2_bias_sgd_d[i0],
            (float)momentum * bn2_bias_momentum_buffer[i0] + (float)(1.0 - dampening) *
            bn2_bias_sgd_d[i0]);
}

/* sgd (sgd), line 36: bn2.bias.sgd.u[i0] = bn2.bias.sgd.d[i0] + momentum[]*bn2.bias.sgd.b[i0] */
/* bn2.bias.sgd.u f32[16]; bn2.bias.sgd.d f32[16]; bn2.bias.sgd.b f32[16] */
static void compute_bn2_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn2_bias_sgd_u[i0] = bn2_bias_sgd_d[i0] + (float)momentum * bn2_bias_sgd_b[i0];
}

/* sgd (sgd), line 36: conv3.weight.sgd.d[i0, i1, i2, i3] = conv3.weight.grad[i0, i1, i2, i3] +
   weight_decay[]*conv3.weight[i0, i1, i2, i3] */
/* conv3.weight.sgd.d f32[32, 16, 3, 3]; conv3.weight.grad f32[32, 16, 3, 3]; conv3.weight
   f32[32, 16, 3, 3] */
static void compute_conv3_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv3_weight_sgd_d[i0][i1][i2][i3] = conv3_weight_grad[i0][i1][i2][i3] +
                        (float)weight_decay * conv3_weight[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: conv3.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1,
   conv3.weight.sgd.d[i0, i1, i2, i3], momentum[]*conv3.weight.momentum_buffer[i0, i1, i2, i3] +
   (1 - dampening[])*conv3.weight.sgd.d[i0, i1, i2, i3]) */
/* conv3.weight.sgd.b f32[32, 16, 3, 3]; conv3.weight.sgd.d f32[32, 16, 3, 3];
   conv3.weight.momentum_buffer f32[32, 16, 3, 3] */
static void compute_conv3_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv3_weight_sgd_b[i0][i1][i2][i3] =
                        choosef((double)(run.step + 1) == 1.0, conv3_weight_sgd_d[i0][i1][i2][i3],
                        (float)momentum * conv3_weight_momentum_buffer[i0][i1][i2][i3] +
                        (float)(1.0 - dampening) * conv3_weight_sgd_d[i0][i1][i2][i3]);
}

/* sgd (sgd), line 36: conv3.weight.sgd.u[i0, i1, i2, i3] = conv3.weight.sgd.d[i0, i1, i2, i3] +
   momentum[]*conv3.weight.sgd.b[i0, i1, i2, i3] */
/* conv3.weight.sgd.u f32[32, 16, 3, 3]; conv3.weight.sgd.d f32[32, 16, 3, 3]; conv3.weight.sgd.b
   f32[32, 16, 3, 3] */
static void compute_conv3_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv3_weight_sgd_u[i0][i1][i2][i3] = conv3_weight_sgd_d[i0][i1][i2][i3] +
                        (float)momentum * conv3_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: bn3.weight.sgd.d[i0] = bn3.weight.grad[i0] + weight_decay[]*bn3.weight[i0] */
/* bn3.weight.sgd.d f32[32]; bn3.weight.grad f32[32]; bn3.weight f32[32] */
static void compute_bn3_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn3_weight_sgd_d[i0] = bn3_weight_grad[i0] + (float)weight_decay * bn3_weight[i0];
}

/* sgd (sgd), line 36: bn3.weight.sgd.b[i0] = select(step[] == 1, bn3.weight.sgd.d[i0],
   momentum[]*bn3.weight.momentum_buffer[i0] + (1 - dampening[])*bn3.weight.sgd.d[i0]) */
/* bn3.weight.sgd.b f32[32]; bn3.weight.sgd.d f32[32]; bn3.weight.momentum_buffer f32[32] */
static void compute_bn3_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn3_weight_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, bn3_weight_sgd_d[i0],
            (float)momentum * bn3_weight_momentum_buffer[i0] + (float)(1.0 - dampening) *
            bn3_weight_sgd_d[i0]);
}

/* sgd (sgd), line 36: bn3.weight.sgd.u[i0] = bn3.weight.sgd.d[i0] +
   momentum[]*bn3.weight.sgd.b[i0] */
/* bn3.weight.sgd.u f32[32]; bn3.weight.sgd.d f32[32]; bn3.weight.sgd.b f32[32] */
static void compute_bn3_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn3_weight_sgd_u[i0] = bn3_weight_sgd_d[i0] + (float)momentum * bn3_weight_sgd_b[i0];
}

/* sgd (sgd), line 36: bn3.bias.sgd.d[i0] = bn3.bias.grad[i0] + weight_decay[]*bn3.bias[i0] */
/* bn3.bias.sgd.d f32[32]; bn3.bias.grad f32[32]; bn3.bias f32[32] */
static void compute_bn3_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn3_bias_sgd_d[i0] = bn3_bias_grad[i0] + (float)weight_decay * bn3_bias[i0];
}

/* sgd (sgd), line 36: bn3.bias.sgd.b[i0] = select(step[] == 1, bn3.bias.sgd.d[i0],
   momentum[]*bn3.bias.momentum_buffer[i0] + (1 - dampening[])*bn3.bias.sgd.d[i0]) */
/* bn3.bias.sgd.b f32[32]; bn3.bias.sgd.d f32[32]; bn3.bias.momentum_buffer f32[32] */
static void compute_bn3_bias_sgd_b(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn3_bias_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, bn3_bias_sgd_d[i0],
            (float)momentum * bn3_bias_momentum_buffer[i0] + (float)(1.0 - dampening) *
            bn3_bias_sgd_d[i0]);
}

/* sgd (sgd), line 36: bn3.bias.sgd.u[i0] = bn3.bias.sgd.d[i0] + momentum[]*bn3.bias.sgd.b[i0] */
/* bn3.bias.sgd.u f32[32]; bn3.bias.sgd.d f32[32]; bn3.bias.sgd.b f32[32] */
static void compute_bn3_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn3_bias_sgd_u[i0] = bn3_bias_sgd_d[i0] + (float)momentum * bn3_bias_sgd_b[i0];
}

/* sgd (sgd), line 36: conv4.weight.sgd.d[i0, i1, i2, i3] = conv4.weight.grad[i0, i1, i2, i3] +
   weight_decay[]*conv4.weight[i0, i1, i2, i3] */
/* conv4.weight.sgd.d f32[32, 32, 3, 3]; conv4.weight.grad f32[32, 32, 3, 3]; conv4.weight
   f32[32, 32, 3, 3] */
static void compute_conv4_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv4_weight_sgd_d[i0][i1][i2][i3] = conv4_weight_grad[i0][i1][i2][i3] +
                        (float)weight_decay * conv4_weight[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: conv4.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1,
   conv4.weight.sgd.d[i0, i1, i2, i3], momentum[]*conv4.weight.momentum_buffer[i0, i1, i2, i3] +
   (1 - dampening[])*conv4.weight.sgd.d[i0, i1, i2, i3]) */
/* conv4.weight.sgd.b f32[32, 32, 3, 3]; conv4.weight.sgd.d f32[32, 32, 3, 3];
   conv4.weight.momentum_buffer f32[32, 32, 3, 3] */
static void compute_conv4_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv4_weight_sgd_b[i0][i1][i2][i3] =
                        choosef((double)(run.step + 1) == 1.0, conv4_weight_sgd_d[i0][i1][i2][i3],
                        (float)momentum * conv4_weight_momentum_buffer[i0][i1][i2][i3] +
                        (float)(1.0 - dampening) * conv4_weight_sgd_d[i0][i1][i2][i3]);
}

/* sgd (sgd), line 36: conv4.weight.sgd.u[i0, i1, i2, i3] = conv4.weight.sgd.d[i0, i1, i2, i3] +
   momentum[]*conv4.weight.sgd.b[i0, i1, i2, i3] */
/* conv4.weight.sgd.u f32[32, 32, 3, 3]; conv4.weight.sgd.d f32[32, 32, 3, 3]; conv4.weight.sgd.b
   f32[32, 32, 3, 3] */
static void compute_conv4_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv4_weight_sgd_u[i0][i1][i2][i3] = conv4_weight_sgd_d[i0][i1][i2][i3] +
                        (float)momentum * conv4_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: bn4.weight.sgd.d[i0] = bn4.weight.grad[i0] + weight_decay[]*bn4.weight[i0] */
/* bn4.weight.sgd.d f32[32]; bn4.weight.grad f32[32]; bn4.weight f32[32] */
static void compute_bn4_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn4_weight_sgd_d[i0] = bn4_weight_grad[i0] + (float)weight_decay * bn4_weight[i0];
}

/* sgd (sgd), line 36: bn4.weight.sgd.b[i0] = select(step[] == 1, bn4.weight.sgd.d[i0],
   momentum[]*bn4.weight.momentum_buffer[i0] + (1 - dampening[])*bn4.weight.sgd.d[i0]) */
/* bn4.weight.sgd.b f32[32]; bn4.weight.sgd.d f32[32]; bn4.weight.momentum_buffer f32[32] */
static void compute_bn4_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn4_weight_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, bn4_weight_sgd_d[i0],
            (float)momentum * bn4_weight_momentum_buffer[i0] + (float)(1.0 - dampening) *
            bn4_weight_sgd_d[i0]);
}

/* sgd (sgd), line 36: bn4.weight.sgd.u[i0] = bn4.weight.sgd.d[i0] +
   momentum[]*bn4.weight.sgd.b[i0] */
/* bn4.weight.sgd.u f32[32]; bn4.weight.sgd.d f32[32]; bn4.weight.sgd.b f32[32] */
static void compute_bn4_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn4_weight_sgd_u[i0] = bn4_weight_sgd_d[i0] + (float)momentum * bn4_weight_sgd_b[i0];
}

/* sgd (sgd), line 36: bn4.bias.sgd.d[i0] = bn4.bias.grad[i0] + weight_decay[]*bn4.bias[i0] */
/* bn4.bias.sgd.d f32[32]; bn4.bias.grad f32[32]; bn4.bias f32[32] */
static void compute_bn4_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn4_bias_sgd_d[i0] = bn4_bias_grad[i0] + (float)weight_decay * bn4_bias[i0];
}

/* sgd (sgd), line 36: bn4.bias.sgd.b[i0] = select(step[] == 1, bn4.bias.sgd.d[i0],
   momentum[]*bn4.bias.momentum_buffer[i0] + (1 - dampening[])*bn4.bias.sgd.d[i0]) */
/* bn4.bias.sgd.b f32[32]; bn4.bias.sgd.d f32[32]; bn4.bias.momentum_buffer f32[32] */
static void compute_bn4_bias_sgd_b(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn4_bias_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, bn4_bias_sgd_d[i0],
            (float)momentum * bn4_bias_momentum_buffer[i0] + (float)(1.0 - dampening) *
            bn4_bias_sgd_d[i0]);
}

/* sgd (sgd), line 36: bn4.bias.sgd.u[i0] = bn4.bias.sgd.d[i0] + momentum[]*bn4.bias.sgd.b[i0] */
/* bn4.bias.sgd.u f32[32]; bn4.bias.sgd.d f32[32]; bn4.bias.sgd.b f32[32] */
static void compute_bn4_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn4_bias_sgd_u[i0] = bn4_bias_sgd_d[i0] + (float)momentum * bn4_bias_sgd_b[i0];
}

/* sgd (sgd), line 36: shortcut.weight.sgd.d[i0, i1, i2, i3] = shortcut.weight.grad[i0, i1, i2,
   i3] + weight_decay[]*shortcut.weight[i0, i1, i2, i3] */
/* shortcut.weight.sgd.d f32[32, 16, 1, 1]; shortcut.weight.grad f32[32, 16, 1, 1];
   shortcut.weight f32[32, 16, 1, 1] */
static void compute_shortcut_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 1; i2++)
                for (int i3 = 0; i3 < 1; i3++)
                    shortcut_weight_sgd_d[i0][i1][i2][i3] = shortcut_weight_grad[i0][i1][i2][i3] +
                        (float)weight_decay * shortcut_weight[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: shortcut.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1,
   shortcut.weight.sgd.d[i0, i1, i2, i3], momentum[]*shortcut.weight.momentum_buffer[i0, i1, i2,
   i3] + (1 - dampening[])*shortcut.weight.sgd.d[i0, i1, i2, i3]) */
/* shortcut.weight.sgd.b f32[32, 16, 1, 1]; shortcut.weight.sgd.d f32[32, 16, 1, 1];
   shortcut.weight.momentum_buffer f32[32, 16, 1, 1] */
static void compute_shortcut_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 1; i2++)
                for (int i3 = 0; i3 < 1; i3++)
                    shortcut_weight_sgd_b[i0][i1][i2][i3] =
                        choosef((double)(run.step + 1) == 1.0,
                        shortcut_weight_sgd_d[i0][i1][i2][i3], (float)momentum *
                        shortcut_weight_momentum_buffer[i0][i1][i2][i3] + (float)(1.0 - dampening) *
                        shortcut_weight_sgd_d[i0][i1][i2][i3]);
}

/* sgd (sgd), line 36: shortcut.weight.sgd.u[i0, i1, i2, i3] = shortcut.weight.sgd.d[i0, i1, i2,
   i3] + momentum[]*shortcut.weight.sgd.b[i0, i1, i2, i3] */
/* shortcut.weight.sgd.u f32[32, 16, 1, 1]; shortcut.weight.sgd.d f32[32, 16, 1, 1];
   shortcut.weight.sgd.b f32[32, 16, 1, 1] */
static void compute_shortcut_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 1; i2++)
                for (int i3 = 0; i3 < 1; i3++)
                    shortcut_weight_sgd_u[i0][i1][i2][i3] = shortcut_weight_sgd_d[i0][i1][i2][i3] +
                        (float)momentum * shortcut_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: bn5.weight.sgd.d[i0] = bn5.weight.grad[i0] + weight_decay[]*bn5.weight[i0] */
/* bn5.weight.sgd.d f32[32]; bn5.weight.grad f32[32]; bn5.weight f32[32] */
static void compute_bn5_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn5_weight_sgd_d[i0] = bn5_weight_grad[i0] + (float)weight_decay * bn5_weight[i0];
}

/* sgd (sgd), line 36: bn5.weight.sgd.b[i0] = select(step[] == 1, bn5.weight.sgd.d[i0],
   momentum[]*bn5.weight.momentum_buffer[i0] + (1 - dampening[])*bn5.weight.sgd.d[i0]) */
/* bn5.weight.sgd.b f32[32]; bn5.weight.sgd.d f32[32]; bn5.weight.momentum_buffer f32[32] */
static void compute_bn5_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn5_weight_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, bn5_weight_sgd_d[i0],
            (float)momentum * bn5_weight_momentum_buffer[i0] + (float)(1.0 - dampening) *
            bn5_weight_sgd_d[i0]);
}

/* sgd (sgd), line 36: bn5.weight.sgd.u[i0] = bn5.weight.sgd.d[i0] +
   momentum[]*bn5.weight.sgd.b[i0] */
/* bn5.weight.sgd.u f32[32]; bn5.weight.sgd.d f32[32]; bn5.weight.sgd.b f32[32] */
static void compute_bn5_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn5_weight_sgd_u[i0] = bn5_weight_sgd_d[i0] + (float)momentum * bn5_weight_sgd_b[i0];
}

/* sgd (sgd), line 36: bn5.bias.sgd.d[i0] = bn5.bias.grad[i0] + weight_decay[]*bn5.bias[i0] */
/* bn5.bias.sgd.d f32[32]; bn5.bias.grad f32[32]; bn5.bias f32[32] */
static void compute_bn5_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn5_bias_sgd_d[i0] = bn5_bias_grad[i0] + (float)weight_decay * bn5_bias[i0];
}

/* sgd (sgd), line 36: bn5.bias.sgd.b[i0] = select(step[] == 1, bn5.bias.sgd.d[i0],
   momentum[]*bn5.bias.momentum_buffer[i0] + (1 - dampening[])*bn5.bias.sgd.d[i0]) */
/* bn5.bias.sgd.b f32[32]; bn5.bias.sgd.d f32[32]; bn5.bias.momentum_buffer f32[32] */
static void compute_bn5_bias_sgd_b(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn5_bias_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, bn5_bias_sgd_d[i0],
            (float)momentum * bn5_bias_momentum_buffer[i0] + (float)(1.0 - dampening) *
            bn5_bias_sgd_d[i0]);
}

/* sgd (sgd), line 36: bn5.bias.sgd.u[i0] = bn5.bias.sgd.d[i0] + momentum[]*bn5.bias.sgd.b[i0] */
/* bn5.bias.sgd.u f32[32]; bn5.bias.sgd.d f32[32]; bn5.bias.sgd.b f32[32] */
static void compute_bn5_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn5_bias_sgd_u[i0] = bn5_bias_sgd_d[i0] + (float)momentum * bn5_bias_sgd_b[i0];
}

/* sgd (sgd), line 36: fc.weight.sgd.d[i0, i1] = fc.weight.grad[i0, i1] +
   weight_decay[]*fc.weight[i0, i1] */
/* fc.weight.sgd.d f32[10, 32]; fc.weight.grad f32[10, 32]; fc.weight f32[10, 32] */
static void compute_fc_weight_sgd_d(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            fc_weight_sgd_d[i0][i1] = fc_weight_grad[i0][i1] + (float)weight_decay *
                fc_weight[i0][i1];
}

/* sgd (sgd), line 36: fc.weight.sgd.b[i0, i1] = select(step[] == 1, fc.weight.sgd.d[i0, i1],
   momentum[]*fc.weight.momentum_buffer[i0, i1] + (1 - dampening[])*fc.weight.sgd.d[i0, i1]) */
/* fc.weight.sgd.b f32[10, 32]; fc.weight.sgd.d f32[10, 32]; fc.weight.momentum_buffer f32[10,
   32] */
static void compute_fc_weight_sgd_b(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            fc_weight_sgd_b[i0][i1] = choosef((double)(run.step + 1) == 1.0,
                fc_weight_sgd_d[i0][i1], (float)momentum * fc_weight_momentum_buffer[i0][i1] +
                (float)(1.0 - dampening) * fc_weight_sgd_d[i0][i1]);
}

/* sgd (sgd), line 36: fc.weight.sgd.u[i0, i1] = fc.weight.sgd.d[i0, i1] +
   momentum[]*fc.weight.sgd.b[i0, i1] */
/* fc.weight.sgd.u f32[10, 32]; fc.weight.sgd.d f32[10, 32]; fc.weight.sgd.b f32[10, 32] */
static void compute_fc_weight_sgd_u(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            fc_weight_sgd_u[i0][i1] = fc_weight_sgd_d[i0][i1] + (float)momentum *
                fc_weight_sgd_b[i0][i1];
}

/* sgd (sgd), line 36: fc.bias.sgd.d[i0] = fc.bias.grad[i0] + weight_decay[]*fc.bias[i0] */
/* fc.bias.sgd.d f32[10]; fc.bias.grad f32[10]; fc.bias f32[10] */
static void compute_fc_bias_sgd_d(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc_bias_sgd_d[i0] = fc_bias_grad[i0] + (float)weight_decay * fc_bias[i0];
}

/* sgd (sgd), line 36: fc.bias.sgd.b[i0] = select(step[] == 1, fc.bias.sgd.d[i0],
   momentum[]*fc.bias.momentum_buffer[i0] + (1 - dampening[])*fc.bias.sgd.d[i0]) */
/* fc.bias.sgd.b f32[10]; fc.bias.sgd.d f32[10]; fc.bias.momentum_buffer f32[10] */
static void compute_fc_bias_sgd_b(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc_bias_sgd_b[i0] = choosef((double)(run.step + 1) == 1.0, fc_bias_sgd_d[i0],
            (float)momentum * fc_bias_momentum_buffer[i0] + (float)(1.0 - dampening) *
            fc_bias_sgd_d[i0]);
}

/* sgd (sgd), line 36: fc.bias.sgd.u[i0] = fc.bias.sgd.d[i0] + momentum[]*fc.bias.sgd.b[i0] */
/* fc.bias.sgd.u f32[10]; fc.bias.sgd.d f32[10]; fc.bias.sgd.b f32[10] */
static void compute_fc_bias_sgd_u(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc_bias_sgd_u[i0] = fc_bias_sgd_d[i0] + (float)momentum * fc_bias_sgd_b[i0];
}

/* bn0 (batch_norm2d), line 10: bn0.running_mean.next[c] = 0.9*bn0.running_mean[c] + 0.1*bn0.m[c] */
/* bn0.running_mean.next f32[16]; bn0.running_mean f32[16]; bn0.m f32[16] */
static void update_bn0_running_mean(void)
{
    for (int c = 0; c < 16; c++)
        bn0_running_mean[c] = 0.9f * bn0_running_mean[c] + 0.1f * bn0_m[c];
}

/* bn0 (batch_norm2d), line 10: bn0.running_var.next[c] = 0.9*bn0.running_var[c] +
   0.1*bn0.v[c]*2048/2047 */
/* bn0.running_var.next f32[16]; bn0.running_var f32[16]; bn0.v f32[16] */
static void update_bn0_running_var(void)
{
    for (int c = 0; c < 16; c++)
        bn0_running_var[c] = 0.9f * bn0_running_var[c] + 0.1f * bn0_v[c] * 2048.0f / 2047.0f;
}

/* bn0 (batch_norm2d), line 10: bn0.num_batches_tracked.next[] = bn0.num_batches_tracked[] + 1 */
/* bn0.num_batches_tracked.next i64[] */
static void update_bn0_num_batches_tracked(void)
{
    bn0_num_batches_tracked = bn0_num_batches_tracked + 1;
}

/* bn1 (batch_norm2d), line 14: bn1.running_mean.next[c] = 0.9*bn1.running_mean[c] + 0.1*bn1.m[c] */
/* bn1.running_mean.next f32[16]; bn1.running_mean f32[16]; bn1.m f32[16] */
static void update_bn1_running_mean(void)
{
    for (int c = 0; c < 16; c++)
        bn1_running_mean[c] = 0.9f * bn1_running_mean[c] + 0.1f * bn1_m[c];
}

/* bn1 (batch_norm2d), line 14: bn1.running_var.next[c] = 0.9*bn1.running_var[c] +
   0.1*bn1.v[c]*2048/2047 */
/* bn1.running_var.next f32[16]; bn1.running_var f32[16]; bn1.v f32[16] */
static void update_bn1_running_var(void)
{
    for (int c = 0; c < 16; c++)
        bn1_running_var[c] = 0.9f * bn1_running_var[c] + 0.1f * bn1_v[c] * 2048.0f / 2047.0f;
}

/* bn1 (batch_norm2d), line 14: bn1.num_batches_tracked.next[] = bn1.num_batches_tracked[] + 1 */
/* bn1.num_batches_tracked.next i64[] */
static void update_bn1_num_batches_tracked(void)
{
    bn1_num_batches_tracked = bn1_num_batches_tracked + 1;
}

/* bn2 (batch_norm2d), line 17: bn2.running_mean.next[c] = 0.9*bn2.running_mean[c] + 0.1*bn2.m[c] */
/* bn2.running_mean.next f32[16]; bn2.running_mean f32[16]; bn2.m f32[16] */
static void update_bn2_running_mean(void)
{
    for (int c = 0; c < 16; c++)
        bn2_running_mean[c] = 0.9f * bn2_running_mean[c] + 0.1f * bn2_m[c];
}

/* bn2 (batch_norm2d), line 17: bn2.running_var.next[c] = 0.9*bn2.running_var[c] +
   0.1*bn2.v[c]*2048/2047 */
/* bn2.running_var.next f32[16]; bn2.running_var f32[16]; bn2.v f32[16] */
static void update_bn2_running_var(void)
{
    for (int c = 0; c < 16; c++)
        bn2_running_var[c] = 0.9f * bn2_running_var[c] + 0.1f * bn2_v[c] * 2048.0f / 2047.0f;
}

/* bn2 (batch_norm2d), line 17: bn2.num_batches_tracked.next[] = bn2.num_batches_tracked[] + 1 */
/* bn2.num_batches_tracked.next i64[] */
static void update_bn2_num_batches_tracked(void)
{
    bn2_num_batches_tracked = bn2_num_batches_tracked + 1;
}

/* bn3 (batch_norm2d), line 22: bn3.running_mean.next[c] = 0.9*bn3.running_mean[c] + 0.1*bn3.m[c] */
/* bn3.running_mean.next f32[32]; bn3.running_mean f32[32]; bn3.m f32[32] */
static void update_bn3_running_mean(void)
{
    for (int c = 0; c < 32; c++)
        bn3_running_mean[c] = 0.9f * bn3_running_mean[c] + 0.1f * bn3_m[c];
}

/* bn3 (batch_norm2d), line 22: bn3.running_var.next[c] = 0.9*bn3.running_var[c] +
   0.1*bn3.v[c]*512/511 */
/* bn3.running_var.next f32[32]; bn3.running_var f32[32]; bn3.v f32[32] */
static void update_bn3_running_var(void)
{
    for (int c = 0; c < 32; c++)
        bn3_running_var[c] = 0.9f * bn3_running_var[c] + 0.1f * bn3_v[c] * 512.0f / 511.0f;
}

/* bn3 (batch_norm2d), line 22: bn3.num_batches_tracked.next[] = bn3.num_batches_tracked[] + 1 */
/* bn3.num_batches_tracked.next i64[] */
static void update_bn3_num_batches_tracked(void)
{
    bn3_num_batches_tracked = bn3_num_batches_tracked + 1;
}

/* bn4 (batch_norm2d), line 25: bn4.running_mean.next[c] = 0.9*bn4.running_mean[c] + 0.1*bn4.m[c] */
/* bn4.running_mean.next f32[32]; bn4.running_mean f32[32]; bn4.m f32[32] */
static void update_bn4_running_mean(void)
{
    for (int c = 0; c < 32; c++)
        bn4_running_mean[c] = 0.9f * bn4_running_mean[c] + 0.1f * bn4_m[c];
}

/* bn4 (batch_norm2d), line 25: bn4.running_var.next[c] = 0.9*bn4.running_var[c] +
   0.1*bn4.v[c]*512/511 */
/* bn4.running_var.next f32[32]; bn4.running_var f32[32]; bn4.v f32[32] */
static void update_bn4_running_var(void)
{
    for (int c = 0; c < 32; c++)
        bn4_running_var[c] = 0.9f * bn4_running_var[c] + 0.1f * bn4_v[c] * 512.0f / 511.0f;
}

/* bn4 (batch_norm2d), line 25: bn4.num_batches_tracked.next[] = bn4.num_batches_tracked[] + 1 */
/* bn4.num_batches_tracked.next i64[] */
static void update_bn4_num_batches_tracked(void)
{
    bn4_num_batches_tracked = bn4_num_batches_tracked + 1;
}

/* bn5 (batch_norm2d), line 27: bn5.running_mean.next[c] = 0.9*bn5.running_mean[c] + 0.1*bn5.m[c] */
/* bn5.running_mean.next f32[32]; bn5.running_mean f32[32]; bn5.m f32[32] */
static void update_bn5_running_mean(void)
{
    for (int c = 0; c < 32; c++)
        bn5_running_mean[c] = 0.9f * bn5_running_mean[c] + 0.1f * bn5_m[c];
}

/* bn5 (batch_norm2d), line 27: bn5.running_var.next[c] = 0.9*bn5.running_var[c] +
   0.1*bn5.v[c]*512/511 */
/* bn5.running_var.next f32[32]; bn5.running_var f32[32]; bn5.v f32[32] */
static void update_bn5_running_var(void)
{
    for (int c = 0; c < 32; c++)
        bn5_running_var[c] = 0.9f * bn5_running_var[c] + 0.1f * bn5_v[c] * 512.0f / 511.0f;
}

/* bn5 (batch_norm2d), line 27: bn5.num_batches_tracked.next[] = bn5.num_batches_tracked[] + 1 */
/* bn5.num_batches_tracked.next i64[] */
static void update_bn5_num_batches_tracked(void)
{
    bn5_num_batches_tracked = bn5_num_batches_tracked + 1;
}

/* sgd (sgd), line 36: stem.weight.momentum_buffer.next[i0, i1, i2, i3] = stem.weight.sgd.b[i0,
   i1, i2, i3] */
/* stem.weight.momentum_buffer.next f32[16, 1, 3, 3]; stem.weight.sgd.b f32[16, 1, 3, 3] */
static void update_stem_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 1; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    stem_weight_momentum_buffer[i0][i1][i2][i3] = stem_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: stem.weight.next[i0, i1, i2, i3] = stem.weight[i0, i1, i2, i3] -
   lr[]*stem.weight.sgd.u[i0, i1, i2, i3] */
/* stem.weight.next f32[16, 1, 3, 3]; stem.weight f32[16, 1, 3, 3]; stem.weight.sgd.u f32[16, 1,
   3, 3] */
static void update_stem_weight(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 1; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    stem_weight[i0][i1][i2][i3] = stem_weight[i0][i1][i2][i3] - (float)lr *
                        stem_weight_sgd_u[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: bn0.weight.momentum_buffer.next[i0] = bn0.weight.sgd.b[i0] */
/* bn0.weight.momentum_buffer.next f32[16]; bn0.weight.sgd.b f32[16] */
static void update_bn0_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn0_weight_momentum_buffer[i0] = bn0_weight_sgd_b[i0];
}

/* sgd (sgd), line 36: bn0.weight.next[i0] = bn0.weight[i0] - lr[]*bn0.weight.sgd.u[i0] */
/* bn0.weight.next f32[16]; bn0.weight f32[16]; bn0.weight.sgd.u f32[16] */
static void update_bn0_weight(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn0_weight[i0] = bn0_weight[i0] - (float)lr * bn0_weight_sgd_u[i0];
}

/* sgd (sgd), line 36: bn0.bias.momentum_buffer.next[i0] = bn0.bias.sgd.b[i0] */
/* bn0.bias.momentum_buffer.next f32[16]; bn0.bias.sgd.b f32[16] */
static void update_bn0_bias_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn0_bias_momentum_buffer[i0] = bn0_bias_sgd_b[i0];
}

/* sgd (sgd), line 36: bn0.bias.next[i0] = bn0.bias[i0] - lr[]*bn0.bias.sgd.u[i0] */
/* bn0.bias.next f32[16]; bn0.bias f32[16]; bn0.bias.sgd.u f32[16] */
static void update_bn0_bias(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn0_bias[i0] = bn0_bias[i0] - (float)lr * bn0_bias_sgd_u[i0];
}

/* sgd (sgd), line 36: conv1.weight.momentum_buffer.next[i0, i1, i2, i3] = conv1.weight.sgd.b[i0,
   i1, i2, i3] */
/* conv1.weight.momentum_buffer.next f32[16, 16, 3, 3]; conv1.weight.sgd.b f32[16, 16, 3, 3] */
static void update_conv1_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv1_weight_momentum_buffer[i0][i1][i2][i3] =
                        conv1_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: conv1.weight.next[i0, i1, i2, i3] = conv1.weight[i0, i1, i2, i3] -
   lr[]*conv1.weight.sgd.u[i0, i1, i2, i3] */
/* conv1.weight.next f32[16, 16, 3, 3]; conv1.weight f32[16, 16, 3, 3]; conv1.weight.sgd.u
   f32[16, 16, 3, 3] */
static void update_conv1_weight(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv1_weight[i0][i1][i2][i3] = conv1_weight[i0][i1][i2][i3] - (float)lr *
                        conv1_weight_sgd_u[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: bn1.weight.momentum_buffer.next[i0] = bn1.weight.sgd.b[i0] */
/* bn1.weight.momentum_buffer.next f32[16]; bn1.weight.sgd.b f32[16] */
static void update_bn1_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn1_weight_momentum_buffer[i0] = bn1_weight_sgd_b[i0];
}

/* sgd (sgd), line 36: bn1.weight.next[i0] = bn1.weight[i0] - lr[]*bn1.weight.sgd.u[i0] */
/* bn1.weight.next f32[16]; bn1.weight f32[16]; bn1.weight.sgd.u f32[16] */
static void update_bn1_weight(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn1_weight[i0] = bn1_weight[i0] - (float)lr * bn1_weight_sgd_u[i0];
}

/* sgd (sgd), line 36: bn1.bias.momentum_buffer.next[i0] = bn1.bias.sgd.b[i0] */
/* bn1.bias.momentum_buffer.next f32[16]; bn1.bias.sgd.b f32[16] */
static void update_bn1_bias_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn1_bias_momentum_buffer[i0] = bn1_bias_sgd_b[i0];
}

/* sgd (sgd), line 36: bn1.bias.next[i0] = bn1.bias[i0] - lr[]*bn1.bias.sgd.u[i0] */
/* bn1.bias.next f32[16]; bn1.bias f32[16]; bn1.bias.sgd.u f32[16] */
static void update_bn1_bias(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn1_bias[i0] = bn1_bias[i0] - (float)lr * bn1_bias_sgd_u[i0];
}

/* sgd (sgd), line 36: conv2.weight.momentum_buffer.next[i0, i1, i2, i3] = conv2.weight.sgd.b[i0,
   i1, i2, i3] */
/* conv2.weight.momentum_buffer.next f32[16, 16, 3, 3]; conv2.weight.sgd.b f32[16, 16, 3, 3] */
static void update_conv2_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv2_weight_momentum_buffer[i0][i1][i2][i3] =
                        conv2_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: conv2.weight.next[i0, i1, i2, i3] = conv2.weight[i0, i1, i2, i3] -
   lr[]*conv2.weight.sgd.u[i0, i1, i2, i3] */
/* conv2.weight.next f32[16, 16, 3, 3]; conv2.weight f32[16, 16, 3, 3]; conv2.weight.sgd.u
   f32[16, 16, 3, 3] */
static void update_conv2_weight(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv2_weight[i0][i1][i2][i3] = conv2_weight[i0][i1][i2][i3] - (float)lr *
                        conv2_weight_sgd_u[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: bn2.weight.momentum_buffer.next[i0] = bn2.weight.sgd.b[i0] */
/* bn2.weight.momentum_buffer.next f32[16]; bn2.weight.sgd.b f32[16] */
static void update_bn2_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn2_weight_momentum_buffer[i0] = bn2_weight_sgd_b[i0];
}

/* sgd (sgd), line 36: bn2.weight.next[i0] = bn2.weight[i0] - lr[]*bn2.weight.sgd.u[i0] */
/* bn2.weight.next f32[16]; bn2.weight f32[16]; bn2.weight.sgd.u f32[16] */
static void update_bn2_weight(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn2_weight[i0] = bn2_weight[i0] - (float)lr * bn2_weight_sgd_u[i0];
}

/* sgd (sgd), line 36: bn2.bias.momentum_buffer.next[i0] = bn2.bias.sgd.b[i0] */
/* bn2.bias.momentum_buffer.next f32[16]; bn2.bias.sgd.b f32[16] */
static void update_bn2_bias_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn2_bias_momentum_buffer[i0] = bn2_bias_sgd_b[i0];
}

/* sgd (sgd), line 36: bn2.bias.next[i0] = bn2.bias[i0] - lr[]*bn2.bias.sgd.u[i0] */
/* bn2.bias.next f32[16]; bn2.bias f32[16]; bn2.bias.sgd.u f32[16] */
static void update_bn2_bias(void)
{
    for (int i0 = 0; i0 < 16; i0++)
        bn2_bias[i0] = bn2_bias[i0] - (float)lr * bn2_bias_sgd_u[i0];
}

/* sgd (sgd), line 36: conv3.weight.momentum_buffer.next[i0, i1, i2, i3] = conv3.weight.sgd.b[i0,
   i1, i2, i3] */
/* conv3.weight.momentum_buffer.next f32[32, 16, 3, 3]; conv3.weight.sgd.b f32[32, 16, 3, 3] */
static void update_conv3_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv3_weight_momentum_buffer[i0][i1][i2][i3] =
                        conv3_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: conv3.weight.next[i0, i1, i2, i3] = conv3.weight[i0, i1, i2, i3] -
   lr[]*conv3.weight.sgd.u[i0, i1, i2, i3] */
/* conv3.weight.next f32[32, 16, 3, 3]; conv3.weight f32[32, 16, 3, 3]; conv3.weight.sgd.u
   f32[32, 16, 3, 3] */
static void update_conv3_weight(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv3_weight[i0][i1][i2][i3] = conv3_weight[i0][i1][i2][i3] - (float)lr *
                        conv3_weight_sgd_u[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: bn3.weight.momentum_buffer.next[i0] = bn3.weight.sgd.b[i0] */
/* bn3.weight.momentum_buffer.next f32[32]; bn3.weight.sgd.b f32[32] */
static void update_bn3_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn3_weight_momentum_buffer[i0] = bn3_weight_sgd_b[i0];
}

/* sgd (sgd), line 36: bn3.weight.next[i0] = bn3.weight[i0] - lr[]*bn3.weight.sgd.u[i0] */
/* bn3.weight.next f32[32]; bn3.weight f32[32]; bn3.weight.sgd.u f32[32] */
static void update_bn3_weight(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn3_weight[i0] = bn3_weight[i0] - (float)lr * bn3_weight_sgd_u[i0];
}

/* sgd (sgd), line 36: bn3.bias.momentum_buffer.next[i0] = bn3.bias.sgd.b[i0] */
/* bn3.bias.momentum_buffer.next f32[32]; bn3.bias.sgd.b f32[32] */
static void update_bn3_bias_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn3_bias_momentum_buffer[i0] = bn3_bias_sgd_b[i0];
}

/* sgd (sgd), line 36: bn3.bias.next[i0] = bn3.bias[i0] - lr[]*bn3.bias.sgd.u[i0] */
/* bn3.bias.next f32[32]; bn3.bias f32[32]; bn3.bias.sgd.u f32[32] */
static void update_bn3_bias(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn3_bias[i0] = bn3_bias[i0] - (float)lr * bn3_bias_sgd_u[i0];
}

/* sgd (sgd), line 36: conv4.weight.momentum_buffer.next[i0, i1, i2, i3] = conv4.weight.sgd.b[i0,
   i1, i2, i3] */
/* conv4.weight.momentum_buffer.next f32[32, 32, 3, 3]; conv4.weight.sgd.b f32[32, 32, 3, 3] */
static void update_conv4_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv4_weight_momentum_buffer[i0][i1][i2][i3] =
                        conv4_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: conv4.weight.next[i0, i1, i2, i3] = conv4.weight[i0, i1, i2, i3] -
   lr[]*conv4.weight.sgd.u[i0, i1, i2, i3] */
/* conv4.weight.next f32[32, 32, 3, 3]; conv4.weight f32[32, 32, 3, 3]; conv4.weight.sgd.u
   f32[32, 32, 3, 3] */
static void update_conv4_weight(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 3; i3++)
                    conv4_weight[i0][i1][i2][i3] = conv4_weight[i0][i1][i2][i3] - (float)lr *
                        conv4_weight_sgd_u[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: bn4.weight.momentum_buffer.next[i0] = bn4.weight.sgd.b[i0] */
/* bn4.weight.momentum_buffer.next f32[32]; bn4.weight.sgd.b f32[32] */
static void update_bn4_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn4_weight_momentum_buffer[i0] = bn4_weight_sgd_b[i0];
}

/* sgd (sgd), line 36: bn4.weight.next[i0] = bn4.weight[i0] - lr[]*bn4.weight.sgd.u[i0] */
/* bn4.weight.next f32[32]; bn4.weight f32[32]; bn4.weight.sgd.u f32[32] */
static void update_bn4_weight(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn4_weight[i0] = bn4_weight[i0] - (float)lr * bn4_weight_sgd_u[i0];
}

/* sgd (sgd), line 36: bn4.bias.momentum_buffer.next[i0] = bn4.bias.sgd.b[i0] */
/* bn4.bias.momentum_buffer.next f32[32]; bn4.bias.sgd.b f32[32] */
static void update_bn4_bias_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn4_bias_momentum_buffer[i0] = bn4_bias_sgd_b[i0];
}

/* sgd (sgd), line 36: bn4.bias.next[i0] = bn4.bias[i0] - lr[]*bn4.bias.sgd.u[i0] */
/* bn4.bias.next f32[32]; bn4.bias f32[32]; bn4.bias.sgd.u f32[32] */
static void update_bn4_bias(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn4_bias[i0] = bn4_bias[i0] - (float)lr * bn4_bias_sgd_u[i0];
}

/* sgd (sgd), line 36: shortcut.weight.momentum_buffer.next[i0, i1, i2, i3] =
   shortcut.weight.sgd.b[i0, i1, i2, i3] */
/* shortcut.weight.momentum_buffer.next f32[32, 16, 1, 1]; shortcut.weight.sgd.b f32[32, 16, 1,
   1] */
static void update_shortcut_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 1; i2++)
                for (int i3 = 0; i3 < 1; i3++)
                    shortcut_weight_momentum_buffer[i0][i1][i2][i3] =
                        shortcut_weight_sgd_b[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: shortcut.weight.next[i0, i1, i2, i3] = shortcut.weight[i0, i1, i2, i3] -
   lr[]*shortcut.weight.sgd.u[i0, i1, i2, i3] */
/* shortcut.weight.next f32[32, 16, 1, 1]; shortcut.weight f32[32, 16, 1, 1];
   shortcut.weight.sgd.u f32[32, 16, 1, 1] */
static void update_shortcut_weight(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 1; i2++)
                for (int i3 = 0; i3 < 1; i3++)
                    shortcut_weight[i0][i1][i2][i3] = shortcut_weight[i0][i1][i2][i3] - (float)lr *
                        shortcut_weight_sgd_u[i0][i1][i2][i3];
}

/* sgd (sgd), line 36: bn5.weight.momentum_buffer.next[i0] = bn5.weight.sgd.b[i0] */
/* bn5.weight.momentum_buffer.next f32[32]; bn5.weight.sgd.b f32[32] */
static void update_bn5_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn5_weight_momentum_buffer[i0] = bn5_weight_sgd_b[i0];
}

/* sgd (sgd), line 36: bn5.weight.next[i0] = bn5.weight[i0] - lr[]*bn5.weight.sgd.u[i0] */
/* bn5.weight.next f32[32]; bn5.weight f32[32]; bn5.weight.sgd.u f32[32] */
static void update_bn5_weight(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn5_weight[i0] = bn5_weight[i0] - (float)lr * bn5_weight_sgd_u[i0];
}

/* sgd (sgd), line 36: bn5.bias.momentum_buffer.next[i0] = bn5.bias.sgd.b[i0] */
/* bn5.bias.momentum_buffer.next f32[32]; bn5.bias.sgd.b f32[32] */
static void update_bn5_bias_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn5_bias_momentum_buffer[i0] = bn5_bias_sgd_b[i0];
}

/* sgd (sgd), line 36: bn5.bias.next[i0] = bn5.bias[i0] - lr[]*bn5.bias.sgd.u[i0] */
/* bn5.bias.next f32[32]; bn5.bias f32[32]; bn5.bias.sgd.u f32[32] */
static void update_bn5_bias(void)
{
    for (int i0 = 0; i0 < 32; i0++)
        bn5_bias[i0] = bn5_bias[i0] - (float)lr * bn5_bias_sgd_u[i0];
}

/* sgd (sgd), line 36: fc.weight.momentum_buffer.next[i0, i1] = fc.weight.sgd.b[i0, i1] */
/* fc.weight.momentum_buffer.next f32[10, 32]; fc.weight.sgd.b f32[10, 32] */
static void update_fc_weight_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            fc_weight_momentum_buffer[i0][i1] = fc_weight_sgd_b[i0][i1];
}

/* sgd (sgd), line 36: fc.weight.next[i0, i1] = fc.weight[i0, i1] - lr[]*fc.weight.sgd.u[i0, i1] */
/* fc.weight.next f32[10, 32]; fc.weight f32[10, 32]; fc.weight.sgd.u f32[10, 32] */
static void update_fc_weight(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            fc_weight[i0][i1] = fc_weight[i0][i1] - (float)lr * fc_weight_sgd_u[i0][i1];
}

/* sgd (sgd), line 36: fc.bias.momentum_buffer.next[i0] = fc.bias.sgd.b[i0] */
/* fc.bias.momentum_buffer.next f32[10]; fc.bias.sgd.b f32[10] */
static void update_fc_bias_momentum_buffer(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc_bias_momentum_buffer[i0] = fc_bias_sgd_b[i0];
}

/* sgd (sgd), line 36: fc.bias.next[i0] = fc.bias[i0] - lr[]*fc.bias.sgd.u[i0] */
/* fc.bias.next f32[10]; fc.bias f32[10]; fc.bias.sgd.u f32[10] */
static void update_fc_bias(void)
{
    for (int i0 = 0; i0 < 10; i0++)
        fc_bias[i0] = fc_bias[i0] - (float)lr * fc_bias_sgd_u[i0];
}

/* bn0 (batch_norm2d), line 10: bn0.y[n, c, h, w] = (stem.y[n, c, h, w] -
   bn0.running_mean[c])*rsqrt(bn0.running_var[c] + 1e-05)*bn0.weight[c] + bn0.bias[c] */
/* bn0.y f32[32, 16, 8, 8]; stem.y f32[32, 16, 8, 8]; bn0.running_mean f32[16]; bn0.running_var
   f32[16]; bn0.weight f32[16]; bn0.bias f32[16] */
static void compute_bn0_y_version_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn0_y[n][c][h][w] = (stem_y[n][c][h][w] - bn0_running_mean[c]) *
                        rsqrtf(bn0_running_var[c] + 1e-05f) * bn0_weight[c] + bn0_bias[c];
}

/* bn1 (batch_norm2d), line 14: bn1.y[n, c, h, w] = (conv1.y[n, c, h, w] -
   bn1.running_mean[c])*rsqrt(bn1.running_var[c] + 1e-05)*bn1.weight[c] + bn1.bias[c] */
/* bn1.y f32[32, 16, 8, 8]; conv1.y f32[32, 16, 8, 8]; bn1.running_mean f32[16]; bn1.running_var
   f32[16]; bn1.weight f32[16]; bn1.bias f32[16] */
static void compute_bn1_y_version_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn1_y[n][c][h][w] = (conv1_y[n][c][h][w] - bn1_running_mean[c]) *
                        rsqrtf(bn1_running_var[c] + 1e-05f) * bn1_weight[c] + bn1_bias[c];
}

/* bn2 (batch_norm2d), line 17: bn2.y[n, c, h, w] = (conv2.y[n, c, h, w] -
   bn2.running_mean[c])*rsqrt(bn2.running_var[c] + 1e-05)*bn2.weight[c] + bn2.bias[c] */
/* bn2.y f32[32, 16, 8, 8]; conv2.y f32[32, 16, 8, 8]; bn2.running_mean f32[16]; bn2.running_var
   f32[16]; bn2.weight f32[16]; bn2.bias f32[16] */
static void compute_bn2_y_version_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn2_y[n][c][h][w] = (conv2_y[n][c][h][w] - bn2_running_mean[c]) *
                        rsqrtf(bn2_running_var[c] + 1e-05f) * bn2_weight[c] + bn2_bias[c];
}

/* bn3 (batch_norm2d), line 22: bn3.y[n, c, h, w] = (conv3.y[n, c, h, w] -
   bn3.running_mean[c])*rsqrt(bn3.running_var[c] + 1e-05)*bn3.weight[c] + bn3.bias[c] */
/* bn3.y f32[32, 32, 4, 4]; conv3.y f32[32, 32, 4, 4]; bn3.running_mean f32[32]; bn3.running_var
   f32[32]; bn3.weight f32[32]; bn3.bias f32[32] */
static void compute_bn3_y_version_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn3_y[n][c][h][w] = (conv3_y[n][c][h][w] - bn3_running_mean[c]) *
                        rsqrtf(bn3_running_var[c] + 1e-05f) * bn3_weight[c] + bn3_bias[c];
}

/* bn4 (batch_norm2d), line 25: bn4.y[n, c, h, w] = (conv4.y[n, c, h, w] -
   bn4.running_mean[c])*rsqrt(bn4.running_var[c] + 1e-05)*bn4.weight[c] + bn4.bias[c] */
/* bn4.y f32[32, 32, 4, 4]; conv4.y f32[32, 32, 4, 4]; bn4.running_mean f32[32]; bn4.running_var
   f32[32]; bn4.weight f32[32]; bn4.bias f32[32] */
static void compute_bn4_y_version_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn4_y[n][c][h][w] = (conv4_y[n][c][h][w] - bn4_running_mean[c]) *
                        rsqrtf(bn4_running_var[c] + 1e-05f) * bn4_weight[c] + bn4_bias[c];
}

/* bn5 (batch_norm2d), line 27: bn5.y[n, c, h, w] = (shortcut.y[n, c, h, w] -
   bn5.running_mean[c])*rsqrt(bn5.running_var[c] + 1e-05)*bn5.weight[c] + bn5.bias[c] */
/* bn5.y f32[32, 32, 4, 4]; shortcut.y f32[32, 32, 4, 4]; bn5.running_mean f32[32];
   bn5.running_var f32[32]; bn5.weight f32[32]; bn5.bias f32[32] */
static void compute_bn5_y_version_2(void)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn5_y[n][c][h][w] = (shortcut_y[n][c][h][w] - bn5_running_mean[c]) *
                        rsqrtf(bn5_running_var[c] + 1e-05f) * bn5_weight[c] + bn5_bias[c];
}

/* One step on the batch: forward, loss, backward, optimizer. Where the loss is not finite nothing
   is updated. */
static bool train_step(void)
{
    compute_image_value();
    done(0, 0);
    compute_stem_sum();
    done(1, 0);
    compute_stem_y();
    done(2, 0);
    compute_bn0_sum();
    done(3, 0);
    compute_bn0_m();
    done(4, 0);
    compute_bn0_d();
    done(5, 0);
    compute_bn0_sum_2();
    done(6, 0);
    compute_bn0_v();
    done(7, 0);
    compute_bn0_y();
    done(8, 0);
    compute_relu2_y();
    done(9, 0);
    compute_conv1_sum();
    done(10, 0);
    compute_conv1_y();
    done(11, 0);
    compute_bn1_sum();
    done(12, 0);
    compute_bn1_m();
    done(13, 0);
    compute_bn1_d();
    done(14, 0);
    compute_bn1_sum_2();
    done(15, 0);
    compute_bn1_v();
    done(16, 0);
    compute_bn1_y();
    done(17, 0);
    compute_relu5_y();
    done(18, 0);
    compute_conv2_sum();
    done(19, 0);
    compute_conv2_y();
    done(20, 0);
    compute_bn2_sum();
    done(21, 0);
    compute_bn2_m();
    done(22, 0);
    compute_bn2_d();
    done(23, 0);
    compute_bn2_sum_2();
    done(24, 0);
    compute_bn2_v();
    done(25, 0);
    compute_bn2_y();
    done(26, 0);
    compute_add8_y();
    done(27, 0);
    compute_relu9_y();
    done(28, 0);
    compute_conv3_sum();
    done(29, 0);
    compute_conv3_y();
    done(30, 0);
    compute_bn3_sum();
    done(31, 0);
    compute_bn3_m();
    done(32, 0);
    compute_bn3_d();
    done(33, 0);
    compute_bn3_sum_2();
    done(34, 0);
    compute_bn3_v();
    done(35, 0);
    compute_bn3_y();
    done(36, 0);
    compute_relu12_y();
    done(37, 0);
    compute_conv4_sum();
    done(38, 0);
    compute_conv4_y();
    done(39, 0);
    compute_bn4_sum();
    done(40, 0);
    compute_bn4_m();
    done(41, 0);
    compute_bn4_d();
    done(42, 0);
    compute_bn4_sum_2();
    done(43, 0);
    compute_bn4_v();
    done(44, 0);
    compute_bn4_y();
    done(45, 0);
    compute_shortcut_sum();
    done(46, 0);
    compute_shortcut_y();
    done(47, 0);
    compute_bn5_sum();
    done(48, 0);
    compute_bn5_m();
    done(49, 0);
    compute_bn5_d();
    done(50, 0);
    compute_bn5_sum_2();
    done(51, 0);
    compute_bn5_v();
    done(52, 0);
    compute_bn5_y();
    done(53, 0);
    compute_add17_y();
    done(54, 0);
    compute_relu18_y();
    done(55, 0);
    compute_avg_pool2d19_sum();
    done(56, 0);
    compute_avg_pool2d19_y();
    done(57, 0);
    compute_flatten20_y();
    done(58, 0);
    compute_fc_sum();
    done(59, 0);
    compute_fc_y();
    done(60, 0);
    compute_cross_entropy_max();
    done(61, 0);
    compute_cross_entropy_m();
    done(62, 0);
    compute_cross_entropy_sum();
    done(63, 0);
    compute_cross_entropy_lse();
    done(64, 0);
    compute_cross_entropy_l();
    done(65, 0);
    compute_cross_entropy_w();
    done(66, 0);
    compute_loss_sum();
    done(67, 0);
    compute_loss_weight();
    done(68, 0);
    compute_loss();
    done(69, 0);
    compute_accuracy_argmax();
    done(70, 0);
    compute_accuracy_v();
    done(71, 0);
    compute_accuracy_sum();
    done(72, 0);
    if (!isfinite(loss))
        return false;
    compute_loss_sum_grad();
    done(73, 0);
    compute_cross_entropy_l_grad();
    done(74, 0);
    compute_cross_entropy_lse_grad();
    done(75, 0);
    compute_cross_entropy_sum_grad();
    done(76, 0);
    compute_fc_y_grad_1();
    done(77, 0);
    compute_fc_y_grad_2();
    done(78, 0);
    compute_fc_y_grad();
    done(79, 0);
    compute_fc_bias_grad();
    done(80, 0);
    compute_flatten20_y_grad();
    done(81, 0);
    compute_fc_weight_grad();
    done(82, 0);
    compute_avg_pool2d19_y_grad();
    done(83, 0);
    compute_avg_pool2d19_sum_grad();
    done(84, 0);
    compute_relu18_y_grad();
    done(85, 0);
    compute_add17_y_grad();
    done(86, 0);
    compute_bn5_v_grad();
    done(87, 0);
    compute_bn5_weight_grad();
    done(88, 0);
    compute_bn5_bias_grad();
    done(89, 0);
    compute_bn5_sum_2_grad();
    done(90, 0);
    compute_bn5_d_grad_1();
    done(91, 0);
    compute_bn5_d_grad_2();
    done(92, 0);
    compute_bn5_d_grad();
    done(93, 0);
    compute_bn5_m_grad();
    done(94, 0);
    compute_bn5_sum_grad();
    done(95, 0);
    compute_shortcut_y_grad_1();
    done(96, 0);
    compute_shortcut_y_grad();
    done(97, 0);
    compute_shortcut_weight_grad();
    done(98, 0);
    compute_bn4_v_grad();
    done(99, 0);
    compute_bn4_weight_grad();
    done(100, 0);
    compute_bn4_bias_grad();
    done(101, 0);
    compute_bn4_sum_2_grad();
    done(102, 0);
    compute_bn4_d_grad_1();
    done(103, 0);
    compute_bn4_d_grad_2();
    done(104, 0);
    compute_bn4_d_grad();
    done(105, 0);
    compute_bn4_m_grad();
    done(106, 0);
    compute_bn4_sum_grad();
    done(107, 0);
    compute_conv4_y_grad_1();
    done(108, 0);
    compute_conv4_y_grad();
    done(109, 0);
    compute_relu12_y_grad();
    done(110, 0);
    compute_conv4_weight_grad();
    done(111, 0);
    compute_bn3_y_grad();
    done(112, 0);
    compute_bn3_v_grad();
    done(113, 0);
    compute_bn3_weight_grad();
    done(114, 0);
    compute_bn3_bias_grad();
    done(115, 0);
    compute_bn3_sum_2_grad();
    done(116, 0);
    compute_bn3_d_grad_1();
    done(117, 0);
    compute_bn3_d_grad_2();
    done(118, 0);
    compute_bn3_d_grad();
    done(119, 0);
    compute_bn3_m_grad();
    done(120, 0);
    compute_bn3_sum_grad();
    done(121, 0);
    compute_conv3_y_grad_1();
    done(122, 0);
    compute_conv3_y_grad();
    done(123, 0);
    compute_relu9_y_grad_1();
    done(124, 0);
    compute_relu9_y_grad_1_part_2();
    done(125, 0);
    compute_relu9_y_grad_1_part_3();
    done(126, 0);
    compute_relu9_y_grad_1_part_4();
    done(127, 0);
    compute_relu9_y_grad_1_part_5();
    done(128, 0);
    compute_relu9_y_grad_2();
    done(129, 0);
    compute_relu9_y_grad_2_part_2();
    done(130, 0);
    compute_relu9_y_grad_2_part_3();
    done(131, 0);
    compute_relu9_y_grad_2_part_4();
    done(132, 0);
    compute_relu9_y_grad();
    done(133, 0);
    compute_conv3_weight_grad();
    done(134, 0);
    compute_add8_y_grad();
    done(135, 0);
    compute_bn2_v_grad();
    done(136, 0);
    compute_bn2_weight_grad();
    done(137, 0);
    compute_bn2_bias_grad();
    done(138, 0);
    compute_bn2_sum_2_grad();
    done(139, 0);
    compute_bn2_d_grad_1();
    done(140, 0);
    compute_bn2_d_grad_2();
    done(141, 0);
    compute_bn2_d_grad();
    done(142, 0);
    compute_bn2_m_grad();
    done(143, 0);
    compute_bn2_sum_grad();
    done(144, 0);
    compute_conv2_y_grad_1();
    done(145, 0);
    compute_conv2_y_grad();
    done(146, 0);
    compute_relu5_y_grad();
    done(147, 0);
    compute_conv2_weight_grad();
    done(148, 0);
    compute_bn1_y_grad();
    done(149, 0);
    compute_bn1_v_grad();
    done(150, 0);
    compute_bn1_weight_grad();
    done(151, 0);
    compute_bn1_bias_grad();
    done(152, 0);
    compute_bn1_sum_2_grad();
    done(153, 0);
    compute_bn1_d_grad_1();
    done(154, 0);
    compute_bn1_d_grad_2();
    done(155, 0);
    compute_bn1_d_grad();
    done(156, 0);
    compute_bn1_m_grad();
    done(157, 0);
    compute_bn1_sum_grad();
    done(158, 0);
    compute_conv1_y_grad_1();
    done(159, 0);
    compute_conv1_y_grad();
    done(160, 0);
    compute_relu2_y_grad_1();
    done(161, 0);
    compute_relu2_y_grad();
    done(162, 0);
    compute_conv1_weight_grad();
    done(163, 0);
    compute_bn0_y_grad();
    done(164, 0);
    compute_bn0_v_grad();
    done(165, 0);
    compute_bn0_weight_grad();
    done(166, 0);
    compute_bn0_bias_grad();
    done(167, 0);
    compute_bn0_sum_2_grad();
    done(168, 0);
    compute_bn0_d_grad_1();
    done(169, 0);
    compute_bn0_d_grad_2();
    done(170, 0);
    compute_bn0_d_grad();
    done(171, 0);
    compute_bn0_m_grad();
    done(172, 0);
    compute_bn0_sum_grad();
    done(173, 0);
    compute_stem_y_grad_1();
    done(174, 0);
    compute_stem_y_grad();
    done(175, 0);
    compute_stem_weight_grad();
    done(176, 0);
    compute_stem_weight_sgd_d();
    done(177, 0);
    compute_stem_weight_sgd_b();
    done(178, 0);
    compute_stem_weight_sgd_u();
    done(179, 0);
    compute_bn0_weight_sgd_d();
    done(180, 0);
    compute_bn0_weight_sgd_b();
    done(181, 0);
    compute_bn0_weight_sgd_u();
    done(182, 0);
    compute_bn0_bias_sgd_d();
    done(183, 0);
    compute_bn0_bias_sgd_b();
    done(184, 0);
    compute_bn0_bias_sgd_u();
    done(185, 0);
    compute_conv1_weight_sgd_d();
    done(186, 0);
    compute_conv1_weight_sgd_b();
    done(187, 0);
    compute_conv1_weight_sgd_u();
    done(188, 0);
    compute_bn1_weight_sgd_d();
    done(189, 0);
    compute_bn1_weight_sgd_b();
    done(190, 0);
    compute_bn1_weight_sgd_u();
    done(191, 0);
    compute_bn1_bias_sgd_d();
    done(192, 0);
    compute_bn1_bias_sgd_b();
    done(193, 0);
    compute_bn1_bias_sgd_u();
    done(194, 0);
    compute_conv2_weight_sgd_d();
    done(195, 0);
    compute_conv2_weight_sgd_b();
    done(196, 0);
    compute_conv2_weight_sgd_u();
    done(197, 0);
    compute_bn2_weight_sgd_d();
    done(198, 0);
    compute_bn2_weight_sgd_b();
    done(199, 0);
    compute_bn2_weight_sgd_u();
    done(200, 0);
    compute_bn2_bias_sgd_d();
    done(201, 0);
    compute_bn2_bias_sgd_b();
    done(202, 0);
    compute_bn2_bias_sgd_u();
    done(203, 0);
    compute_conv3_weight_sgd_d();
    done(204, 0);
    compute_conv3_weight_sgd_b();
    done(205, 0);
    compute_conv3_weight_sgd_u();
    done(206, 0);
    compute_bn3_weight_sgd_d();
    done(207, 0);
    compute_bn3_weight_sgd_b();
    done(208, 0);
    compute_bn3_weight_sgd_u();
    done(209, 0);
    compute_bn3_bias_sgd_d();
    done(210, 0);
    compute_bn3_bias_sgd_b();
    done(211, 0);
    compute_bn3_bias_sgd_u();
    done(212, 0);
    compute_conv4_weight_sgd_d();
    done(213, 0);
    compute_conv4_weight_sgd_b();
    done(214, 0);
    compute_conv4_weight_sgd_u();
    done(215, 0);
    compute_bn4_weight_sgd_d();
    done(216, 0);
    compute_bn4_weight_sgd_b();
    done(217, 0);
    compute_bn4_weight_sgd_u();
    done(218, 0);
    compute_bn4_bias_sgd_d();
    done(219, 0);
    compute_bn4_bias_sgd_b();
    done(220, 0);
    compute_bn4_bias_sgd_u();
    done(221, 0);
    compute_shortcut_weight_sgd_d();
    done(222, 0);
    compute_shortcut_weight_sgd_b();
    done(223, 0);
    compute_shortcut_weight_sgd_u();
    done(224, 0);
    compute_bn5_weight_sgd_d();
    done(225, 0);
    compute_bn5_weight_sgd_b();
    done(226, 0);
    compute_bn5_weight_sgd_u();
    done(227, 0);
    compute_bn5_bias_sgd_d();
    done(228, 0);
    compute_bn5_bias_sgd_b();
    done(229, 0);
    compute_bn5_bias_sgd_u();
    done(230, 0);
    compute_fc_weight_sgd_d();
    done(231, 0);
    compute_fc_weight_sgd_b();
    done(232, 0);
    compute_fc_weight_sgd_u();
    done(233, 0);
    compute_fc_bias_sgd_d();
    done(234, 0);
    compute_fc_bias_sgd_b();
    done(235, 0);
    compute_fc_bias_sgd_u();
    done(236, 0);
    update_bn0_running_mean();
    done(237, 0);
    update_bn0_running_var();
    done(238, 0);
    update_bn0_num_batches_tracked();
    done(239, 0);
    update_bn1_running_mean();
    done(240, 0);
    update_bn1_running_var();
    done(241, 0);
    update_bn1_num_batches_tracked();
    done(242, 0);
    update_bn2_running_mean();
    done(243, 0);
    update_bn2_running_var();
    done(244, 0);
    update_bn2_num_batches_tracked();
    done(245, 0);
    update_bn3_running_mean();
    done(246, 0);
    update_bn3_running_var();
    done(247, 0);
    update_bn3_num_batches_tracked();
    done(248, 0);
    update_bn4_running_mean();
    done(249, 0);
    update_bn4_running_var();
    done(250, 0);
    update_bn4_num_batches_tracked();
    done(251, 0);
    update_bn5_running_mean();
    done(252, 0);
    update_bn5_running_var();
    done(253, 0);
    update_bn5_num_batches_tracked();
    done(254, 0);
    update_stem_weight_momentum_buffer();
    done(255, 0);
    update_stem_weight();
    done(256, 0);
    update_bn0_weight_momentum_buffer();
    done(257, 0);
    update_bn0_weight();
    done(258, 0);
    update_bn0_bias_momentum_buffer();
    done(259, 0);
    update_bn0_bias();
    done(260, 0);
    update_conv1_weight_momentum_buffer();
    done(261, 0);
    update_conv1_weight();
    done(262, 0);
    update_bn1_weight_momentum_buffer();
    done(263, 0);
    update_bn1_weight();
    done(264, 0);
    update_bn1_bias_momentum_buffer();
    done(265, 0);
    update_bn1_bias();
    done(266, 0);
    update_conv2_weight_momentum_buffer();
    done(267, 0);
    update_conv2_weight();
    done(268, 0);
    update_bn2_weight_momentum_buffer();
    done(269, 0);
    update_bn2_weight();
    done(270, 0);
    update_bn2_bias_momentum_buffer();
    done(271, 0);
    update_bn2_bias();
    done(272, 0);
    update_conv3_weight_momentum_buffer();
    done(273, 0);
    update_conv3_weight();
    done(274, 0);
    update_bn3_weight_momentum_buffer();
    done(275, 0);
    update_bn3_weight();
    done(276, 0);
    update_bn3_bias_momentum_buffer();
    done(277, 0);
    update_bn3_bias();
    done(278, 0);
    update_conv4_weight_momentum_buffer();
    done(279, 0);
    update_conv4_weight();
    done(280, 0);
    update_bn4_weight_momentum_buffer();
    done(281, 0);
    update_bn4_weight();
    done(282, 0);
    update_bn4_bias_momentum_buffer();
    done(283, 0);
    update_bn4_bias();
    done(284, 0);
    update_shortcut_weight_momentum_buffer();
    done(285, 0);
    update_shortcut_weight();
    done(286, 0);
    update_bn5_weight_momentum_buffer();
    done(287, 0);
    update_bn5_weight();
    done(288, 0);
    update_bn5_bias_momentum_buffer();
    done(289, 0);
    update_bn5_bias();
    done(290, 0);
    update_fc_weight_momentum_buffer();
    done(291, 0);
    update_fc_weight();
    done(292, 0);
    update_fc_bias_momentum_buffer();
    done(293, 0);
    update_fc_bias();
    done(294, 0);
    return true;
}

/* Loss, metrics and output for the batch, as the network is used after training. */
static void evaluate(void)
{
    compute_image_value();
    done(0, 0);
    compute_stem_sum();
    done(1, 0);
    compute_stem_y();
    done(2, 0);
    compute_bn0_y_version_2();
    done(3, 0);
    compute_relu2_y();
    done(4, 0);
    compute_conv1_sum();
    done(5, 0);
    compute_conv1_y();
    done(6, 0);
    compute_bn1_y_version_2();
    done(7, 0);
    compute_relu5_y();
    done(8, 0);
    compute_conv2_sum();
    done(9, 0);
    compute_conv2_y();
    done(10, 0);
    compute_bn2_y_version_2();
    done(11, 0);
    compute_add8_y();
    done(12, 0);
    compute_relu9_y();
    done(13, 0);
    compute_conv3_sum();
    done(14, 0);
    compute_conv3_y();
    done(15, 0);
    compute_bn3_y_version_2();
    done(16, 0);
    compute_relu12_y();
    done(17, 0);
    compute_conv4_sum();
    done(18, 0);
    compute_conv4_y();
    done(19, 0);
    compute_bn4_y_version_2();
    done(20, 0);
    compute_shortcut_sum();
    done(21, 0);
    compute_shortcut_y();
    done(22, 0);
    compute_bn5_y_version_2();
    done(23, 0);
    compute_add17_y();
    done(24, 0);
    compute_relu18_y();
    done(25, 0);
    compute_avg_pool2d19_sum();
    done(26, 0);
    compute_avg_pool2d19_y();
    done(27, 0);
    compute_flatten20_y();
    done(28, 0);
    compute_fc_sum();
    done(29, 0);
    compute_fc_y();
    done(30, 0);
    compute_cross_entropy_max();
    done(31, 0);
    compute_cross_entropy_m();
    done(32, 0);
    compute_cross_entropy_sum();
    done(33, 0);
    compute_cross_entropy_lse();
    done(34, 0);
    compute_cross_entropy_l();
    done(35, 0);
    compute_cross_entropy_w();
    done(36, 0);
    compute_loss_sum();
    done(37, 0);
    compute_loss_weight();
    done(38, 0);
    compute_loss();
    done(39, 0);
    compute_accuracy_argmax();
    done(40, 0);
    compute_accuracy_v();
    done(41, 0);
    compute_accuracy_sum();
    done(42, 0);
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
                    memory[64 * n + 64 * c + 8 * h + w + 39706] = image[n][c][h][w] * 0.0625;
    /* stem.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0
       and -q - s + 8 >= 0) image.value[n, c, p + r - 1, q + s - 1]*stem.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 1; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 9 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 9 - q); s++)
                                sum += memory[64 * n + 8 * p + q + 64 * c + 8 * r + s + 39697] *
                                    memory[9 * k + 9 * c + 3 * r + s];
                    memory[1024 * n + 64 * k + 8 * p + q + 41754] = sum;
                }
    /* stem.y[n, k, p, q] = stem.sum[n, k, p, q] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    memory[1024 * n + 64 * k + 8 * p + q + 74522] =
                        memory[1024 * n + 64 * k + 8 * p + q + 41754];
    /* bn0.sum[c] = sum(n, h, w) stem.y[n, c, h, w] */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += memory[64 * c + 1024 * n + 8 * h + w + 74522];
        memory[c + 107290] = sum;
    }
    /* bn0.m[c] = bn0.sum[c]/2048 */
    for (int c = 0; c < 16; c++)
        memory[c + 107306] = memory[c + 107290] / 2048.0;
    /* bn0.d[n, c, h, w] = stem.y[n, c, h, w] - bn0.m[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 107322] =
                        memory[1024 * n + 64 * c + 8 * h + w + 74522] - memory[c + 107306];
    /* bn0.sum.2[c] = sum(n, h, w) bn0.d[n, c, h, w]*bn0.d[n, c, h, w] */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += memory[64 * c + 1024 * n + 8 * h + w + 107322] *
                        memory[64 * c + 1024 * n + 8 * h + w + 107322];
        memory[c + 140090] = sum;
    }
    /* bn0.v[c] = bn0.sum.2[c]/2048 */
    for (int c = 0; c < 16; c++)
        memory[c + 140106] = memory[c + 140090] / 2048.0;
    /* bn0.y[n, c, h, w] = bn0.d[n, c, h, w]*rsqrt(bn0.v[c] + 1e-05)*bn0.weight[c] + bn0.bias[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 140122] =
                        memory[1024 * n + 64 * c + 8 * h + w + 107322] *
                        rsqrt(memory[c + 140106] + 1e-05) * memory[c + 144] + memory[c + 160];
    /* relu2.y[i0, i1, i2, i3] = relu(bn0.y[i0, i1, i2, i3]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 172890] =
                        relu(memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 140122]);
    /* conv1.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0
       and -q - s + 8 >= 0) relu2.y[n, c, p + r - 1, q + s - 1]*conv1.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 16; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 9 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 9 - q); s++)
                                sum += memory[1024 * n + 8 * p + q + 64 * c + 8 * r + s + 172881] *
                                    memory[144 * k + 9 * c + 3 * r + s + 209];
                    memory[1024 * n + 64 * k + 8 * p + q + 205658] = sum;
                }
    /* conv1.y[n, k, p, q] = conv1.sum[n, k, p, q] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    memory[1024 * n + 64 * k + 8 * p + q + 238426] =
                        memory[1024 * n + 64 * k + 8 * p + q + 205658];
    /* bn1.sum[c] = sum(n, h, w) conv1.y[n, c, h, w] */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += memory[64 * c + 1024 * n + 8 * h + w + 238426];
        memory[c + 271194] = sum;
    }
    /* bn1.m[c] = bn1.sum[c]/2048 */
    for (int c = 0; c < 16; c++)
        memory[c + 271210] = memory[c + 271194] / 2048.0;
    /* bn1.d[n, c, h, w] = conv1.y[n, c, h, w] - bn1.m[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 271226] =
                        memory[1024 * n + 64 * c + 8 * h + w + 238426] - memory[c + 271210];
    /* bn1.sum.2[c] = sum(n, h, w) bn1.d[n, c, h, w]*bn1.d[n, c, h, w] */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += memory[64 * c + 1024 * n + 8 * h + w + 271226] *
                        memory[64 * c + 1024 * n + 8 * h + w + 271226];
        memory[c + 303994] = sum;
    }
    /* bn1.v[c] = bn1.sum.2[c]/2048 */
    for (int c = 0; c < 16; c++)
        memory[c + 304010] = memory[c + 303994] / 2048.0;
    /* bn1.y[n, c, h, w] = bn1.d[n, c, h, w]*rsqrt(bn1.v[c] + 1e-05)*bn1.weight[c] + bn1.bias[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 304026] =
                        memory[1024 * n + 64 * c + 8 * h + w + 271226] *
                        rsqrt(memory[c + 304010] + 1e-05) * memory[c + 2513] + memory[c + 2529];
    /* relu5.y[i0, i1, i2, i3] = relu(bn1.y[i0, i1, i2, i3]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 336794] =
                        relu(memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 304026]);
    /* conv2.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0
       and -q - s + 8 >= 0) relu5.y[n, c, p + r - 1, q + s - 1]*conv2.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 16; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 9 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 9 - q); s++)
                                sum += memory[1024 * n + 8 * p + q + 64 * c + 8 * r + s + 336785] *
                                    memory[144 * k + 9 * c + 3 * r + s + 2578];
                    memory[1024 * n + 64 * k + 8 * p + q + 369562] = sum;
                }
    /* conv2.y[n, k, p, q] = conv2.sum[n, k, p, q] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    memory[1024 * n + 64 * k + 8 * p + q + 402330] =
                        memory[1024 * n + 64 * k + 8 * p + q + 369562];
    /* bn2.sum[c] = sum(n, h, w) conv2.y[n, c, h, w] */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += memory[64 * c + 1024 * n + 8 * h + w + 402330];
        memory[c + 435098] = sum;
    }
    /* bn2.m[c] = bn2.sum[c]/2048 */
    for (int c = 0; c < 16; c++)
        memory[c + 435114] = memory[c + 435098] / 2048.0;
    /* bn2.d[n, c, h, w] = conv2.y[n, c, h, w] - bn2.m[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 435130] =
                        memory[1024 * n + 64 * c + 8 * h + w + 402330] - memory[c + 435114];
    /* bn2.sum.2[c] = sum(n, h, w) bn2.d[n, c, h, w]*bn2.d[n, c, h, w] */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += memory[64 * c + 1024 * n + 8 * h + w + 435130] *
                        memory[64 * c + 1024 * n + 8 * h + w + 435130];
        memory[c + 467898] = sum;
    }
    /* bn2.v[c] = bn2.sum.2[c]/2048 */
    for (int c = 0; c < 16; c++)
        memory[c + 467914] = memory[c + 467898] / 2048.0;
    /* bn2.y[n, c, h, w] = bn2.d[n, c, h, w]*rsqrt(bn2.v[c] + 1e-05)*bn2.weight[c] + bn2.bias[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 467930] =
                        memory[1024 * n + 64 * c + 8 * h + w + 435130] *
                        rsqrt(memory[c + 467914] + 1e-05) * memory[c + 4882] + memory[c + 4898];
    /* add8.y[i0, i1, i2, i3] = bn2.y[i0, i1, i2, i3] + relu2.y[i0, i1, i2, i3] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 500698] =
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 467930] +
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 172890];
    /* relu9.y[i0, i1, i2, i3] = relu(add8.y[i0, i1, i2, i3]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 533466] =
                        relu(memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 500698]);
    /* conv3.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0 and 2*q + s - 1 >= 0) relu9.y[n, c,
       2*p + r - 1, 2*q + s - 1]*conv3.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 16; c++)
                        for (int r = larger(0, 1 - 2 * p); r < 3; r++)
                            for (int s = larger(0, 1 - 2 * q); s < 3; s++)
                                sum += memory[1024 * n + 16 * p + 2 * q + 64 * c + 8 * r + s +
                                    533457] * memory[144 * k + 9 * c + 3 * r + s + 4947];
                    memory[512 * n + 16 * k + 4 * p + q + 566234] = sum;
                }
    /* conv3.y[n, k, p, q] = conv3.sum[n, k, p, q] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++)
                    memory[512 * n + 16 * k + 4 * p + q + 582618] =
                        memory[512 * n + 16 * k + 4 * p + q + 566234];
    /* bn3.sum[c] = sum(n, h, w) conv3.y[n, c, h, w] */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += memory[16 * c + 512 * n + 4 * h + w + 582618];
        memory[c + 599002] = sum;
    }
    /* bn3.m[c] = bn3.sum[c]/512 */
    for (int c = 0; c < 32; c++)
        memory[c + 599034] = memory[c + 599002] / 512.0;
    /* bn3.d[n, c, h, w] = conv3.y[n, c, h, w] - bn3.m[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 599066] =
                        memory[512 * n + 16 * c + 4 * h + w + 582618] - memory[c + 599034];
    /* bn3.sum.2[c] = sum(n, h, w) bn3.d[n, c, h, w]*bn3.d[n, c, h, w] */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += memory[16 * c + 512 * n + 4 * h + w + 599066] *
                        memory[16 * c + 512 * n + 4 * h + w + 599066];
        memory[c + 615450] = sum;
    }
    /* bn3.v[c] = bn3.sum.2[c]/512 */
    for (int c = 0; c < 32; c++)
        memory[c + 615482] = memory[c + 615450] / 512.0;
    /* bn3.y[n, c, h, w] = bn3.d[n, c, h, w]*rsqrt(bn3.v[c] + 1e-05)*bn3.weight[c] + bn3.bias[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 615514] =
                        memory[512 * n + 16 * c + 4 * h + w + 599066] *
                        rsqrt(memory[c + 615482] + 1e-05) * memory[c + 9555] + memory[c + 9587];
    /* relu12.y[i0, i1, i2, i3] = relu(bn3.y[i0, i1, i2, i3]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 631898] =
                        relu(memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 615514]);
    /* conv4.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 4 >= 0 and q + s - 1 >= 0
       and -q - s + 4 >= 0) relu12.y[n, c, p + r - 1, q + s - 1]*conv4.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 32; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 5 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 5 - q); s++)
                                sum += memory[512 * n + 4 * p + q + 16 * c + 4 * r + s + 631893] *
                                    memory[288 * k + 9 * c + 3 * r + s + 9684];
                    memory[512 * n + 16 * k + 4 * p + q + 648282] = sum;
                }
    /* conv4.y[n, k, p, q] = conv4.sum[n, k, p, q] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++)
                    memory[512 * n + 16 * k + 4 * p + q + 664666] =
                        memory[512 * n + 16 * k + 4 * p + q + 648282];
    /* bn4.sum[c] = sum(n, h, w) conv4.y[n, c, h, w] */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += memory[16 * c + 512 * n + 4 * h + w + 664666];
        memory[c + 681050] = sum;
    }
    /* bn4.m[c] = bn4.sum[c]/512 */
    for (int c = 0; c < 32; c++)
        memory[c + 681082] = memory[c + 681050] / 512.0;
    /* bn4.d[n, c, h, w] = conv4.y[n, c, h, w] - bn4.m[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 681114] =
                        memory[512 * n + 16 * c + 4 * h + w + 664666] - memory[c + 681082];
    /* bn4.sum.2[c] = sum(n, h, w) bn4.d[n, c, h, w]*bn4.d[n, c, h, w] */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += memory[16 * c + 512 * n + 4 * h + w + 681114] *
                        memory[16 * c + 512 * n + 4 * h + w + 681114];
        memory[c + 697498] = sum;
    }
    /* bn4.v[c] = bn4.sum.2[c]/512 */
    for (int c = 0; c < 32; c++)
        memory[c + 697530] = memory[c + 697498] / 512.0;
    /* bn4.y[n, c, h, w] = bn4.d[n, c, h, w]*rsqrt(bn4.v[c] + 1e-05)*bn4.weight[c] + bn4.bias[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 697562] =
                        memory[512 * n + 16 * c + 4 * h + w + 681114] *
                        rsqrt(memory[c + 697530] + 1e-05) * memory[c + 18900] + memory[c + 18932];
    /* shortcut.sum[n, k, p, q] = sum(c, r, s) relu9.y[n, c, 2*p + r, 2*q + s]*shortcut.weight[k,
       c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 16; c++)
                        for (int r = 0; r < 1; r++)
                            for (int s = 0; s < 1; s++)
                                sum += memory[1024 * n + 16 * p + 2 * q + 64 * c + 8 * r + s +
                                    533466] * memory[16 * k + c + r + s + 19029];
                    memory[512 * n + 16 * k + 4 * p + q + 713946] = sum;
                }
    /* shortcut.y[n, k, p, q] = shortcut.sum[n, k, p, q] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++)
                    memory[512 * n + 16 * k + 4 * p + q + 730330] =
                        memory[512 * n + 16 * k + 4 * p + q + 713946];
    /* bn5.sum[c] = sum(n, h, w) shortcut.y[n, c, h, w] */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += memory[16 * c + 512 * n + 4 * h + w + 730330];
        memory[c + 746714] = sum;
    }
    /* bn5.m[c] = bn5.sum[c]/512 */
    for (int c = 0; c < 32; c++)
        memory[c + 746746] = memory[c + 746714] / 512.0;
    /* bn5.d[n, c, h, w] = shortcut.y[n, c, h, w] - bn5.m[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 746778] =
                        memory[512 * n + 16 * c + 4 * h + w + 730330] - memory[c + 746746];
    /* bn5.sum.2[c] = sum(n, h, w) bn5.d[n, c, h, w]*bn5.d[n, c, h, w] */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += memory[16 * c + 512 * n + 4 * h + w + 746778] *
                        memory[16 * c + 512 * n + 4 * h + w + 746778];
        memory[c + 763162] = sum;
    }
    /* bn5.v[c] = bn5.sum.2[c]/512 */
    for (int c = 0; c < 32; c++)
        memory[c + 763194] = memory[c + 763162] / 512.0;
    /* bn5.y[n, c, h, w] = bn5.d[n, c, h, w]*rsqrt(bn5.v[c] + 1e-05)*bn5.weight[c] + bn5.bias[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 763226] =
                        memory[512 * n + 16 * c + 4 * h + w + 746778] *
                        rsqrt(memory[c + 763194] + 1e-05) * memory[c + 19541] + memory[c + 19573];
    /* add17.y[i0, i1, i2, i3] = bn4.y[i0, i1, i2, i3] + bn5.y[i0, i1, i2, i3] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 779610] =
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 697562] +
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 763226];
    /* relu18.y[i0, i1, i2, i3] = relu(add17.y[i0, i1, i2, i3]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 795994] =
                        relu(memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 779610]);
    /* avg_pool2d19.sum[n, c, p, q] = sum(r, s) relu18.y[n, c, 4*p + r, 4*q + s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 1; p++)
                for (int q = 0; q < 1; q++) {
                    double sum = 0.0;
                    for (int r = 0; r < 4; r++)
                        for (int s = 0; s < 4; s++)
                            sum += memory[512 * n + 16 * c + 16 * p + 4 * q + 4 * r + s + 795994];
                    memory[32 * n + c + p + q + 812378] = sum;
                }
    /* avg_pool2d19.y[n, c, p, q] = avg_pool2d19.sum[n, c, p, q]/16 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 1; p++)
                for (int q = 0; q < 1; q++)
                    memory[32 * n + c + p + q + 813402] = memory[32 * n + c + p + q + 812378] /
                        16.0;
    /* flatten20.y[a0, f] = avg_pool2d19.y[a0, f, 0, 0] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int f = 0; f < 32; f++)
            memory[32 * a0 + f + 814426] = memory[32 * a0 + f + 813402];
    /* fc.sum[i0, k] = sum(c) flatten20.y[i0, c]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++) {
            double sum = 0.0;
            for (int c = 0; c < 32; c++)
                sum += memory[32 * i0 + c + 814426] * memory[32 * k + c + 19670];
            memory[10 * i0 + k + 815450] = sum;
        }
    /* fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++)
            memory[10 * i0 + k + 815770] = memory[k + 19990] + memory[10 * i0 + k + 815450];
    /* cross_entropy.max[n] = max(c) fc.y[n, c] */
    for (int n = 0; n < 32; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const double v = memory[10 * n + c + 815770];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 816090] = best;
    }
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 816122] = memory[n + 816090];
    /* cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++) {
        double sum = 0.0;
        for (int c = 0; c < 10; c++)
            sum += exp(memory[10 * n + c + 815770] - memory[n + 816122]);
        memory[n + 816154] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 816186] = memory[n + 816122] + log(memory[n + 816154]);
    /* cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, digit[n]]) */
    for (int n = 0; n < 32; n++)
        memory[n + 816218] = choose(digit[n] == -100, 0.0, memory[n + 816186] -
            memory[digit[n] + 10 * n + 815770]);
    /* cross_entropy.w[n] = select(digit[n] == -100, 0, 1) */
    for (int n = 0; n < 32; n++)
        memory[n + 816250] = choose(digit[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 816218], 0.0);
        memory[816282] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 816250], 0.0);
        memory[816283] = sum;
    }
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[816284] = memory[816282] / memory[816283];
}

static void reference_backward(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[816285] = 1.0 / memory[816283];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 32; n++)
        memory[n + 816286] = choose(n < run.valid, memory[816285], 0.0);
    /* cross_entropy.lse.grad[n] = select(digit[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 816318] = choose(digit[n] == -100, 0.0, memory[n + 816286]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 32; n++)
        memory[n + 816350] = memory[n + 816318] / memory[n + 816154];
    /* fc.y.grad.1[n, k] = select(digit[n] == k, select(digit[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[k + 10 * n + 816382] = choose(digit[n] == k,
                choose(digit[n] == -100, 0.0, -memory[n + 816286]), 0.0);
    /* fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 10; c++)
            memory[10 * n + c + 816702] = memory[n + 816350] *
                exp(memory[10 * n + c + 815770] - memory[n + 816122]);
    /* fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[10 * n + k + 817022] = memory[10 * n + k + 816702] + memory[10 * n + k + 816382];
    /* fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
    for (int k = 0; k < 10; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 32; i0++)
            sum += memory[10 * i0 + k + 817022];
        memory[k + 817342] = sum;
    }
    /* flatten20.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 32; c++) {
            double sum = 0.0;
            for (int k = 0; k < 10; k++)
                sum += memory[10 * i0 + k + 817022] * memory[32 * k + c + 19670];
            memory[32 * i0 + c + 817352] = sum;
        }
    /* fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten20.y[i0, c] */
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 32; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 32; i0++)
                sum += memory[10 * i0 + k + 817022] * memory[32 * i0 + c + 814426];
            memory[32 * k + c + 818376] = sum;
        }
    /* avg_pool2d19.y.grad[a0, f, 0, 0] = flatten20.y.grad[a0, f] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int f = 0; f < 32; f++)
            memory[32 * a0 + f + 818696] = memory[32 * a0 + f + 817352];
    /* avg_pool2d19.sum.grad[n, c, p, q] = avg_pool2d19.y.grad[n, c, p, q]/16 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 1; p++)
                for (int q = 0; q < 1; q++)
                    memory[32 * n + c + p + q + 819720] = memory[32 * n + c + p + q + 818696] /
                        16.0;
    /* relu18.y.grad[n, c, r, s] = avg_pool2d19.sum.grad[n, c, 0, 0] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int r = 0; r < 4; r++)
                for (int s = 0; s < 4; s++)
                    memory[512 * n + 16 * c + 4 * r + s + 820744] = memory[32 * n + c + 819720];
    /* add17.y.grad[i0, i1, i2, i3] = select(relu18.y[i0, i1, i2, i3] > 0, relu18.y.grad[i0, i1,
       i2, i3], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 837128] =
                        choose(memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 795994] > 0.0,
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 820744], 0.0);
    /* bn5.v.grad[c] = sum(n, h, w) (-0.5)*(add17.y.grad[n, c, h, w]*bn5.weight[c]*bn5.d[n, c, h,
       w]*(rsqrt(bn5.v[c] + 1e-05)*rsqrt(bn5.v[c] + 1e-05)*rsqrt(bn5.v[c] + 1e-05))) */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += -0.5 * (memory[512 * n + 16 * c + 4 * h + w + 837128] *
                        memory[c + 19541] * memory[512 * n + 16 * c + 4 * h + w + 746778] *
                        (rsqrt(memory[c + 763194] + 1e-05) * rsqrt(memory[c + 763194] + 1e-05) *
                        rsqrt(memory[c + 763194] + 1e-05)));
        memory[c + 853512] = sum;
    }
    /* bn5.weight.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w]*(bn5.d[n, c, h,
       w]*rsqrt(bn5.v[c] + 1e-05)) */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += memory[512 * n + 16 * c + 4 * h + w + 837128] *
                        (memory[512 * n + 16 * c + 4 * h + w + 746778] *
                        rsqrt(memory[c + 763194] + 1e-05));
        memory[c + 853544] = sum;
    }
    /* bn5.bias.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w] */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += memory[512 * n + 16 * c + 4 * h + w + 837128];
        memory[c + 853576] = sum;
    }
    /* bn5.sum.2.grad[c] = bn5.v.grad[c]/512 */
    for (int c = 0; c < 32; c++)
        memory[c + 853608] = memory[c + 853512] / 512.0;
    /* bn5.d.grad.1[n, c, h, w] = add17.y.grad[n, c, h, w]*bn5.weight[c]*rsqrt(bn5.v[c] + 1e-05) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 853640] =
                        memory[512 * n + 16 * c + 4 * h + w + 837128] * memory[c + 19541] *
                        rsqrt(memory[c + 763194] + 1e-05);
    /* bn5.d.grad.2[n, c, h, w] = 2*(bn5.sum.2.grad[c]*bn5.d[n, c, h, w]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[16 * c + 512 * n + 4 * h + w + 870024] = 2.0 *
                        (memory[c + 853608] * memory[16 * c + 512 * n + 4 * h + w + 746778]);
    /* bn5.d.grad[n, c, h, w] = bn5.d.grad.2[n, c, h, w] + bn5.d.grad.1[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 886408] =
                        memory[512 * n + 16 * c + 4 * h + w + 870024] +
                        memory[512 * n + 16 * c + 4 * h + w + 853640];
    /* bn5.m.grad[c] = sum(n, h, w) -bn5.d.grad[n, c, h, w] */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += -memory[512 * n + 16 * c + 4 * h + w + 886408];
        memory[c + 902792] = sum;
    }
    /* bn5.sum.grad[c] = bn5.m.grad[c]/512 */
    for (int c = 0; c < 32; c++)
        memory[c + 902824] = memory[c + 902792] / 512.0;
    /* shortcut.y.grad.1[n, c, h, w] = bn5.sum.grad[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[16 * c + 512 * n + 4 * h + w + 902856] = memory[c + 902824];
    /* shortcut.y.grad[n, c, h, w] = shortcut.y.grad.1[n, c, h, w] + bn5.d.grad[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 919240] =
                        memory[512 * n + 16 * c + 4 * h + w + 902856] +
                        memory[512 * n + 16 * c + 4 * h + w + 886408];
    /* shortcut.weight.grad[k, c, r, s] = sum(n, p, q) shortcut.y.grad[n, k, p, q]*relu9.y[n, c,
       2*p + r, 2*q + s] */
    for (int k = 0; k < 32; k++)
        for (int c = 0; c < 16; c++)
            for (int r = 0; r < 1; r++)
                for (int s = 0; s < 1; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = 0; p < 4; p++)
                            for (int q = 0; q < 4; q++)
                                sum += memory[512 * n + 16 * k + 4 * p + q + 919240] *
                                    memory[1024 * n + 16 * p + 2 * q + 64 * c + 8 * r + s + 533466];
                    memory[16 * k + c + r + s + 935624] = sum;
                }
    /* bn4.v.grad[c] = sum(n, h, w) (-0.5)*(add17.y.grad[n, c, h, w]*bn4.weight[c]*bn4.d[n, c, h,
       w]*(rsqrt(bn4.v[c] + 1e-05)*rsqrt(bn4.v[c] + 1e-05)*rsqrt(bn4.v[c] + 1e-05))) */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += -0.5 * (memory[512 * n + 16 * c + 4 * h + w + 837128] *
                        memory[c + 18900] * memory[512 * n + 16 * c + 4 * h + w + 681114] *
                        (rsqrt(memory[c + 697530] + 1e-05) * rsqrt(memory[c + 697530] + 1e-05) *
                        rsqrt(memory[c + 697530] + 1e-05)));
        memory[c + 936136] = sum;
    }
    /* bn4.weight.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w]*(bn4.d[n, c, h,
       w]*rsqrt(bn4.v[c] + 1e-05)) */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += memory[512 * n + 16 * c + 4 * h + w + 837128] *
                        (memory[512 * n + 16 * c + 4 * h + w + 681114] *
                        rsqrt(memory[c + 697530] + 1e-05));
        memory[c + 936168] = sum;
    }
    /* bn4.bias.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w] */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += memory[512 * n + 16 * c + 4 * h + w + 837128];
        memory[c + 936200] = sum;
    }
    /* bn4.sum.2.grad[c] = bn4.v.grad[c]/512 */
    for (int c = 0; c < 32; c++)
        memory[c + 936232] = memory[c + 936136] / 512.0;
    /* bn4.d.grad.1[n, c, h, w] = add17.y.grad[n, c, h, w]*bn4.weight[c]*rsqrt(bn4.v[c] + 1e-05) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 936264] =
                        memory[512 * n + 16 * c + 4 * h + w + 837128] * memory[c + 18900] *
                        rsqrt(memory[c + 697530] + 1e-05);
    /* bn4.d.grad.2[n, c, h, w] = 2*(bn4.sum.2.grad[c]*bn4.d[n, c, h, w]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[16 * c + 512 * n + 4 * h + w + 952648] = 2.0 *
                        (memory[c + 936232] * memory[16 * c + 512 * n + 4 * h + w + 681114]);
    /* bn4.d.grad[n, c, h, w] = bn4.d.grad.2[n, c, h, w] + bn4.d.grad.1[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 969032] =
                        memory[512 * n + 16 * c + 4 * h + w + 952648] +
                        memory[512 * n + 16 * c + 4 * h + w + 936264];
    /* bn4.m.grad[c] = sum(n, h, w) -bn4.d.grad[n, c, h, w] */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += -memory[512 * n + 16 * c + 4 * h + w + 969032];
        memory[c + 985416] = sum;
    }
    /* bn4.sum.grad[c] = bn4.m.grad[c]/512 */
    for (int c = 0; c < 32; c++)
        memory[c + 985448] = memory[c + 985416] / 512.0;
    /* conv4.y.grad.1[n, c, h, w] = bn4.sum.grad[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[16 * c + 512 * n + 4 * h + w + 985480] = memory[c + 985448];
    /* conv4.y.grad[n, c, h, w] = conv4.y.grad.1[n, c, h, w] + bn4.d.grad[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 1001864] =
                        memory[512 * n + 16 * c + 4 * h + w + 985480] +
                        memory[512 * n + 16 * c + 4 * h + w + 969032];
    /* relu12.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 2 >= 0 and i3 - s
       + 1 >= 0 and -i3 + s + 2 >= 0) conv4.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv4.weight[k,
       c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 32; k++)
                        for (int r = larger(0, i2 - 2); r < smaller(3, i2 + 2); r++)
                            for (int s = larger(0, i3 - 2); s < smaller(3, i3 + 2); s++)
                                sum += memory[4 * i2 + i3 + 512 * n + 16 * k - 4 * r - s +
                                    1001869] * memory[288 * k + 9 * c + 3 * r + s + 9684];
                    memory[4 * i2 + i3 + 512 * n + 16 * c + 1018248] = sum;
                }
    /* conv4.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 4 >= 0 and q + s
       - 1 >= 0 and -q - s + 4 >= 0) conv4.y.grad[n, k, p, q]*relu12.y[n, c, p + r - 1, q + s -
       1] */
    for (int k = 0; k < 32; k++)
        for (int c = 0; c < 32; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(4, 5 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(4, 5 - s); q++)
                                sum += memory[512 * n + 16 * k + 4 * p + q + 1001864] *
                                    memory[512 * n + 4 * p + q + 16 * c + 4 * r + s + 631893];
                    memory[288 * k + 9 * c + 3 * r + s + 1034632] = sum;
                }
    /* bn3.y.grad[i0, i1, i2, i3] = select(relu12.y[i0, i1, i2, i3] > 0, relu12.y.grad[i0, i1,
       i2, i3], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 1043848] =
                        choose(memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 631898] > 0.0,
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 1018248], 0.0);
    /* bn3.v.grad[c] = sum(n, h, w) (-0.5)*(bn3.y.grad[n, c, h, w]*bn3.weight[c]*bn3.d[n, c, h,
       w]*(rsqrt(bn3.v[c] + 1e-05)*rsqrt(bn3.v[c] + 1e-05)*rsqrt(bn3.v[c] + 1e-05))) */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += -0.5 * (memory[512 * n + 16 * c + 4 * h + w + 1043848] *
                        memory[c + 9555] * memory[512 * n + 16 * c + 4 * h + w + 599066] *
                        (rsqrt(memory[c + 615482] + 1e-05) * rsqrt(memory[c + 615482] + 1e-05) *
                        rsqrt(memory[c + 615482] + 1e-05)));
        memory[c + 1060232] = sum;
    }
    /* bn3.weight.grad[c] = sum(n, h, w) bn3.y.grad[n, c, h, w]*(bn3.d[n, c, h, w]*rsqrt(bn3.v[c]
       + 1e-05)) */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += memory[512 * n + 16 * c + 4 * h + w + 1043848] *
                        (memory[512 * n + 16 * c + 4 * h + w + 599066] *
                        rsqrt(memory[c + 615482] + 1e-05));
        memory[c + 1060264] = sum;
    }
    /* bn3.bias.grad[c] = sum(n, h, w) bn3.y.grad[n, c, h, w] */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += memory[512 * n + 16 * c + 4 * h + w + 1043848];
        memory[c + 1060296] = sum;
    }
    /* bn3.sum.2.grad[c] = bn3.v.grad[c]/512 */
    for (int c = 0; c < 32; c++)
        memory[c + 1060328] = memory[c + 1060232] / 512.0;
    /* bn3.d.grad.1[n, c, h, w] = bn3.y.grad[n, c, h, w]*bn3.weight[c]*rsqrt(bn3.v[c] + 1e-05) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 1060360] =
                        memory[512 * n + 16 * c + 4 * h + w + 1043848] * memory[c + 9555] *
                        rsqrt(memory[c + 615482] + 1e-05);
    /* bn3.d.grad.2[n, c, h, w] = 2*(bn3.sum.2.grad[c]*bn3.d[n, c, h, w]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[16 * c + 512 * n + 4 * h + w + 1076744] = 2.0 *
                        (memory[c + 1060328] * memory[16 * c + 512 * n + 4 * h + w + 599066]);
    /* bn3.d.grad[n, c, h, w] = bn3.d.grad.2[n, c, h, w] + bn3.d.grad.1[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 1093128] =
                        memory[512 * n + 16 * c + 4 * h + w + 1076744] +
                        memory[512 * n + 16 * c + 4 * h + w + 1060360];
    /* bn3.m.grad[c] = sum(n, h, w) -bn3.d.grad[n, c, h, w] */
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += -memory[512 * n + 16 * c + 4 * h + w + 1093128];
        memory[c + 1109512] = sum;
    }
    /* bn3.sum.grad[c] = bn3.m.grad[c]/512 */
    for (int c = 0; c < 32; c++)
        memory[c + 1109544] = memory[c + 1109512] / 512.0;
    /* conv3.y.grad.1[n, c, h, w] = bn3.sum.grad[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[16 * c + 512 * n + 4 * h + w + 1109576] = memory[c + 1109544];
    /* conv3.y.grad[n, c, h, w] = conv3.y.grad.1[n, c, h, w] + bn3.d.grad[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 1125960] =
                        memory[512 * n + 16 * c + 4 * h + w + 1109576] +
                        memory[512 * n + 16 * c + 4 * h + w + 1093128];
    /* relu9.y.grad.1[n, c, 2*i2 + 1, i3] = 0 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[16 * i2 + i3 + 1024 * n + 64 * c + 1142352] = 0.0;
    /* relu9.y.grad.1[n, c, 7, i3] = 0 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i3 = 0; i3 < 8; i3++)
                memory[i3 + 1024 * n + 64 * c + 1142400] = 0.0;
    /* relu9.y.grad.1[n, c, 2*p, 2*i3 + 1] = 0 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 4; p++)
                for (int i3 = 0; i3 < 3; i3++)
                    memory[2 * i3 + 1024 * n + 16 * p + 64 * c + 1142345] = 0.0;
    /* relu9.y.grad.1[n, c, 2*p, 7] = 0 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 4; p++)
                memory[1024 * n + 16 * p + 64 * c + 1142351] = 0.0;
    /* relu9.y.grad.1[n, c, 2*p, 2*q] = sum(k) shortcut.y.grad[n, k, p, q]*shortcut.weight[k, c,
       0, 0] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    double sum = 0.0;
                    for (int k = 0; k < 32; k++)
                        sum += memory[512 * n + 16 * k + 4 * p + q + 919240] *
                            memory[16 * k + c + 19029];
                    memory[1024 * n + 16 * p + 2 * q + 64 * c + 1142344] = sum;
                }
    /* relu9.y.grad.2[n, c, 2*i2, 2*i3] = sum(k) conv3.y.grad[n, k, i2, i3]*conv3.weight[k, c, 1,
       1] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 32; k++)
                        sum += memory[4 * i2 + i3 + 512 * n + 16 * k + 1125960] *
                            memory[144 * k + 9 * c + 4951];
                    memory[16 * i2 + 2 * i3 + 1024 * n + 64 * c + 1175112] = sum;
                }
    /* relu9.y.grad.2[n, c, 2*i2, 2*i3 + 1] = sum(k, s: -i3 + s + 2 >= 0) conv3.y.grad[n, k, i2,
       i3 - s + 1]*conv3.weight[k, c, 1, 2*s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 32; k++)
                        for (int s = larger(0, i3 - 2); s < 2; s++)
                            sum += memory[4 * i2 + i3 + 512 * n + 16 * k - s + 1125961] *
                                memory[144 * k + 9 * c + 2 * s + 4950];
                    memory[16 * i2 + 2 * i3 + 1024 * n + 64 * c + 1175113] = sum;
                }
    /* relu9.y.grad.2[n, c, 2*i2 + 1, 2*i3] = sum(k, r: -i2 + r + 2 >= 0) conv3.y.grad[n, k, i2 -
       r + 1, i3]*conv3.weight[k, c, 2*r, 1] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 32; k++)
                        for (int r = larger(0, i2 - 2); r < 2; r++)
                            sum += memory[4 * i2 + i3 + 512 * n + 16 * k - 4 * r + 1125964] *
                                memory[144 * k + 9 * c + 6 * r + 4948];
                    memory[16 * i2 + 2 * i3 + 1024 * n + 64 * c + 1175120] = sum;
                }
    /* relu9.y.grad.2[n, c, 2*i2 + 1, 2*i3 + 1] = sum(k, r, s: -i2 + r + 2 >= 0 and -i3 + s + 2
       >= 0) conv3.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv3.weight[k, c, 2*r, 2*s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 32; k++)
                        for (int r = larger(0, i2 - 2); r < 2; r++)
                            for (int s = larger(0, i3 - 2); s < 2; s++)
                                sum += memory[4 * i2 + i3 + 512 * n + 16 * k - 4 * r - s +
                                    1125965] * memory[144 * k + 9 * c + 6 * r + 2 * s + 4947];
                    memory[16 * i2 + 2 * i3 + 1024 * n + 64 * c + 1175121] = sum;
                }
    /* relu9.y.grad[n, c, i2, i3] = relu9.y.grad.2[n, c, i2, i3] + relu9.y.grad.1[n, c, i2, i3] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * n + 64 * c + 8 * i2 + i3 + 1207880] =
                        memory[1024 * n + 64 * c + 8 * i2 + i3 + 1175112] +
                        memory[1024 * n + 64 * c + 8 * i2 + i3 + 1142344];
    /* conv3.weight.grad[k, c, r, s] = sum(n, p, q: 2*p + r - 1 >= 0 and 2*q + s - 1 >= 0)
       conv3.y.grad[n, k, p, q]*relu9.y[n, c, 2*p + r - 1, 2*q + s - 1] */
    for (int k = 0; k < 32; k++)
        for (int c = 0; c < 16; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = 0; p < 4; p++)
                            if (2 * p + r - 1 >= 0)
                                for (int q = 0; q < 4; q++)
                                    if (2 * q + s - 1 >= 0)
                                        sum += memory[512 * n + 16 * k + 4 * p + q + 1125960] *
                                            memory[1024 * n + 16 * p + 2 * q + 64 * c + 8 * r + s +
                                            533457];
                    memory[144 * k + 9 * c + 3 * r + s + 1240648] = sum;
                }
    /* add8.y.grad[i0, i1, i2, i3] = select(relu9.y[i0, i1, i2, i3] > 0, relu9.y.grad[i0, i1, i2,
       i3], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1245256] =
                        choose(memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 533466] > 0.0,
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1207880], 0.0);
    /* bn2.v.grad[c] = sum(n, h, w) (-0.5)*(add8.y.grad[n, c, h, w]*bn2.weight[c]*bn2.d[n, c, h,
       w]*(rsqrt(bn2.v[c] + 1e-05)*rsqrt(bn2.v[c] + 1e-05)*rsqrt(bn2.v[c] + 1e-05))) */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += -0.5 * (memory[1024 * n + 64 * c + 8 * h + w + 1245256] *
                        memory[c + 4882] * memory[1024 * n + 64 * c + 8 * h + w + 435130] *
                        (rsqrt(memory[c + 467914] + 1e-05) * rsqrt(memory[c + 467914] + 1e-05) *
                        rsqrt(memory[c + 467914] + 1e-05)));
        memory[c + 1278024] = sum;
    }
    /* bn2.weight.grad[c] = sum(n, h, w) add8.y.grad[n, c, h, w]*(bn2.d[n, c, h,
       w]*rsqrt(bn2.v[c] + 1e-05)) */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += memory[1024 * n + 64 * c + 8 * h + w + 1245256] *
                        (memory[1024 * n + 64 * c + 8 * h + w + 435130] *
                        rsqrt(memory[c + 467914] + 1e-05));
        memory[c + 1278040] = sum;
    }
    /* bn2.bias.grad[c] = sum(n, h, w) add8.y.grad[n, c, h, w] */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += memory[1024 * n + 64 * c + 8 * h + w + 1245256];
        memory[c + 1278056] = sum;
    }
    /* bn2.sum.2.grad[c] = bn2.v.grad[c]/2048 */
    for (int c = 0; c < 16; c++)
        memory[c + 1278072] = memory[c + 1278024] / 2048.0;
    /* bn2.d.grad.1[n, c, h, w] = add8.y.grad[n, c, h, w]*bn2.weight[c]*rsqrt(bn2.v[c] + 1e-05) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 1278088] =
                        memory[1024 * n + 64 * c + 8 * h + w + 1245256] * memory[c + 4882] *
                        rsqrt(memory[c + 467914] + 1e-05);
    /* bn2.d.grad.2[n, c, h, w] = 2*(bn2.sum.2.grad[c]*bn2.d[n, c, h, w]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[64 * c + 1024 * n + 8 * h + w + 1310856] = 2.0 *
                        (memory[c + 1278072] * memory[64 * c + 1024 * n + 8 * h + w + 435130]);
    /* bn2.d.grad[n, c, h, w] = bn2.d.grad.2[n, c, h, w] + bn2.d.grad.1[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 1343624] =
                        memory[1024 * n + 64 * c + 8 * h + w + 1310856] +
                        memory[1024 * n + 64 * c + 8 * h + w + 1278088];
    /* bn2.m.grad[c] = sum(n, h, w) -bn2.d.grad[n, c, h, w] */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += -memory[1024 * n + 64 * c + 8 * h + w + 1343624];
        memory[c + 1376392] = sum;
    }
    /* bn2.sum.grad[c] = bn2.m.grad[c]/2048 */
    for (int c = 0; c < 16; c++)
        memory[c + 1376408] = memory[c + 1376392] / 2048.0;
    /* conv2.y.grad.1[n, c, h, w] = bn2.sum.grad[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[64 * c + 1024 * n + 8 * h + w + 1376424] = memory[c + 1376408];
    /* conv2.y.grad[n, c, h, w] = conv2.y.grad.1[n, c, h, w] + bn2.d.grad[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 1409192] =
                        memory[1024 * n + 64 * c + 8 * h + w + 1376424] +
                        memory[1024 * n + 64 * c + 8 * h + w + 1343624];
    /* relu5.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 6 >= 0 and i3 - s
       + 1 >= 0 and -i3 + s + 6 >= 0) conv2.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv2.weight[k,
       c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 16; k++)
                        for (int r = larger(0, i2 - 6); r < smaller(3, i2 + 2); r++)
                            for (int s = larger(0, i3 - 6); s < smaller(3, i3 + 2); s++)
                                sum += memory[8 * i2 + i3 + 1024 * n + 64 * k - 8 * r - s +
                                    1409201] * memory[144 * k + 9 * c + 3 * r + s + 2578];
                    memory[8 * i2 + i3 + 1024 * n + 64 * c + 1441960] = sum;
                }
    /* conv2.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s
       - 1 >= 0 and -q - s + 8 >= 0) conv2.y.grad[n, k, p, q]*relu5.y[n, c, p + r - 1, q + s - 1] */
    for (int k = 0; k < 16; k++)
        for (int c = 0; c < 16; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(8, 9 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(8, 9 - s); q++)
                                sum += memory[1024 * n + 64 * k + 8 * p + q + 1409192] *
                                    memory[1024 * n + 8 * p + q + 64 * c + 8 * r + s + 336785];
                    memory[144 * k + 9 * c + 3 * r + s + 1474728] = sum;
                }
    /* bn1.y.grad[i0, i1, i2, i3] = select(relu5.y[i0, i1, i2, i3] > 0, relu5.y.grad[i0, i1, i2,
       i3], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1477032] =
                        choose(memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 336794] > 0.0,
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1441960], 0.0);
    /* bn1.v.grad[c] = sum(n, h, w) (-0.5)*(bn1.y.grad[n, c, h, w]*bn1.weight[c]*bn1.d[n, c, h,
       w]*(rsqrt(bn1.v[c] + 1e-05)*rsqrt(bn1.v[c] + 1e-05)*rsqrt(bn1.v[c] + 1e-05))) */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += -0.5 * (memory[1024 * n + 64 * c + 8 * h + w + 1477032] *
                        memory[c + 2513] * memory[1024 * n + 64 * c + 8 * h + w + 271226] *
                        (rsqrt(memory[c + 304010] + 1e-05) * rsqrt(memory[c + 304010] + 1e-05) *
                        rsqrt(memory[c + 304010] + 1e-05)));
        memory[c + 1509800] = sum;
    }
    /* bn1.weight.grad[c] = sum(n, h, w) bn1.y.grad[n, c, h, w]*(bn1.d[n, c, h, w]*rsqrt(bn1.v[c]
       + 1e-05)) */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += memory[1024 * n + 64 * c + 8 * h + w + 1477032] *
                        (memory[1024 * n + 64 * c + 8 * h + w + 271226] *
                        rsqrt(memory[c + 304010] + 1e-05));
        memory[c + 1509816] = sum;
    }
    /* bn1.bias.grad[c] = sum(n, h, w) bn1.y.grad[n, c, h, w] */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += memory[1024 * n + 64 * c + 8 * h + w + 1477032];
        memory[c + 1509832] = sum;
    }
    /* bn1.sum.2.grad[c] = bn1.v.grad[c]/2048 */
    for (int c = 0; c < 16; c++)
        memory[c + 1509848] = memory[c + 1509800] / 2048.0;
    /* bn1.d.grad.1[n, c, h, w] = bn1.y.grad[n, c, h, w]*bn1.weight[c]*rsqrt(bn1.v[c] + 1e-05) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 1509864] =
                        memory[1024 * n + 64 * c + 8 * h + w + 1477032] * memory[c + 2513] *
                        rsqrt(memory[c + 304010] + 1e-05);
    /* bn1.d.grad.2[n, c, h, w] = 2*(bn1.sum.2.grad[c]*bn1.d[n, c, h, w]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[64 * c + 1024 * n + 8 * h + w + 1542632] = 2.0 *
                        (memory[c + 1509848] * memory[64 * c + 1024 * n + 8 * h + w + 271226]);
    /* bn1.d.grad[n, c, h, w] = bn1.d.grad.2[n, c, h, w] + bn1.d.grad.1[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 1575400] =
                        memory[1024 * n + 64 * c + 8 * h + w + 1542632] +
                        memory[1024 * n + 64 * c + 8 * h + w + 1509864];
    /* bn1.m.grad[c] = sum(n, h, w) -bn1.d.grad[n, c, h, w] */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += -memory[1024 * n + 64 * c + 8 * h + w + 1575400];
        memory[c + 1608168] = sum;
    }
    /* bn1.sum.grad[c] = bn1.m.grad[c]/2048 */
    for (int c = 0; c < 16; c++)
        memory[c + 1608184] = memory[c + 1608168] / 2048.0;
    /* conv1.y.grad.1[n, c, h, w] = bn1.sum.grad[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[64 * c + 1024 * n + 8 * h + w + 1608200] = memory[c + 1608184];
    /* conv1.y.grad[n, c, h, w] = conv1.y.grad.1[n, c, h, w] + bn1.d.grad[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 1640968] =
                        memory[1024 * n + 64 * c + 8 * h + w + 1608200] +
                        memory[1024 * n + 64 * c + 8 * h + w + 1575400];
    /* relu2.y.grad.1[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 6 >= 0 and i3 -
       s + 1 >= 0 and -i3 + s + 6 >= 0) conv1.y.grad[n, k, i2 - r + 1, i3 - s +
       1]*conv1.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 16; k++)
                        for (int r = larger(0, i2 - 6); r < smaller(3, i2 + 2); r++)
                            for (int s = larger(0, i3 - 6); s < smaller(3, i3 + 2); s++)
                                sum += memory[8 * i2 + i3 + 1024 * n + 64 * k - 8 * r - s +
                                    1640977] * memory[144 * k + 9 * c + 3 * r + s + 209];
                    memory[8 * i2 + i3 + 1024 * n + 64 * c + 1673736] = sum;
                }
    /* relu2.y.grad[i0, i1, i2, i3] = relu2.y.grad.1[i0, i1, i2, i3] + add8.y.grad[i0, i1, i2,
       i3] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1706504] =
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1673736] +
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1245256];
    /* conv1.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s
       - 1 >= 0 and -q - s + 8 >= 0) conv1.y.grad[n, k, p, q]*relu2.y[n, c, p + r - 1, q + s - 1] */
    for (int k = 0; k < 16; k++)
        for (int c = 0; c < 16; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(8, 9 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(8, 9 - s); q++)
                                sum += memory[1024 * n + 64 * k + 8 * p + q + 1640968] *
                                    memory[1024 * n + 8 * p + q + 64 * c + 8 * r + s + 172881];
                    memory[144 * k + 9 * c + 3 * r + s + 1739272] = sum;
                }
    /* bn0.y.grad[i0, i1, i2, i3] = select(relu2.y[i0, i1, i2, i3] > 0, relu2.y.grad[i0, i1, i2,
       i3], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1741576] =
                        choose(memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 172890] > 0.0,
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1706504], 0.0);
    /* bn0.v.grad[c] = sum(n, h, w) (-0.5)*(bn0.y.grad[n, c, h, w]*bn0.weight[c]*bn0.d[n, c, h,
       w]*(rsqrt(bn0.v[c] + 1e-05)*rsqrt(bn0.v[c] + 1e-05)*rsqrt(bn0.v[c] + 1e-05))) */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += -0.5 * (memory[1024 * n + 64 * c + 8 * h + w + 1741576] *
                        memory[c + 144] * memory[1024 * n + 64 * c + 8 * h + w + 107322] *
                        (rsqrt(memory[c + 140106] + 1e-05) * rsqrt(memory[c + 140106] + 1e-05) *
                        rsqrt(memory[c + 140106] + 1e-05)));
        memory[c + 1774344] = sum;
    }
    /* bn0.weight.grad[c] = sum(n, h, w) bn0.y.grad[n, c, h, w]*(bn0.d[n, c, h, w]*rsqrt(bn0.v[c]
       + 1e-05)) */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += memory[1024 * n + 64 * c + 8 * h + w + 1741576] *
                        (memory[1024 * n + 64 * c + 8 * h + w + 107322] *
                        rsqrt(memory[c + 140106] + 1e-05));
        memory[c + 1774360] = sum;
    }
    /* bn0.bias.grad[c] = sum(n, h, w) bn0.y.grad[n, c, h, w] */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += memory[1024 * n + 64 * c + 8 * h + w + 1741576];
        memory[c + 1774376] = sum;
    }
    /* bn0.sum.2.grad[c] = bn0.v.grad[c]/2048 */
    for (int c = 0; c < 16; c++)
        memory[c + 1774392] = memory[c + 1774344] / 2048.0;
    /* bn0.d.grad.1[n, c, h, w] = bn0.y.grad[n, c, h, w]*bn0.weight[c]*rsqrt(bn0.v[c] + 1e-05) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 1774408] =
                        memory[1024 * n + 64 * c + 8 * h + w + 1741576] * memory[c + 144] *
                        rsqrt(memory[c + 140106] + 1e-05);
    /* bn0.d.grad.2[n, c, h, w] = 2*(bn0.sum.2.grad[c]*bn0.d[n, c, h, w]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[64 * c + 1024 * n + 8 * h + w + 1807176] = 2.0 *
                        (memory[c + 1774392] * memory[64 * c + 1024 * n + 8 * h + w + 107322]);
    /* bn0.d.grad[n, c, h, w] = bn0.d.grad.2[n, c, h, w] + bn0.d.grad.1[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 1839944] =
                        memory[1024 * n + 64 * c + 8 * h + w + 1807176] +
                        memory[1024 * n + 64 * c + 8 * h + w + 1774408];
    /* bn0.m.grad[c] = sum(n, h, w) -bn0.d.grad[n, c, h, w] */
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += -memory[1024 * n + 64 * c + 8 * h + w + 1839944];
        memory[c + 1872712] = sum;
    }
    /* bn0.sum.grad[c] = bn0.m.grad[c]/2048 */
    for (int c = 0; c < 16; c++)
        memory[c + 1872728] = memory[c + 1872712] / 2048.0;
    /* stem.y.grad.1[n, c, h, w] = bn0.sum.grad[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[64 * c + 1024 * n + 8 * h + w + 1872744] = memory[c + 1872728];
    /* stem.y.grad[n, c, h, w] = stem.y.grad.1[n, c, h, w] + bn0.d.grad[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 1905512] =
                        memory[1024 * n + 64 * c + 8 * h + w + 1872744] +
                        memory[1024 * n + 64 * c + 8 * h + w + 1839944];
    /* stem.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s -
       1 >= 0 and -q - s + 8 >= 0) stem.y.grad[n, k, p, q]*image.value[n, c, p + r - 1, q + s -
       1] */
    for (int k = 0; k < 16; k++)
        for (int c = 0; c < 1; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(8, 9 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(8, 9 - s); q++)
                                sum += memory[1024 * n + 64 * k + 8 * p + q + 1905512] *
                                    memory[64 * n + 8 * p + q + 64 * c + 8 * r + s + 39697];
                    memory[9 * k + 9 * c + 3 * r + s + 1938280] = sum;
                }
}

static void reference_run(double *memory, bool backward)
{
    reference_forward(memory);
    if (backward)
        reference_backward(memory);
}

static const int64_t reference_value[] =
    {0, 144, 160, 176, 192, 208, 209, 2513, 2529, 2545, 2561, 2577, 2578, 4882, 4898, 4914, 4930,
    4946, 4947, 9555, 9587, 9619, 9651, 9683, 9684, 18900, 18932, 18964, 18996, 19028, 19029, 19541,
    19573, 19605, 19637, 19669, 19670, 19990, 20000, 20144, 20160, 20176, 22480, 22496, 22512,
    24816, 24832, 24848, 29456, 29488, 29520, 38736, 38768, 38800, 39312, 39344, 39376, 39696};
static const int64_t reference_gradient[] =
    {1938280, 1774360, 1774376, -1, -1, -1, 1739272, 1509816, 1509832, -1, -1, -1, 1474728, 1278040,
    1278056, -1, -1, -1, 1240648, 1060264, 1060296, -1, -1, -1, 1034632, 936168, 936200, -1, -1, -1,
    935624, 853544, 853576, -1, -1, -1, 818376, 817342, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1};
static const struct dlcrt_reference reference = {
    .bytes = 15507392,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 816284,
};
/* What the runtime knows of this program. */
static struct dlcrt_tensor tensors[58] = {
    {.name = "stem.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = stem_weight, .elements = 144, .initial = DLCRT_UNIFORM, .a =
        -0.3333333333333333, .b = 0.3333333333333333, .trainable = true},
    {.name = "bn0.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {16},
        .data = bn0_weight, .elements = 16, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable =
        true},
    {.name = "bn0.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {16},
        .data = bn0_bias, .elements = 16, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable =
        true},
    {.name = "bn0.running_mean", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {16},
        .data = bn0_running_mean, .elements = 16, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn0.running_var", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {16},
        .data = bn0_running_var, .elements = 16, .initial = DLCRT_CONSTANT, .a = 1, .b = 0},
    {.name = "bn0.num_batches_tracked", .dtype = DLCRT_I64, .role = DLCRT_BUFFER, .rank = 0,
        .shape = {0}, .data = &bn0_num_batches_tracked, .elements = 1, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv1_weight, .elements = 2304, .initial = DLCRT_UNIFORM,
        .a = -0.08333333333333333, .b = 0.08333333333333333, .trainable = true},
    {.name = "bn1.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {16},
        .data = bn1_weight, .elements = 16, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable =
        true},
    {.name = "bn1.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {16},
        .data = bn1_bias, .elements = 16, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable =
        true},
    {.name = "bn1.running_mean", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {16},
        .data = bn1_running_mean, .elements = 16, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn1.running_var", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {16},
        .data = bn1_running_var, .elements = 16, .initial = DLCRT_CONSTANT, .a = 1, .b = 0},
    {.name = "bn1.num_batches_tracked", .dtype = DLCRT_I64, .role = DLCRT_BUFFER, .rank = 0,
        .shape = {0}, .data = &bn1_num_batches_tracked, .elements = 1, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv2_weight, .elements = 2304, .initial = DLCRT_UNIFORM,
        .a = -0.08333333333333333, .b = 0.08333333333333333, .trainable = true},
    {.name = "bn2.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {16},
        .data = bn2_weight, .elements = 16, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable =
        true},
    {.name = "bn2.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {16},
        .data = bn2_bias, .elements = 16, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable =
        true},
    {.name = "bn2.running_mean", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {16},
        .data = bn2_running_mean, .elements = 16, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn2.running_var", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {16},
        .data = bn2_running_var, .elements = 16, .initial = DLCRT_CONSTANT, .a = 1, .b = 0},
    {.name = "bn2.num_batches_tracked", .dtype = DLCRT_I64, .role = DLCRT_BUFFER, .rank = 0,
        .shape = {0}, .data = &bn2_num_batches_tracked, .elements = 1, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "conv3.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv3_weight, .elements = 4608, .initial = DLCRT_UNIFORM,
        .a = -0.08333333333333333, .b = 0.08333333333333333, .trainable = true},
    {.name = "bn3.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .data = bn3_weight, .elements = 32, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable =
        true},
    {.name = "bn3.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .data = bn3_bias, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable =
        true},
    {.name = "bn3.running_mean", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {32},
        .data = bn3_running_mean, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn3.running_var", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {32},
        .data = bn3_running_var, .elements = 32, .initial = DLCRT_CONSTANT, .a = 1, .b = 0},
    {.name = "bn3.num_batches_tracked", .dtype = DLCRT_I64, .role = DLCRT_BUFFER, .rank = 0,
        .shape = {0}, .data = &bn3_num_batches_tracked, .elements = 1, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "conv4.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {32, 32, 3, 3}, .data = conv4_weight, .elements = 9216, .initial = DLCRT_UNIFORM,
        .a = -0.05892556509887897, .b = 0.05892556509887897, .trainable = true},
    {.name = "bn4.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .data = bn4_weight, .elements = 32, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable =
        true},
    {.name = "bn4.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .data = bn4_bias, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable =
        true},
    {.name = "bn4.running_mean", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {32},
        .data = bn4_running_mean, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn4.running_var", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {32},
        .data = bn4_running_var, .elements = 32, .initial = DLCRT_CONSTANT, .a = 1, .b = 0},
    {.name = "bn4.num_batches_tracked", .dtype = DLCRT_I64, .role = DLCRT_BUFFER, .rank = 0,
        .shape = {0}, .data = &bn4_num_batches_tracked, .elements = 1, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "shortcut.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {32, 16, 1, 1}, .data = shortcut_weight, .elements = 512, .initial = DLCRT_UNIFORM,
        .a = -0.25, .b = 0.25, .trainable = true},
    {.name = "bn5.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .data = bn5_weight, .elements = 32, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable =
        true},
    {.name = "bn5.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .data = bn5_bias, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable =
        true},
    {.name = "bn5.running_mean", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {32},
        .data = bn5_running_mean, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn5.running_var", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {32},
        .data = bn5_running_var, .elements = 32, .initial = DLCRT_CONSTANT, .a = 1, .b = 0},
    {.name = "bn5.num_batches_tracked", .dtype = DLCRT_I64, .role = DLCRT_BUFFER, .rank = 0,
        .shape = {0}, .data = &bn5_num_batches_tracked, .elements = 1, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "fc.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2, .shape = {10, 32},
        .data = fc_weight, .elements = 320, .initial = DLCRT_UNIFORM, .a = -0.17677669529663687,
        .b = 0.17677669529663687, .trainable = true},
    {.name = "fc.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {10},
        .data = fc_bias, .elements = 10, .initial = DLCRT_UNIFORM, .a = -0.17677669529663687, .b =
        0.17677669529663687, .trainable = true},
    {.name = "stem.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = stem_weight_momentum_buffer, .elements = 144, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn0.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {16}, .data = bn0_weight_momentum_buffer, .elements = 16, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn0.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {16}, .data = bn0_bias_momentum_buffer, .elements = 16, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "conv1.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv1_weight_momentum_buffer, .elements = 2304, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn1.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {16}, .data = bn1_weight_momentum_buffer, .elements = 16, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn1.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {16}, .data = bn1_bias_momentum_buffer, .elements = 16, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "conv2.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv2_weight_momentum_buffer, .elements = 2304, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn2.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {16}, .data = bn2_weight_momentum_buffer, .elements = 16, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn2.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {16}, .data = bn2_bias_momentum_buffer, .elements = 16, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "conv3.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv3_weight_momentum_buffer, .elements = 4608, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn3.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .data = bn3_weight_momentum_buffer, .elements = 32, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn3.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .data = bn3_bias_momentum_buffer, .elements = 32, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "conv4.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {32, 32, 3, 3}, .data = conv4_weight_momentum_buffer, .elements = 9216, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn4.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .data = bn4_weight_momentum_buffer, .elements = 32, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn4.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .data = bn4_bias_momentum_buffer, .elements = 32, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "shortcut.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {32, 16, 1, 1}, .data = shortcut_weight_momentum_buffer, .elements = 512,
        .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn5.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .data = bn5_weight_momentum_buffer, .elements = 32, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn5.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .data = bn5_bias_momentum_buffer, .elements = 32, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "fc.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {10, 32}, .data = fc_weight_momentum_buffer, .elements = 320, .initial =
        DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {10}, .data = fc_bias_momentum_buffer, .elements = 10, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
};
static struct dlcrt_tensor gradients[20] = {
    {.name = "fc.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {10},
        .data = fc_bias_grad, .elements = 10},
    {.name = "fc.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2, .shape = {10, 32},
        .data = fc_weight_grad, .elements = 320},
    {.name = "bn5.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .data = bn5_weight_grad, .elements = 32},
    {.name = "bn5.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .data = bn5_bias_grad, .elements = 32},
    {.name = "shortcut.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {32, 16, 1, 1}, .data = shortcut_weight_grad, .elements = 512},
    {.name = "bn4.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .data = bn4_weight_grad, .elements = 32},
    {.name = "bn4.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .data = bn4_bias_grad, .elements = 32},
    {.name = "conv4.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {32, 32, 3, 3}, .data = conv4_weight_grad, .elements = 9216},
    {.name = "bn3.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .data = bn3_weight_grad, .elements = 32},
    {.name = "bn3.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .data = bn3_bias_grad, .elements = 32},
    {.name = "conv3.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv3_weight_grad, .elements = 4608},
    {.name = "bn2.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .data = bn2_weight_grad, .elements = 16},
    {.name = "bn2.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .data = bn2_bias_grad, .elements = 16},
    {.name = "conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv2_weight_grad, .elements = 2304},
    {.name = "bn1.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .data = bn1_weight_grad, .elements = 16},
    {.name = "bn1.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .data = bn1_bias_grad, .elements = 16},
    {.name = "conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv1_weight_grad, .elements = 2304},
    {.name = "bn0.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .data = bn0_weight_grad, .elements = 16},
    {.name = "bn0.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .data = bn0_bias_grad, .elements = 16},
    {.name = "stem.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = stem_weight_grad, .elements = 144},
};
static struct dlcrt_input inputs[2] = {
    {.name = "image", .dtype = DLCRT_F32, .rank = 3, .shape = {1, 8, 8}, .classes = 0,
        .data = image, .predicts = true},
    {.name = "digit", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 10, .data = digit},
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
static struct dlcrt_tensor train_outputs[295] = {
    {.name = "image.value", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 1, 8, 8}, .data = image_value, .elements = 2048},
    {.name = "stem.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = stem_sum, .elements = 32768},
    {.name = "stem.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = stem_y, .elements = 32768},
    {.name = "bn0.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_sum, .elements = 16},
    {.name = "bn0.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_m, .elements = 16},
    {.name = "bn0.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = bn0_d, .elements = 32768},
    {.name = "bn0.sum.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_sum_2, .elements = 16},
    {.name = "bn0.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_v, .elements = 16},
    {.name = "bn0.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = bn0_y, .elements = 32768},
    {.name = "relu2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = relu2_y, .elements = 32768},
    {.name = "conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = conv1_sum, .elements = 32768},
    {.name = "conv1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = conv1_y, .elements = 32768},
    {.name = "bn1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_sum, .elements = 16},
    {.name = "bn1.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_m, .elements = 16},
    {.name = "bn1.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = bn1_d, .elements = 32768},
    {.name = "bn1.sum.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_sum_2, .elements = 16},
    {.name = "bn1.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_v, .elements = 16},
    {.name = "bn1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = bn1_y, .elements = 32768},
    {.name = "relu5.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = relu5_y, .elements = 32768},
    {.name = "conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = conv2_sum, .elements = 32768},
    {.name = "conv2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = conv2_y, .elements = 32768},
    {.name = "bn2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_sum, .elements = 16},
    {.name = "bn2.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_m, .elements = 16},
    {.name = "bn2.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = bn2_d, .elements = 32768},
    {.name = "bn2.sum.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_sum_2, .elements = 16},
    {.name = "bn2.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_v, .elements = 16},
    {.name = "bn2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = bn2_y, .elements = 32768},
    {.name = "add8.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = add8_y, .elements = 32768},
    {.name = "relu9.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = relu9_y, .elements = 32768},
    {.name = "conv3.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = conv3_sum, .elements = 16384},
    {.name = "conv3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = conv3_y, .elements = 16384},
    {.name = "bn3.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_sum, .elements = 32},
    {.name = "bn3.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_m, .elements = 32},
    {.name = "bn3.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = bn3_d, .elements = 16384},
    {.name = "bn3.sum.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_sum_2, .elements = 32},
    {.name = "bn3.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_v, .elements = 32},
    {.name = "bn3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = bn3_y, .elements = 16384},
    {.name = "relu12.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = relu12_y, .elements = 16384},
    {.name = "conv4.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = conv4_sum, .elements = 16384},
    {.name = "conv4.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = conv4_y, .elements = 16384},
    {.name = "bn4.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_sum, .elements = 32},
    {.name = "bn4.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_m, .elements = 32},
    {.name = "bn4.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = bn4_d, .elements = 16384},
    {.name = "bn4.sum.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_sum_2, .elements = 32},
    {.name = "bn4.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_v, .elements = 32},
    {.name = "bn4.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = bn4_y, .elements = 16384},
    {.name = "shortcut.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = shortcut_sum, .elements = 16384},
    {.name = "shortcut.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = shortcut_y, .elements = 16384},
    {.name = "bn5.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_sum, .elements = 32},
    {.name = "bn5.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_m, .elements = 32},
    {.name = "bn5.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = bn5_d, .elements = 16384},
    {.name = "bn5.sum.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_sum_2, .elements = 32},
    {.name = "bn5.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_v, .elements = 32},
    {.name = "bn5.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = bn5_y, .elements = 16384},
    {.name = "add17.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = add17_y, .elements = 16384},
    {.name = "relu18.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = relu18_y, .elements = 16384},
    {.name = "avg_pool2d19.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 1, 1}, .data = avg_pool2d19_sum, .elements = 1024},
    {.name = "avg_pool2d19.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 1, 1}, .data = avg_pool2d19_y, .elements = 1024},
    {.name = "flatten20.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 32},
        .data = flatten20_y, .elements = 1024},
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
    {.name = "flatten20.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {32, 32}, .data = flatten20_y_grad, .elements = 1024},
    {.name = "fc.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {10, 32}, .data = fc_weight_grad, .elements = 320},
    {.name = "avg_pool2d19.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 1, 1}, .data = avg_pool2d19_y_grad, .elements = 1024},
    {.name = "avg_pool2d19.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 1, 1}, .data = avg_pool2d19_sum_grad, .elements = 1024},
    {.name = "relu18.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = relu18_y_grad, .elements = 16384},
    {.name = "add17.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = add17_y_grad, .elements = 16384},
    {.name = "bn5.v.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_v_grad, .elements = 32},
    {.name = "bn5.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {32}, .data = bn5_weight_grad, .elements = 32},
    {.name = "bn5.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .data = bn5_bias_grad, .elements = 32},
    {.name = "bn5.sum.2.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_sum_2_grad, .elements = 32},
    {.name = "bn5.d.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = bn5_d_grad_1, .elements = 16384},
    {.name = "bn5.d.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = bn5_d_grad_2, .elements = 16384},
    {.name = "bn5.d.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = bn5_d_grad, .elements = 16384},
    {.name = "bn5.m.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_m_grad, .elements = 32},
    {.name = "bn5.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_sum_grad, .elements = 32},
    {.name = "shortcut.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = shortcut_y_grad_1, .elements = 16384},
    {.name = "shortcut.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = shortcut_y_grad, .elements = 16384},
    {.name = "shortcut.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {32, 16, 1, 1}, .data = shortcut_weight_grad, .elements = 512},
    {.name = "bn4.v.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_v_grad, .elements = 32},
    {.name = "bn4.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {32}, .data = bn4_weight_grad, .elements = 32},
    {.name = "bn4.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .data = bn4_bias_grad, .elements = 32},
    {.name = "bn4.sum.2.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_sum_2_grad, .elements = 32},
    {.name = "bn4.d.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = bn4_d_grad_1, .elements = 16384},
    {.name = "bn4.d.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = bn4_d_grad_2, .elements = 16384},
    {.name = "bn4.d.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = bn4_d_grad, .elements = 16384},
    {.name = "bn4.m.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_m_grad, .elements = 32},
    {.name = "bn4.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_sum_grad, .elements = 32},
    {.name = "conv4.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = conv4_y_grad_1, .elements = 16384},
    {.name = "conv4.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = conv4_y_grad, .elements = 16384},
    {.name = "relu12.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = relu12_y_grad, .elements = 16384},
    {.name = "conv4.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {32, 32, 3, 3}, .data = conv4_weight_grad, .elements = 9216},
    {.name = "bn3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = bn3_y_grad, .elements = 16384},
    {.name = "bn3.v.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_v_grad, .elements = 32},
    {.name = "bn3.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {32}, .data = bn3_weight_grad, .elements = 32},
    {.name = "bn3.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .data = bn3_bias_grad, .elements = 32},
    {.name = "bn3.sum.2.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_sum_2_grad, .elements = 32},
    {.name = "bn3.d.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = bn3_d_grad_1, .elements = 16384},
    {.name = "bn3.d.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = bn3_d_grad_2, .elements = 16384},
    {.name = "bn3.d.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = bn3_d_grad, .elements = 16384},
    {.name = "bn3.m.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_m_grad, .elements = 32},
    {.name = "bn3.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_sum_grad, .elements = 32},
    {.name = "conv3.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = conv3_y_grad_1, .elements = 16384},
    {.name = "conv3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = conv3_y_grad, .elements = 16384},
    {.name = "relu9.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = relu9_y_grad_1, .elements = 32768},
    {.name = "relu9.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = relu9_y_grad_1, .elements = 32768},
    {.name = "relu9.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = relu9_y_grad_1, .elements = 32768},
    {.name = "relu9.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = relu9_y_grad_1, .elements = 32768},
    {.name = "relu9.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = relu9_y_grad_1, .elements = 32768},
    {.name = "relu9.y.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = relu9_y_grad_2, .elements = 32768},
    {.name = "relu9.y.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = relu9_y_grad_2, .elements = 32768},
    {.name = "relu9.y.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = relu9_y_grad_2, .elements = 32768},
    {.name = "relu9.y.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = relu9_y_grad_2, .elements = 32768},
    {.name = "relu9.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = relu9_y_grad, .elements = 32768},
    {.name = "conv3.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv3_weight_grad, .elements = 4608},
    {.name = "add8.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = add8_y_grad, .elements = 32768},
    {.name = "bn2.v.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_v_grad, .elements = 16},
    {.name = "bn2.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {16}, .data = bn2_weight_grad, .elements = 16},
    {.name = "bn2.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .data = bn2_bias_grad, .elements = 16},
    {.name = "bn2.sum.2.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_sum_2_grad, .elements = 16},
    {.name = "bn2.d.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = bn2_d_grad_1, .elements = 32768},
    {.name = "bn2.d.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = bn2_d_grad_2, .elements = 32768},
    {.name = "bn2.d.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = bn2_d_grad, .elements = 32768},
    {.name = "bn2.m.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_m_grad, .elements = 16},
    {.name = "bn2.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_sum_grad, .elements = 16},
    {.name = "conv2.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = conv2_y_grad_1, .elements = 32768},
    {.name = "conv2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = conv2_y_grad, .elements = 32768},
    {.name = "relu5.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = relu5_y_grad, .elements = 32768},
    {.name = "conv2.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv2_weight_grad, .elements = 2304},
    {.name = "bn1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = bn1_y_grad, .elements = 32768},
    {.name = "bn1.v.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_v_grad, .elements = 16},
    {.name = "bn1.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {16}, .data = bn1_weight_grad, .elements = 16},
    {.name = "bn1.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .data = bn1_bias_grad, .elements = 16},
    {.name = "bn1.sum.2.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_sum_2_grad, .elements = 16},
    {.name = "bn1.d.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = bn1_d_grad_1, .elements = 32768},
    {.name = "bn1.d.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = bn1_d_grad_2, .elements = 32768},
    {.name = "bn1.d.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = bn1_d_grad, .elements = 32768},
    {.name = "bn1.m.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_m_grad, .elements = 16},
    {.name = "bn1.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_sum_grad, .elements = 16},
    {.name = "conv1.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = conv1_y_grad_1, .elements = 32768},
    {.name = "conv1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = conv1_y_grad, .elements = 32768},
    {.name = "relu2.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = relu2_y_grad_1, .elements = 32768},
    {.name = "relu2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = relu2_y_grad, .elements = 32768},
    {.name = "conv1.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv1_weight_grad, .elements = 2304},
    {.name = "bn0.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = bn0_y_grad, .elements = 32768},
    {.name = "bn0.v.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_v_grad, .elements = 16},
    {.name = "bn0.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {16}, .data = bn0_weight_grad, .elements = 16},
    {.name = "bn0.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .data = bn0_bias_grad, .elements = 16},
    {.name = "bn0.sum.2.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_sum_2_grad, .elements = 16},
    {.name = "bn0.d.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = bn0_d_grad_1, .elements = 32768},
    {.name = "bn0.d.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = bn0_d_grad_2, .elements = 32768},
    {.name = "bn0.d.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = bn0_d_grad, .elements = 32768},
    {.name = "bn0.m.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_m_grad, .elements = 16},
    {.name = "bn0.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_sum_grad, .elements = 16},
    {.name = "stem.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = stem_y_grad_1, .elements = 32768},
    {.name = "stem.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = stem_y_grad, .elements = 32768},
    {.name = "stem.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = stem_weight_grad, .elements = 144},
    {.name = "stem.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = stem_weight_sgd_d, .elements = 144},
    {.name = "stem.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = stem_weight_sgd_b, .elements = 144},
    {.name = "stem.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = stem_weight_sgd_u, .elements = 144},
    {.name = "bn0.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_weight_sgd_d, .elements = 16},
    {.name = "bn0.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_weight_sgd_b, .elements = 16},
    {.name = "bn0.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_weight_sgd_u, .elements = 16},
    {.name = "bn0.bias.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_bias_sgd_d, .elements = 16},
    {.name = "bn0.bias.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_bias_sgd_b, .elements = 16},
    {.name = "bn0.bias.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_bias_sgd_u, .elements = 16},
    {.name = "conv1.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv1_weight_sgd_d, .elements = 2304},
    {.name = "conv1.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv1_weight_sgd_b, .elements = 2304},
    {.name = "conv1.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv1_weight_sgd_u, .elements = 2304},
    {.name = "bn1.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_weight_sgd_d, .elements = 16},
    {.name = "bn1.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_weight_sgd_b, .elements = 16},
    {.name = "bn1.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_weight_sgd_u, .elements = 16},
    {.name = "bn1.bias.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_bias_sgd_d, .elements = 16},
    {.name = "bn1.bias.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_bias_sgd_b, .elements = 16},
    {.name = "bn1.bias.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_bias_sgd_u, .elements = 16},
    {.name = "conv2.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv2_weight_sgd_d, .elements = 2304},
    {.name = "conv2.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv2_weight_sgd_b, .elements = 2304},
    {.name = "conv2.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv2_weight_sgd_u, .elements = 2304},
    {.name = "bn2.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_weight_sgd_d, .elements = 16},
    {.name = "bn2.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_weight_sgd_b, .elements = 16},
    {.name = "bn2.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_weight_sgd_u, .elements = 16},
    {.name = "bn2.bias.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_bias_sgd_d, .elements = 16},
    {.name = "bn2.bias.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_bias_sgd_b, .elements = 16},
    {.name = "bn2.bias.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_bias_sgd_u, .elements = 16},
    {.name = "conv3.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv3_weight_sgd_d, .elements = 4608},
    {.name = "conv3.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv3_weight_sgd_b, .elements = 4608},
    {.name = "conv3.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv3_weight_sgd_u, .elements = 4608},
    {.name = "bn3.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_weight_sgd_d, .elements = 32},
    {.name = "bn3.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_weight_sgd_b, .elements = 32},
    {.name = "bn3.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_weight_sgd_u, .elements = 32},
    {.name = "bn3.bias.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_bias_sgd_d, .elements = 32},
    {.name = "bn3.bias.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_bias_sgd_b, .elements = 32},
    {.name = "bn3.bias.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_bias_sgd_u, .elements = 32},
    {.name = "conv4.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 3, 3}, .data = conv4_weight_sgd_d, .elements = 9216},
    {.name = "conv4.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 3, 3}, .data = conv4_weight_sgd_b, .elements = 9216},
    {.name = "conv4.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 3, 3}, .data = conv4_weight_sgd_u, .elements = 9216},
    {.name = "bn4.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_weight_sgd_d, .elements = 32},
    {.name = "bn4.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_weight_sgd_b, .elements = 32},
    {.name = "bn4.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_weight_sgd_u, .elements = 32},
    {.name = "bn4.bias.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_bias_sgd_d, .elements = 32},
    {.name = "bn4.bias.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_bias_sgd_b, .elements = 32},
    {.name = "bn4.bias.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_bias_sgd_u, .elements = 32},
    {.name = "shortcut.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 1, 1}, .data = shortcut_weight_sgd_d, .elements = 512},
    {.name = "shortcut.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 1, 1}, .data = shortcut_weight_sgd_b, .elements = 512},
    {.name = "shortcut.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 1, 1}, .data = shortcut_weight_sgd_u, .elements = 512},
    {.name = "bn5.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_weight_sgd_d, .elements = 32},
    {.name = "bn5.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_weight_sgd_b, .elements = 32},
    {.name = "bn5.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_weight_sgd_u, .elements = 32},
    {.name = "bn5.bias.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_bias_sgd_d, .elements = 32},
    {.name = "bn5.bias.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_bias_sgd_b, .elements = 32},
    {.name = "bn5.bias.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_bias_sgd_u, .elements = 32},
    {.name = "fc.weight.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 32}, .data = fc_weight_sgd_d, .elements = 320},
    {.name = "fc.weight.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 32}, .data = fc_weight_sgd_b, .elements = 320},
    {.name = "fc.weight.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 32}, .data = fc_weight_sgd_u, .elements = 320},
    {.name = "fc.bias.sgd.d", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc_bias_sgd_d, .elements = 10},
    {.name = "fc.bias.sgd.b", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc_bias_sgd_b, .elements = 10},
    {.name = "fc.bias.sgd.u", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc_bias_sgd_u, .elements = 10},
    {.name = "bn0.running_mean.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .data = bn0_running_mean, .elements = 16},
    {.name = "bn0.running_var.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .data = bn0_running_var, .elements = 16},
    {.name = "bn0.num_batches_tracked.next", .dtype = DLCRT_I64, .role = DLCRT_VALUE, .rank = 0,
        .shape = {0}, .data = &bn0_num_batches_tracked, .elements = 1},
    {.name = "bn1.running_mean.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .data = bn1_running_mean, .elements = 16},
    {.name = "bn1.running_var.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .data = bn1_running_var, .elements = 16},
    {.name = "bn1.num_batches_tracked.next", .dtype = DLCRT_I64, .role = DLCRT_VALUE, .rank = 0,
        .shape = {0}, .data = &bn1_num_batches_tracked, .elements = 1},
    {.name = "bn2.running_mean.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .data = bn2_running_mean, .elements = 16},
    {.name = "bn2.running_var.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .data = bn2_running_var, .elements = 16},
    {.name = "bn2.num_batches_tracked.next", .dtype = DLCRT_I64, .role = DLCRT_VALUE, .rank = 0,
        .shape = {0}, .data = &bn2_num_batches_tracked, .elements = 1},
    {.name = "bn3.running_mean.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = bn3_running_mean, .elements = 32},
    {.name = "bn3.running_var.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = bn3_running_var, .elements = 32},
    {.name = "bn3.num_batches_tracked.next", .dtype = DLCRT_I64, .role = DLCRT_VALUE, .rank = 0,
        .shape = {0}, .data = &bn3_num_batches_tracked, .elements = 1},
    {.name = "bn4.running_mean.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = bn4_running_mean, .elements = 32},
    {.name = "bn4.running_var.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = bn4_running_var, .elements = 32},
    {.name = "bn4.num_batches_tracked.next", .dtype = DLCRT_I64, .role = DLCRT_VALUE, .rank = 0,
        .shape = {0}, .data = &bn4_num_batches_tracked, .elements = 1},
    {.name = "bn5.running_mean.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = bn5_running_mean, .elements = 32},
    {.name = "bn5.running_var.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = bn5_running_var, .elements = 32},
    {.name = "bn5.num_batches_tracked.next", .dtype = DLCRT_I64, .role = DLCRT_VALUE, .rank = 0,
        .shape = {0}, .data = &bn5_num_batches_tracked, .elements = 1},
    {.name = "stem.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = stem_weight_momentum_buffer, .elements = 144},
    {.name = "stem.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 1, 3, 3}, .data = stem_weight, .elements = 144},
    {.name = "bn0.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .data = bn0_weight_momentum_buffer, .elements = 16},
    {.name = "bn0.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_weight, .elements = 16},
    {.name = "bn0.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .data = bn0_bias_momentum_buffer, .elements = 16},
    {.name = "bn0.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn0_bias, .elements = 16},
    {.name = "conv1.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 16, 3, 3}, .data = conv1_weight_momentum_buffer, .elements = 2304},
    {.name = "conv1.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv1_weight, .elements = 2304},
    {.name = "bn1.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .data = bn1_weight_momentum_buffer, .elements = 16},
    {.name = "bn1.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_weight, .elements = 16},
    {.name = "bn1.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .data = bn1_bias_momentum_buffer, .elements = 16},
    {.name = "bn1.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn1_bias, .elements = 16},
    {.name = "conv2.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 16, 3, 3}, .data = conv2_weight_momentum_buffer, .elements = 2304},
    {.name = "conv2.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 16, 3, 3}, .data = conv2_weight, .elements = 2304},
    {.name = "bn2.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .data = bn2_weight_momentum_buffer, .elements = 16},
    {.name = "bn2.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_weight, .elements = 16},
    {.name = "bn2.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .data = bn2_bias_momentum_buffer, .elements = 16},
    {.name = "bn2.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .data = bn2_bias, .elements = 16},
    {.name = "conv3.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {32, 16, 3, 3}, .data = conv3_weight_momentum_buffer, .elements = 4608},
    {.name = "conv3.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 3, 3}, .data = conv3_weight, .elements = 4608},
    {.name = "bn3.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = bn3_weight_momentum_buffer, .elements = 32},
    {.name = "bn3.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_weight, .elements = 32},
    {.name = "bn3.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = bn3_bias_momentum_buffer, .elements = 32},
    {.name = "bn3.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn3_bias, .elements = 32},
    {.name = "conv4.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {32, 32, 3, 3}, .data = conv4_weight_momentum_buffer, .elements = 9216},
    {.name = "conv4.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 3, 3}, .data = conv4_weight, .elements = 9216},
    {.name = "bn4.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = bn4_weight_momentum_buffer, .elements = 32},
    {.name = "bn4.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_weight, .elements = 32},
    {.name = "bn4.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = bn4_bias_momentum_buffer, .elements = 32},
    {.name = "bn4.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn4_bias, .elements = 32},
    {.name = "shortcut.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {32, 16, 1, 1}, .data = shortcut_weight_momentum_buffer, .elements =
        512},
    {.name = "shortcut.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 1, 1}, .data = shortcut_weight, .elements = 512},
    {.name = "bn5.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = bn5_weight_momentum_buffer, .elements = 32},
    {.name = "bn5.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_weight, .elements = 32},
    {.name = "bn5.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .data = bn5_bias_momentum_buffer, .elements = 32},
    {.name = "bn5.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .data = bn5_bias, .elements = 32},
    {.name = "fc.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 32}, .data = fc_weight_momentum_buffer, .elements = 320},
    {.name = "fc.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 32}, .data = fc_weight, .elements = 320},
    {.name = "fc.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {10}, .data = fc_bias_momentum_buffer, .elements = 10},
    {.name = "fc.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .data = fc_bias, .elements = 10},
};
static const struct dlcrt_kernel train_kernels[295] = {
    {"image.value",
    "image.value[n, c, h, w] = image[n, c, h, w]*0.0625",
     6, 2048, 16384, 1, &train_outputs[0]},
    {"stem.sum",
    "stem.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0 "
    "and -q - s + 8 >= 0) image.value[n, c, p + r - 1, q + s - 1]*stem.weight[k, c, r, s]",
     9, 589824, 139840, 1, &train_outputs[1]},
    {"stem.y",
    "stem.y[n, k, p, q] = stem.sum[n, k, p, q]",
     9, 0, 262144, 1, &train_outputs[2]},
    {"bn0.sum",
    "bn0.sum[c] = sum(n, h, w) stem.y[n, c, h, w]",
     10, 32768, 131136, 1, &train_outputs[3]},
    {"bn0.m",
    "bn0.m[c] = bn0.sum[c]/2048",
     10, 16, 128, 1, &train_outputs[4]},
    {"bn0.d",
    "bn0.d[n, c, h, w] = stem.y[n, c, h, w] - bn0.m[c]",
     10, 32768, 262208, 1, &train_outputs[5]},
    {"bn0.sum.2",
    "bn0.sum.2[c] = sum(n, h, w) bn0.d[n, c, h, w]*bn0.d[n, c, h, w]",
     10, 65536, 131136, 1, &train_outputs[6]},
    {"bn0.v",
    "bn0.v[c] = bn0.sum.2[c]/2048",
     10, 16, 128, 1, &train_outputs[7]},
    {"bn0.y",
    "bn0.y[n, c, h, w] = bn0.d[n, c, h, w]*rsqrt(bn0.v[c] + 1e-05)*bn0.weight[c] + bn0.bias[c]",
     10, 163840, 262336, 1, &train_outputs[8]},
    {"relu2.y",
    "relu2.y[i0, i1, i2, i3] = relu(bn0.y[i0, i1, i2, i3])",
     11, 32768, 262144, 1, &train_outputs[9]},
    {"conv1.sum",
    "conv1.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0 "
    "and -q - s + 8 >= 0) relu2.y[n, c, p + r - 1, q + s - 1]*conv1.weight[k, c, r, s]",
     13, 9437184, 271360, 1, &train_outputs[10]},
    {"conv1.y",
    "conv1.y[n, k, p, q] = conv1.sum[n, k, p, q]",
     13, 0, 262144, 1, &train_outputs[11]},
    {"bn1.sum",
    "bn1.sum[c] = sum(n, h, w) conv1.y[n, c, h, w]",
     14, 32768, 131136, 1, &train_outputs[12]},
    {"bn1.m",
    "bn1.m[c] = bn1.sum[c]/2048",
     14, 16, 128, 1, &train_outputs[13]},
    {"bn1.d",
    "bn1.d[n, c, h, w] = conv1.y[n, c, h, w] - bn1.m[c]",
     14, 32768, 262208, 1, &train_outputs[14]},
    {"bn1.sum.2",
    "bn1.sum.2[c] = sum(n, h, w) bn1.d[n, c, h, w]*bn1.d[n, c, h, w]",
     14, 65536, 131136, 1, &train_outputs[15]},
    {"bn1.v",
    "bn1.v[c] = bn1.sum.2[c]/2048",
     14, 16, 128, 1, &train_outputs[16]},
    {"bn1.y",
    "bn1.y[n, c, h, w] = bn1.d[n, c, h, w]*rsqrt(bn1.v[c] + 1e-05)*bn1.weight[c] + bn1.bias[c]",
     14, 163840, 262336, 1, &train_outputs[17]},
    {"relu5.y",
    "relu5.y[i0, i1, i2, i3] = relu(bn1.y[i0, i1, i2, i3])",
     15, 32768, 262144, 1, &train_outputs[18]},
    {"conv2.sum",
    "conv2.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0 "
    "and -q - s + 8 >= 0) relu5.y[n, c, p + r - 1, q + s - 1]*conv2.weight[k, c, r, s]",
     16, 9437184, 271360, 1, &train_outputs[19]},
    {"conv2.y",
    "conv2.y[n, k, p, q] = conv2.sum[n, k, p, q]",
     16, 0, 262144, 1, &train_outputs[20]},
    {"bn2.sum",
    "bn2.sum[c] = sum(n, h, w) conv2.y[n, c, h, w]",
     17, 32768, 131136, 1, &train_outputs[21]},
    {"bn2.m",
    "bn2.m[c] = bn2.sum[c]/2048",
     17, 16, 128, 1, &train_outputs[22]},
    {"bn2.d",
    "bn2.d[n, c, h, w] = conv2.y[n, c, h, w] - bn2.m[c]",
     17, 32768, 262208, 1, &train_outputs[23]},
    {"bn2.sum.2",
    "bn2.sum.2[c] = sum(n, h, w) bn2.d[n, c, h, w]*bn2.d[n, c, h, w]",
     17, 65536, 131136, 1, &train_outputs[24]},
    {"bn2.v",
    "bn2.v[c] = bn2.sum.2[c]/2048",
     17, 16, 128, 1, &train_outputs[25]},
    {"bn2.y",
    "bn2.y[n, c, h, w] = bn2.d[n, c, h, w]*rsqrt(bn2.v[c] + 1e-05)*bn2.weight[c] + bn2.bias[c]",
     17, 163840, 262336, 1, &train_outputs[26]},
    {"add8.y",
    "add8.y[i0, i1, i2, i3] = bn2.y[i0, i1, i2, i3] + relu2.y[i0, i1, i2, i3]",
     18, 32768, 393216, 1, &train_outputs[27]},
    {"relu9.y",
    "relu9.y[i0, i1, i2, i3] = relu(add8.y[i0, i1, i2, i3])",
     19, 32768, 262144, 1, &train_outputs[28]},
    {"conv3.sum",
    "conv3.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0 and 2*q + s - 1 >= 0) relu9.y[n, c, "
    "2*p + r - 1, 2*q + s - 1]*conv3.weight[k, c, r, s]",
     21, 4718592, 215040, 1, &train_outputs[29]},
    {"conv3.y",
    "conv3.y[n, k, p, q] = conv3.sum[n, k, p, q]",
     21, 0, 131072, 1, &train_outputs[30]},
    {"bn3.sum",
    "bn3.sum[c] = sum(n, h, w) conv3.y[n, c, h, w]",
     22, 16384, 65664, 1, &train_outputs[31]},
    {"bn3.m",
    "bn3.m[c] = bn3.sum[c]/512",
     22, 32, 256, 1, &train_outputs[32]},
    {"bn3.d",
    "bn3.d[n, c, h, w] = conv3.y[n, c, h, w] - bn3.m[c]",
     22, 16384, 131200, 1, &train_outputs[33]},
    {"bn3.sum.2",
    "bn3.sum.2[c] = sum(n, h, w) bn3.d[n, c, h, w]*bn3.d[n, c, h, w]",
     22, 32768, 65664, 1, &train_outputs[34]},
    {"bn3.v",
    "bn3.v[c] = bn3.sum.2[c]/512",
     22, 32, 256, 1, &train_outputs[35]},
    {"bn3.y",
    "bn3.y[n, c, h, w] = bn3.d[n, c, h, w]*rsqrt(bn3.v[c] + 1e-05)*bn3.weight[c] + bn3.bias[c]",
     22, 81920, 131456, 1, &train_outputs[36]},
    {"relu12.y",
    "relu12.y[i0, i1, i2, i3] = relu(bn3.y[i0, i1, i2, i3])",
     23, 16384, 131072, 1, &train_outputs[37]},
    {"conv4.sum",
    "conv4.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 4 >= 0 and q + s - 1 >= 0 "
    "and -q - s + 4 >= 0) relu12.y[n, c, p + r - 1, q + s - 1]*conv4.weight[k, c, r, s]",
     24, 9437184, 167936, 1, &train_outputs[38]},
    {"conv4.y",
    "conv4.y[n, k, p, q] = conv4.sum[n, k, p, q]",
     24, 0, 131072, 1, &train_outputs[39]},
    {"bn4.sum",
    "bn4.sum[c] = sum(n, h, w) conv4.y[n, c, h, w]",
     25, 16384, 65664, 1, &train_outputs[40]},
    {"bn4.m",
    "bn4.m[c] = bn4.sum[c]/512",
     25, 32, 256, 1, &train_outputs[41]},
    {"bn4.d",
    "bn4.d[n, c, h, w] = conv4.y[n, c, h, w] - bn4.m[c]",
     25, 16384, 131200, 1, &train_outputs[42]},
    {"bn4.sum.2",
    "bn4.sum.2[c] = sum(n, h, w) bn4.d[n, c, h, w]*bn4.d[n, c, h, w]",
     25, 32768, 65664, 1, &train_outputs[43]},
    {"bn4.v",
    "bn4.v[c] = bn4.sum.2[c]/512",
     25, 32, 256, 1, &train_outputs[44]},
    {"bn4.y",
    "bn4.y[n, c, h, w] = bn4.d[n, c, h, w]*rsqrt(bn4.v[c] + 1e-05)*bn4.weight[c] + bn4.bias[c]",
     25, 81920, 131456, 1, &train_outputs[45]},
    {"shortcut.sum",
    "shortcut.sum[n, k, p, q] = sum(c, r, s) relu9.y[n, c, 2*p + r, 2*q + s]*shortcut.weight[k, "
    "c, r, s]",
     26, 524288, 198656, 1, &train_outputs[46]},
    {"shortcut.y",
    "shortcut.y[n, k, p, q] = shortcut.sum[n, k, p, q]",
     26, 0, 131072, 1, &train_outputs[47]},
    {"bn5.sum",
    "bn5.sum[c] = sum(n, h, w) shortcut.y[n, c, h, w]",
     27, 16384, 65664, 1, &train_outputs[48]},
    {"bn5.m",
    "bn5.m[c] = bn5.sum[c]/512",
     27, 32, 256, 1, &train_outputs[49]},
    {"bn5.d",
    "bn5.d[n, c, h, w] = shortcut.y[n, c, h, w] - bn5.m[c]",
     27, 16384, 131200, 1, &train_outputs[50]},
    {"bn5.sum.2",
    "bn5.sum.2[c] = sum(n, h, w) bn5.d[n, c, h, w]*bn5.d[n, c, h, w]",
     27, 32768, 65664, 1, &train_outputs[51]},
    {"bn5.v",
    "bn5.v[c] = bn5.sum.2[c]/512",
     27, 32, 256, 1, &train_outputs[52]},
    {"bn5.y",
    "bn5.y[n, c, h, w] = bn5.d[n, c, h, w]*rsqrt(bn5.v[c] + 1e-05)*bn5.weight[c] + bn5.bias[c]",
     27, 81920, 131456, 1, &train_outputs[53]},
    {"add17.y",
    "add17.y[i0, i1, i2, i3] = bn4.y[i0, i1, i2, i3] + bn5.y[i0, i1, i2, i3]",
     28, 16384, 196608, 1, &train_outputs[54]},
    {"relu18.y",
    "relu18.y[i0, i1, i2, i3] = relu(add17.y[i0, i1, i2, i3])",
     29, 16384, 131072, 1, &train_outputs[55]},
    {"avg_pool2d19.sum",
    "avg_pool2d19.sum[n, c, p, q] = sum(r, s) relu18.y[n, c, 4*p + r, 4*q + s]",
     31, 16384, 69632, 1, &train_outputs[56]},
    {"avg_pool2d19.y",
    "avg_pool2d19.y[n, c, p, q] = avg_pool2d19.sum[n, c, p, q]/16",
     31, 1024, 8192, 1, &train_outputs[57]},
    {"flatten20.y",
    "flatten20.y[a0, f] = avg_pool2d19.y[a0, f, 0, 0]",
     32, 0, 8192, 1, &train_outputs[58]},
    {"fc.sum",
    "fc.sum[i0, k] = sum(c) flatten20.y[i0, c]*fc.weight[k, c]",
     33, 20480, 6656, 1, &train_outputs[59]},
    {"fc.y",
    "fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k]",
     33, 320, 2600, 1, &train_outputs[60]},
    {"cross_entropy.max",
    "cross_entropy.max[n] = max(c) fc.y[n, c]",
     34, 320, 1408, 1, &train_outputs[61]},
    {"cross_entropy.m",
    "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])",
     34, 0, 256, 1, &train_outputs[62]},
    {"cross_entropy.sum",
    "cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n])",
     34, 960, 1536, 1, &train_outputs[63]},
    {"cross_entropy.lse",
    "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])",
     34, 64, 384, 1, &train_outputs[64]},
    {"cross_entropy.l",
    "cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, digit[n]])",
     34, 64, 512, 1, &train_outputs[65]},
    {"cross_entropy.w",
    "cross_entropy.w[n] = select(digit[n] == -100, 0, 1)",
     34, 32, 256, 1, &train_outputs[66]},
    {"loss.sum",
    "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)",
     34, 64, 140, 1, &train_outputs[67]},
    {"loss.weight",
    "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)",
     34, 64, 140, 1, &train_outputs[68]},
    {"loss",
    "loss[] = loss.sum[]/loss.weight[]",
     34, 1, 12, 1, &train_outputs[69]},
    {"accuracy.argmax",
    "accuracy.argmax[n] = argmax(c) fc.y[n, c]",
     35, 320, 1408, 1, &train_outputs[70]},
    {"accuracy.v",
    "accuracy.v[n] = select(accuracy.argmax[n] == digit[n], 1, 0)",
     35, 32, 384, 1, &train_outputs[71]},
    {"accuracy.sum",
    "accuracy.sum[] = sum(n) select(n < valid[], accuracy.v[n], 0)",
     35, 64, 140, 1, &train_outputs[72]},
    {"loss.sum.grad",
    "loss.sum.grad[] = 1/loss.weight[]",
     34, 1, 8, 1, &train_outputs[73]},
    {"cross_entropy.l.grad",
    "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)",
     34, 32, 140, 1, &train_outputs[74]},
    {"cross_entropy.lse.grad",
    "cross_entropy.lse.grad[n] = select(digit[n] == -100, 0, cross_entropy.l.grad[n])",
     34, 32, 384, 1, &train_outputs[75]},
    {"cross_entropy.sum.grad",
    "cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n]",
     34, 32, 384, 1, &train_outputs[76]},
    {"fc.y.grad.1",
    "fc.y.grad.1[n, k] = select(digit[n] == k, select(digit[n] == -100, 0, "
    "-cross_entropy.l.grad[n]), 0)",
     34, 960, 1536, 1, &train_outputs[77]},
    {"fc.y.grad.2",
    "fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n])",
     34, 960, 2816, 1, &train_outputs[78]},
    {"fc.y.grad",
    "fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k]",
     34, 320, 3840, 1, &train_outputs[79]},
    {"fc.bias.grad",
    "fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k]",
     33, 320, 1320, 1, &train_outputs[80]},
    {"flatten20.y.grad",
    "flatten20.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c]",
     33, 20480, 6656, 1, &train_outputs[81]},
    {"fc.weight.grad",
    "fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten20.y[i0, c]",
     33, 20480, 6656, 1, &train_outputs[82]},
    {"avg_pool2d19.y.grad",
    "avg_pool2d19.y.grad[a0, f, 0, 0] = flatten20.y.grad[a0, f]",
     32, 0, 8192, 1, &train_outputs[83]},
    {"avg_pool2d19.sum.grad",
    "avg_pool2d19.sum.grad[n, c, p, q] = avg_pool2d19.y.grad[n, c, p, q]/16",
     31, 1024, 8192, 1, &train_outputs[84]},
    {"relu18.y.grad",
    "relu18.y.grad[n, c, r, s] = avg_pool2d19.sum.grad[n, c, 0, 0]",
     31, 0, 69632, 1, &train_outputs[85]},
    {"add17.y.grad",
    "add17.y.grad[i0, i1, i2, i3] = select(relu18.y[i0, i1, i2, i3] > 0, relu18.y.grad[i0, i1, "
    "i2, i3], 0)",
     29, 16384, 196608, 1, &train_outputs[86]},
    {"bn5.v.grad",
    "bn5.v.grad[c] = sum(n, h, w) (-0.5)*(add17.y.grad[n, c, h, w]*bn5.weight[c]*bn5.d[n, c, h, "
    "w]*(rsqrt(bn5.v[c] + 1e-05)*rsqrt(bn5.v[c] + 1e-05)*rsqrt(bn5.v[c] + 1e-05)))",
     27, 212992, 131456, 1, &train_outputs[87]},
    {"bn5.weight.grad",
    "bn5.weight.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w]*(bn5.d[n, c, h, "
    "w]*rsqrt(bn5.v[c] + 1e-05))",
     27, 81920, 131328, 1, &train_outputs[88]},
    {"bn5.bias.grad",
    "bn5.bias.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w]",
     27, 16384, 65664, 1, &train_outputs[89]},
    {"bn5.sum.2.grad",
    "bn5.sum.2.grad[c] = bn5.v.grad[c]/512",
     27, 32, 256, 1, &train_outputs[90]},
    {"bn5.d.grad.1",
    "bn5.d.grad.1[n, c, h, w] = add17.y.grad[n, c, h, w]*bn5.weight[c]*rsqrt(bn5.v[c] + 1e-05)",
     27, 65536, 131328, 1, &train_outputs[91]},
    {"bn5.d.grad.2",
    "bn5.d.grad.2[n, c, h, w] = 2*(bn5.sum.2.grad[c]*bn5.d[n, c, h, w])",
     27, 32768, 131200, 1, &train_outputs[92]},
    {"bn5.d.grad",
    "bn5.d.grad[n, c, h, w] = bn5.d.grad.2[n, c, h, w] + bn5.d.grad.1[n, c, h, w]",
     27, 16384, 196608, 1, &train_outputs[93]},
    {"bn5.m.grad",
    "bn5.m.grad[c] = sum(n, h, w) -bn5.d.grad[n, c, h, w]",
     27, 32768, 65664, 1, &train_outputs[94]},
    {"bn5.sum.grad",
    "bn5.sum.grad[c] = bn5.m.grad[c]/512",
     27, 32, 256, 1, &train_outputs[95]},
    {"shortcut.y.grad.1",
    "shortcut.y.grad.1[n, c, h, w] = bn5.sum.grad[c]",
     27, 0, 65664, 1, &train_outputs[96]},
    {"shortcut.y.grad",
    "shortcut.y.grad[n, c, h, w] = shortcut.y.grad.1[n, c, h, w] + bn5.d.grad[n, c, h, w]",
     27, 16384, 196608, 1, &train_outputs[97]},
    {"shortcut.weight.grad",
    "shortcut.weight.grad[k, c, r, s] = sum(n, p, q) shortcut.y.grad[n, k, p, q]*relu9.y[n, c, "
    "2*p + r, 2*q + s]",
     26, 524288, 198656, 1, &train_outputs[98]},
    {"bn4.v.grad",
    "bn4.v.grad[c] = sum(n, h, w) (-0.5)*(add17.y.grad[n, c, h, w]*bn4.weight[c]*bn4.d[n, c, h, "
    "w]*(rsqrt(bn4.v[c] + 1e-05)*rsqrt(bn4.v[c] + 1e-05)*rsqrt(bn4.v[c] + 1e-05)))",
     25, 212992, 131456, 1, &train_outputs[99]},
    {"bn4.weight.grad",
    "bn4.weight.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w]*(bn4.d[n, c, h, "
    "w]*rsqrt(bn4.v[c] + 1e-05))",
     25, 81920, 131328, 1, &train_outputs[100]},
    {"bn4.bias.grad",
    "bn4.bias.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w]",
     25, 16384, 65664, 1, &train_outputs[101]},
    {"bn4.sum.2.grad",
    "bn4.sum.2.grad[c] = bn4.v.grad[c]/512",
     25, 32, 256, 1, &train_outputs[102]},
    {"bn4.d.grad.1",
    "bn4.d.grad.1[n, c, h, w] = add17.y.grad[n, c, h, w]*bn4.weight[c]*rsqrt(bn4.v[c] + 1e-05)",
     25, 65536, 131328, 1, &train_outputs[103]},
    {"bn4.d.grad.2",
    "bn4.d.grad.2[n, c, h, w] = 2*(bn4.sum.2.grad[c]*bn4.d[n, c, h, w])",
     25, 32768, 131200, 1, &train_outputs[104]},
    {"bn4.d.grad",
    "bn4.d.grad[n, c, h, w] = bn4.d.grad.2[n, c, h, w] + bn4.d.grad.1[n, c, h, w]",
     25, 16384, 196608, 1, &train_outputs[105]},
    {"bn4.m.grad",
    "bn4.m.grad[c] = sum(n, h, w) -bn4.d.grad[n, c, h, w]",
     25, 32768, 65664, 1, &train_outputs[106]},
    {"bn4.sum.grad",
    "bn4.sum.grad[c] = bn4.m.grad[c]/512",
     25, 32, 256, 1, &train_outputs[107]},
    {"conv4.y.grad.1",
    "conv4.y.grad.1[n, c, h, w] = bn4.sum.grad[c]",
     25, 0, 65664, 1, &train_outputs[108]},
    {"conv4.y.grad",
    "conv4.y.grad[n, c, h, w] = conv4.y.grad.1[n, c, h, w] + bn4.d.grad[n, c, h, w]",
     25, 16384, 196608, 1, &train_outputs[109]},
    {"relu12.y.grad",
    "relu12.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 2 >= 0 and i3 - s "
    "+ 1 >= 0 and -i3 + s + 2 >= 0) conv4.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv4.weight[k, "
    "c, r, s]",
     24, 9437184, 167936, 1, &train_outputs[110]},
    {"conv4.weight.grad",
    "conv4.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 4 >= 0 and q + s - "
    "1 >= 0 and -q - s + 4 >= 0) conv4.y.grad[n, k, p, q]*relu12.y[n, c, p + r - 1, q + s - 1]",
     24, 9437184, 167936, 1, &train_outputs[111]},
    {"bn3.y.grad",
    "bn3.y.grad[i0, i1, i2, i3] = select(relu12.y[i0, i1, i2, i3] > 0, relu12.y.grad[i0, i1, i2, "
    "i3], 0)",
     23, 16384, 196608, 1, &train_outputs[112]},
    {"bn3.v.grad",
    "bn3.v.grad[c] = sum(n, h, w) (-0.5)*(bn3.y.grad[n, c, h, w]*bn3.weight[c]*bn3.d[n, c, h, "
    "w]*(rsqrt(bn3.v[c] + 1e-05)*rsqrt(bn3.v[c] + 1e-05)*rsqrt(bn3.v[c] + 1e-05)))",
     22, 212992, 131456, 1, &train_outputs[113]},
    {"bn3.weight.grad",
    "bn3.weight.grad[c] = sum(n, h, w) bn3.y.grad[n, c, h, w]*(bn3.d[n, c, h, w]*rsqrt(bn3.v[c] "
    "+ 1e-05))",
     22, 81920, 131328, 1, &train_outputs[114]},
    {"bn3.bias.grad",
    "bn3.bias.grad[c] = sum(n, h, w) bn3.y.grad[n, c, h, w]",
     22, 16384, 65664, 1, &train_outputs[115]},
    {"bn3.sum.2.grad",
    "bn3.sum.2.grad[c] = bn3.v.grad[c]/512",
     22, 32, 256, 1, &train_outputs[116]},
    {"bn3.d.grad.1",
    "bn3.d.grad.1[n, c, h, w] = bn3.y.grad[n, c, h, w]*bn3.weight[c]*rsqrt(bn3.v[c] + 1e-05)",
     22, 65536, 131328, 1, &train_outputs[117]},
    {"bn3.d.grad.2",
    "bn3.d.grad.2[n, c, h, w] = 2*(bn3.sum.2.grad[c]*bn3.d[n, c, h, w])",
     22, 32768, 131200, 1, &train_outputs[118]},
    {"bn3.d.grad",
    "bn3.d.grad[n, c, h, w] = bn3.d.grad.2[n, c, h, w] + bn3.d.grad.1[n, c, h, w]",
     22, 16384, 196608, 1, &train_outputs[119]},
    {"bn3.m.grad",
    "bn3.m.grad[c] = sum(n, h, w) -bn3.d.grad[n, c, h, w]",
     22, 32768, 65664, 1, &train_outputs[120]},
    {"bn3.sum.grad",
    "bn3.sum.grad[c] = bn3.m.grad[c]/512",
     22, 32, 256, 1, &train_outputs[121]},
    {"conv3.y.grad.1",
    "conv3.y.grad.1[n, c, h, w] = bn3.sum.grad[c]",
     22, 0, 65664, 1, &train_outputs[122]},
    {"conv3.y.grad",
    "conv3.y.grad[n, c, h, w] = conv3.y.grad.1[n, c, h, w] + bn3.d.grad[n, c, h, w]",
     22, 16384, 196608, 1, &train_outputs[123]},
    {"relu9.y.grad.1",
    "relu9.y.grad.1[n, c, 2*i2 + 1, i3] = 0",
     26, 0, 49152, 1, &train_outputs[124]},
    {"relu9.y.grad.1",
    "relu9.y.grad.1[n, c, 7, i3] = 0",
     26, 0, 16384, 1, &train_outputs[125]},
    {"relu9.y.grad.1",
    "relu9.y.grad.1[n, c, 2*p, 2*i3 + 1] = 0",
     26, 0, 24576, 1, &train_outputs[126]},
    {"relu9.y.grad.1",
    "relu9.y.grad.1[n, c, 2*p, 7] = 0",
     26, 0, 8192, 1, &train_outputs[127]},
    {"relu9.y.grad.1",
    "relu9.y.grad.1[n, c, 2*p, 2*q] = sum(k) shortcut.y.grad[n, k, p, q]*shortcut.weight[k, c, "
    "0, 0]",
     26, 524288, 100352, 1, &train_outputs[128]},
    {"relu9.y.grad.2",
    "relu9.y.grad.2[n, c, 2*i2, 2*i3] = sum(k) conv3.y.grad[n, k, i2, i3]*conv3.weight[k, c, 1, "
    "1]",
     21, 524288, 116736, 1, &train_outputs[129]},
    {"relu9.y.grad.2",
    "relu9.y.grad.2[n, c, 2*i2, 2*i3 + 1] = sum(k, s: -i3 + s + 2 >= 0) conv3.y.grad[n, k, i2, "
    "i3 - s + 1]*conv3.weight[k, c, 1, 2*s]",
     21, 1048576, 116736, 1, &train_outputs[130]},
    {"relu9.y.grad.2",
    "relu9.y.grad.2[n, c, 2*i2 + 1, 2*i3] = sum(k, r: -i2 + r + 2 >= 0) conv3.y.grad[n, k, i2 - "
    "r + 1, i3]*conv3.weight[k, c, 2*r, 1]",
     21, 1048576, 116736, 1, &train_outputs[131]},
    {"relu9.y.grad.2",
    "relu9.y.grad.2[n, c, 2*i2 + 1, 2*i3 + 1] = sum(k, r, s: -i2 + r + 2 >= 0 and -i3 + s + 2 >= "
    "0) conv3.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv3.weight[k, c, 2*r, 2*s]",
     21, 2097152, 116736, 1, &train_outputs[132]},
    {"relu9.y.grad",
    "relu9.y.grad[n, c, i2, i3] = relu9.y.grad.2[n, c, i2, i3] + relu9.y.grad.1[n, c, i2, i3]",
     21, 32768, 393216, 1, &train_outputs[133]},
    {"conv3.weight.grad",
    "conv3.weight.grad[k, c, r, s] = sum(n, p, q: 2*p + r - 1 >= 0 and 2*q + s - 1 >= 0) "
    "conv3.y.grad[n, k, p, q]*relu9.y[n, c, 2*p + r - 1, 2*q + s - 1]",
     21, 4718592, 215040, 1, &train_outputs[134]},
    {"add8.y.grad",
    "add8.y.grad[i0, i1, i2, i3] = select(relu9.y[i0, i1, i2, i3] > 0, relu9.y.grad[i0, i1, i2, "
    "i3], 0)",
     19, 32768, 393216, 1, &train_outputs[135]},
    {"bn2.v.grad",
    "bn2.v.grad[c] = sum(n, h, w) (-0.5)*(add8.y.grad[n, c, h, w]*bn2.weight[c]*bn2.d[n, c, h, "
    "w]*(rsqrt(bn2.v[c] + 1e-05)*rsqrt(bn2.v[c] + 1e-05)*rsqrt(bn2.v[c] + 1e-05)))",
     17, 425984, 262336, 1, &train_outputs[136]},
    {"bn2.weight.grad",
    "bn2.weight.grad[c] = sum(n, h, w) add8.y.grad[n, c, h, w]*(bn2.d[n, c, h, w]*rsqrt(bn2.v[c] "
    "+ 1e-05))",
     17, 163840, 262272, 1, &train_outputs[137]},
    {"bn2.bias.grad",
    "bn2.bias.grad[c] = sum(n, h, w) add8.y.grad[n, c, h, w]",
     17, 32768, 131136, 1, &train_outputs[138]},
    {"bn2.sum.2.grad",
    "bn2.sum.2.grad[c] = bn2.v.grad[c]/2048",
     17, 16, 128, 1, &train_outputs[139]},
    {"bn2.d.grad.1",
    "bn2.d.grad.1[n, c, h, w] = add8.y.grad[n, c, h, w]*bn2.weight[c]*rsqrt(bn2.v[c] + 1e-05)",
     17, 131072, 262272, 1, &train_outputs[140]},
    {"bn2.d.grad.2",
    "bn2.d.grad.2[n, c, h, w] = 2*(bn2.sum.2.grad[c]*bn2.d[n, c, h, w])",
     17, 65536, 262208, 1, &train_outputs[141]},
    {"bn2.d.grad",
    "bn2.d.grad[n, c, h, w] = bn2.d.grad.2[n, c, h, w] + bn2.d.grad.1[n, c, h, w]",
     17, 32768, 393216, 1, &train_outputs[142]},
    {"bn2.m.grad",
    "bn2.m.grad[c] = sum(n, h, w) -bn2.d.grad[n, c, h, w]",
     17, 65536, 131136, 1, &train_outputs[143]},
    {"bn2.sum.grad",
    "bn2.sum.grad[c] = bn2.m.grad[c]/2048",
     17, 16, 128, 1, &train_outputs[144]},
    {"conv2.y.grad.1",
    "conv2.y.grad.1[n, c, h, w] = bn2.sum.grad[c]",
     17, 0, 131136, 1, &train_outputs[145]},
    {"conv2.y.grad",
    "conv2.y.grad[n, c, h, w] = conv2.y.grad.1[n, c, h, w] + bn2.d.grad[n, c, h, w]",
     17, 32768, 393216, 1, &train_outputs[146]},
    {"relu5.y.grad",
    "relu5.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 6 >= 0 and i3 - s + "
    "1 >= 0 and -i3 + s + 6 >= 0) conv2.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv2.weight[k, c, "
    "r, s]",
     16, 9437184, 271360, 1, &train_outputs[147]},
    {"conv2.weight.grad",
    "conv2.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - "
    "1 >= 0 and -q - s + 8 >= 0) conv2.y.grad[n, k, p, q]*relu5.y[n, c, p + r - 1, q + s - 1]",
     16, 9437184, 271360, 1, &train_outputs[148]},
    {"bn1.y.grad",
    "bn1.y.grad[i0, i1, i2, i3] = select(relu5.y[i0, i1, i2, i3] > 0, relu5.y.grad[i0, i1, i2, "
    "i3], 0)",
     15, 32768, 393216, 1, &train_outputs[149]},
    {"bn1.v.grad",
    "bn1.v.grad[c] = sum(n, h, w) (-0.5)*(bn1.y.grad[n, c, h, w]*bn1.weight[c]*bn1.d[n, c, h, "
    "w]*(rsqrt(bn1.v[c] + 1e-05)*rsqrt(bn1.v[c] + 1e-05)*rsqrt(bn1.v[c] + 1e-05)))",
     14, 425984, 262336, 1, &train_outputs[150]},
    {"bn1.weight.grad",
    "bn1.weight.grad[c] = sum(n, h, w) bn1.y.grad[n, c, h, w]*(bn1.d[n, c, h, w]*rsqrt(bn1.v[c] "
    "+ 1e-05))",
     14, 163840, 262272, 1, &train_outputs[151]},
    {"bn1.bias.grad",
    "bn1.bias.grad[c] = sum(n, h, w) bn1.y.grad[n, c, h, w]",
     14, 32768, 131136, 1, &train_outputs[152]},
    {"bn1.sum.2.grad",
    "bn1.sum.2.grad[c] = bn1.v.grad[c]/2048",
     14, 16, 128, 1, &train_outputs[153]},
    {"bn1.d.grad.1",
    "bn1.d.grad.1[n, c, h, w] = bn1.y.grad[n, c, h, w]*bn1.weight[c]*rsqrt(bn1.v[c] + 1e-05)",
     14, 131072, 262272, 1, &train_outputs[154]},
    {"bn1.d.grad.2",
    "bn1.d.grad.2[n, c, h, w] = 2*(bn1.sum.2.grad[c]*bn1.d[n, c, h, w])",
     14, 65536, 262208, 1, &train_outputs[155]},
    {"bn1.d.grad",
    "bn1.d.grad[n, c, h, w] = bn1.d.grad.2[n, c, h, w] + bn1.d.grad.1[n, c, h, w]",
     14, 32768, 393216, 1, &train_outputs[156]},
    {"bn1.m.grad",
    "bn1.m.grad[c] = sum(n, h, w) -bn1.d.grad[n, c, h, w]",
     14, 65536, 131136, 1, &train_outputs[157]},
    {"bn1.sum.grad",
    "bn1.sum.grad[c] = bn1.m.grad[c]/2048",
     14, 16, 128, 1, &train_outputs[158]},
    {"conv1.y.grad.1",
    "conv1.y.grad.1[n, c, h, w] = bn1.sum.grad[c]",
     14, 0, 131136, 1, &train_outputs[159]},
    {"conv1.y.grad",
    "conv1.y.grad[n, c, h, w] = conv1.y.grad.1[n, c, h, w] + bn1.d.grad[n, c, h, w]",
     14, 32768, 393216, 1, &train_outputs[160]},
    {"relu2.y.grad.1",
    "relu2.y.grad.1[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 6 >= 0 and i3 - s "
    "+ 1 >= 0 and -i3 + s + 6 >= 0) conv1.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv1.weight[k, "
    "c, r, s]",
     13, 9437184, 271360, 1, &train_outputs[161]},
    {"relu2.y.grad",
    "relu2.y.grad[i0, i1, i2, i3] = relu2.y.grad.1[i0, i1, i2, i3] + add8.y.grad[i0, i1, i2, i3]",
     13, 32768, 393216, 1, &train_outputs[162]},
    {"conv1.weight.grad",
    "conv1.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - "
    "1 >= 0 and -q - s + 8 >= 0) conv1.y.grad[n, k, p, q]*relu2.y[n, c, p + r - 1, q + s - 1]",
     13, 9437184, 271360, 1, &train_outputs[163]},
    {"bn0.y.grad",
    "bn0.y.grad[i0, i1, i2, i3] = select(relu2.y[i0, i1, i2, i3] > 0, relu2.y.grad[i0, i1, i2, "
    "i3], 0)",
     11, 32768, 393216, 1, &train_outputs[164]},
    {"bn0.v.grad",
    "bn0.v.grad[c] = sum(n, h, w) (-0.5)*(bn0.y.grad[n, c, h, w]*bn0.weight[c]*bn0.d[n, c, h, "
    "w]*(rsqrt(bn0.v[c] + 1e-05)*rsqrt(bn0.v[c] + 1e-05)*rsqrt(bn0.v[c] + 1e-05)))",
     10, 425984, 262336, 1, &train_outputs[165]},
    {"bn0.weight.grad",
    "bn0.weight.grad[c] = sum(n, h, w) bn0.y.grad[n, c, h, w]*(bn0.d[n, c, h, w]*rsqrt(bn0.v[c] "
    "+ 1e-05))",
     10, 163840, 262272, 1, &train_outputs[166]},
    {"bn0.bias.grad",
    "bn0.bias.grad[c] = sum(n, h, w) bn0.y.grad[n, c, h, w]",
     10, 32768, 131136, 1, &train_outputs[167]},
    {"bn0.sum.2.grad",
    "bn0.sum.2.grad[c] = bn0.v.grad[c]/2048",
     10, 16, 128, 1, &train_outputs[168]},
    {"bn0.d.grad.1",
    "bn0.d.grad.1[n, c, h, w] = bn0.y.grad[n, c, h, w]*bn0.weight[c]*rsqrt(bn0.v[c] + 1e-05)",
     10, 131072, 262272, 1, &train_outputs[169]},
    {"bn0.d.grad.2",
    "bn0.d.grad.2[n, c, h, w] = 2*(bn0.sum.2.grad[c]*bn0.d[n, c, h, w])",
     10, 65536, 262208, 1, &train_outputs[170]},
    {"bn0.d.grad",
    "bn0.d.grad[n, c, h, w] = bn0.d.grad.2[n, c, h, w] + bn0.d.grad.1[n, c, h, w]",
     10, 32768, 393216, 1, &train_outputs[171]},
    {"bn0.m.grad",
    "bn0.m.grad[c] = sum(n, h, w) -bn0.d.grad[n, c, h, w]",
     10, 65536, 131136, 1, &train_outputs[172]},
    {"bn0.sum.grad",
    "bn0.sum.grad[c] = bn0.m.grad[c]/2048",
     10, 16, 128, 1, &train_outputs[173]},
    {"stem.y.grad.1",
    "stem.y.grad.1[n, c, h, w] = bn0.sum.grad[c]",
     10, 0, 131136, 1, &train_outputs[174]},
    {"stem.y.grad",
    "stem.y.grad[n, c, h, w] = stem.y.grad.1[n, c, h, w] + bn0.d.grad[n, c, h, w]",
     10, 32768, 393216, 1, &train_outputs[175]},
    {"stem.weight.grad",
    "stem.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - "
    "1 >= 0 and -q - s + 8 >= 0) stem.y.grad[n, k, p, q]*image.value[n, c, p + r - 1, q + s - 1]",
     9, 589824, 139840, 1, &train_outputs[176]},
    {"stem.weight.sgd.d",
    "stem.weight.sgd.d[i0, i1, i2, i3] = stem.weight.grad[i0, i1, i2, i3] + "
    "weight_decay[]*stem.weight[i0, i1, i2, i3]",
     36, 288, 1736, 1, &train_outputs[177]},
    {"stem.weight.sgd.b",
    "stem.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1, stem.weight.sgd.d[i0, i1, i2, i3], "
    "momentum[]*stem.weight.momentum_buffer[i0, i1, i2, i3] + (1 - "
    "dampening[])*stem.weight.sgd.d[i0, i1, i2, i3])",
     36, 720, 1752, 1, &train_outputs[178]},
    {"stem.weight.sgd.u",
    "stem.weight.sgd.u[i0, i1, i2, i3] = stem.weight.sgd.d[i0, i1, i2, i3] + "
    "momentum[]*stem.weight.sgd.b[i0, i1, i2, i3]",
     36, 288, 1736, 1, &train_outputs[179]},
    {"bn0.weight.sgd.d",
    "bn0.weight.sgd.d[i0] = bn0.weight.grad[i0] + weight_decay[]*bn0.weight[i0]",
     36, 32, 200, 1, &train_outputs[180]},
    {"bn0.weight.sgd.b",
    "bn0.weight.sgd.b[i0] = select(step[] == 1, bn0.weight.sgd.d[i0], "
    "momentum[]*bn0.weight.momentum_buffer[i0] + (1 - dampening[])*bn0.weight.sgd.d[i0])",
     36, 80, 216, 1, &train_outputs[181]},
    {"bn0.weight.sgd.u",
    "bn0.weight.sgd.u[i0] = bn0.weight.sgd.d[i0] + momentum[]*bn0.weight.sgd.b[i0]",
     36, 32, 200, 1, &train_outputs[182]},
    {"bn0.bias.sgd.d",
    "bn0.bias.sgd.d[i0] = bn0.bias.grad[i0] + weight_decay[]*bn0.bias[i0]",
     36, 32, 200, 1, &train_outputs[183]},
    {"bn0.bias.sgd.b",
    "bn0.bias.sgd.b[i0] = select(step[] == 1, bn0.bias.sgd.d[i0], "
    "momentum[]*bn0.bias.momentum_buffer[i0] + (1 - dampening[])*bn0.bias.sgd.d[i0])",
     36, 80, 216, 1, &train_outputs[184]},
    {"bn0.bias.sgd.u",
    "bn0.bias.sgd.u[i0] = bn0.bias.sgd.d[i0] + momentum[]*bn0.bias.sgd.b[i0]",
     36, 32, 200, 1, &train_outputs[185]},
    {"conv1.weight.sgd.d",
    "conv1.weight.sgd.d[i0, i1, i2, i3] = conv1.weight.grad[i0, i1, i2, i3] + "
    "weight_decay[]*conv1.weight[i0, i1, i2, i3]",
     36, 4608, 27656, 1, &train_outputs[186]},
    {"conv1.weight.sgd.b",
    "conv1.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1, conv1.weight.sgd.d[i0, i1, i2, "
    "i3], momentum[]*conv1.weight.momentum_buffer[i0, i1, i2, i3] + (1 - "
    "dampening[])*conv1.weight.sgd.d[i0, i1, i2, i3])",
     36, 11520, 27672, 1, &train_outputs[187]},
    {"conv1.weight.sgd.u",
    "conv1.weight.sgd.u[i0, i1, i2, i3] = conv1.weight.sgd.d[i0, i1, i2, i3] + "
    "momentum[]*conv1.weight.sgd.b[i0, i1, i2, i3]",
     36, 4608, 27656, 1, &train_outputs[188]},
    {"bn1.weight.sgd.d",
    "bn1.weight.sgd.d[i0] = bn1.weight.grad[i0] + weight_decay[]*bn1.weight[i0]",
     36, 32, 200, 1, &train_outputs[189]},
    {"bn1.weight.sgd.b",
    "bn1.weight.sgd.b[i0] = select(step[] == 1, bn1.weight.sgd.d[i0], "
    "momentum[]*bn1.weight.momentum_buffer[i0] + (1 - dampening[])*bn1.weight.sgd.d[i0])",
     36, 80, 216, 1, &train_outputs[190]},
    {"bn1.weight.sgd.u",
    "bn1.weight.sgd.u[i0] = bn1.weight.sgd.d[i0] + momentum[]*bn1.weight.sgd.b[i0]",
     36, 32, 200, 1, &train_outputs[191]},
    {"bn1.bias.sgd.d",
    "bn1.bias.sgd.d[i0] = bn1.bias.grad[i0] + weight_decay[]*bn1.bias[i0]",
     36, 32, 200, 1, &train_outputs[192]},
    {"bn1.bias.sgd.b",
    "bn1.bias.sgd.b[i0] = select(step[] == 1, bn1.bias.sgd.d[i0], "
    "momentum[]*bn1.bias.momentum_buffer[i0] + (1 - dampening[])*bn1.bias.sgd.d[i0])",
     36, 80, 216, 1, &train_outputs[193]},
    {"bn1.bias.sgd.u",
    "bn1.bias.sgd.u[i0] = bn1.bias.sgd.d[i0] + momentum[]*bn1.bias.sgd.b[i0]",
     36, 32, 200, 1, &train_outputs[194]},
    {"conv2.weight.sgd.d",
    "conv2.weight.sgd.d[i0, i1, i2, i3] = conv2.weight.grad[i0, i1, i2, i3] + "
    "weight_decay[]*conv2.weight[i0, i1, i2, i3]",
     36, 4608, 27656, 1, &train_outputs[195]},
    {"conv2.weight.sgd.b",
    "conv2.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1, conv2.weight.sgd.d[i0, i1, i2, "
    "i3], momentum[]*conv2.weight.momentum_buffer[i0, i1, i2, i3] + (1 - "
    "dampening[])*conv2.weight.sgd.d[i0, i1, i2, i3])",
     36, 11520, 27672, 1, &train_outputs[196]},
    {"conv2.weight.sgd.u",
    "conv2.weight.sgd.u[i0, i1, i2, i3] = conv2.weight.sgd.d[i0, i1, i2, i3] + "
    "momentum[]*conv2.weight.sgd.b[i0, i1, i2, i3]",
     36, 4608, 27656, 1, &train_outputs[197]},
    {"bn2.weight.sgd.d",
    "bn2.weight.sgd.d[i0] = bn2.weight.grad[i0] + weight_decay[]*bn2.weight[i0]",
     36, 32, 200, 1, &train_outputs[198]},
    {"bn2.weight.sgd.b",
    "bn2.weight.sgd.b[i0] = select(step[] == 1, bn2.weight.sgd.d[i0], "
    "momentum[]*bn2.weight.momentum_buffer[i0] + (1 - dampening[])*bn2.weight.sgd.d[i0])",
     36, 80, 216, 1, &train_outputs[199]},
    {"bn2.weight.sgd.u",
    "bn2.weight.sgd.u[i0] = bn2.weight.sgd.d[i0] + momentum[]*bn2.weight.sgd.b[i0]",
     36, 32, 200, 1, &train_outputs[200]},
    {"bn2.bias.sgd.d",
    "bn2.bias.sgd.d[i0] = bn2.bias.grad[i0] + weight_decay[]*bn2.bias[i0]",
     36, 32, 200, 1, &train_outputs[201]},
    {"bn2.bias.sgd.b",
    "bn2.bias.sgd.b[i0] = select(step[] == 1, bn2.bias.sgd.d[i0], "
    "momentum[]*bn2.bias.momentum_buffer[i0] + (1 - dampening[])*bn2.bias.sgd.d[i0])",
     36, 80, 216, 1, &train_outputs[202]},
    {"bn2.bias.sgd.u",
    "bn2.bias.sgd.u[i0] = bn2.bias.sgd.d[i0] + momentum[]*bn2.bias.sgd.b[i0]",
     36, 32, 200, 1, &train_outputs[203]},
    {"conv3.weight.sgd.d",
    "conv3.weight.sgd.d[i0, i1, i2, i3] = conv3.weight.grad[i0, i1, i2, i3] + "
    "weight_decay[]*conv3.weight[i0, i1, i2, i3]",
     36, 9216, 55304, 1, &train_outputs[204]},
    {"conv3.weight.sgd.b",
    "conv3.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1, conv3.weight.sgd.d[i0, i1, i2, "
    "i3], momentum[]*conv3.weight.momentum_buffer[i0, i1, i2, i3] + (1 - "
    "dampening[])*conv3.weight.sgd.d[i0, i1, i2, i3])",
     36, 23040, 55320, 1, &train_outputs[205]},
    {"conv3.weight.sgd.u",
    "conv3.weight.sgd.u[i0, i1, i2, i3] = conv3.weight.sgd.d[i0, i1, i2, i3] + "
    "momentum[]*conv3.weight.sgd.b[i0, i1, i2, i3]",
     36, 9216, 55304, 1, &train_outputs[206]},
    {"bn3.weight.sgd.d",
    "bn3.weight.sgd.d[i0] = bn3.weight.grad[i0] + weight_decay[]*bn3.weight[i0]",
     36, 64, 392, 1, &train_outputs[207]},
    {"bn3.weight.sgd.b",
    "bn3.weight.sgd.b[i0] = select(step[] == 1, bn3.weight.sgd.d[i0], "
    "momentum[]*bn3.weight.momentum_buffer[i0] + (1 - dampening[])*bn3.weight.sgd.d[i0])",
     36, 160, 408, 1, &train_outputs[208]},
    {"bn3.weight.sgd.u",
    "bn3.weight.sgd.u[i0] = bn3.weight.sgd.d[i0] + momentum[]*bn3.weight.sgd.b[i0]",
     36, 64, 392, 1, &train_outputs[209]},
    {"bn3.bias.sgd.d",
    "bn3.bias.sgd.d[i0] = bn3.bias.grad[i0] + weight_decay[]*bn3.bias[i0]",
     36, 64, 392, 1, &train_outputs[210]},
    {"bn3.bias.sgd.b",
    "bn3.bias.sgd.b[i0] = select(step[] == 1, bn3.bias.sgd.d[i0], "
    "momentum[]*bn3.bias.momentum_buffer[i0] + (1 - dampening[])*bn3.bias.sgd.d[i0])",
     36, 160, 408, 1, &train_outputs[211]},
    {"bn3.bias.sgd.u",
    "bn3.bias.sgd.u[i0] = bn3.bias.sgd.d[i0] + momentum[]*bn3.bias.sgd.b[i0]",
     36, 64, 392, 1, &train_outputs[212]},
    {"conv4.weight.sgd.d",
    "conv4.weight.sgd.d[i0, i1, i2, i3] = conv4.weight.grad[i0, i1, i2, i3] + "
    "weight_decay[]*conv4.weight[i0, i1, i2, i3]",
     36, 18432, 110600, 1, &train_outputs[213]},
    {"conv4.weight.sgd.b",
    "conv4.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1, conv4.weight.sgd.d[i0, i1, i2, "
    "i3], momentum[]*conv4.weight.momentum_buffer[i0, i1, i2, i3] + (1 - "
    "dampening[])*conv4.weight.sgd.d[i0, i1, i2, i3])",
     36, 46080, 110616, 1, &train_outputs[214]},
    {"conv4.weight.sgd.u",
    "conv4.weight.sgd.u[i0, i1, i2, i3] = conv4.weight.sgd.d[i0, i1, i2, i3] + "
    "momentum[]*conv4.weight.sgd.b[i0, i1, i2, i3]",
     36, 18432, 110600, 1, &train_outputs[215]},
    {"bn4.weight.sgd.d",
    "bn4.weight.sgd.d[i0] = bn4.weight.grad[i0] + weight_decay[]*bn4.weight[i0]",
     36, 64, 392, 1, &train_outputs[216]},
    {"bn4.weight.sgd.b",
    "bn4.weight.sgd.b[i0] = select(step[] == 1, bn4.weight.sgd.d[i0], "
    "momentum[]*bn4.weight.momentum_buffer[i0] + (1 - dampening[])*bn4.weight.sgd.d[i0])",
     36, 160, 408, 1, &train_outputs[217]},
    {"bn4.weight.sgd.u",
    "bn4.weight.sgd.u[i0] = bn4.weight.sgd.d[i0] + momentum[]*bn4.weight.sgd.b[i0]",
     36, 64, 392, 1, &train_outputs[218]},
    {"bn4.bias.sgd.d",
    "bn4.bias.sgd.d[i0] = bn4.bias.grad[i0] + weight_decay[]*bn4.bias[i0]",
     36, 64, 392, 1, &train_outputs[219]},
    {"bn4.bias.sgd.b",
    "bn4.bias.sgd.b[i0] = select(step[] == 1, bn4.bias.sgd.d[i0], "
    "momentum[]*bn4.bias.momentum_buffer[i0] + (1 - dampening[])*bn4.bias.sgd.d[i0])",
     36, 160, 408, 1, &train_outputs[220]},
    {"bn4.bias.sgd.u",
    "bn4.bias.sgd.u[i0] = bn4.bias.sgd.d[i0] + momentum[]*bn4.bias.sgd.b[i0]",
     36, 64, 392, 1, &train_outputs[221]},
    {"shortcut.weight.sgd.d",
    "shortcut.weight.sgd.d[i0, i1, i2, i3] = shortcut.weight.grad[i0, i1, i2, i3] + "
    "weight_decay[]*shortcut.weight[i0, i1, i2, i3]",
     36, 1024, 6152, 1, &train_outputs[222]},
    {"shortcut.weight.sgd.b",
    "shortcut.weight.sgd.b[i0, i1, i2, i3] = select(step[] == 1, shortcut.weight.sgd.d[i0, i1, "
    "i2, i3], momentum[]*shortcut.weight.momentum_buffer[i0, i1, i2, i3] + (1 - "
    "dampening[])*shortcut.weight.sgd.d[i0, i1, i2, i3])",
     36, 2560, 6168, 1, &train_outputs[223]},
    {"shortcut.weight.sgd.u",
    "shortcut.weight.sgd.u[i0, i1, i2, i3] = shortcut.weight.sgd.d[i0, i1, i2, i3] + "
    "momentum[]*shortcut.weight.sgd.b[i0, i1, i2, i3]",
     36, 1024, 6152, 1, &train_outputs[224]},
    {"bn5.weight.sgd.d",
    "bn5.weight.sgd.d[i0] = bn5.weight.grad[i0] + weight_decay[]*bn5.weight[i0]",
     36, 64, 392, 1, &train_outputs[225]},
    {"bn5.weight.sgd.b",
    "bn5.weight.sgd.b[i0] = select(step[] == 1, bn5.weight.sgd.d[i0], "
    "momentum[]*bn5.weight.momentum_buffer[i0] + (1 - dampening[])*bn5.weight.sgd.d[i0])",
     36, 160, 408, 1, &train_outputs[226]},
    {"bn5.weight.sgd.u",
    "bn5.weight.sgd.u[i0] = bn5.weight.sgd.d[i0] + momentum[]*bn5.weight.sgd.b[i0]",
     36, 64, 392, 1, &train_outputs[227]},
    {"bn5.bias.sgd.d",
    "bn5.bias.sgd.d[i0] = bn5.bias.grad[i0] + weight_decay[]*bn5.bias[i0]",
     36, 64, 392, 1, &train_outputs[228]},
    {"bn5.bias.sgd.b",
    "bn5.bias.sgd.b[i0] = select(step[] == 1, bn5.bias.sgd.d[i0], "
    "momentum[]*bn5.bias.momentum_buffer[i0] + (1 - dampening[])*bn5.bias.sgd.d[i0])",
     36, 160, 408, 1, &train_outputs[229]},
    {"bn5.bias.sgd.u",
    "bn5.bias.sgd.u[i0] = bn5.bias.sgd.d[i0] + momentum[]*bn5.bias.sgd.b[i0]",
     36, 64, 392, 1, &train_outputs[230]},
    {"fc.weight.sgd.d",
    "fc.weight.sgd.d[i0, i1] = fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0, i1]",
     36, 640, 3848, 1, &train_outputs[231]},
    {"fc.weight.sgd.b",
    "fc.weight.sgd.b[i0, i1] = select(step[] == 1, fc.weight.sgd.d[i0, i1], "
    "momentum[]*fc.weight.momentum_buffer[i0, i1] + (1 - dampening[])*fc.weight.sgd.d[i0, i1])",
     36, 1600, 3864, 1, &train_outputs[232]},
    {"fc.weight.sgd.u",
    "fc.weight.sgd.u[i0, i1] = fc.weight.sgd.d[i0, i1] + momentum[]*fc.weight.sgd.b[i0, i1]",
     36, 640, 3848, 1, &train_outputs[233]},
    {"fc.bias.sgd.d",
    "fc.bias.sgd.d[i0] = fc.bias.grad[i0] + weight_decay[]*fc.bias[i0]",
     36, 20, 128, 1, &train_outputs[234]},
    {"fc.bias.sgd.b",
    "fc.bias.sgd.b[i0] = select(step[] == 1, fc.bias.sgd.d[i0], "
    "momentum[]*fc.bias.momentum_buffer[i0] + (1 - dampening[])*fc.bias.sgd.d[i0])",
     36, 50, 144, 1, &train_outputs[235]},
    {"fc.bias.sgd.u",
    "fc.bias.sgd.u[i0] = fc.bias.sgd.d[i0] + momentum[]*fc.bias.sgd.b[i0]",
     36, 20, 128, 1, &train_outputs[236]},
    {"bn0.running_mean.next",
    "bn0.running_mean.next[c] = 0.9*bn0.running_mean[c] + 0.1*bn0.m[c]",
     10, 48, 192, 1, &train_outputs[237]},
    {"bn0.running_var.next",
    "bn0.running_var.next[c] = 0.9*bn0.running_var[c] + 0.1*bn0.v[c]*2048/2047",
     10, 80, 192, 1, &train_outputs[238]},
    {"bn0.num_batches_tracked.next",
    "bn0.num_batches_tracked.next[] = bn0.num_batches_tracked[] + 1",
     10, 1, 16, 1, &train_outputs[239]},
    {"bn1.running_mean.next",
    "bn1.running_mean.next[c] = 0.9*bn1.running_mean[c] + 0.1*bn1.m[c]",
     14, 48, 192, 1, &train_outputs[240]},
    {"bn1.running_var.next",
    "bn1.running_var.next[c] = 0.9*bn1.running_var[c] + 0.1*bn1.v[c]*2048/2047",
     14, 80, 192, 1, &train_outputs[241]},
    {"bn1.num_batches_tracked.next",
    "bn1.num_batches_tracked.next[] = bn1.num_batches_tracked[] + 1",
     14, 1, 16, 1, &train_outputs[242]},
    {"bn2.running_mean.next",
    "bn2.running_mean.next[c] = 0.9*bn2.running_mean[c] + 0.1*bn2.m[c]",
     17, 48, 192, 1, &train_outputs[243]},
    {"bn2.running_var.next",
    "bn2.running_var.next[c] = 0.9*bn2.running_var[c] + 0.1*bn2.v[c]*2048/2047",
     17, 80, 192, 1, &train_outputs[244]},
    {"bn2.num_batches_tracked.next",
    "bn2.num_batches_tracked.next[] = bn2.num_batches_tracked[] + 1",
     17, 1, 16, 1, &train_outputs[245]},
    {"bn3.running_mean.next",
    "bn3.running_mean.next[c] = 0.9*bn3.running_mean[c] + 0.1*bn3.m[c]",
     22, 96, 384, 1, &train_outputs[246]},
    {"bn3.running_var.next",
    "bn3.running_var.next[c] = 0.9*bn3.running_var[c] + 0.1*bn3.v[c]*512/511",
     22, 160, 384, 1, &train_outputs[247]},
    {"bn3.num_batches_tracked.next",
    "bn3.num_batches_tracked.next[] = bn3.num_batches_tracked[] + 1",
     22, 1, 16, 1, &train_outputs[248]},
    {"bn4.running_mean.next",
    "bn4.running_mean.next[c] = 0.9*bn4.running_mean[c] + 0.1*bn4.m[c]",
     25, 96, 384, 1, &train_outputs[249]},
    {"bn4.running_var.next",
    "bn4.running_var.next[c] = 0.9*bn4.running_var[c] + 0.1*bn4.v[c]*512/511",
     25, 160, 384, 1, &train_outputs[250]},
    {"bn4.num_batches_tracked.next",
    "bn4.num_batches_tracked.next[] = bn4.num_batches_tracked[] + 1",
     25, 1, 16, 1, &train_outputs[251]},
    {"bn5.running_mean.next",
    "bn5.running_mean.next[c] = 0.9*bn5.running_mean[c] + 0.1*bn5.m[c]",
     27, 96, 384, 1, &train_outputs[252]},
    {"bn5.running_var.next",
    "bn5.running_var.next[c] = 0.9*bn5.running_var[c] + 0.1*bn5.v[c]*512/511",
     27, 160, 384, 1, &train_outputs[253]},
    {"bn5.num_batches_tracked.next",
    "bn5.num_batches_tracked.next[] = bn5.num_batches_tracked[] + 1",
     27, 1, 16, 1, &train_outputs[254]},
    {"stem.weight.momentum_buffer.next",
    "stem.weight.momentum_buffer.next[i0, i1, i2, i3] = stem.weight.sgd.b[i0, i1, i2, i3]",
     36, 0, 1152, 1, &train_outputs[255]},
    {"stem.weight.next",
    "stem.weight.next[i0, i1, i2, i3] = stem.weight[i0, i1, i2, i3] - lr[]*stem.weight.sgd.u[i0, "
    "i1, i2, i3]",
     36, 288, 1736, 1, &train_outputs[256]},
    {"bn0.weight.momentum_buffer.next",
    "bn0.weight.momentum_buffer.next[i0] = bn0.weight.sgd.b[i0]",
     36, 0, 128, 1, &train_outputs[257]},
    {"bn0.weight.next",
    "bn0.weight.next[i0] = bn0.weight[i0] - lr[]*bn0.weight.sgd.u[i0]",
     36, 32, 200, 1, &train_outputs[258]},
    {"bn0.bias.momentum_buffer.next",
    "bn0.bias.momentum_buffer.next[i0] = bn0.bias.sgd.b[i0]",
     36, 0, 128, 1, &train_outputs[259]},
    {"bn0.bias.next",
    "bn0.bias.next[i0] = bn0.bias[i0] - lr[]*bn0.bias.sgd.u[i0]",
     36, 32, 200, 1, &train_outputs[260]},
    {"conv1.weight.momentum_buffer.next",
    "conv1.weight.momentum_buffer.next[i0, i1, i2, i3] = conv1.weight.sgd.b[i0, i1, i2, i3]",
     36, 0, 18432, 1, &train_outputs[261]},
    {"conv1.weight.next",
    "conv1.weight.next[i0, i1, i2, i3] = conv1.weight[i0, i1, i2, i3] - "
    "lr[]*conv1.weight.sgd.u[i0, i1, i2, i3]",
     36, 4608, 27656, 1, &train_outputs[262]},
    {"bn1.weight.momentum_buffer.next",
    "bn1.weight.momentum_buffer.next[i0] = bn1.weight.sgd.b[i0]",
     36, 0, 128, 1, &train_outputs[263]},
    {"bn1.weight.next",
    "bn1.weight.next[i0] = bn1.weight[i0] - lr[]*bn1.weight.sgd.u[i0]",
     36, 32, 200, 1, &train_outputs[264]},
    {"bn1.bias.momentum_buffer.next",
    "bn1.bias.momentum_buffer.next[i0] = bn1.bias.sgd.b[i0]",
     36, 0, 128, 1, &train_outputs[265]},
    {"bn1.bias.next",
    "bn1.bias.next[i0] = bn1.bias[i0] - lr[]*bn1.bias.sgd.u[i0]",
     36, 32, 200, 1, &train_outputs[266]},
    {"conv2.weight.momentum_buffer.next",
    "conv2.weight.momentum_buffer.next[i0, i1, i2, i3] = conv2.weight.sgd.b[i0, i1, i2, i3]",
     36, 0, 18432, 1, &train_outputs[267]},
    {"conv2.weight.next",
    "conv2.weight.next[i0, i1, i2, i3] = conv2.weight[i0, i1, i2, i3] - "
    "lr[]*conv2.weight.sgd.u[i0, i1, i2, i3]",
     36, 4608, 27656, 1, &train_outputs[268]},
    {"bn2.weight.momentum_buffer.next",
    "bn2.weight.momentum_buffer.next[i0] = bn2.weight.sgd.b[i0]",
     36, 0, 128, 1, &train_outputs[269]},
    {"bn2.weight.next",
    "bn2.weight.next[i0] = bn2.weight[i0] - lr[]*bn2.weight.sgd.u[i0]",
     36, 32, 200, 1, &train_outputs[270]},
    {"bn2.bias.momentum_buffer.next",
    "bn2.bias.momentum_buffer.next[i0] = bn2.bias.sgd.b[i0]",
     36, 0, 128, 1, &train_outputs[271]},
    {"bn2.bias.next",
    "bn2.bias.next[i0] = bn2.bias[i0] - lr[]*bn2.bias.sgd.u[i0]",
     36, 32, 200, 1, &train_outputs[272]},
    {"conv3.weight.momentum_buffer.next",
    "conv3.weight.momentum_buffer.next[i0, i1, i2, i3] = conv3.weight.sgd.b[i0, i1, i2, i3]",
     36, 0, 36864, 1, &train_outputs[273]},
    {"conv3.weight.next",
    "conv3.weight.next[i0, i1, i2, i3] = conv3.weight[i0, i1, i2, i3] - "
    "lr[]*conv3.weight.sgd.u[i0, i1, i2, i3]",
     36, 9216, 55304, 1, &train_outputs[274]},
    {"bn3.weight.momentum_buffer.next",
    "bn3.weight.momentum_buffer.next[i0] = bn3.weight.sgd.b[i0]",
     36, 0, 256, 1, &train_outputs[275]},
    {"bn3.weight.next",
    "bn3.weight.next[i0] = bn3.weight[i0] - lr[]*bn3.weight.sgd.u[i0]",
     36, 64, 392, 1, &train_outputs[276]},
    {"bn3.bias.momentum_buffer.next",
    "bn3.bias.momentum_buffer.next[i0] = bn3.bias.sgd.b[i0]",
     36, 0, 256, 1, &train_outputs[277]},
    {"bn3.bias.next",
    "bn3.bias.next[i0] = bn3.bias[i0] - lr[]*bn3.bias.sgd.u[i0]",
     36, 64, 392, 1, &train_outputs[278]},
    {"conv4.weight.momentum_buffer.next",
    "conv4.weight.momentum_buffer.next[i0, i1, i2, i3] = conv4.weight.sgd.b[i0, i1, i2, i3]",
     36, 0, 73728, 1, &train_outputs[279]},
    {"conv4.weight.next",
    "conv4.weight.next[i0, i1, i2, i3] = conv4.weight[i0, i1, i2, i3] - "
    "lr[]*conv4.weight.sgd.u[i0, i1, i2, i3]",
     36, 18432, 110600, 1, &train_outputs[280]},
    {"bn4.weight.momentum_buffer.next",
    "bn4.weight.momentum_buffer.next[i0] = bn4.weight.sgd.b[i0]",
     36, 0, 256, 1, &train_outputs[281]},
    {"bn4.weight.next",
    "bn4.weight.next[i0] = bn4.weight[i0] - lr[]*bn4.weight.sgd.u[i0]",
     36, 64, 392, 1, &train_outputs[282]},
    {"bn4.bias.momentum_buffer.next",
    "bn4.bias.momentum_buffer.next[i0] = bn4.bias.sgd.b[i0]",
     36, 0, 256, 1, &train_outputs[283]},
    {"bn4.bias.next",
    "bn4.bias.next[i0] = bn4.bias[i0] - lr[]*bn4.bias.sgd.u[i0]",
     36, 64, 392, 1, &train_outputs[284]},
    {"shortcut.weight.momentum_buffer.next",
    "shortcut.weight.momentum_buffer.next[i0, i1, i2, i3] = shortcut.weight.sgd.b[i0, i1, i2, i3]",
     36, 0, 4096, 1, &train_outputs[285]},
    {"shortcut.weight.next",
    "shortcut.weight.next[i0, i1, i2, i3] = shortcut.weight[i0, i1, i2, i3] - "
    "lr[]*shortcut.weight.sgd.u[i0, i1, i2, i3]",
     36, 1024, 6152, 1, &train_outputs[286]},
    {"bn5.weight.momentum_buffer.next",
    "bn5.weight.momentum_buffer.next[i0] = bn5.weight.sgd.b[i0]",
     36, 0, 256, 1, &train_outputs[287]},
    {"bn5.weight.next",
    "bn5.weight.next[i0] = bn5.weight[i0] - lr[]*bn5.weight.sgd.u[i0]",
     36, 64, 392, 1, &train_outputs[288]},
    {"bn5.bias.momentum_buffer.next",
    "bn5.bias.momentum_buffer.next[i0] = bn5.bias.sgd.b[i0]",
     36, 0, 256, 1, &train_outputs[289]},
    {"bn5.bias.next",
    "bn5.bias.next[i0] = bn5.bias[i0] - lr[]*bn5.bias.sgd.u[i0]",
     36, 64, 392, 1, &train_outputs[290]},
    {"fc.weight.momentum_buffer.next",
    "fc.weight.momentum_buffer.next[i0, i1] = fc.weight.sgd.b[i0, i1]",
     36, 0, 2560, 1, &train_outputs[291]},
    {"fc.weight.next",
    "fc.weight.next[i0, i1] = fc.weight[i0, i1] - lr[]*fc.weight.sgd.u[i0, i1]",
     36, 640, 3848, 1, &train_outputs[292]},
    {"fc.bias.momentum_buffer.next",
    "fc.bias.momentum_buffer.next[i0] = fc.bias.sgd.b[i0]",
     36, 0, 80, 1, &train_outputs[293]},
    {"fc.bias.next",
    "fc.bias.next[i0] = fc.bias[i0] - lr[]*fc.bias.sgd.u[i0]",
     36, 20, 128, 1, &train_outputs[294]},
};
static struct dlcrt_tensor eval_outputs[43] = {
    {.name = "image.value", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 1, 8, 8}, .data = image_value, .elements = 2048},
    {.name = "stem.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = stem_sum, .elements = 32768},
    {.name = "stem.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = stem_y, .elements = 32768},
    {.name = "bn0.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = bn0_y, .elements = 32768},
    {.name = "relu2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = relu2_y, .elements = 32768},
    {.name = "conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = conv1_sum, .elements = 32768},
    {.name = "conv1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = conv1_y, .elements = 32768},
    {.name = "bn1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = bn1_y, .elements = 32768},
    {.name = "relu5.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = relu5_y, .elements = 32768},
    {.name = "conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .data = conv2_sum, .elements = 32768},
    {.name = "conv2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = conv2_y, .elements = 32768},
    {.name = "bn2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = bn2_y, .elements = 32768},
    {.name = "add8.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = add8_y, .elements = 32768},
    {.name = "relu9.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .data = relu9_y, .elements = 32768},
    {.name = "conv3.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = conv3_sum, .elements = 16384},
    {.name = "conv3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = conv3_y, .elements = 16384},
    {.name = "bn3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = bn3_y, .elements = 16384},
    {.name = "relu12.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = relu12_y, .elements = 16384},
    {.name = "conv4.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = conv4_sum, .elements = 16384},
    {.name = "conv4.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = conv4_y, .elements = 16384},
    {.name = "bn4.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = bn4_y, .elements = 16384},
    {.name = "shortcut.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = shortcut_sum, .elements = 16384},
    {.name = "shortcut.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = shortcut_y, .elements = 16384},
    {.name = "bn5.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = bn5_y, .elements = 16384},
    {.name = "add17.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .data = add17_y, .elements = 16384},
    {.name = "relu18.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .data = relu18_y, .elements = 16384},
    {.name = "avg_pool2d19.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 1, 1}, .data = avg_pool2d19_sum, .elements = 1024},
    {.name = "avg_pool2d19.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 1, 1}, .data = avg_pool2d19_y, .elements = 1024},
    {.name = "flatten20.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 32},
        .data = flatten20_y, .elements = 1024},
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
static const struct dlcrt_kernel eval_kernels[43] = {
    {"image.value",
    "image.value[n, c, h, w] = image[n, c, h, w]*0.0625",
     6, 2048, 16384, 1, &eval_outputs[0]},
    {"stem.sum",
    "stem.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0 "
    "and -q - s + 8 >= 0) image.value[n, c, p + r - 1, q + s - 1]*stem.weight[k, c, r, s]",
     9, 589824, 139840, 1, &eval_outputs[1]},
    {"stem.y",
    "stem.y[n, k, p, q] = stem.sum[n, k, p, q]",
     9, 0, 262144, 1, &eval_outputs[2]},
    {"bn0.y",
    "bn0.y[n, c, h, w] = (stem.y[n, c, h, w] - bn0.running_mean[c])*rsqrt(bn0.running_var[c] + "
    "1e-05)*bn0.weight[c] + bn0.bias[c]",
     10, 196608, 262400, 1, &eval_outputs[3]},
    {"relu2.y",
    "relu2.y[i0, i1, i2, i3] = relu(bn0.y[i0, i1, i2, i3])",
     11, 32768, 262144, 1, &eval_outputs[4]},
    {"conv1.sum",
    "conv1.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0 "
    "and -q - s + 8 >= 0) relu2.y[n, c, p + r - 1, q + s - 1]*conv1.weight[k, c, r, s]",
     13, 9437184, 271360, 1, &eval_outputs[5]},
    {"conv1.y",
    "conv1.y[n, k, p, q] = conv1.sum[n, k, p, q]",
     13, 0, 262144, 1, &eval_outputs[6]},
    {"bn1.y",
    "bn1.y[n, c, h, w] = (conv1.y[n, c, h, w] - bn1.running_mean[c])*rsqrt(bn1.running_var[c] + "
    "1e-05)*bn1.weight[c] + bn1.bias[c]",
     14, 196608, 262400, 1, &eval_outputs[7]},
    {"relu5.y",
    "relu5.y[i0, i1, i2, i3] = relu(bn1.y[i0, i1, i2, i3])",
     15, 32768, 262144, 1, &eval_outputs[8]},
    {"conv2.sum",
    "conv2.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0 "
    "and -q - s + 8 >= 0) relu5.y[n, c, p + r - 1, q + s - 1]*conv2.weight[k, c, r, s]",
     16, 9437184, 271360, 1, &eval_outputs[9]},
    {"conv2.y",
    "conv2.y[n, k, p, q] = conv2.sum[n, k, p, q]",
     16, 0, 262144, 1, &eval_outputs[10]},
    {"bn2.y",
    "bn2.y[n, c, h, w] = (conv2.y[n, c, h, w] - bn2.running_mean[c])*rsqrt(bn2.running_var[c] + "
    "1e-05)*bn2.weight[c] + bn2.bias[c]",
     17, 196608, 262400, 1, &eval_outputs[11]},
    {"add8.y",
    "add8.y[i0, i1, i2, i3] = bn2.y[i0, i1, i2, i3] + relu2.y[i0, i1, i2, i3]",
     18, 32768, 393216, 1, &eval_outputs[12]},
    {"relu9.y",
    "relu9.y[i0, i1, i2, i3] = relu(add8.y[i0, i1, i2, i3])",
     19, 32768, 262144, 1, &eval_outputs[13]},
    {"conv3.sum",
    "conv3.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0 and 2*q + s - 1 >= 0) relu9.y[n, c, "
    "2*p + r - 1, 2*q + s - 1]*conv3.weight[k, c, r, s]",
     21, 4718592, 215040, 1, &eval_outputs[14]},
    {"conv3.y",
    "conv3.y[n, k, p, q] = conv3.sum[n, k, p, q]",
     21, 0, 131072, 1, &eval_outputs[15]},
    {"bn3.y",
    "bn3.y[n, c, h, w] = (conv3.y[n, c, h, w] - bn3.running_mean[c])*rsqrt(bn3.running_var[c] + "
    "1e-05)*bn3.weight[c] + bn3.bias[c]",
     22, 98304, 131584, 1, &eval_outputs[16]},
    {"relu12.y",
    "relu12.y[i0, i1, i2, i3] = relu(bn3.y[i0, i1, i2, i3])",
     23, 16384, 131072, 1, &eval_outputs[17]},
    {"conv4.sum",
    "conv4.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 4 >= 0 and q + s - 1 >= 0 "
    "and -q - s + 4 >= 0) relu12.y[n, c, p + r - 1, q + s - 1]*conv4.weight[k, c, r, s]",
     24, 9437184, 167936, 1, &eval_outputs[18]},
    {"conv4.y",
    "conv4.y[n, k, p, q] = conv4.sum[n, k, p, q]",
     24, 0, 131072, 1, &eval_outputs[19]},
    {"bn4.y",
    "bn4.y[n, c, h, w] = (conv4.y[n, c, h, w] - bn4.running_mean[c])*rsqrt(bn4.running_var[c] + "
    "1e-05)*bn4.weight[c] + bn4.bias[c]",
     25, 98304, 131584, 1, &eval_outputs[20]},
    {"shortcut.sum",
    "shortcut.sum[n, k, p, q] = sum(c, r, s) relu9.y[n, c, 2*p + r, 2*q + s]*shortcut.weight[k, "
    "c, r, s]",
     26, 524288, 198656, 1, &eval_outputs[21]},
    {"shortcut.y",
    "shortcut.y[n, k, p, q] = shortcut.sum[n, k, p, q]",
     26, 0, 131072, 1, &eval_outputs[22]},
    {"bn5.y",
    "bn5.y[n, c, h, w] = (shortcut.y[n, c, h, w] - bn5.running_mean[c])*rsqrt(bn5.running_var[c] "
    "+ 1e-05)*bn5.weight[c] + bn5.bias[c]",
     27, 98304, 131584, 1, &eval_outputs[23]},
    {"add17.y",
    "add17.y[i0, i1, i2, i3] = bn4.y[i0, i1, i2, i3] + bn5.y[i0, i1, i2, i3]",
     28, 16384, 196608, 1, &eval_outputs[24]},
    {"relu18.y",
    "relu18.y[i0, i1, i2, i3] = relu(add17.y[i0, i1, i2, i3])",
     29, 16384, 131072, 1, &eval_outputs[25]},
    {"avg_pool2d19.sum",
    "avg_pool2d19.sum[n, c, p, q] = sum(r, s) relu18.y[n, c, 4*p + r, 4*q + s]",
     31, 16384, 69632, 1, &eval_outputs[26]},
    {"avg_pool2d19.y",
    "avg_pool2d19.y[n, c, p, q] = avg_pool2d19.sum[n, c, p, q]/16",
     31, 1024, 8192, 1, &eval_outputs[27]},
    {"flatten20.y",
    "flatten20.y[a0, f] = avg_pool2d19.y[a0, f, 0, 0]",
     32, 0, 8192, 1, &eval_outputs[28]},
    {"fc.sum",
    "fc.sum[i0, k] = sum(c) flatten20.y[i0, c]*fc.weight[k, c]",
     33, 20480, 6656, 1, &eval_outputs[29]},
    {"fc.y",
    "fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k]",
     33, 320, 2600, 1, &eval_outputs[30]},
    {"cross_entropy.max",
    "cross_entropy.max[n] = max(c) fc.y[n, c]",
     34, 320, 1408, 1, &eval_outputs[31]},
    {"cross_entropy.m",
    "cross_entropy.m[n] = stop_gradient(cross_entropy.max[n])",
     34, 0, 256, 1, &eval_outputs[32]},
    {"cross_entropy.sum",
    "cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n])",
     34, 960, 1536, 1, &eval_outputs[33]},
    {"cross_entropy.lse",
    "cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n])",
     34, 64, 384, 1, &eval_outputs[34]},
    {"cross_entropy.l",
    "cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, digit[n]])",
     34, 64, 512, 1, &eval_outputs[35]},
    {"cross_entropy.w",
    "cross_entropy.w[n] = select(digit[n] == -100, 0, 1)",
     34, 32, 256, 1, &eval_outputs[36]},
    {"loss.sum",
    "loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0)",
     34, 64, 140, 1, &eval_outputs[37]},
    {"loss.weight",
    "loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0)",
     34, 64, 140, 1, &eval_outputs[38]},
    {"loss",
    "loss[] = loss.sum[]/loss.weight[]",
     34, 1, 12, 1, &eval_outputs[39]},
    {"accuracy.argmax",
    "accuracy.argmax[n] = argmax(c) fc.y[n, c]",
     35, 320, 1408, 1, &eval_outputs[40]},
    {"accuracy.v",
    "accuracy.v[n] = select(accuracy.argmax[n] == digit[n], 1, 0)",
     35, 32, 384, 1, &eval_outputs[41]},
    {"accuracy.sum",
    "accuracy.sum[] = sum(n) select(n < valid[], accuracy.v[n], 0)",
     35, 64, 140, 1, &eval_outputs[42]},
};
static struct dlcrt_tensor output =
    {.name = "fc.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
    .data = fc_y, .elements = 320};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "residual",
    .source = "examples/residual.yaml",
    .hash = UINT64_C(0x81f92f9be64114ef),
    .batch = 32,
    .run = &run,
    .tensors = 58,
    .tensor = tensors,
    .gradients = 20,
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
    .train_kernels = 295,
    .eval_kernels = 43,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 7831604,
    .reference = &reference,
    .data = {.format = "csv", .path = "examples/data/digits.csv", .test = NULL, .test_every = 5,
        .label_column = -1, .header = false, .samples = 1000},
    .defaults = {.epochs = 20, .steps = 0, .log_every = 44, .seed = UINT64_C(1), .shuffle = true,
        .drop_last = true, .checkpoint_every = 0},
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
