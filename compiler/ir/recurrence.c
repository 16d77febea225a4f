/* The steps of a recurrence are counted by one dimension of each tensor that it defines. A read
   that goes back by a constant, h[b, t - 1], tells that dimension for its tensor; other reads and
   the subscripts of results tell the others', for between them subscripts differ by constants. Then
   every read must go back, or stay within the step and read what is defined above. */
#include "ir/recurrence.h"

enum { NONE = -1 };

/* Positions of statements by tensor id. */
typedef struct Definitions {
    Arena *arena;
    const Program *program;
    int *last; /* NONE: not of the program */
    int *
        previous[2]; /* by position: where its result, and its argument, have been defined before */
    int *dimension;  /* room for a solver */
} Definitions;

static void note_definition(Definitions *definitions, const Tensor *tensor, int position,
                            int *previous)
{
    if (tensor == NULL)
        return;
    previous[position] = definitions->last[tensor->id];
    definitions->last[tensor->id] = position;
}

static Definitions definitions_of(Arena *arena, const Module *module, const Program *program)
{
    const int count = program->statements.count;
    Definitions definitions = {
        arena,
        program,
        ARENA_ARRAY(arena, int, module->ids),
        {ARENA_ARRAY(arena, int, count + 1), ARENA_ARRAY(arena, int, count + 1)},
        ARENA_ARRAY(arena, int, module->ids)};
    for (int i = 0; i < module->ids; i++)
        definitions.last[i] = definitions.dimension[i] = NONE;
    for (int i = 0; i < count; i++) {
        const Statement *s = program->statements.items[i];
        note_definition(&definitions, s->result, i, definitions.previous[0]);
        note_definition(&definitions, s->argument, i, definitions.previous[1]);
    }
    return definitions;
}

/* The definition of a tensor before that at a position, or NONE. */
static int definition_before(const Definitions *definitions, const Tensor *tensor, int position)
{
    const bool result = definitions->program->statements.items[position]->result == tensor;
    return definitions->previous[result ? 0 : 1][position];
}

struct Reach {
    const Definitions *definitions;
    int position; /* of the reader */
    int last;     /* the last statement that defines something read, here or below */
};

/* Of a tensor that has been defined in part, only what the read can meet. */
static void reach(void *user, const Expr *read)
{
    struct Reach *reach = user;
    const Definitions *definitions = reach->definitions;
    int last = definitions->last[read->tensor->id];
    while (last >= reach->position && last > reach->last &&
           definition_before(definitions, read->tensor, last) != NONE &&
           !statement_may_define(definitions->program->statements.items[last], read))
        last = definition_before(definitions, read->tensor, last);
    if (last >= reach->position && last > reach->last)
        reach->last = last;
}

static int last_read_definition(const Definitions *definitions, int position)
{
    struct Reach reached = {definitions, position, NONE};
    expr_reads(definitions->program->statements.items[position]->value, reach, &reached);
    return reached.last;
}

/* The end of the recurrence that begins with a statement; its own position when there is none. What
   is computed step by step stands within its recurrence, or directly before. */
static int recurrence_end(const Definitions *definitions, int first)
{
    const Program *program = definitions->program;
    int begin = first;
    while (begin + 1 < program->statements.count &&
           program->statements.items[begin]->result->stepwise)
        begin++;
    int end = begin;
    for (int i = begin; i == begin || i < end; i++) {
        const int last = last_read_definition(definitions, i);
        end = last >= i && last >= end ? last + 1 : end;
    }
    return end > begin ? end : first;
}

/* ---- Steps ---- */

typedef struct Solver {
    const Definitions *definitions;
    int first, end;
    bool any_order; /* within a step: it is still to be put in order */
    int *dimension; /* by tensor id: the one that counts steps; NONE: not known yet */
    bool changed, fits;
    int direction; /* of the reads between steps: -1 they go back, +1 forth, 0 not known */
    int position;  /* of the statement whose reads are visited */
} Solver;

static const Statement *statement_at(const Solver *solver, int position)
{
    return solver->definitions->program->statements.items[position];
}

static bool is_inside(const Solver *solver, const Tensor *tensor)
{
    const Definitions *definitions = solver->definitions;
    int last = definitions->last[tensor->id];
    while (last >= solver->end)
        last = definition_before(definitions, tensor, last);
    return last >= solver->first;
}

/* Whether a - b is a constant. */
static bool differ_by(Arena *arena, const Affine *a, const Affine *b, int64_t *difference)
{
    if (a == NULL || b == NULL)
        return false;
    const Affine *affine = affine_sub(arena, a, b);
    *difference = affine->constant;
    return affine_is_constant(affine);
}

/* The step at which a statement defines its elements, or NULL. */
static const Affine *step_of(const Solver *solver, const Statement *s)
{
    const int dimension = solver->dimension[s->result->id];
    return dimension == NONE ? NULL : s->subscript[dimension];
}

static void learn(Solver *solver, const Tensor *tensor, int dimension)
{
    solver->dimension[tensor->id] = dimension;
    solver->changed = true;
}

static void learn_from_read(void *user, const Expr *read)
{
    Solver *solver = user;
    const Statement *s = statement_at(solver, solver->position);
    Arena *arena = solver->definitions->arena;
    const Affine *step = step_of(solver, s);
    int64_t difference;
    if (!is_inside(solver, read->tensor))
        return;
    const int known = solver->dimension[read->tensor->id];
    for (int d = 0; step != NULL && known == NONE && d < read->count; d++)
        if (differ_by(arena, read->subscript[d].affine, step, &difference)) {
            learn(solver, read->tensor, d);
            return;
        }
    for (int d = 0; step == NULL && known != NONE && d < s->result->rank; d++)
        if (differ_by(arena, read->subscript[known].affine, s->subscript[d], &difference)) {
            learn(solver, s->result, d);
            return;
        }
}

/* An argument lies as the result beside it. */
static void learn_beside(Solver *solver, const Statement *s)
{
    if (s->argument == NULL)
        return;
    const int result = solver->dimension[s->result->id];
    const int argument = solver->dimension[s->argument->id];
    if (argument == NONE && result != NONE)
        learn(solver, s->argument, result);
    if (result == NONE && argument != NONE)
        learn(solver, s->result, argument);
}

static void check_read(void *user, const Expr *read)
{
    Solver *solver = user;
    int64_t difference;
    if (!solver->fits || !is_inside(solver, read->tensor))
        return;
    const int dimension = solver->dimension[read->tensor->id];
    const Affine *step = step_of(solver, statement_at(solver, solver->position));
    const Affine *at = dimension == NONE ? NULL : read->subscript[dimension].affine;
    bool fits = differ_by(solver->definitions->arena, at, step, &difference);
    if (fits && difference == 0) {
        fits = solver->any_order || solver->definitions->last[read->tensor->id] < solver->position;
    } else if (fits) {
        const int direction = difference < 0 ? -1 : 1;
        fits = solver->direction == 0 || solver->direction == direction;
        solver->direction = direction;
    }
    solver->fits = fits;
}

static void visit_reads(Solver *solver, ExprVisit *visit)
{
    for (solver->position = solver->first; solver->position < solver->end; solver->position++)
        expr_reads(statement_at(solver, solver->position)->value, visit, solver);
}

/* False when the step is more than an index and a constant. */
static bool find_step(const Solver *solver, const Statement *s, Step *step)
{
    const Affine *at = step_of(solver, s);
    if (at == NULL || at->count > 1)
        return false;
    *step = (Step){at->count == 0 ? NULL : at->term[0].index, at->constant};
    return at->count == 0 || (step->index != NULL && at->term[0].coefficient == 1);
}

static void forget(Solver *solver)
{
    for (int i = solver->first; i < solver->end; i++) {
        const Statement *s = statement_at(solver, i);
        solver->dimension[s->result->id] = NONE;
        if (s->argument != NULL)
            solver->dimension[s->argument->id] = NONE;
    }
    solver->fits = true;
    solver->direction = 0;
}

/* What follows when a dimension of a tensor counts the steps: the steps of all statements, or NULL.
 */
static const Step *try_dimension(Solver *solver, const Tensor *tensor, int dimension)
{
    forget(solver);
    learn(solver, tensor, dimension);
    while (solver->changed) {
        solver->changed = false;
        visit_reads(solver, learn_from_read);
        for (int i = solver->first; i < solver->end; i++)
            learn_beside(solver, statement_at(solver, i));
    }
    visit_reads(solver, check_read);
    Step *step = ARENA_ARRAY(solver->definitions->arena, Step, solver->end - solver->first);
    bool found = solver->fits && solver->direction != 0;
    for (int i = solver->first; i < solver->end && found; i++) {
        const Statement *s = statement_at(solver, i);
        found = find_step(solver, s, &step[i - solver->first]) &&
                s->result->extent[solver->dimension[s->result->id]] == tensor->extent[dimension];
    }
    return found ? step : NULL;
}

struct Candidates {
    Solver *solver;
    Recurrence *recurrence;
};

/* A read of what is defined here or below must go to another step: each of its dimensions may be
   the one that counts. */
static void try_read(void *user, const Expr *read)
{
    struct Candidates *candidates = user;
    Solver *solver = candidates->solver;
    Recurrence *r = candidates->recurrence;
    const int position = solver->position;
    if (r->step != NULL || solver->definitions->last[read->tensor->id] < position ||
        !is_inside(solver, read->tensor))
        return;
    if (r->read == NULL) {
        r->reader = statement_at(solver, position);
        r->read = read;
    }
    for (int d = 0; d < read->count && r->step == NULL; d++) {
        r->step = try_dimension(solver, read->tensor, d);
        r->steps = read->tensor->extent[d];
        r->backward = solver->direction > 0;
        solver->position = position;
    }
}

static Solver solver_new(const Definitions *definitions, int first, int end)
{
    return (Solver){.definitions = definitions,
                    .first = first,
                    .end = end,
                    .dimension = definitions->dimension};
}

static Recurrence solve(Solver *solver)
{
    Recurrence recurrence = {.first = solver->first, .count = solver->end - solver->first};
    struct Candidates candidates = {solver, &recurrence};
    for (solver->position = solver->first; solver->position < solver->end; solver->position++)
        expr_reads(statement_at(solver, solver->position)->value, try_read, &candidates);
    return recurrence;
}

Recurrences recurrence_find(Arena *arena, const Module *module, const Program *program)
{
    Recurrences all = {0};
    const Definitions definitions = definitions_of(arena, module, program);
    for (int i = 0; i < program->statements.count;) {
        const int end = recurrence_end(&definitions, i);
        if (end > i) {
            Solver solver = solver_new(&definitions, i, end);
            const Recurrence recurrence = solve(&solver);
            LIST_PUSH(arena, &all, recurrence);
        }
        i = end > i ? end : i + 1;
    }
    return all;
}

const Recurrence *recurrence_at(const Recurrences *recurrences, int first)
{
    int low = 0, high = recurrences->count;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (recurrences->items[middle].first < first)
            low = middle + 1;
        else
            high = middle;
    }
    const bool found = low < recurrences->count && recurrences->items[low].first == first;
    return found ? &recurrences->items[low] : NULL;
}

/* ---- Statements in between ---- */

/* The dependences between the statements of a range, and its strongly connected components, which
   are its recurrences (Tarjan 1972). */
typedef struct Graph {
    const Program *program;
    int first, count;
    bool *depends; /* depends[a*count + b]: a reads what b defines */
    int *number, *low, *component, *stack;
    int numbers, components, depth;
} Graph;

struct Edges {
    Graph *graph;
    int reader;
    bool both; /* what is computed step by step belongs to what reads it */
};

static void add_edges(void *user, const Expr *read)
{
    const struct Edges *edges = user;
    const Graph *graph = edges->graph;
    for (int b = 0; b < graph->count; b++) {
        const Statement *s = graph->program->statements.items[graph->first + b];
        if (s->result != read->tensor && s->argument != read->tensor)
            continue;
        graph->depends[edges->reader * graph->count + b] = true;
        graph->depends[b * graph->count + edges->reader] |= edges->both && s->result->stepwise;
    }
}

static void close_component(Graph *graph, int root)
{
    int member;
    do {
        member = graph->stack[--graph->depth];
        graph->component[member] = graph->components;
    } while (member != root);
    graph->components++;
}

static void visit(Graph *graph, int a)
{
    graph->number[a] = graph->low[a] = ++graph->numbers;
    graph->stack[graph->depth++] = a;
    for (int b = 0; b < graph->count; b++) {
        if (!graph->depends[a * graph->count + b] || graph->component[b] != NONE)
            continue;
        if (graph->number[b] == 0)
            visit(graph, b);
        graph->low[a] = graph->low[b] < graph->low[a] ? graph->low[b] : graph->low[a];
    }
    if (graph->low[a] == graph->number[a])
        close_component(graph, a);
}

static void graph_alloc(Arena *arena, Graph *graph)
{
    const int count = graph->count;
    graph->depends = ARENA_ARRAY(arena, bool, (size_t)count *(size_t)count);
    graph->number = ARENA_ARRAY(arena, int, count);
    graph->low = ARENA_ARRAY(arena, int, count);
    graph->component = ARENA_ARRAY(arena, int, count);
    graph->stack = ARENA_ARRAY(arena, int, count);
    for (int a = 0; a < count; a++)
        graph->component[a] = NONE;
}

static void find_components(Graph *graph)
{
    for (int a = 0; a < graph->count; a++)
        if (graph->number[a] == 0)
            visit(graph, a);
}

/* Whether all that a component depends on, besides itself, is placed. */
static bool is_ready(const Graph *graph, int component, const bool *placed)
{
    for (int a = 0; a < graph->count; a++)
        for (int b = 0; b < graph->count && graph->component[a] == component; b++)
            if (graph->depends[a * graph->count + b] && graph->component[b] != component &&
                !placed[graph->component[b]])
                return false;
    return true;
}

/* The component of the first statement that can come next. */
static int next_component(const Graph *graph, const bool *placed)
{
    for (int a = 0; a < graph->count; a++)
        if (!placed[graph->component[a]] && is_ready(graph, graph->component[a], placed))
            return graph->component[a];
    FAULT("components that depend on each other");
}

/* Puts each component together. */
static void order_components(Arena *arena, Program *program, const Graph *graph)
{
    bool *placed = ARENA_ARRAY(arena, bool, graph->components);
    Statement **range = program->statements.items + graph->first;
    Statement *const *old = arena_copy(arena, range, sizeof *range * (size_t)graph->count);
    for (int i = 0, at = 0; i < graph->components; i++) {
        const int component = next_component(graph, placed);
        placed[component] = true;
        for (int a = 0; a < graph->count; a++)
            if (graph->component[a] == component)
                range[at++] = old[a];
    }
}

/* ---- Statements of one step ---- */

struct StepEdges {
    const Solver *solver;
    Graph *graph;
};

/* Reads of other steps put no statement before another. */
static void add_step_edges(void *user, const Expr *read)
{
    const struct StepEdges *edges = user;
    const Solver *solver = edges->solver;
    struct Edges all = {edges->graph, solver->position - solver->first, false};
    int64_t difference;
    if (is_inside(solver, read->tensor) &&
        differ_by(solver->definitions->arena,
                  read->subscript[solver->dimension[read->tensor->id]].affine,
                  step_of(solver, statement_at(solver, solver->position)), &difference) &&
        difference == 0)
        add_edges(&all, read);
}

/* A recurrence's statements in the order in which they can run within a step. */
static void order_step(Arena *arena, const Module *module, Program *program, int first, int end)
{
    const Definitions definitions = definitions_of(arena, module, program);
    Solver solver = solver_new(&definitions, first, end);
    solver.any_order = true;
    if (solve(&solver).step == NULL)
        return;
    Graph graph = {.program = program, .first = first, .count = end - first};
    graph_alloc(arena, &graph);
    struct StepEdges edges = {&solver, &graph};
    for (solver.position = first; solver.position < end; solver.position++)
        expr_reads(statement_at(&solver, solver.position)->value, add_step_edges, &edges);
    find_components(&graph);
    order_components(arena, program, &graph);
}

static void gather(Arena *arena, Program *program, int first, int end)
{
    Graph graph = {.program = program, .first = first, .count = end - first};
    graph_alloc(arena, &graph);
    for (int a = 0; a < graph.count; a++) {
        struct Edges edges = {&graph, a, true};
        expr_reads(program->statements.items[first + a]->value, add_edges, &edges);
    }
    find_components(&graph);
    order_components(arena, program, &graph);
}

void recurrence_gather(Context *context, const Module *module, Program *program)
{
    Arena *arena = context->arena;
    Definitions definitions = definitions_of(arena, module, program);
    for (int i = 0, gathered = 0; i < program->statements.count;) {
        const int end = recurrence_end(&definitions, i);
        if (end > i && end > gathered) { /* its range falls apart into recurrences and others */
            gather(arena, program, i, end);
            definitions = definitions_of(arena, module, program);
            gathered = end;
            continue;
        }
        if (end > i)
            order_step(arena, module, program, i, end);
        i = end > i ? end : i + 1;
    }
}
