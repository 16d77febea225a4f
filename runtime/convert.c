#include "convert.h"
#include "tensor.h"
#include <math.h>
#include <string.h>

static double load_double(enum dlcrt_dtype dtype, const void *at)
{
    uint8_t u8;
    uint16_t u16;
    uint32_t u32;
    int32_t i32;
    int64_t i64;
    float f32;
    double f64 = 0;
    switch (dtype) {
    case DLCRT_U8:
        return memcpy(&u8, at, sizeof u8), u8;
    case DLCRT_I32:
        return memcpy(&i32, at, sizeof i32), i32;
    case DLCRT_I64:
        return memcpy(&i64, at, sizeof i64), (double)i64;
    case DLCRT_F32:
        return memcpy(&f32, at, sizeof f32), (double)f32;
    case DLCRT_F64:
        return memcpy(&f64, at, sizeof f64), f64;
    case DLCRT_BF16:
        memcpy(&u16, at, sizeof u16);
        u32 = (uint32_t)u16 << 16;
        return memcpy(&f32, &u32, sizeof f32), (double)f32;
    }
    return f64;
}

double element_value(enum dlcrt_dtype dtype, const void *data, int64_t index)
{
    return load_double(dtype, (const char *)data + (size_t)index * dtype_size(dtype));
}

void element_store(enum dlcrt_dtype dtype, void *data, int64_t index, double value)
{
    void *at = (char *)data + (size_t)index * dtype_size(dtype);
    switch (dtype) {
    case DLCRT_U8:
        memcpy(at, &(uint8_t){(uint8_t)value}, sizeof(uint8_t));
        break;
    case DLCRT_I32:
        memcpy(at, &(int32_t){(int32_t)value}, sizeof(int32_t));
        break;
    case DLCRT_I64:
        memcpy(at, &(int64_t){(int64_t)value}, sizeof(int64_t));
        break;
    case DLCRT_F32:
        memcpy(at, &(float){(float)value}, sizeof(float));
        break;
    case DLCRT_F64:
        memcpy(at, &value, sizeof value);
        break;
    case DLCRT_BF16: /* nobody stores these but a step */
        break;
    }
}

static bool store_integer(enum dlcrt_dtype dtype, void *at, int64_t value)
{
    const uint8_t u8 = (uint8_t)value;
    const int32_t i32 = (int32_t)value;
    const float f32 = (float)value;
    const double f64 = (double)value;
    switch (dtype) {
    case DLCRT_U8:
        return memcpy(at, &u8, sizeof u8), u8 == value;
    case DLCRT_I32:
        return memcpy(at, &i32, sizeof i32), i32 == value;
    case DLCRT_I64:
        return memcpy(at, &value, sizeof value), true;
    case DLCRT_F32: /* 0x1p63 is where (int64_t) stops being defined */
        return memcpy(at, &f32, sizeof f32), f32 < 0x1p63f && (int64_t)f32 == value;
    case DLCRT_F64:
        return memcpy(at, &f64, sizeof f64), f64 < 0x1p63 && (int64_t)f64 == value;
    case DLCRT_BF16:
        break;
    }
    return false;
}

static bool store_double(enum dlcrt_dtype dtype, void *at, double value)
{
    const float f32 = (float)value;
    if (dtype == DLCRT_F32)
        return memcpy(at, &f32, sizeof f32), (double)f32 == value || isnan(value);
    if (dtype == DLCRT_F64)
        return memcpy(at, &value, sizeof value), true;
    if (!(value >= -0x1p63 && value < 0x1p63) || (double)(int64_t)value != value)
        return false;
    return store_integer(dtype, at, (int64_t)value);
}

static bool convert_one(enum dlcrt_dtype to, void *out, enum dlcrt_dtype from, const void *in)
{
    int64_t i64;
    if (from == DLCRT_I64)
        return memcpy(&i64, in, sizeof i64), store_integer(to, out, i64);
    return store_double(to, out, load_double(from, in));
}

bool converts_always(enum dlcrt_dtype to, enum dlcrt_dtype from)
{
    if (from == to || from == DLCRT_U8)
        return true;
    if (from == DLCRT_I32)
        return to == DLCRT_I64 || to == DLCRT_F64;
    return from == DLCRT_F32 && to == DLCRT_F64;
}

int64_t convert_exactly(enum dlcrt_dtype to, void *out, enum dlcrt_dtype from, const void *in,
                        int64_t count)
{
    const size_t in_size = dtype_size(from), out_size = dtype_size(to);
    const unsigned char *source = in;
    char *target = out;
    if (from == to) {
        memcpy(out, in, (size_t)count * in_size);
        return count;
    }
    if (from == DLCRT_U8 && to == DLCRT_F32) { /* images, at every step */
        for (int64_t i = 0; i < count; i++) {
            const float value = source[i];
            memcpy(target + (size_t)i * sizeof value, &value, sizeof value);
        }
        return count;
    }
    for (int64_t i = 0; i < count; i++, source += in_size, target += out_size)
        if (!convert_one(to, target, from, source))
            return i;
    return count;
}

float half_to_float(uint16_t half)
{
    const int exponent = half >> 10 & 31, mantissa = half & 1023;
    const float sign = half & 0x8000 ? -1.0f : 1.0f;
    if (exponent == 31)
        return mantissa ? NAN : sign * INFINITY;
    if (exponent == 0)
        return sign * ldexpf((float)mantissa, -24);
    return sign * ldexpf((float)(mantissa + 1024), exponent - 25);
}
