/* Within a point of the shared loops the members of a group come one after the other. So what an
   earlier member reads may be overwritten by a later one, if it is read at the same point of the
   shared loops at which it is written; the member that writes may read the element that it is about
   to write, and no other. The shared loops are what threads share. */
#include "memory/in_place.h"
#include "ir/dead.h"
#include "memory/border.h"

struct Fit {
    Context *context;
    const Group *group;
    const Tensor *operand;
    const Member *writer, *reader;
    bool before; /* the reader comes before the writer */
    bool fits, found;
};

static bool uses_shared(const struct Fit *fit, const Affine *subscript)
{
    const Statement *s = fit->writer->statement;
    bool uses = false;
    for (int i = 0; i < s->outer; i++)
        uses |= fit->group->axes.items[fit->writer->axis[i]].shared &&
                affine_uses(subscript, s->index[i]);
    return uses;
}

/* What the writer's subscript is at the reader's point; NULL: it moves with an axis of which the
   reader has no index. */
static const Affine *at_reader(const struct Fit *fit, const Affine *subscript)
{
    const Statement *s = fit->writer->statement;
    const Affine **to = ARENA_ARRAY(fit->context->arena, const Affine *, s->outer + 1);
    for (int i = 0; i < s->outer; i++) {
        const Index *index = member_index(fit->reader, fit->writer->axis[i]);
        if (index == NULL && affine_uses(subscript, s->index[i]))
            return NULL;
        to[i] = affine_index(fit->context->arena, index != NULL ? index : s->index[i]);
    }
    return affine_substitute(fit->context->arena, subscript, s->outer, s->index, to);
}

static void check_read(void *user, const Expr *read)
{
    struct Fit *fit = user;
    if (read->tensor != fit->operand)
        return;
    fit->found = true;
    for (int d = 0; d < read->tensor->rank; d++) {
        const Affine *written = fit->writer->statement->subscript[d];
        if (fit->before && !uses_shared(fit, written))
            continue; /* all of it belongs to the point of the shared loops */
        const Affine *at = at_reader(fit, written);
        fit->fits &= at != NULL && read->subscript[d].affine != NULL &&
                     affine_equal(at, read->subscript[d].affine);
    }
}

/* Every point of the shared loops has elements of its own. */
static bool covers_shared(const Group *group, const Member *writer)
{
    bool covers = true;
    for (int a = 0; a < group->axes.count; a++)
        covers &= !group->axes.items[a].shared || member_has_outer(writer, a);
    return covers;
}

static const Member *writer_of(const Group *group, const Tensor *result, int *position)
{
    const Member *writer = NULL;
    for (int m = 0; m < group->members.count; m++) {
        if (group->members.items[m].statement->result != result)
            continue;
        if (writer != NULL)
            return NULL;
        writer = &group->members.items[m];
        *position = m;
    }
    return writer;
}

static bool defined_once(const Program *program, const Tensor *tensor)
{
    int count = 0;
    for (int i = 0; i < program->statements.count; i++)
        count += program->statements.items[i]->result == tensor;
    return count == 1;
}

bool in_place_fits(Context *context, const ProgramPlan *plan, int group, const Tensor *operand,
                   const Tensor *result)
{
    const Group *g = plan->groups.items[group];
    int at = -1;
    const Member *writer = writer_of(g, result, &at);
    if (writer == NULL || g->loop != NULL || writer->statement->constraints > 0 ||
        operand->gradient_of != NULL || result->gradient_of != NULL ||
        !border_lies_alike(operand, result) || !covers_shared(g, writer) ||
        !defined_once(plan->program, result))
        return false;
    struct Fit fit = {
        .context = context, .group = g, .operand = operand, .writer = writer, .fits = true};
    bool reads = false;
    for (int m = 0; m < g->members.count && fit.fits; m++) {
        const Statement *s = g->members.items[m].statement;
        fit.reader = &g->members.items[m];
        fit.before = m < at;
        fit.found = false;
        expr_reads(s->value, check_read, &fit);
        reads |= fit.found;
        fit.fits &= s->result != operand && s->argument != operand;
        fit.fits &= !fit.found || m < at || (m == at && s->reduction == REDUCE_NONE);
    }
    return fit.fits && reads;
}
