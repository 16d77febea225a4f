#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE /* sched_getaffinity */
#endif
#include "loader.h"
#include "augment.h"
#include "trainer.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifdef __linux__
#include <sched.h>
#endif
#ifdef _OPENMP
#include <omp.h>
#endif

/* Bytes that are worth a parallel region, that are worked on at a time, and that all slots take if
   there are more than two. Bytes of augmented samples count several times. */
enum { PARALLEL_BYTES = 64 << 10, CHUNK_BYTES = 32 << 10, SLOT_BYTES = 1 << 20, CHANGED = 8 };

/* Processors that the calling thread may run on. */
static int processors(void)
{
#ifdef __linux__
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0)
        return CPU_COUNT(&set);
#endif
    return (int)sysconf(_SC_NPROCESSORS_ONLN);
}

static int region_threads(void)
{
#ifdef _OPENMP
    return omp_get_num_threads();
#else
    return 1;
#endif
}

/* ---- A batch ---- */

static void draw(const struct loader *loader, struct slot *slot, uint64_t number)
{
    const struct order *order = &loader->order;
    const uint64_t epoch = number / (uint64_t)order->batches;
    const int64_t samples = loader->data->train.samples, batch = loader->model->batch;
    const int64_t begin = (int64_t)(number % (uint64_t)order->batches) * batch;
    const int64_t left = samples - begin;
    slot->permutation = permutation_make(order->seed, epoch, (uint64_t)samples);
    slot->drawn = (struct drawn){.place = order->shuffle ? &slot->permutation : NULL,
                                 .begin = begin,
                                 .count = left < batch ? left : batch,
                                 .seed = order->seed,
                                 .epoch = epoch};
    slot->taken = slot->done = 0;
    slot->ready = false;
}

static void prepare(const struct loader *loader, const struct slot *slot, int64_t first,
                    int64_t last, unsigned char *scratch)
{
    data_read(loader->data, &loader->data->train, &slot->drawn, first, last, &slot->batch);
    if (loader->order.augment)
        augment_samples(loader->model, &slot->drawn, first, last, &slot->batch, scratch);
}

/* What is left when all samples of a batch are prepared. */
static void complete(const struct loader *loader, struct slot *slot, unsigned char *scratch)
{
    if (loader->order.augment)
        augment_batch(loader->model, &slot->drawn, &slot->batch, scratch);
    data_pad(loader->model, slot->drawn.count, &slot->batch);
}

static unsigned char *scratch_of(const struct loader *loader, int thread)
{
    return loader->scratch + (size_t)thread * loader->scratch_bytes;
}

static int64_t bytes_per_sample(const struct loader *loader)
{
    const struct dlcrt_model *model = loader->model;
    int64_t bytes = 1;
    for (int i = 0; i < model->inputs; i++)
        bytes += (int64_t)sample_bytes(&model->input[i]);
    return bytes;
}

/* ---- Without a helper ---- */

static void prepare_together(struct loader *loader)
{
    const int64_t count = loader->now.drawn.count;
#ifdef _OPENMP
#pragma omp parallel num_threads(loader->threads)
#endif
    {
        const int thread = thread_number(), threads = region_threads();
        prepare(loader, &loader->now, count * thread / threads, count * (thread + 1) / threads,
                scratch_of(loader, thread));
    }
}

static void prepare_now(struct loader *loader)
{
    const int64_t count = loader->now.drawn.count, bytes = count * bytes_per_sample(loader);
    if (loader->threads > 1 && bytes * (loader->order.augment ? CHANGED : 1) >= PARALLEL_BYTES)
        prepare_together(loader);
    else
        prepare(loader, &loader->now, 0, count, loader->scratch);
    complete(loader, &loader->now, loader->scratch);
}

/* ---- With a helper: the mutex is held between these functions ---- */

static bool work_is_left(const struct loader *loader)
{
    return loader->next < loader->head + (uint64_t)loader->slots &&
           loader->next < loader->order.end;
}

/* Prepares some samples of the first batch that has any left. */
static void work(struct loader *loader, unsigned char *scratch)
{
    struct slot *slot = &loader->slot[loader->next % (uint64_t)loader->slots];
    const int64_t first = slot->taken, left = slot->drawn.count - first;
    const int64_t last = first + (left < loader->chunk ? left : loader->chunk);
    slot->taken = last;
    if (last == slot->drawn.count)
        loader->next++;
    pthread_mutex_unlock(&loader->mutex);
    prepare(loader, slot, first, last, scratch);
    pthread_mutex_lock(&loader->mutex);
    slot->done += last - first;
    if (slot->done < slot->drawn.count)
        return;
    pthread_mutex_unlock(&loader->mutex);
    complete(loader, slot, scratch); /* nobody else has to do with it now */
    pthread_mutex_lock(&loader->mutex);
    slot->ready = true;
    pthread_cond_signal(&loader->ready);
}

static void *help(void *argument)
{
    struct loader *loader = argument;
    unsigned char *scratch = scratch_of(loader, loader->threads);
    pthread_mutex_lock(&loader->mutex);
    while (!loader->quit) {
        if (work_is_left(loader)) {
            work(loader, scratch);
            continue;
        }
        loader->asleep = true;
        pthread_cond_wait(&loader->work, &loader->mutex);
        loader->asleep = false;
    }
    pthread_mutex_unlock(&loader->mutex);
    return NULL;
}

/* Signals are for the thread of the command. */
static bool start_helper(struct loader *loader)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    const bool started = pthread_create(&loader->helper, NULL, help, loader) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return started;
}

static void copy(const struct loader *loader, const struct slot *slot)
{
    const struct dlcrt_model *model = loader->model;
    for (int i = 0; i < model->inputs; i++)
        memcpy(model->input[i].data, slot->batch.input[i],
               (size_t)model->batch * sample_bytes(&model->input[i]));
    if (model->other)
        memcpy(model->other->data, slot->batch.other,
               (size_t)model->batch * sample_bytes(model->other));
}

static void take_prepared(struct loader *loader, uint64_t number)
{
    struct slot *slot = &loader->slot[number % (uint64_t)loader->slots];
    pthread_mutex_lock(&loader->mutex);
    while (!slot->ready)
        if (loader->next == number)
            work(loader, loader->scratch);
        else
            pthread_cond_wait(&loader->ready, &loader->mutex);
    pthread_mutex_unlock(&loader->mutex);
    copy(loader, slot);
    loader->now.batch.mixed = slot->batch.mixed;
    pthread_mutex_lock(&loader->mutex);
    draw(loader, slot, number + (uint64_t)loader->slots);
    loader->head = number + 1;
    /* It is woken for some batches at a time. */
    const uint64_t ahead = loader->next - loader->head;
    if (loader->asleep && 2 * ahead <= (uint64_t)loader->slots && work_is_left(loader))
        pthread_cond_signal(&loader->work);
    pthread_mutex_unlock(&loader->mutex);
}

/* ---- The interface ---- */

static size_t aligned(size_t bytes)
{
    return (bytes + 63) / 64 * 64;
}

static size_t batch_bytes(const struct dlcrt_model *model)
{
    const size_t batch = (size_t)model->batch;
    size_t bytes = model->other ? aligned(batch * sample_bytes(model->other)) : 0;
    for (int i = 0; i < model->inputs; i++)
        bytes += aligned(batch * sample_bytes(&model->input[i]));
    return bytes;
}

static void place_batch(const struct dlcrt_model *model, struct batch *batch, unsigned char *memory)
{
    for (int i = 0; i < model->inputs; i++) {
        batch->input[i] = memory;
        memory += aligned((size_t)model->batch * sample_bytes(&model->input[i]));
    }
    if (model->other)
        batch->other = memory;
}

static bool make_slots(struct loader *loader, struct report *report)
{
    const struct dlcrt_model *model = loader->model;
    const size_t bytes = batch_bytes(model);
    const size_t slots = SLOT_BYTES / (bytes + 1);
    const int64_t weight = loader->order.augment ? CHANGED : 1;
    loader->slots = slots < 2 ? 2 : slots > LOADER_MOST_SLOTS ? LOADER_MOST_SLOTS : (int)slots;
    loader->chunk = CHUNK_BYTES / (weight * bytes_per_sample(loader)) + 1;
    loader->memory = allocate(report, (size_t)loader->slots, bytes);
    for (int i = 0; i < loader->slots && loader->memory; i++)
        place_batch(model, &loader->slot[i].batch, loader->memory + (size_t)i * bytes);
    return loader->memory != NULL;
}

bool loader_make(struct loader *loader, const struct dataset *data, const struct order *order,
                 struct report *report)
{
    const struct dlcrt_model *model = data->model;
    *loader = (struct loader){.data = data, .model = model, .order = *order};
    loader->order.augment = order->augment && model->data.augments > 0;
    loader->threads = thread_count();
    loader->helps = processors() > loader->threads;
    loader->now.batch = batch_of_model(model);
    loader->scratch_bytes = aligned(augment_scratch(model));
    loader->scratch = allocate(report, (size_t)loader->threads + 1, loader->scratch_bytes);
    return loader->scratch && make_slots(loader, report);
}

void loader_start(struct loader *loader, uint64_t first)
{
    loader->head = loader->next = first;
    if (!loader->helps)
        return;
    for (int i = 0; i < loader->slots; i++) {
        const uint64_t number = first + (uint64_t)i;
        draw(loader, &loader->slot[number % (uint64_t)loader->slots], number);
    }
    pthread_mutex_init(&loader->mutex, NULL);
    pthread_cond_init(&loader->work, NULL);
    pthread_cond_init(&loader->ready, NULL);
    loader->started = start_helper(loader);
    loader->helps = loader->started;
}

const struct drawn *loader_take(struct loader *loader, uint64_t number)
{
    draw(loader, &loader->now, number);
    if (loader->helps)
        take_prepared(loader, number);
    else
        prepare_now(loader);
    if (loader->order.augment)
        loader->model->run->mixed = loader->now.batch.mixed;
    return &loader->now.drawn;
}

void loader_free(struct loader *loader)
{
    if (loader->started) {
        pthread_mutex_lock(&loader->mutex);
        loader->quit = true;
        pthread_cond_signal(&loader->work);
        pthread_mutex_unlock(&loader->mutex);
        pthread_join(loader->helper, NULL);
        pthread_mutex_destroy(&loader->mutex);
        pthread_cond_destroy(&loader->work);
        pthread_cond_destroy(&loader->ready);
    }
    free(loader->memory);
    free(loader->scratch);
    *loader = (struct loader){.data = NULL};
}
