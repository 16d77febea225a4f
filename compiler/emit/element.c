/* An address is affine in the loop variables and the lane. */
#include "emit/element.h"
#include "emit/address.h"

static bool lane_in_floor(const Affine *affine, const Index *lane)
{
    for (int t = 0; t < affine->count; t++)
        if (affine->term[t].index == NULL && affine_uses(affine->term[t].dividend, lane))
            return true;
    return false;
}

const Affine *element_address(const Kernel *kernel, const Tensor *tensor,
                              const Subscript *subscript)
{
    return address_affine(kernel->arena, address_layout(kernel->arena, tensor), subscript, 0);
}

int64_t element_step(const Kernel *kernel, const Affine *address)
{
    return lane_in_floor(address, kernel->lane) ? STEP_IRREGULAR
                                                : affine_coefficient(address, kernel->lane);
}

const Affine *element_at_lane_0(const Kernel *kernel, const Affine *affine)
{
    const Affine *zero = affine_constant(kernel->arena, 0);
    return affine_substitute(kernel->arena, affine, 1, &kernel->lane, &zero);
}

Scope element_scope(Reading *reading)
{
    return (Scope){.emitter = reading->kernel->emitter,
                   .integer = reading->kernel->integer,
                   .read = element_read,
                   .user = reading};
}

const char *index_text(const Kernel *kernel, const Affine *affine, int precedence)
{
    Reading reading = {(Kernel *)kernel, 0};
    const Scope scope = element_scope(&reading);
    Text text = text_new(kernel->arena);
    c_affine(&scope, &text, affine, precedence);
    return text.data;
}

const char *array_name(const Kernel *kernel, const Tensor *tensor)
{
    const Operand *operand = kernel_operand(kernel, tensor);
    return operand != NULL ? operand->name : kernel->emitter->place[tensor->id].name;
}

/* A pointer of the step to an element; the same for all that lies at constant distances from it. */
static const char *anchor_of(Kernel *kernel, const Tensor *tensor, const Affine *base)
{
    const char *text = arena_format(kernel->arena, "&%s[%s]", array_name(kernel, tensor),
                                    index_text(kernel, base, C_ANY));
    for (int i = 0; i < kernel->anchor_texts.count; i++)
        if (string_equal(kernel->anchor_texts.items[i], text))
            return kernel->anchor_names.items[i];
    const char *name =
        kernel_name(kernel, kernel->canonical ? "p"
                                              : arena_format(kernel->arena, "%s_at",
                                                             kernel_last_name(tensor->name)));
    LIST_PUSH(kernel->arena, &kernel->anchor_texts, text);
    LIST_PUSH(kernel->arena, &kernel->anchor_names, name);
    block_add(kernel->anchors, arena_format(kernel->arena, "const %s *const %s = %s;",
                                            storage_type(tensor->dtype), name, text));
    return name;
}

/* In a step whose points are unrolled: an element at a constant distance from a pointer. Addresses
   that are sums of several variables would be computed anew for each point. NULL: not here. */
static const char *anchored(Kernel *kernel, int m, const Tensor *tensor, const Subscript *at)
{
    const int axes = kernel->group->axes.count;
    const Index **point = ARENA_ARRAY(kernel->arena, const Index *, axes);
    int points = 0;
    if (kernel->anchors == NULL || kernel_operand(kernel, tensor) == NULL)
        return NULL;
    for (int d = 0; d < tensor->rank; d++)
        if (at[d].affine == NULL)
            return NULL;
    for (int a = 0; a < axes; a++)
        if (kernel_points(kernel, m, a) > 1)
            point[points++] = kernel_point(kernel, m, a);
    const SplitAddress split =
        address_split(kernel->arena, element_address(kernel, tensor, at), points, point);
    return split.offset == NULL
               ? NULL
               : arena_format(kernel->arena, "%s[%s]", anchor_of(kernel, tensor, split.base),
                              index_text(kernel, split.offset, C_ANY));
}

/* ---- Addresses that several elements have ---- */

/* Its name, or NULL: counted, for it may get one. */
static const char *shared_address(const Kernel *kernel, const Tensor *tensor, const Subscript *at)
{
    SharedAddresses *shared = kernel->shared;
    bool affine = shared != NULL;
    for (int d = 0; affine && d < tensor->rank; d++)
        affine = at[d].affine != NULL;
    if (!affine)
        return NULL;
    const Affine *address = element_address(kernel, tensor, at);
    for (int i = 0; i < shared->count; i++)
        if (affine_equal(shared->items[i].address, address)) {
            shared->items[i].uses++;
            return shared->items[i].name;
        }
    const SharedAddress first = {.address = address, .uses = 1};
    LIST_PUSH(kernel->arena, shared, first);
    return NULL;
}

/* A sum is worth a name, a multiple of one variable is not. */
static bool deserves_name(const SharedAddress *shared)
{
    const Affine *address = shared->address;
    return shared->uses > 1 && address->count + (address->constant != 0) > 1;
}

void element_name_addresses(Kernel *kernel, Block *block)
{
    for (int i = 0; i < kernel->shared->count; i++) {
        SharedAddress *shared = &kernel->shared->items[i];
        if (!deserves_name(shared))
            continue;
        shared->name = kernel_name(kernel, "at");
        block_add(block, arena_format(kernel->arena, "const %s %s = %s;", kernel->integer,
                                      shared->name, index_text(kernel, shared->address, C_ANY)));
    }
}

/* ---- Elements ---- */

const char *element_text(const Kernel *kernel, int m, const Tensor *tensor,
                         const Subscript *subscript)
{
    const char *name = array_name(kernel, tensor);
    if (kernel_operand(kernel, tensor) == NULL && tensor->rank == 0)
        return name;
    Subscript at[TENSOR_MAX_RANK];
    for (int d = 0; d < tensor->rank; d++)
        at[d] = (Subscript){
            subscript[d].affine == NULL ? NULL : element_at_lane_0(kernel, subscript[d].affine),
            subscript[d].indirect};
    const char *near = anchored((Kernel *)kernel, m, tensor, at);
    if (near != NULL)
        return near;
    const char *shared = shared_address(kernel, tensor, at);
    if (shared != NULL)
        return arena_format(kernel->arena, "%s[%s]", name, shared);
    Reading reading = {(Kernel *)kernel, m};
    const Scope scope = element_scope(&reading);
    Text text = text_new(kernel->arena);
    text_format(&text, "%s[", name);
    c_address(&scope, &text, tensor, at);
    text_add(&text, "]");
    return text.data;
}

const char *lanes_left(const Kernel *kernel, int m)
{
    const Member *member = kernel_member(kernel, m);
    const int64_t extent = kernel->group->axes.items[member->lane].extent;
    if (extent % kernel->width == 0)
        return NULL;
    for (int i = 0;; i++)
        if (member->axis[i] == member->lane)
            return index_text(kernel,
                              affine_sub(kernel->arena, affine_constant(kernel->arena, extent),
                                         element_at_lane_0(kernel, kernel_index(kernel, m, i))),
                              C_ANY);
}

const char *lanes_or_all(const Kernel *kernel, int m)
{
    const char *left = lanes_left(kernel, m);
    return left == NULL ? "LANES" : left;
}

/* ---- Held results ---- */

const char *held_point(const Kernel *kernel, int m)
{
    const Member *member = kernel_member(kernel, m);
    Text text = text_new(kernel->arena);
    for (int i = 0; i < member->statement->outer; i++)
        if (kernel->fixed[member->axis[i]] >= 0)
            text_format(&text, "[%lld]", (long long)kernel->fixed[member->axis[i]]);
        else if (kernel_points(kernel, m, member->axis[i]) > 1)
            text_format(&text, "[%s]", kernel_point(kernel, m, member->axis[i])->name);
    return text.data;
}

const char *held_text(const Kernel *kernel, int p)
{
    return arena_format(kernel->arena, "%s%s", kernel->held[p], held_point(kernel, p));
}

const char *widened(Kernel *kernel, const char *half)
{
    emitter_need(kernel->emitter, HELPER_SCALAR, "widened");
    return arena_format(kernel->arena, "widened(%s)", half);
}

/* A number that is read. */
const char *element_read(void *user, const Expr *read)
{
    const Reading *reading = user;
    const int p = kernel_holder(reading->kernel, read);
    if (p >= 0)
        return held_text(reading->kernel, p);
    const char *element =
        element_text(reading->kernel, reading->member, read->tensor, read->subscript);
    return read->tensor->dtype == DTYPE_BF16 ? widened(reading->kernel, element) : element;
}
