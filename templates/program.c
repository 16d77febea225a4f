@head@

#include <dlcrt.h>
#include <math.h>

static struct dlcrt_run run;
static void (*probe)(int kernel);

@storage@

/* Tells the runtime that a kernel is done; only for `bench --profile` and the search of a NaN. */
static inline void done(int kernel)
{
    if (probe != NULL)
        probe(kernel);
}

@helpers@
@kernels@
/* One step on the batch: forward, loss, backward, optimizer. Where the loss is not finite nothing
   is updated. */
static bool train_step(void)
{
@train@
}

/* Loss, metrics and output for the batch, as the network is used after training. */
static void evaluate(void)
{
@evaluate@
}

@reference@
@tables@
@bind@

#ifdef DLCRT_MODEL
struct dlcrt_model *const DLCRT_MODEL = &model; /* for an application: see dlcrt.h */
#else
int main(int argc, char **argv)
{
    return dlcrt_main(&model, argc, argv);
}
#endif
