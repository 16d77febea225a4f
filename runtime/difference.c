#include "difference.h"
#include <float.h>
#include <math.h>

/* Central and second differences with one step. The second is that of the one-sided quotients: for
   a smooth function it is h * f'', for a kink it stays as large as the jump of the slope. */
struct quotients {
    double central, bend;
};

static struct quotients quotients(const struct difference *difference, double at, double h,
                                  double middle)
{
    /* The step is what the addition really did. */
    const double above = at + h, below = at - h;
    const double up = difference->loss(difference->context, above, difference->place);
    const double down = difference->loss(difference->context, below, difference->place);
    return (struct quotients){.central = (up - down) / (above - below),
                              .bend =
                                  (up - middle) / (above - at) - (middle - down) / (at - below)};
}

bool difference_find(struct difference *difference, double at, double scale)
{
    const double middle = difference->loss(difference->context, at, difference->place);
    double h = 1e-4 * fmax(1, fabs(at));
    for (int attempt = 0; attempt < 4; attempt++, h *= 0.1) {
        const struct quotients wide = quotients(difference, at, h, middle);
        const struct quotients narrow = quotients(difference, at, h / 2, middle);
        /* A loss is a sum of many terms: several units of rounding each. */
        const double rounding = 8 * DBL_EPSILON * fabs(middle) / h;
        const double tolerance = 1e-7 * fmax(scale, fabs(narrow.central)) + rounding;
        difference->derivative = narrow.central + (narrow.central - wide.central) / 3;
        difference->rounding = rounding;
        if (fabs(wide.central - narrow.central) <= tolerance &&
            fabs(narrow.bend - wide.bend / 2) <= 2 * tolerance)
            return true;
    }
    return false;
}
