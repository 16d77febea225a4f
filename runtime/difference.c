#include "difference.h"
#include <float.h>
#include <math.h>

/* The central quotient of a step, and how the one-sided quotients differ: by h * f'' for a smooth
   function, by up to the jump of the slope, however small h is, at a kink. */
struct quotients {
    double central, bend;
};

static struct quotients quotients(const struct difference *difference, double h)
{
    const double up = difference->function(difference->context, h);
    const double down = difference->function(difference->context, -h);
    return (struct quotients){.central = (up - down) / (2 * h),
                              .bend = (up - 2 * difference->middle + down) / h};
}

bool difference_find(struct difference *difference, double accuracy)
{
    enum { ATTEMPTS = 3 };
    double h = 1e-4;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++, h *= 0.1) {
        /* The function is a loss, a sum of many terms: several units of rounding. */
        const double rounding = 8 * DBL_EPSILON * fabs(difference->middle) / h;
        if (attempt > 0 && rounding > accuracy)
            return false;
        const struct quotients wide = quotients(difference, h);
        const struct quotients narrow = quotients(difference, h / 2);
        difference->derivative = narrow.central + (narrow.central - wide.central) / 3;
        if (fabs(wide.central - narrow.central) <= accuracy + rounding &&
            fabs(narrow.bend - wide.bend / 2) <= 2 * (accuracy + rounding))
            return true;
    }
    return false;
}
