/* Inputs, parameters, buffers and optimizer state are static arrays; so are the values of a step
   up to 16 MiB in all, and what the runtime looks at (loss, metrics) always.
   Larger values lie in an arena, one after the other, or where the memory plan put them. */
#include "emit/address.h"
#include "emit/emitter.h"
#include "emit/number.h"
#include "emit/writer.h"
#include "ir/dead.h"
#include "poly/plan.h"

/* A larger arena is mapped when the program starts: in huge pages where the system has them, since
   kernels that walk through many tensors at once would miss the translations of small ones. */
static const int64_t static_limit = INT64_C(1) << 24;

const char *storage_type(Dtype dtype)
{
    switch (dtype) {
    case DTYPE_U8:
        return "uint8_t";
    case DTYPE_BF16:
        return "uint16_t";
    case DTYPE_I32:
        return "int32_t";
    case DTYPE_I64:
        return "int64_t";
    case DTYPE_F32:
    case DTYPE_PAIR:
        return "float";
    case DTYPE_F64:
        return "double";
    default:
        return "int";
    }
}

/* --- What is there, and where --- */

/* The tensor of train that the runtime sees in the place of one of eval, or NULL. */
static const Tensor *same_result(const Module *module, const Tensor *tensor)
{
    const Program *train = module->train, *eval = module->eval;
    if (tensor == eval->loss)
        return train->loss;
    if (tensor == eval->loss_weight)
        return train->loss_weight;
    for (int i = 0; i < eval->metrics.count && i < train->metrics.count; i++)
        for (int k = 0; k < eval->metrics.items[i].sums.count; k++)
            if (tensor == eval->metrics.items[i].sums.items[k])
                return train->metrics.items[i].sums.items[k];
    return NULL;
}

static bool is_alike(const Tensor *a, const Tensor *b)
{
    if (a->role != ROLE_VALUE || b->role != ROLE_VALUE || a->dtype != b->dtype ||
        a->rank != b->rank || a->layout != NULL || b->layout != NULL)
        return false;
    for (int d = 0; d < a->rank; d++)
        if (a->extent[d] != b->extent[d])
            return false;
    return string_equal(a->name, b->name);
}

/* The tensor of train whose storage one of eval shares, or NULL: the two programs never run at the
   same time, and each computes its values anew. A memory plan shares by itself. */
static const Tensor *shared_with_train(const Emitter *emitter, const Tensor *tensor)
{
    const Program *train = emitter->module->train;
    const Tensor *same = same_result(emitter->module, tensor);
    if (same != NULL || emitter->plan != NULL)
        return same;
    same = program_tensor(emitter->module, train, tensor->name);
    return same != NULL && is_alike(tensor, same) && emitter->place[same->id].name != NULL ? same
                                                                                           : NULL;
}

static void note_read(void *user, const Expr *read)
{
    bool *is_read = user;
    is_read[read->tensor->id] = true;
}

/* By tensor id: what a statement of training or of evaluation reads. */
static bool *read_tensors(const Emitter *emitter)
{
    bool *is_read = ARENA_ARRAY(emitter->arena, bool, emitter->module->ids + 1);
    const Program *programs[] = {emitter->module->train, emitter->module->eval};
    for (int p = 0; p < 2; p++)
        for (int i = 0; i < programs[p]->statements.count; i++)
            expr_reads(programs[p]->statements.items[i]->value, note_read, is_read);
    return is_read;
}

/* By tensor id: which values a program still computes or reads. */
static const bool *used_tensors(const Emitter *emitter)
{
    bool *used = read_tensors(emitter);
    const Program *programs[] = {emitter->module->train, emitter->module->eval};
    for (int p = 0; p < 2; p++)
        for (int i = 0; i < programs[p]->statements.count; i++) {
            const Statement *s = programs[p]->statements.items[i];
            used[s->result->id] = true;
            if (s->argument != NULL)
                used[s->argument->id] = true;
        }
    return used;
}

/* The number of the run that a scalar stands for, or NULL. Where a step has several batches, steps
   are counted apart. */
static const char *run_scalar(const Module *module, const Tensor *tensor)
{
    static const char *const numbers[][2] = {
        {"epoch", "run.epoch"}, {"valid", "run.valid"},          {"mixed", "run.mixed"},
        {"steps", "run.steps"}, {"epochs", "run.epochs"},        {"first", "run.first"},
        {"last", "run.last"},   {"reductions", "run.reductions"}};
    if (tensor->role != ROLE_SCALAR)
        return NULL;
    if (string_equal(scalar_name(tensor), "step"))
        return module_scalar(module, "last") != NULL ? "(double)(run.update + 1)"
                                                     : "(double)(run.step + 1)";
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (string_equal(scalar_name(tensor), numbers[i][0]))
            return numbers[i][1];
    return NULL;
}

static void set_place(Place *place, const char *name, Storage storage)
{
    place->name = name;
    place->storage = storage;
}

static bool is_shared(const Tensor *tensor)
{
    return tensor->role == ROLE_INPUT || tensor->role == ROLE_SCALAR;
}

static void place_static(Emitter *emitter, const Tensor *tensor)
{
    const char *name = is_shared(tensor) ? emitter_take(emitter, tensor->name)
                                         : names_take(emitter->names, tensor->name);
    set_place(&emitter->place[tensor->id], name, STORAGE_ARRAY);
}

static void number_gradients(Emitter *emitter)
{
    const Program *train = emitter->module->train;
    int count = 0;
    for (int i = 0; i < train->tensors.count; i++)
        if (train->tensors.items[i]->gradient_of != NULL)
            emitter->place[train->tensors.items[i]->id].gradient = count++;
}

/* By tensor id: what lives in registers. */
static bool *find_locals(const Emitter *emitter)
{
    bool *local = ARENA_ARRAY(emitter->arena, bool, emitter->module->ids + 1);
    if (emitter->plan == NULL)
        return local;
    const ProgramPlan *plans[] = {&emitter->plan->train, &emitter->plan->eval};
    for (int p = 0; p < 2; p++)
        for (int g = 0; g < plans[p]->groups.count; g++) {
            const Tensors *locals = &plans[p]->groups.items[g]->locals;
            for (int i = 0; i < locals->count; i++)
                local[locals->items[i]->id] = true;
        }
    return local;
}

/* Where the memory plan put it; what it put nowhere is an array. */
static void place_planned(Emitter *emitter, const Tensor *tensor)
{
    Place *place = &emitter->place[tensor->id];
    if (emitter->local[tensor->id]) {
        if (tensor->gradient_of != NULL)
            set_place(place, names_take(emitter->names, tensor->name), STORAGE_LENT);
        return;
    }
    place_static(emitter, tensor);
    if (tensor->offset < 0) {
        emitter->static_bytes += tensor_stored_bytes(tensor);
        return;
    }
    place->storage = STORAGE_ARENA;
    place->offset = tensor->offset;
}

static void place_value(Emitter *emitter, const Tensor *tensor, bool in_arena)
{
    Place *place = &emitter->place[tensor->id];
    if (emitter->plan != NULL) {
        place_planned(emitter, tensor);
        return;
    }
    place_static(emitter, tensor);
    const bool observed = program_observes(emitter->module->train, tensor) ||
                          program_observes(emitter->module->eval, tensor);
    if (observed || !in_arena) {
        emitter->static_bytes += tensor_stored_bytes(tensor);
        return;
    }
    place->storage = STORAGE_ARENA;
    place->offset = (int64_t)emitter->arena_bytes;
    emitter->arena_bytes += tensor_arena_bytes(tensor);
}

static size_t values_bytes(const Module *module, const bool *used)
{
    size_t bytes = 0;
    const Program *programs[] = {module->train, module->eval};
    for (int p = 0; p < 2; p++)
        for (int i = 0; i < programs[p]->tensors.count; i++) {
            const Tensor *tensor = programs[p]->tensors.items[i];
            if (tensor->role == ROLE_VALUE && used[tensor->id])
                bytes += tensor_stored_bytes(tensor);
        }
    return bytes;
}

static void place_program(Emitter *emitter, const Program *program, const bool *used, bool arena)
{
    for (int i = 0; i < program->tensors.count; i++) {
        const Tensor *tensor = program->tensors.items[i];
        const Tensor *shared =
            program == emitter->module->eval ? shared_with_train(emitter, tensor) : NULL;
        if (tensor->role == ROLE_UPDATE)
            emitter->place[tensor->id] = emitter->place[storage_tensor(tensor)->id];
        else if (shared != NULL)
            emitter->place[tensor->id] = emitter->place[shared->id];
        else if (used[tensor->id])
            place_value(emitter, tensor, arena);
    }
}

struct Loads {
    bool *loaded;
    const Index *lane;
};

static void note_load(void *user, const Expr *read)
{
    const struct Loads *loads = user;
    loads->loaded[read->tensor->id] |= expr_uses_index(read, loads->lane);
}

/* By tensor id: what lanes read. */
static bool *find_loaded(const Emitter *emitter)
{
    struct Loads loads = {ARENA_ARRAY(emitter->arena, bool, emitter->module->ids + 1), NULL};
    if (emitter->plan == NULL)
        return loads.loaded;
    const ProgramPlan *plans[] = {&emitter->plan->train, &emitter->plan->eval};
    for (int p = 0; p < 2; p++)
        for (int g = 0; g < plans[p]->groups.count; g++)
            for (int m = 0; m < plans[p]->groups.items[g]->members.count; m++) {
                const Member *member = &plans[p]->groups.items[g]->members.items[m];
                if (member->lane < 0)
                    continue;
                loads.lane = member_index(member, member->lane);
                expr_reads(member->statement->value, note_load, &loads);
            }
    return loads.loaded;
}

/* Rows more than it has of a batch or a table from which vectors may be loaded: they may reach a
   few elements past its end. */
static int64_t spare_rows(const Emitter *emitter, const Tensor *tensor)
{
    enum { SPARE_BYTES = 256 };
    const bool table = tensor->role == ROLE_CONSTANT && tensor->rank > 0;
    if (emitter->plan == NULL || (tensor->role != ROLE_INPUT && !table) ||
        (table && !emitter->loaded[tensor->id]))
        return 0;
    const int64_t row = (int64_t)tensor_stored_bytes(tensor) / tensor->extent[0];
    return (SPARE_BYTES + row - 1) / row;
}

static size_t kept_bytes(const Emitter *emitter, const Tensor *tensor)
{
    const size_t bytes = tensor_stored_bytes(tensor);
    const int64_t spare = spare_rows(emitter, tensor);
    return spare == 0 ? bytes : bytes + (size_t)spare * (bytes / (size_t)tensor->extent[0]);
}

void storage_assign(Emitter *emitter)
{
    const Module *module = emitter->module;
    emitter->place = ARENA_ARRAY(emitter->arena, Place, module->ids + 1);
    emitter->loaded = find_loaded(emitter);
    for (int i = 0; i < module->tensors.count; i++) {
        const Tensor *tensor = module->tensors.items[i];
        const char *number = run_scalar(module, tensor);
        if (number != NULL) {
            set_place(&emitter->place[tensor->id], number, STORAGE_RUN);
        } else {
            place_static(emitter, tensor);
            emitter->kept_bytes += kept_bytes(emitter, tensor);
        }
    }
    number_gradients(emitter);
    emitter->local = find_locals(emitter);
    const bool *used = used_tensors(emitter);
    const bool arena = values_bytes(module, used) > (size_t)static_limit;
    if (emitter->plan != NULL)
        emitter->arena_bytes = emitter->plan->arena_bytes;
    place_program(emitter, module->train, used, arena);
    place_program(emitter, module->eval, used, arena);
    emitter->arena_static = emitter->arena_bytes <= (size_t)static_limit;
}

bool storage_is_lent(const Emitter *emitter, const Tensor *tensor)
{
    const Storage storage = emitter->place[tensor->id].storage;
    return tensor->gradient_of != NULL &&
           (storage == STORAGE_LENT || (emitter->plan != NULL && storage == STORAGE_ARENA));
}

const char *storage_address(const Emitter *emitter, const Tensor *tensor)
{
    const Place *place = &emitter->place[tensor->id];
    if (place->name == NULL || place->storage == STORAGE_LENT)
        return "NULL";
    if (emitter->plan != NULL && place->storage == STORAGE_ARENA && emitter->arena_static)
        return arena_format(emitter->arena, "arena + %lld", (long long)place->offset);
    const bool variable =
        tensor->rank == 0 && tensor->layout == NULL && place->storage == STORAGE_ARRAY;
    return arena_format(emitter->arena, "%s%s", variable ? "&" : "", place->name);
}

/* --- Declarations --- */

static void add_extents(Text *out, const Tensor *tensor, int first)
{
    if (tensor->layout != NULL) {
        if (first == 0)
            text_format(out, "[%lld]", (long long)tensor->layout->elements);
        return;
    }
    for (int d = first; d < tensor->rank; d++)
        text_format(out, "[%lld]", (long long)tensor->extent[d]);
}

/* An array whose layout is not that of its shape says its shape. */
static void add_shape_note(Text *out, const Tensor *tensor)
{
    if (tensor->layout == NULL)
        return;
    text_add(out, " /* [");
    for (int d = 0; d < tensor->rank; d++)
        text_format(out, "%s%lld", d > 0 ? ", " : "", (long long)tensor->extent[d]);
    text_add(out, "] */");
}

/* The extents of an array, with the rows that are spare. */
static void add_array(const Emitter *emitter, Text *out, const Tensor *tensor)
{
    const int64_t spare = spare_rows(emitter, tensor);
    if (spare > 0)
        text_format(out, "[%lld + %lld]", (long long)tensor->extent[0], (long long)spare);
    add_extents(out, tensor, spare > 0);
}

static void write_array(const Emitter *emitter, Text *out, const Tensor *tensor,
                        const char *linkage)
{
    Text line = text_new(emitter->arena);
    text_format(&line, "%s%s%s %s", linkage, emitter->plan != NULL ? "_Alignas(64) " : "",
                storage_type(tensor->dtype), emitter->place[tensor->id].name);
    add_array(emitter, &line, tensor);
    text_add(&line, ";");
    add_shape_note(&line, tensor);
    write_line(out, 0, line.data);
}

static void declare_array(const Emitter *emitter, Text *out, const Tensor *tensor)
{
    write_array(emitter, out, tensor, is_shared(tensor) ? emitter_linkage(emitter) : "static ");
}

/* A name for the arena's bytes at the tensor's offset. */
static void declare_place(const Emitter *emitter, Text *out, const Tensor *tensor)
{
    const Place *place = &emitter->place[tensor->id];
    text_format(out, "#define %s AT(%s, %lld)", place->name, storage_type(tensor->dtype),
                (long long)place->offset);
    add_shape_note(out, tensor);
    text_add(out, "\n");
}

/* A name for the arena's bytes at the tensor's offset, as a pointer to rows of its shape. */
static void declare_in_arena(const Emitter *emitter, Text *out, const Tensor *tensor)
{
    const Place *place = &emitter->place[tensor->id];
    const bool rows = tensor->rank > 1 && tensor->layout == NULL;
    Text extents = text_new(emitter->arena);
    add_extents(&extents, tensor, 1);
    const char *type = storage_type(tensor->dtype);
    const char *cast = rows ? arena_format(emitter->arena, "%s (*)%s", type, extents.data)
                            : arena_format(emitter->arena, "%s *", type);
    text_format(out, "#define %s ((%s)(%sarena + %lld))", place->name, cast,
                emitter->arena_static ? "" : "(unsigned char *)", (long long)place->offset);
    if (tensor->rank > 0 && tensor->layout == NULL)
        text_format(out, " /* [%lld]%s */", (long long)tensor->extent[0], extents.data);
    add_shape_note(out, tensor);
    text_add(out, "\n");
}

static void declare_role(const Emitter *emitter, Text *out, Role role, const char *comment)
{
    bool first = true;
    for (int i = 0; i < emitter->module->tensors.count; i++) {
        const Tensor *tensor = emitter->module->tensors.items[i];
        if (tensor->role != role || emitter->place[tensor->id].storage != STORAGE_ARRAY)
            continue;
        if (first)
            write_comment(out, 0, comment);
        first = false;
        if (role != ROLE_SCALAR) {
            declare_array(emitter, out, tensor);
            continue;
        }
        text_format(out, "%sdouble %s = ", emitter_linkage(emitter),
                    emitter->place[tensor->id].name);
        text_number(out, tensor->value);
        text_add(out, ";\n");
    }
    if (!first)
        text_add(out, "\n");
}

/* Those around the rows that begin, or end, at an element. */
static void add_braces(Text *out, const Tensor *tensor, int64_t element, const char *brace)
{
    int64_t row = 1;
    for (int d = tensor->rank - 1; d > 0; d--) {
        row *= tensor->extent[d];
        if (element % row == 0)
            text_add(out, brace);
    }
}

static void declare_constants(const Emitter *emitter, Text *out)
{
    const bool *is_read = read_tensors(emitter);
    for (int i = 0; i < emitter->module->tensors.count; i++) {
        const Tensor *tensor = emitter->module->tensors.items[i];
        if (tensor->role != ROLE_CONSTANT)
            continue;
        Text line = text_new(emitter->arena);
        text_format(&line, "static const %s %s", storage_type(tensor->dtype),
                    emitter->place[tensor->id].name);
        add_array(emitter, &line, tensor);
        /* Sums that are written out have the numbers of a table in their text, and of some tables
           only the shape counts. */
        const bool is_needed = tensor->rank <= 1 && is_read[tensor->id];
        text_add(&line, is_needed ? " = {" : " __attribute__((unused)) = {");
        for (int64_t k = 0; k < tensor_elements(tensor); k++) {
            text_add(&line, k > 0 ? ", " : "");
            add_braces(&line, tensor, k, "{");
            c_number(&line, tensor->constant[k], tensor->dtype);
            add_braces(&line, tensor, k + 1, "}");
        }
        text_add(&line, "};");
        write_line(out, 0, line.data);
    }
}

/* Those of the memory plan's arena, or all others. */
static void declare_values(const Emitter *emitter, Text *out, bool planned)
{
    const Module *module = emitter->module;
    const Program *programs[] = {module->train, module->eval};
    for (int p = 0; p < 2; p++)
        for (int i = 0; i < programs[p]->tensors.count; i++) {
            const Tensor *tensor = programs[p]->tensors.items[i];
            const Place *place = &emitter->place[tensor->id];
            const bool in_arena = place->storage == STORAGE_ARENA;
            if (tensor->role != ROLE_VALUE || place->name == NULL ||
                place->storage == STORAGE_LENT || planned != (in_arena && emitter->plan != NULL) ||
                (p == 1 && shared_with_train(emitter, tensor) != NULL))
                continue;
            if (planned)
                declare_place(emitter, out, tensor);
            else if (in_arena)
                declare_in_arena(emitter, out, tensor);
            else
                declare_array(emitter, out, tensor);
        }
}

void storage_declare_shared(const Emitter *emitter, Text *out)
{
    for (int i = 0; i < emitter->module->tensors.count; i++) {
        const Tensor *tensor = emitter->module->tensors.items[i];
        const Place *place = &emitter->place[tensor->id];
        if (!is_shared(tensor) || place->storage != STORAGE_ARRAY)
            continue;
        if (tensor->role == ROLE_INPUT)
            write_array(emitter, out, tensor, "extern ");
        else
            text_format(out, "extern double %s;\n", place->name);
    }
    declare_constants(emitter, out);
}

void storage_declare(const Emitter *emitter, Text *out)
{
    declare_role(emitter, out, ROLE_INPUT, "The batch, filled in before each step.");
    declare_role(emitter, out, ROLE_SCALAR, "Numbers that flags and schedules change.");
    declare_role(emitter, out, ROLE_PARAMETER, "Parameters.");
    declare_role(emitter, out, ROLE_BUFFER, "Buffers: kept, but not learnt.");
    declare_role(emitter, out, ROLE_STATE, "State of the optimizer.");
    if (emitter->split == NULL)
        declare_constants(emitter, out);
    write_comment(out, 0, "Values of a step.");
    if (emitter->arena_bytes > 0 && emitter->arena_static)
        text_format(out, "static _Alignas(64) unsigned char arena[%zu];\n", emitter->arena_bytes);
    else if (emitter->arena_bytes > 0)
        text_format(out, "static void *arena; /* %zu bytes */\nstatic void bind_values(void);\n",
                    emitter->arena_bytes);
    declare_values(emitter, out, false);
}

void storage_declare_places(const Emitter *emitter, Text *out)
{
    if (emitter->plan == NULL || emitter->arena_bytes == 0)
        return;
    text_format(out, "#define AT(type, offset) ((type *)(%sarena + (offset)))\n",
                emitter->arena_static ? "" : "(unsigned char *)");
    declare_values(emitter, out, true);
    text_add(out, "\n");
}
