/* Sums of indices are kept in the order of the indices' numbers. The text shows that order where a
   sum has several terms; numbers that agree with it are found by sorting topologically. */
#include "ir/reader.h"

typedef struct Order {
    Arena *arena;
    int count;
    const char *const *name;
    bool *before; /* before[a*count + b]: a stands before b in a sum */
} Order;

/* coefficient * index, or coefficient * floor(dividend / divisor) */
typedef struct Atom {
    double coefficient;
    int index; /* -1: none */
    const Term *dividend;
    double divisor;
} Atom;

typedef LIST(Atom) Atoms;

static bool applies(const Term *term, const char *name, int count)
{
    return term->kind == TERM_APPLY && term->count == count && string_equal(term->name, name);
}

static int index_named(const Order *order, const char *name)
{
    for (int i = 0; i < order->count; i++)
        if (string_equal(order->name[i], name))
            return i;
    return -1;
}

/* 3, -3 */
static bool is_number(const Term *term, double *number)
{
    const bool negative = applies(term, "neg", 1);
    if (negative)
        term = term->arguments[0];
    *number = negative ? -term->number : term->number;
    return term->kind == TERM_NUMBER;
}

/* False for what is no term of an index expression. */
static bool read_atom(const Order *order, const Term *term, double coefficient, Atom *atom)
{
    const Term *const *argument = (const Term *const *)term->arguments;
    double number;
    *atom = (Atom){coefficient, -1, NULL, 0};
    if (applies(term, "neg", 1))
        return read_atom(order, argument[0], -coefficient, atom);
    if (applies(term, "*", 2) && is_number(argument[1], &number))
        return read_atom(order, argument[0], coefficient * number, atom);
    if (applies(term, "*", 2) && is_number(argument[0], &number))
        return read_atom(order, argument[1], coefficient * number, atom);
    if (applies(term, "floor", 1) && applies(argument[0], "/", 2))
        return read_atom(order, argument[0], coefficient, atom);
    if (applies(term, "/", 2) && is_number(argument[1], &number)) {
        atom->dividend = argument[0];
        atom->divisor = number;
        return true;
    }
    atom->index = term->kind == TERM_NAME ? index_named(order, term->name) : -1;
    return atom->index >= 0;
}

static bool is_sum(const Term *term)
{
    return applies(term, "+", 2) || applies(term, "-", 2);
}

/* The atoms of a sum from left to right. */
static Atoms read_sum(const Order *order, const Term *term)
{
    Atoms reversed = {0}, atoms = {0};
    Atom atom;
    for (; is_sum(term); term = term->arguments[0])
        if (read_atom(order, term->arguments[1], term->name[0] == '-' ? -1 : 1, &atom))
            LIST_PUSH(order->arena, &reversed, atom);
    if (read_atom(order, term, 1, &atom))
        LIST_PUSH(order->arena, &reversed, atom);
    for (int i = reversed.count - 1; i >= 0; i--)
        LIST_PUSH(order->arena, &atoms, reversed.items[i]);
    return atoms;
}

static bool note_sums(Order *order, const Term *a, const Term *b);

/* Notes what it means that atom a stands before b. False when they are equal. As compare_atoms. */
static bool note_atoms(Order *order, const Atom *a, const Atom *b)
{
    if (a->index >= 0 && b->index >= 0) {
        order->before[a->index * order->count + b->index] |= a->index != b->index;
        return a->index != b->index;
    }
    if (a->index >= 0 || b->index >= 0 || a->divisor != b->divisor)
        return true;
    return note_sums(order, a->dividend, b->dividend);
}

/* As compare_affine. */
static bool note_sums(Order *order, const Term *a, const Term *b)
{
    const Atoms left = read_sum(order, a), right = read_sum(order, b);
    if (left.count != right.count)
        return true;
    for (int i = 0; i < left.count; i++)
        if (note_atoms(order, &left.items[i], &right.items[i]) ||
            left.items[i].coefficient != right.items[i].coefficient)
            return true;
    return false;
}

static void note_term(Order *order, const Term *term, bool within_sum)
{
    if (is_sum(term) && !within_sum) {
        const Atoms atoms = read_sum(order, term);
        for (int i = 1; i < atoms.count; i++)
            note_atoms(order, &atoms.items[i - 1], &atoms.items[i]);
    }
    for (int i = 0; i < term->count; i++)
        note_term(order, term->arguments[i], is_sum(term) && i == 0);
}

static bool is_free(const Order *order, const int *rank, int candidate)
{
    for (int i = 0; i < order->count; i++)
        if (rank[i] < 0 && order->before[i * order->count + candidate])
            return false;
    return rank[candidate] < 0;
}

/* The first index that need not come after another one; in a circle, the first. */
static int next_index(const Order *order, const int *rank)
{
    for (int i = 0; i < order->count; i++)
        if (is_free(order, rank, i))
            return i;
    for (int i = 0; i < order->count; i++)
        if (rank[i] < 0)
            return i;
    return -1;
}

void reader_order(Arena *arena, int count, const char *const *names, int expressions,
                  const Term *const *expression, int *rank)
{
    Order order = {arena, count, names, ARENA_ARRAY(arena, bool, count *count)};
    for (int i = 0; i < expressions; i++)
        note_term(&order, expression[i], false);
    for (int i = 0; i < count; i++)
        rank[i] = -1;
    for (int place = 0; place < count; place++)
        rank[next_index(&order, rank)] = place;
}
