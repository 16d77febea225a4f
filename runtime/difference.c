#include "difference.h"
#include <float.h>
#include <math.h>
#include <stddef.h>

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

/* Richardson's extrapolation of two steps, the second half the first: what is left is of order h^4.
 */
static double extrapolate(const struct quotients *wide, const struct quotients *narrow)
{
    return narrow->central + (narrow->central - wide->central) / 3;
}

static bool is_smooth(const struct quotients *wide, const struct quotients *narrow, double limit)
{
    return fabs(narrow->bend - wide->bend / 2) <= 2 * limit;
}

/* Whether all that is between two steps is the curvature of a smooth function, within the limit:
   they agree, or else (`wider`, twice the first, not NULL) their extrapolations do. */
static bool agree(const struct quotients *wider, const struct quotients *wide,
                  const struct quotients *narrow, double limit)
{
    if (!is_smooth(wide, narrow, limit))
        return false;
    if (fabs(wide->central - narrow->central) <= limit)
        return true;
    return wider && is_smooth(wider, wide, limit) &&
           fabs(extrapolate(wide, narrow) - extrapolate(wider, wide)) <= limit;
}

bool difference_find(struct difference *difference, double accuracy)
{
    enum { HALVINGS = 14 }; /* to 6e-9: smaller steps are lost in what they are added to */
    double h = 1e-4;
    struct quotients step[HALVINGS + 1];
    step[0] = quotients(difference, h);
    for (int i = 1; i <= HALVINGS; i++) {
        h /= 2;
        /* The function is a loss, a sum of many terms: several units of rounding. */
        const double rounding = 4 * DBL_EPSILON * fabs(difference->middle) / h;
        if (i > 1 && rounding > 4 * accuracy)
            return false;
        step[i] = quotients(difference, h);
        difference->derivative = extrapolate(&step[i - 1], &step[i]);
        if (agree(i > 1 ? &step[i - 2] : NULL, &step[i - 1], &step[i], accuracy + rounding))
            return true;
    }
    return false;
}
