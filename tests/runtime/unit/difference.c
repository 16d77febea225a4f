#include "difference.h"
#include "fixture.h"
#include <math.h>
#include <string.h>

struct line {
    double (*function)(double);
    double at;
};

static double along(void *context, double t)
{
    const struct line *line = context;
    return line->function(line->at + t);
}

/* The derivative, or NAN at a kink. */
static double slope(double (*function)(double), double at_value, double accuracy)
{
    struct line line = {function, at_value};
    struct difference difference = {
        .function = along, .context = &line, .middle = function(at_value)};
    return difference_find(&difference, accuracy) ? difference.derivative : NAN;
}

static double cube(double x)
{
    return x * x * x;
}
static double relu(double x)
{
    return x > 0 ? x : 0;
}
static double bent(double x)
{
    return 1 + sin(x) + 0.5 * fabs(x);
}
static double constant(double x)
{
    (void)x;
    return 3;
}

Test(difference, smooth_functions)
{
    cr_expect_float_eq(slope(exp, 1, 1e-8), exp(1), 1e-9);
    cr_expect_float_eq(slope(sin, 2, 1e-8), cos(2), 1e-10);
    cr_expect_float_eq(slope(cube, 3, 1e-7), 27, 1e-8);
    cr_expect_eq(slope(constant, 0, 1e-8), 0);
}

/* A kink within the step is gone round by a smaller step; one at the place itself is not. */
Test(difference, kinks)
{
    cr_expect(isnan(slope(relu, 0, 1e-8)));
    cr_expect(isnan(slope(bent, 0, 1e-8)));
    cr_expect_float_eq(slope(relu, 3e-5, 1e-8), 1, 1e-8);
    cr_expect_float_eq(slope(relu, -3e-5, 1e-8), 0, 1e-8);
    cr_expect_float_eq(slope(bent, 3e-5, 1e-8), cos(3e-5) + 0.5, 1e-8);
    cr_expect_float_eq(slope(bent, -3e-6, 1e-8), cos(3e-6) - 0.5, 1e-7);
    cr_expect_float_eq(slope(bent, 1, 1e-8), cos(1) + 0.5, 1e-9);
}

/* Where kinks lie dense, the step shrinks as far as rounding allows. */
Test(difference, a_kink_that_is_near)
{
    cr_expect_float_eq(slope(bent, 1e-7, 1e-7), cos(1e-7) + 0.5, 2e-7);
    cr_expect_float_eq(slope(bent, -2e-8, 1e-7), cos(2e-8) - 0.5, 5e-7);
}

/* Near a kink the step cannot shrink below what rounding allows: better no answer than a wrong one.
 */
Test(difference, a_kink_that_cannot_be_resolved)
{
    cr_expect(isnan(slope(bent, 3e-5, 1e-12)));
}

/* Whatever is answered is right to the accuracy asked for, kinks or not. */
Test(difference, no_answer_is_wrong)
{
    int answers = 0;
    for (int i = -400; i <= 400; i++) {
        const double x = i * 1e-6, found = slope(bent, x, 1e-7);
        const double right = cos(x) + (x > 0 ? 0.5 : -0.5);
        cr_expect(isnan(found) || fabs(found - right) < 2e-7, "%g: %g, not %g", x, found, right);
        answers += !isnan(found);
    }
    cr_expect(answers > 700);
}
