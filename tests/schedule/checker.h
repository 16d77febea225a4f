/* What the parts of the checker share. Internal. */
#ifndef DLC_TESTS_SCHEDULE_CHECKER_H
#define DLC_TESTS_SCHEDULE_CHECKER_H

#include "check.h"
#include "poly/plan.h"
#include "support/map.h"
#include <isl/map.h>
#include <isl/schedule.h>
#include <isl/set.h>
#include <isl/space.h>

/* What a statement does with a tensor. */
typedef struct Access {
    const Member *member;
    const Statement *statement;
    int group;
    const Tensor *tensor;
    const Tensor *storage; /* the tensor in whose place it lies: what an update replaces */
    int version;           /* how many updates lie between the two */
    bool write;
    isl_map *map; /* { S12[...] -> T5[...] }: elements of the storage's tensor */
} Access;

typedef enum DependenceKind {
    DEPENDENCE_FLOW,   /* written, then read */
    DEPENDENCE_ANTI,   /* read, then overwritten */
    DEPENDENCE_OUTPUT, /* written, then overwritten */
    DEPENDENCE_SUM,    /* steps of one reduction: in any order, one after the other */
    DEPENDENCE_FIRST   /* the same where the first extremum counts: in their order */
} DependenceKind;

/* Two accesses of one group that touch the same elements. */
typedef struct Dependence {
    DependenceKind kind;
    const Access *before, *after;
    isl_map *map; /* { S12[...] -> S14[...] } */
} Dependence;

/* A step on the way from the root of a tree to a leaf. */
typedef struct Step {
    enum { STEP_MEMBER, STEP_CHILD, STEP_MARK } kind;
    int node;        /* a number of the node */
    int position;    /* member of the band, child of the sequence */
    bool ordered;    /* children: of a sequence, not of a set */
    bool coincident; /* member */
    const char *mark;
    isl_map *value; /* member: { S12[...] -> [t] } */
} Step;

/* A statement, or a part of its instances, at a leaf of the tree. */
typedef struct Leaf {
    const Member *member;
    isl_set *domain;
    LIST(Step) steps;
} Leaf;

typedef struct Tree {
    LIST(Leaf) leaves;
    bool understood;
} Tree;

typedef struct Checker {
    Context context;
    Arena *arena;
    isl_ctx *isl;
    const Module *module;
    const Plan *plan;
    const ProgramPlan *program; /* at hand */
    LIST(Access) accesses;      /* of the program, by group */
    LIST(Dependence) dependences;
    Map set_texts, map_texts; /* what was read, by its text: positions in the lists */
    LIST(isl_set *) sets;
    LIST(isl_map *) maps;
    Text out;
    Verdict verdict;
    unsigned long most_operations;
} Checker;

/* ---- check.c ---- */

/* Says what is wrong, in a group of the program at hand; -1: in none. */
void fault(Checker *checker, int group, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Begins the operations that one proof may take. */
void proof_begin(Checker *checker);
/* What isl makes of a text; of one that was read before the same object. */
__isl_give isl_set *read_set(Checker *checker, const char *text);
__isl_give isl_map *read_map(Checker *checker, const char *text);
/* Whether isl says yes. Else says what is wrong; or that isl gave up, and the proof is not done. */
bool prove(Checker *checker, int group, isl_bool answer, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* Whether there is no such pair; else says what is wrong, with a pair. Takes the relation. */
bool prove_no_pair(Checker *checker, int group, __isl_take isl_map *wrong, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* The same for points. */
bool prove_no_point(Checker *checker, int group, __isl_take isl_set *wrong, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* ---- relations.c ---- */

int statement_indices(const Statement *s);
/* { S12[x0, x1] : the points at which something is computed } */
__isl_give isl_set *statement_domain(Checker *checker, const Statement *s);
/* The same with the reductions that have nothing to reduce: their results are defined too. */
__isl_give isl_set *statement_results(Checker *checker, const Statement *s);
/* { S12[...] -> T5[...] } of what it defines: the result, and the number of the extremum. */
__isl_give isl_map *write_relation(Checker *checker, const Statement *s, const Tensor *tensor);
/* What it reads, also outside of the tensor. */
__isl_give isl_map *read_relation(Checker *checker, const Statement *s, const Expr *read);
/* { T5[...] : within its extents, and so many elements around them } */
__isl_give isl_set *tensor_box(Checker *checker, const Tensor *tensor, const int64_t *before,
                               const int64_t *after);
/* The dimension of which elements share a place, because the layout has fewer places for it than
   elements; -1: every element has its own. */
int folded_dimension(const Tensor *tensor);
/* { T5[...] -> T5[...] } at one place; order "<" or ">": the second later or earlier in the folded
   dimension; NULL: any. */
__isl_give isl_map *same_place(Checker *checker, const Tensor *tensor, const char *order);
/* { S12[x0, x1] -> [the blocks of its indices] }; axis not -1: only of the one on this axis. */
__isl_give isl_map *block_relation(Checker *checker, const Group *group, const Member *member,
                                   int axis);
const Tensor *storage_root(const Tensor *tensor, int *version);

/* Calls visit for each read, with the points of the domain at which it may be made: a select guards
   its branches, and the left side of an and or an or the right one. */
typedef void ReadVisit(void *user, const Expr *read, __isl_keep isl_set *points);
void each_read(Checker *checker, const Statement *s, ReadVisit *visit, void *user);

/* ---- dependences.c ---- */

/* Finds the accesses of the program; every statement is in one group. */
void find_accesses(Checker *checker);
/* Every element is defined once, and before it is read; finds the dependences inside of groups. */
void check_definitions(Checker *checker);
/* { S12[...] -> S14[...] } that touch the same element. */
__isl_give isl_map *access_pairs(const Access *before, const Access *after);
/* The same for elements at places in a relation, which is taken. */
__isl_give isl_map *access_pairs_at(const Access *before, __isl_take isl_map *places,
                                    const Access *after);
/* "S12 writes y, which S14 reads" */
const char *dependence_text(Checker *checker, const Dependence *dependence);
void free_accesses(Checker *checker);

/* ---- loops.c ---- */

/* Whether there is a loop around both of two groups. */
bool in_one_loop(const Checker *checker, int group, int other);
/* The pairs whose steps t, u of the loop around both, counted as they come, are in a relation
   { [t] -> [u] }. */
__isl_give isl_map *pairs_of_steps(Checker *checker, __isl_take isl_map *pairs,
                                   const Access *before, const Access *after, const char *relation);
/* The points of a statement that are computed before a barrier comes again: in a loop, those at its
   first step. */
__isl_give isl_set *points_at_start(Checker *checker, int group, const Member *member,
                                    __isl_take isl_set *points);
void check_steps(Checker *checker, int group);

/* ---- tree.c ---- */

Tree tree_read(Checker *checker, int group);
void tree_free(Tree *tree);
/* Its leaves have every instance once. */
void check_instances(Checker *checker, int group, const Tree *tree);
/* Dependences of the group come out in order, and within one point of every coincident loop. */
void check_order(Checker *checker, int group, const Tree *tree);

/* ---- tiles.c ---- */

/* Bands are what the axes say. */
void check_tiles(Checker *checker, int group, const Tree *tree);
/* What is not stored is read where it was computed. */
void check_registers(Checker *checker, int group);

/* ---- memory.c ---- */

/* Of the whole module. */
void check_layouts(Checker *checker);
/* Whether a result takes the bytes of an operand in the last group that reads it. */
bool lies_in_place(const Checker *checker, const Tensor *operand, const Tensor *result);
/* Of the program at hand. */
void check_memory(Checker *checker);

#endif
