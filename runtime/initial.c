/* Initial values. */
#include "convert.h"
#include "random.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The two normal values that four random words give. */
static void normal_words(const uint32_t word[4], double value[2])
{
    const double u = (double)((uint64_t)word[0] << 21 | word[1] >> 11) + 1; /* in [1, 2^53] */
    const double v = (double)((uint64_t)word[2] << 21 | word[3] >> 11);
    normal_pair(u * 0x1p-53, v * 0x1p-53, value);
}

/* A value of [a, b) must not become b when it is rounded to float. */
static double below(double value, double a, double b)
{
    const float rounded = (float)value;
    return (double)rounded >= b && a < b ? (double)nextafterf((float)b, (float)a) : value;
}

/* --- truncated normal ------------------------------------------------------------------------ */

static double polynomial(const double *coefficient, int degree, double x)
{
    double value = coefficient[degree];
    for (int i = degree - 1; i >= 0; i--)
        value = value * x + coefficient[i];
    return value;
}

/* The number below which a normal value lies with probability p, 0 < p < 1, to 1 part in 10^16
   (Wichura, "Algorithm AS 241: the percentage points of the normal distribution", 1988). */
static double normal_quantile(double p)
{
    static const double a[8] = {3.3871328727963666080e0, 1.3314166789178437745e2,
                                1.9715909503065514427e3, 1.3731693765509461125e4,
                                4.5921953931549871457e4, 6.7265770927008700853e4,
                                3.3430575583588128105e4, 2.5090809287301226727e3};
    static const double b[8] = {1,
                                4.2313330701600911252e1,
                                6.8718700749205790830e2,
                                5.3941960214247511077e3,
                                2.1213794301586595867e4,
                                3.9307895800092710610e4,
                                2.8729085735721942674e4,
                                5.2264952788528545610e3};
    static const double c[8] = {1.42343711074968357734e0,  4.63033784615654529590e0,
                                5.76949722146069140550e0,  3.64784832476320460504e0,
                                1.27045825245236838258e0,  2.41780725177450611770e-1,
                                2.27238449892691845833e-2, 7.74545014278341407640e-4};
    static const double d[8] = {1,
                                2.05319162663775882187e0,
                                1.67638483018380384940e0,
                                6.89767334985100004550e-1,
                                1.48103976427480074590e-1,
                                1.51986665636164571966e-2,
                                5.47593808499534494600e-4,
                                1.05075007164441684324e-9};
    static const double e[8] = {6.65790464350110377720e0,  5.46378491116411436990e0,
                                1.78482653991729133580e0,  2.96560571828504891230e-1,
                                2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                2.71155556874348757815e-5, 2.01033439929228813265e-7};
    static const double f[8] = {1,
                                5.99832206555887937690e-1,
                                1.36929880922735805310e-1,
                                1.48753612908506148525e-2,
                                7.86869131145613259100e-4,
                                1.84631831751005468180e-5,
                                1.42151175831644588870e-7,
                                2.04426310338993978564e-15};
    const double q = p - 0.5;
    if (fabs(q) <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * polynomial(a, 7, r) / polynomial(b, 7, r);
    }
    double r = sqrt(-log(q < 0 ? p : 1 - p));
    r = r <= 5 ? polynomial(c, 7, r - 1.6) / polynomial(d, 7, r - 1.6)
               : polynomial(e, 7, r - 5) / polynomial(f, 7, r - 5);
    return q < 0 ? -r : r;
}

/* The probability that a normal value lies below x. */
static double normal_probability(double x)
{
    return 0.5 * erfc(-x * 0.70710678118654752440);
}

/* A normal value in [low, high] for u in [0, 1). Above the mean it is drawn from the other tail,
   where probabilities near 0 keep all their digits. */
static double truncated(double low, double high, double u)
{
    const bool upper = low > 0;
    const double from = upper ? -high : low, to = upper ? -low : high;
    const double p = normal_probability(from), q = normal_probability(to);
    const double at = p + (q - p) * u;
    double value = at > 0 && at < 1 ? normal_quantile(at) : at > 0 ? to : from;
    value = value < from ? from : value > to ? to : value;
    return upper ? -value : value;
}

/* --- values that depend on their index alone ------------------------------------------------- */

static uint64_t stream_of(const struct dlcrt_tensor *tensor)
{
    return (uint64_t)STREAM_INITIAL << 40 ^ (hash_text(tensor->name) >> 24);
}

/* Uniform in [0, 1) with 53 bits. */
static double fine_uniform(const uint32_t *word)
{
    return (double)((uint64_t)word[0] << 21 | word[1] >> 11) * 0x1p-53;
}

static double value_at(const struct dlcrt_tensor *tensor, const uint32_t word[4],
                       const double pair[2], uint64_t element)
{
    const double a = tensor->a, b = tensor->b;
    switch (tensor->initial) {
    case DLCRT_UNIFORM:
        return below(a + (b - a) * ((word[element % 4] >> 8) * 0x1p-24), a, b);
    case DLCRT_NORMAL:
        return a + b * pair[element % 2];
    case DLCRT_TRUNCATED:
        return fmin(fmax(a + b * truncated((tensor->low - a) / b, (tensor->high - a) / b,
                                           fine_uniform(word + 2 * (element % 2))),
                         tensor->low),
                    tensor->high);
    default:
        return a;
    }
}

/* Logical elements [begin, begin + count), begin a multiple of 4. */
static void draw(const struct dlcrt_tensor *tensor, uint64_t seed, int64_t begin, int64_t count,
                 double *value)
{
    const bool random = tensor->initial != DLCRT_CONSTANT;
    const uint64_t high = stream_of(tensor), each = tensor->initial == DLCRT_UNIFORM ? 4 : 2;
    uint32_t word[4] = {0};
    double pair[2] = {0};
    for (int64_t i = 0; i < count; i++) {
        const uint64_t element = (uint64_t)(begin + i);
        if (random && element % each == 0)
            dlcrt_philox(seed, high, element / each, word);
        if (tensor->initial == DLCRT_NORMAL && element % each == 0)
            normal_words(word, pair);
        value[i] = value_at(tensor, word, pair, element);
    }
}

/* --- orthogonal matrices --------------------------------------------------------------------- */

/* `count` vectors of `length` elements, one after the other. */
struct basis {
    int64_t count, length;
    double *vector;
};

/* Eight sums, which a compiler can keep in vectors: their order is part of the result. */
static double dot(const double *a, const double *b, int64_t length)
{
    double sum[8] = {0};
    int64_t i = 0;
    for (; i + 8 <= length; i += 8)
        for (int k = 0; k < 8; k++)
            sum[k] += a[i + k] * b[i + k];
    for (; i < length; i++)
        sum[0] += a[i] * b[i];
    return ((sum[0] + sum[1]) + (sum[2] + sum[3])) + ((sum[4] + sum[5]) + (sum[6] + sum[7]));
}

/* Takes away what a vector has of those before it. Once more where little is left: "twice is
   enough" (Giraud, Langou, Rozloznik, "The loss of orthogonality in the Gram-Schmidt
   orthogonalization process", 2005). */
static void orthogonalise(const struct basis *basis, int64_t position)
{
    double *vector = basis->vector + position * basis->length;
    double before = sqrt(dot(vector, vector, basis->length)), after = before;
    for (int pass = 0; pass < 2; pass++) {
        for (int64_t k = 0; k < position; k++) {
            const double *other = basis->vector + k * basis->length;
            const double part = dot(vector, other, basis->length);
            for (int64_t i = 0; i < basis->length; i++)
                vector[i] -= part * other[i];
        }
        after = sqrt(dot(vector, vector, basis->length));
        if (after > 0.5 * before)
            break;
        before = after;
    }
    for (int64_t i = 0; i < basis->length; i++)
        vector[i] /= after;
}

/* The factor Q of a matrix of normal values whose R has a positive diagonal: uniformly distributed
   among all such (Mezzadri, "How to generate random matrices from the classical compact groups",
   2007). PyTorch's orthogonal_ is the same. */
static void draw_basis(const struct basis *basis, const struct dlcrt_tensor *tensor, uint64_t seed)
{
    uint32_t word[4];
    double pair[2] = {0};
    for (int64_t i = 0; i < basis->count * basis->length; i++) {
        if (i % 2 == 0) {
            dlcrt_philox(seed, stream_of(tensor), (uint64_t)i / 2, word);
            normal_words(word, pair);
        }
        basis->vector[i] = pair[i % 2];
    }
    for (int64_t i = 0; i < basis->count; i++)
        orthogonalise(basis, i);
}

/* --- storage --------------------------------------------------------------------------------- */

enum { CHUNK = 1024, MANY = 64 /* chunks, for which threads are worth their start */ };

static void store(const struct dlcrt_tensor *tensor, const struct layout *layout, int64_t begin,
                  int64_t count, const double *value)
{
    double stored[CHUNK];
    for (int64_t i = 0; i < count; i++)
        element_store(tensor->dtype, stored, i, value[i]);
    layout_write(layout, tensor->data, begin, count, stored);
}

/* The first dimension counts the rows, the others the columns. */
static bool initialise_orthogonal(const struct dlcrt_tensor *tensor, const struct layout *layout,
                                  uint64_t seed, struct report *report)
{
    const int64_t rows = layout->shape[0], columns = rows > 0 ? layout->elements / rows : 0;
    const bool wide = rows < columns;
    struct basis basis = {wide ? rows : columns, wide ? columns : rows, NULL};
    double value[CHUNK];
    if (layout->elements == 0)
        return true;
    basis.vector = allocate(report, (size_t)layout->elements, sizeof *basis.vector);
    if (!basis.vector)
        return false;
    draw_basis(&basis, tensor, seed);
    for (int64_t begin = 0; begin < layout->elements; begin += CHUNK) {
        const int64_t left = layout->elements - begin, count = left < CHUNK ? left : CHUNK;
        for (int64_t i = 0; i < count; i++) {
            const int64_t row = (begin + i) / columns, column = (begin + i) % columns;
            value[i] =
                tensor->a * basis.vector[wide ? row * columns + column : column * rows + row];
        }
        store(tensor, layout, begin, count, value);
    }
    free(basis.vector);
    return true;
}

bool initialise(const struct dlcrt_tensor *tensor, const struct layout *layout, uint64_t seed,
                struct report *report)
{
    if (tensor->initial == DLCRT_ORTHOGONAL)
        return initialise_orthogonal(tensor, layout, seed, report);
    if (tensor->initial == DLCRT_CONSTANT && tensor->a == 0) { /* most of an optimizer's state */
        memset(tensor->data, 0, (size_t)tensor->elements * dtype_size(tensor->dtype));
        return true;
    }
    const int64_t chunks = (layout->elements + CHUNK - 1) / CHUNK;
#ifdef _OPENMP
#pragma omp parallel for if (chunks >= MANY)
#endif
    for (int64_t chunk = 0; chunk < chunks; chunk++) {
        const int64_t begin = chunk * CHUNK, left = layout->elements - begin;
        const int64_t count = left < CHUNK ? left : CHUNK;
        double value[CHUNK];
        draw(tensor, seed, begin, count, value);
        store(tensor, layout, begin, count, value);
    }
    return true;
}
