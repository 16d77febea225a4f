#include "fixture.h"
#include "tensor.h"
#include "trainer.h"
#include <string.h>

TestSuite(start, .init = folder_make, .fini = folder_remove);

Test(start, initial_values_are_those_of_the_seed)
{
    struct dlcrt_model *model = toy_model();
    float first[12];
    cr_assert_eq(dlcrt_start(model, 1), 0);
    memcpy(first, model->tensor[0].data, sizeof first);
    cr_assert_eq(dlcrt_start(model, 2), 0);
    cr_expect(memcmp(first, model->tensor[0].data, sizeof first) != 0);
    cr_assert_eq(dlcrt_start(model, 1), 0);
    cr_expect_arr_eq(first, model->tensor[0].data, sizeof first);
    cr_expect_eq(model->run->seed, 1u);
}

Test(start, tensors_without_storage_get_it)
{
    struct dlcrt_model *model = toy_model();
    model->tensor[3].data = NULL;
    cr_assert_eq(dlcrt_start(model, 1), 0);
    cr_assert(model->tensor[3].data);
    cr_expect_eq(((float *)model->tensor[3].data)[11], 0);
}

static void *arena;
static int bound;

static void bind_arena(void)
{
    bound++;
}

Test(start, the_arena_is_there_once)
{
    struct dlcrt_model *model = toy_model();
    model->arena = &arena;
    model->arena_bytes = 3 << 20;
    model->bind = bind_arena;
    ((float *)model->tensor[3].data)[11] = 5;
    cr_assert_eq(dlcrt_start(model, 1), 0);
    cr_assert(arena && bound == 1);
    cr_expect_eq(((float *)model->tensor[3].data)[11], 0);
    cr_expect((uintptr_t)arena % 4096 == 0 && ((char *)arena)[(3 << 20) - 1] == 0);
    ((char *)arena)[0] = 1;
    cr_assert_eq(dlcrt_start(model, 1), 0);
    cr_expect(((char *)arena)[0] == 1 && bound == 1);
}

static bool starts(void)
{
    struct dlcrt_model *model = toy_model();
    struct layout *layouts = layouts_make(model, &report);
    const bool good = model_start(model, layouts, 1, &report);
    layouts_free(model, layouts);
    return good;
}

Test(start, more_memory_than_the_machine_has)
{
    toy_model()->static_bytes = SIZE_MAX / 2;
    cr_expect(!starts());
    expect_said("GiB of memory; the machine has");
}

Test(start, tables_out_of_range_are_faults)
{
    struct dlcrt_model *model = toy_model();
    const struct dlcrt_model good = *model;
    cr_expect(model_check(model, &report));
    model->batch = 0;
    cr_expect(!model_check(model, &report));
    cr_expect_eq(report.code, EXIT_FAULT);
    expect_said("internal error");
    *model = good;
    model->metrics = 17;
    cr_expect(!model_check(model, &report));
    expect_said("more than 16 metrics");
    *model = good;
    model->tensor[0].rank = 9;
    cr_expect(!model_check(model, &report));
    expect_said("rank is too large");
}

Test(start, another_version_of_the_library)
{
    toy_model()->abi++;
    cr_expect(!model_check(toy_model(), &report));
    cr_expect_eq(report.code, EXIT_MISTAKE);
    expect_said("written for another version of libdlcrt");
}
