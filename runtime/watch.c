#include "watch.h"

/* The first value is better than none. */
static bool is_better(const struct watch *watch, const struct dlcrt_watch *how, double value)
{
    const double best = watch->best;
    if (watch->seen == 0)
        return true;
    if (how->maximize)
        return value > (how->relative ? best * (1 + how->threshold) : best + how->threshold);
    return value < (how->relative ? best * (1 - how->threshold) : best - how->threshold);
}

bool watch_note(struct watch *watch, const struct dlcrt_watch *how, double value)
{
    const bool better = value == value && is_better(watch, how, value);
    watch->bad++;
    if (!better)
        return false;
    watch->best = value;
    watch->seen++;
    watch->bad = 0;
    return true;
}

bool watch_ends(const struct watch *watch, const struct dlcrt_watch *how)
{
    return how->monitor && watch->bad >= how->patience;
}

void watch_plateau(struct watch *watch, const struct dlcrt_watch *how, double value)
{
    watch_note(watch, how, value);
    if (watch->cooldown > 0) {
        watch->cooldown--;
        watch->bad = 0;
    }
    if (watch->bad > how->patience) {
        watch->count++;
        watch->cooldown = how->cooldown;
        watch->bad = 0;
    }
}
